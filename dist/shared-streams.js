import { l as withoutWorkflowCommands } from "./shared-escape.js";

// src/commands/streams.ts
/** The two streams of the command line: what was asked for goes to one, what is said about it to the other. */
const say = (text) => {
	process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
};
/** A message may quote a hostile file, and a terminal or a workflow's runner reads along. */
const log = (text) => {
	const visible = text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, "�");
	process.stderr.write(`${withoutWorkflowCommands(visible)}\n`);
};

export { say as n, log as t };