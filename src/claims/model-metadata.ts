/**
 * What an ONNX file says of itself to claims: figures and preprocessing in `metadata_props`, tables in its doc
 * strings. A binary file has no lines: the place is the entry.
 */
import { readModel } from '../graph/read-model.ts';
import { isMetricName } from '../measurement/metrics.ts';
import type { Place } from '../place.ts';
import type { Claim, ClaimScope, Claims, UnreadClaim } from './claim.ts';
import { claimedFigure } from './claimed-figure.ts';
import { excerpt } from './excerpt.ts';
import { readModelCard } from './model-card.ts';
import type { PreprocessClaim } from './preprocess-claim.ts';
import { type ColumnMeaning, isOfExamples, readHeader } from './read-header.ts';
import { knownDataset, readBatch, readDtype, readInputSize, readSplit } from './scope-words.ts';

/** Keys with it are meant as claims; without it, only keys that can mean nothing else are read. */
const PREFIX = 'zoogate.';
const LONGEST_DOC = 2 ** 18;

/** @throws {UserError} if `bytes` are no ONNX model. */
export async function readModelMetadata(bytes: Uint8Array, display: string): Promise<Claims> {
  const { metadata, docStrings } = readModel(bytes, display);
  const claims: Claim[] = [];
  const unread: UnreadClaim[] = [];
  const preprocessing: PreprocessClaim[] = [];
  const scope = scopeOf(metadata);
  for (const [key, value] of metadata) {
    const source: Place = { file: display, line: 0, entry: `metadata_props "${excerpt(key)}"` };
    const step = imageStep(key, value);
    if (step !== undefined) preprocessing.push({ ...step, source });
    const meaning = meaningOf(key);
    if (meaning === undefined) continue;
    const figure = claimedFigure(value, meaning.metric, { ...meaning.units, isError: meaning.isError });
    if ('reason' in figure) {
      unread.push({ source, text: excerpt(`${key}: ${value}`), reason: figure.reason });
      continue;
    }
    const own = { ...(isOfExamples(meaning.metric) ? scope : withoutDataset(scope)), ...meaning.scope };
    claims.push({ ...figure, ...own, form: 'model-metadata', source });
  }
  for (const [name, text] of docStrings) {
    const doc = await readModelCard(text.slice(0, LONGEST_DOC), display).catch(() => undefined);
    const inDoc = ({ line }: Place): Place => ({ file: display, line: 0, entry: `${name}, line ${line}` });
    claims.push(...(doc?.claims ?? []).map((claim) => ({ ...claim, source: inDoc(claim.source) })));
    unread.push(...(doc?.unread ?? []).map((figure) => ({ ...figure, source: inDoc(figure.source) })));
  }
  return { claims, unread, ...(preprocessing.length === 0 ? {} : { preprocessing }) };
}

type Metric = Extract<ColumnMeaning, { kind: 'metric' }>;

function meaningOf(key: string): Metric | undefined {
  const isMeant = key.toLowerCase().startsWith(PREFIX);
  const name = isMeant ? key.slice(PREFIX.length) : key;
  const plain: Metric | undefined = isMetricName(name)
    ? { kind: 'metric', metric: name, isError: false, units: {}, scope: {} }
    : undefined;
  const header = plain ?? readHeader(name);
  if (header.kind !== 'metric') return undefined;
  // `size` or `time` of an exporter may be anything.
  return isMeant || isOfExamples(header.metric) ? header : undefined;
}

const SCOPE_READERS: Readonly<Record<string, (text: string) => ClaimScope | undefined>> = {
  dataset: (text) => ({ dataset: knownDataset(text) ?? excerpt(text) }),
  split: (text) => ({ split: readSplit(text) ?? excerpt(text) }),
  hardware: (text) => ({ hardware: excerpt(text) }),
  dtype: (text) => told('dtype', readDtype(text)),
  batch: (text) => told('batch', readBatch(text)),
  'input-size': (text) => told('inputSize', readInputSize(text)),
};

function told<K extends keyof ClaimScope>(key: K, value: ClaimScope[K] | undefined): ClaimScope | undefined {
  return value === undefined ? undefined : { [key]: value };
}

/** `dataset` and `split` are plain words; the rest of the scope has to be meant. */
function scopeOf(metadata: ReadonlyMap<string, string>): ClaimScope {
  const parts = Object.entries(SCOPE_READERS).map(([key, read]) => {
    const bare = key === 'dataset' || key === 'split' ? metadata.get(key) : undefined;
    const text = metadata.get(`${PREFIX}${key}`) ?? bare;
    return text === undefined || text.trim() === '' ? {} : (read(text) ?? {});
  });
  return Object.assign({}, ...parts);
}

function withoutDataset({ dataset: _dataset, split: _split, ...scope }: ClaimScope): ClaimScope {
  return scope;
}

/** ONNX's image category (docs/MetadataProps.md): keys and values without case. */
function imageStep(key: string, value: string): Pick<PreprocessClaim, 'step' | 'value'> | undefined {
  const name = key.toLowerCase();
  const word = value.trim().toLowerCase();
  if (name === 'image.bitmappixelformat') {
    const channels = { gray8: 'L', rgb8: 'RGB', rgba8: 'RGB', bgr8: 'BGR', bgra8: 'BGR' }[word];
    return channels === undefined ? undefined : { step: 'channels', value: channels };
  }
  if (name !== 'image.nominalpixelrange') return undefined;
  const range = {
    nominalrange_0_255: [0, 255],
    normalized_0_1: [0, 1],
    normalized_1_1: [-1, 1],
    nominalrange_16_235: [16, 235],
  }[word];
  return range === undefined ? undefined : { step: 'range', value: range };
}
