/** The job summary: the report as Markdown on the run's page, written once and within what GitHub takes. */
import { appendFile, stat } from 'node:fs/promises';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';

/** GitHub drops a step's whole summary over 1 MiB; the rest is room for what the step itself has written. */
const BUDGET_BYTES = 1_000_000;

/**
 * Adds the report to the summary file at `path` (`GITHUB_STEP_SUMMARY`).
 * @throws the file system's error if it can't be written
 */
export async function writeSummary(report: Report, path: string): Promise<void> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  const markdown = renderMarkdown(report, { maxLength: Math.max(0, BUDGET_BYTES - size), unit: 'bytes' });
  await appendFile(path, markdown);
}
