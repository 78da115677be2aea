import { n as UserError } from "./shared-errors.js";
import { i as isMetricName, n as METRIC_NAMES, t as METRICS } from "./shared-metrics2.js";
import { v as nearestWord } from "./shared-parse-preprocess-file.js";
import { i as readQuantity, n as acceptedUnits, r as inUnit, t as QUANTITY_UNITS } from "./shared-quantity.js";
import { createHash } from "node:crypto";

// src/gate/rule.ts
const COMPARISONS = [
	">=",
	"<=",
	"==",
	">",
	"<"
];

// src/gate/parse.ts
/** Reads gate rules. Everything that can be wrong with a rule is said here, with its position. */
const BOUND_SUBJECTS = [
	"claim",
	"reference",
	"baseline"
];
const MAX_LENGTH = 500;
/**
* Parses `[warn:] METRIC (>= | <= | == | > | <) BOUND` (design.md, Gates).
*
* @param where file and line, or flag, that the rule came from.
* @throws UserError with the position in the rule at which reading stopped.
*/
function parseRule(text, where) {
	const fail = (at, what, extra = {}) => {
		throw new UserError({
			code: "gate-syntax",
			what,
			where: `${where}, character ${at + 1}`,
			got: `${text.slice(0, MAX_LENGTH)}\n            ${" ".repeat(Math.min(at, MAX_LENGTH))}^`,
			expected: extra.expected ?? "[warn:] METRIC (>= | <= | == | > | <) BOUND, such as \"top1 >= claim - 0.5pp\"",
			hint: extra.hint
		});
	};
	if (text.length > MAX_LENGTH) return fail(MAX_LENGTH, `the gate is longer than ${MAX_LENGTH} characters`);
	const prefix = /^\s*(warn|fail)\s*:/.exec(text);
	const severity = prefix?.[1] === "warn" ? "warn" : "fail";
	const start = prefix?.[0].length ?? 0;
	const tokens = tokenize(text, start, fail);
	let position = 0;
	const next = () => tokens[position++];
	const metricToken = next();
	if (metricToken === void 0) return fail(text.length, "the gate has no metric");
	const metric = metricToken.text;
	if (metricToken.kind !== "word" || !isMetricName(metric)) {
		const nearest = nearestWord(metric, METRIC_NAMES);
		return fail(metricToken.at, `"${metric}" is not a metric`, {
			expected: `one of ${METRIC_NAMES.join(", ")}`,
			...nearest === void 0 ? {} : { hint: `did you mean "${nearest}"?` }
		});
	}
	const unit = METRICS[metric].unit;
	const comparisonToken = next();
	if (comparisonToken === void 0) return fail(text.length, "the gate ends before its comparison");
	if (comparisonToken.kind !== "comparison" || !isComparison(comparisonToken.text)) return fail(comparisonToken.at, `"${comparisonToken.text}" is not a comparison`, { expected: `one of ${COMPARISONS.join(" ")}` });
	const comparison = comparisonToken.text;
	if (METRICS[metric].better === "none" && unit === "text" && comparison !== "==") return fail(comparisonToken.at, `${metric} can be equal or not, it has no order`, { expected: "==" });
	const boundToken = next();
	if (boundToken === void 0) return fail(text.length, "the gate ends before its bound");
	const rest = tokens.slice(position);
	const bound = isBoundSubject(boundToken.text) ? subjectBound(boundToken.text, rest, {
		metric,
		unit,
		fail,
		end: text.length
	}) : quantityBound([boundToken, ...rest], {
		metric,
		unit,
		fail
	});
	return {
		text: text.slice(start).trim(),
		severity,
		metric,
		unit,
		comparison,
		bound
	};
}
function quantityBound(tokens, { metric, unit, fail }) {
	const first = tokens[0];
	if (unit === "text") return fail(first.at, `${metric} is compared with a subject`, { expected: `one of ${BOUND_SUBJECTS.join(", ")}` });
	const { quantity, end } = readTokens(tokens, fail);
	const value = inUnit(quantity, unit);
	if (value === void 0 || quantity.unit === "pp") return fail(first.at, `${metric} is not measured in "${quantity.unit ?? "numbers without a unit"}"`, { expected: `a quantity in ${acceptedUnits(unit).replace("pp, ", "")}` });
	if (unit === "ratio" && (value < 0 || value > 1)) return fail(first.at, `${metric} lies between 0 and 1`, {
		expected: "a fraction or a percentage, such as 0.75 or 75%",
		hint: quantity.unit === void 0 && quantity.number <= 100 ? `write ${quantity.number}%` : ""
	});
	if (end !== void 0) return fail(end.at, `"${end.text}" comes after the end of the gate`);
	return {
		kind: "quantity",
		value
	};
}
function subjectBound(subject, tokens, { metric, unit, fail, end: length }) {
	const [operator] = tokens;
	const margin = tokens.slice(1);
	if (METRICS[metric].from === "pair") return fail(0, `${metric} already compares the candidate with the reference`, { expected: `a quantity, such as "${metric} >= 99%"` });
	if (unit === "text" && subject === "claim") return fail(0, `claims are figures, and ${metric} is not one`, { expected: "reference or baseline" });
	const bound = {
		kind: "subject",
		subject,
		factor: 1,
		offset: 0,
		relative: false
	};
	if (operator === void 0) return bound;
	if (operator.kind !== "operator") return fail(operator.at, `"${operator.text}" can't follow ${subject}`, { expected: "+, - or *" });
	if (unit === "text") return fail(operator.at, `${metric} has no margin`, { expected: `${metric} == ${subject}` });
	const first = margin[0];
	if (first === void 0) return fail(length, `the gate ends after "${operator.text}"`);
	const { quantity, end } = readTokens(margin, fail);
	if (end !== void 0) return fail(end.at, `"${end.text}" comes after the end of the gate`);
	if (operator.text === "*") {
		if (quantity.unit !== void 0 || quantity.number < 0) return fail(first.at, "a factor is a number without a unit, 0 or more");
		return {
			...bound,
			factor: quantity.number,
			relative: true
		};
	}
	if (quantity.number < 0) return fail(first.at, "a margin is written without a sign of its own");
	const sign = operator.text === "-" ? -1 : 1;
	if (quantity.unit === "%") {
		if (unit === "ratio") {
			const factor = Number(((100 + sign * quantity.number) / 100).toPrecision(12));
			return fail(first.at, `"${operator.text} ${quantity.number}%" on a proportion can be read in two ways`, { expected: `"${subject} ${operator.text} ${quantity.number}pp" (percentage points) or "${subject} * ${factor}" (relative)` });
		}
		return {
			...bound,
			factor: (100 + sign * quantity.number) / 100,
			relative: true
		};
	}
	const offset = inUnit(quantity, unit);
	if (offset === void 0) return fail(first.at, `${metric} is not measured in "${quantity.unit ?? "numbers without a unit"}"`, { expected: `a margin in ${acceptedUnits(unit)}${unit === "ratio" ? "" : " or %"}` });
	return {
		...bound,
		offset: sign * offset
	};
}
/** Joins `0.5` and `pp`, which may stand apart, to a quantity. */
function readTokens(tokens, fail) {
	const [number, unit] = tokens;
	const joined = unit === void 0 ? void 0 : readQuantity(`${number.text} ${unit.text}`);
	if (joined?.unit !== void 0 && readQuantity(number.text)?.unit === void 0) return {
		quantity: joined,
		end: tokens[2]
	};
	const quantity = readQuantity(number.text);
	if (quantity !== void 0) return {
		quantity,
		end: unit
	};
	const nearest = nearestWord(number.text, BOUND_SUBJECTS);
	return fail(number.at, `"${number.text}" is not a quantity`, {
		expected: `a number with a unit of ${QUANTITY_UNITS.join(", ")}, or one of ${BOUND_SUBJECTS.join(", ")}`,
		...nearest === void 0 ? {} : { hint: `did you mean "${nearest}"?` }
	});
}
function tokenize(text, start, fail) {
	const pattern = /\s*(?:([<>=!]=?)|([+\-*/])|((?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)?[^\s<>=!+\-*/]*))/y;
	const tokens = [];
	pattern.lastIndex = start;
	while (pattern.lastIndex < text.length) {
		const from = pattern.lastIndex;
		const match = pattern.exec(text);
		if (match === null || match[0].length === 0) return fail(from, `"${text[from]}" can't stand here`);
		const token = match[1] ?? match[2] ?? match[3];
		if (token === "") continue;
		const kind = match[1] !== void 0 ? "comparison" : match[2] !== void 0 ? "operator" : "word";
		tokens.push({
			kind,
			text: token,
			at: pattern.lastIndex - token.length
		});
	}
	return tokens;
}
function isComparison(text) {
	return COMPARISONS.includes(text);
}
function isBoundSubject(text) {
	return BOUND_SUBJECTS.includes(text);
}

// src/shard/shard.ts
/** One of several jobs that measure together: which part it takes, and of what. */
/** What is shared out: the examples of every model, or the models. */
const SHARD_BY = ["examples", "models"];
/** GitHub starts no more jobs of one matrix. */
const MOST_SHARDS = 256;
/**
* @param text `3/8`.
* @throws UserError `shard-invalid`
*/
function parseShard(text, by, where) {
	const match = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/.exec(text);
	const [index, count] = [Number(match?.[1]), Number(match?.[2])];
	if (match !== null && index >= 1 && index <= count && count <= 256) return {
		index,
		count,
		by
	};
	throw new UserError({
		code: "shard-invalid",
		what: "this is not a shard",
		where,
		got: text,
		expected: `i/n with i from 1 to n, such as 3/8, and n at most ${256}`
	});
}
/** "shard 3 of 8" */
function shardText({ index, count }) {
	return `shard ${index} of ${count}`;
}

// src/graph/identify/step.ts
/**
* A kernel in one word: `3x3/2 64>128`, `3x3 g32 128>128`, `3x3 dw 96` for one filter a channel,
* `1x1 256>64` for a dense layer, too.
*/
function kernelText({ size, stride, dilation, groups, from, to }) {
	const shape = `${size.join("x")}${step("/", stride)}${step(" dilated ", dilation)}`;
	if (groups > 1 && groups === from) return `${shape} dw ${from === to ? from : `${from}>${to}`}`;
	return `${shape}${groups > 1 ? ` g${groups}` : ""} ${from}>${to}`;
}
function step(mark, values) {
	if (values.every((value) => value === 1)) return "";
	return mark + (values.every((value) => value === values[0]) ? values[0] : values.join("x"));
}

// src/graph/identify/known/definition.ts
/**
* What a known network is by its definition: the kernels that its paper or its zoo's source gives it. A definition
* is data, so a graph is that network exactly if it has the same kernels, joined as often.
*/
/** A convolution of `side` x `side` (or height x width), `from` to `to` channels. */
function conv(side, from, to, { stride = 1, groups = 1 } = {}) {
	return kernelText({
		size: typeof side === "number" ? [side, side] : side,
		stride: [stride, stride],
		dilation: [1, 1],
		groups,
		from,
		to
	});
}
/** A dense layer, which is the same as a 1x1 convolution. */
function dense(from, to) {
	return conv(1, from, to);
}
/** One filter a channel. */
function depthwise(side, channels, stride = 1) {
	return conv(side, channels, channels, {
		stride,
		groups: channels
	});
}
/** A depthwise and a pointwise convolution. */
function separable(side, from, to, stride = 1) {
	return [depthwise(side, from, stride), dense(from, to)];
}
/** Squeeze and excitation: two dense layers on the pooled channels. */
function squeezeExcite(channels, squeezed) {
	return [dense(channels, squeezed), dense(squeezed, channels)];
}
function repeat(count, make) {
	return Array.from({ length: count }, (_, index) => make(index));
}
/** Channels times a width multiplier, rounded to the nearest multiple of `divisor`. */
function rounded(channels, width, divisor = 8) {
	return Math.max(divisor, Math.floor((channels * width + divisor / 2) / divisor) * divisor);
}
/**
* The same, but at most a tenth too small: the rounding that MobileNet V2 introduced and MNASNet, EfficientNet and
* RegNet use too.
*/
function scaled(channels, width, divisor = 8) {
	const nearest = rounded(channels, width, divisor);
	return nearest < .9 * channels * width ? nearest + divisor : nearest;
}

// src/graph/identify/known/branches.ts
/**
* Networks whose paths run side by side and are concatenated: Inception (arXiv 1409.4842, 1512.00567, 1602.07261)
* and DenseNet (1608.06993).
*/
function paths(from, ...each) {
	return each.flatMap((path) => {
		let channels = from;
		return path.map(([side, to, stride = 1]) => {
			const kernel = conv(side, channels, to, { stride });
			channels = to;
			return kernel;
		});
	});
}
/** @param third The side of the "5x5" path: torchvision's and slim's networks have 3x3 there. */
function googlenet(third) {
	const kernels = [
		conv(7, 3, 64, { stride: 2 }),
		dense(64, 64),
		conv(3, 64, 192)
	];
	let from = 192;
	for (const [one, squeezedTwo, two, squeezedThree, three, pooled] of [
		[
			64,
			96,
			128,
			16,
			32,
			32
		],
		[
			128,
			128,
			192,
			32,
			96,
			64
		],
		[
			192,
			96,
			208,
			16,
			48,
			64
		],
		[
			160,
			112,
			224,
			24,
			64,
			64
		],
		[
			128,
			128,
			256,
			24,
			64,
			64
		],
		[
			112,
			144,
			288,
			32,
			64,
			64
		],
		[
			256,
			160,
			320,
			32,
			128,
			128
		],
		[
			256,
			160,
			320,
			32,
			128,
			128
		],
		[
			384,
			192,
			384,
			48,
			128,
			128
		]
	]) {
		const [first, second, third3, fourth] = [
			[[1, one]],
			[[1, squeezedTwo], [3, two]],
			[[1, squeezedThree], [third, three]],
			[[1, pooled]]
		];
		kernels.push(...paths(from, first ?? [], second ?? [], third3 ?? [], fourth ?? []));
		from = one + two + three + pooled;
	}
	return {
		kernels,
		features: from,
		additions: 0
	};
}
const wide = [1, 7];
const tall = [7, 1];
const narrow = [1, 3];
const high = [3, 1];
function inceptionV3() {
	const a = (from, pooled) => paths(from, [[1, 64]], [[1, 48], [5, 64]], [
		[1, 64],
		[3, 96],
		[3, 96]
	], [[1, pooled]]);
	const c = (width) => paths(768, [[1, 192]], [
		[1, width],
		[wide, width],
		[tall, 192]
	], [
		[1, width],
		[tall, width],
		[wide, width],
		[tall, width],
		[wide, 192]
	], [[1, 192]]);
	const e = (from) => [...paths(from, [[1, 320]], [[1, 384]], [[1, 448], [3, 384]], [[1, 192]]), ...repeat(2, () => [conv(narrow, 384, 384), conv(high, 384, 384)]).flat()];
	return {
		kernels: [
			...paths(3, [
				[
					3,
					32,
					2
				],
				[3, 32],
				[3, 64],
				[1, 80],
				[3, 192]
			]),
			...a(192, 32),
			...a(256, 64),
			...a(288, 64),
			...paths(288, [[
				3,
				384,
				2
			]], [
				[1, 64],
				[3, 96],
				[
					3,
					96,
					2
				]
			]),
			...[
				128,
				160,
				160,
				192
			].flatMap(c),
			...paths(768, [[1, 192], [
				3,
				320,
				2
			]], [
				[1, 192],
				[wide, 192],
				[tall, 192],
				[
					3,
					192,
					2
				]
			]),
			...e(1280),
			...e(2048)
		],
		features: 2048,
		additions: 0
	};
}
function inceptionV4() {
	return {
		kernels: [
			...paths(3, [
				[
					3,
					32,
					2
				],
				[3, 32],
				[3, 64],
				[
					3,
					96,
					2
				]
			]),
			...paths(160, [[1, 64], [3, 96]], [
				[1, 64],
				[wide, 64],
				[tall, 64],
				[3, 96]
			]),
			conv(3, 192, 192, { stride: 2 }),
			...repeat(4, () => paths(384, [[1, 96]], [[1, 64], [3, 96]], [
				[1, 64],
				[3, 96],
				[3, 96]
			], [[1, 96]])).flat(),
			...paths(384, [[
				3,
				384,
				2
			]], [
				[1, 192],
				[3, 224],
				[
					3,
					256,
					2
				]
			]),
			...repeat(7, () => paths(1024, [[1, 384]], [
				[1, 192],
				[wide, 224],
				[tall, 256]
			], [
				[1, 192],
				[tall, 192],
				[wide, 224],
				[tall, 224],
				[wide, 256]
			], [[1, 128]])).flat(),
			...paths(1024, [[1, 192], [
				3,
				192,
				2
			]], [
				[1, 256],
				[wide, 256],
				[tall, 320],
				[
					3,
					320,
					2
				]
			]),
			...repeat(3, () => [...paths(1536, [[1, 256]], [[1, 384]], [
				[1, 384],
				[high, 448],
				[narrow, 512]
			], [[1, 256]]), ...[384, 512].flatMap((from) => [conv(narrow, from, 256), conv(high, from, 256)])]).flat()
		],
		features: 1536,
		additions: 0
	};
}
function inceptionResnetV2() {
	return {
		kernels: [
			...paths(3, [
				[
					3,
					32,
					2
				],
				[3, 32],
				[3, 64],
				[1, 80],
				[3, 192]
			]),
			...paths(192, [[1, 96]], [[1, 48], [5, 64]], [
				[1, 64],
				[3, 96],
				[3, 96]
			], [[1, 64]]),
			...repeat(10, () => [...paths(320, [[1, 32]], [[1, 32], [3, 32]], [
				[1, 32],
				[3, 48],
				[3, 64]
			]), dense(128, 320)]).flat(),
			...paths(320, [[
				3,
				384,
				2
			]], [
				[1, 256],
				[3, 256],
				[
					3,
					384,
					2
				]
			]),
			...repeat(20, () => [...paths(1088, [[1, 192]], [
				[1, 128],
				[wide, 160],
				[tall, 192]
			]), dense(384, 1088)]).flat(),
			...paths(1088, [[1, 256], [
				3,
				384,
				2
			]], [[1, 256], [
				3,
				288,
				2
			]], [
				[1, 256],
				[3, 288],
				[
					3,
					320,
					2
				]
			]),
			...repeat(10, () => [...paths(2080, [[1, 192]], [
				[1, 192],
				[narrow, 224],
				[high, 256]
			]), dense(448, 2080)]).flat(),
			dense(2080, 1536)
		],
		features: 1536,
		additions: 40
	};
}
/** @param growth Channels that each layer adds; the first convolution makes twice as many. */
function densenet(layers, growth = 32) {
	const kernels = [conv(7, 3, 2 * growth, { stride: 2 })];
	let channels = 2 * growth;
	for (const [block, count] of layers.entries()) {
		for (let layer = 0; layer < count; layer += 1) {
			kernels.push(dense(channels, 4 * growth), conv(3, 4 * growth, growth));
			channels += growth;
		}
		if (block === layers.length - 1) break;
		kernels.push(dense(channels, channels / 2));
		channels /= 2;
	}
	return {
		kernels,
		features: channels,
		additions: 0
	};
}

// src/graph/identify/known/cells.ts
/**
* Networks of searched cells: NASNet-A (arXiv 1707.07012) and PNASNet-5 (1712.00559). Structure as in slim's nasnet
* and pnasnet, Keras's nasnet and timm's nasnet and pnasnet, which agree.
*/
/** A filter of each channel and a mixing of them, twice; the second keeps size and channels. */
function twice(side, from, to, stride = 1) {
	return [...separable(side, from, to, stride), ...separable(side, to, to)];
}
/** Brought to the cell's channels; a larger picture is read twice, one pixel apart. */
function adjusted({ channels, larger }, filters) {
	if (larger) return repeat(2, () => dense(channels, Math.floor(filters / 2)));
	return channels === filters ? [] : [dense(channels, filters)];
}
function nasnetNormal(from, before, filters) {
	return [
		...adjusted(before, filters),
		dense(from, filters),
		...[
			5,
			3,
			5,
			3,
			3
		].flatMap((side) => twice(side, filters, filters))
	];
}
/** @param before The first cell of all reads the same value twice, and brings one of them to nothing. */
function nasnetReduction(from, before, filters) {
	const other = before === void 0 ? from : filters;
	return [
		...before === void 0 ? [] : adjusted(before, filters),
		dense(from, filters),
		...twice(5, filters, filters, 2),
		...[
			7,
			7,
			5
		].flatMap((side) => twice(side, other, filters, 2)),
		...twice(3, filters, filters)
	];
}
/**
* @param features Channels that the classifier takes; a cell of the first stage has a 24th of them.
* @param cells Normal cells of each of the three stages.
* @param stem Channels of the first convolution.
*/
function nasnet(features, cells, stem) {
	const filters = features / 24;
	const [quarter, half] = [Math.floor(filters / 4), Math.floor(filters / 2)];
	const kernels = [
		conv(3, 3, stem, { stride: 2 }),
		...nasnetReduction(stem, void 0, quarter),
		...nasnetReduction(4 * quarter, {
			channels: stem,
			larger: true
		}, half)
	];
	let [from, before] = [4 * half, {
		channels: 4 * quarter,
		larger: true
	}];
	for (const [stage, factor] of [
		1,
		2,
		4
	].entries()) {
		const width = factor * filters;
		if (stage > 0) {
			kernels.push(...nasnetReduction(from, before, width));
			[from, before] = [4 * width, {
				channels: from,
				larger: true
			}];
		}
		for (let cell = 0; cell < cells; cell += 1) {
			kernels.push(...nasnetNormal(from, before, width));
			[from, before] = [6 * width, {
				channels: from,
				larger: false
			}];
		}
	}
	return {
		kernels,
		features
	};
}
/** A cell of PNASNet-5: five pairs of paths; one that halves the picture has a convolution where others have none. */
function pnasnetCell(from, before, filters, stride) {
	return [
		...adjusted(before, filters),
		dense(from, filters),
		...[
			5,
			7,
			5,
			3
		].flatMap((side) => twice(side, filters, filters, stride)),
		...twice(3, filters, filters),
		...twice(3, filters, filters, stride),
		...stride > 1 ? [conv(1, filters, filters, { stride })] : []
	];
}
/** Three stages of `cells` cells, the first of two smaller ones at the start; 4320 features are PNASNet-5-Large. */
function pnasnet(features, cells, stem) {
	const filters = features / 20;
	const [quarter, half] = [filters / 4, filters / 2];
	const kernels = [
		conv(3, 3, stem, { stride: 2 }),
		dense(stem, quarter),
		...twice(5, stem, quarter, 2),
		dense(stem, quarter),
		...[
			7,
			5,
			3
		].flatMap((side) => twice(side, quarter, quarter, 2)),
		...twice(3, quarter, quarter),
		...twice(3, stem, quarter, 2),
		conv(1, quarter, quarter, { stride: 2 }),
		...pnasnetCell(5 * quarter, {
			channels: stem,
			larger: true
		}, half, 2)
	];
	let [from, before] = [5 * half, {
		channels: 5 * quarter,
		larger: true
	}];
	for (const [stage, factor] of [
		1,
		2,
		4
	].entries()) {
		const width = factor * filters;
		for (let cell = 0; cell < cells; cell += 1) {
			const halves = stage > 0 && cell === 0;
			kernels.push(...pnasnetCell(from, before, width, halves ? 2 : 1));
			[from, before] = [5 * width, {
				channels: from,
				larger: halves
			}];
		}
	}
	return {
		kernels,
		features
	};
}

// src/graph/identify/known/inception-v2.ts
/**
* Inception V2, called BN-Inception, too (arXiv 1502.03167): each 5x5 convolution is two of 3x3. Two forms go by the
* name: the paper's, as Caffe and MXNet have it, and slim's, which starts with a separable convolution and has fewer
* channels in two units.
*/
const unit = (one, two, three, pooled) => ({
	one,
	two,
	three,
	pooled
});
const halving = (two, three) => unit(0, two, three, 0);
/** The paper's form or slim's. */
function inceptionV2(form) {
	const pooled = form === "slim" ? 96 : 128;
	const kernels = form === "slim" ? [conv(7, 3, 24, {
		stride: 2,
		groups: 3
	}), dense(24, 64)] : [conv(7, 3, 64, { stride: 2 })];
	kernels.push(dense(64, 64), conv(3, 64, 192));
	let from = 192;
	for (const { one, two, three, pooled: last } of [
		unit(64, [64, 64], [64, 96], 32),
		unit(64, [64, 96], [64, 96], 64),
		halving([128, 160], [64, 96]),
		unit(224, [64, 96], [96, 128], 128),
		unit(192, [96, 128], [96, 128], 128),
		unit(160, [128, 160], [128, 160], pooled),
		unit(96, [128, 192], [160, 192], pooled),
		halving([128, 192], [192, 256]),
		unit(352, [192, 320], [160, 224], 128),
		unit(352, [192, 320], [192, 224], 128)
	]) {
		const stride = one === 0 ? 2 : 1;
		kernels.push(dense(from, two[0]), conv(3, two[0], two[1], { stride }));
		kernels.push(dense(from, three[0]), conv(3, three[0], three[1]));
		kernels.push(conv(3, three[1], three[1], { stride }));
		if (one > 0) kernels.push(dense(from, one), dense(from, last));
		from = one > 0 ? one + two[1] + three[1] + last : from + two[1] + three[1];
	}
	return {
		kernels,
		features: from,
		additions: 0,
		concatenations: 10
	};
}

// src/graph/identify/known/plain.ts
/**
* Networks without shortcuts: AlexNet (Krizhevsky 2012; "One weird trick", arXiv 1404.5997), VGG (1409.1556),
* SqueezeNet (1602.07360 and its 1.1), MobileNet V1 (1704.04861).
*/
/** Two towers of the original as groups of 2, with local response normalisation. */
function alexnet() {
	return {
		kernels: [
			conv(11, 3, 96, { stride: 4 }),
			conv(5, 96, 256, { groups: 2 }),
			conv(3, 256, 384),
			conv(3, 384, 384, { groups: 2 }),
			conv(3, 384, 256, { groups: 2 }),
			dense(9216, 4096),
			dense(4096, 4096)
		],
		features: 4096,
		additions: 0,
		concatenations: 0
	};
}
/** One tower, no groups; `slim` has a fourth convolution of 384 channels and a first dense layer as 5x5. */
function alexnetOneTower(written) {
	const slim = written === "slim";
	return {
		kernels: [
			conv(11, 3, 64, { stride: 4 }),
			conv(5, 64, 192),
			conv(3, 192, 384),
			conv(3, 384, slim ? 384 : 256),
			conv(3, slim ? 384 : 256, 256),
			slim ? conv(5, 256, 4096) : dense(9216, 4096),
			dense(4096, 4096)
		],
		features: 4096,
		additions: 0,
		concatenations: 0
	};
}
/** @param units Convolutions of each of the five stages; the first dense layer is a 7x7 convolution in slim. */
function vgg(units, written = "dense") {
	const kernels = [];
	let from = 3;
	for (const [stage, to] of [
		64,
		128,
		256,
		512,
		512
	].entries()) for (let unit = 0; unit < (units[stage] ?? 0); unit += 1) {
		kernels.push(conv(3, from, to));
		from = to;
	}
	kernels.push(written === "dense" ? dense(25088, 4096) : conv(7, 512, 4096), dense(4096, 4096));
	return {
		kernels,
		features: 4096,
		additions: 0,
		concatenations: 0
	};
}
function squeezenet(version) {
	const [side, stem] = version === "1.0" ? [7, 96] : [3, 64];
	const kernels = [conv(side, 3, stem, { stride: 2 })];
	let from = stem;
	for (const [squeezed, expanded] of [
		[16, 64],
		[16, 64],
		[32, 128],
		[32, 128],
		[48, 192],
		[48, 192],
		[64, 256],
		[64, 256]
	]) {
		kernels.push(dense(from, squeezed), dense(squeezed, expanded), conv(3, squeezed, expanded));
		from = 2 * expanded;
	}
	return {
		kernels,
		features: from,
		additions: 0,
		concatenations: 8
	};
}
function mobilenetV1(width) {
	const channels = (count) => Math.max(8, Math.floor(count * width));
	const kernels = [conv(3, 3, channels(32), { stride: 2 })];
	let from = channels(32);
	for (const [to, stride] of [
		[64, 1],
		[128, 2],
		[128, 1],
		[256, 2],
		[256, 1],
		[512, 2],
		[512, 1],
		[512, 1],
		[512, 1],
		[512, 1],
		[512, 1],
		[1024, 2],
		[1024, 1]
	]) {
		kernels.push(...separable(3, from, channels(to), stride));
		from = channels(to);
	}
	return {
		kernels,
		features: from,
		additions: 0,
		concatenations: 0
	};
}
/** ShuffleNet V2, Ma et al. 2018 (arXiv 1807.11164): half of the channels pass each unit untouched. */
function shufflenetV2(widths, last) {
	const kernels = [conv(3, 3, 24, { stride: 2 })];
	let from = 24;
	for (const [stage, to] of widths.entries()) {
		const half = to / 2;
		kernels.push(depthwise(3, from, 2), dense(from, half));
		kernels.push(dense(from, half), depthwise(3, half, 2), dense(half, half));
		for (let unit = 1; unit < (stage === 1 ? 8 : 4); unit += 1) kernels.push(dense(half, half), depthwise(3, half), dense(half, half));
		from = to;
	}
	kernels.push(dense(from, last));
	return {
		kernels,
		features: last,
		additions: 0
	};
}
/** Channels of the first stage by the number of groups (table 1 of arXiv 1707.01083). */
const shufflenetChannels = {
	1: 144,
	2: 200,
	3: 240,
	4: 272,
	8: 384
};
/**
* ShuffleNet V1, Zhang et al. 2017 (arXiv 1707.01083), 1x: 1x1 convolutions in groups, except for the very first. A
* unit that halves the picture is concatenated with the pooled picture, all others are added.
*/
function shufflenetV1(groups) {
	const kernels = [conv(3, 3, 24, { stride: 2 })];
	let from = 24;
	for (const [stage, units] of [
		4,
		8,
		4
	].entries()) {
		const to = shufflenetChannels[groups] * 2 ** stage;
		const squeezed = to / 4;
		for (let unit = 0; unit < units; unit += 1) {
			const halves = unit === 0;
			kernels.push(conv(1, from, squeezed, { groups: halves && stage === 0 ? 1 : groups }), depthwise(3, squeezed, halves ? 2 : 1), conv(1, squeezed, halves ? to - from : to, { groups }));
			from = to;
		}
	}
	return {
		kernels,
		features: from,
		additions: 13,
		concatenations: 3
	};
}

// src/graph/identify/known/concatenating-networks.ts
/** Networks whose paths are concatenated. Names as in other-networks.ts, and those of the papers. */
const inceptions = [
	{
		name: "GoogLeNet",
		family: "Inception",
		activation: "relu",
		tells: "a 5x5 convolution in the third path",
		define: () => googlenet(5),
		called: { "the ONNX zoo": ["googlenet", "inception-v1"] },
		names: ["bvlc_googlenet", "inception v1"]
	},
	{
		name: "GoogLeNet with 3x3 in the third path",
		family: "Inception",
		activation: "relu",
		tells: "a 3x3 convolution in the third path, where the paper has 5x5",
		define: () => googlenet(3),
		called: {
			torchvision: ["googlenet"],
			slim: ["inception_v1"]
		}
	},
	{
		name: "Inception V2",
		family: "Inception",
		activation: "relu",
		tells: "a whole first convolution, 128 pooled channels throughout: BN-Inception as in the paper",
		define: () => inceptionV2("paper"),
		called: {},
		names: ["bn_inception", "inception_bn"]
	},
	{
		name: "Inception V2 of slim",
		family: "Inception",
		activation: "relu",
		tells: "a separable first convolution, 96 pooled channels in two units",
		define: () => inceptionV2("slim"),
		called: { slim: ["inception_v2"] }
	},
	{
		name: "Inception V3",
		family: "Inception",
		activation: "relu",
		define: inceptionV3,
		called: {
			torchvision: ["inception_v3"],
			timm: ["inception_v3"],
			Keras: ["InceptionV3"],
			slim: ["inception_v3"]
		}
	},
	{
		name: "Inception V4",
		family: "Inception",
		activation: "relu",
		define: inceptionV4,
		called: {
			timm: ["inception_v4"],
			slim: ["inception_v4"]
		}
	},
	{
		name: "Inception-ResNet V2",
		family: "Inception-ResNet",
		activation: "relu",
		define: inceptionResnetV2,
		called: {
			timm: ["inception_resnet_v2"],
			Keras: ["InceptionResNetV2"],
			slim: ["inception_resnet_v2"]
		}
	}
];
const densenets = [
	[
		121,
		[
			6,
			12,
			24,
			16
		],
		32
	],
	[
		161,
		[
			6,
			12,
			36,
			24
		],
		48
	],
	[
		169,
		[
			6,
			12,
			32,
			32
		],
		32
	],
	[
		201,
		[
			6,
			12,
			48,
			32
		],
		32
	]
].map(([depth, layers, growth]) => ({
	name: `DenseNet-${depth}`,
	family: "DenseNet",
	activation: "relu",
	define: () => densenet(layers, growth),
	called: {
		torchvision: [`densenet${depth}`],
		timm: [`densenet${depth}`],
		...depth === 161 ? {} : { Keras: [`DenseNet${depth}`] },
		...depth === 121 ? { "the ONNX zoo": ["densenet"] } : {}
	}
}));
const shufflenets = [
	[
		"0.5",
		[
			48,
			96,
			192
		],
		1024
	],
	[
		"1.0",
		[
			116,
			232,
			464
		],
		1024
	],
	[
		"1.5",
		[
			176,
			352,
			704
		],
		1024
	],
	[
		"2.0",
		[
			244,
			488,
			976
		],
		2048
	]
].map(([size, widths, last]) => ({
	name: `ShuffleNet V2 x${size}`,
	family: "ShuffleNet V2",
	activation: "relu",
	define: () => shufflenetV2(widths, last),
	called: {
		torchvision: [`shufflenet_v2_x${size}`],
		...size === "1.0" ? { "the ONNX zoo": ["shufflenet-v2"] } : {}
	}
}));
const firstShufflenets = [
	1,
	2,
	3,
	4,
	8
].map((groups) => ({
	name: `ShuffleNet V1 of ${groups} ${groups === 1 ? "group" : "groups"}`,
	family: "ShuffleNet V1",
	activation: "relu",
	define: () => shufflenetV1(groups),
	called: {},
	names: ["shufflenet_v1", `shufflenet_v1_g${groups}`]
}));
const cellNetworks = [
	{
		name: "NASNet-A Large",
		family: "NASNet",
		activation: "relu",
		tells: "6 cells in each stage",
		define: () => nasnet(4032, 6, 96),
		called: {
			timm: ["nasnetalarge"],
			Keras: ["NASNetLarge"],
			slim: ["nasnet-a_large"]
		}
	},
	{
		name: "NASNet-A Mobile",
		family: "NASNet",
		activation: "relu",
		tells: "4 cells in each stage",
		define: () => nasnet(1056, 4, 32),
		called: {
			Keras: ["NASNetMobile"],
			slim: ["nasnet-a_mobile"]
		}
	},
	{
		name: "PNASNet-5 Large",
		family: "PNASNet",
		activation: "relu",
		define: () => pnasnet(4320, 4, 96),
		called: {
			timm: ["pnasnet5large"],
			slim: ["pnasnet-5_large"]
		}
	}
];
const concatenatingNetworks = [
	...inceptions,
	...densenets,
	...shufflenets,
	...firstShufflenets,
	...cellNetworks
];

// src/graph/identify/known/inverted-residual.ts
/**
* Networks of inverted residuals (expand, filter each channel, project): MobileNet V2 (arXiv 1801.04381) and V3
* (1905.02244), MNASNet (1807.11626), EfficientNet (1905.11946), its lite form, and EfficientNetV2 (2104.00298).
*/
/** A unit that expands nothing has no first convolution. */
function inverted({ side, stride, from, expanded, to, squeezed }) {
	return [
		...expanded === from ? [] : [dense(from, expanded)],
		depthwise(side, expanded, stride),
		...squeezed === void 0 ? [] : squeezeExcite(expanded, squeezed),
		dense(expanded, to)
	];
}
const adds = ({ stride, from, to }) => stride === 1 && from === to;
function mobilenetV2(width) {
	const last = scaled(1280, Math.max(1, width));
	return fromRows([
		row(1, 3, 1, 16, 1),
		row(6, 3, 2, 24, 2),
		row(6, 3, 2, 32, 3),
		row(6, 3, 2, 64, 4)
	].concat([
		row(6, 3, 1, 96, 3),
		row(6, 3, 2, 160, 3),
		row(6, 3, 1, 320, 1)
	]), {
		width,
		depth: 1,
		stem: scaled(32, width),
		last
	});
}
/** MNASNet B1, which torchvision and timm call MNASNet. */
function mnasnet(width) {
	return fromRows([
		row(1, 3, 1, 16, 1),
		row(3, 3, 2, 24, 3),
		row(3, 5, 2, 40, 3),
		row(6, 5, 2, 80, 3)
	].concat([
		row(6, 3, 1, 96, 2),
		row(6, 5, 2, 192, 4),
		row(6, 3, 1, 320, 1)
	]), {
		width,
		depth: 1,
		stem: scaled(32, width),
		last: 1280
	});
}
/** MNASNet A1, with squeeze and excitation in a part of the rows. */
function mnasnetA1(width) {
	return fromRows([
		row(1, 3, 1, 16, 1),
		row(6, 3, 2, 24, 2),
		{
			...row(3, 5, 2, 40, 3),
			squeeze: true
		}
	].concat([
		row(6, 3, 2, 80, 4),
		{
			...row(6, 3, 1, 112, 2),
			squeeze: true
		},
		{
			...row(6, 5, 2, 160, 3),
			squeeze: true
		},
		row(6, 3, 1, 320, 1)
	]), {
		width,
		depth: 1,
		stem: scaled(32, width),
		last: 1280
	});
}
const efficientRows = [
	row(1, 3, 1, 16, 1),
	row(6, 3, 2, 24, 2),
	row(6, 5, 2, 40, 2),
	row(6, 3, 2, 80, 3),
	row(6, 5, 1, 112, 3),
	row(6, 5, 2, 192, 4),
	row(6, 3, 1, 320, 1)
];
function efficientnet(width, depth) {
	return fromRows(efficientRows.map((each) => ({
		...each,
		squeeze: true
	})), {
		width,
		depth,
		stem: scaled(32, width),
		last: scaled(1280, width)
	});
}
/** No squeeze and excitation; stem, head and the number of units of the first and last row are not scaled. */
function efficientnetLite(width, depth) {
	return fromRows(efficientRows, {
		width,
		depth,
		stem: 32,
		last: 1280,
		fixedEnds: true
	});
}
const fused = (factor, stride, to, units) => ({
	...row(factor, 3, stride, to, units),
	fused: true
});
const squeezing = (factor, stride, to, units) => ({
	...row(factor, 3, stride, to, units),
	squeeze: true
});
const efficientnetV2Rows = {
	B: [
		fused(1, 1, 16, 1),
		fused(4, 2, 32, 2),
		fused(4, 2, 48, 2),
		squeezing(4, 2, 96, 3)
	].concat([squeezing(6, 1, 112, 5), squeezing(6, 2, 192, 8)]),
	S: [
		fused(1, 1, 24, 2),
		fused(4, 2, 48, 4),
		fused(4, 2, 64, 4),
		squeezing(4, 2, 128, 6)
	].concat([squeezing(6, 1, 160, 9), squeezing(6, 2, 256, 15)]),
	M: [
		fused(1, 1, 24, 3),
		fused(4, 2, 48, 5),
		fused(4, 2, 80, 5),
		squeezing(4, 2, 160, 7)
	].concat([
		squeezing(6, 1, 176, 14),
		squeezing(6, 2, 304, 18),
		squeezing(6, 1, 512, 5)
	]),
	L: [
		fused(1, 1, 32, 4),
		fused(4, 2, 64, 7),
		fused(4, 2, 96, 7),
		squeezing(4, 2, 192, 10)
	].concat([
		squeezing(6, 1, 224, 19),
		squeezing(6, 2, 384, 25),
		squeezing(6, 1, 640, 7)
	])
};
function efficientnetV2(size, width = 1, depth = 1) {
	const rows = efficientnetV2Rows[size];
	return fromRows(rows, {
		width,
		depth,
		stem: rounded(size === "B" ? 32 : rows[0]?.to ?? 0, width),
		last: rounded(1280, width),
		round: rounded
	});
}
function fromRows(rows, { width, depth, stem, last, fixedEnds, round = scaled }) {
	const kernels = [conv(3, 3, stem, { stride: 2 })];
	let from = stem;
	let additions = 0;
	for (const [index, each] of rows.entries()) {
		const to = round(each.to, width);
		const units = fixedEnds === true && (index === 0 || index === rows.length - 1) ? each.units : Math.ceil(each.units * depth);
		for (let unit = 0; unit < units; unit += 1) {
			const stride = unit === 0 ? each.stride : 1;
			const expanded = Math.round(from * each.factor);
			const squeezed = each.squeeze === true ? Math.max(1, Math.floor(from / 4)) : void 0;
			const one = {
				side: each.side,
				stride,
				from,
				expanded,
				to,
				squeezed
			};
			kernels.push(...each.fused === true ? fusedUnit(one) : inverted(one));
			if (adds(one)) additions += 1;
			from = to;
		}
	}
	kernels.push(dense(from, last));
	return {
		kernels,
		features: last,
		additions,
		concatenations: 0
	};
}
function fusedUnit({ side, stride, from, expanded, to }) {
	if (expanded === from) return [conv(side, from, to, { stride })];
	return [conv(side, from, expanded, { stride }), dense(expanded, to)];
}
function row(factor, side, stride, to, units) {
	return {
		factor,
		side,
		stride,
		to,
		units
	};
}
const v3Rows = {
	large: [
		[
			3,
			1,
			16,
			false,
			1
		],
		[
			3,
			4,
			24,
			false,
			2
		],
		[
			3,
			3,
			24,
			false,
			1
		],
		[
			5,
			3,
			40,
			true,
			2
		],
		[
			5,
			3,
			40,
			true,
			1
		],
		[
			5,
			3,
			40,
			true,
			1
		],
		[
			3,
			6,
			80,
			false,
			2
		],
		[
			3,
			2.5,
			80,
			false,
			1
		],
		[
			3,
			2.3,
			80,
			false,
			1
		],
		[
			3,
			2.3,
			80,
			false,
			1
		],
		[
			3,
			6,
			112,
			true,
			1
		],
		[
			3,
			6,
			112,
			true,
			1
		],
		[
			5,
			6,
			160,
			true,
			2
		],
		[
			5,
			6,
			160,
			true,
			1
		],
		[
			5,
			6,
			160,
			true,
			1
		]
	],
	small: [
		[
			3,
			1,
			16,
			true,
			2
		],
		[
			3,
			72 / 16,
			24,
			false,
			2
		],
		[
			3,
			88 / 24,
			24,
			false,
			1
		],
		[
			5,
			4,
			40,
			true,
			2
		],
		[
			5,
			6,
			40,
			true,
			1
		],
		[
			5,
			6,
			40,
			true,
			1
		],
		[
			5,
			3,
			48,
			true,
			1
		],
		[
			5,
			3,
			48,
			true,
			1
		],
		[
			5,
			6,
			96,
			true,
			2
		],
		[
			5,
			6,
			96,
			true,
			1
		],
		[
			5,
			6,
			96,
			true,
			1
		]
	]
};
/** The minimalistic form has no squeeze and excitation and no 5x5 filters. */
function mobilenetV3(size, width, minimalistic = false) {
	const stem = 16;
	const kernels = [conv(3, 3, stem, { stride: 2 })];
	let from = stem;
	let additions = 0;
	for (const [side, factor, base, squeeze, stride] of v3Rows[size]) {
		const to = scaled(base, width);
		const expanded = factor === 1 ? from : scaled(from, factor);
		const squeezed = squeeze && !minimalistic ? scaled(expanded, 1 / 4) : void 0;
		const one = {
			side: minimalistic ? 3 : side,
			stride,
			from,
			expanded,
			to,
			squeezed
		};
		kernels.push(...inverted(one));
		if (adds(one)) additions += 1;
		from = to;
	}
	const last = scaled(from, 6);
	const features = scaled(size === "large" ? 1280 : 1024, Math.max(1, width));
	kernels.push(dense(from, last), dense(last, features));
	return {
		kernels,
		features,
		additions,
		concatenations: 0
	};
}

// src/graph/identify/known/transformers.ts
/** Transformers for pictures: ViT (arXiv 2010.11929), DeiT of the same shape (2012.12877), Swin (2103.14030). */
/** Queries, keys and values in one dense layer, the projection, and the two layers of the perceptron. */
function block(width) {
	return [
		dense(width, 3 * width),
		dense(width, width),
		dense(width, 4 * width),
		dense(4 * width, width)
	];
}
/** @param patch Side of a patch in pixels. */
function vit(width, depth, patch) {
	return {
		kernels: [conv(patch, 3, width, { stride: patch }), ...repeat(depth, () => block(width)).flat()],
		features: width,
		additions: 2 * depth
	};
}
function swin(width, depths) {
	const kernels = [conv(4, 3, width, { stride: 4 })];
	for (const [stage, depth] of depths.entries()) {
		const channels = width * 2 ** stage;
		if (stage > 0) kernels.push(dense(2 * channels, channels));
		kernels.push(...repeat(depth, () => block(channels)).flat());
	}
	return {
		kernels,
		features: width * 2 ** (depths.length - 1),
		additions: 2 * depths.reduce((sum, depth) => sum + depth, 0)
	};
}

// src/graph/identify/known/other-networks.ts
/** Networks that are no ResNets. Names: torchvision 0.28, timm 1.0, Keras 3.15, the ONNX zoo, slim's README. */
const alexnets = [
	{
		name: "AlexNet of \"One weird trick\"",
		family: "AlexNet",
		activation: "relu",
		tells: "no local response normalisation, no groups",
		define: () => alexnetOneTower("torchvision"),
		requires: { localResponse: "none" },
		called: { torchvision: ["alexnet"] },
		names: ["alexnet-owt"]
	},
	{
		name: "AlexNet of \"One weird trick\" of slim",
		family: "AlexNet",
		activation: "relu",
		tells: "no local response normalisation, no groups, a first dense layer of 5x5",
		define: () => alexnetOneTower("slim"),
		requires: { localResponse: "none" },
		called: { slim: ["alexnet_v2"] }
	},
	{
		name: "AlexNet",
		family: "AlexNet",
		activation: "relu",
		tells: "local response normalisation before the pooling, groups of 2",
		define: alexnet,
		requires: { localResponse: "before pooling" },
		called: { "the ONNX zoo": ["bvlcalexnet", "bvlc-alexnet"] }
	},
	{
		name: "CaffeNet",
		family: "AlexNet",
		activation: "relu",
		tells: "AlexNet with its local response normalisation after the pooling",
		define: alexnet,
		requires: { localResponse: "after pooling" },
		called: { "the ONNX zoo": ["caffenet", "bvlcreference-caffenet"] }
	}
];
const vggs = Object.entries({
	11: [
		1,
		1,
		2,
		2,
		2
	],
	13: [
		2,
		2,
		2,
		2,
		2
	],
	16: [
		2,
		2,
		3,
		3,
		3
	],
	19: [
		2,
		2,
		4,
		4,
		4
	]
}).flatMap(([depth, units]) => [{
	name: `VGG-${depth}`,
	family: "VGG",
	activation: "relu",
	tells: "no BatchNormalization, or none that is not folded into the convolutions",
	define: () => vgg(units),
	convolutional: () => vgg(units, "convolutional"),
	requires: { norms: [] },
	called: {
		torchvision: [`vgg${depth}`],
		timm: [`vgg${depth}`],
		Keras: [`VGG${depth}`],
		"the ONNX zoo": [`vgg${depth}`],
		slim: [`vgg_${depth}`]
	},
	foldedForm: `VGG-${depth}-BN`
}, {
	name: `VGG-${depth}-BN`,
	family: "VGG",
	activation: "relu",
	tells: "BatchNormalization after each convolution",
	define: () => vgg(units),
	requires: { norms: ["batch"] },
	called: {
		torchvision: [`vgg${depth}_bn`],
		timm: [`vgg${depth}_bn`],
		"the ONNX zoo": [`vgg${depth}-bn`]
	}
}]);
const squeezenets = ["1.0", "1.1"].map((version) => ({
	name: `SqueezeNet ${version}`,
	family: "SqueezeNet",
	activation: "relu",
	tells: version === "1.0" ? "a first convolution of 7x7 to 96 channels" : "a first convolution of 3x3 to 64 channels",
	define: () => squeezenet(version),
	called: {
		torchvision: [`squeezenet${version}`],
		"the ONNX zoo": [`squeezenet${version}`]
	}
}));
const percent = (width) => String(Math.round(width * 100)).padStart(3, "0");
const twoDigits = (width) => width.toFixed(2).replace(/0$/, "");
const mobilenets = [
	...[
		.25,
		.5,
		.75,
		1
	].map((width) => ({
		name: `MobileNet V1 ${twoDigits(width)}`,
		family: "MobileNet V1",
		activation: "relu6",
		define: () => mobilenetV1(width),
		called: {
			timm: [`mobilenetv1_${percent(width)}`],
			slim: [`mobilenet_v1_${twoDigits(width)}`],
			...width === 1 ? { Keras: ["MobileNet"] } : {}
		},
		...width === 1 ? { names: ["mobilenet_v1", "mobilenetv1"] } : {}
	})),
	...[
		.35,
		.5,
		.75,
		1,
		1.1,
		1.2,
		1.3,
		1.4
	].map((width) => ({
		name: `MobileNet V2 ${twoDigits(width)}`,
		family: "MobileNet V2",
		activation: "relu6",
		define: () => mobilenetV2(width),
		called: {
			timm: [`mobilenetv2_${percent(width)}`],
			slim: [`mobilenet_v2_${twoDigits(width)}`],
			...width === 1 ? {
				torchvision: ["mobilenet_v2"],
				Keras: ["MobileNetV2"],
				"the ONNX zoo": ["mobilenetv2"]
			} : {}
		}
	})),
	...["large", "small"].flatMap((size) => [.75, 1].flatMap((width) => [false, true].flatMap((minimalistic) => {
		if (minimalistic && width !== 1) return [];
		const title = size === "large" ? "Large" : "Small";
		const plain = width === 1 && !minimalistic;
		const middle = minimalistic ? "minimal_" : "";
		const spelled = minimalistic ? "_minimalistic" : "";
		return [{
			name: `MobileNet V3 ${title}${minimalistic ? " minimalistic" : ""} ${twoDigits(width)}`,
			family: "MobileNet V3",
			activation: minimalistic ? "relu" : "hardswish",
			...minimalistic ? { tells: "no squeeze and excitation, no 5x5 filters, no hardswish" } : {},
			define: () => mobilenetV3(size, width, minimalistic),
			called: {
				...plain ? {
					torchvision: [`mobilenet_v3_${size}`],
					Keras: [`MobileNetV3${title}`]
				} : {},
				timm: [`mobilenetv3_${size}_${middle}${percent(width)}`],
				slim: [`mobilenet_v3_${size}${spelled}_${twoDigits(width)}`]
			}
		}];
	})))
];
const mnasnets = [...[
	.5,
	.75,
	1,
	1.3
].map((width) => ({
	name: `MNASNet ${twoDigits(width)}`,
	family: "MNASNet",
	activation: "relu",
	define: () => mnasnet(width),
	called: {
		torchvision: [`mnasnet${twoDigits(width).replace(".", "_")}`],
		timm: [`mnasnet_${percent(width)}`]
	}
})), {
	name: "MNASNet A1 1.0",
	family: "MNASNet",
	activation: "relu",
	tells: "squeeze and excitation in a part of the units",
	define: () => mnasnetA1(1),
	called: { timm: ["semnasnet_100", "mnasnet_a1"] }
}];
const efficientnets = [
	...[
		[
			"B0",
			1,
			1
		],
		[
			"B1",
			1,
			1.1
		],
		[
			"B2",
			1.1,
			1.2
		],
		[
			"B3",
			1.2,
			1.4
		],
		[
			"B4",
			1.4,
			1.8
		],
		[
			"B5",
			1.6,
			2.2
		],
		[
			"B6",
			1.8,
			2.6
		],
		[
			"B7",
			2,
			3.1
		],
		[
			"B8",
			2.2,
			3.6
		]
	].map(([size, width, depth]) => ({
		name: `EfficientNet ${size}`,
		family: "EfficientNet",
		activation: "silu",
		define: () => efficientnet(width, depth),
		called: {
			torchvision: [`efficientnet_${size.toLowerCase()}`],
			timm: [`efficientnet_${size.toLowerCase()}`],
			Keras: [`EfficientNet${size}`]
		}
	})),
	...[
		[
			0,
			1,
			1
		],
		[
			1,
			1,
			1.1
		],
		[
			2,
			1.1,
			1.2
		],
		[
			3,
			1.2,
			1.4
		],
		[
			4,
			1.4,
			1.8
		]
	].map(([size, width, depth]) => ({
		name: `EfficientNet-Lite${size}`,
		family: "EfficientNet-Lite",
		activation: "relu6",
		tells: "no squeeze and excitation, ReLU6",
		define: () => efficientnetLite(width, depth),
		called: {
			timm: [`efficientnet_lite${size}`],
			"the ONNX zoo": [`efficientnet-lite${size}`]
		}
	})),
	...[
		[
			"B0",
			"B",
			1,
			1
		],
		[
			"B1",
			"B",
			1,
			1.1
		],
		[
			"B2",
			"B",
			1.1,
			1.2
		],
		[
			"B3",
			"B",
			1.2,
			1.4
		],
		[
			"S",
			"S",
			1,
			1
		],
		[
			"M",
			"M",
			1,
			1
		],
		[
			"L",
			"L",
			1,
			1
		]
	].map(([size, rows, width, depth]) => ({
		name: `EfficientNetV2-${size}`,
		family: "EfficientNetV2",
		activation: "silu",
		define: () => efficientnetV2(rows, width, depth),
		called: {
			torchvision: [`efficientnet_v2_${size.toLowerCase()}`],
			timm: [`efficientnetv2_${size.toLowerCase()}`],
			Keras: [`EfficientNetV2${size}`]
		}
	}))
];
const transformers = [...[
	[
		"Ti",
		"tiny",
		192,
		12,
		16
	],
	[
		"S",
		"small",
		384,
		12,
		16
	],
	[
		"S",
		"small",
		384,
		12,
		32
	],
	[
		"B",
		"base",
		768,
		12,
		8
	],
	[
		"B",
		"base",
		768,
		12,
		16
	],
	[
		"B",
		"base",
		768,
		12,
		32
	],
	[
		"L",
		"large",
		1024,
		24,
		14
	],
	[
		"L",
		"large",
		1024,
		24,
		16
	],
	[
		"L",
		"large",
		1024,
		24,
		32
	],
	[
		"H",
		"huge",
		1280,
		32,
		14
	]
].map(([letter, size, width, depth, patch]) => ({
	name: `ViT-${letter}/${patch}`,
	family: "ViT",
	activation: "gelu",
	define: () => vit(width, depth, patch),
	called: {
		torchvision: [`vit_${letter.toLowerCase()}_${patch}`],
		timm: [`vit_${size}_patch${patch}`, `deit_${size}_patch${patch}`]
	}
})), ...[
	[
		"T",
		"tiny",
		96,
		[
			2,
			2,
			6,
			2
		]
	],
	[
		"S",
		"small",
		96,
		[
			2,
			2,
			18,
			2
		]
	],
	[
		"B",
		"base",
		128,
		[
			2,
			2,
			18,
			2
		]
	],
	[
		"L",
		"large",
		192,
		[
			2,
			2,
			18,
			2
		]
	]
].flatMap(([letter, size, width, depths]) => [{
	name: `Swin-${letter}`,
	family: "Swin",
	activation: "gelu",
	define: () => swin(width, depths),
	requires: { postNorm: false },
	called: {
		torchvision: [`swin_${letter.toLowerCase()}`],
		timm: [`swin_${size}_patch4_window7`]
	}
}, {
	name: `SwinV2-${letter}`,
	family: "Swin V2",
	activation: "gelu",
	tells: "normalisation at the end of each path, not at its start",
	define: () => swin(width, depths),
	requires: { postNorm: true },
	called: {
		torchvision: [`swin_v2_${letter.toLowerCase()}`],
		timm: [`swinv2_${size}_window8`]
	}
}])];
const otherNetworks = [
	...alexnets,
	...vggs,
	...squeezenets,
	...mobilenets,
	...mnasnets,
	...efficientnets,
	...concatenatingNetworks,
	...transformers
];

// src/graph/identify/known/resnet.ts
/**
* Residual networks: He et al. 2015 (arXiv 1512.03385) and 2016 (1603.05027), ResNeXt (1611.05431), Wide ResNet
* (1605.07146), the stems and shortcuts of "Bag of tricks" (1812.01187), squeeze and excitation (1709.01507), and
* RegNet (2003.13678), whose widths follow from four numbers.
*/
function resnet(settings) {
	const { block, depths, stride = "3x3", squeeze } = settings;
	const { groups = 1, baseWidth = 64, pooledShortcut = false } = settings;
	const { kernels, channels } = stemOf(settings.stem ?? "7x7");
	const expansion = block === "bottleneck" ? 4 : 1;
	let from = channels;
	for (const [stage, units] of depths.entries()) {
		const planes = 64 * 2 ** stage;
		const width = Math.floor(planes * (baseWidth / 64)) * groups;
		const to = planes * expansion;
		for (let unit = 0; unit < units; unit += 1) {
			const late = stride === "last unit";
			const moves = late ? unit === units - 1 && stage < depths.length - 1 : unit === 0 && stage > 0;
			const by = moves ? 2 : 1;
			if (block === "basic") kernels.push(conv(3, from, width, { stride: by }), conv(3, width, to));
			else {
				const [first, second] = stride === "first" ? [by, 1] : [1, by];
				kernels.push(conv(1, from, width, { stride: first }));
				kernels.push(conv(3, width, width, {
					stride: second,
					groups
				}), dense(width, to));
			}
			if (squeeze !== void 0) kernels.push(...squeezeExcite(to, to / squeeze));
			if (from !== to || !late && moves) kernels.push(conv(1, from, to, { stride: late || pooledShortcut ? 1 : by }));
			from = to;
		}
	}
	return {
		kernels,
		features: from,
		additions: depths.reduce((sum, units) => sum + units, 0)
	};
}
function stemOf(stem) {
	if (stem === "7x7") return {
		kernels: [conv(7, 3, 64, { stride: 2 })],
		channels: 64
	};
	const [first = 0, second = 0, third = 0] = {
		deep: [
			32,
			32,
			64
		],
		wide: [
			64,
			64,
			128
		],
		tiered: [
			24,
			32,
			64
		]
	}[stem];
	return {
		kernels: [
			conv(3, 3, first, { stride: 2 }),
			conv(3, first, second),
			conv(3, second, third)
		],
		channels: third
	};
}
/**
* Residual networks for 32 x 32 pictures: three stages of `units` units, 16, 32 and 64 channels times `width`.
* Shortcuts that change channels are padded with zeros (`A`) or projected (`B`).
*/
function cifarResnet(units, shortcut, width = 1) {
	const kernels = [conv(3, 3, 16)];
	let from = 16;
	for (const [stage, base] of [
		16,
		32,
		64
	].entries()) {
		const to = base * width;
		for (let unit = 0; unit < units; unit += 1) {
			const stride = unit === 0 && stage > 0 ? 2 : 1;
			kernels.push(conv(3, from, to, { stride }), conv(3, to, to));
			if (from !== to && shortcut === "B") kernels.push(conv(1, from, to, { stride }));
			from = to;
		}
	}
	return {
		kernels,
		features: from,
		additions: 3 * units
	};
}
/** The widths are a line over the blocks, rounded to steps of a geometric series and then to multiples of 8. */
function regnet({ depth, initial, slope, factor, groupWidth, squeeze }) {
	const widths = repeat(depth, (block) => {
		return roundHalfToEven(initial * factor ** roundHalfToEven(Math.log((initial + slope * block) / initial) / Math.log(factor)) / 8) * 8;
	});
	const kernels = [conv(3, 3, 32, { stride: 2 })];
	let from = 32;
	let before;
	for (const width of widths) {
		const group = Math.min(groupWidth, width);
		const to = scaled(width, 1, group);
		const stride = width === before ? 1 : 2;
		kernels.push(dense(from, to), conv(3, to, to, {
			stride,
			groups: to / group
		}));
		if (squeeze) kernels.push(...squeezeExcite(to, roundHalfToEven(from / 4)));
		kernels.push(dense(to, to));
		if (from !== to || stride > 1) kernels.push(conv(1, from, to, { stride }));
		from = to;
		before = width;
	}
	return {
		kernels,
		features: from,
		additions: depth
	};
}
function roundHalfToEven(value) {
	const down = Math.floor(value);
	if (value - down !== .5) return Math.round(value);
	return down % 2 === 0 ? down : down + 1;
}
/** Chollet 2016 (arXiv 1610.02357): separable convolutions with residual shortcuts. */
function xception() {
	const block = (from, middle, to) => [
		...separable(3, from, middle),
		...separable(3, middle, to),
		conv(1, from, to, { stride: 2 })
	];
	return {
		kernels: [
			conv(3, 3, 32, { stride: 2 }),
			conv(3, 32, 64),
			...block(64, 128, 128),
			...block(128, 256, 256),
			...block(256, 728, 728),
			...repeat(24, () => separable(3, 728, 728)).flat(),
			...block(728, 728, 1024),
			...separable(3, 1024, 1536),
			...separable(3, 1536, 2048)
		],
		features: 2048,
		additions: 12
	};
}
/** Liu et al. 2022 (arXiv 2201.03545). */
function convnext(depths, widths) {
	const kernels = [];
	let from = 3;
	for (const [stage, width] of widths.entries()) {
		const side = stage === 0 ? 4 : 2;
		kernels.push(conv(side, from, width, { stride: side }));
		kernels.push(...repeat(depths[stage] ?? 0, () => [
			depthwise(7, width),
			dense(width, 4 * width),
			dense(4 * width, width)
		]).flat());
		from = width;
	}
	return {
		kernels,
		features: from,
		additions: depths.reduce((sum, blocks) => sum + blocks, 0)
	};
}

// src/graph/identify/known/residual-networks.ts
const bottlenecks = {
	50: [
		3,
		4,
		6,
		3
	],
	101: [
		3,
		4,
		23,
		3
	],
	152: [
		3,
		8,
		36,
		3
	]
};
const basics = {
	18: [
		2,
		2,
		2,
		2
	],
	34: [
		3,
		4,
		6,
		3
	]
};
const deepResnets = Object.entries(bottlenecks).flatMap(([depth, depths]) => {
	const shared = {
		family: "ResNet",
		activation: "relu"
	};
	const shape = {
		block: "bottleneck",
		depths
	};
	return [
		{
			...shared,
			name: `ResNet-${depth} v1`,
			tells: "stride 2 in the first 1x1 convolution",
			define: () => resnet({
				...shape,
				stride: "first"
			}),
			requires: { preActivation: false },
			called: {
				Keras: [`ResNet${depth}`],
				"the ONNX zoo": [`resnet${depth}-v1`]
			}
		},
		{
			...shared,
			name: `ResNet-${depth} v1.5`,
			tells: "stride 2 in the 3x3 convolution",
			define: () => resnet(shape),
			requires: {
				preActivation: false,
				norms: ["batch"]
			},
			called: {
				torchvision: [`resnet${depth}`],
				timm: [`resnet${depth}`]
			},
			names: [`resnet${depth}_v1b`]
		},
		{
			...shared,
			name: `ResNet-${depth} v1 of slim`,
			tells: "stride 2 in the 3x3 convolution of the last unit of each stage",
			define: () => resnet({
				...shape,
				stride: "last unit"
			}),
			requires: { preActivation: false },
			called: { slim: [`resnet_v1_${depth}`] }
		},
		{
			...shared,
			name: `ResNet-${depth} v2`,
			tells: "normalisation before each convolution, stride 2 in the 3x3 convolution of the first unit",
			define: () => resnet(shape),
			requires: { preActivation: true },
			called: {
				timm: [`resnetv2_${depth}`],
				"the ONNX zoo": [`resnet${depth}-v2`]
			}
		},
		{
			...shared,
			name: `ResNet-${depth} v2 of Keras and slim`,
			tells: "normalisation before each convolution, stride 2 in the last unit of each stage",
			define: () => resnet({
				...shape,
				stride: "last unit"
			}),
			requires: { preActivation: true },
			called: {
				Keras: [`ResNet${depth}V2`],
				slim: [`resnet_v2_${depth}`]
			}
		},
		{
			...shared,
			name: `ResNet-${depth}-C`,
			tells: "three 3x3 convolutions in place of the 7x7",
			define: () => resnet({
				...shape,
				stem: "deep"
			}),
			requires: { preActivation: false },
			called: { timm: [`resnet${depth}c`] },
			names: [`resnet${depth}_v1c`]
		},
		{
			...shared,
			name: `ResNet-${depth}-D`,
			tells: "three 3x3 convolutions in place of the 7x7, average pooling in the shortcuts",
			define: () => resnet({
				...shape,
				stem: "deep",
				pooledShortcut: true
			}),
			requires: { preActivation: false },
			called: { timm: [`resnet${depth}d`] },
			names: [`resnet${depth}_v1d`]
		},
		{
			...shared,
			name: `ResNet-${depth}-S`,
			tells: "three 3x3 convolutions of 64, 64 and 128 channels in place of the 7x7",
			define: () => resnet({
				...shape,
				stem: "wide"
			}),
			requires: { preActivation: false },
			called: { timm: [`resnet${depth}s`] },
			names: [`resnet${depth}_v1s`]
		},
		{
			...shared,
			name: `SE-ResNet-${depth}`,
			tells: "squeeze and excitation in each unit",
			define: () => resnet({
				...shape,
				squeeze: 16
			}),
			called: { timm: [`seresnet${depth}`] },
			names: [`se-resnet${depth}`]
		}
	];
});
const shallowResnets = Object.entries(basics).flatMap(([depth, depths]) => [
	{
		name: `ResNet-${depth} v1`,
		family: "ResNet",
		activation: "relu",
		define: () => resnet({
			block: "basic",
			depths
		}),
		requires: { preActivation: false },
		called: {
			torchvision: [`resnet${depth}`],
			timm: [`resnet${depth}`],
			"the ONNX zoo": [`resnet${depth}-v1`]
		}
	},
	{
		name: `ResNet-${depth} v2`,
		family: "ResNet",
		activation: "relu",
		tells: "normalisation before each convolution",
		define: () => resnet({
			block: "basic",
			depths
		}),
		requires: { preActivation: true },
		called: {
			timm: [`resnetv2_${depth}`],
			"the ONNX zoo": [`resnet${depth}-v2`]
		}
	},
	{
		name: `ResNet-${depth}-D`,
		family: "ResNet",
		activation: "relu",
		tells: "three 3x3 convolutions in place of the 7x7, average pooling in the shortcuts",
		define: () => resnet({
			block: "basic",
			depths,
			stem: "deep",
			pooledShortcut: true
		}),
		requires: { preActivation: false },
		called: { timm: [`resnet${depth}d`] }
	}
]);
const wider = [
	{
		name: "ResNet-26 v1.5",
		family: "ResNet",
		activation: "relu",
		define: () => resnet({
			block: "bottleneck",
			depths: [
				2,
				2,
				2,
				2
			]
		}),
		requires: { preActivation: false },
		called: { timm: ["resnet26"] }
	},
	{
		name: "ResNet-50 v1.5 with GroupNorm",
		family: "ResNet",
		activation: "relu",
		tells: "group normalisation in place of batch normalisation",
		define: () => resnet({
			block: "bottleneck",
			depths: bottlenecks[50]
		}),
		requires: {
			preActivation: false,
			norms: ["group"]
		},
		called: { timm: ["resnet50_gn"] }
	},
	...[
		[
			"50",
			32,
			4
		],
		[
			"101",
			32,
			4
		],
		[
			"101",
			32,
			8
		],
		[
			"101",
			64,
			4
		]
	].map(([depth, groups, width]) => ({
		name: `ResNeXt-${depth} ${groups}x${width}d`,
		family: "ResNeXt",
		activation: "relu",
		define: () => resnet({
			block: "bottleneck",
			depths: bottlenecks[depth],
			groups,
			baseWidth: width
		}),
		called: {
			torchvision: [`resnext${depth}_${groups}x${width}d`],
			timm: [`resnext${depth}_${groups}x${width}d`]
		}
	})),
	...["50", "101"].map((depth) => ({
		name: `Wide ResNet-${depth}-2`,
		family: "Wide ResNet",
		activation: "relu",
		define: () => resnet({
			block: "bottleneck",
			depths: bottlenecks[depth],
			baseWidth: 128
		}),
		called: {
			torchvision: [`wide_resnet${depth}_2`],
			timm: [`wide_resnet${depth}_2`]
		},
		names: [`wide_resnet${depth}`]
	}))
];
const cifar = [
	1,
	3,
	5,
	7,
	9,
	18
].flatMap((units) => {
	const depth = 6 * units + 2;
	return ["A", "B"].map((shortcut) => ({
		name: `CIFAR ResNet-${depth}${shortcut === "A" ? " with padded shortcuts" : ""}`,
		family: "CIFAR ResNet",
		activation: "relu",
		tells: shortcut === "A" ? "no convolution in the shortcuts" : "1x1 convolutions in the shortcuts",
		define: () => cifarResnet(units, shortcut),
		requires: { preActivation: false },
		called: {},
		names: [`resnet${depth}`, `resnet-${depth}-cifar`]
	}));
});
/** The settings of the paper's model zoo (pycls), which torchvision and timm share. */
const regnetSettings = {
	X: [
		[
			"200mf",
			13,
			24,
			36.44,
			2.49,
			8
		],
		[
			"400mf",
			22,
			24,
			24.48,
			2.54,
			16
		],
		[
			"600mf",
			16,
			48,
			36.97,
			2.24,
			24
		],
		[
			"800mf",
			16,
			56,
			35.73,
			2.28,
			16
		],
		[
			"1_6gf",
			18,
			80,
			34.01,
			2.25,
			24
		],
		[
			"3_2gf",
			25,
			88,
			26.31,
			2.25,
			48
		],
		[
			"4gf",
			23,
			96,
			38.65,
			2.43,
			40
		],
		[
			"6_4gf",
			17,
			184,
			60.83,
			2.07,
			56
		],
		[
			"8gf",
			23,
			80,
			49.56,
			2.88,
			120
		],
		[
			"12gf",
			19,
			168,
			73.36,
			2.37,
			112
		],
		[
			"16gf",
			22,
			216,
			55.59,
			2.1,
			128
		],
		[
			"32gf",
			23,
			320,
			69.86,
			2,
			168
		]
	],
	Y: [
		[
			"200mf",
			13,
			24,
			36.44,
			2.49,
			8
		],
		[
			"400mf",
			16,
			48,
			27.89,
			2.09,
			8
		],
		[
			"600mf",
			15,
			48,
			32.54,
			2.32,
			16
		],
		[
			"800mf",
			14,
			56,
			38.84,
			2.4,
			16
		],
		[
			"1_6gf",
			27,
			48,
			20.71,
			2.65,
			24
		],
		[
			"3_2gf",
			21,
			80,
			42.63,
			2.66,
			24
		],
		[
			"4gf",
			22,
			96,
			31.41,
			2.24,
			64
		],
		[
			"6_4gf",
			25,
			112,
			33.22,
			2.27,
			72
		],
		[
			"8gf",
			17,
			192,
			76.82,
			2.19,
			56
		],
		[
			"12gf",
			19,
			168,
			73.36,
			2.37,
			112
		],
		[
			"16gf",
			18,
			200,
			106.23,
			2.48,
			112
		],
		[
			"32gf",
			20,
			232,
			115.89,
			2.53,
			232
		],
		[
			"128gf",
			27,
			456,
			160.83,
			2.52,
			264
		]
	]
};
const regnets = ["X", "Y"].flatMap((kind) => regnetSettings[kind].map(([size, depth, initial, slope, factor, groupWidth]) => ({
	name: `RegNet${kind}-${size.replace("_", ".")}`,
	family: `RegNet${kind}`,
	activation: "relu",
	define: () => regnet({
		depth,
		initial,
		slope,
		factor,
		groupWidth,
		squeeze: kind === "Y"
	}),
	called: {
		torchvision: [`regnet_${kind.toLowerCase()}_${size}`],
		timm: [`regnet${kind.toLowerCase()}_${timmSize(size)}`]
	}
})));
/** timm counts in hundreds of MFLOPs: `002` for 200 MF, `032` for 3.2 GF. */
function timmSize(size) {
	const amount = Number.parseFloat(size.replace("_", "."));
	return String(Math.round(size.endsWith("gf") ? amount * 10 : amount / 100)).padStart(3, "0");
}
const convnexts = [
	[
		"Atto",
		[
			2,
			2,
			6,
			2
		],
		40
	],
	[
		"Femto",
		[
			2,
			2,
			6,
			2
		],
		48
	],
	[
		"Pico",
		[
			2,
			2,
			6,
			2
		],
		64
	],
	[
		"Nano",
		[
			2,
			2,
			8,
			2
		],
		80
	],
	[
		"Tiny",
		[
			3,
			3,
			9,
			3
		],
		96
	],
	[
		"Small",
		[
			3,
			3,
			27,
			3
		],
		96
	],
	[
		"Base",
		[
			3,
			3,
			27,
			3
		],
		128
	],
	[
		"Large",
		[
			3,
			3,
			27,
			3
		],
		192
	],
	[
		"XLarge",
		[
			3,
			3,
			27,
			3
		],
		256
	]
].map(([size, depths, width]) => {
	const small = size.toLowerCase();
	return {
		name: `ConvNeXt ${size}`,
		family: "ConvNeXt",
		activation: "gelu",
		define: () => convnext(depths, [
			width,
			2 * width,
			4 * width,
			8 * width
		]),
		called: {
			torchvision: [`convnext_${small}`],
			timm: [`convnext_${small}`],
			Keras: [`ConvNeXt${size}`]
		}
	};
});
const residualNetworks = [
	...shallowResnets,
	...deepResnets,
	...wider,
	...cifar,
	...regnets,
	...convnexts,
	{
		name: "Xception",
		family: "Xception",
		activation: "relu",
		define: xception,
		called: {
			Keras: ["Xception"],
			timm: ["legacy_xception"]
		}
	}
];

// src/graph/identify/known/registry.ts
/** All networks that zoogate knows by their definition, and an index of them by their kernels. */
const knownArchitectures = [...residualNetworks, ...otherNetworks];
let defined;
/** Every known network in each way to write it; worked out at the first call. */
function definedArchitectures() {
	defined ??= knownArchitectures.flatMap((known) => [known.define, known.convolutional].flatMap((define) => define === void 0 ? [] : [{
		known,
		definition: define()
	}]));
	return defined;
}
let index;
/** The known networks whose body has exactly these kernels, in whatever order. */
function withKernels(kernels) {
	index ??= indexByKernels();
	return index.get(fingerprint(kernels)) ?? [];
}
function indexByKernels() {
	const groups = /* @__PURE__ */ new Map();
	for (const each of definedArchitectures()) {
		const key = fingerprint(each.definition.kernels);
		groups.set(key, [...groups.get(key) ?? [], each]);
	}
	return groups;
}
function fingerprint(kernels) {
	return createHash("sha256").update([...kernels].sort().join("\n")).digest("hex");
}
/** The known network of that name, which an identification gave. */
function findKnown(name) {
	const known = knownArchitectures.find((each) => each.name === name);
	if (known === void 0) throw new Error(`no known network is called ${name}`);
	return known;
}

// src/config/config.ts
const EXECUTION_PROVIDERS = [
	"cpu",
	"cuda",
	"tensorrt",
	"webgpu",
	"dml",
	"coreml"
];
const FAIL_ON = [
	"fail",
	"inconclusive",
	"never"
];

export { knownArchitectures as a, SHARD_BY as c, parseRule as d, findKnown as i, parseShard as l, FAIL_ON as n, withKernels as o, definedArchitectures as r, kernelText as s, EXECUTION_PROVIDERS as t, shardText as u };