/**
 * Layers whose weights can't be told from an initialisation. In: a model. Out: the layers with weights that are
 * distributed just as a known initialiser would have left them. Training leaves neither the spread that an
 * initialiser computes from the layer's size, nor its shape, nor output channels of one length.
 */
import { normalCdf } from '../statistics/normal.ts';
import type { Model } from './model.ts';
import { normalize } from './normal/normalize.ts';
import { countOf, type Weight } from './normal/weight.ts';

export type UntrainedLayer = {
  /** The node's name in the file. */
  readonly layer: string;
  readonly operator: string;
  /** `normal, 1 / fan-in (LeCun)`. */
  readonly initialiser: string;
  /** Elements that were looked at. */
  readonly elements: number;
};

export type InitialisationCheck = {
  readonly untrained: readonly UntrainedLayer[];
  /** Layers whose weights are zero throughout. */
  readonly empty: readonly string[];
  /** Layers that are large enough to tell. */
  readonly layers: number;
};

/** Fewer weights tell too little of their distribution: of thousands of small trained layers some look like that. */
const FEWEST = 4096;
/** Of a layer that is suspected for another reason so many will do. */
const FEWEST_SUSPECTED = 1000;
/** More are not looked at. */
const MOST = 2 ** 16;
/** Kolmogorov's statistic times the root of n that chance exceeds once in a hundred times. */
const KOLMOGOROV_1_PERCENT = 1.63;

type Fans = { readonly fanIn: number; readonly fanOut: number };

/** Variances by their usual names (Glorot and Bengio 2010; He et al. 2015; PyTorch's, torchvision's and Keras's defaults). */
const VARIANCES: readonly (readonly [words: string, of: (fans: Fans) => number])[] = [
  ['2 / fan-in (He)', ({ fanIn }) => 2 / fanIn],
  ['2 / fan-out (He)', ({ fanOut }) => 2 / fanOut],
  ['1 / fan-in (LeCun)', ({ fanIn }) => 1 / fanIn],
  ['2 / (fan-in + fan-out) (Glorot)', ({ fanIn, fanOut }) => 2 / (fanIn + fanOut)],
  ["1 / (3 fan-in) (PyTorch's default)", ({ fanIn }) => 1 / (3 * fanIn)],
  ['0.01 squared', () => 0.01 ** 2],
  ['0.02 squared', () => 0.02 ** 2],
];

/** TensorFlow cuts at two deviations and widens by what that takes away. */
const TRUNCATED = 0.879_625_661_034_239_78;
const INSIDE = normalCdf(2) - normalCdf(-2);

/** Distribution functions of mean 0 and deviation 1, with their fourth moment. */
const SHAPES = {
  normal: { cdf: normalCdf, fourth: 3 },
  uniform: {
    cdf: (x: number) => Math.min(1, Math.max(0, 0.5 + x / (2 * Math.sqrt(3)))),
    fourth: 1.8,
  },
  'truncated normal': {
    cdf: (x: number) => {
      const cut = Math.min(2, Math.max(-2, x * TRUNCATED));
      return (normalCdf(cut) - normalCdf(-2)) / INSIDE;
    },
    fourth: 2.4,
  },
} as const;

/**
 * Reads at most 65,536 weights a layer.
 *
 * @param suspected names of layers that are looked at although they are small: another model has other weights there.
 */
export function findUntrained(model: Model, suspected: ReadonlySet<string> = new Set()): InitialisationCheck {
  const untrained: UntrainedLayer[] = [];
  const empty: string[] = [];
  let layers = 0;
  for (const { node, operator, weights } of normalize(model).nodes) {
    const weight = weights.get('weight');
    const fewest = suspected.has(node.name) ? FEWEST_SUSPECTED : FEWEST;
    if (weight === undefined || weight.dims.length < 2 || countOf(weight.dims) < fewest) continue;
    const sample = sampleOf(weight);
    if (sample === undefined) continue;
    layers += 1;
    if (sample.every((value) => value === 0)) empty.push(node.name);
    const initialiser = initialiserOf(sample, weight.dims);
    if (initialiser !== undefined)
      untrained.push({ layer: node.name, operator, initialiser, elements: sample.length });
  }
  return { untrained, empty, layers };
}

/** The first output channels, whole; undefined where the file does not hold them. */
function sampleOf(weight: Weight): Float64Array | undefined {
  const each = countOf(weight.dims.slice(1));
  const length = Math.min(weight.dims[0]!, Math.max(1, Math.floor(MOST / each))) * each;
  const blocks = length > 16 * MOST ? undefined : weight.blocks();
  if (blocks === undefined) return undefined;
  const sample = new Float64Array(length);
  let at = 0;
  for (const block of blocks) {
    const part = block.subarray(0, length - at);
    sample.set(part, at);
    at += part.length;
    if (at === length) break;
  }
  return at === length ? sample : undefined;
}

/** Which initialiser the weights can't be told from, if any. */
export function initialiserOf(sample: Float64Array, dims: readonly number[]): string | undefined {
  const fanIn = countOf(dims.slice(1));
  const fanOut = dims[0]! * countOf(dims.slice(2));
  const square = sample.reduce((sum, value) => sum + value * value, 0) / sample.length;
  // Wider than chance leaves of the variance: most layers are done with here.
  const margin = 5 * Math.sqrt(2 / sample.length);
  const near = VARIANCES.filter(([, of]) => Math.abs(square / of({ fanIn, fanOut }) - 1) < margin);
  if (near.length === 0) return undefined;
  if (!isWhite(sample, square)) return undefined;
  const sorted = sample.toSorted();
  for (const [words, of] of near) {
    const deviation = Math.sqrt(of({ fanIn, fanOut }));
    for (const [shape, { cdf, fourth }] of Object.entries(SHAPES)) {
      if (!isDistributed(sorted, (x) => cdf(x / deviation))) continue;
      if (hasEqualChannels(sample, fanIn, fourth)) return `${shape}, variance ${words}`;
    }
  }
  return undefined;
}

/** Whether neighbours (taps of a kernel, inputs of a neuron) have nothing to do with each other, at three deviations. */
function isWhite(sample: Float64Array, square: number): boolean {
  let product = 0;
  for (let i = 1; i < sample.length; i += 1) product += sample[i - 1]! * sample[i]!;
  return Math.abs(product / (sample.length * square)) < 3 / Math.sqrt(sample.length);
}

/** Whether a sample is distributed so, by Kolmogorov's test at 1 %. */
function isDistributed(sorted: Float64Array, cdf: (x: number) => number): boolean {
  const n = sorted.length;
  const limit = KOLMOGOROV_1_PERCENT / Math.sqrt(n);
  for (let i = 0; i < n; i += 1) {
    const expected = cdf(sorted[i]!);
    if (expected - i / n > limit || (i + 1) / n - expected > limit) return false;
  }
  return true;
}

/** Whether the lengths of output channels differ by no more than chance (their variance, at four deviations). */
function hasEqualChannels(sample: Float64Array, each: number, fourth: number): boolean {
  const channels = sample.length / each;
  if (channels < 2) return false;
  const squares = Array.from({ length: channels }, (_, channel) => {
    let sum = 0;
    for (let i = channel * each; i < (channel + 1) * each; i += 1) sum += sample[i]! ** 2;
    return sum / each;
  });
  const mean = squares.reduce((sum, value) => sum + value, 0) / channels;
  const variance = squares.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (channels - 1);
  const expected = ((fourth - 1) * mean ** 2) / each;
  return variance < expected * (1 + 4 * Math.sqrt(2 / (channels - 1)));
}
