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

export { SCOPE_KEYS as a, CLAIM_FORMS as i, stepText as n, stepsOf as r, isSameStep as t };