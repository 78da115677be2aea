/**
 * The report as JUnit XML, for whatever shows test results: a suite a model, a case a gate. There is no official
 * schema; this holds to the two that tools check by, Jenkins' and (but for cases that were skipped) Ant's.
 */
import XMLBuilder from 'fast-xml-builder';
import type { GateResult } from '../gate/result.ts';
import { weightOf } from '../gate/verdict.ts';
import { placeText } from '../place.ts';
import { findingLabel } from './content.ts';
import { plainText } from './escape.ts';
import type { Report, ReportModel } from './report.ts';

const TEXT_LENGTH = 1000;

/** The report as an XML document of `testsuites`. */
export function renderJunit(report: Report): string {
  const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u.exec(report.startedAt)?.[0] ?? '1970-01-01T00:00:00';
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    // Without a value an attribute is no XML.
    suppressBooleanAttributes: false,
    format: true,
  });
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: { testsuite: report.models.map((model, at) => suiteOf(model, at, timestamp)) },
  });
}

type Case = Readonly<Record<string, unknown>> & {
  readonly failure?: unknown;
  readonly error?: unknown;
  readonly skipped?: unknown;
};

function suiteOf(model: ReportModel, at: number, timestamp: string): object {
  const { name, gates, problem, verdict, findings, durationMs = 0 } = model;
  const called = text(name) || `model ${at + 1}`;
  const named = (rule: string) => ({ '@name': text(rule), '@classname': called, '@time': '0' });
  const cases: Case[] = gates.map((gate) => ({ ...named(gate.rule), ...outcomeOf(gate) }));
  if (problem !== undefined) {
    const { code, what, where } = problem;
    const told = text(where === undefined ? what : `${where}: ${what}`);
    cases.push({ ...named('measuring'), error: { '@message': told, '@type': text(code), '#text': told } });
  }
  const count = (kind: 'failure' | 'error' | 'skipped'): number => cases.filter((one) => kind in one).length;
  const found = findings.map(
    (finding) => `${findingLabel(finding)}: ${text(finding.sentence)}. To do: ${text(finding.advice)}.`,
  );
  return {
    '@name': called,
    '@package': 'zoogate',
    '@id': at,
    '@timestamp': timestamp,
    '@hostname': 'localhost',
    '@tests': cases.length,
    '@failures': count('failure'),
    '@errors': count('error'),
    '@skipped': count('skipped'),
    '@time': (durationMs / 1000).toFixed(3),
    properties: { property: [{ '@name': 'verdict', '@value': verdict }] },
    testcase: cases,
    'system-out': found.join('\n'),
    'system-err': '',
  };
}

/** What was not decided is a test that was skipped, and so is a gate that only warns: neither fails a build. */
function outcomeOf(gate: GateResult): Partial<Case> {
  const reason = text(gate.reason);
  const place = gate.bound?.source;
  const told = place === undefined ? reason : `${reason} (${text(placeText(place))})`;
  switch (weightOf(gate)) {
    case 'pass':
      return {};
    case 'fail':
    case 'unverifiable':
      return { failure: { '@message': reason, '@type': gate.verdict, '#text': told } };
    case 'error':
      return { error: { '@message': reason, '@type': gate.verdict, '#text': told } };
    default:
      return { skipped: told };
  }
}

/** Nothing that XML has no character for is left in it. */
function text(foreign: string): string {
  return plainText(foreign, TEXT_LENGTH);
}
