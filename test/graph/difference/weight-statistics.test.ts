import { describe, expect, it } from 'vitest';
import { weightStatistics } from '../../../src/graph/difference/weight-statistics.ts';
import type { Weight } from '../../../src/graph/normal/weight.ts';

const weight = (channels: readonly (readonly number[])[]): Weight => ({
  dims: [channels.length, channels[0]!.length],
  precision: 'float32',
  blocks: () => [Float64Array.from(channels.flat())],
});

describe('channels that were emptied', () => {
  const reference = weight([
    [1, -0.5],
    [0.02, 0.01],
    [0.003, -0.002],
    [0, 0],
  ]);

  it('are those that held something and hold zeros', () => {
    const candidate = weight([
      [1, -0.5],
      [0, 0],
      [0.003, -0.002],
      [0, 0],
    ]);
    expect(weightStatistics(candidate, reference)).toMatchObject({
      channels: 4,
      emptiedChannels: 1,
      zeros: 4,
      referenceZeros: 2,
    });
  });

  it('are none that rounding to eight bits takes: below half a step of the largest weight', () => {
    const step = 1 / 127;
    const round = (value: number): number => Math.round(value / step) * step;
    const candidate = weight([
      [round(1), round(-0.5)],
      [round(0.02), round(0.01)],
      [round(0.003), round(-0.002)],
      [0, 0],
    ]);
    expect(weightStatistics(candidate, reference)).toMatchObject({
      zeros: 4,
      emptiedChannels: 0,
      takenZeros: 0,
    });
  });

  it('are told apart from weights that were taken wherever they are', () => {
    const candidate = weight([
      [0, -0.5],
      [0.02, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(weightStatistics(candidate, reference)).toMatchObject({ emptiedChannels: 0, takenZeros: 1 });
  });

  it('are held to the precision that they are stored in', () => {
    const candidate = weight([
      [1, -0.5],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    const told = (precision: string) => weightStatistics({ ...candidate, precision }, reference);
    expect(told('int8 per channel')).toMatchObject({ emptiedChannels: 1 });
    // Steps of a seventh.
    expect(told('int4 per channel')).toMatchObject({ emptiedChannels: 0 });
  });
});
