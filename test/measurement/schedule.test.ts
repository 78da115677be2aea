import { describe, expect, it } from 'vitest';
import { RESTART, runSchedule, type ScheduleRequest } from '../../src/measurement/schedule.ts';
import type { LatencyJob } from '../../src/runtime/protocol.ts';
import type { TimedRestart } from '../../src/runtime/time-subjects.ts';
import { shareOfLook } from '../../src/statistics/looks.ts';

const restart: TimedRestart = { subjects: [], realInput: false };

/** A machine on which every process takes `processMs`, as its own clock tells. */
function scheduleOn(
  processMs: (index: number) => number,
  options: Partial<ScheduleRequest> & { readonly clockRuns?: boolean } = {},
) {
  let time = 0;
  const jobs: LatencyJob[] = [];
  const { clockRuns = true, ...request } = options;
  const scheduled = runSchedule({
    job: {
      kind: 'latency',
      subjects: [],
      settings: { executionProvider: 'cpu', threads: 1 },
      examples: [],
      batch: 1,
      ...RESTART,
    },
    seed: 7,
    budgetMs: 60_000,
    now: () => time,
    time: async (job) => {
      jobs.push(job);
      if (clockRuns) time += processMs(jobs.length - 1);
      return restart;
    },
    isDecided: () => false,
    onProgress: () => {},
    ...request,
  });
  return scheduled.then((result) => ({ ...result, jobs, elapsedMs: time }));
}

describe('the latency schedule', () => {
  it('ends at the first look if that decides, and looks nowhere before', async () => {
    const asked: number[][] = [];
    const { restarts, looks } = await scheduleOn(() => 1000, {
      isDecided: (_, looks) => asked.push([...looks]) > 0,
    });
    expect(restarts).toHaveLength(5);
    expect(looks).toEqual([5]);
    expect(asked).toEqual([[5]]);
  });

  it('looks ever more rarely, and each time there are more restarts', async () => {
    const { looks } = await scheduleOn(() => 1000);
    expect(looks).toEqual([5, 10, 15, 23, 35, 53, 60]);
    expect(looks.reduce((sum, _, i) => sum + shareOfLook(i + 1), 0)).toBeLessThan(1);
  });

  it('keeps the budget where processes take long, and gives each a share of it', async () => {
    const { elapsedMs, restarts, looks, jobs } = await scheduleOn(() => 13_000);
    expect(elapsedMs).toBeLessThanOrEqual(60_000);
    expect(restarts).toHaveLength(4);
    // A failure at the first look has as many fresh processes to show again in.
    expect(looks).toEqual([2, 4]);
    expect(jobs.map(({ limitMs }) => limitMs)).toEqual([60_000, 47_000, 34_000, 21_000]);
    expect(jobs[0]!.shareMs).toBe(6000);
  });

  it('looks at half of what the time does for, where that is less than ten', async () => {
    expect((await scheduleOn(() => 7000)).looks).toEqual([4, 8]);
    expect((await scheduleOn(() => 5500)).looks).toEqual([5, 10]);
    // The first process took so long that no other is begun when that much time is not left.
    expect((await scheduleOn((i) => (i === 0 ? 20_000 : 4000))).looks).toEqual([5, 7]);
  });

  it('measures once however small the budget', async () => {
    const { restarts, jobs } = await scheduleOn(() => 30_000, { budgetMs: 1 });
    expect(restarts).toHaveLength(1);
    expect(jobs[0]!.limitMs).toBe(1);
  });

  it('starts every process with a seed of its own', async () => {
    const { jobs } = await scheduleOn(() => 10_000);
    expect(new Set(jobs.map(({ seed }) => seed)).size).toBe(jobs.length);
  });

  it('ends after a process that had to be ended', async () => {
    const { restarts, cutOff } = await scheduleOn(() => 10, {
      time: async () => ({ ...restart, cutOff: 'hung' }),
    });
    expect(restarts).toHaveLength(1);
    expect(cutOff).toBe('hung');
  });

  it('ends although the clock stands still', async () => {
    const { restarts } = await scheduleOn(() => 1000, { clockRuns: false });
    expect(restarts.length).toBeLessThanOrEqual(1000);
  });
});
