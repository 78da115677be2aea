/** The goldens of scripts/goldens/libraries.py and our results for the same inputs, for the tests and for docs/fidelity.md. */
import { parsePreprocessFile } from '../../src/preprocess/parse-preprocess-file.ts';
import { createPreparer } from '../../src/preprocess/prepare.ts';
import type { Coordinates, InputTensor, Preprocess } from '../../src/preprocess/preprocess.ts';
import type { OpenCvInterpolation } from '../../src/preprocess/resample-opencv.ts';
import type { TensorFlowInterpolation } from '../../src/preprocess/resample-tensorflow.ts';
import { resolvePreprocess } from '../../src/preprocess/steps.ts';
import { type Kind, readGolden, synthetic } from './synthetic.ts';

export type Versions = Readonly<Record<string, string>>;

export type ResizeCase<Name extends string> = {
  kind: Kind;
  from: [width: number, height: number];
  to: [width: number, height: number];
  channels: 1 | 3;
  input: string;
  results: Partial<Record<Name, string>>;
};

export type IppCase = Omit<ResizeCase<never>, 'input' | 'results'> & { result: string };

export type PipelineCase = {
  preset?: string;
  file?: unknown;
  from: [width: number, height: number];
  shape: [number, number, number];
  result: string;
  /** Every 4999th value. */
  sample: number[];
};

export const SAMPLE_STEP = 4999;

export type DecoderCase = 'same' | 'refused' | { size: [width: number, height: number]; rgb: string };

export const openCvGolden = () =>
  readGolden<{ versions: Versions; cases: ResizeCase<OpenCvInterpolation>[]; ipp: IppCase[] }>(
    'opencv.json',
    'libraries',
  );

export const tensorFlowGolden = () =>
  readGolden<{ versions: Versions; cases: ResizeCase<`${Coordinates} ${TensorFlowInterpolation}`>[] }>(
    'tensorflow.json',
    'libraries',
  );

export const pipelineGolden = () =>
  readGolden<{ versions: Versions; cases: PipelineCase[] }>('pipelines.json', 'libraries');

export const decoderGolden = () =>
  readGolden<{ versions: Versions; files: Record<string, { opencv: DecoderCase; tensorflow: DecoderCase }> }>(
    'decoders.json',
    'libraries',
  );

export function specificationOf({ preset, file }: PipelineCase): Preprocess {
  return preset === undefined ? parsePreprocessFile(file, 'golden.json') : resolvePreprocess(preset);
}

export function nameOf({ preset, file }: PipelineCase): string {
  if (preset !== undefined) return preset;
  const config = file as { pretrained_cfg?: object; image_processor_type?: string };
  if (config.pretrained_cfg !== undefined) return `timm ${JSON.stringify(config.pretrained_cfg)}`;
  const { image_processor_type: name = '', ...rest } = config;
  return Object.keys(rest).length === 0 ? name : `${name} ${JSON.stringify(rest)}`;
}

export function runPipeline(golden: PipelineCase): InputTensor {
  return createPreparer(specificationOf(golden))(synthetic('noise', ...golden.from, 3));
}

/** The largest difference of the values that the golden holds. */
export function sampleDifference(golden: PipelineCase, { data }: InputTensor): number {
  return Math.max(...golden.sample.map((value, i) => Math.abs(value - data[i * SAMPLE_STEP]!)));
}
