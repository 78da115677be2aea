/** `zoogate claims --write`: the measured figures of a report into a card's model-index, the difference first. */
import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { correctCard } from '../claims/correct/correct-card.ts';
import { measuredModel } from '../claims/correct/measured-figures.ts';
import { SurroundingsError, UserError } from '../errors.ts';
import { plainText, withoutWorkflowCommands } from '../report/escape.ts';
import { parseReport } from '../report/validate-report.ts';
import { writeWhole } from '../write-whole.ts';
import { log, say } from './streams.ts';

const MOST_BYTES = 8 * 2 ** 20;
const LONGEST_LINE = 2000;

export type WriteFlags = {
  readonly report: string;
  /** Of the report's models; needed if it holds several. */
  readonly model?: string | undefined;
  /** Write without asking. */
  readonly yes: boolean;
};

export async function writeClaims(card: string, { report, model, yes }: WriteFlags): Promise<number> {
  const measured = measuredModel(parseReport(await readText(report), report), model, report);
  const before = await readText(card);
  const { text, corrections } = correctCard(before, measured, card);
  if (corrections.length === 0) {
    log(`${card}: the measurement bears out what the card states`);
    return 0;
  }
  say(showDifference(card, before, text));
  if (!yes && !(await confirm(card))) {
    log(`${card} is left as it is; --yes writes it`);
    return 0;
  }
  // What somebody wrote while the question stood is not written over.
  if ((await readText(card)) !== before) {
    throw new UserError({ code: 'claims-card-changed', what: 'the card has changed meanwhile', where: card });
  }
  await replaceFile(card, text);
  const count = `${corrections.length} ${corrections.length === 1 ? 'figure' : 'figures'}`;
  log(`${card}: wrote ${count}`);
  return 0;
}

/** A unified diff whose lines can't speak to a terminal or to a workflow's runner. */
function showDifference(card: string, before: string, after: string): string {
  const name = plainText(card);
  const patch = createTwoFilesPatch(name, name, before, after, 'claimed', 'measured', {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  const visible = (line: string): string => {
    if (line.length > LONGEST_LINE) return plainText(line, LONGEST_LINE);
    // Spaces and tabs stay as they are: in YAML they mean something.
    return line
      .split(/([ \t]+)/)
      .map((part, i) => (i % 2 === 1 ? part : plainText(part, LONGEST_LINE)))
      .join('');
  };
  return withoutWorkflowCommands(patch.split('\n').map(visible).join('\n'));
}

/** Asks where somebody can answer. */
async function confirm(card: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await terminal.question(`write this to ${plainText(card)}? [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

/** Text as it is, with its byte order mark: a card is written back to the byte. */
async function readText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) {
      throw new UserError({
        code: 'claims-too-large',
        what: 'the file is larger than zoogate reads',
        where: file,
        got: `${size} bytes`,
        expected: `at most ${MOST_BYTES} bytes`,
      });
    }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    const what =
      code === 'ENOENT' ? 'there is no such file' : `the file can't be read (${code ?? 'no text'})`;
    throw new UserError({ code: 'claims-not-found', what, where: file }, { cause });
  }
}

/** Whole or not at all, and with the permissions that it had. */
async function replaceFile(file: string, text: string): Promise<void> {
  try {
    const { mode } = await stat(file);
    await writeWhole(file, text, { mode });
  } catch (cause) {
    throw new SurroundingsError(
      {
        code: 'claims-not-written',
        what: "the card can't be written",
        where: file,
        got: (cause as Error).message,
      },
      { cause },
    );
  }
}
