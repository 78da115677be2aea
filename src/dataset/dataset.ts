/** Examples with what they should come to: what a dataset's configuration says, and what loading it makes. */
import type { Locator } from '../artifact/locator.ts';
import type { Target, TargetKind } from './target.ts';

/** Names of the columns of a manifest or a Parquet file, or of the arrays of an `.npz` file. */
export type DatasetColumns = {
  readonly path?: string | undefined;
  readonly label?: string | undefined;
  /** Several classes, separated by `|`. */
  readonly labels?: string | undefined;
  /** Numbers, one an output of the model. */
  readonly values?: readonly string[] | undefined;
  readonly mask?: string | undefined;
  readonly identity?: string | undefined;
};

export const DATASET_FORMATS = [
  'manifest',
  'coco',
  'onnx-test-data',
  'parquet',
  'arrays',
  'class-folders',
] as const;

export type DatasetFormat = (typeof DATASET_FORMATS)[number];

/** How the labels of classification are to be read. */
export const LABEL_MAPS = ['index', 'name', 'wnid'] as const;

export type LabelMap = (typeof LABEL_MAPS)[number];

/** Where a dataset comes from that is not on this machine, and what that came to once it is. */
export type Origin = {
  readonly locator: Extract<Locator, { kind: 'hf' }>;
  /** The commit that its revision is. */
  readonly revision?: string | undefined;
  /** Why it may be another tomorrow, in one clause; absent where it can't. */
  readonly floating?: string | undefined;
};

export type DatasetConfig = {
  /** Absolute path of a folder or a file; `format` says of what. Empty until what `origin` names has been fetched. */
  readonly path: string;
  readonly origin?: Origin | undefined;
  /** Told by what lies at the path where it is absent. */
  readonly format?: DatasetFormat | undefined;
  /** Absolute path of a manifest of the images in the folder, or of the `.npy` file with the targets. */
  readonly labels?: string | undefined;
  /** Absolute path of a COCO file that annotates the images in the folder. */
  readonly annotations?: string | undefined;
  /** Absolute path of a text file with one class name a line, in the order of the model's outputs. */
  readonly classes?: string | undefined;
  /** Column or array of the input; several arrays in the order of the model's inputs, or by their names. */
  readonly input?: string | readonly string[] | Readonly<Record<string, string>> | undefined;
  /** What the examples should come to; told by the columns where it is absent. */
  readonly target?: TargetKind | undefined;
  readonly columns?: DatasetColumns | undefined;
  /** Columns whose values divide the examples into slices. */
  readonly slices?: readonly string[] | undefined;
  /** What labels are; told by what they look like where it is absent. */
  readonly labelMap?: LabelMap | undefined;
  /** Added to every class index: 1 where the model's first output is the background. */
  readonly offset?: number | undefined;
  /** Grey level of a mask that counts for nothing. */
  readonly ignore?: number | undefined;
  readonly name?: string | undefined;
  readonly split?: string | undefined;
  /** The examples are the whole evaluation set: figures have no sampling error. */
  readonly complete: boolean;
  /** How many images may fail to decode before the run fails. */
  readonly allowUnreadable: number;
};

/** An array in a `.npz` file, or a `.npy` file by itself. */
export type ArrayReference = {
  /** Absolute path. */
  readonly path: string;
  /** Name in the `.npz` file. */
  readonly array?: string | undefined;
};

/** Where an example's input lies: a reference, so that an example travels to another process in a few bytes. */
export type ExampleInput =
  /** Absolute path of an image file. */
  | { readonly kind: 'image'; readonly path: string }
  /** An image file's bytes in a column of a Parquet file; the row counts from the start of its row group. */
  | {
      readonly kind: 'parquet';
      readonly path: string;
      /** From the top-level column down to the leaf that holds the bytes. */
      readonly column: readonly string[];
      readonly rowGroup: number;
      readonly row: number;
    }
  /** One index of the first axis of each array. */
  | {
      readonly kind: 'arrays';
      /** `input` is the model's name for it; without names they are in the order of the model's inputs. */
      readonly arrays: readonly (ArrayReference & { readonly input?: string | undefined })[];
      readonly row: number;
    }
  /** Absolute paths of serialised ONNX tensors, one an input of the model. */
  | { readonly kind: 'tensor-files'; readonly paths: readonly string[] };

export type Example = {
  /** Position in the dataset, from 0; stable for one dataset. */
  readonly index: number;
  /** Path relative to the dataset, with forward slashes, or a row of a file: for people and for the digest. */
  readonly name: string;
  readonly input: ExampleInput;
  readonly target: Target;
  /** The example's slice by column. */
  readonly slice?: Readonly<Record<string, string>> | undefined;
  /** Derived from `input`: the file that the input lies in (the first, of several). */
  readonly path: string;
  /** Derived from `target`: the class index, or infinity for a target of another kind, which no model reaches. */
  readonly label: number;
};

export type Dataset = {
  readonly examples: readonly Example[];
  /** Class names in index order, where the dataset knows them. */
  readonly classes?: readonly string[] | undefined;
};

/** An example with what is derived of it. */
export function makeExample(example: Omit<Example, 'path' | 'label'>): Example {
  const { input, target, slice, ...rest } = example;
  return {
    ...rest,
    input,
    target,
    ...(slice === undefined ? {} : { slice }),
    path: fileOf(input),
    label: target.kind === 'class' ? target.label : Number.POSITIVE_INFINITY,
  };
}

function fileOf(input: ExampleInput): string {
  switch (input.kind) {
    case 'arrays':
      return input.arrays[0]!.path;
    case 'tensor-files':
      return input.paths[0]!;
    default:
      return input.path;
  }
}
