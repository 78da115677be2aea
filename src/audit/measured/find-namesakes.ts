/** Which models carry the same name or are the same network, whatever they are called. */
import type { Catalogue } from '../../zoo/catalogue.ts';
import type { AuditedModel, Namesakes, PublishedFigures } from './model-audit.ts';
import { publishedNetwork } from './published-network.ts';

/** Groups of at least two, the largest first. A model that broke is in none. */
export function findNamesakes(models: readonly AuditedModel[]): readonly Namesakes[] {
  return [...groupsOf(models)]
    .filter(([, group]) => group.length > 1)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, group]) => ({
      name: name.startsWith(GRAPH) ? titleOf(group) : name,
      models: group.map((model) => model.name),
    }));
}

/** Claims against claims: of every network among the models, also of one alone, what zoos publish. */
export function findPublished(
  models: readonly AuditedModel[],
  catalogue: Catalogue,
): readonly PublishedFigures[] {
  const claims = claimsByNetwork(catalogue);
  return [...groupsOf(models)].flatMap(([network, group]) => {
    const claimed = claims.get(network);
    return claimed === undefined ? [] : [{ network, models: group.map(({ name }) => name), claimed }];
  });
}

function groupsOf(models: readonly AuditedModel[]): ReadonlyMap<string, readonly AuditedModel[]> {
  const groups = new Map<string, AuditedModel[]>();
  for (const model of models) {
    if (model.problem !== undefined) continue;
    const key = keyOf(model);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [model]);
    else group.push(model);
  }
  return groups;
}

const GRAPH = 'graph:';

/** What the graph is comes before what the file is called: a name may be wrong. */
function keyOf({ network, named, graph, name }: AuditedModel): string {
  return network ?? named ?? `${GRAPH}${graph ?? name}`;
}

/** Of equal graphs that are no known network: what their names begin with. */
function titleOf(group: readonly AuditedModel[]): string {
  const [first, ...others] = group.map(({ name }) => name);
  let length = first!.length;
  for (const other of others) while (!other.startsWith(first!.slice(0, length))) length--;
  return first!.slice(0, length).replace(/[-_. /]+$/, '') || first!;
}

/** Top-1 of default weights, highest first. */
function claimsByNetwork({ entries }: Catalogue): ReadonlyMap<string, PublishedFigures['claimed']> {
  const claims = new Map<string, PublishedFigures['claimed'][number][]>();
  for (const entry of entries) {
    const { zoo, id, top1, isDefault, precision } = entry;
    const network = isDefault && precision === 'fp32' && top1 !== undefined && publishedNetwork(entry);
    if (!network) continue;
    const claimed = claims.get(network) ?? [];
    claims.set(network, [...claimed, { zoo, id, top1: top1.value }]);
  }
  for (const claimed of claims.values()) claimed.sort((a, b) => b.top1 - a.top1);
  return claims;
}
