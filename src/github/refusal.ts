/** What GitHub's refusal of a comment means to whoever reads the log, and what they can do about it. */
import { plainText } from '../report/escape.ts';
import { isTransient, type RequestFailure } from './connection.ts';

/** One sentence or two, without a final stop. */
export function explainRefusal(error: RequestFailure): string {
  const answer = `${error.status} ${plainText(error.message)}`;
  if (isTransient(error)) return `GitHub did not take the comment (${answer})`;
  if (error.status === 401) {
    return `GitHub does not know this token (${answer}). Give \`github-token\` one that has not expired`;
  }
  if (error.status === 403 && /\blocked\b/iu.test(error.message)) {
    return `the conversation is locked, and this token can't write to it (${answer}). Unlock it, or set \`comment: never\``;
  }
  if (error.status === 403 || error.status === 404) {
    return (
      `GitHub did not let this token comment (${answer}). ` +
      "Add `pull-requests: write` to the job's `permissions`. For pull requests from forks, whose token can only " +
      'read, comment from a second workflow that runs on `workflow_run`, with `mode: comment`'
    );
  }
  return `GitHub did not take the comment (${answer})`;
}
