/**
 * Hugging Face's `.eval_results/*.yaml` (a list of scores, each of one dataset) to claims. A score names no metric:
 * only the dataset's own eval.yaml does, which is not in the repository.
 */
import type { Claim, Claims, UnreadClaim } from './claim.ts';
import { claimedFigure } from './claimed-figure.ts';
import { excerpt } from './excerpt.ts';
import { readHeader } from './read-header.ts';
import { datasetKey, knownDataset, readSplit, SINGLE_LABEL_DATASETS } from './scope-words.ts';
import type { YamlEntry, YamlFile, YamlNode } from './yaml-file.ts';

type Fields = ReadonlyMap<string, YamlEntry>;

/** Whether `root` is such a list. */
export function isEvalResults(yaml: YamlFile): boolean {
  const items = yaml.list(yaml.root);
  const first = items === undefined ? undefined : fieldsOf(items[0], yaml);
  return first?.has('value') === true && yaml.map(first.get('dataset')?.value)?.has('id') === true;
}

export function readEvalResults(yaml: YamlFile): Claims {
  const claims: Claim[] = [];
  const unread: UnreadClaim[] = [];
  for (const item of yaml.list(yaml.root) ?? []) {
    const found = readScore(item, yaml);
    if ('reason' in found) unread.push(found);
    else claims.push(found);
  }
  return { claims, unread };
}

/** The Hub's API wraps an entry in `data`. */
function fieldsOf(node: YamlNode | undefined, yaml: YamlFile): Fields | undefined {
  const fields = yaml.map(node);
  return yaml.map(fields?.get('data')?.value) ?? fields;
}

function readScore(node: YamlNode | undefined, yaml: YamlFile): Claim | UnreadClaim {
  const fields = fieldsOf(node, yaml);
  const dataset = yaml.map(fields?.get('dataset')?.value);
  const textOf = (from: Fields | undefined, key: string): string =>
    excerpt(yaml.text(from?.get(key)?.value) ?? '');
  const id = textOf(dataset, 'id');
  const value = fields?.get('value');
  const printed = yaml.text(value?.value) ?? '';
  const line = value?.line ?? (node === undefined ? 1 : yaml.line(node));
  const source = { file: yaml.display, line };
  const unread = (reason: string): UnreadClaim => ({ source, text: excerpt(`${id}: ${printed}`), reason });
  if (id === '') return unread('the score has no dataset id');
  if (printed === '') return unread('the score has no value, or one that is not a single figure');
  const words = [textOf(dataset, 'task_id'), textOf(fields, 'notes')];
  const named = words.map(readHeader).find(({ kind }) => kind === 'metric');
  const isSingleLabel = SINGLE_LABEL_DATASETS.has(datasetKey(id));
  if (named?.kind !== 'metric' && !isSingleLabel) {
    return unread("the score names no metric: only the dataset's own eval.yaml does");
  }
  const meaning = named?.kind === 'metric' ? named : undefined;
  const figure = claimedFigure(printed, meaning?.metric ?? 'top1', {
    ...meaning?.units,
    isError: meaning?.isError ?? false,
  });
  if ('reason' in figure)
    return { ...unread(figure.reason), ...('impossible' in figure ? { impossible: true } : {}) };
  const split = words.map(readSplit).find((name) => name !== undefined);
  return {
    ...figure,
    dataset: knownDataset(id) ?? id,
    ...meaning?.scope,
    ...(split === undefined ? {} : { split }),
    form: 'eval-results',
    ...(meaning === undefined ? { note: 'no metric is named: taken as top-1 accuracy' } : {}),
    source,
  };
}
