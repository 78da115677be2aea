/** Puts a file on disk, whole or not at all: it is written beside its place and renamed into it. */
import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * The folder must be there. Rejects with the file system's error; nothing half-written stays.
 *
 * @param options `mode`: the file's permissions; those of a new file otherwise.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  options: { readonly mode?: number } = {},
): Promise<void> {
  const partial = `${path}.${randomBytes(4).toString('hex')}.partial`;
  try {
    await writeFile(partial, content, options);
    await rename(partial, path);
  } finally {
    await rm(partial, { force: true }).catch(() => undefined);
  }
}
