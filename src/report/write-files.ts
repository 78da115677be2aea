/** Puts the report on disk, whole or not at all: every file is written beside its place and renamed into it. */
import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SurroundingsError } from '../errors.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { Report } from './report.ts';

/** Absolute paths of what was written. */
export type ReportFiles = { readonly json: string; readonly markdown: string; readonly html: string };

const MARKDOWN_LENGTH = 1_000_000;

/** @throws SurroundingsError if the folder can't be written to. */
export async function writeReportFiles(report: Report, directory: string): Promise<ReportFiles> {
  const files = {
    json: join(directory, 'report.json'),
    markdown: join(directory, 'report.md'),
    html: join(directory, 'report.html'),
  };
  const contents: readonly (readonly [string, string])[] = [
    [files.json, renderJson(report)],
    [files.markdown, renderMarkdown(report, { maxLength: MARKDOWN_LENGTH })],
    [files.html, renderHtml(report)],
  ];
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

async function writeWhole(path: string, content: string): Promise<void> {
  const partial = `${path}.${randomBytes(4).toString('hex')}.partial`;
  try {
    await writeFile(partial, content);
    await rename(partial, path);
  } finally {
    await rm(partial, { force: true });
  }
}
