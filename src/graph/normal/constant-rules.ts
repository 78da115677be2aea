/** What only moves, cuts and joins stored weights gives a stored weight, whichever exporter or optimiser did it. */

import { tensorOfAttribute } from '../constants.ts';
import { smallValues } from '../tensor-values.ts';
import { arithmeticOnWeights } from './constant-arithmetic.ts';
import {
  type Builder,
  constantValue,
  fromFront,
  numbersOf,
  type Rule,
  type Step,
  settingNumbers,
  type Value,
} from './step.ts';
import {
  computedWeight,
  countOf,
  dequantizedBy,
  transposed,
  type Weight,
  weightOf,
  wholeOf,
} from './weight.ts';

/** Elements that are gone through to make one weight, and all of a graph: a hostile file can cut and join without end. */
const mostElements = 2 ** 26;
const costs = new WeakMap<Weight, number>();
const spent = new WeakMap<Builder, number>();

function costOf(weight: Weight): number {
  return costs.get(weight) ?? countOf(weight.dims);
}

/** Remembers what making a weight costs. */
function costing(weight: Weight, from: readonly Weight[]): Weight {
  costs.set(
    weight,
    from.reduce((sum, part) => sum + costOf(part), countOf(weight.dims)),
  );
  return weight;
}

/** The operator on weights alone, as the weight that it gives; `undefined` where it computes more than that. */
export const constantResult: Rule = (step, build) => {
  if (step.inputs.size > 0) return undefined;
  const made = moved(step);
  const cost = (made ?? []).reduce((sum, value) => sum + (value.constant ? costOf(value.constant) : 0), 0);
  const all = (spent.get(build) ?? 0) + cost;
  if (made === undefined || all > mostElements) return undefined;
  spent.set(build, all);
  return made;
};

function moved(step: Step): readonly Value[] | undefined {
  const computed = arithmeticOnWeights(step);
  if (computed !== undefined) return [constantValue(costing(computed.made, computed.from))];
  if (step.operator === 'ConstantOfShape') return filled(step);
  const weight = step.weights.get(0);
  if (weight === undefined) return undefined;
  const [to] = step.results;
  const axis = (rank: number, otherwise = 0): number => {
    const written = Number(step.attributes.get('axis') ?? otherwise);
    return fromFront(written, rank);
  };
  const rank = weight.dims.length;
  switch (step.operator) {
    case 'Transpose': {
      const perm = numbersOf(step.attributes.get('perm'));
      return perm.length === rank ? [constantValue(costing(transposed(weight, perm), [weight]))] : undefined;
    }
    case 'Reshape':
    case 'Flatten':
    case 'Squeeze':
    case 'Unsqueeze':
      return to === undefined || countOf(to) !== countOf(weight.dims)
        ? undefined
        : [constantValue(costing({ ...weight, dims: to }, [weight]))];
    case 'QuantizeLinear':
      return [constantValue(weight)];
    case 'DequantizeLinear': {
      if (!isCodes(weight)) return [constantValue(weight)];
      const numbers = dequantizedBy(weight, step.weights.get(1), step.weights.get(2), axis(rank, 1));
      return [constantValue(costing(numbers, [weight]))];
    }
    case 'Concat': {
      const parts = step.canonical.node.inputs.map((_, position) => step.weights.get(position));
      const all = parts.every((part) => part !== undefined) ? joined(parts, axis(rank, 1)) : undefined;
      return all === undefined ? undefined : [constantValue(all)];
    }
    case 'Gather': {
      const stored = step.canonical.settings.get(1);
      const few = stored !== undefined && countOf(stored.dims) <= mostIndices;
      const whole = few ? wholeOf(weightOf(stored)) : undefined;
      const indices = whole === undefined ? settingNumbers(step, 1, 'indices') : [...whole];
      const rows = selected(weight, axis(rank), indices);
      if (rows === undefined || to === undefined || countOf(to) !== countOf(rows.dims)) return undefined;
      return [constantValue(costing({ ...rows, dims: to }, [rows]))];
    }
    case 'Split': {
      let start = 0;
      const parts = step.results.map((lengths) => {
        const size = lengths?.[axis(rank)] ?? Number.NaN;
        start += size;
        return selected(weight, axis(rank), row(start - size, size));
      });
      return parts.every((part) => part !== undefined) ? parts.map(constantValue) : undefined;
    }
    case 'Slice':
      return sliced(step, weight);
    default:
      return undefined;
  }
}

/** Stored integers without the scale that makes numbers of them. */
function isCodes({ precision }: Weight): boolean {
  return /^u?int\d+$/.test(precision);
}

function sliced(step: Step, weight: Weight): readonly Value[] | undefined {
  const starts = settingNumbers(step, 1, 'starts');
  const axes = settingNumbers(step, 3, 'axes') ?? starts?.map((_, at) => at);
  const steps = settingNumbers(step, 4, 'steps') ?? [];
  const [to] = step.results;
  if (starts === undefined || axes?.length !== starts.length || to?.length !== weight.dims.length)
    return undefined;
  let part: Weight | undefined = weight;
  for (const [at, written] of axes.entries()) {
    const axis = fromFront(written, weight.dims.length);
    const length = weight.dims[axis] ?? 0;
    const by = steps[at] ?? 1;
    const start = starts[at] ?? 0;
    const from = Math.min(Math.max(fromFront(start, length), 0), by < 0 ? length - 1 : length);
    part = part === undefined ? undefined : selected(part, axis, row(from, to[axis] ?? 0, by));
  }
  return part === undefined || part.dims.join() !== to.join() ? undefined : [constantValue(part)];
}

/** One number, as often as a shape asks for it. */
function filled({ canonical: { node }, results: [to] }: Step): readonly Value[] | undefined {
  const value = node.attributes.get('value') === undefined ? undefined : tensorOfAttribute(node);
  const [number = 0] = value === undefined ? [0] : (smallValues(value) ?? [Number.NaN]);
  const precision = value?.elementType ?? 'float32';
  if (to === undefined || Number.isNaN(number) || !/^b?float/.test(precision)) return undefined;
  return [constantValue(computedWeight(to, precision, () => new Float64Array(countOf(to)).fill(number)))];
}

/** A few bytes can claim any number of elements; no network takes more rows of a table. */
const mostIndices = 2 ** 20;

/** So many indices from one on; `undefined` where they are too many, or not known. */
function row(from: number, count: number, by = 1): readonly number[] | undefined {
  if (!(count >= 0 && count <= mostIndices)) return undefined;
  return Array.from({ length: count }, (_, at) => from + at * by);
}

/** The elements at these indices of one axis, in their order; `undefined` without indices. */
function selected(weight: Weight, axis: number, indices: readonly number[] | undefined): Weight | undefined {
  const length = weight.dims[axis];
  if (length === undefined || indices === undefined || indices.length === 0) return undefined;
  const places = indices.map((index) => fromFront(index, length));
  if (places.some((place) => !Number.isInteger(place) || place < 0 || place >= length)) return undefined;
  if (places.length === length && places.every((place, at) => place === at)) return weight;
  const inner = countOf(weight.dims.slice(axis + 1));
  const rows = computedWeight(weight.dims.with(axis, places.length), weight.precision, () => {
    const whole = wholeOf(weight);
    if (whole === undefined) return undefined;
    const outer = countOf(weight.dims.slice(0, axis));
    const result = new Float64Array(outer * places.length * inner);
    let at = 0;
    for (let block = 0; block < outer; block += 1) {
      for (const place of places) {
        const from = (block * length + place) * inner;
        result.set(whole.subarray(from, from + inner), at);
        at += inner;
      }
    }
    return result;
  });
  return costing(rows, [weight]);
}

/** Weights behind one another along an axis. */
function joined(parts: readonly Weight[], axis: number): Weight | undefined {
  const [first] = parts;
  const length = parts.reduce((sum, { dims }) => sum + (dims[axis] ?? Number.NaN), 0);
  if (first === undefined || !(length > 0)) return undefined;
  const dims = first.dims.with(axis, length);
  if (parts.some((part) => part.dims.with(axis, length).join() !== dims.join())) return undefined;
  const all = computedWeight(dims, first.precision, () => {
    const wholes = parts.map(wholeOf);
    const result = new Float64Array(countOf(dims));
    const outer = countOf(dims.slice(0, axis));
    let at = 0;
    for (let block = 0; block < outer; block += 1) {
      for (const [index, whole] of wholes.entries()) {
        if (whole === undefined) return undefined;
        const size = countOf(parts[index]?.dims.slice(axis) ?? []);
        result.set(whole.subarray(block * size, (block + 1) * size), at);
        at += size;
      }
    }
    return result;
  });
  return costing(all, parts);
}
