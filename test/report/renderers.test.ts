/** What holds for every report: limits are kept, structure is whole, and nothing hostile gets through. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html/page.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { parseReport } from '../../src/report/validate-report.ts';
import { arbitraryReport } from './reports.ts';

const RUN_URL = 'https://github.com/your-org/your-model/actions/runs/4242';
const INVISIBLE = /[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u;
const RUNS = { numRuns: 150 };

/** A block of code, from a fence to one of the same length. */
const FENCED = /^(`{3,})(?:sh|yaml)\n(?:(?!\1`*\s*$).*\n)*\1$/gmu;

/** What GitHub would still interpret: code spans taken out, then escapes and entities. */
function live(markdown: string): string {
  return markdown
    .replace(FENCED, '')
    .replace(/(?<!\\)`[^`\n]*`/gu, '')
    .replace(/\\[\p{P}\p{S}]/gu, '')
    .replace(/&(?:amp|lt|gt);/gu, '');
}

test('Markdown keeps its limit, in characters and in bytes', () => {
  fc.assert(
    fc.property(
      arbitraryReport,
      fc.integer({ min: 0, max: 30_000 }),
      fc.boolean(),
      (report, maxLength, bytes) => {
        const text = renderMarkdown(report, {
          maxLength,
          unit: bytes ? 'bytes' : 'characters',
          runUrl: RUN_URL,
        });
        expect(bytes ? Buffer.byteLength(text) : text.length).toBeLessThanOrEqual(maxLength);
        if (maxLength >= 20) expect(text).not.toBe('');
      },
    ),
    RUNS,
  );
});

test('Markdown holds no markup, link, mention or invisible character but its own', () => {
  fc.assert(
    fc.property(arbitraryReport, fc.integer({ min: 500, max: 200_000 }), (report, maxLength) => {
      const text = renderMarkdown(report, { maxLength, runUrl: RUN_URL });
      expect(text).not.toMatch(INVISIBLE);
      const rest = live(text)
        .replaceAll('<details><summary>', '')
        .replaceAll('</summary>', '')
        .replaceAll('</details>', '')
        .replace(`[The run and its full report](${RUN_URL})`, '');
      expect(rest).not.toMatch(/[<>`~[\]{}]/u);
      expect(rest).not.toMatch(/@(?!&#8203;)/u);
      expect(rest.replaceAll('&#8203;', '')).not.toMatch(/&/u);
      expect(rest.replace(/^#{3,4} /gmu, '').replaceAll('&#8203;', '\u200b')).not.toMatch(/#(?!\u200b)/u);
      expect(rest).not.toMatch(/:\/\/|www\.|GH-\d/iu);
    }),
    RUNS,
  );
});

test('Markdown folds are balanced and tables whole, whatever is dropped', () => {
  fc.assert(
    fc.property(arbitraryReport, fc.integer({ min: 200, max: 30_000 }), (report, maxLength) => {
      const lines = renderMarkdown(report, { maxLength, runUrl: RUN_URL }).replace(FENCED, '').split('\n');
      let open = 0;
      lines.forEach((line, index) => {
        if (line.startsWith('<details>')) open += 1;
        if (line === '</details>') open -= 1;
        expect(open === 0 || open === 1).toBe(true);
        if (!line.startsWith('|')) return;
        const cells = (row: string): number => row.match(/(?<!\\)\|/gu)?.length ?? 0;
        const above = lines[index - 1] ?? '';
        if (above.startsWith('|')) expect(cells(line)).toBe(cells(above));
        else expect(lines[index + 1]).toMatch(/^\| ---/u);
      });
      expect(open).toBe(0);
    }),
    RUNS,
  );
});

test('a terminal gets no control sequences but colour, and a runner no commands', () => {
  fc.assert(
    fc.property(arbitraryReport, fc.integer({ min: 1, max: 200 }), fc.boolean(), (report, width, colour) => {
      const text = renderTerminal(report, { width, colour });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that colour is made of
      expect(text.replace(/\u001b\[\d+m/gu, '')).not.toMatch(INVISIBLE);
      if (!colour) expect(text).not.toContain('\u001b');
      expect(text).not.toMatch(/^\s*::/mu);
      expect(text).not.toContain('##[');
    }),
    RUNS,
  );
});

test('an HTML page is well-formed, and its only markup is its own', () => {
  const own =
    /^(?:html|head|meta|title|style|script|body|header|main|section|footer|h1|h2|h3|p|ul|li|dl|dt|dd|strong|span|pre|code|div|a|table|caption|thead|tbody|tr|th|td|label|input|select|option|figure|figcaption|img|details|summary|svg|g|rect|text|path)$/u;
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const page = renderHtml(report).replace(/(<script>)[\s\S]*?(?=<\/script>)/u, '$1');
      expect(page).not.toMatch(INVISIBLE);
      const stack: string[] = [];
      for (const [, close, name] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)/giu)) {
        if (!own.test(name!)) throw new Error(`<${name}> is not of the page`);
        if (close === '' && !['meta', 'input', 'img'].includes(name!)) stack.push(name!);
        if (close === '/' && stack.pop() !== name) throw new Error(`</${name}> closes nothing`);
      }
      expect(stack).toEqual([]);
      for (const [image] of page.matchAll(/<img[^>]*>/gu))
        expect(image).toMatch(/^<img src="data:image\/webp;base64,[A-Za-z0-9+/=]+" alt="">$/u);
    }),
    RUNS,
  );
});

test('JSON reads back as the same report', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const json = renderJson(report);
      expect(renderJson(parseReport(json))).toBe(json);
    }),
    RUNS,
  );
});
