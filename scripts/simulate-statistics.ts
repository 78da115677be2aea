/**
 * What the statistics really do: coverage of the intervals, error and cost of the sequential stop, size and power of the
 * tests, by seeded simulation or by exact sums. Prints Markdown tables; docs/statistics.md holds their figures.
 *
 *   node scripts/simulate-statistics.ts [--runs N] [--only NAME]... [--json FILE]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decide } from '../src/gate/decide.ts';
import { decideTiming, type Timings } from '../src/gate/decide-timing.ts';
import { parseRule } from '../src/gate/parse.ts';
import { logBinomial } from '../src/statistics/binomial.ts';
import {
  bootstrapInterval,
  countBlocks,
  type Levels,
  meanStatistic,
  quantileStatistic,
  type Statistic,
} from '../src/statistics/bootstrap.ts';
import { createSequence } from '../src/statistics/confidence-sequence.ts';
import { type DecideAt, holmIntervals, type IntervalDecision } from '../src/statistics/holm.ts';
import { restartsAtLook } from '../src/statistics/looks.ts';
import { mcnemar } from '../src/statistics/mcnemar.ts';
import { twoSidedZ } from '../src/statistics/normal.ts';
import { examplesForDifference, examplesForProportion } from '../src/statistics/plan.ts';
import {
  type Interval,
  type PairedCounts,
  pairedContrast,
  wilsonInterval,
} from '../src/statistics/proportions.ts';
import { createRandom, type Random } from '../src/statistics/random.ts';

type Row = Readonly<Record<string, string | number>>;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
  },
});
const runs = Number(values.runs);
/** ImageNet's validation set, and a limit half a point below the 76.13 % that is claimed of a ResNet-50. */
const SIZE = 50_000;
const LIMIT = 0.7563;
const GATE = parseRule('latency.p50 <= reference + 5%', 'simulation');

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

const SECTIONS: Readonly<Record<string, () => readonly Row[]>> = {
  wilson: wilsonCoverage,
  newcombe: newcombeCoverage,
  bootstrap: bootstrapCoverage,
  looks: looksError,
  'sequential-error': sequentialError,
  'sequential-cost': sequentialCost,
  'sequential-family': sequentialFamily,
  bettors: compareBettors,
  mcnemar: mcnemarSizeAndPower,
  holm: holmError,
  plan: planPower,
};

/** Exact: the sum of the probabilities of the counts whose interval holds p. */
function wilsonCoverage(): readonly Row[] {
  const shares = [0.5, 0.6, 0.7, 0.76, 0.8, 0.9, 0.95, 0.99];
  return [100, 500, 1000, 5000, 10_000, 50_000].map((n) => {
    let below = 0;
    let above = 0;
    const coverage = shares.map((p) => {
      let covered = 0;
      for (let k = 0; k <= n; k++) {
        const { low, high } = wilsonInterval(k, n);
        const chance = Math.exp(logBinomial(k, n, p));
        if (high < p) below += chance / shares.length;
        else if (low > p) above += chance / shares.length;
        else covered += chance;
      }
      return covered;
    });
    const columns = Object.fromEntries(shares.map((p, i) => [`p = ${p}`, percent(coverage[i]!)]));
    return {
      n,
      ...columns,
      average: percent(coverage.reduce((a, b) => a + b) / shares.length),
      worst: percent(Math.min(...coverage)),
      'within 94-96 %': coverage.filter((c) => c >= 0.94 && c <= 0.96).length,
      'interval below p, average': percent(below),
      'above p, average': percent(above),
    };
  });
}

function newcombeCoverage(): readonly Row[] {
  const settings = [0.01, 0.02, 0.04, 0.1, 0.2].flatMap((q) => [0, 0.01].map((d) => [q, d] as const));
  return [200, 500, 1000, 5000].map((n) => {
    const random = createRandom(n);
    const coverage = settings.map(([q, d]) => {
      let covered = 0;
      for (let run = 0; run < runs; run++) {
        const { low, high } = pairedContrast(drawPairs(n, q, d, random));
        if (low <= d && d <= high) covered++;
      }
      return covered / runs;
    });
    const columns = Object.fromEntries(
      settings.map(([q, d], i) => [`q = ${q}, d = ${d}`, percent(coverage[i]!)]),
    );
    return {
      n,
      ...columns,
      average: percent(coverage.reduce((a, b) => a + b) / settings.length),
      worst: percent(Math.min(...coverage)),
      'within 94-96 %': coverage.filter((c) => c >= 0.94 && c <= 0.96).length,
    };
  });
}

/** Times with a part that a whole restart shares, one that a block shares, and one of each inference. */
function bootstrapCoverage(): readonly Row[] {
  const repetitions = Math.min(runs, 1000);
  const settings = [3, 5, 8, 16].flatMap((restarts) =>
    [0.02, 0.05, 0.2].map((noise) => [restarts, noise] as const),
  );
  return settings.map(([restarts, noise]) => {
    const random = createRandom(restarts);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const covered = { mean: 0, median: 0, student: 0, flat: 0 };
    for (let run = 0; run < repetitions; run++) {
      const levels: Levels = Array.from({ length: restarts }, () => {
        const restart = noise * normal();
        return Array.from({ length: 6 }, () => {
          const block = restart + 0.05 * normal();
          return Array.from({ length: 10 }, () => 5 + block + 0.1 * normal());
        });
      });
      const covers = (data: Levels, statistic: Statistic, quantiles: 'normal' | 'student'): number => {
        const { low, high } = bootstrapInterval(countBlocks(data), statistic, {
          seed: run,
          resamples: 400,
          quantiles,
        });
        return low <= 5 && 5 <= high ? 1 : 0;
      };
      covered.mean += covers(levels, meanStatistic(levels), 'normal');
      covered.median += covers(levels, quantileStatistic(levels, 0.5), 'normal');
      covered.student += covers(levels, quantileStatistic(levels, 0.5), 'student');
      const flat = [levels.flat(2).map((time) => [time])];
      covered.flat += covers(flat, meanStatistic(flat), 'normal');
    }
    return {
      restarts,
      'sd of a restart': noise,
      runs: repetitions,
      mean: percent(covered.mean / repetitions),
      median: percent(covered.median / repetitions),
      'median, student': percent(covered.student / repetitions),
      'mean, inferences taken as independent': percent(covered.flat / repetitions),
    };
  });
}

/**
 * The latency schedule's looks: processes whose ratios are normal around the truth. A gate `<= reference + 5%` stops at
 * the first look that decides; "every process" looks after each one from the fifth on at 95 %, and believes it.
 */
function looksError(): readonly Row[] {
  const repetitions = Math.min(runs, 1000);
  const most = restartsAtLook(5);
  const settings = [0.01, 0.02, 0.04].flatMap((sd) =>
    [1, 1.03, 1.05, 1.1].map((truth) => [sd, truth] as const),
  );
  return settings.map(([sd, truth]) => {
    const random = createRandom(Math.round(1000 * (sd + truth)));
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const counts = { pass: 0, fail: 0, covered: 0, restarts: 0, naivePass: 0, naiveFail: 0 };
    for (let run = 0; run < repetitions; run++) {
      const ratios = Array.from({ length: most }, () => truth + sd * normal());
      const evidence = timingsOf(ratios, run);
      for (let look = 1; ; look++) {
        const looks = Array.from({ length: look }, (_, k) => restartsAtLook(k + 1));
        const { verdict, difference } = decideTiming(GATE, { ...evidence, looks }, 0.05);
        if (verdict === 'inconclusive' && looks.at(-1)! < most) continue;
        if (verdict === 'pass') counts.pass++;
        if (verdict === 'fail') counts.fail++;
        if (difference!.low! <= truth - 1 && truth - 1 <= difference!.high!) counts.covered++;
        counts.restarts += looks.at(-1)!;
        break;
      }
      for (let n = restartsAtLook(1); n <= most; n++) {
        const { verdict } = decide(GATE, evidence.between(0, n), 0.05);
        if (verdict === 'inconclusive') continue;
        if (verdict === 'pass') counts.naivePass++;
        else counts.naiveFail++;
        break;
      }
    }
    const share = (count: number): string => percent(count / repetitions);
    return {
      'sd of a process': sd,
      truth,
      runs: repetitions,
      pass: share(counts.pass),
      fail: share(counts.fail),
      covered: share(counts.covered),
      'mean processes': (counts.restarts / repetitions).toFixed(1),
      'pass, every process': share(counts.naivePass),
      'fail, every process': share(counts.naiveFail),
    };
  });
}

/** Evidence of processes of one block each, in which the candidate takes so many times as long as the reference. */
function timingsOf(ratios: readonly number[], seed: number): Omit<Timings, 'looks'> {
  const levels = ratios.map((ratio) => [{ first: [ratio], second: [1] }]);
  const measured = { kind: 'sampled', value: 1, low: 1, high: 1, n: 1, unit: 'ms', method: '' } as const;
  return {
    between: (from, to) => ({
      candidate: { 'latency.p50': measured },
      reference: { 'latency.p50': measured },
      against: {
        reference: {
          'latency.p50': {
            kind: 'timings',
            statistic: { kind: 'quantile', q: 0.5 },
            levels: levels.slice(from, to),
            seed,
          },
        },
      },
      claim: () => ({ kind: 'missing', reason: '' }),
      graphChanges: () => [],
    }),
  };
}

type Stop = { readonly decision: IntervalDecision; readonly examples: number };

/** Looks after every batch of 16 and stops as soon as `limit` is decided. */
function stopWhenDecided(
  next: () => number,
  limit: number,
  most: number,
  sequence: { readonly add: (x: number) => void; readonly interval: () => Interval },
): Stop {
  for (let examples = 1; ; examples++) {
    sequence.add(next());
    if (examples % 16 !== 0 && examples !== most) continue;
    const { low, high } = sequence.interval();
    if (low >= limit - 1e-12) return { decision: 'pass', examples };
    if (high < limit - 1e-12) return { decision: 'fail', examples };
    if (examples === most) return { decision: 'inconclusive', examples };
  }
}

function sequenceAt(limit: number, populationSize: number | undefined, bounds = { low: 0, high: 1 }) {
  return createSequence({ populationSize, bounds, points: [limit], resolution: 2 });
}

/** Wilson's interval looked at in the same way: what the sequence is there to avoid. */
function wilsonSequence() {
  let successes = 0;
  let n = 0;
  return {
    add: (x: number): void => {
      successes += x;
      n++;
    },
    interval: () => wilsonInterval(successes, n),
  };
}

/** Models at the limit, where a wrong decision is likeliest. */
function sequentialError(): readonly Row[] {
  const rows: Row[] = [];
  const record = (
    method: string,
    truth: string,
    wrong: IntervalDecision,
    once: (random: Random) => Stop,
  ): void => {
    const random = createRandom(rows.length);
    const stops = Array.from({ length: runs }, () => once(random));
    rows.push({
      method,
      truth,
      runs,
      error: percent(stops.filter(({ decision }) => decision === wrong).length / runs),
      'at most': '2.50 %',
      'mean examples': Math.round(stops.reduce((sum, { examples }) => sum + examples, 0) / runs),
    });
  };
  const holding = Math.round(LIMIT * SIZE);
  const finite = (successes: number, random: Random) =>
    drawFrom([successes, SIZE - successes], random, [1, 0]);
  record('sequence', 'at the limit, 50,000', 'fail', (random) =>
    stopWhenDecided(finite(holding, random), LIMIT, SIZE, sequenceAt(LIMIT, SIZE)),
  );
  record('sequence', 'one example below the limit, 50,000', 'pass', (random) =>
    stopWhenDecided(finite(holding - 1, random), LIMIT, SIZE, sequenceAt(LIMIT, SIZE)),
  );
  record('sequence', 'at the limit, unlimited, 20,000 at most', 'fail', (random) =>
    stopWhenDecided(() => (random() < LIMIT ? 1 : 0), LIMIT, 20_000, sequenceAt(LIMIT, undefined)),
  );
  record('sequence, paired', 'difference at -1 pp, 5 % discordant, 10,000', 'fail', (random) => {
    const pairs = drawFrom([200, 300, 9500], random, [1, -1, 0]);
    return stopWhenDecided(pairs, -0.01, 10_000, sequenceAt(-0.01, 10_000, { low: -1, high: 1 }));
  });
  record('Wilson after every batch', 'at the limit, 50,000', 'fail', (random) =>
    stopWhenDecided(finite(holding, random), LIMIT, SIZE, wilsonSequence()),
  );
  return rows;
}

function sequentialCost(): readonly Row[] {
  const claim = 0.7613;
  const repetitions = Math.min(runs, 2000);
  const rows: Row[] = [];
  const record = (
    setting: string,
    right: IntervalDecision,
    most: number,
    once: (random: Random) => Stop,
  ): void => {
    const random = createRandom(100 + rows.length);
    const stops = Array.from({ length: repetitions }, () => once(random));
    const sorted = stops.map(({ examples }) => examples).sort((a, b) => a - b);
    const mean = sorted.reduce((a, b) => a + b) / repetitions;
    rows.push({
      setting,
      runs: repetitions,
      right: percent(stops.filter(({ decision }) => decision === right).length / repetitions),
      mean: Math.round(mean),
      median: sorted[repetitions >> 1]!,
      '90th percentile': sorted[Math.floor(0.9 * repetitions)]!,
      'mean of all': percent(mean / most),
    });
  };
  for (const margin of [0.005, 0.01]) {
    const limit = claim - margin;
    for (const [words, p] of [
      ['3 margins below the claim (2 below the limit)', claim - 3 * margin],
      ['3 margins below the limit', limit - 3 * margin],
      ['as claimed (1 margin above the limit)', claim],
      ['2 margins above the claim (3 above the limit)', claim + 2 * margin],
    ] as const) {
      const successes = Math.round(p * SIZE);
      record(`margin ${100 * margin} pp, ${words}`, p < limit ? 'fail' : 'pass', SIZE, (random) =>
        stopWhenDecided(
          drawFrom([successes, SIZE - successes], random, [1, 0]),
          limit,
          SIZE,
          sequenceAt(limit, SIZE),
        ),
      );
    }
  }
  for (const [words, wins, losses] of [
    ['equal', 1000, 1000],
    ['3 pp below the reference', 500, 2000],
  ] as const) {
    record(`paired, 50,000, limit -1 pp, ${words}`, wins === losses ? 'pass' : 'fail', SIZE, (random) =>
      stopWhenDecided(
        drawFrom([wins, losses, SIZE - wins - losses], random, [1, -1, 0]),
        -0.01,
        SIZE,
        sequenceAt(-0.01, SIZE, { low: -1, high: 1 }),
      ),
    );
  }
  return rows;
}

/** Three gates at their limits on the same examples, stopped when Holm's procedure has decided all. */
function sequentialFamily(): readonly Row[] {
  const size = 5000;
  const repetitions = Math.min(runs, 4000);
  const random = createRandom(300);
  let wrong = 0;
  let wrongAlone = 0;
  // `>= 75 %`, `>= reference - 1pp`, `>= reference * 0.98 + 0.52pp`, each met exactly.
  const limits = [0.75, -0.01, 0.75 - 0.98 * 0.76];
  for (let run = 0; run < repetitions; run++) {
    // Both right, only the candidate, only the reference, neither.
    const next = drawFrom([3650, 100, 150, 1100], random, [3, 1, 2, 0]);
    const gates = [0, 1, 0.98].map((factor, g) =>
      createSequence({
        alpha: 0.05 / limits.length,
        populationSize: size,
        points: [limits[g]!],
        bounds: { low: -factor, high: 1 },
        resolution: 2,
      }),
    );
    const decide = gates.map(
      (gate, g): DecideAt =>
        (alpha) => {
          const { low, high } = gate.interval(alpha);
          return low >= limits[g]! - 1e-9 ? 'pass' : high < limits[g]! - 1e-9 ? 'fail' : 'inconclusive';
        },
    );
    let together = false;
    let alone = false;
    for (let examples = 1; examples < size && !(together && alone); examples++) {
      const pair = next();
      const candidate = pair & 1;
      const reference = pair >> 1;
      gates[0]!.add(candidate);
      gates[1]!.add(candidate - reference);
      gates[2]!.add(candidate - 0.98 * reference);
      if (examples % 16 !== 0) continue;
      alone ||= decide.some((decideAt) => decideAt(0.05) === 'fail');
      together ||= holmIntervals(decide).some(({ decision }) => decision === 'fail');
    }
    if (together) wrong++;
    if (alone) wrongAlone++;
  }
  return [
    {
      gates: limits.length,
      runs: repetitions,
      'any false fail, with Holm': percent(wrong / repetitions),
      'at most': '2.50 %',
      'any false fail, each at 95 %': percent(wrongAlone / repetitions),
    },
  ];
}

/** Examples until decided, for three ways to bet against the limit, both sides at 2 / alpha. */
function compareBettors(): readonly Row[] {
  const repetitions = Math.min(runs, 500);
  const settings = [
    ['1 pp below, 50,000', SIZE, 0.7463],
    ['1.5 pp below, 50,000', SIZE, 0.7413],
    ['5 pp below, 50,000', SIZE, 0.7063],
    ['30 pp below, 50,000', SIZE, 0.4563],
    ['2 pp above, 50,000', SIZE, 0.7763],
  ] as const;
  return settings.map(([setting, size, p]) => {
    const successes = Math.round(p * size);
    const mean = (create: () => Parameters<typeof stopWhenDecided>[3]): number => {
      const random = createRandom(7);
      let total = 0;
      for (let run = 0; run < repetitions; run++) {
        const next = drawFrom([successes, size - successes], random, [1, 0]);
        total += stopWhenDecided(next, LIMIT, size, create()).examples;
      }
      return Math.round(total / repetitions);
    };
    return {
      setting,
      runs: repetitions,
      'fixed shares (used)': mean(() => sequenceAt(LIMIT, size)),
      'predictable plug-in': mean(() => plugInBettor(LIMIT, size)),
      'beta-binomial mixture': mean(() => betaBinomialBettor(LIMIT, size)),
    };
  });
}

/** Waudby-Smith and Ramdas 2024, hedged capital with the predictable plug-in, truncated at 3/4 of what odds allow. */
function plugInBettor(limit: number, size: number) {
  const alpha = 0.05;
  let [count, sum, squares, previousMean] = [0, 0, 0.25, 0.5];
  let [up, down] = [0, 0];
  let [rejectedLow, rejectedHigh] = [false, false];
  return {
    add(x: number): void {
      const fair = (size * limit - sum) / (size - count);
      const variance = squares / (count + 1);
      const bet = Math.sqrt((2 * Math.log(2 / alpha)) / (variance * (count + 1) * Math.log(count + 2)));
      if (fair > 0 && fair < 1) {
        up += Math.log1p(Math.min(bet, 0.75 / fair) * (x - fair));
        down += Math.log1p(Math.min(bet, 0.75 / (1 - fair)) * (fair - x));
      }
      if (up >= Math.log(2 / alpha) || fair < 0) rejectedLow = true;
      if (down >= Math.log(2 / alpha) || fair > 1) rejectedHigh = true;
      count++;
      sum += x;
      previousMean = (0.5 + sum) / (count + 1);
      squares += (x - previousMean) ** 2;
    },
    interval: () => intervalAround(limit, rejectedLow, rejectedHigh),
  };
}

/** Bets on the posterior mean under a uniform prior: the prior-posterior ratio of Waudby-Smith and Ramdas 2020. */
function betaBinomialBettor(limit: number, size: number) {
  let [count, sum, capital] = [0, 0, 0];
  let [rejectedLow, rejectedHigh] = [false, false];
  return {
    add(x: number): void {
      const fair = (size * limit - sum) / (size - count);
      const guess = (sum + 1) / (count + 2);
      if (fair > 0 && fair < 1) capital += Math.log(x === 1 ? guess / fair : (1 - guess) / (1 - fair));
      else capital = Number.POSITIVE_INFINITY;
      count++;
      sum += x;
      // Both directions share one capital, which may therefore stop at 1 / alpha.
      if (capital >= Math.log(1 / 0.05)) {
        if (sum / count > limit) rejectedLow = true;
        else rejectedHigh = true;
      }
    },
    interval: () => intervalAround(limit, rejectedLow, rejectedHigh),
  };
}

function intervalAround(limit: number, rejectedLow: boolean, rejectedHigh: boolean): Interval {
  return { low: rejectedLow ? limit : 0, high: rejectedHigh ? limit - 1e-6 : 1 };
}

/** Exact: sums over the number of discordant pairs and who wins them. */
function mcnemarSizeAndPower(): readonly Row[] {
  const rows: Row[] = [];
  const asymptotic = (b: number, c: number): boolean =>
    b + c > 0 && (b - c) ** 2 / (b + c) >= twoSidedZ(0.05) ** 2;
  for (const n of [200, 1000, 5000]) {
    for (const q of [0.02, 0.04, 0.1]) {
      for (const d of [0, 0.01, 0.02]) {
        if (d > q) continue;
        const share = (q + d) / (2 * q);
        const rejected = { mid: 0, exact: 0, asymptotic: 0 };
        for (let discordant = 0; discordant <= n; discordant++) {
          const weight = Math.exp(logBinomial(discordant, n, q));
          if (weight < 1e-9) continue;
          for (let b = 0; b <= discordant; b++) {
            const chance = weight * Math.exp(logBinomial(b, discordant, share));
            if (chance < 1e-12) continue;
            const { pValue, exactPValue } = mcnemar({ onlyFirst: b, onlySecond: discordant - b });
            if (pValue <= 0.05) rejected.mid += chance;
            if (exactPValue <= 0.05) rejected.exact += chance;
            if (asymptotic(b, discordant - b)) rejected.asymptotic += chance;
          }
        }
        rows.push({
          n,
          discordant: percent(q),
          difference: percent(d),
          'is a': d === 0 ? 'size' : 'power',
          'mid-p': percent(rejected.mid),
          'exact conditional': percent(rejected.exact),
          asymptotic: percent(rejected.asymptotic),
        });
      }
    }
  }
  return rows;
}

/** Gates `top1 >= limit` on models whose errors go together: a share of the examples is equally hard for all. */
function holmError(): readonly Row[] {
  const n = 1000;
  const rows: Row[] = [];
  for (const gates of [2, 4, 8]) {
    for (const [truth, gap] of [
      ['all at the limit', () => 0],
      ['half at the limit, half 8 pp below', (g: number) => (g % 2 === 0 ? 0 : -0.08)],
      ['half at the limit, half 8 pp above', (g: number) => (g % 2 === 0 ? 0 : 0.08)],
      ['all 4 pp below', () => -0.04],
    ] as const) {
      for (const together of [0, 0.8]) {
        const random = createRandom(gates);
        const wrong = { fail: 0, pass: 0, alone: 0 };
        let failed = 0;
        let failedAlone = 0;
        for (let run = 0; run < runs; run++) {
          const counts = new Array<number>(gates).fill(0);
          for (let i = 0; i < n; i++) {
            const shared = random();
            for (let g = 0; g < gates; g++) {
              if ((random() < together ? shared : random()) < 0.75 + gap(g)) counts[g]!++;
            }
          }
          const family = counts.map(
            (count): DecideAt =>
              (alpha) => {
                const { low, high } = wilsonInterval(count, n, twoSidedZ(alpha));
                return low >= 0.75 ? 'pass' : high < 0.75 ? 'fail' : 'inconclusive';
              },
          );
          const decided = holmIntervals(family);
          // A gate at its limit holds, and passing it would be as wrong were it an example lower.
          if (decided.some(({ decision }, g) => decision === 'fail' && gap(g) >= 0)) wrong.fail++;
          if (decided.some(({ decision }, g) => decision === 'pass' && gap(g) <= 0)) wrong.pass++;
          if (family.some((decideAt, g) => decideAt(0.05) === 'fail' && gap(g) >= 0)) wrong.alone++;
          failed += decided.filter(({ decision }, g) => decision === 'fail' && gap(g) < 0).length;
          failedAlone += family.filter((decideAt, g) => decideAt(0.05) === 'fail' && gap(g) < 0).length;
        }
        const bad = Array.from({ length: gates }, (_, g) => gap(g)).filter((x) => x < 0).length * runs;
        rows.push({
          gates,
          truth,
          'shared examples': percent(together),
          'any false fail': percent(wrong.fail / runs),
          'any false pass': percent(wrong.pass / runs),
          'any false fail, uncorrected': percent(wrong.alone / runs),
          'bad gates failed': bad === 0 ? '' : percent(failed / bad),
          'uncorrected ': bad === 0 ? '' : percent(failedAlone / bad),
        });
      }
    }
  }
  return rows;
}

function planPower(): readonly Row[] {
  const repetitions = Math.min(runs, 2000);
  const random = createRandom(500);
  const rows: Row[] = [];
  for (const [p, limit] of [
    [0.7613, 0.7513],
    [0.76, 0.73],
    [0.95, 0.94],
    [0.7413, 0.7563],
  ] as const) {
    const { n } = examplesForProportion(p, limit);
    let decided = 0;
    for (let run = 0; run < repetitions; run++) {
      let successes = 0;
      for (let i = 0; i < n; i++) if (random() < p) successes++;
      const { low, high } = wilsonInterval(successes, n);
      if (p > limit ? low > limit : high < limit) decided++;
    }
    rows.push({
      gate: `${p} against ${limit}`,
      examples: n,
      runs: repetitions,
      power: percent(decided / repetitions),
    });
  }
  for (const [difference, discordant, limit] of [
    [0, 0.04, -0.01],
    [0, 0.01, -0.01],
    [-0.03, 0.05, -0.01],
    [0, 0.2, -0.02],
  ] as const) {
    const { n } = examplesForDifference({ difference, discordant, first: 0.76 }, limit);
    let decided = 0;
    for (let run = 0; run < repetitions; run++) {
      const { low, high } = pairedContrast(drawPairs(n, discordant, difference, random));
      if (difference > limit ? low > limit : high < limit) decided++;
    }
    rows.push({
      gate: `paired, difference ${difference}, ${percent(discordant)} discordant, against ${limit}`,
      examples: n,
      runs: repetitions,
      power: percent(decided / repetitions),
    });
  }
  return rows;
}

/** n pairs with a share q of discordant ones and a difference d; both right on 70 %. */
function drawPairs(n: number, q: number, d: number, random: Random): PairedCounts {
  const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
  const first = (q + d) / 2;
  for (let i = 0; i < n; i++) {
    const u = random();
    if (u < first) counts.onlyFirst++;
    else if (u < q) counts.onlySecond++;
    else if (u < q + 0.7) counts.both++;
    else counts.neither++;
  }
  return counts;
}

/** The values of a finite population in random order: `counts[i]` times `values[i]`. */
function drawFrom(counts: readonly number[], random: Random, each: readonly number[]): () => number {
  const left = [...counts];
  let total = left.reduce((a, b) => a + b);
  return () => {
    let position = random() * total--;
    let i = 0;
    while (i < left.length - 1 && position >= left[i]!) position -= left[i++]!;
    left[i]!--;
    return each[i]!;
  };
}

const results: Record<string, readonly Row[]> = {};
for (const [name, section] of Object.entries(SECTIONS)) {
  if (values.only.length > 0 && !values.only.includes(name)) continue;
  const start = performance.now();
  const rows = section();
  results[name] = rows;
  const heads = Object.keys(rows[0]!);
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const table = [
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map((row) => line(heads.map((h) => row[h]!))),
  ];
  process.stdout.write(
    `\n## ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)\n\n${table.join('\n')}\n`,
  );
}
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ runs, node: process.version, results }, undefined, 2)}\n`);
}
