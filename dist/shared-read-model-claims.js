import { i as isMetricName, n as METRIC_NAMES, t as METRICS } from "./shared-metrics2.js";
import { a as findEntry, o as loadCatalogue, t as EVALUATION_SET } from "./shared-zoos.js";
import { t as architectureOf } from "./shared-same-network.js";
import { n as sourcePlace } from "./shared-source-place.js";
import { n as matchGlob, s as readModel, t as isGlob } from "./shared-model-in-folder.js";
import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { a as claimedFigure, i as findFrontMatter, o as cardMetric, r as readModelIndex, t as parseYaml } from "./shared-yaml-file.js";
import { _ as readSplit, a as excerpt, c as SINGLE_LABEL_DATASETS, d as knownDataset, g as readInputSize, h as readDtype, l as datasetKey, m as readBatch, n as isOfExamples, o as DTYPES, r as readHeader } from "./shared-read-header.js";
import { t as parsePreprocessFile, v as nearestWord } from "./shared-parse-preprocess-file.js";
import { a as SCOPE_KEYS, r as stepsOf } from "./shared-preprocess-steps.js";
import { basename, dirname, extname, join, relative } from "node:path";
import { open, readdir, stat } from "node:fs/promises";
import { Transform } from "stream";

// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};

// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = /* @__PURE__ */ new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};

// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};

// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};

// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};

// node_modules/csv-parse/lib/index.js
var Parser = class extends Transform {
	constructor(opts = {}) {
		super({
			readableObjectMode: true,
			...opts,
			encoding: null
		});
		this.api = transform({
			on_skip: (err, chunk) => {
				this.emit("skip", err, chunk);
			},
			...opts
		});
		this.state = this.api.state;
		this.options = this.api.options;
		this.info = this.api.info;
	}
	_transform(buf, _, callback) {
		if (this.state.stop === true) return;
		const err = this.api.parse(buf, false, (record) => {
			this.push(record);
		}, () => {
			this.push(null);
			this.end();
			this.on("end", this.destroy);
		});
		if (err !== void 0) this.state.stop = true;
		callback(err);
	}
	_flush(callback) {
		if (this.state.stop === true) return;
		callback(this.api.parse(void 0, true, (record) => {
			this.push(record);
		}, () => {
			this.push(null);
			this.on("end", this.destroy);
		}));
	}
};
const parse = function() {
	let data, options, callback;
	for (const i in arguments) {
		const argument = arguments[i];
		const type = typeof argument;
		if (data === void 0 && (typeof argument === "string" || Buffer.isBuffer(argument))) data = argument;
		else if (options === void 0 && is_object(argument)) options = argument;
		else if (callback === void 0 && type === "function") callback = argument;
		else throw new CsvError("CSV_INVALID_ARGUMENT", ["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`], options || {});
	}
	const parser = new Parser(options);
	if (callback) {
		const records = options === void 0 || options.objname === void 0 ? [] : Object.create(null);
		parser.on("readable", function() {
			let record;
			while ((record = this.read()) !== null) if (options === void 0 || options.objname === void 0) records.push(record);
			else Object.assign(records, { [record[0]]: record[1] });
		});
		parser.on("error", function(err) {
			callback(err, void 0, parser.api.__infoDataSet());
		});
		parser.on("end", function() {
			callback(void 0, records, parser.api.__infoDataSet());
		});
	}
	if (data !== void 0) {
		const writer = function() {
			parser.write(data);
			parser.end();
		};
		if (typeof setImmediate === "function") setImmediate(writer);
		else setTimeout(writer, 0);
	}
	return parser;
};

// src/zoo/entry-claims.ts
/**
* The row's figures, each at its own precision, and the counts of the network that the zoo's code builds under its
* name where the zoo publishes none.
*/
function entryClaims(entry, architecture) {
	const { top1, top5, parameters, macs, inputSize } = entry;
	const published = sourcePlace(entry.source);
	const built = {
		file: `built:${architecture?.id}`,
		line: 0
	};
	const counted = (count) => count === void 0 ? void 0 : {
		value: count,
		precision: 0,
		text: count.toLocaleString("en-US")
	};
	const macsOfThisSize = architecture?.size === inputSize?.[0] ? architecture?.macs : void 0;
	return [
		...claimsOn("top1", top1, published, EVALUATION_SET),
		...claimsOn("top5", top5, published, EVALUATION_SET),
		...claimsOn("parameters", parameters, published),
		...claimsOn("kernel_parameters", counted(architecture?.kernelParameters), built),
		...claimsOn("macs", macs ?? counted(macsOfThisSize), macs === void 0 ? built : published, { ...inputSize === void 0 ? {} : { inputSize: `${inputSize[0]}x${inputSize[1]}` } })
	];
}
function claimsOn(metric, figure, source, scope = {}) {
	const { unit } = METRICS[metric];
	if (figure === void 0 || unit === "text") return [];
	const { value, precision, text } = figure;
	return [{
		metric,
		value,
		unit,
		precision,
		text,
		...scope,
		form: "catalogue",
		source
	}];
}
/** The claims of the row that `zoo:...` names. @throws {UserError} if the catalogue has none such. */
async function publishedClaims(locator) {
	const catalogue = await loadCatalogue();
	return zooClaims(findEntry(locator, catalogue.entries, "claims"), catalogue);
}
function zooClaims(entry, catalogue) {
	return {
		claims: entryClaims(entry, architectureOf(entry, catalogue)),
		unread: [],
		file: `zoo:${entry.id}`
	};
}

// src/claims/find-claim-files.ts
/** Which files a configured place of claims stands for: the file itself, those that a pattern matches, or a folder's. */
/** Files that hold claims, by the names that tools give them; in the order in which they are read. */
const KNOWN_FILES = [
	/^claims\.(?:ya?ml|json)$/i,
	/^readme\.md$/i,
	/^model_?card\.md$/i,
	/^preprocessor_config\.json$/,
	/^config\.json$/,
	/^model\.yml$/,
	/^accuracy-check\.yml$/,
	/^turnkey_stats\.yaml$/,
	/^ONNX_HUB_MANIFEST\.json$/
];
const RESULTS_FOLDER = ".eval_results";
const MOST_FILES = 1e3;
/**
* @param place absolute path of a file or a folder, or a pattern.
* @throws {UserError} `claims-none-found`; a file that is not there is left to its reader.
*/
async function findClaimFiles(place, display) {
	const found = await stat(place).catch(() => void 0);
	if (found?.isDirectory()) return inFolder(place, display);
	if (found !== void 0 || !isGlob(place)) return [place];
	const { folder, members } = await matchGlob(place);
	const files = members.slice(0, MOST_FILES).map((member) => join(folder, member));
	if (files.length > 0) return files;
	throw noneFound(display, "the pattern matches no file");
}
async function inFolder(folder, display) {
	const names = await readdir(folder);
	const known = KNOWN_FILES.flatMap((pattern) => names.filter((name) => pattern.test(name)).sort());
	const results = await readdir(join(folder, RESULTS_FOLDER)).catch(() => []);
	const files = [];
	for (const name of known) {
		const path = join(folder, name);
		if (name !== "config.json" || await isOfTimm(path)) files.push(path);
	}
	for (const name of results.filter((file) => /\.ya?ml$/i.test(file)).sort()) files.push(join(folder, RESULTS_FOLDER, name));
	if (files.length > 0) return files.slice(0, MOST_FILES);
	throw noneFound(display, "the folder holds no file that claims are known to stand in");
}
async function isOfTimm(path) {
	const handle = await open(path);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(65536));
		return buffer.subarray(0, bytesRead).includes("\"pretrained_cfg\"");
	} finally {
		await handle.close();
	}
}
function noneFound(display, what) {
	return new UserError({
		code: "claims-none-found",
		what,
		where: display,
		expected: "README.md, claims.yml, .eval_results/*.yaml, preprocessor_config.json, model.yml and the like",
		hint: "name the file"
	});
}

// src/claims/accuracy-check.ts
/**
* Open Model Zoo's accuracy-check.yml to claims: the `reference` of each metric, with its dataset, and the steps that
* its images are prepared in.
*/
/** What accuracy checker's metric types are called here. */
const METRIC_TYPES = {
	accuracy: "accuracy",
	coco_precision: "map",
	mean_iou: "miou",
	mae: "mae",
	rmse: "rmse"
};
const INTERPOLATIONS = {
	LINEAR: "bilinear",
	BILINEAR: "bilinear",
	CUBIC: "bicubic",
	BICUBIC: "bicubic",
	AREA: "area",
	NEAREST: "nearest",
	LANCZOS: "lanczos"
};
function isAccuracyCheck(yaml) {
	const first = yaml.map(yaml.list(yaml.map(yaml.root)?.get("models")?.value)?.[0]);
	return first?.has("datasets") === true || first?.has("launchers") === true;
}
function readAccuracyCheck(yaml) {
	const claims = [];
	const unread = [];
	const preprocessing = [];
	const itemsOf = (fields, key) => (yaml.list(fields?.get(key)?.value) ?? []).map((node) => ({
		node,
		fields: yaml.map(node)
	}));
	for (const { fields: model } of itemsOf(yaml.map(yaml.root), "models")) {
		const name = textOf$1(yaml, model, "name");
		for (const { fields: dataset } of itemsOf(model, "datasets")) {
			const id = textOf$1(yaml, dataset, "name");
			for (const { node, fields: metric } of itemsOf(dataset, "metrics")) {
				const found = readMetric(metric, node, yaml, {
					...name === void 0 ? {} : { model: name },
					...id === void 0 ? {} : { dataset: knownDataset(id) ?? id }
				});
				if (found !== void 0 && "reason" in found) unread.push(found);
				else if (found !== void 0) claims.push(found);
			}
			for (const { node, fields: step } of itemsOf(dataset, "preprocessing")) preprocessing.push(...readStep(step, node, yaml));
		}
	}
	return {
		claims,
		unread,
		...preprocessing.length === 0 ? {} : { preprocessing }
	};
}
/** A metric without a reference claims nothing. */
function readMetric(fields, node, yaml, about) {
	const entry = fields?.get("reference");
	const printed = yaml.text(entry?.value);
	if (entry === void 0 || printed === void 0) return void 0;
	const type = textOf$1(yaml, fields, "type") ?? "";
	const name = textOf$1(yaml, fields, "name");
	const source = {
		file: yaml.display,
		line: entry.line || (node === void 0 ? 1 : yaml.line(node))
	};
	const unread = (reason) => ({
		source,
		text: excerpt(`${name ?? type}: ${printed}`),
		reason
	});
	const metric = cardMetric({
		task: void 0,
		type: METRIC_TYPES[type] ?? type,
		name: METRIC_TYPES[type] === void 0 || type === "accuracy" ? name : void 0,
		k: textOf$1(yaml, fields, "top_k")
	});
	if (metric.kind === "other") return unread(metric.reason);
	const figure = claimedFigure(printed, metric.metric, { isError: metric.isError });
	if ("reason" in figure) return unread(figure.reason);
	return {
		...figure,
		...about,
		form: "accuracy-check",
		source
	};
}
function readStep(fields, node, yaml) {
	const type = textOf$1(yaml, fields, "type");
	const source = {
		file: yaml.display,
		line: node === void 0 ? 1 : yaml.line(node)
	};
	const number = (key) => Number(textOf$1(yaml, fields, key));
	const width = number("dst_width") || number("size");
	const height = number("dst_height") || number("size");
	const isSized = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0;
	if (type === "resize" && isSized) {
		const isShorter = textOf$1(yaml, fields, "aspect_ratio_scale") === "greater" && width === height;
		const interpolation = INTERPOLATIONS[textOf$1(yaml, fields, "interpolation")?.toUpperCase() ?? "LINEAR"];
		return [{
			step: "resize",
			value: isShorter ? `shorter side to ${width}` : `${width}x${height}`,
			source
		}, ...interpolation === void 0 ? [] : [{
			step: "interpolation",
			value: interpolation,
			source
		}]];
	}
	if (type === "crop" && isSized) return [{
		step: "crop",
		value: `${width}x${height}`,
		source
	}];
	if (type === "bgr_to_rgb") return [{
		step: "channels",
		value: "RGB",
		source
	}];
	if (type !== "normalization") return [];
	return ["mean", "std"].flatMap((step) => {
		const numbers = (textOf$1(yaml, fields, step) ?? "").replace(/[()[\]\s]/g, "").split(",").map(Number);
		return numbers.length > 0 && numbers.every((value) => Number.isFinite(value) && value > 0) ? [{
			step,
			value: numbers,
			source
		}] : [];
	});
}
function textOf$1(yaml, fields, key) {
	const text = excerpt(yaml.text(fields?.get(key)?.value) ?? "");
	return text === "" ? void 0 : text;
}

// src/claims/claims-file.ts
/**
* A claims file (YAML or JSON, written for zoogate) to claims. It is the user's own and strict: what isn't
* understood is an error with its line.
*/
/** As they are spelled in the file. */
const SPELLINGS = {
	dataset: "dataset",
	split: "split",
	hardware: "hardware",
	testbed: "testbed",
	dtype: "dtype",
	batch: "batch",
	inputSize: "input-size"
};
const FILE_KEYS = ["claims", ...Object.values(SPELLINGS)];
const CLAIM_KEYS = [
	"metric",
	"value",
	...Object.values(SPELLINGS),
	"model"
];
/** @throws {UserError} */
function readClaimsFile(yaml) {
	const file = mapOf(yaml.root, 1, "the file", FILE_KEYS, yaml);
	const entry = file.get("claims");
	const items = yaml.list(entry?.value);
	if (entry === void 0 || items === void 0) throw mistake(yaml, entry?.line ?? 1, {
		code: "claims-no-list",
		what: "there is no list of claims",
		expected: "claims: [{metric: top1, value: 76.13 %}]"
	});
	return {
		claims: items.map((item) => readClaim(item, item === void 0 ? entry.line : yaml.line(item), file, yaml)),
		unread: []
	};
}
function readClaim(node, line, file, yaml) {
	const fields = mapOf(node, line, "the claim", CLAIM_KEYS, yaml);
	const metric = required(fields, "metric", line, yaml);
	const value = required(fields, "value", line, yaml);
	const source = {
		file: yaml.display,
		line: value.line
	};
	const name = metricOf(metric.text, metric.line, yaml);
	const figure = claimedFigure(value.text, name);
	if ("reason" in figure) throw mistake(yaml, value.line, {
		code: "claims-value-unreadable",
		what: figure.reason,
		got: value.text,
		expected: "a number with its unit, such as 91.2 %, 31 ms, 25.6M or 97.8 MB"
	});
	return {
		...figure,
		...scopeOf$2(fields, file, yaml),
		form: "claims-file",
		source
	};
}
/** The claim's own scope, then the file's. */
function scopeOf$2(fields, file, yaml) {
	const told = (key) => optional$1(fields, key, yaml) ?? optional$1(file, key, yaml);
	const scope = {};
	for (const key of SCOPE_KEYS) {
		const text = told(SPELLINGS[key]);
		if (text === void 0) continue;
		if (key === "batch") scope.batch = checked(text, readBatch, "a whole number", yaml);
		else if (key === "inputSize") scope.inputSize = checked(text, readInputSize, "such as 224 or 224x224", yaml);
		else if (key === "dtype") scope.dtype = checked(text, readDtype, `one of ${DTYPES.join(", ")}`, yaml);
		else scope[key] = text.text;
	}
	const model = optional$1(fields, "model", yaml);
	if (model !== void 0) scope.model = model.text;
	return scope;
}
function checked({ text, line }, read, expected, yaml) {
	const value = read(text);
	if (value !== void 0) return value;
	throw mistake(yaml, line, {
		code: "claims-scope-unreadable",
		what: "this part of the scope is not understood",
		got: text,
		expected
	});
}
function metricOf(text, line, yaml) {
	if (isMetricName(text)) return text;
	const nearest = nearestWord(text, METRIC_NAMES);
	throw mistake(yaml, line, {
		code: "claims-unknown-metric",
		what: "there is no such metric",
		got: text,
		expected: `one of ${METRIC_NAMES.filter((name) => METRICS[name].unit !== "text").join(", ")}`,
		hint: nearest === void 0 ? void 0 : `did you mean ${nearest}?`
	});
}
/** The mapping's entries, all of which have one of the keys. */
function mapOf(node, line, what, keys, yaml) {
	const fields = yaml.map(node);
	if (fields === void 0) throw mistake(yaml, line, {
		code: "claims-not-a-mapping",
		what: `${what} is not a mapping`,
		expected: `the keys ${keys.join(", ")}`
	});
	for (const { key, line: keyLine } of fields.values()) {
		if (keys.includes(key)) continue;
		const nearest = nearestWord(key, keys);
		throw mistake(yaml, keyLine, {
			code: "claims-unknown-key",
			what: "there is no such key",
			got: excerpt(key),
			expected: `one of ${keys.join(", ")}`,
			hint: nearest === void 0 ? void 0 : `did you mean ${nearest}?`
		});
	}
	return fields;
}
function required(fields, key, line, yaml) {
	const found = optional$1(fields, key, yaml);
	if (found !== void 0) return found;
	throw mistake(yaml, line, {
		code: "claims-missing-key",
		what: `the claim has no ${key}`
	});
}
function optional$1(fields, key, yaml) {
	const entry = fields.get(key);
	if (entry === void 0) return void 0;
	const text = excerpt(yaml.text(entry.value) ?? "");
	if (text !== "") return {
		text,
		line: entry.value === void 0 ? entry.line : yaml.line(entry.value)
	};
	throw mistake(yaml, entry.line, {
		code: "claims-not-a-text",
		what: `${key} is empty, a list or a mapping`,
		expected: "a word or a number"
	});
}
function mistake(yaml, line, problem) {
	return new UserError({
		...problem,
		where: `${yaml.display}:${line}`
	});
}

// src/claims/table.ts
/** A cell that says nothing: empty, a dash, "n/a". */
function isBlank(text) {
	return /^(?:[-\u2013\u2014?/.\u2717\u2715xX\s]*|n\s*[./]?\s*a\.?|tbd|tba|none|null|unknown)$/i.test(text.trim());
}
/** A name that says nothing: empty, a dash. A model may well be called x. */
function isNameless(text) {
	return /^[-\u2013\u2014\s]*$/.test(text);
}

// src/claims/row-labels.ts
/** Texts of links that name nothing. */
const MERE_LINK = /^(?:link|here|download|url|code|config|ckpt|checkpoint|model|log)s?$/i;
const MODEL_FILE = /^[^\s/\\?#]+\.(?:onnx|ort|pt|pth|h5|keras|pb|tflite|safetensors|tar\.gz|zip)$/i;
/**
* @param meanings of the columns, as many as there are cells.
* @param named the column that holds the model's name.
*/
function readRowLabels(cells, meanings, named) {
	const scope = {};
	const variants = [];
	for (const [i, cell] of cells.entries()) {
		const meaning = meanings[i];
		if (i === named || meaning.kind !== "role" || isBlank(cell.text)) continue;
		const told = scopeOf$1(meaning.role, cell.text);
		if (told !== void 0) Object.assign(scope, told);
		else if (meaning.role === "variant" || meaning.role in SCOPE_READERS$1) variants.push(excerpt(cell.text));
	}
	const name = named === void 0 ? void 0 : cells[named];
	const model = name === void 0 || isNameless(name.text) ? void 0 : excerpt(name.text);
	const artifact = artifactOf(cells, meanings);
	const told = variants.filter((variant) => variant !== artifact && !MERE_LINK.test(variant));
	return {
		...model === void 0 ? {} : { model },
		...told.length === 0 ? {} : { variant: excerpt(told.join(", ")) },
		...artifact === void 0 ? {} : { artifact },
		scope,
		isNameless: named !== void 0 && model === void 0
	};
}
/** The column that rows are called by: of models, otherwise the first if it is nothing else. */
function nameColumn(meanings) {
	const model = columnOf("model", meanings);
	if (model !== void 0) return model;
	const first = meanings[0]?.kind;
	if (first === "other" || first === "empty" || first === "scope") return 0;
	return columnOf("variant", meanings);
}
function columnOf(role, meanings) {
	const index = meanings.findIndex((meaning) => meaning.kind === "role" && meaning.role === role);
	return index < 0 ? void 0 : index;
}
const SCOPE_READERS$1 = {
	dataset: (text) => ({ dataset: knownDataset(text) ?? excerpt(text) }),
	split: (text) => ({ split: readSplit(text) ?? excerpt(text) }),
	hardware: (text) => ({ hardware: excerpt(text) }),
	dtype: (text) => optional("dtype", readDtype(text)),
	batch: (text) => optional("batch", readBatch(text)),
	inputSize: (text) => optional("inputSize", readInputSize(text))
};
function scopeOf$1(role, text) {
	return SCOPE_READERS$1[role]?.(text);
}
function optional(key, value) {
	return value === void 0 ? void 0 : { [key]: value };
}
/** The one model file that the row links or names. */
function artifactOf(cells, meanings) {
	const links = cells.flatMap((cell) => cell.links.map(fileOf));
	const names = cells.flatMap(({ text }, i) => {
		const meaning = meanings[i];
		return meaning?.kind === "role" && meaning.role === "artifact" ? [text.trim()] : [];
	});
	const files = new Set([...links, ...names].filter((name) => MODEL_FILE.test(name)));
	const onnx = [...files].filter((name) => /\.onnx$/i.test(name));
	const [only, ...more] = onnx.length > 0 ? onnx : [...files];
	return more.length > 0 || only === void 0 ? void 0 : excerpt(only);
}
function fileOf(link) {
	return link.replace(/[?#].*$/s, "").split("/").at(-1) ?? "";
}

// src/claims/table-claims.ts
/**
* A table of figures to claims, cell by cell: models in rows and metrics in columns, or metrics in rows. A table that
* names no metric is none of ours; one by class or by epoch makes no claims about the model.
*/
const LONGEST = 150;
/** Adds the claims of `table` in the file shown as `file`, and what it could not read. */
function readTable(table, reading) {
	const meanings = table.header.map(({ text }) => readHeader(text));
	if (meanings.some(({ kind }) => kind === "metric")) readByRow(table, meanings, reading);
	else if (!readByColumn(table, meanings, reading)) tellUnclear(table, meanings, reading);
}
/** Headers that name a metric in words that are not all understood. */
function tellUnclear({ header, rows }, meanings, reading) {
	for (const [i, meaning] of meanings.entries()) {
		if (meaning.kind !== "other" || meaning.isUnclear !== true) continue;
		if (rows.some((row) => isFigure(row[i].text))) skip(header[i], header[i].text, meaning.reason, reading);
	}
}
/** A subject a row, a metric a column. */
function readByRow(table, headers, reading) {
	const first = table.header.find((_, i) => headers[i].kind === "metric");
	const meanings = headers.map((meaning, i) => inPercent(meaning, table.rows.map((row) => row[i])));
	if (isBreakdown(meanings)) {
		refuseBreakdown(first, table.rows.length, reading);
		return;
	}
	for (const [i, meaning] of meanings.entries()) {
		const figures = table.rows.some((row) => isFigure(row[i].text));
		if (meaning.kind === "other" && i > 0 && figures) skip(table.header[i], table.header[i].text, meaning.reason, reading);
	}
	const named = nameColumn(meanings);
	for (const row of table.rows) {
		const labels = readRowLabels(row, meanings, named);
		const cells = row.flatMap((cell, i) => {
			const meaning = meanings[i];
			return meaning.kind === "metric" && !isBlank(cell.text) ? [{
				cell,
				meaning
			}] : [];
		});
		if (cells.length > 0 && labels.isNameless) skip(cells[0].cell, cells[0].cell.text, "the row does not say for which model", reading);
		else for (const { cell, meaning } of cells) readCell(cell, meaning, labels, table, reading);
	}
}
/** A column of bare proportions of which one is above 1 is in percent: an error of 0.95 % beside one of 7.1 %. */
function inPercent(meaning, cells) {
	if (meaning.kind !== "metric" || METRICS[meaning.metric].unit !== "ratio") return meaning;
	if (meaning.units.unit !== void 0) return meaning;
	return cells.some(({ text }) => /^\d+(?:\.\d+)?$/.test(text) && Number(text) > 1) ? {
		...meaning,
		units: {
			...meaning.units,
			unit: "%"
		}
	} : meaning;
}
/** A metric a row, a subject a column. False if the table is not like that. */
function readByColumn(table, header, reading) {
	const meanings = table.rows.map((row) => readHeader(row[0]?.text ?? ""));
	const metrics = meanings.filter(({ kind }) => kind === "metric").length;
	const corner = header[0];
	const isCorner = corner === void 0 || corner.kind === "empty" || corner.kind === "role" && corner.role === "metric";
	if (isBreakdown(header)) return true;
	if (metrics === 0 || !isCorner && metrics < 2) return false;
	for (const [i, meaning] of meanings.entries()) {
		const [label, ...figures] = table.rows[i];
		if (meaning.kind === "other" && figures.some(({ text }) => isFigure(text))) skip(label, label.text, meaning.reason, reading);
	}
	for (let i = 1; i < table.header.length; i++) {
		const column = table.rows.map((row) => row[i]);
		if (!column.some(({ text }, row) => meanings[row].kind === "metric" && isFigure(text))) continue;
		const labels = columnLabels(table.header[i], header[i], column, meanings);
		for (const [row, meaning] of meanings.entries()) {
			const cell = column[row];
			if (isBlank(cell.text)) continue;
			if (meaning.kind === "metric") readCell(cell, meaning, labels, table, reading);
		}
	}
	return true;
}
function columnLabels(header, meaning, column, rows) {
	const labels = readRowLabels(column, rows, columnOf("model", rows));
	if (meaning.kind === "scope") return {
		...labels,
		scope: {
			...labels.scope,
			...meaning.scope
		}
	};
	return meaning.kind === "empty" || meaning.kind === "role" && meaning.role !== "variant" || labels.model !== void 0 ? labels : {
		...labels,
		model: excerpt(header.text)
	};
}
function readCell(cell, meaning, labels, table, reading) {
	const { metric, isError, units, scope, note } = meaning;
	const { isNameless: _, scope: ownScope, ...names } = labels;
	const figure = claimedFigure(withoutRemarks(cell.text), metric, {
		...units,
		isError
	});
	const objection = objectionTo(cell, meaning, ownScope) ?? ("reason" in figure ? figure : void 0);
	if (objection !== void 0 || "reason" in figure) {
		skip(cell, `${names.model === void 0 ? "" : `${names.model}, `}${metric}: ${cell.text}`, objection.reason, reading, objection.impossible);
		return;
	}
	reading.claims.push({
		...figure,
		text: excerpt(cell.text),
		...isOfExamples(metric) ? table.context : {},
		...scope,
		...ownScope,
		...names,
		form: "table",
		...note === void 0 ? {} : { note },
		source: {
			file: reading.file,
			line: cell.line,
			column: cell.column
		}
	});
}
/** Why a cell's figure is no claim, however it reads. */
function objectionTo({ text, isStruck }, { metric, units, scope }, rowScope) {
	if (isStruck === true) return { reason: "the figure is struck out" };
	if (METRICS[metric].unit === "bytes" && units.unit === void 0 && /^[\d.,]+$/.test(text.trim())) return { reason: "the value has no unit; expected bytes, MB or MiB" };
	const clash = contradiction(scope, rowScope);
	return clash && { reason: `the column is for ${clash[0]} and the row for ${clash[1]}` };
}
/** Two different values for one part of the scope. */
function contradiction(column, row) {
	for (const key of Object.keys(row)) if (column[key] !== void 0 && column[key] !== row[key]) return [column[key], row[key]];
}
/** The figure without its change ("76.13 (+0.2)"), marks of footnotes and arrows. */
function withoutRemarks(text) {
	if (text.length > LONGEST) return text;
	return text.replace(/^\d[\d,]*\s*\(\s*(\d+(?:\.\d+)?\s*%)\s*\)$/u, "$1").replace(/\s*\(\s*[+\-\u2212\u2191\u2193\u0394]\s*[^()]*\)\s*$/u, "").replace(/(?:\p{Extended_Pictographic}\ufe0f?|\s)+$/u, "").replace(/[\s*\u2020\u2021\u00a7\u00b6\u00b9\u00b2\u00b3\u2070-\u2079\u2191\u2193]+$/u, "").trim();
}
function isBreakdown(meanings) {
	return meanings.some((meaning) => meaning.kind === "role" && meaning.role === "breakdown");
}
function refuseBreakdown(cell, rows, reading) {
	if (rows > 0) skip(cell, cell.text, "the table is by class, epoch or the like: not about the model as a whole", reading);
}
function isFigure(text) {
	return /^[~<>\u2248+-]?\s*\d/.test(text.trim());
}
function skip(cell, text, reason, { file, unread }, impossible) {
	const source = {
		file,
		line: cell.line,
		column: cell.column
	};
	unread.push({
		source,
		text: excerpt(text),
		reason,
		...impossible === true ? { impossible } : {}
	});
}

// src/claims/csv-claims.ts
/**
* A table in a CSV file to claims, as a Markdown table's: `results-imagenet.csv` of timm, exports of spreadsheets.
* Commas, semicolons and tabs separate.
*/
const MOST_CELLS = 2e5;
/** The longest record in characters. */
const LONGEST_RECORD = 65536;
/** @throws {UserError} `claims-csv-invalid`. */
async function readCsvClaims(text, display) {
	const delimiter = delimiterOf(text);
	const records = await parseRecords(text, delimiter, display);
	const claims = [];
	const unread = [];
	const [header, ...rows] = records.map((record) => cellsOf(record, delimiter));
	if (header === void 0) return {
		claims,
		unread
	};
	const most = Math.floor(MOST_CELLS / header.length);
	const table = {
		header,
		rows: rows.slice(0, most).map((row) => header.map((_, i) => row[i] ?? emptyCell(row[0]))),
		context: {}
	};
	readTable(table, {
		file: display,
		claims,
		unread
	});
	const left = rows.slice(most)[0]?.[0];
	if (left !== void 0) {
		const reason = `there are more cells than zoogate reads (${MOST_CELLS})`;
		unread.push({
			source: {
				file: display,
				line: left.line
			},
			text: "the rest of the table",
			reason
		});
	}
	return {
		claims,
		unread
	};
}
/** The one that the header holds most of. */
function delimiterOf(text) {
	const header = text.slice(0, LONGEST_RECORD).split("\n", 1)[0];
	const count = (character) => header.split(character).length;
	return [
		",",
		";",
		"	"
	].reduce((best, other) => count(other) > count(best) ? other : best);
}
function parseRecords(text, delimiter, display) {
	return new Promise((resolve, reject) => {
		parse(text, {
			bom: true,
			delimiter,
			info: true,
			raw: true,
			relax_column_count: true,
			skip_empty_lines: true,
			max_record_size: LONGEST_RECORD
		}, (error, records) => {
			if (error === void 0 || error === null) resolve(records);
			else reject(error instanceof CsvError ? invalid(error, display) : error);
		});
	});
}
function invalid(error, display) {
	const line = typeof error["lines"] === "number" ? `:${error["lines"]}` : "";
	return new UserError({
		code: "claims-csv-invalid",
		what: "the file is not CSV",
		where: `${display}${line}`,
		got: error.code,
		hint: "quote cells that hold the separator, a quote or a line break"
	}, { cause: error });
}
/** The cells with their places: a record's source is as long as its cells and what is around them. */
function cellsOf({ record, info, raw }, delimiter) {
	const source = raw.replace(/\r?\n$/, "");
	const firstLine = info.lines - (source.split("\n").length - 1);
	let offset = 0;
	return record.map((text) => {
		const before = source.slice(0, offset);
		const line = firstLine + before.split("\n").length - 1;
		const column = offset - (before.lastIndexOf("\n") + 1) + 1;
		offset = endOfCell(source, offset, delimiter) + delimiter.length;
		return {
			text: text.trim(),
			line,
			column,
			links: []
		};
	});
}
/** Where the cell that starts at `from` ends: at a separator outside of quotes. */
function endOfCell(source, from, delimiter) {
	let isQuoted = false;
	for (let at = from; at < source.length; at++) if (source[at] === "\"") isQuoted = !isQuoted;
	else if (!isQuoted && source[at] === delimiter) return at;
	return source.length;
}
function emptyCell({ line, column }) {
	return {
		text: "",
		line,
		column,
		links: []
	};
}

// src/claims/eval-results.ts
/** Whether `root` is such a list. */
function isEvalResults(yaml) {
	const items = yaml.list(yaml.root);
	const first = items === void 0 ? void 0 : fieldsOf(items[0], yaml);
	return first?.has("value") === true && yaml.map(first.get("dataset")?.value)?.has("id") === true;
}
function readEvalResults(yaml) {
	const claims = [];
	const unread = [];
	for (const item of yaml.list(yaml.root) ?? []) {
		const found = readScore(item, yaml);
		if ("reason" in found) unread.push(found);
		else claims.push(found);
	}
	return {
		claims,
		unread
	};
}
/** The Hub's API wraps an entry in `data`. */
function fieldsOf(node, yaml) {
	const fields = yaml.map(node);
	return yaml.map(fields?.get("data")?.value) ?? fields;
}
function readScore(node, yaml) {
	const fields = fieldsOf(node, yaml);
	const dataset = yaml.map(fields?.get("dataset")?.value);
	const textOf = (from, key) => excerpt(yaml.text(from?.get(key)?.value) ?? "");
	const id = textOf(dataset, "id");
	const value = fields?.get("value");
	const printed = yaml.text(value?.value) ?? "";
	const line = value?.line ?? (node === void 0 ? 1 : yaml.line(node));
	const source = {
		file: yaml.display,
		line
	};
	const unread = (reason) => ({
		source,
		text: excerpt(`${id}: ${printed}`),
		reason
	});
	if (id === "") return unread("the score has no dataset id");
	if (printed === "") return unread("the score has no value, or one that is not a single figure");
	const words = [textOf(dataset, "task_id"), textOf(fields, "notes")];
	const named = words.map(readHeader).find(({ kind }) => kind === "metric");
	const isSingleLabel = SINGLE_LABEL_DATASETS.has(datasetKey(id));
	if (named?.kind !== "metric" && !isSingleLabel) return unread("the score names no metric: only the dataset's own eval.yaml does");
	const meaning = named?.kind === "metric" ? named : void 0;
	const figure = claimedFigure(printed, meaning?.metric ?? "top1", {
		...meaning?.units,
		isError: meaning?.isError ?? false
	});
	if ("reason" in figure) return {
		...unread(figure.reason),
		..."impossible" in figure ? { impossible: true } : {}
	};
	const split = words.map(readSplit).find((name) => name !== void 0);
	return {
		...figure,
		dataset: knownDataset(id) ?? id,
		...meaning?.scope,
		...split === void 0 ? {} : { split },
		form: "eval-results",
		...meaning === void 0 ? { note: "no metric is named: taken as top-1 accuracy" } : {},
		source
	};
}

// src/claims/model-card.ts
/** @throws {UserError} if the front matter isn't closed or isn't YAML. */
async function readModelCard(text, display) {
	const frontMatter = findFrontMatter(text, display);
	if (frontMatter === void 0) return readBody(text, display, 1);
	const index = readModelIndex(parseYaml(frontMatter.text, display, frontMatter.firstLine));
	const { bodyFrom } = frontMatter;
	const firstLine = text.slice(0, bodyFrom).split("\n").length;
	const body = await readBody(text.slice(bodyFrom), display, firstLine);
	return {
		...body,
		claims: [...index.claims, ...body.claims],
		unread: [...index.unread, ...body.unread]
	};
}
/** @param firstLine the line of the file that `text` starts on. */
async function readBody(text, display, firstLine) {
	const claims = [];
	const unread = [];
	const headings = findHeading(text, display, firstLine);
	if (!mayHoldTable(text)) return {
		claims,
		unread,
		headings
	};
	const { findTables } = await import("./shared-markdown-tables.js");
	const { tables, skipped } = findTables(text, firstLine);
	for (const table of tables) readTable(table, {
		file: display,
		claims,
		unread
	});
	for (const { line, text: what, reason } of skipped) unread.push({
		source: {
			file: display,
			line
		},
		text: excerpt(what),
		reason
	});
	return {
		claims,
		unread,
		headings
	};
}
/** Lines before the heading that are looked at: badges, comments, a picture. */
const MOST_BEFORE = 40;
/** The first heading, if it is the only one of the first level and nothing else comes to so much. */
function findHeading(text, file, firstLine) {
	const lines = text.slice(0, 1e5).split("\n", MOST_BEFORE);
	const at = lines.findIndex((line) => /^(#{1,6}[ \t]|```|~~~)/.test(line));
	const heading = /^#[ \t]+(.*)$/.exec(lines[at]?.trimEnd() ?? "")?.[1];
	if (heading === void 0 || heading.trim() === "" || hasTwoTitles(text)) return [];
	return [{
		text: excerpt(heading),
		source: {
			file,
			line: firstLine + at
		}
	}];
}
/** A card of several models has a title for each. Lines of code that look like titles are left out. */
function hasTwoTitles(text) {
	return (text.slice(0, 1e5).replace(/^(```|~~~)[\s\S]*?^\1/gm, "").match(/^#[ \t]/gm)?.length ?? 0) > 1;
}
/** Without a row of dashes and bars there is no table, and no need for a parser. */
function mayHoldTable(text) {
	return /\|[ \t]{0,20}:?-|-:?[ \t]{0,20}\||<table[\s>]/i.test(text);
}

// src/claims/model-metadata.ts
/**
* What an ONNX file says of itself to claims: figures and preprocessing in `metadata_props`, tables in its doc
* strings. A binary file has no lines: the place is the entry.
*/
/** Keys with it are meant as claims; without it, only keys that can mean nothing else are read. */
const PREFIX = "zoogate.";
const LONGEST_DOC = 2 ** 18;
/** @throws {UserError} if `bytes` are no ONNX model. */
async function readModelMetadata(bytes, display) {
	const { metadata, docStrings } = readModel(bytes, display);
	const claims = [];
	const unread = [];
	const preprocessing = [];
	const scope = scopeOf(metadata);
	for (const [key, value] of metadata) {
		const source = {
			file: display,
			line: 0,
			entry: `metadata_props "${excerpt(key)}"`
		};
		const step = imageStep(key, value);
		if (step !== void 0) preprocessing.push({
			...step,
			source
		});
		const meaning = meaningOf(key);
		if (meaning === void 0) continue;
		const figure = claimedFigure(value, meaning.metric, {
			...meaning.units,
			isError: meaning.isError
		});
		if ("reason" in figure) {
			unread.push({
				source,
				text: excerpt(`${key}: ${value}`),
				reason: figure.reason
			});
			continue;
		}
		const own = {
			...isOfExamples(meaning.metric) ? scope : withoutDataset(scope),
			...meaning.scope
		};
		claims.push({
			...figure,
			...own,
			form: "model-metadata",
			source
		});
	}
	for (const [name, text] of docStrings) {
		const doc = await readModelCard(text.slice(0, LONGEST_DOC), display).catch(() => void 0);
		const inDoc = ({ line }) => ({
			file: display,
			line: 0,
			entry: `${name}, line ${line}`
		});
		claims.push(...(doc?.claims ?? []).map((claim) => ({
			...claim,
			source: inDoc(claim.source)
		})));
		unread.push(...(doc?.unread ?? []).map((figure) => ({
			...figure,
			source: inDoc(figure.source)
		})));
	}
	return {
		claims,
		unread,
		...preprocessing.length === 0 ? {} : { preprocessing }
	};
}
function meaningOf(key) {
	const isMeant = key.toLowerCase().startsWith(PREFIX);
	const name = isMeant ? key.slice(8) : key;
	const header = (isMetricName(name) ? {
		kind: "metric",
		metric: name,
		isError: false,
		units: {},
		scope: {}
	} : void 0) ?? readHeader(name);
	if (header.kind !== "metric") return void 0;
	return isMeant || isOfExamples(header.metric) ? header : void 0;
}
const SCOPE_READERS = {
	dataset: (text) => ({ dataset: knownDataset(text) ?? excerpt(text) }),
	split: (text) => ({ split: readSplit(text) ?? excerpt(text) }),
	hardware: (text) => ({ hardware: excerpt(text) }),
	dtype: (text) => told("dtype", readDtype(text)),
	batch: (text) => told("batch", readBatch(text)),
	"input-size": (text) => told("inputSize", readInputSize(text))
};
function told(key, value) {
	return value === void 0 ? void 0 : { [key]: value };
}
/** `dataset` and `split` are plain words; the rest of the scope has to be meant. */
function scopeOf(metadata) {
	const parts = Object.entries(SCOPE_READERS).map(([key, read]) => {
		const bare = key === "dataset" || key === "split" ? metadata.get(key) : void 0;
		const text = metadata.get(`${PREFIX}${key}`) ?? bare;
		return text === void 0 || text.trim() === "" ? {} : read(text) ?? {};
	});
	return Object.assign({}, ...parts);
}
function withoutDataset({ dataset: _dataset, split: _split, ...scope }) {
	return scope;
}
/** ONNX's image category (docs/MetadataProps.md): keys and values without case. */
function imageStep(key, value) {
	const name = key.toLowerCase();
	const word = value.trim().toLowerCase();
	if (name === "image.bitmappixelformat") {
		const channels = {
			gray8: "L",
			rgb8: "RGB",
			rgba8: "RGB",
			bgr8: "BGR",
			bgra8: "BGR"
		}[word];
		return channels === void 0 ? void 0 : {
			step: "channels",
			value: channels
		};
	}
	if (name !== "image.nominalpixelrange") return void 0;
	const range = {
		nominalrange_0_255: [0, 255],
		normalized_0_1: [0, 1],
		normalized_1_1: [-1, 1],
		nominalrange_16_235: [16, 235]
	}[word];
	return range === void 0 ? void 0 : {
		step: "range",
		value: range
	};
}

// src/claims/preprocess-file.ts
/**
* transformers' `preprocessor_config.json` and timm's `config.json` to claims about preprocessing, each step with the
* line of the field that it comes from.
*/
/** Fields that a step comes from, the most telling first. */
const FIELDS = {
	resize: [
		"size",
		"crop_pct",
		"input_size",
		"do_resize"
	],
	interpolation: [
		"resample",
		"interpolation",
		"size"
	],
	crop: [
		"crop_size",
		"input_size",
		"size",
		"do_center_crop"
	],
	channels: [
		"do_flip_channel_order",
		"input_size",
		"do_convert_rgb"
	],
	mean: [
		"image_mean",
		"mean",
		"do_normalize"
	],
	std: [
		"image_std",
		"std",
		"do_normalize"
	]
};
/** Fields that no claims file has. */
const SIGNS = [
	"image_processor_type",
	"feature_extractor_type",
	"pretrained_cfg",
	"image_mean",
	"do_normalize"
];
function isPreprocessFile(yaml) {
	const root = yaml.map(yaml.root);
	return root !== void 0 && SIGNS.some((key) => root.has(key));
}
/** A file that can't be followed is no claim: it is told, with the reason. */
function readPreprocessFile(text, yaml) {
	const { display } = yaml;
	try {
		const steps = stepsOf(parsePreprocessFile(JSON.parse(text), display));
		const root = yaml.map(yaml.root);
		const fields = yaml.map(root?.get("pretrained_cfg")?.value) ?? root;
		return {
			claims: [],
			unread: [],
			preprocessing: Object.entries(FIELDS).flatMap(([name, keys]) => {
				const step = name;
				const value = steps[step];
				const entry = keys.map((key) => fields?.get(key)).find((found) => found !== void 0);
				const source = {
					file: display,
					line: entry?.line ?? 1
				};
				return value === void 0 ? [] : [{
					step,
					value,
					source
				}];
			})
		};
	} catch (error) {
		const reason = error instanceof UserError ? `${error.problem.what}: ${error.problem.got ?? error.problem.expected ?? ""}` : error instanceof SyntaxError ? "it is not JSON" : void 0;
		if (reason === void 0) throw error;
		return {
			claims: [],
			unread: [{
				source: {
					file: display,
					line: 1
				},
				text: "the preprocessing",
				reason: excerpt(reason)
			}]
		};
	}
}

// src/claims/read-bytes.ts
/** The bytes and the text of a file that claims stand in, within bounds, with a message for everything that is wrong. */
/**
* The bytes of a regular file, `most` at most.
*
* @throws {UserError} if there is none, or it is larger. @throws {SurroundingsError} if the disk fails.
*/
async function readBounded(file, display, most) {
	try {
		return await readRegularFile(file, display, most);
	} catch (cause) {
		if (cause instanceof UserError) throw cause;
		return failToRead(file, display, cause);
	}
}
async function readRegularFile(file, display, most) {
	const found = await stat(file);
	if (!found.isFile()) throw new UserError({
		code: "claims-not-a-file",
		what: found.isDirectory() ? "this is a folder, not a file" : "this is not a regular file",
		where: display,
		expected: "the path of a model card or a claims file"
	});
	const handle = await open(file);
	try {
		const buffer = Buffer.alloc(Math.min(found.size, most) + 1);
		let length = 0;
		for (;;) {
			const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
			length += bytesRead;
			if (bytesRead === 0 || length === buffer.length) break;
		}
		if (length <= most && found.size <= most) return buffer.subarray(0, length);
	} finally {
		await handle.close();
	}
	throw new UserError({
		code: "claims-too-large",
		what: "the file is larger than zoogate reads",
		where: display,
		got: `${found.size} bytes`,
		expected: `at most ${most} bytes`
	});
}
/** UTF-8 without its byte order mark. @throws {UserError} `claims-not-utf8`. */
function decodeText(bytes, display) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new UserError({
			code: "claims-not-utf8",
			what: "the file is not UTF-8 text",
			where: display,
			hint: "save it as UTF-8"
		}, { cause });
	}
}
async function failToRead(file, display, cause) {
	const code = cause.code;
	if (code === "ENOENT" || code === "ENOTDIR") {
		const names = await readdir(dirname(file)).catch(() => []);
		const nearest = nearestWord(basename(file), names.slice(0, 1e3));
		throw new UserError({
			code: "claims-not-found",
			what: "there is no such file",
			where: display,
			hint: nearest === void 0 ? void 0 : `did you mean ${nearest}, in the same folder?`
		}, { cause });
	}
	throw new SurroundingsError({
		code: "claims-read-failed",
		what: "reading the file failed",
		where: display,
		got: code ?? String(cause)
	}, { cause });
}

// src/claims/zoo-files.ts
/** What a reading gathers from fields that hold one figure each. */
var FieldReading = class {
	claims = [];
	unread = [];
	#yaml;
	#form;
	constructor(yaml, form) {
		this.#yaml = yaml;
		this.#form = form;
	}
	/** A field that is not there claims nothing. */
	read(fields, key, metric, about, unit) {
		const entry = fields?.get(key);
		const printed = this.#yaml.text(entry?.value);
		if (entry === void 0 || printed === void 0) return;
		const source = {
			file: this.#yaml.display,
			line: entry.line
		};
		const figure = claimedFigure(printed, metric, { unit });
		if ("reason" in figure) this.unread.push({
			source,
			text: excerpt(`${key}: ${printed}`),
			reason: figure.reason
		});
		else this.claims.push({
			...figure,
			...about,
			form: this.#form,
			source
		});
	}
};
function textOf(yaml, fields, key) {
	const text = excerpt(yaml.text(fields?.get(key)?.value) ?? "");
	return text === "" ? void 0 : text;
}
function isHubManifest(yaml) {
	const first = yaml.map(yaml.list(yaml.root)?.[0]);
	return first?.has("model_path") === true && first.has("metadata");
}
/** Its hashes are no figures: they tell which entry is the candidate's. */
function readHubManifest(yaml) {
	const reading = new FieldReading(yaml, "hub-manifest");
	for (const item of yaml.list(yaml.root) ?? []) {
		const entry = yaml.map(item);
		const metadata = yaml.map(entry?.get("metadata")?.value);
		const model = textOf(yaml, entry, "model");
		const path = textOf(yaml, entry, "model_path");
		const sha256 = textOf(yaml, metadata, "model_sha")?.toLowerCase();
		const about = {
			...model === void 0 ? {} : { model },
			...path === void 0 ? {} : { artifact: path.slice(path.lastIndexOf("/") + 1) },
			...sha256 === void 0 || !/^[\da-f]{64}$/.test(sha256) ? {} : { sha256 }
		};
		reading.read(metadata, "model_bytes", "size", about);
		reading.read(entry, "opset_version", "opset", about);
	}
	return reading;
}
function isTurnkeyStats(yaml) {
	return yaml.map(yaml.root)?.has("onnx_model_information") === true;
}
function readTurnkeyStats(yaml) {
	const reading = new FieldReading(yaml, "turnkey-stats");
	const root = yaml.map(yaml.root);
	const information = yaml.map(root?.get("onnx_model_information")?.value);
	const model = textOf(yaml, root, "model_name");
	const about = model === void 0 ? {} : { model };
	reading.read(root, "parameters", "parameters", about);
	reading.read(information, "opset", "opset", about);
	reading.read(information, "size on disk (KiB)", "size", about, "KiB");
	return reading;
}
function isOmzModel(yaml) {
	const root = yaml.map(yaml.root);
	return root?.has("task_type") === true && root.has("files");
}
/** Sizes of the files that it downloads, and what the model optimizer is told about the input. */
function readOmzModel(yaml) {
	const reading = new FieldReading(yaml, "omz-model");
	const root = yaml.map(yaml.root);
	for (const item of yaml.list(root?.get("files")?.value) ?? []) {
		const file = yaml.map(item);
		const name = textOf(yaml, file, "name");
		if (name !== void 0) reading.read(file, "size", "size", { artifact: name.slice(name.lastIndexOf("/") + 1) });
	}
	const preprocessing = [];
	for (const item of yaml.list(root?.get("model_optimizer_args")?.value) ?? []) {
		const argument = yaml.text(item) ?? "";
		const source = {
			file: yaml.display,
			line: item === void 0 ? 1 : yaml.line(item)
		};
		const [, option, numbers] = /^--(mean|scale)_values=\w*\[([-\d.,\s]{1,200})\]$/.exec(argument) ?? [];
		if (option !== void 0 && numbers !== void 0) {
			const value = numbers.split(",").map(Number);
			preprocessing.push({
				step: option === "mean" ? "mean" : "std",
				value,
				source
			});
		}
		if (argument === "--reverse_input_channels") preprocessing.push({
			step: "channels",
			value: "RGB",
			source
		});
	}
	return {
		claims: reading.claims,
		unread: reading.unread,
		...preprocessing.length === 0 ? {} : { preprocessing }
	};
}

// src/claims/read-claims.ts
/**
* A file that holds claims to `Claims`. A new format is one file and one line in `FORMATS`; the first that accepts a
* file reads it.
*/
const MOST_TEXT_BYTES = 8 * 2 ** 20;
/** What one buffer holds; larger models keep their weights beside themselves. */
const MOST_MODEL_BYTES = 2 ** 31 - 1;
/** A format that is told apart by what its YAML or JSON holds. */
function structured(title, accepts, read) {
	return {
		title,
		accepts: ({ yaml }) => yaml !== void 0 && accepts(yaml.fresh()),
		read: ({ yaml, text }) => read(yaml, text)
	};
}
const FORMATS = {
	csv: {
		title: "a table (.csv, .tsv)",
		accepts: ({ extension }) => [".csv", ".tsv"].includes(extension),
		read: ({ text, display }) => readCsvClaims(text, display)
	},
	evalResults: structured(".eval_results/*.yaml", isEvalResults, readEvalResults),
	preprocess: structured("preprocessor_config.json", isPreprocessFile, (yaml, text) => readPreprocessFile(text, yaml)),
	hubManifest: structured("ONNX_HUB_MANIFEST.json", isHubManifest, readHubManifest),
	turnkeyStats: structured("turnkey_stats.yaml", isTurnkeyStats, readTurnkeyStats),
	omzModel: structured("model.yml", isOmzModel, readOmzModel),
	accuracyCheck: structured("accuracy-check.yml", isAccuracyCheck, readAccuracyCheck),
	claimsFile: structured("a claims file (.yml, .yaml, .json)", () => true, (yaml) => readClaimsFile(yaml)),
	modelCard: {
		title: "a model card (.md, .markdown, or any text with YAML front matter)",
		accepts: ({ extension, text, display }) => [".md", ".markdown"].includes(extension) || findFrontMatter(text, display) !== void 0,
		read: ({ text, display }) => readModelCard(text, display)
	}
};
/**
* Reads the claims of a file; `display` is the path that claims and messages name.
*
* @throws {UserError} if there is no such file, or it isn't text, too large, malformed or of no known format.
* @throws {SurroundingsError} if the disk fails.
*/
async function readClaims(file, display) {
	if (extname(file).toLowerCase() === ".onnx") return readModelMetadata(await readBounded(file, display, MOST_MODEL_BYTES), display);
	const bytes = await readBounded(file, display, MOST_TEXT_BYTES);
	return parseClaims(decodeText(bytes, display), basename(file), display);
}
/** The claims in `text`, the contents of a file called `name`. @throws {UserError} */
async function parseClaims(text, name, display) {
	const extension = extname(name).toLowerCase();
	const file = {
		text,
		extension,
		display,
		yaml: [
			".yml",
			".yaml",
			".json"
		].includes(extension) ? parseYaml(text, display, 1) : void 0
	};
	const formats = Object.values(FORMATS);
	const format = formats.find(({ accepts }) => accepts(file));
	if (format !== void 0) return format.read(file);
	throw new UserError({
		code: "claims-format-unknown",
		what: "this is no kind of file that zoogate reads claims from",
		where: display,
		expected: [...formats.map(({ title }) => title), "an ONNX model (.onnx)"].join(", or ")
	});
}

// src/claims/read-model-claims.ts
/** The claims of one model, from all the files that its configuration names. */
/** What a report has room for. */
const MOST_CLAIMS = 1e4;
const MOST_UNREAD = 1e3;
const MOST_SHOWN = 3;
/** @param places absolute paths of files or folders, patterns, or rows of the catalogue (`zoo:...`); undefined if none is configured. */
async function readModelClaims(places, config) {
	if (places === void 0) return void 0;
	const show = (path) => relative(config.workingDirectory, path).replaceAll("\\", "/") || ".";
	return readAllClaims(places, show);
}
/** Claims in the order of the places, each file once. */
async function readAllClaims(places, show) {
	const files = /* @__PURE__ */ new Set();
	const isRow = (place) => place.startsWith("zoo:");
	for (const place of places) if (isRow(place)) files.add(place);
	else for (const file of await findClaimFiles(place, show(place))) files.add(file);
	const shown = [...files].map((path) => isRow(path) ? path : show(path));
	const more = shown.length - MOST_SHOWN;
	const file = shown.slice(0, MOST_SHOWN).join(", ") + (more > 0 ? ` and ${more} more` : "");
	const all = [];
	for (const path of files) all.push(isRow(path) ? await publishedClaims(path) : await readClaims(path, show(path)));
	return {
		...bounded(merged(all), file),
		file
	};
}
function merged(all) {
	const preprocessing = all.flatMap((one) => one.preprocessing ?? []);
	const headings = all.flatMap((one) => one.headings ?? []);
	return {
		claims: all.flatMap(({ claims }) => claims),
		unread: all.flatMap(({ unread }) => unread),
		...preprocessing.length === 0 ? {} : { preprocessing },
		...headings.length === 0 ? {} : { headings }
	};
}
/** The rest is counted. */
function bounded({ claims, unread, ...rest }, file) {
	const source = {
		file,
		line: 0
	};
	const more = (things, count) => count <= 0 ? [] : [{
		source,
		text: things,
		reason: `and ${count} more, which were not looked at`
	}];
	return {
		...rest,
		claims: claims.slice(0, MOST_CLAIMS),
		unread: [
			...unread.slice(0, MOST_UNREAD),
			...more("claims", claims.length - MOST_CLAIMS),
			...more("figures that were not understood", unread.length - MOST_UNREAD)
		]
	};
}

export { CsvError as a, parse as i, readModelClaims as n, zooClaims as r, readAllClaims as t };