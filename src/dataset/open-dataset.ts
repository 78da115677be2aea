/** The dataset of one model, with the examples that this run measures. */
import type { Config, ModelConfig } from '../config/config.ts';
import { UserError } from '../errors.ts';
import { type ResolvedTask, resolveTask } from '../measurement/tasks/resolve-task.ts';
import { partition, sharedPositions } from '../shard/partition.ts';
import { createRandom, shuffle } from '../statistics/random.ts';
import type { Example } from './dataset.ts';
import { exampleCosts } from './example-costs.ts';
import { loadDataset } from './load.ts';
import { sampleExamples } from './sample.ts';
import { spread } from './spread.ts';

export type OpenDataset = {
  /** What the outputs are held to the targets as. */
  readonly task: ResolvedTask;
  /** Examples to measure: in dataset order, or shuffled where measuring may end before the last. */
  readonly examples: readonly Example[];
  /**
   * A few at equal distances among those of all jobs: what a model is profiled with, and its optimisation levels are
   * compared on. Absent where another job does that.
   */
  readonly probes: readonly Example[] | undefined;
  /** Examples that there are. */
  readonly size: number;
  /** The examples to measure are the whole evaluation set: figures have no sampling error. */
  readonly complete: boolean;
  /** Class names in the order of the model's outputs, where they are known; '' for one that has none. */
  readonly classes?: readonly string[] | undefined;
  /** Where this run is one of several that share out the examples. */
  readonly part?: DatasetPart | undefined;
};

/** Of the examples of all parts together. */
export type DatasetPart = {
  /** How many there are. */
  readonly total: number;
  /** Indices of those that every part measures; to be counted by one of them only. */
  readonly shared: readonly number[];
  /** Indices of the shared ones that this part counts. */
  readonly own: readonly number[];
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
  const measured = all ? examples : sampleExamples(examples, config.samples, config.seed);
  const ordered = inOrder(measured, config);
  return {
    task,
    ...shareOut(ordered, config),
    probes: isFirstJob(config) ? spread(ordered, PROBES) : undefined,
    size: examples.length,
    complete: model.dataset.complete && all,
    classes,
  };
}

const PROBES = 8;

/** What is measured of a model and not of its examples is measured by one job for all. */
function isFirstJob({ shard }: Config): boolean {
  return shard?.by !== 'examples' || shard.index === 1;
}

/** This job's examples, in their order, with those that all jobs measure among them. */
function shareOut(examples: readonly Example[], { shard }: Config): Pick<OpenDataset, 'examples' | 'part'> {
  if (shard?.by !== 'examples') return { examples };
  const owners = partition(exampleCosts(examples, shard.count), shard.count);
  const isOwn = (position: number): boolean => owners[position] === shard.index - 1;
  const positions = sharedPositions(examples.length, shard.count);
  const shared = new Set(positions);
  return {
    examples: examples.filter((_, position) => isOwn(position) || shared.has(position)),
    part: {
      total: examples.length,
      shared: positions.map((position) => examples[position]!.index),
      own: positions.filter(isOwn).map((position) => examples[position]!.index),
    },
  };
}

/** A sequence that may stop anywhere must see a random example next, whatever the dataset's order. */
function inOrder(examples: readonly Example[], { stop, seed }: Config): readonly Example[] {
  return stop === 'full' ? examples : shuffle([...examples], createRandom(seed));
}
