/** The reports of shards, from the files and folders that artifacts are downloaded to, merged. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { releaseArray } from '../release-memory.ts';
import { readReportBytes, unreadableReport } from '../report/read-report.ts';
import type { Report } from '../report/report.ts';
import { mergeParts } from '../shard/merge.ts';
import { type Part, readPart } from '../shard/read-part.ts';

/**
 * @param places reports, folders with a `report.json`, or folders of such folders (the form in which
 *   actions/download-artifact leaves several artifacts).
 * @throws UserError
 */
export async function mergeFiles(places: readonly string[]): Promise<Report> {
  const parts: Part[] = [];
  // One after the other, so that one file is held at a time.
  for (const place of places) {
    for (const file of await findReports(place)) {
      const bytes = readReportBytes(file);
      parts.push(readPart(bytes, file));
      releaseArray(bytes);
    }
  }
  return mergeParts(parts);
}

const UNEXPANDED = 'patterns are left to the shell: name the folder that the reports lie below';

async function findReports(place: string): Promise<readonly string[]> {
  const { isFolder, own } = await look(place);
  if (!isFolder) return [place];
  if (own) return [join(place, 'report.json')];
  const found: string[] = [];
  for (const name of (await readdir(place)).sort()) {
    const inner = join(place, name);
    if ((await look(inner)).own) found.push(join(inner, 'report.json'));
  }
  if (found.length > 0) return found;
  throw new UserError({
    code: 'report-not-found',
    what: 'there is no report.json in this folder or in the folders below it',
    where: place,
    expected: 'a folder for every shard, with its report.json',
  });
}

async function look(place: string): Promise<{ readonly isFolder: boolean; readonly own: boolean }> {
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    (cause) => {
      throw unreadableReport(place, cause, /[*?[]/.test(place) ? UNEXPANDED : undefined);
    },
  );
  const own = isFolder && (await readdir(place)).includes('report.json');
  return { isFolder, own };
}
