/**
 * A figure as it is printed to a value in its metric's unit, with the precision that the printing states. Where a
 * unit is used in two ways (GFLOPs, MB) the figure has two readings; what else can be read in two ways isn't read.
 */
import { acceptedUnits, inUnit, type Quantity, type QuantityUnit, readQuantity } from '../gate/quantity.ts';
import { METRICS, type MetricName, type Unit } from '../measurement/metrics.ts';
import type { ClaimReading } from './claim.ts';

export type Figure =
  | {
      readonly kind: 'figure';
      /** In the metric's unit, as `precision`; both as in `Claim`. */
      readonly value: number;
      readonly precision: number;
      readonly readings?: readonly ClaimReading[];
    }
  /** `reason` continues "the value ..."; `impossible` as in `UnreadClaim`. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly impossible?: true };

/** What a column or a row says of all its figures. */
export type FigureUnits = {
  /** The unit of a figure that has none of its own. */
  readonly unit?: QuantityUnit | undefined;
  /** How many operations a multiply-accumulate is counted as; 1 unless given. */
  readonly operations?: Operations | undefined;
};

/** `unknown`: FLOPs, which some count as one for a multiply-accumulate and some as two. */
export type Operations = 1 | 2 | 'unknown';

const LONGEST = 100;
const ONE_FLOP = 'one FLOP a multiply-accumulate';
const TWO_FLOPS = 'two FLOPs a multiply-accumulate';

/** Words that may follow a figure of a metric and say nothing new. */
const NOUNS: Readonly<Partial<Record<MetricName, RegExp>>> = {
  macs: /\s*(?:MACs?|M(?:ult(?:iply)?)?-?Adds?)$/i,
  parameters: /\s*(params?|parameters?)$/i,
  kernel_parameters: /\s*(params?|parameters?)$/i,
};

/** Units of counts that people write in more ways than one: billions are also bytes, so this is for counts alone. */
const COUNT_UNITS: Readonly<Record<string, QuantityUnit>> = {
  k: 'k',
  thousand: 'k',
  m: 'M',
  mio: 'M',
  million: 'M',
  millions: 'M',
  b: 'G',
  bn: 'G',
  billion: 'G',
  billions: 'G',
};

/**
 * Reads `76.13`, `76.13 %`, `0.7613`, `20.0 ± 1.2`, `25.6M`, `4.09 GMACs`, `8.2 GFLOPs`, `31 ms`, `97.8 MB`,
 * `25,557,032`. A proportion without a sign is in percent if it is above 1, and a fraction otherwise.
 */
export function readFigure(text: string, metric: MetricName, units: FigureUnits = {}): Figure {
  const unit: Unit = METRICS[metric].unit;
  if (unit === 'text') return unreadable(`belongs to ${metric}, which is not a figure`);
  if (text.length > LONGEST) return unreadable('is too long for a figure');
  let plain = text
    .replace(/\u2212/g, '-')
    .replace(/\uff05/g, '%')
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .trim();
  if (/^[+-]?\.?(nan|inf|infinity)\s?%?$/i.test(plain)) return unreadable('is not a finite number');
  let operations = units.operations ?? 1;
  const flops = metric === 'macs' ? /\s*FLOPS?$/i.exec(plain) : null;
  if (flops !== null) {
    operations = operations === 1 ? 'unknown' : operations;
    plain = plain.slice(0, flops.index);
  }
  const noun = NOUNS[metric];
  if (noun !== undefined) plain = plain.replace(noun, '');
  if (unit === 'count') plain = withCountUnit(plain);
  if (unit === 'bytes') plain = plain.replace(/\bKB$/, 'kB');
  const parts = withoutParentheses(plain).split(/±|\+\/-|\+-/);
  const [value, uncertainty] = parts.map((part) => readQuantity(withoutSeparators(part.trim())));
  if (value === undefined || parts.length > 2) return unreadable(whyNoQuantity(plain, unit));
  if (parts.length === 2 && (uncertainty === undefined || uncertainty.number < 0)) {
    return unreadable('has an uncertainty that is not a number with a unit');
  }
  // A column's unit is that of every bare number in it.
  const bare = value.unit === undefined && uncertainty?.unit === undefined;
  const first = bare && units.unit !== undefined ? { ...value, unit: units.unit } : value;
  const figure =
    uncertainty === undefined ? figureOf(first, 0, unit) : withUncertainty(first, uncertainty, unit);
  if (figure.kind === 'unreadable') return figure;
  return inEveryReading(figure, operations, first.unit ?? uncertainty?.unit);
}

/** The figure with what else it can mean. One FLOP a multiply-accumulate is what most zoos print. */
function inEveryReading(
  figure: Extract<Figure, { kind: 'figure' }>,
  operations: Operations,
  unit: QuantityUnit | undefined,
): Figure {
  const times = (factor: number) => ({
    value: Number((figure.value * factor).toPrecision(15)),
    precision: Number((figure.precision * factor).toPrecision(15)),
  });
  if (operations === 2) return { ...figure, ...times(0.5) };
  if (operations === 'unknown') {
    const readings = [
      { convention: ONE_FLOP, ...times(1) },
      { convention: TWO_FLOPS, ...times(0.5) },
    ];
    return { ...figure, readings };
  }
  const binary = unit === undefined ? undefined : BINARY[unit];
  if (binary === undefined) return figure;
  const readings = [
    { convention: `${unit} of 10^${binary.decimal}`, ...times(1) },
    { convention: `${unit} of 2^${binary.power}`, ...times(2 ** binary.power / 10 ** binary.decimal) },
  ];
  return { ...figure, readings };
}

/** Units of size that are printed for powers of ten and for powers of two. */
const BINARY: Readonly<Partial<Record<QuantityUnit, { readonly decimal: number; readonly power: number }>>> =
  {
    kB: { decimal: 3, power: 10 },
    MB: { decimal: 6, power: 20 },
    GB: { decimal: 9, power: 30 },
  };

function withCountUnit(text: string): string {
  const match = /^(.*\d[)]?)\s*([a-z]+)$/i.exec(text);
  const unit = match === null ? undefined : COUNT_UNITS[match[2]!.toLowerCase()];
  return match === null || unit === undefined ? text : `${match[1]} ${unit}`;
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
  if (value < 0) return { ...unreadable('is negative'), impossible: true };
  if (unit === 'ratio' && value > 1) return { ...unreadable('is above 100 %'), impossible: true };
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
    if (unit !== 'ratio' && unit !== 'value' && !Number.isInteger(quantity.number)) {
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

/** `25,557,032`, `25 557 032`, `.5` and `5.` as `readQuantity` wants them. */
function withoutSeparators(text: string): string {
  const grouped = /^[+-]?\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(?![\d, ]*\d)/.exec(text)?.[0];
  const plain = grouped === undefined ? text : grouped.replace(/[, ]/g, '') + text.slice(grouped.length);
  return plain.replace(/^([+-]?)\./, '$10.').replace(/^([+-]?\d+)\.(?!\d)/, '$1');
}

function whyNoQuantity(text: string, unit: Unit): string {
  if (/^[~\u2248<>\u2264\u2265]|^(?:ca|circa|about|approx|around|up to|at least)\b/i.test(text)) {
    return 'is approximate or a bound, and zoogate has to know how far off it may be';
  }
  if (/\d\s*%?\s*(-|\u2013|\u2014|\.\.+|to)\s*\d/.test(text)) return 'is a range';
  if (/\d,\d/.test(text)) return 'has a comma that does not separate thousands';
  if (/^[+-]?[\d.]+\s*[^\d\s]+$/.test(text)) {
    return `has an unknown unit; expected ${expectedUnits(unit)}`;
  }
  return 'is not a number';
}

function unreadable(reason: string): Extract<Figure, { kind: 'unreadable' }> {
  return { kind: 'unreadable', reason };
}
