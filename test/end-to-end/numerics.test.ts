/** The candidate against itself: a graph that an optimisation breaks, and one that none does. */
import { expect, test } from 'vitest';
import { buildModel, int, node, value, weight } from '../graph/build-model.ts';
import { check, colourModel, GREEN, plain, RED, SCALED } from './check-model.ts';

/** The colour model in half precision, its weights 200 and what follows them 400: folded into one they are too large. */
function overflowsWhereFused(): Uint8Array {
  const [tenth, of200, of400] = [0x2e66, 0x5a40, 0x5e40];
  return buildModel({
    nodes: [
      node('Cast', 'image', 'half', { to: int(10) }),
      node('Mul', 'half tenth', 'small'),
      node('Conv', 'small kernel', 'convolved'),
      node('Mul', 'convolved scale', 'scaled'),
      node('Cast', 'scaled', 'wide', { to: int(1) }),
      node('GlobalAveragePool', 'wide', 'pooled'),
      node('Flatten', 'pooled', 'scores'),
    ],
    initializers: [
      weight('tenth', [1], 'float16', [tenth]),
      weight('kernel', [3, 3, 1, 1], 'float16', [of200, 0, 0, 0, of200, 0, 0, 0, of200]),
      weight('scale', [3, 1, 1], 'float16', [of400, of400, of400]),
    ],
    inputs: [value('image', ['N', 3, 'H', 'W'])],
    outputs: [value('scores', ['N', 3])],
  });
}

const config = {
  dataset: { path: 'list.csv', complete: true },
  preprocess: SCALED,
  gates: ['warn: top1 >= 60%'],
};
const images = async () => ({
  'red.png': await plain(RED),
  'green.png': await plain(GREEN),
  'list.csv': 'path,label\nred.png,0\ngreen.png,1\n',
});

test('an optimisation that breaks the model is a finding', async () => {
  const { model, stderr } = await check({ 'model.onnx': overflowsWhereFused(), ...(await images()) }, config);
  expect(model?.numerics, stderr).toMatchObject({ examples: 2, random: false, notFinite: 0 });
  const broken = { agreement: 0, negativeFlips: 1, relativeError: 'Infinity', notFinite: 2 };
  expect(model?.numerics?.runs).toMatchObject([
    { level: 'basic', provider: 'cpu', ...broken },
    { level: 'all', provider: 'cpu', ...broken },
  ]);
  const found = model?.findings.find(({ cause }) => cause === 'model.optimisation-levels');
  expect(found?.confidence).toBe('certain');
  expect(found?.sentence).toContain('not finite on 2 of 2 examples');
});

test('a model that means the same at all levels is not told of', async () => {
  const { model } = await check({ 'model.onnx': colourModel(), ...(await images()) }, config);
  expect(model?.numerics?.runs.map(({ agreement, negativeFlips }) => [agreement, negativeFlips])).toEqual([
    [1, 0],
    [1, 0],
  ]);
  expect(model?.findings).toEqual([]);
});
