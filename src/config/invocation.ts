/**
 * How a run was asked for, spelled as the command line that asks for it again: what a report needs so that somebody
 * else can repeat it.
 */
import { relative } from 'node:path';
import type { RawOptions } from './raw-options.ts';

export type Invocation = {
  /** Of `zoogate`, the command's name first; relative paths are relative to `directory`. */
  readonly arguments: readonly string[];
  /** From the repository's root; absent where it is the root, or not known. */
  readonly directory?: string;
  /** The commit that the workflow checked out; for a pull request its merge with the base branch. */
  readonly commit?: string;
};

/** Options that decide what is measured and held to what, by their flags. Where reports go and what is cached does not. */
const FLAGS = [
  ['config', '--config'],
  ['model', '--model'],
  ['reference', '--reference'],
  ['baseline', '--baseline'],
  ['claims', '--claims'],
  ['dataset', '--dataset'],
  ['preprocess', '--preprocess'],
  ['gates', '--gate'],
  ['samples', '--samples'],
  ['seed', '--seed'],
  ['executionProvider', '--execution-provider'],
  ['threads', '--threads'],
  ['shard', '--shard'],
  ['shardBy', '--shard-by'],
  ['stop', '--stop'],
  ['latencyBudget', '--latency-budget'],
  ['timeLimit', '--time-limit'],
  ['explain', '--explain'],
  ['explainBudget', '--explain-budget'],
  ['failOn', '--fail-on'],
] as const satisfies readonly (readonly [keyof RawOptions, string])[];

/** @param cwd what relative paths of options are resolved against. */
export function invocationOf(options: RawOptions, cwd: string, env: NodeJS.ProcessEnv): Invocation {
  const flags = FLAGS.flatMap(([name, flag]) => {
    const given: string | readonly string[] | undefined = options[name];
    if (given === undefined) return [];
    return (typeof given === 'string' ? [given] : given).flatMap((value) => [flag, value]);
  });
  const { GITHUB_SHA: commit = '', GITHUB_WORKSPACE: workspace = '' } = env;
  const directory = workspace === '' ? '' : relative(workspace, cwd).replaceAll('\\', '/');
  return {
    arguments: ['check', ...flags],
    ...(directory === '' || directory.startsWith('..') ? {} : { directory }),
    ...(/^[0-9a-f]{40,64}$/u.test(commit) ? { commit } : {}),
  };
}
