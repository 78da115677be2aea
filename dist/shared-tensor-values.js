import { t as fromHalf } from "./shared-half-precision.js";
import { n as elementBits } from "./shared-tensor.js";

// src/graph/tensor-values.ts
/** The elements of a tensor: as numbers where few are wanted, as canonical bytes for hashing. */
/** Settings (shapes, axes, pads) are short; nothing longer is ever turned into numbers. */
const maxNumbers = 4096;
/**
* The elements of a small tensor as numbers (int64 rounded to the nearest), or `undefined` where they are not
* at hand, are not numbers, or are more than 4,096.
*/
function smallValues(tensor) {
	if (tensor.elements > maxNumbers) return void 0;
	const { data, elementType } = tensor;
	if (data.kind === "fill") {
		const [value] = numbersFrom(data.element, elementType) ?? [];
		return value === void 0 ? void 0 : new Array(tensor.elements).fill(value);
	}
	const bytes = canonicalChunks(tensor);
	if (bytes === void 0) return void 0;
	const values = [];
	for (const chunk of bytes) {
		values.push(...numbersFrom(chunk, elementType) ?? [NaN]);
		if (values.length > tensor.elements) return void 0;
	}
	return values.length === tensor.elements && !values.some(Number.isNaN) ? values : void 0;
}
/**
* The elements as the little-endian bytes that `raw_data` would hold, however and wherever they are stored:
* piece by piece of at most 1 MiB, read when it is asked for. `undefined` where they are text, a fill, sparse,
* or not at hand.
*/
function canonicalChunks(tensor) {
	const { data, elementType } = tensor;
	if (data.kind === "raw") return again(() => chunksOf(data.ranges));
	if (data.kind === "external") {
		const { state } = data;
		return state.kind === "present" ? again(() => state.range.chunks()) : void 0;
	}
	if (data.kind !== "varints") return void 0;
	const width = Math.max(1, elementBits(elementType) / 8);
	return again(() => narrowVarints(data.ranges, width));
}
/** An iterable that begins anew each time: a generator would be spent. */
function again(start) {
	return { [Symbol.iterator]: start };
}
function* chunksOf(ranges) {
	for (const range of ranges) yield* range.chunks();
}
/** Each varint's low `width` bytes: what a cast from the wire's 64 bits to the element's type leaves. */
function* narrowVarints(ranges, width) {
	let low = 0;
	let high = 0;
	let shift = 0;
	for (const bytes of chunksOf(ranges)) {
		let count = 0;
		for (const byte of bytes) if (byte < 128) count += 1;
		const narrow = new Uint8Array(count * width);
		let at = 0;
		for (const byte of bytes) {
			const part = byte & 127;
			if (shift < 28) low |= part << shift;
			else if (shift === 28) {
				low |= (part & 15) << 28;
				high |= part >>> 4;
			} else if (shift < 64) high |= part << shift - 32;
			shift += 7;
			if (byte >= 128) continue;
			for (let i = 0; i < width; i += 1) narrow[at + i] = i < 4 ? low >>> 8 * i : high >>> 8 * (i - 4);
			at += width;
			low = 0;
			high = 0;
			shift = 0;
		}
		yield narrow;
	}
}
const readers = {
	float32: (view, at) => view.getFloat32(at, true),
	float64: (view, at) => view.getFloat64(at, true),
	float16: (view, at) => fromHalf(view.getUint16(at, true)),
	bfloat16: (view, at) => fromBfloat(view.getUint16(at, true)),
	int8: (view, at) => view.getInt8(at),
	uint8: (view, at) => view.getUint8(at),
	bool: (view, at) => view.getUint8(at),
	int16: (view, at) => view.getInt16(at, true),
	uint16: (view, at) => view.getUint16(at, true),
	int32: (view, at) => view.getInt32(at, true),
	uint32: (view, at) => view.getUint32(at, true),
	int64: (view, at) => Number(view.getBigInt64(at, true)),
	uint64: (view, at) => Number(view.getBigUint64(at, true))
};
function numbersFrom(bytes, elementType) {
	const read = Object.hasOwn(readers, elementType) ? readers[elementType] : void 0;
	if (read === void 0) return void 0;
	const width = elementBits(elementType) / 8;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Array.from({ length: Math.floor(bytes.length / width) }, (_, index) => read(view, index * width));
}
/** The upper half of a float32. */
function fromBfloat(bits) {
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(4));
	view.setUint32(0, bits * 65536);
	return view.getFloat32(0);
}

export { smallValues as n, canonicalChunks as t };