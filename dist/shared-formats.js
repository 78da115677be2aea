import { i as __toESM, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { a as formatDuration, r as formatCount, t as VERDICT_WORDS } from "./shared-format.js";
import { i as plainText, o as withoutWorkflowCommands } from "./shared-escape.js";
import { t as renderJson } from "./shared-json.js";
import { n as findingLabel, o as TIMES_TITLE, t as contentOf } from "./shared-content.js";
import { n as columnsOf, t as alignedLines } from "./shared-table.js";
import { t as renderMarkdown } from "./shared-markdown.js";

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

// src/report/formats.ts
/**
* The forms of a report, by the name that `--format` gives them; a form is one file and one line here. The page brings
* a charting library along and is loaded when it is asked for.
*/
const MARKDOWN_LENGTH = 1e6;
const FORMATS = {
	json: {
		file: "report.json",
		render: renderJson
	},
	markdown: {
		file: "report.md",
		render: (report) => renderMarkdown(report, { maxLength: MARKDOWN_LENGTH })
	},
	html: {
		file: "report.html",
		render: async (report) => (await import("./shared-page.js")).renderHtml(report)
	}
};
const FORMAT_NAMES = Object.keys(FORMATS);

export { FORMAT_NAMES as n, renderTerminal as r, FORMATS as t };