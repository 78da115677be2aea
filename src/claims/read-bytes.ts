/** The bytes and the text of a file that claims stand in, within bounds, with a message for everything that is wrong. */
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { SurroundingsError, UserError } from '../errors.ts';
import { nearestWord } from '../nearest.ts';

/**
 * The bytes of a regular file, `most` at most.
 *
 * @throws {UserError} if there is none, or it is larger. @throws {SurroundingsError} if the disk fails.
 */
export async function readBounded(file: string, display: string, most: number): Promise<Buffer> {
  try {
    return await readRegularFile(file, display, most);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    return failToRead(file, display, cause);
  }
}

async function readRegularFile(file: string, display: string, most: number): Promise<Buffer> {
  // Asked before it is opened: opening a pipe waits for a writer.
  const found = await stat(file);
  if (!found.isFile()) {
    throw new UserError({
      code: 'claims-not-a-file',
      what: found.isDirectory() ? 'this is a folder, not a file' : 'this is not a regular file',
      where: display,
      expected: 'the path of a model card or a claims file',
    });
  }
  const handle = await open(file);
  try {
    // One byte more than is accepted tells that there is more, also in a file that grows.
    const buffer = Buffer.alloc(Math.min(found.size, most) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    if (length <= most && found.size <= most) return buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
  throw new UserError({
    code: 'claims-too-large',
    what: 'the file is larger than zoogate reads',
    where: display,
    got: `${found.size} bytes`,
    expected: `at most ${most} bytes`,
  });
}

/** UTF-8 without its byte order mark. @throws {UserError} `claims-not-utf8`. */
export function decodeText(bytes: Buffer, display: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserError(
      {
        code: 'claims-not-utf8',
        what: 'the file is not UTF-8 text',
        where: display,
        hint: 'save it as UTF-8',
      },
      { cause },
    );
  }
}

async function failToRead(file: string, display: string, cause: unknown): Promise<never> {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const names = await readdir(dirname(file)).catch(() => []);
    const nearest = nearestWord(basename(file), names.slice(0, 1000));
    throw new UserError(
      {
        code: 'claims-not-found',
        what: 'there is no such file',
        where: display,
        hint: nearest === undefined ? undefined : `did you mean ${nearest}, in the same folder?`,
      },
      { cause },
    );
  }
  throw new SurroundingsError(
    {
      code: 'claims-read-failed',
      what: 'reading the file failed',
      where: display,
      got: code ?? String(cause),
    },
    { cause },
  );
}
