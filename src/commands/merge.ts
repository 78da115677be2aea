/** `zoogate merge`: the reports of all shards to one, and its verdict to the exit code. */
import { relative, resolve } from 'node:path';
import { Option } from 'commander';
import { FAIL_ON } from '../config/config.ts';
import { exitCodeOfReport } from '../exit-code.ts';
import { writeReportFiles } from '../report/write-files.ts';
import { type AddCommand, formatOption } from './command.ts';
import { mergeFiles } from './merge-files.ts';
import { render } from './report-formats.ts';
import { log, say } from './streams.ts';

export const addMerge: AddCommand = (program, finish) => {
  program
    .command('merge')
    .description('the reports of all shards to one')
    .argument(
      '<report...>',
      "every shard's report.json, the folder that it is in, or the folder of those folders",
    )
    .option('--report-dir <folder>', 'where reports are written', 'zoogate-report')
    .addOption(new Option('--fail-on <verdict>', 'what fails the command').choices(FAIL_ON).default('fail'))
    .addOption(formatOption(['human', 'json', 'markdown']))
    .action((files: readonly string[], flags: MergeFlags) => finish(merge(files, flags)));
};

type MergeFlags = {
  readonly reportDir: string;
  readonly failOn: (typeof FAIL_ON)[number];
  readonly format: 'human' | 'json' | 'markdown';
};

async function merge(files: readonly string[], { reportDir, failOn, format }: MergeFlags): Promise<number> {
  const cwd = process.cwd();
  const report = await mergeFiles(files);
  const written = await writeReportFiles(report, resolve(cwd, reportDir)).finally(() =>
    render(report, format).then(say),
  );
  log(
    `report: ${Object.values(written)
      .map((file) => relative(cwd, file) || file)
      .join(', ')}`,
  );
  return exitCodeOfReport(report, failOn);
}
