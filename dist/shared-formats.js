import { i as __toESM, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { a as quietJson, i as plainText, o as withoutWorkflowCommands } from "./shared-escape.js";
import { n as placeText } from "./shared-place.js";
import { r as CAUSES } from "./shared-finding.js";
import { a as weightOf } from "./shared-numerics.js";
import { a as formatDuration, r as formatCount, t as VERDICT_WORDS } from "./shared-format.js";
import { t as renderJson } from "./shared-json.js";
import { i as worstModelsFirst, n as findingLabel, o as TIMES_TITLE, r as worstGatesFirst, t as contentOf } from "./shared-content.js";
import { n as columnsOf, t as alignedLines } from "./shared-table.js";
import { n as renderMarkdown, t as repositoryPlace } from "./shared-repository-place.js";
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
/** Words in lines of at most `width` columns; a word that is wider is broken. */
function wrap(text, width, indent) {
	const room = width - indent.length;
	const lines = [];
	let line = "";
	for (const word of plainText(text, TEXT_LENGTH$3).split(" ").flatMap((whole) => pieces(whole, room))) {
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

// node_modules/csv-stringify/lib/utils/get.js
const charCodeOfDot = ".".charCodeAt(0);
const reEscapeChar = /\\(\\)?/g;
const rePropName = RegExp("[^.[\\]]+|\\[(?:([^\"'][^[]*)|([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))", "g");
const reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
const reIsPlainProp = /^\w*$/;
const getTag = function(value) {
	return Object.prototype.toString.call(value);
};
const isSymbol = function(value) {
	const type = typeof value;
	return type === "symbol" || type === "object" && value && getTag(value) === "[object Symbol]";
};
const isKey = function(value, object) {
	if (Array.isArray(value)) return false;
	const type = typeof value;
	if (type === "number" || type === "symbol" || type === "boolean" || !value || isSymbol(value)) return true;
	return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
};
const stringToPath = function(string) {
	const result = [];
	if (string.charCodeAt(0) === charCodeOfDot) result.push("");
	string.replace(rePropName, function(match, expression, quote, subString) {
		let key = match;
		if (quote) key = subString.replace(reEscapeChar, "$1");
		else if (expression) key = expression.trim();
		result.push(key);
	});
	return result;
};
const castPath = function(value, object) {
	if (Array.isArray(value)) return value;
	else return isKey(value, object) ? [value] : stringToPath(value);
};
const toKey = function(value) {
	if (typeof value === "string" || isSymbol(value)) return value;
	const result = `${value}`;
	return result == "0" && 1 / value == -Infinity ? "-0" : result;
};
const get = function(object, path) {
	path = castPath(path, object);
	let index = 0;
	const length = path.length;
	while (object != null && index < length) object = object[toKey(path[index++])];
	return index && index === length ? object : void 0;
};

// node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-stringify/lib/api/normalize_columns.js
const normalize_columns = function(columns) {
	if (columns === void 0 || columns === null) return [void 0, void 0];
	if (typeof columns !== "object") return [Error("Invalid option \"columns\": expect an array or an object")];
	if (!Array.isArray(columns)) {
		const newcolumns = [];
		for (const k in columns) newcolumns.push({
			key: k,
			header: columns[k]
		});
		columns = newcolumns;
	} else {
		const newcolumns = [];
		for (const column of columns) if (typeof column === "string") newcolumns.push({
			key: column,
			header: column
		});
		else if (typeof column === "object" && column !== null && !Array.isArray(column)) {
			if (!column.key) return [Error("Invalid column definition: property \"key\" is required")];
			if (column.header === void 0) column.header = column.key;
			newcolumns.push(column);
		} else return [Error("Invalid column definition: expect a string or an object")];
		columns = newcolumns;
	}
	return [void 0, columns];
};

// node_modules/csv-stringify/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ");
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString() : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};

// node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};

// node_modules/csv-stringify/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) return [new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", ["option `bom` is optional and must be a boolean value,", `got ${JSON.stringify(options.bom)}`])];
	if (options.delimiter === void 0 || options.delimiter === null) options.delimiter = ",";
	else if (Buffer.isBuffer(options.delimiter)) options.delimiter = options.delimiter.toString();
	else if (typeof options.delimiter !== "string") return [new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", ["option `delimiter` must be a buffer or a string,", `got ${JSON.stringify(options.delimiter)}`])];
	if (options.quote === void 0 || options.quote === null) options.quote = "\"";
	else if (options.quote === true) options.quote = "\"";
	else if (options.quote === false) options.quote = "";
	else if (Buffer.isBuffer(options.quote)) options.quote = options.quote.toString();
	else if (typeof options.quote !== "string") return [new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", ["option `quote` must be a boolean, a buffer or a string,", `got ${JSON.stringify(options.quote)}`])];
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.escape_formulas === void 0 || options.escape_formulas === null) options.escape_formulas = false;
	else if (typeof options.escape_formulas !== "boolean") return [new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", ["option `escape_formulas` must be a boolean,", `got ${JSON.stringify(options.escape_formulas)}`])];
	if (options.quoted_empty === void 0 || options.quoted_empty === null) options.quoted_empty = void 0;
	if (options.quoted_match === void 0 || options.quoted_match === null || options.quoted_match === false) options.quoted_match = null;
	else if (!Array.isArray(options.quoted_match)) options.quoted_match = [options.quoted_match];
	if (options.quoted_match) for (const quoted_match of options.quoted_match) {
		const isString = typeof quoted_match === "string";
		const isRegExp = quoted_match instanceof RegExp;
		if (!isString && !isRegExp) return [new CsvError("CSV_OPTION_QUOTED_MATCH", ["option `quoted_match` must be a string or a regex,", `got ${JSON.stringify(options.quoted_match)}`])];
	}
	if (options.quoted_string === void 0 || options.quoted_string === null) options.quoted_string = false;
	if (options.eof === void 0 || options.eof === null) options.eof = true;
	if (options.escape === void 0 || options.escape === null) options.escape = "\"";
	else if (Buffer.isBuffer(options.escape)) options.escape = options.escape.toString();
	else if (typeof options.escape !== "string") return [Error(`Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`)];
	if (options.escape.length > 1) return [Error(`Invalid Option: escape must be one character, got ${options.escape.length} characters`)];
	if (options.header === void 0 || options.header === null || options.header === false) options.header = false;
	else if (options.header !== true) throw new CsvError("CSV_INVALID_OPTION_HEADER", ["option `header` is expected to be a boolean,", `got ${JSON.stringify(options.header)}`], options);
	if (options.header_as_comment === void 0 || options.header_as_comment === null || options.header_as_comment === false) options.header_as_comment = false;
	else if (options.header_as_comment === true) options.header_as_comment = "#";
	else if (Buffer.isBuffer(options.header_as_comment)) options.header_as_comment = options.header_as_comment.toString();
	else if (typeof options.header_as_comment !== "string") throw new CsvError("CSV_INVALID_OPTION_HEADER_AS_COMMENT", ["option `header_as_comment` must be a boolean, a string or a buffer,", `got ${JSON.stringify(options.header_as_comment)}`], options);
	const [errColumns, columns] = normalize_columns(options.columns);
	if (errColumns !== void 0) return [errColumns];
	options.columns = columns;
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.cast === void 0 || options.cast === null) options.cast = {};
	if (options.cast.bigint === void 0 || options.cast.bigint === null) options.cast.bigint = (value) => "" + value;
	if (options.cast.boolean === void 0 || options.cast.boolean === null) options.cast.boolean = (value) => value ? "1" : "";
	if (options.cast.date === void 0 || options.cast.date === null) options.cast.date = (value) => "" + value.getTime();
	if (options.cast.number === void 0 || options.cast.number === null) options.cast.number = (value) => "" + value;
	if (options.cast.object === void 0 || options.cast.object === null) options.cast.object = (value) => JSON.stringify(value);
	if (options.cast.string === void 0 || options.cast.string === null) options.cast.string = function(value) {
		return value;
	};
	if (options.on_record !== void 0 && typeof options.on_record !== "function") return [Error(`Invalid Option: "on_record" must be a function.`)];
	if (options.quote_record_delimiter === void 0 || options.quote_record_delimiter === null) options.quote_record_delimiter = !options.record_delimiter;
	else if (typeof options.quote_record_delimiter !== "boolean") return [new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", ["option `quote_record_delimiter` must be a boolean,", `got ${JSON.stringify(options.quote_record_delimiter)}`])];
	if (options.record_delimiter === void 0 || options.record_delimiter === null) options.record_delimiter = "\n";
	else if (Buffer.isBuffer(options.record_delimiter)) options.record_delimiter = options.record_delimiter.toString();
	else if (typeof options.record_delimiter !== "string") return [Error(`Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`)];
	switch (options.record_delimiter) {
		case "unix":
			options.record_delimiter = "\n";
			break;
		case "mac":
			options.record_delimiter = "\r";
			break;
		case "windows":
			options.record_delimiter = "\r\n";
			break;
		case "ascii":
			options.record_delimiter = "";
			break;
		case "unicode": options.record_delimiter = "\u2028";
	}
	return [void 0, options];
};

// node_modules/csv-stringify/lib/api/index.js
const bom_utf8 = Buffer.from([
	239,
	187,
	191
]);
const emits_separator = function(value, separators) {
	return separators.some((separator) => separator.length !== 0 && (value.indexOf(separator) !== -1 || separator.length > 1 && (value + separator).indexOf(separator) < value.length));
};
const matches_quoted_match = function(value, quoted_match) {
	if (!quoted_match) return false;
	return quoted_match.some((pattern) => typeof pattern === "string" ? value.indexOf(pattern) !== -1 : value.search(pattern) !== -1);
};
const stringifier = function(options, state, info) {
	return {
		options,
		state,
		info,
		__transform: function(chunk, push) {
			if (!Array.isArray(chunk) && typeof chunk !== "object") return Error(`Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`);
			if (this.info.records === 0) {
				if (Array.isArray(chunk)) {
					if (this.options.header === true && this.options.columns === void 0) return Error("Undiscoverable Columns: header option requires column option or object records");
				} else if (this.options.columns === void 0) {
					const [err, columns] = normalize_columns(Object.keys(chunk));
					if (err) return;
					this.options.columns = columns;
				}
			}
			if (this.info.records === 0) {
				this.bom(push);
				const err = this.headers(push);
				if (err) return err;
			}
			try {
				if (this.options.on_record) this.options.on_record(chunk, this.info.records);
			} catch (err) {
				return err;
			}
			let err, chunk_string;
			if (this.options.eof) {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else chunk_string = chunk_string + this.options.record_delimiter;
			} else {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else if (this.options.header || this.info.records) chunk_string = this.options.record_delimiter + chunk_string;
			}
			this.info.records++;
			push(chunk_string);
		},
		stringify: function(chunk, chunkIsHeader = false) {
			if (typeof chunk !== "object") return [void 0, chunk];
			const { columns } = this.options;
			const record = [];
			if (Array.isArray(chunk)) {
				const length = columns ? Math.min(chunk.length, columns.length) : chunk.length;
				for (let i = 0; i < length; i++) {
					const field = chunk[i];
					const [err, value] = this.__cast(field, {
						index: i,
						column: i,
						records: this.info.records,
						header: chunkIsHeader
					});
					if (err) return [err];
					record[i] = [value, field];
				}
			} else for (let i = 0; i < columns.length; i++) {
				const field = get(chunk, columns[i].key);
				const [err, value] = this.__cast(field, {
					index: i,
					column: columns[i].key,
					records: this.info.records,
					header: chunkIsHeader
				});
				if (err) return [err];
				record[i] = [value, field];
			}
			let csvrecord = "";
			for (let i = 0; i < record.length; i++) {
				let options, err;
				let [value, field] = record[i];
				if (typeof value === "string") options = this.options;
				else if (is_object(value)) {
					options = { ...value };
					value = options.value;
					delete options.value;
					if (typeof value !== "string" && value !== void 0 && value !== null) {
						if (err) return [Error(`Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					}
					options = {
						...this.options,
						...options
					};
					[err, options] = normalize_options(options);
					if (err !== void 0) return [err];
				} else if (value === void 0 || value === null) options = this.options;
				else return [Error(`Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`)];
				const { delimiter, escape, quote, quoted, quoted_empty, quoted_string, quoted_match, record_delimiter, quote_record_delimiter, escape_formulas } = options;
				if ("" === value && "" === field) {
					if ((matches_quoted_match(value, quoted_match) || true === quoted_empty || true === quoted_string && false !== quoted_empty) === true) value = quote + value + quote;
					csvrecord += value;
				} else if (value) {
					if (typeof value !== "string") return [Error(`Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					const containsdelimiter = emits_separator(value, [delimiter]);
					const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
					const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
					const containsRecordDelimiter = emits_separator(value, [record_delimiter, ...quote_record_delimiter === false ? [] : ["\n", "\r"]]);
					const quotedString = quoted_string && typeof field === "string";
					const quotedMatch = matches_quoted_match(value, quoted_match);
					if (escape_formulas) switch (value[0]) {
						case "-":
							if (typeof field === "number" || typeof field === "bigint") break;
							value = `'${value}`;
							break;
						case "=":
						case "+":
						case "@":
						case "	":
						case "\r":
						case "＝":
						case "＋":
						case "－":
						case "＠": value = `'${value}`;
					}
					const shouldQuote = containsQuote === true || containsdelimiter || containsRecordDelimiter || quoted || quotedString || quotedMatch;
					if (shouldQuote === true && containsEscape === true) value = value.replaceAll(escape, () => escape + escape);
					if (containsQuote === true) value = value.replaceAll(quote, () => escape + quote);
					if (shouldQuote === true) value = quote + value + quote;
					csvrecord += value;
				} else if (quoted_empty === true || field === "" && quoted_string === true && quoted_empty !== false) csvrecord += quote + quote;
				if (i !== record.length - 1) csvrecord += delimiter;
			}
			return [void 0, csvrecord];
		},
		bom: function(push) {
			if (this.options.bom !== true) return;
			push(bom_utf8);
		},
		headers: function(push) {
			if (this.options.header === false) return;
			if (this.options.columns === void 0) return;
			let err;
			let headers = this.options.columns.map((column) => column.header);
			if (this.options.eof) {
				[err, headers] = this.stringify(headers, true);
				headers += this.options.record_delimiter;
			} else [err, headers] = this.stringify(headers, true);
			if (err) return err;
			if (this.options.header_as_comment) headers = this.options.header_as_comment + " " + headers;
			push(headers);
		},
		__cast: function(value, context) {
			const type = typeof value;
			try {
				if (type === "string") return [void 0, this.options.cast.string(value, context)];
				else if (type === "bigint") return [void 0, this.options.cast.bigint(value, context)];
				else if (type === "number") return [void 0, this.options.cast.number(value, context)];
				else if (type === "boolean") return [void 0, this.options.cast.boolean(value, context)];
				else if (value instanceof Date) return [void 0, this.options.cast.date(value, context)];
				else if (type === "object" && value !== null) return [void 0, this.options.cast.object(value, context)];
				else if (value === null && this.options.cast.null !== void 0) return [void 0, this.options.cast.null(value, context)];
				else if (value === void 0 && this.options.cast.undefined !== void 0) return [void 0, this.options.cast.undefined(value, context)];
				else return [void 0, value];
			} catch (err) {
				return [err];
			}
		}
	};
};

// node_modules/csv-stringify/lib/sync.js
const stringify = function(records, opts = {}) {
	const data = [];
	const [err, options] = normalize_options(opts);
	if (err !== void 0) throw err;
	const api = stringifier(options, { stop: false }, { records: 0 });
	for (const record of records) {
		const err = api.__transform(record, function(record) {
			data.push(record);
		});
		if (err !== void 0) throw err;
	}
	if (data.length === 0) {
		api.bom((d) => {
			data.push(d);
		});
		const err = api.headers((headers) => {
			data.push(headers);
		});
		if (err !== void 0) throw err;
	}
	return data.join("");
};

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
	return stringify(rows.map((row) => row.map((cell) => typeof cell === "string" ? plainText(cell, TEXT_LENGTH$2) : cell)), {
		record_delimiter: "windows",
		escape_formulas: true
	});
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