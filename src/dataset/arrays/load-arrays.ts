/**
 * Arrays as a dataset: an `.npz` file that holds inputs and targets, or an `.npy` file of inputs with another of
 * targets. The first axis counts the examples; each is one index of it. Targets are read whole, inputs not at all.
 */
import { UserError } from '../../errors.ts';
import {
  type Dataset,
  type DatasetConfig,
  type Example,
  type ExampleInput,
  makeExample,
} from '../dataset.ts';
import { toTensorData } from '../element-types.ts';
import { numberIdentities, readNumber, resolveLabels } from '../labels.ts';
import { MOST_EXAMPLES, type Source } from '../source.ts';
import type { Target, TargetKind, TensorData } from '../target.ts';
import { type ArrayFile, openArrayFile, type StoredArray } from './array-file.ts';

type ArrayKind = Exclude<TargetKind, 'boxes' | 'mask'>;

type InputArray = {
  readonly input?: string | undefined;
  readonly array: string;
  readonly stored: StoredArray;
};

/** Names that are tried in their order, each also with the split behind it: `x_test`. */
const INPUT_NAMES = ['x', 'images', 'image', 'data', 'input', 'inputs', 'features', 'X', 'arr_0'];
const TARGET_NAMES = ['y', 'labels', 'label', 'target', 'targets', 'Y', 'arr_1'];

const INTEGERS = /^(?:u?int(?:8|16|32|64)|bool)$/;

/** Larger examples are no examples; larger targets would not fit beside each other in memory. */
const LARGEST_ROW_BYTES = 2 ** 29;
const LARGEST_TARGETS_BYTES = 2 ** 28;

/** Throws `UserError`, also for arrays of different lengths. */
export async function loadArrays({ config, classes }: Source): Promise<Dataset> {
  const { path, labels } = config;
  const file = await openArrayFile(path);
  const targetFile = labels === undefined ? undefined : await openArrayFile(labels).catch(closing(file));
  try {
    const inputs = await openInputs(file, config);
    const stored = await openTargets(
      targetFile ?? file,
      config,
      inputs.map(({ array }) => array),
    );
    const count = countExamples([...inputs.map(({ stored }) => stored), ...stored], path);
    const kind = config.target ?? tellKind(stored, path);
    if (kind === 'boxes' || kind === 'mask') throw notInArrays(kind, path);
    const tensors: TensorData[] = [];
    for (const array of stored) tensors.push(await readAll(array, path));
    const request = { tensors, labels: stored.map(({ label }) => label), count, config, classes, path };
    const { targets, classes: names } = READERS[kind](request);
    const arrays = inputs.map(({ input, array }) => ({
      path,
      ...(array === '' ? {} : { array }),
      ...(input === undefined ? {} : { input }),
    }));
    const examples = targets.map((target, row): Example => {
      const input: ExampleInput = { kind: 'arrays', arrays, row };
      return makeExample({ index: row, name: `${inputs[0]!.stored.label} ${row}`, input, target });
    });
    return { examples, ...(names === undefined ? {} : { classes: names }) };
  } finally {
    await file.close();
    await targetFile?.close();
  }
}

function closing(file: ArrayFile): (error: unknown) => Promise<never> {
  return async (error) => {
    await file.close();
    throw error;
  };
}

async function openInputs(file: ArrayFile, { input, split }: DatasetConfig): Promise<readonly InputArray[]> {
  const wanted: readonly (readonly [string | undefined, string])[] =
    input === undefined
      ? [[undefined, findArray(file, INPUT_NAMES, split, 'inputs', 'input')]]
      : typeof input === 'string'
        ? [[undefined, input]]
        : Array.isArray(input)
          ? input.map((array: string) => [undefined, array] as const)
          : Object.entries(input as Readonly<Record<string, string>>);
  const opened: InputArray[] = [];
  for (const [name, array] of wanted) {
    const stored = await openNamed(file, array);
    if (stored.rowBytes > LARGEST_ROW_BYTES) {
      throw new UserError({
        code: 'dataset-too-large',
        what: 'one example takes too many bytes',
        where: `${file.path}: ${stored.label}`,
        got: `${stored.rowBytes} bytes`,
        expected: `at most ${LARGEST_ROW_BYTES}: the first axis counts the examples`,
      });
    }
    opened.push({ input: name, array, stored });
  }
  return opened;
}

async function openTargets(
  file: ArrayFile,
  { columns, split }: DatasetConfig,
  inputs: readonly string[],
): Promise<readonly StoredArray[]> {
  const configured =
    columns?.values ??
    [columns?.label, columns?.labels, columns?.identity].filter((name) => name !== undefined);
  const names =
    configured.length > 0
      ? configured
      : [findArray(file, TARGET_NAMES, split, 'targets', 'columns: {label: ...}', inputs)];
  const opened: StoredArray[] = [];
  for (const name of names) opened.push(await openNamed(file, name));
  return opened;
}

function findArray(
  file: ArrayFile,
  names: readonly string[],
  split: string | undefined,
  what: string,
  key: string,
  taken: readonly string[] = [],
): string {
  const there = [...file.arrays.keys()].filter((name) => !taken.includes(name) || name === '');
  if (there.includes('')) return '';
  const wanted = names.flatMap((name) => (split === undefined ? [name] : [`${name}_${split}`, name]));
  const found = wanted.find((name) => there.includes(name));
  if (found !== undefined) return found;
  throw new UserError({
    code: 'dataset-missing-array',
    what: `nothing says which array holds the ${what}`,
    where: file.path,
    got: [...file.arrays.keys()].slice(0, 20).join(', ') || 'no arrays',
    expected: `one of ${names.join(', ')}`,
    hint: `name it in the configuration of the dataset: ${key}`,
  });
}

function openNamed(file: ArrayFile, name: string): Promise<StoredArray> {
  const open = file.arrays.get(name);
  if (open !== undefined) return open();
  throw new UserError({
    code: 'dataset-missing-array',
    what: 'there is no array of this name',
    where: file.path,
    got: name,
    expected: `one of ${[...file.arrays.keys()].slice(0, 20).join(', ') || '(no arrays)'}`,
  });
}

function countExamples(arrays: readonly StoredArray[], path: string): number {
  const scalar = arrays.find(({ shape }) => shape.length === 0);
  if (scalar !== undefined) {
    throw new UserError({
      code: 'dataset-array-shape',
      what: 'the array is a single number',
      where: `${path}: ${scalar.label}`,
      expected: 'an array whose first axis counts the examples',
    });
  }
  const [first] = arrays;
  const count = first!.shape[0]!;
  const other = arrays.find(({ shape }) => shape[0] !== count);
  if (other !== undefined) {
    throw new UserError({
      code: 'dataset-ragged',
      what: 'the arrays are of different lengths',
      where: path,
      got: `${first!.label} ${describe(first!)}, ${other.label} ${describe(other)}`,
      expected: 'as many targets as inputs on the first axis',
    });
  }
  if (count === 0) {
    throw new UserError({ code: 'dataset-empty', what: 'the dataset has no examples', where: path });
  }
  if (count > MOST_EXAMPLES) {
    throw new UserError({ code: 'dataset-too-large', what: 'the dataset has too many rows', where: path });
  }
  return count;
}

/** Integers of one axis are classes, other numbers are values, more axes are tensors. */
function tellKind(arrays: readonly StoredArray[], path: string): ArrayKind {
  const [first] = arrays;
  const columns = first!.shape.slice(1).reduce((product, length) => product * length, 1);
  const areIntegers = arrays.every(({ type }) => INTEGERS.test(type));
  if (arrays.some(({ shape }) => shape.length > 2)) return 'tensors';
  if (arrays.length === 1 && columns === 1 && areIntegers) return 'class';
  if (!areIntegers) return 'values';
  throw new UserError({
    code: 'dataset-target',
    what: 'nothing says what the integers of the targets are',
    where: path,
    got: `${first!.label} ${describe(first!)}`,
    expected: '"target": class (one-hot), classes (ones for the classes that apply) or values',
  });
}

async function readAll(array: StoredArray, path: string): Promise<TensorData> {
  const bytes = array.shape[0]! * array.rowBytes;
  if (bytes > LARGEST_TARGETS_BYTES) {
    throw new UserError({
      code: 'dataset-too-large',
      what: 'the targets take too many bytes',
      where: `${path}: ${array.label}`,
      got: `${bytes} bytes`,
      expected: `at most ${LARGEST_TARGETS_BYTES}`,
    });
  }
  return toTensorData(
    array.type,
    array.shape,
    await array.readRows(0, array.shape[0]!),
    `${path}: ${array.label}`,
  );
}

type TargetRequest = {
  readonly tensors: readonly TensorData[];
  /** What the tensors are called. */
  readonly labels: readonly string[];
  readonly count: number;
  readonly config: DatasetConfig;
  readonly classes: Source['classes'];
  readonly path: string;
};

type Targets = { readonly targets: readonly Target[]; readonly classes?: readonly string[] | undefined };

const READERS: Readonly<Record<ArrayKind, (request: TargetRequest) => Targets>> = {
  class: (request) => {
    const rows = numbersOf(request);
    const labels = resolveLabels(
      rows.map((row, i) => cellOf(request, i, String(row.length === 1 ? row[0] : oneHot(row, request, i)))),
      rulesOf(request),
    );
    return {
      targets: labels.indices.map((label) => ({ kind: 'class', label })),
      classes: labels.classes,
    };
  },
  classes: (request) => {
    const rows = numbersOf(request).map((row, i) => ones(row, request, i));
    const cells = rows.flatMap((row, i) => row.map((index) => cellOf(request, i, String(index))));
    const labels = resolveLabels(cells, rulesOf(request));
    let next = 0;
    const targets = rows.map((row): Target => {
      next += row.length;
      return { kind: 'classes', labels: labels.indices.slice(next - row.length, next) };
    });
    return { targets, classes: labels.classes };
  },
  values: (request) => {
    const targets = numbersOf(request).map((row, i): Target => {
      const values = row.map((value) => readNumber(cellOf(request, i, String(value)), 'target'));
      return { kind: 'values', values };
    });
    return { targets };
  },
  identity: (request) => {
    const cells = numbersOf(request).map((row, i) => cellOf(request, i, row.join(',')));
    const identities = numberIdentities(cells, request.path);
    return { targets: identities.map((identity) => ({ kind: 'identity', identity })) };
  },
  tensors: ({ tensors, count }) => {
    const targets = Array.from({ length: count }, (_, i): Target => {
      return { kind: 'tensors', tensors: tensors.map((tensor) => rowOf(tensor, i)) };
    });
    return { targets };
  },
};

function rowOf({ type, shape, values }: TensorData, row: number): TensorData {
  const size = values.length / shape[0]!;
  // A batch of one: as the model gives it. A view would take the whole array along to another process.
  return { type, shape: [1, ...shape.slice(1)], values: values.slice(row * size, (row + 1) * size) };
}

/** Each example's numbers, of all arrays. */
function numbersOf({ tensors, count }: TargetRequest): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, row) =>
    tensors.flatMap(({ values }) => {
      const size = values.length / count;
      return Array.from(values.subarray(row * size, (row + 1) * size));
    }),
  );
}

/** The classes of a row of zeros and ones. */
function ones(row: readonly number[], request: TargetRequest, index: number): readonly number[] {
  if (row.every((value) => value === 0 || value === 1)) {
    return row.flatMap((value, label) => (value === 1 ? [label] : []));
  }
  throw new UserError({
    code: 'dataset-label',
    what: 'the row is not of zeros and ones',
    where: cellOf(request, index, '').where,
    got: row.slice(0, 10).join(','),
    expected: 'a one for each class that applies',
  });
}

function oneHot(row: readonly number[], request: TargetRequest, index: number): number {
  const labels = ones(row, request, index);
  if (labels.length === 1) return labels[0]!;
  throw new UserError({
    code: 'dataset-label',
    what: 'the row does not name one class',
    where: cellOf(request, index, '').where,
    got: `${labels.length} ones`,
    expected: 'a single one in a row of zeros',
  });
}

function cellOf({ path, labels }: TargetRequest, row: number, text: string) {
  return { text, where: `${path}: ${labels[0]} row ${row}`, place: `row ${row}` };
}

function rulesOf({ classes, config, path }: TargetRequest) {
  return { classes, map: config.labelMap ?? ('index' as const), offset: config.offset, origin: path };
}

function describe({ type, shape }: StoredArray): string {
  return `${type}[${shape}]`;
}

function notInArrays(kind: string, path: string): UserError {
  return new UserError({
    code: 'dataset-target',
    what: `arrays hold no ${kind}`,
    where: path,
    expected: `one of ${Object.keys(READERS).join(', ')}`,
  });
}
