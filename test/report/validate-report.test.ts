import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseReport, validateReport } from '../../src/report/validate-report.ts';

const text = readFileSync(join(import.meta.dirname, 'cases/fail-claim/report.json'), 'utf8');

/** The report with one entry, named by its path, set to something else; `undefined` removes it. */
function withEntry(path: string, value: unknown): unknown {
  const report = JSON.parse(text);
  const keys = path.split('/');
  const last = keys.pop()!;
  const parent = keys.reduce((inner, key) => inner[key], report);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return report;
}

function problemOf(check: () => unknown): UserError['problem'] {
  try {
    check();
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('names the entry, what it holds and what it should hold', () => {
  test.each([
    ['verdict', 'great', '/verdict', '"great"', 'one of pass, warn, fail'],
    ['models/0/gates/0/reason', 5, '/models/0/gates/0/reason', '5', 'string'],
    ['models/0/gates/0/reason', null, '/models/0/gates/0/reason', 'null', 'string'],
    ['models/0/claims/0/value', '1', '/models/0/claims/0/value', '"1"', 'number'],
    ['models/0/gates/1/measured/low', 'nan', '/models/0/gates/1/measured/low', '"nan"', 'a number, "NaN"'],
    [
      'models/0/subjects/candidate/sha256',
      'x',
      '/models/0/subjects/candidate/sha256',
      '"x"',
      '64 hexadecimal',
    ],
    ['testbed/extra', 1, '/testbed', 'the key "extra"', 'no keys but cpu, cores'],
    ['seed', undefined, '/', 'no such key', 'the key "seed"'],
    ['models', {}, '/models', 'an object', 'array'],
    ['tool/version', 'x'.repeat(101), '/tool/version', '"xxx', 'not more than 100 characters'],
    ['models/0/preprocess/a', [[[[[1]]]]], '/models/0/preprocess/a', 'a list of 1', 'up to four levels'],
  ])('%s', (path, value, entry, got, expected) => {
    const problem = problemOf(() => validateReport(withEntry(path, value)));
    expect(problem.where).toBe(`report.json, entry ${entry}`);
    expect(problem.got).toContain(got);
    expect(problem.expected).toContain(expected);
  });
});

test('another version is named before anything else is looked at', () => {
  const problem = problemOf(() => validateReport({ schemaVersion: 2 }));
  expect(problem).toMatchObject({ code: 'report-version', got: 'schemaVersion 2' });
});

test.each([['{'], ['']])('%j is not JSON', (broken) => {
  expect(problemOf(() => parseReport(broken)).code).toBe('report-not-json');
});

test('nesting of any depth is refused, not followed', () => {
  const depth = 100_000;
  const nested = `{"schemaVersion":1,"models":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  expect(['report-not-json', 'report-invalid']).toContain(problemOf(() => parseReport(nested)).code);
});

test("what is hostile in an entry's name does not reach the message", () => {
  const problem = problemOf(() => validateReport(withEntry('models/0/subjects/\u001b[31m\u202e', {})));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
  expect(JSON.stringify(problem)).not.toMatch(/\\u001b|\u202e|\u001b/u);
});

test('figures of gates that are not finite are numbers again', () => {
  const report = validateReport(withEntry('models/0/gates/1/difference/value', '-Infinity'));
  expect(report.models[0]?.gates[1]?.difference?.value).toBe(-Infinity);
});
