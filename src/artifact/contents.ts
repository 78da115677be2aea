/**
 * What a model file's bytes say before anything reads it as a model: hash, size and first bytes, gathered while
 * it streams; and the checks that every source makes on them.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { UserError } from '../errors.ts';

export type Contents = {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** The first bytes of the file, at most `HEAD_BYTES`. */
  readonly head: Buffer;
};

/** A Git LFS pointer is shorter than this, by its specification. */
const HEAD_BYTES = 1024;

/** Takes a file's bytes chunk by chunk; holds its hash, its length and its first bytes. */
export class ContentsReader {
  #hash = createHash('sha256');
  #head: Uint8Array[] = [];
  #headBytes = 0;
  bytes = 0;

  add(chunk: Uint8Array): void {
    this.#hash.update(chunk);
    this.bytes += chunk.length;
    if (this.#headBytes < HEAD_BYTES) {
      // A copy: `slice` of a Buffer is a view, and its memory may be read into again.
      const part = Buffer.from(chunk.subarray(0, HEAD_BYTES - this.#headBytes));
      this.#head.push(part);
      this.#headBytes += part.length;
    }
  }

  /** To be called once, after the last chunk. */
  finish(): Contents {
    return { sha256: this.#hash.digest('hex'), bytes: this.bytes, head: Buffer.concat(this.#head) };
  }
}

/** Reads a whole file in a stream. Rejects with the file system's error, or the signal's when it aborts. */
export async function readContents(path: string, signal?: AbortSignal): Promise<Contents> {
  const reader = new ContentsReader();
  await readInto(reader, path, signal);
  return reader.finish();
}

/** Adds a whole file to what `reader` has taken so far. */
export async function readInto(reader: ContentsReader, path: string, signal?: AbortSignal): Promise<void> {
  const stream = createReadStream(path, { highWaterMark: 2 ** 20 });
  for await (const chunk of stream) {
    // Leaving the loop by an exception destroys the stream, which closes the file.
    signal?.throwIfAborted();
    reader.add(chunk as Buffer);
  }
}

/**
 * Refuses what is plainly no model, then what is not the pinned file. In this order, since a pointer's or a web
 * page's hash never matches, and "wrong hash" wouldn't say why.
 *
 * @throws {UserError} `artifact-empty`, `artifact-lfs-pointer`, `artifact-web-page` or `artifact-hash-mismatch`.
 */
export function checkContents(contents: Contents, pin: string | undefined, where: string): void {
  if (contents.bytes === 0) {
    throw new UserError({ code: 'artifact-empty', what: 'the file is empty', where });
  }
  checkNoPointer(contents, where);
  const head = contents.head.toString('latin1');
  // No ONNX file starts with "<": as a protobuf tag it is a group's end, which can't come first.
  if (/^(\u00ef\u00bb\u00bf)?\s*<(!doctype|!--|html|\?xml|head|body)/i.test(head)) {
    throw new UserError({
      code: 'artifact-web-page',
      what: 'the file is a web page, not a model',
      where,
      hint: "use the file's download address: on github.com /raw/ instead of /blob/, on huggingface.co /resolve/",
    });
  }
  if (pin !== undefined && contents.sha256 !== pin) {
    throw new UserError({
      code: 'artifact-hash-mismatch',
      what: 'the file is not the one that is pinned',
      where,
      got: `sha256 ${contents.sha256} (${contents.bytes} bytes)`,
      expected: `sha256 ${pin}`,
      hint: 'if the file was changed on purpose, update the pin; otherwise find out who changed it',
    });
  }
}

/** @throws {UserError} `artifact-lfs-pointer` if the file only says where Git LFS keeps it. */
export function checkNoPointer({ head, bytes }: Contents, where: string): void {
  const text = head.toString('latin1');
  if (bytes < HEAD_BYTES && text.startsWith('version https://git-lfs.github.com/spec/v1')) {
    throw lfsPointer(text, where);
  }
}

function lfsPointer(text: string, where: string): UserError {
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d{1,20})$/m.exec(text)?.[1];
  return new UserError({
    code: 'artifact-lfs-pointer',
    what: 'the file is a Git LFS pointer, not a model',
    where,
    got: `a pointer to ${size ?? 'an unknown number of'} bytes, oid sha256:${oid ?? 'unknown'}`,
    hint: 'set `lfs: true` on actions/checkout, or run `git lfs pull`',
  });
}

/** @throws {UserError} `artifact-too-large` */
export function checkSize(bytes: number, limitBytes: number, where: string): void {
  if (bytes <= limitBytes) return;
  throw new UserError({
    code: 'artifact-too-large',
    what: 'the file is larger than zoogate accepts',
    where,
    got: `${bytes} bytes`,
    expected: `at most ${limitBytes} bytes`,
  });
}
