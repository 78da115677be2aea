/**
 * From an example's reference to what it refers to: an image file's bytes, or tensors. What several examples share
 * (an open file, a page of a Parquet file) is kept for the next one, per process and bounded.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type ArrayFile, openArrayFile, type StoredArray } from './arrays/array-file.ts';
import type { Example, ExampleInput } from './dataset.ts';
import { toTensorData } from './element-types.ts';
import type { TensorData } from './target.ts';

export type InputTensors = {
  /** The model's name for it; in the order of the model's inputs without. */
  readonly name?: string | undefined;
  readonly tensor: TensorData;
};

/** `sha256`: of the bytes that the input is made of, lower-case hexadecimal. */
export type ReadInput =
  | { readonly kind: 'image'; readonly bytes: Uint8Array; readonly sha256: string }
  /** `batched`: the first axis is the model's batch; without it an example is what stands in a batch. */
  | {
      readonly kind: 'tensors';
      readonly tensors: readonly InputTensors[];
      readonly batched: boolean;
      readonly sha256: string;
    };

export type InputReader = (example: Example) => Promise<ReadInput>;

/** @returns a function that throws `UserError` for what cannot be read. */
export function createInputReader(): InputReader {
  // What few datasets need is loaded for them: a measuring process starts for every job.
  let parquetImages:
    | Promise<(input: Extract<ExampleInput, { kind: 'parquet' }>) => Promise<Uint8Array>>
    | undefined;
  const arrayFiles = new Map<string, Promise<ArrayFile>>();
  const arrays = new Map<string, Promise<StoredArray>>();
  const openArray = async (path: string, name: string): Promise<StoredArray> => {
    const opened = arrayFiles.get(path) ?? openArrayFile(path);
    arrayFiles.set(path, opened);
    return (await opened).arrays.get(name)!();
  };

  const readers = {
    image: async ({ path }) => {
      const bytes = await readFile(path);
      return { kind: 'image', bytes, sha256: hashOf([bytes]) };
    },
    parquet: async (input) => {
      parquetImages ??= import('./parquet/read-images.ts').then((module) => module.createParquetImages());
      const bytes = await (await parquetImages)(input);
      return { kind: 'image', bytes, sha256: hashOf([bytes]) };
    },
    arrays: async ({ arrays: references, row }, name) => {
      const parts: Uint8Array[] = [];
      const tensors: InputTensors[] = [];
      for (const { path, array = '', input } of references) {
        const key = `${path}\0${array}`;
        const stored = arrays.get(key) ?? openArray(path, array);
        arrays.set(key, stored);
        const { type, shape, readRows } = await stored;
        const bytes = await readRows(row, 1);
        parts.push(bytes);
        tensors.push({ name: input, tensor: toTensorData(type, shape.slice(1), bytes, name) });
      }
      return { kind: 'tensors', tensors, batched: false, sha256: hashOf(parts) };
    },
    'tensor-files': async ({ paths }) => {
      const { readTensorFile } = await import('./tensor-file.ts');
      const files = await Promise.all(paths.map((path) => readFile(path)));
      const tensors = files.map((bytes, i): InputTensors => {
        const { name, tensor } = readTensorFile(bytes, paths[i]!);
        return { name: name === '' ? undefined : name, tensor };
      });
      return { kind: 'tensors', tensors, batched: true, sha256: hashOf(files) };
    },
  } satisfies {
    [Kind in ExampleInput['kind']]: (
      input: Extract<ExampleInput, { kind: Kind }>,
      name: string,
    ) => Promise<ReadInput>;
  };

  return ({ input, name }) => {
    const read = readers[input.kind] as (input: ExampleInput, name: string) => Promise<ReadInput>;
    return read(input, name);
  };
}

function hashOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
