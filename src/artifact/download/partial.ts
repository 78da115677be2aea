/**
 * A download that is being written: `<key>.partial` in the cache's folder `downloads`, hashed on the way, with a note
 * (`<key>.json`) of what the server needs to continue it. A process that was killed leaves both; the next one goes on
 * from there. A chunk is hashed when it comes, while it is in the processor's cache, and written by another thread.
 */
import { type FileHandle, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadsFolder, headerValue, notWritable } from '../cache.ts';
import { type Contents, ContentsReader, readInto } from '../contents.ts';
import { giveBack } from './read-buffers.ts';

/** Fewer, larger writes cost less. */
const BATCH_BYTES = 2 ** 20;
/** Batches that wait for the disk before the network has to. */
const MOST_WAITING = 12;

/** What tells a file from its successor at the same address, as far as a server says it. */
export type FileVersion = {
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly bytes: number | undefined;
};

export class PartialFile {
  readonly path: string;
  readonly #notePath: string;
  readonly #cacheDir: string;
  #file: FileHandle | undefined;
  #reader = new ContentsReader();
  #batch: Uint8Array[] = [];
  #batchBytes = 0;
  /** One after the other, so that what failed keeps failing. */
  #writes: Promise<void>[] = [];
  /** What `If-Range` takes: a strong ETag, or a date; absent where the server gave neither. */
  validator: string | undefined;
  /** What the server said of the file that the bytes are from, in this process; it may be too little for `If-Range`. */
  version: FileVersion | undefined;

  private constructor(cacheDir: string, key: string) {
    this.#cacheDir = cacheDir;
    this.path = join(downloadsFolder(cacheDir), `${key}.partial`);
    this.#notePath = join(downloadsFolder(cacheDir), `${key}.json`);
  }

  /**
   * Continues what an earlier process left if the rest can be told to belong to it: by the server's validator, or by
   * the digest that the whole must have. The caller holds the key's lock.
   */
  static async open(
    cacheDir: string,
    key: string,
    digestIsKnown: boolean,
    signal: AbortSignal | undefined,
  ): Promise<PartialFile> {
    const partial = new PartialFile(cacheDir, key);
    partial.validator = await readNote(partial.#notePath);
    if (partial.validator === undefined && !digestIsKnown) await rm(partial.path, { force: true });
    try {
      await readInto(partial.#reader, partial.path, signal);
    } catch {
      signal?.throwIfAborted();
      await partial.restart();
    }
    return partial;
  }

  /** Bytes that are there, from the file's beginning. */
  get bytes(): number {
    return this.#reader.bytes;
  }

  /** Forgets what is there. */
  async restart(): Promise<void> {
    await this.#close();
    this.#reader = new ContentsReader();
    this.#batch = [];
    this.#batchBytes = 0;
    this.validator = undefined;
    this.version = undefined;
    await rm(this.path, { force: true });
    await rm(this.#notePath, { force: true });
  }

  /** Notes what the bytes that follow belong to. That it can't be written only costs a resumption. */
  async note(validator: string | undefined): Promise<void> {
    if (validator === this.validator) return;
    this.validator = validator;
    if (validator === undefined) await rm(this.#notePath, { force: true });
    else await writeFile(this.#notePath, JSON.stringify({ validator })).catch(() => undefined);
  }

  /**
   * Takes the chunk's memory, which is given back once it is written.
   *
   * @throws {SurroundingsError} `cache-not-writable`, perhaps for an earlier chunk.
   */
  async append(chunk: Uint8Array): Promise<void> {
    this.#reader.add(chunk);
    this.#batch.push(chunk);
    this.#batchBytes += chunk.length;
    if (this.#batchBytes >= BATCH_BYTES) await this.#flush();
  }

  /** Resolves when all that was appended is written. */
  async settle(): Promise<void> {
    await this.#flush();
    await this.#waitUntil(0);
  }

  /** Ends the writing; what the file came to. */
  async finish(): Promise<Contents> {
    await this.settle();
    // An empty body is a file too.
    await this.#opened();
    await this.#close();
    return this.#reader.finish();
  }

  /** Removes the file, if it has not been moved away, and its note. */
  async discard(): Promise<void> {
    await this.#close().catch(() => undefined);
    await rm(this.path, { force: true });
    await rm(this.#notePath, { force: true });
  }

  async #flush(): Promise<void> {
    if (this.#batchBytes === 0) return;
    await this.#waitUntil(MOST_WAITING - 1);
    const file = await this.#opened();
    const [batch, position] = [this.#batch, this.#begunBytes];
    const writing = Promise.resolve(this.#writes.at(-1)).then(() => writeAll(file, batch, position));
    // It is awaited later; until then its failure is nobody's.
    writing.catch(() => undefined);
    this.#writes.push(writing);
    this.#batch = [];
    this.#batchBytes = 0;
  }

  /** Waits until no more than so many batches are unwritten. */
  async #waitUntil(waiting: number): Promise<void> {
    while (this.#writes.length > waiting) await this.#writes.shift()!.catch((cause) => this.#fail(cause));
  }

  /** Bytes that are on the disk, or on their way there. */
  get #begunBytes(): number {
    return this.#reader.bytes - this.#batchBytes;
  }

  async #opened(): Promise<FileHandle> {
    // Not `a`: what lies behind the bytes that were counted is written over, and `r+` does not create.
    this.#file ??= await open(this.path, this.#begunBytes === 0 ? 'w' : 'r+').catch((cause) =>
      this.#fail(cause),
    );
    return this.#file;
  }

  async #close(): Promise<void> {
    await Promise.allSettled(this.#writes.splice(0));
    const file = this.#file;
    this.#file = undefined;
    await file?.close().catch((cause) => this.#fail(cause));
  }

  #fail(cause: unknown): never {
    throw notWritable(this.#cacheDir, cause);
  }
}

async function writeAll(file: FileHandle, chunks: readonly Uint8Array[], position: number): Promise<void> {
  const total = chunks.reduce((bytes, chunk) => bytes + chunk.length, 0);
  let { bytesWritten } = await file.writev(chunks, position);
  if (bytesWritten < total) {
    // A write may end early, on a disk that is nearly full for one: the next says why.
    const rest = Buffer.concat(chunks);
    while (bytesWritten < total) {
      const written = await file.write(rest, bytesWritten, total - bytesWritten, position + bytesWritten);
      bytesWritten += written.bytesWritten;
    }
  }
  for (const chunk of chunks) giveBack(chunk);
}

async function readNote(path: string): Promise<string | undefined> {
  try {
    return headerValue(JSON.parse(await readFile(path, 'utf8')).validator);
  } catch {
    return undefined;
  }
}
