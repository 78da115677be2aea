/** What GitHub is told when a run ends without a report: an error, the outputs that there are, and the summary. */
import { appendFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { plainText } from '../report/escape.ts';
import { setOutputs } from './outputs.ts';

const MESSAGE_LENGTH = 4000;

/** @param message lines of plain text; parts of it may come from hostile files. */
export async function publishFailure(message: string, summaryPath: string | undefined): Promise<void> {
  const lines = message.split('\n').map((line) => plainText(line, MESSAGE_LENGTH));
  setOutputs({ verdict: 'error', 'failed-gates': '[]' });
  core.error(lines.join('\n').slice(0, MESSAGE_LENGTH), { title: 'zoogate' });
  if (!summaryPath) return;
  // Indented text is code: nothing in it is Markdown.
  const summary = `## zoogate could not check\n\n${lines.map((line) => `    ${line}`).join('\n')}\n`;
  await appendFile(summaryPath, summary).catch((error: unknown) =>
    core.warning(`the summary was not written: ${error}`),
  );
}
