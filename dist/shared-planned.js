import { n as UserError } from "./shared-errors.js";

// src/commands/planned.ts
/** Commands of the contract that are not there yet: known by name, and honest about it. */
const PLANNED = { init: "writes a starter zoogate.yml and workflow" };
const addPlanned = (program, finish) => {
	for (const [name, description] of Object.entries(PLANNED)) program.command(name).description(`${description} (not in this version)`).allowUnknownOption().allowExcessArguments().action(() => finish(Promise.reject(notYet(name))));
};
function notYet(command) {
	return new UserError({
		code: "not-supported-yet",
		what: `this version has no "zoogate ${command}" yet`,
		where: `zoogate ${command}`,
		expected: "check, inspect, claims, render, plan, noise, audit or zoo"
	});
}

export { addPlanned };