/** What a risk is, and what is looked at to find one. Nothing of it runs the model. */

import type { Structure } from '../architecture.ts';
import type { Model } from '../model.ts';

export type RiskKind =
  | 'custom-operator'
  | 'external-data'
  | 'hidden-branch'
  | 'unreachable'
  | 'huge-attribute'
  | 'embedded-file'
  | 'suspicious-metadata'
  | 'missing-licence'
  | 'floating-revision';

export type Risk = {
  readonly kind: RiskKind;
  /** The node, tensor, field or key that it concerns, in the file's own names. */
  readonly where: string;
  /** One clause. */
  readonly what: string;
};

export type Inspected = {
  readonly model: Model;
  readonly structure: Pick<Structure, 'externalFiles'>;
  /** Why the place that the model comes from may give another file tomorrow, if that is so. */
  readonly floating: string | undefined;
  /** Whether a licence lies beside the model or is named by its card. */
  readonly licensed: boolean;
};

export type RiskCheck = (inspected: Inspected) => readonly Risk[];
