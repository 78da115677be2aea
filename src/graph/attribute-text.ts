/** Attribute values and constants as short canonical texts: for hashing, for comparing and for people. */

import { createHash, type Hash } from 'node:crypto';
import type { ByteRange } from './byte-source.ts';
import type { Constant } from './constants.ts';
import type { Attribute } from './model.ts';
import { elementTypeName, formatDims, type Tensor } from './tensor.ts';
import { canonicalChunks, smallValues } from './tensor-values.ts';

/** Longer texts are told by their hash. */
const maxText = 2000;

/** Attributes that hold the number of an element type. */
const typeAttributes = /^(to|dtype|output_dtype)$/;

/**
 * The value as text: numbers by commas, float32 to 7 significant digits. Graphs are not told here but by
 * whoever knows what surrounds them.
 */
export function attributeText(name: string, attribute: Attribute): string {
  switch (attribute.kind) {
    case 'float':
      return numberText(attribute.value);
    case 'floats':
      return bounded(attribute.value.map(numberText).join(','));
    case 'int':
      return typeAttributes.test(name) ? elementTypeName(Number(attribute.value)) : String(attribute.value);
    case 'ints':
      return bounded(attribute.value.join(','));
    case 'string':
      return bounded(attribute.value);
    case 'strings':
      return bounded(attribute.value.map((value) => JSON.stringify(value)).join(','));
    case 'tensor':
      return tensorText(attribute.value);
    case 'tensors':
      return bounded(attribute.value.map(tensorText).join(';'));
    case 'reference':
      return `@${attribute.value}`;
    case 'graph':
    case 'graphs':
      return attribute.kind;
    case 'bytes':
      return `#${rangeHash(attribute.value)}`;
    case 'other':
      return bounded(attribute.value);
  }
}

/** The values of a setting: what would be the attribute's text if it were an attribute. */
export function settingText(constant: Constant): string {
  const values = dequantized(constant, smallValues(constant.stored));
  return values === undefined ? tensorText(constant.stored) : bounded(values.map(numberText).join(','));
}

/** Numbers that are stored as codes are those that they stand for. */
function dequantized(
  { stored, path }: Constant,
  codes: readonly number[] | undefined,
): readonly number[] | undefined {
  const step = path.find(({ node }) => node.operator === 'DequantizeLinear');
  if (codes === undefined || step === undefined || !/^u?int/.test(stored.elementType)) return codes;
  const [scale, zeroPoint] = step.rest.map((constant) => constant && smallValues(constant.stored));
  const [factor, ...factors] = scale ?? [];
  if (factor === undefined || factors.length > 0) return codes;
  return codes.map((code) => (code - (zeroPoint?.[0] ?? 0)) * factor);
}

/** `float32 64x3x7x7`, and how the file stores it where that differs. */
export function weightText(constant: Constant): string {
  const { stored, elementType, through } = constant;
  const type =
    stored.elementType === elementType ? elementType : `${elementType} stored as ${stored.elementType}`;
  return `${type} ${formatDims(constant.dims)}${through === '' ? '' : ` through ${through.trim()}`}`;
}

/** 7 digits are what a float32 holds; exponents only where plain digits would be long. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const rounded = Number(value.toPrecision(7));
  const size = Math.abs(rounded);
  if (rounded === 0) return '0';
  if (size >= 1e-7 && size < 1e21) return trimZeros(rounded.toFixed(12));
  return String(rounded);
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function tensorText(tensor: Tensor): string {
  const values = tensor.elements <= 16 ? smallValues(tensor) : undefined;
  const content = values === undefined ? `#${tensorHash(tensor)}` : values.map(numberText).join(',');
  return `${tensor.elementType} ${formatDims(tensor.dims)} ${content}`;
}

/** Hashes made before: a tensor that a thousand nodes take is hashed once. */
const tensorHashes = new WeakMap<Tensor, string>();

/**
 * A hash of type, dimensions and elements, the same for `raw_data`, the typed fields and external data. Where
 * external data is not at hand only its dimensions are known (`external:`), of a `ConstantOfShape` node the
 * element that it repeats (`fill:`): neither equals the same values written out.
 */
export function tensorHash(tensor: Tensor): string {
  const known = tensorHashes.get(tensor);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  updateWithTensor(hash, tensor);
  const digest = hash.digest('hex').slice(0, 32);
  tensorHashes.set(tensor, digest);
  return digest;
}

function updateWithTensor(hash: Hash, tensor: Tensor): void {
  const { data } = tensor;
  const head = `${tensor.elementType} ${formatDims(tensor.dims)} `;
  if (data.kind === 'external' && data.state.kind !== 'present') {
    hash.update(`external:${head}\n`);
  } else if (data.kind === 'fill') {
    hash.update(`fill:${head}`);
    hash.update(data.element);
  } else if (data.kind === 'sparse') {
    hash.update(`sparse:${head}`);
    hash.update(`${tensorHash(data.values)} ${tensorHash(data.indices)}`);
  } else if (data.kind === 'strings') {
    hash.update(`strings:${head}`);
    for (const value of data.values) {
      hash.update(`${value.length}:`);
      hash.update(value);
    }
  } else {
    const absent = data.kind === 'raw' && data.ranges.length === 0;
    hash.update(`${absent ? 'absent:' : 'elements:'}${head}`);
    for (const chunk of canonicalChunks(tensor) ?? []) hash.update(chunk);
  }
}

function rangeHash(range: ByteRange): string {
  const hash = createHash('sha256');
  for (const chunk of range.chunks()) hash.update(chunk);
  return hash.digest('hex').slice(0, 32);
}

/** A long text as a short hash. */
export function bounded(text: string): string {
  if (text.length <= maxText) return text;
  return `#${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}
