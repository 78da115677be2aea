/** A report's file to its bytes or its report. The file may come from anybody: its size is looked at before it is read. */
import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import type { Report } from './report.ts';
import { MAX_REPORT_CHARACTERS, parseReport } from './validate-report.ts';

/** @throws UserError if there is none, or it is too large or no report. */
export function readReport(file: string): Report {
  return parseReport(readReportBytes(file).toString('utf8'), file);
}

/** In one go: in pieces, a few hundred reports take half as long again. @throws UserError if there is none, or it is too large. */
export function readReportBytes(file: string): Buffer {
  try {
    const { size } = statSync(file);
    if (size > MAX_REPORT_CHARACTERS) {
      throw new UserError({
        code: 'report-too-large',
        what: 'the report is too large',
        where: file,
        got: `${size} bytes`,
        expected: `at most ${MAX_REPORT_CHARACTERS} bytes`,
      });
    }
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw unreadableReport(file, cause);
  }
}

export function unreadableReport(where: string, cause: unknown, hint?: string): UserError {
  const { code } = cause as NodeJS.ErrnoException;
  return new UserError(
    { code: 'report-not-found', what: `the report can't be read (${code})`, where, hint },
    { cause },
  );
}
