/** Observes the examples that the parent hands over, chunk by chunk: every example decoded once, fed to all subjects. */
import type { Example } from '../../dataset/dataset.ts';
import { UnreadableImage } from '../../dataset/decode.ts';
import { UserError } from '../../errors.ts';
import type { ResolvedTarget } from '../../measurement/tasks/task.ts';
import { taskNamed } from '../../measurement/tasks/tasks.ts';
import { collectGarbage } from '../../release-memory.ts';
import type { Channel } from '../channel.ts';
import { createExampleFeeder, type FedExample } from '../example-feeder.ts';
import { createFlightRecorder } from '../flight-record.ts';
import { createMaskReader } from '../mask.ts';
import type { NativePackages } from '../native.ts';
import { placementOf } from '../placement-of.ts';
import type { AccuracyJob } from '../protocol.ts';
import { type OpenModel, openModel } from '../session.ts';

/** Examples that are decoded ahead while inference holds the main thread. */
const LOOKAHEAD = 4;

/** Examples between two collections, which take some milliseconds: what outlived the young generation adds up. */
const COLLECT_EVERY = 128;

type Decoded = { readonly fed: FedExample; readonly target: ResolvedTarget } | { readonly error: unknown };

type Handed = { readonly example: Example; readonly endsChunk: boolean };

export async function measureAccuracy(
  packages: NativePackages,
  job: AccuracyJob,
  channel: Channel,
): Promise<void> {
  const task = taskNamed(job.task.name);
  const models: OpenModel[] = [];
  for (const subject of job.subjects) {
    channel.send({ kind: 'doing', what: `loading the ${subject.name}` });
    models.push(await openModel(packages, subject, job.settings));
  }
  const decode = createDecode(packages, models);
  const handed = examplesOf(channel);
  const next = async (): Promise<(Handed & { readonly decoded: Decoded }) | undefined> => {
    const { value, done } = await handed.next();
    return done ? undefined : { ...value, decoded: await decode(value.example) };
  };
  const record = createFlightRecorder();
  const ahead = Array.from({ length: LOOKAHEAD }, next);
  for (let examples = 1; ; examples++) {
    const current = await ahead.shift()!;
    if (current === undefined) return;
    ahead.push(next());
    const { example, endsChunk, decoded } = current;
    if (!('error' in decoded)) {
      const { fed, target } = decoded;
      channel.sendSoon({ kind: 'decoded', sha256: fed.sha256 });
      for (const [subject, model] of models.entries()) {
        record({ examples, subject });
        const outputs = model.outputs(await model.session.run(fed.feeds[subject]!), fed.batched);
        const placement = placementOf(model.subject.preprocess, fed.original);
        const observe = () => task.observe(outputs, target as never, job.task.settings, placement);
        channel.sendSoon({ kind: 'observation', observation: named(observe, example, model) });
      }
      fed.release();
    } else if (decoded.error instanceof UnreadableImage) {
      channel.sendSoon({ kind: 'unreadable', reason: decoded.error.reason });
    } else throw decoded.error;
    if (examples % COLLECT_EVERY === 0) collectGarbage();
    if (endsChunk) channel.send({ kind: 'chunk-done' });
  }
}

/** The examples of all chunks, in their order. */
async function* examplesOf(channel: Channel): AsyncGenerator<Handed, undefined> {
  for (;;) {
    const { examples } = await channel.chunk();
    if (examples.length === 0) return;
    for (const [i, example] of examples.entries()) yield { example, endsChunk: i === examples.length - 1 };
  }
}

/** A rejection that nobody waits for yet would end the process: it travels as a value. */
function createDecode(
  packages: NativePackages,
  models: readonly OpenModel[],
): (example: Example) => Promise<Decoded> {
  const feed = createExampleFeeder(packages, models);
  const readMask = createMaskReader(packages);
  return async (example) => {
    try {
      const fed = await feed(example);
      const target = example.target.kind === 'mask' ? await readMask(example.target) : example.target;
      return { fed, target };
    } catch (error) {
      return { error };
    }
  };
}

/** What does not fit is told with the example and the subject that it does not fit. */
function named<T>(observe: () => T, example: Example, model: OpenModel): T {
  try {
    return observe();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const where = `${example.name}, ${model.subject.name}`;
    throw new UserError({ ...error.problem, where: error.problem.where ?? where }, { cause: error });
  }
}
