/** From a dataset's configuration to its examples: references and targets, no image is opened yet. */
import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { loadArrays } from './arrays/load-arrays.ts';
import { loadClassFolders } from './class-folders.ts';
import { readClasses } from './classes.ts';
import { loadCoco } from './coco.ts';
import type { Dataset, DatasetConfig, DatasetFormat } from './dataset.ts';
import { loadManifest } from './manifest.ts';
import { isOnnxTestData, loadOnnxTestData } from './onnx-test-data.ts';
import { isParquet, loadParquet } from './parquet/load-parquet.ts';
import { byCodeUnits, type Source } from './source.ts';
import { isTable } from './table.ts';
import type { TargetKind } from './target.ts';

type Format = {
  readonly accepts: (source: Source) => boolean;
  readonly load: (source: Source) => Promise<Dataset>;
  /** For errors. */
  readonly expected: string;
  /** What it reads of the configuration; anything else that is there would be ignored, and is refused. */
  readonly takes: readonly Option[];
  readonly targets: readonly TargetKind[];
};

/** How the configuration spells what only some formats take. */
const OPTIONS = {
  labels: 'labels',
  annotations: 'annotations',
  classes: 'classes',
  input: 'input',
  columns: 'columns',
  slices: 'slices',
  labelMap: 'label-map',
  offset: 'offset',
  ignore: 'ignore',
} as const satisfies Partial<Record<keyof DatasetConfig, string>>;

type Option = keyof typeof OPTIONS;

/** The configured one loads the source; without one, the first that accepts it. */
const FORMATS = {
  manifest: {
    accepts: ({ config, isFolder }) => (isFolder ? config.labels !== undefined : isTable(config.path)),
    load: loadManifest,
    expected: 'a .csv or .jsonl file with a column of paths, or a folder and such a file as its labels',
    takes: ['labels', 'classes', 'columns', 'slices', 'labelMap', 'offset', 'ignore'],
    targets: ['class', 'classes', 'values', 'mask', 'identity'],
  },
  coco: {
    accepts: ({ config, isFolder }) => isFolder && config.annotations !== undefined,
    load: loadCoco,
    expected: 'a folder of images, and annotations',
    takes: ['annotations', 'classes', 'offset'],
    targets: ['boxes', 'classes'],
  },
  'onnx-test-data': {
    accepts: isOnnxTestData,
    load: loadOnnxTestData,
    expected: 'a folder with test_data_set_0, or with input_0.pb',
    takes: [],
    targets: ['tensors'],
  },
  parquet: {
    accepts: isParquet,
    load: loadParquet,
    expected: 'a .parquet file, or a folder of them',
    takes: ['classes', 'input', 'columns', 'slices', 'labelMap', 'offset'],
    targets: ['class', 'classes', 'values', 'identity'],
  },
  arrays: {
    accepts: ({ config, isFolder }) => !isFolder && isArrayFile(config.path),
    load: loadArrays,
    expected: 'an .npz file, or an .npy file and another as its labels',
    takes: ['labels', 'classes', 'input', 'columns', 'labelMap', 'offset'],
    targets: ['class', 'classes', 'values', 'tensors', 'identity'],
  },
  'class-folders': {
    accepts: ({ isFolder }) => isFolder,
    load: loadClassFolders,
    expected: 'a folder of class folders',
    takes: ['classes', 'labelMap', 'offset'],
    targets: ['class', 'identity'],
  },
} satisfies Record<DatasetFormat, Format>;

function isArrayFile(path: string): boolean {
  return /\.np[yz]$/i.test(path);
}

const EXPECTED = `one of ${Object.values(FORMATS)
  .map(({ expected }) => expected)
  .join('; ')}`;

/**
 * The dataset's examples in a stable order: folders and files sorted by code units, or the order of the file that
 * lists them. Throws `UserError` for everything that is wrong with it.
 */
export async function loadDataset(config: DatasetConfig): Promise<Dataset> {
  const isFolder = (await look(config)).isDirectory();
  if (!isFolder && config.labels !== undefined && !/\.npy$/i.test(config.path)) {
    throw new UserError({
      code: 'dataset-labels-twice',
      what: 'the dataset is a file that brings its own labels, so labels cannot be given too',
      where: config.path,
      got: `labels: ${config.labels}`,
      expected: 'a folder as the path, or no labels',
    });
  }
  const classes = config.classes === undefined ? undefined : await readClasses(config.classes);
  const entries = isFolder ? await listEntries(config.path) : [];
  const source = { config, isFolder, entries, classes };
  const format =
    config.format === undefined
      ? Object.values(FORMATS).find(({ accepts }) => accepts(source))
      : FORMATS[config.format];
  if (format?.accepts(source)) {
    refuseWhatIsIgnored(format, config);
    return format.load(source);
  }
  const ending = extname(config.path) === '' ? 'a file without an ending' : `a ${extname(config.path)} file`;
  throw new UserError({
    code: 'dataset-unknown-format',
    what:
      config.format === undefined
        ? 'the dataset is of no known format'
        : `the dataset is not of the format ${config.format}`,
    where: config.path,
    got: isFolder ? 'a folder' : ending,
    expected: config.format === undefined ? EXPECTED : FORMATS[config.format].expected,
  });
}

function refuseWhatIsIgnored({ takes, targets, expected }: Format, config: DatasetConfig): void {
  const ignored = (Object.keys(OPTIONS) as Option[]).find(
    (option) => config[option] !== undefined && !takes.includes(option),
  );
  if (ignored !== undefined) {
    throw new UserError({
      code: 'dataset-option-unused',
      what: `"${OPTIONS[ignored]}" means nothing for a dataset of this kind`,
      where: config.path,
      got: `${expected}, with "${OPTIONS[ignored]}"`,
      expected: takes.length === 0 ? 'the path alone' : takes.map((option) => OPTIONS[option]).join(', '),
    });
  }
  if (config.target === undefined || targets.includes(config.target)) return;
  throw new UserError({
    code: 'dataset-target',
    what: `a dataset of this kind holds no ${config.target}`,
    where: config.path,
    got: expected,
    expected: targets.join(', '),
  });
}

/** What lies in the folder, and in its folder `data`, where the Hugging Face Hub keeps a dataset's files. */
async function listEntries(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  const inData = names.includes('data') ? await readdir(join(folder, 'data')).catch(() => []) : [];
  return [...names, ...inData.map((name) => `data/${name}`)].sort(byCodeUnits);
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
