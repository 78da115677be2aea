/** Figures with units as people write them: `0.5pp`, `10%`, `31 ms`, `25.6M`, `97.8 MB`. */
import type { Unit } from '../measurement/metrics.ts';

/** Units by what they measure; `factor` leads to the report's unit (ms, bytes, fraction, plain count). */
const UNITS = {
  pp: { measures: 'points', factor: 0.01 },
  '%': { measures: 'percent', factor: 0.01 },
  us: { measures: 'time', factor: 0.001 },
  µs: { measures: 'time', factor: 0.001 },
  ms: { measures: 'time', factor: 1 },
  s: { measures: 'time', factor: 1000 },
  B: { measures: 'bytes', factor: 1 },
  kB: { measures: 'bytes', factor: 1e3 },
  MB: { measures: 'bytes', factor: 1e6 },
  GB: { measures: 'bytes', factor: 1e9 },
  KiB: { measures: 'bytes', factor: 2 ** 10 },
  MiB: { measures: 'bytes', factor: 2 ** 20 },
  GiB: { measures: 'bytes', factor: 2 ** 30 },
  k: { measures: 'count', factor: 1e3 },
  M: { measures: 'count', factor: 1e6 },
  G: { measures: 'count', factor: 1e9 },
} as const satisfies Record<string, { measures: string; factor: number }>;

export type QuantityUnit = keyof typeof UNITS;

export const QUANTITY_UNITS = Object.keys(UNITS) as readonly QuantityUnit[];

export type Quantity = {
  readonly number: number;
  readonly unit?: QuantityUnit | undefined;
  /** Digits after the decimal point as printed. */
  readonly decimals: number;
};

const QUANTITY = /^([+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*(\S*)$/;

/** Reads `number unit`; undefined if it isn't one. */
export function readQuantity(text: string): Quantity | undefined {
  const match = QUANTITY.exec(text.trim());
  if (match === null) return undefined;
  const digits = match[1]!;
  const unit = match[2]!;
  if (unit !== '' && !Object.hasOwn(UNITS, unit)) return undefined;
  const number = Number(digits);
  if (!Number.isFinite(number)) return undefined;
  const [mantissa, exponent] = digits.toLowerCase().split('e');
  const decimals = (mantissa!.split('.')[1]?.length ?? 0) - Number(exponent ?? 0);
  return { number, decimals, ...(unit === '' ? {} : { unit: unit as QuantityUnit }) };
}

/** What a metric's quantity may be written in, for messages and for checking. */
const ACCEPTED: Record<Unit, readonly string[]> = {
  ratio: ['pp', '%', 'no unit'],
  value: ['no unit'],
  ms: ['us', 'ms', 's'],
  bytes: ['B', 'kB', 'MB', 'GB', 'KiB', 'MiB', 'GiB', 'no unit'],
  count: ['k', 'M', 'G', 'no unit'],
  text: [],
};

export function acceptedUnits(unit: Unit): string {
  return ACCEPTED[unit].join(', ');
}

/** The quantity in the metric's unit; undefined if its unit doesn't measure that. */
export function inUnit(quantity: Quantity, unit: Unit): number | undefined {
  if (!ACCEPTED[unit].includes(quantity.unit ?? 'no unit') && quantity.unit !== 'µs') return undefined;
  if (quantity.unit === undefined) return quantity.number;
  if (quantity.unit === 'µs' && unit !== 'ms') return undefined;
  // Dividing by 100 rounds once where multiplying by 0.01 would round twice.
  if (quantity.unit === 'pp' || quantity.unit === '%') return quantity.number / 100;
  return quantity.number * UNITS[quantity.unit].factor;
}
