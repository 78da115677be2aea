/**
 * A model card with the measured figures in its `model-index`: figures that the measurement contradicts are corrected
 * where they stand, figures that are missing are added, and nothing else of the card changes, to the byte. The result
 * is read again before it is given out.
 */
import { UserError } from '../../errors.ts';
import { METRICS } from '../../measurement/metrics.ts';
import type { Claim, Claims } from '../claim.ts';
import { findFrontMatter } from '../front-matter.ts';
import { type EntrySite, type MetricSite, readIndexSites } from '../model-index.ts';
import { isOfExamples } from '../read-header.ts';
import { datasetKey, plainName, splitKey } from '../scope-words.ts';
import { parseYaml } from '../yaml-file.ts';
import type { MeasuredFigure, MeasuredModel } from './measured-figures.ts';
import { printAfresh, printLike } from './print-figure.ts';
import { entryItem, metricItem, resultItem, STATED_METRICS } from './stated-metrics.ts';
import {
  appendItems,
  applySplices,
  blockLines,
  endOfLine,
  insertAfterLine,
  type NoSplice,
  replaceScalar,
  type Splice,
} from './yaml-splice.ts';

export type Correction = {
  readonly metric: string;
  /** Undefined where the figure was added. */
  readonly before?: string;
  readonly after: string;
};

export type CorrectedCard = {
  /** The same as before where there is nothing to correct. */
  readonly text: string;
  readonly corrections: readonly Correction[];
};

/**
 * @param text of the card, byte order mark and all.
 * @throws {UserError} `claims-card-not-editable`, and what reading the card throws.
 */
export function correctCard(text: string, measured: MeasuredModel, display: string): CorrectedCard {
  const frontMatter = findFrontMatter(text, display);
  if (frontMatter === undefined) return addFrontMatter(text, measured, display);
  const yaml = parseYaml(frontMatter.text, display, frontMatter.firstLine);
  const sites = readIndexSites(yaml);
  const entry = chooseEntry(sites.entries, measured, display);
  const corrections: Correction[] = [];
  const splices: Splice[] = [];
  const splice = (made: Splice | NoSplice, line: number): void => {
    if ('reason' in made) throw notEditable(display, line, made.reason);
    // One printed figure may be that of several entries, by an alias or a merge.
    const same = splices.find(({ from, to }) => from === made.from && to === made.to && to > from);
    if (same === undefined) splices.push(made);
    else if (same.text !== made.text) throw notEditable(display, line, 'one figure stands for two');
  };
  const missing: MeasuredFigure[] = [];
  for (const figure of measured.figures) {
    const stated = sites.metrics.filter((site) => isStatedBy(site, figure, measured, entry));
    if (stated.length === 0 && STATED_METRICS[figure.metric] !== undefined) missing.push(figure);
    for (const site of stated) {
      if (isBorneOut(site.claim, figure)) continue;
      const after = printLike(site.printed, figure, site.isError) ?? printAfresh(figure);
      splice(replaceScalar(frontMatter.text, site.value, after), site.claim.source.line);
      corrections.push({ metric: figure.metric, before: site.printed, after });
    }
  }
  const added = inOrder(missing);
  if (added.length > 0) {
    requireDataset(measured, display);
    const result = entry?.results.find(
      (one) => isSameDataset(one, measured) && isOfTask(one.task, added[0]!),
    );
    const line = entry?.line ?? frontMatter.firstLine;
    if (result !== undefined)
      splice(appendItems(frontMatter.text, result.metrics, added.map(metricItem)), line);
    else if (entry !== undefined) {
      splice(appendItems(frontMatter.text, entry.list, [resultItem(measured, added)]), line);
    } else {
      const item = entryItem(measured.name, resultItem(measured, added));
      if (sites.list !== undefined) splice(appendItems(frontMatter.text, sites.list, [item]), line);
      else splice(addIndex(frontMatter.text, sites.hasIndex, item), line);
    }
    corrections.push(...added.map((figure) => ({ metric: figure.metric, after: printAfresh(figure) })));
  }
  const head = text.slice(0, frontMatter.from);
  const edited =
    head + applySplices(frontMatter.text, splices) + text.slice(frontMatter.from + frontMatter.text.length);
  verify(text, edited, corrections, measured, display);
  return { text: edited, corrections };
}

/** A card without front matter gets one, before everything but the byte order mark. */
function addFrontMatter(text: string, measured: MeasuredModel, display: string): CorrectedCard {
  const added = inOrder(measured.figures);
  if (added.length === 0) return { text, corrections: [] };
  requireDataset(measured, display);
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const eol = endOfLine(text);
  const item = entryItem(measured.name, resultItem(measured, added));
  const lines = ['---', 'model-index:', ...blockLines([item], ''), '---', ''];
  const edited = mark + lines.join(eol) + text.slice(mark.length);
  const corrections = added.map((figure) => ({ metric: figure.metric, after: printAfresh(figure) }));
  verify(text, edited, corrections, measured, display);
  return { text: edited, corrections };
}

/** The index at the end of the front matter, which has none. */
function addIndex(
  yaml: string,
  hasIndex: boolean,
  item: Parameters<typeof blockLines>[0][number],
): Splice | NoSplice {
  if (hasIndex) return { reason: 'its model-index is no list' };
  const lines = ['model-index:', ...blockLines([item], '')];
  if (yaml.trim() === '') {
    return { from: 0, to: 0, text: lines.map((line) => line + endOfLine(yaml)).join('') };
  }
  return insertAfterLine(yaml, yaml.length, lines);
}

function chooseEntry(
  entries: readonly EntrySite[],
  { name }: MeasuredModel,
  display: string,
): EntrySite | undefined {
  const named = entries.filter(({ model }) => plainName(model) === plainName(name));
  const [only, ...more] = named.length > 0 ? named : entries;
  if (more.length === 0) return only;
  throw notEditable(
    display,
    entries[0]!.line,
    `its model-index has ${entries.length} models, and none or several are called ${name}`,
  );
}

/** What a site's figure is for: the entry's model, the data set that was measured. */
function isStatedBy(
  { claim, entry: own }: MetricSite,
  { metric }: MeasuredFigure,
  measured: MeasuredModel,
  entry: EntrySite | undefined,
): boolean {
  if (claim.metric !== metric || own !== entry?.node) return false;
  // A time is of some hardware, which a model-index does not say.
  if (METRICS[metric].from === 'latency') return false;
  return !isOfExamples(metric) || isSameDataset(claim, measured);
}

type OfDataset = { readonly dataset?: string | undefined; readonly split?: string | undefined };

/** A split that is not told is the one that was measured. */
function isSameDataset(one: OfDataset, measured: OfDataset): boolean {
  if (one.dataset === undefined || measured.dataset === undefined) return false;
  const isSplit =
    one.split === undefined ||
    measured.split === undefined ||
    splitKey(one.split) === splitKey(measured.split);
  return datasetKey(one.dataset) === datasetKey(measured.dataset) && isSplit;
}

function isOfTask(task: string | undefined, { metric }: MeasuredFigure): boolean {
  return task === undefined || task === STATED_METRICS[metric]!.task;
}

/** Whether the claim and the measurement can both be right: it is no correction to swap one for the other. */
function isBorneOut(claim: Claim, { value, low, high, views }: MeasuredFigure): boolean {
  return (claim.readings ?? [claim]).some(
    (reading) =>
      (reading.value + reading.precision >= low && reading.value - reading.precision <= high) ||
      [value, ...views].some((view) => Math.abs(view - reading.value) <= reading.precision),
  );
}

/** Those that a card states, of the first one's task, in the order of the registry. */
function inOrder(figures: readonly MeasuredFigure[]): readonly MeasuredFigure[] {
  const stated = Object.keys(STATED_METRICS).flatMap((metric) =>
    figures.filter((figure) => figure.metric === metric),
  );
  const task = stated[0] === undefined ? undefined : STATED_METRICS[stated[0].metric]!.task;
  return stated.filter(({ metric }) => STATED_METRICS[metric]!.task === task);
}

function requireDataset({ dataset }: MeasuredModel, display: string): void {
  if (dataset !== undefined) return;
  throw new UserError({
    code: 'claims-dataset-nameless',
    what: 'the report does not say on which dataset the figures were measured, and a card has to',
    where: display,
    hint: 'give the dataset a name in zoogate.yml (dataset: {path: ..., name: ...}), and measure again',
  });
}

/** Nothing but what was meant has changed, and what has changed reads as what was measured. */
function verify(
  before: string,
  after: string,
  corrections: readonly Correction[],
  measured: MeasuredModel,
  display: string,
): void {
  const old = claimsOf(before, display);
  const now = claimsOf(after, display);
  const added = corrections.filter((correction) => correction.before === undefined).length;
  const changed = now.claims.filter((claim) => !old.claims.some((other) => isEqual(claim, other)));
  const isMeasured = (claim: Claim): boolean =>
    corrections.some(({ metric, after: text }) => metric === claim.metric && text === claim.text) &&
    measured.figures.some((figure) => figure.metric === claim.metric && isBorneOut(claim, figure));
  const isRight =
    now.claims.length === old.claims.length + added &&
    now.unread.length === old.unread.length &&
    changed.length <= corrections.length &&
    changed.every(isMeasured) &&
    bodyOf(before, display) === bodyOf(after, display);
  if (isRight) return;
  throw notEditable(display, 1, 'its figures stand in a form that can not be changed one by one');
}

function claimsOf(text: string, display: string): Claims {
  const frontMatter = findFrontMatter(text, display);
  if (frontMatter === undefined) return { claims: [], unread: [] };
  return readIndexSites(parseYaml(frontMatter.text, display, frontMatter.firstLine));
}

function isEqual({ source: _, ...one }: Claim, { source: __, ...other }: Claim): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function bodyOf(text: string, display: string): string {
  const frontMatter = findFrontMatter(text, display);
  return frontMatter === undefined ? text.replace(/^\ufeff/, '') : text.slice(frontMatter.bodyFrom);
}

function notEditable(display: string, line: number, reason: string): UserError {
  return new UserError({
    code: 'claims-card-not-editable',
    what: `the card can't be edited: ${reason}`,
    where: `${display}:${line}`,
    hint: 'correct it by hand: the figures are in the report',
  });
}
