import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claims } from '../../src/claims/claim.ts';
import { parseClaims } from '../../src/claims/read-claims.ts';

const read = (text: string): Promise<Claims> => parseClaims(text, 'README.md', 'README.md');

describe('tables of a Markdown file, any shape', () => {
  it('finds every cell at its line and column, whatever surrounds the table', async () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    const before = fc.constantFrom(
      '',
      '# Heading\n\n',
      'Some prose.\n\n',
      '- item\n\n',
      '```\ncode | x\n```\n\n',
    );
    const padding = fc.constantFrom('', ' ', '  ', '\t');
    const end = fc.constantFrom('\n', '\r\n');
    const figure = fc.integer({ min: 1001, max: 9999 }).map((n) => `${(n / 100).toFixed(2)}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, figure), { minLength: 1, maxLength: 8 }),
        before,
        padding,
        end,
        fc.boolean(),
        async (rows, intro, pad, newline, mark) => {
          const cell = (text: string) => `${pad}${text}${pad}`;
          const line = (cells: readonly string[]) => `|${cells.map(cell).join('|')}|\n`;
          const table = [
            line(['Model', 'Top-1']),
            '|---|---|\n',
            ...rows.map(([name, value]) => line([name, mark ? `**${value}**` : value])),
          ].join('');
          const text = `${intro}${table}`.replaceAll('\n', newline);
          const { claims } = await read(text);
          expect(claims.map(({ model }) => model)).toEqual(rows.map(([name]) => name));
          const lines = text.split(newline);
          for (const [i, claim] of claims.entries()) {
            const { line: at, column } = claim.source;
            const source = lines[at - 1]!.slice(column! - 1);
            expect(source.startsWith(mark ? `**${rows[i]![1]}**` : rows[i]![1])).toBe(true);
            expect(claim.text).toBe(rows[i]![1]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never throws, and never finds a figure that is not in the text', async () => {
    const piece = fc.constantFrom(
      ...[
        '|',
        '|---|---|',
        '---',
        '\n',
        '\n\n',
        ' ',
        'Top-1',
        'Model',
        '76.1',
        '**',
        '`',
        '<!--',
        '-->',
        '```',
      ],
      ...[
        '<sup>',
        '</sup>',
        '[',
        '](x)',
        '> ',
        '- ',
        '    ',
        '\\|',
        '&nbsp;',
        '~~',
        'Params (M)',
        '\r\n',
        '\t',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const text = pieces.join('');
        const { claims } = await read(text);
        for (const { text: figure, source } of claims) {
          const line = text.split('\n')[source.line - 1]!;
          expect(figure).toContain('76.1');
          expect(line.slice(source.column! - 1)).toContain('76.1');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('tables of a Markdown file, hostile', () => {
  const HEAD = '| Model | Top-1 |\n|---|---|\n';
  const fill = (part: string, characters = 250_000) => part.repeat(Math.floor(characters / part.length));

  it.each([
    ['rows', HEAD + fill('| a | 76.1 |\n')],
    [
      'columns',
      `${'|Top-1'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${fill(`${'|1'.repeat(1000)}|\n`, 200_000)}`,
    ],
    ['one long line', `${HEAD}| ${'x'.repeat(240_000)} | 76.1 |\n`],
    ['brackets', HEAD + fill('[')],
    ['backticks', HEAD + Array.from({ length: 600 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['quotes in quotes', HEAD + fill(`${'> '.repeat(100)}a\n`)],
    ['headings', HEAD + fill('a\n=\n')],
    ['spaces in cells', HEAD + fill(`| a | 76.1${' '.repeat(1000)}x |\n`)],
    ['pictures in cells', HEAD + fill(`| a |${'\u{1f3c6}'.repeat(300)}x |\n`)],
    ['rows of dashes', fill(`${'|-'.repeat(100)}\n`)],
    ['small tables', fill('| Top-1 |\n|---|\n| 1 |\n\n')],
  ])('reads %s in bounded time', { timeout: 20_000 }, async (_name, text) => {
    const { claims, unread } = await read(text);
    expect(claims.length).toBeLessThanOrEqual(20_000);
    expect(unread.length).toBeLessThanOrEqual(20_000);
  });

  it('says that it reads no more than so many characters and cells', async () => {
    expect((await read(HEAD + fill('| a | 76.1 |\n', 2 ** 18))).unread).toMatchObject([
      { reason: expect.stringContaining('more Markdown') },
    ]);
    expect((await read(HEAD + fill('|a|1|\n'))).unread).toMatchObject([
      { source: { line: 1 }, reason: expect.stringContaining('more cells') },
    ]);
  });
});
