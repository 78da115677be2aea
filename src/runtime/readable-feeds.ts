/**
 * What is fed to models that are run to learn of their nodes, their times, their memory or their numbers: examples of
 * the dataset as far as they can be read, or random numbers, since that needs no label and no meaning.
 */
import type { Tensor } from 'onnxruntime-node';
import type { Example } from '../dataset/dataset.ts';
import { UnreadableImage } from '../dataset/decode.ts';
import { canBeFed, createExampleFeeder, type FedExample } from './example-feeder.ts';
import type { NativePackages } from './native.ts';
import type { OpenModel } from './session.ts';

/**
 * The examples in their order, without those that can't be read or that a model has no preprocessing for.
 *
 * @throws UserError for an example that doesn't fit a model.
 */
export async function* readableFeeds(
  packages: NativePackages,
  models: readonly OpenModel[],
  examples: readonly Example[],
): AsyncGenerator<{ readonly example: Example; readonly fed: FedExample }, void> {
  const feeder = createExampleFeeder(packages, models);
  for (const example of examples) {
    if (!models.every(({ subject }) => canBeFed(example, subject))) continue;
    try {
      // Not released: feeds are used as long as the models are.
      yield { example, fed: await feeder(example) };
    } catch (error) {
      if (!(error instanceof UnreadableImage)) throw error;
    }
  }
}

/**
 * @param random from 0 to 1; what random numbers are made of.
 * @returns one feed a model, in their order, and whether it is the example.
 * @throws UserError for an example that doesn't fit a model, or a model of whose input too little is known.
 */
export async function singleFeeds(
  packages: NativePackages,
  models: readonly OpenModel[],
  example: Example | undefined,
  random: () => number,
): Promise<{ readonly feeds: readonly Record<string, Tensor>[]; readonly isReal: boolean }> {
  for await (const { fed } of readableFeeds(packages, models, example === undefined ? [] : [example])) {
    return { feeds: fed.feeds, isReal: true };
  }
  return { feeds: models.map((model) => model.randomFeed(random)), isReal: false };
}
