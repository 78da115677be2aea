/**
 * What of a testbed decides how fast a model is there: two with one fingerprint can be expected to give one figure,
 * so that a figure from one may be held to a figure from the other.
 */
import { createHash } from 'node:crypto';
import type { Testbed } from './testbed.ts';

/** Memory's size, the kernel's release and clocks of the moment are left out: they don't decide it. */
type Facts = Readonly<Record<string, string>>;

function factsOf(testbed: Omit<Testbed, 'fingerprint'>): Facts {
  const { cpu, cpuRevision, instructionSets, cores, container, governor, os, runtime, gpus = [] } = testbed;
  const { executionProvider, threads } = testbed;
  const [system = '', , architecture = ''] = os.split(' ');
  return {
    processor: cpu,
    'processor revision': cpuRevision ?? '',
    'instruction sets': instructionSets.join(' '),
    cores: String(Math.min(cores, container?.cores ?? cores)),
    governor: governor ?? '',
    system: `${system} ${architecture}`,
    runtime,
    'execution provider': executionProvider,
    threads: String(threads),
    // A card that no figure was made on doesn't matter.
    graphics:
      executionProvider === 'cpu' ? '' : gpus.map(({ name, driver }) => `${name} ${driver}`).join('; '),
  };
}

/** Sixteen hexadecimal digits. */
export function fingerprintOf(testbed: Omit<Testbed, 'fingerprint'>): string {
  return createHash('sha256')
    .update(JSON.stringify(factsOf(testbed)))
    .digest('hex')
    .slice(0, 16);
}
