/**
 * A schedule on paper: what a zoo of so many models takes on hosted runners, from facts of the platform and what one
 * model costs. Prints the table of docs/scale.md.
 *
 *   node bench/scale/schedule.ts [--models 100000]
 */
import { parseArgs } from 'node:util';
import { MOST_SHARDS } from '../../src/shard/shard.ts';

const { values } = parseArgs({ options: { models: { type: 'string', default: '100000' } } });

/** Of the platform; what is not in its documentation is an assumption and stands in docs/scale.md as one. */
const PLATFORM = {
  matrixJobs: MOST_SHARDS,
  /** Jobs that run at once on the free plan. */
  concurrentJobs: 20,
  /** A job is ended after that. */
  jobHours: 6,
  cacheGB: 10,
  /** Of the Hub, by an address or a token, in five minutes; 429 with `Retry-After` beyond. */
  hubRequests: 1000,
  /** Of `GITHUB_TOKEN`, an hour and repository. */
  githubRequests: 1000,
  /** US dollars a minute of a private repository's Linux runner with two cores; nothing in a public one. */
  dollarsAMinute: 0.006,
} as const;

/** One model: measured on 1,000 examples, a median network. */
const MODEL = {
  megabytes: 45,
  downloadSeconds: 45 / 50,
  /** Start, inspection, profile. */
  fixedSeconds: 3,
  accuracySeconds: (1000 * 0.06) / 2,
  latencySeconds: 25,
  /** Listing is one for a thousand models; then the file's address and its bytes from the CDN. */
  hubRequests: 2,
  /** What is kept of it: report, 1,000 observations. */
  keptKilobytes: 90,
} as const;

const SECONDS = MODEL.downloadSeconds + MODEL.fixedSeconds + MODEL.accuracySeconds + MODEL.latencySeconds;
/** Changed since the night before, of a thousand. */
const CHANGED = 5;

function schedule(models: number) {
  const jobHours = (models * SECONDS) / 3600;
  const jobs = Math.max(1, Math.ceil(jobHours / (PLATFORM.jobHours * 0.8)));
  const matrices = Math.ceil(jobs / PLATFORM.matrixJobs);
  const hubRequests = models * MODEL.hubRequests + Math.ceil(models / 1000);
  const nightly = Math.ceil((models * CHANGED) / 1000);
  return {
    models,
    jobHours,
    jobs,
    matrices,
    days: jobHours / Math.min(jobs, PLATFORM.concurrentJobs) / 24,
    terabytes: (models * MODEL.megabytes) / 1e6,
    cacheHolds: Math.floor((PLATFORM.cacheGB * 1000) / MODEL.megabytes),
    hubRequests,
    hubHours: hubRequests / PLATFORM.hubRequests / 12,
    githubRequests: jobs * 3 + matrices * 10,
    keptGB: (models * MODEL.keptKilobytes) / 1e6,
    dollars: jobHours * 60 * PLATFORM.dollarsAMinute,
    nightly,
    nightlyHours: (nightly * SECONDS) / 3600,
  };
}

const count = (value: number): string => Math.round(value).toLocaleString('en-US');
const short = (value: number): string =>
  value >= 100 ? count(value) : value >= 10 ? value.toFixed(0) : value.toPrecision(2);

const ROWS: readonly (readonly [string, (of: ReturnType<typeof schedule>) => string])[] = [
  ['hours of jobs, once', ({ jobHours }) => short(jobHours)],
  ['jobs of at most 4.8 h', ({ jobs }) => count(jobs)],
  ['matrices (256 jobs each)', ({ matrices }) => count(matrices)],
  ['days, 20 jobs at once', ({ days }) => short(days)],
  ['downloaded, TB', ({ terabytes }) => short(terabytes)],
  ['requests to the Hub', ({ hubRequests }) => count(hubRequests)],
  ['hours that the rate limit makes of them', ({ hubHours }) => short(hubHours)],
  ["requests to GitHub's API", ({ githubRequests }) => count(githubRequests)],
  ['kept between nights, GB', ({ keptGB }) => short(keptGB)],
  ['dollars, private repository', ({ dollars }) => short(dollars)],
  ['models that changed by the next night', ({ nightly }) => count(nightly)],
  ['hours of jobs for them', ({ nightlyHours }) => short(nightlyHours)],
];

const sizes = [100, 1000, 10_000, Number(values.models)].map(schedule);
const lines = [
  `| models | ${sizes.map(({ models }) => count(models)).join(' | ')} |`,
  `| --- | ${sizes.map(() => '--:').join(' | ')} |`,
  ...ROWS.map(([name, of]) => `| ${name} | ${sizes.map(of).join(' | ')} |`),
];
process.stdout.write(`${lines.join('\n')}\n`);
