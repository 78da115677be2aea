/** A file of a commit to a file in the cache, as a stream: hashed on the way, as downloads are. */
import { open, rm } from 'node:fs/promises';
import { newPartial, notWritable, storeArtifact } from '../cache.ts';
import { type Contents, ContentsReader, checkSize } from '../contents.ts';
import { type AcquireWorld, SIZE_LIMIT_BYTES } from '../source.ts';
import type { ObjectStore } from './object-store.ts';
import { gitFailed } from './repository.ts';
import type { GitResult, GitSetting } from './run-git.ts';

export type StoredBlob = {
  readonly contents: Contents;
  /** Moves the file to its place in the cache, under this name, and returns that. */
  readonly keep: (name: string) => Promise<string>;
  readonly discard: () => Promise<void>;
};

/**
 * @throws {UserError} if the file is larger than the limit.
 * @throws {SurroundingsError} if git can't read it, or the disk fails.
 */
export async function readBlob(
  object: string,
  store: ObjectStore,
  where: string,
  world: AcquireWorld,
): Promise<StoredBlob> {
  let failed: GitResult | undefined;
  const onFailure = (result: GitResult): void => {
    failed = result;
  };
  const blob = await readFromGit(['cat-file', 'blob', object], { store, where, onFailure }, world);
  if (blob === undefined) throw gitFailed('git could not read the file', where, failed!);
  return blob;
}

export type GitReading = {
  readonly store: ObjectStore;
  readonly where: string;
  readonly input?: string | undefined;
  readonly settings?: readonly GitSetting[] | undefined;
  readonly onFailure?: ((result: GitResult) => void) | undefined;
};

/** What a git command writes, as a file that is not filed yet; undefined if the command fails. */
export async function readFromGit(
  args: readonly string[],
  { store, where, input, settings, onFailure }: GitReading,
  { cacheDir, sizeLimitBytes = SIZE_LIMIT_BYTES }: AcquireWorld,
): Promise<StoredBlob | undefined> {
  const partial = await newPartial(cacheDir);
  const discard = (): Promise<void> => rm(partial, { force: true });
  const reader = new ContentsReader();
  try {
    const file = await open(partial, 'wx').catch((cause) => {
      throw notWritable(cacheDir, cause);
    });
    let read: GitResult;
    try {
      const onOutput = async (chunk: Buffer): Promise<void> => {
        reader.add(chunk);
        checkSize(reader.bytes, sizeLimitBytes, where);
        await file.writeFile(chunk).catch((cause) => {
          throw notWritable(cacheDir, cause);
        });
      };
      read = await store.ask(args, { onOutput, input, settings });
    } finally {
      await file.close();
    }
    if (read.exitCode !== 0) {
      onFailure?.(read);
      await discard();
      return undefined;
    }
    const contents = reader.finish();
    return { contents, discard, keep: (name) => storeArtifact(cacheDir, partial, contents.sha256, name) };
  } catch (error) {
    await discard();
    throw error;
  }
}
