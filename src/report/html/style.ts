/** How the page looks: light and dark by the reader's own setting, one column on a phone, everything open on paper. */
import { PICTURE_STYLE } from './graph-picture.ts';

const DARK =
  '--line: #3d444d; --dim: #9198a1; --ink: #f0f6fc; --paper: #0d1117; --shade: #151b23; --good: #3fb950; --bad: #f85149; --open: #d29922; --accent: #4493f8;';

export const STYLE = `
:root { color-scheme: light dark; --line: #d0d7de; --dim: #59636e; --ink: #1f2328; --paper: #ffffff; --shade: #f6f8fa; --good: #1a7f37; --bad: #cf222e; --open: #9a6700; --accent: #0969da; }
@media screen and (prefers-color-scheme: dark) {
  :root { ${DARK} }
}
body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 1.5rem auto; padding: 0 1rem; overflow-wrap: anywhere; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.5rem; line-height: 1.3; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
h3 { font-size: 1rem; margin: 0; }
h4 { font-size: 1rem; margin: 1.5rem 0 0.25rem; }
a { color: var(--accent); }
code { font: 0.9em ui-monospace, monospace; }
.scroll { overflow-x: auto; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; margin: 0.5rem 0 1rem; }
caption { text-align: left; font-weight: 600; padding: 0.5rem 0; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.7rem; text-align: left; vertical-align: top; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
thead th { background: var(--shade); }
th[scope="row"] { font-weight: 500; }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline dotted; }
th[aria-sort="ascending"] button::after { content: " ▲"; }
th[aria-sort="descending"] button::after { content: " ▼"; }
.verdict { white-space: nowrap; font-weight: 600; }
.pass { color: var(--good); }
.fail, .error, .unverifiable { color: var(--bad); }
.warn, .inconclusive, .not_comparable { color: var(--open); }
.gates { list-style: none; padding: 0; display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); }
.gates > li { border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem 1rem; break-inside: avoid; }
.gates p { margin: 0.4rem 0 0; }
.gates dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 0.75rem; margin: 0.4rem 0; font-variant-numeric: tabular-nums; }
.gates dt { color: var(--dim); }
.gates dd { margin: 0; }
.finding { border-left: 4px solid var(--accent); padding-left: 1rem; margin: 1rem 0; }
.chart { display: block; max-width: 100%; height: auto; }
.wide { min-width: 36rem; }
figure { margin: 1rem 0; }
figcaption { font-weight: 600; }
figcaption span { font-weight: 400; color: var(--dim); }
.controls { display: flex; flex-wrap: wrap; gap: 1rem; }
.controls[hidden] { display: none; }
.controls label { display: flex; gap: 0.5rem; align-items: center; }
input, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--dim); border-radius: 6px; padding: 0.2rem 0.5rem; max-width: 100%; }
img { display: block; max-width: 96px; height: auto; }
summary { cursor: pointer; padding: 0.2rem 0; }
${PICTURE_STYLE.trim()}
footer { color: var(--dim); margin-top: 2.5rem; border-top: 1px solid var(--line); }
@media print {
  body { font-size: 11pt; max-width: none; margin: 0; }
  .controls, th button::after { display: none; }
  .scroll { overflow: visible; }
}
`;
