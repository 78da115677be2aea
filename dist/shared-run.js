import { C as checkSize, S as openModel, a as acquireWorld, b as takeLock, c as DEFAULT_REVISION, d as listHubFiles, f as remoteHubFile, i as acquireSubjects, l as floatingRevision, p as resolveHubRevision, s as makeBundle, u as isCommit, v as dataName, x as SIZE_LIMIT_BYTES, y as fetchFile } from "./shared-load-config.js";
import { a as partition, i as splitOfShard, n as readOnnx, r as openDataset, t as inspectSubjects } from "./shared-inspect-subjects.js";
import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { _ as explain, g as withThumbnails, h as illustratedExamples, l as digestLine, m as reportRun, n as sealShard, p as reportModel, r as carryModel, u as digestOfLines, v as floatingSources } from "./shared-seal.js";
import { t as findProvenance } from "./shared-provenance.js";
import { n as readModelClaims, r as zooClaims } from "./shared-read-model-claims.js";
import { S as profileSubject, _ as listSubjects, a as planGates, b as mapSubjects, d as bestBatch, f as timeBatches, g as operatorCounts, h as observeOperators, i as isComplete, m as fallbackNodes, o as watchGates, p as timeModels, r as decideGates, u as compare, v as workerSubject, x as measureMemory } from "./shared-spread.js";
import { c as latencyFigures, d as threadsFigures, s as startChild } from "./shared-schedule.js";
import { r as TIMING_KINDS } from "./shared-metrics2.js";
import { i as countMacs, r as describeWork } from "./shared-find-risks.js";
import { i as withoutSecrets, r as runtimeVersion, t as findNativePackages } from "./shared-native.js";
import { n as providersOf } from "./shared-providers.js";
import { t as VERSION } from "./shared-version.js";
import { t as writeWhole } from "./shared-write-whole.js";
import { t as describeTestbed } from "./shared-testbed.js";
import { a as findEntry, o as loadCatalogue } from "./shared-zoos.js";
import { t as findOnnxFile } from "./shared-onnx-file.js";
import { createRequire } from "node:module";
import { dirname, join, posix, relative } from "node:path";
import { promisify } from "node:util";
import { createHash, randomBytes } from "node:crypto";
import { access, cp, mkdir, readFile, rename, rm } from "node:fs/promises";
import { closeSync, openSync, readSync } from "node:fs";
import { execFile } from "node:child_process";
import os from "node:os";
import { deserialize, serialize } from "node:v8";

// src/artifact/download/in-parallel.ts
/** Several pieces of work at the same time, but not too many. */
/**
* The results in the order of the items. The first failure breaks the others off through the signal that `work` is
* given, and is thrown when all have ended: nothing goes on behind the caller's back.
*/
async function inParallel(items, most, outer, work) {
	const failing = new AbortController();
	const signal = outer === void 0 ? failing.signal : AbortSignal.any([outer, failing.signal]);
	const results = new Array(items.length);
	let next = 0;
	const worker = async () => {
		while (next < items.length && !signal.aborted) {
			const at = next++;
			results[at] = await work(items[at], signal);
		}
	};
	const workers = Array.from({ length: Math.min(most, items.length) }, () => worker().catch((error) => failing.abort(error)));
	await Promise.all(workers);
	signal.throwIfAborted();
	return results;
}

// src/artifact/hub/hub-dataset.ts
/**
* `hf:datasets/...` to a file or folder on this machine that loading takes like any other: Parquet files of one split,
* images in class folders, or what a pattern matches.
*/
/** More connections bring nothing more, and hubs refuse them. */
const CONNECTIONS = 8;
const MOST_FILES = 1e5;
/**
* @param split the only one that is fetched, of Parquet files that are named after splits.
* @throws {UserError} if there is nothing, or too much.
*/
async function acquireHubDataset(locator, split, world) {
	const { repository, dataset, revision = DEFAULT_REVISION, file, text } = locator;
	const named = {
		repository,
		dataset,
		revision
	};
	const commit = await resolveHubRevision(named, world);
	const place = {
		...named,
		revision: commit
	};
	const { folder, files } = await selectFiles(place, file, split, world);
	checkAmount(files, text, world);
	let received = 0;
	const totalBytes = files.reduce((sum, { bytes = 0 }) => sum + bytes, 0);
	const stored = await inParallel(files, CONNECTIONS, world.signal, (described, signal) => {
		let before = 0;
		return fetchFile({
			...remoteHubFile(place, described, world),
			name: dataName(described.path),
			where: `${text} (${described.path})`,
			holds: "data"
		}, {
			...world,
			signal,
			onProgress: ({ receivedBytes }) => {
				received += receivedBytes - before;
				before = receivedBytes;
				world.onProgress?.({
					receivedBytes: received,
					totalBytes
				});
			}
		});
	});
	const bundled = files.map(({ path }, i) => ({
		name: posix.relative(folder, path),
		...stored[i]
	}));
	const listing = bundled.map(({ name, sha256 }) => `${sha256} ${name}\n`).sort();
	const digest = createHash("sha256").update(listing.join("")).digest("hex");
	const bundle = await makeBundle(digest, bundled, world.cacheDir);
	return {
		path: files.length === 1 && files[0].path === file ? join(bundle, bundled[0].name) : bundle,
		revision: commit,
		...isCommit(revision) ? {} : { floating: floatingRevision(named) }
	};
}
/** The files that a path means: one of its name, all below a folder, or those that a pattern matches. */
async function selectFiles(place, path, split, world) {
	const [literal] = /^[^*?]*/.exec(path);
	const isPattern = literal !== path;
	const parent = isPattern || path.includes("/") ? posix.dirname(`${literal}x`) : ".";
	const listed = (await listHubFiles(place, parent === "." ? "" : parent, world)).filter(({ path }) => !isMeta(path));
	const exact = listed.find((one) => one.path === path);
	if (exact !== void 0) return {
		folder: parent,
		files: [exact]
	};
	const folder = isPattern ? parent : path;
	const matches = isPattern ? patternOf(path) : new RegExp(`^${escaped(path)}${path === "" ? "" : "/"}`);
	const files = ofSplit(listed.filter((one) => matches.test(one.path)), split);
	if (files.length > 0) return {
		folder,
		files
	};
	throw new UserError({
		code: "dataset-not-found",
		what: "the repository has no such files",
		where: `hf:datasets/${place.repository}`,
		got: listed.length === 0 ? "no files" : `files such as ${listed[0].path}`,
		expected: path
	});
}
/** What describes a repository and is no data. */
function isMeta(path) {
	return /(^|\/)(\.[^/]+|README\.md)$/i.test(path);
}
function ofSplit(files, split) {
	const own = files.filter(({ path }) => split !== void 0 && splitOfShard(posix.basename(path)) === split);
	return own.length > 0 ? own : files;
}
/** `*` and `?` stay within a segment, `**` does not. */
function patternOf(pattern) {
	const source = pattern.split(/(\*\*\/?|\*|\?)/).map((part) => ({
		"**/": "(?:.*/)?",
		"**": ".*",
		"*": "[^/]*",
		"?": "[^/]"
	})[part] ?? escaped(part));
	return new RegExp(`^${source.join("")}$`);
}
function escaped(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
function checkAmount(files, where, world) {
	if (files.length > MOST_FILES) throw new UserError({
		code: "dataset-too-large",
		what: "the dataset has too many files to download",
		where,
		got: `${files.length} files`,
		expected: `at most ${MOST_FILES}`
	});
	const bytes = files.reduce((sum, file) => sum + (file.bytes ?? 0), 0);
	checkSize(bytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, where);
}

// src/artifact/acquire-dataset.ts
/** The model's configuration with a dataset whose path is on this machine. */
async function withLocalDataset(model, config, world) {
	const { dataset } = model;
	if (dataset?.origin === void 0) return model;
	const what = `the dataset of ${model.name}`;
	world.log(`acquiring ${what}`);
	const { locator } = dataset.origin;
	const { path, revision, floating } = await acquireHubDataset(locator, dataset.split, acquireWorld(config, world, what));
	return {
		...model,
		dataset: {
			...dataset,
			path,
			origin: {
				locator,
				revision,
				floating
			}
		}
	};
}

// src/runtime/example-key.ts
/** What an example is known by between runs: the hash of its bytes, and with it of what it should come to. */
/** Where files are read to, part by part: fresh memory for each would cost more than reading it. */
let part;
const PART_BYTES = 1 << 18;
/**
* SHA-256 of an image file's bytes; undefined for other inputs, and for files that can't be read. Synchronous: this
* is done for thousands of small files in a row, when the process has nothing else to do, in a fifth of the time.
*/
function hashExample({ input }) {
	if (input.kind !== "image") return void 0;
	try {
		return hashFile(input.path);
	} catch {
		return;
	}
}
function hashFile(path) {
	part ??= new Uint8Array(PART_BYTES);
	const file = openSync(path, "r");
	try {
		const hash = createHash("sha256");
		for (let read = readSync(file, part); read > 0; read = readSync(file, part)) hash.update(part.subarray(0, read));
		return hash.digest("hex");
	} finally {
		closeSync(file);
	}
}
/**
* Key of an example's observation in a store.
*
* @param sha256 of the example's bytes.
* @returns undefined where an observation depends on more than that: on a mask's file, on tensors.
*/
function exampleKey({ target }, sha256) {
	if (target.kind === "mask" || target.kind === "tensors") return void 0;
	return createHash("sha256").update(`${sha256} ${JSON.stringify(target)}`).digest("hex");
}
/** Key of a comparison of optimisation levels; undefined where its inputs are more than the bytes of images. */
function numericsKey({ examples, classes, session }) {
	const inputs = examples.map((example) => [hashExample(example), example.target]);
	if (inputs.some(([sha256]) => sha256 === void 0)) return void 0;
	return createHash("sha256").update(JSON.stringify([
		inputs,
		classes,
		session
	])).digest("hex");
}

// src/runtime/predict-examples.ts
/**
* Observes examples in worker processes, one a core, one inference thread each. The examples are handed out in
* chunks as workers get free; what comes back is kept by example, so that the result does not depend on who was fast.
* What an earlier run observed of the same bytes is taken from its store.
*/
const CHUNK = 16;
/** Chunks that a worker has in hand: it starts on the second while the parent hears of the first. */
const CHUNKS_AHEAD = 2;
/**
* @returns one entry an example, in their order; fewer if `enough` said so.
* @throws UserError for an example or model that can't be measured, SurroundingsError if a worker dies; all workers
*   are ended then.
*/
async function predictExamples(options) {
	const { examples, onProgress } = options;
	const results = new Array(examples.length);
	let done = 0;
	let prefix = 0;
	let stopped = false;
	const settle = (position, result) => {
		if (results[position] === void 0) done++;
		results[position] = result;
		onProgress?.(done);
		const before = prefix;
		while (results[prefix] !== void 0) prefix++;
		if (!stopped && options.enough !== void 0 && prefix > before) stopped = options.enough(results.slice(0, prefix));
	};
	const missing = takeKnown(options, settle, () => stopped);
	if (!stopped && missing.length > 0) await observe(options, missing, settle, () => stopped);
	return results.slice(0, stopped ? prefix : examples.length);
}
/** Settles what the stores know of all subjects; gives the positions of the rest. */
function takeKnown({ examples, stores }, settle, isStopped) {
	const positions = examples.map((_, position) => position);
	if (stores === void 0 || stores.some(({ found }) => found === 0)) return positions;
	const missing = [];
	for (const [position, example] of examples.entries()) {
		if (isStopped()) return [];
		const sha256 = hashExample(example);
		const key = sha256 === void 0 ? void 0 : exampleKey(example, sha256);
		const observations = stores.map((store) => key === void 0 ? void 0 : store.get(key));
		if (sha256 !== void 0 && observations.every((observation) => observation !== void 0)) settle(position, {
			kind: "predicted",
			example,
			sha256,
			observations
		});
		else missing.push(position);
	}
	return missing;
}
async function observe(options, positions, settle, isStopped) {
	const { subjects, examples } = options;
	let handedOut = 0;
	const nextChunk = () => {
		if (isStopped()) return [];
		const chunk = positions.slice(handedOut, handedOut + CHUNK);
		handedOut += chunk.length;
		return chunk;
	};
	const startWorker = () => {
		const pending = [];
		/** All positions that this worker got, in the order in which it observes them. */
		const given = [];
		let hash = "";
		let observations = [];
		const finish = (result) => {
			observations = [];
			settle(pending.shift(), result);
		};
		const send = () => {
			const chunk = nextChunk();
			pending.push(...chunk);
			given.push(...chunk);
			child.send({
				kind: "chunk",
				examples: chunk.map((position) => examples[position])
			});
		};
		const listen = (event) => {
			if (event.kind === "chunk-done") send();
			const example = examples[pending[0] ?? -1];
			if (example === void 0) return;
			if (event.kind === "decoded") hash = event.sha256;
			else if (event.kind === "unreadable") finish({
				kind: "unreadable",
				example,
				reason: event.reason
			});
			else if (event.kind === "observation") {
				observations.push(event.observation);
				if (observations.length < subjects.length) return;
				for (const [i, observation] of observations.entries()) {
					const key = exampleKey(example, hash);
					if (key !== void 0) options.stores?.[i]?.set(key, observation);
				}
				finish({
					kind: "predicted",
					example,
					sha256: hash,
					observations
				});
			}
		};
		const describe = (place) => {
			if (place === void 0) return void 0;
			const example = examples[given[place.examples - 1]];
			return `the ${subjects[place.subject].name} was running on ${example.name}`;
		};
		const settings = {
			...options.session,
			threads: 1
		};
		const job = {
			kind: "accuracy",
			subjects,
			task: options.task,
			settings
		};
		const child = startChild(job, options.child, listen, describe);
		for (let i = 0; i < CHUNKS_AHEAD; i++) send();
		return child;
	};
	const workers = Math.max(1, Math.min(os.availableParallelism(), Math.ceil(positions.length / CHUNK)));
	const children = Array.from({ length: workers }, startWorker);
	try {
		await Promise.all(children.map((child) => child.done));
	} finally {
		for (const child of children) child.kill();
	}
}

// src/measurement/profile-subjects.ts
/**
* A profiled run of every subject: its multiply-accumulates, and of the candidate whether its outputs depend on how
* far the runtime optimises the graph. What is known from an earlier run is not run again.
*/
async function profileSubjects(request, progress) {
	const { subjects, onnx, probes, child, stores } = request;
	if (probes === void 0) return {
		macs: {},
		numerics: void 0
	};
	const macs = {};
	let numerics;
	const all = listSubjects(subjects);
	for (const [i, subject] of all.entries()) {
		progress("profile", i, all.length);
		const asked = subject.name === "candidate" ? numericsOf(request, probes) : void 0;
		const key = asked && numericsKey(asked);
		const store = await stores?.macs(subject);
		const levels = asked && await stores?.numerics(subject);
		const known = store?.get("macs");
		const compared = key === void 0 ? void 0 : levels?.get(key);
		if (known !== void 0 && (asked === void 0 || compared !== void 0)) {
			macs[subject.name] = known;
			numerics ??= compared;
			continue;
		}
		const result = await profileSubject(workerSubject(subject), probes[0], {
			executionProvider: "cpu",
			threads: 1
		}, child, asked);
		if (result.kind === "not-run") {
			macs[subject.name] = inferredMacs(onnx(subject), result.reason);
			continue;
		}
		const counted = macsMeasurement(countMacs(result.runs, onnx(subject)), "shapes of a profiled run");
		macs[subject.name] = counted;
		if (counted.kind === "exact") store?.set("macs", counted);
		await store?.save(stores.log);
		if (result.numerics === void 0) continue;
		numerics = result.numerics;
		if (key !== void 0) levels?.set(key, numerics);
		await levels?.save(stores.log);
	}
	progress("profile", all.length, all.length);
	return {
		macs,
		numerics
	};
}
function numericsOf({ task, session }, examples) {
	const { output } = task.settings;
	return {
		examples,
		session: {
			...session,
			threads: 1
		},
		...task.name === "classification" ? { classes: { output } } : {}
	};
}
/** Without a run the shapes follow from the graph, if it says enough. */
function inferredMacs(model, reason) {
	const { macs, assumptions } = describeWork(model);
	const counted = macsMeasurement(macs, "shapes that were inferred without a run");
	if (counted.kind === "failed" || assumptions.length > 0) return {
		kind: "failed",
		reason
	};
	return counted;
}
function macsMeasurement({ macs, counted, incomplete }, from) {
	if (incomplete.length > 0) return {
		kind: "failed",
		reason: `the ${from} do not tell of ${incomplete.join(", ")}`
	};
	return {
		kind: "exact",
		value: macs,
		unit: "count",
		method: `multiply-accumulates from the ${from}: ${Object.entries(counted).map(([operator, count]) => `${operator} ${count}`).join(", ") || "none"}`
	};
}

// src/measurement/time-kinds.ts
/** @throws UserError or SurroundingsError; what was yielded before is measured. */
async function* timeKinds(request, progress) {
	const { needs, session, latencyBudgetMs: budgetMs } = request;
	const base = {
		...request,
		subjects: listSubjects(request.subjects).map(workerSubject),
		batch: 1
	};
	const single = {
		...session,
		threads: 1
	};
	const decidedBy = (kind) => (observed) => request.isTimed(kind, observed);
	const show = (kind) => (elapsedMs) => progress(kind, elapsedMs, budgetMs);
	if (needs.has("latency")) {
		const { latency, warnings } = await timeModels({
			...base,
			session: single,
			isDecided: decidedBy("latency")
		}, show("latency"));
		yield {
			timings: { latency },
			warnings
		};
	}
	if (needs.has("threads") || needs.has("latency") && session.threads > 1) {
		const { latency, warnings } = await timeModels({
			...base,
			isDecided: decidedBy("threads")
		}, show("threads"));
		yield {
			timings: { threads: latency },
			warnings
		};
	}
	if (needs.has("throughput")) {
		const { batches, warnings } = await timeBatches({
			...base,
			session: single,
			throughputDecided: decidedBy("throughput")
		}, show("throughput"));
		const throughput = bestBatch(batches);
		yield {
			...throughput === void 0 ? {} : { timings: { throughput } },
			batches,
			warnings
		};
	}
}

// src/measurement/measure.ts
async function measure(request, progress) {
	let observed = {
		macs: {},
		warnings: []
	};
	try {
		observed = {
			...observed,
			...await profileSubjects(request, progress)
		};
		if (request.needs.has("examples") || request.needs.has("pair")) observed = {
			...observed,
			...await predict(request, progress)
		};
		if (request.needs.has("providers") || request.session.executionProvider !== "cpu") observed = {
			...observed,
			...await observeProviders(request, observed)
		};
		const timedFrom = performance.now();
		const lock = TIMING_KINDS.some((kind) => request.needs.has(kind)) ? await request.lockTiming?.() : void 0;
		try {
			for await (const timed of timeKinds(request, progress)) observed = {
				...observed,
				...timed,
				timings: {
					...observed.timings,
					...timed.timings
				},
				warnings: [.../* @__PURE__ */ new Set([...observed.warnings, ...timed.warnings])]
			};
		} finally {
			const timingLock = await lock?.release();
			if (timingLock !== void 0) observed = {
				...observed,
				timingLock
			};
		}
		observed = {
			...observed,
			...await explainTimes(request, observed, performance.now() - timedFrom)
		};
		if (request.needs.has("memory")) {
			const subjects = listSubjects(request.subjects).map(workerSubject);
			observed = {
				...observed,
				memory: await measureMemory({
					...request,
					subjects,
					example: request.examples[0]
				})
			};
		}
		return observed;
	} catch (error) {
		if (error instanceof UserError) return {
			...observed,
			problem: {
				kind: "user",
				problem: error.problem
			}
		};
		if (error instanceof SurroundingsError) return {
			...observed,
			problem: {
				kind: "surroundings",
				problem: error.problem
			}
		};
		throw error;
	}
}
/** What ran of every subject on which provider. */
async function observeProviders(request, { warnings }) {
	const { session } = request;
	const operators = await observeOperators({
		...request,
		example: request.examples[0]
	});
	const fallen = mapSubjects(operators.profiles, (times) => fallbackNodes(times, session));
	const told = Object.entries(fallen).flatMap(([name, nodes]) => {
		const { length } = operators.profiles[name].nodes;
		return nodes.length === 0 ? [] : [`${nodes.length} of ${length} nodes of the ${name} ran on the CPU, not on ${session.executionProvider}: ${operatorCounts(nodes)}`];
	});
	return {
		operators,
		fallen,
		warnings: [...warnings, ...told]
	};
}
/** The shortest time (ms) that it takes to see where the time goes, and the longest that it is worth. */
const EXPLAIN_MS = {
	least: 4e3,
	most: 2e4
};
/** @param spentMs on timing: what is left of the budget is there to explain what came of it. */
async function explainTimes(request, { timings = {}, warnings, operators }, spentMs) {
	const kinds = Object.keys(timings);
	if (operators !== void 0) return {
		operators,
		warnings
	};
	const isTimed = ({ subjects }) => (subjects.candidate ?? []).some(({ wallMs }) => wallMs.length > 0);
	if (!Object.values(timings).every(isTimed)) return { warnings };
	if (kinds.every((kind) => request.isPassed(kind, timings[kind]))) return { warnings };
	const { least, most } = EXPLAIN_MS;
	const endAfterMs = Math.min(most, Math.max(least, request.latencyBudgetMs - spentMs));
	try {
		const example = request.examples[0];
		return {
			operators: await observeOperators({
				...request,
				example,
				endAfterMs
			}),
			warnings
		};
	} catch (error) {
		if (!(error instanceof UserError) && !(error instanceof SurroundingsError)) throw error;
		return { warnings: [...warnings, `which operators take the time is not known: ${error.problem.what}`] };
	}
}
async function predict(request, progress) {
	const { subjects, task, examples, allowUnreadable, session, child, stores, enough } = request;
	if (examples.length === 0) return {};
	const all = listSubjects(subjects);
	const opened = stores !== void 0 ? await Promise.all(all.map((subject) => stores.observations(subject, task))) : void 0;
	const bySubject = (done) => {
		const predicted = done.filter((result) => result.kind === "predicted");
		return mapSubjects(subjects, (subject) => {
			const position = all.indexOf(subject);
			return predicted.map(({ observations }) => observations[position]);
		});
	};
	const results = await predictExamples({
		subjects: all.map(workerSubject),
		task,
		examples,
		session,
		child,
		stores: opened,
		onProgress: (done) => progress("accuracy", done, examples.length),
		enough: enough && ((done) => enough(bySubject(done)))
	});
	for (const store of opened ?? []) await store.save(stores.log);
	const predicted = results.filter((result) => result.kind === "predicted");
	const unreadable = results.filter((result) => result.kind === "unreadable").map(({ example, reason }) => ({
		index: example.index,
		name: example.name,
		reason
	}));
	if (unreadable.length > allowUnreadable) throw tooManyUnreadable(unreadable, allowUnreadable, examples.length);
	const entries = predicted.map(({ example, sha256 }) => ({
		index: example.index,
		name: example.name,
		label: example.label,
		target: example.target,
		sha256
	})).sort((a, b) => a.index - b.index);
	const lines = entries.map(digestLine);
	return {
		stoppedEarly: results.length < examples.length,
		predictions: bySubject(results),
		exampleName: (position) => predicted[position].example.name,
		slices: predicted.map(({ example }) => example.slice),
		dataset: {
			measured: predicted.length,
			unreadable: unreadable.map(({ name, reason }) => ({
				name,
				reason
			})),
			digest: digestOfLines(lines)
		},
		examples: {
			indices: entries.map(({ index }) => index),
			lines,
			unreadable
		}
	};
}
function tooManyUnreadable(unreadable, allowed, total) {
	const shown = unreadable.slice(0, 5).map(({ name, reason }) => `${name} (${reason})`);
	const more = unreadable.length > shown.length ? ` and ${unreadable.length - shown.length} more` : "";
	return new UserError({
		code: "dataset-unreadable",
		what: `${unreadable.length} of ${total} examples can't be read`,
		where: shown.join(", ") + more,
		got: `${unreadable.length} unreadable`,
		expected: `at most ${allowed} (allow-unreadable)`,
		hint: "mend or remove these files, or set \"allow-unreadable\" in the dataset to how many may be left out"
	});
}

// src/measurement/trace.ts
/**
* Runs subjects on the processor, one thread, on the same examples.
*
* @param pairs values of the first subject and of the second; without any, models run as they are measured.
* @param limitMs no example is begun later.
* @throws UserError, SurroundingsError if one of them can't be run.
*/
async function trace(subjects, pairs, examples, limitMs, child) {
	const { done } = startChild({
		kind: "trace",
		subjects: subjects.map(workerSubject),
		settings: {
			executionProvider: "cpu",
			threads: 1
		},
		examples,
		pairs,
		limitMs
	}, {
		...child,
		endAfterMs: 2 * limitMs + 1e3
	});
	return await done;
}
/** What a lossy compression left in images; the same child does without a model. */
async function lookAtImages(examples, limitMs, child) {
	const { done } = startChild({
		kind: "images",
		examples,
		limitMs
	}, {
		...child,
		endAfterMs: 2 * limitMs + 1e3
	});
	return await done;
}

// src/measurement/measure-again.ts
/** What a child may take longer (ms) to say what it has. */
const GRACE_MS = 2e3;
/** Time for one number of threads (ms): a median that is far from a limit shows in a few processes. */
const THREADS_MS = 4e3;
/** @param open reads a subject's graph. @param onProgress gets the time (ms) that is left. */
function createRemeasuring({ subjects, task, session, child, seed }, open, now, onProgress = () => {}) {
	const left = (until) => Math.max(0, until - now());
	return {
		observe: async (preprocessings, examples, until) => {
			const variants = preprocessings.map((preprocess) => workerSubject({
				...subjects.candidate,
				preprocess
			}));
			const enough = () => {
				onProgress(left(until));
				return now() >= until;
			};
			const bounded = {
				...child,
				endAfterMs: left(until) + GRACE_MS
			};
			const predicted = (await predictExamples({
				subjects: variants,
				task,
				examples,
				session,
				child: bounded,
				enough
			})).filter((result) => result.kind === "predicted");
			return variants.map((_, position) => predicted.map(({ observations }) => observations[position]));
		},
		latencyOn: async (threads, until) => {
			const { latency } = await timeModels({
				subjects: [workerSubject(subjects.candidate)],
				examples: [],
				session: {
					...session,
					threads
				},
				child,
				seed,
				batch: 1,
				latencyBudgetMs: Math.min(THREADS_MS, left(until)),
				isDecided: () => false
			}, () => onProgress(left(until)));
			const figures = threads === 1 ? latencyFigures(seed, (metric) => metric === "latency.p50") : threadsFigures(seed);
			return Object.values(figures.measure(latency.subjects.candidate))[0];
		},
		model: (name) => open(subjects[name]),
		trace: (names, pairs, examples, until) => trace(names.map((name) => subjects[name]), pairs, examples, left(until), child),
		blockEdges: (examples, until) => lookAtImages(examples, left(until), child),
		now
	};
}

// src/runtime/draw-thumbnails.ts
/** @returns data URIs by the examples' names; none of any where the process fails, since a report does without. */
async function drawThumbnails(examples, child) {
	if (examples.length === 0) return /* @__PURE__ */ new Map();
	try {
		const result = await startChild({
			kind: "thumbnails",
			examples
		}, child).done;
		return new Map(Object.entries(result));
	} catch (error) {
		if (error instanceof UserError || error instanceof SurroundingsError) return /* @__PURE__ */ new Map();
		throw error;
	}
}

// src/runtime/install-cuda.ts
/**
* onnxruntime's libraries for NVIDIA's graphics processors, which are too large for the npm registry: fetched once by
* onnxruntime-node's own installer, whose version decides which files they are and where they come from.
*/
/** The libraries are some 300 MB, packed. */
const TIME_LIMIT_MS = 12e5;
/**
* @param nativeDirectory from `findNativePackages`.
* @param timeLimitMs after which the installer is ended.
* @throws SurroundingsError if there are none for this platform, or they can't be fetched; then nothing has changed.
*/
async function installCuda(nativeDirectory, log, env, timeLimitMs = TIME_LIMIT_MS) {
	const require = createRequire(join(nativeDirectory, "package.json"));
	const root = dirname(require.resolve("onnxruntime-node/package.json"));
	const metadata = require(join(root, "script/install-metadata.js"));
	const platform = `${process.platform}/${process.arch}`;
	const files = (metadata.requirements[platform] ?? []).flatMap((set) => Object.keys(metadata.manifests[`${platform}:${set}`] ?? {}));
	if (files.length === 0) throw new SurroundingsError({
		code: "cuda-not-for-platform",
		what: "onnxruntime-node has no libraries for CUDA on this platform",
		where: "execution-provider",
		got: platform,
		expected: Object.entries(metadata.requirements).flatMap(([name, sets]) => sets.length > 0 ? [name] : []).join(", "),
		hint: "run on such a machine, or choose another execution provider"
	});
	const libraries = join("bin", "napi-v6", platform);
	const missing = await absentOf(files.map((file) => join(root, libraries, file)));
	if (missing.length === 0) return;
	log(`fetching onnxruntime's libraries for CUDA into ${join(root, libraries)}`);
	const partial = join(root, `.${randomBytes(6).toString("hex")}.partial`);
	try {
		await mkdir(partial);
		await cp(join(root, "script"), join(partial, "script"), { recursive: true });
		const { stdout } = await promisify(execFile)(process.execPath, [join(partial, "script", "install.js")], {
			cwd: partial,
			env: installerEnvironment(env),
			timeout: timeLimitMs,
			killSignal: "SIGKILL",
			maxBuffer: 16 << 20
		});
		for (const path of missing) {
			const fetched = join(partial, relative(root, path));
			if ((await absentOf([fetched])).length > 0) throw new Error(`the installer made no ${fetched}: ${stdout}`);
			await rename(fetched, path);
		}
	} catch (error) {
		throw notInstalled(error, root, timeLimitMs);
	} finally {
		await rm(partial, {
			recursive: true,
			force: true
		});
	}
}
/**
* Its own word for "fetch whatever this platform needs". Behind a proxy its own agent checks certificates against
* another name than the feed's; Node's, of version 24.5 and later, does not.
*/
function installerEnvironment(env) {
	return {
		NODE_USE_ENV_PROXY: "1",
		...withoutSecrets(env),
		ONNXRUNTIME_NODE_INSTALL: "true"
	};
}
async function absentOf(paths) {
	const present = await Promise.all(paths.map((path) => access(path).then(() => true, () => false)));
	return paths.filter((_, i) => !present[i]);
}
function notInstalled(error, where, timeLimitMs) {
	const { stderr = "", killed = false } = error;
	const said = /^(?:\w*Error|AggregateError)\b.*$/m.exec(stderr)?.[0] ?? stderr.trim().split("\n")[0] ?? "";
	const message = killed ? `it was ended after ${timeLimitMs / 1e3} s` : said || String(error);
	return new SurroundingsError({
		code: "cuda-install-failed",
		what: "onnxruntime-node's installer did not fetch the libraries for CUDA",
		where,
		got: message.slice(0, 1e3),
		expected: "libraries from the feed that its version names (NuGet)",
		hint: "check that api.nuget.org can be reached (HTTPS_PROXY is honoured) and the disk has 2 GB free, or install onnxruntime-node beside zoogate with ONNXRUNTIME_NODE_INSTALL=true"
	}, { cause: error });
}

// src/runtime/observation-store.ts
/**
* What models made of examples, kept between runs: one file for everything that makes figures what they are (model,
* preprocessing, runtime, processor), in it one entry an example by the hash of its bytes. A changed byte anywhere is
* another key. A file that is damaged or not what it should be counts as empty.
*/
const FORMAT = 1;
/**
* @param identity plain data: everything besides the example that the entries depend on.
* @param isEntry whether a value from the file is an entry.
*/
async function openObservationStore(directory, identity, isEntry) {
	const canonical = JSON.stringify({
		format: FORMAT,
		identity
	});
	const path = join(directory, `${createHash("sha256").update(canonical).digest("hex")}.bin`);
	const entries = await readEntries(path, canonical, isEntry);
	const found = entries.size;
	let changed = false;
	return {
		get: (key) => entries.get(key),
		set: (key, value) => {
			entries.set(key, value);
			changed = true;
		},
		found,
		save: async (log) => {
			if (!changed) return;
			try {
				await mkdir(directory, { recursive: true });
				await writeWhole(path, serialize({
					identity: canonical,
					entries
				}));
				changed = false;
			} catch (error) {
				log(`what was measured can't be kept for the next run: ${error.message}`);
			}
		}
	};
}
async function readEntries(path, canonical, isEntry) {
	try {
		const { identity, entries } = deserialize(await readFile(path));
		if (identity !== canonical || !(entries instanceof Map)) return /* @__PURE__ */ new Map();
		return [...entries].every(([key, value]) => typeof key === "string" && isEntry(value)) ? entries : /* @__PURE__ */ new Map();
	} catch {
		return /* @__PURE__ */ new Map();
	}
}

// src/runtime/stores.ts
/** The stores of one run: which files hold what was observed under exactly these circumstances. */
/** @returns undefined if the user wants everything measured afresh. */
function openStores(config, testbed, log) {
	if (!config.cache) return void 0;
	const { cpu, instructionSets, runtime, executionProvider } = testbed;
	const circumstances = {
		tool: VERSION,
		cpu,
		instructionSets,
		runtime,
		executionProvider
	};
	const directory = join(config.cacheDir, "observations");
	return {
		observations: ({ artifact: { sha256 }, preprocess, quantization }, task) => openObservationStore(directory, {
			of: "examples",
			sha256,
			preprocess,
			quantization,
			task,
			...circumstances
		}, isObservation),
		macs: ({ artifact: { sha256 }, preprocess }) => openObservationStore(directory, {
			of: "macs",
			sha256,
			preprocess,
			...circumstances
		}, isMeasurement),
		numerics: ({ artifact: { sha256 }, preprocess, quantization }) => openObservationStore(directory, {
			of: "numerics",
			sha256,
			preprocess,
			quantization,
			...circumstances
		}, isNumerics),
		log
	};
}
function isObservation(value) {
	return typeof value === "object" && value !== null && typeof value.finite === "boolean";
}
function isNumerics(value) {
	return typeof value === "object" && value !== null && Array.isArray(value.runs);
}
function isMeasurement(value) {
	return typeof value === "object" && value !== null && value.kind === "exact";
}

// src/runtime/timing-lock.ts
/**
* One at a time: two jobs on one machine that time models disturb each other, whatever their schedules. Who wants to
* time waits for whoever does; how long that took is told.
*/
/** @param env `ZOOGATE_TIMING_LOCK` names another file; empty, nobody waits. */
function timingLock(env, log) {
	const path = env["ZOOGATE_TIMING_LOCK"] ?? join(os.tmpdir(), "zoogate-timing.lock");
	if (path === "") return async () => void 0;
	return async () => {
		const from = performance.now();
		try {
			await mkdir(dirname(path), { recursive: true });
			const lock = await takeLock(path, void 0, () => log("another zoogate is timing models on this machine: waiting for it"));
			const since = performance.now();
			return { release: async () => {
				await lock.release();
				return {
					waitedMs: since - from,
					heldMs: performance.now() - since
				};
			} };
		} catch (error) {
			log(`models are timed without a lock against others on this machine: ${error.message}`);
			return;
		}
	};
}

// src/runtime/prepare-runtime.ts
async function prepareRuntime(config, world) {
	const nativeDirectory = await findNativePackages(world.log, world.env);
	if (providersOf(config).some((name) => name === "cuda" || name === "tensorrt")) await installCuda(nativeDirectory, world.log, world.env);
	const testbed = await describeTestbed({
		runtime: `onnxruntime-node ${await runtimeVersion(nativeDirectory)}`,
		executionProvider: [config.executionProvider, ...config.fallbackProviders ?? []].join(","),
		threads: config.threads
	}, world.env);
	return {
		nativeDirectory,
		testbed,
		stores: openStores(config, testbed, world.log),
		lockTiming: timingLock(world.env, world.log)
	};
}

// src/shard/models-of-shard.ts
function modelsOfShard({ models, shard }) {
	if (shard?.by !== "models") return models;
	const known = models.flatMap(({ cost }) => cost ?? []);
	const usual = known.length === 0 ? 1 : known.reduce((sum, cost) => sum + cost, 0) / known.length;
	const owners = partition(models.map(({ cost = usual }) => cost), shard.count);
	return models.filter((_, position) => owners[position] === shard.index - 1);
}

// src/zoo/resolve-reference.ts
/** @throws {UserError} if the catalogue has no such row. */
async function resolveReference(model, world) {
	const { reference } = model;
	if (reference === void 0 || reference.locator.kind !== "zoo") return { model };
	const { id, text } = reference.locator;
	const catalogue = world.catalogue ?? await loadCatalogue();
	const entry = findEntry(id, catalogue.entries, text);
	const claims = zooClaims(entry, catalogue);
	const found = findOnnxFile(entry, world.hosts);
	if (found.kind === "none") {
		const { reference: _, ...alone } = model;
		const notes = [`the reference zoo:${entry.id} is not measured (${found.reason}): gates on it are decided by the figures that the zoo publishes and by the counts of the network that its code builds`];
		return {
			model: alone,
			zoo: {
				entry,
				claims,
				notMeasured: found.reason,
				notes
			}
		};
	}
	const preprocess = reference.preprocess ?? entry.preprocess?.steps;
	return {
		model: {
			...model,
			reference: {
				...reference,
				preprocess
			}
		},
		zoo: {
			entry,
			claims,
			notes: notesOn(entry, reference)
		}
	};
}
/** What a user should know of how the reference is fed. */
function notesOn({ id, preprocess }, reference) {
	if (reference.preprocess !== void 0) return [];
	if (preprocess?.steps === void 0) return [`the zoo does not publish how images are prepared for zoo:${id}: it is fed what the candidate is fed, and reference: {model: ..., preprocess: ...} says otherwise`];
	return preprocess.note === void 0 ? [] : [`preprocessing of zoo:${id}: ${preprocess.note}`];
}

// src/run.ts
/**
* The map of zoogate: config -> acquire -> inspect -> measure -> compare -> decide -> explain -> report, one call a stage.
* Publishing is left to the entry points.
*/
/** @throws UserError, SurroundingsError if a run can't begin; what breaks later is told in the report. */
async function run(config, world) {
	const startedAt = world.now();
	const prepared = [];
	for (const configured of modelsOfShard(config)) {
		const { model: resolved, zoo } = await resolveReference(configured, world);
		const model = await withLocalDataset(resolved, config, world);
		const { artifacts, absent } = await acquireSubjects(model, config, world);
		const subjects = inspectSubjects(artifacts, model, {
			open: openModel,
			provenance: findProvenance
		});
		const claims = await readModelClaims(model.claims, config);
		const referenceClaims = await readModelClaims(model.reference?.claims, config) ?? zoo?.claims;
		const dataset = await openDataset(model, config);
		prepared.push({
			model,
			subjects,
			absent,
			claims,
			referenceClaims,
			zoo,
			dataset,
			plan: planGates(model, subjects, claims, dataset, zoo)
		});
	}
	const runtime = await prepareRuntime(config, world);
	const { executionProvider, fallbackProviders, threads } = config;
	const session = {
		executionProvider,
		fallbackProviders,
		threads
	};
	const models = [];
	const parts = [];
	for (const { plan, subjects, dataset, ...rest } of prepared) {
		const gating = {
			config,
			subjects,
			dataset,
			plan,
			testbed: runtime.testbed,
			...rest
		};
		const { model } = rest;
		const begin = world.now();
		const watch = watchGates(gating);
		const child = {
			nativeDirectory: runtime.nativeDirectory,
			timeLimitMs: config.timeLimitMs
		};
		const observed = await measure({
			subjects,
			onnx: ({ artifact }) => readOnnx(artifact, openModel),
			examples: dataset?.examples ?? [],
			probes: dataset === void 0 ? [] : dataset.probes,
			task: plan.task,
			stores: runtime.stores,
			allowUnreadable: model.dataset?.allowUnreadable ?? 0,
			needs: plan.needs,
			session,
			child,
			seed: config.seed,
			latencyBudgetMs: config.latencyBudgetMs,
			batchSizes: model.batchSizes,
			lockTiming: runtime.lockTiming,
			...watch
		}, (...step) => world.progress(model.name, ...step));
		const compared = compare(subjects, observed, {
			gated: new Set(plan.rules.map(({ metric }) => metric)),
			task: plan.task.name,
			unpinned: floatingSources(subjects, model.dataset?.origin).length,
			complete: isComplete(gating, observed),
			seed: config.seed
		});
		const gates = decideGates(gating, compared, watch, observed.timings);
		const again = {
			subjects,
			task: plan.task,
			session,
			child,
			seed: config.seed
		};
		const { explainBudgetMs } = config;
		const remeasuring = createRemeasuring(again, ({ artifact }) => readOnnx(artifact, openModel), world.now, (leftMs) => world.progress(model.name, "explain", explainBudgetMs - leftMs, explainBudgetMs));
		const explanation = await explain(gating, observed, gates, runtime.testbed, {
			...remeasuring,
			catalogue: loadCatalogue
		});
		const told = reportModel(gating, observed, compared, gates, world.now() - begin, explanation);
		const shown = config.thumbnails ? illustratedExamples(told, dataset?.examples ?? []) : [];
		models.push(withThumbnails(told, await drawThumbnails(shown, child)));
		parts.push(carryModel(gating, observed));
	}
	const report = reportRun(config, runtime.testbed, models, {
		startedAt,
		endedAt: world.now()
	});
	return sealShard(report, config, parts);
}

export { prepareRuntime as n, withLocalDataset as r, run as t };