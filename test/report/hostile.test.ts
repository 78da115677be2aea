/**
 * More than 200 hostile texts, each in every place of a report where text from outside may stand. Every form is read
 * by a parser of that form, as its reader would, and must come to the same structure as with a harmless word.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { parse as parseHtml } from 'parse5';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { annotationsOf, emitAnnotations } from '../../src/github/annotations.ts';
import { markerText, readMarker } from '../../src/github/marker.ts';
import { outputsOf, setOutputs } from '../../src/github/outputs.ts';
import { renderBadge } from '../../src/report/badge.ts';
import { renderCsv } from '../../src/report/csv.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { parseReport } from '../../src/report/validate-report.ts';
import type { ReportFiles } from '../../src/report/write-files.ts';
import { filledReport } from './filled-report.ts';
import { PAYLOADS } from './payloads.ts';
import {
  attributesOf,
  blocksOf,
  type Element,
  elementsOf,
  isActive,
  isForeign,
  isInCode,
  linksOf,
  nodesOf,
  notified,
  readOutputs,
  runnerCommands,
  shapeOf,
  type Text,
  treeOf,
} from './read-forms.ts';

const RUN_URL = 'https://github.com/your-org/your-model/actions/runs/4242';
const HARMLESS = 'word';
const MARKER = { key: 'default', headSha: 'a'.repeat(40), runId: 4242, runAttempt: 1 };

/** A name may hold anything; a title is not one of the report's. */
const cases = PAYLOADS.map((payload) => [JSON.stringify(payload), payload] as const);

test('there are more than 200 of them', () => {
  expect(PAYLOADS.length).toBeGreaterThan(200);
});

test('a report that holds them is a report, and JSON says it back', () => {
  for (const payload of PAYLOADS) {
    const report = filledReport(payload);
    const json = renderJson(report);
    expect(renderJson(parseReport(json))).toBe(json);
    expect(runnerCommands(json)).toEqual([]);
  }
});

describe('as a pull request comment', () => {
  const bodyOf = (payload: string, maxLength = 200_000): string =>
    `${markerText(MARKER)}\n${renderMarkdown(filledReport(payload), { maxLength, runUrl: RUN_URL })}`;
  const expected = blocksOf(treeOf(bodyOf(HARMLESS)));

  test.each(cases)('%s', (_, payload) => {
    const body = bodyOf(payload);
    const tree = treeOf(body);
    expect(blocksOf(tree)).toBe(expected);
    const nodes = nodesOf(tree);
    expect(nodes.filter(({ nodeName }) => nodeName === '#comment')).toHaveLength(1);
    const links = nodes.filter(({ nodeName }) => nodeName === 'a').map(attributesOf);
    expect(links).toEqual([[['href', RUN_URL]]]);
    // And nothing that GitHub's own filters would act on.
    const texts = nodes.filter((node): node is Text => node.nodeName === '#text' && !isInCode(node));
    expect(texts.flatMap(({ value }) => notified(value))).toEqual([]);
    expect(nodes.flatMap(attributesOf).filter(([name]) => !/^(?:align|href|class)$/u.test(name))).toEqual([]);
    expect(readMarker(body)).toEqual(MARKER);
  });

  test('what is cut off stays whole', () => {
    for (const payload of PAYLOADS) {
      const body = bodyOf(payload, 6000);
      expect(body.length).toBeLessThanOrEqual(6000 + markerText(MARKER).length + 1);
      expect(nodesOf(treeOf(body)).filter(isForeign)).toEqual([]);
    }
  });
});

describe('as a page', () => {
  /** One model has all sections; a second would only take time. */
  const reportOf = (payload: string): Report => {
    const report = filledReport(payload);
    return { ...report, models: report.models.slice(0, 1) };
  };
  const expected = elementsOf(parseHtml(renderHtml(reportOf(HARMLESS))));
  /** A header cell or a label that says nothing is none. */
  const expectedBlank = elementsOf(parseHtml(renderHtml(reportOf(' '))));

  test.each(cases)('%s', (_, payload) => {
    const report = reportOf(payload);
    const document = parseHtml(renderHtml(report));
    expect(elementsOf(document)).toBe(payload.trim() === '' ? expectedBlank : expected);
    const nodes = nodesOf(document);
    expect(nodes.filter(({ nodeName }) => nodeName === '#comment')).toEqual([]);
    expect(nodes.flatMap(attributesOf).filter(isActive)).toEqual([]);
    const embedded = nodes.find(
      (node): node is Element =>
        'attrs' in node && attributesOf(node).some(([, value]) => value === 'application/json'),
    );
    const text = (embedded!.childNodes[0] as { value: string }).value;
    expect(JSON.parse(text)).toEqual(JSON.parse(renderJson(report)));
  });
});

describe('in a terminal and in the log of a runner', () => {
  test.each(cases)('%s', (_, payload) => {
    for (const colour of [false, true]) {
      const text = renderTerminal(filledReport(payload), { width: 120, colour });
      const controls = [...text.matchAll(/\p{C}/gu)]
        .map(([found]) => found)
        .filter((found) => found !== '\n');
      // What is left of escape sequences are those that colour.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that colour is made of
      const colours = text.match(/\u001b\[\d{1,2}m/gu) ?? [];
      expect(controls).toHaveLength(colour ? colours.length : 0);
      expect(runnerCommands(text)).toEqual([]);
    }
  });
});

describe('as annotations and outputs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zoogate-hostile-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const FILES = new Proxy({}, { get: (_, name) => `/out/${String(name)}` }) as ReportFiles;

  test.each(cases)('%s', (_, payload) => {
    const report = filledReport(payload);
    const annotations = annotationsOf(report);
    let printed = '';
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    emitAnnotations(annotations);
    write.mockRestore();
    expect(runnerCommands(printed)).toEqual(
      annotations.map(({ level, message, title, file, line }) => ({
        command: level,
        message: message.trim(),
        properties: {
          title,
          ...(file === undefined ? {} : { file }),
          ...(line === undefined ? {} : { line: String(line) }),
        },
      })),
    );

    const file = join(folder, `${Math.random()}`);
    writeFileSync(file, '');
    vi.stubEnv('GITHUB_OUTPUT', file);
    const outputs = outputsOf(report, FILES);
    setOutputs(outputs);
    vi.unstubAllEnvs();
    expect(readOutputs(readFileSync(file, 'utf8'))).toEqual(outputs);
    JSON.parse(outputs['failed-gates']);
  });
});

describe('for other tools', () => {
  const sarif = shapeOf(JSON.parse(renderSarif(filledReport(HARMLESS))));
  const xml = new XMLParser({ ignoreAttributes: false, htmlEntities: false, parseTagValue: false });
  const junit = shapeOf(xml.parse(renderJunit(filledReport(HARMLESS))));
  const columns = parseCsv(renderCsv(filledReport(HARMLESS)))[0] as string[];

  test.each(cases)('%s', (_, payload) => {
    const report = filledReport(payload);
    const log = JSON.parse(renderSarif(report));
    expect(shapeOf(log)).toEqual(sarif);
    for (const { message, locations } of log.runs[0].results) {
      expect(linksOf(message.text)).toEqual([]);
      const { uri } = locations[0].physicalLocation.artifactLocation;
      const resolved = new URL(uri, 'https://root.example/repository/');
      expect(resolved.href.startsWith('https://root.example/repository/'), uri).toBe(true);
    }
    expect(shapeOf(xml.parse(renderJunit(report)))).toEqual(junit);
    const rows = parseCsv(renderCsv(report), { relax_column_count: false }) as string[][];
    for (const row of rows.slice(1)) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+\-@\t\r]|\n/u);
    }
    expect(Object.keys(JSON.parse(renderBadge(report)))).toHaveLength(5);
  });

  test('every JUnit document is well-formed to libxml2', async () => {
    const documents = PAYLOADS.map((payload, at) => ({
      fileName: `${at}.xml`,
      contents: renderJunit(filledReport(payload)),
    }));
    const schema =
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="testsuites"/></xs:schema>';
    expect((await validateXML({ xml: documents, schema: [schema] })).errors).toEqual([]);
  });
});
