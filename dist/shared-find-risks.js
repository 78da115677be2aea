import { S as wholeOf, _ as intsAttribute, c as functionBodies, f as tensorOfAttribute, g as intAttribute, h as floatsAttribute, l as findConstants, m as movedDims, p as Scoped, t as normalize, u as findFunctionConstants, v as stringAttribute, x as countOf } from "./shared-normalize.js";
import { c as bytesInMemory, i as elementTypeName, o as ByteRange, r as elementBytes, s as asBuffer } from "./shared-tensor.js";
import { u as quote } from "./shared-wire-fields.js";
import { t as compareSignatures } from "./shared-compare-signatures.js";
import { a as describeView, i as unitName, n as groupBy, r as familySimilarity, t as compareGraphs } from "./shared-compare-graphs.js";
import { n as smallValues } from "./shared-tensor-values.js";
import { i as everyTensor, n as valuesRead, o as operatorName, r as everyNode, s as subgraphsOf, t as orderNodes } from "./shared-topological-order.js";
import { i as withThousands } from "./shared-words.js";
import { c as isCustom, l as isMicrosofts, s as describeSignature } from "./shared-config.js";

// src/graph/shapes/static-value.ts
const unknownValue = {
	elementType: void 0,
	shape: void 0,
	elements: void 0
};
/** Longer values are never shapes. */
const maxElements = 4096;
function staticValue(elementType, shape, elements) {
	return {
		elementType,
		shape,
		elements: elements !== void 0 && shape !== void 0 && elements.length === sizeOf(shape) ? elements : void 0
	};
}
/** A one-dimensional int64 value, such as a shape. */
function vectorOf(elements) {
	return staticValue("int64", [elements.length], elements);
}
/** The elements if there are some and all are known. */
function knownElements(value) {
	return value?.elements === void 0 ? void 0 : allKnown(value.elements);
}
/** The list if nothing in it is unknown. */
function allKnown(values) {
	return values?.every((value) => value !== void 0) === true ? values : void 0;
}
/** The number of elements; `undefined` where a dimension is unknown and none is 0. */
function sizeOf(shape) {
	if (shape.includes(0)) return 0;
	let size = 1;
	for (const dim of shape) {
		if (dim === void 0) return void 0;
		size *= dim;
	}
	return size;
}
/** An axis counted from the end as one counted from the start; `undefined` where there is none such. */
function axisOf(axis, rank) {
	const from = axis < 0 ? axis + rank : axis;
	return Number.isInteger(from) && from >= 0 && from < rank ? from : void 0;
}
function withDim(shape, axis, dim) {
	return shape.map((old, index) => index === axis ? dim : old);
}
/** ONNX's multidirectional broadcasting; `undefined` where a rank is unknown or the shapes don't fit. */
function broadcast(shapes) {
	const known = shapes.filter((shape) => shape !== void 0);
	if (known.length < shapes.length) return void 0;
	const rank = Math.max(0, ...known.map(({ length }) => length));
	const result = [];
	for (let axis = 0; axis < rank; axis += 1) {
		let dim = 1;
		for (const shape of known) {
			const at = axis - rank + shape.length;
			const other = at < 0 ? 1 : shape[at];
			if (other === 1) continue;
			if (dim === 1 || dim === void 0) dim = other ?? (dim === 1 ? void 0 : dim);
			else if (other !== void 0 && other !== dim) return void 0;
		}
		result.push(dim);
	}
	return result;
}

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
	Conv: (run) => convolution$1(run, 1),
	FusedConv: (run) => convolution$1(run, 1),
	NhwcFusedConv: (run) => convolution$1(run, 1),
	ConvInteger: (run) => convolution$1(run, 1),
	/** Its weight is input 3, after the input's scale and zero point. */
	QLinearConv: (run) => convolution$1(run, 3),
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
	FusedMatMul: (run, node) => node === void 0 ? matrixProduct(run, 0) : fusedProduct$1(run, node),
	/** Each step multiplies with the whole of W and R: steps x batch x (elements of W + elements of R). */
	LSTM: (run) => recurrent(run),
	DynamicQuantizeLSTM: (run) => recurrent(run),
	GRU: (run) => recurrent(run),
	RNN: (run) => recurrent(run),
	Attention: (run) => attention$1(run),
	MultiHeadAttention: (run) => productsOfAttention(run),
	/** Of two operands: the product of the lengths of all letters in the equation. */
	Einsum: (run, node) => {
		const equation = node === void 0 ? void 0 : stringAttribute(node, "equation");
		return equation === void 0 ? void 0 : einsum$1(run, equation);
	}
};
function convolution$1({ inputShapes, outputShapes }, weightPosition) {
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
function fusedProduct$1(run, node) {
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
function attention$1(run) {
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
function einsum$1({ inputShapes }, equation) {
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
const perOutput = (operations) => ({ outputs }) => times(sizeOfValue$1(outputs[0]), operations);
const perInput = (operations) => ({ inputs }) => times(sizeOfValue$1(inputs[0]), operations);
/** One operation fewer than there are operands. */
const variadic = ({ inputs, outputs }) => times(sizeOfValue$1(outputs[0]), inputs.length - 1);
/** Twice the MACs, and one addition an output where there is a bias at `biasAt`. */
const products = (biasAt) => (shaped) => {
	const { macs, incomplete } = countInferredMacs([{
		...shaped,
		times: 1
	}]);
	const bias = shaped.inputs[biasAt] === void 0 ? 0 : sizeOfValue$1(shaped.outputs[0]);
	return incomplete.length > 0 || bias === void 0 ? void 0 : 2 * macs + bias;
};
/** One operation for each element under the window. */
const windowed = ({ node, outputs }) => {
	const kernel = node.attributes.get("kernel_shape");
	const area = kernel?.kind === "ints" ? kernel.value.reduce((product, length) => product * Number(length), 1) : void 0;
	return area === void 0 ? void 0 : times(sizeOfValue$1(outputs[0]), area);
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
		return size?.kind === "int" ? times(sizeOfValue$1(outputs[0]), 2 * Number(size.value) + 4) : void 0;
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
function sizeOfValue$1(value) {
	return value?.shape === void 0 ? void 0 : sizeOf(value.shape);
}
function times(size, operations) {
	return size === void 0 ? void 0 : size * operations;
}

// src/graph/shapes/control-flow.ts
/** Shapes through the operators that hold graphs: If, Loop and Scan. */
/** Both branches, or the one whose condition is known. Of two the one that makes more is taken to run. */
function inferBranches(node, [condition], scope, times, { inferGraph, assume }) {
	const yes = graphOf(node, "then_branch");
	const no = graphOf(node, "else_branch");
	if (yes === void 0 || no === void 0) return void 0;
	const [known] = knownElements(condition) ?? [];
	if (known !== void 0) return inferGraph(known === 0 ? no : yes, [], scope, times);
	const one = inferGraph(yes, [], scope, times);
	const other = inferGraph(no, [], scope, times);
	const outputs = one.outputs.map((value, at) => common(value, other.outputs[at] ?? unknownValue));
	const { nodes } = elementsMade(one) >= elementsMade(other) ? one : other;
	if (elementsMade(one) !== elementsMade(other)) assume("of the branches of an If the larger one runs");
	return {
		outputs,
		nodes
	};
}
function elementsMade({ nodes }) {
	let sum = 0;
	for (const { outputs, times } of nodes) for (const { shape } of outputs) sum += times * (shape === void 0 ? 0 : sizeOf(shape) ?? 0);
	return sum;
}
/** Loop: trip count, condition and carried values go in; carried values and stacked scan outputs come out. */
function inferLoop(node, [count, , ...initial], scope, times, { inferGraph, assume }) {
	const body = graphOf(node, "body");
	if (body === void 0) return void 0;
	const [trips] = knownElements(count) ?? [];
	if (trips === void 0) assume("a Loop whose trip count depends on the data runs once");
	const iteration = staticValue("int64", []);
	const going = staticValue("bool", []);
	const { carried, result } = settle(initial, (values) => {
		const inside = inferGraph(body, [
			iteration,
			going,
			...values
		], scope, times * (trips ?? 1));
		return {
			carried: inside.outputs.slice(1, 1 + values.length),
			result: inside
		};
	});
	const stacked = result.outputs.slice(1 + initial.length).map((value) => stack(value, trips, 0));
	return {
		outputs: [...carried, ...stacked],
		nodes: result.nodes
	};
}
/** Scan: state values, then values of which each step takes a slice. */
function inferScan(node, inputs, scope, times, { inferGraph }) {
	const body = graphOf(node, "body");
	const scanned = intAttribute(node, "num_scan_inputs");
	if (body === void 0 || scanned === void 0 || body.inputs.length !== inputs.length) return void 0;
	const states = inputs.slice(0, inputs.length - scanned);
	const inputAxes = intsAttribute(node, "scan_input_axes") ?? [];
	const outputAxes = intsAttribute(node, "scan_output_axes") ?? [];
	let steps;
	const slices = inputs.slice(states.length).map((value = unknownValue, at) => {
		const axis = value.shape === void 0 ? void 0 : axisOf(inputAxes[at] ?? 0, value.shape.length);
		steps ??= axis === void 0 ? void 0 : value.shape?.[axis];
		return staticValue(value.elementType, axis === void 0 ? void 0 : value.shape?.toSpliced(axis, 1));
	});
	const { carried, result } = settle(states, (values) => {
		const inside = inferGraph(body, [...values, ...slices], scope, times * (steps ?? 1));
		return {
			carried: inside.outputs.slice(0, values.length),
			result: inside
		};
	});
	const stacked = result.outputs.slice(states.length).map((value, at) => stack(value, steps, outputAxes[at] ?? 0));
	return {
		outputs: [...carried, ...stacked],
		nodes: result.nodes
	};
}
/** Goes through the body until the carried values keep their shape: what changes from trip to trip is unknown. */
function settle(initial, trip) {
	let values = initial.map((value = unknownValue) => ({
		...value,
		elements: void 0
	}));
	let last = trip(values);
	for (let round = 0; round < 2; round += 1) {
		const joined = values.map((value, at) => common(value, last.carried[at] ?? unknownValue));
		if (joined.every((value, at) => String(value.shape) === String(values[at]?.shape))) break;
		values = joined.map((value) => ({
			...value,
			elements: void 0
		}));
		last = trip(values);
	}
	return {
		carried: last.carried.map((value, at) => common(value, values[at] ?? unknownValue)),
		result: last.result
	};
}
/** What holds for both. */
function common(a, b) {
	const shape = a.shape?.length === b.shape?.length ? a.shape?.map((dim, axis) => dim === b.shape?.[axis] ? dim : void 0) : void 0;
	const elements = String(a.elements) === String(b.elements) ? a.elements : void 0;
	return staticValue(a.elementType ?? b.elementType, shape, elements);
}
function stack({ elementType, shape }, count, axis) {
	if (shape === void 0) return staticValue(elementType, void 0);
	return staticValue(elementType, shape.toSpliced(axisOf(axis, shape.length + 1) ?? 0, 0, count));
}
function graphOf(node, name) {
	const attribute = node.attributes.get(name);
	return attribute?.kind === "graph" ? attribute.value : void 0;
}

// src/graph/shapes/declared-value.ts
/** Symbolic dimensions are open. */
function declaredValue({ type }) {
	if (type.kind !== "tensor") return unknownValue;
	return staticValue(type.elementType, type.shape?.map((dim) => typeof dim === "number" ? dim : void 0));
}

// src/graph/shapes/keeps-shape.ts
/** Operators whose first output has the type and shape of their first input, and nothing more is to be said. */
const keepsShape = [
	"Acos",
	"Acosh",
	"Asin",
	"Asinh",
	"Atan",
	"Atanh",
	"Celu",
	"Cos",
	"Cosh",
	"Elu",
	"Erf",
	"Gelu",
	"HardSigmoid",
	"HardSwish",
	"LeakyRelu",
	"Mish",
	"Selu",
	"Shrink",
	"Sigmoid",
	"Sin",
	"Sinh",
	"Softplus",
	"Softsign",
	"Swish",
	"Tan",
	"Tanh",
	"ThresholdedRelu",
	"Affine",
	"ImageScaler",
	"ParametricSoftplus",
	"Scale",
	"ScaledTanh",
	"Crop",
	"Softmax",
	"LogSoftmax",
	"Hardmax",
	"BatchNormalization",
	"InstanceNormalization",
	"GroupNormalization",
	"LayerNormalization",
	"RMSNormalization",
	"MeanVarianceNormalization",
	"LpNormalization",
	"LRN",
	"CumSum",
	"CumProd",
	"Trilu",
	"ReverseSequence",
	"Bernoulli",
	"ScatterElements",
	"ScatterND",
	"Scatter",
	"TensorScatter",
	"RotaryEmbedding",
	"com.microsoft.QuickGelu",
	"com.microsoft.FastGelu",
	"com.microsoft.BiasGelu",
	"com.microsoft.Gelu",
	"com.microsoft.BiasSplitGelu",
	"com.microsoft.SkipLayerNormalization",
	"com.microsoft.LayerNormalization",
	"com.microsoft.SkipSimplifiedLayerNormalization",
	"com.microsoft.SimplifiedLayerNormalization",
	"SimplifiedLayerNormalization",
	"com.microsoft.QLinearLeakyRelu",
	"com.microsoft.QLinearSigmoid",
	"com.microsoft.QLinearSoftmax",
	"com.microsoft.RotaryEmbedding",
	"com.microsoft.GroupNorm",
	"com.microsoft.SkipGroupNorm"
];

// src/graph/shapes/elementwise.ts
/** Shapes of operators that work element by element, and their results where the elements are known. */
/** Same shape and type; `calculate` where shapes are computed with it. */
function unary(calculate) {
	return ({ inputs: [input = unknownValue] }) => [staticValue(input.elementType, input.shape, calculated([input], input.shape, calculate))];
}
/** Broadcast over all inputs, of the type of the first whose type is known. */
function broadcasting(calculate) {
	return (call) => [combined(call, typeOf(call.inputs), calculate)];
}
/** Broadcast to booleans. */
function comparing(calculate) {
	return (call) => [combined(call, "bool", calculate)];
}
function combined({ inputs }, elementType, calculate) {
	const given = inputs.map((input) => input ?? unknownValue);
	const shape = broadcast(given.map((input) => input.shape));
	return staticValue(elementType, shape, calculated(given, shape, calculate));
}
function typeOf(inputs) {
	return inputs.find((input) => input?.elementType !== void 0)?.elementType;
}
/** The elements of the result, in which an unknown element of an input makes an unknown one. */
function calculated(inputs, shape, calculate) {
	const dims = allKnown(shape);
	if (calculate === void 0 || dims === void 0) return void 0;
	const size = sizeOf(dims) ?? 0;
	if (size > 4096 || inputs.some(({ elements }) => elements === void 0)) return void 0;
	return Array.from({ length: size }, (_, index) => {
		const operands = allKnown(inputs.map((input) => elementAt(input, dims, index)));
		return operands === void 0 ? void 0 : calculate(...operands);
	});
}
/** The element of a broadcast input that lies under element `index` of a result of shape `dims`. */
function elementAt({ shape = [], elements }, dims, index) {
	let rest = index;
	let at = 0;
	let stride = 1;
	for (let axis = dims.length - 1; axis >= 0; axis -= 1) {
		const length = dims[axis] ?? 1;
		const own = shape[axis - dims.length + shape.length] ?? 1;
		if (own > 1) {
			at += rest % length * stride;
			stride *= own;
		}
		rest = Math.floor(rest / length);
	}
	return elements?.[at];
}
const isInteger = (type) => type !== void 0 && /^u?int/.test(type);
/** Integers are divided towards zero. */
const divide = (call) => {
	const type = typeOf(call.inputs);
	return [combined(call, type, (a, b) => isInteger(type) ? Math.trunc(a / b) : a / b)];
};
/** The sign follows the divisor, or with `fmod` the dividend. */
const remainder = (call) => {
	const follow = intAttribute(call.node, "fmod", 0) === 1;
	return [combined(call, typeOf(call.inputs), (a, b) => follow ? a % b : a - b * Math.floor(a / b))];
};
const cast = ({ node, inputs: [input = unknownValue, like] }) => {
	const to = intAttribute(node, "to");
	const type = to === void 0 ? like?.elementType : elementTypeName(to);
	const convert = type === "bool" ? (value) => value === 0 ? 0 : 1 : isInteger(type) ? Math.trunc : (value) => value;
	return [staticValue(type, input.shape, calculated([input], input.shape, convert))];
};
const where = ({ inputs }) => {
	const [condition = unknownValue, yes = unknownValue, no = unknownValue] = inputs;
	const shape = broadcast([
		condition.shape,
		yes.shape,
		no.shape
	]);
	const choose = (chosen, a, b) => chosen === 0 ? b ?? 0 : a ?? 0;
	return [staticValue(typeOf([yes, no]), shape, calculated([
		condition,
		yes,
		no
	], shape, choose))];
};
const clip = ({ inputs: [input = unknownValue, low, high] }) => {
	const [least = Number.NEGATIVE_INFINITY] = knownElements(low) ?? [];
	const [most = Number.POSITIVE_INFINITY] = knownElements(high) ?? [];
	const known = [low, high].every((bound) => bound === void 0 || knownElements(bound) !== void 0);
	const bounded = (value) => Math.min(most, Math.max(least, value));
	return [staticValue(input.elementType, input.shape, known ? calculated([input], input.shape, bounded) : void 0)];
};
/** Half away from even, as IEEE 754 rounds. */
function roundToEven(value) {
	const floor = Math.floor(value);
	if (value - floor !== .5) return Math.round(value);
	return floor % 2 === 0 ? floor : floor + 1;
}
/** com.microsoft's: two operands, each followed by its scale and zero point, then those of the result. */
const quantizedPair = ({ inputs }) => [staticValue(inputs[7]?.elementType ?? inputs[0]?.elementType, broadcast([inputs[0]?.shape, inputs[3]?.shape]))];
/** com.microsoft's: a condition and two operands, each followed by its scale and zero point. */
const quantizedChoice = ({ inputs }) => [staticValue(inputs[1]?.elementType, broadcast([
	inputs[0]?.shape,
	inputs[1]?.shape,
	inputs[4]?.shape
]))];
const same = unary();
const truth = (value) => value ? 1 : 0;
const elementwiseRules = {
	Add: broadcasting((a, b) => a + b),
	Sub: broadcasting((a, b) => a - b),
	Mul: broadcasting((a, b) => a * b),
	Div: divide,
	Mod: remainder,
	Pow: broadcasting((a, b) => a ** b),
	Max: broadcasting(Math.max),
	Min: broadcasting(Math.min),
	Sum: broadcasting((...all) => all.reduce((sum, value) => sum + value, 0)),
	Mean: broadcasting((...all) => all.reduce((sum, value) => sum + value, 0) / all.length),
	And: comparing((a, b) => truth(a !== 0 && b !== 0)),
	Or: comparing((a, b) => truth(a !== 0 || b !== 0)),
	Xor: comparing((a, b) => truth(a !== 0 !== (b !== 0))),
	Equal: comparing((a, b) => truth(a === b)),
	Greater: comparing((a, b) => truth(a > b)),
	GreaterOrEqual: comparing((a, b) => truth(a >= b)),
	Less: comparing((a, b) => truth(a < b)),
	LessOrEqual: comparing((a, b) => truth(a <= b)),
	Not: ({ inputs: [input = unknownValue] }) => [staticValue("bool", input.shape, calculated([input], input.shape, (value) => truth(value === 0)))],
	IsNaN: comparing(),
	IsInf: comparing(),
	BitShift: broadcasting(),
	BitwiseAnd: broadcasting(),
	BitwiseOr: broadcasting(),
	BitwiseXor: broadcasting(),
	BitwiseNot: same,
	PRelu: unary(),
	/** And the mask of what was dropped. */
	Dropout: ({ inputs: [input = unknownValue] }) => [input, staticValue("bool", input.shape)],
	"com.microsoft.QLinearAdd": quantizedPair,
	"com.microsoft.QLinearMul": quantizedPair,
	"com.microsoft.QLinearWhere": quantizedChoice,
	Where: where,
	Cast: cast,
	CastLike: cast,
	Clip: clip,
	Abs: unary(Math.abs),
	Neg: unary((value) => -value),
	Ceil: unary(Math.ceil),
	Floor: unary(Math.floor),
	Round: unary(roundToEven),
	Sqrt: unary(Math.sqrt),
	Exp: unary(Math.exp),
	Log: unary(Math.log),
	Reciprocal: unary((value) => 1 / value),
	Sign: unary(Math.sign),
	Relu: unary((value) => Math.max(0, value)),
	Identity: unary((value) => value),
	...Object.fromEntries(keepsShape.map((name) => [name, same]))
};

// src/graph/shapes/making.ts
/** Output shapes of operators that make values: constants, shapes of other values, ranges, quantisations. */
/** Elements of what can be a shape, a scale or a bound; weights are not read. */
const readElements = 1024;
/** A tensor of the file. */
function valueOfTensor(tensor) {
	const few = tensor.elements <= readElements && tensor.dims.length <= 2;
	return staticValue(tensor.elementType, tensor.dims, few ? smallValues(tensor) : void 0);
}
const constant = ({ node }) => {
	const tensor = tensorOfAttribute(node);
	return [tensor === void 0 ? unknownValue : valueOfTensor(tensor)];
};
const filled = ({ node, inputs: [target] }) => {
	const value = node.attributes.get("value");
	const filling = value?.kind === "tensor" ? value.value : void 0;
	const dims = target?.elements ?? void 0;
	const rank = target?.shape?.[0];
	const shape = dims ?? (rank === void 0 ? void 0 : new Array(rank).fill(void 0));
	const size = shape === void 0 ? void 0 : sizeOf(shape);
	const [element] = filling === void 0 ? [0] : smallValues(filling) ?? [];
	const few = size !== void 0 && size <= 4096 && element !== void 0;
	return [staticValue(filling?.elementType ?? "float32", shape, few ? new Array(size).fill(element) : void 0)];
};
const shapeOf = ({ node, inputs: [input = unknownValue] }) => {
	const { shape } = input;
	if (shape === void 0) return [staticValue("int64", [void 0])];
	return [vectorOf(shape.slice(intAttribute(node, "start", 0), intAttribute(node, "end", shape.length)))];
};
const sizeOfValue = ({ inputs: [input = unknownValue] }) => [staticValue("int64", [], [input.shape === void 0 ? void 0 : sizeOf(input.shape)])];
const range = ({ inputs }) => {
	const [start, limit, step] = inputs.map((input) => knownElements(input)?.[0]);
	const elementType = inputs[0]?.elementType;
	if (start === void 0 || limit === void 0 || step === void 0 || step === 0) return [staticValue(elementType, [void 0])];
	const length = Math.max(0, Math.ceil((limit - start) / step));
	const elements = length <= 4096 ? Array.from({ length }, (_, index) => start + index * step) : void 0;
	return [staticValue(elementType, [length], elements)];
};
/** Shape and type from the attributes, or from another value. */
const random = ({ node, inputs: [like] }) => {
	const type = intAttribute(node, "dtype");
	const elementType = type === void 0 ? like?.elementType ?? "float32" : elementTypeName(type);
	return [staticValue(elementType, intsAttribute(node, "shape") ?? like?.shape)];
};
const quantize = ({ node, inputs: [input = unknownValue, , zeroPoint] }) => {
	const type = intAttribute(node, "output_dtype", 0);
	return [staticValue(type > 0 ? elementTypeName(type) : zeroPoint?.elementType ?? "uint8", input.shape)];
};
const dequantize = ({ inputs: [input = unknownValue, scale] }) => [staticValue(scale?.elementType ?? "float32", input.shape)];
const dynamicQuantize = ({ inputs: [input = unknownValue] }) => [
	staticValue("uint8", input.shape),
	staticValue("float32", []),
	staticValue("uint8", [])
];
const embedding = ({ inputs: [ids, , words] }) => {
	const shape = ids?.shape;
	const hidden = words?.shape?.at(-1);
	const embedded = shape === void 0 ? void 0 : [...shape, hidden];
	return [staticValue(words?.elementType, embedded), staticValue("int32", shape && [shape[0]])];
};
const windowFunction = ({ inputs: [size] }) => [staticValue("float32", [knownElements(size)?.[0]])];
const makingRules = {
	Constant: constant,
	ConstantOfShape: filled,
	Shape: shapeOf,
	Size: sizeOfValue,
	Range: range,
	EyeLike: random,
	RandomNormal: random,
	RandomUniform: random,
	RandomNormalLike: random,
	RandomUniformLike: random,
	QuantizeLinear: quantize,
	"com.microsoft.QuantizeLinear": quantize,
	DequantizeLinear: dequantize,
	"com.microsoft.DequantizeLinear": dequantize,
	DynamicQuantizeLinear: dynamicQuantize,
	"com.microsoft.EmbedLayerNormalization": embedding,
	HannWindow: windowFunction,
	HammingWindow: windowFunction,
	BlackmanWindow: windowFunction
};

// src/graph/shapes/matrices.ts
/** Output shapes of operators that multiply matrices: products, recurrences, attention, and their quantised forms. */
/** NumPy's matmul: vectors are rows on the left and columns on the right, and that dimension is dropped again. */
function productShape(a, b) {
	if (a === void 0 || b === void 0 || a.length === 0 || b.length === 0) return void 0;
	const batch = broadcast([a.slice(0, -2), b.slice(0, -2)]);
	if (batch === void 0) return void 0;
	const rows = a.length === 1 ? [] : [a.at(-2)];
	const columns = b.length === 1 ? [] : [b.at(-1)];
	return [
		...batch,
		...rows,
		...columns
	];
}
/** A product of the inputs at two positions; the type is that of an input, or a fixed one. */
function multiplying(aAt, bAt, type) {
	return ({ inputs }) => [staticValue(typeof type === "number" ? inputs[type]?.elementType : type, productShape(inputs[aAt]?.shape, inputs[bAt]?.shape))];
}
/**
* com.microsoft's FusedMatMul. What is called transposition of the batch takes the rows from the first axis, as in
* rows x batch x columns; the other one turns rows and columns afterwards.
*/
const fusedProduct = ({ node, inputs: [a, b] }) => {
	const turned = (shape, operand) => {
		if (shape === void 0 || shape.length < 2) return shape;
		const [rows, columns] = [shape.at(-2), shape.at(-1)];
		const [first, ...rest] = shape;
		const [batch, height] = intAttribute(node, `transBatch${operand}`, 0) === 1 ? [rest.slice(0, -1), first] : [shape.slice(0, -2), rows];
		return intAttribute(node, `trans${operand}`, 0) === 1 ? [
			...batch,
			columns,
			height
		] : [
			...batch,
			height,
			columns
		];
	};
	return [staticValue(a?.elementType, productShape(turned(a?.shape, "A"), turned(b?.shape, "B")))];
};
/** Y (M x N) = A' (M x K) B' (K x N) */
function general(bAt) {
	return ({ node, inputs }) => {
		const a = inputs[0]?.shape;
		const b = inputs[bAt]?.shape;
		if (a === void 0 || b === void 0) return [staticValue(inputs[0]?.elementType, void 0)];
		const rows = intAttribute(node, "transA", 0) === 1 ? a[1] : a[0];
		const columns = intAttribute(node, "transB", 0) === 1 ? b[0] : b[1];
		return [staticValue(inputs[0]?.elementType, [rows, columns])];
	};
}
/** A weight in blocks of a few bits: N and K are attributes. */
const blockwise = ({ node, inputs: [a] }) => [staticValue(a?.elementType, a?.shape && [...a.shape.slice(0, -1), intAttribute(node, "N")])];
/** The whole sequence, then the last state, and an LSTM's last cell. */
const recurrence = ({ node, inputs: [input, , recurrent] }) => {
	const shape = input?.shape;
	const hidden = intAttribute(node, "hidden_size") ?? recurrent?.shape?.at(-1);
	const directions = stringAttribute(node, "direction") === "bidirectional" ? 2 : 1;
	if (shape?.length !== 3) return [staticValue(input?.elementType, void 0)];
	const [first, second] = shape;
	const last = intAttribute(node, "layout", 0) === 1;
	const all = last ? [
		first,
		second,
		directions,
		hidden
	] : [
		first,
		directions,
		second,
		hidden
	];
	const state = staticValue(input?.elementType, last ? [
		first,
		directions,
		hidden
	] : [
		directions,
		second,
		hidden
	]);
	return [
		staticValue(input?.elementType, all),
		state,
		state
	];
};
const einsum = ({ node, inputs }) => {
	const elementType = inputs[0]?.elementType;
	const [left = "", right] = (stringAttribute(node, "equation") ?? "").replaceAll(/\s/g, "").split("->");
	const operands = left.split(",");
	const lengths = /* @__PURE__ */ new Map();
	let ellipsis = [];
	for (const [index, letters] of operands.entries()) {
		const shape = inputs[index]?.shape;
		if (shape === void 0) return [staticValue(elementType, void 0)];
		const [before = "", after] = letters.split("...");
		if (after !== void 0) ellipsis = [...ellipsis, shape.slice(before.length, shape.length - after.length)];
		for (const [axis, letter] of [...before].entries()) note(letter, shape[axis]);
		const last = after ?? "";
		for (const [axis, letter] of [...last].entries()) note(letter, shape[shape.length - last.length + axis]);
	}
	const many = broadcast(ellipsis) ?? [];
	const [before = "", after] = (right ?? implied(left)).split("...");
	const dims = (text) => [...text].map((letter) => lengths.get(letter));
	return [staticValue(elementType, [...dims(before), ...after === void 0 ? [] : [...many, ...dims(after)]])];
	function note(letter, dim) {
		const known = lengths.get(letter);
		if (known === void 0 || known === 1) lengths.set(letter, dim);
	}
};
/** Without an arrow the result has the letters that occur once, in alphabetical order, after the ellipsis. */
function implied(left) {
	const letters = [...left.replaceAll(/[.,]/g, "")];
	const once = letters.filter((letter) => letters.indexOf(letter) === letters.lastIndexOf(letter)).sort();
	return `${left.includes("...") ? "..." : ""}${once.join("")}`;
}
/** ONNX's attention on 3 or 4 dimensions: as many queries as before, as wide as the values. */
const attention = ({ node, inputs: [query = unknownValue, key, value, , pastKey, pastValue] }) => {
	const shape = query.shape;
	const valueShape = value?.shape;
	if (shape === void 0 || valueShape === void 0) return [staticValue(query.elementType, void 0)];
	if (shape.length === 4) {
		const present = (past, now) => now && [
			now[0],
			now[1],
			sum(past === void 0 ? 0 : past[2], now[2]),
			now[3]
		];
		return [
			staticValue(query.elementType, [...shape.slice(0, 3), valueShape.at(-1)]),
			staticValue(key?.elementType, present(pastKey?.shape, key?.shape)),
			staticValue(value?.elementType, present(pastValue?.shape, valueShape))
		];
	}
	const queryHeads = intAttribute(node, "q_num_heads");
	const valueHeads = intAttribute(node, "kv_num_heads");
	const width = valueShape.at(-1);
	const hidden = queryHeads === void 0 || valueHeads === void 0 || width === void 0 ? void 0 : width / valueHeads * queryHeads;
	return [staticValue(query.elementType, [
		shape[0],
		shape[1],
		hidden
	])];
};
function sum(a, b) {
	return a === void 0 || b === void 0 ? void 0 : a + b;
}
/** com.microsoft's: one weight makes queries, keys and values, a third of its columns each. */
const packedAttention = ({ node, inputs: [input, weight] }) => {
	const columns = weight?.shape?.[1];
	const shape = input?.shape;
	if (shape === void 0 || columns === void 0 || node.attributes.has("qkv_hidden_sizes")) return [staticValue(input?.elementType, void 0)];
	return [staticValue(input?.elementType, [
		shape[0],
		shape[1],
		columns / 3
	])];
};
const queriesOnly = ({ inputs: [query, , value] }) => {
	const shape = query?.shape;
	const width = value?.shape?.length === 3 ? value.shape[2] : shape?.[2];
	return [staticValue(query?.elementType, shape?.length === 3 ? [
		shape[0],
		shape[1],
		width
	] : void 0)];
};
const matrixRules = {
	MatMul: multiplying(0, 1, 0),
	MatMulInteger: multiplying(0, 1, "int32"),
	QLinearMatMul: multiplying(0, 3, 7),
	"com.microsoft.MatMulIntegerToFloat": multiplying(0, 1, 2),
	"com.microsoft.DynamicQuantizeMatMul": multiplying(0, 1, 0),
	"com.microsoft.FusedMatMul": fusedProduct,
	"com.microsoft.MatMulNBits": blockwise,
	Gemm: general(1),
	"com.microsoft.FusedGemm": general(1),
	"com.microsoft.QGemm": general(3),
	LSTM: recurrence,
	GRU: recurrence,
	RNN: recurrence,
	"com.microsoft.DynamicQuantizeLSTM": recurrence,
	Einsum: einsum,
	Attention: attention,
	"com.microsoft.Attention": packedAttention,
	"com.microsoft.QAttention": packedAttention,
	"com.microsoft.MultiHeadAttention": queriesOnly,
	"com.microsoft.GroupQueryAttention": queriesOnly
};

// src/graph/shapes/rearranging.ts
/** Output shapes of operators that move or repeat elements without changing them, and where the elements go. */
/** Elements of a result of shape `dims`, each taken from a position of the input. */
function taken({ elements }, dims, from) {
	if (elements === void 0 || dims === void 0) return void 0;
	const size = sizeOf(dims) ?? 0;
	if (size > 4096) return void 0;
	return Array.from({ length: size }, (_, at) => {
		const source = from(unravel(at, dims));
		return source === void 0 ? void 0 : elements[source];
	});
}
function unravel(at, dims) {
	const index = new Array(dims.length).fill(0);
	let rest = at;
	for (let axis = dims.length - 1; axis >= 0; axis -= 1) {
		const length = dims[axis] ?? 1;
		index[axis] = rest % length;
		rest = Math.floor(rest / length);
	}
	return index;
}
function ravel(index, dims) {
	return index.reduce((at, position, axis) => at * (dims[axis] ?? 1) + position, 0);
}
/** Reshape, Flatten, Squeeze, Unsqueeze: the elements stay in their order. */
const reshaping = (call) => {
	const { node, inputs } = call;
	const [input = unknownValue, setting] = inputs;
	const known = allKnown(input.shape);
	const target = knownElements(setting);
	const moved = known === void 0 || setting !== void 0 && target === void 0 ? void 0 : movedDims(node, known, target);
	return [staticValue(input.elementType, moved ?? partlyReshaped(call), input.elements)];
};
/** Where a dimension or a part of the target is unknown: what can be said all the same. */
function partlyReshaped({ node, inputs: [input = unknownValue, setting] }) {
	const { shape } = input;
	switch (node.operator) {
		case "Reshape": {
			const target = setting?.elements ?? intsAttribute(node, "shape");
			if (target === void 0) {
				const rank = setting?.shape?.[0];
				return rank === void 0 ? void 0 : new Array(rank).fill(void 0);
			}
			return target.map((dim, axis) => dim === 0 ? shape?.[axis] : dim === -1 ? void 0 : dim);
		}
		case "Unsqueeze": {
			const axes = knownElements(setting) ?? intsAttribute(node, "axes");
			if (shape === void 0 || axes === void 0) return void 0;
			const rank = shape.length + axes.length;
			const inserted = new Set(axes.map((axis) => axisOf(axis, rank)));
			const rest = shape.values();
			return Array.from({ length: rank }, (_, axis) => inserted.has(axis) ? 1 : rest.next().value);
		}
		case "Squeeze": {
			const axes = (knownElements(setting) ?? intsAttribute(node, "axes"))?.map((axis) => axisOf(axis, shape?.length ?? 0));
			return axes === void 0 ? void 0 : shape?.filter((_, axis) => !axes.includes(axis));
		}
		case "Flatten": {
			const axis = intAttribute(node, "axis", 1);
			return shape === void 0 ? void 0 : [sizeOf(shape.slice(0, axis)), sizeOf(shape.slice(axis))];
		}
		default: return;
	}
}
const transpose = ({ node, inputs: [input = unknownValue] }) => {
	const { shape, elementType } = input;
	if (shape === void 0) return [staticValue(elementType, void 0)];
	const perm = intsAttribute(node, "perm") ?? shape.map((_, axis) => shape.length - 1 - axis);
	if (perm.length !== shape.length) return [staticValue(elementType, void 0)];
	const result = perm.map((axis) => shape[axis]);
	const source = allKnown(shape);
	const elements = source && taken(input, allKnown(result), (index) => {
		const from = new Array(index.length).fill(0);
		perm.forEach((axis, at) => {
			from[axis] = index[at] ?? 0;
		});
		return ravel(from, source);
	});
	return [staticValue(elementType, result, elements)];
};
const concat = ({ node, inputs }) => {
	const given = inputs.map((input) => input ?? unknownValue);
	const elementType = given.find((input) => input.elementType !== void 0)?.elementType;
	const [first] = given.flatMap(({ shape }) => shape === void 0 ? [] : [shape]);
	const axis = first === void 0 ? void 0 : axisOf(intAttribute(node, "axis", 1), first.length);
	if (first === void 0 || axis === void 0) return [staticValue(elementType, void 0)];
	const lengths = allKnown(given.map(({ shape }) => shape?.[axis]));
	const shape = first.map((dim, at) => at === axis ? lengths?.reduce((sum, length) => sum + length, 0) : dim ?? given.find((input) => input.shape?.[at] !== void 0)?.shape?.[at]);
	const flat = first.length === 1 ? given.map(({ elements }) => elements) : [void 0];
	const elements = flat.some((part) => part === void 0) ? void 0 : flat.flatMap((part) => part ?? []);
	return [staticValue(elementType, shape, elements)];
};
const split = ({ node, inputs: [input = unknownValue, sizes] }) => {
	const { shape, elementType, elements } = input;
	const outputs = node.outputs.length;
	const axis = shape === void 0 ? void 0 : axisOf(intAttribute(node, "axis", 0), shape.length);
	if (shape === void 0 || axis === void 0) return node.outputs.map(() => staticValue(elementType, shape?.map(() => void 0)));
	const length = shape[axis];
	const given = sizes?.elements ?? intsAttribute(node, "split");
	const each = length === void 0 ? void 0 : Math.ceil(length / outputs);
	let from = 0;
	return node.outputs.map((_, index) => {
		const size = given === void 0 ? sizeOfPart(length, each, index) : given[index];
		const part = shape.length === 1 && size !== void 0 ? elements?.slice(from, from + size) : void 0;
		from += size ?? NaN;
		return staticValue(elementType, withDim(shape, axis, size), part);
	});
};
/** Parts are equal, the last is what is left. */
function sizeOfPart(length, each, index) {
	if (length === void 0 || each === void 0) return void 0;
	return Math.max(0, Math.min(each, length - index * each));
}
const slice = ({ node, inputs: [input = unknownValue, starts, ends, axesInput, stepsInput] }) => {
	const { shape, elementType } = input;
	const given = (value, name) => value?.elements ?? intsAttribute(node, name);
	const from = given(starts, "starts");
	const to = given(ends, "ends");
	const rank = shape?.length ?? 0;
	const count = from?.length ?? starts?.shape?.[0] ?? 0;
	const axes = (axesInput === void 0 ? intsAttribute(node, "axes") : knownElements(axesInput)) ?? (axesInput === void 0 ? Array.from({ length: count }, (_, axis) => axis) : void 0);
	if (shape === void 0 || axes === void 0) return [staticValue(elementType, shape?.map(() => void 0))];
	const cuts = /* @__PURE__ */ new Map();
	axes.forEach((axis, index) => {
		const at = axisOf(axis, rank);
		const step = stepsInput === void 0 ? 1 : stepsInput.elements?.[index];
		if (at !== void 0) cuts.set(at, cutOf(shape[at], from?.[index], to?.[index], step));
	});
	const result = shape.map((dim, axis) => cuts.has(axis) ? cuts.get(axis)?.length : dim);
	const source = allKnown(shape);
	const elements = source && taken(input, allKnown(result), (index) => ravel(index.map((position, axis) => {
		const cut = cuts.get(axis);
		return cut === void 0 ? position : cut.start + position * cut.step;
	}), source));
	return [staticValue(elementType, result, elements)];
};
function cutOf(length, from, to, step) {
	if (length === void 0 || from === void 0 || to === void 0 || step === void 0 || step === 0) return void 0;
	const clamp = (value, low, high) => Math.max(low, Math.min(high, value));
	const start = from < 0 ? from + length : from;
	const end = to < 0 ? to + length : to;
	const first = step > 0 ? clamp(start, 0, length) : clamp(start, 0, length - 1);
	const last = step > 0 ? clamp(end, 0, length) : clamp(end, -1, length - 1);
	return {
		start: first,
		step,
		length: Math.max(0, Math.ceil((last - first) / step))
	};
}
const gather = ({ node, inputs: [input = unknownValue, indices = unknownValue] }) => {
	const { shape, elementType } = input;
	const axis = shape === void 0 ? void 0 : axisOf(intAttribute(node, "axis", 0), shape.length);
	if (shape === void 0 || axis === void 0 || indices.shape === void 0) return [staticValue(elementType, void 0)];
	const result = [
		...shape.slice(0, axis),
		...indices.shape,
		...shape.slice(axis + 1)
	];
	const length = shape[axis];
	const chosen = knownElements(indices);
	const elements = shape.length === 1 && length !== void 0 && input.elements !== void 0 ? chosen?.map((index) => input.elements?.[index < 0 ? index + length : index]) : void 0;
	return [staticValue(elementType, result, elements)];
};
const expand = ({ inputs: [input = unknownValue, target] }) => {
	const wanted = target?.elements ?? (target?.shape?.[0] === void 0 ? void 0 : new Array(target.shape[0]).fill(void 0));
	const shape = wanted === void 0 ? void 0 : broadcast([input.shape, wanted]);
	const source = allKnown(input.shape);
	const elements = source && taken(input, allKnown(shape), (index) => ravel(source.map((length, axis) => length === 1 ? 0 : index[axis + index.length - source.length] ?? 0), source));
	return [staticValue(input.elementType, shape, elements)];
};
const tile = ({ inputs: [input = unknownValue, repeats] }) => {
	const times = repeats?.elements;
	const shape = input.shape?.map((dim, axis) => {
		const count = times?.[axis];
		return dim === void 0 || count === void 0 ? void 0 : dim * count;
	});
	const source = allKnown(input.shape);
	const elements = source && taken(input, allKnown(shape), (index) => ravel(index.map((position, axis) => position % (source[axis] ?? 1)), source));
	return [staticValue(input.elementType, shape, elements)];
};
const pad = ({ node, inputs: [input = unknownValue, padsInput, , axesInput] }) => {
	const { shape, elementType } = input;
	const pads = padsInput?.elements ?? intsAttribute(node, "pads") ?? intsAttribute(node, "paddings");
	if (shape === void 0) return [staticValue(elementType, void 0)];
	const axes = axesInput === void 0 ? shape.map((_, axis) => axis) : knownElements(axesInput)?.map((axis) => axisOf(axis, shape.length));
	const result = shape.map((dim, axis) => {
		const at = axes?.indexOf(axis);
		if (at === void 0 || axes === void 0) return void 0;
		if (at === -1) return dim;
		const before = pads?.[at];
		const after = pads?.[at + axes.length];
		return dim === void 0 || before === void 0 || after === void 0 ? void 0 : dim + before + after;
	});
	const known = knownElements({
		elementType: "int64",
		shape: void 0,
		elements: pads
	});
	const [before = 0] = known ?? [];
	const constant = (stringAttribute(node, "mode") ?? "constant") === "constant";
	const [length = 0] = shape;
	const elements = shape.length === 1 && known !== void 0 && constant && input.elements !== void 0 ? Array.from({ length: result[0] ?? 0 }, (_, at) => at < before || at >= before + length ? 0 : input.elements?.[at - before]) : void 0;
	return [staticValue(elementType, result, elements)];
};
const rearrangingRules = {
	Reshape: reshaping,
	Flatten: reshaping,
	Squeeze: reshaping,
	Unsqueeze: reshaping,
	Transpose: transpose,
	Concat: concat,
	"com.microsoft.QLinearConcat": (call) => concat({
		...call,
		inputs: call.inputs.filter((_, position) => position % 3 === 2)
	}),
	Split: split,
	Slice: slice,
	Gather: gather,
	Expand: expand,
	Tile: tile,
	Pad: pad
};

// src/graph/shapes/selecting.ts
/** Output shapes of operators that reduce, choose, resize or rearrange blocks of their input. */
/** A reduction; `fold` where shapes are computed with it, over a whole vector. */
function reducing(fold) {
	return ({ node, inputs: [input = unknownValue, axesInput] }) => {
		const { shape, elementType } = input;
		const given = axesInput === void 0 ? intsAttribute(node, "axes") ?? [] : knownElements(axesInput);
		const keep = intAttribute(node, "keepdims", 1) === 1;
		if (shape === void 0 || given === void 0) return [staticValue(elementType, keep ? shape?.map(() => void 0) : void 0)];
		if (given.length === 0 && intAttribute(node, "noop_with_empty_axes", 0) === 1) return [input];
		const axes = given.length === 0 ? shape.map((_, axis) => axis) : given.map((axis) => axisOf(axis, shape.length));
		const result = keep ? shape.map((dim, axis) => axes.includes(axis) ? 1 : dim) : shape.filter((_, axis) => !axes.includes(axis));
		const numbers = knownElements(input);
		const whole = shape.length <= 1 && numbers !== void 0 && fold !== void 0 && numbers.length > 0;
		return [staticValue(elementType, result, whole ? [fold(numbers)] : void 0)];
	};
}
/** The index of an extreme along one axis. */
const extreme = ({ node, inputs: [input = unknownValue] }) => {
	const { shape } = input;
	const axis = shape === void 0 ? void 0 : axisOf(intAttribute(node, "axis", 0), shape.length);
	if (shape === void 0 || axis === void 0) return [staticValue("int64", void 0)];
	const keep = intAttribute(node, "keepdims", 1) === 1;
	return [staticValue("int64", keep ? withDim(shape, axis, 1) : shape.filter((_, at) => at !== axis))];
};
const topK = ({ node, inputs: [input = unknownValue, count] }) => {
	const { shape, elementType } = input;
	const axis = shape === void 0 ? void 0 : axisOf(intAttribute(node, "axis", -1), shape.length);
	const k = count === void 0 ? intAttribute(node, "k") : count.elements?.[0];
	const result = shape === void 0 || axis === void 0 ? void 0 : withDim(shape, axis, k);
	return [staticValue(elementType, result), staticValue("int64", result)];
};
/** Depth to space, or back: `factor` squared channels for a block of space. */
function blocks(toSpace) {
	return ({ node, inputs: [input = unknownValue] }) => {
		const { shape, elementType } = input;
		const size = intAttribute(node, "blocksize", 1);
		if (shape?.length !== 4) return [staticValue(elementType, void 0)];
		const factor = toSpace ? size : 1 / size;
		const [batch, channels, height, width] = shape;
		const scaled = (dim, by) => dim === void 0 ? void 0 : Math.floor(dim * by);
		return [staticValue(elementType, [
			batch,
			scaled(channels, 1 / factor ** 2),
			scaled(height, factor),
			scaled(width, factor)
		])];
	};
}
/** Scales or sizes; the operator's input positions changed with operator set 11. */
const resize = ({ node, inputs, opset }) => {
	const [input = unknownValue] = inputs;
	const { shape, elementType } = input;
	if (shape === void 0) return [staticValue(elementType, void 0)];
	const old = node.operator === "Upsample" || opset < 11;
	const scales = floatsAttribute(node, "scales") ?? present(inputs[old ? 1 : 2]);
	const sizes = old ? void 0 : present(inputs[3]);
	const axes = (intsAttribute(node, "axes") ?? shape.map((_, axis) => axis)).map((axis) => axisOf(axis, shape.length));
	const policy = stringAttribute(node, "keep_aspect_ratio_policy") ?? "stretch";
	if (sizes !== void 0 && policy !== "stretch") return [staticValue(elementType, keptRatio(shape, axes, sizes, policy))];
	const result = shape.map((dim, axis) => {
		const at = axes.indexOf(axis);
		if (at === -1) return dim;
		if (sizes !== void 0) return sizes[at];
		const scale = scales?.[at];
		return dim === void 0 || scale === void 0 ? void 0 : Math.floor(dim * scale);
	});
	return [staticValue(elementType, result)];
};
/** An optional list that is left out may also be there and empty. */
function present(value) {
	return value?.elements === void 0 || value.elements.length === 0 ? void 0 : value.elements;
}
function keptRatio(shape, axes, sizes, policy) {
	const ratios = allKnown(axes.map((axis, at) => {
		const dim = axis === void 0 ? void 0 : shape[axis];
		const size = sizes[at];
		return dim === void 0 || size === void 0 ? void 0 : size / dim;
	}));
	if (ratios === void 0) return shape.map(() => void 0);
	const ratio = policy === "not_larger" ? Math.min(...ratios) : Math.max(...ratios);
	return shape.map((dim, axis) => axes.includes(axis) && dim !== void 0 ? Math.round(dim * ratio) : dim);
}
const gatherElements = ({ inputs: [input = unknownValue, indices] }) => [staticValue(input.elementType, indices?.shape)];
const gatherND = ({ node, inputs: [input = unknownValue, indices] }) => {
	const batch = intAttribute(node, "batch_dims", 0);
	const depth = indices?.shape?.at(-1);
	if (input.shape === void 0 || indices?.shape === void 0 || depth === void 0) return [staticValue(input.elementType, void 0)];
	return [staticValue(input.elementType, [...indices.shape.slice(0, -1), ...input.shape.slice(batch + depth)])];
};
const oneHot = ({ node, inputs: [indices = unknownValue, depth, values] }) => {
	const { shape } = indices;
	if (shape === void 0) return [staticValue(values?.elementType, void 0)];
	const axis = axisOf(intAttribute(node, "axis", -1), shape.length + 1) ?? shape.length;
	return [staticValue(values?.elementType, [
		...shape.slice(0, axis),
		depth?.elements?.[0],
		...shape.slice(axis)
	])];
};
/** How many there are depends on the data. */
const compress = ({ node, inputs: [input = unknownValue] }) => {
	const axis = intAttribute(node, "axis");
	const { shape, elementType } = input;
	if (axis === void 0 || shape === void 0) return [staticValue(elementType, [void 0])];
	const at = axisOf(axis, shape.length);
	return [staticValue(elementType, at === void 0 ? void 0 : withDim(shape, at, void 0))];
};
const nonZero = ({ inputs: [input = unknownValue] }) => {
	const rank = input.shape?.length;
	const [length] = input.shape ?? [];
	const elements = rank === 1 ? knownElements(input) : void 0;
	if (elements !== void 0 && length !== void 0) {
		const found = elements.flatMap((value, index) => value === 0 ? [] : [index]);
		return [staticValue("int64", [1, found.length], found)];
	}
	return [staticValue("int64", [rank, void 0])];
};
const sumUp = (numbers) => numbers.reduce((sum, value) => sum + value, 0);
const selectingRules = {
	ReduceSum: reducing(sumUp),
	ReduceMean: reducing((numbers) => sumUp(numbers) / numbers.length),
	"com.microsoft.QLinearReduceMean": (call) => reducing()({
		...call,
		inputs: call.inputs.slice(0, 1)
	}),
	ReduceMax: reducing((numbers) => Math.max(...numbers)),
	ReduceMin: reducing((numbers) => Math.min(...numbers)),
	ReduceProd: reducing((numbers) => numbers.reduce((product, value) => product * value, 1)),
	ReduceL1: reducing(),
	ReduceL2: reducing(),
	ReduceSumSquare: reducing(),
	ReduceLogSum: reducing(),
	ReduceLogSumExp: reducing(),
	ArgMax: extreme,
	ArgMin: extreme,
	TopK: topK,
	DepthToSpace: blocks(true),
	SpaceToDepth: blocks(false),
	Resize: resize,
	Upsample: resize,
	GatherElements: gatherElements,
	GatherND: gatherND,
	OneHot: oneHot,
	Compress: compress,
	NonZero: nonZero,
	NonMaxSuppression: () => [staticValue("int64", [void 0, 3])],
	Unique: ({ inputs: [input] }) => [staticValue(input?.elementType, [void 0])]
};

// src/graph/shapes/windows.ts
/** Output shapes of operators that slide a window over space: convolutions and poolings, in NCHW. */
function windowOf(node, kernel) {
	const rank = kernel.length;
	const filled = (name, count, value) => {
		const given = intsAttribute(node, name);
		return given?.length === count ? given : new Array(count).fill(value);
	};
	return {
		kernel,
		strides: filled("strides", rank, 1),
		dilations: filled("dilations", rank, 1),
		pads: filled("pads", 2 * rank, 0),
		autoPad: stringAttribute(node, "auto_pad") ?? "NOTSET"
	};
}
/** Length of an axis after a window has gone over it. */
function slid(input, window, axis, ceil) {
	const stride = window.strides[axis] ?? 1;
	if (input === void 0 || stride < 1) return void 0;
	if (window.autoPad.startsWith("SAME")) return Math.ceil(input / stride);
	const kernel = window.kernel[axis];
	if (kernel === void 0) return void 0;
	const valid = window.autoPad === "VALID";
	const before = valid ? 0 : window.pads[axis] ?? 0;
	const after = valid ? 0 : window.pads[axis + window.kernel.length] ?? 0;
	const steps = (input + before + after - ((kernel - 1) * (window.dilations[axis] ?? 1) + 1)) / stride;
	if (!ceil) return Math.max(0, Math.floor(steps) + 1);
	const length = Math.ceil(steps) + 1;
	return Math.max(0, (length - 1) * stride >= input + before ? length - 1 : length);
}
function convolution(input, weight, node) {
	const kernel = intsAttribute(node, "kernel_shape") ?? weight?.shape?.slice(2);
	if (input?.shape === void 0 || kernel === void 0) return void 0;
	if (input.shape.length !== kernel.length + 2) return void 0;
	const last = intAttribute(node, "channels_last", 0) === 1;
	const first = last ? 1 : 2;
	const channels = last ? input.shape.at(-1) : input.shape[1];
	if (!takesChannels(weight?.shape, channels, node)) return void 0;
	const window = windowOf(node, kernel);
	const space = kernel.map((_, axis) => slid(input.shape?.[axis + first], window, axis, false));
	const filters = weight?.shape?.[0];
	return last ? [
		input.shape[0],
		...space,
		filters
	] : [
		input.shape[0],
		filters,
		...space
	];
}
/** A weight for another number of channels gives nothing: no runtime takes it. */
function takesChannels(weight, channels, node) {
	const taken = weight?.[1];
	return taken === void 0 || channels === void 0 || taken * intAttribute(node, "group", 1) === channels;
}
/** A convolution whose input and weight are at these positions; its type is that of input `typeFrom`, or a fixed one. */
function convolving(weightAt, type) {
	return ({ node, inputs }) => {
		const elementType = typeof type === "number" ? inputs[type]?.elementType : type;
		return [staticValue(elementType, convolution(inputs[0], inputs[weightAt], node))];
	};
}
const transposed = ({ node, inputs: [input, weight] }) => {
	const kernel = intsAttribute(node, "kernel_shape") ?? weight?.shape?.slice(2);
	const inputShape = input?.shape;
	if (inputShape === void 0 || kernel === void 0 || inputShape.length !== kernel.length + 2) return [staticValue(input?.elementType, void 0)];
	const { strides, dilations, pads, autoPad } = windowOf(node, kernel);
	const given = intsAttribute(node, "output_shape")?.slice(-kernel.length);
	const extra = intsAttribute(node, "output_padding") ?? [];
	const perGroup = weight?.shape?.[1];
	const channels = perGroup === void 0 ? void 0 : perGroup * intAttribute(node, "group", 1);
	const space = kernel.map((size, axis) => {
		const length = inputShape[axis + 2];
		const stride = strides[axis] ?? 1;
		if (given !== void 0) return given[axis];
		if (length === void 0 || size === void 0) return void 0;
		if (autoPad.startsWith("SAME")) return length * stride;
		const padded = autoPad === "VALID" ? 0 : (pads[axis] ?? 0) + (pads[axis + kernel.length] ?? 0);
		return stride * (length - 1) + (extra[axis] ?? 0) + (size - 1) * (dilations[axis] ?? 1) + 1 - padded;
	});
	return [staticValue(input?.elementType, [
		inputShape[0],
		channels,
		...space
	])];
};
function pooled(input, node) {
	const kernel = intsAttribute(node, "kernel_shape");
	const shape = input?.shape;
	if (shape === void 0 || kernel === void 0 || shape.length !== kernel.length + 2) return void 0;
	const window = windowOf(node, kernel);
	const ceil = intAttribute(node, "ceil_mode", 0) === 1;
	const last = intAttribute(node, "channels_last", 0) === 1;
	const first = last ? 1 : 2;
	const space = kernel.map((_, axis) => slid(shape[axis + first], window, axis, ceil));
	return last ? [
		shape[0],
		...space,
		shape.at(-1)
	] : [
		shape[0],
		shape[1],
		...space
	];
}
/** A pooling, with the indices of the largest as a second output. */
const pooling = ({ node, inputs: [input] }) => {
	const shape = pooled(input, node);
	return [staticValue(input?.elementType, shape), staticValue("int64", shape)];
};
const globalPooling = ({ node, inputs: [input = unknownValue] }) => {
	const { shape, elementType } = input;
	const channels = intAttribute(node, "channels_last", 0) === 1 ? (shape?.length ?? 0) - 1 : 1;
	return [staticValue(elementType, shape?.map((dim, axis) => axis === 0 || axis === channels ? dim : 1))];
};
/** What a pooling took away: the size is given, or follows from the window. */
const unpooling = ({ node, inputs: [input, , size] }) => {
	const kernel = intsAttribute(node, "kernel_shape");
	const shape = input?.shape;
	if (size !== void 0) return [staticValue(input?.elementType, knownElements(size) ?? shape?.map(() => void 0))];
	if (shape === void 0 || kernel === void 0) return [staticValue(input?.elementType, void 0)];
	const { strides, pads } = windowOf(node, kernel);
	const space = kernel.map((length, axis) => {
		const dim = shape[axis + 2];
		if (dim === void 0) return void 0;
		return (dim - 1) * (strides[axis] ?? 1) - (pads[axis] ?? 0) - (pads[axis + kernel.length] ?? 0) + length;
	});
	return [staticValue(input?.elementType, [
		shape[0],
		shape[1],
		...space
	])];
};
/** Regions of interest: one output a region, of a fixed size. */
const regions = ({ node, inputs: [input, rois] }) => {
	const [height, width] = intsAttribute(node, "pooled_shape") ?? [intAttribute(node, "output_height", 1), intAttribute(node, "output_width", 1)];
	return [staticValue(input?.elementType, [
		rois?.shape?.[0],
		input?.shape?.[1],
		height,
		width
	])];
};
const columnsToImage = ({ inputs: [input, image, block] }) => {
	const size = image?.elements;
	const area = knownElements(block)?.reduce((product, length) => product * length, 1);
	const columns = input?.shape?.[1];
	if (size === void 0 || area === void 0 || columns === void 0) return [staticValue(input?.elementType, void 0)];
	return [staticValue(input?.elementType, [
		input?.shape?.[0],
		columns / area,
		...size
	])];
};
const windowRules = {
	Conv: convolving(1, 0),
	"com.microsoft.FusedConv": convolving(1, 0),
	ConvInteger: convolving(1, "int32"),
	QLinearConv: convolving(3, 7),
	"com.microsoft.QLinearConv": convolving(3, 7),
	DeformConv: convolving(1, 0),
	ConvTranspose: transposed,
	AveragePool: pooling,
	MaxPool: pooling,
	LpPool: pooling,
	"com.microsoft.QLinearAveragePool": pooling,
	"com.microsoft.NhwcMaxPool": ({ node, inputs: [input] }) => {
		const kernel = intsAttribute(node, "kernel_shape");
		const shape = input?.shape;
		if (shape === void 0 || kernel === void 0) return [staticValue(input?.elementType, void 0)];
		const window = windowOf(node, kernel);
		const space = kernel.map((_, axis) => slid(shape[axis + 1], window, axis, false));
		return [staticValue(input?.elementType, [
			shape[0],
			...space,
			shape.at(-1)
		])];
	},
	GlobalAveragePool: globalPooling,
	GlobalMaxPool: globalPooling,
	GlobalLpPool: globalPooling,
	"com.microsoft.QLinearGlobalAveragePool": globalPooling,
	MaxUnpool: unpooling,
	MaxRoiPool: regions,
	RoiAlign: regions,
	Col2Im: columnsToImage
};

// src/graph/shapes/infer-shapes.ts
const rules = {
	...elementwiseRules,
	...windowRules,
	...matrixRules,
	...rearrangingRules,
	...selectingRules,
	...makingRules
};
/** A hostile file can nest calls so that they multiply; no real one comes near. */
const maxVisits = 5e4;
const maxCalls = 32;
/** Elements that are calculated in all; shapes are a handful of numbers each, and a network has some thousands of them. */
const maxCalculated = 2e6;
/**
* @param inputShapes Shapes of inputs by name, where others than the declared ones are wanted. Without one, a
*   first dimension that is left open is 1, and others stay unknown.
*/
function inferShapes(model, inputShapes = /* @__PURE__ */ new Map()) {
	const assumptions = /* @__PURE__ */ new Set();
	const bodies = functionBodies(model.functions);
	let visits = 0;
	let calls = 0;
	let calculated = 0;
	const orders = /* @__PURE__ */ new Map();
	const inference = {
		inferGraph,
		assume: (clause) => assumptions.add(clause)
	};
	const scope = new Scoped();
	const stored = new Set(model.graph.initializers.map(({ name }) => name));
	const fed = model.graph.inputs.filter(({ name }) => !stored.has(name));
	for (const info of fed) scope.set(info.name, inputValue(declaredValue(info), info.name));
	return {
		nodes: inferNodes(model.graph, scope, model.opsets, 1),
		values: scope,
		assumptions: [...assumptions]
	};
	function inputValue(declared, name) {
		const given = inputShapes.get(name);
		if (given !== void 0) return {
			...declared,
			shape: given
		};
		const [batch] = declared.shape ?? [];
		if (declared.shape === void 0 || declared.shape.length === 0 || batch !== void 0) return declared;
		assumptions.add(`the first dimension of ${JSON.stringify(name.slice(0, 80))} is 1`);
		return {
			...declared,
			shape: [1, ...declared.shape.slice(1)]
		};
	}
	function inferGraph(graph, inputs, outer, times) {
		const inner = new Scoped(outer);
		graph.inputs.forEach((info, index) => {
			inner.set(info.name, filledIn(inputs[index] ?? unknownValue, declaredValue(info)));
		});
		const shaped = inferNodes(graph, inner, model.opsets, times);
		return {
			outputs: graph.outputs.map(({ name }) => inner.get(name) ?? unknownValue),
			nodes: shaped
		};
	}
	function inferNodes(graph, values, opsets, times) {
		for (const tensor of graph.initializers) values.set(tensor.name, valueOfTensor(tensor));
		const claimed = new Map(graph.valueInfos.map((info) => [info.name, info]));
		const shaped = [];
		for (const node of ordered(graph.nodes)) {
			visits += 1;
			const inputs = node.inputs.map((name) => name === "" ? void 0 : values.get(name) ?? unknownValue);
			const result = visits > maxVisits ? void 0 : inferNode(node, inputs, values, opsets, times);
			const outputs = node.outputs.map((name, at) => {
				const info = claimed.get(name);
				const found = withinBudget(result?.outputs[at] ?? unknownValue);
				return info === void 0 ? found : filledIn(found, declaredValue(info));
			});
			node.outputs.forEach((name, at) => {
				if (name !== "") values.set(name, outputs[at] ?? unknownValue);
			});
			if (result?.nodes === void 0) shaped.push({
				node,
				inputs,
				outputs,
				times
			});
			else for (const inside of result.nodes) shaped.push(inside);
		}
		return shaped;
	}
	function withinBudget(value) {
		calculated += value.elements?.length ?? 0;
		return calculated > maxCalculated ? {
			...value,
			elements: void 0
		} : value;
	}
	/** Bodies of functions and loops are gone through several times and ordered once. */
	function ordered(nodes) {
		const known = orders.get(nodes);
		if (known !== void 0) return known;
		const order = orderNodes(nodes);
		const result = order.kind === "ordered" ? order.indices.flatMap((index) => nodes[index] ?? []) : nodes;
		orders.set(nodes, result);
		return result;
	}
	/** `nodes` are those that run in its place, if it is a call or holds graphs. */
	function inferNode(node, inputs, values, opsets, times) {
		const body = bodies(node);
		if (body !== void 0 && calls < maxCalls) {
			calls += 1;
			const inner = new Scoped();
			body.inputs.forEach((name, at) => {
				inner.set(name, inputs[at] ?? unknownValue);
			});
			const nodes = inferNodes({
				nodes: body.nodes,
				initializers: [],
				valueInfos: []
			}, inner, body.opsets, times);
			calls -= 1;
			return {
				outputs: body.outputs.map((name) => inner.get(name) ?? unknownValue),
				nodes
			};
		}
		if (node.domain === "") {
			if (node.operator === "If") return inferBranches(node, inputs, values, times, inference);
			if (node.operator === "Loop") return inferLoop(node, inputs, values, times, inference);
			if (node.operator === "Scan") return inferScan(node, inputs, values, times, inference);
		}
		const name = operatorName(node);
		const rule = Object.hasOwn(rules, name) ? rules[name] : void 0;
		return rule === void 0 ? void 0 : { outputs: rule({
			node,
			inputs,
			opset: opsets.get(node.domain) ?? 1
		}) };
	}
}
/** What was inferred, and where that is open what is declared. */
function filledIn(inferred, declared) {
	return {
		elementType: inferred.elementType ?? declared.elementType,
		shape: mergeShapes(inferred.shape, declared.shape),
		elements: inferred.elements
	};
}
function mergeShapes(inferred, declared) {
	if (inferred === void 0 || declared === void 0) return inferred ?? declared;
	if (inferred.length !== declared.length) return inferred;
	return inferred.map((dim, axis) => dim ?? declared[axis]);
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
		title: first === last ? unitName(first) : `${unitName(first)} to ${unitName(last)}`,
		lines: first === last ? linesOf(views, touched) : sumsOf(views, touched)
	};
}
/** The layers that make a unit what it is, and those that changed. */
function linesOf(views, touched) {
	const told = views.filter((view) => touched.has(view) || isTold(view));
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
function tellWeights(layers, order) {
	if (layers.length === 0) return void 0;
	const groups = [...groupBy(layers, ({ fate }) => fate)].sort(([x, a], [y, b]) => Number(x === "permuted") - Number(y === "permuted") || b.length - a.length);
	const [most] = groups;
	if (groups.length === 1 && most !== void 0) {
		const [fate, all] = most;
		const subject = all.length === 1 ? "the weights of its one layer" : `the weights of all ${all.length} layers`;
		return `${phrases[fate](all, subject)}${orderPhrase(order)}`;
	}
	return groups.map(([fate, some]) => phrases[fate](some, `the weights of ${some.length} of ${layers.length} layers`)).join("; ").concat(orderPhrase(order));
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
	const graph = normalize(candidate);
	const other = candidate === reference ? graph : normalize(reference);
	const structure = compareGraphs(graph, other);
	const { candidate: ours, reference: theirs, pairs } = structure;
	const compared = compareWeights(ours, theirs, pairs);
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
	if (!structure.sameStructure) return structure.similarity >= .5 ? "same family" : "different";
	const kept = weights.every(({ fate }) => fate === "shared");
	if (structure.equal) return kept ? "equal" : "equal up to weights";
	return weights.every(({ fate }) => fate === "shared" || fate === "quantised") ? "equal up to precision" : "equal up to weights";
}
function weightsOf({ candidate }, layers, order) {
	const sentence = tellWeights(layers, order);
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