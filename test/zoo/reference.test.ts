/** `zoo:` as a reference: fetched from a mirror and measured as its zoo prepares images, or compared as it is published. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readHosts } from '../../src/artifact/hosts.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { resolvePreprocess } from '../../src/preprocess/steps.ts';
import type { ReportModel } from '../../src/report/report.ts';
import { validateReport } from '../../src/report/validate-report.ts';
import { run } from '../../src/run.ts';
import type { ZooEntry } from '../../src/zoo/entry.ts';
import { publishedFigure } from '../../src/zoo/published-figure.ts';
import { answer, serve, sha256, temporaryFolder } from '../artifact/world.ts';
import { ROOT } from '../end-to-end/run-zoogate.ts';

const V15 = readFileSync(join(ROOT, 'fixtures/zoo/resnet-v15/model.onnx'));
const STEPS = { preset: 'torchvision', resize: { shorter: 36 }, crop: 32 };
const BGR = { ...STEPS, channels: 'BGR', mean: [0.406, 0.456, 0.485], std: [0.225, 0.224, 0.229] };

/** A row whose file is the fixture zoo's resnet-v15, which reaches 90.47 %. */
const measured = (top1: string, extra: Partial<ZooEntry> = {}): ZooEntry => ({
  id: 'onnx/shapes-resnet-1',
  zoo: 'onnx',
  family: 'Shapes ResNet',
  model: 'shapes-resnet',
  variant: 'shapes-resnet-1',
  precision: 'fp32',
  isDefault: true,
  inStudy: false,
  top1: publishedFigure(top1, 'top1'),
  inputSize: [32, 32],
  layout: 'NCHW',
  preprocess: { steps: resolvePreprocess(STEPS) },
  classes: 10,
  labelOffset: 0,
  latencies: [],
  artifact: { path: 'validated/shapes resnet.onnx', sha256: sha256(V15), bytes: V15.length, opset: 13 },
  restated: [],
  notes: [],
  source: { repository: 'your-org/zoo', path: 'README.md', commit: 'ab'.repeat(20), line: 7 },
  ...extra,
});

/** The same as a zoo without ONNX files publishes it. */
const published = (extra: Partial<ZooEntry> = {}): ZooEntry => {
  const { artifact: _, ...row } = measured('90.5 %');
  return { ...row, id: 'torchvision/shapes@V1', zoo: 'torchvision', model: 'shapes', ...extra };
};

// Whole runs, on machines that may do other things, too.
vi.setConfig({ testTimeout: 240_000 });

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

async function check(config: object, entries: readonly ZooEntry[], mirror?: string): Promise<ReportModel> {
  await writeFile(join(folder, 'zoogate.yml'), JSON.stringify({ 'explain-budget': '1s', ...config }));
  const env = { ...process.env, ZOOGATE_CACHE: join(folder, 'cache'), ZOOGATE_ZOO_MIRROR: mirror };
  const loaded = await loadConfig({ spell: (name) => `--${name}` }, folder, env);
  const report = await run(loaded, {
    fetch,
    env,
    hosts: readHosts(env),
    catalogue: { madeFrom: {}, entries, architectures: ARCHITECTURES },
    now: Date.now,
    log: () => {},
    progress: () => {},
  });
  // Written and read back, as a report is.
  const [model] = validateReport(JSON.parse(JSON.stringify(report))).models;
  expect(model!.problem).toBeUndefined();
  return model!;
}

const ARCHITECTURES = [
  { id: 'torchvision/shapes', kernelParameters: 109_904, parameters: { trainable: 111_210 }, size: 32 },
];

const DATASET = { path: join(ROOT, 'fixtures/images/test'), name: 'imagenet-1k', split: 'validation' };
const MODEL = join(ROOT, 'fixtures/zoo/resnet-v1/model.onnx');
const verdicts = ({ gates }: ReportModel) =>
  Object.fromEntries(gates.map(({ rule, verdict }) => [rule, verdict]));
const reasons = ({ gates }: ReportModel) =>
  Object.fromEntries(gates.map(({ rule, reason }) => [rule, reason]));

describe('with an ONNX file', () => {
  it("is fetched from the mirror, fed as its zoo says, and held to its zoo's claim", async () => {
    const server = await serve(answer(200, V15));
    const config = {
      model: MODEL,
      reference: 'zoo:onnx/shapes-resnet',
      dataset: { ...DATASET, complete: true },
      // The candidate is fed the wrong way round; the reference is not.
      preprocess: BGR,
      gates: ['top1 >= reference - 1pp', 'kernel_parameters == reference'],
    };
    const model = await check(config, [measured('90.47 %')], `${server.url}/mirror/`);
    expect(server.requests.map(({ url }) => url)).toEqual(['/mirror/validated/shapes%20resnet.onnx']);
    const { candidate, reference } = model.subjects;
    expect(reference).toMatchObject({ source: 'zoo:onnx/shapes-resnet', sha256: sha256(V15) });
    expect(reference!.metrics['top1']!.value).toBeCloseTo(0.9047, 4);
    expect(candidate!.metrics['top1']!.value).toBeLessThan(0.89);
    expect(verdicts(model)).toEqual({
      'top1 >= reference - 1pp': 'fail',
      'kernel_parameters == reference': 'pass',
    });
    expect(model.catalogue).toMatchObject({
      id: 'zoo:onnx/shapes-resnet-1',
      compared: 'measured',
      source: `https://github.com/your-org/zoo/blob/${'ab'.repeat(20)}/README.md#L7`,
      claims: [
        {
          metric: 'top1',
          text: '90.47 %',
          source: { file: 'github:your-org/zoo@abababababab/README.md', line: 7 },
        },
      ],
    });
  });

  it.each([
    ['90.47 %', 'pass', /at least claim/],
    [
      '99.00 %',
      'inconclusive',
      /the reference reaches 90\.47 % here and claims 99\.00 % \(github:your-org\/zoo/,
    ],
  ])('that claims %s is the positive control of the candidate: %s', async (claimed, verdict, says) => {
    const server = await serve(answer(200, V15));
    await writeFile(join(folder, 'claims.yml'), 'claims: [{metric: top1, value: 91.13 %}]');
    const config = {
      model: MODEL,
      reference: 'zoo:onnx/shapes-resnet-1',
      claims: 'claims.yml',
      dataset: { ...DATASET, complete: true },
      preprocess: STEPS,
      gates: ['top1 >= claim - 0.5pp'],
    };
    const model = await check(config, [measured(claimed)], server.url);
    expect(verdicts(model)['top1 >= claim - 0.5pp']).toBe(verdict);
    expect(reasons(model)['top1 >= claim - 0.5pp']).toMatch(says);
  });

  it('whose zoo does not say how images are prepared is fed as the candidate is, and the report says so', async () => {
    const server = await serve(answer(200, V15));
    const config = { model: MODEL, reference: 'zoo:onnx/shapes-resnet-1', gates: ['nodes == reference'] };
    const model = await check(config, [measured('90.47 %', { preprocess: undefined })], server.url);
    expect(model.warnings.join()).toMatch(
      /does not publish how images are prepared for zoo:onnx\/shapes-resnet-1/,
    );
  });

  it('is refused if the mirror gives other bytes', async () => {
    const server = await serve(answer(200, readFileSync(MODEL)));
    const config = { model: MODEL, reference: 'zoo:onnx/shapes-resnet-1', gates: ['nodes == reference'] };
    await expect(check(config, [measured('90.47 %')], server.url)).rejects.toMatchObject({
      problem: { code: 'artifact-hash-mismatch', expected: expect.stringContaining(sha256(V15)) },
    });
  });

  it('is a candidate, too', async () => {
    const server = await serve(answer(200, V15));
    const config = { model: 'zoo:onnx/shapes-resnet-1', gates: ['nodes <= 100'] };
    const model = await check(config, [measured('90.47 %')], server.url);
    expect(model.subjects.candidate).toMatchObject({
      sha256: sha256(V15),
      source: 'zoo:onnx/shapes-resnet-1',
    });
  });
});

describe('without an ONNX file', () => {
  const config = (gates: readonly string[]) => ({
    model: MODEL,
    reference: 'zoo:torchvision/shapes',
    dataset: DATASET,
    preprocess: STEPS,
    gates,
  });

  it('gates are decided by what is published, at its own precision, and the report says so', async () => {
    const convention = 'test';
    const row = published({
      parameters: { ...publishedFigure('0.11 M', 'parameters'), convention },
      macs: { ...publishedFigure('12.8 M', 'macs'), convention },
    });
    const model = await check(
      config([
        'top1 >= reference - 4pp',
        'top1 >= reference + 5pp',
        'parameters == reference',
        'kernel_parameters == reference',
        'macs <= reference + 5%',
        'top5 >= reference - 1pp',
        'nodes == reference',
        'agreement >= 90%',
        'graph == reference',
      ]),
      [row],
    );
    expect(verdicts(model)).toEqual({
      'top1 >= reference - 4pp': 'pass',
      'top1 >= reference + 5pp': 'fail',
      'parameters == reference': 'pass',
      'kernel_parameters == reference': 'pass',
      'macs <= reference + 5%': 'pass',
      'top5 >= reference - 1pp': 'unverifiable',
      'nodes == reference': 'unverifiable',
      'agreement >= 90%': 'unverifiable',
      'graph == reference': 'unverifiable',
    });
    expect(reasons(model)['top1 >= reference + 5pp']).toMatch(
      /below reference as published, 90\.50 % \+ 5 pp/,
    );
    expect(reasons(model)['top5 >= reference - 1pp']).toMatch(
      /zoo:torchvision\/shapes@V1 makes no claim on top5/,
    );
    expect(model.subjects).not.toHaveProperty('reference');
    expect(model.catalogue).toMatchObject({ id: 'zoo:torchvision/shapes@V1', compared: 'published' });
    expect(model.warnings.join()).toMatch(/is not measured \(torchvision publishes no ONNX file of it\)/);
    const [gate] = model.gates;
    expect(gate!.bound).toMatchObject({ against: 'reference', value: 0.905, precision: 0.0005 });
  });

  it('another network is told from it by its counts', async () => {
    const kernel = config(['kernel_parameters == reference']);
    const model = await check({ ...kernel, model: join(ROOT, 'fixtures/zoo/alexnet-owt/model.onnx') }, [
      published(),
    ]);
    expect(verdicts(model)).toEqual({ 'kernel_parameters == reference': 'fail' });
    expect(reasons(model)['kernel_parameters == reference']).toMatch(/109,904/);
  });

  it('what is published gives the default gates', async () => {
    const { gates: _, ...rest } = config([]);
    expect(verdicts(await check(rest, [published()]))).toEqual({
      'top1 >= reference - 1pp': 'pass',
      'kernel_parameters == reference': 'pass',
    });
  });

  it('and with --stop when-decided, the gates that it decides end the measuring', async () => {
    const sequential = { ...config(['top1 >= reference - 40pp']), stop: 'when-decided' };
    const model = await check(sequential, [published()]);
    expect(verdicts(model)).toEqual({ 'top1 >= reference - 40pp': 'pass' });
    expect(model.dataset!.measured).toBeLessThan(1500);
  });

  it('is refused as a candidate, and so is a name that is not in the catalogue', async () => {
    await expect(check({ model: 'zoo:torchvision/shapes' }, [published()])).rejects.toMatchObject({
      problem: { code: 'zoo-no-onnx-file', got: 'torchvision publishes no ONNX file of it' },
    });
    const mistaken = { model: MODEL, reference: 'zoo:torchvision/shapse@V1' };
    await expect(check(mistaken, [published()])).rejects.toMatchObject({
      problem: { code: 'zoo-unknown-id', hint: 'did you mean torchvision/shapes@V1?' },
    });
  });
});

it("a row's figures can be the candidate's claims", async () => {
  const config = {
    model: MODEL,
    claims: 'zoo:torchvision/resnet50@IMAGENET1K_V2',
    gates: ['parameters == claim'],
  };
  const model = await check(config, []);
  expect(verdicts(model)).toEqual({ 'parameters == claim': 'fail' });
  expect(model.claims.map(({ metric, text }) => `${metric} ${text}`)).toEqual([
    'top1 80.858 %',
    'top5 95.434 %',
    'parameters 25,557,032',
    'kernel_parameters 25,502,912',
    'macs 4.089 G',
  ]);
  expect(model.claims[0]!.source.file).toMatch(
    /^github:pytorch\/vision@[0-9a-f]{12}\/torchvision\/models\/resnet\.py$/,
  );
});
