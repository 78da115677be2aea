import { n as UserError } from "./shared-errors.js";
import { i as isMetricName, n as METRIC_NAMES, t as METRICS } from "./shared-metrics2.js";
import { v as nearestWord } from "./shared-parse-preprocess-file.js";
import { C as signatureOfValue, c as purposeOf, d as findConstants, f as findFunctionConstants, g as intsAttribute, l as isDefault, o as canonicalize, p as makesConstant, r as weightName, s as spatialRankOf, t as normalize, u as inlineFunctions, v as tensorHash, y as weightText } from "./shared-normalize.js";
import { a as formatDims, r as elementBytes } from "./shared-tensor.js";
import { n as smallValues } from "./shared-tensor-values.js";
import { a as graphInputs, i as everyTensor, n as valuesRead, o as operatorName, r as everyNode, s as subgraphsOf, t as orderNodes } from "./shared-topological-order.js";
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

// src/graph/constant-uses.ts
/** Which constants the nodes of a model consume, and what for: what counting and storage figures are made of. */
/** Every consumption, of subgraphs and functions too. */
function findConstantUses(model) {
	const uses = [];
	addGraph(model.graph, void 0);
	for (const { nodes } of model.functions) addNodes(nodes, findFunctionConstants(nodes));
	return uses;
	function addGraph(graph, outer) {
		addNodes(graph.nodes, findConstants(graph, outer));
	}
	function addNodes(nodes, constants) {
		const dynamicScales = scalesMadeInGraph(nodes);
		for (const node of nodes) {
			for (const subgraph of subgraphsOf(node)) addGraph(subgraph, constants);
			const passesOn = makesConstant(node, constants);
			const scaling = node.operator === "Mul" && node.inputs.some((name) => dynamicScales.has(name));
			node.inputs.forEach((name, position) => {
				const constant = constants.get(name);
				if (constant === void 0 || passesOn && position === 0) return;
				const purpose = scaling ? { kind: "scale" } : purposeOf(node, position, constant.stored);
				uses.push({
					node,
					position,
					constant,
					purpose
				});
			});
		}
	}
}
/** Scales of dynamic quantisation: what they are multiplied with is the scale of a weight. */
function scalesMadeInGraph(nodes) {
	const scales = /* @__PURE__ */ new Set();
	for (const { operator, outputs } of nodes) {
		const scale = operator === "DynamicQuantizeLinear" ? outputs[1] : void 0;
		if (scale !== void 0 && scale !== "") scales.add(scale);
	}
	return scales;
}
/** The first use of each constant. */
function distinctConstants(uses) {
	const seen = /* @__PURE__ */ new Set();
	return uses.filter(({ constant }) => {
		if (seen.has(constant.identity)) return false;
		seen.add(constant.identity);
		return true;
	});
}

// src/graph/count-parameters.ts
/** Counts a model's parameters by what consumes them, under each of the conventions that zoos publish by. */
/**
* Counts parameters.
*
* A parameter is an element of a constant that some node takes as a weight (`operator-inputs.ts` says which
* inputs those are). The constant may be an initializer, a `Constant` or a `ConstantOfShape` node, and may
* reach the node through operators that convert or rearrange it. A value that several nodes consume is one
* weight, because it is a layer applied several times; each `Identity` of a value is a weight of its own,
* because that is how exporters write distinct weights that happened to be equal. Not counted: shapes, axes,
* indices, bounds, scalars of element-wise arithmetic, and the scales and zero points of quantisations.
* Quantised weights count by element, external data by declared dimensions.
*
* Views:
* - `as stored`: every tensor of the file, used or not, whatever it is for;
* - `with running statistics`: the definition above, BatchNormalization's mean and variance included;
* - `trainable`: without them, which is torchvision's and timm's count;
* - `kernels`: of rank 2 or more, biases written with extra dimensions of 1 left out; unchanged by folding
*   BatchNormalization;
* - `rank 2 or more`: the same, going by the stored rank alone;
* - `batch normalization folded`: as after folding each BatchNormalization that follows a convolution, which
*   leaves one bias a channel;
* - `batch normalization unfolded`: as if every biased convolution without BatchNormalization had got its
*   bias by folding one: gamma and beta for each channel instead. Not those behind a pooling over the whole picture:
*   squeeze and excitation has biases of its own. For ResNet-50 and EfficientNet-B0 as PyTorch exports them this is
*   torchvision's count;
* - `unfolded with running statistics`: mean and variance for those channels, too;
* - `unfolded with convolution biases`: and the bias of the convolution itself, which Keras's ResNets have beside
*   their BatchNormalization;
* - `per use`: a weight that several nodes consume counted for each of them;
* - `with quantization parameters`: scales and zero points added.
*/
function countParameters(model, uses = findConstantUses(model)) {
	const weights = distinctConstants(uses.filter(({ purpose }) => purpose.kind === "weight"));
	const scales = distinctConstants(uses.filter(({ purpose }) => purpose.kind === "scale"));
	const parameters = sum(weights);
	const statistics = sum(weights.filter(({ purpose }) => purpose.kind === "weight" && !purpose.trainable));
	const kernelParameters = sum(weights.filter(isKernel));
	const trainable = parameters - statistics;
	const { folded, unfolded } = batchNormalizationEffect(model, uses);
	return {
		parameters,
		kernelParameters,
		views: {
			"as stored": storedElements(model),
			kernels: kernelParameters,
			"rank 2 or more": sum(weights.filter(({ constant }) => constant.stored.dims.length >= 2)),
			trainable,
			"with running statistics": parameters,
			"batch normalization folded": parameters + folded,
			"batch normalization unfolded": trainable + unfolded,
			"unfolded with running statistics": parameters + 3 * unfolded,
			"unfolded with convolution biases": parameters + 4 * unfolded,
			"per use": sum(uses.filter(({ purpose }) => purpose.kind === "weight")),
			"with quantization parameters": parameters + sum(scales)
		}
	};
}
function isKernel({ purpose, constant }) {
	if (purpose.kind !== "weight") return false;
	const { dims } = constant.stored;
	return (purpose.rank === "stored" ? dims : dims.filter((dim) => dim > 1)).length >= 2;
}
function sum(uses) {
	return uses.reduce((total, { constant }) => total + constant.stored.elements, 0);
}
/** Elements of all tensors that the file declares: initializers and `Constant` nodes. */
function storedElements(model) {
	let total = 0;
	for (const { elements } of everyTensor(model)) total += elements;
	return total;
}
const convolution = /^(Conv|QLinearConv|ConvTranspose|Gemm|MatMul)$/;
/** What folding, and what undoing it, would add to the count (see `countParameters`). */
function batchNormalizationEffect(model, uses) {
	const maker = /* @__PURE__ */ new Map();
	for (const node of everyNode(model)) for (const name of node.outputs) maker.set(name, node);
	const biases = /* @__PURE__ */ new Map();
	for (const { node, position, constant } of uses) {
		const bias = node.operator === "QLinearConv" ? 8 : 2;
		if (convolution.test(node.operator) && position === bias) biases.set(node, constant.stored.elements);
	}
	const normalized = /* @__PURE__ */ new Set();
	let folded = 0;
	for (const { node, position, constant } of uses) {
		if (node.operator !== "BatchNormalization" || position !== 1) continue;
		const before = maker.get(node.inputs[0] ?? "");
		if (before === void 0 || !convolution.test(before.operator)) continue;
		normalized.add(before);
		const channels = constant.stored.elements;
		folded += channels - (biases.get(before) ?? 0) - 4 * channels;
	}
	const pooled = workOnPooled(model, uses);
	let unfolded = 0;
	for (const [node, elements] of biases) if (node.operator.includes("Conv") && !normalized.has(node) && !pooled.has(node)) unfolded += elements;
	return {
		folded,
		unfolded
	};
}
const globalPooling = /^(QLinear)?Global(Average|Max)Pool$/;
/** Nodes that pool over the whole picture or take nothing else, found in the order of the file. */
function workOnPooled(model, uses) {
	const constants = /* @__PURE__ */ new Map();
	for (const { node, position, constant } of uses) {
		const known = constants.get(node) ?? /* @__PURE__ */ new Map();
		constants.set(node, known.set(position, constant));
	}
	const pooled = /* @__PURE__ */ new Set();
	const values = /* @__PURE__ */ new Set();
	for (const node of everyNode(model)) {
		const known = constants.get(node);
		const taken = node.inputs.filter((name, position) => name !== "" && known?.has(position) !== true);
		if (!(taken.length > 0 && taken.every((name) => values.has(name))) && !globalPooling.test(node.operator) && !isMeanOfPicture(node, known?.get(1))) continue;
		pooled.add(node);
		for (const name of node.outputs) values.add(name);
	}
	return pooled;
}
/** Of height and width; the mean of one axis is a part of a normalisation. */
function isMeanOfPicture(node, setting) {
	if (!/^Reduce(Mean|Max)$/.test(node.operator)) return false;
	const axes = setting === void 0 ? intsAttribute(node, "axes") : smallValues(setting.stored);
	return axes !== void 0 && axes.length > 1;
}

// src/graph/describe-layer.ts
/**
* @param from Indices of the layers that the inputs come from, in order; -1 - i for graph input i.
* @param opset Version of ONNX's operator set, which decides what a default is.
*/
function describeLayer(canonical, index, from, opset) {
	const { node } = canonical;
	const operator = operatorName(node);
	const details = /* @__PURE__ */ new Map();
	for (const [name, text] of canonical.attributes) details.set(name, readable(name, text));
	for (const [position, constant] of sorted(canonical.weights)) details.set(weightName(operator, position), weightText(constant));
	return {
		name: node.name === "" ? `${operator} ${index}` : node.name,
		operator,
		description: describe(canonical, opset),
		details: [...details].map(([name, value]) => ({
			name,
			value
		})),
		from
	};
}
function describe(canonical, opset) {
	const { node, weights, scales } = canonical;
	const operator = operatorName(node);
	const rank = spatialRankOf(node, weights);
	const kernel = /Conv/.test(operator) ? sorted(weights).find(([, { dims }]) => dims.length > 2)?.[1] : void 0;
	const parts = [operator];
	const attributes = new Map(canonical.attributes);
	if (kernel !== void 0) {
		parts.push(...convolutionParts(kernel, attributes, operator));
		for (const name of [
			"strides",
			"pads",
			"group"
		]) attributes.delete(name);
	}
	for (const [name, text] of attributes) if (!isDefault(node, name, text, opset, rank)) parts.push(`${name} ${shorten(readable(name, text))}`);
	const others = sorted(weights).filter(([position, constant]) => constant !== kernel && !scales.has(position));
	for (const [position, constant] of others) parts.push(`${weightName(operator, position)} ${typeSuffix(constant)}${formatDims(constant.dims)}`);
	return parts.join(" ");
}
/** `3x3 64->128 stride 2 pads 1 group 1`. A convolution's weight is out x in/group x kernel. */
function convolutionParts(kernel, attributes, operator) {
	const [first = 0, second = 0, ...spatial] = kernel.dims;
	const group = Number(attributes.get("group") ?? "1");
	const channels = operator.includes("ConvTranspose") ? `${first}->${second * group}` : `${second * group}->${first}`;
	const type = typeSuffix(kernel).trim();
	const padding = attributes.get("auto_pad") ?? "NOTSET";
	return [
		...type === "" ? [] : [type],
		spatial.join("x"),
		channels,
		`stride ${uniform(attributes.get("strides") ?? "1")}`,
		...padding === "NOTSET" ? [`pads ${uniform(attributes.get("pads") ?? "0")}`] : [],
		`group ${group}`
	];
}
/** Nothing for float32, the usual; otherwise the type and a space. */
function typeSuffix({ stored, elementType, through }) {
	const stays = stored.elementType === elementType;
	if (stays && elementType === "float32" && through === "") return "";
	return `${stays ? elementType : `${stored.elementType} as ${elementType}`} `;
}
/** `2` for `2,2`. */
function uniform(text) {
	const values = text.split(",");
	return values.every((value) => value === values[0]) ? values[0] ?? text : text;
}
const spatialAttributes = /^(strides|kernel_shape|dilations)$/;
/** `2x2` for what has one number a dimension. */
function readable(name, text) {
	return spatialAttributes.test(name) ? text.replaceAll(",", "x") : text;
}
function shorten(text) {
	return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
function sorted(weights) {
	return [...weights].sort(([a], [b]) => a - b);
}

// src/graph/external-files.ts
/** The files in the order in which the model names them. */
function findExternalFiles(model) {
	const files = /* @__PURE__ */ new Map();
	for (const tensor of everyTensor(model)) {
		if (tensor.data.kind !== "external") continue;
		const { location } = tensor.data;
		const before = files.get(location) ?? {
			location,
			tensors: 0,
			bytes: 0,
			problem: void 0
		};
		files.set(location, {
			location,
			tensors: before.tensors + 1,
			bytes: before.bytes + elementBytes(tensor.elementType, tensor.elements),
			problem: before.problem ?? problemOf(tensor)
		});
	}
	return [...files.values()];
}
function problemOf({ name, data }) {
	if (data.kind !== "external") return void 0;
	switch (data.state.kind) {
		case "present": return;
		case "missing": return "there is no such file";
		case "refused": return `not opened: ${data.state.reason}`;
		case "damaged": return `tensor ${JSON.stringify(name.slice(0, 80))}: ${data.state.reason}`;
	}
}

// src/graph/identify/traits.ts
function readTraits({ steps, outputs }) {
	const readers = findReaders(steps);
	const joins = steps.filter((step) => step.kind === "join");
	return {
		additions: joins.filter(({ method }) => method === "add").length,
		concatenations: joins.filter(({ method }) => method === "concat").length,
		multiplications: joins.filter(({ method }) => method === "multiply").length,
		preActivation: joins.some((step) => step.method === "add" && readers.get(step)?.some(({ kind }) => kind === "norm") === true),
		postNorm: joins.some(({ method, sources }) => method === "add" && sources.some((source) => source.kind === "norm" && source.method === "layer" && readers.get(source)?.length === 1)),
		norms: [...new Set(steps.flatMap((step) => step.kind === "norm" ? [step.method] : []))],
		activations: countActivations(steps, readers),
		localResponse: placeOfLocalResponse(steps, readers),
		padding: readPadding$1(steps),
		softmax: outputs.some((step) => step.kind === "activation" && step.method === "softmax")
	};
}
function findReaders(steps) {
	const readers = new Map(steps.map((step) => [step, []]));
	for (const step of steps) for (const source of step.sources) readers.get(source)?.push(step);
	return readers;
}
const gates = /^(sigmoid|hardsigmoid|softmax|clip)$/;
/** An activation inside squeeze and excitation works on pooled values; it is no choice of the network's own. */
function countActivations(steps, readers) {
	const counts = /* @__PURE__ */ new Map();
	const pooled = findPooled(steps);
	for (const step of steps) {
		if (step.kind !== "activation" || gates.test(step.method) || pooled.has(step)) continue;
		if ((readers.get(step) ?? []).length === 0) continue;
		counts.set(step.method, (counts.get(step.method) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([method]) => method);
}
/** Steps that work on the mean of the whole picture. */
function findPooled(steps) {
	const pooled = /* @__PURE__ */ new Set();
	for (const step of steps) {
		const [source] = step.sources;
		if (source === void 0 || step.kind === "join") continue;
		if (source.kind === "pool" && source.window === void 0 || pooled.has(source)) pooled.add(step);
	}
	return pooled;
}
function placeOfLocalResponse(steps, readers) {
	const found = steps.filter((step) => step.kind === "norm" && step.method === "local response");
	if (found.length === 0) return "none";
	return found.some((step) => readers.get(step)?.some(({ kind }) => kind === "pool") === true) ? "before pooling" : "after pooling";
}
function readPadding$1(steps) {
	const kinds = /* @__PURE__ */ new Set();
	for (const step of steps) {
		if (step.kind !== "kernel" || step.padding === "none") continue;
		if (step.kernel.stride.some((by) => by > 1) && step.kernel.size.some((side) => side > 1)) kinds.add(step.padding);
	}
	if (kinds.size === 2) return "mixed";
	return [...kinds][0] ?? "none";
}

// src/graph/identify/blocks.ts
/** Blocks with more joins than this are told by their kernels, not path by path: following all would take for ever. */
const maxJoins = 10;
/** The blocks in the order of the data. Activations and normalisations that kernels swallow are left out. */
function findBlocks({ steps }) {
	const reductions = findReductions(steps);
	return cut(steps).flatMap((block) => {
		const last = block.at(-1);
		if (last === void 0) return [];
		const inside = new Set(block);
		const kernels = block.flatMap((step) => step.kind === "kernel" ? [step.kernel] : []);
		const paths = block.filter(({ kind }) => kind === "join").length > maxJoins ? void 0 : pathTo(last, inside);
		const items = paths === void 0 || isMesh(paths) ? [{
			kind: "mesh",
			kernels
		}] : paths;
		return items.length === 0 ? [] : [{
			items,
			kernels,
			reduction: reductions.get(last) ?? 1
		}];
	});
}
/** Pieces of the steps, each ending where its last step is the only value that later steps read. */
function cut(steps) {
	const readers = findReaders(steps);
	const place = new Map(steps.map((step, index) => [step, index]));
	const lastRead = (step) => place.get(readers.get(step)?.at(-1) ?? step) ?? 0;
	const pieces = [];
	let piece = [];
	let furthest = 0;
	steps.forEach(({ takesInput }, index) => {
		if (takesInput) furthest = index;
	});
	for (const [index, step] of steps.entries()) {
		piece.push(step);
		if (furthest <= index) {
			pieces.push(piece);
			piece = [];
		}
		furthest = Math.max(furthest, lastRead(step));
	}
	if (piece.length > 0) pieces.push(piece);
	return pieces;
}
function findReductions(steps) {
	const reductions = /* @__PURE__ */ new Map();
	for (const step of steps) {
		const before = step.sources.reduce((most, source) => Math.max(most, reductions.get(source) ?? 1), 1);
		const stride = step.kind === "kernel" ? step.kernel.stride[0] ?? 1 : step.kind === "pool" ? step.stride : 1;
		reductions.set(step, before * stride);
	}
	return reductions;
}
/** What happens between the block's input and `step`. */
function pathTo(step, inside) {
	const items = [];
	for (let at = step; at !== void 0 && inside.has(at);) {
		const item = itemOf(at, inside);
		if (item !== void 0) items.unshift(item);
		if (item?.kind === "paths") break;
		at = previous(at);
	}
	return items;
}
/** Where the path comes from; of a gate or an attention the value that is gated or attended to. */
function previous({ kind, sources }) {
	if (kind !== "join") return sources[0];
	return sources.find((source) => !isGate(source)) ?? sources[0];
}
function itemOf(step, inside) {
	switch (step.kind) {
		case "kernel": return {
			kind: "kernel",
			kernel: step.kernel
		};
		case "pool":
			if (step.window === 1 && step.stride === 1) return void 0;
			return {
				kind: "pool",
				method: step.method,
				window: step.window,
				stride: step.stride
			};
		case "norm": return step.method === "local response" ? { kind: "local response normalisation" } : void 0;
		case "activation": return step.method === "softmax" ? { kind: "softmax" } : void 0;
		case "other": return {
			kind: "other",
			operator: step.operator
		};
		case "join": {
			if (step.method === "product") return { kind: "attention" };
			const gate = step.sources.find(isGate);
			if (step.method === "multiply" && gate !== void 0) return {
				kind: "squeeze and excitation",
				channels: squeezedChannels(gate)
			};
			const paths = step.sources.map((source) => pathTo(source, inside));
			if (step.takesInput) paths.push([]);
			return {
				kind: "paths",
				method: step.method,
				paths: step.method === "add" ? paths.toSorted((a, b) => b.length - a.length) : paths
			};
		}
	}
}
function isGate(step) {
	return step.kind === "activation" && /^(sigmoid|hardsigmoid|softmax|clip|relu6)$/.test(step.method);
}
/** What goes into the last dense layer before the gate. */
function squeezedChannels(gate) {
	const [source] = gate.sources;
	return source?.kind === "kernel" ? source.kernel.from : void 0;
}
/** How deep concatenations lie in each other: an Inception unit may split a path again, a dense block goes deeper. */
const deepestUnit = 2;
function isMesh(path, depth = 0) {
	return path.some((item) => {
		if (item.kind !== "paths") return false;
		const inner = item.method === "concat" ? depth + 1 : depth;
		return inner > deepestUnit || item.paths.some((each) => isMesh(each, inner));
	});
}

// src/graph/identify/known/kernel-words.ts
/** A network's kernels, in the words of `kernelText`, as one thing to compare by. */
/** The same for the same kernels in whatever order. */
function fingerprint(kernels) {
	return createHash("sha256").update([...kernels].sort().join("\n")).digest("hex");
}
function countWords(words) {
	const counts = /* @__PURE__ */ new Map();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

// src/graph/identify/known/poolings.ts
const max3 = "max 3x3/2";
const average2 = "average 2x2/2";
/** Families whose networks are all alike in this; zoos differ in what they pool in Inception and NASNet. */
const byFamily = {
	AlexNet: [
		max3,
		max3,
		max3
	],
	"CIFAR ResNet": [],
	ConvNeXt: [],
	DenseNet: [
		max3,
		average2,
		average2,
		average2
	],
	EfficientNet: [],
	"EfficientNet-Lite": [],
	EfficientNetV2: [],
	MNASNet: [],
	"MobileNet V1": [],
	"MobileNet V2": [],
	"MobileNet V3": [],
	RegNetX: [],
	RegNetY: [],
	ResNeXt: [max3],
	ResNet: [max3],
	"ShuffleNet V1": [
		max3,
		"average 3x3/2",
		"average 3x3/2",
		"average 3x3/2"
	],
	"ShuffleNet V2": [max3],
	SqueezeNet: [
		max3,
		max3,
		max3
	],
	Swin: [],
	"Swin V2": [],
	VGG: Array.from({ length: 5 }, () => "max 2x2/2"),
	ViT: [],
	"Wide ResNet": [max3],
	Xception: [
		max3,
		max3,
		max3,
		max3
	]
};
/** `undefined` where nothing is known about them. */
function poolingsOf({ family, poolings }) {
	return poolings ?? (Object.hasOwn(byFamily, family) ? byFamily[family] : void 0);
}

// src/graph/identify/departures.ts
/** Where a graph departs from the definition of the network that it is, without being another: in words after `with`. */
function findDepartures(known, traits, kernels, steps) {
	return [
		...channelDepartures(kernels),
		...activationDepartures(known, traits),
		...normDepartures(known, traits),
		...poolingDepartures(known, steps),
		...strangeOperators(steps)
	];
}
function channelDepartures(kernels) {
	const channels = kernels[0]?.from;
	return channels !== void 0 && channels !== 3 ? [`${channels} input channels in place of 3`] : [];
}
/** Activations that go together in a network, or that an exporter writes as one another. */
const companions = {
	relu6: ["relu"],
	hardswish: ["relu", "relu6"]
};
function activationDepartures({ activation }, { activations }) {
	const usual = [activation, ...companions[activation] ?? []];
	const strange = activations.filter((each) => !usual.includes(each));
	const [main] = activations;
	if (strange.length === 0 || main === void 0) return [];
	const replaced = !activations.some((each) => usual.includes(each));
	return [`${strange.join(" and ")} ${replaced ? "in place of" : "besides"} ${activation}`];
}
/** BatchNormalization may be folded away or not; others are told where the definition does not ask for them. */
function normDepartures({ norm, requires }, { norms }) {
	const local = requires?.localResponse !== void 0 ? "local response" : void 0;
	const usual = /* @__PURE__ */ new Set([
		"batch",
		norm,
		local,
		...requires?.norms ?? []
	]);
	return norms.filter((each) => !usual.has(each)).map((each) => `${each} normalisation`);
}
/** A larger window covers what is left of the picture, whatever its size: the pooling before a classifier. */
const largestWindow = 4;
/** Only of poolings that make the picture smaller, and that take more than one pixel of each window. */
function poolingDepartures(known, steps) {
	const wanted = poolingsOf(known);
	if (wanted === void 0) return [];
	const found = steps.flatMap((step) => {
		if (step.kind !== "pool" || step.window === void 0 || step.stride < 2) return [];
		const { method, window, stride } = step;
		return window < 2 || window > largestWindow ? [] : [`${method} ${window}x${window}/${stride}`];
	});
	const [ours, theirs] = [countWords(found), countWords(wanted)];
	const more = [...ours].filter(([word, count]) => count > (theirs.get(word) ?? 0)).map(([word]) => word);
	const fewer = [...theirs].filter(([word, count]) => count > (ours.get(word) ?? 0)).map(([word]) => word);
	if (more.length === 0 && fewer.length === 0) return [];
	if (more.length === 0) return [`less ${fewer.join(" and ")} pooling`];
	if (fewer.length === 0) return [`more ${more.join(" and ")} pooling`];
	return [`${more.join(" and ")} pooling in place of ${fewer.join(" and ")}`];
}
const maxTold$1 = 3;
/** No known network has a step that is none of a kernel, pooling, normalisation, activation and joining of paths. */
function strangeOperators(steps) {
	const names = new Set(steps.flatMap((step) => step.kind === "other" ? [step.operator] : []));
	const told = [...names].slice(0, maxTold$1);
	return names.size > maxTold$1 ? [...told, `${names.size - maxTold$1} further operators`] : told;
}

// src/graph/identify/known/definition-table.ts
var definition_table_default = JSON.parse("{\"words\":[\"7x7/2 3>64\",\"3x3 64>64\",\"3x3/2 64>128\",\"3x3 128>128\",\"1x1/2 64>128\",\"3x3/2 128>256\",\"3x3 256>256\",\"1x1/2 128>256\",\"3x3/2 256>512\",\"3x3 512>512\",\"1x1/2 256>512\",\"3x3/2 3>32\",\"3x3 32>32\",\"3x3 32>64\",\"1x1 64>128\",\"1x1 128>256\",\"1x1 256>512\",\"1x1 64>64\",\"1x1 64>256\",\"1x1 256>64\",\"1x1/2 256>128\",\"1x1 128>512\",\"1x1 512>128\",\"1x1/2 512>256\",\"1x1 256>1024\",\"1x1/2 512>1024\",\"1x1 1024>256\",\"1x1/2 1024>512\",\"1x1 512>2048\",\"1x1/2 1024>2048\",\"1x1 2048>512\",\"1x1 256>128\",\"3x3/2 128>128\",\"1x1 512>256\",\"3x3/2 256>256\",\"1x1 1024>512\",\"3x3/2 512>512\",\"3x3/2 64>64\",\"1x1 512>1024\",\"1x1 1024>2048\",\"3x3/2 3>64\",\"3x3 64>128\",\"1x1 128>64\",\"1x1 256>16\",\"1x1 16>256\",\"1x1 512>32\",\"1x1 32>512\",\"1x1 1024>64\",\"1x1 64>1024\",\"1x1 2048>128\",\"1x1 128>2048\",\"3x3 g32 128>128\",\"1x1 256>256\",\"3x3/2 g32 256>256\",\"3x3 g32 256>256\",\"1x1 512>512\",\"3x3/2 g32 512>512\",\"3x3 g32 512>512\",\"1x1 1024>1024\",\"3x3/2 g32 1024>1024\",\"1x1 2048>1024\",\"3x3 g32 1024>1024\",\"3x3/2 g32 2048>2048\",\"1x1 2048>2048\",\"3x3 g32 2048>2048\",\"3x3 g64 256>256\",\"3x3/2 g64 512>512\",\"3x3 g64 512>512\",\"3x3/2 g64 1024>1024\",\"3x3 g64 1024>1024\",\"3x3/2 g64 2048>2048\",\"3x3 g64 2048>2048\",\"3x3/2 1024>1024\",\"3x3 1024>1024\",\"3x3 3>16\",\"3x3 16>16\",\"3x3/2 16>32\",\"3x3/2 32>64\",\"1x1/2 16>32\",\"1x1/2 32>64\",\"1x1 32>24\",\"3x3/2 g3 24>24\",\"1x1 24>24\",\"1x1/2 32>24\",\"1x1 24>56\",\"3x3/2 g7 56>56\",\"1x1 56>56\",\"1x1/2 24>56\",\"1x1 56>152\",\"3x3/2 g19 152>152\",\"1x1 152>152\",\"1x1/2 56>152\",\"3x3 g19 152>152\",\"1x1 152>368\",\"3x3/2 g46 368>368\",\"1x1 368>368\",\"1x1/2 152>368\",\"3x3 g46 368>368\",\"1x1 32>32\",\"3x3/2 g2 32>32\",\"1x1/2 32>32\",\"1x1 32>64\",\"3x3/2 g4 64>64\",\"3x3 g4 64>64\",\"1x1 64>160\",\"3x3/2 g10 160>160\",\"1x1 160>160\",\"1x1/2 64>160\",\"3x3 g10 160>160\",\"1x1 160>400\",\"3x3/2 g25 400>400\",\"1x1 400>400\",\"1x1/2 160>400\",\"3x3 g25 400>400\",\"1x1 32>48\",\"3x3/2 g2 48>48\",\"1x1 48>48\",\"1x1/2 32>48\",\"1x1 48>96\",\"3x3/2 g4 96>96\",\"1x1 96>96\",\"1x1/2 48>96\",\"3x3 g4 96>96\",\"1x1 96>240\",\"3x3/2 g10 240>240\",\"1x1 240>240\",\"1x1/2 96>240\",\"3x3 g10 240>240\",\"1x1 240>528\",\"3x3/2 g22 528>528\",\"1x1 528>528\",\"1x1/2 240>528\",\"3x3 g22 528>528\",\"3x3/2 g8 128>128\",\"1x1 128>128\",\"3x3 g8 128>128\",\"1x1 128>288\",\"3x3/2 g18 288>288\",\"1x1 288>288\",\"1x1/2 128>288\",\"3x3 g18 288>288\",\"1x1 288>672\",\"3x3/2 g42 672>672\",\"1x1 672>672\",\"1x1/2 288>672\",\"3x3 g42 672>672\",\"1x1 32>72\",\"3x3/2 g3 72>72\",\"1x1 72>72\",\"1x1/2 32>72\",\"3x3 g3 72>72\",\"1x1 72>168\",\"3x3/2 g7 168>168\",\"1x1 168>168\",\"1x1/2 72>168\",\"3x3 g7 168>168\",\"1x1 168>408\",\"3x3/2 g17 408>408\",\"1x1 408>408\",\"1x1/2 168>408\",\"3x3 g17 408>408\",\"1x1 408>912\",\"3x3/2 g38 912>912\",\"1x1 912>912\",\"1x1/2 408>912\",\"3x3 g38 912>912\",\"1x1 32>96\",\"3x3/2 g2 96>96\",\"1x1/2 32>96\",\"3x3 g2 96>96\",\"1x1 96>192\",\"3x3/2 g4 192>192\",\"1x1 192>192\",\"1x1/2 96>192\",\"3x3 g4 192>192\",\"1x1 192>432\",\"3x3/2 g9 432>432\",\"1x1 432>432\",\"1x1/2 192>432\",\"3x3 g9 432>432\",\"1x1 432>1008\",\"3x3/2 g21 1008>1008\",\"1x1 1008>1008\",\"1x1/2 432>1008\",\"3x3 g21 1008>1008\",\"1x1 32>120\",\"3x3/2 g3 120>120\",\"1x1 120>120\",\"1x1/2 32>120\",\"3x3 g3 120>120\",\"1x1 120>240\",\"3x3/2 g6 240>240\",\"1x1/2 120>240\",\"3x3 g6 240>240\",\"1x1 240>560\",\"3x3/2 g14 560>560\",\"1x1 560>560\",\"1x1/2 240>560\",\"3x3 g14 560>560\",\"1x1 560>1360\",\"3x3/2 g34 1360>1360\",\"1x1 1360>1360\",\"1x1/2 560>1360\",\"3x3 g34 1360>1360\",\"1x1 32>168\",\"3x3/2 g3 168>168\",\"1x1/2 32>168\",\"3x3 g3 168>168\",\"1x1 168>392\",\"3x3/2 g7 392>392\",\"1x1 392>392\",\"1x1/2 168>392\",\"3x3 g7 392>392\",\"1x1 392>784\",\"3x3/2 g14 784>784\",\"1x1 784>784\",\"1x1/2 392>784\",\"3x3 g14 784>784\",\"1x1 784>1624\",\"3x3/2 g29 1624>1624\",\"1x1 1624>1624\",\"1x1/2 784>1624\",\"1x1 32>80\",\"3x3/2 80>80\",\"1x1 80>80\",\"1x1/2 32>80\",\"3x3 80>80\",\"1x1 80>240\",\"3x3/2 g2 240>240\",\"1x1/2 80>240\",\"3x3 g2 240>240\",\"1x1 240>720\",\"3x3/2 g6 720>720\",\"1x1 720>720\",\"1x1/2 240>720\",\"3x3 g6 720>720\",\"1x1 720>1920\",\"3x3/2 g16 1920>1920\",\"1x1 1920>1920\",\"1x1/2 720>1920\",\"1x1 32>224\",\"3x3/2 g2 224>224\",\"1x1 224>224\",\"1x1/2 32>224\",\"3x3 g2 224>224\",\"1x1 224>448\",\"3x3/2 g4 448>448\",\"1x1 448>448\",\"1x1/2 224>448\",\"3x3 g4 448>448\",\"1x1 448>896\",\"3x3/2 g8 896>896\",\"1x1 896>896\",\"1x1/2 448>896\",\"3x3 g8 896>896\",\"1x1 896>2240\",\"3x3/2 g20 2240>2240\",\"1x1 2240>2240\",\"1x1/2 896>2240\",\"1x1 32>256\",\"3x3/2 g2 256>256\",\"1x1/2 32>256\",\"3x3 g2 256>256\",\"3x3/2 g4 512>512\",\"3x3 g4 512>512\",\"1x1 512>896\",\"3x3/2 g7 896>896\",\"1x1/2 512>896\",\"3x3 g7 896>896\",\"1x1 896>2048\",\"3x3/2 g16 2048>2048\",\"1x1/2 896>2048\",\"1x1 32>336\",\"3x3/2 g2 336>336\",\"1x1 336>336\",\"1x1/2 32>336\",\"3x3 g2 336>336\",\"1x1 336>672\",\"3x3/2 g4 672>672\",\"1x1/2 336>672\",\"3x3 g4 672>672\",\"1x1 672>1344\",\"3x3/2 g8 1344>1344\",\"1x1 1344>1344\",\"1x1/2 672>1344\",\"3x3 g8 1344>1344\",\"1x1 1344>2520\",\"3x3/2 g15 2520>2520\",\"1x1 2520>2520\",\"1x1/2 1344>2520\",\"1x1 24>8\",\"1x1 8>24\",\"1x1 56>6\",\"1x1 6>56\",\"1x1 152>14\",\"1x1 14>152\",\"1x1 152>38\",\"1x1 38>152\",\"1x1 368>38\",\"1x1 38>368\",\"1x1 368>92\",\"1x1 92>368\",\"3x3/2 g6 48>48\",\"1x1 48>8\",\"1x1 8>48\",\"1x1 48>104\",\"3x3/2 g13 104>104\",\"1x1 104>12\",\"1x1 12>104\",\"1x1 104>104\",\"1x1/2 48>104\",\"3x3 g13 104>104\",\"1x1 104>26\",\"1x1 26>104\",\"1x1 104>208\",\"3x3/2 g26 208>208\",\"1x1 208>26\",\"1x1 26>208\",\"1x1 208>208\",\"1x1/2 104>208\",\"3x3 g26 208>208\",\"1x1 208>52\",\"1x1 52>208\",\"1x1 208>440\",\"3x3/2 g55 440>440\",\"1x1 440>52\",\"1x1 52>440\",\"1x1 440>440\",\"1x1/2 208>440\",\"3x3 g55 440>440\",\"1x1 440>110\",\"1x1 110>440\",\"3x3/2 g3 48>48\",\"1x1 48>112\",\"3x3/2 g7 112>112\",\"1x1 112>12\",\"1x1 12>112\",\"1x1 112>112\",\"1x1/2 48>112\",\"3x3 g7 112>112\",\"1x1 112>28\",\"1x1 28>112\",\"1x1 112>256\",\"3x3/2 g16 256>256\",\"1x1 256>28\",\"1x1 28>256\",\"1x1/2 112>256\",\"3x3 g16 256>256\",\"1x1 256>608\",\"3x3/2 g38 608>608\",\"1x1 608>64\",\"1x1 64>608\",\"1x1 608>608\",\"1x1/2 256>608\",\"3x3 g38 608>608\",\"1x1 608>152\",\"1x1 152>608\",\"1x1 64>8\",\"1x1 8>64\",\"1x1 64>144\",\"3x3/2 g9 144>144\",\"1x1 144>16\",\"1x1 16>144\",\"1x1 144>144\",\"1x1/2 64>144\",\"3x3 g9 144>144\",\"1x1 144>36\",\"1x1 36>144\",\"1x1 144>320\",\"3x3/2 g20 320>320\",\"1x1 320>36\",\"1x1 36>320\",\"1x1 320>320\",\"1x1/2 144>320\",\"3x3 g20 320>320\",\"1x1 320>80\",\"1x1 80>320\",\"1x1 320>784\",\"3x3/2 g49 784>784\",\"1x1 784>80\",\"1x1 80>784\",\"1x1/2 320>784\",\"3x3 g49 784>784\",\"1x1 784>196\",\"1x1 196>784\",\"3x3 g2 48>48\",\"1x1 48>12\",\"1x1 12>48\",\"1x1 48>120\",\"3x3/2 g5 120>120\",\"1x1 120>12\",\"1x1 12>120\",\"1x1/2 48>120\",\"3x3 g5 120>120\",\"1x1 120>30\",\"1x1 30>120\",\"1x1 120>336\",\"3x3/2 g14 336>336\",\"1x1 336>30\",\"1x1 30>336\",\"1x1/2 120>336\",\"3x3 g14 336>336\",\"1x1 336>84\",\"1x1 84>336\",\"1x1 336>888\",\"3x3/2 g37 888>888\",\"1x1 888>84\",\"1x1 84>888\",\"1x1 888>888\",\"1x1/2 336>888\",\"3x3 g37 888>888\",\"1x1 888>222\",\"1x1 222>888\",\"1x1 72>8\",\"1x1 8>72\",\"1x1 72>18\",\"1x1 18>72\",\"1x1 72>216\",\"3x3/2 g9 216>216\",\"1x1 216>18\",\"1x1 18>216\",\"1x1 216>216\",\"1x1/2 72>216\",\"3x3 g9 216>216\",\"1x1 216>54\",\"1x1 54>216\",\"1x1 216>576\",\"3x3/2 g24 576>576\",\"1x1 576>54\",\"1x1 54>576\",\"1x1 576>576\",\"1x1/2 216>576\",\"3x3 g24 576>576\",\"1x1 576>144\",\"1x1 144>576\",\"1x1 576>1512\",\"3x3/2 g63 1512>1512\",\"1x1 1512>144\",\"1x1 144>1512\",\"1x1 1512>1512\",\"1x1/2 576>1512\",\"1x1 32>128\",\"3x3/2 g2 128>128\",\"1x1 128>8\",\"1x1 8>128\",\"1x1/2 32>128\",\"3x3 g2 128>128\",\"1x1 128>32\",\"3x3/2 g4 256>256\",\"1x1 256>32\",\"3x3 g4 256>256\",\"3x3/2 g8 512>512\",\"1x1 512>64\",\"1x1 64>512\",\"3x3 g8 512>512\",\"1x1 512>1088\",\"3x3/2 g17 1088>1088\",\"1x1 1088>128\",\"1x1 128>1088\",\"1x1 1088>1088\",\"1x1/2 512>1088\",\"3x3 g17 1088>1088\",\"1x1 1088>272\",\"1x1 272>1088\",\"1x1 32>144\",\"3x3/2 g2 144>144\",\"1x1 144>8\",\"1x1 8>144\",\"1x1/2 32>144\",\"3x3 g2 144>144\",\"1x1 144>288\",\"3x3/2 g4 288>288\",\"1x1 288>36\",\"1x1 36>288\",\"1x1/2 144>288\",\"3x3 g4 288>288\",\"1x1 288>72\",\"1x1 72>288\",\"1x1 288>576\",\"3x3/2 g8 576>576\",\"1x1 576>72\",\"1x1 72>576\",\"1x1/2 288>576\",\"3x3 g8 576>576\",\"1x1 576>1296\",\"3x3/2 g18 1296>1296\",\"1x1 1296>144\",\"1x1 144>1296\",\"1x1 1296>1296\",\"1x1/2 576>1296\",\"3x3 g18 1296>1296\",\"1x1 1296>324\",\"1x1 324>1296\",\"3x3/2 g4 224>224\",\"1x1 224>8\",\"1x1 8>224\",\"3x3 g4 224>224\",\"1x1 224>56\",\"1x1 56>224\",\"3x3/2 g8 448>448\",\"1x1 448>56\",\"1x1 56>448\",\"3x3 g8 448>448\",\"1x1 448>112\",\"1x1 112>448\",\"3x3/2 g16 896>896\",\"1x1 896>112\",\"1x1 112>896\",\"3x3 g16 896>896\",\"1x1 896>224\",\"1x1 224>896\",\"1x1 896>2016\",\"3x3/2 g36 2016>2016\",\"1x1 2016>224\",\"1x1 224>2016\",\"1x1 2016>2016\",\"1x1/2 896>2016\",\"1x1 2240>224\",\"1x1 224>2240\",\"1x1 448>1232\",\"3x3/2 g11 1232>1232\",\"1x1 1232>112\",\"1x1 112>1232\",\"1x1 1232>1232\",\"1x1/2 448>1232\",\"3x3 g11 1232>1232\",\"1x1 1232>308\",\"1x1 308>1232\",\"1x1 1232>3024\",\"3x3/2 g27 3024>3024\",\"1x1 3024>308\",\"1x1 308>3024\",\"1x1 3024>3024\",\"1x1/2 1232>3024\",\"1x1 32>232\",\"3x3/2 232>232\",\"1x1 232>8\",\"1x1 8>232\",\"1x1 232>232\",\"1x1/2 32>232\",\"3x3 232>232\",\"1x1 232>58\",\"1x1 58>232\",\"1x1 232>696\",\"3x3/2 g3 696>696\",\"1x1 696>58\",\"1x1 58>696\",\"1x1 696>696\",\"1x1/2 232>696\",\"3x3 g3 696>696\",\"1x1 696>174\",\"1x1 174>696\",\"1x1 696>1392\",\"3x3/2 g6 1392>1392\",\"1x1 1392>174\",\"1x1 174>1392\",\"1x1 1392>1392\",\"1x1/2 696>1392\",\"3x3 g6 1392>1392\",\"1x1 1392>348\",\"1x1 348>1392\",\"1x1 1392>3712\",\"3x3/2 g16 3712>3712\",\"1x1 3712>348\",\"1x1 348>3712\",\"1x1 3712>3712\",\"1x1/2 1392>3712\",\"1x1 32>528\",\"3x3/2 g2 528>528\",\"1x1 528>8\",\"1x1 8>528\",\"1x1/2 32>528\",\"3x3 g2 528>528\",\"1x1 528>132\",\"1x1 132>528\",\"1x1 528>1056\",\"3x3/2 g4 1056>1056\",\"1x1 1056>132\",\"1x1 132>1056\",\"1x1 1056>1056\",\"1x1/2 528>1056\",\"3x3 g4 1056>1056\",\"1x1 1056>264\",\"1x1 264>1056\",\"1x1 1056>2904\",\"3x3/2 g11 2904>2904\",\"1x1 2904>264\",\"1x1 264>2904\",\"1x1 2904>2904\",\"1x1/2 1056>2904\",\"3x3 g11 2904>2904\",\"1x1 2904>726\",\"1x1 726>2904\",\"1x1 2904>7392\",\"3x3/2 g28 7392>7392\",\"1x1 7392>726\",\"1x1 726>7392\",\"1x1 7392>7392\",\"1x1/2 2904>7392\",\"4x4/4 3>40\",\"7x7 dw 40\",\"1x1 40>160\",\"1x1 160>40\",\"2x2/2 40>80\",\"7x7 dw 80\",\"2x2/2 80>160\",\"7x7 dw 160\",\"1x1 160>640\",\"1x1 640>160\",\"2x2/2 160>320\",\"7x7 dw 320\",\"1x1 320>1280\",\"1x1 1280>320\",\"4x4/4 3>48\",\"7x7 dw 48\",\"1x1 48>192\",\"1x1 192>48\",\"2x2/2 48>96\",\"7x7 dw 96\",\"1x1 96>384\",\"1x1 384>96\",\"2x2/2 96>192\",\"7x7 dw 192\",\"1x1 192>768\",\"1x1 768>192\",\"2x2/2 192>384\",\"7x7 dw 384\",\"1x1 384>1536\",\"1x1 1536>384\",\"4x4/4 3>64\",\"7x7 dw 64\",\"2x2/2 64>128\",\"7x7 dw 128\",\"2x2/2 128>256\",\"7x7 dw 256\",\"2x2/2 256>512\",\"7x7 dw 512\",\"4x4/4 3>80\",\"2x2/2 320>640\",\"7x7 dw 640\",\"1x1 640>2560\",\"1x1 2560>640\",\"4x4/4 3>96\",\"2x2/2 384>768\",\"7x7 dw 768\",\"1x1 768>3072\",\"1x1 3072>768\",\"4x4/4 3>128\",\"2x2/2 512>1024\",\"7x7 dw 1024\",\"1x1 1024>4096\",\"1x1 4096>1024\",\"4x4/4 3>192\",\"2x2/2 768>1536\",\"7x7 dw 1536\",\"1x1 1536>6144\",\"1x1 6144>1536\",\"4x4/4 3>256\",\"2x2/2 1024>2048\",\"7x7 dw 2048\",\"1x1 2048>8192\",\"1x1 8192>2048\",\"3x3 dw 64\",\"3x3 dw 128\",\"3x3 dw 256\",\"1x1 256>728\",\"3x3 dw 728\",\"1x1 728>728\",\"1x1/2 256>728\",\"1x1 728>1024\",\"1x1/2 728>1024\",\"3x3 dw 1024\",\"1x1 1024>1536\",\"3x3 dw 1536\",\"1x1 1536>2048\",\"11x11/4 3>64\",\"5x5 64>192\",\"3x3 192>384\",\"3x3 384>256\",\"1x1 9216>4096\",\"1x1 4096>4096\",\"3x3 384>384\",\"5x5 256>4096\",\"11x11/4 3>96\",\"5x5 g2 96>256\",\"3x3 256>384\",\"3x3 g2 384>384\",\"3x3 g2 384>256\",\"3x3 3>64\",\"3x3 128>256\",\"3x3 256>512\",\"1x1 25088>4096\",\"7x7 512>4096\",\"7x7/2 3>96\",\"1x1 96>16\",\"1x1 16>64\",\"3x3 16>64\",\"1x1 128>16\",\"3x3 32>128\",\"1x1 256>48\",\"3x3 48>192\",\"1x1 384>48\",\"1x1 384>64\",\"3x3 64>256\",\"1x1 64>16\",\"3x3/2 3>8\",\"3x3 dw 8\",\"1x1 8>16\",\"3x3/2 dw 16\",\"1x1 16>32\",\"3x3 dw 32\",\"3x3/2 dw 32\",\"3x3/2 dw 64\",\"3x3/2 dw 128\",\"3x3/2 3>16\",\"3x3 dw 16\",\"3x3/2 dw 256\",\"3x3 dw 512\",\"3x3/2 3>24\",\"3x3 dw 24\",\"1x1 24>48\",\"3x3/2 dw 48\",\"3x3 dw 96\",\"3x3/2 dw 96\",\"3x3 dw 192\",\"3x3/2 dw 192\",\"1x1 192>384\",\"3x3 dw 384\",\"1x1 384>384\",\"3x3/2 dw 384\",\"1x1 384>768\",\"3x3 dw 768\",\"1x1 768>768\",\"3x3/2 dw 512\",\"1x1 16>8\",\"3x3 dw 48\",\"1x1 48>16\",\"1x1 16>96\",\"1x1 96>24\",\"1x1 24>144\",\"3x3 dw 144\",\"1x1 144>24\",\"1x1 144>32\",\"1x1 32>192\",\"1x1 192>32\",\"1x1 192>56\",\"1x1 56>336\",\"3x3 dw 336\",\"1x1 336>56\",\"1x1 336>112\",\"1x1 112>1280\",\"1x1 96>32\",\"1x1 48>288\",\"3x3 dw 288\",\"1x1 288>48\",\"3x3/2 dw 288\",\"1x1 288>80\",\"1x1 80>480\",\"3x3 dw 480\",\"1x1 480>80\",\"1x1 480>160\",\"1x1 160>1280\",\"1x1 24>16\",\"3x3/2 dw 144\",\"1x1 144>48\",\"1x1 72>432\",\"3x3 dw 432\",\"1x1 432>72\",\"3x3/2 dw 432\",\"1x1 432>120\",\"1x1 120>720\",\"3x3 dw 720\",\"1x1 720>120\",\"1x1 720>240\",\"1x1 240>1280\",\"1x1 32>16\",\"1x1 192>64\",\"1x1 64>384\",\"1x1 96>576\",\"3x3 dw 576\",\"1x1 576>96\",\"3x3/2 dw 576\",\"1x1 576>160\",\"1x1 160>960\",\"3x3 dw 960\",\"1x1 960>160\",\"1x1 960>320\",\"1x1 192>72\",\"1x1 432>104\",\"1x1 104>624\",\"3x3 dw 624\",\"1x1 624>104\",\"3x3/2 dw 624\",\"1x1 624>176\",\"1x1 176>1056\",\"3x3 dw 1056\",\"1x1 1056>176\",\"1x1 1056>352\",\"1x1 352>1408\",\"3x3/2 3>40\",\"3x3 dw 40\",\"1x1 40>24\",\"1x1 192>40\",\"1x1 40>240\",\"3x3 dw 240\",\"1x1 240>40\",\"3x3/2 dw 240\",\"1x1 240>80\",\"1x1 480>112\",\"1x1 112>672\",\"3x3 dw 672\",\"1x1 672>112\",\"3x3/2 dw 672\",\"1x1 672>192\",\"1x1 192>1152\",\"3x3 dw 1152\",\"1x1 1152>192\",\"1x1 1152>384\",\"1x1 480>128\",\"1x1 128>768\",\"1x1 768>128\",\"3x3/2 dw 768\",\"1x1 768>208\",\"1x1 208>1248\",\"3x3 dw 1248\",\"1x1 1248>208\",\"1x1 1248>416\",\"1x1 416>1664\",\"3x3/2 3>48\",\"1x1 48>24\",\"1x1 288>88\",\"1x1 88>528\",\"3x3 dw 528\",\"1x1 528>88\",\"1x1 528>136\",\"1x1 136>816\",\"3x3 dw 816\",\"1x1 816>136\",\"3x3/2 dw 816\",\"1x1 816>224\",\"1x1 224>1344\",\"3x3 dw 1344\",\"1x1 1344>224\",\"1x1 1344>448\",\"1x1 448>1792\",\"1x1 16>16\",\"1x1 64>24\",\"1x1 24>72\",\"3x3 dw 72\",\"1x1 72>24\",\"5x5/2 dw 72\",\"1x1 72>32\",\"5x5 dw 96\",\"1x1 24>96\",\"3x3 dw 160\",\"1x1 160>64\",\"1x1 144>64\",\"1x1 384>88\",\"1x1 136>528\",\"5x5/2 dw 528\",\"1x1 528>120\",\"5x5 dw 720\",\"1x1 720>184\",\"1x1 184>720\",\"1x1 720>1280\",\"1x1 72>40\",\"1x1 40>120\",\"5x5 dw 120\",\"1x1 120>32\",\"1x1 120>40\",\"1x1 80>200\",\"3x3 dw 200\",\"1x1 200>80\",\"1x1 80>184\",\"3x3 dw 184\",\"1x1 184>80\",\"1x1 480>120\",\"1x1 120>480\",\"1x1 672>168\",\"1x1 168>672\",\"5x5/2 dw 672\",\"1x1 672>160\",\"5x5 dw 960\",\"1x1 960>240\",\"1x1 240>960\",\"1x1 960>1280\",\"3x3/2 dw 72\",\"3x3 dw 120\",\"1x1 16>72\",\"1x1 24>88\",\"3x3 dw 88\",\"1x1 88>24\",\"5x5/2 dw 96\",\"5x5 dw 192\",\"1x1 96>40\",\"5x5/2 dw 240\",\"1x1 240>64\",\"1x1 64>240\",\"1x1 240>72\",\"5x5 dw 432\",\"1x1 432>112\",\"1x1 112>432\",\"1x1 432>1024\",\"5x5 dw 240\",\"1x1 120>48\",\"1x1 48>144\",\"5x5 dw 144\",\"1x1 144>40\",\"1x1 40>144\",\"5x5/2 dw 288\",\"1x1 288>96\",\"5x5 dw 576\",\"1x1 576>1024\",\"3x3/2 dw 24\",\"1x1 16>48\",\"5x5/2 dw 48\",\"5x5 dw 72\",\"5x5/2 dw 144\",\"1x1 240>48\",\"5x5/2 dw 192\",\"5x5 dw 384\",\"1x1 384>72\",\"5x5/2 dw 432\",\"1x1 432>144\",\"1x1 144>864\",\"5x5 dw 864\",\"1x1 864>144\",\"3x3 dw 864\",\"1x1 864>240\",\"5x5 dw 480\",\"1x1 480>96\",\"5x5/2 dw 576\",\"1x1 576>192\",\"5x5 dw 1152\",\"1x1 1152>320\",\"1x1 96>56\",\"1x1 56>168\",\"5x5 dw 168\",\"1x1 168>56\",\"5x5/2 dw 336\",\"1x1 336>104\",\"5x5 dw 624\",\"1x1 624>128\",\"5x5/2 dw 768\",\"1x1 768>248\",\"1x1 248>1488\",\"5x5 dw 1488\",\"1x1 1488>248\",\"3x3 dw 1488\",\"1x1 1488>416\",\"1x1 416>1280\",\"1x1 72>6\",\"1x1 6>72\",\"1x1 120>10\",\"1x1 10>120\",\"1x1 480>20\",\"1x1 20>480\",\"1x1 672>28\",\"1x1 28>672\",\"1x1 960>40\",\"1x1 40>960\",\"1x1 32>8\",\"1x1 8>32\",\"1x1 96>4\",\"1x1 4>96\",\"1x1 144>6\",\"1x1 6>144\",\"1x1 240>10\",\"1x1 10>240\",\"5x5 dw 672\",\"1x1 1152>48\",\"1x1 48>1152\",\"1x1 16>4\",\"1x1 4>16\",\"1x1 320>1920\",\"3x3 dw 1920\",\"1x1 1920>80\",\"1x1 80>1920\",\"1x1 1920>320\",\"5x5 dw 288\",\"1x1 288>12\",\"1x1 12>288\",\"1x1 528>22\",\"1x1 22>528\",\"5x5 dw 528\",\"1x1 720>30\",\"1x1 30>720\",\"5x5/2 dw 720\",\"1x1 720>208\",\"5x5 dw 1248\",\"1x1 1248>52\",\"1x1 52>1248\",\"1x1 1248>352\",\"1x1 352>2112\",\"3x3 dw 2112\",\"1x1 2112>88\",\"1x1 88>2112\",\"1x1 2112>352\",\"1x1 40>10\",\"1x1 10>40\",\"1x1 24>6\",\"1x1 6>24\",\"1x1 192>8\",\"1x1 8>192\",\"1x1 576>24\",\"1x1 24>576\",\"1x1 576>136\",\"5x5 dw 816\",\"1x1 816>34\",\"1x1 34>816\",\"5x5/2 dw 816\",\"1x1 816>232\",\"1x1 232>1392\",\"5x5 dw 1392\",\"1x1 1392>58\",\"1x1 58>1392\",\"1x1 1392>232\",\"3x3 dw 1392\",\"1x1 1392>384\",\"1x1 384>2304\",\"3x3 dw 2304\",\"1x1 2304>96\",\"1x1 96>2304\",\"1x1 2304>384\",\"5x5 dw 336\",\"1x1 336>14\",\"1x1 14>336\",\"3x3/2 dw 336\",\"5x5/2 dw 960\",\"1x1 960>272\",\"1x1 272>1632\",\"5x5 dw 1632\",\"1x1 1632>68\",\"1x1 68>1632\",\"1x1 1632>272\",\"3x3 dw 1632\",\"1x1 1632>448\",\"1x1 448>2688\",\"3x3 dw 2688\",\"1x1 2688>112\",\"1x1 112>2688\",\"1x1 2688>448\",\"1x1 384>16\",\"1x1 16>384\",\"1x1 384>128\",\"1x1 768>32\",\"1x1 32>768\",\"5x5 dw 768\",\"1x1 768>176\",\"5x5 dw 1056\",\"1x1 1056>44\",\"1x1 44>1056\",\"5x5/2 dw 1056\",\"1x1 1056>304\",\"1x1 304>1824\",\"5x5 dw 1824\",\"1x1 1824>76\",\"1x1 76>1824\",\"1x1 1824>304\",\"3x3 dw 1824\",\"1x1 1824>512\",\"1x1 512>3072\",\"3x3 dw 3072\",\"1x1 3072>128\",\"1x1 128>3072\",\"1x1 3072>512\",\"3x3/2 3>56\",\"3x3 dw 56\",\"1x1 56>14\",\"1x1 14>56\",\"1x1 56>32\",\"1x1 432>18\",\"1x1 18>432\",\"1x1 864>36\",\"1x1 36>864\",\"1x1 864>200\",\"1x1 200>1200\",\"5x5 dw 1200\",\"1x1 1200>50\",\"1x1 50>1200\",\"1x1 1200>200\",\"5x5/2 dw 1200\",\"1x1 1200>344\",\"1x1 344>2064\",\"5x5 dw 2064\",\"1x1 2064>86\",\"1x1 86>2064\",\"1x1 2064>344\",\"3x3 dw 2064\",\"1x1 2064>576\",\"1x1 576>3456\",\"3x3 dw 3456\",\"1x1 3456>144\",\"1x1 144>3456\",\"1x1 3456>576\",\"1x1 576>2304\",\"1x1 64>32\",\"3x3/2 dw 480\",\"1x1 960>224\",\"5x5 dw 1344\",\"1x1 1344>56\",\"1x1 56>1344\",\"5x5/2 dw 1344\",\"1x1 1344>384\",\"5x5 dw 2304\",\"1x1 2304>640\",\"1x1 640>3840\",\"3x3 dw 3840\",\"1x1 3840>160\",\"1x1 160>3840\",\"1x1 3840>640\",\"3x3/2 3>72\",\"1x1 336>88\",\"3x3/2 dw 528\",\"1x1 528>176\",\"1x1 1056>248\",\"1x1 1488>62\",\"1x1 62>1488\",\"5x5/2 dw 1488\",\"1x1 1488>424\",\"1x1 424>2544\",\"5x5 dw 2544\",\"1x1 2544>106\",\"1x1 106>2544\",\"1x1 2544>424\",\"3x3 dw 2544\",\"1x1 2544>704\",\"1x1 704>4224\",\"3x3 dw 4224\",\"1x1 4224>176\",\"1x1 176>4224\",\"1x1 4224>704\",\"1x1 704>2816\",\"1x1 352>1280\",\"1x1 384>1280\",\"1x1 448>1280\",\"3x3 32>16\",\"3x3/2 16>64\",\"3x3/2 32>128\",\"1x1 128>48\",\"1x1 192>12\",\"1x1 12>192\",\"1x1 192>96\",\"1x1 384>24\",\"1x1 24>384\",\"1x1 576>112\",\"1x1 192>1280\",\"1x1 128>56\",\"3x3 56>224\",\"3x3/2 dw 224\",\"1x1 224>14\",\"1x1 14>224\",\"1x1 224>104\",\"1x1 104>416\",\"3x3 dw 416\",\"1x1 416>26\",\"1x1 26>416\",\"1x1 416>104\",\"1x1 624>26\",\"1x1 26>624\",\"1x1 624>120\",\"3x3/2 dw 720\",\"1x1 208>1408\",\"3x3 40>16\",\"1x1 64>40\",\"3x3 40>160\",\"3x3/2 40>160\",\"1x1 160>56\",\"1x1 224>112\",\"3x3 dw 448\",\"1x1 448>28\",\"1x1 28>448\",\"1x1 672>136\",\"1x1 232>1536\",\"3x3 24>24\",\"3x3/2 24>96\",\"1x1 96>48\",\"3x3/2 48>192\",\"1x1 768>160\",\"3x3/2 dw 960\",\"1x1 960>256\",\"1x1 256>1536\",\"1x1 1536>64\",\"1x1 64>1536\",\"1x1 1536>256\",\"1x1 256>1280\",\"1x1 192>80\",\"3x3 80>320\",\"3x3/2 dw 320\",\"1x1 320>20\",\"1x1 20>320\",\"1x1 320>160\",\"3x3 dw 640\",\"1x1 640>40\",\"1x1 40>640\",\"1x1 960>176\",\"3x3/2 dw 1056\",\"1x1 512>1280\",\"3x3/2 64>256\",\"1x1 256>96\",\"3x3 96>384\",\"1x1 384>192\",\"1x1 768>48\",\"1x1 48>768\",\"1x1 1152>224\",\"3x3/2 dw 1344\",\"1x1 640>1280\",\"3x3 64>192\",\"3x3 96>128\",\"1x1 192>16\",\"5x5 16>32\",\"3x3 128>192\",\"5x5 32>96\",\"1x1 480>192\",\"3x3 96>208\",\"1x1 480>16\",\"5x5 16>48\",\"1x1 480>64\",\"1x1 512>160\",\"1x1 512>112\",\"3x3 112>224\",\"1x1 512>24\",\"5x5 24>64\",\"1x1 512>144\",\"3x3 144>288\",\"5x5 32>64\",\"1x1 528>256\",\"1x1 528>160\",\"3x3 160>320\",\"1x1 528>32\",\"5x5 32>128\",\"1x1 528>128\",\"1x1 832>256\",\"1x1 832>160\",\"1x1 832>32\",\"1x1 832>128\",\"1x1 832>384\",\"1x1 832>192\",\"1x1 832>48\",\"5x5 48>128\",\"3x3 16>32\",\"3x3 32>96\",\"3x3 16>48\",\"3x3 24>64\",\"3x3 48>128\",\"3x3 64>96\",\"3x3 96>96\",\"1x1 320>128\",\"3x3/2 128>160\",\"1x1 320>64\",\"3x3/2 96>96\",\"1x1 576>64\",\"1x1 576>224\",\"1x1 576>128\",\"3x3 128>160\",\"3x3 160>160\",\"1x1 608>128\",\"1x1 608>160\",\"3x3 160>192\",\"3x3 192>192\",\"1x1 608>96\",\"3x3/2 128>192\",\"1x1 608>192\",\"3x3 192>256\",\"1x1 1056>192\",\"3x3 192>320\",\"1x1 1056>160\",\"3x3 160>224\",\"3x3 224>224\",\"1x1 1056>128\",\"1x1 1024>192\",\"3x3 192>224\",\"1x1 1024>352\",\"1x1 1024>128\",\"7x7/2 dw 3>24\",\"1x1 24>64\",\"1x1 1024>160\",\"1x1 64>80\",\"3x3 80>192\",\"5x5 48>64\",\"1x1 288>64\",\"3x3/2 288>384\",\"1x7 128>128\",\"7x1 128>192\",\"7x1 128>128\",\"1x7 128>192\",\"1x7 160>160\",\"7x1 160>192\",\"7x1 160>160\",\"1x7 160>192\",\"1x7 192>192\",\"7x1 192>192\",\"3x3/2 192>320\",\"3x3/2 192>192\",\"1x1 1280>384\",\"1x1 1280>448\",\"3x3 448>384\",\"1x1 1280>192\",\"1x3 384>384\",\"3x1 384>384\",\"1x1 2048>320\",\"1x1 2048>384\",\"1x1 2048>448\",\"1x1 2048>192\",\"3x3/2 64>96\",\"1x7 64>64\",\"7x1 64>64\",\"3x3/2 384>384\",\"3x3/2 224>256\",\"1x1 1024>384\",\"1x7 192>224\",\"7x1 224>256\",\"7x1 224>224\",\"1x7 224>256\",\"1x7 256>256\",\"7x1 256>320\",\"3x3/2 320>320\",\"3x1 384>448\",\"1x3 448>512\",\"1x3 384>256\",\"3x1 384>256\",\"1x3 512>256\",\"3x1 512>256\",\"1x1 320>32\",\"3x3 32>48\",\"3x3 48>64\",\"1x1 128>320\",\"3x3/2 320>384\",\"1x1 320>256\",\"3x3/2 256>384\",\"1x1 1088>192\",\"1x7 128>160\",\"1x1 384>1088\",\"1x1 1088>256\",\"3x3/2 256>288\",\"3x3 256>288\",\"3x3/2 288>320\",\"1x1 2080>192\",\"1x3 192>224\",\"3x1 224>256\",\"1x1 448>2080\",\"1x1 2080>1536\",\"3x3 128>32\",\"1x1 96>128\",\"1x1 160>128\",\"1x1 192>128\",\"1x1 224>128\",\"1x1 288>128\",\"1x1 352>128\",\"1x1 416>128\",\"1x1 448>128\",\"1x1 544>128\",\"1x1 640>128\",\"1x1 672>128\",\"1x1 704>128\",\"1x1 736>128\",\"1x1 800>128\",\"1x1 864>128\",\"1x1 896>128\",\"1x1 928>128\",\"1x1 960>128\",\"1x1 992>128\",\"3x3 192>48\",\"1x1 144>192\",\"1x1 240>192\",\"1x1 288>192\",\"1x1 336>192\",\"1x1 432>192\",\"1x1 528>192\",\"1x1 624>192\",\"1x1 720>192\",\"1x1 768>384\",\"1x1 816>192\",\"1x1 864>192\",\"1x1 912>192\",\"1x1 960>192\",\"1x1 1008>192\",\"1x1 1104>192\",\"1x1 1200>192\",\"1x1 1248>192\",\"1x1 1296>192\",\"1x1 1344>192\",\"1x1 1392>192\",\"1x1 1440>192\",\"1x1 1488>192\",\"1x1 1536>192\",\"1x1 1584>192\",\"1x1 1632>192\",\"1x1 1680>192\",\"1x1 1728>192\",\"1x1 1776>192\",\"1x1 1824>192\",\"1x1 1872>192\",\"1x1 1920>192\",\"1x1 1968>192\",\"1x1 2016>192\",\"1x1 2064>192\",\"1x1 2112>1056\",\"1x1 2112>192\",\"1x1 2160>192\",\"1x1 1120>128\",\"1x1 1152>128\",\"1x1 1184>128\",\"1x1 1216>128\",\"1x1 1248>128\",\"1x1 1280>640\",\"1x1 1280>128\",\"1x1 1312>128\",\"1x1 1344>128\",\"1x1 1376>128\",\"1x1 1408>128\",\"1x1 1440>128\",\"1x1 1472>128\",\"1x1 1504>128\",\"1x1 1536>128\",\"1x1 1568>128\",\"1x1 1600>128\",\"1x1 1632>128\",\"1x1 1664>128\",\"1x1 1696>128\",\"1x1 1728>128\",\"1x1 1760>128\",\"1x1 1792>896\",\"1x1 1792>128\",\"1x1 1824>128\",\"1x1 1856>128\",\"1x1 1888>128\",\"1x1 192>1024\",\"1x1 24>58\",\"3x3/2 dw 58\",\"1x1 58>58\",\"3x3 dw 58\",\"3x3/2 dw 116\",\"1x1 116>116\",\"3x3 dw 116\",\"3x3/2 dw 232\",\"3x3 dw 232\",\"1x1 464>1024\",\"3x3/2 dw 88\",\"1x1 88>88\",\"3x3/2 dw 176\",\"1x1 176>176\",\"3x3 dw 176\",\"3x3/2 dw 352\",\"1x1 352>352\",\"3x3 dw 352\",\"1x1 704>1024\",\"1x1 24>122\",\"3x3/2 dw 122\",\"1x1 122>122\",\"3x3 dw 122\",\"3x3/2 dw 244\",\"1x1 244>244\",\"3x3 dw 244\",\"3x3/2 dw 488\",\"1x1 488>488\",\"3x3 dw 488\",\"1x1 976>2048\",\"1x1 24>36\",\"3x3/2 dw 36\",\"1x1 36>120\",\"3x3 dw 36\",\"1x1 144>72\",\"1x1 72>144\",\"1x1 288>144\",\"1x1 24>50\",\"3x3/2 dw 50\",\"1x1 g2 50>176\",\"1x1 g2 200>50\",\"3x3 dw 50\",\"1x1 g2 50>200\",\"1x1 g2 200>100\",\"3x3/2 dw 100\",\"1x1 g2 100>200\",\"1x1 g2 400>100\",\"3x3 dw 100\",\"1x1 g2 100>400\",\"1x1 g2 400>200\",\"3x3/2 dw 200\",\"1x1 g2 200>400\",\"1x1 g2 800>200\",\"1x1 g2 200>800\",\"1x1 24>60\",\"3x3/2 dw 60\",\"1x1 g3 60>216\",\"1x1 g3 240>60\",\"3x3 dw 60\",\"1x1 g3 60>240\",\"1x1 g3 240>120\",\"3x3/2 dw 120\",\"1x1 g3 120>240\",\"1x1 g3 480>120\",\"1x1 g3 120>480\",\"1x1 g3 480>240\",\"1x1 g3 240>480\",\"1x1 g3 960>240\",\"1x1 g3 240>960\",\"1x1 24>68\",\"3x3/2 dw 68\",\"1x1 g4 68>248\",\"1x1 g4 272>68\",\"3x3 dw 68\",\"1x1 g4 68>272\",\"1x1 g4 272>136\",\"3x3/2 dw 136\",\"1x1 g4 136>272\",\"1x1 g4 544>136\",\"3x3 dw 136\",\"1x1 g4 136>544\",\"1x1 g4 544>272\",\"3x3/2 dw 272\",\"1x1 g4 272>544\",\"1x1 g4 1088>272\",\"3x3 dw 272\",\"1x1 g4 272>1088\",\"1x1 g8 96>360\",\"1x1 g8 384>96\",\"1x1 g8 96>384\",\"1x1 g8 384>192\",\"1x1 g8 192>384\",\"1x1 g8 768>192\",\"1x1 g8 192>768\",\"1x1 g8 768>384\",\"1x1 g8 384>768\",\"1x1 g8 1536>384\",\"1x1 g8 384>1536\",\"3x3/2 3>96\",\"1x1 96>42\",\"5x5/2 dw 42\",\"1x1 42>42\",\"5x5 dw 42\",\"7x7/2 dw 96\",\"7x7 dw 42\",\"3x3 dw 42\",\"1x1 168>84\",\"5x5/2 dw 84\",\"1x1 84>84\",\"5x5 dw 84\",\"7x7/2 dw 84\",\"7x7 dw 84\",\"3x3 dw 84\",\"1x1 336>168\",\"3x3 dw 168\",\"1x1 1008>168\",\"1x1 1008>336\",\"7x7/2 dw 336\",\"7x7 dw 336\",\"1x1 1344>336\",\"1x1 2016>336\",\"1x1 2016>672\",\"7x7/2 dw 672\",\"7x7 dw 672\",\"1x1 2688>672\",\"1x1 4032>672\",\"1x1 32>11\",\"5x5/2 dw 11\",\"1x1 11>11\",\"5x5 dw 11\",\"7x7/2 dw 32\",\"7x7 dw 11\",\"5x5/2 dw 32\",\"3x3 dw 11\",\"1x1 44>22\",\"5x5/2 dw 22\",\"1x1 22>22\",\"5x5 dw 22\",\"7x7/2 dw 22\",\"7x7 dw 22\",\"3x3 dw 22\",\"1x1 88>44\",\"5x5 dw 44\",\"1x1 44>44\",\"3x3 dw 44\",\"1x1 264>44\",\"1x1 264>88\",\"5x5/2 dw 88\",\"5x5 dw 88\",\"7x7/2 dw 88\",\"7x7 dw 88\",\"1x1 352>88\",\"5x5/2 dw 176\",\"5x5 dw 176\",\"7x7/2 dw 176\",\"7x7 dw 176\",\"1x1 704>176\",\"1x1 96>54\",\"5x5 dw 54\",\"1x1 54>54\",\"7x7/2 dw 54\",\"7x7 dw 54\",\"5x5/2 dw 54\",\"3x3/2 dw 54\",\"3x3 dw 54\",\"1x1/2 54>54\",\"1x1 270>108\",\"5x5/2 dw 108\",\"1x1 108>108\",\"5x5 dw 108\",\"7x7/2 dw 108\",\"7x7 dw 108\",\"3x3/2 dw 108\",\"3x3 dw 108\",\"1x1/2 108>108\",\"1x1 540>216\",\"5x5 dw 216\",\"7x7 dw 216\",\"3x3 dw 216\",\"1x1 1080>216\",\"1x1 1080>432\",\"7x7/2 dw 432\",\"7x7 dw 432\",\"1x1/2 432>432\",\"1x1 2160>432\",\"1x1 2160>864\",\"5x5/2 dw 864\",\"1x1 864>864\",\"7x7/2 dw 864\",\"7x7 dw 864\",\"3x3/2 dw 864\",\"1x1/2 864>864\",\"1x1 4320>864\",\"16x16/16 3>192\",\"1x1 192>576\",\"16x16/16 3>384\",\"1x1 384>1152\",\"32x32/32 3>384\",\"8x8/8 3>768\",\"1x1 768>2304\",\"16x16/16 3>768\",\"32x32/32 3>768\",\"14x14/14 3>1024\",\"1x1 1024>3072\",\"16x16/16 3>1024\",\"32x32/32 3>1024\",\"14x14/14 3>1280\",\"1x1 1280>3840\",\"1x1 1280>1280\",\"1x1 1280>5120\",\"1x1 5120>1280\",\"1x1 96>288\",\"1x1 1536>768\",\"1x1 128>384\",\"1x1 256>768\",\"1x1 512>1536\",\"1x1 3072>1536\",\"1x1 1536>4608\",\"1x1 1536>1536\"],\"rows\":[{\"name\":\"ResNet-18 v1\",\"fingerprint\":\"d4cb82e1160fea1b21b12246a4c33e8c2799104a5a672544eaf972cf38a1fbaf\",\"size\":20,\"counts\":[[0,1],[1,4],[2,1],[3,3],[4,1],[5,1],[6,3],[7,1],[8,1],[9,3],[10,1]],\"features\":512,\"additions\":8},{\"name\":\"ResNet-18 v2\",\"fingerprint\":\"d4cb82e1160fea1b21b12246a4c33e8c2799104a5a672544eaf972cf38a1fbaf\",\"size\":20,\"counts\":[[0,1],[1,4],[2,1],[3,3],[4,1],[5,1],[6,3],[7,1],[8,1],[9,3],[10,1]],\"features\":512,\"additions\":8},{\"name\":\"ResNet-18-D\",\"fingerprint\":\"0b3694876969f766e8a51dfbc4c87af01d197707ce77c824515b192d3252554f\",\"size\":22,\"counts\":[[11,1],[12,1],[13,1],[1,4],[2,1],[3,3],[14,1],[5,1],[6,3],[15,1],[8,1],[9,3],[16,1]],\"features\":512,\"additions\":8},{\"name\":\"ResNet-34 v1\",\"fingerprint\":\"2d355a24107a34e49c92df8f6e2bb9ba3b8ed717810f6f9751ccf3fe7ab596a6\",\"size\":36,\"counts\":[[0,1],[1,6],[2,1],[3,7],[4,1],[5,1],[6,11],[7,1],[8,1],[9,5],[10,1]],\"features\":512,\"additions\":16},{\"name\":\"ResNet-34 v2\",\"fingerprint\":\"2d355a24107a34e49c92df8f6e2bb9ba3b8ed717810f6f9751ccf3fe7ab596a6\",\"size\":36,\"counts\":[[0,1],[1,6],[2,1],[3,7],[4,1],[5,1],[6,11],[7,1],[8,1],[9,5],[10,1]],\"features\":512,\"additions\":16},{\"name\":\"ResNet-34-D\",\"fingerprint\":\"e440fa171b15db400c8cb07c7f220d33374416a5d4f382ab7dceca3d3d304c14\",\"size\":38,\"counts\":[[11,1],[12,1],[13,1],[1,6],[2,1],[3,7],[14,1],[5,1],[6,11],[15,1],[8,1],[9,5],[16,1]],\"features\":512,\"additions\":16},{\"name\":\"ResNet-50 v1\",\"fingerprint\":\"a2b0f2fa0bc41ccaf133705e117c725d2b12c491e188d2e3500879f7676663ce\",\"size\":53,\"counts\":[[0,1],[17,1],[1,3],[18,4],[19,2],[20,1],[3,4],[21,4],[10,1],[22,3],[23,1],[6,6],[24,6],[25,1],[26,5],[27,1],[9,3],[28,3],[29,1],[30,2]],\"features\":2048,\"additions\":16},{\"name\":\"ResNet-50 v1.5\",\"fingerprint\":\"3af2a49069dbe5e7ec50b02e8dc8aad7075f6dcac053b37574c4acec490dd6d0\",\"size\":53,\"counts\":[[0,1],[17,1],[1,3],[18,4],[19,2],[31,1],[32,1],[21,4],[10,1],[22,3],[3,3],[33,1],[34,1],[24,6],[25,1],[26,5],[6,5],[35,1],[36,1],[28,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":16},{\"name\":\"ResNet-50 v1 of slim\",\"fingerprint\":\"34bba7fd3bf1cd35f4d7661767dcba2fdf1161796c1f1fead8a4fc65b63636d7\",\"size\":53,\"counts\":[[0,1],[17,1],[1,2],[18,4],[19,2],[37,1],[31,1],[3,3],[21,4],[16,1],[22,3],[32,1],[33,1],[6,5],[24,6],[38,1],[26,5],[34,1],[35,1],[9,3],[28,3],[39,1],[30,2]],\"features\":2048,\"additions\":16},{\"name\":\"ResNet-50 v2\",\"fingerprint\":\"3af2a49069dbe5e7ec50b02e8dc8aad7075f6dcac053b37574c4acec490dd6d0\",\"size\":53,\"counts\":[[0,1],[17,1],[1,3],[18,4],[19,2],[31,1],[32,1],[21,4],[10,1],[22,3],[3,3],[33,1],[34,1],[24,6],[25,1],[26,5],[6,5],[35,1],[36,1],[28,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":16},{\"name\":\"ResNet-50 v2 of Keras and slim\",\"fingerprint\":\"34bba7fd3bf1cd35f4d7661767dcba2fdf1161796c1f1fead8a4fc65b63636d7\",\"size\":53,\"counts\":[[0,1],[17,1],[1,2],[18,4],[19,2],[37,1],[31,1],[3,3],[21,4],[16,1],[22,3],[32,1],[33,1],[6,5],[24,6],[38,1],[26,5],[34,1],[35,1],[9,3],[28,3],[39,1],[30,2]],\"features\":2048,\"additions\":16},{\"name\":\"ResNet-50-C\",\"fingerprint\":\"b975cc46ede1532348125f205f7c7dbf567aed8fb7529dbba796829fb51e6396\",\"size\":55,\"counts\":[[11,1],[12,1],[13,1],[17,1],[1,3],[18,4],[19,2],[31,1],[32,1],[21,4],[10,1],[22,3],[3,3],[33,1],[34,1],[24,6],[25,1],[26,5],[6,5],[35,1],[36,1],[28,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":16},{\"name\":\"ResNet-50-D\",\"fingerprint\":\"5d958a7589d9590e48f12fbe0d8fa89df292b63025a2914578c5f0e81fdb712b\",\"size\":55,\"counts\":[[11,1],[12,1],[13,1],[17,1],[1,3],[18,4],[19,2],[31,1],[32,1],[21,4],[16,1],[22,3],[3,3],[33,1],[34,1],[24,6],[38,1],[26,5],[6,5],[35,1],[36,1],[28,3],[39,1],[30,2],[9,2]],\"features\":2048,\"additions\":16},{\"name\":\"ResNet-50-S\",\"fingerprint\":\"df6e57c9c8d2d68a59af47a431ed185e386e4fe62196d4c577d3be0db3d52665\",\"size\":55,\"counts\":[[40,1],[1,4],[41,1],[42,1],[18,3],[15,1],[19,2],[31,1],[32,1],[21,4],[10,1],[22,3],[3,3],[33,1],[34,1],[24,6],[25,1],[26,5],[6,5],[35,1],[36,1],[28,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":16},{\"name\":\"SE-ResNet-50\",\"fingerprint\":\"41f855811a537435018373c33c8515555397b6835a82a2334e7da97d2e44e47e\",\"size\":85,\"counts\":[[0,1],[17,1],[1,3],[18,4],[43,3],[44,3],[19,2],[31,1],[32,1],[21,4],[45,4],[46,4],[10,1],[22,3],[3,3],[33,1],[34,1],[24,6],[47,6],[48,6],[25,1],[26,5],[6,5],[35,1],[36,1],[28,3],[49,3],[50,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":16},{\"name\":\"ResNet-101 v1\",\"fingerprint\":\"472a930e44748e7a0d83c1b834357fdb3489e1748b260c8764051058b06f4b3c\",\"size\":104,\"counts\":[[0,1],[17,1],[1,3],[18,4],[19,2],[20,1],[3,4],[21,4],[10,1],[22,3],[23,1],[6,23],[24,23],[25,1],[26,22],[27,1],[9,3],[28,3],[29,1],[30,2]],\"features\":2048,\"additions\":33},{\"name\":\"ResNet-101 v1.5\",\"fingerprint\":\"b65d3742aff0f59676a5451bcff190c18cd6da75e881a6cc36b0d51017cae7b6\",\"size\":104,\"counts\":[[0,1],[17,1],[1,3],[18,4],[19,2],[31,1],[32,1],[21,4],[10,1],[22,3],[3,3],[33,1],[34,1],[24,23],[25,1],[26,22],[6,22],[35,1],[36,1],[28,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":33},{\"name\":\"ResNet-101 v1 of slim\",\"fingerprint\":\"679688fe28ed7064e1184545c625a056f062f075fcc563063e9ca561c3cc9bf9\",\"size\":104,\"counts\":[[0,1],[17,1],[1,2],[18,4],[19,2],[37,1],[31,1],[3,3],[21,4],[16,1],[22,3],[32,1],[33,1],[6,22],[24,23],[38,1],[26,22],[34,1],[35,1],[9,3],[28,3],[39,1],[30,2]],\"features\":2048,\"additions\":33},{\"name\":\"ResNet-101 v2\",\"fingerprint\":\"b65d3742aff0f59676a5451bcff190c18cd6da75e881a6cc36b0d51017cae7b6\",\"size\":104,\"counts\":[[0,1],[17,1],[1,3],[18,4],[19,2],[31,1],[32,1],[21,4],[10,1],[22,3],[3,3],[33,1],[34,1],[24,23],[25,1],[26,22],[6,22],[35,1],[36,1],[28,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":33},{\"name\":\"ResNet-101 v2 of Keras and slim\",\"fingerprint\":\"679688fe28ed7064e1184545c625a056f062f075fcc563063e9ca561c3cc9bf9\",\"size\":104,\"counts\":[[0,1],[17,1],[1,2],[18,4],[19,2],[37,1],[31,1],[3,3],[21,4],[16,1],[22,3],[32,1],[33,1],[6,22],[24,23],[38,1],[26,22],[34,1],[35,1],[9,3],[28,3],[39,1],[30,2]],\"features\":2048,\"additions\":33},{\"name\":\"ResNet-101-C\",\"fingerprint\":\"2b512a24a008493a1d6d3becf29a395f3ecbce5e6e828f179a5b186519ae5c61\",\"size\":106,\"counts\":[[11,1],[12,1],[13,1],[17,1],[1,3],[18,4],[19,2],[31,1],[32,1],[21,4],[10,1],[22,3],[3,3],[33,1],[34,1],[24,23],[25,1],[26,22],[6,22],[35,1],[36,1],[28,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":33},{\"name\":\"ResNet-101-D\",\"fingerprint\":\"4cc7651f44645c93c49abd782fb8c90eea3abeb0d89cb669e281ee6646536d5a\",\"size\":106,\"counts\":[[11,1],[12,1],[13,1],[17,1],[1,3],[18,4],[19,2],[31,1],[32,1],[21,4],[16,1],[22,3],[3,3],[33,1],[34,1],[24,23],[38,1],[26,22],[6,22],[35,1],[36,1],[28,3],[39,1],[30,2],[9,2]],\"features\":2048,\"additions\":33},{\"name\":\"ResNet-101-S\",\"fingerprint\":\"ea5837626ec883f2d6cd3ac442d24b50f0d9b9419ccd78220770ea40855dc575\",\"size\":106,\"counts\":[[40,1],[1,4],[41,1],[42,1],[18,3],[15,1],[19,2],[31,1],[32,1],[21,4],[10,1],[22,3],[3,3],[33,1],[34,1],[24,23],[25,1],[26,22],[6,22],[35,1],[36,1],[28,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":33},{\"name\":\"SE-ResNet-101\",\"fingerprint\":\"35e3f5bab1eb6ae5a73c85336cba89fc966c7c05de4537de8ee039160e951b0e\",\"size\":170,\"counts\":[[0,1],[17,1],[1,3],[18,4],[43,3],[44,3],[19,2],[31,1],[32,1],[21,4],[45,4],[46,4],[10,1],[22,3],[3,3],[33,1],[34,1],[24,23],[47,23],[48,23],[25,1],[26,22],[6,22],[35,1],[36,1],[28,3],[49,3],[50,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":33},{\"name\":\"ResNet-152 v1\",\"fingerprint\":\"165e483ad4fdf79d7593873e7ede90ac43ccbdb70640ce8684a81c3d9076fbab\",\"size\":155,\"counts\":[[0,1],[17,1],[1,3],[18,4],[19,2],[20,1],[3,8],[21,8],[10,1],[22,7],[23,1],[6,36],[24,36],[25,1],[26,35],[27,1],[9,3],[28,3],[29,1],[30,2]],\"features\":2048,\"additions\":50},{\"name\":\"ResNet-152 v1.5\",\"fingerprint\":\"69a44af81892d4f73a9132a863c54c4738a716503a534f6788a3864716f3bbaf\",\"size\":155,\"counts\":[[0,1],[17,1],[1,3],[18,4],[19,2],[31,1],[32,1],[21,8],[10,1],[22,7],[3,7],[33,1],[34,1],[24,36],[25,1],[26,35],[6,35],[35,1],[36,1],[28,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":50},{\"name\":\"ResNet-152 v1 of slim\",\"fingerprint\":\"feae40016920d1dc560e5dd4dc5076ab36bd064b29404ad55afd71f9e16ee93b\",\"size\":155,\"counts\":[[0,1],[17,1],[1,2],[18,4],[19,2],[37,1],[31,1],[3,7],[21,8],[16,1],[22,7],[32,1],[33,1],[6,35],[24,36],[38,1],[26,35],[34,1],[35,1],[9,3],[28,3],[39,1],[30,2]],\"features\":2048,\"additions\":50},{\"name\":\"ResNet-152 v2\",\"fingerprint\":\"69a44af81892d4f73a9132a863c54c4738a716503a534f6788a3864716f3bbaf\",\"size\":155,\"counts\":[[0,1],[17,1],[1,3],[18,4],[19,2],[31,1],[32,1],[21,8],[10,1],[22,7],[3,7],[33,1],[34,1],[24,36],[25,1],[26,35],[6,35],[35,1],[36,1],[28,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":50},{\"name\":\"ResNet-152 v2 of Keras and slim\",\"fingerprint\":\"feae40016920d1dc560e5dd4dc5076ab36bd064b29404ad55afd71f9e16ee93b\",\"size\":155,\"counts\":[[0,1],[17,1],[1,2],[18,4],[19,2],[37,1],[31,1],[3,7],[21,8],[16,1],[22,7],[32,1],[33,1],[6,35],[24,36],[38,1],[26,35],[34,1],[35,1],[9,3],[28,3],[39,1],[30,2]],\"features\":2048,\"additions\":50},{\"name\":\"ResNet-152-C\",\"fingerprint\":\"973a1cb630e27d1a945e0c48fcccbcdfa980b421f67d9ad8fc6fbf636da80e52\",\"size\":157,\"counts\":[[11,1],[12,1],[13,1],[17,1],[1,3],[18,4],[19,2],[31,1],[32,1],[21,8],[10,1],[22,7],[3,7],[33,1],[34,1],[24,36],[25,1],[26,35],[6,35],[35,1],[36,1],[28,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":50},{\"name\":\"ResNet-152-D\",\"fingerprint\":\"996cfa4823ed73f0009454cd96e3733ae068097a4b649867c1e764d2cfa8d787\",\"size\":157,\"counts\":[[11,1],[12,1],[13,1],[17,1],[1,3],[18,4],[19,2],[31,1],[32,1],[21,8],[16,1],[22,7],[3,7],[33,1],[34,1],[24,36],[38,1],[26,35],[6,35],[35,1],[36,1],[28,3],[39,1],[30,2],[9,2]],\"features\":2048,\"additions\":50},{\"name\":\"ResNet-152-S\",\"fingerprint\":\"64e5ca93a7cef6135998970ee3c5da73b34859396a72103b3c46a69f98daed7f\",\"size\":157,\"counts\":[[40,1],[1,4],[41,1],[42,1],[18,3],[15,1],[19,2],[31,1],[32,1],[21,8],[10,1],[22,7],[3,7],[33,1],[34,1],[24,36],[25,1],[26,35],[6,35],[35,1],[36,1],[28,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":50},{\"name\":\"SE-ResNet-152\",\"fingerprint\":\"901dc4d2e64333c3ad403ed0a4cfadacc511054ba92e32b11329631593b33c1f\",\"size\":255,\"counts\":[[0,1],[17,1],[1,3],[18,4],[43,3],[44,3],[19,2],[31,1],[32,1],[21,8],[45,8],[46,8],[10,1],[22,7],[3,7],[33,1],[34,1],[24,36],[47,36],[48,36],[25,1],[26,35],[6,35],[35,1],[36,1],[28,3],[49,3],[50,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":50},{\"name\":\"ResNet-26 v1.5\",\"fingerprint\":\"0fbe4f91b9d0ff906a6457a74f6467b5e6add2550e0a58ab7b0a22106c0bd11b\",\"size\":29,\"counts\":[[0,1],[17,1],[1,2],[18,3],[19,1],[31,1],[32,1],[21,2],[10,1],[22,1],[3,1],[33,1],[34,1],[24,2],[25,1],[26,1],[6,1],[35,1],[36,1],[28,2],[29,1],[30,1],[9,1]],\"features\":2048,\"additions\":8},{\"name\":\"ResNet-50 v1.5 with GroupNorm\",\"fingerprint\":\"3af2a49069dbe5e7ec50b02e8dc8aad7075f6dcac053b37574c4acec490dd6d0\",\"size\":53,\"counts\":[[0,1],[17,1],[1,3],[18,4],[19,2],[31,1],[32,1],[21,4],[10,1],[22,3],[3,3],[33,1],[34,1],[24,6],[25,1],[26,5],[6,5],[35,1],[36,1],[28,3],[29,1],[30,2],[9,2]],\"features\":2048,\"additions\":16},{\"name\":\"ResNeXt-50 32x4d\",\"fingerprint\":\"aba444e8701b25a7482613affa1b651563a81096c08566b5d98805cf05582da7\",\"size\":53,\"counts\":[[0,1],[14,1],[51,3],[15,3],[18,1],[31,2],[52,1],[53,1],[16,4],[10,1],[33,3],[54,3],[55,1],[56,1],[38,6],[25,1],[35,5],[57,5],[58,1],[59,1],[39,3],[29,1],[60,2],[61,2]],\"features\":2048,\"additions\":16},{\"name\":\"ResNeXt-101 32x4d\",\"fingerprint\":\"8c776546c1f85ad7ec22bb82c8b61ba3fc67904e5c8c86f081cce81c0adea9e5\",\"size\":104,\"counts\":[[0,1],[14,1],[51,3],[15,3],[18,1],[31,2],[52,1],[53,1],[16,4],[10,1],[33,3],[54,3],[55,1],[56,1],[38,23],[25,1],[35,22],[57,22],[58,1],[59,1],[39,3],[29,1],[60,2],[61,2]],\"features\":2048,\"additions\":33},{\"name\":\"ResNeXt-101 32x8d\",\"fingerprint\":\"1e8d26c1c8af18f83395af449a6f5eb0a8b0b265c31716d036a9efbdad617a2d\",\"size\":104,\"counts\":[[0,1],[18,2],[54,3],[52,5],[16,1],[56,1],[55,7],[10,1],[57,3],[38,1],[59,1],[58,45],[25,1],[61,22],[39,1],[62,1],[63,5],[29,1],[64,2]],\"features\":2048,\"additions\":33},{\"name\":\"ResNeXt-101 64x4d\",\"fingerprint\":\"8c837ea2f32df43314bebb4ba30eec74ee9c8c3a92d2a02eb7bdd18945ea3e18\",\"size\":104,\"counts\":[[0,1],[18,2],[65,3],[52,5],[16,1],[66,1],[55,7],[10,1],[67,3],[38,1],[68,1],[58,45],[25,1],[69,22],[39,1],[70,1],[63,5],[29,1],[71,2]],\"features\":2048,\"additions\":33},{\"name\":\"Wide ResNet-50-2\",\"fingerprint\":\"9399ea737eb2eb6e43a0239b2f3a8acb6537ec8c0aee92dd454b8dca83ce7846\",\"size\":53,\"counts\":[[0,1],[14,1],[3,3],[15,3],[18,1],[31,2],[52,1],[34,1],[16,4],[10,1],[33,3],[6,3],[55,1],[36,1],[38,6],[25,1],[35,5],[9,5],[58,1],[72,1],[39,3],[29,1],[60,2],[73,2]],\"features\":2048,\"additions\":16},{\"name\":\"Wide ResNet-101-2\",\"fingerprint\":\"baf2ef600f3868749b510935b5f572d4f19a509526dcccbc6263ad831e3788da\",\"size\":104,\"counts\":[[0,1],[14,1],[3,3],[15,3],[18,1],[31,2],[52,1],[34,1],[16,4],[10,1],[33,3],[6,3],[55,1],[36,1],[38,23],[25,1],[35,22],[9,22],[58,1],[72,1],[39,3],[29,1],[60,2],[73,2]],\"features\":2048,\"additions\":33},{\"name\":\"CIFAR ResNet-8 with padded shortcuts\",\"fingerprint\":\"a0f92bd7e0efcd66bbd0fa90d18c587307cd56f52668c855f14296b52fcee4f6\",\"size\":7,\"counts\":[[74,1],[75,2],[76,1],[12,1],[77,1],[1,1]],\"features\":64,\"additions\":3},{\"name\":\"CIFAR ResNet-8\",\"fingerprint\":\"4c02d1dd9f041d4013ebb4fdff7e2384f1609e9c10f3c0ac6c9315627d3b32b1\",\"size\":9,\"counts\":[[74,1],[75,2],[76,1],[12,1],[78,1],[77,1],[1,1],[79,1]],\"features\":64,\"additions\":3},{\"name\":\"CIFAR ResNet-20 with padded shortcuts\",\"fingerprint\":\"2f3da1f51a6156710079f2d2863bd094ab3201cdf5f3f54f257daea95dda6cec\",\"size\":19,\"counts\":[[74,1],[75,6],[76,1],[12,5],[77,1],[1,5]],\"features\":64,\"additions\":9},{\"name\":\"CIFAR ResNet-20\",\"fingerprint\":\"c2f3a9533c933563c61f443c56b32646a0ffe152aa781c2db02b5d5f7083e12b\",\"size\":21,\"counts\":[[74,1],[75,6],[76,1],[12,5],[78,1],[77,1],[1,5],[79,1]],\"features\":64,\"additions\":9},{\"name\":\"CIFAR ResNet-32 with padded shortcuts\",\"fingerprint\":\"d029e9d3aca3cc47d0aece8dfd0974f1defcd46b7ba5f48c154b53acdd64a706\",\"size\":31,\"counts\":[[74,1],[75,10],[76,1],[12,9],[77,1],[1,9]],\"features\":64,\"additions\":15},{\"name\":\"CIFAR ResNet-32\",\"fingerprint\":\"901ac94c5ca8d58d8b630cf8c80cdf22e021533a8f3ff4c1ce70dc2103ed0ccb\",\"size\":33,\"counts\":[[74,1],[75,10],[76,1],[12,9],[78,1],[77,1],[1,9],[79,1]],\"features\":64,\"additions\":15},{\"name\":\"CIFAR ResNet-44 with padded shortcuts\",\"fingerprint\":\"59eb910a7b774151c949b979d68b6d74175f4da849aa24e927af1371dfc82443\",\"size\":43,\"counts\":[[74,1],[75,14],[76,1],[12,13],[77,1],[1,13]],\"features\":64,\"additions\":21},{\"name\":\"CIFAR ResNet-44\",\"fingerprint\":\"7309c05d3db2fdd008e4eea837f8c7619fbcf6b5a6ef9db961fb4e0bb8fbdcaa\",\"size\":45,\"counts\":[[74,1],[75,14],[76,1],[12,13],[78,1],[77,1],[1,13],[79,1]],\"features\":64,\"additions\":21},{\"name\":\"CIFAR ResNet-56 with padded shortcuts\",\"fingerprint\":\"b83fff982aa307bb8ba3bef003c2e48c9a040d4681275fe80e2683531f74c37b\",\"size\":55,\"counts\":[[74,1],[75,18],[76,1],[12,17],[77,1],[1,17]],\"features\":64,\"additions\":27},{\"name\":\"CIFAR ResNet-56\",\"fingerprint\":\"bfdbb9c1914634d2270c16f2b6f9b7bc5dac67fc58d06f70052565cd28a244fc\",\"size\":57,\"counts\":[[74,1],[75,18],[76,1],[12,17],[78,1],[77,1],[1,17],[79,1]],\"features\":64,\"additions\":27},{\"name\":\"CIFAR ResNet-110 with padded shortcuts\",\"fingerprint\":\"ae999fe38d1fb684bee90940977c9491b4f490f2cbf3da04240ebb3ee99cf112\",\"size\":109,\"counts\":[[74,1],[75,36],[76,1],[12,35],[77,1],[1,35]],\"features\":64,\"additions\":54},{\"name\":\"CIFAR ResNet-110\",\"fingerprint\":\"e4f367e19a1d50fe362a98c30dd03701110f7a40be8e5662cc8d3018d05c2f22\",\"size\":111,\"counts\":[[74,1],[75,36],[76,1],[12,35],[78,1],[77,1],[1,35],[79,1]],\"features\":64,\"additions\":54},{\"name\":\"RegNetX-200mf\",\"fingerprint\":\"d66c9bae00dbdc755efa5ffacb432a2880ff38615522406cbfebfc569f32cc13\",\"size\":44,\"counts\":[[11,1],[80,1],[81,1],[82,1],[83,1],[84,1],[85,1],[86,1],[87,1],[88,1],[89,1],[90,7],[91,1],[92,3],[93,1],[94,1],[95,13],[96,1],[97,6]],\"features\":368,\"additions\":13},{\"name\":\"RegNetX-400mf\",\"fingerprint\":\"660f1f379568ee57a2881099c8ccf97f3c312e819bfe485b9d0cf1184516b9d2\",\"size\":71,\"counts\":[[11,1],[98,2],[99,1],[100,1],[101,1],[102,1],[17,3],[79,1],[103,1],[104,1],[105,1],[106,13],[107,1],[108,6],[109,1],[110,1],[111,23],[112,1],[113,11]],\"features\":400,\"additions\":22},{\"name\":\"RegNetX-600mf\",\"fingerprint\":\"f8f3f9de2039b7edb794c35ede88d29b72b4081860d61519feac53fb5e2dc883\",\"size\":53,\"counts\":[[11,1],[114,1],[115,1],[116,1],[117,1],[118,1],[119,1],[120,5],[121,1],[122,2],[123,1],[124,1],[125,9],[126,1],[127,4],[128,1],[129,1],[130,13],[131,1],[132,6]],\"features\":528,\"additions\":16},{\"name\":\"RegNetX-800mf\",\"fingerprint\":\"7c9dd3f9e1520011d7b6e9b0882db80c824936a4a9d35ed7d7973405de7c70c8\",\"size\":53,\"counts\":[[11,1],[101,1],[102,1],[17,1],[79,1],[14,1],[133,1],[134,5],[4,1],[135,2],[136,1],[137,1],[138,13],[139,1],[140,6],[141,1],[142,1],[143,9],[144,1],[145,4]],\"features\":672,\"additions\":16},{\"name\":\"RegNetX-1.6gf\",\"fingerprint\":\"cf298534b478b170ced70a84e8b0858be807d8c0c9c6bc525a5c83025bb8f1f3\",\"size\":59,\"counts\":[[11,1],[146,1],[147,1],[148,3],[149,1],[150,1],[151,1],[152,1],[153,7],[154,1],[155,3],[156,1],[157,1],[158,19],[159,1],[160,9],[161,1],[162,1],[163,3],[164,1],[165,1]],\"features\":912,\"additions\":18},{\"name\":\"RegNetX-3.2gf\",\"fingerprint\":\"312b6b0b5ec28a35924f27dc673d9f7d6467928b54525b039b23eb4b70deee91\",\"size\":80,\"counts\":[[11,1],[166,1],[167,1],[120,3],[168,1],[169,1],[170,1],[171,1],[172,11],[173,1],[174,5],[175,1],[176,1],[177,29],[178,1],[179,14],[180,1],[181,1],[182,3],[183,1],[184,1]],\"features\":1008,\"additions\":25},{\"name\":\"RegNetX-4gf\",\"fingerprint\":\"f467fff363c7af023b7c517742c67f7a9a5d6c22ded1a5a949e73997a8d55465\",\"size\":74,\"counts\":[[11,1],[185,1],[186,1],[187,3],[188,1],[189,1],[190,1],[191,1],[125,9],[192,1],[193,4],[194,1],[195,1],[196,27],[197,1],[198,13],[199,1],[200,1],[201,3],[202,1],[203,1]],\"features\":1360,\"additions\":23},{\"name\":\"RegNetX-6.4gf\",\"fingerprint\":\"bd67b0789cf8debf34fdaa60e0c34a2aec57d4c0062e10c8bcc676c0ac39a0fd\",\"size\":56,\"counts\":[[11,1],[204,1],[205,1],[153,3],[206,1],[207,1],[208,1],[209,1],[210,7],[211,1],[212,3],[213,1],[214,1],[215,19],[216,1],[217,9],[218,1],[219,1],[220,1],[221,1]],\"features\":1624,\"additions\":17},{\"name\":\"RegNetX-8gf\",\"fingerprint\":\"d3dc162e9075d20d2c275e24d4a1ca98e71de8c89edfd2dc8bc9b697aa9a5287\",\"size\":74,\"counts\":[[11,1],[222,1],[223,1],[224,3],[225,1],[226,1],[227,1],[228,1],[125,9],[229,1],[230,4],[231,1],[232,1],[233,29],[234,1],[235,14],[236,1],[237,1],[238,1],[239,1]],\"features\":1920,\"additions\":23},{\"name\":\"RegNetX-12gf\",\"fingerprint\":\"e5d2bf314952c17084ccea3faa605dfdd8cb6b4864fd5513397e68b2da28f47d\",\"size\":62,\"counts\":[[11,1],[240,1],[241,1],[242,3],[243,1],[244,1],[245,1],[246,1],[247,9],[248,1],[249,4],[250,1],[251,1],[252,21],[253,1],[254,10],[255,1],[256,1],[257,1],[258,1]],\"features\":2240,\"additions\":19},{\"name\":\"RegNetX-16gf\",\"fingerprint\":\"c32aa5b179adcce8aab256ad0cc6d1642bd1a04873d8cb5b0d09946054014e0c\",\"size\":71,\"counts\":[[11,1],[259,1],[260,1],[52,3],[261,1],[262,1],[16,1],[263,1],[55,11],[10,1],[264,5],[265,1],[266,1],[252,25],[267,1],[268,12],[269,1],[270,1],[63,1],[271,1]],\"features\":2048,\"additions\":22},{\"name\":\"RegNetX-32gf\",\"fingerprint\":\"6d7269e3116504ba9cbf60ef17362f491359f0151fa2130c4315387db1b50486\",\"size\":74,\"counts\":[[11,1],[272,1],[273,1],[274,3],[275,1],[276,1],[277,1],[278,1],[143,13],[279,1],[280,6],[281,1],[282,1],[283,25],[284,1],[285,12],[286,1],[287,1],[288,1],[289,1]],\"features\":2520,\"additions\":23},{\"name\":\"RegNetY-200mf\",\"fingerprint\":\"558657b71c7e85988ebd18cf3528e61c341539c23853b09c73b552fc782bfb22\",\"size\":70,\"counts\":[[11,1],[80,1],[81,1],[290,1],[291,1],[82,1],[83,1],[84,1],[85,1],[292,1],[293,1],[86,1],[87,1],[88,1],[89,1],[294,1],[295,1],[90,7],[91,1],[92,3],[296,3],[297,3],[93,1],[94,1],[298,1],[299,1],[95,13],[96,1],[97,6],[300,6],[301,6]],\"features\":368,\"additions\":13},{\"name\":\"RegNetY-400mf\",\"fingerprint\":\"eb8f9c175a3056348bb94d38909f7ad821743f554905718389ee7c23712c77b4\",\"size\":85,\"counts\":[[11,1],[114,1],[302,1],[303,1],[304,1],[116,1],[117,1],[305,1],[306,1],[307,1],[308,1],[309,5],[310,1],[311,2],[312,2],[313,2],[314,1],[315,1],[316,1],[317,1],[318,11],[319,1],[320,5],[321,5],[322,5],[323,1],[324,1],[325,1],[326,1],[327,11],[328,1],[329,5],[330,5],[331,5]],\"features\":440,\"additions\":16},{\"name\":\"RegNetY-600mf\",\"fingerprint\":\"05a769a2cfc6c517662d212fbf3f9d2c91f58bf48d04eceecc066a436bcbee22\",\"size\":80,\"counts\":[[11,1],[114,1],[332,1],[303,1],[304,1],[116,1],[117,1],[333,1],[334,1],[335,1],[336,1],[337,5],[338,1],[339,2],[340,2],[341,2],[342,1],[343,1],[344,1],[345,1],[52,13],[346,1],[347,6],[19,6],[18,6],[348,1],[349,1],[350,1],[351,1],[352,7],[353,1],[354,3],[355,3],[356,3]],\"features\":608,\"additions\":15},{\"name\":\"RegNetY-800mf\",\"fingerprint\":\"7041b34cdb271a94a739b8a34c4e5bb12624f77d3b14c042a3fdfa050ea1f4a1\",\"size\":75,\"counts\":[[11,1],[101,1],[102,1],[357,1],[358,1],[17,1],[79,1],[359,1],[360,1],[361,1],[362,1],[363,5],[364,1],[365,2],[366,2],[367,2],[368,1],[369,1],[370,1],[371,1],[372,15],[373,1],[374,7],[375,7],[376,7],[377,1],[378,1],[379,1],[380,1],[215,3],[381,1],[382,1],[383,1],[384,1]],\"features\":784,\"additions\":14},{\"name\":\"RegNetY-1.6gf\",\"fingerprint\":\"57472e340f76597fabdffe8ac01d535127de50c268231a140f9db11b53fa6d7d\",\"size\":140,\"counts\":[[11,1],[114,1],[115,1],[303,1],[304,1],[116,3],[117,1],[385,1],[386,1],[387,1],[388,1],[389,1],[390,1],[391,1],[187,11],[392,1],[393,5],[394,5],[395,5],[396,1],[397,1],[398,1],[399,1],[274,33],[400,1],[401,16],[402,16],[403,16],[404,1],[405,1],[406,1],[407,1],[408,3],[409,1],[410,1],[411,1],[412,1]],\"features\":888,\"additions\":27},{\"name\":\"RegNetY-3.2gf\",\"fingerprint\":\"0ce987d31b873db0fdce35b0bd77f8fab1c02778241ad3fed18118272c98ada6\",\"size\":110,\"counts\":[[11,1],[146,1],[147,1],[413,1],[414,1],[148,3],[149,1],[150,1],[415,1],[416,1],[417,1],[418,1],[419,1],[420,1],[421,9],[422,1],[423,4],[424,4],[425,4],[426,1],[427,1],[428,1],[429,1],[430,25],[431,1],[432,12],[433,12],[434,12],[435,1],[436,1],[437,1],[438,1],[439,1],[440,1]],\"features\":1512,\"additions\":21},{\"name\":\"RegNetY-4gf\",\"fingerprint\":\"4733be9d5e153eb562c60530fa5e381f696366352c153471210fed6384968250\",\"size\":115,\"counts\":[[11,1],[441,2],[442,1],[443,1],[444,1],[134,3],[445,1],[446,1],[447,1],[15,1],[448,1],[449,1],[259,1],[52,11],[7,1],[450,5],[19,5],[18,5],[16,1],[451,1],[452,1],[453,1],[55,23],[10,1],[454,11],[22,11],[21,11],[455,1],[456,1],[457,1],[458,1],[459,3],[460,1],[461,1],[462,1],[463,1]],\"features\":1088,\"additions\":22},{\"name\":\"RegNetY-6.4gf\",\"fingerprint\":\"cfa8841a7ea1db404504575b62ebca9160ebb4870f2dbdf8dc66b12bbb7c5e06\",\"size\":130,\"counts\":[[11,1],[464,1],[465,1],[466,1],[467,1],[363,3],[468,1],[469,1],[366,1],[367,1],[470,1],[471,1],[472,1],[473,1],[138,13],[474,1],[475,6],[476,6],[477,6],[478,1],[479,1],[480,1],[481,1],[430,27],[482,1],[483,13],[433,13],[434,13],[484,1],[485,1],[486,1],[487,1],[488,3],[489,1],[490,1],[491,1],[492,1]],\"features\":1296,\"additions\":25},{\"name\":\"RegNetY-8gf\",\"fingerprint\":\"e21ee78b8f9f8f8108199ab80edb73616678eff1a86eea0eba06b386ea58e77d\",\"size\":90,\"counts\":[[11,1],[240,1],[493,1],[494,1],[495,1],[242,3],[243,1],[496,1],[497,1],[498,1],[245,1],[499,1],[500,1],[501,1],[247,7],[248,1],[502,3],[503,3],[504,3],[250,1],[505,1],[506,1],[507,1],[252,19],[253,1],[508,9],[509,9],[510,9],[511,1],[512,1],[513,1],[514,1],[515,1],[516,1]],\"features\":2016,\"additions\":17},{\"name\":\"RegNetY-12gf\",\"fingerprint\":\"3d8bfc47ffc2651da4fdd520dcf017d0e45c469e1ddf7bef59470e21a44ca4d3\",\"size\":100,\"counts\":[[11,1],[240,1],[241,1],[494,1],[495,1],[242,3],[243,1],[244,1],[497,1],[498,1],[245,1],[246,1],[500,1],[501,1],[247,9],[248,1],[249,4],[503,4],[504,4],[250,1],[251,1],[506,1],[507,1],[252,21],[253,1],[254,10],[509,10],[510,10],[255,1],[256,1],[517,1],[518,1],[257,1],[258,1]],\"features\":2240,\"additions\":19},{\"name\":\"RegNetY-16gf\",\"fingerprint\":\"8bd35c382045587734e44fa241b5d0d41e534b287f66cb0006345ef7bfccaa02\",\"size\":95,\"counts\":[[11,1],[240,1],[241,1],[494,1],[495,1],[242,3],[243,1],[244,1],[497,1],[498,1],[245,1],[246,1],[500,1],[501,1],[247,7],[248,1],[249,3],[503,3],[504,3],[519,1],[520,1],[521,1],[522,1],[523,21],[524,1],[525,10],[526,10],[527,10],[528,1],[529,1],[530,1],[531,1],[532,1],[533,1]],\"features\":3024,\"additions\":18},{\"name\":\"RegNetY-32gf\",\"fingerprint\":\"034c8076e2cf54f8e20f4a200e4a333781d202a43281294ef97a9f96df7eec87\",\"size\":105,\"counts\":[[11,1],[534,1],[535,1],[536,1],[537,1],[538,3],[539,1],[540,1],[541,1],[542,1],[543,1],[544,1],[545,1],[546,1],[547,9],[548,1],[549,4],[550,4],[551,4],[552,1],[553,1],[554,1],[555,1],[556,23],[557,1],[558,11],[559,11],[560,11],[561,1],[562,1],[563,1],[564,1],[565,1],[566,1]],\"features\":3712,\"additions\":20},{\"name\":\"RegNetY-128gf\",\"fingerprint\":\"e05683f7920c778d88862cd2e7320e96c9b586569656d5ae8a5b1c0979d19bd9\",\"size\":140,\"counts\":[[11,1],[567,1],[568,1],[569,1],[570,1],[130,3],[571,1],[572,1],[573,1],[574,1],[575,1],[576,1],[577,1],[578,1],[579,13],[580,1],[581,6],[582,6],[583,6],[584,1],[585,1],[586,1],[587,1],[588,33],[589,1],[590,16],[591,16],[592,16],[593,1],[594,1],[595,1],[596,1],[597,1],[598,1]],\"features\":7392,\"additions\":27},{\"name\":\"ConvNeXt Atto\",\"fingerprint\":\"9668ffa4980821b63981ebe9fd5b35c82d156d7fd7b3fc0b7d27c43254d29cef\",\"size\":40,\"counts\":[[599,1],[600,2],[601,2],[602,2],[603,1],[604,2],[376,2],[375,2],[605,1],[606,6],[607,6],[608,6],[609,1],[610,2],[611,2],[612,2]],\"features\":320,\"additions\":12},{\"name\":\"ConvNeXt Femto\",\"fingerprint\":\"b0eaebcceb113194af01ec08d4926d7015cef44e171ecc196c72eff09700c94d\",\"size\":40,\"counts\":[[613,1],[614,2],[615,2],[616,2],[617,1],[618,2],[619,2],[620,2],[621,1],[622,6],[623,6],[624,6],[625,1],[626,2],[627,2],[628,2]],\"features\":384,\"additions\":12},{\"name\":\"ConvNeXt Pico\",\"fingerprint\":\"e9b3b047ad3f73e2ffb85dbfb68100d7febc6698ba6bdb59c12b6035c8d82a1e\",\"size\":40,\"counts\":[[629,1],[630,2],[18,2],[19,2],[631,1],[632,2],[21,2],[22,2],[633,1],[634,6],[24,6],[26,6],[635,1],[636,2],[28,2],[30,2]],\"features\":512,\"additions\":12},{\"name\":\"ConvNeXt Nano\",\"fingerprint\":\"a77bb43c6119e400407673709071b2fcadaf3429efd3af073f28c1bc31fc646f\",\"size\":46,\"counts\":[[637,1],[604,2],[376,2],[375,2],[605,1],[606,2],[607,2],[608,2],[609,1],[610,8],[611,8],[612,8],[638,1],[639,2],[640,2],[641,2]],\"features\":640,\"additions\":14},{\"name\":\"ConvNeXt Tiny\",\"fingerprint\":\"0fe708014ead3b3f7a671de1425f315dbc67dcd8f4704138a5545f7dc92b11e5\",\"size\":58,\"counts\":[[642,1],[618,3],[619,3],[620,3],[621,1],[622,3],[623,3],[624,3],[625,1],[626,9],[627,9],[628,9],[643,1],[644,3],[645,3],[646,3]],\"features\":768,\"additions\":18},{\"name\":\"ConvNeXt Small\",\"fingerprint\":\"74623f2fec444ac22ce9fa94311fa6a8b70032c59da697f8bab0a3d005c695ad\",\"size\":112,\"counts\":[[642,1],[618,3],[619,3],[620,3],[621,1],[622,3],[623,3],[624,3],[625,1],[626,27],[627,27],[628,27],[643,1],[644,3],[645,3],[646,3]],\"features\":768,\"additions\":36},{\"name\":\"ConvNeXt Base\",\"fingerprint\":\"5e1cf61ba1bbf68d1ff1a27f3c3c016d49c06d00a86e8177094423587c21231e\",\"size\":112,\"counts\":[[647,1],[632,3],[21,3],[22,3],[633,1],[634,3],[24,3],[26,3],[635,1],[636,27],[28,27],[30,27],[648,1],[649,3],[650,3],[651,3]],\"features\":1024,\"additions\":36},{\"name\":\"ConvNeXt Large\",\"fingerprint\":\"600cbb6850589824740dc90dcb448ddaf545eeceb1c951e8464445b5301f293f\",\"size\":112,\"counts\":[[652,1],[622,3],[623,3],[624,3],[625,1],[626,3],[627,3],[628,3],[643,1],[644,27],[645,27],[646,27],[653,1],[654,3],[655,3],[656,3]],\"features\":1536,\"additions\":36},{\"name\":\"ConvNeXt XLarge\",\"fingerprint\":\"23c27e7126a606658bc51f59f5b0072da4a6ab0555da1bf77d5c56756ccfb24e\",\"size\":112,\"counts\":[[657,1],[634,3],[24,3],[26,3],[635,1],[636,3],[28,3],[30,3],[648,1],[649,27],[650,27],[651,27],[658,1],[659,3],[660,3],[661,3]],\"features\":2048,\"additions\":36},{\"name\":\"Xception\",\"fingerprint\":\"f34ef925c503a06684f1aa1662f1599431342746d24c93e33d56deef0aaabf00\",\"size\":74,\"counts\":[[11,1],[13,1],[662,1],[14,1],[663,2],[134,1],[4,1],[15,1],[664,2],[52,1],[7,1],[665,1],[666,27],[667,26],[668,1],[669,1],[670,1],[671,1],[672,1],[673,1],[674,1]],\"features\":2048,\"additions\":12},{\"name\":\"AlexNet of \\\"One weird trick\\\"\",\"fingerprint\":\"be17349a8337ff4091b0b66e4429585e58702b9a0f76abd2af830b2e2f003f39\",\"size\":7,\"counts\":[[675,1],[676,1],[677,1],[678,1],[6,1],[679,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"AlexNet of \\\"One weird trick\\\" of slim\",\"fingerprint\":\"1304218c6d56b968d6acc68301b7e9cf7e43863202f2e8c72352813ec87846e8\",\"size\":7,\"counts\":[[675,1],[676,1],[677,1],[681,1],[678,1],[682,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"AlexNet\",\"fingerprint\":\"467709c8085cf465aac079f31b3fdb2272de9b18d7c68495c2b8d169e5aba5e8\",\"size\":7,\"counts\":[[683,1],[684,1],[685,1],[686,1],[687,1],[679,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"CaffeNet\",\"fingerprint\":\"467709c8085cf465aac079f31b3fdb2272de9b18d7c68495c2b8d169e5aba5e8\",\"size\":7,\"counts\":[[683,1],[684,1],[685,1],[686,1],[687,1],[679,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"VGG-11\",\"fingerprint\":\"a96d70e82f5c9802dbe8c2d17724acf32e406f61b2a24dc72e5e814b397419e9\",\"size\":10,\"counts\":[[688,1],[41,1],[689,1],[6,1],[690,1],[9,3],[691,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"VGG-11\",\"fingerprint\":\"e263018c16d655fc7be73809698a0bfedc1db5ee8d53a48c3852f1e7534324bd\",\"size\":10,\"counts\":[[688,1],[41,1],[689,1],[6,1],[690,1],[9,3],[692,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"VGG-11-BN\",\"fingerprint\":\"a96d70e82f5c9802dbe8c2d17724acf32e406f61b2a24dc72e5e814b397419e9\",\"size\":10,\"counts\":[[688,1],[41,1],[689,1],[6,1],[690,1],[9,3],[691,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"VGG-13\",\"fingerprint\":\"0cc8d77ab3501de02f9a4b0634ee2e592c0309aa6bf10c0fcca97308547ffcb2\",\"size\":12,\"counts\":[[688,1],[1,1],[41,1],[3,1],[689,1],[6,1],[690,1],[9,3],[691,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"VGG-13\",\"fingerprint\":\"6edbe55723b2b719b0c8a049b2f549239ed699e81a2d4c2d0b40fc3aad0399e4\",\"size\":12,\"counts\":[[688,1],[1,1],[41,1],[3,1],[689,1],[6,1],[690,1],[9,3],[692,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"VGG-13-BN\",\"fingerprint\":\"0cc8d77ab3501de02f9a4b0634ee2e592c0309aa6bf10c0fcca97308547ffcb2\",\"size\":12,\"counts\":[[688,1],[1,1],[41,1],[3,1],[689,1],[6,1],[690,1],[9,3],[691,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"VGG-16\",\"fingerprint\":\"fab7289cec963055bb3e251dcfcdecfa30ce3341eac06da6d3891150060f3bad\",\"size\":15,\"counts\":[[688,1],[1,1],[41,1],[3,1],[689,1],[6,2],[690,1],[9,5],[691,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"VGG-16\",\"fingerprint\":\"baa9a50e1089f4b023d1ce0047abae1310829b2b566c9ec217a02dd586933f10\",\"size\":15,\"counts\":[[688,1],[1,1],[41,1],[3,1],[689,1],[6,2],[690,1],[9,5],[692,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"VGG-16-BN\",\"fingerprint\":\"fab7289cec963055bb3e251dcfcdecfa30ce3341eac06da6d3891150060f3bad\",\"size\":15,\"counts\":[[688,1],[1,1],[41,1],[3,1],[689,1],[6,2],[690,1],[9,5],[691,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"VGG-19\",\"fingerprint\":\"3d8a64d55734db1d9822363e61ea6ff5402519b06484b48bb95a549caec11cad\",\"size\":18,\"counts\":[[688,1],[1,1],[41,1],[3,1],[689,1],[6,3],[690,1],[9,7],[691,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"VGG-19\",\"fingerprint\":\"108f56fc8e80e0883b608c53ad7209d030a31c9f4d02128e3b5e7a5c598d6758\",\"size\":18,\"counts\":[[688,1],[1,1],[41,1],[3,1],[689,1],[6,3],[690,1],[9,7],[692,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"VGG-19-BN\",\"fingerprint\":\"3d8a64d55734db1d9822363e61ea6ff5402519b06484b48bb95a549caec11cad\",\"size\":18,\"counts\":[[688,1],[1,1],[41,1],[3,1],[689,1],[6,3],[690,1],[9,7],[691,1],[680,1]],\"features\":4096,\"additions\":0,\"concatenations\":0},{\"name\":\"SqueezeNet 1.0\",\"fingerprint\":\"ac83e86a04ae196f5cd0ed24292ca00fc4f4115bb9f1eb021c7d46d3ee6c23e8\",\"size\":25,\"counts\":[[693,1],[694,1],[695,2],[696,2],[697,1],[447,1],[441,2],[698,2],[449,1],[699,1],[615,2],[700,2],[701,1],[702,1],[18,2],[703,2],[452,1]],\"features\":512,\"additions\":0,\"concatenations\":8},{\"name\":\"SqueezeNet 1.1\",\"fingerprint\":\"6317c8a68737a7f93f3cf3da02676b5e32c1f469596afdabfb14f224b8782411\",\"size\":25,\"counts\":[[40,1],[704,1],[695,2],[696,2],[697,1],[447,1],[441,2],[698,2],[449,1],[699,1],[615,2],[700,2],[701,1],[702,1],[18,2],[703,2],[452,1]],\"features\":512,\"additions\":0,\"concatenations\":8},{\"name\":\"MobileNet V1 0.25\",\"fingerprint\":\"0f5fcba71a4bc91093f366719eb1caf0f8d87d6cdad69409c6c3c104624b51ea\",\"size\":27,\"counts\":[[705,1],[706,1],[707,1],[708,1],[709,1],[710,1],[98,1],[711,1],[101,1],[662,1],[17,1],[712,1],[14,1],[663,5],[134,5],[713,1],[15,1],[664,1],[52,1]],\"features\":256,\"additions\":0,\"concatenations\":0},{\"name\":\"MobileNet V1 0.5\",\"fingerprint\":\"f1cc690a2032b047c77f66bb40b745a33b90c1317e5cd1aba2379343366cb415\",\"size\":27,\"counts\":[[714,1],[715,1],[709,1],[711,1],[101,1],[662,1],[17,1],[712,1],[14,1],[663,1],[134,1],[713,1],[15,1],[664,5],[52,5],[716,1],[16,1],[717,1],[55,1]],\"features\":512,\"additions\":0,\"concatenations\":0},{\"name\":\"MobileNet V1 0.75\",\"fingerprint\":\"46a710f04e0a9ee0968ccf08256a0d0dc7818743dd5a8b2fac1b079b85d75278\",\"size\":27,\"counts\":[[718,1],[719,1],[720,1],[721,1],[118,1],[722,1],[120,1],[723,1],[170,1],[724,1],[172,1],[725,1],[726,1],[727,5],[728,5],[729,1],[730,1],[731,1],[732,1]],\"features\":768,\"additions\":0,\"concatenations\":0},{\"name\":\"MobileNet V1 1.0\",\"fingerprint\":\"b8ac9988e7f73c8af5c076404a110bc9f3514445cb9ed34cb23f2dd11be1d801\",\"size\":27,\"counts\":[[11,1],[710,1],[101,1],[712,1],[14,1],[663,1],[134,1],[713,1],[15,1],[664,1],[52,1],[716,1],[16,1],[717,5],[55,5],[733,1],[38,1],[671,1],[58,1]],\"features\":1024,\"additions\":0,\"concatenations\":0},{\"name\":\"MobileNet V2 0.35\",\"fingerprint\":\"03f1cdfcb733c4f7863cd70797187888b68a464b9ea83418b79fa66b645e1ceb\",\"size\":52,\"counts\":[[714,1],[715,1],[734,1],[304,3],[721,2],[303,2],[735,1],[736,1],[737,3],[722,2],[694,2],[723,1],[738,1],[739,4],[740,4],[741,3],[742,1],[743,3],[724,2],[744,2],[725,1],[745,1],[746,3],[747,3],[748,2],[749,1],[750,1]],\"features\":1280,\"additions\":10,\"concatenations\":0},{\"name\":\"MobileNet V2 0.5\",\"fingerprint\":\"7882a79533a1d684758626f1f6b753c87d0b1f297983061f9e5ceb525e427320\",\"size\":52,\"counts\":[[714,1],[715,1],[734,1],[304,1],[721,1],[736,1],[737,5],[722,3],[694,4],[723,2],[751,1],[743,4],[724,4],[744,3],[616,1],[752,3],[753,2],[754,2],[755,1],[756,1],[757,3],[758,3],[759,2],[760,1],[761,1]],\"features\":1280,\"additions\":10,\"concatenations\":0},{\"name\":\"MobileNet V2 0.75\",\"fingerprint\":\"bce4ca59b3b6d2fc517ff1bcdd4f71e8070049d8a573dd95f2f532be4933630c\",\"size\":52,\"counts\":[[718,1],[719,1],[762,1],[737,1],[723,1],[738,1],[739,5],[740,3],[741,4],[763,2],[764,1],[752,4],[753,4],[754,3],[476,1],[765,3],[766,2],[767,2],[768,1],[769,1],[770,3],[771,3],[772,2],[773,1],[774,1]],\"features\":1280,\"additions\":10,\"concatenations\":0},{\"name\":\"MobileNet V2 1.0\",\"fingerprint\":\"803854ca9f9d86b05f83d659ffcd9d4a32092dc263ed1806cfd4aa10bc8a3600\",\"size\":52,\"counts\":[[11,1],[710,1],[775,1],[737,1],[723,1],[738,1],[739,2],[740,1],[741,1],[763,1],[742,1],[743,3],[724,2],[744,2],[725,1],[776,1],[777,4],[727,4],[702,3],[620,1],[778,3],[779,2],[780,2],[781,1],[782,1],[783,3],[784,3],[785,2],[786,1],[611,1]],\"features\":1280,\"additions\":10,\"concatenations\":0},{\"name\":\"MobileNet V2 1.1\",\"fingerprint\":\"231439601c456be45367342e9fd92f2795e47c0b83c5af89c571f055661c7a0f\",\"size\":52,\"counts\":[[11,1],[710,1],[775,1],[737,1],[723,1],[738,1],[739,2],[740,1],[741,1],[763,1],[742,1],[743,3],[724,2],[744,2],[725,1],[787,1],[765,4],[766,4],[767,3],[788,1],[789,3],[790,2],[791,2],[792,1],[793,1],[794,3],[795,3],[796,2],[797,1],[798,1]],\"features\":1408,\"additions\":10,\"concatenations\":0},{\"name\":\"MobileNet V2 1.2\",\"fingerprint\":\"37f803ad217cf9e74634fa2e6f38cd83db0e52ea62be5a14be506fe7a4e4c0c3\",\"size\":52,\"counts\":[[799,1],[800,1],[801,1],[739,1],[763,1],[742,1],[743,2],[724,1],[744,1],[725,1],[802,1],[803,3],[804,2],[805,2],[806,1],[807,1],[757,4],[758,4],[759,3],[808,1],[809,3],[810,2],[811,2],[812,1],[813,1],[814,3],[815,3],[816,2],[817,1],[627,1]],\"features\":1536,\"additions\":10,\"concatenations\":0},{\"name\":\"MobileNet V2 1.3\",\"fingerprint\":\"e190b86ea35cee20246e55fde3ccd0d26eec03fe1d5420a9dff6ee42373b0f24\",\"size\":52,\"counts\":[[799,1],[800,1],[801,1],[739,1],[763,1],[742,1],[743,2],[724,1],[744,1],[725,1],[802,1],[803,3],[804,2],[805,2],[806,1],[807,1],[757,4],[758,4],[759,3],[818,1],[819,3],[731,2],[820,2],[821,1],[822,1],[823,3],[824,3],[825,2],[826,1],[827,1]],\"features\":1664,\"additions\":10,\"concatenations\":0},{\"name\":\"MobileNet V2 1.4\",\"fingerprint\":\"15529d5f8cc0d3697a5bc8d1b1e630243bf0a27cbb777463ca00c6dfe07303e8\",\"size\":52,\"counts\":[[828,1],[735,1],[829,1],[739,1],[763,1],[742,1],[743,2],[724,1],[744,1],[725,1],[616,1],[752,3],[753,2],[754,2],[755,1],[830,1],[831,4],[832,4],[833,3],[834,1],[835,3],[836,2],[837,2],[838,1],[839,1],[840,3],[841,3],[842,2],[843,1],[844,1]],\"features\":1792,\"additions\":10,\"concatenations\":0},{\"name\":\"MobileNet V3 Large 0.75\",\"fingerprint\":\"0a99af40bd52517226f6de7c5fd505d4bccdb9969618579dc0c77a451ad2babc\",\"size\":63,\"counts\":[[714,1],[715,1],[845,1],[695,1],[712,1],[846,1],[847,3],[848,1],[849,2],[850,1],[851,1],[166,2],[852,2],[738,2],[853,2],[751,2],[743,1],[725,1],[776,1],[104,1],[854,1],[855,1],[359,2],[740,2],[856,2],[777,1],[727,1],[620,1],[619,1],[857,1],[831,2],[832,1],[834,2],[858,2],[833,1],[859,1],[860,1],[770,3],[861,2],[862,2],[863,2],[772,2],[864,1]],\"features\":1280,\"additions\":10,\"concatenations\":0},{\"name\":\"MobileNet V3 Large 1.0\",\"fingerprint\":\"b5aa0bef4f22f38764e059c2a49c7db14b0dc5348a2e07ace45eae71bccbf9c6\",\"size\":63,\"counts\":[[714,1],[715,1],[845,1],[695,1],[712,1],[846,1],[847,3],[848,1],[849,2],[850,1],[865,1],[866,2],[867,2],[868,2],[185,2],[869,2],[803,1],[806,1],[807,1],[870,1],[871,1],[872,1],[873,2],[874,2],[875,2],[757,1],[758,1],[876,1],[877,1],[808,1],[809,2],[810,1],[878,2],[879,2],[811,1],[880,1],[881,1],[783,3],[882,2],[883,2],[884,2],[785,2],[885,1]],\"features\":1280,\"additions\":10,\"concatenations\":0},{\"name\":\"MobileNet V3 Large minimalistic 1.0\",\"fingerprint\":\"067680721e3fc1a66952513471d0fecb0058c336e7e8013011351a15c3772fe3\",\"size\":47,\"counts\":[[714,1],[715,1],[845,1],[695,1],[712,1],[846,1],[847,2],[848,1],[849,1],[886,1],[865,1],[866,2],[887,2],[869,2],[803,1],[806,1],[807,1],[870,1],[871,1],[872,1],[873,2],[874,2],[875,2],[757,1],[758,1],[808,1],[809,2],[810,1],[811,1],[812,1],[881,1],[783,3],[784,2],[785,2],[885,1]],\"features\":1280,\"additions\":10,\"concatenations\":0},{\"name\":\"MobileNet V3 Small 0.75\",\"fingerprint\":\"9867b56bdf79b00b27daba835a88bbf0e0ebeb25c39678dc322cf6a2a340bd00\",\"size\":53,\"counts\":[[714,1],[708,1],[734,1],[707,1],[845,1],[888,1],[886,1],[849,1],[889,1],[890,1],[891,1],[853,3],[892,1],[738,2],[751,1],[743,2],[893,2],[616,2],[615,2],[744,2],[166,1],[852,1],[894,1],[866,1],[867,1],[868,1],[185,1],[869,1],[803,1],[895,1],[896,1],[897,1],[898,1],[765,3],[899,2],[900,2],[901,2],[767,2],[902,1]],\"features\":1024,\"additions\":6,\"concatenations\":0},{\"name\":\"MobileNet V3 Small 1.0\",\"fingerprint\":\"3601fb209b8d9b65ff5e973799afeb1ecedbe04de2d114277ff998a5963b3bff\",\"size\":53,\"counts\":[[714,1],[708,1],[734,1],[707,1],[845,1],[888,1],[886,1],[849,1],[889,1],[890,1],[891,1],[853,2],[892,1],[738,1],[894,1],[803,2],[903,2],[896,2],[897,2],[805,2],[866,1],[867,1],[868,1],[185,1],[904,1],[905,1],[906,1],[907,1],[908,1],[764,1],[752,1],[909,1],[476,1],[477,1],[910,1],[778,3],[911,2],[433,2],[434,2],[780,2],[912,1]],\"features\":1024,\"additions\":6,\"concatenations\":0},{\"name\":\"MobileNet V3 Small minimalistic 1.0\",\"fingerprint\":\"2fe670d7dd4df784c2c25f376e602d795dc42c8b197864d5176a9edce2deb957\",\"size\":35,\"counts\":[[714,1],[708,1],[845,1],[888,1],[886,1],[849,1],[889,1],[890,1],[891,1],[853,1],[723,1],[894,1],[803,2],[804,2],[805,2],[866,1],[887,1],[904,1],[905,1],[740,1],[764,1],[752,1],[755,1],[910,1],[778,3],[779,2],[780,2],[912,1]],\"features\":1024,\"additions\":6,\"concatenations\":0},{\"name\":\"MNASNet 0.5\",\"fingerprint\":\"2bf892531a40900c1e2f8f066926297f6e38b4dc8ff5f31f4fd09bf6cc137497\",\"size\":52,\"counts\":[[714,1],[715,1],[734,1],[291,1],[913,1],[762,1],[914,3],[735,2],[736,2],[915,1],[829,1],[847,2],[916,2],[849,2],[739,1],[917,1],[907,1],[803,3],[903,2],[805,2],[804,1],[918,1],[752,2],[753,1],[754,1],[909,1],[910,1],[778,4],[911,3],[780,3],[779,1],[782,1],[761,1]],\"features\":1280,\"additions\":10,\"concatenations\":0},{\"name\":\"MNASNet 0.75\",\"fingerprint\":\"5da47fa3cead07e9fe55f03a7f8fd9b97cf5680d14ec0b112497d1e4993c7887\",\"size\":52,\"counts\":[[718,1],[719,1],[762,1],[914,1],[721,1],[829,1],[847,3],[848,2],[849,2],[850,1],[851,1],[166,2],[852,2],[751,2],[743,1],[919,1],[776,1],[777,3],[920,2],[702,2],[727,1],[921,1],[765,2],[766,1],[767,1],[922,1],[923,1],[924,4],[925,3],[926,3],[927,1],[928,1],[774,1]],\"features\":1280,\"additions\":10,\"concatenations\":0},{\"name\":\"MNASNet 1.0\",\"fingerprint\":\"a8473ecb8e080e8086bc18919cbbe5c4c200d86498fa5443541f1d2b0972118b\",\"size\":52,\"counts\":[[11,1],[710,1],[775,1],[914,1],[721,1],[829,1],[847,3],[848,2],[849,2],[850,1],[865,1],[866,2],[867,2],[869,2],[803,1],[895,1],[807,1],[757,3],[929,2],[759,2],[758,1],[930,1],[778,2],[779,1],[780,1],[931,1],[932,1],[814,4],[933,3],[816,3],[815,1],[934,1],[611,1]],\"features\":1280,\"additions\":10,\"concatenations\":0},{\"name\":\"MNASNet 1.3\",\"fingerprint\":\"e1ecf94adea384c7962082b8908b9a22659fc1c48a38c026426f56dcfda9463d\",\"size\":52,\"counts\":[[799,1],[800,1],[801,1],[847,1],[886,1],[851,1],[166,3],[722,2],[751,2],[892,1],[935,1],[936,2],[937,2],[938,2],[746,1],[939,1],[940,1],[789,3],[941,2],[791,2],[790,1],[942,1],[819,2],[731,1],[820,1],[943,1],[944,1],[945,4],[946,3],[947,3],[948,1],[949,1],[950,1]],\"features\":1280,\"additions\":10,\"concatenations\":0},{\"name\":\"MNASNet A1 1.0\",\"fingerprint\":\"f3218f8b5e94f5c0faa703667641a996fc7b8a760cbd7c28cce9ff0864e0e866\",\"size\":65,\"counts\":[[11,1],[710,1],[775,1],[737,1],[723,1],[738,1],[739,1],[740,1],[741,1],[847,1],[850,1],[951,1],[952,1],[865,1],[866,2],[867,2],[953,2],[954,2],[869,2],[803,1],[806,1],[807,1],[757,4],[758,4],[759,3],[955,1],[956,1],[808,1],[809,2],[810,1],[957,2],[958,2],[811,1],[880,1],[881,1],[783,3],[882,2],[959,2],[960,2],[785,2],[784,1],[786,1],[611,1]],\"features\":1280,\"additions\":9,\"concatenations\":0},{\"name\":\"EfficientNet B0\",\"fingerprint\":\"5137b3478e5cd822802caa4c3e93caec7d93bacc54e4986f34a4ab653f213dc0\",\"size\":81,\"counts\":[[11,1],[710,1],[961,1],[962,1],[775,1],[737,1],[723,1],[963,1],[964,1],[738,1],[739,2],[740,1],[965,2],[966,2],[741,1],[917,1],[907,1],[803,2],[903,1],[967,2],[968,2],[805,1],[806,1],[807,1],[757,3],[758,2],[955,3],[956,3],[759,2],[929,1],[808,1],[809,3],[969,2],[957,3],[958,3],[811,2],[880,1],[813,1],[814,4],[933,3],[970,4],[971,4],[816,3],[815,1],[934,1],[611,1]],\"features\":1280,\"additions\":9,\"concatenations\":0},{\"name\":\"EfficientNet B1\",\"fingerprint\":\"6ce2f4965737f124e5aa4e1f6131532982e55d37389b08aff45878c342eefa97\",\"size\":115,\"counts\":[[11,1],[710,1],[961,1],[962,1],[775,1],[715,1],[972,1],[973,1],[845,1],[737,1],[723,1],[963,1],[964,1],[738,1],[739,3],[740,2],[965,3],[966,3],[741,2],[917,1],[907,1],[803,3],[903,2],[967,3],[968,3],[805,2],[806,1],[807,1],[757,4],[758,3],[955,4],[956,4],[759,3],[929,1],[808,1],[809,4],[969,3],[957,4],[958,4],[811,3],[880,1],[813,1],[814,5],[933,4],[970,5],[971,5],[816,4],[815,1],[934,1],[974,1],[975,1],[976,1],[977,1],[978,1],[611,1]],\"features\":1280,\"additions\":16,\"concatenations\":0},{\"name\":\"EfficientNet B2\",\"fingerprint\":\"011cf9c587aac35f4463354c6b10fb627793021109046f1ac6772f6597beba7d\",\"size\":115,\"counts\":[[11,1],[710,1],[961,1],[962,1],[775,1],[715,1],[972,1],[973,1],[845,1],[737,1],[723,1],[963,1],[964,1],[738,1],[739,3],[740,2],[965,3],[966,3],[741,2],[917,1],[764,1],[752,3],[979,2],[980,3],[981,3],[754,2],[755,1],[830,1],[831,4],[832,3],[982,4],[983,4],[833,3],[984,1],[860,1],[770,4],[861,3],[985,4],[986,4],[772,3],[987,1],[988,1],[823,5],[989,4],[990,5],[991,5],[825,4],[824,1],[992,1],[993,1],[994,1],[995,1],[996,1],[997,1],[798,1]],\"features\":1408,\"additions\":16,\"concatenations\":0},{\"name\":\"EfficientNet B3\",\"fingerprint\":\"820a269fd899ae795f374eec77d9ac9e2c0fb6edc19581a08efd451376957248\",\"size\":130,\"counts\":[[799,1],[800,1],[998,1],[999,1],[801,1],[719,1],[1000,1],[1001,1],[82,1],[739,1],[763,1],[965,1],[966,1],[742,1],[743,3],[724,2],[1002,3],[1003,3],[744,2],[919,1],[616,1],[752,3],[979,2],[980,3],[981,3],[754,2],[755,1],[910,1],[778,5],[779,4],[1004,5],[1005,5],[780,4],[911,1],[1006,1],[835,5],[1007,4],[1008,5],[1009,5],[837,4],[1010,1],[1011,1],[1012,6],[1013,5],[1014,6],[1015,6],[1016,5],[1017,1],[1018,1],[1019,1],[1020,1],[1021,1],[1022,1],[1023,1],[627,1]],\"features\":1536,\"additions\":19,\"concatenations\":0},{\"name\":\"EfficientNet B4\",\"fingerprint\":\"6ad0711117d25c21bafa17718927ae6746c2c1d00d18b41b7a10b8016dcf4e10\",\"size\":160,\"counts\":[[828,1],[735,1],[386,1],[387,1],[829,1],[719,1],[1000,1],[1001,1],[82,1],[739,1],[763,1],[965,1],[966,1],[742,1],[743,4],[724,3],[1002,4],[1003,4],[744,3],[919,1],[745,1],[746,4],[1024,3],[1025,4],[1026,4],[748,3],[1027,1],[749,1],[809,6],[810,5],[957,6],[958,6],[811,5],[969,1],[881,1],[783,6],[882,5],[959,6],[960,6],[785,5],[1028,1],[1029,1],[1030,8],[1031,7],[1032,8],[1033,8],[1034,7],[1035,1],[1036,1],[1037,1],[1038,1],[1039,1],[1040,1],[1041,1],[844,1]],\"features\":1792,\"additions\":25,\"concatenations\":0},{\"name\":\"EfficientNet B5\",\"fingerprint\":\"b38e795e278bbdaa02f41bdf4360a561e2877cf0f5b990d0da64e2177e873234\",\"size\":194,\"counts\":[[828,1],[735,1],[386,1],[387,1],[829,1],[719,2],[1000,2],[1001,2],[82,2],[739,1],[763,1],[965,1],[966,1],[907,1],[803,5],[804,4],[967,5],[968,5],[805,4],[895,1],[896,1],[777,5],[920,4],[1042,5],[1043,5],[702,4],[729,1],[1044,1],[819,7],[731,6],[1045,7],[1046,7],[820,6],[1047,1],[1048,1],[794,7],[1049,6],[1050,7],[1051,7],[796,6],[1052,1],[1053,1],[1054,9],[1055,8],[1056,9],[1057,9],[1058,8],[1059,1],[1060,1],[1061,2],[1062,2],[1063,2],[1064,2],[1065,2],[28,1]],\"features\":2048,\"additions\":32,\"concatenations\":0},{\"name\":\"EfficientNet B6\",\"fingerprint\":\"0fc00a9137197d3707ce997ebeb162a84912348aa2ff35e5efdc95c39b17d94d\",\"size\":224,\"counts\":[[1066,1],[1067,1],[1068,1],[1069,1],[1070,1],[710,2],[961,2],[962,2],[98,2],[743,1],[725,1],[1002,1],[1003,1],[802,1],[803,6],[804,5],[967,6],[968,6],[805,5],[895,1],[898,1],[765,6],[899,5],[1071,6],[1072,6],[767,5],[768,1],[923,1],[924,8],[927,7],[1073,8],[1074,8],[926,7],[925,1],[1075,1],[1076,8],[1077,7],[1078,8],[1079,8],[1080,7],[1081,1],[1082,1],[1083,11],[1084,10],[1085,11],[1086,11],[1087,10],[1088,1],[1089,1],[1090,2],[1091,2],[1092,2],[1093,2],[1094,2],[1095,1]],\"features\":2304,\"additions\":38,\"concatenations\":0},{\"name\":\"EfficientNet B7\",\"fingerprint\":\"6c3fc75f9968e7e4aee9f5fcf8db78f3b9edfda146ab818e04ce8562acff8968\",\"size\":273,\"counts\":[[40,1],[662,1],[704,1],[695,1],[1096,1],[710,3],[961,3],[962,3],[98,3],[743,1],[725,1],[1002,1],[1003,1],[616,1],[752,7],[753,6],[980,7],[981,7],[754,6],[909,1],[756,1],[757,7],[929,6],[955,7],[956,7],[759,6],[1097,1],[760,1],[783,10],[784,9],[959,10],[960,10],[785,9],[882,1],[1098,1],[840,10],[1099,9],[1100,10],[1101,10],[842,9],[1102,1],[1103,1],[1019,13],[1104,12],[1021,13],[1022,13],[1023,12],[1020,1],[1105,1],[1106,3],[1107,3],[1108,3],[1109,3],[1110,3],[640,1]],\"features\":2560,\"additions\":48,\"concatenations\":0},{\"name\":\"EfficientNet B8\",\"fingerprint\":\"e33ee27069b39db939aa043a5d81459eea4a675c94ac5d6e15a062d14942dbc5\",\"size\":303,\"counts\":[[1111,1],[848,1],[415,1],[416,1],[851,1],[710,3],[961,3],[962,3],[98,3],[743,1],[725,1],[1002,1],[1003,1],[745,1],[746,8],[747,7],[1025,8],[1026,8],[748,7],[939,1],[1112,1],[831,8],[984,7],[982,8],[983,8],[833,7],[1113,1],[1114,1],[794,11],[795,10],[1050,11],[1051,11],[796,10],[1049,1],[1115,1],[945,11],[946,10],[1116,11],[1117,11],[947,10],[1118,1],[1119,1],[1120,15],[1121,14],[1122,15],[1123,15],[1124,14],[1125,1],[1126,1],[1127,3],[1128,3],[1129,3],[1130,3],[1131,3],[1132,1]],\"features\":2816,\"additions\":54,\"concatenations\":0},{\"name\":\"EfficientNet-Lite0\",\"fingerprint\":\"670caaed28c62ad05fd6e70b0ad9715222092514e8a09c8866a201d02e27d744\",\"size\":49,\"counts\":[[11,1],[710,1],[775,1],[737,1],[723,1],[738,1],[739,2],[740,1],[741,1],[917,1],[907,1],[803,2],[903,1],[805,1],[806,1],[807,1],[757,3],[758,2],[759,2],[929,1],[808,1],[809,3],[969,2],[811,2],[880,1],[813,1],[814,4],[933,3],[816,3],[815,1],[934,1],[611,1]],\"features\":1280,\"additions\":9,\"concatenations\":0},{\"name\":\"EfficientNet-Lite1\",\"fingerprint\":\"871c59ec1b551d563d741b4b407fd639140ae50878371441ea55e6ffd5b01c81\",\"size\":64,\"counts\":[[11,1],[710,1],[775,1],[737,1],[723,1],[738,1],[739,3],[740,2],[741,2],[917,1],[907,1],[803,3],[903,2],[805,2],[806,1],[807,1],[757,4],[758,3],[759,3],[929,1],[808,1],[809,4],[969,3],[811,3],[880,1],[813,1],[814,5],[933,4],[816,4],[815,1],[934,1],[611,1]],\"features\":1280,\"additions\":14,\"concatenations\":0},{\"name\":\"EfficientNet-Lite2\",\"fingerprint\":\"d10c8654b86843fedf68c41192ee7924280a37aa59caaa1c4b5c51d5f59f1e3c\",\"size\":64,\"counts\":[[11,1],[710,1],[775,1],[737,1],[723,1],[738,1],[739,3],[740,2],[741,2],[917,1],[764,1],[752,3],[979,2],[754,2],[755,1],[830,1],[831,4],[832,3],[833,3],[984,1],[860,1],[770,4],[861,3],[772,3],[987,1],[988,1],[823,5],[989,4],[825,4],[824,1],[992,1],[1133,1]],\"features\":1280,\"additions\":14,\"concatenations\":0},{\"name\":\"EfficientNet-Lite3\",\"fingerprint\":\"6afdab1e25f6424951fc0c47618c52ee5a8e2f0ec31a0f726abab3be946edd02\",\"size\":73,\"counts\":[[11,1],[710,1],[80,1],[739,1],[763,1],[742,1],[743,3],[724,2],[744,2],[919,1],[616,1],[752,3],[979,2],[754,2],[755,1],[910,1],[778,5],[779,4],[780,4],[911,1],[1006,1],[835,5],[1007,4],[837,4],[1010,1],[1011,1],[1012,6],[1013,5],[1016,5],[1017,1],[1018,1],[1134,1]],\"features\":1280,\"additions\":17,\"concatenations\":0},{\"name\":\"EfficientNet-Lite4\",\"fingerprint\":\"ed463b184eeec2f87bc8ffef046fedb39c892a90734ea5b1016143c5c0393cf2\",\"size\":91,\"counts\":[[11,1],[710,1],[80,1],[739,1],[763,1],[742,1],[743,4],[724,3],[744,3],[919,1],[745,1],[746,4],[1024,3],[748,3],[1027,1],[749,1],[809,6],[810,5],[811,5],[969,1],[881,1],[783,6],[882,5],[785,5],[1028,1],[1029,1],[1030,8],[1031,7],[1034,7],[1035,1],[1036,1],[1135,1]],\"features\":1280,\"additions\":23,\"concatenations\":0},{\"name\":\"EfficientNetV2-B0\",\"fingerprint\":\"2e885827c73114c9a7eb614819be17715644cc7163fabc99b2268ab29027d262\",\"size\":91,\"counts\":[[11,1],[1136,1],[1137,1],[1096,1],[698,1],[447,1],[1138,1],[1139,1],[700,1],[616,1],[615,1],[725,1],[1140,1],[1141,1],[1142,1],[619,2],[727,2],[1143,2],[1144,2],[620,2],[778,1],[779,1],[1004,1],[1005,1],[1145,1],[809,5],[810,4],[957,5],[958,5],[811,4],[812,1],[813,1],[814,7],[815,7],[970,7],[971,7],[816,7],[1146,1]],\"features\":1280,\"additions\":15,\"concatenations\":0},{\"name\":\"EfficientNetV2-B1\",\"fingerprint\":\"8a5d3e5476f0afff8fbedac0d1701306d613ac28c7173ee1f5808c3045e3afd7\",\"size\":111,\"counts\":[[11,1],[1136,1],[75,1],[1137,1],[1096,1],[698,2],[447,2],[1138,1],[1139,1],[700,2],[616,2],[615,1],[725,1],[1140,1],[1141,1],[1142,1],[619,3],[727,3],[1143,3],[1144,3],[620,3],[778,1],[779,1],[1004,1],[1005,1],[1145,1],[809,6],[810,5],[957,6],[958,6],[811,5],[812,1],[813,1],[814,8],[815,8],[970,8],[971,8],[816,8],[1146,1]],\"features\":1280,\"additions\":21,\"concatenations\":0},{\"name\":\"EfficientNetV2-B2\",\"fingerprint\":\"6b82b191aaf32026ff4e3579ca127eb204797a5dd78bd827a0c43159045f4ad3\",\"size\":116,\"counts\":[[11,1],[1136,1],[75,1],[1137,1],[1096,1],[698,2],[447,2],[1138,1],[1147,1],[1148,2],[497,2],[498,1],[1149,1],[1150,1],[1151,1],[1152,1],[1153,3],[1154,3],[1155,3],[1156,3],[1157,3],[789,1],[790,1],[1158,1],[1159,1],[1160,1],[770,6],[771,5],[985,6],[986,6],[772,5],[1161,1],[988,1],[823,9],[824,9],[990,9],[991,9],[825,9],[1162,1]],\"features\":1408,\"additions\":22,\"concatenations\":0},{\"name\":\"EfficientNetV2-B3\",\"fingerprint\":\"0c1f07ef873c6f32230bfee9cadc199f659f89ae31f688f544f2660183417849\",\"size\":136,\"counts\":[[799,1],[1163,1],[75,1],[1137,1],[1164,1],[1165,2],[602,2],[1166,1],[1167,1],[1148,2],[497,2],[498,1],[1149,1],[1150,1],[1151,1],[1168,1],[504,4],[1169,4],[1170,4],[1171,4],[503,4],[809,1],[810,1],[957,1],[958,1],[1172,1],[835,7],[836,6],[1008,7],[1009,7],[837,6],[838,1],[1011,1],[1012,11],[1017,11],[1014,11],[1015,11],[1016,11],[1173,1]],\"features\":1536,\"additions\":26,\"concatenations\":0},{\"name\":\"EfficientNetV2-S\",\"fingerprint\":\"04b7c576ec7704cdfea454468bc4a35a0dc811cfea0d5ad9a6410c9d04e58cbd\",\"size\":170,\"counts\":[[718,1],[1174,2],[1175,1],[1176,1],[700,3],[616,3],[1177,1],[776,1],[703,3],[19,3],[18,1],[716,1],[43,1],[44,1],[31,1],[21,5],[717,5],[45,5],[46,5],[22,5],[819,1],[731,1],[1045,1],[1046,1],[1178,1],[783,9],[784,8],[959,9],[960,9],[785,8],[1179,1],[1180,1],[1181,14],[673,14],[1182,14],[1183,14],[1184,14],[1185,1]],\"features\":1280,\"additions\":35,\"concatenations\":0},{\"name\":\"EfficientNetV2-M\",\"fingerprint\":\"193b736f82e74b18f4883b7ce45a6a1471c6119291e68ed3f6a7f77e31a62bc0\",\"size\":245,\"counts\":[[718,1],[1174,3],[1175,1],[1176,1],[700,4],[616,4],[1177,1],[1186,1],[1187,4],[375,4],[376,1],[1188,1],[1189,1],[1190,1],[1191,1],[607,6],[1192,6],[1193,6],[1194,6],[608,6],[783,1],[784,1],[959,1],[960,1],[1195,1],[794,14],[795,13],[1050,14],[1051,14],[796,13],[1196,1],[1053,1],[1054,18],[1059,18],[1056,18],[1057,18],[1058,17],[1060,1],[1061,4],[1062,4],[1063,4],[1064,4],[1065,4],[1197,1]],\"features\":1280,\"additions\":51,\"concatenations\":0},{\"name\":\"EfficientNetV2-L\",\"fingerprint\":\"b40582e6f1428777c577b22afd9c5e121dcfd56a9034a08902ed9b36891dcc45\",\"size\":339,\"counts\":[[11,1],[12,4],[1138,1],[42,1],[703,6],[19,6],[1198,1],[1199,1],[1200,6],[620,6],[619,1],[729,1],[1143,1],[1144,1],[1201,1],[623,9],[731,9],[1202,9],[1203,9],[624,9],[814,1],[815,1],[970,1],[971,1],[1204,1],[840,19],[841,18],[1100,19],[1101,19],[842,18],[1205,1],[1103,1],[1019,25],[1020,25],[1021,25],[1022,25],[1023,24],[1105,1],[1106,6],[1107,6],[1108,6],[1109,6],[1110,6],[1206,1]],\"features\":1280,\"additions\":73,\"concatenations\":0},{\"name\":\"GoogLeNet\",\"fingerprint\":\"6e4d3ffd24e9bfdf404ada0f00e6e93c2ec16a15610abf1a072b247236bdd860\",\"size\":57,\"counts\":[[0,1],[17,1],[1207,1],[776,1],[1142,1],[1208,1],[1209,1],[1210,1],[744,1],[31,2],[1211,1],[449,1],[1212,1],[19,1],[1213,1],[930,1],[1214,1],[1215,1],[1216,1],[1217,1],[1218,1],[1219,2],[1220,1],[1221,2],[1222,2],[452,3],[22,2],[689,1],[1223,1],[1224,1],[45,1],[1225,1],[1226,1],[1227,1],[1228,2],[1229,1],[1230,2],[1231,1],[1232,1],[1233,1],[1234,1],[1235,2],[1236,1],[1237,1],[677,1],[1238,1],[1239,1]],\"features\":1024,\"additions\":0},{\"name\":\"GoogLeNet with 3x3 in the third path\",\"fingerprint\":\"e3a24dc3101d0931f400670fc7983c7ea973d1371982e44f7f1573d9ddd46c86\",\"size\":57,\"counts\":[[0,1],[17,1],[1207,1],[776,1],[1142,1],[1208,1],[1209,1],[1240,1],[744,1],[31,2],[1211,1],[449,1],[1241,1],[19,1],[1213,1],[930,1],[1214,1],[1215,1],[1242,1],[1217,1],[1218,1],[1219,2],[1220,1],[1221,2],[1243,2],[452,3],[22,2],[689,1],[1223,1],[1224,1],[45,1],[13,1],[1226,1],[1227,1],[1228,2],[1229,1],[698,2],[1231,1],[1232,1],[1233,1],[1234,1],[1235,2],[1236,1],[1237,1],[677,1],[1238,1],[1244,1]],\"features\":1024,\"additions\":0},{\"name\":\"Inception V2\",\"fingerprint\":\"9841360041ebb6e8ee713b36eae52e701326b6876723f9a6b620e74a8c5c9540\",\"size\":69,\"counts\":[[0,1],[17,1],[1207,1],[776,3],[1,1],[1245,5],[1246,2],[744,1],[19,4],[1247,1],[1248,1],[1249,1],[1250,1],[1251,1],[780,3],[1208,3],[3,2],[1252,1],[1253,5],[932,1],[1254,2],[1255,1],[782,1],[1256,3],[1211,1],[1257,1],[1258,1],[1259,1],[1260,1],[1261,1],[1262,1],[1263,1],[34,1],[1264,1],[1265,2],[1266,1],[1267,1],[1268,2],[797,1],[1269,1],[1270,2],[1271,1],[1272,1],[1273,1]],\"features\":1024,\"additions\":0,\"concatenations\":10},{\"name\":\"Inception V2 of slim\",\"fingerprint\":\"484c959db5c31f973d2b6d27a9c851a15afd5cfefd24ee9371ae133ac0b9300b\",\"size\":70,\"counts\":[[1274,1],[1275,1],[17,1],[1207,1],[776,3],[1,1],[1245,5],[1246,2],[744,1],[19,4],[1247,1],[1248,1],[1249,1],[1250,1],[1251,1],[780,6],[1208,3],[3,2],[1252,1],[1253,6],[932,2],[1254,2],[1255,1],[782,2],[1211,1],[1258,1],[1259,1],[1261,1],[1263,1],[34,1],[1270,3],[1265,2],[1276,1],[1267,1],[1268,2],[1272,2],[1273,2],[1271,1]],\"features\":1024,\"additions\":0,\"concatenations\":10},{\"name\":\"Inception V3\",\"fingerprint\":\"cf5eade4c21e9f24ce5507fa6819248dd9587817582e58a99b1346ffc3f15f84\",\"size\":94,\"counts\":[[11,1],[12,1],[13,1],[1277,1],[1278,1],[776,2],[616,1],[1279,3],[1245,4],[1246,3],[744,1],[19,3],[699,1],[1280,4],[754,1],[1281,1],[1250,1],[624,12],[820,2],[1282,2],[1283,1],[1284,2],[1285,1],[1178,4],[1286,4],[1287,2],[1288,4],[1289,2],[1290,4],[1291,4],[1292,1],[1293,1],[612,1],[1294,1],[1295,1],[1296,2],[1297,1],[1298,4],[1299,4],[1300,1],[1301,1],[1302,1],[1303,1]],\"features\":2048,\"additions\":0},{\"name\":\"Inception V4\",\"fingerprint\":\"e8adae3c946484425dd9104d60a6ae02ba03b5f0bb8967b48bdc4eb87733d6bf\",\"size\":149,\"counts\":[[11,1],[12,1],[13,1],[1304,1],[855,2],[1245,10],[1305,1],[1306,1],[1293,2],[620,8],[702,8],[1246,4],[1307,1],[1201,1],[1271,1],[1308,1],[1309,7],[1270,15],[1310,14],[1311,7],[1291,7],[1312,7],[1313,7],[1273,7],[26,1],[1314,1],[1315,1],[1316,1],[1184,6],[628,6],[1317,3],[1318,3],[1319,3],[1320,3],[1321,3],[1322,3]],\"features\":1536,\"additions\":0},{\"name\":\"Inception-ResNet V2\",\"fingerprint\":\"41f5d34e5cb5afad39a7af97040fddd1b250d76f2f737750c3b7cd34c2a951a9\",\"size\":244,\"counts\":[[11,1],[12,11],[13,1],[1277,1],[1278,1],[1142,1],[616,1],[1279,1],[776,2],[1245,1],[1246,1],[1323,30],[1324,10],[1325,10],[1326,10],[1327,1],[1328,1],[6,1],[1329,2],[1330,20],[457,20],[1331,20],[1287,20],[1332,20],[1333,3],[1334,1],[1335,1],[1336,1],[1337,20],[1338,10],[1339,10],[1340,10],[1341,1]],\"features\":1536,\"additions\":40},{\"name\":\"DenseNet-121\",\"fingerprint\":\"2031a5a1e6102d061becf86ede653d20c9cd1d666715d3a1a706c5950e810a5a\",\"size\":120,\"counts\":[[0,1],[14,1],[1342,58],[1343,1],[134,2],[1344,2],[1345,2],[1346,2],[31,3],[1347,2],[1247,2],[1348,2],[1044,2],[1349,2],[1350,2],[818,2],[33,1],[22,2],[1351,2],[1253,2],[1256,2],[1352,2],[1353,2],[1354,2],[1355,2],[820,2],[1356,2],[1235,2],[1357,2],[1358,2],[1359,2],[1360,2],[1361,2],[35,1]],\"features\":1024,\"additions\":0},{\"name\":\"DenseNet-161\",\"fingerprint\":\"d7099c5a095667a7e60166ce50787e817bbf013807763f00bfef39c27a04446d\",\"size\":160,\"counts\":[[693,1],[170,1],[1362,78],[1363,1],[172,2],[1364,2],[1365,2],[1366,2],[1201,3],[1367,2],[1213,2],[1368,2],[932,2],[1369,2],[813,2],[1370,2],[1371,1],[624,1],[1372,1],[1373,1],[1374,1],[1375,1],[1376,1],[1264,2],[1377,2],[816,2],[1378,2],[1379,2],[1380,2],[1381,2],[1382,2],[1383,2],[1384,2],[1385,2],[1386,2],[1387,2],[1388,2],[1389,2],[1390,2],[1391,2],[1392,2],[1393,2],[1394,2],[1395,2],[1396,2],[1397,1],[1398,1],[1399,1]],\"features\":2208,\"additions\":0},{\"name\":\"DenseNet-169\",\"fingerprint\":\"924dc310a2376acd11eb2a8c89e5736bc0b137cb231bd3109426b3baeed873e1\",\"size\":168,\"counts\":[[0,1],[14,1],[1342,82],[1343,1],[134,2],[1344,2],[1345,2],[1346,2],[31,3],[1347,2],[1247,2],[1348,2],[1044,2],[1349,2],[1350,2],[818,2],[33,1],[22,1],[1351,1],[1253,1],[1256,1],[1352,2],[1353,2],[1354,2],[1355,2],[820,2],[1356,2],[1235,2],[1357,2],[1358,2],[1359,2],[1360,2],[1361,2],[1273,2],[1269,2],[457,2],[1400,2],[1401,2],[1402,2],[1403,2],[1404,2],[1405,1],[1406,1],[1407,1],[1408,1],[1409,1],[1410,1],[1411,1],[1412,1],[1413,1],[1414,1],[1415,1],[1416,1],[1417,1]],\"features\":1664,\"additions\":0},{\"name\":\"DenseNet-201\",\"fingerprint\":\"5657485e954f7e23d1f5c56f69e0da2c1f9befbb1d86d5f7a26902d14f919ae2\",\"size\":200,\"counts\":[[0,1],[14,1],[1342,98],[1343,1],[134,2],[1344,2],[1345,2],[1346,2],[31,3],[1347,2],[1247,2],[1348,2],[1044,2],[1349,2],[1350,2],[818,2],[33,1],[22,1],[1351,1],[1253,1],[1256,1],[1352,1],[1353,1],[1354,1],[1355,1],[820,1],[1356,1],[1235,1],[1357,1],[1358,2],[1359,2],[1360,2],[1361,2],[1273,2],[1269,2],[457,2],[1400,2],[1401,2],[1402,2],[1403,2],[1404,2],[1406,2],[1407,2],[1408,2],[1409,2],[1410,2],[1411,2],[1412,2],[1413,2],[1414,2],[1415,2],[1416,2],[1417,2],[1418,2],[1419,2],[1420,2],[1421,2],[1422,1],[1423,1],[1424,1],[1425,1],[1426,1]],\"features\":1920,\"additions\":0},{\"name\":\"ShuffleNet V2 x0.5\",\"fingerprint\":\"57b1effe7693dfae383e6c9fec2c7452ecf7f1030acb54bf0f62fd0e18b27942\",\"size\":56,\"counts\":[[718,1],[913,2],[82,9],[719,3],[721,2],[116,17],[735,7],[723,2],[120,9],[722,3],[1427,1]],\"features\":1024,\"additions\":0},{\"name\":\"ShuffleNet V2 x1.0\",\"fingerprint\":\"f94bfd8af7087c857df00551ce534e6cace4d4ddaf58aae7c7b166655cb4ec9b\",\"size\":56,\"counts\":[[718,1],[913,1],[1428,2],[1429,1],[1430,7],[1431,3],[1432,2],[1433,17],[1434,7],[1435,2],[538,9],[1436,3],[1437,1]],\"features\":1024,\"additions\":0},{\"name\":\"ShuffleNet V2 x1.5\",\"fingerprint\":\"80d90ee01c76c070d65de4e02d1423e5a2a4cde3cec4dd1b6f8a2c211c3f42ee\",\"size\":56,\"counts\":[[718,1],[913,1],[889,2],[1438,1],[1439,7],[890,3],[1440,2],[1441,17],[1442,7],[1443,2],[1444,9],[1445,3],[1446,1]],\"features\":1024,\"additions\":0},{\"name\":\"ShuffleNet V2 x2.0\",\"fingerprint\":\"233c6fafc554e36299c5557357713fd8acacbdd8aa3ed75a84e0b428ce5f01d1\",\"size\":56,\"counts\":[[718,1],[913,1],[1447,2],[1448,1],[1449,7],[1450,3],[1451,2],[1452,17],[1453,7],[1454,2],[1455,9],[1456,3],[1457,1]],\"features\":2048,\"additions\":0},{\"name\":\"ShuffleNet V1 of 1 group\",\"fingerprint\":\"8da3bd554b00c8de3e180d94b281e371fdcfab535bf5b8c5c48c5f83ff61414a\",\"size\":49,\"counts\":[[718,1],[1458,1],[1459,1],[1460,1],[366,3],[1461,3],[367,3],[1462,1],[886,1],[1463,1],[476,7],[848,7],[477,7],[1464,1],[763,1],[470,1],[433,3],[740,3],[434,3]],\"features\":576,\"additions\":13,\"concatenations\":3},{\"name\":\"ShuffleNet V1 of 2 groups\",\"fingerprint\":\"a1b71838b2fc858376e411f3f4db46e32aebaac1cedfa48f887c9d2ec31bc206\",\"size\":49,\"counts\":[[718,1],[1465,1],[1466,1],[1467,1],[1468,3],[1469,3],[1470,3],[1471,1],[1472,1],[1473,1],[1474,7],[1475,7],[1476,7],[1477,1],[1478,1],[1479,1],[1480,3],[871,3],[1481,3]],\"features\":800,\"additions\":13,\"concatenations\":3},{\"name\":\"ShuffleNet V1 of 3 groups\",\"fingerprint\":\"00533056760e58a8941f940903d0452b680a91ffbf0c5825d8ab3ea2a428b9d9\",\"size\":49,\"counts\":[[718,1],[1482,1],[1483,1],[1484,1],[1485,3],[1486,3],[1487,3],[1488,1],[1489,1],[1490,1],[1491,7],[887,7],[1492,7],[1493,1],[806,1],[1494,1],[1495,3],[804,3],[1496,3]],\"features\":960,\"additions\":13,\"concatenations\":3},{\"name\":\"ShuffleNet V1 of 4 groups\",\"fingerprint\":\"08b0fd0ccfdef5f327d03f577bf2dcf4eb01a830bb2366a16ead980f5ac5f570\",\"size\":49,\"counts\":[[718,1],[1497,1],[1498,1],[1499,1],[1500,3],[1501,3],[1502,3],[1503,1],[1504,1],[1505,1],[1506,7],[1507,7],[1508,7],[1509,1],[1510,1],[1511,1],[1512,3],[1513,3],[1514,3]],\"features\":1088,\"additions\":13,\"concatenations\":3},{\"name\":\"ShuffleNet V1 of 8 groups\",\"fingerprint\":\"5148e5975282c8dcf7bccdc157a239fdeb95f1c9671100f26c875ccf166dafe6\",\"size\":49,\"counts\":[[718,1],[853,1],[723,1],[1515,1],[1516,3],[722,3],[1517,3],[1518,1],[725,1],[1519,1],[1520,7],[724,7],[1521,7],[1522,1],[729,1],[1523,1],[1524,3],[727,3],[1525,3]],\"features\":1536,\"additions\":13,\"concatenations\":3},{\"name\":\"NASNet-A Large\",\"fingerprint\":\"e8bac4d2269946354e1a929bd0d2b2f89cd7fbec780bb5f9611729e30cca87db\",\"size\":488,\"counts\":[[1526,1],[1527,6],[1528,1],[1529,7],[1530,2],[1531,2],[1532,2],[892,1],[1533,2],[1534,3],[1535,2],[1536,10],[1537,2],[1538,2],[1539,2],[1540,2],[1541,2],[937,24],[153,60],[1542,36],[1543,11],[1544,2],[939,2],[274,70],[1024,26],[1545,2],[1546,2],[747,38],[1547,2],[1548,11],[1549,2],[880,2],[143,70],[969,26],[1550,2],[1551,2],[810,38],[1552,2],[1553,9]],\"features\":4032},{\"name\":\"NASNet-A Mobile\",\"fingerprint\":\"54a6a4fdb723eb477cdcf27e877989361a1eceb8df2dbf8f8b82e9859ffe6f88\",\"size\":356,\"counts\":[[11,1],[1554,6],[1555,1],[1556,7],[1557,2],[1558,2],[1559,2],[1560,1],[1561,2],[1562,3],[1563,2],[1564,10],[1565,2],[1566,2],[1567,2],[1568,2],[1569,2],[1570,16],[1571,40],[1572,24],[1573,7],[1574,2],[1575,2],[1439,50],[1576,18],[1577,2],[1578,2],[890,26],[1579,2],[833,7],[1114,2],[1580,2],[1441,50],[1581,18],[1582,2],[1583,2],[1442,26],[1584,2],[796,5]],\"features\":1056},{\"name\":\"PNASNet-5 Large\",\"fingerprint\":\"e7701a73bc797364a037426e1f7f95f0d694ca9da322f530eda660194561ab0f\",\"size\":373,\"counts\":[[1526,1],[1585,6],[892,1],[1586,2],[1587,10],[1588,1],[1589,1],[1590,1],[1591,1],[1592,4],[723,1],[1593,1],[1594,3],[1595,2],[1596,12],[1597,2],[1598,1],[1599,1],[1600,2],[1601,4],[1602,1],[1603,2],[1604,16],[421,48],[1605,8],[1606,24],[1607,7],[1608,2],[922,2],[177,48],[899,14],[1609,1],[1610,7],[768,2],[766,22],[1611,1],[1612,7],[1613,2],[1614,2],[1615,48],[925,14],[1616,1],[1617,7],[1618,2],[927,22],[1619,1],[1620,5]],\"features\":4320},{\"name\":\"ViT-Ti/16\",\"fingerprint\":\"d869189ca3cd12a68875ea5b311c3910bf639a2aeb3399c6a70c47b433f46309\",\"size\":49,\"counts\":[[1621,1],[1622,12],[172,12],[623,12],[624,12]],\"features\":192,\"additions\":24},{\"name\":\"ViT-S/16\",\"fingerprint\":\"d07dc106ada6415351dd8635243d193fcc014719661a1ec727984c89ba191184\",\"size\":49,\"counts\":[[1623,1],[1624,12],[728,12],[627,12],[628,12]],\"features\":384,\"additions\":24},{\"name\":\"ViT-S/32\",\"fingerprint\":\"5401ee042b4e4989adc4aff5dfeca162ea0aaffef2cf2a26a4f1d9a2df405a3f\",\"size\":49,\"counts\":[[1625,1],[1624,12],[728,12],[627,12],[628,12]],\"features\":384,\"additions\":24},{\"name\":\"ViT-B/8\",\"fingerprint\":\"405f686fe1e8db52f5418e07c454773ebb6c195d8815745652b6165b0485056c\",\"size\":49,\"counts\":[[1626,1],[1627,12],[732,12],[645,12],[646,12]],\"features\":768,\"additions\":24},{\"name\":\"ViT-B/16\",\"fingerprint\":\"7e06789d2641c0eab4b81fef67bbdc63d70d16a6553466c232c2dddfc652ffac\",\"size\":49,\"counts\":[[1628,1],[1627,12],[732,12],[645,12],[646,12]],\"features\":768,\"additions\":24},{\"name\":\"ViT-B/32\",\"fingerprint\":\"e998f62f5ba5bfb1556f70481248f8f0ff548e904eba3c1114818b385f6741d5\",\"size\":49,\"counts\":[[1629,1],[1627,12],[732,12],[645,12],[646,12]],\"features\":768,\"additions\":24},{\"name\":\"ViT-L/14\",\"fingerprint\":\"1b41f4e558a7984cfc67dd13399a32fcb2a6f1b4ac0e9c41033026516b75deea\",\"size\":97,\"counts\":[[1630,1],[1631,24],[58,24],[650,24],[651,24]],\"features\":1024,\"additions\":48},{\"name\":\"ViT-L/16\",\"fingerprint\":\"6f5e4b797895d5318bf53ce6249fcdb278fcc40efdf17fd4fc19c7e2b414aa3a\",\"size\":97,\"counts\":[[1632,1],[1631,24],[58,24],[650,24],[651,24]],\"features\":1024,\"additions\":48},{\"name\":\"ViT-L/32\",\"fingerprint\":\"8fc0238c47d8e189bed67d525e7640418ea519f77b2fe2fa7ab4a68f3689f269\",\"size\":97,\"counts\":[[1633,1],[1631,24],[58,24],[650,24],[651,24]],\"features\":1024,\"additions\":48},{\"name\":\"ViT-H/14\",\"fingerprint\":\"8b9dec74c91a471d1dcbca3bc5f349bff357172281dbc067cc4b5ccf39581a21\",\"size\":129,\"counts\":[[1634,1],[1635,32],[1636,32],[1637,32],[1638,32]],\"features\":1280,\"additions\":64},{\"name\":\"Swin-T\",\"fingerprint\":\"ba0284c9c640cf0ce3890c335439bb180ed9016b4bfbeebabadb7fd6deeedfb7\",\"size\":52,\"counts\":[[642,1],[1639,2],[120,2],[619,2],[620,2],[1201,1],[1622,2],[172,2],[623,2],[624,2],[1371,1],[1624,6],[728,6],[627,6],[628,6],[1640,1],[1627,2],[732,2],[645,2],[646,2]],\"features\":768,\"additions\":24},{\"name\":\"SwinV2-T\",\"fingerprint\":\"ba0284c9c640cf0ce3890c335439bb180ed9016b4bfbeebabadb7fd6deeedfb7\",\"size\":52,\"counts\":[[642,1],[1639,2],[120,2],[619,2],[620,2],[1201,1],[1622,2],[172,2],[623,2],[624,2],[1371,1],[1624,6],[728,6],[627,6],[628,6],[1640,1],[1627,2],[732,2],[645,2],[646,2]],\"features\":768,\"additions\":24},{\"name\":\"Swin-S\",\"fingerprint\":\"2a335c784baf66c04781da959778bc30992be65ca56a25039d914ad649bbcf8a\",\"size\":100,\"counts\":[[642,1],[1639,2],[120,2],[619,2],[620,2],[1201,1],[1622,2],[172,2],[623,2],[624,2],[1371,1],[1624,18],[728,18],[627,18],[628,18],[1640,1],[1627,2],[732,2],[645,2],[646,2]],\"features\":768,\"additions\":48},{\"name\":\"SwinV2-S\",\"fingerprint\":\"2a335c784baf66c04781da959778bc30992be65ca56a25039d914ad649bbcf8a\",\"size\":100,\"counts\":[[642,1],[1639,2],[120,2],[619,2],[620,2],[1201,1],[1622,2],[172,2],[623,2],[624,2],[1371,1],[1624,18],[728,18],[627,18],[628,18],[1640,1],[1627,2],[732,2],[645,2],[646,2]],\"features\":768,\"additions\":48},{\"name\":\"Swin-B\",\"fingerprint\":\"9c4a2bdf3f67c84e724bff0a8d93ffebdc1fdeeadb3282a5c055fc641033aa7b\",\"size\":100,\"counts\":[[647,1],[1641,2],[134,2],[21,2],[22,2],[33,1],[1642,2],[52,2],[24,2],[26,2],[35,1],[1643,18],[55,18],[28,18],[30,18],[60,1],[1631,2],[58,2],[650,2],[651,2]],\"features\":1024,\"additions\":48},{\"name\":\"SwinV2-B\",\"fingerprint\":\"9c4a2bdf3f67c84e724bff0a8d93ffebdc1fdeeadb3282a5c055fc641033aa7b\",\"size\":100,\"counts\":[[647,1],[1641,2],[134,2],[21,2],[22,2],[33,1],[1642,2],[52,2],[24,2],[26,2],[35,1],[1643,18],[55,18],[28,18],[30,18],[60,1],[1631,2],[58,2],[650,2],[651,2]],\"features\":1024,\"additions\":48},{\"name\":\"Swin-L\",\"fingerprint\":\"a080de08b309404da5a72fb4364ac32347176e46e9fa4eefcc0bb1438adf5c91\",\"size\":100,\"counts\":[[652,1],[1622,2],[172,2],[623,2],[624,2],[1371,1],[1624,2],[728,2],[627,2],[628,2],[1640,1],[1627,18],[732,18],[645,18],[646,18],[1644,1],[1645,2],[1646,2],[655,2],[656,2]],\"features\":1536,\"additions\":48},{\"name\":\"SwinV2-L\",\"fingerprint\":\"a080de08b309404da5a72fb4364ac32347176e46e9fa4eefcc0bb1438adf5c91\",\"size\":100,\"counts\":[[652,1],[1622,2],[172,2],[623,2],[624,2],[1371,1],[1624,2],[728,2],[627,2],[628,2],[1640,1],[1627,18],[732,18],[645,18],[646,18],[1644,1],[1645,2],[1646,2],[655,2],[656,2]],\"features\":1536,\"additions\":48}]}");

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
		norm: "local response",
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
			...minimalistic ? { tells: "no squeeze and excitation, no 5x5 filters, no hardswish" } : { gated: true },
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
	gated: true,
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
		gated: true,
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
		gated: true,
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
	norm: "layer",
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
	norm: "layer",
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
	gated: true,
	norm: "layer",
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
const pooledShortcuts = [
	"max 3x3/2",
	"average 2x2/2",
	"average 2x2/2",
	"average 2x2/2"
];
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
			poolings: pooledShortcuts,
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
			gated: true,
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
		poolings: pooledShortcuts,
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
	...kind === "Y" ? { gated: true } : {},
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
		norm: "layer",
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
/** All networks that zoogate knows by their definition, and how to find one by its kernels. */
const knownArchitectures = [...residualNetworks, ...otherNetworks];
/** The known networks whose body has exactly these kernels, in whatever order. */
function withKernels(kernels) {
	const wanted = fingerprint(kernels);
	return definition_table_default.rows.filter((row) => row.fingerprint === wanted).map((definition) => ({
		known: findKnown(definition.name),
		definition
	}));
}
/** The definition that shares most with these kernels, if it is more alike than `least`. */
function closestDefinition(kernels, size, least) {
	const ours = definition_table_default.words.map((word) => kernels.get(word) ?? 0);
	let best;
	for (const definition of definition_table_default.rows) {
		let common = 0;
		for (const [index, count] of definition.counts) common += Math.min(count, ours[index] ?? 0);
		const similarity = 2 * common / (size + definition.size);
		if (similarity > (best?.similarity ?? least)) best = {
			definition,
			similarity
		};
	}
	return best;
}
/** Its kernels and how often it has each. */
function kernelsOf$1({ counts }) {
	return new Map(counts.map(([index, count]) => [definition_table_default.words[index] ?? "", count]));
}
/** The known network of that name, which an identification gave. */
function findKnown(name) {
	const known = knownArchitectures.find((each) => each.name === name);
	if (known === void 0) throw new Error(`no known network is called ${name}`);
	return known;
}

// src/graph/identify/identify.ts
/**
* Which known network a graph is. It is one exactly if it has the kernels of that network's definition, joined as
* often, and shows what tells the variant apart. Names play no part. What is none is called unknown, with the
* definition that it shares most kernels with.
*/
function identify({ steps }, traits) {
	const kernels = readKernels(steps);
	const readings = readHeads(kernels);
	const reasons = /* @__PURE__ */ new Map();
	for (const { body, head, last } of readings) for (const candidate of withKernels(body)) {
		const { known, definition } = candidate;
		if (last !== void 0 && last.from !== definition.features) continue;
		const obstacles = findObstacles(known, definition, traits);
		if (obstacles.length === 0) return {
			kind: "known",
			name: known.name,
			head,
			departures: findDepartures(known, traits, kernels, steps)
		};
		if (!reasons.has(candidate)) reasons.set(candidate, obstacles);
	}
	const [sameKernels] = [...reasons].sort(([, a], [, b]) => a.length - b.length);
	if (sameKernels !== void 0) {
		const [{ known }, differences] = sameKernels;
		return {
			kind: "unknown",
			closest: {
				name: known.name,
				similarity: 1,
				differences
			}
		};
	}
	return {
		kind: "unknown",
		closest: findClosest(readings[0]?.body ?? [])
	};
}
/**
* Kernels in the order of the graph. Exporters write queries, keys and values of an attention as one dense layer
* or as three of the same shape that read one value: here they are one.
*/
function readKernels(steps) {
	const kernels = [];
	const siblings = /* @__PURE__ */ new Map();
	for (const step of steps) {
		if (step.kind !== "kernel") continue;
		const { kernel, sources } = step;
		const [source] = sources;
		if (!(kernel.size.every((side) => side === 1) && kernel.from === kernel.to) || source?.kind !== "norm" || source.method !== "layer") {
			kernels.push(kernel);
			continue;
		}
		const group = siblings.get(source) ?? [];
		group.push(kernel);
		siblings.set(source, group);
		if (group.length < 3) continue;
		siblings.delete(source);
		kernels.push({
			...kernel,
			to: 3 * kernel.to
		});
	}
	return [...kernels, ...[...siblings.values()].flat()];
}
/** The last kernel is the classifier, or the graph ends without one. */
function readHeads(kernels) {
	const [stem, ...rest] = kernels;
	const words = [...stem === void 0 ? [] : [{
		...stem,
		from: 3
	}], ...rest].map(kernelText);
	const last = kernels.at(-1);
	if (last === void 0) return [];
	return [...last.size.every((side) => side === 1) ? [{
		body: words.slice(0, -1),
		head: {
			kind: "classes",
			classes: last.to
		},
		last
	}] : [], {
		body: words,
		head: { kind: "none" },
		last: void 0
	}];
}
function findObstacles(known, definition, traits) {
	const obstacles = [];
	const counted = (name, what) => {
		const wanted = definition[name];
		if (wanted !== void 0 && traits[name] !== wanted) obstacles.push(`${traits[name]} ${what} where it has ${wanted}`);
	};
	counted("additions", "additions of two paths");
	counted("concatenations", "concatenations");
	if (known.gated !== true && traits.multiplications > 0) obstacles.push(`multiplications of two paths where it has none: ${traits.multiplications}`);
	const { preActivation, postNorm, norms, localResponse } = known.requires ?? {};
	if (preActivation !== void 0 && traits.preActivation !== preActivation) obstacles.push(preActivation ? "no normalisation after the additions" : "a normalisation after the additions");
	if (postNorm !== void 0 && traits.postNorm !== postNorm) obstacles.push(postNorm ? "no normalisation before the additions" : "a normalisation before the additions");
	if (localResponse !== void 0 && traits.localResponse !== localResponse) obstacles.push(`local response normalisation: ${traits.localResponse} where it has ${localResponse}`);
	const strange = traits.norms.filter((norm) => norms !== void 0 && !norms.includes(norm));
	if (strange.length > 0) obstacles.push(`${strange.join(" and ")} normalisation`);
	const missing = norms?.filter((norm) => norm !== "batch" && !traits.norms.includes(norm)) ?? [];
	if (missing.length > 0) obstacles.push(`no ${missing.join(" or ")} normalisation`);
	return obstacles;
}
/** Below this a resemblance says nothing. */
const leastSimilarity = 1 / 3;
function findClosest(body) {
	const ours = countWords(body);
	const closest = closestDefinition(ours, body.length, leastSimilarity);
	if (closest === void 0) return void 0;
	const { definition, similarity } = closest;
	return {
		name: definition.name,
		similarity,
		differences: tellKernels(ours, kernelsOf$1(definition))
	};
}
const maxTold = 4;
function tellKernels(ours, theirs) {
	const told = [];
	for (const word of /* @__PURE__ */ new Set([...ours.keys(), ...theirs.keys()])) {
		const [here, there] = [ours.get(word) ?? 0, theirs.get(word) ?? 0];
		if (here !== there) told.push(`${word}: ${here} where it has ${there}`);
	}
	if (told.length <= maxTold) return told;
	return [...told.slice(0, 3), `and ${told.length - maxTold + 1} further kernels`];
}

// src/graph/identify/kind-of-network.ts
/** Kinds of units by what their longest path or their paths are, most special first. */
const unitKinds = {
	attention: ({ main }) => main.some(({ kind }) => kind === "attention"),
	fire: ({ method, paths }) => method === "concat" && paths.length === 2 && sides(paths[0]) === "1" && sides(paths[1]) === "3",
	inception: ({ method, paths }) => method === "concat" && paths.length > 2,
	/** Told by its mesh, not by paths. */
	"densely connected": () => false,
	"split and concatenated": ({ method }) => method === "concat",
	"inverted residual": ({ main }) => /^(1 )?\d+ 1$/.test(sides(main)) && kernelsOf(main).some(({ groups, from }) => groups > 1 && groups === from),
	"grouped bottleneck": ({ main }) => isBottleneck(main) && kernelsOf(main).some(({ groups }) => groups > 1),
	bottleneck: ({ main }) => isBottleneck(main),
	"basic residual": ({ main }) => sides(main) === "3 3",
	"other residual": () => true
};
/** More stages than real networks have are summed up. */
const maxStages = 10;
/**
* A phrase: `a network of 1 + 2 + 3 bottleneck units, stride 2 in the first 1x1 convolution (as in ResNet v1)`; the
* numbers are of the stages.
*/
function describeKind(blocks) {
	const units = blocks.flatMap(readUnits);
	const kernels = blocks.flatMap((block) => block.kernels);
	if (units.length === 0) return describePlain(kernels);
	const kinds = /* @__PURE__ */ new Map();
	for (const { kind, reduction } of units) {
		const stages = kinds.get(kind) ?? /* @__PURE__ */ new Map();
		stages.set(reduction, (stages.get(reduction) ?? 0) + 1);
		kinds.set(kind, stages);
	}
	return `a network of ${[...kinds].map(([kind, stages]) => {
		const total = [...stages.values()].reduce((sum, count) => sum + count, 0);
		return `${stages.size > maxStages ? total : [...stages.values()].join(" + ")} ${kind} ${total === 1 ? "unit" : "units"}`;
	}).join(", ")}${describeStride(units)}`;
}
function readUnits({ items, reduction }) {
	return items.flatMap((item) => {
		if (item.kind === "mesh") return [{
			kind: "densely connected",
			reduction,
			main: item.kernels
		}];
		if (item.kind !== "paths" || item.method === "multiply") return [];
		const [main = []] = item.paths;
		const shape = {
			method: item.method,
			main,
			paths: item.paths
		};
		const kind = Object.keys(unitKinds).find((each) => unitKinds[each](shape));
		return kind === void 0 ? [] : [{
			kind,
			reduction,
			main: kernelsOf(main)
		}];
	});
}
/** Bottlenecks of one name differ in which of their convolutions moves by two pixels. */
function describeStride(units) {
	const places = new Set(units.flatMap(({ kind, main }) => kind === "bottleneck" ? [main.findIndex(({ stride }) => stride.some((by) => by > 1))] : []));
	places.delete(-1);
	if (places.size !== 1) return "";
	if (places.has(0)) return ", stride 2 in the first 1x1 convolution (as in ResNet v1)";
	return places.has(1) ? ", stride 2 in the middle convolution (as in ResNet v1.5)" : "";
}
function describePlain(kernels) {
	const isDense = ({ size }) => size.every((side) => side === 1);
	const dense = kernels.filter(isDense).length;
	const grouped = kernels.some(({ groups, from }) => groups > 1 && groups !== from);
	const convolutions = kernels.length - dense;
	return `a network without branches: ${convolutions} ${convolutions === 1 ? "convolution" : "convolutions"}${grouped ? ", some in groups" : ""}, ${dense} dense or 1x1 ${dense === 1 ? "layer" : "layers"}`;
}
function isBottleneck(path) {
	return /^1 ([3-9]|\d\d) 1$/.test(sides(path));
}
/** Heights of the kernels on a path: `1 3 1`. */
function sides(path) {
	return kernelsOf(path ?? []).map(({ size }) => size[0]).join(" ");
}
function kernelsOf(path) {
	return path.flatMap((item) => item.kind === "kernel" ? [item.kernel] : []);
}

// src/graph/identify/activations.ts
const methods = {
	Relu: "relu",
	LeakyRelu: "leaky relu",
	"com.microsoft.QLinearLeakyRelu": "leaky relu",
	PRelu: "prelu",
	Elu: "elu",
	Selu: "selu",
	Celu: "celu",
	Sigmoid: "sigmoid",
	"com.microsoft.QLinearSigmoid": "sigmoid",
	HardSigmoid: "hardsigmoid",
	HardSwish: "hardswish",
	Swish: "silu",
	"com.microsoft.QuickGelu": "silu",
	Gelu: "gelu",
	"com.microsoft.Gelu": "gelu",
	"com.microsoft.FastGelu": "gelu",
	"com.microsoft.BiasGelu": "gelu",
	Mish: "mish",
	Softplus: "softplus",
	Tanh: "tanh",
	Erf: "erf",
	Softmax: "softmax",
	LogSoftmax: "softmax",
	"com.microsoft.QLinearSoftmax": "softmax"
};
/** The activation that a node is; `undefined` for what is none. */
function readActivation(node, operator, constants) {
	if (operator === "Clip") return readClip(node, constants);
	return Object.hasOwn(methods, operator) ? methods[operator] : void 0;
}
/** The activation that onnxruntime's fused convolutions end in. */
function readFusedActivation({ attributes }) {
	const activation = attributes.get("activation");
	if (activation?.kind !== "string" || !Object.hasOwn(methods, activation.value)) return void 0;
	return methods[activation.value];
}
/** ReLU6, a ReLU, or a clip of some other range. */
function readClip(node, constants) {
	const bound = (name, position) => {
		const attribute = node.attributes.get(name);
		if (attribute?.kind === "float") return attribute.value;
		const constant = constants.get(node.inputs[position] ?? "");
		return constant === void 0 ? void 0 : smallValues(constant.stored)?.[0];
	};
	const [low, high] = [bound("min", 1), bound("max", 2)];
	if (low === 0 && high === 6) return "relu6";
	if (low === 0 && (high === void 0 || high > 1e3)) return "relu";
	return "clip";
}
/** What `x` times an activation of `x` is called. */
const products = {
	sigmoid: "silu",
	hardsigmoid: "hardswish",
	relu6: "hardswish",
	erf: "gelu",
	tanh: "gelu"
};
/**
* The activation that a multiplication completes: `x` times the sigmoid of `x` is a SiLU.
*
* @param factors The steps that are multiplied.
* @param input Whether the graph's own input is multiplied, too.
*/
function compositeActivation(factors, input) {
	if (factors.length > 2) return void 0;
	for (const factor of factors) {
		if (factor.kind !== "activation" || !Object.hasOwn(products, factor.method)) continue;
		const inner = factor.sources[0];
		const mish = factor.method === "tanh" && inner?.kind === "activation" && inner.method === "softplus";
		const { sources, takesInput } = mish ? inner : factor;
		const others = factors.filter((other) => other !== factor);
		if (!(others.length === sources.length && others.every((other) => sources.includes(other))) || takesInput !== input) continue;
		return {
			method: mish ? "mish" : products[factor.method] ?? factor.method,
			sources,
			takesInput
		};
	}
}

// src/graph/identify/read-kernel.ts
/** Position of the weight among the inputs of a convolution. */
const convolutions = {
	Conv: 1,
	ConvInteger: 1,
	QLinearConv: 3,
	"com.microsoft.QLinearConv": 3,
	"com.microsoft.FusedConv": 1,
	"com.microsoft.NhwcFusedConv": 1
};
/** Positions of the right and of the left operand of a matrix product. */
const matrices = {
	Gemm: [1, 0],
	MatMul: [1, 0],
	MatMulInteger: [1, 0],
	QLinearMatMul: [3, 0],
	"com.microsoft.FusedMatMul": [1, 0],
	"com.microsoft.FusedGemm": [1, 0],
	"com.microsoft.Attention": [1, 0],
	"com.microsoft.QAttention": [1, 0],
	"com.microsoft.QGemm": [3, 0],
	"com.microsoft.DynamicQuantizeMatMul": [1, 0],
	"com.microsoft.MatMulIntegerToFloat": [1, 0]
};
/** The kernel of a node; `undefined` where it multiplies no stored weight, or one that is no plain kernel. */
function readKernel(node, weights) {
	const name = operatorName(node);
	if (Object.hasOwn(convolutions, name)) {
		const dims = weights.get(convolutions[name] ?? -1)?.dims;
		return dims === void 0 ? void 0 : convolutionKernel(node, dims);
	}
	if (name === "com.microsoft.MatMulNBits") return blockwiseKernel(node);
	const [right, left] = (Object.hasOwn(matrices, name) ? matrices[name] : void 0) ?? [-1, -1];
	const ofRight = weights.get(right)?.dims;
	if (ofRight !== void 0) return denseKernel(node, ofRight, false);
	const ofLeft = weights.get(left)?.dims;
	return ofLeft === void 0 ? void 0 : denseKernel(node, ofLeft, true);
}
/** `dims` is out x in/groups x spatial. */
function convolutionKernel(node, dims) {
	const [to, slice, ...size] = dims;
	if (to === void 0 || slice === void 0 || size.length === 0) return void 0;
	const groups = integers(node, "group")[0] ?? 1;
	const ones = size.map(() => 1);
	const stride = integers(node, "strides");
	const dilation = integers(node, "dilations");
	return {
		size,
		stride: stride.length === size.length ? stride : ones,
		dilation: dilation.length === size.length ? dilation : ones,
		groups,
		from: slice * groups,
		to
	};
}
function denseKernel(node, dims, left) {
	if (dims.length < 2 || dims.slice(0, -2).some((dim) => dim !== 1)) return void 0;
	const [rows, columns] = dims.slice(-2);
	const [from, to] = (integers(node, left ? "transA" : "transB")[0] ?? 0) === 1 === left ? [rows, columns] : [columns, rows];
	return {
		size: [1, 1],
		stride: [1, 1],
		dilation: [1, 1],
		groups: 1,
		from,
		to
	};
}
/** Its weight is stored in blocks: K x N elements of a few bits each. */
function blockwiseKernel(node) {
	const [from] = integers(node, "K");
	const [to] = integers(node, "N");
	if (from === void 0 || to === void 0) return void 0;
	return {
		size: [1, 1],
		stride: [1, 1],
		dilation: [1, 1],
		groups: 1,
		from,
		to
	};
}
/** An attribute of integers; empty where it is not there. */
function integers(node, name) {
	const attribute = node.attributes.get(name);
	if (attribute?.kind === "int") return [Number(attribute.value)];
	return attribute?.kind === "ints" ? attribute.value.map(Number) : [];
}

// src/graph/identify/skeleton.ts
/**
* The steps of a network and how they feed each other, whatever exporter wrote it: the graph without layout,
* casts, quantisation, reshaping and arithmetic on shapes, with composite activations put together again.
*/
/** Operators that leave the values as they are, or arrange or convert them. */
const passing = /* @__PURE__ */ new RegExp("^(Identity|Dropout|Cast|CastLike|QuantizeLinear|DequantizeLinear|DynamicQuantizeLinear|Reshape|Transpose|Flatten|Squeeze|Unsqueeze|Slice|Split|Gather|GatherND|Expand|Tile|Pow|Sqrt|Reciprocal|Abs|Exp|Log|DepthToSpace|SpaceToDepth|Compress|BatchToSpace|ImageScaler|Not|ReduceSum|ReduceL2|com\\.microsoft\\.(QuantizeLinear|DequantizeLinear))$");
const joins = {
	Add: "add",
	Sum: "add",
	Sub: "add",
	"com.microsoft.QLinearAdd": "add",
	Mul: "multiply",
	Div: "multiply",
	"com.microsoft.QLinearMul": "multiply",
	Concat: "concat",
	"com.microsoft.QLinearConcat": "concat",
	MatMul: "product",
	Einsum: "product",
	QLinearMatMul: "product",
	MatMulInteger: "product",
	"com.microsoft.FusedMatMul": "product"
};
const norms = {
	BatchNormalization: "batch",
	LayerNormalization: "layer",
	"com.microsoft.LayerNormalization": "layer",
	"com.microsoft.SimplifiedLayerNormalization": "layer",
	SimplifiedLayerNormalization: "layer",
	RMSNormalization: "layer",
	GroupNormalization: "group",
	InstanceNormalization: "group",
	LRN: "local response"
};
/** Of `com.microsoft.SkipLayerNormalization`. */
const sumOutput = 3;
/** One operator each: queries with keys, a softmax, and the result with values. */
const attentions = /^(Attention|com\.microsoft\.(Attention|QAttention|MultiHeadAttention|GroupQueryAttention))$/;
/** The skeleton of the model's main graph; what subgraphs and calls of functions do is not looked into. */
function findSkeleton(model) {
	const constants = findConstants(model.graph);
	const stored = new Set(model.graph.initializers.map(({ name }) => name));
	const flows = /* @__PURE__ */ new Map();
	const values = {
		constants,
		flows,
		shapes: /* @__PURE__ */ new Set()
	};
	for (const { name } of model.graph.inputs) if (!stored.has(name)) flows.set(name, {
		from: [],
		input: true,
		border: void 0
	});
	const { nodes } = model.graph;
	const order = orderNodes(nodes);
	const steps = [];
	for (const index of order.kind === "ordered" ? order.indices : nodes.keys()) {
		const node = nodes[index];
		if (node === void 0 || constants.get(node.outputs[0] ?? "") !== void 0) continue;
		const made = flowThrough(node, values, steps);
		if (made === void 0) {
			if (isOfShape(node, values)) for (const name of node.outputs) values.shapes.add(name);
			continue;
		}
		const outputs = node.operator === "DynamicQuantizeLinear" ? node.outputs.slice(0, 1) : node.outputs;
		const { sum, ...flow } = made;
		outputs.forEach((name, position) => {
			if (name !== "") flows.set(name, position === sumOutput ? sum ?? flow : flow);
		});
	}
	const outputs = [...new Set(model.graph.outputs.flatMap(({ name }) => flows.get(name)?.from ?? []))];
	const live = withSources(outputs);
	return {
		steps: steps.filter((step) => live.has(step)),
		outputs
	};
}
function withSources(outputs) {
	const live = new Set(outputs);
	for (const step of live) for (const source of step.sources) live.add(source);
	return live;
}
function isOfShape({ operator, inputs }, { shapes }) {
	return operator === "Shape" || operator === "Size" || inputs.some((name) => shapes.has(name));
}
/** `undefined` for what the network's input has no part in: constants and arithmetic on shapes. */
function flowThrough(node, { constants, flows, shapes }, steps) {
	const name = operatorName(node);
	if (name === "Shape" || name === "Size") return void 0;
	const given = node.inputs.flatMap((input) => flows.get(input) ?? []);
	const [first] = given;
	if (first === void 0) return void 0;
	const from = [...new Set(given.flatMap((flow) => flow.from))];
	const input = given.some((flow) => flow.input);
	const merged = {
		from,
		input,
		border: void 0
	};
	const add = (kind, sources = from, takesInput = input) => {
		const step = {
			...kind,
			sources,
			takesInput
		};
		steps.push(step);
		return {
			from: [step],
			input: false,
			border: void 0
		};
	};
	const weights = new Map(node.inputs.flatMap((value, position) => {
		const constant = constants.get(value);
		return constant === void 0 ? [] : [[position, constant]];
	}));
	const kernel = readKernel(node, weights);
	const made = kernel && {
		kind: "kernel",
		kernel,
		padding: readPadding(node, first.border)
	};
	if (attentions.test(name)) {
		const values = made === void 0 ? merged : add(made, first.from, first.input);
		return add({
			kind: "join",
			method: "product"
		}, [...add({
			kind: "activation",
			method: "softmax"
		}, values.from, values.input).from, ...values.from], values.input);
	}
	if (made !== void 0) {
		const product = add(made, first.from, first.input);
		const fused = readFusedActivation(node);
		return fused === void 0 ? product : add({
			kind: "activation",
			method: fused
		}, product.from, false);
	}
	if (/^com\.microsoft\.Skip(Simplified)?LayerNormalization$/.test(name)) {
		const sum = from.length + (input ? 1 : 0) < 2 ? merged : add({
			kind: "join",
			method: "add"
		});
		return {
			...add({
				kind: "norm",
				method: "layer"
			}, sum.from, sum.input),
			sum
		};
	}
	if (name === "Pad") return {
		...first,
		border: readBorder(node, constants, shapes)
	};
	if (name === "Neg") return {
		...first,
		turned: true
	};
	if (passing.test(name)) return first;
	const norm = Object.hasOwn(norms, name) ? norms[name] : void 0;
	if (norm !== void 0) return add({
		kind: "norm",
		method: norm
	}, first.from, first.input);
	const pool = readPool(node, name, constants);
	if (pool !== void 0) return pool === "no pool" ? first : add(pool, first.from, first.input);
	const activation = readActivation(node, name, constants);
	if (activation !== void 0) return add({
		kind: "activation",
		method: activation
	}, first.from, first.input);
	const join = Object.hasOwn(joins, name) ? joins[name] : void 0;
	if (join === void 0) return add({
		kind: "other",
		operator: name
	});
	if (join === "concat" && from.length === 1 && isRotation(given)) return add({
		kind: "other",
		operator: "RotaryEmbedding"
	});
	if (from.length + (input ? 1 : 0) < 2) {
		if (isAffine(weights, from)) return add({
			kind: "norm",
			method: "batch"
		});
		return {
			...merged,
			border: first.border
		};
	}
	const composite = join === "multiply" ? compositeActivation(from, input) : void 0;
	if (composite !== void 0) return add({
		kind: "activation",
		method: composite.method
	}, composite.sources, composite.takesInput);
	return add({
		kind: "join",
		method: join
	});
}
/** Positions that are turned into the values of an attention: a part beside another one with the other sign. */
function isRotation(given) {
	return given.length === 2 && given[0]?.turned === true && given[1]?.turned !== true;
}
/**
* Arithmetic with one number a channel, of what no kernel could swallow: BatchNormalization written out. Behind a
* kernel it is the kernel's own normalisation or bias.
*/
function isAffine(weights, from) {
	const [source] = from;
	if (source === void 0 || source.kind === "kernel" || source.kind === "norm") return false;
	if (source.kind === "join" && (source.method === "product" || source.method === "multiply") || source.kind === "activation" && source.method === "softmax") return false;
	return [...weights.values()].some(({ dims }) => dims.filter((dim) => dim > 1).length === 1);
}
function readPool(node, name, constants) {
	const plain = name.replace(/^com\.microsoft\.QLinear/, "");
	if (plain === "GlobalAveragePool" || plain === "GlobalMaxPool") return {
		kind: "pool",
		method: plain === "GlobalMaxPool" ? "max" : "average",
		window: void 0,
		stride: 1
	};
	if (plain === "MaxPool" || plain === "AveragePool" || plain === "com.microsoft.NhwcMaxPool") {
		const method = plain === "AveragePool" ? "average" : "max";
		const stride = integers(node, "strides")[0] ?? 1;
		return {
			kind: "pool",
			method,
			window: integers(node, "kernel_shape")[0],
			stride
		};
	}
	if (plain !== "ReduceMean" && plain !== "ReduceMax") return void 0;
	const setting = constants.get(node.inputs[1] ?? "");
	if ((setting === void 0 ? integers(node, "axes") : smallValues(setting.stored) ?? []).length === 1) return "no pool";
	return {
		kind: "pool",
		method: plain === "ReduceMax" ? "max" : "average",
		window: void 0,
		stride: 1
	};
}
/** What a Pad node adds at the start and at the end of each axis. */
function readBorder(node, constants, shapes) {
	const own = integers(node, "pads");
	if (own.length > 0) return own;
	const name = node.inputs[1] ?? "";
	const setting = constants.get(name);
	if (setting !== void 0) return smallValues(setting.stored);
	return shapes.has(name) ? "by size" : void 0;
}
/** TensorFlow pads a stride of 2 more at the end than at the start; PyTorch pads both alike. */
function readPadding(node, border) {
	const automatic = node.attributes.get("auto_pad");
	if (automatic?.kind === "string" && automatic.value.startsWith("SAME")) return "same";
	if (border === "by size") return "same";
	let padded = false;
	for (const pads of [integers(node, "pads"), border ?? []]) {
		const half = pads.length / 2;
		if (pads.some((amount) => amount !== 0)) padded = true;
		if (pads.slice(0, half).some((amount, axis) => amount !== pads[half + axis])) return "same";
	}
	return padded ? "symmetric" : "none";
}

// src/graph/identify/stages.ts
function describeStages(blocks) {
	const stages = [];
	for (const { items, reduction } of blocks) {
		const words = describePath(items);
		const current = stages.at(-1);
		if (current?.reduction === reduction) current.words.push(words);
		else stages.push({
			reduction,
			words: [words]
		});
	}
	return stages.map(({ reduction, words }) => ({
		reduction,
		lines: joinLayers(countRepetitions(words))
	}));
}
/** Characters of a line of single layers. */
const longestLine = 90;
/** Layers that follow each other share a line; a unit whose paths meet again has its own. */
function joinLayers(lines) {
	const joined = [];
	for (const line of lines) {
		const last = joined.at(-1);
		const both = `${last ?? ""} · ${line}`;
		const single = !both.includes(" + ") && !both.includes("mesh") && both.length <= longestLine;
		if (last === void 0 || !single) joined.push(line);
		else joined[joined.length - 1] = both;
	}
	return joined;
}
function describePath(items) {
	return items.length === 0 ? "identity" : items.map(describeItem).join(" · ");
}
function describeItem(item) {
	switch (item.kind) {
		case "kernel": return describeKernel(item.kernel);
		case "pool":
			if (item.window === void 0) return `${item.method} pool`;
			return `${item.method} ${item.window}x${item.window}${item.stride > 1 ? `/${item.stride}` : ""}`;
		case "local response normalisation": return "LRN";
		case "squeeze and excitation": return item.channels === void 0 ? "SE" : `SE ${item.channels}`;
		case "mesh": return `mesh of [${countRepetitions(item.kernels.map(describeKernel)).join(" · ")}]`;
		case "other": return item.operator;
		case "paths": {
			const mark = {
				add: " + ",
				concat: " | ",
				multiply: " * "
			}[item.method];
			const text = countRepetitions(item.paths.map(describePath), 1).join(mark);
			return item.method === "add" ? text : `[${text}]`;
		}
		default: return item.kind;
	}
}
/** Size, stride and what comes out; one filter a channel keeps the channels. */
function describeKernel({ size, stride, groups, from, to }) {
	const by = stride.every((each) => each === 1) ? "" : `/${[...new Set(stride)].join("x")}`;
	const shape = size.join("x") + by;
	if (groups > 1 && groups === from) return `${shape} dw${from === to ? "" : ` ${to}`}`;
	return `${shape} ${to}${groups > 1 ? ` in ${groups} groups` : ""}`;
}
/** Blocks of a repeated pattern that are looked for: a unit of at most this many blocks. */
const longestPattern = 4;
/** Runs of equal words, or of equal sequences of words, as one line with their number. */
function countRepetitions(words, longest = longestPattern) {
	const lines = [];
	for (let at = 0; at < words.length;) {
		let best = {
			length: 1,
			times: 1
		};
		for (let length = 1; length <= longest; length += 1) {
			let times = 1;
			while (repeats(words, at, length, times)) times += 1;
			if (times > 1 && length * times > best.length * best.times) best = {
				length,
				times
			};
		}
		const pattern = words.slice(at, at + best.length);
		if (best.times === 1) lines.push(...pattern);
		else lines.push(`${best.times} x (${pattern.map((word) => inPattern(word, best.length)).join(" · ")})`);
		at += best.length * best.times;
	}
	return lines;
}
/** A unit among others of a pattern needs brackets of its own. */
function inPattern(word, length) {
	return length > 1 && word.includes(" + ") ? `(${word})` : word;
}
function repeats(words, at, length, times) {
	for (let offset = 0; offset < length; offset += 1) {
		const [first, again] = [words[at + offset], words[at + offset + length * times]];
		if (first === void 0 || first !== again) return false;
	}
	return true;
}

// src/graph/identify/network.ts
/** Of the model's main graph; what subgraphs do is not looked into. */
function describeNetwork(model) {
	const skeleton = findSkeleton(model);
	const traits = readTraits(skeleton);
	const blocks = findBlocks(skeleton);
	return {
		identification: identify(skeleton, traits),
		traits,
		kindOf: describeKind(blocks),
		stages: describeStages(blocks)
	};
}

// src/graph/defined-operators.ts
/**
* Operators that need no code of somebody else's: those that ONNX defines, in any version, and those that onnxruntime adds.
* Both lists are the operator schemas that onnx 1.23 and onnxruntime 1.30 register.
*/
/** ONNX's own domain, up to this operator set version; what a later one adds is not known here. */
const newestOpset = 28;
const onnxOperators = names(`
  Abs Acos Acosh Add AffineGrid And ArgMax ArgMin Asin Asinh Atan Atanh Attention AveragePool BatchNormalization
  Bernoulli BitCast BitShift BitwiseAnd BitwiseNot BitwiseOr BitwiseXor BlackmanWindow Cast CastLike
  CausalConvWithState Ceil Celu CenterCropPad Clip Col2Im Compress Concat ConcatFromSequence Constant
  ConstantOfShape Conv ConvInteger ConvTranspose Cos Cosh CumProd CumSum DFT DeformConv DepthToSpace
  DequantizeLinear Det Div Dropout DynamicQuantizeLinear Einsum Elu Equal Erf Exp Expand EyeLike Flatten Floor
  GRU Gather GatherElements GatherND Gelu Gemm GlobalAveragePool GlobalLpPool GlobalMaxPool Greater
  GreaterOrEqual GridSample GroupNormalization HammingWindow HannWindow HardSigmoid HardSwish Hardmax Identity
  If ImageDecoder InstanceNormalization IsInf IsNaN LRN LSTM LayerNormalization LeakyRelu Less LessOrEqual
  LinearAttention Log LogSoftmax Loop LpNormalization LpPool MatMul MatMulInteger Max MaxPool MaxRoiPool
  MaxUnpool Mean MeanVarianceNormalization MelWeightMatrix Min Mish Mod Mul Multinomial Neg
  NegativeLogLikelihoodLoss NonMaxSuppression NonZero Not OneHot Optional OptionalGetElement OptionalHasElement
  Or PRelu Pad Pow QLinearConv QLinearMatMul QuantizeLinear RMSNormalization RNN RandomNormal RandomNormalLike
  RandomUniform RandomUniformLike Range Reciprocal ReduceL1 ReduceL2 ReduceLogSum ReduceLogSumExp ReduceMax
  ReduceMean ReduceMin ReduceProd ReduceSum ReduceSumSquare RegexFullMatch Relu Reshape Resize ReverseSequence
  RoiAlign RotaryEmbedding Round STFT Scan Scatter ScatterElements ScatterND Selu SequenceAt SequenceConstruct
  SequenceEmpty SequenceErase SequenceInsert SequenceLength SequenceMap Shape Shrink Sigmoid Sign Sin Sinh Size
  Slice Softmax SoftmaxCrossEntropyLoss Softplus Softsign SpaceToDepth Split SplitToSequence Sqrt Squeeze
  StringConcat StringNormalizer StringSplit Sub Sum SwiGLU Swish Tan Tanh TensorScatter TfIdfVectorizer
  ThresholdedRelu Tile TopK Transpose Trilu Unique Unsqueeze Upsample Where Xor
`);
/** In ONNX's domain, too: experiments that ONNX gave up, and what onnxruntime's own optimisations write there. */
const runtimeOperators = names(`
  Affine Crop DisentangledAttention_TRT DynamicSlice EfficientNMS_TRT GRUUnit GivenTensorFill ImageScaler
  MultilevelCropAndResize_TRT ParametricSoftplus PyramidROIAlign_TRT Scale ScaledTanh
  SimplifiedLayerNormalization
`);
/** In the domain com.microsoft. */
const microsoftOperators = names(`
  Attention AttnLSTM BeamSearch BiasAdd BiasDropout BiasGelu BiasSoftmax BiasSplitGelu BifurcationDetector
  BitmaskBiasDropout BitmaskDropout CDist CausalConvWithState ComplexMul ComplexMulConj
  ConvTransposeWithDynamicPads CropAndResize DecoderAttention DecoderMaskedMultiHeadAttention
  DecoderMaskedSelfAttention DequantizeBFP DequantizeLinear DequantizeWithOrder DynamicQuantizeLSTM
  DynamicQuantizeMatMul DynamicTimeWarping EPContext EmbedLayerNormalization EngramGate ExpandDims FastGelu
  FusedConv FusedGemm FusedMatMul FusedMatMulActivation GatedAdd GatedDeltaNet GatedRMSNorm
  GatedRelativePositionBias GatherBlockQuantized GatherND Gelu GemmFastGelu GemmFloat8 GemmaRotaryEmbedding
  GreedySearch GridSample GroupNorm GroupQueryAttention Inverse Irfft IsAllFinite LinearAttention
  LinearAttentionGate LongformerAttention MRotaryEmbedding MatMulBlockQuantizedFp4Weight
  MatMulBlockQuantizedFp8Weight MatMulBnb4 MatMulFpQ4 MatMulInteger16 MatMulIntegerToFloat MatMulNBits
  MatMulNBitsMlp MatMulNBitsQkv MaxpoolWithMask MoE MulInteger MultiHeadAttention MurmurHash3 NGramHashMapping
  NGramRepeatBlock NhwcConv NhwcFusedConv NhwcMaxPool PackedAttention PackedMultiHeadAttention Pad
  PagedAttention QAttention QEmbedLayerNormalization QGemm QLinearAdd QLinearAveragePool QLinearConcat
  QLinearConv QLinearGlobalAveragePool QLinearLeakyRelu QLinearMul QLinearReduceMean QLinearSigmoid
  QLinearSoftmax QLinearWhere QMoE QOrderedAttention QOrderedGelu QOrderedLayerNormalization
  QOrderedLongformerAttention QOrderedMatMul QuantizeBFP QuantizeLinear QuantizeWithOrder QuickGelu Range
  ReduceSumInteger RelativePositionBias RemovePadding RestorePadding Rfft RotaryEmbedding SampleOp Sampling
  SkipGroupNorm SkipLayerNormalization SkipSimplifiedLayerNormalization Snpe SparseAttention SparseToDenseMatMul
  Tokenizer TorchEmbedding TransposeMatMul Trilu UnfoldTensor Unique VarlenCausalConvWithState WhisperBeamSearch
  WordConvEmbedding
`);
function names(text) {
	return new Set(text.trim().split(/\s+/));
}
/** Of ONNX's own domain: whether ONNX or onnxruntime says what it does, as far as `opset` is known. */
function isStandard(operator, opset) {
	return opset > newestOpset || onnxOperators.has(operator) || runtimeOperators.has(operator);
}
/** Of the domain com.microsoft. */
function isMicrosofts(operator) {
	return microsoftOperators.has(operator);
}

// src/graph/model-signature.ts
/** Operator domains that ONNX itself defines. */
const onnxDomains = /* @__PURE__ */ new Set([
	"ai.onnx.ml",
	"ai.onnx.training",
	"ai.onnx.preview.training",
	"ai.onnx.preview"
]);
function describeSignature(model) {
	return {
		inputs: graphInputs(model).map(signatureOfValue),
		outputs: model.graph.outputs.map(signatureOfValue),
		irVersion: model.irVersion,
		opsets: recordOf([...model.opsets].map(([domain, version]) => [domain === "" ? "ai.onnx" : domain, version])),
		customOperators: customOperators(model),
		functions: model.functions.map(({ domain, name }) => operatorName({
			domain,
			operator: name
		})),
		producer: [model.producerName, model.producerVersion].filter((part) => part !== "").join(" "),
		domain: model.domain,
		modelVersion: String(model.modelVersion),
		metadata: recordOf(model.metadata)
	};
}
/** Whether ONNX does not say what the operator does. */
function isCustom({ domain, operator }, { opsets }) {
	return domain === "" ? !isStandard(operator, opsets.get("") ?? 1) : !onnxDomains.has(domain);
}
function customOperators(model) {
	const own = new Set(model.functions.map(({ domain, name }) => operatorName({
		domain,
		operator: name
	})));
	const counts = /* @__PURE__ */ new Map();
	for (const node of everyNode(model)) {
		const name = operatorName(node);
		if (isCustom(node, model) && !own.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return recordOf(counts);
}
/** Keys are names from the file: the record has no prototype that they could reach. */
function recordOf(entries) {
	const record = Object.create(null);
	for (const [key, value] of entries) record[key] = value;
	return record;
}

// src/graph/weight-storage.ts
/** How a model's weights are stored: bytes by element type, and the precision that they have in short. */
function describeStorage(uses) {
	const bytes = /* @__PURE__ */ new Map();
	const elements = /* @__PURE__ */ new Map();
	let all = 0;
	for (const { constant, purpose } of distinctConstants(uses)) {
		if (purpose.kind === "setting") continue;
		const { elementType, elements: count } = constant.stored;
		bytes.set(elementType, (bytes.get(elementType) ?? 0) + elementBytes(elementType, count));
		if (purpose.kind !== "weight") continue;
		elements.set(elementType, (elements.get(elementType) ?? 0) + count);
		all += count;
	}
	const descending = (map) => [...map].sort(([, a], [, b]) => b - a);
	const common = descending(elements).filter(([, count]) => count >= all / 100 && count > 0);
	return {
		bytesByPrecision: Object.fromEntries(descending(bytes)),
		precision: common.map(([type]) => type).join("+") || "none"
	};
}

// src/graph/weighted-depth.ts
const layers = /^(Conv|ConvTranspose|DeformConv|ConvInteger|QLinearConv|FusedConv|Gemm|QGemm|FusedGemm|MatMul|MatMulInteger|QLinearMatMul|FusedMatMul|MatMulNBits|DynamicQuantizeMatMul|MatMulIntegerToFloat|DynamicQuantizeLSTM|LSTM|GRU|RNN)$/;
/**
* Convolutions, matrix products and recurrences that take a weight, on the longest path of the outermost graph:
* 50 for ResNet-50, 19 for VGG-19.
*/
function weightedDepth({ graph }, uses) {
	const weighted = /* @__PURE__ */ new Set();
	for (const { node, purpose } of uses) if (purpose.kind === "weight" && layers.test(node.operator)) weighted.add(node);
	const order = orderNodes(graph.nodes);
	if (order.kind !== "ordered") return 0;
	const depths = /* @__PURE__ */ new Map();
	let deepest = 0;
	for (const index of order.indices) {
		const node = graph.nodes[index];
		if (node === void 0) continue;
		let depth = 0;
		for (const name of valuesRead(node)) depth = Math.max(depth, depths.get(name) ?? 0);
		if (weighted.has(node)) depth += 1;
		for (const name of node.outputs) depths.set(name, depth);
		deepest = Math.max(deepest, depth);
	}
	return deepest;
}

// src/graph/describe.ts
/** What a model's graph says about itself without being run: from a `Model` to an `Architecture`. */
/**
* The architecture of a model. Parameters are counted as `countParameters` says. `nodes` and `operators` count
* every node of the file once: of the graph, of subgraphs (`If`, `Loop`, `Scan`) and of model-local functions.
*/
function describeArchitecture(model) {
	return {
		...describeStructure(model),
		weightsSignature: hashWeights(canonicalize(model).nodes)
	};
}
/** The same, without a hash of weights that lie in other files: these may be larger than anybody wants to wait for. */
function describeFile(model) {
	const structure = describeStructure(model);
	return structure.externalData ? structure : {
		...structure,
		weightsSignature: hashWeights(canonicalize(model).nodes)
	};
}
/** The same without reading the weights, however large they are. */
function describeStructure(model) {
	const opset = model.opsets.get("") ?? 0;
	const uses = findConstantUses(model);
	const { parameters, kernelParameters, views } = countParameters(model, uses);
	const operators = countOperators(model);
	const externalFiles = findExternalFiles(model);
	const whole = inlineFunctions(model);
	return {
		network: describeNetwork(whole),
		parameters,
		parameterViews: views,
		kernelParameters,
		...describeStorage(uses),
		depth: weightedDepth(whole, whole === model ? uses : findConstantUses(whole)),
		customOperators: describeSignature(model).customOperators,
		nodes: Object.values(operators).reduce((sum, count) => sum + count, 0),
		opset,
		operators,
		inputs: graphInputs(model).map(signatureOfValue),
		outputs: model.graph.outputs.map(signatureOfValue),
		signature: normalize(model).signature,
		externalData: externalFiles.length > 0,
		externalFiles,
		producer: [model.producerName, model.producerVersion].filter((part) => part !== "").join(" "),
		irVersion: model.irVersion
	};
}
/** Operators are names from the file: the record has no prototype that they could reach. */
function countOperators(model) {
	const operators = Object.create(null);
	for (const node of everyNode(model)) {
		const name = operatorName(node);
		operators[name] = (operators[name] ?? 0) + 1;
	}
	return operators;
}
/** The model's layers, one by one, in the order of its canonical form. */
function describeLayers(model) {
	const { nodes } = canonicalize(model);
	const opset = model.opsets.get("") ?? 0;
	const indices = new Map(nodes.map((node, index) => [node, index]));
	return nodes.map((node, index) => {
		const from = [...node.sources].sort(([a], [b]) => a - b).flatMap(([, source]) => {
			if (source.kind === "node") return [indices.get(source.from) ?? index];
			return source.kind === "input" ? [-1 - source.position] : [];
		});
		return describeLayer(node, index, from, opset);
	});
}
/** Hashes all weights, scales included, in the order of the layers. */
function hashWeights(nodes) {
	const hash = createHash("sha256");
	for (const { weights } of nodes) for (const [, constant] of [...weights].sort(([a], [b]) => a - b)) hash.update(`${tensorHash(constant.stored)}\n`);
	return hash.digest("hex").slice(0, 32);
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

export { parseRule as _, describeLayers as a, isCustom as c, findKnown as d, knownArchitectures as f, shardText as g, parseShard as h, describeFile as i, isMicrosofts as l, SHARD_BY as m, FAIL_ON as n, describeStructure as o, findExternalFiles as p, describeArchitecture as r, describeSignature as s, EXECUTION_PROVIDERS as t, describeNetwork as u };