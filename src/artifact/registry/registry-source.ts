/** `oci:` to `Artifact`: a layer of an artifact in a registry, as ORAS pushes it. */
import type { Artifact } from '../artifact.ts';
import { chooseFile } from '../choose-file.ts';
import { fetchFile, modelName } from '../download/fetch-file.ts';
import type { AcquireWorld, LocatorOf } from '../source.ts';
import { describeArtifact, remoteLayer } from './registry.ts';

export async function acquireLayer(
  locator: LocatorOf<'oci'>,
  pin: string | undefined,
  world: AcquireWorld,
): Promise<Artifact> {
  const { file, reference, text } = locator;
  const { digest, layers, credential } = await describeArtifact(locator, world);
  // What is pushed alone needs no name.
  const layer =
    layers.length === 1 && file === undefined ? layers[0]! : chooseFile(layers, file, 'layer', text);
  const stored = await fetchFile(
    {
      ...remoteLayer(locator, layer, credential),
      name: modelName(layer.name),
      where: text,
      pin,
      holds: 'model',
    },
    world,
  );
  const isDigest = reference.startsWith('sha256:');
  return {
    ...stored,
    origin: locator,
    revision: digest,
    ...(isDigest || pin !== undefined ? {} : { floating: `the tag ${reference} may move` }),
  };
}
