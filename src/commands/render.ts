/** `zoogate render`: a report in another form. */

import { type AddCommand, formatOption } from './command.ts';
import { readReport } from './read-report.ts';
import { type ReportFormat, render } from './report-formats.ts';
import { say } from './streams.ts';

export const addRender: AddCommand = (program, finish) => {
  program
    .command('render')
    .description('a report in another form')
    .argument('<report>', 'report.json')
    .addOption(formatOption(['human', 'markdown', 'html', 'json']))
    .action((file: string, flags: { format: ReportFormat }) =>
      finish(
        readReport(file).then((report) => {
          say(render(report, flags.format));
          return 0;
        }),
      ),
    );
};
