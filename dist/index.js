import { a as getMultilineInput, d as startGroup, f as warning, i as getInput, l as setOutput, n as endGroup, o as info, r as error, u as setSecret } from "./shared-core.js";
import { r as openFetch } from "./shared-send.js";
import { i as readHosts } from "./shared-onnx-file.js";
import { t as mergeFiles } from "./shared-merge-files.js";
import { t as makeMatrix } from "./shared-plan-matrix.js";
import { n as FAIL_ON } from "./shared-config.js";
import { n as loadConfig } from "./shared-load-config.js";
import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { n as exitCodeOfReport, t as writeReportFiles } from "./shared-write-files.js";
import { t as describeFailure } from "./shared-failure.js";
import { a as downloadArtifact, c as isRequestFailure, i as setOutputs, l as withRetries, n as COMMENT_MODES, o as readArtifactFile, r as publish, s as connect, t as commentReport } from "./shared-comment-report.js";
import { t as readContext } from "./shared-context.js";
import { a as weightOf, o as worstVerdict } from "./shared-numerics.js";
import { r as validateReport } from "./shared-validate-report.js";
import { l as withoutWorkflowCommands, o as plainText } from "./shared-escape.js";
import { t as writeWhole } from "./shared-write-whole.js";
import { n as createProgressLog } from "./shared-provenance.js";
import { t as readReport } from "./shared-read-report.js";
import { r as renderTerminal } from "./shared-formats.js";
import { t as run$1 } from "./shared-run.js";
import { join, relative, resolve } from "node:path";
import { createHash } from "node:crypto";
import { appendFile, readdir, rm, stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

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

// src/history/past-runs.ts
const MOST_CHARACTERS = 16 * 2 ** 20;
/** What is kept of a run: the figures that its gates are about. */
function pastRunOf(report, identity) {
	const { startedAt, verdict, models, testbed } = report;
	return {
		startedAt,
		...identity,
		verdict,
		...testbed.fingerprint === void 0 ? {} : { testbed: testbed.fingerprint },
		models: models.map(({ name, verdict: whole, gates, subjects: { candidate } }) => ({
			name,
			verdict: whole,
			...candidate === void 0 ? {} : { sha256: candidate.sha256 },
			figures: figuresOf(gates)
		}))
	};
}
function figuresOf(gates) {
	const figures = /* @__PURE__ */ new Map();
	for (const gate of gates) {
		const { metric, measured, unit } = gate;
		if (measured === void 0 || !Number.isFinite(measured.value)) continue;
		const { value, low, high, n } = measured;
		const before = figures.get(metric)?.verdict;
		figures.set(metric, {
			value: Number(value),
			...low === void 0 ? {} : { low },
			...high === void 0 ? {} : { high },
			...n === void 0 ? {} : { n },
			unit,
			verdict: before === void 0 ? weightOf(gate) : worstVerdict([before, weightOf(gate)])
		});
	}
	return Object.fromEntries(figures);
}
const NO_RUNS = {
	runs: [],
	unknown: []
};
/** Longer lines of another form are nobody's run. */
const LONGEST_UNKNOWN = 2 ** 16;
function readPastRuns(text) {
	const runs = /* @__PURE__ */ new Map();
	const unknown = /* @__PURE__ */ new Map();
	for (const line of text.slice(-MOST_CHARACTERS).split("\n")) {
		const value = parsed(line);
		const run = value === void 0 ? void 0 : readPastRun(value);
		if (run !== void 0) runs.set(keyOf(run), run);
		else if (line.length <= LONGEST_UNKNOWN && isOfAnotherForm(value)) unknown.set(line, {
			startedAt: value.startedAt,
			line
		});
	}
	return {
		runs: [...runs.values()].sort(byTime),
		unknown: [...unknown.values()]
	};
}
function byTime(a, b) {
	return a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0;
}
function parsed(line) {
	try {
		return line.trim() === "" ? void 0 : JSON.parse(line);
	} catch {
		return;
	}
}
/** Told by what every form has: when it was, and its models. */
function isOfAnotherForm(value) {
	if (typeof value !== "object" || value === null) return false;
	const { startedAt, models } = value;
	return typeof startedAt === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(startedAt) && Array.isArray(models);
}
function readPastRun(value) {
	try {
		return validateReport({
			...EMPTY,
			history: [value]
		}).history?.[0];
	} catch {
		return;
	}
}
/** A report that says nothing, for what only a part of one is held to. */
const EMPTY = {
	schemaVersion: 1,
	tool: {
		name: "zoogate",
		version: ""
	},
	verdict: "pass",
	startedAt: "",
	durationMs: 0,
	seed: 0,
	testbed: {
		cpu: "",
		cores: 1,
		instructionSets: [],
		memoryBytes: 1,
		os: "",
		runtime: "",
		executionProvider: "",
		threads: 1
	},
	models: []
};
/** Whether two lines are of one run: an attempt to store may have taken effect without being answered. */
function keyOf({ run, attempt, startedAt }) {
	return run === void 0 ? startedAt : `${run}/${attempt ?? 1}`;
}
/** Lines to store: those that there were and `run`, whose own lines before are replaced. */
function withRun({ runs, unknown }, run) {
	let lines = [...runs.filter((one) => keyOf(one) !== keyOf(run)).map((one) => ({
		startedAt: one.startedAt,
		line: JSON.stringify(one)
	})), ...unknown].sort(byTime).map(({ line }) => `${line}\n`);
	lines = [...lines, `${JSON.stringify(run)}\n`].slice(-5e3);
	let length = lines.reduce((sum, line) => sum + line.length, 0);
	while (length > MOST_CHARACTERS && lines.length > 1) {
		length -= lines[0].length;
		lines = lines.slice(1);
	}
	return lines.join("");
}
/** The report with what earlier runs measured of its models. */
function withHistory(report, runs) {
	const names = new Set(report.models.map(({ name }) => name));
	const history = runs.map((run) => ({
		...run,
		models: run.models.filter(({ name }) => names.has(name))
	})).filter(({ models }) => models.length > 0).slice(-100);
	return history.length === 0 ? report : {
		...report,
		history
	};
}

// src/github/history-artifact.ts
const MOST_READ = 5;
/**
* What runs on the default branch of this repository left, oldest first; a fork's are not read.
* Rejects as octokit does where GitHub refuses.
*/
async function readArtifacts(request) {
	const { octokit, context, name, file } = request;
	const { repository, defaultBranch } = context;
	if (repository === void 0 || defaultBranch === void 0) return "";
	const { data } = await octokit.rest.actions.listArtifactsForRepo({
		owner: repository.owner,
		repo: repository.name,
		name,
		per_page: 100
	});
	const newest = data.artifacts.filter(({ name: given, expired, workflow_run: run }) => given === name && !expired && run?.head_branch === defaultBranch && run.head_repository_id !== void 0 && run.head_repository_id === run.repository_id).sort((a, b) => b.id - a.id).slice(0, MOST_READ);
	const texts = [];
	for (const artifact of newest.toReversed()) {
		const where = `artifact "${name}" (${artifact.id})`;
		const bytes = await downloadArtifact(artifact, request, where);
		texts.push(await readArtifactFile(bytes, file, where) ?? "");
	}
	return texts.join("\n");
}

// src/github/history-branch.ts
/**
* The history in a branch of its own, written through GitHub's API: there is no working tree that could be touched. A
* commit names the one before it, and GitHub refuses to move the branch past a commit that is not known, so of two runs
* at once the later one reads again what the earlier has written.
*/
const MAX_TRIES = 8;
/** What the branch's file holds; empty without a branch. */
async function readBranch(store) {
	return withRetries(async () => textAt(store, await headOf(store)), store);
}
/**
* Replaces the file by `change` of it in a commit on top of the branch, which is begun where there is none.
* @throws as octokit does where GitHub refuses, or others keep writing.
*/
async function writeBranch(store, message, change) {
	const { sleep = setTimeout } = store;
	for (let tries = 1;; tries += 1) try {
		await withRetries(() => writeOnce(store, message, change), store);
		return;
	} catch (error) {
		if (!(isRequestFailure(error) && (error.status === 422 || error.status === 409)) || tries === MAX_TRIES) throw error;
		await sleep(Math.random() * 500 * tries);
	}
}
async function writeOnce(store, message, change) {
	const { octokit, owner, repo, branch, file } = store;
	const { git } = octokit.rest;
	const head = await headOf(store);
	const before = await textAt(store, head);
	const content = change(before);
	if (content === before) return;
	const { data: tree } = await git.createTree({
		owner,
		repo,
		...head === void 0 ? {} : { base_tree: head.tree },
		tree: [{
			path: file,
			mode: "100644",
			type: "blob",
			content
		}]
	});
	const parents = head === void 0 ? [] : [head.commit];
	const { data: commit } = await git.createCommit({
		owner,
		repo,
		message,
		tree: tree.sha,
		parents
	});
	if (head === void 0) await git.createRef({
		owner,
		repo,
		ref: `refs/heads/${branch}`,
		sha: commit.sha
	});
	else await git.updateRef({
		owner,
		repo,
		ref: `heads/${branch}`,
		sha: commit.sha,
		force: false
	});
}
async function headOf({ octokit, owner, repo, branch }) {
	const { git } = octokit.rest;
	try {
		const { data: ref } = await git.getRef({
			owner,
			repo,
			ref: `heads/${branch}`
		});
		const { data: commit } = await git.getCommit({
			owner,
			repo,
			commit_sha: ref.object.sha
		});
		return {
			commit: commit.sha,
			tree: commit.tree.sha
		};
	} catch (error) {
		if (isRequestFailure(error) && error.status === 404) return void 0;
		throw error;
	}
}
async function textAt({ octokit, owner, repo, file }, head) {
	if (head === void 0) return "";
	const { git } = octokit.rest;
	const { data: tree } = await git.getTree({
		owner,
		repo,
		tree_sha: head.tree
	});
	const sha = tree.tree.find(({ path, type }) => path === file && type === "blob")?.sha;
	if (sha === void 0) return "";
	const { data: blob } = await git.getBlob({
		owner,
		repo,
		file_sha: sha
	});
	return Buffer.from(blob.content, "base64").toString("utf8");
}

// src/github/history.ts
/**
* `history`: what earlier runs measured comes into the report, and this run's line is kept for the next. Only runs on the
* default branch are kept; what is proposed only looks back. That it fails is a warning: the verdict does not hang on it.
*/
/** `branch`: a branch of its own, which needs `contents: write`. `artifact`: beside the report, which the workflow uploads. */
const HISTORY_MODES = [
	"none",
	"branch",
	"artifact"
];
const HISTORY_BRANCH = "zoogate-history";
const HISTORY_FILE = "history.jsonl";
/** Earlier runs; none where there are none, or they can't be read, which is told. */
async function readHistory(settings, context) {
	const { history, token, artifact, key } = settings;
	const { repository } = context;
	if (history === "none" || repository === void 0) return NO_RUNS;
	return warned("read", NO_RUNS, async () => {
		const octokit = connect(token, context.apiUrl);
		const { owner, name: repo } = repository;
		const file = fileOf(key);
		const text = history === "branch" ? await readBranch({
			...settings,
			octokit,
			owner,
			repo,
			branch: HISTORY_BRANCH,
			file
		}) : await readArtifacts({
			octokit,
			token,
			context,
			name: artifact,
			file: HISTORY_FILE
		});
		return readPastRuns(text);
	});
}
/**
* Keeps this run, if it is one of the default branch.
* @param directory the report's folder
*/
async function keepHistory(report, runs, directory, settings, context) {
	const { history, token, key } = settings;
	const { repository, run, commit, isDefaultBranch } = context;
	if (history === "none" || repository === void 0) return;
	if (!isDefaultBranch) {
		info("This run is not kept in the history: it is not one of the default branch.");
		return;
	}
	const past = pastRunOf(report, {
		...run === void 0 ? {} : {
			run: run.id,
			attempt: run.attempt
		},
		...commit === void 0 ? {} : { commit }
	});
	await warned("kept", void 0, async () => {
		if (history === "artifact") {
			await writeWhole(join(directory, HISTORY_FILE), withRun(runs, past));
			return;
		}
		const octokit = connect(token, context.apiUrl);
		const { owner, name: repo } = repository;
		const store = {
			...settings,
			octokit,
			owner,
			repo,
			branch: HISTORY_BRANCH,
			file: fileOf(key)
		};
		await writeBranch(store, `zoogate: ${report.verdict}, run ${run?.id ?? "without a number"}`, (text) => withRun(readPastRuns(text), past));
	});
}
function fileOf(key) {
	return key === "default" ? HISTORY_FILE : `history-${key}.jsonl`;
}
async function warned(what, otherwise, action) {
	try {
		return await action();
	} catch (error) {
		const why = plainText(error instanceof Error ? error.message : String(error));
		const hint = isRequestFailure(error) && (error.status === 403 || error.status === 404) ? "; `history: branch` needs `contents: write`, `history: artifact` needs `actions: read`" : "";
		warning(`The history could not be ${what}: ${why}${hint}`, { title: "zoogate" });
		return otherwise;
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
			...input("thumbnails") === void 0 ? {} : { thumbnails: choose("thumbnails", ["true", "false"], "false") === "true" },
			cache: choose("cache", ["true", "false"], "true") === "true",
			spell: (name) => `input "${name === "gate" ? "gates" : name}"`
		},
		workingDirectory: resolve(process.env["GITHUB_WORKSPACE"] ?? ".", input("working-directory") ?? "."),
		comment: choose("comment", COMMENT_MODES, "auto"),
		commentKey: input("comment-key") ?? "default",
		history: choose("history", HISTORY_MODES, "none"),
		token: getInput("github-token"),
		hubToken: getInput("hf-token")
	};
}
async function check({ options, workingDirectory, hubToken, token }) {
	const config = await loadConfig(options, workingDirectory, process.env);
	const log = (line) => info(withoutWorkflowCommands(line));
	const shown = createProgressLog({
		write: log,
		beginGroup: startGroup,
		endGroup
	}, Date.now);
	const downloads = await restoreDownloads(config, process.env, log);
	return {
		report: await run$1(config, {
			fetch: openFetch(),
			hosts: readHosts(process.env, {
				huggingFace: hubToken,
				github: token
			}),
			env: process.env,
			change: readContext(process.env).change,
			now: Date.now,
			log,
			progress: (model, ...step) => shown.update(plainText(model), ...step),
			downloading: (what, progress) => shown.download(plainText(what), progress)
		}).finally(() => {
			shown.stop();
			return downloads.save();
		}),
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
	const given = file === void 0 ? void 0 : readReport(resolve(inputs.workingDirectory, file));
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
		const { report: measured, config } = inputs.mode === "merge" ? await merge(inputs) : await check(inputs);
		const context = readContext(process.env);
		const history = config.shard === void 0 ? inputs.history : "none";
		const settings = {
			...inputs,
			history,
			key: inputs.commentKey
		};
		const past = await readHistory(settings, context);
		const report = withHistory(measured, past.runs);
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
		}, context);
		await keepHistory(report, past, config.reportDir, settings, context);
		return exitCodeOfReport(report, config.failOn);
	} catch (error) {
		const failure = describeFailure(error);
		await publishFailure(failure.message, summaryPath);
		return failure.exitCode;
	}
}
/** One step of a workflow: its verdict becomes the process's exit code, which fails the step unless it is 0. */
async function run() {
	process.exitCode = await main();
}

// src/index.ts
/** What a runner starts: the action, once. */
await run();

export {  };