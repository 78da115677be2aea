/**
 * Whether a model means the same to the runtime at every optimisation level and on every provider: its outputs as the
 * file says (optimisations off, on the CPU) against those of the other ways to run it, on the same inputs.
 */
import { type Difference, observeDifference, type Values } from './tasks/differences.ts';
import { allFinite } from './tasks/outputs.ts';
import type { NamedTensor } from './tasks/task.ts';

/** onnxruntime's name for each level that is looked at. */
export const OPTIMISATION_LEVELS = { off: 'disabled', basic: 'basic', all: 'all' } as const;
export type OptimisationLevel = keyof typeof OPTIMISATION_LEVELS;

/** One way to run a model, and how its outputs differ from the file's. */
export type NumericsRun = {
  readonly level: OptimisationLevel;
  readonly provider: string;
} & (
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'ran';
      /** Share of the examples whose highest score is the same class; absent where outputs are no classes. */
      readonly agreement?: number | undefined;
      /** Share of the labelled examples that the file gets right and this way gets wrong. */
      readonly negativeFlips?: number | undefined;
      /** Of any element; infinity where only one of the two is finite. */
      readonly maxAbsError: number;
      /** The largest distance between an example's outputs as a share of their length (Euclidean). */
      readonly relativeError: number;
      /** The smallest of any example. */
      readonly cosine: number;
      /** Examples with NaN or infinity in an output. */
      readonly notFinite: number;
    }
);

/** All ways that were tried. */
export type Numerics = {
  readonly examples: number;
  /** Inputs were random: there was no dataset, or it could not be fed. */
  readonly random: boolean;
  /** Examples with NaN or infinity in an output of the model as the file says. */
  readonly notFinite: number;
  readonly runs: readonly NumericsRun[];
};

/** What one example came to, with its label where it has one. */
export type NumericsExample = {
  readonly outputs: readonly NamedTensor[];
  readonly label?: number | undefined;
};

/**
 * @param written the file's outputs, `run` those of the other way: the same examples in the same order.
 * @param scores position of the output that holds one score a class; undefined where there is none.
 */
export function compareOutputs(
  written: readonly NumericsExample[],
  run: readonly (readonly NamedTensor[])[],
  scores: number | undefined,
): Omit<Extract<NumericsRun, { kind: 'ran' }>, 'level' | 'provider'> {
  const differences = run.map((outputs, i) => observeDifference(outputs, written[i]!.outputs));
  const relative = run.map((outputs, i) => relativeDistance(outputs, written[i]!.outputs));
  return {
    kind: 'ran',
    ...(scores === undefined ? {} : compareClasses(written, run, scores)),
    maxAbsError: largest(differences.map(({ maxAbsError }) => maxAbsError)),
    relativeError: largest(relative),
    cosine: differences.reduce((least, { cosine }) => Math.min(least, cosine), 1),
    notFinite: countNotFinite(differences),
  };
}

export function countNotFinite(observations: readonly Pick<Difference, 'finite'>[]): number {
  return observations.filter(({ finite }) => !finite).length;
}

export function isFiniteExample({ outputs }: NumericsExample): boolean {
  return outputs.every(({ values }) => allFinite(values));
}

function compareClasses(
  written: readonly NumericsExample[],
  run: readonly (readonly NamedTensor[])[],
  scores: number,
): { agreement: number; negativeFlips?: number } {
  const before = written.map(({ outputs }) => highest(outputs[scores]!.values));
  const after = run.map((outputs) => highest(outputs[scores]!.values));
  const same = after.filter((predicted, i) => predicted >= 0 && predicted === before[i]).length;
  const labels = written.map(({ label }) => label);
  const labelled = labels.filter((label) => label !== undefined).length;
  const flips = labels.filter(
    (label, i) => label !== undefined && before[i] === label && after[i] !== label,
  ).length;
  return {
    agreement: same / run.length,
    ...(labelled === 0 ? {} : { negativeFlips: flips / labelled }),
  };
}

/** Index of the highest score, the first of equals; -1 where a score is not finite. */
function highest(scores: ArrayLike<number>): number {
  if (!allFinite(scores)) return -1;
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

/** Squared length below which outputs count as zeros: their last bits are no share of anything. */
const SMALLEST = 1e-12;

/** |a - b| / |b| of all outputs as one vector; infinity where a difference is not finite. */
function relativeDistance(actual: readonly Values[], written: readonly Values[]): number {
  let distance = 0;
  let length = 0;
  for (const [output, { values: a }] of actual.entries()) {
    const b = written[output]!.values;
    for (let i = 0; i < a.length; i++) {
      const x = a[i]!;
      const y = b[i]!;
      if (Number.isFinite(y)) length += y ** 2;
      // Equal infinities, and NaN in both, differ by nothing.
      if (x !== y && !Object.is(x, y)) distance += (x - y) ** 2;
    }
  }
  const relative = Math.sqrt(distance / Math.max(length, SMALLEST));
  return Number.isNaN(relative) ? Number.POSITIVE_INFINITY : relative;
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/**
 * What rounding alone can come to, as a share of the outputs' length: of float32 whose sums are made in another order
 * (public networks: up to 2e-6), of half precision, and of integers, where a fused kernel rounds once instead of
 * twice (a public int8 MobileNet: 6e-3).
 */
const ROUNDING = { float: 1e-3, half: 1e-2, quantised: 5e-2 } as const;

/** @param types element types of the weights: `float32`, `int8+float32`. */
export function roundingOf(types: string): number {
  if (/int|float8|float4/.test(types)) return ROUNDING.quantised;
  return /float16/.test(types) ? ROUNDING.half : ROUNDING.float;
}

/** Ways to run the model that come to other outputs than the file says, beyond rounding. */
export function disagreeing(
  { runs, notFinite }: Numerics,
  rounding: number,
): readonly Extract<NumericsRun, { kind: 'ran' }>[] {
  return runs.filter(
    (run): run is Extract<NumericsRun, { kind: 'ran' }> =>
      run.kind === 'ran' && (run.relativeError > rounding || run.notFinite !== notFinite),
  );
}
