/** Puts an audit on disk: JSON, page, tables, a badge for each model, and a line in its history. */
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SurroundingsError } from '../../errors.ts';
import { quietJson } from '../../report/escape.ts';
import { writeWhole } from '../../write-whole.ts';
import type { AuditedModel, ModelAudit } from './model-audit.ts';
import { renderCsv, renderMarkdown } from './render-audit.ts';
import { renderPage } from './render-page.ts';

export type AuditFiles = { readonly json: string; readonly html: string; readonly history: string };

type HistoryLine = {
  readonly at: string;
  readonly models: Readonly<
    Record<string, { readonly accuracy?: number; readonly latency?: number; readonly sha256?: string }>
  >;
};

const HISTORY = 'history.jsonl';

/** What the audit before this one found; undefined without one. */
export async function readBefore(directory: string): Promise<ModelAudit['before']> {
  const text = await readFile(join(directory, HISTORY), 'utf8').catch(() => '');
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  try {
    return last === '' ? undefined : (JSON.parse(last) as HistoryLine).models;
  } catch {
    // A line that was cut off is no reason not to audit.
    return undefined;
  }
}

/** @throws SurroundingsError if the folder can't be written to. */
export async function writeAudit(audit: ModelAudit, directory: string): Promise<AuditFiles> {
  const at = (name: string): string => join(directory, name);
  try {
    await mkdir(at('badges'), { recursive: true });
    await writeWhole(at('audit.json'), `${quietJson(audit)}\n`);
    await writeWhole(at('audit.html'), renderPage(audit));
    await writeWhole(at('audit.md'), renderMarkdown(audit));
    await writeWhole(at('audit.csv'), `${renderCsv(audit)}\n`);
    for (const model of audit.models) {
      await writeWhole(
        at(`badges/${badgeName(model.name)}.json`),
        `${JSON.stringify(badgeOf(model, audit))}\n`,
      );
    }
    await appendFile(at(HISTORY), `${JSON.stringify(historyLine(audit))}\n`);
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
  return { json: at('audit.json'), html: at('audit.html'), history: at(HISTORY) };
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

function historyLine({ at, models }: ModelAudit): HistoryLine {
  return {
    at,
    models: Object.fromEntries(
      models.flatMap(({ name, accuracy, latency, sha256, problem }) =>
        problem !== undefined ? [] : [[name, { accuracy: accuracy?.value, latency: latency?.value, sha256 }]],
      ),
    ) as HistoryLine['models'],
  };
}
