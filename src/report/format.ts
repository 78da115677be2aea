/**
 * Figures and verdicts as people read them. The words for a figure are those of the gates' own reasons
 * (`gate/words.ts`), so that a table and the sentence beside it never spell one figure in two ways.
 */
import type { Difference, Verdict } from '../gate/result.ts';
import { differenceText, figureText, intervalText } from '../gate/words.ts';
import type { Unit } from '../measurement/metrics.ts';
import { withThousands } from '../thousands.ts';
import type { ReportNumber } from './report.ts';

/** A word for each verdict, and a symbol: for Markdown and HTML, and one column wide for a terminal. */
export const VERDICT_WORDS = {
  pass: { word: 'pass', emoji: '✅', symbol: '✔' },
  warn: { word: 'warning', emoji: '⚠️', symbol: '!' },
  fail: { word: 'fail', emoji: '❌', symbol: '✖' },
  inconclusive: { word: 'inconclusive', emoji: '❔', symbol: '?' },
  unverifiable: { word: 'unverifiable', emoji: '🚫', symbol: '⊘' },
  not_comparable: { word: 'not comparable', emoji: '↔️', symbol: '≠' },
  error: { word: 'error', emoji: '💥', symbol: '‼' },
} as const satisfies Record<Verdict, { word: string; emoji: string; symbol: string }>;

/** The number that a report's spelling stands for. */
export function numberOf(value: ReportNumber): number {
  return Number(value);
}

/** Text figures are signatures and lists: of a long hexadecimal hash the first 12 digits tell two apart. */
function shortened(text: string): string {
  return text.replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/gu, '$1…');
}

/** "74.10 %", "31.2 ms", "97.8 MB", "25,557,032"; NaN and infinities by name. */
export function formatValue(value: ReportNumber | string, unit: Unit): string {
  if (unit === 'text') return shortened(String(value));
  const number = Number(value);
  if (Number.isNaN(number)) return 'not a number';
  if (!Number.isFinite(number)) return number > 0 ? 'infinite' : 'minus infinite';
  return figureText(number, unit);
}

/** A value with its 95 % interval where it has one: "74.10 % (73.30–74.90)". */
export function formatFigure(
  figure: {
    readonly value: ReportNumber | string;
    readonly low?: ReportNumber | undefined;
    readonly high?: ReportNumber | undefined;
  },
  unit: Unit,
): string {
  const value = formatValue(figure.value, unit);
  if (figure.low === undefined || figure.high === undefined || unit === 'text') return value;
  return `${value} (${intervalText(numberOf(figure.low), numberOf(figure.high), unit)})`;
}

/** "-2.03 pp (-2.83 to -1.23)", "+4.1 % (+2.0 to +6.2)", "+3.2 ms"; the unit is said once. */
export function formatDifference(difference: Difference, unit: Unit): string {
  const text = (value: number): string =>
    Number.isFinite(Number(value)) ? differenceText(Number(value), unit, difference.unit) : 'not a number';
  const value = text(difference.value);
  if (difference.low === undefined || difference.high === undefined) return value;
  const suffix = / \S+$/u.exec(value)?.[0] ?? '';
  const bare = (bound: number): string =>
    suffix !== '' && text(bound).endsWith(suffix) ? text(bound).slice(0, -suffix.length) : text(bound);
  return `${value} (${bare(difference.low)} to ${bare(difference.high)})`;
}

/** A whole number with thousands separators: "25,557,032". */
export function formatCount(count: number): string {
  return withThousands(count, 2);
}

/** "1 gate", "5 gates", "1,200 models". */
export function formatPlural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Bytes in decimal units: "102 MB". */
export function formatBytes(sizeBytes: number): string {
  return figureText(sizeBytes, 'bytes');
}

/** "850 ms", "12.3 s", "3 min 12 s", "2 h 5 min". */
export function formatDuration(durationMs: number): string {
  if (durationMs < 1000) return `${Math.round(durationMs)} ms`;
  if (durationMs < 60_000) return `${(durationMs / 1000).toFixed(1)} s`;
  const seconds = Math.round(durationMs / 1000);
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
