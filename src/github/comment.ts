/**
 * The one comment of a key on a pull request: found again by a hidden marker and its author, updated in place, and
 * never overwritten by a run that is older than what it shows.
 */
import { UserError } from '../errors.ts';
import { plainText } from '../report/escape.ts';
import {
  isRequestFailure,
  isTransient,
  type Octokit,
  type RequestFailure,
  type RetryOptions,
  withRetries,
} from './connection.ts';

export type CommentRequest = RetryOptions & {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  /** Number of the pull request. */
  readonly issueNumber: number;
  /** Tells several comments on one pull request apart: letters, digits, `.`, `_` and `-`. */
  readonly key: string;
  /** Markdown, without the marker. */
  readonly body: string;
  /** The commit that was measured. */
  readonly headSha: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** False: update a comment that is there, but don't start one. */
  readonly mayCreate: boolean;
};

export type CommentOutcome =
  | { readonly kind: 'created' | 'updated'; readonly url: string }
  | { readonly kind: 'skipped'; readonly reason: string; readonly url?: string | undefined }
  | { readonly kind: 'refused'; readonly reason: string };

type Marker = {
  readonly key: string;
  readonly headSha: string;
  readonly runId: number;
  readonly runAttempt: number;
};

const KEY = /^[\w.-]{1,64}$/u;
const MARKER =
  /^<!-- zoogate:(?<key>[\w.-]{1,64}) head:(?<head>[0-9a-f]{40,64}) run:(?<run>\d{1,15}) attempt:(?<attempt>\d{1,6}) -->/u;

/**
 * Creates or updates the comment. What GitHub refuses is an outcome, not an exception.
 * @throws UserError if the key can't be part of a marker
 */
export async function publishComment(request: CommentRequest): Promise<CommentOutcome> {
  if (!KEY.test(request.key)) {
    throw new UserError({
      code: 'comment-key-invalid',
      what: "the comment's key is not usable",
      where: 'comment-key',
      got: plainText(request.key),
      expected: 'at most 64 letters, digits, ".", "_" and "-"',
    });
  }
  return unlessRefused(request, () => attempt(request));
}

/** `attempt` with retries; where GitHub refuses it for good, the outcome that says so and what to do. */
export async function unlessRefused(
  retries: RetryOptions,
  attempt: () => Promise<CommentOutcome>,
): Promise<CommentOutcome> {
  try {
    return await withRetries(attempt, retries);
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    return { kind: 'refused', reason: refusal(error) };
  }
}

async function attempt(request: CommentRequest): Promise<CommentOutcome> {
  const { octokit, owner, repo, issueNumber, headSha } = request;
  const { data: pull } = await octokit.rest.pulls.get({ owner, repo, pull_number: issueNumber });
  if (pull.head.sha !== headSha) {
    const reason = `the pull request is at ${pull.head.sha.slice(0, 7)} by now, and this run measured ${headSha.slice(0, 7)}`;
    return { kind: 'skipped', reason };
  }
  const existing = await findOwn(request);
  if (existing === undefined && !request.mayCreate) {
    return { kind: 'skipped', reason: 'there is nothing to report, and no earlier comment to update' };
  }
  const body = `${markerText(request)}\n${request.body}`;
  if (existing === undefined) {
    const { data } = await octokit.rest.issues.createComment({
      owner,
      repo,
      issue_number: issueNumber,
      body,
    });
    return { kind: 'created', url: data.html_url };
  }
  if (isNewer(existing.marker, request)) {
    return { kind: 'skipped', reason: 'a later run has commented already', url: existing.url };
  }
  const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body });
  return { kind: 'updated', url: data.html_url };
}

/** This token's comment with the key's marker, wherever in the thread it is. */
async function findOwn(
  request: CommentRequest,
): Promise<{ readonly id: number; readonly url: string; readonly marker: Marker } | undefined> {
  const { octokit, owner, repo, issueNumber, key } = request;
  const login = await ownLogin(octokit);
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: issueNumber,
    per_page: 100,
  });
  for await (const { data: comments } of pages) {
    for (const { id, body, user, html_url: url } of comments) {
      const marker = readMarker(body ?? '');
      if (marker?.key === key && isOwn(user, login)) return { id, url, marker };
    }
  }
  return undefined;
}

/**
 * The token's own login. GraphQL tells it to personal and to app tokens alike, REST only to personal ones. Where it
 * can't be had, comments by any bot count as ours: a person can't pass for one.
 */
async function ownLogin(octokit: Octokit): Promise<string | undefined> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
    return viewer.login;
  } catch (error) {
    if (isTransient(error)) throw error;
    return undefined;
  }
}

type Author = { readonly login: string; readonly type: string } | null;

function isOwn(author: Author, login: string | undefined): boolean {
  if (author === null) return false;
  const isBot = author.type === 'Bot';
  if (login === undefined) return isBot;
  return author.login === login || (isBot && author.login === `${login}[bot]`);
}

function markerText({ key, headSha, runId, runAttempt }: Marker): string {
  return `<!-- zoogate:${key} head:${headSha} run:${runId} attempt:${runAttempt} -->`;
}

function readMarker(body: string): Marker | undefined {
  const found = MARKER.exec(body)?.groups;
  return found === undefined
    ? undefined
    : {
        key: found['key']!,
        headSha: found['head']!,
        runId: Number(found['run']),
        runAttempt: Number(found['attempt']),
      };
}

/** Whether the comment shows the same commit as measured by a later run. */
function isNewer(shown: Marker, ours: Marker): boolean {
  if (shown.headSha !== ours.headSha) return false;
  return shown.runId > ours.runId || (shown.runId === ours.runId && shown.runAttempt > ours.runAttempt);
}

function refusal(error: RequestFailure): string {
  const answer = `${error.status} ${plainText(error.message)}`;
  if ((error.status === 403 || error.status === 404) && !isTransient(error)) {
    return (
      `GitHub did not let this token comment (${answer}). ` +
      "Add `pull-requests: write` to the job's `permissions`. For pull requests from forks, whose token can only " +
      'read, comment from a second workflow that runs on `workflow_run`, with `mode: comment`'
    );
  }
  return `GitHub did not take the comment (${answer})`;
}
