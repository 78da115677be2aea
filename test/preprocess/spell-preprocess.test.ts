import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { colourVariants, geometryVariants } from '../../src/explain/preprocess-variants.ts';
import type { Preprocess } from '../../src/preprocess/preprocess.ts';
import { PRESETS } from '../../src/preprocess/presets.ts';
import { preprocessLine, preprocessLines } from '../../src/preprocess/spell-preprocess.ts';
import { resolvePreprocess } from '../../src/preprocess/steps.ts';

/** What the lines of a configuration resolve to, but for the name that it came by. */
function resolved(yaml: string): Preprocess {
  const { preset: _, ...steps } = resolvePreprocess(parse(yaml).preprocess);
  return steps;
}

/** Without what says nothing: a preset's name, an offset of 0. */
function stripped({ preset: _, offset = 0, ...steps }: Preprocess): Preprocess {
  return offset === 0 ? steps : { ...steps, offset };
}

const VARIANTS = Object.values(PRESETS).flatMap((preset) => [
  preset,
  ...colourVariants(preset).map(({ preprocess }) => preprocess),
  ...geometryVariants(preset).map(({ preprocess }) => preprocess),
]);

describe('a preprocessing as it is written in a configuration', () => {
  it('resolves to the same steps, for every preset and every variant of it that is tried', () => {
    expect(VARIANTS.length).toBeGreaterThan(200);
    for (const preprocess of VARIANTS) {
      expect(stripped(resolved(preprocessLines(preprocess).join('\n')))).toEqual(stripped(preprocess));
      expect(stripped(resolved(preprocessLine(preprocess)))).toEqual(stripped(preprocess));
    }
  });

  it('is the name of a preset where one does the same', () => {
    const { preset: _, ...steps } = PRESETS.torchvision;
    expect(preprocessLines(steps)).toEqual(['preprocess: torchvision']);
    expect(preprocessLines({ ...steps, channels: 'BGR' })[0]).toBe('preprocess:');
  });

  it('tells every step that a preset may have', () => {
    const preprocess: Preprocess = {
      centralFraction: { fraction: 0.875, of: 'shorter' },
      resize: {
        size: { kind: 'exact', width: 32, height: 24, fit: 'contain' },
        interpolation: 'bicubic',
        library: 'pillow',
        reducingGap: 2,
      },
      crop: { width: 20, height: 16, rounding: 'down', fill: [1, 2, 3] },
      channels: 'BGR',
      scale: 1 / 127.5,
      offset: -1,
      mean: [0.1, 0.2, 0.3],
      std: [1, 2, 3],
      layout: 'NHWC',
    };
    expect(resolved(preprocessLines(preprocess).join('\n'))).toEqual(preprocess);
  });
});
