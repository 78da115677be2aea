/** The processor: which it is, what it can, and what governs its clock. */
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import { join } from 'node:path';

export type Processor = {
  /** The maker's name for it. Virtual machines often hide the model behind that of the series. */
  readonly cpu: string;
  /** What tells models of one name apart: `family 25, model 1, stepping 1`. Only Linux tells. */
  readonly cpuRevision?: string;
  /** Those that change what onnxruntime's kernels do, as Linux spells them; empty where the system doesn't tell. */
  readonly instructionSets: readonly string[];
  /** What sets the clock of the first core: `performance`, `schedutil`. Virtual machines mostly don't tell. */
  readonly governor?: string;
};

const INSTRUCTION_SETS = [
  'avx2',
  'avx_vnni',
  'avx512f',
  'avx512_vnni',
  'avx512_bf16',
  'avx512_fp16',
  'amx_int8',
  'amx_bf16',
  'asimd',
  'asimddp',
  'i8mm',
  'bf16',
  'sve',
];

/** @param root `/`, but for tests. */
export async function describeProcessor(root = '/'): Promise<Processor> {
  const information = await readFile(join(root, 'proc/cpuinfo'), 'utf8').catch(() => '');
  const governor = await readFile(
    join(root, 'sys/devices/system/cpu/cpu0/cpufreq/scaling_governor'),
    'utf8',
  ).catch(() => '');
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}\\s*:\\s*(\\S.*)$`, 'm').exec(information)?.[1]?.trim();
  const flags = new Set((field('flags') ?? field('Features') ?? '').split(' '));
  const revision = [
    ['family', field('cpu family')],
    ['model', field('model')],
    ['stepping', field('stepping')],
    ['implementer', field('CPU implementer')],
    ['part', field('CPU part')],
    ['revision', field('CPU revision')],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]));
  return {
    cpu: os.cpus()[0]?.model.trim() || os.arch(),
    ...(revision.length === 0 ? {} : { cpuRevision: revision.join(', ') }),
    instructionSets: INSTRUCTION_SETS.filter((set) => flags.has(set)),
    ...(governor.trim() === '' ? {} : { governor: governor.trim() }),
  };
}
