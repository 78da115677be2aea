/**
 * The child process: receives one job, reports events until it is done, and exits. It is the only place where
 * models are loaded, and it may die of them; `child.ts` is the other end.
 */
import { SurroundingsError, UserError } from '../errors.ts';
import { createChannel } from './channel.ts';
import { measureLatency } from './jobs/latency.ts';
import { measureMemory } from './jobs/memory.ts';
import { measureOperators } from './jobs/operators.ts';
import { profile } from './jobs/profile.ts';
import { loadNativePackages } from './native.ts';
import type { FromChild } from './protocol.ts';

const channel = createChannel(process);

await channel.finish(await work().catch(failure));

async function work(): Promise<FromChild> {
  const { nativeDirectory, job } = await channel.job();
  const packages = loadNativePackages(nativeDirectory);
  switch (job.kind) {
    case 'profile': {
      const result = await profile(packages, job, channel);
      if (job.numerics === undefined) return { kind: 'done', result };
      channel.send({ kind: 'profiled', result });
      const { compareLevels } = await import('./jobs/numerics.ts');
      const numerics = await compareLevels(packages, job.subject, job.numerics, channel);
      return { kind: 'done', result: { ...result, numerics } };
    }
    case 'accuracy': {
      // A process that times models starts sooner without the tasks.
      const { measureAccuracy } = await import('./jobs/accuracy.ts');
      await measureAccuracy(packages, job, channel);
      return { kind: 'done', result: undefined };
    }
    case 'memory':
      return { kind: 'done', result: await measureMemory(packages, job, channel) };
    case 'thumbnails': {
      const { drawThumbnails } = await import('./jobs/thumbnails.ts');
      return { kind: 'done', result: await drawThumbnails(packages, job, channel) };
    }
    case 'operators':
      return { kind: 'done', result: await measureOperators(packages, job, channel) };
    case 'trace': {
      const { traceModels } = await import('./jobs/trace.ts');
      return { kind: 'done', result: await traceModels(packages, job, channel) };
    }
    case 'images': {
      const { inspectImages } = await import('./jobs/images.ts');
      return { kind: 'done', result: await inspectImages(packages, job) };
    }
    case 'latency':
      await measureLatency(packages, job, channel);
      return { kind: 'done', result: undefined };
  }
}

function failure(error: unknown): FromChild {
  if (error instanceof UserError) return { kind: 'failed', user: true, problem: error.problem };
  if (error instanceof SurroundingsError) return { kind: 'failed', user: false, problem: error.problem };
  const message = error instanceof Error ? error.message : String(error);
  return {
    kind: 'failed',
    user: false,
    problem: { code: 'measuring-failed', what: message.replace(/\s+/g, ' ').slice(0, 1000) },
    stack: error instanceof Error ? error.stack : undefined,
  };
}
