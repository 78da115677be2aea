import { expect, it } from 'vitest';
import { latencyFigures } from '../../src/measurement/latency.ts';
import type { LatencyRestart } from '../../src/measurement/measurement.ts';
import { bootstrapInterval, quantileStatistic } from '../../src/statistics/bootstrap.ts';

const FIRST = [0.5, 0.6, 9, 9.2, 9.1];
const restarts = FIRST.map(
  (firstMs): LatencyRestart => ({ loadMs: 1, firstMs, wallMs: [], processorMs: [] }),
);

it('no time is below zero, however few and far apart the processes are', () => {
  const levels = FIRST.map((ms) => [[ms]]);
  const counts = FIRST.map(() => 1);
  const raw = bootstrapInterval(counts, quantileStatistic(levels, 0.5), { seed: 1, quantiles: 'student' });
  expect(raw.low).toBeLessThan(0);
  const { 'latency.first': first } = latencyFigures(1, (metric) => metric === 'latency.first').measure(
    restarts,
  );
  expect(first).toMatchObject({ kind: 'sampled', value: 9, low: 0, high: raw.high });
});
