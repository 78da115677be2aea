/** From what a configuration says of where a model is, a text or a command, to a locator. */
import { resolve } from 'node:path';
import type { Locator } from '../artifact/locator.ts';
import { parseLocator } from '../artifact/parse-locator.ts';
import { UserError } from '../errors.ts';
import { duration } from './duration.ts';

/** As the schema describes it. */
export type RawLocator =
  | string
  | {
      command: string | string[];
      output: string;
      inputs?: string[];
      environment?: Record<string, string>;
      'time-limit'?: string;
      cache?: boolean;
    };

/** An export of a large network takes minutes; one that takes longer has to say so. */
const TIME_LIMIT = '10m';

/**
 * @param base what paths are relative to, and where a command is run.
 * @param where the place in the configuration; `at` of a key below it.
 * @throws UserError
 */
export function locatorOf(
  raw: RawLocator,
  base: string,
  where: string,
  at: (key: string) => string,
): Locator {
  if (typeof raw === 'string') return parseLocator(raw, base, where);
  const { command, output, inputs, environment = {}, cache = false } = raw;
  if (cache && inputs === undefined) {
    throw new UserError({
      code: 'config-invalid',
      what: 'a command can only be cached if its inputs are named',
      where: at('cache'),
      expected: '"inputs" beside it, with everything that the model depends on',
    });
  }
  return Object.freeze({
    kind: 'command',
    command: typeof command === 'string' ? command : Object.freeze([...command]),
    folder: resolve(base),
    output: resolve(base, output),
    inputs,
    environment,
    timeLimitMs: duration(raw['time-limit'] ?? TIME_LIMIT, at('time-limit')),
    reuse: cache,
    text: typeof command === 'string' ? command : command.join(' '),
  });
}
