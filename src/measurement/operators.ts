/** Where the time of an inference goes: profiled runs of the subjects side by side, and their layers beside each other. */
import type { Example } from '../dataset/dataset.ts';
import type { Model } from '../graph/model.ts';
import { compareLayerTimes, type LayerTimes, type TimedModel } from '../graph/times/layer-times.ts';
import type { NodeTime, NodeTimes } from '../graph/times/node-times.ts';
import type { ChildSettings } from '../runtime/child.ts';
import type { SessionSettings } from '../runtime/protocol.ts';
import { profileOperators } from '../runtime/single-runs.ts';
import type { Measurement } from './measurement.ts';
import type { BySubject, Subject } from './subjects.ts';
import { listSubjects, workerSubject } from './worker-subjects.ts';

export type OperatorObservations = {
  /** What ran of each subject, and how long it took. */
  readonly profiles: BySubject<NodeTimes>;
  /** The candidate's layers beside those of the subject that it is compared with; only of the CPU. */
  readonly layerTimes: Readonly<Partial<Record<'reference' | 'baseline', LayerTimes>>>;
};

/** The runtime's name for the provider that takes what no other does. */
const CPU = 'CPUExecutionProvider';

/** Nodes that ran on the CPU although it was not asked for first. */
export function fallbackNodes(
  { nodes }: NodeTimes,
  { executionProvider }: Pick<SessionSettings, 'executionProvider'>,
): readonly NodeTime[] {
  return executionProvider === 'cpu' ? [] : nodes.filter(({ provider }) => provider === CPU);
}

export function fallbackMeasurement(fallen: readonly NodeTime[]): Measurement {
  const which = fallen.length === 0 ? '' : `: ${operatorCounts(fallen)}`;
  return {
    kind: 'exact',
    value: fallen.length,
    unit: 'count',
    method: `nodes of a profiled run that fell back to the CPU${which}`,
  };
}

/** "Shape 3, Gather 2", the most frequent first. */
export function operatorCounts(nodes: readonly NodeTime[]): string {
  const kinds = new Map<string, number>();
  for (const { operator } of nodes) kinds.set(operator, (kinds.get(operator) ?? 0) + 1);
  const told = [...kinds].sort(([, a], [, b]) => b - a).map(([operator, count]) => `${operator} ${count}`);
  const more = told.length > 10 ? ` and ${told.length - 10} more kinds` : '';
  return told.slice(0, 10).join(', ') + more;
}

/** Events that a profile has about; more would only take long to read. */
const EVENTS = 15_000;
/** Rounds after that time (ms) would not make the times much better. */
const ENOUGH_MS = 1500;

/**
 * @param endAfterMs all of it takes no longer; what was not done by then is not told.
 * @throws UserError, SurroundingsError if a subject can't be profiled.
 */
export async function observeOperators(request: {
  readonly subjects: BySubject<Subject> & { readonly candidate: Subject };
  readonly onnx: (subject: Subject) => Model;
  readonly example: Example | undefined;
  readonly session: SessionSettings;
  readonly child: ChildSettings;
  readonly endAfterMs?: number | undefined;
}): Promise<OperatorObservations> {
  const { subjects, onnx, example, session, child, endAfterMs } = request;
  const all = listSubjects(subjects);
  const nodes = Math.max(...all.map(({ architecture }) => architecture.nodes));
  const times = await profileOperators(
    {
      kind: 'operators',
      subjects: all.map(workerSubject),
      settings: { ...session, threads: 1 },
      example,
      maxRounds: Math.min(30, Math.max(5, Math.floor(EVENTS / nodes))),
      enoughMs: ENOUGH_MS,
      limitMs: endAfterMs === undefined ? Number.POSITIVE_INFINITY : endAfterMs / 2,
    },
    { ...child, endAfterMs },
  );
  const profiles = Object.fromEntries(all.map(({ name }, i) => [name, times[i]!])) as BySubject<NodeTimes>;
  // Elsewhere a node's event spans the time in which its work was handed over, not that of the work.
  if (session.executionProvider !== 'cpu') return { profiles, layerTimes: {} };
  const models = new Map<string, Model>();
  const timed = (subject: Subject): TimedModel => {
    const { sha256 } = subject.artifact;
    const model = models.get(sha256) ?? onnx(subject);
    models.set(sha256, model);
    return { model, nodes: profiles[subject.name]!.nodes };
  };
  const against = (['reference', 'baseline'] as const).flatMap((name) => {
    const other = subjects[name];
    if (other === undefined) return [];
    return [[name, compareLayerTimes(timed(subjects.candidate), timed(other))] as const];
  });
  return { profiles, layerTimes: Object.fromEntries(against) };
}
