/** Pages of a Parquet file, decompressed into as many bytes as their header says and no more. */
import zlib from 'node:zlib';
import { snappyUncompress } from 'hyparquet';
import { MalformedParquet } from './thrift.ts';

/** @param sizeBytes bounded by the caller. */
type Decompress = (bytes: Uint8Array, sizeBytes: number) => Uint8Array;

const CODECS: Readonly<Record<string, Decompress>> = {
  UNCOMPRESSED: (bytes) => bytes,
  SNAPPY: (bytes, sizeBytes) => {
    scanSnappy(bytes, sizeBytes);
    const page = new Uint8Array(sizeBytes);
    snappyUncompress(bytes, page);
    return page;
  },
  GZIP: (bytes, sizeBytes) => zlib.gunzipSync(bytes, { maxOutputLength: Math.max(1, sizeBytes) }),
  BROTLI: (bytes, sizeBytes) => zlib.brotliDecompressSync(bytes, { maxOutputLength: Math.max(1, sizeBytes) }),
  ZSTD: (bytes, sizeBytes) => {
    // From Node 22.15 on: an import by name would fail where it is not there.
    if (zlib.zstdDecompressSync === undefined) {
      throw new MalformedParquet(
        `it is compressed with Zstandard, which Node ${process.versions.node} lacks`,
      );
    }
    return zlib.zstdDecompressSync(bytes, { maxOutputLength: Math.max(1, sizeBytes) });
  },
};

/** Throws for another codec, for damaged bytes and for another size. */
export function decompress(codec: string, bytes: Uint8Array, sizeBytes: number): Uint8Array {
  const decompressor = Object.hasOwn(CODECS, codec) ? CODECS[codec] : undefined;
  if (decompressor === undefined) {
    throw new MalformedParquet(`it is compressed with ${codec}, not with ${Object.keys(CODECS).join(', ')}`);
  }
  const page = decompressor(bytes, sizeBytes);
  if (page.length === sizeBytes) return page;
  throw new MalformedParquet(`a page of ${page.length} bytes says that it has ${sizeBytes}`);
}

/** The lengths that the Snappy bytes declare: they must move forwards and come to the page's size. */
function scanSnappy(bytes: Uint8Array, sizeBytes: number): void {
  let at = 0;
  while (at < bytes.length && bytes[at]! >= 128) at++;
  at++;
  let size = 0;
  while (at < bytes.length) {
    const tag = bytes[at++]!;
    const kind = tag & 3;
    if (kind !== 0) {
      size += kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
      at += kind === 3 ? 4 : kind;
      continue;
    }
    let length = (tag >> 2) + 1;
    if (length > 60) {
      const width = length - 60;
      length = 1;
      for (let i = 0; i < width; i++) length += (bytes[at + i] ?? 0) * 256 ** i;
      at += width;
    }
    at += length;
    size += length;
    if (size > sizeBytes) break;
  }
  if (size !== sizeBytes || at > bytes.length) {
    throw new MalformedParquet('a page does not decompress to its size');
  }
}
