import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { decide, type Evidence } from '../../src/gate/decide.ts';
import { parseRule } from '../../src/gate/parse.ts';
import { exitCodeOf, weightOf, worstVerdict } from '../../src/gate/verdict.ts';
import type { Comparison } from '../../src/measurement/comparison.ts';
import type { Measurement } from '../../src/measurement/measurement.ts';
import { wilsonInterval } from '../../src/statistics/proportions.ts';

const sampled = (successes: number, n: number): Measurement => ({
  kind: 'sampled',
  value: successes / n,
  ...wilsonInterval(successes, n),
  n,
  unit: 'ratio',
  method: 'test',
});
const exact = (
  value: number,
  unit: 'ratio' | 'count' | 'ms' = 'count',
  views?: Record<string, number>,
): Measurement => ({
  kind: 'exact',
  value,
  unit,
  method: 'test',
  views,
});
const timing = (value: number): Measurement => ({
  kind: 'sampled',
  value,
  low: value,
  high: value,
  n: 100,
  unit: 'ms',
  method: 'test',
});
const claimOf = (value: number, precision: number): Claim => ({
  metric: 'top1',
  value,
  unit: 'ratio',
  precision,
  text: String(value),
  form: 'model-index',
  source: { file: 'README.md', line: 12 },
});

/** Pairs of times whose ratios spread evenly around `ratio` by +-`spread`. */
function timings(ratio: number, spread: number): Comparison {
  const levels = Array.from({ length: 6 }, (_, restart) => [
    {
      first: Array.from({ length: 10 }, (_, i) => 5 * ratio * (1 + spread * Math.sin(restart * 10 + i))),
      second: new Array<number>(10).fill(5),
    },
  ]);
  return { kind: 'timings', statistic: { kind: 'quantile', q: 0.5 }, levels, seed: 1 };
}

const nothing: Evidence = {
  candidate: {},
  against: {},
  claim: () => ({ kind: 'missing', reason: 'README.md makes no claim on top1' }),
  graphChanges: () => [],
};
const judge = (rule: string, evidence: Partial<Evidence>) =>
  decide(parseRule(rule, 'test'), { ...nothing, ...evidence });
const claiming = (value: number, precision = 0.00005): Partial<Evidence> => ({
  claim: () => ({ kind: 'claim', claim: claimOf(value, precision) }),
});

describe('a gate against a claim', () => {
  const rule = 'top1 >= claim - 0.5pp';

  it('fails with the figures when the whole interval is below', () => {
    const result = judge(rule, { ...claiming(0.7613), candidate: { top1: sampled(3705, 5000) } });
    expect(result.verdict).toBe('fail');
    expect(result.bound).toMatchObject({
      against: 'claim',
      value: 0.7613,
      source: { file: 'README.md', line: 12 },
    });
    expect(result.bound?.limit).toBeCloseTo(0.7563, 12);
    expect(result.difference?.value).toBeCloseTo(-0.0203, 12);
    expect(result.reason).toBe(
      'top1 is 74.10 % (95 % CI 72.87–75.30), below claim 76.13 % - 0.5 pp = 75.63 %',
    );
  });

  it('passes when the whole interval is above', () => {
    expect(judge(rule, { ...claiming(0.7), candidate: { top1: sampled(3705, 5000) } }).verdict).toBe('pass');
  });

  it('is inconclusive in between, and says how many examples would decide', () => {
    const result = judge(rule, { ...claiming(0.7613), candidate: { top1: sampled(752, 1000) } });
    expect(result.verdict).toBe('inconclusive');
    expect(result.examplesNeeded).toBeGreaterThan(30_000);
    expect(result.reason).toContain('examples would decide it');
  });

  it('gives the candidate the printed precision', () => {
    // "76.1 %" stands for 76.05-76.15.
    const complete = { candidate: { top1: exact(0.7606, 'ratio') } };
    expect(judge('top1 >= claim', { ...claiming(0.761, 0.0005), ...complete }).verdict).toBe('pass');
    expect(judge('top1 == claim', { ...claiming(0.761, 0.0005), ...complete }).verdict).toBe('pass');
    expect(judge('top1 >= claim', { ...claiming(0.7613, 0.00005), ...complete }).verdict).toBe('fail');
    expect(judge('top1 > claim', { ...claiming(0.761, 0.0005), ...complete }).verdict).toBe('fail');
  });

  it('reads "4.1 GFLOPs" in both ways, passes in either, and says in which', () => {
    const claim: Claim = {
      ...claimOf(8.2e9, 5e7),
      metric: 'macs',
      unit: 'count',
      text: '8.2 GFLOPs',
      readings: [
        { convention: 'one FLOP a multiply-accumulate', value: 8.2e9, precision: 5e7 },
        { convention: 'two FLOPs a multiply-accumulate', value: 4.1e9, precision: 2.5e7 },
      ],
    };
    const macs = (value: number) =>
      judge('macs == claim', {
        claim: () => ({ kind: 'claim', claim }),
        candidate: { macs: exact(value, 'count') },
      });
    expect(macs(8.17e9)).toMatchObject({
      verdict: 'pass',
      reason: expect.stringContaining('("8.2 GFLOPs" read as one FLOP a multiply-accumulate)'),
    });
    expect(macs(4.089e9)).toMatchObject({
      verdict: 'pass',
      bound: { value: 4.1e9, precision: 2.5e7 },
      reason: expect.stringContaining('read as two FLOPs a multiply-accumulate'),
    });
    expect(macs(3.8e9).verdict).toBe('fail');
  });

  it('says which claims were not meant', () => {
    const result = judge('top1 >= claim', {
      claim: () => ({ kind: 'claim', claim: claimOf(0.7, 0.005), setAside: 'not meant: resnet18 (line 3)' }),
      candidate: { top1: exact(0.76, 'ratio') },
    });
    expect(result.reason).toMatch(/; not meant: resnet18 \(line 3\)$/u);
  });

  it('is not moved by the rounding of binary fractions', () => {
    // 0.7613 - 0.005 is 0.7563000000000001 in binary.
    const complete = { candidate: { top1: exact(0.7563, 'ratio') } };
    expect(judge(rule, { ...claiming(0.7613, 0), ...complete }).verdict).toBe('pass');
  });

  it('is unverifiable without a claim', () => {
    const result = judge(rule, { candidate: { top1: sampled(1, 2) } });
    expect(result.verdict).toBe('unverifiable');
    expect(result.reason).toContain('makes no claim');
  });

  it('is not comparable where the claim is for other hardware', () => {
    const claim = claimOf(5, 0.5);
    const result = judge('latency.p50 <= claim', {
      candidate: { 'latency.p50': timing(7) },
      claim: () => ({ kind: 'not_comparable', claim, reason: 'other hardware' }),
    });
    expect(result.verdict).toBe('not_comparable');
  });

  it('accepts a count under any named convention, and names it', () => {
    const parameters = exact(25_530_472, 'count', {
      'with running statistics': 25_610_152,
      trainable: 25_557_032,
    });
    const claim = { ...claimOf(25_557_032, 0.5), metric: 'parameters', unit: 'count' } as Claim;
    const claimed: Partial<Evidence> = { claim: () => ({ kind: 'claim', claim }), candidate: { parameters } };
    const result = judge('parameters == claim', claimed);
    expect(result.verdict).toBe('pass');
    expect(result.reason).toContain('trainable');
    const off: Claim = { ...claim, value: 25_557_033 };
    const wrong: Partial<Evidence> = { ...claimed, claim: () => ({ kind: 'claim', claim: off }) };
    expect(judge('parameters == claim', wrong).verdict).toBe('fail');
  });

  it('never passes on a figure that is not a number', () => {
    const nan: Measurement = {
      ...sampled(1, 2),
      value: Number.NaN,
      low: Number.NaN,
      high: Number.NaN,
    } as Measurement;
    expect(judge('top1 >= 10%', { candidate: { top1: nan } }).verdict).toBe('unverifiable');
  });
});

describe('a gate against the reference', () => {
  const paired = (onlyFirst: number, onlySecond: number): Partial<Evidence> => {
    const both = 700;
    const counts = { both, onlyFirst, onlySecond, neither: 1000 - both - onlyFirst - onlySecond };
    return {
      candidate: { top1: sampled(both + onlyFirst, 1000) },
      reference: { top1: sampled(both + onlySecond, 1000) },
      against: { reference: { top1: { kind: 'proportions', counts, complete: false } } },
    };
  };

  it('is decided by the paired difference, not by two wide intervals', () => {
    expect(judge('top1 >= reference - 1pp', paired(5, 5)).verdict).toBe('pass');
    expect(judge('top1 >= reference - 1pp', paired(0, 40)).verdict).toBe('fail');
    expect(judge('top1 >= reference - 1pp', paired(30, 40)).verdict).toBe('inconclusive');
    expect(judge('top1 >= reference * 0.99', paired(0, 40)).verdict).toBe('fail');
  });

  it('decides latency by the ratio of paired rounds', () => {
    const latency = (ratio: number, control = timings(1, 0.001)): Partial<Evidence> => ({
      candidate: { 'latency.p50': timing(5 * ratio) },
      reference: { 'latency.p50': timing(5) },
      against: { reference: { 'latency.p50': timings(ratio, 0.01) } },
      control: { 'latency.p50': control },
    });
    const rule = 'latency.p50 <= reference + 10%';
    expect(judge(rule, latency(1)).verdict).toBe('pass');
    expect(judge(rule, latency(1.3)).verdict).toBe('fail');
    expect(judge(rule, latency(1.1)).verdict).toBe('inconclusive');
    expect(judge(rule, latency(1.3)).difference).toMatchObject({ unit: 'relative' });
  });

  it('is inconclusive where the control shows that the runner is too noisy, and says so', () => {
    const evidence: Partial<Evidence> = {
      candidate: { 'latency.p50': timing(5.75) },
      reference: { 'latency.p50': timing(5) },
      against: { reference: { 'latency.p50': timings(1.15, 0.01) } },
      control: { 'latency.p50': timings(1.08, 0.01) },
    };
    const result = judge('latency.p50 <= reference + 10%', evidence);
    expect(result.verdict).toBe('inconclusive');
    expect(result.reason).toContain('too noisy');
    // What is slower by far more than the noise is slower all the same.
    const slower = { ...evidence, against: { reference: { 'latency.p50': timings(2, 0.01) } } };
    expect(judge('latency.p50 <= reference + 10%', slower).verdict).toBe('fail');
  });

  it('compares texts and tells what differs', () => {
    const text = (value: string): Measurement => ({ kind: 'text', value, unit: 'text', method: 'test' });
    const evidence: Partial<Evidence> = {
      candidate: { graph: text('a') },
      reference: { graph: text('b') },
      graphChanges: () => ['Conv 3: stride 2 against 1'],
    };
    const result = judge('warn: graph == reference', evidence);
    expect(result.verdict).toBe('warn');
    expect(result.reason).toContain('stride 2 against 1');
    expect(judge('graph == reference', { ...evidence, reference: { graph: text('a') } }).verdict).toBe(
      'pass',
    );
  });

  it('is unverifiable without a reference and an error where measuring broke', () => {
    expect(judge('top1 >= reference', { candidate: { top1: sampled(1, 2) } }).verdict).toBe('unverifiable');
    const failed: Measurement = { kind: 'failed', reason: 'the process died', broken: true };
    const nan: Measurement = { kind: 'failed', reason: '3 of 10 examples gave NaN' };
    expect(judge('rmse <= 1', { candidate: { rmse: nan } })).toMatchObject({
      verdict: 'unverifiable',
      reason: 'rmse has no figure: 3 of 10 examples gave NaN',
    });
    expect(judge('top1 >= 50%', { candidate: { top1: failed } }).verdict).toBe('error');
    expect(judge('top1 >= 50%', {}).verdict).toBe('unverifiable');
  });
});

describe('a gate against a baseline that does not exist yet', () => {
  it('warns, whatever there is to measure, and says why; that never blocks', () => {
    const absent = { baseline: 'net.onnx is new' };
    for (const rule of ['top1 >= baseline - 1pp', 'parameters == baseline', 'graph == baseline']) {
      const result = judge(rule, { absent });
      expect(result).toMatchObject({ verdict: 'warn', severity: 'fail' });
      expect(result.reason).toContain('net.onnx is new');
    }
    expect(judge('top1 >= reference', { absent }).verdict).toBe('unverifiable');
    expect(exitCodeOf('warn', 'inconclusive')).toBe(0);
  });
});

describe('verdicts', () => {
  it('are as bad as the worst gate', () => {
    expect(worstVerdict([])).toBe('pass');
    expect(worstVerdict(['pass', 'inconclusive', 'warn'])).toBe('inconclusive');
    expect(worstVerdict(['inconclusive', 'unverifiable'])).toBe('unverifiable');
    expect(worstVerdict(['fail', 'error'])).toBe('error');
  });

  it('of gates that only warn never block', () => {
    const gate = judge('warn: top1 >= claim', { candidate: { top1: sampled(1, 2) } });
    expect(gate.verdict).toBe('unverifiable');
    expect(weightOf(gate)).toBe('warn');
  });

  it('lead to exit codes', () => {
    expect(exitCodeOf('pass', 'fail')).toBe(0);
    expect(exitCodeOf('warn', 'fail')).toBe(0);
    expect(exitCodeOf('fail', 'fail')).toBe(1);
    expect(exitCodeOf('unverifiable', 'fail')).toBe(1);
    expect(exitCodeOf('inconclusive', 'fail')).toBe(0);
    expect(exitCodeOf('inconclusive', 'inconclusive')).toBe(3);
    expect(exitCodeOf('fail', 'inconclusive')).toBe(1);
    expect(exitCodeOf('fail', 'never')).toBe(0);
  });
});
