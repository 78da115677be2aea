/** Pages of reports that are full of hostile texts, in a real browser. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, openFolds, useChromium } from './chromium.ts';
import { PAYLOADS } from './payloads.ts';

/** Models of a page; each is full of another text. */
const EACH = 52;

/** What a page holds that may act, and links that lead away from it. */
const FOUND = `({
  models: document.querySelectorAll('main > section[id]').length,
  scripts: document.querySelectorAll('script:not([type])').length,
  others: document.querySelectorAll('iframe, object, embed, form, base, link, audio, video, [autofocus]').length,
  links: [...document.querySelectorAll('a')].filter((a) => !a.getAttribute('href').startsWith('#model-')).length,
  handlers: [...document.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on'))).length,
})`;

describe.skipIf(!hasChromium)('in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zoogate-hostile-'));
  const { openFile } = useChromium();
  beforeAll(() => {
    execFileSync(process.execPath, [
      join(import.meta.dirname, 'write-hostile-pages.ts'),
      folder,
      String(EACH),
    ]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const starts = Array.from({ length: Math.ceil(PAYLOADS.length / EACH) }, (_, at) => at * EACH);
  test.each(starts)('texts from %i on run nothing, ask for nothing and complain of nothing', async (from) => {
    const { page, complaints, close } = await openFile(join(folder, `${from}.html`));
    await openFolds(page);
    expect(await page.evaluate(FOUND)).toEqual({
      models: Math.min(EACH, PAYLOADS.length - from),
      scripts: 1,
      others: 0,
      links: 0,
      handlers: 0,
    });
    expect(complaints).toEqual([]);
    await close();
  });
});
