/**
 * Draws the pictures of the documentation from a report of a real run: what a pull request shows of it, or the page.
 * Needs Chromium (`CHROMIUM`, or /usr/bin/chromium).
 *
 *   node scripts/picture.ts comment REPORT PICTURE
 *   node scripts/picture.ts page REPORT PICTURE [light|dark] [HEIGHT]
 */
import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import { chromium } from 'playwright-core';
import { VERDICT_WORDS } from '../src/report/format.ts';
import { renderHtml } from '../src/report/html/page.ts';
import { renderMarkdown } from '../src/report/markdown.ts';
import type { Report } from '../src/report/report.ts';
import { parseReport } from '../src/report/validate-report.ts';

const [kind, source, target, scheme = 'light', height = '1380'] = process.argv.slice(2);
const DRAWN = { comment: commentPage, page: renderHtml } as const;
if (source === undefined || target === undefined || !Object.hasOwn(DRAWN, kind ?? '')) {
  throw new Error('usage: picture.ts comment|page REPORT PICTURE [light|dark] [HEIGHT]');
}

const WIDTH = 980;
const report = parseReport(readFileSync(source, 'utf8'));
const html = await DRAWN[kind as keyof typeof DRAWN](report);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: kind === 'page' ? Number(height) : 100 },
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
  });
  await page.setContent(html);
  await page.screenshot({ path: target, fullPage: kind === 'comment' });
} finally {
  await browser.close();
}

/** The comment in styles of our own that are like those of a pull request. */
async function commentPage(report: Report): Promise<string> {
  const markdown = renderMarkdown(report, {
    maxLength: 60_000,
    runUrl: 'https://github.com/your-org/your-model/actions/runs/1',
  });
  // GitHub draws these itself; a machine without a font for them would draw boxes.
  let body = await marked.parse(markdown);
  for (const [verdict, { emoji, symbol }] of Object.entries(VERDICT_WORDS)) {
    body = body.replaceAll(emoji, `<b class="sign ${verdict}">${symbol}</b>`);
  }
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 16px; background: #fff; color: #1f2328; font: 14px/1.5 "DejaVu Sans", sans-serif }
.comment { border: 1px solid #d1d9e0; border-radius: 6px }
.head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e }
.head b { color: #1f2328 }
.body { padding: 4px 16px 16px }
h3 { font-size: 17.5px; margin: 14px 0 6px }
p { margin: 6px 0 12px }
ul { padding-left: 2em }
table { border-collapse: collapse; font-size: 13px; margin: 12px 0 }
th, td { border: 1px solid #d1d9e0; padding: 6px 10px; text-align: left; vertical-align: top }
tr:nth-child(2n) td { background: #f6f8fa }
code { background: #818b981f; border-radius: 6px; padding: .15em .4em; font: 12px "DejaVu Sans Mono", monospace }
a { color: #0969da }
pre { background: #f6f8fa; border-radius: 6px; padding: 12px }
pre code { background: none; padding: 0 }
td code { white-space: nowrap }
.sign { color: #9a6700 }
.sign.pass { color: #1a7f37 }
.sign.fail, .sign.error, .sign.unverifiable { color: #cf222e }
details { margin: 4px 0 }
</style><div class="comment"><div class="head"><b>github-actions</b> bot commented</div>
<div class="body">${body}</div></div>`;
}
