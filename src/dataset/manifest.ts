/**
 * A manifest, CSV or JSON Lines: a column with the paths of images, relative to the manifest, and columns with what
 * they should come to; others are ignored. The file may come from a stranger: its paths may not leave the dataset.
 */
import { basename, dirname } from 'node:path';
import { UserError } from '../errors.ts';
import { type Cell, LineCell, withText } from './cell.ts';
import { type Dataset, type DatasetConfig, makeExample } from './dataset.ts';
import { type LabelRules, numberIdentities, readNumber, resolveLabels } from './labels.ts';
import { locate, locateAll, refuseMissing } from './paths.ts';
import type { Source } from './source.ts';
import { type Column, describeTable, readTable } from './table.ts';
import type { Target, TargetKind } from './target.ts';

type ManifestKind = Exclude<TargetKind, 'boxes' | 'tensors'>;

/** The columns of the target, which are between the path and the slices. */
type Choice = { readonly kind: ManifestKind; readonly targets: readonly Column[] };

type Targets = { readonly targets: readonly Target[]; readonly classes?: readonly string[] | undefined };

/**
 * Loads the manifest at the dataset's path or, where that is a folder, the one that `labels` names; paths must
 * then lie in that folder. Examples are in the manifest's order. Throws `UserError` with file and line.
 */
export async function loadManifest({ config, isFolder, classes }: Source): Promise<Dataset> {
  const file = isFolder ? config.labels! : config.path;
  const root = isFolder ? config.path : dirname(file);
  const listing = describeTable(file);
  const { slices = [] } = config;
  let choice: Choice | undefined;
  const rows = await readTable(file, (header, where) => {
    const path = choosePath(header, config);
    choice = chooseTarget(header, config, where, path);
    const columns = [{ name: path }, ...choice.targets];
    const named = [...columns.map(({ name }) => name), ...slices];
    refuseAbsent(named, header, where);
    return [...columns, ...slices.map((name) => ({ name, optional: true }))];
  });
  const { kind, targets: columns } = choice!;
  const cells = (column: number): readonly Cell[] =>
    rows.map(({ line, cells }) => new LineCell(cells[column]!, file, line));
  const paths = cells(0);
  const located = locateAll(paths, file, root, listing);
  await refuseMissing(located, paths, `paths are relative to ${listing}`);

  const rules: LabelRules = { classes, map: config.labelMap, offset: config.offset, origin: file };
  const { targets, classes: names } = await READERS[kind]({
    columns,
    cells: (i) => (columns.length === 0 ? paths.map(toBaseName) : cells(1 + i)),
    rules,
    locateMasks: async (masks) => {
      const files = masks.map((mask) => locate(mask, dirname(file), root, listing));
      await refuseMissing(files, masks, `paths are relative to ${listing}`);
      return files.map(({ path }) => path);
    },
    ignore: config.ignore,
  });
  return {
    examples: located.map(({ path, name }, index) =>
      makeExample({
        index,
        name,
        input: { kind: 'image', path },
        target: targets[index]!,
        slice: sliceOf(slices, rows[index]!.cells.slice(1 + columns.length)),
      }),
    ),
    ...(names === undefined ? {} : { classes: names }),
  };
}

type ReadTargets = (request: {
  readonly columns: readonly Column[];
  readonly cells: (targetColumn: number) => readonly Cell[];
  readonly rules: LabelRules;
  readonly locateMasks: (cells: readonly Cell[]) => Promise<readonly string[]>;
  readonly ignore: number | undefined;
}) => Promise<Targets>;

const READERS: Readonly<Record<ManifestKind, ReadTargets>> = {
  class: async ({ cells, rules }) => {
    const { indices, classes } = resolveLabels(cells(0), rules);
    return { targets: indices.map((label) => ({ kind: 'class', label })), classes };
  },
  classes: async ({ cells, rules }) => {
    const all = cells(0);
    const lists = all.map((cell) =>
      cell.text
        .split('|')
        .map((text) => withText(cell, text.trim()))
        .filter(({ text }) => text !== ''),
    );
    const { indices, classes } = resolveLabels(lists.flat(), rules);
    let next = 0;
    const targets = lists.map((list): Target => {
      const labels = indices.slice(next, next + list.length);
      next += list.length;
      return { kind: 'classes', labels: [...new Set(labels)].sort((a, b) => a - b) };
    });
    return { targets, classes };
  },
  values: async ({ cells, columns }) => {
    const byColumn = columns.map(({ name }, i) => cells(i).map((cell) => readNumber(cell, name)));
    const targets = byColumn[0]!.map(
      (_, row): Target => ({ kind: 'values', values: byColumn.map((values) => values[row]!) }),
    );
    return { targets };
  },
  mask: async ({ cells, locateMasks, ignore }) => {
    const paths = await locateMasks(cells(0));
    return {
      targets: paths.map((path) => ({ kind: 'mask', path, ...(ignore === undefined ? {} : { ignore }) })),
    };
  },
  identity: async ({ cells, rules }) => ({
    targets: numberIdentities(cells(0), rules.origin).map((identity) => ({ kind: 'identity', identity })),
  }),
};

function choosePath(header: readonly string[], { columns }: DatasetConfig): string {
  if (columns?.path !== undefined) return columns.path;
  return !header.includes('path') && header.includes('file_name') ? 'file_name' : 'path';
}

/** What the configuration asks for; without that, the first kind whose column is there. */
function chooseTarget(header: readonly string[], config: DatasetConfig, where: string, path: string): Choice {
  const { columns, target } = config;
  if (target === 'boxes' || target === 'tensors') {
    throw new UserError({
      code: 'dataset-target',
      what: `a manifest holds no ${target}`,
      where,
      expected: `one of ${Object.keys(READERS).join(', ')}`,
      hint:
        target === 'boxes' ? 'give a COCO file as the annotations' : 'give ONNX test data or an .npz file',
    });
  }
  const names: Record<ManifestKind, readonly string[]> = {
    class: [columns?.label ?? 'label'],
    classes: [columns?.labels ?? 'labels'],
    values: columns?.values ?? ['value'],
    mask: [columns?.mask ?? 'mask'],
    identity: [columns?.identity ?? 'identity'],
  };
  const kinds = Object.keys(READERS) as ManifestKind[];
  const configured = kinds.filter((kind) => columns?.[COLUMN_KEYS[kind]] !== undefined);
  const kind =
    target ?? configured[0] ?? kinds.find((kind) => names[kind].every((name) => header.includes(name)));
  if (config.labelMap === 'wnid' && (kind ?? 'class') === 'class' && !header.includes(names.class[0]!)) {
    return { kind: 'class', targets: [] };
  }
  if (kind === undefined) refuseAbsent([path, ...names.class], header, where);
  const chosen = kind ?? 'class';
  return { kind: chosen, targets: names[chosen].map((name) => ({ name, optional: chosen === 'classes' })) };
}

const COLUMN_KEYS = {
  class: 'label',
  classes: 'labels',
  values: 'values',
  mask: 'mask',
  identity: 'identity',
} as const satisfies Record<ManifestKind, string>;

function refuseAbsent(names: readonly string[], header: readonly string[], where: string): void {
  const missing = names.filter((name) => !header.includes(name));
  if (missing.length === 0) return;
  throw new UserError({
    code: 'dataset-missing-column',
    what: `the header has no column ${missing.join(' and no column ')}`,
    where,
    got: header.join(',').slice(0, 500),
    expected: names.join(','),
  });
}

const toBaseName = (cell: Cell): Cell => withText(cell, basename(cell.text));

/** An example's slice: the values of these columns. */
export function sliceOf(
  columns: readonly string[],
  cells: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (columns.length === 0) return undefined;
  return Object.fromEntries(columns.map((column, i) => [column, cells[i]!]));
}
