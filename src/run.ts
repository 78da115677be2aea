/**
 * The map of zoogate: config -> acquire -> inspect -> measure -> compare -> decide -> explain -> report, one call a stage.
 * Publishing is left to the entry points.
 */
import { withLocalDataset } from './artifact/acquire-dataset.ts';
import { acquireSubjects, type SubjectsWorld } from './artifact/acquire-subjects.ts';
import { floatingSources } from './artifact/floating.ts';
import { openModel } from './artifact/open-model.ts';
import { findProvenance } from './artifact/provenance.ts';
import { readModelClaims } from './claims/read-model-claims.ts';
import type { Config } from './config/config.ts';
import { openDataset } from './dataset/open-dataset.ts';
import { explain } from './explain/explain.ts';
import { decideGates, isComplete, planGates, watchGates } from './gate/decide-gates.ts';
import { inspectSubjects, readOnnx } from './graph/inspect-subjects.ts';
import { compare } from './measurement/compare.ts';
import { measure, type Progress } from './measurement/measure.ts';
import { createRemeasuring } from './measurement/measure-again.ts';
import { illustratedExamples, withThumbnails } from './report/flips.ts';
import { reportModel, reportRun } from './report/make-report.ts';
import type { Report } from './report/report.ts';
import { drawThumbnails } from './runtime/draw-thumbnails.ts';
import { prepareRuntime } from './runtime/prepare-runtime.ts';
import { modelsOfShard } from './shard/models-of-shard.ts';
import { carryModel } from './shard/part.ts';
import { sealShard } from './shard/seal.ts';
import { loadCatalogue } from './zoo/catalogue.ts';
import { resolveReference } from './zoo/resolve-reference.ts';

/** What a run takes from the world; tests and entry points give their own. */
export type World = SubjectsWorld & {
  readonly env: NodeJS.ProcessEnv;
  readonly now: () => number;
  readonly progress: (model: string, ...step: Parameters<Progress>) => void;
};

/** @throws UserError, SurroundingsError if a run can't begin; what breaks later is told in the report. */
export async function run(config: Config, world: World): Promise<Report> {
  const startedAt = world.now();
  const prepared = [];
  for (const configured of modelsOfShard(config)) {
    const { model: resolved, zoo } = await resolveReference(configured, world);
    const model = await withLocalDataset(resolved, config, world);
    const { artifacts, absent } = await acquireSubjects(model, config, world);
    const subjects = inspectSubjects(artifacts, model, { open: openModel, provenance: findProvenance });
    const claims = await readModelClaims(model.claims, config);
    const referenceClaims = (await readModelClaims(model.reference?.claims, config)) ?? zoo?.claims;
    const dataset = await openDataset(model, config);
    prepared.push({
      model,
      subjects,
      absent,
      claims,
      referenceClaims,
      zoo,
      dataset,
      plan: planGates(model, subjects, claims, dataset, zoo),
    });
  }
  const runtime = await prepareRuntime(config, world);
  const { executionProvider, fallbackProviders, threads } = config;
  // Measuring processes, and what is stored of their results, depend on this of the configuration and on no more.
  const session = { executionProvider, fallbackProviders, threads };
  const models = [];
  const parts = [];
  for (const { plan, subjects, dataset, ...rest } of prepared) {
    const gating = { config, subjects, dataset, plan, testbed: runtime.testbed, ...rest };
    const { model } = rest;
    const begin = world.now();
    const watch = watchGates(gating);
    const child = { nativeDirectory: runtime.nativeDirectory, timeLimitMs: config.timeLimitMs };
    const observed = await measure(
      {
        subjects,
        onnx: ({ artifact }) => readOnnx(artifact, openModel),
        examples: dataset?.examples ?? [],
        probes: dataset === undefined ? [] : dataset.probes,
        task: plan.task,
        stores: runtime.stores,
        allowUnreadable: model.dataset?.allowUnreadable ?? 0,
        needs: plan.needs,
        session,
        child,
        seed: config.seed,
        latencyBudgetMs: config.latencyBudgetMs,
        batchSizes: model.batchSizes,
        lockTiming: runtime.lockTiming,
        ...watch,
      },
      (...step) => world.progress(model.name, ...step),
    );
    const compared = compare(subjects, observed, {
      gated: new Set(plan.rules.map(({ metric }) => metric)),
      task: plan.task.name,
      unpinned: floatingSources(subjects, model.dataset?.origin).length,
      complete: isComplete(gating, observed),
      seed: config.seed,
    });
    const gates = decideGates(gating, compared, watch, observed.timings);
    const again = { subjects, task: plan.task, session, child, seed: config.seed };
    const { explainBudgetMs } = config;
    const remeasuring = createRemeasuring(
      again,
      ({ artifact }) => readOnnx(artifact, openModel),
      world.now,
      (leftMs) => world.progress(model.name, 'explain', explainBudgetMs - leftMs, explainBudgetMs),
    );
    const explanation = await explain(gating, observed, gates, runtime.testbed, {
      ...remeasuring,
      catalogue: loadCatalogue,
    });
    const told = reportModel(gating, observed, compared, gates, world.now() - begin, explanation);
    const shown = config.thumbnails ? illustratedExamples(told, dataset?.examples ?? []) : [];
    models.push(withThumbnails(told, await drawThumbnails(shown, child)));
    parts.push(carryModel(gating, observed));
  }
  const report = reportRun(config, runtime.testbed, models, { startedAt, endedAt: world.now() });
  return sealShard(report, config, parts);
}
