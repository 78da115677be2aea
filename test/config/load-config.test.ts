import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import type { RawOptions } from '../../src/config/raw-options.ts';
import { type Problem, UserError } from '../../src/errors.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zoogate-config-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (text: string, name = 'zoogate.yml') => writeFile(join(folder, name), text);
const load = (options: Partial<RawOptions> = {}) =>
  loadConfig({ spell: (name) => `--${name}`, ...options }, folder, {});
async function problemOf(options: Partial<RawOptions> = {}): Promise<Problem> {
  try {
    await load(options);
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('configuration', () => {
  it.each([
    ['models/resnet50.onnx', 'resnet50'],
    ['resnet50/model.onnx', 'resnet50'],
    ['resnet50/onnx/model.onnx', 'resnet50'],
    ['model.onnx', 'model'],
    ['onnx/model.onnx', 'model'],
    ['./model.onnx', 'model'],
    ['hf:your-org/resnet50@main/onnx/model.onnx', 'resnet50'],
    ['hf:your-org/resnet50@v1/model.onnx', 'resnet50'],
    ['hf:your-org/your-zoo@main/resnet50.onnx', 'resnet50'],
    ['https://your-org.example/resnet50/model.onnx?download=true', 'resnet50'],
  ])('calls %s by a name that says which it is', async (model, name) => {
    expect((await load({ model })).models[0]!.name).toBe(name);
  });

  it('reads the example of the design', async () => {
    await write(`models:
  resnet50:
    model: models/resnet50.onnx
    sha256: ${'A'.repeat(64)}
    reference: zoo:onnx/resnet50-v1-12
    baseline: merge-base
    claims: README.md
    dataset:
      path: data/val
      labels: data/labels.csv
      name: imagenet-1k
      split: validation
      complete: false
    preprocess: torchvision
    gates:
      - top1 >= claim - 0.5pp
      - "warn: graph == reference"
`);
    const { models, seed, threads } = await load();
    expect({ seed, threads }).toEqual({ seed: 0, threads: 1 });
    expect(models[0]).toMatchObject({
      name: 'resnet50',
      candidate: {
        locator: { kind: 'path', path: join(folder, 'models/resnet50.onnx') },
        sha256: 'a'.repeat(64),
      },
      reference: { locator: { kind: 'zoo' } },
      baseline: { locator: { kind: 'git' } },
      claims: [join(folder, 'README.md')],
      dataset: { name: 'imagenet-1k', split: 'validation', complete: false, allowUnreadable: 0 },
      preprocess: { preset: 'torchvision' },
    });
    expect(models[0]!.gates.map(({ severity, place }) => [severity, place])).toEqual([
      ['fail', { file: 'zoogate.yml', line: 16 }],
      ['warn', { file: 'zoogate.yml', line: 17 }],
    ]);
  });

  it('takes a single model at the top level, and steps', async () => {
    await write(`model: net/model.onnx
reference: { model: other.onnx, preprocess: caffe }
preprocess: { resize: { shorter: 36 }, crop: 32, channels: BGR, scale: 1, mean: [1, 2, 3], std: [1, 1, 1], layout: NHWC }
`);
    const { models } = await load();
    expect(models[0]).toMatchObject({
      name: 'net',
      preprocess: { channels: 'BGR', layout: 'NHWC', crop: { width: 32, height: 32 } },
      reference: { preprocess: { preset: 'caffe' } },
    });
  });

  it('lets flags win, and needs no file', async () => {
    await write('model: a.onnx\ngates: ["top1 >= 50%"]\nthreads: 4\n');
    const overridden = await load({
      config: 'zoogate.yml',
      model: 'b.onnx',
      gates: ['top1 >= 60%'],
      threads: '2',
    });
    expect(overridden.threads).toBe(2);
    expect(overridden.models[0]).toMatchObject({ name: 'b', gates: [{ text: 'top1 >= 60%' }] });
    const alone = await load({ model: 'b.onnx' });
    expect(alone.models[0]!.gates).toEqual([]);
  });

  it.each<[string, string, Partial<Problem>, Partial<RawOptions>?]>([
    [
      'an unknown key',
      'model: a.onnx\ngatse: []\n',
      { where: 'zoogate.yml:2', hint: 'did you mean "gates"?' },
    ],
    [
      'an unknown key inside',
      'models:\n  a:\n    model: a.onnx\n    dataset:\n      path: x\n      lables: y\n',
      { where: 'zoogate.yml:6', hint: 'did you mean "labels"?' },
    ],
    [
      'a gate that does not parse',
      'model: a.onnx\ngates:\n  - top1 >= 5%\n  - top1 => 5%\n',
      { where: 'zoogate.yml:4, character 6' },
    ],
    ['a model that is missing', 'gates: []\n', { what: 'there is no model to check' }],
    [
      'a missing required key',
      'models:\n  a:\n    gates: []\n',
      { what: '"models.a" has no "model"', where: 'zoogate.yml:2' },
    ],
    [
      'a wrong hash',
      'model: a.onnx\nsha256: abc\n',
      { where: 'zoogate.yml:2', expected: 'SHA-256 that the file must have.' },
    ],
    ['no YAML', 'model: [a\n', { code: 'config-not-yaml' }],
    ['a key twice', 'model: a.onnx\nmodel: b.onnx\n', { code: 'config-not-yaml' }],
    ['keys beside models', 'models: { a: { model: a.onnx } }\ngates: []\n', { where: 'zoogate.yml:2' }],
    ['a value of the wrong type', 'model: a.onnx\nsamples: many\n', { where: 'zoogate.yml:2' }],
    ['a wrong provider', 'model: a.onnx\nexecution-provider: cdua\n', { hint: 'did you mean "cuda"?' }],
    [
      'a list where names are wanted',
      'models:\n  - { model: a.onnx }\n',
      {
        where: 'zoogate.yml:1',
        what: '"models" is written in another form',
        expected: expect.stringMatching(/^keys with values: The models to check, by any name/u),
      },
    ],
    [
      'no models',
      'models: {}\n',
      { where: 'zoogate.yml:1', what: '"models" is empty', expected: expect.stringMatching(/^The models/u) },
    ],
    [
      'a flag for one of several',
      'models: { a: { model: a }, b: { model: b } }\n',
      { code: 'option-ambiguous', where: '--gate' },
      { config: 'zoogate.yml', gates: ['top1 >= 5%'] },
    ],
    ['a number that is none', 'model: a.onnx\n', { where: '--samples', got: '-3' }, { samples: '-3' }],
    [
      'a duration without a unit',
      'model: a.onnx\n',
      { where: '--latency-budget', got: '60' },
      { latencyBudget: '60' },
    ],
    [
      'a way of explaining that there is not',
      'model: a.onnx\n',
      { code: 'option-invalid', where: '--explain', got: 'allways', hint: 'did you mean "always"?' },
      { explain: 'allways' },
    ],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
      { code: 'config-not-yaml' },
    ],
  ])('refuses %s', async (_, text, expected, options) => {
    await write(text);
    expect(await problemOf(options)).toMatchObject(expected);
  });

  it('says what to do where there is nothing to check', async () => {
    expect(await problemOf()).toMatchObject({ code: 'nothing-to-check' });
    expect(await problemOf({ config: 'other.yml' })).toMatchObject({
      code: 'config-not-found',
      where: 'other.yml',
    });
  });
});

describe('an entry for many models', () => {
  const onnx = async (...names: string[]) => {
    for (const name of names) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), '');
    }
  };

  it('is an entry for each file that the pattern matches', async () => {
    await onnx('models/b.onnx', 'models/a.onnx', 'models/notes.txt', 'c.onnx');
    await write(`models:
  int8-*: {model: "models/*.onnx", gates: [nodes <= 3], preprocess: caffe}
  c: {model: c.onnx}
`);
    const { models } = await load();
    expect(models.map(({ name }) => name)).toEqual(['int8-a', 'int8-b', 'c']);
    expect(models[0]).toMatchObject({
      candidate: { locator: { kind: 'path', path: join(folder, 'models/a.onnx'), text: 'models/a.onnx' } },
      preprocess: { preset: 'caffe' },
    });
    expect(models[1]!.gates).toEqual(models[0]!.gates);
  });

  it('calls files of one name in several folders by their paths', async () => {
    await onnx('resnet/model.onnx', 'vgg/model.onnx');
    await write('models: {"*": {model: "*/model.onnx"}}');
    expect((await load()).models.map(({ name }) => name)).toEqual(['resnet/model', 'vgg/model']);
  });

  it.each([
    ['no pattern', 'models: {"*": {model: a.onnx}}', 'config-invalid'],
    ['a name with two stars', 'models: {"*-*": {model: "*.onnx"}}', 'config-invalid'],
    ['a pattern that matches nothing', 'models: {"*": {model: "none/*.onnx"}}', 'model-none-found'],
    ['one name twice', 'models:\n  a: {model: a.onnx}\n  "*": {model: "*.onnx"}', 'config-invalid'],
  ])('is refused with %s', async (_, text, code) => {
    await onnx('a.onnx');
    await write(text);
    expect(await problemOf()).toMatchObject({ code, where: expect.stringContaining('zoogate.yml:') });
  });
});
