/** Numbers of the collected claims as published figures: with the unit of the last digit that each zoo prints. */
import type { PublishedCount, PublishedFigure, Restated } from '../../src/zoo/entry.ts';
import { publishedFigure } from '../../src/zoo/published-figure.ts';
import type { ZooName } from '../../src/zoo/zoos.ts';
import type { SourceRow } from './source-row.ts';

/** Digits after the point of a JSON number, which has lost its trailing zeros. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function accuracy(percent: number, decimals: number, metric: 'top1' | 'top5'): PublishedFigure {
  return publishedFigure(`${percent.toFixed(decimals)} %`, metric);
}

export function accuraciesOf(row: SourceRow): { top1?: PublishedFigure; top5?: PublishedFigure } {
  const { top1, top5, top1_decimals: decimals } = row;
  if (top1 === null) return {};
  // A table prints both with the same digits.
  const digits = Math.max(decimals ?? 0, decimalsOf(top1), top5 === null ? 0 : decimalsOf(top5));
  return {
    top1: accuracy(top1, digits, 'top1'),
    ...(top5 === null ? {} : { top5: accuracy(top5, digits, 'top5') }),
  };
}

/** The unit of the last printed digit of a rounded parameter count. */
const PARAMETER_UNITS: Readonly<Partial<Record<ZooName, (count: number) => number>>> = {
  timm: () => 1e4,
  keras: () => 1e5,
  'keras-applications-2020': () => 1e5,
  // 4.24 M in one table, 5.4 M and 4.0 M in another.
  tfmg: (count) => (count % 1e5 === 0 ? 1e5 : 1e4),
  // 35.7 M beside ResNet-RS, 31 M beside MaxViT.
  'tfmg-official': (count) => (count % 1e6 === 0 ? 1e6 : 1e5),
};

export function parametersOf(row: SourceRow): PublishedCount | undefined {
  const { params, params_exact: isExact, params_convention: convention } = row;
  if (params === null || convention === null) return undefined;
  if (isExact) return { ...publishedFigure(params.toLocaleString('en-US'), 'parameters'), convention };
  const unit = PARAMETER_UNITS[row.zoo]?.(params);
  if (unit === undefined) throw new Error(`${row.id}: a rounded count of a zoo whose rounding is not known`);
  const text = `${(params / 1e6).toFixed(6 - Math.log10(unit))} M`;
  return { ...publishedFigure(text, 'parameters'), convention };
}

/** Digits after the point of 1e9 multiply-accumulates. */
const MACS_DECIMALS: Readonly<Partial<Record<ZooName, (giga: number) => number>>> = {
  torchvision: () => 3,
  // infer_gmacs is rounded to two decimals (timm, benchmark.py).
  timm: () => 2,
  keras: () => 3,
  // Printed in millions, but for NASNet-A Large's 23.8 B.
  tfmg: (giga) => (giga < 1 ? 3 : decimalsOf(giga)),
  'tfmg-official': () => 1,
};

export function macsOf(row: SourceRow): PublishedCount | undefined {
  const { gmacs, macs_convention: convention, macs_label_in_source: label } = row;
  if (gmacs === null || convention === null) return undefined;
  const decimals = MACS_DECIMALS[row.zoo]?.(gmacs);
  if (decimals === undefined || decimals < decimalsOf(gmacs)) {
    throw new Error(`${row.id}: ${gmacs} has more digits than the zoo is known to print`);
  }
  const figure = publishedFigure(`${gmacs.toFixed(decimals)} G`, 'macs');
  return { ...figure, convention, ...(label === null ? {} : { label }) };
}

/** Notes that give the same source's other figure for the same weights. */
const RESTATED: readonly RegExp[] = [
  /^(?<where>same README, text[^:]*): top-1 (?<top1>[\d.]+) \/ top-5 (?<top5>[\d.]+)/,
  /^(?<where>same README: .*?) measured (?<top1>[\d.]+) for this fp32 file/,
];

export function restatedOf(row: SourceRow): readonly Restated[] {
  if (row.precision !== 'fp32') return [];
  return row.notes.flatMap((note) => {
    const found = RESTATED.map((pattern) => pattern.exec(note)?.groups).find((groups) => groups);
    if (found === undefined) return [];
    return (['top1', 'top5'] as const).flatMap((metric): Restated[] => {
      const printed = found[metric];
      if (printed === undefined || row[metric] === null) return [];
      const decimals = printed.split('.')[1]?.length ?? 0;
      return [{ metric, figure: accuracy(Number(printed), decimals, metric), where: found['where']! }];
    });
  });
}
