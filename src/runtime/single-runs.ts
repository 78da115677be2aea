/** Jobs that take one child and give one result: a profiled run of a subject, the memory of a process. */
import type { Example } from '../dataset/dataset.ts';
import { UserError } from '../errors.ts';
import type { NodeTimes } from '../graph/times/node-times.ts';
import { type ChildSettings, startChild } from './child.ts';
import type {
  MemoryJob,
  MemoryResult,
  OperatorsJob,
  ProfileResult,
  SessionSettings,
  WorkerSubject,
} from './protocol.ts';

/**
 * @returns `not-run` if nothing is known of the input's size, so that there is nothing to feed.
 * @throws UserError if the model doesn't load or its input doesn't fit, SurroundingsError if it kills the child.
 */
export async function profileSubject(
  subject: WorkerSubject,
  example: Example | undefined,
  settings: SessionSettings,
  child: ChildSettings,
): Promise<
  ({ readonly kind: 'run' } & ProfileResult) | { readonly kind: 'not-run'; readonly reason: string }
> {
  try {
    const result = await startChild({ kind: 'profile', subject, settings, example }, child).done;
    return { kind: 'run', ...(result as ProfileResult) };
  } catch (error) {
    if (error instanceof UserError && error.problem.code === 'input-not-fed' && example === undefined) {
      return { kind: 'not-run', reason: error.problem.what };
    }
    throw error;
  }
}

/** @throws UserError or SurroundingsError as `profileSubject`. */
export async function measureMemoryOf(job: MemoryJob, child: ChildSettings): Promise<MemoryResult> {
  return (await startChild(job, child).done) as MemoryResult;
}

/**
 * @returns one entry a subject, in the job's order.
 * @throws UserError or SurroundingsError as `profileSubject`.
 */
export async function profileOperators(
  job: OperatorsJob,
  child: ChildSettings,
): Promise<readonly NodeTimes[]> {
  return (await startChild(job, child).done) as readonly NodeTimes[];
}
