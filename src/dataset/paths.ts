/** The files that a dataset names: inside its folder, there, and each once. The names may come from a stranger. */
import { readdir, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import type { Cell } from './cell.ts';

export type Located = {
  /** Absolute. */
  readonly path: string;
  /** Relative to the dataset's folder, with forward slashes. */
  readonly name: string;
};

/** Files that are looked up at a time. */
const LOOKUPS = 64;
/** From so many files of a folder on, listing it is quicker than looking each of them up. */
const MANY = 256;

/**
 * A path without looking at the disk.
 *
 * @param base the folder that the path is relative to.
 * @param root the folder that it may not leave.
 * @param listing what the path is written in, for errors: "the CSV file".
 */
export function locate(cell: Cell, base: string, root: string, listing: string): Located {
  const path = resolve(base, cell.text);
  // `relative` resolves both sides once more, which is most of the time where there are thousands.
  const inside = path.startsWith(root + sep) ? path.slice(root.length + 1) : relative(root, path);
  const leaves = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  if (inside === '' || leaves || cell.text.includes('\0')) {
    throw new UserError({
      code: 'dataset-path-outside',
      what: 'the path leads out of the dataset',
      where: cell.where,
      got: cell.text,
      expected: `a file in ${root}, relative to ${listing}`,
    });
  }
  return { path, name: inside.split(sep).join('/') };
}

/** As `locate`, for all of them: no file may be there twice. */
export function locateAll(
  cells: readonly Cell[],
  file: string,
  root: string,
  listing: string,
): readonly Located[] {
  const places = new Map<string, Cell>();
  const base = dirname(file);
  return cells.map((cell) => {
    const located = locate(cell, base, root, listing);
    const earlier = places.get(located.path);
    if (earlier !== undefined) {
      throw new UserError({
        code: 'dataset-duplicate-path',
        what: 'the image is listed twice',
        where: cell.where,
        got: `${cell.text}, as in ${earlier.place}`,
      });
    }
    places.set(located.path, cell);
    return located;
  });
}

/** Throws `UserError` with the first file that is not there and how many more there are. */
export async function refuseMissing(
  located: readonly Located[],
  cells: readonly Cell[],
  hint: string,
): Promise<void> {
  const listed = await listFolders(located);
  const sought = located.flatMap(({ path }, i) => (listed.has(path) ? [] : [i]));
  const missing: number[] = [];
  for (let start = 0; start < sought.length; start += LOOKUPS) {
    const some = sought.slice(start, start + LOOKUPS);
    const found = await Promise.all(some.map((i) => isFile(located[i]!.path)));
    missing.push(...some.filter((_, k) => !found[k]));
  }
  const first = missing[0];
  if (first === undefined) return;
  const others = missing.length - 1;
  throw new UserError({
    code: 'dataset-missing-file',
    what: 'the file does not exist',
    where: cells[first]!.where,
    got: others === 0 ? cells[first]!.text : `${cells[first]!.text}, and ${others} more that do not exist`,
    expected: `a file at ${located[first]!.path}`,
    hint,
  });
}

/** Files of the folders of which many are sought: one listing instead of thousands of lookups. */
async function listFolders(located: readonly Located[]): Promise<ReadonlySet<string>> {
  const soughtIn = new Map<string, number>();
  for (const { path } of located) {
    const folder = folderOf(path);
    soughtIn.set(folder, (soughtIn.get(folder) ?? 0) + 1);
  }
  const files = new Set<string>();
  for (const [folder, sought] of soughtIn) {
    if (sought < MANY) continue;
    // What can't be listed, or is a link, is looked up.
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) if (entry.isFile()) files.add(`${folder}${sep}${entry.name}`);
  }
  return files;
}

/** Of a path that is absolute and resolved: what `dirname` says of it, but quicker where there are thousands. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf(sep));
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
