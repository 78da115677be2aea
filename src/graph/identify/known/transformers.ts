/** Transformers for pictures: ViT (arXiv 2010.11929), DeiT of the same shape (2012.12877), Swin (2103.14030). */

import { conv, type Definition, dense, repeat } from './definition.ts';

/** Queries, keys and values in one dense layer, the projection, and the two layers of the perceptron. */
function block(width: number): readonly string[] {
  return [dense(width, 3 * width), dense(width, width), dense(width, 4 * width), dense(4 * width, width)];
}

/** @param patch Side of a patch in pixels. */
export function vit(width: number, depth: number, patch: number): Definition {
  const kernels = [conv(patch, 3, width, { stride: patch }), ...repeat(depth, () => block(width)).flat()];
  return { kernels, features: width, additions: 2 * depth };
}

export function swin(width: number, depths: readonly number[]): Definition {
  const kernels = [conv(4, 3, width, { stride: 4 })];
  for (const [stage, depth] of depths.entries()) {
    const channels = width * 2 ** stage;
    if (stage > 0) kernels.push(dense(2 * channels, channels));
    kernels.push(...repeat(depth, () => block(channels)).flat());
  }
  return {
    kernels,
    features: width * 2 ** (depths.length - 1),
    additions: 2 * depths.reduce((sum, depth) => sum + depth, 0),
  };
}
