import { describe, expect, it } from 'vitest';
import { planJobs } from '../../src/shard/plan-jobs.ts';

const models = [{ name: 'resnet50', seconds: 4200, examples: 50_000 }];
const runners = ['ubuntu-latest'];

describe('planning jobs', () => {
  it('50,000 images that take 70 minutes need 8 jobs of 10', () => {
    const { include } = planJobs(
      { by: 'examples', models, fixedSeconds: 60 },
      { budgetSeconds: 600, runners },
    );
    expect(include).toHaveLength(8);
    expect(include[7]).toEqual({
      shard: '8/8',
      'shard-by': 'examples',
      runner: 'ubuntu-latest',
      seconds: 585,
    });
  });

  it('models go where there is time for them, the longest first', () => {
    const some = [300, 200, 200, 100, 100, 100].map((seconds, i) => ({
      name: `m${i}`,
      seconds,
      examples: 1,
    }));
    const { include } = planJobs(
      { by: 'models', models: some, fixedSeconds: 0 },
      { budgetSeconds: 350, runners: ['a', 'b'] },
    );
    expect(include.map(({ seconds }) => seconds)).toEqual([300, 300, 200, 200].slice(0, include.length));
    expect(include.map(({ runner }) => runner)).toEqual(['a', 'b', 'a', 'b'].slice(0, include.length));
  });

  it('says what is possible where a budget is not', () => {
    const plan = (by: 'examples' | 'models', budgetSeconds: number) => () =>
      planJobs({ by, models, fixedSeconds: 60 }, { budgetSeconds, runners });
    expect(plan('examples', 70)).toThrow(/at most 256[\s\S]*expected: at least 77 s[\s\S]*sample/u);
    expect(plan('models', 600)).toThrow(/expected: at least 4260 s[\s\S]*share out the examples/u);
    expect(plan('examples', 30)).toThrow(/to do: *allow more: every job takes about 60 s before/u);
  });
});
