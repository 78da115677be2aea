/**
 * `history`: what earlier runs measured comes into the report, and this run's line is kept for the next. Only runs on the
 * default branch are kept; what is proposed only looks back. That it fails is a warning: the verdict does not hang on it.
 */
import { join } from 'node:path';
import * as core from '@actions/core';
import { NO_RUNS, type PastRuns, pastRunOf, readPastRuns, withRun } from '../history/past-runs.ts';
import { plainText } from '../report/escape.ts';
import type { Report } from '../report/report.ts';
import { writeWhole } from '../write-whole.ts';
import { connect, isRequestFailure, type RetryOptions } from './connection.ts';
import type { GitHubContext } from './context.ts';
import { readArtifacts } from './history-artifact.ts';
import { readBranch, writeBranch } from './history-branch.ts';

/** `branch`: a branch of its own, which needs `contents: write`. `artifact`: beside the report, which the workflow uploads. */
export const HISTORY_MODES = ['none', 'branch', 'artifact'] as const;
export type HistoryMode = (typeof HISTORY_MODES)[number];

export const HISTORY_BRANCH = 'zoogate-history';
export const HISTORY_FILE = 'history.jsonl';

export type HistorySettings = RetryOptions & {
  readonly history: HistoryMode;
  readonly token: string;
  /** Tells several uses in one repository apart, as it does their comments. */
  readonly key: string;
  /** Name of the artifact that the workflow uploads the report's folder as. */
  readonly artifact: string;
};

/** Earlier runs; none where there are none, or they can't be read, which is told. */
export async function readHistory(settings: HistorySettings, context: GitHubContext): Promise<PastRuns> {
  const { history, token, artifact, key } = settings;
  const { repository } = context;
  if (history === 'none' || repository === undefined) return NO_RUNS;
  return warned('read', NO_RUNS, async () => {
    const octokit = connect(token, context.apiUrl);
    const { owner, name: repo } = repository;
    const file = fileOf(key);
    const text =
      history === 'branch'
        ? await readBranch({ ...settings, octokit, owner, repo, branch: HISTORY_BRANCH, file })
        : await readArtifacts({ octokit, token, context, name: artifact, file: HISTORY_FILE });
    return readPastRuns(text);
  });
}

/**
 * Keeps this run, if it is one of the default branch.
 * @param directory the report's folder
 */
export async function keepHistory(
  report: Report,
  runs: PastRuns,
  directory: string,
  settings: HistorySettings,
  context: GitHubContext,
): Promise<void> {
  const { history, token, key } = settings;
  const { repository, run, commit, isDefaultBranch } = context;
  if (history === 'none' || repository === undefined) return;
  if (!isDefaultBranch) {
    core.info('This run is not kept in the history: it is not one of the default branch.');
    return;
  }
  const past = pastRunOf(report, {
    ...(run === undefined ? {} : { run: run.id, attempt: run.attempt }),
    ...(commit === undefined ? {} : { commit }),
  });
  await warned('kept', undefined, async () => {
    if (history === 'artifact') {
      await writeWhole(join(directory, HISTORY_FILE), withRun(runs, past));
      return;
    }
    const octokit = connect(token, context.apiUrl);
    const { owner, name: repo } = repository;
    const store = { ...settings, octokit, owner, repo, branch: HISTORY_BRANCH, file: fileOf(key) };
    await writeBranch(store, `zoogate: ${report.verdict}, run ${run?.id ?? 'without a number'}`, (text) =>
      withRun(readPastRuns(text), past),
    );
  });
}

function fileOf(key: string): string {
  return key === 'default' ? HISTORY_FILE : `history-${key}.jsonl`;
}

async function warned<T>(what: string, otherwise: T, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const why = plainText(error instanceof Error ? error.message : String(error));
    const hint =
      isRequestFailure(error) && (error.status === 403 || error.status === 404)
        ? '; `history: branch` needs `contents: write`, `history: artifact` needs `actions: read`'
        : '';
    core.warning(`The history could not be ${what}: ${why}${hint}`, { title: 'zoogate' });
    return otherwise;
  }
}
