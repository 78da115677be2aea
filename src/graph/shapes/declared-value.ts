/** What a value info says of a value, as the inference starts with it. */

import type { ValueInfo } from '../model.ts';
import { type StaticValue, staticValue, unknownValue } from './static-value.ts';

/** Symbolic dimensions are open. */
export function declaredValue({ type }: ValueInfo): StaticValue {
  if (type.kind !== 'tensor') return unknownValue;
  return staticValue(
    type.elementType,
    type.shape?.map((dim) => (typeof dim === 'number' ? dim : undefined)),
  );
}
