/**
 * TensorFlow's image resizing without antialiasing. In: 8-bit pixels, the size to resize to and the window of
 * the result that is wanted; out: that window as float32, neither rounded nor clipped.
 *
 * `half-pixel` is `tf.image.resize` (TensorFlow 2); `asymmetric` and `align-corners` are the
 * `resize_bilinear` and its like of TensorFlow 1, with align_corners false and true. Positions and sums are
 * float32 in the kernels' order (tensorflow/core/kernels/image: resize_bilinear_op, resize_bicubic_op,
 * resize_area_op, resize_nearest_neighbor_op).
 */
import { roundHalfEven, type Size } from './geometry.ts';
import type { Coordinates, FloatPixels, Pixels } from './preprocess.ts';
import type { Window } from './window.ts';

export type TensorFlowInterpolation = 'nearest' | 'bilinear' | 'area' | 'bicubic';

const { fround } = Math;

/** `window` is the whole result unless given, and must lie within it. */
export function resampleTensorFlow(
  pixels: Pixels,
  size: Size,
  interpolation: TensorFlowInterpolation,
  coordinates: Coordinates,
  window: Window = { left: 0, top: 0, ...size },
): FloatPixels {
  const across = { from: pixels.width, to: size.width, first: window.left, count: window.width, coordinates };
  const down = { from: pixels.height, to: size.height, first: window.top, count: window.height, coordinates };
  // Without a change of size the kernels only convert.
  const method = across.from === across.to && down.from === down.to ? 'nearest' : interpolation;
  const data = new Float32Array(window.width * window.height * pixels.channels);
  METHODS[method](pixels, across, down, data);
  return { data, width: window.width, height: window.height, channels: pixels.channels };
}

/** One side: its lengths, and the output positions that are wanted of it. */
type Side = {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly count: number;
  readonly coordinates: Coordinates;
};

type Method = (pixels: Pixels, across: Side, down: Side, out: Float32Array) => void;

function scaleOf({ from, to, coordinates }: Side): number {
  return coordinates === 'align-corners' && to > 1 ? fround((from - 1) / (to - 1)) : fround(from / to);
}

const nearest: Method = (pixels, across, down, out) => {
  const { data, width, channels } = pixels;
  const columns = nearestPositions(across);
  let target = 0;
  for (const row of nearestPositions(down)) {
    for (const column of columns) {
      const at = (row * width + column) * channels;
      for (let channel = 0; channel < channels; channel++) out[target++] = data[at + channel]!;
    }
  }
};

function nearestPositions(side: Side): Int32Array {
  const scale = scaleOf(side);
  return Int32Array.from({ length: side.count }, (_, i) => {
    const position = side.first + i;
    const at =
      side.coordinates === 'half-pixel'
        ? Math.floor(fround(fround(position + 0.5) * scale))
        : side.coordinates === 'asymmetric'
          ? Math.floor(fround(position * scale))
          : // roundf: halves away from zero, and positions are never negative.
            Math.floor(fround(position * scale) + 0.5);
    return Math.min(Math.max(at, 0), side.from - 1);
  });
}

/** The input position of an output position, in float32. */
function inputPosition(side: Side, scale: number, position: number): number {
  return side.coordinates === 'half-pixel'
    ? fround(fround(fround(position + 0.5) * scale) - 0.5)
    : fround(position * scale);
}

type Lerps = { readonly lower: Int32Array; readonly upper: Int32Array; readonly fraction: Float32Array };

function lerpsOf(side: Side): Lerps {
  const scale = scaleOf(side);
  const lower = new Int32Array(side.count);
  const upper = new Int32Array(side.count);
  const fraction = new Float32Array(side.count);
  for (let i = 0; i < side.count; i++) {
    const position = inputPosition(side, scale, side.first + i);
    const floor = Math.floor(position);
    lower[i] = Math.max(floor, 0);
    upper[i] = Math.min(Math.ceil(position), side.from - 1);
    fraction[i] = position - floor;
  }
  return { lower, upper, fraction };
}

const bilinear: Method = (pixels, across, down, out) => {
  const { data, width, channels } = pixels;
  const columns = lerpsOf(across);
  const rows = lerpsOf(down);
  let target = 0;
  for (let row = 0; row < down.count; row++) {
    const top = rows.lower[row]! * width * channels;
    const bottom = rows.upper[row]! * width * channels;
    const downwards = rows.fraction[row]!;
    for (let column = 0; column < across.count; column++) {
      const left = columns.lower[column]! * channels;
      const right = columns.upper[column]! * channels;
      const fraction = columns.fraction[column]!;
      for (let channel = 0; channel < channels; channel++) {
        const a = data[top + left + channel]!;
        const c = data[bottom + left + channel]!;
        const upper = fround(a + fround((data[top + right + channel]! - a) * fraction));
        const lower = fround(c + fround((data[bottom + right + channel]! - c) * fraction));
        out[target++] = upper + fround(fround(lower - upper) * downwards);
      }
    }
  }
};

/** Steps of the table from which the cubic's weights are taken. */
const TABLE_STEPS = 1 << 10;

/** The weights of pixels within one and within two pixels, alternating. TensorFlow 1 has a = -0.75. */
const makeCubicTable = (a: number): Float32Array => {
  const table = new Float32Array((TABLE_STEPS + 1) * 2);
  for (let i = 0; i <= TABLE_STEPS; i++) {
    const x = i / TABLE_STEPS;
    table[i * 2] = ((a + 2) * x - (a + 3)) * x * x + 1;
    const y = x + 1;
    table[i * 2 + 1] = ((a * y - 5 * a) * y + 8 * a) * y - 4 * a;
  }
  return table;
};

const cubicTables = new Map<number, Float32Array>();

/** Made when it is needed first. */
function cubicTable(a: number): Float32Array {
  const table = cubicTables.get(a) ?? makeCubicTable(a);
  cubicTables.set(a, table);
  return table;
}

type Taps = { readonly positions: Int32Array; readonly weights: Float32Array };

/** Four taps for each output position; TensorFlow 2 leaves out what lies outside and spreads its weight. */
function cubicTaps(side: Side): Taps {
  const scale = scaleOf(side);
  const keys = side.coordinates === 'half-pixel';
  const table = cubicTable(keys ? -0.5 : -0.75);
  const positions = new Int32Array(side.count * 4);
  const weights = new Float32Array(side.count * 4);
  for (let i = 0; i < side.count; i++) {
    const position = inputPosition(side, scale, side.first + i);
    const floor = Math.floor(position);
    const offset = roundHalfEven(fround(fround(position - floor) * TABLE_STEPS));
    const rest = TABLE_STEPS - offset;
    const given = [table[offset * 2 + 1]!, table[offset * 2]!, table[rest * 2]!, table[rest * 2 + 1]!];
    let sum = 0;
    for (let tap = 0; tap < 4; tap++) {
      const wanted = floor - 1 + tap;
      const clamped = Math.min(Math.max(wanted, 0), side.from - 1);
      const weight = keys && clamped !== wanted ? 0 : given[tap]!;
      positions[i * 4 + tap] = clamped;
      weights[i * 4 + tap] = weight;
      sum = fround(sum + weight);
    }
    if (keys && Math.abs(sum) >= 1000 * 2 ** -126) {
      const inverse = fround(1 / sum);
      for (let tap = i * 4; tap < i * 4 + 4; tap++) weights[tap] = weights[tap]! * inverse;
    }
  }
  return { positions, weights };
}

const bicubic: Method = (pixels, across, down, out) => {
  const { data, width, channels } = pixels;
  const columns = cubicTaps(across);
  const rows = cubicTaps(down);
  const line = new Float32Array(width * channels);
  let target = 0;
  for (let row = 0; row < down.count; row++) {
    weighRows(data, width * channels, rows, row * 4, line);
    for (let column = 0; column < across.count; column++) {
      for (let channel = 0; channel < channels; channel++) {
        out[target++] = weighColumns(line, columns, column * 4, channels, channel);
      }
    }
  }
};

function weighRows(data: Uint8Array, rowLength: number, rows: Taps, at: number, line: Float32Array): void {
  const { positions, weights } = rows;
  const [a, b, c, d] = [0, 1, 2, 3].map((tap) => positions[at + tap]! * rowLength) as [
    number,
    number,
    number,
    number,
  ];
  const wa = weights[at]!;
  const wb = weights[at + 1]!;
  const wc = weights[at + 2]!;
  const wd = weights[at + 3]!;
  for (let i = 0; i < rowLength; i++) {
    const ab = fround(fround(data[a + i]! * wa) + fround(data[b + i]! * wb));
    line[i] = fround(ab + fround(data[c + i]! * wc)) + fround(data[d + i]! * wd);
  }
}

function weighColumns(
  line: Float32Array,
  columns: Taps,
  at: number,
  channels: number,
  channel: number,
): number {
  const { positions, weights } = columns;
  let sum = fround(line[positions[at]! * channels + channel]! * weights[at]!);
  for (let tap = at + 1; tap < at + 4; tap++) {
    sum = fround(sum + fround(line[positions[tap]! * channels + channel]! * weights[tap]!));
  }
  return sum;
}

/** The input pixels that each output position covers, `starts[i]` to `starts[i + 1]`, with their parts. */
type Cells = { readonly starts: Int32Array; readonly positions: Int32Array; readonly parts: Float32Array };

function cellsOf(side: Side): Cells {
  const scale = scaleOf(side);
  const starts = new Int32Array(side.count + 1);
  const positions: number[] = [];
  const parts: number[] = [];
  for (let i = 0; i < side.count; i++) {
    const begin = fround((side.first + i) * scale);
    const end = fround((side.first + i + 1) * scale);
    for (let position = Math.floor(begin); position < Math.ceil(end); position++) {
      const isCutAbove = position + 1 > end;
      const part =
        position < begin ? (isCutAbove ? scale : position + 1 - begin) : isCutAbove ? end - position : 1;
      positions.push(Math.min(position, side.from - 1));
      parts.push(part);
    }
    starts[i + 1] = positions.length;
  }
  return { starts, positions: Int32Array.from(positions), parts: Float32Array.from(parts) };
}

/** Each row of a cell is summed, then the rows; area is the same in both versions of TensorFlow. */
const area: Method = (pixels, across, down, out) => {
  const { data, width, channels } = pixels;
  const columns = cellsOf(across);
  const rows = cellsOf(down);
  const scale = fround(1 / fround(scaleOf(down) * scaleOf(across)));
  let target = 0;
  for (let row = 0; row < down.count; row++) {
    for (let column = 0; column < across.count; column++) {
      let a = fround(0);
      let b = fround(0);
      let c = fround(0);
      for (let y = rows.starts[row]!; y < rows.starts[row + 1]!; y++) {
        const line = rows.positions[y]! * width;
        let rowA = fround(0);
        let rowB = fround(0);
        let rowC = fround(0);
        for (let x = columns.starts[column]!; x < columns.starts[column + 1]!; x++) {
          const at = (line + columns.positions[x]!) * channels;
          const part = columns.parts[x]!;
          rowA = fround(rowA + fround(data[at]! * part));
          if (channels === 3) {
            rowB = fround(rowB + fround(data[at + 1]! * part));
            rowC = fround(rowC + fround(data[at + 2]! * part));
          }
        }
        const part = rows.parts[y]!;
        a = fround(a + fround(rowA * part));
        b = fround(b + fround(rowB * part));
        c = fround(c + fround(rowC * part));
      }
      out[target++] = a * scale;
      if (channels === 3) {
        out[target++] = b * scale;
        out[target++] = c * scale;
      }
    }
  }
};

const METHODS = { nearest, bilinear, area, bicubic } satisfies Record<TensorFlowInterpolation, Method>;
