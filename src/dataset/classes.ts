/** Class names and their indices: the classes file, and what its names stand for. */
import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import { nearestWord } from '../nearest.ts';
import { byCodeUnits } from './source.ts';

export type ClassList = {
  /** What the names come from, for errors. */
  readonly origin: string;
  readonly names: readonly string[];
  /** The indices of each name: more than one where the list repeats it, as ImageNet's does with "crane". */
  readonly indices: ReadonlyMap<string, readonly number[]>;
  /** Where every name begins with a WordNet id ("n01440764 tench"): the index of each id. */
  readonly wnids?: ReadonlyMap<string, number> | undefined;
};

const LEADING_WNID = /^n\d{8}(?!\S)/;

/** A classes file longer than this is no list of names. */
const LARGEST_BYTES = 16 * 2 ** 20;

/** A list of classes in index order. */
export function classList(names: readonly string[], origin: string): ClassList {
  const indices = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const known = indices.get(name);
    if (known === undefined) indices.set(name, [index]);
    else known.push(index);
  }
  const wnids = new Map(names.map((name, index) => [LEADING_WNID.exec(name)?.[0], index]));
  const areWnids = wnids.size === names.length && !wnids.has(undefined);
  return { origin, names, indices, ...(areWnids ? { wnids: wnids as Map<string, number> } : {}) };
}

/** The classes of names that have no list: each name once, in code-unit order, as torchvision's folders. */
export function sortedClasses(names: Iterable<string>, origin: string): ClassList {
  return classList([...new Set(names)].sort(byCodeUnits), origin);
}

/** Reads one name a line (blank lines at the end don't count). Throws `UserError`. */
export async function readClasses(file: string): Promise<ClassList> {
  const text = await readText(file);
  const names = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.trim());
  const blank = names.indexOf('');
  if (blank !== -1) {
    throw new UserError({
      code: 'classes-blank-line',
      what: names.length === 1 ? 'the classes file is empty' : 'the line names no class',
      where: `${file}:${blank + 1}`,
      expected: "one class name a line, in the order of the model's outputs",
    });
  }
  return classList(names, file);
}

/** The index of a class by its name. Throws `UserError` for a name that isn't listed, or not once. */
export function indexOfClass(classes: ClassList, name: string, where: string): number {
  const indices = classes.indices.get(name);
  if (indices?.length === 1) return indices[0]!;
  if (indices !== undefined) {
    throw new UserError({
      code: 'dataset-ambiguous-class',
      what: 'the class name stands for several classes',
      where,
      got: `${name}, which is ${indices.join(' and ')} in ${classes.origin}`,
      hint: 'give the label as an index, or make the names differ',
    });
  }
  const wnid = classes.wnids?.get(name);
  if (wnid !== undefined) return wnid;
  const near = nearestWord(name, classes.names);
  throw new UserError({
    code: 'dataset-unknown-class',
    what: 'there is no class of this name',
    where,
    got: name,
    expected: `one of the ${classes.names.length} names in ${classes.origin}`,
    ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
  });
}

async function readText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size <= LARGEST_BYTES) return await readFile(file, 'utf8');
  } catch (error) {
    throw new UserError(
      {
        code: 'classes-unreadable',
        what: 'the classes file cannot be read',
        where: file,
        got: error instanceof Error ? error.message : String(error),
      },
      { cause: error },
    );
  }
  throw new UserError({
    code: 'classes-too-large',
    what: 'the classes file is too large for a list of names',
    where: file,
    expected: `at most ${LARGEST_BYTES} bytes`,
  });
}
