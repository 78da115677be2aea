import { r as openFetch } from "./shared-send.js";
import { i as readHosts } from "./shared-onnx-file.js";
import { n as loadConfig } from "./shared-load-config.js";
import { n as UserError } from "./shared-errors.js";
import { t as readContext } from "./shared-context.js";
import { n as showProgress, t as shownLog } from "./shared-shown-log.js";
import { t as run } from "./shared-run.js";
import { n as repeated, t as formatOption } from "./shared-command.js";
import { t as deliver } from "./shared-deliver.js";

// src/commands/check.ts
/** `zoogate check`: flags to raw options, the report to the terminal and to files, the verdict to the exit code. */
const addCheck = (program, finish) => {
	program.command("check").description("measure, compare, decide, report").option("--config <file>", "configuration (default: zoogate.yml, if there is one and no --model is given)").option("--model <locator>", "the candidate: a path, an https URL, hf:..., release:... or another locator").option("--reference <locator>", "a trusted model to compare with").option("--baseline <locator>", "the candidate's own earlier version").option("--claims <place>", "model card, claims file, folder or pattern; may be repeated (docs/claims.md)", repeated).option("--dataset <path>", "folder of class folders, or CSV manifest").option("--preprocess <preset>", "torchvision, caffe or cifar; steps go into the configuration").option("--gate <rule>", "such as \"top1 >= claim - 0.5pp\"; may be repeated", repeated).option("--samples <n>", "measure a seeded random sample of n examples").option("--seed <n>", "seed of every random choice").option("--execution-provider <name>", "cpu (default), cuda, tensorrt, webgpu, dml, coreml; or several in order: cuda,cpu").option("--threads <n>", "inference threads for latency (default: 1)").option("--report-dir <folder>", "where reports are written (default: zoogate-report)").option("--shard <i/n>", "measure one part of n; zoogate merge makes one report of all").option("--shard-by <what>", "what is shared out: examples (default) or models").option("--timings <report>", "report.json of an earlier run, to share out models evenly").option("--stop <rule>", "full or when-decided").option("--latency-budget <time>", "most time for the latency schedule (default: 60s)").option("--time-limit <time>", "a measuring process that is silent for this long is killed (default: 120s)").option("--explain <when>", "look for causes: auto (default: where a gate does not pass), always or off").option("--explain-budget <time>", "most time for explaining a model (default: 60s)").option("--thumbnails", "the report holds small pictures of examples that flipped").option("--fail-on <verdict>", "fail (default), inconclusive or never").addOption(formatOption([
		"human",
		"json",
		"markdown"
	])).option("--no-cache", "download afresh").option("--no-progress", "no progress bar, and no lines on progress in a log").action((flags) => finish(check(flags)));
};
async function check(flags) {
	const { gate, progress, format, ...options } = flags;
	if (flags.shardBy !== void 0 && flags.shard === void 0) throw new UserError({
		code: "shard-by-unused",
		what: "nothing is shared out: this would measure everything",
		where: "--shard-by",
		got: flags.shardBy,
		expected: "--shard i/n beside it, such as --shard 1/4"
	});
	const cwd = process.cwd();
	const config = await loadConfig({
		...options,
		gates: gate,
		spell: (name) => `--${name}`
	}, cwd, process.env);
	const shown = showProgress(process.stderr, progress);
	const report = await run(config, {
		fetch: openFetch(),
		hosts: readHosts(process.env),
		env: process.env,
		change: readContext(process.env).change,
		now: Date.now,
		...shownLog(shown)
	}).finally(shown.stop);
	return deliver(report, {
		...config,
		format
	});
}

export { addCheck };