/**
 * The two kinds of failure that zoogate foresees: what the user can mend (`UserError`, exit code 4) and what
 * its surroundings did (`SurroundingsError`, exit code 2: network, disk, a child process that died).
 * Everything else that is thrown is a defect of zoogate and keeps its stack.
 */

/** What went wrong, told so that it can be mended: each part is one clause without a final stop. */
export type Problem = {
  /** A stable identifier in kebab-case, such as `artifact-lfs-pointer`. */
  readonly code: string;
  /** What is wrong, as a sentence's worth of words: "the model is a Git LFS pointer, not a model". */
  readonly what: string;
  /** The file, line, flag, URL or example that it concerns. */
  readonly where?: string | undefined;
  readonly got?: string | undefined;
  readonly expected?: string | undefined;
  /** What to do about it. */
  readonly hint?: string | undefined;
};

/** The problem as lines of plain text, the first of which stands on its own. */
export function describeProblem(problem: Problem): string {
  const lines = [problem.where === undefined ? problem.what : `${problem.where}: ${problem.what}`];
  if (problem.got !== undefined) lines.push(`  got:      ${problem.got}`);
  if (problem.expected !== undefined) lines.push(`  expected: ${problem.expected}`);
  if (problem.hint !== undefined) lines.push(`  to do:    ${problem.hint}`);
  return lines.join('\n');
}

abstract class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(describeProblem(problem), options);
    this.problem = problem;
  }
}

/** A mistake in what the user gave: configuration, model, card, dataset, flags. Exit code 4. */
export class UserError extends ProblemError {
  override readonly name = 'UserError';
}

/** A failure of what surrounds zoogate: network, disk, a child process that crashed or hung. Exit code 2. */
export class SurroundingsError extends ProblemError {
  override readonly name = 'SurroundingsError';
}
