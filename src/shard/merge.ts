/**
 * Many shards to one report: what `run.ts` does after measuring, with the observations of all. Shards of models are
 * put side by side.
 */
import { floatingSources } from '../artifact/floating.ts';
import { UserError } from '../errors.ts';
import { decideGates } from '../gate/decide-gates.ts';
import { compare } from '../measurement/compare.ts';
import type { Observations } from '../measurement/measure.ts';
import { METRICS } from '../measurement/metrics.ts';
import { joinModels, reportModel } from '../report/make-report.ts';
import type { Report, ReportMerged, ReportModel } from '../report/report.ts';
import { checkParts } from './check-parts.ts';
import { mergeExamples } from './merge-examples.ts';
import { mergeLocks, mergeTimed } from './merge-timings.ts';
import type { PartModel } from './part.ts';
import { damaged, type Part } from './read-part.ts';
import { largestGroup, testbedKey } from './same-testbed.ts';

/** @throws UserError if the parts are not those of one run, each once. */
export function mergeParts(given: readonly Part[]): Report {
  const parts = checkParts(given);
  const { by } = parts[0]!.shard;
  const merged = by === 'models' ? { models: unite(parts) } : conclude(parts);
  const provenance: ReportMerged = {
    by,
    parts: parts.map(({ shard, report: { startedAt, durationMs, testbed } }) => ({
      index: shard.index,
      digest: shard.digest,
      startedAt,
      durationMs,
      testbed,
    })),
    ...('shared' in merged ? { shared: merged.shared } : {}),
  };
  const [{ report: first }] = largestGroup(parts) as [Part];
  const { models: _, invocation, ...rest } = first;
  const times = parts.map(({ report }) => report.startedAt).sort();
  return {
    ...rest,
    ...joinModels(merged.models),
    // Machines' clocks differ: durations are taken from each by itself.
    startedAt: times[0]!,
    durationMs: Math.max(...parts.map(({ report }) => report.durationMs)),
    ...(invocation === undefined ? {} : { invocation: withoutShard(invocation) }),
    merged: provenance,
  };
}

/** In the order of the configuration; a model that was measured on another testbed says on which. */
function unite(parts: readonly Part[]): readonly ReportModel[] {
  const [{ report }] = largestGroup(parts) as [Part];
  const usual = testbedKey(report.testbed);
  const models = new Map<string, ReportModel>();
  for (const { report, where } of parts) {
    const elsewhere = testbedKey(report.testbed) === usual ? {} : { testbed: report.testbed };
    for (const model of report.models) {
      if (models.has(model.name)) throw damaged(where);
      models.set(model.name, { ...model, ...elsewhere });
    }
  }
  return parts[0]!.names.map((name) => {
    const model = models.get(name);
    if (model !== undefined) return model;
    throw new UserError({
      code: 'shard-models-missing',
      what: 'a model is in no shard',
      where: name,
      hint: 'share out the same configuration in every job',
    });
  });
}

function conclude(parts: readonly Part[]): {
  readonly models: readonly ReportModel[];
  readonly shared: NonNullable<ReportMerged['shared']>;
} {
  let examples = 0;
  const differences: string[] = [];
  const models = parts[0]!.models.map((_, position) => {
    try {
      const { model, shared } = concludeModel(parts, position);
      examples = Math.max(examples, shared.examples);
      differences.push(...shared.differences);
      return model;
    } catch (error) {
      if (error instanceof UserError) throw error;
      // Observations that make the arithmetic fail are none that zoogate has made.
      throw damaged(parts.map(({ where }) => where).join(', '), error);
    }
  });
  return { models, shared: { examples, differences } };
}

function concludeModel(parts: readonly Part[], position: number) {
  const own = parts.map((part) => ({ ...part, model: part.models[position]! }));
  const { gating: carried } = own[0]!.model;
  const { observed, shared } = mergeObservations(own);
  const gating = restoreGating(carried, own[0]!);
  const { plan, subjects, model, config } = gating;
  const compared = compare(subjects, observed, {
    gated: new Set(plan.rules.map(({ metric }) => metric)),
    task: plan.task.name,
    unpinned: floatingSources(subjects, model.dataset?.origin).length,
    complete: plan.complete,
    seed: config.seed,
  });
  const gates = decideGates(
    gating,
    compared,
    { isTimed: () => true, isPassed: () => true },
    observed.timings,
  );
  const durationMs = parts.reduce((sum, { report }) => sum + (report.models[position]?.durationMs ?? 0), 0);
  return { model: reportModel(gating, observed, compared, gates, durationMs), shared };
}

type OwnPart = Part & { readonly model: PartModel };

function mergeObservations(parts: readonly OwnPart[]): {
  readonly observed: Observations;
  readonly shared: NonNullable<ReportMerged['shared']>;
} {
  const timed = largestGroup(parts);
  const { macs, numerics } = parts[0]!.model.observed;
  const broken = parts.find(({ model }) => model.observed.problem !== undefined);
  const warnings = [...new Set(parts.flatMap(({ model }) => model.observed.warnings))];
  if (timed.length < parts.length) warnings.push(mixedFleet(parts, timed));
  const none = { examples: 0, differences: [] };
  if (broken !== undefined) {
    const { kind, problem } = broken.model.observed.problem!;
    const where = [broken.where, problem.where].filter((place) => place !== undefined).join(': ');
    return {
      observed: { macs, numerics, warnings, problem: { kind, problem: { ...problem, where } } },
      shared: none,
    };
  }
  const carried = parts.flatMap(({ where, model }) => {
    const { examples } = model.observed;
    return examples === undefined ? [] : [{ where: `${where}`, examples }];
  });
  if (carried.length !== 0 && carried.length !== parts.length) {
    throw damaged(parts.find(({ model }) => model.observed.examples === undefined)!.where);
  }
  const size = parts[0]!.model.gating.dataset?.size ?? 0;
  const { shared = none, ...examples } = carried.length === 0 ? {} : mergeExamples(carried, size);
  if (shared.differences.length > 0) {
    warnings.push(
      `the shards do not agree on all of the ${shared.examples} examples that each of them measured: ${shared.differences
        .slice(0, 3)
        .join('; ')}`,
    );
  }
  const timings = mergeTimed(
    timed.map(({ shard, model }) => ({ shard: shard.index, observed: model.observed })),
  );
  const locks = mergeLocks(parts.map(({ model }) => model.observed.timingLock));
  return { observed: { macs, numerics, warnings, ...examples, ...timings, ...locks }, shared };
}

function mixedFleet(parts: readonly OwnPart[], timed: readonly OwnPart[]): string {
  const { testbed } = timed[0]!.report;
  const others = parts
    .filter((part) => !timed.includes(part))
    .map(({ shard, report }) => `${shard.index} (${report.testbed.cpu})`);
  return (
    `the shards ran on different machines: examples are counted together, timings are those of ${timed.length} of ` +
    `${parts.length} shards, on ${testbed.cpu}; not timed together with shard ${others.slice(0, 10).join(', ')}`
  );
}

/** What deciding and reporting read of a run; the rest of its configuration is of no meaning here. */
function restoreGating({ config, plan, dataset, model, ...rest }: PartModel['gating'], part: OwnPart) {
  const needs = new Set(plan.rules.map(({ metric }) => METRICS[metric].from));
  return {
    ...rest,
    plan: { ...plan, needs },
    dataset: dataset && { ...dataset, examples: [], probes: undefined },
    model: {
      ...model,
      candidate: { locator: rest.subjects.candidate.artifact.origin },
      gates: [],
      dataset: model.dataset && { ...model.dataset, path: '' },
    },
    config: {
      ...config,
      models: [],
      reportDir: '',
      timeLimitMs: 0,
      failOn: 'never' as const,
      explain: 'off' as const,
      explainBudgetMs: 0,
      thumbnails: false,
      cache: false,
      cacheDir: '',
      cacheLimitBytes: 0,
      workingDirectory: '',
      invocation: { arguments: [] },
    },
    testbed: part.report.testbed,
  };
}

function withoutShard(invocation: NonNullable<Report['invocation']>): NonNullable<Report['invocation']> {
  const { arguments: given } = invocation;
  const kept = given.filter((_, i) => {
    const isFlag = (text: string | undefined): boolean => text === '--shard' || text === '--shard-by';
    return !isFlag(given[i]) && !isFlag(given[i - 1]);
  });
  return { ...invocation, arguments: kept };
}
