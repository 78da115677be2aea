import { i as __toESM, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { a as plainLine, c as spreadsheetText, l as withoutWorkflowCommands, o as plainText, s as quietJson } from "./shared-escape.js";
import { n as placeText } from "./shared-place.js";
import { r as CAUSES } from "./shared-finding.js";
import { a as weightOf } from "./shared-numerics.js";
import { a as formatDuration, r as formatCount, t as VERDICT_WORDS } from "./shared-format.js";
import { t as renderJson } from "./shared-json.js";
import { a as worstGatesFirst, c as TIMES_TITLE, i as findingLabel, n as configurationOf, o as worstModelsFirst, r as contentOf, t as adviceText } from "./shared-content.js";
import { n as columnsOf, r as csvLines, t as alignedLines } from "./shared-table.js";
import { n as renderMarkdown, t as repositoryPlace } from "./shared-repository-place.js";
import { t as wrap } from "./shared-wrap.js";
import { t as Builder } from "./shared-fxb.js";
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
const TEXT_LENGTH$3 = 1e3;
const CELL_LENGTH = 60;
const MAX_LINES = 20;
/** The report as lines of text that end in a line break; with escape sequences only for colour. */
function renderTerminal(report, { colour, width }) {
	const colours = import_picocolors.default.createColors(colour);
	const columns = Math.max(MIN_WIDTH, width);
	const content = contentOf(report);
	const several = content.models.length > 1;
	const title = `${symbolOf(content.verdict)} ${plainText(content.headline, TEXT_LENGTH$3)}`;
	const lines = [colours.bold(paint(colours, content.verdict)(title))];
	if (content.reason !== void 0) lines.push(...wrap(content.reason, columns, "  "));
	const told = several ? void 0 : content.reason;
	for (const model of content.models) lines.push("", ...modelLines(model, told, several, columns, colours));
	const { testbed, durationMs } = report;
	const machine = `${testbed.cpu}, ${formatCount(testbed.cores)} cores, ${testbed.os}; ${testbed.runtime}, ${testbed.executionProvider}, ${formatCount(testbed.threads)} thread${testbed.threads === 1 ? "" : "s"}; took ${formatDuration(durationMs)}`;
	lines.push("", ...wrap(machine, columns, "").map(colours.dim));
	return withoutWorkflowCommands(`${lines.join("\n")}\n`);
}
function modelLines(model, told, several, width, colours) {
	const lines = [];
	if (several) {
		const title = `${symbolOf(model.verdict)} ${plainText(model.name)} ${model.outcome}`;
		lines.push(colours.bold(paint(colours, model.verdict)(title)));
		if (model.problem.length > 0 && model.reason !== void 0) lines.push(...wrap(model.reason, width, "  "));
	}
	for (const [label, text] of model.problem) lines.push(...wrap(`${label}: ${text}`, width, "  "));
	for (const gate of [...model.standing, ...model.passed]) lines.push(...gateLines(gate, told, width, colours));
	for (const finding of model.findings) {
		const told = `${findingLabel(finding)}: ${finding.sentence}`;
		lines.push(...wrap(told, width, "  ").map(colours.bold));
		for (const text of limited([...finding.evidence, `to do: ${adviceText(finding)}`])) lines.push(...wrap(`- ${text}`, width, "    "));
		for (const line of configurationOf(finding)) lines.push(`        ${plainLine(line, TEXT_LENGTH$3)}`);
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
function gateLines(gate, told, width, colours) {
	const { verdict, rule, measured, limit, difference, reason, place } = gate;
	const title = `  ${paint(colours, verdict)(symbolOf(verdict))} ${plainText(rule)}`;
	if (verdict !== "pass") {
		const why = place === void 0 ? reason : `${reason} (${place})`;
		return why === told ? [title] : [title, ...wrap(why, width, "      ")];
	}
	const figures = [
		measured,
		limit && `limit ${limit}`,
		difference && `difference ${difference}`
	];
	const line = plainText(figures.filter((text) => text !== "").join(", "));
	if (line === "") return [title];
	return columnsOf(`  ${symbolOf(verdict)} ${plainText(rule)}  ${line}`) <= width ? [`${title}  ${colours.dim(line)}`] : [title, ...wrap(line, width, "      ").map(colours.dim)];
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
function paint(colours, verdict) {
	switch (verdict) {
		case "pass": return colours.green;
		case "warn":
		case "inconclusive":
		case "not_comparable": return colours.yellow;
		default: return colours.red;
	}
}

// src/report/badge.ts
const COLOURS = {
	pass: "brightgreen",
	warn: "yellow",
	inconclusive: "lightgrey",
	not_comparable: "lightgrey",
	fail: "red",
	unverifiable: "red",
	error: "red"
};
/** `zoogate | fail, 3 of 5 gates passed`. */
function renderBadge({ verdict, models }) {
	const gates = models.flatMap((model) => model.gates);
	const passed = gates.filter((gate) => gate.verdict === "pass").length;
	const share = passed === gates.length ? "" : `, ${passed} of ${gates.length} gates passed`;
	return `${JSON.stringify({
		schemaVersion: 1,
		label: "zoogate",
		message: `${VERDICT_WORDS[verdict].word}${share}`,
		color: COLOURS[verdict],
		isError: verdict === "error"
	})}\n`;
}

// src/report/csv.ts
/** The gates as CSV (RFC 4180), a row each: figures in the report's units, for a spreadsheet or a data frame. */
const TEXT_LENGTH$2 = 1e3;
const COLUMNS = [...[
	"model",
	"rule",
	"metric",
	"unit",
	"severity",
	"verdict",
	"measured",
	"low",
	"high",
	"n"
], ...[
	"against",
	"bound",
	"limit",
	"difference",
	"difference_low",
	"difference_high",
	"place",
	"reason"
]];
/** One line of names and one for each gate; `unit` is that of the figures, `difference` may be relative (a ratio). */
function renderCsv(report) {
	const rows = report.models.flatMap(({ name, gates }) => gates.map(({ rule, metric, unit, severity, verdict, measured, bound, difference, reason }) => [
		...[
			name,
			rule,
			metric,
			unit,
			severity,
			verdict
		],
		...[
			measured?.value,
			measured?.low,
			measured?.high,
			measured?.n
		],
		...[
			bound?.against,
			bound?.value,
			bound?.limit
		],
		...[
			difference?.value,
			difference?.low,
			difference?.high
		],
		...[bound?.source === void 0 ? void 0 : placeText(bound.source), reason]
	]));
	return csvText([COLUMNS, ...rows]);
}
/** Rows as CSV text: nothing in a cell is a formula to a spreadsheet, and every row is one line. */
function csvText(rows) {
	const [header = [], ...others] = rows.map((row) => row.map(cellText));
	return csvLines(header, others).map((line) => `${line}\r\n`).join("");
}
function cellText(cell) {
	return typeof cell === "string" ? spreadsheetText(cell, TEXT_LENGTH$2) : String(cell ?? "");
}

// src/report/junit.ts
/**
* The report as JUnit XML, for whatever shows test results: a suite a model, a case a gate. There is no official
* schema; this holds to the two that tools check by, Jenkins' and (but for cases that were skipped) Ant's.
*/
const TEXT_LENGTH$1 = 1e3;
/** The report as an XML document of `testsuites`. */
function renderJunit(report) {
	const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u.exec(report.startedAt)?.[0] ?? "1970-01-01T00:00:00";
	return new Builder({
		ignoreAttributes: false,
		attributeNamePrefix: "@",
		suppressBooleanAttributes: false,
		format: true
	}).build({
		"?xml": {
			"@version": "1.0",
			"@encoding": "UTF-8"
		},
		testsuites: { testsuite: report.models.map((model, at) => suiteOf(model, at, timestamp)) }
	});
}
function suiteOf(model, at, timestamp) {
	const { name, gates, problem, verdict, findings, durationMs = 0 } = model;
	const called = text(name) || `model ${at + 1}`;
	const named = (rule) => ({
		"@name": text(rule),
		"@classname": called,
		"@time": "0"
	});
	const cases = gates.map((gate) => ({
		...named(gate.rule),
		...outcomeOf(gate)
	}));
	if (problem !== void 0) {
		const { code, what, where } = problem;
		const told = text(where === void 0 ? what : `${where}: ${what}`);
		cases.push({
			...named("measuring"),
			error: {
				"@message": told,
				"@type": text(code),
				"#text": told
			}
		});
	}
	const count = (kind) => cases.filter((one) => kind in one).length;
	const found = findings.map((finding) => `${findingLabel(finding)}: ${text(finding.sentence)}. To do: ${text(finding.advice)}.`);
	return {
		"@name": called,
		"@package": "zoogate",
		"@id": at,
		"@timestamp": timestamp,
		"@hostname": "localhost",
		"@tests": cases.length,
		"@failures": count("failure"),
		"@errors": count("error"),
		"@skipped": count("skipped"),
		"@time": (durationMs / 1e3).toFixed(3),
		properties: { property: [{
			"@name": "verdict",
			"@value": verdict
		}] },
		testcase: cases,
		"system-out": found.join("\n"),
		"system-err": ""
	};
}
/** What was not decided is a test that was skipped, and so is a gate that only warns: neither fails a build. */
function outcomeOf(gate) {
	const reason = text(gate.reason);
	const place = gate.bound?.source;
	const told = place === void 0 ? reason : `${reason} (${text(placeText(place))})`;
	switch (weightOf(gate)) {
		case "pass": return {};
		case "fail":
		case "unverifiable": return { failure: {
			"@message": reason,
			"@type": gate.verdict,
			"#text": told
		} };
		case "error": return { error: {
			"@message": reason,
			"@type": gate.verdict,
			"#text": told
		} };
		default: return { skipped: told };
	}
}
/** Nothing that XML has no character for is left in it. */
function text(foreign) {
	return plainText(foreign, TEXT_LENGTH$1);
}

// src/report/sarif.ts
/**
* The report as SARIF 2.1.0, for code scanning: a result for each gate that did not pass, at the line of the claim that
* it is held to or else at its own line in the configuration, and one for each finding.
*/
/** Code scanning refuses a run with more than 25,000 results and keeps the first 5,000. */
const MOST_RESULTS = 5e3;
const TEXT_LENGTH = 1e3;
/** GitHub refuses a result without a location; what is written nowhere belongs where a configuration would be. */
const NOWHERE = {
	file: "zoogate.yml",
	line: 1
};
const LEVELS = {
	fail: "error",
	error: "error",
	unverifiable: "error",
	warn: "warning",
	inconclusive: "note",
	not_comparable: "note"
};
/**
* The report as the text of a SARIF log of one run.
* @param directory what files are relative to, as a path from the repository's root
*/
function renderSarif(report, directory = "") {
	const results = worstModelsFirst(report.models).flatMap((model) => resultsOf(model, directory)).slice(0, MOST_RESULTS);
	const rules = [...new Set(results.map(({ ruleId }) => ruleId))].map(ruleOf);
	return `${quietJson({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "zoogate",
				version: plainText(report.tool.version) || "0",
				rules
			} },
			automationDetails: { id: "zoogate/" },
			columnKind: "utf16CodeUnits",
			results
		}]
	})}\n`;
}
function resultsOf({ name, gates, findings, problem }, directory) {
	const at = (place) => repositoryPlace(place, directory);
	const results = [];
	if (problem !== void 0) {
		const { code, what, where } = problem;
		const told = where === void 0 ? what : `${where}: ${what}`;
		results.push(resultOf(`problem/${plainText(code)}`, "error", [name, told], void 0, []));
	}
	for (const gate of worstGatesFirst(gates)) {
		const weight = weightOf(gate);
		if (weight === "pass") continue;
		const [place, ...related] = [at(gate.bound?.source), at(gate.place)].filter((one) => one !== void 0);
		results.push(resultOf(`gate/${gate.metric}`, LEVELS[weight], [
			name,
			gate.rule,
			gate.reason
		], place, related));
	}
	return [...results, ...findings.map((finding) => findingResult(name, finding, at(finding.place)))];
}
function findingResult(model, { cause, sentence, advice }, place) {
	return resultOf(`cause/${cause}`, "note", [model, `${sentence}. To do: ${advice}`], place, []);
}
/** @param told the model first, then what sets the result apart from others of its rule, then the rest */
function resultOf(ruleId, level, told, place = NOWHERE, related) {
	const texts = told.map((text) => plainText(text, TEXT_LENGTH));
	return {
		ruleId,
		level,
		message: { text: messageText(texts) },
		locations: [{ physicalLocation: physicalLocation(place) }],
		...related.length === 0 ? {} : { relatedLocations: related.map((one) => ({
			physicalLocation: physicalLocation(one),
			message: { text: "the gate" }
		})) },
		partialFingerprints: { "zoogate/v1": createHash("sha256").update(JSON.stringify([ruleId, ...texts.slice(0, 2)])).digest("hex") }
	};
}
/** In a SARIF message `[words](1)` is a link; a backslash takes that from a bracket. */
function messageText(texts) {
	return plainText(texts.join(": "), TEXT_LENGTH).replace(/[[\]\\]/gu, "\\$&");
}
function physicalLocation({ file, line, column }) {
	return {
		artifactLocation: {
			uri: file.split("/").map(encodeURIComponent).join("/"),
			uriBaseId: "%SRCROOT%"
		},
		...line === void 0 ? {} : { region: {
			startLine: line,
			...column === void 0 ? {} : { startColumn: column }
		} }
	};
}
function ruleOf(id) {
	const [family, name = ""] = id.split(/\/(.*)/u);
	const title = family === "cause" ? Object.hasOwn(CAUSES, name) ? CAUSES[name].title : name : family === "gate" ? `gates on ${name}` : `measuring: ${name}`;
	return {
		id,
		name: id,
		shortDescription: { text: title },
		fullDescription: { text: title },
		help: { text: RULE_HELP[family] },
		properties: { tags: ["zoogate"] }
	};
}
const RULE_HELP = {
	gate: "A measured figure does not keep what the gate asks for. The report says how it was measured and why.",
	cause: "What the discrepancy was put down to, with its evidence in the report.",
	problem: "The model could not be measured. The message says what to do."
};

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
	},
	sarif: {
		file: "report.sarif",
		render: renderSarif
	},
	junit: {
		file: "junit.xml",
		render: renderJunit
	},
	csv: {
		file: "gates.csv",
		render: renderCsv
	},
	badge: {
		file: "badge.json",
		render: renderBadge
	}
};
const FORMAT_NAMES = Object.keys(FORMATS);

export { FORMAT_NAMES as n, renderTerminal as r, FORMATS as t };