import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { PRESETS } from '../../src/preprocess/presets.ts';
import {
  describePreprocess,
  inputShape,
  type RawPreprocess,
  resolvePreprocess,
} from '../../src/preprocess/steps.ts';

function problemOf(raw: RawPreprocess) {
  try {
    resolvePreprocess(raw, 'zoogate.yml:12');
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('what is given', () => {
  test('a preset by its name', () => {
    expect(resolvePreprocess('torchvision')).toEqual({
      preset: 'torchvision',
      resize: { size: { kind: 'shorter', shorter: 256 }, interpolation: 'bilinear', library: 'pillow' },
      crop: { width: 224, height: 224 },
      channels: 'RGB',
      scale: 1 / 255,
      mean: [0.485, 0.456, 0.406],
      std: [0.229, 0.224, 0.225],
      layout: 'NCHW',
    });
  });

  test('every preset is what its own steps come to', () => {
    for (const name of Object.keys(PRESETS)) {
      expect(resolvePreprocess({ preset: name })).toEqual(resolvePreprocess(name));
    }
  });

  test('steps, with defaults for what is left out', () => {
    expect(resolvePreprocess({ resize: { width: 32, height: 28 } })).toEqual({
      resize: {
        size: { kind: 'exact', width: 32, height: 28 },
        interpolation: 'bilinear',
        library: 'pillow',
      },
      channels: 'RGB',
      scale: 1,
      mean: [0, 0, 0],
      std: [1, 1, 1],
      layout: 'NCHW',
    });
    expect(resolvePreprocess({ channels: 'L' })).toMatchObject({ mean: [0], std: [1] });
  });

  test('a preset with other steps', () => {
    const changed = resolvePreprocess({
      preset: 'torchvision',
      resize: { interpolation: 'bicubic' },
      crop: { width: 200, height: 100 },
      layout: 'NHWC',
    });
    expect(changed).toEqual({
      ...PRESETS.torchvision,
      resize: { ...PRESETS.torchvision.resize, interpolation: 'bicubic' },
      crop: { width: 200, height: 100 },
      layout: 'NHWC',
    });
  });

  test.each([
    ['1/255', 1 / 255],
    [' 2 / 255 ', 2 / 255],
    ['0.0078125', 1 / 128],
    ['1e-2', 0.01],
    [0.017, 0.017],
    [1, 1],
  ])('scale %j', (scale, value) => {
    expect(resolvePreprocess({ scale }).scale).toBe(value);
  });

  test('one mean or std for all channels', () => {
    expect(resolvePreprocess({ mean: 0.5, std: [0.25] })).toMatchObject({
      mean: [0.5, 0.5, 0.5],
      std: [0.25, 0.25, 0.25],
    });
  });

  test('is frozen', () => {
    expect(Object.isFrozen(resolvePreprocess({}))).toBe(true);
  });
});

describe('what is refused', () => {
  test.each<[string, RawPreprocess, object]>([
    [
      'an unknown preset',
      'torchvison',
      { code: 'preprocess-unknown-preset', where: 'zoogate.yml:12', hint: 'did you mean torchvision?' },
    ],
    ['a preset that objects inherit', 'constructor', { code: 'preprocess-unknown-preset' }],
    ['an unknown preset in steps', { preset: 'coffee' }, { code: 'preprocess-unknown-preset' }],
    [
      'too few means',
      { mean: [1, 2] },
      { code: 'preprocess-channel-count', where: 'zoogate.yml:12, mean', got: '2 values: 1, 2' },
    ],
    ['three means for grey', { channels: 'L', mean: [1, 2, 3] }, { code: 'preprocess-channel-count' }],
    ['no mean at all', { mean: [] }, { code: 'preprocess-channel-count' }],
    [
      'grey with colour means of a preset',
      { preset: 'cifar', channels: 'L' },
      { code: 'preprocess-ambiguous-order' },
    ],
    [
      'another order with the means of a preset',
      { preset: 'torchvision', channels: 'BGR', mean: 0 },
      {
        code: 'preprocess-ambiguous-order',
        got: 'BGR on torchvision, which is RGB',
        hint: 'write std out beside channels',
      },
    ],
    ['a std of zero', { std: [1, 0, 1] }, { code: 'preprocess-std-zero', where: 'zoogate.yml:12, std' }],
    ['a std that is zero in float32', { std: 1e-50 }, { code: 'preprocess-std-zero' }],
    ['a mean that is no number', { mean: [0, Number.NaN, 0] }, { code: 'preprocess-not-finite' }],
    ['an infinite std', { std: Number.POSITIVE_INFINITY }, { code: 'preprocess-not-finite' }],
    ['a crop of nothing', { crop: 0 }, { code: 'preprocess-side', where: 'zoogate.yml:12, crop', got: '0' }],
    [
      'a crop of parts of pixels',
      { crop: { width: 2, height: 2.5 } },
      { code: 'preprocess-side', where: 'zoogate.yml:12, crop.height' },
    ],
    [
      'an absurd size',
      { resize: { shorter: 1e9 } },
      { code: 'preprocess-side', where: 'zoogate.yml:12, resize.shorter' },
    ],
    ['a resize without a size', { resize: {} }, { code: 'preprocess-resize-size', got: 'no size' }],
    [
      'a resize to two sizes',
      { resize: { shorter: 2, width: 3 } },
      { code: 'preprocess-resize-size', got: 'shorter: 2, width: 3' },
    ],
    ['half a size', { resize: { height: 3 } }, { code: 'preprocess-resize-size' }],
    [
      'an unknown interpolation',
      { resize: { shorter: 2, interpolation: 'biliner' } },
      { code: 'preprocess-unknown-word', hint: 'did you mean bilinear?' },
    ],
    ['another library', { resize: { shorter: 2, library: 'skimage' } }, { code: 'preprocess-unknown-word' }],
    ['unknown channels', { channels: 'rgb' }, { code: 'preprocess-unknown-word', hint: 'did you mean RGB?' }],
    ['an unknown layout', { layout: 'CHWN' }, { code: 'preprocess-unknown-word' }],
    ['a scale of zero', { scale: 0 }, { code: 'preprocess-scale' }],
    ['a negative scale', { scale: '-1/255' }, { code: 'preprocess-scale' }],
    ['a division by zero', { scale: '1/0' }, { code: 'preprocess-scale' }],
    ['two divisions', { scale: '1/2/3' }, { code: 'preprocess-scale' }],
    ['half a fraction', { scale: '1/' }, { code: 'preprocess-scale', got: '1/' }],
    ['a scale in words', { scale: 'Infinity' }, { code: 'preprocess-scale' }],
  ])('%s', (_, raw, problem) => {
    expect(problemOf(raw)).toMatchObject(problem);
  });

  test('but not another order where mean and std are given', () => {
    const given = { preset: 'torchvision', channels: 'BGR', mean: [1, 2, 3], std: [4, 5, 6] };
    expect(resolvePreprocess(given)).toMatchObject({ channels: 'BGR', mean: [1, 2, 3], std: [4, 5, 6] });
  });
});

test.each<[RawPreprocess, string]>([
  [
    'torchvision',
    'torchvision: shorter side to 256 (bilinear, pillow), centre crop 224x224, RGB, divided by 255, minus mean 0.485 0.456 0.406, divided by std 0.229 0.224 0.225, NCHW',
  ],
  [{}, 'RGB, NCHW'],
  [
    { resize: { width: 8, height: 9 }, scale: 0.017, channels: 'BGR', layout: 'NHWC' },
    'resize to 8x9 (bilinear, pillow), BGR, times 0.017, NHWC',
  ],
])('in words: %j', (raw, words) => {
  expect(describePreprocess(resolvePreprocess(raw))).toBe(words);
});

test.each<[RawPreprocess, readonly number[] | undefined]>([
  ['torchvision', [3, 224, 224]],
  ['cifar', undefined],
  [{ resize: { shorter: 256 } }, undefined],
  [{ resize: { width: 8, height: 9 } }, [3, 9, 8]],
  [{ resize: { width: 8, height: 9 }, crop: 4, channels: 'L', layout: 'NHWC' }, [4, 4, 1]],
])('the shape of %j', (raw, shape) => {
  expect(inputShape(resolvePreprocess(raw))).toEqual(shape);
});
