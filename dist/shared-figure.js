import { i as readQuantity, n as acceptedUnits, r as inUnit } from "./shared-quantity.js";
import { t as METRICS } from "./shared-metrics2.js";

// src/claims/figure.ts
/**
* A figure as it is printed to a value in its metric's unit, with the precision that the printing states. Where a
* unit is used in two ways (GFLOPs, MB) the figure has two readings; what else can be read in two ways isn't read.
*/
const LONGEST = 100;
const ONE_FLOP = "one FLOP a multiply-accumulate";
const TWO_FLOPS = "two FLOPs a multiply-accumulate";
/** Words that may follow a figure of a metric and say nothing new. */
const NOUNS = {
	macs: /\s*(?:MACs?|M(?:ult(?:iply)?)?-?Adds?)$/i,
	parameters: /\s*(params?|parameters?)$/i,
	kernel_parameters: /\s*(params?|parameters?)$/i
};
/** Units of counts that people write in more ways than one: billions are also bytes, so this is for counts alone. */
const COUNT_UNITS = {
	k: "k",
	thousand: "k",
	m: "M",
	mio: "M",
	million: "M",
	millions: "M",
	b: "G",
	bn: "G",
	billion: "G",
	billions: "G"
};
/**
* Reads `76.13`, `76.13 %`, `0.7613`, `20.0 ± 1.2`, `25.6M`, `4.09 GMACs`, `8.2 GFLOPs`, `31 ms`, `97.8 MB`,
* `25,557,032`. A proportion without a sign is in percent if it is above 1, and a fraction otherwise.
*/
function readFigure(text, metric, units = {}) {
	const unit = METRICS[metric].unit;
	if (unit === "text") return unreadable(`belongs to ${metric}, which is not a figure`);
	if (text.length > LONGEST) return unreadable("is too long for a figure");
	let plain = text.replace(/\u2212/g, "-").replace(/\uff05/g, "%").replace(/[\s\u00a0\u2009\u202f]+/g, " ").trim();
	if (/^[+-]?\.?(nan|inf|infinity)\s?%?$/i.test(plain)) return unreadable("is not a finite number");
	let operations = units.operations ?? 1;
	const flops = metric === "macs" ? /\s*FLOPS?$/i.exec(plain) : null;
	if (flops !== null) {
		operations = operations === 1 ? "unknown" : operations;
		plain = plain.slice(0, flops.index);
	}
	const noun = NOUNS[metric];
	if (noun !== void 0) plain = plain.replace(noun, "");
	if (unit === "count") plain = withCountUnit(plain);
	if (unit === "bytes") plain = plain.replace(/\bKB$/, "kB");
	const parts = withoutParentheses(plain).split(/±|\+\/-|\+-/);
	const [value, uncertainty] = parts.map((part) => readQuantity(withoutSeparators(part.trim())));
	if (value === void 0 || parts.length > 2) return unreadable(whyNoQuantity(plain, unit));
	if (parts.length === 2 && (uncertainty === void 0 || uncertainty.number < 0)) return unreadable("has an uncertainty that is not a number with a unit");
	const first = value.unit === void 0 && uncertainty?.unit === void 0 && units.unit !== void 0 ? {
		...value,
		unit: units.unit
	} : value;
	const figure = uncertainty === void 0 ? figureOf(first, 0, unit) : withUncertainty(first, uncertainty, unit);
	if (figure.kind === "unreadable") return figure;
	return inEveryReading(figure, operations, first.unit ?? uncertainty?.unit);
}
/** The figure with what else it can mean. One FLOP a multiply-accumulate is what most zoos print. */
function inEveryReading(figure, operations, unit) {
	const times = (factor) => ({
		value: Number((figure.value * factor).toPrecision(15)),
		precision: Number((figure.precision * factor).toPrecision(15))
	});
	if (operations === 2) return {
		...figure,
		...times(.5)
	};
	if (operations === "unknown") {
		const readings = [{
			convention: ONE_FLOP,
			...times(1)
		}, {
			convention: TWO_FLOPS,
			...times(.5)
		}];
		return {
			...figure,
			readings
		};
	}
	const binary = unit === void 0 ? void 0 : BINARY[unit];
	if (binary === void 0) return figure;
	const readings = [{
		convention: `${unit} of 10^${binary.decimal}`,
		...times(1)
	}, {
		convention: `${unit} of 2^${binary.power}`,
		...times(2 ** binary.power / 10 ** binary.decimal)
	}];
	return {
		...figure,
		readings
	};
}
/** Units of size that are printed for powers of ten and for powers of two. */
const BINARY = {
	kB: {
		decimal: 3,
		power: 10
	},
	MB: {
		decimal: 6,
		power: 20
	},
	GB: {
		decimal: 9,
		power: 30
	}
};
function withCountUnit(text) {
	const match = /^(.*\d[)]?)\s*([a-z]+)$/i.exec(text);
	const unit = match === null ? void 0 : COUNT_UNITS[match[2].toLowerCase()];
	return match === null || unit === void 0 ? text : `${match[1]} ${unit}`;
}
/**
* In `31.2 ± 0.4 ms` the unit holds for both; in `76.1 % ± 0.2` too. In `0.76 ± 0.2 %` nobody knows: it is refused,
* since a proportion's first number alone decides whether it is in percent.
*/
function withUncertainty(value, uncertainty, unit) {
	const ownUnit = unit === "ratio" || value.unit !== void 0 ? value.unit : uncertainty.unit;
	const first = scaled({
		...value,
		unit: ownUnit
	}, unit);
	const second = {
		...uncertainty,
		unit: uncertainty.unit ?? first.unit
	};
	const stated = second.unit !== void 0 && first.unit === void 0 ? void 0 : inUnit(second, unit);
	if (stated === void 0) return unreadable("has an uncertainty in another unit");
	return figureOf(first, stated, unit);
}
/** The quantity with the unit that its size says, if it is a proportion without one. */
function scaled(quantity, unit) {
	return unit === "ratio" && quantity.unit === void 0 && quantity.number > 1 ? {
		...quantity,
		unit: "%"
	} : quantity;
}
/** `uncertainty` in the metric's unit. */
function figureOf(printed, uncertainty, unit) {
	const quantity = scaled(printed, unit);
	const objection = objectionToUnit(quantity, unit);
	if (objection !== void 0) return unreadable(objection);
	const value = convert(quantity, unit);
	const lastDigit = convert({
		...quantity,
		number: .5 * 10 ** -quantity.decimals
	}, unit);
	const precision = Math.max(lastDigit, Number(uncertainty.toPrecision(15)));
	if (!Number.isFinite(value) || !Number.isFinite(precision)) return unreadable("is not a finite number");
	if (value < 0) return {
		...unreadable("is negative"),
		impossible: true
	};
	if (unit === "ratio" && value > 1) return {
		...unreadable("is above 100 %"),
		impossible: true
	};
	if (unit === "ratio" && precision > 1) return unreadable("has an uncertainty above 100 %");
	return {
		kind: "figure",
		value,
		precision
	};
}
/** 15 digits undo what the conversion rounded, so that 76.13 % is the number 0.7613. */
function convert(quantity, unit) {
	return Number((inUnit(quantity, unit) ?? NaN).toPrecision(15));
}
function objectionToUnit(quantity, unit) {
	const expected = `expected ${expectedUnits(unit)}`;
	if (quantity.unit === "pp") return `is in pp, which differences are in; ${expected}`;
	if (quantity.unit === void 0) {
		if (unit === "ms") return `has no unit; ${expected}`;
		if (unit !== "ratio" && unit !== "value" && !Number.isInteger(quantity.number)) return "is neither a whole number nor has a unit";
		return;
	}
	return inUnit(quantity, unit) === void 0 ? `is in ${quantity.unit}; ${expected}` : void 0;
}
function expectedUnits(unit) {
	return unit === "ratio" ? "%, or no unit" : acceptedUnits(unit);
}
/** `(20.0 ± 1.2) ms` without its parentheses. */
function withoutParentheses(text) {
	return text.replace(/^\(([^()]*)\)/, "$1");
}
/** `25,557,032`, `25 557 032`, `.5` and `5.` as `readQuantity` wants them. */
function withoutSeparators(text) {
	const grouped = /^[+-]?\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(?![\d, ]*\d)/.exec(text)?.[0];
	return (grouped === void 0 ? text : grouped.replace(/[, ]/g, "") + text.slice(grouped.length)).replace(/^([+-]?)\./, "$10.").replace(/^([+-]?\d+)\.(?!\d)/, "$1");
}
function whyNoQuantity(text, unit) {
	if (/^[~\u2248<>\u2264\u2265]|^(?:ca|circa|about|approx|around|up to|at least)\b/i.test(text)) return "is approximate or a bound, and zoogate has to know how far off it may be";
	if (/\d\s*%?\s*(-|\u2013|\u2014|\.\.+|to)\s*\d/.test(text)) return "is a range";
	if (/\d,\d/.test(text)) return "has a comma that does not separate thousands";
	if (/^[+-]?[\d.]+\s*[^\d\s]+$/.test(text)) return `has an unknown unit; expected ${expectedUnits(unit)}`;
	return "is not a number";
}
function unreadable(reason) {
	return {
		kind: "unreadable",
		reason
	};
}

export { readFigure as t };