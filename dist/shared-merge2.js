import { r as Option } from "./shared-esm.js";
import { n as FAIL_ON } from "./shared-config.js";
import { n as exitCodeOfReport, t as writeReportFiles } from "./shared-write-files.js";
import { t as formatOption } from "./shared-command.js";
import { t as mergeFiles } from "./shared-merge-files.js";
import { t as render } from "./shared-report-formats.js";
import { n as say, t as log } from "./shared-streams.js";
import { relative, resolve } from "node:path";

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
	const cwd = process.cwd();
	const report = await mergeFiles(files);
	const written = await writeReportFiles(report, resolve(cwd, reportDir)).finally(() => render(report, format).then(say));
	log(`report: ${Object.values(written).map((file) => relative(cwd, file) || file).join(", ")}`);
	return exitCodeOfReport(report, failOn);
}

export { addMerge };