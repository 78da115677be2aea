/** Jobs that take one child and give one result: a profiled run of a subject, the memory of a process. */
import type { Example } from '../dataset/dataset.ts';
import { UserError } from '../errors.ts';
import type { NodeTimes } from '../graph/times/node-times.ts';
import { type ChildSettings, startChild } from './child.ts';
import type {
  MemoryJob,
  MemoryResult,
  NumericsRequest,
  OperatorsJob,
  ProfileJob,
  ProfileResult,
  SessionSettings,
  WorkerSubject,
} from './protocol.ts';

/**
 * @param numerics what to compare optimisation levels on; what ends that leaves the profile as it is, without them.
 * @returns `not-run` if nothing is known of the input's size, so that there is nothing to feed.
 * @throws UserError if the model doesn't load or its input doesn't fit, SurroundingsError if it kills the child.
 */
export async function profileSubject(
  subject: WorkerSubject,
  example: Example | undefined,
  settings: SessionSettings,
  child: ChildSettings,
  numerics?: NumericsRequest,
): Promise<
  ({ readonly kind: 'run' } & ProfileResult) | { readonly kind: 'not-run'; readonly reason: string }
> {
  let profiled: ProfileResult | undefined;
  try {
    const job: ProfileJob = { kind: 'profile', subject, settings, example, numerics };
    const { done } = startChild(job, child, (event) => {
      if (event.kind === 'profiled') profiled = event.result;
    });
    return { kind: 'run', ...((await done) as ProfileResult) };
  } catch (error) {
    // What ends the model here ends it again where it is measured, and is told there.
    if (profiled !== undefined) return { kind: 'run', ...profiled };
    if (error instanceof UserError && error.problem.code === 'input-not-fed') {
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
