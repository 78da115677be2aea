import { n as UserError } from "./shared-errors.js";
import { n as releaseArray } from "./shared-release-memory.js";
import { n as readReportBytes, r as unreadableReport } from "./shared-read-report.js";
import { r as readPart, t as mergeParts } from "./shared-merge.js";
import { join } from "node:path";
import { readdir, stat } from "node:fs/promises";

// src/commands/merge-files.ts
/** The reports of shards, from the files and folders that artifacts are downloaded to, merged. */
/**
* @param places reports, folders with a `report.json`, or folders of such folders (the form in which
*   actions/download-artifact leaves several artifacts).
* @throws UserError
*/
async function mergeFiles(places) {
	const parts = [];
	for (const place of places) for (const file of await findReports(place)) {
		const bytes = readReportBytes(file);
		parts.push(readPart(bytes, file));
		releaseArray(bytes);
	}
	return mergeParts(parts);
}
const UNEXPANDED = "patterns are left to the shell: name the folder that the reports lie below";
async function findReports(place) {
	const { isFolder, own } = await look(place);
	if (!isFolder) return [place];
	if (own) return [join(place, "report.json")];
	const found = [];
	for (const name of (await readdir(place)).sort()) {
		const inner = join(place, name);
		if ((await look(inner)).own) found.push(join(inner, "report.json"));
	}
	if (found.length > 0) return found;
	throw new UserError({
		code: "report-not-found",
		what: "there is no report.json in this folder or in the folders below it",
		where: place,
		expected: "a folder for every shard, with its report.json"
	});
}
async function look(place) {
	const isFolder = await stat(place).then((found) => found.isDirectory(), (cause) => {
		throw unreadableReport(place, cause, /[*?[]/.test(place) ? UNEXPANDED : void 0);
	});
	return {
		isFolder,
		own: isFolder && (await readdir(place)).includes("report.json")
	};
}

export { mergeFiles as t };