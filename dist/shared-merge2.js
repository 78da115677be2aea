import { r as Option } from "./shared-esm.js";
import { n as FAIL_ON } from "./shared-config.js";
import { t as formatOption } from "./shared-command.js";
import { t as deliver } from "./shared-deliver.js";
import { t as mergeFiles } from "./shared-merge-files.js";
import { resolve } from "node:path";

// src/commands/merge.ts
/** `zoogate merge`: the reports of all shards to one, and its verdict to the exit code. */
const addMerge = (program, finish) => {
	program.command("merge").description("the reports of all shards to one").argument("<report...>", "every shard's report.json, the folder that it is in, or the folder of those folders").option("--report-dir <folder>", "where reports are written", "zoogate-report").addOption(new Option("--fail-on <verdict>", "what fails the command").choices(FAIL_ON).default("fail")).addOption(formatOption([
		"human",
		"json",
		"markdown"
	])).action((files, flags) => finish(merge(files, flags)));
};
async function merge(files, { reportDir, failOn, format }) {
	return deliver(await mergeFiles(files), {
		reportDir: resolve(reportDir),
		failOn,
		format
	});
}

export { addMerge };