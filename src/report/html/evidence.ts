/** Evidence that only the page has room for: examples that flipped, what a sweep came to, times process by process. */
import { escapeHtml } from '../escape.ts';
import { formatCount, formatPlural } from '../format.ts';
import type { ReportFlip, ReportModel } from '../report.ts';
import { foldedAway, table } from './elements.ts';

const THUMBNAIL = /^data:image\/webp;base64,[A-Za-z0-9+/]+={0,2}$/u;

/** Whether the page needs leave to show pictures of the dataset. */
export function hasThumbnails({ flips }: ReportModel): boolean {
  return flips?.examples.some(({ thumbnail }) => thumbnail !== undefined) === true;
}

/** Examples on which candidate and reference (or baseline) part. */
export function flipsFold(model: ReportModel): string {
  const { flips } = model;
  if (flips === undefined) return '';
  const { against, lost, gained, examples } = flips;
  const title = `Examples that flipped: ${formatCount(lost)} that only the candidate has wrong, ${formatCount(gained)} that only it has right`;
  const rest = lost + gained - examples.length;
  const caption =
    rest > 0
      ? `${formatPlural(examples.length, 'example')}, surest first; ${formatCount(rest)} more are not listed`
      : formatPlural(examples.length, 'example');
  const pictures = examples.map(({ thumbnail }) =>
    // The example's name is in the row's header.
    thumbnail !== undefined && THUMBNAIL.test(thumbnail) ? `<img src="${thumbnail}" alt="">` : '',
  );
  const other = `${against[0]!.toUpperCase()}${against.slice(1)} says`;
  const details = {
    section: 'classes',
    title: caption,
    header: ['Example', 'Flip', 'Is', 'Candidate says', other],
    rows: examples.map((flip) => [
      { code: flip.name },
      flip.is === 'lost' ? 'only the candidate is wrong' : 'only the candidate is right',
      ...(['label', 'candidate', 'other'] as const).map((key) => classText(flip, key)),
    ]),
  } as const;
  return foldedAway(title, table(details, hasThumbnails(model) ? pictures : undefined));
}

function classText(flip: ReportFlip, key: 'label' | 'candidate' | 'other'): string {
  const label = flip[key];
  const name = flip[`${key}Name`];
  if (label < 0) return 'nothing: scores that are not finite';
  return name === undefined ? `class ${formatCount(label)}` : `${name} (${formatCount(label)})`;
}

const COLUMNS = {
  candidateMs: 'Candidate',
  referenceMs: 'Reference',
  baselineMs: 'Baseline',
  controlMs: 'Control',
} as const;

/** Medians of every fresh process, as they were measured. */
export function samplesFold({ pairs }: ReportModel): string {
  if (pairs === undefined || pairs.restarts.length === 0) return '';
  const { clock, restarts } = pairs;
  const present = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter((key) =>
    restarts.some((restart) => restart[key] !== undefined),
  );
  return foldedAway(
    `Raw samples of latency: ${restarts.length} fresh ${restarts.length === 1 ? 'process' : 'processes'}`,
    table({
      section: 'latency',
      title: `Median of the warm inferences in each process (ms, by ${clock === 'processor' ? "the processor's clock" : 'the wall clock'})`,
      header: ['Process', ...present.map((key) => COLUMNS[key])],
      rows: restarts.map((restart, at) => [
        String(at + 1),
        ...present.map((key) => restart[key]?.toFixed(4) ?? ''),
      ]),
    }),
  );
}

/** Policy for images: none, or the page's own data. */
export function imagePolicy(models: readonly ReportModel[]): string {
  return escapeHtml(models.some(hasThumbnails) ? ' img-src data:;' : '');
}
