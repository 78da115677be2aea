import { expect, test } from 'vitest';
import { invocationOf } from '../../src/config/invocation.ts';

const SHA = 'a'.repeat(40);
const spell = (name: string): string => `--${name}`;

test('spells the options as flags, and leaves out where reports go', () => {
  const options = {
    spell,
    config: 'models/zoogate.yml',
    claims: ['README.md', 'results.csv'],
    gates: ['top1 >= claim - 0.5pp'],
    samples: '500',
    executionProvider: 'cpu',
    reportDir: 'out',
    cache: false,
  };
  expect(invocationOf(options, '/repository', {})).toEqual({
    arguments: [
      ...['check', '--config', 'models/zoogate.yml'],
      ...['--claims', 'README.md', '--claims', 'results.csv'],
      ...['--gate', 'top1 >= claim - 0.5pp', '--samples', '500', '--execution-provider', 'cpu'],
    ],
  });
});

test.each([
  ['/repository', {}],
  ['/repository/models', { directory: 'models' }],
  ['/elsewhere', {}],
])('in a workflow, %s is told from the repository on', (cwd, directory) => {
  const env = { GITHUB_SHA: SHA, GITHUB_WORKSPACE: '/repository' };
  expect(invocationOf({ spell }, cwd, env)).toEqual({ arguments: ['check'], commit: SHA, ...directory });
});

test('what is no commit is none', () => {
  expect(invocationOf({ spell }, '/', { GITHUB_SHA: '--upload-pack=x' })).toEqual({ arguments: ['check'] });
});
