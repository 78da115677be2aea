/** Real models measured for an audit: broken ones are rows, what is known is not measured again, a stop loses nothing. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_HOSTS } from '../../src/artifact/hosts.ts';
import { readAuditRuns } from '../../src/audit/measured/audit-history.ts';
import { auditModels, type Step } from '../../src/audit/measured/audit-models.ts';
import { auditReports } from '../../src/audit/measured/audit-reports.ts';
import { openAuditStore } from '../../src/audit/measured/audit-store.ts';
import { findEntries } from '../../src/audit/measured/entries.ts';
import type { ModelAudit } from '../../src/audit/measured/model-audit.ts';
import { renderCsv, renderMarkdown, renderTerminal } from '../../src/audit/measured/render-audit.ts';
import { badgeName, writeAudit } from '../../src/audit/measured/write-audit.ts';
import { SurroundingsError } from '../../src/errors.ts';
import { parseReport } from '../../src/report/validate-report.ts';
import { CLI, ROOT, runNode } from '../end-to-end/run-zoogate.ts';

const ZOO = join(ROOT, 'fixtures/zoo');
let folder: string;
let manifest: string;

const dataset = { path: join(ROOT, 'fixtures/images/test'), name: 'shapes-10', split: 'test' };
const preprocess = { preset: 'torchvision', resize: { shorter: 36 }, crop: 32 };

const world = (env: NodeJS.ProcessEnv = {}, hosts = PUBLIC_HOSTS) => ({
  fetch,
  hosts,
  env: { ...process.env, ZOOGATE_CACHE: join(folder, 'cache'), ...env },
  now: Date.now,
  log: () => {},
  progress: () => {},
});

async function audit(
  target: string,
  {
    steps = [],
    env = {},
    directory = folder,
    onModel,
  }: { steps?: Step[]; env?: NodeJS.ProcessEnv; directory?: string; onModel?: (step: Step) => void } = {},
): Promise<ModelAudit> {
  const own = world(env);
  const options = { latencyBudget: '1s', samples: '100', spell: (name: string) => `--${name}` };
  return auditModels(await findEntries(target, options, folder, own), {
    store: openAuditStore(directory),
    world: own,
    before: (await readAuditRuns(join(directory, 'history.jsonl'))).at(-1)?.models,
    onModel: (step) => {
      steps.push(step);
      onModel?.(step);
    },
  });
}

/** Until not a byte more goes in. */
function fill(file: string): void {
  try {
    for (const size of [4096, 1]) for (let i = 0; i < 4096; i++) appendFileSync(file, Buffer.alloc(size));
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' });
  }
}

const write = (models: object): void => writeFileSync(manifest, JSON.stringify({ models }));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zoogate-audit-'));
  manifest = join(folder, 'manifest.yml');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an audit of a manifest', () => {
  const entry = (name: string) => ({ model: `${ZOO}/${name}/model.onnx`, dataset, preprocess });
  const models = {
    'net-honest': { ...entry('resnet-v15'), claims: `${ZOO}/resnet-v15/README.md` },
    'net-permuted': { ...entry('resnet-v15-permuted'), claims: `${ZOO}/resnet-v15-overclaimed/README.md` },
    'no-such': { model: 'nowhere.onnx' },
    'not-onnx': { model: join(ROOT, 'fixtures/broken/not-onnx.onnx') },
  };
  let first: ModelAudit;
  const steps: Step[] = [];

  beforeAll(async () => {
    write(models);
    first = await audit(manifest, { steps });
    await writeAudit(first, folder, { file: join(folder, 'history.jsonl'), runs: [] });
  }, 180_000);

  it('measures what it can; what breaks is a row', () => {
    expect(steps.map(({ outcome }) => outcome)).toEqual(['measured', 'measured', 'broken', 'broken']);
    expect(first.models.map(({ problem }) => problem !== undefined)).toEqual([false, false, true, true]);
    expect(first.groups.map(({ models }) => models)).toEqual([['net-honest', 'net-permuted']]);
    expect(first.discrepancies[0]).toMatchObject({
      metric: 'accuracy',
      decided: 'differs',
      first: 'net-honest',
    });
    expect(first.headline).toMatch(
      /^of 4 models 2 differ by more than 1 point of accuracy.*; 2 could not be measured$/u,
    );
    expect(first.models[1]!.claims).toContainEqual(
      expect.objectContaining({ metric: 'top1', verdict: 'fail' }),
    );
  });

  it('is told in every form', () => {
    for (const text of [renderTerminal(first), renderMarkdown(first)]) {
      expect(text).toContain('net-permuted');
      expect(text).toMatch(/net-honest is \+\d\d\.\d\d points/u);
      expect(text).toContain('there is no such file');
    }
    expect(renderCsv(first).split('\n')).toHaveLength(5);
    const page = readFileSync(join(folder, 'audit.html'), 'utf8');
    expect(page).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;|default-src 'none'/u);
    const badges = readdirSync(join(folder, 'badges'));
    expect(badges).toHaveLength(4);
    const badge = JSON.parse(readFileSync(join(folder, 'badges/net-permuted.json'), 'utf8'));
    expect(badge).toMatchObject({
      schemaVersion: 1,
      color: 'red',
      message: expect.stringMatching(/claims more/u),
    });
  });

  it('comes to the same figures from the reports that other jobs have stored', async () => {
    const stored = readdirSync(join(folder, 'models')).map((name) => {
      const text = readFileSync(join(folder, 'models', name), 'utf8');
      return { file: name, report: parseReport(text.slice(text.indexOf('\n') + 1)) };
    });
    // An audit shows no causes: no time goes into looking for some.
    for (const { report } of stored) expect(report.models[0]).not.toHaveProperty('explaining');
    const found = await auditReports(stored, { at: 0 });
    const figures = ({ models }: ModelAudit) =>
      models
        .filter(({ problem }) => problem === undefined)
        .map(({ claims: _, ...model }) => model)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    const permuted = (one: ModelAudit) => one.discrepancies.find(({ metric }) => metric === 'accuracy')!;
    expect(figures(found)).toEqual(figures(first));
    expect(Math.abs(permuted(found).value)).toBeCloseTo(Math.abs(permuted(first).value), 2);
    expect(permuted(found).decided).toBe('differs');
    const [one] = stored;
    const again = await auditReports([one!, one!], { at: 0 });
    expect(again.models.map(({ name }) => name)).toEqual([
      one!.report.models[0]!.name,
      `${one!.report.models[0]!.name} (2)`,
    ]);
    const shard = { ...one!.report, shard: { ...one!.report.shard!, count: 3 } };
    await expect(auditReports([{ file: 'a.json', report: shard }], { at: 0 })).rejects.toThrow(
      /a\.json: this is the report of one shard/u,
    );
  });

  it('measures nothing twice, and says what changed since', async () => {
    const again: Step[] = [];
    const second = await audit(manifest, { steps: again });
    expect(again.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'broken', 'broken']);
    expect(second.discrepancies).toEqual(first.discrepancies);
    expect(renderTerminal(second)).toContain('as before');
    // One whose preprocessing changed is another measurement; the other is not.
    write({
      ...models,
      'net-honest': { ...models['net-honest'], preprocess: { ...preprocess, resize: { shorter: 38 } } },
    });
    const third: Step[] = [];
    await audit(manifest, { steps: third });
    expect(third.map(({ outcome }) => outcome)).toEqual(['measured', 'known', 'broken', 'broken']);
    write(models);
  });

  it('a model that breaks while it is measured is broken too, and says what would fit', async () => {
    const unfit = { ...entry('resnet-v15'), preprocess: { preset: 'torchvision' } };
    write({ unfit, 'no-operator': { model: join(ROOT, 'fixtures/broken/unknown-operator.onnx') } });
    // The second time it is known to be.
    for (const _ of [1, 2]) {
      const steps: Step[] = [];
      const found = await audit(manifest, { steps, directory: join(folder, 'unfit') });
      expect(steps.map(({ outcome }) => outcome)).toEqual(['broken', 'broken']);
      expect(found.models[0]!.problem).toMatch(/does not fit the preprocessing: \[N,3,32,32\] as the model/u);
    }
    write(models);
  });

  it('that is stopped goes on where it was', async () => {
    const directory = join(folder, 'stopped');
    write({ one: entry('resnet-v15'), broken: models['no-such'] });
    const stop = audit(manifest, {
      directory,
      onModel: () => {
        throw new SurroundingsError({ code: 'audit-not-kept', what: 'stopped' });
      },
    });
    await expect(stop).rejects.toThrow('stopped');
    const steps: Step[] = [];
    await audit(manifest, { directory, steps });
    expect(steps.map(({ outcome }) => outcome)).toEqual(['known', 'broken']);
    write(models);
  });

  it('that finds no room on the disk says that what is there counts', async () => {
    const directory = join(folder, 'full');
    mkdirSync(directory);
    // A file where the folder would be: as little room as on a full disk.
    writeFileSync(join(directory, 'models'), '');
    await expect(audit(manifest, { directory })).rejects.toThrow(
      /can't be written[\s\S]*not measured again/u,
    );
    await expect(
      writeAudit(first, join(directory, 'models'), { file: join(directory, 'h.jsonl'), runs: [] }),
    ).rejects.toThrow(/audit can't be written/u);
  });

  it('that fills a real disk loses nothing and goes on when there is room', async ({ skip }) => {
    const directory = join(folder, 'disk');
    mkdirSync(directory);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', directory], { stdio: 'ignore' });
    } catch {
      skip('nobody but root makes a small disk');
    }
    try {
      write({ one: entry('resnet-v15'), two: entry('resnet-v15-permuted') });
      const filler = join(directory, 'filler');
      const full = audit(manifest, { directory, onModel: () => fill(filler) });
      await expect(full).rejects.toThrow(/can't be written \(ENOSPC\)[\s\S]*make room/u);
      expect(readdirSync(join(directory, 'models'))).toHaveLength(1);
      const history = { file: join(directory, 'history.jsonl'), runs: [] };
      await expect(writeAudit(first, directory, history)).rejects.toThrow(/ENOSPC/u);
      rmSync(filler);
      const steps: Step[] = [];
      await audit(manifest, { directory, steps });
      expect(steps.map(({ outcome }) => outcome)).toEqual(['known', 'measured']);
    } finally {
      execFileSync('umount', ['--lazy', directory]);
      write(models);
    }
  });

  it('keeps the leaderboard over time, whatever became of the file', async () => {
    const file = join(folder, 'elsewhere/history.jsonl');
    expect(await readAuditRuns(file)).toEqual([]);
    await writeAudit(first, folder, { file, runs: [] });
    const [run] = await readAuditRuns(file);
    expect(Object.keys(run!.models)).toEqual(['net-honest', 'net-permuted']);
    appendFileSync(
      file,
      `{"at":"2026-01-01","models":{"a":{"accuracy":"<b>"}}}\n[]\n${JSON.stringify(run).slice(0, 40)}`,
    );
    const runs = await readAuditRuns(file);
    expect(runs).toEqual([run]);
    const before = readFileSync(file, 'utf8');
    await writeAudit(first, folder, { file, runs });
    expect(await readAuditRuns(file)).toEqual([run, run]);
    expect(readFileSync(file, 'utf8').length).toBeLessThan(before.length * 2);
    // What is there and can't be read is not written over.
    await expect(readAuditRuns(folder)).rejects.toThrow(/history can't be read \(EISDIR\)/u);
  });

  it('on a runner gets at nothing outside the checkout', async () => {
    const found = await audit(manifest, {
      env: { GITHUB_WORKSPACE: folder },
      directory: join(folder, 'outside'),
    });
    expect(found.models[0]!.problem).toMatch(/lies outside the workspace/u);
  });

  it('damaged files of an earlier audit are measured again', async () => {
    for (const name of readdirSync(join(folder, 'models')))
      writeFileSync(join(folder, 'models', name), 'x\n{}');
    const steps: Step[] = [];
    await audit(manifest, { steps });
    expect(steps[0]!.outcome).toBe('measured');
  });
});

describe('what there is nothing to audit of', () => {
  const find = (target: string, hosts = PUBLIC_HOSTS) =>
    findEntries(target, { spell: (name) => `--${name}` }, folder, world({}, hosts));

  it('an empty manifest, an empty folder, no such thing', async () => {
    write({});
    await expect(find(manifest)).rejects.toThrow(/manifest\.yml/u);
    mkdirSync(join(folder, 'empty'), { recursive: true });
    await expect(find('empty')).rejects.toThrow(/no ONNX file to audit/u);
    await expect(find('nowhere')).rejects.toThrow(/nothing to audit \(ENOENT\)/u);
    await expect(find('hf:your-org/one')).rejects.toThrow(/one repository is measured by zoogate check/u);
    await expect(find('hf:')).rejects.toThrow(/neither an organisation nor a search/u);
  });

  it('ten thousand identical names, which say nothing of which is meant', async () => {
    const lines = Array.from({ length: 10_000 }, () => '  same: {model: model.onnx}');
    writeFileSync(manifest, `models:\n${lines.join('\n')}\n`);
    await expect(find(manifest)).rejects.toThrow(/manifest\.yml[\s\S]*(unique|duplicate|twice)/iu);
  });

  it('by a folder: every model below it, named by its path', async () => {
    const below = join(folder, 'zoo/inner');
    mkdirSync(below, { recursive: true });
    copyFileSync(`${ZOO}/resnet-v1/model.onnx`, join(below, 'a.onnx'));
    copyFileSync(`${ZOO}/resnet-v1/model.onnx`, join(folder, 'zoo/a.onnx'));
    const { entries } = await find('zoo');
    expect(entries.map(({ name }) => name)).toEqual(['a', 'inner/a']);
  });

  it('by the command line', async () => {
    expect(await runNode([CLI, 'audit'])).toMatchObject({
      exitCode: 4,
      stderr: expect.stringMatching(/nothing to audit/u),
    });
    expect(await runNode([CLI, 'audit', manifest, 'report.json'])).toMatchObject({
      exitCode: 4,
      stderr: expect.stringMatching(/manifest\.yml: several targets are reports, and this is none/u),
    });
  });
});

describe('an organisation of the Hub', () => {
  const COMMIT = '0123456789abcdef0123456789abcdef01234567';
  let server: Server;
  let url: string;
  const asked: string[] = [];
  let limited = 1;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url!);
      const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
      const answer = (data: unknown, headers = {}) =>
        response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(data));
      if (pathname !== '/api/models') return response.writeHead(404).end();
      if (searchParams.get('author') === 'nobody') return answer([]);
      if (searchParams.get('author') === 'torch-only') {
        return answer([{ id: 'torch-only/a', sha: COMMIT, siblings: [{ rfilename: 'pytorch_model.bin' }] }]);
      }
      if (searchParams.get('cursor') === null) {
        const next = `<${url}/api/models?author=your-org&cursor=2>; rel="next"`;
        const siblings = ['README.md', 'b.onnx', 'a.onnx'].map((rfilename) => ({ rfilename }));
        return answer([{ id: 'your-org/one', sha: COMMIT, siblings }, { id: '../../etc' }], { link: next });
      }
      // A rate limit in the middle.
      if (limited-- > 0) return response.writeHead(429, { 'retry-after': '0' }).end();
      return answer([{ id: 'your-org/two', sha: COMMIT, siblings: [{ rfilename: 'model.ONNX' }] }]);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const find = (target: string) =>
    findEntries(
      target,
      { spell: (name) => `--${name}` },
      folder,
      world({}, { ...PUBLIC_HOSTS, huggingFace: { endpoint: url } as typeof PUBLIC_HOSTS.huggingFace }),
    );

  it('is all its ONNX files at their commits, page by page, through a rate limit', async () => {
    const { entries } = await find('hf:your-org');
    expect(entries.map(({ name, model }) => [name, model.candidate.locator.text])).toEqual([
      ['your-org/one/a', `hf:your-org/one@${COMMIT}/a.onnx`],
      ['your-org/one/b', `hf:your-org/one@${COMMIT}/b.onnx`],
      ['your-org/two/model', `hf:your-org/two@${COMMIT}/model.ONNX`],
    ]);
    expect(asked[0]).toMatch(/author=your-org/u);
  });

  it('without an ONNX file is told so', async () => {
    await expect(find('hf:torch-only')).rejects.toThrow(/no ONNX file to audit/u);
    await expect(find('hf:nobody?search=resnet 50')).rejects.toThrow(/no ONNX file to audit/u);
    expect(asked.at(-1)).toMatch(/search=resnet\+50/u);
  });
});

it('names files after models without leaving the folder or taking another', () => {
  expect(badgeName('resnet-50')).toBe('resnet-50');
  expect(badgeName('../../etc/passwd')).toMatch(/^-[\w.-]*etc-passwd-[0-9a-f]{8}$/u);
  expect(badgeName('a/b')).not.toBe(badgeName('a-b'));
  expect(badgeName('..')).not.toMatch(/^\./u);
});
