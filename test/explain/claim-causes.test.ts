import { expect, test } from 'vitest';
import { claimCauses } from '../../src/explain/claim-causes.ts';
import type { GateResult } from '../../src/gate/result.ts';

/** Of a model whose parameters are counted in two ways. */
const GATING = {
  subjects: { candidate: { architecture: { parameterViews: { kernels: 111_210, trainable: 112_000 } } } },
  claims: undefined,
} as unknown as Parameters<typeof claimCauses>[0];

const gate = (metric: GateResult['metric'], claimed: number, measured: number): GateResult => ({
  rule: `${metric} == claim`,
  metric,
  unit: metric === 'top1' ? 'ratio' : 'count',
  severity: 'fail',
  verdict: 'fail',
  measured: { value: measured },
  bound: { against: 'claim', value: claimed, limit: claimed, source: { file: 'README.md', line: 7 } },
  reason: '',
});

test.each([
  ['operations for multiply-accumulates', gate('macs', 8.2e9, 4.1e9), 'claim.flops-for-macs'],
  ['a fraction for a percentage', gate('top1', 0.0076, 0.76), 'claim.unit'],
  ['millions for thousands, by another count', gate('parameters', 111_210_000, 116_394), 'claim.unit'],
  ['thousands for ones', gate('parameters', 25_557, 25_557_032), 'claim.unit'],
])('%s', (_, failed, cause) => {
  expect(claimCauses(GATING, [failed])).toMatchObject([
    { cause, place: { file: 'README.md', line: 7 }, gates: [failed.rule] },
  ]);
});

test('a figure that is simply wrong is no other unit', () => {
  expect(claimCauses(GATING, [gate('macs', 5e9, 4.1e9), gate('top1', 0.8, 0.76)])).toEqual([]);
  expect(claimCauses(GATING, [{ ...gate('macs', 8.2e9, 4.1e9), verdict: 'pass' }])).toEqual([]);
});
