/** What a testbed is: from the files of systems that are not this one, and a stand-in for NVIDIA's tool. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os, { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { containerLimits } from '../../src/runtime/testbed/container.ts';
import { fingerprintOf } from '../../src/runtime/testbed/fingerprint.ts';
import { describeGraphics, throttleReasons } from '../../src/runtime/testbed/nvidia.ts';
import { describeProcessor } from '../../src/runtime/testbed/processor.ts';
import { describeTestbed, type Testbed } from '../../src/runtime/testbed/testbed.ts';
import { nvidiaStandIn as standIn } from './nvidia-stand-in.ts';

/** A system's files. */
function system(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'zoogate-testbed-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

describe('limits of control groups', () => {
  it('of version 2 are the tightest of the group and those around it', async () => {
    const root = system({
      'proc/self/cgroup': '0::/system.slice/runner.service\n',
      'sys/fs/cgroup/cpu.max': 'max 100000\n',
      'sys/fs/cgroup/system.slice/cpu.max': '400000 100000\n',
      'sys/fs/cgroup/system.slice/memory.max': '4294967296\n',
      'sys/fs/cgroup/system.slice/runner.service/cpu.max': '150000 100000\n',
      'sys/fs/cgroup/system.slice/runner.service/memory.max': 'max\n',
    });
    expect(await containerLimits(root)).toEqual({ cores: 1.5, memoryBytes: 4_294_967_296 });
  });

  it('of version 1 are found in a container that does not see the path', async () => {
    const root = system({
      'proc/self/cgroup': '5:memory:/docker/f00\n2:cpu,cpuacct:/docker/f00\n1:name=systemd:/docker/f00\n',
      'sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us': '200000\n',
      'sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us': '100000\n',
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '1073741824\n',
    });
    expect(await containerLimits(root)).toEqual({ cores: 2, memoryBytes: 1_073_741_824 });
  });

  it('are none where nothing is limited, nothing is readable or nonsense stands there', async () => {
    const root = system({
      'proc/self/cgroup': '2:cpu:/\n3:memory:/\n0::/../../etc\nnonsense\n',
      'sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n',
      'sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
      'sys/fs/cgroup/cpu.max': 'zero\n',
    });
    expect(await containerLimits(root)).toEqual({});
    expect(await containerLimits(join(root, 'nowhere'))).toEqual({});
  });
});

describe('a processor', () => {
  it('is told by its instruction sets, its revision and what governs its clock', async () => {
    const root = system({
      'proc/cpuinfo':
        'processor\t: 0\ncpu family\t: 25\nmodel\t\t: 1\nmodel name\t: AMD EPYC 7763\nstepping\t: 1\n' +
        'flags\t\t: fpu sse2 avx2 avx512f avx512_vnni fma\n',
      'sys/devices/system/cpu/cpu0/cpufreq/scaling_governor': 'powersave\n',
    });
    expect(await describeProcessor(root)).toEqual({
      cpu: expect.any(String),
      cpuRevision: 'family 25, model 1, stepping 1',
      instructionSets: ['avx2', 'avx512f', 'avx512_vnni'],
      governor: 'powersave',
    });
  });

  it('of another make has other words', async () => {
    const root = system({
      'proc/cpuinfo':
        'processor\t: 0\nFeatures\t: fp asimd asimddp i8mm\nCPU implementer\t: 0x41\nCPU part\t: 0xd40\nCPU revision\t: 1\n',
    });
    const { cpuRevision, instructionSets } = await describeProcessor(root);
    expect(instructionSets).toEqual(['asimd', 'asimddp', 'i8mm']);
    expect(cpuRevision).toBe('implementer 0x41, part 0xd40, revision 1');
  });
});

describe.skipIf(process.platform === 'win32')('graphics processors', () => {
  const line = (active: string): string =>
    `NVIDIA A100-SXM4-40GB, 550.54.15, 40960, 1095, 1410, 1215, 64, ${active}`;

  it.each(['clocks_event_reasons.active', 'clocks_throttle_reasons.active'])(
    'are told by %s',
    async (knows) => {
      const env = standIn({
        knows,
        lines: [line('0x0000000000000044'), 'Tesla T4, 550.54.15, 15360, [N/A], 1590, 405, 40, 0x1'],
      });
      expect(await describeGraphics(env)).toEqual([
        {
          name: 'NVIDIA A100-SXM4-40GB',
          driver: '550.54.15',
          memoryBytes: 40_960 * 2 ** 20,
          clockMHz: 1095,
          maxClockMHz: 1410,
          memoryClockMHz: 1215,
          temperatureC: 64,
          throttled: ['software power cap', 'hardware thermal slowdown'],
        },
        expect.objectContaining({ name: 'Tesla T4', maxClockMHz: 1590, throttled: [] }),
      ]);
      expect(await throttleReasons(env)).toEqual(['software power cap', 'hardware thermal slowdown']);
    },
  );

  it('are none where the tool is missing, fails or says something else', async () => {
    expect(await describeGraphics({ PATH: '/nowhere' })).toEqual([]);
    expect(await describeGraphics(standIn({ knows: 'something.else', lines: [] }))).toEqual([]);
    const lines = ['No devices were found', ''];
    expect(await describeGraphics(standIn({ knows: 'clocks_event_reasons.active', lines }))).toEqual([]);
  });

  it('are part of the testbed, and of its fingerprint where figures come from them', async () => {
    const env = standIn({ knows: 'clocks_event_reasons.active', lines: [line('0x0')] });
    const settings = { runtime: 'onnxruntime-node 1.30.0', threads: 1 };
    const describe = (executionProvider: string, from = env) =>
      describeTestbed({ ...settings, executionProvider }, from);
    const without = await describe('cpu', { PATH: '/nowhere' });
    expect((await describe('cpu')).gpus).toHaveLength(1);
    expect((await describe('cpu')).fingerprint).toBe(without.fingerprint);
    expect((await describe('cuda')).fingerprint).not.toBe((await describe('cuda', {})).fingerprint);
  });
});

describe('a fingerprint', () => {
  const testbed: Omit<Testbed, 'fingerprint'> = {
    cpu: 'AMD EPYC',
    cpuRevision: 'family 25, model 1',
    instructionSets: ['avx2'],
    cores: 4,
    memoryBytes: 16e9,
    os: 'Linux 6.8.0 x64',
    runtime: 'onnxruntime-node 1.30.0',
    executionProvider: 'cpu',
    threads: 1,
  };
  const own = fingerprintOf(testbed);

  it('is the same where nothing differs that makes a model faster or slower', () => {
    expect(own).toMatch(/^[0-9a-f]{16}$/);
    expect(
      fingerprintOf({ ...testbed, memoryBytes: 32e9, os: 'Linux 6.9.1 x64', container: { cores: 4 } }),
    ).toBe(own);
  });

  it.each<[string, Partial<Testbed>]>([
    ['processor', { cpuRevision: 'family 26, model 2' }],
    ['instruction sets', { instructionSets: ['avx2', 'avx512f'] }],
    ['share of it', { container: { cores: 1.5 } }],
    ['governor', { governor: 'powersave' }],
    ['architecture', { os: 'Linux 6.8.0 arm64' }],
    ['runtime', { runtime: 'onnxruntime-node 1.31.0' }],
    ['execution provider', { executionProvider: 'cuda' }],
    ['number of threads', { threads: 2 }],
  ])('is another with another %s', (_name, change) => {
    expect(fingerprintOf({ ...testbed, ...change })).not.toBe(own);
  });

  it('is this machine’s, time and again', async () => {
    const settings = { runtime: 'onnxruntime-node 1.30.0', executionProvider: 'cpu', threads: 1 };
    const here = await describeTestbed(settings);
    expect((await describeTestbed(settings)).fingerprint).toBe(here.fingerprint);
    expect(here.cores).toBe(os.availableParallelism());
  });
});
