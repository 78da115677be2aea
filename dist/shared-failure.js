import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { t as VERSION } from "./shared-version.js";

// src/failure.ts
/** What ends a run without a report: the words for it, and its exit code. */
/** 2: zoogate or its surroundings failed. 4: wrong usage or configuration. */
function describeFailure(error) {
	if (error instanceof UserError) return {
		message: error.message,
		exitCode: 4
	};
	if (error instanceof SurroundingsError) return {
		message: error.message,
		exitCode: 2
	};
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	return {
		message: `this is a defect of zoogate ${VERSION}; please report it with these lines:\n${stack}`,
		exitCode: 2
	};
}

export { describeFailure as t };