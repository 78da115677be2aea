/**
 * What a command made of which inputs, for those that ask for it: which artifact of the cache it was. The record is
 * trusted as far as the cache folder is; the artifact is hashed again.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findArtifact } from '../cache.ts';
import type { AcquireWorld, LocatorOf } from '../source.ts';
import type { Inputs } from './inputs.ts';

function recordPath(
  { command, environment, folder, output }: LocatorOf<'command'>,
  inputs: Inputs,
  cacheDir: string,
): string {
  const key = createHash('sha256')
    .update(JSON.stringify([command, Object.entries(environment).sort(), folder, output, inputs.sha256]))
    .digest('hex');
  return join(cacheDir, 'commands', `${key}.json`);
}

/** Path of the artifact. */
export async function findOutput(
  locator: LocatorOf<'command'>,
  inputs: Inputs,
  { cacheDir, useCache, signal }: AcquireWorld,
): Promise<string | undefined> {
  if (!locator.reuse || !useCache) return undefined;
  const text = await readFile(recordPath(locator, inputs, cacheDir), 'utf8').catch(() => '');
  const sha256 = /^[0-9a-f]{64}$/.exec(text.trim())?.[0];
  return sha256 === undefined ? undefined : (await findArtifact(cacheDir, sha256, signal))?.path;
}

/** Only a saving for the next time: that it can't be written is no failure. */
export async function noteOutput(
  locator: LocatorOf<'command'>,
  inputs: Inputs,
  sha256: string,
  { cacheDir }: AcquireWorld,
): Promise<void> {
  if (!locator.reuse) return;
  const path = recordPath(locator, inputs, cacheDir);
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    await mkdir(join(cacheDir, 'commands'), { recursive: true });
    await writeFile(partial, `${sha256}\n`);
    await rename(partial, path);
  } catch {
    await rm(partial, { force: true }).catch(() => undefined);
  }
}
