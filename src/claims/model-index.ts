/**
 * The `model-index` of a Hugging Face model card's front matter to claims, each with the line of its value. What is
 * in it and isn't understood is in `unread`, with the reason.
 */
import { cardMetric } from './card-metric.ts';
import type { Claim, Claims, UnreadClaim } from './claim.ts';
import { claimedFigure } from './claimed-figure.ts';
import { excerpt } from './excerpt.ts';
import { isOfExamples } from './read-header.ts';
import type { YamlEntry, YamlFile, YamlNode } from './yaml-file.ts';

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

/** @param yaml the front matter. */
export function readModelIndex(yaml: YamlFile): Claims {
  const reading: Reading = { yaml, claims: [], unread: [] };
  const index = yaml.map(yaml.root)?.get('model-index');
  if (index !== undefined) readIndex(index, reading);
  return { claims: reading.claims, unread: reading.unread };
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
  const unread = (reason: string, impossible?: true) => ({
    ...unreadAt(yaml, valueLine, label, reason),
    ...(impossible === undefined ? {} : { impossible }),
  });
  if (type === undefined) return unread('the metric has no type');
  if (printed === undefined) return unread('the metric has no value, or one that is not a single figure');
  if (scope.task === '') return unread('the task has no type');
  const k = textOf(yaml.map(fields.get('args')?.value), 'k', reading);
  const found = cardMetric({ task: scope.task, type, name, k });
  if (found.kind === 'other') return unread(found.reason);
  const { metric, isError } = found;
  if (scope.dataset === undefined && isOfExamples(metric)) return unread('the dataset has no type');
  const figure = claimedFigure(printed, metric, { isError });
  if ('reason' in figure) return unread(figure.reason, figure.impossible);
  return {
    ...figure,
    ...(scope.dataset === undefined ? {} : { dataset: scope.dataset }),
    ...(scope.split === undefined ? {} : { split: scope.split }),
    model: scope.model,
    form: 'model-index',
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
