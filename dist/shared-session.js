import { n as UserError } from "./shared-errors.js";
import { _ as roundHalfEven, g as resizedSize, h as placeImage, i as divisorOf, m as cut, p as LIBRARIES } from "./shared-parse-preprocess-file.js";
import { t as describePreprocess } from "./shared-steps.js";
import { n as toHalf, t as fromHalf } from "./shared-half-precision.js";
import { a as firstOfBatch } from "./shared-outputs.js";
import { n as releaseArray } from "./shared-release-memory.js";
import { n as readJpegFrame, t as openArrayFile } from "./shared-array-file.js";
import { r as toTensorData } from "./shared-element-types.js";
import { n as providersOf, r as refuseWhatRuntimeLacks, t as providerDoesNotStart } from "./shared-providers.js";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

// src/dataset/decode-bmp.ts
const FILE_HEADER_BYTES = 14;
const OS2_HEADER_BYTES = 12;
const RAW = 0;
const BITFIELDS = 3;
const MASKS_555 = "7c00 3e0 1f";
const MASKS_565 = "f800 7e0 1f";
const MASKS_888 = "ff0000 ff00 ff";
/**
* @param mostPixels a larger image is refused before anything is allocated.
* @throws Error whose message is the reason, in one clause.
*/
function decodeBmp(bytes, mostPixels) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const header = readHeader(bytes, view);
	const { width, height, bits, start } = header;
	if (width === 0 || height === 0) throw new Error("the image has no pixels");
	if (width * height > mostPixels) throw new Error(`the image has more than ${mostPixels} pixels`);
	const rowBytes = Math.ceil(width * bits / 32) * 4;
	if (start + rowBytes * height > bytes.length) throw new Error("the file is truncated");
	const readRow = rowReader(header, bytes, view);
	const data = new Uint8Array(width * height * 3);
	for (let row = 0; row < height; row++) readRow(start + (header.topDown ? row : height - 1 - row) * rowBytes, data, row * width * 3);
	return {
		data,
		width,
		height,
		channels: 3
	};
}
function readHeader(bytes, view) {
	if (bytes.length < 26) throw new Error("the file is truncated");
	const headerBytes = view.getUint32(14, true);
	const isOs2 = headerBytes === OS2_HEADER_BYTES;
	if (!isOs2 && (headerBytes < 40 || headerBytes > 256)) throw new Error(`the header has ${headerBytes} bytes, which no version of BMP has`);
	let end = FILE_HEADER_BYTES + headerBytes;
	if (bytes.length < end) throw new Error("the file is truncated");
	const height = isOs2 ? view.getUint16(20, true) : view.getInt32(22, true);
	const bits = view.getUint16(isOs2 ? 24 : 28, true);
	const compression = isOs2 ? RAW : view.getUint32(30, true);
	const masks = compression === BITFIELDS ? readMasks(bytes, view) : bits === 16 ? MASKS_555 : MASKS_888;
	if (compression === BITFIELDS && headerBytes === 40) end += 12;
	checkForm(bits, compression, masks);
	const colours = bits > 8 ? 0 : (isOs2 ? 0 : view.getUint32(46, true)) || 1 << bits;
	if (colours > 256) throw new Error(`the palette has ${colours} colours`);
	const paletteStep = isOs2 ? 3 : 4;
	const offset = view.getUint32(10, true);
	return {
		width: isOs2 ? view.getUint16(18, true) : view.getUint32(18, true),
		height: Math.abs(height),
		topDown: height < 0,
		bits,
		start: offset === FILE_HEADER_BYTES + headerBytes && bits <= 8 ? offset + 4 * colours : offset,
		palette: bytes.subarray(end, end + colours * paletteStep),
		paletteStep,
		greenBits: masks === MASKS_565 ? 6 : 5
	};
}
function readMasks(bytes, view) {
	if (bytes.length < 66) throw new Error("the file is truncated");
	return [
		54,
		58,
		62
	].map((at) => view.getUint32(at, true).toString(16)).join(" ");
}
function checkForm(bits, compression, masks) {
	if (compression !== RAW && compression !== BITFIELDS) throw new Error("compressed BMP images are not supported");
	if (!(compression === RAW && [
		1,
		4,
		8,
		16,
		24,
		32
	].includes(bits)) && !(bits === 16 && (masks === MASKS_555 || masks === MASKS_565) || (bits === 24 || bits === 32) && masks === MASKS_888)) throw new Error(`BMP images of ${bits} bits a pixel with these colour masks are not supported`);
}
function rowReader({ width, bits, palette, paletteStep, greenBits }, bytes, view) {
	if (bits <= 8) {
		const perByte = 8 / bits;
		const mask = (1 << bits) - 1;
		return (from, out, target) => {
			for (let x = 0, at = target; x < width; x++, at += 3) {
				const shift = 8 - bits * (x % perByte + 1);
				const colour = (bytes[from + Math.trunc(x / perByte)] >> shift & mask) * paletteStep;
				for (let channel = 0; channel < 3; channel++) out[at + channel] = palette[colour + 2 - channel] ?? 0;
			}
		};
	}
	if (bits === 16) {
		const most = (1 << greenBits) - 1;
		return (from, out, target) => {
			for (let x = 0, at = target; x < width; x++, at += 3) {
				const pixel = view.getUint16(from + x * 2, true);
				out[at] = (pixel >> 5 + greenBits & 31) * 255 / 31;
				out[at + 1] = (pixel >> 5 & most) * 255 / most;
				out[at + 2] = (pixel & 31) * 255 / 31;
			}
		};
	}
	const step = bits / 8;
	return (from, out, target) => {
		for (let x = 0, at = target; x < width; x++, at += 3) for (let channel = 0; channel < 3; channel++) out[at + channel] = bytes[from + x * step + 2 - channel];
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
const JPEG = "ÿØÿ";
const BMP = "BM";
/** First bytes of the formats that are read; sharp's other loaders (SVG, PDF, HEIF) never see the file. */
const SIGNATURES = [
	{
		format: "jpeg",
		at: 0,
		text: JPEG
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
	},
	{
		format: "bmp",
		at: 0,
		text: BMP
	}
];
/**
* A decoder of JPEG, PNG, WebP, TIFF, GIF and uncompressed BMP, told by their first bytes. As in Pillow, an embedded colour
* profile and EXIF orientation are not applied, alpha is dropped, of several frames the first is taken, CMYK
* is converted without a profile, 16-bit grey is clipped to 255 (16-bit colour keeps its high byte), truncated
* files and wrong checksums are refused, and damaged data within a complete JPEG is decoded.
*
* Known to differ: a GIF's transparent pixels are black (Pillow shows their palette colour). Floating-point
* and 16-bit colour TIFF are read where some versions of Pillow refuse them; compressed BMP and Lab TIFF are refused.
*
* @param sharp the sharp module, which is loaded from where the native packages were installed
*/
function createDecoder(sharp) {
	return async (bytes, name, applies) => {
		if (!isReadable(bytes)) throw new UnreadableImage(name, bytes.length === 0 ? "the file is empty" : describeContents(bytes));
		try {
			if (startsWith(bytes, 0, BMP)) return decodeBmp(bytes, MOST_PIXELS$1);
			const open = () => sharp(bytes, {
				limitInputPixels: MOST_PIXELS$1,
				failOn: "error"
			});
			if (applies !== void 0) return await decodeColour(applied(open(), applies));
			const image = () => open().keepIccProfile();
			if (isPlainJpeg(bytes)) return await decodeColour(image());
			const metadata = await image().metadata();
			if (Math.max(metadata.width, metadata.height) > LONGEST_SIDE) throw new UnreadableImage(name, `a side is longer than ${LONGEST_SIDE} pixels`);
			return await decode(image, metadata);
		} catch (error) {
			if (error instanceof UnreadableImage) throw error;
			throw new UnreadableImage(name, reasonOf(error), { cause: error });
		}
	};
}
/** libvips' kernels by the names of interpolations. */
const KERNELS = {
	nearest: "nearest",
	bilinear: "linear",
	bicubic: "cubic",
	lanczos: "lanczos3"
};
/**
* Decodes and resizes in one go, as sharp does it by itself: a large JPEG is decoded at a fraction of its size. Fast,
* and no zoo's arithmetic: against Pillow it differs by a level on average and by up to 107 at edges.
*/
function createResizingDecoder(sharp) {
	const decodeExactly = createDecoder(sharp);
	return async (bytes, name, kernel, sizeFor) => {
		const options = {
			fit: "fill",
			kernel: KERNELS[kernel]
		};
		const read = async (image, original) => {
			const size = sizeFor(original);
			const { data, info } = await image.resize(size.width, size.height, options).raw().toBuffer({ resolveWithObject: true });
			return {
				pixels: {
					data,
					...size,
					channels: info.channels
				},
				original
			};
		};
		try {
			const image = sharp(bytes, {
				limitInputPixels: MOST_PIXELS$1,
				failOn: "error"
			}).keepIccProfile();
			const { width, height, space, hasAlpha } = isReadable(bytes) && !startsWith(bytes, 0, BMP) ? await image.metadata() : {
				width: 0,
				height: 0,
				space: void 0,
				hasAlpha: false
			};
			if (space === "srgb" && !hasAlpha && Math.max(width, height) <= LONGEST_SIDE) return await read(image, {
				width,
				height
			});
		} catch (error) {
			throw new UnreadableImage(name, reasonOf(error), { cause: error });
		}
		const { data, width, height, channels } = await decodeExactly(bytes, name);
		const image = sharp(data, { raw: {
			width,
			height,
			channels
		} });
		return read(channels === 1 ? image.toColourspace("b-w") : image, {
			width,
			height
		});
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
	return decodeColour(image());
}
/** libvips converts to sRGB by the embedded profile unless it is told to keep that. */
function applied(image, what) {
	return what === "orientation" ? image.autoOrient().keepIccProfile() : image.toColourspace("srgb");
}
async function decodeColour(image) {
	const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
	return {
		data,
		width: info.width,
		height: info.height,
		channels: 3
	};
}
/** Most photographs are: what libvips would say of them is known from the frame header, and it need not be asked. */
function isPlainJpeg(bytes) {
	const frame = startsWith(bytes, 0, JPEG) ? readJpegFrame(bytes) : void 0;
	if (frame?.components !== 3 || frame.precision !== 8) return false;
	return Math.max(frame.width, frame.height) <= LONGEST_SIDE;
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
	if (startsWith(bytes, 0, "version https://git-lfs")) return "the file is a Git LFS pointer, not an image (fetch it with git lfs pull)";
	return `the file is not an image of a known format (${[...new Set(SIGNATURES.map(({ format }) => format))].join(", ")})`;
}
/** The first line of libvips's message, which may repeat itself over several. */
function reasonOf(error) {
	return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0].trim();
}

// src/dataset/read-input.ts
/**
* From an example's reference to what it refers to: an image file's bytes, or tensors. What several examples share
* (an open file, a page of a Parquet file) is kept for the next one, per process and bounded.
*/
/** @returns a function that throws `UserError` for what cannot be read. */
function createInputReader() {
	let parquetImages;
	const arrayFiles = /* @__PURE__ */ new Map();
	const arrays = /* @__PURE__ */ new Map();
	const openArray = async (path, name) => {
		const opened = arrayFiles.get(path) ?? openArrayFile(path);
		arrayFiles.set(path, opened);
		return (await opened).arrays.get(name)();
	};
	const readers = {
		image: async ({ path }) => {
			const bytes = await readFile(path);
			return {
				kind: "image",
				bytes,
				sha256: hashOf([bytes])
			};
		},
		parquet: async (input) => {
			parquetImages ??= import("./shared-read-images.js").then((module) => module.createParquetImages());
			const bytes = await (await parquetImages)(input);
			return {
				kind: "image",
				bytes,
				sha256: hashOf([bytes])
			};
		},
		arrays: async ({ arrays: references, row }, name) => {
			const parts = [];
			const tensors = [];
			for (const { path, array = "", input } of references) {
				const key = `${path}\0${array}`;
				const stored = arrays.get(key) ?? openArray(path, array);
				arrays.set(key, stored);
				const { type, shape, readRows } = await stored;
				const bytes = await readRows(row, 1);
				parts.push(bytes);
				tensors.push({
					name: input,
					tensor: toTensorData(type, shape.slice(1), bytes, name)
				});
			}
			return {
				kind: "tensors",
				tensors,
				batched: false,
				sha256: hashOf(parts)
			};
		},
		"tensor-files": async ({ paths }) => {
			const { readTensorFile } = await import("./shared-tensor-file.js");
			const files = await Promise.all(paths.map((path) => readFile(path)));
			return {
				kind: "tensors",
				tensors: files.map((bytes, i) => {
					const { name, tensor } = readTensorFile(bytes, paths[i]);
					return {
						name: name === "" ? void 0 : name,
						tensor
					};
				}),
				batched: true,
				sha256: hashOf(files)
			};
		}
	};
	return ({ input, name }) => {
		const read = readers[input.kind];
		return read(input, name);
	};
}
function hashOf(parts) {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(part);
	return hash.digest("hex");
}

// src/preprocess/prepare.ts
/**
* One decoded image to one model input: grey or colour, then the specification's steps in their order. What depends on the specification alone (weights, tables of 256 values) is made once.
*
* The floats are torchvision's: ToTensor divides by 255 in float32, Normalize subtracts the mean and divides
* by std, each rounded to float32.
*/
/** An input of more pixels than this (0.8 GB of floats in RGB) is refused: no model takes it. */
const MOST_PIXELS = 1 << 26;
/** A preparer for one specification. It keeps memory between calls, so each thread makes its own. */
function createPreparer(preprocess) {
	const { channels, layout, resize } = preprocess;
	const resample = resize === void 0 ? cutOf : LIBRARIES[resize.library].create(resize);
	const planes = channels === "L" ? 1 : 3;
	const normalize = Array.from({ length: planes }, (_, plane) => normalizer(preprocess, plane));
	const tables = normalize.map((float) => Float32Array.from({ length: 256 }, (_, level) => float(level)));
	const fills = normalize.map((float, plane) => float(preprocess.crop?.fill?.[plane] ?? 0));
	return (decoded, allocate = (length) => new Float32Array(length)) => {
		const coloured = channels === "L" ? toGrey(decoded) : decoded;
		const { central, resized, left, top, input } = placeImage(preprocess, coloured);
		const count = input.width * input.height;
		if (count > MOST_PIXELS) throw tooLarge(decoded, input);
		const pixels = cut(coloured, central);
		const window = {
			left: Math.max(-left, 0),
			top: Math.max(-top, 0),
			width: Math.min(input.width, resized.width),
			height: Math.min(input.height, resized.height)
		};
		const visible = resample(pixels, resized, window);
		const length = count * planes;
		const given = allocate(length);
		if (given.length < length) throw new RangeError(`the array holds ${given.length} floats, the input has ${length}`);
		const data = given.length === length ? given : given.subarray(0, length);
		const padded = window.width < input.width || window.height < input.height;
		for (let plane = 0; plane < planes; plane++) {
			const step = layout === "NCHW" ? 1 : planes;
			const start = layout === "NCHW" ? plane * count : plane;
			if (padded) for (let at = start, i = 0; i < count; i++, at += step) data[at] = fills[plane];
			const first = start + (Math.max(top, 0) * input.width + Math.max(left, 0)) * step;
			const channel = pixels.channels === 1 ? 0 : channels === "BGR" ? 2 - plane : plane;
			const rowStep = input.width * step;
			if (isBytes(visible)) writeBytes(visible, channel, tables[plane], data, first, rowStep, step);
			else writeFloats(visible, channel, normalize[plane], data, first, rowStep, step);
		}
		const { width, height } = input;
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
const cutOf = (pixels, _, window) => cut(pixels, window);
const isBytes = (pixels) => pixels.data instanceof Uint8Array;
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
/** The float32 that a level becomes in a plane. */
function normalizer(preprocess, plane) {
	const { scale, offset } = preprocess;
	const mean = Math.fround(preprocess.mean[plane]);
	const std = Math.fround(preprocess.std[plane]);
	const divisor = divisorOf(scale);
	const factor = Math.fround(scale);
	const shift = offset === void 0 ? 0 : Math.fround(offset);
	return (level) => {
		const scaled = Math.fround(divisor === void 0 ? level * factor : level / divisor);
		return Math.fround(Math.fround(Math.fround(scaled + shift) - mean) / std);
	};
}
function writeBytes(pixels, channel, table, out, first, rowStep, step) {
	const { data, width, height, channels } = pixels;
	for (let row = 0, from = channel; row < height; row++) {
		const end = first + row * rowStep + width * step;
		for (let at = first + row * rowStep; at < end; at += step, from += channels) out[at] = table[data[from]];
	}
}
function writeFloats(pixels, channel, normalize, out, first, rowStep, step) {
	const { data, width, height, channels } = pixels;
	for (let row = 0, from = channel; row < height; row++) {
		const end = first + row * rowStep + width * step;
		for (let at = first + row * rowStep; at < end; at += step, from += channels) out[at] = normalize(data[from]);
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
/** Whether an example can be fed: images need a preprocessing, tensors don't. */
function canBeFed({ input }, { preprocess }) {
	return input.kind === "arrays" || input.kind === "tensor-files" || preprocess !== void 0;
}
/**
* @returns a function that throws UnreadableImage for a file that doesn't decode and UserError for an input that
*   cannot be read or doesn't fit a model.
*/
function createExampleFeeder({ sharp, ort }, models) {
	sharp.concurrency(1);
	sharp.cache(false);
	const decode = createDecoder(sharp);
	const decodeResized = createResizingDecoder(sharp);
	const read = createInputReader();
	const preparers = /* @__PURE__ */ new Map();
	const resizing = /* @__PURE__ */ new Map();
	const applying = /* @__PURE__ */ new Map();
	const arrays = createArrayPool();
	const keys = models.map(({ subject }) => {
		if (subject.preprocess === void 0) return void 0;
		const key = JSON.stringify(subject.preprocess);
		if (!preparers.has(key)) preparers.set(key, createPreparer(subject.preprocess));
		const { resize, applies } = subject.preprocess;
		if (applies !== void 0) applying.set(key, applies);
		if (resize?.library === "libvips") resizing.set(key, resize);
		return key;
	});
	return async (example) => {
		const { name } = example;
		const input = await read(example);
		const { sha256 } = input;
		let original;
		const prepared = /* @__PURE__ */ new Map();
		if (resizing.size < preparers.size) {
			const pixels = input.kind === "image" ? await decode(input.bytes, name) : pixelsOf(input);
			original = pixels && {
				width: pixels.width,
				height: pixels.height
			};
			for (const [key, prepare] of preparers) {
				if (pixels === void 0 || resizing.has(key)) continue;
				const applied = applying.get(key);
				const own = applied === void 0 || input.kind !== "image" ? pixels : await decode(input.bytes, name, applied);
				prepared.set(key, prepare(own, arrays.take));
			}
			if (pixels !== void 0 && input.kind === "image") releaseArray(pixels.data);
		}
		for (const [key, { size, interpolation }] of resizing) {
			if (input.kind !== "image") continue;
			const sizeFor = (image) => resizedSize(image, size);
			const resized = await decodeResized(input.bytes, name, interpolation, sizeFor);
			original = resized.original;
			prepared.set(key, preparers.get(key)(resized.pixels, arrays.take));
			releaseArray(resized.pixels.data);
		}
		if (input.kind === "image" && example.input.kind === "image") releaseArray(input.bytes);
		return {
			feeds: models.map((model, i) => {
				const image = prepared.get(keys[i] ?? "");
				if (image !== void 0) return model.feed(image, name);
				if (input.kind === "image") throw new Error(`the ${model.subject.name} has no preprocessing`);
				return feedTensors(ort, model, input, name);
			}),
			sha256,
			batched: input.kind === "tensors" && input.batched,
			original,
			release: () => {
				for (const { data } of prepared.values()) arrays.give(data);
				prepared.clear();
			}
		};
	};
}
/** Arrays of floats that are used again: they are large, and the runtime's garbage collector is slow to free them. */
function createArrayPool() {
	let free = [];
	return {
		take: (length) => {
			const found = free.findIndex((array) => array.length === length);
			if (found >= 0) return free.splice(found, 1)[0];
			free = [];
			return new Float32Array(length);
		},
		give: (array) => {
			free.push(array);
		}
	};
}
/** An array of bytes with one or three channels last, or none, is a picture where there is a preprocessing. */
function pixelsOf({ tensors, batched }) {
	const { type, shape, values } = tensors[0].tensor;
	const [height, width, channels = 1] = shape;
	const isPicture = shape.length === 2 || shape.length === 3 && (channels === 1 || channels === 3);
	if (batched || tensors.length !== 1 || type !== "uint8" || !isPicture) return void 0;
	if (width === void 0 || height === void 0 || values.length === 0) return void 0;
	return {
		data: values,
		width,
		height,
		channels
	};
}
function feedTensors(ort, { subject, session }, { tensors, batched }, name) {
	const inputs = session.inputMetadata;
	const byName = tensors.every((entry) => inputs.some((input) => input.name === entry.name));
	const named = !batched && tensors.some((entry) => entry.name !== void 0);
	if (tensors.length !== inputs.length || named && !byName) throw new UserError({
		code: "input-count-mismatch",
		what: `the dataset's inputs are not those of the ${subject.name}`,
		where: name,
		got: tensors.map((entry, i) => entry.name ?? `tensor ${i}`).join(", "),
		expected: inputs.map((input) => input.name).join(", ") || "no inputs",
		hint: "name each input and its array in the \"input\" of the dataset"
	});
	return Object.fromEntries(inputs.map((metadata, i) => {
		const entry = byName ? tensors.find((entry) => entry.name === metadata.name) : tensors[i];
		return [metadata.name, feedTensor(ort, subject, metadata, entry, batched, name)];
	}));
}
function feedTensor(ort, subject, metadata, { tensor }, batched, name) {
	const declared = metadata.isTensor ? metadata.shape : [];
	const batch = batched || declared.length !== tensor.shape.length + 1 ? void 0 : declared[0];
	const copies = typeof batch === "number" && batch > 0 ? batch : 1;
	const shape = batch === void 0 ? tensor.shape : [copies, ...tensor.shape];
	const fits = metadata.isTensor && declared.length === shape.length && declared.every((dimension, axis) => typeof dimension !== "number" || dimension === shape[axis]);
	if (!fits || copies > 1 && declared.length !== 4) throw new UserError({
		code: "input-shape-mismatch",
		what: `the ${subject.name}'s input "${metadata.name}" does not fit the dataset`,
		where: name,
		got: `[${shape.join(",")}]`,
		expected: fits ? "a batch axis of 1 or of any size" : `[${declared.map((dimension) => dimension || "?").join(",")}] as the model declares`,
		hint: "check which array is the input, and its layout"
	});
	const values = elementsOf(subject, metadata.type, tensor, name);
	const data = new values.constructor(values.length * copies);
	for (let i = 0; i < copies; i++) data.set(values, i * values.length);
	return new ort.Tensor(metadata.type, data, shape);
}
const INTEGERS = {
	int8: Int8Array,
	uint8: Uint8Array,
	int16: Int16Array,
	uint16: Uint16Array,
	int32: Int32Array,
	uint32: Uint32Array,
	bool: Uint8Array
};
/** The elements as the model takes them: any number as a floating-point number, an integer as one that holds it. */
function elementsOf(subject, type, tensor, name) {
	const { values } = tensor;
	const isInteger = !tensor.type.startsWith("float") && !tensor.type.startsWith("bfloat");
	if (type === "float32") return Float32Array.from(values);
	if (type === "float64") return Float64Array.from(values);
	if (type === "float16") return toHalf(Float32Array.from(values));
	const integers = Object.hasOwn(INTEGERS, type) ? INTEGERS[type] : void 0;
	if (isInteger && type === "int64") return BigInt64Array.from(values, BigInt);
	if (isInteger && type === "uint64" && values.every((value) => value >= 0)) return BigUint64Array.from(values, BigInt);
	if (isInteger && integers !== void 0) {
		const converted = integers.from(values);
		if ((type !== "bool" || values.every((value) => value === 0 || value === 1)) && values.every((value, i) => value === converted[i])) return converted;
	}
	throw new UserError({
		code: "input-type-mismatch",
		what: `the ${subject.name}'s input can't take the dataset's numbers`,
		where: name,
		got: tensor.type,
		expected: type,
		hint: "save the array with the type of the input"
	});
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
			return { [metadata.name]: tensorOf(ort, subject, metadata.type, repeated(input.data, batch), shape) };
		},
		randomFeed: (random, batch = 1) => Object.fromEntries(inputs.map((metadata) => {
			if (!metadata.isTensor) throw notFed(subject, `input "${metadata.name}" is not a tensor`);
			const shape = metadata.shape.map((dimension, axis) => {
				if (axis === 0 && batch !== 1) checkBatch(subject, metadata.name, dimension, batch);
				if (typeof dimension === "number") return dimension;
				if (axis === 0) return batch;
				throw notFed(subject, `axis ${axis} of input "${metadata.name}" has no fixed size (${dimension || "?"})`);
			});
			const size = shape.reduce((product, dimension) => product * dimension, 1);
			const data = Float32Array.from({ length: size }, () => random());
			return [metadata.name, tensorOf(ort, subject, metadata.type, data, shape)];
		})),
		outputs: (results, batched) => session.outputNames.map((name) => {
			const tensor = results[name];
			const values = numbersOf(tensor);
			if (values === void 0) throw new UserError({
				code: "output-not-numbers",
				what: `the ${subject.name}'s output "${name}" holds no numbers`,
				where: subject.modelPath,
				got: tensor.type,
				expected: "numbers of up to 64 bits"
			});
			const output = {
				name,
				shape: tensor.dims,
				values,
				type: tensor.type
			};
			return batched ? output : firstOfBatch(output, batch);
		})
	};
}
function checkBatch(subject, input, dimension, batch) {
	if (typeof dimension === "string" || dimension === batch) return;
	throw new UserError({
		code: "batch-refused",
		what: `the ${subject.name} does not take ${batch} examples at once`,
		where: subject.modelPath,
		got: `the first axis of input "${input}" is ${dimension}`,
		expected: "an axis of any size",
		hint: "leave this size out of \"batch-sizes\", or export the model with a dynamic batch axis"
	});
}
function repeated(data, times) {
	if (times === 1) return data;
	const copies = new Float32Array(data.length * times);
	for (let i = 0; i < times; i++) copies.set(data, i * data.length);
	return copies;
}
async function createSession(ort, subject, settings, extra) {
	const providers = providersOf(settings);
	refuseWhatRuntimeLacks(ort, providers);
	const create = (executionProviders) => ort.InferenceSession.create(subject.modelPath, {
		executionProviders,
		intraOpNumThreads: settings.threads,
		interOpNumThreads: 1,
		executionMode: "sequential",
		logSeverityLevel: 3,
		extra: { session: { intra_op: { allow_spinning: "0" } } },
		...extra
	});
	try {
		return await create(providers);
	} catch (error) {
		if (providers[0] === "cpu") throw refusal(subject, error);
		const onCpu = await create(["cpu"]).catch(() => void 0);
		if (onCpu === void 0) throw refusal(subject, error);
		await onCpu.release();
		throw providerDoesNotStart(providers, subject, error);
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
		case "uint8": return new ort.Tensor("uint8", Uint8Array.from(values, quantize(subject, 0, 255)), shape);
		case "int8": return new ort.Tensor("int8", Int8Array.from(values, quantize(subject, -128, 127)), shape);
		default: throw notFed(subject, `its input takes ${type}, and zoogate feeds float32, float16, uint8 and int8`);
	}
}
/** As ONNX's QuantizeLinear: divided by the scale, rounded half to even, shifted, and cut to what the type holds. */
function quantize({ quantization }, low, high) {
	const { scale, zeroPoint } = quantization ?? {
		scale: 1,
		zeroPoint: 0
	};
	return (x) => Math.min(high, Math.max(low, roundHalfEven(x / scale) + zeroPoint));
}
function notFed(subject, what) {
	return new UserError({
		code: "input-not-fed",
		what: `the ${subject.name} can't be fed: ${what}`,
		where: subject.modelPath,
		hint: "give a dataset with a preprocessing that makes this input, or export the model with a fixed size"
	});
}
/** The tensor's elements as numbers; undefined for strings and packed types. */
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
		case "int64":
		case "uint64": return Float64Array.from(tensor.data, Number);
		case "bool": return tensor.data;
		default: return;
	}
}

export { createDecoder as a, UnreadableImage as i, canBeFed as n, createExampleFeeder as r, openModel as t };