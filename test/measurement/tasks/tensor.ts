/** Outputs as the worker hands them to a task. */
import type { NamedTensor } from '../../../src/measurement/tasks/task.ts';

export function tensor(
  values: ArrayLike<number>,
  shape: readonly number[] = [1, values.length],
  name = 'output',
  type = 'float32',
): NamedTensor {
  return { name, shape, values, type };
}

/** A measurement's figure; fails the test where there is none. */
export function figureOf(measurement: { readonly kind: string } | undefined): number {
  if (measurement === undefined || !('value' in measurement)) {
    throw new Error(`no figure: ${JSON.stringify(measurement)}`);
  }
  return measurement.value as number;
}

export const SAMPLED = { complete: false, seed: 1 } as const;
export const COMPLETE = { complete: true, seed: 1 } as const;
