/** A report on standard output: for a person by default, or in one of the report's own forms. */
import { FORMATS, type FormatName } from '../report/formats.ts';
import type { Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';

export type ReportFormat = FormatName | 'human';

export async function render(report: Report, format: ReportFormat): Promise<string> {
  if (format !== 'human') return FORMATS[format].render(report);
  return renderTerminal(report, {
    colour: useColour(process.stdout, process.env),
    width: process.stdout.columns || 100,
  });
}

/** By https://no-color.org and https://force-color.org: a value that is not empty decides, `NO_COLOR` first. */
export function useColour(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0';
  return stream.isTTY === true || env['GITHUB_ACTIONS'] === 'true';
}
