import { n as FORMAT_NAMES } from "./shared-formats.js";
import { t as readReport } from "./shared-read-report.js";
import { t as formatOption } from "./shared-command.js";
import { t as render } from "./shared-report-formats.js";
import { n as say } from "./shared-streams.js";

// src/commands/render.ts
/** `zoogate render`: a report in another form. */
const addRender = (program, finish) => {
	program.command("render").description("a report in another form").argument("<report>", "report.json").addOption(formatOption(["human", ...FORMAT_NAMES])).action((file, flags) => finish(renderFile(file, flags.format)));
};
async function renderFile(file, format) {
	say(await render(readReport(file), format));
	return 0;
}

export { addRender };