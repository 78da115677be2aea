/** `zoogate audit TARGET`: many models measured, held against their namesakes, and told. */
import { join, relative, resolve } from 'node:path';
import { openFetch } from '../artifact/download/http.ts';
import { readHosts } from '../artifact/hosts.ts';
import { readAuditRuns } from '../audit/measured/audit-history.ts';
import { auditModels, type Step } from '../audit/measured/audit-models.ts';
import { auditReports, type StoredReport } from '../audit/measured/audit-reports.ts';
import { openAuditStore } from '../audit/measured/audit-store.ts';
import { findEntries } from '../audit/measured/entries.ts';
import { renderCsv, renderMarkdown, renderTerminal } from '../audit/measured/render-audit.ts';
import { writeAudit } from '../audit/measured/write-audit.ts';
import { UserError } from '../errors.ts';
import { readContext } from '../github/context.ts';
import { showProgress } from '../progress/progress.ts';
import { plainText, quietJson, withoutWorkflowCommands } from '../report/escape.ts';
import { readReport } from '../report/read-report.ts';
import { shownLog } from './shown-log.ts';
import { log, say } from './streams.ts';

export type AuditModelsFlags = {
  readonly dataset?: string;
  readonly preprocess?: string;
  readonly samples?: string;
  readonly latencyBudget?: string;
  readonly reportDir: string;
  readonly history?: string;
  readonly format: 'human' | 'markdown' | 'csv' | 'json';
};

/** @returns 0 also where models differ or broke: an audit tells, and gates nothing. */
export async function auditTarget(
  targets: readonly string[],
  { reportDir, format, history, ...flags }: AuditModelsFlags,
  limit: number | undefined,
): Promise<number> {
  const cwd = process.cwd();
  const directory = resolve(cwd, reportDir);
  const past = history === undefined ? join(directory, 'history.jsonl') : resolve(cwd, history);
  const runs = await readAuditRuns(past);
  // A log tells of every model when it is done; a terminal shows meanwhile what it is at.
  const shown = showProgress(process.stderr, process.stderr.isTTY);
  const world = {
    fetch: openFetch(),
    hosts: readHosts(process.env),
    env: process.env,
    change: readContext(process.env).change,
    now: Date.now,
    log: () => {},
    progress: shownLog(shown).progress,
  };
  const { dataset, preprocess, samples, latencyBudget } = flags;
  const options = { dataset, preprocess, samples, latencyBudget, spell: (name: string) => `--${name}` };
  const before = runs.at(-1)?.models;
  const reports = storedReports(targets, cwd);
  const audit =
    reports !== undefined
      ? await auditReports(reports, { at: world.now(), before })
      : await auditModels(await findEntries(targets[0]!, options, cwd, world), {
          store: openAuditStore(directory),
          world,
          before,
          onModel: (step) => shown.interrupt(() => log(lineOf(step))),
        }).finally(shown.stop);
  const files = await writeAudit(audit, directory, { file: past, runs });
  const rows = { limit, width: process.stdout.columns || 100 };
  const forms = {
    human: () => withoutWorkflowCommands(renderTerminal(audit, rows)),
    markdown: () => renderMarkdown(audit, rows),
    csv: () => renderCsv(audit),
    json: () => quietJson(audit),
  };
  say(forms[format]());
  log(
    `audit: ${Object.values(files)
      .map((file) => relative(cwd, file) || file)
      .join(', ')}`,
  );
  return 0;
}

function lineOf({ position, total, name, outcome, reason }: Step): string {
  const why = reason === undefined ? '' : `: ${plainText(reason)}`;
  return `${position}/${total} ${plainText(name)}: ${outcome}${why}`;
}

/** Several targets are reports, and so is a single one whose name says so; otherwise it is a manifest. */
function storedReports(targets: readonly string[], cwd: string): readonly StoredReport[] | undefined {
  const isOne = targets.length === 1 && /(?:^|[/\\])[^/\\]*report[^/\\]*\.json$/iu.test(targets[0]!);
  if (targets.length === 1 && !isOne) return undefined;
  const other = targets.find((target) => !/\.json$/iu.test(target));
  if (other !== undefined) {
    throw new UserError({
      code: 'audit-targets',
      what: 'several targets are reports, and this is none',
      where: other,
      expected: 'the report.json of several jobs, or one manifest, folder or hf:organisation',
      hint: 'to audit several manifests or folders as one, put their models into one manifest',
    });
  }
  return targets.map((file) => ({ file, report: readReport(resolve(cwd, file)) }));
}
