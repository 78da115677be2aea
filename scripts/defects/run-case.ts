/**
 * One case of the defect zoo: plants what it needs, runs `zoogate check` on it as a user would, and holds the report
 * (or the error, where there is none) to what was expected.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PlantName, plant } from './plants.ts';

export type Expected = {
  /** What is planted into `planted/` before it runs. */
  readonly plant?: PlantName;
  readonly verdict: string;
  /** Code of a finding or of a report's problem; where there is no report, what the error says. None of harmless changes. */
  readonly cause?: string;
  /** Causes that describe the same discrepancy as well. */
  readonly orCause?: readonly string[];
};

export type Case = {
  readonly kind: 'defects' | 'harmless';
  readonly name: string;
  readonly folder: string;
  readonly expected: Expected;
  /** What it is about: the first line of its configuration. */
  readonly title: string;
  /** It times models, so nothing else may run meanwhile. */
  readonly timed: boolean;
};

export type Outcome = {
  readonly kind: Case['kind'];
  readonly case: string;
  readonly seed: number;
  readonly verdict: { readonly expected: string; readonly got: string };
  readonly cause: { readonly expected: readonly string[]; readonly got?: string };
  /** The finding, the problem, or the reason of the first gate that did not pass. */
  readonly sentence: string;
  readonly seconds: number;
};

type ReadReport = {
  readonly verdict: string;
  readonly models: readonly {
    readonly gates: readonly { readonly verdict: string; readonly reason: string }[];
    readonly findings: readonly {
      readonly cause?: string;
      readonly kind?: string;
      readonly sentence?: string;
      readonly message?: string;
    }[];
    readonly problem?: { readonly code: string; readonly what: string };
  }[];
};

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;

/** All cases of a kind, by name. */
export function readCases(kind: Case['kind']): Case[] {
  return readdirSync(join(FIXTURES, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(FIXTURES, kind, name);
      const config = readFileSync(join(folder, 'zoogate.yml'), 'utf8');
      return {
        kind,
        name,
        folder,
        expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected,
        title: config.slice(2, config.indexOf('\n')),
        timed: config.includes('latency.'),
      };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** One case of each family, then the second of each; a family is what the name begins with. */
export function familiesInTurns(cases: readonly Case[]): Case[] {
  const seen = new Map<string, number>();
  const turns = cases.map((one) => {
    const family = one.kind === 'harmless' ? one.kind : one.name.replace(/-.*/, '');
    const turn = seen.get(family) ?? 0;
    seen.set(family, turn + 1);
    return { one, turn };
  });
  return turns.sort((first, second) => first.turn - second.turn).map(({ one }) => one);
}

/** Whether the verdict is the expected one. Of a harmless change it is enough that nothing is red. */
export function isCaught({ kind, verdict: { expected, got } }: Outcome): boolean {
  return kind === 'harmless' ? !isRed(got) : got === expected;
}

export function isRed(verdict: string): boolean {
  return !['pass', 'warn', 'inconclusive', 'not_comparable'].includes(verdict);
}

export function isNamed({ cause: { expected, got } }: Outcome): boolean {
  return got !== undefined && expected.includes(got);
}

/**
 * @param entry the command line's file.
 * @param flags further flags.
 */
export async function runCase(
  { kind, name, folder, expected }: Case,
  entry: string,
  seed: number,
  flags: readonly string[] = [],
): Promise<Outcome> {
  if (expected.plant !== undefined && !isPlanted(folder, seed)) await plant(folder, expected.plant);
  const reportDir = mkdtempSync(join(tmpdir(), 'zoogate-defect-'));
  const from = performance.now();
  try {
    const { stdout, stderr } = await runNode([
      entry,
      'check',
      ...['--config', join(folder, 'zoogate.yml'), '--report-dir', join(reportDir, 'report')],
      ...['--format', 'json', '--no-progress', '--seed', String(seed), ...flags],
    ]);
    const seconds = (performance.now() - from) / 1000;
    const said = stdout === '' ? readError(stderr) : readReport(JSON.parse(stdout) as ReadReport);
    return {
      kind,
      case: name,
      seed,
      verdict: { expected: expected.verdict, got: said.verdict },
      cause: {
        expected: expected.cause === undefined ? [] : [expected.cause, ...(expected.orCause ?? [])],
        ...(said.cause === undefined ? {} : { got: said.cause }),
      },
      sentence: said.sentence,
      seconds,
    };
  } finally {
    rmSync(reportDir, { recursive: true, force: true });
  }
}

/** What the first seed planted serves the others. */
function isPlanted(folder: string, seed: number): boolean {
  return seed > 0 && existsSync(join(folder, 'planted'));
}

type Said = { readonly verdict: string; readonly cause?: string | undefined; readonly sentence: string };

function readReport({ verdict, models }: ReadReport): Said {
  const [{ findings = [], problem, gates = [] } = {} as Partial<ReadReport['models'][0]>] = models;
  const [first] = findings;
  const open = gates.find((gate) => gate.verdict !== 'pass');
  return {
    verdict,
    cause: first?.cause ?? first?.kind ?? problem?.code,
    sentence: first?.sentence ?? first?.message ?? problem?.what ?? open?.reason ?? '',
  };
}

/** Of a run that ended without a report: `zoogate: WHERE: WHAT`, and lines of what was got and is to do. */
function readError(stderr: string): Said {
  const line = stderr.split('\n').find((text) => text.startsWith('zoogate: ')) ?? stderr;
  const what = line.slice(Math.max(line.lastIndexOf(': ') + 2, 0));
  return { verdict: 'error', cause: what, sentence: what };
}

function runNode(args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const read = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        read[name] += text;
      });
    }
    child.on('error', fail);
    child.on('close', () => done(read));
  });
}
