/**
 * The preprocessing specification: what happens to a decoded image before it is fed to a model, in the order
 * resize, crop, channels, scale, mean and std, layout. Presets resolve to this; nothing else is needed to run it.
 */
export type Interpolation = 'nearest' | 'box' | 'bilinear' | 'hamming' | 'bicubic' | 'lanczos';

export type Resize = {
  /** Shorter side to this length (the longer one truncated, as torchvision does), or exactly width x height. */
  readonly size:
    | { readonly kind: 'shorter'; readonly shorter: number }
    | { readonly kind: 'exact'; readonly width: number; readonly height: number };
  readonly interpolation: Interpolation;
  readonly library: 'pillow';
};

export type Preprocess = {
  /** Name of the preset that it came from, for the report. */
  readonly preset?: string | undefined;
  readonly resize?: Resize | undefined;
  /** Centre crop with torchvision's arithmetic. */
  readonly crop?: { readonly width: number; readonly height: number } | undefined;
  /** As fed to the model; mean and std follow this order. */
  readonly channels: 'RGB' | 'BGR' | 'L';
  readonly scale: number;
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

/** One example's input: shape without the batch axis, `[C,H,W]` or `[H,W,C]` after the layout. */
export type InputTensor = { readonly data: Float32Array; readonly shape: readonly [number, number, number] };
