/** The dataset of one model, with the examples that this run measures. */
import type { Config, ModelConfig } from '../config/config.ts';
import { UserError } from '../errors.ts';
import type { Example } from './dataset.ts';
import { loadDataset } from './load.ts';
import { sampleExamples } from './sample.ts';
import type { TargetKind } from './target.ts';

export type OpenDataset = {
  /** Examples to measure, in dataset order. */
  readonly examples: readonly Example[];
  /** Examples that there are. */
  readonly size: number;
  /** The examples to measure are the whole evaluation set: figures have no sampling error. */
  readonly complete: boolean;
};

export async function openDataset(model: ModelConfig, config: Config): Promise<OpenDataset | undefined> {
  if (model.dataset === undefined) return undefined;
  const { examples } = await loadDataset(model.dataset);
  refuseWhatIsNotMeasured(examples, model.dataset.path);
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
    examples: all ? examples : sampleExamples(examples, config.samples, config.seed),
    size: examples.length,
    complete: model.dataset.complete && all,
  };
}

/** Targets that the measuring knows. */
const MEASURED: ReadonlySet<TargetKind> = new Set(['class']);

function refuseWhatIsNotMeasured(examples: readonly Example[], path: string): void {
  const other = examples.find(({ target }) => !MEASURED.has(target.kind));
  if (other === undefined) return;
  throw new UserError({
    code: 'not-supported-yet',
    what: 'this version does not measure targets of this kind yet',
    where: path,
    got: other.target.kind,
    expected: [...MEASURED].join(', '),
  });
}
