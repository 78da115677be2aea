/** Where the time goes, of gates on timings that do not pass: from the profiled runs that the measuring made. */
import type { GateResult } from '../gate/result.ts';
import { type LayerTime, type LayerTimes, titleOf } from '../graph/times/layer-times.ts';
import type { NodeTime } from '../graph/times/node-times.ts';
import type { Observations } from '../measurement/measure.ts';
import { METRICS, TIMING_KINDS } from '../measurement/metrics.ts';
import { type OperatorObservations, operatorCounts } from '../measurement/operators.ts';
import type { Testbed } from '../runtime/testbed/testbed.ts';
import { type Finding, makeFinding } from './finding.ts';
import { doesNotPass } from './missed-figure.ts';
import { percent } from './percent.ts';
import { milliseconds } from './timing-limit-causes.ts';

/** Operators on integers; without dot products for them a processor computes these slower than floating point. */
const INTEGER =
  /^(?:ConvInteger|MatMulInteger|DynamicQuantizeLinear|QLinearConv|QLinearMatMul|DynamicQuantizeMatMul|MatMulIntegerToFloat)$/;
const DOT_PRODUCTS = ['avx512_vnni', 'avx_vnni', 'avx-vnni', 'vnni', 'asimddp', 'i8mm', 'dotprod'];
/** Layers that are named. */
const MOST = 5;
/** A layer that accounts for less is not worth naming. */
const LEAST_SHARE = 0.05;

export function timeCauses(
  gates: readonly GateResult[],
  { operators, fallen }: Pick<Observations, 'operators' | 'fallen'>,
  { instructionSets, executionProvider }: Pick<Testbed, 'instructionSets' | 'executionProvider'>,
): readonly Finding[] {
  const fallback = fellBack(gates, operators, fallen?.candidate ?? [], executionProvider);
  const timings: readonly string[] = TIMING_KINDS;
  const slower = (['reference', 'baseline'] as const).flatMap((other) => {
    const missed = gates.filter(
      (gate) =>
        gate.bound?.against === other &&
        timings.includes(METRICS[gate.metric].from) &&
        gate.verdict !== 'pass',
    );
    const times = operators?.layerTimes[other];
    if (times === undefined || !missed.some(doesNotPass)) return [];
    const finding = slowdown(
      times,
      other,
      missed.map(({ rule }) => rule),
      instructionSets,
    );
    return finding === undefined ? [] : [finding];
  });
  return fallback === undefined ? slower : [fallback, ...slower];
}

/** Nodes that ran on the processor although another provider was asked for. */
function fellBack(
  gates: readonly GateResult[],
  operators: OperatorObservations | undefined,
  fallen: readonly NodeTime[],
  provider: string,
): Finding | undefined {
  const missed = gates.filter(
    (gate) =>
      doesNotPass(gate) &&
      (gate.metric === 'fallback_nodes' ||
        (TIMING_KINDS as readonly string[]).includes(METRICS[gate.metric].from)),
  );
  if (fallen.length === 0 || missed.length === 0) return undefined;
  const all = operators?.profiles.candidate?.nodes ?? fallen;
  const sum = (nodes: readonly NodeTime[]): number => nodes.reduce((total, { ms }) => total + ms, 0);
  const share = sum(fallen) / Math.max(sum(all), Number.MIN_VALUE);
  return makeFinding({
    cause: 'time.fallback',
    sentence: `${fallen.length} of ${all.length} nodes ran on the processor, not on ${provider}, with ${percent(share)} of the time: ${operatorCounts(fallen)}`,
    evidence: [...fallen]
      .sort((a, b) => b.ms - a.ms)
      .slice(0, MOST)
      .map(({ name, operator, ms }) => `${operator} "${name}": ${milliseconds(ms)}`),
    // Of two models that both fall back, neither is slower by that.
    confidence: missed.some(({ metric }) => metric === 'fallback_nodes') ? 'certain' : 'possible',
    gates: missed.map(({ rule }) => rule),
  });
}

function slowdown(
  { totalMs, otherMs, layers }: LayerTimes,
  other: string,
  gates: readonly string[],
  instructionSets: readonly string[],
): Finding | undefined {
  const more = totalMs - otherMs;
  if (more <= 0) return undefined;
  const slower = layers.filter(({ ms, otherMs: before }) => ms - before > LEAST_SHARE * more);
  if (slower.length === 0) return undefined;
  const ofIntegers = layers.filter(({ operators }) => operators.some((name) => INTEGER.test(name)));
  const integerMs = ofIntegers.reduce((sum, { ms, otherMs: before }) => sum + ms - before, 0);
  const names = [
    ...new Set(ofIntegers.flatMap(({ operators }) => operators.filter((name) => INTEGER.test(name)))),
  ];
  const isInteger = integerMs > more / 2;
  const hasDotProducts = instructionSets.some((set) => DOT_PRODUCTS.includes(set.toLowerCase()));
  return makeFinding({
    cause: isInteger ? 'time.integer-kernels' : 'time.operators',
    sentence: isInteger
      ? `layers that run on ${names.join(', ')} account for ${milliseconds(integerMs)} of the ${milliseconds(more)} that the candidate takes longer than the ${other}`
      : `${slower.slice(0, MOST).map(layerWords).join(', ')} of the ${milliseconds(more)} that the candidate takes longer than the ${other}`,
    evidence: [
      ...(isInteger ? slower.slice(0, MOST).map(layerWords) : []),
      ...(isInteger && !hasDotProducts
        ? ['this processor has no instructions for dot products of integers']
        : []),
      `profiled runs: ${milliseconds(totalMs)} and ${milliseconds(otherMs)}`,
    ],
    confidence: 'certain',
    gates,
  });
}

function layerWords(layer: LayerTime): string {
  const { place, ms, otherMs } = layer;
  return `${titleOf(layer)}${place === undefined ? '' : ` (${place})`}: +${milliseconds(ms - otherMs)}`;
}
