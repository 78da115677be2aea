import { describe, expect, it } from 'vitest';
import { preprocessMismatches } from '../../src/claims/preprocess-claim.ts';
import { parseClaims } from '../../src/claims/read-claims.ts';
import type { Preprocess } from '../../src/preprocess/preprocess.ts';
import { PRESETS } from '../../src/preprocess/presets.ts';

const TIMM = `{
  "architecture": "resnet50",
  "pretrained_cfg": {
    "input_size": [3, 224, 224],
    "interpolation": "bicubic",
    "crop_pct": 0.875,
    "mean": [0.485, 0.456, 0.406],
    "std": [0.229, 0.224, 0.225]
  }
}`;

async function mismatches(text: string, configured: Preprocess) {
  const { preprocessing = [] } = await parseClaims(text, 'config.json', 'config.json');
  return preprocessMismatches(preprocessing, configured).map(({ claim, configured: own }) => [
    claim.step,
    claim.source.line,
    own,
  ]);
}

describe('preprocessMismatches', () => {
  it('finds none where the configuration is what the file says', async () => {
    expect(await mismatches(TIMM, PRESETS.timm)).toEqual([]);
  });

  it('finds the step that differs, with the line of the field', async () => {
    expect(await mismatches(TIMM, PRESETS.torchvision)).toEqual([['interpolation', 5, 'bilinear']]);
    expect(await mismatches(TIMM.replace('0.875', '0.95'), PRESETS.timm)).toEqual([
      ['resize', 6, 'shorter side to 256'],
    ]);
  });

  it('compares arithmetic, not spelling: mean and std in levels, red first', async () => {
    const inLevels: Preprocess = {
      ...PRESETS.timm,
      scale: 1,
      mean: [123.675, 116.28, 103.53],
      std: [58.395, 57.12, 57.375],
    };
    expect(await mismatches(TIMM, inLevels)).toEqual([]);
    const reversed: Preprocess = {
      ...inLevels,
      channels: 'BGR',
      mean: [103.53, 116.28, 123.675],
      std: [57.375, 57.12, 58.395],
    };
    expect(await mismatches(TIMM, reversed)).toEqual([['channels', 4, 'BGR']]);
  });

  it('tells that nothing is cropped', async () => {
    const { crop: _, ...uncropped } = PRESETS.timm as Preprocess;
    expect(await mismatches(TIMM, uncropped)).toEqual([['crop', 4, 'none']]);
  });
});
