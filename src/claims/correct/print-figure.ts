/** A measured figure in the words of the one that it takes the place of: the same unit, the same number of digits. */
import { METRICS, type MetricName } from '../../measurement/metrics.ts';
import type { MeasuredFigure } from './measured-figures.ts';

/** What one of a unit is, in the metric's own; of counts B is billions. */
const SCALES: Readonly<Record<'ratio' | 'count' | 'bytes', Readonly<Record<string, number>>>> = {
  ratio: { '%': 0.01 },
  count: { k: 1e3, K: 1e3, M: 1e6, G: 1e9, B: 1e9 },
  bytes: { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 },
};

/** `76.13`, `76.13 %`, `25,557,032`, `25.6M params`: the number, its unit and a noun. */
const PRINTED = /^(\d[\d,]*(?:\.\d+)?|\.\d+)(\s*)(%|[a-z]{1,3})?(\s*(?:params?|parameters?))?$/i;

/** @param isError the figure is printed as an error, 1 - the metric. Undefined where its form can't be kept. */
export function printLike(
  printed: string,
  { metric, value: measured, n }: MeasuredFigure,
  isError: boolean,
): string | undefined {
  const [, number, space = '', unit = '', noun = ''] = PRINTED.exec(printed.trim()) ?? [];
  const kind = METRICS[metric].unit;
  if (number === undefined || !(kind === 'ratio' || kind === 'count' || kind === 'bytes')) return undefined;
  const scale = unit === '' ? bareScale(metric, number) : SCALES[kind][unit];
  if (scale === undefined) return undefined;
  const value = (isError ? 1 - measured : measured) / scale;
  const decimals = number.split('.')[1]?.length ?? 0;
  const digits = kind === 'ratio' ? Math.min(decimals, decimalsOf(n, scale)) : decimals;
  const text = number.includes(',')
    ? value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : value.toFixed(digits);
  return `${unit === '' ? unmistakable(text, scale) : `${text}${space}${unit}`}${noun}`;
}

/** As a card that states nothing yet would have it: proportions in percent, with the digits that examples support. */
export function printAfresh({ metric, value, n }: MeasuredFigure): string {
  const { unit } = METRICS[metric];
  if (unit === 'ratio') return unmistakable((value * 100).toFixed(Math.min(2, decimalsOf(n, 0.01))), 0.01);
  return unit === 'count' ? String(Math.round(value)) : String(Number(value.toPrecision(6)));
}

/** A bare 0.95 is read as a fraction: in percent it needs the sign. */
function unmistakable(text: string, scale: number): string {
  return scale === 0.01 && Number(text) <= 1 ? `${text} %` : text;
}

/** A bare proportion above 1 is in percent. */
function bareScale(metric: MetricName, number: string): number {
  return METRICS[metric].unit === 'ratio' && Number(number) > 1 ? 0.01 : 1;
}

/** Digits after the point in which one example of `n` shows; any number where that is not known. */
function decimalsOf(n: number | undefined, scale: number): number {
  if (n === undefined || n < 1) return 20;
  return Math.max(0, Math.ceil(Math.log10(n * scale) - 1e-9));
}
