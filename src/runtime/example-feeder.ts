/**
 * From an example to every subject's tensors: read once, decoded once, preprocessed as each subject wants. Tensors
 * of a dataset go in as they are, by the names of the model's inputs or in their order.
 */
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Example } from '../dataset/dataset.ts';
import { createDecoder, createResizingDecoder, type VipsKernel } from '../dataset/decode.ts';
import { createInputReader, type InputTensors, type ReadInput } from '../dataset/read-input.ts';
import type { TensorData } from '../dataset/target.ts';
import { UserError } from '../errors.ts';
import { toHalf } from '../half-precision.ts';
import { resizedSize, type Size } from '../preprocess/geometry.ts';
import { createPreparer } from '../preprocess/prepare.ts';
import type { InputTensor, Pixels, Preprocess, Resize } from '../preprocess/preprocess.ts';
import { releaseArray } from '../release-memory.ts';
import type { NativePackages } from './native.ts';
import type { WorkerSubject } from './protocol.ts';
import type { OpenModel } from './session.ts';

export type FedExample = {
  /** One feed a subject, in the subjects' order. */
  readonly feeds: readonly Record<string, Tensor>[];
  /** Of the bytes that the input is made of. */
  readonly sha256: string;
  /** The feeds are a batch as the dataset has it: all of the outputs are the example's, not copies of one row's. */
  readonly batched: boolean;
  /** Size of the image as it was decoded, in pixels; undefined for tensors that are no image. */
  readonly original: { readonly width: number; readonly height: number } | undefined;
  /** To be called once the feeds are not used any more: their memory is taken for examples that follow. */
  readonly release: () => void;
};

/** Whether an example can be fed: images need a preprocessing, tensors don't. */
export function canBeFed({ input }: Example, { preprocess }: WorkerSubject): boolean {
  return input.kind === 'arrays' || input.kind === 'tensor-files' || preprocess !== undefined;
}

/**
 * @returns a function that throws UnreadableImage for a file that doesn't decode and UserError for an input that
 *   cannot be read or doesn't fit a model.
 */
export function createExampleFeeder(
  { sharp, ort }: NativePackages,
  models: readonly OpenModel[],
): (example: Example) => Promise<FedExample> {
  sharp.concurrency(1);
  sharp.cache(false);
  const decode = createDecoder(sharp);
  const decodeResized = createResizingDecoder(sharp);
  const read = createInputReader();
  // Subjects that share a preprocessing share its result.
  const preparers = new Map<string, ReturnType<typeof createPreparer>>();
  // Those that libvips resizes while it decodes.
  const resizing = new Map<string, Resize>();
  // Those for which an image is decoded as it says of itself.
  const applying = new Map<string, NonNullable<Preprocess['applies']>>();
  const arrays = createArrayPool();
  const keys = models.map(({ subject }) => {
    if (subject.preprocess === undefined) return undefined;
    const key = JSON.stringify(subject.preprocess);
    if (!preparers.has(key)) preparers.set(key, createPreparer(subject.preprocess));
    const { resize, applies } = subject.preprocess;
    if (applies !== undefined) applying.set(key, applies);
    if (resize?.library === 'libvips') resizing.set(key, resize);
    return key;
  });
  return async (example) => {
    const { name } = example;
    const input = await read(example);
    const { sha256 } = input;
    let original: Size | undefined;
    const prepared = new Map<string, InputTensor>();
    if (resizing.size < preparers.size) {
      const pixels = input.kind === 'image' ? await decode(input.bytes, name) : pixelsOf(input);
      original = pixels && { width: pixels.width, height: pixels.height };
      for (const [key, prepare] of preparers) {
        if (pixels === undefined || resizing.has(key)) continue;
        const applied = applying.get(key);
        const own =
          applied === undefined || input.kind !== 'image' ? pixels : await decode(input.bytes, name, applied);
        prepared.set(key, prepare(own, arrays.take));
      }
      // A dataset's arrays are read once and kept; an image's pixels are this example's alone.
      if (pixels !== undefined && input.kind === 'image') releaseArray(pixels.data);
    }
    for (const [key, { size, interpolation }] of resizing) {
      if (input.kind !== 'image') continue;
      const sizeFor = (image: Size): Size => resizedSize(image, size);
      const resized = await decodeResized(input.bytes, name, interpolation as VipsKernel, sizeFor);
      original = resized.original;
      prepared.set(key, preparers.get(key)!(resized.pixels, arrays.take));
      releaseArray(resized.pixels.data);
    }
    if (input.kind === 'image' && example.input.kind === 'image') releaseArray(input.bytes);
    const feeds = models.map((model, i) => {
      const image = prepared.get(keys[i] ?? '');
      if (image !== undefined) return model.feed(image, name);
      if (input.kind === 'image') throw new Error(`the ${model.subject.name} has no preprocessing`);
      return feedTensors(ort, model, input, name);
    });
    return {
      feeds,
      sha256,
      batched: input.kind === 'tensors' && input.batched,
      original,
      release: () => {
        for (const { data } of prepared.values()) arrays.give(data);
        prepared.clear();
      },
    };
  };
}

/** Arrays of floats that are used again: they are large, and the runtime's garbage collector is slow to free them. */
function createArrayPool(): {
  readonly take: (length: number) => Float32Array;
  readonly give: (array: Float32Array) => void;
} {
  let free: Float32Array[] = [];
  return {
    take: (length) => {
      const found = free.findIndex((array) => array.length === length);
      if (found >= 0) return free.splice(found, 1)[0]!;
      // Where inputs are of all sizes, what is kept for one would only pile up beside the next.
      free = [];
      return new Float32Array(length);
    },
    give: (array) => {
      free.push(array);
    },
  };
}

/** An array of bytes with one or three channels last, or none, is a picture where there is a preprocessing. */
function pixelsOf({ tensors, batched }: Extract<ReadInput, { kind: 'tensors' }>): Pixels | undefined {
  const { type, shape, values } = tensors[0]!.tensor;
  const [height, width, channels = 1] = shape;
  const isPicture = shape.length === 2 || (shape.length === 3 && (channels === 1 || channels === 3));
  if (batched || tensors.length !== 1 || type !== 'uint8' || !isPicture) return undefined;
  if (width === undefined || height === undefined || values.length === 0) return undefined;
  return { data: values as Uint8Array, width, height, channels: channels as 1 | 3 };
}

function feedTensors(
  ort: NativePackages['ort'],
  { subject, session }: OpenModel,
  { tensors, batched }: Extract<ReadInput, { kind: 'tensors' }>,
  name: string,
): Record<string, Tensor> {
  const inputs = session.inputMetadata;
  const byName = tensors.every((entry) => inputs.some((input) => input.name === entry.name));
  const named = !batched && tensors.some((entry) => entry.name !== undefined);
  if (tensors.length !== inputs.length || (named && !byName)) {
    throw new UserError({
      code: 'input-count-mismatch',
      what: `the dataset's inputs are not those of the ${subject.name}`,
      where: name,
      got: tensors.map((entry, i) => entry.name ?? `tensor ${i}`).join(', '),
      expected: inputs.map((input) => input.name).join(', ') || 'no inputs',
      hint: 'name each input and its array in the "input" of the dataset',
    });
  }
  return Object.fromEntries(
    inputs.map((metadata, i) => {
      const entry = byName ? tensors.find((entry) => entry.name === metadata.name)! : tensors[i]!;
      return [metadata.name, feedTensor(ort, subject, metadata, entry, batched, name)];
    }),
  );
}

function feedTensor(
  ort: NativePackages['ort'],
  subject: WorkerSubject,
  metadata: InferenceSession.ValueMetadata,
  { tensor }: InputTensors,
  batched: boolean,
  name: string,
): Tensor {
  const declared = metadata.isTensor ? metadata.shape : [];
  const batch = batched || declared.length !== tensor.shape.length + 1 ? undefined : declared[0];
  // A model without a batch axis takes the row as it is.
  const copies = typeof batch === 'number' && batch > 0 ? batch : 1;
  const shape = batch === undefined ? tensor.shape : [copies, ...tensor.shape];
  const fits =
    metadata.isTensor &&
    declared.length === shape.length &&
    declared.every((dimension, axis) => typeof dimension !== 'number' || dimension === shape[axis]);
  if (!fits || (copies > 1 && declared.length !== 4)) {
    throw new UserError({
      code: 'input-shape-mismatch',
      what: `the ${subject.name}'s input "${metadata.name}" does not fit the dataset`,
      where: name,
      got: `[${shape.join(',')}]`,
      expected: fits
        ? 'a batch axis of 1 or of any size'
        : `[${declared.map((dimension) => dimension || '?').join(',')}] as the model declares`,
      hint: 'check which array is the input, and its layout',
    });
  }
  const values = elementsOf(subject, metadata.type, tensor, name);
  const data = new (values.constructor as new (length: number) => typeof values)(values.length * copies);
  for (let i = 0; i < copies; i++) data.set(values as never, i * values.length);
  return new ort.Tensor(metadata.type as 'float32', data as Float32Array, shape);
}

type IntegerArray = { from: (values: ArrayLike<number>) => Elements };

type Elements = TensorData['values'] | BigInt64Array | BigUint64Array;

const INTEGERS: Readonly<Record<string, IntegerArray>> = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  bool: Uint8Array,
};

/** The elements as the model takes them: any number as a floating-point number, an integer as one that holds it. */
function elementsOf(subject: WorkerSubject, type: string, tensor: TensorData, name: string): Elements {
  const { values } = tensor;
  const isInteger = !tensor.type.startsWith('float') && !tensor.type.startsWith('bfloat');
  if (type === 'float32') return Float32Array.from(values);
  if (type === 'float64') return Float64Array.from(values);
  if (type === 'float16') return toHalf(Float32Array.from(values));
  const integers = Object.hasOwn(INTEGERS, type) ? INTEGERS[type] : undefined;
  if (isInteger && type === 'int64') return BigInt64Array.from(values as Int32Array, BigInt);
  if (isInteger && type === 'uint64' && values.every((value) => value >= 0)) {
    return BigUint64Array.from(values as Int32Array, BigInt);
  }
  if (isInteger && integers !== undefined) {
    const converted = integers.from(values);
    const isBoolean = type !== 'bool' || values.every((value) => value === 0 || value === 1);
    if (isBoolean && values.every((value, i) => value === converted[i])) return converted;
  }
  throw new UserError({
    code: 'input-type-mismatch',
    what: `the ${subject.name}'s input can't take the dataset's numbers`,
    where: name,
    got: tensor.type,
    expected: type,
    hint: 'save the array with the type of the input',
  });
}
