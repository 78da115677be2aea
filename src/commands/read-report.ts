/** A report's file to a report. The file may come from anybody: its size is looked at before it is read. */
import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import type { Report } from '../report/report.ts';
import { parseReport } from '../report/validate-report.ts';

const MAX_BYTES = 64 * 2 ** 20;

/** @throws UserError if there is none, or it is too large or no report. */
export async function readReport(file: string): Promise<Report> {
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) {
      throw new UserError({
        code: 'report-too-large',
        what: 'the report is too large',
        where: file,
        got: `${size} bytes`,
        expected: `at most ${MAX_BYTES} bytes`,
      });
    }
    return parseReport(await readFile(file, 'utf8'), file);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    throw new UserError(
      { code: 'report-not-found', what: `the report can't be read (${code})`, where: file },
      { cause },
    );
  }
}
