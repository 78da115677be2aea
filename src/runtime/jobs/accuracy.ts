/** Predicts the examples that the parent hands over, chunk by chunk: every example decoded once, fed to all subjects. */

import type { Example } from '../../dataset/dataset.ts';
import { UnreadableImage } from '../../dataset/decode.ts';
import { UserError } from '../../errors.ts';
import type { Channel } from '../channel.ts';
import { createExampleFeeder, type FedExample } from '../example-feeder.ts';
import type { NativePackages } from '../native.ts';
import type { AccuracyJob } from '../protocol.ts';
import { rankLabel } from '../rank.ts';
import { type OpenModel, openModel } from '../session.ts';

/** Examples that are decoded ahead while inference holds the main thread. */
const LOOKAHEAD = 4;

type Decoded = { readonly fed: FedExample } | { readonly error: unknown };

export async function measureAccuracy(
  packages: NativePackages,
  job: AccuracyJob,
  channel: Channel,
): Promise<void> {
  const models: OpenModel[] = [];
  for (const subject of job.subjects) {
    channel.send({ kind: 'doing', what: `loading the ${subject.name}` });
    models.push(await openModel(packages, subject, job.settings));
  }
  const feeder = createExampleFeeder(packages, models);
  // A rejection that nobody waits for yet would end the process: it travels as a value.
  const decode = (example: Example): Promise<Decoded> =>
    feeder(example).then(
      (fed) => ({ fed }),
      (error: unknown) => ({ error }),
    );
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
        channel.send({ kind: 'unreadable', index: example.index, reason: result.error.reason });
        continue;
      }
      channel.send({ kind: 'decoded', index: example.index, sha256: result.fed.sha256 });
      for (const [subject, model] of models.entries()) {
        const scores = model.scores(await model.session.run(result.fed.feeds[subject]!));
        if (example.label >= scores.length) throw labelOutOfRange(example, model, scores.length);
        channel.send({
          kind: 'prediction',
          index: example.index,
          subject,
          prediction: rankLabel(scores, example.label),
        });
      }
    }
    channel.send({ kind: 'chunk-done' });
  }
}

function labelOutOfRange(example: Example, model: OpenModel, classes: number): UserError {
  return new UserError({
    code: 'label-out-of-range',
    what: `the label is not one of the ${model.subject.name}'s classes`,
    where: example.name,
    got: `label ${example.label}`,
    expected: `0 to ${classes - 1}: the model gives ${classes} scores`,
    hint: 'check the label file, and that the class list is the one that the model was trained on',
  });
}
