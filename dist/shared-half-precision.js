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

export { toHalf as n, fromHalf as t };