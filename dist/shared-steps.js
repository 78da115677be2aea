import { n as UserError } from "./shared-errors.js";
import { a as oneOf, c as resolveCrop, d as resolveScale, f as resolveStd, i as divisorOf, l as resolveOffset, n as CHANNELS, o as perChannel, r as LAYOUTS, s as resolveCentralFraction, t as parsePreprocessFile, u as resolveResize, v as nearestWord } from "./shared-parse-preprocess-file.js";

// src/preprocess/presets.ts
const SHORTER_256 = {
	size: {
		kind: "shorter",
		shorter: 256
	},
	interpolation: "bilinear",
	library: "pillow"
};
const CROP_224 = {
	width: 224,
	height: 224
};
/** OpenCV users compute `(side - crop) / 2` in integers. */
const CROP_224_DOWN = {
	...CROP_224,
	rounding: "down"
};
const IMAGENET = {
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
};
/** Caffe's mean pixel, in BGR. */
const CAFFE_MEAN = [
	103.939,
	116.779,
	123.68
];
const KERAS = {
	resize: {
		size: {
			kind: "shorter",
			shorter: 256
		},
		interpolation: "bicubic",
		library: "opencv"
	},
	crop: CROP_224_DOWN,
	layout: "NHWC"
};
const PRESETS = {
	torchvision: {
		preset: "torchvision",
		resize: SHORTER_256,
		crop: CROP_224,
		channels: "RGB",
		scale: 1 / 255,
		...IMAGENET,
		layout: "NCHW"
	},
	timm: {
		preset: "timm",
		resize: {
			...SHORTER_256,
			interpolation: "bicubic"
		},
		crop: CROP_224,
		channels: "RGB",
		scale: 1 / 255,
		...IMAGENET,
		layout: "NCHW"
	},
	caffe: {
		preset: "caffe",
		resize: SHORTER_256,
		crop: CROP_224,
		channels: "BGR",
		scale: 1,
		mean: CAFFE_MEAN,
		std: [
			1,
			1,
			1
		],
		layout: "NCHW"
	},
	"keras-caffe": {
		preset: "keras-caffe",
		...KERAS,
		channels: "BGR",
		scale: 1,
		mean: CAFFE_MEAN,
		std: [
			1,
			1,
			1
		]
	},
	"keras-tf": {
		preset: "keras-tf",
		...KERAS,
		channels: "RGB",
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
	"keras-torch": {
		preset: "keras-torch",
		...KERAS,
		channels: "RGB",
		scale: 1 / 255,
		...IMAGENET
	},
	"tf-slim": {
		preset: "tf-slim",
		centralFraction: {
			fraction: .875,
			of: "sides"
		},
		resize: {
			size: {
				kind: "exact",
				width: 224,
				height: 224
			},
			interpolation: "bilinear",
			library: "tensorflow",
			coordinates: "asymmetric"
		},
		channels: "RGB",
		scale: 1 / 255,
		mean: [
			.5,
			.5,
			.5
		],
		std: [
			.5,
			.5,
			.5
		],
		layout: "NHWC"
	},
	"tf-model-garden": {
		preset: "tf-model-garden",
		centralFraction: {
			fraction: .875,
			of: "shorter"
		},
		resize: {
			size: {
				kind: "exact",
				width: 224,
				height: 224
			},
			interpolation: "bilinear",
			library: "tensorflow",
			coordinates: "half-pixel"
		},
		channels: "RGB",
		scale: 1,
		mean: [
			123.675,
			116.28,
			103.53
		],
		std: [
			58.395,
			57.12,
			57.375
		],
		layout: "NHWC"
	},
	"onnx-zoo": {
		preset: "onnx-zoo",
		resize: {
			...SHORTER_256,
			library: "opencv"
		},
		crop: CROP_224_DOWN,
		channels: "RGB",
		scale: 1 / 255,
		...IMAGENET,
		layout: "NCHW"
	},
	mlperf: {
		preset: "mlperf",
		resize: {
			size: {
				kind: "shorter",
				shorter: 256
			},
			interpolation: "area",
			library: "opencv"
		},
		crop: CROP_224_DOWN,
		channels: "RGB",
		scale: 1,
		mean: [
			123.68,
			116.78,
			103.94
		],
		std: [
			1,
			1,
			1
		],
		layout: "NCHW"
	},
	cifar: {
		preset: "cifar",
		channels: "RGB",
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
		],
		layout: "NCHW"
	}
};

// src/preprocess/steps.ts
/**
* What people write (a preset's name, a preset with changes, or the steps) made into the one specification
* that everything else takes; and a specification in a line of words.
*/
/**
* The specification that `raw` stands for, each value checked.
* @param where the place that errors name: `zoogate.yml:12`, a flag, or the key itself
* @param readJson reads and parses the file of a preset that ends in `.json`, a path as it was written
* Throws `UserError`.
*/
function resolvePreprocess(raw, where = "preprocess", readJson) {
	if (typeof raw === "string") return presetOf(raw, where, readJson);
	const preset = raw.preset === void 0 ? void 0 : presetOf(raw.preset, where, readJson);
	const channels = raw.channels === void 0 ? preset?.channels ?? "RGB" : oneOf(CHANNELS, raw.channels, `${where}, channels`);
	if (preset !== void 0) refuseReordering(raw, preset, channels, where);
	const central = raw.centralFraction === void 0 ? preset?.centralFraction : resolveCentralFraction(raw.centralFraction, `${where}, centralFraction`);
	const crop = cropOf(raw, preset, channels, `${where}, crop`);
	const resize = resolveResize(raw.resize, preset?.resize, crop, `${where}, resize`);
	if (resize?.library === "libvips" && central !== void 0) throw new UserError({
		code: "preprocess-libvips-crop",
		what: "libvips resizes while it decodes, before anything could be cut off",
		where: `${where}, centralFraction`,
		expected: "another library, or no centralFraction"
	});
	const offset = raw.offset === void 0 ? preset?.offset : resolveOffset(raw.offset, `${where}, offset`);
	const std = resolveStd(raw.std ?? preset?.std ?? 1, channels, `${where}, std`);
	return Object.freeze({
		...preset === void 0 ? {} : { preset: preset.preset },
		...central === void 0 ? {} : { centralFraction: central },
		...resize === void 0 ? {} : { resize },
		...crop === void 0 ? {} : { crop },
		channels,
		scale: raw.scale === void 0 ? preset?.scale ?? 1 : resolveScale(raw.scale, `${where}, scale`),
		...offset === void 0 ? {} : { offset },
		mean: perChannel(raw.mean ?? preset?.mean ?? 0, channels, `${where}, mean`),
		std,
		layout: raw.layout === void 0 ? preset?.layout ?? "NCHW" : oneOf(LAYOUTS, raw.layout, `${where}, layout`)
	});
}
/** A preset's rounding belongs to its zoo and stays where only the size is another; fill goes by channels. */
function cropOf(raw, preset, channels, where) {
	if (raw.crop === void 0) return preset?.crop;
	const crop = resolveCrop(raw.crop, channels, where);
	const rounding = crop.rounding ?? preset?.crop?.rounding;
	return rounding === void 0 ? crop : {
		...crop,
		rounding
	};
}
/** The shape of every input without the batch axis, where one is fixed: by a crop or an exact resize. */
function inputShape(preprocess) {
	const { crop, resize, channels, layout } = preprocess;
	const size = crop ?? (resize?.size.kind === "exact" && resize.size.fit === void 0 ? resize.size : void 0);
	if (size === void 0) return void 0;
	const planes = channels === "L" ? 1 : 3;
	return layout === "NCHW" ? [
		planes,
		size.height,
		size.width
	] : [
		size.height,
		size.width,
		planes
	];
}
/** The steps in their order, in one line for people. */
function describePreprocess(preprocess) {
	const { centralFraction, resize, crop, channels, scale, offset, mean, std, layout } = preprocess;
	const steps = [];
	if (centralFraction !== void 0) {
		const of = centralFraction.of === "sides" ? "" : " of the shorter side, square";
		steps.push(`central ${percent(centralFraction.fraction)}${of}`);
	}
	if (resize !== void 0) steps.push(describeResize(resize));
	if (crop !== void 0) steps.push(`centre crop ${crop.width}x${crop.height}`);
	if (crop?.fill !== void 0) steps.push(`padded with ${crop.fill.join(" ")}`);
	steps.push(channels);
	if (scale !== 1) {
		const divisor = divisorOf(scale);
		steps.push(divisor === void 0 ? `times ${scale}` : `divided by ${divisor}`);
	}
	if (offset !== void 0 && offset !== 0) steps.push(offset < 0 ? `minus ${-offset}` : `plus ${offset}`);
	if (mean.some((value) => value !== 0)) steps.push(`minus mean ${mean.join(" ")}`);
	if (std.some((value) => value !== 1)) steps.push(`divided by std ${std.join(" ")}`);
	steps.push(layout);
	const line = steps.join(", ");
	return preprocess.preset === void 0 ? line : `${preprocess.preset}: ${line}`;
}
const percent = (fraction) => `${Number((fraction * 100).toPrecision(6))} %`;
function describeResize({ size, interpolation, library, coordinates, reducingGap }) {
	const by = [
		interpolation,
		library,
		...coordinates === void 0 ? [] : [coordinates],
		...reducingGap === void 0 ? [] : [`reducing gap ${reducingGap}`]
	].join(", ");
	if (size.kind === "shorter") return `shorter side to ${size.shorter} (${by})`;
	return `resize to${size.fit === void 0 ? "" : size.fit === "contain" ? " within" : " around"} ${size.width}x${size.height} (${by})`;
}
function presetOf(name, where, readJson) {
	if (name.endsWith(".json") && readJson !== void 0) return Object.freeze({
		...parsePreprocessFile(readJson(name), name),
		preset: name
	});
	if (Object.hasOwn(PRESETS, name)) return PRESETS[name];
	const names = Object.keys(PRESETS);
	const near = nearestWord(name, names);
	throw new UserError({
		code: "preprocess-unknown-preset",
		what: "there is no such preset",
		where,
		got: name,
		expected: `one of ${names.join(", ")}, a file that ends in .json, or the steps`,
		...near === void 0 ? {} : { hint: `did you mean ${near}?` }
	});
}
/** A preset's mean and std belong to its own channel order: in another they would silently be wrong. */
function refuseReordering(raw, preset, channels, where) {
	if (channels === preset.channels) return;
	const kept = ["mean", "std"].filter((key) => raw[key] === void 0 && new Set(preset[key]).size > 1);
	if (kept.length === 0) return;
	throw new UserError({
		code: "preprocess-ambiguous-order",
		what: `the preset's ${kept.join(" and ")} follow its own channel order`,
		where: `${where}, channels`,
		got: `${channels} on ${preset.preset}, which is ${preset.channels}`,
		expected: `${kept.join(" and ")} in the order of ${channels}`,
		hint: `write ${kept.join(" and ")} out beside channels`
	});
}

export { PRESETS as i, inputShape as n, resolvePreprocess as r, describePreprocess as t };