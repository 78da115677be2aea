/** Which files a model file names as the place of its weights, without more memory than that takes. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { UserError } from '../../errors.ts';
import { findExternalFiles } from '../../graph/external-files.ts';
import { readModel } from '../../graph/read-model.ts';
import { insidePath } from '../inside-path.ts';

/** The key under which ONNX writes a location. A file without these bytes has no external data. */
const KEY = 'location';
/** No protobuf message is larger, so that a larger file is no model. */
const LARGEST_MODEL_BYTES = 2 ** 31 - 1;
const MOST_LOCATIONS = 1000;

/**
 * Relative paths with forward slashes, sorted; none for a file that is no model, which is told when it is read.
 *
 * @throws {UserError} `external-data-outside` if a location leads out of the model's folder; rejects with the file
 *   system's error.
 */
export async function readLocations(
  path: string,
  bytes: number,
  where: string,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  if (bytes > LARGEST_MODEL_BYTES || !(await holdsText(path, KEY, signal))) return [];
  const locations = locationsIn(await readFile(path), where);
  if (locations.length > MOST_LOCATIONS) {
    throw outside(`${locations.length} files`, where, `at most ${MOST_LOCATIONS} files with weights`);
  }
  const names = locations.map((location) => {
    const inside = insidePath(location);
    if (inside.kind === 'refused' || inside.path === '') {
      throw outside(
        JSON.stringify(location.slice(0, 200)),
        where,
        "a file in the model's folder or below it",
      );
    }
    return inside.path;
  });
  return [...new Set(names)].sort();
}

async function holdsText(path: string, text: string, signal: AbortSignal | undefined): Promise<boolean> {
  let tail: Uint8Array = new Uint8Array();
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>) {
    signal?.throwIfAborted();
    if (chunk.includes(text) || Buffer.concat([tail, chunk.subarray(0, text.length)]).includes(text))
      return true;
    tail = chunk.subarray(Math.max(0, chunk.length - text.length));
  }
  return false;
}

function locationsIn(bytes: Uint8Array, where: string): readonly string[] {
  try {
    return findExternalFiles(readModel(bytes, where)).map(({ location }) => location);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function outside(got: string, where: string, expected: string): UserError {
  return new UserError({
    code: 'external-data-outside',
    what: "the model's external data is not where a model's may be",
    where,
    got,
    expected,
    hint: 'save the model with its external data in one folder',
  });
}
