/** Output shapes of operators that move or repeat elements without changing them, and where the elements go. */

import { intAttribute, intsAttribute, stringAttribute } from '../attribute-values.ts';
import { movedDims } from '../moved-dims.ts';
import {
  allKnown,
  axisOf,
  broadcast,
  type Dim,
  knownElements,
  maxElements,
  type NodeCall,
  openShape,
  type Shape,
  type ShapeRule,
  type StaticValue,
  sizeOf,
  staticValue,
  unknownValue,
  withDim,
} from './static-value.ts';

type Elements = readonly (number | undefined)[] | undefined;

/** Elements of a result of shape `dims`, each taken from a position of the input. */
function taken(
  { elements }: StaticValue,
  dims: readonly number[] | undefined,
  from: (index: readonly number[]) => number | undefined,
): Elements {
  if (elements === undefined || dims === undefined) return undefined;
  const size = sizeOf(dims) ?? 0;
  if (size > maxElements) return undefined;
  return Array.from({ length: size }, (_, at) => {
    const source = from(unravel(at, dims));
    return source === undefined ? undefined : elements[source];
  });
}

function unravel(at: number, dims: readonly number[]): readonly number[] {
  const index = new Array<number>(dims.length).fill(0);
  let rest = at;
  for (let axis = dims.length - 1; axis >= 0; axis -= 1) {
    const length = dims[axis] ?? 1;
    index[axis] = rest % length;
    rest = Math.floor(rest / length);
  }
  return index;
}

function ravel(index: readonly number[], dims: readonly number[]): number {
  return index.reduce((at, position, axis) => at * (dims[axis] ?? 1) + position, 0);
}

/** Reshape, Flatten, Squeeze, Unsqueeze: the elements stay in their order. */
const reshaping: ShapeRule = (call) => {
  const { node, inputs } = call;
  const [input = unknownValue, setting] = inputs;
  const known = allKnown(input.shape);
  const target = knownElements(setting);
  const moved =
    known === undefined || (setting !== undefined && target === undefined)
      ? undefined
      : movedDims(node, known, target);
  return [staticValue(input.elementType, moved ?? partlyReshaped(call), input.elements)];
};

/** Where a dimension or a part of the target is unknown: what can be said all the same. */
function partlyReshaped({ node, inputs: [input = unknownValue, setting] }: NodeCall): Shape | undefined {
  const { shape } = input;
  switch (node.operator) {
    case 'Reshape': {
      const target = setting?.elements ?? intsAttribute(node, 'shape');
      if (target === undefined) return openShape(setting?.shape?.[0]);
      return target.map((dim, axis) => (dim === 0 ? shape?.[axis] : dim === -1 ? undefined : dim));
    }
    case 'Unsqueeze': {
      const axes = knownElements(setting) ?? intsAttribute(node, 'axes');
      if (shape === undefined || axes === undefined) return undefined;
      const rank = shape.length + axes.length;
      const inserted = new Set(axes.map((axis) => axisOf(axis, rank)));
      const rest = shape.values();
      return Array.from({ length: rank }, (_, axis) => (inserted.has(axis) ? 1 : rest.next().value));
    }
    case 'Squeeze': {
      const axes = (knownElements(setting) ?? intsAttribute(node, 'axes'))?.map((axis) =>
        axisOf(axis, shape?.length ?? 0),
      );
      return axes === undefined ? undefined : shape?.filter((_, axis) => !axes.includes(axis));
    }
    case 'Flatten': {
      const axis = intAttribute(node, 'axis', 1);
      return shape === undefined ? undefined : [sizeOf(shape.slice(0, axis)), sizeOf(shape.slice(axis))];
    }
    default:
      return undefined;
  }
}

const transpose: ShapeRule = ({ node, inputs: [input = unknownValue] }) => {
  const { shape, elementType } = input;
  if (shape === undefined) return [staticValue(elementType, undefined)];
  const perm = intsAttribute(node, 'perm') ?? shape.map((_, axis) => shape.length - 1 - axis);
  if (perm.length !== shape.length) return [staticValue(elementType, undefined)];
  const result = perm.map((axis) => shape[axis]);
  const source = allKnown(shape);
  const elements =
    source &&
    taken(input, allKnown(result), (index) => {
      const from = new Array<number>(index.length).fill(0);
      perm.forEach((axis, at) => {
        from[axis] = index[at] ?? 0;
      });
      return ravel(from, source);
    });
  return [staticValue(elementType, result, elements)];
};

const concat: ShapeRule = ({ node, inputs }) => {
  const given = inputs.map((input) => input ?? unknownValue);
  const elementType = given.find((input) => input.elementType !== undefined)?.elementType;
  const [first] = given.flatMap(({ shape }) => (shape === undefined ? [] : [shape]));
  const axis = first === undefined ? undefined : axisOf(intAttribute(node, 'axis', 1), first.length);
  if (first === undefined || axis === undefined) return [staticValue(elementType, undefined)];
  const lengths = allKnown(given.map(({ shape }) => shape?.[axis]));
  const shape = first.map((dim, at) =>
    at === axis
      ? lengths?.reduce((sum, length) => sum + length, 0)
      : (dim ?? given.find((input) => input.shape?.[at] !== undefined)?.shape?.[at]),
  );
  const flat = first.length === 1 ? given.map(({ elements }) => elements) : [undefined];
  const elements = flat.some((part) => part === undefined) ? undefined : flat.flatMap((part) => part ?? []);
  return [staticValue(elementType, shape, elements)];
};

const split: ShapeRule = ({ node, inputs: [input = unknownValue, sizes] }) => {
  const { shape, elementType, elements } = input;
  const outputs = node.outputs.length;
  const axis = shape === undefined ? undefined : axisOf(intAttribute(node, 'axis', 0), shape.length);
  if (shape === undefined || axis === undefined)
    return node.outputs.map(() =>
      staticValue(
        elementType,
        shape?.map(() => undefined),
      ),
    );
  const length = shape[axis];
  const given = sizes?.elements ?? intsAttribute(node, 'split');
  const each = length === undefined ? undefined : Math.ceil(length / outputs);
  let from = 0;
  return node.outputs.map((_, index) => {
    const size = given === undefined ? sizeOfPart(length, each, index) : given[index];
    const part = shape.length === 1 && size !== undefined ? elements?.slice(from, from + size) : undefined;
    from += size ?? Number.NaN;
    return staticValue(elementType, withDim(shape, axis, size), part);
  });
};

/** Parts are equal, the last is what is left. */
function sizeOfPart(length: Dim, each: Dim, index: number): Dim {
  if (length === undefined || each === undefined) return undefined;
  return Math.max(0, Math.min(each, length - index * each));
}

const slice: ShapeRule = ({ node, inputs: [input = unknownValue, starts, ends, axesInput, stepsInput] }) => {
  const { shape, elementType } = input;
  const given = (value: StaticValue | undefined, name: string) =>
    value?.elements ?? intsAttribute(node, name);
  const from = given(starts, 'starts');
  const to = given(ends, 'ends');
  const rank = shape?.length ?? 0;
  const count = from?.length ?? starts?.shape?.[0] ?? 0;
  const axes =
    (axesInput === undefined ? intsAttribute(node, 'axes') : knownElements(axesInput)) ??
    (axesInput === undefined ? Array.from({ length: Math.min(count, rank) }, (_, axis) => axis) : undefined);
  if (shape === undefined || axes === undefined)
    return [
      staticValue(
        elementType,
        shape?.map(() => undefined),
      ),
    ];
  const cuts = new Map<number, Cut | undefined>();
  axes.forEach((axis, index) => {
    const at = axisOf(axis, rank);
    const step = stepsInput === undefined ? 1 : stepsInput.elements?.[index];
    if (at !== undefined) cuts.set(at, cutOf(shape[at], from?.[index], to?.[index], step));
  });
  const result = shape.map((dim, axis) => (cuts.has(axis) ? cuts.get(axis)?.length : dim));
  const source = allKnown(shape);
  const elements =
    source &&
    taken(input, allKnown(result), (index) =>
      ravel(
        index.map((position, axis) => {
          const cut = cuts.get(axis);
          return cut === undefined ? position : cut.start + position * cut.step;
        }),
        source,
      ),
    );
  return [staticValue(elementType, result, elements)];
};

type Cut = { readonly start: number; readonly step: number; readonly length: number };

function cutOf(length: Dim, from: Dim, to: Dim, step: Dim): Cut | undefined {
  if (length === undefined || from === undefined || to === undefined || step === undefined || step === 0)
    return undefined;
  const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
  const start = from < 0 ? from + length : from;
  const end = to < 0 ? to + length : to;
  const first = step > 0 ? clamp(start, 0, length) : clamp(start, 0, length - 1);
  const last = step > 0 ? clamp(end, 0, length) : clamp(end, -1, length - 1);
  return { start: first, step, length: Math.max(0, Math.ceil((last - first) / step)) };
}

const gather: ShapeRule = ({ node, inputs: [input = unknownValue, indices = unknownValue] }) => {
  const { shape, elementType } = input;
  const axis = shape === undefined ? undefined : axisOf(intAttribute(node, 'axis', 0), shape.length);
  if (shape === undefined || axis === undefined || indices.shape === undefined)
    return [staticValue(elementType, undefined)];
  const result = [...shape.slice(0, axis), ...indices.shape, ...shape.slice(axis + 1)];
  const length = shape[axis];
  const chosen = knownElements(indices);
  const elements =
    shape.length === 1 && length !== undefined && input.elements !== undefined
      ? chosen?.map((index) => input.elements?.[index < 0 ? index + length : index])
      : undefined;
  return [staticValue(elementType, result, elements)];
};

const expand: ShapeRule = ({ inputs: [input = unknownValue, target] }) => {
  const wanted = target?.elements ?? openShape(target?.shape?.[0]);
  const shape = wanted === undefined ? undefined : broadcast([input.shape, wanted]);
  const source = allKnown(input.shape);
  const elements =
    source &&
    taken(input, allKnown(shape), (index) =>
      ravel(
        source.map((length, axis) => (length === 1 ? 0 : (index[axis + index.length - source.length] ?? 0))),
        source,
      ),
    );
  return [staticValue(input.elementType, shape, elements)];
};

const tile: ShapeRule = ({ inputs: [input = unknownValue, repeats] }) => {
  const times = repeats?.elements;
  const shape = input.shape?.map((dim, axis) => {
    const count = times?.[axis];
    return dim === undefined || count === undefined ? undefined : dim * count;
  });
  const source = allKnown(input.shape);
  const elements =
    source &&
    taken(input, allKnown(shape), (index) =>
      ravel(
        index.map((position, axis) => position % (source[axis] ?? 1)),
        source,
      ),
    );
  return [staticValue(input.elementType, shape, elements)];
};

const pad: ShapeRule = ({ node, inputs: [input = unknownValue, padsInput, , axesInput] }) => {
  const { shape, elementType } = input;
  const pads = padsInput?.elements ?? intsAttribute(node, 'pads') ?? intsAttribute(node, 'paddings');
  if (shape === undefined) return [staticValue(elementType, undefined)];
  const axes =
    axesInput === undefined
      ? shape.map((_, axis) => axis)
      : knownElements(axesInput)?.map((axis) => axisOf(axis, shape.length));
  const result = shape.map((dim, axis) => {
    const at = axes?.indexOf(axis);
    if (at === undefined || axes === undefined) return undefined;
    if (at === -1) return dim;
    const before = pads?.[at];
    const after = pads?.[at + axes.length];
    return dim === undefined || before === undefined || after === undefined
      ? undefined
      : dim + before + after;
  });
  const known = knownElements({ elementType: 'int64', shape: undefined, elements: pads });
  const [before = 0] = known ?? [];
  const constant = (stringAttribute(node, 'mode') ?? 'constant') === 'constant';
  const [length = 0] = shape;
  // Shape arithmetic pads vectors with the default of zero.
  const elements =
    shape.length === 1 &&
    known !== undefined &&
    constant &&
    input.elements !== undefined &&
    (result[0] ?? 0) <= maxElements
      ? Array.from({ length: result[0] ?? 0 }, (_, at) =>
          at < before || at >= before + length ? 0 : input.elements?.[at - before],
        )
      : undefined;
  return [staticValue(elementType, result, elements)];
};

export const rearrangingRules: Readonly<Record<string, ShapeRule>> = {
  Reshape: reshaping,
  Flatten: reshaping,
  Squeeze: reshaping,
  Unsqueeze: reshaping,
  Transpose: transpose,
  Concat: concat,
  // The scale and zero point of the result come first, then each operand with its own.
  'com.microsoft.QLinearConcat': (call) =>
    concat({ ...call, inputs: call.inputs.filter((_, position) => position % 3 === 2) }),
  Split: split,
  Slice: slice,
  Gather: gather,
  Expand: expand,
  Tile: tile,
  Pad: pad,
};
