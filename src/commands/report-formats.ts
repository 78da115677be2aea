/** Renderers of a report by the name that `--format` gives them. */
import { renderHtml } from '../report/html.ts';
import { renderJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';

const FORMATS = {
  human: (report: Report) =>
    renderTerminal(report, { colour: useColour(process.stdout), width: process.stdout.columns || 100 }),
  json: renderJson,
  markdown: (report: Report) => renderMarkdown(report, { maxLength: 1_000_000 }),
  html: renderHtml,
} as const;

export type ReportFormat = keyof typeof FORMATS;

export function render(report: Report, format: ReportFormat): string {
  return FORMATS[format](report);
}

function useColour(stream: NodeJS.WriteStream): boolean {
  if (process.env['NO_COLOR']) return false;
  return (
    stream.isTTY === true || Boolean(process.env['FORCE_COLOR']) || process.env['GITHUB_ACTIONS'] === 'true'
  );
}
