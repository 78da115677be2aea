/** `zoogate render`: a report in another form. */
import { readFile } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import type { Report } from '../report/report.ts';
import { parseReport } from '../report/validate-report.ts';
import { type AddCommand, formatOption } from './command.ts';
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

async function readReport(file: string): Promise<Report> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(
      { code: 'report-not-found', what: `the report can't be read (${cause.code})`, where: file },
      { cause },
    );
  });
  return parseReport(text, file);
}
