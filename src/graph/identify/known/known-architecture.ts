/** One line of the registry of known networks. */

import type { Traits } from '../traits.ts';
import type { Definition } from './definition.ts';

/** Collections whose names a network may go by. `slim` is the TensorFlow Model Garden's. */
export type Zoo = 'torchvision' | 'timm' | 'Keras' | 'the ONNX zoo' | 'slim';

export type KnownArchitecture = {
  readonly name: string;
  readonly family: string;
  /** What sets it apart from networks that go by the same name, in words. */
  readonly tells?: string;
  readonly define: () => Definition;
  /** The same function with dense layers written as convolutions that cover what is left of the picture. */
  readonly convolutional?: () => Definition;
  /** What its graph must show besides the kernels. */
  readonly requires?: Partial<Traits>;
  /** Its activation where exporters keep it. */
  readonly activation: string;
  /** It has places where one path weights another: squeeze and excitation, scales of an attention that are computed. */
  readonly gated?: true;
  /** Its normalisation, if not of batches. */
  readonly norm?: Traits['norms'][number];
  /** Its poolings that make the picture smaller, if not those of its family. */
  readonly poolings?: readonly string[];
  /** What each zoo calls it. */
  readonly called: Partial<Readonly<Record<Zoo, readonly string[]>>>;
  /** Other names. */
  readonly names?: readonly string[];
  /** Another network whose graph is this one once BatchNormalization is folded into the convolutions. */
  readonly foldedForm?: string;
};
