import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { r as TIMING_KINDS, t as METRICS } from "./shared-metrics2.js";
import { n as placeText, t as lineText } from "./shared-place.js";
import { f as namesHardware, l as datasetKey, p as plainName, v as splitKey } from "./shared-read-header.js";
import { i as namesOf, n as isOf, r as nameOfSubject, t as figuresAgree } from "./shared-figures-agree.js";
import { i as CLAIM_FORMS } from "./shared-preprocess-steps.js";
import { n as inputShape } from "./shared-steps.js";
import { S as formatValue } from "./shared-normalize.js";
import { n as compareValues, r as tellSignatureChange } from "./shared-compare-signatures.js";
import { _ as twoSidedZ, d as pairedContrast, f as pairsToDecide, g as normalQuantile, l as Z95, p as wilsonInterval, u as examplesToDecide } from "./shared-resampling.js";
import { _ as bootstrapInterval, b as withinPositive, c as latencyFigures, d as threadsFigures, f as timingComparison, g as ratio, h as contrast, l as pairBlocks, m as warmBlocks, n as runSchedule, o as shareOfLook, p as timingMeasurement, r as timeSubjects, s as startChild, t as RESTART, u as shardsOf, v as countBlocks, y as quantileStatistic } from "./shared-schedule.js";
import { t as compareLayerTimes } from "./shared-layer-times.js";
import { r as taskNamed, s as CORRECT } from "./shared-tasks.js";
import { i as withThousands, n as figureText, r as intervalText, t as differenceText } from "./shared-words.js";
import { g as shardText } from "./shared-config.js";
import { n as defaultRules, r as heldToPublished } from "./shared-defaults.js";

// src/claims/own-claims.ts
/** Which claims of a file are about the candidate, among those about the models that it is compared with. */
/** On every metric, in the order in which the metrics come. */
function ownClaims(claims, subject) {
	return [...new Set(claims.map(({ metric }) => metric))].flatMap((metric) => ofCandidate(claims.filter((claim) => claim.metric === metric), subject));
}
/**
* Of claims on one metric those that may be the candidate's: those that name it, and those that name no model. Where none names it, the
* only model that is spoken of; of several, none, unless they all claim the same.
*/
function ofCandidate(onMetric, subject) {
	const named = onMetric.filter((claim) => subject !== void 0 && isOf(claim, subject));
	const nameless = onMetric.filter((claim) => nameOfSubject(claim) === void 0);
	if (named.length > 0) return onMetric.filter((claim) => named.includes(claim) || nameless.includes(claim));
	const structured = onMetric.filter(({ form }) => form !== "table" && form !== "hub-manifest");
	const spoken = structured.length > 0 ? structured : onMetric;
	const [first] = spoken;
	return new Set(spoken.map(nameOfSubject).filter((name) => name !== void 0)).size <= 1 || spoken.every((claim) => figuresAgree(claim, first)) ? spoken : nameless;
}

// src/claims/choose-claim.ts
/**
* Which claim a gate means: the candidate's own, on the metric, for what was measured (dataset, split, number format,
* input size; for times hardware and batch). Two that contradict each other are no claim, a figure for another
* dataset is none either, and among several models one that isn't the candidate's is never taken for it.
*/
/** @param file the claims' files as they are shown; undefined if none is configured. */
function chooseClaim(metric, claims, file, scope) {
	if (claims === void 0 || file === void 0) return {
		kind: "missing",
		reason: `there is no claim on ${metric}: no model card or claims file is configured`
	};
	const onMetric = claims.claims.filter((claim) => claim.metric === metric);
	if (onMetric.length === 0) return {
		kind: "missing",
		reason: nothingOn(metric, claims, file)
	};
	const own = ofCandidate(onMetric, scope.subject);
	if (own.length === 0) return {
		kind: "missing",
		reason: `${file} claims ${metric} for ${listed(onMetric, (claim) => `${nameOfSubject(claim)} (${placeOf(claim, file)})`)}; ${whoIsMeant(scope)}`
	};
	const inScope = own.filter((claim) => unlike(claim, scope) === void 0);
	if (inScope.length === 0) return {
		kind: "missing",
		reason: `${file} claims ${metric} for ${listed(own, (claim) => `${describeScope(claim)} (${placeOf(claim, file)})`)}, and ${describeScope(scope, own)} was measured`
	};
	const rank = Math.min(...inScope.map(({ form }) => CLAIM_FORMS[form].rank));
	const said = inScope.filter(({ form }) => CLAIM_FORMS[form].rank === rank);
	const claim = said.reduce((best, other) => other.precision < best.precision ? other : best);
	const contradicting = said.find((other) => !figuresAgree(claim, other));
	if (contradicting !== void 0) return {
		kind: "missing",
		reason: `${file} claims ${metric} more than once: ${(said.indexOf(contradicting) < said.indexOf(claim) ? [contradicting, claim] : [claim, contradicting]).map((one) => `${one.text} (${placeOf(one, file)})`).join(" and ")}; ${howToTell(claim, contradicting)}`
	};
	const setAside = whatElse(onMetric, own, inScope, said, file);
	const found = {
		kind: "claim",
		claim,
		...setAside === void 0 ? {} : { setAside }
	};
	return TIMING_KINDS.includes(METRICS[metric].from) ? onThisTestbed(claim, scope, found) : found;
}
/** Times are facts about a machine as much as about a model: on another one they are no evidence. */
function onThisTestbed(claim, { hardware, testbed, batch }, found) {
	const place = `the claim ${claim.text} (${placeText(claim.source)})`;
	const not = (why) => ({
		kind: "not_comparable",
		claim,
		reason: `${place} ${why}`
	});
	if (METRICS[claim.metric].from === "throughput") {
		if (claim.batch === void 0) return not("does not say for how many examples at once");
		if (claim.batch !== batch) {
			const measured = batch === void 0 ? "several sizes were tried" : `${batch} were measured`;
			return not(`is for ${claim.batch} examples at once, and ${measured}: set "batch-sizes" to [${claim.batch}]`);
		}
	} else if (claim.batch !== void 0 && claim.batch !== 1) return not(`is for batches of ${claim.batch}; latency is of one example at a time`);
	if (claim.testbed !== void 0) {
		if (claim.testbed.toLowerCase() === testbed) return found;
		return not(`is for the testbed ${claim.testbed}; this one is ${testbed ?? "not known"} (${hardware})`);
	}
	if (claim.hardware === void 0 || !namesHardware(claim.hardware)) return not(`does not say on which hardware; this runner has ${hardware}`);
	return isSameHardware(claim.hardware, hardware) ? found : not(`is for ${claim.hardware}; this runner has ${hardware}`);
}
/** The same but for spelling, or the processor's model number with its maker's words around it. */
function isSameHardware(claimed, measured) {
	const [short, long] = [plainName(claimed), plainName(measured)];
	return short === long || /\d{3}/.test(short) && long.includes(short);
}
/** Which part of the scope of a claim is not that of the run; undefined if none is. */
function unlike(claim, scope) {
	return RELEVANT[METRICS[claim.metric].from](claim.metric).find((key) => {
		const [claimed, measured] = [claim[key], scope[key]];
		if (claimed === void 0 || typeof measured !== "string") return false;
		return scopeKey(key, String(claimed)) !== scopeKey(key, measured);
	});
}
/** What a metric's figures depend on, of what a run can tell; hardware is judged by itself. */
const RELEVANT = {
	examples: () => [
		"dataset",
		"split",
		"dtype",
		"inputSize"
	],
	pair: () => [
		"dataset",
		"split",
		"dtype",
		"inputSize"
	],
	latency: () => ["dtype", "inputSize"],
	threads: () => ["dtype", "inputSize"],
	throughput: () => ["dtype", "inputSize"],
	memory: () => ["dtype", "inputSize"],
	providers: () => ["dtype", "inputSize"],
	graph: (metric) => metric === "macs" ? ["inputSize"] : metric === "size" ? ["dtype"] : []
};
function scopeKey(key, text) {
	if (key === "dataset") return datasetKey(text);
	return key === "split" ? splitKey(text) : plainName(text);
}
/** Which claims on the metric were not meant, and why: three reasons at most, each with a place. */
function whatElse(onMetric, own, inScope, said, file) {
	const told = [
		[onMetric.filter((claim) => !own.includes(claim)), (claim) => nameOfSubject(claim) ?? "another model"],
		[own.filter((claim) => !inScope.includes(claim)), (claim) => describeScope(claim)],
		[inScope.filter((claim) => !said.includes(claim)), ({ form }) => `a ${CLAIM_FORMS[form].title}`]
	].flatMap(([claims, why]) => claims.length === 0 ? [] : [listed(claims, (claim) => `${why(claim)} (${placeOf(claim, file)})`)]);
	return told.length === 0 ? void 0 : `not meant: ${told.join("; ")}`;
}
const MOST_LISTED = 3;
function listed(claims, describe) {
	const all = [...new Set(claims.map(describe))];
	const more = all.length - MOST_LISTED;
	return all.slice(0, MOST_LISTED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
/** The line alone where there is one file. */
function placeOf({ source }, file) {
	return source.file === file ? lineText(source) : placeText(source);
}
function describeScope(scope, beside = [scope]) {
	const told = (key) => beside.some((claim) => claim[key] !== void 0);
	const dataset = scope.dataset ?? "a dataset without a name";
	return [
		...scope.dataset !== void 0 || !beside.some((claim) => claim.inputSize ?? claim.dtype) ? [dataset] : [],
		...scope.split === void 0 ? [] : [scope.split],
		...scope.dtype !== void 0 && told("dtype") ? [scope.dtype] : [],
		...scope.inputSize !== void 0 && told("inputSize") ? [`at ${scope.inputSize}`] : []
	].join(" ");
}
function whoIsMeant({ subject }) {
	const [name] = subject?.names ?? [];
	return name === void 0 ? "which of them is meant is not known" : `none of them is called like the candidate (${subject.names.join(", ")})`;
}
/** What would tell two claims apart. */
function howToTell(one, other) {
	if (one.dataset !== other.dataset || one.split !== other.split) return "set the dataset's name and split to say which is meant";
	return "mend the one that is wrong";
}
function nothingOn(metric, { claims, unread }, file) {
	const others = [...new Set(claims.map((claim) => claim.metric))];
	return `${file} makes no claim on ${metric}: ${others.length === 0 ? "it makes no claims" : `it claims ${others.join(", ")}`}${unread.length === 0 ? "" : `; ${unread.length} of its figures were not understood (${lineText(unread[0].source)}: ${unread[0].reason})`}`;
}

// src/claims/subject-scope.ts
/** @param name as it is configured; empty for subjects without a name of their own. */
function subjectScope({ artifact, architecture, preprocess }, name) {
	const inputSize = preprocess === void 0 ? void 0 : sizeOf(preprocess);
	const dtype = dtypeOf(architecture);
	return {
		subject: {
			names: namesOf(name, artifact.origin.text),
			sha256: artifact.sha256
		},
		...dtype === void 0 ? {} : { dtype },
		...inputSize === void 0 ? {} : { inputSize }
	};
}
function sizeOf(preprocess) {
	const shape = inputShape(preprocess);
	if (shape === void 0) return void 0;
	return preprocess.layout === "NCHW" ? `${shape[1]}x${shape[2]}` : `${shape[0]}x${shape[1]}`;
}
/** Integers where a quantised operator computes; otherwise what the inputs are made of, if that says it. */
function dtypeOf({ operators, inputs }) {
	const quantised = /(?:^|\.)(?:QLinear\w+|ConvInteger|MatMulInteger|DequantizeLinear|DynamicQuantize\w+)$/;
	if (Object.keys(operators).some((name) => quantised.test(name))) return "int8";
	if (inputs.some(({ type }) => type === "float16")) return "fp16";
	return inputs.every(({ type }) => type === "float32") ? "fp32" : void 0;
}

// src/measurement/graph.ts
/** From an architecture to measurements: counts without sampling error, and texts that are equal or not. */
function graphMeasurements({ artifact, architecture, risks }, macs) {
	const count = (value, method) => ({
		kind: "exact",
		value,
		unit: "count",
		method
	});
	const text = (value, method) => ({
		kind: "text",
		value,
		unit: "text",
		method
	});
	return {
		parameters: {
			kind: "exact",
			value: architecture.parameters,
			unit: "count",
			method: "elements of the weights that nodes consume",
			views: architecture.parameterViews
		},
		kernel_parameters: count(architecture.kernelParameters, "elements of the consumed weights of rank 2 or more"),
		nodes: count(architecture.nodes, "nodes of the graph as stored"),
		opset: count(architecture.opset, "version of ONNX's own operator set"),
		size: {
			kind: "exact",
			value: artifact.bytes,
			unit: "bytes",
			method: "bytes of the model file"
		},
		graph: text(architecture.signature, "structural hash: names, order and values of weights left out"),
		inputs: text(architecture.inputs.map(formatValue).join("; "), "declared by the model"),
		outputs: text(architecture.outputs.map(formatValue).join("; "), "declared by the model"),
		precision: text(architecture.precision, "element types of the weights"),
		custom_operators: count(Object.values(architecture.customOperators).reduce((sum, nodes) => sum + nodes, 0), nameList("nodes whose operator ONNX does not define", Object.keys(architecture.customOperators))),
		risks: count(risks.length, nameList("static risks", risks.map(({ kind, where }) => `${kind} (${where})`))),
		...macs === void 0 ? {} : { macs }
	};
}
/** The first few by name: reports have limits. */
function nameList(what, names) {
	if (names.length === 0) return what;
	const rest = names.length > 5 ? ` and ${names.length - 5} more` : "";
	return `${what}: ${names.slice(0, 5).join(", ")}${rest}`;
}

// src/runtime/single-runs.ts
/**
* @param numerics what to compare optimisation levels on; what ends that leaves the profile as it is, without them.
* @returns `not-run` if nothing is known of the input's size, so that there is nothing to feed.
* @throws UserError if the model doesn't load or its input doesn't fit, SurroundingsError if it kills the child.
*/
async function profileSubject(subject, example, settings, child, numerics) {
	let profiled;
	try {
		const { done } = startChild({
			kind: "profile",
			subject,
			settings,
			example,
			numerics
		}, child, (event) => {
			if (event.kind === "profiled") profiled = event.result;
		});
		return {
			kind: "run",
			...await done
		};
	} catch (error) {
		if (profiled !== void 0) return {
			kind: "run",
			...profiled
		};
		if (error instanceof UserError && error.problem.code === "input-not-fed") return {
			kind: "not-run",
			reason: error.problem.what
		};
		throw error;
	}
}
/** @throws UserError or SurroundingsError as `profileSubject`. */
async function measureMemoryOf(job, child) {
	return await startChild(job, child).done;
}
/**
* @returns one entry a subject, in the job's order.
* @throws UserError or SurroundingsError as `profileSubject`.
*/
async function profileOperators(job, child) {
	return await startChild(job, child).done;
}

// src/measurement/memory.ts
/** @throws UserError or SurroundingsError if a subject can't be run. */
async function measureMemory(request) {
	const { subjects, example, child } = request;
	const settings = {
		...request.session,
		threads: 1
	};
	const peakBytes = subjects.map(() => []);
	const arenaBytes = [];
	for (let round = 0; round < 5; round++) {
		const empty = await measureMemoryOf({
			kind: "memory",
			settings,
			profiled: false
		}, child);
		for (const [i, subject] of subjects.entries()) {
			const job = {
				kind: "memory",
				subject,
				settings,
				example
			};
			const { peakResidentBytes } = await measureMemoryOf({
				...job,
				profiled: false
			}, child);
			peakBytes[i].push(peakResidentBytes - empty.peakResidentBytes);
			if (round > 0) continue;
			const { arenaBytes: bytes } = await measureMemoryOf({
				...job,
				profiled: true
			}, child);
			arenaBytes.push(bytes);
		}
	}
	return Object.fromEntries(subjects.map(({ name }, i) => [name, {
		peakBytes: peakBytes[i],
		arenaBytes: arenaBytes[i]
	}]));
}
const levelsOf = ({ peakBytes }) => peakBytes.map((bytes) => [[bytes]]);
function memoryMeasurements(memory, seed) {
	const levels = levelsOf(memory);
	const estimate = bootstrapInterval(countBlocks(levels), quantileStatistic(levels, .5), {
		seed,
		quantiles: "student"
	});
	return {
		peak_memory: {
			kind: "sampled",
			...withinPositive(estimate),
			n: levels.length,
			unit: "bytes",
			method: `peak resident set of ${levels.length} processes above empty ones, median, bootstrap over processes`
		},
		arena_memory: {
			kind: "exact",
			value: memory.arenaBytes,
			unit: "bytes",
			method: "peak of the runtime's arena in a profiled run"
		}
	};
}
/** Paired by the empty process that both are held to. */
function memoryComparisons(first, second, seed) {
	return {
		peak_memory: {
			kind: "timings",
			statistic: {
				kind: "quantile",
				q: .5
			},
			levels: first.peakBytes.map((bytes, i) => [{
				first: [bytes],
				second: [second.peakBytes[i]]
			}]),
			seed
		},
		arena_memory: {
			kind: "exact",
			first: first.arenaBytes,
			second: second.arenaBytes
		}
	};
}

// src/measurement/subjects.ts
const SUBJECT_NAMES = [
	"candidate",
	"reference",
	"baseline"
];
/** Applies `make` to every subject that is there. */
function mapSubjects(subjects, make) {
	const made = {};
	for (const name of SUBJECT_NAMES) {
		const value = subjects[name];
		if (value !== void 0) made[name] = make(value, name);
	}
	return made;
}

// src/measurement/worker-subjects.ts
function workerSubject({ name, artifact, preprocess, quantization }) {
	return {
		name,
		modelPath: artifact.path,
		preprocess,
		quantization
	};
}
function listSubjects(subjects) {
	return SUBJECT_NAMES.flatMap((name) => subjects[name] ?? []);
}

// src/measurement/operators.ts
/** The runtime's name for the provider that takes what no other does. */
const CPU = "CPUExecutionProvider";
/** Nodes that ran on the CPU although it was not asked for first. */
function fallbackNodes({ nodes }, { executionProvider }) {
	return executionProvider === "cpu" ? [] : nodes.filter(({ provider }) => provider === CPU);
}
function fallbackMeasurement(fallen) {
	const which = fallen.length === 0 ? "" : `: ${operatorCounts(fallen)}`;
	return {
		kind: "exact",
		value: fallen.length,
		unit: "count",
		method: `nodes of a profiled run that fell back to the CPU${which}`
	};
}
/** "Shape 3, Gather 2", the most frequent first. */
function operatorCounts(nodes) {
	const kinds = /* @__PURE__ */ new Map();
	for (const { operator } of nodes) kinds.set(operator, (kinds.get(operator) ?? 0) + 1);
	const told = [...kinds].sort(([, a], [, b]) => b - a).map(([operator, count]) => `${operator} ${count}`);
	const more = told.length > 10 ? ` and ${told.length - 10} more kinds` : "";
	return told.slice(0, 10).join(", ") + more;
}
/** Events that a profile has about; more would only take long to read. */
const EVENTS = 15e3;
/** Rounds after that time (ms) would not make the times much better. */
const ENOUGH_MS = 1500;
/**
* @param endAfterMs all of it takes no longer; what was not done by then is not told.
* @throws UserError, SurroundingsError if a subject can't be profiled.
*/
async function observeOperators(request) {
	const { subjects, onnx, example, session, child, endAfterMs } = request;
	const all = listSubjects(subjects);
	const nodes = Math.max(...all.map(({ architecture }) => architecture.nodes));
	const times = await profileOperators({
		kind: "operators",
		subjects: all.map(workerSubject),
		settings: {
			...session,
			threads: 1
		},
		example,
		maxRounds: Math.min(30, Math.max(5, Math.floor(EVENTS / nodes))),
		enoughMs: ENOUGH_MS,
		limitMs: endAfterMs === void 0 ? Number.POSITIVE_INFINITY : endAfterMs / 2
	}, {
		...child,
		endAfterMs
	});
	const profiles = Object.fromEntries(all.map(({ name }, i) => [name, times[i]]));
	if (session.executionProvider !== "cpu") return {
		profiles,
		layerTimes: {}
	};
	const models = /* @__PURE__ */ new Map();
	const timed = (subject) => {
		const { sha256 } = subject.artifact;
		const model = models.get(sha256) ?? onnx(subject);
		models.set(sha256, model);
		return {
			model,
			nodes: profiles[subject.name].nodes
		};
	};
	const against = ["reference", "baseline"].flatMap((name) => {
		const other = subjects[name];
		if (other === void 0) return [];
		return [[name, compareLayerTimes(timed(subjects.candidate), timed(other))]];
	});
	return {
		profiles,
		layerTimes: Object.fromEntries(against)
	};
}

// src/measurement/time-models.ts
/** A graphics processor at rest takes as long (ms) to reach the clock that it has under work. */
const GPU_WARMUP_MS = 1e3;
/** Less growth (bytes) in a process of a second or so is nobody's leak. */
const LEAK_BYTES = 5e7;
/** @throws UserError or SurroundingsError if a subject can't be timed at all. */
async function timeModels(request, onProgress = () => {}) {
	const { subjects, examples, session, child, seed, batch, latencyBudgetMs: budgetMs } = request;
	const reference = subjects.find(({ name }) => name === "reference");
	const timed = reference === void 0 ? subjects : [...subjects, {
		...reference,
		name: "control"
	}];
	const observe = (restarts, looks) => {
		const entries = timed.map(({ name }, i) => [name, restarts.map((restart) => restart.subjects[i])]);
		const { control, ...bySubject } = Object.fromEntries(entries);
		return {
			subjects: bySubject,
			control,
			looks,
			batch
		};
	};
	const { restarts, looks, cutOff, throttled } = await runSchedule({
		job: {
			kind: "latency",
			subjects: timed,
			settings: session,
			examples: examples.slice(0, 8),
			batch,
			...RESTART,
			...session.executionProvider === "cpu" ? {} : { warmupMs: GPU_WARMUP_MS }
		},
		seed,
		budgetMs,
		now: () => performance.now(),
		time: (job) => timeSubjects(job, child),
		isDecided: (...observed) => request.isDecided(observe(...observed)),
		onProgress: (elapsedMs) => onProgress(Math.min(elapsedMs, budgetMs))
	});
	const latency = observe(restarts, looks);
	refuseWithoutInference(latency, cutOff);
	const realInput = restarts.some((restart) => restart.realInput === true);
	const warnings = [];
	if (!realInput) {
		const why = examples.length === 0 ? "no dataset is configured" : "there is no preprocessing for the dataset's images";
		warnings.push(`latency was measured on random data of the input's shape: ${why}`);
	}
	if (throttled.length > 0) {
		const reasons = [...new Set(throttled.flat())].join(", ");
		warnings.push(`latency: ${throttled.length} of ${throttled.length + restarts.length} processes do not count, because the graphics processor was held down (${reasons})`);
	}
	const grown = restarts.flatMap(({ growthBytes }) => growthBytes ?? []);
	if (grown.length > restarts.length / 2 && Math.max(...grown) >= LEAK_BYTES) {
		const megabytes = (Math.max(...grown) / 1e6).toFixed(0);
		warnings.push(`latency: in ${grown.length} of ${restarts.length} processes memory grew all the time, by up to ${megabytes} MB: a model, or the runtime with it, seems to leak`);
	}
	if (cutOff !== void 0) warnings.push(`latency: ${cutOff}`);
	return {
		latency,
		warnings
	};
}
/** Slow is a figure; a subject that never answered is none. */
function refuseWithoutInference({ subjects }, cutOff) {
	if (cutOff === void 0) return;
	for (const [name, restarts] of Object.entries(subjects)) {
		if (restarts.some(({ firstMs }) => firstMs !== void 0)) continue;
		throw new SurroundingsError({
			code: "latency-budget-ended",
			what: `no inference of the ${name} ended within the latency budget: ${cutOff}`,
			expected: "at least one inference of every subject",
			hint: "raise \"latency-budget\" if one inference of this model may take that long"
		});
	}
}

// src/measurement/throughput.ts
/**
* Throughput: examples a second at several batch sizes, each measured as latency is. What gates judge is the batch size
* at which the reference does best (or the candidate, where it is alone).
*/
/** Sizes that are tried where none are configured. */
const DEFAULT_BATCH_SIZES = [
	1,
	8,
	32
];
/** @throws UserError or SurroundingsError if a subject can't be timed at all. */
async function timeBatches(request, onProgress) {
	const sizes = request.batchSizes ?? DEFAULT_BATCH_SIZES;
	const batches = [];
	const warnings = [];
	const share = request.latencyBudgetMs / sizes.length;
	for (const batch of sizes) try {
		const { latency } = await timeModels({
			...request,
			batch,
			latencyBudgetMs: share,
			isDecided: request.throughputDecided
		}, (elapsedMs) => onProgress(batches.length * share + elapsedMs));
		batches.push(latency);
	} catch (error) {
		if (!(error instanceof UserError) || error.problem.code !== "batch-refused") throw error;
		warnings.push(`throughput: ${error.problem.what} (${error.problem.got})`);
	}
	return {
		batches,
		warnings
	};
}
/** The batch size that gates judge; undefined if there are none. */
function bestBatch(batches) {
	let best;
	let bestRate = 0;
	for (const observed of batches) {
		const { reference, candidate = [] } = observed.subjects;
		const rate = rateOf(reference ?? candidate, observed.batch);
		if (rate <= bestRate || Number.isNaN(rate)) continue;
		best = observed;
		bestRate = rate;
	}
	return best;
}
/** @param batch examples that an inference takes at once. */
function throughputFigures(batch, seed) {
	const statistic = {
		kind: "rate",
		examples: batch
	};
	const words = `batches of ${batch}`;
	return {
		measure: (restarts) => ({ throughput: timingMeasurement(warmBlocks(restarts), statistic, {
			words,
			by: "",
			unit: "value",
			seed,
			shards: shardsOf(restarts)
		}) }),
		compare: (first, second) => Object.fromEntries(timingComparison("throughput", pairBlocks(first, second), statistic, seed, shardsOf(first, "warm", void 0, second)))
	};
}
/** A subject's examples a second at every batch size, by the size: "batch 8". */
function rates(batches, name) {
	return Object.fromEntries(batches.flatMap(({ batch, subjects }) => {
		const rate = rateOf(subjects[name] ?? [], batch);
		return Number.isNaN(rate) ? [] : [[`batch ${batch}`, rate]];
	}));
}
function rateOf(restarts, batch) {
	const times = warmBlocks(restarts).flat(2);
	return 1e3 * batch * times.length / times.reduce((sum, time) => sum + time, 0);
}

// src/measurement/compare.ts
/**
* @param complete the examples are the whole evaluation set.
* @param unpinned how many of the model's sources may bring something else tomorrow.
* @param gated metrics of the gates: one that is not there because of a problem is `failed`.
*/
function compare(subjects, observed, options) {
	const { predictions, memory, fallen, problem } = observed;
	const task = taskNamed(options.task);
	const missing = problem === void 0 ? {} : failedFor(options.gated, problem.problem.what);
	const timed = compareAllTimings(observed, options.seed);
	const measurements = mapSubjects(subjects, (subject, name) => {
		const own = predictions?.[name];
		return {
			...missing,
			...graphMeasurements(subject, observed.macs[name]),
			...own === void 0 ? {} : task.measure(own, options),
			...name === "candidate" ? pairMeasurements(predictions, options) : {},
			...name === "candidate" ? { unpinned: countUnpinned(options.unpinned) } : {},
			...merged(timed.map(({ measurements }) => measurements[name])),
			...memory?.[name] === void 0 ? {} : memoryMeasurements(memory[name], options.seed),
			...fallen?.[name] === void 0 ? {} : { fallback_nodes: fallbackMeasurement(fallen[name]) }
		};
	});
	const against = (name) => {
		const first = measurements.candidate;
		const second = measurements[name];
		if (first === void 0 || second === void 0) return void 0;
		return {
			...exactComparisons(first, second),
			...observedAgainst(name, predictions, options),
			...merged(timed.map(({ against }) => against[name])),
			...memory?.candidate === void 0 || memory[name] === void 0 ? {} : memoryComparisons(memory.candidate, memory[name], options.seed)
		};
	};
	const reference = against("reference");
	const baseline = against("baseline");
	return {
		measurements,
		against: {
			...reference === void 0 ? {} : { reference },
			...baseline === void 0 ? {} : { baseline }
		}
	};
}
/** @param from, to of which restarts; all by default. */
function compareTimings(latency, { measure, compare }, from = 0, to = Number.POSITIVE_INFINITY) {
	const subjects = mapSubjects(latency.subjects, (restarts) => restarts.slice(from, to));
	const control = latency.control?.slice(from, to);
	const { candidate = [], reference, baseline } = subjects;
	return {
		measurements: mapSubjects(subjects, measure),
		against: {
			...reference && { reference: compare(candidate, reference) },
			...baseline && { baseline: compare(candidate, baseline) }
		},
		control: reference && control && compare(reference, control)
	};
}
/** How the timings of a kind become figures. */
function figuresOf(kind, { batch }, seed, wanted) {
	switch (kind) {
		case "latency": return latencyFigures(seed, wanted);
		case "threads": return threadsFigures(seed);
		case "throughput": return throughputFigures(batch, seed);
	}
}
/** All kinds of timings together; throughput at the batch size that gates judge, the others as its views. */
function compareAllTimings({ timings = {}, batches = [] }, seed) {
	return TIMING_KINDS.flatMap((kind) => {
		const observed = timings[kind];
		if (observed === void 0) return [];
		const compared = compareTimings(observed, figuresOf(kind, observed, seed));
		if (kind !== "throughput") return [compared];
		const measurements = mapSubjects(compared.measurements, (own, name) => {
			const { throughput } = own;
			return throughput?.kind === "sampled" ? { throughput: {
				...throughput,
				views: rates(batches, name)
			} } : own;
		});
		return [{
			...compared,
			measurements
		}];
	});
}
function observedAgainst(name, predictions, options) {
	const first = predictions?.candidate;
	const second = predictions?.[name];
	if (first === void 0 || second === void 0) return {};
	return taskNamed(options.task).compare(first, second, options);
}
/** Of candidate, reference and dataset together: it is the run that can be repeated, or not. */
function countUnpinned(value) {
	return {
		kind: "exact",
		value,
		unit: "count",
		method: "candidate, reference and dataset that may change"
	};
}
/** Figures that take the candidate's and the reference's observations together. */
function pairMeasurements(predictions, options) {
	const { candidate, reference } = predictions ?? {};
	if (candidate === void 0 || reference === void 0) return {};
	return taskNamed(options.task).measurePair?.(candidate, reference, options) ?? {};
}
function exactComparisons(first, second) {
	const comparisons = {};
	for (const name of Object.keys(first)) {
		const a = first[name];
		const b = second[name];
		if (a?.kind === "exact" && b?.kind === "exact") comparisons[name] = {
			kind: "exact",
			first: a.value,
			second: b.value
		};
	}
	return comparisons;
}
function merged(parts) {
	return Object.assign({}, ...parts);
}
function failedFor(gated, reason) {
	const failed = {
		kind: "failed",
		reason,
		broken: true
	};
	return Object.fromEntries([...gated].filter((metric) => METRICS[metric].from !== "graph" || metric === "macs").map((metric) => [metric, failed]));
}

// src/statistics/holm.ts
/**
* Decides a model's gates together. Two of Holm's step-down procedures run side by side, one over the hypotheses
* "this gate holds", whose rejections are failures, and one over "it doesn't", whose rejections are passes: while k of
* m gates have failed, the others fail if their interval of level 1 - alpha / (m - k) does, and likewise for passes.
* A gate alone is decided by its interval of level 1 - alpha, as ever.
*
* The guarantee, whatever the truth and the dependence between the gates: if each gate's interval at level 1 - a lies
* on the wrong side of its limit with probability at most a / 2 (an equal-tailed interval and a gate of the kind
* `>= limit`), then with probability at least 1 - alpha / 2 no gate that holds fails, with probability at least
* 1 - alpha / 2 no gate passes that doesn't hold, and so with at least 1 - alpha every decision is right. Where only a
* is known for a side (`==`), read alpha for its alpha / 2.
*
* Why not one procedure over both kinds: it would let a gate that passed loosen the level at which another fails. But
* a gate that holds is exactly one that may fail falsely, so it has to stay in the count of such gates; for directional
* decisions of dependent tests a single step-down procedure has no such guarantee (Shaffer, J. P. (1980), Ann. Stat.
* 8, 1342-1347; Finner, H. (1999), Ann. Stat. 27, 274-289).
*
* @param gates only those that rest on samples: an exact figure is never wrongly decided and costs the others nothing.
*/
function holmIntervals(gates, alpha = .05) {
	const failures = stepDown(gates, "fail", alpha);
	const passes = stepDown(gates, "pass", alpha);
	return gates.map((_, index) => {
		const failedAt = failures.rejected.get(index);
		const passedAt = passes.rejected.get(index);
		if (failedAt !== void 0 && passedAt === void 0) return {
			decision: "fail",
			alpha: failedAt
		};
		if (passedAt !== void 0 && failedAt === void 0) return {
			decision: "pass",
			alpha: passedAt
		};
		return {
			decision: "inconclusive",
			alpha: Math.min(failures.last, passes.last)
		};
	});
}
/** All gates whose decision reaches `wanted`, with the alpha at which it did, and the alpha of the last step. */
function stepDown(gates, wanted, alpha) {
	const rejected = /* @__PURE__ */ new Map();
	for (;;) {
		const own = alpha / Math.max(1, gates.length - rejected.size);
		const before = rejected.size;
		for (const [index, decideAt] of gates.entries()) if (!rejected.has(index) && decideAt(own) === wanted) rejected.set(index, own);
		if (rejected.size === before) return {
			rejected,
			last: own
		};
	}
}

// src/statistics/binomial.ts
/**
* Tails of the binomial and the hypergeometric distribution, exact for counts up to millions: terms in log space,
* neighbouring terms by their ratio.
*/
/** ln n! - ln(sqrt(2 pi n) (n / e)^n), the error of Stirling's formula (Loader, C. (2000), saddle-point expansion). */
function stirlingError(n) {
	if (n < 16) {
		let factorial = 1;
		for (let k = 2; k <= n; k++) factorial *= k;
		return n === 0 ? 0 : Math.log(factorial) - .5 * Math.log(2 * Math.PI * n) - n * Math.log(n) + n;
	}
	const nn = n * n;
	return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / nn) / nn) / nn) / n;
}
/** x ln(x / m) + m - x without cancellation where x is near m. */
function deviance(x, m) {
	if (x === 0) return m;
	const gap = (x - m) / m;
	if (Math.abs(gap) > .1) return x * Math.log(x / m) + m - x;
	let power = gap * gap;
	let sum = 0;
	for (let k = 2; k < 40; k++) {
		const term = power / (k * (k - 1));
		sum += k % 2 === 0 ? term : -term;
		if (Math.abs(term) < 1e-18 * Math.abs(sum)) break;
		power *= gap;
	}
	return m * sum;
}
/** ln P(X = k) for X ~ Binomial(n, p), by Loader's saddle-point form: the relative error of P stays near 1e-13. */
function logBinomial(k, n, p) {
	if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
	if (p === 0 || p === 1) return k === n * p ? 0 : Number.NEGATIVE_INFINITY;
	if (k === 0) return n * Math.log1p(-p);
	if (k === n) return n * Math.log(p);
	return stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p)) + .5 * Math.log(n / (2 * Math.PI * k * (n - k)));
}
/** ln P(X <= k) for X ~ Binomial(n, p). */
function logBinomialLowerTail(k, n, p) {
	if (k < 0) return Number.NEGATIVE_INFINITY;
	if (k >= n) return 0;
	if (p === 0 || p === 1) return p === 0 ? 0 : Number.NEGATIVE_INFINITY;
	if (k > n * p) return complement(logBinomialLowerTail(n - k - 1, n, 1 - p));
	const odds = (1 - p) / p;
	return logBinomial(k, n, p) + Math.log(descending(k, (i) => i / (n - i + 1) * odds));
}
/** ln P(X >= k) for X ~ Binomial(n, p). */
function logBinomialUpperTail(k, n, p) {
	return logBinomialLowerTail(n - k, n, 1 - p);
}
/**
* ln P(X = k) for the number of successes among `n` drawn without replacement from `population` that hold `successes`.
*/
function logHypergeometric(k, n, successes, population) {
	if (k < 0 || k > n || k > successes || n - k > population - successes) return Number.NEGATIVE_INFINITY;
	const p = n / population;
	return logBinomial(k, successes, p) + logBinomial(n - k, population - successes, p) - logBinomial(n, population, p);
}
/** ln P(X <= k) for the hypergeometric distribution; arguments as in `logHypergeometric`. */
function logHypergeometricLowerTail(k, n, successes, population) {
	if (k < Math.max(0, n - (population - successes))) return Number.NEGATIVE_INFINITY;
	if (k >= Math.min(n, successes)) return 0;
	if (k > n * successes / population) return complement(logHypergeometricLowerTail(n - k - 1, n, population - successes, population));
	const failures = population - successes;
	const ratio = (i) => i * (failures - n + i) / ((successes - i + 1) * (n - i + 1));
	return logHypergeometric(k, n, successes, population) + Math.log(descending(k, ratio));
}
/** 1 + r(k) + r(k) r(k - 1) + ... down to r(1), where r(i) is P(i - 1) / P(i). */
function descending(k, ratio) {
	let term = 1;
	let sum = 1;
	for (let i = k; i > 0; i--) {
		term *= ratio(i);
		sum += term;
		if (term < 1e-17 * sum) break;
	}
	return sum;
}
/** ln(1 - e^x). */
function complement(x) {
	return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x));
}

// src/statistics/plan.ts
/**
* How many examples a gate needs, before anything is run: the smallest number at which its interval will exclude the
* limit with the wanted probability (power), if the figure is what is expected. `examplesToDecide` says instead how
* many would do if the measured figure stayed as it is, which happens half of the time.
*
* Finite populations: n of N examples drawn without replacement tell as much about the N as n (N - 1) / (N - n) tell
* about the model at large (Cochran, W. G. (1977), Sampling Techniques, 3rd ed., 2.6), and all N tell everything.
*/
/**
* For a proportion held to a fixed `limit` by Wilson's interval. The power is exact (binomial or hypergeometric) and is
* reached at `n` and stays reached with more: it is a saw, because counts are whole numbers.
*
* @param expected the proportion that the model is thought to have, above the limit or below it.
*/
function examplesForProportion(expected, limit, options = {}) {
	checkProportion("expected", expected);
	checkProportion("limit", limit);
	const { power = .9, z = Z95, populationSize } = options;
	const tooth = Math.min(200, Math.ceil(1.5 / Math.max(.01, Math.min(limit, 1 - limit))));
	const powerAt = (n) => powerOfProportion(expected, limit, n, z, populationSize);
	const reached = (n) => {
		for (let m = n; m < n + tooth; m++) if (powerAt(m) < power) return false;
		return true;
	};
	return expected === limit ? outOfReach(options) : search(reached, powerAt, options);
}
/** Probability that Wilson's interval after `n` examples lies on one side of `limit`, and on that of `expected`. */
function powerOfProportion(expected, limit, n, z = Z95, populationSize) {
	if (populationSize !== void 0 && n >= populationSize) return 1;
	if (expected < limit) return powerOfProportion(1 - expected, 1 - limit, n, z, populationSize);
	const needed = smallestAbove(limit, n, z, populationSize);
	if (populationSize === void 0) return Math.exp(logBinomialUpperTail(needed, n, expected));
	const failures = populationSize - Math.round(expected * populationSize);
	return Math.exp(logHypergeometricLowerTail(n - needed, n, failures, populationSize));
}
/**
* For a paired difference held to a fixed limit (`top1 >= reference - 1pp`: limit -0.01) by `pairedContrast`. The power
* is a normal approximation around the interval's own ends: the interval is taken at the counts that are expected
* in the unlucky 1 - power share of runs.
*
* @param expected.difference first minus second.
* @param expected.discordant share of examples on which exactly one subject is right, at least |difference|.
* @param expected.first proportion of the first subject; it matters little.
*/
function examplesForDifference(expected, limit, options = {}) {
	const { difference, discordant, first } = expected;
	checkProportion("discordant", discordant);
	checkProportion("first", first);
	const both = first - (discordant + difference) / 2;
	const neither = 1 - discordant - both;
	if (Math.abs(difference) > discordant || both < 0 || neither < 0) throw new RangeError(`no ${discordant} discordant pairs with a difference of ${difference} at ${first}`);
	const { power = .9, z = Z95, populationSize } = options;
	const gap = Math.abs(difference - limit);
	const deviation = Math.sqrt(Math.max(discordant - difference * difference, 1e-12));
	const unlucky = (n, shift) => {
		const effective = effectiveSize(n, populationSize);
		const moved = Math.max(-discordant, Math.min(discordant, difference + shift));
		const interval = pairedContrast({
			both: effective * both,
			onlyFirst: effective * (discordant + moved) / 2,
			onlySecond: effective * (discordant - moved) / 2,
			neither: effective * neither
		}, 1, z);
		return difference > limit ? interval.low > limit : interval.high < limit;
	};
	const towards = difference > limit ? -1 : 1;
	const standardError = (n) => deviation / Math.sqrt(effectiveSize(n, populationSize));
	const reached = (n) => populationSize !== void 0 && n >= populationSize || unlucky(n, towards * normalQuantile(power) * standardError(n));
	return gap === 0 ? outOfReach(options) : search(reached, () => power, options);
}
/** How many examples of an unlimited supply tell as much as `n` of `populationSize`; Infinity for all of them. */
function effectiveSize(n, populationSize) {
	if (populationSize === void 0) return n;
	return n >= populationSize ? Number.POSITIVE_INFINITY : n * (populationSize - 1) / (populationSize - n);
}
/**
* Wilson's interval for the share of successes in a finite population, from `n` of it drawn without replacement: that
* of the effective size, and the point itself for all of them.
*/
function wilsonIntervalOfPopulation(successes, n, populationSize, z = Z95) {
	const p = successes / n;
	const effective = effectiveSize(n, populationSize);
	if (effective === Number.POSITIVE_INFINITY) return {
		low: p,
		high: p
	};
	return n === 0 ? {
		low: 0,
		high: 1
	} : wilsonInterval(p * effective, effective, z);
}
/** The smallest count of successes whose interval lies above `limit`; n + 1 if none does. */
function smallestAbove(limit, n, z, populationSize) {
	const effective = effectiveSize(n, populationSize);
	return Math.floor(n * (limit + z * Math.sqrt(limit * (1 - limit) / effective))) + 1;
}
/** The smallest n at which `reached`, which stays true once it is (but for a few n around the first). */
function search(reached, powerAt, options) {
	const { populationSize, most = 1e7 } = options;
	const end = Math.min(most, populationSize ?? most);
	let high = 1;
	while (high < end && !reached(high)) high *= 2;
	high = Math.min(high, end);
	if (!reached(high)) return outOfReach(options);
	let low = 0;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (reached(middle)) high = middle;
		else low = middle;
	}
	return high === populationSize ? {
		kind: "all",
		n: high
	} : {
		kind: "enough",
		n: high,
		power: powerAt(high)
	};
}
function outOfReach({ populationSize, most = 1e7 }) {
	return populationSize === void 0 || populationSize > most ? {
		kind: "out of reach",
		n: most
	} : {
		kind: "all",
		n: populationSize
	};
}
function checkProportion(name, value) {
	if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} is ${value}, expected a proportion`);
}

// src/statistics/positive-control.ts
/**
* The positive control: a trusted reference goes through the same harness and should reproduce its own published
* figure. If it doesn't, the harness (preprocessing, labels, examples) is suspect, and nothing that it says of the
* candidate's claims counts.
*/
/**
* A tenth of a point. The same weights, interpolation and crop differ between two sound harnesses by 0.013 points in
* the median of 24 pairs and by 0.030 at most; another interpolation alone makes 0.23.
*/
const TOLERANCE = .001;
/**
* Reproduced if the whole interval lies within the accepted range (an equivalence test), missed if none of it does,
* otherwise undecided. A sound harness misses with probability at most 2.5 % (at the default z).
*
* @throws RangeError without examples.
*/
function positiveControl(control) {
	const { successes, n, complete, populationSize, claim, tolerance = TOLERANCE, z = Z95 } = control;
	if (!(n > 0)) throw new RangeError("a positive control without examples");
	const value = successes / n;
	const { low, high } = complete ? {
		low: value,
		high: value
	} : populationSize === void 0 ? wilsonInterval(successes, n, z) : wilsonIntervalOfPopulation(successes, n, populationSize, z);
	const accepted = {
		low: claim.value - claim.precision - tolerance,
		high: claim.value + claim.precision + tolerance
	};
	const epsilon = 1e-12;
	const within = low >= accepted.low - epsilon && high <= accepted.high + epsilon;
	const outside = high < accepted.low - epsilon || low > accepted.high + epsilon;
	const off = (x) => Math.max(0, x - claim.value - claim.precision) + Math.min(0, x - claim.value + claim.precision);
	return {
		verdict: within ? "reproduced" : outside ? "missed" : "undecided",
		measured: {
			value,
			low,
			high
		},
		accepted,
		bias: {
			value: off(value),
			low: off(low),
			high: off(high)
		}
	};
}

// src/gate/estimate.ts
/** Whether `excess` (measured minus limit) satisfies the comparison; `tolerance` is in the candidate's favour. */
function judge(operator, excess, tolerance) {
	const { low, high } = excess;
	if (Number.isNaN(excess.value) || Number.isNaN(low) || Number.isNaN(high)) return "unverifiable";
	switch (operator) {
		case ">=": return low >= -tolerance ? "pass" : high < -tolerance ? "fail" : "inconclusive";
		case "<=": return high <= tolerance ? "pass" : low > tolerance ? "fail" : "inconclusive";
		case ">": return low > tolerance ? "pass" : high <= tolerance ? "fail" : "inconclusive";
		case "<": return high < -tolerance ? "pass" : low >= -tolerance ? "fail" : "inconclusive";
		case "==":
			if (low > tolerance || high < -tolerance) return "fail";
			return low >= -tolerance && high <= tolerance ? "pass" : "inconclusive";
	}
}
/** Room for the rounding of binary fractions; far below one count or one example. */
function epsilon(scale) {
	return 1e-12 * Math.max(1, Math.abs(scale));
}
/**
* The measured figure with its interval at level 1 - alpha: Wilson's for proportions; others, whose samples are gone,
* are scaled as if normal.
*/
function estimateAt(measured, alpha) {
	const { value } = measured;
	if (measured.kind === "exact") return {
		value,
		low: value,
		high: value
	};
	if (alpha === .05) return measured;
	const z = twoSidedZ(alpha);
	if (measured.successes !== void 0) return {
		value,
		...wilsonInterval(measured.successes, measured.n, z)
	};
	const scale = z / Z95;
	return {
		value,
		low: value - (value - measured.low) * scale,
		high: value + (measured.high - value) * scale
	};
}
function shift(estimate, by) {
	return {
		value: estimate.value - by,
		low: estimate.low - by,
		high: estimate.high - by
	};
}
function widen(estimate, by) {
	return {
		value: estimate.value,
		low: estimate.low - by,
		high: estimate.high + by
	};
}
function interval(estimate) {
	return estimate.low === estimate.high ? { value: estimate.value } : {
		value: estimate.value,
		low: estimate.low,
		high: estimate.high
	};
}
function relativeTo(estimate, base) {
	return {
		...interval({
			value: estimate.value / base - 1,
			low: estimate.low / base - 1,
			high: estimate.high / base - 1
		}),
		unit: "relative"
	};
}

// src/gate/reason.ts
/** "claim 76.13 % - 0.5 pp = 75.63 %". */
function marginText(base, bound, rule, limit) {
	const total = figureText(limit, rule.unit);
	if (bound.relative) {
		const written = /([+\-*])\s*([^+\-*]*)$/.exec(rule.text);
		return `${base} ${written?.[1] ?? "*"} ${written?.[2]?.trim() ?? bound.factor} = ${total}`;
	}
	if (bound.offset === 0) return base;
	const offset = Math.abs(bound.offset);
	const size = rule.unit === "ratio" ? `${Number((offset * 100).toPrecision(10))} pp` : figureText(offset, rule.unit);
	return `${base} ${bound.offset < 0 ? "-" : "+"} ${size} = ${total}`;
}
const FAILING = {
	">=": "below",
	"<=": "above",
	">": "not above",
	"<": "not below",
	"==": "not equal to"
};
const PASSING = {
	">=": "at least",
	"<=": "at most",
	">": "above",
	"<": "below",
	"==": "equal to"
};
/** One sentence with the figures: what was measured, how it stands to the limit, what would decide it. */
function reasonText(rule, verdict, measured, told) {
	const value = told.value ?? measured.value;
	const convention = told.view === void 0 ? "" : ` (counted "${told.view}")`;
	const sampled = measured.kind === "sampled" ? ` (95 % CI ${intervalText(measured.low, measured.high, rule.unit)})` : "";
	const parts = [`${rule.metric} is ${figureText(value, rule.unit)}${convention}${sampled}`];
	if (verdict === "pass") parts.push(`${PASSING[rule.comparison]} ${told.told}`);
	else if (verdict === "fail") parts.push(`${FAILING[rule.comparison]} ${told.told}`);
	else if (verdict === "inconclusive") parts.push(`which does not decide "${rule.comparison} ${told.told}"`);
	else parts.push(`which can't be held to ${told.told}`);
	if (told.difference?.low !== void 0 && told.difference.high !== void 0) {
		const { low, high, unit } = told.difference;
		const text = (x) => differenceText(x, rule.unit, unit);
		parts.push(`paired difference ${text(told.difference.value)} (${text(low)} to ${text(high)})`);
	}
	if (told.needed !== void 0) parts.push(`about ${withThousands(told.needed)} examples would decide it`);
	return parts.join(", ");
}

// src/gate/decide.ts
/**
* Judges `rule`; never throws for lack of evidence.
*
* @param alpha 1 minus the confidence of the interval that decides; what is told is the 95 % interval all the same.
*/
function decide(rule, evidence, alpha = .05) {
	const reason = rule.bound.kind === "subject" ? evidence.absent?.[rule.bound.subject] : void 0;
	if (reason !== void 0) return outcome(rule, "warn", `there is nothing to hold ${rule.metric} to yet: ${reason}`);
	const measured = evidence.candidate[rule.metric];
	if (measured === void 0) return outcome(rule, "unverifiable", `${rule.metric} was not measured: ${whyNotMeasured(rule, evidence)}`);
	if (measured.kind === "failed") return outcome(rule, verdictOfFailure(measured), failureText(rule, measured));
	const sequence = evidence.sequences?.get(rule);
	if ((rule.bound.kind === "quantity" || rule.bound.subject === "claim") && sequence !== void 0 && measured.kind === "sampled") return onFigures(rule, {
		...measured,
		...sequence(.05),
		method: "confidence sequence"
	}, evidence, alpha);
	return onFigures(rule, measured, evidence, alpha);
}
function onFigures(rule, measured, evidence, alpha) {
	if (rule.bound.kind === "quantity") return againstQuantity(rule, measured, rule.bound.value, evidence, alpha);
	if (rule.bound.subject === "claim") return againstClaim(rule, rule.bound, measured, evidence, alpha);
	return againstSubject(rule, rule.bound, rule.bound.subject, measured, evidence, alpha);
}
function whyNotMeasured(rule, evidence) {
	const { from } = METRICS[rule.metric];
	if (from === "pair" && evidence.reference === void 0) return "it needs a reference that can be run, and there is none";
	if (from !== "examples" && from !== "pair") return "nothing to measure it on";
	if (evidence.task !== void 0) return `the task ${evidence.task} has no such figure`;
	return "it needs a dataset, and none is configured";
}
/** Measuring that broke is an error; outputs that give no figure (NaN, say) leave the rule unverifiable. */
function verdictOfFailure({ broken }) {
	return broken === true ? "error" : "unverifiable";
}
function failureText(rule, { reason, broken }, subject) {
	const of = subject === void 0 ? rule.metric : `${rule.metric} of the ${subject}`;
	return broken === true ? `${of} could not be measured: ${reason}` : `${of} has no figure: ${reason}`;
}
function againstQuantity(rule, measured, limit, evidence, alpha) {
	if (measured.kind === "text") return outcome(rule, "unverifiable", `${rule.metric} is not a number`);
	const excess = shift(decisive(rule, measured, evidence, alpha), limit);
	const bound = {
		against: "quantity",
		value: limit,
		limit
	};
	const verdict = judge(rule.comparison, excess, epsilon(limit));
	const needed = verdict === "inconclusive" ? needForOne(measured, limit) : void 0;
	return outcome(rule, verdict, reasonText(rule, verdict, measured, {
		told: figureText(limit, rule.unit),
		needed
	}), {
		measured: figureOf(measured),
		bound,
		examplesNeeded: needed
	});
}
function againstClaim(rule, bound, measured, evidence, alpha) {
	const lookup = evidence.claim(rule.metric, bound.claimant);
	if (lookup.kind === "missing") return outcome(rule, "unverifiable", lookup.reason, { measured: figureOf(measured) });
	if (measured.kind === "text") return outcome(rule, "unverifiable", `${rule.metric} is not a number`);
	const { claim } = lookup;
	const best = (claim.readings ?? [claim]).map((reading) => againstReading(rule, bound, measured, {
		...lookup,
		reading
	}, evidence, alpha)).reduce((one, other) => isBetter(other.verdict, one.verdict) ? other : one);
	const setAside = lookup.kind === "claim" && lookup.setAside !== void 0 ? `; ${lookup.setAside}` : "";
	return setAside === "" ? best : {
		...best,
		reason: `${best.reason}${setAside}`
	};
}
function isBetter(one, other) {
	const order = [
		"pass",
		"inconclusive",
		"warn",
		"fail"
	];
	return order.indexOf(one) < order.indexOf(other);
}
function againstReading(rule, bound, measured, lookup, evidence, alpha) {
	const { claim, reading } = lookup;
	const limit = bound.factor * reading.value + bound.offset;
	const precision = reading.precision * Math.abs(bound.factor);
	const { value, view } = nearestView(measured, limit);
	const estimate = view === void 0 ? decisive(rule, measured, evidence, alpha) : {
		value,
		low: value,
		high: value
	};
	const difference = bound.relative ? relativeTo(estimate, reading.value) : {
		...interval(shift(estimate, reading.value)),
		unit: "absolute"
	};
	const gateBound = {
		against: bound.claimant ?? "claim",
		value: reading.value,
		limit,
		precision: reading.precision,
		source: claim.source
	};
	const extra = {
		measured: {
			...figureOf(measured),
			value
		},
		bound: gateBound,
		difference
	};
	if (lookup.kind === "not_comparable") return outcome(rule, "not_comparable", lookup.reason, extra);
	if (evidence.suspect !== void 0 && METRICS[rule.metric].from === "examples") return outcome(rule, "inconclusive", `${rule.metric} is ${figureText(value, rule.unit)}, but ${evidence.suspect}`, extra);
	const tolerance = rule.comparison === ">" || rule.comparison === "<" ? 0 : precision;
	const verdict = judge(rule.comparison, shift(estimate, limit), tolerance + epsilon(limit));
	const needed = verdict === "inconclusive" ? needForOne(measured, limit) : void 0;
	const as = reading.convention === void 0 ? "" : ` ("${claim.text}" read as ${reading.convention})`;
	const whose = bound.claimant === void 0 ? "claim" : `${bound.claimant} as published,`;
	const told = marginText(`${whose} ${figureText(reading.value, rule.unit)}${as}`, bound, rule, limit);
	return outcome(rule, verdict, reasonText(rule, verdict, measured, {
		told,
		needed,
		view,
		value
	}), {
		...extra,
		examplesNeeded: needed
	});
}
function againstSubject(rule, bound, subject, measured, evidence, alpha) {
	const measurements = evidence[subject];
	if (measurements === void 0) return outcome(rule, "unverifiable", `no ${subject} is configured`, { measured: figureOf(measured) });
	const other = measurements[rule.metric];
	if (other === void 0 || other.kind === "failed") {
		const reason = other === void 0 ? `${rule.metric} of the ${subject} was not measured` : failureText(rule, other, subject);
		return outcome(rule, other === void 0 ? "unverifiable" : verdictOfFailure(other), reason, { measured: figureOf(measured) });
	}
	if (measured.kind === "text" || other.kind === "text") {
		const equal = measured.value === other.value;
		const texts = equal ? "" : changesText(rule.metric, subject, evidence, `${measured.value} against ${other.value}`);
		const reason = equal ? `${rule.metric} equal to the ${subject}'s` : `${rule.metric} differs from the ${subject}'s${texts === "" ? "" : `: ${texts}`}`;
		return outcome(rule, equal ? "pass" : "fail", reason, {
			measured: figureOf(measured),
			bound: {
				against: subject,
				value: other.value,
				limit: other.value
			}
		});
	}
	const comparison = evidence.against[subject]?.[rule.metric];
	if (comparison === void 0) return outcome(rule, "unverifiable", `${rule.metric} was not measured beside the ${subject}`, { measured: figureOf(measured) });
	const limit = bound.factor * other.value + bound.offset;
	const judged = compareWithMargin(comparison, bound, evidence.sequences?.get(rule), alpha);
	const noise = isTiming(rule) ? controlNoise(rule, bound, other, evidence) : void 0;
	const excess = noise === void 0 ? judged.excess : widen(judged.excess, noise.inExcessUnit);
	const verdict = judge(rule.comparison, excess, epsilon(judged.scale));
	const needed = verdict === "inconclusive" && comparison.kind === "proportions" ? pairsToDecide(comparison.counts, contrast(comparison).value, limit - other.value) : void 0;
	const told = marginText(`${subject} ${figureText(other.value, rule.unit)}`, bound, rule, limit);
	const reason = reasonText(rule, verdict, measured, {
		told,
		needed,
		difference: judged.difference
	});
	return outcome(rule, verdict, verdict === "inconclusive" && noise !== void 0 ? `${reason}; ${noise.told}` : reason, {
		measured: figureOf(measured),
		bound: {
			against: subject,
			value: other.value,
			limit
		},
		difference: judged.difference,
		examplesNeeded: needed
	});
}
/** The paired comparison held to the margin: `excess` is what is left of the limit. */
function compareWithMargin(comparison, bound, sequence, alpha) {
	const asRatio = bound.relative && comparison.kind !== "proportions" ? ratio(comparison, alpha) : void 0;
	if (asRatio !== void 0) {
		const difference = {
			...interval(shift(asRatio, 1)),
			unit: "relative"
		};
		return {
			excess: shift(asRatio, bound.factor),
			difference,
			scale: 1
		};
	}
	const difference = {
		...interval({
			...contrast(comparison),
			...bound.factor === 1 ? sequence?.(.05) : {}
		}),
		unit: "absolute"
	};
	const scale = comparison.kind === "exact" ? Math.max(Math.abs(comparison.first), Math.abs(comparison.second)) : 1;
	const estimate = contrast(comparison, bound.factor, alpha);
	return {
		excess: shift({
			...estimate,
			...sequence?.(alpha)
		}, bound.offset),
		difference,
		scale
	};
}
function isTiming({ metric }) {
	return TIMING_KINDS.includes(METRICS[metric].from);
}
/**
* The negative control: the reference, measured against itself in the same schedule. If its 95 % interval misses 1 by
* more than a tenth of the margin, the runner is off by about as much as the control shows, and the candidate's interval
* is widened by that (ADR 2). If the control is as wide as the margin, so is the candidate's own interval; that is only
* said, where nothing is decided.
*/
function controlNoise(rule, bound, other, evidence) {
	const control = evidence.control?.[rule.metric];
	const estimate = control === void 0 ? void 0 : ratio(control);
	if (estimate === void 0) return void 0;
	const relativeMargin = bound.relative ? Math.abs(bound.factor - 1) : Math.abs(bound.offset / other.value);
	const floor = Math.max(Math.abs(estimate.low - 1), Math.abs(estimate.high - 1));
	const off = Math.max(0, estimate.low - 1, 1 - estimate.high) > relativeMargin / 10 ? Math.abs(estimate.value - 1) : 0;
	if (off === 0 && (estimate.high - estimate.low) / 2 <= relativeMargin) return void 0;
	const told = `this runner is too noisy for a margin of ${(relativeMargin * 100).toFixed(1)} %: the reference against itself differs by up to ${(floor * 100).toFixed(1)} %`;
	return {
		inExcessUnit: bound.relative ? off : off * other.value,
		told
	};
}
/** What decides: the sequence's interval where examples were observed until something was decided. */
function decisive(rule, measured, evidence, alpha) {
	return {
		...estimateAt(measured, alpha),
		...evidence.sequences?.get(rule)?.(alpha)
	};
}
/** Of a count and its views under other conventions, the one nearest to the limit. */
function nearestView(measured, limit) {
	let nearest = { value: measured.value };
	if (measured.kind === "sampled" || measured.views === void 0) return nearest;
	for (const [view, value] of Object.entries(measured.views)) if (Math.abs(value - limit) < Math.abs(nearest.value - limit)) nearest = {
		value,
		view
	};
	return nearest;
}
function needForOne(measured, limit) {
	return measured.kind === "sampled" && measured.unit === "ratio" ? examplesToDecide(measured.value, limit) : void 0;
}
function figureOf(measured) {
	return measured.kind === "sampled" ? {
		value: measured.value,
		low: measured.low,
		high: measured.high,
		n: measured.n
	} : {
		value: measured.value,
		...measured.kind === "exact" && measured.n !== void 0 ? { n: measured.n } : {}
	};
}
function outcome(rule, decided, reason, extra = {}) {
	const verdict = decided === "fail" && rule.severity === "warn" ? "warn" : decided;
	return {
		rule: rule.text,
		...rule.place === void 0 ? {} : { place: rule.place },
		metric: rule.metric,
		unit: rule.unit,
		severity: rule.severity,
		verdict,
		...extra,
		reason
	};
}
/** What is different, in words where there are some, otherwise the two values. */
function changesText(metric, subject, evidence, values) {
	if (metric === "graph") return evidence.graphChanges(subject).slice(0, 3).join("; ");
	if (metric !== "inputs" && metric !== "outputs") return values;
	return evidence.signatureChanges?.(subject, metric).slice(0, 3).join("; ") || values;
}

// src/gate/decide-timing.ts
/**
* Gates on timings. Somebody looked while they were measured, so each look spends a part of alpha only; and a failure
* counts only if it shows again, by itself, in processes that were started after it had first appeared.
*/
/** 1 minus the confidence at which a failure has appeared: cautious, because it only makes sure that it is seen again. */
const APPARENT_ALPHA = .2;
/** 1 minus the confidence at which the fresh processes alone must show it. */
const AGAIN_ALPHA = .1;
/**
* A gate that holds fails with the probability alpha / 2 at most, since all looks together spend no more, and far more
* rarely because the fresh processes must agree; one that doesn't hold passes with alpha / 2 at most.
*/
function decideTiming(rule, { looks, between }, alpha) {
	const last = looks.at(-1) ?? 0;
	const result = decide(rule, between(0, last), alpha * shareOfLook(looks.length));
	if (!isFailing(result)) return result;
	const appeared = looks.find((look) => isFailing(decide(rule, between(0, look), APPARENT_ALPHA))) ?? last;
	const fresh = last - appeared;
	if (fresh === 0) {
		const reason = `${result.reason}; but the latency budget left no time to see this failure again in fresh processes, and once does not count`;
		return {
			...result,
			verdict: "inconclusive",
			reason
		};
	}
	if (isFailing(decide(rule, between(appeared, last), AGAIN_ALPHA))) {
		const reason = `${result.reason}; it appeared in ${appeared} processes and showed again in ${fresh} fresh ones`;
		return {
			...result,
			reason
		};
	}
	const reason = `${result.reason}; but what appeared in ${appeared} processes did not show again in ${fresh} fresh ones`;
	return {
		...result,
		verdict: "inconclusive",
		reason
	};
}
function isFailing({ verdict }) {
	return verdict === "fail" || verdict === "warn";
}

// src/gate/defer-gates.ts
/** The gates of a run on a part of the examples: none is decided before the parts are one. */
function deferGates(rules, shard) {
	return rules.map(({ text, metric, unit, severity }) => ({
		rule: text,
		metric,
		unit,
		severity,
		verdict: "inconclusive",
		reason: `${shardText(shard)}: decided when the shards are merged`
	}));
}

// src/statistics/confidence-sequence.ts
/**
* Shares of the capital to bet, times what the odds allow. A gap d between mean and m is told fastest by a share of
* about d m / variance; steps of 1.6 cost at most a tenth of that speed, and the number of shares, as ln 16 = 2.8 in
* the logarithm of the capital, about as many examples as ln(2 / alpha) does.
*/
const SHARES = Float64Array.from({ length: 16 }, (_, i) => .9 / 1.6 ** i);
const LARGEST_SHARE = .95;
/** Capital below this is lost; it spares arithmetic with denormal numbers, and less capital excludes less. */
const NOTHING = 1e-250;
/** Time: 32 multiplications for every number and every grid point that is still in. Memory: 1 MB by default. */
function createSequence(options = {}) {
	const { alpha = .05, populationSize, bounds = {
		low: 0,
		high: 1
	}, points = [], resolution = 4e3 } = options;
	const range = bounds.high - bounds.low;
	if (!(alpha > 0 && alpha < 1)) throw new RangeError(`a confidence sequence of level 1 - ${alpha}`);
	if (!(range > 0 && Number.isFinite(range))) throw new RangeError(`bounds from ${bounds.low} to ${bounds.high}`);
	const unit = (value) => (value - bounds.low) / range;
	const means = gridOf(points.map(unit), cells(populationSize, range, resolution));
	const above = createCapital(means.length);
	const below = createCapital(means.length);
	const threshold = 2 / alpha;
	const shares = new Float64Array(SHARES.length);
	let first = 0;
	let last = means.length - 1;
	let count = 0;
	let sum = 0;
	const add = (value) => {
		const x = unit(value);
		if (!(x >= -1e-9 && x <= 1 + 1e-9)) throw new RangeError(`${value} is not within ${bounds.low} to ${bounds.high}`);
		if (count === populationSize) throw new RangeError(`more than the population's ${count} numbers`);
		const left = populationSize === void 0 ? Number.POSITIVE_INFINITY : populationSize - count;
		const growth = populationSize === void 0 ? 1 : populationSize / left;
		for (let l = 0; l < shares.length; l++) shares[l] = Math.min(LARGEST_SHARE, SHARES[l] * growth);
		let tooLow = -1;
		let tooHigh = means.length;
		for (let i = first; i <= last; i++) {
			const m = means[i];
			const next = populationSize === void 0 ? m : m + (count * m - sum) / left;
			if (next < -1e-9) above.ruin(i);
			else above.bet(i, shares, next > 0 ? x / next - 1 : x > 1e-9 ? Number.POSITIVE_INFINITY : 0);
			if (next > 1 + 1e-9) below.ruin(i);
			else below.bet(i, shares, next < 1 ? (1 - x) / (1 - next) - 1 : x < 1 - 1e-9 ? Number.POSITIVE_INFINITY : 0);
			if (above.best[i] >= threshold) tooLow = i;
			if (below.best[i] >= threshold && tooHigh > i) tooHigh = i;
		}
		first = Math.max(first, tooLow + 1);
		last = Math.min(last, tooHigh - 1);
		count++;
		sum += x;
	};
	const interval = (asked = alpha) => {
		if (asked < alpha) throw new RangeError(`alpha ${asked} of a sequence that was made for ${alpha}`);
		let low = 0;
		let high = 1;
		for (let i = means.length - 1; i >= 0; i--) {
			if (above.best[i] < 2 / asked) continue;
			low = means[i];
			break;
		}
		for (let i = 0; i < means.length; i++) {
			if (below.best[i] < 2 / asked) continue;
			high = means[i];
			break;
		}
		if (populationSize !== void 0) {
			const certain = {
				low: sum / populationSize,
				high: (sum + populationSize - count) / populationSize
			};
			low = Math.min(certain.high, Math.max(certain.low, low));
			high = Math.max(certain.low, Math.min(certain.high, high));
		}
		if (low > high) low = high = (low + high) / 2;
		return {
			low: bounds.low + low * range,
			high: bounds.low + high * range
		};
	};
	return {
		add,
		interval,
		count: () => count
	};
}
/** The capital of one gambler against every mean of the grid, and the most that it ever was. */
function createCapital(means) {
	const parts = SHARES.length;
	const capital = new Float64Array(means * parts).fill(1 / parts);
	const best = new Float64Array(means).fill(1);
	return {
		best,
		/** @param gain what a bet of all the capital would win, at least -1. */
		bet(i, shares, gain) {
			let total = 0;
			for (let l = 0, at = i * parts; l < parts; l++, at++) {
				const part = capital[at] * (1 + shares[l] * gain);
				capital[at] = part < NOTHING ? 0 : part;
				total += part;
			}
			if (total > best[i]) best[i] = total;
		},
		/** The mean is impossible given what was drawn. */
		ruin(i) {
			best[i] = Number.POSITIVE_INFINITY;
		}
	};
}
/** As many cells as asked for, or as the mean of a small population has values (if the numbers are whole). */
function cells(populationSize, range, resolution) {
	const values = (populationSize ?? Number.POSITIVE_INFINITY) * range;
	return Number.isInteger(values) && values <= resolution ? values : resolution;
}
/** Ascending means in [0, 1]; each point with a neighbour on either side, so that an end can lie just beyond it. */
function gridOf(points, cellCount) {
	const grid = /* @__PURE__ */ new Set();
	for (let i = 0; i <= cellCount; i++) grid.add(i / cellCount);
	for (const point of points) for (const mean of [
		point - 1e-7,
		point,
		point + 1e-7
	]) if (mean >= 0 && mean <= 1) grid.add(mean);
	return Float64Array.from(grid).sort();
}

// src/gate/sequences.ts
/** An example's contribution to a metric, in [0, 1]; metrics that are not such means have no sequence. */
const VALUES = {
	top1: (one) => Number(CORRECT.top1(one)),
	top5: (one) => Number(CORRECT.top5(one))
};
/**
* @param rules those of one model.
* @param limitOf what a rule on the candidate alone (claim, quantity) is held to; undefined if there is nothing.
* @param populationSize the examples there are, if they are the whole evaluation set.
* @param level the smallest alpha that will be asked for.
*/
function createGateSequences(rules, limitOf, options) {
	const sequences = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		if (!isSequential(rule)) continue;
		const { bound } = rule;
		const paired = bound.kind === "subject" && bound.subject !== "claim";
		const limit = paired ? bound.offset : limitOf(rule);
		const bounds = paired ? {
			low: -bound.factor,
			high: 1
		} : {
			low: 0,
			high: 1
		};
		const points = limit === void 0 || limit <= bounds.low || limit >= bounds.high ? [] : [limit];
		const { populationSize, level: alpha } = options;
		sequences.set(rule, {
			rule,
			sequence: createSequence({
				alpha,
				populationSize,
				bounds,
				points
			})
		});
	}
	let taken = 0;
	return {
		update: (observed) => {
			const { candidate = [] } = observed;
			for (; taken < candidate.length; taken++) for (const { rule, sequence } of sequences.values()) {
				const value = contribution(rule, observed, taken);
				if (value !== void 0) sequence.add(value);
			}
		},
		intervals: new Map([...sequences].map(([rule, { sequence }]) => [rule, (alpha) => sequence.interval(alpha)]))
	};
}
function isSequential(rule) {
	return Object.hasOwn(VALUES, rule.metric) || rule.metric === "agreement";
}
function contribution(rule, observed, index) {
	const own = observed.candidate[index];
	if (rule.metric === "agreement") {
		const other = observed.reference?.[index];
		return other === void 0 ? void 0 : own.predicted >= 0 && own.predicted === other.predicted ? 1 : 0;
	}
	const value = VALUES[rule.metric];
	const { bound } = rule;
	if (bound.kind === "quantity" || bound.subject === "claim") return value(own);
	const other = observed[bound.subject]?.[index];
	return other === void 0 ? void 0 : value(own) - bound.factor * value(other);
}

// src/gate/decide-gates.ts
/** The decide stage: the rules of one model, the evidence for them, and what comes of holding one to the other. */
/** How likely a model's gates together may be decided wrongly. */
const FAMILY_ALPHA = .05;
function planGates(model, subjects, claims, dataset, zoo) {
	const derived = model.gates.length === 0;
	const lookup = (metric) => claimFor(metric, {
		model,
		subjects,
		testbed: NO_TESTBED
	}, claims);
	const published = zoo?.notMeasured === void 0 ? void 0 : zoo.claims;
	const given = derived ? defaultRules(claims, subjects, dataset !== void 0, lookup, published) : model.gates;
	const rules = published === void 0 ? given : given.map(heldToPublished);
	return {
		rules,
		derived,
		needs: new Set(rules.map((rule) => METRICS[rule.metric].from)),
		complete: dataset?.complete ?? false,
		task: dataset?.task ?? {
			name: "classification",
			settings: {}
		}
	};
}
/** Whether the examples that were measured are the whole evaluation set: figures have no sampling error. */
function isComplete({ plan, dataset }, { stoppedEarly }) {
	return plan.complete && stoppedEarly !== true && dataset?.part === void 0;
}
function watchGates(gating) {
	if (gating.config.shard?.by === "examples" && gating.config.shard.count > 1) return {
		isTimed: () => true,
		isPassed: () => true
	};
	const timed = {
		isTimed: (kind, observed) => verdictsOf(gating, kind, observed).every((verdict) => verdict !== "inconclusive"),
		isPassed: (kind, observed) => verdictsOf(gating, kind, observed).every((verdict) => verdict === "pass")
	};
	const sequential = gating.plan.rules.filter(isSequential);
	const others = gating.plan.rules.filter((rule) => ["examples", "pair"].includes(METRICS[rule.metric].from) && !isSequential(rule));
	if (gating.config.stop !== "when-decided" || sequential.length === 0 || others.length > 0) return timed;
	const sequences = createGateSequences(sequential, (rule) => limitOf(rule, gating), {
		populationSize: gating.plan.complete && gating.model.dataset?.allowUnreadable === 0 ? gating.dataset?.size : void 0,
		level: FAMILY_ALPHA / gating.plan.rules.length
	});
	return {
		...timed,
		sequences,
		enough: (observed) => {
			sequences.update(observed);
			if ((observed.candidate?.length ?? 0) % BATCH !== 0) return false;
			return familyOf(sequential, (rule, alpha) => sequenceVerdict(rule, sequences, gating, alpha)).every(({ decision }) => decision !== "inconclusive");
		}
	};
}
const BATCH = 16;
/** What a rule on the candidate alone is held to, its printed precision in the candidate's favour. */
function limitOf(rule, gating) {
	if (rule.bound.kind === "quantity") return rule.bound.value;
	if (rule.bound.subject !== "claim") return void 0;
	const lookup = claimOf(rule.metric, gating, rule.bound.claimant);
	if (lookup.kind !== "claim") return void 0;
	const { value, precision } = lookup.claim;
	const sign = rule.comparison === "<=" ? 1 : rule.comparison === ">=" ? -1 : 0;
	return rule.bound.factor * value + rule.bound.offset + sign * precision * Math.abs(rule.bound.factor);
}
function sequenceVerdict(rule, { intervals }, gating, alpha) {
	const interval = intervals.get(rule)?.(alpha);
	const limit = rule.bound.kind === "subject" && rule.bound.subject !== "claim" && rule.bound.kind === "subject" ? rule.bound.offset : limitOf(rule, gating);
	if (interval === void 0 || limit === void 0) return "fail";
	if (rule.comparison === "==") return interval.low > limit || interval.high < limit ? "fail" : "inconclusive";
	const upwards = rule.comparison === ">=" || rule.comparison === ">";
	if (interval.low > limit) return upwards ? "pass" : "fail";
	if (interval.high < limit) return upwards ? "fail" : "pass";
	return "inconclusive";
}
/**
* Decides a model's gates. Those that rest on samples are decided together (Holm 1979), so that a model with many
* gates is not red by chance more often than one with few.
*/
function decideGates(gating, compared, watch, timings = {}) {
	const evidence = {
		...evidenceOf(gating, compared),
		sequences: watch.sequences?.intervals
	};
	const { rules } = gating.plan;
	if (gating.config.shard?.by === "examples") return deferGates(rules, gating.config.shard);
	const sampled = rules.filter((rule) => isSampled(rule, evidence));
	const decideOne = createDecider(gating, evidence, timings);
	const family = familyOf(sampled, (rule, alpha) => decisionOf(decideOne(rule, alpha)));
	return rules.map((rule) => {
		const position = sampled.indexOf(rule);
		const alone = decideOne(rule, FAMILY_ALPHA);
		if (position < 0 || sampled.length === 1) return alone;
		const together = decideOne(rule, family[position].alpha);
		if (together.verdict === alone.verdict) return alone;
		const reason = `${together.reason}; alone it would ${alone.verdict === "pass" ? "pass" : "fail"}, but ${sampled.length} gates are decided together (Holm)`;
		return {
			...together,
			reason
		};
	});
}
/** Judges a rule at a level; on timings as they were looked at, on everything else by all there is. */
function createDecider(gating, evidence, observed) {
	const looked = {};
	for (const kind of TIMING_KINDS) if (observed[kind] !== void 0) looked[kind] = timingsOf(gating, kind, observed[kind]);
	return (rule, alpha) => {
		const timings = looked[METRICS[rule.metric].from];
		return timings === void 0 ? decide(rule, evidence, alpha) : decideTiming(rule, timings, alpha);
	};
}
function familyOf(rules, decideAt) {
	return holmIntervals(rules.map((rule) => (alpha) => decideAt(rule, alpha)), FAMILY_ALPHA);
}
/** Whether chance has a part in a gate: its figure, or what it is compared with, was sampled. */
function isSampled(rule, evidence) {
	return evidence.candidate[rule.metric]?.kind === "sampled";
}
function decisionOf({ verdict }) {
	if (verdict === "pass") return "pass";
	return verdict === "fail" || verdict === "warn" ? "fail" : "inconclusive";
}
/**
* Of the gates on a kind of timings, by what has been observed: more could change those that are inconclusive, and no
* others.
*/
function verdictsOf(gating, kind, observed) {
	const timings = timingsOf(gating, kind, observed);
	const alpha = FAMILY_ALPHA / gating.plan.rules.length;
	return gating.plan.rules.filter((rule) => METRICS[rule.metric].from === kind).map((rule) => decideTiming(rule, timings, alpha).verdict);
}
function timingsOf(gating, kind, observed) {
	const metrics = new Set(gating.plan.rules.map(({ metric }) => metric));
	const figures = figuresOf(kind, observed, gating.config.seed, (metric) => metrics.has(metric));
	const known = /* @__PURE__ */ new Map();
	return {
		looks: observed.looks,
		between: (from, to) => {
			const key = `${from}-${to}`;
			const before = known.get(key);
			if (before !== void 0) return before;
			const compared = compareTimings(observed, figures, from, to);
			const evidence = {
				...evidenceOf(gating, compared),
				control: compared.control
			};
			known.set(key, evidence);
			return evidence;
		}
	};
}
function claimOf(metric, gating, claimant = "candidate") {
	return claimFor(metric, gating, claimant === "candidate" ? gating.claims : gating.referenceClaims, claimant);
}
const NO_TESTBED = {
	cpu: "",
	executionProvider: "cpu"
};
function hardwareOf({ cpu, gpus = [], executionProvider }) {
	return (executionProvider === "cpu" ? void 0 : gpus[0]?.name) ?? cpu;
}
function claimFor(metric, { model, subjects, testbed }, claims, of = "candidate") {
	const subject = subjects[of];
	const scope = {
		dataset: model.dataset?.name,
		split: model.dataset?.split,
		hardware: hardwareOf(testbed),
		testbed: testbed.fingerprint,
		batch: model.batchSizes?.length === 1 ? model.batchSizes[0] : void 0,
		...subject === void 0 ? {} : subjectScope(subject, of === "candidate" ? model.name : "")
	};
	return chooseClaim(metric, claims, claims?.file, scope);
}
function evidenceOf(gating, compared) {
	const { subjects } = gating;
	return {
		candidate: compared.measurements.candidate ?? {},
		reference: compared.measurements.reference,
		baseline: compared.measurements.baseline,
		absent: gating.absent,
		task: gating.dataset === void 0 ? void 0 : gating.plan.task.name,
		against: compared.against,
		claim: (metric, claimant) => claimOf(metric, gating, claimant),
		graphChanges: (name) => subjects[name]?.difference?.changes ?? [],
		signatureChanges: (name, part) => {
			const other = subjects[name];
			if (other === void 0) return [];
			return (other.difference?.signatureChanges ?? compareValues(subjects.candidate.architecture, other.architecture)).filter((change) => change.part === part).map(tellSignatureChange);
		},
		suspect: missedControl(gating, compared)
	};
}
/** The positive control: the reference should reproduce its own claim in this harness. */
function missedControl(gating, compared) {
	const lookup = claimFor("top1", gating, gating.referenceClaims, "reference");
	const measured = compared.measurements.reference?.top1;
	if (lookup.kind !== "claim" || measured === void 0) return void 0;
	if (measured.kind !== "sampled" && measured.kind !== "exact") return void 0;
	const { value, precision, text, source } = lookup.claim;
	const n = measured.n ?? 0;
	if (n === 0) return void 0;
	if (positiveControl({
		successes: Math.round(measured.value * n),
		n,
		complete: measured.kind === "exact",
		claim: {
			value,
			precision
		}
	}).verdict !== "missed") return void 0;
	return `the reference reaches ${figureText(measured.value, "ratio")} here and claims ${text} (${placeText(source)}): the harness (preprocessing, labels, examples) is suspect, not the candidate`;
}

// src/dataset/spread.ts
/** `most` of the items at equal distances, all where there are no more: a dataset is often sorted by class. */
function spread(items, most) {
	if (items.length <= most) return items;
	return Array.from({ length: most }, (_, i) => items[Math.floor(i * items.length / most)]);
}

export { subjectScope as C, profileSubject as S, ownClaims as T, listSubjects as _, planGates as a, mapSubjects as b, examplesForProportion as c, bestBatch as d, timeBatches as f, operatorCounts as g, observeOperators as h, isComplete as i, holmIntervals as l, fallbackNodes as m, FAMILY_ALPHA as n, watchGates as o, timeModels as p, decideGates as r, examplesForDifference as s, spread as t, compare as u, workerSubject as v, chooseClaim as w, measureMemory as x, SUBJECT_NAMES as y };