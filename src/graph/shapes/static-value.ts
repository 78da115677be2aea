/**
 * What is known of a value without running the model: its type, its shape, and its elements where they are few
 * and follow from the file (shapes, axes, pads). `undefined` always means "not known".
 */

import type { Node } from '../model.ts';

/** A length, or `undefined` where it depends on the data. */
export type Dim = number | undefined;
export type Shape = readonly Dim[];

export type StaticValue = {
  readonly elementType: string | undefined;
  /** `undefined` where not even the rank is known. */
  readonly shape: Shape | undefined;
  /** In row-major order, int64 rounded to the nearest number; single ones may be unknown. */
  readonly elements: readonly (number | undefined)[] | undefined;
};

export const unknownValue: StaticValue = { elementType: undefined, shape: undefined, elements: undefined };

/** A node with what is known of its inputs: `undefined` where an optional one is left out. */
export type NodeCall = {
  readonly node: Node;
  readonly inputs: readonly (StaticValue | undefined)[];
  /** Version of the operator set that the node's operator is from. */
  readonly opset: number;
};

/** What follows for the node's outputs; further outputs are unknown. */
export type ShapeRule = (call: NodeCall) => readonly StaticValue[];

/** Longer values are never shapes. */
export const maxElements = 4096;

export function staticValue(
  elementType: string | undefined,
  shape: Shape | undefined,
  elements?: readonly (number | undefined)[],
): StaticValue {
  const fits = elements !== undefined && shape !== undefined && elements.length === sizeOf(shape);
  return { elementType, shape, elements: fits ? elements : undefined };
}

/** A one-dimensional int64 value, such as a shape. */
export function vectorOf(elements: readonly (number | undefined)[]): StaticValue {
  return staticValue('int64', [elements.length], elements);
}

/** The elements if there are some and all are known. */
export function knownElements(value: StaticValue | undefined): readonly number[] | undefined {
  return value?.elements === undefined ? undefined : allKnown(value.elements);
}

/** The list if nothing in it is unknown. */
export function allKnown(values: readonly (number | undefined)[] | undefined): readonly number[] | undefined {
  return values?.every((value) => value !== undefined) === true ? (values as readonly number[]) : undefined;
}

/** No runtime takes more dimensions; a hostile file can ask for billions. */
const maxRank = 64;

/** A shape of which only the rank is known. */
export function openShape(rank: Dim): Shape | undefined {
  return rank === undefined || rank > maxRank ? undefined : new Array<Dim>(rank).fill(undefined);
}

/** The number of elements; `undefined` where a dimension is unknown and none is 0. */
export function sizeOf(shape: Shape): Dim {
  if (shape.includes(0)) return 0;
  let size = 1;
  for (const dim of shape) {
    if (dim === undefined) return undefined;
    size *= dim;
  }
  return size;
}

/** An axis counted from the end as one counted from the start; `undefined` where there is none such. */
export function axisOf(axis: number, rank: number): number | undefined {
  const from = axis < 0 ? axis + rank : axis;
  return Number.isInteger(from) && from >= 0 && from < rank ? from : undefined;
}

export function withDim(shape: Shape, axis: number, dim: Dim): Shape {
  return shape.map((old, index) => (index === axis ? dim : old));
}

/** ONNX's multidirectional broadcasting; `undefined` where a rank is unknown or the shapes don't fit. */
export function broadcast(shapes: readonly (Shape | undefined)[]): Shape | undefined {
  const known = shapes.filter((shape) => shape !== undefined);
  if (known.length < shapes.length) return undefined;
  const rank = Math.max(0, ...known.map(({ length }) => length));
  const result: Dim[] = [];
  for (let axis = 0; axis < rank; axis += 1) {
    let dim: Dim = 1;
    for (const shape of known) {
      const at = axis - rank + shape.length;
      const other = at < 0 ? 1 : shape[at];
      if (other === 1) continue;
      // Of an unknown and a known length other than 1 only the known one can be right.
      if (dim === 1 || dim === undefined) dim = other ?? (dim === 1 ? undefined : dim);
      else if (other !== undefined && other !== dim) return undefined;
    }
    result.push(dim);
  }
  return result;
}
