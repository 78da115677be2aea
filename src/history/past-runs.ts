/**
 * The history of a repository's runs: a line of JSON a run, oldest first. What is stored has been where others could
 * write, so each line is held to the report's schema, and one that is not a run's is passed over.
 */
import type { GateResult } from '../gate/result.ts';
import { weightOf, worstVerdict } from '../gate/verdict.ts';
import type { Report, ReportPastFigure, ReportPastRun } from '../report/report.ts';
import { validateReport } from '../report/validate-report.ts';

/** What a history is cut to, the oldest going first. */
const MOST_LINES = 5000;
const MOST_CHARACTERS = 16 * 2 ** 20;
/** What a report tells of it. */
const MOST_SHOWN = 100;

/** Which run it was, for one who looks for it. */
export type RunIdentity = Pick<ReportPastRun, 'run' | 'attempt' | 'commit'>;

/** What is kept of a run: the figures that its gates are about. */
export function pastRunOf(report: Report, identity: RunIdentity): ReportPastRun {
  const { startedAt, verdict, models, testbed } = report;
  return {
    startedAt,
    ...identity,
    verdict,
    ...(testbed.fingerprint === undefined ? {} : { testbed: testbed.fingerprint }),
    models: models.map(({ name, verdict: whole, gates, subjects: { candidate } }) => ({
      name,
      verdict: whole,
      ...(candidate === undefined ? {} : { sha256: candidate.sha256 }),
      figures: figuresOf(gates),
    })),
  };
}

function figuresOf(gates: readonly GateResult[]): Readonly<Record<string, ReportPastFigure>> {
  const figures = new Map<string, ReportPastFigure>();
  for (const gate of gates) {
    const { metric, measured, unit } = gate;
    if (measured === undefined || !Number.isFinite(measured.value)) continue;
    const { value, low, high, n } = measured;
    const before = figures.get(metric)?.verdict;
    figures.set(metric, {
      value: Number(value),
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      ...(n === undefined ? {} : { n }),
      unit,
      verdict: before === undefined ? weightOf(gate) : worstVerdict([before, weightOf(gate)]),
    });
  }
  return Object.fromEntries(figures);
}

/** What is stored of earlier runs. */
export type PastRuns = {
  /** Oldest first, each once. */
  readonly runs: readonly ReportPastRun[];
  /** Lines of runs in a form that this version does not know: they are shown by nobody, and stay for a later one. */
  readonly unknown: readonly UnknownRun[];
};

type UnknownRun = { readonly startedAt: string; readonly line: string };

export const NO_RUNS: PastRuns = { runs: [], unknown: [] };

/** Longer lines of another form are nobody's run. */
const LONGEST_UNKNOWN = 2 ** 16;

export function readPastRuns(text: string): PastRuns {
  const runs = new Map<string, ReportPastRun>();
  const unknown = new Map<string, UnknownRun>();
  for (const line of text.slice(-MOST_CHARACTERS).split('\n')) {
    const value = parsed(line);
    const run = value === undefined ? undefined : readPastRun(value);
    if (run !== undefined) runs.set(keyOf(run), run);
    else if (line.length <= LONGEST_UNKNOWN && isOfAnotherForm(value))
      unknown.set(line, { startedAt: value.startedAt, line });
  }
  return { runs: [...runs.values()].sort(byTime), unknown: [...unknown.values()] };
}

function byTime(a: { readonly startedAt: string }, b: { readonly startedAt: string }): number {
  return a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0;
}

function parsed(line: string): unknown {
  try {
    return line.trim() === '' ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Told by what every form has: when it was, and its models. */
function isOfAnotherForm(value: unknown): value is { readonly startedAt: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { startedAt, models } = value as Readonly<Record<string, unknown>>;
  return (
    typeof startedAt === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(startedAt) && Array.isArray(models)
  );
}

function readPastRun(value: unknown): ReportPastRun | undefined {
  try {
    return validateReport({ ...EMPTY, history: [value] }).history?.[0];
  } catch {
    return undefined;
  }
}

/** A report that says nothing, for what only a part of one is held to. */
const EMPTY = {
  schemaVersion: 1,
  tool: { name: 'zoogate', version: '' },
  verdict: 'pass',
  startedAt: '',
  durationMs: 0,
  seed: 0,
  testbed: {
    cpu: '',
    cores: 1,
    instructionSets: [],
    memoryBytes: 1,
    os: '',
    runtime: '',
    executionProvider: '',
    threads: 1,
  },
  models: [],
} satisfies Report;

/** Whether two lines are of one run: an attempt to store may have taken effect without being answered. */
export function keyOf({ run, attempt, startedAt }: ReportPastRun): string {
  return run === undefined ? startedAt : `${run}/${attempt ?? 1}`;
}

/** Lines to store: those that there were and `run`, whose own lines before are replaced. */
export function withRun({ runs, unknown }: PastRuns, run: ReportPastRun): string {
  const others = runs
    .filter((one) => keyOf(one) !== keyOf(run))
    .map((one) => ({ startedAt: one.startedAt, line: JSON.stringify(one) }));
  let lines = [...others, ...unknown].sort(byTime).map(({ line }) => `${line}\n`);
  lines = [...lines, `${JSON.stringify(run)}\n`].slice(-MOST_LINES);
  let length = lines.reduce((sum, line) => sum + line.length, 0);
  while (length > MOST_CHARACTERS && lines.length > 1) {
    length -= lines[0]!.length;
    lines = lines.slice(1);
  }
  return lines.join('');
}

/** The report with what earlier runs measured of its models. */
export function withHistory(report: Report, runs: readonly ReportPastRun[]): Report {
  const names = new Set(report.models.map(({ name }) => name));
  const history = runs
    .map((run) => ({ ...run, models: run.models.filter(({ name }) => names.has(name)) }))
    .filter(({ models }) => models.length > 0)
    .slice(-MOST_SHOWN);
  return history.length === 0 ? report : { ...report, history };
}
