/** One restart of the latency schedule: a fresh child, what it tells while it measures, and an end to it in time. */
import { SurroundingsError } from '../errors.ts';
import type { LatencyRestart } from '../measurement/measurement.ts';
import { type Child, type ChildSettings, startChild } from './child.ts';
import { residentBytes } from './memory-watch.ts';
import type { FromChild, LatencyJob } from './protocol.ts';
import { throttleReasons } from './testbed/nvidia.ts';

export type TimedRestart = {
  /** One entry a subject, in the job's order. */
  readonly subjects: readonly LatencyRestart[];
  /** The inputs were real examples, not shaped random data; undefined where none was reached. */
  readonly realInput: boolean | undefined;
  /** What the child was doing when its time was over and it had to be ended. */
  readonly cutOff?: string | undefined;
  /** By how much (bytes) the process grew between its first block and its last, where it grew all the time. */
  readonly growthBytes?: number | undefined;
  /** What held a graphics processor's clock down meanwhile; undefined if nothing did. */
  readonly throttled?: readonly string[] | undefined;
};

/** How much longer (ms) than the job's limit a child may take: to start, and for the inference that it is in. */
const GRACE_MS = 5000;

/** @throws UserError if a model doesn't load or its input doesn't fit, SurroundingsError if one kills the child. */
export async function timeSubjects(job: LatencyJob, settings: ChildSettings): Promise<TimedRestart> {
  const subjects = job.subjects.map(() => ({
    loadMs: undefined as number | undefined,
    firstMs: undefined as number | undefined,
    wallMs: [] as (readonly number[])[],
    processorMs: undefined as (readonly number[])[] | undefined,
  }));
  let realInput: boolean | undefined;
  // Asked while it works, which is when something may hold its clock down: early, and when time is first measured.
  const asked = new Map<FromChild['kind'], Promise<readonly string[]>>();
  const reasons = async (): Promise<readonly string[] | undefined> => {
    const told = new Set((await Promise.all(asked.values())).flat());
    return told.size === 0 ? undefined : [...told];
  };
  const resident: Promise<number | undefined>[] = [];
  const child: Child = startChild(job, { ...settings, endAfterMs: job.limitMs + GRACE_MS }, (event) => {
    if (event.kind === 'loaded') subjects[event.subject]!.loadMs = event.ms;
    if (event.kind === 'first-inference') subjects[event.subject]!.firstMs = event.ms;
    if (event.kind === 'inputs') realInput = event.real;
    const works = event.kind === 'first-inference' || event.kind === 'block';
    if (works && job.settings.executionProvider !== 'cpu' && !asked.has(event.kind))
      asked.set(event.kind, throttleReasons(process.env));
    if (event.kind !== 'block') return;
    if (child.pid !== undefined) resident.push(residentBytes(child.pid));
    for (const [i, subject] of subjects.entries()) {
      subject.wallMs.push(event.wallMs[i]!);
      if (event.processorMs === undefined) continue;
      subject.processorMs ??= [];
      subject.processorMs.push(event.processorMs[i]!);
    }
  });
  try {
    await child.done;
    const growthBytes = growthOf(await Promise.all(resident));
    return { subjects, realInput, growthBytes, throttled: await reasons() };
  } catch (error) {
    if (error instanceof SurroundingsError && error.problem.code === 'child-out-of-time')
      return { subjects, realInput, cutOff: error.problem.what, throttled: await reasons() };
    throw error;
  }
}

/** Blocks from which on a process that keeps growing is no longer warming up. */
const SETTLED_BLOCKS = 4;

/** Undefined unless the resident set grew from every block to the next. */
function growthOf(resident: readonly (number | undefined)[]): number | undefined {
  const known = resident.filter((bytes) => bytes !== undefined);
  if (known.length < SETTLED_BLOCKS) return undefined;
  return known.every((bytes, i) => i === 0 || bytes > known[i - 1]!) ? known.at(-1)! - known[0]! : undefined;
}
