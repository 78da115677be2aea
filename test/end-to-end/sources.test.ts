/** Checks whose models come from hosts, as a workflow names them: what the report says of where they are from, and that weights in files of their own come along. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/report/validate-report.ts';
import type { FileHost } from '../artifact/servers/file-host.ts';
import { GITHUB_TOKEN, GitHubFiles, REPOSITORY } from '../artifact/servers/github-files.ts';
import { COMMIT, HUB_TOKEN, Hub } from '../artifact/servers/hub.ts';
import { Registry } from '../artifact/servers/registry.ts';
import { sha256, temporaryFolder } from '../artifact/world.ts';
import { zip } from '../dataset/build-arrays.ts';
import { node, rawData, weight } from '../graph/build-model.ts';
import { colourModel, GREEN, plain, RED, SCALED } from './check-model.ts';
import { CLI, ROOT, runNode } from './run-zoogate.ts';

const MODEL = readFileSync(join(ROOT, 'fixtures/zoo/resnet-v15/model.onnx'));

async function checkSources(candidate: string, pin?: string) {
  const hub = await new Hub('your-org/your-model').start();
  hub.isPrivate = true;
  await hub.add('onnx/model.onnx', MODEL);
  const github = await new GitHubFiles().start();
  await github.addAsset('v1', 'model.onnx', MODEL);
  const folder = await temporaryFolder();
  const config = {
    model: candidate,
    sha256: pin,
    baseline: 'release:latest',
    gates: ['nodes == baseline', 'unpinned == 0'],
  };
  await writeFile(join(folder, 'zoogate.yml'), JSON.stringify(config));
  const finished = await runNode([CLI, 'check', '--format', 'json', '--no-progress'], {
    cwd: folder,
    env: {
      ZOOGATE_CACHE: join(folder, 'cache'),
      HF_ENDPOINT: hub.url,
      HF_TOKEN: HUB_TOKEN,
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN,
      GITHUB_REPOSITORY: REPOSITORY,
    },
  });
  expect(finished.stderr + finished.stdout).not.toContain(HUB_TOKEN);
  expect(github.violations).toEqual([]);
  const [model] = validateReport(JSON.parse(finished.stdout)).models;
  return { ...finished, model: model! };
}

it('a branch is resolved, reported, warned of, and fails a gate that wants pins', async () => {
  const { exitCode, model } = await checkSources('hf:your-org/your-model/onnx/model.onnx');
  expect(exitCode).toBe(1);
  expect(model.gates.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
  expect(model.subjects.candidate).toMatchObject({
    source: 'hf:your-org/your-model/onnx/model.onnx',
    revision: COMMIT,
    sha256: sha256(MODEL),
  });
  expect(model.subjects.baseline).toMatchObject({ source: 'release:latest', revision: 'v1' });
  expect(model.warnings).toEqual([
    `the candidate is not pinned: main is a branch or a tag, which may move (${COMMIT} today); pin it with sha256: ${sha256(MODEL)}`,
  ]);
});

it.each([
  ['a commit', `hf:your-org/your-model@${COMMIT}/onnx/model.onnx`, undefined],
  ['a pin', 'hf:your-org/your-model/onnx/model.onnx', sha256(MODEL)],
])('%s passes it; a baseline is there to move', async (_name, locator, pin) => {
  const { exitCode, model, stderr } = await checkSources(locator, pin);
  expect(exitCode, stderr).toBe(0);
  expect(model.gates.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
  expect(model.warnings).toEqual([]);
});

describe('a model whose weights are in a file of their own', () => {
  const LOCATION = 'weights/net.data';
  /** Scores are the image's colour times a matrix that is elsewhere. */
  const model = Buffer.from(
    colourModel({
      nodes: [node('MatMul', 'means matrix', 'scores')],
      initializers: [
        {
          ...weight('matrix', [3, 3]),
          raw_data: undefined,
          data_location: 1,
          external_data: [{ key: 'location', value: LOCATION }],
        },
      ],
    }),
  );
  /** With these weights an image's class is its own colour, or the next one; `scale` makes other bytes of the same classes. */
  const right = (scale: number): Buffer => matrix([scale, 0, 0, 0, scale, 0, 0, 0, scale]);
  const wrong = (scale: number): Buffer => matrix([0, scale, 0, 0, 0, scale, scale, 0, 0]);
  const matrix = (values: readonly number[]): Buffer => Buffer.from(rawData('float32', values));

  /** The model on every kind of host, its weights too unless they are undefined, and a check of them all. */
  async function hosts(weights: Readonly<Record<string, Buffer | undefined>>) {
    const files: Record<string, FileHost> = {};
    const hub = await new Hub('your-org/your-model').start();
    hub.isPrivate = true;
    await hub.add('onnx/model.onnx', model);
    if (weights['hub'] !== undefined) files['hub'] = await hub.add(`onnx/${LOCATION}`, weights['hub']);
    const github = await new GitHubFiles().start();
    await github.addAsset('v1', 'model.onnx', model);
    if (weights['release'] !== undefined) {
      files['release'] = await github.addAsset('v1', 'net.data', weights['release']);
    }
    const uploaded = [
      ['onnx/model.onnx', model],
      [`onnx/${LOCATION}`, weights['artifact']],
    ] as const;
    const entries = uploaded.flatMap(([name, data]) => (data === undefined ? [] : { name, data, method: 8 }));
    files['artifact'] = await github.addArtifact(77, 'trained', zip(entries));
    const registry = await new Registry('your-org/your-model').start();
    const pushed = weights['registry'] === undefined ? {} : { [LOCATION]: weights['registry'] };
    const layers = (await registry.push('v1', { 'model.onnx': model, ...pushed })).hosts;
    if (layers.has(LOCATION)) files['registry'] = layers.get(LOCATION)!;

    const folder = await temporaryFolder();
    await writeFile(join(folder, 'red.png'), await plain(RED));
    await writeFile(join(folder, 'green.png'), await plain(GREEN));
    await writeFile(join(folder, 'list.csv'), 'path,label\nred.png,0\ngreen.png,1\n');
    const dataset = { path: 'list.csv', complete: true };
    const of = (locator: string) => ({
      model: locator,
      dataset,
      preprocess: SCALED,
      gates: ['top1 >= 99%'],
    });
    const config = {
      models: {
        hub: of('hf:your-org/your-model/onnx/model.onnx'),
        release: of('release:latest/model.onnx'),
        artifact: of('artifact:current/trained/onnx/model.onnx'),
        registry: of(`oci:${registry.address}:v1`),
      },
    };
    await writeFile(join(folder, 'zoogate.yml'), JSON.stringify(config));
    const check = () =>
      runNode([CLI, 'check', '--explain', 'off', '--format', 'json', '--no-progress'], {
        cwd: folder,
        env: {
          ZOOGATE_CACHE: join(folder, 'cache'),
          HF_ENDPOINT: hub.url,
          HF_TOKEN: HUB_TOKEN,
          GITHUB_API_URL: github.url,
          GITHUB_TOKEN,
          GITHUB_REPOSITORY: REPOSITORY,
          GITHUB_RUN_ID: '77',
        },
      });
    return { check, files, violations: [...github.violations, ...registry.violations] };
  }

  it('is measured with them wherever it comes from, and each file is fetched once', async () => {
    const top1 = { hub: 1, release: 0, artifact: 1, registry: 0 };
    const weights = { hub: right(1), release: wrong(1), artifact: right(2), registry: wrong(2) };
    const { check, files, violations } = await hosts(weights);
    for (const run of ['first', 'second']) {
      const { stdout, stderr, exitCode } = await check();
      expect(exitCode, stderr).toBe(1);
      const models = validateReport(JSON.parse(stdout)).models;
      const measured = models.map(({ name, subjects: { candidate } }) => [
        name,
        Number(candidate!.metrics['top1']!.value),
        candidate!.sha256,
        candidate!.bytes,
      ]);
      expect(measured, run).toEqual(
        Object.entries(weights).map(([name, data]) => [
          name,
          top1[name as keyof typeof top1],
          sha256(`${sha256(model)}\n${sha256(data)}\n`),
          model.length + data.length,
        ]),
      );
      const requests = Object.entries(files).map(([name, host]) => [name, host.requests.length]);
      expect(requests, run).toEqual(Object.keys(files).map((name) => [name, 1]));
    }
    expect(violations).toEqual([]);
  });

  it('that is not where the model is ends the run, and is named', async () => {
    const { check } = await hosts({});
    const { exitCode, stderr } = await check();
    expect(exitCode).toBe(4);
    expect(stderr).toContain(
      [
        'hf:your-org/your-model/onnx/model.onnx: a file with weights of the model is not there',
        `  got:      ${LOCATION}`,
        `  expected: onnx/${LOCATION} in the commit ${COMMIT}`,
      ].join('\n'),
    );
  });
});
