/** IEEE 754 half precision as bits: what float16 tensors are made of where there is no type of their own. */

/** The bits of IEEE 754 half precision, rounded to nearest even. */
export function toHalf(values: Float32Array): Uint16Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  return Uint16Array.from(bits, (float) => {
    const sign = (float >>> 16) & 0x8000;
    const exponent = ((float >>> 23) & 0xff) - 112;
    const fraction = float & 0x7fffff;
    if (exponent >= 31) return sign | 0x7c00 | (exponent === 143 && fraction !== 0 ? 0x200 : 0);
    if (exponent < -10) return sign;
    const significand = exponent <= 0 ? fraction | 0x800000 : fraction;
    const shift = exponent <= 0 ? 14 - exponent : 13;
    const half = (exponent <= 0 ? 0 : exponent << 10) + (significand >>> shift);
    const remainder = significand & ((1 << shift) - 1);
    const middle = 1 << (shift - 1);
    return sign | (half + (remainder > middle || (remainder === middle && (half & 1) === 1) ? 1 : 0));
  });
}

/** The number that the bits of a half-precision float stand for. */
export function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >>> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
