// src/errors.ts
/** The problem as lines of plain text, the first of which stands on its own. */
function describeProblem(problem) {
	const lines = [problem.where === void 0 ? problem.what : `${problem.where}: ${problem.what}`];
	if (problem.got !== void 0) lines.push(`  got:      ${problem.got}`);
	if (problem.expected !== void 0) lines.push(`  expected: ${problem.expected}`);
	if (problem.hint !== void 0) lines.push(`  to do:    ${problem.hint}`);
	return lines.join("\n");
}
var ProblemError = class extends Error {
	problem;
	constructor(problem, options) {
		super(describeProblem(problem), options);
		this.problem = problem;
	}
};
/** A mistake in what the user gave: configuration, model, card, dataset, flags. Exit code 4. */
var UserError = class extends ProblemError {
	name = "UserError";
};
/** A failure of what surrounds zoogate: network, disk, a child process that crashed or hung. Exit code 2. */
var SurroundingsError = class extends ProblemError {
	name = "SurroundingsError";
};

export { UserError as n, describeProblem as r, SurroundingsError as t };