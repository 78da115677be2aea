/** The rows of the catalogue that a list is asked for. */
import { UserError } from '../errors.ts';
import { nearestWord } from '../nearest.ts';
import type { ZooEntry } from './entry.ts';
import { isZooName, ZOO_NAMES } from './zoos.ts';

export type EntryFilter = {
  /** Part of a family's name: case and punctuation don't count. */
  readonly family?: string | undefined;
  readonly zoo?: string | undefined;
};

/** @throws {UserError} if there is no such zoo, or no family whose name holds the text. */
export function filterEntries(
  entries: readonly ZooEntry[],
  { family, zoo }: EntryFilter,
): readonly ZooEntry[] {
  if (zoo !== undefined && !isZooName(zoo)) {
    const nearest = nearestWord(zoo, ZOO_NAMES);
    throw new UserError({
      code: 'zoo-unknown',
      what: 'the catalogue has no such zoo',
      where: '--zoo',
      got: zoo,
      expected: `one of ${ZOO_NAMES.join(', ')}`,
      hint: nearest === undefined ? undefined : `did you mean ${nearest}?`,
    });
  }
  const ofFamily = family === undefined ? entries : entries.filter((entry) => isOf(entry, family));
  if (ofFamily.length === 0 && family !== undefined) {
    const names = entries.flatMap((entry) => [entry.family, entry.family.split(/[\s-]/)[0]!]);
    const nearest = nearestWord(family, new Set(names));
    throw new UserError({
      code: 'zoo-unknown-family',
      what: 'the catalogue has no family with this in its name',
      where: '--family',
      got: family,
      hint: nearest === undefined ? '"zoogate zoo list" shows all of them' : `did you mean ${nearest}?`,
    });
  }
  return ofFamily.filter((entry) => zoo === undefined || entry.zoo === zoo);
}

function isOf({ family, model }: ZooEntry, wanted: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9.]/g, '');
  return [family, model].some((name) => plain(name).includes(plain(wanted)));
}
