/**
 * Memory of a fresh process: the peak of its resident set with the runtime alone, or with a model that was loaded and
 * run; and what the model's activations took of the runtime's arena.
 */
import { readFile } from 'node:fs/promises';
import { arenaPeakBytes } from '../../graph/parse-profile.ts';
import { createRandom } from '../../statistics/random.ts';
import type { Channel } from '../channel.ts';
import type { NativePackages } from '../native.ts';
import type { MemoryJob, MemoryResult } from '../protocol.ts';
import { singleFeeds } from '../readable-feeds.ts';
import { openModel } from '../session.ts';
import { runProfiled } from './profiled-run.ts';

/** Inferences, so that what the first leaves behind is seen. */
const RUNS = 3;

export async function measureMemory(
  packages: NativePackages,
  job: MemoryJob,
  channel: Pick<Channel, 'send'>,
): Promise<MemoryResult> {
  const { subject, settings, example, profiled } = job;
  if (subject === undefined) {
    // The packages load when they are first asked for.
    void packages.ort;
    return { peakResidentBytes: await peakResidentBytes() };
  }
  if (profiled) {
    const { profile } = await runProfiled(packages, { subject, settings, example }, {}, channel);
    return { arenaBytes: arenaPeakBytes(profile) };
  }
  channel.send({ kind: 'doing', what: `loading the ${subject.name}` });
  const model = await openModel(packages, subject, settings);
  const { feeds } = await singleFeeds(packages, [model], example, createRandom(0));
  for (let run = 1; run <= RUNS; run++) {
    channel.send({ kind: 'doing', what: `inference ${run} of the ${subject.name}` });
    const results = await model.session.run(feeds[0]!);
    for (const result of Object.values(results)) result.dispose();
  }
  return { peakResidentBytes: await peakResidentBytes() };
}

/**
 * Peak of this process's resident set. Linux counts what `resourceUsage` tells from before the program was loaded,
 * when the process was still a copy of its parent; the status file begins with the program.
 */
async function peakResidentBytes(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return 1024 * (peak === undefined ? process.resourceUsage().maxRSS : Number(peak));
}
