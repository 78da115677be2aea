/**
 * One row of the catalogue: what a zoo publishes of one model with one set of weights, and where it says so. Facts
 * only; what a zoo does not say is absent.
 */
import type { Preprocess } from '../preprocess/preprocess.ts';
import type { ZooName } from './zoos.ts';

/** A published figure: it stands for `value` ± `precision`, half the unit of its last printed digit. */
export type PublishedFigure = {
  /** Accuracies as fractions, counts as counts. */
  readonly value: number;
  readonly precision: number;
  /** As people read it: "76.130 %", "25.56 M", "4.089 G". */
  readonly text: string;
};

/** A count with the convention that it was made by, in the zoo's words or after reading its code. */
export type PublishedCount = PublishedFigure & {
  readonly convention: string;
  /** What the zoo calls the figure, where that says something else: "GFLOPS (_ops)". */
  readonly label?: string | undefined;
};

export type PublishedPreprocess = {
  /** Absent where the zoo leaves out a step that the arithmetic needs. */
  readonly steps?: Preprocess | undefined;
  /** What had to be assumed or what the zoo leaves open. */
  readonly note?: string | undefined;
};

export type PublishedLatency = {
  readonly ms: number;
  readonly device: string;
  /** Examples in one step of `ms`. */
  readonly batch: number;
};

/** Where the weights are. */
export type ZooArtifact = {
  readonly url?: string | undefined;
  /** Repository on the Hugging Face Hub. */
  readonly hub?: string | undefined;
  /** Of an ONNX file: its path in the zoo's repository, and under the zoo's mirror. */
  readonly path?: string | undefined;
  /** Why the zoo's own address no longer answers. */
  readonly gone?: string | undefined;
  readonly sha256?: string | undefined;
  /** First digits of the SHA-256, where the zoo publishes no more. */
  readonly sha256Prefix?: string | undefined;
  readonly md5?: string | undefined;
  readonly bytes?: number | undefined;
  /** The size as the zoo prints it: "97.781 MiB (_file_size)". */
  readonly size?: string | undefined;
  /** Of an ONNX file. */
  readonly opset?: number | undefined;
};

/** The same source's other figure for the same weights. */
export type Restated = {
  readonly metric: 'top1' | 'top5';
  readonly figure: PublishedFigure;
  /** Where, in words: "same README, text below the table". */
  readonly where: string;
};

export type ZooSource = {
  /** owner/name on GitHub. */
  readonly repository: string;
  readonly path: string;
  readonly commit: string;
  readonly line?: number | undefined;
  readonly note?: string | undefined;
};

export type ZooEntry = {
  /** What follows `zoo:` in a locator: `torchvision/resnet50@IMAGENET1K_V1`. */
  readonly id: string;
  readonly zoo: ZooName;
  /** The network's name across zoos: `ResNet-50 V1`. */
  readonly family: string;
  readonly model: string;
  readonly variant: string;
  readonly precision: 'fp32' | 'int8' | 'int8-qdq';
  /** What the zoo gives to who asks for the model and nothing more. */
  readonly isDefault: boolean;
  /** Of a family that the study of 2022 compared. */
  readonly inStudy: boolean;
  readonly top1?: PublishedFigure | undefined;
  readonly top5?: PublishedFigure | undefined;
  readonly parameters?: PublishedCount | undefined;
  readonly macs?: PublishedCount | undefined;
  /** Height and width in pixels. */
  readonly inputSize?: readonly [number, number] | undefined;
  readonly layout?: 'NCHW' | 'NHWC' | undefined;
  readonly preprocess?: PublishedPreprocess | undefined;
  readonly classes: number;
  /** Position of the first class among the outputs: 1 where the first output is the background. */
  readonly labelOffset: number;
  readonly latencies: readonly PublishedLatency[];
  readonly artifact?: ZooArtifact | undefined;
  /** Nodes of the published ONNX graph by operator. */
  readonly operators?: Readonly<Record<string, number>> | undefined;
  readonly restated: readonly Restated[];
  readonly notes: readonly string[];
  readonly source: ZooSource;
};

/**
 * Counts of a network that was built from a library's own code, with random weights: what its name stands for,
 * whatever its table says.
 */
export type KnownArchitecture = {
  /** `torchvision/resnet50`: the zoo and its model. */
  readonly id: string;
  /** Elements of weights of rank 2 or more: the same under every convention. */
  readonly kernelParameters: number;
  /** Under the conventions that zoos count by. */
  readonly parameters: {
    readonly trainable: number;
    readonly folded?: number | undefined;
    readonly withStatistics?: number | undefined;
    /** Keras's `count_params()`, where it is none of the others. */
    readonly keras?: number | undefined;
  };
  readonly macs?: number | undefined;
  /** Height and width that `macs` is for, in pixels. */
  readonly size: number;
};
