import { S as openModel, i as acquireSubjects, n as loadConfig } from "./shared-load-config.js";
import { r as openFetch } from "./shared-send.js";
import { i as readHosts } from "./shared-onnx-file.js";
import { t as duration } from "./shared-duration.js";
import { a as partition, n as readOnnx, o as exampleCosts, r as openDataset } from "./shared-inspect-subjects.js";
import { n as UserError } from "./shared-errors.js";
import { r as describeWork } from "./shared-find-risks.js";
import { o as plainText } from "./shared-escape.js";
import { i as withThousands } from "./shared-words.js";
import { n as say, t as log } from "./shared-streams.js";

// src/shard/plan-jobs.ts
/** How many jobs a time budget needs, and the matrix of them. Costs are seconds of one job. */
/**
* @param budgetSeconds what a job may take; without it one job, or as many as `jobs` says.
* @param runners labels, given out in turn.
* @throws UserError if no number of jobs keeps the budget.
*/
function planJobs(work, options) {
	const { budgetSeconds, runners } = options;
	const count = options.jobs ?? (budgetSeconds === void 0 ? 1 : jobsFor(work, budgetSeconds));
	return { include: secondsOf(work, count).map((of, i) => ({
		shard: `${i + 1}/${count}`,
		"shard-by": work.by,
		runner: runners[i % runners.length],
		seconds: Math.round(of)
	})) };
}
function jobsFor(work, budgetSeconds) {
	const fits = (count) => Math.max(...secondsOf(work, count)) <= budgetSeconds;
	for (let count = 1; count <= 256; count++) if (fits(count)) return count;
	const least = Math.max(...secondsOf(work, 256));
	throw new UserError({
		code: "plan-budget",
		what: `no number of jobs does this in the time: GitHub starts at most ${256} of one matrix`,
		where: "--budget",
		got: `${budgetSeconds} s a job`,
		expected: `at least ${Math.ceil(least)} s`,
		hint: hintFor(work, budgetSeconds)
	});
}
function hintFor({ by, fixedSeconds }, budgetSeconds) {
	if (fixedSeconds >= budgetSeconds) return `allow more: every job takes about ${Math.ceil(fixedSeconds)} s before it measures an example`;
	if (by === "models") return "share out the examples of large models";
	return "measure a sample (\"samples\"), see zoogate plan";
}
/** What each of `count` jobs takes. */
function secondsOf({ by, models, fixedSeconds }, count) {
	const loads = new Array(count).fill(fixedSeconds);
	if (by === "examples") {
		const all = models.reduce((sum, { seconds }) => sum + seconds, 0);
		return loads.map((fixed) => fixed + all / count);
	}
	const costs = models.map(({ seconds }) => seconds);
	for (const [model, owner] of partition(costs, count).entries()) loads[owner] += costs[model];
	return loads;
}

// src/commands/plan-matrix.ts
/**
* `zoogate plan --matrix`: the jobs of a GitHub matrix as JSON on standard output, what they are planned by on standard
* error. Costs are those of an earlier report, or estimated from pixels and multiply-accumulates.
*/
/** What a hosted runner does in a second: guesses, told as such; a report of an earlier run knows better. */
const DECODED_PIXELS = 6e7;
const MACS = 4e10;
/** Of a job: checkout, the native packages, models, the start of processes. */
const START_SECONDS = 45;
/** On a terminal, and in a workflow that runs the command line. */
async function planMatrix(flags) {
	const { matrix, notes } = await makeMatrix(flags, process.cwd(), (name) => `--${name}`);
	say(JSON.stringify(matrix));
	for (const note of notes) log(note);
	return 0;
}
/** @returns the matrix, and in words what it is planned by. @throws UserError */
async function makeMatrix({ config: file, timings, shardBy, budget, jobs, runner = ["ubuntu-latest"] }, cwd, spell) {
	if (budget !== void 0 && jobs !== void 0) throw new UserError({
		code: "plan-jobs-twice",
		what: "the number of jobs is given, and a budget that it would follow from",
		where: spell("jobs"),
		got: `${jobs} jobs and ${budget} a job`,
		expected: `${spell("jobs")} or ${spell("budget")}`
	});
	if (runner.some((label) => label.trim() === "")) throw new UserError({
		code: "option-invalid",
		what: "this is no label of a runner",
		where: spell("runner"),
		got: "an empty text",
		expected: "such as ubuntu-latest"
	});
	const { shard, ...whole } = await loadConfig({
		config: file,
		timings,
		shard: "1/1",
		shardBy,
		spell
	}, cwd, process.env);
	const models = [];
	for (const model of whole.models) models.push(await workOf(model, whole));
	const budgetSeconds = budget === void 0 ? void 0 : duration(budget, spell("budget")) / 1e3;
	const { by } = shard;
	const asked = jobs === void 0 ? void 0 : readJobs(jobs, spell("jobs"));
	const matrix = planJobs(workToShare(by, models), {
		budgetSeconds,
		jobs: asked === void 0 || by === "examples" ? asked : Math.min(asked, models.length),
		runners: runner
	});
	const { length } = matrix.include;
	const most = Math.max(...matrix.include.map(({ seconds }) => seconds));
	const count = `${length} ${length === 1 ? "job" : "jobs"}`;
	const within = budget === void 0 ? "" : ` within ${budget}`;
	const fewer = asked === void 0 || asked === length ? "" : `, not ${asked}, since there are no more models`;
	return {
		matrix,
		notes: [...models.map(({ name, examples, from }) => `${plainText(name)}: ${withThousands(examples)} examples, by ${from}`), `${count}${within}${fewer}, the longest of about ${most} s`]
	};
}
/** Every shard of the examples times every model; where models are shared out, each is timed by one job. */
function workToShare(by, models) {
	if (by === "models") return {
		by,
		models: models.map((model) => ({
			...model,
			seconds: model.seconds + model.timed
		})),
		fixedSeconds: START_SECONDS
	};
	return {
		by,
		models,
		fixedSeconds: START_SECONDS + models.reduce((sum, { timed }) => sum + timed, 0)
	};
}
async function workOf(model, config) {
	const { name, cost, reference, baseline } = model;
	const timed = model.gates.some(({ metric }) => metric.startsWith("latency")) ? config.latencyBudgetMs / 1e3 : 0;
	const dataset = model.dataset?.path === "" ? void 0 : await openDataset(model, config);
	const examples = dataset?.examples.length ?? 0;
	if (cost !== void 0) return {
		name,
		examples,
		seconds: cost / 1e3,
		from: "what they took before",
		timed
	};
	const pixels = exampleCosts(dataset?.examples ?? []).reduce((sum, of) => sum + of, 0) - examples * 1e6;
	const subjects = 1 + Number(reference !== void 0) + Number(baseline !== void 0);
	const macs = await macsOf(model, config);
	const inference = macs === void 0 ? .05 : Math.max(.001, macs / MACS);
	return {
		name,
		examples,
		seconds: pixels / DECODED_PIXELS + examples * subjects * inference,
		from: macs === void 0 ? "50 ms an inference, which is a guess: its multiply-accumulates are not known" : `its ${withThousands(Math.round(macs / 1e6))} M multiply-accumulates, which is an estimate`,
		timed
	};
}
/** Of the candidate; undefined where the model can't be read or does not tell. */
async function macsOf(model, config) {
	try {
		const { reference: _, baseline: __, ...alone } = model;
		const world = {
			fetch: openFetch(),
			hosts: readHosts(process.env),
			env: process.env,
			log: () => {}
		};
		const { artifacts } = await acquireSubjects(alone, config, world);
		const { macs } = describeWork(readOnnx(artifacts.candidate, openModel)).macs;
		return macs;
	} catch (error) {
		if (error instanceof UserError) throw error;
		return;
	}
}
function readJobs(text, where) {
	const jobs = Number(text);
	if (/^\d+$/.test(text) && jobs >= 1 && jobs <= 256) return jobs;
	throw new UserError({
		code: "option-invalid",
		what: "this is not a number of jobs",
		where,
		got: text,
		expected: `1 to ${256}, which GitHub starts of one matrix at most`
	});
}

export { planMatrix as n, makeMatrix as t };