/** A file with weights that lies beside the model on this machine: a regular file, under no link. */
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import type { ExternalFile } from '../artifact.ts';
import { checkNoPointer, readContents } from '../contents.ts';
import { findRegularFile } from '../inside-path.ts';

/**
 * @param folder the model's.
 * @param location from `readLocations`.
 * @throws {UserError} `external-data-missing`, `external-data-link` or `artifact-lfs-pointer`.
 */
export async function readLocalFile(
  folder: string,
  location: string,
  where: string,
  signal?: AbortSignal,
): Promise<ExternalFile> {
  const found = findRegularFile(folder, location);
  if (found.kind === 'missing') throw missing(location, where, `the file in ${folder}`);
  if (found.kind === 'refused') throw unfit(location, where, join(folder, location));
  const { path } = found;
  const contents = await readContents(path, signal);
  checkNoPointer(contents, `${where} (${location})`);
  return { location, path, sha256: contents.sha256, bytes: contents.bytes };
}

/** @param expected where the file should be, in words. */
export function missing(location: string, where: string, expected: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'external-data-missing',
      what: 'a file with weights of the model is not there',
      where,
      got: location,
      expected,
      hint: 'a model with external data is several files: keep them together',
    },
    { cause },
  );
}

function unfit(location: string, where: string, path: string): UserError {
  return new UserError({
    code: 'external-data-link',
    what: 'a file with weights of the model is a link, lies behind one, or is no regular file',
    where,
    got: location,
    expected: `a regular file at ${path}`,
    hint: 'put the file itself there: a link could lead anywhere',
  });
}
