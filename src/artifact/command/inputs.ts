/** What a command makes a model of: files, and one hash for all of them. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { UserError } from '../../errors.ts';
import { readContents } from '../contents.ts';

export type Inputs = {
  /** Of the lines that `sha256sum` prints for the files, in the order of their names. */
  readonly sha256: string;
  /** Relative to the configuration's folder, sorted. */
  readonly files: readonly string[];
};

const MOST_FILES = 10_000;

/**
 * @param patterns paths and patterns; undefined for the words of the command that are files.
 * @throws {UserError} if a pattern matches nothing.
 */
export async function readInputs(
  folder: string,
  patterns: readonly string[] | undefined,
  command: readonly string[] | string,
  where: string,
  signal: AbortSignal | undefined,
): Promise<Inputs> {
  const files =
    patterns === undefined ? await filesNamed(command, folder) : await matching(patterns, folder, where);
  const hash = createHash('sha256');
  for (const file of files) {
    const { sha256 } = await readContents(join(folder, file), signal);
    hash.update(`${sha256}  ${file}\n`);
  }
  return { sha256: hash.digest('hex'), files };
}

async function filesNamed(command: readonly string[] | string, folder: string): Promise<readonly string[]> {
  const words = typeof command === 'string' ? command.split(/\s+/) : command;
  const found = await Promise.all(
    words.map(async (word) => ((await isFile(join(folder, word))) ? [word] : [])),
  );
  return [...new Set(found.flat())].sort();
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function matching(
  patterns: readonly string[],
  folder: string,
  where: string,
): Promise<readonly string[]> {
  const options = { cwd: folder, expandDirectories: true, followSymbolicLinks: false };
  const found = await Promise.all(patterns.map((pattern) => glob(pattern, options)));
  const empty = found.findIndex((files) => files.length === 0);
  const files = [...new Set(found.flat())].sort();
  if (empty === -1 && files.length <= MOST_FILES) return files;
  throw new UserError({
    code: 'command-inputs',
    what: empty === -1 ? 'the command has too many inputs' : 'an input of the command is not there',
    where,
    got: empty === -1 ? `${files.length} files` : patterns[empty],
    expected: empty === -1 ? `at most ${MOST_FILES}` : `files in ${folder}`,
  });
}
