/**
 * What an example should come to, by task, and what a model made of it: plain data that travels between processes.
 * A dataset format makes targets; a task holds a model's outputs to them.
 */

/** An axis-parallel box in pixels of the original image: left, top, width and height, as COCO writes it. */
export type Box = readonly [number, number, number, number];

export type TargetBox = {
  readonly box: Box;
  /** Class index, from 0. */
  readonly label: number;
  /** A group of objects: matched, but neither right nor wrong (COCO's `iscrowd`). */
  readonly crowd: boolean;
  /** In pixels; COCO's `area`, which need not be that of the box. */
  readonly area: number;
};

/** A tensor as data: `values.length` is the product of `shape`. Strings and 64-bit integers become numbers or fail. */
export type TensorData = {
  /** ONNX's spelling: float32, float16, uint8, int64, ... */
  readonly type: string;
  readonly shape: readonly number[];
  readonly values:
    | Float32Array
    | Float64Array
    | Int32Array
    | Uint8Array
    | Int8Array
    | Uint16Array
    | Int16Array
    | Uint32Array;
};

export type Target =
  /** Classification: the class index. */
  | { readonly kind: 'class'; readonly label: number }
  /** Multi-label classification: the indices of the classes that apply, ascending; may be empty. */
  | { readonly kind: 'classes'; readonly labels: readonly number[] }
  /** Regression: one number an output. */
  | { readonly kind: 'values'; readonly values: readonly number[] }
  /** Object detection, with the size of the original image in pixels. */
  | {
      readonly kind: 'boxes';
      readonly boxes: readonly TargetBox[];
      readonly width: number;
      readonly height: number;
    }
  /** Semantic segmentation: the path of an image whose grey level is the class index. */
  | { readonly kind: 'mask'; readonly path: string; readonly ignore?: number | undefined }
  /** Raw tensors: the expected outputs in the graph's order. */
  | { readonly kind: 'tensors'; readonly tensors: readonly TensorData[] }
  /** Embeddings: examples of one identity belong together. */
  | { readonly kind: 'identity'; readonly identity: number };

export type TargetKind = Target['kind'];
