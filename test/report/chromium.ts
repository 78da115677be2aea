/** One Chromium for the tests of a file, and pages of reports in it. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { renderHtml } from '../../src/report/html/page.ts';
import type { Report } from '../../src/report/report.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Where there is none, nothing is tested. */
export const hasChromium = existsSync(CHROMIUM);

/** To be called in a `describe`, which the browser lives as long as. @returns what opens pages, and those of reports. */
export function useChromium() {
  const folder = mkdtempSync(join(tmpdir(), 'zoogate-page-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** A page, and all that it asked for or complained of. */
  async function openFile(file: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message());
      // Unanswered it would hold up the page.
      void dialog.dismiss();
    });
    const own = pathToFileURL(file).href;
    page.on('request', (request) => {
      if (request.url() !== own) complaints.push(request.url());
    });
    await page.goto(own);
    return { page, complaints, close: () => context.close() };
  }

  async function open(report: Report, options: BrowserContextOptions = {}) {
    const file = join(folder, `${Math.random()}.html`);
    writeFileSync(file, renderHtml(report));
    return openFile(file, options);
  }
  return { open, openFile };
}

export function openFolds(page: Page): Promise<unknown> {
  return page.evaluate('document.querySelectorAll("details").forEach((fold) => { fold.open = true; })');
}
