/**
 * What models made of examples, kept between runs: one file for everything that makes figures what they are (model,
 * preprocessing, runtime, processor), in it one entry an example by the hash of its bytes. A changed byte anywhere is
 * another key. A file that is damaged or not what it should be counts as empty.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '../write-whole.ts';

export type ObservationStore<T> = {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
  /** Number of entries that were there when the store was opened. */
  readonly found: number;
  /** Writes what is new; does nothing if nothing is. Failing to write is told, not thrown: a store is a convenience. */
  readonly save: (log: (line: string) => void) => Promise<void>;
};

const FORMAT = 1;

/**
 * @param identity plain data: everything besides the example that the entries depend on.
 * @param isEntry whether a value from the file is an entry.
 */
export async function openObservationStore<T>(
  directory: string,
  identity: unknown,
  isEntry: (value: unknown) => value is T,
): Promise<ObservationStore<T>> {
  const canonical = JSON.stringify({ format: FORMAT, identity });
  const path = join(directory, `${createHash('sha256').update(canonical).digest('hex')}.bin`);
  const entries = await readEntries(path, canonical, isEntry);
  const found = entries.size;
  let changed = false;
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      entries.set(key, value);
      changed = true;
    },
    found,
    save: async (log) => {
      if (!changed) return;
      try {
        await mkdir(directory, { recursive: true });
        await writeWhole(path, serialize({ identity: canonical, entries }));
        changed = false;
      } catch (error) {
        log(`what was measured can't be kept for the next run: ${(error as Error).message}`);
      }
    },
  };
}

async function readEntries<T>(
  path: string,
  canonical: string,
  isEntry: (value: unknown) => value is T,
): Promise<Map<string, T>> {
  try {
    // The structured clone keeps what JSON does not: NaN, typed arrays, and any key.
    const { identity, entries } = deserialize(await readFile(path)) as {
      identity: unknown;
      entries: unknown;
    };
    if (identity !== canonical || !(entries instanceof Map)) return new Map();
    const sound = [...entries].every(([key, value]) => typeof key === 'string' && isEntry(value));
    return sound ? (entries as Map<string, T>) : new Map();
  } catch {
    return new Map();
  }
}
