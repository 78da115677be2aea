/** Path to `Artifact`: a model file that is already on this machine. It is hashed where it lies, not copied. */
import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { SurroundingsError, UserError } from '../errors.ts';
import { nearestWord } from '../nearest.ts';
import type { Artifact } from './artifact.ts';
import { type Contents, checkContents, checkSize, readContents } from './contents.ts';
import { type AcquireWorld, type LocatorOf, SIZE_LIMIT_BYTES } from './source.ts';

export async function acquirePath(
  locator: LocatorOf<'path'>,
  sha256: string | undefined,
  world: AcquireWorld,
): Promise<Artifact> {
  const { path, text: where } = locator;
  const found = await stat(path).catch((cause) => failToRead(locator, cause));
  if (found.isDirectory()) throw await isFolder(locator);
  checkRegularFile(found, where);
  checkSize(found.size, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, where);
  const contents: Contents = await readContents(path, world.signal).catch((cause) => {
    if (world.signal?.aborted) throw cause;
    return failToRead(locator, cause);
  });
  checkContents(contents, sha256, where);
  return { path, sha256: contents.sha256, bytes: contents.bytes, origin: locator };
}

/** Pipes and devices are refused before they are opened: opening one can wait for ever. */
function checkRegularFile(found: Stats, where: string): void {
  if (found.isFile()) return;
  throw new UserError({
    code: 'artifact-not-a-file',
    what: 'this is neither a regular file nor a link to one',
    where,
  });
}

async function isFolder({ path, text }: LocatorOf<'path'>): Promise<UserError> {
  const models = (await namesIn(path)).filter((name) => /\.(onnx|ort)$/i.test(name)).sort();
  return new UserError({
    code: 'artifact-is-a-folder',
    what: 'this is a folder, not a model file',
    where: text,
    expected: 'the path of an .onnx file',
    hint: models.length === 0 ? undefined : `it holds ${models.slice(0, 5).join(', ')}`,
  });
}

async function failToRead({ path, text }: LocatorOf<'path'>, cause: unknown): Promise<never> {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    const folder = dirname(path);
    const nearest = nearestWord(basename(path), await namesIn(folder));
    throw new UserError(
      {
        code: 'artifact-not-found',
        what: 'there is no such file',
        where: text,
        got: path,
        hint: nearest === undefined ? undefined : `did you mean ${nearest}, in the same folder?`,
      },
      { cause },
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'ELOOP') {
    throw new UserError(
      { code: 'artifact-not-readable', what: 'the file cannot be opened', where: text, got: code },
      { cause },
    );
  }
  throw new SurroundingsError(
    {
      code: 'artifact-read-failed',
      what: 'reading the model failed',
      where: text,
      got: code ?? String(cause),
    },
    { cause },
  );
}

/** Names in a folder; none if it can't be listed. At most 1,000: it only serves a suggestion. */
async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).slice(0, 1000);
}
