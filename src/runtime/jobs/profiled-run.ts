/** Runs a model with profiling on, and reads what onnxruntime wrote about it. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InferenceSession } from 'onnxruntime-node';
import type { Example } from '../../dataset/dataset.ts';
import { createRandom } from '../../statistics/random.ts';
import type { Channel } from '../channel.ts';
import type { NativePackages } from '../native.ts';
import type { SessionSettings, WorkerSubject } from '../protocol.ts';
import { singleFeeds } from '../readable-feeds.ts';
import { openModel } from '../session.ts';

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
    const { feeds, isReal } = await singleFeeds(packages, [model], example, createRandom(0));
    channel.send({ kind: 'doing', what: `the first inference of the ${subject.name}` });
    await model.session.run(feeds[0]!);
    model.session.endProfiling();
    const [file] = await readdir(directory);
    if (file === undefined) throw new Error('onnxruntime wrote no profile');
    return { profile: JSON.parse(await readFile(join(directory, file), 'utf8')), realInput: isReal };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
