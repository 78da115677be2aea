import { r as Option } from "./shared-esm.js";
import { a as loadCatalogue, n as ZOOS, r as ZOO_NAMES } from "./shared-zoos.js";
import { t as withThousands } from "./shared-thousands.js";
import { i as trainingArchitectureOf, n as architecturesOfFamily, t as architectureOf } from "./shared-same-network.js";
import { a as markdownText, n as say, s as quietJson } from "./shared-streams.js";
import { r as formatCount, s as formatPlural } from "./shared-format.js";
import { i as markdownLines, r as csvLines, t as alignedLines } from "./shared-table.js";
import { t as sourceAddress } from "./shared-source-place.js";
import { n as UserError } from "./shared-errors.js";
import { t as formatOption } from "./shared-command.js";

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
const titleOf$1 = ({ zoo }) => ZOOS[zoo].title;
/** An fp32 file holds four bytes a kernel weight: one that is smaller is not the network of its name. */
function mislabelledFile(extremes) {
	return bothOf(extremes).flatMap(({ entry }) => {
		const bytes = entry.artifact?.bytes;
		const builds = architecturesOfFamily(entry.family, extremes.catalogue);
		const fewest = Math.min(...builds.map(({ kernelParameters }) => kernelParameters));
		if (bytes === void 0 || !Number.isFinite(fewest) || bytes >= 4 * fewest) return [];
		return [{
			kind: "mislabelled-file",
			text: `mislabelled file: ${`${titleOf$1(entry)}'s is smaller than the kernels of ${entry.family}`}`
		}];
	});
}
function inputSize({ high, low }) {
	const [a, b] = [high.entry, low.entry];
	if (a.inputSize === void 0 || b.inputSize === void 0 || a.inputSize[0] === b.inputSize[0]) return [];
	return [{
		kind: "input-size",
		text: `input size: ${[a, b].map((entry) => `${entry.inputSize[0]} px (${titleOf$1(entry)})`).join(", ")}`
	}];
}
/** Other weights of the same model in the same zoo that lie nearer to the other claim by half of the distance. */
function recipe({ metric, high, low, catalogue }) {
	const half = (high.figure.value + low.figure.value) / 2;
	const nearer = (claim, isNearer) => {
		if (ZOOS[claim.zoo].variants !== "weights") return [];
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
			text: `recipe: other weights of ${titleOf$1(claim.entry)}'s ${claim.entry.model} claim ${other.figure.text}`
		}];
	};
	return [...nearer(high, (value) => value <= half), ...nearer(low, (value) => value >= half)];
}
function restated(extremes) {
	return bothOf(extremes).flatMap(({ entry }) => entry.restated.filter(({ metric }) => metric === extremes.metric).map(({ figure, where }) => {
		return {
			kind: "restated",
			text: `elsewhere ${titleOf$1(entry)} claims ${figure.text} (${where})`
		};
	}));
}
function preprocessing({ high, low }) {
	const unpublished = [high, low].filter(({ entry }) => entry.preprocess?.steps === void 0);
	if (unpublished.length > 0) return [{
		kind: "preprocessing",
		text: `preprocessing not published in full by ${unpublished.map(({ entry }) => titleOf$1(entry)).join(" and ")}`
	}];
	const [a, b] = [high, low].map(({ entry }) => resizeText(entry.preprocess.steps));
	if (a === b) return [];
	return [{
		kind: "preprocessing",
		text: `resize: ${`${a} (${titleOf$1(high.entry)}), ${b} (${titleOf$1(low.entry)})`}`
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
	const told = (text) => `${text(a)} (${titleOf$1(high.entry)}), ${text(b)} (${titleOf$1(low.entry)})`;
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
			text: `auxiliary head: ${titleOf$1(entry)} counts one that only training uses`
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
			text: `${figure.text} (${titleOf$1(entry)}) is not what the network has: ${built}`
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
		text: `convention: ${`${a.convention} (${titleOf$1(high.entry)}), ${b.convention} (${titleOf$1(low.entry)})`}`
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
	switch (ZOOS[zoo].variants) {
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
const TODAY = Object.fromEntries(Object.entries(ZOOS).filter(([, zoo]) => zoo.closed !== true).map(([name]) => [name, isDefault]));
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
const titleOf = (zoo) => ZOOS[zoo].title;
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
			...zoos.map((zoo) => right(titleOf(zoo)))
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
	const told = (count) => count === void 0 ? "" : `${(count.macs / 1e9).toFixed(3)} G, ${titleOf(count.zoo)}, ${count.size} px`;
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
				titleOf(zoo),
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
				titleOf(zoo),
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
function renderTerminal(audit, { limit }) {
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
function renderMarkdown(audit, { limit }) {
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
function renderCsv(audit) {
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

// src/commands/audit.ts
/** `zoogate audit`: what many models come to. With `--claims`, claims against claims, from the catalogue alone. */
const addAudit = (program, finish) => {
	program.command("audit").description("discrepancies among many models, ranked").option("--claims", "what the zoos claim, held against each other; nothing is measured").addOption(new Option("--selection <name>", "which rows are compared").choices(SELECTION_NAMES).default("today")).option("--limit <n>", "rows of each table, 0 for all; CSV and JSON always hold all", "15").addOption(formatOption([
		"human",
		"markdown",
		"csv",
		"json"
	])).action((flags) => finish(audit(flags)));
};
async function audit({ claims, selection, format, limit }) {
	if (claims !== true) throw new UserError({
		code: "not-supported-yet",
		what: "this version audits claims only, not measured models",
		where: "zoogate audit",
		expected: "zoogate audit --claims"
	});
	const found = auditClaims(selection, await loadCatalogue());
	const rows = { limit: readLimit(limit) };
	switch (format) {
		case "human":
			say(renderTerminal(found, rows));
			break;
		case "markdown":
			say(renderMarkdown(found, rows));
			break;
		case "csv":
			say(renderCsv(found));
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