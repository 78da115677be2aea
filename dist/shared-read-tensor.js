import { i as __toESM } from "./shared-rolldown-runtime.js";
import { a as integers, c as number, d as text, n as chunks, o as message, s as messages, t as bytesOf, u as quote } from "./shared-wire-fields.js";
import { a as elementBytes, i as elementBits, n as bytesInMemory, o as elementTypeName, r as countElements, t as ByteRange } from "./shared-byte-source.js";
import { i as require_light, n as onnxDescriptor, r as onnxTypes } from "./shared-onnx-schema.js";

// src/graph/skeleton-writer.ts
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
/** Grows the skeleton of a model file: protobuf fields whose lengths are filled in when their end is known. */
var SkeletonWriter = class {
	#bytes = new Uint8Array(2 ** 16);
	length = 0;
	/** A field's tag: its number and wire type. */
	tag(number, wireType) {
		this.#varint(number * 8 + wireType);
	}
	bytes(bytes) {
		this.#reserve(bytes.length);
		this.#bytes.set(bytes, this.length);
		this.length += bytes.length;
	}
	/** Leaves room for a length; to be filled in with `close`. */
	open() {
		const at = this.length;
		this.#reserve(lengthBytes);
		this.length += lengthBytes;
		return at;
	}
	/** Fills in the length of what was written since `open` gave `at`. */
	close(at) {
		let rest = this.length - at - lengthBytes;
		for (let index = 0; index < lengthBytes; index += 1) {
			this.#bytes[at + index] = rest % 128 + (index < lengthBytes - 1 ? 128 : 0);
			rest = Math.floor(rest / 128);
		}
	}
	finish() {
		return this.#bytes.subarray(0, this.length);
	}
	#varint(value) {
		this.#reserve(10);
		let rest = value;
		for (; rest >= 128; rest = Math.floor(rest / 128)) this.#bytes[this.length++] = rest % 128 + 128;
		this.#bytes[this.length++] = rest;
	}
	#reserve(count) {
		const needed = this.length + count;
		if (needed <= this.#bytes.length) return;
		const grown = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
		grown.set(this.#bytes.subarray(0, this.length));
		this.#bytes = grown;
	}
};
/** Every length takes 4 bytes, with leading zeros: enough for 256 MiB. */
const lengthBytes = 4;

// src/graph/wire-cursor.ts
const windowBytes = 2 ** 16;
var WireCursor = class {
	#source;
	#window = /* @__PURE__ */ new Uint8Array();
	#windowFrom = 0;
	position = 0;
	constructor(source) {
		this.#source = source;
	}
	/** A varint of at most 10 bytes that ends before `end`; exact up to 2^53, which no length or tag exceeds. */
	varint(end) {
		let value = 0;
		let scale = 1;
		const limit = Math.min(end, this.position + 10);
		for (let at = this.position; at < limit; at += 1) {
			const byte = this.byte(at);
			value += (byte & 127) * scale;
			if (byte < 128) {
				this.position = at + 1;
				return value;
			}
			scale *= 128;
		}
	}
	byte(at) {
		const byte = this.#window[at - this.#windowFrom];
		return byte === void 0 ? this.#move(at) : byte;
	}
	/** Bytes `from` up to `to`, a view that is good until the next call. */
	bytes(from, to) {
		const start = from - this.#windowFrom;
		const end = to - this.#windowFrom;
		if (start >= 0 && end <= this.#window.length) return this.#window.subarray(start, end);
		return this.#source.read(from, to);
	}
	#move(at) {
		this.#windowFrom = at;
		this.#window = this.#source.read(at, Math.min(at + windowBytes, this.#source.sizeBytes));
		return this.#window[0] ?? 0;
	}
};

// src/graph/wire-table.ts
/** The schema by field number, as the scan of a file needs it: what each field on the wire is and what becomes of it. */
const wireTypes = {
	int64: 0,
	int32: 0,
	float: 5,
	string: 2,
	bytes: 2
};
const widths = {
	int64: 0,
	int32: 0,
	float: 4
};
const unpackedData = {
	float_data: 5,
	double_data: 1,
	int32_data: 0,
	int64_data: 0,
	uint64_data: 0
};
const tables = new Map(Object.entries(onnxTypes).map(([typeName, { fields }]) => [typeName, new Map(Object.entries(fields).map(([name, { type, id, rule }]) => [id, {
	name,
	wireType: wireTypes[type] ?? 2,
	nested: type in onnxTypes ? type : void 0,
	packedWidth: rule === "repeated" ? widths[type] : void 0,
	cuttable: type === "bytes" && name !== "string_data" && name !== "strings",
	unpacked: unpackedData[name]
}]))]));
function fieldOnWire(type, number) {
	return tables.get(type)?.get(number);
}
/** Fields that ONNX defines and zoogate has no use for. */
const unused = {
	ModelProto: {
		20: "training_info",
		26: "configuration"
	},
	GraphProto: {
		14: "quantization_annotation",
		16: "metadata_props"
	},
	NodeProto: {
		6: "doc_string",
		9: "metadata_props",
		10: "device_configurations"
	},
	AttributeProto: {
		13: "doc_string",
		14: "tp",
		15: "type_protos"
	},
	TensorProto: {
		3: "segment",
		12: "doc_string",
		16: "metadata_props"
	},
	ValueInfoProto: {
		3: "doc_string",
		4: "metadata_props"
	},
	TypeProto: { 6: "denotation" },
	DimensionProto: { 3: "denotation" },
	FunctionProto: {
		2: "since_version",
		3: "status",
		8: "doc_string",
		12: "value_info",
		14: "metadata_props"
	}
};
/** The name of a field that ONNX defines, whether it is read or not; `undefined` for one that it does not. */
function fieldName(type, number) {
	return fieldOnWire(type, number)?.name ?? unused[type]?.[number];
}

// src/graph/scan-wire.ts
/**
* Walks the wire format of a model file once, by range, and makes its skeleton: a small protobuf file without
* the weights, which protobufjs then decodes. Finds where a file was cut off, and bounds nesting and the number
* of parts, and so the memory and the stack that decoding can take. Weights are neither read nor copied.
*/
/** ONNX files nest about 10 deep, and 4 more for every level of subgraphs. */
const maxDepth = 80;
/**
* What a file may hold, in parts: a number counts as 1, a text as 10, a message (node, attribute, tensor, ...) as 20,
* about as many dozen bytes as each takes once it is read. Tree ensembles hold millions of numbers; the largest
* published graphs hold 100,000 messages.
*/
const maxParts = 4e6;
const textParts = 10;
const messageParts = 20;
/** Describing takes some 50 us for each. The largest published graphs have 20,000. */
const maxNodes = 22e3;
/** Names of values that nodes take and make, in all; each costs some 20 us. A network's nodes have three on average. */
const maxNames = 15e4;
/** All that is not weights: names, attributes, shapes. */
const maxSkeletonBytes = 2 ** 26;
/** Shorter bytes are kept in the skeleton: shapes, axes and scales are looked at anyway. */
const keptBytes = 1024;
const maxForeign = 100;
/** The skeleton of `source` as a message of `type`, or the first defect of its structure. */
function scanWire(source, type = "ModelProto") {
	const cursor = new WireCursor(source);
	const skeleton = new SkeletonWriter();
	const cut = /* @__PURE__ */ new Map();
	const foreign = [];
	const sizeBytes = source.sizeBytes;
	const levels = [{
		type,
		end: sizeBytes,
		lengthAt: -1
	}];
	let parts = 0;
	let nodes = 0;
	let names = 0;
	let recognized = false;
	for (let level = levels.at(-1); level !== void 0; level = levels.at(-1)) {
		if (cursor.position === level.end) {
			levels.pop();
			if (level.lengthAt >= 0) skeleton.close(level.lengthAt);
			continue;
		}
		const start = cursor.position;
		parts += 1;
		if (parts > 4e6) return tooMany(start);
		const tag = cursor.varint(level.end);
		if (tag === void 0) return cutOff(start, "a field", level.end);
		const wireType = tag % 8;
		const number = Math.floor(tag / 8);
		if (number === 0 || number > 536870911) return broken(start, `field number ${number}`);
		const field = fieldOnWire(level.type, number);
		if (levels.length === 1 && field?.wireType === wireType) recognized = true;
		const label = () => `${level.type}.${fieldName(level.type, number) ?? `field ${number}`}`;
		let contentFrom = cursor.position;
		if (wireType === 0) {
			if (cursor.varint(level.end) === void 0) return cutOff(start, label(), level.end);
		} else if (wireType === 1 || wireType === 5) {
			cursor.position += wireType === 1 ? 8 : 4;
			if (cursor.position > level.end) return cutOff(start, label(), level.end);
		} else if (wireType === 2) {
			const length = cursor.varint(level.end);
			if (length === void 0) return cutOff(start, label(), level.end);
			contentFrom = cursor.position;
			const rest = sizeBytes - contentFrom;
			if (length > rest) return cutOff(start, `${label()} declares ${length} bytes and ${rest} are left`, sizeBytes);
			if (contentFrom + length > level.end) return broken(start, `${label()} runs past the end of its parent`);
			if (field?.nested !== void 0) {
				parts += messageParts;
				if (field.nested === "NodeProto") nodes += 1;
				if (nodes > 22e3) return tooComplex(start, `more than ${maxNodes} nodes`);
				if (levels.length >= 80) return tooComplex(start, `more than ${80} levels of nesting`);
				skeleton.tag(number, 2);
				levels.push({
					type: field.nested,
					end: contentFrom + length,
					lengthAt: skeleton.open()
				});
				continue;
			}
			cursor.position = contentFrom + length;
		} else return broken(start, `wire type ${wireType}`);
		if (level.type === "NodeProto" && (number === 1 || number === 2)) names += 1;
		if (names > 15e4) return tooComplex(start, `nodes that take and make more than ${maxNames} values`);
		if (field === void 0) {
			if (fieldName(level.type, number) === void 0 && foreign.length < maxForeign) foreign.push({
				name: label(),
				byte: start,
				range: new ByteRange(source, contentFrom, cursor.position)
			});
			continue;
		}
		if (wireType === 2 && field.packedWidth !== void 0) {
			parts += cursor.position - contentFrom;
			if (parts > 4e6) return tooMany(start);
			if (!isPacked(field.packedWidth, contentFrom)) return broken(start, `${label()} holds half a number`);
		}
		if (wireType === 2 && field.packedWidth === void 0) parts += textParts;
		const kept = field.cuttable && cursor.position - contentFrom > keptBytes ? 1 : cursor.position - contentFrom;
		if (skeleton.length + kept > maxSkeletonBytes) return tooComplex(start, `more than ${maxSkeletonBytes} bytes that are not weights`);
		copy(field, number, wireType, contentFrom);
	}
	return {
		kind: "skeleton",
		bytes: skeleton.finish(),
		cut,
		foreign
	};
	/** Copies a field to the skeleton, or cuts it; one of another wire type than ONNX's is left out. */
	function copy(field, number, wireType, from) {
		const to = cursor.position;
		if (wireType === 2 && field.cuttable && to - from > keptBytes) {
			skeleton.tag(number, 2);
			const at = skeleton.open();
			cut.set(skeleton.length, new ByteRange(source, from, to));
			skeleton.bytes(placeholder);
			skeleton.close(at);
		} else if (wireType === field.unpacked || wireType === 2 && (field.wireType === 2 || field.packedWidth !== void 0)) {
			skeleton.tag(number, 2);
			const at = skeleton.open();
			skeleton.bytes(cursor.bytes(from, to));
			skeleton.close(at);
		} else if (wireType === field.wireType) {
			skeleton.tag(number, wireType);
			skeleton.bytes(cursor.bytes(from, to));
		}
	}
	/** Whether the bytes since `from` are whole numbers: of a width, or varints of at most 10 bytes. */
	function isPacked(width, from) {
		const to = cursor.position;
		if (width > 0) return (to - from) % width === 0;
		let length = 0;
		for (let at = from; at < to; at += 1) {
			length = cursor.byte(at) < 128 ? 0 : length + 1;
			if (length > 9) return false;
		}
		return length === 0;
	}
	function tooMany(byte) {
		return tooComplex(byte, `more than ${maxParts} parts (a number is 1, a text 10, a message 20)`);
	}
	function tooComplex(byte, detail) {
		return {
			kind: "too-complex",
			byte,
			detail
		};
	}
	function cutOff(byte, detail, end) {
		if (!recognized) return {
			kind: "foreign",
			byte,
			detail
		};
		return {
			kind: end === sizeBytes ? "truncated" : "malformed",
			byte,
			detail
		};
	}
	function broken(byte, detail) {
		return {
			kind: recognized ? "malformed" : "foreign",
			byte,
			detail
		};
	}
}
/** What stands for a field that was cut: protobufjs gives bytes as views, and the view's place identifies it. */
const placeholder = Uint8Array.of(0);

// src/graph/decode-wire.ts
/** From the bytes of a protobuf file to decoded messages: scanned and bounded first, then decoded by protobufjs. */
const schema = import_light.Root.fromJSON(onnxDescriptor);
/** The message of `type` that a file holds. Long fields of bytes are neither read nor copied. */
function decodeWire(source, type) {
	const scan = scanWire(source, type);
	if (scan.kind !== "skeleton") return scan;
	const { bytes, cut, foreign } = scan;
	let message;
	try {
		message = schema.lookupType(`onnx.${type}`).decode(bytes);
	} catch (cause) {
		return {
			kind: "malformed",
			byte: 0,
			detail: cause instanceof Error ? cause.message : String(cause)
		};
	}
	return {
		kind: "decoded",
		message,
		rangeOf,
		foreign
	};
	/** protobufjs gives bytes as views of the skeleton: where such a view begins tells whether it was cut. */
	function rangeOf(decoded) {
		return (decoded.buffer === bytes.buffer ? cut.get(decoded.byteOffset - bytes.byteOffset) : void 0) ?? new ByteRange(bytesInMemory(decoded));
	}
}

// src/graph/read-external-data.ts
/** From the `external_data` of a `TensorProto` to the range of a file, if that is one that the model may name. */
/**
* Where a tensor's external data is. Nothing of it is read.
*
* @param expectedBytes What type and dimensions take; `undefined` where they don't say.
*/
function readExternalData(raw, expectedBytes, { external }) {
	const entries = new Map(messages(raw, "external_data").map((entry) => [text(entry, "key"), text(entry, "value")]));
	const location = entries.get("location") ?? "";
	const file = external(location);
	if (file.kind !== "file") return {
		kind: "external",
		location,
		state: file
	};
	return {
		kind: "external",
		location,
		state: place()
	};
	function place() {
		if (file.kind !== "file") return file;
		const offset = count(entries.get("offset"), 0);
		const fileBytes = file.source.sizeBytes;
		const length = count(entries.get("length"), expectedBytes ?? fileBytes - (offset ?? 0));
		if (offset === void 0) return damaged(`its offset is ${quote(entries.get("offset") ?? "")}`);
		if (length === void 0) return damaged(`its length is ${quote(entries.get("length") ?? "")}`);
		if (expectedBytes !== void 0 && length !== expectedBytes) return damaged(`${length} bytes are declared and its type and dimensions take ${expectedBytes}`);
		if (length > fileBytes - offset) return damaged(`${length} bytes at ${offset} are declared and the file has ${fileBytes}`);
		return {
			kind: "present",
			range: new ByteRange(file.source, offset, offset + length)
		};
	}
}
function damaged(reason) {
	return {
		kind: "damaged",
		reason
	};
}
/** A whole number as the model writes it; `undefined` if it is none. */
function count(written, absent) {
	if (written === void 0) return absent;
	if (!/^\d{1,16}$/.test(written)) return void 0;
	const value = Number(written);
	return Number.isSafeInteger(value) ? value : void 0;
}

// src/graph/read-tensor.ts
/** The tensor; `context.fault` is called where dimensions are impossible or the data does not fit them. */
function readTensor(raw, context, kind = "dense") {
	return kind === "dense" ? readDense(raw, context) : readSparse(raw, context);
}
function readDense(raw, context) {
	const name = text(raw, "name");
	const elementType = elementTypeName(number(raw, "data_type"));
	const { dims, elements } = readDims(raw, name, context);
	const tensor = {
		name,
		elementType,
		dims,
		elements,
		data: readData(raw, elementType, elements, context)
	};
	checkSize(tensor, context);
	return tensor;
}
function readSparse(raw, context) {
	const values = readDense(message(raw, "values") ?? {}, context);
	const indices = readDense(message(raw, "indices") ?? {}, context);
	const { dims, elements } = readDims(raw, values.name, context);
	return {
		name: values.name,
		elementType: values.elementType,
		dims,
		elements,
		data: {
			kind: "sparse",
			values,
			indices
		}
	};
}
/** Far above what any runtime takes. */
const maxRank = 64;
function readDims(raw, name, context) {
	const dims = integers(raw, "dims").map(Number);
	const elements = dims.length > maxRank ? void 0 : countElements(dims);
	if (elements === void 0) {
		const got = dims.slice(0, 8).join("x");
		return context.fault(`tensor ${quote(name)} has impossible dimensions`, got, `at most ${maxRank} dimensions of 0 or more`);
	}
	return {
		dims,
		elements
	};
}
function readData(raw, elementType, elements, context) {
	if (number(raw, "data_location") === 1) {
		const expected = elementBits(elementType) === 0 ? void 0 : elementBytes(elementType, elements);
		return readExternalData(raw, expected, context);
	}
	const ranges = (field) => chunks(raw, field).map(context.rangeOf);
	const rawData = bytesOf(raw, "raw_data");
	if (rawData.length > 0) return {
		kind: "raw",
		ranges: [context.rangeOf(rawData)]
	};
	for (const field of ["float_data", "double_data"]) if (chunks(raw, field).length > 0) return {
		kind: "raw",
		ranges: ranges(field)
	};
	for (const field of [
		"int32_data",
		"int64_data",
		"uint64_data"
	]) if (chunks(raw, field).length > 0) return {
		kind: "varints",
		ranges: ranges(field)
	};
	const values = chunks(raw, "string_data");
	return values.length > 0 ? {
		kind: "strings",
		values
	} : {
		kind: "raw",
		ranges: []
	};
}
/** A tensor without any data is let through: files stripped of their weights can still be compared. */
function checkSize(tensor, context) {
	const bits = elementBits(tensor.elementType);
	if (tensor.data.kind !== "raw" || tensor.data.ranges.length === 0 || bits === 0) return;
	const got = tensor.data.ranges.reduce((sum, { length }) => sum + length, 0);
	const expected = elementBytes(tensor.elementType, tensor.elements);
	if (got !== expected) {
		const shape = `${tensor.elementType}[${tensor.dims.slice(0, 8).join(",")}]`;
		context.fault(`tensor ${quote(tensor.name)} is damaged`, `${got} bytes`, `${expected} bytes for ${shape}`);
	}
}

export { decodeWire as n, readTensor as t };