/**
 * The child process: receives one job, reports events until it is done, and exits. It is the only place where
 * models are loaded, and it may die of them; `child.ts` is the other end.
 */
import { UserError } from '../errors.ts';
import { createChannel } from './channel.ts';
import { measureAccuracy } from './jobs/accuracy.ts';
import { measureLatency } from './jobs/latency.ts';
import { profile } from './jobs/profile.ts';
import { loadNativePackages } from './native.ts';
import type { FromChild } from './protocol.ts';

const channel = createChannel(process);

await channel.finish(await work().catch(failure));

async function work(): Promise<FromChild> {
  const { nativeDirectory, job } = await channel.job();
  const packages = loadNativePackages(nativeDirectory);
  switch (job.kind) {
    case 'profile':
      return { kind: 'done', result: await profile(packages, job, channel) };
    case 'accuracy':
      await measureAccuracy(packages, job, channel);
      return { kind: 'done', result: undefined };
    case 'latency':
      return { kind: 'done', result: await measureLatency(packages, job, channel) };
  }
}

function failure(error: unknown): FromChild {
  if (error instanceof UserError) return { kind: 'failed', user: true, problem: error.problem };
  const message = error instanceof Error ? error.message : String(error);
  return {
    kind: 'failed',
    user: false,
    problem: { code: 'measuring-failed', what: message.replace(/\s+/g, ' ').slice(0, 1000) },
    stack: error instanceof Error ? error.stack : undefined,
  };
}
