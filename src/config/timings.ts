/** What models took to measure, as an earlier report tells. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { parseReport } from '../report/validate-report.ts';

/** @returns ms by the model's name. @throws UserError if there is no such report. */
export async function readTimings(file: string, cwd: string): Promise<ReadonlyMap<string, number>> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(
      { code: 'report-not-found', what: `the timings can't be read (${cause.code})`, where: file },
      { cause },
    );
  });
  const { models } = parseReport(text, file);
  return new Map(
    models.flatMap(({ name, durationMs }) => (durationMs === undefined ? [] : [[name, durationMs]])),
  );
}
