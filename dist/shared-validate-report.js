import { t as require_ajv } from "./shared-ajv.js";
import { t as report_schema_default } from "./shared-report.schema.js";
import { n as UserError } from "./shared-errors.js";
import { i as plainText } from "./shared-escape.js";

// src/report/validate-report.ts
var import_ajv = require_ajv();
/** A report of ten thousand models is far smaller. */
const MAX_REPORT_CHARACTERS = 67108864;
let compiled;
/** Compiled when there is a report to read, which takes a while. */
function reportValidator() {
	compiled ??= new import_ajv.Ajv({
		verbose: true,
		allowUnionTypes: true
	}).compile(report_schema_default);
	return compiled;
}
/**
* Reads a report from JSON text.
* @param where names the file for the reader
* @throws UserError if it is too large, not JSON, of another schema version or not a report
*/
function parseReport(text, where = "report.json") {
	if (text.length > MAX_REPORT_CHARACTERS) throw new UserError({
		code: "report-too-large",
		what: "the report is too large",
		where,
		got: `${text.length} characters`,
		expected: `at most ${MAX_REPORT_CHARACTERS}`
	});
	let data;
	try {
		data = JSON.parse(text);
	} catch (error) {
		throw new UserError({
			code: "report-not-json",
			what: "the report is not JSON",
			where,
			got: plainText(error instanceof Error ? error.message : String(error)),
			expected: "a report.json that zoogate has written"
		}, { cause: error });
	}
	return validateReport(data, where);
}
/**
* Checks that `data` is a report. Non-finite figures of gates, which JSON spells as strings, become numbers again.
* @param where names the file for the reader
* @throws UserError with the entry (as a JSON pointer), what it holds and what it should hold
*/
function validateReport(data, where = "report.json") {
	const version = versionOf(data);
	if (version !== void 0 && version !== report_schema_default.properties.schemaVersion.const) throw new UserError({
		code: "report-version",
		what: "the report is of a version that this zoogate does not read",
		where,
		got: `schemaVersion ${shown(version)}`,
		expected: `schemaVersion ${report_schema_default.properties.schemaVersion.const}`,
		hint: "use the same version of zoogate in every job"
	});
	const isReport = reportValidator();
	if (isReport(data)) return withNumbers(data);
	const { entry, got, expected } = complaint(isReport.errors ?? []);
	throw new UserError({
		code: "report-invalid",
		what: "the report does not have the form of a zoogate report",
		where: `${where}, entry ${entry}`,
		got,
		expected
	});
}
function versionOf(data) {
	return typeof data === "object" && data !== null && "schemaVersion" in data ? data.schemaVersion : void 0;
}
/** The first error in words; of alternatives, none of which fits, the last error is the one about all of them. */
function complaint(errors) {
	const error = errors.findLast(({ keyword }) => keyword === "anyOf") ?? errors[0];
	if (error === void 0) return {
		entry: "/",
		got: "something else",
		expected: "a report"
	};
	const entry = plainText(error.instancePath === "" ? "/" : error.instancePath);
	switch (error.keyword) {
		case "additionalProperties": return {
			entry,
			got: `the key ${shown(error.params["additionalProperty"])}`,
			expected: `no keys but ${Object.keys(error.parentSchema?.["properties"] ?? {}).join(", ")}`
		};
		case "required": return {
			entry,
			got: "no such key",
			expected: `the key ${shown(error.params["missingProperty"])}`
		};
		case "enum": return {
			entry,
			got: shown(error.data),
			expected: `one of ${error.params["allowedValues"].join(", ")}`
		};
		case "const": return {
			entry,
			got: shown(error.data),
			expected: shown(error.params["allowedValue"])
		};
		default: return {
			entry,
			got: shown(error.data),
			expected: String(error.parentSchema?.["description"] ?? wording(error.message ?? ""))
		};
	}
}
/** "must be string": "string"; "must NOT have more than 5 items": "not more than 5 items". */
function wording(message) {
	return message.replace(/^must NOT have /u, "not ").replace(/^must (?:be |have )?/u, "");
}
function shown(value) {
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === "object" && value !== null) return "an object";
	return typeof value === "string" ? `"${plainText(value, 80)}"` : String(value);
}
/** Gates' figures are numbers in the types, so their non-finite ones are taken out of their strings. */
function withNumbers(report) {
	const models = report.models.map((model) => ({
		...model,
		gates: model.gates.map((gate) => {
			const bound = gate.unit === "text" ? gate.bound : gate.bound && numeric(gate.bound, ["value", "limit"]);
			const value = gate.unit === "text" ? [] : ["value"];
			return {
				...gate,
				...gate.measured && { measured: numeric(gate.measured, [
					...value,
					"low",
					"high"
				]) },
				...bound && { bound: numeric(bound, ["precision"]) },
				...gate.difference && { difference: numeric(gate.difference, [
					"value",
					"low",
					"high"
				]) },
				...gate.examplesNeeded !== void 0 && { examplesNeeded: Number(gate.examplesNeeded) }
			};
		})
	}));
	return {
		...report,
		models
	};
}
const NON_FINITE = /* @__PURE__ */ new Set([
	"NaN",
	"Infinity",
	"-Infinity"
]);
function numeric(figures, keys) {
	return Object.fromEntries(Object.entries(figures).map(([key, value]) => keys.includes(key) && NON_FINITE.has(value) ? [key, Number(value)] : [key, value]));
}

export { parseReport as t };