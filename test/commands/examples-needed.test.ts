/** Planned numbers of examples, held to gates that are judged: all outcomes counted, or many runs drawn. */
import { describe, expect, it } from 'vitest';
import {
  examplesNeeded,
  type GateNeed,
  levelOfEach,
  type Prospect,
  whyNotPlanned,
} from '../../src/commands/examples-needed.ts';
import { UserError } from '../../src/errors.ts';
import { decide } from '../../src/gate/decide.ts';
import { parseRule } from '../../src/gate/parse.ts';
import { pairedProportions, proportion } from '../../src/measurement/tasks/proportion.ts';
import { createRandom } from '../../src/statistics/random.ts';

const rule = (text: string) => parseRule(text, 'test');

function need(text: string, prospect: Partial<Prospect> & { expect: number }, alpha = 0.05): GateNeed {
  const { expect: expected, ...rest } = prospect;
  return examplesNeeded(
    rule(text),
    { expected: () => expected, against: {}, power: 0.9, scope: {}, ...rest },
    alpha,
  );
}

/** Of n examples with this share of successes: how likely the gate, as it is judged, comes to `verdict`. */
function probability(text: string, share: number, n: number, verdict: string, alpha = 0.05): number {
  const evidence = {
    against: {},
    graphChanges: () => [],
    claim: () => ({ kind: 'missing', reason: '' }) as const,
  };
  let logTerm = n * Math.log(1 - share);
  let sum = 0;
  for (let k = 0; k <= n; k++) {
    const top1 = { ...proportion(k, n, false), unit: 'ratio' } as never;
    if (decide(rule(text), { ...evidence, candidate: { top1 } }, alpha).verdict === verdict)
      sum += Math.exp(logTerm);
    logTerm += Math.log(((n - k) / (k + 1)) * (share / (1 - share)));
  }
  return sum;
}

const claims = (value: number, precision: number, dataset?: string): Prospect['claims'] => ({
  file: 'card.md',
  unread: [],
  claims: [
    {
      metric: 'top1',
      value,
      precision,
      unit: 'ratio',
      text: String(value),
      dataset,
      form: 'model-index',
      source: { file: 'card.md', line: 7 },
    },
  ],
});

describe('a figure of the candidate alone', () => {
  it.each([
    ['top1 >= 75%', 0.85, 'pass', 0.05],
    ['top1 >= 75%', 0.65, 'fail', 0.05],
    ['top1 > 90%', 0.96, 'pass', 0.05 / 3],
    ['top1 <= 20%', 0.3, 'fail', 0.05],
  ] as const)('%s at %d: enough to %s, and fewer are not', (text, share, outcome, alpha) => {
    const planned = need(text, { expect: share }, alpha);
    expect(planned.outcome).toBe(outcome);
    const { examples } = planned;
    if (examples.kind !== 'enough') throw new Error(examples.kind);
    expect(examples.power).toBeCloseTo(probability(text, share, examples.n, outcome, alpha), 6);
    expect(examples.power).toBeGreaterThanOrEqual(0.9);
    expect(probability(text, share, examples.n - 1, outcome, alpha)).toBeLessThan(0.9);
  });

  it('is what the textbook says, and more for more power', () => {
    const formula = (power: number) =>
      ((1.96 * Math.sqrt(0.75 * 0.25) + power * Math.sqrt(0.76 * 0.24)) / 0.01) ** 2;
    const [usual, strict] = [0.9, 0.99].map((power) => need('top1 >= 75%', { expect: 0.76, power }).examples);
    const ofFormula = (examples: GateNeed['examples'] | undefined, power: number): number =>
      examples?.kind === 'enough' ? examples.n / formula(power) : Number.NaN;
    // Counts are whole, which costs a few more.
    expect(Math.abs(ofFormula(usual, 1.2816) - 1)).toBeLessThan(0.01);
    expect(Math.abs(ofFormula(strict, 2.3263) - 1)).toBeLessThan(0.01);
  });

  it('is resolved to the half-width of its interval', () => {
    // 1.96 sqrt(p (1 - p) / n), which Wilson's approaches.
    const { resolves } = need('top1 >= 75%', { expect: 0.76 });
    expect(resolves.map(({ n }) => n)).toEqual([1000, 10_000]);
    expect(resolves[0]!.halfWidth).toBeCloseTo(1.96 * Math.sqrt((0.76 * 0.24) / 1000), 4);
    expect(resolves[1]!.halfWidth).toBeCloseTo(1.96 * Math.sqrt((0.76 * 0.24) / 10_000), 5);
  });

  it('is out of reach on the limit, be it the sum of decimal fractions', () => {
    for (const planned of [
      need('top1 >= 75%', { expect: 0.75 }),
      need('top1 > claim - 0.7pp', { expect: 0.7543, claims: claims(0.7613, 0.00005) }),
      need('top1 >= reference - 1pp', { expect: 0.76, against: { reference: 0.77 }, discordant: 0.04 }),
    ]) {
      expect(planned).toMatchObject({ distance: 0, examples: { kind: 'out_of_reach' } });
      expect(planned).not.toHaveProperty('outcome');
    }
    expect(need('top1 >= 75%', { expect: 0.75001 }).examples.kind).toBe('out_of_reach');
  });

  it('takes all of a set that is too small, and no fewer than a sample of a large one', () => {
    const free = need('top1 >= 75%', { expect: 0.76 }).examples;
    if (free.kind !== 'enough') throw new Error(free.kind);
    const of = (populationSize: number) => need('top1 >= 75%', { expect: 0.76, populationSize });
    expect(of(free.n).examples).toEqual({ kind: 'all', n: free.n });
    // A part of a set is judged by the same interval as any sample.
    expect(of(free.n + 1).examples).toEqual(free);
    expect(of(5000).resolves.map(({ n }) => n)).toEqual([1000]);
    expect(need('top1 >= 75%', { expect: 0.75, populationSize: 5000 }).examples).toEqual({
      kind: 'all',
      n: 5000,
    });
  });

  it.each([
    [0, '>= 75%'],
    [1, '>= 75%'],
    [1, '>= 99.9%'],
    [0.99, '>= 100%'],
    [0.01, '<= 0%'],
    [0.5, '>= 0%'],
  ])('works at the edges: %d %s', (expected, bound) => {
    expect(need(`top1 ${bound}`, { expect: expected }).examples.kind).toBe('enough');
  });
});

describe('a claim', () => {
  it.each([
    ['top1 >= claim - 0.5pp', 0.75625],
    ['top1 > claim - 0.5pp', 0.7563],
    ['top1 <= claim + 0.5pp', 0.76635],
    ['top1 >= claim * 0.5', 0.380625],
  ])('%s has the limit that a verdict turns on, with the rounding in its favour', (text, limit) => {
    expect(need(text, { expect: 0.77, claims: claims(0.7613, 0.00005) }).limit).toBe(limit);
  });

  it('must be made, for the dataset that is meant', () => {
    const planned = (dataset?: string, card = claims(0.7613, 0.00005, 'imagenet-1k')) =>
      need('top1 >= claim', { expect: 0.77, claims: card, scope: { dataset } });
    expect(planned('ImageNet-1k').held).toMatchObject({ claim: { source: { line: 7 } } });
    expect(() => planned('cifar')).toThrow(/claims top1 for imagenet-1k/u);
    expect(() => need('top1 >= claim', { expect: 0.77 })).toThrow(/no claim on top1/u);
  });

  it('must leave a limit that a share can have', () => {
    expect(() => need('top1 >= claim + 1pp', { expect: 0.99, claims: claims(0.995, 0.0005) })).toThrow(
      UserError,
    );
  });
});

describe('a figure beside another', () => {
  it.each([
    [0.9, 0.9, 0.05, 'top1 >= reference - 2pp', 'pass'],
    [0.7, 0.74, 0.1, 'top1 >= reference - 1pp', 'fail'],
  ] as const)(
    '%d beside %d is decided about as often as stated',
    (first, second, discordant, text, outcome) => {
      const planned = need(text, { expect: first, against: { reference: second }, discordant });
      expect(planned.outcome).toBe(outcome);
      if (planned.examples.kind !== 'enough') throw new Error(planned.examples.kind);
      const share = (n: number): number => {
        const random = createRandom(21);
        const onlyFirst = (discordant + first - second) / 2;
        const verdicts = Array.from({ length: 500 }, () => {
          const a: boolean[] = [];
          const b: boolean[] = [];
          for (let i = 0; i < n; i++) {
            const u = random();
            a.push(u < onlyFirst || (u >= discordant && u < discordant + first - onlyFirst));
            b.push(u >= onlyFirst && u < discordant + first - onlyFirst);
          }
          const top1 = (right: boolean[]) =>
            ({ ...proportion(right.filter(Boolean).length, n, false), unit: 'ratio' }) as never;
          const evidence = {
            candidate: { top1: top1(a) },
            reference: { top1: top1(b) },
            against: { reference: { top1: pairedProportions(a, b, false) } },
            graphChanges: () => [],
            claim: () => ({ kind: 'missing', reason: '' }) as const,
          };
          return decide(rule(text), evidence).verdict;
        });
        return verdicts.filter((verdict) => verdict === outcome).length / 500;
      };
      // Standard error 1.3 points, and a normal approximation.
      expect(share(planned.examples.n)).toBeGreaterThan(0.86);
      expect(share(planned.examples.n)).toBeLessThan(0.95);
      expect(share(Math.round(planned.examples.n / 2))).toBeLessThan(0.75);
    },
  );

  it('holds the candidate to the other figure and the margin', () => {
    const prospect = { expect: 0.76, against: { reference: 0.765 }, discordant: 0.04 };
    const planned = need('top1 >= reference - 1pp', prospect);
    expect(planned).toMatchObject({ limit: 0.755, distance: 0.005, outcome: 'pass' });
    // 1.96 sqrt((discordant - difference^2) / n), to a tenth: Newcombe's interval is a little wider.
    const half = 1.96 * Math.sqrt((0.04 - 0.005 ** 2) / 10_000);
    expect(planned.resolves[1]!.halfWidth / half).toBeGreaterThan(0.95);
    expect(planned.resolves[1]!.halfWidth / half).toBeLessThan(1.2);
  });

  it('takes figures at the edge of what can be, and refuses those beyond', () => {
    const planned = (first: number, second: number, discordant: number) =>
      need('top1 >= reference - 20pp', { expect: first, against: { reference: second }, discordant });
    for (const [first, second, discordant] of [
      [1, 0.96, 0.04],
      [0.96, 1, 0.04],
      [0.76, 0.765, 0.005],
      [0.3, 0.4, 0.7],
      [0.8, 0.9, 0.3],
      [0.5, 0.5, 1],
      [0.1, 0.1, 0],
    ] as const) {
      expect(planned(first, second, discordant).examples.kind).toBe('enough');
    }
    expect(() => planned(0.76, 0.765, 0.0049)).toThrow(/between 0.5 % and 47.5 %/u);
    expect(() => planned(0.3, 0.4, 0.71)).toThrow(UserError);
    expect(() => need('top1 >= baseline', { expect: 0.7 })).toThrow(/--against baseline=/u);
    expect(() => need('top1 >= baseline', { expect: 0.7, against: { baseline: 0.7 } })).toThrow(
      /--discordant/u,
    );
  });
});

describe('gates', () => {
  it('together are each held to the strictest of their levels', () => {
    const level = (...texts: string[]) => levelOfEach(texts.map(rule));
    expect(level('top1 >= 75%')).toEqual({ gates: 1, alpha: 0.05 });
    expect(level('top1 >= 75%', 'latency.p50 <= 10ms', 'parameters <= 1M')).toEqual({
      gates: 2,
      alpha: 0.025,
    });
  });

  it.each([
    ['parameters <= 25M', /needs no examples/u],
    ['latency.p50 <= 10ms', /is timed/u],
    ['map >= 40%', /no share of examples/u],
    ['rmse <= 2', /no share of examples/u],
    ['top1 == 75%', /never confirm/u],
    ['top1 >= reference * 0.99', /only one in pp/u],
  ])('%s is not planned', (text, why) => {
    expect(whyNotPlanned(rule(text))).toMatch(why);
  });

  it.each(['top5 >= claim * 0.99', 'agreement >= 99%', 'negative_flips <= 1%', 'recall.at1 > baseline'])(
    '%s is',
    (text) => expect(whyNotPlanned(rule(text))).toBeUndefined(),
  );
});
