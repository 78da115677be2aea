import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { i as quantileOfSorted, r as shuffle, t as createRandom } from "./shared-random.js";
import { n as singleFeeds, t as readableFeeds } from "./shared-readable-feeds.js";
import { t as openModel } from "./shared-session.js";
import { n as loadNativePackages } from "./shared-native.js";
import { join } from "node:path";
import { mkdir, mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";

// src/runtime/channel.ts
/**
* An event waits no longer than this for the next one. There is no timer: inference holds the thread, and with the
* next event, whenever it comes, all leave.
*/
const BATCH_MS = 50;
/** @param process this process, forked with an IPC channel. */
function createChannel(process) {
	const received = [];
	const waiting = [];
	process.on("message", (message) => {
		const first = waiting.shift();
		if (first === void 0) received.push(message);
		else first(message);
	});
	process.on("disconnect", () => process.exit(0));
	const next = () => {
		const message = received.shift();
		return message === void 0 ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(message);
	};
	let waitingEvents = [];
	let sentAt = performance.now();
	const flush = () => {
		sentAt = performance.now();
		if (waitingEvents.length === 0) return;
		process.send?.({
			kind: "events",
			events: waitingEvents
		});
		waitingEvents = [];
	};
	return {
		send: (event) => {
			flush();
			process.send?.(event);
		},
		sendSoon: (event) => {
			waitingEvents.push(event);
			if (performance.now() - sentAt >= BATCH_MS) flush();
		},
		finish: async (event) => {
			flush();
			await new Promise((resolve) => process.send?.(event, resolve));
			process.disconnect();
		},
		job: async () => {
			const message = await next();
			if (message.kind !== "job") throw new Error(`expected a job, got ${message.kind}`);
			return message;
		},
		chunk: async () => {
			const message = await next();
			if (message.kind !== "chunk") throw new Error(`expected a chunk, got ${message.kind}`);
			return message;
		}
	};
}

// src/runtime/jobs/clocks.ts
const SYSTEM_CLOCKS = {
	wallMs: () => Number(process.hrtime.bigint()) / 1e6,
	processorMs: () => {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1e3;
	}
};
/** Steps (ms) of a processor clock that inferences can be timed by; Windows counts in steps of 15.6. */
const FINE_MS = .1;
/** Whether the processor's clock ticks finely, seen by watching it until it moves. */
function isFine({ processorMs }) {
	let smallest = Number.POSITIVE_INFINITY;
	let last = processorMs();
	for (let i = 0; i < 1e3; i++) {
		const now = processorMs();
		if (now > last) smallest = Math.min(smallest, now - last);
		last = now;
	}
	return smallest <= FINE_MS;
}

// src/runtime/jobs/latency.ts
/** An inference that takes longer than this part of the time leaves no room to choose an order at random. */
const SLOW_SHARE = 1 / 8;
/** Rounds after which a clock that has not moved is not going to: no inference is that short. */
const STILL_ROUNDS = 1e3;
/** An inference must be this long (ms) for the processor's clock, which counts whole microseconds. */
const MIN_PROCESSOR_MS = .2;
/** @throws UserError for a model or example that can't be fed, SurroundingsError for a clock that stands still. */
async function measureLatency(packages, job, channel, clocks = SYSTEM_CLOCKS) {
	const random = createRandom(job.seed);
	const order = job.subjects.map((_, i) => i);
	const begin = clocks.wallMs();
	const elapsed = () => clocks.wallMs() - begin;
	const isOver = () => elapsed() >= job.limitMs;
	const doing = (what) => channel.send({
		kind: "doing",
		what
	});
	let models = [];
	for (const i of shuffle([...order], random)) {
		const subject = job.subjects[i];
		doing(`loading the ${subject.name}`);
		const from = clocks.wallMs();
		models[i] = await openModel(packages, subject, job.settings);
		channel.send({
			kind: "loaded",
			subject: i,
			ms: clocks.wallMs() - from
		});
		if (isOver()) return;
	}
	const { inputs, realInput } = await makeInputs(packages, job, models, random);
	channel.send({
		kind: "inputs",
		real: realInput
	});
	const infer = async (subject, round) => {
		const feeds = inputs[round % inputs.length][subject];
		const processorFrom = clocks.processorMs();
		const from = clocks.wallMs();
		const results = await models[subject].session.run(feeds);
		const wallMs = clocks.wallMs() - from;
		const processorMs = clocks.processorMs() - processorFrom;
		for (const result of Object.values(results)) result.dispose();
		return {
			wallMs,
			processorMs
		};
	};
	/** One inference of every subject, in random order; undefined if the time was over before the last. */
	const inferAll = async (round) => {
		const made = [];
		for (const i of shuffle([...order], random)) {
			if (isOver()) return void 0;
			made[i] = await infer(i, round);
		}
		return made;
	};
	const warmUp = async () => {
		doing("warming up");
		const from = clocks.wallMs();
		const isWarm = (round) => round > job.warmupRounds && clocks.wallMs() - from >= job.warmupMs;
		for (let round = 1; !isWarm(round) && elapsed() < job.shareMs / 2; round++) await inferAll(round);
	};
	let onProcessor = job.settings.threads === 1 && job.settings.executionProvider === "cpu" && isFine(clocks);
	let slow = false;
	const firstOrder = shuffle([...order], random);
	while (firstOrder.length > 0) {
		const i = firstOrder.shift();
		doing(`the first inference of the ${job.subjects[i].name}`);
		const { wallMs, processorMs } = await infer(i, 0);
		channel.send({
			kind: "first-inference",
			subject: i,
			ms: wallMs
		});
		onProcessor &&= processorMs >= MIN_PROCESSOR_MS;
		slow ||= wallMs > job.limitMs * SLOW_SHARE;
		if (slow) firstOrder.sort((a, b) => a - b);
		if (isOver()) return;
	}
	const timedFrom = clocks.wallMs();
	let rounds = 0;
	let timedMs = 0;
	let preparedMs = 0;
	const isEnough = () => rounds >= job.minRounds && timedMs >= job.minTimedMs || rounds > 0 && elapsed() >= job.shareMs;
	for (let sitting = 0;; sitting++) {
		if (sitting > 0 && preparedMs <= job.reopenMs) {
			doing("opening the models once more");
			const from = clocks.wallMs();
			models = await reopen(packages, job, models, random);
			await warmUp();
			preparedMs = clocks.wallMs() - from;
		} else if (sitting === 0) await warmUp();
		doing("timing inferences");
		const block = [];
		let blockMs = 0;
		const isFull = () => block.length >= job.blockRounds && blockMs >= job.blockMs;
		while (!isFull() && !(isEnough() && block.length > 0)) {
			const round = await inferAll(rounds);
			if (round === void 0) break;
			block.push([...round]);
			const spentMs = round.reduce((sum, { wallMs, processorMs }) => sum + (onProcessor ? processorMs : wallMs), 0);
			blockMs += spentMs;
			timedMs += spentMs;
			rounds++;
			if (rounds >= STILL_ROUNDS && clocks.wallMs() === timedFrom) throw clockStandsStill();
		}
		if (block.length > 0) {
			const by = (clock) => order.map((i) => block.map((round) => round[i][clock]));
			const processorMs = onProcessor ? { processorMs: by("processorMs") } : {};
			channel.send({
				kind: "block",
				wallMs: by("wallMs"),
				...processorMs
			});
		}
		if (isOver() || isEnough()) return;
	}
}
/** Fresh sessions in random order; the old ones stay until all are there, so that they don't get the same memory. */
async function reopen(packages, job, before, random) {
	const models = [];
	for (const i of shuffle([...before.keys()], random)) models[i] = await openModel(packages, job.subjects[i], job.settings);
	for (const { session } of before) await session.release();
	return models;
}
/** Inputs before the clock starts: `inputs[k][subject]`. */
async function makeInputs(packages, job, models, random) {
	const inputs = [];
	const examples = job.batch === 1 ? job.examples : [];
	for await (const { fed } of readableFeeds(packages, models, examples)) inputs.push([...fed.feeds]);
	if (inputs.length > 0) return {
		inputs,
		realInput: true
	};
	return {
		inputs: [models.map((model) => model.randomFeed(random, job.batch))],
		realInput: false
	};
}
function clockStandsStill() {
	return new SurroundingsError({
		code: "clock-stands-still",
		what: "this machine's clock does not move: nothing can be timed",
		got: `no time at all over ${STILL_ROUNDS} rounds of inferences`,
		expected: "a monotonic clock that runs",
		hint: "run on a machine or in a sandbox with a clock of its own"
	});
}

// src/graph/parse-profile.ts
/** From onnxruntime's profiling output to the runs of nodes that it saw. */
const kernelTime = "_kernel_time";
/** Whether an event of the profile is about a node that ran. */
function isNodeEvent({ category, name }) {
	return category === "Node" && name.endsWith(kernelTime);
}
/** Whether it is about a whole inference. */
function isRunEvent({ category, name }) {
	return category === "Session" && name === "model_run";
}
/** The name that the runtime gives the node of an event. */
function nodeNameOf({ name }) {
	return name.slice(0, -12);
}
/**
* The nodes that ran during the first run of the profile, in order of execution.
*
* A run is what the session's `model_run` event spans; node events belong to it by their time. Where a profile
* has no such event (it was cut off), the first run ends where a node's name and index come up again.
*
* @param json The profile as parsed JSON: an array of events.
* @throws SurroundingsError `profile-unreadable` if it is no array.
*/
function parseProfile(json) {
	const events = profileEvents(json);
	return firstRun(events.filter(isNodeEvent), events).map(toNodeRun);
}
/** @throws SurroundingsError `profile-unreadable` if the profile is no array. */
function profileEvents(json) {
	if (!Array.isArray(json)) throw new SurroundingsError({
		code: "profile-unreadable",
		what: "onnxruntime's profile is not a list of events",
		got: json === null ? "null" : typeof json,
		expected: "a JSON array"
	});
	return json.flatMap((value) => toEvent(value) ?? []);
}
/** The most bytes of the runtime's arena that were in use at once, by what a profile tells after each node. */
function arenaPeakBytes(json) {
	return (Array.isArray(json) ? json.flatMap((value) => toEvent(value) ?? []) : []).reduce((peak, event) => {
		const bytes = Number(event.arguments["mem_in_use_peak"]);
		return Number.isFinite(bytes) ? Math.max(peak, bytes) : peak;
	}, 0);
}
function toEvent(value) {
	const event = asRecord(value);
	const category = event?.["cat"];
	const name = event?.["name"];
	if (event === void 0 || typeof category !== "string" || typeof name !== "string") return void 0;
	return {
		category,
		name,
		startUs: asNumber(event["ts"]),
		durationUs: asNumber(event["dur"]),
		arguments: asRecord(event["args"]) ?? {}
	};
}
function firstRun(nodes, events) {
	const [first] = events.filter(isRunEvent).sort((a, b) => a.startUs - b.startUs);
	if (first !== void 0) {
		const end = first.startUs + first.durationUs;
		return nodes.filter(({ startUs }) => startUs >= first.startUs && startUs <= end);
	}
	const seen = /* @__PURE__ */ new Set();
	const repeated = nodes.findIndex((event) => {
		const key = `${event.name} ${String(event.arguments["node_index"])}`;
		if (seen.has(key)) return true;
		seen.add(key);
		return false;
	});
	return repeated === -1 ? nodes : nodes.slice(0, repeated);
}
function toNodeRun(event) {
	const index = Number.parseInt(String(event.arguments["node_index"]), 10);
	return {
		name: nodeNameOf(event),
		operator: String(event.arguments["op_name"] ?? ""),
		...Number.isNaN(index) ? {} : { nodeIndex: index },
		inputShapes: toShapes(event.arguments["input_type_shape"]),
		outputShapes: toShapes(event.arguments["output_type_shape"]),
		provider: String(event.arguments["provider"] ?? ""),
		durationMs: event.durationUs / 1e3
	};
}
/** Each entry is an object of one key, the type: `{"float": [1, 3, 224, 224]}`. */
function toShapes(value) {
	if (!Array.isArray(value)) return [];
	return value.map((entry) => {
		const [shape] = Object.values(asRecord(entry) ?? {});
		return Array.isArray(shape) ? shape.filter((dim) => typeof dim === "number") : [];
	});
}
function asRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function asNumber(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

// src/runtime/jobs/profiled-run.ts
/** Runs a model with profiling on, and reads what onnxruntime wrote about it. */
/** @throws UserError if the model doesn't load or its input doesn't fit. */
async function runProfiled(packages, job, options, channel) {
	const directory = await mkdtemp(join(tmpdir(), "zoogate-profile-"));
	try {
		const { subject, settings, example } = job;
		channel.send({
			kind: "doing",
			what: `loading the ${subject.name}`
		});
		const model = await openModel(packages, subject, settings, {
			enableProfiling: true,
			profileFilePrefix: join(directory, "profile"),
			...options
		});
		const { feeds, isReal } = await singleFeeds(packages, [model], example, createRandom(0));
		channel.send({
			kind: "doing",
			what: `the first inference of the ${subject.name}`
		});
		await model.session.run(feeds[0]);
		model.session.endProfiling();
		const [file] = await readdir(directory);
		if (file === void 0) throw new Error("onnxruntime wrote no profile");
		return {
			profile: JSON.parse(await readFile(join(directory, file), "utf8")),
			realInput: isReal
		};
	} finally {
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}

// src/runtime/jobs/memory.ts
/**
* Memory of a fresh process: the peak of its resident set with the runtime alone, or with a model that was loaded and
* run; and what the model's activations took of the runtime's arena.
*/
/** Inferences, so that what the first leaves behind is seen. */
const RUNS = 3;
async function measureMemory(packages, job, channel) {
	const { subject, settings, example, profiled } = job;
	if (subject === void 0) {
		packages.ort;
		return { peakResidentBytes: await peakResidentBytes() };
	}
	if (profiled) {
		const { profile } = await runProfiled(packages, {
			subject,
			settings,
			example
		}, {}, channel);
		return { arenaBytes: arenaPeakBytes(profile) };
	}
	channel.send({
		kind: "doing",
		what: `loading the ${subject.name}`
	});
	const model = await openModel(packages, subject, settings);
	const { feeds } = await singleFeeds(packages, [model], example, createRandom(0));
	for (let run = 1; run <= RUNS; run++) {
		channel.send({
			kind: "doing",
			what: `inference ${run} of the ${subject.name}`
		});
		const results = await model.session.run(feeds[0]);
		for (const result of Object.values(results)) result.dispose();
	}
	return { peakResidentBytes: await peakResidentBytes() };
}
/**
* Peak of this process's resident set. Linux counts what `resourceUsage` tells from before the program was loaded,
* when the process was still a copy of its parent; the status file begins with the program.
*/
async function peakResidentBytes() {
	const status = await readFile("/proc/self/status", "utf8").catch(() => "");
	const peak = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
	return 1024 * (peak === void 0 ? process.resourceUsage().maxRSS : Number(peak));
}

// src/graph/times/node-times.ts
/** From the profile of several inferences to the time that each node of the optimised graph takes in one. */
/** Whatever interrupts a node only adds to its time: on a busy machine the median tells of the machine. */
const QUARTILE = .25;
/** No name that a report shows is longer. */
const maxName = 300;
/**
* @param json The profile as parsed JSON.
* @param warmUp First inferences that are left out where there are others.
* @throws SurroundingsError `profile-unreadable` if it is no array.
*/
function nodeTimesOf(json, warmUp) {
	const events = profileEvents(json);
	const runs = events.filter(isRunEvent).sort((a, b) => a.startUs - b.startUs);
	const kept = runs.length > warmUp ? runs.slice(warmUp) : runs.slice(-1);
	const nodes = events.filter(isNodeEvent).sort((a, b) => a.startUs - b.startUs || b.durationUs - a.durationUs);
	const byNode = /* @__PURE__ */ new Map();
	let at = 0;
	kept.forEach((run, index) => {
		const end = run.startUs + run.durationUs;
		while (at < nodes.length && nodes[at].startUs < run.startUs) at += 1;
		const from = at;
		while (at < nodes.length && nodes[at].startUs <= end) at += 1;
		for (const { event, us } of ownTimes(nodes.slice(from, at))) {
			const key = `${event.name} ${String(event.arguments["node_index"])}`;
			const known = byNode.get(key) ?? {
				event,
				runs: new Array(kept.length).fill(0)
			};
			known.runs[index] += us;
			byNode.set(key, known);
		}
	});
	return {
		rounds: kept.length,
		nodes: [...byNode.values()].map(({ event, runs: us }) => ({
			name: nodeNameOf(event).slice(0, maxName),
			operator: String(event.arguments["op_name"] ?? "").slice(0, maxName),
			provider: String(event.arguments["provider"] ?? "").slice(0, maxName),
			ms: quantileOfSorted(us.sort((a, b) => a - b), QUARTILE) / 1e3
		}))
	};
}
/** An event of a node with subgraphs spans those of its subgraphs' nodes, whose time is not its own. */
function ownTimes(sorted) {
	const all = [];
	const open = [];
	for (const event of sorted) {
		const end = event.startUs + event.durationUs;
		while (open.length > 0 && open.at(-1).end <= event.startUs) open.pop();
		const around = open.at(-1);
		const own = {
			event,
			us: event.durationUs,
			end
		};
		if (around !== void 0 && end <= around.end) around.us = Math.max(0, around.us - event.durationUs);
		all.push(own);
		open.push(own);
	}
	return all;
}

// src/runtime/jobs/operators.ts
/**
* Profiled runs of all subjects in one process, one inference each by turns, with the optimisations and on the
* execution providers that they are timed with: what runs where, and how long it takes.
*/
const WARM_UP = 1;
/** Inferences of each subject that a profile has, where time does for them. */
const LEAST_ROUNDS = 3;
const MAX_PROFILE_BYTES = 256 * 2 ** 20;
/** @throws UserError if a model doesn't load or its input doesn't fit. */
async function measureOperators(packages, job, channel) {
	const directory = await mkdtemp(join(tmpdir(), "zoogate-profile-"));
	try {
		const models = [];
		for (const [i, subject] of job.subjects.entries()) {
			await mkdir(join(directory, String(i)));
			channel.send({
				kind: "doing",
				what: `loading the ${subject.name}`
			});
			const profileFilePrefix = join(directory, String(i), "profile");
			models.push(await openModel(packages, subject, job.settings, {
				enableProfiling: true,
				profileFilePrefix
			}));
		}
		const random = createRandom(0);
		const { feeds } = await singleFeeds(packages, models, job.example, random);
		channel.send({
			kind: "doing",
			what: "profiling inferences"
		});
		const from = performance.now();
		const elapsed = () => performance.now() - from;
		for (let round = 0; round < job.maxRounds; round++) {
			const limitMs = round < LEAST_ROUNDS ? job.limitMs : job.enoughMs;
			if (round > 0 && elapsed() >= limitMs) break;
			for (const i of shuffle([...models.keys()], random)) {
				const results = await models[i].session.run(feeds[i]);
				for (const result of Object.values(results)) result.dispose();
			}
		}
		for (const { session } of models) session.endProfiling();
		return await Promise.all(models.map((_, i) => readTimes(join(directory, String(i)))));
	} finally {
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
async function readTimes(directory) {
	const [name] = await readdir(directory);
	if (name === void 0) throw new Error("onnxruntime wrote no profile");
	const file = join(directory, name);
	const { size } = await stat(file);
	if (size > MAX_PROFILE_BYTES) throw new SurroundingsError({
		code: "profile-too-large",
		what: "onnxruntime's profile is too large to be read",
		got: `${size} bytes`,
		expected: `at most ${MAX_PROFILE_BYTES}`
	});
	return nodeTimesOf(JSON.parse(await readFile(file, "utf8")), WARM_UP);
}

// src/runtime/jobs/profile.ts
/** Runs a model once with profiling and without optimisations: the shapes that its nodes really have. */
async function profile(packages, job, channel) {
	const { profile: json, realInput } = await runProfiled(packages, job, { graphOptimizationLevel: "disabled" }, channel);
	return {
		runs: parseProfile(json),
		realInput
	};
}

// src/runtime/worker.ts
/**
* The child process: receives one job, reports events until it is done, and exits. It is the only place where
* models are loaded, and it may die of them; `child.ts` is the other end.
*/
const channel = createChannel(process);
await channel.finish(await work().catch(failure));
async function work() {
	const { nativeDirectory, job } = await channel.job();
	const packages = loadNativePackages(nativeDirectory);
	switch (job.kind) {
		case "profile": {
			const result = await profile(packages, job, channel);
			if (job.numerics === void 0) return {
				kind: "done",
				result
			};
			channel.send({
				kind: "profiled",
				result
			});
			const { compareLevels } = await import("./shared-numerics3.js");
			const numerics = await compareLevels(packages, job.subject, job.numerics, channel);
			return {
				kind: "done",
				result: {
					...result,
					numerics
				}
			};
		}
		case "accuracy": {
			const { measureAccuracy } = await import("./shared-accuracy.js");
			await measureAccuracy(packages, job, channel);
			return {
				kind: "done",
				result: void 0
			};
		}
		case "memory": return {
			kind: "done",
			result: await measureMemory(packages, job, channel)
		};
		case "thumbnails": {
			const { drawThumbnails } = await import("./shared-thumbnails.js");
			return {
				kind: "done",
				result: await drawThumbnails(packages, job, channel)
			};
		}
		case "operators": return {
			kind: "done",
			result: await measureOperators(packages, job, channel)
		};
		case "trace": {
			const { traceModels } = await import("./shared-trace.js");
			return {
				kind: "done",
				result: await traceModels(packages, job, channel)
			};
		}
		case "images": {
			const { inspectImages } = await import("./shared-images.js");
			return {
				kind: "done",
				result: await inspectImages(packages, job)
			};
		}
		case "latency":
			await measureLatency(packages, job, channel);
			return {
				kind: "done",
				result: void 0
			};
	}
}
function failure(error) {
	if (error instanceof UserError) return {
		kind: "failed",
		user: true,
		problem: error.problem
	};
	if (error instanceof SurroundingsError) return {
		kind: "failed",
		user: false,
		problem: error.problem
	};
	return {
		kind: "failed",
		user: false,
		problem: {
			code: "measuring-failed",
			what: (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").slice(0, 1e3)
		},
		stack: error instanceof Error ? error.stack : void 0
	};
}

export {  };