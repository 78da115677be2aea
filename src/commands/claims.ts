/** `zoogate claims`: what was understood of model cards and claims files, and from where. */
import { readClaims } from '../claims/read-claims.ts';
import { plainText, quietJson, withoutWorkflowCommands } from '../report/escape.ts';
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
    for (const { metric, text, dataset, split, source } of read.claims) {
      const scope = [dataset, split].filter(Boolean).join(' ');
      tell(`${source.file}:${source.line}`, `${metric} ${text}  ${scope}`);
    }
    for (const { source, text, reason } of read.unread) {
      tell(`${source.file}:${source.line}`, `not understood: ${text} (${reason})`);
    }
    if (read.claims.length + read.unread.length === 0) tell(file, 'makes no claims that zoogate can read');
  }
  return 0;
}
