/** Whether the disk has room for a file, asked before it is downloaded. */
import { statfs } from 'node:fs/promises';
import { SurroundingsError } from '../../errors.ts';

/**
 * @param folder exists.
 * @throws {SurroundingsError} `disk-too-small`. A file system that does not tell passes: writing will.
 */
export async function checkFreeSpace(folder: string, neededBytes: number, where: string): Promise<void> {
  const disk = await statfs(folder).catch(() => undefined);
  if (disk === undefined || disk.bsize === 0) return;
  const freeBytes = disk.bavail * disk.bsize;
  if (neededBytes <= freeBytes) return;
  throw new SurroundingsError({
    code: 'disk-too-small',
    what: 'the disk has no room for the file',
    where,
    got: `${freeBytes} bytes free in ${folder}`,
    expected: `${neededBytes} bytes`,
    hint: 'free some space, or set ZOOGATE_CACHE to a folder on a larger disk',
  });
}
