/** A model's gates together: Holm's correction, and sequences that may stop. */
import { describe, expect, it } from 'vitest';
import { decideGates, type Gating } from '../../src/gate/decide-gates.ts';
import { parseRule } from '../../src/gate/parse.ts';
import { createGateSequences } from '../../src/gate/sequences.ts';
import type { Measurement } from '../../src/measurement/measurement.ts';
import type { ClassObservation } from '../../src/measurement/tasks/classification.ts';
import { wilsonInterval } from '../../src/statistics/proportions.ts';
import { createRandom } from '../../src/statistics/random.ts';

const sampled = (successes: number, n: number): Measurement => ({
  kind: 'sampled',
  value: successes / n,
  ...wilsonInterval(successes, n),
  n,
  successes,
  unit: 'ratio',
  method: 'test',
});

/** As much of a model as deciding by quantities looks at. */
function gatingOf(rules: readonly string[]): Gating {
  const parsed = rules.map((rule) => parseRule(rule, 'test'));
  return {
    plan: { rules: parsed },
    model: {},
    subjects: { candidate: { architecture: {} } },
    testbed: { cpu: 'test' },
    config: { seed: 0 },
  } as unknown as Gating;
}
const decide = (rules: readonly string[], top1: Measurement, top5: Measurement) =>
  decideGates(
    gatingOf(rules),
    { measurements: { candidate: { top1, top5 } }, against: {} },
    { isTimed: () => true, isPassed: () => true },
  ).map(({ verdict, reason }) => ({ verdict, reason }));

describe('gates that are decided together', () => {
  // 735 of 1000: its 95 % interval ends below 0.763, its 97.5 % interval does not.
  const near = sampled(735, 1000);
  const rule = 'top1 >= 76.3%';

  it('are held to more than one alone, and the reason says so', () => {
    expect(decide([rule], near, near)[0]!.verdict).toBe('fail');
    const [first] = decide([rule, 'top5 >= 70%'], near, sampled(735, 1000));
    expect(first!.verdict).toBe('inconclusive');
    expect(first!.reason).toContain('decided together');
  });

  it('cost nothing to what is clear', () => {
    const verdicts = decide(['top1 >= 90%', 'top5 >= 50%'], sampled(700, 1000), sampled(900, 1000));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['fail', 'pass']);
  });

  it('do not count what is exact', () => {
    const exact: Measurement = { kind: 'exact', value: 0.8, n: 1000, unit: 'ratio', method: 'test' };
    expect(decide([rule, 'top5 >= 70%'], near, exact)[0]!.verdict).toBe('fail');
  });
});

describe('sequences of gates', () => {
  const observations = (right: number, seed: number, n = 4000): ClassObservation[] => {
    const random = createRandom(seed);
    return Array.from({ length: n }, () => {
      const rank = random() < right ? 0 : 1;
      return { predicted: rank, rank, tied: false, finite: true, label: 0, confidence: 0.5 };
    });
  };
  const create = (rules: readonly string[], limit: number | undefined) => {
    const parsed = rules.map((rule) => parseRule(rule, 'test'));
    const sequences = createGateSequences(parsed, () => limit, { populationSize: undefined, level: 0.05 });
    return { sequences, interval: sequences.intervals.get(parsed[0]!)! };
  };

  it('close in on the proportion, however the observations arrive', () => {
    const all = observations(0.8, 1);
    const atOnce = create(['top1 >= 75%'], 0.75);
    atOnce.sequences.update({ candidate: all });
    const bitByBit = create(['top1 >= 75%'], 0.75);
    for (let n = 1; n <= all.length; n += 97) bitByBit.sequences.update({ candidate: all.slice(0, n) });
    bitByBit.sequences.update({ candidate: all });
    const { low, high } = atOnce.interval(0.05);
    expect(low).toBeLessThan(0.8);
    expect(high).toBeGreaterThan(0.8);
    expect(high - low).toBeLessThan(0.06);
    expect(bitByBit.interval(0.05)).toEqual({ low, high });
    expect(atOnce.interval(0.2).high).toBeLessThanOrEqual(high);
  });

  it('pair the candidate with the reference, example by example', () => {
    const reference = observations(0.8, 2);
    const worse = reference.map((own, i) => (i % 10 === 0 ? { ...own, rank: 1, predicted: 1 } : own));
    const { sequences, interval } = create(['top1 >= reference - 1pp'], undefined);
    sequences.update({ candidate: worse, reference });
    const { low, high } = interval(0.05);
    // One example in ten is lost where the reference was right: minus 8 points.
    expect(low).toBeLessThan(-0.08);
    expect(high).toBeGreaterThan(-0.08);
    expect(high).toBeLessThan(-0.05);
  });
});
