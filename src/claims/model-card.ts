/**
 * A Hugging Face model card (Markdown with YAML front matter) to claims: the figures of its `model-index`, each
 * with the line of its value. The body's prose and tables are not read.
 */
import { UserError } from '../errors.ts';
import { METRICS } from '../measurement/metrics.ts';
import { cardMetric } from './card-metric.ts';
import type { Claim, Claims, UnreadClaim } from './claim.ts';
import { excerpt } from './excerpt.ts';
import { readFigure } from './figure.ts';
import { parseYaml, type YamlEntry, type YamlFile, type YamlNode } from './yaml-file.ts';

type Fields = ReadonlyMap<string, YamlEntry>;

/** What the reading of a card gathers. */
type Reading = { readonly yaml: YamlFile; readonly claims: Claim[]; readonly unread: UnreadClaim[] };

/** Where a metric stands: the scope of its claim. */
type Scope = {
  readonly model: string;
  readonly task: string | undefined;
  readonly dataset: string | undefined;
  readonly split: string | undefined;
};

/**
 * Reads a card. Without front matter or `model-index` there are no claims. What is in `model-index` and isn't
 * understood is in `unread`, with the reason.
 *
 * @throws {UserError} if the front matter isn't closed or isn't YAML.
 */
export function readModelCard(text: string, display: string): Claims {
  const frontMatter = findFrontMatter(text, display);
  if (frontMatter === undefined) return { claims: [], unread: [] };
  const yaml = parseYaml(frontMatter.text, display, frontMatter.firstLine);
  const reading: Reading = { yaml, claims: [], unread: [] };
  const index = yaml.map(yaml.root)?.get('model-index');
  if (index !== undefined) readIndex(index, reading);
  return { claims: reading.claims, unread: reading.unread };
}

/** The YAML between the first line `---` and the next, and the line of the file that it starts on. */
export function findFrontMatter(
  text: string,
  display: string,
): { readonly text: string; readonly firstLine: number } | undefined {
  const opening = /^\s*---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const body = text.slice(opening.length);
  const firstLine = opening.split('\n').length;
  const end = body.search(/^---[ \t]*\r?$/m);
  if (end !== -1) return { text: body.slice(0, end), firstLine };
  // A rule at the top of a page looks the same; with claims under it, it was meant as front matter.
  if (!/^model-index[ \t]*:/m.test(body)) return undefined;
  throw new UserError({
    code: 'claims-front-matter-not-closed',
    what: 'the front matter has no end',
    where: `${display}:${firstLine - 1}`,
    expected: 'a line `---` after the YAML',
  });
}

function readIndex(index: YamlEntry, reading: Reading): void {
  const { yaml } = reading;
  const entries = yaml.list(index.value);
  if (entries === undefined) {
    if (yaml.text(index.value) !== undefined || yaml.map(index.value) !== undefined) {
      skip(reading, index.line, 'model-index', 'model-index is not a list');
    }
    return;
  }
  for (const entry of entries) {
    const line = lineOf(entry, index.line, reading);
    const fields = yaml.map(entry);
    const model = textOf(fields, 'name', reading);
    if (fields === undefined) skip(reading, line, 'model-index', 'the entry is not a mapping');
    else if (model === undefined) skip(reading, line, 'model-index', 'the entry has no name');
    else readResults(fields, model, line, reading);
  }
}

function readResults(entry: Fields, model: string, line: number, reading: Reading): void {
  const { yaml } = reading;
  const results = yaml.list(entry.get('results')?.value);
  if (results === undefined) {
    skip(reading, entry.get('results')?.line ?? line, model, 'the entry has no list of results');
    return;
  }
  for (const result of results) {
    const resultLine = lineOf(result, line, reading);
    const fields = yaml.map(result);
    const metrics = yaml.list(fields?.get('metrics')?.value);
    if (fields === undefined) {
      skip(reading, resultLine, model, 'the result is not a mapping');
    } else if (metrics === undefined) {
      skip(reading, resultLine, model, 'the result has no list of metrics');
    } else {
      const dataset = yaml.map(fields.get('dataset')?.value);
      const scope = {
        model,
        task: taskOf(fields, reading),
        dataset: textOf(dataset, 'type', reading),
        split: textOf(dataset, 'split', reading),
      };
      for (const metric of metrics) {
        const found = readMetric(metric, scope, lineOf(metric, resultLine, reading), reading);
        if ('reason' in found) reading.unread.push(found);
        else reading.claims.push(found);
      }
    }
  }
}

/** The task's type; undefined where there is no task, empty where there is one without a type. */
function taskOf(result: Fields, reading: Reading): string | undefined {
  const task = result.get('task');
  if (task === undefined) return undefined;
  return textOf(reading.yaml.map(task.value), 'type', reading) ?? '';
}

function readMetric(
  node: YamlNode | undefined,
  scope: Scope,
  line: number,
  reading: Reading,
): Claim | UnreadClaim {
  const { yaml } = reading;
  const fields = yaml.map(node);
  if (fields === undefined) return unreadAt(yaml, line, scope.model, 'the metric is not a mapping');
  const type = textOf(fields, 'type', reading);
  const name = textOf(fields, 'name', reading);
  const entry = fields.get('value');
  const printed = yaml.text(entry?.value);
  const valueLine = printed === undefined ? (entry?.line ?? line) : lineOf(entry?.value, line, reading);
  const label = [name ?? type ?? 'metric', ...(printed === undefined ? [] : [printed])].join(': ');
  const unread = (reason: string) => unreadAt(yaml, valueLine, label, reason);
  if (type === undefined) return unread('the metric has no type');
  if (printed === undefined) return unread('the metric has no value, or one that is not a single figure');
  if (scope.task === '') return unread('the task has no type');
  const k = textOf(yaml.map(fields.get('args')?.value), 'k', reading);
  const found = cardMetric({ task: scope.task, type, name, k });
  if (found.kind === 'other') return unread(found.reason);
  const { metric, isError } = found;
  const { unit, from } = METRICS[metric];
  if (unit === 'text') return unread(`${metric} is not a figure`);
  if (scope.dataset === undefined && (from === 'examples' || from === 'pair')) {
    return unread('the dataset has no type');
  }
  const figure = readFigure(printed, metric);
  if (figure.kind === 'unreadable') return unread(`the value ${figure.reason}`);
  return {
    metric,
    value: isError ? Number((1 - figure.value).toPrecision(15)) : figure.value,
    unit,
    precision: figure.precision,
    text: excerpt(printed),
    ...(scope.dataset === undefined ? {} : { dataset: scope.dataset }),
    ...(scope.split === undefined ? {} : { split: scope.split }),
    model: scope.model,
    source: { file: yaml.display, line: valueLine },
  };
}

function textOf(fields: Fields | undefined, key: string, { yaml }: Reading): string | undefined {
  const text = yaml.text(fields?.get(key)?.value);
  const line = text === undefined ? '' : excerpt(text);
  return line === '' ? undefined : line;
}

function lineOf(node: YamlNode | undefined, otherwise: number, { yaml }: Reading): number {
  return node === undefined ? otherwise : yaml.line(node);
}

function skip({ yaml, unread }: Reading, line: number, text: string, reason: string): void {
  unread.push(unreadAt(yaml, line, text, reason));
}

function unreadAt(yaml: YamlFile, line: number, text: string, reason: string): UnreadClaim {
  return { source: { file: yaml.display, line }, text: excerpt(text), reason };
}
