import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareModels } from '../../src/graph/difference/compare-models.ts';
import { readModel } from '../../src/graph/read-model.ts';
import { sideBySideLines } from '../../src/graph/render-side-by-side.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/changes');

function pictureOf(name: string): readonly string[] {
  const read = (file: string) => readModel(readFileSync(join(FOLDER, file)), file);
  const { sideBySide } = compareModels(read(`${name}/candidate.onnx`), read('reference.onnx'));
  return sideBySideLines(sideBySide);
}

describe('sideBySideLines', () => {
  it('draws what is the same by its title, what differs in full with the difference marked', () => {
    expect(`\n${pictureOf('stride-moved').join('\n')}\n`).toBe(`
this model                                the other
┌ stem ─────────────────────────────┐  =  ┌ stem ─────────────────────────────┐
└───────────────────────────────────┘     └───────────────────────────────────┘
┌ stage 1 ──────────────────────────┐  =  ┌ stage 1 ──────────────────────────┐
└───────────────────────────────────┘     └───────────────────────────────────┘
┌ stage 2 block 1 ──────────────────┐  ≠  ┌ stage 2 block 1 ──────────────────┐
│*1x1 convolution 16->8, stride 2   │     │*1x1 convolution 16->8             │
│*3x3 convolution 8->8              │     │*3x3 convolution 8->8, stride 2    │
│ 1x1 convolution 8->32             │     │ 1x1 convolution 8->32             │
│ 1x1 convolution 16->32, stride 2  │     │ 1x1 convolution 16->32, stride 2  │
│ Add                               │     │ Add                               │
└───────────────────────────────────┘     └───────────────────────────────────┘
┌ stage 2 block 2 ──────────────────┐  =  ┌ stage 2 block 2 ──────────────────┐
└───────────────────────────────────┘     └───────────────────────────────────┘
┌ head ─────────────────────────────┐  =  ┌ head ─────────────────────────────┐
└───────────────────────────────────┘     └───────────────────────────────────┘
`);
  });

  it('leaves a gap where one side has nothing', () => {
    const gap = pictureOf('block-added').filter((line) => line.includes('  +'));
    expect(gap).toEqual(['┌ stage 1 block 2 ──────────────────┐  +']);
    const missing = pictureOf('block-removed').filter((line) => line.includes('  −'));
    expect(missing).toEqual([`${' '.repeat(37)}  −  ┌ stage 2 block 2 ──────────────────┐`]);
  });

  it('fits into 79 columns whatever a box is called', () => {
    const box = { title: '😀'.repeat(90), lines: [{ text: 'x'.repeat(200), changed: true }] };
    const lines = sideBySideLines([
      { mark: 'changed', candidate: box, reference: { title: 'a', lines: [] } },
    ]);
    expect(Math.max(...lines.map((line) => [...line].length))).toBe(79);
    expect(new Set(lines.slice(1).map((line) => [...line].length))).toEqual(new Set([79]));
    expect(sideBySideLines([])).toEqual([]);
  });
});
