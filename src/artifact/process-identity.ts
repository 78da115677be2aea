/** Which process something on a disk belongs to, and whether that has ended: several machines may share the disk. */
import { readlinkSync } from 'node:fs';
import os from 'node:os';

export type ProcessIdentity = {
  readonly pid: number;
  /** Where the process number means something. */
  readonly machine: string;
};

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, machine: thisMachine() };
}

/** Known only of processes of this machine: of others, false. */
export function hasEnded({ pid, machine }: ProcessIdentity): boolean {
  if (machine !== thisMachine()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** The host, and on Linux the process namespace: containers may share a host's name and not its process numbers. */
function thisMachine(): string {
  try {
    return `${os.hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return os.hostname();
  }
}
