import { n as UserError } from "./shared-errors.js";
import { t as parseReport } from "./shared-validate-report.js";
import { t as formatOption } from "./shared-command.js";
import { t as render } from "./shared-report-formats.js";
import { n as say } from "./shared-streams.js";
import { readFile } from "node:fs/promises";

// src/commands/render.ts
/** `zoogate render`: a report in another form. */
const addRender = (program, finish) => {
	program.command("render").description("a report in another form").argument("<report>", "report.json").addOption(formatOption([
		"human",
		"markdown",
		"html",
		"json"
	])).action((file, flags) => finish(readReport(file).then((report) => {
		say(render(report, flags.format));
		return 0;
	})));
};
async function readReport(file) {
	const text = await readFile(file, "utf8").catch((cause) => {
		throw new UserError({
			code: "report-not-found",
			what: `the report can't be read (${cause.code})`,
			where: file
		}, { cause });
	});
	return parseReport(text, file);
}

export { addRender };