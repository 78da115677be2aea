/** Where the cache is and how large it may grow, by the environment. */
import os from 'node:os';
import { join, resolve } from 'node:path';
import { CACHE_LIMIT_BYTES } from '../artifact/cache-limit.ts';
import { UserError } from '../errors.ts';

export function cacheDirectory(env: NodeJS.ProcessEnv): string {
  const toolCache =
    env['ZOOGATE_CACHE'] || (env['RUNNER_TOOL_CACHE'] && join(env['RUNNER_TOOL_CACHE'], 'zoogate'));
  if (toolCache) return resolve(toolCache);
  return join(env['XDG_CACHE_HOME'] || join(os.homedir(), '.cache'), 'zoogate');
}

/** A size as gates spell it. */
export function cacheLimit(text: string | undefined): number {
  if (!text) return CACHE_LIMIT_BYTES;
  const match = /^(\d+(?:\.\d+)?)\s*(B|kB|MB|GB)$/.exec(text.trim());
  if (match !== null) return Number(match[1]) * SIZE_UNITS[match[2] as keyof typeof SIZE_UNITS];
  throw new UserError({
    code: 'option-invalid',
    what: 'this is not a size',
    where: 'ZOOGATE_CACHE_LIMIT',
    got: text,
    expected: 'a number with a unit: 500MB, 20GB',
  });
}

const SIZE_UNITS = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 } as const;
