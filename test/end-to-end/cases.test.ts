/** Every folder of fixtures/cases is a run: its configuration, and the verdicts that it must lead to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/report/validate-report.ts';
import { CLI, REPORT_FILES, ROOT, runNode } from './run-zoogate.ts';

type Expected = {
  readonly exitCode: number;
  /** Absent: the run ends before there is a report. */
  readonly verdict?: string;
  readonly gates?: readonly string[];
  /** Code of the problem that ended the measuring. */
  readonly problem?: string;
  /** Code of the error without a report. */
  readonly code?: string;
  /** Text that must be said, in the error or the problem. */
  readonly says?: readonly string[];
  readonly warnings?: readonly string[];
  readonly unreadable?: number;
  /** Causes of the findings. */
  readonly findings?: readonly string[];
};

const CASES = join(ROOT, 'fixtures/cases');

describe('cases', () => {
  for (const name of readdirSync(CASES).sort()) {
    it(name, async () => {
      const expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8')) as Expected;
      const reportDir = await mkdtemp(join(tmpdir(), 'zoogate-case-'));
      try {
        const config = join('fixtures/cases', name, 'zoogate.yml');
        const { exitCode, stdout, stderr } = await runNode([
          CLI,
          'check',
          ...[
            '--config',
            config,
            '--report-dir',
            join(reportDir, 'report'),
            '--format',
            'json',
            '--no-progress',
          ],
          // Looking for causes takes seconds a case, and is left to the cases that are about them.
          ...(expected.findings === undefined ? ['--explain', 'off'] : []),
        ]);
        expect(exitCode, stderr).toBe(expected.exitCode);
        const path = join(reportDir, 'report', 'report.json');
        if (expected.verdict === undefined) {
          for (const text of expected.says ?? []) expect(stderr).toContain(text);
          expect(stderr).not.toContain('defect of zoogate');
          expect(stdout).toBe('');
          // Nothing half-written.
          expect(existsSync(join(reportDir, 'report'))).toBe(false);
          return;
        }
        const report = validateReport(JSON.parse(stdout));
        expect(JSON.parse(stdout)).toEqual(JSON.parse(await readFile(path, 'utf8')));
        expect(readdirSync(join(reportDir, 'report')).sort()).toEqual(REPORT_FILES);
        const [model] = report.models;
        expect(model!.gates.map(({ verdict }) => verdict)).toEqual(expected.gates);
        expect(report.verdict).toBe(expected.verdict);
        expect(model!.problem?.code).toBe(expected.problem);
        for (const text of expected.says ?? []) expect(JSON.stringify(model!.problem)).toContain(text);
        for (const text of expected.warnings ?? []) expect(model!.warnings.join('\n')).toContain(text);
        if (expected.findings !== undefined) {
          expect(model!.findings.map(({ cause }) => cause)).toEqual(expected.findings);
        }
        expect(model!.dataset?.unreadable.length ?? 0).toBe(expected.unreadable ?? 0);
      } finally {
        await rm(reportDir, { recursive: true });
      }
    });
  }
});
