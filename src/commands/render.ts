/** `zoogate render`: a report in another form. */
import { FORMAT_NAMES } from '../report/formats.ts';
import { type AddCommand, formatOption } from './command.ts';
import { readReport } from './read-report.ts';
import { type ReportFormat, render } from './report-formats.ts';
import { say } from './streams.ts';

export const addRender: AddCommand = (program, finish) => {
  program
    .command('render')
    .description('a report in another form')
    .argument('<report>', 'report.json')
    .addOption(formatOption(['human', ...FORMAT_NAMES]))
    .action((file: string, flags: { format: ReportFormat }) =>
      finish(
        readReport(file).then(async (report) => {
          say(await render(report, flags.format));
          return 0;
        }),
      ),
    );
};
