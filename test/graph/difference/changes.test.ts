/**
 * The catalogue of planted changes: every folder of fixtures/changes is two models that differ in one thing, and
 * what must be said about it. onnxruntime has the last word on whether a change is one.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GraphDifference } from '../../../src/graph/architecture.ts';
import { tellSignatureChange } from '../../../src/graph/compare-signatures.ts';
import { compareModels } from '../../../src/graph/difference/compare-models.ts';
import { readModel } from '../../../src/graph/read-model.ts';
import { fromHalf, toHalf } from '../../../src/half-precision.ts';
import { loadNativePackages } from '../../../src/runtime/native.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'fixtures/changes');
const { ort } = loadNativePackages(ROOT);

type Expected = Pick<GraphDifference, 'relation' | 'changes'> & {
  readonly weights: string;
  readonly interfaceChanges?: readonly string[];
};

const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.onnx'));

function filesOf(name: string): readonly [candidate: string, reference: string] {
  const own = join(FOLDER, name, 'reference.onnx');
  return [join(FOLDER, name, 'candidate.onnx'), existsSync(own) ? own : join(FOLDER, 'reference.onnx')];
}

describe('planted changes', () => {
  it('are at least 30', () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
  });

  for (const name of names.sort()) {
    it(`${name} is told as what it is`, () => {
      const [candidate, reference] = filesOf(name).map((file) => readModel(readFileSync(file), file));
      const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected;
      const { relation, changes, signatureChanges, weights, equal } = compareModels(candidate!, reference!);
      const interfaceChanges = signatureChanges
        .filter(({ part }) => part === 'inputs' || part === 'outputs')
        .map(tellSignatureChange);
      expect({ relation, changes, interfaceChanges, weights: weights.sentence }).toEqual({
        interfaceChanges: [],
        ...expected,
      });
      expect(equal).toBe(expected.changes.length === 0);
      // From the other side it is the same relation.
      expect(compareModels(reference!, candidate!).relation).toBe(expected.relation);
    });

    it(`${name} changes the outputs as its relation says`, async () => {
      const { relation, interfaceChanges = [] } = JSON.parse(
        readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'),
      ) as Expected;
      // Two sizes of input have no outputs in common.
      if (interfaceChanges.some((change) => /dimension 2/.test(change))) return;
      const [ours, theirs] = await Promise.all(filesOf(name).map(outputsOf));
      const furthest = maximum(ours!.map((value, at) => Math.abs(value - (theirs![at] ?? Number.NaN))));
      const largest = maximum(theirs!.map(Math.abs));
      const bounds: Partial<Record<typeof relation, number>> = { equal: 1e-5, 'equal up to precision': 0.1 };
      const bound = bounds[relation];
      if (bound !== undefined) expect(furthest).toBeLessThan(bound * largest);
      else if (ours!.length === theirs!.length && name !== 'channels-permuted')
        expect(furthest).toBeGreaterThan(1e-4 * largest);
      else if (name === 'channels-permuted') expect(furthest).toBeLessThan(1e-5 * largest);
    });
  }
});

function maximum(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** What a model makes of one fixed image of 16 x 16, channels first or last, float32 or float16. */
async function outputsOf(file: string): Promise<readonly number[]> {
  const session = await ort.InferenceSession.create(file, { graphOptimizationLevel: 'disabled' });
  const [input] = session.inputMetadata;
  if (input?.isTensor !== true) throw new Error(`${file} has no tensor input`);
  const pixels = Float32Array.from({ length: 3 * 256 }, (_, at) => Math.sin(at * 1.7));
  const last = input.shape.at(-1) === 3;
  const values = last ? pixels.map((_, at) => pixels[(at % 3) * 256 + Math.floor(at / 3)] ?? 0) : pixels;
  const dims = last ? [1, 16, 16, 3] : [1, 3, 16, 16];
  const tensor =
    input.type === 'float16'
      ? new ort.Tensor('float16', toHalf(values), dims)
      : new ort.Tensor('float32', values, dims);
  const outputs = await session.run({ [input.name]: tensor });
  const data = outputs[session.outputNames[0] ?? '']?.data;
  await session.release();
  return data instanceof Uint16Array ? Array.from(data, fromHalf) : Array.from(data as Float32Array);
}
