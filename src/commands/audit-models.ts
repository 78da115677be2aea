/** `zoogate audit TARGET`: many models measured, held against their namesakes, and told. */
import { relative, resolve } from 'node:path';
import { openFetch } from '../artifact/download/proxy-fetch.ts';
import { readHosts } from '../artifact/hosts.ts';
import { auditModels } from '../audit/measured/audit-models.ts';
import { openAuditStore } from '../audit/measured/audit-store.ts';
import { findEntries } from '../audit/measured/entries.ts';
import { renderCsv, renderMarkdown, renderTerminal } from '../audit/measured/render-audit.ts';
import { readBefore, writeAudit } from '../audit/measured/write-audit.ts';
import { readContext } from '../github/context.ts';
import { plainText, quietJson, withoutWorkflowCommands } from '../report/escape.ts';
import { log, say } from './streams.ts';

export type AuditModelsFlags = {
  readonly dataset?: string;
  readonly preprocess?: string;
  readonly samples?: string;
  readonly latencyBudget?: string;
  readonly reportDir: string;
  readonly format: 'human' | 'markdown' | 'csv' | 'json';
};

/** @returns 0 also where models differ or broke: an audit tells, and gates nothing. */
export async function auditTarget(
  target: string,
  { reportDir, format, ...flags }: AuditModelsFlags,
  limit: number | undefined,
): Promise<number> {
  const cwd = process.cwd();
  const directory = resolve(cwd, reportDir);
  const world = {
    fetch: openFetch(),
    hosts: readHosts(process.env),
    env: process.env,
    change: readContext(process.env).change,
    now: Date.now,
    log: () => {},
    progress: () => {},
  };
  const { dataset, preprocess, samples, latencyBudget } = flags;
  const options = { dataset, preprocess, samples, latencyBudget, spell: (name: string) => `--${name}` };
  const entries = await findEntries(target, options, cwd, world);
  const audit = await auditModels(entries, {
    store: openAuditStore(directory),
    world,
    before: await readBefore(directory),
    onModel: ({ position, total, name, outcome, reason }) =>
      log(
        `${position}/${total} ${plainText(name)}: ${outcome}${reason === undefined ? '' : `: ${plainText(reason)}`}`,
      ),
  });
  const files = await writeAudit(audit, directory);
  const rows = { limit };
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
