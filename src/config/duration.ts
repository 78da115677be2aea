/** Times as people write them, to milliseconds. */
import { UserError } from '../errors.ts';

const DURATION_UNITS = { ms: 1, s: 1000, m: 60_000 } as const;

/** @throws UserError `option-invalid` */
export function duration(text: string, where: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m)$/.exec(text.trim());
  const value =
    match === null ? Number.NaN : Number(match[1]) * DURATION_UNITS[match[2] as keyof typeof DURATION_UNITS];
  // setTimeout counts in 32 bits.
  if (value > 0 && value < 2 ** 31) return value;
  throw new UserError({
    code: 'option-invalid',
    what: 'this is not a duration',
    where,
    got: text,
    expected: 'a number with a unit, more than 0 and at most 24 days: 60s, 500ms, 2m',
  });
}
