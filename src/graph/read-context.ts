/** What the parts of the reader share while they turn decoded messages into a `Model`. */

import type { ExternalFile } from './model-source.ts';

/** Ends the reading with a `UserError`: what is wrong, what was found, what should be there. */
export type Fault = (what: string, got: string, expected: string) => never;

export type ReadContext = {
  readonly fault: Fault;
  /** Finds a file that the model names. */
  readonly external: (location: string) => ExternalFile;
};
