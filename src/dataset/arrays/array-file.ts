/** Arrays in `.npz` and `.npy` files, read a few rows at a time. */
import { basename, extname } from 'node:path';
import { UserError } from '../../errors.ts';
import { type ElementTypeName, elementBytes } from '../element-types.ts';
import { openFile } from '../random-access.ts';
import { type NpyHeader, readNpyHeader } from './npy.ts';
import { MalformedArrays, readZip } from './zip.ts';

export type StoredArray = {
  /** For messages: "x in data.npz". */
  readonly label: string;
  readonly type: ElementTypeName;
  readonly shape: readonly number[];
  /** Bytes of one index of the first axis. */
  readonly rowBytes: number;
  /** Little-endian bytes of `count` rows. Throws `UserError`. */
  readonly readRows: (start: number, count: number) => Promise<Uint8Array>;
};

export type ArrayFile = {
  readonly path: string;
  /** By name; of a `.npy` file under ''. */
  readonly arrays: ReadonlyMap<string, () => Promise<StoredArray>>;
  readonly close: () => Promise<void>;
};

type Content = {
  readonly sizeBytes: number;
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
};

/** Throws `UserError`. */
export async function openArrayFile(path: string): Promise<ArrayFile> {
  const file = await refusing(path, () => openFile(path));
  try {
    const members = extname(path).toLowerCase() === '.npz' ? await refusing(path, () => readZip(file)) : [];
    const arrays = new Map<string, () => Promise<StoredArray>>();
    if (extname(path).toLowerCase() !== '.npz') arrays.set('', () => openArray(path, basename(path), file));
    for (const member of members) {
      if (!member.name.endsWith('.npy')) continue;
      const name = member.name.slice(0, -'.npy'.length);
      if (arrays.has(name))
        throw malformed(path, `two arrays are called ${JSON.stringify(name.slice(0, 80))}`);
      arrays.set(name, () => openArray(path, `${name} in ${basename(path)}`, member));
    }
    return {
      path,
      arrays,
      close: async () => {
        for (const member of members) member.close();
        await file.close();
      },
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openArray(path: string, label: string, content: Content): Promise<StoredArray> {
  const header = await refusing(`${path}: ${label}`, () => readNpyHeader(content.read, content.sizeBytes));
  const [rows = 1, ...rest] = header.shape;
  const rowBytes = rest.reduce((product, length) => product * length, elementBytes(header.type));
  return {
    label,
    type: header.type,
    shape: header.shape,
    rowBytes,
    readRows: (start, count) =>
      refusing(`${path}: ${label}`, async () => {
        if (start + count > rows)
          throw new MalformedArrays(`there are ${rows} rows, and row ${start} is asked for`);
        return toLittleEndian(
          await content.read(header.dataStart + start * rowBytes, count * rowBytes),
          header,
        );
      }),
  };
}

function toLittleEndian(bytes: Uint8Array, { bigEndian, type }: NpyHeader): Uint8Array {
  const width = elementBytes(type);
  if (!bigEndian || width === 1) return bytes;
  for (let at = 0; at < bytes.length; at += width) bytes.subarray(at, at + width).reverse();
  return bytes;
}

/** What fails while a file is read is told as the user's problem with that file. */
async function refusing<T>(where: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw malformed(where, error instanceof Error ? error.message : String(error), error);
  }
}

function malformed(where: string, got: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'dataset-arrays-unreadable',
      what: 'the arrays cannot be read',
      where,
      got,
      expected: 'arrays of numbers as numpy.save, savez or savez_compressed write them',
    },
    { cause },
  );
}
