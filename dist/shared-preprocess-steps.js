import { f as plainName } from "./shared-read-header.js";

// src/claims/candidate.ts
function isOf(claim, { names, sha256 }) {
	if (claim.sha256 !== void 0 && claim.sha256 === sha256) return true;
	const own = new Set(names.map(plainName));
	return [claim.model, claim.artifact].some((name) => name !== void 0 && spellings(name).some((spelling) => own.has(spelling)));
}
/** What a claim calls its model; undefined where it is about the one that the file is about. */
function nameOfSubject({ model, artifact }) {
	return model ?? artifact;
}
/** A name alone, without its organisation, and without the ending of a file. */
function spellings(name) {
	const last = name.slice(name.lastIndexOf("/") + 1);
	return [
		name,
		name.replace(/\s*\((?:this|ours?|this model|our model|proposed)\)\s*$/i, ""),
		last,
		last.replace(/\.[a-z\d]{2,5}$/i, "")
	].map(plainName).filter((plain) => plain !== "");
}
/** `models/resnet50.onnx` goes by resnet50; `resnet50/model.onnx` by resnet50 too. */
function namesOf(configured, locator) {
	const parts = locator.replace(/[?#].*$/s, "").split(/[\\/:@]/).filter((part) => part !== "" && part !== "." && part !== "..");
	const file = (parts.at(-1) ?? "").replace(/\.onnx$/i, "");
	const folder = parts.at(-2);
	const generic = /^(?:model|onnx|model_quantized|best|last)$/i.test(file) && folder !== void 0;
	return [.../* @__PURE__ */ new Set([configured, generic ? folder : file])].filter((name) => name !== "");
}

// src/claims/claim.ts
/**
* The forms that claims are published in, and whose word counts when two differ: a file that is written for zoogate
* before a card's structured fields, those before a table for readers.
*/
const CLAIM_FORMS = {
	"claims-file": {
		rank: 1,
		title: "claims file"
	},
	"model-index": {
		rank: 2,
		title: "model-index"
	},
	"eval-results": {
		rank: 2,
		title: "evaluation results"
	},
	"model-metadata": {
		rank: 2,
		title: "the model's metadata"
	},
	"hub-manifest": {
		rank: 2,
		title: "hub manifest"
	},
	"omz-model": {
		rank: 2,
		title: "model.yml"
	},
	"turnkey-stats": {
		rank: 2,
		title: "turnkey_stats.yaml"
	},
	"accuracy-check": {
		rank: 2,
		title: "accuracy-check.yml"
	},
	catalogue: {
		rank: 2,
		title: "catalogue"
	},
	table: {
		rank: 3,
		title: "table"
	}
};
const SCOPE_KEYS = [
	"dataset",
	"split",
	"hardware",
	"testbed",
	"dtype",
	"batch",
	"inputSize"
];

// src/claims/figures-agree.ts
/** Whether some number rounds to both, in one of the conventions that they may be printed in. */
function figuresAgree(one, other) {
	return readingsOf(one).some((a) => readingsOf(other).some((b) => {
		const room = 1e-12 * Math.max(1, Math.abs(a.value), Math.abs(b.value));
		return Math.abs(a.value - b.value) <= a.precision + b.precision + room;
	}));
}
function readingsOf(claim) {
	return claim.readings ?? [claim];
}

// src/preprocess/preprocess-steps.ts
const BLACK = 0;
const WHITE = 255;
/** Every step that is done, and the words "none" for a resize or a crop that is not. */
function stepsOf(preprocess) {
	const { resize, crop, channels, scale, offset = 0, mean, std } = preprocess;
	const inLevels = (values) => {
		const levels = values.map((value) => Number(value.toPrecision(12)));
		return channels === "BGR" ? levels.toReversed() : levels;
	};
	const ends = mean.flatMap((m, i) => [BLACK, WHITE].map((level) => (level * scale + offset - m) / (std[i] ?? 1)));
	return {
		resize: resize === void 0 ? "none" : sizeText(resize.size),
		...resize === void 0 ? {} : { interpolation: resize.interpolation },
		crop: crop === void 0 ? "none" : `${crop.width}x${crop.height}`,
		channels,
		mean: inLevels(mean.map((value) => (value - offset) / scale)),
		std: inLevels(std.map((value) => value / scale)),
		range: [Math.min(...ends), Math.max(...ends)]
	};
}
/** How a resize to the shorter side is written, so that two ways to say it are equal. */
function sizeText(size) {
	if (size.kind === "shorter") return `shorter side to ${size.shorter}`;
	return `${size.width}x${size.height}${size.fit === void 0 ? "" : ` (${size.fit})`}`;
}
/** Numbers are the same within what zoos round them by: 0.485 is 123.675 levels, and Caffe writes 123.68. */
function isSameStep(step, one, other) {
	if (typeof one === "string" || typeof other === "string") return one === other;
	const tolerance = step === "range" ? .01 : .2;
	const length = Math.max(one.length, other.length);
	return Array.from({ length }, (_, i) => i).every((i) => {
		const a = one.length === 1 ? one[0] : one[i];
		const b = other.length === 1 ? other[0] : other[i];
		return a !== void 0 && b !== void 0 && Math.abs(a - b) <= tolerance;
	});
}
function stepText(value) {
	return typeof value === "string" ? value : value.map((number) => Number(number.toPrecision(6))).join(" ");
}

export { CLAIM_FORMS as a, nameOfSubject as c, figuresAgree as i, namesOf as l, stepText as n, SCOPE_KEYS as o, stepsOf as r, isOf as s, isSameStep as t };