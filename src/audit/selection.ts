/**
 * Which rows of the catalogue an audit of claims compares: one claim a zoo and family. The rules are those of a
 * published comparison (`study`), or what a zoo gives today to who asks for a model and nothing more (`today`).
 */
import type { ZooEntry } from '../zoo/entry.ts';
import { ZOOS, type Zoo, type ZooName } from '../zoo/zoos.ts';

export type SelectionName = 'study' | 'today';

export type Selection = {
  readonly title: string;
  /** Where the rules come from. */
  readonly source: string;
  /** The zoos that are compared, each with the rows whose accuracy counts. Of several, the best does. */
  readonly accuracy: Readonly<Partial<Record<ZooName, (entry: ZooEntry) => boolean>>>;
  /** Rows whose counts are compared: weights don't change these, so any table of the network will do. */
  readonly counts: (entry: ZooEntry) => boolean;
  /** Differences that the source calls large, in points. */
  readonly thresholds: Readonly<Partial<Record<'top1' | 'top5', number>>>;
};

/** Rows of the ONNX Model Zoo's tables that are younger than the study: when onnx/models got them. */
const ADDED_AFTER_STUDY: ReadonlySet<string> = new Set([
  'densenet-12', // 2022-05-10, validated/vision/classification/densenet-121/README.md
]);

const isDefault = ({ isDefault }: ZooEntry): boolean => isDefault;

/** What a zoo that is still there gives by default. */
const TODAY = Object.fromEntries(
  Object.entries(ZOOS)
    .filter(([, zoo]: [string, Zoo]) => zoo.closed !== true)
    .map(([name]) => [name, isDefault]),
);

export const SELECTIONS = {
  /**
   * Montes, Peerapatanapokin, Schultz, Guo, Jiang, Davis: Discrepancies among Pre-trained Deep Neural Networks: A New
   * Threat to Model Zoo Reliability. ESEC/FSE 2022 (Ideas, Visions and Reflections), doi 10.1145/3540250.3560881. It
   * compared the claims of four zoos for the image classifiers that at least two of them have: torchvision's original
   * weights, Keras's table, the README of the Model Garden's slim library, and the tables of the ONNX Model Zoo. Its
   * list of families is not printed; the catalogue marks the 36.
   */
  study: {
    title: 'the study of 2022',
    source: 'Montes et al., ESEC/FSE 2022, doi 10.1145/3540250.3560881',
    accuracy: {
      torchvision: ({ inStudy, variant }) => inStudy && variant === 'IMAGENET1K_V1',
      keras: ({ inStudy, isDefault }) => inStudy && isDefault,
      tfmg: ({ inStudy, variant }) => inStudy && variant === 'slim README',
      onnx: ({ inStudy, variant }) => inStudy && !ADDED_AFTER_STUDY.has(variant),
    },
    counts: ({ inStudy, zoo }) => inStudy && ['torchvision', 'keras', 'tfmg', 'onnx'].includes(zoo),
    // "12 of 35 differ by more than 0.96", "6 of 32 by more than 0.94". The twelfth, MobileNet V2, is printed as 71.9 and
    // 70.94: exactly 0.96 apart, and more only in binary fractions. So the threshold counts as large here.
    thresholds: { top1: 0.96, top5: 0.94 },
  },
  today: {
    title: "today's default weights",
    source: 'what each zoo marks as its default',
    accuracy: TODAY,
    counts: () => true,
    thresholds: {},
  },
} as const satisfies Record<SelectionName, Selection>;

export const SELECTION_NAMES = Object.keys(SELECTIONS) as readonly SelectionName[];
