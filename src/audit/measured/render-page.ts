/**
 * An audit as one HTML file: ranked table, accuracy against latency with intervals, namesakes joined by lines, filters.
 * It asks nothing of the network; its one script and its styles are allowed by their hashes alone.
 */
import { createHash } from 'node:crypto';
import { escapeHtml } from '../../report/escape.ts';
import type { AuditRun } from './audit-history.ts';
import type { ModelAudit } from './model-audit.ts';
import { PAGE_SCRIPT } from './page-script.ts';

const STYLE = `
:root { color-scheme: light dark; --line: #d0d7de; --dim: #59636e; --ink: #1f2328; --mark: #0969da; --bad: #cf222e; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --dim: #9198a1; --ink: #f0f6fc; --mark: #4493f8; --bad: #f85149; }
}
body { font: 16px/1.5 system-ui, sans-serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; }
h1::first-letter { text-transform: uppercase; }
summary { cursor: pointer; }
h2 { font-size: 1.15rem; margin-top: 2rem; }
form { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; margin: 1rem 0; }
input[type="search"] { min-width: 16rem; }
input, select { font: inherit; padding: 0.2rem 0.4rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 0.25rem 0.6rem; text-align: left; font-variant-numeric: tabular-nums; }
th[scope="row"] { font-weight: 500; }
#head th, #rows td:nth-child(n+3):nth-child(-n+8) { overflow-wrap: normal; }
#rows td:nth-child(n+3):nth-child(-n+8) { white-space: nowrap; }
thead button { font: inherit; font-weight: 600; background: none; border: 0; padding: 0; color: inherit; cursor: pointer; text-align: left; }
th[aria-sort="descending"] button::after { content: " \\2193"; }
th[aria-sort="ascending"] button::after { content: " \\2191"; }
tr.differs th { color: var(--bad); }
tr.broken { color: var(--dim); }
svg { width: 100%; height: auto; }
.grid { stroke: var(--line); stroke-width: 1; }
.tick { fill: var(--dim); font-size: 12px; }
.middle { text-anchor: middle; }
.end { text-anchor: end; }
.namesakes { fill: none; stroke: var(--dim); stroke-width: 1.5; stroke-dasharray: 4 3; }
.point line { stroke: var(--mark); stroke-width: 1.5; }
.point circle { fill: var(--mark); }
.point.differs line { stroke: var(--bad); }
.point.differs circle { fill: var(--bad); }
.line { fill: none; stroke-width: 2; }
.label { fill: var(--ink); font-size: 12px; }
footer, #count { color: var(--dim); }
`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(PAGE_SCRIPT)}; base-uri 'none'; form-action 'none'`;

/** @param runs this audit's and those before it, oldest first. */
export function renderPage(audit: ModelAudit, runs: readonly AuditRun[] = []): string {
  const headline = escapeHtml(audit.headline, 2000);
  const { comparisons } = audit;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY, 2000)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>zoogate audit: ${headline}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${headline}</h1></header>
<main>
<form aria-label="filters">
<label>search <input type="search" id="q" maxlength="200"></label>
<label>namesakes <select id="group"><option value="">all</option></select></label>
<label><input type="checkbox" id="differing"> only those that differ from a namesake</label>
<output id="count"></output>
</form>
<h2>Accuracy against latency</h2>
<p id="no-points" hidden>No model that is shown has both figures.</p>
<svg id="scatter" viewBox="0 0 960 440" role="img" aria-label="Accuracy against latency, one mark a model with 95 % intervals; the table below holds the figures"></svg>
<h2>Namesakes that differ</h2>
<p id="none-differ" hidden>None of those that are shown.</p>
<ol id="discrepancies"></ol>
<details id="more" hidden><summary></summary><ol></ol></details>
<section id="claims" hidden>
<h2>What zoos claim, and what was measured</h2>
<details id="claims-fold" open><summary>Top-1 accuracy in %; the claims are of the zoos' own evaluation sets.</summary>
<ul id="claimed"></ul>
</details>
</section>
<section id="over-time" hidden>
<h2>Over time</h2>
<svg id="lines" viewBox="0 0 960 320" role="img" aria-label="Accuracy of the leading models, one line a model, one step an audit; the table below holds the figures"></svg>
<details><summary>who led, audit by audit</summary>
<div class="scroll"><table><thead><tr><th scope="col">audit</th><th scope="col">first</th><th scope="col">second</th><th scope="col">third</th></tr></thead><tbody id="leaders"></tbody></table></div>
</details>
</section>
<h2>All models</h2>
<div class="scroll"><table><thead><tr id="head"></tr></thead><tbody id="rows"></tbody></table></div>
</main>
<footer>
<p>A difference counts from 1 point of accuracy and from 10 % of anything else, and where its interval, corrected for ${comparisons.accuracy} comparisons of accuracy and ${comparisons.latency} of latency (Holm), lies beyond that. Models were timed one after the other, not side by side. ${escapeHtml(audit.at)}, zoogate ${escapeHtml(audit.tool.version)}.</p>
</footer>
<script type="application/json" id="audit">${dataOf(audit, runs)}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

/** A page of a thousand models over this many nights has 2 MB more. */
const MOST_RUNS = 90;

/** JSON that can't end the element that it stands in, with names cut to what is readable. */
function dataOf(audit: ModelAudit, runs: readonly AuditRun[]): string {
  const history = runs.slice(-MOST_RUNS).map(({ at, models }) => ({
    at,
    accuracy: Object.fromEntries(
      Object.entries(models).flatMap(([name, { accuracy }]) =>
        accuracy === undefined ? [] : [[name, Number(accuracy.toFixed(4))]],
      ),
    ),
  }));
  // What agrees or is undecided is most of it, and is in the JSON.
  const discrepancies = audit.discrepancies.filter(
    ({ decided, metric }) => decided === 'differs' && metric !== 'graph',
  );
  return JSON.stringify({ ...audit, discrepancies, history })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
