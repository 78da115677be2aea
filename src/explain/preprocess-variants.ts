/**
 * The ways in which the known zoos prepare an image, as variants of one preprocessing: what a newcomer's configuration
 * may have wrong, one factor at a time. Colour (channel order, scale, mean and standard deviation) and geometry
 * (resize, kernel, crop) do not depend on each other, and are varied one after the other.
 */
import type { ValueSignature } from '../graph/architecture.ts';
import type { Preprocess, Resize } from '../preprocess/preprocess.ts';
import { PRESETS } from '../preprocess/presets.ts';
import { inputShape } from '../preprocess/steps.ts';
import type { Cause } from './causes.ts';

/** What a model's input takes, as far as its declaration says so. */
export type DeclaredInput = {
  readonly layout: Preprocess['layout'];
  readonly planes: 1 | 3;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
};

export type Variant = { readonly preprocess: Preprocess; readonly words: string };

type Normalisation = Pick<Preprocess, 'scale' | 'mean' | 'std'>;

/** In the order red, green, blue. Sources: the presets of the same zoos (`preprocess/presets.ts`). */
const NORMALISATIONS: readonly (Normalisation & { readonly words: string })[] = [
  { words: 'raw pixels (0 to 255)', scale: 1, mean: [0, 0, 0], std: [1, 1, 1] },
  { words: 'pixels from 0 to 1', scale: 1 / 255, mean: [0, 0, 0], std: [1, 1, 1] },
  { words: 'pixels from -1 to 1', scale: 1 / 127.5, mean: [1, 1, 1], std: [1, 1, 1] },
  {
    words: 'the mean subtracted (caffe)',
    scale: 1,
    mean: [123.68, 116.779, 103.939],
    std: [1, 1, 1],
  },
  { words: "ImageNet's mean and standard deviation", ...normalisationOf(PRESETS.torchvision) },
  { words: "CIFAR-10's mean and standard deviation", ...normalisationOf(PRESETS.cifar) },
];

function normalisationOf({ scale, mean, std }: Preprocess): Normalisation {
  return { scale, mean, std };
}

const GREY_NORMALISATIONS: typeof NORMALISATIONS = [
  { words: 'raw pixels (0 to 255)', scale: 1, mean: [0], std: [1] },
  { words: 'pixels from 0 to 1', scale: 1 / 255, mean: [0], std: [1] },
  { words: 'pixels from -1 to 1', scale: 1 / 127.5, mean: [1], std: [1] },
  { words: "MNIST's mean and standard deviation", scale: 1 / 255, mean: [0.1307], std: [0.3081] },
];

/** Undefined for an input that no image fits: of another rank, of other planes than grey or colour. */
export function declaredInput(inputs: readonly ValueSignature[]): DeclaredInput | undefined {
  const [input] = inputs;
  const shape = input?.shape;
  if (shape?.length !== 4) return undefined;
  const [, second, third, fourth] = shape.map((dim) =>
    typeof dim === 'number' && dim > 0 ? dim : undefined,
  );
  if (second === 1 || second === 3) {
    return { layout: 'NCHW', planes: second, height: third, width: fourth };
  }
  if (fourth === 1 || fourth === 3) {
    return { layout: 'NHWC', planes: fourth, height: second, width: third };
  }
  return undefined;
}

/** The configured preprocessing as far as the model's input takes it: in its layout, and of its size. */
export function fitted(configured: Preprocess, declared: DeclaredInput | undefined): Preprocess {
  if (declared === undefined) return configured;
  const { layout, planes, width, height } = declared;
  const { preset: _, resize, crop, centralFraction, ...rest } = configured;
  const isGrey = configured.channels === 'L';
  const colours: Preprocess =
    isGrey === (planes === 1)
      ? { ...rest, layout }
      : planes === 1
        ? { channels: 'L', scale: 1 / 255, mean: [0], std: [1], layout }
        : { channels: 'RGB', scale: 1 / 255, mean: [0, 0, 0], std: [1, 1, 1], layout };
  const made = inputShape(configured);
  const [madeHeight, madeWidth] =
    made === undefined ? [] : configured.layout === 'NCHW' ? made.slice(1) : made.slice(0, 2);
  const isOfSize =
    width === undefined ||
    height === undefined ||
    (made !== undefined && madeHeight === height && madeWidth === width);
  if (isOfSize || width === undefined || height === undefined) {
    return { ...colours, resize, crop, centralFraction };
  }
  return { ...colours, resize: squashed(width, height) };
}

/** Channel orders times normalisations, and the configured ones without or with the division by 255. */
export function colourVariants(configured: Preprocess): readonly Variant[] {
  const { channels, scale } = configured;
  const rescaled: Variant =
    scale === 1
      ? { preprocess: without(configured, { scale: 1 / 255 }), words: 'pixels divided by 255' }
      : { preprocess: without(configured, { scale: 1 }), words: 'pixels not divided' };
  if (channels === 'L') {
    const all = GREY_NORMALISATIONS.map(({ words, ...normalisation }) => ({
      preprocess: without(configured, normalisation),
      words,
    }));
    return others([rescaled, ...all], configured);
  }
  const swapped = channels === 'RGB' ? 'BGR' : 'RGB';
  const inOrder = (order: 'RGB' | 'BGR', { scale: by, mean, std }: Normalisation): Preprocess =>
    without(configured, {
      channels: order,
      scale: by,
      mean: order === 'RGB' ? mean : [...mean].reverse(),
      std: order === 'RGB' ? std : [...std].reverse(),
    });
  const reordered = without(configured, {
    channels: swapped,
    mean: [...configured.mean].reverse(),
    std: [...configured.std].reverse(),
  });
  return others(
    [
      { preprocess: reordered, words: `${swapped} input` },
      rescaled,
      ...NORMALISATIONS.map(({ words, ...each }) => ({ preprocess: inOrder(channels, each), words })),
      ...NORMALISATIONS.map(({ words, ...each }) => ({
        preprocess: inOrder(swapped, each),
        words: `${swapped} input and ${words}`,
      })),
    ],
    configured,
  );
}

/** What images say of themselves and evaluation code leaves aside: which side is up, what the numbers mean. */
export function metadataVariants(configured: Preprocess): readonly Variant[] {
  return [
    {
      preprocess: { ...configured, applies: 'orientation' },
      words: 'images turned upright as their EXIF says',
    },
    {
      preprocess: { ...configured, applies: 'colour-profile' },
      words: 'images converted to sRGB by the colour profile that they carry',
    },
  ];
}

const KERNELS = [
  ['bilinear', 'pillow'],
  ['bicubic', 'pillow'],
  ['nearest', 'pillow'],
  ['bilinear', 'opencv'],
  ['area', 'opencv'],
] as const;

/** Ways to come from an image to the input's size; none where the size is not known. */
export function geometryVariants(configured: Preprocess): readonly Variant[] {
  const shape = inputShape(configured);
  if (shape === undefined) return [];
  const [height, width] = (configured.layout === 'NCHW' ? shape.slice(1) : shape.slice(0, 2)) as [
    number,
    number,
  ];
  const crop = { width, height };
  const small = Math.min(width, height);
  const cropped = (
    fraction: number,
    interpolation: Resize['interpolation'],
    library: Resize['library'],
    words: string,
  ): Variant => ({
    words,
    preprocess: without(configured, {
      resize: { size: { kind: 'shorter', shorter: Math.floor(small / fraction) }, interpolation, library },
      crop: library === 'opencv' ? { ...crop, rounding: 'down' } : crop,
    }),
  });
  const whole = (words: string, more: Partial<Preprocess>): Variant => ({
    words,
    preprocess: without(configured, { ...more, crop: undefined }),
  });
  return others(
    [
      cropped(0.875, 'bilinear', 'pillow', 'a crop of 87.5 %, bilinear (torchvision)'),
      cropped(0.875, 'bicubic', 'pillow', 'a crop of 87.5 %, bicubic (timm)'),
      cropped(0.875, 'bilinear', 'opencv', 'a crop of 87.5 %, OpenCV bilinear'),
      cropped(0.875, 'area', 'opencv', 'a crop of 87.5 %, OpenCV area (mlperf)'),
      cropped(1, 'bilinear', 'pillow', 'the whole shorter side, bilinear'),
      cropped(1, 'bicubic', 'pillow', 'the whole shorter side, bicubic'),
      cropped(0.95, 'bicubic', 'pillow', 'a crop of 95 %, bicubic'),
      ...(configured.resize === undefined ? [] : KERNELS).map(
        ([interpolation, library]): Variant => ({
          words: `the same size, ${interpolation} (${library})`,
          preprocess: {
            ...without(configured, {}),
            resize: { size: configured.resize!.size, interpolation, library },
          },
        }),
      ),
      whole('the image squashed to the input, bilinear', { resize: squashed(width, height) }),
      whole('the image squashed to the input, nearest (Keras)', {
        resize: { ...squashed(width, height), interpolation: 'nearest' },
      }),
      whole('the central 87.5 % squashed to the input, TensorFlow (tf-slim)', {
        centralFraction: { fraction: 0.875, of: 'sides' },
        resize: { ...squashed(width, height), library: 'tensorflow', coordinates: 'asymmetric' },
      }),
      { words: 'images as they are', preprocess: without(configured, { crop: undefined }) },
    ],
    configured,
  );
}

/** The factors in which two preprocessings differ, as causes. */
export function factorsOf(configured: Preprocess, variant: Preprocess): readonly Cause[] {
  const factors: Cause[] = [];
  const own = inRed(configured);
  const other = inRed(variant);
  if (variant.applies !== undefined && configured.applies !== variant.applies)
    factors.push(`preprocessing.${variant.applies}`);
  if (configured.layout !== variant.layout) factors.push('preprocessing.layout');
  if (configured.channels !== variant.channels) factors.push('preprocessing.channel-order');
  if (!isEqual([own.mean, own.std], [other.mean, other.std])) factors.push('preprocessing.mean-std');
  else if (own.scale !== other.scale) factors.push('preprocessing.scale');
  if (!isEqual(configured.resize?.size, variant.resize?.size)) {
    const sizes = [configured.resize?.size.kind, variant.resize?.size.kind];
    const onlyFraction = sizes.every((kind) => kind === 'shorter');
    factors.push(onlyFraction ? 'preprocessing.crop' : 'preprocessing.resize');
  } else if (!isEqual(configured.centralFraction, variant.centralFraction))
    factors.push('preprocessing.crop');
  else if (!isEqual(configured.resize, variant.resize)) factors.push('preprocessing.resampler');
  else if (!isEqual(configured.crop, variant.crop)) {
    const sameSize =
      configured.crop?.width === variant.crop?.width && configured.crop?.height === variant.crop?.height;
    factors.push(sameSize ? 'preprocessing.rounding' : 'preprocessing.crop');
  }
  return factors;
}

/** In how many steps two preprocessings differ: of two that are as good, the one that changes less is the likelier. */
export function changesBetween(configured: Preprocess, variant: Preprocess): number {
  const own = inRed(configured);
  const other = inRed(variant);
  const differing = [
    [configured.applies, variant.applies],
    [configured.layout, variant.layout],
    [configured.channels, variant.channels],
    [own.scale, other.scale],
    [own.mean, other.mean],
    [own.std, other.std],
    [configured.resize?.size, variant.resize?.size],
    [configured.resize?.interpolation, variant.resize?.interpolation],
    [configured.resize?.library, variant.resize?.library],
    [configured.crop, variant.crop],
    [configured.centralFraction, variant.centralFraction],
  ];
  return differing.filter(([one, another]) => !isEqual(one, another)).length;
}

/** A single factor is the cause; of several, the recipe as a whole. */
export function causeOf(factors: readonly Cause[]): Cause {
  const [only, ...more] = factors;
  return only !== undefined && more.length === 0 ? only : 'preprocessing.recipe';
}

/** A variant is no preset any more, and takes nothing out of the image but what it says. */
function without(configured: Preprocess, changes: Partial<Preprocess>): Preprocess {
  const { preset: _, offset: __, centralFraction, resize, ...rest } = configured;
  const keepsGeometry = !('resize' in changes) && !('crop' in changes);
  return { ...rest, ...(keepsGeometry ? { resize, centralFraction } : {}), ...changes };
}

function squashed(width: number, height: number): Resize {
  return { size: { kind: 'exact', width, height }, interpolation: 'bilinear', library: 'pillow' };
}

/** Mean and standard deviation by colour, whatever the order they are fed in. */
function inRed({ channels, mean, std, scale }: Preprocess): Normalisation {
  return channels === 'BGR'
    ? { scale, mean: [...mean].reverse(), std: [...std].reverse() }
    : { scale, mean, std };
}

/** Without those that do the same as the configured one, or as one before. */
function others(variants: readonly Variant[], configured: Preprocess): readonly Variant[] {
  const seen = new Set([identityOf(configured)]);
  return variants.filter(({ preprocess }) => {
    const identity = identityOf(preprocess);
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

function identityOf({ preset: _, ...steps }: Preprocess): string {
  return JSON.stringify(Object.entries(steps).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
