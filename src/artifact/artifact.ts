/** A model file on this machine, with what identifies it. Made by `acquire`, read by everything after. */
import type { Locator } from './locator.ts';

export type Artifact = {
  /** Absolute path of the model file. */
  readonly path: string;
  /** Of the model file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly origin: Locator;
};
