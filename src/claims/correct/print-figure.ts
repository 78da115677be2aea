/** A measured figure in the words of the one that it takes the place of: the same unit, the same number of digits. */
import { METRICS, type MetricName } from '../../measurement/metrics.ts';
import type { MeasuredFigure } from './measured-figures.ts';

const SCALES: Readonly<Record<string, number>> = {
  '%': 0.01,
  k: 1e3,
  M: 1e6,
  m: 1e6,
  G: 1e9,
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1e3,
};

/** The number, and what follows it: "76.13 %", "25.6M params". */
const PRINTED = /^([+-]?[\d,]*\.?\d+|\d+\.)(\s*)([a-zµ%]*)(.*)$/is;

/** @param isError the figure is printed as an error, 1 - the metric. Undefined where its form can't be kept. */
export function printLike(
  printed: string,
  { metric, value: measured, n }: MeasuredFigure,
  isError: boolean,
): string | undefined {
  const [, number, space, unit, rest] = PRINTED.exec(printed.trim()) ?? [];
  if (number === undefined || unit === undefined) return undefined;
  const isCount = METRICS[metric].unit === 'count';
  const billions = isCount && unit === 'B' ? 1e9 : undefined;
  const noun = SCALES[unit] === undefined && unit !== '';
  const scale = billions ?? SCALES[unit] ?? bareScale(metric, Number(number.replaceAll(',', '')));
  const value = (isError ? 1 - measured : measured) / scale;
  const decimals = number.split('.')[1]?.length ?? 0;
  const digits = METRICS[metric].unit === 'ratio' ? Math.min(decimals, decimalsOf(n, scale)) : decimals;
  const text = number.includes(',') ? grouped(value, digits) : value.toFixed(digits);
  // What follows may be a margin of error: that was another figure's.
  const kept =
    noun && rest!.trim() === '' ? `${space}${unit}` : noun ? undefined : `${unit === '' ? '' : space}${unit}`;
  if (kept === undefined || (rest!.trim() !== '' && !/^\s*(?:params?|parameters?)$/i.test(rest!))) {
    return noun || unit !== '' ? `${text}${unit === '' || noun ? '' : `${space}${unit}`}` : text;
  }
  return `${text}${kept}${rest}`;
}

/** A proportion as a card without one would print it: in percent, with the digits that its examples support. */
export function printAfresh({ metric, value, n }: MeasuredFigure): string {
  const { unit } = METRICS[metric];
  if (unit === 'ratio') return (value * 100).toFixed(Math.min(2, decimalsOf(n, 0.01)));
  if (unit === 'count') return String(Math.round(value));
  return Number(value.toPrecision(6)).toString();
}

/** A bare proportion above 1 is in percent. */
function bareScale(metric: MetricName, printed: number): number {
  return METRICS[metric].unit === 'ratio' && printed > 1 ? 0.01 : 1;
}

/** Digits after the point in which one example of `n` shows. */
function decimalsOf(n: number | undefined, scale: number): number {
  if (n === undefined || n < 1) return 20;
  return Math.max(0, Math.ceil(Math.log10(n * scale) - 1e-9));
}

function grouped(value: number, decimals: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
