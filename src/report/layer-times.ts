/** Where the time of an inference goes, as the report tells it: by operator of each subject, and layer by layer. */
import { differenceText } from '../gate/words.ts';
import { type LayerTime, type LayerTimes, titleOf } from '../graph/times/layer-times.ts';
import type { NodeTime, NodeTimes } from '../graph/times/node-times.ts';
import type { ReportLayerTimes, ReportProfile } from './report.ts';

const MAX_LAYERS = 200;
const MAX_OPERATORS = 50;
const MAX_FALLBACK = 50;
/** A layer with this share of the difference explains it alone. */
const ALONE = 0.5;
/** Layers that are named where none does. */
const NAMED = 3;

/** @param fallen nodes that fell back to the CPU. */
export function reportProfile({ nodes, rounds }: NodeTimes, fallen: readonly NodeTime[] = []): ReportProfile {
  // Of other providers the runtime tells when work was handed over, not how long it took.
  const timed = nodes.every(({ provider }) => provider === 'CPUExecutionProvider');
  const byOperator = new Map<string, { operator: string; nodes: number; ms: number }>();
  for (const { operator, ms } of nodes) {
    const sum = byOperator.get(operator) ?? { operator, nodes: 0, ms: 0 };
    sum.nodes += 1;
    sum.ms += ms;
    byOperator.set(operator, sum);
  }
  const operators = [...byOperator.values()].sort((a, b) => b.ms - a.ms).slice(0, MAX_OPERATORS);
  const providers: Record<string, number> = {};
  for (const { provider } of nodes) providers[provider] = (providers[provider] ?? 0) + 1;
  const fallback = [...fallen]
    .sort((a, b) => b.ms - a.ms)
    .slice(0, MAX_FALLBACK)
    .map(({ name, operator, ms }) => ({ node: name, operator, ms }));
  return {
    rounds,
    totalMs: nodes.reduce((sum, { ms }) => sum + ms, 0),
    operators: timed ? operators : [],
    providers,
    ...(fallback.length === 0 ? {} : { fallback }),
  };
}

export function reportLayerTimes(times: LayerTimes): ReportLayerTimes {
  const { totalMs, otherMs, layers } = times;
  const rest = layers.slice(MAX_LAYERS);
  const sum = (key: 'ms' | 'otherMs'): number => rest.reduce((total, layer) => total + layer[key], 0);
  return {
    totalMs,
    otherMs,
    summary: summarize(times),
    layers: layers.slice(0, MAX_LAYERS),
    ...(rest.length === 0 ? {} : { rest: { layers: rest.length, ms: sum('ms'), otherMs: sum('otherMs') } }),
  };
}

/** "Conv_37: +4.1 ms of +4.4 ms". */
function summarize({ totalMs, otherMs, layers }: LayerTimes): string {
  const total = totalMs - otherMs;
  const share = (layer: LayerTime): number => (layer.ms - layer.otherMs) / total;
  const leading = total === 0 ? [] : layers.filter((layer) => share(layer) > 0);
  const [first] = leading;
  const named = first !== undefined && share(first) >= ALONE ? [first] : leading.slice(0, NAMED);
  const parts = named.map((layer) => `${titleOf(layer)}: ${text(layer.ms - layer.otherMs)}`);
  return parts.length === 0
    ? `no layer differs (${text(total)} in all)`
    : `${parts.join(', ')} of ${text(total)}`;
}

function text(ms: number): string {
  return differenceText(ms, 'ms', 'absolute');
}
