/** Strings of ten megabytes: refused by name where they come from outside, cut where they are shown. */
import { expect, test } from 'vitest';
import { annotationsOf } from '../../src/github/annotations.ts';
import { renderBadge } from '../../src/report/badge.ts';
import { renderCsv } from '../../src/report/csv.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { parseReport } from '../../src/report/validate-report.ts';
import { filledReport } from './filled-report.ts';
import { ENORMOUS } from './payloads.ts';

const cases = ENORMOUS.map((payload) => [JSON.stringify(payload.slice(0, 10)), payload] as const);

/** In a model's name, a rule and its reason, and a warning. */
function reportWith(payload: string): Report {
  const report = filledReport('word');
  const models = report.models.map((model, at) =>
    at > 0
      ? model
      : {
          ...model,
          name: payload,
          gates: model.gates.slice(0, 1).map((gate) => ({ ...gate, rule: payload, reason: payload })),
          warnings: [payload],
        },
  );
  return { ...report, models };
}

test.each(cases)('%s', (_, payload) => {
  const report = reportWith(payload);
  const text = renderMarkdown(report, { maxLength: 60_000 });
  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(renderTerminal(report, { width: 100, colour: false }).length).toBeLessThan(200_000);
  for (const render of [renderJunit, renderSarif, renderCsv])
    expect(render(report).length).toBeLessThan(200_000);
  expect(renderBadge(report).length).toBeLessThan(300);
  for (const { message, title } of annotationsOf(report))
    expect(message.length + title.length).toBeLessThan(5000);
});

test('in a report from outside', () => {
  const json = JSON.stringify(reportWith(ENORMOUS[0]!));
  expect(() => parseReport(json)).toThrow(/entry \/models\/0\/name.*\n.*\n.*not more than 500 characters/u);
  expect(() => parseReport(' '.repeat(65 * 1024 * 1024))).toThrow(/too large/u);
});
