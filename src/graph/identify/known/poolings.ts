/** The poolings of a known network that make its picture smaller, by family: `max 3x3/2`. */

import type { KnownArchitecture } from './known-architecture.ts';

const max3 = 'max 3x3/2';
const average2 = 'average 2x2/2';

/** Families whose networks are all alike in this; zoos differ in what they pool in Inception and NASNet. */
const byFamily: Readonly<Record<string, readonly string[]>> = {
  AlexNet: [max3, max3, max3],
  'CIFAR ResNet': [],
  ConvNeXt: [],
  DenseNet: [max3, average2, average2, average2],
  EfficientNet: [],
  'EfficientNet-Lite': [],
  EfficientNetV2: [],
  MNASNet: [],
  'MobileNet V1': [],
  'MobileNet V2': [],
  'MobileNet V3': [],
  RegNetX: [],
  RegNetY: [],
  ResNeXt: [max3],
  ResNet: [max3],
  'ShuffleNet V1': [max3, 'average 3x3/2', 'average 3x3/2', 'average 3x3/2'],
  'ShuffleNet V2': [max3],
  SqueezeNet: [max3, max3, max3],
  Swin: [],
  'Swin V2': [],
  VGG: Array.from({ length: 5 }, () => 'max 2x2/2'),
  ViT: [],
  'Wide ResNet': [max3],
  Xception: [max3, max3, max3, max3],
};

/** `undefined` where nothing is known about them. */
export function poolingsOf({ family, poolings }: KnownArchitecture): readonly string[] | undefined {
  return poolings ?? (Object.hasOwn(byFamily, family) ? byFamily[family] : undefined);
}
