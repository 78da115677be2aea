import { r as Option } from "./shared-esm.js";

// src/commands/command.ts
/** What a command of the command line is: it adds itself, with its flags, and finishes with an exit code. */
/** `--format`, whose first choice is the default. */
function formatOption(choices) {
	return new Option("--format <format>", "what to print").choices(choices).default(choices[0]);
}
/** Collects the values of a flag that may be repeated. */
function repeated(value, all) {
	return [...all ?? [], value];
}

export { repeated as n, formatOption as t };