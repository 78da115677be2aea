/**
 * The header of a column (or the first cell of a row) to what its figures are: a metric with its unit and the scope
 * that the header itself tells, a part of the scope, or something else. A word that isn't understood may change the
 * meaning of all others, so that a header with one is no metric.
 */
import { METRICS, type MetricName } from '../measurement/metrics.ts';
import type { ClaimScope } from './claim.ts';
import { excerpt } from './excerpt.ts';
import type { FigureUnits } from './figure.ts';
import {
  type ColumnRole,
  EXACT_HEADERS,
  HEADER_PARTS,
  type HeaderPart,
  headerTokens,
  LONGEST_PHRASE,
} from './header-words.ts';
import { readBatch, readInputSize } from './scope-words.ts';

export type ColumnMeaning =
  | {
      readonly kind: 'metric';
      readonly metric: MetricName;
      readonly isError: boolean;
      readonly units: FigureUnits;
      readonly scope: ClaimScope;
      readonly note?: string;
    }
  | { readonly kind: 'role'; readonly role: ColumnRole }
  /** A scope and no metric: a column of figures for one data set, say. */
  | { readonly kind: 'scope'; readonly scope: ClaimScope }
  | { readonly kind: 'empty' }
  /** `reason` is a clause. `isUnclear` where a metric is named, and something else that is not understood. */
  | { readonly kind: 'other'; readonly reason: string; readonly isUnclear?: true };

type Part = HeaderPart | { readonly kind: 'scope'; readonly scope: ClaimScope };

type PartOf<K extends HeaderPart['kind']> = Extract<HeaderPart, { kind: K }>;

const LONGEST = 200;

export function readHeader(text: string): ColumnMeaning {
  const shown = excerpt(text);
  if (shown === '') return { kind: 'empty' };
  if (text.length > LONGEST) return other(`"${shown}" is too long for the name of a metric`);
  const exact = EXACT_HEADERS.get(text.trim().toLowerCase());
  const { parts, unknown } =
    exact === undefined ? partsOf(headerTokens(text)) : { parts: [exact], unknown: [] };
  const all = <K extends HeaderPart['kind']>(kind: K) =>
    parts.filter((part): part is PartOf<K> => part.kind === kind);
  const [unmeasured] = all('unmeasured');
  if (unmeasured !== undefined) return other(unmeasured.reason);
  const roles = all('role').map(({ role }) => role);
  // "Throughput (images/s)" names one metric twice.
  const metrics = [...new Map(all('metric').map((part) => [part.metric, part])).values()];
  const units = all('unit').map(({ unit }) => unit);
  const statistics = all('statistic');
  if (metrics.length === 0 && statistics.length === 1 && units.some((unit) => /^(?:ms|us|s)$/.test(unit))) {
    metrics.push({ kind: 'metric', metric: 'latency.mean', isTime: true });
  }
  if (metrics.length === 0) return withoutMetric(shown, { parts, unknown, roles, units });
  if (metrics.length > 1) return unclear(`"${shown}" names more than one metric`);
  const [metric] = metrics as [PartOf<'metric'>];
  const isTime = metric.isTime === true;
  const hidden = roles.find((role) => role !== 'model' && role !== 'hardware' && role !== 'value');
  if (hidden !== undefined) return unclear(`"${shown}" says more than which metric it is`);
  if (statistics.length > (isTime ? 1 : 0)) return unclear(`"${shown}" is a statistic that is not measured`);
  if (unknown.length > 0 && !isTime) return unclear(`"${shown}" says "${unknown.join(' ')}" about it`);
  if (units.length > 1) return unclear(`"${shown}" names more than one unit`);
  const unit = units[0] ?? metric.unit;
  const name = statistics[0]?.metric ?? metric.metric;
  // What a time is said to be of, beside its statistic and its unit, is where it was taken.
  const hardware = [...unknown, ...(roles.includes('hardware') ? hardwareWords(text) : [])].join(' ');
  return {
    kind: 'metric',
    metric: name,
    isError: metric.isError === true,
    units: {
      ...(unit === undefined ? {} : { unit }),
      ...(metric.operations === undefined ? {} : { operations: metric.operations }),
    },
    scope: { ...scopeOf(parts), ...(hardware === '' ? {} : { hardware: hardwareIn(shown, hardware) }) },
    ...(isTime && statistics.length === 0 ? { note: 'no statistic is named: taken as the mean' } : {}),
  };
}

function withoutMetric(
  shown: string,
  told: {
    readonly parts: readonly Part[];
    readonly unknown: readonly string[];
    readonly roles: readonly ColumnRole[];
    readonly units: readonly string[];
  },
): ColumnMeaning {
  const { parts, unknown, roles, units } = told;
  const measures = `"${shown}" is not a metric that zoogate measures`;
  if (unknown.length > 0) return other(measures);
  // B0 to B7 are networks, and beside a time batches.
  if (/^b\d$/i.test(shown.trim())) return other(measures);
  const scope = scopeOf(parts);
  if (Object.keys(scope).length > 0 && roles.every((role) => role === 'model')) {
    return { kind: 'scope', scope };
  }
  const [role, ...more] = roles;
  // "Precision (%)" is no column of number formats.
  if (role === undefined || units.length > 0) return other(measures);
  return more.length > 0 ? other(`"${shown}" names more than one thing`) : { kind: 'role', role };
}

/** Longest phrases first, from left to right. */
function partsOf(tokens: readonly string[]): { readonly parts: Part[]; readonly unknown: string[] } {
  const parts: Part[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = sizesAt(tokens, at) ?? phraseAt(tokens, at);
    if (found === undefined) unknown.push(tokens[at]!);
    else parts.push(found.part);
    at += found?.length ?? 1;
  }
  return { parts, unknown };
}

type Found = { readonly part: Part; readonly length: number };

function phraseAt(tokens: readonly string[], at: number): Found | undefined {
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 0; length--) {
    const part = HEADER_PARTS.get(tokens.slice(at, at + length).join(' '));
    if (part !== undefined) return { part, length };
  }
  return undefined;
}

/** `b32`, `bs=32`, `batch size 1`; `224x224`, `@224`, `224 px`. */
function sizesAt(tokens: readonly string[], at: number): Found | undefined {
  for (const length of [4, 3, 2]) {
    const words = tokens.slice(at, at + length);
    if (words.length < length) continue;
    const batch = /^[a-z]/.test(words[0]!) ? readBatch(words.join(' ')) : undefined;
    if (batch !== undefined) return { part: { kind: 'scope', scope: { batch } }, length };
    const size = words.join('').replace(/^@(?=\d{2})/, '');
    const isSize = /^\d{2,5}x\d{2,5}$|^\d{2,5}(?:px|pixels)$/.test(size) || words[0] === '@';
    const inputSize = isSize && /^\d{2}/.test(size) ? readInputSize(size) : undefined;
    if (inputSize !== undefined) return { part: { kind: 'scope', scope: { inputSize } }, length };
  }
  return undefined;
}

function scopeOf(parts: readonly Part[]): ClaimScope {
  return Object.assign(
    {},
    ...parts.map((part): ClaimScope => {
      if (part.kind === 'scope') return part.scope;
      if (part.kind === 'dataset' || part.kind === 'split' || part.kind === 'dtype')
        return { [part.kind]: part.name };
      return {};
    }),
  );
}

function hardwareWords(text: string): readonly string[] {
  return text.match(/\b[CG]PU\b/i) ?? [];
}

/** The hardware's words as they are spelled, where they stand together: "t 4 tensorrt" of "Latency (T4 TensorRT)". */
function hardwareIn(header: string, words: string): string {
  const pattern = words
    .split(' ')
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
    .join('[^\\p{L}\\p{N}]*');
  return new RegExp(pattern, 'iu').exec(header)?.[0] ?? words;
}

function other(reason: string): ColumnMeaning {
  return { kind: 'other', reason };
}

function unclear(reason: string): ColumnMeaning {
  return { kind: 'other', reason, isUnclear: true };
}

/** Whether the metric's figures are of examples: their scope has a data set. */
export function isOfExamples(metric: MetricName): boolean {
  return METRICS[metric].from === 'examples' || METRICS[metric].from === 'pair';
}

/** The known data sets that a text names, each once. */
export function datasetsIn(tokens: readonly string[]): readonly string[] {
  const named = partsOf(tokens).parts.flatMap((part) => (part.kind === 'dataset' ? [part.name] : []));
  return [...new Set(named)];
}
