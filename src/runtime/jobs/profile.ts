/** Runs a model once with profiling and without optimisations: the shapes that its nodes really have. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseProfile } from '../../graph/parse-profile.ts';
import { createRandom } from '../../statistics/random.ts';
import type { Channel } from '../channel.ts';
import { canBeFed, createExampleFeeder } from '../example-feeder.ts';
import type { NativePackages } from '../native.ts';
import type { ProfileJob, ProfileResult } from '../protocol.ts';
import { openModel } from '../session.ts';

export async function profile(
  packages: NativePackages,
  job: ProfileJob,
  channel: Channel,
): Promise<ProfileResult> {
  const directory = await mkdtemp(join(tmpdir(), 'zoogate-profile-'));
  try {
    const { subject, settings, example } = job;
    channel.send({ kind: 'doing', what: `loading the ${subject.name}` });
    const model = await openModel(packages, subject, settings, {
      enableProfiling: true,
      profileFilePrefix: join(directory, 'profile'),
      graphOptimizationLevel: 'disabled',
    });
    const feeder = createExampleFeeder(packages, [model]);
    const real = example !== undefined && canBeFed(example, subject);
    const feeds = real ? (await feeder(example)).feeds[0]! : model.randomFeed(createRandom(0));
    channel.send({ kind: 'doing', what: `the first inference of the ${subject.name}` });
    await model.session.run(feeds);
    model.session.endProfiling();
    const [file] = await readdir(directory);
    if (file === undefined) throw new Error('onnxruntime wrote no profile');
    const runs = parseProfile(JSON.parse(await readFile(join(directory, file), 'utf8')));
    return { runs, realInput: real };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
