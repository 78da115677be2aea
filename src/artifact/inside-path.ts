/**
 * Paths that come from a model or an archive, which are hostile: each must stay in the folder that it is relative
 * to, on every operating system, whatever this one is.
 */

const LONGEST = 1000;

/**
 * The path, relative and with forward slashes; empty if it is only the folder itself, undefined if it is absolute,
 * leads out, or can't be a file's name.
 */
export function insidePath(text: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (text.length > LONGEST || /[\u0000-\u001f\u007f]/.test(text)) return undefined;
  const slashed = text.replaceAll('\\', '/');
  const segments = slashed.split('/').filter((segment) => segment !== '' && segment !== '.');
  const path = segments.join('/');
  // A colon makes a drive of a letter on Windows.
  return slashed.startsWith('/') || segments.includes('..') || /^[A-Za-z]:/.test(path) ? undefined : path;
}
