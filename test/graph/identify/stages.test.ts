import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRepetitions } from '../../../src/graph/identify/stages.ts';

describe('repetitions', () => {
  it('of one word and of a sequence', () => {
    expect(countRepetitions(['a', 'a', 'a', 'b'])).toEqual(['3 x (a)', 'b']);
    expect(countRepetitions(['a', 'b', 'a', 'b', 'c'])).toEqual(['2 x (a · b)', 'c']);
  });

  it('lose nothing', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        expect(countRepetitions(words).flatMap(expand)).toEqual(words);
      }),
    );
  });
});

function expand(line: string): readonly string[] {
  const match = /^(\d+) x \((.*)\)$/.exec(line);
  if (match === null) return [line];
  const pattern = match[2]?.split(' · ') ?? [];
  return Array.from({ length: Number(match[1]) }, () => pattern).flat();
}
