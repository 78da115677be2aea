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
		case "Transpose": return transposed$1(weight, permOf(node.attributes.get("perm"), weight.dims.length));
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
	if (!/^u?int/.test(weight.precision)) return weight;
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
function transposed$1(weight, perm) {
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
	const values = smallValues(constant.stored);
	return values === void 0 ? tensorText(constant.stored) : bounded(values.map(numberText).join(","));
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
		case "Reshape": return reshaped(dims, setting ?? intsAttribute(node, "shape"), intsAttribute(node, "allowzero")?.[0] === 1);
		case "Transpose": return transposed(dims, intsAttribute(node, "perm"));
		case "Flatten": return flattened(dims, intsAttribute(node, "axis")?.[0] ?? 1);
		case "Unsqueeze": return unsqueezed(dims, setting ?? intsAttribute(node, "axes"));
		case "Squeeze": return squeezed(dims, setting ?? intsAttribute(node, "axes"));
		default: return;
	}
}
/** 0 keeps a dimension (unless zeros are allowed), -1 takes what is left. */
function reshaped(dims, shape, allowZero) {
	const elements = countElements(dims);
	if (shape === void 0 || elements === void 0) return void 0;
	const kept = shape.map((dim, index) => dim === 0 && !allowZero ? dims[index] ?? -2 : dim);
	const known = kept.filter((dim) => dim !== -1).reduce((product, dim) => product * dim, 1);
	const result = kept.map((dim) => dim === -1 && known > 0 ? elements / known : dim);
	return countElements(result) === elements ? result : void 0;
}
function transposed(dims, perm) {
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
			nodes: definition.nodes.some(hasReference) ? definition.nodes.map((node) => filledIn(node, given)) : definition.nodes
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
function filledIn(node, given) {
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
const convolution$1 = {
	auto_pad: "NOTSET",
	dilations: ones,
	group: "1",
	pads: zeros,
	strides: ones
};
const pooling = {
	auto_pad: "NOTSET",
	ceil_mode: "0",
	dilations: ones,
	pads: zeros,
	strides: ones
};
const reduction$1 = {
	keepdims: "1",
	noop_with_empty_axes: "0"
};
const argument = {
	axis: "0",
	keepdims: "1",
	select_last_index: "0"
};
const defaults = {
	Conv: convolution$1,
	ConvInteger: convolution$1,
	QLinearConv: convolution$1,
	ConvTranspose: {
		...convolution$1,
		output_padding: ones
	},
	"com.microsoft.FusedConv": convolution$1,
	MaxPool: {
		...pooling,
		storage_order: "0"
	},
	AveragePool: {
		...pooling,
		count_include_pad: "0"
	},
	LpPool: {
		...pooling,
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
	ReduceMean: reduction$1,
	ReduceSum: reduction$1,
	ReduceMax: reduction$1,
	ReduceMin: reduction$1,
	ReduceProd: reduction$1,
	ReduceL1: reduction$1,
	ReduceL2: reduction$1,
	ReduceSumSquare: reduction$1,
	ReduceLogSum: reduction$1,
	ReduceLogSumExp: reduction$1
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
		const text = expand(value, name, spatialRank);
		if (text !== void 0) filled.set(name, text);
	}
	if (filled.get("auto_pad") === "VALID") {
		filled.set("auto_pad", "NOTSET");
		filled.set("pads", expand(zeros, "pads", spatialRank) ?? "");
	}
	return filled;
}
/** Whether the value of an attribute is its operator's default: what a description leaves out. */
function isDefault(node, name, value, opset, spatialRank) {
	const text = own(defaultsOf(node, opset), name);
	return text !== void 0 && expand(text, name, spatialRank) === value;
}
function defaultsOf(node, opset) {
	const name = operatorName(node);
	if (/^(Softmax|LogSoftmax|Hardmax)$/.test(name)) return { axis: opset < 13 ? "1" : "-1" };
	return own(defaults, name) ?? {};
}
function expand(value, name, spatialRank) {
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
const recurrent = [
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
	"com.microsoft.DynamicQuantizeLSTM": [...recurrent, ...scales],
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
	LSTM: recurrent,
	GRU: recurrent,
	RNN: recurrent,
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
	const role = (Object.hasOwn(inputRoles, name) ? inputRoles[name]?.[position] : void 0) ?? lastRole(node);
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
		case "operand": return operandPurpose(tensor, setting);
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
/** Operators that take any number of equal operands. */
function lastRole(node) {
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
const maxCalls = 50;
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
		if (purpose.kind === "setting") attributes.set(purpose.name, settingText(constant));
		else weights.set(position, constant);
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
	if (known.text !== void 0 || scope.calls >= maxCalls) return known.text ?? name;
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
/** A node that does nothing: its output is its input. */
function passOn(value, step, changes = {}) {
	return [{
		...value,
		exclusive: value.exclusive && (step.readers[0] ?? 0) <= 1,
		...changes
	}];
}
/** The node that alone made a value and may be changed, if there is one. */
function makerOf(value) {
	if (value === void 0 || !value.exclusive || value.perm !== void 0) return void 0;
	return value.source.kind === "node" && value.source.output === 0 ? value.source.from : void 0;
}
/** The node that made a value, whoever else reads it: to be looked at, not to be changed. */
function producerOf(of) {
	if (of === void 0 || "source" in of && of.perm !== void 0) return void 0;
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

// src/graph/normal/activation-rules.ts
/**
* `x * Sigmoid(x)`, `x * HardSigmoid(x)`, `x * Clip(x + 3, 0, 6) / 6`, and GELU by the error function or by tanh
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
	if (first === void 0 || first.perm !== void 0 || second?.perm !== void 0) return [];
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
		case "Sigmoid": return {
			of: inner,
			operator: "Swish",
			factor: 1
		};
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
function activation({ operator, approximate }, value, step, build) {
	const attributes = new Map(approximate === void 0 ? [] : [["approximate", approximate]]);
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
const quickGelu = (step, build) => step.attributes.get("alpha") === "1" ? namedActivation("Swish")(step, build) : void 0;
/** Element-wise operators that do nothing: plus 0, times 1. */
function isNeutral(step) {
	const setting = settingOf(step, 1) ?? settingOf(step, 0);
	if (setting === void 0 || step.inputs.size !== 1 || step.weights.size > 0) return false;
	if (step.operator === "Add") return setting === 0;
	if (step.operator === "Mul") return setting === 1;
	const right = settingOf(step, 1);
	return step.operator === "Sub" && right === 0 || step.operator === "Div" && right === 1;
}

// src/graph/normal/layout-rules.ts
const transpose = (step) => {
	const input = step.inputs.get(0);
	if (input === void 0) return void 0;
	const rank = input.dims?.length ?? input.perm?.length;
	const written = numbersOf(step.attributes.get("perm"));
	if (written.length === 0 && rank === void 0) return void 0;
	const perm = written.length > 0 ? written : Array.from({ length: rank ?? 0 }, (_, axis) => (rank ?? 0) - 1 - axis);
	if (!isPermutation(perm) || input.perm !== void 0 && input.perm.length !== perm.length) return void 0;
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
const maxRank = 64;
function isPermutation(perm) {
	return perm.length <= maxRank && perm.toSorted((a, b) => a - b).every((axis, at) => axis === at);
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
const elementwise = /^(Relu|Clip|Sigmoid|Tanh|LeakyRelu|Elu|Selu|Celu|HardSigmoid|HardSwish|Softplus|Softsign|Gelu|Mish|Erf|Exp|Log|Sqrt|Neg|Abs|Floor|Ceil|Round|Cast|Add|Mul|Sub|Div|Sum|Max|Min|Pow)$/;
/** Normalisations along the last axis. */
const layerwise = /^(Layer|RMS|SimplifiedLayer)Normalization$/;
const reduction = /^Reduce(Mean|Sum|Max|Min|L1|L2|Prod|SumSquare)$/;
/**
* The step on untransposed inputs and the transposition that its outputs have instead; `undefined` where the
* operator would notice.
*/
function postponed(step) {
	const perms = [...step.inputs.values()].map(({ perm }) => perm);
	const [perm] = perms;
	if (perm === void 0 || perms.some((other) => other?.join() !== perm.join())) return void 0;
	const attributes = new Map(step.attributes);
	let result = perm;
	if (step.operator === "Concat") {
		const axis = Number(attributes.get("axis") ?? "1");
		attributes.set("axis", String(perm[axis < 0 ? axis + perm.length : axis]));
		if (step.weights.size > 0) return void 0;
	} else if (reduction.test(step.operator)) {
		const axes = numbersOf(attributes.get("axes")).map((axis) => perm[axis < 0 ? axis + perm.length : axis] ?? -1);
		if (axes.length === 0) return void 0;
		attributes.set("axes", axes.toSorted((a, b) => a - b).join(","));
		if (attributes.get("keepdims") === "0") {
			const rest = perm.filter((axis) => !axes.includes(axis));
			if (rest.some((axis, at) => at > 0 && axis < (rest[at - 1] ?? 0))) return void 0;
			result = void 0;
		}
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
	const { perm, dims } = value;
	if (perm === void 0) return value;
	const moved = [];
	perm.forEach((axis, at) => {
		moved[axis] = dims?.[at];
	});
	return {
		...value,
		perm: void 0,
		dims: dims === void 0 ? void 0 : moved
	};
}
/** Whether a pending transposition moves nothing but dimensions of length 1 past others. */
function movesNothing({ perm, dims }) {
	if (perm === void 0) return true;
	const long = perm.filter((_, at) => dims?.[at] !== 1);
	return dims !== void 0 && long.every((axis, at) => at === 0 || axis > (long[at - 1] ?? -1));
}

// src/graph/normal/quantization-rules.ts
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
/** A QLinear operator as the float operator that it stands for, and how its output is quantised. */
function floatForm(step) {
	const layout = Object.hasOwn(qLinearLayouts, step.operator) ? qLinearLayouts[step.operator] : void 0;
	if (layout === void 0) return void 0;
	const inputs = /* @__PURE__ */ new Map();
	const weights = /* @__PURE__ */ new Map();
	for (const [key, [value, scale, zeroPoint]] of Object.entries(layout.data)) {
		const position = Number(key);
		const input = step.inputs.get(value);
		const weight = step.weights.get(value);
		if (input !== void 0) inputs.set(position, {
			...input,
			code: input.code ?? codeOf(step.weights.get(zeroPoint))
		});
		const axis = layout.operator === "Conv" ? 0 : 1;
		if (weight !== void 0) weights.set(position, dequantizedBy(weight, step.weights.get(scale), step.weights.get(zeroPoint), axis));
	}
	const bias = layout.bias === void 0 ? void 0 : step.weights.get(layout.bias[1]);
	const scales = [step.weights.get(1), step.weights.get(4)];
	if (bias !== void 0 && layout.bias !== void 0) weights.set(layout.bias[0], scaledBias(bias, scales[0], scales[1]));
	const attributes = new Map(step.attributes);
	attributes.delete("channels_last");
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
	const maker = value.source.kind === "node" && value.perm === void 0 ? value.source.from : void 0;
	const lowest = code === "int8" ? -128 : code === "int16" ? -32768 : 0;
	const levels = /16$/.test(code) ? 65535 : 255;
	const zero = zeroPoint === void 0 ? 0 : wholeOf(zeroPoint)?.[0];
	const size = scale === void 0 ? void 0 : wholeOf(scale)?.[0];
	if (maker === void 0 || !activated.test(maker.operator) || zero !== lowest || size === void 0) return {
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
	return passOn(input, step, { code: input.code ?? codeOf(step.weights.get(2)) });
};
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
	const maker = other.value === void 0 ? void 0 : makerOf(other.value);
	if (maker === void 0 || other.value === void 0) return void 0;
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
/** Between float types a cast is a matter of precision alone. */
const cast = (step) => {
	const input = step.inputs.get(0);
	if (input === void 0 || !/^b?float/.test(step.attributes.get("to") ?? "")) return void 0;
	const { source } = input;
	if (source.kind === "input" && !/^b?float/.test(source.type)) return void 0;
	return source.kind === "node" && integral.test(source.from.operator) ? void 0 : passOn(input, step);
};
/** Operators whose results are no floating-point numbers. */
const integral = /^(Shape|Size|Gather|Concat|Cast|ArgMax|ArgMin|NonZero|Equal|Less|Greater|And|Or|Not|Range|TopK|Unsqueeze|Slice)/;

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
	if (step.inputs.size === 0) return constantResult(step);
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
/** Arithmetic on constants alone is a constant. */
function constantResult({ operator, weights }) {
	const [left, right] = [weights.get(0), weights.get(1)];
	const compute = operations[operator];
	if (left === void 0 || right === void 0 || compute === void 0) return void 0;
	const [large, small] = countOf(left.dims) >= countOf(right.dims) ? [left, right] : [right, left];
	if (countOf(small.dims) !== 1 && small.dims.join() !== large.dims.join()) return void 0;
	return [{
		source: { kind: "unknown" },
		exclusive: false,
		constant: computedWeight(large.dims, large.precision, () => {
			const [ours, theirs] = [wholeOf(left), wholeOf(right)];
			if (ours === void 0 || theirs === void 0) return void 0;
			const at = (values, index) => values[values.length === 1 ? 0 : index] ?? 0;
			return Float64Array.from({ length: countOf(large.dims) }, (_, index) => compute(at(ours, index), at(theirs, index)));
		})
	}];
}
const operations = {
	Add: (left, right) => left + right,
	Sub: (left, right) => left - right,
	Mul: (left, right) => left * right,
	Div: (left, right) => left / right
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

// src/graph/normal/shape-rules.ts
/**
* The many spellings of "one row an example": Flatten, Reshape to two dimensions (with a shape that is written
* down or computed), Squeeze after a global pooling, and the pooling itself.
*/
const flatten = (step, build) => {
	const input = step.inputs.get(0);
	const axis = Number(step.attributes.get("axis") ?? "1");
	return input === void 0 || axis !== 1 ? void 0 : toRows(input, step, build);
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
	if (entries === void 0 || entries.length === 0) return void 0;
	const { dims } = input;
	if (entries.length === 2 && keepsBatch(entries, dims)) return toRows(input, step, build);
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
	const axes = numbersOf(step.attributes.get("axes")).map((axis) => axis < 0 ? axis + (dims?.length ?? 0) : axis);
	const rows = (dims?.filter((_, axis) => !axes.includes(axis)))?.length === 2 && !axes.includes(0) && !axes.includes(1);
	return input !== void 0 && rows && axes.length > 0 ? toRows(input, step, build) : void 0;
};
const unsqueeze = (step) => {
	const input = step.inputs.get(0);
	return input?.entries === void 0 ? void 0 : passOn(input, step);
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
		return input.entries[index < 0 ? index + input.entries.length : index];
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
/** A mean over all of an image is a global pooling. */
const reduceMean = (step, build) => {
	const input = step.inputs.get(0);
	const rank = input?.dims?.length;
	if (input === void 0 || rank === void 0 || rank < 3) return void 0;
	const axes = numbersOf(step.attributes.get("axes")).map((axis) => axis < 0 ? axis + rank : axis);
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
	if (input === void 0 || rank === void 0 || input.perm !== void 0) return void 0;
	const axis = Number(step.attributes.get("axis") ?? "-1");
	const at = axis < 0 ? axis + rank : axis;
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

// src/graph/normal/convolution-rule.ts
const convolution = (step, build) => {
	const weight = step.weights.get(1);
	const input = step.inputs.get(0);
	if (weight === void 0 || input === void 0 || step.inputs.size > 1 || step.operator !== "Conv") return void 0;
	const rank = weight.dims.length;
	const attributes = new Map(step.attributes);
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
/** onnxruntime's convolution with the activation behind it, as it saves an optimised graph. */
const fusedConvolution = (step, build) => {
	const attributes = new Map(step.attributes);
	const operator = attributes.get("activation");
	const parameters = (attributes.get("activation_params") ?? "").split(",");
	const names = operator !== void 0 && Object.hasOwn(fused, operator) ? fused[operator] : void 0;
	if (operator === void 0 || names === void 0 || step.inputs.size > 1 || step.weights.has(3)) return void 0;
	for (const name of ["activation", "activation_params"]) attributes.delete(name);
	const [convolved] = convolution({
		...step,
		operator: "Conv",
		attributes
	}, build) ?? [];
	if (convolved === void 0) return void 0;
	const own = names.flatMap((name, at) => parameters[at] === void 0 ? [] : [[name, parameters[at]]]);
	const activation = {
		...step,
		operator,
		attributes: new Map(own),
		inputs: /* @__PURE__ */ new Map([[0, convolved]]),
		weights: /* @__PURE__ */ new Map()
	};
	if (operator === "Clip") return clip(activation, build);
	const node = build.add({
		step: activation,
		operator,
		inputs: activation.inputs
	});
	return [outputOf(node, step, convolved.dims)];
};
/** Activations that it knows, and what their parameters are called. */
const fused = {
	Relu: [],
	Sigmoid: [],
	Tanh: [],
	LeakyRelu: ["alpha"],
	HardSigmoid: ["alpha", "beta"],
	Clip: ["min", "max"]
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
	if (input === void 0 || input.perm !== void 0 || step.inputs.size > 1 || step.readers.length > 1) return void 0;
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
		const found = root?.operator === "Sqrt" && value.perm === void 0 ? varianceOf(root, value) : void 0;
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
	if (found === void 0 || maker === void 0 || !/^(Layer|RMS)Normalization$/.test(maker.operator)) return void 0;
	const name = step.operator === "Mul" ? "scale" : "bias";
	if (name === "bias" && maker.operator !== "LayerNormalization") return void 0;
	if (maker.weights.has(name) || maker.weights.has("bias")) return void 0;
	const { weight, input } = found;
	const long = weight.dims.flatMap((size, axis) => size > 1 ? [axis - weight.dims.length] : []);
	if (long.length !== 1 || maker.attributes.get("axes") !== String(long[0])) return void 0;
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
	const turned = step.attributes.get("transB") === "1" ? weight : transposed$1(weight, [1, 0]);
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
	if (weight === void 0 || input === void 0 || weight.dims.length !== 2) return void 0;
	return linear(step, build, input, transposed$1(weight, [1, 0]), void 0);
};
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

// src/graph/normal/rules.ts
/** Which rules an operator goes through, first to last until one applies. Adding a rule is adding a line. */
const rules = {
	always: {
		Transpose: transpose,
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
		BatchNormalization: [batchNormalization],
		LayerNormalization: [layerNormalization],
		"com.microsoft.LayerNormalization": [layerNormalization],
		RMSNormalization: [rmsNormalization],
		SimplifiedLayerNormalization: [rmsNormalization],
		Add: [scaleOrBias, arithmetic],
		Sum: [sum, arithmetic],
		Sub: [arithmetic],
		Div: [
			dividedByRoot,
			gated,
			arithmetic
		],
		Mul: [
			multiplyScale,
			gated,
			dividedByRoot,
			scaleOrBias,
			arithmetic
		],
		HardSwish: [hardSwish],
		"com.microsoft.Gelu": [runtimeGelu],
		"com.microsoft.FastGelu": [fastGelu],
		"com.microsoft.QuickGelu": [quickGelu],
		"com.microsoft.FusedConv": [fusedConvolution],
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
		Gather: [gather],
		Concat: [concat]
	}
};

// src/graph/normal/normalize.ts
/**
* From a model's canonical graph to its normal form, in one walk along the dataflow: each node goes through the
* rule of its operator with its inputs already in normal form.
*/
/** An inspection wants a model's normal form several times, and it is a third of its work. */
const known = /* @__PURE__ */ new WeakMap();
/** The model's graph in normal form, made once. Takes time and memory in proportion to the nodes; reads no weights. */
function normalize(model) {
	const found = known.get(model) ?? normalForm(model, canonicalize(model));
	known.set(model, found);
	return found;
}
function normalForm(model, canonical) {
	const infos = graphInputs(model);
	const nodes = [];
	const turned = /* @__PURE__ */ new Map();
	const lastInputs = /* @__PURE__ */ new Set();
	const opset = model.opsets.get("") ?? 0;
	const settle = (value, step) => {
		const { source, perm } = value;
		if (perm === void 0 || movesNothing(value)) return source;
		if (source.kind === "input" && source.level === 0 && isChannelsFirst(perm)) {
			lastInputs.add(source.position);
			return source;
		}
		const key = `${source.kind === "node" ? `${source.from.id}.${source.output}` : sourceHash(source)} ${perm.join()}`;
		const known = turned.get(key) ?? insert(step, "Transpose", /* @__PURE__ */ new Map([[0, source]]));
		known.attributes.set("perm", perm.join(","));
		turned.set(key, known);
		return {
			kind: "node",
			from: known,
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
		for (const [name, text] of attributes ?? step.attributes) node.attributes.set(name, text);
		for (const [name, weight] of weights ?? namedWeights(step)) node.weights.set(name, weight);
		return node;
	};
	const build = {
		opset,
		add,
		nodes
	};
	const values = /* @__PURE__ */ new Map();
	const readers = countReaders(canonical);
	const resolve = (source) => {
		if (source?.kind === "node") return values.get(source.from)?.[source.output] ?? unknownValue;
		if (source?.kind !== "input") return unknownValue;
		return {
			source: {
				...source,
				type: /^b?float/.test(source.type) ? "float" : source.type
			},
			exclusive: false,
			dims: source.level === 0 ? inputDims(infos[source.position]) : void 0
		};
	};
	for (const node of canonical.nodes) {
		const step = stepOf(node, resolve, readers.get(node) ?? []);
		values.set(node, take(step, build));
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
		return settle(value, stepOf(maker.from, resolve, []));
	});
	nameImpliedActivations(nodes);
	for (const node of nodes) hashNode(node);
	const live = collectLive(results.flatMap((source) => source === void 0 ? [] : [source]), new Set(nodes));
	const outputTexts = results.map((source) => source === void 0 ? "constant" : sourceHash(source));
	const inputTypes = infos.map(({ type }) => type.kind === "tensor" ? type.elementType : type.kind);
	const structure = once(() => signatureOf(live, outputTexts, results));
	const signature = once(() => signatureOf(live, [...results.map((source) => sourceHash(source, ({ preciseHash }) => preciseHash)), ...inputTypes], results, ({ preciseHash }) => preciseHash));
	return {
		nodes: live,
		outputs: results,
		inputPorts: infos.map((info, position) => portOf(info, lastInputs.has(position))),
		outputPorts: model.graph.outputs.map((info, position) => portOf(info, lastOutputs.has(position))),
		get structure() {
			return structure();
		},
		get signature() {
			return signature();
		}
	};
}
/** Of nodes whose inputs are not quantised, which share it. */
const uncoded = /* @__PURE__ */ new Map();
const unknownValue = {
	source: { kind: "unknown" },
	exclusive: false
};
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
/** How often each output of each node is read, by nodes and as a result. */
function countReaders({ nodes, outputs }) {
	const counts = new Map(nodes.map((node) => [node, new Array(node.node.outputs.length).fill(0)]));
	const read = (source) => {
		const count = source?.kind === "node" ? counts.get(source.from) : void 0;
		if (source?.kind === "node" && count !== void 0) count[source.output] = (count[source.output] ?? 0) + 1;
	};
	for (const { sources } of nodes) for (const source of sources.values()) read(source);
	for (const source of outputs) read(source);
	return counts;
}
function stepOf(canonical, resolve, readers) {
	const inputs = /* @__PURE__ */ new Map();
	const weights = new Map([...canonical.weights].map(([at, constant]) => [at, weightOf(constant)]));
	for (const [position, source] of canonical.sources) {
		const value = resolve(source);
		if (value.constant === void 0) inputs.set(position, value);
		else weights.set(position, value.constant);
	}
	const operator = operatorName(canonical.node);
	const named = canonical.does === operator;
	return {
		canonical,
		operator: named ? operator : "function",
		attributes: named ? ownAttributes(canonical) : new Map([...canonical.attributes, ["body", canonical.does]]),
		inputs,
		weights,
		readers
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
/** What the node makes of its inputs: by the rule of its operator, or itself on them. */
function take(original, build) {
	if (isNeutral(original)) return passOn([...original.inputs.values()][0] ?? unknownValue, original);
	const float = floatForm(original);
	const step = float?.step ?? integerForm(original) ?? original;
	const early = Object.hasOwn(rules.always, step.operator) ? rules.always[step.operator]?.(step, build) : void 0;
	if (early !== void 0) return early;
	const later = postponed(step);
	const made = applyRule(later?.step ?? step, build);
	const [first, ...others] = made;
	if (first === void 0) return made;
	const result = later?.perm === void 0 ? first : turnedBy(first, later.perm);
	return [float === void 0 ? result : quantizedValue(result, float.quantized, original, build), ...others];
}
function turnedBy(value, perm) {
	return {
		...value,
		perm,
		dims: value.dims === void 0 ? void 0 : perm.map((axis) => value.dims?.[axis])
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
	const axis = joined < 0 ? joined + first.length : joined;
	return first.map((_, at) => {
		const lengths = all.map((dims) => dims?.[at]);
		const [length] = lengths;
		if (operator === "Concat" && at === axis) return lengths.reduce((sum, dim) => sum === void 0 || dim === void 0 ? void 0 : sum + dim, 0);
		return lengths.every((other) => other === length) ? length : lengths.find((other) => other !== 1);
	});
}
function namedWeights({ operator, weights }) {
	return new Map([...weights].sort(([a], [b]) => a - b).map(([position, weight]) => [weightName(operator, position), weight]));
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

export { formatValue as C, wholeOf as S, intsAttribute as _, purposeOf as a, weightText as b, functionBodies as c, makesConstant as d, tensorOfAttribute as f, intAttribute as g, floatsAttribute as h, spatialRankOf as i, findConstants as l, movedDims as m, weightName as n, isDefault as o, Scoped as p, canonicalize as r, inlineFunctions as s, normalize as t, findFunctionConstants as u, stringAttribute as v, signatureOfValue as w, countOf as x, tensorHash as y };