/** `zoogate audit`: what many models come to. With `--claims`, claims against claims, from the catalogue alone. */
import { Option } from 'commander';
import { auditClaims } from '../audit/claims-audit.ts';
import { renderCsv, renderMarkdown, renderTerminal } from '../audit/render-claims-audit.ts';
import { SELECTION_NAMES, type SelectionName } from '../audit/selection.ts';
import { UserError } from '../errors.ts';
import { quietJson } from '../report/escape.ts';
import { loadCatalogue } from '../zoo/catalogue.ts';
import { type AddCommand, formatOption } from './command.ts';
import { say } from './streams.ts';

export const addAudit: AddCommand = (program, finish) => {
  program
    .command('audit')
    .description('discrepancies among many models, ranked')
    .option('--claims', 'what the zoos claim, held against each other; nothing is measured')
    .addOption(
      new Option('--selection <name>', 'which rows are compared')
        .choices(SELECTION_NAMES)
        .default('today' satisfies SelectionName),
    )
    .option('--limit <n>', 'rows of each table, 0 for all; CSV and JSON always hold all', '15')
    .addOption(formatOption(['human', 'markdown', 'csv', 'json']))
    .action((flags: AuditFlags) => finish(audit(flags)));
};

type AuditFlags = {
  readonly claims?: true;
  readonly selection: SelectionName;
  readonly limit: string;
  readonly format: 'human' | 'markdown' | 'csv' | 'json';
};

async function audit({ claims, selection, format, limit }: AuditFlags): Promise<number> {
  if (claims !== true) {
    throw new UserError({
      code: 'not-supported-yet',
      what: 'this version audits claims only, not measured models',
      where: 'zoogate audit',
      expected: 'zoogate audit --claims',
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
