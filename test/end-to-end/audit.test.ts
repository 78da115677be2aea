/** `zoogate audit --claims` as it is run. */
import { describe, expect, it } from 'vitest';
import type { ClaimsAudit } from '../../src/audit/claims-audit.ts';
import { CLI, runNode } from './run-zoogate.ts';

const audit = (...flags: readonly string[]) => runNode([CLI, 'audit', ...flags]);

describe('audit --claims', () => {
  it("tells the study's result", async () => {
    const { exitCode, stdout } = await audit('--claims', '--selection', 'study');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Claims against claims: the study of 2022 \(Montes et al\./);
    expect(stdout).toMatch(
      /35 families with claims of two zoos or more; 12 of them 0\.96 points or more apart/,
    );
    expect(stdout).toMatch(/SqueezeNet 1\.0 +2\.31 +2\.35 [^\n]+\n +mislabelled file/);
  });

  it("tells today's as JSON, with every family", async () => {
    const { exitCode, stdout } = await audit('--claims', '--format', 'json', '--limit', '1');
    expect(exitCode).toBe(0);
    const { selection, metrics } = JSON.parse(stdout) as ClaimsAudit;
    expect([selection, metrics[0]!.metric, metrics[0]!.spreads.length]).toEqual(['today', 'top1', 107]);
  });

  it.each([
    [[], /nothing to audit/],
    [['--claims', '--selection', 'tomorrow'], /Allowed choices are study, today/],
    [['--claims', '--limit', 'some'], /--limit: this is not a number of rows/],
  ])('%j is refused', async (flags, says) => {
    const { exitCode, stdout, stderr } = await audit(...flags);
    expect([exitCode, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(says);
  });
});
