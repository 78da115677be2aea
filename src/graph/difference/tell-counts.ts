/** Graphs with little in common, told by what they are made of: layer by layer there would be nothing but noise. */

import type { Side } from './changes.ts';
import type { LayerView } from './layer-view.ts';
import { plural } from './layer-words.ts';

/** Layers that decide what a network is. */
const deciding = (view: LayerView): boolean =>
  view.class === 'product' ||
  view.class === 'pooling' ||
  view.class === 'normalization' ||
  view.class === 'join';

/** Stages and kinds of layers of which one side has more, the largest differences first. */
export function tellCounts(candidate: Side, reference: Side): readonly string[] {
  const [here, there] = [stagesText(candidate), stagesText(reference)];
  const [ours, theirs] = [countTitles(candidate), countTitles(reference)];
  const differing = [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((title) => ({ title, here: ours.get(title) ?? 0, there: theirs.get(title) ?? 0 }))
    .filter((one) => one.here !== one.there)
    .sort((a, b) => Math.abs(b.here - b.there) - Math.abs(a.here - a.there));
  return [
    ...(here === there ? [] : [`${here} instead of ${there}`]),
    ...differing.map(
      (one) => `${one.here === 0 ? 'no' : one.here} ${words(one.title, one.here)} instead of ${one.there}`,
    ),
  ];
}

function words(title: string, many: number): string {
  return many === 1 ? title : plural(title, many).slice(`${many} `.length);
}

function countTitles({ views }: Side): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of views.filter(deciding)) counts.set(title, (counts.get(title) ?? 0) + 1);
  return counts;
}

/** `4 stages of 3, 4, 6 and 3 blocks`. */
function stagesText({ units }: Side): string {
  const blocks: number[] = [];
  for (const { kind, stage } of units) if (kind === 'block') blocks[stage - 1] = (blocks[stage - 1] ?? 0) + 1;
  const counts = Array.from(blocks, (count) => count ?? 0);
  if (counts.length === 1) return `1 stage of ${counts[0]} ${counts[0] === 1 ? 'block' : 'blocks'}`;
  return `${counts.length} stages of ${counts.slice(0, -1).join(', ')} and ${counts.at(-1)} blocks`;
}
