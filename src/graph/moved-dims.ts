/** The dimensions of a constant after an operator that only rearranges its elements. */

import { intsAttribute } from './attribute-values.ts';
import type { Node } from './model.ts';
import { countElements } from './tensor.ts';

/**
 * @param setting The operator's second input (shape or axes) where it has a constant one.
 * @returns The new dimensions, or `undefined` where the operator is no such one or its setting is unknown.
 */
export function movedDims(
  node: Node,
  dims: readonly number[],
  setting: readonly number[] | undefined,
): readonly number[] | undefined {
  switch (node.operator) {
    case 'Reshape':
      return reshaped(
        dims,
        setting ?? intsAttribute(node, 'shape'),
        intsAttribute(node, 'allowzero')?.[0] === 1,
      );
    case 'Transpose':
      return transposed(dims, intsAttribute(node, 'perm'));
    case 'Flatten':
      return flattened(dims, intsAttribute(node, 'axis')?.[0] ?? 1);
    case 'Unsqueeze':
      return unsqueezed(dims, setting ?? intsAttribute(node, 'axes'));
    case 'Squeeze':
      return squeezed(dims, setting ?? intsAttribute(node, 'axes'));
    default:
      return undefined;
  }
}

/** 0 keeps a dimension (unless zeros are allowed), -1 takes what is left. */
function reshaped(
  dims: readonly number[],
  shape: readonly number[] | undefined,
  allowZero: boolean,
): readonly number[] | undefined {
  const elements = countElements(dims);
  if (shape === undefined || elements === undefined) return undefined;
  const kept = shape.map((dim, index) => (dim === 0 && !allowZero ? (dims[index] ?? -2) : dim));
  const known = kept.filter((dim) => dim !== -1).reduce((product, dim) => product * dim, 1);
  const result = kept.map((dim) => (dim === -1 && known > 0 ? elements / known : dim));
  return countElements(result) === elements ? result : undefined;
}

function transposed(
  dims: readonly number[],
  perm: readonly number[] | undefined,
): readonly number[] | undefined {
  if (perm === undefined) return dims.toReversed();
  if (perm.length !== dims.length || new Set(perm).size !== perm.length) return undefined;
  const result = perm.map((axis) => dims[axis]);
  return result.every((dim) => dim !== undefined) ? result : undefined;
}

function flattened(dims: readonly number[], axis: number): readonly number[] {
  const at = axis < 0 ? dims.length + axis : axis;
  const product = (part: readonly number[]): number => part.reduce((total, dim) => total * dim, 1);
  return [product(dims.slice(0, at)), product(dims.slice(at))];
}

function unsqueezed(
  dims: readonly number[],
  axes: readonly number[] | undefined,
): readonly number[] | undefined {
  if (axes === undefined) return undefined;
  const rank = dims.length + axes.length;
  const inserted = new Set(axes.map((axis) => (axis < 0 ? axis + rank : axis)));
  if (inserted.size !== axes.length || [...inserted].some((axis) => axis < 0 || axis >= rank))
    return undefined;
  const rest = dims.values();
  return Array.from({ length: rank }, (_, axis) => (inserted.has(axis) ? 1 : (rest.next().value ?? 1)));
}

function squeezed(dims: readonly number[], axes: readonly number[] | undefined): readonly number[] {
  const removed = axes?.map((axis) => (axis < 0 ? axis + dims.length : axis));
  return dims.filter((dim, axis) => dim !== 1 || (removed !== undefined && !removed.includes(axis)));
}
