/**
 * Which files of a folder are models, by name: of a folder that is given as a model, of an unpacked archive, of what
 * a glob matches. Exactly one is wanted; what else there is goes into the message.
 */
import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { glob } from 'tinyglobby';
import { type Problem, UserError } from '../errors.ts';

/** More files than this are no folder with one model inside. */
const MOST_FILES = 100_000;
const SHOWN = 5;

/** Paths of the models below a folder, relative to it with forward slashes, sorted. Links are not followed. */
export async function modelsBelow(folder: string, signal?: AbortSignal): Promise<readonly string[]> {
  const options = {
    cwd: folder,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
    // What macOS puts beside every file of an archive, with the same extension.
    ignore: ['**/__MACOSX/**'],
    ...(signal === undefined ? {} : { signal }),
  };
  return (await glob('**/*.onnx', options)).slice(0, MOST_FILES).sort();
}

/** Whether a path is a pattern: it holds `*`, `?`, `[...]` or `{...}`. */
export function isGlob(path: string): boolean {
  return /[*?]|\[[^\]]*\]|\{[^}]*\}/.test(path);
}

/** The files that an absolute pattern matches, sorted, relative to the folder that its literal part names. */
export async function matchGlob(
  pattern: string,
  signal?: AbortSignal,
): Promise<{ readonly folder: string; readonly members: readonly string[] }> {
  const segments = pattern.split(sep);
  const dynamic = segments.findIndex(isGlob);
  // The literal part is a folder's name, whatever characters it holds.
  const folder = segments.slice(0, dynamic).join(sep) || sep;
  const found = await glob(segments.slice(dynamic).join('/'), {
    cwd: folder,
    expandDirectories: false,
    followSymbolicLinks: false,
    ...(signal === undefined ? {} : { signal }),
  });
  return { folder, members: found.slice(0, MOST_FILES).sort() };
}

/** What is looked through for a model, in words: "the folder", "the archive", "the pattern". */
export type Searched = { readonly what: string; readonly where: string };

/**
 * The one name of several.
 *
 * @throws {UserError} `model-none-found` or `model-several-found`.
 */
export function onlyModel(names: readonly string[], searched: Searched, hint?: string): string {
  const [name, ...others] = names;
  if (name === undefined) {
    throw choiceProblem('model-none-found', `${searched.what} holds no model`, searched, { hint });
  }
  if (others.length === 0) return name;
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  throw choiceProblem(
    'model-several-found',
    `${searched.what} holds ${names.length} models, and one is wanted`,
    searched,
    { got: names.slice(0, SHOWN).join(', ') + more, hint },
  );
}

function choiceProblem(
  code: string,
  what: string,
  { where }: Searched,
  rest: Pick<Problem, 'got' | 'hint'>,
): UserError {
  return new UserError({ code, what, where, expected: 'one .onnx file', ...rest });
}

/** Some of the names in a folder, for a message; none if it can't be listed. */
export async function someNames(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).slice(0, 1000);
}
