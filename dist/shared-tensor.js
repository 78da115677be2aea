// src/graph/byte-source.ts
/** What is in memory already; ranges of it are views. */
function bytesInMemory(bytes) {
	const view = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return {
		sizeBytes: view.length,
		read: (from, to) => view.subarray(from, to)
	};
}
/** The same bytes with what a Buffer can do; nothing is copied. */
function asBuffer({ buffer, byteOffset, length }) {
	return Buffer.from(buffer, byteOffset, length);
}
/** Text, or `undefined` where the bytes are not UTF-8. */
function utf8Text(bytes) {
	const text = asBuffer(bytes).toString();
	if (!text.includes("�")) return text;
	try {
		return strictDecoder.decode(bytes);
	} catch {
		return;
	}
}
const strictDecoder = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** What is read at once of a range that is longer. */
const chunkBytes = 2 ** 20;
/** A part of a source, not read yet. */
var ByteRange = class {
	#source;
	from;
	length;
	constructor(source, from = 0, to = source.sizeBytes) {
		this.#source = source;
		this.from = from;
		this.length = to - from;
	}
	/** Its first bytes, `count` of them or all there are. */
	head(count) {
		return this.#source.read(this.from, this.from + Math.min(count, this.length));
	}
	/** All of it, piece by piece of at most 1 MiB, each a multiple of 16 bytes but the last. */
	*chunks() {
		for (let at = 0; at < this.length; at += chunkBytes) yield this.#source.read(this.from + at, this.from + Math.min(at + chunkBytes, this.length));
	}
};

// src/graph/tensor.ts
/** `TensorProto.data_type` by number. `bits` is 0 where elements have no fixed size. */
const elementTypes = [
	{
		name: "undefined",
		bits: 0
	},
	{
		name: "float32",
		bits: 32
	},
	{
		name: "uint8",
		bits: 8
	},
	{
		name: "int8",
		bits: 8
	},
	{
		name: "uint16",
		bits: 16
	},
	{
		name: "int16",
		bits: 16
	},
	{
		name: "int32",
		bits: 32
	},
	{
		name: "int64",
		bits: 64
	},
	{
		name: "string",
		bits: 0
	},
	{
		name: "bool",
		bits: 8
	},
	{
		name: "float16",
		bits: 16
	},
	{
		name: "float64",
		bits: 64
	},
	{
		name: "uint32",
		bits: 32
	},
	{
		name: "uint64",
		bits: 64
	},
	{
		name: "complex64",
		bits: 64
	},
	{
		name: "complex128",
		bits: 128
	},
	{
		name: "bfloat16",
		bits: 16
	},
	{
		name: "float8e4m3fn",
		bits: 8
	},
	{
		name: "float8e4m3fnuz",
		bits: 8
	},
	{
		name: "float8e5m2",
		bits: 8
	},
	{
		name: "float8e5m2fnuz",
		bits: 8
	},
	{
		name: "uint4",
		bits: 4
	},
	{
		name: "int4",
		bits: 4
	},
	{
		name: "float4e2m1",
		bits: 4
	},
	{
		name: "float8e8m0",
		bits: 8
	},
	{
		name: "uint2",
		bits: 2
	},
	{
		name: "int2",
		bits: 2
	}
];
function elementTypeName(dataType) {
	return elementTypes[dataType]?.name ?? `type ${dataType}`;
}
/** Bits of one element, 0 where the type has no fixed size or is unknown. */
function elementBits(elementType) {
	return bitsByName.get(elementType) ?? 0;
}
const bitsByName = new Map(elementTypes.map(({ name, bits }) => [name, bits]));
/** Bytes of so many elements in `raw_data`: types of less than 8 bits share bytes. */
function elementBytes(elementType, elements) {
	return Math.ceil(elements * elementBits(elementType) / 8);
}
/** `64x3x7x7`, or `scalar`. */
function formatDims(dims) {
	return dims.length === 0 ? "scalar" : dims.join("x");
}
/** Elements of a tensor of these dimensions; `undefined` if a dimension is negative or the product not exact. */
function countElements(dims) {
	if (dims.some((dim) => !Number.isSafeInteger(dim) || dim < 0)) return void 0;
	if (dims.includes(0)) return 0;
	let product = 1;
	for (const dim of dims) {
		product *= dim;
		if (!Number.isSafeInteger(product)) return void 0;
	}
	return product;
}

export { formatDims as a, bytesInMemory as c, elementTypeName as i, utf8Text as l, elementBits as n, ByteRange as o, elementBytes as r, asBuffer as s, countElements as t };