/** The user's repository, which is only ever read: where it is, and how git names what is in it. */
import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { SurroundingsError, UserError } from '../../errors.ts';
import { type GitCall, type GitResult, runGit } from './run-git.ts';

export type Repository = {
  /** Of the working tree; absolute, without links. */
  readonly root: string;
  /** Holds objects and the list of commits whose parents are missing; absolute. */
  readonly commonFolder: string;
  readonly objectFormat: string;
  /** Asks git in the working tree; never to change anything. */
  readonly ask: (args: readonly string[]) => Promise<GitResult>;
};

/**
 * The repository that a folder is in.
 *
 * @param where the locator, for messages.
 * @throws {UserError} if it is in none.
 */
export async function openRepository(
  folder: string,
  where: string,
  call: Pick<GitCall, 'env' | 'signal'>,
): Promise<Repository> {
  const ask = (args: readonly string[], cwd = folder): Promise<GitResult> => runGit(args, { ...call, cwd });
  const { exitCode, output, said } = await ask([
    'rev-parse',
    '--path-format=absolute',
    '--show-toplevel',
    '--git-common-dir',
    '--show-object-format',
  ]);
  const [root, commonFolder, objectFormat] = output.split('\n');
  if (exitCode !== 0 || !root || !commonFolder || !objectFormat) throw noRepository(folder, where, said);
  const realRoot = await realpath(root);
  return {
    root: realRoot,
    commonFolder,
    objectFormat,
    ask: (args) => ask(args, realRoot),
  };
}

function noRepository(folder: string, where: string, said: string): UserError {
  const dubious = /dubious ownership/.test(said);
  return new UserError({
    code: dubious ? 'git-not-trusted' : 'git-no-repository',
    what: dubious
      ? 'git refuses the repository, because it belongs to somebody else'
      : 'the folder is in no git repository',
    where,
    got: folder,
    hint: dubious
      ? `run git config --global --add safe.directory ${folder}`
      : 'check out with actions/checkout first, or give the model by its path or address',
  });
}

/**
 * A file's path as git names it: from the root, with forward slashes. The file itself need not exist.
 *
 * @throws {UserError} if it is outside the working tree.
 */
export async function pathInRepository(path: string, { root }: Repository, where: string): Promise<string> {
  const inside = relative(root, await resolveFolders(path));
  if (inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) {
    return inside.split(sep).join('/');
  }
  throw new UserError({
    code: 'git-outside-repository',
    what: 'the file is outside the repository, so that its history is not there',
    where,
    got: path,
    expected: `a file below ${root}`,
  });
}

/** Without links in the folders that exist: git knows a file by where its folder really is. */
async function resolveFolders(path: string): Promise<string> {
  const folder = dirname(path);
  if (folder === path) return path;
  const real = await realpath(folder).catch(() => resolveFolders(folder));
  return join(real, basename(path));
}

/** A git command that had to succeed and did not. */
export function gitFailed(what: string, where: string, { said, exitCode }: GitResult): SurroundingsError {
  return new SurroundingsError({
    code: 'git-failed',
    what,
    where,
    got: withoutSecrets(said.split('\n').slice(-3).join(' ').trim()) || `exit code ${exitCode}`,
  });
}

/** Addresses in what git says may hold user names and passwords. */
function withoutSecrets(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi, '$1');
}
