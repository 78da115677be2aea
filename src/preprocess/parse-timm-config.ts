/**
 * A model's preprocessing from timm's `config.json` on the Hugging Face Hub. In: the parsed file; out: what
 * timm's `create_transform(**resolve_data_config(...))` does for evaluation at `input_size`, with timm's own
 * defaults for what the file leaves out (timm/models/_pretrained.py, timm/data/transforms_factory.py).
 */
import { roundHalfEven } from './geometry.ts';
import type { Preprocess, Resize } from './preprocess.ts';
import { numberField, numbersField, objectOf, stringField, wrongField } from './read-json.ts';
import { oneOf, perChannel, resolveCrop, resolveStd, sizeOfCropPct } from './step-checks.ts';

const INTERPOLATIONS = ['nearest', 'bilinear', 'bicubic', 'box', 'hamming', 'lanczos'] as const;
const CROP_MODES = ['center', 'squash', 'border'] as const;

/** @param where the file, for errors. Throws `UserError`. */
export function parseTimmConfig(json: unknown, where: string): Preprocess {
  const root = objectOf(json, where);
  // Older files hold the fields at the root.
  const inRoot = root['pretrained_cfg'] === undefined;
  const config = inRoot ? root : objectOf(root['pretrained_cfg'], `${where}, pretrained_cfg`);
  const [planes, height, width, ...rest] = numbersField(config, 'input_size', where) ?? [3, 224, 224];
  if ((planes !== 3 && planes !== 1) || height === undefined || width === undefined || rest.length > 0) {
    throw wrongField(
      `${where}, input_size`,
      config['input_size'],
      '[3, height, width] or [1, height, width]',
    );
  }
  const channels = planes === 1 ? 'L' : 'RGB';
  const cropPct = numberField(config, 'crop_pct', where) ?? 0.875;
  const mode = oneOf(CROP_MODES, stringField(config, 'crop_mode', where) ?? 'center', `${where}, crop_mode`);
  const interpolation = oneOf(
    INTERPOLATIONS,
    stringField(config, 'interpolation', where) ?? 'bicubic',
    `${where}, interpolation`,
  );
  const mean = perChannel(
    numbersField(config, 'mean', where) ?? [0.485, 0.456, 0.406].slice(0, planes),
    channels,
    `${where}, mean`,
  );
  const std = resolveStd(
    numbersField(config, 'std', where) ?? [0.229, 0.224, 0.225].slice(0, planes),
    channels,
    `${where}, std`,
  );
  const fill = mode === 'border' ? { fill: mean.map((value) => roundHalfEven(255 * value)) } : {};
  const crop = resolveCrop({ width, height, ...fill }, channels, `${where}, input_size`);
  const shorter = sizeOfCropPct(cropPct, crop, `${where}, crop_pct`);
  const size = mode === 'center' ? shorter : squareOrNot(shorter, mode);
  return Object.freeze<Preprocess>({
    preset: 'timm',
    resize: {
      size,
      // timm forgets the interpolation where the input is no square: its ResizeKeepRatio has a default.
      interpolation: mode === 'center' && size.kind === 'exact' ? 'bilinear' : interpolation,
      library: 'pillow',
    },
    crop,
    channels,
    scale: 1 / 255,
    mean,
    std,
    layout: 'NCHW',
  });
}

function squareOrNot(size: Resize['size'], mode: 'squash' | 'border'): Resize['size'] {
  const { width, height } =
    size.kind === 'shorter' ? { width: size.shorter, height: size.shorter } : { ...size };
  return { kind: 'exact', width, height, ...(mode === 'border' ? { fit: 'contain' } : {}) };
}
