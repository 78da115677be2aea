/**
 * A preprocessing specification as steps that can be held to what a file says: the same pixels, however they were
 * written down. In: `Preprocess`; out: comparable values by step.
 */
import type { Preprocess } from './preprocess.ts';

/** Words, or numbers: mean and std in levels (0-255) as red, green, blue; range as the least and the largest input. */
export type StepValue = string | readonly number[];

export type PreprocessStep = 'resize' | 'interpolation' | 'crop' | 'channels' | 'mean' | 'std' | 'range';

export type PreprocessSteps = Readonly<Partial<Record<PreprocessStep, StepValue>>>;

const BLACK = 0;
const WHITE = 255;

/** Every step that is done, and the words "none" for a resize or a crop that is not. */
export function stepsOf(preprocess: Preprocess): PreprocessSteps & Record<'resize' | 'crop', StepValue> {
  const { resize, crop, channels, scale, offset = 0, mean, std } = preprocess;
  const inLevels = (values: readonly number[]) => {
    const levels = values.map((value) => Number(value.toPrecision(12)));
    return channels === 'BGR' ? levels.toReversed() : levels;
  };
  const ends = mean.flatMap((m, i) =>
    [BLACK, WHITE].map((level) => (level * scale + offset - m) / (std[i] ?? 1)),
  );
  return {
    resize: resize === undefined ? 'none' : sizeText(resize.size),
    ...(resize === undefined ? {} : { interpolation: resize.interpolation }),
    crop: crop === undefined ? 'none' : `${crop.width}x${crop.height}`,
    channels,
    mean: inLevels(mean.map((value) => (value - offset) / scale)),
    std: inLevels(std.map((value) => value / scale)),
    range: [Math.min(...ends), Math.max(...ends)],
  };
}

/** How a resize to the shorter side is written, so that two ways to say it are equal. */
export function sizeText(size: NonNullable<Preprocess['resize']>['size']): string {
  if (size.kind === 'shorter') return `shorter side to ${size.shorter}`;
  return `${size.width}x${size.height}${size.fit === undefined ? '' : ` (${size.fit})`}`;
}

/** Numbers are the same within what zoos round them by: 0.485 is 123.675 levels, and Caffe writes 123.68. */
export function isSameStep(step: PreprocessStep, one: StepValue, other: StepValue): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  const tolerance = step === 'range' ? 0.01 : 0.2;
  const length = Math.max(one.length, other.length);
  return Array.from({ length }, (_, i) => i).every((i) => {
    // One number stands for all channels.
    const a = one.length === 1 ? one[0] : one[i];
    const b = other.length === 1 ? other[0] : other[i];
    return a !== undefined && b !== undefined && Math.abs(a - b) <= tolerance;
  });
}

export function stepText(value: StepValue): string {
  return typeof value === 'string' ? value : value.map((number) => Number(number.toPrecision(6))).join(' ');
}
