/**
 * The preprocessing specification: what happens to a decoded image before it is fed to a model, in the order
 * central fraction, resize, crop, channels, scale, offset, mean and std, layout. Presets and files resolve to
 * this; nothing else is needed to run it.
 */
export type Interpolation = 'nearest' | 'box' | 'bilinear' | 'hamming' | 'bicubic' | 'lanczos' | 'area';

export type Resize = {
  /**
   * The shorter side to this length (the longer one truncated, as every zoo does), or exactly width x height.
   * With `fit` the aspect is kept and the size rounded to lie within (`contain`) or around (`cover`) width x
   * height, as timm does.
   */
  readonly size:
    | { readonly kind: 'shorter'; readonly shorter: number }
    | {
        readonly kind: 'exact';
        readonly width: number;
        readonly height: number;
        readonly fit?: 'contain' | 'cover' | undefined;
      };
  readonly interpolation: Interpolation;
  readonly library: 'pillow' | 'opencv' | 'tensorflow' | 'libvips';
  /** Pillow only: averages blocks of whole pixels first, down to this many times the size; `reducing_gap` there. */
  readonly reducingGap?: number | undefined;
  /** Where output pixels lie in the input, in ONNX's words; TensorFlow only, `half-pixel` unless given. */
  readonly coordinates?: Coordinates | undefined;
};

export type Coordinates = 'half-pixel' | 'asymmetric' | 'align-corners';

/** The centre of the image as it is: this fraction of each side, or a square of this fraction of the shorter. */
export type CentralFraction = { readonly fraction: number; readonly of: 'sides' | 'shorter' };

export type Crop = {
  readonly width: number;
  readonly height: number;
  /** Of an offset that is no whole number: half to even (torchvision; the default) or down (OpenCV, transformers). */
  readonly rounding?: 'half-even' | 'down' | undefined;
  /** Levels (0-255, by channel) of what a crop that is larger than the image adds; 0 unless given. */
  readonly fill?: readonly number[] | undefined;
};

export type Preprocess = {
  /** Name of the preset that it came from, for the report. */
  readonly preset?: string | undefined;
  /** What of an image file's own words is applied when it is decoded; nothing unless given, as in Pillow. */
  readonly applies?: 'orientation' | 'colour-profile' | undefined;
  readonly centralFraction?: CentralFraction | undefined;
  readonly resize?: Resize | undefined;
  readonly crop?: Crop | undefined;
  /** As fed to the model; mean and std follow this order. */
  readonly channels: 'RGB' | 'BGR' | 'L';
  readonly scale: number;
  /** Added after the scale; 0 unless given. */
  readonly offset?: number | undefined;
  /** After scale and offset: (x * scale + offset - mean) / std. */
  readonly mean: readonly number[];
  readonly std: readonly number[];
  readonly layout: 'NCHW' | 'NHWC';
};

/** Decoded 8-bit pixels, row by row, channels interleaved: `data.length === width * height * channels`. */
export type Pixels = {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** 1: grey, 3: RGB. */
  readonly channels: 1 | 3;
};

/** Pixels between whole levels, as TensorFlow resizes them: neither rounded nor clipped. */
export type FloatPixels = {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
};

/** One example's input: shape without the batch axis, `[C,H,W]` or `[H,W,C]` after the layout. */
export type InputTensor = { readonly data: Float32Array; readonly shape: readonly [number, number, number] };
