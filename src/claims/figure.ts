/**
 * A figure as it is printed to a value in its metric's unit, with the precision that the printing states. What can
 * be read in two ways isn't read.
 */
import { acceptedUnits, inUnit, type Quantity, readQuantity } from '../gate/quantity.ts';
import { METRICS, type MetricName, type Unit } from '../measurement/metrics.ts';

export type Figure =
  /** `precision` as in `Claim`; both in the metric's unit. */
  | { readonly kind: 'figure'; readonly value: number; readonly precision: number }
  /** `reason` continues "the value ...". */
  | { readonly kind: 'unreadable'; readonly reason: string };

const LONGEST = 100;

/** Words that may follow a figure of a metric and say nothing new. */
const NOUNS: Readonly<Partial<Record<MetricName, RegExp>>> = {
  macs: /\s*MACs?$/i,
  parameters: /\s*(params?|parameters?)$/i,
  kernel_parameters: /\s*(params?|parameters?)$/i,
};

/**
 * Reads `76.13`, `76.13 %`, `0.7613`, `20.0 ± 1.2`, `25.6M`, `4.09 GMACs`, `31 ms`, `97.8 MB`, `25,557,032`. A
 * proportion without a sign is in percent if it is above 1, and a fraction otherwise.
 */
export function readFigure(text: string, metric: MetricName): Figure {
  const unit: Unit = METRICS[metric].unit;
  if (unit === 'text') return unreadable(`belongs to ${metric}, which is not a figure`);
  if (text.length > LONGEST) return unreadable('is too long for a figure');
  const plain = text
    .replace(/\u2212/g, '-')
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .trim();
  if (/^[+-]?\.?(nan|inf|infinity)\s?%?$/i.test(plain)) return unreadable('is not a finite number');
  if (metric === 'macs' && /FLOPS?$/i.test(plain)) {
    return unreadable('is in FLOPs, which some count as one for a multiply-accumulate and some as two');
  }
  const noun = NOUNS[metric];
  const parts = withoutParentheses(noun === undefined ? plain : plain.replace(noun, '')).split(/±|\+\/-|\+-/);
  const [value, uncertainty] = parts.map((part) => readQuantity(withoutSeparators(part.trim())));
  if (value === undefined || parts.length > 2) return unreadable(whyNoQuantity(plain, unit));
  if (parts.length === 1) return figureOf(value, 0, unit);
  if (uncertainty === undefined || uncertainty.number < 0) {
    return unreadable('has an uncertainty that is not a number with a unit');
  }
  return withUncertainty(value, uncertainty, unit);
}

/**
 * In `31.2 ± 0.4 ms` the unit holds for both; in `76.1 % ± 0.2` too. In `0.76 ± 0.2 %` nobody knows: it is refused,
 * since a proportion's first number alone decides whether it is in percent.
 */
function withUncertainty(value: Quantity, uncertainty: Quantity, unit: Unit): Figure {
  const ownUnit = unit === 'ratio' || value.unit !== undefined ? value.unit : uncertainty.unit;
  const first = scaled({ ...value, unit: ownUnit }, unit);
  const second = { ...uncertainty, unit: uncertainty.unit ?? first.unit };
  const stated = second.unit !== undefined && first.unit === undefined ? undefined : inUnit(second, unit);
  if (stated === undefined) return unreadable('has an uncertainty in another unit');
  return figureOf(first, stated, unit);
}

/** The quantity with the unit that its size says, if it is a proportion without one. */
function scaled(quantity: Quantity, unit: Unit): Quantity {
  return unit === 'ratio' && quantity.unit === undefined && quantity.number > 1
    ? { ...quantity, unit: '%' }
    : quantity;
}

/** `uncertainty` in the metric's unit. */
function figureOf(printed: Quantity, uncertainty: number, unit: Unit): Figure {
  const quantity = scaled(printed, unit);
  const objection = objectionToUnit(quantity, unit);
  if (objection !== undefined) return unreadable(objection);
  const value = convert(quantity, unit);
  const lastDigit = convert({ ...quantity, number: 0.5 * 10 ** -quantity.decimals }, unit);
  const precision = Math.max(lastDigit, Number(uncertainty.toPrecision(15)));
  if (!Number.isFinite(value) || !Number.isFinite(precision)) return unreadable('is not a finite number');
  if (value < 0) return unreadable('is negative');
  if (unit === 'ratio' && value > 1) return unreadable('is above 100 %');
  if (unit === 'ratio' && precision > 1) return unreadable('has an uncertainty above 100 %');
  return { kind: 'figure', value, precision };
}

/** 15 digits undo what the conversion rounded, so that 76.13 % is the number 0.7613. */
function convert(quantity: Quantity, unit: Unit): number {
  return Number((inUnit(quantity, unit) ?? Number.NaN).toPrecision(15));
}

function objectionToUnit(quantity: Quantity, unit: Unit): string | undefined {
  const expected = `expected ${expectedUnits(unit)}`;
  if (quantity.unit === 'pp') return `is in pp, which differences are in; ${expected}`;
  if (quantity.unit === undefined) {
    if (unit === 'ms') return `has no unit; ${expected}`;
    if (unit !== 'ratio' && !Number.isInteger(quantity.number)) {
      return 'is neither a whole number nor has a unit';
    }
    return undefined;
  }
  return inUnit(quantity, unit) === undefined ? `is in ${quantity.unit}; ${expected}` : undefined;
}

function expectedUnits(unit: Unit): string {
  return unit === 'ratio' ? '%, or no unit' : acceptedUnits(unit);
}

/** `(20.0 ± 1.2) ms` without its parentheses. */
function withoutParentheses(text: string): string {
  return text.replace(/^\(([^()]*)\)/, '$1');
}

/** `25,557,032`, `.5` and `5.` as `readQuantity` wants them. */
function withoutSeparators(text: string): string {
  const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?![\d,])/.exec(text)?.[0];
  const plain = grouped === undefined ? text : grouped.replaceAll(',', '') + text.slice(grouped.length);
  return plain.replace(/^([+-]?)\./, '$10.').replace(/^([+-]?\d+)\.(?!\d)/, '$1');
}

function whyNoQuantity(text: string, unit: Unit): string {
  if (/\d\s*%?\s*(-|\u2013|\u2014|\.\.+|to)\s*\d/.test(text)) return 'is a range';
  if (/\d,\d/.test(text)) return 'has a comma that does not separate thousands';
  if (/^[+-]?[\d.]+\s*[^\d\s]+$/.test(text)) {
    return `has an unknown unit; expected ${expectedUnits(unit)}`;
  }
  return 'is not a number';
}

function unreadable(reason: string): Figure {
  return { kind: 'unreadable', reason };
}
