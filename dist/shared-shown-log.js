import { l as withoutWorkflowCommands, o as plainText } from "./shared-escape.js";
import { t as log } from "./shared-streams.js";

// src/commands/shown-log.ts
function shownLog(shown) {
	return {
		log: (line) => shown.interrupt(() => log(line)),
		downloading: (what, progress) => shown.download(withoutWorkflowCommands(plainText(what)), progress)
	};
}

export { shownLog as t };