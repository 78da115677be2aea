/** Runs a model with profiling on, and reads what onnxruntime wrote about it. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Example } from '../../dataset/dataset.ts';
import { UnreadableImage } from '../../dataset/decode.ts';
import { createRandom } from '../../statistics/random.ts';
import type { Channel } from '../channel.ts';
import { canBeFed, createExampleFeeder } from '../example-feeder.ts';
import type { NativePackages } from '../native.ts';
import type { SessionSettings, WorkerSubject } from '../protocol.ts';
import { type OpenModel, openModel } from '../session.ts';

export type ProfiledRun = {
  /** The profile, as parsed JSON. */
  readonly profile: unknown;
  /** The input was real, not random. */
  readonly realInput: boolean;
};

/** @throws UserError if the model doesn't load or its input doesn't fit. */
export async function runProfiled(
  packages: NativePackages,
  job: {
    readonly subject: WorkerSubject;
    readonly settings: SessionSettings;
    readonly example?: Example | undefined;
  },
  options: InferenceSession.SessionOptions,
  channel: Pick<Channel, 'send'>,
): Promise<ProfiledRun> {
  const directory = await mkdtemp(join(tmpdir(), 'zoogate-profile-'));
  try {
    const { subject, settings, example } = job;
    channel.send({ kind: 'doing', what: `loading the ${subject.name}` });
    const model = await openModel(packages, subject, settings, {
      enableProfiling: true,
      profileFilePrefix: join(directory, 'profile'),
      ...options,
    });
    const fed = await feedOf(example, packages, model);
    const realInput = fed !== undefined;
    const feeds = fed ?? model.randomFeed(createRandom(0));
    channel.send({ kind: 'doing', what: `the first inference of the ${subject.name}` });
    await model.session.run(feeds);
    model.session.endProfiling();
    const [file] = await readdir(directory);
    if (file === undefined) throw new Error('onnxruntime wrote no profile');
    return { profile: JSON.parse(await readFile(join(directory, file), 'utf8')), realInput };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Undefined for an example that can't be read, or that the model has no preprocessing for: shapes need no real one. */
async function feedOf(
  example: Example | undefined,
  packages: NativePackages,
  model: OpenModel,
): Promise<Record<string, Tensor> | undefined> {
  if (example === undefined || !canBeFed(example, model.subject)) return undefined;
  try {
    return (await createExampleFeeder(packages, [model])(example)).feeds[0]!;
  } catch (error) {
    if (error instanceof UnreadableImage) return undefined;
    throw error;
  }
}
