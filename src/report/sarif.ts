/**
 * The report as SARIF 2.1.0, for code scanning: a result for each gate that did not pass, at the line of the claim that
 * it is held to or else at its own line in the configuration, and one for each finding.
 */
import { createHash } from 'node:crypto';
import { CAUSES } from '../explain/causes.ts';
import type { GateResult } from '../gate/result.ts';
import { weightOf } from '../gate/verdict.ts';
import type { Place } from '../place.ts';
import { plainText, quietJson } from './escape.ts';
import type { Report, ReportFinding, ReportModel } from './report.ts';
import { type RepositoryPlace, repositoryPlace } from './repository-place.ts';
import { worstGatesFirst, worstModelsFirst } from './worst-first.ts';

/** Code scanning refuses a run with more than 25,000 results and keeps the first 5,000. */
const MOST_RESULTS = 5000;
const TEXT_LENGTH = 1000;
/** GitHub refuses a result without a location; what is written nowhere belongs where a configuration would be. */
const NOWHERE: RepositoryPlace = { file: 'zoogate.yml', line: 1 };

type Level = 'error' | 'warning' | 'note';

const LEVELS: Readonly<Record<Exclude<GateResult['verdict'], 'pass'>, Level>> = {
  fail: 'error',
  error: 'error',
  unverifiable: 'error',
  warn: 'warning',
  inconclusive: 'note',
  not_comparable: 'note',
};

type Result = { readonly ruleId: string; readonly level: Level } & Readonly<Record<string, unknown>>;

/**
 * The report as the text of a SARIF log of one run.
 * @param directory what files are relative to, as a path from the repository's root
 */
export function renderSarif(report: Report, directory = ''): string {
  const results = worstModelsFirst(report.models)
    .flatMap((model) => resultsOf(model, directory))
    .slice(0, MOST_RESULTS);
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].map(ruleOf);
  return `${quietJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'zoogate', version: plainText(report.tool.version) || '0', rules } },
        automationDetails: { id: 'zoogate/' },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  })}\n`;
}

function resultsOf({ name, gates, findings, problem }: ReportModel, directory: string): readonly Result[] {
  const at = (place: Place | undefined): RepositoryPlace | undefined => repositoryPlace(place, directory);
  const results: Result[] = [];
  if (problem !== undefined) {
    const { code, what, where } = problem;
    const told = where === undefined ? what : `${where}: ${what}`;
    results.push(resultOf(`problem/${plainText(code)}`, 'error', [name, told], undefined, []));
  }
  for (const gate of worstGatesFirst(gates)) {
    const weight = weightOf(gate);
    if (weight === 'pass') continue;
    const [place, ...related] = [at(gate.bound?.source), at(gate.place)].filter((one) => one !== undefined);
    results.push(
      resultOf(`gate/${gate.metric}`, LEVELS[weight], [name, gate.rule, gate.reason], place, related),
    );
  }
  return [...results, ...findings.map((finding) => findingResult(name, finding, at(finding.place)))];
}

function findingResult(
  model: string,
  { cause, sentence, advice }: ReportFinding,
  place: RepositoryPlace | undefined,
): Result {
  return resultOf(`cause/${cause}`, 'note', [model, `${sentence}. To do: ${advice}`], place, []);
}

/** @param told the model first, then what sets the result apart from others of its rule, then the rest */
function resultOf(
  ruleId: string,
  level: Level,
  told: readonly string[],
  place: RepositoryPlace = NOWHERE,
  related: readonly RepositoryPlace[],
): Result {
  const texts = told.map((text) => plainText(text, TEXT_LENGTH));
  return {
    ruleId,
    level,
    message: { text: messageText(texts) },
    locations: [{ physicalLocation: physicalLocation(place) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one) => ({
            physicalLocation: physicalLocation(one),
            message: { text: 'the gate' },
          })),
        }),
    // The figures in a sentence change from run to run; what it is about doesn't.
    partialFingerprints: {
      'zoogate/v1': createHash('sha256')
        .update(JSON.stringify([ruleId, ...texts.slice(0, 2)]))
        .digest('hex'),
    },
  };
}

/** In a SARIF message `[words](1)` is a link; a backslash takes that from a bracket. */
function messageText(texts: readonly string[]): string {
  return plainText(texts.join(': '), TEXT_LENGTH).replace(/[[\]\\]/gu, '\\$&');
}

function physicalLocation({ file, line, column }: RepositoryPlace): object {
  return {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    ...(line === undefined
      ? {}
      : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
  };
}

function ruleOf(id: string): object {
  const [family, name = ''] = id.split(/\/(.*)/u);
  const title =
    family === 'cause'
      ? Object.hasOwn(CAUSES, name)
        ? CAUSES[name as keyof typeof CAUSES].title
        : name
      : family === 'gate'
        ? `gates on ${name}`
        : `measuring: ${name}`;
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text: RULE_HELP[family as keyof typeof RULE_HELP] },
    properties: { tags: ['zoogate'] },
  };
}

const RULE_HELP = {
  gate: 'A measured figure does not keep what the gate asks for. The report says how it was measured and why.',
  cause: 'What the discrepancy was put down to, with its evidence in the report.',
  problem: 'The model could not be measured. The message says what to do.',
} as const;
