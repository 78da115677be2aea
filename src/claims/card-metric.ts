/**
 * What a model card calls a metric (`type`, `name` and `args.k`, all free text) to zoogate's metric. Where they
 * contradict each other, or qualify the metric, it is none.
 */
import { isMetricName, METRICS, type MetricName } from '../measurement/metrics.ts';
import { excerpt } from './excerpt.ts';

export type CardMetricNames = {
  readonly task: string | undefined;
  readonly type: string;
  readonly name: string | undefined;
  /** `args.k` as printed. */
  readonly k: string | undefined;
};

export type CardMetric =
  | {
      readonly kind: 'metric';
      readonly metric: MetricName;
      /** The card states the error, which is 1 - the metric. */
      readonly isError: boolean;
    }
  /** `reason` is a clause. */
  | { readonly kind: 'other'; readonly reason: string };

/** Words that a name of top-k accuracy or error consists of, besides k. */
const VOCABULARY = new Set(['top', 'accuracy', 'acc', 'error', 'err', 'rate', '@', '%']);

/** Words that make an accuracy another metric than top-k accuracy on the stated split. */
const QUALIFIERS = new Set(
  (
    'balanced macro weighted per class classwise mean average robust robustness adversarial corruption corrupted ' +
    'train training subset relative normalized calibrated loss f1 precision recall auc'
  ).split(' '),
);

/** What a name says: which k, and whether it is of accuracy or of error. */
type Label = {
  readonly k: string | undefined;
  readonly says: 'accuracy' | 'error' | undefined;
  readonly words: readonly string[];
};

/** Maps by `type`, then `name`, then `args.k`. */
export function cardMetric(names: CardMetricNames): CardMetric {
  const { type, name } = names;
  for (const word of [type, name]) {
    if (word === undefined || !isMetricName(word) || word === 'top1' || word === 'top5') continue;
    if (METRICS[word].unit === 'text') return other(`${word} is not a figure`);
    return ofTask({ kind: 'metric', metric: word, isError: false }, names);
  }
  const fromType = readLabel(type);
  const fromName = name === undefined ? undefined : readLabel(name);
  const typeIsKnown = isTopK(fromType);
  if (!typeIsKnown && (fromName === undefined || !isTopK(fromName))) {
    const known = name === undefined || name === type ? type : `${type} (${name})`;
    return other(`${excerpt(known)} is not a metric that zoogate measures`);
  }
  const labels = [...(typeIsKnown ? [fromType] : []), ...(fromName === undefined ? [] : [fromName])];
  const qualifier = labels.flatMap(({ words }) => words).find((word) => QUALIFIERS.has(word));
  if (qualifier !== undefined) {
    return other(`"${excerpt(name ?? type)}" says "${qualifier}", so it is not plain accuracy`);
  }
  const says = new Set(labels.map((label) => label.says).filter((kind) => kind !== undefined));
  if (says.size > 1) return other(`"${excerpt(type)}" and "${excerpt(name ?? '')}" contradict each other`);
  const ks = new Set(
    [...labels.map((label) => label.k), names.k].filter((k) => k !== undefined && k !== 'k'),
  );
  if (ks.size > 1) return other(`type, name and args.k say different k: ${excerpt([...ks].join(', '))}`);
  const isError = says.has('error');
  const [k] = ks;
  if (k === undefined && labels.some((label) => label.k === 'k')) return other('top-k is given without k');
  if (k !== undefined && k !== '1' && k !== '5') {
    return other(`top-${excerpt(k)} is not a metric that zoogate measures`);
  }
  return ofTask({ kind: 'metric', metric: k === '5' ? 'top5' : 'top1', isError }, names);
}

/** "Top-5 Acc" is top, 5, acc. A number belongs to k after "top" or "@", and right after "acc" or "err". */
function readLabel(text: string): Label {
  const words =
    text
      .slice(0, 500)
      .toLowerCase()
      .match(/[a-z]+|\d+|@|%/g) ?? [];
  const index = words.findIndex(
    (word, i) => i > 0 && /^(\d+|k)$/.test(word) && /^(top|@)$/.test(words[i - 1]!),
  );
  const short = /^\s*(?:acc|accuracy|err|error)[\s_-]?(\d+)\s*%?\s*$/i.exec(text.slice(0, 500))?.[1];
  const isError = words.some((word) => word === 'error' || word === 'err');
  const isAccuracy = words.some((word) => word === 'accuracy' || word === 'acc');
  return {
    k: index === -1 ? short : words[index],
    says: isError ? 'error' : isAccuracy ? 'accuracy' : undefined,
    words,
  };
}

/** Whether the words say top-k accuracy or error and nothing else. */
function isTopK({ words, k, says }: Label): boolean {
  if (says === undefined && k === undefined) return false;
  const rest = words.filter((word) => !VOCABULARY.has(word));
  return k === undefined ? rest.length === 0 : rest.length === 1 && rest[0] === k;
}

/** Tasks that a metric of examples is measured in, besides classification of images. */
const TASKS: Readonly<Partial<Record<MetricName, RegExp>>> = {
  map: /^(?:object|zero[\s_-]?shot[\s_-]?object)[\s_-]?detection$/i,
  map50: /^(?:object|zero[\s_-]?shot[\s_-]?object)[\s_-]?detection$/i,
  miou: /^(?:image|semantic)[\s_-]?segmentation$/i,
  rmse: /regression$/i,
  mae: /regression$/i,
  r2: /regression$/i,
};

/** A metric of another task is another metric of the same name. */
function ofTask(metric: Extract<CardMetric, { kind: 'metric' }>, { task }: CardMetricNames): CardMetric {
  if (METRICS[metric.metric].from !== 'examples' || task === undefined) return metric;
  if (/^image[\s_-]?classification$/i.test(task) || TASKS[metric.metric]?.test(task)) return metric;
  return other(`${METRICS[metric.metric].title} of the task ${excerpt(task)} is not what zoogate measures`);
}

function other(reason: string): CardMetric {
  return { kind: 'other', reason };
}
