/** What a file was called in an earlier commit, if it was renamed since. */
import type { ObjectStore } from './object-store.ts';

/**
 * The path in `earlier` of the file that is at `path` in `later`, as git itself finds renames: the same contents, or at
 * least half of them (which takes an LFS pointer whose model was trained again for the same, too). Undefined if it was
 * not renamed. Only files with the same extension are looked at.
 */
export async function earlierPath(
  store: ObjectStore,
  earlier: string,
  later: string,
  path: string,
): Promise<string | undefined> {
  const extension = /\.[^./]+$/.exec(path)?.[0] ?? '';
  const { exitCode, output } = await store.ask([
    'diff-tree',
    '-r',
    '-z',
    '--find-renames=50%',
    '--diff-filter=R',
    '--name-status',
    earlier,
    later,
    '--',
    `:(top,glob)**/*${extension.replace(/[*?[\]\\]/g, '\\$&')}`,
  ]);
  if (exitCode !== 0) return undefined;
  const fields = output.split('\0');
  for (let i = 0; i + 2 < fields.length; i += 3) if (fields[i + 2] === path) return fields[i + 1];
  return undefined;
}
