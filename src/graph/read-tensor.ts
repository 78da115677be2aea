/** From a decoded `TensorProto` or `SparseTensorProto` to a `Tensor`, without copying its elements. */

import type { ReadContext } from './read-context.ts';
import { readExternalData } from './read-external-data.ts';
import {
  countElements,
  elementBits,
  elementBytes,
  elementTypeName,
  type Tensor,
  type TensorData,
} from './tensor.ts';
import {
  byteTexts,
  integers,
  type Message,
  message,
  number,
  quote,
  range,
  ranges,
  text,
} from './wire-fields.ts';

/** The tensor; `context.fault` is called where dimensions are impossible or the data does not fit them. */
export function readTensor(raw: Message, context: ReadContext, kind: 'dense' | 'sparse' = 'dense'): Tensor {
  return kind === 'dense' ? readDense(raw, context) : readSparse(raw, context);
}

function readDense(raw: Message, context: ReadContext): Tensor {
  const name = text(raw, 'name');
  const elementType = elementTypeName(number(raw, 'data_type'));
  const { dims, elements } = readDims(raw, name, context);
  const tensor: Tensor = {
    name,
    elementType,
    dims,
    elements,
    data: readData(raw, elementType, elements, context),
  };
  checkSize(tensor, context);
  return tensor;
}

function readSparse(raw: Message, context: ReadContext): Tensor {
  const values = readDense(message(raw, 'values') ?? {}, context);
  const indices = readDense(message(raw, 'indices') ?? {}, context);
  const { dims, elements } = readDims(raw, values.name, context);
  return {
    name: values.name,
    elementType: values.elementType,
    dims,
    elements,
    data: { kind: 'sparse', values, indices },
  };
}

/** Far above what any runtime takes. */
const maxRank = 64;

function readDims(
  raw: Message,
  name: string,
  context: ReadContext,
): { dims: readonly number[]; elements: number } {
  const dims = integers(raw, 'dims').map(Number);
  const elements = dims.length > maxRank ? undefined : countElements(dims);
  if (elements === undefined) {
    const got = dims.slice(0, 8).join('x');
    return context.fault(
      `tensor ${quote(name)} has impossible dimensions`,
      got,
      `at most ${maxRank} dimensions of 0 or more`,
    );
  }
  return { dims, elements };
}

function readData(raw: Message, elementType: string, elements: number, context: ReadContext): TensorData {
  if (number(raw, 'data_location') === 1) {
    const expected = elementBits(elementType) === 0 ? undefined : elementBytes(elementType, elements);
    return readExternalData(raw, expected, context);
  }
  const rawData = range(raw, 'raw_data');
  if (rawData !== undefined) return { kind: 'raw', ranges: [rawData] };
  for (const field of ['float_data', 'double_data']) {
    const found = ranges(raw, field);
    if (found.length > 0) return { kind: 'raw', ranges: found };
  }
  for (const field of ['int32_data', 'int64_data', 'uint64_data']) {
    const found = ranges(raw, field);
    if (found.length > 0) return { kind: 'varints', ranges: found };
  }
  const values = byteTexts(raw, 'string_data');
  return values.length > 0 ? { kind: 'strings', values } : { kind: 'raw', ranges: [] };
}

/** A tensor without any data is let through: files stripped of their weights can still be compared. */
function checkSize(tensor: Tensor, context: ReadContext): void {
  const bits = elementBits(tensor.elementType);
  if (tensor.data.kind !== 'raw' || tensor.data.ranges.length === 0 || bits === 0) return;
  const got = tensor.data.ranges.reduce((sum, { length }) => sum + length, 0);
  const expected = elementBytes(tensor.elementType, tensor.elements);
  if (got !== expected) {
    const shape = `${tensor.elementType}[${tensor.dims.slice(0, 8).join(',')}]`;
    context.fault(
      `tensor ${quote(tensor.name)} is damaged`,
      `${got} bytes`,
      `${expected} bytes for ${shape}`,
    );
  }
}
