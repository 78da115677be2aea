/** The audit stage: every entry measured or known, one after the other, then held against its namesakes. */
import { SurroundingsError, UserError } from '../../errors.ts';
import type { Comparison } from '../../measurement/comparison.ts';
import type { Observation } from '../../measurement/tasks/task.ts';
import { taskNamed } from '../../measurement/tasks/tasks.ts';
import type { World } from '../../run.ts';
import { prepareRuntime } from '../../runtime/prepare-runtime.ts';
import { decodeRows } from '../../shard/columns.ts';
import { testbedKey } from '../../shard/same-testbed.ts';
import { loadCatalogue } from '../../zoo/catalogue.ts';
import type { AuditStore } from './audit-store.ts';
import { auditedModel } from './audited-model.ts';
import type { CompareAccuracy } from './compare-namesakes.ts';
import type { Entries } from './entries.ts';
import { measureEntry } from './measure-entry.ts';
import type { AuditedModel, ModelAudit } from './model-audit.ts';
import { summarise } from './summarise.ts';

export type Step = {
  readonly name: string;
  readonly position: number;
  readonly total: number;
  readonly outcome: 'measured' | 'known' | 'broken';
  readonly reason?: string;
};

/**
 * @param onModel is told of every model when it is done.
 * @throws SurroundingsError if what was measured can't be kept; everything else that breaks is a row.
 */
export async function auditModels(
  { entries, config }: Entries,
  options: {
    readonly store: AuditStore;
    readonly world: World;
    readonly onModel: (step: Step) => void;
    readonly before?: ModelAudit['before'];
  },
): Promise<ModelAudit> {
  const { store, world, onModel } = options;
  const { testbed } = await prepareRuntime(config, world);
  const machine = testbedKey(testbed);
  const fingerprints = new Map<string, Promise<string>>();
  const keys = new Map<string, string>();
  const models: AuditedModel[] = [];
  for (const [i, entry] of entries.entries()) {
    const step = { name: entry.name, position: i + 1, total: entries.length };
    try {
      if (entry.refused !== undefined) throw new UserError({ code: 'audit-refused', what: entry.refused });
      const { part, key, isNew } = await measureEntry(entry, config, { store, world, fingerprints, machine });
      const model = auditedModel(part);
      keys.set(entry.name, key);
      models.push(model);
      onModel({ ...step, ...outcomeOf(model, isNew) });
    } catch (error) {
      if (error instanceof SurroundingsError && error.problem.code === 'audit-not-kept') throw error;
      const reason = wordsOf(error);
      models.push({ name: entry.name, source: entry.model.candidate.locator.text, problem: reason });
      onModel({ ...step, outcome: 'broken', reason });
    }
  }
  return summarise(models, {
    catalogue: await loadCatalogue(),
    compareAccuracy: accuracyOf(models, keys, store, config.seed),
    at: world.now(),
    before: options.before,
  });
}

function outcomeOf({ problem }: AuditedModel, isNew: boolean): Pick<Step, 'outcome' | 'reason'> {
  if (problem !== undefined) return { outcome: 'broken', reason: problem };
  return { outcome: isNew ? 'measured' : 'known' };
}

/** What is foreseen in its own words; a defect of zoogate is a row too, so that it costs no more than its model. */
function wordsOf(error: unknown): string {
  if (error instanceof UserError || error instanceof SurroundingsError) {
    const { what, where } = error.problem;
    return where === undefined ? what : `${what} (${where})`;
  }
  return `zoogate failed: ${(error as Error).message}`;
}

/** Predictions are read again from the store, a few models' at a time. */
const MOST_HELD = 24;

function accuracyOf(
  models: readonly AuditedModel[],
  keys: ReadonlyMap<string, string>,
  store: AuditStore,
  seed: number,
): CompareAccuracy {
  const byName = new Map(models.map((model) => [model.name, model]));
  const held = new Map<string, Held | undefined>();
  const hold = async (name: string): Promise<Held | undefined> => {
    if (!held.has(name)) {
      if (held.size >= MOST_HELD) held.delete(held.keys().next().value!);
      held.set(name, await readHeld(store, name, keys.get(name)!));
    }
    return held.get(name);
  };
  return async (first, second): Promise<Comparison | undefined> => {
    const [a, b] = [byName.get(first), byName.get(second)];
    if (a?.accuracy === undefined || a.accuracy.metric !== b?.accuracy?.metric) return undefined;
    if (a.dataset?.digest !== b.dataset?.digest) return undefined;
    const [own, other] = [await hold(first), await hold(second)];
    if (own === undefined || other === undefined) return undefined;
    const task = taskNamed(own.task);
    const { complete } = own;
    return task.compare(own.observations, other.observations, { complete, seed })[task.primary];
  };
}

type Held = {
  readonly task: Parameters<typeof taskNamed>[0];
  readonly complete: boolean;
  readonly observations: readonly Observation[];
};

async function readHeld(store: AuditStore, name: string, key: string): Promise<Held | undefined> {
  const [model] = (await store.get(name, key))?.models ?? [];
  const columns = model?.observed.examples?.predictions['candidate'];
  if (model === undefined || columns === undefined) return undefined;
  return {
    task: model.gating.plan.task.name,
    complete: model.gating.plan.complete,
    observations: decodeRows(columns) as unknown as readonly Observation[],
  };
}
