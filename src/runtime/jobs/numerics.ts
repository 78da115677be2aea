/**
 * Runs one model on the same inputs at every optimisation level, and on the execution provider that was asked for,
 * and tells how the outputs differ from those without optimisations on the CPU: as the file says.
 */
import type { Tensor } from 'onnxruntime-node';
import type { Example } from '../../dataset/dataset.ts';
import { SurroundingsError, UserError } from '../../errors.ts';
import {
  compareOutputs,
  isFiniteExample,
  type Numerics,
  type NumericsExample,
  type NumericsRun,
  OPTIMISATION_LEVELS,
  type OptimisationLevel,
} from '../../measurement/numerics.ts';
import type { NamedTensor } from '../../measurement/tasks/task.ts';
import { createRandom } from '../../statistics/random.ts';
import type { Channel } from '../channel.ts';
import { canBeFed } from '../example-feeder.ts';
import type { NativePackages } from '../native.ts';
import type { NumericsRequest, SessionSettings, WorkerSubject } from '../protocol.ts';
import { readableFeeds } from '../readable-feeds.ts';
import { type OpenModel, openModel } from '../session.ts';

const RANDOM_EXAMPLES = 4;
/** After this (ms) no example is begun, and after three times as much no other way to run the model. */
const ENOUGH_MS = 2000;
/** Elements of all outputs that are kept to compare with. */
const MAX_ELEMENTS = 2 ** 24;

type Fed = { readonly feeds: Record<string, Tensor>; readonly batched: boolean; readonly example?: Example };

/** @throws UserError if the model does not load as it is, or can't be fed. */
export async function compareLevels(
  packages: NativePackages,
  subject: WorkerSubject,
  { examples, classes, session }: NumericsRequest,
  channel: Pick<Channel, 'send'>,
): Promise<Numerics> {
  const from = performance.now();
  const open = (level: OptimisationLevel, provider: SessionSettings['executionProvider']) => {
    channel.send({ kind: 'doing', what: `loading the ${subject.name}, optimisations ${level}` });
    const fallbackProviders = provider === 'cpu' ? [] : session.fallbackProviders;
    const chosen: SessionSettings = { ...session, executionProvider: provider, fallbackProviders };
    return openModel(packages, subject, chosen, { graphOptimizationLevel: OPTIMISATION_LEVELS[level] });
  };

  const model = await open('off', 'cpu');
  const fed: Fed[] = [];
  const written: NumericsExample[] = [];
  let elements = 0;
  for await (const one of feedsOf(packages, model, examples)) {
    channel.send({ kind: 'doing', what: `an inference of the ${subject.name}, optimisations off` });
    const outputs = await infer(model, one);
    elements += outputs.reduce((sum, { values }) => sum + values.length, 0);
    if (elements > MAX_ELEMENTS) break;
    fed.push(one);
    const { target } = one.example ?? {};
    written.push({ outputs, ...(target?.kind === 'class' ? { label: target.label } : {}) });
    if (performance.now() - from > ENOUGH_MS) break;
  }
  await model.session.release();

  const names = written[0]?.outputs.map(({ name }) => name) ?? [];
  const scores =
    classes === undefined ? -1 : classes.output === undefined ? 0 : names.indexOf(classes.output);
  const position = scores < 0 ? undefined : scores;
  const ways: (readonly [OptimisationLevel, SessionSettings['executionProvider']])[] = [
    ['basic', 'cpu'],
    ['all', 'cpu'],
  ];
  if (session.executionProvider !== 'cpu') ways.push(['all', session.executionProvider]);
  const runs: NumericsRun[] = [];
  for (const [level, provider] of fed.length === 0 ? [] : ways) {
    if (performance.now() - from > 3 * ENOUGH_MS) {
      runs.push({ kind: 'failed', level, provider, reason: 'the time did not do for it' });
      continue;
    }
    try {
      const other = await open(level, provider);
      const outputs: (readonly NamedTensor[])[] = [];
      for (const one of fed) {
        channel.send({ kind: 'doing', what: `an inference of the ${subject.name}, optimisations ${level}` });
        outputs.push(await infer(other, one));
      }
      await other.session.release();
      runs.push({ level, provider, ...compareOutputs(written, outputs, position) });
    } catch (error) {
      if (!(error instanceof UserError) && !(error instanceof SurroundingsError)) throw error;
      runs.push({ kind: 'failed', level, provider, reason: error.problem.what });
    }
  }
  const notFinite = written.filter((example) => !isFiniteExample(example)).length;
  return { examples: fed.length, random: fed[0]?.example === undefined, notFinite, runs };
}

async function infer(model: OpenModel, { feeds, batched }: Fed): Promise<readonly NamedTensor[]> {
  return model.outputs(await model.session.run(feeds), batched);
}

/** The examples that can be read; random inputs where there are none that can be fed. */
async function* feedsOf(
  packages: NativePackages,
  model: OpenModel,
  examples: readonly Example[],
): AsyncGenerator<Fed> {
  if (!examples.some((example) => canBeFed(example, model.subject))) {
    const random = createRandom(0);
    for (let i = 0; i < RANDOM_EXAMPLES; i++) yield { feeds: model.randomFeed(random), batched: false };
    return;
  }
  for await (const { example, fed } of readableFeeds(packages, [model], examples)) {
    yield { feeds: fed.feeds[0]!, batched: fed.batched, example };
  }
}
