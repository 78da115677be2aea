/**
 * Draws the README's picture of the comment: a report's Markdown as a pull request shows it. Needs Chromium
 * (`CHROMIUM`, or /usr/bin/chromium).
 *
 *   node scripts/picture.ts zoogate-report/overclaimed-card/report.json docs/comment.png
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { marked } from 'marked';
import { renderMarkdown } from '../src/report/markdown.ts';
import { parseReport } from '../src/report/validate-report.ts';

const [source, target] = process.argv.slice(2);
if (source === undefined || target === undefined) throw new Error('usage: picture.ts REPORT PICTURE');

const markdown = renderMarkdown(parseReport(readFileSync(source, 'utf8')), {
  maxLength: 60_000,
  runUrl: 'https://github.com/your-org/your-model/actions/runs/1',
});
const page = `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 16px; background: #fff; color: #1f2328; font: 14px/1.5 "DejaVu Sans", sans-serif }
.comment { border: 1px solid #d1d9e0; border-radius: 6px; max-width: 940px }
.head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e }
.head b { color: #1f2328 }
.body { padding: 4px 16px 16px }
h3 { font-size: 17.5px; margin: 14px 0 6px }
p { margin: 6px 0 12px }
table { border-collapse: collapse; font-size: 13px; margin: 12px 0 }
th, td { border: 1px solid #d1d9e0; padding: 6px 10px; text-align: left; vertical-align: top }
tr:nth-child(2n) td { background: #f6f8fa }
code { background: #818b981f; border-radius: 6px; padding: .15em .4em; font: 12px "DejaVu Sans Mono", monospace }
a { color: #0969da }
</style><div class="comment"><div class="head"><b>github-actions</b> bot commented</div>
<div class="body">${await marked.parse(markdown)}</div></div>`;

const scratch = mkdtempSync(join(tmpdir(), 'zoogate-picture-'));
try {
  writeFileSync(join(scratch, 'comment.html'), page);
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
  ];
  const { status } = spawnSync(
    process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    [
      ...[
        ...flags,
        '--hide-scrollbars',
        `--user-data-dir=${join(scratch, 'profile')}`,
        '--window-size=980,580',
      ],
      ...[`--screenshot=${resolve(target)}`, join(scratch, 'comment.html')],
    ],
    { stdio: 'ignore' },
  );
  if (status !== 0) throw new Error('chromium drew nothing');
} finally {
  rmSync(scratch, { recursive: true });
}
