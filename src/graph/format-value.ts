/** Graph inputs and outputs for people and reports. */

import type { ValueSignature } from './architecture.ts';
import type { ValueInfo, ValueType } from './model.ts';

/** `data: float32[N,3,224,224]`; the shape is left out where the file says nothing about it. */
export function formatValue(value: ValueSignature): string {
  return `${value.name}: ${value.type}${value.shape === undefined ? '' : `[${value.shape.join(',')}]`}`;
}

/** A value info as a signature: its type in ONNX's spelling. */
export function signatureOfValue({ name, type }: ValueInfo): ValueSignature {
  if (type.kind === 'tensor') return { name, type: type.elementType, shape: type.shape };
  return { name, type: typeText(type), shape: undefined };
}

function typeText(type: ValueType): string {
  switch (type.kind) {
    case 'tensor':
      return type.shape === undefined ? type.elementType : `${type.elementType}[${type.shape.join(',')}]`;
    case 'sparse tensor':
      return `sparse(${type.elementType})`;
    case 'sequence':
    case 'optional':
      return `${type.kind}(${typeText(type.element)})`;
    case 'map':
      return `map(${type.key},${typeText(type.value)})`;
    case 'opaque':
      return `opaque(${type.name})`;
    case 'unknown':
      return 'unknown';
  }
}
