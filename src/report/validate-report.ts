/**
 * A report from outside (another job's artifact, a fork's run) is hostile input: its size, depth and every key are
 * checked against the schema before anything reads it. What comes out is a `Report` as the types say.
 */
import type { ErrorObject } from 'ajv';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import { UserError } from '../errors.ts';
import { plainText } from './escape.ts';
import type { Report } from './report.ts';
import checkReport from './report-validator.ts';

/** A report of ten thousand models is far smaller. */
export const MAX_REPORT_CHARACTERS = 64 * 1024 * 1024;

/**
 * Reads a report from JSON text.
 * @param where names the file for the reader
 * @throws UserError if it is too large, not JSON, of another schema version or not a report
 */
export function parseReport(text: string, where = 'report.json'): Report {
  if (text.length > MAX_REPORT_CHARACTERS) {
    throw new UserError({
      code: 'report-too-large',
      what: 'the report is too large',
      where,
      got: `${text.length} characters`,
      expected: `at most ${MAX_REPORT_CHARACTERS}`,
    });
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new UserError(
      {
        code: 'report-not-json',
        what: 'the report is not JSON',
        where,
        got: plainText(error instanceof Error ? error.message : String(error)),
        expected: 'a report.json that zoogate has written',
      },
      { cause: error },
    );
  }
  return validateReport(data, where);
}

/**
 * Checks that `data` is a report. Non-finite figures of gates, which JSON spells as strings, become numbers again.
 * @param where names the file for the reader
 * @throws UserError with the entry (as a JSON pointer), what it holds and what it should hold
 */
export function validateReport(data: unknown, where = 'report.json'): Report {
  const version = versionOf(data);
  if (version !== undefined && version !== schema.properties.schemaVersion.const) {
    throw new UserError({
      code: 'report-version',
      what: 'the report is of a version that this zoogate does not read',
      where,
      got: `schemaVersion ${shown(version)}`,
      expected: `schemaVersion ${schema.properties.schemaVersion.const}`,
      hint: 'use the same version of zoogate in every job',
    });
  }
  const errors = checkReport(data);
  if (errors.length === 0) return withNumbers(data as Report);
  const { entry, got, expected } = complaint(errors);
  throw new UserError({
    code: 'report-invalid',
    what: 'the report does not have the form of a zoogate report',
    where: `${where}, entry ${entry}`,
    got,
    expected,
  });
}

function versionOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'schemaVersion' in data
    ? data.schemaVersion
    : undefined;
}

/** The first error in words; of alternatives, none of which fits, the last error is the one about all of them. */
function complaint(errors: readonly ErrorObject[]): { entry: string; got: string; expected: string } {
  const error = errors.findLast(({ keyword }) => keyword === 'anyOf') ?? errors[0];
  if (error === undefined) return { entry: '/', got: 'something else', expected: 'a report' };
  const entry = plainText(error.instancePath === '' ? '/' : error.instancePath);
  switch (error.keyword) {
    case 'additionalProperties':
      return {
        entry,
        got: `the key ${shown(error.params['additionalProperty'])}`,
        expected: `no keys but ${Object.keys(error.parentSchema?.['properties'] ?? {}).join(', ')}`,
      };
    case 'required':
      return {
        entry,
        got: 'no such key',
        expected: `the key ${shown(error.params['missingProperty'])}`,
      };
    case 'enum':
      return {
        entry,
        got: shown(error.data),
        expected: `one of ${(error.params['allowedValues'] as readonly unknown[]).join(', ')}`,
      };
    case 'const':
      return { entry, got: shown(error.data), expected: shown(error.params['allowedValue']) };
    default:
      return {
        entry,
        got: shown(error.data),
        expected: String(error.parentSchema?.['description'] ?? wording(error.message ?? '')),
      };
  }
}

/** "must be string": "string"; "must NOT have more than 5 items": "not more than 5 items". */
function wording(message: string): string {
  return message.replace(/^must NOT have /u, 'not ').replace(/^must (?:be |have )?/u, '');
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? `"${plainText(value, 80)}"` : String(value);
}

/** Gates' figures are numbers in the types, so their non-finite ones are taken out of their strings. */
function withNumbers(report: Report): Report {
  const models = report.models.map((model) => ({
    ...model,
    gates: model.gates.map((gate) => {
      const bound = gate.unit === 'text' ? gate.bound : gate.bound && numeric(gate.bound, ['value', 'limit']);
      const value = gate.unit === 'text' ? [] : ['value'];
      return {
        ...gate,
        ...(gate.measured && { measured: numeric(gate.measured, [...value, 'low', 'high']) }),
        ...(bound && { bound: numeric(bound, ['precision']) }),
        ...(gate.difference && { difference: numeric(gate.difference, ['value', 'low', 'high']) }),
        ...(gate.examplesNeeded !== undefined && { examplesNeeded: Number(gate.examplesNeeded) }),
      };
    }),
  }));
  return { ...report, models };
}

const NON_FINITE: ReadonlySet<unknown> = new Set(['NaN', 'Infinity', '-Infinity']);

function numeric<T extends object>(figures: T, keys: readonly string[]): T {
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) =>
      keys.includes(key) && NON_FINITE.has(value) ? [key, Number(value)] : [key, value],
    ),
  ) as T;
}
