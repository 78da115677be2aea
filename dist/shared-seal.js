import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { n as showUrl } from "./shared-url.js";
import { n as releaseArray } from "./shared-release-memory.js";
import { t as TASK_METRICS } from "./shared-metrics.js";
import { n as METRIC_NAMES, r as TIMING_KINDS, t as METRICS } from "./shared-metrics2.js";
import { n as placeText } from "./shared-place.js";
import { t as figuresAgree } from "./shared-figures-agree.js";
import { a as SCOPE_KEYS, n as stepText, r as stepsOf, t as isSameStep } from "./shared-preprocess-steps.js";
import { C as subjectScope, T as ownClaims, b as mapSubjects, g as operatorCounts, i as isComplete, t as spread } from "./shared-spread.js";
import { i as divisorOf } from "./shared-parse-preprocess-file.js";
import { i as PRESETS, n as inputShape, t as describePreprocess } from "./shared-steps.js";
import { S as formatValue, b as countOf, t as normalize } from "./shared-normalize.js";
import { r as tellSignatureChange } from "./shared-compare-signatures.js";
import { h as normalCdf, p as wilsonInterval } from "./shared-resampling.js";
import { c as latencyFigures, h as contrast } from "./shared-schedule.js";
import { r as unitName, t as compareGraphs } from "./shared-compare-graphs.js";
import { n as smallValues } from "./shared-tensor-values.js";
import { n as titleOf } from "./shared-layer-times.js";
import { a as confusions, c as flippedAgainst, i as classification, l as flippedExamples, o as bySlice, r as taskNamed, s as CORRECT } from "./shared-tasks.js";
import { i as countTies, r as countNonFinite } from "./shared-outputs.js";
import { n as figureText, t as differenceText } from "./shared-words.js";
import { a as describeLayers } from "./shared-config.js";
import { n as makeFinding, t as isExplanation } from "./shared-finding.js";
import { a as weightOf, o as worstVerdict, r as reportNumerics, t as numericsFindings } from "./shared-numerics.js";
import { t as VERSION } from "./shared-version.js";
import { t as sourceAddress } from "./shared-source-place.js";
import { t as examineClaims } from "./shared-examine-claims.js";
import { r as describeIdentification, t as compareNames } from "./shared-agreement.js";
import { t as renderJson } from "./shared-json.js";
import { basename, resolve, sep } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { createHash } from "node:crypto";

// src/artifact/floating.ts
/** A baseline is not among them: it is there to move. */
function floatingSources(subjects, dataset) {
	const models = ["candidate", "reference"].flatMap((name) => {
		const artifact = subjects[name]?.artifact;
		if (artifact?.floating === void 0) return [];
		const isPin = artifact.member === void 0 && artifact.externalData === void 0;
		const { floating: why, revision, sha256 } = artifact;
		return [{
			what: `the ${name}`,
			why,
			revision,
			pin: isPin ? sha256 : void 0
		}];
	});
	if (dataset?.floating === void 0) return models;
	return [...models, {
		what: "the dataset",
		why: dataset.floating,
		revision: dataset.revision
	}];
}
function describeFloating({ what, why, revision, pin }) {
	return `${what} is not pinned: ${why}${revision === void 0 ? "" : ` (${revision} today)`}${pin === void 0 ? "" : `; pin it with sha256: ${pin}`}`;
}

// src/graph/initialisation.ts
/**
* Layers whose weights can't be told from an initialisation. In: a model. Out: the layers with weights that are
* distributed just as a known initialiser would have left them. Training leaves neither the spread that an
* initialiser computes from the layer's size, nor its shape, nor output channels of one length.
*/
/** Fewer weights tell too little of their distribution: of thousands of small trained layers some look like that. */
const FEWEST$2 = 4096;
/** Of a layer that is suspected for another reason so many will do. */
const FEWEST_SUSPECTED = 1e3;
/** More are not looked at. */
const MOST$2 = 2 ** 16;
/** Kolmogorov's statistic times the root of n that chance exceeds once in a hundred times. */
const KOLMOGOROV_1_PERCENT = 1.63;
/** Variances by their usual names (Glorot and Bengio 2010; He et al. 2015; PyTorch's, torchvision's and Keras's defaults). */
const VARIANCES = [
	["2 / fan-in (He)", ({ fanIn }) => 2 / fanIn],
	["2 / fan-out (He)", ({ fanOut }) => 2 / fanOut],
	["1 / fan-in (LeCun)", ({ fanIn }) => 1 / fanIn],
	["2 / (fan-in + fan-out) (Glorot)", ({ fanIn, fanOut }) => 2 / (fanIn + fanOut)],
	["1 / (3 fan-in) (PyTorch's default)", ({ fanIn }) => 1 / (3 * fanIn)],
	["0.01 squared", () => .01 ** 2],
	["0.02 squared", () => .02 ** 2]
];
/** TensorFlow cuts at two deviations and widens by what that takes away. */
const TRUNCATED = .8796256610342398;
const INSIDE = normalCdf(2) - normalCdf(-2);
/** Distribution functions of mean 0 and deviation 1, with their fourth moment. */
const SHAPES = {
	normal: {
		cdf: normalCdf,
		fourth: 3
	},
	uniform: {
		cdf: (x) => Math.min(1, Math.max(0, .5 + x / (2 * Math.sqrt(3)))),
		fourth: 1.8
	},
	"truncated normal": {
		cdf: (x) => {
			const cut = Math.min(2, Math.max(-2, x * TRUNCATED));
			return (normalCdf(cut) - normalCdf(-2)) / INSIDE;
		},
		fourth: 2.4
	}
};
/**
* Reads at most 65,536 weights a layer.
*
* @param suspected names of layers that are looked at although they are small: another model has other weights there.
*/
function findUntrained(model, suspected = /* @__PURE__ */ new Set()) {
	const untrained = [];
	const empty = [];
	let layers = 0;
	for (const { node, operator, weights } of normalize(model).nodes) {
		const weight = weights.get("weight");
		const fewest = suspected.has(node.name) ? FEWEST_SUSPECTED : FEWEST$2;
		if (weight === void 0 || weight.dims.length < 2 || countOf(weight.dims) < fewest) continue;
		const sample = sampleOf(weight);
		if (sample === void 0) continue;
		layers += 1;
		if (sample.every((value) => value === 0)) empty.push(node.name);
		const initialiser = initialiserOf(sample, weight.dims);
		if (initialiser !== void 0) untrained.push({
			layer: node.name,
			operator,
			initialiser,
			elements: sample.length
		});
	}
	return {
		untrained,
		empty,
		layers
	};
}
/** The first output channels, whole; undefined where the file does not hold them. */
function sampleOf(weight) {
	const each = countOf(weight.dims.slice(1));
	const length = Math.min(weight.dims[0], Math.max(1, Math.floor(MOST$2 / each))) * each;
	const blocks = length > 16 * MOST$2 ? void 0 : weight.blocks();
	if (blocks === void 0) return void 0;
	const sample = new Float64Array(length);
	let at = 0;
	for (const block of blocks) {
		const part = block.subarray(0, length - at);
		sample.set(part, at);
		at += part.length;
		if (at === length) break;
	}
	return at === length ? sample : void 0;
}
/** Which initialiser the weights can't be told from, if any. */
function initialiserOf(sample, dims) {
	const fanIn = countOf(dims.slice(1));
	const fanOut = dims[0] * countOf(dims.slice(2));
	const square = sample.reduce((sum, value) => sum + value * value, 0) / sample.length;
	const margin = 5 * Math.sqrt(2 / sample.length);
	const near = VARIANCES.filter(([, of]) => Math.abs(square / of({
		fanIn,
		fanOut
	}) - 1) < margin);
	if (near.length === 0) return void 0;
	if (!isWhite(sample, square)) return void 0;
	const sorted = sample.toSorted();
	for (const [words, of] of near) {
		const deviation = Math.sqrt(of({
			fanIn,
			fanOut
		}));
		for (const [shape, { cdf, fourth }] of Object.entries(SHAPES)) {
			if (!isDistributed(sorted, (x) => cdf(x / deviation))) continue;
			if (hasEqualChannels(sample, fanIn, fourth)) return `${shape}, variance ${words}`;
		}
	}
}
/** Whether neighbours (taps of a kernel, inputs of a neuron) have nothing to do with each other, at three deviations. */
function isWhite(sample, square) {
	let product = 0;
	for (let i = 1; i < sample.length; i += 1) product += sample[i - 1] * sample[i];
	return Math.abs(product / (sample.length * square)) < 3 / Math.sqrt(sample.length);
}
/** Whether a sample is distributed so, by Kolmogorov's test at 1 %. */
function isDistributed(sorted, cdf) {
	const n = sorted.length;
	const limit = KOLMOGOROV_1_PERCENT / Math.sqrt(n);
	for (let i = 0; i < n; i += 1) {
		const expected = cdf(sorted[i]);
		if (expected - i / n > limit || (i + 1) / n - expected > limit) return false;
	}
	return true;
}
/** Whether the lengths of output channels differ by no more than chance (their variance, at four deviations). */
function hasEqualChannels(sample, each, fourth) {
	const channels = sample.length / each;
	if (channels < 2) return false;
	const squares = Array.from({ length: channels }, (_, channel) => {
		let sum = 0;
		for (let i = channel * each; i < (channel + 1) * each; i += 1) sum += sample[i] ** 2;
		return sum / each;
	});
	const mean = squares.reduce((sum, value) => sum + value, 0) / channels;
	return squares.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (channels - 1) < (fourth - 1) * mean ** 2 / each * (1 + 4 * Math.sqrt(2 / (channels - 1)));
}

// src/explain/percent.ts
/** A share in a sentence: "8.7 %". */
function percent(share) {
	return `${(share * 100).toFixed(1)} %`;
}

// src/explain/affected.ts
const MOST_GROUPS = 3;
const MOST_EXAMPLES = 5;
/** A group of fewer examples loses by chance. */
const FEWEST$1 = 5;
/** Clauses for the reader; empty where nothing was lost, or there is nobody to compare with. */
function affected({ predictions, exampleName, slices }, task, names) {
	const own = predictions?.candidate;
	const against = flippedAgainst(predictions);
	if (own === void 0 || against === void 0 || task !== "classification") return [];
	const other = predictions[against];
	const { lost, gained } = flippedExamples(own, other);
	if (lost.length <= gained.length) return [];
	const losses = (key) => {
		const groups = /* @__PURE__ */ new Map();
		for (const [i, one] of own.entries()) {
			const name = key(i);
			if (name === void 0) continue;
			const group = groups.get(name) ?? {
				n: 0,
				lost: 0
			};
			group.n += 1;
			group.lost += Number(CORRECT.top1(other[i])) - Number(CORRECT.top1(one));
			groups.set(name, group);
		}
		return [...groups].filter(([, { n, lost }]) => n >= FEWEST$1 && lost > 0).sort(([, a], [, b]) => b.lost / b.n - a.lost / a.n).slice(0, MOST_GROUPS).map(([name, { n, lost }]) => `${name} lost ${percent(lost / n)} of ${n}`);
	};
	const classes = losses((i) => names?.[own[i].label] ?? `class ${own[i].label}`);
	const sliced = [...new Set((slices ?? []).flatMap((slice) => Object.keys(slice ?? {})))].flatMap((column) => losses((i) => slices?.[i]?.[column] && `${column} ${slices[i][column]}`));
	const named = exampleName === void 0 ? [] : lost.slice(0, MOST_EXAMPLES).map(exampleName);
	return [
		`${lost.length} of ${own.length} examples that the ${against} gets right are wrong, ${gained.length} the other way round: ${named.join(", ")}`,
		...classes.length === 0 ? [] : [`classes that lost most: ${classes.join(", ")}`],
		...sliced.length === 0 ? [] : [`slices that lost most: ${sliced.join(", ")}`]
	];
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
	const limit = chosen.bound?.limit;
	const others = missed.flatMap(({ metric, bound, rule }) => metric === chosen.metric || typeof bound?.limit !== "number" ? [] : [{
		metric,
		better: betterOf(metric),
		limit: bound.limit,
		rule
	}]);
	return {
		metric: chosen.metric,
		better: betterOf(chosen.metric),
		...typeof limit === "number" ? { limit } : {},
		gates: missed.filter(({ metric }) => metric === chosen.metric).map(({ rule }) => rule),
		bound: chosen.bound,
		...others.length === 0 ? {} : { others }
	};
}
function betterOf(metric) {
	return METRICS[metric].better === "lower" ? "lower" : "higher";
}
/** What an accuracy gate would have been about, where nothing could be measured. */
function unmeasuredFigure({ plan }) {
	const { primary } = taskNamed(plan.task.name);
	const rules = plan.rules.filter(({ metric }) => METRICS[metric].from === "examples");
	if (rules.length === 0) return void 0;
	const bound = rules.find(({ metric }) => metric === primary)?.bound;
	return {
		metric: primary,
		better: betterOf(primary),
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
		...normalisationOf(PRESETS.torchvision)
	},
	{
		words: "CIFAR-10's mean and standard deviation",
		...normalisationOf(PRESETS.cifar)
	}
];
function normalisationOf({ scale, mean, std }) {
	return {
		scale,
		mean,
		std
	};
}
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
/** What images say of themselves and evaluation code leaves aside: which side is up, what the numbers mean. */
function metadataVariants(configured) {
	return [{
		preprocess: {
			...configured,
			applies: "orientation"
		},
		words: "images turned upright as their EXIF says"
	}, {
		preprocess: {
			...configured,
			applies: "colour-profile"
		},
		words: "images converted to sRGB by the colour profile that they carry"
	}];
}
const KERNELS = [
	["bilinear", "pillow"],
	["bicubic", "pillow"],
	["nearest", "pillow"],
	["bilinear", "opencv"],
	["area", "opencv"]
];
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
		...(configured.resize === void 0 ? [] : KERNELS).map(([interpolation, library]) => ({
			words: `the same size, ${interpolation} (${library})`,
			preprocess: {
				...without(configured, {}),
				resize: {
					size: configured.resize.size,
					interpolation,
					library
				}
			}
		})),
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
	if (variant.applies !== void 0 && configured.applies !== variant.applies) factors.push(`preprocessing.${variant.applies}`);
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
/** In how many steps two preprocessings differ: of two that are as good, the one that changes less is the likelier. */
function changesBetween(configured, variant) {
	const own = inRed(configured);
	const other = inRed(variant);
	return [
		[configured.applies, variant.applies],
		[configured.layout, variant.layout],
		[configured.channels, variant.channels],
		[own.scale, other.scale],
		[own.mean, other.mean],
		[own.std, other.std],
		[configured.resize?.size, variant.resize?.size],
		[configured.resize?.interpolation, variant.resize?.interpolation],
		[configured.resize?.library, variant.resize?.library],
		[configured.crop, variant.crop],
		[configured.centralFraction, variant.centralFraction]
	].filter(([one, another]) => !isEqual(one, another)).length;
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
	const seen = /* @__PURE__ */ new Set([identityOf$1(configured)]);
	return variants.filter(({ preprocess }) => {
		const identity = identityOf$1(preprocess);
		if (seen.has(identity)) return false;
		seen.add(identity);
		return true;
	});
}
function identityOf$1({ preset: _, ...steps }) {
	return JSON.stringify(Object.entries(steps).sort(([a], [b]) => a < b ? -1 : 1));
}
function isEqual(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}

// src/explain/catalogue-causes.ts
/** Metrics that the catalogue has figures of. */
const PUBLISHED = [
	"top1",
	"top5",
	"parameters",
	"macs"
];
function asksCatalogue(gates) {
	return gates.some(isMissedClaim);
}
function isMissedClaim(gate) {
	return gate.bound?.against === "claim" && doesNotPass(gate) && PUBLISHED.includes(gate.metric);
}
function catalogueCauses({ subjects }, gates, catalogue) {
	const { architecture } = subjects.candidate;
	const own = new Set(catalogue.architectures.filter(({ kernelParameters }) => kernelParameters === architecture.kernelParameters).map(({ id }) => id));
	const families = new Set(catalogue.entries.filter(({ zoo, model }) => own.has(`${zoo}/${model}`)).map(({ family }) => family));
	const input = declaredInput(architecture.inputs);
	const size = input?.height === input?.width ? input?.width : void 0;
	return gates.filter(isMissedClaim).flatMap((gate) => {
		const claimed = gate.bound?.value;
		if (typeof claimed !== "number") return [];
		const held = {
			gate,
			claimed,
			precision: gate.bound?.precision ?? 0,
			families,
			size,
			own
		};
		const finding = gate.metric === "top1" || gate.metric === "top5" ? ofSameNetwork(held, catalogue.entries) : ofOtherVariant(held, catalogue) ?? (gate.metric === "macs" ? atOtherSize(held) : void 0);
		return finding === void 0 ? [] : [finding];
	});
}
/** An accuracy that is published for the same network: for another input size, or by another zoo. */
function ofSameNetwork({ gate, claimed, precision, families, size }, entries) {
	const metric = gate.metric;
	const same = entries.filter((entry) => {
		const figure = entry[metric];
		return families.has(entry.family) && figure !== void 0 && Math.abs(figure.value - claimed) <= precision + figure.precision + 1e-9;
	});
	const isOther = ({ inputSize }) => size !== void 0 && inputSize !== void 0 && inputSize[0] !== size;
	const [first] = same;
	if (first === void 0) return void 0;
	const sized = same.every(isOther) ? first : void 0;
	const said = same.slice(0, 5).map(sayEntry(metric));
	return makeFinding({
		cause: sized === void 0 ? "claim.other-zoo" : "claim.other-input-size",
		sentence: sized === void 0 ? `${figureText(claimed, "ratio")} is what ${first.id} is published with: this file may hold other weights` : `${figureText(claimed, "ratio")} is what the catalogue says of ${first.id} at ${first.inputSize?.join(" x ")} pixels; this model takes ${size} x ${size}, and at that size it is not claimed`,
		evidence: said,
		confidence: sized === void 0 ? "possible" : "likely",
		place: gate.bound?.source,
		gates: [gate.rule]
	});
}
function sayEntry(metric) {
	return (entry) => {
		const { repository, path } = entry.source;
		const size = entry.inputSize === void 0 ? "" : ` at ${entry.inputSize.join(" x ")}`;
		return `${entry.id}: ${metric} ${entry[metric]?.text}${size} (${repository}, ${path})`;
	};
}
/** A count that is exactly another network's, and none of this one's. */
function ofOtherVariant({ gate, claimed, precision, own, families }, { architectures, entries }) {
	const metric = gate.metric;
	if (precision > claimed / 1e3) return void 0;
	const isCount = (value) => value !== void 0 && Math.abs(value - claimed) <= precision + .5;
	const built = architectures.filter(({ id, parameters, macs }) => !own.has(id) && (metric === "macs" ? isCount(macs) : Object.values(parameters).some(isCount)));
	const published = entries.filter((entry) => !families.has(entry.family) && entry[metric] !== void 0 && isCount(entry[metric].value));
	const name = built[0]?.id ?? published[0]?.id;
	if (name === void 0) return void 0;
	return makeFinding({
		cause: "claim.other-variant",
		sentence: `${figureText(claimed, "count")} is what ${name} has, and this is another network`,
		evidence: [...built.slice(0, 5).map(({ id }) => `${id}, as its zoo's own code builds it: ${metric} ${claimed.toLocaleString("en-US")}`), ...published.slice(0, 5).map(sayEntry(metric))],
		confidence: "likely",
		place: gate.bound?.source,
		gates: [gate.rule]
	});
}
/** Sides (pixels) that networks are published for. */
const SIZES = [
	128,
	160,
	192,
	240,
	256,
	288,
	299,
	320,
	331,
	384,
	448,
	512
];
/** What the classifier, whose work does not grow with the image, and rounding leave. */
const WITHIN = .005;
/** The work of convolutions grows with the area of the input. */
function atOtherSize({ gate, claimed, size }) {
	const measured = gate.measured?.value;
	if (typeof measured !== "number" || measured === 0 || size === void 0) return void 0;
	const other = SIZES.find((side) => side !== size && Math.abs(measured * (side / size) ** 2 / claimed - 1) < WITHIN);
	if (other === void 0) return void 0;
	const predicted = measured * (other / size) ** 2;
	return makeFinding({
		cause: "claim.other-input-size",
		sentence: `the claim of ${figureText(claimed, "count")} multiply-accumulates fits an input of ${other} x ${other} pixels; this model takes ${size} x ${size}, with ${figureText(measured, "count")}`,
		evidence: [`times (${other} / ${size}) squared: ${figureText(predicted, "count")}, ${(100 * Math.abs(predicted / claimed - 1)).toFixed(2)} % off the claim`],
		confidence: "likely",
		place: gate.bound?.source,
		gates: [gate.rule]
	});
}

// src/explain/claim-causes.ts
/** Causes that lie in the claim: figures that come out right by another unit or another way to count. */
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
function claimCauses(gating, gates) {
	return gates.flatMap((gate) => {
		if (gate.bound?.against !== "claim" || !doesNotPass(gate)) return [];
		const finding = misread(gating, gate) ?? contradicted(gating, gate);
		return finding === void 0 ? [] : [finding];
	});
}
/** The claim is the measured figure in another unit, or by another way to count. */
function misread({ subjects }, { bound, measured, metric, unit, rule }) {
	if (typeof bound?.value !== "number" || typeof measured?.value !== "number") return void 0;
	const claimed = bound.value;
	const views = metric === "parameters" ? Object.values(subjects.candidate.architecture.parameterViews) : [];
	for (const value of [measured.value, ...views]) {
		const found = MISREADINGS.find(({ factor, metrics }) => value !== 0 && metrics.test(metric) && Math.abs(claimed / value / factor - 1) < TOLERANCE);
		if (found === void 0) continue;
		return makeFinding({
			cause: found.cause,
			sentence: `the claim of ${figureText(claimed, unit)} for ${metric} stands against ${figureText(value, unit)}: ${found.words}`,
			evidence: [`claimed / measured = ${(claimed / value).toPrecision(4)}`],
			confidence: "likely",
			place: bound.source,
			gates: [rule]
		});
	}
}
/** Another claim on the same figure, which the measurement bears out. */
function contradicted({ claims, model, subjects }, { bound, measured, metric, unit, rule }) {
	const source = bound?.source;
	if (typeof bound?.value !== "number" || typeof measured?.value !== "number" || source === void 0 || claims === void 0) return void 0;
	const own = ownClaims(claims.claims, subjectScope(subjects.candidate, model.name).subject);
	const gated = own.find((claim) => claim.metric === metric && placeText(claim.source) === placeText(source));
	if (gated === void 0) return void 0;
	const [low, high] = [measured.low ?? measured.value, measured.high ?? measured.value];
	const other = own.find((claim) => claim !== gated && claim.metric === metric && !figuresAgree(claim, gated) && SCOPE_KEYS.every((key) => claim[key] === void 0 || gated[key] === void 0 || claim[key] === gated[key]) && claim.value + claim.precision >= low && claim.value - claim.precision <= high);
	if (other === void 0) return void 0;
	return makeFinding({
		cause: "claim.contradiction",
		sentence: `two claims on ${metric} contradict each other: ${gated.text} and ${other.text}, and the measurement bears out the second`,
		evidence: [gated, other].map((claim) => `${claim.text} (${placeText(claim.source)})`).concat(`measured ${figureText(measured.value, unit)}`),
		confidence: "certain",
		place: source,
		gates: [rule]
	});
}

// src/explain/dataset-causes.ts
/** Datasets that are published without loss: files of theirs that are JPEG were compressed by somebody else. */
const LOSSLESS = /\b(?:cifar-?10{1,2}|mnist|fashion-?mnist|svhn|stl-?10)\b/i;
const JPEG = /\.jpe?g$/i;
/** Copies below this share change nothing that anybody would notice. */
const NOTABLE$1 = .01;
function duplicateCause({ examples }, missed) {
	const lines = (examples?.lines ?? []).map((line) => JSON.parse(line));
	const first = /* @__PURE__ */ new Map();
	const copies = lines.filter(([name, , sha256]) => {
		const known = first.get(sha256);
		if (known === void 0) first.set(sha256, name);
		return known !== void 0;
	});
	if (copies.length <= NOTABLE$1 * lines.length) return void 0;
	return makeFinding({
		cause: "dataset.duplicates",
		sentence: `${copies.length} of ${lines.length} examples are copies of another one`,
		evidence: copies.slice(0, 5).map(([name, , sha256]) => `${name} is ${first.get(sha256)}`),
		confidence: "possible",
		gates: missed.gates
	});
}
/** Steps at the edges of blocks over those within: from here on somebody sees the blocks, and a network does. */
const VISIBLE = 1.5;
/** From here on they are there, if they are so on nearly all images. */
const MEASURABLE = 1.05;
const NEARLY_ALL = .9;
const FEWEST_IMAGES = 10;
/**
* JPEG's blocks in images that should have none: in files that lose nothing, or in those of a dataset that is published
* so. In any other JPEG file they are where they belong.
*/
function lossyCause({ model, dataset }, edges, missed) {
	const total = dataset?.examples.length ?? 0;
	const jpeg = dataset?.examples.filter(({ name }) => JPEG.test(name)).length ?? 0;
	const name = model.dataset?.name ?? "";
	const isPublishedWithoutLoss = LOSSLESS.test(name);
	const shouldHaveNone = edges.filter(({ format }) => isPublishedWithoutLoss || format !== "jpeg");
	const ratios = shouldHaveNone.map(({ atEdges, within }) => atEdges / Math.max(within, .1)).sort((a, b) => a - b);
	const median = ratios[Math.floor(ratios.length / 2)] ?? 1;
	const higher = ratios.filter((ratio) => ratio > 1).length / Math.max(1, ratios.length);
	const isSeen = ratios.length >= FEWEST_IMAGES && median >= MEASURABLE && higher >= NEARLY_ALL;
	const told = `between neighbouring pixels the steps across the edges of blocks of 8 x 8 are ${median.toFixed(2)} times those within, in ${percent(higher)} of ${ratios.length} images above 1`;
	const unknownCost = "how much that costs this model was not measured: the original images are not here";
	if (isPublishedWithoutLoss && jpeg > total / 2) return makeFinding({
		cause: "dataset.lossy",
		sentence: `${jpeg} of ${total} images are JPEG files, and ${name} is published without loss: this copy was compressed`,
		evidence: [...ratios.length >= FEWEST_IMAGES ? [told] : [], unknownCost],
		confidence: isSeen && median >= VISIBLE ? "likely" : "possible",
		gates: missed.gates
	});
	if (!isSeen) return void 0;
	return makeFinding({
		cause: "dataset.lossy",
		sentence: `images in files without loss (${shouldHaveNone[0]?.format}) show the blocks of JPEG: they are a compressed copy`,
		evidence: [told, unknownCost],
		confidence: median >= VISIBLE ? "likely" : "possible",
		gates: missed.gates
	});
}
/** The most frequent class against the least from which on frequencies are called uneven. */
const UNEVEN = 3;
const FEWEST_OF_A_CLASS = 5;
/**
* Classes that are not equally frequent, where the figure would be reached if they were. Accuracy over equally frequent
* classes is the mean of their recalls; its variance is the sum of theirs.
*/
function imbalanceCause(observations, missed, names) {
	const { limit, metric } = missed;
	if (metric !== "top1" || limit === void 0 || observations.length === 0) return void 0;
	const classes = /* @__PURE__ */ new Map();
	for (const observation of observations) {
		const one = classes.get(observation.label) ?? {
			n: 0,
			right: 0
		};
		one.n += 1;
		if (CORRECT.top1(observation)) one.right += 1;
		classes.set(observation.label, one);
	}
	const sorted = [...classes].sort(([, a], [, b]) => b.n - a.n);
	const [most, least] = [sorted[0], sorted.at(-1)];
	if (most === void 0 || least === void 0 || sorted.length < 2) return void 0;
	if (most[1].n < UNEVEN * least[1].n || least[1].n < FEWEST_OF_A_CLASS) return void 0;
	const own = observations.filter(CORRECT.top1).length / observations.length;
	const recalls = sorted.map(([, { n, right }]) => ({
		value: right / n,
		n
	}));
	const mean = recalls.reduce((sum, { value }) => sum + value, 0) / recalls.length;
	const variance = recalls.reduce((sum, { value, n }) => {
		const share = (value * n + 2) / (n + 4);
		return sum + share * (1 - share) / (n + 4);
	}, 0) / recalls.length ** 2;
	const half = 1.96 * Math.sqrt(variance);
	if (mean + half < limit || mean - own < (limit - own) / 2 || mean - own < half / 2) return void 0;
	const name = (label) => names?.[label] ?? `class ${label}`;
	const frequent = sorted.slice(0, 3).map(([label, { n, right }]) => `${name(label)}: ${n} examples, ${percent(right / n)} right`);
	const held = heldTo(missed) ?? "the limit";
	return makeFinding({
		cause: "dataset.imbalance",
		sentence: `classes are not equally frequent (${most[1].n} examples of ${name(most[0])}, ${least[1].n} of ${name(least[0])}): with equal frequencies top-1 is ${percent(mean)}, not ${percent(own)}, and ${held} is not contradicted`,
		evidence: [`mean of the recalls of ${sorted.length} classes, 95 % interval ${percent(mean - half)} to ${percent(Math.min(1, mean + half))}`, ...frequent],
		confidence: "likely",
		gates: missed.gates
	});
}
/**
* Examples that are harder (or easier) than those of the claim, with the reference's own claim as the yardstick: it
* misses that by as much as the candidate misses its own, on the same examples.
*/
function difficultyCause(missed, own, reference, referenceClaim) {
	const claim = missed.bound?.against === "claim" ? missed.bound.value : void 0;
	if (missed.metric !== "top1" || typeof claim !== "number" || referenceClaim === void 0) return void 0;
	if (reference === void 0 || reference.length === 0 || own.length === 0) return void 0;
	const share = (all) => {
		const right = all.filter(CORRECT.top1).length;
		return {
			value: right / all.length,
			...wilsonInterval(right, all.length)
		};
	};
	const [mine, theirs] = [share(own), share(reference)];
	const [gap, otherGap] = [mine.value - claim, theirs.value - referenceClaim];
	const misses = theirs.high < referenceClaim ? "harder" : theirs.low > referenceClaim ? "easier" : void 0;
	if (misses === void 0 || Math.sign(gap) !== Math.sign(otherGap)) return void 0;
	const chance = Math.hypot(mine.high - mine.low, theirs.high - theirs.low) / 2;
	if (Math.abs(gap - otherGap) > chance) return void 0;
	const points = (difference) => `${(100 * Math.abs(difference)).toFixed(1)} points`;
	return makeFinding({
		cause: misses === "harder" ? "dataset.harder" : "dataset.easier",
		sentence: `these examples are ${misses} than those of the claims: the reference is ${points(otherGap)} ${otherGap < 0 ? "below" : "above"} its own claim on them, the candidate ${points(gap)}`,
		evidence: [
			`reference ${percent(theirs.value)} (95 % interval ${percent(theirs.low)} to ${percent(theirs.high)}), claimed ${percent(referenceClaim)}`,
			`candidate ${percent(mine.value)}, claimed ${percent(claim)}`,
			"no other preprocessing and no other order of labels that was tried makes up for it"
		],
		confidence: "likely",
		gates: missed.gates
	});
}

// src/explain/graph-causes.ts
function graphCauses({ subjects }, gates) {
	const { opset, irVersion, producer, customOperators } = subjects.candidate.architecture;
	return gates.filter(doesNotPass).flatMap(({ metric, rule, bound }) => {
		const other = bound?.against === "reference" || bound?.against === "baseline" ? bound.against : void 0;
		if (metric === "opset") return [makeFinding({
			cause: "model.opset",
			sentence: `the model needs operator set ${opset}${bound === void 0 ? "" : `, and the limit is ${bound.limit}`}`,
			evidence: [`exported by ${producer || "a producer that it does not name"}, IR version ${irVersion}`, ...other === void 0 || subjects[other] === void 0 ? [] : [`the ${other} needs operator set ${subjects[other].architecture.opset}`]],
			confidence: "certain",
			gates: [rule]
		})];
		const difference = other === void 0 ? void 0 : subjects[other]?.difference;
		const [change] = difference?.changes ?? [];
		if (metric === "graph" && difference !== void 0 && change !== void 0) return [makeFinding({
			cause: "model.structure",
			sentence: `the graph differs from the ${other}'s, first here: ${difference.firstDivergence ?? change}`,
			evidence: difference.changes,
			confidence: "certain",
			gates: [rule]
		})];
		const calls = (difference?.signatureChanges ?? []).filter(({ part }) => part === metric);
		const [first] = calls.toSorted((one, other) => Number(other.breaking) - Number(one.breaking));
		if (first !== void 0) return [makeFinding({
			cause: "model.interface",
			sentence: `who calls the ${other} can't call the candidate alike: ${first.what}`,
			evidence: calls.map(tellSignatureChange),
			confidence: "certain",
			gates: [rule]
		})];
		const custom = Object.entries(customOperators);
		if (metric !== "custom_operators" || custom.length === 0) return [];
		return [makeFinding({
			cause: "model.custom-operator",
			sentence: `the model has operators that are not ONNX's own: ${custom.map(([name, count]) => `${name} (${count})`).join(", ")}`,
			evidence: [`${custom.length} operators beyond operator set ${opset}`],
			confidence: "certain",
			gates: [rule]
		})];
	});
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
			configuration: offsetLines(by),
			gates: missed.gates
		});
	}
}
/** Labels that are moved, as lines of a configuration. */
function offsetLines(by) {
	return ["dataset:", `  offset: ${by}`];
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

// src/graph/difference/traced-values.ts
/** Empty where the graphs have no layers that stand for each other. */
function tracedPairs(candidate, reference) {
	const compared = compareGraphs(normalize(candidate), normalize(reference));
	const [ours, theirs] = [valuesOf(candidate), valuesOf(reference)];
	const { views, unitOf } = compared.candidate;
	const products = views.filter(({ class: kind, node }) => kind === "product" && node.weights.has("weight"));
	return {
		pairs: [...compared.pairs.flatMap(([i, j]) => {
			const [view, other] = [views[i], compared.reference.views[j]];
			if (view.class !== "product" || view.node.operator !== other.node.operator) return [];
			if (view.node.reads !== other.node.reads) return [];
			const [value, otherValue] = [ours.readBy(view.node.node), theirs.readBy(other.node.node)];
			if (value === void 0 || otherValue === void 0) return [];
			const unit = unitOf[i];
			return [{
				ours: value,
				theirs: otherValue,
				layer: view.node.node.name,
				place: `${unit === void 0 ? "" : `${unitName(unit)}: `}${view.title}`,
				path: ours.pathTo(value.name)
			}];
		}), ...outputPair(candidate, reference, ours)],
		layers: products.length
	};
}
function outputPair(candidate, reference, ours) {
	const [mine, other] = [candidate.graph.outputs[0], reference.graph.outputs[0]];
	const ends = [candidate, reference].map(({ graph }) => graph.nodes.at(-1)?.operator === "Softmax");
	if (mine === void 0 || other === void 0 || ends[0] !== ends[1]) return [];
	return [{
		ours: { name: mine.name },
		theirs: { name: other.name },
		layer: "the output",
		place: `output "${mine.name}"`,
		path: ours.pathTo(mine.name)
	}];
}
/** Operators whose first input is codes: positions of value, scale and zero point. */
const CODED = /^(?:QLinearConv|QLinearMatMul|QGemm)$/;
const DYNAMIC = /^(?:ConvInteger|MatMulInteger|MatMulIntegerToFloat)$/;
/** Layers with weights, at which a path ends. */
const PRODUCT = /^(?:Conv|ConvTranspose|Gemm|MatMul|QLinear(?:Conv|MatMul)|QGemm|ConvInteger|MatMulInteger|DynamicQuantizeMatMul|MatMulIntegerToFloat|FusedConv|FusedMatMul)$/;
const LONGEST_PATH = 12;
function valuesOf({ graph }) {
	const makers = /* @__PURE__ */ new Map();
	for (const node of graph.nodes) for (const output of node.outputs) makers.set(output, node);
	const stored = new Map(graph.initializers.map((tensor) => [tensor.name, tensor]));
	const given = new Set(graph.inputs.map(({ name }) => name));
	const numbers = (name) => {
		const tensor = name === void 0 ? void 0 : stored.get(name);
		return tensor === void 0 ? void 0 : smallValues(tensor);
	};
	const readBy = (node) => {
		let [name] = node.inputs;
		if (name === void 0 || stored.has(name)) return void 0;
		if (CODED.test(node.operator)) {
			const scale = numbers(node.inputs[1]);
			if (scale?.length !== 1) return void 0;
			return {
				name,
				scale,
				zeroPoint: numbers(node.inputs[2]) ?? [0]
			};
		}
		if (DYNAMIC.test(node.operator)) {
			const maker = makers.get(name);
			if (maker?.operator !== "DynamicQuantizeLinear") return void 0;
			[name] = maker.inputs;
		}
		return name === void 0 || given.has(name) ? void 0 : { name };
	};
	const pathTo = (value) => {
		const path = [];
		let name = value;
		while (name !== void 0 && path.length < LONGEST_PATH) {
			const maker = makers.get(name);
			if (maker === void 0) break;
			path.push({
				name: maker.name || maker.outputs[0] || "",
				operator: maker.operator
			});
			if (PRODUCT.test(maker.operator)) break;
			name = maker.inputs.find((input) => input !== "" && !stored.has(input));
		}
		return path;
	};
	return {
		readBy,
		pathTo
	};
}

// src/explain/calibration-causes.ts
/**
* Why probabilities are too sure or not sure enough: from the outputs themselves. A softmax of a softmax shows in the
* numbers alone; a temperature is found on one half of the examples and judged on the other (Guo, C. et al. 2017, On
* Calibration of Modern Neural Networks, ICML, section 4.2).
*/
const FEWEST = 20;
/** Temperatures that are another one than 1. */
const OTHER_TEMPERATURE = .1;
/** Logits of one direction but for this much are the same times a factor. */
const SAME_DIRECTION$1 = .999;
function calibrationCauses(scores, missed) {
	const { candidate, labels } = scores;
	if (candidate.length < FEWEST || candidate.length !== labels.length) return [];
	const finding = softmaxTwice(scores, missed) ?? otherTemperature(scores, missed);
	return finding === void 0 ? [] : [finding];
}
/** The outputs are a softmax of probabilities, and with those the figure is better. */
function softmaxTwice(scores, missed) {
	const inner = scores.candidate.map(beforeSoftmax);
	if (!inner.every((values) => values !== void 0 && areProbabilities(values))) return void 0;
	const own = errorOf(scores.candidate, scores);
	const found = errorOf(inner, scores);
	if (own === void 0 || found === void 0 || found >= own) return void 0;
	const most = scores.candidate.reduce((top, values) => Math.max(top, largest$1(values)), 0);
	return makeFinding({
		cause: "scores.softmax-twice",
		sentence: `the outputs are a softmax of probabilities: without the second softmax the calibration error is ${percent(found)}, not ${percent(own)}`,
		evidence: [`undoing a softmax gives vectors in [0, 1] that sum to 1, on all ${inner.length} examples`, `no class is given more than ${percent(most)}`],
		confidence: isReached(found, missed) ? "certain" : "likely",
		gates: missed.gates
	});
}
function otherTemperature(scores, missed) {
	const logits = scores.candidate.map(logitsOf);
	if (logits.some((values) => values === void 0)) return void 0;
	const all = logits;
	const halves = [0, 1].map((half) => all.map((_, i) => i).filter((i) => i % 2 === half));
	const pick = (half, by = 1) => ({
		candidate: half.map((i) => all[i].map((value) => value * by)),
		labels: half.map((i) => scores.labels[i]),
		seed: scores.seed
	});
	const fitted = fitTemperature(pick(halves[0]));
	if (Math.abs(Math.log(fitted)) < OTHER_TEMPERATURE) return void 0;
	const judged = pick(halves[1]);
	const own = errorOf(judged.candidate, judged);
	const cooled = pick(halves[1], 1 / fitted);
	const found = errorOf(cooled.candidate, cooled);
	const ratio = ratioOfLogits(all, scores.reference);
	const most = own === void 0 ? 0 : ratio === void 0 ? own / 2 : own;
	if (own === void 0 || found === void 0 || found >= most) return void 0;
	return makeFinding({
		cause: "scores.temperature",
		sentence: ratio === void 0 ? `divided by a temperature of ${fitted.toFixed(2)} the logits give a calibration error of ${percent(found)}, not ${percent(own)}: the model is ${fitted > 1 ? "too sure" : "not sure enough"}` : `the logits are ${ratio.toPrecision(3)} times the reference's, and the classes are the same: a temperature of ${(1 / ratio).toPrecision(3)}`,
		evidence: [`the temperature that fits one half of ${all.length} examples is ${fitted.toFixed(2)}; on the other half it takes the calibration error from ${percent(own)} to ${percent(found)}`, "the order of the classes does not depend on it"],
		confidence: ratio !== void 0 || isReached(found, missed) ? "certain" : "likely",
		gates: missed.gates
	});
}
function isReached(value, { limit, better }) {
	return limit !== void 0 && (better === "lower" ? value <= limit : value >= limit);
}
function largest$1(values) {
	let most = -Infinity;
	for (let i = 0; i < values.length; i += 1) most = Math.max(most, values[i]);
	return most;
}
function areProbabilities(values, within = .001) {
	let sum = 0;
	for (let i = 0; i < values.length; i += 1) {
		const value = values[i];
		if (!(value >= -within && value <= 1 + within)) return false;
		sum += value;
	}
	return Math.abs(sum - 1) < .01;
}
/** What a softmax was taken of, if it was of probabilities: up to a constant, which their sum tells. */
function beforeSoftmax(values) {
	if (!areProbabilities(values)) return void 0;
	const logs = Float64Array.from(values, (value) => Math.log(value));
	const shift = (1 - logs.reduce((sum, value) => sum + value, 0)) / logs.length;
	return logs.map((value) => value + shift);
}
/** Logits with a mean of 0; undefined where they are not finite. */
function logitsOf(values) {
	const logits = areProbabilities(values, 1e-6) ? Float64Array.from(values, (value) => Math.log(Math.max(value, Number.MIN_VALUE))) : Float64Array.from(values);
	const mean = logits.reduce((sum, value) => sum + value, 0) / logits.length;
	return Number.isFinite(mean) ? logits.map((value) => value - mean) : void 0;
}
/** The candidate's logits over the reference's, where one factor makes the one of the other. */
function ratioOfLogits(ours, reference) {
	if (reference === void 0 || reference.length !== ours.length) return void 0;
	let product = 0;
	let square = 0;
	let otherSquare = 0;
	for (const [i, mine] of ours.entries()) {
		const theirs = logitsOf(reference[i]);
		if (theirs === void 0 || theirs.length !== mine.length) return void 0;
		for (const [k, value] of mine.entries()) {
			product += value * theirs[k];
			square += value * value;
			otherSquare += theirs[k] ** 2;
		}
	}
	const cosine = product / Math.sqrt(square * otherSquare);
	const ratio = product / otherSquare;
	return cosine > SAME_DIRECTION$1 && Math.abs(Math.log(ratio)) > OTHER_TEMPERATURE ? ratio : void 0;
}
/** The temperature of the least negative log-likelihood, by golden section over its logarithm. */
function fitTemperature({ candidate, labels }) {
	const loss = (log) => {
		const by = Math.exp(-log);
		let sum = 0;
		for (const [i, values] of candidate.entries()) {
			const top = largest$1(values);
			let total = 0;
			for (let k = 0; k < values.length; k += 1) total += Math.exp((values[k] - top) * by);
			sum += Math.log(total) - (values[labels[i]] - top) * by;
		}
		return sum;
	};
	const golden = (Math.sqrt(5) - 1) / 2;
	let [low, high] = [Math.log(.05), Math.log(50)];
	while (high - low > .001) {
		const [left, right] = [high - golden * (high - low), low + golden * (high - low)];
		if (loss(left) < loss(right)) high = right;
		else low = left;
	}
	return Math.exp((low + high) / 2);
}
/** The calibration error as it is measured otherwise; undefined where there is none. */
function errorOf(outputs, { labels, seed }) {
	const observations = outputs.map((values, i) => {
		const target = {
			kind: "class",
			label: labels[i]
		};
		const tensor = {
			name: "scores",
			shape: [1, values.length],
			values,
			type: "float32"
		};
		return classification.observe([tensor], target, { scores: "auto" });
	});
	const figure = classification.measure(observations, {
		complete: true,
		seed
	}).calibration_error;
	return figure === void 0 || figure.kind === "failed" ? void 0 : figure.value;
}

// src/explain/score-causes.ts
/** Ties and NaN below this share can't be what is missing. */
const NOTABLE = .02;
/** Operators on quantised numbers, by their names in a graph. */
const QUANTISED = /^(?:QLinear\w+|QuantizeLinear|DequantizeLinear|ConvInteger|MatMulInteger|DynamicQuantizeLinear|com\.microsoft\.QLinear\w+)$/;
/** @param layersOf describes the candidate's layers; called where they matter. */
function scoreCauses(observations, layersOf, missed) {
	const n = observations.length;
	const broken = countNonFinite(observations);
	if (broken > NOTABLE * n) {
		const half = layersOf().some(({ details }) => details.some(({ value }) => value.startsWith("float16")));
		return [makeFinding({
			cause: half ? "model.overflow" : "scores.not-a-number",
			sentence: half ? `${broken} of ${n} outputs are no finite numbers, and the model computes in float16: numbers grow beyond its range (65,504)` : `${broken} of ${n} outputs are no finite numbers`,
			evidence: ["an example without finite scores counts as wrong"],
			confidence: half ? "likely" : "certain",
			gates: missed.gates
		})];
	}
	const finding = tieCause(observations, layersOf, missed);
	return finding === void 0 ? [] : [finding];
}
/**
* Labels that share their score with a class before them. If all that are wrong by that were right, would the figure be
* reached? Then ties explain it, and else they are only told.
*/
function tieCause(observations, layersOf, missed) {
	const n = observations.length;
	const ties = countTies(observations);
	if (ties <= NOTABLE * n || missed.metric !== "top1") return void 0;
	const right = observations.filter(CORRECT.top1).length;
	const wrongByTie = observations.filter(({ predicted, label, tied }) => tied === true && predicted !== label).length;
	const isEnough = missed.limit === void 0 || (right + wrongByTie) / n >= missed.limit;
	const quantised = layersOf().findLast(({ operator }) => QUANTISED.test(operator));
	return makeFinding({
		cause: "scores.ties",
		sentence: `${ties} of ${n} examples give their label the same score as another class` + (quantised === void 0 ? "" : `, after ${quantised.operator} "${quantised.name}"`) + `: ${wrongByTie} are wrong by that alone` + (isEnough ? "" : ", which is less than what is missing"),
		evidence: ["equal scores are ordered by class index"],
		confidence: isEnough ? "likely" : "possible",
		gates: missed.gates
	});
}

// src/explain/divergence.ts
/** From this relative error on two values are no longer the same... */
const DIVERGED = .25;
/** ...and below this one they agree, as far as rounding to eight bits lets them. */
const AGREE = .1;
/** Of the steps from there on the first that adds so much is the break, or else the one that adds most. */
const JUMP = .15;
/** Fewer different numbers than this are a code that is hardly used. */
const FEW_LEVELS = 32;
/** Values that are compared in a first look: what lies between is looked at where it breaks. */
const FIRST_LOOK = 64;
const MOST_STEPS = 4;
/** Undefined where they stay together, or where they were apart from the beginning. */
function findDivergence(pairs, values) {
	const known = pairs.flatMap((at, i) => {
		const error = values[i];
		return error === void 0 ? [] : [{
			at,
			error
		}];
	});
	const last = known.at(-1);
	if (last === void 0 || last.error.relativeError < DIVERGED) return void 0;
	let first = known.length - 1;
	while (first > 0 && known[first - 1].error.relativeError >= AGREE) first -= 1;
	const steps = known.map((one, i) => ({
		...one,
		before: known[i - 1],
		grown: one.error.relativeError - (known[i - 1]?.error.relativeError ?? 0)
	}));
	const diverged = steps.slice(first);
	const step = diverged.find(({ grown, error }) => grown >= JUMP && error.relativeError >= DIVERGED) ?? diverged.reduce((most, one) => one.grown > most.grown ? one : most);
	return {
		at: step.at,
		error: step.error,
		before: step.before,
		growth: [...steps].sort((a, b) => b.grown - a.grown).slice(0, MOST_STEPS).filter(({ grown }) => grown > .02).map(({ at, before, error }) => ({
			at,
			from: before?.error.relativeError ?? 0,
			to: error.relativeError
		})),
		compared: known.length
	};
}
/** Pairs that are looked at first: all, or evenly spread with both ends. */
function firstLook(pairs) {
	if (pairs.length <= 64) return pairs;
	const step = (pairs.length - 1) / 63;
	return Array.from({ length: 64 }, (_, i) => pairs[Math.round(i * step)]);
}
/** Pairs between the step at which it breaks and the one before, both included. */
function closerLook(pairs, { at, before }) {
	const from = before === void 0 ? 0 : pairs.indexOf(before.at);
	return firstLook(pairs.slice(from, pairs.indexOf(at) + 1));
}
function divergenceFinding(divergence, against, examples, isQuantised, gates) {
	const { at, error, before, growth, compared } = divergence;
	const node = guilty(at.path, isQuantised);
	const name = node === void 0 ? "the input" : `${node.operator} "${node.name}"`;
	const reads = at.layer === "the output" ? "the output" : `the input of ${at.layer} (${at.place})`;
	const earlier = before === void 0 ? "" : `, from ${percent(before.error.relativeError)} one layer before`;
	const coding = at.path.filter(({ operator }) => QUANTISED.test(operator));
	return makeFinding({
		cause: isQuantised ? "model.quantisation" : "model.diverges",
		sentence: `candidate and ${against} part at ${name}: ${reads} is ${percent(error.relativeError)} off${earlier}`,
		evidence: [
			...error.levels < FEW_LEVELS ? [`the candidate's values there take ${error.levels} different numbers on an example: the scale is too coarse`] : [],
			...error.beyond > .001 ? [`${percent(error.beyond)} of the ${against}'s values there lie outside of the range of the candidate's`] : [],
			...coding.length > 0 && isQuantised ? [`on the way there: ${coding.map(({ operator, name: called }) => `${operator} "${called}"`).reverse().join(", ")}`] : [],
			...growth.map(({ at: { place, layer }, from, to }) => `error ${percent(from)} to ${percent(to)} in front of ${layer} (${place})`),
			`${compared} values were compared on ${examples} examples, relative error over all elements`
		],
		confidence: "likely",
		gates
	});
}
/** The node that made what is wrong: of a quantised model the one that codes it, else the last that does more than pass on. */
function guilty(path, isQuantised) {
	const coder = path.find(({ operator }) => /^(?:QuantizeLinear|QLinear\w+|QGemm)$/.test(operator));
	if (isQuantised && coder !== void 0) return coder;
	return path.find(({ operator }) => !/^(?:Identity|Flatten|Reshape|Squeeze|Unsqueeze|Dropout|Cast)$/.test(operator));
}

// src/preprocess/spell-preprocess.ts
/**
* YAML lines of the key `preprocess`: a preset's name where there is one that does the same, else a line a step.
* What is applied when an image is decoded (`applies`) is no step of a configuration and left out.
*/
function preprocessLines(preprocess) {
	const steps = preprocessSteps(preprocess);
	const same = Object.entries(PRESETS).find(([, preset]) => preprocessSteps(preset).join() === steps.join());
	return same === void 0 ? ["preprocess:", ...steps.map((step) => `  ${step}`)] : [`preprocess: ${same[0]}`];
}
/** The same in one line. */
function preprocessLine(preprocess) {
	const [first, ...steps] = preprocessLines(preprocess);
	return steps.length === 0 ? first : `${first} { ${steps.map((step) => step.trim()).join(", ")} }`;
}
function preprocessSteps(preprocess) {
	const { centralFraction: central, resize, crop, channels, scale, offset = 0, mean, std, layout } = preprocess;
	const divisor = divisorOf(scale);
	return [
		...central === void 0 ? [] : [`centralFraction: { fraction: ${central.fraction}, of: ${central.of} }`],
		...resize === void 0 ? [] : [`resize: ${resizeText(resize)}`],
		...crop === void 0 ? [] : [`crop: ${cropText(crop)}`],
		`channels: ${channels}`,
		...scale === 1 ? [] : [`scale: ${divisor === void 0 ? scale : `1/${divisor}`}`],
		...offset === 0 ? [] : [`offset: ${offset}`],
		...mean.some((value) => value !== 0) ? [`mean: [${mean.join(", ")}]`] : [],
		...std.some((value) => value !== 1) ? [`std: [${std.join(", ")}]`] : [],
		`layout: ${layout}`
	];
}
function resizeText({ size, interpolation, library, coordinates, reducingGap }) {
	return `{ ${size.kind === "shorter" ? `shorter: ${size.shorter}` : `width: ${size.width}, height: ${size.height}${size.fit === void 0 ? "" : `, fit: ${size.fit}`}`}, interpolation: ${interpolation}, library: ${library}${[...coordinates === void 0 ? [] : [`, coordinates: ${coordinates}`], ...reducingGap === void 0 ? [] : [`, reducingGap: ${reducingGap}`]].join("")} }`;
}
function cropText({ width, height, rounding, fill }) {
	const more = [...rounding === void 0 ? [] : [`rounding: ${rounding}`], ...fill === void 0 ? [] : [`fill: [${fill.join(", ")}]`]];
	if (more.length === 0 && width === height) return String(width);
	return `{ ${[
		`width: ${width}`,
		`height: ${height}`,
		...more
	].join(", ")} }`;
}

// src/explain/sweep.ts
/** A large effect shows on so many, and they take seconds. */
const SWEPT = 200;
/** How often all variants together may seem better where none is. */
const ALPHA = .01;
/** A variant that brings back less than this share of what is missing is no explanation. */
const LEAST_SHARE$1 = .5;
/** Models that are open at a time in each process, and what they may take together. */
const MOST_AT_ONCE = 8;
const MOST_BYTES$1 = 2e9;
async function sweepPreprocessing(request, means) {
	const { configured, declared } = request;
	const examples = spread(request.examples, SWEPT);
	const start = fitted(configured, declared);
	const natural = {
		...start,
		resize: void 0,
		crop: void 0,
		centralFraction: void 0
	};
	const starts = request.doesNotFit ? [natural, start] : [start];
	const all = [];
	let base = knownOf$1(start, examples, request);
	for (const preprocess of base === void 0 ? starts : []) {
		const [first] = await observeAll([{
			preprocess,
			words: "as configured"
		}], examples, request, means);
		if (first === void 0) continue;
		base = first;
		break;
	}
	if (base === void 0) return {
		tried: starts.length,
		restored: false
	};
	all.push(base);
	const colours = await observeAll([...colourVariants(base.preprocess), ...metadataVariants(base.preprocess)], examples, request, means);
	all.push(...colours);
	let best = bestOf(all, base, request);
	if (best === base || !isRestored(best, request)) {
		const shaped = await observeAll(geometryVariants(best.preprocess), examples, request, means);
		all.push(...shaped);
		best = bestOf(all, base, request);
	}
	let judged = {
		best,
		base
	};
	if (best === base && !request.doesNotFit) judged = await confirm(all, base, examples, request, means);
	return {
		figures: {
			metric: request.missed.metric,
			examples: base.observations.length,
			variants: all.map((one) => ({
				recipe: one.words,
				changed: factorsOf(configured, one.preprocess),
				figure: figureOf$1(one, request)
			}))
		},
		tried: all.length,
		finding: findingOf(judged.best, judged.base, all.length, request),
		restored: isRestored(judged.best, request)
	};
}
/** Variants that did best by chance or by right, and that are judged anew on examples that had no say in choosing. */
const CONFIRMED = 3;
/** How often these seem better or worse where none is: better alone half as often. */
const CONFIRMED_ALPHA = .02;
const FRESH = 1500;
/** A smaller effect takes more examples: those that had the best figures, on fresh ones. */
async function confirm(all, base, seen, request, means) {
	const chosen = all.filter((one) => one !== base && gain(one, base, request) > 0).sort((a, b) => gain(b, base, request) - gain(a, base, request)).slice(0, CONFIRMED);
	const before = new Set(seen);
	const rest = request.examples.filter((example) => !before.has(example));
	const fresh = spread(rest, FRESH);
	if (chosen.length === 0 || fresh.length < seen.length) return {
		best: base,
		base
	};
	const own = knownOf$1(base.preprocess, fresh, request);
	const [first, ...more] = await observeAll(own === void 0 ? [base, ...chosen] : chosen, fresh, request, means);
	if (first === void 0) return {
		best: base,
		base
	};
	const judged = own ?? first;
	return {
		best: bestOf([judged, ...own === void 0 ? more : [first, ...more]], judged, request, CONFIRMED_ALPHA),
		base: judged
	};
}
function knownOf$1(preprocess, examples, { configured, known }) {
	const observations = changesBetween(configured, preprocess) === 0 ? known?.(examples) : void 0;
	return observations && {
		preprocess,
		words: "as configured",
		observations
	};
}
/** The observations of the variants that run, each of the same examples; what a variant can't be run with is left out. */
async function observeAll(variants, examples, { modelBytes, until }, means) {
	const tried = [];
	const atOnce = Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(MOST_BYTES$1 / (4 * modelBytes))));
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
function bestOf(all, base, request, family = ALPHA) {
	const alpha = family / Math.max(1, all.length - 1);
	const better = all.filter((one) => one !== base && isBetter(one, base, alpha, request));
	let [best] = better;
	if (best === void 0) return base;
	for (const one of better) if (gain(one, best, request) > 0) best = one;
	const top = best;
	const equals = better.filter((one) => one === top || !isBetter(top, one, .05, request));
	const changes = ({ preprocess }) => changesBetween(request.configured, preprocess);
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
		seed,
		only: missed.metric
	};
	const comparison = taskNamed(task).compare(one.observations, other.observations, options)[missed.metric];
	return comparison === void 0 ? void 0 : contrast(comparison, 1, alpha);
}
function figureOf$1({ observations }, { task, missed, seed }, metric = missed.metric) {
	return taskNamed(task).measure(observations, {
		complete: false,
		seed,
		only: metric
	})[metric];
}
/** Whether the figure no longer contradicts what it is held to. */
function isRestored(tried, request) {
	const { limit } = request.missed;
	return limit !== void 0 && isKept({
		...request.missed,
		limit
	}, figureOf$1(tried, request));
}
function isKept({ better, limit }, figure) {
	if (figure?.kind !== "sampled") return false;
	return better === "higher" ? figure.high >= limit : figure.low <= limit;
}
/** Rules of the gates on other figures that this way to prepare the images makes up for, too. */
function othersRestored(tried, request) {
	const { others = [] } = request.missed;
	return others.flatMap((other) => isKept(other, figureOf$1(tried, request, other.metric)) ? [other.rule] : []);
}
function findingOf(best, base, tried, request) {
	const { configured, missed, doesNotFit, place, held } = request;
	const factors = factorsOf(configured, best.preprocess);
	const own = figureOf$1(base, request);
	const found = figureOf$1(best, request);
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
		sentence: `with ${how || "what the model declares"}${layout} ${missed.metric} is ${text(found.value)}${holds}: ` + (best.preprocess.applies === void 0 ? "the configured preprocessing is wrong" : "the images are not what their pixels alone say"),
		evidence: [
			`of ${best.observations.length} examples, 95 % interval ${text(found.low)} to ${text(found.high)}; ${before}`,
			`${tried} ways to prepare the images were tried` + (changed ? "; the difference is beyond chance for all of them together" : ""),
			...factors.length > 1 ? [`what differs: ${factors.map((factor) => factor.split(".")[1]).join(", ")}`] : []
		],
		confidence: restored || doesNotFit ? "certain" : "likely",
		...best.preprocess.applies === void 0 ? {
			advice: `set "${preprocessLine(best.preprocess)}"`,
			configuration: preprocessLines(best.preprocess)
		} : {},
		place,
		gates: restored ? [...missed.gates, ...othersRestored(best, request)] : missed.gates
	});
}

// src/explain/timing-limit-causes.ts
/** The share by which a claim and a figure may differ and be the same, as latencies on one machine do. */
const SAME = .1;
/** Gates on the time of an inference that are not met, and whose limit is a number of their own or a claim. */
function missedLimits(gates) {
	return gates.flatMap((gate) => {
		const { against, limit } = gate.bound ?? {};
		const { from, unit } = METRICS[gate.metric];
		return (from === "latency" || from === "threads") && unit === "ms" && gate.metric !== "load_time" && (against === "quantity" || against === "claim") && doesNotPass(gate) && typeof limit === "number" ? [{
			gate,
			limitMs: limit
		}] : [];
	});
}
/** @param restarts the candidate's, by the schedule; `undefined` where it was not timed. */
function firstRunCauses(gates, restarts, seed) {
	const missed = missedLimits(gates);
	if (restarts === void 0 || missed.length === 0) return [];
	const { "latency.first": first, "latency.p50": steady } = latencyFigures(seed, (metric) => metric === "latency.first" || metric === "latency.p50").measure(restarts);
	if (first?.kind !== "sampled" || steady?.kind !== "sampled") return [];
	if (first.low <= steady.high) return [];
	return missed.flatMap((one) => judgedByFirst(one, first, steady) ?? claimedFirst(one, first, steady) ?? []);
}
/** The first inference misses a limit that all later ones keep. */
function judgedByFirst({ gate, limitMs }, first, steady) {
	if (gate.metric !== "latency.first" || steady.high > limitMs) return void 0;
	return makeFinding({
		cause: "time.first-run",
		sentence: `the first inference takes ${milliseconds(first.value)} and every later one ${milliseconds(steady.value)}: the limit of ${milliseconds(limitMs)} holds for these`,
		evidence: [
			intervalOf("first", first),
			intervalOf("later", steady),
			"the first inference allocates memory and prepares the operators, once a process"
		],
		advice: "gate \"latency.p50\" where the steady time is meant, or run the model once before the first request",
		confidence: "certain",
		gates: [gate.rule]
	});
}
/** What is claimed for every inference is what the first one takes. */
function claimedFirst({ gate }, first, steady) {
	const { bound, metric, rule } = gate;
	if (bound?.against !== "claim" || typeof bound.value !== "number" || metric === "latency.first") return void 0;
	const claimed = bound.value;
	if (claimed <= steady.high || Math.abs(claimed / first.value - 1) > SAME) return void 0;
	return makeFinding({
		cause: "time.first-run",
		sentence: `the claim of ${milliseconds(claimed)} for ${metric} is what the first inference takes (${milliseconds(first.value)}); every later one takes ${milliseconds(steady.value)}`,
		evidence: [intervalOf("first", first), intervalOf("later", steady)],
		confidence: "likely",
		place: bound.source,
		gates: [rule]
	});
}
/** Whether a gate can be held to medians on other threads. */
function isAboutMedian({ gate: { metric } }) {
	return metric === "latency.p50" || metric === "latency.threads";
}
/**
* A number of threads with which a limit is kept.
*
* @param configured threads that `latency.threads` was measured on; all other latencies are of one.
* @param tried medians by the wall clock, the least number of threads first.
*/
function threadsCauses(missed, configured, tried) {
	return missed.filter(isAboutMedian).flatMap(({ gate, limitMs }) => {
		const own = gate.metric === "latency.threads" ? configured : 1;
		const kept = tried.find(({ threads, latency }) => threads !== own && latency.kind === "sampled" && latency.high <= limitMs);
		if (kept?.latency.kind !== "sampled") return [];
		const { threads, latency } = kept;
		const words = (count) => `${count} thread${count === 1 ? "" : "s"}`;
		return [makeFinding({
			cause: "time.threads",
			sentence: `on ${words(threads)} the median latency is ${milliseconds(latency.value)}: the limit of ${milliseconds(limitMs)} holds, and the gate is about ${words(own)}`,
			evidence: tried.flatMap(({ threads: count, latency: figure }) => figure.kind === "sampled" ? [intervalOf(`on ${words(count)}`, figure)] : []),
			advice: threads === 1 ? "gate \"latency.p50\", which is on one thread" : `gate "latency.threads" with "threads: ${threads}" where that many are meant`,
			...threads === 1 ? {} : { configuration: [`threads: ${threads}`] },
			confidence: "certain",
			place: gate.place,
			gates: [gate.rule]
		})];
	});
}
function intervalOf(what, { value, low, high, n }) {
	return `${what}: ${milliseconds(value)} (95 % interval ${milliseconds(low)} to ${milliseconds(high)}, ${n} inferences)`;
}
const milliseconds = (ms) => `${ms.toFixed(ms < 10 ? 2 : 1)} ms`;

// src/explain/weight-causes.ts
/** Layers that are named. */
const MOST$1 = 5;
/** More layers than this share are another training, and no single layer's fault. */
const FEW = 1 / 3;
/** Error of a layer's weights from which on rounding does harm, as a share of the weights. */
const COARSE = .1;
const PRUNED_SHARE = .1;
/** From here on nothing was pruned, but all. */
const EMPTY = .99;
/** Zeros (a share) beyond those of empty channels, from which on it was weights that were taken and not channels. */
const SCATTERED = .02;
/** Weights of one direction but for this much are the same times a factor... */
const SAME_DIRECTION = .99;
/** ...that is another one if it is so far from 1. */
const OTHER_FACTOR = .1;
/** Subjects that the candidate's weights can be held to, where a gate on what it answers does not pass. */
function comparedWeights({ subjects }, gates) {
	const missed = gates.filter((gate) => doesNotPass(gate) && ["examples", "pair"].includes(METRICS[gate.metric].from)).map(({ rule }) => rule);
	const isQuantised = computesQuantised(subjects.candidate.architecture);
	return ["reference", "baseline"].flatMap((name) => {
		const layers = subjects[name]?.difference?.weights.layers ?? [];
		return layers.length === 0 || missed.length === 0 ? [] : [{
			layers,
			name,
			against: `the ${name}'s`,
			gates: missed,
			isQuantised
		}];
	});
}
function computesQuantised({ operators }) {
	return Object.keys(operators).some((name) => QUANTISED.test(name));
}
/** Weights that are not those of another model, and should be. */
function weightCauses(gating, gates) {
	return comparedWeights(gating, gates).flatMap((compared) => {
		const finding = emptied(compared) ?? rescaled(compared) ?? otherLayers(compared) ?? pruned(compared);
		return finding === void 0 ? [] : [finding];
	});
}
/** Rounding, which every quantised model has: a cause only where nothing else is one. */
function roundingCauses(gating, gates) {
	return comparedWeights(gating, gates).flatMap((compared) => rounded(compared) ?? []);
}
/**
* Most layers were changed from the weights of a model that the candidate is gated against: by noise, or by training that
* went on. What that costs was not shown. Weights that were trained anew say nothing.
*/
function otherTraining(gating, gates) {
	return comparedWeights(gating, gates).flatMap(({ layers, name, against }) => {
		const other = layers.filter(({ fate }) => fate === "fine-tuned");
		const rules = gates.filter((gate) => doesNotPass(gate) && gate.bound?.against === name).map(({ rule }) => rule);
		if (rules.length === 0 || other.length <= .6666666666666667 * layers.length) return [];
		const errors = other.map(({ relativeError = 0 }) => relativeError).sort((a, b) => a - b);
		const median = errors[Math.floor(errors.length / 2)];
		return [makeFinding({
			cause: "model.layer-weights",
			sentence: `${other.length} of ${layers.length} layers have weights that were ${against} and are ${percent(median)} off in the median: noise, or training that went on`,
			evidence: named(other),
			confidence: "possible",
			gates: rules
		})];
	});
}
/** Layers whose weights have nothing to do with those of another subject, by name. */
function retrainedLayers({ subjects }) {
	const layers = ["reference", "baseline"].flatMap((name) => subjects[name]?.difference?.weights.layers ?? []);
	return new Set(layers.filter(({ fate }) => fate === "retrained").map(({ layer }) => layer));
}
/** Layers that training never reached, beside others that it did. */
function untrainedCauses({ untrained, empty, layers }, { gates }) {
	const [first] = untrained;
	if (first !== void 0) {
		const rest = layers - untrained.length;
		return [makeFinding({
			cause: "model.random-weights",
			sentence: `the weights of ${titled(untrained.map(({ layer }) => layer))} can't be told from an initialisation (${first.initialiser})`,
			evidence: [...untrained.slice(0, MOST$1).map(({ layer, operator, initialiser, elements }) => `${operator} "${layer}": ${elements} weights, ${initialiser}, output channels of one length (Kolmogorov's test at 1 %)`), rest === 0 ? "no layer shows any training" : `${rest} other layers are distributed as no initialiser leaves them`],
			confidence: "likely",
			gates
		})];
	}
	if (empty.length === 0) return [];
	return [makeFinding({
		cause: "model.zero-weights",
		sentence: `the weights of ${titled(empty)} are zero throughout`,
		evidence: [`${empty.length} of ${layers} layers`],
		confidence: "likely",
		gates
	})];
}
function titled(layers) {
	const [first, ...more] = layers;
	return more.length === 0 ? `"${first}"` : `"${first}" and ${more.length} more layers`;
}
const named = (layers) => layers.slice(0, MOST$1).map(({ layer, place, fate, relativeError }) => {
	return `${layer} (${place}): ${fate}${relativeError === void 0 ? "" : `, ${percent(relativeError)} off`}`;
});
/** Layers whose weights are gone: all of them, or whole output channels. Pruning takes the smallest everywhere. */
function emptied({ layers, against, gates }) {
	const empty = layers.filter(({ zeros = 0, referenceZeros = 0 }) => zeros > EMPTY && referenceZeros < .5);
	const holed = layers.filter(({ emptiedChannels = 0, channels = 1, zeros = 0, referenceZeros = 0 }) => emptiedChannels > 0 && zeros - emptiedChannels / channels - referenceZeros < SCATTERED);
	const [first] = empty.length > 0 ? empty : holed.length <= FEW * layers.length ? holed : [];
	if (first === void 0) return void 0;
	const channels = ({ channels: all = 0, emptiedChannels = 0 }) => `${emptiedChannels} of ${all} output channels`;
	return makeFinding({
		cause: "model.zero-weights",
		sentence: empty.length > 0 ? `the weights of ${first.layer} (${first.place}) are zero, and ${against} are not` : `the weights of ${channels(first)} of ${first.layer} (${first.place}) are zero, and ${against} are not`,
		evidence: (empty.length > 0 ? empty : holed).slice(0, MOST$1).map((layer) => `${layer.layer}: ${channels(layer)}, ${percent(layer.zeros ?? 0)} zeros`),
		confidence: "likely",
		gates
	});
}
const isOther = ({ fate }) => fate === "retrained" || fate === "permuted" || fate === "moved" || fate === "fine-tuned";
const isRescaled = ({ cosine = 0, factor = 1 }) => cosine > SAME_DIRECTION && Math.abs(Math.log(Math.abs(factor))) > OTHER_FACTOR;
/** A few layers have the same weights times a factor: in a quantised model, a scale that is wrong. */
function rescaled({ layers, against, gates, isQuantised }) {
	const some = layers.filter(isRescaled);
	const [first] = some;
	if (!isQuantised || first === void 0 || some.length > FEW * layers.length) return void 0;
	const factor = (first.factor ?? 1).toPrecision(3);
	return makeFinding({
		cause: "model.quantisation",
		sentence: `the weights of ${first.layer} (${first.place}) are ${factor} times ${against}: their scale is wrong`,
		evidence: [...some.slice(0, MOST$1).map(({ layer, factor: by = 1, cosine = 0 }) => `${layer}: ${by.toPrecision(4)} times, cosine ${cosine.toFixed(4)}`), `the weights of the other ${layers.length - some.length} layers are ${against} but for rounding`],
		confidence: "likely",
		gates
	});
}
/** A few layers have other weights, and all the others their own. */
function otherLayers({ layers, against, gates }) {
	const other = layers.filter(isOther);
	if (other.length === 0 || other.length > FEW * layers.length) return void 0;
	const [first] = other;
	return makeFinding({
		cause: "model.layer-weights",
		sentence: `${other.length} of ${layers.length} layers have other weights than ${against}, ${first.layer} (${first.place}) among them`,
		evidence: [...named(other), `the weights of the other ${layers.length - other.length} layers are ${against}`],
		confidence: "likely",
		gates
	});
}
/** Small weights that a quantised model rounds to zero were not pruned. */
function pruned({ layers, against, gates, isQuantised }) {
	const some = layers.filter(({ zeros = 0, referenceZeros = 0, takenZeros = 0 }) => (isQuantised ? takenZeros : zeros - referenceZeros) > PRUNED_SHARE);
	if (some.length === 0) return void 0;
	const sorted = [...some].sort((a, b) => (b.zeros ?? 0) - (a.zeros ?? 0));
	return makeFinding({
		cause: "model.pruned",
		sentence: `${some.length} of ${layers.length} layers were pruned: up to ${percent(sorted[0].zeros ?? 0)} of the weights of ${sorted[0].layer} are zero, where ${against} are not`,
		evidence: sorted.slice(0, MOST$1).map(({ layer, zeros = 0 }) => `${layer}: ${percent(zeros)} zeros`),
		confidence: "likely",
		gates
	});
}
function rounded({ layers, against, gates }) {
	const some = layers.filter(({ fate, relativeError = 0 }) => fate === "quantised" && relativeError > COARSE);
	if (some.length === 0) return void 0;
	const worst = [...some].sort((a, b) => (b.relativeError ?? 0) - (a.relativeError ?? 0));
	return makeFinding({
		cause: "model.quantisation",
		sentence: `rounding changes the weights of ${worst[0].layer} (${worst[0].place}) by ${percent(worst[0].relativeError ?? 0)} against ${against}`,
		evidence: named(worst),
		confidence: "likely",
		gates
	});
}

// src/explain/look.ts
/**
* Where explaining measures again: other preprocessings, the inside of models, raw scores, pixels. Each look takes what
* is left of the budget, adds what it found and what it tried, and never throws for what it could not run.
*/
/** What is worth no look any more (ms). */
const LEAST_MS = 500;
/** Examples whose scores are looked at: the calibration error of fewer is mostly chance. */
const SCORED = 2e3;
/** Examples on which models are looked into: a difference that matters shows on each. */
const TRACED = 4;
/** Share of the layers with weights that have to stand for each other. */
const ALIGNED = .8;
/** Share of compared layers whose weights have to be the reference's, rounding aside. */
const SHARED = 2 / 3;
const PICTURED = 64;
/** Runs a look, unless its time is over; what can't be run has explained nothing, and the figures stand without it. */
async function within({ means, until, tried }, what, run) {
	if (until - means.now() < LEAST_MS) {
		tried.push(`no time was left for ${what}`);
		return;
	}
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof UserError) && !(error instanceof SurroundingsError)) throw error;
		tried.push(`${what}: ${error.problem.what}`);
		return;
	}
}
/** Ways to prepare the images. Whether one of them makes up for all that is missing. */
async function lookAtPreprocessing(look, missed, doesNotFit) {
	const { gating, observed, means, until, findings, tried, sweeps } = look;
	const { subjects, dataset, plan, config, model } = gating;
	const { preprocess: configured, artifact, architecture } = subjects.candidate;
	const examples = (dataset?.examples ?? []).filter(({ input }) => input.kind === "image" || input.kind === "parquet");
	if (configured === void 0 || examples.length === 0) return false;
	const swept = await within(look, "other ways to prepare the images", () => sweepPreprocessing({
		configured,
		declared: declaredInput(architecture.inputs),
		examples,
		known: doesNotFit ? void 0 : (some) => knownOf(observed, some),
		task: plan.task.name,
		seed: config.seed,
		missed,
		held: heldTo(missed),
		modelBytes: artifact.bytes,
		doesNotFit,
		place: model.preprocessPlace,
		until
	}, means));
	if (swept?.finding !== void 0) findings.push(swept.finding);
	if (swept !== void 0) tried.push(`${swept.tried} ways to prepare the images`);
	if (swept?.figures !== void 0) sweeps.push(swept.figures);
	return swept?.finding !== void 0 && swept.restored;
}
/** What the measuring observed of these examples; undefined unless it did so of all of them. */
function knownOf({ predictions, examples: measured }, examples) {
	const own = predictions?.candidate;
	if (own === void 0 || measured === void 0) return void 0;
	const position = new Map(measured.indices.map((index, i) => [index, i]));
	const known = examples.map(({ index }) => own[position.get(index) ?? -1]);
	return known.every((observation) => observation !== void 0) ? known : void 0;
}
/** Scores as they are, of candidate and reference. */
async function lookAtCalibration(look, missed) {
	const { gating, means, until, findings, tried } = look;
	const { dataset, subjects, config, plan } = gating;
	const { output } = plan.task.settings;
	const examples = spread(dataset?.examples ?? [], SCORED);
	const [first] = subjects.candidate.architecture.outputs;
	if (examples.length === 0 || output !== void 0 && output !== first?.name) return;
	const others = ["reference", "baseline"].filter((name) => subjects[name] !== void 0);
	const traced = await within(look, "the scores themselves", () => means.trace(["candidate", ...others.slice(0, 1)], [], examples, until));
	if (traced === void 0) return;
	const [candidate = [], reference] = traced.outputs;
	const labels = traced.indices.map((index) => examples[index].label);
	findings.push(...calibrationCauses({
		candidate,
		reference,
		labels,
		seed: config.seed
	}, missed));
	tried.push(`the scores of ${candidate.length} examples: a softmax too many, another temperature`);
}
/** Where candidate and reference part, if their layers and most of their weights stand for each other. */
async function lookAtDivergence(look, rules) {
	const { gating, means, until, findings, tried } = look;
	const { subjects, dataset } = gating;
	const against = ["reference", "baseline"].find((name) => subjects[name] !== void 0);
	if (against === void 0) return;
	const { difference, preprocess } = subjects[against];
	const layers = difference?.weights.layers ?? [];
	const shared = layers.filter(({ fate }) => fate === "shared" || fate === "quantised").length;
	if (layers.length === 0 || shared < SHARED * layers.length) {
		tried.push(`the inside of the models: the weights are not the ${against}'s`);
		return;
	}
	if (JSON.stringify(preprocess) !== JSON.stringify(subjects.candidate.preprocess)) {
		tried.push(`the inside of the models: the ${against} is fed with other inputs`);
		return;
	}
	const { pairs, layers: all } = tracedPairs(means.model("candidate"), means.model(against));
	if (pairs.length < 2 || pairs.length < ALIGNED * all) {
		tried.push(`the inside of the models: too few layers stand for each other`);
		return;
	}
	const examples = spread(dataset?.examples ?? [], TRACED);
	const isQuantised = computesQuantised(subjects.candidate.architecture);
	const found = await within(look, "the inside of the models", async () => {
		const run = async (some) => {
			const asked = some.map(({ ours, theirs }) => [ours, theirs]);
			const { values, indices } = await means.trace(["candidate", against], asked, examples, until);
			return {
				divergence: findDivergence(some, values),
				examples: indices.length
			};
		};
		const first = await run(firstLook(pairs));
		if (first.divergence === void 0 || pairs.length <= firstLook(pairs).length) return first;
		const second = await run(closerLook(pairs, first.divergence));
		return second.divergence === void 0 ? first : second;
	});
	if (found === void 0) return;
	tried.push(`what ${pairs.length} layers of candidate and ${against} read`);
	if (found.divergence === void 0) return;
	findings.push(divergenceFinding(found.divergence, against, found.examples, isQuantised, rules));
}
/** Other numbers of threads, for limits that are no other model's. */
async function lookAtThreads(look, cores) {
	const { gating, gates, means, until, findings, tried } = look;
	const missed = missedLimits(gates).filter(isAboutMedian);
	const { threads: configured } = gating.config;
	const counts = [
		1,
		2,
		4,
		cores
	].filter((count, i, all) => count <= cores && all.indexOf(count) === i);
	if (missed.length === 0 || counts.length < 2) return;
	const onThreads = [];
	for (const threads of counts.sort((a, b) => a - b)) {
		const latency = await within(look, `latency on ${threads} threads`, () => means.latencyOn(threads, until));
		if (latency !== void 0) onThreads.push({
			threads,
			latency
		});
	}
	if (onThreads.length === 0) return;
	tried.push(`latency on ${onThreads.map(({ threads }) => threads).join(", ")} threads`);
	findings.push(...threadsCauses(missed, configured, onThreads));
}
/** Pixels, for what a lossy compression left. */
async function lookAtImages(look, missed) {
	const { gating, means, until, findings, tried } = look;
	const examples = spread(gating.dataset?.examples ?? [], PICTURED).filter(({ input }) => input.kind === "image" || input.kind === "parquet");
	if (examples.length === 0) return;
	const edges = await within(look, "traces of compression", () => means.blockEdges(examples, until));
	const finding = lossyCause(gating, edges ?? [], missed);
	if (finding !== void 0) findings.push(finding);
	if (edges !== void 0) tried.push(`traces of JPEG in ${edges.length} images`);
}

// src/explain/problem-causes.ts
/** Problems that are a cause by themselves. */
const CAUSES_OF_PROBLEMS = {
	"dataset-unreadable": "dataset.unreadable",
	"model-unknown-operator": "model.custom-operator"
};
function problemCauses(gating, problem) {
	if (problem === void 0) return [];
	const { code, what, where, got, expected } = problem.problem;
	const gates = gating.plan.rules.map(({ text }) => text);
	if (code === "label-out-of-range") return labelsBeyond(gating, gates);
	const cause = Object.hasOwn(CAUSES_OF_PROBLEMS, code) ? CAUSES_OF_PROBLEMS[code] : void 0;
	if (cause === void 0) return [];
	return [makeFinding({
		cause,
		sentence: what,
		evidence: [
			where,
			got,
			expected
		].filter((text) => text !== void 0),
		confidence: "certain",
		gates
	})];
}
/** A label that the model has no class for: do all of them count from another number, or are they of another model? */
function labelsBeyond({ dataset, subjects }, gates) {
	const [output] = subjects.candidate.architecture.outputs;
	const classes = output?.shape?.at(-1);
	let least = Number.POSITIVE_INFINITY;
	let most = Number.NEGATIVE_INFINITY;
	for (const { label } of dataset?.examples ?? []) {
		least = Math.min(least, label);
		most = Math.max(most, label);
	}
	if (typeof classes !== "number" || !Number.isFinite(least) || !Number.isFinite(most)) return [];
	if (least !== 1 || most !== classes) return [];
	return [makeFinding({
		cause: "labels.offset",
		sentence: `the labels count from 1: they go from ${least} to ${most}, and the model's ${classes} classes count from 0`,
		evidence: ["no example has the label 0", `the output "${output?.name}" gives ${classes} scores`],
		confidence: "likely",
		advice: "set \"offset: -1\" in the dataset",
		configuration: offsetLines(-1),
		gates
	})];
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
const MOST = 5;
/** A layer that accounts for less is not worth naming. */
const LEAST_SHARE = .05;
function timeCauses(gates, { operators, fallen }, { instructionSets, executionProvider }) {
	const fallback = fellBack(gates, operators, fallen?.candidate ?? [], executionProvider);
	const timings = TIMING_KINDS;
	const slower = ["reference", "baseline"].flatMap((other) => {
		const missed = gates.filter((gate) => gate.bound?.against === other && timings.includes(METRICS[gate.metric].from) && gate.verdict !== "pass");
		const times = operators?.layerTimes[other];
		if (times === void 0 || !missed.some(doesNotPass)) return [];
		const finding = slowdown(times, other, missed.map(({ rule }) => rule), instructionSets);
		return finding === void 0 ? [] : [finding];
	});
	return fallback === void 0 ? slower : [fallback, ...slower];
}
/** Nodes that ran on the processor although another provider was asked for. */
function fellBack(gates, operators, fallen, provider) {
	const missed = gates.filter((gate) => doesNotPass(gate) && (gate.metric === "fallback_nodes" || TIMING_KINDS.includes(METRICS[gate.metric].from)));
	if (fallen.length === 0 || missed.length === 0) return void 0;
	const all = operators?.profiles.candidate?.nodes ?? fallen;
	const sum = (nodes) => nodes.reduce((total, { ms }) => total + ms, 0);
	const share = sum(fallen) / Math.max(sum(all), Number.MIN_VALUE);
	return makeFinding({
		cause: "time.fallback",
		sentence: `${fallen.length} of ${all.length} nodes ran on the processor, not on ${provider}, with ${percent(share)} of the time: ${operatorCounts(fallen)}`,
		evidence: [...fallen].sort((a, b) => b.ms - a.ms).slice(0, MOST).map(({ name, operator, ms }) => `${operator} "${name}": ${milliseconds(ms)}`),
		confidence: missed.some(({ metric }) => metric === "fallback_nodes") ? "certain" : "possible",
		gates: missed.map(({ rule }) => rule)
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
		sentence: isInteger ? `layers that run on ${names.join(", ")} account for ${milliseconds(integerMs)} of the ${milliseconds(more)} that the candidate takes longer than the ${other}` : `${slower.slice(0, MOST).map(layerWords).join(", ")} of the ${milliseconds(more)} that the candidate takes longer than the ${other}`,
		evidence: [
			...isInteger ? slower.slice(0, MOST).map(layerWords) : [],
			...isInteger && !hasDotProducts ? ["this processor has no instructions for dot products of integers"] : [],
			`profiled runs: ${milliseconds(totalMs)} and ${milliseconds(otherMs)}`
		],
		confidence: "certain",
		gates
	});
}
function layerWords(layer) {
	const { place, ms, otherMs } = layer;
	return `${titleOf(layer)}${place === void 0 ? "" : ` (${place})`}: +${milliseconds(ms - otherMs)}`;
}

// src/explain/explain.ts
const NOTHING = {
	findings: [],
	tried: [],
	affected: [],
	gates: [],
	restored: [],
	durationMs: 0
};
/** Problems with which no example could be measured because the input was not what the model takes. */
const INPUT_PROBLEM = /^(?:input-|preprocess-)/;
async function explain(gating, observed, gates, testbed, means) {
	const { explain: when, explainBudgetMs, shard } = gating.config;
	const startedAt = means.now();
	const doesNotFit = observed.problem !== void 0 && INPUT_PROBLEM.test(observed.problem.problem.code);
	const isMissed = gates.some(doesNotPass) || observed.problem !== void 0;
	if (shard?.by === "examples") return NOTHING;
	if (when === "off" || when === "auto" && !isMissed) return NOTHING;
	const findings = [
		...problemCauses(gating, observed.problem),
		...claimCauses(gating, gates),
		...graphCauses(gating, gates),
		...timeCauses(gates, observed, testbed),
		...firstRunCauses(gates, observed.timings?.latency?.subjects.candidate, gating.config.seed)
	];
	const tried = [];
	const sweeps = [];
	if (asksCatalogue(gates)) {
		findings.push(...catalogueCauses(gating, gates, await means.catalogue()));
		tried.push("figures that zoos publish");
	}
	const missed = missedFigure(gating, gates) ?? (doesNotFit ? unmeasuredFigure(gating) : void 0);
	const look = {
		gating,
		observed,
		gates,
		means,
		until: startedAt + explainBudgetMs,
		findings,
		tried,
		sweeps,
		restored: []
	};
	if (missed !== void 0) await lookForCauses(look, missed, doesNotFit);
	else if (gates.some(isMissedPair)) await lookAtModels(look);
	if (missedLimits(gates).map(({ gate }) => gate.rule).some((rule) => !isAccountedFor(findings, [rule]))) await lookAtThreads(look, testbed.cores);
	const order = [...withoutSupposed(findings, look.restored)].sort((a, b) => Number(isExplanation(b)) - Number(isExplanation(a)));
	const rules = gates.filter(doesNotPass).map(({ rule }) => rule);
	return {
		findings: order,
		tried,
		affected: isMissed ? affected(observed, gating.plan.task.name, gating.dataset?.classes) : [],
		sweep: look.sweeps[0],
		gates: [.../* @__PURE__ */ new Set([...rules, ...missed?.gates ?? []])],
		restored: look.restored,
		durationMs: means.now() - startedAt
	};
}
function isMissedPair(gate) {
	return METRICS[gate.metric].from === "pair" && doesNotPass(gate);
}
/** From what costs nothing to what takes the budget, until something accounts for the figure. */
async function lookForCauses(look, missed, doesNotFit) {
	const { gating, observed, gates, findings, tried } = look;
	const isExplained = () => isAccountedFor(findings, missed.gates);
	if (isExplained()) return;
	const { candidate: own, reference } = observed.predictions ?? {};
	const areClasses = gating.plan.task.name === "classification";
	if (own !== void 0 && own.length > 0) findings.push(...scoreCauses(own, () => describeLayers(look.means.model("candidate")), missed));
	if (missed.metric === "calibration_error") {
		if (!isExplained() && areClasses) await lookAtCalibration(look, missed);
		return;
	}
	const classes = areClasses ? own ?? [] : [];
	if (!isExplained() && classes.length > 0) {
		findings.push(...labelCauses(classes, missed, gating.dataset?.classes));
		tried.push("labels that are moved by one, permuted or swapped");
	}
	if (!isExplained()) await lookAtModels(look, missed);
	if (isExplained()) return;
	if (await lookAtPreprocessing(look, missed, doesNotFit)) {
		look.restored.push(...missed.gates);
		return;
	}
	const isPartly = isExplained();
	if (!isPartly) findings.push(...roundingCauses(gating, gates));
	const names = gating.dataset?.classes;
	const referenceClaim = gating.referenceClaims?.claims.find(({ metric }) => metric === missed.metric)?.value;
	const fromData = isPartly ? [] : [
		imbalanceCause(classes, missed, names),
		duplicateCause(observed, missed),
		areClasses ? difficultyCause(missed, classes, reference, referenceClaim) : void 0
	];
	findings.push(...fromData.filter((finding) => finding !== void 0));
	tried.push("copies among the examples, and how frequent classes are");
	if (isPartly || !isExplained()) await lookAtImages(look, missed);
	if (!isExplained()) findings.push(...otherTraining(gating, gates));
	if (findings.length === 0) findings.push(...notReproduced(gates, tried));
}
/** Weights, and where candidate and reference part. */
async function lookAtModels(look, missed) {
	const { gating, gates, means, findings, tried } = look;
	const rules = missed?.gates ?? gates.filter(isMissedPair).map(({ rule }) => rule);
	const isExplained = () => isAccountedFor(findings, rules);
	const compared = weightCauses(gating, gates);
	if (compared.every(({ cause }) => cause === "model.layer-weights") && means.now() < look.until) {
		const check = findUntrained(means.model("candidate"), retrainedLayers(gating));
		findings.push(...untrainedCauses(check, { gates: rules }));
		tried.push("layers that were never trained");
	}
	if (!isExplained()) findings.push(...compared);
	if (!isExplained()) await lookAtDivergence(look, rules);
}
/** Without what is only supposed of gates whose figure something restores. */
function withoutSupposed(findings, restored) {
	return findings.filter(({ confidence, gates = [] }) => confidence !== "possible" || gates.length === 0 || !gates.every((rule) => restored.includes(rule)));
}
function isAccountedFor(findings, rules) {
	return findings.some((finding) => isExplanation(finding) && rules.some((rule) => finding.gates?.includes(rule)));
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

// src/report/breakdown.ts
/**
* Where a subject is weak: its results by class and by slice, worst first, and which classes it takes for which. From
* the observations to the report's own shape, bounded so that no dataset makes a report of any size.
*/
/** The schema has room for no more. */
const MOST_CLASSES = 2e3;
const MOST_CELLS = 2e3;
/** Every slice is an evaluation of its own: of a column with more values the largest are told. */
const MOST_SLICES = 200;
/** Names come from the dataset. */
const NAME_LENGTH$1 = 500;
/** Keys are absent where the task has no classes, or the dataset no slices. */
function breakDown(observations, context) {
	const task = taskNamed(context.task);
	const classes = task.byClass?.(observations, context);
	const cells = task.confusion?.(observations);
	const nameOf = (label) => context.classNames?.[label]?.slice(0, NAME_LENGTH$1);
	const named = (key, label) => nameOf(label) ? { [key]: nameOf(label) } : {};
	const { slices, rest } = sliceResults(observations, context);
	const leftOut = {
		classes: beyond(classes, MOST_CLASSES),
		slices: rest,
		confusion: beyond(cells, MOST_CELLS)
	};
	const left = Object.entries(leftOut).filter(([, count]) => count > 0);
	return {
		...classes === void 0 ? {} : { classes: classes.slice(0, MOST_CLASSES).map(({ label, metric, measurement }) => ({
			label,
			...named("name", label),
			metric,
			...figureOf(measurement, "ratio")
		})) },
		...slices === void 0 ? {} : { slices },
		...cells === void 0 ? {} : { confusion: mistakesFirst(cells).slice(0, MOST_CELLS).map(({ label, predicted, count }) => ({
			label,
			...named("name", label),
			predicted,
			...named("predictedName", predicted),
			count
		})) },
		...left.length === 0 ? {} : { leftOut: Object.fromEntries(left) }
	};
}
/** The most frequent mistakes, then what is right, by the same order. */
function mistakesFirst(cells) {
	const right = cells.filter(({ label, predicted }) => label === predicted);
	return [...confusions(cells), ...right.sort((a, b) => b.count - a.count)];
}
function beyond(results, most) {
	return Math.max(0, (results?.length ?? 0) - most);
}
/** Columns in their order, each one's slices worst first. */
function sliceResults(observations, { task, slices, complete, seed }) {
	const columns = [...new Set((slices ?? []).flatMap((slice) => Object.keys(slice ?? {})))];
	if (columns.length === 0) return {
		slices: void 0,
		rest: 0
	};
	let rest = 0;
	return {
		slices: columns.flatMap((column) => {
			const values = slices.map((slice) => slice?.[column]);
			const kept = largest(values);
			rest += new Set(values.filter((value) => value !== void 0)).size - kept.size;
			const of = values.map((value) => value !== void 0 && kept.has(value) ? value : void 0);
			return bySlice(taskNamed(task), observations, of, {
				complete,
				seed
			}).map(({ slice, n, metric, measurement }) => ({
				column,
				slice: slice.slice(0, NAME_LENGTH$1),
				examples: n,
				metric,
				...figureOf(measurement, TASK_METRICS[metric].unit)
			}));
		}),
		rest
	};
}
/** The values that most examples have; of equally frequent ones those that come first. */
function largest(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) if (value !== void 0) counts.set(value, (counts.get(value) ?? 0) + 1);
	const ranked = [...counts].sort(([, a], [, b]) => b - a);
	return new Set(ranked.slice(0, MOST_SLICES).map(([value]) => value));
}
/** @param unit of a figure that there is not. */
function figureOf(measurement, unit) {
	if (measurement.kind === "failed") return {
		value: "NaN",
		unit,
		reason: measurement.reason
	};
	const { value, n } = measurement;
	return {
		value,
		...measurement.kind === "sampled" ? {
			low: measurement.low,
			high: measurement.high
		} : void 0,
		...n === void 0 ? {} : { n },
		unit: measurement.unit
	};
}

// src/claims/preprocess-claim.ts
/** The claimed steps that `configured` does otherwise. */
function preprocessMismatches(claims, configured) {
	const steps = stepsOf(configured);
	return claims.flatMap((claim) => {
		const own = steps[claim.step] ?? "none";
		return isSameStep(claim.step, claim.value, own) ? [] : [{
			claim,
			configured: own
		}];
	});
}

// src/report/claim-findings.ts
/** Contradictions, impossible figures and what can't be checked, of what is claimed for the candidate alone. */
function claimFindings({ model, subjects, claims }) {
	if (claims === void 0) return [];
	const own = ownClaims(claims.claims, subjectScope(subjects.candidate, model.name).subject);
	return [...examineClaims({
		...claims,
		claims: own
	}), ...preprocessFindings(claims, subjects.candidate)];
}
function preprocessFindings({ preprocessing = [] }, { preprocess }) {
	if (preprocess === void 0) return [];
	const mismatches = preprocessMismatches(preprocessing, preprocess);
	if (mismatches.length === 0) return [];
	const steps = [...new Set(mismatches.map(({ claim }) => claim.step))].join(", ");
	return [makeFinding({
		cause: "preprocessing.recipe",
		confidence: "possible",
		sentence: `the preprocessing that is configured is not the one that the model is published with: ${steps}`,
		evidence: mismatches.map(({ claim, configured }) => `${claim.step}: ${stepText(claim.value)} (${placeText(claim.source)}), and ${stepText(configured)} is configured`),
		place: mismatches[0]?.claim.source
	})];
}

// src/report/flips.ts
/** The schema has room for no more. */
const MOST_FLIPS = 50;
/** So many of them are examples that the candidate gains, where it gains and loses more. */
const GAINED = 15;
/** Each is a few hundred bytes to a few kilobytes. */
const MOST_THUMBNAILS = 24;
/** Names come from the dataset. */
const NAME_LENGTH = 500;
/** Absent where the task has no classes, nothing to compare with was measured, or nothing flipped. */
function reportFlips({ plan, dataset }, { predictions, exampleName }) {
	if (plan.task.name !== "classification" || exampleName === void 0) return void 0;
	const against = flippedAgainst(predictions);
	if (against === void 0) return void 0;
	const candidate = predictions?.candidate;
	const other = predictions?.[against];
	const surest = (a, b) => sureness(candidate[b]) - sureness(candidate[a]);
	const flipped = flippedExamples(candidate, other);
	const lost = flipped.lost.toSorted(surest);
	const gained = flipped.gained.toSorted(surest);
	if (lost.length + gained.length === 0) return void 0;
	const kept = lost.slice(0, MOST_FLIPS - Math.min(GAINED, gained.length));
	const nameOf = (label) => dataset?.classes?.[label]?.slice(0, NAME_LENGTH) || void 0;
	const flip = (at) => {
		const { label, predicted } = candidate[at];
		const labels = {
			label,
			candidate: predicted,
			other: other[at].predicted
		};
		return {
			name: exampleName(at).slice(0, NAME_LENGTH),
			is: CORRECT.top1(candidate[at]) ? "gained" : "lost",
			...labels,
			...Object.fromEntries(Object.entries(labels).flatMap(([key, value]) => {
				const name = nameOf(value);
				return name === void 0 ? [] : [[`${key}Name`, name]];
			}))
		};
	};
	return {
		against,
		lost: lost.length,
		gained: gained.length,
		examples: [...kept, ...gained.slice(0, MOST_FLIPS - kept.length)].map(flip)
	};
}
function sureness({ confidence }) {
	return Number.isFinite(confidence) ? confidence : -1;
}
/** Those that are worth a thumbnail, where they are images of the dataset. */
function illustratedExamples({ flips }, examples) {
	const wanted = new Set(flips?.examples.slice(0, MOST_THUMBNAILS).map(({ name }) => name));
	return examples.filter(({ name }) => wanted.has(name)).slice(0, MOST_THUMBNAILS);
}
/** @param thumbnails data URIs by the examples' names. */
function withThumbnails(model, thumbnails) {
	if (model.flips === void 0 || thumbnails.size === 0) return model;
	const examples = model.flips.examples.map((flip) => {
		const thumbnail = thumbnails.get(flip.name);
		return thumbnail === void 0 ? flip : {
			...flip,
			thumbnail
		};
	});
	return {
		...model,
		flips: {
			...model.flips,
			examples
		}
	};
}

// src/report/layer-times.ts
/** Where the time of an inference goes, as the report tells it: by operator of each subject, and layer by layer. */
const MAX_LAYERS = 200;
const MAX_OPERATORS = 50;
const MAX_FALLBACK = 50;
/** A layer with this share of the difference explains it alone. */
const ALONE = .5;
/** Layers that are named where none does. */
const NAMED = 3;
/** @param fallen nodes that fell back to the CPU. */
function reportProfile({ nodes, rounds }, fallen = []) {
	const timed = nodes.every(({ provider }) => provider === "CPUExecutionProvider");
	const byOperator = /* @__PURE__ */ new Map();
	for (const { operator, ms } of nodes) {
		const sum = byOperator.get(operator) ?? {
			operator,
			nodes: 0,
			ms: 0
		};
		sum.nodes += 1;
		sum.ms += ms;
		byOperator.set(operator, sum);
	}
	const operators = [...byOperator.values()].sort((a, b) => b.ms - a.ms).slice(0, MAX_OPERATORS);
	const providers = {};
	for (const { provider } of nodes) providers[provider] = (providers[provider] ?? 0) + 1;
	const fallback = [...fallen].sort((a, b) => b.ms - a.ms).slice(0, MAX_FALLBACK).map(({ name, operator, ms }) => ({
		node: name,
		operator,
		ms
	}));
	return {
		rounds,
		totalMs: nodes.reduce((sum, { ms }) => sum + ms, 0),
		operators: timed ? operators : [],
		providers,
		...fallback.length === 0 ? {} : { fallback }
	};
}
function reportLayerTimes(times) {
	const { totalMs, otherMs, layers } = times;
	const rest = layers.slice(MAX_LAYERS);
	const sum = (key) => rest.reduce((total, layer) => total + layer[key], 0);
	return {
		totalMs,
		otherMs,
		summary: summarize(times),
		layers: layers.slice(0, MAX_LAYERS),
		...rest.length === 0 ? {} : { rest: {
			layers: rest.length,
			ms: sum("ms"),
			otherMs: sum("otherMs")
		} }
	};
}
/** "Conv_37: +4.1 ms of +4.4 ms". */
function summarize({ totalMs, otherMs, layers }) {
	const total = totalMs - otherMs;
	const share = (layer) => (layer.ms - layer.otherMs) / total;
	const leading = total === 0 ? [] : layers.filter((layer) => share(layer) > 0);
	const [first] = leading;
	const parts = (first !== void 0 && share(first) >= ALONE ? [first] : leading.slice(0, NAMED)).map((layer) => `${titleOf(layer)}: ${text(layer.ms - layer.otherMs)}`);
	return parts.length === 0 ? `no layer differs (${text(total)} in all)` : `${parts.join(", ")} of ${text(total)}`;
}
function text(ms) {
	return differenceText(ms, "ms", "absolute");
}

// src/report/network.ts
/** What the report says about the network that the candidate is, and the names that it goes by. */
function reportNetwork({ identification, kindOf }) {
	if (identification.kind === "known") return {
		name: identification.name,
		kindOf
	};
	const { closest } = identification;
	if (closest === void 0) return { kindOf };
	return {
		kindOf,
		closest: {
			name: closest.name,
			similarity: closest.similarity
		}
	};
}
/** Every name of the candidate that is a known network's, held against what the candidate is. */
function holdNames(gating) {
	const { identification } = gating.subjects.candidate.architecture.network;
	const own = compareNames(identification, namesOf(gating));
	const headings = compareNames(identification, headingsOf(gating));
	const confirmed = own.some(({ kind }) => kind === "agrees");
	return [...own, ...headings.map((heading) => confirmed && heading.kind === "contradicts" ? {
		...heading,
		kind: "ambiguous"
	} : heading)];
}
/** What the candidate is called: in the configuration, by its file and in its card. */
function namesOf({ model, subjects, claims }) {
	const { text } = subjects.candidate.artifact.origin;
	const { subject } = subjectScope(subjects.candidate, model.name);
	const titles = new Map(ownClaims(claims?.claims ?? [], subject).flatMap(({ model: title, source }) => title === void 0 ? [] : [[title, source]]));
	return [
		{
			source: "the configuration calls it",
			text: model.name
		},
		{
			source: "the file is called",
			text: text.slice(text.search(/[^/\\]*$/))
		},
		...[...titles].map(([title, place]) => ({
			source: `${placeText(place)} says`,
			text: title
		}))
	];
}
/** Headings of cards that are about the candidate alone, as far as that can be seen. */
function headingsOf({ model, config, claims, subjects }) {
	const { subject } = subjectScope(subjects.candidate, model.name);
	const own = ownClaims(claims?.claims ?? [], subject);
	const elsewhere = config.models.flatMap((other) => other.name === model.name ? [] : other.claims ?? []);
	const sharesMany = (model.claims ?? []).some((place) => elsewhere.includes(place) && !/\.\w+$/.test(place));
	const isShared = (file) => {
		const path = resolve(config.workingDirectory, file);
		return sharesMany || elsewhere.some((place) => path === place || path.startsWith(`${place}${sep}`));
	};
	return (claims?.headings ?? []).filter(({ text, source: { file } }) => !isShared(file) && !/,|&|\b(and|vs|versus|with|from|of)\b/i.test(text) && !own.some(({ model: title, source }) => title !== void 0 && source.file === file)).map(({ text, source }) => ({
		source: `${placeText(source)} says`,
		text
	}));
}
/** The candidate is another network than a name of it says. */
function networkFindings(names) {
	const wrong = names.filter(({ kind }) => kind === "contradicts");
	const [first] = wrong;
	if (first === void 0) return [];
	const sentence = `the candidate is not the network that it is called: ${first.sentence}`;
	const evidence = wrong.map((name) => name.sentence);
	return [makeFinding({
		cause: "claim.other-network",
		confidence: "likely",
		sentence,
		evidence
	})];
}
/** A name that several networks bear, or that no known network confirms; each name once. */
function networkWarnings(names) {
	const unclear = names.filter(({ kind }) => kind === "ambiguous" || kind === "unconfirmed");
	return [...new Map(unclear.map(({ name, sentence }) => [name.toLowerCase(), sentence])).values()];
}
/** What candidate and `other` are, where that is known and not the same. */
function tellNetworks(candidate, other, name) {
	const [here, there] = [candidate, other].map(({ architecture }) => architecture.network.identification);
	if (here?.kind !== "known" || there?.kind !== "known" || here.name === there.name) return [];
	return [`the candidate is ${describeIdentification(here)}, the ${name} ${describeIdentification(there)}`];
}

// src/report/pairs.ts
/** The schema has room for no more. */
const MOST_RESTARTS = 1e3;
/** Absent where nothing was timed in pairs. Clocks as in `measurement/latency.ts`: the processor's where all have it. */
function reportPairs(observed) {
	if (observed === void 0) return void 0;
	const { subjects, control } = observed;
	if (subjects.reference === void 0) return void 0;
	const columns = {
		candidateMs: subjects.candidate,
		referenceMs: subjects.reference,
		baselineMs: subjects.baseline,
		controlMs: control
	};
	const clock = Object.values(columns).flatMap((restarts) => restarts ?? []).filter(({ wallMs }) => wallMs.length > 0).every(({ processorMs }) => processorMs !== void 0) ? "processor" : "wall";
	const count = Math.min(MOST_RESTARTS, subjects.reference.length);
	return {
		clock,
		restarts: Array.from({ length: count }, (_, at) => Object.fromEntries(Object.entries(columns).flatMap(([name, column]) => {
			const median = medianOf(column?.[at], clock);
			return median === void 0 ? [] : [[name, median]];
		})))
	};
}
function medianOf(restart, clock) {
	const sorted = ((clock === "processor" ? restart?.processorMs : restart?.wallMs) ?? []).flat().sort((a, b) => a - b);
	if (sorted.length === 0) return void 0;
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// src/report/run-warnings.ts
/** What a reader of the report has to know besides the gates: how the run went, in sentences. */
/** In the order of the stages of a run. */
function runWarnings(gating, observed) {
	return [
		...floatingSources(gating.subjects, gating.model.dataset?.origin).map(describeFloating),
		...gating.zoo?.notes ?? [],
		...sourceWarnings(gating),
		...planWarnings(gating),
		...stopWarnings(gating, observed),
		...lockWarnings(observed),
		...observed.warnings,
		...predictionWarnings(observed.predictions)
	];
}
/** What happened on the way to the models. */
function sourceWarnings({ subjects, absent = {} }) {
	const told = Object.values(subjects).flatMap(({ artifact }) => artifact.warnings ?? []);
	const missing = Object.entries(absent).map(([name, reason]) => `there is no ${name} yet: ${reason}`);
	return [...told, ...missing];
}
function planWarnings({ plan, dataset }) {
	const warnings = [];
	if (plan.rules.length === 0) warnings.push("no gates are configured, and neither claims nor a reference give cause for any: nothing was held to anything");
	if (plan.derived && plan.rules.length > 0) warnings.push("no gates are configured: these are the default ones");
	if (dataset === void 0 && (plan.needs.has("examples") || plan.needs.has("pair"))) warnings.push("no dataset is configured: accuracy can't be measured");
	return warnings;
}
/** From here on (ms) somebody wonders why the job took so long. */
const WAIT_WORTH_TELLING = 5e3;
function lockWarnings({ timingLock }) {
	if (timingLock === void 0 || timingLock.waitedMs < WAIT_WORTH_TELLING) return [];
	return [`timing waited ${Math.round(timingLock.waitedMs / 1e3)} s for another zoogate that was timing on this machine`];
}
function stopWarnings({ dataset }, { stoppedEarly, dataset: measured }) {
	if (stoppedEarly !== true) return [];
	return [`stopped when the gates on accuracy were decided, after ${measured?.measured} of ${dataset?.examples.length} examples`];
}
/** Share of ties from which on the rule for ties is worth a warning: it moves accuracy by as much at most. */
const TIES_WORTH_TELLING = .01;
function predictionWarnings(predictions) {
	return Object.entries(predictions ?? {}).flatMap(([name, all]) => {
		const ties = countTies(all);
		const notFinite = countNonFinite(all);
		const warnings = [];
		if (ties > all.length * TIES_WORTH_TELLING) warnings.push(`the ${name} gives the label the same score as a lower class on ${ties} of ${all.length} examples; equal scores are ordered by class index, and its accuracy depends on that rule`);
		if (notFinite > 0) warnings.push(`the ${name} gives scores that are not finite numbers on ${notFinite} of ${all.length} examples; they count as wrong`);
		return warnings;
	});
}

// src/report/make-report.ts
/** The report stage: gathers what the other stages found out into the report's own shape. */
function reportRun(config, testbed, models, times) {
	return {
		schemaVersion: 1,
		tool: {
			name: "zoogate",
			version: VERSION
		},
		...joinModels(models),
		startedAt: new Date(times.startedAt).toISOString(),
		durationMs: Math.round(times.endedAt - times.startedAt),
		seed: config.seed,
		invocation: config.invocation,
		testbed
	};
}
/** The models of a run, and the verdict that they come to together. */
function joinModels(models) {
	return {
		verdict: worstVerdict(models.map(({ verdict }) => verdict)),
		models
	};
}
function reportModel(gating, observed, compared, gates, durationMs, explanation) {
	const { model, subjects, claims, plan, config, zoo } = gating;
	const { problem, predictions, slices } = observed;
	const context = {
		task: plan.task.name,
		complete: isComplete(gating, observed),
		seed: config.seed,
		slices,
		classNames: gating.dataset?.classes
	};
	const dataset = reportDataset(gating, observed);
	const pairs = reportPairs(observed.timings?.latency);
	const flips = reportFlips(gating, observed);
	const names = holdNames(gating);
	const { precision } = subjects.candidate.architecture;
	const findings = [
		...explanation?.findings ?? [],
		...newFindings(claimFindings(gating), explanation),
		...networkFindings(names),
		...numericsFindings(observed.numerics, precision),
		...newFindings(graphFindings(gating, gates), explanation)
	];
	return {
		name: model.name,
		durationMs: Math.max(0, Math.round(durationMs)),
		...reportLock(observed),
		verdict: problem === void 0 ? worstVerdict(gates.map(weightOf)) : "error",
		gates,
		subjects: mapSubjects(subjects, (subject, name) => reportSubject(subject, compared.measurements[name] ?? {}, predictions?.[name], {
			...context,
			profile: observed.operators?.profiles[name],
			fallen: observed.fallen?.[name]
		})),
		...reportDifferences(subjects),
		...observed.numerics === void 0 ? {} : { numerics: reportNumerics(observed.numerics, precision) },
		...reportTimes(observed.operators?.layerTimes),
		claims: (claims?.claims ?? []).map((claim) => withoutUndefined(claim)),
		unreadClaims: claims?.unread ?? [],
		...zoo === void 0 ? {} : { catalogue: reportCatalogue(zoo) },
		...pairs === void 0 ? {} : { pairs },
		...flips === void 0 ? {} : { flips },
		...dataset === void 0 ? {} : { dataset },
		preprocess: reportPreprocess(subjects),
		findings,
		...reportExplaining(explanation, findings, config.explainBudgetMs),
		warnings: [...runWarnings(gating, observed), ...networkWarnings(names)],
		...problem === void 0 ? {} : { problem: {
			kind: problem.kind,
			...withoutUndefined(problem.problem)
		} }
	};
}
function reportSubject({ artifact, architecture }, measurements, predictions, { profile, fallen, ...context }) {
	const metrics = {};
	const failed = {};
	for (const name of METRIC_NAMES) {
		const measurement = measurements[name];
		if (measurement === void 0) continue;
		if (measurement.kind === "failed") failed[name] = measurement.reason;
		else {
			const { kind: _, ...told } = measurement;
			metrics[name] = withoutUndefined(told);
		}
	}
	const ties = countTies(predictions ?? []);
	const notFinite = countNonFinite(predictions ?? []);
	return {
		source: sourceText(artifact),
		...artifact.revision === void 0 ? {} : { revision: artifact.revision },
		...artifact.inputs === void 0 ? {} : { inputs: artifact.inputs },
		sha256: artifact.sha256,
		bytes: artifact.bytes,
		architecture: reportArchitecture(architecture, measurements),
		metrics,
		...Object.keys(failed).length === 0 ? {} : { failed },
		...predictions === void 0 ? {} : {
			ties,
			notFinite,
			...breakDown(predictions, context)
		},
		...profile === void 0 ? {} : { profile: reportProfile(profile, fallen) }
	};
}
/** Where a model came from, as it was written, and which file that was. */
function sourceText({ origin, member }) {
	const text = origin.kind === "url" ? showUrl(origin.url) : origin.text;
	return member === void 0 ? text : `${text} (${member})`;
}
function reportArchitecture(architecture, { macs }) {
	return {
		network: reportNetwork(architecture.network),
		parameters: architecture.parameters,
		parameterViews: architecture.parameterViews,
		kernelParameters: architecture.kernelParameters,
		...macs?.kind === "exact" ? { macs: macs.value } : {},
		nodes: architecture.nodes,
		opset: architecture.opset,
		operators: architecture.operators,
		inputs: architecture.inputs.map(formatValue),
		outputs: architecture.outputs.map(formatValue),
		signature: architecture.signature,
		weightsSignature: architecture.weightsSignature,
		externalData: architecture.externalData,
		producer: architecture.producer,
		irVersion: architecture.irVersion
	};
}
/** Without what explaining has told already. */
function newFindings(findings, explanation) {
	const told = new Set(explanation?.findings.filter(isExplanation).map(({ cause }) => cause));
	return withoutSupposed(findings, explanation?.restored ?? []).filter(({ cause }) => !told.has(cause));
}
/** Absent where there was nothing to explain. */
function reportExplaining(explanation, findings, budgetMs) {
	if (explanation === void 0 || explanation.gates.length === 0) return {};
	const { gates, tried, affected, sweep, durationMs } = explanation;
	const explained = new Set(findings.filter(isExplanation).flatMap((finding) => finding.gates ?? []));
	const count = gates.filter((rule) => explained.has(rule)).length;
	return { explaining: {
		outcome: count === gates.length ? "explained" : count > 0 ? "partly" : "not found",
		tried,
		...affected.length === 0 ? {} : { affected },
		...sweep === void 0 ? {} : { sweep: reportSweep(sweep) },
		durationMs: Math.max(0, Math.round(durationMs)),
		budgetMs
	} };
}
/** The schema has room for no more. */
const MOST_VARIANTS = 100;
/** A variant without a figure is left out. */
function reportSweep({ metric, examples, variants }) {
	return {
		metric,
		unit: METRICS[metric].unit,
		examples,
		variants: variants.slice(0, MOST_VARIANTS).flatMap(({ recipe, changed, figure }) => {
			if (figure === void 0 || figure.kind === "failed") return [];
			const interval = figure.kind === "sampled" ? {
				low: figure.low,
				high: figure.high
			} : {};
			return [{
				recipe,
				changed,
				value: figure.value,
				...interval
			}];
		})
	};
}
/** Absent where there is no other subject. The weights of single layers are left to `zoogate inspect`. */
function reportDifferences(subjects) {
	const differences = {};
	for (const name of ["reference", "baseline"]) {
		const difference = subjects[name]?.difference;
		if (difference === void 0) continue;
		const { equal: _, sameWeights: __, weights, signatureChanges, ...told } = difference;
		const ofPorts = signatureChanges.filter(({ part }) => part === "inputs" || part === "outputs");
		differences[name] = {
			...told,
			interfaceChanges: ofPorts.map(tellSignatureChange),
			...weights.sentence === void 0 ? {} : { weights: weights.sentence }
		};
	}
	return Object.keys(differences).length === 0 ? {} : { differences };
}
function reportTimes(layerTimes = {}) {
	const told = Object.entries(layerTimes).map(([name, times]) => [name, reportLayerTimes(times)]);
	return told.length === 0 ? {} : { layerTimes: Object.fromEntries(told) };
}
function reportDataset({ model, dataset }, observed) {
	if (dataset === void 0 || observed.dataset === void 0) return void 0;
	const { name, split, origin } = model.dataset ?? {};
	return {
		...name === void 0 ? {} : { name },
		...origin === void 0 ? {} : { source: origin.locator.text },
		...origin?.revision === void 0 ? {} : { revision: origin.revision },
		...split === void 0 ? {} : { split },
		complete: dataset.complete && observed.stoppedEarly !== true && dataset.part === void 0,
		size: dataset.size,
		...observed.dataset
	};
}
function reportCatalogue({ entry, claims, notMeasured }) {
	return {
		id: `zoo:${entry.id}`,
		source: sourceAddress(entry.source),
		compared: notMeasured === void 0 ? "measured" : "published",
		claims: claims.claims.map((claim) => withoutUndefined(claim))
	};
}
function reportPreprocess(subjects) {
	return mapSubjects(subjects, ({ preprocess }) => preprocess === void 0 ? void 0 : {
		description: describePreprocess(preprocess),
		...withoutUndefined(preprocess)
	});
}
/**
* The graphs' difference as a cause: where a gate against the subject does not pass and is about something that
* another graph explains. A gate on the graph itself tells the difference already.
*/
function graphFindings({ subjects }, gates) {
	return ["reference", "baseline"].flatMap((name) => {
		const other = subjects[name];
		const missed = gates.filter(({ bound, metric, verdict }) => bound?.against === name && metric !== "graph" && verdict !== "pass");
		if (other === void 0 || missed.length === 0) return [];
		const { difference } = other;
		if (difference === void 0 || difference.equal) return [];
		const sentence = `${missed.map(({ metric }) => metric).join(", ")}: the candidate is not the same network as the ${name}, but another graph`;
		const networks = tellNetworks(subjects.candidate, other, name);
		return [makeFinding({
			cause: "model.structure",
			confidence: "possible",
			sentence,
			evidence: [...networks, ...difference.changes],
			gates: missed.map(({ rule }) => rule)
		})];
	});
}
function reportLock({ timingLock }) {
	if (timingLock === void 0) return {};
	const { waitedMs, heldMs } = timingLock;
	return { timingLock: {
		waitedMs: Math.round(waitedMs),
		heldMs: Math.round(heldMs)
	} };
}
/** The same object without keys whose value is undefined: an absent figure is absent. */
function withoutUndefined(value) {
	const defined = Object.entries(value).filter(([, part]) => part !== void 0);
	return Object.fromEntries(defined);
}

// src/dataset/digest.ts
/** One hash for what was measured: two runs with equal digests saw the same images with the same labels. */
/** What an entry adds to the digest, without the line feed: all that runs on parts of a dataset need to hand on. */
function digestLine({ name, label, target, sha256 }) {
	const wanted = target === void 0 || target.kind === "class" ? label : describe(target);
	return JSON.stringify([
		name,
		wanted,
		sha256
	]);
}
/** @param lines of all entries, in dataset order. */
function digestOfLines(lines) {
	const hash = createHash("sha256");
	for (const line of lines) hash.update(`${line}\n`);
	return hash.digest("hex");
}
/** What is left of a line before and after its hash: hashes have no pattern, and half as many bytes as digits. */
function splitDigestLine(line) {
	const from = line.length - SHA256_DIGITS - CLOSING.length;
	return {
		line: line.slice(0, from),
		sha256: Uint8Array.from(Buffer.from(line.slice(from), "hex"))
	};
}
const SHA256_DIGITS = 64;
const SHA256_BYTES = SHA256_DIGITS / 2;
const CLOSING = "\"]";
const CHUNK_BYTES = 65536;
/** The digest of lines that were split, added in dataset order: a million of them without making texts of them. */
function openSplitDigest() {
	const hash = createHash("sha256");
	const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
	let filled = 0;
	const flush = () => {
		hash.update(chunk.subarray(0, filled));
		filled = 0;
	};
	return {
		add: (lines, from, to, hashes, at) => {
			const isLong = to - from > CHUNK_BYTES - REST_BYTES;
			if (isLong || filled + to - from + REST_BYTES > CHUNK_BYTES) flush();
			if (isLong) hash.update(lines.subarray(from, to));
			let end = filled;
			for (let i = isLong ? to : from; i < to; i++) chunk[end++] = lines[i];
			for (let i = at; i < at + 32; i++) {
				const byte = hashes[i];
				chunk[end++] = DIGITS[byte >> 4];
				chunk[end++] = DIGITS[byte & 15];
			}
			for (let i = 0; i < END.length; i++) chunk[end++] = END[i];
			filled = end;
		},
		end: () => {
			flush();
			return hash.digest("hex");
		}
	};
}
/** Of a line, from its hash on. */
const REST_BYTES = 67;
const DIGITS = Buffer.from("0123456789abcdef");
const END = Buffer.from(`${CLOSING}\n`);
/** The target as it is hashed: tensors by the SHA-256 of their values, a mask by its file's name. */
function describe(target) {
	if (target.kind === "mask") return {
		...target,
		path: basename(target.path)
	};
	if (target.kind !== "tensors") return target;
	return {
		kind: "tensors",
		tensors: target.tensors.map(({ type, shape, values }) => {
			const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
			return {
				type,
				shape,
				sha256: createHash("sha256").update(bytes).digest("hex")
			};
		})
	};
}

// src/shard/columns.ts
/**
* Rows of plain data as columns of bytes, and back: a million observations of a model are a few arrays, and reading a
* column looks at its length and not at its rows. Columns are told apart by what they hold, not by the task; what comes
* back is numbers, booleans, texts and lists of numbers, whatever a stranger wrote. Nothing is ever run.
*/
const LISTS = {
	Array: Float64Array,
	Float64Array,
	Float32Array,
	Int32Array,
	Uint32Array,
	Uint16Array,
	Uint8Array
};
/** @throws Error for a value that is no number, boolean, text or list of numbers: a defect of the task. */
function encodeRows(rows) {
	const keys = /* @__PURE__ */ new Set();
	for (const row of rows) for (const key in row) keys.add(key);
	const columns = Object.fromEntries([...keys].map((key) => [key, encodeColumn(rows.map((row) => row[key]), key)]));
	return {
		rows: rows.length,
		columns
	};
}
/** Readers of the columns by name, for what is not needed row by row. @throws UserError `columns-damaged` */
function readColumns({ rows, columns }) {
	if (!Number.isInteger(rows) || rows < 0) throw damaged("the number of rows");
	return new Map(Object.entries(columns).map(([key, column]) => [key, decodeColumn(column, rows, key)]));
}
/** @throws UserError `columns-damaged` */
function decodeRows(given) {
	const entries = [...readColumns(given)];
	const { rows } = given;
	const made = new Array(rows);
	for (let row = 0; row < rows; row++) {
		const values = {};
		for (const [key, at] of entries) values[key] = at(row);
		made[row] = values;
	}
	return made;
}
function encodeColumn(values, key) {
	const [first] = values;
	if (isPlain(first) && values.every((value) => Object.is(value, first)) && isJson(first)) return {
		kind: "same",
		value: first
	};
	if (values.every((value) => typeof value === "boolean")) return {
		kind: "boolean",
		data: bytesOf(Uint8Array.from(values, Number))
	};
	if (values.every((value) => typeof value === "string")) return encodeTexts(values);
	if (values.every((value) => typeof value === "number")) return encodeNumbers(values);
	const of = Object.keys(LISTS).find((name) => values.every((value) => isList(value, name)));
	if (of === void 0) throw new Error(`observations hold a "${key}" that can't be carried in columns`);
	const lists = values;
	const lengths = lists.map((list) => list.length);
	const all = new LISTS[of](lengths.reduce((sum, length) => sum + length, 0));
	let at = 0;
	for (const list of lists) {
		all.set(list, at);
		at += list.length;
	}
	return {
		kind: "list",
		of,
		lengths: encodeNumbers(lengths),
		data: bytesOf(all)
	};
}
function isPlain(value) {
	return [
		"number",
		"string",
		"boolean"
	].includes(typeof value);
}
/** JSON knows no NaN, no infinity and no negative zero. */
function isJson(value) {
	return typeof value !== "number" || Number.isFinite(value) && !Object.is(value, -0);
}
function isList(value, name) {
	if (name !== "Array") return value instanceof LISTS[name];
	return Array.isArray(value) && value.every((item) => typeof item === "number");
}
/** Half of a surrogate pair has no bytes: it becomes U+FFFD. JSON texts have none. */
function encodeTexts(values) {
	const texts = values.map((value) => Buffer.from(value));
	return {
		kind: "text",
		lengths: encodeNumbers(texts.map((text) => text.length)),
		data: bytesOf(Buffer.concat(texts))
	};
}
function encodeNumbers(values) {
	const whole = values.every((value) => Number.isInteger(value) && !Object.is(value, -0));
	let [least, most] = [0, 0];
	for (const value of values) {
		if (value < least) least = value;
		if (value > most) most = value;
	}
	if (whole && least >= 0 && most <= 255) return {
		kind: "uint8",
		data: bytesOf(Uint8Array.from(values))
	};
	if (whole && least >= 0 && most <= 65535) return {
		kind: "uint16",
		data: bytesOf(Uint16Array.from(values))
	};
	if (whole && least >= -2147483648 && most <= 2147483647) return {
		kind: "int32",
		data: bytesOf(Int32Array.from(values))
	};
	return {
		kind: "float64",
		data: bytesOf(Float64Array.from(values))
	};
}
function bytesOf({ buffer, byteOffset, byteLength }) {
	return new Uint8Array(buffer, byteOffset, byteLength);
}
const ELEMENTS = {
	uint8: Uint8Array,
	uint16: Uint16Array,
	int32: Int32Array,
	float64: Float64Array,
	boolean: Uint8Array
};
function decodeColumn(column, rows, key) {
	switch (column.kind) {
		case "same": return () => column.value;
		case "text": {
			const { data, starts } = slicesOf(column, rows, key);
			const bytes = Buffer.from(data.buffer, data.byteOffset, data.length);
			return (row) => bytes.toString("utf8", starts[row], starts[row + 1]);
		}
		case "uint8":
		case "uint16":
		case "int32":
		case "float64":
		case "boolean": {
			const values = listOf(ELEMENTS[column.kind], column.data, key);
			if (values.length !== rows) throw damaged(key);
			return column.kind === "boolean" ? (row) => values[row] === 1 : (row) => values[row];
		}
		case "list": {
			const { data, starts } = slicesOf(column, rows, key, LISTS[column.of]);
			return (row) => {
				const part = data.slice(starts[row], starts[row + 1]);
				return column.of === "Array" ? Array.from(part) : part;
			};
		}
		default: throw damaged(key);
	}
}
/**
* A column of texts or of bytes without making anything of its rows. A column whose rows are all the same text has one
* kind for that: it is not one of slices.
*
* @throws UserError `columns-damaged` if there is no such column, or it holds something else.
*/
function readSlices({ rows, columns }, key) {
	const column = columns[key];
	if (column?.kind === "text" || column?.kind === "list" && column.of === "Uint8Array") return slicesOf(column, rows, key);
	if (column?.kind !== "same" || typeof column.value !== "string") throw damaged(key);
	const text = Buffer.from(column.value);
	return {
		data: Buffer.concat(new Array(rows).fill(text)),
		starts: Float64Array.from({ length: rows + 1 }, (_, row) => row * text.length)
	};
}
function slicesOf(column, rows, key, type = Uint8Array) {
	const data = listOf(type, column.data, key);
	const lengths = decodeColumn(column.lengths, rows, key);
	const starts = new Float64Array(rows + 1);
	for (let row = 0; row < rows; row++) {
		const length = lengths(row);
		if (!Number.isInteger(length) || length < 0) throw damaged(key);
		starts[row + 1] = starts[row] + length;
	}
	if (starts[rows] !== data.length) throw damaged(key);
	return {
		data,
		starts
	};
}
/** Elements stay where they are, except where that is no multiple of their size. */
function listOf(type, data, key) {
	if (!(data instanceof Uint8Array) || type === void 0 || data.length % type.BYTES_PER_ELEMENT !== 0) throw damaged(key);
	const placed = data.byteOffset % type.BYTES_PER_ELEMENT === 0 ? data : Uint8Array.from(data);
	return new type(placed.buffer, placed.byteOffset, data.length / type.BYTES_PER_ELEMENT);
}
function damaged(key) {
	return new UserError({
		code: "columns-damaged",
		what: "the observations are not whole",
		got: `a column "${key}" of another length`
	});
}

// src/shard/frame.ts
/**
* Plain data with runs of bytes in it as one text, and back: JSON in which a run of bytes is its place, then all bytes
* one after the other, deflated, in base64. Reading costs what the bytes cost to inflate; none of them is parsed.
*/
/** Observations of a million examples are far smaller. */
const MOST_BYTES = 1 << 30;
/** Before what is deflated its length inflated, and within it the length of the JSON. */
const LENGTH_BYTES = 4;
/** Deflate makes nothing smaller than by this. */
const MOST_RATIO = 1032;
/** @param value what JSON can say, and `Uint8Array`s. */
function pack(value) {
	const runs = [];
	let at = 0;
	const json = JSON.stringify(value, (_, inner) => {
		if (!(inner instanceof Uint8Array)) return inner;
		runs.push(inner);
		at += inner.length;
		return { bytes: [at - inner.length, at] };
	});
	const text = Buffer.from(json);
	const all = Buffer.concat([
		lengthBytes(text.length),
		text,
		...runs
	]);
	return Buffer.concat([lengthBytes(all.length), deflateRawSync(all, { level: 4 })]).toString("base64");
}
function lengthBytes(length) {
	const bytes = Buffer.alloc(LENGTH_BYTES);
	bytes.writeUInt32LE(length);
	return bytes;
}
/**
* @param packed the text, or its bytes.
* @throws Error for a text that is not of this form.
*/
function unpack(packed) {
	const given = typeof packed === "string" ? Buffer.from(packed, "base64") : fromBase64(packed);
	const length = given.readUInt32LE(0);
	if (length > MOST_BYTES || length > given.length * MOST_RATIO) throw new Error("a length that is not there");
	const deflated = given.subarray(LENGTH_BYTES);
	const all = inflateRawSync(deflated, {
		maxOutputLength: length,
		chunkSize: Math.max(64, length + 1)
	});
	releaseArray(given);
	if (all.length !== length) throw new Error("another length than the one that is stated");
	const end = LENGTH_BYTES + all.readUInt32LE(0);
	const runs = all.subarray(end);
	let at = 0;
	const value = JSON.parse(all.toString("utf8", LENGTH_BYTES, end), (_, inner) => {
		const place = placeOf(inner);
		if (place === void 0) return inner;
		const [from, to] = place;
		if (from !== at || !Number.isInteger(to) || to < from || to > runs.length) throw new Error("bytes that are not there");
		at = to;
		return new Uint8Array(runs.subarray(from, to));
	});
	releaseArray(all);
	return value;
}
/** A multiple of four digits, few enough for a text that lives where short-lived objects do. */
const PIECE = 65536;
function fromBase64(digits) {
	const padding = [1, 2].filter((last) => digits.at(-last) === PADDING).length;
	const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.floor(digits.length * 3 / 4) - padding));
	let filled = 0;
	for (let at = 0; at < digits.length; at += PIECE) filled += bytes.write(digits.toString("latin1", at, at + PIECE), filled, "base64");
	if (filled !== bytes.length) throw new Error("no base64");
	return bytes;
}
const PADDING = "=".charCodeAt(0);
function placeOf(value) {
	if (typeof value !== "object" || value === null || !("bytes" in value)) return void 0;
	const { bytes, ...rest } = value;
	return Array.isArray(bytes) && bytes.length === 2 && Object.keys(rest).length === 0 ? bytes : void 0;
}

// src/shard/part.ts
/**
* What one shard of the examples hands on: everything that stands between measuring and comparing, as plain data in
* the report. Merging puts the observations of all shards together and goes on from there as an unsharded run does.
*/
function carryModel(gating, observed) {
	const { macs, numerics, timings, batches, memory, timingLock, operators, fallen, warnings, problem } = observed;
	return {
		gating: carryGating(gating),
		observed: {
			macs,
			numerics,
			timings,
			batches,
			memory,
			timingLock,
			operators,
			fallen,
			warnings,
			problem,
			examples: carryExamples(gating.dataset?.part, observed)
		}
	};
}
function carryGating(gating) {
	const { config, model, subjects, absent, claims, referenceClaims, zoo, dataset, plan } = gating;
	const { seed, stop, samples, executionProvider, threads, latencyBudgetMs } = config;
	const { needs: _, ...rest } = plan;
	return {
		config: {
			seed,
			stop,
			samples,
			executionProvider,
			threads,
			latencyBudgetMs
		},
		model: {
			name: model.name,
			task: model.task,
			batchSizes: model.batchSizes,
			dataset: model.dataset && {
				name: model.dataset.name,
				split: model.dataset.split,
				origin: model.dataset.origin,
				complete: model.dataset.complete,
				allowUnreadable: model.dataset.allowUnreadable
			}
		},
		subjects: mapSubjects(subjects, carrySubject),
		absent,
		claims,
		referenceClaims,
		zoo,
		dataset: dataset && {
			task: dataset.task,
			size: dataset.size,
			complete: dataset.complete,
			classes: dataset.classes
		},
		plan: rest
	};
}
/** A subject without the places of its files and without its layers, which comparing and deciding do not read. */
function carrySubject(subject) {
	const { artifact, architecture } = subject;
	const { archive: _, externalData: __, path: ___, origin, ...identity } = artifact;
	const placed = origin.kind === "path" ? {
		...origin,
		path: ""
	} : origin.kind === "git" ? {
		...origin,
		folder: "",
		path: void 0
	} : origin.kind === "command" ? {
		...origin,
		folder: "",
		output: "",
		environment: {}
	} : origin.kind === "url" ? {
		...origin,
		url: showUrl(origin.url)
	} : origin;
	return {
		...subject,
		artifact: {
			...identity,
			path: "",
			origin: placed
		},
		architecture
	};
}
function carryExamples(part, { examples, predictions, slices }) {
	if (part === void 0 || examples === void 0 || predictions === void 0) return void 0;
	const sliced = slices?.some((slice) => slice !== void 0) === true;
	const rows = examples.indices.map((index, i) => ({
		index,
		...splitDigestLine(examples.lines[i]),
		...sliced ? { slices: JSON.stringify(slices[i] ?? null) } : {}
	}));
	return {
		...part,
		measured: encodeRows(rows),
		unreadable: examples.unreadable,
		predictions: Object.fromEntries(Object.entries(predictions).map(([name, observations]) => [name, encodeRows(observations)]))
	};
}
/** The longest value that is told as it is. The report's schema allows 500 characters. */
const TOLD_CHARACTERS = 300;
/**
* What must be equal in all shards, by what it is: values where they are short, otherwise their hashes. Told where
* two shards differ.
*/
function identityOf({ gating, observed }) {
	const { model, subjects, plan, claims, referenceClaims, dataset, config, zoo } = gating;
	const known = {
		seed: config.seed,
		samples: config.samples ?? "all",
		stop: config.stop,
		"execution provider": config.executionProvider,
		threads: config.threads,
		"latency budget in ms": config.latencyBudgetMs,
		gates: plan.rules.map(({ severity, text }) => `${severity}: ${text}`).join("; "),
		claims: hashOf(JSON.stringify([
			claims,
			referenceClaims,
			zoo?.claims
		])),
		"name of the dataset": model.dataset?.name ?? "none",
		"split of the dataset": model.dataset?.split ?? "none",
		dataset: hashOf(JSON.stringify([
			model.dataset,
			dataset,
			plan.task
		])),
		"number of examples": observed.examples?.total
	};
	for (const [name, { artifact, preprocess, quantization }] of Object.entries(subjects)) {
		known[name] = artifact.sha256;
		known[`preprocessing of the ${name}`] = JSON.stringify([preprocess, quantization]);
	}
	return Object.fromEntries(Object.entries(known).flatMap(([what, value]) => {
		if (value === void 0) return [];
		const text = String(value);
		return [[`${what} of ${model.name}`, text.length > TOLD_CHARACTERS ? hashOf(text) : text]];
	}));
}
function hashOf(content) {
	return createHash("sha256").update(content).digest("hex");
}

// src/shard/seal.ts
/** @param parts one a model; handed on where examples are shared out. */
function sealShard(report, config, parts) {
	const { shard } = config;
	if (shard === void 0) return report;
	const isByModels = shard.by === "models";
	const names = config.models.map(({ name }) => name);
	const sealed = {
		...shard,
		identity: Object.assign({
			models: hashOf(JSON.stringify(names)),
			seed: String(config.seed)
		}, ...isByModels ? [] : parts.map(identityOf)),
		data: pack(isByModels ? names : parts)
	};
	const whole = {
		...report,
		shard: sealed
	};
	return {
		...whole,
		shard: {
			...sealed,
			digest: digestOf(whole)
		}
	};
}
/**
* SHA-256 of a report's text without its own digest; what it hands on, which is long, goes in as its own hash.
*
* @param data what it hands on, where that is not in the report.
*/
function digestOf(report, data = report.shard?.data) {
	if (report.shard === void 0) return hashOf(renderJson(report));
	const { digest: _, data: __, ...shard } = report.shard;
	const hashed = data === void 0 ? {} : { data: hashOf(data) };
	return hashOf(renderJson({
		...report,
		shard: {
			...shard,
			...hashed
		}
	}));
}

export { explain as _, unpack as a, readSlices as c, openSplitDigest as d, joinModels as f, withThumbnails as g, illustratedExamples as h, identityOf as i, digestLine as l, reportRun as m, sealShard as n, decodeRows as o, reportModel as p, carryModel as r, readColumns as s, digestOf as t, digestOfLines as u, floatingSources as v };