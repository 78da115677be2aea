/** Puts the report on disk, whole or not at all: every file is written beside its place and renamed into it. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SurroundingsError } from '../errors.ts';
import { writeWhole } from '../write-whole.ts';
import { FORMAT_NAMES, FORMATS, type Format, type FormatName } from './formats.ts';
import type { Report } from './report.ts';

/** Absolute paths of what was written, by format. */
export type ReportFiles = Readonly<Record<Exclude<FormatName, 'html'>, string> & { html?: string }>;

/**
 * A shard of the examples decides nothing: its page, which takes as long as all other forms, is the merged report's.
 *
 * @param root what files that the report names are relative to, as a path from the repository's root
 * @throws SurroundingsError if the folder can't be written to.
 */
export async function writeReportFiles(
  report: Report,
  directory: string,
  root?: string,
): Promise<ReportFiles> {
  const names = FORMAT_NAMES.filter((name) => name !== 'html' || report.shard?.by !== 'examples');
  const files = Object.fromEntries(
    names.map((name) => [name, join(directory, FORMATS[name].file)]),
  ) as ReportFiles;
  const contents = await Promise.all(
    names.map(async (name) => [files[name]!, await (FORMATS[name] as Format).render(report, root)] as const),
  );
  try {
    await mkdir(directory, { recursive: true });
    for (const [path, content] of contents) await writeWhole(path, content);
    // A page of an earlier run would be taken for this one's.
    if (files.html === undefined) await rm(join(directory, FORMATS.html.file), { force: true });
  } catch (cause) {
    throw new SurroundingsError(
      {
        code: 'report-not-written',
        what: `the report can't be written (${(cause as NodeJS.ErrnoException).code ?? (cause as Error).message})`,
        where: directory,
        hint: 'choose another folder with --report-dir, or make room on the disk',
      },
      { cause },
    );
  }
  return files;
}
