import { describe, expect, it } from 'vitest';
import type { LatencyRestart } from '../../src/measurement/measurement.ts';
import { resolutions } from '../../src/measurement/noise.ts';
import { createRandom } from '../../src/statistics/random.ts';

/** Processes of 1 s whose times differ by up to `spread` from process to process. */
function machine(processes: number, spread: number) {
  const random = createRandom(3);
  const restart = (): LatencyRestart => {
    const time = 5 * (1 + spread * (random() - 0.5));
    return { loadMs: 1, firstMs: 1, wallMs: [[time, time, time]] };
  };
  const many = () => Array.from({ length: processes }, restart);
  return { first: many(), second: many(), wallMs: new Array<number>(processes).fill(1000) };
}

describe('the margin that a runner resolves', () => {
  it('gets smaller with the budget and larger with the noise', () => {
    const [short, long] = resolutions(machine(60, 0.04), [10_000, 40_000], 1);
    expect([short!.restarts, long!.restarts]).toEqual([10, 40]);
    expect([short!.gates, long!.gates]).toEqual([51, 21]);
    expect(long!.median).toBeLessThan(short!.median);
    expect(short!.most).toBeGreaterThanOrEqual(short!.median);
    const [noisy] = resolutions(machine(60, 0.4), [10_000], 1);
    expect(noisy!.median).toBeGreaterThan(5 * short!.median);
  });

  it('is not told for budgets that were not seen', () => {
    expect(resolutions(machine(6, 0.1), [1000, 60_000], 1)).toEqual([]);
  });
});
