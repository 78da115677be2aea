/**
 * The many spellings of "one row an example": Flatten, Reshape to two dimensions (with a shape that is written
 * down or computed), Squeeze after a global pooling, and the pooling itself.
 */

import { axesOfBatch, withLengths } from './arrangement-rules.ts';
import { movesNothing } from './layout-rules.ts';
import type { Dim } from './normal-graph.ts';
import { type Border, borderOf } from './padding-rules.ts';
import {
  type Builder,
  type Entry,
  fromFront,
  isPending,
  makerOf,
  numbersOf,
  outputOf,
  passOn,
  type Rule,
  type Step,
  type Value,
} from './step.ts';

export const flatten: Rule = (step, build) => {
  const input = step.inputs.get(0);
  const axis = Number(step.attributes.get('axis') ?? '1');
  if (input === undefined) return undefined;
  return axis === 1 ? toRows(input, step, build) : withLengths(input, step, build);
};

function toRows(input: Value, step: Step, build: Builder): readonly Value[] {
  // On [N, C, 1, 1] and the like the layout makes no difference.
  const value = movesNothing(input) ? { ...input, perm: undefined } : input;
  const { dims } = value;
  if (dims?.length === 2) return passOn(value, step);
  const width = dims
    ?.slice(1)
    .reduce(
      (product: Dim, dim) => (product === undefined || dim === undefined ? undefined : product * dim),
      1,
    );
  const node = build.add({ step, operator: 'Flatten', attributes: new Map(), inputs: new Map([[0, value]]) });
  return [outputOf(node, step, [dims?.[0], width])];
}

export const reshape: Rule = (step, build) => {
  const input = step.inputs.get(0);
  if (input === undefined) return undefined;
  const text = step.attributes.get('shape');
  const entries: readonly Entry[] | undefined =
    text === undefined ? step.inputs.get(1)?.entries : numbersOf(text);
  const { dims } = input;
  if (isRows(input, step, build, entries)) return toRows(input, step, build);
  const made = withLengths(input, step, build);
  if (made !== undefined) return made;
  if (entries === undefined || entries.length === 0) return undefined;
  // Computed or not, what does not depend on the size of the batch is written the same way.
  const shape = entries.map((entry, axis) => entryText(entry, axis, dims));
  const attributes = new Map([...step.attributes, ['shape', shape.join(',')] as const]);
  const node = build.add({ step, operator: 'Reshape', attributes, inputs: new Map([[0, input]]) });
  const numbers = entries.map((entry): Dim => (typeof entry === 'number' && entry > 0 ? entry : undefined));
  return [outputOf(node, step, numbers)];
};

/** Whether what is left are two dimensions, the batch and the rest. */
function isRows(
  input: Value,
  { results: [to] }: Step,
  { known }: Builder,
  entries: readonly Entry[] | undefined,
): boolean {
  if (to === undefined || input.lengths === undefined)
    return entries?.length === 2 && keepsBatch(entries, input.dims);
  return to.length === 2 && to[0] === known.batch && input.lengths[0] === known.batch;
}

/** Whether a shape of two dimensions has the batch as its first and the rest as its second. */
function keepsBatch([first, second]: readonly Entry[], dims: readonly Dim[] | undefined): boolean {
  const width = dims
    ?.slice(1)
    .reduce(
      (product: Dim, dim) => (product === undefined || dim === undefined ? undefined : product * dim),
      1,
    );
  const batch =
    first === 0 ||
    (typeof first === 'object' && first.axis === 0) ||
    (dims?.[0] !== undefined && first === dims[0]);
  if (second === -1) return batch || first === 1;
  if (typeof second === 'number' && second > 0) return width === second || (width === undefined && batch);
  return false;
}

function entryText(entry: Entry, axis: number, dims: readonly Dim[] | undefined): string {
  if (typeof entry === 'object') return entry.axis === axis ? '0' : `dimension ${entry.axis}`;
  return axis === 0 && entry === dims?.[0] ? '0' : String(entry);
}

export const squeeze: Rule = (step, build) => {
  const input = step.inputs.get(0);
  const entries = input?.entries;
  if (input !== undefined && entries !== undefined) return passOn(input, step);
  const dims = input?.dims;
  const axes = numbersOf(step.attributes.get('axes')).map((axis) => fromFront(axis, dims?.length ?? 0));
  const rest = dims?.filter((_, axis) => !axes.includes(axis));
  const rows = rest?.length === 2 && !axes.includes(0) && !axes.includes(1);
  if (input === undefined) return undefined;
  return rows && axes.length > 0 ? toRows(input, step, build) : withLengths(input, step, build);
};

export const unsqueeze: Rule = (step, build) => {
  const input = step.inputs.get(0);
  if (input === undefined) return undefined;
  return input.entries === undefined ? withLengths(input, step, build) : passOn(input, step);
};

/** The shape of a value, as numbers where they are known. */
export const shape: Rule = (step, build) => {
  const input = step.inputs.get(0);
  if (input === undefined || step.attributes.get('start') !== '0' || step.attributes.has('end'))
    return undefined;
  const node = build.add({ step, operator: 'Shape', inputs: step.inputs });
  const entries = input.dims?.map((dim, axis): Entry => dim ?? { axis });
  return [{ ...outputOf(node, step, [input.dims?.length]), entries, shapeOf: input }];
};

export const gather: Rule = (step, build) => {
  const input = step.inputs.get(0);
  if (input?.shapeOf === undefined) return undefined;
  const chosen = numbersOf(step.attributes.get('indices')).map((index): Entry | undefined => {
    if (input.entries === undefined) return index >= 0 ? { axis: index } : undefined;
    return input.entries[fromFront(index, input.entries.length)];
  });
  if (chosen.length === 0 || !chosen.every((entry) => entry !== undefined)) return undefined;
  const node = build.add({ step, operator: 'Gather', inputs: step.inputs });
  return [{ ...outputOf(node, step, undefined), entries: chosen }];
};

const maxEntries = 64;

/** Shapes that are put together; ordinary values are left alone. */
export const concat: Rule = (step, build) => {
  const count = step.canonical.node.inputs.length;
  const [only] = step.inputs.values();
  if (count === 1 && only !== undefined) return passOn(only, step);
  const parts = Array.from({ length: count }, (_, position): readonly Entry[] | undefined => {
    const text = step.attributes.get(`input ${position}`);
    return text === undefined ? step.inputs.get(position)?.entries : numbersOf(text);
  });
  if (!parts.every((part) => part !== undefined) || parts.length === 0) return undefined;
  // A shape that is put together again and again would grow without end.
  if (parts.reduce((sum, { length }) => sum + length, 0) > maxEntries) return undefined;
  const node = build.add({ step, operator: 'Concat', inputs: step.inputs });
  return [{ ...outputOf(node, step, undefined), entries: parts.flat() }];
};

/** The size of what is made, `0` for the batch. */
export const resize: Rule = (step, build) => {
  const [batch, ...others] = (step.attributes.get('sizes') ?? '').split(',');
  if (others.length === 0 || batch !== String(build.known.batch)) return undefined;
  const attributes = new Map([...step.attributes, ['sizes', ['0', ...others].join(',')] as const]);
  const node = build.add({ step, operator: step.operator, attributes, inputs: step.inputs });
  return [outputOf(node, step, undefined)];
};

/** What is put together along the same axis right before is put together at once. */
export const nestedConcat: Rule = (step, build) => {
  const values = [...step.inputs].sort(([a], [b]) => a - b).map(([, value]) => value);
  const [first] = values;
  const { lengths } = first ?? {};
  const axis = step.attributes.get('axis');
  if (lengths === undefined || axis === undefined || step.weights.size > 0 || values.some(isPending))
    return undefined;
  const along = axesOfBatch(axis, lengths, build.known.batch);
  const inner = values.map((value) => {
    const maker = makerOf(value);
    const joins = maker?.operator === 'Concat' && maker.attributes.get('axis') === along;
    return joins && maker.weights.size === 0 ? maker : undefined;
  });
  if (inner.every((maker) => maker === undefined)) return undefined;
  const parts = values.flatMap((value, at): readonly Value[] => {
    const maker = inner[at];
    if (maker === undefined) return [value];
    const sources = [...maker.sources].sort(([a], [b]) => a - b);
    // Only the number of dimensions of what is put together is looked at.
    return sources.map(([position, source]) => ({
      source,
      exclusive: false,
      code: maker.codes.get(position),
      lengths: value.lengths,
    }));
  });
  // A chain of them would be written out again and again.
  if (parts.length > maxEntries) return undefined;
  const node = build.add({ step, operator: 'Concat', inputs: new Map(parts.entries()) });
  return [outputOf(node, step, undefined)];
};

/** A mean over all of an image is a global pooling. */
export const reduceMean: Rule = (step, build) => {
  const input = step.inputs.get(0);
  const rank = input?.dims?.length;
  if (input === undefined || rank === undefined || rank < 3) return undefined;
  const axes = numbersOf(step.attributes.get('axes')).map((axis) => fromFront(axis, rank));
  const spatial = axes.toSorted((a, b) => a - b).every((axis, at) => axis === at + 2);
  if (axes.length !== rank - 2 || !spatial)
    return axes.length === 0 ? undefined : [reduced(step, build, axes)];
  const pooled = globalPool(input, step, build);
  return step.attributes.get('keepdims') === '0' ? toRows(pooled, step, build) : [pooled];
};

/** Any other mean: its dimensions are known all the same. */
function reduced(step: Step, build: Builder, axes: readonly number[]): Value {
  const node = build.add({ step, operator: step.operator, inputs: step.inputs });
  const dims = step.inputs.get(0)?.dims;
  const kept = step.attributes.get('keepdims') !== '0';
  return outputOf(
    node,
    step,
    kept
      ? dims?.map((dim, axis): Dim => (axes.includes(axis) ? 1 : dim))
      : dims?.filter((_, axis) => !axes.includes(axis)),
  );
}

function globalPool(input: Value, step: Step, build: Builder): Value {
  const node = build.add({
    step,
    operator: 'GlobalAveragePool',
    attributes: new Map(),
    inputs: new Map([[0, input]]),
  });
  return outputOf(
    node,
    step,
    input.dims?.map((dim, axis): Dim => (axis < 2 ? dim : 1)),
  );
}

export const globalAveragePool: Rule = (step, build) => {
  const input = step.inputs.get(0);
  return input === undefined ? undefined : [globalPool(input, step, build)];
};

/** Pooling windows, and how large what they leave is. */
export const pool: Rule = (step, build) => {
  const input = step.inputs.get(0);
  if (input === undefined || step.readers.length > 1) return undefined;
  const attributes = new Map(step.attributes);
  const kernel = numbersOf(attributes.get('kernel_shape'));
  const border = step.operator === 'AveragePool' ? takenBorder(input, attributes) : undefined;
  const pads = numbersOf(attributes.get('pads'));
  const spatial = input.dims?.slice(2);
  const unpadded =
    pads.every((count) => count === 0) && !(attributes.get('auto_pad') ?? '').startsWith('SAME');
  const whole =
    spatial !== undefined && spatial.length > 0 && kernel.every((size, axis) => size === spatial[axis]);
  if (step.operator === 'AveragePool' && unpadded && whole) return [globalPool(input, step, build)];
  attributes.delete('storage_order');
  if (unpadded) attributes.delete('count_include_pad');
  const inputs = border === undefined ? step.inputs : new Map([[0, border.inner]]);
  const node = build.add({ step, operator: step.operator, attributes, inputs });
  return [outputOf(node, step, pooledDims(input, attributes, kernel, border === undefined ? pads : []))];
};

/** Zeros around the image that the means count, as PyTorch's exporter writes them. */
function takenBorder(input: Value, attributes: Map<string, string>): Border | undefined {
  const own = numbersOf(attributes.get('pads'));
  const border = own.every((count) => count === 0) ? borderOf(input) : undefined;
  const explicit =
    (attributes.get('auto_pad') ?? 'NOTSET') === 'NOTSET' && attributes.get('ceil_mode') !== '1';
  if (border === undefined || !explicit || border.pads.length !== own.length) return undefined;
  attributes.set('pads', border.pads.join(','));
  attributes.set('count_include_pad', '1');
  return border;
}

function pooledDims(
  { dims }: Value,
  attributes: ReadonlyMap<string, string>,
  kernel: readonly number[],
  pads: readonly number[],
): readonly Dim[] | undefined {
  const strides = numbersOf(attributes.get('strides'));
  const dilations = numbersOf(attributes.get('dilations'));
  const same = (attributes.get('auto_pad') ?? '').startsWith('SAME');
  const round = attributes.get('ceil_mode') === '1' ? Math.ceil : Math.floor;
  return dims?.map((length, at): Dim => {
    if (at < 2 || length === undefined) return length;
    const axis = at - 2;
    const stride = strides[axis] ?? 1;
    if (same) return Math.ceil(length / stride);
    const around = (pads[axis] ?? 0) + (pads[axis + kernel.length] ?? 0);
    const extent = ((kernel[axis] ?? 1) - 1) * (dilations[axis] ?? 1) + 1;
    return round((length + around - extent) / stride) + 1;
  });
}

/** The axis counted from the front, where the rank is known. */
export const softmax: Rule = (step, build) => {
  const input = step.inputs.get(0);
  const rank = input?.dims?.length;
  if (input === undefined || rank === undefined || isPending(input)) return undefined;
  const axis = Number(step.attributes.get('axis') ?? '-1');
  const at = fromFront(axis, rank);
  // Before version 13 it worked on everything from the axis on.
  const flat = build.opset < 13 && input.dims?.slice(at + 1).some((dim) => dim !== 1) === true;
  const attributes = new Map([
    ...step.attributes,
    ['axis', String(at)] as const,
    ...(flat ? [['over all axes from there on', '1'] as const] : []),
  ]);
  const node = build.add({ step, operator: step.operator, attributes, inputs: step.inputs });
  return [outputOf(node, step, input.dims)];
};

/** Relu and Clip in their shortest form. */
export const clip: Rule = (step, build) => {
  const input = step.inputs.get(0);
  if (input === undefined || step.inputs.size > 1 || step.weights.size > 0) return undefined;
  const bound = (name: string): number | undefined => {
    const value = Number(step.attributes.get(name) || Number.NaN);
    return Number.isNaN(value) || Math.abs(value) > 3e38 ? undefined : value;
  };
  const [min, max] = [bound('min'), bound('max')];
  const maker = makerOf(input);
  if (
    min === undefined &&
    max !== undefined &&
    max > 0 &&
    maker?.operator === 'Relu' &&
    maker.impliedMax === undefined
  ) {
    maker.operator = 'Clip';
    maker.attributes.set('min', '0').set('max', String(max));
    return passOn(input, step);
  }
  const attributes = new Map<string, string>();
  if (min !== undefined) attributes.set('min', String(min));
  if (max !== undefined) attributes.set('max', String(max));
  const operator = min === 0 && max === undefined ? 'Relu' : 'Clip';
  const node = build.add({
    step,
    operator,
    attributes: operator === 'Relu' ? new Map() : attributes,
    inputs: step.inputs,
  });
  return [outputOf(node, step, input.dims)];
};
