/** What the page draws of earlier runs: a chart a metric, points in order, joined on equal testbeds alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html/page.ts';
import { drawTrends } from '../../src/report/html/trends.ts';
import type { Report, ReportPastRun } from '../../src/report/report.ts';
import { parseReport } from '../../src/report/validate-report.ts';

const failing = parseReport(readFileSync(join(import.meta.dirname, 'cases/fail-claim/report.json'), 'utf8'));
const [model] = failing.models;
const name = model!.name;

function past(at: number, value: number, testbed: string, verdict: 'pass' | 'fail' = 'pass'): ReportPastRun {
  return {
    startedAt: `2026-01-0${at}T00:00:00.000Z`,
    verdict,
    testbed,
    models: [{ name, verdict, figures: { top1: { value, unit: 'ratio', verdict } } }],
  };
}
const withRuns = (...history: ReportPastRun[]): Report => ({
  ...failing,
  testbed: { ...failing.testbed, fingerprint: 'b' },
  history,
});
/** Lines through points, which is how ECharts draws a series of two or more. */
const joined = (svg: string): number =>
  svg.match(/<path[^>]*fill="none"[^>]*stroke="var\(--dim\)"/gu)?.length ?? 0;

test('a metric with earlier figures has a chart that says them', () => {
  const report = withRuns(past(1, 0.761, 'b'), past(2, 0.75, 'b', 'fail'));
  const [trend, ...others] = drawTrends(report, model!);
  expect(others).toEqual([]);
  expect(trend!.metric).toBe('top1');
  expect(trend!.svg).toContain(
    'top1 over 3 runs: 76.10 % first, 74.10 % now (fail); from 74.10 % to 76.10 %',
  );
  expect(joined(trend!.svg)).toBe(1);
  expect(renderHtml(report)).toContain('From run to run');
});

test('points of different testbeds are not joined', () => {
  const report = withRuns(past(1, 0.76, 'a'), past(2, 0.75, 'a'), past(3, 0.755, 'b'));
  const [trend] = drawTrends(report, model!);
  expect(trend!.svg).toContain('on 2 testbeds, whose points are not joined');
  expect(joined(trend!.svg)).toBe(2);
});

test('nothing is drawn without earlier figures, or of other units and models', () => {
  expect(drawTrends(failing, model!)).toEqual([]);
  const other = past(1, 0.76, 'b');
  expect(
    drawTrends(withRuns({ ...other, models: [{ ...other.models[0]!, name: 'another' }] }), model!),
  ).toEqual([]);
  const milliseconds = { top1: { value: 3, unit: 'ms', verdict: 'pass' } } as const;
  expect(
    drawTrends(withRuns({ ...other, models: [{ name, verdict: 'pass', figures: milliseconds }] }), model!),
  ).toEqual([]);
  expect(renderHtml(failing)).not.toContain('From run to run');
});
