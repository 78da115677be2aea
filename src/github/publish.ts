/**
 * Tells GitHub: outputs, summary, annotations, then the comment. The verdict stands before any of it; a step that
 * fails is a warning, and the others still run.
 */
import { createHash } from 'node:crypto';
import * as core from '@actions/core';
import { plainText } from '../report/escape.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import type { ReportFiles } from '../report/write-files.ts';
import { annotationsOf, emitAnnotations } from './annotations.ts';
import { type CommentOutcome, publishComment, unlessRefused } from './comment.ts';
import { connect, type RetryOptions } from './connection.ts';
import type { GitHubContext } from './context.ts';
import { outputsOf, setOutputs } from './outputs.ts';
import { findPullRequest } from './pull-request.ts';
import { writeSummary } from './summary.ts';

/**
 * `auto`: on every pull request. `always`: the same, and a warning where there is none. `on-fail`: starts a comment
 * only when the verdict is not `pass`, but updates one that is there. `never`: no comment.
 */
export const COMMENT_MODES = ['auto', 'always', 'on-fail', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

export type PublishSettings = RetryOptions & {
  readonly comment: CommentMode;
  readonly commentKey: string;
  /** `github-token`; empty or absent: no comment. */
  readonly token?: string | undefined;
  /** What file names in the report are relative to, as a path from the repository's root. */
  readonly directory?: string | undefined;
  /** What the comment says of the report itself. */
  readonly notes?: readonly string[] | undefined;
  /** Path of the summary file (`GITHUB_STEP_SUMMARY`); absent: no summary. */
  readonly summaryPath?: string | undefined;
};

export type Published = {
  readonly comment: CommentOutcome;
  /** What could not be published and why; each has been given to the runner as a warning. */
  readonly warnings: readonly string[];
};

/** GitHub takes 65,536 characters; the rest is room for the marker and for how GitHub may count. */
const COMMENT_LENGTH = 60_000;

/** Publishes everything; never throws. */
export async function publish(
  report: Report,
  files: ReportFiles,
  settings: PublishSettings,
  context: GitHubContext,
): Promise<Published> {
  const warnings: string[] = [];
  const warn = (text: string): void => {
    warnings.push(text);
    core.warning(text, { title: 'zoogate' });
  };
  const step = async (what: string, action: () => void | Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      const why = plainText(error instanceof Error ? error.message : String(error));
      warn(`${what} could not be published: ${why}`);
    }
  };

  let comment: CommentOutcome = { kind: 'skipped', reason: 'the comment could not be published' };
  await step('the outputs', () => setOutputs({ ...outputsOf(report, files) }));
  await step('the summary', async () => {
    if (settings.summaryPath) await writeSummary(report, settings.summaryPath);
  });
  await step('the annotations', () => emitAnnotations(annotationsOf(report, settings.directory)));
  await step('the comment', async () => {
    comment = await commentOnPullRequest(report, settings, context);
    if (comment.kind === 'refused') warn(comment.reason);
    else if (comment.kind === 'skipped') core.info(`No comment: ${comment.reason}.`);
  });
  await step('the comment-url output', () =>
    setOutputs({ 'comment-url': ('url' in comment && comment.url) || '' }),
  );
  return { comment, warnings };
}

/** The comment alone, for the trusted half of the fork recipe. */
export async function commentOnPullRequest(
  report: Report,
  settings: PublishSettings,
  context: GitHubContext,
): Promise<CommentOutcome> {
  const { comment: mode, commentKey: key, token, notes, sleep, now } = settings;
  const { repository, run, measuringRun, runUrl } = context;
  if (mode === 'never') return { kind: 'skipped', reason: 'comments are switched off' };
  const expected = context.pullRequest !== undefined || measuringRun !== undefined;
  if (repository === undefined || !expected) return withoutPullRequest(mode);
  if (!token) return { kind: 'refused', reason: 'there is no `github-token` to comment with' };
  const octokit = connect(token, context.apiUrl);
  return unlessRefused(settings, async () => {
    const pullRequest = await findPullRequest(octokit, context);
    if (pullRequest === undefined) return withoutPullRequest(mode);
    return publishComment({
      octokit,
      owner: repository.owner,
      repo: repository.name,
      issueNumber: pullRequest.number,
      key,
      body: renderMarkdown(report, {
        maxLength: COMMENT_LENGTH,
        runUrl,
        commit: pullRequest.headSha,
        notes,
      }),
      headSha: pullRequest.headSha,
      runId: measuringRun?.id ?? run?.id ?? 0,
      runAttempt: measuringRun?.attempt ?? run?.attempt ?? 1,
      results: resultsOf(report),
      mayCreate: mode !== 'on-fail' || report.verdict !== 'pass',
      sleep,
      now,
    });
  });
}

/** Digest of what a comment says but for when and at which merge it was measured, which changes with every run. */
function resultsOf(report: Report): string {
  const { startedAt: _, durationMs: __, invocation, ...rest } = report;
  const timeless = { ...rest, startedAt: '', durationMs: 0 };
  const asked = invocation === undefined ? {} : { invocation: { arguments: invocation.arguments } };
  const told = renderMarkdown({ ...timeless, ...asked }, { maxLength: COMMENT_LENGTH });
  return createHash('sha256').update(told).digest('hex').slice(0, 16);
}

function withoutPullRequest(mode: CommentMode): CommentOutcome {
  return mode === 'always'
    ? { kind: 'refused', reason: 'there is no open pull request to comment on, and `comment` is `always`' }
    : { kind: 'skipped', reason: 'there is no pull request' };
}
