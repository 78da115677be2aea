/** The `dataset` of a configuration file, as its schema promises it, to what loading takes. */
import { parseLocator } from '../artifact/parse-locator.ts';
import { UserError } from '../errors.ts';
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

/** @param resolvePath makes a path absolute. @param where the place of the dataset's path, for messages. */
export function datasetConfig(
  raw: RawDataset,
  resolvePath: (path: string) => string,
  where = 'dataset',
): DatasetConfig {
  const place = locate(typeof raw === 'string' ? raw : raw.path, resolvePath, where);
  if (typeof raw === 'string') return { ...place, complete: false, allowUnreadable: 0 };
  const { format, labels, annotations, classes } = raw;
  const resolved = (path: string | undefined) => (path === undefined ? undefined : resolvePath(path));
  return {
    ...place,
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

/** A dataset of the Hugging Face Hub, or a path. */
function locate(
  text: string,
  resolvePath: (path: string) => string,
  where: string,
): Pick<DatasetConfig, 'path' | 'origin'> {
  if (!/^hf:/i.test(text.trim())) return { path: resolvePath(text) };
  const locator = parseLocator(text, '', where);
  if (locator.kind === 'hf' && locator.dataset === true) return { path: '', origin: { locator } };
  throw new UserError({
    code: 'locator-not-a-dataset',
    what: 'this is a model repository, not a dataset',
    where,
    got: text,
    expected: 'hf:datasets/org/repo@revision, with or without a path',
  });
}
