/**
 * Residual networks: He et al. 2015 (arXiv 1512.03385) and 2016 (1603.05027), ResNeXt (1611.05431), Wide ResNet
 * (1605.07146), the stems and shortcuts of "Bag of tricks" (1812.01187), squeeze and excitation (1709.01507), and
 * RegNet (2003.13678), whose widths follow from four numbers.
 */

import {
  conv,
  type Definition,
  dense,
  depthwise,
  repeat,
  scaled,
  separable,
  squeezeExcite,
} from './definition.ts';

type ResNet = {
  readonly block: 'basic' | 'bottleneck';
  readonly depths: readonly number[];
  /** Channels of the block's 3x3 convolution in the first stage for a width of 64. */
  readonly baseWidth?: number;
  readonly groups?: number;
  /**
   * Where a stage halves the picture: in its first unit's first convolution (v1) or 3x3 convolution (v1.5, v2), or
   * in the 3x3 convolution of the last unit of the stage before (slim, Keras's V2).
   */
  readonly stride?: 'first' | '3x3' | 'last unit';
  /** 7x7; three 3x3 (`deep`: C and D; `wide`: S; `tiered`: T). */
  readonly stem?: '7x7' | 'deep' | 'wide' | 'tiered';
  /** Average pooling before the shortcut's convolution (D), which then has no stride. */
  readonly pooledShortcut?: boolean;
  /** Channels are squeezed to one in this many. */
  readonly squeeze?: number;
};

export function resnet(settings: ResNet): Definition {
  const { block, depths, stride = '3x3', squeeze } = settings;
  const { groups = 1, baseWidth = 64, pooledShortcut = false } = settings;
  const { kernels, channels } = stemOf(settings.stem ?? '7x7');
  const expansion = block === 'bottleneck' ? 4 : 1;
  let from = channels;
  for (const [stage, units] of depths.entries()) {
    const planes = 64 * 2 ** stage;
    const width = Math.floor(planes * (baseWidth / 64)) * groups;
    const to = planes * expansion;
    for (let unit = 0; unit < units; unit += 1) {
      const late = stride === 'last unit';
      const moves = late ? unit === units - 1 && stage < depths.length - 1 : unit === 0 && stage > 0;
      const by = moves ? 2 : 1;
      if (block === 'basic') {
        kernels.push(conv(3, from, width, { stride: by }), conv(3, width, to));
      } else {
        const [first, second] = stride === 'first' ? [by, 1] : [1, by];
        kernels.push(conv(1, from, width, { stride: first }));
        kernels.push(conv(3, width, width, { stride: second, groups }), dense(width, to));
      }
      if (squeeze !== undefined) kernels.push(...squeezeExcite(to, to / squeeze));
      // Late strides subsample the shortcut by pooling, and only the first unit changes the channels.
      const projects = from !== to || (!late && moves);
      if (projects) kernels.push(conv(1, from, to, { stride: late || pooledShortcut ? 1 : by }));
      from = to;
    }
  }
  return { kernels, features: from, additions: depths.reduce((sum, units) => sum + units, 0) };
}

function stemOf(stem: '7x7' | 'deep' | 'wide' | 'tiered'): { kernels: string[]; channels: number } {
  if (stem === '7x7') return { kernels: [conv(7, 3, 64, { stride: 2 })], channels: 64 };
  const widths = { deep: [32, 32, 64], wide: [64, 64, 128], tiered: [24, 32, 64] }[stem];
  const [first = 0, second = 0, third = 0] = widths;
  const kernels = [conv(3, 3, first, { stride: 2 }), conv(3, first, second), conv(3, second, third)];
  return { kernels, channels: third };
}

/**
 * Residual networks for 32 x 32 pictures: three stages of `units` units, 16, 32 and 64 channels times `width`.
 * Shortcuts that change channels are padded with zeros (`A`) or projected (`B`).
 */
export function cifarResnet(units: number, shortcut: 'A' | 'B', width = 1): Definition {
  const kernels = [conv(3, 3, 16)];
  let from = 16;
  for (const [stage, base] of [16, 32, 64].entries()) {
    const to = base * width;
    for (let unit = 0; unit < units; unit += 1) {
      const stride = unit === 0 && stage > 0 ? 2 : 1;
      kernels.push(conv(3, from, to, { stride }), conv(3, to, to));
      if (from !== to && shortcut === 'B') kernels.push(conv(1, from, to, { stride }));
      from = to;
    }
  }
  return { kernels, features: from, additions: 3 * units };
}

type RegNet = {
  readonly depth: number;
  /** w_0, w_a and w_m of the paper. */
  readonly initial: number;
  readonly slope: number;
  readonly factor: number;
  readonly groupWidth: number;
  /** Squeeze and excitation: RegNetY. */
  readonly squeeze: boolean;
};

/** The widths are a line over the blocks, rounded to steps of a geometric series and then to multiples of 8. */
export function regnet({ depth, initial, slope, factor, groupWidth, squeeze }: RegNet): Definition {
  const widths = repeat(depth, (block) => {
    const step = roundHalfToEven(Math.log((initial + slope * block) / initial) / Math.log(factor));
    return roundHalfToEven((initial * factor ** step) / 8) * 8;
  });
  const kernels = [conv(3, 3, 32, { stride: 2 })];
  let from = 32;
  let before: number | undefined;
  for (const width of widths) {
    const group = Math.min(groupWidth, width);
    const to = scaled(width, 1, group);
    const stride = width === before ? 1 : 2;
    kernels.push(dense(from, to), conv(3, to, to, { stride, groups: to / group }));
    if (squeeze) kernels.push(...squeezeExcite(to, roundHalfToEven(from / 4)));
    kernels.push(dense(to, to));
    if (from !== to || stride > 1) kernels.push(conv(1, from, to, { stride }));
    from = to;
    before = width;
  }
  return { kernels, features: from, additions: depth };
}

function roundHalfToEven(value: number): number {
  const down = Math.floor(value);
  if (value - down !== 0.5) return Math.round(value);
  return down % 2 === 0 ? down : down + 1;
}

/** Chollet 2016 (arXiv 1610.02357): separable convolutions with residual shortcuts. */
export function xception(): Definition {
  const block = (from: number, middle: number, to: number): readonly string[] => [
    ...separable(3, from, middle),
    ...separable(3, middle, to),
    conv(1, from, to, { stride: 2 }),
  ];
  const kernels = [
    conv(3, 3, 32, { stride: 2 }),
    conv(3, 32, 64),
    ...block(64, 128, 128),
    ...block(128, 256, 256),
    ...block(256, 728, 728),
    ...repeat(8 * 3, () => separable(3, 728, 728)).flat(),
    ...block(728, 728, 1024),
    ...separable(3, 1024, 1536),
    ...separable(3, 1536, 2048),
  ];
  return { kernels, features: 2048, additions: 12 };
}

/** Liu et al. 2022 (arXiv 2201.03545). */
export function convnext(depths: readonly number[], widths: readonly number[]): Definition {
  const kernels: string[] = [];
  let from = 3;
  for (const [stage, width] of widths.entries()) {
    const side = stage === 0 ? 4 : 2;
    kernels.push(conv(side, from, width, { stride: side }));
    kernels.push(
      ...repeat(depths[stage] ?? 0, () => [
        depthwise(7, width),
        dense(width, 4 * width),
        dense(4 * width, width),
      ]).flat(),
    );
    from = width;
  }
  return { kernels, features: from, additions: depths.reduce((sum, blocks) => sum + blocks, 0) };
}
