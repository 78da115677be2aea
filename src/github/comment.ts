/**
 * The one comment of a key on a pull request: found again by a hidden marker and its author, updated in place, and
 * never overwritten by a run that is older than what it shows. GitHub has no way to write only if nothing has changed,
 * so a run looks again after writing; of several comments the oldest stays (ADR 12).
 */
import { setTimeout as delay } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import { plainText } from '../report/escape.ts';
import { isRequestFailure, isTransient, type Octokit, type RetryOptions, withRetries } from './connection.ts';
import { compareRuns, isMarkerKey, type Marker, markerText, readMarker } from './marker.ts';
import { explainRefusal } from './refusal.ts';

export type CommentRequest = RetryOptions &
  Marker & {
    /** Digest of what is told: a comment of the same commit with the same results is left as it is. */
    readonly results: string;
    readonly octokit: Octokit;
    readonly owner: string;
    readonly repo: string;
    /** Number of the pull request. */
    readonly issueNumber: number;
    /** Markdown, without the marker. */
    readonly body: string;
    /** False: update a comment that is there, but don't start one. */
    readonly mayCreate: boolean;
  };

export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly kind: 'skipped'; readonly reason: string; readonly url?: string | undefined }
  | { readonly kind: 'refused'; readonly reason: string };

/** Looks at the comments, each of which may be followed by a write. */
const MAX_LOOKS = 6;
/** Between creating a comment and looking for another: both must be in the list by then. */
export const SETTLE_MS = 500;

/**
 * Creates or updates the comment. What GitHub refuses is an outcome, not an exception.
 * @throws UserError if the key can't be part of a marker
 */
export async function publishComment(request: CommentRequest): Promise<CommentOutcome> {
  if (!isMarkerKey(request.key)) {
    throw new UserError({
      code: 'comment-key-invalid',
      what: "the comment's key is not usable",
      where: 'comment-key',
      got: plainText(request.key),
      expected: 'at most 64 letters, digits, ".", "_" and "-"',
    });
  }
  return unlessRefused(request, () => settle(request));
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
    return { kind: 'refused', reason: explainRefusal(error) };
  }
}

type Shown = { readonly id: number; readonly url: string; readonly marker: Marker };
type Written = { readonly kind: 'created' | 'updated'; readonly id: number; readonly url: string };
/** What a look came to: the end, a write that has to be looked at, or a comment that has gone meanwhile. */
type Step =
  | { readonly next: 'end'; readonly outcome: CommentOutcome }
  | { readonly next: 'look'; readonly written: Written }
  | { readonly next: 'again'; readonly gone: number };

/** What a run knows between two looks. */
type Known = {
  readonly login: string | undefined;
  readonly written: Written | undefined;
  /** Ids of comments that were deleted by others. */
  readonly gone: ReadonlySet<number>;
};

/** Looks and writes, until a look shows nothing that this run has to change. */
async function settle(request: CommentRequest): Promise<CommentOutcome> {
  const { sleep = delay } = request;
  const login = await ownLogin(request.octokit);
  let written: Written | undefined;
  const gone = new Set<number>();
  for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
    try {
      const step = await lookAndWrite(request, { login, written, gone });
      if (step.next === 'end') return step.outcome;
      if (step.next === 'again') {
        gone.add(step.gone);
        continue;
      }
      written = step.written;
      if (written.kind === 'created') await sleep(SETTLE_MS);
    } catch (error) {
      // What was written stands, though it could not be looked at again.
      if (written === undefined || !isRequestFailure(error)) throw error;
      break;
    }
  }
  if (written !== undefined) return { kind: written.kind, url: written.url };
  return { kind: 'refused', reason: 'the comment is deleted by somebody whenever it is to be updated' };
}

/** The head is read last, so that nothing lies between knowing it and writing. */
async function lookAndWrite(request: CommentRequest, { login, written, gone }: Known): Promise<Step> {
  const { octokit, owner, repo, issueNumber, headSha, results, mayCreate } = request;
  // A comment that was deleted may be listed for a while.
  const own = (await findOwn(request, login)).filter(({ id }) => !gone.has(id));
  const [first, ...others] = own;
  const { data: pull } = await octokit.rest.pulls.get({ owner, repo, pull_number: issueNumber });
  const end = (outcome: CommentOutcome): Step => ({ next: 'end', outcome });
  // Whoever does not have the last word takes back no more than what it has added itself.
  const added = others.filter(({ id }) => id === written?.id);

  if (pull.head.sha !== headSha) {
    await remove(request, added);
    const reason = `the pull request is at ${pull.head.sha.slice(0, 7)} by now, and this run measured ${headSha.slice(0, 7)}`;
    return end({ kind: 'skipped', reason });
  }
  const later = own.find(({ marker }) => marker.headSha === headSha && compareRuns(marker, request) > 0);
  if (later !== undefined) {
    await remove(request, added);
    return end({ kind: 'skipped', reason: 'a later run has commented already', url: later.url });
  }
  if (first === undefined) {
    if (mayCreate) return create(request);
    const reason = 'there is nothing to report, and no earlier comment to update';
    return end({ kind: 'skipped', reason });
  }
  const { marker, url } = first;
  const byThisRun = marker.headSha === headSha && compareRuns(marker, request) === 0;
  const same = marker.headSha === headSha && marker.results === results;
  // Two jobs of one run may share a key; whichever wrote last has the word.
  if (!same && !(byThisRun && written !== undefined)) return update(request, first);
  // Where the login is not known, the others may be another bot's.
  await remove(request, login === undefined ? added : others);
  return end({ kind: byThisRun ? (written?.kind ?? 'updated') : 'unchanged', url });
}

async function create(request: CommentRequest): Promise<Step> {
  const { octokit, owner, repo, issueNumber: issue_number } = request;
  const { data } = await octokit.rest.issues.createComment({
    owner,
    repo,
    issue_number,
    body: bodyOf(request),
  });
  return { next: 'look', written: { kind: 'created', id: data.id, url: data.html_url } };
}

async function update(request: CommentRequest, { id }: Shown): Promise<Step> {
  const { octokit, owner, repo } = request;
  const body = bodyOf(request);
  try {
    const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    return { next: 'look', written: { kind: 'updated', id, url: data.html_url } };
  } catch (error) {
    // Somebody deleted it after it was found.
    if (isRequestFailure(error) && error.status === 404) return { next: 'again', gone: id };
    throw error;
  }
}

/** The oldest comment is never removed, so that one always stays. */
async function remove({ octokit, owner, repo }: CommentRequest, comments: readonly Shown[]): Promise<void> {
  for (const { id } of comments) {
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch((error: unknown) => {
      // Another run was quicker.
      if (!isRequestFailure(error) || error.status !== 404) throw error;
    });
  }
}

function bodyOf(request: CommentRequest): string {
  return `${markerText(request)}\n${request.body}`;
}

/** This token's comments with the key's marker, wherever in the thread they are, oldest first. */
async function findOwn(
  { octokit, owner, repo, issueNumber, key }: CommentRequest,
  login: string | undefined,
): Promise<readonly Shown[]> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: issueNumber,
    per_page: 100,
  });
  const own: Shown[] = [];
  for await (const { data: comments } of pages) {
    for (const { id, body, user, html_url: url } of comments) {
      const marker = readMarker(body ?? '');
      if (marker?.key === key && isOwn(user, login)) own.push({ id, url, marker });
    }
  }
  return own.sort((a, b) => a.id - b.id);
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
