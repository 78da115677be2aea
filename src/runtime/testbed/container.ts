/** What the control groups around this process allow it: cores and memory. Only Linux has them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type ContainerLimits = {
  /** Processors' worth of time, not always a whole number; absent where it is not limited. */
  readonly cores?: number;
  readonly memoryBytes?: number;
};

/** The tightest limit of all groups around this process, of both versions of cgroups. @param root `/`, but for tests. */
export async function containerLimits(root = '/'): Promise<ContainerLimits> {
  const groups = await readText(join(root, 'proc/self/cgroup'));
  const cores: number[] = [];
  const memory: number[] = [];
  for (const line of groups?.split('\n') ?? []) {
    const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    if (controllers === undefined || path === undefined) continue;
    if (controllers === '') {
      for (const mount of ['', 'unified']) {
        for (const folder of upwards(join(root, 'sys/fs/cgroup', mount), path)) {
          cores.push(...quota((await readText(join(folder, 'cpu.max')))?.split(' ') ?? []));
          memory.push(...bytes(await readText(join(folder, 'memory.max'))));
        }
      }
      continue;
    }
    const names = controllers.split(',');
    for (const folder of upwards(join(root, 'sys/fs/cgroup', controllers), path)) {
      if (names.includes('cpu')) {
        const [allowed, period] = await Promise.all(
          ['cpu.cfs_quota_us', 'cpu.cfs_period_us'].map((name) => readText(join(folder, name))),
        );
        cores.push(...quota([allowed ?? '', period ?? '']));
      }
      if (names.includes('memory'))
        memory.push(...bytes(await readText(join(folder, 'memory.limit_in_bytes'))));
    }
  }
  return {
    ...(cores.length === 0 ? {} : { cores: Math.min(...cores) }),
    ...(memory.length === 0 ? {} : { memoryBytes: Math.min(...memory) }),
  };
}

/** The group's folder and those around it. In a container the path may be the host's: then only the last exists. */
function upwards(mount: string, path: string): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '' && part !== '..');
  return [...parts.keys(), parts.length].reverse().map((length) => join(mount, ...parts.slice(0, length)));
}

/** `max` and -1 stand for no limit. */
function quota([allowed = '', period = '']: readonly string[]): readonly number[] {
  const [used, of] = [Number(allowed.trim() || Number.NaN), Number(period.trim() || Number.NaN)];
  return used > 0 && of > 0 ? [Math.round((100 * used) / of) / 100] : [];
}

/** More than any machine has stands for no limit. */
function bytes(text: string | undefined): readonly number[] {
  const value = Number(text?.trim() || Number.NaN);
  return value > 0 && value < 2 ** 52 ? [value] : [];
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
