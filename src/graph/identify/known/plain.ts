/**
 * Networks without shortcuts: AlexNet (Krizhevsky 2012; "One weird trick", arXiv 1404.5997), VGG (1409.1556),
 * SqueezeNet (1602.07360 and its 1.1), MobileNet V1 (1704.04861).
 */

import { conv, type Definition, dense, depthwise, separable } from './definition.ts';

/** Two towers of the original as groups of 2, with local response normalisation. */
export function alexnet(): Definition {
  const kernels = [
    conv(11, 3, 96, { stride: 4 }),
    conv(5, 96, 256, { groups: 2 }),
    conv(3, 256, 384),
    conv(3, 384, 384, { groups: 2 }),
    conv(3, 384, 256, { groups: 2 }),
    dense(9216, 4096),
    dense(4096, 4096),
  ];
  return { kernels, features: 4096, additions: 0, concatenations: 0 };
}

/** One tower, no groups; `slim` has a fourth convolution of 384 channels and a first dense layer as 5x5. */
export function alexnetOneTower(written: 'torchvision' | 'slim'): Definition {
  const slim = written === 'slim';
  const kernels = [
    conv(11, 3, 64, { stride: 4 }),
    conv(5, 64, 192),
    conv(3, 192, 384),
    conv(3, 384, slim ? 384 : 256),
    conv(3, slim ? 384 : 256, 256),
    slim ? conv(5, 256, 4096) : dense(9216, 4096),
    dense(4096, 4096),
  ];
  return { kernels, features: 4096, additions: 0, concatenations: 0 };
}

/** @param units Convolutions of each of the five stages; the first dense layer is a 7x7 convolution in slim. */
export function vgg(units: readonly number[], written: 'dense' | 'convolutional' = 'dense'): Definition {
  const kernels: string[] = [];
  let from = 3;
  for (const [stage, to] of [64, 128, 256, 512, 512].entries()) {
    for (let unit = 0; unit < (units[stage] ?? 0); unit += 1) {
      kernels.push(conv(3, from, to));
      from = to;
    }
  }
  kernels.push(written === 'dense' ? dense(7 * 7 * 512, 4096) : conv(7, 512, 4096), dense(4096, 4096));
  return { kernels, features: 4096, additions: 0, concatenations: 0 };
}

export function squeezenet(version: '1.0' | '1.1'): Definition {
  const [side, stem] = version === '1.0' ? [7, 96] : [3, 64];
  const kernels = [conv(side, 3, stem, { stride: 2 })];
  let from = stem;
  for (const [squeezed, expanded] of [
    [16, 64],
    [16, 64],
    [32, 128],
    [32, 128],
    [48, 192],
    [48, 192],
    [64, 256],
    [64, 256],
  ] as const) {
    kernels.push(dense(from, squeezed), dense(squeezed, expanded), conv(3, squeezed, expanded));
    from = 2 * expanded;
  }
  return { kernels, features: from, additions: 0, concatenations: 8 };
}

export function mobilenetV1(width: number): Definition {
  const channels = (count: number): number => Math.max(8, Math.floor(count * width));
  const kernels = [conv(3, 3, channels(32), { stride: 2 })];
  let from = channels(32);
  const rows: readonly (readonly [to: number, stride: number])[] = [
    [64, 1],
    [128, 2],
    [128, 1],
    [256, 2],
    [256, 1],
    [512, 2],
    [512, 1],
    [512, 1],
    [512, 1],
    [512, 1],
    [512, 1],
    [1024, 2],
    [1024, 1],
  ];
  for (const [to, stride] of rows) {
    kernels.push(...separable(3, from, channels(to), stride));
    from = channels(to);
  }
  return { kernels, features: from, additions: 0, concatenations: 0 };
}

/** ShuffleNet V2, Ma et al. 2018 (arXiv 1807.11164): half of the channels pass each unit untouched. */
export function shufflenetV2(widths: readonly [number, number, number], last: number): Definition {
  const kernels = [conv(3, 3, 24, { stride: 2 })];
  let from = 24;
  for (const [stage, to] of widths.entries()) {
    const half = to / 2;
    kernels.push(depthwise(3, from, 2), dense(from, half));
    kernels.push(dense(from, half), depthwise(3, half, 2), dense(half, half));
    for (let unit = 1; unit < (stage === 1 ? 8 : 4); unit += 1) {
      kernels.push(dense(half, half), depthwise(3, half), dense(half, half));
    }
    from = to;
  }
  kernels.push(dense(from, last));
  return { kernels, features: last, additions: 0 };
}

/** Channels of the first stage by the number of groups (table 1 of arXiv 1707.01083). */
const shufflenetChannels = { 1: 144, 2: 200, 3: 240, 4: 272, 8: 384 } as const;

/**
 * ShuffleNet V1, Zhang et al. 2017 (arXiv 1707.01083), 1x: 1x1 convolutions in groups, except for the very first. A
 * unit that halves the picture is concatenated with the pooled picture, all others are added.
 */
export function shufflenetV1(groups: keyof typeof shufflenetChannels): Definition {
  const kernels = [conv(3, 3, 24, { stride: 2 })];
  let from = 24;
  for (const [stage, units] of [4, 8, 4].entries()) {
    const to = shufflenetChannels[groups] * 2 ** stage;
    const squeezed = to / 4;
    for (let unit = 0; unit < units; unit += 1) {
      const halves = unit === 0;
      kernels.push(
        conv(1, from, squeezed, { groups: halves && stage === 0 ? 1 : groups }),
        depthwise(3, squeezed, halves ? 2 : 1),
        conv(1, squeezed, halves ? to - from : to, { groups }),
      );
      from = to;
    }
  }
  return { kernels, features: from, additions: 13, concatenations: 3 };
}
