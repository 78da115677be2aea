/**
 * What a zoo says of its preprocessing as zoogate's steps. A step that the zoo does not state makes the whole unusable,
 * so there are no steps then, only what is open; a library that it does not name is the one that its code uses.
 */
import { parseTimmConfig } from '../../src/preprocess/parse-timm-config.ts';
import type { Preprocess } from '../../src/preprocess/preprocess.ts';
import { resolvePreprocess } from '../../src/preprocess/steps.ts';
import type { PublishedPreprocess } from '../../src/zoo/entry.ts';
import type { ZooName } from '../../src/zoo/zoos.ts';
import type { SourcePreprocess, SourceRow } from './source-row.ts';

type Stated = { readonly row: SourceRow; readonly stated: SourcePreprocess };

const READERS: Readonly<Partial<Record<ZooName, (given: Stated) => Preprocess | undefined>>> = {
  torchvision: ofTorchvision,
  timm: ofTimm,
  onnx: ofOnnx,
  keras: ofKeras,
  'keras-applications-2020': () => undefined,
  tfmg: ofSlim,
  'tfmg-official': ofModelGarden,
};

export function preprocessOf(row: SourceRow): PublishedPreprocess | undefined {
  const { preprocess: stated } = row;
  if (stated === null) return undefined;
  const steps = READERS[row.zoo]?.({ row, stated });
  const notes = [stated.note, stated.crop?.note, stated.interpolation_note, openIn(stated)];
  const note = notes.filter((text) => text !== undefined && text !== null).join('; ');
  return { ...(steps === undefined ? {} : { steps }), ...(note === '' ? {} : { note }) };
}

/** What the zoo leaves open. */
function openIn({ interpolation, std }: SourcePreprocess): string | undefined {
  if (interpolation?.includes('not named'))
    return "the interpolation is not named: taken as Pillow's default";
  return std?.includes(null) ? 'the standard deviation is not told' : undefined;
}

function sizesOf({ resize, crop }: SourcePreprocess): { readonly shorter: number; readonly crop: number } {
  if (typeof resize?.size !== 'number' || crop?.size === undefined) throw new Error('no sizes');
  return { shorter: resize.size, crop: crop.size };
}

function ofTorchvision({ row, stated }: Stated): Preprocess | undefined {
  const { mean, std, interpolation } = stated;
  if (mean === null || std === null || std.includes(null)) return undefined;
  const { shorter, crop } = sizesOf(stated);
  return resolvePreprocess(
    {
      preset: 'torchvision',
      resize: { shorter, interpolation: interpolation!, library: 'pillow' },
      crop,
      mean,
      std: std as number[],
    },
    row.id,
  );
}

function ofTimm({ row, stated }: Stated): Preprocess {
  const { mean, std, interpolation, crop_pct, crop } = stated;
  const [height, width] = row.input_size!;
  const config = {
    input_size: [3, height, width],
    crop_mode: crop!.mode,
    crop_pct,
    interpolation,
    mean,
    std,
  };
  return parseTimmConfig(config, row.id);
}

/** MXNet's, OpenCV's or torchvision's resize, by what the README says. */
function ofOnnx({ row, stated }: Stated): Preprocess {
  const { resize, mean, std, channel_order: channels, interpolation, scale } = stated;
  const layout = row.layout ?? 'NCHW';
  if (resize?.mode === 'squash') {
    const [height, width] = resize.size as readonly [number, number];
    // PIL.Image.resize without a filter: bicubic since Pillow 2.7.
    const squash = { width, height, interpolation: 'bicubic', library: 'pillow' };
    return resolvePreprocess({ resize: squash, channels, scale: 1, mean: mean!, layout }, row.id);
  }
  const { shorter, crop } = sizesOf(stated);
  if (stated.note?.includes('torchvision transforms')) {
    const pillow = { shorter, interpolation: 'bilinear', library: 'pillow' };
    return resolvePreprocess({ preset: 'torchvision', resize: pillow, crop, layout }, row.id);
  }
  if (!interpolation?.startsWith('bilinear')) throw new Error(`${row.id}: ${interpolation}`);
  const opencv = { shorter, interpolation: 'bilinear', library: 'opencv' };
  return resolvePreprocess(
    {
      preset: 'onnx-zoo',
      resize: opencv,
      crop,
      scale: scale === '(x-127)/128' ? 1 : scale,
      mean: mean!,
      std: std as number[],
      layout,
    },
    row.id,
  );
}

/** keras.utils.load_img(target_size=...): Pillow's nearest, no crop; then preprocess_input's mode. */
function ofKeras({ row, stated }: Stated): Preprocess {
  const { mean, std, channel_order: channels, scale } = stated;
  const [height, width] = stated.resize!.size as readonly [number, number];
  const resize = { width, height, interpolation: 'nearest', library: 'pillow' };
  const steps = { resize, channels, layout: 'NHWC' };
  if (scale.startsWith('in-graph')) return resolvePreprocess(steps, row.id);
  if (scale === '1/127.5 - 1') return resolvePreprocess({ ...steps, scale: '1/127.5', mean: 1 }, row.id);
  return resolvePreprocess(
    { ...steps, scale, mean: mean!, ...(std === null ? {} : { std: std as number[] }) },
    row.id,
  );
}

function ofSlim({ row, stated }: Stated): Preprocess {
  const [height, width] = row.input_size!;
  const bilinear = { interpolation: 'bilinear', library: 'tensorflow', coordinates: 'asymmetric' };
  if (stated.crop?.fraction !== undefined) {
    return resolvePreprocess({ preset: 'tf-slim', resize: { width, height, ...bilinear } }, row.id);
  }
  const { shorter, crop } = sizesOf(stated);
  const resize = { shorter, ...bilinear };
  return resolvePreprocess({ resize, crop, mean: stated.mean!, layout: 'NHWC' }, row.id);
}

function ofModelGarden({ row }: Stated): Preprocess {
  const [height, width] = row.input_size!;
  const bilinear = { interpolation: 'bilinear', library: 'tensorflow', coordinates: 'half-pixel' };
  return resolvePreprocess({ preset: 'tf-model-garden', resize: { width, height, ...bilinear } }, row.id);
}
