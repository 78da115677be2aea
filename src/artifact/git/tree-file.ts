/** A file as it is in a commit: found by its path, and read without checking anything out. */
import { posix } from 'node:path';
import { UserError } from '../../errors.ts';
import type { ObjectStore } from './object-store.ts';
import { gitFailed } from './repository.ts';

export type TreeFile =
  | { readonly kind: 'file'; readonly object: string; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  /** The path lies in another repository, of which the commit is recorded. */
  | { readonly kind: 'submodule'; readonly path: string; readonly commit: string }
  | { readonly kind: 'absent' };

type Entry = { readonly mode: string; readonly type: string; readonly object: string; readonly path: string };

const MOST_LINKS = 10;
const LINK = '120000';

/**
 * Looks a path up, through the links that the commit itself holds.
 *
 * @param path from the repository's root, with forward slashes.
 * @throws {UserError} `git-link-outside`
 */
export async function findTreeFile(
  store: ObjectStore,
  commit: string,
  path: string,
  where: string,
): Promise<TreeFile> {
  let wanted = path;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const found = await nearestEntry(store, commit, wanted, where);
    if (found === undefined) return { kind: 'absent' };
    if (found.type === 'commit') return { kind: 'submodule', path: found.path, commit: found.object };
    const rest = wanted.slice(found.path.length);
    if (found.mode === LINK) {
      const target = (await store.ask(['cat-file', 'blob', found.object])).output;
      const led = posix.normalize(posix.join(posix.dirname(found.path), target));
      if (target.startsWith('/') || led === '..' || led.startsWith('../'))
        throw linkOutside(found.path, target, where);
      wanted = led + rest;
      continue;
    }
    if (rest !== '') return { kind: 'absent' };
    return found.type === 'tree'
      ? { kind: 'folder', path: wanted }
      : { kind: 'file', object: found.object, path: wanted };
  }
  return { kind: 'absent' };
}

/** The entry at a path, or the link or submodule that the path leads through. */
async function nearestEntry(
  store: ObjectStore,
  commit: string,
  path: string,
  where: string,
): Promise<Entry | undefined> {
  const parts = path.split('/');
  for (let length = 1; length <= parts.length; length++) {
    const at = parts.slice(0, length).join('/');
    const [entry] = await listEntries(store, commit, at, where);
    if (entry === undefined) return undefined;
    if (length === parts.length || entry.mode === LINK || entry.type !== 'tree') return entry;
  }
  return undefined;
}

/** The entry at a path; with a slash behind it, those of the folder. */
export async function listEntries(
  store: ObjectStore,
  commit: string,
  path: string,
  where: string,
  ...options: readonly string[]
): Promise<readonly Entry[]> {
  const listed = await store.ask([
    '--literal-pathspecs',
    'ls-tree',
    '-z',
    '--full-tree',
    ...options,
    commit,
    '--',
    path,
  ]);
  if (listed.exitCode !== 0) throw gitFailed('git could not list the files of a commit', where, listed);
  return listed.output
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode, type, object, name] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line)!;
      return { mode: mode!, type: type!, object: object!, path: name! };
    });
}

function linkOutside(path: string, target: string, where: string): UserError {
  return new UserError({
    code: 'git-link-outside',
    what: 'the file is a link that leads out of the repository',
    where,
    got: `${path} -> ${target}`,
  });
}
