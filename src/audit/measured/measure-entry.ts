/** One model of an audit: measured, or taken from what was measured of the same bytes in the same way. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { withLocalDataset } from '../../artifact/acquire-dataset.ts';
import { acquireSubjects } from '../../artifact/acquire-subjects.ts';
import { readModelClaims } from '../../claims/read-model-claims.ts';
import type { Config, ModelConfig } from '../../config/config.ts';
import { openDataset } from '../../dataset/open-dataset.ts';
import { SurroundingsError } from '../../errors.ts';
import { parseRule } from '../../gate/parse.ts';
import { renderJson } from '../../report/json.ts';
import { run, type World } from '../../run.ts';
import type { Part } from '../../shard/read-part.ts';
import { readPart } from '../../shard/read-part.ts';
import { VERSION } from '../../version.ts';
import type { AuditStore } from './audit-store.ts';
import type { Entry } from './entries.ts';

/** What is measured of every model: these rules make it necessary, and hold it to its own claims. */
const ALWAYS = ['top1 >= 0%', 'latency.p50 <= 100000 s', 'nodes >= 0'];
const OF_CLAIMS = [
  'top1 >= claim - 0.5pp',
  'top5 >= claim - 0.5pp',
  'parameters == claim',
  'macs == claim',
  'size == claim',
];

export type Measured = {
  readonly part: Part;
  /** What the store knows it by. */
  readonly key: string;
  readonly isNew: boolean;
};

/** Hashes of datasets, by what they are configured as: many models share one. */
export type Fingerprints = Map<string, Promise<string>>;

/** @throws what acquiring and measuring throw; a model that broke while it was measured is a report that says so. */
export async function measureEntry(
  { name, model: configured }: Entry,
  shared: Config,
  options: {
    readonly store: AuditStore;
    readonly world: World;
    readonly fingerprints: Fingerprints;
    /** What timings depend on. */
    readonly machine: string;
  },
): Promise<Measured> {
  const { store, world, fingerprints, machine } = options;
  const { reference: _, baseline: __, ...alone } = configured;
  const rules = [...ALWAYS, ...(configured.claims === undefined ? [] : OF_CLAIMS)];
  const named: ModelConfig = { ...alone, name, gates: rules.map((rule) => parseRule(rule, 'zoogate audit')) };
  const model = await withLocalDataset(named, shared, world);
  const config: Config = { ...shared, models: [model], shard: { index: 1, count: 1, by: 'examples' } };
  const { artifacts } = await acquireSubjects(model, config, world);
  const key = hash({
    version: VERSION,
    machine,
    sha256: artifacts.candidate.sha256,
    claims: await readModelClaims(model.claims, config),
    model: {
      ...model,
      candidate: { ...model.candidate, locator: model.candidate.locator.text },
      // Its bytes are what counts, wherever they lie.
      dataset: [model.dataset?.name, model.dataset?.split, model.dataset?.complete],
    },
    options: [shared.seed, shared.samples, shared.threads, shared.executionProvider, shared.latencyBudgetMs],
    dataset: model.dataset === undefined ? '' : await fingerprintOf(model, config, fingerprints),
  });
  const known = await store.get(name, key);
  if (known !== undefined) return { part: known, key, isNew: false };
  const report = await run(config, world);
  const part = readPart(renderJson(report), name);
  const broken = report.models[0]?.problem;
  // What its surroundings broke is tried again next time.
  if (broken?.kind !== 'surroundings') await store.put(name, key, report);
  return { part, key, isNew: true };
}

function fingerprintOf(model: ModelConfig, config: Config, known: Fingerprints): Promise<string> {
  const id = JSON.stringify([model.dataset, config.samples, config.seed, model.task]);
  const before = known.get(id);
  if (before !== undefined) return before;
  const made = fingerprint(model, config);
  known.set(id, made);
  return made;
}

/** Of the bytes of every file that examples lie in, with their names and what they should come to. */
async function fingerprint(model: ModelConfig, { shard: _, ...config }: Config): Promise<string> {
  const dataset = await openDataset(model, config);
  const all = createHash('sha256');
  const files = new Map<string, string>();
  for (const { name, label, path } of dataset?.examples ?? []) {
    const of = files.get(path) ?? (await hashFile(path));
    files.set(path, of);
    all.update(`${JSON.stringify([name, label, of])}\n`);
  }
  return all.digest('hex');
}

/** '' for a file that can't be read: what is wrong with it is told where it is measured. */
async function hashFile(path: string): Promise<string> {
  const made = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) made.update(chunk);
    return made.digest('hex');
  } catch (error) {
    if (error instanceof SurroundingsError) throw error;
    return '';
  }
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
