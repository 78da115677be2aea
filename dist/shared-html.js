import { i as __toESM, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { a as formatDuration, r as formatCount, t as VERDICT_WORDS } from "./shared-format.js";
import { c as withoutWorkflowCommands, o as plainText, r as escapeHtml } from "./shared-streams.js";
import { i as TIMES_TITLE, n as contentOf, r as findingLabel } from "./shared-markdown.js";
import { n as columnsOf, t as alignedLines } from "./shared-table.js";
import { createHash } from "node:crypto";

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/report/terminal.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const MIN_WIDTH = 40;
const TEXT_LENGTH = 1e3;
const CELL_LENGTH = 60;
const MAX_LINES = 20;
/** The report as lines of text that end in a line break; with escape sequences only for colour. */
function renderTerminal(report, { colour, width }) {
	const colours = import_picocolors.default.createColors(colour);
	const columns = Math.max(MIN_WIDTH, width);
	const content = contentOf(report);
	const several = content.models.length > 1;
	const title = `${symbolOf(content.verdict)} ${plainText(content.headline, TEXT_LENGTH)}`;
	const lines = [colours.bold(paint(colours, content.verdict)(title))];
	if (content.reason !== void 0) lines.push(...wrap(content.reason, columns, "  "));
	for (const model of content.models) lines.push("", ...modelLines(model, several, columns, colours));
	const { testbed, durationMs } = report;
	const machine = `${testbed.cpu}, ${formatCount(testbed.cores)} cores, ${testbed.os}; ${testbed.runtime}, ${testbed.executionProvider}, ${formatCount(testbed.threads)} thread${testbed.threads === 1 ? "" : "s"}; took ${formatDuration(durationMs)}`;
	lines.push("", ...wrap(machine, columns, "").map(colours.dim));
	return withoutWorkflowCommands(`${lines.join("\n")}\n`);
}
function modelLines(model, several, width, colours) {
	const lines = [];
	if (several) {
		const title = `${symbolOf(model.verdict)} ${plainText(model.name)} ${model.outcome}`;
		lines.push(colours.bold(paint(colours, model.verdict)(title)));
		if (model.problem.length > 0 && model.reason !== void 0) lines.push(...wrap(model.reason, width, "  "));
	}
	for (const [label, text] of model.problem) lines.push(...wrap(`${label}: ${text}`, width, "  "));
	for (const gate of [...model.standing, ...model.passed]) lines.push(...gateLines(gate, width, colours));
	for (const finding of model.findings) {
		const told = `${findingLabel(finding)}: ${finding.sentence}`;
		lines.push(...wrap(told, width, "  ").map(colours.bold));
		for (const text of limited([...finding.evidence, `to do: ${finding.advice}`])) lines.push(...wrap(`- ${text}`, width, "    "));
	}
	if (model.tried !== void 0) lines.push(...wrap(model.tried, width, "  "));
	for (const text of limited(model.warnings)) lines.push(...wrap(`Warning: ${text}`, width, "  ").map(colours.yellow));
	for (const wanted of ["Figures", TIMES_TITLE]) {
		const table = model.details.find(({ title }) => title.startsWith(wanted));
		if (table !== void 0) lines.push("", ...aligned({
			...table,
			rows: table.rows.slice(0, MAX_LINES)
		}, colours));
	}
	return lines;
}
function gateLines(gate, width, colours) {
	const { verdict, rule, measured, limit, difference, reason, place } = gate;
	const title = `  ${paint(colours, verdict)(symbolOf(verdict))} ${plainText(rule)}`;
	if (verdict !== "pass") return [title, ...wrap(place === void 0 ? reason : `${reason} (${place})`, width, "      ")];
	const figures = [
		measured,
		limit && `limit ${limit}`,
		difference && `difference ${difference}`
	];
	const told = plainText(figures.filter((text) => text !== "").join(", "));
	if (told === "") return [title];
	return columnsOf(`  ${symbolOf(verdict)} ${plainText(rule)}  ${told}`) <= width ? [`${title}  ${colours.dim(told)}`] : [title, ...wrap(told, width, "      ").map(colours.dim)];
}
function limited(texts) {
	const rest = texts.length - MAX_LINES;
	return rest > 0 ? [...texts.slice(0, MAX_LINES), `and ${formatCount(rest)} more in report.json`] : texts;
}
function aligned({ header, rows }, colours) {
	const text = (cell) => plainText(textOf(cell), CELL_LENGTH);
	return alignedLines(header.map((title) => ({ title: text(title) })), rows.map((row) => row.map(text))).map((line, index) => index === 0 ? colours.dim(`  ${line}`) : `  ${line}`);
}
function symbolOf(verdict) {
	return VERDICT_WORDS[verdict].symbol;
}
function textOf(cell) {
	return typeof cell === "string" ? cell : cell.code;
}
/** Words in lines of at most `width` columns; a word that is wider is broken. */
function wrap(text, width, indent) {
	const room = width - indent.length;
	const lines = [];
	let line = "";
	for (const word of plainText(text, TEXT_LENGTH).split(" ").flatMap((whole) => pieces(whole, room))) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (columnsOf(longer) <= room) line = longer;
		else {
			lines.push(indent + line);
			line = word;
		}
	}
	return line === "" ? lines : [...lines, indent + line];
}
function pieces(word, room) {
	const characters = Array.from(word);
	const parts = [];
	for (let start = 0; start < characters.length; start += room) parts.push(characters.slice(start, start + room).join(""));
	return parts;
}
function paint(colours, verdict) {
	switch (verdict) {
		case "pass": return colours.green;
		case "warn":
		case "inconclusive":
		case "not_comparable": return colours.yellow;
		default: return colours.red;
	}
}

// src/report/graph-picture.ts
/**
* Two graphs side by side as SVG within an HTML page: a column each, what stands for each other in one row. The
* rows are the layout, so no library is asked for one. Colours are the page's; every change is also marked by a
* sign, a heavier line and its text.
*/
const BOX = {
	width: 340,
	line: 18,
	title: 26,
	bottom: 8
};
const GAP = {
	columns: 64,
	rows: 22,
	head: 34
};
/** Characters that fit into a box. */
const LINE_LENGTH = 48;
const SIGNS = {
	same: "=",
	changed: "≠",
	added: "+",
	removed: "−"
};
/** Classes that the page's style gives colours to. */
const PICTURE_STYLE = `
.graphs { max-width: 100%; height: auto; font: 12px system-ui, sans-serif; fill: currentColor; }
.graphs rect { fill: none; stroke: var(--line); }
.graphs path { fill: none; stroke: var(--dim); }
.graphs .changed rect { stroke: var(--open); stroke-width: 2.5; }
.graphs .added rect { stroke: var(--good); stroke-width: 2.5; }
.graphs .removed rect { stroke: var(--bad); stroke-width: 2.5; stroke-dasharray: 6 3; }
.graphs .title { font-weight: 600; }
.graphs .sign { font-size: 20px; font-weight: 600; text-anchor: middle; }
.graphs .changed .sign, .graphs .changed .differs { fill: var(--open); font-weight: 600; }
.graphs .added .sign, .graphs .added .differs { fill: var(--good); font-weight: 600; }
.graphs .removed .sign, .graphs .removed .differs { fill: var(--bad); font-weight: 600; }
`;
/**
* @param against What the right column is: `reference` or `baseline`.
* @returns An `svg` element, or nothing for no rows.
*/
function renderGraphs(rows, against) {
	if (rows.length === 0) return "";
	const right = BOX.width + GAP.columns;
	let y = GAP.head;
	const parts = rows.map((row, index) => {
		const height = Math.max(heightOf(row.candidate), heightOf(row.reference));
		const left = row.candidate === void 0 ? "" : box(row.candidate, 0, y, height);
		const other = row.reference === void 0 ? "" : box(row.reference, right, y, height);
		const sign = `<text class="sign" x="${BOX.width + GAP.columns / 2}" y="${y + height / 2 + 7}">${SIGNS[row.mark]}</text>`;
		const arrows = [row.candidate, row.reference].map((one, column) => one === void 0 || index === rows.length - 1 ? "" : arrow(column * right + BOX.width / 2, y + height, nextTop(rows, index, column, y + height)));
		y += height + GAP.rows;
		return `<g class="${row.mark}">\n${left}${other}${sign}\n${arrows.join("")}</g>\n`;
	});
	const width = 2 * BOX.width + GAP.columns;
	const label = `candidate and ${against}, block by block from input to output`;
	return `<svg class="graphs" role="img" aria-label="${escapeHtml(label)}" viewBox="-2 0 ${width + 4} ${y}" width="${width + 4}" height="${y}">
<text class="title" x="0" y="18">candidate</text><text class="title" x="${right}" y="18">${escapeHtml(against)}</text>
${parts.join("")}</svg>
`;
}
function heightOf(one) {
	return one === void 0 ? 0 : BOX.title + one.lines.length * BOX.line + BOX.bottom;
}
function box({ title, lines }, x, y, height) {
	const texts = lines.map(({ text, changed }, at) => {
		return `<text${changed ? " class=\"differs\"" : ""} x="${x + 10}" y="${y + BOX.title + 12 + at * BOX.line}">${escapeHtml(text, LINE_LENGTH)}</text>\n`;
	});
	return `<rect x="${x}" y="${y}" width="${BOX.width}" height="${height}" rx="6"></rect>
<text class="title" x="${x + 10}" y="${y + 18}">${escapeHtml(title, LINE_LENGTH)}</text>
${texts.join("")}`;
}
/** Where the next box of the column begins; rows without one are passed by. */
function nextTop(rows, index, column, bottom) {
	let top = bottom + GAP.rows;
	for (const row of rows.slice(index + 1)) {
		if ((column === 0 ? row.candidate : row.reference) !== void 0) return top;
		top += Math.max(heightOf(row.candidate), heightOf(row.reference)) + GAP.rows;
	}
	return bottom;
}
function arrow(x, from, to) {
	if (to <= from) return "";
	return `<path d="M${x} ${from}V${to - 2}M${x - 4} ${to - 7}L${x} ${to - 2}L${x + 4} ${to - 7}"></path>\n`;
}

// src/report/html.ts
/**
* The report as one HTML file that needs nothing else: no scripts, no requests, styles inline and allowed by their
* hash alone. The same content as the Markdown, without its limit on length.
*/
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
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
const PROSE_LENGTH = 2e3;
/** The report as a complete HTML document. */
function renderHtml(report) {
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
${content.models.map((model) => section(model, several)).join("")}</main>
<footer>
${table({
		...content.testbed,
		header: ["Property", "Value"]
	})}</footer>
</body>
</html>
`;
}
function section(model, several) {
	const gates = [...model.standing, ...model.passed];
	const title = several ? `${model.name} ${model.outcome}` : "Gates";
	const problem = model.problem.map(([label, text]) => `<li><strong>${label}:</strong> ${escapeHtml(text, PROSE_LENGTH)}</li>\n`);
	const findings = model.findings.map((finding) => `<p><strong>${findingLabel(finding)}:</strong> ${escapeHtml(finding.sentence, PROSE_LENGTH)}</p>\n${list([...finding.evidence, `To do: ${finding.advice}`].map((text) => item(text)))}`);
	const warnings = model.warnings.map((text) => item(`Warning: ${text}`));
	const pictures = model.pictures.map(({ against, rows }) => `<details>\n<summary>The candidate and the ${against} side by side</summary>\n<div class="scroll">${renderGraphs(rows, against)}</div>\n</details>\n`);
	const details = model.details.length === 0 ? "" : `<details>\n<summary>Figures, architecture and data</summary>\n${model.details.map(table).join("")}</details>\n`;
	return `<section>
<h2>${escapeHtml(title, PROSE_LENGTH)}</h2>
${several ? paragraph(model.reason) : ""}${list(problem)}${gates.length === 0 ? "" : gateTable(gates)}${findings.join("")}${paragraph(model.tried)}${list(warnings)}${pictures.join("")}${details}</section>
`;
}
function paragraph(text) {
	return text === void 0 ? "" : `<p>${escapeHtml(text, PROSE_LENGTH)}</p>\n`;
}
function item(text) {
	return `<li>${escapeHtml(text, PROSE_LENGTH)}</li>\n`;
}
function list(items) {
	return items.length === 0 ? "" : `<ul>\n${items.join("")}</ul>\n`;
}
function gateTable(gates) {
	const rows = gates.map(({ verdict, rule, measured, limit, difference, reason, place }) => {
		const { emoji, word } = VERDICT_WORDS[verdict];
		const where = place === void 0 ? "" : ` (<code>${escapeHtml(place)}</code>)`;
		return `<tr>
<td class="verdict ${verdict}"><span aria-hidden="true">${emoji}</span> ${word}</td>
<th scope="row"><code>${escapeHtml(rule)}</code></th>
${[
			measured,
			limit,
			difference
		].map((text) => `<td>${escapeHtml(text)}</td>`).join("")}
<td>${escapeHtml(reason, PROSE_LENGTH)}${where}</td>
</tr>
`;
	});
	return `<div class="scroll"><table>
<caption>Gates, worst first</caption>
<thead><tr>${[
		"Verdict",
		"Gate",
		"Measured",
		"Limit",
		"Difference",
		"Why"
	].map((text) => `<th scope="col">${text}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("")}</tbody>
</table></div>
`;
}
function table({ title, header, rows }) {
	return `<div class="scroll"><table>
<caption>${title}</caption>
${header.some((text) => text !== "") ? `<thead><tr>${header.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join("")}</tr></thead>\n` : ""}<tbody>
${rows.map(([first, ...rest]) => {
		const cells = rest.map((cell) => `<td>${cellHtml(cell)}</td>`).join("");
		return `<tr><th scope="row">${cellHtml(first ?? "")}</th>${cells}</tr>\n`;
	}).join("")}</tbody>
</table></div>
`;
}
function cellHtml(cell) {
	return typeof cell === "string" ? escapeHtml(cell) : `<code>${escapeHtml(cell.code)}</code>`;
}

export { renderTerminal as n, renderHtml as t };