import { r as Option } from "./shared-esm.js";
import { n as ZOOS$1, o as loadCatalogue, r as ZOO_NAMES } from "./shared-zoos.js";
import { i as withThousands } from "./shared-words.js";
import { i as trainingArchitectureOf, n as architecturesOfFamily, t as architectureOf } from "./shared-same-network.js";
import { c as spreadsheetText, i as markdownText, l as withoutWorkflowCommands, o as plainText, s as quietJson, t as escapeHtml } from "./shared-escape.js";
import { l as numberOf, r as formatCount, s as formatPlural } from "./shared-format.js";
import { i as markdownLines, n as columnsOf, r as csvLines, t as alignedLines } from "./shared-table.js";
import { t as sourceAddress } from "./shared-source-place.js";
import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { r as openFetch } from "./shared-send.js";
import { i as readHosts, r as PUBLIC_HOSTS } from "./shared-onnx-file.js";
import { t as writeWhole } from "./shared-write-whole.js";
import { r as taskNamed, t as TASKS } from "./shared-tasks.js";
import { n as prepareRuntime, r as withLocalDataset, t as run } from "./shared-run.js";
import { o as decodeRows } from "./shared-seal.js";
import { n as testbedKey, r as readPart, t as mergeParts } from "./shared-merge.js";
import { t as METRICS$2 } from "./shared-metrics2.js";
import { a as findNaming } from "./shared-agreement.js";
import { _ as requestJson, a as acquireWorld, d as listHubFiles, g as objectOf, h as nextPage, i as acquireSubjects, m as listOf, n as loadConfig, p as resolveHubRevision, u as isCommit } from "./shared-load-config.js";
import { n as readModelClaims } from "./shared-read-model-claims.js";
import { r as openDataset } from "./shared-inspect-subjects.js";
import { _ as parseRule } from "./shared-config.js";
import { t as renderJson } from "./shared-json.js";
import { t as VERSION } from "./shared-version.js";
import { h as contrast } from "./shared-schedule.js";
import { l as holmIntervals } from "./shared-spread.js";
import { _ as twoSidedZ, l as Z95 } from "./shared-resampling.js";
import { r as modelsBelow } from "./shared-model-in-folder.js";
import { t as wrap } from "./shared-wrap.js";
import { t as readContext } from "./shared-context.js";
import { n as showProgress, t as shownLog } from "./shared-shown-log.js";
import { t as readReport } from "./shared-read-report.js";
import { n as say, t as log } from "./shared-streams.js";
import { t as formatOption } from "./shared-command.js";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { createHash } from "node:crypto";
import { mkdir, readFile, stat } from "node:fs/promises";
import { createReadStream } from "node:fs";

// src/audit/counting.ts
/** Counts of every network that a zoo's code builds under the family's name; for operations, at the row's input size. */
function namedCounts(metric, { family, inputSize }, catalogue) {
	const builds = architecturesOfFamily(family, catalogue);
	if (metric === "macs") return builds.flatMap(({ macs, size }) => macs === void 0 || size !== inputSize?.[0] ? [] : [{
		convention: "multiply-accumulates",
		count: macs
	}]);
	if (metric !== "parameters") return [];
	return builds.flatMap(({ parameters, kernelParameters }) => {
		const { trainable, withStatistics, folded, keras } = parameters;
		return [
			["trainable", trainable],
			["with running statistics", withStatistics ?? keras],
			["folded", folded],
			["kernels", kernelParameters]
		].flatMap(([convention, count]) => count === void 0 ? [] : [{
			convention,
			count
		}]);
	});
}

// src/audit/causes.ts
const OF_ACCURACY = [
	mislabelledFile,
	inputSize,
	recipe,
	restated,
	otherNetwork,
	preprocessing
];
const OF_COUNTS = [
	rounding,
	auxiliaryHead,
	unknownCount,
	convention,
	otherNetwork
];
function causesOf(metric, { claims }, catalogue) {
	const extremes = {
		metric,
		high: claims[0],
		low: claims.at(-1),
		catalogue
	};
	const causes = (metric === "top1" || metric === "top5" ? OF_ACCURACY : OF_COUNTS).flatMap((rule) => rule(extremes));
	const alone = causes.find(({ kind }) => kind === "rounding");
	return alone === void 0 ? causes : [alone];
}
const bothOf = ({ high, low }) => [high, low];
const titleOf$2 = ({ zoo }) => ZOOS$1[zoo].title;
/** An fp32 file holds four bytes a kernel weight: one that is smaller is not the network of its name. */
function mislabelledFile(extremes) {
	return bothOf(extremes).flatMap(({ entry }) => {
		const bytes = entry.artifact?.bytes;
		const builds = architecturesOfFamily(entry.family, extremes.catalogue);
		const fewest = Math.min(...builds.map(({ kernelParameters }) => kernelParameters));
		if (bytes === void 0 || !Number.isFinite(fewest) || bytes >= 4 * fewest) return [];
		return [{
			kind: "mislabelled-file",
			text: `mislabelled file: ${`${titleOf$2(entry)}'s is smaller than the kernels of ${entry.family}`}`
		}];
	});
}
function inputSize({ high, low }) {
	const [a, b] = [high.entry, low.entry];
	if (a.inputSize === void 0 || b.inputSize === void 0 || a.inputSize[0] === b.inputSize[0]) return [];
	return [{
		kind: "input-size",
		text: `input size: ${[a, b].map((entry) => `${entry.inputSize[0]} px (${titleOf$2(entry)})`).join(", ")}`
	}];
}
/** Other weights of the same model in the same zoo that lie nearer to the other claim by half of the distance. */
function recipe({ metric, high, low, catalogue }) {
	const half = (high.figure.value + low.figure.value) / 2;
	const nearer = (claim, isNearer) => {
		if (ZOOS$1[claim.zoo].variants !== "weights") return [];
		const [other] = catalogue.entries.filter(({ zoo, family, precision, model, id }) => {
			const { entry } = claim;
			return zoo === entry.zoo && family === entry.family && model === entry.model && precision === "fp32" && id !== entry.id;
		}).flatMap((entry) => entry[metric] === void 0 ? [] : [{
			entry,
			figure: entry[metric]
		}]).filter(({ figure }) => isNearer(figure.value)).sort((a, b) => Math.abs(a.figure.value - half) - Math.abs(b.figure.value - half));
		if (other === void 0) return [];
		return [{
			kind: "recipe",
			text: `recipe: other weights of ${titleOf$2(claim.entry)}'s ${claim.entry.model} claim ${other.figure.text}`
		}];
	};
	return [...nearer(high, (value) => value <= half), ...nearer(low, (value) => value >= half)];
}
function restated(extremes) {
	return bothOf(extremes).flatMap(({ entry }) => entry.restated.filter(({ metric }) => metric === extremes.metric).map(({ figure, where }) => {
		return {
			kind: "restated",
			text: `elsewhere ${titleOf$2(entry)} claims ${figure.text} (${where})`
		};
	}));
}
function preprocessing({ high, low }) {
	const unpublished = [high, low].filter(({ entry }) => entry.preprocess?.steps === void 0);
	if (unpublished.length > 0) return [{
		kind: "preprocessing",
		text: `preprocessing not published in full by ${unpublished.map(({ entry }) => titleOf$2(entry)).join(" and ")}`
	}];
	const [a, b] = [high, low].map(({ entry }) => resizeText(entry.preprocess.steps));
	if (a === b) return [];
	return [{
		kind: "preprocessing",
		text: `resize: ${`${a} (${titleOf$2(high.entry)}), ${b} (${titleOf$2(low.entry)})`}`
	}];
}
/** "bilinear 256, pillow". */
function resizeText({ resize, centralFraction }) {
	if (resize === void 0) return "none";
	const { size, interpolation, library } = resize;
	return `${interpolation} ${size.kind === "shorter" ? String(size.shorter) : `${size.width}x${size.height}`}${centralFraction === void 0 ? "" : " of the centre"}, ${library}`;
}
/** The zoos' own code builds networks of different counts under this name. */
function otherNetwork({ high, low, catalogue }) {
	const [a, b] = [high, low].map(({ entry }) => architectureOf(entry, catalogue));
	if (a === void 0 || b === void 0) return [];
	const told = (text) => `${text(a)} (${titleOf$2(high.entry)}), ${text(b)} (${titleOf$2(low.entry)})`;
	if (a.kernelParameters !== b.kernelParameters) return [{
		kind: "other-network",
		text: `other networks: kernel parameters ${told((one) => withThousands(one.kernelParameters))}`
	}];
	if (a.macs === void 0 || b.macs === void 0 || a.size !== b.size) return [];
	if (Math.abs(a.macs / b.macs - 1) < .001) return [];
	return [{
		kind: "strides",
		text: `strides: equal kernels, MACs ${told((one) => `${((one.macs ?? 0) / 1e9).toFixed(3)} G`)}`
	}];
}
function rounding({ high, low }) {
	const room = high.figure.precision + low.figure.precision;
	if (high.figure.value - low.figure.value > room) return [];
	return [{
		kind: "rounding",
		text: "rounding"
	}];
}
/** A head that only training uses is counted by one zoo. */
function auxiliaryHead({ metric, high, low, catalogue }) {
	if (metric !== "parameters") return [];
	return [high, low].flatMap(({ entry, figure }) => {
		const trained = trainingArchitectureOf(entry, catalogue);
		if (trained === void 0 || !isPrinted(trained.parameters.trainable, figure)) return [];
		return [{
			kind: "auxiliary-head",
			text: `auxiliary head: ${titleOf$2(entry)} counts one that only training uses`
		}];
	});
}
/** A claim that no zoo's code builds, under no convention. */
function unknownCount({ metric, high, low, catalogue }) {
	return [high, low].flatMap(({ entry, figure }) => {
		const named = namedCounts(metric, entry, catalogue);
		if (named.length === 0 || named.some(({ count }) => isPrinted(count, figure))) return [];
		const far = ({ count }) => Math.abs(count - figure.value);
		const nearest = named.reduce((best, one) => far(one) < far(best) ? one : best).count;
		const built = metric === "macs" ? `${(nearest / 1e9).toFixed(3)} G` : nearest.toLocaleString("en-US");
		return [{
			kind: "unknown-count",
			text: `${figure.text} (${titleOf$2(entry)}) is not what the network has: ${built}`
		}];
	});
}
/** Whether a count is printed as this figure. */
function isPrinted(count, { value, precision }) {
	return Math.abs(count - value) <= precision;
}
function convention({ metric, high, low, catalogue }) {
	const [a, b] = [high, low].map(({ entry, figure }) => namedCounts(metric, entry, catalogue).find(({ count }) => isPrinted(count, figure)));
	if (a === void 0 || b === void 0 || a.convention === b.convention) return [];
	return [{
		kind: "convention",
		text: `convention: ${`${a.convention} (${titleOf$2(high.entry)}), ${b.convention} (${titleOf$2(low.entry)})`}`
	}];
}

// src/audit/spread.ts
/** Spreads of all families that at least two zoos make a claim on, widest first. */
function spreadsOf(metric, entries, selection) {
	const isAccuracy = metric === "top1" || metric === "top5";
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const figure = entry[metric];
		if (figure === void 0 || entry.precision !== "fp32") continue;
		if ((isAccuracy ? selection.accuracy[entry.zoo] : selection.counts)?.(entry) !== true) continue;
		const key = metric === "macs" ? `${entry.family} @ ${entry.inputSize?.[0]} px` : entry.family;
		const group = groups.get(key) ?? [];
		groups.set(key, group);
		group.push({
			zoo: entry.zoo,
			entry,
			figure
		});
	}
	return [...groups].map(([family, claims]) => ({
		family,
		claims: highestOfEachZoo(claims)
	})).filter(({ claims }) => claims.length > 1).map(({ family, claims }) => {
		return {
			family,
			claims,
			spread: distance(metric, claims[0].figure.value, claims.at(-1).figure.value)
		};
	}).sort((a, b) => b.spread - a.spread || (a.family < b.family ? -1 : 1));
}
function highestOfEachZoo(claims) {
	const highest = /* @__PURE__ */ new Map();
	for (const claim of claims) {
		const known = highest.get(claim.zoo);
		if (known === void 0 || claim.figure.value > known.figure.value) highest.set(claim.zoo, claim);
	}
	return [...highest.values()].sort((a, b) => b.figure.value - a.figure.value);
}
/** Points between two accuracies; the ratio of two counts. `high` is the higher. */
function distance(metric, high, low) {
	if (metric === "parameters" || metric === "macs") return high / low;
	return Number(((high - low) * 100).toFixed(9));
}

// src/audit/contradictions.ts
const METRICS$1 = [
	"top1",
	"top5",
	"parameters",
	"macs"
];
/** Contradictions among the rows of full precision, widest first within a metric. */
function contradictionsOf(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.precision !== "fp32") continue;
		const key = sameWeights(entry);
		groups.set(key, [...groups.get(key) ?? [], entry]);
	}
	return METRICS$1.flatMap((metric) => [...groups.values()].flatMap((rows) => {
		const claims = distinct(rows.flatMap((row) => toldOf(row, metric)));
		const [{ zoo, family }] = rows;
		if (!contradict(claims)) return [];
		return [{
			zoo,
			family,
			metric,
			spread: distance(metric, claims[0].figure.value, claims.at(-1).figure.value),
			claims
		}];
	}).sort((a, b) => b.spread - a.spread));
}
/** What two rows have in common if they are of the same network with the same weights. */
function sameWeights({ id, zoo, family, model }) {
	switch (ZOOS$1[zoo].variants) {
		case "weights":
		case "exporter": return id;
		case "opset": return `${zoo} ${model}`;
		case "document": return `${zoo} ${family}`;
	}
}
function toldOf(entry, metric) {
	const own = entry[metric];
	const elsewhere = entry.restated.filter((restated) => restated.metric === metric);
	return [...own === void 0 ? [] : [{
		id: entry.id,
		figure: own
	}], ...elsewhere.map(({ where, figure }) => ({
		id: entry.id,
		where,
		figure
	}))];
}
function distinct(claims) {
	const seen = /* @__PURE__ */ new Set();
	return claims.toSorted((a, b) => b.figure.value - a.figure.value).filter(({ figure }) => !seen.has(figure.value) && seen.add(figure.value));
}
/** Whether the highest and the lowest can't be one figure that was rounded in two ways. */
function contradict(claims) {
	const high = claims[0]?.figure;
	const low = claims.at(-1)?.figure;
	if (high === void 0 || low === void 0) return false;
	const rounding = high.precision + low.precision;
	return high !== low && high.value - low.value >= rounding * (1 - 1e-9);
}

// src/audit/missing.ts
/** What somebody who reuses a model looks for, by whether a row has it. */
const ATTRIBUTES = {
	"top-1": ({ top1 }) => top1 !== void 0,
	"top-5": ({ top5 }) => top5 !== void 0,
	parameters: ({ parameters }) => parameters !== void 0,
	MACs: ({ macs }) => macs !== void 0,
	latency: ({ latencies }) => latencies.length > 0,
	preprocessing: ({ preprocess }) => preprocess !== void 0,
	"SHA-256": ({ artifact }) => artifact?.sha256 !== void 0
};
function completenessOf(entries) {
	return ZOO_NAMES.map((zoo) => {
		const rows = entries.filter((entry) => entry.zoo === zoo && entry.precision === "fp32");
		const having = Object.fromEntries(Object.entries(ATTRIBUTES).map(([name, has]) => [name, rows.filter(has).length]));
		return {
			zoo,
			rows: rows.length,
			having
		};
	});
}

// src/audit/selection.ts
/** Rows of the ONNX Model Zoo's tables that are younger than the study: when onnx/models got them. */
const ADDED_AFTER_STUDY = /* @__PURE__ */ new Set(["densenet-12"]);
const isDefault = ({ isDefault }) => isDefault;
/** What a zoo that is still there gives by default. */
const TODAY = Object.fromEntries(Object.entries(ZOOS$1).filter(([, zoo]) => zoo.closed !== true).map(([name]) => [name, isDefault]));
const SELECTIONS = {
	/**
	* Montes, Peerapatanapokin, Schultz, Guo, Jiang, Davis: Discrepancies among Pre-trained Deep Neural Networks: A New
	* Threat to Model Zoo Reliability. ESEC/FSE 2022 (Ideas, Visions and Reflections), doi 10.1145/3540250.3560881. It
	* compared the claims of four zoos for the image classifiers that at least two of them have: torchvision's original
	* weights, Keras's table, the README of the Model Garden's slim library, and the tables of the ONNX Model Zoo. Its
	* list of families is not printed; the catalogue marks the 36.
	*/
	study: {
		title: "the study of 2022",
		source: "Montes et al., ESEC/FSE 2022, doi 10.1145/3540250.3560881",
		accuracy: {
			torchvision: ({ inStudy, variant }) => inStudy && variant === "IMAGENET1K_V1",
			keras: ({ inStudy, isDefault }) => inStudy && isDefault,
			tfmg: ({ inStudy, variant }) => inStudy && variant === "slim README",
			onnx: ({ inStudy, variant }) => inStudy && !ADDED_AFTER_STUDY.has(variant)
		},
		counts: ({ inStudy, zoo }) => inStudy && [
			"torchvision",
			"keras",
			"tfmg",
			"onnx"
		].includes(zoo),
		thresholds: {
			top1: .96,
			top5: .94
		}
	},
	today: {
		title: "today's default weights",
		source: "what each zoo marks as its default",
		accuracy: TODAY,
		counts: () => true,
		thresholds: {}
	}
};
const SELECTION_NAMES = Object.keys(SELECTIONS);

// src/audit/study-operations.ts
const LATE_STRIDE_BUILD = "keras/ResNet50V2";
/** Keras's ResNet V2, built at the 299 pixels that slim's tables are for. */
function atInception(depth, macs) {
	const build = `keras/ResNet${depth}V2`;
	return {
		most: {
			zoo: "tfmg",
			build,
			at: {
				size: 299,
				macs
			}
		},
		least: {
			zoo: "keras",
			build
		},
		cause: "input size: the same graph at 299 pixels (TF slim) and at 224 (Keras)"
	};
}
/** Both zoos' code builds networks of these counts. */
function alike(first, second) {
	return {
		most: first,
		least: second,
		cause: "not the multiply-accumulates: they are the same, so the counters differ in what else they count"
	};
}
/** Montes et al. 2022, Figure 3 (ratios digitised from the picture). */
const FIGURE_3 = [
	{
		family: "SqueezeNet 1.0",
		published: 2.311,
		most: {
			zoo: "torchvision",
			build: "torchvision/squeezenet1_0"
		},
		least: {
			zoo: "onnx",
			build: "torchvision/squeezenet1_1"
		},
		cause: "mislabelled file: ONNX's squeezenet1.0 is SqueezeNet 1.1"
	},
	{
		family: "ResNet-50 V2",
		published: 1.884,
		...atInception(50, 6536e6)
	},
	{
		family: "ResNet-101 V2",
		published: 1.864,
		...atInception(101, 13374e6)
	},
	{
		family: "ResNet-152 V2",
		published: 1.86,
		...atInception(152, 20211e6)
	},
	{
		family: "ShuffleNet V2 x1.0",
		published: 1.331,
		cause: "not known: the catalogue has the counts of one network only"
	},
	{
		family: "ResNet-50 V1",
		published: 1.181,
		most: {
			zoo: "torchvision",
			build: "torchvision/resnet50"
		},
		least: {
			zoo: "tfmg",
			build: LATE_STRIDE_BUILD
		},
		cause: "strides: in the first unit of a block (torchvision), in the last (TF slim)"
	},
	{
		family: "MobileNet V2 1.0",
		published: 1.112,
		...alike({
			zoo: "torchvision",
			build: "torchvision/mobilenet_v2"
		}, {
			zoo: "keras",
			build: "keras/MobileNetV2"
		})
	},
	{
		family: "MobileNet V3 Small 1.0",
		published: 1.108,
		...alike({
			zoo: "torchvision",
			build: "torchvision/mobilenet_v3_small"
		}, {
			zoo: "keras",
			build: "keras/MobileNetV3Small"
		})
	},
	{
		family: "MobileNet V3 Large 1.0",
		published: 1.091,
		...alike({
			zoo: "torchvision",
			build: "torchvision/mobilenet_v3_large"
		}, {
			zoo: "keras",
			build: "keras/MobileNetV3Large"
		})
	},
	{
		family: "AlexNet",
		published: 1.087,
		most: {
			zoo: "onnx",
			build: "onnx/bvlcalexnet"
		},
		least: {
			zoo: "torchvision",
			build: "torchvision/alexnet"
		},
		cause: "another network (two groups, LRN), of nearly equal cost; the counters differ in what else they count"
	}
];
/** @throws RangeError if the catalogue lacks a network that is named here. */
function studyOperations({ architectures }) {
	const count = ({ zoo, build, at }) => {
		const known = architectures.find(({ id }) => id === build);
		if (known?.macs === void 0) throw new RangeError(`the catalogue has no counts of ${build}`);
		return {
			zoo,
			macs: at?.macs ?? known.macs,
			size: at?.size ?? known.size
		};
	};
	return FIGURE_3.map(({ family, published, most, least, cause }) => {
		if (most === void 0 || least === void 0) return {
			family,
			published,
			cause
		};
		const counted = {
			most: count(most),
			least: count(least)
		};
		return {
			family,
			published,
			counted: {
				ratio: counted.most.macs / counted.least.macs,
				...counted
			},
			cause
		};
	});
}

// src/audit/claims-audit.ts
const METRICS = [
	"top1",
	"top5",
	"parameters",
	"macs"
];
function auditClaims(name, catalogue) {
	const selection = SELECTIONS[name];
	const { title, source } = selection;
	return {
		selection: name,
		title,
		source,
		metrics: METRICS.map((metric) => auditMetric(metric, selection, catalogue)),
		...name === "study" ? { operations: studyOperations(catalogue) } : {
			contradictions: contradictionsOf(catalogue.entries),
			completeness: completenessOf(catalogue.entries)
		}
	};
}
function auditMetric(metric, selection, catalogue) {
	const spreads = spreadsOf(metric, catalogue.entries, selection).map((spread) => ({
		...spread,
		causes: causesOf(metric, spread, catalogue)
	}));
	const claiming = new Set(spreads.flatMap(({ claims }) => claims.map(({ zoo }) => zoo)));
	const zoos = ZOO_NAMES.filter((zoo) => claiming.has(zoo));
	const threshold = metric === "top1" || metric === "top5" ? selection.thresholds[metric] : void 0;
	if (threshold === void 0) return {
		metric,
		zoos,
		spreads
	};
	return {
		metric,
		zoos,
		spreads,
		large: {
			threshold,
			families: spreads.filter(({ spread }) => spread >= threshold).length
		}
	};
}

// src/audit/sections.ts
/** What an audit of claims found, as tables with a sentence each: everything that a person reads, in one order. */
const TITLES = {
	top1: "Top-1",
	top5: "Top-5",
	parameters: "Parameters",
	macs: "Multiply-accumulates"
};
const right = (title) => ({
	title,
	align: "right"
});
const titleOf$1 = (zoo) => ZOOS$1[zoo].title;
function sectionsOf(audit) {
	const { metrics, operations, contradictions, completeness } = audit;
	return [
		...metrics.map(spreadSection),
		...operations === void 0 ? [] : [operationSection(operations)],
		...contradictions === void 0 ? [] : [contradictionSection(contradictions)],
		...completeness === void 0 ? [] : [completenessSection(completeness)]
	];
}
function isAccuracy(metric) {
	return metric === "top1" || metric === "top5";
}
function spreadSection({ metric, zoos, spreads, large }) {
	const accuracy = isAccuracy(metric);
	const [widest] = spreads;
	const families = `${spreads.length} ${metric === "macs" ? "networks at one input size" : "families"} with claims of two zoos or more`;
	const many = large === void 0 ? "" : `; ${large.families} of them ${large.threshold} points or more apart`;
	const most = widest === void 0 ? "" : `; the widest is ${widest.family}, ${spreadText(metric, widest.spread)}`;
	return {
		title: accuracy ? `${TITLES[metric]}, %` : TITLES[metric],
		sentence: `${families}${many}${most}.`,
		columns: [
			right("#"),
			{ title: "Family" },
			right(accuracy ? "Spread, pp" : "Ratio"),
			...zoos.map((zoo) => right(titleOf$1(zoo)))
		],
		rows: spreads.map((spread, at) => spreadRow(metric, spread, zoos, at + 1))
	};
}
function spreadRow(metric, { family, spread, claims, causes }, zoos, rank) {
	const claimed = zoos.map((zoo) => claims.find((claim) => claim.zoo === zoo)?.figure.text ?? "");
	const bare = isAccuracy(metric) ? claimed.map((text) => text.replace(/ %$/, "")) : claimed;
	return {
		cells: [
			String(rank),
			family,
			spread.toFixed(3),
			...bare
		],
		causes: causes.map(({ text }) => text)
	};
}
/** "2.62 points", "1.45 times". */
function spreadText(metric, spread) {
	return isAccuracy(metric) ? `${spread.toFixed(2)} points` : `${spread.toFixed(2)} times`;
}
function operationSection(operations) {
	const told = (count) => count === void 0 ? "" : `${(count.macs / 1e9).toFixed(3)} G, ${titleOf$1(count.zoo)}, ${count.size} px`;
	return {
		title: "The study's operation counts",
		sentence: "The ten largest ratios of Figure 3, and the ratios of multiply-accumulates of the networks as they are built (the study's counters add biases, activations and pooling).",
		columns: [
			right("#"),
			{ title: "Family" },
			right("Study"),
			right("Built"),
			{ title: "Most" },
			{ title: "Least" }
		],
		rows: operations.map(({ family, published, counted, cause }, at) => ({
			cells: [
				String(at + 1),
				family,
				published.toFixed(2),
				counted?.ratio.toFixed(2) ?? "",
				told(counted?.most),
				told(counted?.least)
			],
			causes: [cause]
		}))
	};
}
function contradictionSection(contradictions) {
	return {
		title: "One zoo, one network, two claims",
		sentence: `${formatPlural(contradictions.length, "contradiction")} of a zoo with itself, for the same weights.`,
		columns: [
			{ title: "Zoo" },
			{ title: "Family" },
			{ title: "Metric" },
			right("Spread"),
			{ title: "Claims" }
		],
		rows: contradictions.map(({ zoo, family, metric, spread, claims }) => ({
			cells: [
				titleOf$1(zoo),
				family,
				TITLES[metric],
				isAccuracy(metric) ? `${spread.toFixed(2)} pp` : `${spread.toFixed(3)} times`,
				claims.map(({ id, where, figure }) => `${figure.text} (${where === void 0 ? id : `${id}, ${where}`})`).join(", ")
			],
			causes: []
		}))
	};
}
function completenessSection(completeness) {
	const attributes = Object.keys(ATTRIBUTES);
	const missing = completeness.reduce((sum, { rows, having }) => sum + attributes.reduce((lost, name) => lost + rows - having[name], 0), 0);
	return {
		title: "What is published, of rows in full precision",
		sentence: `${formatCount(missing)} attributes are missing.`,
		columns: [
			{ title: "Zoo" },
			right("Rows"),
			...attributes.map(right)
		],
		rows: completeness.map(({ zoo, rows, having }) => ({
			cells: [
				titleOf$1(zoo),
				formatCount(rows),
				...attributes.map((name) => `${Math.round(having[name] / rows * 100)} %`)
			],
			causes: []
		}))
	};
}

// src/audit/render-claims-audit.ts
/** An audit of claims for a terminal, as Markdown, and as CSV with a line for every claim. */
const headingOf = ({ title, source }) => `Claims against claims: ${title} (${source})`;
function renderTerminal$1(audit, { limit }) {
	const sections = sectionsOf(audit).map((section) => {
		const { shown, rest } = limited(section.rows, limit);
		const [header, ...lines] = alignedLines(section.columns, shown.map(({ cells }) => cells));
		const rows = lines.flatMap((line, at) => [line, ...shown[at].causes.map((cause) => `      ${cause}`)]);
		return [
			section.title,
			`${section.sentence}`,
			"",
			header,
			...rows,
			...rest
		].join("\n");
	});
	return [headingOf(audit), ...sections].join("\n\n");
}
function renderMarkdown$1(audit, { limit }) {
	const sections = sectionsOf(audit).map((section) => {
		const { shown, rest } = limited(section.rows, limit);
		const hasCauses = section.rows.some(({ causes }) => causes.length > 0);
		const columns = hasCauses ? [...section.columns, { title: "What differs" }] : section.columns;
		const cells = shown.map((row) => [...row.cells, ...hasCauses ? [row.causes.join("; ")] : []].map((text) => markdownText(text)));
		const table = markdownLines(columns, cells);
		return [
			`## ${section.title}`,
			"",
			markdownText(section.sentence),
			"",
			...table,
			...rest
		].join("\n");
	});
	return [`# ${markdownText(headingOf(audit))}`, ...sections].join("\n\n");
}
function limited(rows, limit) {
	const rest = limit === void 0 ? 0 : rows.length - limit;
	if (rest <= 0) return {
		shown: rows,
		rest: []
	};
	return {
		shown: rows.slice(0, limit),
		rest: ["", `and ${formatPlural(rest, "more row")}: --limit 0`]
	};
}
const CSV_HEADER = [
	"table",
	"rank",
	"family",
	"spread",
	"zoo",
	"model",
	"claim",
	"source",
	"what differs"
];
/** A line a claim; spreads are points for accuracies and ratios for counts, shares of rows for what is published. */
function renderCsv$1(audit) {
	const spreads = audit.metrics.flatMap(({ metric, spreads }) => spreads.flatMap(({ family, spread, claims, causes }, at) => claims.map(({ zoo, entry, figure }) => [
		metric,
		String(at + 1),
		family,
		spread.toFixed(6),
		zoo,
		entry.id,
		figure.text,
		sourceAddress(entry.source),
		causes.map(({ text }) => text).join("; ")
	])));
	const operations = (audit.operations ?? []).flatMap(({ family, published, counted, cause }, at) => {
		const row = (spread, zoo, claim) => [...[
			"operations",
			String(at + 1),
			family,
			spread.toFixed(6),
			zoo,
			"",
			claim,
			"",
			cause
		]];
		const built = counted === void 0 ? [] : [counted.most, counted.least];
		return [row(published, "study", ""), ...built.map(({ zoo, macs }) => row(counted.ratio, zoo, String(macs)))];
	});
	const contradictions = (audit.contradictions ?? []).flatMap(({ zoo, family, metric, spread, claims }, at) => claims.map(({ id, figure, where }) => [...[
		`contradiction ${metric}`,
		String(at + 1),
		family,
		spread.toFixed(6),
		zoo,
		id,
		figure.text,
		where ?? "",
		""
	]]));
	const completeness = (audit.completeness ?? []).flatMap(({ zoo, rows, having }) => Object.entries(having).map(([attribute, count]) => [...[
		"published",
		"",
		"",
		(count / rows).toFixed(6),
		zoo,
		attribute,
		`${count} of ${rows}`,
		"",
		""
	]]));
	return csvLines(CSV_HEADER, [
		...spreads,
		...operations,
		...contradictions,
		...completeness
	]).join("\n");
}

// src/audit/measured/audit-history.ts
/**
* The leaderboard over time: a line of JSON an audit, oldest first. In: the file of earlier audits, which another job may
* have damaged. Out: what they found, and the file with this audit's line more, whole or not at all.
*/
/**
* @returns no run where there is no file; a line that is no audit's (one that was cut off) is passed over.
* @throws SurroundingsError for a file that is there and can't be read: writing would lose it.
*/
async function readAuditRuns(file) {
	return (await readFile(file, "utf8").catch((cause) => {
		if (cause.code === "ENOENT") return "";
		throw new SurroundingsError({
			code: "audit-history-unreadable",
			what: `the history can't be read (${cause.code})`,
			where: file
		}, { cause });
	})).split("\n").flatMap((line) => readRun(line) ?? []);
}
function readRun(line) {
	try {
		const { at, models } = JSON.parse(line);
		if (typeof at !== "string" || typeof models !== "object" || models === null) return void 0;
		const isFigure = (value) => value === void 0 || typeof value === "number";
		return Object.values(models).every((figures) => typeof figures === "object" && isFigure(figures?.accuracy) && isFigure(figures?.latency)) ? {
			at,
			models
		} : void 0;
	} catch {
		return;
	}
}
function auditRunOf({ at, models }) {
	return {
		at,
		models: Object.fromEntries(models.flatMap(({ name, accuracy, latency, sha256, problem }) => problem !== void 0 ? [] : [[name, {
			accuracy: accuracy?.value,
			latency: latency?.value,
			sha256
		}]]))
	};
}
/** Rejects with the file system's error; what was there stays then. */
async function storeAuditRuns(file, runs) {
	const lines = runs.slice(-1100).map((run) => `${JSON.stringify(run)}\n`);
	await writeWhole(file, lines.join(""));
}

// src/audit/measured/published-network.ts
/** The registry's names of the zoos whose models it knows by their own names. */
const ZOOS = {
	torchvision: "torchvision",
	timm: "timm",
	keras: "Keras",
	"keras-applications-2020": "Keras",
	onnx: "the ONNX zoo",
	tfmg: "slim"
};
/** The known network that a name stands for; undefined where it names none, or several. */
function namedNetwork(name) {
	const bearers = findNaming(name)?.bearers ?? [];
	return bearers.length === 1 ? bearers[0].known.name : void 0;
}
/**
* Of networks that go by one name, the one that the row's own zoo builds (`resnet50` is v1 in Keras and v1.5 in
* torchvision), and none where the zoo's is not known. Else the network of the row's family, whose name says what a
* model's may leave out: the width.
*/
function publishedNetwork({ zoo, model, family }) {
	const all = findNaming(model)?.bearers ?? [];
	const own = all.filter(({ zoos }) => zoos.includes(ZOOS[zoo]));
	const bearers = own.length > 0 ? own : all;
	const only = bearers.length === 1 ? bearers[0].known.name : void 0;
	return bearers.some(({ known }) => known.tells !== void 0) ? only : namedNetwork(family) ?? only;
}

// src/audit/measured/audited-model.ts
/** A measured model as a row of an audit. */
/** @throws UserError if the part does not hold together. */
function auditedModel(part) {
	const report = mergeParts([part]);
	const [model] = report.models;
	const { primary } = taskNamed(part.models[0].gating.plan.task.name);
	return rowOf(model, testbedKey(report.testbed), primary);
}
/** @param primary what its accuracy is; undefined where nothing says so. */
function rowOf({ name, subjects, problem, gates, dataset }, testbed, primary) {
	const subject = subjects.candidate;
	if (subject === void 0) return {
		name,
		source: "",
		problem: problem === void 0 ? "nothing was measured" : wordsOf$1(problem)
	};
	const { architecture, metrics } = subject;
	const accuracy = primary && metrics[primary];
	const unit = primary !== void 0 && METRICS$2[primary].unit === "ratio" ? "ratio" : "value";
	const latency = metrics["latency.p50"];
	const named = namedNetwork(name);
	const network = architecture.network?.name;
	return {
		name,
		source: subject.source,
		...problem === void 0 ? {} : { problem: wordsOf$1(problem) },
		sha256: subject.sha256,
		...network === void 0 ? {} : { network },
		...named === void 0 ? {} : { named },
		graph: architecture.signature,
		...primary === void 0 || accuracy === void 0 || dataset === void 0 ? {} : { accuracy: {
			metric: primary,
			unit,
			...figureOf(accuracy)
		} },
		...latency === void 0 ? {} : { latency: figureOf(latency) },
		sizeBytes: subject.bytes,
		parameters: architecture.parameters,
		kernelParameters: architecture.kernelParameters,
		...architecture.macs === void 0 ? {} : { macs: architecture.macs },
		...dataset === void 0 ? {} : { dataset: {
			name: dataset.name ?? "unnamed",
			digest: dataset.digest,
			measured: dataset.measured
		} },
		testbed,
		claims: gates.flatMap(({ bound, metric, verdict, reason, rule }) => bound?.against === "claim" && (verdict === "pass" || verdict === "fail" || verdict === "inconclusive") ? [{
			metric,
			claimed: rule,
			verdict,
			reason
		}] : [])
	};
}
/** Of an input that does not fit, what would: what to change, without a look at the report. */
function wordsOf$1({ code, what, expected }) {
	return /^input-/.test(code) && expected !== void 0 ? `${what}: ${expected}` : what;
}
function figureOf({ value, low, high, n }) {
	const middle = numberOf(value);
	return {
		value: middle,
		low: low === void 0 ? middle : numberOf(low),
		high: high === void 0 ? middle : numberOf(high),
		...n === void 0 ? {} : { n }
	};
}

// src/audit/measured/measure-entry.ts
/** One model of an audit: measured, or taken from what was measured of the same bytes in the same way. */
/** What is measured of every model: these rules make it necessary, and hold it to its own claims. */
const ALWAYS = [
	"top1 >= 0%",
	"latency.p50 <= 100000 s",
	"nodes >= 0"
];
const OF_CLAIMS = [
	"top1 >= claim - 0.5pp",
	"top5 >= claim - 0.5pp",
	"parameters == claim",
	"macs == claim",
	"size == claim"
];
/** @throws what acquiring and measuring throw; a model that broke while it was measured is a report that says so. */
async function measureEntry({ name, model: configured }, shared, options) {
	const { store, world, fingerprints, machine } = options;
	const { reference: _, baseline: __, ...alone } = configured;
	const rules = [...ALWAYS, ...configured.claims === void 0 ? [] : OF_CLAIMS];
	const named = {
		...alone,
		name,
		gates: rules.map((rule) => parseRule(rule, "zoogate audit"))
	};
	const model = await withLocalDataset(named, shared, world);
	const config = {
		...shared,
		models: [model],
		shard: {
			index: 1,
			count: 1,
			by: "examples"
		}
	};
	const { artifacts } = await acquireSubjects(model, config, world);
	const key = hash({
		version: VERSION,
		machine,
		sha256: artifacts.candidate.sha256,
		claims: await readModelClaims(model.claims, config),
		model: {
			...model,
			candidate: {
				...model.candidate,
				locator: model.candidate.locator.text
			},
			dataset: [
				model.dataset?.name,
				model.dataset?.split,
				model.dataset?.complete
			]
		},
		options: [
			shared.seed,
			shared.samples,
			shared.threads,
			shared.executionProvider,
			shared.latencyBudgetMs
		],
		dataset: model.dataset === void 0 ? "" : await fingerprintOf(model, config, fingerprints)
	});
	const known = await store.get(name, key);
	if (known !== void 0) return {
		part: known,
		key,
		isNew: false
	};
	const report = await run(config, world);
	const part = readPart(renderJson(report), name);
	if ((report.models[0]?.problem)?.kind !== "surroundings") await store.put(name, key, report);
	return {
		part,
		key,
		isNew: true
	};
}
function fingerprintOf(model, config, known) {
	const id = JSON.stringify([
		model.dataset,
		config.samples,
		config.seed,
		model.task
	]);
	const before = known.get(id);
	if (before !== void 0) return before;
	const made = fingerprint(model, config);
	known.set(id, made);
	return made;
}
/** Of the bytes of every file that examples lie in, with their names and what they should come to. */
async function fingerprint(model, { shard: _, ...config }) {
	const dataset = await openDataset(model, config);
	const all = createHash("sha256");
	const files = /* @__PURE__ */ new Map();
	for (const { name, label, path } of dataset?.examples ?? []) {
		const of = files.get(path) ?? await hashFile(path);
		files.set(path, of);
		all.update(`${JSON.stringify([
			name,
			label,
			of
		])}\n`);
	}
	return all.digest("hex");
}
/** '' for a file that can't be read: what is wrong with it is told where it is measured. */
async function hashFile(path) {
	const made = createHash("sha256");
	try {
		for await (const chunk of createReadStream(path)) made.update(chunk);
		return made.digest("hex");
	} catch (error) {
		if (error instanceof SurroundingsError) throw error;
		return "";
	}
}
function hash(value) {
	return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

// src/audit/measured/model-audit.ts
const DISCREPANCY_METRICS = [
	"accuracy",
	"latency",
	"kernel_parameters",
	"macs",
	"size",
	"graph"
];

// src/audit/measured/compare-namesakes.ts
/** What counts as a difference. */
const ACCURACY_POINTS = .01;
const ALPHA = .05;
/** A group of k has k (k - 1) / 2 pairs: beyond this size its members are held against the first alone. */
const ALL_PAIRS_UP_TO = 20;
async function compareNamesakes(groups, models, compareAccuracy) {
	const byName = new Map(models.map((model) => [model.name, model]));
	const pairs = groups.flatMap((group) => pairsOf(group, byName));
	const accuracy = [];
	for (const pair of pairs) {
		const comparison = await compareAccuracy(pair.first.name, pair.second.name);
		if (comparison !== void 0) accuracy.push({
			...pair,
			at: memo((alpha) => contrast(comparison, 1, alpha))
		});
	}
	const latency = pairs.flatMap((pair) => {
		const { first, second } = pair;
		if (first.latency === void 0 || second.latency === void 0) return [];
		if (first.testbed !== second.testbed) return [];
		return [{
			...pair,
			at: memo((alpha) => ratioAt(first.latency, second.latency, alpha))
		}];
	});
	return ranked([
		...decided("accuracy", accuracy, {
			low: -.01,
			high: ACCURACY_POINTS
		}),
		...decided("latency", latency, {
			low: 1 / 1.1,
			high: 1.1
		}),
		...pairs.flatMap(exactDiscrepancies)
	]);
}
function pairsOf({ name, models }, byName) {
	const all = models.map((model) => byName.get(model));
	return (all.length <= ALL_PAIRS_UP_TO ? all : all.slice(0, 1)).flatMap((first, i) => all.slice(i + 1).map((second) => ({
		group: name,
		first,
		second
	})));
}
function memo(at) {
	const known = /* @__PURE__ */ new Map();
	return (alpha) => {
		const before = known.get(alpha) ?? at(alpha);
		known.set(alpha, before);
		return before;
	};
}
/**
* Ratio of two medians that were timed apart, on a logarithmic scale by the method of variance estimates recovery
* (Zou and Donner 2008); intervals at other levels are scaled as if normal.
*/
function ratioAt(first, second, alpha) {
	const scale = twoSidedZ(alpha) / Z95;
	const log = ({ value, low, high }) => ({
		value: Math.log(value),
		below: (Math.log(value) - Math.log(Math.max(low, Number.MIN_VALUE))) * scale,
		above: (Math.log(high) - Math.log(value)) * scale
	});
	const [a, b] = [log(first), log(second)];
	const value = a.value - b.value;
	return {
		value: Math.exp(value),
		low: Math.exp(value - Math.hypot(a.below, b.above)),
		high: Math.exp(value + Math.hypot(a.above, b.below))
	};
}
/** `fail`: the interval lies beyond what counts; `pass`: within it. */
function decisionOf({ low, high }, limits) {
	if (low > limits.high || high < limits.low) return "fail";
	return low >= limits.low && high <= limits.high ? "pass" : "inconclusive";
}
const WORDS = {
	fail: "differs",
	pass: "agrees",
	inconclusive: "undecided"
};
function decided(metric, pairs, limits) {
	const family = holmIntervals(pairs.map(({ at }) => (alpha) => decisionOf(at(alpha), limits)), ALPHA);
	return pairs.map(({ group, first, second, at }, i) => {
		const { decision, alpha } = family[i];
		const { value, low, high } = at(alpha);
		const told = {
			group,
			metric,
			first: first.name,
			second: second.name,
			value,
			low,
			high
		};
		return {
			...told,
			decided: WORDS[decision],
			sentence: sentenceOf(metric, first, second, told)
		};
	});
}
function exactDiscrepancies({ group, first, second }) {
	const ratio = (metric, of) => {
		const [a, b] = [of(first), of(second)];
		if (a === void 0 || b === void 0 || b === 0) return [];
		const value = a / b;
		const differs = value > 1.1 || value < 1 / 1.1;
		const told = {
			group,
			metric,
			first: first.name,
			second: second.name,
			value
		};
		const sentence = sentenceOf(metric, first, second, told);
		return [{
			...told,
			decided: differs ? "differs" : "agrees",
			sentence
		}];
	};
	const graphs = first.graph === void 0 || second.graph === void 0 ? [] : [{
		group,
		metric: "graph",
		first: first.name,
		second: second.name,
		value: Number(first.graph !== second.graph),
		decided: first.graph === second.graph ? "agrees" : "differs",
		sentence: `${first.name} and ${second.name} are ${first.graph === second.graph ? "one graph" : "different graphs"}`
	}];
	return [
		...ratio("kernel_parameters", ({ kernelParameters }) => kernelParameters),
		...ratio("macs", ({ macs }) => macs),
		...ratio("size", ({ sizeBytes }) => sizeBytes),
		...graphs
	];
}
const NOUNS = {
	accuracy: "accuracy",
	latency: "latency",
	kernel_parameters: "weights",
	macs: "multiply-accumulates",
	size: "file size",
	graph: "graph"
};
function sentenceOf(metric, first, second, { value, low, high }) {
	if (metric === "accuracy") {
		const points = (share) => `${share >= 0 ? "+" : "-"}${Math.abs(share * 100).toFixed(2)}`;
		if (first.accuracy?.unit === "value") {
			const word = value < 0 ? "less" : "more";
			return `${first.name} has ${Math.abs(value).toPrecision(3)} ${word} ${first.accuracy.metric} than ${second.name}`;
		}
		return `${first.name} is ${points(value)} points (${points(low)} to ${points(high)}) from ${second.name}`;
	}
	const [more, less, times] = value >= 1 ? [
		first,
		second,
		value
	] : [
		second,
		first,
		1 / value
	];
	const range = low === void 0 || high === void 0 ? "" : ` (${(value >= 1 ? low : 1 / high).toFixed(2)} to ${(value >= 1 ? high : 1 / low).toFixed(2)})`;
	return `${more.name} has ${times.toFixed(2)}${range} times the ${NOUNS[metric]} of ${less.name}`;
}
/** Those that differ first; of them accuracy before latency before the rest, the larger against what counts first. */
function ranked(all) {
	const order = {
		differs: 0,
		undecided: 1,
		agrees: 2
	};
	const size = ({ metric, value }) => metric === "accuracy" ? Math.abs(value) / ACCURACY_POINTS : metric === "graph" ? value : Math.abs(Math.log(value)) / Math.log(1.1);
	const weight = ({ metric }) => DISCREPANCY_METRICS.indexOf(metric);
	return [...all].sort((a, b) => order[a.decided] - order[b.decided] || weight(a) - weight(b) || size(b) - size(a));
}

// src/audit/measured/find-namesakes.ts
/** Groups of at least two, the largest first. A model that broke is in none. */
function findNamesakes(models) {
	return [...groupsOf(models)].filter(([, group]) => group.length > 1).sort(([, a], [, b]) => b.length - a.length).map(([name, group]) => ({
		name: name.startsWith(GRAPH) ? titleOf(group) : name,
		models: group.map((model) => model.name)
	}));
}
/** Claims against claims: of every network among the models, also of one alone, what zoos publish. */
function findPublished(models, catalogue) {
	const claims = claimsByNetwork(catalogue);
	return [...groupsOf(models)].flatMap(([network, group]) => {
		const claimed = claims.get(network);
		return claimed === void 0 ? [] : [{
			network,
			models: group.map(({ name }) => name),
			claimed
		}];
	});
}
function groupsOf(models) {
	const groups = /* @__PURE__ */ new Map();
	for (const model of models) {
		if (model.problem !== void 0) continue;
		const key = keyOf(model);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [model]);
		else group.push(model);
	}
	return groups;
}
const GRAPH = "graph:";
/** What the graph is comes before what the file is called: a name may be wrong. */
function keyOf({ network, named, graph, name }) {
	return network ?? named ?? `${GRAPH}${graph ?? name}`;
}
/** Of equal graphs that are no known network: what their names begin with. */
function titleOf(group) {
	const [first, ...others] = group.map(({ name }) => name);
	let length = first.length;
	for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
	return first.slice(0, length).replace(/[-_. /]+$/, "") || first;
}
/** Top-1 of default weights, highest first. */
function claimsByNetwork({ entries }) {
	const claims = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const { zoo, id, top1, isDefault, precision } = entry;
		const network = isDefault && precision === "fp32" && top1 !== void 0 && publishedNetwork(entry);
		if (!network) continue;
		const claimed = claims.get(network) ?? [];
		claims.set(network, [...claimed, {
			zoo,
			id,
			top1: top1.value
		}]);
	}
	for (const claimed of claims.values()) claimed.sort((a, b) => b.top1 - a.top1);
	return claims;
}

// src/audit/measured/summarise.ts
/** From measured models to an audit: groups, discrepancies, how many differ, and the sentence that says it. */
async function summarise(models, options) {
	const groups = findNamesakes(models);
	const discrepancies = await compareNamesakes(groups, models, options.compareAccuracy);
	const count = (of) => Object.fromEntries(DISCREPANCY_METRICS.map((metric) => [metric, of(metric)]));
	const comparisons = count((wanted) => discrepancies.filter(({ metric }) => metric === wanted).length);
	const differing = count((wanted) => modelsThatDiffer(wanted, discrepancies).size);
	return {
		schemaVersion: 1,
		tool: {
			name: "zoogate",
			version: VERSION
		},
		at: new Date(options.at).toISOString(),
		headline: headlineOf(models, groups, discrepancies, differing),
		models,
		groups,
		published: findPublished(models, options.catalogue),
		discrepancies,
		comparisons,
		differing,
		...options.before === void 0 ? {} : { before: options.before }
	};
}
function modelsThatDiffer(wanted, all) {
	return new Set(all.filter(({ metric, decided }) => metric === wanted && decided === "differs").flatMap(({ first, second }) => [first, second]));
}
function headlineOf(models, groups, discrepancies, differing) {
	const broken = models.filter(({ problem }) => problem !== void 0).length;
	const parts = [`${`of ${withThousands(models.length)} ${models.length === 1 ? "model" : "models"}`} ${countedBy(groups, discrepancies, differing)}`];
	const widest = groups.map((group) => spreadOf(group, models, discrepancies)).sort((a, b) => b.spread - a.spread)[0];
	if (widest !== void 0 && widest.spread > 0 && discrepancies.some(({ decided }) => decided === "differs")) parts.push(widest.sentence);
	if (broken > 0) parts.push(`${broken} could not be measured`);
	return parts.join("; ");
}
/** By accuracy only where accuracies were compared: without a dataset there are none. */
function countedBy(groups, discrepancies, { accuracy, latency }) {
	if (groups.length === 0) return "none has a namesake to be held against";
	const verb = (count) => `${withThousands(count)} ${count === 1 ? "differs" : "differ"}`;
	if (!discrepancies.some(({ metric }) => metric === "accuracy")) return `${verb(latency)} by more than 10 % of latency from a namesake, and no accuracies could be compared`;
	return `${verb(accuracy)} by more than 1 point of accuracy from a namesake, ${withThousands(latency)} by more than 10 % of latency`;
}
/** "same name (MobileNetV2), accuracy from 33.6 to 81.8 %, 20 times the latency" */
function spreadOf({ name, models: names }, models, discrepancies) {
	const members = new Set(names);
	const group = models.filter((model) => members.has(model.name));
	const accuracies = group.flatMap(({ accuracy }) => accuracy?.unit === "ratio" ? [accuracy.value] : []);
	const latencies = group.flatMap(({ latency }) => latency === void 0 ? [] : [latency.value]);
	const spread = accuracies.length < 2 ? 0 : Math.max(...accuracies) - Math.min(...accuracies);
	const times = latencies.length < 2 ? 1 : Math.max(...latencies) / Math.min(...latencies);
	const percent = (share) => (share * 100).toFixed(1);
	const accuracy = `accuracy from ${percent(Math.min(...accuracies))} to ${percent(Math.max(...accuracies))} %`;
	const isSlower = discrepancies.some(({ group, metric, decided }) => group === name && metric === "latency" && decided === "differs");
	return {
		spread,
		sentence: `same name (${name}), ${accuracy}${times < 1.1 || !isSlower ? "" : `, ${times < 10 ? times.toFixed(1) : Math.round(times)} times the latency`}`
	};
}

// src/audit/measured/audit-models.ts
/** The audit stage: every entry measured or known, one after the other, then held against its namesakes. */
/**
* @param onModel is told of every model when it is done.
* @throws SurroundingsError if what was measured can't be kept; everything else that breaks is a row.
*/
async function auditModels({ entries, config }, options) {
	const { store, world, onModel } = options;
	const { testbed } = await prepareRuntime(config, world);
	const machine = testbedKey(testbed);
	const fingerprints = /* @__PURE__ */ new Map();
	const keys = /* @__PURE__ */ new Map();
	const models = [];
	for (const [i, entry] of entries.entries()) {
		const step = {
			name: entry.name,
			position: i + 1,
			total: entries.length
		};
		try {
			if (entry.refused !== void 0) throw new UserError({
				code: "audit-refused",
				what: entry.refused
			});
			const { part, key, isNew } = await measureEntry(entry, config, {
				store,
				world,
				fingerprints,
				machine
			});
			const model = auditedModel(part);
			keys.set(entry.name, key);
			models.push(model);
			onModel({
				...step,
				...outcomeOf(model, isNew)
			});
		} catch (error) {
			if (error instanceof SurroundingsError && error.problem.code === "audit-not-kept") throw error;
			const reason = wordsOf(error);
			models.push({
				name: entry.name,
				source: entry.model.candidate.locator.text,
				problem: reason
			});
			onModel({
				...step,
				outcome: "broken",
				reason
			});
		}
	}
	return summarise(models, {
		catalogue: await loadCatalogue(),
		compareAccuracy: accuracyOf(models, keys, store, config.seed),
		at: world.now(),
		before: options.before
	});
}
function outcomeOf({ problem }, isNew) {
	if (problem !== void 0) return {
		outcome: "broken",
		reason: problem
	};
	return { outcome: isNew ? "measured" : "known" };
}
/** What is foreseen in its own words; a defect of zoogate is a row too, so that it costs no more than its model. */
function wordsOf(error) {
	if (error instanceof UserError || error instanceof SurroundingsError) {
		const { what, where } = error.problem;
		return where === void 0 ? what : `${what} (${where})`;
	}
	return `zoogate failed: ${error.message}`;
}
/** Predictions are read again from the store, a few models' at a time. */
const MOST_HELD = 24;
function accuracyOf(models, keys, store, seed) {
	const byName = new Map(models.map((model) => [model.name, model]));
	const held = /* @__PURE__ */ new Map();
	const hold = async (name) => {
		if (!held.has(name)) {
			if (held.size >= MOST_HELD) held.delete(held.keys().next().value);
			held.set(name, await readHeld(store, name, keys.get(name)));
		}
		return held.get(name);
	};
	return async (first, second) => {
		const [a, b] = [byName.get(first), byName.get(second)];
		if (a?.accuracy === void 0 || a.accuracy.metric !== b?.accuracy?.metric) return void 0;
		if (a.dataset?.digest !== b.dataset?.digest) return void 0;
		const [own, other] = [await hold(first), await hold(second)];
		if (own === void 0 || other === void 0) return void 0;
		const task = taskNamed(own.task);
		const { complete } = own;
		return task.compare(own.observations, other.observations, {
			complete,
			seed
		})[task.primary];
	};
}
async function readHeld(store, name, key) {
	const [model] = (await store.get(name, key))?.models ?? [];
	const columns = model?.observed.examples?.predictions["candidate"];
	if (model === void 0 || columns === void 0) return void 0;
	return {
		task: model.gating.plan.task.name,
		complete: model.gating.plan.complete,
		observations: decodeRows(columns)
	};
}

// src/audit/measured/audit-reports.ts
/**
* An audit of what other jobs have measured: stored reports, one or many models each, as one table. Reports hold no
* predictions, so two accuracies on the same examples are compared as if the models erred independently of each other:
* namesakes err alike, and the intervals are too wide for them rather than too narrow.
*/
/** @throws UserError for a shard of examples, which has to be merged first. */
async function auditReports(stored, options) {
	const models = withOwnNames(stored.flatMap(rowsOf));
	const byName = new Map(models.map((model) => [model.name, model]));
	return summarise(models, {
		...options,
		catalogue: await loadCatalogue(),
		compareAccuracy: async (first, second) => compareApart(byName.get(first), byName.get(second))
	});
}
function rowsOf({ file, report }) {
	if (report.shard?.by === "examples" && report.shard.count > 1) throw new UserError({
		code: "audit-shard",
		what: "this is the report of one shard, which knows a part of the examples",
		where: file,
		expected: "the merged report",
		hint: "zoogate merge makes one report of all shards"
	});
	return report.models.map((model) => {
		const metrics = model.subjects.candidate?.metrics ?? {};
		const primary = Object.values(TASKS).map(({ primary }) => primary).find((name) => metrics[name] !== void 0);
		return rowOf(model, testbedKey(model.testbed ?? report.testbed), primary);
	});
}
/** Of several models of one name the later ones are told by number. */
function withOwnNames(models) {
	const seen = /* @__PURE__ */ new Map();
	return models.map((model) => {
		const count = (seen.get(model.name) ?? 0) + 1;
		seen.set(model.name, count);
		return count === 1 ? model : {
			...model,
			name: `${model.name} (${count})`
		};
	});
}
/** The table of two models that err independently, from how often each is right. */
function compareApart(first, second) {
	const [a, b] = [first.accuracy, second.accuracy];
	const n = first.dataset?.measured;
	if (a === void 0 || b === void 0 || a.metric !== b.metric || a.unit !== "ratio") return void 0;
	if (n === void 0 || n === 0 || first.dataset?.digest !== second.dataset?.digest) return void 0;
	const both = Math.round(a.value * b.value * n);
	const onlyFirst = Math.max(0, Math.round(a.value * n) - both);
	const onlySecond = Math.max(0, Math.round(b.value * n) - both);
	return {
		kind: "proportions",
		counts: {
			both,
			onlyFirst,
			onlySecond,
			neither: Math.max(0, n - both - onlyFirst - onlySecond)
		},
		complete: false
	};
}

// src/audit/measured/audit-store.ts
/**
* What an audit has measured so far: one file a model, written when it is measured, so that a crash or a stop loses the
* model in hand and nothing else. A file counts only while everything that its figures depend on is as it was.
*/
function openAuditStore(directory) {
	const folder = join(directory, "models");
	const fileOf = (name) => join(folder, `${createHash("sha256").update(name).digest("hex").slice(0, 24)}.json`);
	return {
		get: async (name, key) => {
			try {
				const text = await readFile(fileOf(name), "utf8");
				const newline = text.indexOf("\n");
				return text.slice(0, newline) === key ? readPart(text.slice(newline + 1), name) : void 0;
			} catch {
				return;
			}
		},
		put: async (name, key, report) => {
			try {
				await mkdir(folder, { recursive: true });
				await writeWhole(fileOf(name), `${key}\n${renderJson(report)}`);
			} catch (cause) {
				throw new SurroundingsError({
					code: "audit-not-kept",
					what: `what was measured can't be written (${cause.code})`,
					where: folder,
					hint: "make room on the disk and start again: models that were measured before are not measured again"
				}, { cause });
			}
		}
	};
}

// src/artifact/hub/hub-models.ts
/** The ONNX files of an organisation of the Hugging Face Hub, or of what a search there finds. */
/** Of one query; what lies beyond is found by a narrower one. */
const MOST_REPOSITORIES = 5e3;
const PAGE = 500;
/**
* @param query the owner's name ('' for all), and words that repositories are searched by.
* @returns in the Hub's order, the files of each repository by path.
* @throws UserError or SurroundingsError, after the usual tries (the Hub limits requests).
*/
async function findHubModels({ author, search }, world) {
	const { endpoint, token } = (world.hosts ?? PUBLIC_HOSTS).huggingFace;
	const credential = token === void 0 ? void 0 : {
		origin: new URL(endpoint).origin,
		authorization: `Bearer ${token}`
	};
	const words = new URLSearchParams({
		...author === "" ? {} : { author },
		...search === void 0 ? {} : { search },
		limit: String(PAGE),
		full: "true"
	});
	const found = [];
	let repositories = 0;
	let url = `${endpoint}/api/models?${words}`;
	while (url !== void 0 && repositories < MOST_REPOSITORIES) {
		const asked = url;
		const { data, headers } = await requestJson({
			url: asked,
			credential
		}, async () => ({}), world);
		for (const entry of listOf(data, asked)) {
			const { id, sha, siblings } = objectOf(entry);
			if (typeof id !== "string" || !/^[\w.-]+\/[\w.-]+$/.test(id)) continue;
			repositories++;
			const commit = typeof sha === "string" && isCommit(sha) ? sha : await resolveHubRevision({
				repository: id,
				revision: "main"
			}, world);
			const files = Array.isArray(siblings) ? siblings.map((sibling) => objectOf(sibling)["rfilename"]) : (await listHubFiles({
				repository: id,
				revision: commit
			}, "", world)).map(({ path }) => path);
			for (const path of files.filter(isModel).sort()) found.push({
				repository: id,
				commit,
				path
			});
		}
		const next = nextPage(headers);
		url = next === void 0 ? void 0 : new URL(next, asked).href;
	}
	return found;
}
function isModel(path) {
	return typeof path === "string" && /\.onnx$/i.test(path);
}

// src/audit/measured/entries.ts
/**
* What an audit is of: a manifest (models as in zoogate.yml), a folder with ONNX files, or an organisation or a search
* of the Hugging Face Hub. Out: one entry a model, each with the configuration to measure it by.
*/
/** More than this is more than a page or a night has room for. */
const MOST_ENTRIES = 1e5;
/**
* @param target path of a manifest or a folder, or `hf:organisation`, `hf:organisation?search=words`, `hf:?search=words`.
* @param options what is the same for all models of a folder or of the Hub.
* @throws UserError
*/
async function findEntries(target, options, cwd, world) {
	const found = await entriesOf(target, options, cwd, world);
	const { length } = found.entries;
	if (length === 0 || length > MOST_ENTRIES) throw new UserError({
		code: length === 0 ? "audit-empty" : "audit-too-large",
		what: length === 0 ? "there is no model to audit" : "there are too many models to audit",
		where: target,
		got: `${length} models`,
		expected: `1 to ${MOST_ENTRIES}`
	});
	return found;
}
async function entriesOf(target, options, cwd, world) {
	if (target.startsWith("hf:")) return hubEntries(target, options, cwd, world);
	const path = resolve(cwd, target);
	if (await stat(path).then((found) => found.isDirectory(), (cause) => {
		throw new UserError({
			code: "audit-not-found",
			what: `there is nothing to audit (${cause.code})`,
			where: target
		}, { cause });
	})) {
		const members = await modelsBelow(path);
		if (members.length === 0) throw noModel(target, "a folder without .onnx files");
		return entriesFrom(members.map((member) => ({
			name: member.replace(/\.onnx$/i, ""),
			model: resolve(path, member)
		})), options, cwd);
	}
	const config = await loadConfig({
		...options,
		config: target
	}, cwd, world.env);
	return {
		config,
		entries: config.models.map((model) => ({
			name: model.name,
			model,
			refused: outsideWorkspace(model, world.env)
		}))
	};
}
async function hubEntries(target, options, cwd, world) {
	const config = await loadConfig({
		...options,
		model: "model.onnx"
	}, cwd, world.env);
	const query = /^hf:([\w.-]*)(?:\?search=(.+))?$/.exec(target);
	if (query === null || query[1] === "" && query[2] === void 0) throw new UserError({
		code: "audit-query-invalid",
		what: "this is neither an organisation nor a search of the Hub",
		where: target,
		expected: "hf:organisation, hf:organisation?search=words or hf:?search=words",
		.../^hf:[^/?]+\/./.test(target) ? { hint: `one repository is measured by zoogate check --model ${target}, or as an entry of a manifest` } : {}
	});
	const [, author = "", search] = query;
	const files = await findHubModels({
		author,
		search
	}, acquireWorld(config, world, target));
	if (files.length === 0) throw noModel(target, "repositories without .onnx files");
	return entriesFrom(files.map(({ repository, commit, path }) => ({
		name: `${repository}/${path.replace(/\.onnx$/i, "")}`,
		model: `hf:${repository}@${commit}/${path}`
	})), options, cwd);
}
async function entriesFrom(found, options, cwd) {
	const { env } = process;
	const config = await loadConfig({
		...options,
		model: found[0].model
	}, cwd, env);
	const entries = [];
	for (const { name, model } of found) {
		const own = await loadConfig({
			...options,
			model
		}, cwd, env);
		entries.push({
			name,
			model: {
				...own.models[0],
				name
			}
		});
	}
	return {
		config,
		entries
	};
}
/** On a runner a manifest is a pull request's: it gets at nothing but the checkout. */
function outsideWorkspace({ candidate }, env) {
	const workspace = env["GITHUB_WORKSPACE"];
	const { locator } = candidate;
	if (!workspace || locator.kind !== "path") return void 0;
	const inside = relative(workspace, locator.path);
	return inside.startsWith("..") || isAbsolute(inside) ? `${locator.text} lies outside the workspace` : void 0;
}
function noModel(where, got) {
	return new UserError({
		code: "audit-no-model",
		what: "there is no ONNX file to audit",
		where,
		got,
		expected: "at least one .onnx file"
	});
}

// src/audit/measured/render-audit.ts
/** An audit of measured models for a terminal, as Markdown and as CSV. Names are strangers': every form makes them safe. */
/** Of a cell of the CSV, in characters. */
const CELL_LENGTH = 1e3;
const COLUMNS = [
	{ title: "model" },
	{ title: "network" },
	{
		title: "accuracy",
		align: "right"
	},
	{
		title: "95 % interval",
		align: "right"
	},
	{
		title: "latency, ms",
		align: "right"
	},
	{
		title: "parameters",
		align: "right"
	},
	{
		title: "M MACs",
		align: "right"
	},
	{
		title: "MB",
		align: "right"
	},
	{ title: "claims" },
	{ title: "since before" }
];
const LONGEST_NAME = 80;
/** What is left out first where a terminal has no room for all columns. */
const DISPENSABLE = [
	"M MACs",
	"parameters",
	"MB",
	"network",
	"since before",
	"95 % interval"
];
function renderTerminal(audit, { limit, width = 100 } = {}) {
	const table = tableOf(audit, (text) => plainText(text, LONGEST_NAME), limit);
	const list = (title, lines) => lines.length === 0 ? [] : [
		"",
		title,
		...lines.flatMap((line) => wrap(line, width - 4, "").map(underMark("  - ", "    ")))
	];
	return [
		...wrap(audit.headline, width, ""),
		"",
		...alignedLines(...fitting(table, width)),
		...moreLine(audit.models, limit),
		...list("namesakes that differ", discrepancyLines(audit, limit)),
		...list("claims against what was measured", claimLines(audit, limit)),
		...list("could not be measured", brokenLines(audit, limit))
	].join("\n");
}
const underMark = (mark, indent) => (line, at) => `${at === 0 ? mark : indent}${line}`;
function renderMarkdown(audit, { limit, pairs = limit } = {}) {
	const list = (title, lines) => lines.length === 0 ? [] : [
		"",
		`### ${title}`,
		"",
		...lines.map((line) => `- ${markdownText(line, 400)}`)
	];
	return [
		`**${markdownText(audit.headline, 1e3)}**`,
		"",
		...markdownLines(...tableOf(audit, (text) => markdownText(text, LONGEST_NAME), limit)),
		...moreLine(audit.models, limit),
		...list("Namesakes that differ", discrepancyLines(audit, pairs)),
		...list("Claims against what was measured", claimLines(audit, limit)),
		...list("Could not be measured", brokenLines(audit, limit)),
		...list("What zoos claim for the network of the name", catalogueLines(audit)),
		""
	].join("\n");
}
/** Without columns in which nothing stands. */
function tableOf(audit, safe, limit) {
	const cells = rows(audit, safe, limit);
	return only([COLUMNS, cells], (_, at) => at === 0 || cells.some((row) => row[at] !== ""));
}
function only([columns, rows], isKept) {
	const kept = columns.flatMap((column, at) => isKept(column, at) ? [at] : []);
	return [kept.map((at) => columns[at]), rows.map((row) => kept.map((at) => row[at]))];
}
function fitting(table, width) {
	let fits = table;
	for (const dispensable of DISPENSABLE) {
		if (Math.max(...alignedLines(...fits).map(columnsOf)) <= width) return fits;
		fits = only(fits, ({ title }) => title !== dispensable);
	}
	return fits;
}
/** One row a model, all of them, figures unrounded. */
function renderCsv({ models, groups }) {
	const groupOf = new Map(groups.flatMap(({ name, models }) => models.map((model) => [model, name])));
	const figure = (of) => of === void 0 ? [
		"",
		"",
		""
	] : [
		of.value,
		of.low,
		of.high
	].map(figureText);
	const header = [
		...[
			"model",
			"source",
			"sha256",
			"namesakes",
			"network",
			"metric",
			"accuracy",
			"accuracy_low",
			"accuracy_high"
		],
		...[
			"examples",
			"latency_ms",
			"latency_low",
			"latency_high",
			"parameters",
			"kernel_parameters",
			"macs",
			"bytes"
		],
		...["claims_failed", "problem"]
	];
	const lines = models.map((model) => [
		spreadsheetText(model.name, CELL_LENGTH),
		spreadsheetText(model.source, CELL_LENGTH),
		model.sha256 ?? "",
		spreadsheetText(groupOf.get(model.name) ?? "", CELL_LENGTH),
		model.network ?? "",
		model.accuracy?.metric ?? "",
		...figure(model.accuracy),
		String(model.dataset?.measured ?? ""),
		...figure(model.latency),
		...[
			model.parameters,
			model.kernelParameters,
			model.macs,
			model.sizeBytes
		].map((of) => String(of ?? "")),
		(model.claims ?? []).filter(({ verdict }) => verdict === "fail").map(({ metric }) => metric).join(" "),
		spreadsheetText(model.problem ?? "", CELL_LENGTH)
	]);
	return csvLines(header, lines).join("\n");
}
/** '' where an interval has no end, because too little was timed. Beyond 12 digits is the noise of a sum. */
function figureText(value) {
	return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : "";
}
/** By group, the most accurate first; what stands alone, then what broke. */
function rows(audit, safe, limit) {
	return inOrder(audit).slice(0, limit).map((model) => {
		const { accuracy, latency, problem } = model;
		const percent = accuracy?.unit !== "value";
		const share = (value) => percent ? (value * 100).toFixed(2) : value.toPrecision(4);
		if (problem !== void 0) return [
			safe(model.name),
			"",
			"broken",
			"",
			"",
			"",
			"",
			"",
			"",
			""
		];
		return [
			safe(model.name),
			safe(model.network ?? model.named ?? ""),
			accuracy === void 0 ? "" : `${share(accuracy.value)}${percent ? " %" : ` ${accuracy.metric}`}`,
			accuracy === void 0 ? "" : `${share(accuracy.low)}–${share(accuracy.high)}`,
			latency === void 0 ? "" : latency.value.toPrecision(3),
			model.parameters === void 0 ? "" : withThousands(model.parameters),
			model.macs === void 0 ? "" : withThousands(model.macs / 1e6, 1),
			model.sizeBytes === void 0 ? "" : withThousands(model.sizeBytes / 1e6, 2),
			claimWords(model),
			changeOf(model, audit)
		];
	});
}
function claimWords({ claims = [] }) {
	const count = (wanted) => claims.filter(({ verdict }) => verdict === wanted).length;
	const [failed, undecided] = [count("fail"), count("inconclusive")];
	const all = claims.length;
	if (all === 0) return "";
	if (failed > 0) return `${failed} of ${all} not borne out`;
	return undecided > 0 ? `${undecided} of ${all} undecided` : `${all} held`;
}
/** Points of accuracy since the audit before. */
function changeOf({ name, accuracy }, { before }) {
	if (before === void 0) return "";
	const earlier = before[name]?.accuracy;
	if (earlier === void 0) return accuracy === void 0 ? "" : "new";
	if (accuracy === void 0 || accuracy.unit === "value") return "";
	const points = (accuracy.value - earlier) * 100;
	return Math.abs(points) < .005 ? "as before" : `${points > 0 ? "+" : ""}${points.toFixed(2)} pp`;
}
function inOrder({ models, groups }) {
	const rank = new Map(groups.flatMap(({ models }, i) => models.map((model) => [model, i])));
	const of = ({ name, problem }) => problem !== void 0 ? 1e9 + 1 : rank.get(name) ?? 1e9;
	const value = ({ accuracy }) => accuracy?.value ?? -1;
	return [...models].sort((a, b) => of(a) - of(b) || value(b) - value(a));
}
function discrepancyLines({ discrepancies }, limit) {
	return firstOf(discrepancies.filter(({ decided, metric }) => decided === "differs" && metric !== "graph").map(lineOf$1), limit);
}
function firstOf(lines, limit = lines.length) {
	return lines.length > limit ? [...lines.slice(0, limit), `and ${lines.length - limit} more`] : lines;
}
const lineOf$1 = ({ group, sentence }) => `${group}: ${sentence}`;
function claimLines({ models }, limit) {
	return firstOf(models.flatMap(({ name, claims = [] }) => claims.filter(({ verdict }) => verdict === "fail").map(({ reason }) => `${name}: ${reason}`)), limit);
}
function brokenLines({ models }, limit) {
	return firstOf(models.flatMap(({ name, problem }) => problem === void 0 ? [] : [`${name}: ${problem}`]), limit);
}
/** Claims against claims, beside what was measured. */
function catalogueLines({ published, models }) {
	const percent = (share) => (share * 100).toFixed(2);
	return published.map(({ network, claimed, models: members }) => {
		const names = new Set(members);
		const measured = models.filter((model) => names.has(model.name) && model.accuracy?.unit === "ratio").map(({ accuracy, dataset }) => `${percent(accuracy.value)} on ${dataset?.name}`);
		return `${network}: claimed ${claimed.map(({ id, top1 }) => `${id} ${percent(top1)}`).join(", ")}; measured ${measured.join(", ") || "nothing"} (in %)`;
	});
}
function moreLine(models, limit) {
	return limit !== void 0 && models.length > limit ? ["", `and ${models.length - limit} more`] : [];
}

// src/audit/measured/page-script.ts
/**
* What runs in the audit's page: the table, its filters and the scatter, from the data that stands in the page. Texts
* are set as texts, never as HTML. The state is in the address (`#q=resnet&differing=1`), so a view can be sent on.
*/
const PAGE_SCRIPT = `
'use strict';
const audit = JSON.parse(document.getElementById('audit').textContent);
const byName = new Map(audit.models.map((m) => [m.name, m]));
const groupOf = new Map();
for (const g of audit.groups) for (const m of g.models) groupOf.set(m, g.name);
const differing = new Set();
for (const d of audit.discrepancies)
  if (d.decided === 'differs' && (d.metric === 'accuracy' || d.metric === 'latency')) {
    differing.add(d.first);
    differing.add(d.second);
  }
const SVG = 'http://www.w3.org/2000/svg';
const $ = (id) => document.getElementById(id);
const percent = (x) => (x * 100).toFixed(2);
const compact = (x) => (x === undefined ? '' : x >= 1e9 ? (x / 1e9).toFixed(2) + ' G' : x >= 1e6 ? (x / 1e6).toFixed(2) + ' M' : x >= 1e3 ? (x / 1e3).toFixed(1) + ' k' : String(x));
const accuracyText = (a) => (a === undefined ? '' : a.unit === 'ratio' ? percent(a.value) + ' %' : a.value.toPrecision(4));
const rangeText = (f, scale) => (f === undefined ? '' : scale(f.low) + '–' + scale(f.high));
const COLUMNS = [
  ['model', (m) => m.name, (m) => m.name],
  ['network', (m) => m.network || m.named || '', (m) => m.network || m.named || ''],
  ['accuracy', (m) => (m.accuracy ? m.accuracy.value : -1), (m) => accuracyText(m.accuracy)],
  ['95 % interval', (m) => (m.accuracy ? m.accuracy.high - m.accuracy.low : -1), (m) => (m.accuracy && m.accuracy.unit === 'ratio' ? rangeText(m.accuracy, percent) : '')],
  ['latency, ms', (m) => (m.latency ? m.latency.value : -1), (m) => (m.latency ? m.latency.value.toPrecision(3) : '')],
  ['parameters', (m) => m.parameters ?? -1, (m) => compact(m.parameters)],
  ['MACs', (m) => m.macs ?? -1, (m) => compact(m.macs)],
  ['bytes', (m) => m.sizeBytes ?? -1, (m) => compact(m.sizeBytes)],
  ['claims not borne out', (m) => failed(m).length, (m) => (m.problem ? m.problem : failed(m).map((c) => c.metric).join(', '))],
];
function failed(m) { return (m.claims || []).filter((c) => c.verdict === 'fail'); }
const state = { q: '', group: '', differing: false, sort: 2, down: true };
function readAddress() {
  const given = new URLSearchParams(location.hash.slice(1));
  state.q = given.get('q') || '';
  state.group = given.get('group') || '';
  state.differing = given.get('differing') === '1';
  state.sort = Math.min(COLUMNS.length - 1, Math.max(0, Number(given.get('sort') ?? 2) || 0));
  state.down = given.get('up') !== '1';
}
function writeAddress() {
  const told = new URLSearchParams();
  if (state.q) told.set('q', state.q);
  if (state.group) told.set('group', state.group);
  if (state.differing) told.set('differing', '1');
  if (state.sort !== 2) told.set('sort', String(state.sort));
  if (!state.down) told.set('up', '1');
  history.replaceState(null, '', '#' + told);
}
function shown() {
  const q = state.q.toLowerCase();
  return audit.models.filter(
    (m) =>
      (!q || m.name.toLowerCase().includes(q) || (m.network || '').toLowerCase().includes(q)) &&
      (!state.group || groupOf.get(m.name) === state.group) &&
      (!state.differing || differing.has(m.name)),
  );
}
function element(name, text, properties) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  return Object.assign(made, properties);
}
function drawTable(models) {
  const [, key] = COLUMNS[state.sort];
  const sorted = [...models].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    const order = typeof x === 'string' ? x.localeCompare(y) : x - y;
    return state.down ? -order : order;
  });
  const body = document.createDocumentFragment();
  for (const m of sorted) {
    const row = element('tr', undefined, { className: m.problem ? 'broken' : differing.has(m.name) ? 'differs' : '' });
    COLUMNS.forEach(([, , text], i) => row.append(element(i === 0 ? 'th' : 'td', text(m), i === 0 ? { scope: 'row' } : {})));
    body.append(row);
  }
  $('rows').replaceChildren(body);
  $('count').textContent = models.length.toLocaleString('en-US') + ' of ' + audit.models.length.toLocaleString('en-US') + ' models';
  [...$('head').children].forEach((cell, i) => cell.setAttribute('aria-sort', i !== state.sort ? 'none' : state.down ? 'descending' : 'ascending'));
}
function svg(name, attributes, parent) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (parent) parent.append(made);
  return made;
}
const [W, H, LEFT, BOTTOM, TOP, RIGHT] = [960, 440, 64, 48, 12, 16];
function ticksOf(low, high, count) {
  const raw = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((k) => k * power).find((k) => k >= raw);
  const ticks = [];
  for (let t = Math.ceil(low / step) * step; t <= high + 1e-9; t += step) ticks.push(t);
  return ticks;
}
function drawLabel(text, px, py, mark, labels) {
  const width = text.length * 7;
  const isLeft = px > W * 0.75;
  const x = isLeft ? px - 7 - width : px + 7;
  const isFree = (y) => labels.every((l) => Math.abs(l.y - y) > 13 || l.x > x + width || l.x + l.width < x);
  const y = [-6, 16, -20, 30, -34, 44, -48, 58].map((step) => py + step).find((at) => at > TOP && isFree(at));
  if (y === undefined) return;
  labels.push({ x, y, width });
  svg('text', { x: isLeft ? px - 7 : px + 7, y, class: isLeft ? 'label end' : 'label' }, mark).textContent = text;
}
function drawScatter(models) {
  const picture = $('scatter');
  picture.replaceChildren();
  const points = models.filter((m) => m.accuracy && m.accuracy.unit === 'ratio' && m.latency);
  $('no-points').hidden = points.length > 0;
  picture.toggleAttribute('hidden', points.length === 0);
  if (points.length === 0) return;
  const logs = points.map((m) => Math.log10(m.latency.value));
  const x0 = Math.min(...logs) - 0.1;
  const x1 = Math.max(...logs) + 0.1;
  const y0 = Math.max(0, Math.min(...points.map((m) => m.accuracy.low)) - 0.02);
  const y1 = Math.min(1, Math.max(...points.map((m) => m.accuracy.high)) + 0.02);
  const x = (ms) => LEFT + ((Math.log10(ms) - x0) / (x1 - x0)) * (W - LEFT - RIGHT);
  const y = (share) => H - BOTTOM - ((share - y0) / (y1 - y0)) * (H - BOTTOM - TOP);
  for (const t of ticksOf(y0, y1, 6)) {
    svg('line', { x1: LEFT, x2: W - RIGHT, y1: y(t), y2: y(t), class: 'grid' }, picture);
    svg('text', { x: LEFT - 8, y: y(t) + 4, class: 'tick end' }, picture).textContent = (t * 100).toFixed(y1 - y0 < 0.05 ? 1 : 0) + ' %';
  }
  for (let power = Math.floor(x0); power <= x1; power++)
    for (const k of [1, 2, 5]) {
      const ms = k * 10 ** power;
      if (Math.log10(ms) < x0 || Math.log10(ms) > x1) continue;
      svg('line', { x1: x(ms), x2: x(ms), y1: TOP, y2: H - BOTTOM, class: 'grid' }, picture);
      svg('text', { x: x(ms), y: H - BOTTOM + 18, class: 'tick middle' }, picture).textContent = String(Number(ms.toPrecision(1)));
    }
  svg('text', { x: (W + LEFT) / 2, y: H - 8, class: 'tick middle' }, picture).textContent = 'latency, median, ms (logarithmic)';
  const there = new Map(points.map((m) => [m.name, m]));
  for (const g of audit.groups) {
    const members = g.models.map((n) => there.get(n)).filter(Boolean).sort((a, b) => a.latency.value - b.latency.value);
    if (members.length > 1)
      svg('polyline', { class: 'namesakes', 'stroke-opacity': points.length > 200 ? 0.2 : 1, points: members.map((m) => x(m.latency.value) + ',' + y(m.accuracy.value)).join(' ') }, picture);
  }
  const labels = [];
  for (const m of points) {
    const [px, py] = [x(m.latency.value), y(m.accuracy.value)];
    const mark = svg('g', { class: differing.has(m.name) ? 'point differs' : 'point' }, picture);
    svg('title', {}, mark).textContent = m.name + ': ' + accuracyText(m.accuracy) + ' (' + rangeText(m.accuracy, percent) + '), ' + m.latency.value.toPrecision(3) + ' ms';
    svg('line', { x1: px, x2: px, y1: y(m.accuracy.low), y2: y(m.accuracy.high) }, mark);
    const least = Math.max(m.latency.low ?? 0, 10 ** x0);
    const most = Math.min(m.latency.high ?? Infinity, 10 ** x1);
    svg('line', { x1: x(least), x2: x(most), y1: py, y2: py }, mark);
    svg('circle', { cx: px, cy: py, r: points.length > 200 ? 2 : 4 }, mark);
    if (points.length <= 40) drawLabel(m.name, px, py, mark, labels);
  }
}
const [FIRST, MOST] = [10, 200];
function drawDiscrepancies(models) {
  const names = new Set(models.map((m) => m.name));
  const found = audit.discrepancies.filter((d) => d.decided === 'differs' && d.metric !== 'graph' && names.has(d.first) && names.has(d.second));
  const items = (some) => {
    const list = document.createDocumentFragment();
    for (const d of some) list.append(element('li', d.group + ': ' + d.sentence));
    return list;
  };
  $('discrepancies').replaceChildren(items(found.slice(0, FIRST)));
  const more = $('more');
  more.hidden = found.length <= FIRST;
  more.firstElementChild.textContent = (found.length - FIRST).toLocaleString('en-US') + ' more' + (found.length > MOST ? ', of which the next ' + (MOST - FIRST) + ' are here and all in audit.json' : '');
  more.lastElementChild.start = FIRST + 1;
  more.lastElementChild.replaceChildren(items(found.slice(FIRST, MOST)));
  $('none-differ').hidden = found.length > 0;
}
function drawClaimed(models) {
  const names = new Set(models.map((m) => m.name));
  const list = document.createDocumentFragment();
  for (const g of audit.published) {
    const measured = g.models.map((n) => byName.get(n)).filter((m) => names.has(m.name) && m.accuracy && m.accuracy.metric === 'top1');
    if (!g.models.some((n) => names.has(n))) continue;
    const claims = g.claimed.map((c) => c.id + ' ' + percent(c.top1));
    const figures = measured.map((m) => m.name + ' ' + percent(m.accuracy.value) + ' on ' + m.dataset.name);
    list.append(element('li', g.network + ': claimed ' + claims.join(', ') + '; measured ' + (figures.join(', ') || 'nothing')));
  }
  $('claimed').replaceChildren(list);
  const networks = $('claimed').childElementCount;
  $('claims').hidden = networks === 0;
  $('claims-fold').open = networks <= 10;
}
const MOST_LINES = 10;
function drawOverTime(models) {
  const runs = audit.history;
  $('over-time').hidden = runs.length < 2;
  if (runs.length < 2) return;
  const names = models.filter((m) => m.accuracy && m.accuracy.unit === 'ratio').map((m) => m.name);
  const at = (run, name) => (Object.hasOwn(run.accuracy, name) ? run.accuracy[name] : undefined);
  const ranked = (run) => names.filter((n) => at(run, n) !== undefined).sort((a, b) => at(run, b) - at(run, a));
  const body = document.createDocumentFragment();
  for (const run of [...runs].reverse()) {
    const row = element('tr');
    row.append(element('th', run.at.slice(0, 16).replace('T', ' '), { scope: 'row' }));
    const best = ranked(run).slice(0, 3);
    for (const i of [0, 1, 2]) row.append(element('td', best[i] === undefined ? '' : best[i] + ' ' + percent(at(run, best[i])) + ' %'));
    body.append(row);
  }
  $('leaders').replaceChildren(body);
  const picture = $('lines');
  picture.replaceChildren();
  const best = ranked(runs[runs.length - 1]).slice(0, MOST_LINES);
  const values = best.flatMap((n) => runs.map((run) => at(run, n)).filter((v) => v !== undefined));
  if (values.length === 0) return;
  const [height, right] = [320, 220];
  const y0 = Math.max(0, Math.min(...values) - 0.02);
  const y1 = Math.min(1, Math.max(...values) + 0.02);
  const x = (i) => LEFT + (i / (runs.length - 1)) * (W - LEFT - right);
  const y = (share) => height - BOTTOM - ((share - y0) / (y1 - y0)) * (height - BOTTOM - TOP);
  for (const t of ticksOf(y0, y1, 5)) {
    svg('line', { x1: LEFT, x2: W - right, y1: y(t), y2: y(t), class: 'grid' }, picture);
    svg('text', { x: LEFT - 8, y: y(t) + 4, class: 'tick end' }, picture).textContent = (t * 100).toFixed(y1 - y0 < 0.05 ? 1 : 0) + ' %';
  }
  for (const i of [0, runs.length - 1])
    svg('text', { x: x(i), y: height - BOTTOM + 20, class: 'tick middle' }, picture).textContent = runs[i].at.slice(0, 10);
  const labels = [];
  best.forEach((name, k) => {
    const points = runs.flatMap((run, i) => (at(run, name) === undefined ? [] : [[x(i), y(at(run, name))]]));
    const stroke = 'hsl(' + Math.round((k * 360) / MOST_LINES) + ' 65% 45%)';
    const line = svg('polyline', { points: points.map((p) => p.join(',')).join(' '), class: 'line', stroke }, picture);
    svg('title', {}, line).textContent = name;
    const [px, py] = points[points.length - 1];
    svg('circle', { cx: px, cy: py, r: 3, fill: stroke }, picture);
    const free = [0, 13, -13, 26, -26, 39, -39].map((step) => py + 4 + step).find((at) => labels.every((l) => Math.abs(l - at) >= 13));
    if (free === undefined) return;
    labels.push(free);
    svg('text', { x: px + 8, y: free, class: 'label' }, picture).textContent = name.slice(0, 30);
  });
}
function draw() {
  const models = shown();
  drawTable(models);
  drawScatter(models);
  drawDiscrepancies(models);
  drawClaimed(models);
  drawOverTime(models);
}
function start() {
  readAddress();
  $('q').value = state.q;
  $('differing').checked = state.differing;
  for (const g of audit.groups) $('group').append(element('option', g.name + ' (' + g.models.length + ')', { value: g.name }));
  $('group').value = state.group;
  COLUMNS.forEach(([title], i) => {
    const cell = element('th', undefined, { scope: 'col' });
    const button = element('button', title, { type: 'button' });
    button.addEventListener('click', () => {
      state.down = state.sort === i ? !state.down : true;
      state.sort = i;
      changed();
    });
    cell.append(button);
    $('head').append(cell);
  });
  const changed = () => {
    writeAddress();
    draw();
  };
  $('q').addEventListener('input', (event) => { state.q = event.target.value; changed(); });
  $('group').addEventListener('change', (event) => { state.group = event.target.value; changed(); });
  $('differing').addEventListener('change', (event) => { state.differing = event.target.checked; changed(); });
  addEventListener('hashchange', () => { readAddress(); draw(); });
  draw();
  document.body.dataset.ready = 'yes';
}
start();
`;

// src/audit/measured/render-page.ts
/**
* An audit as one HTML file: ranked table, accuracy against latency with intervals, namesakes joined by lines, filters.
* It asks nothing of the network; its one script and its styles are allowed by their hashes alone.
*/
const STYLE = `
:root { color-scheme: light dark; --line: #d0d7de; --dim: #59636e; --ink: #1f2328; --mark: #0969da; --bad: #cf222e; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --dim: #9198a1; --ink: #f0f6fc; --mark: #4493f8; --bad: #f85149; }
}
body { font: 16px/1.5 system-ui, sans-serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; }
h1::first-letter { text-transform: uppercase; }
summary { cursor: pointer; }
h2 { font-size: 1.15rem; margin-top: 2rem; }
form { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; margin: 1rem 0; }
input[type="search"] { min-width: 16rem; }
input, select { font: inherit; padding: 0.2rem 0.4rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 0.25rem 0.6rem; text-align: left; font-variant-numeric: tabular-nums; }
th[scope="row"] { font-weight: 500; }
#head th, #rows td:nth-child(n+3):nth-child(-n+8) { overflow-wrap: normal; }
#rows td:nth-child(n+3):nth-child(-n+8) { white-space: nowrap; }
thead button { font: inherit; font-weight: 600; background: none; border: 0; padding: 0; color: inherit; cursor: pointer; text-align: left; }
th[aria-sort="descending"] button::after { content: " \\2193"; }
th[aria-sort="ascending"] button::after { content: " \\2191"; }
tr.differs th { color: var(--bad); }
tr.broken { color: var(--dim); }
svg { width: 100%; height: auto; }
.grid { stroke: var(--line); stroke-width: 1; }
.tick { fill: var(--dim); font-size: 12px; }
.middle { text-anchor: middle; }
.end { text-anchor: end; }
.namesakes { fill: none; stroke: var(--dim); stroke-width: 1.5; stroke-dasharray: 4 3; }
.point line { stroke: var(--mark); stroke-width: 1.5; }
.point circle { fill: var(--mark); }
.point.differs line { stroke: var(--bad); }
.point.differs circle { fill: var(--bad); }
.line { fill: none; stroke-width: 2; }
.label { fill: var(--ink); font-size: 12px; }
footer, #count { color: var(--dim); }
`;
const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(PAGE_SCRIPT)}; base-uri 'none'; form-action 'none'`;
/** @param runs this audit's and those before it, oldest first. */
function renderPage(audit, runs = []) {
	const headline = escapeHtml(audit.headline, 2e3);
	const { comparisons } = audit;
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY, 2e3)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>zoogate audit: ${headline}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${headline}</h1></header>
<main>
<form aria-label="filters">
<label>search <input type="search" id="q" maxlength="200"></label>
<label>namesakes <select id="group"><option value="">all</option></select></label>
<label><input type="checkbox" id="differing"> only those that differ from a namesake</label>
<output id="count"></output>
</form>
<h2>Accuracy against latency</h2>
<p id="no-points" hidden>No model that is shown has both figures.</p>
<svg id="scatter" viewBox="0 0 960 440" role="img" aria-label="Accuracy against latency, one mark a model with 95 % intervals; the table below holds the figures"></svg>
<h2>Namesakes that differ</h2>
<p id="none-differ" hidden>None of those that are shown.</p>
<ol id="discrepancies"></ol>
<details id="more" hidden><summary></summary><ol></ol></details>
<section id="claims" hidden>
<h2>What zoos claim, and what was measured</h2>
<details id="claims-fold" open><summary>Top-1 accuracy in %; the claims are of the zoos' own evaluation sets.</summary>
<ul id="claimed"></ul>
</details>
</section>
<section id="over-time" hidden>
<h2>Over time</h2>
<svg id="lines" viewBox="0 0 960 320" role="img" aria-label="Accuracy of the leading models, one line a model, one step an audit; the table below holds the figures"></svg>
<details><summary>who led, audit by audit</summary>
<div class="scroll"><table><thead><tr><th scope="col">audit</th><th scope="col">first</th><th scope="col">second</th><th scope="col">third</th></tr></thead><tbody id="leaders"></tbody></table></div>
</details>
</section>
<h2>All models</h2>
<div class="scroll"><table><thead><tr id="head"></tr></thead><tbody id="rows"></tbody></table></div>
</main>
<footer>
<p>A difference counts from 1 point of accuracy and from 10 % of anything else, and where its interval, corrected for ${comparisons.accuracy} comparisons of accuracy and ${comparisons.latency} of latency (Holm), lies beyond that. Models were timed one after the other, not side by side. ${escapeHtml(audit.at)}, zoogate ${escapeHtml(audit.tool.version)}.</p>
</footer>
<script type="application/json" id="audit">${dataOf(audit, runs)}<\/script>
<script>${PAGE_SCRIPT}<\/script>
</body>
</html>
`;
}
/** JSON that can't end the element that it stands in, with names cut to what is readable. */
function dataOf(audit, runs) {
	const history = runs.slice(-90).map(({ at, models }) => ({
		at,
		accuracy: Object.fromEntries(Object.entries(models).flatMap(([name, { accuracy }]) => accuracy === void 0 ? [] : [[name, Number(accuracy.toFixed(4))]]))
	}));
	const discrepancies = audit.discrepancies.filter(({ decided, metric }) => decided === "differs" && metric !== "graph");
	return JSON.stringify({
		...audit,
		discrepancies,
		history
	}).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

// src/audit/measured/write-audit.ts
/** Puts an audit on disk: JSON, page, tables, a badge for each model, and a line in its history. */
/** Of namesakes in the Markdown, which a job's summary has to hold; all are in the JSON. */
const MOST_PAIRS = 100;
/**
* @param history where the leaderboard over time is kept, and what is in it.
* @throws SurroundingsError if the folder can't be written to.
*/
async function writeAudit(audit, directory, history) {
	const runs = [...history.runs, auditRunOf(audit)];
	const at = (name) => join(directory, name);
	try {
		await mkdir(at("badges"), { recursive: true });
		await writeWhole(at("audit.json"), `${quietJson(audit)}\n`);
		await writeWhole(at("audit.html"), renderPage(audit, runs));
		await writeWhole(at("audit.md"), renderMarkdown(audit, { pairs: MOST_PAIRS }));
		await writeWhole(at("audit.csv"), `${renderCsv(audit)}\n`);
		for (const model of audit.models) await writeWhole(at(`badges/${badgeName(model.name)}.json`), `${JSON.stringify(badgeOf(model, audit))}\n`);
		await mkdir(dirname(history.file), { recursive: true });
		await storeAuditRuns(history.file, runs);
	} catch (cause) {
		throw new SurroundingsError({
			code: "audit-not-written",
			what: `the audit can't be written (${cause.code ?? cause.message})`,
			where: directory,
			hint: "make room on the disk and start again: models that were measured before are not measured again"
		}, { cause });
	}
	return {
		json: at("audit.json"),
		html: at("audit.html"),
		history: history.file
	};
}
/** A file's name for a model's: readable where that is safe, and never another model's. */
function badgeName(name) {
	const plain = name.replaceAll(/[^\w.-]+/g, "-").slice(0, 60);
	if (plain === name && !plain.startsWith(".")) return plain;
	return `${plain.replace(/^\.+/, "")}-${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
}
/** As shields.io reads it from an address ("endpoint badge"). */
function badgeOf(model, { discrepancies }) {
	const { name, accuracy, problem, claims = [] } = model;
	const badge = {
		schemaVersion: 1,
		label: name.split("/").at(-1).slice(0, 60)
	};
	if (problem !== void 0) return {
		...badge,
		message: "not measured",
		color: "lightgrey"
	};
	const isMissed = claims.some(({ verdict }) => verdict === "fail");
	const differs = discrepancies.some(({ metric, decided, first, second }) => metric === "accuracy" && decided === "differs" && (first === name || second === name));
	const figure = accuracy === void 0 ? "measured" : accuracy.unit === "ratio" ? `${accuracy.metric} ${(accuracy.value * 100).toFixed(1)} %` : `${accuracy.metric} ${accuracy.value.toPrecision(3)}`;
	const color = isMissed ? "red" : differs ? "yellow" : "brightgreen";
	return {
		...badge,
		message: isMissed ? `${figure}, claims more` : figure,
		color
	};
}

// src/commands/audit-models.ts
/** `zoogate audit TARGET`: many models measured, held against their namesakes, and told. */
/** @returns 0 also where models differ or broke: an audit tells, and gates nothing. */
async function auditTarget(targets, { reportDir, format, history, ...flags }, limit) {
	const cwd = process.cwd();
	const directory = resolve(cwd, reportDir);
	const past = history === void 0 ? join(directory, "history.jsonl") : resolve(cwd, history);
	const runs = await readAuditRuns(past);
	const shown = showProgress(process.stderr, process.stderr.isTTY);
	const world = {
		fetch: openFetch(),
		hosts: readHosts(process.env),
		env: process.env,
		change: readContext(process.env).change,
		now: Date.now,
		log: () => {},
		progress: shownLog(shown).progress
	};
	const { dataset, preprocess, samples, latencyBudget } = flags;
	const options = {
		dataset,
		preprocess,
		samples,
		latencyBudget,
		spell: (name) => `--${name}`
	};
	const before = runs.at(-1)?.models;
	const reports = storedReports(targets, cwd);
	const audit = reports !== void 0 ? await auditReports(reports, {
		at: world.now(),
		before
	}) : await auditModels(await findEntries(targets[0], options, cwd, world), {
		store: openAuditStore(directory),
		world,
		before,
		onModel: (step) => shown.interrupt(() => log(lineOf(step)))
	}).finally(shown.stop);
	const files = await writeAudit(audit, directory, {
		file: past,
		runs
	});
	const rows = {
		limit,
		width: process.stdout.columns || 100
	};
	say({
		human: () => withoutWorkflowCommands(renderTerminal(audit, rows)),
		markdown: () => renderMarkdown(audit, rows),
		csv: () => renderCsv(audit),
		json: () => quietJson(audit)
	}[format]());
	log(`audit: ${Object.values(files).map((file) => relative(cwd, file) || file).join(", ")}`);
	return 0;
}
function lineOf({ position, total, name, outcome, reason }) {
	const why = reason === void 0 ? "" : `: ${plainText(reason)}`;
	return `${position}/${total} ${plainText(name)}: ${outcome}${why}`;
}
/** Several targets are reports, and so is a single one whose name says so; otherwise it is a manifest. */
function storedReports(targets, cwd) {
	const isOne = targets.length === 1 && /(?:^|[/\\])[^/\\]*report[^/\\]*\.json$/iu.test(targets[0]);
	if (targets.length === 1 && !isOne) return void 0;
	const other = targets.find((target) => !/\.json$/iu.test(target));
	if (other !== void 0) throw new UserError({
		code: "audit-targets",
		what: "several targets are reports, and this is none",
		where: other,
		expected: "the report.json of several jobs, or one manifest, folder or hf:organisation",
		hint: "to audit several manifests or folders as one, put their models into one manifest"
	});
	return targets.map((file) => ({
		file,
		report: readReport(resolve(cwd, file))
	}));
}

// src/commands/audit.ts
/** `zoogate audit`: what many models come to. With `--claims`, claims against claims, from the catalogue alone. */
const addAudit = (program, finish) => {
	program.command("audit").description("discrepancies among many models, ranked").argument("[target...]", "a manifest (as zoogate.yml), a folder, reports (report.json) of other jobs, or hf:organisation, hf:organisation?search=words, hf:?search=words").option("--dataset <path>", "of the models of a folder or of the Hub").option("--preprocess <preset>", "of the models of a folder or of the Hub").option("--samples <n>", "measure a seeded random sample of n examples").option("--latency-budget <time>", "most time for the latency of each model (default: 60s)").option("--report-dir <folder>", "where the audit is written and goes on from", "zoogate-audit").option("--history <file>", "the leaderboard over time, read and added to (default: history.jsonl in that folder)").option("--claims", "what the zoos claim, held against each other; nothing is measured").addOption(new Option("--selection <name>", "which rows are compared").choices(SELECTION_NAMES).default("today")).option("--limit <n>", "rows of each table, 0 for all; CSV and JSON always hold all", "15").addOption(formatOption([
		"human",
		"markdown",
		"csv",
		"json"
	])).action((targets, flags) => finish(audit(targets, flags)));
};
async function audit(targets, flags) {
	const { claims, selection, format, limit } = flags;
	if (targets.length > 0 && claims !== true) return auditTarget(targets, flags, readLimit(limit));
	if (claims !== true) throw new UserError({
		code: "audit-nothing",
		what: "there is nothing to audit",
		where: "zoogate audit",
		expected: "a manifest, a folder, reports, hf:organisation, or --claims"
	});
	const found = auditClaims(selection, await loadCatalogue());
	const rows = { limit: readLimit(limit) };
	switch (format) {
		case "human":
			say(renderTerminal$1(found, rows));
			break;
		case "markdown":
			say(renderMarkdown$1(found, rows));
			break;
		case "csv":
			say(renderCsv$1(found));
			break;
		case "json": say(quietJson(found));
	}
	return 0;
}
function readLimit(text) {
	const limit = Number(text);
	if (/^\d+$/.test(text)) return limit === 0 ? void 0 : limit;
	throw new UserError({
		code: "option-invalid",
		what: "this is not a number of rows",
		where: "--limit",
		got: text,
		expected: "a whole number; 0 for all"
	});
}

export { addAudit };