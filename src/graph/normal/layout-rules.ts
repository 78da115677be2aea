/**
 * Transpositions are put off for as long as nobody can tell: they pass through element-wise operators, and two
 * that undo each other vanish. What arrives at a graph input or output is a layout of that, not a layer.
 */

import { turnedValue } from './arrangement-rules.ts';
import type { Dim } from './normal-graph.ts';
import { fromFront, numbersOf, passOn, type Rule, type Step, type Value } from './step.ts';
import type { Weight } from './weight.ts';

export const transpose: Rule = (step, build) => {
  const input = step.inputs.get(0);
  if (input === undefined) return undefined;
  const rank = input.dims?.length ?? input.perm?.length;
  const written = numbersOf(step.attributes.get('perm'));
  if (written.length === 0 && rank === undefined) return undefined;
  const perm =
    written.length > 0 ? written : Array.from({ length: rank ?? 0 }, (_, axis) => (rank ?? 0) - 1 - axis);
  if (!isPermutation(perm) || (input.perm !== undefined && input.perm.length !== perm.length))
    return undefined;
  if (input.arrangement !== undefined) {
    const value = turnedValue(input, perm, build);
    return value === undefined ? undefined : passOn(value, step);
  }
  return passOn(input, step, {
    perm: isIdentity(compose(input.perm, perm)) ? undefined : compose(input.perm, perm),
    dims: input.dims === undefined ? undefined : perm.map((axis) => input.dims?.[axis]),
    entries: undefined,
  });
};

function compose(first: readonly number[] | undefined, then: readonly number[]): readonly number[] {
  return first === undefined ? then : then.map((axis) => first[axis] ?? axis);
}

/** No real tensor has more dimensions. */
const maxRank = 64;

function isPermutation(perm: readonly number[]): boolean {
  return perm.length <= maxRank && perm.toSorted((a, b) => a - b).every((axis, at) => axis === at);
}

function isIdentity(perm: readonly number[]): boolean {
  return perm.every((axis, at) => axis === at);
}

/** `[0, 2, 3, 1]`: what is read is channels last, what is stored channels first; any rank from 3. */
export function isChannelsLast(perm: readonly number[]): boolean {
  return (
    perm.length >= 3 &&
    perm.every((axis, at) => axis === (at === 0 ? 0 : at === perm.length - 1 ? 1 : at + 1))
  );
}

/** `[0, 3, 1, 2]`: from channels last to channels first. */
export function isChannelsFirst(perm: readonly number[]): boolean {
  return (
    perm.length >= 3 &&
    perm.every((axis, at) => axis === (at === 0 ? 0 : at === 1 ? perm.length - 1 : at - 1))
  );
}

/** Operators that work on each element by itself. */
export const elementwise =
  /^(?:com\.microsoft\.(?:Gelu|FastGelu|QuickGelu)$)|^(Relu|Clip|Sigmoid|Tanh|LeakyRelu|Elu|Selu|Celu|HardSigmoid|HardSwish|Softplus|Softsign|Gelu|Mish|Erf|Exp|Log|Sqrt|Neg|Abs|Floor|Ceil|Round|Cast|Add|Mul|Sub|Div|Sum|Max|Min|Pow)$/;
/** Normalisations along the last axis. */
export const layerwise = /^(com\.microsoft\.)?(Layer|RMS|SimplifiedLayer)Normalization$/;
/** Along one axis, from operator set 13 on. */
export const softmaxes = /^(Log)?Softmax$/;
export const reductions = /^Reduce(Mean|Sum|Max|Min|L1|L2|Prod|SumSquare)$/;

/**
 * The step on untransposed inputs and the transposition that its outputs have instead; `undefined` where the
 * operator would notice.
 */
export function postponed(
  step: Step,
  opset: number,
): { readonly step: Step; readonly perm: readonly number[] | undefined } | undefined {
  const perms = [...step.inputs.values()].map(({ perm }) => perm);
  const [perm] = perms;
  if (perm === undefined || perms.some((other) => other?.join() !== perm.join())) return undefined;
  const attributes = new Map(step.attributes);
  let result: readonly number[] | undefined = perm;
  if (step.operator === 'Concat') {
    const axis = Number(attributes.get('axis') ?? '1');
    attributes.set('axis', String(perm[fromFront(axis, perm.length)]));
    if (step.weights.size > 0) return undefined;
  } else if (reductions.test(step.operator)) {
    const axes = numbersOf(attributes.get('axes')).map((axis) => perm[fromFront(axis, perm.length)] ?? -1);
    if (axes.length === 0) return undefined;
    attributes.set('axes', axes.toSorted((a, b) => a - b).join(','));
    if (attributes.get('keepdims') === '0') {
      const rest = perm.filter((axis) => !axes.includes(axis));
      if (rest.some((axis, at) => at > 0 && axis < (rest[at - 1] ?? 0))) return undefined;
      result = undefined;
    }
  } else if (softmaxes.test(step.operator)) {
    const axis = Number(attributes.get('axis') ?? '-1');
    const own = perm[fromFront(axis, perm.length)];
    // Before version 13 it worked on everything from the axis on.
    if (opset < 13 || own === undefined) return undefined;
    attributes.set('axis', String(own));
  } else if (layerwise.test(step.operator)) {
    const axis = Number(attributes.get('axis') ?? '-1');
    if (axis !== -1 && axis !== perm.length - 1) return undefined;
    attributes.set('axes', String(perm.at(-1)));
    const inputs = new Map([...step.inputs].map(([position, value]) => [position, stored(value)] as const));
    return { step: { ...step, attributes, inputs }, perm };
  } else if (!elementwise.test(step.operator)) {
    return undefined;
  }
  const weights = new Map<number, Weight>();
  for (const [position, weight] of step.weights) {
    const moved = movedVector(weight, perm);
    if (moved === undefined) return undefined;
    weights.set(position, moved);
  }
  const inputs = new Map([...step.inputs].map(([position, value]) => [position, stored(value)] as const));
  return { step: { ...step, attributes, inputs, weights }, perm: result };
}

/** A constant operand with at most one long dimension, where the untransposed operand needs that. */
function movedVector(weight: Weight, perm: readonly number[]): Weight | undefined {
  const long = weight.dims.flatMap((size, axis) => (size > 1 ? [axis] : []));
  if (long.length === 0) return weight;
  const [axis = 0] = long;
  const at = perm[axis + perm.length - weight.dims.length];
  if (long.length > 1 || at === undefined) return undefined;
  return { ...weight, dims: perm.map((_, to) => (to === at ? (weight.dims[axis] ?? 1) : 1)) };
}

/** A value without its pending transposition. */
export function stored(value: Value): Value {
  const { perm, dims, lengths } = value;
  if (perm === undefined) return value;
  const moved: Dim[] = [];
  perm.forEach((axis, at) => {
    moved[axis] = dims?.[at];
  });
  return {
    ...value,
    perm: undefined,
    dims: dims === undefined ? undefined : moved,
    lengths: lengths === undefined ? undefined : perm.map((_, axis) => lengths[perm.indexOf(axis)] ?? 1),
  };
}

/** Whether a pending transposition moves nothing but dimensions of length 1 past others. */
export function movesNothing({ perm, dims, arrangement }: Value): boolean {
  if (arrangement !== undefined) return false;
  if (perm === undefined) return true;
  const long = perm.filter((_, at) => dims?.[at] !== 1);
  return dims !== undefined && long.every((axis, at) => at === 0 || axis > (long[at - 1] ?? -1));
}
