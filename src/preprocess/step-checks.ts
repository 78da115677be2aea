/**
 * Single steps of a preprocessing, as people write them, checked and made into the specification's. In: what
 * a configuration or flag says; out: the step, or a `UserError` that names the place.
 */
import { UserError } from '../errors.ts';
import { nearestWord } from '../nearest.ts';
import type { Size } from './geometry.ts';
import type { CentralFraction, Coordinates, Crop, Resize } from './preprocess.ts';
import { LIBRARIES } from './resamplers.ts';

export type RawResize = {
  readonly shorter?: number | undefined;
  /** The crop's size is this part of the resized image's: sides are divided by it and truncated, as timm does. */
  readonly cropPct?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** What happens to the aspect where width and height are given: `squash` unless given. */
  readonly fit?: string | undefined;
  readonly interpolation?: string | undefined;
  readonly library?: string | undefined;
  readonly coordinates?: string | undefined;
  readonly reducingGap?: number | undefined;
};

export type RawCrop = Size & {
  readonly rounding?: string | undefined;
  readonly fill?: number | readonly number[] | undefined;
};

export type RawCentralFraction = number | { readonly fraction: number; readonly of?: string | undefined };

export const CHANNELS = ['RGB', 'BGR', 'L'] as const;
export const LAYOUTS = ['NCHW', 'NHWC'] as const;
const FITS = ['squash', 'contain', 'cover'] as const;

/** Sides longer than this are slips of the pen, and Pillow's float32 boxes end at 2^24. */
const LONGEST_SIDE = 65_535;

/**
 * @param preset what the keys that are not given come from
 * @param crop what `cropPct` is a part of
 */
export function resolveResize(
  raw: RawResize | undefined,
  preset: Resize | undefined,
  crop: Size | undefined,
  where: string,
): Resize | undefined {
  if (raw === undefined) return preset;
  const size = resizeSize(raw, preset, crop, where);
  const names = Object.keys(LIBRARIES) as Resize['library'][];
  const library =
    raw.library === undefined ? (preset?.library ?? 'pillow') : oneOf(names, raw.library, `${where}.library`);
  const { interpolations } = LIBRARIES[library];
  const wanted = raw.interpolation ?? preset?.interpolation;
  const interpolation =
    wanted === undefined
      ? interpolations[0]!
      : oneOf(interpolations, wanted, `${where}.interpolation (${library})`);
  const reducingGap = resolveReducingGap(raw, preset, library, `${where}.reducingGap`);
  const resize = { size, interpolation, library, ...(reducingGap === undefined ? {} : { reducingGap }) };
  const coordinates = raw.coordinates ?? (preset?.library === library ? preset.coordinates : undefined);
  if (coordinates === undefined) return resize;
  const allowed: readonly Coordinates[] = library === 'tensorflow' ? LIBRARIES.tensorflow.coordinates : [];
  return { ...resize, coordinates: oneOf(allowed, coordinates, `${where}.coordinates (${library})`) };
}

function resolveReducingGap(
  { reducingGap }: RawResize,
  preset: Resize | undefined,
  library: Resize['library'],
  where: string,
): number | undefined {
  if (reducingGap === undefined) return library === 'pillow' ? preset?.reducingGap : undefined;
  if (library === 'pillow' && Number.isFinite(reducingGap) && reducingGap >= 1) return reducingGap;
  throw new UserError({
    code: 'preprocess-reducing-gap',
    what: "the reducing gap is Pillow's: how many times the size is left to be resampled exactly",
    where,
    got: `${reducingGap} (${library})`,
    expected: 'a number of at least 1, and library: pillow',
  });
}

function resizeSize(
  raw: RawResize,
  preset: Resize | undefined,
  crop: Size | undefined,
  where: string,
): Resize['size'] {
  const { shorter, cropPct, width, height, fit } = raw;
  const given = Object.entries({ shorter, cropPct, width, height, fit }).filter(([, v]) => v !== undefined);
  const keys = given.map(([key]) => key).join(' ');
  if (keys === '' && preset !== undefined) return preset.size;
  if (keys === 'shorter') return { kind: 'shorter', shorter: side(shorter!, `${where}.shorter`) };
  if (keys === 'cropPct' && crop !== undefined) return sizeOfCropPct(cropPct!, crop, `${where}.cropPct`);
  if (
    width !== undefined &&
    height !== undefined &&
    (keys === 'width height' || keys === 'width height fit')
  ) {
    const given = { width: side(width, `${where}.width`), height: side(height, `${where}.height`) };
    const how = oneOf(FITS, fit ?? 'squash', `${where}.fit`);
    return { kind: 'exact', ...given, ...(how === 'squash' ? {} : { fit: how }) };
  }
  throw new UserError({
    code: 'preprocess-resize-size',
    what: 'the size to resize to is not clear',
    where,
    got: given.length === 0 ? 'no size' : given.map(([key, value]) => `${key}: ${value}`).join(', '),
    expected: 'either shorter, or width and height (perhaps with fit), or cropPct beside a crop',
  });
}

/** timm's `floor(size / crop_pct)`: of the shorter side where the crop is square. */
export function sizeOfCropPct(cropPct: number, crop: Size, where: string): Resize['size'] {
  if (!(cropPct > 0 && cropPct <= 1)) {
    throw new UserError({
      code: 'preprocess-crop-pct',
      what: 'the crop must be a part of the resized image',
      where,
      got: String(cropPct),
      expected: 'above 0 and at most 1',
    });
  }
  const width = side(Math.floor(crop.width / cropPct), where);
  const height = side(Math.floor(crop.height / cropPct), where);
  return width === height
    ? { kind: 'shorter', shorter: width }
    : { kind: 'exact', width, height, fit: 'cover' };
}

/** A side length stands for a square. */
export function resolveCrop(raw: number | RawCrop, channels: string, where: string): Crop {
  if (typeof raw !== 'object') {
    const length = side(raw, where);
    return { width: length, height: length };
  }
  const { rounding, fill } = raw;
  return {
    width: side(raw.width, `${where}.width`),
    height: side(raw.height, `${where}.height`),
    ...(rounding === undefined ? {} : { rounding: oneOf(ROUNDINGS, rounding, `${where}.rounding`) }),
    ...(fill === undefined ? {} : { fill: resolveFill(fill, channels, `${where}.fill`) }),
  };
}

const ROUNDINGS = ['half-even', 'down'] as const;

function resolveFill(raw: number | readonly number[], channels: string, where: string): readonly number[] {
  const fill = perChannel(raw, channels, where);
  if (fill.every((level) => Number.isInteger(level) && level >= 0 && level <= 255)) return fill;
  throw new UserError({
    code: 'preprocess-fill',
    what: 'what surrounds the image is a level of its pixels',
    where,
    got: fill.join(', '),
    expected: 'whole numbers from 0 to 255',
  });
}

export function resolveCentralFraction(raw: RawCentralFraction, where: string): CentralFraction {
  const { fraction, of } = typeof raw === 'object' ? raw : { fraction: raw };
  if (!(fraction > 0 && fraction <= 1)) {
    throw new UserError({
      code: 'preprocess-central-fraction',
      what: 'the central fraction is a part of the image',
      where,
      got: String(fraction),
      expected: 'above 0 and at most 1',
    });
  }
  return {
    fraction,
    of: of === undefined ? 'sides' : oneOf(['sides', 'shorter'] as const, of, `${where}.of`),
  };
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

/** The n of a scale of 1/n, which stands for the division by n: that rounds otherwise than the product with 1/n. */
export function divisorOf(scale: number): number | undefined {
  const divisor = Number((1 / scale).toPrecision(12));
  return 1 / divisor === scale ? divisor : undefined;
}

export function resolveOffset(raw: number, where: string): number {
  return perChannel(raw, 'L', where)[0]!;
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
