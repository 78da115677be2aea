/**
 * Causes of timings that miss a limit or a claim, where no other model is the yardstick: the first inference judged by
 * what later ones take, and a figure that another number of threads reaches.
 */
import type { GateResult } from '../gate/result.ts';
import { latencyFigures } from '../measurement/latency.ts';
import type { LatencyRestart, Measurement } from '../measurement/measurement.ts';
import { METRICS } from '../measurement/metrics.ts';
import { type Finding, makeFinding } from './finding.ts';
import { doesNotPass } from './missed-figure.ts';

/** What gates on latency are held to without another model. */
export type TimingLimit = { readonly gate: GateResult; readonly limitMs: number };

type Sampled = Extract<Measurement, { kind: 'sampled' }>;

/** The share by which a claim and a figure may differ and be the same, as latencies on one machine do. */
const SAME = 0.1;

/** Gates on the time of an inference that are not met, and whose limit is a number of their own or a claim. */
export function missedLimits(gates: readonly GateResult[]): readonly TimingLimit[] {
  return gates.flatMap((gate) => {
    const { against, limit } = gate.bound ?? {};
    const { from, unit } = METRICS[gate.metric];
    const isTime = (from === 'latency' || from === 'threads') && unit === 'ms' && gate.metric !== 'load_time';
    const isOwn = against === 'quantity' || against === 'claim';
    return isTime && isOwn && doesNotPass(gate) && typeof limit === 'number'
      ? [{ gate, limitMs: limit }]
      : [];
  });
}

/** @param restarts the candidate's, by the schedule; `undefined` where it was not timed. */
export function firstRunCauses(
  gates: readonly GateResult[],
  restarts: readonly LatencyRestart[] | undefined,
  seed: number,
): readonly Finding[] {
  const missed = missedLimits(gates);
  if (restarts === undefined || missed.length === 0) return [];
  const figures = latencyFigures(seed, (metric) => metric === 'latency.first' || metric === 'latency.p50');
  const { 'latency.first': first, 'latency.p50': steady } = figures.measure(restarts);
  if (first?.kind !== 'sampled' || steady?.kind !== 'sampled') return [];
  // What is the same from the beginning on has no cost of a first run.
  if (first.low <= steady.high) return [];
  return missed.flatMap((one) => judgedByFirst(one, first, steady) ?? claimedFirst(one, first, steady) ?? []);
}

/** The first inference misses a limit that all later ones keep. */
function judgedByFirst({ gate, limitMs }: TimingLimit, first: Sampled, steady: Sampled): Finding | undefined {
  if (gate.metric !== 'latency.first' || steady.high > limitMs) return undefined;
  return makeFinding({
    cause: 'time.first-run',
    sentence: `the first inference takes ${milliseconds(first.value)} and every later one ${milliseconds(steady.value)}: the limit of ${milliseconds(limitMs)} holds for these`,
    evidence: [
      intervalOf('first', first),
      intervalOf('later', steady),
      'the first inference allocates memory and prepares the operators, once a process',
    ],
    advice:
      'gate "latency.p50" where the steady time is meant, or run the model once before the first request',
    confidence: 'certain',
    gates: [gate.rule],
  });
}

/** What is claimed for every inference is what the first one takes. */
function claimedFirst({ gate }: TimingLimit, first: Sampled, steady: Sampled): Finding | undefined {
  const { bound, metric, rule } = gate;
  if (bound?.against !== 'claim' || typeof bound.value !== 'number' || metric === 'latency.first')
    return undefined;
  const claimed = bound.value;
  if (claimed <= steady.high || Math.abs(claimed / first.value - 1) > SAME) return undefined;
  return makeFinding({
    cause: 'time.first-run',
    sentence: `the claim of ${milliseconds(claimed)} for ${metric} is what the first inference takes (${milliseconds(first.value)}); every later one takes ${milliseconds(steady.value)}`,
    evidence: [intervalOf('first', first), intervalOf('later', steady)],
    confidence: 'likely',
    place: bound.source,
    gates: [rule],
  });
}

/** Whether a gate can be held to medians on other threads. */
export function isAboutMedian({ gate: { metric } }: TimingLimit): boolean {
  return metric === 'latency.p50' || metric === 'latency.threads';
}

export type OnThreads = { readonly threads: number; readonly latency: Measurement };

/**
 * A number of threads with which a limit is kept.
 *
 * @param configured threads that `latency.threads` was measured on; all other latencies are of one.
 * @param tried medians by the wall clock, the least number of threads first.
 */
export function threadsCauses(
  missed: readonly TimingLimit[],
  configured: number,
  tried: readonly OnThreads[],
): readonly Finding[] {
  return missed.filter(isAboutMedian).flatMap(({ gate, limitMs }) => {
    const own = gate.metric === 'latency.threads' ? configured : 1;
    const kept = tried.find(
      ({ threads, latency }) => threads !== own && latency.kind === 'sampled' && latency.high <= limitMs,
    );
    if (kept?.latency.kind !== 'sampled') return [];
    const { threads, latency } = kept;
    const words = (count: number): string => `${count} thread${count === 1 ? '' : 's'}`;
    return [
      makeFinding({
        cause: 'time.threads',
        sentence: `on ${words(threads)} the median latency is ${milliseconds(latency.value)}: the limit of ${milliseconds(limitMs)} holds, and the gate is about ${words(own)}`,
        evidence: tried.flatMap(({ threads: count, latency: figure }) =>
          figure.kind === 'sampled' ? [intervalOf(`on ${words(count)}`, figure)] : [],
        ),
        advice:
          threads === 1
            ? 'gate "latency.p50", which is on one thread'
            : `gate "latency.threads" with "threads: ${threads}" where that many are meant`,
        ...(threads === 1 ? {} : { configuration: [`threads: ${threads}`] }),
        confidence: 'certain',
        place: gate.place,
        gates: [gate.rule],
      }),
    ];
  });
}

function intervalOf(what: string, { value, low, high, n }: Sampled): string {
  return `${what}: ${milliseconds(value)} (95 % interval ${milliseconds(low)} to ${milliseconds(high)}, ${n} inferences)`;
}

export const milliseconds = (ms: number): string => `${ms.toFixed(ms < 10 ? 2 : 1)} ms`;
