/**
 * What people write (a preset's name, a preset with changes, or the steps) made into the one specification
 * that everything else takes; and a specification in a line of words.
 */
import { UserError } from '../errors.ts';
import { nearestWord } from '../nearest.ts';
import { parsePreprocessFile } from './parse-preprocess-file.ts';
import type { Crop, Preprocess, Resize } from './preprocess.ts';
import { PRESETS, type PresetName } from './presets.ts';
import {
  CHANNELS,
  divisorOf,
  LAYOUTS,
  oneOf,
  perChannel,
  type RawCentralFraction,
  type RawCrop,
  type RawResize,
  resolveCentralFraction,
  resolveCrop,
  resolveOffset,
  resolveResize,
  resolveScale,
  resolveStd,
} from './step-checks.ts';

export type RawSteps = {
  /** The steps that are not given are this preset's, or those of this file (a path that ends in `.json`). */
  readonly preset?: string | undefined;
  /** The centre that is taken before the resize: this fraction of each side, or of the shorter one. */
  readonly centralFraction?: RawCentralFraction | undefined;
  readonly resize?: RawResize | undefined;
  readonly crop?: number | RawCrop | undefined;
  readonly channels?: string | undefined;
  /** A number, or a fraction or number as text: "1/255". */
  readonly scale?: number | string | undefined;
  /** Added after the scale. */
  readonly offset?: number | undefined;
  /** One value for each channel, in the order of `channels`, or one for all. */
  readonly mean?: number | readonly number[] | undefined;
  readonly std?: number | readonly number[] | undefined;
  readonly layout?: string | undefined;
};

/** A preset's name, a path that ends in `.json`, or steps. */
export type RawPreprocess = string | RawSteps;

/**
 * The specification that `raw` stands for, each value checked.
 * @param where the place that errors name: `zoogate.yml:12`, a flag, or the key itself
 * @param readJson reads and parses the file of a preset that ends in `.json`, a path as it was written
 * Throws `UserError`.
 */
export function resolvePreprocess(
  raw: RawPreprocess,
  where = 'preprocess',
  readJson?: (path: string) => unknown,
): Preprocess {
  if (typeof raw === 'string') return presetOf(raw, where, readJson);
  const preset = raw.preset === undefined ? undefined : presetOf(raw.preset, where, readJson);
  const channels =
    raw.channels === undefined
      ? (preset?.channels ?? 'RGB')
      : oneOf(CHANNELS, raw.channels, `${where}, channels`);
  if (preset !== undefined) refuseReordering(raw, preset, channels, where);
  const central =
    raw.centralFraction === undefined
      ? preset?.centralFraction
      : resolveCentralFraction(raw.centralFraction, `${where}, centralFraction`);
  const crop = cropOf(raw, preset, channels, `${where}, crop`);
  const resize = resolveResize(raw.resize, preset?.resize, crop, `${where}, resize`);
  if (resize?.library === 'libvips' && central !== undefined) {
    throw new UserError({
      code: 'preprocess-libvips-crop',
      what: 'libvips resizes while it decodes, before anything could be cut off',
      where: `${where}, centralFraction`,
      expected: 'another library, or no centralFraction',
    });
  }
  const offset = raw.offset === undefined ? preset?.offset : resolveOffset(raw.offset, `${where}, offset`);
  const std = resolveStd(raw.std ?? preset?.std ?? 1, channels, `${where}, std`);
  return Object.freeze({
    ...(preset === undefined ? {} : { preset: preset.preset }),
    ...(central === undefined ? {} : { centralFraction: central }),
    ...(resize === undefined ? {} : { resize }),
    ...(crop === undefined ? {} : { crop }),
    channels,
    scale: raw.scale === undefined ? (preset?.scale ?? 1) : resolveScale(raw.scale, `${where}, scale`),
    ...(offset === undefined ? {} : { offset }),
    mean: perChannel(raw.mean ?? preset?.mean ?? 0, channels, `${where}, mean`),
    std,
    layout:
      raw.layout === undefined ? (preset?.layout ?? 'NCHW') : oneOf(LAYOUTS, raw.layout, `${where}, layout`),
  });
}

/** A preset's rounding belongs to its zoo and stays where only the size is another; fill goes by channels. */
function cropOf(
  raw: RawSteps,
  preset: Preprocess | undefined,
  channels: string,
  where: string,
): Crop | undefined {
  if (raw.crop === undefined) return preset?.crop;
  const crop = resolveCrop(raw.crop, channels, where);
  const rounding = crop.rounding ?? preset?.crop?.rounding;
  return rounding === undefined ? crop : { ...crop, rounding };
}

/** The shape of every input without the batch axis, where one is fixed: by a crop or an exact resize. */
export function inputShape(preprocess: Preprocess): readonly [number, number, number] | undefined {
  const { crop, resize, channels, layout } = preprocess;
  const size =
    crop ?? (resize?.size.kind === 'exact' && resize.size.fit === undefined ? resize.size : undefined);
  if (size === undefined) return undefined;
  const planes = channels === 'L' ? 1 : 3;
  return layout === 'NCHW' ? [planes, size.height, size.width] : [size.height, size.width, planes];
}

/** The steps in their order, in one line for people. */
export function describePreprocess(preprocess: Preprocess): string {
  const { centralFraction, resize, crop, channels, scale, offset, mean, std, layout } = preprocess;
  const steps: string[] = [];
  if (centralFraction !== undefined) {
    const of = centralFraction.of === 'sides' ? '' : ' of the shorter side, square';
    steps.push(`central ${percent(centralFraction.fraction)}${of}`);
  }
  if (resize !== undefined) steps.push(describeResize(resize));
  if (crop !== undefined) steps.push(`centre crop ${crop.width}x${crop.height}`);
  if (crop?.fill !== undefined) steps.push(`padded with ${crop.fill.join(' ')}`);
  steps.push(channels);
  if (scale !== 1) {
    const divisor = divisorOf(scale);
    steps.push(divisor === undefined ? `times ${scale}` : `divided by ${divisor}`);
  }
  if (offset !== undefined && offset !== 0) steps.push(offset < 0 ? `minus ${-offset}` : `plus ${offset}`);
  if (mean.some((value) => value !== 0)) steps.push(`minus mean ${mean.join(' ')}`);
  if (std.some((value) => value !== 1)) steps.push(`divided by std ${std.join(' ')}`);
  steps.push(layout);
  const line = steps.join(', ');
  return preprocess.preset === undefined ? line : `${preprocess.preset}: ${line}`;
}

const percent = (fraction: number): string => `${Number((fraction * 100).toPrecision(6))} %`;

function describeResize({ size, interpolation, library, coordinates, reducingGap }: Resize): string {
  const by = [
    interpolation,
    library,
    ...(coordinates === undefined ? [] : [coordinates]),
    ...(reducingGap === undefined ? [] : [`reducing gap ${reducingGap}`]),
  ].join(', ');
  if (size.kind === 'shorter') return `shorter side to ${size.shorter} (${by})`;
  const fit = size.fit === undefined ? '' : size.fit === 'contain' ? ' within' : ' around';
  return `resize to${fit} ${size.width}x${size.height} (${by})`;
}

function presetOf(
  name: string,
  where: string,
  readJson: ((path: string) => unknown) | undefined,
): Preprocess & { readonly preset: string } {
  if (name.endsWith('.json') && readJson !== undefined) {
    return Object.freeze({ ...parsePreprocessFile(readJson(name), name), preset: name });
  }
  if (Object.hasOwn(PRESETS, name)) return PRESETS[name as PresetName];
  const names = Object.keys(PRESETS);
  const near = nearestWord(name, names);
  throw new UserError({
    code: 'preprocess-unknown-preset',
    what: 'there is no such preset',
    where,
    got: name,
    expected: `one of ${names.join(', ')}, a file that ends in .json, or the steps`,
    ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
  });
}

/** A preset's mean and std belong to its own channel order: in another they would silently be wrong. */
function refuseReordering(raw: RawSteps, preset: Preprocess, channels: string, where: string): void {
  if (channels === preset.channels) return;
  const kept = (['mean', 'std'] as const).filter(
    (key) => raw[key] === undefined && new Set(preset[key]).size > 1,
  );
  if (kept.length === 0) return;
  throw new UserError({
    code: 'preprocess-ambiguous-order',
    what: `the preset's ${kept.join(' and ')} follow its own channel order`,
    where: `${where}, channels`,
    got: `${channels} on ${preset.preset}, which is ${preset.channels}`,
    expected: `${kept.join(' and ')} in the order of ${channels}`,
    hint: `write ${kept.join(' and ')} out beside channels`,
  });
}
