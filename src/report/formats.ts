/**
 * The forms of a report, by the name that `--format` gives them; a form is one file and one line here. The page brings
 * a charting library along and is loaded when it is asked for.
 */
import { renderBadge } from './badge.ts';
import { renderCsv } from './csv.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { renderSarif } from './sarif.ts';

const MARKDOWN_LENGTH = 1_000_000;

export type Format = {
  /** Where it lies in the report's folder. */
  readonly file: string;
  /** @param directory what files that are named are relative to, as a path from the repository's root */
  readonly render: (report: Report, directory?: string) => string | Promise<string>;
};

export const FORMATS = {
  json: { file: 'report.json', render: renderJson },
  markdown: {
    file: 'report.md',
    render: (report) => renderMarkdown(report, { maxLength: MARKDOWN_LENGTH }),
  },
  html: {
    file: 'report.html',
    render: async (report) => (await import('./html/page.ts')).renderHtml(report),
  },
  sarif: { file: 'report.sarif', render: renderSarif },
  junit: { file: 'junit.xml', render: renderJunit },
  csv: { file: 'gates.csv', render: renderCsv },
  badge: { file: 'badge.json', render: renderBadge },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
