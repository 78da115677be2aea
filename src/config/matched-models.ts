/**
 * One entry of the configuration for many models: `"*": {model: models/*.onnx}` is an entry for each file that the
 * pattern matches, named after it. A curator lists a folder once, and a model that is added to it is checked.
 */
import { basename, relative, resolve, sep } from 'node:path';
import { isGlob, matchGlob } from '../artifact/model-in-folder.ts';
import { UserError } from '../errors.ts';

/** GitHub's matrix ends at 256 jobs; more models than this are for an audit. */
const MOST_MODELS = 256;

/** @returns whether a name of an entry stands for many models. */
export function standsForMany(name: string): boolean {
  return name.includes('*');
}

/**
 * @param name of the entry, with one `*`, which each model's own name takes the place of.
 * @param pattern what the entry gives as its model.
 * @param base what the pattern is relative to.
 * @param where the entry, for messages.
 * @returns name and path of each model, relative to `base`, in the order of their paths.
 * @throws {UserError} if the pattern is none, or matches nothing, or too much.
 */
export async function matchModels(
  name: string,
  pattern: unknown,
  base: string,
  where: string,
): Promise<readonly { readonly name: string; readonly path: string }[]> {
  if (typeof pattern !== 'string' || !isGlob(pattern) || name.split('*').length !== 2) {
    throw new UserError({
      code: 'config-invalid',
      what: `"${name}" stands for many models`,
      where,
      got: typeof pattern === 'string' ? pattern : 'no pattern',
      expected: 'one * in the name, and a pattern of paths as the model, such as models/*.onnx',
    });
  }
  const { folder, members } = await matchGlob(resolve(base, pattern));
  if (members.length === 0 || members.length > MOST_MODELS) {
    throw new UserError({
      code: members.length === 0 ? 'model-none-found' : 'model-several-found',
      what: members.length === 0 ? 'the pattern matches no file' : 'the pattern matches too many files',
      where,
      got: members.length === 0 ? pattern : `${pattern}: ${members.length} files`,
      expected: `1 to ${MOST_MODELS} models`,
      ...(members.length > MOST_MODELS && { hint: 'make it narrower, or use "zoogate audit"' }),
    });
  }
  const short = members.map((member) => basename(member).replace(/\.onnx$/i, ''));
  const areDistinct = new Set(short).size === short.length;
  return members.map((member, i) => ({
    name: name.replace('*', () => (areDistinct ? short[i]! : member.replace(/\.onnx$/i, ''))),
    path: relative(base, resolve(folder, member)).split(sep).join('/'),
  }));
}
