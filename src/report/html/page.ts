/**
 * The report as one HTML file that needs nothing else: no requests, its style and its one script inline and allowed
 * by their hashes alone. The same content as the Markdown without its limit on length, with pictures, and the report
 * itself as data. Without the script everything is there but sorting and filtering.
 */
import { createHash } from 'node:crypto';
import type { GateResult } from '../../gate/result.ts';
import {
  adviceText,
  configurationOf,
  contentOf,
  findingLabel,
  type GateContent,
  type ModelContent,
  type ReportContent,
} from '../content.ts';
import { SECTIONS } from '../details.ts';
import { escapeHtml } from '../escape.ts';
import { VERDICT_WORDS } from '../format.ts';
import { renderJson } from '../json.ts';
import type { Report, ReportModel } from '../report.ts';
import { worstGatesFirst, worstModelsFirst } from '../worst-first.ts';
import { drawClasses, drawGate, drawPairs } from './charts.ts';
import {
  codeBlock,
  figure,
  foldedAway,
  item,
  list,
  PROSE_LENGTH,
  paragraph,
  scroll,
  table,
} from './elements.ts';
import { flipsFold, imagePolicy, samplesFold } from './evidence.ts';
import { renderGraphs } from './graph-picture.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { drawSweep } from './sweep-chart.ts';
import { drawTrends } from './trends.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
const POLICY = `default-src 'none';{IMAGES} style-src 'sha256-${hashOf(STYLE)}'; script-src 'sha256-${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;

/** A report of 50 models is smaller; a larger one stays in its own file. */
const MOST_EMBEDDED_CHARACTERS = 4_000_000;
/** From here on a model's section is folded away. */
const MANY_MODELS = 4;

/** The report as a complete HTML document. */
export function renderHtml(report: Report): string {
  const content = contentOf(report);
  const headline = escapeHtml(content.headline, PROSE_LENGTH);
  const several = content.models.length > 1;
  const models = worstModelsFirst(report.models);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY.replace('{IMAGES}', imagePolicy(models)), PROSE_LENGTH)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>zoogate: ${headline}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1 class="${content.verdict}"><span aria-hidden="true">${VERDICT_WORDS[content.verdict].symbol}</span> ${headline}</h1>
${cause(content.explanation)}${paragraph(content.reason)}</header>
<main>
${several ? overview(content.models) : ''}${content.models.map((model, at) => section(report, model, models[at]!, at, content.models.length)).join('')}</main>
<footer>
${table({ ...content.testbed, header: ['Property', 'Value'] })}</footer>
${embedded(report)}<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** What says why leads, as in the comment; its evidence stands with the model. */
function cause(explanation: ReportContent['explanation']): string {
  if (explanation === undefined) return '';
  return `<p><strong>${explanation.label}:</strong> ${escapeHtml(explanation.sentence, PROSE_LENGTH)}</p>\n`;
}

/** What HTML gives a meaning in a script, and what a reader can't see. */
const NOT_IN_DATA = /[<>&\u2028\u2029\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/gu;

/** The report as data that no parser of HTML takes for anything else. */
function embedded(report: Report): string {
  const json = renderJson(report).replace(NOT_IN_DATA, (found) =>
    found.replace(/[\s\S]/g, (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  if (json.length > MOST_EMBEDDED_CHARACTERS) return '<p>The report as data is in report.json.</p>\n';
  return `<script type="application/json" id="report">${json}</script>\n`;
}

/** A row a model, to be sorted and filtered where there is a script. */
function overview(models: readonly ModelContent[]): string {
  const verdicts = [...new Set(models.map(({ verdict }) => verdict))];
  const rows = models.map((model, at) => {
    const { symbol, word } = VERDICT_WORDS[model.verdict];
    const gates = model.standing.length + model.passed.length;
    return `<tr data-verdict="${model.verdict}" data-section="model-${at + 1}">
<th scope="row"><a href="#model-${at + 1}">${escapeHtml(model.name)}</a></th>
<td class="verdict ${model.verdict}" data-key="${at}"><span aria-hidden="true">${symbol}</span> ${word}</td>
<td data-key="${model.standing.length}">${model.standing.length} of ${gates}</td>
<td>${escapeHtml(model.explanation?.sentence ?? model.reason ?? '')}</td>
<td>${escapeHtml(model.figures.join(', '))}</td>
</tr>
`;
  });
  const header = ['Model', 'Verdict', 'Gates not passed', 'Why', 'Figures'];
  return `<section aria-labelledby="overview">
<h2 id="overview">Models</h2>
<div class="controls" hidden>
<label>Name <input type="search" id="filter-name"></label>
<label>Verdict <select id="filter-verdict"><option value="">all</option>${verdicts.map((verdict) => `<option value="${verdict}">${VERDICT_WORDS[verdict].word}</option>`).join('')}</select></label>
<span id="shown" role="status"></span>
</div>
${scroll(
  'Models',
  `<table id="models">
<thead><tr>${header.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>`,
)}</section>
`;
}

function section(
  report: Report,
  content: ModelContent,
  model: ReportModel,
  at: number,
  models: number,
): string {
  const several = models > 1;
  const title = several ? `${content.name} ${content.outcome}` : 'Gates';
  const body = modelBody(report, content, model, several);
  const many = models > MANY_MODELS;
  return `<section id="model-${at + 1}" aria-labelledby="title-${at + 1}">
<h2 id="title-${at + 1}">${escapeHtml(title, PROSE_LENGTH)}</h2>
${many ? `<details class="model"><summary>Gates, causes and figures of ${escapeHtml(content.name)}</summary>\n${body}</details>\n` : body}</section>
`;
}

function modelBody(report: Report, content: ModelContent, model: ReportModel, several: boolean): string {
  const problem = content.problem.map(
    ([label, text]) => `<li><strong>${label}:</strong> ${escapeHtml(text, PROSE_LENGTH)}</li>\n`,
  );
  const findings = content.findings.map((finding) => {
    const told = [...finding.evidence, `To do: ${adviceText(finding)}`].map((text) => item(text));
    return `<div class="finding"><p><strong>${findingLabel(finding)}:</strong> ${escapeHtml(finding.sentence, PROSE_LENGTH)}</p>\n${list(told)}${codeBlock('Lines of the configuration', configurationOf(finding))}</div>\n`;
  });
  const warnings = content.warnings.map((text) => item(`Warning: ${text}`));
  // Where the graph is what failed it is what a reader came for.
  const isWanted = model.gates.some(({ metric, verdict }) => metric === 'graph' && verdict !== 'pass');
  const pictures = content.pictures.map(({ against, rows }) =>
    foldedAway(
      `The candidate and the ${against} side by side`,
      scroll(`Graphs of the candidate and the ${against}`, renderGraphs(rows, against)),
      isWanted,
    ),
  );
  const details = Object.entries(SECTIONS).map(([section, title]) => {
    const own = content.details.filter((details) => details.section === section);
    return foldedAway(title, own.map((details) => table(details)).join(''));
  });
  const sorted = worstGatesFirst(model.gates);
  const gates = [
    ...sorted.filter(({ verdict }) => verdict !== 'pass'),
    ...sorted.filter(({ verdict }) => verdict === 'pass'),
  ];
  return `${several ? paragraph(content.reason) : ''}${list(problem)}${gateList([...content.standing, ...content.passed], gates)}${findings.join('')}${paragraph(content.tried)}${list(warnings)}${charts(model)}${pictures.join('')}${details.join('')}${samplesFold(model)}${trends(report, model)}`;
}

function charts(model: ReportModel): string {
  return [
    figure(
      'Latency, process by process',
      'Filled: the candidate. Hollow: the control, which is the reference once more. Both as multiples of the reference.',
      drawPairs(model),
    ),
    figure(
      'By class, worst first',
      'Bar: the candidate. Diamond: the reference. Triangle: the baseline.',
      drawClasses(model),
    ),
    flipsFold(model),
    figure(
      'Preprocessing: what other ways to prepare the same images come to',
      'Dot and bar: the figure and its interval. First the configured way; dashed: its figure.',
      drawSweep(model),
    ),
  ].join('');
}

/** From run to run; folded away, since a verdict is about this one. */
function trends(report: Report, model: ReportModel): string {
  const drawn = drawTrends(report, model).map(({ metric, svg }) =>
    figure(metric, 'By run, the last is this one. A diamond: not passed. Joined on equal testbeds.', svg),
  );
  return foldedAway('From run to run', drawn.join(''));
}

function gateList(gates: readonly GateContent[], results: readonly GateResult[]): string {
  if (gates.length === 0) return '';
  const items = gates.map(({ verdict, rule, measured, limit, difference, reason, place }, at) => {
    const { symbol, word } = VERDICT_WORDS[verdict];
    const where = place === undefined ? '' : ` (<code>${escapeHtml(place)}</code>)`;
    const figures = (
      [
        ['Measured', measured],
        ['Limit', limit],
        ['Difference', difference],
      ] as const
    ).filter(([, text]) => text !== '');
    const told = figures.map(([term, text]) => `<dt>${term}</dt><dd>${escapeHtml(text)}</dd>`).join('');
    return `<li>
<h3><code>${escapeHtml(rule)}</code></h3>
<p class="verdict ${verdict}"><span aria-hidden="true">${symbol}</span> ${word}</p>
${drawGate(results[at]!)}${told === '' ? '' : `<dl>${told}</dl>\n`}<p>${escapeHtml(reason, PROSE_LENGTH)}${where}</p>
</li>
`;
  });
  return `<ul class="gates" aria-label="Gates, worst first">
${items.join('')}</ul>
`;
}
