/** From a decoded `TensorProto` or `SparseTensorProto` to a `Tensor`, without copying its elements. */

import { countElements, elementBits, elementTypeName, type Tensor, type TensorData } from './tensor.ts';
import {
  bytesOf,
  chunks,
  type Fault,
  integers,
  type Message,
  message,
  messages,
  number,
  quote,
  text,
} from './wire-fields.ts';

/** The tensor; `fault` is called where dimensions are impossible or the data does not fit them. */
export function readTensor(raw: Message, fault: Fault, kind: 'dense' | 'sparse' = 'dense'): Tensor {
  return kind === 'dense' ? readDense(raw, fault) : readSparse(raw, fault);
}

function readDense(raw: Message, fault: Fault): Tensor {
  const name = text(raw, 'name');
  const elementType = elementTypeName(number(raw, 'data_type'));
  const { dims, elements } = readDims(raw, name, fault);
  const tensor: Tensor = { name, elementType, dims, elements, data: readData(raw) };
  checkSize(tensor, fault);
  return tensor;
}

function readSparse(raw: Message, fault: Fault): Tensor {
  const values = readDense(message(raw, 'values') ?? {}, fault);
  const indices = readDense(message(raw, 'indices') ?? {}, fault);
  const { dims, elements } = readDims(raw, values.name, fault);
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

function readDims(raw: Message, name: string, fault: Fault): { dims: readonly number[]; elements: number } {
  const dims = integers(raw, 'dims').map(Number);
  const elements = dims.length > maxRank ? undefined : countElements(dims);
  if (elements === undefined) {
    const got = dims.slice(0, 8).join('x');
    return fault(
      `tensor ${quote(name)} has impossible dimensions`,
      got,
      `at most ${maxRank} dimensions of 0 or more`,
    );
  }
  return { dims, elements };
}

function readData(raw: Message): TensorData {
  if (number(raw, 'data_location') === 1) {
    const entries = messages(raw, 'external_data');
    const location = entries.find((entry) => text(entry, 'key') === 'location');
    return { kind: 'external', location: location === undefined ? '' : text(location, 'value') };
  }
  const rawData = bytesOf(raw, 'raw_data');
  if (rawData.length > 0) return { kind: 'raw', chunks: [rawData] };
  for (const field of ['float_data', 'double_data']) {
    if (chunks(raw, field).length > 0) return { kind: 'raw', chunks: chunks(raw, field) };
  }
  for (const field of ['int32_data', 'int64_data', 'uint64_data']) {
    if (chunks(raw, field).length > 0) return { kind: 'varints', chunks: chunks(raw, field) };
  }
  const values = chunks(raw, 'string_data');
  return values.length > 0 ? { kind: 'strings', values } : { kind: 'raw', chunks: [] };
}

/** A tensor without any data is let through: files stripped of their weights can still be compared. */
function checkSize(tensor: Tensor, fault: Fault): void {
  const bits = elementBits(tensor.elementType);
  if (tensor.data.kind !== 'raw' || tensor.data.chunks.length === 0 || bits === 0) return;
  const got = tensor.data.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const expected = Math.ceil((tensor.elements * bits) / 8);
  if (got !== expected) {
    const shape = `${tensor.elementType}[${tensor.dims.slice(0, 8).join(',')}]`;
    fault(`tensor ${quote(tensor.name)} is damaged`, `${got} bytes`, `${expected} bytes for ${shape}`);
  }
}
