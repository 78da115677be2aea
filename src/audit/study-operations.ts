/**
 * The operation counts of the study of 2022 beside those of the networks that were compared, with the cause where one
 * is known. The study counted with onnx-opcounter, fvcore and TensorFlow's profiler, which add biases, activations and
 * pooling to the multiply-accumulates that are counted here: that is why the ratios agree to a few percent and not more.
 */
import type { Catalogue } from '../zoo/catalogue.ts';
import type { ZooName } from '../zoo/zoos.ts';

/** A network that a zoo has under a family's name: built from code, and what it costs at the zoo's input size. */
type Counted = {
  readonly zoo: ZooName;
  /** Known architecture of the catalogue. */
  readonly build: string;
  /** Multiply-accumulates at another size than the build's own. */
  readonly at?: { readonly size: number; readonly macs: number };
};

type StudyFamily = {
  readonly family: string;
  /** Highest through lowest count, read off Figure 3. */
  readonly published: number;
  readonly most?: Counted;
  readonly least?: Counted;
  readonly cause: string;
};

const LATE_STRIDE_BUILD = 'keras/ResNet50V2';

/** Keras's ResNet V2, built at the 299 pixels that slim's tables are for. */
function atInception(depth: 50 | 101 | 152, macs: number): Pick<StudyFamily, 'most' | 'least' | 'cause'> {
  const build = `keras/ResNet${depth}V2`;
  return {
    most: { zoo: 'tfmg', build, at: { size: 299, macs } },
    least: { zoo: 'keras', build },
    cause: 'input size: the same graph at 299 pixels (TF slim) and at 224 (Keras)',
  };
}

/** Both zoos' code builds networks of these counts. */
function alike(first: Counted, second: Counted): Pick<StudyFamily, 'most' | 'least' | 'cause'> {
  return {
    most: first,
    least: second,
    cause: 'not the multiply-accumulates: they are the same, so the counters differ in what else they count',
  };
}

/** Montes et al. 2022, Figure 3 (ratios digitised from the picture). */
const FIGURE_3: readonly StudyFamily[] = [
  {
    family: 'SqueezeNet 1.0',
    published: 2.311,
    most: { zoo: 'torchvision', build: 'torchvision/squeezenet1_0' },
    // Its file is smaller than the kernels of 1.0 alone.
    least: { zoo: 'onnx', build: 'torchvision/squeezenet1_1' },
    cause: "mislabelled file: ONNX's squeezenet1.0 is SqueezeNet 1.1",
  },
  { family: 'ResNet-50 V2', published: 1.884, ...atInception(50, 6_536_000_000) },
  { family: 'ResNet-101 V2', published: 1.864, ...atInception(101, 13_374_000_000) },
  { family: 'ResNet-152 V2', published: 1.86, ...atInception(152, 20_211_000_000) },
  {
    family: 'ShuffleNet V2 x1.0',
    published: 1.331,
    cause: 'not known: the catalogue has the counts of one network only',
  },
  {
    family: 'ResNet-50 V1',
    published: 1.181,
    most: { zoo: 'torchvision', build: 'torchvision/resnet50' },
    // slim's V1 strides in the last unit of a block, as Keras's V2 does: equal convolutions, equal counts.
    least: { zoo: 'tfmg', build: LATE_STRIDE_BUILD },
    cause: 'strides: in the first unit of a block (torchvision), in the last (TF slim)',
  },
  {
    family: 'MobileNet V2 1.0',
    published: 1.112,
    ...alike(
      { zoo: 'torchvision', build: 'torchvision/mobilenet_v2' },
      { zoo: 'keras', build: 'keras/MobileNetV2' },
    ),
  },
  {
    family: 'MobileNet V3 Small 1.0',
    published: 1.108,
    ...alike(
      { zoo: 'torchvision', build: 'torchvision/mobilenet_v3_small' },
      { zoo: 'keras', build: 'keras/MobileNetV3Small' },
    ),
  },
  {
    family: 'MobileNet V3 Large 1.0',
    published: 1.091,
    ...alike(
      { zoo: 'torchvision', build: 'torchvision/mobilenet_v3_large' },
      { zoo: 'keras', build: 'keras/MobileNetV3Large' },
    ),
  },
  {
    family: 'AlexNet',
    published: 1.087,
    most: { zoo: 'onnx', build: 'onnx/bvlcalexnet' },
    least: { zoo: 'torchvision', build: 'torchvision/alexnet' },
    cause:
      'another network (two groups, LRN), of nearly equal cost; the counters differ in what else they count',
  },
];

export type OperationCount = { readonly zoo: ZooName; readonly macs: number; readonly size: number };

export type StudyOperations = {
  readonly family: string;
  readonly published: number;
  /** Of the networks as they are built; absent where there is one only. */
  readonly counted?: {
    readonly ratio: number;
    readonly most: OperationCount;
    readonly least: OperationCount;
  };
  readonly cause: string;
};

/** @throws RangeError if the catalogue lacks a network that is named here. */
export function studyOperations({ architectures }: Catalogue): readonly StudyOperations[] {
  const count = ({ zoo, build, at }: Counted): OperationCount => {
    const known = architectures.find(({ id }) => id === build);
    if (known?.macs === undefined) throw new RangeError(`the catalogue has no counts of ${build}`);
    return { zoo, macs: at?.macs ?? known.macs, size: at?.size ?? known.size };
  };
  return FIGURE_3.map(({ family, published, most, least, cause }) => {
    if (most === undefined || least === undefined) return { family, published, cause };
    const counted = { most: count(most), least: count(least) };
    return {
      family,
      published,
      counted: { ratio: counted.most.macs / counted.least.macs, ...counted },
      cause,
    };
  });
}
