/**
 * The memory that connections read into. Node gives each read 64 KiB of its own, which costs a third of a download's
 * time; here a read may bring 2 MiB, into buffers that are used again once the reader has given all of their bytes
 * back. Who gives nothing back does no harm: the garbage collector has what is left over.
 */
import type { OnReadOpts, Socket } from 'node:net';

const BUFFER_BYTES = 2 ** 21;
/** With less room than this the next read gets another buffer. */
const LEAST_ROOM_BYTES = 2 ** 18;
/** About as many as one download holds at a time. */
const MOST_FREE = 14;

type Use = {
  /** Bytes that a connection has read into the buffer. */
  readBytes: number;
  /** Of those the ones that were given back. What belongs to no body (headers, lengths of chunks) never is. */
  returnedBytes: number;
  /** More may be read into it. */
  filling: boolean;
};

const uses = new WeakMap<ArrayBufferLike, Use>();
const free: Uint8Array[] = [];

/** How a connection reads: for `net.connect` and `tls.connect`, one for each connection. */
export function readIntoBuffers(): OnReadOpts {
  let room: Uint8Array | undefined;
  return {
    buffer: () => {
      const next = room ?? takeBuffer();
      room = undefined;
      return next;
    },
    callback(this: Socket, bytes: number, buffer: Uint8Array) {
      const use = uses.get(buffer.buffer)!;
      use.readBytes += bytes;
      use.filling = buffer.length - bytes >= LEAST_ROOM_BYTES;
      if (use.filling) room = buffer.subarray(bytes);
      return this.push(buffer.subarray(0, bytes));
    },
  };
}

/** Says that nobody looks at a piece of a body any more. Each piece is given back once; others than a body's may be. */
export function giveBack(piece: Uint8Array): void {
  const use = uses.get(piece.buffer);
  if (use === undefined) return;
  use.returnedBytes += piece.length;
  if (use.filling || use.returnedBytes !== use.readBytes || free.length >= MOST_FREE) return;
  free.push(new Uint8Array(piece.buffer));
}

function takeBuffer(): Uint8Array {
  const buffer = free.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
  uses.set(buffer.buffer, { readBytes: 0, returnedBytes: 0, filling: true });
  return buffer;
}
