/** From an example's file to every subject's tensors: read once, decoded once, preprocessed as each subject wants. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Tensor } from 'onnxruntime-node';
import type { Example } from '../dataset/dataset.ts';
import { createDecoder } from '../dataset/decode.ts';
import { createPreparer } from '../preprocess/prepare.ts';
import type { NativePackages } from './native.ts';
import type { OpenModel } from './session.ts';

export type FedExample = {
  /** One feed a subject, in the subjects' order. */
  readonly feeds: readonly Record<string, Tensor>[];
  /** Of the file's bytes. */
  readonly sha256: string;
};

/**
 * @returns a function that throws UnreadableImage for a file that doesn't decode and UserError for an input that
 *   doesn't fit a model.
 */
export function createExampleFeeder(
  { sharp }: NativePackages,
  models: readonly OpenModel[],
): (example: Example) => Promise<FedExample> {
  sharp.concurrency(1);
  sharp.cache(false);
  const decode = createDecoder(sharp);
  // Subjects that share a preprocessing share its result.
  const preparers = new Map<string, ReturnType<typeof createPreparer>>();
  const keys = models.map(({ subject }) => {
    if (subject.preprocess === undefined) return undefined;
    const key = JSON.stringify(subject.preprocess);
    if (!preparers.has(key)) preparers.set(key, createPreparer(subject.preprocess));
    return key;
  });
  return async (example) => {
    const bytes = await readFile(example.path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const pixels = await decode(bytes, example.name);
    const inputs = new Map([...preparers].map(([key, prepare]) => [key, prepare(pixels)]));
    const feeds = models.map((model, i) => {
      const input = inputs.get(keys[i] ?? '');
      if (input === undefined) throw new Error(`the ${model.subject.name} has no preprocessing`);
      return model.feed(input, example.name);
    });
    return { feeds, sha256 };
  };
}
