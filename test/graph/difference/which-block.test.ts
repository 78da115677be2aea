/** Of equal blocks in a row: which was dropped, added or put elsewhere is told by its weights. */
import { describe, expect, it } from 'vitest';
import { compareModels } from '../../../src/graph/difference/compare-models.ts';
import { readModel } from '../../../src/graph/read-model.ts';
import { buildModel, type Fields, node, value, weight } from '../build-model.ts';

const CHANNELS = 8;

/** Numbers that belong to a block: xorshift, its state the block's name. */
function trained(seed: number, count: number): number[] {
  let state = 1 + seed * 7919;
  return Array.from({ length: count }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  });
}

/** Residual blocks of two products each, by the names of their weights. */
function network(blocks: readonly number[], width: (block: number) => number = () => CHANNELS): Uint8Array {
  const nodes: Fields[] = [node('MatMul', 'x stem', 'b')];
  const names = new Set(blocks);
  let at = 'b';
  for (const [place, block] of blocks.entries()) {
    nodes.push(
      node('MatMul', `${at} one${block}`, `m${place}`),
      node('Relu', `m${place}`, `r${place}`),
      node('MatMul', `r${place} two${block}`, `n${place}`),
      node('Add', `n${place} ${at}`, `a${place}`),
    );
    at = `a${place}`;
  }
  nodes.push(node('MatMul', `${at} head`, 'y'));
  const initializers = [...names].flatMap((block) => [
    weight(`one${block}`, [CHANNELS, width(block)], 'float32', trained(block, CHANNELS * width(block))),
    weight(`two${block}`, [width(block), CHANNELS], 'float32', trained(block + 50, CHANNELS * width(block))),
  ]);
  return buildModel({
    nodes,
    initializers: [
      ...initializers,
      weight('stem', [CHANNELS, CHANNELS], 'float32', trained(100, CHANNELS ** 2)),
      weight('head', [CHANNELS, 2], 'float32', trained(101, CHANNELS * 2)),
    ],
    inputs: [value('x', ['N', CHANNELS])],
    outputs: [value('y', ['N', 2])],
  });
}

const compared = (one: Uint8Array, other: Uint8Array) =>
  compareModels(readModel(one, 'one'), readModel(other, 'other'));
const whole = network([1, 2, 3, 4, 5, 6, 7, 8]);

describe('a block of many that look the same', () => {
  it('is told where it was dropped', () => {
    for (const dropped of [2, 5, 7]) {
      const { changes, weights } = compared(
        network([1, 2, 3, 4, 5, 6, 7, 8].filter((block) => block !== dropped)),
        whole,
      );
      expect(changes).toEqual([
        expect.stringMatching(`block ${dropped} removed: fully connected layer 8->8`),
      ]);
      expect(weights.sentence).toBe('the weights of all 16 layers are shared');
    }
  });

  it('is told where two were dropped, and where one was added', () => {
    expect(compared(network([1, 2, 5, 6, 7, 8]), whole).changes).toEqual([
      expect.stringContaining('block 3 removed'),
      expect.stringContaining('block 4 removed'),
    ]);
    expect(compared(network([1, 2, 3, 9, 4, 5, 6, 7, 8]), whole).changes).toEqual([
      expect.stringContaining('block 4 added'),
    ]);
  });

  it('is counted where many came', () => {
    const many = [1, 2, 3, 4, 11, 12, 13, 14, 15, 5, 6, 7, 8];
    expect(compared(network(many), whole).changes).toEqual([
      expect.stringContaining('13 blocks instead of 8 (fully connected layer 8->8'),
    ]);
  });

  it('is told where two have changed places: their weights have moved', () => {
    const { relation, weights } = compared(network([1, 2, 6, 4, 5, 3, 7, 8]), whole);
    expect(relation).toBe('equal up to weights');
    expect(weights.sentence).toBe(
      'the weights of 14 of 18 layers are shared; the weights of 4 of 18 layers are those of other layers of the ' +
        'reference: stage 1 block 3 has those of stage 1 block 6, stage 1 block 6 has those of stage 1 block 3',
    );
    expect(weights.layers.filter(({ fate }) => fate === 'moved')).toHaveLength(4);
  });

  it('is told as trained anew where no other has its weights', () => {
    const { weights } = compared(network([1, 2, 21, 4, 5, 22, 7, 8]), whole);
    expect(weights.sentence).toContain('the weights of 4 of 18 layers are other weights, trained anew');
  });

  it('is told as moved where it is another than those around it', () => {
    const wide = (block: number): number => (block === 3 ? 2 * CHANNELS : CHANNELS);
    const { changes } = compared(
      network([1, 2, 4, 5, 6, 3, 7, 8], wide),
      network([1, 2, 3, 4, 5, 6, 7, 8], wide),
    );
    expect(changes).toEqual([
      'stage 1 block 6 moved: it was stage 1 block 3 (fully connected layer 8->16, fully connected layer 16->8)',
    ]);
  });
});
