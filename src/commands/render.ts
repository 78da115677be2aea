/** `zoogate render`: a report in another form. */
import { FORMAT_NAMES } from '../report/formats.ts';
import { readReport } from '../report/read-report.ts';
import { type AddCommand, formatOption } from './command.ts';
import { type ReportFormat, render } from './report-formats.ts';
import { say } from './streams.ts';

export const addRender: AddCommand = (program, finish) => {
  program
    .command('render')
    .description('a report in another form')
    .argument('<report>', 'report.json')
    .addOption(formatOption(['human', ...FORMAT_NAMES]))
    .action((file: string, flags: { format: ReportFormat }) => finish(renderFile(file, flags.format)));
};

async function renderFile(file: string, format: ReportFormat): Promise<number> {
  say(await render(readReport(file), format));
  return 0;
}
