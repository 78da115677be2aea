import { t as TASK_METRICS } from "./shared-metrics.js";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { promisify } from "node:util";
import zlib, { createInflateRaw } from "node:zlib";
import { createHash, randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { close, closeSync, constants, fstat, mkdtempSync, open, openSync, read, readSync, rmSync, writeSync } from "node:fs";
import { access, copyFile, mkdir, readFile, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { execFile } from "node:child_process";

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();

// src/errors.ts
/** The problem as lines of plain text, the first of which stands on its own. */
function describeProblem(problem) {
	const lines = [problem.where === void 0 ? problem.what : `${problem.where}: ${problem.what}`];
	if (problem.got !== void 0) lines.push(`  got:      ${problem.got}`);
	if (problem.expected !== void 0) lines.push(`  expected: ${problem.expected}`);
	if (problem.hint !== void 0) lines.push(`  to do:    ${problem.hint}`);
	return lines.join("\n");
}
var ProblemError = class extends Error {
	problem;
	constructor(problem, options) {
		super(describeProblem(problem), options);
		this.problem = problem;
	}
};
/** A mistake in what the user gave: configuration, model, card, dataset, flags. Exit code 4. */
var UserError = class extends ProblemError {
	name = "UserError";
};
/** A failure of what surrounds zoogate: network, disk, a child process that crashed or hung. Exit code 2. */
var SurroundingsError = class extends ProblemError {
	name = "SurroundingsError";
};

// src/nearest.ts
/** The word that somebody probably meant: for error messages about unknown keys, presets, metrics and files. */
/** Number of insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`. */
function editDistance(a, b) {
	let beforePrevious = [];
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const substitution = a[i - 1] === b[j - 1] ? 0 : 1;
			let distance = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + substitution);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) distance = Math.min(distance, beforePrevious[j - 2] + 1);
			current.push(distance);
		}
		beforePrevious = previous;
		previous = current;
	}
	return previous[b.length];
}
/**
* The candidate nearest to `word`, if one is near enough to be a slip of the pen (at most a third of its length
* apart, case ignored). Words over 200 characters have no neighbour.
*/
function nearestWord(word, candidates) {
	if (word.length > 200) return void 0;
	let nearest;
	let least = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		if (candidate.length > 200) continue;
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance < least && distance <= Math.max(1, Math.ceil(candidate.length / 3))) {
			least = distance;
			nearest = candidate;
		}
	}
	return nearest;
}

// src/preprocess/read-json.ts
/** Fields of a foreign JSON file, each checked as it is taken: absent and null are the same, as Python writes them. */
/** @param where the file, for errors */
function objectOf(json, where) {
	if (typeof json === "object" && json !== null && !Array.isArray(json)) return json;
	throw wrongField(where, json, "an object");
}
function numberField(json, key, where) {
	const value = json[key] ?? void 0;
	if (value === void 0 || typeof value === "number" && Number.isFinite(value)) return value;
	throw wrongField(`${where}, ${key}`, value, "a number");
}
function booleanField(json, key, where) {
	const value = json[key] ?? void 0;
	if (value === void 0 || typeof value === "boolean") return value;
	throw wrongField(`${where}, ${key}`, value, "true or false");
}
function stringField(json, key, where) {
	const value = json[key] ?? void 0;
	if (value === void 0 || typeof value === "string") return value;
	throw wrongField(`${where}, ${key}`, value, "a text");
}
/** A list of finite numbers, or one number. */
function numbersField(json, key, where) {
	const value = json[key] ?? void 0;
	if (value === void 0) return void 0;
	const list = Array.isArray(value) ? value : [value];
	if (list.every((one) => typeof one === "number" && Number.isFinite(one))) return list;
	throw wrongField(`${where}, ${key}`, value, "a number or a list of numbers");
}
function wrongField(where, value, expected, hint) {
	return new UserError({
		code: "preprocess-file-field",
		what: "the preprocessing file says what zoogate cannot follow",
		where,
		got: (JSON.stringify(value) ?? String(value)).slice(0, 200),
		expected,
		...hint === void 0 ? {} : { hint }
	});
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
/** The size in pixels that `resize` makes of an image. */
function resizedSize(size, to) {
	if (to.kind === "shorter") return resizeShorter(size, to.shorter);
	if (to.fit === void 0) return {
		width: to.width,
		height: to.height
	};
	const across = size.width / to.width;
	const down = size.height / to.height;
	const ratio = to.fit === "contain" ? Math.max(across, down) : Math.min(across, down);
	return {
		width: roundHalfEven(size.width / ratio),
		height: roundHalfEven(size.height / ratio)
	};
}
/**
* The offset in pixels of a centre crop along one side: `(side - crop) / 2`, rounded half to even as
* torchvision's CenterCrop does, or down. Negative where the crop is longer than the side: the number of pixels
* padded before the image (torchvision `(crop - side) // 2`, rounded down half of it up); the rest follows it.
*/
function cropOffset(side, crop, rounding = "half-even") {
	const offset = (side - crop) / 2;
	if (rounding === "down") return Math.floor(offset);
	return crop > side ? Math.ceil(offset) : roundHalfEven(offset);
}
/**
* The central part of an image. `sides` is `tf.image.central_crop`, whose offsets are truncated and doubled;
* `shorter` is the Model Garden's `center_crop_image`, in float32.
*/
function centralWindow(size, { fraction, of }) {
	if (of === "sides") {
		const left = Math.trunc((size.width - size.width * fraction) / 2);
		const top = Math.trunc((size.height - size.height * fraction) / 2);
		return {
			left,
			top,
			width: size.width - 2 * left,
			height: size.height - 2 * top
		};
	}
	const exact = Math.fround(Math.fround(fraction) * Math.min(size.width, size.height));
	const side = Math.max(Math.trunc(exact), 1);
	const offset = (length) => Math.trunc(Math.fround(length - exact) / 2);
	return {
		left: offset(size.width),
		top: offset(size.height),
		width: side,
		height: side
	};
}
/** Where a preprocessing puts an image of this size; `left` and `top` are negative where the crop cuts off. */
function placeImage({ centralFraction, resize, crop }, image) {
	const central = centralFraction === void 0 ? {
		left: 0,
		top: 0,
		width: image.width,
		height: image.height
	} : centralWindow(image, centralFraction);
	const resized = resize === void 0 ? central : resizedSize(central, resize.size);
	const input = crop ?? resized;
	return {
		central,
		resized: {
			width: resized.width,
			height: resized.height
		},
		left: 0 - cropOffset(resized.width, input.width, crop?.rounding),
		top: 0 - cropOffset(resized.height, input.height, crop?.rounding),
		input: {
			width: input.width,
			height: input.height
		}
	};
}

// src/preprocess/window.ts
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

// src/preprocess/resample-opencv.ts
/**
* OpenCV's `resize` of 8-bit images: INTER_NEAREST, INTER_LINEAR, INTER_AREA and INTER_CUBIC. In: pixels, the
* size to resize to and the window of the result that is wanted; out: that window's pixels.
*
* Nothing here is antialiased except area. Linear and cubic weights are rounded to 11 fractional bits; linear
* sums integers and drops 4 bits of each row before the vertical product, cubic sums its rows in float32 where
* OpenCV is vectorised and in integers in the rest of a row. Area sums float32, or integers where it reduces by
* whole factors, and is a kind of linear where it enlarges (modules/imgproc/src/resize.cpp). Builds that hand
* cubic to Intel's IPP round otherwise: docs/fidelity.md.
*/
const { fround: fround$1 } = Math;
/** Fractional bits of linear and cubic weights: INTER_RESIZE_COEF_BITS. */
const ONE = 2048;
/** OpenCV's vectorised cubic takes 8 bytes at a time; what is left of a row is summed in integers. */
const CUBIC_LANES = 8;
/** `window` is the whole result unless given, and must lie within it. */
function resampleOpenCv(pixels, size, interpolation, window = {
	left: 0,
	top: 0,
	...size
}) {
	if (size.width === pixels.width && size.height === pixels.height) return cut(pixels, window);
	if (interpolation === "nearest") return nearest$1(pixels, size, window);
	const scaleX = scaleOf$1(pixels.width, size.width);
	const scaleY = scaleOf$1(pixels.height, size.height);
	const whole = isWhole(scaleX) && isWhole(scaleY);
	if (interpolation === "area" && whole && scaleX >= 1 && scaleY >= 1 || interpolation === "bilinear" && whole && Math.round(scaleX) === 2 && Math.round(scaleY) === 2) return averageBlocks(pixels, Math.round(scaleX), Math.round(scaleY), window);
	if (interpolation === "area" && scaleX >= 1 && scaleY >= 1) return averageCells(pixels, cellsOf$1(pixels.width, scaleX, window.left, window.width), cellsOf$1(pixels.height, scaleY, window.top, window.height), window);
	const fractionOf = interpolation === "area" ? areaFraction : centreFraction;
	const kernelOf = interpolation === "bicubic" ? cubicKernel : linearKernel;
	return convolve(pixels, kernelOf(pixels.width, fractionOf(pixels.width, size.width), window.left, window.width, true), kernelOf(pixels.height, fractionOf(pixels.height, size.height), window.top, window.height, false), window, size.width * pixels.channels);
}
/** The reduction of a side, by way of its rounded inverse as OpenCV computes it. */
const scaleOf$1 = (from, to) => 1 / (to / from);
const isWhole = (scale) => Math.abs(scale - Math.round(scale)) < Number.EPSILON;
function nearest$1(pixels, size, window) {
	const { data, width, height, channels } = pixels;
	const columnScale = scaleOf$1(width, size.width);
	const rowScale = scaleOf$1(height, size.height);
	const out = new Uint8Array(window.width * window.height * channels);
	let target = 0;
	for (let row = window.top; row < window.top + window.height; row++) {
		const line = Math.min(Math.floor(row * rowScale), height - 1) * width;
		for (let column = window.left; column < window.left + window.width; column++) {
			const at = (line + Math.min(Math.floor(column * columnScale), width - 1)) * channels;
			for (let channel = 0; channel < channels; channel++) out[target++] = data[at + channel];
		}
	}
	return {
		data: out,
		width: window.width,
		height: window.height,
		channels
	};
}
function centreFraction(from, to) {
	const scale = scaleOf$1(from, to);
	return (position) => {
		const centre = fround$1((position + .5) * scale - .5);
		const start = Math.floor(centre);
		return [start, fround$1(centre - start)];
	};
}
/** INTER_AREA where a side is enlarged: input pixels keep their area, and only seams are blended. */
function areaFraction(from, to) {
	const inverse = to / from;
	const scale = scaleOf$1(from, to);
	return (position) => {
		const start = Math.floor(position * scale);
		const fraction = fround$1(position + 1 - (start + 1) * inverse);
		return [start, fraction <= 0 ? 0 : fround$1(fraction - Math.floor(fraction))];
	};
}
/** Past the border columns take the border's pixel whole, rows blend it with itself: they round differently. */
const linearKernel = (from, fractionOf, first, count, isAcross) => {
	const positions = new Int32Array(count * 2);
	const weights = new Int32Array(count * 2);
	for (let i = 0; i < count; i++) {
		const [start, given] = fractionOf(first + i);
		const fraction = isAcross && (start < 0 || start >= from - 1) ? 0 : given;
		positions[i * 2] = clamp$1(start, from);
		positions[i * 2 + 1] = clamp$1(start + 1, from);
		weights[i * 2] = fixed(fround$1(1 - fraction));
		weights[i * 2 + 1] = fixed(fraction);
	}
	return {
		taps: 2,
		positions,
		weights
	};
};
const cubicKernel = (from, fractionOf, first, count) => {
	const positions = new Int32Array(count * 4);
	const weights = new Int32Array(count * 4);
	for (let i = 0; i < count; i++) {
		const [start, fraction] = fractionOf(first + i);
		const exact = cubicWeights(fraction);
		for (let tap = 0; tap < 4; tap++) {
			positions[i * 4 + tap] = clamp$1(start - 1 + tap, from);
			weights[i * 4 + tap] = fixed(exact[tap]);
		}
	}
	return {
		taps: 4,
		positions,
		weights
	};
};
/** The cubic convolution with a = -0.75, each operation in float32. */
function cubicWeights(x) {
	const a = -.75;
	const outer = (distance) => fround$1(fround$1(fround$1(fround$1(fround$1(fround$1(a * distance) - 5 * a) * distance) + 8 * a) * distance) - 4 * a);
	const inner = (distance) => fround$1(fround$1(fround$1(fround$1(fround$1(1.25 * distance) - 2.25) * distance) * distance) + 1);
	const first = outer(fround$1(x + 1));
	const second = inner(x);
	const third = inner(fround$1(1 - x));
	return [
		first,
		second,
		third,
		fround$1(fround$1(fround$1(1 - first) - second) - third)
	];
}
const clamp$1 = (position, length) => Math.min(Math.max(position, 0), length - 1);
const fixed = (weight) => roundHalfEven(fround$1(weight * ONE));
function convolve(pixels, across, down, window, fullRow) {
	const { channels } = pixels;
	const rowLength = window.width * channels;
	const out = new Uint8ClampedArray(rowLength * window.height);
	const rowOf = rowCache(pixels, across, rowLength, down.taps);
	const tail = fullRow - fullRow % CUBIC_LANES - window.left * channels;
	for (let row = 0; row < window.height; row++) {
		const at = row * down.taps;
		if (down.taps === 2) blendLinear(rowOf(down.positions[at]), rowOf(down.positions[at + 1]), down.weights, at, out, row * rowLength);
		else blendCubic([
			0,
			1,
			2,
			3
		].map((tap) => rowOf(down.positions[at + tap])), down.weights.subarray(at, at + 4), out, row * rowLength, tail);
	}
	return {
		data: new Uint8Array(out.buffer),
		width: window.width,
		height: window.height,
		channels
	};
}
/** Input rows resized horizontally, each made once: output rows go down, so few are alive at a time. */
function rowCache(pixels, across, rowLength, alive) {
	const rows = Array.from({ length: alive + 1 }, () => ({
		row: -1,
		sums: new Int32Array(rowLength)
	}));
	return (row) => {
		const slot = rows[row % rows.length];
		if (slot.row !== row) {
			convolveRow(pixels, row, across, slot.sums);
			slot.row = row;
		}
		return slot.sums;
	};
}
function convolveRow(pixels, row, across, sums) {
	const { data, width, channels } = pixels;
	const { taps, positions, weights } = across;
	const start = row * width * channels;
	for (let first = 0, target = 0; first < positions.length; first += taps, target += channels) {
		let a = 0;
		let b = 0;
		let c = 0;
		for (let tap = first; tap < first + taps; tap++) {
			const at = start + positions[tap] * channels;
			const weight = weights[tap];
			a = a + Math.imul(data[at], weight) | 0;
			if (channels === 3) {
				b = b + Math.imul(data[at + 1], weight) | 0;
				c = c + Math.imul(data[at + 2], weight) | 0;
			}
		}
		sums[target] = a;
		if (channels === 3) {
			sums[target + 1] = b;
			sums[target + 2] = c;
		}
	}
}
function blendLinear(upper, lower, weights, at, out, target) {
	const first = weights[at];
	const second = weights[at + 1];
	for (let i = 0; i < upper.length; i++) out[target + i] = (first * (upper[i] >> 4) >> 16) + (second * (lower[i] >> 4) >> 16) + 2 >> 2;
}
function blendCubic(rows, weights, out, target, tail) {
	const [a, b, c, d] = rows;
	const scale = 1 / (ONE * ONE);
	const [wa, wb, wc, wd] = [...weights];
	const [fa, fb, fc, fd] = [
		wa * scale,
		wb * scale,
		wc * scale,
		wd * scale
	];
	for (let i = 0; i < a.length; i++) if (i < tail) {
		const cd = fround$1(fround$1(fc * fround$1(c[i])) + fround$1(fd * fround$1(d[i])));
		const bcd = fround$1(fround$1(fb * fround$1(b[i])) + cd);
		out[target + i] = fround$1(fround$1(fa * fround$1(a[i])) + bcd);
	} else {
		const sum = Math.imul(wa, a[i]) + Math.imul(wb, b[i]) + Math.imul(wc, c[i]) + Math.imul(wd, d[i]);
		out[target + i] = sum + (1 << 21) >> 22;
	}
}
/** Reduction by whole factors: the mean of each block. */
function averageBlocks(pixels, across, down, window) {
	const { data, width, channels } = pixels;
	const out = new Uint8ClampedArray(window.width * window.height * channels);
	const scale = fround$1(1 / (across * down));
	const quarter = across === 2 && down === 2;
	let target = 0;
	for (let row = window.top; row < window.top + window.height; row++) for (let column = window.left; column < window.left + window.width; column++) for (let channel = 0; channel < channels; channel++, target++) {
		let sum = 0;
		for (let y = 0; y < down; y++) {
			let at = ((row * down + y) * width + column * across) * channels + channel;
			for (let x = 0; x < across; x++, at += channels) sum += data[at];
		}
		out[target] = quarter ? sum + 2 >> 2 : fround$1(fround$1(sum) * scale);
	}
	return {
		data: new Uint8Array(out.buffer),
		width: window.width,
		height: window.height,
		channels
	};
}
/** The input pixels that each output position covers, with the float32 part that each is of it. */
function cellsOf$1(from, scale, first, count) {
	const starts = new Int32Array(count + 1);
	const positions = [];
	const weights = [];
	for (let i = 0; i < count; i++) {
		const begin = (first + i) * scale;
		const end = begin + scale;
		const length = Math.min(scale, from - begin);
		const last = Math.min(Math.floor(end), from - 1);
		const start = Math.min(Math.ceil(begin), last);
		if (start - begin > .001) {
			positions.push(start - 1);
			weights.push((start - begin) / length);
		}
		for (let position = start; position < last; position++) {
			positions.push(position);
			weights.push(1 / length);
		}
		if (end - last > .001) {
			positions.push(last);
			weights.push(Math.min(end - last, 1, length) / length);
		}
		starts[i + 1] = positions.length;
	}
	return {
		starts,
		positions: Int32Array.from(positions),
		weights: Float32Array.from(weights)
	};
}
function averageCells(pixels, across, down, window) {
	const { channels } = pixels;
	const rowLength = window.width * channels;
	const out = new Uint8ClampedArray(rowLength * window.height);
	const line = new Float32Array(rowLength);
	const sums = new Float32Array(rowLength);
	for (let row = 0; row < window.height; row++) {
		for (let part = down.starts[row]; part < down.starts[row + 1]; part++) {
			averageRow(pixels, down.positions[part], across, line);
			const weight = down.weights[part];
			if (part === down.starts[row]) for (let i = 0; i < rowLength; i++) sums[i] = line[i] * weight;
			else for (let i = 0; i < rowLength; i++) sums[i] = sums[i] + fround$1(line[i] * weight);
		}
		out.set(sums, row * rowLength);
	}
	return {
		data: new Uint8Array(out.buffer),
		width: window.width,
		height: window.height,
		channels
	};
}
function averageRow(pixels, row, across, line) {
	const { data, width, channels } = pixels;
	const { starts, positions, weights } = across;
	const rowStart = row * width * channels;
	for (let column = 0, target = 0; target < line.length; column++, target += channels) {
		const end = starts[column + 1];
		let a = fround$1(0);
		let b = fround$1(0);
		let c = fround$1(0);
		for (let part = starts[column]; part < end; part++) {
			const at = rowStart + positions[part] * channels;
			const weight = weights[part];
			a = fround$1(a + fround$1(data[at] * weight));
			if (channels === 3) {
				b = fround$1(b + fround$1(data[at + 1] * weight));
				c = fround$1(c + fround$1(data[at + 2] * weight));
			}
		}
		line[target] = a;
		if (channels === 3) {
			line[target + 1] = b;
			line[target + 2] = c;
		}
	}
}

// src/preprocess/convolve-program.ts
/** Compiled from `wasm/convolve.ts` by `npm run wasm`: WebAssembly, in base64. */
const CONVOLVE_PROGRAM = "AGFzbQEAAAABFgJgCH9/f39/f39/AGAHf39/f39/fwACDwEDZW52Bm1lbW9yeQIAAAMEAwEAAAcxBAtob3Jpem9udGFsMwABC2hvcml6b250YWwxAAIIdmVydGljYWwAAAZtZW1vcnkCAAr8BgPhAgIGfwd7A0AgBSAKSgRAIAAgAigCACABbGohCyADIAIoAgRBAnRqIQxBACEIA0AgASAISwRA/QwAACAAAAAgAAAAIAAAACAAIQ39DAAAIAAAACAAAAAgAAAAIAAhDv0MAAAgAAAAIAAAACAAAAAgACEP/QwAACAAAAAgAAAAIAAAACAAIRAgCCALaiEJIAMhBwNAIAcgDEkEQCANIAn9AAQAIhL9iQEiE/2pASAH/QkCACIR/bUB/a4BIQ0gDiAT/aoBIBH9tQH9rgEhDiAPIBL9igEiEv2pASAR/bUB/a4BIQ8gECAS/aoBIBH9tQH9rgEhECABIAlqIQkgB0EEaiEHDAELCyAGIAhqIA1BFv2sASAOQRb9rAH9hQEgD0EW/awBIBBBFv2sAf2FAf1m/QsEACAIQRBqIQgMAQsLIAEgBmohBiACQQhqIQIgAyAEQQJ0aiEDIApBAWohCgwBCwsL2wECB38BewNAIAIgDUoEQCADIQkgBCEIQQAhCwNAIAYgC0oEQCAAIAkoAgBBA2xqIQwgCCIKIAkoAgRBAnRqIQ79DAAAIAAAACAAAAAgAAAAIAAhDwNAIAogDkkEQCAPIAz9XAIA/YkB/akBIAr9CQIA/bUB/a4BIQ8gDEEDaiEMIApBBGohCgwBCwsgByAPQRb9rAEiDyAP/YUBIg8gD/1m/VoCAAAgB0EDaiEHIAlBCGohCSAIIAVBAnRqIQggC0EBaiELDAELCyAAIAFqIQAgDUEBaiENDAELCwu5AgIIfwF7A0AgAiAOSgRAIAMhCiAEIQhBACENA0AgBiANSgRAIAAgCigCAGohCyAIIgkgCigCBEECdGoiDyAPIAlrQQ9xayEM/QwAACAAAAAAAAAAAAAAAAAAIRADQCAJIAxJBEAgECAL/VwCAP2JAf2pASAJ/QAEAP21Af2uASEQIAtBBGohCyAJQRBqIQkMAQsLIBAgECAQ/Q0ICQoLDA0ODwABAgMEBQYH/a4BIhD9GwAgEP0bAWohDANAIAkgD0kEQCAMIAstAAAgCSgCAGxqIQwgC0EBaiELIAlBBGohCQwBCwsgB0H/ASAMQRZ1IgkgCUH/AUobQQAgCUEAThs6AAAgB0EBaiEHIApBCGohCiAIIAVBAnRqIQggDUEBaiENDAELCyAAIAFqIQAgDkEBaiEODAELCws=";

// src/preprocess/convolve.ts
/**
* Two one-dimensional convolutions of bytes with fixed-point weights, horizontal then vertical, on the processor's
* vectors: the program is `wasm/convolve.ts`. In: pixels and a kernel a side; out: the result's bytes.
*/
const PAGE_BYTES = 65536;
/** WebAssembly's memory ends at 4 GiB; an image of half of that between the passes is refused. */
const MOST_BYTES = 2 ** 31;
/** Vectors are read and written past the last byte. */
const SLACK_BYTES = 16;
/** Source rows are handed over in bands of about this size. */
const BAND_BYTES = 1 << 22;
let compiled;
/** A convolution with its own memory, which grows to what the largest image took and is reused. */
function createConvolve() {
	compiled ??= new WebAssembly.Module(Buffer.from(CONVOLVE_PROGRAM, "base64"));
	const memory = new WebAssembly.Memory({
		initial: 1,
		maximum: 65536
	});
	const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
	const program = exports;
	return (pixels, { first, count }, horizontal, vertical) => {
		const { channels } = pixels;
		const sourceRowBytes = pixels.width * channels;
		const rowBytes = horizontal === void 0 ? sourceRowBytes : horizontal.bounds.length / 2 * channels;
		const resultRows = vertical === void 0 ? count : vertical.bounds.length / 2;
		const bandRows = horizontal === void 0 ? 0 : Math.max(1, Math.trunc(BAND_BYTES / sourceRowBytes));
		const layout = new Layout();
		const across = layout.kernel(horizontal);
		const down = layout.kernel(vertical);
		const band = layout.place(Math.min(bandRows, count) * sourceRowBytes);
		const between = layout.place(count * rowBytes);
		const result = vertical === void 0 ? between : layout.place(resultRows * rowBytes);
		if (layout.end > MOST_BYTES) throw tooLarge(pixels, layout.end);
		const missing = layout.end - memory.buffer.byteLength;
		if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
		const bytes = new Uint8Array(memory.buffer);
		const source = pixels.data.subarray(first * sourceRowBytes, (first + count) * sourceRowBytes);
		if (horizontal === void 0) bytes.set(source, between);
		else {
			across.write(bytes);
			const pass = channels === 3 ? program.horizontal3 : program.horizontal1;
			for (let row = 0; row < count; row += bandRows) {
				const rows = Math.min(bandRows, count - row);
				bytes.set(source.subarray(row * sourceRowBytes, (row + rows) * sourceRowBytes), band);
				const positions = horizontal.bounds.length / 2;
				const target = between + row * rowBytes;
				const { bounds, weights } = across;
				pass(band, sourceRowBytes, rows, bounds, weights, horizontal.stride, positions, target);
			}
		}
		if (vertical !== void 0) {
			down.write(bytes);
			const top = between - first * rowBytes;
			program.vertical(top, rowBytes, down.bounds, down.weights, vertical.stride, resultRows, result);
		}
		return bytes.slice(result, result + resultRows * rowBytes);
	};
}
/** Hands out the memory from its beginning, in pieces that begin at multiples of 16. */
var Layout = class {
	end = 0;
	place(size) {
		const at = this.end;
		this.end = Math.ceil((at + size + SLACK_BYTES) / 16) * 16;
		return at;
	}
	kernel(kernel) {
		if (kernel === void 0) return {
			bounds: 0,
			weights: 0,
			write: () => {}
		};
		const bounds = this.place(kernel.bounds.byteLength);
		const weights = this.place(kernel.weights.byteLength);
		const write = (bytes) => {
			const integers = new Int32Array(bytes.buffer);
			integers.set(kernel.bounds, bounds / 4);
			integers.set(kernel.weights, weights / 4);
		};
		return {
			bounds,
			weights,
			write
		};
	}
};
function tooLarge({ width, height }, bytes) {
	return new UserError({
		code: "preprocess-image-too-large",
		what: "resizing an image takes more memory than there can be",
		where: "preprocess",
		got: `${bytes} bytes for an image of ${width}x${height}`,
		expected: `at most ${MOST_BYTES} bytes`,
		hint: "leave this image out, or resize it before"
	});
}

// src/preprocess/reduce-pillow.ts
/**
* The factor by which a side is reduced at first, so that what is left is at least `gap` times the output's side: 1
* where that is nothing (PIL/Image.py, `resize`).
*/
function reducingFactor(from, to, gap) {
	return Math.trunc(from / to / gap) || 1;
}
/**
* Averages blocks of `factorX` by `factorY` pixels; the last column and row average what is left of a block.
* Sums are multiplied with the count's inverse of 32 bits, which a float32 holds (libImaging/Reduce.c).
*/
function reduce(pixels, factorX, factorY) {
	const { data, channels } = pixels;
	const width = Math.ceil(pixels.width / factorX);
	const height = Math.ceil(pixels.height / factorY);
	const out = new Uint8Array(width * height * channels);
	let target = 0;
	for (let row = 0; row < height; row++) {
		const top = row * factorY;
		const bottom = Math.min(top + factorY, pixels.height);
		for (let column = 0; column < width; column++) {
			const left = column * factorX;
			const right = Math.min(left + factorX, pixels.width);
			const count = (right - left) * (bottom - top);
			const multiplier = Math.trunc(Math.fround(2 ** 32 / (256 * count)));
			for (let channel = 0; channel < channels; channel++) {
				let sum = count >> 1;
				for (let y = top; y < bottom; y++) {
					const end = (y * pixels.width + right) * channels;
					for (let at = (y * pixels.width + left) * channels + channel; at < end; at += channels) sum += data[at];
				}
				out[target++] = Math.imul(sum, multiplier) >>> 24;
			}
		}
	}
	return {
		data: out,
		width,
		height,
		channels
	};
}

// src/preprocess/resample-pillow.ts
/**
* Pillow's resampling of 8-bit images, to the byte: `Image.resize` for modes L and RGB. In: pixels, the size
* to resize to and the window of the result that is wanted; out: that window's pixels. Only what the window
* needs is computed, which spares what a centre crop would throw away.
*
* Pillow convolves horizontally, then vertically, with a filter whose support grows with the reduction
* (antialiasing). Weights are doubles, normalised and rounded to 22 fractional bits; each pass sums integers of 32
* bits and clips to 8 bits (255 * 2^22 is 2^30, and the absolute weights of the sharpest filter sum to less than 2;
* libImaging/Resample.c; nearest: ImagingScaleAffine in libImaging/Geometry.c).
*/
const PRECISION_BITS = 22;
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
* A resampler with its own memory: weights are kept for sizes that come again, and working memory is
* reused. The pixels it returns are fresh. Sides up to 2^24 pixels, as in Pillow. `window` is the whole result
* unless given, and must lie within it.
*/
function createResampler() {
	const kernels = /* @__PURE__ */ new Map();
	let keptWeights = 0;
	const convolve = createConvolve();
	const kernelOf = (name, side, first, count) => {
		const key = `${name} ${side.pixels} ${side.extent} ${side.to} ${first} ${count}`;
		const known = kernels.get(key);
		if (known !== void 0) {
			kernels.delete(key);
			kernels.set(key, known);
			return known;
		}
		const made = createKernel(FILTERS[name], side, first, count);
		kernels.set(key, made);
		keptWeights += made.weights.length;
		for (const [oldKey, old] of kernels) {
			if (keptWeights <= KEPT_WEIGHTS) break;
			kernels.delete(oldKey);
			keptWeights -= old.weights.length;
		}
		return made;
	};
	return (given, size, interpolation, window = {
		left: 0,
		top: 0,
		...size
	}, reducingGap) => {
		if (size.width === given.width && size.height === given.height) return cut(given, window);
		if (interpolation === "nearest") return resampleNearest(given, size, window);
		const factor = (from, to) => reducingGap === void 0 ? 1 : reducingFactor(from, to, reducingGap);
		const [factorX, factorY] = [factor(given.width, size.width), factor(given.height, size.height)];
		const pixels = factorX === 1 && factorY === 1 ? given : reduce(given, factorX, factorY);
		const { width, height, channels } = pixels;
		const extent = (from, by) => Math.fround(from / by);
		const across = {
			pixels: width,
			extent: extent(given.width, factorX),
			to: size.width
		};
		const down = {
			pixels: height,
			extent: extent(given.height, factorY),
			to: size.height
		};
		const horizontal = isKept(across) ? void 0 : kernelOf(interpolation, across, window.left, window.width);
		const vertical = isKept(down) ? void 0 : kernelOf(interpolation, down, window.top, window.height);
		const first = vertical === void 0 ? window.top : vertical.bounds[0];
		const rows = {
			first,
			count: (vertical === void 0 ? window.top + window.height : vertical.bounds.at(-2) + vertical.bounds.at(-1)) - first
		};
		const columns = {
			left: window.left,
			top: 0,
			width: window.width,
			height
		};
		const source = horizontal === void 0 ? cut(pixels, columns) : pixels;
		return {
			data: convolve(source, rows, horizontal, vertical),
			width: window.width,
			height: window.height,
			channels
		};
	};
}
const isKept = ({ pixels, extent, to }) => pixels === to && extent === to;
/** The fixed-point weights for `count` output positions from `first` on. */
function createKernel(filter, { pixels, extent, to }, first, count) {
	const scale = extent / to;
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
		const taps = Math.min(Math.trunc(centre + support + .5), pixels) - start;
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
function resampleNearest(pixels, size, window) {
	const { data, width, channels } = pixels;
	const columns = nearestPositions$1(width, size.width, window.left, window.width);
	const lines = nearestPositions$1(pixels.height, size.height, window.top, window.height);
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
function nearestPositions$1(from, to, first, count) {
	const scale = from / to;
	const positions = new Int32Array(count);
	let centre = scale * .5;
	for (let position = 0; position < first + count; position++) {
		if (position >= first) positions[position - first] = Math.trunc(centre);
		centre += scale;
	}
	return positions;
}

// src/preprocess/resample-tensorflow.ts
/**
* TensorFlow's image resizing without antialiasing. In: 8-bit pixels, the size to resize to and the window of
* the result that is wanted; out: that window as float32, neither rounded nor clipped.
*
* `half-pixel` is `tf.image.resize` (TensorFlow 2); `asymmetric` and `align-corners` are the
* `resize_bilinear` and its like of TensorFlow 1, with align_corners false and true. Positions and sums are
* float32 in the kernels' order (tensorflow/core/kernels/image: resize_bilinear_op, resize_bicubic_op,
* resize_area_op, resize_nearest_neighbor_op).
*/
const { fround } = Math;
/** `window` is the whole result unless given, and must lie within it. */
function resampleTensorFlow(pixels, size, interpolation, coordinates, window = {
	left: 0,
	top: 0,
	...size
}) {
	const across = {
		from: pixels.width,
		to: size.width,
		first: window.left,
		count: window.width,
		coordinates
	};
	const down = {
		from: pixels.height,
		to: size.height,
		first: window.top,
		count: window.height,
		coordinates
	};
	const method = across.from === across.to && down.from === down.to ? "nearest" : interpolation;
	const data = new Float32Array(window.width * window.height * pixels.channels);
	METHODS$4[method](pixels, across, down, data);
	return {
		data,
		width: window.width,
		height: window.height,
		channels: pixels.channels
	};
}
function scaleOf({ from, to, coordinates }) {
	return coordinates === "align-corners" && to > 1 ? fround((from - 1) / (to - 1)) : fround(from / to);
}
const nearest = (pixels, across, down, out) => {
	const { data, width, channels } = pixels;
	const columns = nearestPositions(across);
	let target = 0;
	for (const row of nearestPositions(down)) for (const column of columns) {
		const at = (row * width + column) * channels;
		for (let channel = 0; channel < channels; channel++) out[target++] = data[at + channel];
	}
};
function nearestPositions(side) {
	const scale = scaleOf(side);
	return Int32Array.from({ length: side.count }, (_, i) => {
		const position = side.first + i;
		const at = side.coordinates === "half-pixel" ? Math.floor(fround(fround(position + .5) * scale)) : side.coordinates === "asymmetric" ? Math.floor(fround(position * scale)) : Math.floor(fround(position * scale) + .5);
		return Math.min(Math.max(at, 0), side.from - 1);
	});
}
/** The input position of an output position, in float32. */
function inputPosition(side, scale, position) {
	return side.coordinates === "half-pixel" ? fround(fround(fround(position + .5) * scale) - .5) : fround(position * scale);
}
function lerpsOf(side) {
	const scale = scaleOf(side);
	const lower = new Int32Array(side.count);
	const upper = new Int32Array(side.count);
	const fraction = new Float32Array(side.count);
	for (let i = 0; i < side.count; i++) {
		const position = inputPosition(side, scale, side.first + i);
		const floor = Math.floor(position);
		lower[i] = Math.max(floor, 0);
		upper[i] = Math.min(Math.ceil(position), side.from - 1);
		fraction[i] = position - floor;
	}
	return {
		lower,
		upper,
		fraction
	};
}
const bilinear = (pixels, across, down, out) => {
	const { data, width, channels } = pixels;
	const columns = lerpsOf(across);
	const rows = lerpsOf(down);
	let target = 0;
	for (let row = 0; row < down.count; row++) {
		const top = rows.lower[row] * width * channels;
		const bottom = rows.upper[row] * width * channels;
		const downwards = rows.fraction[row];
		for (let column = 0; column < across.count; column++) {
			const left = columns.lower[column] * channels;
			const right = columns.upper[column] * channels;
			const fraction = columns.fraction[column];
			for (let channel = 0; channel < channels; channel++) {
				const a = data[top + left + channel];
				const c = data[bottom + left + channel];
				const upper = fround(a + fround((data[top + right + channel] - a) * fraction));
				const lower = fround(c + fround((data[bottom + right + channel] - c) * fraction));
				out[target++] = upper + fround(fround(lower - upper) * downwards);
			}
		}
	}
};
/** Steps of the table from which the cubic's weights are taken. */
const TABLE_STEPS = 1024;
/** The weights of pixels within one and within two pixels, alternating. TensorFlow 1 has a = -0.75. */
const cubicTable = (a) => {
	const table = /* @__PURE__ */ new Float32Array(2050);
	for (let i = 0; i <= TABLE_STEPS; i++) {
		const x = i / TABLE_STEPS;
		table[i * 2] = ((a + 2) * x - (a + 3)) * x * x + 1;
		const y = x + 1;
		table[i * 2 + 1] = ((a * y - 5 * a) * y + 8 * a) * y - 4 * a;
	}
	return table;
};
const CUBIC_TABLES = {
	keys: cubicTable(-.5),
	legacy: cubicTable(-.75)
};
/** Four taps for each output position; TensorFlow 2 leaves out what lies outside and spreads its weight. */
function cubicTaps(side) {
	const scale = scaleOf(side);
	const keys = side.coordinates === "half-pixel";
	const table = keys ? CUBIC_TABLES.keys : CUBIC_TABLES.legacy;
	const positions = new Int32Array(side.count * 4);
	const weights = new Float32Array(side.count * 4);
	for (let i = 0; i < side.count; i++) {
		const position = inputPosition(side, scale, side.first + i);
		const floor = Math.floor(position);
		const offset = roundHalfEven(fround(fround(position - floor) * TABLE_STEPS));
		const rest = TABLE_STEPS - offset;
		const given = [
			table[offset * 2 + 1],
			table[offset * 2],
			table[rest * 2],
			table[rest * 2 + 1]
		];
		let sum = 0;
		for (let tap = 0; tap < 4; tap++) {
			const wanted = floor - 1 + tap;
			const clamped = Math.min(Math.max(wanted, 0), side.from - 1);
			const weight = keys && clamped !== wanted ? 0 : given[tap];
			positions[i * 4 + tap] = clamped;
			weights[i * 4 + tap] = weight;
			sum = fround(sum + weight);
		}
		if (keys && Math.abs(sum) >= 1e3 * 2 ** -126) {
			const inverse = fround(1 / sum);
			for (let tap = i * 4; tap < i * 4 + 4; tap++) weights[tap] = weights[tap] * inverse;
		}
	}
	return {
		positions,
		weights
	};
}
const bicubic = (pixels, across, down, out) => {
	const { data, width, channels } = pixels;
	const columns = cubicTaps(across);
	const rows = cubicTaps(down);
	const line = new Float32Array(width * channels);
	let target = 0;
	for (let row = 0; row < down.count; row++) {
		weighRows(data, width * channels, rows, row * 4, line);
		for (let column = 0; column < across.count; column++) for (let channel = 0; channel < channels; channel++) out[target++] = weighColumns(line, columns, column * 4, channels, channel);
	}
};
function weighRows(data, rowLength, rows, at, line) {
	const { positions, weights } = rows;
	const [a, b, c, d] = [
		0,
		1,
		2,
		3
	].map((tap) => positions[at + tap] * rowLength);
	const wa = weights[at];
	const wb = weights[at + 1];
	const wc = weights[at + 2];
	const wd = weights[at + 3];
	for (let i = 0; i < rowLength; i++) {
		const ab = fround(fround(data[a + i] * wa) + fround(data[b + i] * wb));
		line[i] = fround(ab + fround(data[c + i] * wc)) + fround(data[d + i] * wd);
	}
}
function weighColumns(line, columns, at, channels, channel) {
	const { positions, weights } = columns;
	let sum = fround(line[positions[at] * channels + channel] * weights[at]);
	for (let tap = at + 1; tap < at + 4; tap++) sum = fround(sum + fround(line[positions[tap] * channels + channel] * weights[tap]));
	return sum;
}
function cellsOf(side) {
	const scale = scaleOf(side);
	const starts = new Int32Array(side.count + 1);
	const positions = [];
	const parts = [];
	for (let i = 0; i < side.count; i++) {
		const begin = fround((side.first + i) * scale);
		const end = fround((side.first + i + 1) * scale);
		for (let position = Math.floor(begin); position < Math.ceil(end); position++) {
			const isCutAbove = position + 1 > end;
			const part = position < begin ? isCutAbove ? scale : position + 1 - begin : isCutAbove ? end - position : 1;
			positions.push(Math.min(position, side.from - 1));
			parts.push(part);
		}
		starts[i + 1] = positions.length;
	}
	return {
		starts,
		positions: Int32Array.from(positions),
		parts: Float32Array.from(parts)
	};
}
/** Each row of a cell is summed, then the rows; area is the same in both versions of TensorFlow. */
const area = (pixels, across, down, out) => {
	const { data, width, channels } = pixels;
	const columns = cellsOf(across);
	const rows = cellsOf(down);
	const scale = fround(1 / fround(scaleOf(down) * scaleOf(across)));
	let target = 0;
	for (let row = 0; row < down.count; row++) for (let column = 0; column < across.count; column++) {
		let a = fround(0);
		let b = fround(0);
		let c = fround(0);
		for (let y = rows.starts[row]; y < rows.starts[row + 1]; y++) {
			const line = rows.positions[y] * width;
			let rowA = fround(0);
			let rowB = fround(0);
			let rowC = fround(0);
			for (let x = columns.starts[column]; x < columns.starts[column + 1]; x++) {
				const at = (line + columns.positions[x]) * channels;
				const part = columns.parts[x];
				rowA = fround(rowA + fround(data[at] * part));
				if (channels === 3) {
					rowB = fround(rowB + fround(data[at + 1] * part));
					rowC = fround(rowC + fround(data[at + 2] * part));
				}
			}
			const part = rows.parts[y];
			a = fround(a + fround(rowA * part));
			b = fround(b + fround(rowB * part));
			c = fround(c + fround(rowC * part));
		}
		out[target++] = a * scale;
		if (channels === 3) {
			out[target++] = b * scale;
			out[target++] = c * scale;
		}
	}
};
const METHODS$4 = {
	nearest,
	bilinear,
	area,
	bicubic
};

// src/preprocess/resamplers.ts
const LIBRARIES = {
	pillow: library([
		"bilinear",
		"nearest",
		"box",
		"hamming",
		"bicubic",
		"lanczos"
	], (interpolation, { reducingGap }) => {
		const resample = createResampler();
		return (pixels, size, window) => resample(pixels, size, interpolation, window, reducingGap);
	}),
	opencv: library([
		"bilinear",
		"nearest",
		"area",
		"bicubic"
	], (interpolation) => (pixels, size, window) => resampleOpenCv(pixels, size, interpolation, window)),
	tensorflow: {
		...library([
			"bilinear",
			"nearest",
			"area",
			"bicubic"
		], (interpolation, { coordinates = "half-pixel" }) => (pixels, size, window) => resampleTensorFlow(pixels, size, interpolation, coordinates, window)),
		coordinates: [
			"half-pixel",
			"asymmetric",
			"align-corners"
		]
	},
	/** Fast and inexact: the decoder resizes while it decodes, and what comes here has its size already. */
	libvips: library([
		"bilinear",
		"nearest",
		"bicubic",
		"lanczos"
	], () => (pixels, size, window) => {
		if (pixels.width !== size.width || pixels.height !== size.height) throw new TypeError("libvips resizes while it decodes, not here");
		return cut(pixels, window);
	})
};
function library(interpolations, create) {
	return {
		interpolations,
		create: (resize) => {
			const { interpolation } = resize;
			const known = interpolations.find((one) => one === interpolation);
			if (known === void 0) throw new TypeError(`no such interpolation here: ${interpolation}`);
			return create(known, resize);
		}
	};
}

// src/preprocess/step-checks.ts
/**
* Single steps of a preprocessing, as people write them, checked and made into the specification's. In: what
* a configuration or flag says; out: the step, or a `UserError` that names the place.
*/
const CHANNELS = [
	"RGB",
	"BGR",
	"L"
];
const LAYOUTS = ["NCHW", "NHWC"];
const FITS = [
	"squash",
	"contain",
	"cover"
];
/** Sides longer than this are slips of the pen, and Pillow's float32 boxes end at 2^24. */
const LONGEST_SIDE = 65535;
/**
* @param preset what the keys that are not given come from
* @param crop what `cropPct` is a part of
*/
function resolveResize(raw, preset, crop, where) {
	if (raw === void 0) return preset;
	const size = resizeSize(raw, preset, crop, where);
	const names = Object.keys(LIBRARIES);
	const library = raw.library === void 0 ? preset?.library ?? "pillow" : oneOf(names, raw.library, `${where}.library`);
	const { interpolations } = LIBRARIES[library];
	const wanted = raw.interpolation ?? preset?.interpolation;
	const interpolation = wanted === void 0 ? interpolations[0] : oneOf(interpolations, wanted, `${where}.interpolation (${library})`);
	const reducingGap = resolveReducingGap(raw, preset, library, `${where}.reducingGap`);
	const resize = {
		size,
		interpolation,
		library,
		...reducingGap === void 0 ? {} : { reducingGap }
	};
	const coordinates = raw.coordinates ?? (preset?.library === library ? preset.coordinates : void 0);
	if (coordinates === void 0) return resize;
	const allowed = library === "tensorflow" ? LIBRARIES.tensorflow.coordinates : [];
	return {
		...resize,
		coordinates: oneOf(allowed, coordinates, `${where}.coordinates (${library})`)
	};
}
function resolveReducingGap({ reducingGap }, preset, library, where) {
	if (reducingGap === void 0) return library === "pillow" ? preset?.reducingGap : void 0;
	if (library === "pillow" && Number.isFinite(reducingGap) && reducingGap >= 1) return reducingGap;
	throw new UserError({
		code: "preprocess-reducing-gap",
		what: "the reducing gap is Pillow's: how many times the size is left to be resampled exactly",
		where,
		got: `${reducingGap} (${library})`,
		expected: "a number of at least 1, and library: pillow"
	});
}
function resizeSize(raw, preset, crop, where) {
	const { shorter, cropPct, width, height, fit } = raw;
	const given = Object.entries({
		shorter,
		cropPct,
		width,
		height,
		fit
	}).filter(([, v]) => v !== void 0);
	const keys = given.map(([key]) => key).join(" ");
	if (keys === "" && preset !== void 0) return preset.size;
	if (keys === "shorter") return {
		kind: "shorter",
		shorter: side(shorter, `${where}.shorter`)
	};
	if (keys === "cropPct" && crop !== void 0) return sizeOfCropPct(cropPct, crop, `${where}.cropPct`);
	if (width !== void 0 && height !== void 0 && (keys === "width height" || keys === "width height fit")) {
		const given = {
			width: side(width, `${where}.width`),
			height: side(height, `${where}.height`)
		};
		const how = oneOf(FITS, fit ?? "squash", `${where}.fit`);
		return {
			kind: "exact",
			...given,
			...how === "squash" ? {} : { fit: how }
		};
	}
	throw new UserError({
		code: "preprocess-resize-size",
		what: "the size to resize to is not clear",
		where,
		got: given.length === 0 ? "no size" : given.map(([key, value]) => `${key}: ${value}`).join(", "),
		expected: "either shorter, or width and height (perhaps with fit), or cropPct beside a crop"
	});
}
/** timm's `floor(size / crop_pct)`: of the shorter side where the crop is square. */
function sizeOfCropPct(cropPct, crop, where) {
	if (!(cropPct > 0 && cropPct <= 1)) throw new UserError({
		code: "preprocess-crop-pct",
		what: "the crop must be a part of the resized image",
		where,
		got: String(cropPct),
		expected: "above 0 and at most 1"
	});
	const width = side(Math.floor(crop.width / cropPct), where);
	const height = side(Math.floor(crop.height / cropPct), where);
	return width === height ? {
		kind: "shorter",
		shorter: width
	} : {
		kind: "exact",
		width,
		height,
		fit: "cover"
	};
}
/** A side length stands for a square. */
function resolveCrop(raw, channels, where) {
	if (typeof raw !== "object") {
		const length = side(raw, where);
		return {
			width: length,
			height: length
		};
	}
	const { rounding, fill } = raw;
	return {
		width: side(raw.width, `${where}.width`),
		height: side(raw.height, `${where}.height`),
		...rounding === void 0 ? {} : { rounding: oneOf(ROUNDINGS, rounding, `${where}.rounding`) },
		...fill === void 0 ? {} : { fill: resolveFill(fill, channels, `${where}.fill`) }
	};
}
const ROUNDINGS = ["half-even", "down"];
function resolveFill(raw, channels, where) {
	const fill = perChannel(raw, channels, where);
	if (fill.every((level) => Number.isInteger(level) && level >= 0 && level <= 255)) return fill;
	throw new UserError({
		code: "preprocess-fill",
		what: "what surrounds the image is a level of its pixels",
		where,
		got: fill.join(", "),
		expected: "whole numbers from 0 to 255"
	});
}
function resolveCentralFraction(raw, where) {
	const { fraction, of } = typeof raw === "object" ? raw : { fraction: raw };
	if (!(fraction > 0 && fraction <= 1)) throw new UserError({
		code: "preprocess-central-fraction",
		what: "the central fraction is a part of the image",
		where,
		got: String(fraction),
		expected: "above 0 and at most 1"
	});
	return {
		fraction,
		of: of === void 0 ? "sides" : oneOf(["sides", "shorter"], of, `${where}.of`)
	};
}
function side(value, where) {
	if (Number.isInteger(value) && value >= 1 && value <= LONGEST_SIDE) return value;
	throw new UserError({
		code: "preprocess-side",
		what: "a side must be a whole number of pixels",
		where,
		got: String(value),
		expected: `1 to ${LONGEST_SIDE}`
	});
}
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** The multiplier that `raw` spells. */
function resolveScale(raw, where) {
	const [top, bottom, ...rest] = String(raw).split("/").map((part) => part.trim());
	const scale = rest.length === 0 && [top, bottom ?? "1"].every((part) => NUMBER.test(part)) ? Number(top) / Number(bottom ?? 1) : NaN;
	if (Number.isFinite(scale) && scale > 0) return scale;
	throw new UserError({
		code: "preprocess-scale",
		what: "the scale is what each byte is multiplied by",
		where,
		got: String(raw),
		expected: "a number above 0 or a fraction, such as 1/255"
	});
}
/** The n of a scale of 1/n, which stands for the division by n: that rounds otherwise than the product with 1/n. */
function divisorOf(scale) {
	const divisor = Number((1 / scale).toPrecision(12));
	return 1 / divisor === scale ? divisor : void 0;
}
function resolveOffset(raw, where) {
	return perChannel(raw, "L", where)[0];
}
/** A mean or std as one value for each channel; a single value stands for all. */
function perChannel(raw, channels, where) {
	const given = typeof raw === "number" ? [raw] : raw;
	const count = channels === "L" ? 1 : 3;
	if (!given.every((value) => Number.isFinite(value))) throw new UserError({
		code: "preprocess-not-finite",
		what: "a mean or std must be finite numbers",
		where,
		got: given.join(", ")
	});
	if (given.length === count) return given;
	if (given.length === 1) return new Array(count).fill(given[0]);
	throw new UserError({
		code: "preprocess-channel-count",
		what: `${channels} takes ${count === 1 ? "one value" : "one value for each of its 3 channels"}`,
		where,
		got: `${given.length} values: ${given.join(", ")}`,
		expected: count === 1 ? "1 value" : "3 values, or 1 for all"
	});
}
/** The standard deviations, one for each channel; zero in float32 is refused, as torchvision does. */
function resolveStd(raw, channels, where) {
	const std = perChannel(raw, channels, where);
	if (!std.some((value) => Math.fround(value) === 0)) return std;
	throw new UserError({
		code: "preprocess-std-zero",
		what: "the standard deviation divides the pixels and cannot be zero",
		where,
		got: std.join(", "),
		hint: "write 1 for a channel that is not divided"
	});
}
/** The one of `allowed` that `value` is. */
function oneOf(allowed, value, where) {
	const found = allowed.find((one) => one === value);
	if (found !== void 0) return found;
	const near = nearestWord(String(value), allowed);
	throw new UserError({
		code: "preprocess-unknown-word",
		what: "there is no such choice",
		where,
		got: String(value),
		expected: `one of ${allowed.join(", ")}`,
		...near === void 0 ? {} : { hint: `did you mean ${near}?` }
	});
}

// src/preprocess/parse-preprocessor-config.ts
/**
* A model's preprocessing from the `preprocessor_config.json` of transformers. In: the parsed file; out: what
* the image processor that it names does with an image, by way of Pillow. The class gives what the file leaves
* out, and changes the meaning of what it says: ConvNext, LeViT and PoolFormer resize to more than `size`.
*
* Classes and figures are those of transformers 5.18 (models/*\/image_processing_pil_*.py).
*/
const square = (side) => ({
	width: side,
	height: side
});
const RESAMPLE = [
	"nearest",
	"lanczos",
	"bilinear",
	"bicubic",
	"box",
	"hamming"
];
const BILINEAR = 2;
const BICUBIC = 3;
const STANDARD = {
	mean: [
		.5,
		.5,
		.5
	],
	std: [
		.5,
		.5,
		.5
	]
};
const IMAGENET$1 = {
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
const OPENAI = {
	mean: [
		.48145466,
		.4578275,
		.40821073
	],
	std: [
		.26862954,
		.26130258,
		.27577711
	]
};
const CROPPED = {
	cropSize: square(224),
	centerCrop: true,
	defaultToSquare: false
};
const CLIP = {
	...OPENAI,
	...CROPPED,
	size: { shortest: 224 },
	resample: BICUBIC
};
const PROCESSORS = {
	ViT: {
		...STANDARD,
		size: square(224),
		resample: BILINEAR
	},
	DeiT: {
		...STANDARD,
		size: square(256),
		resample: BICUBIC,
		cropSize: square(224),
		centerCrop: true
	},
	Beit: {
		...STANDARD,
		size: square(224),
		resample: BICUBIC,
		cropSize: square(224)
	},
	ConvNext: {
		...STANDARD,
		size: { shortest: 384 },
		resample: BICUBIC,
		cropPct: 224 / 256,
		defaultToSquare: false,
		resizes: "convnext"
	},
	MobileNetV1: {
		...STANDARD,
		...CROPPED,
		size: { shortest: 256 },
		resample: BILINEAR
	},
	MobileNetV2: {
		...STANDARD,
		...CROPPED,
		size: { shortest: 256 },
		resample: BILINEAR
	},
	MobileViT: {
		...STANDARD,
		...CROPPED,
		size: { shortest: 224 },
		resample: BICUBIC,
		cropSize: square(256),
		normalizes: false,
		flipsChannels: true
	},
	EfficientNet: {
		...STANDARD,
		size: square(346),
		resample: BICUBIC,
		cropSize: square(289),
		dividesTwice: true
	},
	Levit: {
		...IMAGENET$1,
		...CROPPED,
		size: { shortest: 224 },
		resample: BICUBIC,
		resizes: "levit"
	},
	PoolFormer: {
		...IMAGENET$1,
		...CROPPED,
		size: { shortest: 224 },
		resample: BICUBIC,
		cropPct: .9,
		resizes: "poolformer"
	},
	Bit: CLIP,
	CLIP,
	ChineseCLIP: CLIP,
	Blip: {
		...OPENAI,
		size: square(384),
		resample: BICUBIC
	},
	Pvt: {
		...IMAGENET$1,
		size: square(224),
		resample: BICUBIC
	},
	Segformer: {
		...IMAGENET$1,
		size: square(512),
		resample: BILINEAR
	},
	Siglip: {
		...STANDARD,
		size: square(224),
		resample: BICUBIC,
		defaultToSquare: false
	}
};
/** @param where the file, for errors. Throws `UserError`. */
function parsePreprocessorConfig(json, where) {
	const config = objectOf(json, where);
	const name = nameOf(config, where);
	const processor = PROCESSORS[name];
	refusePadding(config, where);
	const is = (key, otherwise) => booleanField(config, key, where) ?? otherwise;
	const given = is("do_resize", true) ? resizeOf(config, processor, where) : void 0;
	const cropSize = is("do_center_crop", processor.centerCrop ?? false) ? sizeField(config, "crop_size", true, where) ?? processor.cropSize ?? given?.crop : given?.crop;
	if (cropSize !== void 0 && "shortest" in cropSize) throw wrongField(`${where}, crop_size`, config["crop_size"], "a height and a width");
	const channels = processor.flipsChannels === true && is("do_flip_channel_order", true) ? "BGR" : "RGB";
	const rescales = is("do_rescale", true);
	const offset = rescales && processor.dividesTwice === true && is("rescale_offset", false) ? { offset: -1 } : {};
	const crop = cropSize === void 0 ? {} : { crop: resolveCrop({
		...cropSize,
		rounding: "down"
	}, channels, `${where}, crop_size`) };
	return Object.freeze({
		preset: "transformers",
		...given === void 0 ? {} : { resize: given.resize },
		...crop,
		channels,
		scale: rescales ? resolveScale(numberField(config, "rescale_factor", where) ?? 1 / 255, `${where}, rescale_factor`) : 1,
		...offset,
		...normalizationOf(config, processor, channels, where),
		layout: "NCHW"
	});
}
function nameOf(config, where) {
	const key = config["image_processor_type"] === void 0 ? "feature_extractor_type" : "image_processor_type";
	const given = stringField(config, key, where) ?? "";
	const name = given.replace(/(?:ImageProcessor(?:Fast|Pil)?|FeatureExtractor)$/, "");
	if (Object.hasOwn(PROCESSORS, name)) return name;
	const names = Object.keys(PROCESSORS);
	const near = nearestWord(name, names);
	throw new UserError({
		code: "preprocess-unknown-processor",
		what: "zoogate does not know what this image processor does",
		where: `${where}, ${key}`,
		got: given === "" ? "no image_processor_type" : given,
		expected: `one of ${names.map((one) => `${one}ImageProcessor`).join(", ")}`,
		hint: near === void 0 ? "write the steps out under \"preprocess\"" : `did you mean ${near}ImageProcessor? Otherwise write the steps out under "preprocess"`
	});
}
function refusePadding(config, where) {
	if (booleanField(config, "do_pad", where) !== true) return;
	throw wrongField(`${where}, do_pad`, true, "false", "write the steps out under \"preprocess\", with a crop to pad");
}
/** The resize, and the crop that belongs to it. */
function resizeOf(config, processor, where) {
	const size = sizeField(config, "size", processor.defaultToSquare ?? true, where) ?? processor.size;
	const code = numberField(config, "resample", where) ?? processor.resample;
	const interpolation = RESAMPLE[code];
	if (interpolation === void 0) throw wrongField(`${where}, resample`, code, "0 to 5, as Pillow counts them");
	const cropPct = numberField(config, "crop_pct", where) ?? processor.cropPct ?? 1;
	if (!(cropPct > 0 && cropPct <= 1)) throw wrongField(`${where}, crop_pct`, cropPct, "above 0 and at most 1");
	const by = {
		interpolation,
		library: "pillow"
	};
	const shorter = (side) => ({
		size: {
			kind: "shorter",
			shorter: Math.trunc(side)
		},
		...by
	});
	const exact = (to) => ({
		size: {
			kind: "exact",
			width: to.width,
			height: to.height
		},
		...by
	});
	if (processor.resizes === "convnext") {
		if (!("shortest" in size)) throw wrongField(`${where}, size`, config["size"], "a shortest_edge");
		const crop = square(size.shortest);
		return size.shortest < 384 ? {
			resize: shorter(size.shortest / cropPct),
			crop
		} : { resize: exact(crop) };
	}
	if (processor.resizes === "poolformer") {
		const side = "shortest" in size ? size.shortest : size.width === size.height ? size.width : void 0;
		if (side === void 0) throw wrongField(`${where}, size`, config["size"], "a shortest_edge or a square");
		return { resize: shorter(side / cropPct) };
	}
	if (!("shortest" in size)) return { resize: exact(size) };
	return { resize: shorter(processor.resizes === "levit" ? 256 / 224 * size.shortest : size.shortest) };
}
function sizeField(config, key, defaultToSquare, where) {
	const place = `${where}, ${key}`;
	const value = config[key] ?? void 0;
	if (value === void 0) return void 0;
	const squares = booleanField(config, "default_to_square", where) ?? defaultToSquare;
	if (typeof value === "number") {
		const length = sideOf(value, place);
		return squares ? square(length) : { shortest: length };
	}
	if (Array.isArray(value) && value.length === 2) return {
		height: sideOf(value[0], place),
		width: sideOf(value[1], place)
	};
	const size = objectOf(value, place);
	const keys = Object.keys(size).filter((one) => (size[one] ?? void 0) !== void 0);
	if (keys.length === 1 && keys[0] === "shortest_edge") return { shortest: sideOf(size["shortest_edge"], place) };
	if (keys.length === 2 && keys.includes("height") && keys.includes("width")) return {
		height: sideOf(size["height"], place),
		width: sideOf(size["width"], place)
	};
	throw wrongField(place, value, "a number, {height, width} or {shortest_edge}");
}
function sideOf(value, where) {
	if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 65535) return value;
	throw wrongField(where, value, "whole numbers of pixels");
}
function normalizationOf(config, processor, channels, where) {
	const normalizes = processor.normalizes ?? booleanField(config, "do_normalize", where) ?? true;
	const mean = numbersField(config, "image_mean", where) ?? processor.mean;
	const std = numbersField(config, "image_std", where) ?? processor.std;
	const again = processor.dividesTwice === true && (booleanField(config, "include_top", where) ?? true);
	const divisor = std.map((value) => (normalizes ? value : 1) * (again ? value : 1));
	return {
		mean: perChannel(normalizes ? mean : 0, channels, `${where}, image_mean`),
		std: resolveStd(divisor, channels, `${where}, image_std`)
	};
}

// src/preprocess/parse-timm-config.ts
/**
* A model's preprocessing from timm's `config.json` on the Hugging Face Hub. In: the parsed file; out: what
* timm's `create_transform(**resolve_data_config(...))` does for evaluation at `input_size`, with timm's own
* defaults for what the file leaves out (timm/models/_pretrained.py, timm/data/transforms_factory.py).
*/
const INTERPOLATIONS = [
	"nearest",
	"bilinear",
	"bicubic",
	"box",
	"hamming",
	"lanczos"
];
const CROP_MODES = [
	"center",
	"squash",
	"border"
];
/** @param where the file, for errors. Throws `UserError`. */
function parseTimmConfig(json, where) {
	const root = objectOf(json, where);
	const config = root["pretrained_cfg"] === void 0 ? root : objectOf(root["pretrained_cfg"], `${where}, pretrained_cfg`);
	const [planes, height, width, ...rest] = numbersField(config, "input_size", where) ?? [
		3,
		224,
		224
	];
	if (planes !== 3 && planes !== 1 || height === void 0 || width === void 0 || rest.length > 0) throw wrongField(`${where}, input_size`, config["input_size"], "[3, height, width] or [1, height, width]");
	const channels = planes === 1 ? "L" : "RGB";
	const cropPct = numberField(config, "crop_pct", where) ?? .875;
	const mode = oneOf(CROP_MODES, stringField(config, "crop_mode", where) ?? "center", `${where}, crop_mode`);
	const interpolation = oneOf(INTERPOLATIONS, stringField(config, "interpolation", where) ?? "bicubic", `${where}, interpolation`);
	const mean = perChannel(numbersField(config, "mean", where) ?? [
		.485,
		.456,
		.406
	].slice(0, planes), channels, `${where}, mean`);
	const std = resolveStd(numbersField(config, "std", where) ?? [
		.229,
		.224,
		.225
	].slice(0, planes), channels, `${where}, std`);
	const fill = mode === "border" ? { fill: mean.map((value) => roundHalfEven(255 * value)) } : {};
	const crop = resolveCrop({
		width,
		height,
		...fill
	}, channels, `${where}, input_size`);
	const shorter = sizeOfCropPct(cropPct, crop, `${where}, crop_pct`);
	const size = mode === "center" ? shorter : squareOrNot(shorter, mode);
	return Object.freeze({
		preset: "timm",
		resize: {
			size,
			interpolation: mode === "center" && size.kind === "exact" ? "bilinear" : interpolation,
			library: "pillow"
		},
		crop,
		channels,
		scale: 1 / 255,
		mean,
		std,
		layout: "NCHW"
	});
}
function squareOrNot(size, mode) {
	const { width, height } = size.kind === "shorter" ? {
		width: size.shorter,
		height: size.shorter
	} : { ...size };
	return {
		kind: "exact",
		width,
		height,
		...mode === "border" ? { fit: "contain" } : {}
	};
}

// src/preprocess/parse-preprocess-file.ts
/** A preprocessing file of another tool: told apart by what it holds, and made into the specification. */
/**
* The specification that a parsed `preprocessor_config.json` of transformers or `config.json` of timm stands for.
* @param where the file, for errors. Throws `UserError`.
*/
function parsePreprocessFile(json, where) {
	const file = objectOf(json, where);
	return "pretrained_cfg" in file || "architecture" in file && "input_size" in file ? parseTimmConfig(file, where) : parsePreprocessorConfig(file, where);
}

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

// src/measurement/tasks/calibration.ts
const BINS = 15;
/**
* Expected calibration error of the top label with 15 bins of equal width, each open below and closed above: the
* mean over examples of |accuracy - mean confidence| of their bin, in [0, 1]. Guo, C. et al. (2017), On Calibration
* of Modern Neural Networks, ICML, equation 3. Examples without a confidence are left out; the figure is NaN if
* there is no other. It is biased upwards where bins hold few examples.
*/
function calibrationFigures(examples) {
	const bins = Int8Array.from(examples, ({ confidence }) => Number.isNaN(confidence) ? -1 : Math.min(14, Math.max(0, Math.ceil(confidence * BINS) - 1)));
	const gaps = Float64Array.from(examples, ({ confidence, correct }) => (correct ? 1 : 0) - confidence);
	const sums = new Float64Array(BINS);
	return (weights) => {
		sums.fill(0);
		let counted = 0;
		for (let i = 0; i < bins.length; i++) {
			const bin = bins[i];
			if (bin < 0) continue;
			counted += weights[i];
			sums[bin] += weights[i] * gaps[i];
		}
		return [counted === 0 ? NaN : sums.reduce((sum, gap) => sum + Math.abs(gap), 0) / counted];
	};
}

// src/measurement/tasks/outputs.ts
/** Picking and checking a model's outputs: what all tasks ask of them. */
/** The output of that name, or the first one. Throws UserError if there is none. */
function pickOutput(outputs, name) {
	const output = name === void 0 ? outputs[0] : outputs.find((tensor) => tensor.name === name);
	if (output !== void 0) return output;
	throw unfit(name === void 0 ? "the model has no output" : `the model has no output "${name}"`, describe(outputs), name === void 0 ? "at least one output" : `an output "${name}"`);
}
/** The first example of a batch, its batch axis kept at length 1; other examples are copies of it. */
function firstOfBatch(tensor, batch) {
	if (batch === 1) return tensor;
	const length = tensor.values.length / batch;
	const values = ArrayBuffer.isView(tensor.values) ? tensor.values.subarray(0, length) : Array.from(tensor.values).slice(0, length);
	return {
		...tensor,
		shape: [1, ...tensor.shape.slice(1)],
		values
	};
}
function allFinite(values) {
	for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
	return true;
}
/** How many examples had outputs that are NaN or infinite: they count as wrong, and are worth a finding. */
function countNonFinite(observations) {
	return observations.filter(({ finite }) => !finite).length;
}
/** Why a mean over examples has no value. */
function nonFiniteReason(observations) {
	return `${countNonFinite(observations)} of ${observations.length} examples gave outputs that are NaN or infinite`;
}
function isFloat(tensor) {
	return tensor.type.startsWith("float") || tensor.type === "bfloat16";
}
/** The outputs as a reader wants to see them: names and shapes. */
function describe(outputs) {
	return outputs.map(({ name, shape, type }) => `"${name}" ${type}[${shape.join(",")}]`).join(", ") || "(none)";
}
/** A label that the model has no score for. */
function labelOutOfRange(label, output) {
	const classes = output.values.length;
	return new UserError({
		code: "label-out-of-range",
		what: "the label is not one of the model's classes",
		got: `label ${label}`,
		expected: `0 to ${classes - 1}: the output "${output.name}" gives ${classes} scores`,
		hint: "check the label file, and that the class list is the one that the model was trained on"
	});
}
/** The user's mistake: this model does not do this task, or not with these settings. */
function unfit(what, got, expected, hint) {
	return new UserError({
		code: "outputs-unfit",
		what,
		got,
		expected,
		hint: hint ?? "correct \"task\" and its settings, or name the output"
	});
}

// src/statistics/proportions.ts
/** Two-sided 95 % quantile of the standard normal distribution. */
const Z95 = 1.959963984540054;
/**
* Wilson's score interval for `successes` of `n`, without continuity correction.
* Wilson, E. B. (1927), J. Am. Stat. Assoc. 22, 209-212.
*
* @param z quantile of the normal distribution; the default gives 95 %.
* @returns an interval within [0, 1]; [0, 1] when n is 0.
*/
function wilsonInterval(successes, n, z = Z95) {
	if (n === 0) return {
		low: 0,
		high: 1
	};
	const p = successes / n;
	const zz = z * z;
	const centre = (p + zz / (2 * n)) / (1 + zz / n);
	const half = z / (1 + zz / n) * Math.sqrt(p * (1 - p) / n + zz / (4 * n * n));
	return {
		low: successes === 0 ? 0 : Math.max(0, centre - half),
		high: successes === n ? 1 : Math.min(1, centre + half)
	};
}
/**
* Interval for `first - factor * second`, two proportions measured on the same examples. With factor 1 this is
* Newcombe's square-and-add interval for paired proportions (method 10: Newcombe, R. G. (1998), Stat. Med. 17,
* 2635-2650); another factor uses the same construction (method of variance estimates recovery: Zou, G. Y. and
* Donner, A. (2008), Stat. Med. 27, 1693-1702). phi is the correlation of the paired outcomes with Newcombe's
* continuity correction of its numerator.
*
* @returns point estimate and 95 % interval (or that of `z`), in the unit of the proportions.
*/
function pairedContrast(counts, factor = 1, z = Z95) {
	const { both, onlyFirst, onlySecond, neither } = counts;
	const n = both + onlyFirst + onlySecond + neither;
	if (n === 0) return {
		value: NaN,
		low: -factor,
		high: 1
	};
	const first = both + onlyFirst;
	const second = both + onlySecond;
	const p = first / n;
	const q = second / n;
	const ofFirst = wilsonInterval(first, n, z);
	const ofSecond = wilsonInterval(second, n, z);
	const denominator = first * (n - first) * second * (n - second);
	let numerator = both * neither - onlyFirst * onlySecond;
	if (numerator > 0) numerator = Math.max(numerator - n / 2, 0);
	const phi = denominator === 0 ? 0 : numerator / Math.sqrt(denominator);
	const value = p - factor * q;
	const belowFirst = p - ofFirst.low;
	const aboveFirst = ofFirst.high - p;
	const belowSecond = factor * (q - ofSecond.low);
	const aboveSecond = factor * (ofSecond.high - q);
	const spread = (a, b) => Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
	return {
		value,
		low: Math.max(-factor, value - spread(belowFirst, aboveSecond)),
		high: Math.min(1, value + spread(aboveFirst, belowSecond))
	};
}
/**
* The number of examples at which Wilson's interval around `p` no longer reaches `limit`, if the proportion stays
* what it is; undefined when they are equal. This is what "how many would decide it" means.
*/
function examplesToDecide(p, limit, z = Z95) {
	if (!Number.isFinite(p) || !Number.isFinite(limit) || p === limit) return void 0;
	const bounded = Math.min(1, Math.max(0, limit));
	const n = Math.ceil(z * z * bounded * (1 - bounded) / ((p - limit) * (p - limit)));
	return Math.max(1, n);
}
/**
* The number of paired examples at which the difference `value` is told from `limit`, if the share of discordant
* pairs stays what it is (normal approximation); undefined when they are equal.
*/
function pairsToDecide(counts, value, limit, z = Z95) {
	const n = counts.both + counts.onlyFirst + counts.onlySecond + counts.neither;
	const gap = value - limit;
	if (n === 0 || gap === 0 || !Number.isFinite(gap)) return void 0;
	const discordant = (counts.onlyFirst + counts.onlySecond + 1) / (n + 1);
	return Math.max(1, Math.ceil(z * z * Math.max(discordant - value * value, 1 / n) / (gap * gap)));
}

// src/measurement/tasks/proportion.ts
/** Proportions of examples, with Wilson's interval, and the paired counts that their comparisons rest on. */
/** @param complete the examples are all there are: the figure has no sampling error. */
function proportion(successes, n, complete) {
	if (n === 0) return {
		kind: "failed",
		reason: "no example could be read"
	};
	const value = successes / n;
	const counted = `${successes} of ${n}`;
	if (complete) return {
		kind: "exact",
		value,
		n,
		unit: "ratio",
		method: `${counted}, the whole evaluation set`
	};
	return {
		kind: "sampled",
		value,
		...wilsonInterval(successes, n),
		n,
		successes,
		unit: "ratio",
		method: `${counted}, Wilson score interval`
	};
}
/** @param first, second whether each subject was right about the same examples in the same order. */
function pairedProportions(first, second, complete) {
	const counts = {
		both: 0,
		onlyFirst: 0,
		onlySecond: 0,
		neither: 0
	};
	for (const [i, right] of first.entries()) if (right) counts[second[i] ? "both" : "onlyFirst"]++;
	else counts[second[i] ? "onlySecond" : "neither"]++;
	return {
		kind: "proportions",
		counts,
		complete
	};
}

// src/statistics/normal.ts
/**
* The normal distribution and its quantiles, so that intervals can be had at any level: z = twoSidedZ(alpha) is what
* `wilsonInterval` and `pairedContrast` take.
*/
const INVERSE_ROOT_2_PI = 1 / Math.sqrt(2 * Math.PI);
/** Density of the standard normal distribution. */
function normalDensity(x) {
	return INVERSE_ROOT_2_PI * Math.exp(-.5 * x * x);
}
/**
* P(X <= x) of the standard normal distribution, with a relative error below 1e-12 in the lower tail. The series of
* Marsaglia, G. (2004), J. Stat. Softw. 11(4), in the middle; Laplace's continued fraction of Mills' ratio in the
* tails (Abramowitz and Stegun 26.2.14).
*/
function normalCdf(x) {
	if (Number.isNaN(x)) return NaN;
	if (x > 0) return 1 - normalCdf(-x);
	if (x < -38.6) return 0;
	return x < -2 ? normalDensity(x) / inverseMillsRatio(-x) : .5 + normalDensity(x) * oddSeries(x);
}
/** x + x^3/3 + x^5/(3 * 5) + ... */
function oddSeries(x) {
	let term = x;
	let sum = x;
	for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
		term *= x * x / odd;
		sum += term;
	}
	return sum;
}
/** x + 1/(x + 2/(x + 3/(x + ...))), for x >= 2; 200 terms give all digits there. */
function inverseMillsRatio(x) {
	let fraction = x;
	for (let k = 200; k > 0; k--) fraction = x + k / fraction;
	return fraction;
}
/**
* The x with P(X <= x) = p, to better than 1e-12 for p from 1e-300 to 1 - 1e-16: Abramowitz and Stegun 26.2.23, whose
* error is below 4.5e-4, and two of Halley's steps, each of which triples the number of right digits.
*
* @param p in [0, 1]; 0 and 1 give -Infinity and Infinity.
* @throws RangeError for anything else.
*/
function normalQuantile(p) {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile at ${p}, expected a probability`);
	if (p > .5) return -normalQuantile(1 - p);
	if (p === 0) return Number.NEGATIVE_INFINITY;
	const t = Math.sqrt(-2 * Math.log(p));
	const above = 2.515517 + t * (.802853 + t * .010328);
	const below = 1 + t * (1.432788 + t * (.189269 + t * .001308));
	let x = Math.min(0, above / below - t);
	for (let step = 0; step < 2; step++) {
		const density = normalDensity(x);
		if (density === 0) return x;
		const newton = (normalCdf(x) - p) / density;
		x -= newton / (1 + x * newton / 2);
	}
	return x;
}
/**
* Half-width, in standard errors, of a two-sided interval of level 1 - alpha: 1.96 for alpha 0.05.
*
* @param alpha in (0, 1): the probability that the interval misses, half of it on either side.
*/
function twoSidedZ(alpha) {
	if (!(alpha > 0 && alpha < 1)) throw new RangeError(`an interval of level 1 - ${alpha}`);
	return -normalQuantile(alpha / 2);
}

// src/statistics/quantiles.ts
/** Order statistics of samples. */
/**
* The q-quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7).
*
* @param sorted ascending, not empty.
* @param q in [0, 1].
*/
function quantileOfSorted(sorted, q) {
	const position = (sorted.length - 1) * q;
	const below = Math.floor(position);
	const lower = sorted[below];
	return lower + (sorted[Math.min(below + 1, sorted.length - 1)] - lower) * (position - below);
}

// src/statistics/random.ts
/** @param seed any number; its integer part modulo 2^32 counts. */
function createRandom(seed) {
	let a = 0;
	let b = 2654435769;
	let c = seed >>> 0;
	let counter = 1;
	const next = () => {
		const sum = (a + b | 0) + counter | 0;
		counter = counter + 1 | 0;
		a = b ^ b >>> 9;
		b = c + (c << 3) | 0;
		c = c << 21 | c >>> 11;
		c = c + sum | 0;
		return (sum >>> 0) / 4294967296;
	};
	for (let i = 0; i < 15; i++) next();
	return next;
}
/** An integer in [0, n). */
function randomInteger(random, n) {
	return Math.floor(random() * n);
}
/** Shuffles in place (Fisher-Yates). */
function shuffle(items, random) {
	for (let i = items.length - 1; i > 0; i--) {
		const j = randomInteger(random, i + 1);
		const held = items[i];
		items[i] = items[j];
		items[j] = held;
	}
	return items;
}

// src/statistics/student.ts
/** Student's t distribution, for figures that rest on a handful of independent observations. */
/**
* P(|T| <= t) for whole degrees of freedom, by the finite sums of Abramowitz and Stegun 26.7.3 and 26.7.4.
*
* @param t at least 0.
*/
function studentWithin(t, degrees) {
	const angle = Math.atan(t / Math.sqrt(degrees));
	const cosine = Math.cos(angle);
	const odd = degrees % 2 === 1;
	let term = odd ? cosine : 1;
	let sum = degrees === 1 ? 0 : term;
	for (let k = odd ? 3 : 2; k < degrees - 1; k += 2) {
		term *= (k - 1) / k * cosine * cosine;
		sum += term;
	}
	return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
/** The t that |T| exceeds with probability alpha, to a relative 1e-12: 2.776 for 4 degrees of freedom and 0.05. */
function twoSidedT(alpha, degrees) {
	if (!(alpha > 0 && alpha < 1)) throw new RangeError(`an interval of level 1 - ${alpha}`);
	if (!(Number.isInteger(degrees) && degrees > 0)) throw new RangeError(`${degrees} degrees of freedom`);
	let high = 1;
	while (studentWithin(high, degrees) < 1 - alpha) high *= 2;
	let low = 0;
	while (high - low > 1e-12 * high) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) break;
		if (studentWithin(middle, degrees) < 1 - alpha) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

// src/measurement/tasks/resampling.ts
/**
* Intervals for figures that are no proportions, by random halves of the examples: the figure is made anew of every
* half. Drawn without replacement, halves vary about the figure as the figure about the truth (subsampling: Politis,
* D. N. and Romano, J. P. (1994), Ann. Stat. 22, 2031-2050; the delete-d jackknife: Shao, J. and Wu, C. F. J. (1989),
* Ann. Stat. 17, 1176-1197). A bootstrap fails here: copies of an example flatter mean average precision and
* calibration error, whose percentile intervals covered the truth in 24 to 88 % and 0 % of simulated samples of 100
* to 300 examples; these cover it in 94 to 99 %. Equal seeds draw the same halves, which pairs subjects.
*/
const MOST_RESAMPLES = 1e3;
const FEWEST_RESAMPLES = 100;
/** Steps of a figure's inner loop that all resamples together may take: about a second or two. */
const STEPS = 2e8;
/** @param steps what one resample costs: about the number of array elements that are visited. */
function resamplesFor(steps) {
	return Math.max(FEWEST_RESAMPLES, Math.min(MOST_RESAMPLES, Math.floor(STEPS / Math.max(1, steps))));
}
/** @param n number of examples. */
function resample(n, figures, seed, resamples) {
	const weights = new Uint32Array(n).fill(1);
	const values = Array.from(figures(weights));
	const draws = values.map(() => new Float64Array(resamples));
	const random = createRandom(seed);
	const order = Uint32Array.from(weights.keys());
	for (let i = 0; i < resamples; i++) {
		weights.fill(0);
		for (let drawn = 0; drawn < halfOf(n); drawn++) {
			const other = drawn + randomInteger(random, n - drawn);
			const example = order[other];
			order[other] = order[drawn];
			order[drawn] = example;
			weights[example] = 1;
		}
		const made = figures(weights);
		for (const [figure, kept] of draws.entries()) kept[i] = made[figure];
	}
	return {
		values,
		draws
	};
}
/** Size of a half of n examples. */
function halfOf(n) {
	return Math.floor(n / 2);
}
/** Degrees of freedom from which on Student's t is as good as normal: 0.1 % wider. */
const NORMAL = 1e3;
/**
* The interval of a figure from the figures of halves, at level 1 - alpha. Their spread is scaled to that of n
* examples and widened as Student's t is against the normal distribution. If halves are off to one side, the figure
* is biased, and so is the whole by an amount that shrinks with the root of n at slowest: the interval reaches from
* where there is no bias in the whole to where there is that much.
*/
function halvesInterval(value, draws, n, alpha = .05) {
	const half = halfOf(n);
	const sorted = draws.filter(Number.isFinite).sort();
	if (half < 1 || sorted.length === 0) return {
		value,
		low: Number.NEGATIVE_INFINITY,
		high: Number.POSITIVE_INFINITY
	};
	const mean = sorted.reduce((sum, draw) => sum + draw, 0) / sorted.length;
	const bias = (mean - value) / (Math.sqrt(n / half) - 1);
	const scale = Math.sqrt(half / (n - half)) * (twoSidedT(alpha, Math.min(n - 1, NORMAL)) / twoSidedZ(alpha));
	const below = Math.max(0, mean - quantileOfSorted(sorted, alpha / 2)) * scale;
	const above = Math.max(0, quantileOfSorted(sorted, 1 - alpha / 2) - mean) * scale;
	return {
		value,
		low: value - Math.max(0, bias) - below,
		high: value - Math.min(0, bias) + above
	};
}
/** A figure with its interval, or the figure alone where the examples are all there are. */
function figure(metric, value, draws, context) {
	const { unit, range } = TASK_METRICS[metric];
	const { n, method } = context;
	if (!Number.isFinite(value)) return {
		kind: "failed",
		reason: context.failure
	};
	if (context.complete) return {
		kind: "exact",
		value,
		n,
		unit,
		method: `${method}, the whole evaluation set`
	};
	const { low, high } = halvesInterval(value, draws, n);
	return {
		kind: "sampled",
		value,
		low: Math.max(low, range[0]),
		high: Math.min(high, range[1]),
		n,
		unit,
		method: `${method}, interval from ${draws.length} random halves of the examples`
	};
}
/**
* @param metrics their names in the order of the figures.
* @param methods how each comes about, for the reader.
* @param failure why there may be no figure: a clause.
*/
function measureFigures(metrics, methods, n, figures, options) {
	if (n === 0) return failedFor(metrics, "no example could be read");
	const { values, draws } = resample(n, figures, options.seed, options.complete ? 0 : options.resamples);
	return Object.fromEntries(metrics.map((metric, i) => [metric, figure(metric, values[i], draws[i], {
		...options,
		n,
		method: methods[metric]
	})]));
}
function failedFor(metrics, reason) {
	return Object.fromEntries(metrics.map((metric) => [metric, {
		kind: "failed",
		reason
	}]));
}
/** Metrics that either subject has no figure for are left out. */
function compareFigures(metrics, n, first, second, options) {
	if (n === 0) return {};
	const resamples = options.complete ? 0 : options.resamples;
	const a = resample(n, first, options.seed, resamples);
	const b = resample(n, second, options.seed, resamples);
	const comparisons = {};
	for (const [i, metric] of metrics.entries()) {
		const values = {
			first: a.values[i],
			second: b.values[i]
		};
		if (!Number.isFinite(values.first) || !Number.isFinite(values.second)) continue;
		comparisons[metric] = options.complete ? {
			kind: "exact",
			...values
		} : {
			kind: "resampled",
			...values,
			firsts: a.draws[i],
			seconds: b.draws[i],
			n
		};
	}
	return comparisons;
}
/** `first - factor * second` with its interval at level 1 - alpha. */
function resampledContrast(comparison, factor = 1, alpha = .05) {
	const { first, second, firsts, seconds, n } = comparison;
	return halvesInterval(first - factor * second, firsts.map((draw, i) => draw - factor * seconds[i]), n, alpha);
}
/** `first / second` with its interval at level 1 - alpha; undefined for a second figure of 0. */
function resampledRatio(comparison, alpha = .05) {
	const { first, second, firsts, seconds, n } = comparison;
	if (second === 0) return void 0;
	return halvesInterval(first / second, firsts.map((draw, i) => draw / seconds[i]), n, alpha);
}

// src/measurement/tasks/worst-first.ts
/** Ranking of results by class and by slice, so that a reader meets the worst first. */
/** Results by class, lowest figure first, equal ones by class index; results without a figure are last. */
function worstFirst(results) {
	return [...results].sort((a, b) => badness(a.measurement, "higher") - badness(b.measurement, "higher") || a.label - b.label);
}
function badness(measurement, better) {
	if (measurement.kind === "failed") return Number.MAX_VALUE;
	return better === "higher" ? measurement.value : -measurement.value;
}
/**
* The task's primary metric for every slice of the examples, worst first. A slice is no evaluation set: it always
* has an interval, unless `complete`.
*
* @param slices the slice of every observation, in their order; undefined for examples of no slice.
*/
function bySlice(task, observations, slices, options) {
	const groups = /* @__PURE__ */ new Map();
	for (const [i, observation] of observations.entries()) {
		const slice = slices[i];
		if (slice === void 0) continue;
		const group = groups.get(slice);
		if (group === void 0) groups.set(slice, [observation]);
		else group.push(observation);
	}
	const metric = task.primary;
	const { better } = TASK_METRICS[metric];
	return Array.from(groups, ([slice, group]) => ({
		slice,
		n: group.length,
		metric,
		measurement: task.measure(group, options)[metric] ?? {
			kind: "failed",
			reason: "not measured"
		}
	})).sort((a, b) => badness(a.measurement, better) - badness(b.measurement, better) || (a.slice < b.slice ? -1 : 1));
}

// src/measurement/tasks/classification.ts
/**
* Classification: one class an example. In: one score a class. Kept: the class, its probability, where the label
* stands. Out: top-1, top-5, expected calibration error, agreement and negative flips, the confusion matrix.
*/
const CORRECT = {
	/** The label's score is the highest. Krizhevsky, A. et al. (2012), NIPS: one minus their top-1 error. */
	top1: ({ rank, finite }) => finite && rank < 1,
	/** The label is among the five highest scores. */
	top5: ({ rank, finite }) => finite && rank < 5
};
const METRICS$5 = ["top1", "top5"];
function calibrationOf(observations) {
	return observations.map((observation) => ({
		confidence: observation.confidence,
		correct: CORRECT.top1(observation)
	}));
}
const CALIBRATION_METHOD = "expected calibration error of the top label, 15 bins of equal width (Guo et al. 2017)";
const classification = {
	title: "classification",
	target: "class",
	settings: { scores: "auto" },
	choices: { scores: [
		"auto",
		"logits",
		"probabilities"
	] },
	primary: "top1",
	observe(outputs, { label }, settings) {
		const output = pickOutput(outputs, settings.output);
		const scores = output.values;
		if (!Number.isInteger(label) || label < 0 || label >= scores.length) throw labelOutOfRange(label, output);
		const prediction = rankLabel(scores, label);
		return {
			...prediction,
			label,
			confidence: confidenceOf(output, prediction, settings.scores)
		};
	},
	measure(observations, { complete, seed }) {
		const n = observations.length;
		return {
			...Object.fromEntries(METRICS$5.map((metric) => [metric, proportion(observations.filter(CORRECT[metric]).length, n, complete)])),
			...measureFigures(["calibration_error"], { calibration_error: CALIBRATION_METHOD }, n, calibrationFigures(calibrationOf(observations)), {
				complete,
				seed,
				resamples: resamplesFor(n),
				failure: "the outputs are no probabilities and no logits in floating point"
			})
		};
	},
	compare(first, second, { complete, seed }) {
		return {
			top1: pairedProportions(first.map(CORRECT.top1), second.map(CORRECT.top1), complete),
			top5: pairedProportions(first.map(CORRECT.top5), second.map(CORRECT.top5), complete),
			...compareFigures(["calibration_error"], first.length, calibrationFigures(calibrationOf(first)), calibrationFigures(calibrationOf(second)), {
				complete,
				seed,
				resamples: resamplesFor(first.length)
			})
		};
	},
	/**
	* `agreement`: both predict the same class; two predictions of nothing don't agree. `negative_flips`: the
	* reference is right and the candidate wrong, as a share of all examples (Yan, S. et al. (2021), CVPR,
	* Positive-Congruent Training: the negative flip rate).
	*/
	measurePair(candidate, reference, { complete }) {
		const n = candidate.length;
		const same = candidate.filter(({ predicted }, i) => predicted >= 0 && predicted === reference[i].predicted);
		const flips = candidate.filter((own, i) => CORRECT.top1(reference[i]) && !CORRECT.top1(own));
		return {
			agreement: proportion(same.length, n, complete),
			negative_flips: proportion(flips.length, n, complete)
		};
	},
	/** Recall: top-1 among the examples of each class. */
	byClass(observations, { complete }) {
		const counts = /* @__PURE__ */ new Map();
		for (const observation of observations) {
			const count = counts.get(observation.label) ?? {
				n: 0,
				right: 0
			};
			count.n++;
			if (CORRECT.top1(observation)) count.right++;
			counts.set(observation.label, count);
		}
		return worstFirst(Array.from(counts, ([label, { n, right }]) => ({
			label,
			metric: "top1",
			measurement: proportion(right, n, complete)
		})));
	},
	confusion: confusionMatrix
};
/** The confusion matrix without its empty cells: by label, then by predicted class. */
function confusionMatrix(observations) {
	const rows = /* @__PURE__ */ new Map();
	for (const { label, predicted } of observations) {
		const row = rows.get(label) ?? /* @__PURE__ */ new Map();
		row.set(predicted, (row.get(predicted) ?? 0) + 1);
		rows.set(label, row);
	}
	return [...rows].flatMap(([label, row]) => Array.from(row, ([predicted, count]) => ({
		label,
		predicted,
		count
	}))).sort((a, b) => a.label - b.label || a.predicted - b.predicted);
}
/** The most frequent mistakes: cells off the diagonal, most examples first. */
function confusions(cells) {
	return cells.filter(({ label, predicted }) => label !== predicted).sort((a, b) => b.count - a.count);
}
function confidenceOf(output, { predicted, finite }, kind) {
	if (!finite || !isFloat(output)) return NaN;
	const { values } = output;
	const top = values[predicted];
	if (kind === "probabilities" || kind === "auto" && areProbabilities(values)) return top >= 0 && top <= 1 ? top : NaN;
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += Math.exp(values[i] - top);
	return 1 / sum;
}
/** In [0, 1] and summing to 1 within what half precision and thousands of classes leave of it. */
function areProbabilities(values) {
	let sum = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		if (value < 0 || value > 1) return false;
		sum += value;
	}
	return Math.abs(sum - 1) < .01;
}

// src/measurement/tasks/boxes.ts
/** Area in common, in square pixels. */
function intersection(a, b) {
	const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
	const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
	return width <= 0 || height <= 0 ? 0 : width * height;
}
/**
* Intersection over union, in [0, 1]. For a crowd the intersection over the detection's own area, as COCO has it:
* any part of a crowd is a match.
*/
function overlap(detection, truth, crowd) {
	const common = intersection(detection, truth);
	if (common === 0) return 0;
	const own = detection[2] * detection[3];
	return common / (crowd ? own : own + truth[2] * truth[3] - common);
}
/**
* From pixels of the model's input to the original image, cut off at its edges (as torchvision's and Ultralytics'
* own evaluations do).
*/
function toOriginal(edges, placement, original) {
	const x = (value) => clamp((value - placement.left) / placement.scaleX, original.width);
	const y = (value) => clamp((value - placement.top) / placement.scaleY, original.height);
	const [left, top, right, bottom] = edges;
	return [
		x(left),
		y(top),
		x(right) - x(left),
		y(bottom) - y(top)
	];
}
function clamp(value, limit) {
	return Math.min(Math.max(value, 0), limit);
}
/**
* Non-maximum suppression, greedy: by falling score a box is kept unless its IoU with a kept one exceeds the limit
* (Felzenszwalb, P. et al. (2010), TPAMI 32; torchvision.ops.nms). Equal scores keep their order.
*
* @param perClass only boxes of one class suppress each other.
* @param most stop at so many.
*/
function suppress(detections, options) {
	const kept = [];
	const groups = /* @__PURE__ */ new Map();
	for (const detection of [...detections].sort((a, b) => b.score - a.score)) {
		if (kept.length >= options.most) break;
		const group = options.perClass ? detection.label : 0;
		const boxes = groups.get(group) ?? [];
		if (boxes.some((box) => overlap(detection.box, box, false) > options.iou)) continue;
		boxes.push(detection.box);
		groups.set(group, boxes);
		kept.push(detection);
	}
	return kept;
}

// src/measurement/tasks/adapters.ts
/** As Ultralytics validates: the long tail of low scores is part of the precision-recall curve. */
const ADAPTER_SETTINGS = {
	layout: "auto",
	threshold: .001,
	nms: .7,
	perClass: true,
	multiLabel: true,
	most: 300,
	boxes: "auto",
	classNumbers: "consecutive"
};
const ADAPTER_CHOICES = {
	layout: [
		"auto",
		"v5",
		"v8"
	],
	boxes: [
		"auto",
		"yxyx-normalised",
		"xyxy-normalised",
		"xyxy-pixels"
	],
	classNumbers: ["consecutive", "coco"]
};
/**
* COCO's category numbers of its 80 classes, which TensorFlow's and torchvision's detectors write: 1 to 90 with ten
* gaps (Lin, T.-Y. et al. (2014), ECCV; instances_val2017.json).
*/
const COCO_CLASS_NUMBERS = Array.from({ length: 90 }, (_, i) => i + 1).filter((number) => ![
	12,
	26,
	29,
	30,
	45,
	66,
	68,
	69,
	71,
	83
].includes(number));
const COCO_CLASSES = new Map(COCO_CLASS_NUMBERS.map((number, index) => [number, index]));
const COCO_CLASS_OF = (number) => COCO_CLASSES.get(number);
/** Candidates that go into non-maximum suppression, best first: Ultralytics' `max_nms`. */
const MOST_CANDIDATES = 3e4;
const ADAPTERS = {
	/**
	* YOLO v5, v6, v7 ([1,N,5+C]: centre x, centre y, width, height in pixels of the input, objectness, class
	* probabilities) and v8, v9, v11 ([1,4+C,N]: the same without objectness, transposed). The score is objectness
	* times probability, or the probability.
	*/
	yolo(outputs, settings, placement, original) {
		const { candidates, attributes, at, scored } = yoloLayout(pickOutput(outputs, settings.output), settings.layout);
		const first = scored ? 5 : 4;
		const found = [];
		for (let i = 0; i < candidates; i++) {
			const object = scored ? at(i, 4) : 1;
			if (object <= settings.threshold) continue;
			let best = -1;
			let bestScore = settings.threshold;
			const labels = [];
			for (let c = first; c < attributes; c++) {
				const score = object * at(i, c);
				if (score <= settings.threshold) continue;
				if (settings.multiLabel) labels.push(c);
				else if (score > bestScore) {
					best = c;
					bestScore = score;
				}
			}
			if (best >= 0) labels.push(best);
			if (labels.length === 0) continue;
			const x = at(i, 0);
			const y = at(i, 1);
			const halfWidth = at(i, 2) / 2;
			const halfHeight = at(i, 3) / 2;
			const edges = [
				x - halfWidth,
				y - halfHeight,
				x + halfWidth,
				y + halfHeight
			];
			const box = toOriginal(edges, placement, original);
			for (const c of labels) found.push({
				box,
				label: c - first,
				score: object * at(i, c)
			});
		}
		const candidatesFirst = found.length <= MOST_CANDIDATES ? found : found.sort((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES);
		return suppress(candidatesFirst, {
			iou: settings.nms,
			perClass: settings.perClass,
			most: settings.most
		});
	},
	/**
	* Detectors that hold their own suppression and write boxes, labels and scores: TensorFlow's (`detection_boxes`
	* ymin, xmin, ymax, xmax normalised to the input, `detection_classes` from 1, `detection_scores`,
	* `num_detections`), torchvision's (`boxes` left, top, right, bottom in pixels of the input, `labels` from 1,
	* `scores`) and the ONNX Model Zoo's SSD (`bboxes` left, top, right, bottom normalised, `labels`, `scores`).
	*/
	ssd(outputs, settings, placement, original) {
		const boxes = named(outputs, /box/i);
		const labels = named(outputs, /label|class/i);
		const scores = named(outputs, /score/i);
		const count = outputs.find(({ name }) => /num/i.test(name))?.values[0];
		const format = settings.boxes === "auto" ? formatOf(boxes.name) : settings.boxes;
		const length = Math.min(scores.values.length, count ?? Number.POSITIVE_INFINITY);
		if (boxes.values.length < 4 * length || labels.values.length < length) throw unfit("boxes, labels and scores are not of one length", describe([
			boxes,
			labels,
			scores
		]), "four box edges and one label a score");
		const classOf = settings.classNumbers === "consecutive" ? (number) => number - 1 : COCO_CLASS_OF;
		const found = [];
		for (let i = 0; i < length; i++) {
			const score = scores.values[i];
			const label = classOf(labels.values[i]);
			if (score <= settings.threshold || label === void 0 || label < 0) continue;
			const edges = edgesOf(boxes.values, 4 * i, format, placement.input);
			found.push({
				box: toOriginal(edges, placement, original),
				label,
				score
			});
		}
		return found.sort((a, b) => b.score - a.score).slice(0, settings.most);
	}
};
function yoloLayout(output, layout) {
	const { values } = output;
	const shape = output.shape.length === 3 && output.shape[0] === 1 ? output.shape.slice(1) : output.shape;
	const [rows, columns] = shape;
	if (shape.length !== 2 || rows === void 0 || columns === void 0) throw unfit("the output is no YOLO output", describe([output]), "[1,N,5+C] or [1,4+C,N]", "set \"adapter\" to the family of the detector, or name the output");
	const scored = layout === "auto" ? rows > columns : layout === "v5";
	const candidates = scored ? rows : columns;
	const attributes = scored ? columns : rows;
	if (attributes <= (scored ? 5 : 4)) throw unfit("the YOLO output has no class", describe([output]), "[1,N,5+C] or [1,4+C,N]");
	return {
		candidates,
		attributes,
		at: scored ? (i, attribute) => values[i * columns + attribute] : (i, attribute) => values[attribute * columns + i],
		scored
	};
}
function named(outputs, pattern) {
	const output = outputs.find(({ name }) => pattern.test(name) && !/num|raw|anchor|multiclass/i.test(name));
	if (output !== void 0) return output;
	throw unfit("the outputs are not those of an SSD", describe(outputs), "outputs for boxes, for labels or classes, and for scores, by these names", "set \"adapter\" to the family of the detector");
}
function formatOf(name) {
	if (/^detection_boxes/.test(name)) return "yxyx-normalised";
	return /^bboxes/.test(name) ? "xyxy-normalised" : "xyxy-pixels";
}
function edgesOf(values, start, format, input) {
	const [a, b, c, d] = [
		values[start],
		values[start + 1],
		values[start + 2],
		values[start + 3]
	];
	switch (format) {
		case "yxyx-normalised": return [
			b * input.width,
			a * input.height,
			d * input.width,
			c * input.height
		];
		case "xyxy-normalised": return [
			a * input.width,
			b * input.height,
			c * input.width,
			d * input.height
		];
		case "xyxy-pixels": return [
			a,
			b,
			c,
			d
		];
	}
}

// src/measurement/tasks/coco-matching.ts
/** 0.5, 0.55, ..., 0.95, spaced as numpy's `linspace` does. */
const IOU_THRESHOLDS = Array.from({ length: 10 }, (_, i) => i === 9 ? .95 : .5 + i * ((.95 - .5) / 9));
/** Detections of one class and image that count: COCO's largest `maxDets`. */
const MOST = 100;
/**
* As `COCOeval.evaluateImg` with area range `all` and at most 100 detections of a class: by falling score, each
* detection takes the object of its class with the highest IoU that is not taken and reaches the threshold (the
* later one of equals); a crowd only if there is no such object, and a crowd is never used up.
* Lin, T.-Y. et al. (2014), Microsoft COCO, ECCV; cocodataset.org/#detection-eval.
*/
function matchDetections(detections, truths) {
	const byClass = /* @__PURE__ */ new Map();
	for (const detection of detections) {
		const group = byClass.get(detection.label);
		if (group === void 0) byClass.set(detection.label, [detection]);
		else group.push(detection);
	}
	const counted = [...byClass].sort(([a], [b]) => a - b).map(([label, group]) => ({
		label,
		group: group.sort((a, b) => b.score - a.score).slice(0, MOST)
	}));
	const n = counted.reduce((sum, { group }) => sum + group.length, 0);
	const matches = {
		labels: new Int32Array(n),
		scores: new Float64Array(n),
		hits: new Uint16Array(n),
		ignored: new Uint16Array(n),
		objects: Int32Array.from(truths.filter(({ crowd }) => !crowd).map(({ label }) => label))
	};
	let offset = 0;
	for (const { label, group } of counted) {
		const own = truths.filter((truth) => truth.label === label);
		const ordered = [...own.filter(({ crowd }) => !crowd), ...own.filter(({ crowd }) => crowd)];
		matches.labels.fill(label, offset, offset + group.length);
		for (const [d, { score }] of group.entries()) matches.scores[offset + d] = score;
		matchClass(group, ordered, matches, offset);
		offset += group.length;
	}
	return matches;
}
function matchClass(detections, truths, matches, offset) {
	if (truths.length === 0) return;
	const overlaps = detections.map(({ box }) => truths.map((truth) => overlap(box, truth.box, truth.crowd)));
	for (const [t, threshold] of IOU_THRESHOLDS.entries()) {
		const taken = new Uint8Array(truths.length);
		for (const [d, own] of overlaps.entries()) {
			const match = bestMatch(own, truths, taken, threshold);
			if (match < 0) continue;
			taken[match] = 1;
			matches[truths[match].crowd ? "ignored" : "hits"][offset + d] |= 1 << t;
		}
	}
}
function bestMatch(overlaps, truths, taken, threshold) {
	let best = Math.min(threshold, 1 - 1e-10);
	let match = -1;
	for (const [g, { crowd }] of truths.entries()) {
		if (taken[g] === 1 && !crowd) continue;
		if (match >= 0 && crowd && !truths[match].crowd) break;
		if (overlaps[g] < best) continue;
		best = overlaps[g];
		match = g;
	}
	return match;
}

// src/measurement/tasks/average-precision.ts
/**
* COCO's average precision over images that may count several times. In: the matches of every image; out: average
* precision by class, for the images as they are or any resample of them, without sorting anew.
*/
/** 0, 0.01, ..., 1, spaced as numpy's `linspace` does. */
const RECALLS$1 = Float64Array.from({ length: 101 }, (_, i) => i === 100 ? 1 : i * .01);
const THRESHOLDS = IOU_THRESHOLDS.length;
/** Tables of the classes that occur, as objects or as detections, by class index. */
function classTables(images) {
	const detections = /* @__PURE__ */ new Map();
	const objects = /* @__PURE__ */ new Map();
	for (const [image, { labels, objects: own }] of images.entries()) {
		for (const [at, label] of labels.entries()) push(detections, label, {
			image,
			at
		});
		for (const label of own) push(objects, label, image);
	}
	return [.../* @__PURE__ */ new Set([...detections.keys(), ...objects.keys()])].sort((a, b) => a - b).map((label) => {
		const list = detections.get(label) ?? [];
		const scores = Float64Array.from(list, ({ image, at }) => images[image].scores[at]);
		const order = Uint32Array.from(list.keys()).sort((a, b) => scores[b] - scores[a] || a - b);
		return {
			label,
			image: order.map((i) => list[i].image),
			hits: Uint16Array.from(order, (i) => images[list[i].image].hits[list[i].at]),
			ignored: Uint16Array.from(order, (i) => images[list[i].image].ignored[list[i].at]),
			objects: Uint32Array.from(objects.get(label) ?? [])
		};
	});
}
function push(map, key, value) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [value]);
	else list.push(value);
}
/**
* Makes the average precision of a class: for each IoU threshold, precision is interpolated (the highest at that
* recall or any higher one) at the 101 recalls and averaged, as `COCOeval.accumulate` does.
*
* @returns a function of how often each image counts; equal scores of one image's copies adjoin. It keeps its scratch memory: one call at a time.
*/
function averagePrecision$1(table) {
	const { image, hits, ignored, objects } = table;
	const most = hits.reduce((count, bits) => count + (bits === 0 ? 0 : 1), 0);
	const found = Array.from({ length: THRESHOLDS }, () => new Float64Array(most));
	const precision = Array.from({ length: THRESHOLDS }, () => new Float64Array(most));
	const points = new Uint32Array(THRESHOLDS);
	const right = new Float64Array(THRESHOLDS);
	const notWrong = new Float64Array(THRESHOLDS);
	return (weights) => {
		let positives = 0;
		for (let i = 0; i < objects.length; i++) positives += weights[objects[i]];
		if (positives === 0) return {
			at50: NaN,
			mean: NaN
		};
		points.fill(0);
		right.fill(0);
		notWrong.fill(0);
		let seen = 0;
		for (let i = 0; i < image.length; i++) {
			const weight = weights[image[i]];
			if (weight === 0) continue;
			seen += weight;
			const hit = hits[i];
			const skip = ignored[i];
			if ((hit | skip) === 0) continue;
			for (let t = 0; t < THRESHOLDS; t++) {
				const bit = 1 << t;
				if ((hit & bit) !== 0) {
					right[t] += weight;
					notWrong[t] += weight;
					const point = points[t]++;
					found[t][point] = right[t];
					precision[t][point] = right[t] / (seen - notWrong[t] + right[t] + Number.EPSILON);
				} else if ((skip & bit) !== 0) notWrong[t] += weight;
			}
		}
		let sum = 0;
		let at50 = 0;
		for (let t = 0; t < THRESHOLDS; t++) {
			const area = interpolated(found[t], precision[t], points[t], positives);
			if (t === 0) at50 = area;
			sum += area;
		}
		return {
			at50,
			mean: sum / THRESHOLDS
		};
	};
}
/** The mean over the 101 recalls of the highest precision at that recall or above. */
function interpolated(found, precision, n, positives) {
	let sum = 0;
	let best = 0;
	let point = n - 1;
	for (let r = RECALLS$1.length - 1; r >= 0; r--) {
		const recall = RECALLS$1[r];
		while (point >= 0 && found[point] / positives >= recall) {
			if (precision[point] > best) best = precision[point];
			point--;
		}
		sum += best;
	}
	return sum / RECALLS$1.length;
}

// src/measurement/tasks/detection.ts
/**
* Object detection. In: a detector's outputs through an adapter, and labelled boxes. Kept: which detections hit, at
* ten thresholds. Out: COCO's mean average precision, with results by class.
*/
const METRICS$4 = ["map", "map50"];
const METHODS$3 = {
	map: "COCO's mean average precision, IoU 0.5 to 0.95, 101 recalls, at most 100 detections",
	map50: "COCO's mean average precision at IoU 0.5, 101 recalls, at most 100 detections"
};
const FAILURE$2 = "the examples hold no object to detect";
const detection = {
	title: "object detection",
	target: "boxes",
	settings: {
		adapter: "yolo",
		...ADAPTER_SETTINGS
	},
	choices: {
		adapter: Object.keys(ADAPTERS),
		...ADAPTER_CHOICES
	},
	primary: "map",
	/** Outputs that are not finite detect nothing: every object of the image is missed. */
	observe(outputs, target, settings, placement) {
		if (placement === void 0) throw new Error("detection needs the placement of the image in the input");
		const finite = outputs.every(({ values }) => allFinite(values));
		const detections = finite ? ADAPTERS[settings.adapter](outputs, settings, placement, target) : [];
		return {
			finite,
			...matchDetections(detections, target.boxes)
		};
	},
	measure(observations, options) {
		const tables = classTables(observations);
		return measureFigures(METRICS$4, METHODS$3, observations.length, meanFigures$2(tables), {
			...options,
			resamples: resamples$3(tables),
			failure: FAILURE$2
		});
	},
	compare(first, second, options) {
		const a = classTables(first);
		const b = classTables(second);
		return compareFigures(METRICS$4, first.length, meanFigures$2(a), meanFigures$2(b), {
			...options,
			resamples: Math.min(resamples$3(a), resamples$3(b))
		});
	},
	/** Average precision over IoU 0.5 to 0.95 of every class that has objects. */
	byClass(observations, options) {
		const tables = classTables(observations).filter(({ objects }) => objects.length > 0);
		const makers = tables.map(averagePrecision$1);
		const { values, draws } = resample(observations.length, (weights) => makers.map((make) => make(weights).mean), options.seed, options.complete ? 0 : resamples$3(tables));
		return worstFirst(tables.map(({ label, objects }, i) => ({
			label,
			metric: "average precision",
			measurement: figure("map", values[i], draws[i], {
				n: observations.length,
				complete: options.complete,
				failure: FAILURE$2,
				method: `average precision of ${objects.length} objects, IoU 0.5 to 0.95`
			})
		})));
	}
};
/**
* Mean average precision in [0, 1]: the plain mean over the classes that have objects of their average precision,
* at IoU 0.5 to 0.95 and at 0.5. As pycocotools' `stats[0]` and `stats[1]`; checked against pycocotools 2.0.11.
*/
function meanFigures$2(tables) {
	const makers = tables.filter(({ objects }) => objects.length > 0).map(averagePrecision$1);
	return (weights) => {
		let mean = 0;
		let at50 = 0;
		let classes = 0;
		for (const make of makers) {
			const made = make(weights);
			if (Number.isNaN(made.mean)) continue;
			mean += made.mean;
			at50 += made.at50;
			classes++;
		}
		return [mean / classes, at50 / classes];
	};
}
function resamples$3(tables) {
	return resamplesFor(tables.reduce((steps, { image, objects }) => steps + 2 * image.length + 20 * objects.length + 2e3, 0));
}

// src/measurement/tasks/differences.ts
/**
* How two models' raw outputs for one input differ, or a model's from what was expected: element by element. Any
* task can ask for it; the worker keeps five numbers an example.
*/
/** numpy's defaults for `allclose`. */
const TOLERANCE = {
	rtol: 1e-5,
	atol: 1e-8
};
/**
* Differences of all outputs, in the graph's order.
*
* - `maxAbsError`: the largest |a - b|; equal infinities differ by 0.
* - `maxRelError`: the largest |a - b| / |b| over elements whose b is not 0 (numpy.testing.assert_allclose).
* - `cosine`: of all elements as one vector (see `cosineSimilarity`).
* - `close`: |a - b| <= atol + rtol * |b| for every element (numpy.allclose); NaN is close to nothing.
*
* @param actual outputs of the model in question.
* @param expected what they are held to: expected outputs, or the reference's. Throws UserError if shapes differ.
*/
function observeDifference(actual, expected, { rtol, atol } = TOLERANCE) {
	checkShapes(actual, expected);
	let maxAbsError = 0;
	let maxRelError = 0;
	let close = true;
	const products = {
		dot: 0,
		first: 0,
		second: 0
	};
	for (const [output, { values: a }] of actual.entries()) {
		const b = expected[output].values;
		for (let i = 0; i < a.length; i++) {
			const x = a[i];
			const y = b[i];
			products.dot += x * y;
			products.first += x * x;
			products.second += y * y;
			if (x === y) continue;
			const difference = Number.isFinite(x) && Number.isFinite(y) ? Math.abs(x - y) : Number.POSITIVE_INFINITY;
			if (difference > maxAbsError) maxAbsError = difference;
			const relative = y === 0 ? 0 : difference === Number.POSITIVE_INFINITY ? difference : difference / Math.abs(y);
			if (relative > maxRelError) maxRelError = relative;
			if (!(difference <= atol + rtol * Math.abs(y)) || difference === Number.POSITIVE_INFINITY) close = false;
		}
	}
	return {
		finite: actual.every(({ values }) => allFinite(values)),
		maxAbsError,
		maxRelError,
		cosine: cosineOf(products),
		close
	};
}
/**
* Cosine similarity a·b / (|a| |b|), in [-1, 1]; 0 where one vector is all zeros, as in scikit-learn's
* `cosine_similarity`, and where either is not finite; 1 where both are zeros: they are the same.
*/
function cosineSimilarity(a, b) {
	const products = {
		dot: 0,
		first: 0,
		second: 0
	};
	for (let i = 0; i < a.length; i++) {
		products.dot += a[i] * b[i];
		products.first += a[i] * a[i];
		products.second += b[i] * b[i];
	}
	return cosineOf(products);
}
function cosineOf({ dot, first, second }) {
	if (first === 0 && second === 0) return 1;
	const cosine = dot / (Math.sqrt(first) * Math.sqrt(second));
	return Number.isFinite(cosine) ? Math.max(-1, Math.min(1, cosine)) : 0;
}
const METRICS$3 = [
	"max_abs_error",
	"max_rel_error",
	"cosine",
	"all_close"
];
/**
* The largest differences are a statement about these examples: no interval follows from them, for resampling
* cannot see beyond the largest value that there is (Bickel, P. J. and Freedman, D. A. (1981), Ann. Stat. 9,
* 1196-1217, section 6). `all_close` is a proportion of examples, `cosine` a mean over them.
*/
function measureDifferences(observations, { complete, seed }) {
	const n = observations.length;
	if (n === 0) return failedFor(METRICS$3, "no example could be read");
	return {
		max_abs_error: largest(observations, ({ maxAbsError }) => maxAbsError, "absolute"),
		max_rel_error: largest(observations, ({ maxRelError }) => maxRelError, "relative"),
		...meanCosine(observations.map(({ cosine }) => cosine), {
			complete,
			seed
		}),
		all_close: proportion(observations.filter(({ close }) => close).length, n, complete)
	};
}
/** The mean of the examples' cosines with its interval. */
function meanCosine(cosines, options) {
	return measureFigures(["cosine"], { cosine: `mean cosine similarity of ${cosines.length} pairs of outputs` }, cosines.length, meanFigures$1(cosines), {
		...options,
		resamples: resamplesFor(cosines.length),
		failure: "no pair of outputs"
	});
}
/** The weighted mean of one number an example. */
function meanFigures$1(values) {
	return (weights) => {
		let sum = 0;
		let count = 0;
		for (let i = 0; i < values.length; i++) {
			sum += weights[i] * values[i];
			count += weights[i];
		}
		return [sum / count];
	};
}
function largest(observations, of, kind) {
	const n = observations.length;
	const value = observations.reduce((most, observation) => Math.max(most, of(observation)), 0);
	if (value === Number.POSITIVE_INFINITY) return {
		kind: "failed",
		reason: `outputs of ${observations.filter((observation) => of(observation) === value).length} of ${n} examples are NaN or infinite where they should not be`
	};
	return {
		kind: "exact",
		value,
		n,
		unit: "value",
		method: `largest ${kind} difference of any element over ${n} examples; says nothing of others`
	};
}
function checkShapes(actual, expected) {
	const shapes = (tensors) => tensors.map(({ shape }) => `[${shape.join(",")}]`).join(", ") || "(none)";
	if (actual.length === expected.length && actual.every(({ values }, i) => values.length === expected[i].values.length)) return;
	throw unfit("the outputs have another shape than what they are held to", describe(actual), shapes(expected), "compare models of the same outputs");
}

// src/measurement/tasks/embedding.ts
/**
* Embeddings. In: one vector an example, and whose it is. Out: recall at k by identity among the examples, and the
* cosine of candidate and reference.
*/
const RECALLS = {
	"recall.at1": 1,
	"recall.at5": 5,
	"recall.at10": 10
};
const METRICS$2 = Object.keys(RECALLS);
const embedding = {
	title: "embeddings",
	target: "identity",
	settings: {},
	primary: "recall.at1",
	observe(outputs, { identity }, settings) {
		const vector = Float32Array.from(pickOutput(outputs, settings.output).values);
		return {
			identity,
			vector,
			finite: allFinite(vector)
		};
	},
	measure(observations, { complete }) {
		const queries = retrievalRanks(observations).filter((rank) => rank !== void 0);
		return Object.fromEntries(METRICS$2.map((metric) => [metric, queries.length === 0 ? {
			kind: "failed",
			reason: "no two examples are of one identity"
		} : proportion(queries.filter((rank) => rank < RECALLS[metric]).length, queries.length, complete)]));
	},
	compare(first, second, { complete }) {
		const a = retrievalRanks(first);
		const b = retrievalRanks(second);
		const hits = (ranks, k) => ranks.flatMap((rank) => rank === void 0 ? [] : [rank < k]);
		return Object.fromEntries(METRICS$2.map((metric) => [metric, pairedProportions(hits(a, RECALLS[metric]), hits(b, RECALLS[metric]), complete)]));
	},
	/** The mean cosine of the two vectors of each example; 0 where they have not the same length. */
	measurePair(candidate, reference, options) {
		const cosines = candidate.map(({ vector }, i) => vector.length === reference[i].vector.length ? cosineSimilarity(vector, reference[i].vector) : 0);
		return meanCosine(cosines, options);
	}
};
/**
* For every example the number of others that are not of its identity and at least as near as the nearest one that
* is; undefined where no other is of its identity. Recall at k is the share of ranks below k among the rest: every
* example asks all others (Jégou, H. et al. (2011), TPAMI 33, Product Quantization for Nearest Neighbor Search;
* Oh Song, H. et al. (2016), CVPR, Deep Metric Learning via Lifted Structured Feature Embedding). Near is by cosine;
* equally near is not nearer, so a model that gives one vector to all finds nothing. Vectors that are not finite are
* near nothing.
*/
function retrievalRanks(observations) {
	const n = observations.length;
	const length = observations.reduce((longest, { vector }) => Math.max(longest, vector.length), 0);
	const unit = new Float32Array(n * length);
	for (const [i, { vector, finite }] of observations.entries()) {
		const norm = finite ? Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) : 0;
		if (norm > 0 && Number.isFinite(norm)) unit.set(vector.map((x) => x / norm), i * length);
	}
	const similarities = new Float64Array(n);
	return observations.map(({ identity, finite }, query) => {
		let nearest = NaN;
		for (let other = 0; other < n; other++) {
			let dot = 0;
			for (let d = 0; d < length; d++) dot += unit[query * length + d] * unit[other * length + d];
			similarities[other] = observations[other].finite ? dot : Number.NEGATIVE_INFINITY;
			if (other === query || observations[other].identity !== identity) continue;
			if (!(similarities[other] <= nearest)) nearest = similarities[other];
		}
		if (Number.isNaN(nearest)) return void 0;
		if (!finite || nearest === Number.NEGATIVE_INFINITY) return n;
		let rank = 0;
		for (let other = 0; other < n; other++) if (observations[other].identity !== identity && similarities[other] >= nearest) rank++;
		return rank;
	});
}

// src/measurement/tasks/multi-label.ts
/**
* Multi-label classification: any number of classes an example. In: one score a class. Kept: the scores, and the
* classes above the threshold. Out: micro- and macro-averaged F1, mean average precision over classes.
*/
const METRICS$1 = [
	"f1.micro",
	"f1.macro",
	"map"
];
const METHODS$2 = {
	"f1.micro": "F1 of all classes counted together",
	"f1.macro": "mean of the classes' F1",
	map: "mean of the classes' average precision"
};
const FAILURE$1 = "no class applies to any example";
const multiLabel = {
	title: "multi-label classification",
	target: "classes",
	settings: {
		scores: "probabilities",
		threshold: .5
	},
	choices: { scores: ["probabilities", "logits"] },
	primary: "f1.micro",
	observe(outputs, { labels }, settings) {
		const output = pickOutput(outputs, settings.output);
		const classes = output.values.length;
		const outside = labels.find((label) => !Number.isInteger(label) || label < 0 || label >= classes);
		if (outside !== void 0) throw labelOutOfRange(outside, output);
		const finite = allFinite(output.values);
		const scores = finite ? Float32Array.from(output.values) : new Float32Array(classes).fill(Number.NEGATIVE_INFINITY);
		if (finite && settings.scores === "probabilities" && scores.some((score) => score < 0 || score > 1)) throw unfit("the scores are no probabilities", `${scores.find((score) => score < 0 || score > 1)}`, "scores in [0, 1]", "set \"scores\" of the task to \"logits\"");
		const limit = settings.scores === "probabilities" ? settings.threshold : Math.log(settings.threshold / (1 - settings.threshold));
		return {
			finite,
			scores,
			predicted: [...scores.keys()].filter((label) => scores[label] > limit),
			labels: [...labels]
		};
	},
	measure(observations, options) {
		return measureFigures(METRICS$1, METHODS$2, observations.length, multiLabelFigures(observations), {
			...options,
			resamples: resamples$2(observations),
			failure: FAILURE$1
		});
	},
	compare(first, second, options) {
		return compareFigures(METRICS$1, first.length, multiLabelFigures(first), multiLabelFigures(second), {
			...options,
			resamples: resamples$2(first)
		});
	},
	/**
	* F1 of every class that applies or is predicted. F1 = 2 J / (1 + J) for the Jaccard index J, which is a proportion
	* of the examples that have the class or are given it: Wilson's interval of J, mapped.
	*/
	byClass(observations, { complete }) {
		return worstFirst([...countClasses(observations)].map(([label, counts]) => ({
			label,
			metric: "F1",
			measurement: f1(counts, complete)
		})));
	}
};
function countClasses(observations) {
	const classes = /* @__PURE__ */ new Map();
	const of = (label) => {
		const counts = classes.get(label) ?? {
			right: 0,
			wrong: 0,
			missed: 0
		};
		classes.set(label, counts);
		return counts;
	};
	for (const { predicted, labels } of observations) {
		const truth = new Set(labels);
		for (const label of predicted) of(label)[truth.delete(label) ? "right" : "wrong"]++;
		for (const label of truth) of(label).missed++;
	}
	return classes;
}
function f1({ right, wrong, missed }, complete) {
	const n = right + wrong + missed;
	const fromJaccard = (jaccard) => 2 * jaccard / (1 + jaccard);
	const value = fromJaccard(right / n);
	const method = `F1: ${right} right, ${wrong} wrong, ${missed} missed`;
	if (complete) return {
		kind: "exact",
		value,
		n,
		unit: "ratio",
		method
	};
	const { low, high } = wilsonInterval(right, n);
	return {
		kind: "sampled",
		value,
		low: fromJaccard(low),
		high: fromJaccard(high),
		n,
		unit: "ratio",
		method: `${method}; Wilson score interval of the Jaccard index`
	};
}
function resamples$2(observations) {
	return resamplesFor(observations.length * (observations[0]?.scores.length ?? 1));
}
/**
* In [0, 1], as scikit-learn defines them:
* - `f1.micro`, `f1.macro`: F1 = 2 right / (2 right + wrong + missed) of all classes counted together, and the mean
*   of the classes' own; macro over the classes that apply to or are predicted of some example (`f1_score` over
*   scikit-learn's `unique_labels`), NaN if there is none.
* - `map`: the mean over classes that apply to some example of sum((R_k - R_{k-1}) P_k) over the distinct scores k,
*   not interpolated (`average_precision_score`, whose published example gives 0.83 for scores 0.1, 0.4, 0.35, 0.8
*   of labels 0, 0, 1, 1).
*/
function multiLabelFigures(observations) {
	const classes = observations[0]?.scores.length ?? 0;
	const precision = Array.from({ length: classes }, (_, label) => scoreTable(observations, label));
	const outcomes = observations.map(({ predicted, labels }) => {
		const truth = new Set(labels);
		return {
			right: predicted.filter((label) => truth.has(label)),
			wrong: predicted.filter((label) => !truth.has(label)),
			missed: labels.filter((label) => !predicted.includes(label))
		};
	});
	const right = new Float64Array(classes);
	const errors = new Float64Array(classes);
	return (weights) => {
		right.fill(0);
		errors.fill(0);
		for (const [i, outcome] of outcomes.entries()) {
			const weight = weights[i];
			if (weight === 0) continue;
			for (const label of outcome.right) right[label] += weight;
			for (const label of outcome.wrong) errors[label] += weight;
			for (const label of outcome.missed) errors[label] += weight;
		}
		let allRight = 0;
		let allErrors = 0;
		let macro = 0;
		let occurring = 0;
		for (let label = 0; label < classes; label++) {
			const counted = 2 * right[label] + errors[label];
			if (counted === 0) continue;
			occurring++;
			macro += 2 * right[label] / counted;
			allRight += right[label];
			allErrors += errors[label];
		}
		let sum = 0;
		let present = 0;
		for (const table of precision) {
			const area = averagePrecision(table, weights);
			if (Number.isNaN(area)) continue;
			sum += area;
			present++;
		}
		return [
			2 * allRight / (2 * allRight + allErrors),
			macro / occurring,
			sum / present
		];
	};
}
function scoreTable(observations, label) {
	const scores = Float32Array.from(observations, (observation) => observation.scores[label]);
	const example = Uint32Array.from(scores.keys()).sort((a, b) => scores[a] === scores[b] ? a - b : scores[a] < scores[b] ? 1 : -1);
	return {
		example,
		scores: Float32Array.from(example, (i) => scores[i]),
		applies: Uint8Array.from(example, (i) => observations[i].labels.includes(label) ? 1 : 0)
	};
}
/** NaN where the class applies to no example. */
function averagePrecision({ example, scores, applies }, weights) {
	let sum = 0;
	let right = 0;
	let seen = 0;
	let before = 0;
	for (let i = 0; i < example.length; i++) {
		const weight = weights[example[i]];
		seen += weight;
		if (applies[i] === 1) right += weight;
		if (scores[i] === scores[i + 1] || right === before) continue;
		sum += (right - before) * right / seen;
		before = right;
	}
	return right === 0 ? NaN : sum / right;
}

// src/measurement/tasks/regression.ts
/**
* Regression: one or more numbers an example. In: the first output, one number a target. Out: RMSE, MAE and R² as
* scikit-learn defines them; several outputs count alike (`multioutput='uniform_average'`).
*/
const METRICS = [
	"rmse",
	"mae",
	"r2"
];
const METHODS$1 = {
	rmse: "root of the mean squared error, outputs averaged",
	mae: "mean absolute error, outputs averaged",
	r2: "coefficient of determination, outputs averaged"
};
const regression = {
	title: "regression",
	target: "values",
	settings: {},
	primary: "mae",
	observe(outputs, { values: expected }, settings) {
		const output = pickOutput(outputs, settings.output);
		if (output.values.length !== expected.length) throw unfit("the model gives another number of values than the target has", `${output.values.length} from "${output.name}"`, `${expected.length}`);
		const predicted = Array.from(output.values);
		return {
			predicted,
			expected: [...expected],
			finite: allFinite(predicted)
		};
	},
	measure(observations, options) {
		return measureFigures(METRICS, METHODS$1, observations.length, regressionFigures(observations), {
			...options,
			resamples: resamples$1(observations),
			failure: observations.every(({ finite }) => finite) ? "R² takes at least two examples" : nonFiniteReason(observations)
		});
	},
	compare(first, second, options) {
		return compareFigures(METRICS, first.length, regressionFigures(first), regressionFigures(second), {
			...options,
			resamples: resamples$1(first)
		});
	}
};
function resamples$1(observations) {
	return resamplesFor(3 * observations.length * (observations[0]?.expected.length ?? 1));
}
/**
* With e the errors and y the expected values of one output: rmse = sqrt(mean(e²)), mae = mean(|e|), both in the
* output's unit; r2 = 1 - sum(e²) / sum((y - mean(y))²), 1 or 0 where all y are equal and all e are 0 or not.
* Several outputs: the plain mean of theirs. As scikit-learn's `root_mean_squared_error`, `mean_absolute_error` and
* `r2_score`, whose published example gives 0.612, 0.5 and 0.948 for [3, -0.5, 2, 7] and [2.5, 0, 2, 8].
*/
function regressionFigures(observations) {
	const n = observations.length;
	const outputs = Array.from({ length: observations[0]?.expected.length ?? 0 }, (_, output) => {
		const expected = Float64Array.from(observations, (observation) => observation.expected[output]);
		const centre = expected.reduce((sum, y) => sum + y, 0) / n;
		return {
			errors: Float64Array.from(observations, (observation, i) => observation.predicted[output] - expected[i]),
			centred: expected.map((y) => y - centre)
		};
	});
	return (weights) => {
		let rmse = 0;
		let mae = 0;
		let r2 = 0;
		for (const { errors, centred } of outputs) {
			let squares = 0;
			let absolutes = 0;
			let sum = 0;
			let spread = 0;
			let count = 0;
			for (let i = 0; i < n; i++) {
				const weight = weights[i];
				if (weight === 0) continue;
				const error = errors[i];
				const y = centred[i];
				count += weight;
				squares += weight * error * error;
				absolutes += weight * Math.abs(error);
				sum += weight * y;
				spread += weight * y * y;
			}
			rmse += Math.sqrt(squares / count);
			mae += absolutes / count;
			r2 += determination(squares, Math.max(0, spread - sum * sum / count), count);
		}
		return [
			rmse / outputs.length,
			mae / outputs.length,
			r2 / outputs.length
		];
	};
}
function determination(residual, total, n) {
	if (n < 2) return NaN;
	if (total === 0) return residual === 0 ? 1 : 0;
	return 1 - residual / total;
}

// src/measurement/tasks/placement.ts
/** The whole image stretched over the whole input. */
function stretched(original, input) {
	return {
		input,
		scaleX: input.width / original.width,
		scaleY: input.height / original.height,
		left: 0,
		top: 0
	};
}

// src/measurement/tasks/segmentation.ts
/**
* Semantic segmentation. In: a class map or class scores by pixel, and a mask. Kept: pixel counts by class. Out: mean
* intersection over union, with results by class.
*/
const METHODS = { miou: "mean over classes of intersection over union, pixels of all images together" };
const FAILURE = "no pixel counts";
const segmentation = {
	title: "semantic segmentation",
	target: "mask",
	settings: { ignore: 255 },
	primary: "miou",
	/**
	* The mask is brought to the output's size by nearest neighbour, through the same resize and crop as the image
	* (torchvision's references do so); output pixels beyond the image don't count. Without a placement the output
	* covers the mask. Outputs that are not finite predict no class anywhere.
	*/
	observe(outputs, target, settings, placement) {
		const output = pickOutput(outputs, settings.output);
		const { width, height, classes, labels } = classMap(output);
		const finite = allFinite(output.values);
		const samples = sampleMask(target, {
			width,
			height
		}, placement);
		const ignore = target.ignore ?? settings.ignore;
		const counts = /* @__PURE__ */ new Map();
		const of = (label) => {
			const count = counts.get(label) ?? {
				common: 0,
				predicted: 0,
				expected: 0
			};
			counts.set(label, count);
			return count;
		};
		for (let i = 0; i < samples.length; i++) {
			const expected = samples[i];
			if (expected < 0 || expected === ignore || expected >= classes) continue;
			of(expected).expected++;
			if (!finite) continue;
			of(labels[i]).predicted++;
			if (labels[i] === expected) of(expected).common++;
		}
		const found = [...counts].sort(([a], [b]) => a - b);
		return {
			finite,
			classes: Int32Array.from(found, ([label]) => label),
			common: Uint32Array.from(found, ([, { common }]) => common),
			predicted: Uint32Array.from(found, ([, { predicted }]) => predicted),
			expected: Uint32Array.from(found, ([, count]) => count.expected)
		};
	},
	measure(observations, options) {
		return measureFigures(["miou"], METHODS, observations.length, meanFigures(observations), {
			...options,
			resamples: resamples(observations),
			failure: FAILURE
		});
	},
	compare(first, second, options) {
		return compareFigures(["miou"], first.length, meanFigures(first), meanFigures(second), {
			...options,
			resamples: Math.min(resamples(first), resamples(second))
		});
	},
	/** Intersection over union of every class that occurs. */
	byClass(observations, options) {
		const { labels, figures } = classFigures(observations);
		const { values, draws } = resample(observations.length, figures, options.seed, options.complete ? 0 : resamples(observations));
		return worstFirst(labels.map((label, i) => ({
			label,
			metric: "intersection over union",
			measurement: figure("miou", values[i], draws[i], {
				n: observations.length,
				complete: options.complete,
				failure: FAILURE,
				method: "intersection over union, pixels of all images together"
			})
		})));
	}
};
/** [1,C,H,W] scores to the highest class of every pixel (the lower of equals), or [1,H,W] and [1,1,H,W] classes. */
function classMap(output) {
	const { values } = output;
	const [height = 0, width = 0] = output.shape.slice(-2);
	const channels = output.shape.length === 4 ? output.shape[1] : 1;
	const area = width * height;
	const scores = channels === 1 && Array.prototype.some.call(values, (value) => Number.isFinite(value) && value % 1 !== 0);
	if (output.shape.length < 2 || area === 0 || values.length !== channels * area || scores) throw unfit("the output is no map of classes", describe([output]), "[1,C,H,W] scores or [1,H,W] classes");
	if (channels === 1) return {
		width,
		height,
		classes: Number.POSITIVE_INFINITY,
		labels: values
	};
	const labels = new Int32Array(area);
	const best = Float64Array.from({ length: area }, (_, i) => values[i]);
	for (let c = 1; c < channels; c++) for (let i = 0; i < area; i++) {
		const score = values[c * area + i];
		if (score > best[i]) {
			best[i] = score;
			labels[i] = c;
		}
	}
	return {
		width,
		height,
		classes: channels,
		labels
	};
}
/** The mask's class at the centre of every output pixel; -1 beyond the mask. */
function sampleMask(mask, size, placement = stretched(mask, size)) {
	const { input, left, top, scaleX, scaleY } = placement;
	const at = (pixel, pixels, length, offset, scale) => Math.floor(((pixel + .5) * length / pixels - offset) / scale);
	const columns = Array.from({ length: size.width }, (_, x) => at(x, size.width, input.width, left, scaleX));
	const samples = new Int32Array(size.width * size.height).fill(-1);
	for (let y = 0; y < size.height; y++) {
		const row = at(y, size.height, input.height, top, scaleY);
		if (row < 0 || row >= mask.height) continue;
		for (const [x, column] of columns.entries()) {
			if (column < 0 || column >= mask.width) continue;
			samples[y * size.width + x] = mask.values[row * mask.width + column];
		}
	}
	return samples;
}
function resamples(observations) {
	return resamplesFor(observations.reduce((steps, { classes }) => steps + 3 * classes.length, 0));
}
/**
* Intersection over union in [0, 1] of every class that occurs: pixels that are and are predicted of the class, over
* pixels that are or are predicted, of all images together. The confusion matrix of torchvision's
* references/segmentation: diagonal / (row + column - diagonal); pixels whose mask is no class don't count. NaN
* where a class does not occur in the images that count.
*/
function classFigures(observations) {
	const labels = [...new Set(observations.flatMap(({ classes }) => [...classes]))].sort((a, b) => a - b);
	const index = new Map(labels.map((label, i) => [label, i]));
	const rows = observations.map(({ classes, common, predicted, expected }) => ({
		at: Uint32Array.from(classes, (label) => index.get(label)),
		common,
		union: Float64Array.from(common, (count, i) => predicted[i] + expected[i] - count)
	}));
	const common = new Float64Array(labels.length);
	const union = new Float64Array(labels.length);
	return {
		labels,
		figures: (weights) => {
			common.fill(0);
			union.fill(0);
			for (const [i, row] of rows.entries()) {
				const weight = weights[i];
				if (weight === 0) continue;
				for (let c = 0; c < row.at.length; c++) {
					common[row.at[c]] += weight * row.common[c];
					union[row.at[c]] += weight * row.union[c];
				}
			}
			return common.map((count, c) => union[c] === 0 ? NaN : count / union[c]);
		}
	};
}
/** The plain mean over the classes that occur. */
function meanFigures(observations) {
	const { figures } = classFigures(observations);
	return (weights) => {
		const made = Array.from(figures(weights)).filter((value) => !Number.isNaN(value));
		return [made.reduce((sum, value) => sum + value, 0) / made.length];
	};
}

// src/measurement/tasks/tensors.ts
/**
* Raw tensors: outputs held to expected ones, as ONNX's own test data has them. Out: the largest absolute and
* relative difference, the cosine, and the share of examples whose outputs are all within tolerance.
*/
const tensors = {
	title: "raw tensors",
	target: "tensors",
	settings: TOLERANCE,
	primary: "all_close",
	observe(outputs, target, settings) {
		return observeDifference(outputs, target.tensors, settings);
	},
	measure: measureDifferences,
	compare(first, second, { complete, seed }) {
		const cosines = (observations) => observations.map(({ cosine }) => cosine);
		const close = (observations) => observations.map((one) => one.close);
		return {
			...largestOf("max_abs_error", first, second, ({ maxAbsError }) => maxAbsError),
			...largestOf("max_rel_error", first, second, ({ maxRelError }) => maxRelError),
			...compareFigures(["cosine"], first.length, meanFigures$1(cosines(first)), meanFigures$1(cosines(second)), {
				complete,
				seed,
				resamples: resamplesFor(first.length)
			}),
			all_close: pairedProportions(close(first), close(second), complete)
		};
	}
};
function largestOf(metric, first, second, of) {
	const largest = (observations) => observations.reduce((most, observation) => Math.max(most, of(observation)), 0);
	const values = {
		first: largest(first),
		second: largest(second)
	};
	if (!Number.isFinite(values.first) || !Number.isFinite(values.second)) return {};
	return { [metric]: {
		kind: "exact",
		...values
	} };
}

// src/measurement/tasks/tasks.ts
const TASKS = {
	classification,
	"multi-label": multiLabel,
	regression,
	detection,
	segmentation,
	embedding,
	tensors
};
function isTaskName(name) {
	return Object.hasOwn(TASKS, name);
}
/** The task behind a name that was read from a configuration. */
function taskNamed(name) {
	return TASKS[name];
}

// src/half-precision.ts
/** IEEE 754 half precision as bits: what float16 tensors are made of where there is no type of their own. */
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
/** The number that the bits of a half-precision float stand for. */
function fromHalf(bits) {
	const sign = bits & 32768 ? -1 : 1;
	const exponent = bits >>> 10 & 31;
	const fraction = bits & 1023;
	if (exponent === 0) return sign * fraction * 2 ** -24;
	if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : NaN;
	return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

// src/dataset/element-types.ts
/** Elements of tensors as files hold them, little-endian, and as numbers: for `.npy` files and ONNX tensors. */
/** By ONNX's spelling. `read` takes a buffer of their own; undefined for an integer that is no exact number. */
const ELEMENT_TYPES = {
	float16: {
		bytes: 2,
		read: (buffer) => Float32Array.from(new Uint16Array(buffer), fromHalf)
	},
	bfloat16: {
		bytes: 2,
		read: (buffer) => fromBfloat$1(new Uint16Array(buffer))
	},
	float32: {
		bytes: 4,
		read: (buffer) => new Float32Array(buffer)
	},
	float64: {
		bytes: 8,
		read: (buffer) => new Float64Array(buffer)
	},
	int8: {
		bytes: 1,
		read: (buffer) => new Int8Array(buffer)
	},
	uint8: {
		bytes: 1,
		read: (buffer) => new Uint8Array(buffer)
	},
	bool: {
		bytes: 1,
		read: (buffer) => new Uint8Array(buffer).map((byte) => byte === 0 ? 0 : 1)
	},
	int16: {
		bytes: 2,
		read: (buffer) => new Int16Array(buffer)
	},
	uint16: {
		bytes: 2,
		read: (buffer) => new Uint16Array(buffer)
	},
	int32: {
		bytes: 4,
		read: (buffer) => new Int32Array(buffer)
	},
	uint32: {
		bytes: 4,
		read: (buffer) => new Uint32Array(buffer)
	},
	int64: {
		bytes: 8,
		read: (buffer) => exact(new BigInt64Array(buffer))
	},
	uint64: {
		bytes: 8,
		read: (buffer) => exact(new BigUint64Array(buffer))
	}
};
function isElementType(name) {
	return Object.hasOwn(ELEMENT_TYPES, name);
}
function elementBytes(type) {
	return ELEMENT_TYPES[type].bytes;
}
/**
* A tensor of its bytes, which are copied. Throws `UserError` for 64-bit integers beyond 2^53.
*
* @param bytes little-endian; as many as the shape takes.
*/
function toTensorData(type, shape, bytes, where) {
	const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
	const values = ELEMENT_TYPES[type].read(own);
	if (values !== void 0) return {
		type,
		shape,
		values
	};
	throw new UserError({
		code: "dataset-large-integer",
		what: "the tensor holds integers that are too large to be measured exactly",
		where,
		got: type,
		expected: "integers of at most 53 bits"
	});
}
function exact(values) {
	const numbers = Float64Array.from(values, Number);
	return numbers.every(Number.isSafeInteger) ? numbers : void 0;
}
/** The upper halves of float32 values. */
function fromBfloat$1(bits) {
	return new Float32Array(Uint32Array.from(bits, (half) => half << 16).buffer);
}

// src/dataset/source.ts
/** More examples than this are a mistake or an attack: eight times ImageNet's training set. */
const MOST_EXAMPLES = 1e7;
/** Orders by UTF-16 code units, whatever the machine's locale. */
function byCodeUnits(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/dataset/random-access.ts
/** A file that is read in pieces, so that a large one costs no memory. */
const files = {
	open: promisify(open),
	stat: promisify(fstat),
	read: promisify(read),
	close: promisify(close)
};
async function openFile(path) {
	const descriptor = await files.open(path, "r");
	const { size } = await files.stat(descriptor);
	return {
		path,
		sizeBytes: size,
		close: () => files.close(descriptor),
		read: async (offset, length) => {
			if (!(offset >= 0 && length >= 0 && offset + length <= size)) throw new RangeError(`bytes ${offset} to ${offset + length} of a file of ${size}`);
			const bytes = new Uint8Array(length);
			for (let at = 0; at < length;) {
				const { bytesRead } = await files.read(descriptor, bytes, at, length - at, offset + at);
				if (bytesRead === 0) throw new RangeError(`the file ends at ${offset + at}`);
				at += bytesRead;
			}
			return bytes;
		}
	};
}

// src/dataset/arrays/zip.ts
/** The members of a zip file, as NumPy's `savez` and `savez_compressed` write it. Hostile input: all is bounded. */
/** What is wrong with the file, in one clause; the caller says which file. */
var MalformedArrays = class extends Error {
	name = "MalformedArrays";
};
const LARGEST_DIRECTORY_BYTES = 16 * 2 ** 20;
const MOST_MEMBERS = 1e4;
/** End record, and the longest comment behind it. */
const LONGEST_TAIL = 65557;
/** A compressed member of at most this size is kept once a read goes back; a larger one is inflated anew. */
const LARGEST_KEPT_BYTES = 2 ** 27;
/** Deflate cannot compress more than this. */
const STRONGEST_COMPRESSION = 1032;
async function readZip(file) {
	const tailLength = Math.min(file.sizeBytes, LONGEST_TAIL);
	const tailStart = file.sizeBytes - tailLength;
	const tail = view(await file.read(tailStart, tailLength));
	const end = findEnd(tail);
	let count = tail.getUint16(end + 10, true);
	let size = tail.getUint32(end + 12, true);
	let offset = tail.getUint32(end + 16, true);
	if (count === 65535 || size === 4294967295 || offset === 4294967295) {
		const locatorAt = tailStart + end - 20;
		if (locatorAt < 0) throw new MalformedArrays("the end record names a second one that is not there");
		const locator = view(await file.read(locatorAt, 20));
		if (locator.getUint32(0, true) !== 117853008) throw new MalformedArrays("the zip64 locator is missing");
		const record = view(await within(file, integer64(locator, 8), 56));
		if (record.getUint32(0, true) !== 101075792) throw new MalformedArrays("the zip64 end record is missing");
		count = integer64(record, 32);
		size = integer64(record, 40);
		offset = integer64(record, 48);
	}
	if (count > MOST_MEMBERS || size > LARGEST_DIRECTORY_BYTES) throw new MalformedArrays(`a directory of ${count} members in ${size} bytes is too large`);
	const directory = await within(file, offset, size);
	const members = [];
	for (let i = 0, at = 0; i < count; i++) {
		const { member, next } = await readMember(file, directory, at);
		members.push(member);
		at = next;
	}
	return members;
}
function findEnd(tail) {
	for (let at = tail.byteLength - 22; at >= 0; at--) {
		if (tail.getUint32(at, true) !== 101010256) continue;
		if (at + 22 + tail.getUint16(at + 20, true) === tail.byteLength) return at;
	}
	throw new MalformedArrays("the end of the zip file is missing: it is cut short, or no zip file");
}
async function readMember(file, directory, at) {
	const entry = view(directory.subarray(at));
	if (entry.byteLength < 46 || entry.getUint32(0, true) !== 33639248) throw new MalformedArrays(`the directory is damaged at byte ${at}`);
	const nameLength = entry.getUint16(28, true);
	const extraLength = entry.getUint16(30, true);
	const next = at + 46 + nameLength + extraLength + entry.getUint16(32, true);
	if (next > directory.length) throw new MalformedArrays("the directory is cut short");
	const name = new TextDecoder().decode(directory.subarray(at + 46, at + 46 + nameLength));
	const wide = readWideFields(view(directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)));
	const take = (field) => {
		const value = entry.getUint32(field, true);
		return value === 4294967295 ? wide.shift() ?? value : value;
	};
	const sizeBytes = take(24);
	const packedBytes = take(20);
	const offset = take(42);
	const method = entry.getUint16(10, true);
	if ((entry.getUint16(8, true) & 1) !== 0) throw new MalformedArrays(`${quote$1(name)} is encrypted`);
	if (method !== 0 && method !== 8) throw new MalformedArrays(`${quote$1(name)} is compressed by method ${method}, not by deflate`);
	if (sizeBytes > (method === 0 ? packedBytes : packedBytes * STRONGEST_COMPRESSION) || method === 0 && sizeBytes !== packedBytes) throw new MalformedArrays(`${quote$1(name)} cannot hold ${sizeBytes} bytes in ${packedBytes}`);
	const local = view(await within(file, offset, 30));
	if (local.getUint32(0, true) !== 67324752) throw new MalformedArrays(`${quote$1(name)} is not where it should be`);
	const start = offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
	if (start + packedBytes > file.sizeBytes) throw new MalformedArrays(`${quote$1(name)} is cut short`);
	return {
		member: method === 0 ? {
			name,
			sizeBytes,
			read: (from, length) => {
				if (from + length > sizeBytes) throw new MalformedArrays(`${quote$1(name)} is cut short`);
				return file.read(start + from, length);
			},
			close: () => {}
		} : {
			name,
			sizeBytes,
			...inflateForwards(file, {
				start,
				packedBytes,
				sizeBytes,
				name
			})
		},
		next
	};
}
/** The 64-bit numbers of a zip64 field, in the order in which they replace those of the entry. */
function readWideFields(extra) {
	for (let at = 0; at + 4 <= extra.byteLength;) {
		const length = extra.getUint16(at + 2, true);
		if (extra.getUint16(at, true) === 1 && at + 4 + length <= extra.byteLength) return Array.from({ length: Math.min(3, Math.floor(length / 8)) }, (_, i) => integer64(extra, at + 4 + 8 * i));
		at += 4 + length;
	}
	return [];
}
/** Reads of a compressed member, one after another; what lies between is inflated and dropped. */
function inflateForwards(file, { start, packedBytes, sizeBytes, name }) {
	let whole;
	let inflate;
	let chunks;
	let chunk = /* @__PURE__ */ new Uint8Array();
	/** Of the chunk's first byte. */
	let position = 0;
	let last = Promise.resolve();
	const begin = () => {
		inflate?.destroy();
		inflate = createInflateRaw();
		inflate.on("error", () => {});
		chunk = /* @__PURE__ */ new Uint8Array();
		position = 0;
		feed(file, start, packedBytes, inflate);
		chunks = inflate[Symbol.asyncIterator]();
	};
	const readNow = async (from, length) => {
		const goesBack = chunks !== void 0 && from < position;
		if (goesBack && whole === void 0 && sizeBytes <= LARGEST_KEPT_BYTES) {
			begin();
			whole = await inflateNext(0, sizeBytes);
		}
		if (whole !== void 0) return whole.slice(from, from + length);
		if (chunks === void 0 || goesBack) begin();
		return inflateNext(from, length);
	};
	const inflateNext = async (from, length) => {
		const out = new Uint8Array(length);
		let filled = 0;
		for (;;) {
			const skip = from + filled - position;
			if (skip < chunk.length) {
				const part = chunk.subarray(skip, skip + length - filled);
				out.set(part, filled);
				filled += part.length;
			}
			if (filled === length) return out;
			position += chunk.length;
			chunk = await nextChunk(chunks, name);
		}
	};
	return {
		read: (from, length) => {
			const read = last.then(() => readNow(from, length));
			last = read.catch(() => {});
			return read;
		},
		close: () => inflate?.destroy()
	};
}
async function nextChunk(chunks, name) {
	let next;
	try {
		next = await chunks.next();
	} catch (error) {
		throw new MalformedArrays(`${quote$1(name)} does not inflate: ${error.message}`, { cause: error });
	}
	if (next.done) throw new MalformedArrays(`${quote$1(name)} is shorter than it says`);
	return next.value;
}
const PIECE_BYTES = 65536;
async function feed(file, start, packedBytes, inflate) {
	try {
		for (let at = 0; at < packedBytes && !inflate.destroyed; at += PIECE_BYTES) {
			const piece = await file.read(start + at, Math.min(PIECE_BYTES, packedBytes - at));
			if (inflate.destroyed) return;
			if (!inflate.write(piece)) await new Promise((resolve) => onceReady(inflate, resolve));
		}
		if (!inflate.destroyed) inflate.end();
	} catch (error) {
		inflate.destroy(error);
	}
}
/** When it takes more, or when it is over. */
function onceReady(inflate, resolve) {
	const done = () => {
		for (const event of [
			"drain",
			"close",
			"error",
			"end"
		]) inflate.off(event, done);
		resolve();
	};
	for (const event of [
		"drain",
		"close",
		"error",
		"end"
	]) inflate.on(event, done);
}
function within(file, offset, length) {
	if (!(offset >= 0 && offset + length <= file.sizeBytes)) throw new MalformedArrays(`a record at byte ${offset} lies behind the end of the file`);
	return file.read(offset, length);
}
function integer64(bytes, at) {
	return Number(bytes.getBigUint64(at, true));
}
function view(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function quote$1(name) {
	return JSON.stringify(name.slice(0, 80));
}

// src/dataset/arrays/npy.ts
/** The header of NumPy's `.npy` format, versions 1 to 3: a Python literal, which is matched and never evaluated. */
const LONGEST_HEADER = 65536;
const MOST_AXES = 32;
const TYPES = {
	f2: "float16",
	f4: "float32",
	f8: "float64",
	i1: "int8",
	i2: "int16",
	i4: "int32",
	i8: "int64",
	u1: "uint8",
	u2: "uint16",
	u4: "uint32",
	u8: "uint64",
	b1: "bool"
};
/** Rejects with `MalformedArrays` for what is no array of numbers in C order. */
async function readNpyHeader(read, sizeBytes) {
	if (sizeBytes < 12) throw new MalformedArrays("it is too short for an array");
	const start = await read(0, 12);
	if (Buffer.from(start).toString("latin1", 0, 6) !== "NUMPY") throw new MalformedArrays("it does not begin as an array does");
	const version = start[6];
	if (version < 1 || version > 3) throw new MalformedArrays(`it is of version ${version}, not 1 to 3`);
	const bytes = new DataView(start.buffer, start.byteOffset);
	const headerStart = version === 1 ? 10 : 12;
	const length = version === 1 ? bytes.getUint16(8, true) : bytes.getUint32(8, true);
	if (length > LONGEST_HEADER) throw new MalformedArrays(`its header of ${length} bytes is too long`);
	const dataStart = headerStart + length;
	if (dataStart > sizeBytes) throw new MalformedArrays("its header is cut short");
	const text = Buffer.from(await read(headerStart, length)).toString(version === 3 ? "utf8" : "latin1");
	const { type, bigEndian } = readType(text);
	const shape = readShape(text);
	if (/'fortran_order'\s*:\s*True/.test(text) && shape.filter((length) => length > 1).length > 1) throw new MalformedArrays("it is in Fortran order; save numpy.ascontiguousarray of it");
	const needed = shape.reduce((product, length) => product * length, elementBytes(type));
	if (!Number.isSafeInteger(needed) || dataStart + needed > sizeBytes) throw new MalformedArrays(`it is cut short: ${type}[${shape}] takes ${needed} bytes, and ${sizeBytes - dataStart} are there`);
	return {
		type,
		bigEndian,
		shape,
		dataStart
	};
}
function readType(header) {
	const written = /'descr'\s*:\s*'([^']{1,32})'/.exec(header)?.[1];
	if (written === void 0) throw new MalformedArrays("its elements are records, not numbers");
	const [, order = "", code = ""] = /^([<>|=]?)(.+)$/.exec(written) ?? [];
	if (code === "O") throw new MalformedArrays("it holds Python objects (pickle), which are never loaded; save it with a numeric type");
	const type = Object.hasOwn(TYPES, code) ? TYPES[code] : void 0;
	if (type === void 0) throw new MalformedArrays(`its elements are of type ${written}, not numbers`);
	return {
		type,
		bigEndian: order === ">"
	};
}
function readShape(header) {
	const written = /'shape'\s*:\s*\(([\d,\sL]{0,1000})\)/.exec(header)?.[1];
	if (written === void 0) throw new MalformedArrays("its header names no shape");
	const shape = written.split(",").map((part) => part.trim().replace(/L$/, "")).filter((part) => part !== "").map(Number);
	if (shape.length > MOST_AXES || !shape.every((length) => Number.isSafeInteger(length) && length >= 0)) throw new MalformedArrays("its shape is impossible");
	return shape;
}

// src/dataset/arrays/array-file.ts
/** Arrays in `.npz` and `.npy` files, read a few rows at a time. */
/** Throws `UserError`. */
async function openArrayFile(path) {
	const file = await refusing$1(path, () => openFile(path));
	try {
		const members = extname(path).toLowerCase() === ".npz" ? await refusing$1(path, () => readZip(file)) : [];
		const arrays = /* @__PURE__ */ new Map();
		if (extname(path).toLowerCase() !== ".npz") arrays.set("", () => openArray(path, basename(path), file));
		for (const member of members) {
			if (!member.name.endsWith(".npy")) continue;
			const name = member.name.slice(0, -4);
			if (arrays.has(name)) throw malformed(path, `two arrays are called ${JSON.stringify(name.slice(0, 80))}`);
			arrays.set(name, () => openArray(path, `${name} in ${basename(path)}`, member));
		}
		return {
			path,
			arrays,
			close: async () => {
				for (const member of members) member.close();
				await file.close();
			}
		};
	} catch (error) {
		await file.close();
		throw error;
	}
}
async function openArray(path, label, content) {
	const header = await refusing$1(`${path}: ${label}`, () => readNpyHeader(content.read, content.sizeBytes));
	const [rows = 1, ...rest] = header.shape;
	const rowBytes = rest.reduce((product, length) => product * length, elementBytes(header.type));
	return {
		label,
		type: header.type,
		shape: header.shape,
		rowBytes,
		readRows: (start, count) => refusing$1(`${path}: ${label}`, async () => {
			if (start + count > rows) throw new MalformedArrays(`there are ${rows} rows, and row ${start} is asked for`);
			return toLittleEndian(await content.read(header.dataStart + start * rowBytes, count * rowBytes), header);
		})
	};
}
function toLittleEndian(bytes, { bigEndian, type }) {
	const width = elementBytes(type);
	if (!bigEndian || width === 1) return bytes;
	for (let at = 0; at < bytes.length; at += width) bytes.subarray(at, at + width).reverse();
	return bytes;
}
/** What fails while a file is read is told as the user's problem with that file. */
async function refusing$1(where, read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw malformed(where, error instanceof Error ? error.message : String(error), error);
	}
}
function malformed(where, got, cause) {
	return new UserError({
		code: "dataset-arrays-unreadable",
		what: "the arrays cannot be read",
		where,
		got,
		expected: "arrays of numbers as numpy.save, savez or savez_compressed write them"
	}, { cause });
}

// node_modules/protobufjs/src/util/aspromise.js
var require_aspromise = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = asPromise;
	/**
	* Callback as used by {@link util.asPromise}.
	* @typedef asPromiseCallback
	* @type {function}
	* @param {Error|null} error Error, if any
	* @param {...*} params Additional arguments
	* @returns {undefined}
	*/
	/**
	* Returns a promise from a node-style callback function.
	* @memberof util
	* @param {asPromiseCallback} fn Function to call
	* @param {*} ctx Function context
	* @param {...*} params Function arguments
	* @returns {Promise<*>} Promisified function
	*/
	function asPromise(fn, ctx) {
		var params = new Array(arguments.length - 1), offset = 0, index = 2, pending = true;
		while (index < arguments.length) params[offset++] = arguments[index++];
		return new Promise(function executor(resolve, reject) {
			params[offset] = function callback(err) {
				if (pending) {
					pending = false;
					if (err) reject(err);
					else {
						var params = new Array(arguments.length - 1), offset = 0;
						while (offset < params.length) params[offset++] = arguments[offset];
						resolve.apply(null, params);
					}
				}
			};
			try {
				fn.apply(ctx || null, params);
			} catch (err) {
				if (pending) {
					pending = false;
					reject(err);
				}
			}
		});
	}
}));

// node_modules/protobufjs/src/util/base64.js
var require_base64 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* A minimal base64 implementation for number arrays.
	* @memberof util
	* @namespace
	*/
	var base64 = exports;
	/**
	* Calculates the byte length of a base64 encoded string.
	* @param {string} string Base64 encoded string
	* @returns {number} Byte length
	*/
	base64.length = function length(string) {
		var p = string.length;
		if (!p) return 0;
		while (p > 0 && string.charAt(p - 1) === "=") --p;
		return Math.floor(p * 3 / 4);
	};
	var b64 = new Array(64);
	var s64 = new Array(123);
	for (var i = 0; i < 64;) s64[b64[i] = i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i - 59 | 43] = i++;
	s64[45] = 62;
	s64[95] = 63;
	/**
	* Encodes a buffer to a base64 encoded string.
	* @param {Uint8Array} buffer Source buffer
	* @param {number} start Source start
	* @param {number} end Source end
	* @returns {string} Base64 encoded string
	*/
	base64.encode = function encode(buffer, start, end) {
		var parts = null, chunk = [];
		var i = 0, j = 0, t;
		while (start < end) {
			var b = buffer[start++];
			switch (j) {
				case 0:
					chunk[i++] = b64[b >> 2];
					t = (b & 3) << 4;
					j = 1;
					break;
				case 1:
					chunk[i++] = b64[t | b >> 4];
					t = (b & 15) << 2;
					j = 2;
					break;
				case 2:
					chunk[i++] = b64[t | b >> 6];
					chunk[i++] = b64[b & 63];
					j = 0;
			}
			if (i > 8191) {
				(parts || (parts = [])).push(String.fromCharCode.apply(String, chunk));
				i = 0;
			}
		}
		if (j) {
			chunk[i++] = b64[t];
			chunk[i++] = 61;
			if (j === 1) chunk[i++] = 61;
		}
		if (parts) {
			if (i) parts.push(String.fromCharCode.apply(String, chunk.slice(0, i)));
			return parts.join("");
		}
		return String.fromCharCode.apply(String, chunk.slice(0, i));
	};
	var invalidEncoding = "invalid encoding";
	/**
	* Decodes a base64 encoded string to a buffer.
	* @param {string} string Source string
	* @param {Uint8Array} buffer Destination buffer
	* @param {number} offset Destination offset
	* @returns {number} Number of bytes written
	* @throws {Error} If encoding is invalid
	*/
	base64.decode = function decode(string, buffer, offset) {
		var start = offset;
		var j = 0, t;
		for (var i = 0; i < string.length;) {
			var c = string.charCodeAt(i++);
			if (c === 61 && j > 1) break;
			if ((c = s64[c]) === void 0) throw Error(invalidEncoding);
			switch (j) {
				case 0:
					t = c;
					j = 1;
					break;
				case 1:
					buffer[offset++] = t << 2 | (c & 48) >> 4;
					t = c;
					j = 2;
					break;
				case 2:
					buffer[offset++] = (t & 15) << 4 | (c & 60) >> 2;
					t = c;
					j = 3;
					break;
				case 3:
					buffer[offset++] = (t & 3) << 6 | c;
					j = 0;
			}
		}
		if (j === 1) throw Error(invalidEncoding);
		return offset - start;
	};
	var base64Re = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
	var base64UrlRe = /[-_]/;
	var base64UrlNoPaddingRe = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}(?:==)?|[A-Za-z0-9_-]{3}=?)?$/;
	/**
	* Tests if the specified string appears to be base64 encoded.
	* @param {string} string String to test
	* @returns {boolean} `true` if probably base64 encoded, otherwise false
	*/
	base64.test = function test(string) {
		return base64Re.test(string) || base64UrlRe.test(string) && base64UrlNoPaddingRe.test(string);
	};
}));

// node_modules/protobufjs/src/util/eventemitter.js
var require_eventemitter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = EventEmitter;
	/**
	* Constructs a new event emitter instance.
	* @classdesc A minimal event emitter.
	* @memberof util
	* @constructor
	*/
	function EventEmitter() {
		/**
		* Registered listeners.
		* @type {Object.<string,*>}
		* @private
		*/
		this._listeners = Object.create(null);
	}
	/**
	* Event listener as used by {@link util.EventEmitter}.
	* @typedef EventEmitterListener
	* @type {function}
	* @param {...*} args Arguments
	* @returns {undefined}
	*/
	/**
	* Registers an event listener.
	* @param {string} evt Event name
	* @param {EventEmitterListener} fn Listener
	* @param {*} [ctx] Listener context
	* @returns {this} `this`
	*/
	EventEmitter.prototype.on = function on(evt, fn, ctx) {
		(this._listeners[evt] || (this._listeners[evt] = [])).push({
			fn,
			ctx: ctx || this
		});
		return this;
	};
	/**
	* Removes an event listener or any matching listeners if arguments are omitted.
	* @param {string} [evt] Event name. Removes all listeners if omitted.
	* @param {EventEmitterListener} [fn] Listener to remove. Removes all listeners of `evt` if omitted.
	* @returns {this} `this`
	*/
	EventEmitter.prototype.off = function off(evt, fn) {
		if (evt === void 0) this._listeners = Object.create(null);
		else if (fn === void 0) this._listeners[evt] = [];
		else {
			var listeners = this._listeners[evt];
			if (!listeners) return this;
			for (var i = 0; i < listeners.length;) if (listeners[i].fn === fn) listeners.splice(i, 1);
			else ++i;
		}
		return this;
	};
	/**
	* Emits an event by calling its listeners with the specified arguments.
	* @param {string} evt Event name
	* @param {...*} args Arguments
	* @returns {this} `this`
	*/
	EventEmitter.prototype.emit = function emit(evt) {
		var listeners = this._listeners[evt];
		if (listeners) {
			var args = [], i = 1;
			for (; i < arguments.length;) args.push(arguments[i++]);
			for (i = 0; i < listeners.length;) listeners[i].fn.apply(listeners[i++].ctx, args);
		}
		return this;
	};
}));

// node_modules/protobufjs/src/util/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = factory(factory);
	/**
	* Reads / writes floats / doubles from / to buffers.
	* @name util.float
	* @namespace
	*/
	/**
	* Writes a 32 bit float to a buffer using little endian byte order.
	* @name util.float.writeFloatLE
	* @function
	* @param {number} val Value to write
	* @param {Uint8Array} buf Target buffer
	* @param {number} pos Target buffer offset
	* @returns {undefined}
	*/
	/**
	* Writes a 32 bit float to a buffer using big endian byte order.
	* @name util.float.writeFloatBE
	* @function
	* @param {number} val Value to write
	* @param {Uint8Array} buf Target buffer
	* @param {number} pos Target buffer offset
	* @returns {undefined}
	*/
	/**
	* Reads a 32 bit float from a buffer using little endian byte order.
	* @name util.float.readFloatLE
	* @function
	* @param {Uint8Array} buf Source buffer
	* @param {number} pos Source buffer offset
	* @returns {number} Value read
	*/
	/**
	* Reads a 32 bit float from a buffer using big endian byte order.
	* @name util.float.readFloatBE
	* @function
	* @param {Uint8Array} buf Source buffer
	* @param {number} pos Source buffer offset
	* @returns {number} Value read
	*/
	/**
	* Writes a 64 bit double to a buffer using little endian byte order.
	* @name util.float.writeDoubleLE
	* @function
	* @param {number} val Value to write
	* @param {Uint8Array} buf Target buffer
	* @param {number} pos Target buffer offset
	* @returns {undefined}
	*/
	/**
	* Writes a 64 bit double to a buffer using big endian byte order.
	* @name util.float.writeDoubleBE
	* @function
	* @param {number} val Value to write
	* @param {Uint8Array} buf Target buffer
	* @param {number} pos Target buffer offset
	* @returns {undefined}
	*/
	/**
	* Reads a 64 bit double from a buffer using little endian byte order.
	* @name util.float.readDoubleLE
	* @function
	* @param {Uint8Array} buf Source buffer
	* @param {number} pos Source buffer offset
	* @returns {number} Value read
	*/
	/**
	* Reads a 64 bit double from a buffer using big endian byte order.
	* @name util.float.readDoubleBE
	* @function
	* @param {Uint8Array} buf Source buffer
	* @param {number} pos Source buffer offset
	* @returns {number} Value read
	*/
	function factory(exports) {
		if (typeof Float32Array !== "undefined") (function() {
			var f32 = new Float32Array([-0]), f8b = new Uint8Array(f32.buffer), le = f8b[3] === 128;
			function writeFloat_f32_cpy(val, buf, pos) {
				f32[0] = val;
				buf[pos] = f8b[0];
				buf[pos + 1] = f8b[1];
				buf[pos + 2] = f8b[2];
				buf[pos + 3] = f8b[3];
			}
			function writeFloat_f32_rev(val, buf, pos) {
				f32[0] = val;
				buf[pos] = f8b[3];
				buf[pos + 1] = f8b[2];
				buf[pos + 2] = f8b[1];
				buf[pos + 3] = f8b[0];
			}
			/* istanbul ignore next */
			exports.writeFloatLE = le ? writeFloat_f32_cpy : writeFloat_f32_rev;
			/* istanbul ignore next */
			exports.writeFloatBE = le ? writeFloat_f32_rev : writeFloat_f32_cpy;
			function readFloat_f32_cpy(buf, pos) {
				f8b[0] = buf[pos];
				f8b[1] = buf[pos + 1];
				f8b[2] = buf[pos + 2];
				f8b[3] = buf[pos + 3];
				return f32[0];
			}
			function readFloat_f32_rev(buf, pos) {
				f8b[3] = buf[pos];
				f8b[2] = buf[pos + 1];
				f8b[1] = buf[pos + 2];
				f8b[0] = buf[pos + 3];
				return f32[0];
			}
			/* istanbul ignore next */
			exports.readFloatLE = le ? readFloat_f32_cpy : readFloat_f32_rev;
			/* istanbul ignore next */
			exports.readFloatBE = le ? readFloat_f32_rev : readFloat_f32_cpy;
		})();
		else (function() {
			function writeFloat_ieee754(writeUint, val, buf, pos) {
				var sign = val < 0 ? 1 : 0;
				if (sign) val = -val;
				if (val === 0) writeUint(1 / val > 0 ? 0 : 2147483648, buf, pos);
				else if (isNaN(val)) writeUint(2143289344, buf, pos);
				else if (val > 34028234663852886e22) writeUint((sign << 31 | 2139095040) >>> 0, buf, pos);
				else if (val < 11754943508222875e-54) writeUint((sign << 31 | Math.round(val / 1401298464324817e-60)) >>> 0, buf, pos);
				else {
					var exponent = Math.floor(Math.log(val) / Math.LN2), mantissa = Math.round(val * Math.pow(2, -exponent) * 8388608) & 8388607;
					writeUint((sign << 31 | exponent + 127 << 23 | mantissa) >>> 0, buf, pos);
				}
			}
			exports.writeFloatLE = writeFloat_ieee754.bind(null, writeUintLE);
			exports.writeFloatBE = writeFloat_ieee754.bind(null, writeUintBE);
			function readFloat_ieee754(readUint, buf, pos) {
				var uint = readUint(buf, pos), sign = (uint >> 31) * 2 + 1, exponent = uint >>> 23 & 255, mantissa = uint & 8388607;
				return exponent === 255 ? mantissa ? NaN : sign * Infinity : exponent === 0 ? sign * 1401298464324817e-60 * mantissa : sign * Math.pow(2, exponent - 150) * (mantissa + 8388608);
			}
			exports.readFloatLE = readFloat_ieee754.bind(null, readUintLE);
			exports.readFloatBE = readFloat_ieee754.bind(null, readUintBE);
		})();
		if (typeof Float64Array !== "undefined") (function() {
			var f64 = new Float64Array([-0]), f8b = new Uint8Array(f64.buffer), le = f8b[7] === 128;
			function writeDouble_f64_cpy(val, buf, pos) {
				f64[0] = val;
				buf[pos] = f8b[0];
				buf[pos + 1] = f8b[1];
				buf[pos + 2] = f8b[2];
				buf[pos + 3] = f8b[3];
				buf[pos + 4] = f8b[4];
				buf[pos + 5] = f8b[5];
				buf[pos + 6] = f8b[6];
				buf[pos + 7] = f8b[7];
			}
			function writeDouble_f64_rev(val, buf, pos) {
				f64[0] = val;
				buf[pos] = f8b[7];
				buf[pos + 1] = f8b[6];
				buf[pos + 2] = f8b[5];
				buf[pos + 3] = f8b[4];
				buf[pos + 4] = f8b[3];
				buf[pos + 5] = f8b[2];
				buf[pos + 6] = f8b[1];
				buf[pos + 7] = f8b[0];
			}
			/* istanbul ignore next */
			exports.writeDoubleLE = le ? writeDouble_f64_cpy : writeDouble_f64_rev;
			/* istanbul ignore next */
			exports.writeDoubleBE = le ? writeDouble_f64_rev : writeDouble_f64_cpy;
			function readDouble_f64_cpy(buf, pos) {
				f8b[0] = buf[pos];
				f8b[1] = buf[pos + 1];
				f8b[2] = buf[pos + 2];
				f8b[3] = buf[pos + 3];
				f8b[4] = buf[pos + 4];
				f8b[5] = buf[pos + 5];
				f8b[6] = buf[pos + 6];
				f8b[7] = buf[pos + 7];
				return f64[0];
			}
			function readDouble_f64_rev(buf, pos) {
				f8b[7] = buf[pos];
				f8b[6] = buf[pos + 1];
				f8b[5] = buf[pos + 2];
				f8b[4] = buf[pos + 3];
				f8b[3] = buf[pos + 4];
				f8b[2] = buf[pos + 5];
				f8b[1] = buf[pos + 6];
				f8b[0] = buf[pos + 7];
				return f64[0];
			}
			/* istanbul ignore next */
			exports.readDoubleLE = le ? readDouble_f64_cpy : readDouble_f64_rev;
			/* istanbul ignore next */
			exports.readDoubleBE = le ? readDouble_f64_rev : readDouble_f64_cpy;
		})();
		else (function() {
			function writeDouble_ieee754(writeUint, off0, off1, val, buf, pos) {
				var sign = val < 0 ? 1 : 0;
				if (sign) val = -val;
				if (val === 0) {
					writeUint(0, buf, pos + off0);
					writeUint(1 / val > 0 ? 0 : 2147483648, buf, pos + off1);
				} else if (isNaN(val)) {
					writeUint(0, buf, pos + off0);
					writeUint(2146959360, buf, pos + off1);
				} else if (val > 17976931348623157e292) {
					writeUint(0, buf, pos + off0);
					writeUint((sign << 31 | 2146435072) >>> 0, buf, pos + off1);
				} else {
					var mantissa;
					if (val < 22250738585072014e-324) {
						mantissa = val / 5e-324;
						writeUint(mantissa >>> 0, buf, pos + off0);
						writeUint((sign << 31 | mantissa / 4294967296) >>> 0, buf, pos + off1);
					} else {
						var exponent = Math.floor(Math.log(val) / Math.LN2);
						if (exponent === 1024) exponent = 1023;
						mantissa = val * Math.pow(2, -exponent);
						writeUint(mantissa * 4503599627370496 >>> 0, buf, pos + off0);
						writeUint((sign << 31 | exponent + 1023 << 20 | mantissa * 1048576 & 1048575) >>> 0, buf, pos + off1);
					}
				}
			}
			exports.writeDoubleLE = writeDouble_ieee754.bind(null, writeUintLE, 0, 4);
			exports.writeDoubleBE = writeDouble_ieee754.bind(null, writeUintBE, 4, 0);
			function readDouble_ieee754(readUint, off0, off1, buf, pos) {
				var lo = readUint(buf, pos + off0), hi = readUint(buf, pos + off1);
				var sign = (hi >> 31) * 2 + 1, exponent = hi >>> 20 & 2047, mantissa = 4294967296 * (hi & 1048575) + lo;
				return exponent === 2047 ? mantissa ? NaN : sign * Infinity : exponent === 0 ? sign * 5e-324 * mantissa : sign * Math.pow(2, exponent - 1075) * (mantissa + 4503599627370496);
			}
			exports.readDoubleLE = readDouble_ieee754.bind(null, readUintLE, 0, 4);
			exports.readDoubleBE = readDouble_ieee754.bind(null, readUintBE, 4, 0);
		})();
		return exports;
	}
	function writeUintLE(val, buf, pos) {
		buf[pos] = val & 255;
		buf[pos + 1] = val >>> 8 & 255;
		buf[pos + 2] = val >>> 16 & 255;
		buf[pos + 3] = val >>> 24;
	}
	function writeUintBE(val, buf, pos) {
		buf[pos] = val >>> 24;
		buf[pos + 1] = val >>> 16 & 255;
		buf[pos + 2] = val >>> 8 & 255;
		buf[pos + 3] = val & 255;
	}
	function readUintLE(buf, pos) {
		return (buf[pos] | buf[pos + 1] << 8 | buf[pos + 2] << 16 | buf[pos + 3] << 24) >>> 0;
	}
	function readUintBE(buf, pos) {
		return (buf[pos] << 24 | buf[pos + 1] << 16 | buf[pos + 2] << 8 | buf[pos + 3]) >>> 0;
	}
}));

// node_modules/protobufjs/src/util/utf8.js
var require_utf8 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* A minimal UTF8 implementation.
	* @memberof util
	* @namespace
	*/
	var utf8 = exports;
	var looseDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
	var strictDecoder;
	var TEXT_DECODER_MIN_LENGTH = 64;
	try {
		strictDecoder = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		});
	} catch (err) {
		strictDecoder = looseDecoder;
	}
	/**
	* Calculates the UTF8 byte length of a string.
	* @param {string} string String
	* @returns {number} Byte length
	*/
	utf8.length = function utf8_length(string) {
		var len = 0, c = 0;
		for (var i = 0; i < string.length; ++i) {
			c = string.charCodeAt(i);
			if (c < 128) len += 1;
			else if (c < 2048) len += 2;
			else if ((c & 64512) === 55296 && (string.charCodeAt(i + 1) & 64512) === 56320) {
				++i;
				len += 4;
			} else len += 3;
		}
		return len;
	};
	function utf8_read_decoder(decoder, buffer, start, end) {
		var source = start === 0 && end === buffer.length ? buffer : buffer.subarray(start, end);
		return decoder.decode(source);
	}
	/**
	* Reads UTF8 bytes as a string.
	* @param {Uint8Array} buffer Source buffer
	* @param {number} start Source start
	* @param {number} end Source end
	* @returns {string} String read
	*/
	utf8.read = function utf8_read_loose(buffer, start, end) {
		if (end - start < 1) return "";
		if (end - start >= TEXT_DECODER_MIN_LENGTH) return utf8_read_decoder(looseDecoder, buffer, start, end);
		var str = "", i = start, c1, c2, c3, c4, c5, c6, c7, c8;
		for (; i + 7 < end; i += 8) {
			c1 = buffer[i];
			c2 = buffer[i + 1];
			c3 = buffer[i + 2];
			c4 = buffer[i + 3];
			c5 = buffer[i + 4];
			c6 = buffer[i + 5];
			c7 = buffer[i + 6];
			c8 = buffer[i + 7];
			if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 128) return str + utf8_read_decoder(looseDecoder, buffer, i, end);
			str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
		}
		for (; i < end; ++i) {
			c1 = buffer[i];
			if (c1 & 128) return str + utf8_read_decoder(looseDecoder, buffer, i, end);
			str += String.fromCharCode(c1);
		}
		return str;
	};
	/**
	* Reads UTF8 bytes as a string, rejecting invalid UTF8.
	* @param {Uint8Array} buffer Source buffer
	* @param {number} start Source start
	* @param {number} end Source end
	* @returns {string} String read
	*/
	utf8.readStrict = function utf8_read_strict(buffer, start, end) {
		if (end - start < 1) return "";
		if (end - start >= TEXT_DECODER_MIN_LENGTH) return utf8_read_decoder(strictDecoder, buffer, start, end);
		var str = "", i = start, c1, c2, c3, c4, c5, c6, c7, c8;
		for (; i + 7 < end; i += 8) {
			c1 = buffer[i];
			c2 = buffer[i + 1];
			c3 = buffer[i + 2];
			c4 = buffer[i + 3];
			c5 = buffer[i + 4];
			c6 = buffer[i + 5];
			c7 = buffer[i + 6];
			c8 = buffer[i + 7];
			if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 128) return str + utf8_read_decoder(strictDecoder, buffer, i, end);
			str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
		}
		for (; i < end; ++i) {
			c1 = buffer[i];
			if (c1 & 128) return str + utf8_read_decoder(strictDecoder, buffer, i, end);
			str += String.fromCharCode(c1);
		}
		return str;
	};
	/**
	* Writes a string as UTF8 bytes.
	* @param {string} string Source string
	* @param {Uint8Array} buffer Destination buffer
	* @param {number} offset Destination offset
	* @returns {number} Bytes written
	*/
	utf8.write = function utf8_write(string, buffer, offset) {
		var start = offset, c1, c2;
		for (var i = 0; i < string.length; ++i) {
			c1 = string.charCodeAt(i);
			if (c1 < 128) buffer[offset++] = c1;
			else if (c1 < 2048) {
				buffer[offset++] = c1 >> 6 | 192;
				buffer[offset++] = c1 & 63 | 128;
			} else if ((c1 & 64512) === 55296 && ((c2 = string.charCodeAt(i + 1)) & 64512) === 56320) {
				c1 = 65536 + ((c1 & 1023) << 10) + (c2 & 1023);
				++i;
				buffer[offset++] = c1 >> 18 | 240;
				buffer[offset++] = c1 >> 12 & 63 | 128;
				buffer[offset++] = c1 >> 6 & 63 | 128;
				buffer[offset++] = c1 & 63 | 128;
			} else {
				buffer[offset++] = c1 >> 12 | 224;
				buffer[offset++] = c1 >> 6 & 63 | 128;
				buffer[offset++] = c1 & 63 | 128;
			}
		}
		return offset - start;
	};
}));

// node_modules/protobufjs/src/util/pool.js
var require_pool = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = pool;
	/**
	* An allocator as used by {@link util.pool}.
	* @typedef PoolAllocator
	* @type {function}
	* @param {number} size Buffer size
	* @returns {Uint8Array} Buffer
	*/
	/**
	* A slicer as used by {@link util.pool}.
	* @typedef PoolSlicer
	* @type {function}
	* @param {number} start Start offset
	* @param {number} end End offset
	* @returns {Uint8Array} Buffer slice
	* @this Uint8Array
	*/
	/**
	* A general purpose buffer pool.
	* @memberof util
	* @function
	* @param {PoolAllocator} alloc Allocator
	* @param {PoolSlicer} slice Slicer
	* @param {number} [size=8192] Slab size
	* @returns {PoolAllocator} Pooled allocator
	*/
	function pool(alloc, slice, size) {
		var SIZE = size || 8192;
		var MAX = SIZE >>> 1;
		var slab = null;
		var offset = SIZE;
		return function pool_alloc(size) {
			if (size < 1 || size > MAX) return alloc(size);
			if (offset + size > SIZE) {
				slab = alloc(SIZE);
				offset = 0;
			}
			var buf = slice.call(slab, offset, offset += size);
			if (offset & 7) offset = (offset | 7) + 1;
			return buf;
		};
	}
}));

// node_modules/protobufjs/src/util/longbits.js
var require_longbits = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = LongBits;
	var Long;
	/**
	* Constructs new long bits.
	* @classdesc Helper class for working with the low and high bits of a 64 bit value.
	* @memberof util
	* @constructor
	* @param {number} lo Low 32 bits, unsigned
	* @param {number} hi High 32 bits, unsigned
	*/
	function LongBits(lo, hi) {
		/**
		* Low bits.
		* @type {number}
		*/
		this.lo = lo >>> 0;
		/**
		* High bits.
		* @type {number}
		*/
		this.hi = hi >>> 0;
	}
	/**
	* Zero bits.
	* @memberof util.LongBits
	* @type {util.LongBits}
	*/
	var zero = LongBits.zero = new LongBits(0, 0);
	zero.toNumber = function() {
		return 0;
	};
	zero.zzEncode = zero.zzDecode = function() {
		return this;
	};
	zero.length = function() {
		return 1;
	};
	/**
	* Zero hash.
	* @memberof util.LongBits
	* @type {string}
	*/
	var zeroHash = LongBits.zeroHash = "\0\0\0\0\0\0\0\0";
	/**
	* Constructs new long bits from the specified number.
	* @param {number} value Value
	* @returns {util.LongBits} Instance
	*/
	LongBits.fromNumber = function fromNumber(value) {
		if (value === 0) return zero;
		var sign = value < 0;
		if (sign) value = -value;
		var lo = value >>> 0, hi = (value - lo) / 4294967296 >>> 0;
		if (sign) {
			hi = ~hi >>> 0;
			lo = ~lo >>> 0;
			if (++lo > 4294967295) {
				lo = 0;
				if (++hi > 4294967295) hi = 0;
			}
		}
		return new LongBits(lo, hi);
	};
	/**
	* Constructs new long bits from a number, long or string.
	* @param {Long|number|string} value Value
	* @returns {util.LongBits} Instance
	*/
	LongBits.from = function from(value) {
		if (typeof value === "number") return LongBits.fromNumber(value);
		if (typeof value === "string" || value instanceof String) {
			/* istanbul ignore else */
			if (Long) value = Long.fromString(value);
			else return LongBits.fromNumber(parseInt(value, 10));
		}
		return value.low || value.high ? new LongBits(value.low >>> 0, value.high >>> 0) : zero;
	};
	/**
	* Converts this long bits to a possibly unsafe JavaScript number.
	* @param {boolean} [unsigned=false] Whether unsigned or not
	* @returns {number} Possibly unsafe number
	*/
	LongBits.prototype.toNumber = function toNumber(unsigned) {
		if (!unsigned && this.hi >>> 31) {
			var lo = ~this.lo + 1 >>> 0, hi = ~this.hi >>> 0;
			if (!lo) hi = hi + 1 >>> 0;
			return -(lo + hi * 4294967296);
		}
		return this.lo + this.hi * 4294967296;
	};
	/**
	* Converts this long bits to a long.
	* @param {boolean} [unsigned=false] Whether unsigned or not
	* @returns {Long} Long
	*/
	LongBits.prototype.toLong = function toLong(unsigned) {
		return Long ? new Long(this.lo | 0, this.hi | 0, Boolean(unsigned)) : {
			low: this.lo | 0,
			high: this.hi | 0,
			unsigned: Boolean(unsigned)
		};
	};
	var charCodeAt = String.prototype.charCodeAt;
	/**
	* Constructs new long bits from the specified 8 characters long hash.
	* @param {string} hash Hash
	* @returns {util.LongBits} Bits
	*/
	LongBits.fromHash = function fromHash(hash) {
		if (hash === zeroHash) return zero;
		return new LongBits((charCodeAt.call(hash, 0) | charCodeAt.call(hash, 1) << 8 | charCodeAt.call(hash, 2) << 16 | charCodeAt.call(hash, 3) << 24) >>> 0, (charCodeAt.call(hash, 4) | charCodeAt.call(hash, 5) << 8 | charCodeAt.call(hash, 6) << 16 | charCodeAt.call(hash, 7) << 24) >>> 0);
	};
	/**
	* Converts this long bits to a 8 characters long hash.
	* @returns {string} Hash
	*/
	LongBits.prototype.toHash = function toHash() {
		return String.fromCharCode(this.lo & 255, this.lo >>> 8 & 255, this.lo >>> 16 & 255, this.lo >>> 24, this.hi & 255, this.hi >>> 8 & 255, this.hi >>> 16 & 255, this.hi >>> 24);
	};
	/**
	* Zig-zag encodes this long bits.
	* @returns {util.LongBits} `this`
	*/
	LongBits.prototype.zzEncode = function zzEncode() {
		var mask = this.hi >> 31;
		this.hi = ((this.hi << 1 | this.lo >>> 31) ^ mask) >>> 0;
		this.lo = (this.lo << 1 ^ mask) >>> 0;
		return this;
	};
	/**
	* Zig-zag decodes this long bits.
	* @returns {util.LongBits} `this`
	*/
	LongBits.prototype.zzDecode = function zzDecode() {
		var mask = -(this.lo & 1);
		this.lo = ((this.lo >>> 1 | this.hi << 31) ^ mask) >>> 0;
		this.hi = (this.hi >>> 1 ^ mask) >>> 0;
		return this;
	};
	/**
	* Calculates the length of this longbits when encoded as a varint.
	* @returns {number} Length
	*/
	LongBits.prototype.length = function length() {
		var part0 = this.lo, part1 = (this.lo >>> 28 | this.hi << 4) >>> 0, part2 = this.hi >>> 24;
		return part2 === 0 ? part1 === 0 ? part0 < 16384 ? part0 < 128 ? 1 : 2 : part0 < 2097152 ? 3 : 4 : part1 < 16384 ? part1 < 128 ? 5 : 6 : part1 < 2097152 ? 7 : 8 : part2 < 128 ? 9 : 10;
	};
	LongBits._configure = function(Long_) {
		Long = Long_;
	};
}));

// node_modules/long/umd/index.js
var require_umd = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	(function(global, factory) {
		function preferDefault(exports) {
			return exports.default || exports;
		}
		if (typeof define === "function" && define.amd) define([], function() {
			var exports = {};
			factory(exports);
			return preferDefault(exports);
		});
		else if (typeof exports === "object") {
			factory(exports);
			if (typeof module === "object") module.exports = preferDefault(exports);
		} else (function() {
			var exports = {};
			factory(exports);
			global.Long = preferDefault(exports);
		})();
	})(typeof globalThis !== "undefined" ? globalThis : typeof self !== "undefined" ? self : this$2, function(_exports) {
		"use strict";
		Object.defineProperty(_exports, "__esModule", { value: true });
		_exports.default = void 0;
		/**
		* @license
		* Copyright 2009 The Closure Library Authors
		* Copyright 2020 Daniel Wirtz / The long.js Authors.
		*
		* Licensed under the Apache License, Version 2.0 (the "License");
		* you may not use this file except in compliance with the License.
		* You may obtain a copy of the License at
		*
		*     http://www.apache.org/licenses/LICENSE-2.0
		*
		* Unless required by applicable law or agreed to in writing, software
		* distributed under the License is distributed on an "AS IS" BASIS,
		* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
		* See the License for the specific language governing permissions and
		* limitations under the License.
		*
		* SPDX-License-Identifier: Apache-2.0
		*/
		var wasm = null;
		try {
			wasm = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
				0,
				97,
				115,
				109,
				1,
				0,
				0,
				0,
				1,
				13,
				2,
				96,
				0,
				1,
				127,
				96,
				4,
				127,
				127,
				127,
				127,
				1,
				127,
				3,
				7,
				6,
				0,
				1,
				1,
				1,
				1,
				1,
				6,
				6,
				1,
				127,
				1,
				65,
				0,
				11,
				7,
				50,
				6,
				3,
				109,
				117,
				108,
				0,
				1,
				5,
				100,
				105,
				118,
				95,
				115,
				0,
				2,
				5,
				100,
				105,
				118,
				95,
				117,
				0,
				3,
				5,
				114,
				101,
				109,
				95,
				115,
				0,
				4,
				5,
				114,
				101,
				109,
				95,
				117,
				0,
				5,
				8,
				103,
				101,
				116,
				95,
				104,
				105,
				103,
				104,
				0,
				0,
				10,
				191,
				1,
				6,
				4,
				0,
				35,
				0,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				126,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				127,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				128,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				129,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				130,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11
			])), {}).exports;
		} catch {}
		/**
		* Constructs a 64 bit two's-complement integer, given its low and high 32 bit values as *signed* integers.
		*  See the from* functions below for more convenient ways of constructing Longs.
		* @exports Long
		* @class A Long class for representing a 64 bit two's-complement integer value.
		* @param {number} low The low (signed) 32 bits of the long
		* @param {number} high The high (signed) 32 bits of the long
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @constructor
		*/
		function Long(low, high, unsigned) {
			/**
			* The low 32 bits as a signed value.
			* @type {number}
			*/
			this.low = low | 0;
			/**
			* The high 32 bits as a signed value.
			* @type {number}
			*/
			this.high = high | 0;
			/**
			* Whether unsigned or not.
			* @type {boolean}
			*/
			this.unsigned = !!unsigned;
		}
		/**
		* An indicator used to reliably determine if an object is a Long or not.
		* @type {boolean}
		* @const
		* @private
		*/
		Long.prototype.__isLong__;
		Object.defineProperty(Long.prototype, "__isLong__", { value: true });
		/**
		* @function
		* @param {*} obj Object
		* @returns {boolean}
		* @inner
		*/
		function isLong(obj) {
			return (obj && obj["__isLong__"]) === true;
		}
		/**
		* @function
		* @param {*} value number
		* @returns {number}
		* @inner
		*/
		function ctz32(value) {
			var c = Math.clz32(value & -value);
			return value ? 31 - c : c;
		}
		/**
		* Tests if the specified object is a Long.
		* @function
		* @param {*} obj Object
		* @returns {boolean}
		*/
		Long.isLong = isLong;
		/**
		* A cache of the Long representations of small integer values.
		* @type {!Object}
		* @inner
		*/
		var INT_CACHE = {};
		/**
		* A cache of the Long representations of small unsigned integer values.
		* @type {!Object}
		* @inner
		*/
		var UINT_CACHE = {};
		/**
		* @param {number} value
		* @param {boolean=} unsigned
		* @returns {!Long}
		* @inner
		*/
		function fromInt(value, unsigned) {
			var obj, cachedObj, cache;
			if (unsigned) {
				value >>>= 0;
				if (cache = 0 <= value && value < 256) {
					cachedObj = UINT_CACHE[value];
					if (cachedObj) return cachedObj;
				}
				obj = fromBits(value, 0, true);
				if (cache) UINT_CACHE[value] = obj;
				return obj;
			} else {
				value |= 0;
				if (cache = -128 <= value && value < 128) {
					cachedObj = INT_CACHE[value];
					if (cachedObj) return cachedObj;
				}
				obj = fromBits(value, value < 0 ? -1 : 0, false);
				if (cache) INT_CACHE[value] = obj;
				return obj;
			}
		}
		/**
		* Returns a Long representing the given 32 bit integer value.
		* @function
		* @param {number} value The 32 bit integer in question
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {!Long} The corresponding Long value
		*/
		Long.fromInt = fromInt;
		/**
		* @param {number} value
		* @param {boolean=} unsigned
		* @returns {!Long}
		* @inner
		*/
		function fromNumber(value, unsigned) {
			if (isNaN(value)) return unsigned ? UZERO : ZERO;
			if (unsigned) {
				if (value < 0) return UZERO;
				if (value >= TWO_PWR_64_DBL) return MAX_UNSIGNED_VALUE;
			} else {
				if (value <= -TWO_PWR_63_DBL) return MIN_VALUE;
				if (value + 1 >= TWO_PWR_63_DBL) return MAX_VALUE;
			}
			if (value < 0) return fromNumber(-value, unsigned).neg();
			return fromBits(value % TWO_PWR_32_DBL | 0, value / TWO_PWR_32_DBL | 0, unsigned);
		}
		/**
		* Returns a Long representing the given value, provided that it is a finite number. Otherwise, zero is returned.
		* @function
		* @param {number} value The number in question
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {!Long} The corresponding Long value
		*/
		Long.fromNumber = fromNumber;
		/**
		* @param {number} lowBits
		* @param {number} highBits
		* @param {boolean=} unsigned
		* @returns {!Long}
		* @inner
		*/
		function fromBits(lowBits, highBits, unsigned) {
			return new Long(lowBits, highBits, unsigned);
		}
		/**
		* Returns a Long representing the 64 bit integer that comes by concatenating the given low and high bits. Each is
		*  assumed to use 32 bits.
		* @function
		* @param {number} lowBits The low 32 bits
		* @param {number} highBits The high 32 bits
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {!Long} The corresponding Long value
		*/
		Long.fromBits = fromBits;
		/**
		* @function
		* @param {number} base
		* @param {number} exponent
		* @returns {number}
		* @inner
		*/
		var pow_dbl = Math.pow;
		/**
		* @param {string} str
		* @param {(boolean|number)=} unsigned
		* @param {number=} radix
		* @returns {!Long}
		* @inner
		*/
		function fromString(str, unsigned, radix) {
			if (str.length === 0) throw Error("empty string");
			if (typeof unsigned === "number") {
				radix = unsigned;
				unsigned = false;
			} else unsigned = !!unsigned;
			if (str === "NaN" || str === "Infinity" || str === "+Infinity" || str === "-Infinity") return unsigned ? UZERO : ZERO;
			radix = radix || 10;
			if (radix < 2 || 36 < radix) throw RangeError("radix");
			var p;
			if ((p = str.indexOf("-")) > 0) throw Error("interior hyphen");
			else if (p === 0) return fromString(str.substring(1), unsigned, radix).neg();
			var radixToPower = fromNumber(pow_dbl(radix, 8));
			var result = ZERO;
			for (var i = 0; i < str.length; i += 8) {
				var size = Math.min(8, str.length - i), value = parseInt(str.substring(i, i + size), radix);
				if (size < 8) {
					var power = fromNumber(pow_dbl(radix, size));
					result = result.mul(power).add(fromNumber(value));
				} else {
					result = result.mul(radixToPower);
					result = result.add(fromNumber(value));
				}
			}
			result.unsigned = unsigned;
			return result;
		}
		/**
		* Returns a Long representation of the given string, written using the specified radix.
		* @function
		* @param {string} str The textual representation of the Long
		* @param {(boolean|number)=} unsigned Whether unsigned or not, defaults to signed
		* @param {number=} radix The radix in which the text is written (2-36), defaults to 10
		* @returns {!Long} The corresponding Long value
		*/
		Long.fromString = fromString;
		/**
		* @function
		* @param {!Long|number|string|!{low: number, high: number, unsigned: boolean}} val
		* @param {boolean=} unsigned
		* @returns {!Long}
		* @inner
		*/
		function fromValue(val, unsigned) {
			if (typeof val === "number") return fromNumber(val, unsigned);
			if (typeof val === "string") return fromString(val, unsigned);
			return fromBits(val.low, val.high, typeof unsigned === "boolean" ? unsigned : val.unsigned);
		}
		/**
		* Converts the specified value to a Long using the appropriate from* function for its type.
		* @function
		* @param {!Long|number|bigint|string|!{low: number, high: number, unsigned: boolean}} val Value
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {!Long}
		*/
		Long.fromValue = fromValue;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_16_DBL = 65536;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_24_DBL = 1 << 24;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_32_DBL = TWO_PWR_16_DBL * TWO_PWR_16_DBL;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_64_DBL = TWO_PWR_32_DBL * TWO_PWR_32_DBL;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_63_DBL = TWO_PWR_64_DBL / 2;
		/**
		* @type {!Long}
		* @const
		* @inner
		*/
		var TWO_PWR_24 = fromInt(TWO_PWR_24_DBL);
		/**
		* @type {!Long}
		* @inner
		*/
		var ZERO = fromInt(0);
		/**
		* Signed zero.
		* @type {!Long}
		*/
		Long.ZERO = ZERO;
		/**
		* @type {!Long}
		* @inner
		*/
		var UZERO = fromInt(0, true);
		/**
		* Unsigned zero.
		* @type {!Long}
		*/
		Long.UZERO = UZERO;
		/**
		* @type {!Long}
		* @inner
		*/
		var ONE = fromInt(1);
		/**
		* Signed one.
		* @type {!Long}
		*/
		Long.ONE = ONE;
		/**
		* @type {!Long}
		* @inner
		*/
		var UONE = fromInt(1, true);
		/**
		* Unsigned one.
		* @type {!Long}
		*/
		Long.UONE = UONE;
		/**
		* @type {!Long}
		* @inner
		*/
		var NEG_ONE = fromInt(-1);
		/**
		* Signed negative one.
		* @type {!Long}
		*/
		Long.NEG_ONE = NEG_ONE;
		/**
		* @type {!Long}
		* @inner
		*/
		var MAX_VALUE = fromBits(-1, 2147483647, false);
		/**
		* Maximum signed value.
		* @type {!Long}
		*/
		Long.MAX_VALUE = MAX_VALUE;
		/**
		* @type {!Long}
		* @inner
		*/
		var MAX_UNSIGNED_VALUE = fromBits(-1, -1, true);
		/**
		* Maximum unsigned value.
		* @type {!Long}
		*/
		Long.MAX_UNSIGNED_VALUE = MAX_UNSIGNED_VALUE;
		/**
		* @type {!Long}
		* @inner
		*/
		var MIN_VALUE = fromBits(0, -2147483648, false);
		/**
		* Minimum signed value.
		* @type {!Long}
		*/
		Long.MIN_VALUE = MIN_VALUE;
		/**
		* @alias Long.prototype
		* @inner
		*/
		var LongPrototype = Long.prototype;
		/**
		* Converts the Long to a 32 bit integer, assuming it is a 32 bit integer.
		* @this {!Long}
		* @returns {number}
		*/
		LongPrototype.toInt = function toInt() {
			return this.unsigned ? this.low >>> 0 : this.low;
		};
		/**
		* Converts the Long to a the nearest floating-point representation of this value (double, 53 bit mantissa).
		* @this {!Long}
		* @returns {number}
		*/
		LongPrototype.toNumber = function toNumber() {
			if (this.unsigned) return (this.high >>> 0) * TWO_PWR_32_DBL + (this.low >>> 0);
			return this.high * TWO_PWR_32_DBL + (this.low >>> 0);
		};
		/**
		* Converts the Long to a string written in the specified radix.
		* @this {!Long}
		* @param {number=} radix Radix (2-36), defaults to 10
		* @returns {string}
		* @override
		* @throws {RangeError} If `radix` is out of range
		*/
		LongPrototype.toString = function toString(radix) {
			radix = radix || 10;
			if (radix < 2 || 36 < radix) throw RangeError("radix");
			if (this.isZero()) return "0";
			if (this.isNegative()) {
				if (this.eq(MIN_VALUE)) {
					var radixLong = fromNumber(radix), div = this.div(radixLong), rem1 = div.mul(radixLong).sub(this);
					return div.toString(radix) + rem1.toInt().toString(radix);
				} else return "-" + this.neg().toString(radix);
			}
			var radixToPower = fromNumber(pow_dbl(radix, 6), this.unsigned), rem = this;
			var result = "";
			while (true) {
				var remDiv = rem.div(radixToPower), digits = (rem.sub(remDiv.mul(radixToPower)).toInt() >>> 0).toString(radix);
				rem = remDiv;
				if (rem.isZero()) return digits + result;
				else {
					while (digits.length < 6) digits = "0" + digits;
					result = "" + digits + result;
				}
			}
		};
		/**
		* Gets the high 32 bits as a signed integer.
		* @this {!Long}
		* @returns {number} Signed high bits
		*/
		LongPrototype.getHighBits = function getHighBits() {
			return this.high;
		};
		/**
		* Gets the high 32 bits as an unsigned integer.
		* @this {!Long}
		* @returns {number} Unsigned high bits
		*/
		LongPrototype.getHighBitsUnsigned = function getHighBitsUnsigned() {
			return this.high >>> 0;
		};
		/**
		* Gets the low 32 bits as a signed integer.
		* @this {!Long}
		* @returns {number} Signed low bits
		*/
		LongPrototype.getLowBits = function getLowBits() {
			return this.low;
		};
		/**
		* Gets the low 32 bits as an unsigned integer.
		* @this {!Long}
		* @returns {number} Unsigned low bits
		*/
		LongPrototype.getLowBitsUnsigned = function getLowBitsUnsigned() {
			return this.low >>> 0;
		};
		/**
		* Gets the number of bits needed to represent the absolute value of this Long.
		* @this {!Long}
		* @returns {number}
		*/
		LongPrototype.getNumBitsAbs = function getNumBitsAbs() {
			if (this.isNegative()) return this.eq(MIN_VALUE) ? 64 : this.neg().getNumBitsAbs();
			var val = this.high != 0 ? this.high : this.low;
			for (var bit = 31; bit > 0; bit--) if ((val & 1 << bit) != 0) break;
			return this.high != 0 ? bit + 33 : bit + 1;
		};
		/**
		* Tests if this Long can be safely represented as a JavaScript number.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isSafeInteger = function isSafeInteger() {
			var top11Bits = this.high >> 21;
			if (!top11Bits) return true;
			if (this.unsigned) return false;
			return top11Bits === -1 && !(this.low === 0 && this.high === -2097152);
		};
		/**
		* Tests if this Long's value equals zero.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isZero = function isZero() {
			return this.high === 0 && this.low === 0;
		};
		/**
		* Tests if this Long's value equals zero. This is an alias of {@link Long#isZero}.
		* @returns {boolean}
		*/
		LongPrototype.eqz = LongPrototype.isZero;
		/**
		* Tests if this Long's value is negative.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isNegative = function isNegative() {
			return !this.unsigned && this.high < 0;
		};
		/**
		* Tests if this Long's value is positive or zero.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isPositive = function isPositive() {
			return this.unsigned || this.high >= 0;
		};
		/**
		* Tests if this Long's value is odd.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isOdd = function isOdd() {
			return (this.low & 1) === 1;
		};
		/**
		* Tests if this Long's value is even.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isEven = function isEven() {
			return (this.low & 1) === 0;
		};
		/**
		* Tests if this Long's value equals the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.equals = function equals(other) {
			if (!isLong(other)) other = fromValue(other);
			if (this.unsigned !== other.unsigned && this.high >>> 31 === 1 && other.high >>> 31 === 1) return false;
			return this.high === other.high && this.low === other.low;
		};
		/**
		* Tests if this Long's value equals the specified's. This is an alias of {@link Long#equals}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.eq = LongPrototype.equals;
		/**
		* Tests if this Long's value differs from the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.notEquals = function notEquals(other) {
			return !this.eq(other);
		};
		/**
		* Tests if this Long's value differs from the specified's. This is an alias of {@link Long#notEquals}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.neq = LongPrototype.notEquals;
		/**
		* Tests if this Long's value differs from the specified's. This is an alias of {@link Long#notEquals}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.ne = LongPrototype.notEquals;
		/**
		* Tests if this Long's value is less than the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.lessThan = function lessThan(other) {
			return this.comp(other) < 0;
		};
		/**
		* Tests if this Long's value is less than the specified's. This is an alias of {@link Long#lessThan}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.lt = LongPrototype.lessThan;
		/**
		* Tests if this Long's value is less than or equal the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.lessThanOrEqual = function lessThanOrEqual(other) {
			return this.comp(other) <= 0;
		};
		/**
		* Tests if this Long's value is less than or equal the specified's. This is an alias of {@link Long#lessThanOrEqual}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.lte = LongPrototype.lessThanOrEqual;
		/**
		* Tests if this Long's value is less than or equal the specified's. This is an alias of {@link Long#lessThanOrEqual}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.le = LongPrototype.lessThanOrEqual;
		/**
		* Tests if this Long's value is greater than the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.greaterThan = function greaterThan(other) {
			return this.comp(other) > 0;
		};
		/**
		* Tests if this Long's value is greater than the specified's. This is an alias of {@link Long#greaterThan}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.gt = LongPrototype.greaterThan;
		/**
		* Tests if this Long's value is greater than or equal the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.greaterThanOrEqual = function greaterThanOrEqual(other) {
			return this.comp(other) >= 0;
		};
		/**
		* Tests if this Long's value is greater than or equal the specified's. This is an alias of {@link Long#greaterThanOrEqual}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.gte = LongPrototype.greaterThanOrEqual;
		/**
		* Tests if this Long's value is greater than or equal the specified's. This is an alias of {@link Long#greaterThanOrEqual}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.ge = LongPrototype.greaterThanOrEqual;
		/**
		* Compares this Long's value with the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {number} 0 if they are the same, 1 if the this is greater and -1
		*  if the given one is greater
		*/
		LongPrototype.compare = function compare(other) {
			if (!isLong(other)) other = fromValue(other);
			if (this.eq(other)) return 0;
			var thisNeg = this.isNegative(), otherNeg = other.isNegative();
			if (thisNeg && !otherNeg) return -1;
			if (!thisNeg && otherNeg) return 1;
			if (!this.unsigned) return this.sub(other).isNegative() ? -1 : 1;
			return other.high >>> 0 > this.high >>> 0 || other.high === this.high && other.low >>> 0 > this.low >>> 0 ? -1 : 1;
		};
		/**
		* Compares this Long's value with the specified's. This is an alias of {@link Long#compare}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {number} 0 if they are the same, 1 if the this is greater and -1
		*  if the given one is greater
		*/
		LongPrototype.comp = LongPrototype.compare;
		/**
		* Negates this Long's value.
		* @this {!Long}
		* @returns {!Long} Negated Long
		*/
		LongPrototype.negate = function negate() {
			if (!this.unsigned && this.eq(MIN_VALUE)) return MIN_VALUE;
			return this.not().add(ONE);
		};
		/**
		* Negates this Long's value. This is an alias of {@link Long#negate}.
		* @function
		* @returns {!Long} Negated Long
		*/
		LongPrototype.neg = LongPrototype.negate;
		/**
		* Returns the sum of this and the specified Long.
		* @this {!Long}
		* @param {!Long|number|bigint|string} addend Addend
		* @returns {!Long} Sum
		*/
		LongPrototype.add = function add(addend) {
			if (!isLong(addend)) addend = fromValue(addend);
			var a48 = this.high >>> 16;
			var a32 = this.high & 65535;
			var a16 = this.low >>> 16;
			var a00 = this.low & 65535;
			var b48 = addend.high >>> 16;
			var b32 = addend.high & 65535;
			var b16 = addend.low >>> 16;
			var b00 = addend.low & 65535;
			var c48 = 0, c32 = 0, c16 = 0, c00 = 0;
			c00 += a00 + b00;
			c16 += c00 >>> 16;
			c00 &= 65535;
			c16 += a16 + b16;
			c32 += c16 >>> 16;
			c16 &= 65535;
			c32 += a32 + b32;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c48 += a48 + b48;
			c48 &= 65535;
			return fromBits(c16 << 16 | c00, c48 << 16 | c32, this.unsigned);
		};
		/**
		* Returns the difference of this and the specified Long.
		* @this {!Long}
		* @param {!Long|number|bigint|string} subtrahend Subtrahend
		* @returns {!Long} Difference
		*/
		LongPrototype.subtract = function subtract(subtrahend) {
			if (!isLong(subtrahend)) subtrahend = fromValue(subtrahend);
			return this.add(subtrahend.neg());
		};
		/**
		* Returns the difference of this and the specified Long. This is an alias of {@link Long#subtract}.
		* @function
		* @param {!Long|number|bigint|string} subtrahend Subtrahend
		* @returns {!Long} Difference
		*/
		LongPrototype.sub = LongPrototype.subtract;
		/**
		* Returns the product of this and the specified Long.
		* @this {!Long}
		* @param {!Long|number|bigint|string} multiplier Multiplier
		* @returns {!Long} Product
		*/
		LongPrototype.multiply = function multiply(multiplier) {
			if (this.isZero()) return this;
			if (!isLong(multiplier)) multiplier = fromValue(multiplier);
			if (wasm) return fromBits(wasm["mul"](this.low, this.high, multiplier.low, multiplier.high), wasm["get_high"](), this.unsigned);
			if (multiplier.isZero()) return this.unsigned ? UZERO : ZERO;
			if (this.eq(MIN_VALUE)) return multiplier.isOdd() ? MIN_VALUE : ZERO;
			if (multiplier.eq(MIN_VALUE)) return this.isOdd() ? MIN_VALUE : ZERO;
			if (this.isNegative()) {
				if (multiplier.isNegative()) return this.neg().mul(multiplier.neg());
				else return this.neg().mul(multiplier).neg();
			} else if (multiplier.isNegative()) return this.mul(multiplier.neg()).neg();
			if (this.lt(TWO_PWR_24) && multiplier.lt(TWO_PWR_24)) return fromNumber(this.toNumber() * multiplier.toNumber(), this.unsigned);
			var a48 = this.high >>> 16;
			var a32 = this.high & 65535;
			var a16 = this.low >>> 16;
			var a00 = this.low & 65535;
			var b48 = multiplier.high >>> 16;
			var b32 = multiplier.high & 65535;
			var b16 = multiplier.low >>> 16;
			var b00 = multiplier.low & 65535;
			var c48 = 0, c32 = 0, c16 = 0, c00 = 0;
			c00 += a00 * b00;
			c16 += c00 >>> 16;
			c00 &= 65535;
			c16 += a16 * b00;
			c32 += c16 >>> 16;
			c16 &= 65535;
			c16 += a00 * b16;
			c32 += c16 >>> 16;
			c16 &= 65535;
			c32 += a32 * b00;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c32 += a16 * b16;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c32 += a00 * b32;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c48 += a48 * b00 + a32 * b16 + a16 * b32 + a00 * b48;
			c48 &= 65535;
			return fromBits(c16 << 16 | c00, c48 << 16 | c32, this.unsigned);
		};
		/**
		* Returns the product of this and the specified Long. This is an alias of {@link Long#multiply}.
		* @function
		* @param {!Long|number|bigint|string} multiplier Multiplier
		* @returns {!Long} Product
		*/
		LongPrototype.mul = LongPrototype.multiply;
		/**
		* Returns this Long divided by the specified. The result is signed if this Long is signed or
		*  unsigned if this Long is unsigned.
		* @this {!Long}
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Quotient
		*/
		LongPrototype.divide = function divide(divisor) {
			if (!isLong(divisor)) divisor = fromValue(divisor);
			if (divisor.isZero()) throw Error("division by zero");
			if (wasm) {
				if (!this.unsigned && this.high === -2147483648 && divisor.low === -1 && divisor.high === -1) return this;
				return fromBits((this.unsigned ? wasm["div_u"] : wasm["div_s"])(this.low, this.high, divisor.low, divisor.high), wasm["get_high"](), this.unsigned);
			}
			if (this.isZero()) return this.unsigned ? UZERO : ZERO;
			var approx, rem, res;
			if (!this.unsigned) {
				if (this.eq(MIN_VALUE)) {
					if (divisor.eq(ONE) || divisor.eq(NEG_ONE)) return MIN_VALUE;
					else if (divisor.eq(MIN_VALUE)) return ONE;
					else {
						approx = this.shr(1).div(divisor).shl(1);
						if (approx.eq(ZERO)) return divisor.isNegative() ? ONE : NEG_ONE;
						else {
							rem = this.sub(divisor.mul(approx));
							res = approx.add(rem.div(divisor));
							return res;
						}
					}
				} else if (divisor.eq(MIN_VALUE)) return this.unsigned ? UZERO : ZERO;
				if (this.isNegative()) {
					if (divisor.isNegative()) return this.neg().div(divisor.neg());
					return this.neg().div(divisor).neg();
				} else if (divisor.isNegative()) return this.div(divisor.neg()).neg();
				res = ZERO;
			} else {
				if (!divisor.unsigned) divisor = divisor.toUnsigned();
				if (divisor.gt(this)) return UZERO;
				if (divisor.gt(this.shru(1))) return UONE;
				res = UZERO;
			}
			rem = this;
			while (rem.gte(divisor)) {
				approx = Math.max(1, Math.floor(rem.toNumber() / divisor.toNumber()));
				var log2 = Math.ceil(Math.log(approx) / Math.LN2), delta = log2 <= 48 ? 1 : pow_dbl(2, log2 - 48), approxRes = fromNumber(approx), approxRem = approxRes.mul(divisor);
				while (approxRem.isNegative() || approxRem.gt(rem)) {
					approx -= delta;
					approxRes = fromNumber(approx, this.unsigned);
					approxRem = approxRes.mul(divisor);
				}
				if (approxRes.isZero()) approxRes = ONE;
				res = res.add(approxRes);
				rem = rem.sub(approxRem);
			}
			return res;
		};
		/**
		* Returns this Long divided by the specified. This is an alias of {@link Long#divide}.
		* @function
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Quotient
		*/
		LongPrototype.div = LongPrototype.divide;
		/**
		* Returns this Long modulo the specified.
		* @this {!Long}
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Remainder
		*/
		LongPrototype.modulo = function modulo(divisor) {
			if (!isLong(divisor)) divisor = fromValue(divisor);
			if (wasm) return fromBits((this.unsigned ? wasm["rem_u"] : wasm["rem_s"])(this.low, this.high, divisor.low, divisor.high), wasm["get_high"](), this.unsigned);
			return this.sub(this.div(divisor).mul(divisor));
		};
		/**
		* Returns this Long modulo the specified. This is an alias of {@link Long#modulo}.
		* @function
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Remainder
		*/
		LongPrototype.mod = LongPrototype.modulo;
		/**
		* Returns this Long modulo the specified. This is an alias of {@link Long#modulo}.
		* @function
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Remainder
		*/
		LongPrototype.rem = LongPrototype.modulo;
		/**
		* Returns the bitwise NOT of this Long.
		* @this {!Long}
		* @returns {!Long}
		*/
		LongPrototype.not = function not() {
			return fromBits(~this.low, ~this.high, this.unsigned);
		};
		/**
		* Returns count leading zeros of this Long.
		* @this {!Long}
		* @returns {!number}
		*/
		LongPrototype.countLeadingZeros = function countLeadingZeros() {
			return this.high ? Math.clz32(this.high) : Math.clz32(this.low) + 32;
		};
		/**
		* Returns count leading zeros. This is an alias of {@link Long#countLeadingZeros}.
		* @function
		* @param {!Long}
		* @returns {!number}
		*/
		LongPrototype.clz = LongPrototype.countLeadingZeros;
		/**
		* Returns count trailing zeros of this Long.
		* @this {!Long}
		* @returns {!number}
		*/
		LongPrototype.countTrailingZeros = function countTrailingZeros() {
			return this.low ? ctz32(this.low) : ctz32(this.high) + 32;
		};
		/**
		* Returns count trailing zeros. This is an alias of {@link Long#countTrailingZeros}.
		* @function
		* @param {!Long}
		* @returns {!number}
		*/
		LongPrototype.ctz = LongPrototype.countTrailingZeros;
		/**
		* Returns the bitwise AND of this Long and the specified.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other Long
		* @returns {!Long}
		*/
		LongPrototype.and = function and(other) {
			if (!isLong(other)) other = fromValue(other);
			return fromBits(this.low & other.low, this.high & other.high, this.unsigned);
		};
		/**
		* Returns the bitwise OR of this Long and the specified.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other Long
		* @returns {!Long}
		*/
		LongPrototype.or = function or(other) {
			if (!isLong(other)) other = fromValue(other);
			return fromBits(this.low | other.low, this.high | other.high, this.unsigned);
		};
		/**
		* Returns the bitwise XOR of this Long and the given one.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other Long
		* @returns {!Long}
		*/
		LongPrototype.xor = function xor(other) {
			if (!isLong(other)) other = fromValue(other);
			return fromBits(this.low ^ other.low, this.high ^ other.high, this.unsigned);
		};
		/**
		* Returns this Long with bits shifted to the left by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shiftLeft = function shiftLeft(numBits) {
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			else if (numBits < 32) return fromBits(this.low << numBits, this.high << numBits | this.low >>> 32 - numBits, this.unsigned);
			else return fromBits(0, this.low << numBits - 32, this.unsigned);
		};
		/**
		* Returns this Long with bits shifted to the left by the given amount. This is an alias of {@link Long#shiftLeft}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shl = LongPrototype.shiftLeft;
		/**
		* Returns this Long with bits arithmetically shifted to the right by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shiftRight = function shiftRight(numBits) {
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			else if (numBits < 32) return fromBits(this.low >>> numBits | this.high << 32 - numBits, this.high >> numBits, this.unsigned);
			else return fromBits(this.high >> numBits - 32, this.high >= 0 ? 0 : -1, this.unsigned);
		};
		/**
		* Returns this Long with bits arithmetically shifted to the right by the given amount. This is an alias of {@link Long#shiftRight}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shr = LongPrototype.shiftRight;
		/**
		* Returns this Long with bits logically shifted to the right by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shiftRightUnsigned = function shiftRightUnsigned(numBits) {
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			if (numBits < 32) return fromBits(this.low >>> numBits | this.high << 32 - numBits, this.high >>> numBits, this.unsigned);
			if (numBits === 32) return fromBits(this.high, 0, this.unsigned);
			return fromBits(this.high >>> numBits - 32, 0, this.unsigned);
		};
		/**
		* Returns this Long with bits logically shifted to the right by the given amount. This is an alias of {@link Long#shiftRightUnsigned}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shru = LongPrototype.shiftRightUnsigned;
		/**
		* Returns this Long with bits logically shifted to the right by the given amount. This is an alias of {@link Long#shiftRightUnsigned}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shr_u = LongPrototype.shiftRightUnsigned;
		/**
		* Returns this Long with bits rotated to the left by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Rotated Long
		*/
		LongPrototype.rotateLeft = function rotateLeft(numBits) {
			var b;
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			if (numBits === 32) return fromBits(this.high, this.low, this.unsigned);
			if (numBits < 32) {
				b = 32 - numBits;
				return fromBits(this.low << numBits | this.high >>> b, this.high << numBits | this.low >>> b, this.unsigned);
			}
			numBits -= 32;
			b = 32 - numBits;
			return fromBits(this.high << numBits | this.low >>> b, this.low << numBits | this.high >>> b, this.unsigned);
		};
		/**
		* Returns this Long with bits rotated to the left by the given amount. This is an alias of {@link Long#rotateLeft}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Rotated Long
		*/
		LongPrototype.rotl = LongPrototype.rotateLeft;
		/**
		* Returns this Long with bits rotated to the right by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Rotated Long
		*/
		LongPrototype.rotateRight = function rotateRight(numBits) {
			var b;
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			if (numBits === 32) return fromBits(this.high, this.low, this.unsigned);
			if (numBits < 32) {
				b = 32 - numBits;
				return fromBits(this.high << b | this.low >>> numBits, this.low << b | this.high >>> numBits, this.unsigned);
			}
			numBits -= 32;
			b = 32 - numBits;
			return fromBits(this.low << b | this.high >>> numBits, this.high << b | this.low >>> numBits, this.unsigned);
		};
		/**
		* Returns this Long with bits rotated to the right by the given amount. This is an alias of {@link Long#rotateRight}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Rotated Long
		*/
		LongPrototype.rotr = LongPrototype.rotateRight;
		/**
		* Converts this Long to signed.
		* @this {!Long}
		* @returns {!Long} Signed long
		*/
		LongPrototype.toSigned = function toSigned() {
			if (!this.unsigned) return this;
			return fromBits(this.low, this.high, false);
		};
		/**
		* Converts this Long to unsigned.
		* @this {!Long}
		* @returns {!Long} Unsigned long
		*/
		LongPrototype.toUnsigned = function toUnsigned() {
			if (this.unsigned) return this;
			return fromBits(this.low, this.high, true);
		};
		/**
		* Converts this Long to its byte representation.
		* @param {boolean=} le Whether little or big endian, defaults to big endian
		* @this {!Long}
		* @returns {!Array.<number>} Byte representation
		*/
		LongPrototype.toBytes = function toBytes(le) {
			return le ? this.toBytesLE() : this.toBytesBE();
		};
		/**
		* Converts this Long to its little endian byte representation.
		* @this {!Long}
		* @returns {!Array.<number>} Little endian byte representation
		*/
		LongPrototype.toBytesLE = function toBytesLE() {
			var hi = this.high, lo = this.low;
			return [
				lo & 255,
				lo >>> 8 & 255,
				lo >>> 16 & 255,
				lo >>> 24,
				hi & 255,
				hi >>> 8 & 255,
				hi >>> 16 & 255,
				hi >>> 24
			];
		};
		/**
		* Converts this Long to its big endian byte representation.
		* @this {!Long}
		* @returns {!Array.<number>} Big endian byte representation
		*/
		LongPrototype.toBytesBE = function toBytesBE() {
			var hi = this.high, lo = this.low;
			return [
				hi >>> 24,
				hi >>> 16 & 255,
				hi >>> 8 & 255,
				hi & 255,
				lo >>> 24,
				lo >>> 16 & 255,
				lo >>> 8 & 255,
				lo & 255
			];
		};
		/**
		* Creates a Long from its byte representation.
		* @param {!Array.<number>} bytes Byte representation
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @param {boolean=} le Whether little or big endian, defaults to big endian
		* @returns {Long} The corresponding Long value
		*/
		Long.fromBytes = function fromBytes(bytes, unsigned, le) {
			return le ? Long.fromBytesLE(bytes, unsigned) : Long.fromBytesBE(bytes, unsigned);
		};
		/**
		* Creates a Long from its little endian byte representation.
		* @param {!Array.<number>} bytes Little endian byte representation
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {Long} The corresponding Long value
		*/
		Long.fromBytesLE = function fromBytesLE(bytes, unsigned) {
			return new Long(bytes[0] | bytes[1] << 8 | bytes[2] << 16 | bytes[3] << 24, bytes[4] | bytes[5] << 8 | bytes[6] << 16 | bytes[7] << 24, unsigned);
		};
		/**
		* Creates a Long from its big endian byte representation.
		* @param {!Array.<number>} bytes Big endian byte representation
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {Long} The corresponding Long value
		*/
		Long.fromBytesBE = function fromBytesBE(bytes, unsigned) {
			return new Long(bytes[4] << 24 | bytes[5] << 16 | bytes[6] << 8 | bytes[7], bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3], unsigned);
		};
		if (typeof BigInt === "function") {
			/**
			* Returns a Long representing the given big integer.
			* @function
			* @param {number} value The big integer value
			* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
			* @returns {!Long} The corresponding Long value
			*/
			Long.fromBigInt = function fromBigInt(value, unsigned) {
				return fromBits(Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> BigInt(32))), unsigned);
			};
			Long.fromValue = function fromValueWithBigInt(value, unsigned) {
				if (typeof value === "bigint") return Long.fromBigInt(value, unsigned);
				return fromValue(value, unsigned);
			};
			/**
			* Converts the Long to its big integer representation.
			* @this {!Long}
			* @returns {bigint}
			*/
			LongPrototype.toBigInt = function toBigInt() {
				var lowBigInt = BigInt(this.low >>> 0);
				return BigInt(this.unsigned ? this.high >>> 0 : this.high) << BigInt(32) | lowBigInt;
			};
		}
		_exports.default = Long;
	});
}));

// node_modules/protobufjs/src/util/minimal.js
var require_minimal = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var util = exports;
	util.asPromise = require_aspromise();
	util.base64 = require_base64();
	util.EventEmitter = require_eventemitter();
	util.float = require_float();
	util.utf8 = require_utf8();
	util.pool = require_pool();
	util.LongBits = require_longbits();
	/**
	* Tests if the specified key can affect object prototypes.
	* @memberof util
	* @param {string} key Key to test
	* @returns {boolean} `true` if the key is unsafe
	*/
	function isUnsafeProperty(key) {
		return key === "__proto__" || key === "prototype" || key === "constructor";
	}
	util.isUnsafeProperty = isUnsafeProperty;
	/**
	* Whether running within node or not.
	* @memberof util
	* @type {boolean}
	*/
	util.isNode = Boolean(typeof global !== "undefined" && global && global.process && global.process.versions && global.process.versions.node);
	/**
	* Global object reference.
	* @memberof util
	* @type {Object}
	*/
	util.global = util.isNode && global || typeof window !== "undefined" && window || typeof self !== "undefined" && self || typeof globalThis !== "undefined" && globalThis || this$1;
	/**
	* An immuable empty array.
	* @memberof util
	* @type {Array.<*>}
	* @const
	*/
	util.emptyArray = Object.freeze ? Object.freeze([]) : /* istanbul ignore next */ [];
	/**
	* An immutable empty object.
	* @type {Object}
	* @const
	*/
	util.emptyObject = Object.freeze ? Object.freeze({}) : /* istanbul ignore next */ {};
	/**
	* Tests if the specified value is an integer.
	* @function
	* @param {*} value Value to test
	* @returns {boolean} `true` if the value is an integer
	*/
	util.isInteger = Number.isInteger || /* istanbul ignore next */ function isInteger(value) {
		return typeof value === "number" && isFinite(value) && Math.floor(value) === value;
	};
	/**
	* Tests if the specified value is a string.
	* @param {*} value Value to test
	* @returns {boolean} `true` if the value is a string
	*/
	util.isString = function isString(value) {
		return typeof value === "string" || value instanceof String;
	};
	/**
	* Tests if the specified value is a non-null object.
	* @param {*} value Value to test
	* @returns {boolean} `true` if the value is a non-null object
	*/
	util.isObject = function isObject(value) {
		return value && typeof value === "object";
	};
	/**
	* Checks if a property on a message is considered to be present.
	* This is an alias of {@link util.isSet}.
	* @function
	* @param {Object} obj Plain object or message instance
	* @param {string} prop Property name
	* @returns {boolean} `true` if considered to be present, otherwise `false`
	*/
	util.isset = util.isSet = function isSet(obj, prop) {
		var value = obj[prop];
		if (value != null && Object.hasOwnProperty.call(obj, prop)) return typeof value !== "object" || (Array.isArray(value) ? value.length : Object.keys(value).length) > 0;
		return false;
	};
	/**
	* Any compatible Buffer instance.
	* This is a minimal stand-alone definition of a Buffer instance. The actual type is that exported by node's typings.
	* @interface Buffer
	* @extends Uint8Array
	*/
	/**
	* Node's Buffer class if available.
	* @type {Constructor<Buffer>}
	*/
	util.Buffer = (function() {
		try {
			var Buffer = util.global.Buffer;
			return Buffer.prototype.utf8Write || util.isNode ? Buffer : /* istanbul ignore next */ null;
		} catch (e) {
			/* istanbul ignore next */
			return null;
		}
	})();
	/**
	* Creates a new buffer of whatever type supported by the environment.
	* @param {number|number[]} [sizeOrArray=0] Buffer size or number array
	* @returns {Uint8Array|Buffer} Buffer
	*/
	util.newBuffer = function newBuffer(sizeOrArray) {
		var Buffer = util.Buffer;
		/* istanbul ignore next */
		return typeof sizeOrArray === "number" ? Buffer ? Buffer.allocUnsafe(sizeOrArray) : new Uint8Array(sizeOrArray) : Buffer ? Buffer.from(sizeOrArray) : new Uint8Array(sizeOrArray);
	};
	/**
	* Prepends a raw field tag to raw field data.
	* @param {number} id Field id
	* @param {number} wireType Wire type
	* @param {Uint8Array} data Raw field data
	* @returns {Uint8Array|Buffer} Raw field bytes
	* @ignore
	*/
	util.rawField = function rawField(id, wireType, data) {
		var out = [], tag = id << 3 | wireType;
		tag >>>= 0;
		while (tag > 127) {
			out.push(tag & 127 | 128);
			tag >>>= 7;
		}
		out.push(tag);
		for (var i = 0; i < data.length; ++i) out.push(data[i]);
		return util.newBuffer(out);
	};
	/**
	* Array implementation used in the browser.
	* @type {Constructor<Uint8Array>}
	* @deprecated Use `Uint8Array` instead.
	*/
	util.Array = Uint8Array;
	/**
	* Any compatible Long instance.
	* This is a minimal stand-alone definition of a Long instance. The actual type is that exported by long.js.
	* @interface Long
	* @property {number} low Low bits
	* @property {number} high High bits
	* @property {boolean} unsigned Whether unsigned or not
	*/
	/**
	* Long.js's Long class if available.
	* @type {Constructor<Long>}
	*/
	util.Long = util.global.dcodeIO && /* istanbul ignore next */ util.global.dcodeIO.Long || /* istanbul ignore next */ util.global.Long || (function() {
		try {
			var Long = require_umd();
			return Long && Long.isLong ? Long : null;
		} catch (e) {
			/* istanbul ignore next */
			return null;
		}
	})();
	/**
	* Regular expression used to verify 2 bit (`bool`) map keys.
	* @type {RegExp}
	* @const
	*/
	util.key2Re = /^(?:true|false|0|1)$/;
	/**
	* Regular expression used to verify 32 bit (`int32` etc.) map keys.
	* @type {RegExp}
	* @const
	*/
	util.key32Re = /^-?(?:0|[1-9][0-9]*)$/;
	/**
	* Regular expression used to verify 64 bit (`int64` etc.) map keys.
	* @type {RegExp}
	* @const
	*/
	util.key64Re = /^(?:[\x00-\xff]{8}|-?(?:0|[1-9][0-9]*))$/;
	/**
	* Converts a number or long to an 8 characters long hash string.
	* @param {Long|number} value Value to convert
	* @returns {string} Hash
	*/
	util.longToHash = function longToHash(value) {
		return value ? util.LongBits.from(value).toHash() : util.LongBits.zeroHash;
	};
	/**
	* Converts an 8 characters long hash string to a long or number.
	* @param {string} hash Hash
	* @param {boolean} [unsigned=false] Whether unsigned or not
	* @returns {Long|number} Original value
	*/
	util.longFromHash = function longFromHash(hash, unsigned) {
		var bits = util.LongBits.fromHash(hash);
		if (util.Long) return util.Long.fromBits(bits.lo, bits.hi, unsigned);
		return bits.toNumber(Boolean(unsigned));
	};
	/**
	* Converts a 64 bit key to a long or number if it is an 8 characters long hash string.
	* @param {string} key Map key
	* @param {boolean} [unsigned=false] Whether unsigned or not
	* @returns {Long|number|string} Original value
	*/
	util.longFromKey = function longFromKey(key, unsigned) {
		return util.key64Re.test(key) && !util.key32Re.test(key) ? util.longFromHash(key, unsigned) : key;
	};
	/**
	* Converts a boolean key to a boolean value.
	* @param {string} key Map key
	* @returns {boolean} Boolean value
	*/
	util.boolFromKey = function boolFromKey(key) {
		return key === "true" || key === "1";
	};
	/**
	* Merges the properties of the source object into the destination object.
	* @memberof util
	* @param {Object.<string,*>} dst Destination object
	* @param {...(Object.<string,*>|boolean)} src Source objects, optionally followed by an `ifNotSet` flag
	* @returns {Object.<string,*>} Destination object
	*/
	function merge(dst) {
		var ifNotSet = typeof arguments[arguments.length - 1] === "boolean", limit = ifNotSet ? arguments.length - 1 : arguments.length;
		ifNotSet = ifNotSet && arguments[arguments.length - 1];
		for (var a = 1; a < limit; ++a) {
			var src = arguments[a];
			if (!src) continue;
			for (var keys = Object.keys(src), i = 0; i < keys.length; ++i) if (!isUnsafeProperty(keys[i]) && (!ifNotSet || !Object.prototype.hasOwnProperty.call(dst, keys[i]) || dst[keys[i]] === void 0)) dst[keys[i]] = src[keys[i]];
		}
		return dst;
	}
	util.merge = merge;
	/**
	* Schema declaration nesting limit.
	* @memberof util
	* @type {number}
	*/
	util.nestingLimit = 32;
	/**
	* Recursion limit.
	* @memberof util
	* @type {number}
	*/
	util.recursionLimit = 100;
	/**
	* Makes a property safe for assignment as an own property.
	* @memberof util
	* @param {Object.<string,*>} obj Object
	* @param {string} key Property key
	* @param {boolean} [enumerable=true] Whether the property should be enumerable
	* @returns {undefined}
	*/
	util.makeProp = function makeProp(obj, key, enumerable) {
		if (Object.prototype.hasOwnProperty.call(obj, key)) return;
		Object.defineProperty(obj, key, {
			enumerable: enumerable === void 0 ? true : enumerable,
			configurable: true,
			writable: true
		});
	};
	/**
	* Converts the first character of a string to lower case.
	* @param {string} str String to convert
	* @returns {string} Converted string
	*/
	util.lcFirst = function lcFirst(str) {
		return str.charAt(0).toLowerCase() + str.substring(1);
	};
	/**
	* Creates a custom error constructor.
	* @memberof util
	* @param {string} name Error name
	* @returns {Constructor<Error>} Custom error constructor
	*/
	function newError(name) {
		function CustomError(message, properties) {
			if (!(this instanceof CustomError)) return new CustomError(message, properties);
			Object.defineProperty(this, "message", { get: function() {
				return message;
			} });
			/* istanbul ignore next */
			if (Error.captureStackTrace) Error.captureStackTrace(this, CustomError);
			else Object.defineProperty(this, "stack", { value: (/* @__PURE__ */ new Error()).stack || "" });
			if (properties) merge(this, properties);
		}
		CustomError.prototype = Object.create(Error.prototype, {
			constructor: {
				value: CustomError,
				writable: true,
				enumerable: false,
				configurable: true
			},
			name: {
				get: function get() {
					return name;
				},
				set: void 0,
				enumerable: false,
				configurable: true
			},
			toString: {
				value: function value() {
					return this.name + ": " + this.message;
				},
				writable: true,
				enumerable: false,
				configurable: true
			}
		});
		return CustomError;
	}
	util.newError = newError;
	/**
	* Constructs a new protocol error.
	* @classdesc Error subclass indicating a protocol specifc error.
	* @memberof util
	* @extends Error
	* @template T extends Message<T>
	* @constructor
	* @param {string} message Error message
	* @param {Object.<string,*>} [properties] Additional properties
	* @example
	* try {
	*     MyMessage.decode(someBuffer); // throws if required fields are missing
	* } catch (e) {
	*     if (e instanceof ProtocolError && e.instance)
	*         console.log("decoded so far: " + JSON.stringify(e.instance));
	* }
	*/
	util.ProtocolError = newError("ProtocolError");
	/**
	* So far decoded message instance.
	* @name util.ProtocolError#instance
	* @type {Message<T>}
	*/
	/**
	* A OneOf getter as returned by {@link util.oneOfGetter}.
	* @typedef OneOfGetter
	* @type {function}
	* @returns {string|undefined} Set field name, if any
	*/
	/**
	* Builds a getter for a oneof's present field name.
	* @param {string[]} fieldNames Field names
	* @returns {OneOfGetter} Unbound getter
	*/
	util.oneOfGetter = function getOneOf(fieldNames) {
		var fieldMap = {};
		for (var i = 0; i < fieldNames.length; ++i) fieldMap[fieldNames[i]] = 1;
		/**
		* @returns {string|undefined} Set field name, if any
		* @this Object
		* @ignore
		*/
		return function() {
			for (var keys = Object.keys(this), i = keys.length - 1; i > -1; --i) if (fieldMap[keys[i]] === 1 && this[keys[i]] !== void 0 && this[keys[i]] !== null) return keys[i];
		};
	};
	/**
	* A OneOf setter as returned by {@link util.oneOfSetter}.
	* @typedef OneOfSetter
	* @type {function}
	* @param {string|undefined} value Field name
	* @returns {undefined}
	*/
	/**
	* Builds a setter for a oneof's present field name.
	* @param {string[]} fieldNames Field names
	* @returns {OneOfSetter} Unbound setter
	*/
	util.oneOfSetter = function setOneOf(fieldNames) {
		/**
		* @param {string} name Field name
		* @returns {undefined}
		* @this Object
		* @ignore
		*/
		return function(name) {
			for (var i = 0; i < fieldNames.length; ++i) if (fieldNames[i] !== name) delete this[fieldNames[i]];
		};
	};
	/**
	* Default conversion options used for {@link Message#toJSON} implementations.
	*
	* These options are close to proto3's JSON mapping with the exception that internal types like Any are handled just like messages. More precisely:
	*
	* - Longs become strings
	* - Enums become string keys
	* - Bytes become base64 encoded strings
	* - (Sub-)Messages become plain objects
	* - Maps become plain objects with all string keys
	* - Repeated fields become arrays
	* - NaN and Infinity for float and double fields become strings
	*
	* @type {IConversionOptions}
	* @see https://developers.google.com/protocol-buffers/docs/proto3?hl=en#json
	*/
	util.toJSONOptions = {
		longs: String,
		enums: String,
		bytes: String,
		json: true
	};
}));

// node_modules/protobufjs/src/writer.js
var require_writer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Writer;
	var util = require_minimal();
	var BufferWriter;
	var LongBits = util.LongBits;
	var base64 = util.base64;
	var utf8 = util.utf8;
	/**
	* Constructs a new writer instance.
	* @classdesc Wire format writer using `Uint8Array`.
	* @constructor
	*/
	function Writer() {
		/**
		* Write cursor into {@link Writer#buf}.
		* @type {number}
		*/
		this.pos = 0;
		/**
		* Backing buffer.
		* @type {Uint8Array}
		*/
		this.buf = this.constructor.alloc(Writer.initialBufferSize);
		/**
		* Cached DataView over {@link Writer#buf}.
		* @type {DataView|null}
		*/
		this.view = null;
		/**
		* Stack of forked length-prefix positions.
		* @type {Array<number>|null}
		*/
		this.states = null;
	}
	/**
	* Initial backing buffer size in bytes. Defaults to 128.
	* @type {number}
	*/
	Writer.initialBufferSize = 128;
	/**
	* Current write position.
	* @name Writer#len
	* @type {number}
	* @deprecated Use {@link Writer#pos} instead.
	*/
	Object.defineProperty(Writer.prototype, "len", {
		configurable: true,
		enumerable: true,
		get: function get_len() {
			return this.pos;
		}
	});
	var create = function create() {
		return util.Buffer ? function create_buffer_setup() {
			return (Writer.create = function create_buffer() {
				return new BufferWriter();
			})();
		} : function create_array() {
			return new Writer();
		};
	};
	/**
	* Creates a new writer.
	* @function
	* @returns {BufferWriter|Writer} A {@link BufferWriter} when Buffers are supported, otherwise a {@link Writer}
	*/
	Writer.create = create();
	/**
	* Allocates a buffer of the specified size.
	* @param {number} size Buffer size
	* @returns {Uint8Array} Buffer
	*/
	Writer.alloc = function alloc(size) {
		return new Uint8Array(size);
	};
	Writer.alloc = util.pool(Writer.alloc, Uint8Array.prototype.subarray);
	/**
	* Calculates the number of bytes a value occupies as a varint.
	* @param {number} value Value to size (unsigned)
	* @returns {number} Byte length (1..5)
	* @ignore
	*/
	function sizeVarint32(value) {
		return value < 128 ? 1 : value < 16384 ? 2 : value < 2097152 ? 3 : value < 268435456 ? 4 : 5;
	}
	/**
	* Ensures that at least `n` more bytes fit into the backing buffer, doubling it if not.
	* @param {number} n Number of additional bytes required
	* @returns {undefined}
	* @private
	*/
	Writer.prototype._reserve = function _reserve(n) {
		var need = this.pos + n;
		if (need > this.buf.length) {
			var size = this.buf.length << 1;
			if (size < need) size = need;
			var buf = this.constructor.alloc(size);
			buf.set(this.buf.subarray(0, this.pos), 0);
			this.buf = buf;
			this.view = null;
		}
	};
	function writeStringAscii(val, buf, pos) {
		for (var i = 0; i < val.length;) buf[pos++] = val.charCodeAt(i++);
	}
	function writeVarint32(val, buf, pos) {
		while (val > 127) {
			buf[pos++] = val & 127 | 128;
			val >>>= 7;
		}
		buf[pos] = val;
		return pos + 1;
	}
	/**
	* Writes an unsigned 32 bit value as a varint.
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.uint32 = function write_uint32(value) {
		value = value >>> 0;
		this._reserve(5);
		var pos = this.pos;
		this.pos = writeVarint32(value, this.buf, pos);
		return this;
	};
	/**
	* Writes a signed 32 bit value as a varint.
	* @function
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.int32 = function write_int32(value) {
		if ((value |= 0) < 0) {
			this._reserve(10);
			writeVarint64(LongBits.fromNumber(value), this.buf, this.pos);
			this.pos += 10;
			return this;
		}
		return this.uint32(value);
	};
	/**
	* Writes a 32 bit value as a varint, zig-zag encoded.
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sint32 = function write_sint32(value) {
		return this.uint32((value << 1 ^ value >> 31) >>> 0);
	};
	function writeVarint64(val, buf, pos) {
		var lo = val.lo, hi = val.hi;
		while (hi) {
			buf[pos++] = lo & 127 | 128;
			lo = (lo >>> 7 | hi << 25) >>> 0;
			hi >>>= 7;
		}
		while (lo > 127) {
			buf[pos++] = lo & 127 | 128;
			lo = lo >>> 7;
		}
		buf[pos] = lo;
		return pos + 1;
	}
	/**
	* Writes an unsigned 64 bit value as a varint.
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.uint64 = function write_uint64(value) {
		var bits = LongBits.from(value);
		this._reserve(10);
		var pos = this.pos;
		this.pos = writeVarint64(bits, this.buf, pos);
		return this;
	};
	/**
	* Writes a signed 64 bit value as a varint.
	* @function
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.int64 = Writer.prototype.uint64;
	/**
	* Writes a signed 64 bit value as a varint, zig-zag encoded.
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.sint64 = function write_sint64(value) {
		var bits = LongBits.from(value).zzEncode();
		this._reserve(10);
		var pos = this.pos;
		this.pos = writeVarint64(bits, this.buf, pos);
		return this;
	};
	/**
	* Writes a boolish value as a varint.
	* @param {boolean} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.bool = function write_bool(value) {
		this._reserve(1);
		this.buf[this.pos++] = value ? 1 : 0;
		return this;
	};
	function writeFixed32(val, buf, pos) {
		buf[pos] = val & 255;
		buf[pos + 1] = val >>> 8 & 255;
		buf[pos + 2] = val >>> 16 & 255;
		buf[pos + 3] = val >>> 24;
	}
	/**
	* Writes an unsigned 32 bit value as fixed 32 bits.
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.fixed32 = function write_fixed32(value) {
		this._reserve(4);
		writeFixed32(value >>> 0, this.buf, this.pos);
		this.pos += 4;
		return this;
	};
	/**
	* Writes a signed 32 bit value as fixed 32 bits.
	* @function
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sfixed32 = Writer.prototype.fixed32;
	/**
	* Writes an unsigned 64 bit value as fixed 64 bits.
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.fixed64 = function write_fixed64(value) {
		var bits = LongBits.from(value);
		this._reserve(8);
		writeFixed32(bits.lo, this.buf, this.pos);
		writeFixed32(bits.hi, this.buf, this.pos + 4);
		this.pos += 8;
		return this;
	};
	/**
	* Writes a signed 64 bit value as fixed 64 bits.
	* @function
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.sfixed64 = Writer.prototype.fixed64;
	/**
	* Writes a float (32 bit).
	* @function
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.float = function write_float(value) {
		this._reserve(4);
		util.float.writeFloatLE(value, this.buf, this.pos);
		this.pos += 4;
		return this;
	};
	/**
	* Writes a double (64 bit float).
	* @function
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.double = function write_double(value) {
		this._reserve(8);
		util.float.writeDoubleLE(value, this.buf, this.pos);
		this.pos += 8;
		return this;
	};
	/**
	* Writes a sequence of bytes.
	* @param {Uint8Array|string} value Buffer or base64 encoded string to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.bytes = function write_bytes(value) {
		var len = value.length >>> 0;
		if (!len) {
			this._reserve(1);
			this.buf[this.pos++] = 0;
			return this;
		}
		if (util.isString(value)) {
			var buf = Writer.alloc(len = base64.length(value));
			base64.decode(value, buf, 0);
			value = buf;
		}
		this.uint32(len);
		this._reserve(len);
		this.buf.set(value, this.pos);
		this.pos += len;
		return this;
	};
	/**
	* Writes raw bytes without a tag or length prefix.
	* @param {Uint8Array} value Raw bytes
	* @returns {Writer} `this`
	*/
	Writer.prototype.raw = function write_raw(value) {
		var len = value.length >>> 0;
		if (!len) return this;
		this._reserve(len);
		this.buf.set(value, this.pos);
		this.pos += len;
		return this;
	};
	/**
	* Backfills the length varint.
	* @param {number} pos Position of reserved length byte
	* @param {number} len Length of content after length varint
	* @returns {Writer} `this`
	* @private
	*/
	Writer.prototype._delim = function _delim(pos, len) {
		var n = sizeVarint32(len);
		if (n > 1) this.buf.copyWithin(pos + n, pos + 1, pos + 1 + len);
		writeVarint32(len, this.buf, pos);
		this.pos = pos + n + len;
		return this;
	};
	/**
	* Writes a string.
	* @param {string} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.string = function write_string(value) {
		var n = value.length;
		if (!n) {
			this._reserve(1);
			this.buf[this.pos++] = 0;
			return this;
		}
		if (n < 128) {
			this._reserve(n * 3 + 5);
			var lenPos = this.pos;
			return this._delim(lenPos, utf8.write(value, this.buf, lenPos + 1));
		}
		var len = utf8.length(value);
		this.uint32(len);
		this._reserve(len);
		if (len === value.length) writeStringAscii(value, this.buf, this.pos);
		else utf8.write(value, this.buf, this.pos);
		this.pos += len;
		return this;
	};
	/**
	* Writes an array of unsigned 32 bit values as a packed repeated field.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.uint32s = function write_uint32s(value) {
		var n = value.length;
		this._reserve(n * 5 + 5);
		var buf = this.buf, lenPos = this.pos, p = lenPos + 1;
		for (var i = 0; i < n; ++i) p = writeVarint32(value[i] >>> 0, buf, p);
		return this._delim(lenPos, p - lenPos - 1);
	};
	/**
	* Writes an array of signed 32 bit values as a packed repeated field.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.int32s = function write_int32s(value) {
		var n = value.length;
		this._reserve(n * 10 + 5);
		var buf = this.buf, lenPos = this.pos, pos = lenPos + 1, val;
		for (var i = 0; i < n; ++i) if ((val = value[i] | 0) < 0) pos = writeVarint64(LongBits.fromNumber(val), buf, pos);
		else pos = writeVarint32(val, buf, pos);
		return this._delim(lenPos, pos - lenPos - 1);
	};
	/**
	* Writes an array of 32 bit values as packed, zig-zag encoded varints.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sint32s = function write_sint32s(value) {
		var n = value.length;
		this._reserve(n * 5 + 5);
		var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
		for (var i = 0; i < n; ++i) pos = writeVarint32((value[i] << 1 ^ value[i] >> 31) >>> 0, buf, pos);
		return this._delim(lenPos, pos - lenPos - 1);
	};
	/**
	* Writes an array of unsigned 64 bit values as a packed repeated field.
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.uint64s = function write_uint64s(value) {
		var n = value.length;
		this._reserve(n * 10 + 5);
		var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
		for (var i = 0; i < n; ++i) pos = writeVarint64(LongBits.from(value[i]), buf, pos);
		return this._delim(lenPos, pos - lenPos - 1);
	};
	/**
	* Writes an array of signed 64 bit values as a packed repeated field.
	* @function
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.int64s = Writer.prototype.uint64s;
	/**
	* Writes an array of 64 bit values as packed, zig-zag encoded varints.
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sint64s = function write_sint64s(value) {
		var n = value.length;
		this._reserve(n * 10 + 5);
		var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
		for (var i = 0; i < n; ++i) pos = writeVarint64(LongBits.from(value[i]).zzEncode(), buf, pos);
		return this._delim(lenPos, pos - lenPos - 1);
	};
	/**
	* Writes an array of boolish values as a packed repeated field.
	* @param {boolean[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.bools = function write_bools(value) {
		var n = value.length;
		this.uint32(n);
		this._reserve(n);
		var buf = this.buf, p = this.pos;
		for (var i = 0; i < n; ++i) buf[p++] = value[i] ? 1 : 0;
		this.pos += n;
		return this;
	};
	var VIEW_THRESHOLD_FLOAT = 16;
	var VIEW_THRESHOLD_INT = 128;
	function getLazyView(writer, count, threshold) {
		var view = writer.view;
		if (view || count < threshold) return view;
		var buf = writer.buf;
		return writer.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
	}
	/**
	* Writes an array of unsigned 32 bit values as packed, fixed 32 bits.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.fixed32s = function write_fixed32s(value) {
		var n = value.length, bytes = n * 4;
		this.uint32(bytes);
		this._reserve(bytes);
		var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
		if (dv) for (i = 0; i < n; ++i) {
			dv.setUint32(p, value[i] >>> 0, true);
			p += 4;
		}
		else {
			var buf = this.buf;
			for (i = 0; i < n; ++i) {
				writeFixed32(value[i] >>> 0, buf, p);
				p += 4;
			}
		}
		this.pos += bytes;
		return this;
	};
	/**
	* Writes an array of signed 32 bit values as packed, fixed 32 bits.
	* @function
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sfixed32s = Writer.prototype.fixed32s;
	/**
	* Writes an array of unsigned 64 bit values as packed, fixed 64 bits.
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.fixed64s = function write_fixed64s(value) {
		var n = value.length, bytes = n * 8;
		this.uint32(bytes);
		this._reserve(bytes);
		var p = this.pos, i, bits, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
		if (dv) for (i = 0; i < n; ++i) {
			bits = LongBits.from(value[i]);
			dv.setUint32(p, bits.lo, true);
			dv.setUint32(p + 4, bits.hi, true);
			p += 8;
		}
		else {
			var buf = this.buf;
			for (i = 0; i < n; ++i) {
				bits = LongBits.from(value[i]);
				writeFixed32(bits.lo, buf, p);
				writeFixed32(bits.hi, buf, p + 4);
				p += 8;
			}
		}
		this.pos += bytes;
		return this;
	};
	/**
	* Writes an array of signed 64 bit values as packed, fixed 64 bits.
	* @function
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sfixed64s = Writer.prototype.fixed64s;
	/**
	* Writes an array of floats (32 bit) as a packed repeated field.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.floats = function write_floats(value) {
		var n = value.length, bytes = n * 4;
		this.uint32(bytes);
		this._reserve(bytes);
		var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
		if (dv) for (i = 0; i < n; ++i) {
			dv.setFloat32(p, value[i], true);
			p += 4;
		}
		else {
			var buf = this.buf;
			for (i = 0; i < n; ++i) {
				util.float.writeFloatLE(value[i], buf, p);
				p += 4;
			}
		}
		this.pos += bytes;
		return this;
	};
	/**
	* Writes an array of doubles (64 bit float) as a packed repeated field.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.doubles = function write_doubles(value) {
		var n = value.length, bytes = n * 8;
		this.uint32(bytes);
		this._reserve(bytes);
		var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
		if (dv) for (i = 0; i < n; ++i) {
			dv.setFloat64(p, value[i], true);
			p += 8;
		}
		else {
			var buf = this.buf;
			for (i = 0; i < n; ++i) {
				util.float.writeDoubleLE(value[i], buf, p);
				p += 8;
			}
		}
		this.pos += bytes;
		return this;
	};
	/**
	* Forks this writer's state by pushing it to a stack.
	* @returns {Writer} `this`
	*/
	Writer.prototype.fork = function fork() {
		this._reserve(1);
		(this.states || (this.states = [])).push(this.pos);
		this.pos += 1;
		return this;
	};
	/**
	* Resets this instance to the last state.
	* @returns {Writer} `this`
	*/
	Writer.prototype.reset = function reset() {
		var states = this.states;
		if (states && states.length) this.pos = states.pop();
		else this.pos = 0;
		return this;
	};
	/**
	* Resets to the last state and prepends the fork state's current write length as a varint.
	* @returns {Writer} `this`
	*/
	Writer.prototype.ldelim = function ldelim() {
		var states = this.states, len, vlen;
		if (states && states.length) {
			var lenPos = states.pop();
			len = this.pos - lenPos - 1;
			vlen = sizeVarint32(len);
			if (vlen > 1) {
				this._reserve(vlen - 1);
				this.buf.copyWithin(lenPos + vlen, lenPos + 1, lenPos + 1 + len);
				this.pos += vlen - 1;
				writeVarint32(len, this.buf, lenPos);
			} else this.buf[lenPos] = len;
		} else {
			len = this.pos;
			vlen = sizeVarint32(len);
			this._reserve(vlen);
			this.buf.copyWithin(vlen, 0, len);
			writeVarint32(len, this.buf, 0);
			this.pos += vlen;
		}
		return this;
	};
	/**
	* Finishes the write operation.
	* Returns a buffer sized to the written data by default.
	* @param {boolean} [shared=false] Whether to return a shared view instead of a unique copy
	* @returns {Uint8Array} Finished buffer
	*/
	Writer.prototype.finish = function finish(shared) {
		if (shared) return this.buf.subarray(0, this.pos);
		var buf = this.constructor.alloc(this.pos);
		buf.set(this.buf.subarray(0, this.pos), 0);
		return buf;
	};
	/**
	* Finishes the write operation, writing into the provided buffer.
	* The caller must ensure that `buf` has enough space starting at `offset`
	* to hold {@link Writer#pos} bytes.
	* @param {T} buf Target buffer
	* @param {number} [offset=0] Offset to start writing at
	* @returns {T} The provided buffer
	* @template T extends Uint8Array
	*/
	Writer.prototype.finishInto = function finishInto(buf, offset) {
		if (offset === void 0) offset = 0;
		buf.set(this.buf.subarray(0, this.pos), offset);
		return buf;
	};
	Writer._configure = function(BufferWriter_) {
		BufferWriter = BufferWriter_;
		Writer.create = create();
		BufferWriter._configure();
	};
}));

// node_modules/protobufjs/src/writer_buffer.js
var require_writer_buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = BufferWriter;
	var Writer = require_writer();
	BufferWriter.prototype = Object.create(Writer.prototype, { constructor: {
		value: BufferWriter,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	var util = require_minimal();
	/**
	* Constructs a new buffer writer instance.
	* @classdesc Wire format writer using node buffers.
	* @extends Writer
	* @constructor
	*/
	function BufferWriter() {
		Writer.call(this);
	}
	var writeStringBuffer;
	BufferWriter._configure = function() {
		/**
		* Allocates a buffer of the specified size.
		* @function
		* @param {number} size Buffer size
		* @returns {Buffer} Buffer
		*/
		BufferWriter.alloc = util.Buffer && util.Buffer.allocUnsafe;
		writeStringBuffer = util.Buffer && util.Buffer.prototype.utf8Write ? function writeStringBuffer_utf8Write(val, buf, pos) {
			return buf.utf8Write(val, pos);
		} : function writeStringBuffer_write(val, buf, pos) {
			return buf.write(val, pos);
		};
	};
	/**
	* @override
	*/
	BufferWriter.prototype.bytes = function write_bytes_buffer(value) {
		if (util.isString(value)) value = util.Buffer.from(value, "base64");
		var len = value.length >>> 0;
		this.uint32(len);
		if (len) {
			this._reserve(len);
			this.buf.set(value, this.pos);
			this.pos += len;
		}
		return this;
	};
	/**
	* @override
	*/
	BufferWriter.prototype.string = function write_string_buffer(value) {
		var n = value.length;
		if (!n) {
			this._reserve(1);
			this.buf[this.pos++] = 0;
			return this;
		}
		if (n < 128) {
			this._reserve(n * 3 + 5);
			var pos = this.pos, buf = this.buf;
			return this._delim(pos, n < 40 ? util.utf8.write(value, buf, pos + 1) : writeStringBuffer(value, buf, pos + 1));
		}
		var len = util.Buffer.byteLength(value);
		this.uint32(len);
		this._reserve(len);
		writeStringBuffer(value, this.buf, this.pos);
		this.pos += len;
		return this;
	};
	/**
	* Finishes the write operation.
	* @name BufferWriter#finish
	* @function
	* @returns {Buffer} Finished buffer
	*/
	BufferWriter._configure();
}));

// node_modules/protobufjs/src/reader.js
var require_reader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Reader;
	var util = require_minimal();
	var BufferReader;
	var LongBits = util.LongBits;
	var utf8 = util.utf8;
	/* istanbul ignore next */
	function indexOutOfRange(reader, writeLength) {
		return RangeError("index out of range: " + reader.pos + " + " + (writeLength || 1) + " > " + reader.len);
	}
	/**
	* Constructs a new reader instance using the specified buffer.
	* @classdesc Wire format reader using `Uint8Array`.
	* @constructor
	* @param {Uint8Array} buffer Buffer to read from
	*/
	function Reader(buffer) {
		/**
		* Read buffer.
		* @type {Uint8Array}
		*/
		this.buf = buffer;
		/**
		* Read buffer position.
		* @type {number}
		*/
		this.pos = 0;
		/**
		* Read buffer length.
		* @type {number}
		*/
		this.len = buffer.length;
		/**
		* Cached DataView for packed reads.
		* @type {DataView|null}
		*/
		this.view = null;
		/**
		* Whether to discard unknown fields while decoding.
		* @type {boolean}
		*/
		this.discardUnknown = Reader.discardUnknown;
	}
	function create_array(buffer) {
		if (Array.isArray(buffer)) buffer = new Uint8Array(buffer);
		if (buffer instanceof Uint8Array) return new Reader(buffer);
		throw Error("illegal buffer");
	}
	var create = function create() {
		return util.Buffer ? function create_buffer_setup(buffer) {
			return (Reader.create = function create_buffer(buffer) {
				return util.Buffer.isBuffer(buffer) ? new BufferReader(buffer) : create_array(buffer);
			})(buffer);
		} : create_array;
	};
	/**
	* Creates a new reader using the specified buffer.
	* @function
	* @param {Uint8Array|Buffer} buffer Buffer to read from
	* @returns {Reader|BufferReader} A {@link BufferReader} if `buffer` is a Buffer, otherwise a {@link Reader}
	* @throws {Error} If `buffer` is not a valid buffer
	*/
	Reader.create = create();
	/**
	* Returns raw bytes from the backing buffer without advancing the reader.
	* @param {number} start Start offset
	* @param {number} end End offset
	* @returns {Uint8Array} Raw bytes
	*/
	Reader.prototype.raw = function read_raw(start, end) {
		return this.buf.subarray(start, end);
	};
	function readVarint32NearEnd(reader) {
		var value = 0;
		for (var i = 0; i < 4; ++i) {
			if (reader.pos >= reader.len) throw indexOutOfRange(reader);
			var b = reader.buf[reader.pos++];
			value = (value | (b & 127) << i * 7) >>> 0;
			if (b < 128) return value;
		}
		throw indexOutOfRange(reader);
	}
	/**
	* Reads a varint as an unsigned 32 bit value.
	* @function
	* @returns {number} Value read
	*/
	Reader.prototype.uint32 = function read_uint32() {
		if (this.len - this.pos < 5) {
			if (this.pos >= this.len) throw indexOutOfRange(this);
			if (this.buf[this.pos] >= 128) return readVarint32NearEnd(this);
		}
		var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 7) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 14) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 21) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 15) << 28) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		for (var i = 0; i < 5; ++i) {
			/* istanbul ignore if */
			if (pos >= this.len) {
				this.pos = pos;
				throw indexOutOfRange(this);
			}
			if (buf[pos++] < 128) {
				this.pos = pos;
				return value;
			}
		}
		/* istanbul ignore next */
		this.pos = pos;
		throw Error("invalid varint encoding");
	};
	/**
	* Reads a field tag.
	* @function
	* @returns {number} Tag read
	*/
	Reader.prototype.tag = function read_tag() {
		if (this.len - this.pos < 5) {
			if (this.pos >= this.len) throw indexOutOfRange(this);
			if (this.buf[this.pos] >= 128) return readVarint32NearEnd(this);
		}
		var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 7) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 14) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 21) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 15) << 28) >>> 0;
		if (buf[pos] < 128 && (buf[pos] & 112) === 0) {
			this.pos = pos + 1;
			return value;
		}
		this.pos = pos + 1;
		throw Error("invalid tag encoding");
	};
	/**
	* Reads a varint length prefix within signed 32 bit range.
	* @returns {number} Length read
	*/
	Reader.prototype.size = function read_size() {
		if (this.len - this.pos < 5) {
			if (this.pos >= this.len) throw indexOutOfRange(this);
			if (this.buf[this.pos] >= 128) return readVarint32NearEnd(this);
		}
		var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 7) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 14) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 21) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		this.pos = pos + 1;
		if (buf[pos] > 7) throw Error("invalid length encoding");
		return (value | buf[pos] << 28) >>> 0;
	};
	/**
	* Reads a varint as a signed 32 bit value.
	* @returns {number} Value read
	*/
	Reader.prototype.int32 = function read_int32() {
		return this.uint32() | 0;
	};
	/**
	* Reads a zig-zag encoded varint as a signed 32 bit value.
	* @returns {number} Value read
	*/
	Reader.prototype.sint32 = function read_sint32() {
		var value = this.uint32();
		return value >>> 1 ^ -(value & 1) | 0;
	};
	function readLongVarint() {
		var bits = new LongBits(0, 0);
		var i = 0;
		if (this.len - this.pos > 4) {
			for (; i < 4; ++i) {
				bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
				if (this.buf[this.pos++] < 128) return bits;
			}
			bits.lo = (bits.lo | (this.buf[this.pos] & 127) << 28) >>> 0;
			bits.hi = (bits.hi | (this.buf[this.pos] & 127) >> 4) >>> 0;
			if (this.buf[this.pos++] < 128) return bits;
			i = 0;
		} else {
			for (; i < 4; ++i) {
				/* istanbul ignore if */
				if (this.pos >= this.len) throw indexOutOfRange(this);
				bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
				if (this.buf[this.pos++] < 128) return bits;
			}
			throw indexOutOfRange(this);
		}
		if (this.len - this.pos > 4) for (; i < 5; ++i) {
			bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
			if (this.buf[this.pos++] < 128) return bits;
		}
		else for (; i < 5; ++i) {
			/* istanbul ignore if */
			if (this.pos >= this.len) throw indexOutOfRange(this);
			bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
			if (this.buf[this.pos++] < 128) return bits;
		}
		/* istanbul ignore next */
		throw Error("invalid varint encoding");
	}
	/**
	* Reads a varint as a signed 64 bit value.
	* @name Reader#int64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads a varint as an unsigned 64 bit value.
	* @name Reader#uint64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads a zig-zag encoded varint as a signed 64 bit value.
	* @name Reader#sint64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads a varint as a boolean.
	* @returns {boolean} Value read
	*/
	Reader.prototype.bool = function read_bool() {
		var value = false, b;
		for (var i = 0; i < 10; ++i) {
			/* istanbul ignore if */
			if (this.pos >= this.len) throw indexOutOfRange(this);
			b = this.buf[this.pos++];
			if (b & 127) value = true;
			if (b < 128) return value;
		}
		/* istanbul ignore next */
		throw Error("invalid varint encoding");
	};
	function readFixed32_end(buf, end) {
		return (buf[end - 4] | buf[end - 3] << 8 | buf[end - 2] << 16 | buf[end - 1] << 24) >>> 0;
	}
	/**
	* Reads fixed 32 bits as an unsigned 32 bit integer.
	* @returns {number} Value read
	*/
	Reader.prototype.fixed32 = function read_fixed32() {
		/* istanbul ignore if */
		if (this.pos + 4 > this.len) throw indexOutOfRange(this, 4);
		return readFixed32_end(this.buf, this.pos += 4);
	};
	/**
	* Reads fixed 32 bits as a signed 32 bit integer.
	* @returns {number} Value read
	*/
	Reader.prototype.sfixed32 = function read_sfixed32() {
		/* istanbul ignore if */
		if (this.pos + 4 > this.len) throw indexOutOfRange(this, 4);
		return readFixed32_end(this.buf, this.pos += 4) | 0;
	};
	function readFixed64() {
		/* istanbul ignore if */
		if (this.pos + 8 > this.len) throw indexOutOfRange(this, 8);
		return new LongBits(readFixed32_end(this.buf, this.pos += 4), readFixed32_end(this.buf, this.pos += 4));
	}
	/**
	* Reads fixed 64 bits.
	* @name Reader#fixed64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads zig-zag encoded fixed 64 bits.
	* @name Reader#sfixed64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads a float (32 bit) as a number.
	* @function
	* @returns {number} Value read
	*/
	Reader.prototype.float = function read_float() {
		/* istanbul ignore if */
		if (this.pos + 4 > this.len) throw indexOutOfRange(this, 4);
		var value = util.float.readFloatLE(this.buf, this.pos);
		this.pos += 4;
		return value;
	};
	/**
	* Reads a double (64 bit float) as a number.
	* @function
	* @returns {number} Value read
	*/
	Reader.prototype.double = function read_double() {
		/* istanbul ignore if */
		if (this.pos + 8 > this.len) throw indexOutOfRange(this, 4);
		var value = util.float.readDoubleLE(this.buf, this.pos);
		this.pos += 8;
		return value;
	};
	/**
	* Reads a packed repeated field of unsigned 32 bit varints.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.uint32s = function read_uint32s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (pos < end) {
			value = buf[pos++];
			if (value < 128) array.push(value);
			else {
				this.pos = pos - 1;
				array.push(this.uint32());
				pos = this.pos;
			}
		}
		this.pos = pos;
		if (pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of signed 32 bit varints.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.int32s = function read_int32s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (pos < end) {
			value = buf[pos++];
			if (value < 128) array.push(value);
			else {
				this.pos = pos - 1;
				array.push(this.int32());
				pos = this.pos;
			}
		}
		this.pos = pos;
		if (pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of zig-zag encoded signed 32 bit varints.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.sint32s = function read_sint32s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (this.pos < end) array.push(this.sint32());
		if (this.pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of booleans.
	* @param {boolean[]} [array] Array to read into; a new one is created if omitted
	* @returns {boolean[]} Array read into
	*/
	Reader.prototype.bools = function read_bools(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (pos < end) {
			value = buf[pos++];
			if (value < 128) array.push(value !== 0);
			else {
				this.pos = pos - 1;
				array.push(this.bool());
				pos = this.pos;
			}
		}
		this.pos = pos;
		if (pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	var VIEW_THRESHOLD_FLOAT = 8;
	var VIEW_THRESHOLD_INT = 128;
	function getLazyView(reader, count, threshold) {
		var view = reader.view;
		if (view || count < threshold) return view;
		var buf = reader.buf;
		return reader.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
	}
	/**
	* Reads a packed repeated field of unsigned 32 bit fixed values.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.fixed32s = function read_fixed32s(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 2, i = array.length, pos = this.pos;
		array.length = i + count;
		var dv = getLazyView(this, count, VIEW_THRESHOLD_INT);
		if (dv) for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getUint32(pos, true);
		else {
			var buf = this.buf;
			for (var j = 0; j < count; ++j, pos += 4) array[i++] = readFixed32_end(buf, pos + 4);
		}
		this.pos = pos;
		if (pos !== end) throw indexOutOfRange(this, 4);
		return array;
	};
	/**
	* Reads a packed repeated field of signed 32 bit fixed values.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.sfixed32s = function read_sfixed32s(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 2, i = array.length, pos = this.pos;
		array.length = i + count;
		var dv = getLazyView(this, count, VIEW_THRESHOLD_INT);
		if (dv) for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getInt32(pos, true);
		else {
			var buf = this.buf;
			for (var j = 0; j < count; ++j, pos += 4) array[i++] = readFixed32_end(buf, pos + 4) | 0;
		}
		this.pos = pos;
		if (pos !== end) throw indexOutOfRange(this, 4);
		return array;
	};
	/**
	* Reads a packed repeated field of floats (32 bit).
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.floats = function read_floats(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 2, i = array.length, pos = this.pos;
		array.length = i + count;
		var dv = getLazyView(this, count, VIEW_THRESHOLD_FLOAT);
		if (dv) for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getFloat32(pos, true);
		else {
			var buf = this.buf;
			for (var j = 0; j < count; ++j, pos += 4) array[i++] = util.float.readFloatLE(buf, pos);
		}
		this.pos = pos;
		if (pos !== end) throw indexOutOfRange(this, 4);
		return array;
	};
	/**
	* Reads a packed repeated field of doubles (64 bit float).
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.doubles = function read_doubles(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 3, i = array.length, pos = this.pos;
		array.length = i + count;
		var dv = getLazyView(this, count, VIEW_THRESHOLD_FLOAT);
		if (dv) for (var k = 0; k < count; ++k, pos += 8) array[i++] = dv.getFloat64(pos, true);
		else {
			var buf = this.buf;
			for (var j = 0; j < count; ++j, pos += 8) array[i++] = util.float.readDoubleLE(buf, pos);
		}
		this.pos = pos;
		if (pos !== end) throw indexOutOfRange(this, 8);
		return array;
	};
	/**
	* Reads a packed repeated field of unsigned 64 bit varints.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.uint64s = function read_uint64s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (this.pos < end) array.push(this.uint64());
		if (this.pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of signed 64 bit varints.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.int64s = function read_int64s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (this.pos < end) array.push(this.int64());
		if (this.pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of zig-zag encoded signed 64 bit varints.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.sint64s = function read_sint64s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (this.pos < end) array.push(this.sint64());
		if (this.pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of unsigned 64 bit fixed values.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.fixed64s = function read_fixed64s(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len, i = array.length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 3;
		array.length = i + count;
		for (var j = 0; j < count; ++j) array[i++] = this.fixed64();
		if (this.pos !== end) throw indexOutOfRange(this, 8);
		return array;
	};
	/**
	* Reads a packed repeated field of signed 64 bit fixed values.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.sfixed64s = function read_sfixed64s(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len, i = array.length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 3;
		array.length = i + count;
		for (var j = 0; j < count; ++j) array[i++] = this.sfixed64();
		if (this.pos !== end) throw indexOutOfRange(this, 8);
		return array;
	};
	/**
	* Reads a sequence of bytes preceeded by its length as a varint.
	* @returns {Uint8Array} Value read
	*/
	Reader.prototype.bytes = function read_bytes() {
		var length = this.size(), start = this.pos, end = this.pos + length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, length);
		this.pos = end;
		return this.raw(start, end);
	};
	/**
	* Reads a string preceeded by its byte length as a varint.
	* @returns {string} Value read
	*/
	Reader.prototype.string = function read_string() {
		var length = this.size(), start = this.pos, end = this.pos + length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, length);
		this.pos = end;
		return utf8.read(this.buf, start, end);
	};
	/**
	* Reads a string preceeded by its byte length as a varint, rejecting invalid UTF8.
	* @returns {string} Value read
	*/
	Reader.prototype.stringVerify = function read_string_verify() {
		var length = this.size(), start = this.pos, end = this.pos + length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, length);
		this.pos = end;
		return utf8.readStrict(this.buf, start, end);
	};
	/**
	* Skips the specified number of bytes if specified, otherwise skips a varint.
	* @param {number} [length] Length if known, otherwise a varint is assumed
	* @returns {Reader} `this`
	*/
	Reader.prototype.skip = function skip(length) {
		if (typeof length === "number") {
			/* istanbul ignore if */
			if (this.pos + length > this.len) throw indexOutOfRange(this, length);
			this.pos += length;
		} else do
			/* istanbul ignore if */
			if (this.pos >= this.len) throw indexOutOfRange(this);
		while (this.buf[this.pos++] & 128);
		return this;
	};
	/**
	* Recursion limit.
	* @type {number}
	*/
	Reader.recursionLimit = util.recursionLimit;
	/**
	* Whether readers discard unknown fields while decoding.
	* @type {boolean}
	*/
	Reader.discardUnknown = true;
	/**
	* Skips the next element of the specified wire type.
	* @param {number} wireType Wire type received
	* @param {number} [depth] Depth of recursion to control nested calls; 0 if omitted
	* @param {number} [fieldNumber] Field number for validating group end tags
	* @returns {Reader} `this`
	*/
	Reader.prototype.skipType = function(wireType, depth, fieldNumber) {
		if (depth === void 0) depth = 0;
		if (depth > Reader.recursionLimit) throw Error("max depth exceeded");
		if (fieldNumber === 0) throw Error("illegal tag: field number 0");
		switch (wireType) {
			case 0:
				this.skip();
				break;
			case 1:
				this.skip(8);
				break;
			case 2:
				this.skip(this.size());
				break;
			case 3:
				while (true) {
					var tag = this.tag();
					var nestedField = tag >>> 3;
					wireType = tag & 7;
					if (!nestedField) throw Error("illegal tag: field number 0");
					if (wireType === 4) {
						if (fieldNumber !== void 0 && nestedField !== fieldNumber) throw Error("invalid end group tag");
						break;
					}
					this.skipType(wireType, depth + 1, nestedField);
				}
				break;
			case 5:
				this.skip(4);
				break;
			/* istanbul ignore next */
			default: throw Error("invalid wire type " + wireType + " at offset " + this.pos);
		}
		return this;
	};
	Reader._configure = function(BufferReader_) {
		BufferReader = BufferReader_;
		Reader.create = create();
		BufferReader._configure();
		var fn = util.Long ? "toLong" : /* istanbul ignore next */ "toNumber";
		util.merge(Reader.prototype, {
			int64: function read_int64() {
				return readLongVarint.call(this)[fn](false);
			},
			uint64: function read_uint64() {
				return readLongVarint.call(this)[fn](true);
			},
			sint64: function read_sint64() {
				return readLongVarint.call(this).zzDecode()[fn](false);
			},
			fixed64: function read_fixed64() {
				return readFixed64.call(this)[fn](true);
			},
			sfixed64: function read_sfixed64() {
				return readFixed64.call(this)[fn](false);
			}
		});
	};
}));

// node_modules/protobufjs/src/reader_buffer.js
var require_reader_buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = BufferReader;
	var Reader = require_reader();
	BufferReader.prototype = Object.create(Reader.prototype, { constructor: {
		value: BufferReader,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	var util = require_minimal();
	/**
	* Constructs a new buffer reader instance.
	* @classdesc Wire format reader using node buffers.
	* @extends Reader
	* @constructor
	* @param {Buffer} buffer Buffer to read from
	*/
	function BufferReader(buffer) {
		Reader.call(this, buffer);
		/**
		* Read buffer.
		* @name BufferReader#buf
		* @type {Buffer}
		*/
	}
	BufferReader._configure = function() {
		/* istanbul ignore else */
		if (util.Buffer) BufferReader.prototype._slice = util.Buffer.prototype.slice;
	};
	/**
	* Returns raw bytes from the backing buffer without advancing the reader.
	* @name BufferReader#raw
	* @function
	* @param {number} start Start offset
	* @param {number} end End offset
	* @returns {Buffer} Raw bytes
	*/
	BufferReader.prototype.raw = function read_raw_buffer(start, end) {
		return this._slice.call(this.buf, start, end);
	};
	/**
	* @override
	*/
	BufferReader.prototype.string = function read_string_buffer() {
		var len = this.size(), start = this.pos, end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw RangeError("index out of range: " + this.pos + " + " + len + " > " + this.len);
		this.pos = end;
		return this.buf.utf8Slice ? this.buf.utf8Slice(start, end) : this.buf.toString("utf-8", start, end);
	};
	/**
	* Reads a sequence of bytes preceeded by its length as a varint.
	* @name BufferReader#bytes
	* @function
	* @returns {Buffer} Value read
	*/
	BufferReader._configure();
}));

// node_modules/protobufjs/src/rpc/service.js
var require_service$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Service;
	var util = require_minimal();
	Service.prototype = Object.create(util.EventEmitter.prototype, { constructor: {
		value: Service,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	/**
	* A service method callback as used by {@link rpc.ServiceMethod|ServiceMethod}.
	*
	* Differs from {@link RPCImplCallback} in that it is an actual callback of a service method which may not return `response = null`.
	* @typedef rpc.ServiceMethodCallback
	* @template TRes extends Message<TRes>
	* @type {function}
	* @param {Error|null} error Error, if any
	* @param {TRes} [response] Response message
	* @returns {undefined}
	*/
	/**
	* A service method part of a {@link rpc.Service} as created by {@link Service.create}.
	* @typedef rpc.ServiceMethod
	* @template TReq extends Message<TReq>
	* @template TRes extends Message<TRes>
	* @type {{
	*   (request: TReq|Properties<TReq>, callback: rpc.ServiceMethodCallback<TRes>): void;
	*   (request: TReq|Properties<TReq>): Promise<TRes>;
	*   readonly name: string;
	*   readonly path: string;
	*   readonly requestType: string;
	*   readonly responseType: string;
	*   readonly requestStream: true|undefined;
	*   readonly responseStream: true|undefined;
	* }}
	*/
	/**
	* Constructs a new RPC service instance.
	* @classdesc An RPC service as returned by {@link Service#create}.
	* @exports rpc.Service
	* @extends util.EventEmitter
	* @constructor
	* @param {RPCImpl} rpcImpl RPC implementation
	* @param {boolean} [requestDelimited=false] Whether requests are length-delimited
	* @param {boolean} [responseDelimited=false] Whether responses are length-delimited
	*/
	function Service(rpcImpl, requestDelimited, responseDelimited) {
		if (typeof rpcImpl !== "function") throw TypeError("rpcImpl must be a function");
		util.EventEmitter.call(this);
		/**
		* RPC implementation. Becomes `null` once the service is ended.
		* @type {RPCImpl|null}
		*/
		this.rpcImpl = rpcImpl;
		/**
		* Whether requests are length-delimited.
		* @type {boolean}
		*/
		this.requestDelimited = Boolean(requestDelimited);
		/**
		* Whether responses are length-delimited.
		* @type {boolean}
		*/
		this.responseDelimited = Boolean(responseDelimited);
	}
	/**
	* Calls a service method through {@link rpc.Service#rpcImpl|rpcImpl}.
	* @param {Method|rpc.ServiceMethod<TReq,TRes>} method Reflected or static method
	* @param {Constructor<TReq>} requestCtor Request constructor
	* @param {Constructor<TRes>} responseCtor Response constructor
	* @param {TReq|Properties<TReq>} request Request message or plain object
	* @param {rpc.ServiceMethodCallback<TRes>} callback Service callback
	* @returns {undefined}
	* @template TReq extends Message<TReq>
	* @template TRes extends Message<TRes>
	*/
	Service.prototype.rpcCall = function rpcCall(method, requestCtor, responseCtor, request, callback) {
		if (!request) throw TypeError("request must be specified");
		var self = this;
		if (!callback) return util.asPromise(rpcCall, self, method, requestCtor, responseCtor, request);
		if (!self.rpcImpl) {
			setTimeout(function() {
				callback(Error("already ended"));
			}, 0);
			return;
		}
		try {
			return self.rpcImpl(method, requestCtor[self.requestDelimited ? "encodeDelimited" : "encode"](request).finish(), function rpcCallback(err, response) {
				if (err) {
					self.emit("error", err, method);
					return callback(err);
				}
				if (response === null) {
					self.end(true);
					return;
				}
				if (!(response instanceof responseCtor)) try {
					response = responseCtor[self.responseDelimited ? "decodeDelimited" : "decode"](response);
				} catch (err) {
					self.emit("error", err, method);
					return callback(err);
				}
				self.emit("data", response, method);
				return callback(null, response);
			});
		} catch (err) {
			self.emit("error", err, method);
			setTimeout(function() {
				callback(err);
			}, 0);
			return;
		}
	};
	/**
	* Ends this service and emits the `end` event.
	* @param {boolean} [endedByRPC=false] Whether the service has been ended by the RPC implementation.
	* @returns {rpc.Service} `this`
	*/
	Service.prototype.end = function end(endedByRPC) {
		if (this.rpcImpl) {
			if (!endedByRPC) this.rpcImpl(null, null, null);
			this.rpcImpl = null;
			this.emit("end").off();
		}
		return this;
	};
}));

// node_modules/protobufjs/src/rpc.js
var require_rpc = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Streaming RPC helpers.
	* @namespace
	*/
	var rpc = exports;
	/**
	* RPC implementation passed to {@link Service#create} performing a service request on network level, i.e. by utilizing http requests or websockets.
	* @typedef RPCImpl
	* @type {function}
	* @param {Method|rpc.ServiceMethod<Message<{}>,Message<{}>>} method Reflected or static method being called
	* @param {Uint8Array} requestData Request data
	* @param {RPCImplCallback} callback Callback function
	* @returns {undefined}
	* @example
	* function rpcImpl(method, requestData, callback) {
	*     if (protobuf.util.lcFirst(method.name) !== "myMethod") // compatible with static code
	*         throw Error("no such method");
	*     asynchronouslyObtainAResponse(requestData, function(err, responseData) {
	*         callback(err, responseData);
	*     });
	* }
	*/
	/**
	* Node-style callback as used by {@link RPCImpl}.
	* @typedef RPCImplCallback
	* @type {function}
	* @param {Error|null} error Error, if any, otherwise `null`
	* @param {Uint8Array|null} [response] Response data or `null` to signal end of stream, if there hasn't been an error
	* @returns {undefined}
	*/
	rpc.Service = require_service$1();
}));

// node_modules/protobufjs/src/roots.js
var require_roots = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Object.create(null);
}));
/**
* Named roots.
* This is where pbjs stores generated structures (the option `-r, --root` specifies a name).
* Can also be used manually to make roots available across modules.
* @name roots
* @type {Object.<string,Root>}
* @example
* // pbjs -r myroot -o compiled.js ...
*
* // in another module:
* require("./compiled.js");
*
* // in any subsequent module:
* var root = protobuf.roots["myroot"];
*/

// node_modules/protobufjs/src/index-minimal.js
var require_index_minimal = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Build type, one of `"full"`, `"light"` or `"minimal"`.
	* @name build
	* @type {string}
	* @const
	*/
	exports.build = "minimal";
	exports.Writer = require_writer();
	exports.BufferWriter = require_writer_buffer();
	exports.Reader = require_reader();
	exports.BufferReader = require_reader_buffer();
	exports.util = require_minimal();
	exports.rpc = require_rpc();
	exports.roots = require_roots();
	exports.configure = configure;
	/* istanbul ignore next */
	/**
	* Reconfigures the library according to the environment.
	* @returns {undefined}
	*/
	function configure() {
		exports.util.LongBits._configure(exports.util.Long);
		exports.Writer._configure(exports.BufferWriter);
		exports.Reader._configure(exports.BufferReader);
	}
	configure();
}));

// node_modules/protobufjs/src/util/patterns.js
var require_patterns = /* @__PURE__ */ __commonJSMin(((exports) => {
	var patterns = exports;
	patterns.numberRe = /^(?![eE])[0-9]*(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/;
	patterns.typeRefRe = /^(?:\.?[a-zA-Z_][a-zA-Z_0-9]*)(?:\.[a-zA-Z_][a-zA-Z_0-9]*)*$/;
	patterns.reservedRe = /^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/;
}));

// node_modules/protobufjs/src/util/codegen.js
var require_codegen = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = codegen;
	var reservedRe = require_patterns().reservedRe;
	/**
	* Begins generating a function.
	* @memberof util
	* @param {string[]} functionParams Function parameter names
	* @param {string} [functionName] Function name if not anonymous
	* @returns {Codegen} Appender that appends code to the function's body
	*/
	function codegen(functionParams, functionName) {
		/* istanbul ignore if */
		if (typeof functionParams === "string") {
			functionName = functionParams;
			functionParams = void 0;
		}
		var body = [];
		/**
		* Appends code to the function's body or finishes generation.
		* @typedef Codegen
		* @type {function}
		* @param {string|Object.<string,*>} [formatStringOrScope] Format string or, to finish the function, an object of additional scope variables, if any
		* @param {...*} [formatParams] Format parameters
		* @returns {Codegen|Function} Itself or the generated function if finished
		* @throws {Error} If format parameter counts do not match
		*/
		function Codegen(formatStringOrScope) {
			if (typeof formatStringOrScope !== "string") {
				var source = toString();
				if (codegen.verbose) console.log("codegen: " + source);
				source = "return " + source;
				if (formatStringOrScope) {
					var scopeKeys = Object.keys(formatStringOrScope), scopeParams = new Array(scopeKeys.length + 1), scopeValues = new Array(scopeKeys.length), scopeOffset = 0;
					while (scopeOffset < scopeKeys.length) {
						scopeParams[scopeOffset] = scopeKeys[scopeOffset];
						scopeValues[scopeOffset] = formatStringOrScope[scopeKeys[scopeOffset++]];
					}
					scopeParams[scopeOffset] = source;
					return Function.apply(null, scopeParams).apply(null, scopeValues);
				}
				return Function(source)();
			}
			var formatParams = new Array(arguments.length - 1), formatOffset = 0;
			while (formatOffset < formatParams.length) formatParams[formatOffset] = arguments[++formatOffset];
			formatOffset = 0;
			formatStringOrScope = formatStringOrScope.replace(/%([%dfijs])/g, function replace($0, $1) {
				var value = formatParams[formatOffset++];
				switch ($1) {
					case "d":
					case "f":
						value = Number(value);
						return Object.is(value, -0) ? "-0" : String(value);
					case "i": return String(Math.floor(value));
					case "j": return JSON.stringify(value);
					case "s": return String(value);
				}
				return "%";
			});
			if (formatOffset !== formatParams.length) throw Error("parameter count mismatch");
			body.push(formatStringOrScope);
			return Codegen;
		}
		function toString(functionNameOverride) {
			return "function " + safeFunctionName(functionNameOverride || functionName) + "(" + (functionParams && functionParams.join(",") || "") + "){\n  " + body.join("\n  ") + "\n}";
		}
		Object.defineProperty(Codegen, "toString", {
			value: toString,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return Codegen;
	}
	/**
	* Begins generating a function.
	* @memberof util
	* @function codegen
	* @param {string} [functionName] Function name if not anonymous
	* @returns {Codegen} Appender that appends code to the function's body
	* @variation 2
	*/
	/**
	* When set to `true`, codegen will log generated code to console. Useful for debugging.
	* @name util.codegen.verbose
	* @type {boolean}
	*/
	codegen.verbose = false;
	function safeFunctionName(name) {
		if (!name) return "";
		name = String(name).replace(/[^\w$]/g, "");
		if (!name) return "";
		if (/^\d/.test(name)) name = "_" + name;
		return reservedRe.test(name) ? name + "_" : name;
	}
}));

// node_modules/protobufjs/src/util/fs.js
var require_fs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fs = null;
	try {
		fs = __require(
			/* webpackIgnore: true */
			"fs"
		);
		if (!fs || !fs.readFile || !fs.readFileSync) fs = null;
	} catch (e) {}
	module.exports = fs;
}));

// node_modules/protobufjs/src/util/fetch.js
var require_fetch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = fetch;
	var asPromise = require_aspromise();
	var fs = require_fs();
	/**
	* Node-style callback as used by {@link util.fetch}.
	* @typedef FetchCallback
	* @type {function}
	* @param {?Error} error Error, if any, otherwise `null`
	* @param {string} [contents] File contents, if there hasn't been an error
	* @returns {undefined}
	*/
	/**
	* Options as used by {@link util.fetch}.
	* @interface IFetchOptions
	* @property {boolean} [binary=false] Whether expecting a binary response
	* @property {boolean} [xhr=false] If `true`, forces the use of XMLHttpRequest
	*/
	/**
	* Fetches the contents of a file.
	* @memberof util
	* @param {string} filename File path or url
	* @param {IFetchOptions} options Fetch options
	* @param {FetchCallback} callback Callback function
	* @returns {undefined}
	*/
	function fetch(filename, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if (!options) options = {};
		if (!callback) return asPromise(fetch, this, filename, options);
		if (!options.xhr && fs && fs.readFile) return fs.readFile(filename, function fetchReadFileCallback(err, contents) {
			return err && typeof XMLHttpRequest !== "undefined" ? fetch.xhr(filename, options, callback) : err ? callback(err) : callback(null, options.binary ? contents : contents.toString("utf8"));
		});
		return fetch.xhr(filename, options, callback);
	}
	/**
	* Fetches the contents of a file.
	* @name util.fetch
	* @function
	* @param {string} path File path or url
	* @param {FetchCallback} callback Callback function
	* @returns {undefined}
	* @variation 2
	*/
	/**
	* Fetches the contents of a file.
	* @name util.fetch
	* @function
	* @param {string} path File path or url
	* @param {IFetchOptions} [options] Fetch options
	* @returns {Promise<string|Uint8Array>} Promise
	* @variation 3
	*/
	fetch.xhr = function fetch_xhr(filename, options, callback) {
		var xhr = new XMLHttpRequest();
		xhr.onreadystatechange = function fetchOnReadyStateChange() {
			if (xhr.readyState !== 4) return void 0;
			if (xhr.status !== 0 && xhr.status !== 200) return callback(Error("status " + xhr.status));
			if (options.binary) {
				var buffer = xhr.response;
				if (!buffer) {
					buffer = [];
					for (var i = 0; i < xhr.responseText.length; ++i) buffer.push(xhr.responseText.charCodeAt(i) & 255);
				}
				return callback(null, typeof Uint8Array !== "undefined" ? new Uint8Array(buffer) : buffer);
			}
			return callback(null, xhr.responseText);
		};
		if (options.binary) {
			if ("overrideMimeType" in xhr) xhr.overrideMimeType("text/plain; charset=x-user-defined");
			xhr.responseType = "arraybuffer";
		}
		xhr.open("GET", filename);
		xhr.send();
	};
}));

// node_modules/protobufjs/src/util/path.js
var require_path = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* A minimal path module to resolve Unix, Windows and URL paths alike.
	* @memberof util
	* @namespace
	*/
	var path = exports;
	var urlRe = /^[a-zA-Z][a-zA-Z0-9+.-]+:\/\//;
	function normalizeUrl(path) {
		if (typeof URL === "undefined" || !urlRe.test(path)) return null;
		try {
			return new URL(path).href;
		} catch (e) {
			return null;
		}
	}
	function resolveUrl(originPath, includePath) {
		if (typeof URL === "undefined" || !urlRe.test(originPath) || urlRe.test(includePath)) return null;
		try {
			return new URL(includePath, originPath).href;
		} catch (e) {
			return null;
		}
	}
	var isAbsolute = path.isAbsolute = function isAbsolute(path) {
		return /^(?:\/|\w+:|\\\\\w+)/.test(path);
	};
	var normalize = path.normalize = function normalize(path) {
		var normalizedUrl = normalizeUrl(path);
		if (normalizedUrl) return normalizedUrl;
		var firstTwoCharacters = path.substring(0, 2);
		var uncPrefix = "";
		if (firstTwoCharacters === "\\\\") {
			uncPrefix = firstTwoCharacters;
			path = path.substring(2);
		}
		path = path.replace(/\\/g, "/").replace(/\/{2,}/g, "/");
		var parts = path.split("/"), absolute = isAbsolute(path), prefix = "";
		if (absolute) prefix = parts.shift() + "/";
		for (var i = 0; i < parts.length;) if (parts[i] === "..") {
			if (i > 0 && parts[i - 1] !== "..") parts.splice(--i, 2);
			else if (absolute) parts.splice(i, 1);
			else ++i;
		} else if (parts[i] === ".") parts.splice(i, 1);
		else ++i;
		return uncPrefix + prefix + parts.join("/");
	};
	/**
	* Resolves the specified include path against the specified origin path.
	* @param {string} originPath Path to the origin file
	* @param {string} includePath Include path relative to origin path
	* @param {boolean} [alreadyNormalized=false] `true` if both paths are already known to be normalized
	* @returns {string} Path to the include file
	*/
	path.resolve = function resolve(originPath, includePath, alreadyNormalized) {
		var resolvedUrl = resolveUrl(originPath, includePath);
		if (resolvedUrl) return resolvedUrl;
		if (!alreadyNormalized) includePath = normalize(includePath);
		if (isAbsolute(includePath)) return includePath;
		if (!alreadyNormalized) originPath = normalize(originPath);
		return (originPath = originPath.replace(/(?:\/|^)[^/]+$/, "")).length ? normalize(originPath + "/" + includePath) : includePath;
	};
}));

// node_modules/protobufjs/src/namespace.js
var require_namespace = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Namespace;
	var ReflectionObject = require_object();
	Namespace.prototype = Object.create(ReflectionObject.prototype, { constructor: {
		value: Namespace,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	Namespace.className = "Namespace";
	var Field = require_field();
	var util = require_util();
	var OneOf = require_oneof();
	var Type;
	var Service;
	var Enum;
	/**
	* Constructs a new namespace instance.
	* @name Namespace
	* @classdesc Reflected namespace.
	* @extends NamespaceBase
	* @constructor
	* @param {string} name Namespace name
	* @param {Object.<string,*>} [options] Declared options
	*/
	/**
	* Constructs a namespace from JSON.
	* @memberof Namespace
	* @function
	* @param {string} name Namespace name
	* @param {Object.<string,*>} json JSON object
	* @param {number} [depth] Current nesting depth, defaults to `0`
	* @returns {Namespace} Created namespace
	* @throws {TypeError} If arguments are invalid
	*/
	Namespace.fromJSON = function fromJSON(name, json, depth) {
		if (depth === void 0) depth = 0;
		if (depth > util.recursionLimit) throw Error("max depth exceeded");
		return new Namespace(name, json.options).addJSON(json.nested, depth);
	};
	/**
	* Converts an array of reflection objects to JSON.
	* @memberof Namespace
	* @param {ReflectionObject[]} array Object array
	* @param {IToJSONOptions} [toJSONOptions] JSON conversion options
	* @returns {Object.<string,*>|undefined} JSON object or `undefined` when array is empty
	*/
	function arrayToJSON(array, toJSONOptions) {
		if (!(array && array.length)) return void 0;
		var obj = {};
		for (var i = 0; i < array.length; ++i) obj[array[i].name] = array[i].toJSON(toJSONOptions);
		return obj;
	}
	Namespace.arrayToJSON = arrayToJSON;
	/**
	* Tests if the specified id is reserved.
	* @param {Array.<number[]|string>|undefined} reserved Array of reserved ranges and names
	* @param {number} id Id to test
	* @returns {boolean} `true` if reserved, otherwise `false`
	*/
	Namespace.isReservedId = function isReservedId(reserved, id) {
		if (reserved) {
			for (var i = 0; i < reserved.length; ++i) if (typeof reserved[i] !== "string" && reserved[i][0] <= id && reserved[i][1] >= id) return true;
		}
		return false;
	};
	/**
	* Tests if the specified name is reserved.
	* @param {Array.<number[]|string>|undefined} reserved Array of reserved ranges and names
	* @param {string} name Name to test
	* @returns {boolean} `true` if reserved, otherwise `false`
	*/
	Namespace.isReservedName = function isReservedName(reserved, name) {
		if (reserved) {
			for (var i = 0; i < reserved.length; ++i) if (reserved[i] === name) return true;
		}
		return false;
	};
	/**
	* Not an actual constructor. Use {@link Namespace} instead.
	* @classdesc Base class of all reflection objects containing nested objects. This is not an actual class but here for the sake of having consistent type definitions.
	* @exports NamespaceBase
	* @extends ReflectionObject
	* @abstract
	* @constructor
	* @param {string} name Namespace name
	* @param {Object.<string,*>} [options] Declared options
	* @see {@link Namespace}
	*/
	function Namespace(name, options) {
		ReflectionObject.call(this, name, options);
		/**
		* Nested objects by name.
		* @type {Object.<string,ReflectionObject>|undefined}
		*/
		this.nested = void 0;
		/**
		* Cached nested objects as an array.
		* @type {ReflectionObject[]|null}
		* @private
		*/
		this._nestedArray = null;
		/**
		* Cache lookup calls for any objects contains anywhere under this namespace.
		* This drastically speeds up resolve for large cross-linked protos where the same
		* types are looked up repeatedly.
		* @type {Object.<string,ReflectionObject|null>}
		* @private
		*/
		this._lookupCache = Object.create(null);
		/**
		* Whether or not objects contained in this namespace need feature resolution.
		* @type {boolean}
		* @protected
		*/
		this._needsRecursiveFeatureResolution = true;
		/**
		* Whether or not objects contained in this namespace need a resolve.
		* @type {boolean}
		* @protected
		*/
		this._needsRecursiveResolve = true;
	}
	function clearCache(namespace) {
		namespace._nestedArray = null;
		namespace._lookupCache = Object.create(null);
		var parent = namespace;
		while (parent = parent.parent) parent._lookupCache = Object.create(null);
		return namespace;
	}
	/**
	* Nested objects of this namespace as an array for iteration.
	* @name NamespaceBase#nestedArray
	* @type {ReflectionObject[]}
	* @readonly
	*/
	Object.defineProperty(Namespace.prototype, "nestedArray", { get: function() {
		return this._nestedArray || (this._nestedArray = util.toArray(this.nested));
	} });
	/**
	* Namespace descriptor.
	* @interface INamespace
	* @property {Object.<string,*>} [options] Namespace options
	* @property {Object.<string,AnyNestedObject>} [nested] Nested object descriptors
	*/
	/**
	* Any extension field descriptor.
	* @typedef AnyExtensionField
	* @type {IExtensionField|IExtensionMapField}
	*/
	/**
	* Any nested object descriptor.
	* @typedef AnyNestedObject
	* @type {IEnum|IType|IService|AnyExtensionField|INamespace|IOneOf}
	*/
	/**
	* Converts this namespace to a namespace descriptor.
	* @param {IToJSONOptions} [toJSONOptions] JSON conversion options
	* @returns {INamespace} Namespace descriptor
	*/
	Namespace.prototype.toJSON = function toJSON(toJSONOptions) {
		return util.toObject([
			"options",
			this.options,
			"nested",
			arrayToJSON(this.nestedArray, toJSONOptions)
		]);
	};
	/**
	* Adds nested objects to this namespace from nested object descriptors.
	* @param {Object.<string,AnyNestedObject>} nestedJson Any nested object descriptors
	* @param {number} [depth] Current nesting depth, defaults to `0`
	* @returns {Namespace} `this`
	*/
	Namespace.prototype.addJSON = function addJSON(nestedJson, depth) {
		if (depth === void 0) depth = 0;
		if (depth > util.recursionLimit) throw Error("max depth exceeded");
		var ns = this;
		/* istanbul ignore else */
		if (nestedJson) for (var names = Object.keys(nestedJson), i = 0, nested; i < names.length; ++i) {
			nested = nestedJson[names[i]];
			ns.add((nested.fields !== void 0 ? Type.fromJSON : nested.values !== void 0 ? Enum.fromJSON : nested.methods !== void 0 ? Service.fromJSON : nested.id !== void 0 ? Field.fromJSON : Namespace.fromJSON)(names[i], nested, depth + 1));
		}
		return this;
	};
	/**
	* Gets the nested object of the specified name.
	* @param {string} name Nested object name
	* @returns {ReflectionObject|null} The reflection object or `null` if it doesn't exist
	*/
	Namespace.prototype.get = function get(name) {
		return this.nested && Object.prototype.hasOwnProperty.call(this.nested, name) ? this.nested[name] : null;
	};
	/**
	* Gets the values of the nested {@link Enum|enum} of the specified name.
	* This methods differs from {@link Namespace#get|get} in that it returns an enum's values directly and throws instead of returning `null`.
	* @param {string} name Nested enum name
	* @returns {Object.<string,number>} Enum values
	* @throws {Error} If there is no such enum
	*/
	Namespace.prototype.getEnum = function getEnum(name) {
		if (this.nested && Object.prototype.hasOwnProperty.call(this.nested, name) && this.nested[name] instanceof Enum) return this.nested[name].values;
		throw Error("no such enum: " + name);
	};
	/**
	* Adds a nested object to this namespace.
	* @param {ReflectionObject} object Nested object to add
	* @returns {Namespace} `this`
	* @throws {TypeError} If arguments are invalid
	* @throws {Error} If there is already a nested object with this name
	*/
	Namespace.prototype.add = function add(object) {
		if (!(object instanceof Field && object.extend !== void 0 || object instanceof Type || object instanceof OneOf || object instanceof Enum || object instanceof Service || object instanceof Namespace)) throw TypeError("object must be a valid nested object");
		if (object.name === "__proto__") return this;
		if (!this.nested) this.nested = {};
		else {
			var prev = this.get(object.name);
			if (prev) {
				if (prev instanceof Namespace && object instanceof Namespace && !(prev instanceof Type || prev instanceof Service)) {
					var nested = prev.nestedArray;
					for (var i = 0; i < nested.length; ++i) object.add(nested[i]);
					this.remove(prev);
					if (!this.nested) this.nested = {};
					object.setOptions(prev.options, true);
				} else throw Error("duplicate name '" + object.name + "' in " + this);
			}
		}
		this.nested[object.name] = object;
		if (!(this instanceof Type || this instanceof Service || this instanceof Enum || this instanceof Field)) {
			if (!object._edition) object._edition = object._defaultEdition;
		}
		this._needsRecursiveFeatureResolution = true;
		this._needsRecursiveResolve = true;
		var parent = this;
		while (parent = parent.parent) {
			parent._needsRecursiveFeatureResolution = true;
			parent._needsRecursiveResolve = true;
		}
		object.onAdd(this);
		return clearCache(this);
	};
	/**
	* Removes a nested object from this namespace.
	* @param {ReflectionObject} object Nested object to remove
	* @returns {Namespace} `this`
	* @throws {TypeError} If arguments are invalid
	* @throws {Error} If `object` is not a member of this namespace
	*/
	Namespace.prototype.remove = function remove(object) {
		if (!(object instanceof ReflectionObject)) throw TypeError("object must be a ReflectionObject");
		if (object.parent !== this) throw Error(object + " is not a member of " + this);
		if (!util.remove(this.nested, object, object.name)) throw Error(object + " is not a member of " + this);
		if (!Object.keys(this.nested).length) this.nested = void 0;
		object.onRemove(this);
		return clearCache(this);
	};
	/**
	* Defines additial namespaces within this one if not yet existing.
	* @param {string|string[]} path Path to create
	* @param {*} [json] Nested types to create from JSON
	* @returns {Namespace} Pointer to the last namespace created or `this` if path is empty
	*/
	Namespace.prototype.define = function define(path, json) {
		if (util.isString(path)) path = path.split(".");
		else if (!Array.isArray(path)) throw TypeError("illegal path");
		if (path && path.length && path[0] === "") throw Error("path must be relative");
		if (path.length > util.recursionLimit) throw Error("max depth exceeded");
		var ptr = this;
		while (path.length > 0) {
			var part = path.shift();
			if (ptr.nested && ptr.nested[part]) {
				ptr = ptr.nested[part];
				if (!(ptr instanceof Namespace)) throw Error("path conflicts with non-namespace objects");
			} else ptr.add(ptr = new Namespace(part));
		}
		if (json) ptr.addJSON(json);
		return ptr;
	};
	/**
	* Resolves this namespace's and all its nested objects' type references. Useful to validate a reflection tree, but comes at a cost.
	* @returns {Namespace} `this`
	*/
	Namespace.prototype.resolveAll = function resolveAll() {
		if (!this._needsRecursiveResolve) return this;
		if (this._needsRecursiveFeatureResolution) this._resolveFeaturesRecursive(this._edition);
		var nested = this.nestedArray, i = 0;
		this.resolve();
		while (i < nested.length) if (nested[i] instanceof Namespace) nested[i++].resolveAll();
		else nested[i++].resolve();
		this._needsRecursiveResolve = false;
		return this;
	};
	/**
	* @override
	*/
	Namespace.prototype._resolveFeaturesRecursive = function _resolveFeaturesRecursive(edition) {
		if (!this._needsRecursiveFeatureResolution) return this;
		this._needsRecursiveFeatureResolution = false;
		edition = this._edition || edition;
		ReflectionObject.prototype._resolveFeaturesRecursive.call(this, edition);
		this.nestedArray.forEach((nested) => {
			nested._resolveFeaturesRecursive(edition);
		});
		return this;
	};
	/**
	* Recursively looks up the reflection object matching the specified path in the scope of this namespace.
	* @param {string|string[]} path Path to look up
	* @param {*|Array.<*>} filterTypes Filter types, any combination of the constructors of `protobuf.Type`, `protobuf.Enum`, `protobuf.Service` etc.
	* @param {boolean} [parentAlreadyChecked=false] If known, whether the parent has already been checked
	* @returns {ReflectionObject|null} Looked up object or `null` if none could be found
	*/
	Namespace.prototype.lookup = function lookup(path, filterTypes, parentAlreadyChecked) {
		/* istanbul ignore next */
		if (typeof filterTypes === "boolean") {
			parentAlreadyChecked = filterTypes;
			filterTypes = void 0;
		} else if (filterTypes && !Array.isArray(filterTypes)) filterTypes = [filterTypes];
		if (util.isString(path) && path.length) {
			if (path === ".") return this.root;
			path = path.split(".");
		} else if (!path.length) return this;
		var flatPath = path.join(".");
		if (path[0] === "") return this.root.lookup(path.slice(1), filterTypes);
		var found = this._lookupImpl(path, flatPath);
		if (found && (!filterTypes || filterTypes.indexOf(found.constructor) > -1)) return found;
		found = this.root._fullyQualifiedObjects && this.root._fullyQualifiedObjects["." + flatPath];
		if (found && (!filterTypes || filterTypes.indexOf(found.constructor) > -1)) return found;
		if (parentAlreadyChecked) return null;
		var current = this;
		while (current.parent) {
			found = current.parent._lookupImpl(path, flatPath);
			if (found && (!filterTypes || filterTypes.indexOf(found.constructor) > -1)) return found;
			current = current.parent;
		}
		return null;
	};
	/**
	* Internal helper for lookup that handles searching just at this namespace and below along with caching.
	* @param {string[]} path Path to look up
	* @param {string} flatPath Flattened version of the path to use as a cache key
	* @returns {ReflectionObject|null} Looked up object or `null` if none could be found
	* @private
	*/
	Namespace.prototype._lookupImpl = function lookup(path, flatPath) {
		if (Object.prototype.hasOwnProperty.call(this._lookupCache, flatPath)) return this._lookupCache[flatPath];
		var found = this.get(path[0]);
		var exact = null;
		if (found) {
			if (path.length === 1) exact = found;
			else if (found instanceof Namespace) {
				path = path.slice(1);
				exact = found._lookupImpl(path, path.join("."));
			}
		} else for (var i = 0; i < this.nestedArray.length; ++i) if (this._nestedArray[i] instanceof Namespace && (found = this._nestedArray[i]._lookupImpl(path, flatPath))) {
			exact = found;
			break;
		}
		this._lookupCache[flatPath] = exact;
		return exact;
	};
	/**
	* Looks up the reflection object at the specified path, relative to this namespace.
	* @name NamespaceBase#lookup
	* @function
	* @param {string|string[]} path Path to look up
	* @param {boolean} [parentAlreadyChecked=false] Whether the parent has already been checked
	* @returns {ReflectionObject|null} Looked up object or `null` if none could be found
	* @variation 2
	*/
	/**
	* Looks up the {@link Type|type} at the specified path, relative to this namespace.
	* Besides its signature, this methods differs from {@link Namespace#lookup|lookup} in that it throws instead of returning `null`.
	* @param {string|string[]} path Path to look up
	* @returns {Type} Looked up type
	* @throws {Error} If `path` does not point to a type
	*/
	Namespace.prototype.lookupType = function lookupType(path) {
		var found = this.lookup(path, [Type]);
		if (!found) throw Error("no such type: " + path);
		return found;
	};
	/**
	* Looks up the values of the {@link Enum|enum} at the specified path, relative to this namespace.
	* Besides its signature, this methods differs from {@link Namespace#lookup|lookup} in that it throws instead of returning `null`.
	* @param {string|string[]} path Path to look up
	* @returns {Enum} Looked up enum
	* @throws {Error} If `path` does not point to an enum
	*/
	Namespace.prototype.lookupEnum = function lookupEnum(path) {
		var found = this.lookup(path, [Enum]);
		if (!found) throw Error("no such Enum '" + path + "' in " + this);
		return found;
	};
	/**
	* Looks up the {@link Type|type} or {@link Enum|enum} at the specified path, relative to this namespace.
	* Besides its signature, this methods differs from {@link Namespace#lookup|lookup} in that it throws instead of returning `null`.
	* @param {string|string[]} path Path to look up
	* @returns {Type} Looked up type or enum
	* @throws {Error} If `path` does not point to a type or enum
	*/
	Namespace.prototype.lookupTypeOrEnum = function lookupTypeOrEnum(path) {
		var found = this.lookup(path, [Type, Enum]);
		if (!found) throw Error("no such Type or Enum '" + path + "' in " + this);
		return found;
	};
	/**
	* Looks up the {@link Service|service} at the specified path, relative to this namespace.
	* Besides its signature, this methods differs from {@link Namespace#lookup|lookup} in that it throws instead of returning `null`.
	* @param {string|string[]} path Path to look up
	* @returns {Service} Looked up service
	* @throws {Error} If `path` does not point to a service
	*/
	Namespace.prototype.lookupService = function lookupService(path) {
		var found = this.lookup(path, [Service]);
		if (!found) throw Error("no such Service '" + path + "' in " + this);
		return found;
	};
	Namespace._configure = function(Type_, Service_, Enum_) {
		Type = Type_;
		Service = Service_;
		Enum = Enum_;
	};
}));

// node_modules/protobufjs/src/mapfield.js
var require_mapfield = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = MapField;
	var Field = require_field();
	MapField.prototype = Object.create(Field.prototype, { constructor: {
		value: MapField,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	MapField.className = "MapField";
	var types = require_types();
	var util = require_util();
	/**
	* Constructs a new map field instance.
	* @classdesc Reflected map field.
	* @extends FieldBase
	* @constructor
	* @param {string} name Unique name within its namespace
	* @param {number} id Unique id within its namespace
	* @param {string} keyType Key type
	* @param {string} type Value type
	* @param {Object.<string,*>} [options] Declared options
	* @param {string} [comment] Comment associated with this field
	*/
	function MapField(name, id, keyType, type, options, comment) {
		Field.call(this, name, id, type, void 0, void 0, options, comment);
		/* istanbul ignore if */
		if (!util.isString(keyType)) throw TypeError("keyType must be a string");
		/**
		* Key type.
		* @type {string}
		*/
		this.keyType = keyType;
		/**
		* Resolved key type if not a basic type.
		* @type {ReflectionObject|null}
		*/
		this.resolvedKeyType = null;
		this.map = true;
	}
	/**
	* Map field descriptor.
	* @interface IMapField
	* @extends {IField}
	* @property {string} keyType Key type
	*/
	/**
	* Extension map field descriptor.
	* @interface IExtensionMapField
	* @extends IMapField
	* @property {string} extend Extended type
	*/
	/**
	* Constructs a map field from a map field descriptor.
	* @param {string} name Field name
	* @param {IMapField} json Map field descriptor
	* @returns {MapField} Created map field
	* @throws {TypeError} If arguments are invalid
	*/
	MapField.fromJSON = function fromJSON(name, json) {
		var field = new MapField(name, json.id, json.keyType, json.type, json.options, json.comment);
		if (json.protoName) field.protoName = json.protoName;
		if (json.jsonName !== void 0) field.jsonName = json.jsonName;
		else if (json.options && json.options.json_name !== void 0) field.jsonName = json.options.json_name;
		return field;
	};
	/**
	* Converts this map field to a map field descriptor.
	* @param {IToJSONOptions} [toJSONOptions] JSON conversion options
	* @returns {IMapField} Map field descriptor
	*/
	MapField.prototype.toJSON = function toJSON(toJSONOptions) {
		var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
		return util.toObject([
			"keyType",
			this.keyType,
			"type",
			this.type,
			"id",
			this.id,
			"extend",
			this.extend,
			"protoName",
			this.protoName !== this.name ? this.protoName : void 0,
			"jsonName",
			this.jsonName !== util.jsonName(this.protoName || this.name) ? this.jsonName : void 0,
			"options",
			this.options,
			"comment",
			keepComments ? this.comment : void 0
		]);
	};
	/**
	* @override
	*/
	MapField.prototype.resolve = function resolve() {
		if (this.resolved) return this;
		if (types.mapKey[this.keyType] === void 0) throw Error("invalid key type: " + this.keyType);
		return Field.prototype.resolve.call(this);
	};
	/**
	* Map field decorator (TypeScript).
	* @name MapField.d
	* @function
	* @param {number} fieldId Field id
	* @param {"int32"|"uint32"|"sint32"|"fixed32"|"sfixed32"|"int64"|"uint64"|"sint64"|"fixed64"|"sfixed64"|"bool"|"string"} fieldKeyType Field key type
	* @param {"double"|"float"|"int32"|"uint32"|"sint32"|"fixed32"|"sfixed32"|"int64"|"uint64"|"sint64"|"fixed64"|"sfixed64"|"bool"|"string"|"bytes"|Object|Constructor<{}>} fieldValueType Field value type
	* @returns {FieldDecorator} Decorator function
	* @template T extends { [key: string]: number | Long | string | boolean | Uint8Array | Buffer | number[] | Message<{}> }
	* @deprecated Legacy TypeScript decorator support. Will be removed in a future release.
	*/
	MapField.d = function decorateMapField(fieldId, fieldKeyType, fieldValueType) {
		if (typeof fieldValueType === "function") fieldValueType = util.decorateType(fieldValueType).name;
		else if (fieldValueType && typeof fieldValueType === "object") fieldValueType = util.decorateEnum(fieldValueType).name;
		return function mapFieldDecorator(prototype, fieldName) {
			util.decorateType(prototype.constructor).add(new MapField(fieldName, fieldId, fieldKeyType, fieldValueType));
		};
	};
}));

// node_modules/protobufjs/src/method.js
var require_method = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Method;
	var ReflectionObject = require_object();
	Method.prototype = Object.create(ReflectionObject.prototype, { constructor: {
		value: Method,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	Method.className = "Method";
	var util = require_util();
	/**
	* Constructs a new service method instance.
	* @classdesc Reflected service method.
	* @extends ReflectionObject
	* @constructor
	* @param {string} name Method name
	* @param {string|undefined} type Method type, usually `"rpc"`
	* @param {string} requestType Request message type
	* @param {string} responseType Response message type
	* @param {boolean|Object.<string,*>} [requestStream] Whether the request is streamed
	* @param {boolean|Object.<string,*>} [responseStream] Whether the response is streamed
	* @param {Object.<string,*>} [options] Declared options
	* @param {string} [comment] The comment for this method
	* @param {Array.<Object.<string,*>>} [parsedOptions] Declared options, properly parsed into objects
	*/
	function Method(name, type, requestType, responseType, requestStream, responseStream, options, comment, parsedOptions) {
		/* istanbul ignore next */
		if (util.isObject(requestStream)) {
			options = requestStream;
			requestStream = responseStream = void 0;
		} else if (util.isObject(responseStream)) {
			options = responseStream;
			responseStream = void 0;
		}
		/* istanbul ignore if */
		if (!(type === void 0 || util.isString(type))) throw TypeError("type must be a string");
		/* istanbul ignore if */
		if (!util.isString(requestType)) throw TypeError("requestType must be a string");
		/* istanbul ignore if */
		if (!util.isString(responseType)) throw TypeError("responseType must be a string");
		ReflectionObject.call(this, name, options);
		/**
		* Method type.
		* @type {string}
		*/
		this.type = type || "rpc";
		/**
		* Request type.
		* @type {string}
		*/
		this.requestType = requestType;
		/**
		* Whether requests are streamed or not.
		* @type {true|undefined}
		*/
		this.requestStream = requestStream ? true : void 0;
		/**
		* Response type.
		* @type {string}
		*/
		this.responseType = responseType;
		/**
		* Whether responses are streamed or not.
		* @type {true|undefined}
		*/
		this.responseStream = responseStream ? true : void 0;
		/**
		* gRPC-style method path.
		* @type {string}
		*/
		this.path = "/" + this.name;
		/**
		* Resolved request type.
		* @type {Type|null}
		*/
		this.resolvedRequestType = null;
		/**
		* Resolved response type.
		* @type {Type|null}
		*/
		this.resolvedResponseType = null;
		/**
		* Comment for this method
		* @type {string|null}
		*/
		this.comment = comment;
		/**
		* Options properly parsed into objects
		* @type {Array.<Object.<string,*>>|undefined}
		*/
		this.parsedOptions = parsedOptions;
	}
	/**
	* Method descriptor.
	* @interface IMethod
	* @property {string} [type="rpc"] Method type
	* @property {string} requestType Request type
	* @property {string} responseType Response type
	* @property {boolean} [requestStream=false] Whether requests are streamed
	* @property {boolean} [responseStream=false] Whether responses are streamed
	* @property {Object.<string,*>} [options] Method options
	* @property {string|null} [comment] Method comment
	* @property {Array.<Object.<string,*>>} [parsedOptions] Method options properly parsed into objects
	*/
	/**
	* Constructs a method from a method descriptor.
	* @param {string} name Method name
	* @param {IMethod} json Method descriptor
	* @returns {Method} Created method
	* @throws {TypeError} If arguments are invalid
	*/
	Method.fromJSON = function fromJSON(name, json) {
		return new Method(name, json.type, json.requestType, json.responseType, json.requestStream, json.responseStream, json.options, json.comment, json.parsedOptions);
	};
	/**
	* Converts this method to a method descriptor.
	* @param {IToJSONOptions} [toJSONOptions] JSON conversion options
	* @returns {IMethod} Method descriptor
	*/
	Method.prototype.toJSON = function toJSON(toJSONOptions) {
		var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
		return util.toObject([
			"type",
			this.type !== "rpc" && /* istanbul ignore next */ this.type || void 0,
			"requestType",
			this.requestType,
			"requestStream",
			this.requestStream,
			"responseType",
			this.responseType,
			"responseStream",
			this.responseStream,
			"options",
			this.options,
			"comment",
			keepComments ? this.comment : void 0,
			"parsedOptions",
			this.parsedOptions
		]);
	};
	/**
	* @override
	*/
	Method.prototype.resolve = function resolve() {
		/* istanbul ignore if */
		if (this.resolved) return this;
		if (this.parent) {
			var serviceName = this.parent.fullName;
			if (serviceName.charAt(0) === ".") serviceName = serviceName.substring(1);
			this.path = "/" + serviceName + "/" + this.name;
		} else this.path = "/" + this.name;
		this.resolvedRequestType = this.parent.lookupType(this.requestType);
		this.resolvedResponseType = this.parent.lookupType(this.responseType);
		return ReflectionObject.prototype.resolve.call(this);
	};
}));

// node_modules/protobufjs/src/service.js
var require_service = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Service;
	var Namespace = require_namespace();
	Service.prototype = Object.create(Namespace.prototype, { constructor: {
		value: Service,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	Service.className = "Service";
	var Method = require_method();
	var util = require_util();
	var rpc = require_rpc();
	/**
	* Constructs a new service instance.
	* @classdesc Reflected service.
	* @extends NamespaceBase
	* @constructor
	* @param {string} name Service name
	* @param {Object.<string,*>} [options] Service options
	* @throws {TypeError} If arguments are invalid
	*/
	function Service(name, options) {
		Namespace.call(this, name, options);
		/**
		* Service methods.
		* @type {Object.<string,Method>}
		*/
		this.methods = {};
		/**
		* Cached methods as an array.
		* @type {Method[]|null}
		* @private
		*/
		this._methodsArray = null;
	}
	/**
	* Service descriptor.
	* @interface IService
	* @extends INamespace
	* @property {string} [edition] Edition
	* @property {Object.<string,IMethod>} methods Method descriptors
	* @property {string|null} [comment] Service comment
	*/
	/**
	* Constructs a service from a service descriptor.
	* @param {string} name Service name
	* @param {IService} json Service descriptor
	* @param {number} [depth] Current nesting depth, defaults to `0`
	* @returns {Service} Created service
	* @throws {TypeError} If arguments are invalid
	*/
	Service.fromJSON = function fromJSON(name, json, depth) {
		if (depth === void 0) depth = 0;
		if (depth > util.recursionLimit) throw Error("max depth exceeded");
		var service = new Service(name, json.options);
		/* istanbul ignore else */
		if (json.methods) for (var names = Object.keys(json.methods), i = 0; i < names.length; ++i) service.add(Method.fromJSON(names[i], json.methods[names[i]]));
		if (json.nested) service.addJSON(json.nested, depth);
		if (json.edition) service._edition = json.edition;
		service.comment = json.comment;
		service._defaultEdition = "proto3";
		return service;
	};
	/**
	* Converts this service to a service descriptor.
	* @param {IToJSONOptions} [toJSONOptions] JSON conversion options
	* @returns {IService} Service descriptor
	*/
	Service.prototype.toJSON = function toJSON(toJSONOptions) {
		var inherited = Namespace.prototype.toJSON.call(this, toJSONOptions);
		var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
		return util.toObject([
			"edition",
			this._editionToJSON(),
			"options",
			inherited && inherited.options || void 0,
			"methods",
			Namespace.arrayToJSON(this.methodsArray, toJSONOptions) || /* istanbul ignore next */ {},
			"nested",
			inherited && inherited.nested || void 0,
			"comment",
			keepComments ? this.comment : void 0
		]);
	};
	/**
	* Methods of this service as an array for iteration.
	* @name Service#methodsArray
	* @type {Method[]}
	* @readonly
	*/
	Object.defineProperty(Service.prototype, "methodsArray", { get: function() {
		return this._methodsArray || (this._methodsArray = util.toArray(this.methods));
	} });
	function clearCache(service) {
		service._methodsArray = null;
		return service;
	}
	/**
	* @override
	*/
	Service.prototype.get = function get(name) {
		return Object.prototype.hasOwnProperty.call(this.methods, name) ? this.methods[name] : Namespace.prototype.get.call(this, name);
	};
	/**
	* @override
	*/
	Service.prototype.resolveAll = function resolveAll() {
		if (!this._needsRecursiveResolve) return this;
		Namespace.prototype.resolve.call(this);
		var methods = this.methodsArray;
		for (var i = 0; i < methods.length; ++i) methods[i].resolve();
		return this;
	};
	/**
	* @override
	*/
	Service.prototype._resolveFeaturesRecursive = function _resolveFeaturesRecursive(edition) {
		if (!this._needsRecursiveFeatureResolution) return this;
		edition = this._edition || edition;
		Namespace.prototype._resolveFeaturesRecursive.call(this, edition);
		this.methodsArray.forEach((method) => {
			method._resolveFeaturesRecursive(edition);
		});
		return this;
	};
	/**
	* @override
	*/
	Service.prototype.add = function add(object) {
		/* istanbul ignore if */
		if (this.get(object.name)) throw Error("duplicate name '" + object.name + "' in " + this);
		if (object instanceof Method) {
			if (object.name === "__proto__") return this;
			this.methods[object.name] = object;
			object.parent = this;
			return clearCache(this);
		}
		return Namespace.prototype.add.call(this, object);
	};
	/**
	* @override
	*/
	Service.prototype.remove = function remove(object) {
		if (object instanceof Method) {
			/* istanbul ignore if */
			if (this.methods[object.name] !== object) throw Error(object + " is not a member of " + this);
			delete this.methods[object.name];
			object.parent = null;
			return clearCache(this);
		}
		return Namespace.prototype.remove.call(this, object);
	};
	/**
	* Creates a runtime service using the specified rpc implementation.
	* @param {RPCImpl} rpcImpl RPC implementation
	* @param {boolean} [requestDelimited=false] Whether requests are length-delimited
	* @param {boolean} [responseDelimited=false] Whether responses are length-delimited
	* @returns {rpc.Service} RPC service. Useful where requests and/or responses are streamed.
	*/
	Service.prototype.create = function create(rpcImpl, requestDelimited, responseDelimited) {
		var rpcService = new rpc.Service(rpcImpl, requestDelimited, responseDelimited);
		for (var i = 0, method; i < this.methodsArray.length; ++i) {
			var methodName = util.lcFirst((method = this._methodsArray[i]).resolve().name).replace(/[^$\w_]/g, "");
			rpcService[methodName] = (function(method, requestType, responseType) {
				return function rpcMethod(request, callback) {
					return rpc.Service.prototype.rpcCall.call(this, method, requestType, responseType, request, callback);
				};
			})(method, method.resolvedRequestType.ctor, method.resolvedResponseType.ctor);
		}
		return rpcService;
	};
}));

// node_modules/protobufjs/src/message.js
var require_message = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Message;
	var util = require_minimal();
	/**
	* Constructs a new message instance.
	* @classdesc Abstract runtime message.
	* @constructor
	* @param {Properties<T>} [properties] Properties to set
	* @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
	* @template T extends object = object
	*/
	function Message(properties) {
		if (properties) {
			for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i) if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
		}
	}
	/**
	* Reference to the reflected type.
	* @name Message.$type
	* @type {Type}
	* @readonly
	*/
	/**
	* Reference to the reflected type.
	* @name Message#$type
	* @type {Type}
	* @readonly
	*/
	/**
	* Creates a new message of this type using the specified properties.
	* @param {Object.<string,*>} [properties] Properties to set
	* @returns {T} Message instance
	* @template T extends Message<T>
	* @this Constructor<T>
	*/
	Message.create = function create(properties) {
		return this.$type.create(properties);
	};
	/**
	* Encodes a message of this type.
	* @param {T|Object.<string,*>} message Message to encode
	* @param {Writer} [writer] Writer to use
	* @returns {Writer} Writer
	* @template T extends Message<T>
	* @this Constructor<T>
	*/
	Message.encode = function encode(message, writer) {
		return this.$type.encode(message, writer);
	};
	/**
	* Encodes a message of this type preceeded by its length as a varint.
	* @param {T|Object.<string,*>} message Message to encode
	* @param {Writer} [writer] Writer to use
	* @returns {Writer} Writer
	* @template T extends Message<T>
	* @this Constructor<T>
	*/
	Message.encodeDelimited = function encodeDelimited(message, writer) {
		return this.$type.encodeDelimited(message, writer);
	};
	/**
	* Decodes a message of this type.
	* @name Message.decode
	* @function
	* @param {Reader|Uint8Array} reader Reader or buffer to decode
	* @returns {T} Decoded message
	* @template T extends Message<T>
	* @this Constructor<T>
	*/
	Message.decode = function decode(reader) {
		return this.$type.decode(reader);
	};
	/**
	* Decodes a message of this type preceeded by its length as a varint.
	* @name Message.decodeDelimited
	* @function
	* @param {Reader|Uint8Array} reader Reader or buffer to decode
	* @returns {T} Decoded message
	* @template T extends Message<T>
	* @this Constructor<T>
	*/
	Message.decodeDelimited = function decodeDelimited(reader) {
		return this.$type.decodeDelimited(reader);
	};
	/**
	* Verifies a message of this type.
	* @name Message.verify
	* @function
	* @param {Object.<string,*>} message Plain object to verify
	* @returns {string|null} `null` if valid, otherwise the reason why it is not
	*/
	Message.verify = function verify(message) {
		return this.$type.verify(message);
	};
	/**
	* Creates a new message of this type from a plain object. Also converts values to their respective internal types.
	* @param {Object.<string,*>} object Plain object
	* @returns {T} Message instance
	* @template T extends Message<T>
	* @this Constructor<T>
	*/
	Message.fromObject = function fromObject(object) {
		return this.$type.fromObject(object);
	};
	/**
	* Creates a plain object from a message of this type. Also converts values to other types if specified.
	* @param {T} message Message instance
	* @param {IConversionOptions} [options] Conversion options
	* @returns {Object.<string,*>} Plain object
	* @template T extends Message<T>
	* @this Constructor<T>
	*/
	Message.toObject = function toObject(message, options) {
		return this.$type.toObject(message, options);
	};
	/**
	* Converts this message to JSON.
	* @returns {Object.<string,*>} JSON object
	*/
	Message.prototype.toJSON = function toJSON() {
		return this.$type.toObject(this, util.toJSONOptions);
	};
}));

// node_modules/protobufjs/src/decoder.js
var require_decoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = decoder;
	var Enum = require_enum();
	var types = require_types();
	var util = require_util();
	function missing(field) {
		return "missing required '" + field.name + "'";
	}
	function stringMethod(field) {
		return field._features.utf8_validation === "VERIFY" ? "stringVerify" : "string";
	}
	function genPreserveUnknown(gen, ref) {
		return gen("if(!r.discardUnknown){")("util.makeProp(m,\"$unknowns\",false);")("(m.$unknowns||(m.$unknowns=[])).push(%s)", ref)("}");
	}
	/**
	* Generates a decoder specific to the specified message type.
	* @param {Type} mtype Message type
	* @returns {Codegen} Codegen instance
	*/
	function decoder(mtype) {
		var hasMapField = false, needsValueVar = false, i = 0;
		for (; i < mtype.fieldsArray.length; ++i) {
			var pfield = mtype._fieldsArray[i];
			if (pfield.map) hasMapField = true;
			if (pfield.resolvedType instanceof Enum || !pfield.repeated && !pfield.map && !pfield.hasPresence) needsValueVar = true;
		}
		var gen = util.codegen([
			"r",
			"l",
			"z",
			"q",
			"g"
		])("if(!(r instanceof Reader))")("r=Reader.create(r)")("if(q===undefined)q=0")("if(q>Reader.recursionLimit)")("throw Error(\"max depth exceeded\")")("var c,m" + (hasMapField ? ",k,v" : needsValueVar ? ",v" : ""))("if(l===undefined)")("c=r.len")("else{")("c=r.pos+l")("if(c>r.len)")("throw RangeError(\"index out of range\")")("l=r.len")("r.len=c")("}")("m=g||new C")("while(r.pos<c){")("var s=r.pos")("var t=r.tag()")("if(t===z){")("z=undefined")("break")("}");
		if (mtype.fieldsArray.length) gen("var u=t&7")("switch(t>>>=3){");
		for (i = 0; i < mtype.fieldsArray.length; ++i) {
			var field = mtype._fieldsArray[i].resolve(), type = field.resolvedType instanceof Enum ? "int32" : field.type, ref = "m" + util.safeProp(field.name), closed = field.resolvedType instanceof Enum && field.resolvedType._features.enum_type === "CLOSED";
			if (field.map) {
				gen("case %i:{", field.id)("if(u!==2)")("break");
				if (!closed) gen("if(%s===util.emptyObject)", ref)("%s={}", ref);
				gen("var c2=r.size()+r.pos")("if(c2>r.len)")("throw RangeError(\"index out of range\")")("r.len=c2");
				if (types.defaults[field.keyType] !== void 0) gen("k=%j", types.defaults[field.keyType]);
				else gen("k=null");
				if (types.long[type] !== void 0) gen("v=util.Long?util.Long.fromNumber(0,%j):0", type === "uint64" || type === "fixed64");
				else if (types.defaults[type] !== void 0) gen("v=%j", types.defaults[type]);
				else gen("v=null");
				gen("while(r.pos<c2){")("var t2=r.tag()")("u=t2&7")("switch(t2>>>=3){")("case 1:")("if(u!==%i)", types.mapKey[field.keyType])("break")("k=r.%s()", field.keyType === "string" ? stringMethod(field) : field.keyType)("continue")("case 2:")("if(u!==%i)", types.basic[type] === void 0 ? 2 : types.basic[type])("break");
				if (types.basic[type] === void 0) gen("v=types[%i].decode(r,r.size(),undefined,q+1,v)", i);
				else gen("v=r.%s()", type === "string" ? stringMethod(field) : type);
				gen("continue")("}")("r.skipType(u,q,t2)")("}");
				gen("if(r.pos!==c2)")("throw RangeError(\"index out of range\")")("r.len=c");
				if (closed) {
					gen("if(types[%i].valuesById[v]===undefined){", i);
					genPreserveUnknown(gen, "r.raw(s,r.pos)")("continue")("}")("if(%s===util.emptyObject)", ref)("%s={}", ref);
				}
				var val = types.basic[type] === void 0 ? "v||new types[" + i + "].ctor" : "v";
				if (types.long[field.keyType] !== void 0) gen("%s[typeof k===\"object\"?util.longToHash(k):k]=%s", ref, val);
				else {
					if (field.keyType === "string") gen("if(k===\"__proto__\")")("util.makeProp(%s,k)", ref);
					gen("%s[k]=%s", ref, val);
				}
			} else if (field.repeated) {
				gen("case %i:", field.id)("{");
				if (types.packed[type] !== void 0) {
					gen("if(u===2){");
					if (closed) {
						gen("var c2=r.size()+r.pos")("if(c2>r.len)")("throw RangeError(\"index out of range\")")("r.len=c2")("while(r.pos<c2){")("s=r.pos")("v=r.%s()", type)("if(types[%i].valuesById[v]!==undefined){", i)("if(!(%s&&%s.length))", ref, ref)("%s=[]", ref)("%s.push(v)", ref)("}else");
						genPreserveUnknown(gen, "util.rawField(" + field.id + ",0,r.raw(s,r.pos))")("}");
						gen("if(r.pos!==c2)")("throw RangeError(\"index out of range\")")("r.len=c");
					} else gen("if(!(%s&&%s.length))", ref, ref)("%s=[]", ref)("r.%ss(%s)", type, ref);
					gen("continue")("}");
				}
				gen("if(u!==%i)", types.basic[type] === void 0 ? field.delimited ? 3 : 2 : types.basic[type])("break");
				if (!closed) gen("if(!(%s&&%s.length))", ref, ref)("%s=[]", ref);
				if (types.basic[type] === void 0) {
					if (field.delimited) gen("%s.push(types[%i].decode(r,undefined,%i,q+1))", ref, i, field.id * 8 + 4);
					else gen("%s.push(types[%i].decode(r,r.size(),undefined,q+1))", ref, i);
				} else if (closed) {
					gen("v=r.%s()", type)("if(types[%i].valuesById[v]!==undefined){", i)("if(!(%s&&%s.length))", ref, ref)("%s=[]", ref)("%s.push(v)", ref)("}else");
					genPreserveUnknown(gen, "r.raw(s,r.pos)");
				} else gen("%s.push(r.%s())", ref, type === "string" ? stringMethod(field) : type);
			} else if (types.basic[type] === void 0) {
				gen("case %i:{", field.id)("if(u!==%i)", field.delimited ? 3 : 2)("break");
				if (field.delimited) gen("%s=types[%i].decode(r,undefined,%i,q+1,%s)", ref, i, field.id * 8 + 4, ref);
				else gen("%s=types[%i].decode(r,r.size(),undefined,q+1,%s)", ref, i, ref);
			} else if (field.hasPresence) {
				gen("case %i:{", field.id)("if(u!==%i)", types.basic[type])("break");
				if (closed) {
					gen("v=r.%s()", type)("if(types[%i].valuesById[v]!==undefined){", i)("%s=v", ref);
					if (field.partOf) gen("m%s=%j", util.safeProp(field.partOf.name), field.name);
					gen("}else");
					genPreserveUnknown(gen, "r.raw(s,r.pos)");
				} else gen("%s=r.%s()", ref, type === "string" ? stringMethod(field) : type);
			} else {
				gen("case %i:{", field.id)("if(u!==%i)", types.basic[type])("break");
				if (closed) {
					gen("v=r.%s()", type)("if(types[%i].valuesById[v]!==undefined){", i)("if(v!==%j)", field.typeDefault)("%s=v", ref)("else")("delete %s", ref)("}else{");
					genPreserveUnknown(gen, "r.raw(s,r.pos)")("}");
				} else {
					if (field.resolvedType instanceof Enum && field.typeDefault !== 0) gen("if((v=r.%s())!==%j)", type, field.typeDefault);
					else if (type === "string") gen("if((v=r.%s()).length)", stringMethod(field));
					else if (type === "bytes") gen("if((v=r.%s()).length)", type);
					else if (types.long[type] !== void 0) gen("if(typeof(v=r.%s())===\"object\"?v.low||v.high:v!==0)", type);
					else if (type === "double" || type === "float") gen("if(!Object.is(v=r.%s(),0))", type);
					else gen("if(v=r.%s())", type);
					gen("%s=v", ref)("else")("delete %s", ref);
				}
			}
			if (field.partOf && !closed) gen("m%s=%j", util.safeProp(field.partOf.name), field.name);
			gen("continue")("}");
		}
		if (i) gen("}");
		gen("r.skipType(%s,q,t)", i ? "u" : "t&7");
		genPreserveUnknown(gen, "r.raw(s,r.pos)")("}")("if(l!==undefined){")("if(r.pos!==c)")("throw RangeError(\"index out of range\")")("r.len=l")("}")("if(z!==undefined)")("throw Error(\"missing end group\")");
		for (i = 0; i < mtype._fieldsArray.length; ++i) {
			var rfield = mtype._fieldsArray[i];
			if (rfield.required) gen("if(!Object.hasOwnProperty.call(m,%j))", rfield.name)("throw util.ProtocolError(%j,{instance:m})", missing(rfield));
		}
		return gen("return m");
	}
}));

// node_modules/protobufjs/src/verifier.js
var require_verifier = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = verifier;
	var Enum = require_enum();
	var util = require_util();
	function invalid(field, expected) {
		return field.name + ": " + expected + (field.repeated && expected !== "array" ? "[]" : field.map && expected !== "object" ? "{k:" + field.keyType + "}" : "") + " expected";
	}
	/**
	* Generates a partial value verifier.
	* @param {Codegen} gen Codegen instance
	* @param {Field} field Reflected field
	* @param {number} fieldIndex Field index
	* @param {string} ref Variable reference
	* @returns {Codegen} Codegen instance
	* @ignore
	*/
	function genVerifyValue(gen, field, fieldIndex, ref) {
		var resolvedType = field.resolvedType;
		if (resolvedType) {
			if (resolvedType instanceof Enum) {
				if (resolvedType._features.enum_type === "CLOSED") {
					gen("switch(%s){", ref)("default:")("return%j", invalid(field, "enum value"));
					for (var keys = Object.keys(resolvedType.values), j = 0; j < keys.length; ++j) gen("case %i:", resolvedType.values[keys[j]]);
					gen("break")("}");
				} else gen("if(typeof %s!==\"number\"||(%s|0)!==%s)", ref, ref, ref)("return%j", invalid(field, "enum value"));
			} else gen("{")("var e=types[%i].verify(%s,q+1);", fieldIndex, ref)("if(e)")("return%j+e", field.name + ".")("}");
		} else switch (field.type) {
			case "int32":
			case "uint32":
			case "sint32":
			case "fixed32":
			case "sfixed32":
				gen("if(!util.isInteger(%s))", ref)("return%j", invalid(field, "integer"));
				break;
			case "int64":
			case "uint64":
			case "sint64":
			case "fixed64":
			case "sfixed64":
				gen("if(!util.isInteger(%s)&&!(%s&&util.isInteger(%s.low)&&util.isInteger(%s.high)))", ref, ref, ref, ref)("return%j", invalid(field, "integer|Long"));
				break;
			case "float":
			case "double":
				gen("if(typeof %s!==\"number\")", ref)("return%j", invalid(field, "number"));
				break;
			case "bool":
				gen("if(typeof %s!==\"boolean\")", ref)("return%j", invalid(field, "boolean"));
				break;
			case "string":
				gen("if(!util.isString(%s))", ref)("return%j", invalid(field, "string"));
				break;
			case "bytes": gen("if(!(%s&&typeof %s.length===\"number\"||util.isString(%s)))", ref, ref, ref)("return%j", invalid(field, "buffer"));
		}
		return gen;
	}
	/**
	* Generates a partial key verifier.
	* @param {Codegen} gen Codegen instance
	* @param {Field} field Reflected field
	* @param {string} ref Variable reference
	* @returns {Codegen} Codegen instance
	* @ignore
	*/
	function genVerifyKey(gen, field, ref) {
		switch (field.keyType) {
			case "int32":
			case "uint32":
			case "sint32":
			case "fixed32":
			case "sfixed32":
				gen("if(!util.key32Re.test(%s))", ref)("return%j", invalid(field, "integer key"));
				break;
			case "int64":
			case "uint64":
			case "sint64":
			case "fixed64":
			case "sfixed64":
				gen("if(!util.key64Re.test(%s))", ref)("return%j", invalid(field, "integer|Long key"));
				break;
			case "bool": gen("if(!util.key2Re.test(%s))", ref)("return%j", invalid(field, "boolean key"));
		}
		return gen;
	}
	/**
	* Generates a verifier specific to the specified message type.
	* @param {Type} mtype Message type
	* @returns {Codegen} Codegen instance
	*/
	function verifier(mtype) {
		var gen = util.codegen(["m", "q"])("if(typeof m!==\"object\"||m===null)")("return%j", "object expected")("if(q===undefined)q=0")("if(q>util.recursionLimit)")("return%j", "max depth exceeded");
		var oneofs = mtype.oneofsArray, seenFirstField = {};
		if (oneofs.length) gen("var p={}");
		for (var i = 0; i < mtype.fieldsArray.length; ++i) {
			var field = mtype._fieldsArray[i].resolve(), ref = "m" + util.safeProp(field.name);
			if (field.optional) gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){", ref, field.name);
			if (field.map) {
				gen("if(!util.isObject(%s))", ref)("return%j", invalid(field, "object"))("var k=Object.keys(%s)", ref)("for(var i=0;i<k.length;++i){");
				genVerifyKey(gen, field, "k[i]");
				genVerifyValue(gen, field, i, ref + "[k[i]]")("}");
			} else if (field.repeated) {
				gen("if(!Array.isArray(%s))", ref)("return%j", invalid(field, "array"))("for(var i=0;i<%s.length;++i){", ref);
				genVerifyValue(gen, field, i, ref + "[i]")("}");
			} else {
				if (field.partOf) {
					var oneofProp = util.safeProp(field.partOf.name);
					if (seenFirstField[field.partOf.name] === 1) gen("if(p%s===1)", oneofProp)("return%j", field.partOf.name + ": multiple values");
					seenFirstField[field.partOf.name] = 1;
					gen("p%s=1", oneofProp);
				}
				genVerifyValue(gen, field, i, ref);
			}
			if (field.optional) gen("}");
		}
		return gen("return null");
	}
}));

// node_modules/protobufjs/src/converter.js
var require_converter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Runtime message from/to plain object converters.
	* @namespace
	*/
	var converter = exports;
	var Enum = require_enum();
	var types = require_types();
	var util = require_util();
	/**
	* Generates a partial value fromObject conveter.
	* @param {Codegen} gen Codegen instance
	* @param {Field} field Reflected field
	* @param {number} fieldIndex Field index
	* @param {string} prop Property reference
	* @param {string} [dstProp] Repeated destination property reference
	* @returns {Codegen} Codegen instance
	* @ignore
	*/
	function genValuePartial_fromObject(gen, field, fieldIndex, prop, dstProp) {
		if (field.resolvedType) {
			if (field.resolvedType instanceof Enum) {
				var dst = dstProp ? "m" + dstProp + "[m" + dstProp + ".length]" : "m" + prop;
				gen("switch(d%s){", prop);
				for (var values = field.resolvedType.values, keys = Object.keys(values), i = 0; i < keys.length; ++i) gen("case%j:", keys[i])("case %i:", values[keys[i]])("%s=%j", dst, values[keys[i]])("break");
				gen("default:");
				if (field.resolvedType._features.enum_type !== "CLOSED") gen("if(typeof d%s===\"number\"&&(d%s|0)===d%s)", prop, prop, prop)("%s=d%s", dst, prop);
				gen("}");
			} else gen("if(!util.isObject(d%s))", prop)("throw TypeError(%j)", field.fullName + ": object expected")("m%s=types[%i].fromObject(d%s,q+1)", prop, fieldIndex, prop);
		} else {
			var isUnsigned = false;
			switch (field.type) {
				case "double":
				case "float":
					gen("m%s=Number(d%s)", prop, prop);
					break;
				case "uint32":
				case "fixed32":
					gen("m%s=d%s>>>0", prop, prop);
					break;
				case "int32":
				case "sint32":
				case "sfixed32":
					gen("m%s=d%s|0", prop, prop);
					break;
				case "uint64":
				case "fixed64": isUnsigned = true;
				case "int64":
				case "sint64":
				case "sfixed64":
					gen("if(util.Long)")("m%s=util.Long.fromValue(d%s,%j)", prop, prop, isUnsigned)("else if(typeof d%s===\"string\")", prop)("m%s=parseInt(d%s,10)", prop, prop)("else if(typeof d%s===\"number\")", prop)("m%s=d%s", prop, prop)("else if(typeof d%s===\"object\")", prop)("m%s=new util.LongBits(d%s.low>>>0,d%s.high>>>0).toNumber(%s)", prop, prop, prop, isUnsigned ? "true" : "");
					break;
				case "bytes":
					gen("if(typeof d%s===\"string\")", prop)("util.base64.decode(d%s,m%s=util.newBuffer(util.base64.length(d%s)),0)", prop, prop, prop)("else if(d%s.length>=0)", prop)("m%s=d%s", prop, prop);
					break;
				case "string":
					gen("m%s=String(d%s)", prop, prop);
					break;
				case "bool": gen("m%s=Boolean(d%s)", prop, prop);
			}
		}
		return gen;
	}
	/**
	* Generates a plain object to runtime message converter specific to the specified message type.
	* @param {Type} mtype Message type
	* @returns {Codegen} Codegen instance
	*/
	converter.fromObject = function fromObject(mtype) {
		var fields = mtype.fieldsArray;
		var gen = util.codegen(["d", "q"])("if(d instanceof C)")("return d")("if(!util.isObject(d))")("throw TypeError(%j)", mtype.fullName + ": object expected")("if(q===undefined)q=0")("if(q>util.recursionLimit)")("throw Error(\"max depth exceeded\")");
		if (!fields.length) return gen("return new C");
		gen("var m=new C");
		for (var i = 0; i < fields.length; ++i) {
			var field = fields[i].resolve(), prop = util.safeProp(field.name), implicitPresence = !field.hasPresence && !field.repeated && !field.map && (field.resolvedType instanceof Enum || types.basic[field.type] !== void 0);
			if (field.map) {
				gen("if(d%s){", prop)("if(!util.isObject(d%s))", prop)("throw TypeError(%j)", field.fullName + ": object expected")("m%s={}", prop)("for(var ks=Object.keys(d%s),i=0;i<ks.length;++i){", prop);
				gen("if(ks[i]===\"__proto__\")")("util.makeProp(m%s,ks[i])", prop);
				genValuePartial_fromObject(gen, field, i, prop + "[ks[i]]")("}")("}");
			} else if (field.repeated) {
				gen("if(d%s){", prop)("if(!Array.isArray(d%s))", prop)("throw TypeError(%j)", field.fullName + ": array expected");
				if (field.resolvedType instanceof Enum) gen("m%s=[]", prop);
				else gen("m%s=Array(d%s.length)", prop, prop);
				gen("for(var i=0;i<d%s.length;++i){", prop);
				genValuePartial_fromObject(gen, field, i, prop + "[i]", field.resolvedType instanceof Enum ? prop : void 0)("}")("}");
			} else {
				if (!(field.resolvedType instanceof Enum)) gen("if(d%s!=null){", prop);
				if (implicitPresence) {
					if (field.resolvedType instanceof Enum) gen("if(d%s!==%j&&(typeof d%s!==\"string\"||types[%i].values[d%s]!==%j)){", prop, field.typeDefault, prop, i, prop, field.typeDefault);
					else if (field.type === "string") gen("if(typeof d%s!==\"string\"||d%s.length){", prop, prop);
					else if (field.type === "bytes") gen("if(d%s.length){", prop);
					else if (field.type === "bool") gen("if(d%s){", prop);
					else if (field.type === "double" || field.type === "float") gen("if(!Object.is(Number(d%s),0)){", prop);
					else if (types.long[field.type] !== void 0) gen("if(typeof d%s===\"object\"?d%s.low||d%s.high:Number(d%s)!==0){", prop, prop, prop, prop);
					else gen("if(Number(d%s)!==0){", prop);
				}
				genValuePartial_fromObject(gen, field, i, prop);
				if (implicitPresence) gen("}");
				if (!(field.resolvedType instanceof Enum)) gen("}");
			}
		}
		return gen("return m");
	};
	/**
	* Generates a partial value toObject converter.
	* @param {Codegen} gen Codegen instance
	* @param {Field} field Reflected field
	* @param {number} fieldIndex Field index
	* @param {string} dstProp Destination property reference
	* @param {string} [srcProp] Source property reference
	* @returns {Codegen} Codegen instance
	* @ignore
	*/
	function genValuePartial_toObject(gen, field, fieldIndex, dstProp, srcProp) {
		if (!srcProp) srcProp = dstProp;
		if (field.resolvedType) {
			if (field.resolvedType instanceof Enum) gen("d%s=o.enums===String?(types[%i].values[m%s]===undefined?m%s:types[%i].values[m%s]):m%s", dstProp, fieldIndex, srcProp, srcProp, fieldIndex, srcProp, srcProp);
			else gen("d%s=types[%i].toObject(m%s,o,q+1)", dstProp, fieldIndex, srcProp);
		} else {
			var isUnsigned = false;
			switch (field.type) {
				case "double":
				case "float":
					gen("d%s=o.json&&!isFinite(m%s)?String(m%s):m%s", dstProp, srcProp, srcProp, srcProp);
					break;
				case "uint64":
				case "fixed64": isUnsigned = true;
				case "int64":
				case "sint64":
				case "sfixed64":
					gen("if(typeof BigInt!==\"undefined\"&&o.longs===BigInt)")("d%s=typeof m%s===\"number\"?BigInt(m%s):util.Long.fromBits(m%s.low>>>0,m%s.high>>>0,%j).toBigInt()", dstProp, srcProp, srcProp, srcProp, srcProp, isUnsigned)("else if(typeof m%s===\"number\")", srcProp)("d%s=o.longs===String?String(m%s):m%s", dstProp, srcProp, srcProp)("else")("d%s=o.longs===String?util.Long.prototype.toString.call(m%s):o.longs===Number?new util.LongBits(m%s.low>>>0,m%s.high>>>0).toNumber(%s):m%s", dstProp, srcProp, srcProp, srcProp, isUnsigned ? "true" : "", srcProp);
					break;
				case "bytes":
					gen("d%s=o.bytes===String?util.base64.encode(m%s,0,m%s.length):o.bytes===Array?Array.prototype.slice.call(m%s):m%s", dstProp, srcProp, srcProp, srcProp, srcProp);
					break;
				default: gen("d%s=m%s", dstProp, srcProp);
			}
		}
		return gen;
	}
	/**
	* Generates a runtime message to plain object converter specific to the specified message type.
	* @param {Type} mtype Message type
	* @returns {Codegen} Codegen instance
	*/
	converter.toObject = function toObject(mtype) {
		var fields = mtype.fieldsArray.slice().sort(util.compareFieldsById);
		if (!fields.length) return util.codegen()("return {}");
		var gen = util.codegen([
			"m",
			"o",
			"q"
		])("if(!o)")("o={}")("if(q===undefined)q=0")("if(q>util.recursionLimit)")("throw Error(\"max depth exceeded\")")("var d={}");
		var repeatedFields = [], mapFields = [], normalFields = [], i = 0;
		for (; i < fields.length; ++i) if (!fields[i].partOf) (fields[i].resolve().repeated ? repeatedFields : fields[i].map ? mapFields : normalFields).push(fields[i]);
		if (repeatedFields.length) {
			gen("if(o.arrays||o.defaults){");
			for (i = 0; i < repeatedFields.length; ++i) gen("d%s=[]", util.safeProp(repeatedFields[i].name));
			gen("}");
		}
		if (mapFields.length) {
			gen("if(o.objects||o.defaults){");
			for (i = 0; i < mapFields.length; ++i) gen("d%s={}", util.safeProp(mapFields[i].name));
			gen("}");
		}
		if (normalFields.length) {
			gen("if(o.defaults){");
			for (i = 0; i < normalFields.length; ++i) {
				var field = normalFields[i], prop = util.safeProp(field.name);
				if (field.resolvedType instanceof Enum) gen("d%s=o.enums===String?%j:%j", prop, field.resolvedType.valuesById[field.typeDefault], field.typeDefault);
				else if (field.long) gen("if(util.Long){")("var n=new util.Long(%i,%i,%j)", field.typeDefault.low, field.typeDefault.high, field.typeDefault.unsigned)("d%s=o.longs===String?n.toString():o.longs===Number?n.toNumber():typeof BigInt!==\"undefined\"&&o.longs===BigInt?n.toBigInt():n", prop)("}else")("d%s=o.longs===String?%j:typeof BigInt!==\"undefined\"&&o.longs===BigInt?BigInt(%j):%i", prop, field.typeDefault.toString(), field.typeDefault.toString(), field.typeDefault.toNumber());
				else if (field.bytes) {
					var arrayDefault = Array.prototype.slice.call(field.typeDefault);
					gen("if(o.bytes===String)d%s=%j", prop, util.base64.encode(field.typeDefault, 0, field.typeDefault.length))("else{")("d%s=%j", prop, arrayDefault)("if(o.bytes!==Array)d%s=util.newBuffer(d%s)", prop, prop)("}");
				} else if ((field.type === "double" || field.type === "float") && typeof field.typeDefault === "number" && (!isFinite(field.typeDefault) || Object.is(field.typeDefault, -0))) gen("d%s=%f", prop, field.typeDefault)("if(o.json&&!isFinite(d%s))d%s=String(d%s)", prop, prop, prop);
				else gen("d%s=%j", prop, field.typeDefault);
			}
			gen("}");
		}
		var hasKs2 = false;
		for (i = 0; i < fields.length; ++i) {
			var field = fields[i], index = mtype._fieldsArray.indexOf(field), prop = util.safeProp(field.name);
			if (field.map) {
				if (!hasKs2) {
					hasKs2 = true;
					gen("var ks2");
				}
				gen("if(m%s&&(ks2=Object.keys(m%s)).length){", prop, prop)("d%s={}", prop);
				var longKey = types.long[field.keyType] !== void 0, srcProp = prop + "[ks2[j]]";
				gen("for(var j=0;j<ks2.length;++j){");
				if (longKey) gen("var k2=util.longFromKey(ks2[j],%j).toString()", field.keyType === "uint64" || field.keyType === "fixed64");
				gen("if(ks2[j]===\"__proto__\")")("util.makeProp(d%s,ks2[j])", prop);
				genValuePartial_toObject(gen, field, index, longKey ? prop + "[k2]" : srcProp, srcProp)("}");
			} else if (field.repeated) {
				gen("if(m%s&&m%s.length){", prop, prop)("d%s=Array(m%s.length)", prop, prop)("for(var j=0;j<m%s.length;++j){", prop);
				genValuePartial_toObject(gen, field, index, prop + "[j]")("}");
			} else {
				gen("if(m%s!=null&&Object.hasOwnProperty.call(m,%j)){", prop, field.name);
				genValuePartial_toObject(gen, field, index, prop);
				if (field.partOf && !field.partOf.isProto3Optional) gen("if(o.oneofs)")("d%s=%j", util.safeProp(field.partOf.name), field.name);
			}
			gen("}");
		}
		return gen("return d");
	};
}));

// node_modules/protobufjs/src/wrappers.js
var require_wrappers = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Wrappers for common types.
	* @type {Object.<string,IWrapper>}
	* @const
	*/
	var wrappers = exports;
	var Message = require_message();
	var util = require_minimal();
	/**
	* From object converter part of an {@link IWrapper}.
	* @typedef WrapperFromObjectConverter
	* @type {function}
	* @param {Object.<string,*>} object Plain object
	* @returns {Message<{}>} Message instance
	* @this Type
	*/
	/**
	* To object converter part of an {@link IWrapper}.
	* @typedef WrapperToObjectConverter
	* @type {function}
	* @param {Message<{}>} message Message instance
	* @param {IConversionOptions} [options] Conversion options
	* @returns {Object.<string,*>} Plain object
	* @this Type
	*/
	/**
	* Common type wrapper part of {@link wrappers}.
	* @interface IWrapper
	* @property {WrapperFromObjectConverter} [fromObject] From object converter
	* @property {WrapperToObjectConverter} [toObject] To object converter
	*/
	wrappers[".google.protobuf.Any"] = {
		fromObject: function(object, depth) {
			if (depth === void 0) depth = 0;
			if (depth > util.recursionLimit) throw Error("max depth exceeded");
			if (object && object["@type"]) {
				var name = object["@type"].substring(object["@type"].lastIndexOf("/") + 1);
				var type = this.lookup(name, [this.constructor]);
				/* istanbul ignore else */
				if (type) {
					var type_url = object["@type"].charAt(0) === "." ? object["@type"].slice(1) : object["@type"];
					if (type_url.indexOf("/") === -1) type_url = "/" + type_url;
					return this.create({
						type_url,
						value: type.encode(type.fromObject(object, depth + 1)).finish()
					});
				}
			}
			return this.fromObject(object, depth);
		},
		toObject: function(message, options, depth) {
			if (depth === void 0) depth = 0;
			if (depth > util.recursionLimit) throw Error("max depth exceeded");
			var googleApi = "type.googleapis.com/";
			var prefix = "";
			var name = "";
			if (options && options.json && message.type_url && message.value) {
				name = message.type_url.substring(message.type_url.lastIndexOf("/") + 1);
				prefix = message.type_url.substring(0, message.type_url.lastIndexOf("/") + 1);
				var type = this.lookup(name, [this.constructor]);
				/* istanbul ignore else */
				if (type) message = type.decode(message.value, void 0, void 0, depth + 1);
			}
			if (!(message instanceof this.ctor) && message instanceof Message) {
				var object = message.$type.toObject(message, options, depth + 1);
				var messageName = message.$type.fullName[0] === "." ? message.$type.fullName.slice(1) : message.$type.fullName;
				if (prefix === "") prefix = googleApi;
				name = prefix + messageName;
				object["@type"] = name;
				return object;
			}
			return this.toObject(message, options, depth);
		}
	};
}));

// node_modules/protobufjs/src/type.js
var require_type = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Type;
	var Namespace = require_namespace();
	Type.prototype = Object.create(Namespace.prototype, { constructor: {
		value: Type,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	Type.className = "Type";
	var Enum = require_enum();
	var OneOf = require_oneof();
	var Field = require_field();
	var MapField = require_mapfield();
	var Service = require_service();
	var Message = require_message();
	var Reader = require_reader();
	var Writer = require_writer();
	var util = require_util();
	var encoder = require_encoder();
	var decoder = require_decoder();
	var verifier = require_verifier();
	var converter = require_converter();
	var wrappers = require_wrappers();
	/**
	* Constructs a new reflected message type instance.
	* @classdesc Reflected message type.
	* @extends NamespaceBase
	* @constructor
	* @param {string} name Message name
	* @param {Object.<string,*>} [options] Declared options
	*/
	function Type(name, options) {
		name = name.replace(/\W/g, "");
		Namespace.call(this, name, options);
		/**
		* Message fields.
		* @type {Object.<string,Field>}
		*/
		this.fields = {};
		/**
		* Oneofs declared within this namespace, if any.
		* @type {Object.<string,OneOf>}
		*/
		this.oneofs = void 0;
		/**
		* Extension ranges, if any.
		* @type {number[][]}
		*/
		this.extensions = void 0;
		/**
		* Reserved ranges, if any.
		* @type {Array.<number[]|string>}
		*/
		this.reserved = void 0;
		this.group = void 0;
		/**
		* Declared symbol visibility, if any.
		* @type {"local"|"export"|undefined}
		*/
		this.visibility = void 0;
		/**
		* Cached fields by id.
		* @type {Object.<number,Field>|null}
		* @private
		*/
		this._fieldsById = null;
		/**
		* Cached fields as an array.
		* @type {Field[]|null}
		* @private
		*/
		this._fieldsArray = null;
		/**
		* Cached oneofs as an array.
		* @type {OneOf[]|null}
		* @private
		*/
		this._oneofsArray = null;
		/**
		* Cached constructor.
		* @type {Constructor<{}>}
		* @private
		*/
		this._ctor = null;
		/**
		* Cached fields by JSON name.
		* @type {Object.<string,Field>|null}
		* @private
		*/
		this._fieldsByJsonName = null;
	}
	Object.defineProperties(Type.prototype, {
		/**
		* Message fields by id.
		* @name Type#fieldsById
		* @type {Object.<number,Field>}
		* @readonly
		*/
		fieldsById: { get: function() {
			/* istanbul ignore if */
			if (this._fieldsById) return this._fieldsById;
			this._fieldsById = {};
			for (var names = Object.keys(this.fields), i = 0; i < names.length; ++i) {
				var field = this.fields[names[i]], id = field.id;
				/* istanbul ignore if */
				if (this._fieldsById[id]) throw Error("duplicate id " + id + " in " + this);
				this._fieldsById[id] = field;
			}
			return this._fieldsById;
		} },
		/**
		* Fields of this message as an array for iteration.
		* @name Type#fieldsArray
		* @type {Field[]}
		* @readonly
		*/
		fieldsArray: { get: function() {
			return this._fieldsArray || (this._fieldsArray = util.toArray(this.fields));
		} },
		/**
		* Oneofs of this message as an array for iteration.
		* @name Type#oneofsArray
		* @type {OneOf[]}
		* @readonly
		*/
		oneofsArray: { get: function() {
			return this._oneofsArray || (this._oneofsArray = util.toArray(this.oneofs));
		} },
		/**
		* The registered constructor, if any registered, otherwise a generic constructor.
		* Assigning a function replaces the internal constructor. If the function does not extend {@link Message} yet, its prototype will be setup accordingly and static methods will be populated. If it already extends {@link Message}, it will just replace the internal constructor.
		* When assigning manually, add the type to its parent namespace/root first if fields reference other reflected types, because constructor setup resolves field defaults.
		* @name Type#ctor
		* @type {Constructor<{}>}
		*/
		ctor: {
			get: function() {
				return this._ctor || (this.ctor = Type.generateConstructor(this)());
			},
			set: function(ctor) {
				var prototype = ctor.prototype;
				if (!(prototype instanceof Message)) {
					ctor.prototype = new Message();
					Object.defineProperty(ctor.prototype, "constructor", {
						value: ctor,
						writable: true,
						enumerable: false,
						configurable: true
					});
					util.merge(ctor.prototype, prototype);
				}
				ctor.$type = ctor.prototype.$type = this;
				util.merge(ctor, Message, true);
				this._ctor = ctor;
				delete this.decode;
				delete this.fromObject;
				var i = 0;
				for (var field; i < this.fieldsArray.length; ++i) {
					field = this._fieldsArray[i].resolve();
					ctor.prototype[field.name] = field.defaultValue;
				}
				var ctorProperties = {};
				for (i = 0; i < this.oneofsArray.length; ++i) ctorProperties[this._oneofsArray[i].resolve().name] = {
					get: util.oneOfGetter(this._oneofsArray[i].oneof),
					set: util.oneOfSetter(this._oneofsArray[i].oneof)
				};
				if (i) Object.defineProperties(ctor.prototype, ctorProperties);
			}
		}
	});
	/**
	* Generates a constructor function for the specified type.
	* @param {Type} mtype Message type
	* @returns {Codegen} Codegen instance
	*/
	Type.generateConstructor = function generateConstructor(mtype) {
		var gen = util.codegen(["p"]);
		for (var i = 0, field; i < mtype.fieldsArray.length; ++i) if ((field = mtype._fieldsArray[i]).map) gen("this%s={}", util.safeProp(field.name));
		else if (field.repeated) gen("this%s=[]", util.safeProp(field.name));
		return gen("if(p)for(var ks=Object.keys(p),i=0;i<ks.length;++i)if(p[ks[i]]!=null&&ks[i]!==\"__proto__\")")("this[ks[i]]=p[ks[i]]");
	};
	function clearCache(type) {
		type._fieldsById = type._fieldsArray = type._oneofsArray = type._fieldsByJsonName = null;
		delete type.encode;
		delete type.decode;
		delete type.verify;
		return type;
	}
	/**
	* Message type descriptor.
	* @interface IType
	* @extends INamespace
	* @property {string} [edition] Edition
	* @property {Object.<string,IOneOf>} [oneofs] Oneof descriptors
	* @property {Object.<string,IField>} fields Field descriptors
	* @property {number[][]} [extensions] Extension ranges
	* @property {Array.<number[]|string>} [reserved] Reserved ranges
	* @property {boolean} [group=false] Whether a legacy group or not
	* @property {"local"|"export"} [visibility] Declared symbol visibility
	* @property {string|null} [comment] Message type comment
	*/
	/**
	* Creates a message type from a message type descriptor.
	* @param {string} name Message name
	* @param {IType} json Message type descriptor
	* @param {number} [depth] Current nesting depth, defaults to `0`
	* @returns {Type} Created message type
	*/
	Type.fromJSON = function fromJSON(name, json, depth) {
		if (depth === void 0) depth = 0;
		if (depth > util.nestingLimit) throw Error("max depth exceeded");
		var type = new Type(name, json.options);
		type.extensions = json.extensions;
		type.reserved = json.reserved;
		var names = Object.keys(json.fields), i = 0;
		for (; i < names.length; ++i) type.add((typeof json.fields[names[i]].keyType !== "undefined" ? MapField.fromJSON : Field.fromJSON)(names[i], json.fields[names[i]]));
		if (json.oneofs) for (names = Object.keys(json.oneofs), i = 0; i < names.length; ++i) type.add(OneOf.fromJSON(names[i], json.oneofs[names[i]]));
		if (json.nested) for (names = Object.keys(json.nested), i = 0; i < names.length; ++i) {
			var nested = json.nested[names[i]];
			type.add((nested.id !== void 0 ? Field.fromJSON : nested.fields !== void 0 ? Type.fromJSON : nested.values !== void 0 ? Enum.fromJSON : nested.methods !== void 0 ? Service.fromJSON : Namespace.fromJSON)(names[i], nested, depth + 1));
		}
		if (json.extensions && json.extensions.length) type.extensions = json.extensions;
		if (json.reserved && json.reserved.length) type.reserved = json.reserved;
		if (json.group) type.group = true;
		if (json.visibility) type.visibility = json.visibility;
		if (json.comment) type.comment = json.comment;
		if (json.edition) type._edition = json.edition;
		type._defaultEdition = "proto3";
		return type;
	};
	/**
	* Converts this message type to a message type descriptor.
	* @param {IToJSONOptions} [toJSONOptions] JSON conversion options
	* @returns {IType} Message type descriptor
	*/
	Type.prototype.toJSON = function toJSON(toJSONOptions) {
		var inherited = Namespace.prototype.toJSON.call(this, toJSONOptions);
		var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
		return util.toObject([
			"edition",
			this._editionToJSON(),
			"options",
			inherited && inherited.options || void 0,
			"oneofs",
			Namespace.arrayToJSON(this.oneofsArray, toJSONOptions),
			"fields",
			Namespace.arrayToJSON(this.fieldsArray.filter(function(obj) {
				return !obj.declaringField;
			}), toJSONOptions) || {},
			"extensions",
			this.extensions && this.extensions.length ? this.extensions : void 0,
			"reserved",
			this.reserved && this.reserved.length ? this.reserved : void 0,
			"group",
			this.group || void 0,
			"visibility",
			this.visibility,
			"nested",
			inherited && inherited.nested || void 0,
			"comment",
			keepComments ? this.comment : void 0
		]);
	};
	/**
	* @override
	*/
	Type.prototype.resolveAll = function resolveAll() {
		if (!this._needsRecursiveResolve) return this;
		Namespace.prototype.resolveAll.call(this);
		var oneofs = this.oneofsArray;
		i = 0;
		while (i < oneofs.length) oneofs[i++].resolve();
		var fields = this.fieldsArray, i = 0;
		while (i < fields.length) fields[i++].resolve();
		return this;
	};
	/**
	* @override
	*/
	Type.prototype._resolveFeaturesRecursive = function _resolveFeaturesRecursive(edition) {
		if (!this._needsRecursiveFeatureResolution) return this;
		edition = this._edition || edition;
		Namespace.prototype._resolveFeaturesRecursive.call(this, edition);
		this.oneofsArray.forEach((oneof) => {
			oneof._resolveFeatures(edition);
		});
		this.fieldsArray.forEach((field) => {
			field._resolveFeatures(edition);
		});
		return this;
	};
	/**
	* @override
	*/
	Type.prototype.get = function get(name) {
		if (Object.prototype.hasOwnProperty.call(this.fields, name)) return this.fields[name];
		if (this.oneofs && Object.prototype.hasOwnProperty.call(this.oneofs, name)) return this.oneofs[name];
		if (this.nested && Object.prototype.hasOwnProperty.call(this.nested, name)) return this.nested[name];
		return null;
	};
	/**
	* Adds a nested object to this type.
	* @param {ReflectionObject} object Nested object to add
	* @returns {Type} `this`
	* @throws {TypeError} If arguments are invalid
	* @throws {Error} If there is already a nested object with this name or, if a field, when there is already a field with this id
	*/
	Type.prototype.add = function add(object) {
		if (this.get(object.name)) throw Error("duplicate name '" + object.name + "' in " + this);
		if (object instanceof Field && object.extend === void 0) {
			if (this._fieldsById ? /* istanbul ignore next */ this._fieldsById[object.id] : this.fieldsById[object.id]) throw Error("duplicate id " + object.id + " in " + this);
			if (this.isReservedId(object.id)) throw Error("id " + object.id + " is reserved in " + this);
			if (this.isReservedName(object.name) || object.name.charAt(0) === "$") throw Error("name '" + object.name + "' is reserved in " + this);
			if (object.name === "__proto__") return this;
			if (object.parent) object.parent.remove(object);
			this.fields[object.name] = object;
			object.message = this;
			object.onAdd(this);
			return clearCache(this);
		}
		if (object instanceof OneOf) {
			if (object.name.charAt(0) === "$") throw Error("name '" + object.name + "' is reserved in " + this);
			if (object.name === "__proto__") return this;
			if (!this.oneofs) this.oneofs = {};
			this.oneofs[object.name] = object;
			object.onAdd(this);
			return clearCache(this);
		}
		return Namespace.prototype.add.call(this, object);
	};
	/**
	* Removes a nested object from this type.
	* @param {ReflectionObject} object Nested object to remove
	* @returns {Type} `this`
	* @throws {TypeError} If arguments are invalid
	* @throws {Error} If `object` is not a member of this type
	*/
	Type.prototype.remove = function remove(object) {
		if (object instanceof Field && object.extend === void 0) {
			/* istanbul ignore if */
			if (!util.remove(this.fields, object, object.name)) throw Error(object + " is not a member of " + this);
			object.parent = null;
			object.onRemove(this);
			return clearCache(this);
		}
		if (object instanceof OneOf) {
			/* istanbul ignore if */
			if (!util.remove(this.oneofs, object, object.name)) throw Error(object + " is not a member of " + this);
			object.parent = null;
			object.onRemove(this);
			return clearCache(this);
		}
		return Namespace.prototype.remove.call(this, object);
	};
	/**
	* Tests if the specified id is reserved.
	* @param {number} id Id to test
	* @returns {boolean} `true` if reserved, otherwise `false`
	*/
	Type.prototype.isReservedId = function isReservedId(id) {
		return Namespace.isReservedId(this.reserved, id);
	};
	/**
	* Tests if the specified name is reserved.
	* @param {string} name Name to test
	* @returns {boolean} `true` if reserved, otherwise `false`
	*/
	Type.prototype.isReservedName = function isReservedName(name) {
		return Namespace.isReservedName(this.reserved, name);
	};
	/**
	* Creates a new message of this type using the specified properties.
	* @param {Object.<string,*>} [properties] Properties to set
	* @returns {ReflectedMessage} Message instance
	*/
	Type.prototype.create = function create(properties) {
		return new this.ctor(properties);
	};
	/**
	* Sets up {@link Type#encode|encode}, {@link Type#decode|decode} and {@link Type#verify|verify}.
	* @returns {Type} `this`
	*/
	Type.prototype.setup = function setup() {
		var root = this.root;
		if (root && root._needsRecursiveFeatureResolution) {
			var edition = root._edition || this._edition;
			if (edition) root._resolveFeaturesRecursive(edition);
		}
		var fullName = this.fullName, types = [];
		for (var i = 0; i < this.fieldsArray.length; ++i) types.push(this._fieldsArray[i].resolve().resolvedType);
		this.encode = encoder(this)({
			Writer,
			types,
			util
		});
		this.decode = decoder(this)({
			Reader,
			types,
			util,
			C: this.ctor
		});
		this.verify = verifier(this)({
			types,
			util
		});
		this.fromObject = converter.fromObject(this)({
			types,
			util,
			C: this.ctor
		});
		this.toObject = converter.toObject(this)({
			types,
			util
		});
		var wrapper = wrappers[fullName];
		if (wrapper) {
			var wrapperThis = Object.create(this);
			wrapperThis._ctor = this.ctor;
			wrapperThis.fromObject = this.fromObject;
			this.fromObject = wrapper.fromObject.bind(wrapperThis);
			wrapperThis.toObject = this.toObject;
			this.toObject = wrapper.toObject.bind(wrapperThis);
		}
		return this;
	};
	/**
	* Encodes a message of this type. Does not implicitly {@link Type#verify|verify} messages.
	* @param {Message<{}>|Object.<string,*>} message Message instance or plain object
	* @param {Writer} [writer] Writer to encode to
	* @returns {Writer} writer
	*/
	Type.prototype.encode = function encode_setup(message, writer) {
		return this.setup().encode.apply(this, arguments);
	};
	/**
	* Encodes a message of this type preceeded by its byte length as a varint. Does not implicitly {@link Type#verify|verify} messages.
	* @param {Message<{}>|Object.<string,*>} message Message instance or plain object
	* @param {Writer} [writer] Writer to encode to
	* @returns {Writer} writer
	*/
	Type.prototype.encodeDelimited = function encodeDelimited(message, writer) {
		return this.encode(message, (writer || Writer.create()).fork()).ldelim();
	};
	/**
	* Decodes a message of this type.
	* @param {Reader|Uint8Array} reader Reader or buffer to decode from
	* @param {number} [length] Length of the message, if known beforehand
	* @returns {ReflectedMessage} Decoded message
	* @throws {Error} If the payload is not a reader or valid buffer
	* @throws {util.ProtocolError<{}>} If required fields are missing
	*/
	Type.prototype.decode = function decode_setup(reader, length) {
		return this.setup().decode.apply(this, arguments);
	};
	/**
	* Decodes a message of this type preceeded by its byte length as a varint.
	* @param {Reader|Uint8Array} reader Reader or buffer to decode from
	* @returns {ReflectedMessage} Decoded message
	* @throws {Error} If the payload is not a reader or valid buffer
	* @throws {util.ProtocolError} If required fields are missing
	*/
	Type.prototype.decodeDelimited = function decodeDelimited(reader) {
		if (!(reader instanceof Reader)) reader = Reader.create(reader);
		return this.decode(reader, reader.size());
	};
	/**
	* Verifies that field values are valid and that required fields are present.
	* @param {Object.<string,*>} message Plain object to verify
	* @returns {null|string} `null` if valid, otherwise the reason why it is not
	*/
	Type.prototype.verify = function verify_setup(message) {
		return this.setup().verify.apply(this, arguments);
	};
	/**
	* Creates a new message of this type from a plain object. Also converts values to their respective internal types.
	* @param {Object.<string,*>} object Plain object to convert
	* @returns {ReflectedMessage} Message instance
	*/
	Type.prototype.fromObject = function fromObject(object) {
		return this.setup().fromObject.apply(this, arguments);
	};
	/**
	* Conversion options as used by {@link Type#toObject} and {@link Message.toObject}.
	* @interface IConversionOptions
	* @property {Function} [longs] Long conversion type.
	* Valid values are `BigInt`, `String` and `Number` (the global types).
	* Defaults to copy the present value, which is a possibly unsafe number without and a {@link Long} with a long library.
	* @property {Function} [enums] Enum value conversion type.
	* Only valid value is `String` (the global type).
	* Defaults to copy the present value, which is the numeric id.
	* @property {Function} [bytes] Bytes value conversion type.
	* Valid values are `Array` and (a base64 encoded) `String` (the global types).
	* Defaults to copy the present value, which usually is a Buffer under node and an Uint8Array in the browser.
	* @property {boolean} [defaults=false] Also sets default values on the resulting object
	* @property {boolean} [arrays=false] Sets empty arrays for missing repeated fields even if `defaults=false`
	* @property {boolean} [objects=false] Sets empty objects for missing map fields even if `defaults=false`
	* @property {boolean} [oneofs=false] Includes virtual oneof properties set to the present field's name, if any
	* @property {boolean} [json=false] Performs additional JSON compatibility conversions, i.e. NaN and Infinity to strings
	*/
	/**
	* Creates a plain object from a message of this type. Also converts values to other types if specified.
	* @param {Message<{}>} message Message instance
	* @param {IConversionOptions} [options] Conversion options
	* @returns {Object.<string,*>} Plain object
	*/
	Type.prototype.toObject = function toObject(message, options) {
		return this.setup().toObject.apply(this, arguments);
	};
	/**
	* Gets the type url for this type.
	* @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
	* @returns {string} The type url
	*/
	Type.prototype.getTypeUrl = function getTypeUrl(prefix) {
		if (prefix === void 0) prefix = "type.googleapis.com";
		var fullName = this.fullName;
		return prefix + "/" + (fullName.charAt(0) === "." ? fullName.substring(1) : fullName);
	};
	/**
	* Decorator function as returned by {@link Type.d} (TypeScript).
	* @typedef TypeDecorator
	* @type {function}
	* @param {Constructor<T>} target Target constructor
	* @returns {undefined}
	* @template T extends Message<T>
	* @deprecated Legacy TypeScript decorator support. Will be removed in a future release.
	*/
	/**
	* Type decorator (TypeScript).
	* @param {string} [typeName] Type name, defaults to the constructor's name
	* @returns {TypeDecorator<T>} Decorator function
	* @template T extends Message<T>
	* @deprecated Legacy TypeScript decorator support. Will be removed in a future release.
	*/
	Type.d = function decorateType(typeName) {
		return function typeDecorator(target) {
			util.decorateType(target, typeName);
		};
	};
}));

// node_modules/protobufjs/src/root.js
var require_root = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Root;
	var Namespace = require_namespace();
	Root.prototype = Object.create(Namespace.prototype, { constructor: {
		value: Root,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	Root.className = "Root";
	var Field = require_field();
	var Enum = require_enum();
	var OneOf = require_oneof();
	var util = require_util();
	var Type;
	var parse;
	var common;
	/**
	* Constructs a new root namespace instance.
	* @classdesc Root namespace wrapping all types, enums, services, sub-namespaces etc. that belong together.
	* @extends NamespaceBase
	* @constructor
	* @param {Object.<string,*>} [options] Top level options
	*/
	function Root(options) {
		Namespace.call(this, "", options);
		/**
		* Deferred extension fields.
		* @type {Field[]}
		*/
		this.deferred = [];
		/**
		* Resolved file names of loaded files.
		* @type {string[]}
		*/
		this.files = [];
		/**
		* Edition, defaults to proto2 if unspecified.
		* @type {string}
		* @private
		*/
		this._edition = "proto2";
		/**
		* Global lookup cache of fully qualified names.
		* @type {Object.<string,ReflectionObject>}
		* @private
		*/
		this._fullyQualifiedObjects = {};
	}
	/**
	* Loads a namespace descriptor into a root namespace.
	* @param {INamespace} json Namespace descriptor
	* @param {Root} [root] Root namespace, defaults to create a new one if omitted
	* @param {number} [depth] Current nesting depth, defaults to `0`
	* @returns {Root} Root namespace
	*/
	Root.fromJSON = function fromJSON(json, root, depth) {
		if (depth === void 0) depth = 0;
		if (depth > util.recursionLimit) throw Error("max depth exceeded");
		if (!root) root = new Root();
		if (json.options) root.setOptions(json.options);
		return root.addJSON(json.nested, depth).resolveAll();
	};
	/**
	* Resolves the path of an imported file, relative to the importing origin.
	* This method exists so you can override it with your own logic in case your imports are scattered over multiple directories.
	* @function
	* @param {string} origin The file name of the importing file
	* @param {string} target The file name being imported
	* @returns {string|null} Resolved path to `target` or `null` to skip the file
	*/
	Root.prototype.resolvePath = util.path.resolve;
	/**
	* Fetch content from file path or url
	* This method exists so you can override it with your own logic.
	* @function
	* @param {string} path File path or url
	* @param {FetchCallback} callback Callback function
	* @returns {undefined}
	*/
	Root.prototype.fetch = util.fetch;
	/* istanbul ignore next */
	function SYNC() {}
	/**
	* Loads one or multiple .proto or preprocessed .json files into this root namespace and calls the callback.
	* @param {string|string[]} filename Names of one or multiple files to load
	* @param {IParseOptions} options Parse options
	* @param {LoadCallback} callback Callback function
	* @returns {undefined}
	*/
	Root.prototype.load = function load(filename, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = void 0;
		}
		var self = this;
		if (!callback) return util.asPromise(load, self, filename, options);
		var sync = callback === SYNC;
		function finish(err, root) {
			/* istanbul ignore if */
			if (!callback) return;
			if (sync) throw err;
			if (root) root.resolveAll();
			var cb = callback;
			callback = null;
			cb(err, root);
		}
		function getBundledFileName(filename) {
			var idx = filename.lastIndexOf("google/protobuf/");
			if (idx > -1) {
				var altname = filename.substring(idx);
				if (Object.prototype.hasOwnProperty.call(common, altname)) return altname;
			}
			if (Object.prototype.hasOwnProperty.call(common, filename)) return filename;
			return null;
		}
		function process(filename, source, depth) {
			if (depth === void 0) depth = 0;
			try {
				if (depth > util.recursionLimit) throw Error("max depth exceeded");
				if (util.isString(source) && source.charAt(0) === "{") source = JSON.parse(source);
				if (!util.isString(source)) self.setOptions(source.options).addJSON(source.nested);
				else {
					parse.filename = filename;
					var parsed = parse(source, self, options), resolved, i = 0;
					if (parsed.imports) {
						for (; i < parsed.imports.length; ++i) if (resolved = getBundledFileName(parsed.imports[i]) || self.resolvePath(filename, parsed.imports[i])) fetch(resolved, false, depth + 1);
					}
					if (parsed.weakImports) {
						for (i = 0; i < parsed.weakImports.length; ++i) if (resolved = getBundledFileName(parsed.weakImports[i]) || self.resolvePath(filename, parsed.weakImports[i])) fetch(resolved, true, depth + 1);
					}
				}
			} catch (err) {
				finish(err);
			}
			if (!sync && !queued) finish(null, self);
		}
		function fetch(filename, weak, depth) {
			if (depth === void 0) depth = 0;
			filename = getBundledFileName(filename) || filename;
			if (self.files.indexOf(filename) > -1) return;
			self.files.push(filename);
			if (Object.prototype.hasOwnProperty.call(common, filename)) {
				if (sync) process(filename, common[filename], depth);
				else {
					++queued;
					setTimeout(function() {
						--queued;
						process(filename, common[filename], depth);
					});
				}
				return;
			}
			if (sync) {
				var source;
				try {
					source = util.fs.readFileSync(filename).toString("utf8");
				} catch (err) {
					if (!weak) finish(err);
					return;
				}
				process(filename, source, depth);
			} else {
				++queued;
				self.fetch(filename, function(err, source) {
					--queued;
					/* istanbul ignore if */
					if (!callback) return;
					if (err) {
						/* istanbul ignore else */
						if (!weak) finish(err);
						else if (!queued) finish(null, self);
						return;
					}
					process(filename, source, depth);
				});
			}
		}
		var queued = 0;
		if (util.isString(filename)) filename = [filename];
		for (var i = 0, resolved; i < filename.length; ++i) if (resolved = self.resolvePath("", filename[i])) fetch(resolved);
		if (sync) {
			self.resolveAll();
			return self;
		}
		if (!queued) finish(null, self);
		return self;
	};
	/**
	* Loads one or multiple .proto or preprocessed .json files into this root namespace and calls the callback.
	* @function Root#load
	* @param {string|string[]} filename Names of one or multiple files to load
	* @param {LoadCallback} callback Callback function
	* @returns {undefined}
	* @variation 2
	*/
	/**
	* Loads one or multiple .proto or preprocessed .json files into this root namespace and returns a promise.
	* @function Root#load
	* @param {string|string[]} filename Names of one or multiple files to load
	* @param {IParseOptions} [options] Parse options. Defaults to {@link parse.defaults} when omitted.
	* @returns {Promise<Root>} Promise
	* @variation 3
	*/
	/**
	* Synchronously loads one or multiple .proto or preprocessed .json files into this root namespace (node only).
	* @function Root#loadSync
	* @param {string|string[]} filename Names of one or multiple files to load
	* @param {IParseOptions} [options] Parse options. Defaults to {@link parse.defaults} when omitted.
	* @returns {Root} Root namespace
	* @throws {Error} If synchronous fetching is not supported (i.e. in browsers) or if a file's syntax is invalid
	*/
	Root.prototype.loadSync = function loadSync(filename, options) {
		if (!util.isNode) throw Error("not supported");
		return this.load(filename, options, SYNC);
	};
	/**
	* @override
	*/
	Root.prototype.resolveAll = function resolveAll() {
		if (!this._needsRecursiveResolve) return this;
		if (this.deferred.length) throw Error("unresolvable extensions: " + this.deferred.map(function(field) {
			return "'extend " + field.extend + "' in " + field.parent.fullName;
		}).join(", "));
		return Namespace.prototype.resolveAll.call(this);
	};
	var exposeRe = /^[A-Z]/;
	/**
	* Handles a deferred declaring extension field by creating a sister field to represent it within its extended type.
	* @param {Root} root Root instance
	* @param {Field} field Declaring extension field witin the declaring type
	* @returns {boolean} `true` if successfully added to the extended type, `false` otherwise
	* @inner
	* @ignore
	*/
	function tryHandleExtension(root, field) {
		var extendedType = field.parent.lookup(field.extend);
		if (extendedType) {
			var sisterField = new Field(field.fullName, field.id, field.type, field.rule, void 0, field.options);
			if (extendedType.get(sisterField.name)) return true;
			sisterField.declaringField = field;
			field.extensionField = sisterField;
			extendedType.add(sisterField);
			return true;
		}
		return false;
	}
	/**
	* Called when any object is added to this root or its sub-namespaces.
	* @param {ReflectionObject} object Object added
	* @returns {undefined}
	* @private
	*/
	Root.prototype._handleAdd = function _handleAdd(object) {
		if (object instanceof Field) {
			if (object.extend !== void 0 && !object.extensionField) {
				if (!tryHandleExtension(this, object)) this.deferred.push(object);
			}
		} else if (object instanceof Enum) {
			if (exposeRe.test(object.name)) object.parent[object.name] = object.values;
		} else if (!(object instanceof OneOf)) {
			if (object instanceof Type) for (var i = 0; i < this.deferred.length;) if (tryHandleExtension(this, this.deferred[i])) this.deferred.splice(i, 1);
			else ++i;
			for (var j = 0; j < object.nestedArray.length; ++j) this._handleAdd(object._nestedArray[j]);
			if (exposeRe.test(object.name)) object.parent[object.name] = object;
		}
		if (object instanceof Type || object instanceof Enum || object instanceof Field) this._fullyQualifiedObjects[object.fullName] = object;
	};
	/**
	* Called when any object is removed from this root or its sub-namespaces.
	* @param {ReflectionObject} object Object removed
	* @returns {undefined}
	* @private
	*/
	Root.prototype._handleRemove = function _handleRemove(object) {
		if (object instanceof Field) {
			if (object.extend !== void 0) {
				if (object.extensionField) {
					object.extensionField.parent.remove(object.extensionField);
					object.extensionField = null;
				} else {
					var index = this.deferred.indexOf(object);
					/* istanbul ignore else */
					if (index > -1) this.deferred.splice(index, 1);
				}
			}
		} else if (object instanceof Enum) {
			if (exposeRe.test(object.name)) delete object.parent[object.name];
		} else if (object instanceof Namespace) {
			for (var i = 0; i < object.nestedArray.length; ++i) this._handleRemove(object._nestedArray[i]);
			if (exposeRe.test(object.name)) delete object.parent[object.name];
		}
		delete this._fullyQualifiedObjects[object.fullName];
	};
	Root._configure = function(Type_, parse_, common_) {
		Type = Type_;
		parse = parse_;
		common = common_;
	};
}));

// node_modules/protobufjs/src/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Various utility functions.
	* @namespace
	*/
	var util = module.exports = require_minimal();
	var roots = require_roots();
	var Type;
	var Enum;
	util.codegen = require_codegen();
	util.fetch = require_fetch();
	util.path = require_path();
	util.patterns = require_patterns();
	var reservedRe = util.patterns.reservedRe;
	/**
	* Node's fs module if available.
	* @type {Object.<string,*>}
	*/
	util.fs = require_fs();
	/**
	* Converts an object's values to an array.
	* @param {Object.<string,*>} object Object to convert
	* @returns {Array.<*>} Converted array
	*/
	util.toArray = function toArray(object) {
		if (object) {
			var keys = Object.keys(object), array = new Array(keys.length), index = 0;
			while (index < keys.length) array[index] = object[keys[index++]];
			return array;
		}
		return [];
	};
	/**
	* Converts an array of keys immediately followed by their respective value to an object, omitting undefined values.
	* @param {Array.<*>} array Array to convert
	* @returns {Object.<string,*>} Converted object
	*/
	util.toObject = function toObject(array) {
		var object = {}, index = 0;
		while (index < array.length) {
			var key = array[index++], val = array[index++];
			if (val !== void 0) object[key] = val;
		}
		return object;
	};
	/**
	* Removes the first matching value from an object.
	* @param {Object.<string,*>|undefined} object Object to remove from
	* @param {*} value Value to remove
	* @param {string} [key] Optional key for fast path removal
	* @returns {boolean} `true` if removed, otherwise `false`
	*/
	util.remove = function remove(object, value, key) {
		if (!object) return false;
		if (key !== void 0 && Object.prototype.hasOwnProperty.call(object, key) && object[key] === value) {
			delete object[key];
			return true;
		}
		for (var names = Object.keys(object), i = 0; i < names.length; ++i) if (object[names[i]] === value) {
			delete object[names[i]];
			return true;
		}
		return false;
	};
	/**
	* Tests whether the specified name is a reserved word in JS.
	* @param {string} name Name to test
	* @returns {boolean} `true` if reserved, otherwise `false`
	*/
	util.isReserved = function isReserved(name) {
		return reservedRe.test(name);
	};
	/**
	* Returns a safe property accessor for the specified property name.
	* @param {string} prop Property name
	* @returns {string} Safe accessor
	*/
	util.safeProp = function safeProp(prop) {
		if (!/^[$\w_]+$/.test(prop) || reservedRe.test(prop)) return "[" + JSON.stringify(prop) + "]";
		return "." + prop;
	};
	/**
	* Converts the first character of a string to upper case.
	* @param {string} str String to convert
	* @returns {string} Converted string
	*/
	util.ucFirst = function ucFirst(str) {
		return str.charAt(0).toUpperCase() + str.substring(1);
	};
	var camelCaseRe = /_([a-z])/g;
	/**
	* Converts a string to camel case.
	* @param {string} str String to convert
	* @returns {string} Converted string
	* @deprecated Use {@link util.jsonName} for protobuf field JSON names.
	*/
	util.camelCase = function camelCase(str) {
		return str.substring(0, 1) + str.substring(1).replace(camelCaseRe, function($0, $1) {
			return $1.toUpperCase();
		});
	};
	/**
	* Converts a proto field name to its protoc-compatible JSON name.
	* @param {string} str Proto field name
	* @returns {string} JSON name
	*/
	util.jsonName = function jsonName(str) {
		var result = "", upperNext = false, i = 0;
		for (; i < str.length; ++i) {
			var ch = str.charAt(i);
			if (ch === "_") upperNext = true;
			else if (upperNext) {
				result += ch.toUpperCase();
				upperNext = false;
			} else result += ch;
		}
		return result;
	};
	/**
	* Compares reflected fields by id.
	* @param {Field} a First field
	* @param {Field} b Second field
	* @returns {number} Comparison value
	*/
	util.compareFieldsById = function compareFieldsById(a, b) {
		return a.id - b.id;
	};
	/**
	* Decorator helper for types (TypeScript).
	* @param {Constructor<T>} ctor Constructor function
	* @param {string} [typeName] Type name, defaults to the constructor's name
	* @returns {Type} Reflected type
	* @template T extends Message<T>
	* @property {Root} root Decorators root
	* @deprecated Legacy TypeScript decorator support. Will be removed in a future release.
	*/
	util.decorateType = function decorateType(ctor, typeName) {
		/* istanbul ignore if */
		if (ctor.$type) {
			if (typeName && ctor.$type.name !== typeName) {
				util.decorateRoot.remove(ctor.$type);
				ctor.$type.name = typeName;
				util.decorateRoot.add(ctor.$type);
			}
			return ctor.$type;
		}
		/* istanbul ignore next */
		if (!Type) Type = require_type();
		var type = new Type(typeName || ctor.name);
		util.decorateRoot.add(type);
		type.ctor = ctor;
		Object.defineProperty(ctor, "$type", {
			value: type,
			enumerable: false
		});
		Object.defineProperty(ctor.prototype, "$type", {
			value: type,
			enumerable: false
		});
		return type;
	};
	var decorateEnumIndex = 0;
	/**
	* Decorator helper for enums (TypeScript).
	* @param {Object} object Enum object
	* @returns {Enum} Reflected enum
	* @deprecated Legacy TypeScript decorator support. Will be removed in a future release.
	*/
	util.decorateEnum = function decorateEnum(object) {
		/* istanbul ignore if */
		if (object.$type) return object.$type;
		/* istanbul ignore next */
		if (!Enum) Enum = require_enum();
		var enm = new Enum("Enum" + decorateEnumIndex++, object);
		util.decorateRoot.add(enm);
		Object.defineProperty(object, "$type", {
			value: enm,
			enumerable: false
		});
		return enm;
	};
	/**
	* Sets the value of a property by property path. If a value already exists, it is turned to an array
	* @param {Object.<string,*>} dst Destination object
	* @param {string} path dot '.' delimited path of the property to set
	* @param {Object} value the value to set
	* @param {boolean|undefined} [ifNotSet] Sets the option only if it isn't currently set
	* @returns {Object.<string,*>} Destination object
	*/
	util.setProperty = function setProperty(dst, path, value, ifNotSet) {
		function setProp(dst, path, value) {
			var part = path.shift();
			if (util.isUnsafeProperty(part)) return dst;
			if (path.length > 0) dst[part] = setProp(dst[part] || {}, path, value);
			else {
				var prevValue = dst[part];
				if (prevValue && ifNotSet) return dst;
				if (prevValue) value = [].concat(prevValue).concat(value);
				dst[part] = value;
			}
			return dst;
		}
		if (typeof dst !== "object") throw TypeError("dst must be an object");
		if (!path) throw TypeError("path must be specified");
		path = path.split(".");
		if (path.length > util.recursionLimit) throw Error("max depth exceeded");
		return setProp(dst, path, value);
	};
	/**
	* Decorator root (TypeScript).
	* @name util.decorateRoot
	* @type {Root}
	* @readonly
	* @deprecated Legacy TypeScript decorator support. Will be removed in a future release.
	*/
	Object.defineProperty(util, "decorateRoot", { get: function() {
		return roots["decorated"] || (roots["decorated"] = new (require_root())());
	} });
}));

// node_modules/protobufjs/src/types.js
var require_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Common type constants.
	* @namespace
	*/
	var types = exports;
	var util = require_util();
	var s = [
		"double",
		"float",
		"int32",
		"uint32",
		"sint32",
		"fixed32",
		"sfixed32",
		"int64",
		"uint64",
		"sint64",
		"fixed64",
		"sfixed64",
		"bool",
		"string",
		"bytes"
	];
	function bake(values, offset) {
		var i = 0, o = Object.create(null);
		offset |= 0;
		while (i < values.length) o[s[i + offset]] = values[i++];
		return o;
	}
	/**
	* Basic type wire types.
	* @type {Object.<string,number>}
	* @const
	* @property {number} double=1 Fixed64 wire type
	* @property {number} float=5 Fixed32 wire type
	* @property {number} int32=0 Varint wire type
	* @property {number} uint32=0 Varint wire type
	* @property {number} sint32=0 Varint wire type
	* @property {number} fixed32=5 Fixed32 wire type
	* @property {number} sfixed32=5 Fixed32 wire type
	* @property {number} int64=0 Varint wire type
	* @property {number} uint64=0 Varint wire type
	* @property {number} sint64=0 Varint wire type
	* @property {number} fixed64=1 Fixed64 wire type
	* @property {number} sfixed64=1 Fixed64 wire type
	* @property {number} bool=0 Varint wire type
	* @property {number} string=2 Ldelim wire type
	* @property {number} bytes=2 Ldelim wire type
	*/
	types.basic = bake([
		1,
		5,
		0,
		0,
		0,
		5,
		5,
		0,
		0,
		0,
		1,
		1,
		0,
		2,
		2
	]);
	/**
	* Basic type defaults.
	* @type {Object.<string,*>}
	* @const
	* @property {number} double=0 Double default
	* @property {number} float=0 Float default
	* @property {number} int32=0 Int32 default
	* @property {number} uint32=0 Uint32 default
	* @property {number} sint32=0 Sint32 default
	* @property {number} fixed32=0 Fixed32 default
	* @property {number} sfixed32=0 Sfixed32 default
	* @property {number} int64=0 Int64 default
	* @property {number} uint64=0 Uint64 default
	* @property {number} sint64=0 Sint32 default
	* @property {number} fixed64=0 Fixed64 default
	* @property {number} sfixed64=0 Sfixed64 default
	* @property {boolean} bool=false Bool default
	* @property {string} string="" String default
	* @property {Array.<number>} bytes=Array(0) Bytes default
	* @property {null} message=null Message default
	*/
	types.defaults = bake([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		false,
		"",
		util.emptyArray,
		null
	]);
	/**
	* Basic long type wire types.
	* @type {Object.<string,number>}
	* @const
	* @property {number} int64=0 Varint wire type
	* @property {number} uint64=0 Varint wire type
	* @property {number} sint64=0 Varint wire type
	* @property {number} fixed64=1 Fixed64 wire type
	* @property {number} sfixed64=1 Fixed64 wire type
	*/
	types.long = bake([
		0,
		0,
		0,
		1,
		1
	], 7);
	/**
	* Allowed types for map keys with their associated wire type.
	* @type {Object.<string,number>}
	* @const
	* @property {number} int32=0 Varint wire type
	* @property {number} uint32=0 Varint wire type
	* @property {number} sint32=0 Varint wire type
	* @property {number} fixed32=5 Fixed32 wire type
	* @property {number} sfixed32=5 Fixed32 wire type
	* @property {number} int64=0 Varint wire type
	* @property {number} uint64=0 Varint wire type
	* @property {number} sint64=0 Varint wire type
	* @property {number} fixed64=1 Fixed64 wire type
	* @property {number} sfixed64=1 Fixed64 wire type
	* @property {number} bool=0 Varint wire type
	* @property {number} string=2 Ldelim wire type
	*/
	types.mapKey = bake([
		0,
		0,
		0,
		5,
		5,
		0,
		0,
		0,
		1,
		1,
		0,
		2
	], 2);
	/**
	* Allowed types for packed repeated fields with their associated wire type.
	* @type {Object.<string,number>}
	* @const
	* @property {number} double=1 Fixed64 wire type
	* @property {number} float=5 Fixed32 wire type
	* @property {number} int32=0 Varint wire type
	* @property {number} uint32=0 Varint wire type
	* @property {number} sint32=0 Varint wire type
	* @property {number} fixed32=5 Fixed32 wire type
	* @property {number} sfixed32=5 Fixed32 wire type
	* @property {number} int64=0 Varint wire type
	* @property {number} uint64=0 Varint wire type
	* @property {number} sint64=0 Varint wire type
	* @property {number} fixed64=1 Fixed64 wire type
	* @property {number} sfixed64=1 Fixed64 wire type
	* @property {number} bool=0 Varint wire type
	*/
	types.packed = bake([
		1,
		5,
		0,
		0,
		0,
		5,
		5,
		0,
		0,
		0,
		1,
		1,
		0
	]);
}));

// node_modules/protobufjs/src/field.js
var require_field = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Field;
	var ReflectionObject = require_object();
	Field.prototype = Object.create(ReflectionObject.prototype, { constructor: {
		value: Field,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	Field.className = "Field";
	var Enum = require_enum();
	var types = require_types();
	var util = require_util();
	var Type;
	var ruleRe = /^(?:required|optional|repeated)$/;
	/**
	* Constructs a new message field instance. Note that {@link MapField|map fields} have their own class.
	* @name Field
	* @classdesc Reflected message field.
	* @extends FieldBase
	* @constructor
	* @param {string} name Unique name within its namespace
	* @param {number} id Unique id within its namespace
	* @param {string} type Value type
	* @param {string|Object.<string,*>} [rule="optional"] Field rule
	* @param {string|Object.<string,*>} [extend] Extended type if different from parent
	* @param {Object.<string,*>} [options] Declared options
	*/
	/**
	* Constructs a field from a field descriptor.
	* @param {string} name Field name
	* @param {IField} json Field descriptor
	* @returns {Field} Created field
	* @throws {TypeError} If arguments are invalid
	*/
	Field.fromJSON = function fromJSON(name, json) {
		var field = new Field(name, json.id, json.type, json.rule, json.extend, json.options, json.comment);
		if (json.edition) field._edition = json.edition;
		if (json.protoName) field.protoName = json.protoName;
		if (json.jsonName !== void 0) field.jsonName = json.jsonName;
		else if (json.options && json.options.json_name !== void 0) field.jsonName = json.options.json_name;
		field._defaultEdition = "proto3";
		return field;
	};
	/**
	* Not an actual constructor. Use {@link Field} instead.
	* @classdesc Base class of all reflected message fields. This is not an actual class but here for the sake of having consistent type definitions.
	* @exports FieldBase
	* @extends ReflectionObject
	* @constructor
	* @param {string} name Unique name within its namespace
	* @param {number} id Unique id within its namespace
	* @param {string} type Value type
	* @param {string|Object.<string,*>} [rule="optional"] Field rule
	* @param {string|Object.<string,*>} [extend] Extended type if different from parent
	* @param {Object.<string,*>} [options] Declared options
	* @param {string} [comment] Comment associated with this field
	*/
	function Field(name, id, type, rule, extend, options, comment) {
		if (util.isObject(rule)) {
			comment = extend;
			options = rule;
			rule = extend = void 0;
		} else if (util.isObject(extend)) {
			comment = options;
			options = extend;
			extend = void 0;
		}
		ReflectionObject.call(this, name, options);
		if (!util.isInteger(id) || id < 0) throw TypeError("id must be a non-negative integer");
		if (!util.isString(type)) throw TypeError("type must be a string");
		if (rule !== void 0 && !ruleRe.test(rule = rule.toString().toLowerCase())) throw TypeError("rule must be a string rule");
		if (extend !== void 0 && !util.isString(extend)) throw TypeError("extend must be a string");
		/**
		* Field rule, if any.
		* @type {string|undefined}
		*/
		this.rule = rule && rule !== "optional" ? rule : void 0;
		/**
		* Field type.
		* @type {string}
		*/
		this.type = type;
		/**
		* Unique field id.
		* @type {number}
		*/
		this.id = id;
		/**
		* Extended type if different from parent.
		* @type {string|undefined}
		*/
		this.extend = extend || void 0;
		/**
		* Whether this field is repeated.
		* @type {boolean}
		*/
		this.repeated = rule === "repeated";
		/**
		* Whether this field is a map or not.
		* @type {boolean}
		*/
		this.map = false;
		/**
		* Message this field belongs to.
		* @type {Type|null}
		*/
		this.message = null;
		/**
		* OneOf this field belongs to, if any,
		* @type {OneOf|null}
		*/
		this.partOf = null;
		/**
		* The field type's default value.
		* @type {*}
		*/
		this.typeDefault = null;
		/**
		* The field's default value on prototypes.
		* @type {*}
		*/
		this.defaultValue = null;
		/**
		* Whether this field's value should be treated as a long.
		* @type {boolean}
		*/
		this.long = util.Long ? types.long[type] !== void 0 : /* istanbul ignore next */ false;
		/**
		* Whether this field's value is a buffer.
		* @type {boolean}
		*/
		this.bytes = type === "bytes";
		/**
		* Resolved type if not a basic type.
		* @type {Type|Enum|null}
		*/
		this.resolvedType = null;
		/**
		* Sister-field within the extended type if a declaring extension field.
		* @type {Field|null}
		*/
		this.extensionField = null;
		/**
		* Sister-field within the declaring namespace if an extended field.
		* @type {Field|null}
		*/
		this.declaringField = null;
		/**
		* Comment for this field.
		* @type {string|null}
		*/
		this.comment = comment;
		/**
		* Field name as declared in the .proto source, if different from `name`.
		* @type {string|undefined}
		*/
		this.protoName = void 0;
		/**
		* JSON name, if different from the derived default.
		* @type {string|undefined}
		*/
		this.jsonName = void 0;
	}
	/**
	* Determines whether this field is required.
	* @name Field#required
	* @type {boolean}
	* @readonly
	*/
	Object.defineProperty(Field.prototype, "required", { get: function() {
		return this._features.field_presence === "LEGACY_REQUIRED";
	} });
	/**
	* Determines whether this field is not required.
	* @name Field#optional
	* @type {boolean}
	* @readonly
	*/
	Object.defineProperty(Field.prototype, "optional", { get: function() {
		return !this.required;
	} });
	/**
	* Determines whether this field uses tag-delimited encoding.  In proto2 this
	* corresponded to group syntax.
	* @name Field#delimited
	* @type {boolean}
	* @readonly
	*/
	Object.defineProperty(Field.prototype, "delimited", { get: function() {
		return this.resolvedType instanceof Type && this._features.message_encoding === "DELIMITED";
	} });
	/**
	* Determines whether this field is packed. Only relevant when repeated.
	* @name Field#packed
	* @type {boolean}
	* @readonly
	*/
	Object.defineProperty(Field.prototype, "packed", { get: function() {
		return this._features.repeated_field_encoding === "PACKED";
	} });
	/**
	* Determines whether this field tracks presence.
	* @name Field#hasPresence
	* @type {boolean}
	* @readonly
	*/
	Object.defineProperty(Field.prototype, "hasPresence", { get: function() {
		if (this.repeated || this.map) return false;
		return this.partOf || this.declaringField || this.extensionField || this._features.field_presence !== "IMPLICIT";
	} });
	/**
	* The field name as declared in the .proto source (snake_case). Populated on resolve,
	* falling back to `name`. Mirrors `FieldDescriptorProto.name`.
	* @name Field#protoName
	* @type {string}
	* @readonly
	*/
	/**
	* The JSON name of this field (lowerCamelCase per protoc's `ToJsonName`, or an
	* explicit `[json_name]`). Populated on resolve. This is the key used on ProtoJSON output.
	* @name Field#jsonName
	* @type {string}
	* @readonly
	*/
	/**
	* @override
	*/
	Field.prototype.setOption = function setOption(name, value, ifNotSet) {
		return ReflectionObject.prototype.setOption.call(this, name, value, ifNotSet);
	};
	/**
	* Field descriptor.
	* @interface IField
	* @property {string} [edition] Edition
	* @property {string} [rule="optional"] Field rule
	* @property {string} type Field type
	* @property {number} id Field id
	* @property {Object.<string,*>} [options] Field options
	* @property {string|null} [comment] Field comment
	*/
	/**
	* Extension field descriptor.
	* @interface IExtensionField
	* @extends IField
	* @property {string} extend Extended type
	*/
	/**
	* Converts this field to a field descriptor.
	* @param {IToJSONOptions} [toJSONOptions] JSON conversion options
	* @returns {IField} Field descriptor
	*/
	Field.prototype.toJSON = function toJSON(toJSONOptions) {
		var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
		return util.toObject([
			"edition",
			this._editionToJSON(),
			"rule",
			this.rule !== "optional" && this.rule || void 0,
			"type",
			this.type,
			"id",
			this.id,
			"extend",
			this.extend,
			"protoName",
			this.protoName !== this.name ? this.protoName : void 0,
			"jsonName",
			this.jsonName !== util.jsonName(this.protoName || this.name) ? this.jsonName : void 0,
			"options",
			this.options,
			"comment",
			keepComments ? this.comment : void 0
		]);
	};
	/**
	* Resolves this field's type references.
	* @returns {Field} `this`
	* @throws {Error} If any reference cannot be resolved
	*/
	Field.prototype.resolve = function resolve() {
		if (this.resolved) return this;
		if ((this.typeDefault = types.defaults[this.type]) === void 0) {
			this.resolvedType = (this.declaringField ? this.declaringField.parent : this.parent).lookupTypeOrEnum(this.type);
			if (this.resolvedType instanceof Type) this.typeDefault = null;
			else this.typeDefault = this.resolvedType.values[Object.keys(this.resolvedType.values)[0]];
		} else if (this.options && this.options.proto3_optional) this.typeDefault = null;
		if (this.options && this.options["default"] != null) {
			this.typeDefault = this.options["default"];
			if (this.resolvedType instanceof Enum && typeof this.typeDefault === "string") this.typeDefault = this.resolvedType.values[this.typeDefault];
		}
		if (this.options) {
			if (this.options.packed !== void 0 && this.resolvedType && !(this.resolvedType instanceof Enum)) delete this.options.packed;
			if (!Object.keys(this.options).length) this.options = void 0;
		}
		if (this.long) {
			var unsigned = this.type === "uint64" || this.type === "fixed64";
			this.typeDefault = typeof this.typeDefault === "string" ? util.Long.fromString(this.typeDefault, unsigned) : util.Long.fromNumber(this.typeDefault, unsigned);
			/* istanbul ignore else */
			if (Object.freeze) Object.freeze(this.typeDefault);
		} else if (types.long[this.type] !== void 0 && typeof this.typeDefault === "string") this.typeDefault = parseInt(this.typeDefault, 10);
		else if (this.bytes && typeof this.typeDefault === "string") {
			var buf;
			if (util.base64.test(this.typeDefault)) util.base64.decode(this.typeDefault, buf = util.newBuffer(util.base64.length(this.typeDefault)), 0);
			else util.utf8.write(this.typeDefault, buf = util.newBuffer(util.utf8.length(this.typeDefault)), 0);
			this.typeDefault = buf;
		}
		if (this.map) this.defaultValue = util.emptyObject;
		else if (this.repeated) this.defaultValue = util.emptyArray;
		else this.defaultValue = this.typeDefault;
		if (this.parent instanceof Type && this.parent._ctor) this.parent._ctor.prototype[this.name] = this.defaultValue;
		if (this.protoName === void 0) this.protoName = this.name;
		if (this.jsonName === void 0) this.jsonName = util.jsonName(this.protoName);
		return ReflectionObject.prototype.resolve.call(this);
	};
	/**
	* Infers field features from legacy syntax that may have been specified differently.
	* in older editions.
	* @param {string|undefined} edition The edition this proto is on, or undefined if pre-editions
	* @returns {object} The feature values to override
	*/
	Field.prototype._inferLegacyProtoFeatures = function _inferLegacyProtoFeatures(edition) {
		if (edition !== "proto2" && edition !== "proto3") return {};
		var features = {};
		if (this.rule === "required") features.field_presence = "LEGACY_REQUIRED";
		if (this.parent && types.defaults[this.type] === void 0) {
			var type = this.parent.get(this.type.split(".").pop());
			if (type && type instanceof Type && type.group) features.message_encoding = "DELIMITED";
		}
		if (this.getOption("packed") === true) features.repeated_field_encoding = "PACKED";
		else if (this.getOption("packed") === false) features.repeated_field_encoding = "EXPANDED";
		return features;
	};
	/**
	* @override
	*/
	Field.prototype._resolveFeatures = function _resolveFeatures(edition) {
		return ReflectionObject.prototype._resolveFeatures.call(this, this._edition || edition);
	};
	/**
	* Decorator function as returned by {@link Field.d} and {@link MapField.d} (TypeScript).
	* @typedef FieldDecorator
	* @type {function}
	* @param {Object} prototype Target prototype
	* @param {string} fieldName Field name
	* @returns {undefined}
	* @deprecated Legacy TypeScript decorator support. Will be removed in a future release.
	*/
	/**
	* Field decorator (TypeScript).
	* @name Field.d
	* @function
	* @param {number} fieldId Field id
	* @param {"double"|"float"|"int32"|"uint32"|"sint32"|"fixed32"|"sfixed32"|"int64"|"uint64"|"sint64"|"fixed64"|"sfixed64"|"string"|"bool"|"bytes"|Object} fieldType Field type
	* @param {"optional"|"required"|"repeated"} [fieldRule="optional"] Field rule
	* @param {T} [defaultValue] Default value
	* @returns {FieldDecorator} Decorator function
	* @template T extends number | number[] | Long | Long[] | string | string[] | boolean | boolean[] | Uint8Array | Uint8Array[] | Buffer | Buffer[]
	* @deprecated Legacy TypeScript decorator support. Will be removed in a future release.
	*/
	Field.d = function decorateField(fieldId, fieldType, fieldRule, defaultValue) {
		if (typeof fieldType === "function") fieldType = util.decorateType(fieldType).name;
		else if (fieldType && typeof fieldType === "object") fieldType = util.decorateEnum(fieldType).name;
		return function fieldDecorator(prototype, fieldName) {
			util.decorateType(prototype.constructor).add(new Field(fieldName, fieldId, fieldType, fieldRule, { "default": defaultValue }));
		};
	};
	Field._configure = function configure(Type_) {
		Type = Type_;
	};
}));
/**
* Field decorator (TypeScript).
* @name Field.d
* @function
* @param {number} fieldId Field id
* @param {Constructor<T>|string} fieldType Field type
* @param {"optional"|"required"|"repeated"} [fieldRule="optional"] Field rule
* @returns {FieldDecorator} Decorator function
* @template T extends Message<T>
* @variation 2
* @deprecated Legacy TypeScript decorator support. Will be removed in a future release.
*/

// node_modules/protobufjs/src/oneof.js
var require_oneof = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = OneOf;
	var ReflectionObject = require_object();
	OneOf.prototype = Object.create(ReflectionObject.prototype, { constructor: {
		value: OneOf,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	OneOf.className = "OneOf";
	var Field = require_field();
	var util = require_util();
	/**
	* Constructs a new oneof instance.
	* @classdesc Reflected oneof.
	* @extends ReflectionObject
	* @constructor
	* @param {string} name Oneof name
	* @param {string[]|Object.<string,*>} [fieldNames] Field names
	* @param {Object.<string,*>} [options] Declared options
	* @param {string} [comment] Comment associated with this field
	*/
	function OneOf(name, fieldNames, options, comment) {
		if (!Array.isArray(fieldNames)) {
			options = fieldNames;
			fieldNames = void 0;
		}
		ReflectionObject.call(this, name, options);
		/* istanbul ignore if */
		if (!(fieldNames === void 0 || Array.isArray(fieldNames))) throw TypeError("fieldNames must be an Array");
		/**
		* Field names that belong to this oneof.
		* @type {string[]}
		*/
		this.oneof = fieldNames || [];
		/**
		* Fields that belong to this oneof as an array for iteration.
		* @type {Field[]}
		* @readonly
		*/
		this.fieldsArray = [];
		/**
		* Comment for this field.
		* @type {string|null}
		*/
		this.comment = comment;
	}
	/**
	* Oneof descriptor.
	* @interface IOneOf
	* @property {Array.<string>} oneof Oneof field names
	* @property {Object.<string,*>} [options] Oneof options
	* @property {string|null} [comment] Oneof comment
	*/
	/**
	* Constructs a oneof from a oneof descriptor.
	* @param {string} name Oneof name
	* @param {IOneOf} json Oneof descriptor
	* @returns {OneOf} Created oneof
	* @throws {TypeError} If arguments are invalid
	*/
	OneOf.fromJSON = function fromJSON(name, json) {
		return new OneOf(name, json.oneof, json.options, json.comment);
	};
	/**
	* Converts this oneof to a oneof descriptor.
	* @param {IToJSONOptions} [toJSONOptions] JSON conversion options
	* @returns {IOneOf} Oneof descriptor
	*/
	OneOf.prototype.toJSON = function toJSON(toJSONOptions) {
		var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
		return util.toObject([
			"options",
			this.options,
			"oneof",
			this.oneof,
			"comment",
			keepComments ? this.comment : void 0
		]);
	};
	/**
	* Adds the fields of the specified oneof to the parent if not already done so.
	* @param {OneOf} oneof The oneof
	* @returns {undefined}
	* @inner
	* @ignore
	*/
	function addFieldsToParent(oneof) {
		if (oneof.parent) {
			for (var i = 0; i < oneof.fieldsArray.length; ++i) if (!oneof.fieldsArray[i].parent) oneof.parent.add(oneof.fieldsArray[i]);
		}
	}
	/**
	* Adds a field to this oneof and removes it from its current parent, if any.
	* @param {Field} field Field to add
	* @returns {OneOf} `this`
	*/
	OneOf.prototype.add = function add(field) {
		/* istanbul ignore if */
		if (!(field instanceof Field)) throw TypeError("field must be a Field");
		if (field.parent && field.parent !== this.parent) field.parent.remove(field);
		this.oneof.push(field.name);
		this.fieldsArray.push(field);
		field.partOf = this;
		addFieldsToParent(this);
		return this;
	};
	/**
	* Removes a field from this oneof and puts it back to the oneof's parent.
	* @param {Field} field Field to remove
	* @returns {OneOf} `this`
	*/
	OneOf.prototype.remove = function remove(field) {
		/* istanbul ignore if */
		if (!(field instanceof Field)) throw TypeError("field must be a Field");
		var index = this.fieldsArray.indexOf(field);
		/* istanbul ignore if */
		if (index < 0) throw Error(field + " is not a member of " + this);
		this.fieldsArray.splice(index, 1);
		index = this.oneof.indexOf(field.name);
		/* istanbul ignore else */
		if (index > -1) this.oneof.splice(index, 1);
		field.partOf = null;
		return this;
	};
	/**
	* @override
	*/
	OneOf.prototype.onAdd = function onAdd(parent) {
		ReflectionObject.prototype.onAdd.call(this, parent);
		var self = this;
		for (var i = 0; i < this.oneof.length; ++i) {
			var field = parent.get(this.oneof[i]);
			if (field && !field.partOf) {
				field.partOf = self;
				self.fieldsArray.push(field);
			}
		}
		addFieldsToParent(this);
	};
	/**
	* @override
	*/
	OneOf.prototype.onRemove = function onRemove(parent) {
		for (var i = 0, field; i < this.fieldsArray.length; ++i) if ((field = this.fieldsArray[i]).parent) field.parent.remove(field);
		ReflectionObject.prototype.onRemove.call(this, parent);
	};
	/**
	* Determines whether this field corresponds to a synthetic oneof created for
	* a proto3 optional field.  No behavioral logic should depend on this, but it
	* can be relevant for reflection.
	* @name OneOf#isProto3Optional
	* @type {boolean}
	* @readonly
	*/
	Object.defineProperty(OneOf.prototype, "isProto3Optional", { get: function() {
		if (this.fieldsArray == null || this.fieldsArray.length !== 1) return false;
		var field = this.fieldsArray[0];
		return field.options != null && field.options["proto3_optional"] === true;
	} });
	/**
	* Decorator function as returned by {@link OneOf.d} (TypeScript).
	* @typedef OneOfDecorator
	* @type {function}
	* @param {Object} prototype Target prototype
	* @param {string} oneofName OneOf name
	* @returns {undefined}
	* @deprecated Legacy TypeScript decorator support. Will be removed in a future release.
	*/
	/**
	* OneOf decorator (TypeScript).
	* @function
	* @param {...string} fieldNames Field names
	* @returns {OneOfDecorator} Decorator function
	* @template T extends string
	* @deprecated Legacy TypeScript decorator support. Will be removed in a future release.
	*/
	OneOf.d = function decorateOneOf() {
		var fieldNames = new Array(arguments.length), index = 0;
		while (index < arguments.length) fieldNames[index] = arguments[index++];
		return function oneOfDecorator(prototype, oneofName) {
			util.decorateType(prototype.constructor).add(new OneOf(oneofName, fieldNames));
			Object.defineProperty(prototype, oneofName, {
				get: util.oneOfGetter(fieldNames),
				set: util.oneOfSetter(fieldNames)
			});
		};
	};
}));

// node_modules/protobufjs/src/object.js
var require_object = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = ReflectionObject;
	ReflectionObject.className = "ReflectionObject";
	const OneOf = require_oneof();
	var util = require_util();
	var Root;
	var proto2Defaults = {
		enum_type: "CLOSED",
		field_presence: "EXPLICIT",
		json_format: "LEGACY_BEST_EFFORT",
		message_encoding: "LENGTH_PREFIXED",
		repeated_field_encoding: "EXPANDED",
		utf8_validation: "NONE",
		enforce_naming_style: "STYLE_LEGACY",
		default_symbol_visibility: "EXPORT_ALL"
	};
	var proto3Defaults = {
		enum_type: "OPEN",
		field_presence: "IMPLICIT",
		json_format: "ALLOW",
		message_encoding: "LENGTH_PREFIXED",
		repeated_field_encoding: "PACKED",
		utf8_validation: "VERIFY",
		enforce_naming_style: "STYLE_LEGACY",
		default_symbol_visibility: "EXPORT_ALL"
	};
	var editions2023Defaults = {
		enum_type: "OPEN",
		field_presence: "EXPLICIT",
		json_format: "ALLOW",
		message_encoding: "LENGTH_PREFIXED",
		repeated_field_encoding: "PACKED",
		utf8_validation: "VERIFY",
		enforce_naming_style: "STYLE_LEGACY",
		default_symbol_visibility: "EXPORT_ALL"
	};
	var editions2024Defaults = {
		enum_type: "OPEN",
		field_presence: "EXPLICIT",
		json_format: "ALLOW",
		message_encoding: "LENGTH_PREFIXED",
		repeated_field_encoding: "PACKED",
		utf8_validation: "VERIFY",
		enforce_naming_style: "STYLE2024",
		default_symbol_visibility: "EXPORT_TOP_LEVEL"
	};
	var editions2026Defaults = {
		enum_type: "OPEN",
		field_presence: "EXPLICIT",
		json_format: "ALLOW",
		message_encoding: "LENGTH_PREFIXED",
		repeated_field_encoding: "PACKED",
		utf8_validation: "VERIFY",
		enforce_naming_style: "STYLE2026",
		default_symbol_visibility: "STRICT",
		enforce_proto_limits: "PROTO_LIMITS2026"
	};
	/**
	* Constructs a new reflection object instance.
	* @classdesc Base class of all reflection objects.
	* @constructor
	* @param {string} name Object name
	* @param {Object.<string,*>} [options] Declared options
	* @abstract
	*/
	function ReflectionObject(name, options) {
		if (!util.isString(name)) throw TypeError("name must be a string");
		if (options && !util.isObject(options)) throw TypeError("options must be an object");
		/**
		* Options.
		* @type {Object.<string,*>|undefined}
		*/
		this.options = options;
		/**
		* Parsed Options.
		* @type {Array.<Object.<string,*>>|undefined}
		*/
		this.parsedOptions = null;
		/**
		* Unique name within its namespace.
		* @type {string}
		*/
		this.name = name;
		/**
		* The edition specified for this object.  Only relevant for top-level objects.
		* @type {string}
		* @private
		*/
		this._edition = null;
		/**
		* The default edition to use for this object if none is specified.  For legacy reasons,
		* this is proto2 except in the JSON parsing case where it was proto3.
		* @type {string}
		* @private
		*/
		this._defaultEdition = "proto2";
		/**
		* Resolved Features.
		* @type {object}
		* @private
		*/
		this._features = {};
		/**
		* Whether or not features have been resolved.
		* @type {boolean}
		* @private
		*/
		this._featuresResolved = false;
		/**
		* Parent namespace.
		* @type {Namespace|null}
		*/
		this.parent = null;
		/**
		* Whether already resolved or not.
		* @type {boolean}
		*/
		this.resolved = false;
		/**
		* Comment text, if any.
		* @type {string|null}
		*/
		this.comment = null;
		/**
		* Defining file name.
		* @type {string|null}
		*/
		this.filename = null;
	}
	Object.defineProperties(ReflectionObject.prototype, {
		/**
		* Reference to the root namespace.
		* @name ReflectionObject#root
		* @type {Root}
		* @readonly
		*/
		root: { get: function() {
			var ptr = this;
			while (ptr.parent !== null) ptr = ptr.parent;
			return ptr;
		} },
		/**
		* Full name including leading dot.
		* @name ReflectionObject#fullName
		* @type {string}
		* @readonly
		*/
		fullName: { get: function() {
			var path = [this.name], ptr = this.parent;
			while (ptr) {
				path.unshift(ptr.name);
				ptr = ptr.parent;
			}
			return path.join(".");
		} }
	});
	/**
	* Converts this reflection object to its descriptor representation.
	* @returns {Object.<string,*>} Descriptor
	*/
	ReflectionObject.prototype.toJSON = function toJSON() {
		throw Error();
	};
	/**
	* Called when this object is added to a parent.
	* @param {ReflectionObject} parent Parent added to
	* @returns {undefined}
	*/
	ReflectionObject.prototype.onAdd = function onAdd(parent) {
		if (this.parent && this.parent !== parent) this.parent.remove(this);
		this.parent = parent;
		this.resolved = false;
		var root = parent.root;
		if (root instanceof Root) root._handleAdd(this);
	};
	/**
	* Called when this object is removed from a parent.
	* @param {ReflectionObject} parent Parent removed from
	* @returns {undefined}
	*/
	ReflectionObject.prototype.onRemove = function onRemove(parent) {
		var root = parent.root;
		if (root instanceof Root) root._handleRemove(this);
		this.parent = null;
		this.resolved = false;
	};
	/**
	* Resolves this objects type references.
	* @returns {ReflectionObject} `this`
	*/
	ReflectionObject.prototype.resolve = function resolve() {
		if (this.resolved) return this;
		if (this.root instanceof Root) this.resolved = true;
		return this;
	};
	/**
	* Resolves this objects editions features.
	* @param {string} edition The edition we're currently resolving for.
	* @returns {ReflectionObject} `this`
	*/
	ReflectionObject.prototype._resolveFeaturesRecursive = function _resolveFeaturesRecursive(edition) {
		return this._resolveFeatures(this._edition || edition);
	};
	/**
	* Resolves child features from parent features
	* @param {string} edition The edition we're currently resolving for.
	* @returns {undefined}
	*/
	ReflectionObject.prototype._resolveFeatures = function _resolveFeatures(edition) {
		if (this._featuresResolved) return;
		var defaults = {};
		/* istanbul ignore if */
		if (!edition) throw new Error("Unknown edition for " + this.fullName);
		var protoFeatures = util.merge({}, this.options && this.options.features, this._inferLegacyProtoFeatures(edition));
		if (this._edition) {
			/* istanbul ignore else */
			if (edition === "proto2") defaults = Object.assign({}, proto2Defaults);
			else if (edition === "proto3") defaults = Object.assign({}, proto3Defaults);
			else if (edition === "2023") defaults = Object.assign({}, editions2023Defaults);
			else if (edition === "2024") defaults = Object.assign({}, editions2024Defaults);
			else if (edition === "2026") defaults = Object.assign({}, editions2026Defaults);
			else throw new Error("Unknown edition: " + edition);
			this._features = util.merge(defaults, protoFeatures);
		} else if (this.partOf instanceof OneOf) {
			var lexicalParentFeaturesCopy = util.merge({}, this.partOf._features);
			this._features = util.merge(lexicalParentFeaturesCopy, protoFeatures);
		} else if (this.declaringField) {} else if (this.parent) {
			var parentFeaturesCopy = util.merge({}, this.parent._features);
			this._features = util.merge(parentFeaturesCopy, protoFeatures);
		} else throw new Error("Unable to find a parent for " + this.fullName);
		if (this.extensionField) this.extensionField._features = this._features;
		this._featuresResolved = true;
	};
	/**
	* Infers features from legacy syntax that may have been specified differently.
	* in older editions.
	* @param {string|undefined} edition The edition this proto is on, or undefined if pre-editions
	* @returns {object} The feature values to override
	*/
	ReflectionObject.prototype._inferLegacyProtoFeatures = function _inferLegacyProtoFeatures() {
		return {};
	};
	/**
	* Gets an option value.
	* @param {string} name Option name
	* @returns {*} Option value or `undefined` if not set
	*/
	ReflectionObject.prototype.getOption = function getOption(name) {
		if (this.options && Object.prototype.hasOwnProperty.call(this.options, name)) return this.options[name];
	};
	/**
	* Sets an option.
	* @param {string} name Option name
	* @param {*} value Option value
	* @param {boolean|undefined} [ifNotSet] Sets the option only if it isn't currently set
	* @returns {ReflectionObject} `this`
	*/
	ReflectionObject.prototype.setOption = function setOption(name, value, ifNotSet) {
		if (name === "__proto__") return this;
		if (!this.options) this.options = {};
		if (/^features\./.test(name)) util.setProperty(this.options, name, value, ifNotSet);
		else {
			var prev = this.getOption(name);
			if (!ifNotSet || prev === void 0) {
				if (prev !== value) this.resolved = false;
				this.options[name] = value;
			}
		}
		return this;
	};
	/**
	* Sets a parsed option.
	* @param {string} name parsed Option name
	* @param {*} value Option value
	* @param {string} propName dot '.' delimited full path of property within the option to set. if undefined\empty, will add a new option with that value
	* @returns {ReflectionObject} `this`
	*/
	ReflectionObject.prototype.setParsedOption = function setParsedOption(name, value, propName) {
		if (name === "__proto__") return this;
		if (!this.parsedOptions) this.parsedOptions = [];
		var parsedOptions = this.parsedOptions;
		if (propName) {
			var opt = parsedOptions.find(function(opt) {
				return Object.prototype.hasOwnProperty.call(opt, name);
			});
			if (opt) {
				var newValue = opt[name];
				util.setProperty(newValue, propName, value);
			} else {
				opt = {};
				opt[name] = util.setProperty({}, propName, value);
				parsedOptions.push(opt);
			}
		} else {
			var newOpt = {};
			newOpt[name] = value;
			parsedOptions.push(newOpt);
		}
		return this;
	};
	/**
	* Sets multiple options.
	* @param {Object.<string,*>} options Options to set
	* @param {boolean} [ifNotSet] Sets an option only if it isn't currently set
	* @returns {ReflectionObject} `this`
	*/
	ReflectionObject.prototype.setOptions = function setOptions(options, ifNotSet) {
		if (options) for (var keys = Object.keys(options), i = 0; i < keys.length; ++i) this.setOption(keys[i], options[keys[i]], ifNotSet);
		return this;
	};
	/**
	* Converts this instance to its string representation.
	* @name ReflectionObject#toString
	* @function
	* @returns {string} Class name[, space, full name]
	*/
	Object.defineProperty(ReflectionObject.prototype, "toString", {
		value: function toString() {
			var className = this.constructor.className, fullName = this.fullName;
			if (fullName.length) return className + " " + fullName;
			return className;
		},
		writable: true,
		enumerable: false,
		configurable: true
	});
	/**
	* Converts the edition this object is pinned to for JSON format.
	* @returns {string|undefined} The edition string for JSON representation
	*/
	ReflectionObject.prototype._editionToJSON = function _editionToJSON() {
		if (!this._edition || this._edition === "proto3") return;
		return this._edition;
	};
	ReflectionObject._configure = function(Root_) {
		Root = Root_;
	};
}));

// node_modules/protobufjs/src/enum.js
var require_enum = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Enum;
	var ReflectionObject = require_object();
	Enum.prototype = Object.create(ReflectionObject.prototype, { constructor: {
		value: Enum,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	Enum.className = "Enum";
	var Namespace = require_namespace();
	var util = require_util();
	/**
	* Constructs a new enum instance.
	* @classdesc Reflected enum.
	* @extends ReflectionObject
	* @constructor
	* @param {string} name Unique name within its namespace
	* @param {Object.<string,number>} [values] Enum values as an object, by name
	* @param {Object.<string,*>} [options] Declared options
	* @param {string} [comment] The comment for this enum
	* @param {Object.<string,string|null>} [comments] The value comments for this enum
	* @param {Object.<string,Object<string,*>>|undefined} [valuesOptions] The value options for this enum
	*/
	function Enum(name, values, options, comment, comments, valuesOptions) {
		ReflectionObject.call(this, name, options);
		if (values && typeof values !== "object") throw TypeError("values must be an object");
		/**
		* Enum values by id.
		* @type {Object.<number,string>}
		*/
		this.valuesById = Object.create(null);
		/**
		* Enum values by name.
		* @type {Object.<string,number>}
		*/
		this.values = Object.create(this.valuesById);
		/**
		* Enum comment text.
		* @type {string|null}
		*/
		this.comment = comment;
		/**
		* Value comment texts, if any.
		* @type {Object.<string,string|null>}
		*/
		this.comments = comments || {};
		/**
		* Values options, if any
		* @type {Object<string, Object<string, *>>|undefined}
		*/
		this.valuesOptions = valuesOptions;
		/**
		* Resolved values features, if any
		* @type {Object<string, Object<string, *>>|undefined}
		*/
		this._valuesFeatures = {};
		/**
		* Reserved ranges, if any.
		* @type {Array.<number[]|string>}
		*/
		this.reserved = void 0;
		/**
		* Declared symbol visibility, if any.
		* @type {"local"|"export"|undefined}
		*/
		this.visibility = void 0;
		if (values) {
			for (var keys = Object.keys(values), i = 0; i < keys.length; ++i) if (keys[i] !== "__proto__" && typeof values[keys[i]] === "number") {
				this.values[keys[i]] = values[keys[i]];
				if (this.valuesById[values[keys[i]]] === void 0) this.valuesById[values[keys[i]]] = keys[i];
			}
		}
	}
	/**
	* @override
	*/
	Enum.prototype._resolveFeatures = function _resolveFeatures(edition) {
		edition = this._edition || edition;
		ReflectionObject.prototype._resolveFeatures.call(this, edition);
		Object.keys(this.values).forEach((key) => {
			var parentFeaturesCopy = util.merge({}, this._features);
			this._valuesFeatures[key] = util.merge(parentFeaturesCopy, this.valuesOptions && this.valuesOptions[key] && this.valuesOptions[key].features || {});
		});
		return this;
	};
	/**
	* Enum descriptor.
	* @interface IEnum
	* @property {string} [edition] Edition
	* @property {Object.<string,number>} values Enum values
	* @property {Object.<string,*>} [options] Enum options
	* @property {Object.<string,Object.<string,*>>} [valuesOptions] Enum value options
	* @property {Array.<number[]|string>} [reserved] Reserved ranges
	* @property {"local"|"export"} [visibility] Declared symbol visibility
	* @property {string|null} [comment] Enum comment
	* @property {Object.<string,string|null>} [comments] Value comments
	*/
	/**
	* Constructs an enum from an enum descriptor.
	* @param {string} name Enum name
	* @param {IEnum} json Enum descriptor
	* @returns {Enum} Created enum
	* @throws {TypeError} If arguments are invalid
	*/
	Enum.fromJSON = function fromJSON(name, json) {
		var enm = new Enum(name, json.values, json.options, json.comment, json.comments, json.valuesOptions);
		enm.reserved = json.reserved;
		if (json.visibility) enm.visibility = json.visibility;
		if (json.edition) enm._edition = json.edition;
		enm._defaultEdition = "proto3";
		return enm;
	};
	/**
	* Converts this enum to an enum descriptor.
	* @param {IToJSONOptions} [toJSONOptions] JSON conversion options
	* @returns {IEnum} Enum descriptor
	*/
	Enum.prototype.toJSON = function toJSON(toJSONOptions) {
		var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
		return util.toObject([
			"edition",
			this._editionToJSON(),
			"options",
			this.options,
			"valuesOptions",
			this.valuesOptions,
			"values",
			this.values,
			"reserved",
			this.reserved && this.reserved.length ? this.reserved : void 0,
			"visibility",
			this.visibility,
			"comment",
			keepComments ? this.comment : void 0,
			"comments",
			keepComments ? this.comments : void 0
		]);
	};
	/**
	* Adds a value to this enum.
	* @param {string} name Value name
	* @param {number} id Value id
	* @param {string} [comment] Comment, if any
	* @param {Object.<string, *>|undefined} [options] Options, if any
	* @returns {Enum} `this`
	* @throws {TypeError} If arguments are invalid
	* @throws {Error} If there is already a value with this name or id
	*/
	Enum.prototype.add = function add(name, id, comment, options) {
		if (!util.isString(name)) throw TypeError("name must be a string");
		if (!util.isInteger(id)) throw TypeError("id must be an integer");
		if (name === "__proto__") return this;
		if (this.values[name] !== void 0) throw Error("duplicate name '" + name + "' in " + this);
		if (this.isReservedId(id)) throw Error("id " + id + " is reserved in " + this);
		if (this.isReservedName(name)) throw Error("name '" + name + "' is reserved in " + this);
		if (this.valuesById[id] !== void 0) {
			if (!(this.options && this.options.allow_alias)) throw Error("duplicate id " + id + " in " + this);
			this.values[name] = id;
		} else this.valuesById[this.values[name] = id] = name;
		if (options) {
			if (this.valuesOptions === void 0) this.valuesOptions = {};
			this.valuesOptions[name] = options || null;
		}
		this.comments[name] = comment || null;
		return this;
	};
	/**
	* Removes a value from this enum
	* @param {string} name Value name
	* @returns {Enum} `this`
	* @throws {TypeError} If arguments are invalid
	* @throws {Error} If `name` is not a name of this enum
	*/
	Enum.prototype.remove = function remove(name) {
		if (!util.isString(name)) throw TypeError("name must be a string");
		var val = this.values[name];
		if (val == null) throw Error("name '" + name + "' does not exist in " + this);
		delete this.valuesById[val];
		delete this.values[name];
		delete this.comments[name];
		if (this.valuesOptions) delete this.valuesOptions[name];
		return this;
	};
	/**
	* Tests if the specified id is reserved.
	* @param {number} id Id to test
	* @returns {boolean} `true` if reserved, otherwise `false`
	*/
	Enum.prototype.isReservedId = function isReservedId(id) {
		return Namespace.isReservedId(this.reserved, id);
	};
	/**
	* Tests if the specified name is reserved.
	* @param {string} name Name to test
	* @returns {boolean} `true` if reserved, otherwise `false`
	*/
	Enum.prototype.isReservedName = function isReservedName(name) {
		return Namespace.isReservedName(this.reserved, name);
	};
}));

// node_modules/protobufjs/src/encoder.js
var require_encoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = encoder;
	var Enum = require_enum();
	var types = require_types();
	var util = require_util();
	/**
	* Generates a partial message type encoder.
	* @param {Codegen} gen Codegen instance
	* @param {Field} field Reflected field
	* @param {number} fieldIndex Field index
	* @param {string} ref Variable reference
	* @returns {Codegen} Codegen instance
	* @ignore
	*/
	function genTypePartial(gen, field, fieldIndex, ref) {
		return field.delimited ? gen("types[%i].encode(%s,w.uint32(%i),q+1).uint32(%i)", fieldIndex, ref, (field.id << 3 | 3) >>> 0, (field.id << 3 | 4) >>> 0) : gen("types[%i].encode(%s,w.uint32(%i).fork(),q+1).ldelim()", fieldIndex, ref, (field.id << 3 | 2) >>> 0);
	}
	/**
	* Generates an encoder specific to the specified message type.
	* @param {Type} mtype Message type
	* @returns {Codegen} Codegen instance
	*/
	function encoder(mtype) {
		var gen = util.codegen([
			"m",
			"w",
			"q"
		])("if(!w)")("w=Writer.create()")("if(q===undefined)q=0")("if(q>util.recursionLimit)")("throw Error(\"max depth exceeded\")");
		var i, ref;
		var fields = mtype.fieldsArray.slice().sort(util.compareFieldsById);
		for (var i = 0; i < fields.length; ++i) {
			var field = fields[i].resolve(), index = mtype._fieldsArray.indexOf(field), type = field.resolvedType instanceof Enum ? "int32" : field.type, wireType = types.basic[type];
			ref = "m" + util.safeProp(field.name);
			if (field.map) {
				gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){", ref, field.name)("for(var ks=Object.keys(%s),i=0;i<ks.length;++i){", ref);
				if (field.keyType === "bool") gen("w.uint32(%i).fork().uint32(%i).bool(util.boolFromKey(ks[i]))", (field.id << 3 | 2) >>> 0, 8 | types.mapKey[field.keyType]);
				else if (types.long[field.keyType] !== void 0) gen("w.uint32(%i).fork().uint32(%i).%s(util.longFromKey(ks[i],%j))", (field.id << 3 | 2) >>> 0, 8 | types.mapKey[field.keyType], field.keyType, field.keyType === "uint64" || field.keyType === "fixed64");
				else gen("w.uint32(%i).fork().uint32(%i).%s(ks[i])", (field.id << 3 | 2) >>> 0, 8 | types.mapKey[field.keyType], field.keyType);
				if (wireType === void 0) gen("types[%i].encode(%s[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()", index, ref);
				else gen(".uint32(%i).%s(%s[ks[i]]).ldelim()", 16 | wireType, type, ref);
				gen("}")("}");
			} else if (field.repeated) {
				gen("if(%s!=null&&%s.length){", ref, ref);
				if (field.packed && types.packed[type] !== void 0) gen("w.uint32(%i).%ss(%s)", (field.id << 3 | 2) >>> 0, type, ref);
				else {
					gen("for(var i=0;i<%s.length;++i)", ref);
					if (wireType === void 0) genTypePartial(gen, field, index, ref + "[i]");
					else gen("w.uint32(%i).%s(%s[i])", (field.id << 3 | wireType) >>> 0, type, ref);
				}
				gen("}");
			} else {
				if (!field.required) if (field.hasPresence || !(field.resolvedType instanceof Enum || types.basic[type] !== void 0)) gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j))", ref, field.name);
				else if (field.resolvedType instanceof Enum) gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s!==%j)", ref, field.name, ref, field.typeDefault);
				else if (type === "bool") gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s!==false)", ref, field.name, ref);
				else if (type === "string") gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s!==\"\")", ref, field.name, ref);
				else if (type === "bytes") gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s.length)", ref, field.name, ref);
				else if (type === "double" || type === "float") gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&!Object.is(%s,0))", ref, field.name, ref);
				else if (types.long[type] !== void 0) gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&(typeof %s===\"object\"?%s.low||%s.high:%s!==0))", ref, field.name, ref, ref, ref, ref);
				else gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s!==0)", ref, field.name, ref);
				if (wireType === void 0) genTypePartial(gen, field, index, ref);
				else gen("w.uint32(%i).%s(%s)", (field.id << 3 | wireType) >>> 0, type, ref);
			}
		}
		return gen("if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,\"$unknowns\"))")("for(var i=0;i<m.$unknowns.length;++i)")("w.raw(m.$unknowns[i])")("return w");
	}
}));

// node_modules/protobufjs/src/index-light.js
var require_index_light = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports = module.exports = require_index_minimal();
	exports.build = "light";
	/**
	* A node-style callback as used by {@link load} and {@link Root#load}.
	* @typedef LoadCallback
	* @type {function}
	* @param {Error|null} error Error, if any, otherwise `null`
	* @param {Root} [root] Root, if there hasn't been an error
	* @returns {undefined}
	*/
	/**
	* Loads one or multiple .proto or preprocessed .json files into a common root namespace and calls the callback.
	* @param {string|string[]} filename One or multiple files to load
	* @param {Root} root Root namespace, defaults to create a new one if omitted.
	* @param {LoadCallback} callback Callback function
	* @returns {undefined}
	* @see {@link Root#load}
	*/
	function load(filename, root, callback) {
		if (typeof root === "function") {
			callback = root;
			root = new exports.Root();
		} else if (!root) root = new exports.Root();
		return root.load(filename, callback);
	}
	/**
	* Loads one or multiple .proto or preprocessed .json files into a common root namespace and calls the callback.
	* @name load
	* @function
	* @param {string|string[]} filename One or multiple files to load
	* @param {LoadCallback} callback Callback function
	* @returns {undefined}
	* @see {@link Root#load}
	* @variation 2
	*/
	/**
	* Loads one or multiple .proto or preprocessed .json files into a common root namespace and returns a promise.
	* @name load
	* @function
	* @param {string|string[]} filename One or multiple files to load
	* @param {Root} [root] Root namespace, defaults to create a new one if omitted.
	* @returns {Promise<Root>} Promise
	* @see {@link Root#load}
	* @variation 3
	*/
	exports.load = load;
	/**
	* Synchronously loads one or multiple .proto or preprocessed .json files into a common root namespace (node only).
	* @param {string|string[]} filename One or multiple files to load
	* @param {Root} [root] Root namespace, defaults to create a new one if omitted.
	* @returns {Root} Root namespace
	* @throws {Error} If synchronous fetching is not supported (i.e. in browsers) or if a file's syntax is invalid
	* @see {@link Root#loadSync}
	*/
	function loadSync(filename, root) {
		if (!root) root = new exports.Root();
		return root.loadSync(filename);
	}
	exports.loadSync = loadSync;
	exports.encoder = require_encoder();
	exports.decoder = require_decoder();
	exports.verifier = require_verifier();
	exports.converter = require_converter();
	exports.ReflectionObject = require_object();
	exports.Namespace = require_namespace();
	exports.Root = require_root();
	exports.Enum = require_enum();
	exports.Type = require_type();
	exports.Field = require_field();
	exports.OneOf = require_oneof();
	exports.MapField = require_mapfield();
	exports.Service = require_service();
	exports.Method = require_method();
	exports.Message = require_message();
	exports.wrappers = require_wrappers();
	exports.types = require_types();
	exports.util = require_util();
	exports.ReflectionObject._configure(exports.Root);
	exports.Namespace._configure(exports.Type, exports.Service, exports.Enum);
	exports.Root._configure(exports.Type, void 0, {});
	exports.Field._configure(exports.Type);
}));

// node_modules/protobufjs/light.js
var require_light = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_index_light();
}));

// src/graph/onnx-schema.ts
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
const one = (type, id) => ({
	type,
	id
});
const many = (type, id) => ({
	rule: "repeated",
	type,
	id
});
const onnxTypes = {
	ModelProto: { fields: {
		ir_version: one("int64", 1),
		producer_name: one("string", 2),
		producer_version: one("string", 3),
		domain: one("string", 4),
		model_version: one("int64", 5),
		graph: one("GraphProto", 7),
		opset_import: many("OperatorSetIdProto", 8),
		metadata_props: many("StringStringEntryProto", 14),
		functions: many("FunctionProto", 25)
	} },
	OperatorSetIdProto: { fields: {
		domain: one("string", 1),
		version: one("int64", 2)
	} },
	StringStringEntryProto: { fields: {
		key: one("string", 1),
		value: one("string", 2)
	} },
	GraphProto: { fields: {
		node: many("NodeProto", 1),
		name: one("string", 2),
		initializer: many("TensorProto", 5),
		input: many("ValueInfoProto", 11),
		output: many("ValueInfoProto", 12),
		sparse_initializer: many("SparseTensorProto", 15)
	} },
	NodeProto: { fields: {
		input: many("string", 1),
		output: many("string", 2),
		name: one("string", 3),
		op_type: one("string", 4),
		attribute: many("AttributeProto", 5),
		domain: one("string", 7),
		overload: one("string", 8)
	} },
	AttributeProto: { fields: {
		name: one("string", 1),
		f: one("float", 2),
		i: one("int64", 3),
		s: one("bytes", 4),
		t: one("TensorProto", 5),
		g: one("GraphProto", 6),
		floats: many("float", 7),
		ints: many("int64", 8),
		strings: many("bytes", 9),
		tensors: many("TensorProto", 10),
		graphs: many("GraphProto", 11),
		/** Which of the fields above holds the value (`attributeKinds`). Absent in the oldest files. */
		type: one("int32", 20),
		/** In the body of a model-local function: the caller's attribute that this one stands for. */
		ref_attr_name: one("string", 21),
		sparse_tensor: one("SparseTensorProto", 22),
		sparse_tensors: many("SparseTensorProto", 23)
	} },
	TensorProto: { fields: {
		dims: many("int64", 1),
		/** An index into `elementTypes` of tensor.ts. */
		data_type: one("int32", 2),
		float_data: many("bytes", 4),
		int32_data: many("bytes", 5),
		string_data: many("bytes", 6),
		int64_data: many("bytes", 7),
		name: one("string", 8),
		raw_data: one("bytes", 9),
		double_data: many("bytes", 10),
		uint64_data: many("bytes", 11),
		external_data: many("StringStringEntryProto", 13),
		/** 1: the elements are in another file that `external_data` names. */
		data_location: one("int32", 14)
	} },
	SparseTensorProto: { fields: {
		values: one("TensorProto", 1),
		indices: one("TensorProto", 2),
		dims: many("int64", 3)
	} },
	ValueInfoProto: { fields: {
		name: one("string", 1),
		type: one("TypeProto", 2)
	} },
	TypeProto: { fields: {
		tensor_type: one("TensorTypeProto", 1),
		sequence_type: one("ElementTypeProto", 4),
		map_type: one("MapTypeProto", 5),
		opaque_type: one("OpaqueTypeProto", 7),
		sparse_tensor_type: one("TensorTypeProto", 8),
		optional_type: one("ElementTypeProto", 9)
	} },
	/** ONNX's `TypeProto.Tensor` and `TypeProto.SparseTensor`. */
	TensorTypeProto: { fields: {
		elem_type: one("int32", 1),
		shape: one("TensorShapeProto", 2)
	} },
	/** ONNX's `TypeProto.Sequence` and `TypeProto.Optional`. */
	ElementTypeProto: { fields: { elem_type: one("TypeProto", 1) } },
	MapTypeProto: { fields: {
		key_type: one("int32", 1),
		value_type: one("TypeProto", 2)
	} },
	OpaqueTypeProto: { fields: {
		domain: one("string", 1),
		name: one("string", 2)
	} },
	TensorShapeProto: { fields: { dim: many("DimensionProto", 1) } },
	DimensionProto: { fields: {
		dim_value: one("int64", 1),
		dim_param: one("string", 2)
	} },
	FunctionProto: { fields: {
		name: one("string", 1),
		input: many("string", 4),
		output: many("string", 5),
		/** Names of attributes without a default value. */
		attribute: many("string", 6),
		node: many("NodeProto", 7),
		opset_import: many("OperatorSetIdProto", 9),
		domain: one("string", 10),
		/** Attributes with a default value. */
		attribute_proto: many("AttributeProto", 11),
		overload: one("string", 13)
	} }
};
/** The schema as `protobuf.Root.fromJSON` takes it, all types in the package `onnx`. */
const onnxDescriptor = { nested: { onnx: { nested: onnxTypes } } };
/** `AttributeProto.type` by number. */
const attributeKinds = [
	"undefined",
	"float",
	"int",
	"string",
	"tensor",
	"graph",
	"floats",
	"ints",
	"strings",
	"tensors",
	"graphs",
	"sparse tensor",
	"sparse tensors",
	"type",
	"types"
];

// src/graph/tensor.ts
/** `TensorProto.data_type` by number. `bits` is 0 where elements have no fixed size. */
const elementTypes = [
	{
		name: "undefined",
		bits: 0
	},
	{
		name: "float32",
		bits: 32
	},
	{
		name: "uint8",
		bits: 8
	},
	{
		name: "int8",
		bits: 8
	},
	{
		name: "uint16",
		bits: 16
	},
	{
		name: "int16",
		bits: 16
	},
	{
		name: "int32",
		bits: 32
	},
	{
		name: "int64",
		bits: 64
	},
	{
		name: "string",
		bits: 0
	},
	{
		name: "bool",
		bits: 8
	},
	{
		name: "float16",
		bits: 16
	},
	{
		name: "float64",
		bits: 64
	},
	{
		name: "uint32",
		bits: 32
	},
	{
		name: "uint64",
		bits: 64
	},
	{
		name: "complex64",
		bits: 64
	},
	{
		name: "complex128",
		bits: 128
	},
	{
		name: "bfloat16",
		bits: 16
	},
	{
		name: "float8e4m3fn",
		bits: 8
	},
	{
		name: "float8e4m3fnuz",
		bits: 8
	},
	{
		name: "float8e5m2",
		bits: 8
	},
	{
		name: "float8e5m2fnuz",
		bits: 8
	},
	{
		name: "uint4",
		bits: 4
	},
	{
		name: "int4",
		bits: 4
	},
	{
		name: "float4e2m1",
		bits: 4
	},
	{
		name: "float8e8m0",
		bits: 8
	},
	{
		name: "uint2",
		bits: 2
	},
	{
		name: "int2",
		bits: 2
	}
];
function elementTypeName(dataType) {
	return elementTypes[dataType]?.name ?? `type ${dataType}`;
}
/** Bits of one element, 0 where the type has no fixed size or is unknown. */
function elementBits(elementType) {
	return elementTypes.find(({ name }) => name === elementType)?.bits ?? 0;
}
/** `64x3x7x7`, or `scalar`. */
function formatDims(dims) {
	return dims.length === 0 ? "scalar" : dims.join("x");
}
/** Elements of a tensor of these dimensions; `undefined` if a dimension is negative or the product not exact. */
function countElements(dims) {
	if (dims.some((dim) => !Number.isSafeInteger(dim) || dim < 0)) return void 0;
	if (dims.includes(0)) return 0;
	let product = 1;
	for (const dim of dims) {
		product *= dim;
		if (!Number.isSafeInteger(product)) return void 0;
	}
	return product;
}

// src/graph/wire-fields.ts
function has(raw, field) {
	return Object.hasOwn(raw, field);
}
function text(raw, field) {
	const value = raw[field];
	return typeof value === "string" ? value : "";
}
function texts(raw, field) {
	return list(raw, field).filter((value) => typeof value === "string");
}
function bytesOf(raw, field) {
	const value = raw[field];
	return value instanceof Uint8Array ? value : /* @__PURE__ */ new Uint8Array();
}
function chunks(raw, field) {
	return list(raw, field).filter((value) => value instanceof Uint8Array);
}
function message(raw, field) {
	const value = raw[field];
	return typeof value === "object" && value !== null ? value : void 0;
}
function messages(raw, field) {
	return list(raw, field);
}
/** An int64 without loss. */
function integer(raw, field) {
	return toInteger(raw[field]);
}
function integers(raw, field) {
	return list(raw, field).map(toInteger);
}
/** A number, inexact beyond 2^53. */
function number(raw, field) {
	return Number(toInteger(raw[field]));
}
function numbers(raw, field) {
	return list(raw, field).filter((value) => typeof value === "number");
}
/** A name from the file for a message: one line, bounded, in quotes. */
function quote(name) {
	return JSON.stringify(name.length > 80 ? `${name.slice(0, 77)}...` : name);
}
function list(raw, field) {
	const value = raw[field];
	return Array.isArray(value) ? value : [];
}
/** protobufjs gives int64 as an object of two 32-bit halves. */
function toInteger(value) {
	if (typeof value === "number" || typeof value === "bigint") return value;
	if (typeof value !== "object" || value === null) return 0;
	const { low, high } = value;
	const whole = high * 4294967296 + (low >>> 0);
	return Number.isSafeInteger(whole) ? whole : BigInt(high) << 32n | BigInt(low >>> 0);
}

// src/graph/read-tensor.ts
/** From a decoded `TensorProto` or `SparseTensorProto` to a `Tensor`, without copying its elements. */
/** The tensor; `fault` is called where dimensions are impossible or the data does not fit them. */
function readTensor(raw, fault, kind = "dense") {
	return kind === "dense" ? readDense(raw, fault) : readSparse(raw, fault);
}
function readDense(raw, fault) {
	const name = text(raw, "name");
	const elementType = elementTypeName(number(raw, "data_type"));
	const { dims, elements } = readDims(raw, name, fault);
	const tensor = {
		name,
		elementType,
		dims,
		elements,
		data: readData(raw)
	};
	checkSize(tensor, fault);
	return tensor;
}
function readSparse(raw, fault) {
	const values = readDense(message(raw, "values") ?? {}, fault);
	const indices = readDense(message(raw, "indices") ?? {}, fault);
	const { dims, elements } = readDims(raw, values.name, fault);
	return {
		name: values.name,
		elementType: values.elementType,
		dims,
		elements,
		data: {
			kind: "sparse",
			values,
			indices
		}
	};
}
/** Far above what any runtime takes. */
const maxRank = 64;
function readDims(raw, name, fault) {
	const dims = integers(raw, "dims").map(Number);
	const elements = dims.length > maxRank ? void 0 : countElements(dims);
	if (elements === void 0) {
		const got = dims.slice(0, 8).join("x");
		return fault(`tensor ${quote(name)} has impossible dimensions`, got, `at most ${maxRank} dimensions of 0 or more`);
	}
	return {
		dims,
		elements
	};
}
function readData(raw) {
	if (number(raw, "data_location") === 1) {
		const location = messages(raw, "external_data").find((entry) => text(entry, "key") === "location");
		return {
			kind: "external",
			location: location === void 0 ? "" : text(location, "value")
		};
	}
	const rawData = bytesOf(raw, "raw_data");
	if (rawData.length > 0) return {
		kind: "raw",
		chunks: [rawData]
	};
	for (const field of ["float_data", "double_data"]) if (chunks(raw, field).length > 0) return {
		kind: "raw",
		chunks: chunks(raw, field)
	};
	for (const field of [
		"int32_data",
		"int64_data",
		"uint64_data"
	]) if (chunks(raw, field).length > 0) return {
		kind: "varints",
		chunks: chunks(raw, field)
	};
	const values = chunks(raw, "string_data");
	return values.length > 0 ? {
		kind: "strings",
		values
	} : {
		kind: "raw",
		chunks: []
	};
}
/** A tensor without any data is let through: files stripped of their weights can still be compared. */
function checkSize(tensor, fault) {
	const bits = elementBits(tensor.elementType);
	if (tensor.data.kind !== "raw" || tensor.data.chunks.length === 0 || bits === 0) return;
	const got = tensor.data.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
	const expected = Math.ceil(tensor.elements * bits / 8);
	if (got !== expected) {
		const shape = `${tensor.elementType}[${tensor.dims.slice(0, 8).join(",")}]`;
		fault(`tensor ${quote(tensor.name)} is damaged`, `${got} bytes`, `${expected} bytes for ${shape}`);
	}
}

// src/graph/scan-wire.ts
/**
* Walks the wire format of a model file once before it is decoded: finds where a file was cut off, bounds
* nesting and the number of fields, and so bounds the memory and the stack that decoding can take. Copies
* nothing; protobufjs does the reading proper.
*/
/** ONNX files nest about 10 deep, and 4 more for every level of subgraphs. */
const maxDepth = 80;
/** Decoding takes some 50 bytes for each. Tree ensembles hold millions of numbers, other graphs far less. */
const maxFields = 1e7;
/** Nodes, attributes, tensors, ...: about 1 kB each once decoded. The largest published graphs hold 200,000. */
const maxMessages = 1e6;
const wireTypes = {
	int64: 0,
	int32: 0,
	float: 5,
	string: 2,
	bytes: 2
};
const fieldsByType = new Map(Object.entries(onnxTypes).map(([typeName, { fields }]) => [typeName, new Map(Object.entries(fields).map(([name, { type, id, rule }]) => [id, {
	name,
	wireType: wireTypes[type] ?? 2,
	nested: type in onnxTypes ? type : void 0,
	packable: rule === "repeated" && wireTypes[type] !== void 0 && wireTypes[type] !== 2
}]))]));
/** The first defect of `bytes` as a message of `type`, or `undefined` if its structure is sound. */
function scanWire(bytes, type = "ModelProto") {
	const levels = [{
		type,
		end: bytes.length
	}];
	let position = 0;
	let fields = 0;
	let nested = 0;
	let recognized = false;
	for (let level = levels.at(-1); level !== void 0; level = levels.at(-1)) {
		if (position === level.end) {
			levels.pop();
			continue;
		}
		const start = position;
		fields += 1;
		if (fields > 1e7) return {
			kind: "too-many-fields",
			byte: start,
			detail: `more than ${maxFields} fields`
		};
		const tag = readVarint(bytes, position, level.end);
		if (tag === void 0) return cut(start, "a field", level.end);
		position = tag.next;
		const wireType = tag.value % 8;
		const number = Math.floor(tag.value / 8);
		if (number === 0 || number > 536870911) return broken(start, `field number ${number}`);
		const field = fieldsByType.get(level.type)?.get(number);
		const expected = field !== void 0 && field.wireType === wireType;
		if (levels.length === 1 && expected) recognized = true;
		const label = `${level.type}.${field?.name ?? `field ${number}`}`;
		if (wireType === 0) {
			const value = readVarint(bytes, position, level.end);
			if (value === void 0) return cut(start, label, level.end);
			position = value.next;
		} else if (wireType === 1 || wireType === 5) {
			position += wireType === 1 ? 8 : 4;
			if (position > level.end) return cut(start, label, level.end);
		} else if (wireType === 2) {
			const length = readVarint(bytes, position, level.end);
			if (length === void 0) return cut(start, label, level.end);
			position = length.next;
			if (length.value > bytes.length - position) {
				const rest = bytes.length - position;
				return cut(start, `${label} declares ${length.value} bytes and ${rest} are left`, bytes.length);
			}
			if (position + length.value > level.end) return broken(start, `${label} runs past the end of its parent`);
			if (field?.packable === true) fields += length.value;
			if (field?.nested !== void 0) {
				nested += 1;
				if (nested > 1e6) return {
					kind: "too-many-fields",
					byte: start,
					detail: `more than ${maxMessages} messages`
				};
				if (levels.length >= 80) return {
					kind: "too-deep",
					byte: start,
					detail: `more than ${80} levels of nesting`
				};
				levels.push({
					type: field.nested,
					end: position + length.value
				});
			} else position += length.value;
		} else return broken(start, `wire type ${wireType}`);
	}
	return;
	function cut(byte, detail, end) {
		if (!recognized) return {
			kind: "foreign",
			byte,
			detail
		};
		return {
			kind: end === bytes.length ? "truncated" : "malformed",
			byte,
			detail
		};
	}
	function broken(byte, detail) {
		return {
			kind: recognized ? "malformed" : "foreign",
			byte,
			detail
		};
	}
}
/** A varint of at most 10 bytes; `value` is exact up to 2^53, which no length or tag exceeds. */
function readVarint(bytes, from, end) {
	let value = 0;
	let scale = 1;
	for (let next = from; next < end && next < from + 10; next += 1) {
		const byte = bytes[next] ?? 0;
		value += byte % 128 * scale;
		if (byte < 128) return {
			value,
			next: next + 1
		};
		scale *= 128;
	}
}

// src/graph/tensor-values.ts
/** The elements of a tensor: as numbers where few are wanted, as canonical bytes for hashing. */
/** Settings (shapes, axes, pads) are short; nothing longer is ever turned into numbers. */
const maxNumbers = 4096;
/**
* The elements of a small tensor as numbers (int64 rounded to the nearest), or `undefined` where they are not
* in the file, are not numbers, or are more than 4,096.
*/
function smallValues(tensor) {
	if (tensor.elements > maxNumbers) return void 0;
	const { data, elementType } = tensor;
	if (data.kind === "fill") {
		const [value] = numbersFrom(data.element, elementType) ?? [];
		return value === void 0 ? void 0 : new Array(tensor.elements).fill(value);
	}
	const bytes = canonicalChunks(tensor);
	if (bytes === void 0) return void 0;
	const values = bytes.flatMap((chunk) => numbersFrom(chunk, elementType) ?? [NaN]);
	return values.length === tensor.elements && !values.some(Number.isNaN) ? values : void 0;
}
/**
* The elements as the little-endian bytes that `raw_data` would hold, however the file spells them;
* `undefined` where they are not in the file or are text.
*/
function canonicalChunks(tensor) {
	if (tensor.data.kind === "raw") return tensor.data.chunks;
	if (tensor.data.kind !== "varints") return void 0;
	const width = Math.max(1, elementBits(tensor.elementType) / 8);
	return tensor.data.chunks.map((chunk) => narrowVarints(chunk, width));
}
/** Each varint's low `width` bytes: what a cast from the wire's 64 bits to the element's type leaves. */
function narrowVarints(bytes, width) {
	let count = 0;
	for (const byte of bytes) if (byte < 128) count += 1;
	const narrow = new Uint8Array(count * width);
	let low = 0;
	let high = 0;
	let shift = 0;
	let at = 0;
	for (const byte of bytes) {
		const part = byte & 127;
		if (shift < 28) low |= part << shift;
		else if (shift === 28) {
			low |= (part & 15) << 28;
			high |= part >>> 4;
		} else if (shift < 64) high |= part << shift - 32;
		shift += 7;
		if (byte >= 128) continue;
		for (let i = 0; i < width; i += 1) narrow[at + i] = i < 4 ? low >>> 8 * i : high >>> 8 * (i - 4);
		at += width;
		low = 0;
		high = 0;
		shift = 0;
	}
	return narrow;
}
const readers = {
	float32: (view, at) => view.getFloat32(at, true),
	float64: (view, at) => view.getFloat64(at, true),
	float16: (view, at) => fromHalf(view.getUint16(at, true)),
	bfloat16: (view, at) => fromBfloat(view.getUint16(at, true)),
	int8: (view, at) => view.getInt8(at),
	uint8: (view, at) => view.getUint8(at),
	bool: (view, at) => view.getUint8(at),
	int16: (view, at) => view.getInt16(at, true),
	uint16: (view, at) => view.getUint16(at, true),
	int32: (view, at) => view.getInt32(at, true),
	uint32: (view, at) => view.getUint32(at, true),
	int64: (view, at) => Number(view.getBigInt64(at, true)),
	uint64: (view, at) => Number(view.getBigUint64(at, true))
};
function numbersFrom(bytes, elementType) {
	const read = Object.hasOwn(readers, elementType) ? readers[elementType] : void 0;
	if (read === void 0) return void 0;
	const width = elementBits(elementType) / 8;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Array.from({ length: Math.floor(bytes.length / width) }, (_, index) => read(view, index * width));
}
/** The upper half of a float32. */
function fromBfloat(bits) {
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(4));
	view.setUint32(0, bits * 65536);
	return view.getFloat32(0);
}

// src/dataset/tensor-file.ts
/** A serialised ONNX tensor, such as `input_0.pb`: from bytes to numbers. Hostile input, read as models are. */
const tensorType = import_light.Root.fromJSON(onnxDescriptor).lookupType("onnx.TensorProto");
/** Throws `UserError` for what is not one whole tensor of numbers. */
function readTensorFile(bytes, where) {
	const fault = (what, got, expected) => {
		throw new UserError({
			code: "dataset-tensor-unreadable",
			what,
			where,
			got,
			expected
		});
	};
	const expected = "a TensorProto, as ONNX test data hold them";
	const defect = scanWire(bytes, "TensorProto");
	if (bytes.length === 0) fault("the file is empty", "0 bytes", expected);
	if (defect !== void 0) fault("the file is no tensor", `at byte ${defect.byte}: ${defect.detail}`, expected);
	let message;
	try {
		message = tensorType.decode(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	} catch (error) {
		return fault("the file is no tensor", error instanceof Error ? error.message : String(error), expected);
	}
	const tensor = readTensor(message, fault);
	const { elementType, dims, elements, data } = tensor;
	if (data.kind === "external") fault("the tensor's data is in another file", data.location, "the data in this file");
	if (!isElementType(elementType)) return fault("the tensor does not hold numbers", elementType, "floating-point numbers, integers or booleans");
	const chunks = canonicalChunks(tensor) ?? [];
	const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
	if (size !== elements * elementBytes(elementType)) fault("the tensor is damaged", `${size} bytes`, `${elements * elementBytes(elementType)} bytes for ${elementType}[${dims}]`);
	return {
		name: tensor.name,
		tensor: toTensorData(elementType, dims, Buffer.concat(chunks), where)
	};
}

// node_modules/hyparquet/src/constants.js
/** @type {import('../src/types.d.ts').ParquetType[]} */
const ParquetTypes = [
	"BOOLEAN",
	"INT32",
	"INT64",
	"INT96",
	"FLOAT",
	"DOUBLE",
	"BYTE_ARRAY",
	"FIXED_LEN_BYTE_ARRAY"
];
/** @type {import('../src/types.d.ts').Encoding[]} */
const Encodings = [
	"PLAIN",
	"GROUP_VAR_INT",
	"PLAIN_DICTIONARY",
	"RLE",
	"BIT_PACKED",
	"DELTA_BINARY_PACKED",
	"DELTA_LENGTH_BYTE_ARRAY",
	"DELTA_BYTE_ARRAY",
	"RLE_DICTIONARY",
	"BYTE_STREAM_SPLIT"
];
/** @type {import('../src/types.d.ts').FieldRepetitionType[]} */
const FieldRepetitionTypes = [
	"REQUIRED",
	"OPTIONAL",
	"REPEATED"
];
/** @type {import('../src/types.d.ts').ConvertedType[]} */
const ConvertedTypes = [
	"UTF8",
	"MAP",
	"MAP_KEY_VALUE",
	"LIST",
	"ENUM",
	"DECIMAL",
	"DATE",
	"TIME_MILLIS",
	"TIME_MICROS",
	"TIMESTAMP_MILLIS",
	"TIMESTAMP_MICROS",
	"UINT_8",
	"UINT_16",
	"UINT_32",
	"UINT_64",
	"INT_8",
	"INT_16",
	"INT_32",
	"INT_64",
	"JSON",
	"BSON",
	"INTERVAL"
];
/** @type {import('../src/types.d.ts').CompressionCodec[]} */
const CompressionCodecs = [
	"UNCOMPRESSED",
	"SNAPPY",
	"GZIP",
	"LZO",
	"BROTLI",
	"LZ4",
	"ZSTD",
	"LZ4_RAW"
];
/** @type {import('../src/types.d.ts').PageType[]} */
const PageTypes = [
	"DATA_PAGE",
	"INDEX_PAGE",
	"DICTIONARY_PAGE",
	"DATA_PAGE_V2"
];
/** @type {import('../src/types.d.ts').EdgeInterpolationAlgorithm[]} */
const EdgeInterpolationAlgorithms = [
	"SPHERICAL",
	"VINCENTY",
	"THOMAS",
	"ANDOYER",
	"KARNEY"
];

// node_modules/hyparquet/src/wkb.js
/**
* WKB (Well-Known Binary) decoder for geometry objects.
*
* @param {DataReader} reader
* @returns {Geometry} geometry object
*/
function wkbToGeojson(reader) {
	const flags = getFlags(reader);
	if (flags.type === 1) return {
		type: "Point",
		coordinates: readPosition(reader, flags)
	};
	else if (flags.type === 2) return {
		type: "LineString",
		coordinates: readLine(reader, flags)
	};
	else if (flags.type === 3) return {
		type: "Polygon",
		coordinates: readPolygon(reader, flags)
	};
	else if (flags.type === 4) {
		const points = [];
		for (let i = 0; i < flags.count; i++) points.push(readPosition(reader, getFlags(reader)));
		return {
			type: "MultiPoint",
			coordinates: points
		};
	} else if (flags.type === 5) {
		const lines = [];
		for (let i = 0; i < flags.count; i++) lines.push(readLine(reader, getFlags(reader)));
		return {
			type: "MultiLineString",
			coordinates: lines
		};
	} else if (flags.type === 6) {
		const polygons = [];
		for (let i = 0; i < flags.count; i++) polygons.push(readPolygon(reader, getFlags(reader)));
		return {
			type: "MultiPolygon",
			coordinates: polygons
		};
	} else if (flags.type === 7) {
		const geometries = [];
		for (let i = 0; i < flags.count; i++) geometries.push(wkbToGeojson(reader));
		return {
			type: "GeometryCollection",
			geometries
		};
	} else throw new Error(`Unsupported geometry type: ${flags.type}`);
}
/**
* Extract ISO WKB flags and base geometry type.
*
* @param {DataReader} reader
* @returns {WkbFlags}
*/
function getFlags(reader) {
	const { view } = reader;
	const littleEndian = view.getUint8(reader.offset++) === 1;
	const rawType = view.getUint32(reader.offset, littleEndian);
	reader.offset += 4;
	const type = rawType % 1e3;
	const flags = Math.floor(rawType / 1e3);
	let count = 0;
	if (type > 1 && type <= 7) {
		count = view.getUint32(reader.offset, littleEndian);
		reader.offset += 4;
	}
	let dim = 2;
	if (flags) dim++;
	if (flags === 3) dim++;
	return {
		littleEndian,
		type,
		dim,
		count
	};
}
/**
* @param {DataReader} reader
* @param {WkbFlags} flags
* @returns {number[]}
*/
function readPosition(reader, flags) {
	const points = [];
	for (let i = 0; i < flags.dim; i++) {
		const coord = reader.view.getFloat64(reader.offset, flags.littleEndian);
		reader.offset += 8;
		points.push(coord);
	}
	return points;
}
/**
* @param {DataReader} reader
* @param {WkbFlags} flags
* @returns {number[][]}
*/
function readLine(reader, flags) {
	const points = [];
	for (let i = 0; i < flags.count; i++) points.push(readPosition(reader, flags));
	return points;
}
/**
* @param {DataReader} reader
* @param {WkbFlags} flags
* @returns {number[][][]}
*/
function readPolygon(reader, flags) {
	const { view } = reader;
	const rings = [];
	for (let r = 0; r < flags.count; r++) {
		const count = view.getUint32(reader.offset, flags.littleEndian);
		reader.offset += 4;
		rings.push(readLine(reader, {
			...flags,
			count
		}));
	}
	return rings;
}
/**
* @typedef {object} WkbFlags
* @property {boolean} littleEndian
* @property {number} type
* @property {number} dim
* @property {number} count
*/
/**
* @import {DataReader, Geometry} from '../src/types.js'
*/

// node_modules/hyparquet/src/convert.js
/**
* @import {ColumnDecoder, DecodedArray, Encoding, ParquetParsers} from '../src/types.js'
*/
const decoder$1 = new TextDecoder();
/**
* Default type parsers when no custom ones are given
* @type ParquetParsers
*/
const DEFAULT_PARSERS = {
	timestampFromMilliseconds(millis) {
		return new Date(Number(millis));
	},
	timestampFromMicroseconds(micros) {
		return new Date(Number(micros / 1000n));
	},
	timestampFromNanoseconds(nanos) {
		return new Date(Number(nanos / 1000000n));
	},
	dateFromDays(days) {
		return /* @__PURE__ */ new Date(days * 864e5);
	},
	stringFromBytes(bytes) {
		return bytes && decoder$1.decode(bytes);
	},
	jsonFromBytes(bytes) {
		return bytes && JSON.parse(decoder$1.decode(bytes));
	},
	geometryFromBytes(bytes) {
		return bytes && wkbToGeojson({
			view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
			offset: 0
		});
	},
	geographyFromBytes(bytes) {
		return bytes && wkbToGeojson({
			view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
			offset: 0
		});
	},
	uuidFromBytes(bytes) {
		if (!bytes) return void 0;
		const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
		return hex.slice(0, 8) + "-" + hex.slice(8, 12) + "-" + hex.slice(12, 16) + "-" + hex.slice(16, 20) + "-" + hex.slice(20, 32);
	}
};
/**
* Convert known types from primitive to rich, and dereference dictionary.
*
* @param {DecodedArray} data series of primitive types
* @param {DecodedArray | undefined} dictionary
* @param {Encoding} encoding
* @param {ColumnDecoder} columnDecoder
* @returns {DecodedArray} series of rich types
*/
function convertWithDictionary(data, dictionary, encoding, columnDecoder) {
	if (dictionary && encoding.endsWith("_DICTIONARY")) {
		let output = data;
		if (data instanceof Uint8Array && !(dictionary instanceof Uint8Array)) output = new dictionary.constructor(data.length);
		for (let i = 0; i < data.length; i++) output[i] = dictionary[data[i]];
		return output;
	} else return convert(data, columnDecoder);
}
/**
* Convert known types from primitive to rich.
*
* @param {DecodedArray} data series of primitive types
* @param {ColumnDecoder} columnDecoder
* @returns {DecodedArray} series of rich types
*/
function convert(data, columnDecoder) {
	const { element, parsers, utf8 = true, schemaPath } = columnDecoder;
	const { type, converted_type: ctype, logical_type: ltype } = element;
	const nullable = element.repetition_type !== "REQUIRED";
	if (schemaPath?.some((s) => s.element.logical_type?.type === "VARIANT") && type === "BYTE_ARRAY" && ctype !== "UTF8" && ltype?.type !== "STRING") return data;
	if (ctype === "DECIMAL") {
		const factor = 10 ** -(element.scale || 0);
		const arr = new Array(data.length);
		for (let i = 0; i < arr.length; i++) if (data[i] instanceof Uint8Array) arr[i] = parseDecimal(data[i]) * factor;
		else arr[i] = Number(data[i]) * factor;
		return arr;
	}
	if (!ctype && type === "INT96") return Array.from(data).map((v) => parsers.timestampFromNanoseconds(parseInt96Nanos(v)));
	if (ctype === "DATE") return Array.from(data).map((v) => parsers.dateFromDays(v));
	if (ctype === "TIMESTAMP_MILLIS") return Array.from(data).map((v) => parsers.timestampFromMilliseconds(v));
	if (ctype === "TIMESTAMP_MICROS") return Array.from(data).map((v) => parsers.timestampFromMicroseconds(v));
	if (ctype === "JSON") return data.map((v) => parsers.jsonFromBytes(v));
	if (ctype === "BSON") throw new Error("parquet bson not supported");
	if (ctype === "INTERVAL") throw new Error("parquet interval not supported");
	if (ltype?.type === "GEOMETRY") return data.map((v) => parsers.geometryFromBytes(v));
	if (ltype?.type === "GEOGRAPHY") return data.map((v) => parsers.geographyFromBytes(v));
	if (ltype?.type === "UUID") return data.map((v) => parsers.uuidFromBytes(v));
	if (ctype === "UTF8" || ltype?.type === "STRING" || utf8 && type === "BYTE_ARRAY") return data.map((v) => parsers.stringFromBytes(v));
	if (ctype === "UINT_64" || ltype?.type === "INTEGER" && ltype.bitWidth === 64 && !ltype.isSigned) {
		if (data instanceof BigInt64Array) return new BigUint64Array(data.buffer, data.byteOffset, data.length);
		const arr = nullable ? new Array(data.length) : new BigUint64Array(data.length);
		for (let i = 0; i < arr.length; i++) arr[i] = data[i];
		return arr;
	}
	if (ctype === "UINT_32" || ltype?.type === "INTEGER" && ltype.bitWidth === 32 && !ltype.isSigned) {
		if (data instanceof Int32Array) return new Uint32Array(data.buffer, data.byteOffset, data.length);
		const arr = nullable ? new Array(data.length) : new Uint32Array(data.length);
		for (let i = 0; i < arr.length; i++) arr[i] = data[i] < 0 ? 4294967296 + data[i] : data[i];
		return arr;
	}
	if (ltype?.type === "FLOAT16") return Array.from(data).map(parseFloat16);
	if (ltype?.type === "TIMESTAMP") {
		const { unit } = ltype;
		/** @type {ParquetParsers[keyof ParquetParsers]} */
		let parser = parsers.timestampFromMilliseconds;
		if (unit === "MICROS") parser = parsers.timestampFromMicroseconds;
		if (unit === "NANOS") parser = parsers.timestampFromNanoseconds;
		const arr = new Array(data.length);
		for (let i = 0; i < arr.length; i++) arr[i] = parser(data[i]);
		return arr;
	}
	return data;
}
/**
* @param {Uint8Array} bytes
* @returns {number}
*/
function parseDecimal(bytes) {
	if (!bytes.length) return 0;
	let value = 0n;
	for (const byte of bytes) value = value * 256n + BigInt(byte);
	const bits = bytes.length * 8;
	if (value >= 2n ** BigInt(bits - 1)) value -= 2n ** BigInt(bits);
	return Number(value);
}
/**
* Converts INT96 date format (hi 32bit days, lo 64bit nanos) to nanos since epoch
* @param {bigint} value
* @returns {bigint}
*/
function parseInt96Nanos(value) {
	const days = (value >> 64n) - 2440588n;
	const nano = value & 18446744073709551615n;
	return days * 86400000000000n + nano;
}
/**
* @param {Uint8Array | undefined} bytes
* @returns {number | undefined}
*/
function parseFloat16(bytes) {
	if (!bytes) return void 0;
	const int16 = bytes[1] << 8 | bytes[0];
	const sign = int16 >> 15 ? -1 : 1;
	const exp = int16 >> 10 & 31;
	const frac = int16 & 1023;
	if (exp === 0) return sign * 2 ** -14 * (frac / 1024);
	if (exp === 31) return frac ? NaN : sign * Infinity;
	return sign * 2 ** (exp - 15) * (1 + frac / 1024);
}

// node_modules/hyparquet/src/schema.js
/**
* Build a tree from the schema elements.
*
* @param {SchemaElement[]} schema
* @param {number} rootIndex index of the root element
* @param {string[]} path path to the element
* @returns {SchemaTree} tree of schema elements
*/
function schemaTree(schema, rootIndex, path) {
	const element = schema[rootIndex];
	const children = [];
	let count = 1;
	if (element.num_children) while (children.length < element.num_children) {
		const childElement = schema[rootIndex + count];
		const child = schemaTree(schema, rootIndex + count, [...path, childElement.name]);
		count += child.count;
		children.push(child);
	}
	return {
		count,
		element,
		children,
		path
	};
}
/**
* Get schema elements from the root to the given element name.
*
* @param {SchemaElement[]} schema
* @param {string[]} name path to the element
* @returns {SchemaTree[]} list of schema elements
*/
function getSchemaPath(schema, name) {
	return getTreePath(schemaTree(schema, 0, []), name);
}
/**
* Get schema tree nodes from the root of a prebuilt tree to the given element name.
*
* @param {SchemaTree} tree root of the schema tree
* @param {string[]} name path to the element
* @returns {SchemaTree[]} list of schema elements
*/
function getTreePath(tree, name) {
	const path = [tree];
	for (const part of name) {
		const child = tree.children.find((child) => child.element.name === part);
		if (!child) throw new Error(`parquet schema element not found: ${name}`);
		path.push(child);
		tree = child;
	}
	return path;
}
/**
* Get the max repetition level for a given schema path.
*
* @param {SchemaTree[]} schemaPath
* @returns {number} max repetition level
*/
function getMaxRepetitionLevel(schemaPath) {
	let maxLevel = 0;
	for (const { element } of schemaPath) if (element.repetition_type === "REPEATED") maxLevel++;
	return maxLevel;
}
/**
* Get the max definition level for a given schema path.
*
* @param {SchemaTree[]} schemaPath
* @returns {number} max definition level
*/
function getMaxDefinitionLevel(schemaPath) {
	let maxLevel = 0;
	for (const { element } of schemaPath.slice(1)) if (element.repetition_type !== "REQUIRED") maxLevel++;
	return maxLevel;
}
/**
* @import {SchemaElement, SchemaTree} from '../src/types.js'
*/

// node_modules/hyparquet/src/thrift.js
/**
* @import {DataReader, ThriftObject, ThriftType} from '../src/types.js'
*/
const STOP = 0;
const TRUE = 1;
const FALSE = 2;
const BYTE = 3;
const I16 = 4;
const I32 = 5;
const I64 = 6;
const DOUBLE = 7;
const BINARY = 8;
const LIST = 9;
const STRUCT = 12;
/**
* Parse TCompactProtocol
*
* @param {DataReader} reader
* @returns {{ [key: `field_${number}`]: any }}
*/
function deserializeTCompactProtocol(reader) {
	/** @type {ThriftObject} */
	const value = {};
	let fid = 0;
	while (true) {
		if (reader.offset >= reader.view.byteLength) throw new Error("thrift struct ended without STOP");
		const byte = reader.view.getUint8(reader.offset++);
		const type = byte & 15;
		if (type === STOP) break;
		const delta = byte >> 4;
		fid = delta ? fid + delta : readZigZag(reader);
		value[`field_${fid}`] = readElement(reader, type);
	}
	return value;
}
/**
* Read a single element based on its type
*
* @param {DataReader} reader
* @param {number} type
* @returns {ThriftType}
*/
function readElement(reader, type) {
	switch (type) {
		case TRUE: return true;
		case FALSE: return false;
		case BYTE: return reader.view.getInt8(reader.offset++);
		case I16:
		case I32: return readZigZag(reader);
		case I64: return readZigZagBigInt(reader);
		case DOUBLE: {
			const value = reader.view.getFloat64(reader.offset, true);
			reader.offset += 8;
			return value;
		}
		case BINARY: {
			const stringLength = readVarInt(reader);
			if (reader.offset + stringLength > reader.view.byteLength) throw new Error(`thrift binary length ${stringLength} exceeds remaining ${reader.view.byteLength - reader.offset} bytes`);
			const strBytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, stringLength);
			reader.offset += stringLength;
			return strBytes;
		}
		case LIST: {
			const byte = reader.view.getUint8(reader.offset++);
			const elemType = byte & 15;
			let listSize = byte >> 4;
			if (listSize === 15) listSize = readVarInt(reader);
			const boolType = elemType === TRUE || elemType === FALSE;
			const values = new Array(listSize);
			for (let i = 0; i < listSize; i++) values[i] = boolType ? readElement(reader, BYTE) === 1 : readElement(reader, elemType);
			return values;
		}
		case STRUCT: return deserializeTCompactProtocol(reader);
		default: throw new Error(`thrift unhandled type: ${type}`);
	}
}
/**
* Read varint aka Unsigned LEB128.
*
* @param {DataReader} reader
* @returns {number}
*/
function readVarInt(reader) {
	let result = 0;
	let shift = 0;
	while (true) {
		const byte = reader.view.getUint8(reader.offset++);
		result |= (byte & 127) << shift;
		if (!(byte & 128)) return result;
		shift += 7;
	}
}
/**
* Read a varint as a bigint.
*
* @param {DataReader} reader
* @returns {bigint}
*/
function readVarBigInt(reader) {
	let result = 0n;
	let shift = 0n;
	while (true) {
		const byte = reader.view.getUint8(reader.offset++);
		result |= BigInt(byte & 127) << shift;
		if (!(byte & 128)) return result;
		shift += 7n;
	}
}
/**
* Read a zigzag number.
* Zigzag folds positive and negative numbers into the positive number space.
*
* @param {DataReader} reader
* @returns {number}
*/
function readZigZag(reader) {
	const zigzag = readVarInt(reader);
	return zigzag >>> 1 ^ -(zigzag & 1);
}
/**
* Read a zigzag bigint.
*
* @param {DataReader} reader
* @returns {bigint}
*/
function readZigZagBigInt(reader) {
	const zigzag = readVarBigInt(reader);
	return zigzag >> 1n ^ -(zigzag & 1n);
}

// node_modules/hyparquet/src/geoparquet.js
/**
* @param {SchemaElement[]} schema
* @param {KeyValue[] | undefined} key_value_metadata
* @returns {void}
*/
function markGeoColumns(schema, key_value_metadata) {
	/** @type {Map<string, LogicalType>} */
	const columns = /* @__PURE__ */ new Map();
	const geo = key_value_metadata?.find(({ key }) => key === "geo")?.value;
	const decodedColumns = (geo && JSON.parse(geo)?.columns) ?? {};
	for (const [name, column] of Object.entries(decodedColumns)) {
		if (column.encoding !== "WKB") continue;
		const type = column.edges === "spherical" ? "GEOGRAPHY" : "GEOMETRY";
		const id = column.crs?.id ?? column.crs?.ids?.[0];
		const crs = id ? `${id.authority}:${id.code.toString()}` : void 0;
		columns.set(name, {
			type,
			crs
		});
	}
	for (let i = 1; i < schema.length; i++) {
		const { logical_type, name, num_children, type } = schema[i];
		if (num_children) {
			i += num_children;
			continue;
		}
		if (type === "BYTE_ARRAY" && !logical_type) schema[i].logical_type = columns.get(name);
	}
}
/**
* @import {KeyValue, LogicalType, SchemaElement} from '../src/types.js'
*/

// node_modules/hyparquet/src/metadata.js
const decoder = new TextDecoder();
function decode(value) {
	return value && decoder.decode(value);
}
/**
* Read parquet metadata from a buffer synchronously.
*
* @param {ArrayBuffer | Uint8Array} arrayBuffer parquet file footer
* @param {MetadataOptions} options metadata parsing options
* @returns {FileMetaData} parquet metadata object
*/
function parquetMetadata(arrayBuffer, { parsers, geoparquet = true } = {}) {
	let view;
	if (arrayBuffer instanceof ArrayBuffer) view = new DataView(arrayBuffer);
	else if (arrayBuffer instanceof Uint8Array) view = new DataView(arrayBuffer.buffer, arrayBuffer.byteOffset, arrayBuffer.byteLength);
	else throw new Error("parquet expected ArrayBuffer or Uint8Array");
	const allParsers = {
		...DEFAULT_PARSERS,
		...parsers
	};
	if (view.byteLength < 8) throw new Error("parquet file is too short");
	if (view.getUint32(view.byteLength - 4, true) !== 827474256) throw new Error("parquet file invalid (footer != PAR1)");
	const metadataLengthOffset = view.byteLength - 8;
	const metadataLength = view.getUint32(metadataLengthOffset, true);
	if (metadataLength > view.byteLength - 8) throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${view.byteLength - 8}`);
	const metadataOffset = metadataLengthOffset - metadataLength;
	const metadata = deserializeTCompactProtocol({
		view,
		offset: metadataOffset
	});
	const version = metadata.field_1;
	/** @type {SchemaElement[]} */
	const schema = metadata.field_2.map((field) => ({
		type: ParquetTypes[field.field_1],
		type_length: field.field_2,
		repetition_type: FieldRepetitionTypes[field.field_3],
		name: decode(field.field_4),
		num_children: field.field_5,
		converted_type: ConvertedTypes[field.field_6],
		scale: field.field_7,
		precision: field.field_8,
		field_id: field.field_9,
		logical_type: logicalType(field.field_10)
	}));
	const columnSchema = schema.filter((e) => e.type);
	const num_rows = metadata.field_3;
	const row_groups = metadata.field_4.map((rowGroup) => ({
		columns: rowGroup.field_1.map((column, columnIndex) => ({
			file_path: decode(column.field_1),
			file_offset: column.field_2,
			meta_data: column.field_3 && {
				type: ParquetTypes[column.field_3.field_1],
				encodings: column.field_3.field_2?.map((e) => Encodings[e]),
				path_in_schema: column.field_3.field_3.map(decode),
				codec: CompressionCodecs[column.field_3.field_4],
				num_values: column.field_3.field_5,
				total_uncompressed_size: column.field_3.field_6,
				total_compressed_size: column.field_3.field_7,
				key_value_metadata: column.field_3.field_8?.map((kv) => ({
					key: decode(kv.field_1),
					value: decode(kv.field_2)
				})),
				data_page_offset: column.field_3.field_9,
				index_page_offset: column.field_3.field_10,
				dictionary_page_offset: column.field_3.field_11,
				statistics: convertStats(column.field_3.field_12, columnSchema[columnIndex], allParsers),
				encoding_stats: column.field_3.field_13?.map((encodingStat) => ({
					page_type: PageTypes[encodingStat.field_1],
					encoding: Encodings[encodingStat.field_2],
					count: encodingStat.field_3
				})),
				bloom_filter_offset: column.field_3.field_14,
				bloom_filter_length: column.field_3.field_15,
				size_statistics: column.field_3.field_16 && {
					unencoded_byte_array_data_bytes: column.field_3.field_16.field_1,
					repetition_level_histogram: column.field_3.field_16.field_2,
					definition_level_histogram: column.field_3.field_16.field_3
				},
				geospatial_statistics: column.field_3.field_17 && {
					bbox: column.field_3.field_17.field_1 && {
						xmin: column.field_3.field_17.field_1.field_1,
						xmax: column.field_3.field_17.field_1.field_2,
						ymin: column.field_3.field_17.field_1.field_3,
						ymax: column.field_3.field_17.field_1.field_4,
						zmin: column.field_3.field_17.field_1.field_5,
						zmax: column.field_3.field_17.field_1.field_6,
						mmin: column.field_3.field_17.field_1.field_7,
						mmax: column.field_3.field_17.field_1.field_8
					},
					geospatial_types: column.field_3.field_17.field_2
				}
			},
			offset_index_offset: column.field_4,
			offset_index_length: column.field_5,
			column_index_offset: column.field_6,
			column_index_length: column.field_7,
			crypto_metadata: column.field_8,
			encrypted_column_metadata: column.field_9
		})),
		total_byte_size: rowGroup.field_2,
		num_rows: rowGroup.field_3,
		sorting_columns: rowGroup.field_4?.map((sortingColumn) => ({
			column_idx: sortingColumn.field_1,
			descending: sortingColumn.field_2,
			nulls_first: sortingColumn.field_3
		})),
		file_offset: rowGroup.field_5,
		total_compressed_size: rowGroup.field_6,
		ordinal: rowGroup.field_7
	}));
	/** @type {KeyValue[] | undefined} */
	const key_value_metadata = metadata.field_5?.map((kv) => ({
		key: decode(kv.field_1),
		value: decode(kv.field_2)
	}));
	const created_by = decode(metadata.field_6);
	if (geoparquet) markGeoColumns(schema, key_value_metadata);
	return {
		version,
		schema,
		num_rows,
		row_groups,
		key_value_metadata,
		created_by,
		metadata_length: metadataLength
	};
}
/**
* Return a tree of schema elements from parquet metadata.
*
* @param {{schema: SchemaElement[]}} metadata parquet metadata object
* @returns {SchemaTree} tree of schema elements
*/
function parquetSchema({ schema }) {
	return getSchemaPath(schema, [])[0];
}
/**
* @param {any} logicalType
* @returns {LogicalType | undefined}
*/
function logicalType(logicalType) {
	if (logicalType?.field_1) return { type: "STRING" };
	if (logicalType?.field_2) return { type: "MAP" };
	if (logicalType?.field_3) return { type: "LIST" };
	if (logicalType?.field_4) return { type: "ENUM" };
	if (logicalType?.field_5) return {
		type: "DECIMAL",
		scale: logicalType.field_5.field_1,
		precision: logicalType.field_5.field_2
	};
	if (logicalType?.field_6) return { type: "DATE" };
	if (logicalType?.field_7) return {
		type: "TIME",
		isAdjustedToUTC: logicalType.field_7.field_1,
		unit: timeUnit(logicalType.field_7.field_2)
	};
	if (logicalType?.field_8) return {
		type: "TIMESTAMP",
		isAdjustedToUTC: logicalType.field_8.field_1,
		unit: timeUnit(logicalType.field_8.field_2)
	};
	if (logicalType?.field_10) return {
		type: "INTEGER",
		bitWidth: logicalType.field_10.field_1,
		isSigned: logicalType.field_10.field_2
	};
	if (logicalType?.field_11) return { type: "NULL" };
	if (logicalType?.field_12) return { type: "JSON" };
	if (logicalType?.field_13) return { type: "BSON" };
	if (logicalType?.field_14) return { type: "UUID" };
	if (logicalType?.field_15) return { type: "FLOAT16" };
	if (logicalType?.field_16) return {
		type: "VARIANT",
		specification_version: logicalType.field_16.field_1
	};
	if (logicalType?.field_17) return {
		type: "GEOMETRY",
		crs: decode(logicalType.field_17.field_1)
	};
	if (logicalType?.field_18) return {
		type: "GEOGRAPHY",
		crs: decode(logicalType.field_18.field_1),
		algorithm: EdgeInterpolationAlgorithms[logicalType.field_18.field_2]
	};
	return logicalType;
}
/**
* @param {any} unit
* @returns {TimeUnit}
*/
function timeUnit(unit) {
	if (unit.field_1) return "MILLIS";
	if (unit.field_2) return "MICROS";
	if (unit.field_3) return "NANOS";
	throw new Error("parquet time unit required");
}
/**
* Convert column statistics based on column type.
*
* @param {any} stats
* @param {SchemaElement} schema
* @param {ParquetParsers} parsers
* @returns {Statistics}
*/
function convertStats(stats, schema, parsers) {
	return stats && {
		max: convertMetadata(stats.field_1, schema, parsers),
		min: convertMetadata(stats.field_2, schema, parsers),
		null_count: stats.field_3,
		distinct_count: stats.field_4,
		max_value: convertMetadata(stats.field_5, schema, parsers),
		min_value: convertMetadata(stats.field_6, schema, parsers),
		is_max_value_exact: stats.field_7,
		is_min_value_exact: stats.field_8
	};
}
/**
* @param {Uint8Array | undefined} value
* @param {SchemaElement} schema
* @param {ParquetParsers} parsers
* @returns {MinMaxType | undefined}
*/
function convertMetadata(value, schema, parsers) {
	const { type, converted_type, logical_type } = schema;
	if (value === void 0) return value;
	if (type === "BOOLEAN") return value[0] === 1;
	if (type === "BYTE_ARRAY") return parsers.stringFromBytes(value);
	const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
	if (type === "FLOAT" && view.byteLength === 4) return view.getFloat32(0, true);
	if (type === "DOUBLE" && view.byteLength === 8) return view.getFloat64(0, true);
	if (type === "INT32" && converted_type === "DECIMAL" && view.byteLength === 4) return view.getInt32(0, true) * 10 ** -(schema.scale || 0);
	if (type === "INT64" && converted_type === "DECIMAL" && view.byteLength === 8) return Number(view.getBigInt64(0, true)) * 10 ** -(schema.scale || 0);
	if (type === "INT32" && converted_type === "DATE") return parsers.dateFromDays(view.getInt32(0, true));
	if (type === "INT64" && converted_type === "TIMESTAMP_MILLIS") return parsers.timestampFromMilliseconds(view.getBigInt64(0, true));
	if (type === "INT64" && converted_type === "TIMESTAMP_MICROS") return parsers.timestampFromMicroseconds(view.getBigInt64(0, true));
	if (type === "INT64" && logical_type?.type === "TIMESTAMP" && logical_type?.unit === "NANOS") return parsers.timestampFromNanoseconds(view.getBigInt64(0, true));
	if (type === "INT64" && logical_type?.type === "TIMESTAMP" && logical_type?.unit === "MICROS") return parsers.timestampFromMicroseconds(view.getBigInt64(0, true));
	if (type === "INT64" && logical_type?.type === "TIMESTAMP") return parsers.timestampFromMilliseconds(view.getBigInt64(0, true));
	const unsigned = converted_type?.startsWith("UINT_") || logical_type?.type === "INTEGER" && !logical_type.isSigned;
	if (type === "INT32" && unsigned && view.byteLength === 4) return view.getUint32(0, true);
	if (type === "INT64" && unsigned && view.byteLength === 8) return view.getBigUint64(0, true);
	if (type === "INT32" && view.byteLength === 4) return view.getInt32(0, true);
	if (type === "INT64" && view.byteLength === 8) return view.getBigInt64(0, true);
	if (converted_type === "DECIMAL") return parseDecimal(value) * 10 ** -(schema.scale || 0);
	if (logical_type?.type === "FLOAT16") return parseFloat16(value);
	if (logical_type?.type === "UUID") return parsers.uuidFromBytes(value);
	if (type === "FIXED_LEN_BYTE_ARRAY") return value;
	return value;
}

// node_modules/hyparquet/src/delta.js
/**
* @import {DataReader} from '../src/types.js'
*/
/**
* @param {DataReader} reader
* @param {number} count number of values to read
* @param {Int32Array | BigInt64Array} output
*/
function deltaBinaryUnpack(reader, count, output) {
	if (output instanceof Int32Array) {
		deltaBinaryUnpackInt32(reader, count, output);
		return;
	}
	const blockSize = readVarInt(reader);
	const miniblockPerBlock = readVarInt(reader);
	readVarInt(reader);
	let value = readZigZagBigInt(reader);
	let outputIndex = 0;
	output[outputIndex++] = value;
	const valuesPerMiniblock = blockSize / miniblockPerBlock;
	while (outputIndex < count) {
		const minDelta = readZigZagBigInt(reader);
		const bitWidths = new Uint8Array(miniblockPerBlock);
		for (let i = 0; i < miniblockPerBlock; i++) bitWidths[i] = reader.view.getUint8(reader.offset++);
		for (let i = 0; i < miniblockPerBlock && outputIndex < count; i++) {
			const bitWidth = bitWidths[i];
			if (bitWidth) {
				let bitpackPos = 0;
				let miniblockCount = valuesPerMiniblock;
				const mask = (1n << BigInt(bitWidth)) - 1n;
				while (miniblockCount && outputIndex < count) {
					let bits = BigInt(reader.view.getUint32(reader.offset, true) >>> bitpackPos) & mask;
					bitpackPos += bitWidth;
					while (bitpackPos >= 32) {
						bitpackPos -= 32;
						reader.offset += 4;
						if (bitpackPos) bits |= BigInt(reader.view.getUint32(reader.offset, true)) << BigInt(bitWidth - bitpackPos) & mask;
					}
					const delta = minDelta + bits;
					value += delta;
					output[outputIndex++] = value;
					miniblockCount--;
				}
				if (miniblockCount) reader.offset += Math.ceil((miniblockCount * bitWidth + bitpackPos) / 8);
			} else for (let j = 0; j < valuesPerMiniblock && outputIndex < count; j++) {
				value += minDelta;
				output[outputIndex++] = value;
			}
		}
	}
}
/**
* Decode INT32 without BigInt arithmetic in the per-value loop.
*
* @param {DataReader} reader
* @param {number} count
* @param {Int32Array} output
*/
function deltaBinaryUnpackInt32(reader, count, output) {
	const blockSize = readVarInt(reader);
	const miniblockPerBlock = readVarInt(reader);
	readVarInt(reader);
	let value = readZigZag(reader);
	let outputIndex = 0;
	output[outputIndex++] = value;
	const valuesPerMiniblock = blockSize / miniblockPerBlock;
	const { view } = reader;
	while (outputIndex < count) {
		const minDelta = readZigZagInt33(reader);
		const bitWidthsOffset = reader.offset;
		let offset = bitWidthsOffset + miniblockPerBlock;
		for (let i = 0; i < miniblockPerBlock && outputIndex < count; i++) {
			const bitWidth = view.getUint8(bitWidthsOffset + i);
			const end = offset + valuesPerMiniblock * bitWidth / 8;
			let bitOffset = 0;
			for (let j = 0; j < valuesPerMiniblock && outputIndex < count; j++) {
				let residual = 0;
				let bitsRead = 0;
				while (bitsRead < bitWidth) {
					const bitsToRead = Math.min(8 - bitOffset, bitWidth - bitsRead);
					if (bitsRead < 32) residual |= (view.getUint8(offset) >>> bitOffset & (1 << bitsToRead) - 1) << bitsRead;
					bitsRead += bitsToRead;
					bitOffset += bitsToRead;
					if (bitOffset === 8) {
						bitOffset = 0;
						offset++;
					}
				}
				value = value + minDelta + residual | 0;
				output[outputIndex++] = value;
			}
			offset = end;
		}
		reader.offset = offset;
	}
}
/**
* Read a zigzag varint modulo 2^32. INT32 deltas can need 33 bits, which
* readZigZag truncates, but only the low 32 bits of the decoded value matter.
* readVarInt keeps the low 32 zigzag bits of a 5-byte varint; bit 32 is bit 4
* of the fifth byte. Reusing readVarInt keeps the caller's hot loop fast.
*
* @param {DataReader} reader
* @returns {number}
*/
function readZigZagInt33(reader) {
	const start = reader.offset;
	const low = readVarInt(reader);
	const high = reader.offset - start === 5 ? reader.view.getUint8(start + 4) >>> 4 & 1 : 0;
	return (low >>> 1 | high << 31) ^ -(low & 1);
}
/**
* @param {DataReader} reader
* @param {number} count
* @param {Uint8Array[]} output
*/
function deltaLengthByteArray(reader, count, output) {
	const lengths = new Int32Array(count);
	deltaBinaryUnpack(reader, count, lengths);
	for (let i = 0; i < count; i++) {
		output[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, lengths[i]);
		reader.offset += lengths[i];
	}
}
/**
* @param {DataReader} reader
* @param {number} count
* @param {Uint8Array[]} output
*/
function deltaByteArray(reader, count, output) {
	const prefixData = new Int32Array(count);
	deltaBinaryUnpack(reader, count, prefixData);
	const suffixData = new Int32Array(count);
	deltaBinaryUnpack(reader, count, suffixData);
	for (let i = 0; i < count; i++) {
		const suffix = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, suffixData[i]);
		if (prefixData[i]) {
			output[i] = new Uint8Array(prefixData[i] + suffixData[i]);
			output[i].set(output[i - 1].subarray(0, prefixData[i]));
			output[i].set(suffix, prefixData[i]);
		} else output[i] = suffix;
		reader.offset += suffixData[i];
	}
}

// node_modules/hyparquet/src/encoding.js
/**
* @import {DataReader, DecodedArray, ParquetType} from '../src/types.js'
*/
/**
* Read values from a run-length encoded/bit-packed hybrid encoding.
*
* If length is zero, then read int32 length at the start.
*
* @param {DataReader} reader
* @param {number} width - bitwidth
* @param {DecodedArray} output
* @param {number} [length] - length of the encoded data
*/
function readRleBitPackedHybrid(reader, width, output, length) {
	if (length === void 0) {
		length = reader.view.getUint32(reader.offset, true);
		reader.offset += 4;
	}
	const startOffset = reader.offset;
	let seen = 0;
	while (seen < output.length) {
		const header = readVarInt(reader);
		if (header & 1) seen = readBitPacked(reader, header, width, output, seen);
		else {
			const count = header >>> 1;
			readRle(reader, count, width, output, seen);
			seen += count;
		}
	}
	reader.offset = startOffset + length;
}
/**
* Run-length encoding: read value with bitWidth and repeat it count times.
*
* @param {DataReader} reader
* @param {number} count
* @param {number} bitWidth
* @param {DecodedArray} output
* @param {number} seen
*/
function readRle(reader, count, bitWidth, output, seen) {
	const width = bitWidth + 7 >> 3;
	let value = 0;
	for (let i = 0; i < width; i++) value |= reader.view.getUint8(reader.offset++) << (i << 3);
	for (let i = 0; i < count; i++) output[seen + i] = value;
}
/**
* Read a bit-packed run of the rle/bitpack hybrid.
* Supports width > 8 (crossing bytes).
*
* @param {DataReader} reader
* @param {number} header - bit-pack header
* @param {number} bitWidth
* @param {DecodedArray} output
* @param {number} seen
* @returns {number} total output values so far
*/
function readBitPacked(reader, header, bitWidth, output, seen) {
	let count = header >> 1 << 3;
	const mask = (1 << bitWidth) - 1;
	let data = 0;
	if (reader.offset < reader.view.byteLength) data = reader.view.getUint8(reader.offset++);
	else if (mask) throw new Error(`parquet bitpack offset ${reader.offset} out of range`);
	let left = 8;
	let right = 0;
	while (count) if (right > 8) {
		right -= 8;
		left -= 8;
		data >>>= 8;
	} else if (left - right < bitWidth) {
		data |= reader.view.getUint8(reader.offset) << left;
		reader.offset++;
		left += 8;
	} else {
		if (seen < output.length) output[seen++] = data >> right & mask;
		count--;
		right += bitWidth;
	}
	return seen;
}
/**
* @param {DataReader} reader
* @param {number} count
* @param {ParquetType} type
* @param {number | undefined} typeLength
* @returns {DecodedArray}
*/
function byteStreamSplit(reader, count, type, typeLength) {
	const width = byteWidth(type, typeLength);
	const bytes = new Uint8Array(count * width);
	for (let b = 0; b < width; b++) for (let i = 0; i < count; i++) bytes[i * width + b] = reader.view.getUint8(reader.offset++);
	if (type === "FLOAT") return new Float32Array(bytes.buffer);
	else if (type === "DOUBLE") return new Float64Array(bytes.buffer);
	else if (type === "INT32") return new Int32Array(bytes.buffer);
	else if (type === "INT64") return new BigInt64Array(bytes.buffer);
	else if (type === "FIXED_LEN_BYTE_ARRAY") {
		const split = new Array(count);
		for (let i = 0; i < count; i++) split[i] = bytes.subarray(i * width, (i + 1) * width);
		return split;
	}
	throw new Error(`parquet byte_stream_split unsupported type: ${type}`);
}
/**
* @param {ParquetType} type
* @param {number | undefined} typeLength
* @returns {number}
*/
function byteWidth(type, typeLength) {
	switch (type) {
		case "INT32":
		case "FLOAT": return 4;
		case "INT64":
		case "DOUBLE": return 8;
		case "FIXED_LEN_BYTE_ARRAY":
			if (!typeLength) throw new Error("parquet byteWidth missing type_length");
			return typeLength;
		default: throw new Error(`parquet unsupported type: ${type}`);
	}
}

// node_modules/hyparquet/src/plain.js
/**
* Read `count` values of the given type from the reader.view.
*
* @param {DataReader} reader - buffer to read data from
* @param {ParquetType} type - parquet type of the data
* @param {number} count - number of values to read
* @param {number | undefined} fixedLength - length of each fixed length byte array
* @returns {DecodedArray} array of values
*/
function readPlain(reader, type, count, fixedLength) {
	if (count === 0) return [];
	if (type === "BOOLEAN") return readPlainBoolean(reader, count);
	else if (type === "INT32") return readPlainInt32(reader, count);
	else if (type === "INT64") return readPlainInt64(reader, count);
	else if (type === "INT96") return readPlainInt96(reader, count);
	else if (type === "FLOAT") return readPlainFloat(reader, count);
	else if (type === "DOUBLE") return readPlainDouble(reader, count);
	else if (type === "BYTE_ARRAY") return readPlainByteArray(reader, count);
	else if (type === "FIXED_LEN_BYTE_ARRAY") {
		if (!fixedLength) throw new Error("parquet missing fixed length");
		return readPlainByteArrayFixed(reader, count, fixedLength);
	} else throw new Error(`parquet unhandled type: ${type}`);
}
/**
* Read `count` boolean values.
*
* @param {DataReader} reader
* @param {number} count
* @returns {boolean[]}
*/
function readPlainBoolean(reader, count) {
	const values = new Array(count);
	for (let i = 0; i < count; i++) {
		const byteOffset = reader.offset + (i / 8 | 0);
		const bitOffset = i % 8;
		const byte = reader.view.getUint8(byteOffset);
		values[i] = (byte & 1 << bitOffset) !== 0;
	}
	reader.offset += Math.ceil(count / 8);
	return values;
}
/**
* Read `count` int32 values.
*
* @param {DataReader} reader
* @param {number} count
* @returns {Int32Array}
*/
function readPlainInt32(reader, count) {
	const values = (reader.view.byteOffset + reader.offset) % 4 ? new Int32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4)) : new Int32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
	reader.offset += count * 4;
	return values;
}
/**
* Read `count` int64 values.
*
* @param {DataReader} reader
* @param {number} count
* @returns {BigInt64Array}
*/
function readPlainInt64(reader, count) {
	const values = (reader.view.byteOffset + reader.offset) % 8 ? new BigInt64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8)) : new BigInt64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
	reader.offset += count * 8;
	return values;
}
/**
* Read `count` int96 values.
*
* @param {DataReader} reader
* @param {number} count
* @returns {bigint[]}
*/
function readPlainInt96(reader, count) {
	const values = new Array(count);
	for (let i = 0; i < count; i++) {
		const low = reader.view.getBigInt64(reader.offset + i * 12, true);
		const high = reader.view.getInt32(reader.offset + i * 12 + 8, true);
		values[i] = BigInt(high) << 64n | low;
	}
	reader.offset += count * 12;
	return values;
}
/**
* Read `count` float values.
*
* @param {DataReader} reader
* @param {number} count
* @returns {Float32Array}
*/
function readPlainFloat(reader, count) {
	const values = (reader.view.byteOffset + reader.offset) % 4 ? new Float32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4)) : new Float32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
	reader.offset += count * 4;
	return values;
}
/**
* Read `count` double values.
*
* @param {DataReader} reader
* @param {number} count
* @returns {Float64Array}
*/
function readPlainDouble(reader, count) {
	const values = (reader.view.byteOffset + reader.offset) % 8 ? new Float64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8)) : new Float64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
	reader.offset += count * 8;
	return values;
}
/**
* Read `count` byte array values.
*
* @param {DataReader} reader
* @param {number} count
* @returns {Uint8Array[]}
*/
function readPlainByteArray(reader, count) {
	const values = new Array(count);
	for (let i = 0; i < count; i++) {
		const length = reader.view.getUint32(reader.offset, true);
		reader.offset += 4;
		values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, length);
		reader.offset += length;
	}
	return values;
}
/**
* Read a fixed length byte array.
*
* @param {DataReader} reader
* @param {number} count
* @param {number} fixedLength
* @returns {Uint8Array[]}
*/
function readPlainByteArrayFixed(reader, count, fixedLength) {
	const values = new Array(count);
	for (let i = 0; i < count; i++) {
		values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, fixedLength);
		reader.offset += fixedLength;
	}
	return values;
}
/**
* Create a new buffer with the offset and size.
*
* @import {DataReader, DecodedArray, ParquetType} from '../src/types.js'
* @param {ArrayBufferLike} buffer
* @param {number} offset
* @param {number} size
* @returns {ArrayBuffer}
*/
function align(buffer, offset, size) {
	const aligned = new ArrayBuffer(size);
	new Uint8Array(aligned).set(new Uint8Array(buffer, offset, size));
	return aligned;
}

// node_modules/hyparquet/src/snappy.js
/**
* The MIT License (MIT)
* Copyright (c) 2016 Zhipeng Jia
* https://github.com/zhipeng-jia/snappyjs
*/
const WORD_MASK = [
	0,
	255,
	65535,
	16777215,
	4294967295
];
/**
* Copy bytes from one array to another
*
* @param {Uint8Array} fromArray source array
* @param {number} fromPos source position
* @param {Uint8Array} toArray destination array
* @param {number} toPos destination position
* @param {number} length number of bytes to copy
*/
function copyBytes(fromArray, fromPos, toArray, toPos, length) {
	for (let i = 0; i < length; i++) toArray[toPos + i] = fromArray[fromPos + i];
}
/**
* Decompress snappy data.
* Accepts an output buffer to avoid allocating a new buffer for each call.
*
* @param {Uint8Array} input compressed data
* @param {Uint8Array} output output buffer
*/
function snappyUncompress(input, output) {
	const inputLength = input.byteLength;
	const outputLength = output.byteLength;
	let pos = 0;
	let outPos = 0;
	while (pos < inputLength) {
		const c = input[pos];
		pos++;
		if (c < 128) break;
	}
	if (outputLength && pos >= inputLength) throw new Error("invalid snappy length header");
	while (pos < inputLength) {
		const c = input[pos];
		let len = 0;
		pos++;
		if (pos >= inputLength) throw new Error("missing eof marker");
		if ((c & 3) === 0) {
			let len = (c >>> 2) + 1;
			if (len > 60) {
				if (pos + 3 >= inputLength) throw new Error("snappy error literal pos + 3 >= inputLength");
				const lengthSize = len - 60;
				len = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24);
				len = (len & WORD_MASK[lengthSize]) + 1;
				pos += lengthSize;
			}
			if (pos + len > inputLength) throw new Error("snappy error literal exceeds input length");
			copyBytes(input, pos, output, outPos, len);
			pos += len;
			outPos += len;
		} else {
			let offset = 0;
			switch (c & 3) {
				case 1:
					len = (c >>> 2 & 7) + 4;
					offset = input[pos] + (c >>> 5 << 8);
					pos++;
					break;
				case 2:
					if (inputLength <= pos + 1) throw new Error("snappy error end of input");
					len = (c >>> 2) + 1;
					offset = input[pos] + (input[pos + 1] << 8);
					pos += 2;
					break;
				case 3:
					if (inputLength <= pos + 3) throw new Error("snappy error end of input");
					len = (c >>> 2) + 1;
					offset = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24);
					pos += 4;
			}
			if (offset === 0 || isNaN(offset)) throw new Error(`invalid offset ${offset} pos ${pos} inputLength ${inputLength}`);
			if (offset > outPos) throw new Error("cannot copy from before start of buffer");
			copyBytes(output, outPos - offset, output, outPos, len);
			outPos += len;
		}
	}
	if (outPos !== outputLength) throw new Error("premature end of input");
}

// node_modules/hyparquet/src/datapage.js
/**
* @import {ColumnDecoder, CompressionCodec, Compressors, DataPage, DataPageHeader, DataPageHeaderV2, DataReader, DecodedArray, PageHeader, SchemaTree} from '../src/types.js'
*/
/**
* Read a data page from uncompressed reader.
*
* @param {Uint8Array} bytes raw page data (should already be decompressed)
* @param {DataPageHeader} daph data page header
* @param {ColumnDecoder} columnDecoder
* @returns {DataPage} definition levels, repetition levels, and array of values
*/
function readDataPage(bytes, daph, { type, element, schemaPath }) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const reader = {
		view,
		offset: 0
	};
	/** @type {DecodedArray} */
	let dataPage;
	const repetitionLevels = readRepetitionLevels(reader, daph, schemaPath);
	const { definitionLevels, numNulls } = readDefinitionLevels(reader, daph, schemaPath);
	const nValues = daph.num_values - numNulls;
	if (daph.encoding === "PLAIN") dataPage = readPlain(reader, type, nValues, element.type_length);
	else if (daph.encoding === "PLAIN_DICTIONARY" || daph.encoding === "RLE_DICTIONARY" || daph.encoding === "RLE") {
		const bitWidth = type === "BOOLEAN" ? 1 : view.getUint8(reader.offset++);
		if (bitWidth) {
			dataPage = new Array(nValues);
			if (type === "BOOLEAN") {
				readRleBitPackedHybrid(reader, bitWidth, dataPage);
				dataPage = dataPage.map((x) => !!x);
			} else readRleBitPackedHybrid(reader, bitWidth, dataPage, view.byteLength - reader.offset);
		} else dataPage = new Uint8Array(nValues);
	} else if (daph.encoding === "BYTE_STREAM_SPLIT") dataPage = byteStreamSplit(reader, nValues, type, element.type_length);
	else if (daph.encoding === "DELTA_BINARY_PACKED") {
		dataPage = type === "INT32" ? new Int32Array(nValues) : new BigInt64Array(nValues);
		deltaBinaryUnpack(reader, nValues, dataPage);
	} else if (daph.encoding === "DELTA_LENGTH_BYTE_ARRAY") {
		dataPage = new Array(nValues);
		deltaLengthByteArray(reader, nValues, dataPage);
	} else if (daph.encoding === "DELTA_BYTE_ARRAY") {
		dataPage = new Array(nValues);
		deltaByteArray(reader, nValues, dataPage);
	} else throw new Error(`parquet unsupported encoding: ${daph.encoding}`);
	return {
		definitionLevels,
		repetitionLevels,
		dataPage
	};
}
/**
* @param {DataReader} reader data view for the page
* @param {DataPageHeader} daph data page header
* @param {SchemaTree[]} schemaPath
* @returns {any[]} repetition levels and number of bytes read
*/
function readRepetitionLevels(reader, daph, schemaPath) {
	if (schemaPath.length > 1) {
		const maxRepetitionLevel = getMaxRepetitionLevel(schemaPath);
		if (maxRepetitionLevel) {
			const values = new Array(daph.num_values);
			readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values);
			return values;
		}
	}
	return [];
}
/**
* @param {DataReader} reader data view for the page
* @param {DataPageHeader} daph data page header
* @param {SchemaTree[]} schemaPath
* @returns {{ definitionLevels: number[], numNulls: number }} definition levels
*/
function readDefinitionLevels(reader, daph, schemaPath) {
	const maxDefinitionLevel = getMaxDefinitionLevel(schemaPath);
	if (!maxDefinitionLevel) return {
		definitionLevels: [],
		numNulls: 0
	};
	const definitionLevels = new Array(daph.num_values);
	readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), definitionLevels);
	let numNulls = daph.num_values;
	for (const def of definitionLevels) if (def === maxDefinitionLevel) numNulls--;
	if (numNulls === 0) definitionLevels.length = 0;
	return {
		definitionLevels,
		numNulls
	};
}
/**
* @param {Uint8Array} compressedBytes
* @param {number} uncompressed_page_size
* @param {CompressionCodec} codec
* @param {Compressors | undefined} compressors
* @returns {Uint8Array}
*/
function decompressPage(compressedBytes, uncompressed_page_size, codec, compressors) {
	/** @type {Uint8Array} */
	let page;
	const customDecompressor = compressors?.[codec];
	if (codec === "UNCOMPRESSED") page = compressedBytes;
	else if (customDecompressor) page = customDecompressor(compressedBytes, uncompressed_page_size);
	else if (codec === "SNAPPY") {
		page = new Uint8Array(uncompressed_page_size);
		snappyUncompress(compressedBytes, page);
	} else throw new Error(`parquet unsupported compression codec: ${codec}`);
	if (page?.length !== uncompressed_page_size) throw new Error(`parquet decompressed page length ${page?.length} does not match header ${uncompressed_page_size}`);
	return page;
}
/**
* Read a data page from the given Uint8Array.
*
* @param {Uint8Array} compressedBytes raw page data
* @param {PageHeader} ph page header
* @param {ColumnDecoder} columnDecoder
* @returns {DataPage} definition levels, repetition levels, and array of values
*/
function readDataPageV2(compressedBytes, ph, columnDecoder) {
	const reader = {
		view: new DataView(compressedBytes.buffer, compressedBytes.byteOffset, compressedBytes.byteLength),
		offset: 0
	};
	const { type, element, schemaPath, codec, compressors } = columnDecoder;
	const daph2 = ph.data_page_header_v2;
	if (!daph2) throw new Error("parquet data page header v2 is undefined");
	const repetitionLevels = readRepetitionLevelsV2(reader, daph2, schemaPath);
	reader.offset = daph2.repetition_levels_byte_length;
	const definitionLevels = readDefinitionLevelsV2(reader, daph2, schemaPath);
	const uncompressedPageSize = ph.uncompressed_page_size - daph2.definition_levels_byte_length - daph2.repetition_levels_byte_length;
	let page = compressedBytes.subarray(reader.offset);
	if (daph2.is_compressed !== false) page = decompressPage(page, uncompressedPageSize, codec, compressors);
	const pageView = new DataView(page.buffer, page.byteOffset, page.byteLength);
	const pageReader = {
		view: pageView,
		offset: 0
	};
	/** @type {DecodedArray} */
	let dataPage;
	const nValues = daph2.num_values - daph2.num_nulls;
	if (daph2.encoding === "PLAIN") dataPage = readPlain(pageReader, type, nValues, element.type_length);
	else if (daph2.encoding === "RLE") {
		dataPage = new Array(nValues);
		readRleBitPackedHybrid(pageReader, 1, dataPage);
		dataPage = dataPage.map((x) => !!x);
	} else if (daph2.encoding === "PLAIN_DICTIONARY" || daph2.encoding === "RLE_DICTIONARY") {
		const bitWidth = pageView.getUint8(pageReader.offset++);
		dataPage = new Array(nValues);
		readRleBitPackedHybrid(pageReader, bitWidth, dataPage, uncompressedPageSize - 1);
	} else if (daph2.encoding === "DELTA_BINARY_PACKED") {
		dataPage = type === "INT32" ? new Int32Array(nValues) : new BigInt64Array(nValues);
		deltaBinaryUnpack(pageReader, nValues, dataPage);
	} else if (daph2.encoding === "DELTA_LENGTH_BYTE_ARRAY") {
		dataPage = new Array(nValues);
		deltaLengthByteArray(pageReader, nValues, dataPage);
	} else if (daph2.encoding === "DELTA_BYTE_ARRAY") {
		dataPage = new Array(nValues);
		deltaByteArray(pageReader, nValues, dataPage);
	} else if (daph2.encoding === "BYTE_STREAM_SPLIT") dataPage = byteStreamSplit(pageReader, nValues, type, element.type_length);
	else throw new Error(`parquet unsupported encoding: ${daph2.encoding}`);
	return {
		definitionLevels,
		repetitionLevels,
		dataPage
	};
}
/**
* @param {DataReader} reader
* @param {DataPageHeaderV2} daph2 data page header v2
* @param {SchemaTree[]} schemaPath
* @returns {any[]} repetition levels
*/
function readRepetitionLevelsV2(reader, daph2, schemaPath) {
	const maxRepetitionLevel = getMaxRepetitionLevel(schemaPath);
	if (!maxRepetitionLevel) return [];
	const values = new Array(daph2.num_values);
	readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values, daph2.repetition_levels_byte_length);
	return values;
}
/**
* @param {DataReader} reader
* @param {DataPageHeaderV2} daph2 data page header v2
* @param {SchemaTree[]} schemaPath
* @returns {number[] | undefined} definition levels
*/
function readDefinitionLevelsV2(reader, daph2, schemaPath) {
	const maxDefinitionLevel = getMaxDefinitionLevel(schemaPath);
	if (maxDefinitionLevel) {
		const values = new Array(daph2.num_values);
		readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), values, daph2.definition_levels_byte_length);
		return values;
	}
}
/**
* Minimum bits needed to store value.
*
* @param {number} value
* @returns {number}
*/
function bitWidth(value) {
	return 32 - Math.clz32(value);
}

// node_modules/hyparquet/src/column.js
/**
* Read a page header from a buffer, leaving the reader at the start of the page data.
*
* @param {DataReader} reader
* @returns {PageHeader}
*/
function parquetHeader(reader) {
	const header = deserializeTCompactProtocol(reader);
	return {
		type: PageTypes[header.field_1],
		uncompressed_page_size: header.field_2,
		compressed_page_size: header.field_3,
		crc: header.field_4,
		data_page_header: header.field_5 && {
			num_values: header.field_5.field_1,
			encoding: Encodings[header.field_5.field_2],
			definition_level_encoding: Encodings[header.field_5.field_3],
			repetition_level_encoding: Encodings[header.field_5.field_4],
			statistics: pageStatistics(header.field_5.field_5)
		},
		index_page_header: header.field_6,
		dictionary_page_header: header.field_7 && {
			num_values: header.field_7.field_1,
			encoding: Encodings[header.field_7.field_2],
			is_sorted: header.field_7.field_3
		},
		data_page_header_v2: header.field_8 && {
			num_values: header.field_8.field_1,
			num_nulls: header.field_8.field_2,
			num_rows: header.field_8.field_3,
			encoding: Encodings[header.field_8.field_4],
			definition_levels_byte_length: header.field_8.field_5,
			repetition_levels_byte_length: header.field_8.field_6,
			is_compressed: header.field_8.field_7 === void 0 ? true : header.field_8.field_7,
			statistics: pageStatistics(header.field_8.field_8)
		}
	};
}
/**
* @param {any} stats thrift Statistics struct
* @returns {Statistics | undefined}
*/
function pageStatistics(stats) {
	return stats && {
		max: stats.field_1,
		min: stats.field_2,
		null_count: stats.field_3,
		distinct_count: stats.field_4,
		max_value: stats.field_5,
		min_value: stats.field_6,
		is_max_value_exact: stats.field_7,
		is_min_value_exact: stats.field_8
	};
}

// src/dataset/parquet/thrift.ts
/**
* Walks a Thrift structure (compact protocol) once before hyparquet decodes it: bounds nesting, lengths and numbers,
* and so the time and memory that decoding can take. Copies nothing; returns where the structure ends.
*/
/** What is wrong with the file, in one clause; the caller says which file. */
var MalformedParquet = class extends Error {
	name = "MalformedParquet";
};
const DEEPEST = 32;
const MOST_VALUES = 2e7;
/** @returns the byte behind the structure. Throws `MalformedParquet`. */
function scanThrift(bytes, start) {
	let at = start;
	let values = 0;
	const varint = () => {
		let value = 0;
		let scale = 1;
		for (let length = 0; length < 10; length++) {
			const byte = bytes[at++];
			if (byte === void 0) throw new MalformedParquet("a structure is cut short");
			value += (byte & 127) * scale;
			if (byte < 128) return value;
			scale *= 128;
		}
		throw new MalformedParquet(`a number at byte ${at} is too long`);
	};
	const skip = (length) => {
		at += length;
		if (at > bytes.length) throw new MalformedParquet("a structure is cut short");
	};
	const element = (type, depth, inList) => {
		if (++values > MOST_VALUES) throw new MalformedParquet("a structure has too many parts");
		switch (type) {
			case 1:
			case 2:
				if (inList) skip(1);
				break;
			case 3:
				skip(1);
				break;
			case 4:
			case 5:
			case 6:
				varint();
				break;
			case 7:
				skip(8);
				break;
			case 8:
				skip(varint());
				break;
			case 9:
				list(depth);
				break;
			case 12:
				struct(depth + 1);
				break;
			default: throw new MalformedParquet(`a value at byte ${at} is of the unknown type ${type}`);
		}
	};
	const list = (depth) => {
		if (depth > DEEPEST) throw new MalformedParquet("a structure is nested too deeply");
		const header = bytes[at] ?? 0;
		skip(1);
		const size = header >> 4 === 15 ? varint() : header >> 4;
		if (size > bytes.length - at) throw new MalformedParquet(`a list of ${size} is longer than what is there`);
		for (let i = 0; i < size; i++) element(header & 15, depth + 1, true);
	};
	const struct = (depth) => {
		if (depth > DEEPEST) throw new MalformedParquet("a structure is nested too deeply");
		for (;;) {
			const header = bytes[at];
			if (header === void 0) throw new MalformedParquet("a structure is cut short");
			at++;
			if ((header & 15) === 0) return;
			if (header >> 4 === 0) varint();
			element(header & 15, depth, false);
		}
	};
	struct(0);
	return at;
}

// src/dataset/parquet/decompress.ts
/** Pages of a Parquet file, decompressed into as many bytes as their header says and no more. */
const CODECS = {
	UNCOMPRESSED: (bytes) => bytes,
	SNAPPY: (bytes, sizeBytes) => {
		scanSnappy(bytes, sizeBytes);
		const page = new Uint8Array(sizeBytes);
		snappyUncompress(bytes, page);
		return page;
	},
	GZIP: (bytes, sizeBytes) => zlib.gunzipSync(bytes, { maxOutputLength: Math.max(1, sizeBytes) }),
	BROTLI: (bytes, sizeBytes) => zlib.brotliDecompressSync(bytes, { maxOutputLength: Math.max(1, sizeBytes) }),
	ZSTD: (bytes, sizeBytes) => {
		if (zlib.zstdDecompressSync === void 0) throw new MalformedParquet(`it is compressed with Zstandard, which Node ${process.versions.node} lacks`);
		return zlib.zstdDecompressSync(bytes, { maxOutputLength: Math.max(1, sizeBytes) });
	}
};
/** Throws for another codec, for damaged bytes and for another size. */
function decompress(codec, bytes, sizeBytes) {
	const decompressor = Object.hasOwn(CODECS, codec) ? CODECS[codec] : void 0;
	if (decompressor === void 0) throw new MalformedParquet(`it is compressed with ${codec}, not with ${Object.keys(CODECS).join(", ")}`);
	const page = decompressor(bytes, sizeBytes);
	if (page.length === sizeBytes) return page;
	throw new MalformedParquet(`a page of ${page.length} bytes says that it has ${sizeBytes}`);
}
/** The lengths that the Snappy bytes declare: they must move forwards and come to the page's size. */
function scanSnappy(bytes, sizeBytes) {
	let at = 0;
	while (at < bytes.length && bytes[at] >= 128) at++;
	at++;
	let size = 0;
	while (at < bytes.length) {
		const tag = bytes[at++];
		const kind = tag & 3;
		if (kind !== 0) {
			size += kind === 1 ? (tag >> 2 & 7) + 4 : (tag >> 2) + 1;
			at += kind === 3 ? 4 : kind;
			continue;
		}
		let length = (tag >> 2) + 1;
		if (length > 60) {
			const width = length - 60;
			length = 1;
			for (let i = 0; i < width; i++) length += (bytes[at + i] ?? 0) * 256 ** i;
			at += width;
		}
		at += length;
		size += length;
		if (size > sizeBytes) break;
	}
	if (size !== sizeBytes || at > bytes.length) throw new MalformedParquet("a page does not decompress to its size");
}

// src/dataset/parquet/pages.ts
/** Encodings whose decoding is bounded by the page. */
const ENCODINGS = /* @__PURE__ */ new Set([
	"PLAIN",
	"PLAIN_DICTIONARY",
	"RLE_DICTIONARY",
	"RLE"
]);
const LARGEST_PAGE_BYTES = 2 ** 29;
const LARGEST_HEADER_BYTES = 2 ** 20;
/** Enough for a header without long statistics. */
const FIRST_READ_BYTES = 4096;
/** Walks the page headers of a column. Throws `MalformedParquet`. */
async function readChunk(file, meta, leaf, rows) {
	const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
	const end = start + Number(meta.total_compressed_size);
	if (!(start >= 4 && end > start && end <= file.sizeBytes)) throw new MalformedParquet(`a column lies at bytes ${start} to ${end} of ${file.sizeBytes}`);
	const pages = [];
	let dictionary;
	let row = 0;
	for (let at = start; at < end && row < rows;) {
		const { header, length } = await readHeader(file, at, end);
		const offset = at + length;
		const { compressed_page_size: packed, uncompressed_page_size: size } = header;
		if (!(packed >= 0 && size >= 0 && size <= LARGEST_PAGE_BYTES && offset + packed <= end)) throw new MalformedParquet(`the page at byte ${at} has the impossible size ${packed}`);
		const values = countValues(header, rows - row, at);
		if (header.type === "DICTIONARY_PAGE") dictionary = {
			header,
			offset,
			firstRow: 0,
			rows: values
		};
		else if (header.type !== "INDEX_PAGE") {
			pages.push({
				header,
				offset,
				firstRow: row,
				rows: values
			});
			row += values;
		}
		at = offset + packed;
	}
	if (row !== rows) throw new MalformedParquet(`a column has ${row} values in a row group of ${rows} rows`);
	return {
		pages,
		dictionary,
		meta,
		leaf
	};
}
function countValues({ type, ...headers }, most, at) {
	if (type === "INDEX_PAGE") return 0;
	const values = type === "DATA_PAGE" ? headers.data_page_header?.num_values : type === "DATA_PAGE_V2" ? headers.data_page_header_v2?.num_values : headers.dictionary_page_header?.num_values;
	if (values !== void 0 && values >= 0 && values <= most) return values;
	throw new MalformedParquet(`the page at byte ${at} has ${values} values where ${most} are left`);
}
async function readHeader(file, at, end) {
	const most = Math.min(LARGEST_HEADER_BYTES, end - at);
	for (let length = Math.min(FIRST_READ_BYTES, most);; length = most) {
		const bytes = await file.read(at, length);
		try {
			const headerLength = scanThrift(bytes, 0);
			const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			return {
				header: parquetHeader({
					view,
					offset: 0
				}),
				length: headerLength
			};
		} catch (error) {
			if (length === most) throw error;
		}
	}
}
/** The values of one page, one a row, null where there is none. Throws `MalformedParquet` and what hyparquet throws. */
async function readPage(file, { meta, leaf }, page, dictionary) {
	const { header } = page;
	const bytes = await file.read(page.offset, header.compressed_page_size);
	const size = header.uncompressed_page_size;
	const decoder = decoderOf(meta, leaf);
	let levels;
	let values;
	let encoding;
	if (header.data_page_header !== void 0) {
		const own = header.data_page_header;
		encoding = own.encoding;
		const content = decompress(meta.codec, bytes, size);
		scanDataPage(content, {
			leaf,
			encoding,
			rows: page.rows,
			type: meta.type
		});
		const read = readDataPage(content, own, decoder);
		levels = read.definitionLevels;
		values = read.dataPage;
	} else {
		const own = header.data_page_header_v2;
		encoding = own.encoding;
		const content = unpackV2(bytes, own, meta.codec, size);
		scanDataPage(content, {
			leaf,
			encoding,
			rows: page.rows,
			type: meta.type,
			v2: own
		});
		const read = readDataPageV2(content, {
			...header,
			data_page_header_v2: {
				...own,
				is_compressed: false
			}
		}, decoder);
		levels = read.definitionLevels;
		values = read.dataPage;
	}
	return spread(convertWithDictionary(values, dictionary, encoding, decoder), levels, {
		rows: page.rows,
		top: leaf.optionalLevels
	});
}
/** The dictionary's values, of which the pages hold indices. */
async function readDictionary(file, { meta, leaf, dictionary: page }) {
	if (page === void 0) return void 0;
	const bytes = await file.read(page.offset, page.header.compressed_page_size);
	const content = decompress(meta.codec, bytes, page.header.uncompressed_page_size);
	const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
	scanPlain(view, 0, meta.type, leaf.element, page.rows);
	const values = readPlain({
		view,
		offset: 0
	}, meta.type, page.rows, leaf.element.type_length);
	return convert(values, decoderOf(meta, leaf));
}
function decoderOf(meta, leaf) {
	return {
		...meta,
		pathInSchema: meta.path_in_schema,
		element: leaf.element,
		schemaPath: [...leaf.path],
		parsers: DEFAULT_PARSERS,
		utf8: false
	};
}
/** Levels, which are never compressed, and then the values, which may be. */
function unpackV2(bytes, own, codec, sizeBytes) {
	const levels = own.repetition_levels_byte_length + own.definition_levels_byte_length;
	if (!(own.repetition_levels_byte_length === 0 && own.definition_levels_byte_length >= 0) || levels > bytes.length || levels > sizeBytes) throw new MalformedParquet("the levels of a page do not fit into it");
	if (own.num_nulls < 0 || own.num_nulls > own.num_values) throw new MalformedParquet(`a page of ${own.num_values} values has ${own.num_nulls} nulls`);
	if (own.is_compressed === false) return bytes;
	const values = decompress(codec, bytes.subarray(levels), sizeBytes - levels);
	return Buffer.concat([bytes.subarray(0, levels), values]);
}
/** Throws unless the page's runs and lengths come to its values: what hyparquet does with others is unbounded. */
function scanDataPage(content, page) {
	const { leaf, encoding, rows, v2 } = page;
	if (!ENCODINGS.has(encoding)) throw new MalformedParquet(`it is encoded as ${encoding}, not as ${[...ENCODINGS].join(", ")}`);
	const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
	let at = 0;
	let values = rows;
	if (leaf.optionalLevels > 0) {
		const length = v2?.definition_levels_byte_length ?? (content.length < 4 ? -1 : view.getUint32(0, true));
		at = v2 === void 0 ? 4 : 0;
		if (length < 0 || at + length > content.length) throw new MalformedParquet("the levels of a page are cut short");
		const width = 32 - Math.clz32(leaf.optionalLevels);
		const { ofMost } = scanRuns(content.subarray(at, at + length), width, rows, leaf.optionalLevels);
		values = v2 === void 0 ? ofMost : v2.num_values - v2.num_nulls;
		if (values !== ofMost) throw new MalformedParquet("the nulls of a page are miscounted");
		at += length;
	} else if (v2 !== void 0 && (v2.num_nulls !== 0 || v2.definition_levels_byte_length !== 0)) throw new MalformedParquet("a column that has no nulls says that it has some");
	if (encoding === "PLAIN") {
		scanPlain(view, at, page.type, leaf.element, values);
		return;
	}
	if (encoding === "RLE" && page.type !== "BOOLEAN") throw new MalformedParquet("only booleans are encoded as RLE");
	if (page.type === "BOOLEAN") {
		if (content.length < at + 4) throw new MalformedParquet("a page is cut short");
		scanRuns(content.subarray(at + 4), 1, values, 1);
		return;
	}
	if (values === 0 && at === content.length) throw new MalformedParquet("a page of nulls has no bit width");
	const width = content[at] ?? 33;
	if (width > 32) throw new MalformedParquet("the indices of a page are of an impossible width");
	if (width > 0) scanRuns(content.subarray(at + 1), width, values, void 0);
}
/**
* Walks runs (repeated or bit-packed) of `count` numbers.
*
* @param most the number that is counted in `ofMost`; larger ones are refused. Undefined: no bound.
*/
function scanRuns(bytes, width, count, most) {
	const valueBytes = width + 7 >> 3;
	let at = 0;
	let seen = 0;
	let ofMost = 0;
	while (seen < count) {
		let header = 0;
		let scale = 1;
		for (let more = true; more; scale *= 128) {
			const byte = bytes[at++];
			if (byte === void 0 || scale > 2 ** 28) throw new MalformedParquet("the runs of a page are cut short");
			header += (byte & 127) * scale;
			more = byte >= 128;
		}
		const isPacked = header % 2 === 1;
		const length = Math.floor(header / 2) * (isPacked ? 8 : 1);
		const left = count - seen;
		if (length === 0 || length > (isPacked ? left + 7 : left)) throw new MalformedParquet(`a run of ${length} numbers where ${left} are left`);
		const end = at + (isPacked ? length / 8 * width : valueBytes);
		if (end > bytes.length) throw new MalformedParquet("the runs of a page are cut short");
		if (most !== void 0) for (let i = 0, bit = 0; i < Math.min(length, left); i++, bit += isPacked ? width : 0) {
			const pair = bytes[at + (bit >> 3)] | (bytes[at + (bit >> 3) + 1] ?? 0) << 8;
			const level = isPacked ? pair >> (bit & 7) & (1 << width) - 1 : bytes[at];
			if (level > most) throw new MalformedParquet(`a level of ${level} where ${most} is the highest`);
			if (level === most) ofMost++;
		}
		at = end;
		seen += length;
	}
	return { ofMost };
}
const WIDTHS = {
	INT32: 4,
	INT64: 8,
	INT96: 12,
	FLOAT: 4,
	DOUBLE: 8
};
function scanPlain(view, start, type, element, count) {
	const cut = () => new MalformedParquet("the values of a page are cut short");
	if (type === "BYTE_ARRAY") {
		let at = start;
		for (let i = 0; i < count; i++) {
			if (at + 4 > view.byteLength) throw cut();
			at += 4 + view.getUint32(at, true);
		}
		if (at > view.byteLength) throw cut();
		return;
	}
	const width = type === "FIXED_LEN_BYTE_ARRAY" ? element.type_length ?? 0 : WIDTHS[type];
	const needed = type === "BOOLEAN" ? Math.ceil(count / 8) : count * (width ?? NaN);
	if (!(needed >= 0 && start + needed <= view.byteLength)) throw cut();
}
/** Puts nulls where the levels say that there is no value. */
function spread(values, levels, { rows, top }) {
	const out = new Array(rows);
	let next = 0;
	for (let i = 0; i < rows; i++) {
		const value = levels !== void 0 && levels.length > 0 && levels[i] !== top ? null : values[next++];
		if (value === void 0) throw new MalformedParquet("a value points outside of its dictionary");
		out[i] = value;
	}
	return out;
}

// src/dataset/parquet/parquet-file.ts
/** A Parquet file: its footer, and the values of one of its columns, a page at a time. Hostile input: bounded. */
const LARGEST_FOOTER_BYTES = 2 ** 26;
/** Real schemas have a few hundred; what is deeper than this is a loop or an attack. */
const MOST_ELEMENTS = 1e4;
const MAGIC = "PAR1";
/** Row groups whose pages are remembered: rows may be asked for in any order. */
const MOST_CHUNKS = 32;
/** Throws `UserError` for what is no Parquet file, is cut short or encrypted. */
async function openParquet(path) {
	const file = await refusing(path, () => openFile(path));
	try {
		return await refusing(path, async () => {
			const metadata = await readMetadata(file);
			const schema = parquetSchema(metadata);
			const rowGroups = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
			const rows = rowGroups.reduce((sum, count) => sum + count, 0);
			if (!rowGroups.every((count) => count >= 0) || rows > 1e7) throw new MalformedParquet(`it has ${rows} rows, and at most ${MOST_EXAMPLES} are read`);
			return {
				path,
				rowGroups,
				schema,
				keyValues: new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value ?? ""])),
				countNulls: (column) => countNulls(metadata, column),
				openColumn: (column) => openColumn(file, metadata, schema, column),
				close: file.close
			};
		});
	} catch (error) {
		await file.close();
		throw error;
	}
}
async function readMetadata(file) {
	if (file.sizeBytes < 12) throw new MalformedParquet("it is too short for a Parquet file");
	const head = Buffer.from(await file.read(0, 4)).toString("latin1");
	const tail = Buffer.from(await file.read(file.sizeBytes - 8, 8));
	const last = tail.toString("latin1", 4);
	if (last === "PARE" || head === "PARE") throw new MalformedParquet("it is encrypted");
	if (head !== MAGIC) throw new MalformedParquet("it does not begin with PAR1");
	if (last !== MAGIC) throw new MalformedParquet("it does not end with PAR1: it is cut short, or still being written");
	const length = tail.readUInt32LE(0);
	if (length > file.sizeBytes - 12 || length > LARGEST_FOOTER_BYTES) throw new MalformedParquet(`its footer of ${length} bytes is impossible in a file of ${file.sizeBytes}`);
	const footer = await file.read(file.sizeBytes - 8 - length, length + 8);
	scanThrift(footer.subarray(0, length), 0);
	const metadata = parquetMetadata(footer, { geoparquet: false });
	checkSchema(metadata);
	return metadata;
}
/** The schema is a list in which each element says how many of those behind it are its children. */
function checkSchema({ schema }) {
	let open = 1;
	for (const [i, { num_children: children = 0 }] of schema.entries()) {
		if (open === 0 || i > MOST_ELEMENTS || children < 0) throw new MalformedParquet("its schema is impossible");
		open += children - 1;
	}
	if (open !== 0) throw new MalformedParquet("its schema is cut short");
}
function countNulls({ row_groups: rowGroups }, column) {
	let nulls = 0;
	for (const { columns } of rowGroups) {
		const count = columns.find(({ meta_data: meta }) => isPath(meta?.path_in_schema, column))?.meta_data?.statistics?.null_count;
		if (count === void 0) return void 0;
		nulls += Number(count);
	}
	return nulls;
}
function openColumn(file, metadata, schema, column) {
	const where = `${file.path}: ${column.join(".")}`;
	const leaf = findLeaf(schema, column, where);
	const chunks = /* @__PURE__ */ new Map();
	const openChunk = async (rowGroup) => {
		const group = metadata.row_groups[rowGroup];
		const meta = group?.columns.find(({ meta_data: meta }) => isPath(meta?.path_in_schema, column));
		if (group === void 0 || meta?.meta_data === void 0 || meta.file_path) throw new MalformedParquet(`row group ${rowGroup} has no such column in this file`);
		const chunk = await readChunk(file, meta.meta_data, leaf, Number(group.num_rows));
		return {
			chunk,
			dictionary: await readDictionary(file, chunk)
		};
	};
	return { readPageOf: (rowGroup, row) => refusing(where, async () => {
		let opened = chunks.get(rowGroup);
		if (opened === void 0) {
			if (chunks.size === MOST_CHUNKS) chunks.delete(chunks.keys().next().value);
			opened = openChunk(rowGroup);
			chunks.set(rowGroup, opened);
		}
		const { chunk, dictionary } = await opened;
		const page = chunk.pages.find(({ firstRow, rows }) => row >= firstRow && row < firstRow + rows);
		if (page === void 0) throw new MalformedParquet(`row group ${rowGroup} has no row ${row}`);
		const values = await readPage(file, chunk, page, dictionary);
		return {
			rowGroup,
			firstRow: page.firstRow,
			values
		};
	}) };
}
/** The element that holds a column's values. Throws `UserError`. */
function findLeaf(schema, column, where) {
	const path = [schema];
	for (const name of column) {
		const child = path.at(-1).children.find(({ element }) => element.name === name);
		if (child === void 0) throw unreadable(where, "there is no such column");
		path.push(child);
	}
	const { element, children } = path.at(-1);
	const levels = path.slice(1).map((level) => level.element.repetition_type);
	if (children.length > 0) throw unreadable(where, "the column is nested");
	if (levels.includes("REPEATED")) throw unreadable(where, "the column holds lists");
	return {
		path,
		element,
		optionalLevels: levels.filter((level) => level === "OPTIONAL").length
	};
}
function isPath(path, column) {
	return path?.length === column.length && path.every((name, i) => name === column[i]);
}
/** What fails while a file is read is told as the user's problem with that file. */
async function refusing(where, read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw unreadable(where, error instanceof Error ? error.message : String(error), error);
	}
}
function unreadable(where, got, cause) {
	return new UserError({
		code: "dataset-parquet-unreadable",
		what: "the Parquet file cannot be read",
		where,
		got,
		expected: "a whole Parquet file with flat columns, as the Hugging Face Hub holds them"
	}, { cause });
}

// src/runtime/flight-record.ts
/**
* Where a measuring child is, in a file that outlives it: a native crash takes along what was not sent yet, and a
* message for every example would cost more than many an inference.
*/
/** The child's file descriptor of it, after standard streams and the channel. */
const FLIGHT_RECORD_FD = 4;
function openFlightRecord() {
	const directory = mkdtempSync(join(tmpdir(), "zoogate-flight-"));
	const fd = openSync(join(directory, "record"), "w+");
	const remove = () => rmSync(directory, {
		recursive: true,
		force: true
	});
	if (process.platform !== "win32") remove();
	return {
		fd,
		read: () => {
			const numbers = /* @__PURE__ */ new Uint32Array(2);
			return readSync(fd, numbers, 0, numbers.byteLength, 0) < numbers.byteLength ? void 0 : {
				examples: numbers[0],
				subject: numbers[1]
			};
		},
		close: () => {
			closeSync(fd);
			remove();
		}
	};
}
/** The child's end. */
function createFlightRecorder() {
	const numbers = /* @__PURE__ */ new Uint32Array(2);
	return ({ examples, subject }) => {
		numbers[0] = examples;
		numbers[1] = subject;
		writeSync(4, numbers, 0, numbers.byteLength, 0);
	};
}

// src/runtime/native.ts
/**
* Finds the two native packages (onnxruntime-node and sharp): beside zoogate where it was installed with npm,
* otherwise in the runner's tool cache, installed there once from the lockfile that the bundle carries.
*/
const PACKAGES = ["onnxruntime-node", "sharp"];
/**
* Loads both packages from a folder that `findNativePackages` gave. Only for child processes: where the runtime has a
* Float16Array (Node 24), onnxruntime-node 1.30 makes half-precision tensors of it that its native side takes for
* empty ("not enough space: expected ..., got 0"). Without one it uses Uint16Array, which works everywhere.
*/
function loadNativePackages(directory) {
	Reflect.deleteProperty(globalThis, "Float16Array");
	const require = createRequire(join(directory, "package.json"));
	return {
		ort: require("onnxruntime-node"),
		sharp: require("sharp")
	};
}
/** Version of onnxruntime-node in a folder that `findNativePackages` gave, without loading it. */
async function runtimeVersion(directory) {
	const path = createRequire(join(directory, "package.json")).resolve("onnxruntime-node/package.json");
	return JSON.parse(await readFile(path, "utf8")).version;
}
/**
* A folder from which both packages load, installing them if need be.
*
* @param log receives one line if something is installed.
* @throws SurroundingsError if this platform has no binaries, npm is missing, or the installation fails.
*/
async function findNativePackages(log, env = process.env) {
	const here = dirname(fileURLToPath(import.meta.url));
	if (env["ZOOGATE_INSTALL_NATIVE"] !== "always" && resolvesFrom(here)) return here;
	checkPlatform();
	const template = join(here, "runtime");
	const lockfile = await readFile(join(template, "package-lock.json"));
	const hash = createHash("sha256").update(lockfile).digest("hex").slice(0, 16);
	const toolCache = env["RUNNER_TOOL_CACHE"] || join(env["XDG_CACHE_HOME"] || join(env["HOME"] || tmpdir(), ".cache"));
	const target = join(toolCache, "zoogate", hash, `${process.platform}-${process.arch}`);
	if (resolvesFrom(target)) return target;
	log(`installing onnxruntime-node and sharp into ${target}`);
	await install(template, target, env);
	return target;
}
function resolvesFrom(directory) {
	try {
		const require = createRequire(join(directory, "package.json"));
		for (const name of PACKAGES) require.resolve(name);
		return true;
	} catch {
		return false;
	}
}
/** onnxruntime-node has no binaries for Intel Macs and for musl: said before anything is downloaded. */
function checkPlatform() {
	const report = process.report?.getReport();
	const musl = process.platform === "linux" && report?.header?.glibcVersionRuntime === void 0;
	const platform = `${process.platform}-${process.arch}${musl ? " (musl)" : ""}`;
	const supported = [
		"linux-x64",
		"linux-arm64",
		"win32-x64",
		"win32-arm64",
		"darwin-arm64"
	];
	if (supported.includes(platform)) return;
	throw new SurroundingsError({
		code: "platform-not-supported",
		what: "onnxruntime-node has no binaries for this platform",
		got: platform,
		expected: `${supported.join(", ")} (Linux with glibc)`,
		hint: musl ? "use an image based on glibc, such as Debian or Ubuntu" : "run zoogate on another runner"
	});
}
async function install(template, target, env) {
	const partial = `${target}.${randomBytes(6).toString("hex")}.partial`;
	try {
		await mkdir(partial, { recursive: true });
		for (const file of ["package.json", "package-lock.json"]) await copyFile(join(template, file), join(partial, file));
		await npmCi(partial, env);
		await removeOtherPlatforms(partial);
		const settle = () => rename(partial, target).catch((error) => {
			if (!resolvesFrom(target)) throw error;
		});
		await settle().catch(async () => {
			await rm(target, {
				recursive: true,
				force: true
			});
			await settle();
		});
	} catch (error) {
		if (error instanceof SurroundingsError) throw error;
		throw new SurroundingsError({
			code: "native-install-failed",
			what: "installing onnxruntime-node and sharp failed",
			where: target,
			got: reasonOf(error),
			hint: "check that the npm registry can be reached and the disk has 500 MB free, or install both packages beside zoogate"
		}, { cause: error });
	} finally {
		await rm(partial, {
			recursive: true,
			force: true
		});
	}
}
const NPM_ARGUMENTS = [
	"ci",
	...[
		"--omit=dev",
		"--ignore-scripts",
		"--no-audit",
		"--no-fund"
	],
	"--fetch-retry-maxtimeout=10000"
];
/** Inputs of the action and tokens of the job. `NODE_AUTH_TOKEN` stays: a registry of one's own may ask for it. */
const NOTHING_FOR_NPM = /^(?:INPUT_|ACTIONS_.*TOKEN$|(?:GITHUB|GH|HF)_TOKEN$)/i;
/** npm runs no scripts: onnxruntime-node's would fetch CUDA libraries from another host. */
async function npmCi(cwd, env) {
	const run = promisify(execFile);
	const options = {
		cwd,
		env: Object.fromEntries(Object.entries(env).filter(([key]) => !NOTHING_FOR_NPM.test(key))),
		timeout: 6e5,
		maxBuffer: 16 << 20
	};
	const bundled = join(dirname(process.execPath), "..", "lib", "node_modules", "npm", "bin", "npm-cli.js");
	if (await access(bundled, constants.R_OK).then(() => true, () => false)) {
		await run(process.execPath, [bundled, ...NPM_ARGUMENTS], options);
		return;
	}
	const windows = process.platform === "win32";
	try {
		await run(windows ? "npm.cmd" : "npm", NPM_ARGUMENTS, {
			...options,
			shell: windows
		});
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
		throw new SurroundingsError({
			code: "npm-not-found",
			what: "npm is needed once, to install onnxruntime-node and sharp, and was not found",
			where: `${bundled} and PATH`,
			hint: "add a step with actions/setup-node before zoogate"
		});
	}
}
async function removeOtherPlatforms(directory) {
	const binaries = join(directory, "node_modules", "onnxruntime-node", "bin");
	for (const version of await readdir(binaries)) {
		for (const platform of await readdir(join(binaries, version))) if (platform !== process.platform) await rm(join(binaries, version, platform), { recursive: true });
		const own = join(binaries, version, process.platform);
		for (const arch of await readdir(own)) if (arch !== process.arch) await rm(join(own, arch), { recursive: true });
	}
}
/** What npm complains of: its first lines that are no stack; of any other failure, the message. */
function reasonOf(error) {
	const complaints = (error.stderr ?? "").split("\n").flatMap((line) => /^npm (?:error|ERR!) *(\S.*)$/.exec(line)?.[1] ?? []).filter((line) => !/^(?:at |code |syscall |errno )/.test(line));
	return (complaints.length > 0 ? complaints.slice(0, 3) : [String(error)]).join("\n            ").slice(0, 2e3);
}

export { pairedContrast as $, require_light as A, confusions as B, texts as C, formatDims as D, elementTypeName as E, fromHalf as F, createRandom as G, resampledContrast as H, toHalf as I, quantileOfSorted as J, randomInteger as K, TASKS as L, MOST_EXAMPLES as M, byCodeUnits as N, attributeKinds as O, toTensorData as P, examplesToDecide as Q, isTaskName as R, text as S, elementBits as T, resampledRatio as U, bySlice as V, twoSidedT as W, twoSidedZ as X, normalQuantile as Y, Z95 as Z, message as _, __commonJSMin as _t, openFlightRecord as a, inputShape as at, numbers as b, canonicalChunks as c, LIBRARIES as ct, readTensor as d, resizedSize as dt, pairsToDecide as et, bytesOf as f, roundHalfEven as ft, integers as g, describeProblem as gt, integer as h, UserError as ht, createFlightRecorder as i, describePreprocess as it, openArrayFile as j, onnxDescriptor as k, smallValues as l, cut as lt, has as m, SurroundingsError as mt, loadNativePackages as n, countNonFinite as nt, openParquet as o, resolvePreprocess as ot, chunks as p, nearestWord as pt, shuffle as q, runtimeVersion as r, firstOfBatch as rt, readTensorFile as s, divisorOf as st, findNativePackages as t, wilsonInterval as tt, scanWire as u, placeImage as ut, messages as v, __require as vt, countElements as w, quote as x, number as y, __toESM as yt, taskNamed as z };