import { a as info, c as setOutput, i as getMultilineInput, l as setSecret, n as error, r as getInput, u as warning } from "./shared-core.js";
import { t as logDownloads } from "./shared-download-log.js";
import { r as openFetch } from "./shared-send.js";
import { i as readHosts } from "./shared-onnx-file.js";
import { t as mergeFiles } from "./shared-merge-files.js";
import { t as makeMatrix } from "./shared-plan-matrix.js";
import { t as readReport } from "./shared-read-report.js";
import { n as FAIL_ON } from "./shared-config.js";
import { o as loadConfig } from "./shared-describe.js";
import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { n as exitCodeOfReport, t as writeReportFiles } from "./shared-write-files.js";
import { t as describeFailure } from "./shared-failure.js";
import { i as setOutputs, n as COMMENT_MODES, r as publish, t as commentReport } from "./shared-comment-report.js";
import { t as readContext } from "./shared-context.js";
import { i as plainText, o as withoutWorkflowCommands } from "./shared-escape.js";
import { r as renderTerminal } from "./shared-formats.js";
import { t as run } from "./shared-run.js";
import { join, relative, resolve } from "node:path";
import { createHash } from "node:crypto";
import { appendFile, readdir, rm, stat } from "node:fs/promises";

// src/github/download-cache.ts
/**
* Downloads kept between runs by GitHub's cache service, on runners that keep nothing themselves. Only what comes over
* the network is kept, and only what this run used of it; the files are filed by their contents, and hashed when used.
*/
/** Folders of the cache that hold downloads. The service keeps a list of paths and files under them as one entry. */
const KEPT = [
	"artifacts",
	"bundles",
	"urls"
];
/** In the key: an entry of another format is no entry. */
const FORMAT = 1;
const NO_CACHE = { save: async () => {} };
/**
* Fetches what an earlier run with the same sources kept.
*
* @param log receives a line about what was found, kept or failed.
*/
async function restoreDownloads(config, env, log) {
	const sources = remoteSources(config);
	if (!config.cache || sources.length === 0 || env["RUNNER_ENVIRONMENT"] !== "github-hosted") return NO_CACHE;
	const service = await import("./shared-cache.js");
	if (!service.isFeatureAvailable()) return NO_CACHE;
	const prefix = `zoogate-downloads-${FORMAT}-${hash(sources)}-`;
	const paths = KEPT.map((name) => join(config.cacheDir, name));
	const startedMs = Date.now();
	const restored = await attempt("restored", log, () => service.restoreCache([...paths], `${prefix}none`, [prefix]));
	if (restored !== void 0) log("restored downloads from the cache of an earlier run");
	return { save: () => save(service, config, {
		prefix,
		paths,
		restored,
		startedMs
	}, log) };
}
async function save(service, config, { prefix, paths, restored, startedMs }, log) {
	await attempt("kept", log, async () => {
		const kept = await dropUnused(config.cacheDir, startedMs);
		const key = prefix + hash(kept);
		if (kept.length === 0 || key === restored) return;
		await service.saveCache([...paths], key);
		log("kept the downloads for the next run");
	});
}
/** Entries of the cache that this run used, the others being removed: each save would carry them on for ever. */
async function dropUnused(cacheDir, startedMs) {
	const kept = [];
	for (const kind of ["artifacts", "bundles"]) {
		const folder = join(cacheDir, kind);
		for (const name of (await readdir(folder).catch(() => [])).sort()) {
			const path = join(folder, name);
			const { mtimeMs } = await stat(path);
			if (mtimeMs >= startedMs) kept.push(`${kind}/${name}`);
			else await rm(path, {
				recursive: true,
				force: true
			});
		}
	}
	return kept;
}
/** What the run gets over the network, as text; hashed before anybody sees it. */
function remoteSources({ models }) {
	return models.flatMap(({ candidate, reference, baseline, dataset }) => [
		candidate.locator,
		reference?.locator,
		baseline?.locator,
		dataset?.origin?.locator
	]).filter((locator) => locator !== void 0).filter(({ kind }) => !LOCAL.has(kind)).map((locator) => JSON.stringify(locator));
}
const LOCAL = /* @__PURE__ */ new Set([
	"path",
	"git",
	"command"
]);
function hash(texts) {
	return createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 32);
}
async function attempt(what, log, action) {
	try {
		return await action();
	} catch (error) {
		log(`downloads could not be ${what}: ${error.message}`);
		return;
	}
}

// src/github/publish-failure.ts
/** What GitHub is told when a run ends without a report: an error, the outputs that there are, and the summary. */
const MESSAGE_LENGTH = 4e3;
/** @param message lines of plain text; parts of it may come from hostile files. */
async function publishFailure(message, summaryPath) {
	const lines = message.split("\n").map((line) => plainText(line, MESSAGE_LENGTH));
	setOutputs({
		verdict: "error",
		"failed-gates": "[]"
	});
	error(lines.join("\n").slice(0, MESSAGE_LENGTH), { title: "zoogate" });
	if (!summaryPath) return;
	const summary = `## zoogate could not check\n\n${lines.map((line) => `    ${line}`).join("\n")}\n`;
	await appendFile(summaryPath, summary).catch((error) => warning(`the summary was not written: ${error}`));
}

// src/action.ts
/** The GitHub Action: inputs to raw options, one run, everything published, then the verdict as the step's status. */
function readInputs() {
	const input = (name) => getInput(name) || void 0;
	const choose = (name, allowed, fallback) => {
		const given = input(name) ?? fallback;
		const found = allowed.find((option) => option === given);
		if (found !== void 0) return found;
		throw new UserError({
			code: "option-invalid",
			what: "this value is not known",
			where: `input "${name}"`,
			got: given,
			expected: `one of ${allowed.join(", ")}`
		});
	};
	return {
		mode: choose("mode", [
			"check",
			"plan",
			"merge",
			"comment"
		], "check"),
		reports: getMultilineInput("reports"),
		artifact: input("artifact") ?? "zoogate-report",
		budget: input("budget"),
		runners: getMultilineInput("runners"),
		failOn: choose("fail-on", FAIL_ON, "fail"),
		options: {
			config: input("config"),
			model: input("model"),
			reference: input("reference"),
			baseline: input("baseline"),
			claims: getMultilineInput("claims"),
			dataset: input("dataset"),
			preprocess: input("preprocess"),
			gates: getMultilineInput("gates"),
			samples: input("samples"),
			executionProvider: input("execution-provider"),
			threads: input("threads"),
			reportDir: input("report-dir"),
			shard: input("shard"),
			shardBy: input("shard-by"),
			timings: input("timings"),
			explain: input("explain"),
			explainBudget: input("explain-budget"),
			failOn: input("fail-on"),
			cache: choose("cache", ["true", "false"], "true") === "true",
			spell: (name) => `input "${name === "gate" ? "gates" : name}"`
		},
		workingDirectory: resolve(process.env["GITHUB_WORKSPACE"] ?? ".", input("working-directory") ?? "."),
		comment: choose("comment", COMMENT_MODES, "auto"),
		commentKey: input("comment-key") ?? "default",
		token: getInput("github-token"),
		hubToken: getInput("hf-token")
	};
}
async function check({ options, workingDirectory, hubToken, token }) {
	const config = await loadConfig(options, workingDirectory, process.env);
	const stages = /* @__PURE__ */ new Set();
	const log = (line) => info(withoutWorkflowCommands(line));
	const downloads = await restoreDownloads(config, process.env, log);
	return {
		report: await run(config, {
			fetch: openFetch(),
			hosts: readHosts(process.env, {
				huggingFace: hubToken,
				github: token
			}),
			env: process.env,
			change: readContext(process.env).change,
			now: Date.now,
			log,
			progress: (model, stage) => {
				const line = withoutWorkflowCommands(`${plainText(model)}: measuring ${stage}`);
				if (!stages.has(line)) info(line);
				stages.add(line);
			},
			downloading: logDownloads(log)
		}).finally(() => downloads.save()),
		config
	};
}
/** The jobs of a later matrix, as an output. */
async function plan({ options, workingDirectory, budget, runners }) {
	const { config, timings, shardBy, spell } = options;
	const flags = {
		config,
		timings,
		shardBy,
		budget,
		...runners.length === 0 ? {} : { runner: runners }
	};
	const { matrix, notes } = await makeMatrix(flags, workingDirectory, spell);
	for (const note of notes) info(withoutWorkflowCommands(note));
	setOutput("matrix", JSON.stringify(matrix));
	return 0;
}
async function merge({ options, reports, workingDirectory, failOn }) {
	const at = (path) => relative(process.cwd(), resolve(workingDirectory, path)) || ".";
	if (reports.length === 0) throw new UserError({
		code: "shard-none",
		what: "there is no report to merge",
		where: "input \"reports\"",
		expected: "the folder that the artifacts of the shards were downloaded to"
	});
	return {
		report: await mergeFiles(reports.map(at)),
		config: {
			failOn,
			reportDir: resolve(workingDirectory, options.reportDir ?? "zoogate-report")
		}
	};
}
/** The report of another run onto its pull request; the verdict was that run's to enforce. */
async function comment(inputs) {
	const [file, ...others] = inputs.reports;
	if (others.length > 0) throw new UserError({
		code: "option-invalid",
		what: "a comment is about one report",
		where: "input \"reports\"",
		got: `${inputs.reports.length} lines`,
		hint: "merge the reports of shards first, with `mode: merge`"
	});
	const given = file === void 0 ? void 0 : await readReport(resolve(inputs.workingDirectory, file));
	const { outcome, report } = await commentReport({
		given,
		artifact: inputs.artifact
	}, {
		comment: inputs.comment,
		commentKey: inputs.commentKey,
		token: inputs.token
	}, readContext(process.env));
	if (outcome.kind === "refused") throw new SurroundingsError({
		code: "comment-refused",
		what: outcome.reason,
		where: "mode: comment"
	});
	info(outcome.kind === "skipped" ? `No comment: ${outcome.reason}.` : `The comment is ${outcome.kind}.`);
	setOutputs({
		...report === void 0 ? {} : { verdict: report.verdict },
		"comment-url": outcome.url ?? ""
	});
	return 0;
}
async function main() {
	const summaryPath = process.env["GITHUB_STEP_SUMMARY"];
	try {
		const inputs = readInputs();
		for (const secret of [inputs.token, inputs.hubToken]) if (secret !== "") setSecret(secret);
		const { workingDirectory } = inputs;
		if (inputs.mode === "plan") return await plan(inputs);
		if (inputs.mode === "comment") return await comment(inputs);
		const { report, config } = inputs.mode === "merge" ? await merge(inputs) : await check(inputs);
		const directory = relative(process.env["GITHUB_WORKSPACE"] ?? workingDirectory, workingDirectory);
		const files = await writeReportFiles(report, config.reportDir, directory).finally(() => info(renderTerminal(report, {
			colour: true,
			width: 120
		})));
		await publish(report, files, {
			comment: config.shard === void 0 ? inputs.comment : "never",
			commentKey: inputs.commentKey,
			token: inputs.token,
			directory,
			summaryPath
		}, readContext(process.env));
		return exitCodeOfReport(report, config.failOn);
	} catch (error) {
		const failure = describeFailure(error);
		await publishFailure(failure.message, summaryPath);
		return failure.exitCode;
	}
}
process.exitCode = await main();

export {  };