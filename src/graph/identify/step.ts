/**
 * One step of a network as a paper would count it: a kernel, a pooling, a normalisation, an activation, or a
 * place where paths meet. What exporters add in between (layout, casts, quantisation) is no step.
 */

/** A convolution or a matrix product with a stored kernel; a 1x1 convolution and a dense layer are one thing. */
export type Kernel = {
  /** Height and width; of a dense layer 1, 1. */
  readonly size: readonly number[];
  readonly stride: readonly number[];
  readonly dilation: readonly number[];
  readonly groups: number;
  /** Channels. */
  readonly from: number;
  readonly to: number;
};

export type StepKind =
  | { readonly kind: 'kernel'; readonly kernel: Kernel; readonly padding: Padding }
  | {
      readonly kind: 'pool';
      readonly method: 'max' | 'average';
      /** Side and stride of the window; `undefined` for a pooling over the whole picture. */
      readonly window: number | undefined;
      readonly stride: number;
    }
  | { readonly kind: 'norm'; readonly method: 'batch' | 'layer' | 'group' | 'local response' }
  /** In lower case as the field spells it: `relu`, `relu6`, `silu`, `hardswish`, `gelu`, `softmax`. */
  | { readonly kind: 'activation'; readonly method: string }
  /** Where computed values meet. */
  | { readonly kind: 'join'; readonly method: 'add' | 'concat' | 'multiply' | 'product' }
  /** An operator of which nothing is known. */
  | { readonly kind: 'other'; readonly operator: string };

/** How a convolution that moves by more than one pixel is padded: PyTorch's way, TensorFlow's, or without a border. */
export type Padding = 'symmetric' | 'same' | 'none';

export type Step = StepKind & {
  /** Steps that this one takes values from, each once, in the order of the inputs. */
  readonly sources: readonly Step[];
  /** The graph's own input is among what it takes. */
  readonly takesInput: boolean;
};

/**
 * A kernel in one word: `3x3/2 64>128`, `3x3 g32 128>128`, `3x3 dw 96` for one filter a channel,
 * `1x1 256>64` for a dense layer, too.
 */
export function kernelText({ size, stride, dilation, groups, from, to }: Kernel): string {
  const shape = `${size.join('x')}${step('/', stride)}${step(' dilated ', dilation)}`;
  if (groups > 1 && groups === from) return `${shape} dw ${from === to ? from : `${from}>${to}`}`;
  return `${shape}${groups > 1 ? ` g${groups}` : ''} ${from}>${to}`;
}

function step(mark: string, values: readonly number[]): string {
  if (values.every((value) => value === 1)) return '';
  return mark + (values.every((value) => value === values[0]) ? values[0] : values.join('x'));
}
