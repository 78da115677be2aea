import { _ as stringAttribute, a as sizeOf, b as countOf, d as findConstants, f as findFunctionConstants, h as intAttribute, i as inferShapes, m as Scoped, n as withoutZeroBiases, t as normalize, u as inlineFunctions, x as wholeOf } from "./shared-normalize.js";
import { c as bytesInMemory, o as ByteRange, r as elementBytes, s as asBuffer } from "./shared-tensor.js";
import { u as quote } from "./shared-wire-fields.js";
import { t as compareSignatures } from "./shared-compare-signatures.js";
import { a as fingerprint, i as describeView, n as groupBy, r as unitName, t as compareGraphs } from "./shared-compare-graphs.js";
import { i as everyTensor, n as valuesRead, o as operatorName, r as everyNode, s as subgraphsOf, t as orderNodes } from "./shared-topological-order.js";
import { i as withThousands } from "./shared-words.js";
import { c as isCustom, d as findKnown, l as isMicrosofts, s as describeSignature, u as describeNetwork } from "./shared-config.js";

// src/graph/activation-memory.ts
/** How much memory the values between the nodes of a graph take, weights apart. */
/** Their result is their input under another shape or name: no memory of its own. */
const views = /* @__PURE__ */ new Set([
	"Reshape",
	"Flatten",
	"Squeeze",
	"Unsqueeze",
	"Identity",
	"Dropout"
]);
/** Of the outermost graph, inputs included; what goes on inside a branch or a loop is not counted. */
function measureActivations(model, { values }) {
	const constants = findConstants(model.graph);
	const order = orderNodes(model.graph.nodes);
	const nodes = order.kind === "ordered" ? order.indices.flatMap((index) => model.graph.nodes[index] ?? []) : model.graph.nodes;
	const owner = /* @__PURE__ */ new Map();
	const ownerOf = (name) => owner.get(name) ?? name;
	for (const node of nodes) {
		const [input = ""] = node.inputs;
		const [output = ""] = node.outputs;
		if (isView(node) && constants.get(input) === void 0) owner.set(output, ownerOf(input));
	}
	const lastRead = /* @__PURE__ */ new Map();
	nodes.forEach((node, at) => {
		for (const name of valuesRead(node)) lastRead.set(ownerOf(name), at);
	});
	for (const { name } of model.graph.outputs) lastRead.set(ownerOf(name), nodes.length);
	const freed = /* @__PURE__ */ new Map();
	let alive = 0;
	let peakBytes = 0;
	let peakAt = "the inputs";
	let totalBytes = 0;
	let unknown = 0;
	const stored = new Set(model.graph.initializers.map(({ name }) => name));
	for (const { name } of model.graph.inputs) if (!stored.has(name)) allocate(name, -1);
	peakBytes = alive;
	nodes.forEach((node, at) => {
		for (const name of node.outputs) if (name !== "" && constants.get(name) === void 0 && !owner.has(name)) allocate(name, at);
		if (alive > peakBytes) {
			peakBytes = alive;
			peakAt = node.name === "" ? `${node.operator} ${at}` : node.name;
		}
		alive -= freed.get(at) ?? 0;
	});
	return {
		peakBytes,
		peakAt,
		totalBytes,
		unknown
	};
	function allocate(name, at) {
		const bytes = bytesOfValue(values.get(name));
		if (bytes === void 0) {
			unknown += 1;
			return;
		}
		alive += bytes;
		totalBytes += bytes;
		const last = lastRead.get(name) ?? at;
		freed.set(last, (freed.get(last) ?? 0) + bytes);
	}
}
function isView({ domain, operator }) {
	return domain === "" && views.has(operator);
}
function bytesOfValue(value) {
	const size = value?.shape === void 0 ? void 0 : sizeOf(value.shape);
	if (size === void 0 || value?.elementType === void 0) return void 0;
	return elementBytes(value.elementType, size);
}

// src/graph/operator-macs.ts
/**
* Multiply-accumulates of one node from the shapes of its run, by operator. Counted are the products that a
* weight or a second matrix takes part in, which is the convention of torchvision, timm and Keras: biases,
* normalisation, activations, pooling and element-wise arithmetic are not.
*/
const macRules = {
	/** Every output element is a sum over one kernel: output elements x weight elements per output channel. */
	Conv: (run) => convolution(run, 1),
	FusedConv: (run) => convolution(run, 1),
	NhwcFusedConv: (run) => convolution(run, 1),
	ConvInteger: (run) => convolution(run, 1),
	/** Its weight is input 3, after the input's scale and zero point. */
	QLinearConv: (run) => convolution(run, 3),
	/** Every input element is multiplied with one kernel a group: weight is in x out/group x kernel. */
	ConvTranspose: (run) => {
		const [input, weight] = run.inputShapes;
		return input === void 0 || weight === void 0 || weight.length < 3 ? void 0 : product(input) * product(weight.slice(1));
	},
	/** Y (M x N) = A' (M x K) B' (K x N): K follows from A's elements, transposed or not. */
	Gemm: (run) => gemm(run),
	FusedGemm: (run) => gemm(run),
	QGemm: (run) => gemm(run),
	/** Each output element is a sum over the dimension that the operands share. */
	MatMul: (run) => matrixProduct(run, 0),
	MatMulInteger: (run) => matrixProduct(run, 0),
	MatMulIntegerToFloat: (run) => matrixProduct(run, 0),
	DynamicQuantizeMatMul: (run) => matrixProduct(run, 0),
	MatMulNBits: (run) => matrixProduct(run, 0),
	QLinearMatMul: (run) => matrixProduct(run, 0),
	FusedMatMul: (run, node) => node === void 0 ? matrixProduct(run, 0) : fusedProduct(run, node),
	/** Each step multiplies with the whole of W and R: steps x batch x (elements of W + elements of R). */
	LSTM: (run) => recurrent(run),
	DynamicQuantizeLSTM: (run) => recurrent(run),
	GRU: (run) => recurrent(run),
	RNN: (run) => recurrent(run),
	Attention: (run) => attention(run),
	MultiHeadAttention: (run) => productsOfAttention(run),
	/** Of two operands: the product of the lengths of all letters in the equation. */
	Einsum: (run, node) => {
		const equation = node === void 0 ? void 0 : stringAttribute(node, "equation");
		return equation === void 0 ? void 0 : einsum(run, equation);
	}
};
function convolution({ inputShapes, outputShapes }, weightPosition) {
	const weight = inputShapes[weightPosition];
	const [output] = outputShapes;
	if (weight === void 0 || output === void 0 || weight.length < 3) return void 0;
	return product(output) * product(weight.slice(1));
}
function gemm({ inputShapes, outputShapes }) {
	const [a] = inputShapes;
	const [output] = outputShapes;
	const rows = output?.[0];
	if (a === void 0 || output?.length !== 2 || rows === void 0) return void 0;
	if (rows === 0) return 0;
	return product(output) * (product(a) / rows);
}
/** `transposed`: whether A is; where nobody knows, it is if only that fits the rows of the output. */
function matrixProduct({ inputShapes, outputShapes }, position, transposed) {
	const a = inputShapes[position];
	const [output] = outputShapes;
	const last = a?.at(-1);
	if (a === void 0 || output === void 0 || last === void 0) return void 0;
	const rows = a.at(-2);
	const turned = transposed ?? (output.length >= 2 && rows !== output.at(-2) && last === output.at(-2));
	return product(output) * (turned && rows !== void 0 ? rows : last);
}
/** com.microsoft's, whose left side may have its rows on the axis before the columns or on the first. */
function fusedProduct(run, node) {
	const isTurned = intAttribute(node, "transA", 0) === 1;
	if (!isTurned || intAttribute(node, "transBatchA", 0) === 0) return matrixProduct(run, 0, isTurned);
	const [output] = run.outputShapes;
	const inner = run.inputShapes[0]?.[0];
	return output === void 0 || inner === void 0 ? void 0 : product(output) * inner;
}
function recurrent({ inputShapes }) {
	const [input, weight, recurrence] = inputShapes;
	const features = input?.at(-1);
	if (input?.length !== 3 || features === void 0 || weight === void 0 || recurrence === void 0) return;
	return product(input.slice(0, 2)) * (product(weight) + product(recurrence));
}
/** ONNX's (queries, keys, values), or com.microsoft's, which multiplies the input with a weight first. */
function attention(run) {
	const [input, second] = run.inputShapes;
	const [output] = run.outputShapes;
	if (input === void 0 || second === void 0 || output === void 0) return void 0;
	if (second.length !== 2) return productsOfAttention(run);
	const [batch, steps, width] = input;
	const hidden = output.at(-1);
	const weightColumns = second[1];
	if (batch === void 0 || steps === void 0 || width === void 0) return void 0;
	if (hidden === void 0 || weightColumns === void 0) return void 0;
	return batch * steps * width * weightColumns + 2 * batch * steps * steps * hidden;
}
/** Queries with keys, and the result with values; caches of earlier keys are not known here. */
function productsOfAttention({ inputShapes, outputShapes }) {
	const [query, key, value] = inputShapes;
	const [output] = outputShapes;
	const steps = query?.at(-2);
	const keySteps = key?.at(-2);
	const width = value?.at(-1);
	if (query === void 0 || output === void 0) return void 0;
	if (steps === void 0 || keySteps === void 0 || width === void 0) return void 0;
	return product(query) * keySteps + product(output) * keySteps;
}
function einsum({ inputShapes }, equation) {
	const operands = equation.replaceAll(/\s/g, "").split("->")[0]?.split(",") ?? [];
	if (equation.includes(".") || operands.length !== inputShapes.length) return void 0;
	if (operands.length === 1) return 0;
	if (operands.length > 2) return void 0;
	const lengths = /* @__PURE__ */ new Map();
	for (const [index, letters] of operands.entries()) {
		const shape = inputShapes[index] ?? [];
		if (letters.length !== shape.length) return void 0;
		for (const [axis, letter] of [...letters].entries()) lengths.set(letter, Math.max(lengths.get(letter) ?? 0, shape[axis] ?? 0));
	}
	return product([...lengths.values()]);
}
function product(shape) {
	return shape.reduce((total, dim) => total * dim, 1);
}

// src/graph/count-macs.ts
/**
* Sums `operator-macs.ts` over the nodes of one run. The convention is torchvision's: convolutions, matrix
* products, recurrences and attention, batch included; nothing else. FLOPs are counted by `count-flops.ts`.
*
* @param model The model that ran. It tells what a profile does not: attributes such as the equation of an
*   `Einsum`, and the shapes of weights that the runtime took over when the session was made ("prepacking":
*   those of QLinearConv and LSTM, for example), which are missing among the inputs of the run.
*/
function countMacs(runs, model) {
	const lookUp = model === void 0 ? void 0 : nodeLookup(model);
	const constants = model === void 0 ? void 0 : findConstants(model.graph);
	return sumMacs(runs.map((run) => {
		const node = Object.hasOwn(macRules, run.operator) ? lookUp?.(run) : void 0;
		const shapes = node === void 0 || constants === void 0 ? run : completeShapes(run, node, constants);
		return {
			operator: run.operator,
			node,
			shapes,
			times: 1
		};
	}));
}
/** The same from shapes that were inferred without a run. Lengths that are not known leave a node uncounted. */
function countInferredMacs(nodes) {
	return sumMacs(nodes.map(({ node, inputs, outputs, times }) => ({
		operator: node.operator,
		node,
		shapes: {
			inputShapes: inputs.flatMap((input) => input === void 0 ? [] : [lengthsOf(input)]),
			outputShapes: outputs.map(lengthsOf)
		},
		times
	})));
}
/** What is unknown is not a number, and what is computed with it is none either. */
function lengthsOf({ shape }) {
	return shape === void 0 ? [NaN] : shape.map((dim) => dim ?? NaN);
}
function sumMacs(nodes) {
	let macs = 0;
	const counted = Object.create(null);
	const notCounted = Object.create(null);
	const incomplete = /* @__PURE__ */ new Set();
	for (const { operator, node, shapes, times } of nodes) {
		const rule = Object.hasOwn(macRules, operator) ? macRules[operator] : void 0;
		const count = rule?.(shapes, node);
		if (count === void 0 || !Number.isFinite(count)) {
			notCounted[operator] = (notCounted[operator] ?? 0) + 1;
			if (rule !== void 0) incomplete.add(operator);
		} else {
			macs += times * count;
			counted[operator] = (counted[operator] ?? 0) + times * count;
		}
	}
	return {
		macs,
		counted,
		notCounted,
		incomplete: [...incomplete]
	};
}
/** Finds the node of a run: by its name where that is unique, otherwise by its index. */
function nodeLookup(model) {
	const byName = /* @__PURE__ */ new Map();
	for (const node of everyNode(model)) byName.set(node.name, byName.has(node.name) ? void 0 : node);
	const numbered = model.graph.nodes.filter(({ operator }) => operator !== "Constant");
	return (run) => {
		const indexed = run.nodeIndex === void 0 ? void 0 : numbered[run.nodeIndex];
		const node = (run.name === "" ? void 0 : byName.get(run.name)) ?? indexed;
		return node?.operator === run.operator ? node : void 0;
	};
}
/** Puts back the shapes of constant inputs that the profile leaves out. */
function completeShapes(run, node, constants) {
	const given = node.inputs.filter((name) => name !== "");
	if (run.inputShapes.length >= given.length) return run;
	const rest = run.inputShapes.values();
	let next = rest.next();
	const inputShapes = given.flatMap((name) => {
		const dims = constants.get(name)?.dims;
		if (dims !== void 0 && (next.done === true || next.value.join() !== dims.join())) return [dims];
		if (next.done === true) return [];
		const shape = next.value;
		next = rest.next();
		return [shape];
	});
	return {
		...run,
		inputShapes
	};
}

// src/graph/count-flops.ts
/**
* Counts floating-point operations: every multiplication, addition, comparison or function of one element is 1.
* That is more than twice the MACs, since biases, normalisation, activations and pooling are in it; the two are
* never mixed.
*/
const perOutput = (operations) => ({ outputs }) => times(sizeOfValue(outputs[0]), operations);
const perInput = (operations) => ({ inputs }) => times(sizeOfValue(inputs[0]), operations);
/** One operation fewer than there are operands. */
const variadic = ({ inputs, outputs }) => times(sizeOfValue(outputs[0]), inputs.length - 1);
/** Twice the MACs, and one addition an output where there is a bias at `biasAt`. */
const products = (biasAt) => (shaped) => {
	const { macs, incomplete } = countInferredMacs([{
		...shaped,
		times: 1
	}]);
	const bias = shaped.inputs[biasAt] === void 0 ? 0 : sizeOfValue(shaped.outputs[0]);
	return incomplete.length > 0 || bias === void 0 ? void 0 : 2 * macs + bias;
};
/** One operation for each element under the window. */
const windowed = ({ node, outputs }) => {
	const kernel = node.attributes.get("kernel_shape");
	const area = kernel?.kind === "ints" ? kernel.value.reduce((product, length) => product * Number(length), 1) : void 0;
	return area === void 0 ? void 0 : times(sizeOfValue(outputs[0]), area);
};
const free = () => 0;
const flopRules = {
	...listed([
		"Conv",
		"ConvTranspose",
		"DeformConv",
		"Gemm",
		"com.microsoft.FusedConv",
		"com.microsoft.FusedGemm"
	], products(2)),
	...listed([
		"MatMul",
		"Einsum",
		"LSTM",
		"com.microsoft.DynamicQuantizeLSTM",
		"GRU",
		"RNN",
		"Attention",
		"com.microsoft.FusedMatMul"
	], products(Number.POSITIVE_INFINITY)),
	...listed(["com.microsoft.Attention", "com.microsoft.MultiHeadAttention"], products(Number.POSITIVE_INFINITY)),
	...listed(["QLinearConv"], products(8)),
	...listed([
		"ConvInteger",
		"MatMulInteger",
		"QLinearMatMul",
		"com.microsoft.QGemm"
	], products(Number.POSITIVE_INFINITY)),
	...listed([
		"com.microsoft.DynamicQuantizeMatMul",
		"com.microsoft.MatMulIntegerToFloat",
		"com.microsoft.MatMulNBits"
	], products(Number.POSITIVE_INFINITY)),
	...listed([
		"Add",
		"Sub",
		"Mul",
		"Div",
		"Pow",
		"Mod",
		"PRelu",
		"com.microsoft.QLinearAdd",
		"com.microsoft.QLinearMul"
	], perOutput(1)),
	...listed([
		"Equal",
		"Greater",
		"GreaterOrEqual",
		"Less",
		"LessOrEqual",
		"Where",
		"And",
		"Or",
		"Not"
	], perOutput(1)),
	...listed([
		"Sum",
		"Max",
		"Min",
		"Mean"
	], variadic),
	...listed([
		"Relu",
		"LeakyRelu",
		"Elu",
		"Selu",
		"Celu",
		"Sigmoid",
		"HardSigmoid",
		"HardSwish",
		"Tanh",
		"Softplus",
		"Softsign",
		"Erf",
		"Exp",
		"Log",
		"Sqrt",
		"Reciprocal",
		"Neg",
		"Abs",
		"Ceil",
		"Floor",
		"Round",
		"Sign",
		"Gelu",
		"Mish",
		"Clip",
		"ThresholdedRelu",
		"Sin",
		"Cos",
		"com.microsoft.Gelu",
		"com.microsoft.FastGelu",
		"com.microsoft.QuickGelu"
	], perOutput(1)),
	/** Scale and shift: what is left of it when the statistics are known. */
	BatchNormalization: perOutput(2),
	/** Mean, variance (2), centring, division, scale and shift. */
	...listed([
		"InstanceNormalization",
		"GroupNormalization",
		"LayerNormalization",
		"com.microsoft.SkipLayerNormalization"
	], perOutput(7)),
	...listed([
		"RMSNormalization",
		"LpNormalization",
		"SimplifiedLayerNormalization",
		"com.microsoft.SimplifiedLayerNormalization"
	], perOutput(4)),
	/** Largest, difference, exponential, sum, division. */
	...listed(["Softmax", "LogSoftmax"], perOutput(5)),
	/** Squares and their sum over the window, then scale, shift, power and division. */
	LRN: ({ node, outputs }) => {
		const size = node.attributes.get("size");
		return size?.kind === "int" ? times(sizeOfValue(outputs[0]), 2 * Number(size.value) + 4) : void 0;
	},
	...listed([
		"AveragePool",
		"MaxPool",
		"LpPool",
		"com.microsoft.QLinearAveragePool"
	], windowed),
	...listed([
		"GlobalAveragePool",
		"GlobalMaxPool",
		"com.microsoft.QLinearGlobalAveragePool",
		"ReduceMean",
		"ReduceSum",
		"ReduceMax",
		"ReduceMin",
		"ReduceProd",
		"ArgMax",
		"ArgMin",
		"CumSum"
	], perInput(1)),
	...listed(["ReduceL2", "ReduceSumSquare"], perInput(2)),
	...listed(["QuantizeLinear", "DequantizeLinear"], perOutput(2)),
	...listed([
		"Identity",
		"Dropout",
		"Cast",
		"CastLike",
		"Reshape",
		"Flatten",
		"Squeeze",
		"Unsqueeze",
		"Transpose",
		"Concat",
		"Split",
		"Slice",
		"Gather",
		"GatherElements",
		"GatherND",
		"Expand",
		"Tile",
		"Pad",
		"DepthToSpace",
		"SpaceToDepth",
		"Shape",
		"Size",
		"Constant",
		"ConstantOfShape",
		"Range",
		"OneHot",
		"ScatterElements",
		"ScatterND",
		"Trilu"
	], free)
};
/** Sums over the nodes of one run. */
function countFlops(nodes) {
	let flops = 0;
	const counted = Object.create(null);
	const notCounted = Object.create(null);
	for (const shaped of nodes) {
		const operator = operatorName(shaped.node);
		const count = (Object.hasOwn(flopRules, operator) ? flopRules[operator] : void 0)?.(shaped);
		if (count === void 0 || !Number.isFinite(count)) notCounted[operator] = (notCounted[operator] ?? 0) + 1;
		else if (count > 0) {
			flops += shaped.times * count;
			counted[operator] = (counted[operator] ?? 0) + shaped.times * count;
		}
	}
	return {
		flops,
		counted,
		notCounted
	};
}
function listed(operators, rule) {
	return Object.fromEntries(operators.map((operator) => [operator, rule]));
}
function sizeOfValue(value) {
	return value?.shape === void 0 ? void 0 : sizeOf(value.shape);
}
function times(size, operations) {
	return size === void 0 ? void 0 : size * operations;
}

// src/graph/describe-work.ts
/** What one inference costs, found without running it: multiply-accumulates, FLOPs and memory between the nodes. */
/** @param inputShapes As `inferShapes` takes them. */
function describeWork(model, inputShapes) {
	const shapes = inferShapes(model, inputShapes);
	return {
		macs: countInferredMacs(shapes.nodes),
		flops: countFlops(shapes.nodes),
		activations: measureActivations(model, shapes),
		assumptions: shapes.assumptions
	};
}

// src/graph/difference/channel-order.ts
/** Looks at layers whose weights differ; each is read once or twice, and large ones (16 million elements) not at all. */
function findChannelOrder(candidate, reference, pairs, layers) {
	const fates = new Map(layers.map(({ ours, fate }) => [ours.node, fate]));
	const counterpart = new Map(pairs.map(([i, j]) => [candidate.views[i].node, reference.views[j].node]));
	const orders = /* @__PURE__ */ new Map();
	const permuted = /* @__PURE__ */ new Set();
	let consistent = true;
	for (const { node } of candidate.views) {
		const incoming = [...node.sources.values()].map((source) => source.kind === "node" ? orders.get(source.from) : void 0);
		const other = counterpart.get(node);
		if (other === void 0 || !hasChannels(node)) {
			if (!(node.operator === "Concat" || incoming.every((order) => order?.join() === incoming[0]?.join()))) consistent = false;
			orders.set(node, node.operator === "Concat" ? joinOrders(node, incoming) : incoming[0]);
			continue;
		}
		const [order] = incoming;
		if (fates.get(node) === "shared" && order === void 0) continue;
		const found = matchChannels(node, other, order);
		if (found !== void 0) {
			if (found.order !== void 0 || order !== void 0) permuted.add(node);
			orders.set(node, found.order);
			continue;
		}
		const alone = order === void 0 ? void 0 : matchChannels(node, other, void 0);
		if (order !== void 0) consistent = false;
		if (alone?.order !== void 0) permuted.add(node);
		orders.set(node, alone?.order);
	}
	const outputs = candidate.graph.outputs.some((source) => source?.kind === "node" && orders.get(source.from) !== void 0);
	return {
		permuted,
		consistent,
		outputs
	};
}
function hasChannels({ operator }) {
	return operator === "Conv" || operator === "Linear" || operator === "BatchNormalization";
}
/** The orders of parts one after the other; unknown where a part's length is. */
function joinOrders(node, incoming) {
	if (incoming.every((order) => order === void 0)) return void 0;
	const joined = [];
	const sources = [...node.sources.values()];
	for (const [at, order] of incoming.entries()) {
		const source = sources[at];
		const width = order?.length ?? (source?.kind === "node" ? widthOf(source.from) : void 0);
		if (width === void 0) return void 0;
		const start = joined.length;
		for (let channel = 0; channel < width; channel += 1) joined.push(start + (order?.[channel] ?? channel));
	}
	return Int32Array.from(joined);
}
/** The channels of what a node puts out, as the last weights before it tell. */
function widthOf(node) {
	for (let at = node; at !== void 0 && at.operator !== "Concat";) {
		const weight = at.weights.get("weight") ?? at.weights.get("scale");
		if (weight !== void 0) return weight.dims[0];
		const [source] = at.sources.values();
		at = source?.kind === "node" ? source.from : void 0;
	}
}
/** The order of the output channels in which the candidate's weights are the reference's, if there is one. */
function matchChannels(ours, theirs, order) {
	const tables = [...ours.weights.keys()].map((name) => {
		const [one, other] = [ours.weights.get(name), theirs.weights.get(name)];
		return one === void 0 || other === void 0 ? void 0 : tableOf(one, other);
	});
	const rows = tables[0]?.rows;
	if (rows === void 0 || !tables.every((table) => table !== void 0 && table.rows === rows)) return void 0;
	const whole = tables;
	const depthwise = ours.attributes.get("group") !== void 0 && Number(ours.attributes.get("group")) === rows && rows > 1;
	const moved = whole.map((table) => depthwise || order === void 0 ? table : reorderColumns(table, order));
	if (!moved.every((table) => table !== void 0)) return void 0;
	const found = matchRows(moved, rows);
	if (found === void 0) return void 0;
	const identity = found.every((row, at) => row === at);
	if ((depthwise || ours.operator === "BatchNormalization") && (order === void 0 ? !identity : found.join() !== order.join())) return void 0;
	return { order: identity ? void 0 : found };
}
function tableOf(one, other) {
	if (one.dims.join() !== other.dims.join()) return void 0;
	const [ours, theirs] = [wholeOf(one), wholeOf(other)];
	const [rows = 1, columns = 1] = one.dims;
	if (ours === void 0 || theirs === void 0 || rows === 0) return void 0;
	return {
		rows,
		columns,
		inner: ours.length / rows / columns,
		ours,
		theirs
	};
}
/** The candidate's columns where the reference has them. One input channel may be several columns (after Flatten). */
function reorderColumns(table, order) {
	const { rows, columns, inner, ours } = table;
	if (columns === 1) return table;
	const each = columns / order.length;
	if (!Number.isInteger(each)) return void 0;
	const moved = new Float64Array(ours.length);
	const length = inner * each;
	for (let row = 0; row < rows; row += 1) for (let channel = 0; channel < order.length; channel += 1) {
		const from = row * columns * inner + channel * length;
		const to = row * columns * inner + (order[channel] ?? 0) * length;
		moved.set(ours.subarray(from, from + length), to);
	}
	return {
		...table,
		ours: moved
	};
}
/** Pairs rows by a mark that equal rows share, then makes sure of every element. */
function matchRows(tables, rows) {
	const mark = (side) => {
		return Array.from({ length: rows }, (_, row) => {
			let sum = 0;
			for (const table of tables) {
				const length = table.columns * table.inner;
				for (let at = 0; at < length; at += 1) sum += (table[side][row * length + at] ?? 0) * Math.sin(1 + at * .7);
			}
			return [sum, row];
		}).sort(([a], [b]) => a - b);
	};
	const [ours, theirs] = [mark("ours"), mark("theirs")];
	const order = new Int32Array(rows);
	for (const [at, [, row]] of ours.entries()) {
		const other = theirs[at]?.[1] ?? 0;
		if (!tables.every((table) => rowsEqual(table, row, other))) return void 0;
		order[row] = other;
	}
	return order;
}
function rowsEqual({ columns, inner, ours, theirs }, row, other) {
	const length = columns * inner;
	for (let at = 0; at < length; at += 1) {
		const [one = 0, two = 0] = [ours[row * length + at], theirs[other * length + at]];
		if (Math.abs(one - two) > 1e-4 * Math.max(Math.abs(one), Math.abs(two)) + 1e-12) return false;
	}
	return true;
}

// src/graph/difference/weight-statistics.ts
/**
* Rounding the whole weight to integers of so many bits loses what is smaller than this part of its largest element:
* half a step, and as much again for a range that is wider than the weights.
*/
function lostToRounding({ precision }) {
	const bits = Number(/^u?int(\d+)/u.exec(precision)?.[1] ?? 8);
	return Math.min(.5, 1 / (2 ** (Math.min(bits, 8) - 1) - 1));
}
/** Powers of two from 2^-LOWEST on, by which sizes of elements are counted. */
const LOWEST = 200;
const POWERS = 400;
/** An element that differs by less than this part of itself was only rounded. */
const rounding = 1e-4;
/** `undefined` where the elements of one are not at hand, or are not finite. */
function weightStatistics(candidate, reference) {
	const [ours, theirs] = [candidate.blocks(), reference.blocks()];
	if (ours === void 0 || theirs === void 0) return void 0;
	let elements = 0;
	let product = 0;
	let square = 0;
	let otherSquare = 0;
	let difference = 0;
	let zeros = 0;
	let referenceZeros = 0;
	let changedNonZeros = 0;
	const channels = Math.max(1, candidate.dims[0] ?? 1);
	const each = Math.max(1, countOf(candidate.dims) / channels);
	const isFilled = new Uint8Array(channels);
	const peaks = new Float64Array(channels);
	const zeroedByPower = new Float64Array(POWERS);
	for (const [left, right] of zipBlocks(ours, theirs)) {
		for (let at = 0; at < left.length; at += 1) {
			const one = left[at] ?? 0;
			const other = right[at] ?? 0;
			product += one * other;
			square += one * one;
			otherSquare += other * other;
			difference += (one - other) * (one - other);
			if (one === 0) {
				zeros += 1;
				if (other !== 0) zeroedByPower[powerOf(other)] += 1;
			} else if (Math.abs(one - other) > rounding * Math.abs(other)) changedNonZeros += 1;
			if (other === 0) referenceZeros += 1;
			const channel = Math.floor((elements + at) / each);
			if (one !== 0) isFilled[channel] = 1;
			if (Math.abs(other) > peaks[channel]) peaks[channel] = Math.abs(other);
		}
		elements += left.length;
	}
	const relativeError = otherSquare > 0 ? Math.sqrt(difference / otherSquare) : difference > 0 ? 1 : 0;
	const norm = Math.sqrt(square * otherSquare);
	const cosine = norm > 0 ? product / norm : square === otherSquare ? 1 : 0;
	if (!Number.isFinite(relativeError) || !Number.isFinite(cosine)) return void 0;
	const peak = peaks.reduce((most, value) => Math.max(most, value), 0);
	const lost = lostToRounding(candidate) * peak;
	const isEmptied = (value, i) => value > lost && isFilled[i] === 0;
	return {
		elements,
		relativeError,
		cosine,
		zeros,
		referenceZeros,
		changedNonZeros,
		factor: otherSquare > 0 ? product / otherSquare : 1,
		channels,
		emptiedChannels: peaks.reduce((sum, value, i) => sum + (isEmptied(value, i) ? 1 : 0), 0),
		takenZeros: zeroedByPower.slice(powerOf(lost) + 1).reduce((sum, count) => sum + count, 0)
	};
}
function powerOf(value) {
	return Math.min(399, Math.max(0, Math.floor(Math.log2(Math.abs(value))) + LOWEST));
}
/** The blocks of two weights, cut to equal lengths; ends with the shorter one. */
function* zipBlocks(ours, theirs) {
	const others = theirs[Symbol.iterator]();
	let waiting = /* @__PURE__ */ new Float64Array(0);
	for (let block of ours) while (block.length > 0) {
		while (waiting.length === 0) {
			const next = others.next();
			if (next.done === true) return;
			waiting = next.value;
		}
		const length = Math.min(block.length, waiting.length);
		yield [block.subarray(0, length), waiting.subarray(0, length)];
		block = block.subarray(length);
		waiting = waiting.subarray(length);
	}
}

// src/graph/difference/compare-weights.ts
/** Below this two weights differ by rounding only. */
const roundingError = 2e-5;
/** The most that quantising to 8 bits or fewer does to a weight that keeps its meaning. */
const quantisationError = .5;
const fineTunedCosine = .9;
/** Layers with weights, in the order of the dataflow. Reads weights in blocks, one layer after the other. */
function compareWeights(candidate, reference, pairs) {
	return pairs.flatMap(([i, j]) => {
		const [ours, theirs] = [candidate.views[i], reference.views[j]];
		if (ours.node.operator !== theirs.node.operator || ours.node.weights.size === 0) return [];
		return [{
			ours,
			theirs,
			...fateOf(ours.node, theirs.node)
		}];
	});
}
/**
* Layers whose weights are those of another layer of the reference: blocks of one kind that changed places.
*
* @param compared all layers with weights
*/
function findMoved(compared) {
	const lost = compared.filter(({ fate }) => fate === "retrained");
	if (lost.length < 2) return compared;
	const owners = /* @__PURE__ */ new Map();
	for (const { theirs } of lost) {
		const key = keyOf(theirs);
		if (key !== void 0) owners.set(key, owners.has(key) ? void 0 : theirs);
	}
	return compared.map((layer) => {
		const key = layer.fate === "retrained" ? keyOf(layer.ours) : void 0;
		const from = key === void 0 ? void 0 : owners.get(key);
		const moved = from !== void 0 && from !== layer.theirs && fateOf(layer.ours.node, from.node);
		return moved && moved.fate === "shared" ? {
			...layer,
			...moved,
			fate: "moved",
			from
		} : layer;
	});
}
function keyOf({ node }) {
	const [weight] = [node.weights.get("weight"), ...node.weights.values()];
	return weight === void 0 ? void 0 : fingerprint(weight);
}
const severity = [
	"shared",
	"quantised",
	"pruned",
	"fine-tuned",
	"retrained",
	"unread",
	"resized"
];
function fateOf(ours, theirs) {
	if (ours === theirs) return { fate: "shared" };
	if (ours.weights.has("bias") !== theirs.weights.has("bias") && ours.normalized !== theirs.normalized) return { fate: "incomparable" };
	let worst = { fate: "shared" };
	for (const [name, weight] of ours.weights) {
		const other = theirs.weights.get(name);
		const one = other === void 0 ? { fate: "resized" } : fateOfWeight(weight, other);
		const more = severity.indexOf(one.fate) - severity.indexOf(worst.fate);
		if (more > 0 || more === 0 && worst.statistics === void 0) worst = one;
	}
	return worst;
}
function fateOfWeight(ours, theirs) {
	if (ours.dims.join() !== theirs.dims.join()) return { fate: "resized" };
	const statistics = weightStatistics(ours, theirs);
	if (statistics === void 0) return { fate: "unread" };
	return {
		fate: fateByStatistics(statistics, ours.precision !== theirs.precision || /int/.test(ours.precision)),
		statistics
	};
}
/** @param rounded The weights are quantised, or of different precision: some error is expected. */
function fateByStatistics(statistics, rounded) {
	const { relativeError, cosine, zeros, referenceZeros, changedNonZeros } = statistics;
	if (relativeError <= roundingError) return "shared";
	if (rounded && relativeError <= quantisationError && cosine > fineTunedCosine) return "quantised";
	if (zeros > referenceZeros && changedNonZeros === 0) return "pruned";
	return cosine > fineTunedCosine ? "fine-tuned" : "retrained";
}

// src/graph/difference/side-by-side.ts
/** Two boxes a row. */
const maxRows = 20;
const maxLines = 6;
/** Rows from the inputs to the outputs. */
function putSideBySide(candidate, reference, pairs, changes) {
	const touched = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	for (const change of changes) {
		if ("ours" in change) touched[0].add(change.ours);
		if ("theirs" in change) touched[1].add(change.theirs);
	}
	const changesIn = (side, views, { start, end }) => side.views.slice(start, end).filter((view) => views.has(view)).length;
	return joinRows(pairUnits(candidate, reference, pairs).map(({ ours, theirs }) => {
		const count = (side, units, views) => units.reduce((sum, unit) => sum + changesIn(side, views, unit), 0);
		const lonely = ours.length === 0 || theirs.length === 0 ? 1 : 0;
		return {
			ours,
			theirs,
			changes: count(candidate, ours, touched[0]) + count(reference, theirs, touched[1]) + lonely
		};
	})).map((row) => {
		const ours = boxOf(candidate, row.ours, touched[0]);
		const theirs = boxOf(reference, row.theirs, touched[1]);
		return {
			mark: ours === void 0 ? "removed" : theirs === void 0 ? "added" : row.changes > 0 ? "changed" : "same",
			...ours === void 0 ? {} : { candidate: ours },
			...theirs === void 0 ? {} : { reference: theirs }
		};
	});
}
/** Units with most of their layers in common stand beside each other, in order. */
function pairUnits(candidate, reference, pairs) {
	const common = /* @__PURE__ */ new Map();
	for (const [i, j] of pairs) {
		const [ours, theirs] = [candidate.unitOf[i], reference.unitOf[j]];
		const counts = common.get(ours) ?? /* @__PURE__ */ new Map();
		counts.set(theirs, (counts.get(theirs) ?? 0) + 1);
		common.set(ours, counts);
	}
	const order = new Map(reference.units.map((unit, index) => [unit, index]));
	const rows = [];
	let next = 0;
	for (const unit of candidate.units) {
		const [best] = [...common.get(unit) ?? []].filter(([other]) => (order.get(other) ?? 0) >= next).sort(([, a], [, b]) => b - a);
		const at = best === void 0 ? void 0 : order.get(best[0]);
		if (at === void 0) {
			rows.push({
				ours: [unit],
				theirs: []
			});
			continue;
		}
		for (; next < at; next += 1) rows.push({
			ours: [],
			theirs: [reference.units[next]]
		});
		rows.push({
			ours: [unit],
			theirs: [reference.units[at]]
		});
		next = at + 1;
	}
	for (; next < reference.units.length; next += 1) rows.push({
		ours: [],
		theirs: [reference.units[next]]
	});
	return rows;
}
/** Joins neighbours without a change, then those with the fewest, until there are few enough. */
function joinRows(rows) {
	const joined = [];
	for (const row of rows) {
		const before = joined.at(-1);
		const plain = (one) => one.changes === 0 && one.ours.every(({ kind }) => kind === "block");
		if (before !== void 0 && plain(before) && plain(row)) joined[joined.length - 1] = join(before, row);
		else joined.push(row);
	}
	while (joined.length > maxRows) {
		let best = 0;
		for (let at = 1; at + 1 < joined.length; at += 1) {
			const cost = (index) => (joined[index]?.changes ?? 0) + (joined[index + 1]?.changes ?? 0);
			if (cost(at) < cost(best)) best = at;
		}
		joined.splice(best, 2, join(joined[best], joined[best + 1]));
	}
	return joined;
}
function join(one, other) {
	return {
		ours: [...one.ours, ...other.ours],
		theirs: [...one.theirs, ...other.theirs],
		changes: one.changes + other.changes
	};
}
function boxOf(side, units, touched) {
	const [first] = units;
	const last = units.at(-1);
	if (first === void 0 || last === void 0) return void 0;
	const views = units.flatMap(({ start, end }) => side.views.slice(start, end));
	return {
		title: titleOf(first, last),
		lines: first === last ? linesOf(views, touched) : sumsOf(views, touched)
	};
}
/** `stage 1 blocks 2 to 5`, `stage 1 to stage 3 block 2`. */
function titleOf(first, last) {
	if (first === last) return unitName(first);
	return first.kind === "block" && last.kind === "block" && first.stage === last.stage && first.block > 0 ? `stage ${first.stage} blocks ${first.block} to ${last.block}` : `${unitName(first)} to ${unitName(last)}`;
}
/** The layers that make a unit what it is, and those that changed; of one that came or went as a whole only the first. */
function linesOf(views, touched) {
	const whole = views.filter((view) => touched.has(view)).length >= views.length - 1 && views.some(isTold);
	const told = views.filter((view) => touched.has(view) && !whole || isTold(view));
	const kept = told.length <= maxLines ? told : keepChanged(told, touched);
	const lines = kept.map((view) => ({
		text: describeView(view),
		changed: touched.has(view)
	}));
	const more = told.length - kept.length;
	return more > 0 ? [...lines, {
		text: `and ${more} more`,
		changed: false
	}] : lines;
}
function isTold({ class: kind, node }) {
	return kind === "product" || kind === "pooling" || kind === "normalization" || node.sources.size > 1;
}
function keepChanged(views, touched) {
	const changed = views.filter((view) => touched.has(view)).slice(0, 5);
	const rest = views.filter((view) => !touched.has(view)).slice(0, 5 - changed.length);
	const kept = /* @__PURE__ */ new Set([...changed, ...rest]);
	return views.filter((view) => kept.has(view));
}
function sumsOf(views, touched) {
	const counts = /* @__PURE__ */ new Map();
	for (const view of views.filter((one) => touched.has(one) || isTold(one))) {
		const sum = counts.get(view.title) ?? {
			count: 0,
			changed: 0
		};
		sum.count += 1;
		if (touched.has(view)) sum.changed += 1;
		counts.set(view.title, sum);
	}
	return [...counts].sort(([, a], [, b]) => b.changed - a.changed || b.count - a.count).slice(0, maxLines).map(([title, { count, changed }]) => ({
		text: `${count} × ${title}`,
		changed: changed > 0
	}));
}

// src/graph/difference/tell-weights.ts
/** `undefined` where no layers with weights stand for each other. */
function tellWeights(layers, sides, order) {
	if (layers.length === 0) return void 0;
	const groups = [...groupBy(layers, ({ fate }) => fate)].sort(([x, a], [y, b]) => Number(isLast(x)) - Number(isLast(y)) || b.length - a.length);
	return `${groups.map(([fate, some]) => {
		const all = some.length === 1 ? "the weights of its one layer" : `the weights of all ${some.length} layers`;
		const subject = groups.length === 1 ? all : `the weights of ${some.length} of ${layers.length} layers`;
		return phrases[fate](some, subject);
	}).join("; ")}${movesPhrase(layers, sides)}${orderPhrase(order)}`;
}
/** Which blocks have whose weights. */
function movesPhrase(layers, { candidate, reference }) {
	const unit = (view, { unitOf }) => {
		const found = unitOf[view.index];
		return found === void 0 ? view.title : unitName(found);
	};
	const moves = new Set(layers.flatMap(({ ours, from }) => from === void 0 ? [] : [`${unit(ours, candidate)} has those of ${unit(from, reference)}`]));
	if (moves.size === 0) return "";
	const shown = [...moves].slice(0, 4);
	const rest = moves.size - shown.length;
	return `: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
/** Of these is said what they come to. */
function isLast(fate) {
	return fate === "permuted" || fate === "moved";
}
/** What another order of channels comes to. */
function orderPhrase(order) {
	if (order === void 0 || order.permuted.size === 0) return "";
	if (!order.consistent) return ", but not of the layers around them: the network computes something else";
	return order.outputs ? ", the outputs included: the network names its classes in another order" : ", consistently along the dataflow: the network computes the same";
}
const phrases = {
	shared: (_, subject) => `${subject} are shared`,
	quantised: (layers, subject) => `${subject} are the same but for rounding (${errors(layers)})`,
	pruned: (layers, subject) => `${subject} are pruned: ${sparsity(layers)}; what is left is shared`,
	"fine-tuned": (layers, subject) => `${subject} are trained further (${errors(layers)})${names(layers)}`,
	retrained: (layers, subject) => `${subject} are other weights, trained anew${names(layers)}`,
	moved: (_, subject) => `${subject} are those of other layers of the reference`,
	permuted: (layers, subject) => `${subject} are the same in another order of channels${names(layers)}`,
	resized: (layers, subject) => `${subject} have another shape${names(layers)}`,
	incomparable: (layers, subject) => `${subject} can't be compared: only one side has their BatchNormalization${names(layers)}`,
	unread: (_, subject) => `${subject} could not be looked at`
};
function errors(layers) {
	const known = layers.flatMap(({ ours, statistics }) => statistics === void 0 ? [] : [{
		error: statistics.relativeError,
		name: nameOf({ ours })
	}]);
	const sorted = known.toSorted((a, b) => a.error - b.error);
	const median = sorted[Math.floor((sorted.length - 1) / 2)];
	const worst = sorted.at(-1);
	if (median === void 0 || worst === void 0) return "error unknown";
	if (known.length === 1) return `error ${percent(worst.error)}`;
	return `error ${percent(median.error)} in the median, ${percent(worst.error)} at most: ${worst.name}`;
}
function sparsity(layers) {
	const sum = (pick) => layers.reduce((total, layer) => total + pick(layer), 0);
	const elements = sum(({ statistics }) => statistics?.elements ?? 0);
	const zeros = sum(({ statistics }) => statistics?.zeros ?? 0);
	const before = sum(({ statistics }) => statistics?.referenceZeros ?? 0);
	return `${percent(zeros / elements)} are zero instead of ${percent(before / elements)}`;
}
/** The layers by name, where they are few. */
function names(layers) {
	return layers.length > 3 ? "" : ` (${layers.map(nameOf).join(", ")})`;
}
function nameOf({ ours }) {
	const { name } = ours.node.node;
	if (name === "") return ours.title;
	return name.length <= 50 ? name : `${name.slice(0, 47)}...`;
}
/** `0.8 %`; at least two significant digits. */
function percent(share) {
	const value = share * 100;
	return `${value >= 10 ? value.toFixed(1) : Number(value.toPrecision(2))} %`;
}

// src/graph/difference/compare-models.ts
/**
* How the candidate differs from the reference. Structure takes n log n of the nodes; weights are read once,
* block by block, and only of layers that stand for each other.
*/
function compareModels(candidate, reference) {
	const [graph, other] = comparable(normalize(candidate), normalize(reference));
	const structure = compareGraphs(graph, other, () => areOfOtherFamilies(candidate, reference));
	const { candidate: ours, reference: theirs, pairs } = structure;
	const compared = findMoved(compareWeights(ours, theirs, pairs));
	const order = structure.sameStructure && compared.some(({ fate }) => fate === "retrained" || fate === "fine-tuned") ? findChannelOrder(ours, theirs, pairs, compared) : void 0;
	const weights = compared.map((layer) => order?.permuted.has(layer.ours.node) === true ? {
		...layer,
		fate: "permuted"
	} : layer);
	const relation = relationOf(structure, weights);
	return {
		equal: structure.equal,
		sameWeights: structure.sameStructure && weights.every(({ fate }) => fate === "shared"),
		relation,
		similarity: structure.similarity,
		...structure.firstDivergence === void 0 ? {} : { firstDivergence: structure.firstDivergence },
		changes: structure.changes,
		signatureChanges: changesToCallers([candidate, graph], [reference, other]),
		sideBySide: putSideBySide(ours, theirs, pairs, structure.layerChanges),
		weights: weightsOf(structure, relation === "different" ? [] : weights, order)
	};
}
/** Biases of zeros count where they make no difference between the graphs: they are as good as none. */
function comparable(graph, other) {
	const biases = ({ nodes }) => nodes.filter(({ weights }) => weights.has("bias")).length;
	return graph.structure === other.structure || biases(graph) === biases(other) ? [graph, other] : [withoutZeroBiases(graph), withoutZeroBiases(other)];
}
/** Whether both are known networks of different families; Wide ResNet is a ResNet, Swin V2 a Swin. */
function areOfOtherFamilies(candidate, reference) {
	const [ours, theirs] = [candidate, reference].map((model) => {
		const { identification } = describeNetwork(inlineFunctions(model));
		return identification.kind === "known" ? findKnown(identification.name).family : void 0;
	});
	return ours !== void 0 && theirs !== void 0 && !ours.includes(theirs) && !theirs.includes(ours);
}
/** The normal form knows which ports have their channels last. */
function changesToCallers(candidate, reference) {
	const signature = ([model, { inputPorts, outputPorts }]) => ({
		...describeSignature(model),
		inputs: inputPorts,
		outputs: outputPorts
	});
	return compareSignatures(signature(candidate), signature(reference));
}
function relationOf(structure, weights) {
	if (!structure.sameStructure) return structure.related ? "same family" : "different";
	const kept = weights.every(({ fate }) => fate === "shared");
	if (structure.equal) return kept ? "equal" : "equal up to weights";
	return weights.every(({ fate }) => fate === "shared" || fate === "quantised") ? "equal up to precision" : "equal up to weights";
}
function weightsOf({ candidate, reference }, layers, order) {
	const sentence = tellWeights(layers, {
		candidate,
		reference
	}, order);
	return {
		...sentence === void 0 ? {} : { sentence },
		layers: layers.map(({ ours, fate, statistics }) => {
			const unit = candidate.unitOf[ours.index];
			return {
				layer: ours.node.node.name,
				place: `${unit === void 0 ? "" : `${unitName(unit)}: `}${ours.title}`,
				fate,
				...statistics === void 0 ? {} : {
					relativeError: statistics.relativeError,
					cosine: statistics.cosine,
					zeros: statistics.zeros / Math.max(1, statistics.elements),
					referenceZeros: statistics.referenceZeros / Math.max(1, statistics.elements),
					factor: statistics.factor,
					channels: statistics.channels,
					emptiedChannels: statistics.emptiedChannels,
					takenZeros: statistics.takenZeros / Math.max(1, statistics.elements)
				}
			};
		})
	};
}

// src/graph/risks/place.ts
/** How a risk says which node it means. */
function placeOf(node) {
	return `${operatorName(node)} ${quote(node.name)}`;
}

// src/graph/risks/embedded-files.ts
/** Files of other kinds inside a model: programs, archives, pickles, in tensors, texts or where nobody looks. */
/** File signatures as Latin-1 text, long enough that no weight begins with one by chance. */
const marks = [
	{
		bytes: "ELF",
		name: "a Linux program or library"
	},
	{
		bytes: "Ïúíþ",
		name: "a macOS program"
	},
	{
		bytes: "Êþº¾",
		name: "a macOS program or a Java class"
	},
	{
		bytes: "\0asm",
		name: "a WebAssembly program"
	},
	{
		bytes: "PK",
		name: "a zip archive (a PyTorch checkpoint is one)"
	},
	{
		bytes: "\b",
		name: "a gzip archive"
	},
	{
		bytes: "7z¼¯'",
		name: "a 7-Zip archive"
	},
	{
		bytes: "ý7zXZ\0",
		name: "an xz archive"
	},
	{
		bytes: "",
		name: "a Python pickle"
	},
	{
		bytes: "",
		name: "a Python pickle"
	},
	{
		bytes: "}q",
		name: "a Python pickle"
	},
	{
		bytes: "cos\n",
		name: "a Python pickle"
	},
	{
		bytes: "cposix\n",
		name: "a Python pickle"
	},
	{
		bytes: "cos\nsystem",
		name: "a Python pickle"
	},
	{
		bytes: "HDF\r\n",
		name: "an HDF5 file"
	},
	{
		bytes: "%PDF-",
		name: "a PDF document"
	},
	{
		bytes: "PNG\r\n",
		name: "a PNG image"
	},
	{
		bytes: "ÿØÿà",
		name: "a JPEG image"
	},
	{
		bytes: "SQLite format 3",
		name: "a database"
	},
	{
		bytes: "#!/",
		name: "a script"
	},
	{
		bytes: "<?php",
		name: "a script"
	}
];
/** A Windows program says so twice: at its start, and where it was told to look further in. */
const windows = "MZ";
const headBytes = 1024;
/** Looks at the first bytes of everything; a file that begins in the middle of a tensor is not found. */
const embeddedFiles = ({ model }) => [
	...tensorRisks(model),
	...attributeRisks(model),
	...[...model.metadata].flatMap(([key, value]) => found(rangeOfText(value), `metadata ${quote(key)}`)),
	...foreignRisks(model)
];
function tensorRisks(model) {
	return [...everyTensor(model)].flatMap((tensor) => rangesOf(tensor).flatMap((range) => found(range, `tensor ${quote(tensor.name)}`)));
}
function rangesOf({ data }) {
	if (data.kind === "raw") return data.ranges.slice(0, 1);
	if (data.kind === "external") return data.state.kind === "present" ? [data.state.range] : [];
	return data.kind === "strings" ? data.values.map((value) => new ByteRange(bytesInMemory(value))) : [];
}
function attributeRisks(model) {
	return [...everyNode(model)].flatMap((node) => [...node.attributes].flatMap(([name, attribute]) => {
		const where = `${placeOf(node)}, attribute ${quote(name)}`;
		if (attribute.kind === "bytes") return found(attribute.value, where);
		if (attribute.kind === "string") return found(rangeOfText(attribute.value), where);
		if (attribute.kind === "strings") return attribute.value.flatMap((text) => found(rangeOfText(text), where));
		return [];
	}));
}
/** What ONNX does not define no runtime reads: whatever it is, it is not for running the model. */
function foreignRisks(model) {
	return model.foreignFields.map(({ name, byte, range }) => {
		const file = recognize(range);
		const what = `${withThousands(range.length)} bytes in a field that ONNX does not define`;
		return {
			kind: "embedded-file",
			where: `${name} at byte ${byte}`,
			what: file === void 0 ? what : `${what}: ${file}`
		};
	});
}
function found(range, where) {
	const file = recognize(range);
	return file === void 0 ? [] : [{
		kind: "embedded-file",
		where,
		what: `it holds ${file}`
	}];
}
function recognize(range) {
	const head = asBuffer(range.head(headBytes)).toString("latin1");
	const mark = marks.find(({ bytes }) => head.startsWith(bytes));
	if (mark !== void 0) return mark.name;
	return head.startsWith(windows) && /This program|PE\0\0/.test(head) ? "a Windows program" : void 0;
}
/** Attributes that are no UTF-8 have one character a byte, and so the bytes come back. */
function rangeOfText(text) {
	return new ByteRange(bytesInMemory(Buffer.from(text.slice(0, headBytes), "latin1")));
}

// src/graph/risks/hidden-branches.ts
/**
* Branches that a look at a model's behaviour does not show: `If` nodes anywhere in the model, also in the bodies of
* loops, of other branches and of functions.
*/
/** An `If` that asks the data can answer one in a million inputs differently; one that asks a constant has a dead branch. */
const hiddenBranches = ({ model }) => {
	const stored = new Set(model.graph.initializers.map(({ name }) => name));
	const fed = model.graph.inputs.filter(({ name }) => !stored.has(name));
	const inGraph = branchesIn(model.graph.nodes, {
		constants: findConstants(model.graph),
		dependents: dependentOn(fed.map(({ name }) => name)),
		within: ""
	});
	const inFunctions = model.functions.flatMap(({ name, nodes, inputs }) => branchesIn(nodes, {
		constants: findFunctionConstants(nodes),
		dependents: dependentOn(inputs),
		within: `, in function ${quote(name)}`
	}));
	return [...inGraph, ...inFunctions];
};
function dependentOn(names, outer) {
	const dependents = new Scoped(outer);
	for (const name of names) dependents.set(name, true);
	return dependents;
}
function branchesIn(nodes, around) {
	const { constants, dependents, within } = around;
	const risks = [];
	for (const node of nodes) {
		const isBranch = node.operator === "If" && node.domain === "";
		const [condition = ""] = node.inputs;
		if (isBranch) {
			const what = branchRisk(condition, around);
			if (what !== void 0) risks.push({
				kind: "hidden-branch",
				where: `${placeOf(node)}${within}`,
				what
			});
		}
		const reads = valuesRead(node).some((name) => dependents.get(name) === true);
		for (const graph of subgraphsOf(node)) risks.push(...branchesInside(graph, reads, {
			constants,
			dependents,
			within: `, in ${placeOf(node)}${within}`
		}));
		const onShape = node.domain === "" && (node.operator === "Shape" || node.operator === "Size");
		for (const name of node.outputs) dependents.set(name, reads && !onShape);
	}
	return risks;
}
/** What a loop or a scan gives to its body may be any of what it takes. */
function branchesInside(graph, reads, around) {
	const dependents = dependentOn(reads ? graph.inputs.map(({ name }) => name) : [], around.dependents);
	return branchesIn(graph.nodes, {
		...around,
		constants: findConstants(graph, around.constants),
		dependents
	});
}
function branchRisk(condition, { constants, dependents }) {
	if (constants.get(condition) !== void 0) return "its condition is a constant: one branch never runs";
	if (dependents.get(condition) !== true) return void 0;
	return `which branch runs depends on the input, through ${quote(condition)}`;
}

// src/graph/risks/huge-attributes.ts
/** Attributes that are larger than any operator needs: a place to carry something else. */
const hugeBytes = 2 ** 20;
/** Weights in `Constant` nodes are no attributes in this sense. */
const hugeAttributes = ({ model }) => [...everyNode(model)].flatMap((node) => {
	if (node.operator === "Constant" && node.domain === "") return [];
	return [...node.attributes].flatMap(([name, attribute]) => {
		const bytes = sizeOfAttribute(attribute);
		if (bytes <= hugeBytes) return [];
		return [{
			kind: "huge-attribute",
			where: `${placeOf(node)}, attribute ${quote(name)}`,
			what: `it takes ${withThousands(bytes)} bytes`
		}];
	});
});
function sizeOfAttribute(attribute) {
	switch (attribute.kind) {
		case "string": return attribute.value.length;
		case "bytes": return attribute.value.length;
		case "strings": return attribute.value.reduce((sum, { length }) => sum + length, 0);
		case "ints":
		case "floats": return 8 * attribute.value.length;
		case "tensor": return elementBytes(attribute.value.elementType, attribute.value.elements);
		case "tensors": return attribute.value.reduce((sum, { elementType, elements }) => sum + elementBytes(elementType, elements), 0);
		default: return 0;
	}
}

// src/graph/risks/metadata.ts
/** What metadata and documentation say that they should not, and the licence that they should. */
const suspicions = [
	{
		pattern: /<\s*(script|iframe|object|embed|svg|img)\b|javascript:|\bon(error|load)\s*=/i,
		what: "it holds HTML that would run where it is shown"
	},
	{
		pattern: /\b(curl|wget)\b[^\n]{0,200}\|\s*(sudo\s+)?(ba|z|da)?sh\b|\bpowershell\b[^\n]{0,80}-enc/i,
		what: "it holds a command that downloads and runs something"
	},
	{
		pattern: /__import__\(|\bos\.system\(|\bsubprocess\.|\beval\(|\bexec\(/,
		what: "it holds Python code"
	},
	{
		pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
		what: "it holds a private key"
	},
	{
		pattern: /\b(ghp|gho|ghs|github_pat|hf)_[A-Za-z0-9]{20,}|\bAKIA[0-9A-Z]{16}\b|\bxox[abp]-[0-9A-Za-z-]{10,}/,
		what: "it holds what looks like an access token"
	},
	{
		pattern: /[\u202a-\u202e\u2066-\u2069]/,
		what: "it holds characters that turn the direction of writing, which hide text"
	},
	{
		pattern: /[\u0000-\u0008\u000e-\u001f]/,
		what: "it holds control characters, as binary data do"
	},
	{
		pattern: /\bignore (all|any|the) (previous|prior|above) instructions\b/i,
		what: "it speaks to a language model, not to people"
	}
];
/** Longer texts are data. */
const longText = 65536;
/** What is looked at of all texts together: a hostile file may hold any amount. */
const lookedAt = 2 ** 20;
const suspiciousMetadata = ({ model }) => {
	const risks = [];
	let rest = lookedAt;
	for (const { where, text } of texts(model)) {
		for (const what of suspicionsOf(text.slice(0, Math.min(longText, rest)))) risks.push({
			kind: "suspicious-metadata",
			where,
			what
		});
		if (text.length > longText) risks.push({
			kind: "suspicious-metadata",
			where,
			what: `it has ${withThousands(text.length)} characters`
		});
		rest -= text.length;
		if (rest <= 0) return [...risks, {
			kind: "suspicious-metadata",
			where,
			what: "what comes after is too much to be looked at"
		}];
	}
	return risks;
};
function suspicionsOf(text) {
	const found = suspicions.filter(({ pattern }) => pattern.test(text)).map(({ what }) => what);
	return hasBase64(text) ? [...found, "it holds a long run of base64: data, not text"] : found;
}
/** Split instead of searched for: a pattern would begin again at every character. */
function hasBase64(text) {
	return text.split(/[^A-Za-z0-9+/]/).some(({ length }) => length >= 4e3);
}
function texts(model) {
	return [
		...[...model.metadata].flatMap(([key, value]) => [{
			where: `metadata ${quote(key)}`,
			text: value
		}, {
			where: `the key ${quote(key)} of the metadata`,
			text: key
		}]),
		...[...model.docStrings].map(([name, text]) => ({
			where: name,
			text
		})),
		{
			where: "producer_name",
			text: model.producerName
		},
		{
			where: "domain",
			text: model.domain
		}
	];
}
/** Whether the model's own metadata name a licence. */
function hasLicence({ metadata }) {
	return [...metadata].some(([key, value]) => /licen[cs]e/i.test(key) && value.trim() !== "");
}

// src/graph/risks/unreachable-parts.ts
/** Nodes and weights of which no output is made: of the model's graph, of the graphs inside it, and of functions. */
/** Smaller leftovers are usual: a scale that was folded, an axis. */
const notableBytes = 1024;
const unreachableParts = ({ model }) => {
	const bodies = bodiesOf(model);
	return [...bodies.flatMap(unreachableNodes), ...bodies.flatMap(unreadTensors)];
};
function bodiesOf({ graph, functions }) {
	const bodies = [bodyOf(graph, "")];
	for (const { name, nodes, outputs } of functions) bodies.push({
		nodes,
		initializers: [],
		results: outputs,
		within: `, in function ${quote(name)}`
	});
	for (const { nodes, within } of bodies) for (const node of nodes) for (const inner of subgraphsOf(node)) bodies.push(bodyOf(inner, `, in ${placeOf(node)}${within}`));
	return bodies;
}
function bodyOf({ nodes, initializers, outputs }, within) {
	return {
		nodes,
		initializers,
		results: outputs.map(({ name }) => name),
		within
	};
}
function unreachableNodes({ nodes, results, within }) {
	const maker = /* @__PURE__ */ new Map();
	for (const node of nodes) for (const name of node.outputs) maker.set(name, node);
	const live = /* @__PURE__ */ new Set();
	const pending = [...results];
	for (let name = pending.pop(); name !== void 0; name = pending.pop()) {
		const node = maker.get(name);
		if (node === void 0 || live.has(node)) continue;
		live.add(node);
		for (const read of valuesRead(node)) pending.push(read);
	}
	const dead = nodes.filter((node) => !live.has(node) && node.operator !== "Constant");
	const [first] = dead;
	if (first === void 0) return [];
	const what = dead.length === 1 ? "it leads to no output" : `${dead.length} nodes lead to no output, this one first`;
	return [{
		kind: "unreachable",
		where: `${placeOf(first)}${within}`,
		what
	}];
}
function unreadTensors({ nodes, initializers, results, within }) {
	const read = new Set(results);
	for (const node of nodes) for (const name of valuesRead(node)) read.add(name);
	return initializers.flatMap(({ name, elementType, elements }) => {
		const bytes = elementBytes(elementType, elements);
		if (bytes <= notableBytes || read.has(name)) return [];
		const what = `${withThousands(bytes)} bytes of a tensor that no node takes`;
		return [{
			kind: "unreachable",
			where: `${quote(name)}${within}`,
			what
		}];
	});
}

// src/graph/risks/find-risks.ts
/** The static risks of a model: what a person should look at before the model is trusted or run. */
/** Domains of which every operator is onnxruntime's: no code of somebody else's. */
const runtimeDomains = /^(com\.microsoft\..*|com\.ms\.internal\..*|ai\.onnx\.contrib)$/;
function isOnnxruntimes({ domain, operator }) {
	return domain === "com.microsoft" ? isMicrosofts(operator) : runtimeDomains.test(domain);
}
/** An operator that ONNX does not define is code that comes from somewhere else. */
const customOperators = ({ model }) => {
	const own = new Set(model.functions.map(({ domain, name }) => operatorName({
		domain,
		operator: name
	})));
	const nodes = /* @__PURE__ */ new Map();
	for (const node of everyNode(model)) {
		const name = operatorName(node);
		if (isCustom(node, model) && !isOnnxruntimes(node) && !own.has(name)) nodes.set(name, (nodes.get(name) ?? 0) + 1);
	}
	return [...nodes].map(([name, count]) => ({
		kind: "custom-operator",
		where: quote(name),
		what: `${count === 1 ? "1 node needs" : `${count} nodes need`} an operator that neither ONNX nor onnxruntime defines: a library has to be loaded`
	}));
};
const externalData = ({ structure }) => structure.externalFiles.flatMap(({ location, problem }) => problem === void 0 ? [] : [{
	kind: "external-data",
	where: quote(location),
	what: problem
}]);
const missingLicence = ({ model, licensed }) => licensed || hasLicence(model) ? [] : [{
	kind: "missing-licence",
	where: "metadata",
	what: "neither the model, nor a LICENSE file beside it, nor its card says under which licence it may be used"
}];
const floatingRevision = ({ floating }) => floating === void 0 ? [] : [{
	kind: "floating-revision",
	where: "source",
	what: floating
}];
const checks = {
	"custom-operator": customOperators,
	"external-data": externalData,
	"hidden-branch": hiddenBranches,
	unreachable: unreachableParts,
	"huge-attribute": hugeAttributes,
	"embedded-file": embeddedFiles,
	"suspicious-metadata": suspiciousMetadata,
	"missing-licence": missingLicence,
	"floating-revision": floatingRevision
};
/** All risks, by kind. */
function findRisks(inspected) {
	return Object.values(checks).flatMap((check) => check(inspected));
}

export { countMacs as i, compareModels as n, describeWork as r, findRisks as t };