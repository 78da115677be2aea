/**
 * Two graphs beside each other, summarised: units that stand for each other in one row, unchanged neighbours
 * joined, so that a graph of any depth is a picture of at most 40 boxes.
 */

import type { ComparedBox, ComparedRow } from '../architecture.ts';
import type { Pair } from './anchors.ts';
import type { LayerChange, Side } from './changes.ts';
import { describeView, type LayerView } from './layer-view.ts';
import { type Unit, unitName } from './units.ts';

/** Two boxes a row. */
const maxRows = 20;
const maxLines = 6;

type Row = { readonly ours: readonly Unit[]; readonly theirs: readonly Unit[]; readonly changes: number };

/** Rows from the inputs to the outputs. */
export function putSideBySide(
  candidate: Side,
  reference: Side,
  pairs: readonly Pair[],
  changes: readonly LayerChange[],
): readonly ComparedRow[] {
  const touched = [new Set<LayerView>(), new Set<LayerView>()] as const;
  for (const change of changes) {
    if ('ours' in change) touched[0].add(change.ours);
    if ('theirs' in change) touched[1].add(change.theirs);
  }
  const changesIn = (side: Side, views: ReadonlySet<LayerView>, { start, end }: Unit): number =>
    side.views.slice(start, end).filter((view) => views.has(view)).length;
  const rows = pairUnits(candidate, reference, pairs).map(({ ours, theirs }): Row => {
    const count = (side: Side, units: readonly Unit[], views: ReadonlySet<LayerView>): number =>
      units.reduce((sum, unit) => sum + changesIn(side, views, unit), 0);
    const lonely = ours.length === 0 || theirs.length === 0 ? 1 : 0;
    return {
      ours,
      theirs,
      changes: count(candidate, ours, touched[0]) + count(reference, theirs, touched[1]) + lonely,
    };
  });
  return joinRows(rows).map((row): ComparedRow => {
    const ours = boxOf(candidate, row.ours, touched[0]);
    const theirs = boxOf(reference, row.theirs, touched[1]);
    return {
      mark:
        ours === undefined
          ? 'removed'
          : theirs === undefined
            ? 'added'
            : row.changes > 0
              ? 'changed'
              : 'same',
      ...(ours === undefined ? {} : { candidate: ours }),
      ...(theirs === undefined ? {} : { reference: theirs }),
    };
  });
}

/** Units with most of their layers in common stand beside each other, in order. */
function pairUnits(
  candidate: Side,
  reference: Side,
  pairs: readonly Pair[],
): readonly Pick<Row, 'ours' | 'theirs'>[] {
  const common = new Map<Unit, Map<Unit, number>>();
  for (const [i, j] of pairs) {
    const [ours, theirs] = [candidate.unitOf[i]!, reference.unitOf[j]!];
    const counts = common.get(ours) ?? new Map<Unit, number>();
    counts.set(theirs, (counts.get(theirs) ?? 0) + 1);
    common.set(ours, counts);
  }
  const order = new Map(reference.units.map((unit, index) => [unit, index]));
  const rows: Pick<Row, 'ours' | 'theirs'>[] = [];
  let next = 0;
  for (const unit of candidate.units) {
    const [best] = [...(common.get(unit) ?? [])]
      .filter(([other]) => (order.get(other) ?? 0) >= next)
      .sort(([, a], [, b]) => b - a);
    const at = best === undefined ? undefined : order.get(best[0]);
    if (at === undefined) {
      rows.push({ ours: [unit], theirs: [] });
      continue;
    }
    for (; next < at; next += 1) rows.push({ ours: [], theirs: [reference.units[next]!] });
    rows.push({ ours: [unit], theirs: [reference.units[at]!] });
    next = at + 1;
  }
  for (; next < reference.units.length; next += 1) rows.push({ ours: [], theirs: [reference.units[next]!] });
  return rows;
}

/** Joins neighbours without a change, then those with the fewest, until there are few enough. */
function joinRows(rows: readonly Row[]): readonly Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const plain = (one: Row): boolean => one.changes === 0 && one.ours.every(({ kind }) => kind === 'block');
    if (before !== undefined && plain(before) && plain(row)) joined[joined.length - 1] = join(before, row);
    else joined.push(row);
  }
  while (joined.length > maxRows) {
    let best = 0;
    for (let at = 1; at + 1 < joined.length; at += 1) {
      const cost = (index: number): number =>
        (joined[index]?.changes ?? 0) + (joined[index + 1]?.changes ?? 0);
      if (cost(at) < cost(best)) best = at;
    }
    joined.splice(best, 2, join(joined[best]!, joined[best + 1]!));
  }
  return joined;
}

function join(one: Row, other: Row): Row {
  return {
    ours: [...one.ours, ...other.ours],
    theirs: [...one.theirs, ...other.theirs],
    changes: one.changes + other.changes,
  };
}

function boxOf(side: Side, units: readonly Unit[], touched: ReadonlySet<LayerView>): ComparedBox | undefined {
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const views = units.flatMap(({ start, end }) => side.views.slice(start, end));
  return {
    title: titleOf(first, last),
    lines: first === last ? linesOf(views, touched) : sumsOf(views, touched),
  };
}

/** `stage 1 blocks 2 to 5`, `stage 1 to stage 3 block 2`. */
function titleOf(first: Unit, last: Unit): string {
  if (first === last) return unitName(first);
  const oneStage = first.kind === 'block' && last.kind === 'block' && first.stage === last.stage;
  return oneStage && first.block > 0
    ? `stage ${first.stage} blocks ${first.block} to ${last.block}`
    : `${unitName(first)} to ${unitName(last)}`;
}

/** The layers that make a unit what it is, and those that changed; of one that came or went as a whole only the first. */
function linesOf(views: readonly LayerView[], touched: ReadonlySet<LayerView>): ComparedBox['lines'] {
  const whole = views.filter((view) => touched.has(view)).length >= views.length - 1 && views.some(isTold);
  const told = views.filter((view) => (touched.has(view) && !whole) || isTold(view));
  const kept = told.length <= maxLines ? told : keepChanged(told, touched);
  const lines = kept.map((view) => ({ text: describeView(view), changed: touched.has(view) }));
  const more = told.length - kept.length;
  return more > 0 ? [...lines, { text: `and ${more} more`, changed: false }] : lines;
}

function isTold({ class: kind, node }: LayerView): boolean {
  return kind === 'product' || kind === 'pooling' || kind === 'normalization' || node.sources.size > 1;
}

function keepChanged(views: readonly LayerView[], touched: ReadonlySet<LayerView>): readonly LayerView[] {
  const changed = views.filter((view) => touched.has(view)).slice(0, maxLines - 1);
  const rest = views.filter((view) => !touched.has(view)).slice(0, maxLines - 1 - changed.length);
  const kept = new Set([...changed, ...rest]);
  return views.filter((view) => kept.has(view));
}

function sumsOf(views: readonly LayerView[], touched: ReadonlySet<LayerView>): ComparedBox['lines'] {
  const counts = new Map<string, { count: number; changed: number }>();
  for (const view of views.filter((one) => touched.has(one) || isTold(one))) {
    const sum = counts.get(view.title) ?? { count: 0, changed: 0 };
    sum.count += 1;
    if (touched.has(view)) sum.changed += 1;
    counts.set(view.title, sum);
  }
  return [...counts]
    .sort(([, a], [, b]) => b.changed - a.changed || b.count - a.count)
    .slice(0, maxLines)
    .map(([title, { count, changed }]) => ({ text: `${count} × ${title}`, changed: changed > 0 }));
}
