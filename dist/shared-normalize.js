import { a as formatDims, c as bytesInMemory, i as elementTypeName, n as elementBits, o as ByteRange, t as countElements } from "./shared-tensor.js";
import { n as smallValues, t as canonicalChunks } from "./shared-tensor-values.js";
import { a as graphInputs, o as operatorName, s as subgraphsOf, t as orderNodes } from "./shared-topological-order.js";
import { t as fromHalf } from "./shared-half-precision.js";
import crypto, { createHash } from "node:crypto";

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

// src/graph/normal/element-blocks.ts
/** The elements of a tensor as numbers, in blocks: what a weight of any size can be looked at with. */
/** Elements in a block, at most. */
const blockLength = 2 ** 17;
/** Elements that a `ConstantOfShape` is believed: it claims any number in a few bytes. */
const maxFill = 2 ** 27;
const decoders = {
	float32: (bytes) => new Float32Array(bytes),
	float64: (bytes) => new Float64Array(bytes),
	float16: (bytes) => Float32Array.from(new Uint16Array(bytes), fromHalf),
	bfloat16: (bytes) => new Float32Array(Uint32Array.from(new Uint16Array(bytes), (bits) => bits << 16).buffer),
	int8: (bytes) => new Int8Array(bytes),
	uint8: (bytes) => new Uint8Array(bytes),
	bool: (bytes) => new Uint8Array(bytes),
	int16: (bytes) => new Int16Array(bytes),
	uint16: (bytes) => new Uint16Array(bytes),
	int32: (bytes) => new Int32Array(bytes),
	uint32: (bytes) => new Uint32Array(bytes),
	int64: (bytes) => Float64Array.from(new BigInt64Array(bytes), Number),
	uint64: (bytes) => Float64Array.from(new BigUint64Array(bytes), Number)
};
/**
* The elements in order, `undefined` where the file does not hold them (external data that is not at hand, a
* file without its weights) or they are no numbers of whole bytes.
*/
function elementBlocks(tensor) {
	const decode = Object.hasOwn(decoders, tensor.elementType) ? decoders[tensor.elementType] : void 0;
	if (decode === void 0) return void 0;
	if (tensor.data.kind === "fill") {
		if (tensor.elements > maxFill) return void 0;
		return fillBlocks(tensor.data.element, tensor.elements, decode);
	}
	const chunks = canonicalChunks(tensor);
	if (chunks === void 0) return void 0;
	if (tensor.data.kind === "raw" && tensor.elements > 0 && isEmpty(chunks)) return void 0;
	return decodeChunks(chunks, elementBits(tensor.elementType) / 8, decode);
}
function isEmpty(chunks) {
	for (const { length } of chunks) if (length > 0) return false;
	return true;
}
function* decodeChunks(chunks, width, decode) {
	let rest = /* @__PURE__ */ new Uint8Array(0);
	for (const chunk of chunks) for (let at = 0; at < chunk.length; at += blockLength * width) {
		const piece = chunk.subarray(at, at + blockLength * width);
		const bytes = new Uint8Array(rest.length + piece.length);
		bytes.set(rest);
		bytes.set(piece, rest.length);
		const whole = bytes.length - bytes.length % width;
		rest = bytes.slice(whole);
		if (whole > 0) yield toBlock(decode(bytes.buffer.slice(0, whole)));
	}
}
function* fillBlocks(element, count, decode) {
	const value = decode(Uint8Array.from(element).buffer)[0] ?? 0;
	for (let left = count; left > 0; left -= blockLength) yield new Float32Array(Math.min(left, blockLength)).fill(value);
}
function toBlock(values) {
	if (values instanceof Float32Array || values instanceof Float64Array) return values;
	return Float64Array.from(values);
}

// src/graph/normal/weight.ts
/** Reordering needs a weight whole: larger ones stay unread (64 MiB as float32). */
const maxWhole = 2 ** 24;
function countOf(dims) {
	return dims.reduce((product, dim) => product * dim, 1);
}
/** The weight that a constant of the file is, after the operators between it and its consumer. */
function weightOf(constant) {
	return constant.path.reduce(takeStep, storedWeight(constant.stored));
}
function storedWeight(stored) {
	return {
		dims: stored.dims,
		precision: stored.elementType,
		blocks: () => elementBlocks(stored)
	};
}
function takeStep(weight, { node, rest, dims }) {
	switch (node.operator) {
		case "Transpose": return transposed$2(weight, permOf(node.attributes.get("perm"), weight.dims.length));
		case "DequantizeLinear": {
			const axis = node.attributes.get("axis");
			const at = axis?.kind === "int" ? Number(axis.value) : 1;
			const [scale, zeroPoint] = rest.map((constant) => constant && weightOf(constant));
			return dequantizedBy(weight, scale, zeroPoint, at);
		}
		case "QuantizeLinear": return {
			...weight,
			precision: `${rest[1]?.elementType ?? "uint8"} written as ${weight.precision}`
		};
		case "Cast":
		case "CastLike": return weight;
		default: return {
			...weight,
			dims
		};
	}
}
function permOf(attribute, rank) {
	if (attribute?.kind === "ints" && Array.isArray(attribute.value)) return attribute.value.map(Number);
	return Array.from({ length: rank }, (_, axis) => rank - 1 - axis);
}
/** `(elements - zeroPoint) * scale`, with one scale or one for each index of `axis`. */
function dequantizedBy(weight, scale, zeroPoint, axis) {
	if (!/^u?int/.test(weight.precision) || weight.precision.includes("written as")) return weight;
	const at = axis < 0 ? axis + weight.dims.length : axis;
	const each = scale === void 0 ? "" : countOf(scale.dims) === 1 ? " per tensor" : " per channel";
	const scales = () => scale === void 0 ? [1] : wholeOf(scale);
	const zeros = () => zeroPoint === void 0 ? [0] : wholeOf(zeroPoint);
	return {
		dims: weight.dims,
		precision: `${weight.precision}${each}`,
		blocks: () => mapAlong(weight, at, scales(), zeros())
	};
}
/** Every element times the factor of its index along `axis`; one factor is for all. */
function scaled(weight, axis, factors) {
	return {
		...weight,
		blocks: () => mapAlong(weight, axis, factors(), [0])
	};
}
/** `(element - shift) * factor`; both are looked up by the element's index along `axis` unless they are one. */
function mapAlong(weight, axis, factors, shifts) {
	const blocks = weight.blocks();
	if (blocks === void 0 || factors === void 0 || shifts === void 0) return void 0;
	const length = weight.dims[axis] ?? 1;
	const fits = (values) => values.length === 1 || values.length === length;
	if (!fits(factors) || !fits(shifts)) return void 0;
	return mapBlocks(blocks, countOf(weight.dims.slice(axis + 1)), length, factors, shifts);
}
function* mapBlocks(blocks, inner, length, factors, shifts) {
	let start = 0;
	for (const block of blocks) {
		const mapped = new Float64Array(block.length);
		let at = 0;
		while (at < block.length) {
			const run = Math.floor((start + at) / inner);
			const end = Math.min(block.length, (run + 1) * inner - start);
			const index = run % length;
			const factor = factors[factors.length === 1 ? 0 : index] ?? 1;
			const shift = shifts[shifts.length === 1 ? 0 : index] ?? 0;
			for (; at < end; at += 1) mapped[at] = ((block[at] ?? 0) - shift) * factor;
		}
		start += block.length;
		yield mapped;
	}
}
/** The weight with its dimensions in another order. */
function transposed$2(weight, perm) {
	if (perm.every((axis, at) => axis === at)) return weight;
	return {
		dims: perm.map((axis) => weight.dims[axis] ?? 1),
		precision: weight.precision,
		blocks: () => {
			const whole = wholeOf(weight);
			return whole === void 0 ? void 0 : [permute(whole, weight.dims, perm)];
		}
	};
}
function permute(values, dims, perm) {
	const strides = dims.map((_, axis) => countOf(dims.slice(axis + 1)));
	const lengths = perm.map((axis) => dims[axis] ?? 1);
	const steps = perm.map((axis) => strides[axis] ?? 1);
	const moved = new Float64Array(values.length);
	const index = new Int32Array(perm.length);
	let from = 0;
	for (let at = 0; at < moved.length; at += 1) {
		moved[at] = values[from] ?? 0;
		for (let axis = perm.length - 1; axis >= 0; axis -= 1) {
			index[axis] = (index[axis] ?? 0) + 1;
			from += steps[axis] ?? 0;
			if ((index[axis] ?? 0) < (lengths[axis] ?? 1)) break;
			from -= (steps[axis] ?? 0) * (lengths[axis] ?? 1);
			index[axis] = 0;
		}
	}
	return moved;
}
/** All elements at once; `undefined` where they are not at hand or more than 16 million. */
function wholeOf(weight) {
	const count = countOf(weight.dims);
	const blocks = count > maxWhole ? void 0 : weight.blocks();
	if (blocks === void 0) return void 0;
	const whole = new Float64Array(count);
	let at = 0;
	for (const block of blocks) {
		if (at + block.length > count) return void 0;
		whole.set(block, at);
		at += block.length;
	}
	return at === count ? whole : void 0;
}
/** A short weight that is computed from others, when it is looked at. */
function computedWeight(dims, precision, compute) {
	return {
		dims,
		precision,
		blocks: () => {
			const values = countOf(dims) > maxWhole ? void 0 : compute();
			return values === void 0 ? void 0 : [values];
		}
	};
}
/** Weight and bias of a product by their names. */
function named(weight, bias) {
	return new Map([["weight", weight], ...bias === void 0 ? [] : [["bias", bias]]]);
}
/** Whether there is a weight, and nothing in it but zeros. */
function isZero(weight) {
	const blocks = weight?.blocks();
	if (blocks === void 0) return false;
	for (const block of blocks) for (let at = 0; at < block.length; at += 1) if (block[at] !== 0) return false;
	return true;
}

// src/graph/attribute-text.ts
/** Attribute values and constants as short canonical texts: for hashing, for comparing and for people. */
/** Longer texts are told by their hash. */
const maxText = 2e3;
/** Attributes that hold the number of an element type. */
const typeAttributes = /^(to|dtype|output_dtype)$/;
/**
* The value as text: numbers by commas, float32 to 7 significant digits. Graphs are not told here but by
* whoever knows what surrounds them.
*/
function attributeText(name, attribute) {
	switch (attribute.kind) {
		case "float": return numberText(attribute.value);
		case "floats": return bounded(attribute.value.map(numberText).join(","));
		case "int": return typeAttributes.test(name) ? elementTypeName(Number(attribute.value)) : String(attribute.value);
		case "ints": return bounded(attribute.value.join(","));
		case "string": return bounded(attribute.value);
		case "strings": return bounded(attribute.value.map((value) => JSON.stringify(value)).join(","));
		case "tensor": return tensorText(attribute.value);
		case "tensors": return bounded(attribute.value.map(tensorText).join(";"));
		case "reference": return `@${attribute.value}`;
		case "graph":
		case "graphs": return attribute.kind;
		case "bytes": return `#${rangeHash(attribute.value)}`;
		case "other": return bounded(attribute.value);
	}
}
/** The values of a setting: what would be the attribute's text if it were an attribute. */
function settingText(constant) {
	const values = dequantized(constant, smallValues(constant.stored));
	return values === void 0 ? tensorText(constant.stored) : bounded(values.map(numberText).join(","));
}
/** Numbers that are stored as codes are those that they stand for. */
function dequantized({ stored, path }, codes) {
	const step = path.find(({ node }) => node.operator === "DequantizeLinear");
	if (codes === void 0 || step === void 0 || !/^u?int/.test(stored.elementType)) return codes;
	const [scale, zeroPoint] = step.rest.map((constant) => constant && smallValues(constant.stored));
	const [factor, ...factors] = scale ?? [];
	if (factor === void 0 || factors.length > 0) return codes;
	return codes.map((code) => (code - (zeroPoint?.[0] ?? 0)) * factor);
}
/** `float32 64x3x7x7`, and how the file stores it where that differs. */
function weightText(constant) {
	const { stored, elementType, through } = constant;
	return `${stored.elementType === elementType ? elementType : `${elementType} stored as ${stored.elementType}`} ${formatDims(constant.dims)}${through === "" ? "" : ` through ${through.trim()}`}`;
}
/** 7 digits are what a float32 holds; exponents only where plain digits would be long. */
function numberText(value) {
	if (!Number.isFinite(value)) return String(value);
	const rounded = Number(value.toPrecision(7));
	const size = Math.abs(rounded);
	if (rounded === 0) return "0";
	if (size >= 1e-7 && size < 1e21) return trimZeros(rounded.toFixed(12));
	return String(rounded);
}
function trimZeros(text) {
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
function tensorText(tensor) {
	const values = tensor.elements <= 16 ? smallValues(tensor) : void 0;
	const content = values === void 0 ? `#${tensorHash(tensor)}` : values.map(numberText).join(",");
	return `${tensor.elementType} ${formatDims(tensor.dims)} ${content}`;
}
/** Hashes made before: a tensor that a thousand nodes take is hashed once. */
const tensorHashes = /* @__PURE__ */ new WeakMap();
/**
* A hash of type, dimensions and elements, the same for `raw_data`, the typed fields and external data. Where
* external data is not at hand only its dimensions are known (`external:`), of a `ConstantOfShape` node the
* element that it repeats (`fill:`): neither equals the same values written out.
*/
function tensorHash(tensor) {
	const known = tensorHashes.get(tensor);
	if (known !== void 0) return known;
	const hash = createHash("sha256");
	updateWithTensor(hash, tensor);
	const digest = hash.digest("hex").slice(0, 32);
	tensorHashes.set(tensor, digest);
	return digest;
}
function updateWithTensor(hash, tensor) {
	const { data } = tensor;
	const head = `${tensor.elementType} ${formatDims(tensor.dims)} `;
	if (data.kind === "external" && data.state.kind !== "present") hash.update(`external:${head}\n`);
	else if (data.kind === "fill") {
		hash.update(`fill:${head}`);
		hash.update(data.element);
	} else if (data.kind === "sparse") {
		hash.update(`sparse:${head}`);
		hash.update(`${tensorHash(data.values)} ${tensorHash(data.indices)}`);
	} else if (data.kind === "strings") {
		hash.update(`strings:${head}`);
		for (const value of data.values) {
			hash.update(`${value.length}:`);
			hash.update(value);
		}
	} else {
		const absent = data.kind === "raw" && data.ranges.length === 0;
		hash.update(`${absent ? "absent:" : "elements:"}${head}`);
		for (const chunk of canonicalChunks(tensor) ?? []) hash.update(chunk);
	}
}
function rangeHash(range) {
	const hash = createHash("sha256");
	for (const chunk of range.chunks()) hash.update(chunk);
	return hash.digest("hex").slice(0, 32);
}
/** A long text as a short hash. */
function bounded(text) {
	if (text.length <= maxText) return text;
	return `#${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
}

// src/graph/attribute-values.ts
function intAttribute(node, name, absent) {
	const attribute = node.attributes.get(name);
	return attribute?.kind === "int" ? Number(attribute.value) : absent;
}
/** A list of integers; a single one, as some old files write it, is a list of one. */
function intsAttribute(node, name) {
	const attribute = node.attributes.get(name);
	if (attribute?.kind === "int") return [Number(attribute.value)];
	return attribute?.kind === "ints" ? attribute.value.map(Number) : void 0;
}
function floatsAttribute(node, name) {
	const attribute = node.attributes.get(name);
	return attribute?.kind === "floats" ? attribute.value : void 0;
}
function stringAttribute(node, name) {
	const attribute = node.attributes.get(name);
	return attribute?.kind === "string" ? attribute.value : void 0;
}

// src/graph/moved-dims.ts
/** The dimensions of a constant after an operator that only rearranges its elements. */
/**
* @param setting The operator's second input (shape or axes) where it has a constant one.
* @returns The new dimensions, or `undefined` where the operator is no such one or its setting is unknown.
*/
function movedDims(node, dims, setting) {
	switch (node.operator) {
		case "Reshape": return reshaped$1(dims, setting ?? intsAttribute(node, "shape"), intsAttribute(node, "allowzero")?.[0] === 1);
		case "Transpose": return transposed$1(dims, intsAttribute(node, "perm"));
		case "Flatten": return flattened(dims, intsAttribute(node, "axis")?.[0] ?? 1);
		case "Unsqueeze": return unsqueezed(dims, setting ?? intsAttribute(node, "axes"));
		case "Squeeze": return squeezed(dims, setting ?? intsAttribute(node, "axes"));
		default: return;
	}
}
/** 0 keeps a dimension (unless zeros are allowed), -1 takes what is left. */
function reshaped$1(dims, shape, allowZero) {
	const elements = countElements(dims);
	if (shape === void 0 || elements === void 0) return void 0;
	const kept = shape.map((dim, index) => dim === 0 && !allowZero ? dims[index] ?? -2 : dim);
	const known = kept.filter((dim) => dim !== -1).reduce((product, dim) => product * dim, 1);
	const result = kept.map((dim) => dim === -1 && known > 0 ? elements / known : dim);
	return countElements(result) === elements ? result : void 0;
}
function transposed$1(dims, perm) {
	if (perm === void 0) return dims.toReversed();
	if (perm.length !== dims.length || new Set(perm).size !== perm.length) return void 0;
	const result = perm.map((axis) => dims[axis]);
	return result.every((dim) => dim !== void 0) ? result : void 0;
}
function flattened(dims, axis) {
	const at = axis < 0 ? dims.length + axis : axis;
	const product = (part) => part.reduce((total, dim) => total * dim, 1);
	return [product(dims.slice(0, at)), product(dims.slice(at))];
}
function unsqueezed(dims, axes) {
	if (axes === void 0) return void 0;
	const rank = dims.length + axes.length;
	const inserted = new Set(axes.map((axis) => axis < 0 ? axis + rank : axis));
	if (inserted.size !== axes.length || [...inserted].some((axis) => axis < 0 || axis >= rank)) return void 0;
	const rest = dims.values();
	return Array.from({ length: rank }, (_, axis) => inserted.has(axis) ? 1 : rest.next().value ?? 1);
}
function squeezed(dims, axes) {
	const removed = axes?.map((axis) => axis < 0 ? axis + dims.length : axis);
	return dims.filter((dim, axis) => dim !== 1 || removed !== void 0 && !removed.includes(axis));
}

// src/graph/scoped.ts
/** Names with values in nested graphs: an inner graph sees the names around it unless it hides them. */
var Scoped = class {
	#own = /* @__PURE__ */ new Map();
	#outer;
	constructor(outer) {
		this.#outer = outer;
	}
	get(name) {
		return this.#own.has(name) ? this.#own.get(name) : this.#outer?.get(name);
	}
	set(name, value) {
		this.#own.set(name, value);
	}
};

// src/graph/constants.ts
/**
* Which values of a graph are constant, and where their elements come from: an initializer, a `Constant` or a
* `ConstantOfShape` node, possibly through operators that only rearrange, convert or rename.
*/
const conversions = /^(Cast|CastLike|DequantizeLinear|QuantizeLinear)$/;
const moves = /^(Reshape|Transpose|Unsqueeze|Squeeze|Flatten)$/;
/** Of graphs that stand in no other one; a graph is never changed, and many look for its constants. */
const known$3 = /* @__PURE__ */ new WeakMap();
/** The constants that are visible in `graph`, those of the graphs around it included. */
function findConstants(graph, outer) {
	if (outer !== void 0) return collectConstants(graph, outer);
	const constants = known$3.get(graph) ?? collectConstants(graph, void 0);
	known$3.set(graph, constants);
	return constants;
}
function collectConstants(graph, outer) {
	const constants = new Scoped(outer);
	for (const { name } of graph.inputs) constants.set(name, void 0);
	for (const tensor of graph.initializers) constants.set(tensor.name, plainConstant(tensor, tensor));
	addNodes(graph.nodes, constants);
	return constants;
}
/** The constants in a function's body. */
function findFunctionConstants(nodes) {
	const constants = new Scoped();
	addNodes(nodes, constants);
	return constants;
}
/** Whether all that a node does is to make constants: such a node is no layer. */
function makesConstant(node, constants) {
	const [output] = node.outputs;
	return output !== void 0 && output !== "" && constants.get(output) !== void 0;
}
function plainConstant(stored, identity) {
	return {
		stored,
		dims: stored.dims,
		elementType: stored.elementType,
		identity,
		through: "",
		path: []
	};
}
function addNodes(nodes, constants) {
	const order = orderNodes(nodes);
	const indices = order.kind === "ordered" ? order.indices : nodes.keys();
	for (const index of indices) {
		const node = nodes[index];
		if (node === void 0) continue;
		const [output, ...others] = node.outputs;
		for (const name of others) constants.set(name, void 0);
		if (output !== void 0 && output !== "") constants.set(output, constantOf$1(node, constants));
	}
}
function constantOf$1(node, constants) {
	if (node.domain !== "") return void 0;
	if (node.operator === "Constant") {
		const stored = tensorOfAttribute(node);
		return stored === void 0 ? void 0 : plainConstant(stored, node);
	}
	const input = constants.get(node.inputs[0] ?? "");
	if (input === void 0) return void 0;
	if (node.operator === "ConstantOfShape") return filledConstant(node, input);
	if (node.operator === "Identity") return {
		...input,
		identity: node
	};
	const rest = node.inputs.slice(1).map((name) => constants.get(name));
	if (conversions.test(node.operator)) {
		if (rest.some((value, index) => value === void 0 && node.inputs[index + 1] !== "")) return void 0;
		const quantising = node.operator.endsWith("Linear");
		return {
			...input,
			elementType: convertedType(node, rest) ?? input.elementType,
			through: quantising ? `${input.through}${node.operator} ${granularity(rest[0])} ` : input.through,
			path: [...input.path, {
				node,
				rest,
				dims: input.dims
			}]
		};
	}
	if (moves.test(node.operator)) {
		const setting = rest[0] === void 0 ? void 0 : smallValues(rest[0].stored);
		const dims = movedDims(node, input.dims, setting);
		return dims === void 0 ? void 0 : {
			...input,
			dims,
			path: [...input.path, {
				node,
				rest,
				dims
			}]
		};
	}
}
/** One scale, or one for each channel (or block). */
function granularity(scale) {
	return scale === void 0 || scale.stored.elements === 1 ? "per tensor" : "per channel";
}
function convertedType(node, rest) {
	if (node.operator === "Cast") {
		const to = node.attributes.get("to");
		return to?.kind === "int" ? elementTypeName(Number(to.value)) : void 0;
	}
	if (node.operator === "QuantizeLinear") return rest[1]?.elementType ?? "uint8";
	return rest[0]?.elementType;
}
function filledConstant(node, shape) {
	const dims = smallValues(shape.stored);
	const elements = dims === void 0 ? void 0 : countElements(dims);
	if (dims === void 0 || elements === void 0) return void 0;
	const value = node.attributes.get("value");
	const filling = value?.kind === "tensor" ? value.value : void 0;
	const elementType = filling?.elementType ?? "float32";
	const width = Math.max(1, elementBits(elementType) / 8);
	const element = filling === void 0 ? new Uint8Array(width) : firstChunk(filling) ?? new Uint8Array(width);
	return plainConstant({
		name: node.outputs[0] ?? "",
		elementType,
		dims,
		elements,
		data: {
			kind: "fill",
			element
		}
	}, node);
}
function firstChunk(tensor) {
	for (const chunk of canonicalChunks(tensor) ?? []) return chunk;
}
/** The tensor that a `Constant` node holds, in whichever of its attributes. */
function tensorOfAttribute(node) {
	for (const name of [
		"value",
		"sparse_value",
		"value_float",
		"value_floats",
		"value_int",
		"value_ints"
	]) {
		const attribute = node.attributes.get(name);
		if (attribute !== void 0) return toTensor(attribute, node.outputs[0] ?? "");
	}
}
function toTensor(attribute, name) {
	switch (attribute.kind) {
		case "tensor": return attribute.value;
		case "float": return numberTensor(name, "float32", [], [attribute.value]);
		case "floats": return numberTensor(name, "float32", [attribute.value.length], attribute.value);
		case "int": return numberTensor(name, "int64", [], [attribute.value]);
		case "ints": return numberTensor(name, "int64", [attribute.value.length], attribute.value);
		default: return;
	}
}
function numberTensor(name, elementType, dims, values) {
	const width = elementType === "float32" ? 4 : 8;
	const bytes = new Uint8Array(values.length * width);
	const view = new DataView(bytes.buffer);
	values.forEach((value, index) => {
		if (elementType === "float32") view.setFloat32(index * width, Number(value), true);
		else view.setBigInt64(index * width, BigInt(value), true);
	});
	return {
		name,
		elementType,
		dims,
		elements: values.length,
		data: {
			kind: "raw",
			ranges: [new ByteRange(bytesInMemory(bytes))]
		}
	};
}

// src/graph/dataflow-order.ts
/**
* An order of nodes and a hash of a graph that follow from the dataflow alone: neither names nor the order in
* the file have a part in them.
*/
/** The hash of what a source is computed from. */
function sourceHash(source, hashOf = ({ hash }) => hash) {
	if (source === void 0 || source.kind === "unknown") return "unknown";
	if (source.kind === "input") return `input ${source.level}.${source.position} ${source.type}`;
	return `${hashOf(source.from)} ${source.output}`;
}
/** One more than the depth of the deepest source. */
function depthAfter(sources) {
	let deepest = -1;
	for (const source of sources) if (source.kind === "node") deepest = Math.max(deepest, source.from.depth);
	return deepest + 1;
}
/**
* The nodes that the given values are computed from, each after its own sources: depth first, at each node
* the longest branch first, so that parallel branches stay in one piece. Nodes of the graphs around are left to
* those.
*/
function collectLive(roots, own) {
	const live = [];
	const state = /* @__PURE__ */ new Map();
	const pending = nodesOf(roots).filter((node) => own.has(node)).toReversed();
	for (let node = pending.at(-1); node !== void 0; node = pending.at(-1)) {
		if (state.has(node)) {
			pending.pop();
			if (state.get(node) === "open") live.push(node);
			state.set(node, "done");
			continue;
		}
		state.set(node, "open");
		for (const before of nodesOf(visitOrder(node)).toReversed()) if (own.has(before) && !state.has(before)) pending.push(before);
	}
	return live;
}
function visitOrder({ sources, commutative }) {
	const inOrder = [...sources].sort(([a], [b]) => a - b).map(([, source]) => source);
	if (!commutative) return inOrder;
	const depth = (source) => source.kind === "node" ? source.from.depth : -1;
	return inOrder.sort((a, b) => depth(b) - depth(a) || compareText(sourceHash(a), sourceHash(b)));
}
function nodesOf(sources) {
	return sources.flatMap((source) => source.kind === "node" ? [source.from] : []);
}
/**
* Combines each node's hash with those of its readers, so that two equal branches that are read by different
* nodes count as different, and hashes the sorted lot together with the outputs.
*/
function signatureOf(nodes, outputHashes, outputs, hashOf = ({ hash }) => hash) {
	const readers = new Map(nodes.map((node) => [node, []]));
	outputs.forEach((source, position) => {
		if (source?.kind === "node") readers.get(source.from)?.push(`output ${position} ${source.output}`);
	});
	const hashes = [];
	for (const node of nodes.toReversed()) {
		const hash = digest([hashOf(node), ...(readers.get(node) ?? []).sort(compareText)]);
		hashes.push(hash);
		for (const [position, source] of node.sources) {
			if (source.kind !== "node") continue;
			const place = node.commutative ? "" : `${position}`;
			readers.get(source.from)?.push(`${hash} ${place} ${source.output}`);
		}
	}
	return digest([...outputHashes, ...hashes.sort(compareText)]);
}
/** What takes time and is not always asked for: made at the first call. */
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
/** A short hash of texts that can't run into each other. */
function digest(parts) {
	const text = parts.map((part) => `${part.length}:${part}\n`).join("");
	return sha256(text).slice(0, 32);
}
/** At once where this Node can (20.12): hundreds of thousands of hash objects would be most of the work. */
const sha256 = typeof crypto.hash === "function" ? (text) => crypto.hash("sha256", text) : (text) => crypto.createHash("sha256").update(text).digest("hex");
/** By code units: the same on every machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/graph/shapes/function-bodies.ts
/** The body that a node calls, or `undefined` if its operator is no function of the model. */
function functionBodies(functions) {
	const byKey = new Map(functions.map((definition) => [key(definition.domain, definition.name, definition.overload), definition]));
	return (call) => {
		const definition = byKey.get(key(call.domain, call.operator, call.overload));
		if (definition === void 0) return void 0;
		const { inputs, outputs, opsets, defaults } = definition;
		const given = (name) => call.attributes.get(name) ?? defaults.get(name);
		return {
			inputs,
			outputs,
			opsets,
			nodes: definition.nodes.some(hasReference) ? definition.nodes.map((node) => filledIn$1(node, given)) : definition.nodes
		};
	};
}
function key(domain, name, overload) {
	return JSON.stringify([
		domain,
		name,
		overload
	]);
}
/** A reference to an attribute that the call does not give is left out: the operator's default holds. */
function filledIn$1(node, given) {
	if (!hasReference(node)) return node;
	const attributes = /* @__PURE__ */ new Map();
	for (const [name, attribute] of node.attributes) {
		const value = attribute.kind === "reference" ? given(attribute.value) : attribute;
		if (value !== void 0) attributes.set(name, value);
	}
	return {
		...node,
		attributes
	};
}
function hasReference(node) {
	return [...node.attributes.values()].some(({ kind }) => kind === "reference");
}

// src/graph/inline-functions.ts
/** As many nodes as a graph may have; calls can multiply, and a model of more stays as it is. */
const maxNodes = 22e3;
const maxDepth = 32;
/** Made once for each model that has functions. */
const known$2 = /* @__PURE__ */ new WeakMap();
/**
* The model with its functions taken apart. Calls stay that call themselves, that lead through too many others or whose
* function needs another version of an operator set than the model. Nodes that come from a function are called after the
* call and the node.
*/
function inlineFunctions(model) {
	if (model.functions.length === 0) return model;
	const found = known$2.get(model) ?? {
		...model,
		graph: inlined(model)
	};
	known$2.set(model, found);
	known$2.set(found, found);
	return found;
}
function inlined(model) {
	const bodies = functionBodies(model.functions);
	const mark = unusedMark(model);
	let calls = 0;
	let made = 0;
	const nodes = expand(model.graph.nodes, 0);
	return made > maxNodes ? model.graph : {
		...model.graph,
		nodes
	};
	function expand(given, depth) {
		return given.flatMap((node) => {
			if (made > maxNodes) return [];
			made += 1;
			const body = depth < maxDepth ? bodies(node) : void 0;
			if (body !== void 0 && isCompatible(body, model)) return expand(nodesOfCall(node, body), depth + 1);
			return [withGraphs(node, (graph) => ({
				...graph,
				nodes: expand(graph.nodes, depth)
			}))];
		});
	}
	function nodesOfCall(call, body) {
		calls += 1;
		const prefix = `${mark}${calls}/`;
		const names = new Map(body.inputs.map((name, position) => [name, call.inputs[position] ?? ""]));
		const passed = [];
		body.outputs.forEach((name, position) => {
			const output = call.outputs[position] ?? "";
			if (output === "") return;
			const taken = names.get(name);
			if (taken === void 0) names.set(name, output);
			else passed.push(identity(call, taken, output));
		});
		const rename = (name) => name === "" ? "" : names.get(name) ?? `${prefix}${name}`;
		return [...body.nodes.map((node) => renamed(node, rename, `${call.name}/`)), ...passed];
	}
}
function isCompatible({ opsets }, model) {
	return [...opsets].every(([domain, version]) => (model.opsets.get(domain) ?? version) === version);
}
/** A function that gives back what it takes, or one value twice. */
function identity({ name }, input, output) {
	return {
		name,
		operator: "Identity",
		domain: "",
		overload: "",
		inputs: [input],
		outputs: [output],
		attributes: /* @__PURE__ */ new Map()
	};
}
/** What no name of a value begins with. */
function unusedMark({ graph }) {
	const names = new Set([...graph.inputs, ...graph.initializers].map(({ name }) => name));
	const pending = [graph.nodes];
	for (const nodes of pending) for (const node of nodes) {
		for (const name of node.outputs) names.add(name);
		for (const inner of subgraphsOf(node)) {
			for (const { name } of [...inner.inputs, ...inner.initializers]) names.add(name);
			pending.push(inner.nodes);
		}
	}
	let mark = "call ";
	while ([...names].some((name) => name.startsWith(mark))) mark = `another ${mark}`;
	return mark;
}
/** Inside a function all names are its own, those in the graphs of its nodes, too. */
function renamed(node, rename, caller) {
	const named = (value) => ({
		...value,
		name: rename(value.name)
	});
	return withGraphs({
		...node,
		name: `${caller}${node.name}`,
		inputs: node.inputs.map(rename),
		outputs: node.outputs.map(rename)
	}, (graph) => ({
		...graph,
		nodes: graph.nodes.map((inner) => renamed(inner, rename, caller)),
		inputs: graph.inputs.map(named),
		outputs: graph.outputs.map(named),
		initializers: graph.initializers.map(named),
		valueInfos: graph.valueInfos.map(named)
	}));
}
function withGraphs(node, change) {
	if (subgraphsOf(node).length === 0) return node;
	const attributes = /* @__PURE__ */ new Map();
	for (const [name, attribute] of node.attributes) attributes.set(name, changed(attribute, change));
	return {
		...node,
		attributes
	};
}
function changed(attribute, change) {
	if (attribute.kind === "graph") return {
		kind: "graph",
		value: change(attribute.value)
	};
	if (attribute.kind === "graphs") return {
		kind: "graphs",
		value: attribute.value.map(change)
	};
	return attribute;
}

// src/graph/operator-defaults.ts
/**
* ONNX's default attributes, so that an attribute left out and the same attribute written out are one
* structure. Values are texts as `attribute-text.ts` writes them.
*/
/** Stands for as many ones (or twice as many zeros, for pads) as the operator has spatial dimensions. */
const ones = "ones";
const zeros = "zeros";
const convolution$2 = {
	auto_pad: "NOTSET",
	dilations: ones,
	group: "1",
	pads: zeros,
	strides: ones
};
const pooling$1 = {
	auto_pad: "NOTSET",
	ceil_mode: "0",
	dilations: ones,
	pads: zeros,
	strides: ones
};
const reduction = {
	keepdims: "1",
	noop_with_empty_axes: "0"
};
const argument = {
	axis: "0",
	keepdims: "1",
	select_last_index: "0"
};
const defaults = {
	Conv: convolution$2,
	ConvInteger: convolution$2,
	QLinearConv: convolution$2,
	ConvTranspose: {
		...convolution$2,
		output_padding: ones
	},
	"com.microsoft.FusedConv": convolution$2,
	MaxPool: {
		...pooling$1,
		storage_order: "0"
	},
	AveragePool: {
		...pooling$1,
		count_include_pad: "0"
	},
	LpPool: {
		...pooling$1,
		p: "2"
	},
	GlobalLpPool: { p: "2" },
	BatchNormalization: {
		epsilon: "0.00001",
		training_mode: "0",
		spatial: "1"
	},
	InstanceNormalization: { epsilon: "0.00001" },
	GroupNormalization: {
		epsilon: "0.00001",
		stash_type: "1"
	},
	LayerNormalization: {
		axis: "-1",
		epsilon: "0.00001",
		stash_type: "1"
	},
	RMSNormalization: {
		axis: "-1",
		epsilon: "0.00001",
		stash_type: "1"
	},
	LpNormalization: {
		axis: "-1",
		p: "2"
	},
	LRN: {
		alpha: "0.0001",
		beta: "0.75",
		bias: "1"
	},
	Gemm: {
		alpha: "1",
		beta: "1",
		transA: "0",
		transB: "0"
	},
	Flatten: { axis: "1" },
	Concat: { axis: "1" },
	LeakyRelu: { alpha: "0.01" },
	Elu: { alpha: "1" },
	Celu: { alpha: "1" },
	Selu: {
		alpha: "1.673263",
		gamma: "1.050701"
	},
	HardSigmoid: {
		alpha: "0.2",
		beta: "0.5"
	},
	ThresholdedRelu: { alpha: "1" },
	Gelu: { approximate: "none" },
	Shrink: {
		bias: "0",
		lambd: "0.5"
	},
	Cast: { saturate: "1" },
	Reshape: { allowzero: "0" },
	Gather: { axis: "0" },
	GatherElements: { axis: "0" },
	GatherND: { batch_dims: "0" },
	ScatterElements: {
		axis: "0",
		reduction: "none"
	},
	ScatterND: { reduction: "none" },
	Shape: { start: "0" },
	Split: { axis: "0" },
	Pad: {
		mode: "constant",
		value: "0"
	},
	Resize: {
		antialias: "0",
		coordinate_transformation_mode: "half_pixel",
		cubic_coeff_a: "-0.75",
		exclude_outside: "0",
		extrapolation_value: "0",
		keep_aspect_ratio_policy: "stretch",
		mode: "nearest",
		nearest_mode: "round_prefer_floor"
	},
	Upsample: { mode: "nearest" },
	DepthToSpace: { mode: "DCR" },
	QuantizeLinear: {
		axis: "1",
		block_size: "0",
		saturate: "1"
	},
	DequantizeLinear: {
		axis: "1",
		block_size: "0"
	},
	TopK: {
		axis: "-1",
		largest: "1",
		sorted: "1"
	},
	OneHot: { axis: "-1" },
	CumSum: {
		exclusive: "0",
		reverse: "0"
	},
	Mod: { fmod: "0" },
	Trilu: { upper: "1" },
	LSTM: {
		direction: "forward",
		input_forget: "0",
		layout: "0"
	},
	"com.microsoft.DynamicQuantizeLSTM": {
		direction: "forward",
		input_forget: "0",
		layout: "0"
	},
	GRU: {
		direction: "forward",
		layout: "0",
		linear_before_reset: "0"
	},
	RNN: {
		direction: "forward",
		layout: "0"
	},
	NonMaxSuppression: { center_point_box: "0" },
	ArgMax: argument,
	ArgMin: argument,
	ReduceMean: reduction,
	ReduceSum: reduction,
	ReduceMax: reduction,
	ReduceMin: reduction,
	ReduceProd: reduction,
	ReduceL1: reduction,
	ReduceL2: reduction,
	ReduceSumSquare: reduction,
	ReduceLogSum: reduction,
	ReduceLogSumExp: reduction
};
/** Attributes that change nothing at inference. */
const irrelevant = {
	BatchNormalization: [
		"momentum",
		"is_test",
		"consumed_inputs"
	],
	Dropout: [
		"ratio",
		"seed",
		"is_test",
		"consumed_inputs"
	]
};
/**
* The attributes of a node with its defaults filled in; nodes of other domains than ONNX's own are returned as they
* are but for a few. `spatialRank` is 2 for images, `undefined` where unknown.
*/
function fillDefaults(node, attributes, opset, spatialRank) {
	const filled = new Map(attributes);
	if (node.domain === "") for (const name of [...own(irrelevant, node.operator) ?? [], "consumed_inputs"]) filled.delete(name);
	for (const [name, value] of Object.entries(defaultsOf(node, opset))) {
		if (filled.has(name)) continue;
		const text = expand$2(value, name, spatialRank);
		if (text !== void 0) filled.set(name, text);
	}
	if (filled.get("auto_pad") === "VALID") {
		filled.set("auto_pad", "NOTSET");
		filled.set("pads", expand$2(zeros, "pads", spatialRank) ?? "");
	}
	return filled;
}
/** Whether the value of an attribute is its operator's default: what a description leaves out. */
function isDefault(node, name, value, opset, spatialRank) {
	const text = own(defaultsOf(node, opset), name);
	return text !== void 0 && expand$2(text, name, spatialRank) === value;
}
function defaultsOf(node, opset) {
	const name = operatorName(node);
	if (/^(Softmax|LogSoftmax|Hardmax)$/.test(name)) return { axis: opset < 13 ? "1" : "-1" };
	return own(defaults, name) ?? {};
}
function expand$2(value, name, spatialRank) {
	if (value !== ones && value !== zeros) return value;
	if (spatialRank === void 0) return void 0;
	const count = name === "pads" ? 2 * spatialRank : spatialRank;
	return new Array(count).fill(value === zeros || name === "output_padding" ? "0" : "1").join(",");
}
function own(record, key) {
	return Object.hasOwn(record, key) ? record[key] : void 0;
}

// src/graph/operator-inputs.ts
/**
* What each operator's inputs are for, where they are constant: weights to be counted, settings that are part
* of the structure, or a quantisation's scales. One line an operator; adding one is adding a line.
*/
const reduce = ["maybe", "setting:axes"];
const recurrent$1 = [
	"maybe",
	"weight",
	"weight",
	"bias",
	"setting:sequence_lens",
	"maybe",
	"maybe",
	"bias"
];
const quantizedConvolution = [
	"maybe",
	"scale",
	"scale",
	"weight",
	"scale",
	"scale",
	"scale",
	"scale",
	"bias"
];
const scales = [
	"scale",
	"scale",
	"scale",
	"scale"
];
const pair = ["operand", "operand"];
/** By operator; positions beyond the list have the role of `maybe`. */
const inputRoles = {
	Conv: [
		"maybe",
		"weight",
		"bias"
	],
	ConvTranspose: [
		"maybe",
		"weight",
		"bias"
	],
	DeformConv: [
		"maybe",
		"weight",
		"maybe",
		"bias"
	],
	ConvInteger: [
		"maybe",
		"weight",
		"scale",
		"scale"
	],
	QLinearConv: quantizedConvolution,
	"com.microsoft.QLinearConv": quantizedConvolution,
	Gemm: [
		"weight",
		"weight",
		"bias"
	],
	MatMul: ["weight", "weight"],
	MatMulInteger: [
		"weight",
		"weight",
		"scale",
		"scale"
	],
	QLinearMatMul: [
		"weight",
		"scale",
		"scale",
		"weight",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.FusedConv": [
		"maybe",
		"weight",
		"bias",
		"maybe"
	],
	"com.microsoft.FusedMatMul": ["weight", "weight"],
	"com.microsoft.QGemm": [
		"maybe",
		"scale",
		"scale",
		"weight",
		"scale",
		"scale",
		"bias",
		"scale",
		"scale"
	],
	"com.microsoft.MatMulNBits": [
		"maybe",
		"weight",
		"scale",
		"scale",
		"setting:g_idx",
		"bias"
	],
	"com.microsoft.DynamicQuantizeMatMul": [
		"maybe",
		"weight",
		"scale",
		"scale",
		"bias"
	],
	"com.microsoft.MatMulIntegerToFloat": [
		"maybe",
		"weight",
		"scale",
		"scale",
		"scale",
		"scale",
		"bias"
	],
	"com.microsoft.QLinearAdd": [
		"operand",
		"scale",
		"scale",
		"operand",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.QLinearMul": [
		"operand",
		"scale",
		"scale",
		"operand",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.QLinearGlobalAveragePool": [
		"maybe",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.QLinearAveragePool": [
		"maybe",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.QLinearLeakyRelu": [
		"maybe",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.QLinearSigmoid": [
		"maybe",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.QLinearSoftmax": [
		"maybe",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.QLinearReduceMean": ["maybe", ...scales],
	"com.microsoft.Attention": [
		"maybe",
		"weight",
		"bias"
	],
	"com.microsoft.QAttention": [
		"maybe",
		"weight",
		"bias",
		"scale",
		"scale",
		"maybe",
		"scale",
		"scale"
	],
	"com.microsoft.DynamicQuantizeLSTM": [...recurrent$1, ...scales],
	"com.microsoft.LayerNormalization": [
		"maybe",
		"bias",
		"bias"
	],
	"com.microsoft.SkipLayerNormalization": [
		"maybe",
		"maybe",
		"bias",
		"bias",
		"bias"
	],
	LSTM: recurrent$1,
	GRU: recurrent$1,
	RNN: recurrent$1,
	Einsum: ["weight", "weight"],
	BatchNormalization: [
		"maybe",
		"bias",
		"bias",
		"statistic",
		"statistic"
	],
	InstanceNormalization: [
		"maybe",
		"bias",
		"bias"
	],
	GroupNormalization: [
		"maybe",
		"bias",
		"bias"
	],
	LayerNormalization: [
		"maybe",
		"bias",
		"bias"
	],
	RMSNormalization: ["maybe", "bias"],
	PRelu: ["maybe", "bias"],
	Add: pair,
	Sub: pair,
	Mul: pair,
	Div: ["dividend", "operand"],
	Pow: pair,
	Sum: pair,
	Max: pair,
	Min: pair,
	Mean: pair,
	Mod: pair,
	Where: [
		"setting:condition",
		"operand",
		"operand"
	],
	Equal: pair,
	Greater: pair,
	GreaterOrEqual: pair,
	Less: pair,
	LessOrEqual: pair,
	QuantizeLinear: [
		"maybe",
		"scale",
		"scale"
	],
	DequantizeLinear: [
		"maybe",
		"scale",
		"scale"
	],
	Gather: ["maybe", "setting:indices"],
	GatherElements: ["maybe", "setting:indices"],
	GatherND: ["maybe", "setting:indices"],
	ScatterElements: [
		"maybe",
		"setting:indices",
		"maybe"
	],
	ScatterND: [
		"maybe",
		"setting:indices",
		"maybe"
	],
	Reshape: ["maybe", "setting:shape"],
	Expand: ["maybe", "setting:shape"],
	Tile: ["maybe", "setting:repeats"],
	Slice: [
		"maybe",
		"setting:starts",
		"setting:ends",
		"setting:axes",
		"setting:steps"
	],
	Squeeze: ["maybe", "setting:axes"],
	Unsqueeze: ["maybe", "setting:axes"],
	Split: ["maybe", "setting:split"],
	Pad: [
		"maybe",
		"setting:pads",
		"setting:value",
		"setting:axes"
	],
	Clip: [
		"maybe",
		"setting:min",
		"setting:max"
	],
	Resize: [
		"maybe",
		"setting:roi",
		"setting:scales",
		"setting:sizes"
	],
	Upsample: ["maybe", "setting:scales"],
	TopK: ["maybe", "setting:k"],
	CumSum: ["maybe", "setting:axis"],
	OneHot: [
		"maybe",
		"setting:depth",
		"setting:values"
	],
	Range: [
		"setting:start",
		"setting:limit",
		"setting:delta"
	],
	ConstantOfShape: ["setting:shape"],
	Shape: ["setting:data"],
	Size: ["setting:data"],
	Dropout: [
		"maybe",
		"setting:ratio",
		"setting:training_mode"
	],
	NonMaxSuppression: [
		"maybe",
		"maybe",
		"setting:max_output_boxes_per_class",
		"setting:iou_threshold",
		"setting:score_threshold"
	],
	Loop: ["setting:trip_count", "setting:condition"],
	ReduceMean: reduce,
	ReduceSum: reduce,
	ReduceMax: reduce,
	ReduceMin: reduce,
	ReduceProd: reduce,
	ReduceL1: reduce,
	ReduceL2: reduce,
	ReduceSumSquare: reduce,
	ReduceLogSum: reduce,
	ReduceLogSumExp: reduce
};
/** The purpose of `tensor` as input number `position` of `node`. */
function purposeOf(node, position, tensor) {
	const name = operatorName(node);
	const role = (Object.hasOwn(inputRoles, name) ? inputRoles[name]?.[position] : void 0) ?? lastRole(node, position);
	const setting = {
		kind: "setting",
		name: `input ${position}`
	};
	switch (role) {
		case "weight": return {
			kind: "weight",
			rank: "stored",
			trainable: true
		};
		case "bias": return {
			kind: "weight",
			rank: "squeezed",
			trainable: true
		};
		case "statistic": return {
			kind: "weight",
			rank: "squeezed",
			trainable: false
		};
		case "dividend":
			if (tensor.elements === 1) return setting;
			return operandPurpose(tensor, setting);
		case "operand":
			if (tensor.dims.length === 0 && name.startsWith("com.microsoft.QLinear")) return { kind: "scale" };
			return operandPurpose(tensor, setting);
		case "maybe":
			if (!canBeWeight(tensor) || tensor.dims.length === 0) return setting;
			return {
				kind: "weight",
				rank: "stored",
				trainable: true
			};
		case "scale": return { kind: "scale" };
		default: return {
			kind: "setting",
			name: role.slice(8)
		};
	}
}
function operandPurpose(tensor, setting) {
	if (!canBeWeight(tensor) || tensor.dims.length === 0) return setting;
	return {
		kind: "weight",
		rank: "squeezed",
		trainable: true
	};
}
/** What a computed value of this element type is called if it might have been written down as a setting. */
function settingName(node, position, elementType) {
	const name = operatorName(node);
	const role = (Object.hasOwn(inputRoles, name) ? inputRoles[name]?.[position] : void 0) ?? lastRole(node, position);
	if (role.startsWith("setting:")) return role.slice(8);
	return /^(u?int(32|64)|bool)$/.test(elementType) && /^(operand|maybe)$/.test(role) ? `input ${position}` : void 0;
}
/** Operators that take any number of equal operands. */
function lastRole(node, position) {
	if (node.operator === "QLinearConcat") return position % 3 === 2 ? "maybe" : "scale";
	return node.domain === "" && /^(Sum|Max|Min|Mean)$/.test(node.operator) ? "operand" : "maybe";
}
/** Floating-point and quantised numbers; wider integers and text are shapes, indices and labels. */
function canBeWeight(tensor) {
	return /^(b?float|u?int[248]$|complex)/.test(tensor.elementType);
}

// src/graph/canonical-graph.ts
/**
* A graph brought to a form in which renaming, the order of nodes and the spelling of constants make no
* difference: Identity and inference-time Dropout are looked through, constants become weights or settings of
* the node that takes them, default attributes are written out, dead nodes are dropped. Every node has a hash
* of all that it is computed from; the order of nodes follows from the structure alone. The bodies of If, Loop
* and Scan are part of the graph: their nodes come before the node that they belong to, which takes their results.
*/
/** Most nodes have none of these, and share an empty one. */
const noConstants = /* @__PURE__ */ new Map();
const noScales = /* @__PURE__ */ new Set();
const noResults = /* @__PURE__ */ new Map();
/** Functions that are called more deeply than this are told by name. */
const maxCalls$1 = 50;
const commutative = /^(Add|Mul|Sum|Max|Min|Mean|And|Or|Xor|Equal)$/;
/** Whether the operands of an operator, by its domain-qualified name, may change places. */
function isCommutative(operator) {
	return commutative.test(operator);
}
/** Made once for each model: whatever is told of a graph begins with it. */
const known$1 = /* @__PURE__ */ new WeakMap();
/** The canonical form of the model's graph. */
function canonicalize(model) {
	const found = known$1.get(model) ?? canonicalForm(model);
	known$1.set(model, found);
	return found;
}
function canonicalForm(given) {
	const model = inlineFunctions(given);
	const functions = /* @__PURE__ */ new Map();
	for (const definition of model.functions) functions.set(functionKey(definition, definition.name), {
		definition,
		text: void 0
	});
	return canonicalizeGraph(model.graph, {
		opsets: model.opsets,
		constants: void 0,
		sources: new Scoped(),
		level: 0,
		functions,
		calls: 0,
		inner: /* @__PURE__ */ new Set()
	});
}
/** @param outer what is known around it; without constants where it stands in no other graph. */
function canonicalizeGraph(graph, outer) {
	const stored = new Set(graph.initializers.map(({ name }) => name));
	const inputs = graph.inputs.filter(({ name }) => !stored.has(name));
	const constants = findConstants(graph, outer.constants);
	const sources = new Scoped(outer.sources);
	inputs.forEach(({ name, type }, position) => {
		const text = type.kind === "tensor" ? type.elementType : type.kind;
		sources.set(name, {
			kind: "input",
			position,
			level: outer.level,
			type: text
		});
	});
	const scope = {
		...outer,
		constants,
		sources
	};
	return finish(graph.nodes, graph.outputs.map(({ name }) => name), scope);
}
/** Adds the nodes to the scope's sources, in order, and hashes what the outputs need of them. */
function finish(nodes, outputs, scope) {
	const own = /* @__PURE__ */ new Set();
	const order = orderNodes(nodes);
	const read = /* @__PURE__ */ new Set([...outputs, ...nodes.flatMap(({ inputs }) => inputs)]);
	for (const index of order.kind === "ordered" ? order.indices : nodes.keys()) {
		const node = nodes[index];
		if (node === void 0 || makesConstant(node, scope.constants)) continue;
		if (isPassThrough(node, scope, read)) {
			scope.sources.set(node.outputs[0] ?? "", scope.sources.get(node.inputs[0] ?? "") ?? { kind: "unknown" });
			continue;
		}
		const canonical = canonicalizeNode(node, scope);
		own.add(canonical);
		node.outputs.forEach((name, output) => {
			if (name !== "") scope.sources.set(name, {
				kind: "node",
				from: canonical,
				output
			});
		});
	}
	const results = outputs.map((name) => scope.sources.get(name));
	const constantOutputs = outputs.map((name) => {
		const constant = scope.constants.get(name);
		return constant === void 0 ? void 0 : `constant ${weightText(constant)}`;
	});
	const ofGraph = scope.level === 0 ? /* @__PURE__ */ new Set([...own, ...scope.inner]) : own;
	if (scope.level > 0) for (const node of own) scope.inner.add(node);
	const live = collectLive(results.flatMap((source) => source === void 0 ? [] : [source]), ofGraph);
	const outputHashes = results.map((source, at) => constantOutputs[at] ?? sourceHash(source));
	const signature = once(() => signatureOf(live, outputHashes, results));
	return {
		nodes: live,
		outputs: results,
		get signature() {
			return signature();
		},
		constantOutputs
	};
}
/** Identity, and Dropout unless it is told to train or somebody reads its mask. */
function isPassThrough(node, scope, read) {
	if (node.domain !== "") return false;
	if (node.operator === "Identity") return true;
	if (node.operator !== "Dropout") return false;
	const mask = node.outputs[1] ?? "";
	if (mask !== "" && read.has(mask)) return false;
	const training = node.inputs[2] ?? "";
	if (training === "") return true;
	const constant = scope.constants.get(training);
	return constant !== void 0 && smallValues(constant.stored)?.[0] === 0;
}
function canonicalizeNode(node, scope) {
	const bodies = new Map(subgraphsOf(node).map((graph) => [graph, canonicalizeGraph(graph, {
		...scope,
		level: scope.level + 1
	})]));
	const attributes = /* @__PURE__ */ new Map();
	for (const [name, attribute] of node.attributes) {
		const text = (attribute.kind === "graph" ? [attribute.value] : attribute.kind === "graphs" ? attribute.value : []).map((graph) => bodies.get(graph)?.signature);
		attributes.set(name, text.length > 0 ? text.join(",") : attributeText(name, attribute));
	}
	const weights = /* @__PURE__ */ new Map();
	const settings = /* @__PURE__ */ new Map();
	const scales = /* @__PURE__ */ new Set();
	const sources = /* @__PURE__ */ new Map();
	const scaling = multipliesScale(node, scope);
	node.inputs.forEach((name, position) => {
		if (name === "") return;
		const constant = scope.constants.get(name);
		if (constant === void 0) {
			sources.set(position, scope.sources.get(name) ?? { kind: "unknown" });
			return;
		}
		const purpose = scaling ? { kind: "scale" } : purposeOf(node, position, constant.stored);
		if (purpose.kind === "setting") {
			attributes.set(purpose.name, settingText(constant));
			settings.set(position, constant);
		} else weights.set(position, constant);
		if (purpose.kind === "scale") scales.add(position);
	});
	const constantResults = /* @__PURE__ */ new Map();
	let position = node.inputs.length;
	for (const { outputs, constantOutputs } of bodies.values()) for (const [at, source] of outputs.entries()) {
		const constant = constantOutputs[at];
		if (constant === void 0) sources.set(position, source ?? { kind: "unknown" });
		else constantResults.set(position, constant);
		position += 1;
	}
	const opset = scope.opsets.get(node.domain) ?? 1;
	const spatialRank = spatialRankOf(node, weights);
	const filled = fillDefaults(node, attributes, opset, spatialRank);
	if (/Conv/.test(node.operator) && [...weights.values()].some(({ dims }) => dims.length > 2)) filled.delete("kernel_shape");
	const does = operatorText(node, scope);
	const identity = [
		does,
		...[...filled].map(([name, text]) => `${name}=${text}`).sort(compareText),
		...inputTexts(node, weights, sources),
		...node.operator === "Split" ? [`outputs ${node.outputs.length}`] : []
	];
	return {
		node,
		does,
		attributes: new Map([...filled].sort(([a], [b]) => compareText(a, b))),
		weights: weights.size === 0 ? noConstants : weights,
		settings: settings.size === 0 ? noConstants : settings,
		scales: scales.size === 0 ? noScales : scales,
		sources,
		constantResults: constantResults.size === 0 ? noResults : constantResults,
		hash: digest(identity),
		depth: depthAfter(sources.values()),
		commutative: isCommutative(operatorName(node))
	};
}
/** Whether the node multiplies a scale of dynamic quantisation, so that its constant is a weight's scale. */
function multipliesScale(node, scope) {
	if (node.operator !== "Mul") return false;
	return node.inputs.some((name) => {
		const source = scope.sources.get(name);
		return source?.kind === "node" && source.output === 1 && source.from.node.operator === "DynamicQuantizeLinear";
	});
}
function inputTexts(node, weights, sources) {
	const inputs = [...[...weights].map(([position, constant]) => ({
		position,
		text: weightText(constant)
	})), ...[...sources].map(([position, source]) => ({
		position,
		text: sourceHash(source)
	}))];
	if (isCommutative(operatorName(node))) return inputs.map(({ text }) => `operand ${text}`).sort(compareText);
	return inputs.sort((a, b) => a.position - b.position).map(({ position, text }) => `input ${position} ${text}`);
}
/** The operator's name; for a model-local function what it does, so that its name does not matter. */
function operatorText(node, scope) {
	const name = operatorName(node);
	const known = scope.functions.get(functionKey(node, node.operator));
	if (known === void 0) return name;
	if (known.text !== void 0 || scope.calls >= maxCalls$1) return known.text ?? name;
	known.text = name;
	const { definition } = known;
	const sources = new Scoped();
	definition.inputs.forEach((input, position) => {
		sources.set(input, {
			kind: "input",
			position,
			level: 0,
			type: "any"
		});
	});
	const body = finish(definition.nodes, definition.outputs, {
		opsets: definition.opsets,
		constants: findFunctionConstants(definition.nodes),
		sources,
		level: 1,
		functions: scope.functions,
		calls: scope.calls + 1,
		inner: /* @__PURE__ */ new Set()
	});
	const defaults = [...definition.defaults].map(([key, value]) => `${key}=${attributeText(key, value)}`);
	known.text = `function ${digest([body.signature, ...defaults.sort(compareText)])}`;
	return known.text;
}
function functionKey({ domain, overload }, name) {
	return JSON.stringify([
		domain,
		name,
		overload
	]);
}
/** 2 for images: from the weight of a convolution, or the kernel or strides of a pooling. */
function spatialRankOf(node, weights) {
	if (/Conv/.test(node.operator)) {
		for (const { dims } of weights.values()) if (dims.length > 2) return dims.length - 2;
	}
	for (const name of [
		"kernel_shape",
		"strides",
		"dilations"
	]) {
		const attribute = node.attributes.get(name);
		if (attribute?.kind === "ints") return attribute.value.length;
	}
}

// src/graph/normal/step.ts
/** The first output of a node as a value. */
function outputOf(node, step, dims, output = 0) {
	return {
		source: {
			kind: "node",
			from: node,
			output
		},
		exclusive: (step.readers[output] ?? 0) <= 1,
		dims
	};
}
/** A value of which nothing is known. */
const unknownValue$1 = {
	source: { kind: "unknown" },
	exclusive: false
};
/** No value at all but a stored weight. */
function constantValue(weight) {
	return {
		...unknownValue$1,
		constant: weight
	};
}
/** A node that does nothing: its output is its input. */
function passOn(value, step, changes = {}) {
	return [{
		...value,
		exclusive: value.exclusive && (step.readers[0] ?? 0) <= 1,
		...changes
	}];
}
/** Whether its reader sees its elements in another order, or with other lengths, than they were made. */
function isPending({ perm, arrangement }) {
	return perm !== void 0 || arrangement !== void 0;
}
/** The node that alone made a value and may be changed, if there is one. */
function makerOf(value) {
	if (value === void 0 || !value.exclusive || isPending(value)) return void 0;
	return value.source.kind === "node" && value.source.output === 0 ? value.source.from : void 0;
}
/** The node that made a value, whoever else reads it: to be looked at, not to be changed. */
function producerOf(of) {
	if (of === void 0 || "source" in of && isPending(of)) return void 0;
	const source = "source" in of ? of.source : of;
	return source.kind === "node" && source.output === 0 ? source.from : void 0;
}
/** The computed input of a node that has no other, neither computed nor stored. */
function onlySource({ sources, weights }) {
	const [source, other] = sources.values();
	return other === void 0 && weights.size === 0 ? source : void 0;
}
/** The one constant number that a node takes besides a computed input, and where it takes it. */
function constantOf({ attributes }) {
	for (const position of [1, 0]) {
		const text = attributes.get(`input ${position}`);
		const value = text === void 0 || text === "" ? NaN : Number(text);
		if (text !== void 0 && Number.isFinite(value)) return {
			value,
			text,
			position
		};
	}
}
function isSameSource(one, other) {
	if (one?.kind === "input" && other?.kind === "input") return one.position === other.position && one.level === other.level;
	return one?.kind === "node" && other?.kind === "node" && one.from === other.from && one.output === other.output;
}
/** Whether a node makes the square of a value, as a power or as a product. */
function isSquareOf(node, value) {
	const [left, right] = [node?.sources.get(0), node?.sources.get(1)];
	if (node?.operator === "Pow") return constantOf(node)?.value === 2 && isSameSource(left, value);
	return node?.operator === "Mul" && isSameSource(left, value) && isSameSource(right, value);
}
/** Numbers of an attribute's text; empty where it has none. */
function numbersOf(text) {
	return text === void 0 || text === "" ? [] : text.split(",").map(Number);
}
/** A setting that is one number: attribute or constant input. */
function settingOf(step, position) {
	const text = step.attributes.get(`input ${position}`);
	if (text === void 0 || text === "") return void 0;
	const value = Number(text);
	return Number.isFinite(value) ? value : void 0;
}
/** Numbers of a setting: written down, or computed by the graph; `undefined` where they are not known. */
function settingNumbers(step, position, name) {
	const known = step.numbers.get(position);
	if (known !== void 0) return known;
	const text = step.attributes.get(name);
	if (text === void 0) return void 0;
	const written = numbersOf(text);
	return written.every((number) => Number.isFinite(number)) ? written : void 0;
}
/** An axis or an index that may be counted from the end, counted from the front. */
function fromFront(at, length) {
	return at < 0 ? at + length : at;
}

// src/graph/normal/activation-rules.ts
/** Activations that exporters of older operator sets write as several operators: a value times a gate made of it. */
/**
* `x * Sigmoid(x)`, `x * Tanh(Softplus(x))`, `x * HardSigmoid(x)`, `x * Clip(x + 3, 0, 6) / 6`, and GELU by the error function or by tanh
* (Hendrycks & Gimpel 2016, arXiv 1606.08415), their constants multiplied in wherever an exporter put them.
*/
const gated = (step, build) => {
	for (const { left, right, factor, dims } of productsOf(step)) for (const [value, other] of [[left, right], [right, left]]) {
		const gate = gateOf(other.source);
		if (gate === void 0 || !isSameSource(gate.of, value.source)) continue;
		if (!isNear(factor * value.factor * other.factor, gate.factor)) continue;
		return activation(gate, {
			source: value.source,
			exclusive: false,
			dims
		}, step, build);
	}
};
/** The ways to read the step as a product of two values and a constant. */
function productsOf(step) {
	const [first, second] = [...step.inputs.values()];
	if (first === void 0 || isPending(first) || second !== void 0 && isPending(second)) return [];
	if (step.weights.size > 0 || step.inputs.size > 2) return [];
	const { dims } = first;
	if (second !== void 0) return step.operator === "Mul" ? pairs(first.source, second.source, 1, dims) : [];
	const constant = settingOf(step, 1) ?? (step.operator === "Mul" ? settingOf(step, 0) : void 0);
	const product = producerOf(first);
	const [left, right] = [product?.sources.get(0), product?.sources.get(1)];
	if (constant === void 0 || product?.operator !== "Mul" || left === void 0 || right === void 0) return [];
	return pairs(left, right, step.operator === "Div" ? 1 / constant : constant, dims);
}
function pairs(left, right, factor, dims) {
	return multiples(left).flatMap((one) => multiples(right).map((other) => ({
		left: one,
		right: other,
		factor,
		dims
	})));
}
/** The source itself, and what it is a multiple of. */
function multiples(source) {
	const node = producerOf(source);
	const inner = node === void 0 ? void 0 : onlySource(node);
	const constant = node === void 0 ? void 0 : constantOf(node);
	const itself = {
		source,
		factor: 1
	};
	if (node === void 0 || inner === void 0 || constant === void 0) return [itself];
	if (node.operator === "Mul") return [itself, {
		source: inner,
		factor: constant.value
	}];
	return node.operator === "Div" && constant.position === 1 ? [itself, {
		source: inner,
		factor: 1 / constant.value
	}] : [itself];
}
function gateOf(source) {
	const node = producerOf(source);
	const inner = node === void 0 ? void 0 : onlySource(node);
	if (node === void 0 || inner === void 0) return void 0;
	const number = (name) => Number(node.attributes.get(name));
	switch (node.operator) {
		case "Sigmoid": {
			const [, scaled] = multiples(inner);
			return scaled === void 0 ? {
				of: inner,
				operator: "Swish",
				factor: 1
			} : {
				of: scaled.source,
				operator: "Swish",
				alpha: scaled.factor,
				factor: 1
			};
		}
		case "HardSigmoid": return Math.abs(number("alpha") - 1 / 6) < 1e-4 && number("beta") === .5 ? {
			of: inner,
			operator: "HardSwish",
			factor: 1
		} : void 0;
		case "Clip": {
			const of = number("min") === 0 && number("max") === 6 ? plus(inner, 3) : void 0;
			return of === void 0 ? void 0 : {
				of,
				operator: "HardSwish",
				factor: 1 / 6
			};
		}
		case "Tanh": {
			const softplus = producerOf(inner);
			const of = softplus?.operator === "Softplus" ? onlySource(softplus) : void 0;
			return of === void 0 ? void 0 : {
				of,
				operator: "Mish",
				factor: 1
			};
		}
		case "Add": return constantOf(node)?.value === 1 ? normalGate(producerOf(inner)) : void 0;
		default: return;
	}
}
/** The value that a constant is added to. */
function plus(source, constant) {
	const node = producerOf(source);
	return node?.operator === "Add" && constantOf(node)?.value === constant ? onlySource(node) : void 0;
}
/** `1 +` this is twice the normal distribution: `Erf(x / sqrt(2))`, or its approximation by tanh. */
function normalGate(node) {
	const inner = node === void 0 ? void 0 : onlySource(node);
	if (node === void 0 || inner === void 0) return void 0;
	const scale = node.operator === "Erf" ? Math.SQRT1_2 : Math.sqrt(2 / Math.PI);
	const scaled = multiples(inner).find(({ factor }) => isNear(factor, scale))?.source;
	if (scaled === void 0) return void 0;
	if (node.operator === "Erf") return {
		of: scaled,
		operator: "Gelu",
		approximate: "none",
		factor: .5
	};
	const of = node.operator === "Tanh" ? withCube(scaled) : void 0;
	return of === void 0 ? void 0 : {
		of,
		operator: "Gelu",
		approximate: "tanh",
		factor: .5
	};
}
/** `x` of `x + 0.044715 x^3`. */
function withCube(source) {
	const sum = producerOf(source);
	if (sum?.operator !== "Add") return void 0;
	const terms = [sum.sources.get(0), sum.sources.get(1)];
	return terms.find((x, at) => {
		const other = terms[1 - at];
		if (x === void 0 || other === void 0) return false;
		const cube = multiples(other).find(({ factor }) => isNear(factor, .044715));
		return cube !== void 0 && isCubeOf(producerOf(cube.source), x);
	});
}
function isCubeOf(node, x) {
	if (node?.operator === "Pow") return constantOf(node)?.value === 3 && isSameSource(node.sources.get(0), x);
	const factors = node?.operator === "Mul" ? [node.sources.get(0), node.sources.get(1)] : [];
	return factors.some((square, at) => isSquareOf(producerOf(square), x) && isSameSource(factors[1 - at], x));
}
/** As near as constants are written, in float16, too. */
function isNear(value, expected) {
	return Math.abs(value - expected) < .002 * expected;
}
function activation({ operator, approximate, alpha = 1 }, value, step, build) {
	const attributes = new Map(approximate === void 0 ? [] : [["approximate", approximate]]);
	if (Math.abs(alpha - 1) > .001) attributes.set("alpha", numberText(Number(alpha.toPrecision(3))));
	const node = build.add({
		step,
		operator,
		attributes,
		inputs: /* @__PURE__ */ new Map([[0, value]])
	});
	return [outputOf(node, step, value.dims)];
}
/** An operator of one input under ONNX's own name for it. */
const namedActivation = (operator, approximate) => (step, build) => {
	const input = step.inputs.get(0);
	if (input === void 0 || step.inputs.size > 1 || step.weights.size > 0) return void 0;
	return activation({
		operator,
		...approximate === void 0 ? {} : { approximate }
	}, input, step, build);
};
const hardSwish = namedActivation("HardSwish");
/** Of onnxruntime's own operators. */
const runtimeGelu = namedActivation("Gelu", "none");
const fastGelu = namedActivation("Gelu", "tanh");
/** `x * Sigmoid(alpha * x)`: SiLU for an alpha of 1. */
const quickGelu = (step, build) => {
	const input = step.inputs.get(0);
	const alpha = Number(step.attributes.get("alpha") ?? "1");
	if (input === void 0 || step.inputs.size > 1 || !Number.isFinite(alpha)) return void 0;
	return activation({
		operator: "Swish",
		alpha
	}, input, step, build);
};
/** Element-wise operators that do nothing: plus 0, times 1. */
function isNeutral(step) {
	const setting = settingOf(step, 1) ?? settingOf(step, 0);
	if (setting === void 0 || step.inputs.size !== 1 || step.weights.size > 0) return false;
	if (step.operator === "Add") return setting === 0;
	if (step.operator === "Mul") return setting === 1;
	const right = settingOf(step, 1);
	return step.operator === "Sub" && right === 0 || step.operator === "Div" && right === 1;
}

// src/graph/normal/arrangement.ts
/** A hostile file could cut a value again and again. */
const mostFactors$1 = 32;
function unarranged(lengths) {
	const factors = lengths.filter((length) => length !== 1);
	return {
		from: lengths,
		to: lengths,
		factors,
		order: [...factors.keys()]
	};
}
/** Read with other lengths; `undefined` where no cut of the factors comes to them. */
function reshaped(arrangement, to) {
	const order = [];
	const rest = arrangement.order.map((factor) => ({
		factor,
		length: arrangement.factors[factor] ?? 1
	}));
	for (const length of to) {
		let wanted = length;
		while (wanted > 1) {
			const next = rest.shift();
			if (next === void 0) return void 0;
			if (wanted % next.length === 0) {
				order.push(next);
				wanted /= next.length;
			} else if (next.length % wanted === 0) {
				order.push({
					factor: next.factor,
					length: wanted
				});
				rest.unshift({
					factor: next.factor,
					length: next.length / wanted
				});
				wanted = 1;
			} else return void 0;
		}
		if (wanted !== 1) return void 0;
	}
	if (rest.length > 0 || order.length > mostFactors$1) return void 0;
	const parts = order.map((part, place) => ({
		...part,
		place
	}));
	const sorted = parts.toSorted((a, b) => a.factor - b.factor || a.place - b.place);
	const indexOf = new Map(sorted.map(({ place }, index) => [place, index]));
	return {
		from: arrangement.from,
		to,
		factors: sorted.map(({ length }) => length),
		order: parts.map(({ place }) => indexOf.get(place) ?? place)
	};
}
/** Its dimensions in another order. */
function turned(arrangement, perm) {
	const groups = groupsOf(arrangement);
	return {
		...arrangement,
		to: perm.map((axis) => arrangement.to[axis] ?? 1),
		order: perm.flatMap((axis) => groups[axis] ?? [])
	};
}
/** The factors that each dimension of `to` is made of. */
function groupsOf({ to, factors, order }) {
	let at = 0;
	return to.map((length) => {
		const group = [];
		let left = length;
		while (left > 1 && at < order.length) {
			const factor = order[at] ?? 0;
			group.push(factor);
			left /= factors[factor] ?? left;
			at += 1;
		}
		return group;
	});
}
/** Whether all elements stay where they are in memory. */
function isStill({ order }) {
	return order.every((factor, at) => factor === at);
}
/** Whether the last dimension is the value's own last one: what works along it does not notice the arrangement. */
function keepsLast(arrangement) {
	const last = arrangement.from.at(-1);
	if (last === void 0 || last === 1 || arrangement.to.at(-1) !== last) return false;
	const group = groupsOf(arrangement).at(-1) ?? [];
	const first = arrangement.factors.length - group.length;
	return group.every((factor, at) => factor === first + at);
}
/** The value's own axis that an axis of the arrangement is the whole of, if there is one. */
function ownAxis(arrangement, axis) {
	const { to, from } = arrangement;
	const at = fromFront(axis, to.length);
	const group = groupsOf(arrangement)[at];
	if (group === void 0 || group.length === 0) return void 0;
	const own = groupsOf(unordered(arrangement)).findIndex((other) => other.join() === group.join());
	return own >= 0 && from[own] === to[at] ? own : void 0;
}
/** The same arrangement of a value that has another length along its last dimension, where `keepsLast`. */
function withLast(arrangement, length) {
	const group = groupsOf(arrangement).at(-1) ?? [];
	const kept = arrangement.factors.length - group.length;
	const order = arrangement.order.slice(0, arrangement.order.length - group.length);
	return {
		from: [...arrangement.from.slice(0, -1), length],
		to: [...arrangement.to.slice(0, -1), length],
		factors: [...arrangement.factors.slice(0, kept), ...length === 1 ? [] : [length]],
		order: length === 1 ? order : [...order, kept]
	};
}
/** The arrangement with factors that stay side by side as one; of two that do the same, the same one. */
function merged({ factors, order, ...rest }) {
	const runs = [];
	for (const factor of order) {
		const run = runs.at(-1);
		if (run !== void 0 && run.at(-1) === factor - 1) run.push(factor);
		else runs.push([factor]);
	}
	const sorted = runs.toSorted(([a = 0], [b = 0]) => a - b);
	return {
		...rest,
		factors: sorted.map((run) => countOf(run.map((factor) => factors[factor] ?? 1))),
		order: runs.map((run) => sorted.indexOf(run))
	};
}
/** The lengths of the runs of factors that move together, and after them the last dimension. */
function runsBeforeLast(arrangement) {
	const last = groupsOf(arrangement).at(-1)?.length ?? 0;
	const order = arrangement.order.slice(0, arrangement.order.length - last);
	const runs = [];
	order.forEach((factor, at) => {
		const length = arrangement.factors[factor] ?? 1;
		if (at > 0 && order[at - 1] === factor - 1) runs.push((runs.pop() ?? 1) * length);
		else runs.push(length);
	});
	return [...runs, arrangement.to.at(-1) ?? 1];
}
/** Lengths without those before the first that is not 1, or without a batch. */
function withoutBatch(lengths, batch) {
	if (batch !== 1) return lengths[0] === batch ? lengths.slice(1) : lengths;
	const first = lengths.findIndex((length) => length !== 1);
	return first < 0 ? [] : lengths.slice(first);
}
/** Whether the reader sees the value as it is, but for dimensions of length 1 before all others. */
function changesNothing(arrangement, batch) {
	const { from, to } = arrangement;
	return isStill(arrangement) && withoutBatch(from, batch).join() === withoutBatch(to, batch).join();
}
/** Whether two values are arranged alike. */
function isSameArrangement(one, other) {
	const [a, b] = [merged(one), merged(other)];
	return a.order.join() === b.order.join() && a.factors.join() === b.factors.join() && a.from.join() === b.from.join() && a.to.join() === b.to.join();
}
/** As a transposition of the value's own dimensions, where it is one. */
function asPermutation(arrangement) {
	const { from, to } = arrangement;
	if (from.length !== to.length) return void 0;
	const places = groupsOf(arrangement);
	const own = groupsOf(unordered(arrangement));
	const free = new Set(from.keys());
	const perm = [];
	for (const [at, group] of places.entries()) {
		const axis = own.findIndex((other, index) => free.has(index) && other.join() === group.join() && (group.length > 0 || from[index] === to[at]));
		if (axis < 0) return void 0;
		free.delete(axis);
		perm.push(axis);
	}
	return perm;
}
/** The value's own dimensions as groups of the same factors. */
function unordered({ from, factors }) {
	return {
		from,
		to: from,
		factors,
		order: [...factors.keys()]
	};
}
/**
* A stretch of one dimension as a stretch of the value as it was made, in one way for all ways to see the value, and
* the arrangement of what is cut out. `undefined` where the dimension does not lie in one piece.
*/
function cut(arrangement, axis, start, size) {
	const group = groupsOf(arrangement)[axis];
	const [first] = group ?? [];
	if (group === void 0 || first === void 0) return void 0;
	if (!group.every((factor, at) => factor === first + at)) return void 0;
	const { from, factors, order, to } = arrangement;
	const length = countOf(group.map((factor) => factors[factor] ?? 1));
	const part = greatestDivisor(greatestDivisor(length, size), start);
	const { shape, at, unit } = placeOf(from, {
		before: countOf(factors.slice(0, first)),
		length: length / part,
		after: countOf(factors.slice(first + group.length)) * part
	});
	const made = shape.with(at, size / part * unit);
	const left = factors.toSpliced(first, group.length, size);
	const seen = order.flatMap((factor) => {
		if (factor > first && factor < first + group.length) return [];
		return [factor <= first ? factor : factor - group.length + 1];
	});
	const rest = refined({
		from: made,
		to: to.with(axis, size),
		factors: left,
		order: seen
	});
	if (rest === void 0) return void 0;
	return {
		shape,
		axis: at,
		start: start / part * unit,
		end: (start + size) / part * unit,
		arrangement: rest
	};
}
/**
* Where in lengths a dimension of `length` with so many elements before and after it lies: in one of them, whose parts
* of `unit` elements it counts; or, where it is only a part of one, or of several, in finer lengths.
*/
function placeOf(from, { before, length, after }) {
	let outside = 1;
	for (const [at, own] of from.entries()) {
		const leading = before / outside;
		const unit = own / (leading * length);
		if (own > 1 && Number.isInteger(leading) && Number.isInteger(unit)) {
			if (leading === 1) return {
				shape: from,
				at,
				unit
			};
			const parts = [
				leading,
				length,
				...unit === 1 ? [] : [unit]
			];
			return {
				shape: from.toSpliced(at, 1, ...parts),
				at: at + 1,
				unit: 1
			};
		}
		outside *= own;
	}
	const around = before === 1 ? [] : [before];
	return {
		shape: [
			...around,
			length,
			...after === 1 ? [] : [after]
		],
		at: around.length,
		unit: 1
	};
}
/** With factors that `from` is made of; `undefined` where they don't fit into one another. */
function refined({ from, to, factors, order }) {
	const lengths = from.filter((length) => length !== 1);
	const parts = factors.map(() => []);
	let [rest, at] = [lengths[0] ?? 1, 0];
	for (const [factor, size] of factors.entries()) for (let left = size; left > 1;) {
		if (rest === 1) {
			at += 1;
			rest = lengths[at] ?? 1;
		}
		const part = greatestDivisor(left, rest);
		if (part !== Math.min(left, rest) || part === 1) return void 0;
		parts[factor]?.push(part);
		left /= part;
		rest /= part;
	}
	const starts = parts.map((_, factor) => parts.slice(0, factor).flat().length);
	return {
		from,
		to,
		factors: parts.flat(),
		order: order.flatMap((factor) => (parts[factor] ?? []).map((_, index) => (starts[factor] ?? 0) + index))
	};
}
function greatestDivisor(a, b) {
	return b === 0 ? a : greatestDivisor(b, a % b);
}

// src/graph/normal/layout-rules.ts
/**
* Transpositions are put off for as long as nobody can tell: they pass through element-wise operators, and two
* that undo each other vanish. What arrives at a graph input or output is a layout of that, not a layer.
*/
const transpose$1 = (step, build) => {
	const input = step.inputs.get(0);
	if (input === void 0) return void 0;
	const rank = input.dims?.length ?? input.perm?.length;
	const written = numbersOf(step.attributes.get("perm"));
	if (written.length === 0 && rank === void 0) return void 0;
	const perm = written.length > 0 ? written : Array.from({ length: rank ?? 0 }, (_, axis) => (rank ?? 0) - 1 - axis);
	if (!isPermutation(perm) || input.perm !== void 0 && input.perm.length !== perm.length) return void 0;
	if (input.arrangement !== void 0) {
		const value = turnedValue(input, perm, build);
		return value === void 0 ? void 0 : passOn(value, step);
	}
	return passOn(input, step, {
		perm: isIdentity(compose(input.perm, perm)) ? void 0 : compose(input.perm, perm),
		dims: input.dims === void 0 ? void 0 : perm.map((axis) => input.dims?.[axis]),
		entries: void 0
	});
};
function compose(first, then) {
	return first === void 0 ? then : then.map((axis) => first[axis] ?? axis);
}
/** No real tensor has more dimensions. */
const maxRank$1 = 64;
function isPermutation(perm) {
	return perm.length <= maxRank$1 && perm.toSorted((a, b) => a - b).every((axis, at) => axis === at);
}
function isIdentity(perm) {
	return perm.every((axis, at) => axis === at);
}
/** `[0, 2, 3, 1]`: what is read is channels last, what is stored channels first; any rank from 3. */
function isChannelsLast(perm) {
	return perm.length >= 3 && perm.every((axis, at) => axis === (at === 0 ? 0 : at === perm.length - 1 ? 1 : at + 1));
}
/** `[0, 3, 1, 2]`: from channels last to channels first. */
function isChannelsFirst(perm) {
	return perm.length >= 3 && perm.every((axis, at) => axis === (at === 0 ? 0 : at === 1 ? perm.length - 1 : at - 1));
}
/** Operators that work on each element by itself. */
const elementwise = /^(?:com\.microsoft\.(?:Gelu|FastGelu|QuickGelu)$)|^(Relu|Clip|Sigmoid|Tanh|LeakyRelu|Elu|Selu|Celu|HardSigmoid|HardSwish|Softplus|Softsign|Gelu|Mish|Erf|Exp|Log|Sqrt|Neg|Abs|Floor|Ceil|Round|Cast|Add|Mul|Sub|Div|Sum|Max|Min|Pow)$/;
/** Normalisations along the last axis. */
const layerwise = /^(com\.microsoft\.)?(Layer|RMS|SimplifiedLayer)Normalization$/;
/** Along one axis, from operator set 13 on. */
const softmaxes = /^(Log)?Softmax$/;
const reductions$1 = /^Reduce(Mean|Sum|Max|Min|L1|L2|Prod|SumSquare)$/;
/**
* The step on untransposed inputs and the transposition that its outputs have instead; `undefined` where the
* operator would notice.
*/
function postponed(step, opset) {
	const perms = [...step.inputs.values()].map(({ perm }) => perm);
	const [perm] = perms;
	if (perm === void 0 || perms.some((other) => other?.join() !== perm.join())) return void 0;
	const attributes = new Map(step.attributes);
	let result = perm;
	if (step.operator === "Concat") {
		const axis = Number(attributes.get("axis") ?? "1");
		attributes.set("axis", String(perm[fromFront(axis, perm.length)]));
		if (step.weights.size > 0) return void 0;
	} else if (reductions$1.test(step.operator)) {
		const axes = numbersOf(attributes.get("axes")).map((axis) => perm[fromFront(axis, perm.length)] ?? -1);
		if (axes.length === 0) return void 0;
		attributes.set("axes", axes.toSorted((a, b) => a - b).join(","));
		if (attributes.get("keepdims") === "0") {
			const rest = perm.filter((axis) => !axes.includes(axis));
			if (rest.some((axis, at) => at > 0 && axis < (rest[at - 1] ?? 0))) return void 0;
			result = void 0;
		}
	} else if (softmaxes.test(step.operator)) {
		const axis = Number(attributes.get("axis") ?? "-1");
		const own = perm[fromFront(axis, perm.length)];
		if (opset < 13 || own === void 0) return void 0;
		attributes.set("axis", String(own));
	} else if (layerwise.test(step.operator)) {
		const axis = Number(attributes.get("axis") ?? "-1");
		if (axis !== -1 && axis !== perm.length - 1) return void 0;
		attributes.set("axes", String(perm.at(-1)));
		const inputs = new Map([...step.inputs].map(([position, value]) => [position, stored(value)]));
		return {
			step: {
				...step,
				attributes,
				inputs
			},
			perm
		};
	} else if (!elementwise.test(step.operator)) return;
	const weights = /* @__PURE__ */ new Map();
	for (const [position, weight] of step.weights) {
		const moved = movedVector(weight, perm);
		if (moved === void 0) return void 0;
		weights.set(position, moved);
	}
	const inputs = new Map([...step.inputs].map(([position, value]) => [position, stored(value)]));
	return {
		step: {
			...step,
			attributes,
			inputs,
			weights
		},
		perm: result
	};
}
/** A constant operand with at most one long dimension, where the untransposed operand needs that. */
function movedVector(weight, perm) {
	const long = weight.dims.flatMap((size, axis) => size > 1 ? [axis] : []);
	if (long.length === 0) return weight;
	const [axis = 0] = long;
	const at = perm[axis + perm.length - weight.dims.length];
	if (long.length > 1 || at === void 0) return void 0;
	return {
		...weight,
		dims: perm.map((_, to) => to === at ? weight.dims[axis] ?? 1 : 1)
	};
}
/** A value without its pending transposition. */
function stored(value) {
	const { perm, dims, lengths } = value;
	if (perm === void 0) return value;
	const moved = [];
	perm.forEach((axis, at) => {
		moved[axis] = dims?.[at];
	});
	return {
		...value,
		perm: void 0,
		dims: dims === void 0 ? void 0 : moved,
		lengths: lengths === void 0 ? void 0 : perm.map((_, axis) => lengths[perm.indexOf(axis)] ?? 1)
	};
}
/** Whether a pending transposition moves nothing but dimensions of length 1 past others. */
function movesNothing({ perm, dims, arrangement }) {
	if (arrangement !== void 0) return false;
	if (perm === void 0) return true;
	const long = perm.filter((_, at) => dims?.[at] !== 1);
	return dims !== void 0 && long.every((axis, at) => at === 0 || axis > (long[at - 1] ?? -1));
}

// src/graph/normal/arrangement-rules.ts
/**
* Reshape, Flatten, Squeeze, Unsqueeze, Transpose and what cuts values: put off for as long as nobody can tell, as
* transpositions are. What works on each element, or along a last dimension that stays together, does not notice an
* arrangement; every other operator finds it made, in one way for all ways to write it.
*/
/** How a value is arranged; `undefined` where its lengths are not known. */
function arrangementOf({ arrangement, lengths, perm }) {
	if (arrangement !== void 0 || lengths === void 0) return arrangement;
	if (perm === void 0) return unarranged(lengths);
	const own = perm.map((_, axis) => lengths[perm.indexOf(axis)] ?? 1);
	return turned(unarranged(own), perm);
}
/** What of a value changes with its arrangement. */
function arranged(arrangement, { known }) {
	const { to } = arrangement;
	const plain = {
		lengths: to,
		dims: known.dims(to),
		entries: void 0,
		shapeOf: void 0
	};
	if (changesNothing(arrangement, known.batch)) return {
		...plain,
		perm: void 0,
		arrangement: void 0
	};
	const perm = asPermutation(arrangement);
	if (perm !== void 0) return {
		...plain,
		perm,
		arrangement: void 0
	};
	return {
		...plain,
		perm: void 0,
		arrangement
	};
}
/** The value with other lengths, its elements in the same order. */
function withLengths(input, step, build) {
	const [to] = step.results;
	if (to === void 0) return void 0;
	const seen = seenAs(input, to, build);
	if (seen !== void 0) return passOn(seen, step);
	const settled = build.settled(input, step);
	const again = arrangementOf(settled);
	if (again === void 0 || countOf(again.from) !== countOf(to) || countOf(to) === 0) return void 0;
	const node = build.add({
		step,
		operator: "Reshape",
		attributes: /* @__PURE__ */ new Map([["shape", build.known.shapeText(to)]]),
		weights: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Map([[0, settled]])
	});
	return [{
		...outputOf(node, step, build.known.dims(to)),
		lengths: to
	}];
}
/** The value with its dimensions in another order; `undefined` where its lengths are not known. */
function turnedValue(value, perm, build) {
	const arrangement = arrangementOf(value);
	if (arrangement === void 0 || arrangement.to.length !== perm.length) return void 0;
	return {
		...value,
		...arranged(turned(arrangement, perm), build)
	};
}
/** The value with other lengths; `undefined` where its own are not known, or no cut comes to them. */
function seenAs(value, to, build) {
	const arrangement = arrangementOf(value);
	const made = arrangement === void 0 ? void 0 : reshaped(arrangement, to);
	return made === void 0 ? void 0 : {
		...value,
		...arranged(made, build)
	};
}
/** The value as it was made, with a dimension for the batch before the others as all rules expect it. */
function bare(value, { from }, { known }) {
	const lengths = known.batch === 1 ? [1, ...withoutBatch(from, 1)] : from;
	return {
		...value,
		perm: void 0,
		arrangement: void 0,
		lengths,
		dims: known.dims(lengths)
	};
}
/** Operators that give back what they take, in another order or not. */
const arranging = /^(Reshape|Flatten|Squeeze|Unsqueeze|Transpose|Slice|Split|Gather|Shape|Size|Expand)$/;
/** Operators whose rules take an arrangement as it is. */
const lookingThrough = /^(Attention|InstanceNormalization|com\.microsoft\.(BiasGelu|Skip\w*Normalization))$/;
const quantising = /^(QuantizeLinear|DequantizeLinear|DynamicQuantizeLinear|Cast)$/;
/**
* The step on values as they were made, and how its result is arranged instead; or on values whose arrangement is made,
* where the operator would notice. `undefined` where nothing is pending.
*/
function postponedArrangement(step, build) {
	const pending = [...step.inputs.values()].some(({ arrangement }) => arrangement !== void 0);
	const product = step.inputs.size === 2 && /(^|\.Fused)MatMul$/.test(step.operator);
	if (!pending || product || arranging.test(step.operator) || lookingThrough.test(step.operator)) return void 0;
	const passed = passes(step, build) ?? passes(rowsSettled(step, build), build);
	if (passed !== void 0) return passed;
	const inputs = new Map([...step.inputs].map(([at, value]) => [at, settledArrangement(value, step, build)]));
	return { step: {
		...step,
		inputs
	} };
}
/**
* One input whose elements must be moved to be worked on along the last dimension: moved once, to rows, whatever the
* dimensions before the last are called.
*/
function rowsSettled(step, build) {
	const [[position, value] = [], other] = step.inputs;
	if (position === void 0 || value?.arrangement === void 0 || other !== void 0) return step;
	const { arrangement } = value;
	const { to } = arrangement;
	if (keepsLast(arrangement) || to.at(-1) === 1) return step;
	const rows = runsBeforeLast(arrangement);
	const moved = reshaped(arrangement, rows);
	const seen = reshaped(unarranged(rows), to);
	if (moved === void 0 || seen === void 0) return step;
	const settled = build.settled({
		...value,
		arrangement: moved,
		lengths: rows
	}, step);
	return {
		...step,
		inputs: /* @__PURE__ */ new Map([[position, {
			...settled,
			lengths: to,
			dims: value.dims,
			arrangement: seen
		}]])
	};
}
function settledArrangement(value, step, build) {
	return value.arrangement === void 0 ? value : build.settled(value, step);
}
/** The step on values as they were made, if it gives the same in the order that its inputs were to be put into. */
function passes(step, build) {
	const arrangement = commonArrangement(step);
	if (arrangement === void 0) return void 0;
	const inputs = new Map([...step.inputs].map(([at, value]) => [at, bare(value, value.arrangement ?? arrangement, build)]));
	const same = {
		step: {
			...step,
			inputs,
			results: [arrangement.from]
		},
		arrangement
	};
	const { operator } = step;
	if (quantising.test(operator)) return same;
	if (elementwise.test(operator)) return takesElements(step, arrangement) ? same : void 0;
	if (softmaxes.test(operator) && build.opset >= 13) {
		const own = ownAxis(arrangement, Number(step.attributes.get("axis") ?? "-1"));
		return own === void 0 ? void 0 : withAttribute(same, "axis", String(own - arrangement.from.length));
	}
	return step.inputs.size === 1 && keepsLast(arrangement) ? alongLast(step, same) : void 0;
}
/** Of inputs that are arranged alike; what has length 1 along the last dimension is repeated along it. */
function commonArrangement({ inputs }) {
	const all = [...inputs.values()].map(({ arrangement }) => arrangement);
	const known = all.filter((arrangement) => arrangement !== void 0);
	if (known.length < all.length) return void 0;
	const whole = known.find(keepsLast) ?? known[0];
	const one = whole === void 0 || !keepsLast(whole) ? void 0 : withLast(whole, 1);
	return known.every((arrangement) => whole !== void 0 && (isSameArrangement(arrangement, whole) || one !== void 0 && isSameArrangement(arrangement, one))) ? whole : void 0;
}
function withAttribute({ step, arrangement }, name, text) {
	return {
		step: {
			...step,
			attributes: new Map([...step.attributes, [name, text]])
		},
		arrangement
	};
}
/** Whether the constants that elements are combined with are one number, or one along a last dimension that stays. */
function takesElements({ weights, results: [to] }, arrangement) {
	const vector = (dims) => keepsLast(arrangement) && countOf(dims) === dims.at(-1);
	if (to !== void 0 && to.join() !== arrangement.to.join()) return false;
	return [...weights.values()].every(({ dims }) => countOf(dims) === 1 || vector(dims));
}
/** What works along a last dimension that stays together: normalisations, means, products with a stored matrix. */
function alongLast(step, same) {
	const { operator, attributes } = step;
	const { arrangement } = same;
	const last = arrangement.to.length - 1;
	const isLast = (axis) => axis === -1 || axis === last;
	if (layerwise.test(operator) || softmaxes.test(operator)) {
		const axes = attributes.get("axes") ?? attributes.get("axis") ?? "-1";
		return isLast(Number(axes)) ? withAttribute(same, "axis", "-1") : void 0;
	}
	if (reductions$1.test(operator)) {
		const axes = numbersOf(attributes.get("axes"));
		return axes.length === 1 && axes.every(isLast) && attributes.get("keepdims") !== "0" ? resized(withAttribute(same, "axes", "-1"), 1) : void 0;
	}
	const matrix = step.weights.get(1);
	if (!/^(MatMul|Gemm)$/.test(operator) || matrix === void 0 || matrix.dims.length !== 2) return void 0;
	if (attributes.get("transA") === "1") return void 0;
	return resized(same, matrix.dims[attributes.get("transB") === "1" ? 0 : 1] ?? 1);
}
/** With another length along the last dimension of what it gives. */
function resized({ step, arrangement }, length) {
	const after = withLast(arrangement, length);
	return after === void 0 ? void 0 : {
		step: {
			...step,
			results: [after.from]
		},
		arrangement: after
	};
}
/** What a step gave, arranged as its inputs were. */
function arrangedBy(value, arrangement, build) {
	if (isPending(value)) return value;
	return {
		...value,
		...arranged(arrangement, build)
	};
}
/** The axes that a step names, of a value with these lengths, as if it had one dimension for its batch. */
function axesOfBatch(text, lengths, batch) {
	const leading = lengths.length - withoutBatch(lengths, batch).length;
	return numbersOf(text).map((axis) => fromFront(axis, lengths.length)).map((axis) => axis < leading ? axis : axis - leading + 1).join(",");
}

// src/graph/normal/arranging-steps.ts
/** An arrangement as the nodes that make it. */
/** The nodes that make an arrangement: the value cut into factors, these turned, and put together. */
function arrangingSteps(whole, { batch, text }) {
	if (changesNothing(whole, batch)) return [];
	const arrangement = unbatched(whole, batch);
	const { from, to } = arrangement;
	const reshape = (lengths) => ({
		operator: "Reshape",
		name: "shape",
		text: ["0", ...lengths.map(text)].join(",")
	});
	const transpose = (order) => ({
		operator: "Transpose",
		name: "perm",
		text: [0, ...order.map((axis) => axis + 1)].join(",")
	});
	if (isStill(arrangement)) return [reshape(to)];
	const perm = asPermutation(arrangement);
	if (perm !== void 0) return [transpose(perm)];
	const { factors, order } = merged(arrangement);
	const own = from.filter((length) => length !== 1);
	const made = order.map((factor) => factors[factor] ?? 1);
	return [
		...own.join() === factors.join() ? [] : [reshape(factors)],
		transpose(order),
		...to.join() === made.join() ? [] : [reshape(to)]
	];
}
/** The arrangement of each example, where no example is mixed with others. */
function unbatched(arrangement, batch) {
	const { from, to, factors, order } = arrangement;
	const [ours, theirs] = [withoutBatch(from, batch), withoutBatch(to, batch)];
	if (batch === 1) return {
		...arrangement,
		from: ours,
		to: theirs
	};
	if (!(from[0] === batch && to[0] === batch && factors[0] === batch && order[0] === 0)) return arrangement;
	return {
		from: ours,
		to: theirs,
		factors: factors.slice(1),
		order: order.slice(1).map((at) => at - 1)
	};
}
/** In which order a reader finds the elements of a value, as a text; empty where they are not moved. */
function orderText(value) {
	if (value === void 0 || !isPending(value) || movesNothing(value)) return "";
	const arrangement = arrangementOf(value);
	if (arrangement === void 0) return (value.perm ?? []).join(",");
	const { factors, order } = merged(arrangement);
	return isStill(arrangement) ? "" : `${factors.join(",")} ${order.join(",")}`;
}

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
/** No runtime takes more dimensions; a hostile file can ask for billions. */
const maxRank = 64;
/** A shape of which only the rank is known. */
function openShape(rank) {
	return rank === void 0 || rank > maxRank ? void 0 : new Array(rank).fill(void 0);
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

// src/graph/normal/constant-arithmetic.ts
/** Arithmetic on stored weights alone, as standardised weights have it in the graph: a weight that is worked out. */
const unary$2 = {
	Sqrt: Math.sqrt,
	Reciprocal: (value) => 1 / value,
	Neg: (value) => -value,
	Abs: Math.abs,
	Exp: Math.exp,
	Log: Math.log
};
const binary$1 = {
	Add: (left, right) => left + right,
	Sub: (left, right) => left - right,
	Mul: (left, right) => left * right,
	Div: (left, right) => left / right,
	Pow: (left, right) => left ** right,
	Max: Math.max,
	Min: Math.min
};
/** Of the sum and the number of the elements, or of their squares. */
const reductions = {
	ReduceMean: (sum, _, count) => sum / count,
	ReduceSum: (sum) => sum,
	ReduceSumSquare: (_, squares) => squares,
	ReduceL2: (_, squares) => Math.sqrt(squares)
};
/** What the operator makes of weights, and of which; `undefined` for others, and where there is none. */
function arithmeticOnWeights(step) {
	const { operator, weights } = step;
	const [left, right] = [operandOf$1(step, 0), operandOf$1(step, 1)];
	const first = weights.get(0) ?? weights.get(1);
	if (first === void 0 || [...weights.values()].some(({ precision }) => !/^b?float/.test(precision))) return void 0;
	if (Object.hasOwn(unary$2, operator) && left !== void 0) {
		const calculate = unary$2[operator];
		return {
			made: computedWeight(left.dims, first.precision, () => wholeOf(left)?.map((value) => calculate(value))),
			from: [left]
		};
	}
	if (Object.hasOwn(binary$1, operator) && left !== void 0 && right !== void 0) {
		const made = combined$1(left, right, first.precision, binary$1[operator]);
		return made === void 0 ? void 0 : {
			made,
			from: [left, right]
		};
	}
	if (Object.hasOwn(reductions, operator) && left !== void 0) {
		const made = reduced$1(step, left, reductions[operator]);
		return made === void 0 ? void 0 : {
			made,
			from: [left]
		};
	}
}
/** A stored weight, or a number that is a setting. */
function operandOf$1(step, position) {
	const number = settingOf(step, position);
	if (step.weights.has(position) || number === void 0) return step.weights.get(position);
	return computedWeight([], "float32", () => Float64Array.of(number));
}
function combined$1(left, right, precision, calculate) {
	const dims = allKnown(broadcast([left.dims, right.dims]));
	if (dims === void 0) return void 0;
	return computedWeight(dims, precision, () => {
		const [one, other] = [wholeOf(left), wholeOf(right)];
		if (one === void 0 || other === void 0) return void 0;
		const [placesOfOne, placesOfOther] = [stretched(left.dims, dims), stretched(right.dims, dims)];
		return new Float64Array(countOf(dims)).map((_, at) => calculate(one[placesOfOne(at)] ?? 0, other[placesOfOther(at)] ?? 0));
	});
}
/** Where the element under element `at` of the larger dimensions lies. */
function stretched(own, dims) {
	const inner = dims.map((_, axis) => countOf(dims.slice(axis + 1)));
	const steps = dims.map((_, axis) => {
		const at = axis - dims.length + own.length;
		return at < 0 || own[at] === 1 ? 0 : countOf(own.slice(at + 1));
	});
	return (at) => {
		let place = 0;
		let rest = at;
		for (let axis = 0; axis < dims.length; axis += 1) {
			const index = Math.floor(rest / (inner[axis] ?? 1));
			rest -= index * (inner[axis] ?? 1);
			place += index * (steps[axis] ?? 0);
		}
		return place;
	};
}
function reduced$1({ attributes }, weight, calculate) {
	const rank = weight.dims.length;
	const written = numbersOf(attributes.get("axes")).map((axis) => fromFront(axis, rank));
	const axes = new Set(written.length === 0 ? weight.dims.keys() : written);
	if ([...axes].some((axis) => !Number.isInteger(axis) || axis < 0 || axis >= rank)) return void 0;
	const kept = weight.dims.map((length, axis) => axes.has(axis) ? 1 : length);
	const dims = attributes.get("keepdims") === "0" ? kept.filter((_, axis) => !axes.has(axis)) : kept;
	const count = countOf(weight.dims) / countOf(kept);
	return computedWeight(dims, weight.precision, () => {
		const whole = wholeOf(weight);
		const [sums, squares] = [new Float64Array(countOf(kept)), new Float64Array(countOf(kept))];
		const placeOf = stretched(kept, weight.dims);
		whole?.forEach((value, at) => {
			const place = placeOf(at);
			sums[place] = (sums[place] ?? 0) + value;
			squares[place] = (squares[place] ?? 0) + value * value;
		});
		return whole && sums.map((sum, at) => calculate(sum, squares[at] ?? 0, count));
	});
}

// src/graph/normal/constant-rules.ts
/** What only moves, cuts and joins stored weights gives a stored weight, whichever exporter or optimiser did it. */
/** Elements that are gone through to make one weight, and all of a graph: a hostile file can cut and join without end. */
const mostElements = 2 ** 26;
const costs = /* @__PURE__ */ new WeakMap();
const spent = /* @__PURE__ */ new WeakMap();
function costOf(weight) {
	return costs.get(weight) ?? countOf(weight.dims);
}
/** Remembers what making a weight costs. */
function costing(weight, from) {
	costs.set(weight, from.reduce((sum, part) => sum + costOf(part), countOf(weight.dims)));
	return weight;
}
/** The operator on weights alone, as the weight that it gives; `undefined` where it computes more than that. */
const constantResult = (step, build) => {
	if (step.inputs.size > 0) return void 0;
	const made = moved(step);
	const cost = (made ?? []).reduce((sum, value) => sum + (value.constant ? costOf(value.constant) : 0), 0);
	const all = (spent.get(build) ?? 0) + cost;
	if (made === void 0 || all > mostElements) return void 0;
	spent.set(build, all);
	return made;
};
function moved(step) {
	const computed = arithmeticOnWeights(step);
	if (computed !== void 0) return [constantValue(costing(computed.made, computed.from))];
	if (step.operator === "ConstantOfShape") return filled$1(step);
	const weight = step.weights.get(0);
	if (weight === void 0) return void 0;
	const [to] = step.results;
	const axis = (rank, otherwise = 0) => {
		const written = Number(step.attributes.get("axis") ?? otherwise);
		return fromFront(written, rank);
	};
	const rank = weight.dims.length;
	switch (step.operator) {
		case "Transpose": {
			const perm = numbersOf(step.attributes.get("perm"));
			return perm.length === rank ? [constantValue(costing(transposed$2(weight, perm), [weight]))] : void 0;
		}
		case "Reshape":
		case "Flatten":
		case "Squeeze":
		case "Unsqueeze": return to === void 0 || countOf(to) !== countOf(weight.dims) ? void 0 : [constantValue(costing({
			...weight,
			dims: to
		}, [weight]))];
		case "QuantizeLinear": return [constantValue(weight)];
		case "DequantizeLinear": {
			if (!isCodes(weight)) return [constantValue(weight)];
			const numbers = dequantizedBy(weight, step.weights.get(1), step.weights.get(2), axis(rank, 1));
			return [constantValue(costing(numbers, [weight]))];
		}
		case "Concat": {
			const parts = step.canonical.node.inputs.map((_, position) => step.weights.get(position));
			const all = parts.every((part) => part !== void 0) ? joined(parts, axis(rank, 1)) : void 0;
			return all === void 0 ? void 0 : [constantValue(all)];
		}
		case "Gather": {
			const stored = step.canonical.settings.get(1);
			const whole = stored !== void 0 && countOf(stored.dims) <= mostIndices ? wholeOf(weightOf(stored)) : void 0;
			const indices = whole === void 0 ? settingNumbers(step, 1, "indices") : [...whole];
			const rows = selected(weight, axis(rank), indices);
			if (rows === void 0 || to === void 0 || countOf(to) !== countOf(rows.dims)) return void 0;
			return [constantValue(costing({
				...rows,
				dims: to
			}, [rows]))];
		}
		case "Split": {
			let start = 0;
			const parts = step.results.map((lengths) => {
				const size = lengths?.[axis(rank)] ?? NaN;
				start += size;
				return selected(weight, axis(rank), row(start - size, size));
			});
			return parts.every((part) => part !== void 0) ? parts.map(constantValue) : void 0;
		}
		case "Slice": return sliced(step, weight);
		default: return;
	}
}
/** Stored integers without the scale that makes numbers of them. */
function isCodes({ precision }) {
	return /^u?int\d+$/.test(precision);
}
function sliced(step, weight) {
	const starts = settingNumbers(step, 1, "starts");
	const axes = settingNumbers(step, 3, "axes") ?? starts?.map((_, at) => at);
	const steps = settingNumbers(step, 4, "steps") ?? [];
	const [to] = step.results;
	if (starts === void 0 || axes?.length !== starts.length || to?.length !== weight.dims.length) return void 0;
	let part = weight;
	for (const [at, written] of axes.entries()) {
		const axis = fromFront(written, weight.dims.length);
		const length = weight.dims[axis] ?? 0;
		const by = steps[at] ?? 1;
		const start = starts[at] ?? 0;
		const from = Math.min(Math.max(fromFront(start, length), 0), by < 0 ? length - 1 : length);
		part = part === void 0 ? void 0 : selected(part, axis, row(from, to[axis] ?? 0, by));
	}
	return part === void 0 || part.dims.join() !== to.join() ? void 0 : [constantValue(part)];
}
/** One number, as often as a shape asks for it. */
function filled$1({ canonical: { node }, results: [to] }) {
	const value = node.attributes.get("value") === void 0 ? void 0 : tensorOfAttribute(node);
	const [number = 0] = value === void 0 ? [0] : smallValues(value) ?? [NaN];
	const precision = value?.elementType ?? "float32";
	if (to === void 0 || Number.isNaN(number) || !/^b?float/.test(precision)) return void 0;
	return [constantValue(computedWeight(to, precision, () => new Float64Array(countOf(to)).fill(number)))];
}
/** A few bytes can claim any number of elements; no network takes more rows of a table. */
const mostIndices = 2 ** 20;
/** So many indices from one on; `undefined` where they are too many, or not known. */
function row(from, count, by = 1) {
	if (!(count >= 0 && count <= mostIndices)) return void 0;
	return Array.from({ length: count }, (_, at) => from + at * by);
}
/** The elements at these indices of one axis, in their order; `undefined` without indices. */
function selected(weight, axis, indices) {
	const length = weight.dims[axis];
	if (length === void 0 || indices === void 0 || indices.length === 0) return void 0;
	const places = indices.map((index) => fromFront(index, length));
	if (places.some((place) => !Number.isInteger(place) || place < 0 || place >= length)) return void 0;
	if (places.length === length && places.every((place, at) => place === at)) return weight;
	const inner = countOf(weight.dims.slice(axis + 1));
	return costing(computedWeight(weight.dims.with(axis, places.length), weight.precision, () => {
		const whole = wholeOf(weight);
		if (whole === void 0) return void 0;
		const outer = countOf(weight.dims.slice(0, axis));
		const result = new Float64Array(outer * places.length * inner);
		let at = 0;
		for (let block = 0; block < outer; block += 1) for (const place of places) {
			const from = (block * length + place) * inner;
			result.set(whole.subarray(from, from + inner), at);
			at += inner;
		}
		return result;
	}), [weight]);
}
/** Weights behind one another along an axis. */
function joined(parts, axis) {
	const [first] = parts;
	const length = parts.reduce((sum, { dims }) => sum + (dims[axis] ?? NaN), 0);
	if (first === void 0 || !(length > 0)) return void 0;
	const dims = first.dims.with(axis, length);
	if (parts.some((part) => part.dims.with(axis, length).join() !== dims.join())) return void 0;
	return costing(computedWeight(dims, first.precision, () => {
		const wholes = parts.map(wholeOf);
		const result = new Float64Array(countOf(dims));
		const outer = countOf(dims.slice(0, axis));
		let at = 0;
		for (let block = 0; block < outer; block += 1) for (const [index, whole] of wholes.entries()) {
			if (whole === void 0) return void 0;
			const size = countOf(parts[index]?.dims.slice(axis) ?? []);
			result.set(whole.subarray(block * size, (block + 1) * size), at);
			at += size;
		}
		return result;
	}), parts);
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
function unary$1(calculate) {
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
const cast$1 = ({ node, inputs: [input = unknownValue, like] }) => {
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
const clip$1 = ({ inputs: [input = unknownValue, low, high] }) => {
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
const same = unary$1();
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
	PRelu: unary$1(),
	/** And the mask of what was dropped. */
	Dropout: ({ inputs: [input = unknownValue] }) => [input, staticValue("bool", input.shape)],
	"com.microsoft.QLinearAdd": quantizedPair,
	"com.microsoft.QLinearMul": quantizedPair,
	"com.microsoft.QLinearWhere": quantizedChoice,
	Where: where,
	Cast: cast$1,
	CastLike: cast$1,
	Clip: clip$1,
	Abs: unary$1(Math.abs),
	Neg: unary$1((value) => -value),
	Ceil: unary$1(Math.ceil),
	Floor: unary$1(Math.floor),
	Round: unary$1(roundToEven),
	Sqrt: unary$1(Math.sqrt),
	Exp: unary$1(Math.exp),
	Log: unary$1(Math.log),
	Reciprocal: unary$1((value) => 1 / value),
	Sign: unary$1(Math.sign),
	Relu: unary$1((value) => Math.max(0, value)),
	Identity: unary$1((value) => value),
	...Object.fromEntries(keepsShape.map((name) => [name, same]))
};

// src/graph/shapes/making.ts
/** Output shapes of operators that make values: constants, shapes of other values, ranges, quantisations. */
/** Elements of what can be a shape, a scale or a bound; weights are not read. */
const readElements = 1024;
/** A tensor of the file. */
function valueOfTensor(tensor) {
	const indices = /^u?int/.test(tensor.elementType);
	const few = tensor.elements <= readElements && (indices || tensor.dims.length <= 2);
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
	const shape = dims ?? openShape(rank);
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
const random$1 = ({ node, inputs: [like] }) => {
	const type = intAttribute(node, "dtype");
	const elementType = type === void 0 ? like?.elementType ?? "float32" : elementTypeName(type);
	return [staticValue(elementType, intsAttribute(node, "shape") ?? like?.shape)];
};
const quantize = ({ node, inputs: [input = unknownValue, scale, zeroPoint] }) => {
	const written = intAttribute(node, "output_dtype", 0);
	const type = written > 0 ? elementTypeName(written) : zeroPoint?.elementType ?? "uint8";
	const range = type === "int8" ? [-128, 127] : type === "uint8" ? [0, 255] : void 0;
	const [low = 0, high = 0] = range ?? [];
	const code = (value, factor, zero) => Math.min(high, Math.max(low, Math.round(value / factor) + zero));
	return [staticValue(type, input.shape, range && oneElement(input, scale, zeroPoint, code))];
};
const dequantize = ({ inputs: [input = unknownValue, scale, zeroPoint] }) => [staticValue(scale?.elementType ?? "float32", input.shape, oneElement(input, scale, zeroPoint, (code, factor, zero) => (code - zero) * factor))];
/** Of a single number: the scale of an attention, which the graph computes and a quantiser goes through. */
function oneElement(input, scale, zeroPoint, change) {
	const [element, ...others] = knownElements(input) ?? [];
	const [factor] = knownElements(scale) ?? [];
	const [zero] = zeroPoint === void 0 ? [0] : knownElements(zeroPoint) ?? [];
	if (element === void 0 || others.length > 0 || factor === void 0 || zero === void 0) return void 0;
	return [change(element, factor, zero)];
}
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
	EyeLike: random$1,
	RandomNormal: random$1,
	RandomUniform: random$1,
	RandomNormalLike: random$1,
	RandomUniformLike: random$1,
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
const attention$1 = ({ node, inputs: [query = unknownValue, key, value, , pastKey, pastValue] }) => {
	const shape = query.shape;
	const valueShape = value?.shape;
	if (shape === void 0 || valueShape === void 0) return [staticValue(query.elementType, void 0)];
	if (shape.length === 4) {
		const present = (past, now) => now && [
			now[0],
			now[1],
			sum$1(past === void 0 ? 0 : past[2], now[2]),
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
function sum$1(a, b) {
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
	Attention: attention$1,
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
			if (target === void 0) return openShape(setting?.shape?.[0]);
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
const concat$1 = ({ node, inputs }) => {
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
const split$1 = ({ node, inputs: [input = unknownValue, sizes] }) => {
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
const slice$1 = ({ node, inputs: [input = unknownValue, starts, ends, axesInput, stepsInput] }) => {
	const { shape, elementType } = input;
	const given = (value, name) => value?.elements ?? intsAttribute(node, name);
	const from = given(starts, "starts");
	const to = given(ends, "ends");
	const rank = shape?.length ?? 0;
	const count = from?.length ?? starts?.shape?.[0] ?? 0;
	const axes = (axesInput === void 0 ? intsAttribute(node, "axes") : knownElements(axesInput)) ?? (axesInput === void 0 ? Array.from({ length: Math.min(count, rank) }, (_, axis) => axis) : void 0);
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
const gather$1 = ({ node, inputs: [input = unknownValue, indices = unknownValue] }) => {
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
const expand$1 = ({ inputs: [input = unknownValue, target] }) => {
	const wanted = target?.elements ?? openShape(target?.shape?.[0]);
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
const pad$1 = ({ node, inputs: [input = unknownValue, padsInput, , axesInput] }) => {
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
	const elements = shape.length === 1 && known !== void 0 && constant && input.elements !== void 0 && (result[0] ?? 0) <= 4096 ? Array.from({ length: result[0] ?? 0 }, (_, at) => at < before || at >= before + length ? 0 : input.elements?.[at - before]) : void 0;
	return [staticValue(elementType, result, elements)];
};
const rearrangingRules = {
	Reshape: reshaping,
	Flatten: reshaping,
	Squeeze: reshaping,
	Unsqueeze: reshaping,
	Transpose: transpose,
	Concat: concat$1,
	"com.microsoft.QLinearConcat": (call) => concat$1({
		...call,
		inputs: call.inputs.filter((_, position) => position % 3 === 2)
	}),
	Split: split$1,
	Slice: slice$1,
	Gather: gather$1,
	Expand: expand$1,
	Tile: tile,
	Pad: pad$1
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
const resize$1 = ({ node, inputs, opset }) => {
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
	Resize: resize$1,
	Upsample: resize$1,
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
function convolution$1(input, weight, node) {
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
		return [staticValue(elementType, convolution$1(inputs[0], inputs[weightAt], node))];
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
const rules$1 = {
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
/** As the inputs are declared: what an inspection asks for several times. */
const asDeclared = /* @__PURE__ */ new WeakMap();
/**
* @param inputShapes Shapes of inputs by name, where others than the declared ones are wanted. Without one, a
*   first dimension that is left open is 1, and others stay unknown.
*/
function inferShapes(model, inputShapes = /* @__PURE__ */ new Map()) {
	if (inputShapes.size > 0) return inferWith(model, inputShapes);
	const known = asDeclared.get(model) ?? inferWith(model, inputShapes);
	asDeclared.set(model, known);
	return known;
}
function inferWith(model, inputShapes) {
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
		const rule = Object.hasOwn(rules$1, name) ? rules$1[name] : void 0;
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

// src/graph/normal/known-lengths.ts
/**
* What is known of a graph's values from its shapes alone: lengths of dimensions, and the numbers that the graph
* computes from them. Open dimensions get lengths that networks seldom have, so that what depends on them stays apart from
* what does not: a batch is 1, every other one a multiple of a prime of its own.
*/
/** Below the positions that text models know (77 of CLIP), and factors of few lengths of real layers. */
const primes = [
	67,
	61,
	59,
	53,
	47,
	43,
	41,
	37
];
/** Images are halved again and again: what they are put together with is as large. */
const halvings = 64;
/** Infers the model's shapes once. */
function knownLengths(model) {
	const { shapes, open } = inferGenerically(model);
	const first = graphInputs(model).map(({ type }) => type.kind === "tensor" ? type.shape?.[0] : void 0);
	const fixed = first.find((length) => typeof length === "number" && length > 0);
	const batch = typeof fixed === "number" && first.every((length) => typeof length === "number") ? fixed : 1;
	const text = (length) => lengthText(length, open);
	return {
		of: (name) => allKnown(shapes.values.get(name)?.shape),
		typeOf: (name) => shapes.values.get(name)?.elementType,
		numbersOf: (name) => knownElements(shapes.values.get(name)),
		batch,
		text,
		shapeText: (lengths) => ["0", ...withoutBatch(lengths, batch).map(text)].join(","),
		dims: (lengths) => lengths.map((length, axis) => {
			if (axis === 0 && length === batch) return void 0;
			return open.some((prime) => length % prime === 0 && length !== 0) ? void 0 : length;
		})
	};
}
function lengthText(length, open) {
	const of = open.findIndex((prime) => length !== 0 && length % prime === 0);
	const prime = open[of];
	if (prime === void 0) return String(length);
	const name = of === 0 ? "?" : `?${of + 1}`;
	return length === prime ? name : `${lengthText(length / prime, open)}x${name}`;
}
function inferGenerically(model) {
	const chosen = /* @__PURE__ */ new Map();
	const given = /* @__PURE__ */ new Map();
	for (const { name, type } of graphInputs(model)) {
		if (type.kind !== "tensor" || type.shape === void 0) continue;
		const { shape } = type;
		if (!shape.slice(1).some((dim) => typeof dim !== "number")) continue;
		const lengths = shape.map((dim, axis) => {
			if (typeof dim === "number") return dim;
			if (axis === 0) return 1;
			const key = dim === "" ? `${name} ${axis}` : dim;
			const prime = chosen.get(key) ?? primes[chosen.size];
			if (prime === void 0) return void 0;
			chosen.set(key, prime);
			return shape.length >= 4 && axis >= 2 ? prime * halvings : prime;
		});
		const all = allKnown(lengths);
		if (all !== void 0) given.set(name, all);
	}
	return {
		shapes: inferShapes(model, given),
		open: [...chosen.values()]
	};
}

// src/graph/weight-names.ts
/** What the constant inputs of operators are called, by position. */
const weightNames = {
	Conv: [
		"input",
		"weight",
		"bias"
	],
	ConvTranspose: [
		"input",
		"weight",
		"bias"
	],
	"com.microsoft.FusedConv": [
		"input",
		"weight",
		"bias"
	],
	ConvInteger: [
		"input",
		"weight",
		"input zero point",
		"weight zero point"
	],
	QLinearConv: [
		"input",
		"input scale",
		"input zero point",
		"weight",
		"weight scale",
		"weight zero point",
		"output scale",
		"output zero point",
		"bias"
	],
	Gemm: [
		"matrix A",
		"weight",
		"bias"
	],
	MatMul: ["matrix A", "weight"],
	MatMulInteger: ["matrix A", "weight"],
	QLinearMatMul: [
		"matrix A",
		"scale of A",
		"zero point of A",
		"weight",
		"weight scale",
		"weight zero point"
	],
	BatchNormalization: [
		"input",
		"scale",
		"bias",
		"mean",
		"variance"
	],
	InstanceNormalization: [
		"input",
		"scale",
		"bias"
	],
	LayerNormalization: [
		"input",
		"scale",
		"bias"
	],
	RMSNormalization: ["input", "scale"],
	SimplifiedLayerNormalization: ["input", "scale"],
	QuantizeLinear: [
		"input",
		"scale",
		"zero point"
	],
	DequantizeLinear: [
		"input",
		"scale",
		"zero point"
	],
	PRelu: ["input", "slope"],
	LSTM: [
		"input",
		"weight",
		"recurrent weight",
		"bias"
	],
	GRU: [
		"input",
		"weight",
		"recurrent weight",
		"bias"
	],
	RNN: [
		"input",
		"weight",
		"recurrent weight",
		"bias"
	],
	Add: ["constant", "constant"],
	Mul: ["constant", "constant"]
};
/** What an operator's constant input is called. */
function weightName(operator, position) {
	return (Object.hasOwn(weightNames, operator) ? weightNames[operator] : void 0)?.[position] ?? `constant input ${position}`;
}

// src/graph/normal/node-maker.ts
/** Adds nodes to a normal form: each with what is pending on its inputs made before it. */
function nodeMaker(lengths) {
	const nodes = [];
	const turned = /* @__PURE__ */ new Map();
	const lastInputs = /* @__PURE__ */ new Set();
	const settle = (value, step) => {
		const { source, perm } = value;
		if (!isPending(value) || perm !== void 0 && movesNothing(value)) return source;
		if (source.kind === "input" && source.level === 0 && perm !== void 0 && isChannelsFirst(perm)) {
			lastInputs.add(source.position);
			return source;
		}
		const arrangement = arrangementOf(value);
		if (arrangement !== void 0) return arrangingSteps(arrangement, lengths).reduce((from, made) => rearranged(from, made, step), source);
		return rearranged(source, {
			operator: "Transpose",
			name: "perm",
			text: (perm ?? []).join(",")
		}, step);
	};
	/** One node for all that read it. */
	const rearranged = (source, { operator, name, text }, step) => {
		const key = `${source.kind === "node" ? `${source.from.id}.${source.output}` : sourceHash(source)} ${operator} ${text}`;
		const node = turned.get(key) ?? insert(step, operator, /* @__PURE__ */ new Map([[0, source]]));
		node.attributes.set(name, text);
		turned.set(key, node);
		return {
			kind: "node",
			from: node,
			output: 0
		};
	};
	const insert = (step, operator, sources, codes = uncoded) => {
		const node = {
			id: nodes.length,
			node: step.canonical.node,
			operator,
			attributes: /* @__PURE__ */ new Map(),
			weights: /* @__PURE__ */ new Map(),
			sources,
			codes,
			commutative: isCommutative(operator),
			normalized: false,
			reads: "",
			depth: depthAfter(sources.values()),
			hash: "",
			preciseHash: ""
		};
		nodes.push(node);
		return node;
	};
	const add = ({ step, operator, attributes, weights, inputs, impliedMax }) => {
		const sources = new Map([...inputs].map(([position, value]) => [position, settle(value, step)]));
		const coded = [...inputs].flatMap(([position, { code }]) => code === void 0 ? [] : [[position, code]]);
		const made = insert(step, operator, sources, coded.length === 0 ? uncoded : new Map(coded));
		const node = impliedMax === void 0 ? made : Object.assign(made, { impliedMax });
		for (const [name, text] of attributes ?? step.attributes) node.attributes.set(name, axisText(operator, name, text, inputs));
		for (const [name, weight] of weights ?? namedWeights(step)) node.weights.set(name, weight);
		return node;
	};
	const settled = (value, step) => isPending(value) ? {
		...value,
		source: settle(value, step),
		perm: void 0,
		arrangement: void 0,
		exclusive: false
	} : value;
	/** Axes of values that have no dimension for a batch, or several, are counted as if there was one. */
	const axisText = (operator, name, text, inputs) => {
		if (!/^(axis|axes)$/.test(name) || /Normalization$|^Slice$/.test(operator)) return text;
		const of = (operator === "Concat" ? [...inputs.values()][0] : inputs.get(0))?.lengths;
		return of === void 0 ? text : axesOfBatch(text, of, lengths.batch);
	};
	return {
		nodes,
		lastInputs,
		settle,
		settled,
		add
	};
}
/** Of nodes whose inputs are not quantised, which share it. */
const uncoded = /* @__PURE__ */ new Map();
function namedWeights({ operator, weights }) {
	return new Map([...weights].sort(([a], [b]) => a - b).map(([position, weight]) => [weightName(operator, position), weight]));
}

// src/graph/normal/quantization-rules.ts
/**
* Quantised forms of one network: QuantizeLinear and DequantizeLinear around float operators, QLinear
* operators, integer operators with a dynamic scale, casts between float types. The normal form computes in
* floating point and notes the precision of weights and inputs.
*/
const unary = (operator) => ({
	operator,
	data: { 0: [
		0,
		1,
		2
	] },
	output: [3, 4]
});
const binary = (operator) => ({
	operator,
	data: {
		0: [
			0,
			1,
			2
		],
		1: [
			3,
			4,
			5
		]
	},
	output: [6, 7]
});
const qLinearLayouts = {
	QLinearConv: {
		...binary("Conv"),
		bias: [2, 8]
	},
	QLinearMatMul: binary("MatMul"),
	"com.microsoft.QGemm": {
		...binary("Gemm"),
		bias: [2, 6],
		output: [7, 8]
	},
	"com.microsoft.QLinearAdd": binary("Add"),
	"com.microsoft.QLinearMul": binary("Mul"),
	"com.microsoft.QLinearGlobalAveragePool": unary("GlobalAveragePool"),
	"com.microsoft.QLinearAveragePool": unary("AveragePool"),
	"com.microsoft.QLinearLeakyRelu": unary("LeakyRelu"),
	"com.microsoft.QLinearSigmoid": unary("Sigmoid"),
	"com.microsoft.QLinearSoftmax": unary("Softmax")
};
function layoutOf({ operator, canonical: { node } }) {
	if (operator !== "com.microsoft.QLinearConcat") return Object.hasOwn(qLinearLayouts, operator) ? qLinearLayouts[operator] : void 0;
	const count = Math.floor((node.inputs.length - 2) / 3);
	return {
		operator: "Concat",
		data: { ...Array.from({ length: count }, (_, at) => [
			2 + 3 * at,
			3 + 3 * at,
			4 + 3 * at
		]) },
		output: [0, 1]
	};
}
/** A QLinear operator as the float operator that it stands for, and how its output is quantised. */
function floatForm(step) {
	const layout = layoutOf(step);
	if (layout === void 0) return void 0;
	const inputs = /* @__PURE__ */ new Map();
	const weights = /* @__PURE__ */ new Map();
	for (const [key, [value, scale, zeroPoint]] of Object.entries(layout.data)) {
		const position = Number(key);
		const input = step.inputs.get(value);
		const weight = step.weights.get(value);
		const maker = makerOf(input);
		if (maker?.operator === "Gather") takeRowScale(maker, step.weights.get(scale), step.weights.get(zeroPoint));
		if (input !== void 0) inputs.set(position, {
			...input,
			code: input.code ?? codeOf(step.weights.get(zeroPoint))
		});
		const axis = layout.operator === "Conv" || step.attributes.get("transB") === "1" ? 0 : 1;
		if (weight !== void 0) weights.set(position, dequantizedBy(weight, step.weights.get(scale), step.weights.get(zeroPoint), axis));
	}
	const bias = layout.bias === void 0 ? void 0 : step.weights.get(layout.bias[1]);
	const scales = [step.weights.get(1), step.weights.get(4)];
	if (bias !== void 0 && layout.bias !== void 0) weights.set(layout.bias[0], scaledBias(bias, scales[0], scales[1]));
	const attributes = new Map(step.attributes);
	for (const [position, weight] of weights) {
		const [number] = weight.dims.length === 0 ? wholeOf(weight) ?? [] : [];
		if (number === void 0) continue;
		weights.delete(position);
		attributes.set(`input ${position}`, numberText(number));
	}
	for (const name of ["channels_last", "opset"]) attributes.delete(name);
	const [outputScale, outputZero] = layout.output;
	return {
		step: {
			...step,
			operator: layout.operator,
			attributes,
			inputs,
			weights
		},
		quantized: {
			scale: step.weights.get(outputScale),
			zeroPoint: step.weights.get(outputZero)
		}
	};
}
function scaledBias(bias, input, weight) {
	const factors = () => {
		const [ours, theirs] = [input && wholeOf(input), weight && wholeOf(weight)];
		return theirs?.map((value) => value * (ours?.[0] ?? 1));
	};
	const each = weight === void 0 || countOf(weight.dims) === 1 ? "per tensor" : "per channel";
	return {
		...scaled(bias, 0, factors),
		precision: `${bias.precision} ${each}`
	};
}
/** The element type that a zero point gives the quantised value; uint8 where there is none. */
function codeOf(zeroPoint) {
	return zeroPoint?.precision ?? "uint8";
}
/** Operators whose results are often clamped at zero by an activation after them. */
const activated = /^(Conv|Linear|Add|BatchNormalization)$/;
/**
* The value after it was quantised: its code is noted, and where the quantisation clamps at zero what no
* activation clamped, it stands for that activation.
*/
function quantizedValue(value, { scale, zeroPoint }, step, build) {
	const code = codeOf(zeroPoint);
	const maker = value.source.kind === "node" && !isPending(value) ? value.source.from : void 0;
	const lowest = code === "int8" ? -128 : code === "int16" ? -32768 : 0;
	const levels = /16$/.test(code) ? 65535 : 255;
	const zero = zeroPoint === void 0 ? 0 : wholeOf(zeroPoint)?.[0];
	const size = scale === void 0 ? void 0 : wholeOf(scale)?.[0];
	const isSum = maker?.operator === "Add" && maker.sources.size > 1;
	if (!(maker !== void 0 && activated.test(maker.operator) && (isSum || maker.operator !== "Add")) || zero !== lowest || size === void 0) return {
		...value,
		code
	};
	const node = build.add({
		step,
		operator: "Relu",
		attributes: /* @__PURE__ */ new Map(),
		weights: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Map([[0, value]]),
		impliedMax: levels * size
	});
	return {
		...outputOf(node, step, value.dims),
		code
	};
}
const quantizeLinear = (step, build) => {
	const input = step.inputs.get(0);
	if (input === void 0 || step.inputs.size > 1) return void 0;
	const quantized = {
		scale: step.weights.get(1),
		zeroPoint: step.weights.get(2)
	};
	return passOn(quantizedValue(input, quantized, step, build), step);
};
const dequantizeLinear = (step) => {
	const input = step.inputs.get(0);
	if (input === void 0 || step.inputs.size > 1) return void 0;
	const maker = makerOf(input);
	if (maker?.operator === "Gather") takeRowScale(maker, step.weights.get(1), step.weights.get(2));
	return passOn(input, step, { code: input.code ?? codeOf(step.weights.get(2)) });
};
/** Rows of a quantised table: their scale is the table's. */
function takeRowScale(maker, scale, zeroPoint) {
	for (const [name, weight] of maker.weights) if (/^u?int\d+$/.test(weight.precision) && scale !== void 0 && countOf(scale.dims) === 1) maker.weights.set(name, dequantizedBy(weight, scale, zeroPoint, 0));
}
/** Its three outputs: the value, its scale, its zero point. */
const dynamicQuantizeLinear = (step) => {
	const input = step.inputs.get(0);
	if (input === void 0) return void 0;
	const parameter = {
		source: { kind: "unknown" },
		exclusive: true
	};
	return [
		{
			...input,
			exclusive: input.exclusive && (step.readers[0] ?? 0) <= 1,
			code: "uint8, scaled as it comes"
		},
		{
			...parameter,
			dynamicScale: { by: void 0 }
		},
		{
			...parameter,
			dynamicScale: { by: void 0 }
		}
	];
};
const integerOperators = /* @__PURE__ */ new Map([["ConvInteger", "Conv"], ["MatMulInteger", "MatMul"]]);
/** `ConvInteger` and `MatMulInteger` as the float operator; the scale of the weight is multiplied in later. */
function integerForm(step) {
	const operator = integerOperators.get(step.operator);
	const [input, weight] = [step.inputs.get(0), step.weights.get(1)];
	const zeroPoint = step.inputs.get(2);
	if (operator === void 0 || input === void 0 || weight === void 0) return void 0;
	if (zeroPoint !== void 0 && zeroPoint.dynamicScale === void 0) return void 0;
	const plain = dequantizedBy(weight, void 0, step.weights.get(3), operator === "Conv" ? 0 : 1);
	return {
		...step,
		operator,
		inputs: /* @__PURE__ */ new Map([[0, input]]),
		weights: /* @__PURE__ */ new Map([[1, plain]])
	};
}
/** The multiplication of a dynamic quantisation's scales, and of the product with them. */
const multiplyScale = (step) => {
	const operands = [0, 1].map((position) => ({
		value: step.inputs.get(position),
		weight: step.weights.get(position)
	}));
	const at = operands.findIndex(({ value }) => value?.dynamicScale !== void 0);
	const scale = operands[at]?.value?.dynamicScale;
	const other = operands[1 - at];
	if (at < 0 || scale === void 0 || other === void 0) return void 0;
	if (other.weight !== void 0) return passOn(operands[at].value, step, { dynamicScale: { by: other.weight } });
	if (other.value === void 0) return void 0;
	const maker = makerOf({
		...other.value,
		perm: void 0,
		arrangement: void 0
	});
	if (maker === void 0) return void 0;
	takeScale(maker, scale.by);
	return passOn(other.value, step);
};
function takeScale(maker, by) {
	const weight = maker.weights.get("weight");
	if (weight === void 0 || by === void 0) return;
	const each = countOf(by.dims) === 1 ? "per tensor" : "per channel";
	const flat = () => wholeOf(by);
	maker.weights.set("weight", {
		...scaled(weight, 0, flat),
		precision: `${weight.precision} ${each}`
	});
}
/** Between float types a cast is a matter of precision alone; to the type that a value has it is nothing. */
const cast = (step) => {
	const input = step.inputs.get(0);
	if (input !== void 0 && step.inputType !== void 0 && step.inputType === step.attributes.get("to")) return passOn(input, step);
	if (input === void 0 || !/^b?float/.test(step.attributes.get("to") ?? "")) return void 0;
	const { source } = input;
	if (source.kind === "input" && !/^b?float/.test(source.type)) return void 0;
	return source.kind === "node" && integral.test(source.from.operator) ? void 0 : passOn(input, step);
};
/** Operators whose results are no floating-point numbers. */
const integral = /^(Shape|Size|Gather|Concat|Cast|ArgMax|ArgMin|NonZero|Equal|Less|Greater|And|Or|Not|Range|TopK|Unsqueeze|Slice)/;

// src/graph/normal/read-step.ts
/** What a node of the file is for the rules: its inputs in normal form, its settings, who reads what it gives. */
/** How often each output of each node is read, by nodes and as a result. */
function countReaders({ nodes, outputs }) {
	const counts = new Map(nodes.map((node) => [node, new Array(node.node.outputs.length).fill(0)]));
	const read = (source) => {
		const count = source?.kind === "node" ? counts.get(source.from) : void 0;
		if (source?.kind === "node" && count !== void 0) count[source.output] = (count[source.output] ?? 0) + 1;
	};
	for (const source of outputs) read(source);
	for (const canonical of nodes.toReversed()) {
		const { operator } = canonical.node;
		if (/^(QuantizeLinear|DequantizeLinear|Cast)$/.test(operator) && (counts.get(canonical) ?? []).every((count) => count === 0) || /^(Shape|Size)$/.test(operator)) continue;
		for (const source of canonical.sources.values()) read(source);
	}
	return counts;
}
/** Whose operands may be single numbers that are stored as codes. */
const codes = /^com\.microsoft\.QLinear(Add|Mul)$/;
/** @param known what its graph's shapes say; `undefined` in a body. */
function stepOf(canonical, resolve, readers, known) {
	const inputs = /* @__PURE__ */ new Map();
	const weights = new Map([...canonical.weights].map(([at, constant]) => [at, weightOf(constant)]));
	const computed = /* @__PURE__ */ new Map();
	const numbers = /* @__PURE__ */ new Map();
	for (const [position, source] of canonical.sources) {
		const value = resolve(source);
		const setting = known === void 0 ? void 0 : computedSetting(canonical.node, position, known);
		if (setting !== void 0) {
			computed.set(setting.name, setting.text);
			numbers.set(position, setting.numbers);
		} else if (value.constant !== void 0) weights.set(position, value.constant);
		else if (known !== void 0 && codes.test(operatorName(canonical.node))) {
			const name = canonical.node.inputs[position] ?? "";
			const [number, ...others] = known.numbersOf(name) ?? [];
			if (others.length === 0 && number !== void 0) weights.set(position, computedWeight([], known.typeOf(name) ?? "", () => Float64Array.of(number)));
			else inputs.set(position, value);
		} else inputs.set(position, value);
	}
	const operator = operatorName(canonical.node);
	const named = canonical.does === operator;
	return {
		canonical,
		operator: named ? operator : "function",
		attributes: named ? new Map([...ownAttributes(canonical), ...computed]) : new Map([...canonical.attributes, ["body", canonical.does]]),
		inputs,
		weights,
		readers,
		results: canonical.node.outputs.map((name) => known?.of(name)),
		inputType: known?.typeOf(canonical.node.inputs[0] ?? ""),
		numbers
	};
}
/** A setting that the graph computes from shapes alone is one that might have been written down. */
function computedSetting(node, position, known) {
	const name = node.inputs[position] ?? "";
	if (name === "" || /^(Reshape|Expand)$/.test(node.operator)) return void 0;
	const setting = settingName(node, position, known.typeOf(name) ?? "");
	const scalar = /^(Add|Sub|Mul|Div|Pow)$/.test(node.operator);
	if (setting === void 0 && !scalar) return void 0;
	const numbers = known.numbersOf(name);
	if (numbers === void 0 || setting === void 0 && numbers.length !== 1) return void 0;
	const text = numbers.map((number) => Number.isInteger(number) ? known.text(number) : numberText(number));
	return {
		name: setting ?? `input ${position}`,
		text: bounded(text.join(",")),
		numbers
	};
}
/** Without bodies, whose nodes are normalised as all others and whose results are inputs. */
function ownAttributes({ node, attributes, constantResults }) {
	if (subgraphsOf(node).length === 0) return attributes;
	const own = [...attributes].filter(([name]) => {
		const kind = node.attributes.get(name)?.kind;
		return kind !== "graph" && kind !== "graphs";
	});
	const results = [...constantResults].map(([position, text]) => [`result ${position - node.inputs.length}`, text]);
	return new Map([...own, ...results]);
}

// src/graph/normal/affine.ts
/** The axis of a weight that its output channels lie on. */
const channelAxis = {
	Conv: 0,
	Linear: 0,
	BatchNormalization: 0
};
/** Lets the node that made the value take the factor and shift over. */
function fold(step, input, affine, channels) {
	const maker = makerOf(input);
	if (maker === void 0 || channelsOf(maker) === void 0) return void 0;
	const own = channelsOf(maker);
	if (channels !== 1 && channels !== own) return void 0;
	foldInto(maker, affine, own ?? 1);
	if (affine.normalizes === true) maker.normalized = true;
	return passOn(input, step);
}
function channelsOf({ operator, weights }) {
	const axis = Object.hasOwn(channelAxis, operator) ? channelAxis[operator] : void 0;
	const weight = weights.get("weight") ?? weights.get("scale");
	return axis === void 0 ? void 0 : weight?.dims[axis];
}
function foldInto(maker, { factor, shift, precision }, channels) {
	for (const name of ["weight", "scale"]) {
		const weight = maker.weights.get(name);
		if (weight !== void 0 && factor !== void 0) maker.weights.set(name, scaled(weight, 0, factor));
	}
	const before = maker.weights.get("bias");
	if (before === void 0 && shift === void 0) return;
	const bias = () => {
		const old = before === void 0 ? new Float64Array(channels) : wholeOf(before);
		const factors = spread(factor, channels, 1);
		const shifts = spread(shift, channels, 0);
		if (old === void 0 || factors === void 0 || shifts === void 0) return void 0;
		return old.map((value, at) => value * (factors[at] ?? 1) + (shifts[at] ?? 0));
	};
	maker.weights.set("bias", computedWeight([channels], before?.precision ?? precision, bias));
}
/** Scale and shift of channels that no product before them can take over. */
function normalization(step, build, input, { factor, shift, precision }, channels) {
	const vector = (values, fallback) => computedWeight([channels], precision, () => spread(values, channels, fallback));
	const node = build.add({
		step,
		operator: "BatchNormalization",
		attributes: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Map([[0, input]]),
		weights: /* @__PURE__ */ new Map([["scale", vector(factor, 1)], ["bias", vector(shift, 0)]])
	});
	return [outputOf(node, step, input.dims)];
}
function spread(values, channels, fallback) {
	if (values === void 0) return new Float64Array(channels).fill(fallback);
	const known = values();
	if (known === void 0) return void 0;
	return Float64Array.from({ length: channels }, (_, at) => known[known.length === 1 ? 0 : at] ?? fallback);
}

// src/graph/normal/arithmetic-rules.ts
/** `Add`, `Sub`, `Mul`, `Div` and `Sum`: biases and scales written as nodes of their own. */
/** `Add`, `Sub`, `Mul` and `Div` with a constant that is one number, or one a channel. */
const arithmetic = (step, build) => {
	const operand = operandOf(step);
	if (operand === void 0) return void 0;
	const { input, values, precision, dims, side } = operand;
	const affine = affineOf(step.operator, values, side, precision);
	if (affine === void 0) return void 0;
	const channels = countOf(dims);
	if (channels === 1 || liesOnChannels(input, dims)) {
		const folded = fold(step, input, affine, channels);
		if (folded !== void 0) return folded;
	}
	const rank = input.dims?.length ?? dims.length;
	const alone = step.operator === "Mul" && channels > 1 && rank >= 4 && dims.length >= rank - 1;
	const onAxis1 = dims.length >= 3 && dims.every((size, axis) => size === 1 || axis === dims.length - rank + 1);
	return alone && onAxis1 ? normalization(step, build, input, affine, channels) : void 0;
};
function operandOf(step) {
	for (const [position, side] of [[1, "right"], [0, "left"]]) {
		const input = step.inputs.get(1 - position);
		if (input === void 0 || step.inputs.size !== 1) continue;
		const weight = step.weights.get(position);
		const setting = settingOf(step, position);
		if (weight !== void 0) return {
			input,
			values: () => wholeOf(weight),
			precision: weight.precision,
			dims: weight.dims,
			side
		};
		if (setting !== void 0) return {
			input,
			values: () => [setting],
			precision: "float32",
			dims: [],
			side
		};
	}
}
function affineOf(operator, values, side, precision) {
	const mapped = (change) => () => {
		const known = values();
		return known === void 0 ? void 0 : Float64Array.from(known, change);
	};
	switch (operator) {
		case "Add":
		case "Sum": return {
			shift: values,
			precision
		};
		case "Mul": return {
			factor: values,
			precision
		};
		case "Sub": return side === "right" ? {
			shift: mapped((value) => -value),
			precision
		} : {
			factor: () => [-1],
			shift: values,
			precision
		};
		case "Div": return side === "right" ? {
			factor: mapped((value) => 1 / value),
			precision
		} : void 0;
		default: return;
	}
}
/** Whether a constant of these dimensions has its numbers where the channels of what made the value lie. */
function liesOnChannels(input, dims) {
	const maker = makerOf(input);
	if (maker === void 0) return false;
	const fromEnd = (axis) => dims.length - 1 - axis;
	const at = dims.findIndex((size) => size > 1);
	if (maker.operator === "Linear") return fromEnd(at) === 0;
	const rank = maker.operator === "Conv" ? maker.weights.get("weight")?.dims.length : input.dims?.length ?? 4;
	return fromEnd(at) === (rank ?? 4) - 2 && dims.length <= (rank ?? 4);
}
/** A sum of two is an addition. */
const sum = (step, build) => {
	const [left, right] = [step.inputs.get(0), step.inputs.get(1)];
	if (left === void 0 || right === void 0 || step.inputs.size > 2 || step.weights.size > 0) return void 0;
	const node = build.add({
		step,
		operator: "Add",
		inputs: step.inputs
	});
	return [outputOf(node, step, left.dims)];
};

// src/graph/normal/batch-normalization-rule.ts
/** BatchNormalization at inference is a factor and a shift for every channel. */
const batchNormalization = (step, build) => {
	const [scale, bias, mean, variance] = [
		1,
		2,
		3,
		4
	].map((position) => step.weights.get(position));
	const input = step.inputs.get(0);
	if (scale === void 0 || bias === void 0 || mean === void 0 || variance === void 0) return void 0;
	if (input === void 0 || step.attributes.get("training_mode") === "1") return void 0;
	const epsilon = Number(step.attributes.get("epsilon") ?? "0.00001");
	const factor = () => {
		const [factors, spread] = [wholeOf(scale), wholeOf(variance)];
		return factors === void 0 || spread === void 0 ? void 0 : factors.map((value, index) => value / Math.sqrt((spread[index] ?? 0) + epsilon));
	};
	const shift = () => {
		const [shifts, centre, factors] = [
			wholeOf(bias),
			wholeOf(mean),
			factor()
		];
		return shifts === void 0 || centre === void 0 || factors === void 0 ? void 0 : shifts.map((value, index) => value - (centre[index] ?? 0) * (factors[index] ?? 1));
	};
	const affine = {
		factor,
		shift,
		precision: scale.precision,
		normalizes: true
	};
	return fold(step, input, affine, countOf(scale.dims)) ?? normalization(step, build, input, affine, countOf(scale.dims));
};

// src/graph/normal/padding-rules.ts
/** A Pad before a layer that pads by itself is the layer's own padding; one of nothing is no layer. */
const pad = (step) => {
	const input = step.inputs.get(0);
	const around = numbersOf(step.attributes.get("pads"));
	if (input === void 0 || around.length === 0 || around.some((count) => count !== 0)) return void 0;
	return passOn(input, step);
};
/** The Pad of zeros that made the value, if nobody else reads what it made. */
function borderOf(value) {
	const node = makerOf(value);
	if (node?.operator !== "Pad" || node.attributes.get("mode") !== "constant") return void 0;
	const filled = node.attributes.get("value");
	const around = numbersOf(node.attributes.get("pads"));
	const rank = around.length / 2;
	const source = node.sources.get(0);
	const plain = filled === void 0 || filled === "" || Number(filled) === 0;
	const spatial = [
		0,
		1,
		rank,
		rank + 1
	].every((at) => around[at] === 0);
	if (source === void 0 || !plain || !spatial || rank < 3 || node.attributes.has("axes")) return void 0;
	const pads = [...around.slice(2, rank), ...around.slice(rank + 2)];
	if (pads.some((count) => count < 0)) return void 0;
	return {
		pads,
		inner: {
			source,
			exclusive: false,
			code: node.codes.get(0)
		}
	};
}

// src/graph/normal/convolution-rule.ts
/** Convolutions with a stored kernel: SAME as numbers, and a Pad before them as their own padding. */
const convolution = (step, build) => {
	const weight = step.weights.get(1);
	const input = step.inputs.get(0);
	if (weight === void 0 || input === void 0 || step.inputs.size > 1 || step.operator !== "Conv") return void 0;
	const rank = weight.dims.length;
	const plain = {
		...step.canonical.node,
		operator: "Conv",
		domain: ""
	};
	const attributes = fillDefaults(plain, step.attributes, build.opset, Math.max(0, rank - 2));
	const data = takePadding(attributes, takeAutoPad(attributes, input, weight), input);
	attributes.delete("kernel_shape");
	const node = build.add({
		step,
		operator: "Conv",
		attributes,
		inputs: /* @__PURE__ */ new Map([[0, data]]),
		weights: named(weight, step.weights.get(2))
	});
	return [outputOf(node, step, convolvedDims(input, weight, attributes, rank))];
};
/** SAME as numbers where the size of the image is known. */
function takeAutoPad(attributes, { dims }, { dims: kernel }) {
	const mode = attributes.get("auto_pad") ?? "NOTSET";
	if (!mode.startsWith("SAME")) return mode === "NOTSET";
	const strides = numbersOf(attributes.get("strides"));
	const dilations = numbersOf(attributes.get("dilations"));
	const totals = kernel.slice(2).map((size, axis) => {
		const length = dims?.[axis + 2];
		const stride = strides[axis] ?? 1;
		const extent = (size - 1) * (dilations[axis] ?? 1) + 1;
		if (length === void 0 && stride > 1) return void 0;
		const outputs = length === void 0 ? 1 : Math.ceil(length / stride);
		return Math.max(0, (outputs - 1) * stride + extent - (length ?? 1));
	});
	if (!totals.every((total) => total !== void 0)) return false;
	const less = totals.map((total) => Math.floor(total / 2));
	const more = totals.map((total, axis) => total - (less[axis] ?? 0));
	attributes.set("pads", (mode === "SAME_UPPER" ? [...less, ...more] : [...more, ...less]).join(","));
	attributes.set("auto_pad", "NOTSET");
	return true;
}
/** A Pad of zeros before the convolution is its own padding. */
function takePadding(attributes, explicit, input) {
	const border = explicit ? borderOf(input) : void 0;
	const own = numbersOf(attributes.get("pads"));
	if (border === void 0 || own.length !== border.pads.length) return input;
	attributes.set("pads", border.pads.map((count, at) => count + (own[at] ?? 0)).join(","));
	return border.inner;
}
function convolvedDims({ dims }, weight, attributes, rank) {
	const strides = numbersOf(attributes.get("strides"));
	const dilations = numbersOf(attributes.get("dilations"));
	const pads = numbersOf(attributes.get("pads"));
	const explicit = (attributes.get("auto_pad") ?? "NOTSET") === "NOTSET";
	const spatial = weight.dims.slice(2).map((size, axis) => {
		const length = dims?.[axis + 2];
		if (length === void 0) return void 0;
		const stride = strides[axis] ?? 1;
		if (!explicit) return Math.ceil(length / stride);
		const around = (pads[axis] ?? 0) + (pads[axis + rank - 2] ?? 0);
		return Math.floor((length + around - (size - 1) * (dilations[axis] ?? 1) - 1) / stride) + 1;
	});
	return [
		dims?.[0],
		weight.dims[0],
		...spatial
	];
}

// src/graph/normal/fused-rules.ts
/** Operators that stand for several, of ONNX or of a graph that onnxruntime saved optimised: each as those. */
/** A stored bias is added, and then the operator works on the sum. */
const biased = (operator) => (step, build) => {
	const bias = step.weights.get(1);
	const input = step.inputs.get(0);
	if (bias === void 0 || input === void 0 || step.inputs.size > 1) return void 0;
	const [sum] = apply(step, build, "Add", {
		inputs: [input],
		weights: [[1, bias]]
	});
	return sum === void 0 ? void 0 : apply(step, build, operator, { inputs: [sum] });
};
/** Activations that onnxruntime puts behind a product, and what their parameters are called. */
const activations = {
	Relu: [],
	Sigmoid: [],
	Tanh: [],
	LeakyRelu: ["alpha"],
	Elu: ["alpha"],
	HardSigmoid: ["alpha", "beta"],
	Clip: ["min", "max"]
};
/** A convolution with a stored kernel and the activation behind it. */
const fusedConvolution = (step, build) => {
	const { attributes, weights } = step;
	const activation = attributes.get("activation") ?? "";
	const parameters = (attributes.get("activation_params") ?? "").split(",");
	if (!Object.hasOwn(activations, activation) || !weights.has(1) || step.inputs.size > 1 || weights.has(3)) return void 0;
	return productAndActivation(step, build, "Conv", (_, at) => parameters[at]);
};
/** A product with a stored matrix and the activation behind it. */
const fusedGemm = (step, build) => productAndActivation(step, build, "Gemm", (name) => step.attributes.get(`activation_${name}`));
/** @param parameterOf the activation's parameter of this name and number. */
function productAndActivation(step, build, operator, parameterOf) {
	const activation = step.attributes.get("activation");
	if (activation === void 0) return void 0;
	const own = new Map([...step.attributes].filter(([name]) => !name.startsWith("activation")));
	const [product] = build.take({
		...step,
		operator,
		attributes: own,
		readers: [1]
	});
	const attributes = (Object.hasOwn(activations, activation) ? activations[activation] ?? [] : []).flatMap((name, at) => {
		const text = parameterOf(name, at);
		return text === void 0 ? [] : [[name, text]];
	});
	return product && apply(step, build, activation, {
		inputs: [product],
		attributes
	});
}
/**
* Two values are added, with a stored bias or without, and the sum is normalised: its first output. The fourth is the sum.
*
* @param parameters Positions of scale and bias of the normalisation.
*/
const skipNormalization = (operator, parameters, biasAt) => (step, build) => {
	const [input, skip] = [step.inputs.get(0), step.inputs.get(1)];
	const bias = step.weights.get(biasAt);
	if (input === void 0 || skip === void 0 || step.inputs.size > 2) return void 0;
	const alone = {
		...step,
		readers: [1]
	};
	const [added] = bias === void 0 ? [input] : apply(alone, build, "Add", {
		inputs: [input],
		weights: [[1, bias]]
	});
	if (added === void 0) return void 0;
	const readers = [1 + (step.readers[3] ?? 0)];
	const [sum] = apply({
		...step,
		readers
	}, build, "Add", { inputs: [added, skip] });
	if (sum === void 0) return void 0;
	const weights = parameters.flatMap((position, at) => {
		const weight = step.weights.get(position);
		return weight === void 0 ? [] : [[at + 1, weight]];
	});
	const epsilon = step.attributes.get("epsilon");
	const [normalized] = apply(step, build, operator, {
		inputs: [sum],
		weights,
		attributes: epsilon === void 0 ? [] : [["epsilon", epsilon]]
	});
	if (normalized === void 0) return void 0;
	return [
		normalized,
		unknownValue$1,
		unknownValue$1,
		sum
	];
};
/** ONNX's attention: products of queries and keys, their softmax, and its products with the values. */
const attention = (step, build) => {
	const { attributes } = step;
	const plain = step.readers.slice(1).every((count) => count === 0) && [...step.inputs.keys()].every((position) => position < 4) && ["is_causal", "softcap"].every((name) => Number(attributes.get(name) ?? "0") === 0);
	const given = [
		0,
		1,
		2
	].map((position) => step.inputs.get(position));
	if (!plain || !given.every((value) => value !== void 0)) return void 0;
	const packed = given[0]?.lengths?.length === 3;
	const heads = Number(attributes.get("q_num_heads"));
	if (packed && !(heads > 0 && Number(attributes.get("kv_num_heads")) === heads)) return void 0;
	const [queries, keys, values] = given.map((value) => packed ? byHeads(value, heads, build) : value);
	const [of, over] = [queries?.lengths, keys?.lengths];
	if (queries === void 0 || keys === void 0 || values === void 0) return void 0;
	if (of?.length !== 4 || over?.length !== 4 || values.lengths?.length !== 4) return void 0;
	if (of[1] !== over[1]) return void 0;
	const scale = attributes.get("scale") ?? String(1 / Math.sqrt(of[3] ?? 1));
	const scores = [...of.slice(0, 3), over[2] ?? 1];
	const inner = {
		...step,
		readers: [1],
		results: [scores]
	};
	const [product] = apply(inner, build, "com.microsoft.FusedMatMul", {
		inputs: [queries, keys],
		attributes: [["transB", "1"], ["alpha", scale]]
	});
	if (product === void 0) return void 0;
	const mask = step.inputs.get(3);
	const [masked] = mask === void 0 ? [product] : apply(inner, build, "Add", { inputs: [product, mask] });
	const [weights] = masked === void 0 ? [] : apply(inner, build, "Softmax", {
		inputs: [masked],
		attributes: [["axis", "-1"]]
	});
	if (weights === void 0) return void 0;
	const result = [...of.slice(0, 3), values.lengths[3] ?? 1];
	const [attended] = apply({
		...step,
		results: [result]
	}, build, "MatMul", { inputs: [weights, values] });
	const output = attended === void 0 || !packed ? attended : together(attended, step, build);
	return output === void 0 ? void 0 : [output];
};
/** [batch, positions, heads x width] as [batch, heads, positions, width]. */
function byHeads(value, heads, build) {
	const [batch = 1, positions = 1, channels = 1] = value?.lengths ?? [];
	if (value === void 0) return void 0;
	const cut = seenAs(value, [
		batch,
		positions,
		heads,
		channels / heads
	], build);
	return cut === void 0 ? void 0 : turnedValue(cut, [
		0,
		2,
		1,
		3
	], build);
}
function together(value, { results: [to] }, build) {
	const turned = turnedValue(value, [
		0,
		2,
		1,
		3
	], build);
	return turned === void 0 || to === void 0 ? void 0 : seenAs(turned, to, build);
}
/** GroupNormalization with a scale and a bias a channel, as operator sets from 21 on have it. */
const groupNormalization = (step, build) => {
	const input = step.inputs.get(0);
	const groups = Number(step.attributes.get("num_groups"));
	const [scale, bias] = [step.weights.get(1), step.weights.get(2)];
	const channels = input?.lengths?.[1];
	if (input === void 0 || !(groups > 0) || channels === void 0 || countOf(scale?.dims ?? []) !== channels) return void 0;
	return [normalizedGroups(step, build, input, groups, {
		scale,
		bias
	})];
};
/** Channels seen as groups, each normalised as an instance, as older operator sets write GroupNormalization. */
const instanceNormalization = (step, build) => {
	const input = step.inputs.get(0);
	const arrangement = input?.arrangement;
	const groups = input?.lengths?.[1];
	if (input === void 0 || arrangement === void 0 || groups === void 0) return void 0;
	const [, channels = 1] = arrangement.from;
	if (!isStill(arrangement) || arrangement.from[0] !== arrangement.to[0] || channels % groups !== 0) return void 0;
	if (![step.weights.get(1), step.weights.get(2)].every((weight, at) => {
		return (weight === void 0 ? void 0 : wholeOf(weight))?.every((value) => value === 1 - at) === true;
	})) return void 0;
	const value = normalizedGroups(step, build, {
		...input,
		arrangement: void 0,
		lengths: arrangement.from,
		dims: build.known.dims(arrangement.from)
	}, groups, {});
	return [arrangedBy({
		...value,
		lengths: arrangement.from
	}, arrangement, build)];
};
function normalizedGroups(step, build, input, groups, weights) {
	const node = build.add({
		step,
		operator: "GroupNormalization",
		attributes: /* @__PURE__ */ new Map([["groups", String(groups)], ["epsilon", step.attributes.get("epsilon") ?? "0.00001"]]),
		inputs: /* @__PURE__ */ new Map([[0, input]]),
		weights: new Map(["scale", "bias"].flatMap((name) => {
			const weight = weights[name];
			return weight === void 0 ? [] : [[name, {
				...weight,
				dims: [countOf(weight.dims)]
			}]];
		}))
	});
	return outputOf(node, step, input.dims);
}
function apply(step, build, operator, { inputs, weights = [], attributes = [] }) {
	const [readers = 1] = step.readers;
	return build.take({
		...step,
		operator,
		inputs: new Map(inputs.entries()),
		weights: new Map(weights),
		attributes: new Map(attributes),
		readers: [readers],
		results: step.results.slice(0, 1),
		inputType: void 0,
		numbers: /* @__PURE__ */ new Map()
	});
}

// src/graph/normal/normalization-rules.ts
/** Its axes are counted from the last, whatever layout it stands in. */
function addNormalization(operator, value, { axes, epsilon }, weights, step, build) {
	const attributes = /* @__PURE__ */ new Map([["axes", axes], ["epsilon", epsilon]]);
	const node = build.add({
		step,
		operator,
		attributes,
		weights,
		inputs: /* @__PURE__ */ new Map([[0, value]])
	});
	return [outputOf(node, step, value.dims)];
}
/** An operator of one input with a scale and perhaps a bias, made a node by `make`. */
const whole = (make) => (step, build) => {
	const input = step.inputs.get(0);
	if (input === void 0 || isPending(input) || step.inputs.size > 1 || step.readers.length > 1) return void 0;
	const axes = axesOf(step.attributes, input);
	if (axes === void 0) return void 0;
	return make(input, {
		axes: axes.join(),
		epsilon: step.attributes.get("epsilon") ?? "0.00001"
	}, new Map(["scale", "bias"].flatMap((name, at) => {
		const weight = step.weights.get(at + 1);
		if (weight === void 0) return [];
		return [[name, axes.length === 1 ? {
			...weight,
			dims: [countOf(weight.dims)]
		} : weight]];
	})), step, build);
};
const layerNormalization = whole((...parts) => addNormalization("LayerNormalization", ...parts));
/** RMSNormalization, and the operator that onnxruntime has had for it longer. Zhang & Sennrich 2019, arXiv 1910.07467. */
const rmsNormalization = whole((...parts) => normalized(...parts));
/** `axes` of a put-off transposition, or all from `axis` on. */
function axesOf(attributes, { dims }) {
	const written = attributes.get("axes");
	if (written !== void 0) return fromLast(numbersOf(written), dims?.length);
	const axis = Number(attributes.get("axis") ?? "-1");
	const first = axis < 0 ? axis : dims === void 0 ? void 0 : axis - dims.length;
	if (first === void 0 || !(first < 0)) return void 0;
	return Array.from({ length: -first }, (_, at) => first + at);
}
/** `undefined` where axes from the front meet a rank that is not known. */
function fromLast(axes, rank) {
	const counted = axes.map((axis) => axis < 0 || rank === void 0 ? axis : axis - rank);
	return counted.every((axis) => axis < 0) ? counted.toSorted((a, b) => a - b) : void 0;
}
/** `d / Sqrt(mean(d * d) + epsilon)`, or times the reciprocal of that root. */
const dividedByRoot = (step, build) => {
	const [left, right] = [step.inputs.get(0), step.inputs.get(1)];
	if (left === void 0 || right === void 0 || step.weights.size > 0) return void 0;
	const pairs = step.operator === "Div" ? [[left, producerOf(right)]] : [[left, inverted(right)], [right, inverted(left)]];
	for (const [value, root] of pairs) {
		const found = root?.operator === "Sqrt" && !isPending(value) ? varianceOf(root, value) : void 0;
		if (found !== void 0) return normalized(value, found, /* @__PURE__ */ new Map(), step, build);
	}
};
/** What a value is the reciprocal of. */
function inverted(value) {
	const node = producerOf(value);
	const source = node === void 0 ? void 0 : onlySource(node);
	if (node?.operator === "Reciprocal") return producerOf(source);
	const constant = node?.operator === "Div" ? constantOf(node) : void 0;
	return constant?.position === 0 && constant.value === 1 ? producerOf(source) : void 0;
}
/** Divided by its root mean square: LayerNormalization where the mean was taken off before. */
function normalized(value, settings, weights, step, build) {
	const centred = centredOf(value, settings.axes);
	if (centred === void 0) return addNormalization("RMSNormalization", value, settings, weights, step, build);
	return addNormalization("LayerNormalization", {
		...value,
		source: centred,
		exclusive: false
	}, settings, weights, step, build);
}
/** `x` of `x - mean(x)` over these axes. */
function centredOf(value, axes) {
	const subtraction = producerOf(value);
	if (subtraction?.operator !== "Sub") return void 0;
	const x = subtraction.sources.get(0);
	const mean = producerOf(subtraction.sources.get(1));
	if (x === void 0 || mean === void 0 || !isSameSource(mean.sources.get(0), x)) return void 0;
	return meanAxes(mean, value.dims?.length)?.join() === axes ? x : void 0;
}
/** Of `Sqrt(mean(d * d) + epsilon)`: over which axes, and the epsilon. */
function varianceOf(root, { source: deviation, dims }) {
	const sum = producerOf(root.sources.get(0));
	const epsilon = sum === void 0 ? void 0 : constantOf(sum);
	const mean = producerOf(sum === void 0 ? void 0 : onlySource(sum));
	if (sum?.operator !== "Add" || epsilon === void 0 || mean === void 0) return void 0;
	const axes = meanAxes(mean, dims?.length);
	const square = producerOf(mean.sources.get(0));
	return axes !== void 0 && square !== void 0 && isSquareOf(square, deviation) ? {
		axes: axes.join(),
		epsilon: epsilon.text
	} : void 0;
}
/** The axes, counted from the last, of a mean that keeps them as dimensions of length 1. */
function meanAxes({ operator, attributes }, rank) {
	if (operator === "GlobalAveragePool") return rank === void 0 ? void 0 : Array.from({ length: rank - 2 }, (_, at) => at + 2 - rank);
	if (operator !== "ReduceMean" || attributes.get("keepdims") === "0") return void 0;
	const axes = numbersOf(attributes.get("axes"));
	return axes.length === 0 ? void 0 : fromLast(axes, rank);
}
/** A scale, and after it a bias, along the axis of a normalisation that has none yet. */
const scaleOrBias = (step) => {
	const found = vectorOperand(step);
	const maker = makerOf(found?.input);
	if (found === void 0 || maker === void 0 || !/^(Layer|RMS|Group)Normalization$/.test(maker.operator)) return void 0;
	const name = step.operator === "Mul" ? "scale" : "bias";
	if (name === "bias" && maker.operator === "RMSNormalization") return void 0;
	if (maker.weights.has(name) || maker.weights.has("bias")) return void 0;
	const { weight, input } = found;
	const long = weight.dims.flatMap((size, axis) => size > 1 ? [axis - weight.dims.length] : []);
	const rank = input.dims?.length;
	const along = rank === void 0 ? void 0 : String(1 - rank);
	const axis = maker.operator === "GroupNormalization" ? along : maker.attributes.get("axes");
	if (long.length !== 1 || axis !== String(long[0])) return void 0;
	maker.weights.set(name, {
		...weight,
		dims: [countOf(weight.dims)]
	});
	return passOn(input, step);
};
function vectorOperand({ inputs, weights }) {
	const [input, other] = inputs.values();
	const [weight, second] = weights.values();
	if (input === void 0 || weight === void 0 || other !== void 0 || second !== void 0) return void 0;
	return {
		input,
		weight
	};
}

// src/graph/normal/product-rules.ts
/** `Gemm` and `MatMul` with a stored matrix are one layer: `Linear`, its weight as outputs by inputs. */
/** `Gemm` with a constant matrix and a plain left side. */
const gemm = (step, build) => {
	const weight = step.weights.get(1);
	const input = step.inputs.get(0);
	if (weight === void 0 || input === void 0 || step.inputs.size > 1) return void 0;
	if (step.attributes.get("transA") === "1" || weight.dims.length !== 2) return void 0;
	const turned = step.attributes.get("transB") === "1" ? weight : transposed$2(weight, [1, 0]);
	const alpha = Number(step.attributes.get("alpha") ?? "1");
	const beta = Number(step.attributes.get("beta") ?? "1");
	const bias = step.weights.get(2);
	const outputs = turned.dims[0] ?? 1;
	if (bias !== void 0 && countOf(bias.dims) !== outputs && countOf(bias.dims) !== 1) return void 0;
	const constantBias = settingOf(step, 2);
	const shift = bias === void 0 ? constantBias === void 0 ? void 0 : computedWeight([outputs], "float32", () => new Float64Array(outputs).fill(constantBias * beta)) : times({
		...bias,
		dims: [countOf(bias.dims)]
	}, beta);
	return linear(step, build, input, times(turned, alpha), shift);
};
function times(weight, factor) {
	return factor === 1 ? weight : scaled(weight, 0, () => [factor]);
}
const matMul = (step, build) => {
	const weight = step.weights.get(1);
	const input = step.inputs.get(0);
	if (step.inputs.size === 2) return productOfValues(step, build, 1);
	if (weight === void 0 || input === void 0 || weight.dims.length !== 2) return void 0;
	return linear(step, build, input, transposed$2(weight, [1, 0]), void 0);
};
/**
* Two computed matrices, as attention multiplies them. Numbers that exporters multiply the operands with, or the
* product, are its one `scale`.
*/
function productOfValues(step, build, alpha) {
	let scale = alpha;
	const inputs = new Map([...step.inputs].map(([position, value]) => {
		const unscaled = withoutFactor(value);
		scale *= unscaled.factor;
		return [position, unscaled.value];
	}));
	const node = build.add({
		step,
		operator: "MatMul",
		attributes: scaleAttribute(scale),
		inputs
	});
	return [outputOf(node, step, void 0)];
}
/** 5 digits: a scale is a root that each exporter rounds in its own way. */
function scaleAttribute(scale) {
	const text = numberText(Number(scale.toPrecision(5)));
	return new Map(text === "1" ? [] : [["scale", text]]);
}
/** Multiplications by one number that are looked through; exporters write one or two. */
const mostFactors = 8;
function withoutFactor(value) {
	let { source } = value;
	let factor = 1;
	for (let count = 0; count < mostFactors; count += 1) {
		const node = scaling(source);
		if (node === void 0) break;
		source = node.inner;
		factor *= node.factor;
	}
	return {
		value: {
			...value,
			source
		},
		factor
	};
}
/** A multiplication by one number, or a division. */
function scaling(source) {
	const node = producerOf(source);
	if (node === void 0 || !/^(Mul|Div)$/.test(node.operator) || node.sources.size !== 1) return void 0;
	const inner = [...node.sources.values()][0];
	const constant = constantOf(node) ?? oneNumber([...node.weights.values()][0], node.sources.has(0) ? 1 : 0);
	if (inner === void 0 || constant === void 0) return void 0;
	if (node.operator === "Mul") return {
		inner,
		factor: constant.value
	};
	return constant.position === 1 ? {
		inner,
		factor: 1 / constant.value
	} : void 0;
}
/** A stored vector of one element is a number, too. */
function oneNumber(weight, position) {
	const value = weight !== void 0 && countOf(weight.dims) === 1 ? wholeOf(weight)?.[0] : void 0;
	return value === void 0 ? void 0 : {
		value,
		position
	};
}
/** A product of two computed matrices that is multiplied with one number. */
const scaledProduct = (step) => {
	const [input] = step.inputs.values();
	const maker = makerOf(input === void 0 ? void 0 : {
		...input,
		perm: void 0
	});
	const number = settingOf(step, 1) ?? oneNumber(step.weights.get(1), 1)?.value ?? (step.operator === "Mul" ? settingOf(step, 0) ?? oneNumber(step.weights.get(0), 0)?.value : void 0);
	if (input === void 0 || step.inputs.size !== 1 || maker?.operator !== "MatMul") return void 0;
	if (maker.sources.size !== 2 || number === void 0) return void 0;
	const before = Number(maker.attributes.get("scale") ?? "1");
	maker.attributes.delete("scale");
	const scale = before * (step.operator === "Div" ? 1 / number : number);
	for (const [name, text] of scaleAttribute(scale)) maker.attributes.set(name, text);
	return passOn(input, step);
};
/** onnxruntime's product, its operands transposed and the product scaled. */
const fusedMatMul = (step, build) => {
	const { attributes } = step;
	const alpha = Number(attributes.get("alpha") ?? "1");
	if (["transBatchA", "transBatchB"].some((name) => (attributes.get(name) ?? "0") !== "0")) return void 0;
	const weight = step.weights.get(1);
	const input = step.inputs.get(0);
	if (weight !== void 0 && input !== void 0) {
		const flipped = attributes.get("transA") === "1" ? flippedLast(input, build) : input;
		if (flipped === void 0 || weight.dims.length !== 2) return void 0;
		const matrix = attributes.get("transB") === "1" ? transposed$2(weight, [1, 0]) : weight;
		return build.take({
			...step,
			operator: "MatMul",
			attributes: /* @__PURE__ */ new Map(),
			inputs: /* @__PURE__ */ new Map([[0, flipped]]),
			weights: /* @__PURE__ */ new Map([[1, times(matrix, alpha)]])
		});
	}
	if (step.inputs.size !== 2) return void 0;
	const inputs = /* @__PURE__ */ new Map();
	for (const [position, name] of ["transA", "transB"].entries()) {
		const value = step.inputs.get(position);
		const flipped = value !== void 0 && attributes.get(name) === "1" ? flippedLast(value, build) : value;
		if (flipped === void 0) return void 0;
		inputs.set(position, flipped);
	}
	return productOfValues({
		...step,
		inputs
	}, build, alpha);
};
/** The value with its last two dimensions in the other order. */
function flippedLast(value, build) {
	const rank = value.lengths?.length ?? value.dims?.length;
	if (rank === void 0 || rank < 2) return void 0;
	const perm = [
		...Array(rank - 2).keys(),
		rank - 1,
		rank - 2
	];
	return turnedValue(value, perm, build);
}
function linear(step, build, input, weight, bias) {
	const node = build.add({
		step,
		operator: "Linear",
		attributes: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Map([[0, input]]),
		weights: named(weight, bias)
	});
	const dims = input.dims === void 0 ? void 0 : [...input.dims.slice(0, -1), weight.dims[0]];
	return [outputOf(node, step, dims)];
}

// src/graph/normal/recurrent-rules.ts
/** Positions of the states at the start. */
const initialStates = [5, 6];
/** Without states of zeros at the start: they are what an operator without any begins with. */
const recurrent = (step, build) => {
	const zeros = initialStates.filter((position) => isZero(step.weights.get(position)));
	if (zeros.length === 0) return void 0;
	const weights = new Map([...step.weights].filter(([position]) => !zeros.includes(position)));
	return build.take({
		...step,
		weights
	});
};
/** onnxruntime's LSTM of stored codes, its matrices with the inputs before the outputs. */
const quantizedLstm = (step, build) => {
	const [weight, recurrence] = [matrix(step, 1, 8), matrix(step, 2, 10)];
	if (weight === void 0 || recurrence === void 0) return void 0;
	const others = [...step.weights].filter(([position]) => position > 2 && position < 8);
	const weights = new Map([
		[1, weight],
		[2, recurrence],
		...others
	]);
	return build.take({
		...step,
		operator: "LSTM",
		weights
	});
};
function matrix({ weights }, position, scaleAt) {
	const [codes, scale] = [weights.get(position), weights.get(scaleAt)];
	if (codes?.dims.length !== 3 || scale === void 0) return void 0;
	if (countOf(scale.dims) !== 1 && countOf(scale.dims) !== codes.dims[0]) return void 0;
	return transposed$2(dequantizedBy(codes, scale, weights.get(scaleAt + 1), 0), [
		0,
		2,
		1
	]);
}

// src/graph/normal/shape-rules.ts
/**
* The many spellings of "one row an example": Flatten, Reshape to two dimensions (with a shape that is written
* down or computed), Squeeze after a global pooling, and the pooling itself.
*/
const flatten = (step, build) => {
	const input = step.inputs.get(0);
	const axis = Number(step.attributes.get("axis") ?? "1");
	if (input === void 0) return void 0;
	return axis === 1 ? toRows(input, step, build) : withLengths(input, step, build);
};
function toRows(input, step, build) {
	const value = movesNothing(input) ? {
		...input,
		perm: void 0
	} : input;
	const { dims } = value;
	if (dims?.length === 2) return passOn(value, step);
	const width = dims?.slice(1).reduce((product, dim) => product === void 0 || dim === void 0 ? void 0 : product * dim, 1);
	const node = build.add({
		step,
		operator: "Flatten",
		attributes: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Map([[0, value]])
	});
	return [outputOf(node, step, [dims?.[0], width])];
}
const reshape = (step, build) => {
	const input = step.inputs.get(0);
	if (input === void 0) return void 0;
	const text = step.attributes.get("shape");
	const entries = text === void 0 ? step.inputs.get(1)?.entries : numbersOf(text);
	const { dims } = input;
	if (isRows(input, step, build, entries)) return toRows(input, step, build);
	const made = withLengths(input, step, build);
	if (made !== void 0) return made;
	if (entries === void 0 || entries.length === 0) return void 0;
	const shape = entries.map((entry, axis) => entryText(entry, axis, dims));
	const attributes = new Map([...step.attributes, ["shape", shape.join(",")]]);
	const node = build.add({
		step,
		operator: "Reshape",
		attributes,
		inputs: /* @__PURE__ */ new Map([[0, input]])
	});
	const numbers = entries.map((entry) => typeof entry === "number" && entry > 0 ? entry : void 0);
	return [outputOf(node, step, numbers)];
};
/** Whether what is left are two dimensions, the batch and the rest. */
function isRows(input, { results: [to] }, { known }, entries) {
	if (to === void 0 || input.lengths === void 0) return entries?.length === 2 && keepsBatch(entries, input.dims);
	return to.length === 2 && to[0] === known.batch && input.lengths[0] === known.batch;
}
/** Whether a shape of two dimensions has the batch as its first and the rest as its second. */
function keepsBatch([first, second], dims) {
	const width = dims?.slice(1).reduce((product, dim) => product === void 0 || dim === void 0 ? void 0 : product * dim, 1);
	const batch = first === 0 || typeof first === "object" && first.axis === 0 || dims?.[0] !== void 0 && first === dims[0];
	if (second === -1) return batch || first === 1;
	if (typeof second === "number" && second > 0) return width === second || width === void 0 && batch;
	return false;
}
function entryText(entry, axis, dims) {
	if (typeof entry === "object") return entry.axis === axis ? "0" : `dimension ${entry.axis}`;
	return axis === 0 && entry === dims?.[0] ? "0" : String(entry);
}
const squeeze = (step, build) => {
	const input = step.inputs.get(0);
	const entries = input?.entries;
	if (input !== void 0 && entries !== void 0) return passOn(input, step);
	const dims = input?.dims;
	const axes = numbersOf(step.attributes.get("axes")).map((axis) => fromFront(axis, dims?.length ?? 0));
	const rows = (dims?.filter((_, axis) => !axes.includes(axis)))?.length === 2 && !axes.includes(0) && !axes.includes(1);
	if (input === void 0) return void 0;
	return rows && axes.length > 0 ? toRows(input, step, build) : withLengths(input, step, build);
};
const unsqueeze = (step, build) => {
	const input = step.inputs.get(0);
	if (input === void 0) return void 0;
	return input.entries === void 0 ? withLengths(input, step, build) : passOn(input, step);
};
/** The shape of a value, as numbers where they are known. */
const shape = (step, build) => {
	const input = step.inputs.get(0);
	if (input === void 0 || step.attributes.get("start") !== "0" || step.attributes.has("end")) return void 0;
	const node = build.add({
		step,
		operator: "Shape",
		inputs: step.inputs
	});
	const entries = input.dims?.map((dim, axis) => dim ?? { axis });
	return [{
		...outputOf(node, step, [input.dims?.length]),
		entries,
		shapeOf: input
	}];
};
const gather = (step, build) => {
	const input = step.inputs.get(0);
	if (input?.shapeOf === void 0) return void 0;
	const chosen = numbersOf(step.attributes.get("indices")).map((index) => {
		if (input.entries === void 0) return index >= 0 ? { axis: index } : void 0;
		return input.entries[fromFront(index, input.entries.length)];
	});
	if (chosen.length === 0 || !chosen.every((entry) => entry !== void 0)) return void 0;
	const node = build.add({
		step,
		operator: "Gather",
		inputs: step.inputs
	});
	return [{
		...outputOf(node, step, void 0),
		entries: chosen
	}];
};
const maxEntries = 64;
/** Shapes that are put together; ordinary values are left alone. */
const concat = (step, build) => {
	const count = step.canonical.node.inputs.length;
	const [only] = step.inputs.values();
	if (count === 1 && only !== void 0) return passOn(only, step);
	const parts = Array.from({ length: count }, (_, position) => {
		const text = step.attributes.get(`input ${position}`);
		return text === void 0 ? step.inputs.get(position)?.entries : numbersOf(text);
	});
	if (!parts.every((part) => part !== void 0) || parts.length === 0) return void 0;
	if (parts.reduce((sum, { length }) => sum + length, 0) > maxEntries) return void 0;
	const node = build.add({
		step,
		operator: "Concat",
		inputs: step.inputs
	});
	return [{
		...outputOf(node, step, void 0),
		entries: parts.flat()
	}];
};
/** The size of what is made, `0` for the batch. */
const resize = (step, build) => {
	const [batch, ...others] = (step.attributes.get("sizes") ?? "").split(",");
	if (others.length === 0 || batch !== String(build.known.batch)) return void 0;
	const attributes = new Map([...step.attributes, ["sizes", ["0", ...others].join(",")]]);
	const node = build.add({
		step,
		operator: step.operator,
		attributes,
		inputs: step.inputs
	});
	return [outputOf(node, step, void 0)];
};
/** What is put together along the same axis right before is put together at once. */
const nestedConcat = (step, build) => {
	const values = [...step.inputs].sort(([a], [b]) => a - b).map(([, value]) => value);
	const [first] = values;
	const { lengths } = first ?? {};
	const axis = step.attributes.get("axis");
	if (lengths === void 0 || axis === void 0 || step.weights.size > 0 || values.some(isPending)) return void 0;
	const along = axesOfBatch(axis, lengths, build.known.batch);
	const inner = values.map((value) => {
		const maker = makerOf(value);
		return maker?.operator === "Concat" && maker.attributes.get("axis") === along && maker.weights.size === 0 ? maker : void 0;
	});
	if (inner.every((maker) => maker === void 0)) return void 0;
	const parts = values.flatMap((value, at) => {
		const maker = inner[at];
		if (maker === void 0) return [value];
		return [...maker.sources].sort(([a], [b]) => a - b).map(([position, source]) => ({
			source,
			exclusive: false,
			code: maker.codes.get(position),
			lengths: value.lengths
		}));
	});
	if (parts.length > maxEntries) return void 0;
	const node = build.add({
		step,
		operator: "Concat",
		inputs: new Map(parts.entries())
	});
	return [outputOf(node, step, void 0)];
};
/** A mean over all of an image is a global pooling. */
const reduceMean = (step, build) => {
	const input = step.inputs.get(0);
	const rank = input?.dims?.length;
	if (input === void 0 || rank === void 0 || rank < 3) return void 0;
	const axes = numbersOf(step.attributes.get("axes")).map((axis) => fromFront(axis, rank));
	const spatial = axes.toSorted((a, b) => a - b).every((axis, at) => axis === at + 2);
	if (axes.length !== rank - 2 || !spatial) return axes.length === 0 ? void 0 : [reduced(step, build, axes)];
	const pooled = globalPool(input, step, build);
	return step.attributes.get("keepdims") === "0" ? toRows(pooled, step, build) : [pooled];
};
/** Any other mean: its dimensions are known all the same. */
function reduced(step, build, axes) {
	const node = build.add({
		step,
		operator: step.operator,
		inputs: step.inputs
	});
	const dims = step.inputs.get(0)?.dims;
	const kept = step.attributes.get("keepdims") !== "0";
	return outputOf(node, step, kept ? dims?.map((dim, axis) => axes.includes(axis) ? 1 : dim) : dims?.filter((_, axis) => !axes.includes(axis)));
}
function globalPool(input, step, build) {
	const node = build.add({
		step,
		operator: "GlobalAveragePool",
		attributes: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Map([[0, input]])
	});
	return outputOf(node, step, input.dims?.map((dim, axis) => axis < 2 ? dim : 1));
}
const globalAveragePool = (step, build) => {
	const input = step.inputs.get(0);
	return input === void 0 ? void 0 : [globalPool(input, step, build)];
};
/** Pooling windows, and how large what they leave is. */
const pool = (step, build) => {
	const input = step.inputs.get(0);
	if (input === void 0 || step.readers.length > 1) return void 0;
	const attributes = new Map(step.attributes);
	const kernel = numbersOf(attributes.get("kernel_shape"));
	const border = step.operator === "AveragePool" ? takenBorder(input, attributes) : void 0;
	const pads = numbersOf(attributes.get("pads"));
	const spatial = input.dims?.slice(2);
	const unpadded = pads.every((count) => count === 0) && !(attributes.get("auto_pad") ?? "").startsWith("SAME");
	const whole = spatial !== void 0 && spatial.length > 0 && kernel.every((size, axis) => size === spatial[axis]);
	if (step.operator === "AveragePool" && unpadded && whole) return [globalPool(input, step, build)];
	attributes.delete("storage_order");
	if (unpadded) attributes.delete("count_include_pad");
	const inputs = border === void 0 ? step.inputs : /* @__PURE__ */ new Map([[0, border.inner]]);
	const node = build.add({
		step,
		operator: step.operator,
		attributes,
		inputs
	});
	return [outputOf(node, step, pooledDims(input, attributes, kernel, border === void 0 ? pads : []))];
};
/** Zeros around the image that the means count, as PyTorch's exporter writes them. */
function takenBorder(input, attributes) {
	const own = numbersOf(attributes.get("pads"));
	const border = own.every((count) => count === 0) ? borderOf(input) : void 0;
	const explicit = (attributes.get("auto_pad") ?? "NOTSET") === "NOTSET" && attributes.get("ceil_mode") !== "1";
	if (border === void 0 || !explicit || border.pads.length !== own.length) return void 0;
	attributes.set("pads", border.pads.join(","));
	attributes.set("count_include_pad", "1");
	return border;
}
function pooledDims({ dims }, attributes, kernel, pads) {
	const strides = numbersOf(attributes.get("strides"));
	const dilations = numbersOf(attributes.get("dilations"));
	const same = (attributes.get("auto_pad") ?? "").startsWith("SAME");
	const round = attributes.get("ceil_mode") === "1" ? Math.ceil : Math.floor;
	return dims?.map((length, at) => {
		if (at < 2 || length === void 0) return length;
		const axis = at - 2;
		const stride = strides[axis] ?? 1;
		if (same) return Math.ceil(length / stride);
		const around = (pads[axis] ?? 0) + (pads[axis + kernel.length] ?? 0);
		const extent = ((kernel[axis] ?? 1) - 1) * (dilations[axis] ?? 1) + 1;
		return round((length + around - extent) / stride) + 1;
	});
}
/** The axis counted from the front, where the rank is known. */
const softmax = (step, build) => {
	const input = step.inputs.get(0);
	const rank = input?.dims?.length;
	if (input === void 0 || rank === void 0 || isPending(input)) return void 0;
	const axis = Number(step.attributes.get("axis") ?? "-1");
	const at = fromFront(axis, rank);
	const flat = build.opset < 13 && input.dims?.slice(at + 1).some((dim) => dim !== 1) === true;
	const attributes = new Map([
		...step.attributes,
		["axis", String(at)],
		...flat ? [["over all axes from there on", "1"]] : []
	]);
	const node = build.add({
		step,
		operator: step.operator,
		attributes,
		inputs: step.inputs
	});
	return [outputOf(node, step, input.dims)];
};
/** Relu and Clip in their shortest form. */
const clip = (step, build) => {
	const input = step.inputs.get(0);
	if (input === void 0 || step.inputs.size > 1 || step.weights.size > 0) return void 0;
	const bound = (name) => {
		const value = Number(step.attributes.get(name) || NaN);
		return Number.isNaN(value) || Math.abs(value) > 3e38 ? void 0 : value;
	};
	const [min, max] = [bound("min"), bound("max")];
	const maker = makerOf(input);
	if (min === void 0 && max !== void 0 && max > 0 && maker?.operator === "Relu" && maker.impliedMax === void 0) {
		maker.operator = "Clip";
		maker.attributes.set("min", "0").set("max", String(max));
		return passOn(input, step);
	}
	const attributes = /* @__PURE__ */ new Map();
	if (min !== void 0) attributes.set("min", String(min));
	if (max !== void 0) attributes.set("max", String(max));
	const operator = min === 0 && max === void 0 ? "Relu" : "Clip";
	const node = build.add({
		step,
		operator,
		attributes: operator === "Relu" ? /* @__PURE__ */ new Map() : attributes,
		inputs: step.inputs
	});
	return [outputOf(node, step, input.dims)];
};

// src/graph/normal/stretch-rules.ts
/**
* Split, Slice and Gather of neighbours: a stretch of a value, in one way for all ways to write it. And Expand, where it
* repeats nothing.
*/
/** A stretch of one dimension of a value, seen with `to` as its lengths; `output` is the node's that gives it. */
function stretch(input, { axis, start, size }, to, step, build, output = 0) {
	const exclusive = (step.readers[output] ?? 0) <= 1;
	let arrangement = arrangementOf(input);
	if (arrangement === void 0 || size <= 0) return void 0;
	if (size === arrangement.to[axis]) {
		const whole = reshaped(arrangement, to);
		if (whole === void 0) return void 0;
		return {
			...input,
			exclusive: input.exclusive && exclusive,
			...arranged(whole, build)
		};
	}
	let value = input;
	let part = cut(arrangement, axis, start, size);
	if (part === void 0) {
		value = build.settled(input, step);
		arrangement = arrangementOf(value);
		part = arrangement === void 0 ? void 0 : cut(arrangement, axis, start, size);
	}
	const rest = part === void 0 ? void 0 : reshaped(part.arrangement, to);
	if (part === void 0 || rest === void 0 || arrangement === void 0) return void 0;
	const { text, shapeText, batch } = build.known;
	const counted = withoutBatch(part.shape, batch);
	const before = counted.slice(0, part.axis - part.shape.length + counted.length);
	const node = build.add({
		step,
		operator: "Slice",
		attributes: new Map([
			...part.shape === arrangement.from ? [] : [["shape", shapeText(counted.filter((length) => length !== 1))]],
			["axis", String(before.filter((length) => length !== 1).length + 1)],
			["start", text(part.start)],
			["end", text(part.end)]
		]),
		weights: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Map([[0, bare(value, arrangement, build)]])
	});
	return {
		...outputOf(node, step, void 0),
		exclusive,
		...arranged(rest, build),
		code: input.code
	};
}
/** Equal or given parts along an axis: each is a stretch. */
const split = (step, build) => {
	const input = step.inputs.get(0);
	const rank = input?.lengths?.length;
	if (input === void 0 || rank === void 0) return void 0;
	const axis = fromFront(Number(step.attributes.get("axis") ?? "0"), rank);
	let start = 0;
	const parts = [];
	for (const [output, to] of step.results.entries()) {
		const size = to?.[axis];
		if (to === void 0 || size === void 0 || to.length !== rank) return void 0;
		const part = stretch(input, {
			axis,
			start,
			size
		}, to, step, build, output);
		if (part === void 0) return void 0;
		parts.push(part);
		start += size;
	}
	return start === input.lengths?.[axis] ? parts : void 0;
};
/** One stretch an axis, of neighbours. */
const slice = (step, build) => {
	const input = step.inputs.get(0);
	const [result] = step.results;
	const lengths = input?.lengths;
	if (input === void 0 || lengths === void 0 || result === void 0) return void 0;
	const starts = settingNumbers(step, 1, "starts");
	const ends = settingNumbers(step, 2, "ends");
	const axes = settingNumbers(step, 3, "axes") ?? starts?.map((_, at) => at);
	const steps = settingNumbers(step, 4, "steps") ?? [];
	if (starts === void 0 || ends?.length !== starts.length || axes?.length !== starts.length) return void 0;
	if (step.inputs.size > 1 || steps.some((by) => by !== 1)) return void 0;
	const wanted = axes.map((axis, at) => ({
		axis: fromFront(axis, lengths.length),
		start: starts[at] ?? 0
	}));
	let value = input;
	for (const { axis, start: written } of wanted.toSorted((a, b) => a.axis - b.axis)) {
		const [length, size] = [lengths[axis], result[axis]];
		if (length === void 0 || size === void 0) return void 0;
		const start = Math.min(length, Math.max(0, fromFront(written, length)));
		if (start + size > length) return void 0;
		const part = stretch(value, {
			axis,
			start,
			size
		}, (value.lengths ?? []).with(axis, size), step, build);
		if (part === void 0) return void 0;
		value = part;
	}
	return [value];
};
/** One index, or several in a row: a stretch. */
const gatherStretch = (step, build) => {
	const input = step.inputs.get(0);
	const [to] = step.results;
	const indices = settingNumbers(step, 1, "indices");
	if (input?.lengths === void 0 || to === void 0 || indices === void 0 || indices.length === 0) return void 0;
	const axis = fromFront(Number(step.attributes.get("axis") ?? "0"), input.lengths.length);
	const length = input.lengths[axis];
	const [first = 0] = indices;
	const start = fromFront(first, length ?? 0);
	const row = indices.every((index, at) => index === first + at);
	if (length === void 0 || step.inputs.size > 1 || !row || start + indices.length > length) return void 0;
	const part = stretch(input, {
		axis,
		start,
		size: indices.length
	}, to, step, build);
	return part === void 0 ? void 0 : [part];
};
/** What is repeated along dimensions of length 1 only; to its own lengths it is the value itself. */
const expand = (step, build) => {
	const [to] = step.results;
	if (to === void 0) return void 0;
	const weight = step.weights.get(0);
	const isWhole = (lengths) => changesNothing({
		...unarranged(lengths),
		to
	}, build.known.batch) && countOf(lengths) === countOf(to);
	if (weight !== void 0) {
		if (!isWhole(weight.dims)) return void 0;
		return [constantValue({
			...weight,
			dims: to
		})];
	}
	const input = step.inputs.get(0);
	if (input?.lengths === void 0) return void 0;
	if (isWhole(input.lengths)) return withLengths(input, step, build);
	return [{
		source: {
			kind: "node",
			from: build.add({
				step,
				operator: "Expand",
				attributes: /* @__PURE__ */ new Map([["shape", build.known.shapeText(to)]]),
				inputs: /* @__PURE__ */ new Map([[0, input]])
			}),
			output: 0
		},
		exclusive: (step.readers[0] ?? 0) <= 1,
		dims: void 0
	}];
};

// src/graph/normal/rules.ts
/** Which rules an operator goes through, first to last until one applies. Adding a rule is adding a line. */
const rules = {
	always: {
		Transpose: transpose$1,
		QuantizeLinear: quantizeLinear,
		DequantizeLinear: dequantizeLinear,
		DynamicQuantizeLinear: dynamicQuantizeLinear,
		Flatten: flatten,
		Reshape: reshape,
		Cast: cast
	},
	byOperator: {
		Conv: [convolution],
		Gemm: [gemm],
		MatMul: [matMul],
		"com.microsoft.FusedMatMul": [fusedMatMul],
		BatchNormalization: [batchNormalization],
		LayerNormalization: [layerNormalization],
		GroupNormalization: [groupNormalization],
		InstanceNormalization: [instanceNormalization],
		Attention: [attention],
		LSTM: [recurrent],
		GRU: [recurrent],
		RNN: [recurrent],
		"com.microsoft.DynamicQuantizeLSTM": [quantizedLstm],
		"com.microsoft.LayerNormalization": [layerNormalization],
		RMSNormalization: [rmsNormalization],
		SimplifiedLayerNormalization: [rmsNormalization],
		Add: [scaleOrBias, arithmetic],
		Sum: [sum, arithmetic],
		Sub: [arithmetic],
		Div: [
			scaledProduct,
			dividedByRoot,
			gated,
			arithmetic
		],
		Mul: [
			multiplyScale,
			scaledProduct,
			gated,
			dividedByRoot,
			scaleOrBias,
			arithmetic
		],
		HardSwish: [hardSwish],
		Swish: [quickGelu],
		"com.microsoft.Gelu": [runtimeGelu],
		"com.microsoft.BiasGelu": [biased("com.microsoft.Gelu")],
		"com.microsoft.FastGelu": [biased("com.microsoft.FastGelu"), fastGelu],
		"com.microsoft.SkipLayerNormalization": [skipNormalization("LayerNormalization", [2, 3], 4)],
		"com.microsoft.SkipSimplifiedLayerNormalization": [skipNormalization("SimplifiedLayerNormalization", [2], 3)],
		"com.microsoft.QuickGelu": [quickGelu],
		"com.microsoft.FusedConv": [fusedConvolution],
		"com.microsoft.FusedGemm": [fusedGemm],
		Resize: [resize],
		Pad: [pad],
		Clip: [clip],
		Softmax: [softmax],
		LogSoftmax: [softmax],
		MaxPool: [pool],
		AveragePool: [pool],
		GlobalAveragePool: [globalAveragePool],
		ReduceMean: [reduceMean],
		Squeeze: [squeeze],
		Unsqueeze: [unsqueeze],
		Shape: [shape],
		Gather: [gather, gatherStretch],
		Slice: [slice],
		Split: [split],
		Expand: [expand],
		Concat: [concat, nestedConcat]
	}
};

// src/graph/normal/seal.ts
/** The end of a normal form: hashes of what each node is computed from, the nodes that are read, and a graph of these. */
function sealed({ nodes: given, outputs: read, inputTypes, inputPorts, outputPorts }) {
	nameImpliedActivations(given);
	const { nodes, outputs } = withoutRepetitions(given, read);
	for (const node of nodes) hashNode(node);
	const live = collectLive(outputs.flatMap((source) => source === void 0 ? [] : [source]), new Set(nodes));
	const outputTexts = outputs.map((source) => source === void 0 ? "constant" : sourceHash(source));
	const structure = once(() => signatureOf(live, outputTexts, outputs));
	const signature = once(() => signatureOf(live, [...outputs.map((source) => sourceHash(source, ({ preciseHash }) => preciseHash)), ...inputTypes], outputs, ({ preciseHash }) => preciseHash));
	return {
		nodes: live,
		outputs,
		inputTypes,
		inputPorts,
		outputPorts,
		get structure() {
			return structure();
		},
		get signature() {
			return signature();
		}
	};
}
/** Operators without weights that do the same to the same values are one: some optimisers and exporters join them. */
function withoutRepetitions(nodes, outputs) {
	const first = /* @__PURE__ */ new Map();
	const instead = /* @__PURE__ */ new Map();
	const moved = (source) => {
		const other = source.kind === "node" ? instead.get(source.from) : void 0;
		return source.kind === "node" && other !== void 0 ? {
			...source,
			from: other
		} : source;
	};
	return {
		nodes: nodes.map((node) => {
			const changed = [...node.sources.values()].some((source) => moved(source) !== source);
			const sources = changed ? new Map([...node.sources].map(([position, source]) => [position, moved(source)])) : node.sources;
			const own = changed ? {
				...node,
				sources
			} : node;
			if (changed) instead.set(node, own);
			const isKnown = [...sources.values()].every(({ kind }) => kind !== "unknown");
			if (node.weights.size > 0 || sources.size === 0 || !isKnown || random.test(node.operator)) return own;
			const key = JSON.stringify([
				node.operator,
				node.impliedMax,
				[...node.attributes],
				[...node.codes],
				[...sources].map(([position, source]) => [position, idOf(source)]),
				node.operator === "Split" ? node.node.outputs.length : 0
			]);
			const known = first.get(key);
			if (known === void 0) first.set(key, own);
			else instead.set(node, known);
			return own;
		}),
		outputs: outputs.map((source) => source === void 0 ? void 0 : moved(source))
	};
}
/** Of these no two give the same. */
const random = /^(Random\w*|Bernoulli|Multinomial|Dropout)$/;
function idOf(source) {
	if (source.kind === "node") return `${source.from.id}.${source.output}`;
	return source.kind === "input" ? `input ${source.level}.${source.position}` : "unknown";
}
/** The graph without stored biases of zeros, which some exporters write and others leave out. Reads the biases. */
function withoutZeroBiases(graph) {
	const zero = new Set(graph.nodes.filter(({ weights }) => isZero(weights.get("bias"))));
	if (zero.size === 0) return graph;
	const copies = /* @__PURE__ */ new Map();
	const moved = (source) => source.kind === "node" ? {
		...source,
		from: copies.get(source.from) ?? source.from
	} : source;
	for (const node of graph.nodes) {
		const weights = new Map(node.weights);
		if (zero.has(node)) weights.delete("bias");
		const sources = new Map([...node.sources].map(([position, source]) => [position, moved(source)]));
		copies.set(node, {
			...node,
			weights,
			sources
		});
	}
	const outputs = graph.outputs.map((source) => source === void 0 ? void 0 : moved(source));
	return sealed({
		...graph,
		nodes: [...copies.values()],
		outputs
	});
}
/** A quantisation's range is that of Relu6 where its top is 6 somewhere and nowhere beyond. */
function nameImpliedActivations(nodes) {
	const implied = nodes.filter(({ impliedMax }) => impliedMax !== void 0);
	const highest = implied.reduce((most, { impliedMax = 0 }) => Math.max(most, impliedMax), 0);
	if (highest < 5.9 || highest > 6.1) return;
	for (const node of implied) {
		node.operator = "Clip";
		node.attributes.set("min", "0").set("max", "6");
	}
}
function hashNode(node) {
	const own = [
		node.operator,
		...[...node.attributes].map(([name, text]) => `${name}=${text}`).sort(compareText),
		...[...node.weights].map(([name, { dims }]) => `${name} ${formatDims(dims)}`).sort(compareText),
		...node.operator === "Split" ? [`outputs ${node.node.outputs.length}`] : []
	];
	const precision = [...[...node.weights].map(([name, { precision }]) => `${name} ${precision}`), ...node.codes.values()].sort(compareText);
	const sources = (hashOf) => {
		return [...node.sources].map(([position, source]) => {
			const text = sourceHash(source, hashOf);
			return node.commutative ? text : `${position} ${text}`;
		}).sort(compareText);
	};
	node.hash = digest([...own, ...sources(({ hash }) => hash)]);
	node.preciseHash = digest([
		...own,
		...precision,
		...sources(({ preciseHash }) => preciseHash)
	]);
}

// src/graph/normal/normalize.ts
/**
* From a model's canonical graph to its normal form, in one walk along the dataflow: each node goes through the
* rule of its operator with its inputs already in normal form.
*/
/** An inspection wants a model's normal form several times, and it is a third of its work. */
const known = /* @__PURE__ */ new WeakMap();
/** The model's graph in normal form, made once. Takes time and memory in proportion to the nodes; of weights it reads single numbers. */
function normalize(model) {
	const found = known.get(model) ?? normalForm(inlineFunctions(model));
	known.set(model, found);
	return found;
}
function normalForm(model) {
	const canonical = canonicalize(model);
	const infos = graphInputs(model);
	const lengths = knownLengths(model);
	const outermost = new Set(model.graph.nodes);
	const { nodes, lastInputs, settle, ...making } = nodeMaker(lengths);
	const build = {
		...making,
		nodes,
		opset: model.opsets.get("") ?? 0,
		known: lengths,
		take: (step) => take(step, build).map((value, output) => withResult(value, step.results[output], lengths))
	};
	const values = /* @__PURE__ */ new Map();
	const readers = countReaders(canonical);
	const resolve = (source) => {
		if (source?.kind === "node") return values.get(source.from)?.[source.output] ?? unknownValue$1;
		if (source?.kind !== "input") return unknownValue$1;
		return {
			source: {
				...source,
				type: /^b?float/.test(source.type) ? "float" : source.type
			},
			exclusive: false,
			dims: source.level === 0 ? inputDims(infos[source.position]) : void 0,
			lengths: source.level === 0 ? lengths.of(infos[source.position]?.name ?? "") : void 0
		};
	};
	for (const node of canonical.nodes) {
		const known = outermost.has(node.node) ? lengths : void 0;
		const step = stepOf(node, resolve, readers.get(node) ?? [], known);
		const made = nodes.length;
		const reads = orderText(step.inputs.get(0));
		values.set(node, build.take(step));
		if (reads !== "") for (const own of nodes.slice(made)) own.reads = reads;
	}
	const outputs = canonical.outputs.map((source) => source === void 0 ? void 0 : resolve(source));
	const lastOutputs = /* @__PURE__ */ new Set();
	const results = outputs.map((value, position) => {
		if (value?.perm !== void 0 && isChannelsLast(value.perm)) {
			lastOutputs.add(position);
			return value.source;
		}
		const maker = canonical.outputs[position];
		if (value === void 0 || maker?.kind !== "node") return value?.source;
		return settle(value, stepOf(maker.from, resolve, [], void 0));
	});
	const types = infos.map(({ type }) => type.kind === "tensor" ? type.elementType : type.kind);
	return sealed({
		nodes,
		outputs: results,
		inputTypes: types,
		inputPorts: infos.map((info, position) => portOf(info, lastInputs.has(position))),
		outputPorts: model.graph.outputs.map((info, position) => portOf(info, lastOutputs.has(position)))
	});
}
function portOf(info, channelsLast) {
	return {
		...signatureOfValue(info),
		channelsLast
	};
}
function inputDims(info) {
	if (info?.type.kind !== "tensor") return void 0;
	return info.type.shape?.map((dim, axis) => typeof dim === "number" && axis > 0 ? dim : void 0);
}
/** A value with what the shapes say of it. */
function withResult(value, result, known) {
	if (value.constant !== void 0) return value;
	const lengths = value.arrangement?.to ?? result ?? value.lengths;
	return {
		...value,
		lengths,
		dims: value.dims ?? (lengths === void 0 ? void 0 : known.dims(lengths))
	};
}
/** What the node makes of its inputs: by the rule of its operator, or itself on them. */
function take(original, build) {
	const stored = constantResult(original, build);
	if (stored !== void 0) return stored;
	if (isNeutral(original)) return passOn([...original.inputs.values()][0] ?? unknownValue$1, original);
	const float = floatForm(original);
	const plain = float?.step ?? integerForm(original) ?? original;
	const arranged = postponedArrangement(plain, build);
	const made = takePlain(arranged?.step ?? plain, build);
	const [first, ...others] = made;
	if (first === void 0) return made;
	const result = arranged?.arrangement === void 0 ? first : arrangedBy(first, arranged.arrangement, build);
	return [float === void 0 ? result : quantizedValue(result, float.quantized, original, build), ...others];
}
/** The step on inputs with no arrangement pending but transpositions. */
function takePlain(step, build) {
	const early = Object.hasOwn(rules.always, step.operator) ? rules.always[step.operator]?.(step, build) : void 0;
	if (early !== void 0) return early;
	const later = postponed(step, build.opset);
	const made = applyRule(later?.step ?? step, build);
	const [first, ...others] = made;
	if (first === void 0) return made;
	return [later?.perm === void 0 ? first : turnedBy(first, later.perm), ...others];
}
function turnedBy(value, perm) {
	return {
		...value,
		perm,
		dims: value.dims === void 0 ? void 0 : perm.map((axis) => value.dims?.[axis]),
		lengths: value.lengths === void 0 ? void 0 : perm.map((axis) => value.lengths?.[axis] ?? 1)
	};
}
function applyRule(step, build) {
	const list = Object.hasOwn(rules.byOperator, step.operator) ? rules.byOperator[step.operator] ?? [] : [];
	for (const rule of list) {
		const made = rule(step, build);
		if (made !== void 0) return made;
	}
	const node = build.add({
		step,
		operator: step.operator,
		inputs: step.inputs
	});
	const dims = sameDims.test(step.operator) ? elementDims(step) : void 0;
	return step.canonical.node.outputs.map((_, output) => outputOf(node, step, output === 0 ? dims : void 0, output));
}
/** Operators whose result has the shape of their inputs. */
const sameDims = /^(Relu|Clip|Sigmoid|Tanh|LeakyRelu|PRelu|Elu|Selu|HardSigmoid|HardSwish|Swish|Softplus|Gelu|Mish|Erf|Exp|Sqrt|LRN|Add|Mul|Sub|Div|Sum|Dropout|InstanceNormalization|LayerNormalization|BatchNormalization|Cast|Concat)$/;
function elementDims({ operator, inputs, attributes }) {
	const all = [...inputs.values()].map(({ dims }) => dims);
	const [first] = all;
	if (first === void 0 || all.some((dims) => dims?.length !== first.length)) return void 0;
	const joined = Number(attributes.get("axis") ?? "1");
	const axis = fromFront(joined, first.length);
	return first.map((_, at) => {
		const lengths = all.map((dims) => dims?.[at]);
		const [length] = lengths;
		if (operator === "Concat" && at === axis) return lengths.reduce((sum, dim) => sum === void 0 || dim === void 0 ? void 0 : sum + dim, 0);
		return lengths.every((other) => other === length) ? length : lengths.find((other) => other !== 1);
	});
}

export { signatureOfValue as C, formatValue as S, stringAttribute as _, sizeOf as a, countOf as b, purposeOf as c, findConstants as d, findFunctionConstants as f, intsAttribute as g, intAttribute as h, inferShapes as i, isDefault as l, Scoped as m, withoutZeroBiases as n, canonicalize as o, makesConstant as p, weightName as r, spatialRankOf as s, normalize as t, inlineFunctions as u, tensorHash as v, wholeOf as x, weightText as y };