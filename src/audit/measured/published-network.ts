/** Which known network a row of the catalogue is about: zoos call different networks by one name. */
import type { Zoo } from '../../graph/identify/known/known-architecture.ts';
import { findNaming } from '../../graph/identify/names.ts';
import type { ZooEntry } from '../../zoo/entry.ts';

/** The registry's names of the zoos whose models it knows by their own names. */
const ZOOS: Readonly<Record<string, Zoo>> = {
  torchvision: 'torchvision',
  timm: 'timm',
  keras: 'Keras',
  'keras-applications-2020': 'Keras',
  onnx: 'the ONNX zoo',
  tfmg: 'slim',
};

/** The known network that a name stands for; undefined where it names none, or several. */
export function namedNetwork(name: string): string | undefined {
  const bearers = findNaming(name)?.bearers ?? [];
  return bearers.length === 1 ? bearers[0]!.known.name : undefined;
}

/**
 * Of networks that go by one name, the one that the row's own zoo builds (`resnet50` is v1 in Keras and v1.5 in
 * torchvision), and none where the zoo's is not known. Else the network of the row's family, whose name says what a
 * model's may leave out: the width.
 */
export function publishedNetwork({ zoo, model, family }: ZooEntry): string | undefined {
  const all = findNaming(model)?.bearers ?? [];
  const own = all.filter(({ zoos }) => zoos.includes(ZOOS[zoo]!));
  const bearers = own.length > 0 ? own : all;
  const only = bearers.length === 1 ? bearers[0]!.known.name : undefined;
  return bearers.some(({ known }) => known.tells !== undefined) ? only : (namedNetwork(family) ?? only);
}
