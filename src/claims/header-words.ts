/**
 * The words that headers of tables are made of, each with what it says: a metric, a part of the scope, a unit, or
 * nothing. A new spelling is a word in one list.
 */
import type { QuantityUnit } from '../gate/quantity.ts';
import type { MetricName } from '../measurement/metrics.ts';
import type { Operations } from './figure.ts';
import { DATASET_SPELLINGS, DTYPE_SPELLINGS, SPLIT_SPELLINGS } from './scope-words.ts';

/** What a column is about that holds no figures of a metric. */
export type ColumnRole =
  | 'model'
  | 'variant'
  | 'dataset'
  | 'split'
  | 'hardware'
  | 'dtype'
  | 'batch'
  | 'inputSize'
  | 'artifact'
  /** Names of metrics, in a table that has them in rows. */
  | 'metric'
  /** Figures of those. */
  | 'value'
  /** What only parts of a figure belong to: classes, epochs. Such a table makes no claims about the model. */
  | 'breakdown';

export type HeaderPart =
  | {
      readonly kind: 'metric';
      readonly metric: MetricName;
      readonly isError?: true;
      readonly unit?: QuantityUnit;
      readonly operations?: Operations;
      /** Time that does not say which statistic it is. */
      readonly isTime?: true;
    }
  | { readonly kind: 'unmeasured'; readonly reason: string }
  | { readonly kind: 'role'; readonly role: ColumnRole }
  | { readonly kind: 'statistic'; readonly metric: MetricName }
  | { readonly kind: 'unit'; readonly unit: QuantityUnit }
  | { readonly kind: 'dataset' | 'split' | 'dtype'; readonly name: string }
  | { readonly kind: 'filler' };

type Entry = readonly [part: HeaderPart, ...spellings: string[]];

const role = (name: ColumnRole, ...spellings: string[]): Entry => [
  { kind: 'role', role: name },
  ...spellings,
];
const unit = (name: QuantityUnit, ...spellings: string[]): Entry => [
  { kind: 'unit', unit: name },
  ...spellings,
];
const metric = (
  name: MetricName,
  extra: Omit<Extract<HeaderPart, { kind: 'metric' }>, 'kind' | 'metric'>,
  ...spellings: string[]
): Entry => [{ kind: 'metric', metric: name, ...extra }, ...spellings];

function topK(name: 'top1' | 'top5', k: 1 | 5): readonly Entry[] {
  const top = [`top-${k}`, `top ${k}`, `top${k}`];
  const of = (nouns: readonly string[]) =>
    nouns.flatMap((noun) => [
      ...top.flatMap((word) => [`${word} ${noun}`, `${noun} ${word}`, `${noun}@${word}`]),
      `${noun}@${k}`,
      `${noun}${k}`,
    ]);
  return [
    metric(name, {}, ...top, `top@${k}`, `prec@${k}`, `precision@${k}`, ...of(['accuracy', 'acc', 'acc.'])),
    metric(name, { isError: true }, ...of(['error', 'err', 'err.', 'error rate'])),
  ];
}

const ENTRIES: readonly Entry[] = [
  ...topK('top1', 1),
  ...topK('top5', 5),
  metric('top1', {}, 'accuracy', 'acc', 'acc.', 'classification accuracy'),
  metric('top1', { isError: true }, 'error', 'err', 'error rate', 'classification error'),
  metric('map', {}, 'mAP', 'box AP', 'mean average precision', 'mAP@0.5:0.95', 'mAP 50-95', 'mAP50-95'),
  metric('map', {}, 'mAP@[0.5:0.95]', 'mAP@.5:.95', 'mAP val 50-95', 'AP box'),
  metric('map', {}, 'mAPval 50-95', 'mAPval', 'AP'),
  metric(
    'map50',
    {},
    'mAPval 50',
    'mAP50',
    'mAP@0.5',
    'mAP@.5',
    'mAP@50',
    'AP50',
    'mAP val 50',
    'mAP@IoU=0.5',
  ),
  metric('miou', {}, 'mIoU', 'mean IoU', 'mean intersection over union'),
  metric('rmse', {}, 'RMSE', 'root mean squared error'),
  metric('mae', {}, 'MAE', 'mean absolute error'),
  metric('r2', {}, 'R2', 'R²'),
  metric('f1.micro', {}, 'micro F1', 'F1 micro'),
  metric('f1.macro', {}, 'macro F1', 'F1 macro'),
  metric('calibration_error', {}, 'ECE', 'expected calibration error'),
  metric('parameters', {}, 'params', 'param', 'parameters', 'parameter count', 'param count', 'params count'),
  metric('parameters', {}, 'model parameters', 'total params', 'total parameters', 'weights count'),
  metric('parameters', { unit: 'M' }, 'MParams', 'million parameters', 'million params'),
  metric('macs', {}, 'MACs', 'MAC', 'multiply-adds', 'mult-adds', 'multi-adds', 'MAdds', 'MAdd'),
  metric('macs', {}, 'multiply-accumulates', 'multiply-accumulate operations'),
  metric('macs', { unit: 'G' }, 'GMACs', 'GMAC', 'GMAdds'),
  metric('macs', { unit: 'M' }, 'MMACs', 'MMAC', 'MMAdds', 'million MACs', 'million mult-adds'),
  metric('macs', { operations: 'unknown' }, 'FLOPs', 'FLOP', 'floating point operations'),
  metric('macs', { operations: 'unknown', unit: 'G' }, 'GFLOPs', 'GFLOP', 'BFLOPs', 'billion FLOPs'),
  metric('macs', { operations: 'unknown', unit: 'M' }, 'MFLOPs', 'MFLOP', 'million FLOPs'),
  metric('size', {}, 'size', 'model size', 'file size', 'disk size', 'size on disk', 'weights size'),
  metric('size', {}, 'download size', 'checkpoint size', 'model file size', 'ONNX size', 'memory on disk'),
  metric('opset', {}, 'opset', 'opset version', 'ONNX opset', 'ONNX opset version'),
  metric('nodes', {}, 'nodes', 'number of nodes'),
  metric('load_time', {}, 'load time', 'loading time'),
  metric('latency.mean', { isTime: true }, 'latency', 'inference time', 'inference latency', 'runtime'),
  metric('latency.mean', { isTime: true }, 'time', 'inference speed', 'speed', 'time per inference step'),
  metric('latency.mean', { isTime: true }, 'time per image', 'time per inference', 'latency per image'),
  metric('latency.mean', { isTime: true, unit: 'ms' }, 'ms per image', 'ms / image', 'ms/img'),
  metric('latency.first', {}, 'first inference', 'first latency', 'cold latency', 'warm-up latency'),
  [{ kind: 'statistic', metric: 'latency.p50' }, 'p50', 'median', '50th percentile'],
  [{ kind: 'statistic', metric: 'latency.p90' }, 'p90', '90th percentile'],
  [{ kind: 'statistic', metric: 'latency.p95' }, 'p95', '95th percentile'],
  [{ kind: 'statistic', metric: 'latency.p99' }, 'p99', '99th percentile'],
  [{ kind: 'statistic', metric: 'latency.mean' }, 'mean', 'average', 'avg', 'avg.'],
  metric('throughput', {}, 'throughput', 'FPS', 'images/s', 'img/s', 'img/sec', 'images/sec', 'QPS'),
  metric('throughput', {}, 'images per second', 'samples/s', 'samples per second', 'frames per second'),
  metric('peak_memory', {}, 'peak memory', 'peak RAM', 'RAM', 'RAM usage', 'peak memory usage'),
  ...['GPU memory', 'VRAM'].map(
    (name): Entry => [
      { kind: 'unmeasured', reason: 'zoogate measures the memory of the process, not of the GPU' },
      name,
    ],
  ),
  ...['memory', 'memory usage'].map(
    (name): Entry => [
      { kind: 'unmeasured', reason: 'whose memory it is, and in training or in use, is not said' },
      name,
    ],
  ),
  role('model', 'model', 'models', 'model name', 'name', 'network', 'architecture', 'arch', 'backbone'),
  role('model', 'method', 'encoder', 'model id', 'model architecture', 'pretrained model'),
  role('variant', 'variant', 'weight', 'weights', 'checkpoint', 'version', 'config', 'configuration'),
  role('variant', 'recipe', 'training', 'pretraining', 'pretrain', 'ONNX version', 'source framework'),
  role('variant', 'target runtime'),
  role(
    'variant',
    'epochs',
    'steps',
    'optimizer',
    'lr schd',
    'schedule',
    'crop pct',
    'crop_pct',
    'interpolation',
  ),
  role('dataset', 'dataset', 'data set', 'data', 'evaluation dataset', 'test dataset', 'benchmark'),
  role('split', 'split', 'subset', 'dataset split'),
  role('hardware', 'hardware', 'device', 'processor', 'CPU', 'GPU', 'platform', 'machine', 'accelerator'),
  role('dtype', 'precision', 'dtype', 'data type', 'quantization', 'number format', 'bits'),
  role('batch', 'batch', 'batch size', 'BS'),
  role('inputSize', 'input size', 'image size', 'img size', 'resolution', 'input resolution', 'crop size'),
  role('inputSize', 'input', 'input shape', 'test size', 'size pixels', 'size px', 'res', 'eval size'),
  role('artifact', 'download', 'file', 'filename', 'link', 'links', 'ONNX', 'ONNX model', 'model file'),
  role('metric', 'metric', 'metrics', 'measure', 'property', 'attribute', 'specification', 'statistic'),
  role('metric', 'metric name', 'evaluation metric', 'evaluation', 'characteristic', 'quantity'),
  role('value', 'value', 'values', 'result', 'results', 'score', 'figure'),
  role('breakdown', 'class', 'category', 'label', 'class name', 'per-class', 'per class'),
  role('breakdown', 'epoch', 'step', 'iteration', 'fold', 'seed', 'run', 'threshold', 'slice', 'group'),
  unit('%', '%', 'percent', 'pct'),
  unit('M', 'M', 'millions', 'million', 'x10^6', '10^6', 'mio', 'e6'),
  unit('G', 'G', 'B', 'billions', 'billion', 'bn', '10^9', 'e9'),
  unit('k', 'K', 'thousands'),
  unit('ms', 'ms', 'msec', 'millisecond', 'milliseconds'),
  unit('us', 'us', 'µs', 'microseconds'),
  unit('s', 's', 'sec', 'seconds'),
  unit('B', 'bytes'),
  unit('kB', 'kB'),
  unit('MB', 'MB', 'megabytes'),
  unit('GB', 'GB', 'gigabytes'),
  unit('KiB', 'KiB'),
  unit('MiB', 'MiB'),
  unit('GiB', 'GiB'),
  ...Object.entries(DATASET_SPELLINGS).map(([name, all]): Entry => [{ kind: 'dataset', name }, name, ...all]),
  ...Object.entries(SPLIT_SPELLINGS)
    .filter(([name]) => name !== 'train')
    .map(([name, all]): Entry => [{ kind: 'split', name }, name, ...all]),
  ...Object.entries(DTYPE_SPELLINGS).map(([name, all]): Entry => [{ kind: 'dtype', name }, name, ...all]),
  [{ kind: 'filler' }, 'number of', 'no. of', 'num', '#', 'in', 'on', 'of', 'the', 'for', 'at', 'with', '='],
  [{ kind: 'filler' }, 'per inference step', 'per inference', 'per image', 'per step', 'count'],
  [
    { kind: 'filler' },
    '↑',
    '↓',
    'higher is better',
    'lower is better',
    'single crop',
    '1-crop',
    'center crop',
  ],
  [
    { kind: 'filler' },
    'total',
    'model',
    'set',
    'score',
    '*',
    '/',
    ',',
    ':',
    '-',
    'single-crop',
    'centre crop',
  ],
];

/** Names of columns of one tool's own files, which say more than their words. */
export const EXACT_HEADERS: ReadonlyMap<string, HeaderPart> = new Map([
  // timm/results/*.csv and its model cards: parameters in millions, errors in percent.
  ['param_count', { kind: 'metric', metric: 'parameters', unit: 'M' }],
  ['top1_err', { kind: 'metric', metric: 'top1', isError: true, unit: '%' }],
  ['top5_err', { kind: 'metric', metric: 'top5', isError: true, unit: '%' }],
]);

/** Words, numbers and signs of a header in lower case: "Acc@1 (%)" is acc, @, 1, %. */
export function headerTokens(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+[²]?|\d+(?:\.\d+)?|\.\d+|[@%#↑↓*/,:=^]/gu) ?? [];
}

/** The parts by their words, joined by a space. Where two lists have a phrase, the earlier is meant. */
export const HEADER_PARTS: ReadonlyMap<string, HeaderPart> = new Map(
  ENTRIES.flatMap(([part, ...spellings]) =>
    spellings.map((spelling) => [headerTokens(spelling).join(' '), part] as const),
  )
    .filter(([phrase]) => phrase !== '')
    .reverse(),
);

export const LONGEST_PHRASE = Math.max(...[...HEADER_PARTS.keys()].map((phrase) => phrase.split(' ').length));
