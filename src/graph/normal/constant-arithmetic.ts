/** Arithmetic on stored weights alone, as standardised weights have it in the graph: a weight that is worked out. */

import { allKnown, broadcast } from '../shapes/static-value.ts';
import { fromFront, numbersOf, type Step, settingOf } from './step.ts';
import { computedWeight, countOf, type Weight, wholeOf } from './weight.ts';

const unary: Readonly<Record<string, (value: number) => number>> = {
  Sqrt: Math.sqrt,
  Reciprocal: (value) => 1 / value,
  Neg: (value) => -value,
  Abs: Math.abs,
  Exp: Math.exp,
  Log: Math.log,
};

const binary: Readonly<Record<string, (left: number, right: number) => number>> = {
  Add: (left, right) => left + right,
  Sub: (left, right) => left - right,
  Mul: (left, right) => left * right,
  Div: (left, right) => left / right,
  Pow: (left, right) => left ** right,
  Max: Math.max,
  Min: Math.min,
};

/** Of the sum and the number of the elements, or of their squares. */
const reductions: Readonly<Record<string, (sum: number, squares: number, count: number) => number>> = {
  ReduceMean: (sum, _, count) => sum / count,
  ReduceSum: (sum) => sum,
  ReduceSumSquare: (_, squares) => squares,
  ReduceL2: (_, squares) => Math.sqrt(squares),
};

/** What the operator makes of weights, and of which; `undefined` for others, and where there is none. */
export function arithmeticOnWeights(
  step: Step,
): { readonly made: Weight; readonly from: readonly Weight[] } | undefined {
  const { operator, weights } = step;
  const [left, right] = [operandOf(step, 0), operandOf(step, 1)];
  const first = weights.get(0) ?? weights.get(1);
  // Codes have no meaning without their scale.
  if (first === undefined || [...weights.values()].some(({ precision }) => !/^b?float/.test(precision)))
    return undefined;
  if (Object.hasOwn(unary, operator) && left !== undefined) {
    const calculate = unary[operator]!;
    const made = computedWeight(left.dims, first.precision, () =>
      wholeOf(left)?.map((value) => calculate(value)),
    );
    return { made, from: [left] };
  }
  if (Object.hasOwn(binary, operator) && left !== undefined && right !== undefined) {
    const made = combined(left, right, first.precision, binary[operator]!);
    return made === undefined ? undefined : { made, from: [left, right] };
  }
  if (Object.hasOwn(reductions, operator) && left !== undefined) {
    const made = reduced(step, left, reductions[operator]!);
    return made === undefined ? undefined : { made, from: [left] };
  }
  return undefined;
}

/** A stored weight, or a number that is a setting. */
function operandOf(step: Step, position: number): Weight | undefined {
  const number = settingOf(step, position);
  if (step.weights.has(position) || number === undefined) return step.weights.get(position);
  return computedWeight([], 'float32', () => Float64Array.of(number));
}

function combined(
  left: Weight,
  right: Weight,
  precision: string,
  calculate: (left: number, right: number) => number,
): Weight | undefined {
  const dims = allKnown(broadcast([left.dims, right.dims]));
  if (dims === undefined) return undefined;
  return computedWeight(dims, precision, () => {
    const [one, other] = [wholeOf(left), wholeOf(right)];
    if (one === undefined || other === undefined) return undefined;
    const [placesOfOne, placesOfOther] = [stretched(left.dims, dims), stretched(right.dims, dims)];
    return new Float64Array(countOf(dims)).map((_, at) =>
      calculate(one[placesOfOne(at)] ?? 0, other[placesOfOther(at)] ?? 0),
    );
  });
}

/** Where the element under element `at` of the larger dimensions lies. */
function stretched(own: readonly number[], dims: readonly number[]): (at: number) => number {
  const inner = dims.map((_, axis) => countOf(dims.slice(axis + 1)));
  const steps = dims.map((_, axis) => {
    const at = axis - dims.length + own.length;
    return at < 0 || own[at] === 1 ? 0 : countOf(own.slice(at + 1));
  });
  return (at) => {
    let place = 0;
    let rest = at;
    for (let axis = 0; axis < dims.length; axis += 1) {
      const index = Math.floor(rest / (inner[axis] ?? 1));
      rest -= index * (inner[axis] ?? 1);
      place += index * (steps[axis] ?? 0);
    }
    return place;
  };
}

function reduced(
  { attributes }: Step,
  weight: Weight,
  calculate: (sum: number, squares: number, count: number) => number,
): Weight | undefined {
  const rank = weight.dims.length;
  const written = numbersOf(attributes.get('axes')).map((axis) => fromFront(axis, rank));
  const axes = new Set(written.length === 0 ? weight.dims.keys() : written);
  if ([...axes].some((axis) => !Number.isInteger(axis) || axis < 0 || axis >= rank)) return undefined;
  const kept = weight.dims.map((length, axis) => (axes.has(axis) ? 1 : length));
  const dims = attributes.get('keepdims') === '0' ? kept.filter((_, axis) => !axes.has(axis)) : kept;
  const count = countOf(weight.dims) / countOf(kept);
  return computedWeight(dims, weight.precision, () => {
    const whole = wholeOf(weight);
    const [sums, squares] = [new Float64Array(countOf(kept)), new Float64Array(countOf(kept))];
    const placeOf = stretched(kept, weight.dims);
    whole?.forEach((value, at) => {
      const place = placeOf(at);
      sums[place] = (sums[place] ?? 0) + value;
      squares[place] = (squares[place] ?? 0) + value * value;
    });
    return whole && sums.map((sum, at) => calculate(sum, squares[at] ?? 0, count));
  });
}
