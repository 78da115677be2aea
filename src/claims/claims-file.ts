/**
 * A claims file (YAML or JSON, written for zoogate) to claims. It is the user's own and strict: what isn't
 * understood is an error with its line.
 */
import { type Problem, UserError } from '../errors.ts';
import { isMetricName, METRIC_NAMES, METRICS, type MetricName } from '../measurement/metrics.ts';
import { nearestWord } from '../nearest.ts';
import { type Claim, type ClaimScope, type Claims, SCOPE_KEYS } from './claim.ts';
import { claimedFigure } from './claimed-figure.ts';
import { excerpt } from './excerpt.ts';
import { DTYPES, readBatch, readDtype, readInputSize } from './scope-words.ts';
import type { YamlEntry, YamlFile, YamlNode } from './yaml-file.ts';

/** As they are spelled in the file. */
const SPELLINGS = {
  dataset: 'dataset',
  split: 'split',
  hardware: 'hardware',
  testbed: 'testbed',
  dtype: 'dtype',
  batch: 'batch',
  inputSize: 'input-size',
} as const satisfies Record<keyof ClaimScope, string>;
const FILE_KEYS = ['claims', ...Object.values(SPELLINGS)] as const;
const CLAIM_KEYS = ['metric', 'value', ...Object.values(SPELLINGS), 'model'] as const;

type Fields = ReadonlyMap<string, YamlEntry>;

/** @throws {UserError} */
export function readClaimsFile(yaml: YamlFile): Claims {
  const file = mapOf(yaml.root, 1, 'the file', FILE_KEYS, yaml);
  const entry = file.get('claims');
  const items = yaml.list(entry?.value);
  if (entry === undefined || items === undefined) {
    throw mistake(yaml, entry?.line ?? 1, {
      code: 'claims-no-list',
      what: 'there is no list of claims',
      expected: 'claims: [{metric: top1, value: 76.13 %}]',
    });
  }
  const claims = items.map((item) =>
    readClaim(item, item === undefined ? entry.line : yaml.line(item), file, yaml),
  );
  return { claims, unread: [] };
}

function readClaim(node: YamlNode | undefined, line: number, file: Fields, yaml: YamlFile): Claim {
  const fields = mapOf(node, line, 'the claim', CLAIM_KEYS, yaml);
  const metric = required(fields, 'metric', line, yaml);
  const value = required(fields, 'value', line, yaml);
  const source = { file: yaml.display, line: value.line };
  const name = metricOf(metric.text, metric.line, yaml);
  const figure = claimedFigure(value.text, name);
  if ('reason' in figure) {
    throw mistake(yaml, value.line, {
      code: 'claims-value-unreadable',
      what: figure.reason,
      got: value.text,
      expected: 'a number with its unit, such as 91.2 %, 31 ms, 25.6M or 97.8 MB',
    });
  }
  return { ...figure, ...scopeOf(fields, file, yaml), form: 'claims-file', source };
}

/** The claim's own scope, then the file's. */
function scopeOf(fields: Fields, file: Fields, yaml: YamlFile): ClaimScope & Pick<Claim, 'model'> {
  const told = (key: string) => optional(fields, key, yaml) ?? optional(file, key, yaml);
  const scope: { -readonly [K in keyof ClaimScope]: ClaimScope[K] } & { model?: string } = {};
  for (const key of SCOPE_KEYS) {
    const text = told(SPELLINGS[key]);
    if (text === undefined) continue;
    if (key === 'batch') scope.batch = checked(text, readBatch, 'a whole number', yaml);
    else if (key === 'inputSize')
      scope.inputSize = checked(text, readInputSize, 'such as 224 or 224x224', yaml);
    else if (key === 'dtype') scope.dtype = checked(text, readDtype, `one of ${DTYPES.join(', ')}`, yaml);
    else scope[key] = text.text;
  }
  const model = optional(fields, 'model', yaml);
  if (model !== undefined) scope.model = model.text;
  return scope;
}

function checked<T>(
  { text, line }: Text,
  read: (text: string) => T | undefined,
  expected: string,
  yaml: YamlFile,
): T {
  const value = read(text);
  if (value !== undefined) return value;
  throw mistake(yaml, line, {
    code: 'claims-scope-unreadable',
    what: 'this part of the scope is not understood',
    got: text,
    expected,
  });
}

function metricOf(text: string, line: number, yaml: YamlFile): MetricName {
  if (isMetricName(text)) return text;
  const nearest = nearestWord(text, METRIC_NAMES);
  throw mistake(yaml, line, {
    code: 'claims-unknown-metric',
    what: 'there is no such metric',
    got: text,
    expected: `one of ${METRIC_NAMES.filter((name) => METRICS[name].unit !== 'text').join(', ')}`,
    hint: nearest === undefined ? undefined : `did you mean ${nearest}?`,
  });
}

/** The mapping's entries, all of which have one of the keys. */
function mapOf(
  node: YamlNode | undefined,
  line: number,
  what: string,
  keys: readonly string[],
  yaml: YamlFile,
): Fields {
  const fields = yaml.map(node);
  if (fields === undefined) {
    throw mistake(yaml, line, {
      code: 'claims-not-a-mapping',
      what: `${what} is not a mapping`,
      expected: `the keys ${keys.join(', ')}`,
    });
  }
  for (const { key, line: keyLine } of fields.values()) {
    if (keys.includes(key)) continue;
    const nearest = nearestWord(key, keys);
    throw mistake(yaml, keyLine, {
      code: 'claims-unknown-key',
      what: 'there is no such key',
      got: excerpt(key),
      expected: `one of ${keys.join(', ')}`,
      hint: nearest === undefined ? undefined : `did you mean ${nearest}?`,
    });
  }
  return fields;
}

type Text = { readonly text: string; readonly line: number };

function required(fields: Fields, key: string, line: number, yaml: YamlFile): Text {
  const found = optional(fields, key, yaml);
  if (found !== undefined) return found;
  throw mistake(yaml, line, { code: 'claims-missing-key', what: `the claim has no ${key}` });
}

function optional(fields: Fields, key: string, yaml: YamlFile): Text | undefined {
  const entry = fields.get(key);
  if (entry === undefined) return undefined;
  const text = excerpt(yaml.text(entry.value) ?? '');
  if (text !== '') return { text, line: entry.value === undefined ? entry.line : yaml.line(entry.value) };
  throw mistake(yaml, entry.line, {
    code: 'claims-not-a-text',
    what: `${key} is empty, a list or a mapping`,
    expected: 'a word or a number',
  });
}

function mistake(yaml: YamlFile, line: number, problem: Omit<Problem, 'where'>): UserError {
  return new UserError({ ...problem, where: `${yaml.display}:${line}` });
}
