/** What a model is read from: its file, and the files beside it that hold its external data. */

import { type ByteSource, bytesInMemory } from './byte-source.ts';

/** A file that a model names as the place of its weights. */
export type ExternalFile =
  | { readonly kind: 'file'; readonly source: ByteSource }
  | { readonly kind: 'missing' }
  /** Outside the model's folder, a link, no regular file: it was not opened. */
  | { readonly kind: 'refused'; readonly reason: string };

export type ModelSource = {
  readonly file: ByteSource;
  /** Finds a file by the location that the model gives, which is hostile: it may be any text. */
  readonly external: (location: string) => ExternalFile;
};

/** A model whose bytes are at hand and nothing else. */
export function modelInMemory(bytes: Uint8Array): ModelSource {
  return { file: bytesInMemory(bytes), external: () => ({ kind: 'missing' }) };
}
