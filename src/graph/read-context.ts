/** What the parts of the reader share while they turn decoded messages into a `Model`. */

import type { ByteRange } from './byte-source.ts';
import type { ExternalFile } from './model-source.ts';

/** Ends the reading with a `UserError`: what is wrong, what was found, what should be there. */
export type Fault = (what: string, got: string, expected: string) => never;

export type ReadContext = {
  readonly fault: Fault;
  /** Where the bytes of a field really are: decoded are only the short ones and the places of the long ones. */
  readonly rangeOf: (decoded: Uint8Array) => ByteRange;
  /** Finds a file that the model names. */
  readonly external: (location: string) => ExternalFile;
};
