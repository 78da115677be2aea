/**
 * Draws the README's picture of the page. Needs Chromium (`CHROMIUM`, or /usr/bin/chromium).
 *
 *   node scripts/page-picture.ts REPORT PICTURE [light|dark] [WIDTH] [HEIGHT]
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { renderHtml } from '../src/report/html/page.ts';
import { parseReport } from '../src/report/validate-report.ts';

const [source, target, scheme = 'light', width = '980', height = '1000'] = process.argv.slice(2);
if (source === undefined || target === undefined) throw new Error('usage: page-picture.ts REPORT PICTURE');

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({
    viewport: { width: Number(width), height: Number(height) },
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
  });
  await page.setContent(renderHtml(parseReport(readFileSync(source, 'utf8'))));
  await page.screenshot({ path: target });
} finally {
  await browser.close();
}
