/**
 * Inception V2, called BN-Inception, too (arXiv 1502.03167): each 5x5 convolution is two of 3x3. Two forms go by the
 * name: the paper's, as Caffe and MXNet have it, and slim's, which starts with a separable convolution and has fewer
 * channels in two units.
 */

import { conv, type Definition, dense } from './definition.ts';

type Unit = {
  /** Channels of the 1x1 path; 0 in a unit that halves the picture, whose last path is the pooling alone. */
  readonly one: number;
  readonly two: readonly [squeezed: number, to: number];
  readonly three: readonly [squeezed: number, to: number];
  readonly pooled: number;
};

const unit = (one: number, two: Unit['two'], three: Unit['three'], pooled: number): Unit => ({
  one,
  two,
  three,
  pooled,
});
const halving = (two: Unit['two'], three: Unit['three']): Unit => unit(0, two, three, 0);

/** The paper's form or slim's. */
export function inceptionV2(form: 'paper' | 'slim'): Definition {
  const pooled = form === 'slim' ? 96 : 128;
  const kernels =
    form === 'slim'
      ? [conv(7, 3, 24, { stride: 2, groups: 3 }), dense(24, 64)]
      : [conv(7, 3, 64, { stride: 2 })];
  kernels.push(dense(64, 64), conv(3, 64, 192));
  let from = 192;
  for (const { one, two, three, pooled: last } of [
    unit(64, [64, 64], [64, 96], 32),
    unit(64, [64, 96], [64, 96], 64),
    halving([128, 160], [64, 96]),
    unit(224, [64, 96], [96, 128], 128),
    unit(192, [96, 128], [96, 128], 128),
    unit(160, [128, 160], [128, 160], pooled),
    unit(96, [128, 192], [160, 192], pooled),
    halving([128, 192], [192, 256]),
    unit(352, [192, 320], [160, 224], 128),
    unit(352, [192, 320], [192, 224], 128),
  ]) {
    const stride = one === 0 ? 2 : 1;
    kernels.push(dense(from, two[0]), conv(3, two[0], two[1], { stride }));
    kernels.push(dense(from, three[0]), conv(3, three[0], three[1]));
    kernels.push(conv(3, three[1], three[1], { stride }));
    if (one > 0) kernels.push(dense(from, one), dense(from, last));
    from = one > 0 ? one + two[1] + three[1] + last : from + two[1] + three[1];
  }
  return { kernels, features: from, additions: 0, concatenations: 10 };
}
