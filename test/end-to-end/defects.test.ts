/**
 * The defect zoo, without measuring all of it (`npm run defects` does): cases are well-formed, and one of each kind
 * runs by the loop that the script has.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PLANTS } from '../../scripts/defects/plants.ts';
import { summarize } from '../../scripts/defects/render.ts';
import { isCaught, isNamed, readCases, runCase } from '../../scripts/defects/run-case.ts';
import { CLI } from './run-zoogate.ts';

const defects = readCases('defects');
const harmless = readCases('harmless');
const cases = [...defects, ...harmless];

describe('the defect zoo', () => {
  it('has as many cases as were asked for', () => {
    expect(defects.length).toBeGreaterThanOrEqual(40);
    expect(harmless.length).toBeGreaterThanOrEqual(30);
  });

  it.each(cases.map((one) => [`${one.kind}/${one.name}`, one] as const))('%s is well-formed', (_, one) => {
    const config = readFileSync(join(one.folder, 'zoogate.yml'), 'utf8');
    expect(one.title.length).toBeGreaterThan(10);
    expect(config.includes('planted/')).toBe(one.expected.plant !== undefined);
    if (one.expected.plant !== undefined) expect(PLANTS).toHaveProperty(one.expected.plant);
    if (one.kind === 'harmless') expect(one.expected).toMatchObject({ verdict: 'pass' });
    else expect(one.expected.cause).toBeDefined();
  });

  it('uses every plant', () => {
    const used = new Set(cases.map(({ expected }) => expected.plant));
    expect(Object.keys(PLANTS).filter((name) => !used.has(name as keyof typeof PLANTS))).toEqual([]);
  });
});

describe('cases of the defect zoo', () => {
  /** One of each family, of those that take a second or two. */
  const some = cases.filter(({ name }) =>
    [
      'claim-other-input-size',
      'file-truncated',
      'graph-batch-lost',
      'graph-custom-operator',
      'labels-from-one',
      'labels-swapped',
      'scores-ties',
      'weights-int8-activation',
      'weights-random-head',
      'renamed',
    ].includes(name),
  );

  afterAll(() => {
    for (const { folder } of some) rmSync(join(folder, 'planted'), { recursive: true, force: true });
  });

  it.each(some.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const outcome = await runCase(one, CLI, 0);
    expect(outcome.verdict.got).toBe(one.expected.verdict);
    expect(isCaught(outcome)).toBe(true);
    expect(outcome.cause.expected.length === 0 || isNamed(outcome), outcome.sentence).toBe(true);
    expect(existsSync(join(one.folder, 'planted'))).toBe(one.expected.plant !== undefined);
  });

  it('a case that is missed fails the score', () => {
    const outcome = {
      kind: 'defects',
      case: 'any',
      seed: 0,
      verdict: { expected: 'fail', got: 'pass' },
      cause: { expected: ['model.pruned'] },
      sentence: '',
      seconds: 1,
    } as const;
    expect(summarize([outcome])).toMatchObject({ caught: 0, named: 0, passed: false });
    expect(
      summarize([{ ...outcome, kind: 'harmless', verdict: { expected: 'pass', got: 'fail' } }]),
    ).toMatchObject({
      red: 1,
      passed: false,
    });
  });
});
