/** `zoogate comment`: a report, already measured, onto the pull request that it is about. */
import { Option } from 'commander';
import { SurroundingsError, UserError } from '../errors.ts';
import { commentReport } from '../github/comment-report.ts';
import { type GitHubContext, readContext } from '../github/context.ts';
import { COMMENT_MODES, type CommentMode } from '../github/publish.ts';
import { readReport } from '../report/read-report.ts';
import type { AddCommand } from './command.ts';
import { log, say } from './streams.ts';

type Flags = {
  readonly comment: CommentMode;
  readonly commentKey: string;
  readonly repository?: string;
  readonly headSha?: string;
};

export const addComment: AddCommand = (program, finish) => {
  program
    .command('comment')
    .description('comment on the pull request that a report is about')
    .argument('<report>', 'report.json')
    .addOption(new Option('--comment <when>', 'when to comment').choices([...COMMENT_MODES]).default('auto'))
    .option('--comment-key <key>', 'tells several comments on one pull request apart', 'default')
    .option('--repository <owner/name>', "the pull request's repository (default: GITHUB_REPOSITORY)")
    .option(
      '--head-sha <commit>',
      "the measured commit, the pull request's head (default: that of the event)",
    )
    .addHelpText('after', '\nThe token comes from GITHUB_TOKEN, or GH_TOKEN.')
    .action((file: string, flags: Flags) => finish(comment(file, flags)));
};

async function comment(file: string, flags: Flags): Promise<number> {
  const given = readReport(file);
  const { outcome } = await commentReport(
    { given, artifact: '' },
    {
      comment: flags.comment,
      commentKey: flags.commentKey,
      token: process.env['GITHUB_TOKEN'] || process.env['GH_TOKEN'],
    },
    contextOf(flags),
  );
  if (outcome.kind === 'refused') {
    throw new SurroundingsError({ code: 'comment-refused', what: outcome.reason, where: 'zoogate comment' });
  }
  if (outcome.kind === 'skipped') log(`no comment: ${outcome.reason}`);
  else log(`comment ${outcome.kind}`);
  if (outcome.url !== undefined) say(outcome.url);
  return 0;
}

/** What the event says, unless flags say otherwise. */
function contextOf({ repository, headSha }: Flags): GitHubContext {
  const context = readContext({
    ...process.env,
    ...(repository === undefined ? {} : { GITHUB_REPOSITORY: repository }),
  });
  if (repository !== undefined && context.repository === undefined) {
    throw new UserError({
      code: 'option-invalid',
      what: 'this is no repository',
      where: '--repository',
      got: repository,
      expected: 'OWNER/NAME',
    });
  }
  if (headSha === undefined) return context;
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(headSha)) {
    throw new UserError({
      code: 'option-invalid',
      what: 'this is no commit',
      where: '--head-sha',
      got: headSha,
      expected: 'all digits of its SHA',
    });
  }
  const measuringRun = { id: context.run?.id ?? 0, attempt: context.run?.attempt ?? 1, headSha };
  return { ...context, pullRequest: undefined, measuringRun };
}
