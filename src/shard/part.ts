/**
 * What one shard of the examples hands on: everything that stands between measuring and comparing, as plain data in
 * the report. Merging puts the observations of all shards together and goes on from there as an unsharded run does.
 */
import { createHash } from 'node:crypto';
import { showUrl } from '../artifact/url.ts';
import type { Config } from '../config/config.ts';
import { splitDigestLine } from '../dataset/digest.ts';
import type { DatasetPart } from '../dataset/open-dataset.ts';
import type { Gating } from '../gate/decide-gates.ts';
import type { MeasuringProblem, Observations } from '../measurement/measure.ts';
import { mapSubjects, type Subject } from '../measurement/subjects.ts';
import { type Columns, encodeRows } from './columns.ts';

/** A model's gates as another machine goes on with them: nothing in it depends on where things lie. */
export type CarriedGating = {
  readonly config: Pick<
    Config,
    'seed' | 'stop' | 'samples' | 'executionProvider' | 'threads' | 'latencyBudgetMs'
  >;
  readonly model: Pick<Gating['model'], 'name' | 'task' | 'batchSizes'> & {
    readonly dataset?:
      | Pick<
          NonNullable<Gating['model']['dataset']>,
          'name' | 'split' | 'origin' | 'complete' | 'allowUnreadable'
        >
      | undefined;
  };
  readonly subjects: Gating['subjects'];
  readonly absent?: Gating['absent'];
  readonly claims: Gating['claims'];
  readonly referenceClaims: Gating['referenceClaims'];
  readonly zoo?: Gating['zoo'];
  readonly dataset?: Omit<NonNullable<Gating['dataset']>, 'examples' | 'part' | 'probes'> | undefined;
  readonly plan: Omit<Gating['plan'], 'needs'>;
};

/** The examples of one shard. */
export type CarriedExamples = DatasetPart & {
  /**
   * Columns `index`, and of the line that the dataset's digest takes `line` up to the hash and the hash's bytes in
   * `sha256`; `slices` as JSON where there are some.
   */
  readonly measured: Columns;
  readonly unreadable: readonly { readonly index: number; readonly name: string; readonly reason: string }[];
  readonly predictions: Readonly<Record<string, Columns>>;
};

export type CarriedObservations = Pick<
  Observations,
  'macs' | 'numerics' | 'timings' | 'batches' | 'memory' | 'timingLock' | 'operators' | 'fallen' | 'warnings'
> & {
  readonly problem?: MeasuringProblem | undefined;
  readonly examples?: CarriedExamples | undefined;
};

export type PartModel = { readonly gating: CarriedGating; readonly observed: CarriedObservations };

export function carryModel(gating: Gating, observed: Observations): PartModel {
  const { macs, numerics, timings, batches, memory, timingLock, operators, fallen, warnings, problem } =
    observed;
  return {
    gating: carryGating(gating),
    observed: {
      macs,
      numerics,
      timings,
      batches,
      memory,
      timingLock,
      operators,
      fallen,
      warnings,
      problem,
      examples: carryExamples(gating.dataset?.part, observed),
    },
  };
}

function carryGating(gating: Gating): CarriedGating {
  const { config, model, subjects, absent, claims, referenceClaims, zoo, dataset, plan } = gating;
  const { seed, stop, samples, executionProvider, threads, latencyBudgetMs } = config;
  const { needs: _, ...rest } = plan;
  return {
    config: { seed, stop, samples, executionProvider, threads, latencyBudgetMs },
    model: {
      name: model.name,
      task: model.task,
      batchSizes: model.batchSizes,
      dataset: model.dataset && {
        name: model.dataset.name,
        split: model.dataset.split,
        origin: model.dataset.origin,
        complete: model.dataset.complete,
        allowUnreadable: model.dataset.allowUnreadable,
      },
    },
    subjects: mapSubjects(subjects, carrySubject) as Gating['subjects'],
    absent,
    claims,
    referenceClaims,
    zoo,
    dataset: dataset && {
      task: dataset.task,
      size: dataset.size,
      complete: dataset.complete,
      classes: dataset.classes,
    },
    plan: rest,
  };
}

/** A subject without the places of its files and without its layers, which comparing and deciding do not read. */
function carrySubject(subject: Subject): Subject {
  const { artifact, architecture } = subject;
  const { archive: _, externalData: __, path: ___, origin, ...identity } = artifact;
  const placed =
    origin.kind === 'path'
      ? { ...origin, path: '' }
      : origin.kind === 'git'
        ? { ...origin, folder: '', path: undefined }
        : origin.kind === 'command'
          ? { ...origin, folder: '', output: '', environment: {} }
          : origin.kind === 'url'
            ? { ...origin, url: showUrl(origin.url) }
            : origin;
  return {
    ...subject,
    artifact: { ...identity, path: '', origin: placed },
    architecture,
  };
}

function carryExamples(
  part: DatasetPart | undefined,
  { examples, predictions, slices }: Observations,
): CarriedExamples | undefined {
  if (part === undefined || examples === undefined || predictions === undefined) return undefined;
  const sliced = slices?.some((slice) => slice !== undefined) === true;
  const rows = examples.indices.map((index, i) => ({
    index,
    ...splitDigestLine(examples.lines[i]!),
    ...(sliced ? { slices: JSON.stringify(slices[i] ?? null) } : {}),
  }));
  return {
    ...part,
    measured: encodeRows(rows),
    unreadable: examples.unreadable,
    predictions: Object.fromEntries(
      Object.entries(predictions).map(([name, observations]) => [name, encodeRows(observations)]),
    ),
  };
}

/** The longest value that is told as it is. The report's schema allows 500 characters. */
const TOLD_CHARACTERS = 300;

/**
 * What must be equal in all shards, by what it is: values where they are short, otherwise their hashes. Told where
 * two shards differ.
 */
export function identityOf({ gating, observed }: PartModel): Readonly<Record<string, string>> {
  const { model, subjects, plan, claims, referenceClaims, dataset, config, zoo } = gating;
  const known: Record<string, unknown> = {
    seed: config.seed,
    samples: config.samples ?? 'all',
    stop: config.stop,
    'execution provider': config.executionProvider,
    threads: config.threads,
    'latency budget in ms': config.latencyBudgetMs,
    gates: plan.rules.map(({ severity, text }) => `${severity}: ${text}`).join('; '),
    claims: hashOf(JSON.stringify([claims, referenceClaims, zoo?.claims])),
    'name of the dataset': model.dataset?.name ?? 'none',
    'split of the dataset': model.dataset?.split ?? 'none',
    dataset: hashOf(JSON.stringify([model.dataset, dataset, plan.task])),
    'number of examples': observed.examples?.total,
  };
  for (const [name, { artifact, preprocess, quantization }] of Object.entries(subjects)) {
    known[name] = artifact.sha256;
    known[`preprocessing of the ${name}`] = JSON.stringify([preprocess, quantization]);
  }
  return Object.fromEntries(
    Object.entries(known).flatMap(([what, value]) => {
      if (value === undefined) return [];
      const text = String(value);
      return [[`${what} of ${model.name}`, text.length > TOLD_CHARACTERS ? hashOf(text) : text]];
    }),
  );
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
