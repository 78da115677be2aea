/**
 * ONNX test data, which lie beside a model: folders `test_data_set_0`, `test_data_set_1`, ... with a serialised
 * tensor for each input (`input_0.pb`, ...) and for each output. Every folder is an example; any model has some.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UserError } from '../errors.ts';
import { type Dataset, makeExample } from './dataset.ts';
import type { Source } from './source.ts';
import type { TensorData } from './target.ts';
import { readTensorFile } from './tensor-file.ts';

const FOLDER = /^test_data_set_(\d{1,9})$/;
const FILE = /^(input|output)_(\d{1,6})\.pb$/;

/** What targets may take beside each other in memory, and what an input may. */
const LARGEST_TARGETS_BYTES = 2 ** 28;
const LARGEST_FILE_BYTES = 2 ** 30;

/** The folder holds sets, or is one. */
export function isOnnxTestData({ entries }: Source): boolean {
  return entries.some((name) => FOLDER.test(name)) || entries.includes('input_0.pb');
}

/** Throws `UserError`. Inputs are looked for, outputs are read. */
export async function loadOnnxTestData({ config, entries }: Source): Promise<Dataset> {
  const sets = entries
    .filter((name) => FOLDER.test(name))
    .sort((a, b) => Number(FOLDER.exec(a)![1]) - Number(FOLDER.exec(b)![1]));
  const folders = sets.length > 0 ? sets.map((name) => join(config.path, name)) : [config.path];
  const examples = [];
  let budget = LARGEST_TARGETS_BYTES;
  for (const [index, folder] of folders.entries()) {
    const names = await namesIn(folder);
    const inputs = numbered(names, 'input', folder);
    const tensors: TensorData[] = [];
    for (const name of inputs) await sizeOf(join(folder, name), LARGEST_FILE_BYTES);
    for (const name of numbered(names, 'output', folder)) {
      const path = join(folder, name);
      budget -= await sizeOf(path, budget);
      tensors.push(readTensorFile(await readFile(path), path).tensor);
    }
    examples.push(
      makeExample({
        index,
        name: basename(folder),
        input: { kind: 'tensor-files', paths: inputs.map((name) => join(folder, name)) },
        target: { kind: 'tensors', tensors },
      }),
    );
  }
  return { examples };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    throw new UserError(
      {
        code: 'dataset-unreadable-folder',
        what: 'the test data cannot be read',
        where: folder,
        got: (error as Error).message,
      },
      { cause: error },
    );
  }
}

/** The files from 0 on. Throws `UserError` where one is missing, or all are. */
function numbered(names: readonly string[], kind: 'input' | 'output', folder: string): readonly string[] {
  const numbers = names
    .flatMap((name) => {
      const [, written, number] = FILE.exec(name) ?? [];
      return written === kind ? [Number(number)] : [];
    })
    .sort((a, b) => a - b);
  const missing = numbers.length === 0 ? 0 : numbers.findIndex((number, i) => number !== i);
  if (missing === -1) return numbers.map((number) => `${kind}_${number}.pb`);
  throw new UserError({
    code: 'dataset-missing-file',
    what: `the test data have no ${kind}_${missing}.pb`,
    where: folder,
    got: names.slice(0, 10).join(', ') || 'an empty folder',
    expected: 'input_0.pb, output_0.pb, and the numbers that follow',
  });
}

async function sizeOf(path: string, largest: number): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() && found.size <= largest) return found.size;
  throw new UserError({
    code: found?.isFile() ? 'dataset-too-large' : 'dataset-missing-file',
    what: found?.isFile() ? 'the tensors take too many bytes' : 'this is no file',
    where: path,
    ...(found?.isFile() ? { got: `${found.size} bytes`, expected: `at most ${largest}` } : {}),
  });
}
