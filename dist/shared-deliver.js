import { n as exitCodeOfReport, t as writeReportFiles } from "./shared-write-files.js";
import { t as render } from "./shared-report-formats.js";
import { n as say, t as log } from "./shared-streams.js";
import { relative } from "node:path";

// src/commands/deliver.ts
/** The end of a command that makes a report: to the terminal and to files, and the verdict to the exit code. */
/**
* @param to `reportDir` is absolute.
* @throws SurroundingsError if the folder can't be written to.
*/
async function deliver(report, to) {
	const cwd = process.cwd();
	const files = await writeReportFiles(report, to.reportDir).finally(() => render(report, to.format).then(say));
	log(`report: ${Object.values(files).map((file) => relative(cwd, file) || file).join(", ")}`);
	return exitCodeOfReport(report, to.failOn);
}

export { deliver as t };