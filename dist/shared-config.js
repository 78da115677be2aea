import { n as UserError } from "./shared-errors.js";
import { i as isMetricName, n as METRIC_NAMES, t as METRICS } from "./shared-metrics2.js";
import { v as nearestWord } from "./shared-parse-preprocess-file.js";
import { u as quote } from "./shared-wire-fields.js";
import { i as readQuantity, n as acceptedUnits, r as inUnit, t as QUANTITY_UNITS } from "./shared-quantity.js";

// src/graph/format-value.ts
/** `data: float32[N,3,224,224]`; the shape is left out where the file says nothing about it. */
function formatValue(value) {
	return `${value.name}: ${value.type}${value.shape === void 0 ? "" : `[${value.shape.join(",")}]`}`;
}
/** A value info as a signature: its type in ONNX's spelling. */
function signatureOfValue({ name, type }) {
	if (type.kind === "tensor") return {
		name,
		type: type.elementType,
		shape: type.shape
	};
	return {
		name,
		type: typeText(type),
		shape: void 0
	};
}
function typeText(type) {
	switch (type.kind) {
		case "tensor": return type.shape === void 0 ? type.elementType : `${type.elementType}[${type.shape.join(",")}]`;
		case "sparse tensor": return `sparse(${type.elementType})`;
		case "sequence":
		case "optional": return `${type.kind}(${typeText(type.element)})`;
		case "map": return `map(${type.key},${typeText(type.value)})`;
		case "opaque": return `opaque(${type.name})`;
		case "unknown": return "unknown";
	}
}

// src/graph/compare-signatures.ts
/**
* What is different in `model` as against `earlier`, breaking changes first. Inputs and outputs are those of the
* same name; of two lists of the same length what has no namesake is taken to be renamed.
*/
function compareSignatures(model, earlier) {
	const changes = [
		...compareValues(model, earlier),
		...compareRuntime(model, earlier),
		...compareMetadata(model, earlier)
	];
	return [...changes.filter(({ breaking }) => breaking), ...changes.filter(({ breaking }) => !breaking)];
}
/** Of inputs and outputs alone. */
function compareValues(model, earlier) {
	return [...compareList("inputs", model.inputs, earlier.inputs), ...compareList("outputs", model.outputs, earlier.outputs)];
}
function compareList(part, values, earlier) {
	const one = part === "inputs" ? "input" : "output";
	const changes = [];
	const add = (breaking, what) => void changes.push({
		part,
		breaking,
		what
	});
	const byName = new Map(values.map((value) => [value.name, value]));
	const before = new Set(earlier.map(({ name }) => name));
	const unmatched = values.filter(({ name }) => !before.has(name));
	const sameCount = values.length === earlier.length;
	for (const old of earlier) {
		const same = byName.get(old.name);
		const value = same ?? (sameCount ? unmatched.shift() : void 0);
		if (value === void 0) {
			add(true, `${one} ${quote(old.name)} is gone`);
			continue;
		}
		if (same === void 0) add(true, `${one} ${quote(old.name)} is called ${quote(value.name)} now`);
		for (const change of compareValue(one, value, old)) add(change.breaking, change.what);
	}
	for (const value of unmatched) add(part === "inputs", `${one} ${formatValue(value)} is new`);
	const inOrder = values.filter(({ name }) => before.has(name)).map(({ name }) => name);
	const wasInOrder = earlier.filter(({ name }) => byName.has(name)).map(({ name }) => name);
	if (String(inOrder) !== String(wasInOrder)) add(false, `the ${part} are in another order`);
	return changes;
}
function compareValue(one, value, old) {
	const name = `${one} ${quote(value.name)}`;
	if (value.type !== old.type) return [{
		breaking: true,
		what: `${name} was ${old.type} and is ${value.type}`
	}];
	if (value.shape === void 0 || old.shape === void 0) {
		if (value.shape === old.shape) return [];
		return [{
			breaking: false,
			what: `${name} ${value.shape === void 0 ? "no longer says its shape" : `says its shape now: ${formatValue(value)}`}`
		}];
	}
	if (value.shape.length !== old.shape.length) return [{
		breaking: true,
		what: `${name} had ${old.shape.length} dimensions and has ${value.shape.length}`
	}];
	return value.shape.flatMap((dim, axis) => compareDim(name, one, axis, dim, old.shape?.[axis] ?? "?") ?? []);
}
function compareDim(name, one, axis, dim, old) {
	if (dim === old) return void 0;
	const place = `${name}, dimension ${axis}`;
	const dynamic = (size) => size === "?" ? "dynamic" : `dynamic (${size})`;
	if (typeof dim === "string" && typeof old === "string") return {
		breaking: false,
		what: `${place}: dynamic, was called ${old} and is called ${dim}`
	};
	if (typeof dim === "number" && typeof old === "string") {
		if (axis === 0) return {
			breaking: one === "input",
			what: `${place}: the dynamic batch is lost, it was ${dynamic(old)} and is ${dim}`
		};
		return {
			breaking: one === "input",
			what: `${place}: was ${dynamic(old)} and is fixed to ${dim}`
		};
	}
	if (typeof dim === "string") return {
		breaking: false,
		what: `${place}: was ${old} and is ${dynamic(dim)}`
	};
	return {
		breaking: true,
		what: `${place}: was ${old} and is ${dim}`
	};
}
function compareRuntime(model, earlier) {
	const changes = [];
	const add = (breaking, what) => void changes.push({
		part: "runtime",
		breaking,
		what
	});
	const domains = /* @__PURE__ */ new Set([...Object.keys(earlier.opsets), ...Object.keys(model.opsets)]);
	for (const domain of domains) {
		const version = model.opsets[domain];
		const old = earlier.opsets[domain];
		if (version === old) continue;
		if (version === void 0) add(false, `operator set ${domain} ${old} is not needed any more`);
		else if (old === void 0) add(false, `operator set ${domain} ${version} is needed now`);
		else add(version > old, `operator set ${domain} ${version} is needed, it was ${old}`);
	}
	if (model.irVersion !== earlier.irVersion) add(model.irVersion > earlier.irVersion, `IR version ${model.irVersion} is needed, it was ${earlier.irVersion}`);
	for (const name of Object.keys(model.customOperators)) if (!Object.hasOwn(earlier.customOperators, name)) add(true, `custom operator ${name} is needed now`);
	for (const name of Object.keys(earlier.customOperators)) if (!Object.hasOwn(model.customOperators, name)) add(false, `custom operator ${name} is not needed any more`);
	return changes;
}
function compareMetadata(model, earlier) {
	const changes = [];
	const add = (what) => void changes.push({
		part: "metadata",
		breaking: false,
		what
	});
	for (const field of [
		"producer",
		"domain",
		"modelVersion"
	]) if (model[field] !== earlier[field]) add(`${field === "modelVersion" ? "model version" : field} was ${quote(earlier[field])} and is ${quote(model[field])}`);
	const keys = /* @__PURE__ */ new Set([...Object.keys(earlier.metadata), ...Object.keys(model.metadata)]);
	for (const key of keys) {
		const value = model.metadata[key];
		const old = earlier.metadata[key];
		if (value === old) continue;
		if (value === void 0) add(`metadata ${quote(key)} is gone`);
		else if (old === void 0) add(`metadata ${quote(key)} is new`);
		else add(`metadata ${quote(key)} was ${quote(old)} and is ${quote(value)}`);
	}
	return changes;
}

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

export { shardText as a, compareValues as c, parseShard as i, formatValue as l, FAIL_ON as n, parseRule as o, SHARD_BY as r, compareSignatures as s, EXECUTION_PROVIDERS as t, signatureOfValue as u };