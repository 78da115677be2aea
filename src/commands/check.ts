/** `zoogate check`: flags to raw options, the report to the terminal and to files, the verdict to the exit code. */
import { openFetch } from '../artifact/download/http.ts';
import { readHosts } from '../artifact/hosts.ts';
import { loadConfig } from '../config/load-config.ts';
import { UserError } from '../errors.ts';
import { readContext } from '../github/context.ts';
import { showProgress } from '../progress/progress.ts';
import { run } from '../run.ts';
import { type AddCommand, formatOption, repeated } from './command.ts';
import { deliver } from './deliver.ts';
import { shownLog } from './shown-log.ts';

export const addCheck: AddCommand = (program, finish) => {
  program
    .command('check')
    .description('measure, compare, decide, report')
    .option(
      '--config <file>',
      'configuration (default: zoogate.yml, if there is one and no --model is given)',
    )
    .option(
      '--model <locator>',
      'the candidate: a path, an https URL, hf:..., release:... or another locator',
    )
    .option('--reference <locator>', 'a trusted model to compare with')
    .option('--baseline <locator>', "the candidate's own earlier version")
    .option(
      '--claims <place>',
      'model card, claims file, folder or pattern; may be repeated (docs/claims.md)',
      repeated,
    )
    .option('--dataset <path>', 'folder of class folders, or CSV manifest')
    .option('--preprocess <preset>', 'torchvision, caffe or cifar; steps go into the configuration')
    .option('--gate <rule>', 'such as "top1 >= claim - 0.5pp"; may be repeated', repeated)
    .option('--samples <n>', 'measure a seeded random sample of n examples')
    .option('--seed <n>', 'seed of every random choice')
    .option(
      '--execution-provider <name>',
      'cpu (default), cuda, tensorrt, webgpu, dml, coreml; or several in order: cuda,cpu',
    )
    .option('--threads <n>', 'inference threads for latency (default: 1)')
    .option('--report-dir <folder>', 'where reports are written (default: zoogate-report)')
    .option('--shard <i/n>', 'measure one part of n; zoogate merge makes one report of all')
    .option('--shard-by <what>', 'what is shared out: examples (default) or models')
    .option('--timings <report>', 'report.json of an earlier run, to share out models evenly')
    .option('--stop <rule>', 'full or when-decided')
    .option('--latency-budget <time>', 'most time for the latency schedule (default: 60s)')
    .option(
      '--time-limit <time>',
      'a measuring process that is silent for this long is killed (default: 120s)',
    )
    .option('--explain <when>', 'look for causes: auto (default: where a gate does not pass), always or off')
    .option('--explain-budget <time>', 'most time for explaining a model (default: 60s)')
    .option('--thumbnails', 'the report holds small pictures of examples that flipped')
    .option('--fail-on <verdict>', 'fail (default), inconclusive or never')
    .addOption(formatOption(['human', 'json', 'markdown']))
    .option('--no-cache', 'download afresh')
    .option('--no-progress', 'no progress bar, and no lines on progress in a log')
    .action((flags: CheckFlags) => finish(check(flags)));
};

/** Flags of `check` as commander hands them over. */
type CheckFlags = {
  config?: string;
  model?: string;
  reference?: string;
  baseline?: string;
  claims?: readonly string[];
  dataset?: string;
  preprocess?: string;
  gate?: readonly string[];
  samples?: string;
  seed?: string;
  executionProvider?: string;
  threads?: string;
  reportDir?: string;
  shard?: string;
  shardBy?: string;
  timings?: string;
  stop?: string;
  latencyBudget?: string;
  timeLimit?: string;
  explain?: string;
  explainBudget?: string;
  thumbnails?: boolean;
  failOn?: string;
  format: 'human' | 'json' | 'markdown';
  cache: boolean;
  progress: boolean;
};

async function check(flags: CheckFlags): Promise<number> {
  const { gate, progress, format, ...options } = flags;
  if (flags.shardBy !== undefined && flags.shard === undefined) {
    throw new UserError({
      code: 'shard-by-unused',
      what: 'nothing is shared out: this would measure everything',
      where: '--shard-by',
      got: flags.shardBy,
      expected: '--shard i/n beside it, such as --shard 1/4',
    });
  }
  const cwd = process.cwd();
  const config = await loadConfig(
    { ...options, gates: gate, spell: (name) => `--${name}` },
    cwd,
    process.env,
  );
  const shown = showProgress(process.stderr, progress);
  const report = await run(config, {
    fetch: openFetch(),
    hosts: readHosts(process.env),
    env: process.env,
    change: readContext(process.env).change,
    now: Date.now,
    ...shownLog(shown),
  }).finally(shown.stop);
  return deliver(report, { ...config, format });
}
