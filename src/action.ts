/** The GitHub Action: inputs to raw options, one run, everything published, then the verdict as the step's status. */
import { relative, resolve } from 'node:path';
import * as core from '@actions/core';
import { openFetch } from './artifact/download/http.ts';
import { readHosts } from './artifact/hosts.ts';
import { mergeFiles } from './commands/merge-files.ts';
import { makeMatrix } from './commands/plan-matrix.ts';
import { type Config, FAIL_ON } from './config/config.ts';
import { loadConfig } from './config/load-config.ts';
import type { RawOptions } from './config/raw-options.ts';
import { SurroundingsError, UserError } from './errors.ts';
import { exitCodeOfReport } from './exit-code.ts';
import { describeFailure } from './failure.ts';
import { commentReport } from './github/comment-report.ts';
import { readContext } from './github/context.ts';
import { restoreDownloads } from './github/download-cache.ts';
import { HISTORY_MODES, type HistoryMode, keepHistory, readHistory } from './github/history.ts';
import { setOutputs } from './github/outputs.ts';
import { COMMENT_MODES, type CommentMode, publish } from './github/publish.ts';
import { publishFailure } from './github/publish-failure.ts';
import { withHistory } from './history/past-runs.ts';
import { createProgressLog } from './progress/log.ts';
import { plainText, withoutWorkflowCommands } from './report/escape.ts';
import { readReport } from './report/read-report.ts';
import type { Report } from './report/report.ts';
import { renderTerminal } from './report/terminal.ts';
import { writeReportFiles } from './report/write-files.ts';
import { run as runStages } from './run.ts';

/** Every input, read once. Empty means not given. */
type Inputs = {
  readonly mode: 'check' | 'plan' | 'merge' | 'comment';
  /** What a job may take, and the labels of runners: for planning. */
  readonly budget: string | undefined;
  readonly runners: readonly string[];
  /** Of shards, to merge; or the one to comment with. */
  readonly reports: readonly string[];
  /** Name of the measuring run's artifact. */
  readonly artifact: string;
  readonly failOn: Config['failOn'];
  readonly options: RawOptions;
  readonly workingDirectory: string;
  readonly comment: CommentMode;
  readonly commentKey: string;
  readonly history: HistoryMode;
  readonly token: string;
  readonly hubToken: string;
};

function readInputs(): Inputs {
  const input = (name: string): string | undefined => core.getInput(name) || undefined;
  const choose = <const T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const given = input(name) ?? fallback;
    const found = allowed.find((option) => option === given);
    if (found !== undefined) return found;
    throw new UserError({
      code: 'option-invalid',
      what: 'this value is not known',
      where: `input "${name}"`,
      got: given,
      expected: `one of ${allowed.join(', ')}`,
    });
  };
  const mode = choose('mode', ['check', 'plan', 'merge', 'comment'], 'check');
  return {
    mode,
    reports: core.getMultilineInput('reports'),
    artifact: input('artifact') ?? 'zoogate-report',
    budget: input('budget'),
    runners: core.getMultilineInput('runners'),
    failOn: choose('fail-on', FAIL_ON, 'fail'),
    options: {
      config: input('config'),
      model: input('model'),
      reference: input('reference'),
      baseline: input('baseline'),
      claims: core.getMultilineInput('claims'),
      dataset: input('dataset'),
      preprocess: input('preprocess'),
      gates: core.getMultilineInput('gates'),
      samples: input('samples'),
      executionProvider: input('execution-provider'),
      threads: input('threads'),
      reportDir: input('report-dir'),
      shard: input('shard'),
      shardBy: input('shard-by'),
      timings: input('timings'),
      explain: input('explain'),
      explainBudget: input('explain-budget'),
      failOn: input('fail-on'),
      // Left out, the configuration decides.
      ...(input('thumbnails') === undefined
        ? {}
        : { thumbnails: choose('thumbnails', ['true', 'false'], 'false') === 'true' }),
      cache: choose('cache', ['true', 'false'], 'true') === 'true',
      spell: (name) => `input "${name === 'gate' ? 'gates' : name}"`,
    },
    workingDirectory: resolve(process.env['GITHUB_WORKSPACE'] ?? '.', input('working-directory') ?? '.'),
    comment: choose('comment', COMMENT_MODES, 'auto'),
    commentKey: input('comment-key') ?? 'default',
    history: choose('history', HISTORY_MODES, 'none'),
    token: core.getInput('github-token'),
    hubToken: core.getInput('hf-token'),
  };
}

/** What comes of a run, and what of its configuration decides on publishing. */
type Outcome = {
  readonly report: Report;
  readonly config: Pick<Config, 'reportDir' | 'failOn' | 'shard'>;
};

async function check({ options, workingDirectory, hubToken, token }: Inputs): Promise<Outcome> {
  const config = await loadConfig(options, workingDirectory, process.env);
  const log = (line: string) => core.info(withoutWorkflowCommands(line));
  // A model's name is the pull request's; titles of groups are escaped by the runner's own library.
  const shown = createProgressLog(
    { write: log, beginGroup: core.startGroup, endGroup: core.endGroup },
    Date.now,
  );
  const downloads = await restoreDownloads(config, process.env, log);
  const report = await runStages(config, {
    fetch: openFetch(),
    hosts: readHosts(process.env, { huggingFace: hubToken, github: token }),
    env: process.env,
    change: readContext(process.env).change,
    now: Date.now,
    log,
    progress: (model, ...step) => shown.update(plainText(model), ...step),
    downloading: (what, progress) => shown.download(plainText(what), progress),
  }).finally(() => {
    shown.stop();
    return downloads.save();
  });
  return { report, config };
}

/** The jobs of a later matrix, as an output. */
async function plan({ options, workingDirectory, budget, runners }: Inputs): Promise<number> {
  const { config, timings, shardBy, spell } = options;
  const flags = { config, timings, shardBy, budget, ...(runners.length === 0 ? {} : { runner: runners }) };
  const { matrix, notes } = await makeMatrix(flags, workingDirectory, spell);
  for (const note of notes) core.info(withoutWorkflowCommands(note));
  core.setOutput('matrix', JSON.stringify(matrix));
  return 0;
}

async function merge({ options, reports, workingDirectory, failOn }: Inputs): Promise<Outcome> {
  const at = (path: string) => relative(process.cwd(), resolve(workingDirectory, path)) || '.';
  if (reports.length === 0) {
    throw new UserError({
      code: 'shard-none',
      what: 'there is no report to merge',
      where: 'input "reports"',
      expected: 'the folder that the artifacts of the shards were downloaded to',
    });
  }
  const report = await mergeFiles(reports.map(at));
  return {
    report,
    config: { failOn, reportDir: resolve(workingDirectory, options.reportDir ?? 'zoogate-report') },
  };
}

/** The report of another run onto its pull request; the verdict was that run's to enforce. */
async function comment(inputs: Inputs): Promise<number> {
  const [file, ...others] = inputs.reports;
  if (others.length > 0) {
    throw new UserError({
      code: 'option-invalid',
      what: 'a comment is about one report',
      where: 'input "reports"',
      got: `${inputs.reports.length} lines`,
      hint: 'merge the reports of shards first, with `mode: merge`',
    });
  }
  const given = file === undefined ? undefined : readReport(resolve(inputs.workingDirectory, file));
  const { outcome, report } = await commentReport(
    { given, artifact: inputs.artifact },
    { comment: inputs.comment, commentKey: inputs.commentKey, token: inputs.token },
    readContext(process.env),
  );
  if (outcome.kind === 'refused') {
    throw new SurroundingsError({ code: 'comment-refused', what: outcome.reason, where: 'mode: comment' });
  }
  core.info(
    outcome.kind === 'skipped' ? `No comment: ${outcome.reason}.` : `The comment is ${outcome.kind}.`,
  );
  setOutputs({
    ...(report === undefined ? {} : { verdict: report.verdict }),
    'comment-url': outcome.url ?? '',
  });
  return 0;
}

async function main(): Promise<number> {
  const summaryPath = process.env['GITHUB_STEP_SUMMARY'];
  try {
    const inputs = readInputs();
    for (const secret of [inputs.token, inputs.hubToken]) if (secret !== '') core.setSecret(secret);
    const { workingDirectory } = inputs;
    if (inputs.mode === 'plan') return await plan(inputs);
    if (inputs.mode === 'comment') return await comment(inputs);
    const { report: measured, config } = inputs.mode === 'merge' ? await merge(inputs) : await check(inputs);
    const context = readContext(process.env);
    // A shard is a part of a run: the merged report is kept.
    const history = config.shard === undefined ? inputs.history : 'none';
    const settings = { ...inputs, history, key: inputs.commentKey };
    const past = await readHistory(settings, context);
    const report = withHistory(measured, past.runs);
    const directory = relative(process.env['GITHUB_WORKSPACE'] ?? workingDirectory, workingDirectory);
    // What was measured is told even where it can't be written.
    const files = await writeReportFiles(report, config.reportDir, directory).finally(() =>
      core.info(renderTerminal(report, { colour: true, width: 120 })),
    );
    await publish(
      report,
      files,
      {
        // One comment for all shards: the merged report's.
        comment: config.shard === undefined ? inputs.comment : 'never',
        commentKey: inputs.commentKey,
        token: inputs.token,
        directory,
        summaryPath,
      },
      context,
    );
    await keepHistory(report, past, config.reportDir, settings, context);
    return exitCodeOfReport(report, config.failOn);
  } catch (error) {
    const failure = describeFailure(error);
    await publishFailure(failure.message, summaryPath);
    return failure.exitCode;
  }
}

/** One step of a workflow: its verdict becomes the process's exit code, which fails the step unless it is 0. */
export async function run(): Promise<void> {
  process.exitCode = await main();
}
