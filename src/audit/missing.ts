/** Which attributes each zoo publishes, and which it leaves out. */
import type { ZooEntry } from '../zoo/entry.ts';
import { ZOO_NAMES, type ZooName } from '../zoo/zoos.ts';

/** What somebody who reuses a model looks for, by whether a row has it. */
export const ATTRIBUTES = {
  'top-1': ({ top1 }) => top1 !== undefined,
  'top-5': ({ top5 }) => top5 !== undefined,
  parameters: ({ parameters }) => parameters !== undefined,
  MACs: ({ macs }) => macs !== undefined,
  latency: ({ latencies }) => latencies.length > 0,
  preprocessing: ({ preprocess }) => preprocess !== undefined,
  'SHA-256': ({ artifact }) => artifact?.sha256 !== undefined,
} as const satisfies Record<string, (entry: ZooEntry) => boolean>;

export type Attribute = keyof typeof ATTRIBUTES;

export type Completeness = {
  readonly zoo: ZooName;
  /** Rows of full precision. */
  readonly rows: number;
  /** How many of them have the attribute. */
  readonly having: Readonly<Record<Attribute, number>>;
};

export function completenessOf(entries: readonly ZooEntry[]): readonly Completeness[] {
  return ZOO_NAMES.map((zoo) => {
    const rows = entries.filter((entry) => entry.zoo === zoo && entry.precision === 'fp32');
    const having = Object.fromEntries(
      Object.entries(ATTRIBUTES).map(([name, has]) => [name, rows.filter(has).length]),
    ) as Record<Attribute, number>;
    return { zoo, rows: rows.length, having };
  });
}
