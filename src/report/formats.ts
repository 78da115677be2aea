/**
 * The forms of a report, by the name that `--format` gives them; a form is one file and one line here. The page brings
 * a charting library along and is loaded when it is asked for.
 */
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { Report } from './report.ts';

const MARKDOWN_LENGTH = 1_000_000;

export type Format = {
  /** Where it lies in the report's folder. */
  readonly file: string;
  readonly render: (report: Report) => string | Promise<string>;
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
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
