/** A model card that is made of hostile texts: in a report of what it claims, and in what `zoogate claims` prints. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseHtml } from 'parse5';
import { afterAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readAllClaims } from '../../src/claims/read-model-claims.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { parseReport } from '../../src/report/validate-report.ts';
import { filledReport } from './filled-report.ts';
import { PAYLOADS } from './payloads.ts';
import {
  attributesOf,
  isActive,
  isForeign,
  isInCode,
  nodesOf,
  notified,
  runnerCommands,
  type Text,
  treeOf,
} from './read-forms.ts';

const RUN_URL = 'https://github.com/your-org/your-model/actions/runs/4242';
const folder = mkdtempSync(join(tmpdir(), 'zoogate-card-'));
afterAll(() => rmSync(folder, { recursive: true }));
const results = PAYLOADS.map((payload) => ({
  task: { type: payload },
  dataset: { type: payload, name: payload, split: payload },
  metrics: [
    { type: 'accuracy', name: payload, value: 0.5 },
    { type: payload, name: payload, value: payload },
  ],
}));
const rows = PAYLOADS.map(
  (payload) => `| ${payload.replaceAll(/[\r\n]/gu, ' ')} | 71.3 | ${payload.length} M |`,
);
const card = join(folder, 'README.md');
writeFileSync(
  card,
  `---\n${stringify({ 'model-index': [{ name: 'word', results }] })}---\n# ${PAYLOADS[0]}\n\n| model | top-1 | params |\n|---|---|---|\n${rows.join('\n')}\n`,
);

test('in a report of its claims', async () => {
  const { claims, unread } = await readAllClaims([card], () => 'README.md');
  expect(claims.length).toBeGreaterThan(PAYLOADS.length / 2);
  expect(unread.length).toBeGreaterThan(PAYLOADS.length / 2);
  const report = filledReport('word');
  const [model] = report.models;
  const told = parseReport(
    JSON.stringify({ ...report, models: [{ ...model!, claims, unreadClaims: unread }] }),
  );
  expect(told.models[0]!.claims).toHaveLength(claims.length);
  const nodes = nodesOf(treeOf(renderMarkdown(told, { maxLength: 1_000_000, runUrl: RUN_URL })));
  expect(nodes.filter(isForeign)).toEqual([]);
  expect(nodes.filter(({ nodeName }) => nodeName === 'a').map(attributesOf)).toEqual([[['href', RUN_URL]]]);
  const texts = nodes.filter((node): node is Text => node.nodeName === '#text' && !isInCode(node));
  expect(texts.flatMap(({ value }) => notified(value))).toEqual([]);
  expect(
    nodesOf(parseHtml(renderHtml(told)))
      .flatMap(attributesOf)
      .filter(isActive),
  ).toEqual([]);
  expect(runnerCommands(renderTerminal(told, { width: 120, colour: false }))).toEqual([]);
});

test('in what `zoogate claims` prints', () => {
  const cli = join(import.meta.dirname, '../../src/cli.ts');
  const run = (...flags: string[]) =>
    spawnSync(process.execPath, [cli, 'claims', card, ...flags], {
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: '0' },
    });
  const { stdout, status } = run();
  expect(status).toBe(0);
  expect(stdout.length).toBeGreaterThan(10_000);
  expect(stdout).not.toMatch(/(?!\n)\p{C}/u);
  expect(runnerCommands(stdout)).toEqual([]);
  expect(runnerCommands(run('--format', 'json').stdout)).toEqual([]);
});
