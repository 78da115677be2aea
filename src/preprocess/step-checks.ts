/**
 * Single steps of a preprocessing, as people write them, checked and made into the specification's. In: what
 * a configuration or flag says; out: the step, or a `UserError` that names the place.
 */
import { UserError } from '../errors.ts';
import { nearestWord } from '../nearest.ts';
import type { Size } from './geometry.ts';
import type { Interpolation, Resize } from './preprocess.ts';

export type RawResize = {
  readonly shorter?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly interpolation?: string | undefined;
  readonly library?: string | undefined;
};

const INTERPOLATIONS = [
  'nearest',
  'box',
  'bilinear',
  'hamming',
  'bicubic',
  'lanczos',
] as const satisfies readonly Interpolation[];
const LIBRARIES = ['pillow'] as const;
export const CHANNELS = ['RGB', 'BGR', 'L'] as const;
export const LAYOUTS = ['NCHW', 'NHWC'] as const;

/** Sides longer than this are slips of the pen, and Pillow's float32 boxes end at 2^24. */
const LONGEST_SIDE = 65_535;

/** @param preset what the keys that are not given come from */
export function resolveResize(
  raw: RawResize | undefined,
  preset: Resize | undefined,
  where: string,
): Resize | undefined {
  if (raw === undefined) return preset;
  const size = resizeSize(raw, preset, where);
  const interpolation =
    raw.interpolation === undefined
      ? (preset?.interpolation ?? 'bilinear')
      : oneOf(INTERPOLATIONS, raw.interpolation, `${where}.interpolation`);
  const library = raw.library === undefined ? 'pillow' : oneOf(LIBRARIES, raw.library, `${where}.library`);
  return { size, interpolation, library };
}

function resizeSize(raw: RawResize, preset: Resize | undefined, where: string): Resize['size'] {
  const { shorter, width, height } = raw;
  if (shorter === undefined && width === undefined && height === undefined && preset !== undefined) {
    return preset.size;
  }
  if (shorter !== undefined && width === undefined && height === undefined) {
    return { kind: 'shorter', shorter: side(shorter, `${where}.shorter`) };
  }
  if (shorter === undefined && width !== undefined && height !== undefined) {
    return { kind: 'exact', width: side(width, `${where}.width`), height: side(height, `${where}.height`) };
  }
  const given = Object.entries({ shorter, width, height }).filter(([, value]) => value !== undefined);
  throw new UserError({
    code: 'preprocess-resize-size',
    what: 'the size to resize to is not clear',
    where,
    got: given.length === 0 ? 'no size' : given.map(([key, value]) => `${key}: ${value}`).join(', '),
    expected: 'either shorter, or width and height',
  });
}

/** A side length stands for a square. */
export function resolveCrop(raw: number | Size, where: string): Size {
  if (typeof raw !== 'object') {
    const length = side(raw, where);
    return { width: length, height: length };
  }
  return { width: side(raw.width, `${where}.width`), height: side(raw.height, `${where}.height`) };
}

function side(value: number, where: string): number {
  if (Number.isInteger(value) && value >= 1 && value <= LONGEST_SIDE) return value;
  throw new UserError({
    code: 'preprocess-side',
    what: 'a side must be a whole number of pixels',
    where,
    got: String(value),
    expected: `1 to ${LONGEST_SIDE}`,
  });
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The multiplier that `raw` spells. */
export function resolveScale(raw: number | string, where: string): number {
  const [top, bottom, ...rest] = String(raw)
    .split('/')
    .map((part) => part.trim());
  const readable = rest.length === 0 && [top!, bottom ?? '1'].every((part) => NUMBER.test(part));
  const scale = readable ? Number(top) / Number(bottom ?? 1) : Number.NaN;
  if (Number.isFinite(scale) && scale > 0) return scale;
  throw new UserError({
    code: 'preprocess-scale',
    what: 'the scale is what each byte is multiplied by',
    where,
    got: String(raw),
    expected: 'a number above 0 or a fraction, such as 1/255',
  });
}

/** A mean or std as one value for each channel; a single value stands for all. */
export function perChannel(
  raw: number | readonly number[],
  channels: string,
  where: string,
): readonly number[] {
  const given = typeof raw === 'number' ? [raw] : raw;
  const count = channels === 'L' ? 1 : 3;
  if (!given.every((value) => Number.isFinite(value))) {
    throw new UserError({
      code: 'preprocess-not-finite',
      what: 'a mean or std must be finite numbers',
      where,
      got: given.join(', '),
    });
  }
  if (given.length === count) return given;
  if (given.length === 1) return new Array<number>(count).fill(given[0]!);
  throw new UserError({
    code: 'preprocess-channel-count',
    what: `${channels} takes ${count === 1 ? 'one value' : 'one value for each of its 3 channels'}`,
    where,
    got: `${given.length} values: ${given.join(', ')}`,
    expected: count === 1 ? '1 value' : '3 values, or 1 for all',
  });
}

/** The standard deviations, one for each channel; zero in float32 is refused, as torchvision does. */
export function resolveStd(
  raw: number | readonly number[],
  channels: string,
  where: string,
): readonly number[] {
  const std = perChannel(raw, channels, where);
  if (!std.some((value) => Math.fround(value) === 0)) return std;
  throw new UserError({
    code: 'preprocess-std-zero',
    what: 'the standard deviation divides the pixels and cannot be zero',
    where,
    got: std.join(', '),
    hint: 'write 1 for a channel that is not divided',
  });
}

/** The one of `allowed` that `value` is. */
export function oneOf<T extends string>(allowed: readonly T[], value: string, where: string): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const near = nearestWord(String(value), allowed);
  throw new UserError({
    code: 'preprocess-unknown-word',
    what: 'there is no such choice',
    where,
    got: String(value),
    expected: `one of ${allowed.join(', ')}`,
    ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
  });
}
