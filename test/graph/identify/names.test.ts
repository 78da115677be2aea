import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/graph/identify/agreement.ts';
import type { Identification } from '../../../src/graph/identify/identify.ts';
import { findNaming } from '../../../src/graph/identify/names.ts';

const bearers = (text: string): string[] | undefined =>
  findNaming(text)?.bearers.map(({ known }) => known.name);

describe('a name', () => {
  it.each([
    ['ResNet-50', ['ResNet-50 v1', 'ResNet-50 v1.5']],
    ['resnet50.onnx', ['ResNet-50 v1', 'ResNet-50 v1.5']],
    ['resnet50-v1-12.onnx', ['ResNet-50 v1']],
    ['resnet50_v1.5', ['ResNet-50 v1.5']],
    ['resnet_v1_50', ['ResNet-50 v1 of slim']],
    ['resnet50-v2-7.onnx', ['ResNet-50 v2', 'ResNet-50 v2 of Keras and slim']],
    ['resnet50d', ['ResNet-50-D']],
    ['se-resnet50', ['SE-ResNet-50']],
    ['wide-resnet50', ['Wide ResNet-50-2']],
    ['squeezenet1.0-7.onnx', ['SqueezeNet 1.0']],
    ['squeezenet1_1', ['SqueezeNet 1.1']],
    ['regnet_x_1_6gf', ['RegNetX-1.6gf']],
    ['regnet_x_16gf', ['RegNetX-16gf']],
    ['mobilenet_v2_0.35_224', ['MobileNet V2 0.35']],
    ['tf_efficientnet_lite4', ['EfficientNet-Lite4']],
    ['EfficientNetV2B0', ['EfficientNetV2-B0']],
    ['vgg16-bn-7.onnx', ['VGG-16-BN']],
    ['light_bvlc_alexnet.onnx', ['AlexNet']],
    ['vit_base_patch16_224', ['ViT-B/16']],
    ['google/vit-base-patch16', ['ViT-B/16']],
  ])('%s', (text, expected) => {
    expect(bearers(text)).toEqual(expected);
  });

  it.each(['model.onnx', 'resnet501', 'ecaresnet50', 'xresnet50', 'resnet', 'my classifier', ''])(
    'that is no known network: %s',
    (text) => {
      expect(bearers(text)).toBeUndefined();
    },
  );
});

describe('a name beside a graph', () => {
  const known = (name: string): Identification => ({
    kind: 'known',
    name,
    head: { kind: 'classes', classes: 1000 },
    departures: [],
  });
  const sentence = (identification: Identification, text: string): readonly (string | undefined)[] =>
    compareNames(identification, [{ source: 'README.md:3 says', text }]).flatMap((agreement) => [
      agreement.kind,
      agreement.sentence,
    ]);

  it('that several networks bear', () => {
    expect(sentence(known('ResNet-50 v1.5'), 'ResNet-50')).toEqual([
      'ambiguous',
      "README.md:3 says ResNet-50; this is ResNet-50 v1.5 (stride 2 in the 3x3 convolution), as torchvision's and " +
        "timm's ResNet-50 is; Keras's ResNet-50 is ResNet-50 v1 (stride 2 in the first 1x1 convolution)",
    ]);
  });

  it('of another network', () => {
    expect(sentence(known('SqueezeNet 1.1'), 'squeezenet1.0-7.onnx')).toEqual([
      'contradicts',
      'README.md:3 says squeezenet1.0; this is SqueezeNet 1.1 (a first convolution of 3x3 to 64 channels); ' +
        "torchvision's and the ONNX zoo's squeezenet1.0 is SqueezeNet 1.0 (a first convolution of 7x7 to 96 channels)",
    ]);
  });

  it('of its form before BatchNormalization was folded', () => {
    expect(sentence(known('VGG-16'), 'vgg16_bn')[0]).toBe('agrees');
  });

  it('of nothing that the graph confirms', () => {
    const unknown: Identification = {
      kind: 'unknown',
      closest: { name: 'ResNet-50 v1.5', similarity: 0.961, differences: ['3x3 64>64: 2 where it has 3'] },
    };
    expect(sentence(unknown, 'ResNet-50')).toEqual([
      'unconfirmed',
      'README.md:3 says ResNet-50; this graph is no network that zoogate knows; the closest is ResNet-50 v1.5 ' +
        '(96 % of the kernels in common): 3x3 64>64: 2 where it has 3',
    ]);
  });

  it('of a detector says nothing about its backbone', () => {
    expect(sentence(known('ResNet-18 v1'), 'ssd_resnet50')).toEqual([]);
  });
});
