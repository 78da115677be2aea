/** How a model's weights are stored: bytes by element type, and the precision that they have in short. */

import { type ConstantUse, distinctConstants } from './constant-uses.ts';
import { elementBytes } from './tensor.ts';

export type WeightStorage = {
  /** Bytes of the weights, scales and zero points that nodes consume, by element type; the largest first. */
  readonly bytesByPrecision: Readonly<Record<string, number>>;
  /**
   * Element types that hold at least a hundredth of the weights' elements, the most common first: `float32`,
   * `int8`, `uint4+float16`; `none` without weights.
   */
  readonly precision: string;
};

export function describeStorage(uses: readonly ConstantUse[]): WeightStorage {
  const bytes = new Map<string, number>();
  const elements = new Map<string, number>();
  let all = 0;
  for (const { constant, purpose } of distinctConstants(uses)) {
    if (purpose.kind === 'setting') continue;
    const { elementType, elements: count } = constant.stored;
    bytes.set(elementType, (bytes.get(elementType) ?? 0) + elementBytes(elementType, count));
    if (purpose.kind !== 'weight') continue;
    elements.set(elementType, (elements.get(elementType) ?? 0) + count);
    all += count;
  }
  const descending = (map: ReadonlyMap<string, number>) => [...map].sort(([, a], [, b]) => b - a);
  const common = descending(elements).filter(([, count]) => count >= all / 100 && count > 0);
  return {
    bytesByPrecision: Object.fromEntries(descending(bytes)),
    precision: common.map(([type]) => type).join('+') || 'none',
  };
}
