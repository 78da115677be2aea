/** The networks of the latency benchmark: three sizes, each with twins that do the same with more work. */
import type { ProbeShape } from '../../src/graph/probe-model.ts';

export const SIZES = {
  '1 ms': { layers: 30, channels: 32, size: 16 },
  '5 ms': { layers: 30, channels: 64, size: 19 },
  '30 ms': { layers: 30, channels: 64, size: 46 },
} as const satisfies Record<string, ProbeShape>;
export type Size = keyof typeof SIZES;

/** Of 30 convolutions one more is about 3 %, three and a small one about 10 %; what they really are is measured. */
export const TWINS = {
  'A/A': [],
  '3 %': [3],
  '10 %': [3, 3, 3, 1],
} as const satisfies Record<string, ProbeShape['idle']>;
export type Twin = keyof typeof TWINS;
