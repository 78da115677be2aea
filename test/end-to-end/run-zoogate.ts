/** Runs zoogate as a process of its own, as its users do. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
/** Bundled from this source by `test/setup.ts`. */
export const CLI = join(process.env['ZOOGATE_TEST_BUNDLE']!, 'cli.js');

export type Finished = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string };

/** Everything that a report's folder holds, in the order of names. */
export const REPORT_FILES = [
  'badge.json',
  'gates.csv',
  'junit.xml',
  'report.html',
  'report.json',
  'report.md',
  'report.sarif',
] as const;

/** @param entry a file for Node, with arguments. */
export function runNode(
  entry: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Finished> {
  const { FORCE_COLOR: _, ...clean } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...entry], {
      cwd: options.cwd ?? ROOT,
      env: { ...clean, NO_COLOR: '1', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', fail);
    child.on('close', (exitCode) => done({ exitCode, stdout, stderr }));
  });
}
