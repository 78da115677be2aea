/** ResNets and what grew from them. Names: torchvision 0.28, timm 1.0, Keras 3.15, the ONNX zoo, slim's README. */

import type { KnownArchitecture } from './known-architecture.ts';
import { cifarResnet, convnext, regnet, resnet, xception } from './resnet.ts';

const pooledShortcuts = ['max 3x3/2', 'average 2x2/2', 'average 2x2/2', 'average 2x2/2'];

const bottlenecks = { 50: [3, 4, 6, 3], 101: [3, 4, 23, 3], 152: [3, 8, 36, 3] } as const;
const basics = { 18: [2, 2, 2, 2], 34: [3, 4, 6, 3] } as const;

const deepResnets = Object.entries(bottlenecks).flatMap(([depth, depths]): readonly KnownArchitecture[] => {
  const shared = { family: 'ResNet', activation: 'relu' } as const;
  const shape = { block: 'bottleneck', depths } as const;
  return [
    {
      ...shared,
      name: `ResNet-${depth} v1`,
      tells: 'stride 2 in the first 1x1 convolution',
      define: () => resnet({ ...shape, stride: 'first' }),
      requires: { preActivation: false },
      called: { Keras: [`ResNet${depth}`], 'the ONNX zoo': [`resnet${depth}-v1`] },
    },
    {
      ...shared,
      name: `ResNet-${depth} v1.5`,
      tells: 'stride 2 in the 3x3 convolution',
      define: () => resnet(shape),
      requires: { preActivation: false, norms: ['batch'] },
      called: { torchvision: [`resnet${depth}`], timm: [`resnet${depth}`] },
      names: [`resnet${depth}_v1b`],
    },
    {
      ...shared,
      name: `ResNet-${depth} v1 of slim`,
      tells: 'stride 2 in the 3x3 convolution of the last unit of each stage',
      define: () => resnet({ ...shape, stride: 'last unit' }),
      requires: { preActivation: false },
      called: { slim: [`resnet_v1_${depth}`] },
    },
    {
      ...shared,
      name: `ResNet-${depth} v2`,
      tells: 'normalisation before each convolution, stride 2 in the 3x3 convolution of the first unit',
      define: () => resnet(shape),
      requires: { preActivation: true },
      called: { timm: [`resnetv2_${depth}`], 'the ONNX zoo': [`resnet${depth}-v2`] },
    },
    {
      ...shared,
      name: `ResNet-${depth} v2 of Keras and slim`,
      tells: 'normalisation before each convolution, stride 2 in the last unit of each stage',
      define: () => resnet({ ...shape, stride: 'last unit' }),
      requires: { preActivation: true },
      called: { Keras: [`ResNet${depth}V2`], slim: [`resnet_v2_${depth}`] },
    },
    {
      ...shared,
      name: `ResNet-${depth}-C`,
      tells: 'three 3x3 convolutions in place of the 7x7',
      define: () => resnet({ ...shape, stem: 'deep' }),
      requires: { preActivation: false },
      called: { timm: [`resnet${depth}c`] },
      names: [`resnet${depth}_v1c`],
    },
    {
      ...shared,
      name: `ResNet-${depth}-D`,
      tells: 'three 3x3 convolutions in place of the 7x7, average pooling in the shortcuts',
      define: () => resnet({ ...shape, stem: 'deep', pooledShortcut: true }),
      poolings: pooledShortcuts,
      requires: { preActivation: false },
      called: { timm: [`resnet${depth}d`] },
      names: [`resnet${depth}_v1d`],
    },
    {
      ...shared,
      name: `ResNet-${depth}-S`,
      tells: 'three 3x3 convolutions of 64, 64 and 128 channels in place of the 7x7',
      define: () => resnet({ ...shape, stem: 'wide' }),
      requires: { preActivation: false },
      called: { timm: [`resnet${depth}s`] },
      names: [`resnet${depth}_v1s`],
    },
    {
      ...shared,
      name: `SE-ResNet-${depth}`,
      tells: 'squeeze and excitation in each unit',
      gated: true,
      define: () => resnet({ ...shape, squeeze: 16 }),
      called: { timm: [`seresnet${depth}`] },
      names: [`se-resnet${depth}`],
    },
  ];
});

const shallowResnets = Object.entries(basics).flatMap(([depth, depths]): readonly KnownArchitecture[] => [
  {
    name: `ResNet-${depth} v1`,
    family: 'ResNet',
    activation: 'relu',
    define: () => resnet({ block: 'basic', depths }),
    requires: { preActivation: false },
    called: {
      torchvision: [`resnet${depth}`],
      timm: [`resnet${depth}`],
      'the ONNX zoo': [`resnet${depth}-v1`],
    },
  },
  {
    name: `ResNet-${depth} v2`,
    family: 'ResNet',
    activation: 'relu',
    tells: 'normalisation before each convolution',
    define: () => resnet({ block: 'basic', depths }),
    requires: { preActivation: true },
    called: { timm: [`resnetv2_${depth}`], 'the ONNX zoo': [`resnet${depth}-v2`] },
  },
  {
    name: `ResNet-${depth}-D`,
    family: 'ResNet',
    activation: 'relu',
    tells: 'three 3x3 convolutions in place of the 7x7, average pooling in the shortcuts',
    define: () => resnet({ block: 'basic', depths, stem: 'deep', pooledShortcut: true }),
    poolings: pooledShortcuts,
    requires: { preActivation: false },
    called: { timm: [`resnet${depth}d`] },
  },
]);

const wider: readonly KnownArchitecture[] = [
  {
    name: 'ResNet-26 v1.5',
    family: 'ResNet',
    activation: 'relu',
    define: () => resnet({ block: 'bottleneck', depths: [2, 2, 2, 2] }),
    requires: { preActivation: false },
    called: { timm: ['resnet26'] },
  },
  {
    name: 'ResNet-50 v1.5 with GroupNorm',
    family: 'ResNet',
    activation: 'relu',
    tells: 'group normalisation in place of batch normalisation',
    define: () => resnet({ block: 'bottleneck', depths: bottlenecks[50] }),
    requires: { preActivation: false, norms: ['group'] },
    called: { timm: ['resnet50_gn'] },
  },
  ...(
    [
      ['50', 32, 4],
      ['101', 32, 4],
      ['101', 32, 8],
      ['101', 64, 4],
    ] as const
  ).map(
    ([depth, groups, width]): KnownArchitecture => ({
      name: `ResNeXt-${depth} ${groups}x${width}d`,
      family: 'ResNeXt',
      activation: 'relu',
      define: () => resnet({ block: 'bottleneck', depths: bottlenecks[depth], groups, baseWidth: width }),
      called: {
        torchvision: [`resnext${depth}_${groups}x${width}d`],
        timm: [`resnext${depth}_${groups}x${width}d`],
      },
    }),
  ),
  ...(['50', '101'] as const).map(
    (depth): KnownArchitecture => ({
      name: `Wide ResNet-${depth}-2`,
      family: 'Wide ResNet',
      activation: 'relu',
      define: () => resnet({ block: 'bottleneck', depths: bottlenecks[depth], baseWidth: 128 }),
      called: { torchvision: [`wide_resnet${depth}_2`], timm: [`wide_resnet${depth}_2`] },
      names: [`wide_resnet${depth}`],
    }),
  ),
];

const cifar = [1, 3, 5, 7, 9, 18].flatMap((units): readonly KnownArchitecture[] => {
  const depth = 6 * units + 2;
  return (['A', 'B'] as const).map((shortcut) => ({
    name: `CIFAR ResNet-${depth}${shortcut === 'A' ? ' with padded shortcuts' : ''}`,
    family: 'CIFAR ResNet',
    activation: 'relu',
    tells: shortcut === 'A' ? 'no convolution in the shortcuts' : '1x1 convolutions in the shortcuts',
    define: () => cifarResnet(units, shortcut),
    requires: { preActivation: false },
    called: {},
    names: [`resnet${depth}`, `resnet-${depth}-cifar`],
  }));
});

type RegNetSetting = readonly [
  size: string,
  depth: number,
  initial: number,
  slope: number,
  factor: number,
  groupWidth: number,
];

/** The settings of the paper's model zoo (pycls), which torchvision and timm share. */
const regnetSettings: Readonly<Record<'X' | 'Y', readonly RegNetSetting[]>> = {
  X: [
    ['200mf', 13, 24, 36.44, 2.49, 8],
    ['400mf', 22, 24, 24.48, 2.54, 16],
    ['600mf', 16, 48, 36.97, 2.24, 24],
    ['800mf', 16, 56, 35.73, 2.28, 16],
    ['1_6gf', 18, 80, 34.01, 2.25, 24],
    ['3_2gf', 25, 88, 26.31, 2.25, 48],
    ['4gf', 23, 96, 38.65, 2.43, 40],
    ['6_4gf', 17, 184, 60.83, 2.07, 56],
    ['8gf', 23, 80, 49.56, 2.88, 120],
    ['12gf', 19, 168, 73.36, 2.37, 112],
    ['16gf', 22, 216, 55.59, 2.1, 128],
    ['32gf', 23, 320, 69.86, 2.0, 168],
  ],
  Y: [
    ['200mf', 13, 24, 36.44, 2.49, 8],
    ['400mf', 16, 48, 27.89, 2.09, 8],
    ['600mf', 15, 48, 32.54, 2.32, 16],
    ['800mf', 14, 56, 38.84, 2.4, 16],
    ['1_6gf', 27, 48, 20.71, 2.65, 24],
    ['3_2gf', 21, 80, 42.63, 2.66, 24],
    ['4gf', 22, 96, 31.41, 2.24, 64],
    ['6_4gf', 25, 112, 33.22, 2.27, 72],
    ['8gf', 17, 192, 76.82, 2.19, 56],
    ['12gf', 19, 168, 73.36, 2.37, 112],
    ['16gf', 18, 200, 106.23, 2.48, 112],
    ['32gf', 20, 232, 115.89, 2.53, 232],
    ['128gf', 27, 456, 160.83, 2.52, 264],
  ],
};

const regnets = (['X', 'Y'] as const).flatMap((kind) =>
  regnetSettings[kind].map(
    ([size, depth, initial, slope, factor, groupWidth]): KnownArchitecture => ({
      name: `RegNet${kind}-${size.replace('_', '.')}`,
      family: `RegNet${kind}`,
      ...(kind === 'Y' ? { gated: true } : {}),
      activation: 'relu',
      define: () => regnet({ depth, initial, slope, factor, groupWidth, squeeze: kind === 'Y' }),
      called: {
        torchvision: [`regnet_${kind.toLowerCase()}_${size}`],
        timm: [`regnet${kind.toLowerCase()}_${timmSize(size)}`],
      },
    }),
  ),
);

/** timm counts in hundreds of MFLOPs: `002` for 200 MF, `032` for 3.2 GF. */
function timmSize(size: string): string {
  const amount = Number.parseFloat(size.replace('_', '.'));
  return String(Math.round(size.endsWith('gf') ? amount * 10 : amount / 100)).padStart(3, '0');
}

const convnexts = (
  [
    ['Atto', [2, 2, 6, 2], 40],
    ['Femto', [2, 2, 6, 2], 48],
    ['Pico', [2, 2, 6, 2], 64],
    ['Nano', [2, 2, 8, 2], 80],
    ['Tiny', [3, 3, 9, 3], 96],
    ['Small', [3, 3, 27, 3], 96],
    ['Base', [3, 3, 27, 3], 128],
    ['Large', [3, 3, 27, 3], 192],
    ['XLarge', [3, 3, 27, 3], 256],
  ] as const
).map(([size, depths, width]): KnownArchitecture => {
  const small = size.toLowerCase();
  return {
    name: `ConvNeXt ${size}`,
    family: 'ConvNeXt',
    norm: 'layer',
    activation: 'gelu',
    define: () => convnext(depths, [width, 2 * width, 4 * width, 8 * width]),
    called: {
      torchvision: [`convnext_${small}`],
      timm: [`convnext_${small}`],
      Keras: [`ConvNeXt${size}`],
    },
  };
});

export const residualNetworks: readonly KnownArchitecture[] = [
  ...shallowResnets,
  ...deepResnets,
  ...wider,
  ...cifar,
  ...regnets,
  ...convnexts,
  {
    name: 'Xception',
    family: 'Xception',
    activation: 'relu',
    define: xception,
    called: { Keras: ['Xception'], timm: ['legacy_xception'] },
  },
];
