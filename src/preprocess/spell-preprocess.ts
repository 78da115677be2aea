/** A preprocessing specification as it is written in a configuration: what resolves to it again. */
import type { Crop, Preprocess, Resize } from './preprocess.ts';
import { PRESETS } from './presets.ts';
import { divisorOf } from './step-checks.ts';

/**
 * YAML lines of the key `preprocess`: a preset's name where there is one that does the same, else a line a step.
 * What is applied when an image is decoded (`applies`) is no step of a configuration and left out.
 */
export function preprocessLines(preprocess: Preprocess): readonly string[] {
  const steps = preprocessSteps(preprocess);
  const same = Object.entries(PRESETS).find(([, preset]) => preprocessSteps(preset).join() === steps.join());
  return same === undefined
    ? ['preprocess:', ...steps.map((step) => `  ${step}`)]
    : [`preprocess: ${same[0]}`];
}

/** The same in one line. */
export function preprocessLine(preprocess: Preprocess): string {
  const [first, ...steps] = preprocessLines(preprocess);
  return steps.length === 0 ? first! : `${first} { ${steps.map((step) => step.trim()).join(', ')} }`;
}

function preprocessSteps(preprocess: Preprocess): readonly string[] {
  const {
    centralFraction: central,
    resize,
    crop,
    channels,
    scale,
    offset = 0,
    mean,
    std,
    layout,
  } = preprocess;
  const divisor = divisorOf(scale);
  return [
    ...(central === undefined
      ? []
      : [`centralFraction: { fraction: ${central.fraction}, of: ${central.of} }`]),
    ...(resize === undefined ? [] : [`resize: ${resizeText(resize)}`]),
    ...(crop === undefined ? [] : [`crop: ${cropText(crop)}`]),
    `channels: ${channels}`,
    ...(scale === 1 ? [] : [`scale: ${divisor === undefined ? scale : `1/${divisor}`}`]),
    ...(offset === 0 ? [] : [`offset: ${offset}`]),
    ...(mean.some((value) => value !== 0) ? [`mean: [${mean.join(', ')}]`] : []),
    ...(std.some((value) => value !== 1) ? [`std: [${std.join(', ')}]`] : []),
    `layout: ${layout}`,
  ];
}

function resizeText({ size, interpolation, library, coordinates, reducingGap }: Resize): string {
  const to =
    size.kind === 'shorter'
      ? `shorter: ${size.shorter}`
      : `width: ${size.width}, height: ${size.height}${size.fit === undefined ? '' : `, fit: ${size.fit}`}`;
  const more = [
    ...(coordinates === undefined ? [] : [`, coordinates: ${coordinates}`]),
    ...(reducingGap === undefined ? [] : [`, reducingGap: ${reducingGap}`]),
  ].join('');
  return `{ ${to}, interpolation: ${interpolation}, library: ${library}${more} }`;
}

function cropText({ width, height, rounding, fill }: Crop): string {
  const more = [
    ...(rounding === undefined ? [] : [`rounding: ${rounding}`]),
    ...(fill === undefined ? [] : [`fill: [${fill.join(', ')}]`]),
  ];
  if (more.length === 0 && width === height) return String(width);
  return `{ ${[`width: ${width}`, `height: ${height}`, ...more].join(', ')} }`;
}
