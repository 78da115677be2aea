import { i as elementTypeName, l as utf8Text, n as elementBits, o as ByteRange, r as elementBytes, s as asBuffer, t as countElements } from "./shared-tensor.js";
import { a as integers, c as number, d as range, f as ranges, o as message, p as text, s as messages, t as byteTexts, u as quote } from "./shared-wire-fields.js";
import { r as onnxTypes } from "./shared-onnx-schema.js";

// src/graph/wire-cursor.ts
/** Reads tags, numbers, text and bytes of a protobuf file through a window of it that moves forward. */
const windowBytes = 2 ** 16;
var WireCursor = class {
	#source;
	#window = Buffer.alloc(0);
	#windowFrom = 0;
	position = 0;
	constructor(source) {
		this.#source = source;
	}
	/** A varint of at most 10 bytes that ends before `end`; exact up to 2^53, which no length or tag exceeds. */
	varint(end) {
		const first = this.position < end ? this.byte(this.position) : 128;
		if (first < 128) {
			this.position += 1;
			return first;
		}
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
	/**
	* A varint's bytes as the signed number of `bits` that protobuf keeps of them, exactly.
	*
	* @param varint what `varint` read there
	*/
	integer(from, to, varint, bits) {
		if (bits === 32 && varint <= Number.MAX_SAFE_INTEGER) return varint | 0;
		if (varint <= Number.MAX_SAFE_INTEGER) return varint;
		let value = 0n;
		for (let at = to - 1; at >= from; at -= 1) value = (value << 7n) + BigInt(this.byte(at) & 127);
		const signed = BigInt.asIntN(bits, value);
		return BigInt.asIntN(53, signed) === signed ? Number(signed) : signed;
	}
	/** A float32. */
	float(from) {
		return this.#view(from, from + 4).readFloatLE();
	}
	/** Text, or `undefined` where it is not UTF-8. */
	text(from, to) {
		return utf8Text(this.#view(from, to));
	}
	/** Bytes that stay, whatever becomes of the window. */
	copy(from, to) {
		const { buffer, byteOffset, length } = Buffer.from(this.#view(from, to));
		return new Uint8Array(buffer, byteOffset, length);
	}
	byte(at) {
		const byte = this.#window[at - this.#windowFrom];
		return byte === void 0 ? this.#move(at) : byte;
	}
	/** Good until the window moves. */
	#view(from, to) {
		const start = from - this.#windowFrom;
		const end = to - this.#windowFrom;
		if (start >= 0 && end <= this.#window.length) return this.#window.subarray(start, end);
		return asBuffer(this.#source.read(from, to));
	}
	#move(at) {
		this.#windowFrom = at;
		this.#window = asBuffer(this.#source.read(at, Math.min(at + windowBytes, this.#source.sizeBytes)));
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
	scalar: type in onnxTypes ? void 0 : type,
	repeated: rule === "repeated",
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

// src/graph/decode-wire.ts
/**
* From a model file to protobuf messages in one walk, by range. Finds where the file was cut off, and bounds nesting
* and the number of parts, and so the memory that reading can take. Weights are neither read nor copied: a long field
* of bytes is where it lies in the file.
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
const maxKeptBytes = 2 ** 26;
/** Shorter bytes are read at once: shapes, axes and scales are looked at anyway. */
const shortBytes = 1024;
const maxForeign = 100;
/**
* The message of `type` that a file holds, or the first defect of its structure. As protobuf has it, a field that is
* at its default is absent, one of another wire type than the schema's is left out, and a message that comes in two
* parts is one. Bytes beyond 1 KiB are a `ByteRange` of `source`.
*
* @throws SurroundingsError if `source` can't be read
*/
function decodeWire(source, type) {
	const decoder = new WireDecoder(source);
	try {
		return {
			kind: "decoded",
			message: decoder.decode(type),
			foreign: decoder.foreign
		};
	} catch (error) {
		if (error instanceof DefectFound) return error.defect;
		throw error;
	}
}
/** Ends the walk at the first defect. */
var DefectFound = class extends Error {
	defect;
	constructor(defect) {
		super(defect.detail);
		this.defect = defect;
	}
};
var WireDecoder = class {
	#source;
	#cursor;
	#levels = [];
	foreign = [];
	#parts = 0;
	#nodes = 0;
	#names = 0;
	#keptBytes = 0;
	#recognized = false;
	constructor(source) {
		this.#source = source;
		this.#cursor = new WireCursor(source);
	}
	decode(type) {
		const message = {};
		this.#levels.push({
			type,
			end: this.#source.sizeBytes,
			message
		});
		for (let level = this.#levels.at(-1); level !== void 0; level = this.#levels.at(-1)) if (this.#cursor.position === level.end) this.#levels.pop();
		else this.#takeField(level);
		return message;
	}
	#takeField(level) {
		const start = this.#cursor.position;
		this.#countParts(1, start);
		const tag = this.#cursor.varint(level.end);
		if (tag === void 0) throw this.#cutOff(start, "a field", level.end);
		const wireType = tag % 8;
		const number = Math.floor(tag / 8);
		if (number === 0 || number > 536870911) throw this.#broken(start, `field number ${number}`);
		const field = fieldOnWire(level.type, number);
		if (this.#levels.length === 1 && field?.wireType === wireType) this.#recognized = true;
		const found = this.#find(level, number, wireType, start);
		if (wireType === 2 && field?.nested !== void 0) {
			this.#enter(level, field, field.nested, found);
			return;
		}
		this.#cursor.position = found.to;
		if (level.type === "NodeProto" && (number === 1 || number === 2)) this.#names += 1;
		if (this.#names > 15e4) throw this.#tooComplex(start, `nodes that take and make more than ${maxNames} values`);
		if (field === void 0) this.#leaveOut(level, found);
		else this.#store(level, field, found);
	}
	/** Where what a field holds begins and ends. */
	#find(level, number, wireType, start) {
		const cursor = this.#cursor;
		const from = cursor.position;
		if (wireType === 0) {
			const varint = cursor.varint(level.end);
			if (varint === void 0) throw this.#cutOff(start, labelOf(level, number), level.end);
			return {
				number,
				wireType,
				start,
				from,
				to: cursor.position,
				varint
			};
		}
		if (wireType === 1 || wireType === 5) {
			const to = from + (wireType === 1 ? 8 : 4);
			if (to > level.end) throw this.#cutOff(start, labelOf(level, number), level.end);
			return {
				number,
				wireType,
				start,
				from,
				to,
				varint: 0
			};
		}
		if (wireType !== 2) throw this.#broken(start, `wire type ${wireType}`);
		const length = cursor.varint(level.end);
		if (length === void 0) throw this.#cutOff(start, labelOf(level, number), level.end);
		const rest = this.#source.sizeBytes - cursor.position;
		if (length > rest) {
			const detail = `${labelOf(level, number)} declares ${length} bytes and ${rest} are left`;
			throw this.#cutOff(start, detail, this.#source.sizeBytes);
		}
		const to = cursor.position + length;
		if (to > level.end) throw this.#broken(start, `${labelOf(level, number)} runs past the end of its parent`);
		return {
			number,
			wireType,
			start,
			from: cursor.position,
			to,
			varint: 0
		};
	}
	#enter({ message }, { name, repeated }, nested, found) {
		const { start, to } = found;
		this.#countParts(messageParts, start);
		if (nested === "NodeProto") this.#nodes += 1;
		if (this.#nodes > 22e3) throw this.#tooComplex(start, `more than ${maxNodes} nodes`);
		if (this.#levels.length >= 80) throw this.#tooComplex(start, `more than ${80} levels of nesting`);
		const inner = (repeated ? void 0 : message[name]) ?? {};
		if (repeated) listOf(message, name).push(inner);
		else message[name] = inner;
		this.#levels.push({
			type: nested,
			end: to,
			message: inner
		});
	}
	#leaveOut(level, { number, start, from, to }) {
		if (fieldName(level.type, number) !== void 0 || this.foreign.length >= maxForeign) return;
		const range = new ByteRange(this.#source, from, to);
		this.foreign.push({
			name: labelOf(level, number),
			byte: start,
			range
		});
	}
	#store(level, field, found) {
		const { wireType, start, from, to } = found;
		const isPacked = wireType === 2 && field.packedWidth !== void 0;
		if (isPacked) this.#countParts(to - from, start);
		else if (wireType === 2) this.#countParts(textParts, start);
		const isLong = field.cuttable && to - from > shortBytes;
		this.#keptBytes += isLong ? 0 : to - from;
		if (this.#keptBytes > maxKeptBytes) throw this.#tooComplex(start, `more than ${maxKeptBytes} bytes that are not weights`);
		const { message } = level;
		if (isPacked) {
			this.#readPacked(level, field, found);
			return;
		}
		const value = isLong ? new ByteRange(this.#source, from, to) : this.#read(level, field, found);
		if (value === void 0) return;
		if (field.repeated) listOf(message, field.name).push(value);
		else if (isDefault(value)) delete message[field.name];
		else message[field.name] = value;
	}
	/** A value that is in memory from now on; `undefined` where its wire type is another than the schema's. */
	#read(level, { scalar, wireType, unpacked }, found) {
		const { from, to, number, start } = found;
		if (found.wireType !== wireType) return found.wireType === unpacked ? this.#cursor.copy(from, to) : void 0;
		switch (scalar) {
			case "string": return this.#cursor.text(from, to) ?? this.#fail(start, `${labelOf(level, number)} is not text in UTF-8`);
			case "bytes": return this.#cursor.copy(from, to);
			case "float": return this.#cursor.float(from);
			case "int64": return this.#cursor.integer(from, to, found.varint, 64);
			case "int32": return this.#cursor.integer(from, to, found.varint, 32);
			default: return;
		}
	}
	#readPacked(level, { name, scalar, packedWidth = 0 }, found) {
		const { number, start, from, to } = found;
		const cursor = this.#cursor;
		const values = listOf(level.message, name);
		const half = () => this.#fail(start, `${labelOf(level, number)} holds half a number`);
		if (packedWidth > 0) {
			if ((to - from) % packedWidth !== 0) half();
			for (let at = from; at < to; at += packedWidth) values.push(cursor.float(at));
			return;
		}
		cursor.position = from;
		for (let at = from; at < to; at = cursor.position) {
			const varint = cursor.varint(to) ?? half();
			values.push(cursor.integer(at, cursor.position, varint, scalar === "int32" ? 32 : 64));
		}
	}
	#countParts(count, byte) {
		this.#parts += count;
		if (this.#parts > 4e6) throw this.#tooComplex(byte, `more than ${maxParts} parts (a number is 1, a text 10, a message 20)`);
	}
	#tooComplex(byte, detail) {
		return new DefectFound({
			kind: "too-complex",
			byte,
			detail
		});
	}
	#cutOff(byte, detail, end) {
		if (!this.#recognized) return new DefectFound({
			kind: "foreign",
			byte,
			detail
		});
		const kind = end === this.#source.sizeBytes ? "truncated" : "malformed";
		return new DefectFound({
			kind,
			byte,
			detail
		});
	}
	#broken(byte, detail) {
		return new DefectFound({
			kind: this.#recognized ? "malformed" : "foreign",
			byte,
			detail
		});
	}
	#fail(byte, detail) {
		throw this.#broken(byte, detail);
	}
};
function labelOf({ type }, number) {
	return `${type}.${fieldName(type, number) ?? `field ${number}`}`;
}
function listOf(message, name) {
	message[name] ??= [];
	return message[name];
}
/** What a field reads as that is not there. */
function isDefault(value) {
	return value === 0 || value === "" || value instanceof Uint8Array && value.length === 0;
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
	const rawData = range(raw, "raw_data");
	if (rawData !== void 0) return {
		kind: "raw",
		ranges: [rawData]
	};
	for (const field of ["float_data", "double_data"]) {
		const found = ranges(raw, field);
		if (found.length > 0) return {
			kind: "raw",
			ranges: found
		};
	}
	for (const field of [
		"int32_data",
		"int64_data",
		"uint64_data"
	]) {
		const found = ranges(raw, field);
		if (found.length > 0) return {
			kind: "varints",
			ranges: found
		};
	}
	const values = byteTexts(raw, "string_data");
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