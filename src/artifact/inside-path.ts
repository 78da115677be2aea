/**
 * Paths that come from a model or an archive, which are hostile: each must stay in the folder that it is relative to,
 * on every operating system, whatever this one is; and what lies there must be a regular file, under no link.
 */
import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';

const LONGEST = 1000;

export type InsidePath =
  /** Relative, with forward slashes; '' for the folder itself. */
  { readonly kind: 'inside'; readonly path: string } | Refused;

export type RegularFile =
  /** Absolute if the folder is. */
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'missing' } | Refused;

/** `reason` is a clause whose subject, "it", is the path. */
type Refused = { readonly kind: 'refused'; readonly reason: string };

/** What a path means, if it stays in its folder. */
export function insidePath(text: string): InsidePath {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (text.length > LONGEST || /[\u0000-\u001f\u007f]/.test(text)) return refused('it names no file');
  const slashed = text.replaceAll('\\', '/');
  const segments = slashed.split('/').filter((segment) => segment !== '' && segment !== '.');
  const path = segments.join('/');
  // A colon makes a drive of a letter on Windows.
  if (slashed.startsWith('/') || /^[A-Za-z]:/.test(path))
    return refused('it names a file by an absolute path');
  return segments.includes('..') ? refused("it leads out of the model's folder") : { kind: 'inside', path };
}

/** The file that a hostile path names below a folder. The folder itself may be a link. */
export function findRegularFile(folder: string, text: string): RegularFile {
  const inside = insidePath(text);
  if (inside.kind === 'refused') return inside;
  if (inside.path === '') return refused('it names no file');
  let path = folder;
  let entry: Stats | undefined;
  for (const name of inside.path.split('/')) {
    path = join(path, name);
    entry = statOf(path);
    if (entry === undefined) return { kind: 'missing' };
    if (entry.isSymbolicLink()) return refused('it is a link, or lies behind one');
  }
  return entry?.isFile() ? { kind: 'file', path } : refused('it is no regular file');
}

/** Undefined too where a file stands in the way, or the folder may not be looked into. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function refused(reason: string): Refused {
  return { kind: 'refused', reason };
}
