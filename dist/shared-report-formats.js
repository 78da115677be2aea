import { r as renderTerminal, t as FORMATS } from "./shared-formats.js";

// src/commands/report-formats.ts
/** A report on standard output: for a person by default, or in one of the report's own forms. */
async function render(report, format) {
	if (format !== "human") return FORMATS[format].render(report);
	return renderTerminal(report, {
		colour: useColour(process.stdout, process.env),
		width: process.stdout.columns || 100
	});
}
/** By https://no-color.org and https://force-color.org: a value that is not empty decides, `NO_COLOR` first. */
function useColour(stream, env) {
	if (env["NO_COLOR"]) return false;
	const forced = env["FORCE_COLOR"];
	if (forced) return forced !== "0";
	return stream.isTTY === true || env["GITHUB_ACTIONS"] === "true";
}

export { render as t };