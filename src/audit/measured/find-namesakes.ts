/** Which models carry the same name or are the same network, whatever they are called. */
import { findNaming } from '../../graph/identify/names.ts';
import type { Catalogue } from '../../zoo/catalogue.ts';
import type { AuditedModel, Namesakes } from './model-audit.ts';

/** The known network that a model's name stands for; undefined where it names none, or several. */
export function namedNetwork(name: string): string | undefined {
  const bearers = findNaming(name)?.bearers ?? [];
  return bearers.length === 1 ? bearers[0]!.known.name : undefined;
}

/** Groups of at least two, the largest first. A model that broke is in none. */
export function findNamesakes(models: readonly AuditedModel[], catalogue: Catalogue): readonly Namesakes[] {
  const groups = new Map<string, AuditedModel[]>();
  for (const model of models) {
    if (model.problem !== undefined) continue;
    const key = keyOf(model);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [model]);
    else group.push(model);
  }
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, group]) => ({
      name: name.startsWith(GRAPH) ? titleOf(group) : name,
      models: group.map((model) => model.name),
      claimed: claimedFor(name, catalogue),
    }));
}

const GRAPH = 'graph:';

/** What the graph is comes before what the file is called: a name may be wrong. */
function keyOf({ network, named, graph }: AuditedModel): string {
  return network ?? named ?? `${GRAPH}${graph}`;
}

/** Of equal graphs that are no known network: what their names begin with. */
function titleOf(group: readonly AuditedModel[]): string {
  const [first, ...others] = group.map(({ name }) => name);
  let length = first!.length;
  for (const other of others) while (!other.startsWith(first!.slice(0, length))) length--;
  return first!.slice(0, length).replace(/[-_. /]+$/, '') || first!;
}

/** Default weights, one a zoo. */
function claimedFor(name: string, { entries }: Catalogue): Namesakes['claimed'] {
  return entries
    .flatMap(({ zoo, id, family, top1, isDefault, precision }) =>
      isDefault && precision === 'fp32' && top1 !== undefined && namedNetwork(family) === name
        ? [{ zoo, id, top1: top1.value }]
        : [],
    )
    .sort((a, b) => b.top1 - a.top1);
}
