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

  test('a crop in parts of the resize', () => {
    const steps = { preset: 'timm', crop: 288, resize: { cropPct: 0.95 } };
    expect(resolvePreprocess(steps).resize?.size).toEqual({ kind: 'shorter', shorter: 303 });
    const wide = resolvePreprocess({ crop: { width: 96, height: 64 }, resize: { cropPct: 0.5 } });
    expect(wide.resize?.size).toEqual({ kind: 'exact', width: 192, height: 128, fit: 'cover' });
  });

  test("another size of a preset's crop keeps its rounding", () => {
    expect(resolvePreprocess({ preset: 'mlperf', crop: 200 }).crop).toEqual({
      width: 200,
      height: 200,
      rounding: 'down',
    });
  });

  test("another library has no use for a preset's coordinates", () => {
    const changed = resolvePreprocess({ preset: 'tf-slim', resize: { library: 'opencv' } });
    expect(changed.resize).toEqual({
      size: { kind: 'exact', width: 224, height: 224 },
      interpolation: 'bilinear',
      library: 'opencv',
    });
  });

  test.each([
    ['1/255', 1 / 255],
    ['1/127.5', 1 / 127.5],
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
      "a reducing gap that is not Pillow's",
      { resize: { shorter: 8, library: 'opencv', reducingGap: 2 } },
      { code: 'preprocess-reducing-gap', where: 'zoogate.yml:12, resize.reducingGap', got: '2 (opencv)' },
    ],
    [
      'a reducing gap below one',
      { resize: { shorter: 8, reducingGap: 0.5 } },
      { code: 'preprocess-reducing-gap' },
    ],
    [
      'an unknown interpolation',
      { resize: { shorter: 2, interpolation: 'biliner' } },
      { code: 'preprocess-unknown-word', hint: 'did you mean bilinear?' },
    ],
    ['another library', { resize: { shorter: 2, library: 'skimage' } }, { code: 'preprocess-unknown-word' }],
    [
      "an interpolation that is not the library's",
      { resize: { shorter: 2, library: 'opencv', interpolation: 'lanczos' } },
      { code: 'preprocess-unknown-word', expected: 'one of bilinear, nearest, area, bicubic' },
    ],
    [
      "another library than the preset's interpolation is of",
      { preset: 'mlperf', resize: { library: 'pillow' } },
      { code: 'preprocess-unknown-word', got: 'area' },
    ],
    [
      'coordinates of a library that has none',
      { resize: { shorter: 2, coordinates: 'half-pixel' } },
      { code: 'preprocess-unknown-word', where: 'zoogate.yml:12, resize.coordinates (pillow)' },
    ],
    ['a part without a crop', { resize: { cropPct: 0.9 } }, { code: 'preprocess-resize-size' }],
    ['a part of more than all', { crop: 8, resize: { cropPct: 1.1 } }, { code: 'preprocess-crop-pct' }],
    ['a fit of one side', { resize: { shorter: 8, fit: 'cover' } }, { code: 'preprocess-resize-size' }],
    ['a centre of nothing', { centralFraction: 0 }, { code: 'preprocess-central-fraction' }],
    ['a centre of more than all', { centralFraction: 1.01 }, { code: 'preprocess-central-fraction' }],
    ['a fill that is no level', { crop: { width: 2, height: 2, fill: 0.5 } }, { code: 'preprocess-fill' }],
    ['an offset that is no number', { offset: Number.NaN }, { code: 'preprocess-not-finite' }],
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
  [
    'tf-model-garden',
    'tf-model-garden: central 87.5 % of the shorter side, square, resize to 224x224 (bilinear, tensorflow, half-pixel), RGB, minus mean 123.675 116.28 103.53, divided by std 58.395 57.12 57.375, NHWC',
  ],
  [
    { resize: { width: 8, height: 9, fit: 'contain' }, crop: { width: 8, height: 9, fill: 3 }, offset: -1 },
    'resize to within 8x9 (bilinear, pillow), centre crop 8x9, padded with 3 3 3, RGB, minus 1, NCHW',
  ],
])('in words: %j', (raw, words) => {
  expect(describePreprocess(resolvePreprocess(raw))).toBe(words);
});

test.each<[RawPreprocess, readonly number[] | undefined]>([
  ['torchvision', [3, 224, 224]],
  ['cifar', undefined],
  [{ resize: { shorter: 256 } }, undefined],
  [{ resize: { width: 8, height: 9 } }, [3, 9, 8]],
  [{ resize: { width: 8, height: 9, fit: 'contain' } }, undefined],
  ['tf-slim', [224, 224, 3]],
  [{ resize: { width: 8, height: 9 }, crop: 4, channels: 'L', layout: 'NHWC' }, [4, 4, 1]],
])('the shape of %j', (raw, shape) => {
  expect(inputShape(resolvePreprocess(raw))).toEqual(shape);
});
