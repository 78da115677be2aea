/** The two streams of the command line: what was asked for goes to one, what is said about it to the other. */
import { withoutWorkflowCommands } from '../report/escape.ts';

export const say = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

/** A message may quote a hostile file, and a terminal or a workflow's runner reads along. */
export const log = (text: string): void => {
  const visible = text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '\ufffd');
  process.stderr.write(`${withoutWorkflowCommands(visible)}\n`);
};
