/** Puts the report on disk, whole or not at all: every file is written beside its place and renamed into it. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SurroundingsError } from '../errors.ts';
import { writeWhole } from '../write-whole.ts';
import { FORMAT_NAMES, FORMATS, type Format, type FormatName } from './formats.ts';
import type { Report } from './report.ts';

/** Absolute paths of what was written, by format. */
export type ReportFiles = Readonly<Record<FormatName, string>>;

/**
 * @param root what files that the report names are relative to, as a path from the repository's root
 * @throws SurroundingsError if the folder can't be written to.
 */
export async function writeReportFiles(
  report: Report,
  directory: string,
  root?: string,
): Promise<ReportFiles> {
  const files = Object.fromEntries(
    FORMAT_NAMES.map((name) => [name, join(directory, FORMATS[name].file)]),
  ) as ReportFiles;
  const contents = await Promise.all(
    FORMAT_NAMES.map(
      async (name) => [files[name], await (FORMATS[name] as Format).render(report, root)] as const,
    ),
  );
  try {
    await mkdir(directory, { recursive: true });
    for (const [path, content] of contents) await writeWhole(path, content);
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
