/** What models took to measure, as an earlier report tells. */
import { resolve } from 'node:path';
import { readReport } from '../report/read-report.ts';

/** @returns ms by the model's name. @throws UserError if there is no such report. */
export function readTimings(file: string, cwd: string): ReadonlyMap<string, number> {
  const { models } = readReport(resolve(cwd, file));
  return new Map(
    models.flatMap(({ name, durationMs }) => (durationMs === undefined ? [] : [[name, durationMs]])),
  );
}
