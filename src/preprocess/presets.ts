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

const CROP_224 = { width: 224, height: 224 } as const;

/** OpenCV users compute `(side - crop) / 2` in integers. */
const CROP_224_DOWN = { ...CROP_224, rounding: 'down' } as const;

const IMAGENET = { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] } as const;

/** Caffe's mean pixel, in BGR. */
const CAFFE_MEAN = [103.939, 116.779, 123.68] as const;

// How the figures of Keras' table were measured (T. Lee, keras-team/keras-applications#88): OpenCV's cubic, shorter
// side 256, the central 224. The usage examples of Keras squash to 224x224 with Pillow's nearest instead.
const KERAS = {
  resize: { size: { kind: 'shorter', shorter: 256 }, interpolation: 'bicubic', library: 'opencv' },
  crop: CROP_224_DOWN,
  layout: 'NHWC',
} as const;

export const PRESETS = {
  // torchvision's references/classification/presets.py, ClassificationPresetEval; mean and std of ImageNet.
  torchvision: {
    preset: 'torchvision',
    resize: SHORTER_256,
    crop: CROP_224,
    channels: 'RGB',
    scale: 1 / 255,
    ...IMAGENET,
    layout: 'NCHW',
  },
  // timm/data/transforms_factory.py, transforms_imagenet_eval; PretrainedCfg: crop_pct 0.875 (floor(224 / 0.875)), bicubic.
  timm: {
    preset: 'timm',
    resize: { ...SHORTER_256, interpolation: 'bicubic' },
    crop: CROP_224,
    channels: 'RGB',
    scale: 1 / 255,
    ...IMAGENET,
    layout: 'NCHW',
  },
  // The mean pixel of BVLC Caffe's ilsvrc_2012_mean.npy as published with VGG (103.939, 116.779, 123.68 in BGR).
  caffe: {
    preset: 'caffe',
    resize: SHORTER_256,
    crop: CROP_224,
    channels: 'BGR',
    scale: 1,
    mean: CAFFE_MEAN,
    std: [1, 1, 1],
    layout: 'NCHW',
  },
  // keras/src/applications/imagenet_utils.py, preprocess_input mode "caffe": VGG, ResNet V1.
  'keras-caffe': {
    preset: 'keras-caffe',
    ...KERAS,
    channels: 'BGR',
    scale: 1,
    mean: CAFFE_MEAN,
    std: [1, 1, 1],
  },
  // The same, mode "tf", x / 127.5 - 1: ResNet V2, MobileNet V1 and V2, Inception, Xception, NASNet.
  'keras-tf': {
    preset: 'keras-tf',
    ...KERAS,
    channels: 'RGB',
    scale: 1 / 127.5,
    mean: [1, 1, 1],
    std: [1, 1, 1],
  },
  // The same, mode "torch": DenseNet.
  'keras-torch': { preset: 'keras-torch', ...KERAS, channels: 'RGB', scale: 1 / 255, ...IMAGENET },
  // tensorflow/models, research/slim/preprocessing/inception_preprocessing.py, preprocess_for_eval: (x / 255 - 0.5) * 2.
  'tf-slim': {
    preset: 'tf-slim',
    centralFraction: { fraction: 0.875, of: 'sides' },
    resize: {
      size: { kind: 'exact', width: 224, height: 224 },
      interpolation: 'bilinear',
      library: 'tensorflow',
      coordinates: 'asymmetric',
    },
    channels: 'RGB',
    scale: 1 / 255,
    mean: [0.5, 0.5, 0.5],
    std: [0.5, 0.5, 0.5],
    layout: 'NHWC',
  },
  // tensorflow/models, official/vision/dataloaders/classification_input.py; MEAN_RGB and STDDEV_RGB of ops/preprocess_ops.py.
  'tf-model-garden': {
    preset: 'tf-model-garden',
    centralFraction: { fraction: 0.875, of: 'shorter' },
    resize: {
      size: { kind: 'exact', width: 224, height: 224 },
      interpolation: 'bilinear',
      library: 'tensorflow',
      coordinates: 'half-pixel',
    },
    channels: 'RGB',
    scale: 1,
    mean: [123.675, 116.28, 103.53],
    std: [58.395, 57.12, 57.375],
    layout: 'NHWC',
  },
  // onnx/models, validated/vision/classification/resnet/README.md; MXNet resizes with OpenCV (gluon's Resize: bilinear).
  'onnx-zoo': {
    preset: 'onnx-zoo',
    resize: { ...SHORTER_256, library: 'opencv' },
    crop: CROP_224_DOWN,
    channels: 'RGB',
    scale: 1 / 255,
    ...IMAGENET,
    layout: 'NCHW',
  },
  // mlcommons/inference, vision/classification_and_detection/python/dataset.py, pre_process_vgg: INTER_AREA, 100 * 224 / 87.5.
  mlperf: {
    preset: 'mlperf',
    resize: { size: { kind: 'shorter', shorter: 256 }, interpolation: 'area', library: 'opencv' },
    crop: CROP_224_DOWN,
    channels: 'RGB',
    scale: 1,
    mean: [123.68, 116.78, 103.94],
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
