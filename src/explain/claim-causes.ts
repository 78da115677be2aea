/** Causes that lie in the claim: figures that come out right by another unit or another way to count. */
import type { GateResult } from '../gate/result.ts';
import { figureText } from '../gate/words.ts';
import { type Finding, makeFinding } from './finding.ts';
import { doesNotPass } from './missed-figure.ts';

/** How far a figure may be off and still be the other one: what rounding leaves. */
const TOLERANCE = 0.02;

/** What a claim is of the measured figure where it was written in another way. */
const MISREADINGS = [
  {
    factor: 2,
    metrics: /^macs$/,
    cause: 'claim.flops-for-macs',
    words: 'it counts floating-point operations, two for each multiply-accumulate',
  },
  {
    factor: 0.5,
    metrics: /^macs$/,
    cause: 'claim.flops-for-macs',
    words: 'it is half of what was measured, as if multiply-accumulates had been taken for operations',
  },
  {
    factor: 0.01,
    metrics: /^(?:top1|top5|map|map50|miou)$/,
    cause: 'claim.unit',
    words: 'a fraction was written as a percentage',
  },
  {
    factor: 100,
    metrics: /^(?:top1|top5|map|map50|miou)$/,
    cause: 'claim.unit',
    words: 'a percentage was written as a fraction',
  },
  { factor: 1000, metrics: /./, cause: 'claim.unit', words: 'it is a thousand times what was measured' },
  { factor: 0.001, metrics: /./, cause: 'claim.unit', words: 'it is a thousandth of what was measured' },
  { factor: 1e6, metrics: /./, cause: 'claim.unit', words: 'it is a million times what was measured' },
  { factor: 1e-6, metrics: /./, cause: 'claim.unit', words: 'it is a millionth of what was measured' },
] as const;

export function claimCauses(gates: readonly GateResult[]): readonly Finding[] {
  return gates.flatMap((gate) => {
    const { bound, measured, metric, unit, rule } = gate;
    if (bound?.against !== 'claim' || !doesNotPass(gate)) return [];
    if (typeof bound.value !== 'number' || typeof measured?.value !== 'number' || measured.value === 0)
      return [];
    const ratio = bound.value / measured.value;
    const misread = MISREADINGS.find(
      ({ factor, metrics }) => metrics.test(metric) && Math.abs(ratio / factor - 1) < TOLERANCE,
    );
    if (misread === undefined) return [];
    return [
      makeFinding({
        cause: misread.cause,
        sentence: `the claim of ${figureText(bound.value, unit)} for ${metric} stands against ${figureText(measured.value, unit)}: ${misread.words}`,
        evidence: [`claimed / measured = ${ratio.toPrecision(4)}`],
        confidence: 'likely',
        place: bound.source,
        gates: [rule],
      }),
    ];
  });
}
