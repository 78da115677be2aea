/**
 * The report as `report.json`: keys in the order of the schema (maps by name), so that two runs with the same
 * figures give the same bytes; absent keys left out; NaN and infinities as strings.
 */
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import { quietJson } from './escape.ts';
import type { Report } from './report.ts';

/** The report as JSON text with a final line break. */
export function renderJson(report: Report): string {
  return `${quietJson(arranged(report, schema as Shape))}\n`;
}

type Shape = {
  readonly $ref?: string | undefined;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
};

function arranged(value: unknown, shape: Shape): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object' || value === null) return value;
  const { properties = {}, additionalProperties, items = {} } = resolved(shape);
  if (Array.isArray(value)) return value.map((item) => arranged(item, items));
  const known = Object.keys(properties);
  const others = Object.keys(value)
    .filter((key) => !Object.hasOwn(properties, key))
    .sort();
  const map = typeof additionalProperties === 'object' ? additionalProperties : {};
  return Object.fromEntries(
    [...known, ...others]
      .filter((key) => Object.hasOwn(value, key))
      .map((key) => {
        const inner = Object.hasOwn(properties, key) ? properties[key]! : map;
        return [key, arranged(value[key as keyof typeof value], inner)];
      }),
  );
}

function resolved(shape: Shape): Shape {
  const name = shape.$ref?.replace('#/definitions/', '');
  return name === undefined
    ? shape
    : (schema.definitions as unknown as Readonly<Record<string, Shape>>)[name]!;
}
