/** The end of a command that makes a report: to the terminal and to files, and the verdict to the exit code. */
import { relative } from 'node:path';
import type { Config } from '../config/config.ts';
import { exitCodeOfReport } from '../exit-code.ts';
import type { Report } from '../report/report.ts';
import { writeReportFiles } from '../report/write-files.ts';
import { type ReportFormat, render } from './report-formats.ts';
import { log, say } from './streams.ts';

/**
 * @param to `reportDir` is absolute.
 * @throws SurroundingsError if the folder can't be written to.
 */
export async function deliver(
  report: Report,
  to: Pick<Config, 'reportDir' | 'failOn'> & { readonly format: ReportFormat },
): Promise<number> {
  const cwd = process.cwd();
  // What was measured is told even where it can't be written.
  const files = await writeReportFiles(report, to.reportDir).finally(() =>
    render(report, to.format).then(say),
  );
  log(
    `report: ${Object.values(files)
      .map((file) => relative(cwd, file) || file)
      .join(', ')}`,
  );
  return exitCodeOfReport(report, to.failOn);
}
