/**
 * Where this process runs: the workflow run, its repository and the pull request, read once from the runner's
 * environment and the event's payload. Everything that is absent or malformed is `undefined`.
 */
import { readFileSync, statSync } from 'node:fs';
import type { Change } from '../artifact/git/change.ts';

/** What of a pull request a comment needs; `headSha` is the branch's own commit, not the merge commit. */
export type PullRequestContext = { readonly number: number; readonly headSha: string };

/** The run that measured, for a workflow that was started by its end (`workflow_run`). */
export type MeasuringRun = {
  readonly id: number;
  readonly attempt: number;
  readonly headSha: string;
  readonly headOwner?: string | undefined;
  readonly headBranch?: string | undefined;
  /** What started it, such as `pull_request`. */
  readonly event?: string | undefined;
  /** How it ended, such as `failure`. */
  readonly conclusion?: string | undefined;
};

export type GitHubContext = {
  readonly eventName: string;
  readonly repository?: { readonly owner: string; readonly name: string } | undefined;
  readonly run?: { readonly id: number; readonly attempt: number } | undefined;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Page of the run that has the report. */
  readonly runUrl?: string | undefined;
  readonly pullRequest?: PullRequestContext | undefined;
  readonly measuringRun?: MeasuringRun | undefined;
  /** The commit that the run checked out. */
  readonly commit?: string | undefined;
  readonly defaultBranch?: string | undefined;
  /** Whether the run is one of the default branch's own, and not of what is proposed for it. */
  readonly isDefaultBranch: boolean;
  /** What the run is about; undefined outside a workflow. */
  readonly change?: Change | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** GitHub's own limit on a payload is 25 MB. */
const MAX_PAYLOAD_BYTES = 32 * 1024 * 1024;
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;

/** Reads the context from a runner's environment; never throws. */
export function readContext(env: Environment): GitHubContext {
  const [owner, name, ...rest] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const repository = owner && name && rest.length === 0 ? { owner, name } : undefined;
  const id = wholeNumber(env['GITHUB_RUN_ID']);
  const run = id === undefined ? undefined : { id, attempt: wholeNumber(env['GITHUB_RUN_ATTEMPT']) ?? 1 };
  const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const measuringRun = measuringRunOf(payload['workflow_run']);
  const shownRun = measuringRun?.id ?? id;
  const defaultBranch = textOf(objectOf(payload['repository'])['default_branch']);
  return {
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    repository,
    run,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    serverUrl,
    runUrl:
      repository && shownRun !== undefined
        ? `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${shownRun}`
        : undefined,
    pullRequest: pullRequestOf(payload['pull_request']),
    measuringRun,
    commit: shaOf(env['GITHUB_SHA']),
    defaultBranch,
    isDefaultBranch:
      defaultBranch !== undefined &&
      env['GITHUB_REF'] === `refs/heads/${defaultBranch}` &&
      !/^pull_request/u.test(env['GITHUB_EVENT_NAME'] ?? ''),
    change: changeOf(payload, env, defaultBranch),
  };
}

type Json = Readonly<Record<string, unknown>>;

function readPayload(path: string | undefined): Json {
  if (!path) return {};
  try {
    if (statSync(path).size > MAX_PAYLOAD_BYTES) return {};
    return objectOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}

function pullRequestOf(value: unknown): PullRequestContext | undefined {
  const pull = objectOf(value);
  const number = wholeNumber(pull['number']);
  const headSha = shaOf(objectOf(pull['head'])['sha']);
  return number === undefined || headSha === undefined ? undefined : { number, headSha };
}

/** A merge queue's group is proposed as a pull request is. */
function changeOf(payload: Json, env: Environment, defaultBranch: string | undefined): Change | undefined {
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined;
  const pull = objectOf(payload['pull_request']);
  const group = objectOf(payload['merge_group']);
  const baseBranch =
    textOf(objectOf(pull['base'])['ref']) ??
    textOf(env['GITHUB_BASE_REF']) ??
    textOf(group['base_ref'])?.replace(/^refs\/heads\//u, '');
  if (baseBranch !== undefined) {
    return {
      kind: 'pull-request',
      baseBranch,
      head: shaOf(objectOf(pull['head'])['sha']) ?? shaOf(group['head_sha']),
    };
  }
  const ref = textOf(payload['ref']);
  if (env['GITHUB_EVENT_NAME'] !== 'push' || ref === undefined) return { kind: 'other', defaultBranch };
  return { kind: 'push', before: shaOf(payload['before']), ref, defaultBranch };
}

function measuringRunOf(value: unknown): MeasuringRun | undefined {
  const run = objectOf(value);
  const id = wholeNumber(run['id']);
  const headSha = shaOf(run['head_sha']);
  if (id === undefined || headSha === undefined) return undefined;
  return {
    id,
    attempt: wholeNumber(run['run_attempt']) ?? 1,
    headSha,
    headOwner: textOf(objectOf(objectOf(run['head_repository'])['owner'])['login']),
    headBranch: textOf(run['head_branch']),
    event: textOf(run['event']),
    conclusion: textOf(run['conclusion']),
  };
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function shaOf(value: unknown): string | undefined {
  return typeof value === 'string' && SHA.test(value) ? value : undefined;
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
