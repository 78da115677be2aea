/** Opens a model in this process. Only child processes do that: `run()` blocks, and a native crash ends the process. */
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { UserError } from '../errors.ts';
import { fromHalf, toHalf } from '../half-precision.ts';
import { firstOfBatch } from '../measurement/tasks/outputs.ts';
import type { NamedTensor } from '../measurement/tasks/task.ts';
import { roundHalfEven } from '../preprocess/geometry.ts';
import type { InputTensor } from '../preprocess/preprocess.ts';
import { describePreprocess } from '../preprocess/steps.ts';
import type { NativePackages } from './native.ts';
import type { SessionSettings, WorkerSubject } from './protocol.ts';
import { providerDoesNotStart, providersOf, refuseWhatRuntimeLacks } from './providers.ts';

/** A model that is ready to be fed one example at a time. */
export type OpenModel = {
  readonly subject: WorkerSubject;
  readonly session: InferenceSession;
  /** Tensors for one example; the batch axis is added, a fixed batch is filled with copies. */
  readonly feed: (input: InputTensor, name: string) => Record<string, Tensor>;
  /**
   * A feed of the declared shape with seeded random data, for models without a dataset and for batches. Throws
   * UserError `batch-refused` where the model's first axis has a size of its own.
   *
   * @param batch examples along the first axis, where the model leaves its size open.
   */
  readonly randomFeed: (random: () => number, batch?: number) => Record<string, Tensor>;
  /**
   * One example's outputs, in the graph's order; `batched`: the example brought its own batch axis, which is kept.
   * Throws UserError if one can't be had as numbers.
   */
  readonly outputs: (results: Record<string, Tensor>, batched: boolean) => readonly NamedTensor[];
};

/**
 * @param extra further session options, such as profiling.
 * @throws UserError if the runtime refuses the model or zoogate can't feed it.
 */
export async function openModel(
  { ort }: NativePackages,
  subject: WorkerSubject,
  settings: SessionSettings,
  extra: InferenceSession.SessionOptions = {},
): Promise<OpenModel> {
  const session = await createSession(ort, subject, settings, extra);
  const inputs = session.inputMetadata;
  const batch = fixedBatch(inputs[0]);
  return {
    subject,
    session,
    feed: (input, name) => {
      const metadata = imageInput(subject, inputs);
      const shape = [batch, ...input.shape];
      checkShape(subject, metadata, shape, name);
      return { [metadata.name]: tensorOf(ort, subject, metadata.type, repeated(input.data, batch), shape) };
    },
    randomFeed: (random, batch = 1) =>
      Object.fromEntries(
        inputs.map((metadata) => {
          if (!metadata.isTensor) throw notFed(subject, `input "${metadata.name}" is not a tensor`);
          const shape = metadata.shape.map((dimension, axis) => {
            if (axis === 0 && batch !== 1) checkBatch(subject, metadata.name, dimension, batch);
            if (typeof dimension === 'number') return dimension;
            if (axis === 0) return batch;
            throw notFed(
              subject,
              `axis ${axis} of input "${metadata.name}" has no fixed size (${dimension || '?'})`,
            );
          });
          const size = shape.reduce((product, dimension) => product * dimension, 1);
          const data = Float32Array.from({ length: size }, () => random());
          return [metadata.name, tensorOf(ort, subject, metadata.type, data, shape)];
        }),
      ),
    outputs: (results, batched) =>
      session.outputNames.map((name) => {
        const tensor = results[name]!;
        const values = numbersOf(tensor);
        if (values === undefined) {
          throw new UserError({
            code: 'output-not-numbers',
            what: `the ${subject.name}'s output "${name}" holds no numbers`,
            where: subject.modelPath,
            got: tensor.type,
            expected: 'numbers of up to 64 bits',
          });
        }
        const output = { name, shape: tensor.dims, values, type: tensor.type };
        return batched ? output : firstOfBatch(output, batch);
      }),
  };
}

function checkBatch(subject: WorkerSubject, input: string, dimension: number | string, batch: number): void {
  if (typeof dimension === 'string' || dimension === batch) return;
  throw new UserError({
    code: 'batch-refused',
    what: `the ${subject.name} does not take ${batch} examples at once`,
    where: subject.modelPath,
    got: `the first axis of input "${input}" is ${dimension}`,
    expected: 'an axis of any size',
    hint: 'leave this size out of "batch-sizes", or export the model with a dynamic batch axis',
  });
}

function repeated(data: Float32Array, times: number): Float32Array {
  if (times === 1) return data;
  const copies = new Float32Array(data.length * times);
  for (let i = 0; i < times; i++) copies.set(data, i * data.length);
  return copies;
}

async function createSession(
  ort: NativePackages['ort'],
  subject: WorkerSubject,
  settings: SessionSettings,
  extra: InferenceSession.SessionOptions,
): Promise<InferenceSession> {
  const providers = providersOf(settings);
  refuseWhatRuntimeLacks(ort, providers);
  const create = (executionProviders: readonly string[]): Promise<InferenceSession> =>
    ort.InferenceSession.create(subject.modelPath, {
      executionProviders,
      intraOpNumThreads: settings.threads,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      logSeverityLevel: 3,
      // Spinning threads of one session would take the other's processor.
      extra: { session: { intra_op: { allow_spinning: '0' } } },
      ...extra,
    });
  try {
    return await create(providers);
  } catch (error) {
    if (providers[0] === 'cpu') throw refusal(subject, error);
    // The model's fault, if the CPU refuses it too.
    const onCpu = await create(['cpu']).catch(() => undefined);
    if (onCpu === undefined) throw refusal(subject, error);
    await onCpu.release();
    throw providerDoesNotStart(providers, subject, error);
  }
}

/** The runtime's refusal in the user's terms. */
function refusal(subject: WorkerSubject, error: unknown): UserError {
  const message = error instanceof Error ? error.message : String(error);
  const short = message.replace(/\s+/g, ' ').slice(0, 600);
  const unknown =
    /([\w.:]+)\(-?\d+\) is not a registered function\/op|No Op registered for ([\w.:]+)|op_type: ?(\w+)/i.exec(
      message,
    );
  const operator = unknown?.[1] ?? unknown?.[2] ?? unknown?.[3];
  if (operator !== undefined) {
    return new UserError(
      {
        code: 'model-unknown-operator',
        what: `the ${subject.name} uses the operator ${operator}, which onnxruntime does not have`,
        where: subject.modelPath,
        got: short,
        expected: 'operators of ONNX or of onnxruntime',
        hint: 'export the model without custom operators, or with an opset that this onnxruntime knows',
      },
      { cause: error },
    );
  }
  return new UserError(
    {
      code: 'model-does-not-load',
      what: `onnxruntime does not load the ${subject.name}`,
      where: subject.modelPath,
      got: short,
      hint: 'check the model with onnx.checker, and that its execution provider is available',
    },
    { cause: error },
  );
}

function fixedBatch(metadata: InferenceSession.ValueMetadata | undefined): number {
  if (metadata === undefined || !metadata.isTensor) return 1;
  const [first] = metadata.shape;
  return metadata.shape.length === 4 && typeof first === 'number' && first > 0 ? first : 1;
}

function imageInput(
  subject: WorkerSubject,
  inputs: readonly InferenceSession.ValueMetadata[],
): InferenceSession.TensorValueMetadata {
  const [first] = inputs;
  if (inputs.length !== 1 || first === undefined || !first.isTensor) {
    throw new UserError({
      code: 'input-not-an-image',
      what: `the ${subject.name} can't be fed with images`,
      where: subject.modelPath,
      got: `inputs ${inputs.map((input) => `"${input.name}"`).join(', ') || '(none)'}`,
      expected: 'exactly one tensor input of rank 4',
    });
  }
  return first;
}

function checkShape(
  subject: WorkerSubject,
  metadata: InferenceSession.TensorValueMetadata,
  shape: readonly number[],
  name: string,
): void {
  const declared = metadata.shape;
  const fits =
    declared.length === shape.length &&
    declared.every((dimension, axis) => typeof dimension !== 'number' || dimension === shape[axis]);
  if (fits) return;
  throw new UserError({
    code: 'input-shape-mismatch',
    what: `the ${subject.name}'s input "${metadata.name}" does not fit the preprocessing`,
    where: name,
    got: `[${shape.join(',')}] from ${subject.preprocess === undefined ? 'the image' : describePreprocess(subject.preprocess)}`,
    expected: `[${declared.map((dimension) => dimension || '?').join(',')}] as the model declares`,
    hint: 'correct "preprocess" (size, crop, channels, layout), or give this subject a preprocessing of its own',
  });
}

function tensorOf(
  ort: NativePackages['ort'],
  subject: WorkerSubject,
  type: string,
  values: Float32Array,
  shape: readonly number[],
): Tensor {
  switch (type) {
    case 'float32':
      return new ort.Tensor('float32', values, shape);
    case 'float16':
      return new ort.Tensor('float16', toHalf(values), shape);
    case 'uint8':
      return new ort.Tensor('uint8', Uint8Array.from(values, quantize(subject, 0, 255)), shape);
    case 'int8':
      return new ort.Tensor('int8', Int8Array.from(values, quantize(subject, -128, 127)), shape);
    default:
      throw notFed(subject, `its input takes ${type}, and zoogate feeds float32, float16, uint8 and int8`);
  }
}

/** As ONNX's QuantizeLinear: divided by the scale, rounded half to even, shifted, and cut to what the type holds. */
function quantize({ quantization }: WorkerSubject, low: number, high: number): (x: number) => number {
  const { scale, zeroPoint } = quantization ?? { scale: 1, zeroPoint: 0 };
  return (x) => Math.min(high, Math.max(low, roundHalfEven(x / scale) + zeroPoint));
}

function notFed(subject: WorkerSubject, what: string): UserError {
  return new UserError({
    code: 'input-not-fed',
    what: `the ${subject.name} can't be fed: ${what}`,
    where: subject.modelPath,
    hint: 'give a dataset with a preprocessing that makes this input, or export the model with a fixed size',
  });
}

type NumberArray =
  | Float32Array
  | Float64Array
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array;

/** The tensor's elements as numbers; undefined for strings and packed types. */
function numbersOf(tensor: Tensor): NumberArray | undefined {
  switch (tensor.type) {
    case 'float32':
    case 'float64':
    case 'int8':
    case 'uint8':
    case 'int16':
    case 'uint16':
    case 'int32':
    case 'uint32':
      return tensor.data as NumberArray;
    case 'float16':
      return Float32Array.from(tensor.data as Uint16Array, fromHalf);
    case 'int64':
    case 'uint64':
      return Float64Array.from(tensor.data as BigInt64Array, Number);
    case 'bool':
      return tensor.data as Uint8Array;
    default:
      return undefined;
  }
}
