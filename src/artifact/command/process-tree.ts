/**
 * Ends a command with everything that it started. Its process group takes most of that along; what has left the group
 * is known by a mark in its environment, as the runner of GitHub Actions knows what a job leaves behind.
 */
import { type ChildProcess, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The variable that marks a command's processes; its value is another for each command. */
export const MARK = 'ZOOGATE_COMMAND';

/** Also to be called after the command has ended: what it left running would disturb what is measured next. */
export function killTree(child: ChildProcess, mark: string): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  kill(-pid);
  if (process.platform === 'linux') for (const marked of findMarked(mark)) kill(marked);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already, or belongs to somebody else.
  }
}

function findMarked(mark: string): readonly number[] {
  const wanted = `${MARK}=${mark}`;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(wanted);
      } catch {
        return false;
      }
    })
    .map(Number);
}
