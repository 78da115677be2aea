/** Datasets as temporary folders: file names and contents in, a configuration out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type DatasetConfig, type Example, makeExample } from '../../src/dataset/dataset.ts';
import { UserError } from '../../src/errors.ts';

/** A folder with these files, removed after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'zoogate-dataset-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

export function configOf(path: string, rest: Partial<DatasetConfig> = {}): DatasetConfig {
  return { path, complete: false, allowUnreadable: 0, ...rest };
}

/** The problem that a promise is rejected with. */
export async function problemOf(promise: Promise<unknown>) {
  try {
    await promise;
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** An example of classification with an image file. */
export function imageExample(index: number, path: string, name: string, label: number): Example {
  return makeExample({ index, name, input: { kind: 'image', path }, target: { kind: 'class', label } });
}
