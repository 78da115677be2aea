/**
 * Networks whose paths run side by side and are concatenated: Inception (arXiv 1409.4842, 1512.00567, 1602.07261)
 * and DenseNet (1608.06993).
 */

import { conv, type Definition, dense, repeat } from './definition.ts';

type Side = number | readonly [number, number];
/** A path: its number of input channels, then each convolution as side, channels and stride. */
type Path = readonly (readonly [side: Side, to: number, stride?: number])[];

function paths(from: number, ...each: readonly Path[]): readonly string[] {
  return each.flatMap((path) => {
    let channels = from;
    return path.map(([side, to, stride = 1]) => {
      const kernel = conv(side, channels, to, { stride });
      channels = to;
      return kernel;
    });
  });
}

/** @param third The side of the "5x5" path: torchvision's and slim's networks have 3x3 there. */
export function googlenet(third: 3 | 5): Definition {
  const kernels = [conv(7, 3, 64, { stride: 2 }), dense(64, 64), conv(3, 64, 192)];
  let from = 192;
  for (const [one, squeezedTwo, two, squeezedThree, three, pooled] of [
    [64, 96, 128, 16, 32, 32],
    [128, 128, 192, 32, 96, 64],
    [192, 96, 208, 16, 48, 64],
    [160, 112, 224, 24, 64, 64],
    [128, 128, 256, 24, 64, 64],
    [112, 144, 288, 32, 64, 64],
    [256, 160, 320, 32, 128, 128],
    [256, 160, 320, 32, 128, 128],
    [384, 192, 384, 48, 128, 128],
  ] as const) {
    const [first, second, third3, fourth]: readonly Path[] = [
      [[1, one]],
      [
        [1, squeezedTwo],
        [3, two],
      ],
      [
        [1, squeezedThree],
        [third, three],
      ],
      [[1, pooled]],
    ];
    kernels.push(...paths(from, first ?? [], second ?? [], third3 ?? [], fourth ?? []));
    from = one + two + three + pooled;
  }
  return { kernels, features: from, additions: 0 };
}

const wide = [1, 7] as const;
const tall = [7, 1] as const;
const narrow = [1, 3] as const;
const high = [3, 1] as const;

export function inceptionV3(): Definition {
  const a = (from: number, pooled: number): readonly string[] =>
    paths(
      from,
      [[1, 64]],
      [
        [1, 48],
        [5, 64],
      ],
      [
        [1, 64],
        [3, 96],
        [3, 96],
      ],
      [[1, pooled]],
    ); // prettier-ignore
  const c = (width: number): readonly string[] =>
    paths(
      768,
      [[1, 192]],
      [
        [1, width],
        [wide, width],
        [tall, 192],
      ],
      [
        [1, width],
        [tall, width],
        [wide, width],
        [tall, width],
        [wide, 192],
      ],
      [[1, 192]],
    ); // prettier-ignore
  const e = (from: number): readonly string[] => [
    ...paths(
      from,
      [[1, 320]],
      [[1, 384]],
      [
        [1, 448],
        [3, 384],
      ],
      [[1, 192]],
    ),
    ...repeat(2, () => [conv(narrow, 384, 384), conv(high, 384, 384)]).flat(),
  ];
  const kernels = [
    ...paths(3, [
      [3, 32, 2],
      [3, 32],
      [3, 64],
      [1, 80],
      [3, 192],
    ]),
    ...a(192, 32),
    ...a(256, 64),
    ...a(288, 64),
    ...paths(
      288,
      [[3, 384, 2]],
      [
        [1, 64],
        [3, 96],
        [3, 96, 2],
      ],
    ),
    ...[128, 160, 160, 192].flatMap(c),
    ...paths(
      768,
      [
        [1, 192],
        [3, 320, 2],
      ],
      [
        [1, 192],
        [wide, 192],
        [tall, 192],
        [3, 192, 2],
      ],
    ),
    ...e(1280),
    ...e(2048),
  ];
  return { kernels, features: 2048, additions: 0 };
}

export function inceptionV4(): Definition {
  const kernels = [
    ...paths(3, [
      [3, 32, 2],
      [3, 32],
      [3, 64],
      [3, 96, 2],
    ]),
    ...paths(
      160,
      [
        [1, 64],
        [3, 96],
      ],
      [
        [1, 64],
        [wide, 64],
        [tall, 64],
        [3, 96],
      ],
    ),
    conv(3, 192, 192, { stride: 2 }),
    ...repeat(4, () =>
      paths(
        384,
        [[1, 96]],
        [
          [1, 64],
          [3, 96],
        ],
        [
          [1, 64],
          [3, 96],
          [3, 96],
        ],
        [[1, 96]],
      ),
    ).flat(),
    ...paths(
      384,
      [[3, 384, 2]],
      [
        [1, 192],
        [3, 224],
        [3, 256, 2],
      ],
    ),
    ...repeat(7, () =>
      paths(
        1024,
        [[1, 384]],
        [
          [1, 192],
          [wide, 224],
          [tall, 256],
        ],
        [
          [1, 192],
          [tall, 192],
          [wide, 224],
          [tall, 224],
          [wide, 256],
        ],
        [[1, 128]],
      ),
    ).flat(),
    ...paths(
      1024,
      [
        [1, 192],
        [3, 192, 2],
      ],
      [
        [1, 256],
        [wide, 256],
        [tall, 320],
        [3, 320, 2],
      ],
    ),
    ...repeat(3, () => [
      ...paths(
        1536,
        [[1, 256]],
        [[1, 384]],
        [
          [1, 384],
          [high, 448],
          [narrow, 512],
        ],
        [[1, 256]],
      ),
      ...[384, 512].flatMap((from) => [conv(narrow, from, 256), conv(high, from, 256)]),
    ]).flat(),
  ];
  return { kernels, features: 1536, additions: 0 };
}

export function inceptionResnetV2(): Definition {
  const kernels = [
    ...paths(3, [
      [3, 32, 2],
      [3, 32],
      [3, 64],
      [1, 80],
      [3, 192],
    ]),
    ...paths(
      192,
      [[1, 96]],
      [
        [1, 48],
        [5, 64],
      ],
      [
        [1, 64],
        [3, 96],
        [3, 96],
      ],
      [[1, 64]],
    ),
    ...repeat(10, () => [
      ...paths(
        320,
        [[1, 32]],
        [
          [1, 32],
          [3, 32],
        ],
        [
          [1, 32],
          [3, 48],
          [3, 64],
        ],
      ),
      dense(128, 320),
    ]).flat(),
    ...paths(
      320,
      [[3, 384, 2]],
      [
        [1, 256],
        [3, 256],
        [3, 384, 2],
      ],
    ),
    ...repeat(20, () => [
      ...paths(
        1088,
        [[1, 192]],
        [
          [1, 128],
          [wide, 160],
          [tall, 192],
        ],
      ),
      dense(384, 1088),
    ]).flat(),
    ...paths(
      1088,
      [
        [1, 256],
        [3, 384, 2],
      ],
      [
        [1, 256],
        [3, 288, 2],
      ],
      [
        [1, 256],
        [3, 288],
        [3, 320, 2],
      ],
    ),
    ...repeat(10, () => [
      ...paths(
        2080,
        [[1, 192]],
        [
          [1, 192],
          [narrow, 224],
          [high, 256],
        ],
      ),
      dense(448, 2080),
    ]).flat(),
    dense(2080, 1536),
  ];
  return { kernels, features: 1536, additions: 40 };
}

/** @param growth Channels that each layer adds; the first convolution makes twice as many. */
export function densenet(layers: readonly number[], growth = 32): Definition {
  const kernels = [conv(7, 3, 2 * growth, { stride: 2 })];
  let channels = 2 * growth;
  for (const [block, count] of layers.entries()) {
    for (let layer = 0; layer < count; layer += 1) {
      kernels.push(dense(channels, 4 * growth), conv(3, 4 * growth, growth));
      channels += growth;
    }
    if (block === layers.length - 1) break;
    kernels.push(dense(channels, channels / 2));
    channels /= 2;
  }
  return { kernels, features: channels, additions: 0 };
}
