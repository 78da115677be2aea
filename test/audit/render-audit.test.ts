/** The tables of an audit: what they say of claims, of models that broke, and where there is little room. */
import { expect, it } from 'vitest';
import type { AuditedModel, ModelAudit } from '../../src/audit/measured/model-audit.ts';
import { renderCsv, renderMarkdown, renderTerminal } from '../../src/audit/measured/render-audit.ts';
import { summarise } from '../../src/audit/measured/summarise.ts';

const claim = (metric: string, verdict: 'pass' | 'fail' | 'inconclusive') => ({
  metric,
  claimed: `${metric} == claim`,
  verdict,
  reason: `${metric} is not what the card says`,
});
const model = (name: string, change: Partial<AuditedModel> = {}): AuditedModel => ({
  name,
  source: `${name}.onnx`,
  graph: 'one',
  accuracy: { metric: 'top1', unit: 'ratio', value: 0.7, low: 0.68, high: 0.72 },
  latency: { value: 1.0209999999999582, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
  parameters: 1_235_496,
  macs: 349_200_000,
  sizeBytes: 4_960_000,
  dataset: { name: 'shapes', digest: 'd', measured: 100 },
  testbed: 't',
  ...change,
});

const audited = (models: readonly AuditedModel[]): Promise<ModelAudit> =>
  summarise(models, {
    catalogue: { entries: [] } as never,
    compareAccuracy: async () => undefined,
    at: 0,
  });

const cellOf = (audit: ModelAudit, name: string): string =>
  renderMarkdown(audit)
    .split('\n')
    .find((line) => line.startsWith(`| ${name} |`))!;

it('a claim that is not decided is not held', async () => {
  const audit = await audited([
    model('held', { claims: [claim('top1', 'pass'), claim('size', 'pass')] }),
    model('open', { claims: [claim('top1', 'inconclusive'), claim('size', 'pass')] }),
    model('missed', { claims: [claim('top1', 'fail'), claim('size', 'inconclusive')] }),
  ]);
  expect(cellOf(audit, 'held')).toContain('| 2 held |');
  expect(cellOf(audit, 'open')).toContain('| 1 of 2 undecided |');
  expect(cellOf(audit, 'missed')).toContain('| 1 of 2 not borne out |');
});

it('has a line no longer than the terminal, and says below the table why a model broke', async () => {
  const problem = `${'the file is not what it should be, '.repeat(5)}nor is it an ONNX model`;
  const audit = await audited([
    model('a-model-of-some-length-v2', { claims: [claim('top1', 'fail')] }),
    model('a-model-of-some-length-v3', { network: 'SqueezeNet 1.1' }),
    { name: 'broken', source: 'broken.onnx', problem },
  ]);
  for (const width of [80, 120, 200]) {
    const text = renderTerminal(audit, { width });
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(width);
    expect(text).toMatch(/a-model-of-some-length-v2 .*70\.00 %.* 1\.02 .*1 of 1 not borne out/u);
    expect(text.replaceAll(/\n */gu, ' ')).toContain(`could not be measured - broken: ${problem}`);
  }
  expect(renderTerminal(audit, { width: 200 })).toMatch(/parameters +M MACs/u);
  expect(renderTerminal(audit, { width: 80 })).not.toMatch(/M MACs/u);
});

it('all means all: of rows, and of everything that is listed', async () => {
  const broken = Array.from({ length: 30 }, (_, i) => ({
    name: `b${i}`,
    source: '',
    problem: `reason ${i}`,
  }));
  const audit = await audited([model('a'), ...broken]);
  expect(renderMarkdown(audit)).toContain('- b29: reason 29');
  expect(renderTerminal(audit, { limit: 3 })).toMatch(/b2: reason 2\n *- and 27 more/u);
});

it('an interval that has no end is an empty cell, and figures are without noise', async () => {
  const [header, row] = renderCsv(await audited([model('a')])).split('\n');
  const cells = Object.fromEntries(header!.split(',').map((name, at) => [name, row!.split(',')[at]]));
  expect(cells).toMatchObject({
    latency_ms: '1.021',
    latency_low: '',
    latency_high: '',
    accuracy_low: '0.68',
  });
});

it('says so where nothing can be held against anything', async () => {
  const audit = await audited([model('a'), model('b', { graph: 'another' })]);
  expect(audit.headline).toBe('of 2 models none has a namesake to be held against');
  // Models that nothing is known of are no namesakes.
  const { graph: _, ...unknown } = model('c');
  expect((await audited([unknown, { ...unknown, name: 'd' }])).groups).toEqual([]);
});

it('speaks of no accuracies where there are none to compare', async () => {
  const { headline } = await audited([model('a'), model('b')]);
  expect(headline).toBe(
    'of 2 models 0 differ by more than 10 % of latency from a namesake, and no accuracies could be compared',
  );
});

it('tells how many times slower only of what was found to be slower', async () => {
  const slow = (low: number, high: number) => model('slow', { latency: { value: 2, low, high } });
  const fast = model('fast', {
    latency: { value: 1, low: 0.9, high: 1.1 },
    accuracy: { metric: 'top1', unit: 'ratio', value: 0.5, low: 0.4, high: 0.6 },
  });
  expect((await audited([fast, slow(1.9, 2.1)])).headline).toMatch(/, 2\.0 times the latency/u);
  const undecided = await audited([
    fast,
    slow(0.2, 20),
    model('large', { ...fast, name: 'l', sizeBytes: 1e9 }),
  ]);
  expect(undecided.headline).toMatch(/accuracy from 50\.0 to 70\.0 %$/u);
});
