import { n as readJpegFrame, t as openArrayFile } from "./shared-array-file.js";
import { r as toTensorData } from "./shared-element-types.js";
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
const MOST_PIXELS = 178956970;
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
			if (startsWith(bytes, 0, BMP)) return decodeBmp(bytes, MOST_PIXELS);
			const open = () => sharp(bytes, {
				limitInputPixels: MOST_PIXELS,
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
				limitInputPixels: MOST_PIXELS,
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

export { createResizingDecoder as i, UnreadableImage as n, createDecoder as r, createInputReader as t };