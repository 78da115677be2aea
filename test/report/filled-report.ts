/** A report that has every section, with one text in every place where text from outside may stand. */
import fc from 'fast-check';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import type { Report } from '../../src/report/report.ts';
import { arbitraryReport } from './reports.ts';

type Shape = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
};

/** Sections are drawn: of the draws from a seed, the two models that say most. */
const DRAWN = fc.sample(arbitraryReport, { numRuns: 40, seed: 11 }).toSorted(byLength)[0]!;
const BASE: Report = { ...DRAWN, models: DRAWN.models.toSorted(byLength).slice(0, 2) };

function byLength(a: unknown, b: unknown): number {
  return JSON.stringify(b).length - JSON.stringify(a).length;
}

/** `text` wherever the schema has room for any text, cut to what it allows; maps get one key of it. */
export function filledReport(text: string): Report {
  return filled(BASE, schema as Shape, text) as Report;
}

function filled(value: unknown, shape: Shape, text: string): unknown {
  const { type, enum: options, const: only, pattern, maxLength, anyOf, ...rest } = resolved(shape);
  if (typeof value === 'string') {
    const own = [resolved(shape), ...(anyOf ?? []).map(resolved)].find((one) => one.type === 'string');
    if (own === undefined || own.enum !== undefined || own.pattern !== undefined || own.const !== undefined)
      return value;
    // Figures that JSON has no number for are words.
    if (/^(?:NaN|-?Infinity)$/u.test(value)) return value;
    return text.slice(0, own.maxLength ?? 500);
  }
  if (typeof value !== 'object' || value === null) return value;
  const inner = [rest, ...(anyOf ?? []).map(resolved)].find((one) =>
    Array.isArray(value) ? one.items !== undefined : (one.properties ?? one.additionalProperties),
  );
  if (inner === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => filled(item, inner.items!, text));
  const map = typeof inner.additionalProperties === 'object' ? inner.additionalProperties : undefined;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
    const known = inner.properties?.[key];
    if (known !== undefined) return [key, filled(item, known, text)];
    return [
      map === undefined ? key : text.slice(0, 100).replaceAll('\\', '/'),
      map === undefined ? item : filled(item, map, text),
    ];
  });
  return Object.fromEntries(entries);
}

function resolved(shape: Shape): Shape {
  const name = shape.$ref?.replace('#/definitions/', '');
  return name === undefined ? shape : (schema.definitions as unknown as Record<string, Shape>)[name]!;
}
