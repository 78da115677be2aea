/**
 * A model's preprocessing from the `preprocessor_config.json` of transformers. In: the parsed file; out: what
 * the image processor that it names does with an image, by way of Pillow. The class gives what the file leaves
 * out, and changes the meaning of what it says: ConvNext, LeViT and PoolFormer resize to more than `size`.
 *
 * Classes and figures are those of transformers 5.18 (models/*\/image_processing_pil_*.py).
 */
import { UserError } from '../errors.ts';
import { nearestWord } from '../nearest.ts';
import type { Size } from './geometry.ts';
import type { Interpolation, Preprocess, Resize } from './preprocess.ts';
import {
  booleanField,
  type JsonObject,
  numberField,
  numbersField,
  objectOf,
  stringField,
  wrongField,
} from './read-json.ts';
import { perChannel, resolveCrop, resolveScale, resolveStd } from './step-checks.ts';

/** A `size` as transformers has it: a square's side comes as one number. */
type SizeField = { readonly shortest: number } | Size;

type Processor = {
  readonly size: SizeField;
  readonly resample: number;
  readonly mean: readonly number[];
  readonly std: readonly number[];
  readonly cropSize?: Size;
  readonly centerCrop?: boolean;
  readonly normalizes?: false;
  readonly flipsChannels?: boolean;
  readonly cropPct?: number;
  /** Whether a `size` of one number is a square; otherwise the shortest edge. */
  readonly defaultToSquare?: boolean;
  /** Where the resize differs from `size`. */
  readonly resizes?: 'convnext' | 'levit' | 'poolformer';
  /** EfficientNet divides by std once more before its classifier's own layers, unless `include_top` is false. */
  readonly dividesTwice?: boolean;
};

const square = (side: number): Size => ({ width: side, height: side });

// Pillow's numbers of its filters.
const RESAMPLE: readonly Interpolation[] = ['nearest', 'lanczos', 'bilinear', 'bicubic', 'box', 'hamming'];
const BILINEAR = 2;
const BICUBIC = 3;

const STANDARD = { mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] } as const;
const IMAGENET = { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] } as const;
const OPENAI = {
  mean: [0.48145466, 0.4578275, 0.40821073],
  std: [0.26862954, 0.26130258, 0.27577711],
} as const;

const CROPPED = { cropSize: square(224), centerCrop: true, defaultToSquare: false } as const;
const CLIP = { ...OPENAI, ...CROPPED, size: { shortest: 224 }, resample: BICUBIC } as const;

const PROCESSORS = {
  ViT: { ...STANDARD, size: square(224), resample: BILINEAR },
  DeiT: { ...STANDARD, size: square(256), resample: BICUBIC, cropSize: square(224), centerCrop: true },
  Beit: { ...STANDARD, size: square(224), resample: BICUBIC, cropSize: square(224) },
  ConvNext: {
    ...STANDARD,
    size: { shortest: 384 },
    resample: BICUBIC,
    cropPct: 224 / 256,
    defaultToSquare: false,
    resizes: 'convnext',
  },
  MobileNetV1: { ...STANDARD, ...CROPPED, size: { shortest: 256 }, resample: BILINEAR },
  MobileNetV2: { ...STANDARD, ...CROPPED, size: { shortest: 256 }, resample: BILINEAR },
  MobileViT: {
    ...STANDARD,
    ...CROPPED,
    size: { shortest: 224 },
    resample: BICUBIC,
    cropSize: square(256),
    normalizes: false,
    flipsChannels: true,
  },
  EfficientNet: {
    ...STANDARD,
    size: square(346),
    resample: BICUBIC,
    cropSize: square(289),
    dividesTwice: true,
  },
  Levit: { ...IMAGENET, ...CROPPED, size: { shortest: 224 }, resample: BICUBIC, resizes: 'levit' },
  PoolFormer: {
    ...IMAGENET,
    ...CROPPED,
    size: { shortest: 224 },
    resample: BICUBIC,
    cropPct: 0.9,
    resizes: 'poolformer',
  },
  Bit: CLIP,
  CLIP,
  ChineseCLIP: CLIP,
  Blip: { ...OPENAI, size: square(384), resample: BICUBIC },
  Pvt: { ...IMAGENET, size: square(224), resample: BICUBIC },
  Segformer: { ...IMAGENET, size: square(512), resample: BILINEAR },
  Siglip: { ...STANDARD, size: square(224), resample: BICUBIC, defaultToSquare: false },
} as const satisfies Record<string, Processor>;

/** @param where the file, for errors. Throws `UserError`. */
export function parsePreprocessorConfig(json: unknown, where: string): Preprocess {
  const config = objectOf(json, where);
  const name = nameOf(config, where);
  const processor: Processor = PROCESSORS[name];
  refusePadding(config, where);
  const is = (key: string, otherwise: boolean) => booleanField(config, key, where) ?? otherwise;

  const given = is('do_resize', true) ? resizeOf(config, processor, where) : undefined;
  const cropSize = is('do_center_crop', processor.centerCrop ?? false)
    ? (sizeField(config, 'crop_size', true, where) ?? processor.cropSize ?? given?.crop)
    : given?.crop;
  if (cropSize !== undefined && 'shortest' in cropSize) {
    throw wrongField(`${where}, crop_size`, config['crop_size'], 'a height and a width');
  }
  // Other classes ignore the key.
  const flips = processor.flipsChannels === true && is('do_flip_channel_order', true);
  const channels = flips ? 'BGR' : 'RGB';
  const rescales = is('do_rescale', true);
  const offset =
    rescales && processor.dividesTwice === true && is('rescale_offset', false) ? { offset: -1 } : {};
  const crop =
    cropSize === undefined
      ? {}
      : { crop: resolveCrop({ ...cropSize, rounding: 'down' }, channels, `${where}, crop_size`) };
  return Object.freeze<Preprocess>({
    preset: 'transformers',
    ...(given === undefined ? {} : { resize: given.resize }),
    ...crop,
    channels,
    scale: rescales
      ? resolveScale(numberField(config, 'rescale_factor', where) ?? 1 / 255, `${where}, rescale_factor`)
      : 1,
    ...offset,
    ...normalizationOf(config, processor, channels, where),
    layout: 'NCHW',
  });
}

function nameOf(config: JsonObject, where: string): keyof typeof PROCESSORS {
  const key =
    config['image_processor_type'] === undefined ? 'feature_extractor_type' : 'image_processor_type';
  const given = stringField(config, key, where) ?? '';
  const name = given.replace(/(?:ImageProcessor(?:Fast|Pil)?|FeatureExtractor)$/, '');
  if (Object.hasOwn(PROCESSORS, name)) return name as keyof typeof PROCESSORS;
  const names = Object.keys(PROCESSORS);
  const near = nearestWord(name, names);
  throw new UserError({
    code: 'preprocess-unknown-processor',
    what: 'zoogate does not know what this image processor does',
    where: `${where}, ${key}`,
    got: given === '' ? 'no image_processor_type' : given,
    expected: `one of ${names.map((one) => `${one}ImageProcessor`).join(', ')}`,
    hint:
      near === undefined
        ? 'write the steps out under "preprocess"'
        : `did you mean ${near}ImageProcessor? Otherwise write the steps out under "preprocess"`,
  });
}

function refusePadding(config: JsonObject, where: string): void {
  if (booleanField(config, 'do_pad', where) !== true) return;
  throw wrongField(
    `${where}, do_pad`,
    true,
    'false',
    'write the steps out under "preprocess", with a crop to pad',
  );
}

/** The resize, and the crop that belongs to it. */
function resizeOf(
  config: JsonObject,
  processor: Processor,
  where: string,
): { readonly resize: Resize; readonly crop?: Size } {
  const size = sizeField(config, 'size', processor.defaultToSquare ?? true, where) ?? processor.size;
  const code = numberField(config, 'resample', where) ?? processor.resample;
  const interpolation = RESAMPLE[code];
  if (interpolation === undefined)
    throw wrongField(`${where}, resample`, code, '0 to 5, as Pillow counts them');
  const cropPct = numberField(config, 'crop_pct', where) ?? processor.cropPct ?? 1;
  if (!(cropPct > 0 && cropPct <= 1))
    throw wrongField(`${where}, crop_pct`, cropPct, 'above 0 and at most 1');
  const by = { interpolation, library: 'pillow' } as const;
  const shorter = (side: number): Resize => ({ size: { kind: 'shorter', shorter: Math.trunc(side) }, ...by });
  const exact = (to: Size): Resize => ({
    size: { kind: 'exact', width: to.width, height: to.height },
    ...by,
  });

  if (processor.resizes === 'convnext') {
    if (!('shortest' in size)) throw wrongField(`${where}, size`, config['size'], 'a shortest_edge');
    const crop = square(size.shortest);
    // At 384 and above ConvNext squashes the whole image.
    return size.shortest < 384 ? { resize: shorter(size.shortest / cropPct), crop } : { resize: exact(crop) };
  }
  if (processor.resizes === 'poolformer') {
    const side = 'shortest' in size ? size.shortest : size.width === size.height ? size.width : undefined;
    if (side === undefined) throw wrongField(`${where}, size`, config['size'], 'a shortest_edge or a square');
    return { resize: shorter(side / cropPct) };
  }
  if (!('shortest' in size)) return { resize: exact(size) };
  return { resize: shorter(processor.resizes === 'levit' ? (256 / 224) * size.shortest : size.shortest) };
}

function sizeField(
  config: JsonObject,
  key: string,
  defaultToSquare: boolean,
  where: string,
): SizeField | undefined {
  const place = `${where}, ${key}`;
  const value = config[key] ?? undefined;
  if (value === undefined) return undefined;
  const squares = booleanField(config, 'default_to_square', where) ?? defaultToSquare;
  if (typeof value === 'number') {
    const length = sideOf(value, place);
    return squares ? square(length) : { shortest: length };
  }
  if (Array.isArray(value) && value.length === 2) {
    return { height: sideOf(value[0], place), width: sideOf(value[1], place) };
  }
  const size = objectOf(value, place);
  const keys = Object.keys(size).filter((one) => (size[one] ?? undefined) !== undefined);
  if (keys.length === 1 && keys[0] === 'shortest_edge')
    return { shortest: sideOf(size['shortest_edge'], place) };
  if (keys.length === 2 && keys.includes('height') && keys.includes('width')) {
    return { height: sideOf(size['height'], place), width: sideOf(size['width'], place) };
  }
  throw wrongField(place, value, 'a number, {height, width} or {shortest_edge}');
}

function sideOf(value: unknown, where: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 65_535) return value;
  throw wrongField(where, value, 'whole numbers of pixels');
}

function normalizationOf(
  config: JsonObject,
  processor: Processor,
  channels: 'RGB' | 'BGR',
  where: string,
): Pick<Preprocess, 'mean' | 'std'> {
  // MobileViT never does, whatever the file says.
  const normalizes = processor.normalizes ?? booleanField(config, 'do_normalize', where) ?? true;
  const mean = numbersField(config, 'image_mean', where) ?? processor.mean;
  const std = numbersField(config, 'image_std', where) ?? processor.std;
  const again = processor.dividesTwice === true && (booleanField(config, 'include_top', where) ?? true);
  const divisor = std.map((value) => (normalizes ? value : 1) * (again ? value : 1));
  return {
    mean: perChannel(normalizes ? mean : 0, channels, `${where}, image_mean`),
    std: resolveStd(divisor, channels, `${where}, image_std`),
  };
}
