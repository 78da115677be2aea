import { n as UserError } from "./shared-errors.js";

// src/half-precision.ts
/** IEEE 754 half precision as bits: what float16 tensors are made of where there is no type of their own. */
/** The bits of IEEE 754 half precision, rounded to nearest even. */
function toHalf(values) {
	const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
	return Uint16Array.from(bits, (float) => {
		const sign = float >>> 16 & 32768;
		const exponent = (float >>> 23 & 255) - 112;
		const fraction = float & 8388607;
		if (exponent >= 31) return sign | 31744 | (exponent === 143 && fraction !== 0 ? 512 : 0);
		if (exponent < -10) return sign;
		const significand = exponent <= 0 ? fraction | 8388608 : fraction;
		const shift = exponent <= 0 ? 14 - exponent : 13;
		const half = (exponent <= 0 ? 0 : exponent << 10) + (significand >>> shift);
		const remainder = significand & (1 << shift) - 1;
		const middle = 1 << shift - 1;
		return sign | half + (remainder > middle || remainder === middle && (half & 1) === 1 ? 1 : 0);
	});
}
/** The number that the bits of a half-precision float stand for. */
function fromHalf(bits) {
	const sign = bits & 32768 ? -1 : 1;
	const exponent = bits >>> 10 & 31;
	const fraction = bits & 1023;
	if (exponent === 0) return sign * fraction * 2 ** -24;
	if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : NaN;
	return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

// src/dataset/element-types.ts
/** Elements of tensors as files hold them, little-endian, and as numbers: for `.npy` files and ONNX tensors. */
/** By ONNX's spelling. `read` takes a buffer of their own; undefined for an integer that is no exact number. */
const ELEMENT_TYPES = {
	float16: {
		bytes: 2,
		read: (buffer) => Float32Array.from(new Uint16Array(buffer), fromHalf)
	},
	bfloat16: {
		bytes: 2,
		read: (buffer) => fromBfloat(new Uint16Array(buffer))
	},
	float32: {
		bytes: 4,
		read: (buffer) => new Float32Array(buffer)
	},
	float64: {
		bytes: 8,
		read: (buffer) => new Float64Array(buffer)
	},
	int8: {
		bytes: 1,
		read: (buffer) => new Int8Array(buffer)
	},
	uint8: {
		bytes: 1,
		read: (buffer) => new Uint8Array(buffer)
	},
	bool: {
		bytes: 1,
		read: (buffer) => new Uint8Array(buffer).map((byte) => byte === 0 ? 0 : 1)
	},
	int16: {
		bytes: 2,
		read: (buffer) => new Int16Array(buffer)
	},
	uint16: {
		bytes: 2,
		read: (buffer) => new Uint16Array(buffer)
	},
	int32: {
		bytes: 4,
		read: (buffer) => new Int32Array(buffer)
	},
	uint32: {
		bytes: 4,
		read: (buffer) => new Uint32Array(buffer)
	},
	int64: {
		bytes: 8,
		read: (buffer) => exact(new BigInt64Array(buffer))
	},
	uint64: {
		bytes: 8,
		read: (buffer) => exact(new BigUint64Array(buffer))
	}
};
function isElementType(name) {
	return Object.hasOwn(ELEMENT_TYPES, name);
}
function elementBytes(type) {
	return ELEMENT_TYPES[type].bytes;
}
/**
* A tensor of its bytes, which are copied. Throws `UserError` for 64-bit integers beyond 2^53.
*
* @param bytes little-endian; as many as the shape takes.
*/
function toTensorData(type, shape, bytes, where) {
	const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
	const values = ELEMENT_TYPES[type].read(own);
	if (values !== void 0) return {
		type,
		shape,
		values
	};
	throw new UserError({
		code: "dataset-large-integer",
		what: "the tensor holds integers that are too large to be measured exactly",
		where,
		got: type,
		expected: "integers of at most 53 bits"
	});
}
function exact(values) {
	const numbers = Float64Array.from(values, Number);
	return numbers.every(Number.isSafeInteger) ? numbers : void 0;
}
/** The upper halves of float32 values. */
function fromBfloat(bits) {
	return new Float32Array(Uint32Array.from(bits, (half) => half << 16).buffer);
}

export { toHalf as a, fromHalf as i, isElementType as n, toTensorData as r, elementBytes as t };