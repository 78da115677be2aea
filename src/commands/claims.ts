/** `zoogate claims`: what was understood of files that hold claims, from where, and what is wrong with it. */
import { resolve } from 'node:path';
import type { Claim } from '../claims/claim.ts';
import { examineClaims } from '../claims/examine-claims.ts';
import { type ModelClaims, readAllClaims } from '../claims/read-model-claims.ts';
import { UserError } from '../errors.ts';
import { placeText } from '../place.ts';
import { stepText } from '../preprocess/preprocess-steps.ts';
import { plainText, quietJson, withoutWorkflowCommands } from '../report/escape.ts';
import { formatValue } from '../report/format.ts';
import { type AddCommand, formatOption } from './command.ts';
import { say } from './streams.ts';

export const addClaims: AddCommand = (program, finish) => {
  program
    .command('claims')
    .description('what was understood of a model card or another file with claims, and from where')
    .argument('<files...>', 'files, folders, patterns, or rows of the catalogue (zoo:...)')
    .addOption(formatOption(['human', 'json']))
    .option(
      '--write <report>',
      "put a report's measured figures into the card's model-index; shows the change first",
    )
    .option('--model <name>', "with --write: which of the report's models the card is about")
    .option('--yes', 'with --write: write without asking')
    .action((files: string[], flags: ClaimsFlags) => finish(claims(files, flags)));
};

type ClaimsFlags = { format: 'human' | 'json'; write?: string; model?: string; yes?: boolean };

async function claims(
  places: readonly string[],
  { format, write, model, yes = false }: ClaimsFlags,
): Promise<number> {
  if (write !== undefined) {
    // The library of differences is needed for nothing else.
    const { writeClaims } = await import('./write-claims.ts');
    return writeClaims(onlyCard(places), { report: write, model, yes });
  }
  const read: ModelClaims[] = [];
  for (const place of places) {
    // A row of the catalogue is no path.
    const absolute = place.startsWith('zoo:') ? place : resolve(place);
    // As it was given, and so are the files below it.
    const show = (path: string): string =>
      path.startsWith(absolute) ? place + path.slice(absolute.length) : path;
    read.push(await readAllClaims([absolute], show));
  }
  // Contradictions are between all that was given; a place alone is told alone.
  const findings = examineClaims({
    claims: read.flatMap((one) => one.claims),
    unread: read.flatMap((one) => one.unread),
  });
  if (format === 'json') {
    const [only, ...more] = read;
    if (more.length === 0) say(quietJson({ ...only, findings }));
    else say(quietJson({ files: read, findings }));
    return 0;
  }
  for (const one of read) tellClaims(one);
  for (const { sentence, evidence } of findings) {
    tell('finding', sentence);
    for (const line of evidence) tell('  ', line);
  }
  return 0;
}

/** A report is about one card. */
function onlyCard(places: readonly string[]): string {
  const [card, ...more] = places;
  if (card !== undefined && more.length === 0) return card;
  throw new UserError({
    code: 'claims-write-several',
    what: 'figures are written to one card',
    where: '--write',
    got: places.join(', '),
    expected: 'one model card',
  });
}

/** Text of a card is hostile, and a terminal or a workflow's runner reads along. */
function tell(place: string, line: string): void {
  say(withoutWorkflowCommands(`${plainText(place) || '  '}  ${plainText(line, 1000)}`));
}

function tellClaims({ file, claims, unread, preprocessing = [] }: ModelClaims): void {
  for (const claim of claims) tell(placeText(claim.source), describeClaim(claim));
  for (const { step, value, source } of preprocessing) {
    tell(placeText(source), `preprocessing, ${step}: ${stepText(value)}`);
  }
  for (const { source, text, reason } of unread) {
    tell(placeText(source), `not understood: ${text} (${reason})`);
  }
  if (claims.length + unread.length + preprocessing.length === 0) {
    tell(file, 'makes no claims that zoogate can read');
  }
}

/** The figure as it was understood, what it is for, and what was taken for granted. */
function describeClaim(claim: Claim): string {
  const { metric, text, value, unit, readings = [], note } = claim;
  const scope = [
    claim.model,
    claim.variant,
    claim.artifact,
    claim.dataset,
    claim.split,
    claim.hardware,
    claim.dtype,
    claim.batch === undefined ? undefined : `batch ${claim.batch}`,
    claim.inputSize,
  ].filter((part) => part !== undefined);
  const also =
    readings.length === 0 ? [] : [`as ${readings.map(({ convention }) => convention).join(' or ')}`];
  return [
    `${metric} ${formatValue(value, unit)} ("${text}")`,
    ...(scope.length === 0 ? [] : [`for ${scope.join(', ')}`]),
    ...also,
    ...(note === undefined ? [] : [note]),
  ].join('; ');
}
