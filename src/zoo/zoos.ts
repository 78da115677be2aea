/**
 * The zoos of the catalogue, and what the variants of a model are in each: only where a variant names weights may two
 * variants of one model claim different figures without contradicting each other.
 */

export type Zoo = {
  readonly title: string;
  /**
   * What tells the rows of one model apart. `weights`: other weights, other figures. `opset`: one network in files of
   * several opsets. `document`: one checkpoint in several tables. `exporter`: one network by several exporters.
   */
  readonly variants: 'weights' | 'opset' | 'document' | 'exporter';
  /** The repository that published it is closed: not one of today's zoos. */
  readonly closed?: true;
  /** What a path in the zoo's repository follows in the address of its file. */
  readonly files?: string;
  /**
   * Where these files can still be had, each under the same path. The ONNX Model Zoo's own Git LFS downloads ended on
   * 2025-07-01 (onnx/models, README.md); of its `validated` folder there is a mirror.
   */
  readonly mirror?: string;
};

const ONNX_FILES = 'https://github.com/onnx/models/raw/main/';

export const ZOOS = {
  torchvision: { title: 'torchvision', variants: 'weights' },
  keras: { title: 'Keras', variants: 'weights' },
  'keras-applications-2020': { title: 'Keras (2020)', variants: 'weights', closed: true },
  tfmg: { title: 'TF slim', variants: 'document' },
  'tfmg-official': { title: 'TF official', variants: 'weights' },
  onnx: {
    title: 'ONNX',
    variants: 'opset',
    files: ONNX_FILES,
    mirror: 'https://huggingface.co/onnxmodelzoo/legacy_models/resolve/main/',
  },
  'onnx-turnkey': { title: 'ONNX exports', variants: 'exporter', files: ONNX_FILES },
  timm: { title: 'timm', variants: 'weights' },
} as const satisfies Record<string, Zoo>;

export type ZooName = keyof typeof ZOOS;

export const ZOO_NAMES = Object.keys(ZOOS) as readonly ZooName[];

/** What every zoo of the catalogue measures accuracy on. */
export const EVALUATION_SET = { dataset: 'imagenet-1k', split: 'validation' } as const;

export function isZooName(name: string): name is ZooName {
  return Object.hasOwn(ZOOS, name);
}
