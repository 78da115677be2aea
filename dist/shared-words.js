// src/thousands.ts
/**
* A number with its thousands apart, as English writes it: "25,557,032". Instead of `toLocaleString`, whose first use
* loads all that there is to know of languages: 20 ms of every run.
*
* @param decimals digits after the point, at most; zeros at the end are left out.
*/
function withThousands(value, decimals = 3) {
	const [whole = "", fraction] = String(Number(value.toFixed(decimals))).split(".");
	const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
	return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}

// src/gate/words.ts
/** `digits` significant digits without an exponent, at most `decimals` after the point. */
function significant(value, digits, decimals = 6) {
	if (value === 0) return "0";
	const magnitude = Math.floor(Math.log10(Math.abs(value)));
	return value.toFixed(Math.min(decimals, Math.max(0, digits - 1 - magnitude)));
}
/** A figure with its unit: "74.10 %", "31.2 ms", "25,557,032", "97.8 MB". */
function figureText(value, unit) {
	if (typeof value === "string") return value;
	if (!Number.isFinite(value)) return String(value);
	switch (unit) {
		case "ratio": return `${(value * 100).toFixed(2)} %`;
		case "ms": return Math.abs(value) >= 1e4 ? `${significant(value / 1e3, 4)} s` : `${significant(value, 3)} ms`;
		case "bytes": {
			const step = [
				[1e9, "GB"],
				[1e6, "MB"],
				[1e3, "kB"]
			].find(([size]) => Math.abs(value) >= size);
			return step === void 0 ? `${withThousands(value, 6)} B` : `${significant(value / step[0], 3)} ${step[1]}`;
		}
		case "value": return significant(value, 4);
		default: return withThousands(value, 6);
	}
}
/** A difference with its sign: "-2.03 pp", "+4.2 %" when relative, "+1.3 ms"; what rounds to nothing has none. */
function differenceText(value, unit, kind) {
	const size = Math.abs(value);
	const text = kind === "relative" ? `${significant(size * 100, 3, 2)} %` : unit === "ratio" ? `${(size * 100).toFixed(2)} pp` : figureText(size, unit);
	if (Number.parseFloat(text) === 0 || Number.isNaN(value)) return text;
	return `${value > 0 ? "+" : "-"}${text}`;
}
/** An interval in the figure's unit: "73.3-74.9". The unit is left to the figure beside it. */
function intervalText(low, high, unit) {
	if (!Number.isFinite(low) || !Number.isFinite(high)) return "unknown";
	if (unit === "ratio") return `${(low * 100).toFixed(2)}–${(high * 100).toFixed(2)}`;
	if (unit === "ms") return `${significant(low, 3)}–${significant(high, 3)}`;
	return `${figureText(low, unit)}–${figureText(high, unit)}`;
}

export { withThousands as i, figureText as n, intervalText as r, differenceText as t };