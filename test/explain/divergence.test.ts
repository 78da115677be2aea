/** Where two models part: by errors that are given, and by a real quantised model against its float twin. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plant } from '../../scripts/defects/plants.ts';
import { openModel } from '../../src/artifact/open-model.ts';
import type { Example } from '../../src/dataset/dataset.ts';
import { closerLook, divergenceFinding, findDivergence, firstLook } from '../../src/explain/divergence.ts';
import { type TracedPair, tracedPairs } from '../../src/graph/difference/traced-values.ts';
import { readModel } from '../../src/graph/read-model.ts';
import type { Subject } from '../../src/measurement/subjects.ts';
import { trace } from '../../src/measurement/trace.ts';
import { PRESETS } from '../../src/preprocess/presets.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'zoogate-divergence-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pairs = Array.from(
  { length: 200 },
  (_, i): TracedPair => ({
    ours: { name: `ours${i}` },
    theirs: { name: `theirs${i}` },
    layer: `Conv_${i}`,
    place: `stage ${i}`,
    path: [
      { name: `Relu_${i - 1}`, operator: 'Relu' },
      { name: `Conv_${i - 1}`, operator: 'Conv' },
    ],
  }),
);
const errors = (error: (i: number) => number, some: readonly TracedPair[] = pairs) =>
  some.map((pair) => ({
    relativeError: error(pairs.indexOf(pair)),
    cosine: 1,
    beyond: 0,
    levels: 256,
  }));

describe('the first node at which two models part', () => {
  it('is the step after which the error stays, found in two looks', () => {
    const broken = (i: number): number => (i < 137 ? 0.001 : 0.8);
    const first = firstLook(pairs);
    expect(first).toHaveLength(64);
    const roughly = findDivergence(first, errors(broken, first))!;
    const near = closerLook(pairs, roughly);
    expect(near.length).toBeLessThan(10);
    const exactly = findDivergence(near, errors(broken, near))!;
    expect(exactly.at.layer).toBe('Conv_137');
    expect(exactly.before?.at.layer).toBe('Conv_136');
    expect(divergenceFinding(exactly, 'reference', 4, false, ['top1 >= reference'])).toMatchObject({
      cause: 'model.diverges',
      sentence:
        'candidate and reference part at Relu "Relu_136": the input of Conv_137 (stage 137) is 80.0 % off, from 0.1 % one layer before',
    });
  });

  it('is no place where they come to agree again, and no slow growth of rounding', () => {
    expect(
      findDivergence(
        pairs,
        errors((i) => (i === 50 ? 0.9 : 0.01)),
      ),
    ).toBeUndefined();
    expect(
      findDivergence(
        pairs,
        errors((i) => i / 1000),
      ),
    ).toBeUndefined();
    expect(
      findDivergence(
        pairs,
        pairs.map(() => undefined),
      ),
    ).toBeUndefined();
  });
});

const modelAt = (path: string) => readModel(openModel({ path }), path);
const images = ['arrow/0000', 'arrow/0001', 'disc/0000', 'square/0000'].map(
  (name, index): Example => ({
    index,
    name,
    input: { kind: 'image', path: join(ROOT, `fixtures/images/test/${name}.jpg`) },
    target: { kind: 'class', label: 0 },
    path: name,
    label: 0,
  }),
);
const preprocess = {
  ...PRESETS.torchvision,
  resize: { ...PRESETS.torchvision.resize!, size: { kind: 'shorter', shorter: 36 } as const },
  crop: { width: 32, height: 32 },
};
const subject = (name: Subject['name'], path: string) =>
  ({ name, artifact: { path }, preprocess }) as unknown as Subject;
const child = {
  nativeDirectory: join(ROOT, 'src/runtime'),
  worker: join(process.env['ZOOGATE_TEST_BUNDLE']!, 'worker.js'),
  timeLimitMs: 60_000,
};

async function partingOf(candidate: string, reference: string) {
  const { pairs: found, layers } = tracedPairs(modelAt(candidate), modelAt(reference));
  expect(found.length).toBeGreaterThan(0.8 * layers);
  const asked = found.map(({ ours, theirs }) => [ours, theirs] as const);
  const subjects = [subject('candidate', candidate), subject('reference', reference)];
  const { values, outputs, indices } = await trace(subjects, asked, images, 20_000, child);
  expect(indices).toEqual([0, 1, 2, 3]);
  expect(outputs.map((each) => each.map(({ length }) => length))).toEqual([
    [10, 10, 10, 10],
    [10, 10, 10, 10],
  ]);
  return { divergence: findDivergence(found, values), values };
}

describe('the inside of real models', () => {
  const float = join(ROOT, 'fixtures/zoo/resnet-v15/model.onnx');

  it('is the same of a quantised model and its float twin, but for rounding', async () => {
    const { divergence, values } = await partingOf(
      join(ROOT, 'fixtures/zoo/resnet-v15-int8/model.onnx'),
      float,
    );
    expect(divergence).toBeUndefined();
    const known = values.flatMap((value) => value?.relativeError ?? []);
    expect(Math.max(...known)).toBeGreaterThan(0);
  });

  it('breaks behind an activation whose scale is too small', async () => {
    await plant(folder, 'int8-activation-scale');
    const { divergence } = await partingOf(join(folder, 'planted/model.onnx'), float);
    const finding = divergenceFinding(divergence!, 'reference', 4, true, []);
    expect(finding.cause).toBe('model.quantisation');
    expect(finding.sentence).toMatch(/part at QuantizeLinear "\/features\/features\.3\/Relu_output_0/);
    expect(finding.evidence.join()).toMatch(/lie outside of the range of the candidate's/);
  });
});
