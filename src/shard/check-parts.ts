/** Whether parts are those of one run: every shard once, all of the same models, data and options. */
import { UserError } from '../errors.ts';
import type { Part } from './read-part.ts';
import { shardText } from './shard.ts';

/** @returns the parts in the order of their numbers. @throws UserError that names the parts. */
export function checkParts(given: readonly Part[]): readonly Part[] {
  const [first] = given;
  if (first === undefined) {
    throw new UserError({
      code: 'shard-none',
      what: 'there is no report to merge',
      where: 'zoogate merge',
      expected: 'the report.json of every shard',
    });
  }
  const usual = usualPart(given);
  for (const part of given) refuseForeign(part, usual);
  const { count } = usual.shard;
  const byIndex = new Map<number, Part>();
  for (const part of given) {
    const before = byIndex.get(part.shard.index);
    byIndex.set(part.shard.index, before === undefined ? part : better(before, part));
  }
  const absent = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index));
  if (absent.length > 0) {
    const shown = absent.slice(0, 20).map((index) => shardText({ index, count }));
    throw new UserError({
      code: 'shard-missing',
      what: absent.length === 1 ? 'a shard is missing' : `${absent.length} shards are missing`,
      where: 'zoogate merge',
      got: `${byIndex.size} of ${count}; missing: ${shown.join(', ')}${absent.length > 20 ? ' and more' : ''}`,
      expected: 'the report of every shard',
      hint: 'run the jobs that are missing again; those that are there need not be',
    });
  }
  return [...byIndex.values()].sort((a, b) => a.shard.index - b.shard.index);
}

/** One of those that most of them agree with, so that the odd one is the one that is named; of equally many the first. */
function usualPart(parts: readonly Part[]): Part {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const { by, count, identity } = part.shard;
    const key = JSON.stringify([by, count, Object.entries(identity).sort()]);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most))[0]!;
}

function refuseForeign(part: Part, usual: Part): void {
  const differs = (what: string, got: string, expected: string): never => {
    throw new UserError({
      code: 'shard-foreign',
      what: 'this shard is not of the same run as the others',
      where: part.where,
      got: `${what}: ${got}`,
      expected: `${expected}, as in ${usual.where}`,
      hint: 'merge the reports of one run only, and give every job the same commit and configuration',
    });
  };
  const { shard } = part;
  if (shard.by !== usual.shard.by) differs('shards of', shard.by, usual.shard.by);
  if (shard.count !== usual.shard.count)
    differs('number of shards', String(shard.count), String(usual.shard.count));
  if (shard.index < 1 || shard.index > shard.count)
    differs('shard', String(shard.index), `1 to ${shard.count}`);
  // A shard that broke may not know all.
  const different = Object.entries(shard.identity).flatMap(([what, value]) => {
    const other = usual.shard.identity[what];
    return other === undefined || other === value ? [] : [{ what, value, other }];
  });
  const told = different.find(({ value, other }) => !isHash(value) && !isHash(other)) ?? different[0];
  if (told !== undefined) differs(told.what, told.value, told.other);
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** A shard that broke and was run again: what it came to in the end. Otherwise nobody can tell which is meant. */
function better(a: Part, b: Part): Part {
  const isBroken = ({ report }: Part): boolean => report.verdict === 'error';
  if (isBroken(a) && !isBroken(b)) return b;
  if (isBroken(b) && !isBroken(a)) return a;
  const isOneFile = a.where === b.where;
  throw new UserError({
    code: 'shard-repeated',
    what: isOneFile ? `${shardText(a.shard)} is given twice` : `${shardText(a.shard)} comes twice`,
    where: isOneFile ? a.where : `${a.where}, ${b.where}`,
    hint: isOneFile ? 'name each report, or the folder that it is in, once' : 'leave one of them out',
  });
}
