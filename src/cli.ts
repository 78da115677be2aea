#!/usr/bin/env node
/** The command line: flags to raw options, the report to the terminal, the verdict to the exit code. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { acquire } from './artifact/acquire.ts';
import { parseLocator } from './artifact/parse-locator.ts';
import { readClaims } from './claims/read-claims.ts';
import { loadConfig } from './config/load-config.ts';
import { UserError } from './errors.ts';
import { exitCodeOfReport } from './exit-code.ts';
import { describeFailure } from './failure.ts';
import { compareGraphs } from './graph/compare-graphs.ts';
import { describeArchitecture } from './graph/describe.ts';
import { readModel } from './graph/read-model.ts';
import { renderInspection } from './graph/render-inspection.ts';
import { createProgressBar } from './progress-bar.ts';
import { plainText, quietJson, withoutWorkflowCommands } from './report/escape.ts';
import { renderHtml } from './report/html.ts';
import { renderJson } from './report/json.ts';
import { renderMarkdown } from './report/markdown.ts';
import type { Report } from './report/report.ts';
import { renderTerminal } from './report/terminal.ts';
import { parseReport } from './report/validate-report.ts';
import { writeReportFiles } from './report/write-files.ts';
import { run } from './run.ts';
import { VERSION } from './version.ts';

const say = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};
/** A message may quote a hostile file, and a terminal or a workflow's runner reads along. */
const log = (text: string): void => {
  const visible = text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '\ufffd');
  process.stderr.write(`${withoutWorkflowCommands(visible)}\n`);
};

/** Flags of `check` as commander hands them over. */
type CheckFlags = {
  config?: string;
  model?: string;
  reference?: string;
  baseline?: string;
  claims?: string;
  dataset?: string;
  preprocess?: string;
  gate?: string[];
  samples?: string;
  seed?: string;
  executionProvider?: string;
  threads?: string;
  reportDir?: string;
  shard?: string;
  stop?: string;
  latencyBudget?: string;
  timeLimit?: string;
  explain?: string;
  failOn?: string;
  format: 'human' | 'json' | 'markdown';
  cache: boolean;
  progress: boolean;
};

async function check(flags: CheckFlags): Promise<number> {
  const { gate, progress, format, ...options } = flags;
  const cwd = process.cwd();
  const config = await loadConfig(
    { ...options, gates: gate, spell: (name) => `--${name}` },
    cwd,
    process.env,
  );
  const bar = createProgressBar(process.stderr, progress);
  const report = await run(config, {
    fetch,
    env: process.env,
    now: Date.now,
    log: (line) => log(line),
    progress: (model, ...step) => bar.update(withoutWorkflowCommands(plainText(model)), ...step),
  }).finally(bar.stop);
  // What was measured is told even where it can't be written.
  const files = await writeReportFiles(report, config.reportDir).finally(() => say(render(report, format)));
  log(
    `report: ${Object.values(files)
      .map((file) => relative(cwd, file) || file)
      .join(', ')}`,
  );
  return exitCodeOfReport(report, config.failOn);
}

/** Renderers by the name that `--format` gives them. */
const FORMATS = {
  human: (report: Report) =>
    renderTerminal(report, { colour: useColour(process.stdout), width: process.stdout.columns || 100 }),
  json: renderJson,
  markdown: (report: Report) => renderMarkdown(report, { maxLength: 1_000_000 }),
  html: renderHtml,
} as const;

function render(report: Report, format: keyof typeof FORMATS): string {
  return FORMATS[format](report);
}

function useColour(stream: NodeJS.WriteStream): boolean {
  if (process.env['NO_COLOR']) return false;
  return (
    stream.isTTY === true || Boolean(process.env['FORCE_COLOR']) || process.env['GITHUB_ACTIONS'] === 'true'
  );
}

async function inspect(
  model: string,
  flags: { against?: string; format: 'human' | 'json' },
): Promise<number> {
  const config = await loadConfig({ model, spell: () => 'MODEL' }, process.cwd(), process.env);
  const describe = async (text: string, where: string) => {
    const locator = parseLocator(text, process.cwd(), where);
    const artifact = await acquire({ locator }, { fetch, cacheDir: config.cacheDir, useCache: true });
    return { artifact, architecture: describeArchitecture(readModel(await readFile(artifact.path), text)) };
  };
  const inspected = await describe(model, 'MODEL');
  const other = flags.against === undefined ? undefined : await describe(flags.against, '--against');
  const difference =
    other === undefined ? undefined : compareGraphs(inspected.architecture, other.architecture);
  const inspection = { ...inspected, ...(difference === undefined ? {} : { difference }) };
  say(
    flags.format === 'json' ? quietJson(inspection) : withoutWorkflowCommands(renderInspection(inspection)),
  );
  return 0;
}

async function claims(files: readonly string[], flags: { format: 'human' | 'json' }): Promise<number> {
  for (const file of files) {
    const read = await readClaims(file, file);
    if (flags.format === 'json') {
      say(quietJson({ file, ...read }));
      continue;
    }
    const tell = (place: string, line: string): void =>
      say(withoutWorkflowCommands(`${plainText(place)}  ${plainText(line, 1000)}`));
    for (const { metric, text, dataset, split, source } of read.claims) {
      const scope = [dataset, split].filter(Boolean).join(' ');
      tell(`${source.file}:${source.line}`, `${metric} ${text}  ${scope}`);
    }
    for (const { source, text, reason } of read.unread) {
      tell(`${source.file}:${source.line}`, `not understood: ${text} (${reason})`);
    }
    if (read.claims.length + read.unread.length === 0) tell(file, 'makes no claims that zoogate can read');
  }
  return 0;
}

/** Commands of the contract that are not there yet: known by name, and honest about it. */
const PLANNED = {
  init: 'writes a starter zoogate.yml and workflow',
  merge: 'shards to one report',
  comment: 'the trusted half of the fork recipe',
  audit: 'many models, ranked discrepancies',
  plan: 'how many examples and jobs a gate needs',
  noise: "what margin this runner's latency gates can resolve",
  zoo: 'the built-in catalogue',
} as const;

function createProgram(finish: (code: Promise<number>) => void): Command {
  const program = new Command('zoogate')
    .description(
      'Measures a model beside a reference and against its own model card, and fails when they disagree.',
    )
    .version(VERSION)
    .exitOverride();
  const format = (choices: readonly string[]): Option =>
    new Option('--format <format>', 'what to print').choices(choices).default(choices[0]);
  program
    .command('check')
    .description('measure, compare, decide, report')
    .option(
      '--config <file>',
      'configuration (default: zoogate.yml, if there is one and no --model is given)',
    )
    .option('--model <locator>', 'the candidate: a path or an https URL')
    .option('--reference <locator>', 'a trusted model to compare with')
    .option('--baseline <locator>', "the candidate's own earlier version")
    .option('--claims <file>', 'model card or claims file')
    .option('--dataset <path>', 'folder of class folders, or CSV manifest')
    .option('--preprocess <preset>', 'torchvision, caffe or cifar; steps go into the configuration')
    .option(
      '--gate <rule>',
      'such as "top1 >= claim - 0.5pp"; may be repeated',
      (rule, all: string[] | undefined) => [...(all ?? []), rule],
    )
    .option('--samples <n>', 'measure a seeded random sample of n examples')
    .option('--seed <n>', 'seed of every random choice')
    .option('--execution-provider <name>', 'cpu (default), cuda, tensorrt, webgpu, dml, coreml')
    .option('--threads <n>', 'inference threads for latency (default: 1)')
    .option('--report-dir <folder>', 'where reports are written (default: zoogate-report)')
    .option('--shard <i/n>', 'measure one part of n')
    .option('--stop <rule>', 'full or when-decided')
    .option('--latency-budget <time>', 'most time for the latency schedule (default: 60s)')
    .option(
      '--time-limit <time>',
      'a measuring process that is silent for this long is killed (default: 120s)',
    )
    .option('--explain <when>', 'auto, always or off')
    .option('--fail-on <verdict>', 'fail (default), inconclusive or never')
    .addOption(format(['human', 'json', 'markdown']))
    .option('--no-cache', 'download afresh')
    .option('--no-progress', 'no progress bar')
    .action((flags: CheckFlags) => finish(check(flags)));
  program
    .command('inspect')
    .description('what a graph says without being run')
    .argument('<model>', 'a path or an https URL')
    .option('--against <model>', 'another model: what differs')
    .addOption(format(['human', 'json']))
    .action((model: string, flags) => finish(inspect(model, flags)));
  program
    .command('claims')
    .description('what was understood of a model card or claims file, and from where')
    .argument('<files...>')
    .addOption(format(['human', 'json']))
    .action((files: string[], flags) => finish(claims(files, flags)));
  program
    .command('render')
    .description('a report in another form')
    .argument('<report>', 'report.json')
    .addOption(format(['human', 'markdown', 'html', 'json']))
    .action((file: string, flags: { format: keyof typeof FORMATS }) =>
      finish(
        readReport(file).then((report) => {
          say(render(report, flags.format));
          return 0;
        }),
      ),
    );
  for (const [name, description] of Object.entries(PLANNED)) {
    program
      .command(name)
      .description(`${description} (not in this version)`)
      .allowUnknownOption()
      .allowExcessArguments()
      .action(() => finish(Promise.reject(notYet(name))));
  }
  for (const command of program.commands) command.exitOverride();
  return program;
}

async function readReport(file: string): Promise<Report> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(
      { code: 'report-not-found', what: `the report can't be read (${cause.code})`, where: file },
      { cause },
    );
  });
  return parseReport(text, file);
}

function notYet(command: string): UserError {
  return new UserError({
    code: 'not-supported-yet',
    what: `this version has no "zoogate ${command}" yet`,
    where: `zoogate ${command}`,
    expected: 'check, inspect, claims or render',
  });
}

async function main(argv: readonly string[]): Promise<number> {
  let code: Promise<number> = Promise.resolve(0);
  try {
    createProgram((finishing) => {
      code = finishing;
    }).parse([...argv], { from: 'user' });
    return await code;
  } catch (error) {
    // commander has said what is wrong with the flags; help and version are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 4;
    const { message, exitCode } = describeFailure(error);
    log(`zoogate: ${message}`);
    return exitCode;
  }
}

// A reader that has gone (`| head`) is no verdict: unheard, this would end the process with a failed gate's code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.exitCode = await main(process.argv.slice(2));
