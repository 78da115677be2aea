/**
 * One restart of the latency schedule: fresh sessions, loaded and first run in random order, then rounds in which
 * every session infers once, in random order, on the same example (duet measurement: Bulej et al. 2020, ICPE). What
 * is measured is told as it comes, so that it is not lost if this process has to be ended.
 */
import type { Tensor } from 'onnxruntime-node';
import { SurroundingsError } from '../../errors.ts';
import { createRandom, shuffle } from '../../statistics/random.ts';
import type { Channel } from '../channel.ts';
import type { NativePackages } from '../native.ts';
import type { LatencyJob } from '../protocol.ts';
import { readableFeeds } from '../readable-feeds.ts';
import { type OpenModel, openModel } from '../session.ts';
import { type Clocks, isFine, SYSTEM_CLOCKS } from './clocks.ts';

/** An inference that takes longer than this part of the time leaves no room to choose an order at random. */
const SLOW_SHARE = 1 / 8;
/** Rounds after which a clock that has not moved is not going to: no inference is that short. */
const STILL_ROUNDS = 1000;
/** An inference must be this long (ms) for the processor's clock, which counts whole microseconds. */
const MIN_PROCESSOR_MS = 0.2;

type Inference = { readonly wallMs: number; readonly processorMs: number };

/** @throws UserError for a model or example that can't be fed, SurroundingsError for a clock that stands still. */
export async function measureLatency(
  packages: NativePackages,
  job: LatencyJob,
  channel: Pick<Channel, 'send'>,
  clocks: Clocks = SYSTEM_CLOCKS,
): Promise<void> {
  const random = createRandom(job.seed);
  const order = job.subjects.map((_, i) => i);
  const begin = clocks.wallMs();
  const elapsed = (): number => clocks.wallMs() - begin;
  const isOver = (): boolean => elapsed() >= job.limitMs;
  const doing = (what: string): void => channel.send({ kind: 'doing', what });

  let models: OpenModel[] = [];
  for (const i of shuffle([...order], random)) {
    const subject = job.subjects[i]!;
    doing(`loading the ${subject.name}`);
    const from = clocks.wallMs();
    models[i] = await openModel(packages, subject, job.settings);
    channel.send({ kind: 'loaded', subject: i, ms: clocks.wallMs() - from });
    if (isOver()) return;
  }
  const { inputs, realInput } = await makeInputs(packages, job, models, random);
  channel.send({ kind: 'inputs', real: realInput });

  const infer = async (subject: number, round: number): Promise<Inference> => {
    const feeds = inputs[round % inputs.length]![subject]!;
    const processorFrom = clocks.processorMs();
    const from = clocks.wallMs();
    // Outputs lie in memory of the processor, so that every device has done its work when this returns.
    const results = await models[subject]!.session.run(feeds);
    const wallMs = clocks.wallMs() - from;
    const processorMs = clocks.processorMs() - processorFrom;
    // Left to the garbage collector, large outputs would pile up beside what is measured.
    for (const result of Object.values(results)) result.dispose();
    return { wallMs, processorMs };
  };
  /** One inference of every subject, in random order; undefined if the time was over before the last. */
  const inferAll = async (round: number): Promise<readonly Inference[] | undefined> => {
    const made: Inference[] = [];
    for (const i of shuffle([...order], random)) {
      if (isOver()) return undefined;
      made[i] = await infer(i, round);
    }
    return made;
  };
  const warmUp = async (): Promise<void> => {
    doing('warming up');
    const from = clocks.wallMs();
    const isWarm = (round: number): boolean =>
      round > job.warmupRounds && clocks.wallMs() - from >= job.warmupMs;
    for (let round = 1; !isWarm(round) && elapsed() < job.shareMs / 2; round++) await inferAll(round);
  };

  // A second thread's work would count as time of its own, and a device works while the processor is free.
  let onProcessor = job.settings.threads === 1 && job.settings.executionProvider === 'cpu' && isFine(clocks);
  let slow = false;
  const firstOrder = shuffle([...order], random);
  while (firstOrder.length > 0) {
    const i = firstOrder.shift()!;
    doing(`the first inference of the ${job.subjects[i]!.name}`);
    const { wallMs, processorMs } = await infer(i, 0);
    channel.send({ kind: 'first-inference', subject: i, ms: wallMs });
    onProcessor &&= processorMs >= MIN_PROCESSOR_MS;
    slow ||= wallMs > job.limitMs * SLOW_SHARE;
    // Where time will not do for all, those that matter most come first.
    if (slow) firstOrder.sort((a, b) => a - b);
    if (isOver()) return;
  }

  const timedFrom = clocks.wallMs();
  let rounds = 0;
  let timedMs = 0;
  let preparedMs = 0;
  const isEnough = (): boolean =>
    (rounds >= job.minRounds && timedMs >= job.minTimedMs) || (rounds > 0 && elapsed() >= job.shareMs);
  for (let sitting = 0; ; sitting++) {
    // Where a session's memory lies makes it faster or slower for all its life: as many as there is time for.
    if (sitting > 0 && preparedMs <= job.reopenMs) {
      doing('opening the models once more');
      const from = clocks.wallMs();
      models = await reopen(packages, job, models, random);
      await warmUp();
      preparedMs = clocks.wallMs() - from;
    } else if (sitting === 0) await warmUp();
    doing('timing inferences');
    const block: Inference[][] = [];
    // By the clock that inferences are told by: where others have the processor, a block takes longer, not less.
    let blockMs = 0;
    const isFull = (): boolean => block.length >= job.blockRounds && blockMs >= job.blockMs;
    while (!isFull() && !(isEnough() && block.length > 0)) {
      const round = await inferAll(rounds);
      if (round === undefined) break;
      block.push([...round]);
      const spentMs = round.reduce(
        (sum, { wallMs, processorMs }) => sum + (onProcessor ? processorMs : wallMs),
        0,
      );
      blockMs += spentMs;
      timedMs += spentMs;
      rounds++;
      if (rounds >= STILL_ROUNDS && clocks.wallMs() === timedFrom) throw clockStandsStill();
    }
    if (block.length > 0) {
      const by = (clock: keyof Inference) => order.map((i) => block.map((round) => round[i]![clock]));
      const processorMs = onProcessor ? { processorMs: by('processorMs') } : {};
      channel.send({ kind: 'block', wallMs: by('wallMs'), ...processorMs });
    }
    if (isOver() || isEnough()) return;
  }
}

/** Fresh sessions in random order; the old ones stay until all are there, so that they don't get the same memory. */
async function reopen(
  packages: NativePackages,
  job: LatencyJob,
  before: readonly OpenModel[],
  random: () => number,
): Promise<OpenModel[]> {
  const models: OpenModel[] = [];
  for (const i of shuffle([...before.keys()], random)) {
    models[i] = await openModel(packages, job.subjects[i]!, job.settings);
  }
  for (const { session } of before) await session.release();
  return models;
}

/** Inputs before the clock starts: `inputs[k][subject]`. */
async function makeInputs(
  packages: NativePackages,
  job: LatencyJob,
  models: readonly OpenModel[],
  random: () => number,
): Promise<{ readonly inputs: readonly Record<string, Tensor>[][]; readonly realInput: boolean }> {
  const inputs: Record<string, Tensor>[][] = [];
  const examples = job.batch === 1 ? job.examples : [];
  for await (const { fed } of readableFeeds(packages, models, examples)) inputs.push([...fed.feeds]);
  if (inputs.length > 0) return { inputs, realInput: true };
  return { inputs: [models.map((model) => model.randomFeed(random, job.batch))], realInput: false };
}

function clockStandsStill(): SurroundingsError {
  return new SurroundingsError({
    code: 'clock-stands-still',
    what: "this machine's clock does not move: nothing can be timed",
    got: `no time at all over ${STILL_ROUNDS} rounds of inferences`,
    expected: 'a monotonic clock that runs',
    hint: 'run on a machine or in a sandbox with a clock of its own',
  });
}
