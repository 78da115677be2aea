/** From a dataset's configuration to its examples: references and targets, no image is opened yet. */
import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { UserError } from '../errors.ts';
import { loadClassFolders } from './class-folders.ts';
import { readClasses } from './classes.ts';
import type { Dataset, DatasetConfig, DatasetFormat } from './dataset.ts';
import { loadManifest } from './manifest.ts';
import { byCodeUnits, type Source } from './source.ts';
import { isTable } from './table.ts';

type Format = {
  readonly accepts: (source: Source) => boolean;
  readonly load: (source: Source) => Promise<Dataset>;
};

/** The configured one loads the source; without one, the first that accepts it. */
const FORMATS = {
  manifest: {
    accepts: ({ config, isFolder }) => (isFolder ? config.labels !== undefined : isTable(config.path)),
    load: loadManifest,
  },
  'class-folders': {
    accepts: ({ isFolder }) => isFolder,
    load: loadClassFolders,
  },
} satisfies Partial<Record<DatasetFormat, Format>>;

/**
 * The dataset's examples in a stable order: folders and files sorted by code units, or the order of the file that
 * lists them. Throws `UserError` for everything that is wrong with it.
 */
export async function loadDataset(config: DatasetConfig): Promise<Dataset> {
  const isFolder = (await look(config)).isDirectory();
  if (!isFolder && config.labels !== undefined) {
    throw new UserError({
      code: 'dataset-labels-twice',
      what: 'the dataset is a file that brings its own labels, so labels cannot be given too',
      where: config.path,
      got: `labels: ${config.labels}`,
      expected: 'a folder as the path, or no labels',
    });
  }
  const classes = config.classes === undefined ? undefined : await readClasses(config.classes);
  const entries = isFolder ? (await readdir(config.path)).sort(byCodeUnits) : [];
  const source = { config, isFolder, entries, classes };
  const formats: Partial<Record<DatasetFormat, Format>> = FORMATS;
  const format =
    config.format === undefined
      ? Object.values(FORMATS).find(({ accepts }) => accepts(source))
      : formats[config.format];
  if (format?.accepts(source)) return format.load(source);
  throw new UserError({
    code: 'dataset-unknown-format',
    what: 'the dataset is of no known format',
    where: config.path,
    got: extname(config.path) === '' ? 'a file without an ending' : `a ${extname(config.path)} file`,
    expected: 'a folder of class folders, or a CSV file with the header path,label',
  });
}

async function look(config: DatasetConfig): Promise<Stats> {
  try {
    return await stat(config.path);
  } catch (error) {
    throw new UserError(
      {
        code: 'dataset-not-found',
        what: 'the dataset cannot be opened',
        where: config.path,
        got: error instanceof Error ? error.message : String(error),
        hint: 'check the path of the dataset; it is relative to the configuration file',
      },
      { cause: error },
    );
  }
}
