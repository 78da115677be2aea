/** What a dataset's format is chosen by and loaded from: the configuration, and what lies at its path. */
import type { ClassList } from './classes.ts';
import type { DatasetConfig } from './dataset.ts';

export type Source = {
  readonly config: DatasetConfig;
  readonly isFolder: boolean;
  /** What lies in the folder, and `data/...` for its folder of that name, sorted; empty for a file. */
  readonly entries: readonly string[];
  /** Of the configured classes file. */
  readonly classes?: ClassList | undefined;
};

/** More examples than this are a mistake or an attack: eight times ImageNet's training set. */
export const MOST_EXAMPLES = 10_000_000;

/** Orders by UTF-16 code units, whatever the machine's locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
