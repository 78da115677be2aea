/** From a dataset's configuration to its labelled examples: names and labels, no image is opened yet. */
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { UserError } from '../errors.ts';
import { loadClassFolders } from './class-folders.ts';
import { readClasses } from './classes.ts';
import type { Dataset, DatasetConfig } from './dataset.ts';
import { loadManifest } from './manifest.ts';
import type { Source } from './source.ts';

type Format = {
  readonly accepts: (source: Source) => boolean;
  readonly load: (source: Source) => Promise<Dataset>;
};

const isCsv = (path: string): boolean => extname(path).toLowerCase() === '.csv';

/** The first that accepts the source loads it. */
const FORMATS = {
  manifest: {
    accepts: ({ config, isFolder }) => (isFolder ? config.labels !== undefined : isCsv(config.path)),
    load: loadManifest,
  },
  classFolders: {
    accepts: ({ isFolder }) => isFolder,
    load: loadClassFolders,
  },
} satisfies Record<string, Format>;

/**
 * The dataset's examples with their class indices, in a stable order: folders and files sorted by code units,
 * or the manifest's order. Throws `UserError` for everything that is wrong with it.
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
  const source = { config, isFolder, classes };
  const format = Object.values(FORMATS).find(({ accepts }) => accepts(source));
  if (format !== undefined) return format.load(source);
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
