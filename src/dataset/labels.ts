/** From the labels that a dataset gives, as text, to indices of the model's classes. */
import { UserError } from '../errors.ts';
import { type Cell, withText } from './cell.ts';
import { type ClassList, indexOfClass, sortedClasses } from './classes.ts';
import type { LabelMap } from './dataset.ts';

export type LabelRules = {
  /** Classes that the dataset or its configuration lists. */
  readonly classes?: ClassList | undefined;
  readonly map?: LabelMap | undefined;
  /** Added to every index, 0 if absent. */
  readonly offset?: number | undefined;
  /** What the labels come from, for errors. */
  readonly origin: string;
};

export type Labels = {
  readonly indices: readonly number[];
  /** Names in the order of the model's outputs; '' for one that the offset skips. */
  readonly classes?: readonly string[] | undefined;
};

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A synset of WordNet as ImageNet writes it. */
const WNID = /n\d{8}(?!\d)/;

/** What looks like a number is taken for an index, all else for a class name; a label map says otherwise. */
export function resolveLabels(cells: readonly Cell[], rules: LabelRules): Labels {
  const { map, classes } = rules;
  if (cells.length === 0) return { indices: [] };
  if (map === 'wnid') return byName(cells.map(toWnid), rules);
  if (map === 'name') return byName(cells, rules);
  const first = cells[0]!;
  const areIndices = map === 'index' || NUMBER.test(first.text);
  if (map === undefined) refuseMixed(cells, first, areIndices);
  if (!areIndices) return byName(cells, rules);
  const indices = cells.map((cell) => shift(readIndex(cell, classes, map), cell, rules));
  return { indices, classes: shiftNames(classes?.names, rules.offset) };
}

/** The class names as the model counts its outputs. */
export function shiftNames(names: readonly string[] | undefined, offset = 0): readonly string[] | undefined {
  if (names === undefined || offset === 0) return names;
  return offset < 0 ? names.slice(-offset) : [...new Array<string>(offset).fill(''), ...names];
}

/** The model's index of a class. Throws `UserError` for one that an offset moves below 0. */
export function shift(index: number, { where, text }: Omit<Cell, 'place'>, rules: LabelRules): number {
  const { offset = 0 } = rules;
  if (index + offset >= 0) return index + offset;
  throw new UserError({
    code: 'dataset-label',
    what: 'the offset moves the label below 0',
    where,
    got: `${text} with offset ${offset}`,
    expected: 'an index of the model from 0',
    hint: 'leave these examples out, or correct "offset"',
  });
}

function byName(cells: readonly Cell[], rules: LabelRules): Labels {
  const classes =
    rules.classes ??
    sortedClasses(
      cells.map(({ text }) => text),
      rules.origin,
    );
  const indices = cells.map((cell) => shift(indexOfClass(classes, cell.text, cell.where), cell, rules));
  return { indices, classes: shiftNames(classes.names, rules.offset) };
}

function toWnid(cell: Cell): Cell {
  const wnid = WNID.exec(cell.text)?.[0];
  if (wnid !== undefined) return withText(cell, wnid);
  throw new UserError({
    code: 'dataset-label',
    what: 'there is no WordNet id in the label',
    where: cell.where,
    got: cell.text,
    expected: 'n and eight digits, such as n01440764',
  });
}

function refuseMixed(cells: readonly Cell[], first: Cell, areIndices: boolean): void {
  const other = cells.find(({ text }) => NUMBER.test(text) !== areIndices);
  if (other === undefined) return;
  throw new UserError({
    code: 'dataset-mixed-labels',
    what: 'the labels mix class indices and class names',
    where: other.where,
    got: other.text,
    expected: `${areIndices ? 'an index' : 'a name'}, as ${first.text} in ${first.place}`,
  });
}

function readIndex(cell: Cell, classes: ClassList | undefined, map: LabelMap | undefined): number {
  const { text, where } = cell;
  const index = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(index) || (classes !== undefined && index >= classes.names.length)) {
    throw new UserError({
      code: 'dataset-label',
      what: 'the label is not a class index',
      where,
      got: text,
      expected:
        classes === undefined
          ? 'a whole number from 0'
          : `a whole number from 0 to ${classes.names.length - 1}: ${classes.origin} names ${classes.names.length} classes`,
    });
  }
  const named = map === 'index' ? undefined : classes?.indices.get(text);
  if (named === undefined || named.includes(index)) return index;
  throw new UserError({
    code: 'dataset-ambiguous-class',
    what: 'the label is both an index and the name of another class',
    where,
    got: `${text}, the name of class ${named.join(' and ')} in ${classes!.origin}`,
    hint: 'put the classes in the order of their numbers, or name them otherwise',
  });
}

/** The number that a cell holds. Throws `UserError` for what is none, or is not finite. */
export function readNumber({ text, where }: Omit<Cell, 'place'>, column: string): number {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new UserError({
    code: 'dataset-value',
    what: `the ${column} is not a number`,
    where,
    got: text,
    expected: 'a finite decimal number',
  });
}

/** Identities 0 to k-1, in the code-unit order of what names them. */
export function numberIdentities(cells: readonly Cell[], origin: string): readonly number[] {
  const { indices } = sortedClasses(
    cells.map(({ text }) => text),
    origin,
  );
  return cells.map(({ text }) => indices.get(text)![0]!);
}
