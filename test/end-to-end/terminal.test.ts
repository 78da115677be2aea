/**
 * The command line on a real pseudo-terminal (`script`, of util-linux) and on pipes: where bars and colours are, and
 * where they are not.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { validateReport } from '../../src/report/validate-report.ts';
import { CLI, ROOT, runNode } from './run-zoogate.ts';

const CASE = 'fixtures/cases/bgr-fed-as-rgb/zoogate.yml';
const folder = mkdtempSync(join(tmpdir(), 'zoogate-terminal-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** `util-linux`'s `script` gives a command a terminal; others of that name spell their options in other ways. */
const hasTerminal = /util-linux/u.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

/** What a shell's command line writes to a terminal of 100 columns, as bytes. */
function onTerminal(command: string): { readonly status: number | null; readonly screen: string } {
  const { NO_COLOR: _, FORCE_COLOR: __, GITHUB_ACTIONS: ___, CI: ____, ...env } = process.env;
  const { status, stdout } = spawnSync(
    'script',
    ['-qefc', `stty cols 100 rows 30; ${command}`, '/dev/null'],
    { cwd: ROOT, env: { ...env, TERM: 'xterm-256color' }, encoding: 'utf8', maxBuffer: 64e6 },
  );
  return { status, screen: stdout };
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const zoogate = (...args: readonly string[]): string =>
  [process.execPath, CLI, ...args].map(quoted).join(' ');
const ESCAPE = '\u001b';

describe.skipIf(!hasTerminal)('on a terminal', () => {
  it('a bar with its rate on standard error, the JSON alone on standard output; then colours', () => {
    const json = join(folder, 'out.json');
    const check = zoogate(
      'check',
      '--config',
      CASE,
      '--format',
      'json',
      '--no-cache',
      '--report-dir',
      folder,
    );
    const { status, screen } = onTerminal(`${check} > ${quoted(json)}`);
    expect(status, screen).toBe(1);
    const text = readFileSync(json, 'utf8');
    expect(text).not.toContain(ESCAPE);
    expect(validateReport(JSON.parse(text)).verdict).toBe('fail');
    expect(screen).toMatch(/resnet-bgr: accuracy [█░]{24} \d+ % [\d,]+ of 1,500 examples/u);
    expect(screen).toMatch(/resnet-bgr: looking for causes [█░]{24}/u);
    expect(screen).not.toContain('::group::');
    expect(screen).toContain('report: ');
    // The cursor is there again.
    expect(screen.lastIndexOf(`${ESCAPE}[?25h`)).toBeGreaterThan(screen.lastIndexOf(`${ESCAPE}[?25l`));

    const human = onTerminal(zoogate('render', join(folder, 'report.json')));
    expect(human.status).toBe(0);
    expect(human.screen).toContain(`${ESCAPE}[31m✖`);
    const lines = human.screen.split('\r\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken away
    const visible = lines.map((line) => line.replaceAll(/\u001b\[\d+m/gu, ''));
    expect(Math.max(...visible.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(onTerminal(`NO_COLOR=1 ${zoogate('render', join(folder, 'report.json'))}`).screen).not.toContain(
      `${ESCAPE}[`,
    );
  });
});

describe('on pipes', () => {
  it('lines instead of bars, no colours, nothing but the report on standard output', async () => {
    const args = ['check', '--config', CASE, '--format', 'json', '--explain', 'off', '--report-dir', folder];
    const { stdout, stderr, exitCode } = await runNode([CLI, ...args], { env: { NO_COLOR: '' } });
    expect(exitCode).toBe(1);
    expect(validateReport(JSON.parse(stdout)).models[0]!.name).toBe('resnet-bgr');
    expect(stdout + stderr).not.toContain(ESCAPE);
    expect(stderr).not.toMatch(/[█░]/u);
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      'resnet-bgr: shapes and operators',
      'resnet-bgr: accuracy',
    ]);
    const human = await runNode([CLI, 'render', join(folder, 'report.json')], { env: { NO_COLOR: '' } });
    expect(human.stdout).toMatch(/^✖ resnet-bgr failed its gate\n/u);
    expect(human.stdout).not.toContain(ESCAPE);
    const quiet = await runNode([CLI, ...args, '--no-progress'], { env: { NO_COLOR: '' } });
    expect(quiet.stderr).toMatch(/^report: [^\n]+\n$/u);
  });
});
