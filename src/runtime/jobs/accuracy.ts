/** Observes the examples that the parent hands over, chunk by chunk: every example decoded once, fed to all subjects. */
import type { Example } from '../../dataset/dataset.ts';
import { UnreadableImage } from '../../dataset/decode.ts';
import { UserError } from '../../errors.ts';
import type { ResolvedTarget } from '../../measurement/tasks/task.ts';
import { taskNamed } from '../../measurement/tasks/tasks.ts';
import type { Channel } from '../channel.ts';
import { createExampleFeeder, type FedExample } from '../example-feeder.ts';
import { createMaskReader } from '../mask.ts';
import type { NativePackages } from '../native.ts';
import { placementOf } from '../placement-of.ts';
import type { AccuracyJob } from '../protocol.ts';
import { type OpenModel, openModel } from '../session.ts';

/** Examples that are decoded ahead while inference holds the main thread. */
const LOOKAHEAD = 4;

type Decoded = { readonly fed: FedExample; readonly target: ResolvedTarget } | { readonly error: unknown };

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
  const feed = createExampleFeeder(packages, models);
  const readMask = createMaskReader(packages);
  // A rejection that nobody waits for yet would end the process: it travels as a value.
  const decode = async (example: Example): Promise<Decoded> => {
    try {
      const fed = await feed(example);
      return {
        fed,
        target: example.target.kind === 'mask' ? await readMask(example.target) : example.target,
      };
    } catch (error) {
      return { error };
    }
  };
  for (;;) {
    const { examples } = await channel.chunk();
    if (examples.length === 0) return;
    const decoded = examples.slice(0, LOOKAHEAD).map(decode);
    for (const [position, example] of examples.entries()) {
      const result = await decoded[position]!;
      const ahead = examples[position + LOOKAHEAD];
      if (ahead !== undefined) decoded.push(decode(ahead));
      if ('error' in result) {
        if (!(result.error instanceof UnreadableImage)) throw result.error;
        channel.send({ kind: 'unreadable', reason: result.error.reason });
        continue;
      }
      const { fed, target } = result;
      channel.send({ kind: 'decoded', sha256: fed.sha256 });
      for (const [subject, model] of models.entries()) {
        const outputs = model.outputs(await model.session.run(fed.feeds[subject]!), fed.batched);
        const placement = placementOf(model.subject.preprocess, fed.original);
        const observe = () => task.observe(outputs, target as never, job.task.settings, placement);
        channel.send({ kind: 'observation', observation: named(observe, example, model) });
      }
    }
    channel.send({ kind: 'chunk-done' });
  }
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
