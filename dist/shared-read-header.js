import { t as METRICS } from "./shared-metrics2.js";

// src/claims/scope-words.ts
/**
* The words that people write the scope of a figure in: datasets, splits, number formats, batch and input sizes. One
* thing has many spellings; two spellings of one thing are the same scope.
*/
/** Data sets by the identifier that claims carry; spellings are compared without case and punctuation. */
const DATASET_SPELLINGS = {
	"imagenet-1k": [
		"ImageNet",
		"ImageNet-1k",
		"ImageNet 1000",
		"ImageNet 1000 classes",
		"ImageNet 2012",
		"ImageNet ILSVRC2012",
		"ILSVRC",
		"ILSVRC 2012",
		"IN-1k"
	],
	"imagenet-21k": ["ImageNet-21k", "IN-21k"],
	"imagenet-22k": ["ImageNet-22k", "IN-22k"],
	"imagenet-v2": ["ImageNet-V2", "ImageNetV2 matched frequency"],
	"imagenet-real": ["ImageNet-ReaL"],
	"imagenet-a": ["ImageNet-A"],
	"imagenet-c": ["ImageNet-C"],
	"imagenet-r": ["ImageNet-R"],
	"imagenet-sketch": ["ImageNet-Sketch"],
	"imagenet-100": ["ImageNet-100"],
	"tiny-imagenet": ["Tiny ImageNet", "Tiny ImageNet 200"],
	cifar10: ["CIFAR-10"],
	cifar100: ["CIFAR-100"],
	mnist: ["MNIST"],
	"fashion-mnist": ["Fashion-MNIST"],
	svhn: ["SVHN"],
	stl10: ["STL-10"],
	food101: ["Food-101"],
	flowers102: ["Flowers-102", "Oxford Flowers 102"],
	"oxford-pets": [
		"Oxford Pets",
		"Oxford-IIIT Pet",
		"Oxford-IIIT Pets"
	],
	"stanford-cars": ["Stanford Cars"],
	caltech101: ["Caltech-101"],
	eurosat: ["EuroSAT"],
	places365: ["Places365"],
	coco: [
		"COCO",
		"MS COCO",
		"COCO 2017",
		"COCO 2014"
	],
	"pascal-voc": [
		"VOC",
		"Pascal VOC",
		"VOC 2007",
		"VOC 2012",
		"Pascal VOC 2007",
		"Pascal VOC 2012"
	],
	cityscapes: ["Cityscapes"],
	ade20k: ["ADE20K"]
};
/** Data sets with one label an image: a score on one that names no metric is top-1 accuracy. */
const SINGLE_LABEL_DATASETS = /* @__PURE__ */ new Set([
	...[
		"imagenet-1k",
		"imagenet-v2",
		"imagenet-a",
		"imagenet-r",
		"imagenet-sketch",
		"imagenet-100"
	],
	...[
		"tiny-imagenet",
		"cifar10",
		"cifar100",
		"mnist",
		"fashion-mnist",
		"svhn",
		"stl10",
		"food101"
	],
	...[
		"flowers102",
		"oxford-pets",
		"stanford-cars",
		"caltech101",
		"eurosat",
		"places365"
	]
]);
/** Data sets that models are trained on before they are measured on others. */
const PRETRAINING_DATASETS = /* @__PURE__ */ new Set(["imagenet-21k", "imagenet-22k"]);
const SPLIT_SPELLINGS = {
	validation: [
		"val",
		"valid",
		"validation",
		"validation set",
		"val set",
		"dev",
		"dev set",
		"val2017"
	],
	test: [
		"test",
		"test set",
		"testing"
	],
	"test-dev": ["test-dev", "testdev"],
	train: [
		"train",
		"training",
		"train set",
		"training set"
	]
};
const DTYPE_SPELLINGS = {
	fp32: [
		"fp32",
		"float32",
		"f32",
		"single",
		"full precision",
		"float"
	],
	fp16: [
		"fp16",
		"float16",
		"f16",
		"half",
		"half precision"
	],
	bf16: ["bf16", "bfloat16"],
	int8: [
		"int8",
		"uint8",
		"w8a8",
		"quantized",
		"quantised",
		"8-bit"
	],
	int4: [
		"int4",
		"w4a16",
		"4-bit"
	]
};
const DTYPES = Object.keys(DTYPE_SPELLINGS);
/** Letters and digits alone, in lower case: names that differ in nothing else are the same. */
function plainName(name) {
	return name.toLowerCase().replace(/\(r\)|\(tm\)|[^\p{L}\p{N}]/gu, "");
}
function byPlainName(spellings) {
	return new Map(Object.entries(spellings).flatMap(([identifier, all]) => [identifier, ...all].map((spelling) => [plainName(spelling), identifier])));
}
const DATASETS = byPlainName(DATASET_SPELLINGS);
const SPLITS = byPlainName(SPLIT_SPELLINGS);
const DTYPE_NAMES = byPlainName(DTYPE_SPELLINGS);
/** The identifier of a data set that is known by several names; an organisation before it is left out. */
function knownDataset(name) {
	return DATASETS.get(plainName(name)) ?? DATASETS.get(plainName(name.slice(name.lastIndexOf("/") + 1)));
}
/** What is the same for two spellings of one data set. */
function datasetKey(name) {
	return knownDataset(name) ?? plainName(name);
}
function readSplit(text) {
	return SPLITS.get(plainName(text));
}
function splitKey(name) {
	return readSplit(name) ?? plainName(name);
}
function readDtype(text) {
	return DTYPE_NAMES.get(plainName(text));
}
/** `32`, `b32`, `bs=32`, `batch size 32`. */
function readBatch(text) {
	const digits = /^(?:b|bs|batch|batch[ -]?size)?\s*=?\s*(\d{1,6})$/i.exec(text.trim())?.[1];
	const batch = Number(digits);
	return digits !== void 0 && batch >= 1 ? batch : void 0;
}
/** `224`, `224x224`, `224 × 224`, `3x224x224`, `224px`, `(224, 224)` as height x width. */
function readInputSize(text) {
	const lengths = text.replace(/^[[(]|[\])]$/g, "").replace(/\s|px$|pixels$/gi, "").split(/[x×,*]/i);
	if (lengths.some((length) => !/^\d{1,5}$/.test(length))) return void 0;
	const sides = lengths.map(Number);
	const [first, second, third] = sides;
	if (sides.length === 1) return `${first}x${first}`;
	if (sides.length === 2) return `${first}x${second}`;
	if (sides.length !== 3) return void 0;
	if (first === 1 || first === 3) return `${second}x${third}`;
	return third === 1 || third === 3 ? `${first}x${second}` : void 0;
}
/** Words that name a kind of hardware and no hardware: nothing can be measured on "GPU". */
function namesHardware(text) {
	return !/^(?:cpu|gpu|tpu|npu|edge ?tpu|mobile|desktop|server|pc|laptop|edge|device|cuda)?$/i.test(text.trim());
}
/** Words for data that nobody else has. */
function isPrivateDataset(name) {
	return /\b(?:private|internal|proprietary|in-?house|confidential|non-?public|undisclosed|custom|own)\b/i.test(name.replace(/_/g, " "));
}

// src/claims/excerpt.ts
/** Text from a card or a claims file, made fit for one line of a terminal or a report: hostile until it has been here. */
const LONGEST$1 = 200;
/** Without control and direction characters, white space collapsed, cut to 200 characters. */
function excerpt(text) {
	const line = text.slice(0, 800).replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ").replace(/\s+/g, " ").trim();
	if (line.length <= LONGEST$1) return line;
	return `${line.slice(0, 197).replace(/[\ud800-\udbff]$/, "")}...`;
}

// src/claims/header-words.ts
const role = (name, ...spellings) => [{
	kind: "role",
	role: name
}, ...spellings];
const unit = (name, ...spellings) => [{
	kind: "unit",
	unit: name
}, ...spellings];
const metric = (name, extra, ...spellings) => [{
	kind: "metric",
	metric: name,
	...extra
}, ...spellings];
function topK(name, k) {
	const top = [
		`top-${k}`,
		`top ${k}`,
		`top${k}`
	];
	const of = (nouns) => nouns.flatMap((noun) => [
		...top.flatMap((word) => [
			`${word} ${noun}`,
			`${noun} ${word}`,
			`${noun}@${word}`
		]),
		`${noun}@${k}`,
		`${noun}${k}`
	]);
	return [metric(name, {}, ...top, `top@${k}`, `prec@${k}`, `precision@${k}`, ...of([
		"accuracy",
		"acc",
		"acc."
	])), metric(name, { isError: true }, ...of([
		"error",
		"err",
		"err.",
		"error rate"
	]))];
}
const ENTRIES = [
	...topK("top1", 1),
	...topK("top5", 5),
	metric("top1", {}, "accuracy", "acc", "acc.", "classification accuracy"),
	metric("top1", { isError: true }, "error", "err", "error rate", "classification error"),
	metric("map", {}, "mAP", "box AP", "mean average precision", "mAP@0.5:0.95", "mAP 50-95", "mAP50-95"),
	metric("map", {}, "mAP@[0.5:0.95]", "mAP@.5:.95", "mAP val 50-95", "AP box"),
	metric("map", {}, "mAPval 50-95", "mAPval", "AP"),
	metric("map50", {}, "mAPval 50", "mAP50", "mAP@0.5", "mAP@.5", "mAP@50", "AP50", "mAP val 50", "mAP@IoU=0.5"),
	metric("miou", {}, "mIoU", "mean IoU", "mean intersection over union"),
	metric("rmse", {}, "RMSE", "root mean squared error"),
	metric("mae", {}, "MAE", "mean absolute error"),
	metric("r2", {}, "R2", "R²"),
	metric("f1.micro", {}, "micro F1", "F1 micro"),
	metric("f1.macro", {}, "macro F1", "F1 macro"),
	metric("calibration_error", {}, "ECE", "expected calibration error"),
	metric("parameters", {}, "params", "param", "parameters", "parameter count", "param count", "params count"),
	metric("parameters", {}, "model parameters", "total params", "total parameters", "weights count"),
	metric("parameters", { unit: "M" }, "MParams", "million parameters", "million params"),
	metric("macs", {}, "MACs", "MAC", "multiply-adds", "mult-adds", "multi-adds", "MAdds", "MAdd"),
	metric("macs", {}, "multiply-accumulates", "multiply-accumulate operations"),
	metric("macs", { unit: "G" }, "GMACs", "GMAC", "GMAdds"),
	metric("macs", { unit: "M" }, "MMACs", "MMAC", "MMAdds", "million MACs", "million mult-adds"),
	metric("macs", { operations: "unknown" }, "FLOPs", "FLOP", "floating point operations"),
	metric("macs", {
		operations: "unknown",
		unit: "G"
	}, "GFLOPs", "GFLOP", "BFLOPs", "billion FLOPs"),
	metric("macs", {
		operations: "unknown",
		unit: "M"
	}, "MFLOPs", "MFLOP", "million FLOPs"),
	metric("size", {}, "size", "model size", "file size", "disk size", "size on disk", "weights size"),
	metric("size", {}, "download size", "checkpoint size", "model file size", "ONNX size", "memory on disk"),
	metric("opset", {}, "opset", "opset version", "ONNX opset", "ONNX opset version"),
	metric("nodes", {}, "nodes", "number of nodes"),
	metric("load_time", {}, "load time", "loading time"),
	metric("latency.mean", { isTime: true }, "latency", "inference time", "inference latency", "runtime"),
	metric("latency.mean", { isTime: true }, "time", "inference speed", "speed", "time per inference step"),
	metric("latency.mean", { isTime: true }, "time per image", "time per inference", "latency per image"),
	metric("latency.mean", {
		isTime: true,
		unit: "ms"
	}, "ms per image", "ms / image", "ms/img"),
	metric("latency.first", {}, "first inference", "first latency", "cold latency", "warm-up latency"),
	[
		{
			kind: "statistic",
			metric: "latency.p50"
		},
		"p50",
		"median",
		"50th percentile"
	],
	[
		{
			kind: "statistic",
			metric: "latency.p90"
		},
		"p90",
		"90th percentile"
	],
	[
		{
			kind: "statistic",
			metric: "latency.p95"
		},
		"p95",
		"95th percentile"
	],
	[
		{
			kind: "statistic",
			metric: "latency.p99"
		},
		"p99",
		"99th percentile"
	],
	[
		{
			kind: "statistic",
			metric: "latency.mean"
		},
		"mean",
		"average",
		"avg",
		"avg."
	],
	metric("throughput", {}, "throughput", "FPS", "images/s", "img/s", "img/sec", "images/sec", "QPS"),
	metric("throughput", {}, "images per second", "samples/s", "samples per second", "frames per second"),
	metric("peak_memory", {}, "peak memory", "peak RAM", "RAM", "RAM usage", "peak memory usage"),
	...["GPU memory", "VRAM"].map((name) => [{
		kind: "unmeasured",
		reason: "zoogate measures the memory of the process, not of the GPU"
	}, name]),
	...["memory", "memory usage"].map((name) => [{
		kind: "unmeasured",
		reason: "whose memory it is, and in training or in use, is not said"
	}, name]),
	role("model", "model", "models", "model name", "name", "network", "architecture", "arch", "backbone"),
	role("model", "method", "encoder", "model id", "model architecture", "pretrained model"),
	role("variant", "variant", "weight", "weights", "checkpoint", "version", "config", "configuration"),
	role("variant", "recipe", "training", "pretraining", "pretrain", "ONNX version", "source framework"),
	role("variant", "target runtime"),
	role("variant", "epochs", "steps", "optimizer", "lr schd", "schedule", "crop pct", "crop_pct", "interpolation"),
	role("dataset", "dataset", "data set", "data", "evaluation dataset", "test dataset", "benchmark"),
	role("split", "split", "subset", "dataset split"),
	role("hardware", "hardware", "device", "processor", "CPU", "GPU", "platform", "machine", "accelerator"),
	role("dtype", "precision", "dtype", "data type", "quantization", "number format", "bits"),
	role("batch", "batch", "batch size", "BS"),
	role("inputSize", "input size", "image size", "img size", "resolution", "input resolution", "crop size"),
	role("inputSize", "input", "input shape", "test size", "size pixels", "size px", "res", "eval size"),
	role("artifact", "download", "file", "filename", "link", "links", "ONNX", "ONNX model", "model file"),
	role("metric", "metric", "metrics", "measure", "property", "attribute", "specification", "statistic"),
	role("metric", "metric name", "evaluation metric", "evaluation", "characteristic", "quantity"),
	role("value", "value", "values", "result", "results", "score", "figure"),
	role("breakdown", "class", "category", "label", "class name", "per-class", "per class"),
	role("breakdown", "epoch", "step", "iteration", "fold", "seed", "run", "threshold", "slice", "group"),
	unit("%", "%", "percent", "pct"),
	unit("M", "M", "millions", "million", "x10^6", "10^6", "mio", "e6"),
	unit("G", "G", "B", "billions", "billion", "bn", "10^9", "e9"),
	unit("k", "K", "thousands"),
	unit("ms", "ms", "msec", "millisecond", "milliseconds"),
	unit("us", "us", "µs", "microseconds"),
	unit("s", "s", "sec", "seconds"),
	unit("B", "bytes"),
	unit("kB", "kB"),
	unit("MB", "MB", "megabytes"),
	unit("GB", "GB", "gigabytes"),
	unit("KiB", "KiB"),
	unit("MiB", "MiB"),
	unit("GiB", "GiB"),
	...Object.entries(DATASET_SPELLINGS).map(([name, all]) => [
		{
			kind: "dataset",
			name
		},
		name,
		...all
	]),
	...Object.entries(SPLIT_SPELLINGS).filter(([name]) => name !== "train").map(([name, all]) => [
		{
			kind: "split",
			name
		},
		name,
		...all
	]),
	...Object.entries(DTYPE_SPELLINGS).map(([name, all]) => [
		{
			kind: "dtype",
			name
		},
		name,
		...all
	]),
	[
		{ kind: "filler" },
		"number of",
		"no. of",
		"num",
		"#",
		"in",
		"on",
		"of",
		"the",
		"for",
		"at",
		"with",
		"="
	],
	[
		{ kind: "filler" },
		"per inference step",
		"per inference",
		"per image",
		"per step",
		"count"
	],
	[
		{ kind: "filler" },
		"↑",
		"↓",
		"higher is better",
		"lower is better",
		"single crop",
		"1-crop",
		"center crop"
	],
	[
		{ kind: "filler" },
		"total",
		"model",
		"set",
		"score",
		"*",
		"/",
		",",
		":",
		"-",
		"single-crop",
		"centre crop"
	]
];
/** Names of columns of one tool's own files, which say more than their words. */
const EXACT_HEADERS = /* @__PURE__ */ new Map([
	["param_count", {
		kind: "metric",
		metric: "parameters",
		unit: "M"
	}],
	["top1_err", {
		kind: "metric",
		metric: "top1",
		isError: true,
		unit: "%"
	}],
	["top5_err", {
		kind: "metric",
		metric: "top5",
		isError: true,
		unit: "%"
	}]
]);
/** Words, numbers and signs of a header in lower case: "Acc@1 (%)" is acc, @, 1, %. */
function headerTokens(text) {
	return text.toLowerCase().match(/\p{L}+[²]?|\d+(?:\.\d+)?|\.\d+|[@%#↑↓*/,:=^]/gu) ?? [];
}
/** The parts by their words, joined by a space. Where two lists have a phrase, the earlier is meant. */
const HEADER_PARTS = new Map(ENTRIES.flatMap(([part, ...spellings]) => spellings.map((spelling) => [headerTokens(spelling).join(" "), part])).filter(([phrase]) => phrase !== "").reverse());
const LONGEST_PHRASE = Math.max(...[...HEADER_PARTS.keys()].map((phrase) => phrase.split(" ").length));

// src/claims/read-header.ts
/**
* The header of a column (or the first cell of a row) to what its figures are: a metric with its unit and the scope
* that the header itself tells, a part of the scope, or something else. A word that isn't understood may change the
* meaning of all others, so that a header with one is no metric.
*/
const LONGEST = 200;
function readHeader(text) {
	const shown = excerpt(text);
	if (shown === "") return { kind: "empty" };
	if (text.length > LONGEST) return other(`"${shown}" is too long for the name of a metric`);
	const exact = EXACT_HEADERS.get(text.trim().toLowerCase());
	const { parts, unknown } = exact === void 0 ? partsOf(headerTokens(text)) : {
		parts: [exact],
		unknown: []
	};
	const all = (kind) => parts.filter((part) => part.kind === kind);
	const [unmeasured] = all("unmeasured");
	if (unmeasured !== void 0) return other(unmeasured.reason);
	const roles = all("role").map(({ role }) => role);
	const metrics = [...new Map(all("metric").map((part) => [part.metric, part])).values()];
	const units = all("unit").map(({ unit }) => unit);
	const statistics = all("statistic");
	if (metrics.length === 0 && statistics.length === 1 && units.some((unit) => /^(?:ms|us|s)$/.test(unit))) metrics.push({
		kind: "metric",
		metric: "latency.mean",
		isTime: true
	});
	if (metrics.length === 0) return withoutMetric(shown, {
		parts,
		unknown,
		roles,
		units
	});
	if (metrics.length > 1) return unclear(`"${shown}" names more than one metric`);
	const [metric] = metrics;
	const isTime = metric.isTime === true;
	if (roles.find((role) => role !== "model" && role !== "hardware" && role !== "value") !== void 0) return unclear(`"${shown}" says more than which metric it is`);
	if (statistics.length > (isTime ? 1 : 0)) return unclear(`"${shown}" is a statistic that is not measured`);
	if (unknown.length > 0 && !isTime) return unclear(`"${shown}" says "${unknown.join(" ")}" about it`);
	if (units.length > 1) return unclear(`"${shown}" names more than one unit`);
	const unit = units[0] ?? metric.unit;
	const name = statistics[0]?.metric ?? metric.metric;
	const hardware = [...unknown, ...roles.includes("hardware") ? hardwareWords(text) : []].join(" ");
	return {
		kind: "metric",
		metric: name,
		isError: metric.isError === true,
		units: {
			...unit === void 0 ? {} : { unit },
			...metric.operations === void 0 ? {} : { operations: metric.operations }
		},
		scope: {
			...scopeOf(parts),
			...hardware === "" ? {} : { hardware: hardwareIn(shown, hardware) }
		},
		...isTime && statistics.length === 0 ? { note: "no statistic is named: taken as the mean" } : {}
	};
}
function withoutMetric(shown, told) {
	const { parts, unknown, roles, units } = told;
	const measures = `"${shown}" is not a metric that zoogate measures`;
	if (unknown.length > 0) return other(measures);
	if (/^b\d$/i.test(shown.trim())) return other(measures);
	const scope = scopeOf(parts);
	if (Object.keys(scope).length > 0 && roles.every((role) => role === "model")) return {
		kind: "scope",
		scope
	};
	const [role, ...more] = roles;
	if (role === void 0 || units.length > 0) return other(measures);
	return more.length > 0 ? other(`"${shown}" names more than one thing`) : {
		kind: "role",
		role
	};
}
/** Longest phrases first, from left to right. */
function partsOf(tokens) {
	const parts = [];
	const unknown = [];
	for (let at = 0; at < tokens.length;) {
		const found = sizesAt(tokens, at) ?? phraseAt(tokens, at);
		if (found === void 0) unknown.push(tokens[at]);
		else parts.push(found.part);
		at += found?.length ?? 1;
	}
	return {
		parts,
		unknown
	};
}
function phraseAt(tokens, at) {
	for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 0; length--) {
		const part = HEADER_PARTS.get(tokens.slice(at, at + length).join(" "));
		if (part !== void 0) return {
			part,
			length
		};
	}
}
/** `b32`, `bs=32`, `batch size 1`; `224x224`, `@224`, `224 px`. */
function sizesAt(tokens, at) {
	for (const length of [
		4,
		3,
		2
	]) {
		const words = tokens.slice(at, at + length);
		if (words.length < length) continue;
		const batch = /^[a-z]/.test(words[0]) ? readBatch(words.join(" ")) : void 0;
		if (batch !== void 0) return {
			part: {
				kind: "scope",
				scope: { batch }
			},
			length
		};
		const size = words.join("").replace(/^@(?=\d{2})/, "");
		const inputSize = (/^\d{2,5}x\d{2,5}$|^\d{2,5}(?:px|pixels)$/.test(size) || words[0] === "@") && /^\d{2}/.test(size) ? readInputSize(size) : void 0;
		if (inputSize !== void 0) return {
			part: {
				kind: "scope",
				scope: { inputSize }
			},
			length
		};
	}
}
function scopeOf(parts) {
	return Object.assign({}, ...parts.map((part) => {
		if (part.kind === "scope") return part.scope;
		if (part.kind === "dataset" || part.kind === "split" || part.kind === "dtype") return { [part.kind]: part.name };
		return {};
	}));
}
function hardwareWords(text) {
	return text.match(/\b[CG]PU\b/i) ?? [];
}
/** The hardware's words as they are spelled, where they stand together: "t 4 tensorrt" of "Latency (T4 TensorRT)". */
function hardwareIn(header, words) {
	const pattern = words.split(" ").map((word) => word.replace(/[^\p{L}\p{N}]/gu, "\\$&")).join("[^\\p{L}\\p{N}]*");
	return new RegExp(pattern, "iu").exec(header)?.[0] ?? words;
}
function other(reason) {
	return {
		kind: "other",
		reason
	};
}
function unclear(reason) {
	return {
		kind: "other",
		reason,
		isUnclear: true
	};
}
/** Whether the metric's figures are of examples: their scope has a data set. */
function isOfExamples(metric) {
	return METRICS[metric].from === "examples" || METRICS[metric].from === "pair";
}
/** The known data sets that a text names, each once. */
function datasetsIn(tokens) {
	const named = partsOf(tokens).parts.flatMap((part) => part.kind === "dataset" ? [part.name] : []);
	return [...new Set(named)];
}

export { readSplit as _, excerpt as a, SINGLE_LABEL_DATASETS as c, knownDataset as d, namesHardware as f, readInputSize as g, readDtype as h, headerTokens as i, datasetKey as l, readBatch as m, isOfExamples as n, DTYPES as o, plainName as p, readHeader as r, PRETRAINING_DATASETS as s, datasetsIn as t, isPrivateDataset as u, splitKey as v };