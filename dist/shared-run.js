import { C as dataName, E as SIZE_LIMIT_BYTES, O as checkSize, T as takeLock, _ as remoteHubFile, c as openModel, f as makeBundle, g as listHubFiles, h as isCommit, l as acquireSubjects, m as floatingRevision, p as DEFAULT_REVISION, u as acquireWorld, v as resolveHubRevision, w as fetchFile } from "./shared-describe.js";
import { a as partition, i as splitOfShard, n as readOnnx, r as openDataset, t as inspectSubjects } from "./shared-inspect-subjects.js";
import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { c as digestLine, d as reportModel, f as reportRun, i as carryModel, l as digestOfLines, n as sealShard, p as floatingSources } from "./shared-seal.js";
import { t as findProvenance } from "./shared-provenance.js";
import { n as readModelClaims, r as zooClaims } from "./shared-read-model-claims.js";
import { r as TIMING_KINDS, t as METRICS } from "./shared-metrics2.js";
import { n as figureText } from "./shared-words.js";
import { n as makeFinding, t as isExplanation } from "./shared-finding.js";
import { r as taskNamed } from "./shared-tasks.js";
import { p as wilsonInterval } from "./shared-resampling.js";
import { n as countNonFinite, r as countTies } from "./shared-outputs.js";
import { n as inputShape } from "./shared-steps.js";
import { h as contrast, s as startChild } from "./shared-schedule.js";
import { n as titleOf } from "./shared-layer-times.js";
import { _ as workerSubject, a as watchGates, b as measureMemory, d as timeBatches, f as timeModels, g as listSubjects, h as operatorCounts, i as planGates, l as compare, m as observeOperators, n as decideGates, p as fallbackNodes, r as isComplete, u as bestBatch, x as profileSubject, y as mapSubjects } from "./shared-decide-gates.js";
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
import { execFile } from "node:child_process";
import os from "node:os";
import { closeSync, openSync, readSync } from "node:fs";
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

// src/explain/missed-figure.ts
function doesNotPass({ verdict }) {
	return verdict === "fail" || verdict === "warn" || verdict === "inconclusive";
}
/** Undefined where no gate on labelled examples is missed. */
function missedFigure({ plan }, gates) {
	const { primary } = taskNamed(plan.task.name);
	const missed = gates.filter((gate) => METRICS[gate.metric].from === "examples" && doesNotPass(gate));
	const chosen = missed.find(({ metric }) => metric === primary) ?? missed[0];
	if (chosen === void 0) return void 0;
	const { better } = METRICS[chosen.metric];
	const limit = chosen.bound?.limit;
	return {
		metric: chosen.metric,
		better: better === "lower" ? "lower" : "higher",
		...typeof limit === "number" ? { limit } : {},
		gates: missed.filter(({ metric }) => metric === chosen.metric).map(({ rule }) => rule),
		bound: chosen.bound
	};
}
/** What an accuracy gate would have been about, where nothing could be measured. */
function unmeasuredFigure({ plan }) {
	const { primary } = taskNamed(plan.task.name);
	const rules = plan.rules.filter(({ metric }) => METRICS[metric].from === "examples");
	if (rules.length === 0) return void 0;
	const bound = rules.find(({ metric }) => metric === primary)?.bound;
	return {
		metric: primary,
		better: METRICS[primary].better === "lower" ? "lower" : "higher",
		...bound?.kind === "quantity" ? { limit: bound.value } : {},
		gates: rules.map(({ text }) => text)
	};
}
/** What the figure is held to, in words: "the claim's 58.20 %"; undefined where that is not known. */
function heldTo({ metric, bound, limit }) {
	if (limit === void 0) return void 0;
	const { unit } = METRICS[metric];
	if (bound === void 0 || bound.against === "quantity" || typeof bound.value !== "number") return `the limit of ${figureText(limit, unit)}`;
	return `the ${bound.against}'s ${figureText(bound.value, unit)}`;
}

// src/explain/claim-causes.ts
/** How far a figure may be off and still be the other one: what rounding leaves. */
const TOLERANCE = .02;
/** What a claim is of the measured figure where it was written in another way. */
const MISREADINGS = [
	{
		factor: 2,
		metrics: /^macs$/,
		cause: "claim.flops-for-macs",
		words: "it counts floating-point operations, two for each multiply-accumulate"
	},
	{
		factor: .5,
		metrics: /^macs$/,
		cause: "claim.flops-for-macs",
		words: "it is half of what was measured, as if multiply-accumulates had been taken for operations"
	},
	{
		factor: .01,
		metrics: /^(?:top1|top5|map|map50|miou)$/,
		cause: "claim.unit",
		words: "a fraction was written as a percentage"
	},
	{
		factor: 100,
		metrics: /^(?:top1|top5|map|map50|miou)$/,
		cause: "claim.unit",
		words: "a percentage was written as a fraction"
	},
	{
		factor: 1e3,
		metrics: /./,
		cause: "claim.unit",
		words: "it is a thousand times what was measured"
	},
	{
		factor: .001,
		metrics: /./,
		cause: "claim.unit",
		words: "it is a thousandth of what was measured"
	},
	{
		factor: 1e6,
		metrics: /./,
		cause: "claim.unit",
		words: "it is a million times what was measured"
	},
	{
		factor: 1e-6,
		metrics: /./,
		cause: "claim.unit",
		words: "it is a millionth of what was measured"
	}
];
function claimCauses(gates) {
	return gates.flatMap((gate) => {
		const { bound, measured, metric, unit, rule } = gate;
		if (bound?.against !== "claim" || !doesNotPass(gate)) return [];
		if (typeof bound.value !== "number" || typeof measured?.value !== "number" || measured.value === 0) return [];
		const ratio = bound.value / measured.value;
		const misread = MISREADINGS.find(({ factor, metrics }) => metrics.test(metric) && Math.abs(ratio / factor - 1) < TOLERANCE);
		if (misread === void 0) return [];
		return [makeFinding({
			cause: misread.cause,
			sentence: `the claim of ${figureText(bound.value, unit)} for ${metric} stands against ${figureText(measured.value, unit)}: ${misread.words}`,
			evidence: [`claimed / measured = ${ratio.toPrecision(4)}`],
			confidence: "likely",
			place: bound.source,
			gates: [rule]
		})];
	});
}

// src/explain/dataset-causes.ts
/** Datasets that are published without loss: files of theirs that are JPEG were compressed by somebody else. */
const LOSSLESS = /\b(?:cifar-?10{1,2}|mnist|fashion-?mnist|svhn|stl-?10)\b/i;
const JPEG = /\.jpe?g$/i;
/** Copies below this share change nothing that anybody would notice. */
const NOTABLE$1 = .01;
function datasetCauses({ model, dataset }, { examples }, missed) {
	const findings = [];
	const lines = (examples?.lines ?? []).map((line) => JSON.parse(line));
	const first = /* @__PURE__ */ new Map();
	const copies = lines.filter(([name, , sha256]) => {
		const known = first.get(sha256);
		if (known === void 0) first.set(sha256, name);
		return known !== void 0;
	});
	if (copies.length > NOTABLE$1 * lines.length) findings.push(makeFinding({
		cause: "dataset.duplicates",
		sentence: `${copies.length} of ${lines.length} examples are copies of another one`,
		evidence: copies.slice(0, 5).map(([name, , sha256]) => `${name} is ${first.get(sha256)}`),
		confidence: "possible",
		gates: missed.gates
	}));
	const jpeg = lines.filter(([name]) => JPEG.test(name)).length;
	const name = model.dataset?.name ?? "";
	if (dataset !== void 0 && LOSSLESS.test(name) && jpeg > lines.length / 2) findings.push(makeFinding({
		cause: "dataset.lossy",
		sentence: `${jpeg} of ${lines.length} images are JPEG files, and ${name} is published without loss: this copy was compressed`,
		evidence: ["how much that costs this model was not measured: the original images are not here"],
		confidence: "possible",
		gates: missed.gates
	}));
	return findings;
}

// src/explain/percent.ts
/** A share in a sentence: "8.7 %". */
function percent(share) {
	return `${(share * 100).toFixed(1)} %`;
}

// src/explain/label-causes.ts
function labelCauses(observations, missed, names) {
	const cause = offsetCause(observations, missed) ?? swappedCause(observations, missed, names) ?? permutedCause(observations, missed);
	return cause === void 0 ? [] : [cause];
}
/** A mapping that brings back less than this share of what is missing is no explanation. */
const LEAST_SHARE$2 = .5;
function isEnough(reached, own, { limit, metric }) {
	return metric !== "top1" || limit === void 0 || reached - own >= LEAST_SHARE$2 * (limit - own);
}
function shareOf(observations, isRight) {
	const n = observations.length;
	const right = observations.filter(isRight).length;
	return {
		value: right / n,
		n,
		...wilsonInterval(right, n, 3.3)
	};
}
const asLabelled = ({ predicted, label }) => predicted === label;
/** Top-1 that would be reached, with intervals at 99.9 %: there are several mappings to be tried. */
function offsetCause(observations, missed) {
	const own = shareOf(observations, asLabelled);
	for (const by of [1, -1]) {
		const shifted = shareOf(observations, ({ predicted, label }) => predicted === label + by);
		if (shifted.low <= own.high || !isEnough(shifted.value, own.value, missed)) continue;
		return makeFinding({
			cause: by === 1 ? "labels.background-class" : "labels.offset",
			sentence: `the model's classes count ${by === 1 ? "from 1, after a background class" : "from 0, where the labels count from 1"}: with labels moved by ${by} top-1 is ${percent(shifted.value)}, not ${percent(own.value)}`,
			evidence: [`of ${own.n} examples ${percent(shifted.value)} are predicted as the class ${by === 1 ? "after" : "before"} their label`],
			confidence: "certain",
			advice: `set "offset: ${by}" in the dataset`,
			gates: missed.gates
		});
	}
}
/** Two classes, most examples of which are taken for the other one. */
function swappedCause(observations, { gates }, names) {
	const mapping = mostFrequent(observations);
	const swapped = [...mapping].filter(([label, predicted]) => label < predicted && mapping.get(predicted) === label);
	const moved = [...mapping].filter(([label, predicted]) => label !== predicted);
	const [pair] = swapped;
	if (pair === void 0 || swapped.length > 1 || moved.length > 2) return void 0;
	const [one, other] = pair;
	const affected = observations.filter(({ label }) => label === one || label === other);
	const exchanged = shareOf(affected, ({ label, predicted }) => predicted === (label === one ? other : one));
	if (affected.length < 10 || exchanged.low <= shareOf(affected, asLabelled).high) return void 0;
	const name = (index) => names?.[index] ? `${names[index]} (${index})` : `class ${index}`;
	return makeFinding({
		cause: "labels.swapped",
		sentence: `${name(one)} and ${name(other)} are swapped: ${percent(exchanged.value)} of their examples are taken for the other one`,
		evidence: [`of ${affected.length} examples of the two classes`, "every other class is mostly predicted as itself"],
		confidence: "certain",
		gates
	});
}
function permutedCause(observations, missed) {
	const halves = halvesOf(observations);
	let right = 0;
	for (const [i, half] of halves.entries()) {
		const mapping = assign(halves[1 - i]);
		right += half.filter(({ label, predicted }) => mapping.get(label) === predicted).length;
	}
	const n = observations.length;
	const mapped = {
		value: right / n,
		...wilsonInterval(right, n, 3.3)
	};
	const own = shareOf(observations, asLabelled);
	if (mapped.low <= own.high || !isEnough(mapped.value, own.value, missed)) return void 0;
	const mapping = assign(observations);
	const moved = [...mapping].filter(([label, predicted]) => label !== predicted).length;
	return makeFinding({
		cause: "labels.permuted",
		sentence: `the classes are in another order than the labels: with ${moved} of ${mapping.size} classes renamed top-1 is ${percent(mapped.value)}, not ${percent(own.value)}`,
		evidence: ["the order was found on one half of the examples and judged on the other", ...[...mapping].filter(([label, predicted]) => label !== predicted).slice(0, 10).map(([label, predicted]) => `label ${label} is the model's class ${predicted}`)],
		confidence: "certain",
		gates: missed.gates
	});
}
/** Every other example of each class. */
function halvesOf(observations) {
	const halves = [[], []];
	const seen = /* @__PURE__ */ new Map();
	for (const observation of observations) {
		const before = seen.get(observation.label) ?? 0;
		seen.set(observation.label, before + 1);
		halves[before % 2].push(observation);
	}
	return halves;
}
function countsOf(observations) {
	const counts = /* @__PURE__ */ new Map();
	for (const { label, predicted } of observations) {
		if (predicted < 0) continue;
		const key = `${label} ${predicted}`;
		const cell = counts.get(key) ?? [
			label,
			predicted,
			0
		];
		cell[2]++;
		counts.set(key, cell);
	}
	return [...counts.values()].sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
}
/** Class by class what it is mostly taken for. */
function mostFrequent(observations) {
	const mapping = /* @__PURE__ */ new Map();
	for (const [label, predicted] of countsOf(observations)) if (!mapping.has(label)) mapping.set(label, predicted);
	return mapping;
}
/**
* One prediction a label and one label a prediction: the largest cells of the confusion matrix first. Where classes are
* permuted and the model is any good, that is the assignment with the largest sum; where it is not, none is worth it.
*/
function assign(observations) {
	const mapping = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const [label, predicted] of countsOf(observations)) {
		if (mapping.has(label) || taken.has(predicted)) continue;
		mapping.set(label, predicted);
		taken.add(predicted);
	}
	return mapping;
}

// src/explain/model-causes.ts
/** Ties and NaN below this share can't be what is missing. */
const NOTABLE = .02;
/** Operators on quantised numbers, by their names in a graph. */
const QUANTISED = /^(?:QLinear\w+|QuantizeLinear|DequantizeLinear|ConvInteger|MatMulInteger|DynamicQuantizeLinear|com\.microsoft::QLinear\w+)$/;
function scoreCauses(observations, architecture, missed) {
	const n = observations.length;
	const broken = countNonFinite(observations);
	if (broken > NOTABLE * n) {
		const half = architecture.layers.some(({ details }) => details.some(({ value }) => value.startsWith("float16")));
		return [makeFinding({
			cause: half ? "model.overflow" : "scores.not-a-number",
			sentence: half ? `${broken} of ${n} outputs are no finite numbers, and the model computes in float16: numbers grow beyond its range (65,504)` : `${broken} of ${n} outputs are no finite numbers`,
			evidence: ["an example without finite scores counts as wrong"],
			confidence: half ? "likely" : "certain",
			gates: missed.gates
		})];
	}
	const ties = countTies(observations);
	if (ties <= NOTABLE * n || missed.metric !== "top1") return [];
	const wrongByTie = observations.filter(({ predicted, label, tied }) => tied === true && predicted !== label).length;
	const operators = Object.keys(architecture.operators).filter((name) => QUANTISED.test(name));
	const last = architecture.layers.findLast(({ operator }) => QUANTISED.test(operator));
	if (operators.length === 0) return [makeFinding({
		cause: "scores.ties",
		sentence: `${ties} of ${n} examples give their label the same score as another class, and ${wrongByTie} are wrong only by that`,
		evidence: ["equal scores are ordered by class index"],
		confidence: "likely",
		gates: missed.gates
	})];
	return [makeFinding({
		cause: "model.quantisation",
		sentence: `the quantised outputs are too coarse: ${ties} of ${n} examples give their label the same score as another class` + (last === void 0 ? "" : `, after ${last.operator} "${last.name}"`),
		evidence: [`${wrongByTie} examples are wrong only because equal scores are ordered by class index`, `quantised operators: ${operators.map((name) => `${name} ${architecture.operators[name]}`).join(", ")}`],
		confidence: "likely",
		gates: missed.gates
	})];
}

// src/explain/preprocess-variants.ts
/** In the order red, green, blue. Sources: the presets of the same zoos (`preprocess/presets.ts`). */
const NORMALISATIONS = [
	{
		words: "raw pixels (0 to 255)",
		scale: 1,
		mean: [
			0,
			0,
			0
		],
		std: [
			1,
			1,
			1
		]
	},
	{
		words: "pixels from 0 to 1",
		scale: 1 / 255,
		mean: [
			0,
			0,
			0
		],
		std: [
			1,
			1,
			1
		]
	},
	{
		words: "pixels from -1 to 1",
		scale: 1 / 127.5,
		mean: [
			1,
			1,
			1
		],
		std: [
			1,
			1,
			1
		]
	},
	{
		words: "the mean subtracted (caffe)",
		scale: 1,
		mean: [
			123.68,
			116.779,
			103.939
		],
		std: [
			1,
			1,
			1
		]
	},
	{
		words: "ImageNet's mean and standard deviation",
		scale: 1 / 255,
		mean: [
			.485,
			.456,
			.406
		],
		std: [
			.229,
			.224,
			.225
		]
	},
	{
		words: "CIFAR-10's mean and standard deviation",
		scale: 1 / 255,
		mean: [
			.4914,
			.4822,
			.4465
		],
		std: [
			.2023,
			.1994,
			.201
		]
	}
];
const GREY_NORMALISATIONS = [
	{
		words: "raw pixels (0 to 255)",
		scale: 1,
		mean: [0],
		std: [1]
	},
	{
		words: "pixels from 0 to 1",
		scale: 1 / 255,
		mean: [0],
		std: [1]
	},
	{
		words: "pixels from -1 to 1",
		scale: 1 / 127.5,
		mean: [1],
		std: [1]
	},
	{
		words: "MNIST's mean and standard deviation",
		scale: 1 / 255,
		mean: [.1307],
		std: [.3081]
	}
];
/** Undefined for an input that no image fits: of another rank, of other planes than grey or colour. */
function declaredInput(inputs) {
	const [input] = inputs;
	const shape = input?.shape;
	if (shape?.length !== 4) return void 0;
	const [, second, third, fourth] = shape.map((dim) => typeof dim === "number" && dim > 0 ? dim : void 0);
	if (second === 1 || second === 3) return {
		layout: "NCHW",
		planes: second,
		height: third,
		width: fourth
	};
	if (fourth === 1 || fourth === 3) return {
		layout: "NHWC",
		planes: fourth,
		height: second,
		width: third
	};
}
/** The configured preprocessing as far as the model's input takes it: in its layout, and of its size. */
function fitted(configured, declared) {
	if (declared === void 0) return configured;
	const { layout, planes, width, height } = declared;
	const { preset: _, resize, crop, centralFraction, ...rest } = configured;
	const colours = configured.channels === "L" === (planes === 1) ? {
		...rest,
		layout
	} : planes === 1 ? {
		channels: "L",
		scale: 1 / 255,
		mean: [0],
		std: [1],
		layout
	} : {
		channels: "RGB",
		scale: 1 / 255,
		mean: [
			0,
			0,
			0
		],
		std: [
			1,
			1,
			1
		],
		layout
	};
	const made = inputShape(configured);
	const [madeHeight, madeWidth] = made === void 0 ? [] : configured.layout === "NCHW" ? made.slice(1) : made.slice(0, 2);
	if (width === void 0 || height === void 0 || made !== void 0 && madeHeight === height && madeWidth === width || width === void 0 || height === void 0) return {
		...colours,
		resize,
		crop,
		centralFraction
	};
	return {
		...colours,
		resize: squashed(width, height)
	};
}
/** Channel orders times normalisations, and the configured ones without or with the division by 255. */
function colourVariants(configured) {
	const { channels, scale } = configured;
	const rescaled = scale === 1 ? {
		preprocess: without(configured, { scale: 1 / 255 }),
		words: "pixels divided by 255"
	} : {
		preprocess: without(configured, { scale: 1 }),
		words: "pixels not divided"
	};
	if (channels === "L") return others([rescaled, ...GREY_NORMALISATIONS.map(({ words, ...normalisation }) => ({
		preprocess: without(configured, normalisation),
		words
	}))], configured);
	const swapped = channels === "RGB" ? "BGR" : "RGB";
	const inOrder = (order, { scale: by, mean, std }) => without(configured, {
		channels: order,
		scale: by,
		mean: order === "RGB" ? mean : [...mean].reverse(),
		std: order === "RGB" ? std : [...std].reverse()
	});
	return others([
		{
			preprocess: without(configured, {
				channels: swapped,
				mean: [...configured.mean].reverse(),
				std: [...configured.std].reverse()
			}),
			words: `${swapped} input`
		},
		rescaled,
		...NORMALISATIONS.map(({ words, ...each }) => ({
			preprocess: inOrder(channels, each),
			words
		})),
		...NORMALISATIONS.map(({ words, ...each }) => ({
			preprocess: inOrder(swapped, each),
			words: `${swapped} input and ${words}`
		}))
	], configured);
}
/** Ways to come from an image to the input's size; none where the size is not known. */
function geometryVariants(configured) {
	const shape = inputShape(configured);
	if (shape === void 0) return [];
	const [height, width] = configured.layout === "NCHW" ? shape.slice(1) : shape.slice(0, 2);
	const crop = {
		width,
		height
	};
	const small = Math.min(width, height);
	const cropped = (fraction, interpolation, library, words) => ({
		words,
		preprocess: without(configured, {
			resize: {
				size: {
					kind: "shorter",
					shorter: Math.floor(small / fraction)
				},
				interpolation,
				library
			},
			crop: library === "opencv" ? {
				...crop,
				rounding: "down"
			} : crop
		})
	});
	const whole = (words, more) => ({
		words,
		preprocess: without(configured, {
			...more,
			crop: void 0
		})
	});
	return others([
		cropped(.875, "bilinear", "pillow", "a crop of 87.5 %, bilinear (torchvision)"),
		cropped(.875, "bicubic", "pillow", "a crop of 87.5 %, bicubic (timm)"),
		cropped(.875, "bilinear", "opencv", "a crop of 87.5 %, OpenCV bilinear"),
		cropped(.875, "area", "opencv", "a crop of 87.5 %, OpenCV area (mlperf)"),
		cropped(1, "bilinear", "pillow", "the whole shorter side, bilinear"),
		cropped(1, "bicubic", "pillow", "the whole shorter side, bicubic"),
		cropped(.95, "bicubic", "pillow", "a crop of 95 %, bicubic"),
		whole("the image squashed to the input, bilinear", { resize: squashed(width, height) }),
		whole("the image squashed to the input, nearest (Keras)", { resize: {
			...squashed(width, height),
			interpolation: "nearest"
		} }),
		whole("the central 87.5 % squashed to the input, TensorFlow (tf-slim)", {
			centralFraction: {
				fraction: .875,
				of: "sides"
			},
			resize: {
				...squashed(width, height),
				library: "tensorflow",
				coordinates: "asymmetric"
			}
		}),
		{
			words: "images as they are",
			preprocess: without(configured, { crop: void 0 })
		}
	], configured);
}
/** The factors in which two preprocessings differ, as causes. */
function factorsOf(configured, variant) {
	const factors = [];
	const own = inRed(configured);
	const other = inRed(variant);
	if (configured.layout !== variant.layout) factors.push("preprocessing.layout");
	if (configured.channels !== variant.channels) factors.push("preprocessing.channel-order");
	if (!isEqual([own.mean, own.std], [other.mean, other.std])) factors.push("preprocessing.mean-std");
	else if (own.scale !== other.scale) factors.push("preprocessing.scale");
	if (!isEqual(configured.resize?.size, variant.resize?.size)) {
		const onlyFraction = [configured.resize?.size.kind, variant.resize?.size.kind].every((kind) => kind === "shorter");
		factors.push(onlyFraction ? "preprocessing.crop" : "preprocessing.resize");
	} else if (!isEqual(configured.centralFraction, variant.centralFraction)) factors.push("preprocessing.crop");
	else if (!isEqual(configured.resize, variant.resize)) factors.push("preprocessing.resampler");
	else if (!isEqual(configured.crop, variant.crop)) {
		const sameSize = configured.crop?.width === variant.crop?.width && configured.crop?.height === variant.crop?.height;
		factors.push(sameSize ? "preprocessing.rounding" : "preprocessing.crop");
	}
	return factors;
}
/** A single factor is the cause; of several, the recipe as a whole. */
function causeOf(factors) {
	const [only, ...more] = factors;
	return only !== void 0 && more.length === 0 ? only : "preprocessing.recipe";
}
/** A variant is no preset any more, and takes nothing out of the image but what it says. */
function without(configured, changes) {
	const { preset: _, offset: __, centralFraction, resize, ...rest } = configured;
	const keepsGeometry = !("resize" in changes) && !("crop" in changes);
	return {
		...rest,
		...keepsGeometry ? {
			resize,
			centralFraction
		} : {},
		...changes
	};
}
function squashed(width, height) {
	return {
		size: {
			kind: "exact",
			width,
			height
		},
		interpolation: "bilinear",
		library: "pillow"
	};
}
/** Mean and standard deviation by colour, whatever the order they are fed in. */
function inRed({ channels, mean, std, scale }) {
	return channels === "BGR" ? {
		scale,
		mean: [...mean].reverse(),
		std: [...std].reverse()
	} : {
		scale,
		mean,
		std
	};
}
/** Without those that do the same as the configured one, or as one before. */
function others(variants, configured) {
	const seen = /* @__PURE__ */ new Set([identityOf(configured)]);
	return variants.filter(({ preprocess }) => {
		const identity = identityOf(preprocess);
		if (seen.has(identity)) return false;
		seen.add(identity);
		return true;
	});
}
function identityOf({ preset: _, ...steps }) {
	return JSON.stringify(Object.entries(steps).sort(([a], [b]) => a < b ? -1 : 1));
}
function isEqual(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}

// src/dataset/spread.ts
/** `most` of the items at equal distances, all where there are no more: a dataset is often sorted by class. */
function spread(items, most) {
	if (items.length <= most) return items;
	return Array.from({ length: most }, (_, i) => items[Math.floor(i * items.length / most)]);
}

// src/explain/sweep.ts
/** A large effect shows on so many, and they take seconds. */
const EXAMPLES = 200;
/** How often all variants together may seem better where none is. */
const ALPHA = .01;
/** A variant that brings back less than this share of what is missing is no explanation. */
const LEAST_SHARE$1 = .5;
/** Models that are open at a time in each process, and what they may take together. */
const MOST_AT_ONCE = 8;
const MOST_BYTES = 2e9;
async function sweepPreprocessing(request, means) {
	const { configured, declared } = request;
	const examples = spread(request.examples, EXAMPLES);
	const start = fitted(configured, declared);
	const natural = {
		...start,
		resize: void 0,
		crop: void 0,
		centralFraction: void 0
	};
	const starts = request.doesNotFit ? [natural, start] : [start];
	const all = [];
	let base;
	for (const preprocess of starts) {
		const [first] = await observeAll([{
			preprocess,
			words: "as configured"
		}], examples, request, means);
		if (first === void 0) continue;
		base = first;
		break;
	}
	if (base === void 0) return { tried: starts.length };
	all.push(base);
	const colours = await observeAll(colourVariants(base.preprocess), examples, request, means);
	all.push(...colours);
	let best = bestOf(all, base, request);
	if (best === base || !isRestored(best, request)) {
		const shaped = await observeAll(geometryVariants(best.preprocess), examples, request, means);
		all.push(...shaped);
		best = bestOf(all, base, request);
	}
	return {
		tried: all.length,
		finding: findingOf(best, base, all.length, request)
	};
}
/** The observations of the variants that run, each of the same examples; what a variant can't be run with is left out. */
async function observeAll(variants, examples, { modelBytes, until }, means) {
	const tried = [];
	const atOnce = Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(MOST_BYTES / (4 * modelBytes))));
	for (let at = 0; at < variants.length; at += atOnce) {
		const some = variants.slice(at, at + atOnce);
		const observed = await attempt(some, examples, until, means);
		if (observed !== void 0) {
			tried.push(...some.map((variant, i) => ({
				...variant,
				observations: observed[i]
			})));
			continue;
		}
		for (const variant of some.length > 1 ? some : []) {
			const [observations] = await attempt([variant], examples, until, means) ?? [];
			if (observations !== void 0) tried.push({
				...variant,
				observations
			});
		}
	}
	return tried;
}
async function attempt(variants, examples, until, means) {
	if (means.now() >= until) return void 0;
	try {
		const observed = await means.observe(variants.map(({ preprocess }) => preprocess), examples, until);
		return observed.every((each) => each.length > 0) && means.now() < until ? observed : void 0;
	} catch (error) {
		if (error instanceof UserError || error instanceof SurroundingsError) return void 0;
		throw error;
	}
}
/** The best of those that beat the base by more than chance; among equals the one that changes least. */
function bestOf(all, base, request) {
	const alpha = ALPHA / Math.max(1, all.length - 1);
	const better = all.filter((one) => one !== base && isBetter(one, base, alpha, request));
	let [best] = better;
	if (best === void 0) return base;
	for (const one of better) if (gain(one, best, request) > 0) best = one;
	const top = best;
	const equals = better.filter((one) => one === top || !isBetter(top, one, .05, request));
	const changes = ({ preprocess }) => factorsOf(request.configured, preprocess).length;
	return equals.reduce((least, one) => {
		const fewer = changes(one) - changes(least);
		return fewer < 0 || fewer === 0 && gain(one, least, request) > 0 ? one : least;
	});
}
/** By how much the first is better: positive where it is, whichever way is better. */
function gain(one, other, { missed, ...request }) {
	const difference = compared(one, other, .05, {
		missed,
		...request
	})?.value ?? 0;
	return missed.better === "higher" ? difference : -difference;
}
function isBetter(one, other, alpha, request) {
	const difference = compared(one, other, alpha, request);
	if (difference === void 0) return false;
	return request.missed.better === "higher" ? difference.low > 0 : difference.high < 0;
}
function compared(one, other, alpha, { task, missed, seed }) {
	if (one.observations.length !== other.observations.length) return void 0;
	const options = {
		complete: false,
		seed
	};
	const comparison = taskNamed(task).compare(one.observations, other.observations, options)[missed.metric];
	return comparison === void 0 ? void 0 : contrast(comparison, 1, alpha);
}
function figureOf({ observations }, { task, missed, seed }) {
	return taskNamed(task).measure(observations, {
		complete: false,
		seed
	})[missed.metric];
}
/** Whether the figure no longer contradicts what it is held to. */
function isRestored(tried, request) {
	const { limit, better } = request.missed;
	const figure = figureOf(tried, request);
	if (limit === void 0 || figure?.kind !== "sampled") return false;
	return better === "higher" ? figure.high >= limit : figure.low <= limit;
}
function findingOf(best, base, tried, request) {
	const { configured, missed, doesNotFit, place, held } = request;
	const factors = factorsOf(configured, best.preprocess);
	const own = figureOf(base, request);
	const found = figureOf(best, request);
	if (factors.length === 0 || found?.kind !== "sampled" || own?.kind !== "sampled") return void 0;
	if (best === base && !doesNotFit) return void 0;
	const restored = isRestored(best, request);
	const { limit } = missed;
	const missing = limit === void 0 ? 0 : Math.abs(limit - own.value);
	if (best !== base && !restored && Math.abs(found.value - own.value) < LEAST_SHARE$1 * missing) return void 0;
	const { unit } = METRICS[missed.metric];
	const text = (value) => figureText(value, unit);
	const holds = held === void 0 ? "" : restored ? `; ${held} ${held.startsWith("the claim") ? "holds" : "is reached"}` : `; ${held} is still not reached`;
	const changed = best !== base;
	const how = [...changed ? [best.words] : [], ...best.preprocess.resize === void 0 && configured.resize !== void 0 ? ["images as they are"] : []].join(" and ");
	const layout = configured.layout === best.preprocess.layout ? "" : ` in ${best.preprocess.layout}`;
	const before = doesNotFit ? "the configured preprocessing makes no input that the model takes" : `the configured preprocessing gives ${text(own.value)} on the same examples`;
	return makeFinding({
		cause: causeOf(factors),
		sentence: `with ${how || "what the model declares"}${layout} ${missed.metric} is ${text(found.value)}${holds}: the configured preprocessing is wrong`,
		evidence: [
			`of ${best.observations.length} examples, 95 % interval ${text(found.low)} to ${text(found.high)}; ${before}`,
			`${tried} ways to prepare the images were tried` + (changed ? "; the difference is beyond chance for all of them together" : ""),
			...factors.length > 1 ? [`what differs: ${factors.map((factor) => factor.split(".")[1]).join(", ")}`] : []
		],
		confidence: restored || doesNotFit ? "certain" : "likely",
		advice: adviceOf(best.preprocess),
		place,
		gates: missed.gates
	});
}
/** The steps as they are written in a configuration. */
function adviceOf({ resize, crop, channels, scale, mean, std, layout }) {
	const size = resize === void 0 ? void 0 : resize.size.kind === "shorter" ? `shorter: ${resize.size.shorter}` : `width: ${resize.size.width}, height: ${resize.size.height}`;
	const divisor = Math.round(1 / scale);
	return `set "preprocess" to {${[
		...size === void 0 || resize === void 0 ? [] : [`resize: {${size}, interpolation: ${resize.interpolation}, library: ${resize.library}}`],
		...crop === void 0 ? [] : [`crop: ${crop.width}`],
		`channels: ${channels}`,
		...scale === 1 ? [] : [`scale: ${Math.abs(1 / scale - divisor) < 1e-9 ? `1/${divisor}` : scale}`],
		...mean.some((value) => value !== 0) ? [`mean: [${mean.join(", ")}]`] : [],
		...std.some((value) => value !== 1) ? [`std: [${std.join(", ")}]`] : [],
		`layout: ${layout}`
	].join(", ")}}`;
}

// src/explain/time-causes.ts
/** Operators on integers; without dot products for them a processor computes these slower than floating point. */
const INTEGER = /^(?:ConvInteger|MatMulInteger|DynamicQuantizeLinear|QLinearConv|QLinearMatMul|DynamicQuantizeMatMul|MatMulIntegerToFloat)$/;
const DOT_PRODUCTS = [
	"avx512_vnni",
	"avx_vnni",
	"avx-vnni",
	"vnni",
	"asimddp",
	"i8mm",
	"dotprod"
];
/** Layers that are named. */
const MOST$1 = 5;
/** A layer that accounts for less is not worth naming. */
const LEAST_SHARE = .05;
function timeCauses(gates, operators, { instructionSets }) {
	const timings = TIMING_KINDS;
	return ["reference", "baseline"].flatMap((other) => {
		const missed = gates.filter((gate) => gate.bound?.against === other && timings.includes(METRICS[gate.metric].from) && gate.verdict !== "pass");
		const times = operators?.layerTimes[other];
		if (times === void 0 || !missed.some(doesNotPass)) return [];
		const finding = slowdown(times, other, missed.map(({ rule }) => rule), instructionSets);
		return finding === void 0 ? [] : [finding];
	});
}
function slowdown({ totalMs, otherMs, layers }, other, gates, instructionSets) {
	const more = totalMs - otherMs;
	if (more <= 0) return void 0;
	const slower = layers.filter(({ ms, otherMs: before }) => ms - before > LEAST_SHARE * more);
	if (slower.length === 0) return void 0;
	const ofIntegers = layers.filter(({ operators }) => operators.some((name) => INTEGER.test(name)));
	const integerMs = ofIntegers.reduce((sum, { ms, otherMs: before }) => sum + ms - before, 0);
	const names = [...new Set(ofIntegers.flatMap(({ operators }) => operators.filter((name) => INTEGER.test(name))))];
	const isInteger = integerMs > more / 2;
	const hasDotProducts = instructionSets.some((set) => DOT_PRODUCTS.includes(set.toLowerCase()));
	return makeFinding({
		cause: isInteger ? "time.integer-kernels" : "time.operators",
		sentence: isInteger ? `layers that run on ${names.join(", ")} account for ${milliseconds(integerMs)} of the ${milliseconds(more)} that the candidate takes longer than the ${other}` : `${slower.slice(0, MOST$1).map(layerWords).join(", ")} of the ${milliseconds(more)} that the candidate takes longer than the ${other}`,
		evidence: [
			...isInteger ? slower.slice(0, MOST$1).map(layerWords) : [],
			...isInteger && !hasDotProducts ? ["this processor has no instructions for dot products of integers"] : [],
			`profiled runs: ${milliseconds(totalMs)} and ${milliseconds(otherMs)}`
		],
		confidence: "certain",
		gates
	});
}
const milliseconds = (ms) => `${ms.toFixed(ms < 10 ? 2 : 1)} ms`;
function layerWords(layer) {
	const { place, ms, otherMs } = layer;
	return `${titleOf(layer)}${place === void 0 ? "" : ` (${place})`}: +${milliseconds(ms - otherMs)}`;
}

// src/explain/weight-causes.ts
/** Layers that are named. */
const MOST = 5;
/** More layers than this share are another training, and no single layer's fault. */
const FEW = 1 / 3;
/** Error of a layer's weights from which on rounding does harm, as a share of the weights. */
const COARSE = .1;
const PRUNED_SHARE = .1;
/** From here on nothing was pruned, but all. */
const EMPTY = .99;
function weightCauses({ subjects }, gates) {
	const isQuantised = Object.keys(subjects.candidate.architecture.operators).some((name) => QUANTISED.test(name));
	return ["reference", "baseline"].flatMap((name) => {
		const { difference } = subjects[name] ?? {};
		const missed = gates.filter((gate) => doesNotPass(gate) && ["examples", "pair"].includes(METRICS[gate.metric].from)).map(({ rule }) => rule);
		if (difference === void 0 || missed.length === 0) return [];
		const { layers } = difference.weights;
		const finding = layers.length === 0 ? void 0 : emptied(layers, name, missed) ?? otherLayers(layers, name, missed, isQuantised) ?? pruned(layers, name, missed) ?? quantised(layers, name, missed);
		return finding === void 0 ? [] : [finding];
	});
}
const named = (layers) => layers.slice(0, MOST).map(({ layer, place, fate, relativeError }) => {
	return `${layer} (${place}): ${fate}${relativeError === void 0 ? "" : `, ${percent(relativeError)} off`}`;
});
/** Layers whose weights are gone. */
function emptied(layers, against, gates) {
	const empty = layers.filter(({ zeros = 0, referenceZeros = 0 }) => zeros > EMPTY && referenceZeros < .5);
	const [first] = empty;
	if (first === void 0) return void 0;
	return makeFinding({
		cause: "model.zero-weights",
		sentence: `the weights of ${first.layer} (${first.place}) are zero, and the ${against}'s are not`,
		evidence: empty.slice(0, MOST).map(({ layer, zeros = 0 }) => `${layer}: ${percent(zeros)} zeros`),
		confidence: "likely",
		gates
	});
}
/** A few layers have other weights, and all the others their own. */
function otherLayers(layers, against, gates, isQuantised) {
	const other = layers.filter(({ fate }) => fate === "retrained" || fate === "permuted" || fate === "fine-tuned");
	if (other.length === 0 || other.length > FEW * layers.length) return void 0;
	const [first] = other;
	return makeFinding({
		cause: isQuantised ? "model.quantisation" : "model.layer-weights",
		sentence: `${other.length} of ${layers.length} layers have other weights than the ${against}'s, ${first.layer} (${first.place}) among them`,
		evidence: [...named(other), `the weights of the other ${layers.length - other.length} layers are the ${against}'s`],
		confidence: "likely",
		gates
	});
}
function pruned(layers, against, gates) {
	const some = layers.filter(({ zeros = 0, referenceZeros = 0 }) => zeros - referenceZeros > PRUNED_SHARE);
	if (some.length === 0) return void 0;
	const sorted = [...some].sort((a, b) => (b.zeros ?? 0) - (a.zeros ?? 0));
	return makeFinding({
		cause: "model.pruned",
		sentence: `${some.length} of ${layers.length} layers were pruned: up to ${percent(sorted[0].zeros ?? 0)} of the weights of ${sorted[0].layer} are zero, where the ${against} has none`,
		evidence: sorted.slice(0, MOST).map(({ layer, zeros = 0 }) => `${layer}: ${percent(zeros)} zeros`),
		confidence: "likely",
		gates
	});
}
function quantised(layers, against, gates) {
	const rounded = layers.filter(({ fate, relativeError = 0 }) => fate === "quantised" && relativeError > COARSE);
	if (rounded.length === 0) return void 0;
	const worst = [...rounded].sort((a, b) => (b.relativeError ?? 0) - (a.relativeError ?? 0));
	return makeFinding({
		cause: "model.quantisation",
		sentence: `rounding changes the weights of ${worst[0].layer} (${worst[0].place}) by ${percent(worst[0].relativeError ?? 0)} against the ${against}'s`,
		evidence: named(worst),
		confidence: "likely",
		gates
	});
}

// src/explain/explain.ts
/**
* The explain stage: looks for causes of gates that do not pass, in order of cost, and ends when one accounts for the
* figure. What it finds never changes a verdict, and what it can't find never fails a run: then it says what it tried.
*/
const NOTHING = {
	findings: [],
	tried: [],
	gates: [],
	durationMs: 0
};
/** Problems with which no example could be measured because the input was not what the model takes. */
const INPUT_PROBLEM = /^(?:input-|preprocess-)/;
async function explain(gating, observed, gates, testbed, means) {
	const { explain: when, explainBudgetMs, shard } = gating.config;
	const startedAt = means.now();
	const until = startedAt + explainBudgetMs;
	const doesNotFit = observed.problem !== void 0 && INPUT_PROBLEM.test(observed.problem.problem.code);
	const isMissed = gates.some(doesNotPass) || doesNotFit;
	if (shard?.by === "examples" && shard.count > 1) return NOTHING;
	if (when === "off" || when === "auto" && !isMissed) return NOTHING;
	const findings = [...claimCauses(gates), ...timeCauses(gates, observed.operators, testbed)];
	const tried = [];
	const missed = missedFigure(gating, gates) ?? (doesNotFit ? unmeasuredFigure(gating) : void 0);
	const isExplained = () => findings.some((finding) => isExplanation(finding) && missed?.gates.some((rule) => finding.gates?.includes(rule)));
	if (missed !== void 0 && !isExplained()) {
		const predictions = observed.predictions?.candidate;
		if (predictions !== void 0 && predictions.length > 0) {
			findings.push(...scoreCauses(predictions, gating.subjects.candidate.architecture, missed));
			if (gating.plan.task.name === "classification" && missed.metric !== "calibration_error" && !isExplained()) {
				const names = gating.dataset?.classes;
				findings.push(...labelCauses(predictions, missed, names));
				tried.push("labels that are moved by one, permuted or swapped");
			}
		}
		const isOfScores = missed.metric === "calibration_error";
		if (!isExplained() && !isOfScores) findings.push(...weightCauses(gating, gates));
		if (!isExplained() && !isOfScores) {
			const count = await sweep(gating, missed, doesNotFit, until, means, findings);
			tried.push(`${count} ways to prepare the images`);
		}
		if (!isExplained()) findings.push(...datasetCauses(gating, observed, missed));
		if (findings.length === 0) findings.push(...notReproduced(gates, tried));
	}
	const order = [...findings].sort((a, b) => Number(isExplanation(b)) - Number(isExplanation(a)));
	const rules = gates.filter(doesNotPass).map(({ rule }) => rule);
	return {
		findings: order,
		tried,
		gates: [.../* @__PURE__ */ new Set([...rules, ...missed?.gates ?? []])],
		durationMs: means.now() - startedAt
	};
}
/** A claim that fails, and everything that could be looked at speaks for the measurement. */
function notReproduced(gates, tried) {
	const failed = gates.filter(({ bound, verdict, metric }) => bound?.against === "claim" && verdict === "fail" && METRICS[metric].from === "examples");
	const [first] = failed;
	if (first === void 0) return [];
	return [makeFinding({
		cause: "claim.not-reproduced",
		sentence: `nothing that was tried brings about the claimed ${first.metric}: the claim itself may be wrong, or for other data`,
		evidence: [`tried: ${tried.join("; ")}`],
		confidence: "possible",
		gates: failed.map(({ rule }) => rule)
	})];
}
/** Number of preprocessings that were tried. */
async function sweep(gating, missed, doesNotFit, until, means, findings) {
	const { subjects, dataset, plan, config, model } = gating;
	const { preprocess: configured, artifact, architecture } = subjects.candidate;
	const examples = (dataset?.examples ?? []).filter(({ input }) => input.kind === "image" || input.kind === "parquet");
	if (configured === void 0 || examples.length === 0) return 0;
	try {
		const { finding, tried } = await sweepPreprocessing({
			configured,
			declared: declaredInput(architecture.inputs),
			examples,
			task: plan.task.name,
			seed: config.seed,
			missed,
			held: heldTo(missed),
			modelBytes: artifact.bytes,
			doesNotFit,
			place: model.preprocessPlace,
			until
		}, means);
		if (finding !== void 0) findings.push(finding);
		return tried;
	} catch (error) {
		if (error instanceof UserError || error instanceof SurroundingsError) return 0;
		throw error;
	}
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
/** Examples that optimisation levels are compared on, taken evenly from all. */
const NUMERICS_EXAMPLES = 8;
async function profileSubjects(request, progress) {
	const { subjects, onnx, examples, child, stores } = request;
	const macs = {};
	let numerics;
	const all = listSubjects(subjects);
	for (const [i, subject] of all.entries()) {
		progress("profile", i, all.length);
		const asked = subject.name === "candidate" ? numericsOf(request) : void 0;
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
		const result = await profileSubject(workerSubject(subject), examples[0], {
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
function numericsOf({ examples, task, session }) {
	const { output } = task.settings;
	return {
		examples: spread(examples, NUMERICS_EXAMPLES),
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

// src/measurement/observe-variants.ts
/**
* @param enough ends the observing when it says so, after any example.
* @returns one list a preprocessing, of the same examples in the same order, without those that can't be read.
* @throws UserError, SurroundingsError if one of them can't be run.
*/
async function observeVariants(request, preprocessings, examples, enough) {
	const { candidate, task, session, child } = request;
	const subjects = preprocessings.map((preprocess) => workerSubject({
		...candidate,
		preprocess
	}));
	const predicted = (await predictExamples({
		subjects,
		task,
		examples,
		session,
		child,
		enough
	})).filter((result) => result.kind === "predicted");
	return subjects.map((_, position) => predicted.map(({ observations }) => observations[position]));
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
			candidate: subjects.candidate,
			task: plan.task,
			session,
			child
		};
		const explanation = await explain(gating, observed, gates, runtime.testbed, {
			observe: (preprocessings, examples, until) => observeVariants(again, preprocessings, examples, () => world.now() >= until),
			now: world.now
		});
		models.push(reportModel(gating, observed, compared, gates, world.now() - begin, explanation));
		parts.push(carryModel(gating, observed));
	}
	const report = reportRun(config, runtime.testbed, models, {
		startedAt,
		endedAt: world.now()
	});
	return sealShard(report, config, parts);
}

export { prepareRuntime as n, withLocalDataset as r, run as t };