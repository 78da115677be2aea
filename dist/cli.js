#!/usr/bin/env node
import { n as CommanderError, t as Command } from "./shared-esm.js";
import { t as log } from "./shared-streams.js";
import { t as describeFailure } from "./shared-failure.js";
import { t as VERSION } from "./shared-version.js";

// src/cli.ts
/** The command line: builds the program, and turns what its commands come to, or throw, into the exit code. */
/** In the order of `zoogate --help`. Loaded when they are asked for: most of a start is loading. */
const COMMANDS = {
	check: async () => (await import("./shared-check.js")).addCheck,
	inspect: async () => (await import("./shared-inspect.js")).addInspect,
	claims: async () => (await import("./shared-claims.js")).addClaims,
	render: async () => (await import("./shared-render.js")).addRender,
	merge: async () => (await import("./shared-merge2.js")).addMerge,
	plan: async () => (await import("./shared-plan.js")).addPlan,
	noise: async () => (await import("./shared-noise.js")).addNoise,
	audit: async () => (await import("./shared-audit.js")).addAudit,
	zoo: async () => (await import("./shared-zoo.js")).addZoo,
	comment: async () => (await import("./shared-comment.js")).addComment,
	init: async () => (await import("./shared-init.js")).addInit
};
/** @param named the command that is asked for; with none, or none that there is, all of them. */
async function createProgram(named, finish) {
	const program = new Command("zoogate").description("Measures a model beside a reference and against its own model card, and fails when they disagree.").version(VERSION).exitOverride();
	const one = named !== void 0 && Object.hasOwn(COMMANDS, named) ? COMMANDS[named] : void 0;
	for (const load of one === void 0 ? Object.values(COMMANDS) : [one]) (await load())(program, finish);
	for (const command of program.commands) {
		command.exitOverride();
		for (const part of command.commands) part.exitOverride();
	}
	return program;
}
async function main(argv) {
	let code = Promise.resolve(0);
	try {
		(await createProgram(argv[0], (finishing) => {
			code = finishing;
		})).parse([...argv], { from: "user" });
		return await code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 4;
		const { message, exitCode } = describeFailure(error);
		log(`zoogate: ${message}`);
		return exitCode;
	}
}
for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main(process.argv.slice(2));

export {  };