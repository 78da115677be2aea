/**
 * Profiled runs of all subjects in one process, one inference each by turns, with the optimisations and on the
 * execution providers that they are timed with: what runs where, and how long it takes.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SurroundingsError } from '../../errors.ts';
import { type NodeTimes, nodeTimesOf } from '../../graph/times/node-times.ts';
import { createRandom, shuffle } from '../../statistics/random.ts';
import type { Channel } from '../channel.ts';
import type { NativePackages } from '../native.ts';
import type { OperatorsJob } from '../protocol.ts';
import { singleFeeds } from '../readable-feeds.ts';
import { type OpenModel, openModel } from '../session.ts';

const WARM_UP = 1;
/** Inferences of each subject that a profile has, where time does for them. */
const LEAST_ROUNDS = 3;
const MAX_PROFILE_BYTES = 256 * 2 ** 20;

/** @throws UserError if a model doesn't load or its input doesn't fit. */
export async function measureOperators(
  packages: NativePackages,
  job: OperatorsJob,
  channel: Pick<Channel, 'send'>,
): Promise<readonly NodeTimes[]> {
  const directory = await mkdtemp(join(tmpdir(), 'zoogate-profile-'));
  try {
    const models: OpenModel[] = [];
    for (const [i, subject] of job.subjects.entries()) {
      await mkdir(join(directory, String(i)));
      channel.send({ kind: 'doing', what: `loading the ${subject.name}` });
      const profileFilePrefix = join(directory, String(i), 'profile');
      models.push(
        await openModel(packages, subject, job.settings, { enableProfiling: true, profileFilePrefix }),
      );
    }
    const random = createRandom(0);
    const { feeds } = await singleFeeds(packages, models, job.example, random);
    channel.send({ kind: 'doing', what: 'profiling inferences' });
    const from = performance.now();
    const elapsed = (): number => performance.now() - from;
    for (let round = 0; round < job.maxRounds; round++) {
      const limitMs = round < LEAST_ROUNDS ? job.limitMs : job.enoughMs;
      if (round > 0 && elapsed() >= limitMs) break;
      for (const i of shuffle([...models.keys()], random)) {
        const results = await models[i]!.session.run(feeds[i]!);
        for (const result of Object.values(results)) result.dispose();
      }
    }
    for (const { session } of models) session.endProfiling();
    return await Promise.all(models.map((_, i) => readTimes(join(directory, String(i)))));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function readTimes(directory: string): Promise<NodeTimes> {
  const [name] = await readdir(directory);
  if (name === undefined) throw new Error('onnxruntime wrote no profile');
  const file = join(directory, name);
  const { size } = await stat(file);
  if (size > MAX_PROFILE_BYTES) {
    throw new SurroundingsError({
      code: 'profile-too-large',
      what: "onnxruntime's profile is too large to be read",
      got: `${size} bytes`,
      expected: `at most ${MAX_PROFILE_BYTES}`,
    });
  }
  return nodeTimesOf(JSON.parse(await readFile(file, 'utf8')), WARM_UP);
}
