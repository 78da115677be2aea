import { n as UserError } from "./shared-errors.js";
import { t as fromHalf } from "./shared-half-precision.js";

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

export { isElementType as n, toTensorData as r, elementBytes as t };