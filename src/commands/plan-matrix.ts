/**
 * `zoogate plan --matrix`: the jobs of a GitHub matrix as JSON on standard output, what they are planned by on standard
 * error. Costs are those of an earlier report, or estimated from pixels and multiply-accumulates.
 */
import { acquireSubjects } from '../artifact/acquire-subjects.ts';
import { openFetch } from '../artifact/download/http.ts';
import { readHosts } from '../artifact/hosts.ts';
import { openModel } from '../artifact/open-model.ts';
import type { Config, ModelConfig } from '../config/config.ts';
import { duration } from '../config/duration.ts';
import { loadConfig } from '../config/load-config.ts';
import { exampleCosts } from '../dataset/example-costs.ts';
import { openDataset } from '../dataset/open-dataset.ts';
import { UserError } from '../errors.ts';
import { describeWork } from '../graph/describe-work.ts';
import { readOnnx } from '../graph/inspect-subjects.ts';
import { plainText } from '../report/escape.ts';
import { type JobPlan, planJobs, type Work } from '../shard/plan-jobs.ts';
import { MOST_SHARDS } from '../shard/shard.ts';
import { withThousands } from '../thousands.ts';
import { log, say } from './streams.ts';

export type MatrixFlags = {
  readonly config?: string | undefined;
  readonly budget?: string | undefined;
  readonly jobs?: string | undefined;
  readonly runner?: readonly string[] | undefined;
  readonly timings?: string | undefined;
  readonly shardBy?: string | undefined;
};

/** What a hosted runner does in a second: guesses, told as such; a report of an earlier run knows better. */
const DECODED_PIXELS = 60e6;
const MACS = 40e9;
/** Of a job: checkout, the native packages, models, the start of processes. */
const START_SECONDS = 45;

/** On a terminal, and in a workflow that runs the command line. */
export async function planMatrix(flags: MatrixFlags): Promise<number> {
  const { matrix, notes } = await makeMatrix(flags, process.cwd(), (name) => `--${name}`);
  say(JSON.stringify(matrix));
  for (const note of notes) log(note);
  return 0;
}

/** @returns the matrix, and in words what it is planned by. @throws UserError */
export async function makeMatrix(
  { config: file, timings, shardBy, budget, jobs, runner = ['ubuntu-latest'] }: MatrixFlags,
  cwd: string,
  spell: (name: string) => string,
): Promise<{ readonly matrix: JobPlan; readonly notes: readonly string[] }> {
  if (budget !== undefined && jobs !== undefined) {
    throw new UserError({
      code: 'plan-jobs-twice',
      what: 'the number of jobs is given, and a budget that it would follow from',
      where: spell('jobs'),
      got: `${jobs} jobs and ${budget} a job`,
      expected: `${spell('jobs')} or ${spell('budget')}`,
    });
  }
  if (runner.some((label) => label.trim() === '')) {
    throw new UserError({
      code: 'option-invalid',
      what: 'this is no label of a runner',
      where: spell('runner'),
      got: 'an empty text',
      expected: 'such as ubuntu-latest',
    });
  }
  const options = { config: file, timings, shard: '1/1', shardBy, spell };
  const { shard, ...whole } = await loadConfig(options, cwd, process.env);
  const models = [];
  for (const model of whole.models) models.push(await workOf(model, whole));
  const budgetSeconds = budget === undefined ? undefined : duration(budget, spell('budget')) / 1000;
  const { by } = shard!;
  const asked = jobs === undefined ? undefined : readJobs(jobs, spell('jobs'));
  const matrix = planJobs(workToShare(by, models), {
    budgetSeconds,
    // A job without a model would start for nothing.
    jobs: asked === undefined || by === 'examples' ? asked : Math.min(asked, models.length),
    runners: runner,
  });
  const { length } = matrix.include;
  const most = Math.max(...matrix.include.map(({ seconds }) => seconds));
  const count = `${length} ${length === 1 ? 'job' : 'jobs'}`;
  const within = budget === undefined ? '' : ` within ${budget}`;
  const fewer =
    asked === undefined || asked === length ? '' : `, not ${asked}, since there are no more models`;
  return {
    matrix,
    notes: [
      ...models.map(
        ({ name, examples, from }) => `${plainText(name)}: ${withThousands(examples)} examples, by ${from}`,
      ),
      `${count}${within}${fewer}, the longest of about ${most} s`,
    ],
  };
}

/** Every shard of the examples times every model; where models are shared out, each is timed by one job. */
function workToShare(by: Work['by'], models: readonly ModelWork[]): Work {
  if (by === 'models') {
    const whole = models.map((model) => ({ ...model, seconds: model.seconds + model.timed }));
    return { by, models: whole, fixedSeconds: START_SECONDS };
  }
  return { by, models, fixedSeconds: START_SECONDS + models.reduce((sum, { timed }) => sum + timed, 0) };
}

/** `timed`: seconds of its latency schedule. */
type ModelWork = Work['models'][number] & { readonly from: string; readonly timed: number };

async function workOf(model: ModelConfig, config: Omit<Config, 'shard'>): Promise<ModelWork> {
  const { name, cost, reference, baseline } = model;
  const isTimed = model.gates.some(({ metric }) => metric.startsWith('latency'));
  const timed = isTimed ? config.latencyBudgetMs / 1000 : 0;
  const dataset = model.dataset?.path === '' ? undefined : await openDataset(model, config);
  const examples = dataset?.examples.length ?? 0;
  if (cost !== undefined)
    return { name, examples, seconds: cost / 1000, from: 'what they took before', timed };
  const pixels = exampleCosts(dataset?.examples ?? []).reduce((sum, of) => sum + of, 0) - examples * 1e6;
  const subjects = 1 + Number(reference !== undefined) + Number(baseline !== undefined);
  const macs = await macsOf(model, config);
  const inference = macs === undefined ? 0.05 : Math.max(0.001, macs / MACS);
  return {
    name,
    examples,
    seconds: pixels / DECODED_PIXELS + examples * subjects * inference,
    from:
      macs === undefined
        ? '50 ms an inference, which is a guess: its multiply-accumulates are not known'
        : `its ${withThousands(Math.round(macs / 1e6))} M multiply-accumulates, which is an estimate`,
    timed,
  };
}

/** Of the candidate; undefined where the model can't be read or does not tell. */
async function macsOf(model: ModelConfig, config: Omit<Config, 'shard'>): Promise<number | undefined> {
  try {
    const { reference: _, baseline: __, ...alone } = model;
    const world = { fetch: openFetch(), hosts: readHosts(process.env), env: process.env, log: () => {} };
    const { artifacts } = await acquireSubjects(alone, config, world);
    const { macs } = describeWork(readOnnx(artifacts.candidate, openModel)).macs;
    return macs;
  } catch (error) {
    if (error instanceof UserError) throw error;
    return undefined;
  }
}

function readJobs(text: string, where: string): number {
  const jobs = Number(text);
  if (/^\d+$/.test(text) && jobs >= 1 && jobs <= MOST_SHARDS) return jobs;
  throw new UserError({
    code: 'option-invalid',
    what: 'this is not a number of jobs',
    where,
    got: text,
    expected: `1 to ${MOST_SHARDS}, which GitHub starts of one matrix at most`,
  });
}
