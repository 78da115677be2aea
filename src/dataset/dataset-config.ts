/** The `dataset` of a configuration file, as its schema promises it, to what loading takes. */
import type { DatasetColumns, DatasetConfig, DatasetFormat, LabelMap } from './dataset.ts';
import type { TargetKind } from './target.ts';

/** A path, or a path with what is known of the data. */
export type RawDataset =
  | string
  | {
      readonly path: string;
      readonly format?: DatasetFormat | 'auto';
      readonly labels?: string;
      readonly annotations?: string;
      readonly classes?: string;
      readonly input?: string | readonly string[] | Readonly<Record<string, string>>;
      readonly target?: TargetKind;
      readonly columns?: DatasetColumns;
      readonly slices?: readonly string[];
      readonly 'label-map'?: LabelMap;
      readonly offset?: number;
      readonly ignore?: number;
      readonly name?: string;
      readonly split?: string;
      readonly complete?: boolean;
      readonly 'allow-unreadable'?: number;
    };

/** @param resolvePath makes a path absolute. */
export function datasetConfig(raw: RawDataset, resolvePath: (path: string) => string): DatasetConfig {
  if (typeof raw === 'string') return { path: resolvePath(raw), complete: false, allowUnreadable: 0 };
  const { format, labels, annotations, classes } = raw;
  const resolved = (path: string | undefined) => (path === undefined ? undefined : resolvePath(path));
  return {
    path: resolvePath(raw.path),
    format: format === 'auto' ? undefined : format,
    labels: resolved(labels),
    annotations: resolved(annotations),
    classes: resolved(classes),
    input: raw.input,
    target: raw.target,
    columns: raw.columns,
    slices: raw.slices,
    labelMap: raw['label-map'],
    offset: raw.offset,
    ignore: raw.ignore,
    name: raw.name,
    split: raw.split,
    complete: raw.complete ?? false,
    allowUnreadable: raw['allow-unreadable'] ?? 0,
  };
}
