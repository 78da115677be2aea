/**
 * What a run says beside the code: a gate on a claim marks the claim's own line, and, as a notice, its line in the
 * configuration; another gate marks the latter. GitHub shows ten annotations a level and step, so the worst come
 * first and the last one counts the rest.
 */
import * as core from '@actions/core';
import { describeProblem } from '../errors.ts';
import type { GateResult, Verdict } from '../gate/result.ts';
import { weightOf, worstVerdict } from '../gate/verdict.ts';
import { plainText } from '../report/escape.ts';
import type { Report, ReportModel } from '../report/report.ts';
import { repositoryPlace } from '../report/repository-place.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export type Annotation = {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title: string;
  /** Relative to the repository's root. */
  readonly file?: string | undefined;
  /** From 1. */
  readonly line?: number | undefined;
};

/** One less than GitHub shows, so that a warning about publishing still has a place. */
const MAX_PER_LEVEL = 9;
const MESSAGE_LENGTH = 4000;
const TITLE_LENGTH = 200;
const LEVELS = ['error', 'warning', 'notice'] as const satisfies readonly AnnotationLevel[];

const LEVEL_OF: Record<Verdict, AnnotationLevel | undefined> = {
  error: 'error',
  fail: 'error',
  unverifiable: 'error',
  inconclusive: 'warning',
  not_comparable: 'warning',
  warn: 'warning',
  pass: undefined,
};

/**
 * The report as annotations, errors first and each level worst first.
 * @param directory where the report's files are relative to, as a path from the repository's root
 */
export function annotationsOf(report: Report, directory = ''): readonly Annotation[] {
  const ranked = report.models
    .flatMap((model) => annotationsOfModel(model, directory))
    .sort((a, b) => worstFirst(a.weight, b.weight))
    .map(({ annotation }) => annotation);
  return LEVELS.flatMap((level) =>
    limited(
      level,
      ranked.filter((annotation) => annotation.level === level),
    ),
  );
}

const EMIT = {
  error: core.error,
  warning: core.warning,
  notice: core.notice,
} satisfies Record<AnnotationLevel, typeof core.error>;

/** Hands annotations to the runner as workflow commands. */
export function emitAnnotations(annotations: readonly Annotation[]): void {
  for (const { level, message, title, file, line } of annotations) {
    EMIT[level](message, {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
    });
  }
}

type Source = NonNullable<GateResult['bound']>['source'];
type Ranked = { readonly weight: Verdict; readonly annotation: Annotation };

function annotationsOfModel(model: ReportModel, directory: string): readonly Ranked[] {
  const { name, gates, problem, unreadClaims, findings, warnings } = model;
  const ranked: Ranked[] = [];
  const add = (
    weight: Verdict,
    level: AnnotationLevel,
    message: string,
    about: string,
    source?: Source,
  ): void => {
    const title = plainText(`${name}: ${about}`, TITLE_LENGTH);
    const { file, line } = repositoryPlace(source, directory) ?? {};
    ranked.push({ weight, annotation: { level, message, title, file, line } });
  };
  if (problem !== undefined) add('error', 'error', linesOf(describeProblem(problem)), problem.code);
  for (const gate of gates) {
    const weight = weightOf(gate);
    const level = LEVEL_OF[weight];
    const message = plainText(gate.reason, MESSAGE_LENGTH);
    if (level === undefined) continue;
    const source = gate.bound?.source;
    const claim = repositoryPlace(source, directory) === undefined ? undefined : source;
    add(weight, level, message, gate.rule, claim ?? gate.place);
    if (claim !== undefined && gate.place !== undefined)
      add(weight, 'notice', message, gate.rule, gate.place);
  }
  for (const { cause, sentence, place } of findings) {
    if (place !== undefined) add('pass', 'warning', plainText(sentence, MESSAGE_LENGTH), cause, place);
  }
  for (const text of warnings) add('pass', 'warning', plainText(text, MESSAGE_LENGTH), 'warning');
  for (const { text, reason, source } of unreadClaims) {
    const message = plainText(`this claim was not understood: ${reason} (${text})`, MESSAGE_LENGTH);
    add('pass', 'notice', message, 'claims', source);
  }
  return ranked;
}

function linesOf(text: string): string {
  const lines = text.split('\n').map((line) => plainText(line, MESSAGE_LENGTH));
  return lines.join('\n').slice(0, MESSAGE_LENGTH);
}

function worstFirst(a: Verdict, b: Verdict): number {
  if (a === b) return 0;
  return worstVerdict([a, b]) === a ? -1 : 1;
}

function limited(level: AnnotationLevel, all: readonly Annotation[]): readonly Annotation[] {
  if (all.length <= MAX_PER_LEVEL) return all;
  const shown = all.slice(0, MAX_PER_LEVEL - 1);
  const message = `and ${all.length - shown.length} more in the summary`;
  return [...shown, { level, message, title: 'zoogate' }];
}
