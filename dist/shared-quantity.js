// src/gate/quantity.ts
/** Units by what they measure; `factor` leads to the report's unit (ms, bytes, fraction, plain count). */
const UNITS = {
	pp: {
		measures: "points",
		factor: .01
	},
	"%": {
		measures: "percent",
		factor: .01
	},
	us: {
		measures: "time",
		factor: .001
	},
	µs: {
		measures: "time",
		factor: .001
	},
	ms: {
		measures: "time",
		factor: 1
	},
	s: {
		measures: "time",
		factor: 1e3
	},
	B: {
		measures: "bytes",
		factor: 1
	},
	kB: {
		measures: "bytes",
		factor: 1e3
	},
	MB: {
		measures: "bytes",
		factor: 1e6
	},
	GB: {
		measures: "bytes",
		factor: 1e9
	},
	KiB: {
		measures: "bytes",
		factor: 1024
	},
	MiB: {
		measures: "bytes",
		factor: 2 ** 20
	},
	GiB: {
		measures: "bytes",
		factor: 2 ** 30
	},
	k: {
		measures: "count",
		factor: 1e3
	},
	M: {
		measures: "count",
		factor: 1e6
	},
	G: {
		measures: "count",
		factor: 1e9
	}
};
const QUANTITY_UNITS = Object.keys(UNITS);
const QUANTITY = /^([+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*(\S*)$/;
/** Reads `number unit`; undefined if it isn't one. */
function readQuantity(text) {
	const match = QUANTITY.exec(text.trim());
	if (match === null) return void 0;
	const digits = match[1];
	const unit = match[2];
	if (unit !== "" && !Object.hasOwn(UNITS, unit)) return void 0;
	const number = Number(digits);
	if (!Number.isFinite(number)) return void 0;
	const [mantissa, exponent] = digits.toLowerCase().split("e");
	return {
		number,
		decimals: (mantissa.split(".")[1]?.length ?? 0) - Number(exponent ?? 0),
		...unit === "" ? {} : { unit }
	};
}
/** What a metric's quantity may be written in, for messages and for checking. */
const ACCEPTED = {
	ratio: [
		"pp",
		"%",
		"no unit"
	],
	value: ["no unit"],
	ms: [
		"us",
		"ms",
		"s"
	],
	bytes: [
		"B",
		"kB",
		"MB",
		"GB",
		"KiB",
		"MiB",
		"GiB",
		"no unit"
	],
	count: [
		"k",
		"M",
		"G",
		"no unit"
	],
	text: []
};
function acceptedUnits(unit) {
	return ACCEPTED[unit].join(", ");
}
/** The quantity in the metric's unit; undefined if its unit doesn't measure that. */
function inUnit(quantity, unit) {
	if (!ACCEPTED[unit].includes(quantity.unit ?? "no unit") && quantity.unit !== "µs") return void 0;
	if (quantity.unit === void 0) return quantity.number;
	if (quantity.unit === "µs" && unit !== "ms") return void 0;
	if (quantity.unit === "pp" || quantity.unit === "%") return quantity.number / 100;
	return quantity.number * UNITS[quantity.unit].factor;
}

export { readQuantity as i, acceptedUnits as n, inUnit as r, QUANTITY_UNITS as t };