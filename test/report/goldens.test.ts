/**
 * Each folder of `cases/` is a report and what it must look like. `UPDATE_GOLDENS=1` rewrites the goldens; read
 * the difference before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html/page.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { parseReport } from '../../src/report/validate-report.ts';

const CASES = join(import.meta.dirname, 'cases');
const UPDATE = process.env['UPDATE_GOLDENS'] === '1';
/** HTML says the same as Markdown, so one page is enough to read; the others are checked for form elsewhere. */
const WITH_PAGE = ['fail-claim', 'hostile', 'graph-differs'];

const folders = readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(folders.map(({ name }) => name))('%s', (name) => {
  const folder = join(CASES, name);
  const text = readFileSync(join(folder, 'report.json'), 'utf8');
  const report = parseReport(text);
  const options = existsSync(join(folder, 'options.json'))
    ? JSON.parse(readFileSync(join(folder, 'options.json'), 'utf8'))
    : { maxLength: 60_000, runUrl: 'https://github.com/your-org/your-model/actions/runs/4242' };

  test.each([
    ['summary.md', () => renderMarkdown(report, options)],
    ['terminal.txt', () => renderTerminal(report, { colour: false, width: 100 })],
    ...(WITH_PAGE.includes(name) ? [['page.html', () => renderHtml(report)] as const] : []),
  ] as const)('%s', (file, render) => {
    const path = join(folder, file);
    if (UPDATE) writeFileSync(path, render());
    expect(render()).toBe(readFileSync(path, 'utf8'));
  });

  test('the JSON says the same and is stable', () => {
    const json = renderJson(report);
    expect(JSON.parse(json)).toEqual(JSON.parse(text));
    expect(renderJson(parseReport(json))).toBe(json);
  });
});
