import { i as withThousands, n as figureText, r as intervalText, t as differenceText } from "./shared-words.js";

// src/report/format.ts
/** A word for each verdict, and a symbol: for Markdown and HTML, and one column wide for a terminal. */
const VERDICT_WORDS = {
	pass: {
		word: "pass",
		emoji: "✅",
		symbol: "✔"
	},
	warn: {
		word: "warning",
		emoji: "⚠️",
		symbol: "!"
	},
	fail: {
		word: "fail",
		emoji: "❌",
		symbol: "✖"
	},
	inconclusive: {
		word: "inconclusive",
		emoji: "❔",
		symbol: "?"
	},
	unverifiable: {
		word: "unverifiable",
		emoji: "🚫",
		symbol: "⊘"
	},
	not_comparable: {
		word: "not comparable",
		emoji: "↔️",
		symbol: "≠"
	},
	error: {
		word: "error",
		emoji: "💥",
		symbol: "‼"
	}
};
/** The number that a report's spelling stands for. */
function numberOf(value) {
	return Number(value);
}
/** Text figures are signatures and lists: of a long hexadecimal hash the first 12 digits tell two apart. */
function shortened(text) {
	return text.replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/gu, "$1…");
}
/** "74.10 %", "31.2 ms", "97.8 MB", "25,557,032"; NaN and infinities by name. */
function formatValue(value, unit) {
	if (unit === "text") return shortened(String(value));
	const number = Number(value);
	if (Number.isNaN(number)) return "not a number";
	if (!Number.isFinite(number)) return number > 0 ? "infinite" : "minus infinite";
	return figureText(number, unit);
}
/** A value with its 95 % interval where it has one: "74.10 % (73.30–74.90)". */
function formatFigure(figure, unit) {
	const value = formatValue(figure.value, unit);
	if (figure.low === void 0 || figure.high === void 0 || unit === "text") return value;
	return `${value} (${intervalText(numberOf(figure.low), numberOf(figure.high), unit)})`;
}
/** "-2.03 pp (-2.83 to -1.23)", "+4.1 % (+2.0 to +6.2)", "+3.2 ms"; the unit is said once. */
function formatDifference(difference, unit) {
	const text = (value) => Number.isFinite(Number(value)) ? differenceText(Number(value), unit, difference.unit) : "not a number";
	const value = text(difference.value);
	if (difference.low === void 0 || difference.high === void 0) return value;
	const suffix = / \S+$/u.exec(value)?.[0] ?? "";
	const bare = (bound) => suffix !== "" && text(bound).endsWith(suffix) ? text(bound).slice(0, -suffix.length) : text(bound);
	return `${value} (${bare(difference.low)} to ${bare(difference.high)})`;
}
/** A whole number with thousands separators: "25,557,032". */
function formatCount(count) {
	return withThousands(count, 2);
}
/** "1 gate", "5 gates", "1,200 models". */
function formatPlural(count, noun) {
	return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
/** Bytes in decimal units: "102 MB". */
function formatBytes(sizeBytes) {
	return figureText(sizeBytes, "bytes");
}
/** "850 ms", "12.3 s", "3 min 12 s", "2 h 5 min". */
function formatDuration(durationMs) {
	if (durationMs < 1e3) return `${Math.round(durationMs)} ms`;
	if (durationMs < 6e4) return `${(durationMs / 1e3).toFixed(1)} s`;
	const seconds = Math.round(durationMs / 1e3);
	if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
	return `${Math.floor(seconds / 3600)} h ${Math.floor(seconds % 3600 / 60)} min`;
}

export { formatDuration as a, formatValue as c, formatDifference as i, numberOf as l, formatBytes as n, formatFigure as o, formatCount as r, formatPlural as s, VERDICT_WORDS as t };