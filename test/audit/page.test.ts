/** The audit's page in a real browser: a thousand models, filters by the address, hostile names. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditRun } from '../../src/audit/measured/audit-history.ts';
import type { AuditedModel } from '../../src/audit/measured/model-audit.ts';
import { renderCsv, renderMarkdown, renderTerminal } from '../../src/audit/measured/render-audit.ts';
import { renderPage } from '../../src/audit/measured/render-page.ts';
import { summarise } from '../../src/audit/measured/summarise.ts';
import { loadCatalogue } from '../../src/zoo/catalogue.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const HOSTILE =
  '</script><script>document.title="owned"</script><img src=x onerror=alert(1)>|`=1+1\u001b[31m';

let folder: string;
const models: AuditedModel[] = Array.from({ length: 1000 }, (_, i) => ({
  name: i === 0 ? HOSTILE : `model-${i}`,
  source: 'x',
  graph: `g${i}`,
  network: i < 2 ? 'SqueezeNet 1.1' : `n${i % 300}`,
  accuracy: {
    metric: 'top1',
    unit: 'ratio',
    value: i === 1 ? 0.2 : 0.7,
    low: i === 1 ? 0.18 : 0.68,
    high: i === 1 ? 0.22 : 0.72,
  },
  // One was timed too little for an interval.
  latency:
    i === 5 ? { value: 6, low: -Infinity, high: Infinity } : { value: 1 + i, low: 0.9 + i, high: 1.1 + i },
  parameters: 1000 * i,
  sizeBytes: 4000 * i,
  testbed: 'one',
  dataset: { name: 'd', digest: 'd', measured: 1000 },
}));

const audit = await summarise(models, {
  catalogue: await loadCatalogue(),
  at: 0,
  compareAccuracy: async (first, second) =>
    first === HOSTILE && second === 'model-1'
      ? {
          kind: 'proportions',
          counts: { both: 200, onlyFirst: 500, onlySecond: 0, neither: 300 },
          complete: false,
        }
      : undefined,
});

/** Three nights: the leader changes. */
const RUNS: readonly AuditRun[] = [0.9, 0.5, 0.7].map((first, night) => ({
  at: `2026-01-0${night + 1}T03:17:00.000Z`,
  models: Object.fromEntries(
    models.map(({ name }, i) => [name, { accuracy: i === 0 ? first : i === 7 ? 0.75 : 0.7, latency: 1 }]),
  ),
}));

async function open(hash: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    CHROMIUM,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=500', '--dump-dom'],
      `file://${join(folder, 'audit.html')}${hash}`,
    ],
    { maxBuffer: 64 << 20 },
  );
  return stdout;
}

/** What an element of the page holds, by its id. */
const within = (dom: string, id: string): string =>
  new RegExp(`<(\\w+)[^>]* id="${id}"[^>]*>([\\s\\S]*?)</\\1>`, 'u').exec(dom)?.[2] ?? '';

const count = (dom: string, text: RegExp): number => dom.match(text)?.length ?? 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zoogate-page-'));
  writeFileSync(join(folder, 'audit.html'), renderPage(audit, RUNS));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('ten thousand namesakes are held against their first, and told in bounded time', async () => {
  const namesakes = Array.from({ length: 10_000 }, (_, i) => ({
    ...models[1 + (i % 900)]!,
    name: `org-${i}/resnet50`,
    network: 'ResNet-50 v1.5',
  }));
  const found = await summarise(namesakes, {
    catalogue: await loadCatalogue(),
    at: 0,
    compareAccuracy: async () => undefined,
  });
  expect(found.groups).toHaveLength(1);
  expect(found.comparisons.latency).toBe(9999);
  expect(renderTerminal(found, { limit: 15 }).length).toBeLessThan(20_000);
});

it('is one file of bounded size that asks for nothing', () => {
  const page = renderPage(
    audit,
    Array.from({ length: 400 }, () => RUNS[1]!),
  );
  expect(page.length).toBeLessThan(5_000_000);
  expect(page).not.toMatch(/(?:src|href)="https?:/u);
  expect(count(page, /<script/gu)).toBe(2);
});

it('a hostile name is a text in every form', () => {
  expect(renderMarkdown(audit)).not.toMatch(/<img|<script/u);
  expect(renderTerminal(audit)).not.toContain('\u001b');
  expect(renderCsv(audit)).not.toContain('\u001b');
});

describe.skipIf(!existsSync(CHROMIUM))('in a browser', () => {
  it('shows a thousand models, with intervals and lines between namesakes', async () => {
    const dom = await open('');
    expect(dom).toContain('data-ready="yes"');
    expect(dom).not.toContain('<title>owned');
    expect(within(dom, 'claimed')).toMatch(/SqueezeNet 1\.1: claimed [^<]*torchvision[^<]*measured/u);
    expect(count(within(dom, 'rows'), /<th scope="row">/gu)).toBe(1000);
    expect(count(within(dom, 'scatter'), /<circle/gu)).toBe(1000);
    expect(within(dom, 'scatter')).not.toMatch(/Infinity|NaN/u);
    // The first are shown, the others a click away: the table is what the page is for.
    expect(count(within(dom, 'discrepancies'), /<li>/gu)).toBe(10);
    expect(within(dom, 'more')).toMatch(
      /<summary>[\d,]+ more, of which the next 190 are here.*<ol start="11"><li>/u,
    );
    expect(count(within(dom, 'scatter'), /<polyline/gu)).toBeGreaterThan(0);
    expect(within(dom, 'leaders')).toMatch(/2026-01-01 03:17<\/th><td>&lt;\/script&gt;/u);
    expect(dom).toContain('&lt;/script&gt;&lt;script&gt;document.title="owned"');
    expect(count(dom, /<img/gu)).toBe(0);
    expect(dom).toMatch(/1,000 of 1,000 models/u);
  });

  it('filters by namesakes and orders by a column', async () => {
    const dom = await open('#group=n7&sort=4&up=1');
    const rows = [...dom.matchAll(/<th scope="row">model-(\d+)/gu)].map(([, n]) => Number(n));
    expect(rows).toEqual([7, 307, 607, 907]);
    const leaders = within(dom, 'leaders');
    expect(count(leaders, /<tr>/gu)).toBe(3);
    expect(leaders).toMatch(/2026-01-03 03:17<\/th><td>model-7 75\.00 %<\/td>/u);
    expect(count(within(dom, 'lines'), /class="line"/gu)).toBe(4);
    expect(dom).toMatch(/4 of 1,000 models/u);
    expect(count(within(dom, 'scatter'), /<polyline/gu)).toBe(1);
  });

  it('filters by words and by what differs', async () => {
    const dom = await open('#differing=1&q=model-1&sort=4&up=1');
    const rows = [...dom.matchAll(/<th scope="row">model-(\d+)/gu)].map(([, n]) => Number(n));
    expect(rows[0]).toBe(1);
    expect(rows.every((n) => String(n).startsWith('1'))).toBe(true);
  });
});
