/**
 * Path to `Artifact`: a model that is already on this machine, named as a file, a folder with one model in it, or a
 * pattern that one file matches. It is hashed where it lies, not copied.
 */
import type { Stats } from 'node:fs';
import { readlink, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SurroundingsError, UserError } from '../errors.ts';
import { nearestWord } from '../nearest.ts';
import type { Artifact } from './artifact.ts';
import { type Contents, checkContents, checkSize, readContents } from './contents.ts';
import { isGlob, matchGlob, modelsBelow, onlyModel, type Searched, someNames } from './model-in-folder.ts';
import { type AcquireWorld, type LocatorOf, SIZE_LIMIT_BYTES } from './source.ts';

export async function acquirePath(
  locator: LocatorOf<'path'>,
  sha256: string | undefined,
  world: AcquireWorld,
): Promise<Artifact> {
  const { text: where } = locator;
  const { path, found, member } = await findFile(locator, world.signal);
  checkRegularFile(found, where);
  checkSize(found.size, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, where);
  const contents: Contents = await readContents(path, world.signal).catch((cause) => {
    if (world.signal?.aborted) throw cause;
    return failToRead(path, where, cause);
  });
  checkContents(contents, sha256, where);
  return {
    path,
    sha256: contents.sha256,
    bytes: contents.bytes,
    origin: locator,
    ...(member === undefined ? {} : { member }),
  };
}

type FoundFile = { readonly path: string; readonly found: Stats; readonly member?: string | undefined };

/** The file that the path means. What is there by this very name is no pattern. */
async function findFile({ path, text }: LocatorOf<'path'>, signal?: AbortSignal): Promise<FoundFile> {
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' && isGlob(text)) return undefined;
    return failToRead(path, text, cause);
  });
  if (found === undefined) {
    const hint = 'make the pattern narrower, or list the models under "models" with a key like "*"';
    const { folder, members } = await matchGlob(path, signal);
    return pickModel(folder, members, { what: 'the pattern', where: text }, hint);
  }
  if (!found.isDirectory()) return { path, found };
  const hint = 'name the file, or list each model under "models"';
  return pickModel(path, await modelsBelow(path, signal), { what: 'the folder', where: text }, hint);
}

async function pickModel(
  folder: string,
  members: readonly string[],
  searched: Searched,
  hint: string,
): Promise<FoundFile> {
  const member = onlyModel(members, searched, hint);
  const path = join(folder, member);
  return { path, found: await stat(path).catch((cause) => failToRead(path, searched.where, cause)), member };
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

async function failToRead(path: string, where: string, cause: unknown): Promise<never> {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    const target = await readlink(path).catch(() => undefined);
    if (target !== undefined) {
      throw new UserError(
        {
          code: 'artifact-not-found',
          what: 'this is a link to a file that is not there',
          where,
          got: target,
        },
        { cause },
      );
    }
    const nearest = nearestWord(basename(path), await someNames(dirname(path)));
    throw new UserError(
      {
        code: 'artifact-not-found',
        what: 'there is no such file',
        where,
        got: path,
        hint: nearest === undefined ? undefined : `did you mean ${nearest}, in the same folder?`,
      },
      { cause },
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'ELOOP') {
    throw new UserError(
      { code: 'artifact-not-readable', what: 'the file cannot be opened', where, got: code },
      { cause },
    );
  }
  throw new SurroundingsError(
    { code: 'artifact-read-failed', what: 'reading the model failed', where, got: code ?? String(cause) },
    { cause },
  );
}
