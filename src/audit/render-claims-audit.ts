/** An audit of claims for a terminal, as Markdown, and as CSV with a line for every claim. */
import { markdownText } from '../report/escape.ts';
import { formatPlural } from '../report/format.ts';
import { alignedLines, csvLines, markdownLines } from '../report/table.ts';
import { sourceAddress } from '../zoo/source-place.ts';
import type { ClaimsAudit } from './claims-audit.ts';
import { type Section, type SectionRow, sectionsOf } from './sections.ts';

export type RenderOptions = {
  /** Rows of each table; undefined for all. */
  readonly limit?: number | undefined;
};

const headingOf = ({ title, source }: ClaimsAudit): string => `Claims against claims: ${title} (${source})`;

export function renderTerminal(audit: ClaimsAudit, { limit }: RenderOptions): string {
  const sections = sectionsOf(audit).map((section) => {
    const { shown, rest } = limited(section.rows, limit);
    const [header, ...lines] = alignedLines(
      section.columns,
      shown.map(({ cells }) => cells),
    );
    const rows = lines.flatMap((line, at) => [line, ...shown[at]!.causes.map((cause) => `      ${cause}`)]);
    return [section.title, `${section.sentence}`, '', header!, ...rows, ...rest].join('\n');
  });
  return [headingOf(audit), ...sections].join('\n\n');
}

export function renderMarkdown(audit: ClaimsAudit, { limit }: RenderOptions): string {
  const sections = sectionsOf(audit).map((section) => {
    const { shown, rest } = limited(section.rows, limit);
    const hasCauses = section.rows.some(({ causes }) => causes.length > 0);
    const columns = hasCauses ? [...section.columns, { title: 'What differs' }] : section.columns;
    const cells = shown.map((row) =>
      [...row.cells, ...(hasCauses ? [row.causes.join('; ')] : [])].map((text) => markdownText(text)),
    );
    const table = markdownLines(columns, cells);
    return [`## ${section.title}`, '', markdownText(section.sentence), '', ...table, ...rest].join('\n');
  });
  return [`# ${markdownText(headingOf(audit))}`, ...sections].join('\n\n');
}

function limited(
  rows: readonly SectionRow[],
  limit: number | undefined,
): { readonly shown: Section['rows']; readonly rest: readonly string[] } {
  const rest = limit === undefined ? 0 : rows.length - limit;
  if (rest <= 0) return { shown: rows, rest: [] };
  return { shown: rows.slice(0, limit), rest: ['', `and ${formatPlural(rest, 'more row')}: --limit 0`] };
}

const CSV_HEADER = [
  'table',
  'rank',
  'family',
  'spread',
  'zoo',
  'model',
  'claim',
  'source',
  'what differs',
] as const;

/** A line a claim; spreads are points for accuracies and ratios for counts, shares of rows for what is published. */
export function renderCsv(audit: ClaimsAudit): string {
  const spreads = audit.metrics.flatMap(({ metric, spreads }) =>
    spreads.flatMap(({ family, spread, claims, causes }, at) =>
      claims.map(({ zoo, entry, figure }) => [
        metric,
        String(at + 1),
        family,
        spread.toFixed(6),
        zoo,
        entry.id,
        figure.text,
        sourceAddress(entry.source),
        causes.map(({ text }) => text).join('; '),
      ]),
    ),
  );
  const operations = (audit.operations ?? []).flatMap(({ family, published, counted, cause }, at) => {
    const row = (spread: number, zoo: string, claim: string) => [
      ...['operations', String(at + 1), family, spread.toFixed(6), zoo, '', claim, '', cause],
    ];
    const built = counted === undefined ? [] : [counted.most, counted.least];
    return [
      row(published, 'study', ''),
      ...built.map(({ zoo, macs }) => row(counted!.ratio, zoo, String(macs))),
    ];
  });
  const contradictions = (audit.contradictions ?? []).flatMap(({ zoo, family, metric, spread, claims }, at) =>
    claims.map(({ id, figure, where }) => [
      ...[
        `contradiction ${metric}`,
        String(at + 1),
        family,
        spread.toFixed(6),
        zoo,
        id,
        figure.text,
        where ?? '',
        '',
      ],
    ]),
  );
  const completeness = (audit.completeness ?? []).flatMap(({ zoo, rows, having }) =>
    Object.entries(having).map(([attribute, count]) => [
      ...['published', '', '', (count / rows).toFixed(6), zoo, attribute, `${count} of ${rows}`, '', ''],
    ]),
  );
  return csvLines(CSV_HEADER, [...spreads, ...operations, ...contradictions, ...completeness]).join('\n');
}
