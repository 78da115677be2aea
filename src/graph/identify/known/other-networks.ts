/** Networks that are no ResNets. Names: torchvision 0.28, timm 1.0, Keras 3.15, the ONNX zoo, slim's README. */

import { concatenatingNetworks } from './concatenating-networks.ts';
import {
  efficientnet,
  efficientnetLite,
  efficientnetV2,
  mnasnet,
  mnasnetA1,
  mobilenetV2,
  mobilenetV3,
} from './inverted-residual.ts';
import type { KnownArchitecture } from './known-architecture.ts';
import { alexnet, alexnetOneTower, mobilenetV1, squeezenet, vgg } from './plain.ts';
import { swin, vit } from './transformers.ts';

const alexnets: readonly KnownArchitecture[] = [
  {
    name: 'AlexNet of "One weird trick"',
    family: 'AlexNet',
    activation: 'relu',
    tells: 'no local response normalisation, no groups',
    define: () => alexnetOneTower('torchvision'),
    requires: { localResponse: 'none' },
    called: { torchvision: ['alexnet'] },
    names: ['alexnet-owt'],
  },
  {
    name: 'AlexNet of "One weird trick" of slim',
    family: 'AlexNet',
    activation: 'relu',
    tells: 'no local response normalisation, no groups, a first dense layer of 5x5',
    define: () => alexnetOneTower('slim'),
    requires: { localResponse: 'none' },
    called: { slim: ['alexnet_v2'] },
  },
  {
    name: 'AlexNet',
    family: 'AlexNet',
    activation: 'relu',
    tells: 'local response normalisation before the pooling, groups of 2',
    define: alexnet,
    requires: { localResponse: 'before pooling' },
    called: { 'the ONNX zoo': ['bvlcalexnet', 'bvlc-alexnet'] },
  },
  {
    name: 'CaffeNet',
    family: 'AlexNet',
    activation: 'relu',
    tells: 'AlexNet with its local response normalisation after the pooling',
    define: alexnet,
    requires: { localResponse: 'after pooling' },
    called: { 'the ONNX zoo': ['caffenet', 'bvlcreference-caffenet'] },
  },
];

const vggs = Object.entries({
  11: [1, 1, 2, 2, 2],
  13: [2, 2, 2, 2, 2],
  16: [2, 2, 3, 3, 3],
  19: [2, 2, 4, 4, 4],
}).flatMap(([depth, units]): readonly KnownArchitecture[] => [
  {
    name: `VGG-${depth}`,
    family: 'VGG',
    activation: 'relu',
    tells: 'no BatchNormalization, or none that is not folded into the convolutions',
    define: () => vgg(units),
    convolutional: () => vgg(units, 'convolutional'),
    requires: { norms: [] },
    called: {
      torchvision: [`vgg${depth}`],
      timm: [`vgg${depth}`],
      Keras: [`VGG${depth}`],
      'the ONNX zoo': [`vgg${depth}`],
      slim: [`vgg_${depth}`],
    },
    foldedForm: `VGG-${depth}-BN`,
  },
  {
    name: `VGG-${depth}-BN`,
    family: 'VGG',
    activation: 'relu',
    tells: 'BatchNormalization after each convolution',
    define: () => vgg(units),
    requires: { norms: ['batch'] },
    called: {
      torchvision: [`vgg${depth}_bn`],
      timm: [`vgg${depth}_bn`],
      'the ONNX zoo': [`vgg${depth}-bn`],
    },
  },
]);

const squeezenets = (['1.0', '1.1'] as const).map(
  (version): KnownArchitecture => ({
    name: `SqueezeNet ${version}`,
    family: 'SqueezeNet',
    activation: 'relu',
    tells:
      version === '1.0'
        ? 'a first convolution of 7x7 to 96 channels'
        : 'a first convolution of 3x3 to 64 channels',
    define: () => squeezenet(version),
    called: {
      torchvision: [`squeezenet${version}`],
      'the ONNX zoo': [`squeezenet${version}`],
    },
  }),
);

const percent = (width: number): string => String(Math.round(width * 100)).padStart(3, '0');
const twoDigits = (width: number): string => width.toFixed(2).replace(/0$/, '');

const mobilenets: readonly KnownArchitecture[] = [
  ...[0.25, 0.5, 0.75, 1].map(
    (width): KnownArchitecture => ({
      name: `MobileNet V1 ${twoDigits(width)}`,
      family: 'MobileNet V1',
      activation: 'relu6',
      define: () => mobilenetV1(width),
      called: {
        timm: [`mobilenetv1_${percent(width)}`],
        slim: [`mobilenet_v1_${twoDigits(width)}`],
        ...(width === 1 ? { Keras: ['MobileNet'] } : {}),
      },
      ...(width === 1 ? { names: ['mobilenet_v1', 'mobilenetv1'] } : {}),
    }),
  ),
  ...[0.35, 0.5, 0.75, 1, 1.1, 1.2, 1.3, 1.4].map(
    (width): KnownArchitecture => ({
      name: `MobileNet V2 ${twoDigits(width)}`,
      family: 'MobileNet V2',
      activation: 'relu6',
      define: () => mobilenetV2(width),
      called: {
        timm: [`mobilenetv2_${percent(width)}`],
        slim: [`mobilenet_v2_${twoDigits(width)}`],
        ...(width === 1
          ? {
              torchvision: ['mobilenet_v2'],
              Keras: ['MobileNetV2'],
              'the ONNX zoo': ['mobilenetv2'],
            }
          : {}),
      },
    }),
  ),
  ...(['large', 'small'] as const).flatMap((size) =>
    [0.75, 1].flatMap((width) =>
      [false, true].flatMap((minimalistic): readonly KnownArchitecture[] => {
        if (minimalistic && width !== 1) return [];
        const title = size === 'large' ? 'Large' : 'Small';
        const plain = width === 1 && !minimalistic;
        const middle = minimalistic ? 'minimal_' : '';
        const spelled = minimalistic ? '_minimalistic' : '';
        return [
          {
            name: `MobileNet V3 ${title}${minimalistic ? ' minimalistic' : ''} ${twoDigits(width)}`,
            family: 'MobileNet V3',
            activation: minimalistic ? 'relu' : 'hardswish',
            ...(minimalistic
              ? { tells: 'no squeeze and excitation, no 5x5 filters, no hardswish' }
              : { gated: true }),
            define: () => mobilenetV3(size, width, minimalistic),
            called: {
              ...(plain ? { torchvision: [`mobilenet_v3_${size}`], Keras: [`MobileNetV3${title}`] } : {}),
              timm: [`mobilenetv3_${size}_${middle}${percent(width)}`],
              slim: [`mobilenet_v3_${size}${spelled}_${twoDigits(width)}`],
            },
          },
        ];
      }),
    ),
  ),
];

const mnasnets: readonly KnownArchitecture[] = [
  ...[0.5, 0.75, 1, 1.3].map(
    (width): KnownArchitecture => ({
      name: `MNASNet ${twoDigits(width)}`,
      family: 'MNASNet',
      activation: 'relu',
      define: () => mnasnet(width),
      called: {
        torchvision: [`mnasnet${twoDigits(width).replace('.', '_')}`],
        timm: [`mnasnet_${percent(width)}`],
      },
    }),
  ),
  {
    name: 'MNASNet A1 1.0',
    family: 'MNASNet',
    activation: 'relu',
    tells: 'squeeze and excitation in a part of the units',
    gated: true,
    define: () => mnasnetA1(1),
    called: { timm: ['semnasnet_100', 'mnasnet_a1'] },
  },
];

const efficientnets: readonly KnownArchitecture[] = [
  ...(
    [
      ['B0', 1, 1],
      ['B1', 1, 1.1],
      ['B2', 1.1, 1.2],
      ['B3', 1.2, 1.4],
      ['B4', 1.4, 1.8],
      ['B5', 1.6, 2.2],
      ['B6', 1.8, 2.6],
      ['B7', 2, 3.1],
      ['B8', 2.2, 3.6],
    ] as const
  ).map(
    ([size, width, depth]): KnownArchitecture => ({
      name: `EfficientNet ${size}`,
      family: 'EfficientNet',
      gated: true,
      activation: 'silu',
      define: () => efficientnet(width, depth),
      called: {
        torchvision: [`efficientnet_${size.toLowerCase()}`],
        timm: [`efficientnet_${size.toLowerCase()}`],
        Keras: [`EfficientNet${size}`],
      },
    }),
  ),
  ...(
    [
      [0, 1, 1],
      [1, 1, 1.1],
      [2, 1.1, 1.2],
      [3, 1.2, 1.4],
      [4, 1.4, 1.8],
    ] as const
  ).map(
    ([size, width, depth]): KnownArchitecture => ({
      name: `EfficientNet-Lite${size}`,
      family: 'EfficientNet-Lite',
      activation: 'relu6',
      tells: 'no squeeze and excitation, ReLU6',
      define: () => efficientnetLite(width, depth),
      called: { timm: [`efficientnet_lite${size}`], 'the ONNX zoo': [`efficientnet-lite${size}`] },
    }),
  ),
  ...(
    [
      ['B0', 'B', 1, 1],
      ['B1', 'B', 1, 1.1],
      ['B2', 'B', 1.1, 1.2],
      ['B3', 'B', 1.2, 1.4],
      ['S', 'S', 1, 1],
      ['M', 'M', 1, 1],
      ['L', 'L', 1, 1],
    ] as const
  ).map(
    ([size, rows, width, depth]): KnownArchitecture => ({
      name: `EfficientNetV2-${size}`,
      family: 'EfficientNetV2',
      gated: true,
      activation: 'silu',
      define: () => efficientnetV2(rows, width, depth),
      called: {
        torchvision: [`efficientnet_v2_${size.toLowerCase()}`],
        timm: [`efficientnetv2_${size.toLowerCase()}`],
        Keras: [`EfficientNetV2${size}`],
      },
    }),
  ),
];

const transformers: readonly KnownArchitecture[] = [
  ...(
    [
      ['Ti', 'tiny', 192, 12, 16],
      ['S', 'small', 384, 12, 16],
      ['S', 'small', 384, 12, 32],
      ['B', 'base', 768, 12, 8],
      ['B', 'base', 768, 12, 16],
      ['B', 'base', 768, 12, 32],
      ['L', 'large', 1024, 24, 14],
      ['L', 'large', 1024, 24, 16],
      ['L', 'large', 1024, 24, 32],
      ['H', 'huge', 1280, 32, 14],
    ] as const
  ).map(
    ([letter, size, width, depth, patch]): KnownArchitecture => ({
      name: `ViT-${letter}/${patch}`,
      family: 'ViT',
      norm: 'layer',
      activation: 'gelu',
      define: () => vit(width, depth, patch),
      called: {
        torchvision: [`vit_${letter.toLowerCase()}_${patch}`],
        timm: [`vit_${size}_patch${patch}`, `deit_${size}_patch${patch}`],
      },
    }),
  ),
  ...(
    [
      ['T', 'tiny', 96, [2, 2, 6, 2]],
      ['S', 'small', 96, [2, 2, 18, 2]],
      ['B', 'base', 128, [2, 2, 18, 2]],
      ['L', 'large', 192, [2, 2, 18, 2]],
    ] as const
  ).flatMap(([letter, size, width, depths]): readonly KnownArchitecture[] => [
    {
      name: `Swin-${letter}`,
      family: 'Swin',
      norm: 'layer',
      activation: 'gelu',
      define: () => swin(width, depths),
      requires: { postNorm: false },
      called: {
        torchvision: [`swin_${letter.toLowerCase()}`],
        timm: [`swin_${size}_patch4_window7`],
      },
    },
    {
      name: `SwinV2-${letter}`,
      family: 'Swin V2',
      gated: true,
      norm: 'layer',
      activation: 'gelu',
      tells: 'normalisation at the end of each path, not at its start',
      define: () => swin(width, depths),
      requires: { postNorm: true },
      called: {
        torchvision: [`swin_v2_${letter.toLowerCase()}`],
        timm: [`swinv2_${size}_window8`],
      },
    },
  ]),
];

export const otherNetworks: readonly KnownArchitecture[] = [
  ...alexnets,
  ...vggs,
  ...squeezenets,
  ...mobilenets,
  ...mnasnets,
  ...efficientnets,
  ...concatenatingNetworks,
  ...transformers,
];
