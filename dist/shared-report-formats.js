import { n as renderTerminal, t as renderHtml } from "./shared-html.js";
import { t as renderJson } from "./shared-json.js";
import { t as renderMarkdown } from "./shared-markdown.js";

// src/commands/report-formats.ts
/** Renderers of a report by the name that `--format` gives them. */
const FORMATS = {
	human: (report) => renderTerminal(report, {
		colour: useColour(process.stdout),
		width: process.stdout.columns || 100
	}),
	json: renderJson,
	markdown: (report) => renderMarkdown(report, { maxLength: 1e6 }),
	html: renderHtml
};
function render(report, format) {
	return FORMATS[format](report);
}
function useColour(stream) {
	if (process.env["NO_COLOR"]) return false;
	return stream.isTTY === true || Boolean(process.env["FORCE_COLOR"]) || process.env["GITHUB_ACTIONS"] === "true";
}

export { render as t };