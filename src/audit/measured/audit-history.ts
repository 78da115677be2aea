/**
 * The leaderboard over time: a line of JSON an audit, oldest first. In: the file of earlier audits, which another job may
 * have damaged. Out: what they found, and the file with this audit's line more, whole or not at all.
 */
import { readFile } from 'node:fs/promises';
import { SurroundingsError } from '../../errors.ts';
import { writeWhole } from '../../write-whole.ts';
import type { ModelAudit } from './model-audit.ts';

export type AuditRun = {
  readonly at: string;
  readonly models: Readonly<
    Record<string, { readonly accuracy?: number; readonly latency?: number; readonly sha256?: string }>
  >;
};

/** Three years of nights; the oldest go first. */
const MOST_RUNS = 1100;

/**
 * @returns no run where there is no file; a line that is no audit's (one that was cut off) is passed over.
 * @throws SurroundingsError for a file that is there and can't be read: writing would lose it.
 */
export async function readAuditRuns(file: string): Promise<readonly AuditRun[]> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return '';
    throw new SurroundingsError(
      { code: 'audit-history-unreadable', what: `the history can't be read (${cause.code})`, where: file },
      { cause },
    );
  });
  return text.split('\n').flatMap((line) => readRun(line) ?? []);
}

function readRun(line: string): AuditRun | undefined {
  try {
    const { at, models } = JSON.parse(line) as AuditRun;
    if (typeof at !== 'string' || typeof models !== 'object' || models === null) return undefined;
    const isFigure = (value: unknown): boolean => value === undefined || typeof value === 'number';
    const sound = Object.values(models).every(
      (figures) => typeof figures === 'object' && isFigure(figures?.accuracy) && isFigure(figures?.latency),
    );
    return sound ? { at, models } : undefined;
  } catch {
    return undefined;
  }
}

export function auditRunOf({ at, models }: ModelAudit): AuditRun {
  return {
    at,
    models: Object.fromEntries(
      models.flatMap(({ name, accuracy, latency, sha256, problem }) =>
        problem !== undefined ? [] : [[name, { accuracy: accuracy?.value, latency: latency?.value, sha256 }]],
      ),
    ) as AuditRun['models'],
  };
}

/** Rejects with the file system's error; what was there stays then. */
export async function storeAuditRuns(file: string, runs: readonly AuditRun[]): Promise<void> {
  const lines = runs.slice(-MOST_RUNS).map((run) => `${JSON.stringify(run)}\n`);
  await writeWhole(file, lines.join(''));
}
