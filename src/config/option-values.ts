/** Values of options, from text; what is none is a UserError that names where it stands. */
import { UserError } from '../errors.ts';
import { nearestWord } from '../nearest.ts';
import { type Config, EXECUTION_PROVIDERS } from './config.ts';

export function oneOf<const T extends string>(value: string, allowed: readonly T[], where: string): T {
  const found = allowed.find((option) => option === value);
  if (found !== undefined) return found;
  const nearest = nearestWord(value, allowed);
  throw new UserError({
    code: 'option-invalid',
    what: 'this value is not known',
    where,
    got: value,
    expected: `one of ${allowed.join(', ')}`,
    hint: nearest === undefined ? undefined : `did you mean "${nearest}"?`,
  });
}

/** One provider, or several in the order of preference: `cuda,cpu`. */
export function providersOf(
  given: string | readonly string[],
  where: string,
): Pick<Config, 'executionProvider' | 'fallbackProviders'> {
  const names = typeof given === 'string' ? given.split(',') : given;
  const providers = names.map((name) => oneOf(name.trim(), EXECUTION_PROVIDERS, where));
  const twice = providers.find((name, i) => providers.indexOf(name) !== i);
  const after = providers[providers.indexOf('cpu') + 1];
  if (twice !== undefined || (providers.includes('cpu') && after !== undefined)) {
    throw new UserError({
      code: 'option-invalid',
      what:
        twice === undefined
          ? `nothing is left for "${after}": the CPU takes every node`
          : `"${twice}" is named twice`,
      where,
      got: names.join(','),
      expected: 'each execution provider once, in the order of preference, the CPU last: cuda,cpu',
    });
  }
  const [executionProvider = 'cpu', ...fallbackProviders] = providers;
  return { executionProvider, ...(fallbackProviders.length === 0 ? {} : { fallbackProviders }) };
}

export function integer(text: string, where: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text.trim()) && value <= 0xffffffff) return value;
  throw new UserError({ code: 'option-invalid', what: 'this is not a whole number', where, got: text });
}

export function positiveInteger(text: string, where: string): number {
  const value = integer(text, where);
  if (value >= 1) return value;
  throw new UserError({ code: 'option-invalid', what: 'this must be at least 1', where, got: text });
}
