/**
 * The report as one HTML file that needs nothing else: no scripts, no requests, styles inline and allowed by their
 * hash alone. The same content as the Markdown, without its limit on length.
 */
import { createHash } from 'node:crypto';
import { contentOf, findingLabel, type GateContent, type ModelContent } from './content.ts';
import type { Cell, Details } from './details.ts';
import { escapeHtml } from './escape.ts';
import { VERDICT_WORDS } from './format.ts';
import { PICTURE_STYLE, renderGraphs } from './graph-picture.ts';
import type { Report } from './report.ts';

const STYLE = `
:root { color-scheme: light dark; --line: #d0d7de; --dim: #59636e; --good: #1a7f37; --bad: #cf222e; --open: #9a6700; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --dim: #9198a1; --good: #3fb950; --bad: #f85149; --open: #d29922; }
}
body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.2rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
code { font: 0.9em ui-monospace, monospace; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: 0.5rem 0 1rem; }
caption { text-align: left; font-weight: 600; padding: 0.5rem 0; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.7rem; text-align: left; vertical-align: top; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
th[scope="row"] { font-weight: 500; }
.verdict { white-space: nowrap; }
.pass { color: var(--good); }
.fail, .error, .unverifiable { color: var(--bad); }
.warn, .inconclusive, .not_comparable { color: var(--open); }
summary { cursor: pointer; }
${PICTURE_STYLE.trim()}
footer { color: var(--dim); margin-top: 2.5rem; border-top: 1px solid var(--line); }
`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

const PROSE_LENGTH = 2000;

/** The report as a complete HTML document. */
export function renderHtml(report: Report): string {
  const content = contentOf(report);
  const headline = escapeHtml(content.headline, PROSE_LENGTH);
  const several = content.models.length > 1;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY, PROSE_LENGTH)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>zoogate: ${headline}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1 class="${content.verdict}"><span aria-hidden="true">${VERDICT_WORDS[content.verdict].emoji}</span> ${headline}</h1>
${paragraph(content.reason)}</header>
<main>
${content.models.map((model) => section(model, several)).join('')}</main>
<footer>
${table({ ...content.testbed, header: ['Property', 'Value'] })}</footer>
</body>
</html>
`;
}

function section(model: ModelContent, several: boolean): string {
  const gates = [...model.standing, ...model.passed];
  const title = several ? `${model.name} ${model.outcome}` : 'Gates';
  const problem = model.problem.map(
    ([label, text]) => `<li><strong>${label}:</strong> ${escapeHtml(text, PROSE_LENGTH)}</li>\n`,
  );
  const findings = model.findings.map(
    (finding) =>
      `<p><strong>${findingLabel(finding)}:</strong> ${escapeHtml(finding.sentence, PROSE_LENGTH)}</p>\n${list([...finding.evidence, `To do: ${finding.advice}`].map((text) => item(text)))}`,
  );
  const warnings = model.warnings.map((text) => item(`Warning: ${text}`));
  const pictures = model.pictures.map(
    ({ against, rows }) =>
      `<details>\n<summary>The candidate and the ${against} side by side</summary>\n<div class="scroll">${renderGraphs(rows, against)}</div>\n</details>\n`,
  );
  const details =
    model.details.length === 0
      ? ''
      : `<details>\n<summary>Figures, architecture and data</summary>\n${model.details.map(table).join('')}</details>\n`;
  return `<section>
<h2>${escapeHtml(title, PROSE_LENGTH)}</h2>
${several ? paragraph(model.reason) : ''}${list(problem)}${gates.length === 0 ? '' : gateTable(gates)}${findings.join('')}${paragraph(model.tried)}${list(warnings)}${pictures.join('')}${details}</section>
`;
}

function paragraph(text: string | undefined): string {
  return text === undefined ? '' : `<p>${escapeHtml(text, PROSE_LENGTH)}</p>\n`;
}

function item(text: string): string {
  return `<li>${escapeHtml(text, PROSE_LENGTH)}</li>\n`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>\n${items.join('')}</ul>\n`;
}

function gateTable(gates: readonly GateContent[]): string {
  const rows = gates.map(({ verdict, rule, measured, limit, difference, reason, place }) => {
    const { emoji, word } = VERDICT_WORDS[verdict];
    const where = place === undefined ? '' : ` (<code>${escapeHtml(place)}</code>)`;
    return `<tr>
<td class="verdict ${verdict}"><span aria-hidden="true">${emoji}</span> ${word}</td>
<th scope="row"><code>${escapeHtml(rule)}</code></th>
${[measured, limit, difference].map((text) => `<td>${escapeHtml(text)}</td>`).join('')}
<td>${escapeHtml(reason, PROSE_LENGTH)}${where}</td>
</tr>
`;
  });
  const header = ['Verdict', 'Gate', 'Measured', 'Limit', 'Difference', 'Why'];
  return `<div class="scroll"><table>
<caption>Gates, worst first</caption>
<thead><tr>${header.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table></div>
`;
}

function table({ title, header, rows }: Details): string {
  const head = header.some((text) => text !== '')
    ? `<thead><tr>${header.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr></thead>\n`
    : '';
  const body = rows.map(([first, ...rest]) => {
    const cells = rest.map((cell) => `<td>${cellHtml(cell)}</td>`).join('');
    return `<tr><th scope="row">${cellHtml(first ?? '')}</th>${cells}</tr>\n`;
  });
  return `<div class="scroll"><table>
<caption>${title}</caption>
${head}<tbody>
${body.join('')}</tbody>
</table></div>
`;
}

function cellHtml(cell: Cell): string {
  return typeof cell === 'string' ? escapeHtml(cell) : `<code>${escapeHtml(cell.code)}</code>`;
}
