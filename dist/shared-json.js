import { t as report_schema_default } from "./shared-report.schema.js";
import { s as quietJson } from "./shared-escape.js";

// src/report/json.ts
/**
* The report as `report.json`: keys in the order of the schema (maps by name), so that two runs with the same
* figures give the same bytes; absent keys left out; NaN and infinities as strings.
*/
/** The report as JSON text with a final line break. */
function renderJson(report) {
	return `${quietJson(arranged(report, report_schema_default))}\n`;
}
function arranged(value, shape) {
	if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
	if (typeof value !== "object" || value === null) return value;
	const { properties = {}, additionalProperties, items = {} } = resolved(shape);
	if (Array.isArray(value)) return value.map((item) => arranged(item, items));
	const known = Object.keys(properties);
	const others = Object.keys(value).filter((key) => !Object.hasOwn(properties, key)).sort();
	const map = typeof additionalProperties === "object" ? additionalProperties : {};
	return Object.fromEntries([...known, ...others].filter((key) => Object.hasOwn(value, key)).map((key) => {
		const inner = Object.hasOwn(properties, key) ? properties[key] : map;
		return [key, arranged(value[key], inner)];
	}));
}
function resolved(shape) {
	const name = shape.$ref?.replace("#/definitions/", "");
	return name === void 0 ? shape : report_schema_default.definitions[name];
}

export { renderJson as t };