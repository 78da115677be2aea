import { t as SurroundingsError } from "./shared-errors.js";
import { i as exitCodeOf } from "./shared-numerics.js";
import { t as writeWhole } from "./shared-write-whole.js";
import { n as FORMAT_NAMES, t as FORMATS } from "./shared-formats.js";
import { join } from "node:path";
import { mkdir, rm } from "node:fs/promises";

// src/exit-code.ts
/** The exit code of a run that came to a report (design.md, Command line). */
function exitCodeOfReport(report, failOn) {
	if (report.shard !== void 0 && report.verdict !== "error") return 0;
	if (report.verdict !== "error") return exitCodeOf(report.verdict, failOn);
	return report.models.some(({ problem }) => problem?.kind === "user") ? 4 : 2;
}

// src/report/write-files.ts
/** Puts the report on disk, whole or not at all: every file is written beside its place and renamed into it. */
/**
* A shard of the examples decides nothing: its page, which takes as long as all other forms, is the merged report's.
*
* @param root what files that the report names are relative to, as a path from the repository's root
* @throws SurroundingsError if the folder can't be written to.
*/
async function writeReportFiles(report, directory, root) {
	const names = FORMAT_NAMES.filter((name) => name !== "html" || report.shard?.by !== "examples");
	const files = Object.fromEntries(names.map((name) => [name, join(directory, FORMATS[name].file)]));
	const contents = await Promise.all(names.map(async (name) => [files[name], await FORMATS[name].render(report, root)]));
	try {
		await mkdir(directory, { recursive: true });
		for (const [path, content] of contents) await writeWhole(path, content);
		if (files.html === void 0) await rm(join(directory, FORMATS.html.file), { force: true });
	} catch (cause) {
		throw new SurroundingsError({
			code: "report-not-written",
			what: `the report can't be written (${cause.code ?? cause.message})`,
			where: directory,
			hint: "choose another folder with --report-dir, or make room on the disk"
		}, { cause });
	}
	return files;
}

export { exitCodeOfReport as n, writeReportFiles as t };