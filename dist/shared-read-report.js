import { n as UserError } from "./shared-errors.js";
import { n as parseReport, t as MAX_REPORT_CHARACTERS } from "./shared-validate-report.js";
import { readFileSync, statSync } from "node:fs";

// src/report/read-report.ts
/** A report's file to its bytes or its report. The file may come from anybody: its size is looked at before it is read. */
/** @throws UserError if there is none, or it is too large or no report. */
function readReport(file) {
	return parseReport(readReportBytes(file).toString("utf8"), file);
}
/** In one go: in pieces, a few hundred reports take half as long again. @throws UserError if there is none, or it is too large. */
function readReportBytes(file) {
	try {
		const { size } = statSync(file);
		if (size > 67108864) throw new UserError({
			code: "report-too-large",
			what: "the report is too large",
			where: file,
			got: `${size} bytes`,
			expected: `at most ${MAX_REPORT_CHARACTERS} bytes`
		});
		return readFileSync(file);
	} catch (cause) {
		if (cause instanceof UserError) throw cause;
		throw unreadableReport(file, cause);
	}
}
function unreadableReport(where, cause, hint) {
	const { code } = cause;
	return new UserError({
		code: "report-not-found",
		what: `the report can't be read (${code})`,
		where,
		hint
	}, { cause });
}

export { readReportBytes as n, unreadableReport as r, readReport as t };