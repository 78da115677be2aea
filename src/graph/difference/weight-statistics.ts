/** How two weights of one shape differ, element by element, in memory of a few blocks. */

import type { NumberBlock } from '../normal/element-blocks.ts';
import { countOf, type Weight } from '../normal/weight.ts';

export type WeightStatistics = {
  readonly elements: number;
  /** Root mean square of the difference over that of the reference; 0 for equal weights. */
  readonly relativeError: number;
  /** 1 for weights of one direction, about 0 for weights that have nothing to do with each other. */
  readonly cosine: number;
  readonly zeros: number;
  readonly referenceZeros: number;
  /** Elements that are not zero in the candidate and differ by more than rounding. */
  readonly changedNonZeros: number;
  /** The factor by which the reference comes closest to the candidate (least squares); 1 for equal weights. */
  readonly factor: number;
  /** Indices of the first dimension: output channels. */
  readonly channels: number;
  /** Of these, those with nothing but zeros where the reference has more than what rounding may lose. */
  readonly emptiedChannels: number;
  /** Elements that are zero where the reference's are at least twice what rounding may lose. */
  readonly takenZeros: number;
};

/**
 * Rounding the whole weight to integers of so many bits loses what is smaller than this part of its largest element:
 * half a step, and as much again for a range that is wider than the weights.
 */
function lostToRounding({ precision }: Weight): number {
  const bits = Number(/^u?int(\d+)/u.exec(precision)?.[1] ?? 8);
  return Math.min(0.5, 1 / (2 ** (Math.min(bits, 8) - 1) - 1));
}

/** Powers of two from 2^-LOWEST on, by which sizes of elements are counted. */
const LOWEST = 200;
const POWERS = 400;

/** An element that differs by less than this part of itself was only rounded. */
const rounding = 1e-4;

/** `undefined` where the elements of one are not at hand, or are not finite. */
export function weightStatistics(candidate: Weight, reference: Weight): WeightStatistics | undefined {
  const [ours, theirs] = [candidate.blocks(), reference.blocks()];
  if (ours === undefined || theirs === undefined) return undefined;
  let elements = 0;
  let product = 0;
  let square = 0;
  let otherSquare = 0;
  let difference = 0;
  let zeros = 0;
  let referenceZeros = 0;
  let changedNonZeros = 0;
  const channels = Math.max(1, candidate.dims[0] ?? 1);
  const each = Math.max(1, countOf(candidate.dims) / channels);
  const isFilled = new Uint8Array(channels);
  const peaks = new Float64Array(channels);
  const zeroedByPower = new Float64Array(POWERS);
  for (const [left, right] of zipBlocks(ours, theirs)) {
    for (let at = 0; at < left.length; at += 1) {
      const one = left[at] ?? 0;
      const other = right[at] ?? 0;
      product += one * other;
      square += one * one;
      otherSquare += other * other;
      difference += (one - other) * (one - other);
      if (one === 0) {
        zeros += 1;
        if (other !== 0) zeroedByPower[powerOf(other)]! += 1;
      } else if (Math.abs(one - other) > rounding * Math.abs(other)) changedNonZeros += 1;
      if (other === 0) referenceZeros += 1;
      const channel = Math.floor((elements + at) / each);
      if (one !== 0) isFilled[channel] = 1;
      if (Math.abs(other) > peaks[channel]!) peaks[channel] = Math.abs(other);
    }
    elements += left.length;
  }
  const relativeError = otherSquare > 0 ? Math.sqrt(difference / otherSquare) : difference > 0 ? 1 : 0;
  const norm = Math.sqrt(square * otherSquare);
  const cosine = norm > 0 ? product / norm : square === otherSquare ? 1 : 0;
  if (!Number.isFinite(relativeError) || !Number.isFinite(cosine)) return undefined;
  const peak = peaks.reduce((most, value) => Math.max(most, value), 0);
  const lost = lostToRounding(candidate) * peak;
  const isEmptied = (value: number, i: number): boolean => value > lost && isFilled[i] === 0;
  return {
    elements,
    relativeError,
    cosine,
    zeros,
    referenceZeros,
    changedNonZeros,
    factor: otherSquare > 0 ? product / otherSquare : 1,
    channels,
    emptiedChannels: peaks.reduce((sum, value, i) => sum + (isEmptied(value, i) ? 1 : 0), 0),
    takenZeros: zeroedByPower.slice(powerOf(lost) + 1).reduce((sum, count) => sum + count, 0),
  };
}

function powerOf(value: number): number {
  return Math.min(POWERS - 1, Math.max(0, Math.floor(Math.log2(Math.abs(value))) + LOWEST));
}

/** The blocks of two weights, cut to equal lengths; ends with the shorter one. */
export function* zipBlocks(
  ours: Iterable<NumberBlock>,
  theirs: Iterable<NumberBlock>,
): Generator<readonly [NumberBlock, NumberBlock]> {
  const others = theirs[Symbol.iterator]();
  let waiting: NumberBlock = new Float64Array(0);
  for (let block of ours) {
    while (block.length > 0) {
      while (waiting.length === 0) {
        const next = others.next();
        if (next.done === true) return;
        waiting = next.value;
      }
      const length = Math.min(block.length, waiting.length);
      yield [block.subarray(0, length), waiting.subarray(0, length)];
      block = block.subarray(length);
      waiting = waiting.subarray(length);
    }
  }
}
