/**
 * One restart of the latency schedule: fresh sessions, loaded and first run in random order, then rounds in which
 * every session infers once, in random order, on the same example (duet measurement: Bulej et al. 2020, ICPE).
 */
import type { Tensor } from 'onnxruntime-node';
import { createRandom, shuffle } from '../../statistics/random.ts';
import type { Channel } from '../channel.ts';
import { canBeFed, createExampleFeeder } from '../example-feeder.ts';
import type { NativePackages } from '../native.ts';
import type { LatencyJob, LatencyResult } from '../protocol.ts';
import { type OpenModel, openModel } from '../session.ts';

export async function measureLatency(
  packages: NativePackages,
  job: LatencyJob,
  channel: Channel,
): Promise<LatencyResult> {
  const random = createRandom(job.seed);
  const order = job.subjects.map((_, i) => i);
  const models: OpenModel[] = [];
  const loadMs: number[] = [];
  for (const i of shuffle([...order], random)) {
    const subject = job.subjects[i]!;
    channel.send({ kind: 'doing', what: `loading the ${subject.name}` });
    const from = process.hrtime.bigint();
    models[i] = await openModel(packages, subject, job.settings);
    loadMs[i] = milliseconds(process.hrtime.bigint() - from);
  }
  const { inputs, realInput } = await makeInputs(packages, job, models, random);

  const infer = async (subject: number, round: number): Promise<number> => {
    const { session } = models[subject]!;
    const feeds = inputs[round % inputs.length]![subject]!;
    const from = process.hrtime.bigint();
    await session.run(feeds);
    return milliseconds(process.hrtime.bigint() - from);
  };
  const firstMs: number[] = [];
  for (const i of shuffle([...order], random)) {
    channel.send({ kind: 'doing', what: `the first inference of the ${job.subjects[i]!.name}` });
    firstMs[i] = await infer(i, 0);
  }
  for (let round = 0; round < job.warmupRounds; round++) {
    for (const i of shuffle([...order], random)) {
      channel.send({ kind: 'doing', what: `warming up the ${job.subjects[i]!.name}` });
      await infer(i, round);
    }
  }
  const blocks: number[][][] = order.map(() => []);
  const end = process.hrtime.bigint() + BigInt(Math.round(job.durationMs * 1e6));
  do {
    for (const i of order) blocks[i]!.push([]);
    for (let round = 0; round < job.blockRounds; round++) {
      for (const i of shuffle([...order], random)) blocks[i]!.at(-1)!.push(await infer(i, round));
      if (process.hrtime.bigint() >= end && round >= 2) break;
    }
    channel.send({ kind: 'doing', what: 'timing inferences' });
  } while (process.hrtime.bigint() < end);
  return {
    subjects: order.map((i) => ({ loadMs: loadMs[i]!, firstMs: firstMs[i]!, blocks: blocks[i]! })),
    realInput,
  };
}

/** Inputs before the clock starts: `inputs[k][subject]`. */
async function makeInputs(
  packages: NativePackages,
  job: LatencyJob,
  models: readonly OpenModel[],
  random: () => number,
): Promise<{ readonly inputs: readonly Record<string, Tensor>[][]; readonly realInput: boolean }> {
  const [first] = job.examples;
  const fed = first !== undefined && job.subjects.every((subject) => canBeFed(first, subject));
  if (!fed) return { inputs: [models.map((model) => model.randomFeed(random))], realInput: false };
  const feeder = createExampleFeeder(packages, models);
  const inputs = [];
  for (const example of job.examples) inputs.push([...(await feeder(example)).feeds]);
  return { inputs, realInput: true };
}

function milliseconds(nanoseconds: bigint): number {
  return Number(nanoseconds) / 1e6;
}
