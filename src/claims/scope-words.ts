/**
 * The words that people write the scope of a figure in: datasets, splits, number formats, batch and input sizes. One
 * thing has many spellings; two spellings of one thing are the same scope.
 */

/** Data sets by the identifier that claims carry; spellings are compared without case and punctuation. */
export const DATASET_SPELLINGS = {
  'imagenet-1k': [
    'ImageNet',
    'ImageNet-1k',
    'ImageNet 1000',
    'ImageNet 1000 classes',
    'ImageNet 2012',
    'ImageNet ILSVRC2012',
    'ILSVRC',
    'ILSVRC 2012',
    'IN-1k',
  ],
  'imagenet-21k': ['ImageNet-21k', 'IN-21k'],
  'imagenet-22k': ['ImageNet-22k', 'IN-22k'],
  'imagenet-v2': ['ImageNet-V2', 'ImageNetV2 matched frequency'],
  'imagenet-real': ['ImageNet-ReaL'],
  'imagenet-a': ['ImageNet-A'],
  'imagenet-c': ['ImageNet-C'],
  'imagenet-r': ['ImageNet-R'],
  'imagenet-sketch': ['ImageNet-Sketch'],
  'imagenet-100': ['ImageNet-100'],
  'tiny-imagenet': ['Tiny ImageNet', 'Tiny ImageNet 200'],
  cifar10: ['CIFAR-10'],
  cifar100: ['CIFAR-100'],
  mnist: ['MNIST'],
  'fashion-mnist': ['Fashion-MNIST'],
  svhn: ['SVHN'],
  stl10: ['STL-10'],
  food101: ['Food-101'],
  flowers102: ['Flowers-102', 'Oxford Flowers 102'],
  'oxford-pets': ['Oxford Pets', 'Oxford-IIIT Pet', 'Oxford-IIIT Pets'],
  'stanford-cars': ['Stanford Cars'],
  caltech101: ['Caltech-101'],
  eurosat: ['EuroSAT'],
  places365: ['Places365'],
  coco: ['COCO', 'MS COCO', 'COCO 2017', 'COCO 2014'],
  'pascal-voc': ['VOC', 'Pascal VOC', 'VOC 2007', 'VOC 2012', 'Pascal VOC 2007', 'Pascal VOC 2012'],
  cityscapes: ['Cityscapes'],
  ade20k: ['ADE20K'],
} as const satisfies Record<string, readonly string[]>;

/** Data sets with one label an image: a score on one that names no metric is top-1 accuracy. */
export const SINGLE_LABEL_DATASETS: ReadonlySet<string> = new Set([
  ...['imagenet-1k', 'imagenet-v2', 'imagenet-a', 'imagenet-r', 'imagenet-sketch', 'imagenet-100'],
  ...['tiny-imagenet', 'cifar10', 'cifar100', 'mnist', 'fashion-mnist', 'svhn', 'stl10', 'food101'],
  ...['flowers102', 'oxford-pets', 'stanford-cars', 'caltech101', 'eurosat', 'places365'],
]);

/** Data sets that models are trained on before they are measured on others. */
export const PRETRAINING_DATASETS: ReadonlySet<string> = new Set(['imagenet-21k', 'imagenet-22k']);

export const SPLIT_SPELLINGS = {
  validation: ['val', 'valid', 'validation', 'validation set', 'val set', 'dev', 'dev set', 'val2017'],
  test: ['test', 'test set', 'testing'],
  'test-dev': ['test-dev', 'testdev'],
  train: ['train', 'training', 'train set', 'training set'],
} as const satisfies Record<string, readonly string[]>;

export const DTYPE_SPELLINGS = {
  fp32: ['fp32', 'float32', 'f32', 'single', 'full precision', 'float'],
  fp16: ['fp16', 'float16', 'f16', 'half', 'half precision'],
  bf16: ['bf16', 'bfloat16'],
  int8: ['int8', 'uint8', 'w8a8', 'quantized', 'quantised', '8-bit'],
  int4: ['int4', 'w4a16', '4-bit'],
} as const satisfies Record<string, readonly string[]>;

export const DTYPES = Object.keys(DTYPE_SPELLINGS);

/** Letters and digits alone, in lower case: names that differ in nothing else are the same. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/\(r\)|\(tm\)|[^\p{L}\p{N}]/gu, '');
}

function byPlainName(spellings: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(spellings).flatMap(([identifier, all]) =>
      [identifier, ...all].map((spelling) => [plainName(spelling), identifier] as const),
    ),
  );
}

const DATASETS = byPlainName(DATASET_SPELLINGS);
const SPLITS = byPlainName(SPLIT_SPELLINGS);
const DTYPE_NAMES = byPlainName(DTYPE_SPELLINGS);

/** The identifier of a data set that is known by several names; an organisation before it is left out. */
export function knownDataset(name: string): string | undefined {
  return DATASETS.get(plainName(name)) ?? DATASETS.get(plainName(name.slice(name.lastIndexOf('/') + 1)));
}

/** What is the same for two spellings of one data set. */
export function datasetKey(name: string): string {
  return knownDataset(name) ?? plainName(name);
}

export function readSplit(text: string): string | undefined {
  return SPLITS.get(plainName(text));
}

export function splitKey(name: string): string {
  return readSplit(name) ?? plainName(name);
}

export function readDtype(text: string): string | undefined {
  return DTYPE_NAMES.get(plainName(text));
}

/** `32`, `b32`, `bs=32`, `batch size 32`. */
export function readBatch(text: string): number | undefined {
  const digits = /^(?:b|bs|batch|batch[ -]?size)?\s*=?\s*(\d{1,6})$/i.exec(text.trim())?.[1];
  const batch = Number(digits);
  return digits !== undefined && batch >= 1 ? batch : undefined;
}

/** `224`, `224x224`, `224 × 224`, `3x224x224`, `224px`, `(224, 224)` as height x width. */
export function readInputSize(text: string): string | undefined {
  const lengths = text
    .replace(/^[[(]|[\])]$/g, '')
    .replace(/\s|px$|pixels$/gi, '')
    .split(/[x×,*]/i);
  if (lengths.some((length) => !/^\d{1,5}$/.test(length))) return undefined;
  const sides = lengths.map(Number);
  // A channel count stands first or last.
  const [first, second, third] = sides;
  if (sides.length === 1) return `${first}x${first}`;
  if (sides.length === 2) return `${first}x${second}`;
  if (sides.length !== 3) return undefined;
  if (first === 1 || first === 3) return `${second}x${third}`;
  return third === 1 || third === 3 ? `${first}x${second}` : undefined;
}

/** Words that name a kind of hardware and no hardware: nothing can be measured on "GPU". */
export function namesHardware(text: string): boolean {
  return !/^(?:cpu|gpu|tpu|npu|edge ?tpu|mobile|desktop|server|pc|laptop|edge|device|cuda)?$/i.test(
    text.trim(),
  );
}

/** Words for data that nobody else has. */
export function isPrivateDataset(name: string): boolean {
  return /\b(?:private|internal|proprietary|in-?house|confidential|non-?public|undisclosed|custom|own)\b/i.test(
    name.replace(/_/g, ' '),
  );
}
