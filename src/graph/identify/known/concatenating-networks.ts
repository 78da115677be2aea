/** Networks whose paths are concatenated. Names as in other-networks.ts, and those of the papers. */

import { densenet, googlenet, inceptionResnetV2, inceptionV3, inceptionV4 } from './branches.ts';
import { nasnet, pnasnet } from './cells.ts';
import { inceptionV2 } from './inception-v2.ts';
import type { KnownArchitecture } from './known-architecture.ts';
import { shufflenetV1, shufflenetV2 } from './plain.ts';

const inceptions: readonly KnownArchitecture[] = [
  {
    name: 'GoogLeNet',
    family: 'Inception',
    norm: 'local response',
    activation: 'relu',
    tells: 'a 5x5 convolution in the third path',
    define: () => googlenet(5),
    called: { 'the ONNX zoo': ['googlenet', 'inception-v1'] },
    names: ['bvlc_googlenet', 'inception v1'],
  },
  {
    name: 'GoogLeNet with 3x3 in the third path',
    family: 'Inception',
    activation: 'relu',
    tells: 'a 3x3 convolution in the third path, where the paper has 5x5',
    define: () => googlenet(3),
    called: { torchvision: ['googlenet'], slim: ['inception_v1'] },
  },
  {
    name: 'Inception V2',
    family: 'Inception',
    activation: 'relu',
    tells: 'a whole first convolution, 128 pooled channels throughout: BN-Inception as in the paper',
    define: () => inceptionV2('paper'),
    called: {},
    names: ['bn_inception', 'inception_bn'],
  },
  {
    name: 'Inception V2 of slim',
    family: 'Inception',
    activation: 'relu',
    tells: 'a separable first convolution, 96 pooled channels in two units',
    define: () => inceptionV2('slim'),
    called: { slim: ['inception_v2'] },
  },
  {
    name: 'Inception V3',
    family: 'Inception',
    activation: 'relu',
    define: inceptionV3,
    called: {
      torchvision: ['inception_v3'],
      timm: ['inception_v3'],
      Keras: ['InceptionV3'],
      slim: ['inception_v3'],
    },
  },
  {
    name: 'Inception V4',
    family: 'Inception',
    activation: 'relu',
    define: inceptionV4,
    called: { timm: ['inception_v4'], slim: ['inception_v4'] },
  },
  {
    name: 'Inception-ResNet V2',
    family: 'Inception-ResNet',
    activation: 'relu',
    define: inceptionResnetV2,
    called: {
      timm: ['inception_resnet_v2'],
      Keras: ['InceptionResNetV2'],
      slim: ['inception_resnet_v2'],
    },
  },
];

const densenets = (
  [
    [121, [6, 12, 24, 16], 32],
    [161, [6, 12, 36, 24], 48],
    [169, [6, 12, 32, 32], 32],
    [201, [6, 12, 48, 32], 32],
  ] as const
).map(
  ([depth, layers, growth]): KnownArchitecture => ({
    name: `DenseNet-${depth}`,
    family: 'DenseNet',
    activation: 'relu',
    define: () => densenet(layers, growth),
    called: {
      torchvision: [`densenet${depth}`],
      timm: [`densenet${depth}`],
      ...(depth === 161 ? {} : { Keras: [`DenseNet${depth}`] }),
      ...(depth === 121 ? { 'the ONNX zoo': ['densenet'] } : {}),
    },
  }),
);

const shufflenets = (
  [
    ['0.5', [48, 96, 192], 1024],
    ['1.0', [116, 232, 464], 1024],
    ['1.5', [176, 352, 704], 1024],
    ['2.0', [244, 488, 976], 2048],
  ] as const
).map(
  ([size, widths, last]): KnownArchitecture => ({
    name: `ShuffleNet V2 x${size}`,
    family: 'ShuffleNet V2',
    activation: 'relu',
    define: () => shufflenetV2(widths, last),
    called: {
      torchvision: [`shufflenet_v2_x${size}`],
      ...(size === '1.0' ? { 'the ONNX zoo': ['shufflenet-v2'] } : {}),
    },
  }),
);

const firstShufflenets = ([1, 2, 3, 4, 8] as const).map(
  (groups): KnownArchitecture => ({
    name: `ShuffleNet V1 of ${groups} ${groups === 1 ? 'group' : 'groups'}`,
    family: 'ShuffleNet V1',
    activation: 'relu',
    define: () => shufflenetV1(groups),
    called: {},
    names: ['shufflenet_v1', `shufflenet_v1_g${groups}`],
  }),
);

const cellNetworks: readonly KnownArchitecture[] = [
  {
    name: 'NASNet-A Large',
    family: 'NASNet',
    activation: 'relu',
    tells: '6 cells in each stage',
    define: () => nasnet(4032, 6, 96),
    called: { timm: ['nasnetalarge'], Keras: ['NASNetLarge'], slim: ['nasnet-a_large'] },
  },
  {
    name: 'NASNet-A Mobile',
    family: 'NASNet',
    activation: 'relu',
    tells: '4 cells in each stage',
    define: () => nasnet(1056, 4, 32),
    called: { Keras: ['NASNetMobile'], slim: ['nasnet-a_mobile'] },
  },
  {
    name: 'PNASNet-5 Large',
    family: 'PNASNet',
    activation: 'relu',
    define: () => pnasnet(4320, 4, 96),
    called: { timm: ['pnasnet5large'], slim: ['pnasnet-5_large'] },
  },
];

export const concatenatingNetworks: readonly KnownArchitecture[] = [
  ...inceptions,
  ...densenets,
  ...shufflenets,
  ...firstShufflenets,
  ...cellNetworks,
];
