/** `zoogate audit`: what many models come to. With `--claims`, claims against claims, from the catalogue alone. */
import { Option } from 'commander';
import { auditClaims } from '../audit/claims-audit.ts';
import { renderCsv, renderMarkdown, renderTerminal } from '../audit/render-claims-audit.ts';
import { SELECTION_NAMES, type SelectionName } from '../audit/selection.ts';
import { UserError } from '../errors.ts';
import { quietJson } from '../report/escape.ts';
import { loadCatalogue } from '../zoo/catalogue.ts';
import { type AuditModelsFlags, auditTarget } from './audit-models.ts';
import { type AddCommand, formatOption } from './command.ts';
import { say } from './streams.ts';

export const addAudit: AddCommand = (program, finish) => {
  program
    .command('audit')
    .description('discrepancies among many models, ranked')
    .argument(
      '[target...]',
      'a manifest (as zoogate.yml), a folder, reports (report.json) of other jobs, or hf:organisation, hf:organisation?search=words, hf:?search=words',
    )
    .option('--dataset <path>', 'of the models of a folder or of the Hub')
    .option('--preprocess <preset>', 'of the models of a folder or of the Hub')
    .option('--samples <n>', 'measure a seeded random sample of n examples')
    .option('--latency-budget <time>', 'most time for the latency of each model (default: 60s)')
    .option('--report-dir <folder>', 'where the audit is written and goes on from', 'zoogate-audit')
    .option(
      '--history <file>',
      'the leaderboard over time, read and added to (default: history.jsonl in that folder)',
    )
    .option('--claims', 'what the zoos claim, held against each other; nothing is measured')
    .addOption(
      new Option('--selection <name>', 'which rows are compared')
        .choices(SELECTION_NAMES)
        .default('today' satisfies SelectionName),
    )
    .option('--limit <n>', 'rows of each table, 0 for all; CSV and JSON always hold all', '15')
    .addOption(formatOption(['human', 'markdown', 'csv', 'json']))
    .action((targets: readonly string[], flags: AuditFlags) => finish(audit(targets, flags)));
};

type AuditFlags = AuditModelsFlags & {
  readonly claims?: true;
  readonly selection: SelectionName;
  readonly limit: string;
};

async function audit(targets: readonly string[], flags: AuditFlags): Promise<number> {
  const { claims, selection, format, limit } = flags;
  if (targets.length > 0 && claims !== true) return auditTarget(targets, flags, readLimit(limit));
  if (claims !== true) {
    throw new UserError({
      code: 'audit-nothing',
      what: 'there is nothing to audit',
      where: 'zoogate audit',
      expected: 'a manifest, a folder, reports, hf:organisation, or --claims',
    });
  }
  const found = auditClaims(selection, await loadCatalogue());
  const rows = { limit: readLimit(limit) };
  switch (format) {
    case 'human':
      say(renderTerminal(found, rows));
      break;
    case 'markdown':
      say(renderMarkdown(found, rows));
      break;
    case 'csv':
      say(renderCsv(found));
      break;
    case 'json':
      say(quietJson(found));
  }
  return 0;
}

function readLimit(text: string): number | undefined {
  const limit = Number(text);
  if (/^\d+$/.test(text)) return limit === 0 ? undefined : limit;
  throw new UserError({
    code: 'option-invalid',
    what: 'this is not a number of rows',
    where: '--limit',
    got: text,
    expected: 'a whole number; 0 for all',
  });
}
