/**
 * An archive to the one model in it. The step after every source: a path, a download and a file of git's history are
 * unpacked alike. Everything is unpacked into a folder that is removed afterwards; what the model needs moves on.
 */
import { mkdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { SurroundingsError, UserError } from '../../errors.ts';
import { recognizeFormat } from '../../graph/recognize-format.ts';
import type { Artifact } from '../artifact.ts';
import { newPartial, notWritable } from '../cache.ts';
import { chooseFile } from '../choose-file.ts';
import { modelsBelow, onlyModel } from '../model-in-folder.ts';
import { type AcquireWorld, SIZE_LIMIT_BYTES } from '../source.ts';
import { EntryGuard, UnfitArchive } from './entries.ts';
import type { ArchiveKind } from './recognize-archive.ts';
import { unpackTar } from './unpack-tar.ts';
import { unpackZip } from './unpack-zip.ts';

type Unpack = (
  archive: string,
  folder: string,
  guard: EntryGuard,
  signal: AbortSignal | undefined,
) => Promise<void>;

const UNPACK = { zip: unpackZip, tar: unpackTar, 'tar.gz': unpackTar } satisfies Record<ArchiveKind, Unpack>;

/** A folder with everything that an archive holds, and which of it is the model. */
export type Unpacked = {
  readonly folder: string;
  /** Relative to the folder, with forward slashes. */
  readonly member: string;
  /** Removes the folder. */
  readonly remove: () => Promise<void>;
};

/**
 * @param archive with the member that is wanted, if the locator names one.
 * @param head the archive's first bytes: what a zip file that holds no ONNX model is.
 * @throws {UserError} if the archive is damaged, hostile, too large, or doesn't hold exactly one model.
 * @throws {SurroundingsError} if the disk fails.
 */
export async function unpackModel(
  archive: Artifact,
  kind: ArchiveKind,
  head: Uint8Array,
  world: AcquireWorld,
): Promise<Unpacked> {
  const where = archive.origin.text;
  const folder = await newPartial(world.cacheDir);
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await mkdir(folder);
    const guard = new EntryGuard(archive.bytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES);
    await UNPACK[kind](archive.path, folder, guard, world.signal).catch((cause) => {
      if (world.signal?.aborted) throw cause;
      throw failToUnpack(cause, where, world.cacheDir);
    });
    const models = await modelsBelow(folder, world.signal);
    if (models.length === 0) refuseOtherContents(head, where);
    const member =
      archive.member === undefined
        ? onlyModel(models, { what: 'the archive', where }, hintFor(archive.path))
        : chooseFile(
            models.map((name) => ({ name })),
            archive.member,
            'model in the archive',
            where,
          ).name;
    return { folder, member, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

function hintFor(path: string): string {
  return `unpack ${basename(path)} in an earlier step and name the file`;
}

/** Checkpoints of other frameworks are zip files, too, and better called what they are. */
function refuseOtherContents(head: Uint8Array, where: string): void {
  const format = recognizeFormat(head);
  if (format?.kind !== 'other' || format.name.endsWith('archive')) return;
  throw new UserError({
    code: 'model-not-onnx',
    what: 'the file is not an ONNX model',
    where,
    got: format.name,
    hint: format.hint,
  });
}

/** Errors of the disk by their code; all others are about what the archive holds. */
function failToUnpack(cause: unknown, where: string, cacheDir: string): Error {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EROFS' || code === 'EACCES') {
    return notWritable(cacheDir, cause);
  }
  if (code === 'EIO' || code === 'EMFILE' || code === 'ENFILE') {
    return new SurroundingsError(
      { code: 'archive-read-failed', what: 'reading the archive failed', where, got: code },
      { cause },
    );
  }
  const unfit = code === 'ENAMETOOLONG' ? 'a name in it is longer than this system allows' : unfitness(cause);
  return new UserError(
    {
      code: unfit === undefined ? 'archive-damaged' : 'archive-refused',
      what: unfit === undefined ? 'the archive is damaged' : `the archive is not unpacked: ${unfit}`,
      where,
      got: unfit === undefined ? message : undefined,
      hint:
        unfit === undefined
          ? 'download or pack it again'
          : 'pack the model anew, or name the model file itself',
    },
    { cause },
  );
}

function unfitness(cause: unknown): string | undefined {
  return cause instanceof UnfitArchive ? cause.message : undefined;
}
