/**
 * A weight as its operator applies it: dequantised, turned to the operator's own order, folded with what is
 * multiplied to it. Its elements are made block by block when somebody looks, never all at once.
 */

import type { Constant, ConstantStep } from '../constants.ts';
import type { Tensor } from '../tensor.ts';
import { elementBlocks, type NumberBlock } from './element-blocks.ts';

export type Weight = {
  readonly dims: readonly number[];
  /** How the file stores it: `float32`, `float16`, `int8 per channel`. */
  readonly precision: string;
  /** Its elements in row-major order; `undefined` where the file does not hold them or they are no numbers. */
  readonly blocks: () => Iterable<NumberBlock> | undefined;
};

/** Reordering needs a weight whole: larger ones stay unread (64 MiB as float32). */
const maxWhole = 2 ** 24;

export function countOf(dims: readonly number[]): number {
  return dims.reduce((product, dim) => product * dim, 1);
}

/** The weight that a constant of the file is, after the operators between it and its consumer. */
export function weightOf(constant: Constant): Weight {
  return constant.path.reduce(takeStep, storedWeight(constant.stored));
}

function storedWeight(stored: Tensor): Weight {
  return { dims: stored.dims, precision: stored.elementType, blocks: () => elementBlocks(stored) };
}

function takeStep(weight: Weight, { node, rest, dims }: ConstantStep): Weight {
  switch (node.operator) {
    case 'Transpose':
      return transposed(weight, permOf(node.attributes.get('perm'), weight.dims.length));
    case 'DequantizeLinear': {
      const axis = node.attributes.get('axis');
      const at = axis?.kind === 'int' ? Number(axis.value) : 1;
      const [scale, zeroPoint] = rest.map((constant) => constant && weightOf(constant));
      return dequantizedBy(weight, scale, zeroPoint, at);
    }
    case 'QuantizeLinear':
      // Quantised and dequantised again, as training with simulated quantisation leaves it: the values stay.
      return { ...weight, precision: `${rest[1]?.elementType ?? 'uint8'} written as ${weight.precision}` };
    case 'Cast':
    case 'CastLike':
      return weight;
    default:
      return { ...weight, dims };
  }
}

function permOf(
  attribute: { readonly kind: string; readonly value?: unknown } | undefined,
  rank: number,
): readonly number[] {
  if (attribute?.kind === 'ints' && Array.isArray(attribute.value)) return attribute.value.map(Number);
  return Array.from({ length: rank }, (_, axis) => rank - 1 - axis);
}

/** `(elements - zeroPoint) * scale`, with one scale or one for each index of `axis`. */
export function dequantizedBy(
  weight: Weight,
  scale: Weight | undefined,
  zeroPoint: Weight | undefined,
  axis: number,
): Weight {
  // What is written in floating point and quantised by the graph has its values already.
  if (!/^u?int/.test(weight.precision) || weight.precision.includes('written as')) return weight;
  const at = axis < 0 ? axis + weight.dims.length : axis;
  const each = scale === undefined ? '' : countOf(scale.dims) === 1 ? ' per tensor' : ' per channel';
  const scales = (): ArrayLike<number> | undefined => (scale === undefined ? [1] : wholeOf(scale));
  const zeros = (): ArrayLike<number> | undefined => (zeroPoint === undefined ? [0] : wholeOf(zeroPoint));
  return {
    dims: weight.dims,
    precision: `${weight.precision}${each}`,
    blocks: () => mapAlong(weight, at, scales(), zeros()),
  };
}

/** Every element times the factor of its index along `axis`; one factor is for all. */
export function scaled(weight: Weight, axis: number, factors: () => ArrayLike<number> | undefined): Weight {
  return { ...weight, blocks: () => mapAlong(weight, axis, factors(), [0]) };
}

/** `(element - shift) * factor`; both are looked up by the element's index along `axis` unless they are one. */
function mapAlong(
  weight: Weight,
  axis: number,
  factors: ArrayLike<number> | undefined,
  shifts: ArrayLike<number> | undefined,
): Iterable<NumberBlock> | undefined {
  const blocks = weight.blocks();
  if (blocks === undefined || factors === undefined || shifts === undefined) return undefined;
  const length = weight.dims[axis] ?? 1;
  const fits = (values: ArrayLike<number>): boolean => values.length === 1 || values.length === length;
  if (!fits(factors) || !fits(shifts)) return undefined;
  const inner = countOf(weight.dims.slice(axis + 1));
  return mapBlocks(blocks, inner, length, factors, shifts);
}

function* mapBlocks(
  blocks: Iterable<NumberBlock>,
  inner: number,
  length: number,
  factors: ArrayLike<number>,
  shifts: ArrayLike<number>,
): Generator<NumberBlock> {
  let start = 0;
  for (const block of blocks) {
    const mapped = new Float64Array(block.length);
    let at = 0;
    while (at < block.length) {
      const run = Math.floor((start + at) / inner);
      const end = Math.min(block.length, (run + 1) * inner - start);
      const index = run % length;
      const factor = factors[factors.length === 1 ? 0 : index] ?? 1;
      const shift = shifts[shifts.length === 1 ? 0 : index] ?? 0;
      for (; at < end; at += 1) mapped[at] = ((block[at] ?? 0) - shift) * factor;
    }
    start += block.length;
    yield mapped;
  }
}

/** The weight with its dimensions in another order. */
export function transposed(weight: Weight, perm: readonly number[]): Weight {
  if (perm.every((axis, at) => axis === at)) return weight;
  const dims = perm.map((axis) => weight.dims[axis] ?? 1);
  return {
    dims,
    precision: weight.precision,
    blocks: () => {
      const whole = wholeOf(weight);
      return whole === undefined ? undefined : [permute(whole, weight.dims, perm)];
    },
  };
}

function permute(values: ArrayLike<number>, dims: readonly number[], perm: readonly number[]): Float64Array {
  const strides = dims.map((_, axis) => countOf(dims.slice(axis + 1)));
  const lengths = perm.map((axis) => dims[axis] ?? 1);
  const steps = perm.map((axis) => strides[axis] ?? 1);
  const moved = new Float64Array(values.length);
  const index = new Int32Array(perm.length);
  let from = 0;
  for (let at = 0; at < moved.length; at += 1) {
    moved[at] = values[from] ?? 0;
    for (let axis = perm.length - 1; axis >= 0; axis -= 1) {
      index[axis] = (index[axis] ?? 0) + 1;
      from += steps[axis] ?? 0;
      if ((index[axis] ?? 0) < (lengths[axis] ?? 1)) break;
      from -= (steps[axis] ?? 0) * (lengths[axis] ?? 1);
      index[axis] = 0;
    }
  }
  return moved;
}

/** All elements at once; `undefined` where they are not at hand or more than 16 million. */
export function wholeOf(weight: Weight): Float64Array | undefined {
  const count = countOf(weight.dims);
  const blocks = count > maxWhole ? undefined : weight.blocks();
  if (blocks === undefined) return undefined;
  const whole = new Float64Array(count);
  let at = 0;
  for (const block of blocks) {
    if (at + block.length > count) return undefined;
    whole.set(block, at);
    at += block.length;
  }
  return at === count ? whole : undefined;
}

/** A short weight that is computed from others, when it is looked at. */
export function computedWeight(
  dims: readonly number[],
  precision: string,
  compute: () => Float64Array | undefined,
): Weight {
  return {
    dims,
    precision,
    blocks: () => {
      const values = countOf(dims) > maxWhole ? undefined : compute();
      return values === undefined ? undefined : [values];
    },
  };
}

/** Weight and bias of a product by their names. */
export function named(weight: Weight, bias: Weight | undefined): ReadonlyMap<string, Weight> {
  return new Map([['weight', weight], ...(bias === undefined ? [] : [['bias', bias] as const])]);
}

/** Whether there is a weight, and nothing in it but zeros. */
export function isZero(weight: Weight | undefined): boolean {
  const blocks = weight?.blocks();
  if (blocks === undefined) return false;
  for (const block of blocks) for (let at = 0; at < block.length; at += 1) if (block[at] !== 0) return false;
  return true;
}
