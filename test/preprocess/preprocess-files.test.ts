import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parsePreprocessFile } from '../../src/preprocess/parse-preprocess-file.ts';
import { parsePreprocessorConfig } from '../../src/preprocess/parse-preprocessor-config.ts';
import { parseTimmConfig } from '../../src/preprocess/parse-timm-config.ts';
import { resolvePreprocess } from '../../src/preprocess/steps.ts';

// What the files make is compared with the libraries themselves in libraries.test.ts.

function problemOf(parse: () => unknown) {
  try {
    parse();
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
  throw new Error('nothing was refused');
}

test("timm's file is told from transformers'", () => {
  expect(parsePreprocessFile({ architecture: 'resnet50', pretrained_cfg: {} }, 'f').preset).toBe('timm');
  expect(parsePreprocessFile({ architecture: 'resnet50', input_size: [3, 8, 8] }, 'f').preset).toBe('timm');
  const vit = { image_processor_type: 'ViTImageProcessor' };
  expect(parsePreprocessFile(vit, 'f').preset).toBe('transformers');
});

test('a timm file that says nothing is the preset', () => {
  expect(parseTimmConfig({ pretrained_cfg: {} }, 'f')).toEqual(resolvePreprocess('timm'));
});

test.each([
  { feature_extractor_type: 'ViTFeatureExtractor' },
  { image_processor_type: 'ViTImageProcessorFast' },
  { image_processor_type: 'ViTImageProcessor', do_resize: null, size: { height: 224, width: 224 } },
])("a class's spellings and null fields change nothing: %j", (file) => {
  const plain = parsePreprocessorConfig({ image_processor_type: 'ViTImageProcessor' }, 'f');
  expect(parsePreprocessorConfig(file, 'f')).toEqual(plain);
});

test('steps that are switched off are left out', () => {
  const off = { do_resize: false, do_center_crop: false, do_rescale: false, do_normalize: false };
  expect(parsePreprocessorConfig({ image_processor_type: 'CLIPImageProcessor', ...off }, 'f')).toEqual({
    preset: 'transformers',
    channels: 'RGB',
    scale: 1,
    mean: [0, 0, 0],
    std: [1, 1, 1],
    layout: 'NCHW',
  });
});

test('a preset may be a file, and be changed as any preset', () => {
  const files: Record<string, unknown> = {
    'card/preprocessor_config.json': { image_processor_type: 'ViTImageProcessor' },
  };
  const asked: string[] = [];
  const readJson = (path: string) => {
    asked.push(path);
    return files[path];
  };
  const vit = resolvePreprocess('card/preprocessor_config.json', 'zoogate.yml:3', readJson);
  expect(vit).toMatchObject({ preset: 'card/preprocessor_config.json', mean: [0.5, 0.5, 0.5] });
  const steps = { preset: 'card/preprocessor_config.json', layout: 'NHWC' };
  expect(resolvePreprocess(steps, 'zoogate.yml:3', readJson)).toEqual({ ...vit, layout: 'NHWC' });
  expect(asked).toEqual(['card/preprocessor_config.json', 'card/preprocessor_config.json']);
});

describe('what is refused', () => {
  const processor = (fields: object) => () =>
    parsePreprocessorConfig({ image_processor_type: 'ViTImageProcessor', ...fields }, 'p.json');
  const timm = (fields: object) => () => parseTimmConfig({ pretrained_cfg: fields }, 'c.json');

  test.each<[string, () => unknown, object]>([
    ['no object', () => parsePreprocessFile([], 'p.json'), { where: 'p.json', expected: 'an object' }],
    [
      'no class',
      () => parsePreprocessFile({}, 'p.json'),
      { code: 'preprocess-unknown-processor', got: 'no image_processor_type' },
    ],
    [
      'another class',
      processor({ image_processor_type: 'ConvNetImageProcessor' }),
      { code: 'preprocess-unknown-processor', hint: expect.stringContaining('ConvNextImageProcessor') },
    ],
    ['a class that objects inherit', processor({ image_processor_type: 'constructorImageProcessor' }), {}],
    ['a size in words', processor({ size: { longest_edge: 5 } }), { where: 'p.json, size' }],
    ['a size of parts', processor({ size: 2.5 }), { where: 'p.json, size' }],
    ['a filter of none', processor({ resample: 9 }), { where: 'p.json, resample' }],
    ['a mean of words', processor({ image_mean: ['a'] }), { where: 'p.json, image_mean' }],
    ['a mean of two', processor({ image_mean: [1, 2] }), { code: 'preprocess-channel-count' }],
    ['a std of zero', processor({ image_std: [0, 1, 1] }), { code: 'preprocess-std-zero' }],
    ['padding', processor({ do_pad: true }), { where: 'p.json, do_pad' }],
    ['a switch that is no switch', processor({ do_resize: 1 }), { expected: 'true or false' }],
    ['no mode of timm', timm({ crop_mode: 'centre' }), { hint: 'did you mean center?' }],
    ['random interpolation', timm({ interpolation: 'random' }), { where: 'c.json, interpolation' }],
    ['two input planes', timm({ input_size: [2, 8, 8] }), { where: 'c.json, input_size' }],
    ['a crop of more than all', timm({ crop_pct: 1.5 }), { code: 'preprocess-crop-pct' }],
  ])('%s', (_, parse, problem) => {
    expect(problemOf(parse)).toMatchObject(problem);
  });
});
