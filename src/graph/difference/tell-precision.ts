/** How the precision of weights and inputs differs between layers that stand for each other. */

import type { Pair } from './anchors.ts';
import type { Side } from './changes.ts';
import type { LayerView } from './layer-view.ts';

/** Sentences, the most layers first; empty where the precision is the same. */
export function tellPrecision(candidate: Side, reference: Side, pairs: readonly Pair[]): readonly string[] {
  const groups = new Map<string, number>();
  let products = 0;
  for (const [i, j] of pairs) {
    const [ours, theirs] = [candidate.views[i]!, reference.views[j]!];
    if (ours.class === 'product') products += 1;
    for (const change of changesOf(ours, theirs)) groups.set(change, (groups.get(change) ?? 0) + 1);
  }
  return [...groups]
    .sort(([, a], [, b]) => b - a)
    .map(([change, many]) => {
      const all = change.startsWith('weights') && many === products;
      return `${change} in ${all && many > 1 ? `all ${many} layers with weights` : `${many} ${many === 1 ? 'layer' : 'layers'}`}`;
    });
}

function changesOf(ours: LayerView, theirs: LayerView): readonly string[] {
  const changes: string[] = [];
  const weight = (view: LayerView): string | undefined => view.node.weights.get('weight')?.precision;
  const [here, there] = [weight(ours), weight(theirs)];
  if (here !== undefined && there !== undefined && here !== there)
    changes.push(`weights ${here} instead of ${there}`);
  if (ours.class !== 'product') return changes;
  const code = ({ node }: LayerView): string => node.codes.get(0) ?? 'not quantised';
  if (code(ours) !== code(theirs)) changes.push(`inputs ${code(ours)} instead of ${code(theirs)}`);
  return changes;
}
