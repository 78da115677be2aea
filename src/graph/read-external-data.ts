/** From the `external_data` of a `TensorProto` to the range of a file, if that is one that the model may name. */

import { ByteRange } from './byte-source.ts';
import type { ReadContext } from './read-context.ts';
import type { ExternalState, TensorData } from './tensor.ts';
import { type Message, messages, quote, text } from './wire-fields.ts';

/**
 * Where a tensor's external data is. Nothing of it is read.
 *
 * @param expectedBytes What type and dimensions take; `undefined` where they don't say.
 */
export function readExternalData(
  raw: Message,
  expectedBytes: number | undefined,
  { external }: ReadContext,
): TensorData {
  const entries = new Map(
    messages(raw, 'external_data').map((entry) => [text(entry, 'key'), text(entry, 'value')]),
  );
  const location = entries.get('location') ?? '';
  const file = external(location);
  if (file.kind !== 'file') return { kind: 'external', location, state: file };
  return { kind: 'external', location, state: place() };

  function place(): ExternalState {
    if (file.kind !== 'file') return file;
    const offset = count(entries.get('offset'), 0);
    const fileBytes = file.source.sizeBytes;
    const length = count(entries.get('length'), expectedBytes ?? fileBytes - (offset ?? 0));
    if (offset === undefined) return damaged(`its offset is ${quote(entries.get('offset') ?? '')}`);
    if (length === undefined) return damaged(`its length is ${quote(entries.get('length') ?? '')}`);
    if (expectedBytes !== undefined && length !== expectedBytes) {
      return damaged(`${length} bytes are declared and its type and dimensions take ${expectedBytes}`);
    }
    if (length > fileBytes - offset) {
      return damaged(`${length} bytes at ${offset} are declared and the file has ${fileBytes}`);
    }
    return { kind: 'present', range: new ByteRange(file.source, offset, offset + length) };
  }
}

function damaged(reason: string): ExternalState {
  return { kind: 'damaged', reason };
}

/** A whole number as the model writes it; `undefined` if it is none. */
function count(written: string | undefined, absent: number): number | undefined {
  if (written === undefined) return absent;
  if (!/^\d{1,16}$/.test(written)) return undefined;
  const value = Number(written);
  return Number.isSafeInteger(value) ? value : undefined;
}
