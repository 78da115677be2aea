import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type Annotation, annotationsOf, emitAnnotations } from '../../src/github/annotations.ts';
import type { Report } from '../../src/report/report.ts';
import { parseReport } from '../../src/report/validate-report.ts';

const CASES = join(import.meta.dirname, '../report/cases');
const reportOf = (name: string): Report =>
  parseReport(readFileSync(join(CASES, name, 'report.json'), 'utf8'));

afterEach(() => vi.restoreAllMocks());

test("a failed gate on a claim marks the claim's own line", () => {
  const [first] = annotationsOf(reportOf('fail-claim'));
  expect(first).toEqual({
    level: 'error',
    title: 'your-model: top1 >= claim - 0.5pp',
    message: 'top1 is 74.10 % (95 % CI 72.87–75.29), below claim 76.13 % - 0.5 pp = 75.63 %',
    file: 'README.md',
    line: 42,
  });
});

test("a gate marks its line in the configuration, as a notice where the claim's line has the error", () => {
  const report = reportOf('fail-claim');
  const model = report.models[0]!;
  const gates = model.gates.map((gate, i) => ({ ...gate, place: { file: 'zoogate.yml', line: 10 + i } }));
  const told = annotationsOf({ ...report, models: [{ ...model, gates }] }).map(
    ({ level, file, line }) => `${level} ${file}:${line}`,
  );
  expect(told).toEqual([
    'error README.md:42',
    'error zoogate.yml:14',
    'warning zoogate.yml:13',
    'warning undefined:undefined',
    'notice zoogate.yml:11',
    'notice README.md:57',
  ]);
});

test('levels follow from what a verdict means', () => {
  const told = (name: string): string[] =>
    annotationsOf(reportOf(name)).map(({ level, title }) => `${level} ${title}`);
  expect(told('all-pass')).toEqual([]);
  expect(told('fail-claim')).toEqual([
    'error your-model: top1 >= claim - 0.5pp',
    'error your-model: top1 >= reference - 1pp',
    'warning your-model: graph == reference',
    'warning your-model: warning',
    'notice your-model: claims',
  ]);
  expect(told('inconclusive').map((text) => text.split(' ')[0])).toEqual(['warning', 'warning']);
  expect(told('crash')[0]).toBe('error your-model: runtime-process-died');
});

test.each([
  ['', 'README.md', 'README.md'],
  ['models/small', 'README.md', 'models/small/README.md'],
  ['models\\small', 'README.md', 'models/small/README.md'],
  ['models/small', '../../README.md', 'README.md'],
  ['', '../README.md', undefined],
  ['', '/etc/passwd', undefined],
  ['', 'https://models.example/README.md', undefined],
])('in %j, %s is %s of the repository', (directory, file, expected) => {
  const report = reportOf('fail-claim');
  const model = report.models[0]!;
  const gates = model.gates.map((gate) =>
    gate.bound?.source === undefined
      ? gate
      : { ...gate, bound: { ...gate.bound, source: { file, line: 1 } } },
  );
  const [first] = annotationsOf({ ...report, models: [{ ...model, gates }] }, directory);
  expect(first?.file).toBe(expected);
  expect(first?.line).toBe(expected === undefined ? undefined : 1);
});

test('at most nine a level, worst first, the last one counting the rest', () => {
  const report = reportOf('many-models');
  const errors = annotationsOf(report).filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(9);
  expect(errors[0]?.title).toContain('download-failed');
  const failed = report.models.filter(({ verdict }) => verdict !== 'pass').length;
  expect(errors[8]?.message).toBe(`and ${failed - 8} more in the summary`);
});

test('messages are cut before GitHub cuts them', () => {
  const report = reportOf('fail-claim');
  const model = report.models[0]!;
  const gates = model.gates.map((gate) => ({ ...gate, reason: 'x'.repeat(9000) }));
  for (const { message } of annotationsOf({ ...report, models: [{ ...model, gates }] })) {
    expect(message.length).toBeLessThanOrEqual(4000);
  }
});

test('the runner gets one command an annotation, whatever it says', () => {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  const annotations: readonly Annotation[] = [
    { level: 'error', message: 'a\n::set-env name=X::y', title: 'a: b, c', file: 'README.md', line: 42 },
    { level: 'notice', message: '100 %', title: 't' },
  ];
  emitAnnotations(annotations);
  expect(lines.map((line) => line.trimEnd())).toEqual([
    '::error title=a%3A b%2C c,file=README.md,line=42::a%0A::set-env name=X::y',
    '::notice title=t::100 %25',
  ]);
});

test('hostile text in a report makes no other commands', () => {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  emitAnnotations(annotationsOf(reportOf('hostile')));
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line.trimEnd()).toMatch(/^::(?:error|warning|notice) title=[^\n\r]*$/u);
});
