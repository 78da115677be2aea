/**
 * Two starter workflows as text: one measures what a pull request brings and may do nothing else, the other comments
 * with what the first one found and runs nothing of the pull request's.
 */
import { UserError } from '../errors.ts';

/** Third-party actions by the commit of a release. */
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';
const UPLOAD = 'actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0';

export type WorkflowChoices = {
  /** `owner/name@commit`: where zoogate is taken from. */
  readonly action: string;
  readonly lfs: boolean;
};

/** @throws UserError if the action is not pinned: a tag can be moved to other code. */
export function checkAction(action: string): string {
  if (/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/u.test(action)) return action;
  throw new UserError({
    code: 'action-not-pinned',
    what: 'the action is not named by a commit',
    where: '--action',
    got: action,
    expected: 'OWNER/NAME@COMMIT, with all 40 digits',
  });
}

export function measureWorkflow({ action, lfs }: WorkflowChoices): string {
  return `# Measures the model of a pull request. The job's status is the gate.
name: zoogate # the other workflow waits for this name
on: pull_request # never pull_request_target: a model from a fork is a program that somebody else wrote
permissions: {} # nothing that is not named below
jobs:
  measure:
    runs-on: ubuntu-latest # latency is compared on this machine alone
    timeout-minutes: 60 # most that measuring may take
    permissions:
      contents: read # to check out; a fork's token can do no more
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false # the token is not left where a model could read it
${lfs ? '          lfs: true # the model lies in Git LFS\n' : ''}      - uses: ${action}
        with:
          config: zoogate.yml # what is measured and held to what
          comment: never # the other workflow comments
      - if: always() # a model that fails has a report, too
        uses: ${UPLOAD}
        with:
          name: zoogate-report # the other workflow looks for this name
          path: zoogate-report # where zoogate leaves report.json, report.md and report.html
          if-no-files-found: ignore # where the configuration was wrong there is none
          retention-days: 14 # long enough to comment and to look
`;
}

export function commentWorkflow({ action }: WorkflowChoices): string {
  return `# Comments on the pull request with what the workflow "zoogate" measured, forks' included.
name: zoogate-comment # as it stands in the list of workflows
on:
  workflow_run: # runs the file of the default branch, with a token that may write
    workflows: [zoogate] # the one that measures
    types: [completed] # failed or not
permissions: {} # nothing that is not named below
jobs:
  comment:
    if: github.event.workflow_run.event == 'pull_request' # others have nowhere to comment
    runs-on: ubuntu-latest
    timeout-minutes: 10 # it only reads and writes
    permissions:
      actions: read # to take the report, which is read as hostile data
      pull-requests: write # to comment
    steps: # nothing of the pull request is checked out
      - uses: ${action}
        with:
          mode: comment # take the report of the run that has ended
`;
}
