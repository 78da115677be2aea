/** Which gate and which model a report begins with. */
import { describe, expect, it } from 'vitest';
import type { GateResult, Verdict } from '../../src/gate/result.ts';
import type { ReportModel } from '../../src/report/report.ts';
import { excessOf, worstGatesFirst, worstModelsFirst } from '../../src/report/worst-first.ts';

function gate(verdict: Verdict, changes: Partial<GateResult> = {}): GateResult {
  return {
    rule: 'top1 >= claim - 0.5pp',
    metric: 'top1',
    unit: 'ratio',
    severity: 'fail',
    verdict,
    measured: { value: 0.7 },
    bound: { against: 'claim', value: 0.76, limit: 0.755 },
    reason: '',
    ...changes,
  };
}

const model = (name: string, verdict: Verdict, gates: readonly GateResult[]): ReportModel =>
  ({ name, verdict, gates }) as unknown as ReportModel;

describe('how far a gate is beyond its limit', () => {
  it('is told in multiples of what its rule allows', () => {
    expect(excessOf(gate('fail'))).toBeCloseTo(0.055 / 0.005, 9);
    const latency = gate('fail', {
      metric: 'latency.p50',
      unit: 'ms',
      measured: { value: 14 },
      bound: { against: 'reference', value: 10, limit: 11 },
    });
    expect(excessOf(latency)).toBeCloseTo(3, 9);
  });

  it('without a margin, of a percentage point or of a hundredth of the limit', () => {
    expect(excessOf(gate('fail', { bound: { against: 'claim', value: 0.76, limit: 0.76 } }))).toBeCloseTo(
      6,
      9,
    );
    const nodes = { metric: 'nodes', unit: 'count', measured: { value: 150 } } as const;
    expect(
      excessOf(gate('fail', { ...nodes, bound: { against: 'reference', value: 100, limit: 100 } })),
    ).toBe(50);
    // Nothing may be allowed of zero.
    expect(excessOf(gate('fail', { ...nodes, bound: { against: 'quantity', value: 0, limit: 0 } }))).toBe(0);
  });

  it('is nothing where the gate passed, or there is no telling', () => {
    expect(excessOf(gate('pass'))).toBe(0);
    const { measured: _, ...unmeasured } = gate('unverifiable');
    expect(excessOf(unmeasured)).toBe(0);
    const { bound: __, ...unbound } = gate('unverifiable');
    expect(excessOf(unbound)).toBe(0);
    expect(excessOf(gate('fail', { unit: 'text', measured: { value: 'a' } }))).toBe(0);
    expect(excessOf(gate('fail', { measured: { value: Number.NaN } }))).toBe(0);
  });
});

describe('the order of gates', () => {
  it('is by verdict, then by excess; equals stay as they are', () => {
    const rule = (text: string, verdict: Verdict, value: number): GateResult =>
      gate(verdict, { rule: text, measured: { value } });
    const gates = [
      rule('passed', 'pass', 0.1),
      rule('near', 'fail', 0.75),
      rule('undecided', 'inconclusive', 0.1),
      rule('far', 'fail', 0.5),
      rule('also near', 'fail', 0.75),
    ];
    expect(worstGatesFirst(gates).map(({ rule }) => rule)).toEqual([
      'far',
      'near',
      'also near',
      'undecided',
      'passed',
    ]);
    expect(gates[0]!.rule).toBe('passed');
  });

  it('a gate that only warns is no failure', () => {
    const warns = gate('fail', { rule: 'warns', severity: 'warn', measured: { value: 0 } });
    const fails = gate('fail', { rule: 'fails', measured: { value: 0.75 } });
    expect(worstGatesFirst([warns, fails]).map(({ rule }) => rule)).toEqual(['fails', 'warns']);
  });
});

describe('the order of models', () => {
  it('is by verdict, then by the worst of the gates that made it', () => {
    const models = [
      model('passed', 'pass', [gate('pass')]),
      model('slightly', 'fail', [
        gate('fail', { measured: { value: 0.75 } }),
        // Its warning is far off, and did not make the verdict.
        gate('fail', { severity: 'warn', measured: { value: 0 } }),
      ]),
      model('grossly', 'fail', [gate('fail', { measured: { value: 0.3 } }), gate('pass')]),
      model('open', 'inconclusive', [gate('inconclusive')]),
    ];
    expect(worstModelsFirst(models).map(({ name }) => name)).toEqual([
      'grossly',
      'slightly',
      'open',
      'passed',
    ]);
  });
});
