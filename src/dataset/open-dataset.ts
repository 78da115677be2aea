/** The dataset of one model, with the examples that this run measures. */
import type { Config, ModelConfig } from '../config/config.ts';
import { UserError } from '../errors.ts';
import { type ResolvedTask, resolveTask } from '../measurement/tasks/resolve-task.ts';
import { createRandom, shuffle } from '../statistics/random.ts';
import type { Example } from './dataset.ts';
import { loadDataset } from './load.ts';
import { sampleExamples } from './sample.ts';

export type OpenDataset = {
  /** What the outputs are held to the targets as. */
  readonly task: ResolvedTask;
  /** Examples to measure: in dataset order, or shuffled where measuring may end before the last. */
  readonly examples: readonly Example[];
  /** Examples that there are. */
  readonly size: number;
  /** The examples to measure are the whole evaluation set: figures have no sampling error. */
  readonly complete: boolean;
  /** Class names in the order of the model's outputs, where they are known; '' for one that has none. */
  readonly classes?: readonly string[] | undefined;
};

export async function openDataset(model: ModelConfig, config: Config): Promise<OpenDataset | undefined> {
  if (model.dataset === undefined) return undefined;
  const { examples, classes } = await loadDataset(model.dataset);
  const targets = examples[0]!.target.kind;
  const task = resolveTask(model.task, targets, model.name);
  const areImages = examples.some(({ input }) => input.kind === 'image' || input.kind === 'parquet');
  if (areImages && model.preprocess === undefined && model.candidate.preprocess === undefined) {
    throw new UserError({
      code: 'preprocess-missing',
      what: `nothing says how images become inputs of ${model.name}`,
      where: model.name,
      expected: '"preprocess": a preset (torchvision, caffe, cifar) or the steps',
      hint: 'take it from the model card; a wrong preprocessing is the most common cause of wrong accuracy',
    });
  }
  const all = config.samples === undefined || config.samples >= examples.length;
  return {
    task,
    examples: inOrder(all ? examples : sampleExamples(examples, config.samples, config.seed), config),
    size: examples.length,
    complete: model.dataset.complete && all,
    classes,
  };
}

/** A sequence that may stop anywhere must see a random example next, whatever the dataset's order. */
function inOrder(examples: readonly Example[], { stop, seed }: Config): readonly Example[] {
  return stop === 'full' ? examples : shuffle([...examples], createRandom(seed));
}
