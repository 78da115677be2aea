import { d as UserError, i as createRandom, n as loadNativePackages, o as shuffle, s as describePreprocess, u as SurroundingsError } from "./shared-native.js";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";

// src/runtime/channel.ts
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
	return {
		send: (event) => {
			process.send?.(event);
		},
		finish: async (event) => {
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

// src/dataset/decode.ts
/** A file that does not decode: the caller counts it against what the dataset allows. */
var UnreadableImage = class extends Error {
	name = "UnreadableImage";
	/** The example's name. */
	image;
	/** Why, in one clause. */
	reason;
	constructor(image, reason, options) {
		super(`${image}: ${reason}`, options);
		this.image = image;
		this.reason = reason;
	}
};
/** Pillow refuses more pixels than this as a decompression bomb: twice its MAX_IMAGE_PIXELS. */
const MOST_PIXELS$1 = 178956970;
/** A side longer than this is no photograph; it would cost gigabytes of resampling weights. */
const LONGEST_SIDE = 1 << 20;
/** First bytes of the formats that are read; sharp's other loaders (SVG, PDF, HEIF) never see the file. */
const SIGNATURES = [
	{
		format: "jpeg",
		at: 0,
		text: "ÿØÿ"
	},
	{
		format: "png",
		at: 0,
		text: "PNG\r\n\n"
	},
	{
		format: "gif",
		at: 0,
		text: "GIF8"
	},
	{
		format: "webp",
		at: 8,
		text: "WEBP"
	},
	{
		format: "tiff",
		at: 0,
		text: "II*\0"
	},
	{
		format: "tiff",
		at: 0,
		text: "MM\0*"
	}
];
/**
* A decoder of JPEG, PNG, WebP, TIFF and GIF, told by their first bytes. As in Pillow, an embedded colour
* profile and EXIF orientation are not applied, alpha is dropped, of several frames the first is taken, CMYK
* is converted without a profile, 16-bit grey is clipped to 255 (16-bit colour keeps its high byte), truncated
* files and wrong checksums are refused, and damaged data within a complete JPEG is decoded.
*
* Known to differ: a GIF's transparent pixels are black (Pillow shows their palette colour). Floating-point
* and 16-bit colour TIFF are read where some versions of Pillow refuse them; BMP and Lab TIFF are refused.
*
* @param sharp the sharp module, which is loaded from where the native packages were installed
*/
function createDecoder(sharp) {
	return async (bytes, name) => {
		if (!isReadable(bytes)) throw new UnreadableImage(name, bytes.length === 0 ? "the file is empty" : describeContents(bytes));
		try {
			const image = () => sharp(bytes, {
				limitInputPixels: MOST_PIXELS$1,
				failOn: "error"
			}).keepIccProfile();
			const metadata = await image().metadata();
			if (Math.max(metadata.width, metadata.height) > LONGEST_SIDE) throw new UnreadableImage(name, `a side is longer than ${LONGEST_SIDE} pixels`);
			return await decode(image, metadata);
		} catch (error) {
			if (error instanceof UnreadableImage) throw error;
			throw new UnreadableImage(name, reasonOf(error), { cause: error });
		}
	};
}
async function decode(image, metadata) {
	const { width, height } = metadata;
	if (metadata.space === "cmyk") return {
		data: cmykToRgb(await image().pipelineColourspace("cmyk").toColourspace("cmyk").raw().toBuffer()),
		width,
		height,
		channels: 3
	};
	if (metadata.space === "grey16" && !metadata.hasAlpha) return {
		data: clip16(await image().toColourspace("grey16").raw({ depth: "ushort" }).toBuffer()),
		width,
		height,
		channels: 1
	};
	if (metadata.space === "b-w") return {
		data: await image().removeAlpha().toColourspace("b-w").raw().toBuffer(),
		width,
		height,
		channels: 1
	};
	return {
		data: await image().removeAlpha().raw().toBuffer(),
		width,
		height,
		channels: 3
	};
}
/** Pillow's CMYK to RGB: (255 - K) less its product with the ink, in its rounding of x / 255. */
function cmykToRgb(cmyk) {
	const rgb = new Uint8Array(cmyk.length / 4 * 3);
	for (let at = 0, target = 0; at < cmyk.length; at += 4) {
		const light = 255 - cmyk[at + 3];
		for (let ink = 0; ink < 3; ink++) {
			const product = cmyk[at + ink] * light + 128;
			rgb[target++] = light - ((product >> 8) + product >> 8);
		}
	}
	return rgb;
}
/** 16-bit values in the machine's byte order to 8 bits; what exceeds 255 is 255, as in Pillow. */
function clip16(bytes) {
	const values = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
	return Uint8Array.from(values, (value) => Math.min(value, 255));
}
const startsWith = (bytes, at, text) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", at, at + text.length) === text;
function isReadable(bytes) {
	return SIGNATURES.some(({ at, text }) => startsWith(bytes, at, text));
}
function describeContents(bytes) {
	if (startsWith(bytes, 0, "BM")) return "BMP images are not supported";
	if (startsWith(bytes, 0, "version https://git-lfs")) return "the file is a Git LFS pointer, not an image (fetch it with git lfs pull)";
	return `the file is not an image of a known format (${[...new Set(SIGNATURES.map(({ format }) => format))].join(", ")})`;
}
/** The first line of libvips's message, which may repeat itself over several. */
function reasonOf(error) {
	return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0].trim();
}

// src/preprocess/geometry.ts
/** Rounds to the nearest integer, halves to the even one, as Python's `round` does. */
function roundHalfEven(value) {
	const floor = Math.floor(value);
	const rest = value - floor;
	if (rest !== .5) return rest < .5 ? floor : floor + 1;
	return floor % 2 === 0 ? floor : floor + 1;
}
/**
* The size in pixels after `torchvision.transforms.Resize(shorter)`: the shorter side becomes `shorter`, the
* longer one `int(shorter * long / short)`, truncated.
*/
function resizeShorter(size, shorter) {
	const { width, height } = size;
	return width <= height ? {
		width: shorter,
		height: Math.floor(shorter * height / width)
	} : {
		width: Math.floor(shorter * width / height),
		height: shorter
	};
}
/**
* The offset in pixels of `torchvision.transforms.CenterCrop` along one side: `int(round((side - crop) / 2.0))`.
* Negative where the crop is longer than the side: the number of zero pixels padded before the image,
* `(crop - side) // 2`; the rest of the padding follows it.
*/
function cropOffset(side, crop) {
	return crop > side ? -Math.floor((crop - side) / 2) : roundHalfEven((side - crop) / 2);
}

// src/preprocess/resample-pillow.ts
const PRECISION_BITS = 22;
const HALF = 1 << 21;
/** Weights that a resampler keeps for sizes that come again (4 bytes each). */
const KEPT_WEIGHTS = 1 << 22;
const sinc = (x) => x === 0 ? 1 : Math.sin(x * Math.PI) / (x * Math.PI);
const HAMMING_BASE = Math.fround(.54);
const HAMMING_SWING = Math.fround(.46);
const FILTERS = {
	box: {
		support: .5,
		weight: (x) => x > -.5 && x <= .5 ? 1 : 0
	},
	bilinear: {
		support: 1,
		weight: (x) => Math.abs(x) < 1 ? 1 - Math.abs(x) : 0
	},
	hamming: {
		support: 1,
		weight: (x) => {
			const distance = Math.abs(x);
			if (distance === 0) return 1;
			if (distance >= 1) return 0;
			const angle = distance * Math.PI;
			return Math.sin(angle) / angle * (HAMMING_BASE + HAMMING_SWING * Math.cos(angle));
		}
	},
	bicubic: {
		support: 2,
		weight: (x) => {
			const a = -.5;
			const distance = Math.abs(x);
			if (distance < 1) return (1.5 * distance - 2.5) * distance * distance + 1;
			if (distance < 2) return (((distance - 5) * distance + 8) * distance - 4) * a;
			return 0;
		}
	},
	lanczos: {
		support: 3,
		weight: (x) => x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0
	}
};
/**
* A resampler with its own memory: weights are kept for sizes that come again, and the intermediate image is
* reused. The pixels it returns are fresh. Sides up to 2^24 pixels, as in Pillow. `window` is the whole result
* unless given, and must lie within it.
*/
function createResampler() {
	const kernels = /* @__PURE__ */ new Map();
	let keptWeights = 0;
	let intermediate = /* @__PURE__ */ new Uint8ClampedArray(0);
	const kernelOf = (name, from, to, first, count) => {
		const key = `${name} ${from} ${to} ${first} ${count}`;
		const known = kernels.get(key);
		if (known !== void 0) {
			kernels.delete(key);
			kernels.set(key, known);
			return known;
		}
		const made = createKernel(FILTERS[name], from, to, first, count);
		kernels.set(key, made);
		keptWeights += made.weights.length;
		for (const [oldKey, old] of kernels) {
			if (keptWeights <= KEPT_WEIGHTS) break;
			kernels.delete(oldKey);
			keptWeights -= old.weights.length;
		}
		return made;
	};
	return (pixels, size, interpolation, window = {
		left: 0,
		top: 0,
		...size
	}) => {
		const { width, height, channels } = pixels;
		if (size.width === width && size.height === height) return cut(pixels, window);
		if (interpolation === "nearest") return resampleNearest(pixels, size, window);
		const vertical = size.height !== height ? kernelOf(interpolation, height, size.height, window.top, window.height) : void 0;
		const firstRow = vertical === void 0 ? window.top : vertical.bounds[0];
		const rows = (vertical === void 0 ? window.top + window.height : vertical.bounds.at(-2) + vertical.bounds.at(-1)) - firstRow;
		const rowBytes = window.width * channels;
		const result = new Uint8ClampedArray(rowBytes * window.height);
		let source;
		if (size.width === width) source = cut(pixels, {
			left: window.left,
			top: firstRow,
			width: window.width,
			height: rows
		}).data;
		else {
			const horizontal = kernelOf(interpolation, width, size.width, window.left, window.width);
			if (vertical !== void 0 && intermediate.length < rowBytes * rows) intermediate = new Uint8ClampedArray(rowBytes * rows);
			const target = vertical === void 0 ? result : intermediate;
			(channels === 3 ? passHorizontal3 : passHorizontal1)(pixels, firstRow, rows, horizontal, target);
			source = target;
		}
		if (vertical !== void 0) passVertical(source, firstRow, rowBytes, vertical, result);
		return {
			data: new Uint8Array(result.buffer),
			width: window.width,
			height: window.height,
			channels
		};
	};
}
/** The fixed-point weights for `count` output positions from `first` on, resizing `from` to `to` pixels. */
function createKernel(filter, from, to, first, count) {
	const scale = from / to;
	const filterScale = Math.max(scale, 1);
	const support = filter.support * filterScale;
	const stride = Math.ceil(support) * 2 + 1;
	const inverse = 1 / filterScale;
	const bounds = new Int32Array(count * 2);
	const weights = new Int32Array(count * stride);
	const exact = new Float64Array(stride);
	for (let position = 0; position < count; position++) {
		const centre = (first + position + .5) * scale;
		const start = Math.max(Math.trunc(centre - support + .5), 0);
		const taps = Math.min(Math.trunc(centre + support + .5), from) - start;
		let sum = 0;
		for (let tap = 0; tap < taps; tap++) {
			const weight = filter.weight((tap + start - centre + .5) * inverse);
			exact[tap] = weight;
			sum += weight;
		}
		for (let tap = 0; tap < taps; tap++) {
			const weight = (sum === 0 ? exact[tap] : exact[tap] / sum) * (1 << PRECISION_BITS);
			weights[position * stride + tap] = Math.trunc(weight < 0 ? weight - .5 : weight + .5);
		}
		bounds[position * 2] = start;
		bounds[position * 2 + 1] = taps;
	}
	return {
		bounds,
		weights,
		stride
	};
}
function passHorizontal3(pixels, firstRow, rows, kernel, out) {
	const { data, width } = pixels;
	const { bounds, weights, stride } = kernel;
	const end = bounds.length;
	let target = 0;
	for (let row = firstRow; row < firstRow + rows; row++) {
		const rowStart = row * width * 3;
		for (let bound = 0, base = 0; bound < end; bound += 2, base += stride) {
			let at = rowStart + bounds[bound] * 3;
			let red = HALF;
			let green = HALF;
			let blue = HALF;
			const last = base + bounds[bound + 1];
			for (let tap = base; tap < last; tap++) {
				const weight = weights[tap];
				red = red + Math.imul(data[at], weight) | 0;
				green = green + Math.imul(data[at + 1], weight) | 0;
				blue = blue + Math.imul(data[at + 2], weight) | 0;
				at += 3;
			}
			out[target] = red >> PRECISION_BITS;
			out[target + 1] = green >> PRECISION_BITS;
			out[target + 2] = blue >> PRECISION_BITS;
			target += 3;
		}
	}
}
function passHorizontal1(pixels, firstRow, rows, kernel, out) {
	const { data, width } = pixels;
	const { bounds, weights, stride } = kernel;
	const end = bounds.length;
	let target = 0;
	for (let row = firstRow; row < firstRow + rows; row++) {
		const rowStart = row * width;
		for (let bound = 0, base = 0; bound < end; bound += 2, base += stride) {
			let at = rowStart + bounds[bound];
			let sum = HALF;
			const last = base + bounds[bound + 1];
			for (let tap = base; tap < last; tap++, at++) sum = sum + Math.imul(data[at], weights[tap]) | 0;
			out[target++] = sum >> PRECISION_BITS;
		}
	}
}
/** Channels don't matter vertically: bytes of a row are taken four at a time, then singly. */
function passVertical(source, firstRow, rowBytes, kernel, out) {
	const { bounds, weights, stride } = kernel;
	const fours = rowBytes - rowBytes % 4;
	for (let bound = 0, base = 0, target = 0; bound < bounds.length; bound += 2, base += stride) {
		const top = (bounds[bound] - firstRow) * rowBytes;
		const last = base + bounds[bound + 1];
		let column = 0;
		for (; column < fours; column += 4, target += 4) {
			let a = HALF;
			let b = HALF;
			let c = HALF;
			let d = HALF;
			for (let tap = base, at = top + column; tap < last; tap++, at += rowBytes) {
				const weight = weights[tap];
				a = a + Math.imul(source[at], weight) | 0;
				b = b + Math.imul(source[at + 1], weight) | 0;
				c = c + Math.imul(source[at + 2], weight) | 0;
				d = d + Math.imul(source[at + 3], weight) | 0;
			}
			out[target] = a >> PRECISION_BITS;
			out[target + 1] = b >> PRECISION_BITS;
			out[target + 2] = c >> PRECISION_BITS;
			out[target + 3] = d >> PRECISION_BITS;
		}
		for (; column < rowBytes; column++, target++) {
			let sum = HALF;
			for (let tap = base, at = top + column; tap < last; tap++, at += rowBytes) sum = sum + Math.imul(source[at], weights[tap]) | 0;
			out[target] = sum >> PRECISION_BITS;
		}
	}
}
function resampleNearest(pixels, size, window) {
	const { data, width, channels } = pixels;
	const columns = nearestPositions(width, size.width, window.left, window.width);
	const lines = nearestPositions(pixels.height, size.height, window.top, window.height);
	const out = new Uint8Array(window.width * window.height * channels);
	let target = 0;
	for (const line of lines) for (const column of columns) {
		const at = (line * width + column) * channels;
		for (let channel = 0; channel < channels; channel++) out[target++] = data[at + channel];
	}
	return {
		data: out,
		width: window.width,
		height: window.height,
		channels
	};
}
/** Pillow adds the scale up from position to position; the rounding of that sum decides ties. */
function nearestPositions(from, to, first, count) {
	const scale = from / to;
	const positions = new Int32Array(count);
	let centre = scale * .5;
	for (let position = 0; position < first + count; position++) {
		if (position >= first) positions[position - first] = Math.trunc(centre);
		centre += scale;
	}
	return positions;
}
/** A window of the pixels as they are; the pixels themselves where the window is all of them. */
function cut(pixels, window) {
	const { data, width, channels } = pixels;
	if (window.width === width && window.height === pixels.height) return pixels;
	const rowBytes = window.width * channels;
	const out = new Uint8Array(rowBytes * window.height);
	for (let row = 0; row < window.height; row++) {
		const at = ((window.top + row) * width + window.left) * channels;
		out.set(data.subarray(at, at + rowBytes), row * rowBytes);
	}
	return {
		data: out,
		width: window.width,
		height: window.height,
		channels
	};
}

// src/preprocess/prepare.ts
/**
* One decoded image to one model input: grey or colour, resize, centre crop, channel order, scale, mean and
* std, layout. What depends on the specification alone (weights, tables of 256 values) is made once.
*
* The floats are torchvision's: ToTensor divides by 255 in float32, Normalize subtracts the mean and divides
* by std, each rounded to float32.
*/
/** An input of more pixels than this (0.8 GB of floats in RGB) is refused: no model takes it. */
const MOST_PIXELS = 1 << 26;
/** A preparer for one specification. It keeps memory between calls, so each thread makes its own. */
function createPreparer(preprocess) {
	const { channels, layout } = preprocess;
	const resample = createResampler();
	const planes = channels === "L" ? 1 : 3;
	const tables = Array.from({ length: planes }, (_, plane) => floatTable(preprocess, plane));
	return (decoded, into) => {
		const pixels = channels === "L" ? toGrey(decoded) : decoded;
		const resized = resizedSize(preprocess, pixels);
		const crop = preprocess.crop ?? resized;
		const count = crop.width * crop.height;
		if (count > MOST_PIXELS) throw tooLarge(pixels, crop);
		const left = cropOffset(resized.width, crop.width);
		const top = cropOffset(resized.height, crop.height);
		const window = {
			left: Math.max(left, 0),
			top: Math.max(top, 0),
			width: Math.min(crop.width, resized.width),
			height: Math.min(crop.height, resized.height)
		};
		const visible = preprocess.resize === void 0 ? cut(pixels, window) : resample(pixels, resized, preprocess.resize.interpolation, window);
		const length = count * planes;
		if (into !== void 0 && into.length < length) throw new RangeError(`the buffer holds ${into.length} floats, the input has ${length}`);
		const data = into === void 0 ? new Float32Array(length) : into.subarray(0, length);
		const padded = window.width < crop.width || window.height < crop.height;
		for (let plane = 0; plane < planes; plane++) {
			const table = tables[plane];
			const step = layout === "NCHW" ? 1 : planes;
			const start = layout === "NCHW" ? plane * count : plane;
			if (padded) for (let at = start, i = 0; i < count; i++, at += step) data[at] = table[0];
			const first = start + (Math.max(-top, 0) * crop.width + Math.max(-left, 0)) * step;
			writePlane(visible, pixels.channels === 1 ? 0 : channels === "BGR" ? 2 - plane : plane, table, data, first, crop.width * step, step);
		}
		const { width, height } = crop;
		return {
			data,
			shape: layout === "NCHW" ? [
				planes,
				height,
				width
			] : [
				height,
				width,
				planes
			]
		};
	};
}
/** Grey as Pillow's `convert('L')` makes it: ITU-R 601-2 luma in 16-bit fixed point, rounded. */
function toGrey(pixels) {
	if (pixels.channels === 1) return pixels;
	const { data, width, height } = pixels;
	const grey = new Uint8Array(width * height);
	for (let i = 0, at = 0; i < grey.length; i++, at += 3) grey[i] = 19595 * data[at] + 38470 * data[at + 1] + 7471 * data[at + 2] + 32768 >> 16;
	return {
		data: grey,
		width,
		height,
		channels: 1
	};
}
function resizedSize(preprocess, pixels) {
	const size = preprocess.resize?.size;
	if (size === void 0) return pixels;
	return size.kind === "exact" ? size : resizeShorter(pixels, size.shorter);
}
/** The float32 that each byte becomes in a plane. */
function floatTable(preprocess, plane) {
	const { scale } = preprocess;
	const mean = Math.fround(preprocess.mean[plane]);
	const std = Math.fround(preprocess.std[plane]);
	const divisor = Math.round(1 / scale);
	const divides = 1 / divisor === scale;
	const factor = Math.fround(scale);
	return Float32Array.from({ length: 256 }, (_, byte) => {
		const scaled = Math.fround(divides ? byte / divisor : byte * factor);
		return Math.fround(Math.fround(scaled - mean) / std);
	});
}
function writePlane(pixels, channel, table, out, first, rowStep, step) {
	const { data, width, height, channels } = pixels;
	for (let row = 0, from = channel; row < height; row++) {
		const end = first + row * rowStep + width * step;
		for (let at = first + row * rowStep; at < end; at += step, from += channels) out[at] = table[data[from]];
	}
}
function tooLarge(pixels, input) {
	return new UserError({
		code: "preprocess-input-too-large",
		what: "the preprocessing makes an input larger than any model takes",
		where: "preprocess",
		got: `${input.width}x${input.height} from an image of ${pixels.width}x${pixels.height}`,
		expected: `at most ${MOST_PIXELS} pixels`,
		hint: "add a crop, or resize to an exact width and height"
	});
}

// src/runtime/example-feeder.ts
/** From an example's file to every subject's tensors: read once, decoded once, preprocessed as each subject wants. */
/**
* @returns a function that throws UnreadableImage for a file that doesn't decode and UserError for an input that
*   doesn't fit a model.
*/
function createExampleFeeder({ sharp }, models) {
	sharp.concurrency(1);
	sharp.cache(false);
	const decode = createDecoder(sharp);
	const preparers = /* @__PURE__ */ new Map();
	const keys = models.map(({ subject }) => {
		if (subject.preprocess === void 0) return void 0;
		const key = JSON.stringify(subject.preprocess);
		if (!preparers.has(key)) preparers.set(key, createPreparer(subject.preprocess));
		return key;
	});
	return async (example) => {
		const bytes = await readFile(example.path);
		const sha256 = createHash("sha256").update(bytes).digest("hex");
		const pixels = await decode(bytes, example.name);
		const inputs = new Map([...preparers].map(([key, prepare]) => [key, prepare(pixels)]));
		return {
			feeds: models.map((model, i) => {
				const input = inputs.get(keys[i] ?? "");
				if (input === void 0) throw new Error(`the ${model.subject.name} has no preprocessing`);
				return model.feed(input, example.name);
			}),
			sha256
		};
	};
}

// src/runtime/rank.ts
/**
* Orders classes by score, equal scores by class index (lower first), and says where the label stands.
*
* @param scores one a class.
* @param label in [0, scores.length).
*/
function rankLabel(scores, label) {
	const own = scores[label];
	let rank = 0;
	let tied = false;
	let predicted = 0;
	let finite = true;
	for (let i = 0; i < scores.length; i++) {
		const score = scores[i];
		if (!Number.isFinite(score)) finite = false;
		if (score > scores[predicted]) predicted = i;
		if (score > own) rank++;
		else if (score === own && i < label) {
			rank++;
			tied = true;
		}
	}
	return finite ? {
		predicted,
		rank,
		tied,
		finite
	} : {
		predicted: -1,
		rank: scores.length,
		tied: false,
		finite
	};
}

// src/runtime/session.ts
/**
* @param extra further session options, such as profiling.
* @throws UserError if the runtime refuses the model or zoogate can't feed it.
*/
async function openModel({ ort }, subject, settings, extra = {}) {
	const session = await createSession(ort, subject, settings, extra);
	const inputs = session.inputMetadata;
	const batch = fixedBatch(inputs[0]);
	return {
		subject,
		session,
		feed: (input, name) => {
			const metadata = imageInput(subject, inputs);
			const shape = [batch, ...input.shape];
			checkShape(subject, metadata, shape, name);
			const data = new Float32Array(input.data.length * batch);
			for (let i = 0; i < batch; i++) data.set(input.data, i * input.data.length);
			return { [metadata.name]: tensorOf(ort, subject, metadata.type, data, shape) };
		},
		randomFeed: (random) => Object.fromEntries(inputs.map((metadata) => {
			if (!metadata.isTensor) throw notFed(subject, `input "${metadata.name}" is not a tensor`);
			const shape = metadata.shape.map((dimension, axis) => {
				if (typeof dimension === "number") return dimension;
				if (axis === 0) return 1;
				throw notFed(subject, `axis ${axis} of input "${metadata.name}" has no fixed size (${dimension || "?"})`);
			});
			const size = shape.reduce((product, dimension) => product * dimension, 1);
			const data = Float32Array.from({ length: size }, () => random());
			return [metadata.name, tensorOf(ort, subject, metadata.type, data, shape)];
		})),
		scores: (outputs) => {
			const name = session.outputNames[0];
			const output = outputs[name];
			const data = numbersOf(output);
			if (data === void 0) throw new UserError({
				code: "output-not-scores",
				what: `the ${subject.name}'s first output "${name}" holds no scores`,
				where: subject.modelPath,
				got: output.type,
				expected: "a tensor of floating-point or quantised scores, one a class"
			});
			return data.subarray(0, data.length / batch);
		}
	};
}
async function createSession(ort, subject, settings, extra) {
	try {
		return await ort.InferenceSession.create(subject.modelPath, {
			executionProviders: settings.executionProvider === "cpu" ? ["cpu"] : [settings.executionProvider, "cpu"],
			intraOpNumThreads: settings.threads,
			interOpNumThreads: 1,
			executionMode: "sequential",
			logSeverityLevel: 3,
			extra: { session: { intra_op: { allow_spinning: "0" } } },
			...extra
		});
	} catch (error) {
		throw refusal(subject, error);
	}
}
/** The runtime's refusal in the user's terms. */
function refusal(subject, error) {
	const message = error instanceof Error ? error.message : String(error);
	const short = message.replace(/\s+/g, " ").slice(0, 600);
	const unknown = /([\w.:]+)\(-?\d+\) is not a registered function\/op|No Op registered for ([\w.:]+)|op_type: ?(\w+)/i.exec(message);
	const operator = unknown?.[1] ?? unknown?.[2] ?? unknown?.[3];
	if (operator !== void 0) return new UserError({
		code: "model-unknown-operator",
		what: `the ${subject.name} uses the operator ${operator}, which onnxruntime does not have`,
		where: subject.modelPath,
		got: short,
		expected: "operators of ONNX or of onnxruntime",
		hint: "export the model without custom operators, or with an opset that this onnxruntime knows"
	}, { cause: error });
	return new UserError({
		code: "model-does-not-load",
		what: `onnxruntime does not load the ${subject.name}`,
		where: subject.modelPath,
		got: short,
		hint: "check the model with onnx.checker, and that its execution provider is available"
	}, { cause: error });
}
function fixedBatch(metadata) {
	if (metadata === void 0 || !metadata.isTensor) return 1;
	const [first] = metadata.shape;
	return metadata.shape.length === 4 && typeof first === "number" && first > 0 ? first : 1;
}
function imageInput(subject, inputs) {
	const [first] = inputs;
	if (inputs.length !== 1 || first === void 0 || !first.isTensor) throw new UserError({
		code: "input-not-an-image",
		what: `the ${subject.name} can't be fed with images`,
		where: subject.modelPath,
		got: `inputs ${inputs.map((input) => `"${input.name}"`).join(", ") || "(none)"}`,
		expected: "exactly one tensor input of rank 4"
	});
	return first;
}
function checkShape(subject, metadata, shape, name) {
	const declared = metadata.shape;
	if (declared.length === shape.length && declared.every((dimension, axis) => typeof dimension !== "number" || dimension === shape[axis])) return;
	throw new UserError({
		code: "input-shape-mismatch",
		what: `the ${subject.name}'s input "${metadata.name}" does not fit the preprocessing`,
		where: name,
		got: `[${shape.join(",")}] from ${subject.preprocess === void 0 ? "the image" : describePreprocess(subject.preprocess)}`,
		expected: `[${declared.map((dimension) => dimension || "?").join(",")}] as the model declares`,
		hint: "correct \"preprocess\" (size, crop, channels, layout), or give this subject a preprocessing of its own"
	});
}
function tensorOf(ort, subject, type, values, shape) {
	switch (type) {
		case "float32": return new ort.Tensor("float32", values, shape);
		case "float16": return new ort.Tensor("float16", toHalf(values), shape);
		case "uint8": return new ort.Tensor("uint8", Uint8Array.from(values, (x) => Math.min(255, Math.max(0, Math.round(x)))), shape);
		default: throw notFed(subject, `its input takes ${type}, and zoogate feeds float32, float16 and uint8`);
	}
}
function notFed(subject, what) {
	return new UserError({
		code: "input-not-fed",
		what: `the ${subject.name} can't be fed: ${what}`,
		where: subject.modelPath,
		hint: "give a dataset with a preprocessing that makes this input, or export the model with a fixed size"
	});
}
/** The bits of IEEE 754 half precision, rounded to nearest even. */
function toHalf(values) {
	const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
	return Uint16Array.from(bits, (float) => {
		const sign = float >>> 16 & 32768;
		const exponent = (float >>> 23 & 255) - 112;
		const fraction = float & 8388607;
		if (exponent >= 31) return sign | 31744 | (exponent === 143 && fraction !== 0 ? 512 : 0);
		if (exponent < -10) return sign;
		const significand = exponent <= 0 ? fraction | 8388608 : fraction;
		const shift = exponent <= 0 ? 14 - exponent : 13;
		const half = (exponent <= 0 ? 0 : exponent << 10) + (significand >>> shift);
		const remainder = significand & (1 << shift) - 1;
		const middle = 1 << shift - 1;
		return sign | half + (remainder > middle || remainder === middle && (half & 1) === 1 ? 1 : 0);
	});
}
/** The tensor's elements as numbers; undefined for strings, booleans and 64-bit integers. */
function numbersOf(tensor) {
	switch (tensor.type) {
		case "float32":
		case "float64":
		case "int8":
		case "uint8":
		case "int16":
		case "uint16":
		case "int32":
		case "uint32": return tensor.data;
		case "float16": return Float32Array.from(tensor.data, fromHalf);
		default: return;
	}
}
/** The number that the bits of a half-precision float stand for. */
function fromHalf(bits) {
	const sign = bits & 32768 ? -1 : 1;
	const exponent = bits >>> 10 & 31;
	const fraction = bits & 1023;
	if (exponent === 0) return sign * fraction * 2 ** -24;
	if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : NaN;
	return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

// src/runtime/jobs/accuracy.ts
/** Examples that are decoded ahead while inference holds the main thread. */
const LOOKAHEAD = 4;
async function measureAccuracy(packages, job, channel) {
	const models = [];
	for (const subject of job.subjects) {
		channel.send({
			kind: "doing",
			what: `loading the ${subject.name}`
		});
		models.push(await openModel(packages, subject, job.settings));
	}
	const feeder = createExampleFeeder(packages, models);
	const decode = (example) => feeder(example).then((fed) => ({ fed }), (error) => ({ error }));
	for (;;) {
		const { examples } = await channel.chunk();
		if (examples.length === 0) return;
		const decoded = examples.slice(0, LOOKAHEAD).map(decode);
		for (const [position, example] of examples.entries()) {
			const result = await decoded[position];
			const ahead = examples[position + LOOKAHEAD];
			if (ahead !== void 0) decoded.push(decode(ahead));
			if ("error" in result) {
				if (!(result.error instanceof UnreadableImage)) throw result.error;
				channel.send({
					kind: "unreadable",
					index: example.index,
					reason: result.error.reason
				});
				continue;
			}
			channel.send({
				kind: "decoded",
				index: example.index,
				sha256: result.fed.sha256
			});
			for (const [subject, model] of models.entries()) {
				const scores = model.scores(await model.session.run(result.fed.feeds[subject]));
				if (example.label >= scores.length) throw labelOutOfRange(example, model, scores.length);
				channel.send({
					kind: "prediction",
					index: example.index,
					subject,
					prediction: rankLabel(scores, example.label)
				});
			}
		}
		channel.send({ kind: "chunk-done" });
	}
}
function labelOutOfRange(example, model, classes) {
	return new UserError({
		code: "label-out-of-range",
		what: `the label is not one of the ${model.subject.name}'s classes`,
		where: example.name,
		got: `label ${example.label}`,
		expected: `0 to ${classes - 1}: the model gives ${classes} scores`,
		hint: "check the label file, and that the class list is the one that the model was trained on"
	});
}

// src/runtime/jobs/latency.ts
async function measureLatency(packages, job, channel) {
	const random = createRandom(job.seed);
	const order = job.subjects.map((_, i) => i);
	const models = [];
	const loadMs = [];
	for (const i of shuffle([...order], random)) {
		const subject = job.subjects[i];
		channel.send({
			kind: "doing",
			what: `loading the ${subject.name}`
		});
		const from = process.hrtime.bigint();
		models[i] = await openModel(packages, subject, job.settings);
		loadMs[i] = milliseconds(process.hrtime.bigint() - from);
	}
	const { inputs, realInput } = await makeInputs(packages, job, models, random);
	const infer = async (subject, round) => {
		const { session } = models[subject];
		const feeds = inputs[round % inputs.length][subject];
		const from = process.hrtime.bigint();
		await session.run(feeds);
		return milliseconds(process.hrtime.bigint() - from);
	};
	const firstMs = [];
	for (const i of shuffle([...order], random)) {
		channel.send({
			kind: "doing",
			what: `the first inference of the ${job.subjects[i].name}`
		});
		firstMs[i] = await infer(i, 0);
	}
	for (let round = 0; round < job.warmupRounds; round++) for (const i of shuffle([...order], random)) {
		channel.send({
			kind: "doing",
			what: `warming up the ${job.subjects[i].name}`
		});
		await infer(i, round);
	}
	const blocks = order.map(() => []);
	const end = process.hrtime.bigint() + BigInt(Math.round(job.durationMs * 1e6));
	do {
		for (const i of order) blocks[i].push([]);
		for (let round = 0; round < job.blockRounds; round++) {
			for (const i of shuffle([...order], random)) blocks[i].at(-1).push(await infer(i, round));
			if (process.hrtime.bigint() >= end && round >= 2) break;
		}
		channel.send({
			kind: "doing",
			what: "timing inferences"
		});
	} while (process.hrtime.bigint() < end);
	return {
		subjects: order.map((i) => ({
			loadMs: loadMs[i],
			firstMs: firstMs[i],
			blocks: blocks[i]
		})),
		realInput
	};
}
/** Inputs before the clock starts: `inputs[k][subject]`. */
async function makeInputs(packages, job, models, random) {
	if (!(job.examples.length > 0 && job.subjects.every((subject) => subject.preprocess !== void 0))) return {
		inputs: [models.map((model) => model.randomFeed(random))],
		realInput: false
	};
	const feeder = createExampleFeeder(packages, models);
	const inputs = [];
	for (const example of job.examples) inputs.push([...(await feeder(example)).feeds]);
	return {
		inputs,
		realInput: true
	};
}
function milliseconds(nanoseconds) {
	return Number(nanoseconds) / 1e6;
}

// src/graph/parse-profile.ts
/** From onnxruntime's profiling output to the runs of nodes that it saw. */
const kernelTime = "_kernel_time";
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
	if (!Array.isArray(json)) throw new SurroundingsError({
		code: "profile-unreadable",
		what: "onnxruntime's profile is not a list of events",
		got: json === null ? "null" : typeof json,
		expected: "a JSON array"
	});
	const events = json.flatMap((value) => toEvent(value) ?? []);
	return firstRun(events.filter(({ category, name }) => category === "Node" && name.endsWith(kernelTime)), events).map(toNodeRun);
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
	const [first] = events.filter(({ category, name }) => category === "Session" && name === "model_run").sort((a, b) => a.startUs - b.startUs);
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
		name: event.name.slice(0, -12),
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

// src/runtime/jobs/profile.ts
/** Runs a model once with profiling and without optimisations: the shapes that its nodes really have. */
async function profile(packages, job, channel) {
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
			graphOptimizationLevel: "disabled"
		});
		const feeder = createExampleFeeder(packages, [model]);
		const feeds = example === void 0 || subject.preprocess === void 0 ? model.randomFeed(createRandom(0)) : (await feeder(example)).feeds[0];
		channel.send({
			kind: "doing",
			what: `the first inference of the ${subject.name}`
		});
		const outputs = await model.session.run(feeds);
		model.session.endProfiling();
		const [file] = await readdir(directory);
		if (file === void 0) throw new Error("onnxruntime wrote no profile");
		return {
			runs: parseProfile(JSON.parse(await readFile(join(directory, file), "utf8"))),
			scores: countScores(() => model.scores(outputs).length),
			realInput: example !== void 0
		};
	} finally {
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
/** A model whose output holds no scores can be profiled all the same. */
function countScores(count) {
	try {
		return count();
	} catch {
		return;
	}
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
		case "profile": return {
			kind: "done",
			result: await profile(packages, job, channel)
		};
		case "accuracy":
			await measureAccuracy(packages, job, channel);
			return {
				kind: "done",
				result: void 0
			};
		case "latency": return {
			kind: "done",
			result: await measureLatency(packages, job, channel)
		};
	}
}
function failure(error) {
	if (error instanceof UserError) return {
		kind: "failed",
		user: true,
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