/** `zoogate claims`: what was understood of model cards and claims files, and from where. */
import type { Claim } from '../claims/claim.ts';
import { readClaims } from '../claims/read-claims.ts';
import { placeText } from '../place.ts';
import { plainText, quietJson, withoutWorkflowCommands } from '../report/escape.ts';
import { formatValue } from '../report/format.ts';
import { type AddCommand, formatOption } from './command.ts';
import { say } from './streams.ts';

export const addClaims: AddCommand = (program, finish) => {
  program
    .command('claims')
    .description('what was understood of a model card or claims file, and from where')
    .argument('<files...>')
    .addOption(formatOption(['human', 'json']))
    .action((files: string[], flags) => finish(claims(files, flags)));
};

async function claims(files: readonly string[], flags: { format: 'human' | 'json' }): Promise<number> {
  for (const file of files) {
    const read = await readClaims(file, file);
    if (flags.format === 'json') {
      say(quietJson({ file, ...read }));
      continue;
    }
    const tell = (place: string, line: string): void =>
      say(withoutWorkflowCommands(`${plainText(place)}  ${plainText(line, 1000)}`));
    for (const claim of read.claims) tell(placeText(claim.source), describeClaim(claim));
    for (const { source, text, reason } of read.unread) {
      tell(placeText(source), `not understood: ${text} (${reason})`);
    }
    if (read.claims.length + read.unread.length === 0) tell(file, 'makes no claims that zoogate can read');
  }
  return 0;
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
