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

try {
  const { nativeDirectory, job } = await channel.job();
  const packages = loadNativePackages(nativeDirectory);
  switch (job.kind) {
    case 'profile':
      channel.send({ kind: 'done', result: await profile(packages, job, channel) });
      break;
    case 'accuracy':
      await measureAccuracy(packages, job, channel);
      channel.send({ kind: 'done', result: undefined });
      break;
    case 'latency':
      channel.send({ kind: 'done', result: await measureLatency(packages, job, channel) });
      break;
  }
} catch (error) {
  channel.send(failure(error));
}
// Ends the process once what was sent has left; sessions need no tidying up.
process.disconnect();

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
