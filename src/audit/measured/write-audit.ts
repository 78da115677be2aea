/** Puts an audit on disk: JSON, page, tables, a badge for each model, and a line in its history. */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SurroundingsError } from '../../errors.ts';
import { quietJson } from '../../report/escape.ts';
import { writeWhole } from '../../write-whole.ts';
import { type AuditRun, auditRunOf, storeAuditRuns } from './audit-history.ts';
import type { AuditedModel, ModelAudit } from './model-audit.ts';
import { renderCsv, renderMarkdown } from './render-audit.ts';
import { renderPage } from './render-page.ts';

/** Of namesakes in the Markdown, which a job's summary has to hold; all are in the JSON. */
const MOST_PAIRS = 100;

export type AuditFiles = { readonly json: string; readonly html: string; readonly history: string };

/**
 * @param history where the leaderboard over time is kept, and what is in it.
 * @throws SurroundingsError if the folder can't be written to.
 */
export async function writeAudit(
  audit: ModelAudit,
  directory: string,
  history: { readonly file: string; readonly runs: readonly AuditRun[] },
): Promise<AuditFiles> {
  const runs = [...history.runs, auditRunOf(audit)];
  const at = (name: string): string => join(directory, name);
  try {
    await mkdir(at('badges'), { recursive: true });
    await writeWhole(at('audit.json'), `${quietJson(audit)}\n`);
    await writeWhole(at('audit.html'), renderPage(audit, runs));
    await writeWhole(at('audit.md'), renderMarkdown(audit, { pairs: MOST_PAIRS }));
    await writeWhole(at('audit.csv'), `${renderCsv(audit)}\n`);
    for (const model of audit.models) {
      await writeWhole(
        at(`badges/${badgeName(model.name)}.json`),
        `${JSON.stringify(badgeOf(model, audit))}\n`,
      );
    }
    await mkdir(dirname(history.file), { recursive: true });
    await storeAuditRuns(history.file, runs);
  } catch (cause) {
    throw new SurroundingsError(
      {
        code: 'audit-not-written',
        what: `the audit can't be written (${(cause as NodeJS.ErrnoException).code ?? (cause as Error).message})`,
        where: directory,
        hint: 'make room on the disk and start again: models that were measured before are not measured again',
      },
      { cause },
    );
  }
  return { json: at('audit.json'), html: at('audit.html'), history: history.file };
}

/** A file's name for a model's: readable where that is safe, and never another model's. */
export function badgeName(name: string): string {
  const plain = name.replaceAll(/[^\w.-]+/g, '-').slice(0, 60);
  if (plain === name && !plain.startsWith('.')) return plain;
  return `${plain.replace(/^\.+/, '')}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

/** As shields.io reads it from an address ("endpoint badge"). */
function badgeOf(model: AuditedModel, { discrepancies }: ModelAudit): object {
  const { name, accuracy, problem, claims = [] } = model;
  const label = name.split('/').at(-1)!.slice(0, 60);
  const badge = { schemaVersion: 1, label };
  if (problem !== undefined) return { ...badge, message: 'not measured', color: 'lightgrey' };
  const isMissed = claims.some(({ verdict }) => verdict === 'fail');
  const differs = discrepancies.some(
    ({ metric, decided, first, second }) =>
      metric === 'accuracy' && decided === 'differs' && (first === name || second === name),
  );
  const figure =
    accuracy === undefined
      ? 'measured'
      : accuracy.unit === 'ratio'
        ? `${accuracy.metric} ${(accuracy.value * 100).toFixed(1)} %`
        : `${accuracy.metric} ${accuracy.value.toPrecision(3)}`;
  const color = isMissed ? 'red' : differs ? 'yellow' : 'brightgreen';
  return { ...badge, message: isMissed ? `${figure}, claims more` : figure, color };
}
