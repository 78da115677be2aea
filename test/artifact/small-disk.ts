/** A disk of one megabyte, where this user may mount one (elsewhere there is none to fill), and a file that fills it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export type SmallDisk = {
  readonly folder: string;
  /** Takes what is free, but for so many bytes. */
  readonly fill: (leaveBytes: number) => void;
  /** Gives it back. */
  readonly relieve: () => void;
};

/** Until the end of the test file that asks. */
export function mountSmallDisk(): SmallDisk | undefined {
  if (process.platform !== 'linux') return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'zoogate-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  afterAll(() => {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: (leaveBytes) => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize - leaveBytes));
    },
    relieve: () => rmSync(filler, { force: true }),
  };
}
