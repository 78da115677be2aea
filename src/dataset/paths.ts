/** The files that a dataset names: inside its folder, there, and each once. The names may come from a stranger. */
import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';

/** A path as it is written, and where. */
export type PathCell = { readonly text: string; readonly where: string; readonly place: string };

export type Located = {
  /** Absolute. */
  readonly path: string;
  /** Relative to the dataset's folder, with forward slashes. */
  readonly name: string;
};

/** Files that are looked up at a time. */
const LOOKUPS = 64;

/**
 * A path without looking at the disk.
 *
 * @param base the folder that the path is relative to.
 * @param root the folder that it may not leave.
 * @param listing what the path is written in, for errors: "the CSV file".
 */
export function locate(cell: PathCell, base: string, root: string, listing: string): Located {
  const path = resolve(base, cell.text);
  const inside = relative(root, path);
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
  cells: readonly PathCell[],
  file: string,
  root: string,
  listing: string,
): readonly Located[] {
  const places = new Map<string, string>();
  const base = dirname(file);
  return cells.map((cell) => {
    const located = locate(cell, base, root, listing);
    const earlier = places.get(located.path);
    if (earlier !== undefined) {
      throw new UserError({
        code: 'dataset-duplicate-path',
        what: 'the image is listed twice',
        where: cell.where,
        got: `${cell.text}, as in ${earlier}`,
      });
    }
    places.set(located.path, cell.place);
    return located;
  });
}

/** Throws `UserError` with the first file that is not there and how many more there are. */
export async function refuseMissing(
  located: readonly Located[],
  cells: readonly PathCell[],
  hint: string,
): Promise<void> {
  const missing: number[] = [];
  for (let start = 0; start < located.length; start += LOOKUPS) {
    const found = await Promise.all(located.slice(start, start + LOOKUPS).map(({ path }) => isFile(path)));
    for (const [i, there] of found.entries()) if (!there) missing.push(start + i);
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

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
