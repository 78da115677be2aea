/** Fields of a foreign JSON file, each checked as it is taken: absent and null are the same, as Python writes them. */
import { UserError } from '../errors.ts';

export type JsonObject = { readonly [key: string]: unknown };

/** @param where the file, for errors */
export function objectOf(json: unknown, where: string): JsonObject {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as JsonObject;
  throw wrongField(where, json, 'an object');
}

export function numberField(json: JsonObject, key: string, where: string): number | undefined {
  const value = json[key] ?? undefined;
  if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw wrongField(`${where}, ${key}`, value, 'a number');
}

export function booleanField(json: JsonObject, key: string, where: string): boolean | undefined {
  const value = json[key] ?? undefined;
  if (value === undefined || typeof value === 'boolean') return value;
  throw wrongField(`${where}, ${key}`, value, 'true or false');
}

export function stringField(json: JsonObject, key: string, where: string): string | undefined {
  const value = json[key] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw wrongField(`${where}, ${key}`, value, 'a text');
}

/** A list of finite numbers, or one number. */
export function numbersField(json: JsonObject, key: string, where: string): readonly number[] | undefined {
  const value = json[key] ?? undefined;
  if (value === undefined) return undefined;
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  if (list.every((one): one is number => typeof one === 'number' && Number.isFinite(one))) return list;
  throw wrongField(`${where}, ${key}`, value, 'a number or a list of numbers');
}

export function wrongField(where: string, value: unknown, expected: string, hint?: string): UserError {
  return new UserError({
    code: 'preprocess-file-field',
    what: 'the preprocessing file says what zoogate cannot follow',
    where,
    got: (JSON.stringify(value) ?? String(value)).slice(0, 200),
    expected,
    ...(hint === undefined ? {} : { hint }),
  });
}
