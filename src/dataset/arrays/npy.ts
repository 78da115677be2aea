/** The header of NumPy's `.npy` format, versions 1 to 3: a Python literal, which is matched and never evaluated. */
import { type ElementTypeName, elementBytes } from '../element-types.ts';
import { MalformedArrays } from './zip.ts';

export type NpyHeader = {
  readonly type: ElementTypeName;
  /** Elements are stored most significant byte first. */
  readonly bigEndian: boolean;
  readonly shape: readonly number[];
  /** Where the elements begin. */
  readonly dataStart: number;
};

type Read = (offset: number, length: number) => Promise<Uint8Array>;

const LONGEST_HEADER = 1 << 16;
const MOST_AXES = 32;

const TYPES: Readonly<Record<string, ElementTypeName>> = {
  f2: 'float16',
  f4: 'float32',
  f8: 'float64',
  i1: 'int8',
  i2: 'int16',
  i4: 'int32',
  i8: 'int64',
  u1: 'uint8',
  u2: 'uint16',
  u4: 'uint32',
  u8: 'uint64',
  b1: 'bool',
};

/** Rejects with `MalformedArrays` for what is no array of numbers in C order. */
export async function readNpyHeader(read: Read, sizeBytes: number): Promise<NpyHeader> {
  if (sizeBytes < 12) throw new MalformedArrays('it is too short for an array');
  const start = await read(0, 12);
  if (Buffer.from(start).toString('latin1', 0, 6) !== '\x93NUMPY') {
    throw new MalformedArrays('it does not begin as an array does');
  }
  const version = start[6]!;
  if (version < 1 || version > 3) throw new MalformedArrays(`it is of version ${version}, not 1 to 3`);
  const bytes = new DataView(start.buffer, start.byteOffset);
  const headerStart = version === 1 ? 10 : 12;
  const length = version === 1 ? bytes.getUint16(8, true) : bytes.getUint32(8, true);
  if (length > LONGEST_HEADER) throw new MalformedArrays(`its header of ${length} bytes is too long`);
  const dataStart = headerStart + length;
  if (dataStart > sizeBytes) throw new MalformedArrays('its header is cut short');
  const text = Buffer.from(await read(headerStart, length)).toString(version === 3 ? 'utf8' : 'latin1');
  const { type, bigEndian } = readType(text);
  const shape = readShape(text);
  if (/'fortran_order'\s*:\s*True/.test(text) && shape.filter((length) => length > 1).length > 1) {
    throw new MalformedArrays('it is in Fortran order; save numpy.ascontiguousarray of it');
  }
  const needed = shape.reduce((product, length) => product * length, elementBytes(type));
  if (!Number.isSafeInteger(needed) || dataStart + needed > sizeBytes) {
    throw new MalformedArrays(
      `it is cut short: ${type}[${shape}] takes ${needed} bytes, and ${sizeBytes - dataStart} are there`,
    );
  }
  return { type, bigEndian, shape, dataStart };
}

function readType(header: string): { readonly type: ElementTypeName; readonly bigEndian: boolean } {
  const written = /'descr'\s*:\s*'([^']{1,32})'/.exec(header)?.[1];
  if (written === undefined) throw new MalformedArrays('its elements are records, not numbers');
  const [, order = '', code = ''] = /^([<>|=]?)(.+)$/.exec(written) ?? [];
  if (code === 'O') {
    throw new MalformedArrays(
      'it holds Python objects (pickle), which are never loaded; save it with a numeric type',
    );
  }
  const type = Object.hasOwn(TYPES, code) ? TYPES[code] : undefined;
  if (type === undefined) throw new MalformedArrays(`its elements are of type ${written}, not numbers`);
  return { type, bigEndian: order === '>' };
}

function readShape(header: string): readonly number[] {
  const written = /'shape'\s*:\s*\(([\d,\sL]{0,1000})\)/.exec(header)?.[1];
  if (written === undefined) throw new MalformedArrays('its header names no shape');
  const shape = written
    .split(',')
    .map((part) => part.trim().replace(/L$/, ''))
    .filter((part) => part !== '')
    .map(Number);
  if (shape.length > MOST_AXES || !shape.every((length) => Number.isSafeInteger(length) && length >= 0)) {
    throw new MalformedArrays('its shape is impossible');
  }
  return shape;
}
