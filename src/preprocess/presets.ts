/**
 * The preprocessing of well-known zoos, by name. A preset is nothing but steps written down once; each entry
 * says where its figures come from.
 */
import type { Preprocess } from './preprocess.ts';

const SHORTER_256 = {
  size: { kind: 'shorter', shorter: 256 },
  interpolation: 'bilinear',
  library: 'pillow',
} as const;

export const PRESETS = {
  // torchvision's references/classification/presets.py, ClassificationPresetEval; mean and std of ImageNet.
  torchvision: {
    preset: 'torchvision',
    resize: SHORTER_256,
    crop: { width: 224, height: 224 },
    channels: 'RGB',
    scale: 1 / 255,
    mean: [0.485, 0.456, 0.406],
    std: [0.229, 0.224, 0.225],
    layout: 'NCHW',
  },
  // The mean pixel of BVLC Caffe's ilsvrc_2012_mean.npy as published with VGG (103.939, 116.779, 123.68 in BGR).
  caffe: {
    preset: 'caffe',
    resize: SHORTER_256,
    crop: { width: 224, height: 224 },
    channels: 'BGR',
    scale: 1,
    mean: [103.939, 116.779, 123.68],
    std: [1, 1, 1],
    layout: 'NCHW',
  },
  // kuangliu/pytorch-cifar, main.py: the mean and std that most CIFAR-10 recipes share.
  cifar: {
    preset: 'cifar',
    channels: 'RGB',
    scale: 1 / 255,
    mean: [0.4914, 0.4822, 0.4465],
    std: [0.2023, 0.1994, 0.201],
    layout: 'NCHW',
  },
} as const satisfies Record<string, Preprocess>;

export type PresetName = keyof typeof PRESETS;
