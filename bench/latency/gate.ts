/**
 * One latency gate from two files to its verdict, as `zoogate check` does it but for the profiled run and the report.
 * It is bundled beside the worker before it runs, so that children start as they do for users.
 */
import { acquireSubjects } from '../../src/artifact/acquire-subjects.ts';
import { openModel } from '../../src/artifact/open-model.ts';
import { findProvenance } from '../../src/artifact/provenance.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { decideGates, type Gating, planGates, watchGates } from '../../src/gate/decide-gates.ts';
import type { GateResult } from '../../src/gate/result.ts';
import { inspectSubjects } from '../../src/graph/inspect-subjects.ts';
import { compare, compareTimings } from '../../src/measurement/compare.ts';
import { ratio } from '../../src/measurement/contrast.ts';
import { latencyFigures } from '../../src/measurement/latency.ts';
import type { LatencyObservations, LatencyRestart } from '../../src/measurement/measurement.ts';
import { mapSubjects, type Subject } from '../../src/measurement/subjects.ts';
import { timeModels } from '../../src/measurement/time-models.ts';
import { shareOfLook } from '../../src/statistics/looks.ts';
import { type OtherVerdicts, otherVerdicts } from './other-rules.ts';

export type GateRequest = {
  readonly candidate: string;
  readonly reference: string;
  readonly rule: string;
  readonly seed: number;
  readonly budget: string;
  readonly nativeDirectory: string;
  readonly raw: boolean;
};

type Bounds = readonly [value: number, low: number, high: number];

/** Paired ratio at the level that decided, and the control's at 95 %. */
export type RatioRecord = { readonly ratio: Bounds; readonly control: Bounds };

export type GateRecord = {
  readonly verdict: string;
  readonly reason: string;
  readonly seconds: number;
  /** As the report tells it: ratio and the interval that decided. */
  readonly told: Bounds;
  readonly looks: readonly number[];
  readonly processor: RatioRecord;
  /** By the wall clock instead of the processor's: the same restarts and looks. */
  readonly wall: RatioRecord & { readonly verdict: string };
  readonly p50Ms: { readonly processor: number; readonly wall: number };
  readonly others: OtherVerdicts;
  /** All times, where they were asked for. */
  readonly raw?: LatencyObservations;
};

const nowhere = { fetch, log: (): void => {} };

export async function runGate(request: GateRequest): Promise<GateRecord> {
  const { candidate: model, reference, rule, seed, budget, nativeDirectory, raw } = request;
  const spell = (name: string): string => `--${name}`;
  const config = await loadConfig(
    { model, reference, gates: [rule], seed: String(seed), latencyBudget: budget, spell },
    process.cwd(),
    process.env,
  );
  const [single] = config.models;
  const { artifacts } = await acquireSubjects(single!, config, nowhere);
  const subjects = inspectSubjects(artifacts, single!, { open: openModel, provenance: findProvenance });
  const gating: Gating = {
    config,
    model: single!,
    subjects,
    claims: undefined,
    referenceClaims: undefined,
    dataset: undefined,
    plan: planGates(single!, subjects, undefined, undefined),
    testbed: {} as Gating['testbed'],
  };
  const watch = watchGates(gating);
  const from = performance.now();
  const { latency } = await timeModels({
    subjects: [subjects.candidate, subjects.reference!].map(({ name, artifact }: Subject) => ({
      name,
      modelPath: artifact.path,
    })),
    examples: [],
    session: { ...config, threads: 1 },
    batch: 1,
    child: { nativeDirectory, timeLimitMs: config.timeLimitMs },
    seed,
    latencyBudgetMs: config.latencyBudgetMs,
    isDecided: (observed) => watch.isTimed('latency', observed),
  });
  const decide = (observed: LatencyObservations): GateResult => {
    const compared = compare(
      subjects,
      { macs: {}, warnings: [], timings: { latency: observed } },
      { gated: new Set(), task: 'classification', complete: false, seed, unpinned: 0 },
    );
    return decideGates(gating, compared, watch, { latency: observed })[0]!;
  };
  const gate = decide(latency);
  const seconds = (performance.now() - from) / 1000;
  const wall = byWallClock(latency);
  const figures = latencyFigures(seed, (metric) => metric === 'latency.p50');
  const p50 = (observed: LatencyObservations): number => {
    const measured = compareTimings(observed, figures).measurements.reference?.['latency.p50'];
    return measured?.kind === 'sampled' ? measured.value : Number.NaN;
  };
  const { value, low = value, high = value } = gate.difference!;
  return {
    verdict: gate.verdict,
    reason: gate.reason,
    seconds,
    told: [1 + value, 1 + low, 1 + high],
    looks: latency.looks,
    processor: ratiosOf(latency, seed),
    wall: { ...ratiosOf(wall, seed), verdict: decide(wall).verdict },
    p50Ms: { processor: p50(latency), wall: p50(wall) },
    others: otherVerdicts(latency),
    ...(raw ? { raw: latency } : {}),
  };
}

function ratiosOf(latency: LatencyObservations, seed: number): RatioRecord {
  const { against, control } = compareTimings(latency, latencyFigures(seed));
  const bounds = (comparisons: typeof control, alpha: number): Bounds => {
    const estimate = ratio(comparisons!['latency.p50']!, alpha)!;
    return [estimate.value, estimate.low, estimate.high];
  };
  return {
    ratio: bounds(against.reference, 0.05 * shareOfLook(latency.looks.length)),
    control: bounds(control, 0.05),
  };
}

function byWallClock({ subjects, control = [], ...rest }: LatencyObservations): LatencyObservations {
  const strip = (restarts: readonly LatencyRestart[]): readonly LatencyRestart[] =>
    restarts.map(({ processorMs: _, ...others }) => others);
  return { subjects: mapSubjects(subjects, strip), control: strip(control), ...rest };
}
