/**
 * From raw options (flags or action inputs) and `zoogate.yml` to the configuration. Flags win over the file; what
 * is wrong with either is a UserError that names the flag or the file's line.
 */
import { constants, readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Locator } from '../artifact/locator.ts';
import { parseLocator } from '../artifact/parse-locator.ts';
import type { DatasetConfig } from '../dataset/dataset.ts';
import { datasetConfig, type RawDataset } from '../dataset/dataset-config.ts';
import { UserError } from '../errors.ts';
import { parseRule } from '../gate/parse.ts';
import type { RawTask } from '../measurement/tasks/resolve-task.ts';
import type { Place } from '../place.ts';
import type { Preprocess } from '../preprocess/preprocess.ts';
import { type RawPreprocess, resolvePreprocess } from '../preprocess/steps.ts';
import { parseShard, SHARD_BY, type Shard } from '../shard/shard.ts';
import { cacheDirectory, cacheLimit } from './cache-options.ts';
import { type Config, FAIL_ON, type ModelConfig, type Quantization, type SubjectConfig } from './config.ts';
import checkConfig from './config-validator.ts';
import { duration } from './duration.ts';
import { invocationOf } from './invocation.ts';
import { locatorOf, type RawLocator } from './locators.ts';
import { matchModels, standsForMany } from './matched-models.ts';
import { integer, oneOf, positiveInteger, providersOf } from './option-values.ts';
import type { RawOptions } from './raw-options.ts';
import { readYaml } from './read-yaml.ts';
import { readTimings } from './timings.ts';

export const DEFAULT_CONFIG = 'zoogate.yml';

/** The file's content, as its schema promises it. */
type RawSubject =
  | string
  | { model: RawLocator; sha256?: string; preprocess?: RawPreprocess; claims?: RawClaims; input?: RawInput };
type RawClaims = string | string[];
type RawInput = { scale: number; 'zero-point'?: number };
type RawModel = {
  input?: RawInput;
  name?: string;
  model?: RawLocator;
  sha256?: string;
  reference?: RawSubject;
  baseline?: RawSubject;
  claims?: RawClaims;
  dataset?: RawDataset;
  preprocess?: RawPreprocess;
  task?: RawTask;
  'batch-sizes'?: number[];
  gates?: string[];
};
type RawFile = RawModel & {
  models?: Record<string, RawModel>;
  samples?: number;
  seed?: number;
  threads?: number;
  'execution-provider'?: string | string[];
  'latency-budget'?: string;
  'time-limit'?: string;
  'fail-on'?: string;
  explain?: string;
  'explain-budget'?: string;
  stop?: string;
  'shard-by'?: string;
  'report-dir'?: string;
  thumbnails?: boolean;
};

/** Where a model's keys came from: what paths are relative to, and how messages name a key. */
type Origin = {
  readonly base: string;
  readonly where: (...path: (string | number)[]) => string;
  /** The same as a place; a flag has none. */
  readonly place?: (...path: (string | number)[]) => Place;
};

/**
 * @param cwd what relative paths of options are resolved against; the file's own paths are relative to the file.
 * @throws UserError
 */
export async function loadConfig(options: RawOptions, cwd: string, env: NodeJS.ProcessEnv): Promise<Config> {
  const { file, origin } = await loadFile(options, cwd);
  const flags: Origin = { base: cwd, where: (...path) => options.spell(String(path[0])) };
  const costs = options.timings ? readTimings(options.timings, cwd) : undefined;
  const models = (await listModels(file, origin)).map(({ name, raw, origin }) => {
    const model = buildModel(name, raw, origin, options, flags);
    return Object.freeze({ ...model, cost: costs?.get(model.name) });
  });
  if (models.length > 1) refuseModelFlags(options);
  const { samples, seed, threads, latencyBudget, timeLimit } = options;
  return Object.freeze({
    models: Object.freeze(models),
    samples: samples === undefined ? file.samples : positiveInteger(samples, options.spell('samples')),
    seed: seed === undefined ? (file.seed ?? 0) : integer(seed, options.spell('seed')),
    stop: oneOf(
      options.stop ?? file.stop ?? 'full',
      ['full', 'when-decided'] as const,
      options.spell('stop'),
    ),
    ...providersOf(
      options.executionProvider ?? file['execution-provider'] ?? 'cpu',
      options.spell('execution-provider'),
    ),
    shard: shardOf(options, file),
    threads: threads === undefined ? (file.threads ?? 1) : positiveInteger(threads, options.spell('threads')),
    reportDir:
      options.reportDir === undefined && file['report-dir'] !== undefined
        ? resolve(origin.base, file['report-dir'])
        : resolve(cwd, options.reportDir ?? 'zoogate-report'),
    latencyBudgetMs: duration(
      latencyBudget ?? file['latency-budget'] ?? '60s',
      options.spell('latency-budget'),
    ),
    explain: oneOf(
      options.explain || file.explain || 'auto',
      ['auto', 'always', 'off'] as const,
      options.spell('explain'),
    ),
    explainBudgetMs: duration(
      options.explainBudget || file['explain-budget'] || '60s',
      options.spell('explain-budget'),
    ),
    timeLimitMs: duration(timeLimit ?? file['time-limit'] ?? '120s', options.spell('time-limit')),
    failOn: oneOf(options.failOn ?? file['fail-on'] ?? 'fail', FAIL_ON, options.spell('fail-on')),
    thumbnails: options.thumbnails ?? file.thumbnails ?? false,
    cache: options.cache ?? true,
    cacheDir: cacheDirectory(env),
    cacheLimitBytes: cacheLimit(env['ZOOGATE_CACHE_LIMIT']),
    workingDirectory: cwd,
    invocation: invocationOf(options, cwd, env),
  });
}

async function loadFile(options: RawOptions, cwd: string): Promise<{ file: RawFile; origin: Origin }> {
  const implicit = options.config === undefined;
  const path = resolve(cwd, options.config ?? DEFAULT_CONFIG);
  // Options that name a model stand for themselves; a file beside them counts only if it is asked for.
  if (implicit && (options.model !== undefined || !(await exists(path)))) {
    if (options.model === undefined) {
      throw new UserError({
        code: 'nothing-to-check',
        what: 'there is nothing to check',
        where: cwd,
        got: `no ${DEFAULT_CONFIG} and no ${options.spell('model')}`,
        expected: `a ${DEFAULT_CONFIG}, or ${options.spell('config')}, or ${options.spell('model')}`,
      });
    }
    return { file: {}, origin: { base: cwd, where: (...keys) => options.spell(String(keys[0])) } };
  }
  const display = relative(cwd, path) || basename(path);
  const { data, lineOf } = await readYaml(path, display, checkConfig);
  return {
    file: data as RawFile,
    origin: {
      base: dirname(path),
      where: (...keys) => `${display}:${lineOf(keys)}`,
      place: (...keys) => ({ file: display, line: lineOf(keys) }),
    },
  };
}

type NamedModel = { readonly name?: string | undefined; readonly raw: RawModel; readonly origin: Origin };

async function listModels(file: RawFile, origin: Origin): Promise<readonly NamedModel[]> {
  const { models } = file;
  if (models === undefined) return [{ name: file.name, raw: file, origin }];
  const both = [
    'model',
    'reference',
    'baseline',
    'claims',
    'dataset',
    'preprocess',
    'gates',
    'sha256',
    'name',
  ].filter((key) => key in file);
  if (both.length > 0) {
    throw new UserError({
      code: 'config-invalid',
      what: `"${both[0]}" stands beside "models"`,
      where: origin.where(both[0]!),
      expected: 'the keys of one model at the top level, or all models under "models"',
      hint: `move "${both[0]}" into the model that it is for`,
    });
  }
  const named: NamedModel[] = [];
  for (const [key, raw] of Object.entries(models)) {
    const below: Origin = {
      base: origin.base,
      where: (...keys) => origin.where('models', key, ...keys),
      place: (...keys) => origin.place!('models', key, ...keys),
    };
    if (!standsForMany(key)) named.push({ name: key, raw, origin: below });
    else {
      for (const { name, path } of await matchModels(key, raw.model, below.base, below.where('model'))) {
        named.push({ name, raw: { ...raw, model: path }, origin: below });
      }
    }
  }
  refuseEqualNames(named);
  return named;
}

/** Two patterns may match one file, and a pattern a model that is listed. */
function refuseEqualNames(models: readonly NamedModel[]): void {
  const seen = new Set<string | undefined>();
  for (const { name, origin } of models) {
    if (seen.has(name)) {
      throw new UserError({
        code: 'config-invalid',
        what: `two models are called "${name}"`,
        where: origin.where(),
        hint: 'give the entries names such as "quantized-*"',
      });
    }
    seen.add(name);
  }
}

function buildModel(
  name: string | undefined,
  raw: RawModel,
  origin: Origin,
  options: RawOptions,
  flags: Origin,
): ModelConfig {
  const preprocess =
    options.preprocess === undefined
      ? preprocessOf(raw.preprocess, origin.where('preprocess'), origin.base)
      : preprocessOf(options.preprocess, flags.where('preprocess'), flags.base);
  const subject = (key: 'reference' | 'baseline'): SubjectConfig | undefined => {
    const flag = options[key];
    if (flag !== undefined) return { locator: parseLocator(flag, flags.base, flags.where(key)) };
    const given = raw[key];
    return given === undefined ? undefined : subjectOf(given, key, origin);
  };
  const model = options.model ?? raw.model;
  if (model === undefined) {
    throw new UserError({
      code: 'config-invalid',
      what: 'there is no model to check',
      where: origin.where(),
      expected: '"model" or "models"',
    });
  }
  const from = options.model === undefined ? origin : flags;
  const gates = options.gates ?? [];
  return {
    name: name ?? nameOf(typeof model === 'string' ? model : model.output),
    candidate: {
      locator: locatorAt(model, from, 'model'),
      sha256: raw.sha256?.toLowerCase(),
      quantization: quantizationOf(raw.input),
    },
    reference: subject('reference'),
    baseline: subject('baseline'),
    claims: options.claims?.length ? placesOf(options.claims, flags) : placesOf(raw.claims, origin),
    dataset: datasetOf(options.dataset, raw.dataset, origin, flags),
    preprocess,
    preprocessPlace:
      options.preprocess === undefined && raw.preprocess !== undefined
        ? origin.place?.('preprocess')
        : undefined,
    task: raw.task,
    batchSizes: raw['batch-sizes'],
    gates:
      gates.length > 0
        ? gates.map((gate) => parseRule(gate, flags.where('gate')))
        : (raw.gates ?? []).map((gate, i) => ({
            ...parseRule(gate, origin.where('gates', i)),
            place: origin.place?.('gates', i),
          })),
  };
}

function subjectOf(given: RawSubject, key: string, origin: Origin): SubjectConfig {
  if (typeof given === 'string') return { locator: parseLocator(given, origin.base, origin.where(key)) };
  return {
    locator: locatorAt(given.model, origin, key, 'model'),
    sha256: given.sha256?.toLowerCase(),
    preprocess: preprocessOf(given.preprocess, origin.where(key, 'preprocess'), origin.base),
    claims: placesOf(given.claims, origin),
    quantization: quantizationOf(given.input),
  };
}

function locatorAt(raw: RawLocator, origin: Origin, ...keys: string[]): Locator {
  return locatorOf(raw, origin.base, origin.where(...keys), (key) => origin.where(...keys, key));
}

function quantizationOf(raw: RawInput | undefined): Quantization | undefined {
  return raw === undefined ? undefined : { scale: raw.scale, zeroPoint: raw['zero-point'] ?? 0 };
}

/** @param base what the path of a preprocessor configuration is relative to. */
function preprocessOf(raw: RawPreprocess | undefined, where: string, base: string): Preprocess | undefined {
  return raw === undefined
    ? undefined
    : resolvePreprocess(raw, where, (path) => readJson(resolve(base, path), where));
}

function readJson(path: string, where: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UserError(
      {
        code: 'preprocess-file-unreadable',
        what: missing
          ? 'there is no such preprocessor configuration'
          : "the preprocessor configuration can't be read",
        where,
        got: missing ? path : `${path}: ${(cause as Error).message}`,
        expected: "a model's preprocessor_config.json, or timm's config.json",
      },
      { cause },
    );
  }
}

/** Where claims stand, as absolute paths, patterns or rows of the catalogue. */
function placesOf(
  given: string | readonly string[] | undefined,
  { base }: Origin,
): readonly string[] | undefined {
  if (given === undefined) return undefined;
  return (typeof given === 'string' ? [given] : given).map((place) =>
    place.startsWith('zoo:') ? place : resolve(base, place),
  );
}

function datasetOf(
  flag: string | undefined,
  given: RawModel['dataset'],
  origin: Origin,
  flags: Origin,
): DatasetConfig | undefined {
  if (flag !== undefined) {
    return datasetConfig(flag, (path) => resolve(flags.base, path), flags.where('dataset'));
  }
  if (given === undefined) return undefined;
  return datasetConfig(given, (path) => resolve(origin.base, path), origin.where('dataset'));
}

/**
 * "models/resnet50.onnx" is resnet50; "resnet50/model.onnx", "resnet50/onnx/model.onnx" and
 * "hf:your-org/resnet50@main/onnx/model.onnx" are resnet50 too.
 */
function nameOf(model: string): string {
  const path = model.replace(/[?#].*$/, '').replaceAll('\\', '/');
  const file = basename(path).replace(/\.onnx$/i, '');
  if (file !== 'model') return file || 'model';
  const repository = /^hf:[^/]+\/([^/@]+)/.exec(path)?.[1];
  const folders = path.split('/').slice(0, -1);
  return repository ?? folders.findLast((folder) => !['', '.', '..', 'onnx'].includes(folder)) ?? 'model';
}

/** @throws UserError where a part of the examples could stop for all of them. */
function shardOf(options: RawOptions, file: RawFile): Shard | undefined {
  const by = oneOf(options.shardBy ?? file['shard-by'] ?? 'examples', SHARD_BY, options.spell('shard-by'));
  if (options.shard === undefined || options.shard.trim() === '') return undefined;
  const shard = parseShard(options.shard, by, options.spell('shard'));
  if (by === 'examples' && (options.stop ?? file.stop) === 'when-decided') {
    throw new UserError({
      code: 'shard-sequential',
      what: 'a shard sees its own examples only and cannot tell when the gates are decided',
      where: options.spell('shard'),
      got: `stop: when-decided, and ${options.shard}`,
      expected: '"stop: full" for shards of examples',
      hint: 'measure a sample in all shards ("samples", see zoogate plan), or share out the models ("shard-by: models")',
    });
  }
  return shard;
}

function refuseModelFlags(options: RawOptions): void {
  const flags = ['model', 'reference', 'baseline', 'claims', 'dataset', 'preprocess', 'gates'] as const;
  // An input of several lines that was left empty is an empty list.
  const flag = flags.find((name) => options[name] !== undefined && options[name].length > 0);
  if (flag === undefined) return;
  const given = flag === 'gates' ? 'gate' : flag;
  throw new UserError({
    code: 'option-ambiguous',
    what: 'the configuration holds several models, and this option is about one',
    where: options.spell(given),
    hint: 'put it into the configuration, or name a configuration with one model',
  });
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}
