import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLine } from '../../src/graph/wrap-line.ts';

describe('wrapLine', () => {
  it('breaks at spaces and indents what goes on', () => {
    expect(wrapLine('nodes         123: Conv 53, Relu 49, MaxPool 1', 34, 14)).toEqual([
      'nodes         123: Conv 53, Relu',
      '              49, MaxPool 1',
    ]);
  });

  it('leaves a line whole where there is no terminal, or one too narrow for the indent', () => {
    const line = 'one two three four five six seven eight nine ten';
    expect(wrapLine(line, undefined, 4)).toEqual([line]);
    expect(wrapLine(line, 20, 14)).toEqual([line]);
    expect(wrapLine('', 80, 14)).toEqual(['']);
  });

  it('loses no word, and is no wider than asked for but for a word that is', () => {
    const word = fc.string({ minLength: 1, maxLength: 60 }).map((text) => text.replaceAll(/\s/g, 'x'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 24, max: 90 }), (words, width) => {
        const lines = wrapLine(words.join(' '), width, 4);
        expect(lines.join(' ').match(/\S+/g) ?? []).toEqual(words);
        for (const line of lines) {
          const fits = [...line].length <= width || !line.trim().includes(' ');
          expect(fits).toBe(true);
        }
      }),
    );
  });
});
