/** The child's end of the line to its parent: typed, in order, and gone when the parent is. */
import type { Chunk, FromChild, ToChild } from './protocol.ts';

export type Channel = {
  readonly send: (event: FromChild) => void;
  /** Sends an event with those that follow within `BATCH_MS`: a message costs more than what is in it. */
  readonly sendSoon: (event: FromChild) => void;
  /** Sends the last event and closes the line once it has left. */
  readonly finish: (event: FromChild) => Promise<void>;
  readonly job: () => Promise<Extract<ToChild, { kind: 'job' }>>;
  readonly chunk: () => Promise<Chunk>;
};

/**
 * An event waits no longer than this for the next one. There is no timer: inference holds the thread, and with the
 * next event, whenever it comes, all leave.
 */
const BATCH_MS = 50;

/** @param process this process, forked with an IPC channel. */
export function createChannel(process: NodeJS.Process): Channel {
  const received: ToChild[] = [];
  const waiting: ((message: ToChild) => void)[] = [];
  process.on('message', (message: ToChild) => {
    const first = waiting.shift();
    if (first === undefined) received.push(message);
    else first(message);
  });
  // Without its parent a child has nobody to measure for.
  process.on('disconnect', () => process.exit(0));
  const next = (): Promise<ToChild> => {
    const message = received.shift();
    return message === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(message);
  };
  let waitingEvents: FromChild[] = [];
  let sentAt = performance.now();
  const flush = (): void => {
    sentAt = performance.now();
    if (waitingEvents.length === 0) return;
    process.send?.({ kind: 'events', events: waitingEvents } satisfies FromChild);
    waitingEvents = [];
  };
  return {
    send: (event) => {
      flush();
      process.send?.(event);
    },
    sendSoon: (event) => {
      waitingEvents.push(event);
      if (performance.now() - sentAt >= BATCH_MS) flush();
    },
    finish: async (event) => {
      flush();
      await new Promise((resolve) => process.send?.(event, resolve));
      process.disconnect();
    },
    job: async () => {
      const message = await next();
      if (message.kind !== 'job') throw new Error(`expected a job, got ${message.kind}`);
      return message;
    },
    chunk: async () => {
      const message = await next();
      if (message.kind !== 'chunk') throw new Error(`expected a chunk, got ${message.kind}`);
      return message;
    },
  };
}
