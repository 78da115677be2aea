/**
 * The two passes of Pillow's resampling on 128-bit vectors (AssemblyScript; `npm run wasm` compiles it). All
 * addresses are into the module's memory, which the caller lays out; 16 bytes of slack must follow the source and the
 * target, since vectors are read and written past the last byte. Sums wrap at 32 bits, so that their order does not matter.
 */

/** Fractional bits of the weights. */
const PRECISION_BITS: i32 = 22;
const HALF: i32 = 1 << (PRECISION_BITS - 1);

/** The clip to 8 bits of four sums, in the lowest four bytes. */
function clip(sums: v128): v128 {
  const shifted = i32x4.shr_s(sums, PRECISION_BITS);
  const words = i16x8.narrow_i32x4_s(shifted, shifted);
  return i8x16.narrow_i16x8_u(words, words);
}

/**
 * Rows of RGB to rows of `count` pixels.
 *
 * @param bounds first pixel and number of taps of each output pixel, 4 bytes each.
 * @param weights `stride` weights of 4 bytes for each output pixel.
 */
export function horizontal3(
  source: usize,
  sourceRowBytes: usize,
  rows: i32,
  bounds: usize,
  weights: usize,
  stride: i32,
  count: i32,
  target: usize,
): void {
  for (let row = 0; row < rows; row++) {
    let bound = bounds;
    let base = weights;
    for (let position = 0; position < count; position++) {
      let at = source + <usize>load<i32>(bound) * 3;
      let weight = base;
      const last = weight + ((<usize>load<i32>(bound, 4)) << 2);
      let sums = i32x4.splat(HALF);
      while (weight < last) {
        const pixel = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(at)));
        sums = i32x4.add(sums, i32x4.mul(pixel, v128.load32_splat(weight)));
        at += 3;
        weight += 4;
      }
      // The fourth byte is the next pixel's, which comes next.
      v128.store32_lane(target, clip(sums), 0);
      target += 3;
      bound += 8;
      base += (<usize>stride) << 2;
    }
    source += sourceRowBytes;
  }
}

/** The same for rows of one byte a pixel. */
export function horizontal1(
  source: usize,
  sourceRowBytes: usize,
  rows: i32,
  bounds: usize,
  weights: usize,
  stride: i32,
  count: i32,
  target: usize,
): void {
  for (let row = 0; row < rows; row++) {
    let bound = bounds;
    let base = weights;
    for (let position = 0; position < count; position++) {
      let at = source + <usize>load<i32>(bound);
      let weight = base;
      const last = weight + ((<usize>load<i32>(bound, 4)) << 2);
      const four = last - ((last - weight) % 16);
      let sums = i32x4.replace_lane(i32x4.splat(0), 0, HALF);
      while (weight < four) {
        const pixels = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(at)));
        sums = i32x4.add(sums, i32x4.mul(pixels, v128.load(weight)));
        at += 4;
        weight += 16;
      }
      sums = i32x4.add(sums, i8x16.shuffle(sums, sums, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
      let sum = i32x4.extract_lane(sums, 0) + i32x4.extract_lane(sums, 1);
      while (weight < last) {
        sum += <i32>load<u8>(at) * load<i32>(weight);
        at += 1;
        weight += 4;
      }
      sum >>= PRECISION_BITS;
      store<u8>(target, <u8>(sum < 0 ? 0 : sum > 255 ? 255 : sum));
      target += 1;
      bound += 8;
      base += (<usize>stride) << 2;
    }
    source += sourceRowBytes;
  }
}

/**
 * Columns of bytes to `count` rows; channels don't matter here.
 *
 * @param bounds first row (from the source's own first row on) and number of taps of each output row.
 */
export function vertical(
  source: usize,
  rowBytes: usize,
  bounds: usize,
  weights: usize,
  stride: i32,
  count: i32,
  target: usize,
): void {
  for (let position = 0; position < count; position++) {
    const top = source + <usize>load<i32>(bounds) * rowBytes;
    const last = weights + ((<usize>load<i32>(bounds, 4)) << 2);
    for (let column: usize = 0; column < rowBytes; column += 16) {
      let a = i32x4.splat(HALF);
      let b = a;
      let c = a;
      let d = a;
      let at = top + column;
      for (let tap = weights; tap < last; tap += 4) {
        const bytes = v128.load(at);
        const low = i16x8.extend_low_i8x16_u(bytes);
        const high = i16x8.extend_high_i8x16_u(bytes);
        const weight = v128.load32_splat(tap);
        a = i32x4.add(a, i32x4.mul(i32x4.extend_low_i16x8_u(low), weight));
        b = i32x4.add(b, i32x4.mul(i32x4.extend_high_i16x8_u(low), weight));
        c = i32x4.add(c, i32x4.mul(i32x4.extend_low_i16x8_u(high), weight));
        d = i32x4.add(d, i32x4.mul(i32x4.extend_high_i16x8_u(high), weight));
        at += rowBytes;
      }
      const left = i16x8.narrow_i32x4_s(i32x4.shr_s(a, PRECISION_BITS), i32x4.shr_s(b, PRECISION_BITS));
      const right = i16x8.narrow_i32x4_s(i32x4.shr_s(c, PRECISION_BITS), i32x4.shr_s(d, PRECISION_BITS));
      // What is written past the row is overwritten by the next one.
      v128.store(target + column, i8x16.narrow_i16x8_u(left, right));
    }
    target += rowBytes;
    bounds += 8;
    weights += (<usize>stride) << 2;
  }
}
