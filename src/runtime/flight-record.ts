/**
 * Where a measuring child is, in a file that outlives it: a native crash takes along what was not sent yet, and a
 * message for every example would cost more than many an inference.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The inference that was begun last. */
export type Place = {
  /** Number of examples that the child has begun. */
  readonly examples: number;
  /** Index of the subject that was running on the last of them. */
  readonly subject: number;
};

/** The child's file descriptor of it, after standard streams and the channel. */
export const FLIGHT_RECORD_FD = 4;

export type FlightRecord = {
  readonly fd: number;
  /** Undefined before the first inference. */
  readonly read: () => Place | undefined;
  readonly close: () => void;
};

export function openFlightRecord(): FlightRecord {
  const directory = mkdtempSync(join(tmpdir(), 'zoogate-flight-'));
  const fd = openSync(join(directory, 'record'), 'w+');
  const remove = (): void => rmSync(directory, { recursive: true, force: true });
  // Where an open file can be removed it leaves nothing behind, however the process ends.
  if (process.platform !== 'win32') remove();
  return {
    fd,
    read: () => {
      const numbers = new Uint32Array(2);
      const length = readSync(fd, numbers, 0, numbers.byteLength, 0);
      return length < numbers.byteLength ? undefined : { examples: numbers[0]!, subject: numbers[1]! };
    },
    close: () => {
      closeSync(fd);
      remove();
    },
  };
}

/** The child's end. */
export function createFlightRecorder(): (place: Place) => void {
  const numbers = new Uint32Array(2);
  return ({ examples, subject }) => {
    numbers[0] = examples;
    numbers[1] = subject;
    writeSync(FLIGHT_RECORD_FD, numbers, 0, numbers.byteLength, 0);
  };
}
