/** `zoogate merge`: the reports of all shards to one, and its verdict to the exit code. */
import { resolve } from 'node:path';
import { Option } from 'commander';
import { FAIL_ON } from '../config/config.ts';
import { type AddCommand, formatOption } from './command.ts';
import { deliver } from './deliver.ts';
import { mergeFiles } from './merge-files.ts';

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
  return deliver(await mergeFiles(files), { reportDir: resolve(reportDir), failOn, format });
}
