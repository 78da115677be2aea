/**
 * An audit of what other jobs have measured: stored reports, one or many models each, as one table. Reports hold no
 * predictions, so two accuracies on the same examples are compared as if the models erred independently of each other:
 * namesakes err alike, and the intervals are too wide for them rather than too narrow.
 */
import { UserError } from '../../errors.ts';
import type { Comparison } from '../../measurement/comparison.ts';
import { TASKS } from '../../measurement/tasks/tasks.ts';
import type { Report } from '../../report/report.ts';
import { testbedKey } from '../../shard/same-testbed.ts';
import { loadCatalogue } from '../../zoo/catalogue.ts';
import { rowOf } from './audited-model.ts';
import type { AuditedModel, ModelAudit } from './model-audit.ts';
import { summarise } from './summarise.ts';

export type StoredReport = { readonly file: string; readonly report: Report };

/** @throws UserError for a shard of examples, which has to be merged first. */
export async function auditReports(
  stored: readonly StoredReport[],
  options: { readonly at: number; readonly before?: ModelAudit['before'] },
): Promise<ModelAudit> {
  const models = withOwnNames(stored.flatMap(rowsOf));
  const byName = new Map(models.map((model) => [model.name, model]));
  return summarise(models, {
    ...options,
    catalogue: await loadCatalogue(),
    compareAccuracy: async (first, second) => compareApart(byName.get(first)!, byName.get(second)!),
  });
}

function rowsOf({ file, report }: StoredReport): readonly AuditedModel[] {
  if (report.shard?.by === 'examples' && report.shard.count > 1) {
    throw new UserError({
      code: 'audit-shard',
      what: 'this is the report of one shard, which knows a part of the examples',
      where: file,
      expected: 'the merged report',
      hint: 'zoogate merge makes one report of all shards',
    });
  }
  return report.models.map((model) => {
    const metrics = model.subjects.candidate?.metrics ?? {};
    const primary = Object.values(TASKS)
      .map(({ primary }) => primary)
      .find((name) => metrics[name] !== undefined);
    return rowOf(model, testbedKey(model.testbed ?? report.testbed), primary);
  });
}

/** Of several models of one name the later ones are told by number. */
function withOwnNames(models: readonly AuditedModel[]): readonly AuditedModel[] {
  const seen = new Map<string, number>();
  return models.map((model) => {
    const count = (seen.get(model.name) ?? 0) + 1;
    seen.set(model.name, count);
    return count === 1 ? model : { ...model, name: `${model.name} (${count})` };
  });
}

/** The table of two models that err independently, from how often each is right. */
function compareApart(first: AuditedModel, second: AuditedModel): Comparison | undefined {
  const [a, b] = [first.accuracy, second.accuracy];
  const n = first.dataset?.measured;
  if (a === undefined || b === undefined || a.metric !== b.metric || a.unit !== 'ratio') return undefined;
  if (n === undefined || n === 0 || first.dataset?.digest !== second.dataset?.digest) return undefined;
  const both = Math.round(a.value * b.value * n);
  const onlyFirst = Math.max(0, Math.round(a.value * n) - both);
  const onlySecond = Math.max(0, Math.round(b.value * n) - both);
  const neither = Math.max(0, n - both - onlyFirst - onlySecond);
  return { kind: 'proportions', counts: { both, onlyFirst, onlySecond, neither }, complete: false };
}
