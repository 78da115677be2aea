/**
 * The page in a real browser: what it draws, that it asks for nothing and complains of nothing, by keyboard, in the
 * dark, on a phone, to a screen reader and on paper. One browser for all; without Chromium nothing is tested.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formatFigure, formatValue } from '../../src/report/format.ts';
import { decidingFigure } from '../../src/report/html/charts.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import type { Report } from '../../src/report/report.ts';
import { parseReport } from '../../src/report/validate-report.ts';
import { hasChromium, openFolds, useChromium } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const reportOf = (name: string): Report =>
  parseReport(readFileSync(join(import.meta.dirname, 'cases', name, 'report.json'), 'utf8'));

/** Fifty models of the verdicts that there are. */
function fiftyModels(): Report {
  const report = reportOf('many-models');
  const models = Array.from({ length: 50 }, (_, at) => ({
    ...report.models[at % report.models.length]!,
    name: `network-${at + 1}`,
  }));
  // With all that a page may tell of a few; of all, an audit of every element would take minutes.
  const few = withEvidence(withPairs({ ...report, models: models.slice(0, 2) }));
  return { ...report, models: [...few.models, ...models.slice(2)] };
}

/** Times with a control, of which the candidate takes a tenth more. */
function withPairs(report: Report): Report {
  const restarts = Array.from({ length: 8 }, (_, at) => ({
    candidateMs: 11 + at / 100,
    referenceMs: 10,
    controlMs: 10 - at / 100,
  }));
  const models = report.models.map((model) => ({
    ...model,
    pairs: { clock: 'processor' as const, restarts },
  }));
  return { ...report, models };
}

/** One white pixel. */
const PIXEL = 'data:image/webp;base64,UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA';

/** What a run with a reference and with a search for causes leaves besides. */
function withEvidence(report: Report, thumbnail?: string): Report {
  const flip = (at: number, is: 'lost' | 'gained') => ({
    name: `${is}/${at}.png`,
    is,
    label: at,
    candidate: is === 'lost' ? at + 1 : at,
    other: is === 'lost' ? at : at + 1,
    labelName: `kind ${at}`,
    ...(thumbnail === undefined ? {} : { thumbnail }),
  });
  const flips = {
    against: 'reference' as const,
    lost: 70,
    gained: 2,
    examples: [
      ...Array.from({ length: 48 }, (_, at) => flip(at, 'lost')),
      flip(1, 'gained'),
      flip(2, 'gained'),
    ],
  };
  const variant = (recipe: string, value: number, ...changed: string[]) => ({
    recipe,
    changed,
    value,
    low: value - 0.05,
    high: value + 0.05,
  });
  const explaining = {
    outcome: 'explained' as const,
    tried: ['3 ways to prepare the images'],
    sweep: {
      metric: 'top1',
      unit: 'ratio' as const,
      examples: 200,
      variants: [
        variant('as configured', 0.6),
        variant('BGR input', 0.9, 'preprocessing.channel-order'),
        variant('no scaling', 0.1, 'preprocessing.scale'),
      ],
    },
    durationMs: 1000,
    budgetMs: 60_000,
  };
  return { ...report, models: report.models.map((model) => ({ ...model, flips, explaining })) };
}

describe.skipIf(!hasChromium)('in Chromium', () => {
  const { open } = useChromium();

  /** What axe finds wrong, as rule and element; with its script run outside of the page's own policy. */
  async function violations(page: Page, options: object = {}): Promise<readonly string[]> {
    await page.evaluate(AXE);
    return page.evaluate(async (given) => {
      const { violations } = await (globalThis as unknown as AxeWindow).axe.run(given);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
    }, options);
  }
  type AxeWindow = {
    axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };

  test('shows both graphs at once where the graph failed, and folds them away where it did not', () => {
    const differs = reportOf('graph-differs');
    const models = differs.models.map((model) => ({
      ...model,
      gates: model.gates.filter(({ metric }) => metric !== 'graph'),
    }));
    const summary = 'The candidate and the reference side by side';
    expect(renderHtml(differs)).toContain(`<details open>\n<summary>${summary}`);
    expect(renderHtml({ ...differs, models })).toContain(`<details>\n<summary>${summary}`);
  });

  test.each(['graph-differs', 'hostile', 'two-models'])(
    '%s: no complaint, no request, nothing for axe to find, in light and dark',
    async (name) => {
      const { page, complaints, close } = await open(withEvidence(withPairs(reportOf(name)), PIXEL));
      await openFolds(page);
      expect(await violations(page)).toEqual([]);
      const light = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).not.toBe(light);
      expect(await violations(page, { runOnly: ['color-contrast'] })).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test('a picture a gate with figures, at the places of its figures', async () => {
    const report = withPairs(reportOf('fail-claim'));
    const { page, close } = await open(report);
    const drawn = report.models[0]!.gates.filter(
      ({ measured, bound, unit }) => measured !== undefined && bound !== undefined && unit !== 'text',
    );
    const labels = await page.locator('.gates svg').evaluateAll((all) => all.map((svg) => svg.ariaLabel));
    expect(labels.toSorted()).toEqual(
      drawn
        .map(
          (gate) =>
            `${gate.metric} ${formatFigure(decidingFigure(gate)!, gate.unit)}, limit ${formatValue(Number(gate.bound!.limit), gate.unit)}`,
        )
        .toSorted(),
    );
    // Left to right as the figures: the dot, the bar's ends and the limit of a gate with an interval.
    const gate = drawn.find(({ measured }) => measured!.low !== undefined)!;
    const svg = page.locator(`.gates svg[aria-label^="${gate.metric} "]`).first();
    const places = await svg.evaluate((element) => {
      const boxOf = (selector: string) => element.querySelector(selector)!.getBoundingClientRect();
      const bar = boxOf('[stroke-width="8"]');
      const dot = boxOf('[fill^="var(--"]:not(text)');
      const limit = boxOf('[stroke-dasharray]');
      return { low: bar.left, high: bar.right, value: dot.left + dot.width / 2, limit: limit.left };
    });
    const { low, high, value } = decidingFigure(gate)!;
    const scale = (places.high - places.low) / (Number(high) - Number(low));
    const at = (figure: number) => places.low + (figure - Number(low)) * scale;
    expect(places.value).toBeCloseTo(at(Number(value)), -0.7);
    expect(Math.abs(places.limit - at(Number(gate.bound!.limit)))).toBeLessThan(3);
    // Eight processes of the candidate, eight of the control.
    const pairs = page.getByRole('img', { name: /^median latency in each of 8 processes/u });
    expect(await pairs.locator('path[transform]').count()).toBe(16);
    expect(await pairs.getAttribute('aria-label')).toContain('candidate 1.100 to 1.107 times the reference');
    await close();
  });

  test('what flipped, what a sweep came to and every process are told with their figures', async () => {
    const report = withEvidence(withPairs(reportOf('graph-differs')));
    const { page, complaints, close } = await open(report);
    const fold = (title: RegExp) =>
      page.locator('details', { has: page.locator('summary', { hasText: title }) });
    const flips = fold(
      /^Examples that flipped: 70 that only the candidate has wrong, 2 that only it has right$/u,
    );
    expect(await flips.locator('tbody tr').first().isVisible()).toBe(false);
    await flips.locator('summary').press('Enter');
    expect(await flips.locator('tbody tr').count()).toBe(50);
    expect(await flips.locator('tbody tr').nth(1).locator('th, td').allTextContents()).toEqual([
      'lost/1.png',
      'only the candidate is wrong',
      'kind 1 (1)',
      'class 2',
      'class 1',
    ]);
    expect(await flips.locator('caption').textContent()).toContain('22 more are not listed');
    // No picture of the dataset where none was asked for, and no leave to show one.
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('meta[http-equiv]').getAttribute('content')).not.toContain('img-src');

    const sweep = page.getByRole('img', { name: /^top1 on 200 examples by preprocessing: / });
    expect(await sweep.getAttribute('aria-label')).toBe(
      'top1 on 200 examples by preprocessing: as configured 60.00 % (55.00–65.00), BGR input 90.00 % (85.00–95.00), no scaling 10.00 % (5.00–15.00)',
    );
    // Dots from left to right as the figures, on the rows from top to bottom; the line is at the configured way's.
    const { dots, line } = await sweep.evaluate((svg) => {
      const centre = (element: {
        getBoundingClientRect(): { left: number; top: number; width: number; height: number };
      }) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      };
      return {
        dots: [...svg.querySelectorAll('path[transform][fill="var(--accent)"]')].map(centre),
        line: centre(svg.querySelector('[stroke-width="2"][stroke-dasharray]')!).x,
      };
    });
    expect(dots).toHaveLength(3);
    const [configured, bgr, unscaled] = dots as [Dot, Dot, Dot];
    expect((bgr.x - configured.x) / (configured.x - unscaled.x)).toBeCloseTo(0.3 / 0.5, 1);
    expect(configured.y).toBeLessThan(bgr.y);
    expect(bgr.y).toBeLessThan(unscaled.y);
    expect(Math.abs(line - configured.x)).toBeLessThan(2);
    await fold(/^Preprocessing$/u)
      .locator('summary')
      .click();
    const row = page.locator('tr', { has: page.locator('th', { hasText: /^BGR input$/u }) });
    expect(await row.locator('td').allTextContents()).toEqual([
      '90.00 % (85.00–95.00)',
      '+30.00 pp',
      'channel-order',
    ]);

    const samples = fold(/^Raw samples of latency: 8 fresh processes$/u);
    await samples.locator('summary').click();
    expect(await samples.locator('tbody tr').nth(2).locator('th, td').allTextContents()).toEqual([
      '3',
      '11.0200',
      '10.0000',
      '9.9800',
    ]);
    expect(await fold(/^Architecture and files$/u).count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });
  type Dot = { readonly x: number; readonly y: number };

  test('pictures of the dataset are shown where they were asked for, and come from the page itself', async () => {
    const { page, complaints, close } = await open(withEvidence(reportOf('graph-differs'), PIXEL));
    await openFolds(page);
    const widths = await page.locator('img').evaluateAll((all) => all.map((image) => image.naturalWidth));
    expect(widths).toEqual(Array(50).fill(1));
    expect(complaints).toEqual([]);
    await close();
  });

  test('the report is in the page, whole, and the page is small', async () => {
    const report = reportOf('hostile');
    const { page, close } = await open(report);
    const text = await page.locator('#report').evaluate((element) => element.textContent);
    expect(JSON.parse(text!)).toEqual(
      JSON.parse(readFileSync(join(import.meta.dirname, 'cases/hostile/report.json'), 'utf8')),
    );
    // With as many pictures as there may be, each as large as it may be.
    const most = `data:image/webp;base64,${'A'.repeat(7900)}`;
    const full = withEvidence(withPairs(report));
    const models = full.models.map((model) => ({
      ...model,
      flips: {
        ...model.flips!,
        examples: model.flips!.examples.map((flip, at) => (at < 24 ? { ...flip, thumbnail: most } : flip)),
      },
    }));
    expect(renderHtml({ ...full, models: models.slice(0, 1) }).length).toBeLessThan(2_000_000);
    await close();
  });

  test('on a phone the page is as wide as the screen, and on paper nothing is cut off', async () => {
    const { page, close } = await open(withEvidence(withPairs(reportOf('graph-differs')), PIXEL), {
      viewport: { width: 360, height: 740 },
    });
    await openFolds(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await close();
  });

  test('fifty models are filtered and sorted by the keyboard alone', async () => {
    const { page, complaints, close } = await open(fiftyModels());
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('filter-name');
    await page.keyboard.type('network-4');
    expect(await page.locator('#shown').textContent()).toBe('11 of 50 models');
    expect(await page.locator('#models tbody tr:visible').count()).toBe(11);
    expect(await page.locator('main > section[id]:visible').count()).toBe(11);
    for (let at = 0; at < 7; at += 1) await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Model');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.locator('#models thead th').first().getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('#models tbody th').first().textContent()).toBe('network-9');
    await page.locator('#models tbody a').first().press('Enter');
    await page.locator('details.model[open]').waitFor();
    expect(await page.locator(`${new URL(page.url()).hash} details.model`).getAttribute('open')).toBe('');
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
