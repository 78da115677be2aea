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

/** A metric whose figure was understood, and the node that it is printed in. */
export type MetricSite = {
  readonly claim: Claim;
  readonly value: YamlNode;
  readonly printed: string;
  /** The card states the error, which is 1 - the metric. */
  readonly isError: boolean;
  /** The entry that it is in. */
  readonly entry: YamlNode;
};

/** A result that has a list of metrics. */
export type ResultSite = Pick<Scope, 'task' | 'dataset' | 'split'> & { readonly metrics: YamlNode };

/** A model's entry that has a list of results. */
export type EntrySite = {
  readonly model: string;
  readonly line: number;
  readonly node: YamlNode;
  readonly list: YamlNode;
  readonly results: readonly ResultSite[];
};

/** The index with the places that a figure may be put into. */
export type IndexSites = Claims & {
  readonly metrics: readonly MetricSite[];
  readonly entries: readonly EntrySite[];
  readonly hasIndex: boolean;
  /** The list of entries. */
  readonly list?: YamlNode;
};

/** What the reading of a card gathers. */
type Reading = {
  readonly yaml: YamlFile;
  readonly claims: Claim[];
  readonly unread: UnreadClaim[];
  readonly metrics: MetricSite[];
  readonly entries: EntrySite[];
};

/** Where a metric stands: the scope of its claim. */
type Scope = {
  readonly model: string;
  readonly task: string | undefined;
  readonly dataset: string | undefined;
  readonly split: string | undefined;
};

/** @param yaml the front matter. */
export function readModelIndex(yaml: YamlFile): Claims {
  const { claims, unread } = readIndexSites(yaml);
  return { claims, unread };
}

/** The same, with the nodes that the figures stand in: for a change in place. */
export function readIndexSites(yaml: YamlFile): IndexSites {
  const reading: Reading = { yaml, claims: [], unread: [], metrics: [], entries: [] };
  const index = yaml.map(yaml.root)?.get('model-index');
  if (index !== undefined) readIndex(index, reading);
  const { yaml: _, ...found } = reading;
  const isList = index?.value !== undefined && yaml.list(index.value) !== undefined;
  return { ...found, hasIndex: index !== undefined, ...(isList ? { list: index.value! } : {}) };
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
    else readResults(entry!, fields, model, line, reading);
  }
}

function readResults(node: YamlNode, entry: Fields, model: string, line: number, reading: Reading): void {
  const { yaml } = reading;
  const results = yaml.list(entry.get('results')?.value);
  if (results === undefined) {
    skip(reading, entry.get('results')?.line ?? line, model, 'the entry has no list of results');
    return;
  }
  const sites: ResultSite[] = [];
  reading.entries.push({ model, line, node, list: entry.get('results')!.value!, results: sites });
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
      const { task, dataset: id, split } = scope;
      sites.push({ task, dataset: id, split, metrics: fields.get('metrics')!.value! });
      for (const metric of metrics) {
        const found = readMetric(metric, scope, lineOf(metric, resultLine, reading), node, reading);
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
  entryNode: YamlNode,
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
  const claim: Claim = {
    ...figure,
    ...(scope.dataset === undefined ? {} : { dataset: scope.dataset }),
    ...(scope.split === undefined ? {} : { split: scope.split }),
    model: scope.model,
    form: 'model-index',
    source: { file: yaml.display, line: valueLine },
  };
  reading.metrics.push({ claim, value: entry!.value!, printed, isError, entry: entryNode });
  return claim;
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
