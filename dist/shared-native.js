import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { t as TASK_METRICS } from "./shared-metrics.js";
import { t as openFile } from "./shared-random-access.js";
import { t as elementBytes } from "./shared-element-types.js";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { promisify } from "node:util";
import { createInflateRaw } from "node:zlib";
import { createHash, randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { access, copyFile, mkdir, readFile, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { execFile } from "node:child_process";

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
const makeCubicTable = (a) => {
	const table = /* @__PURE__ */ new Float32Array(2050);
	for (let i = 0; i <= TABLE_STEPS; i++) {
		const x = i / TABLE_STEPS;
		table[i * 2] = ((a + 2) * x - (a + 3)) * x * x + 1;
		const y = x + 1;
		table[i * 2 + 1] = ((a * y - 5 * a) * y + 8 * a) * y - 4 * a;
	}
	return table;
};
const cubicTables = /* @__PURE__ */ new Map();
/** Made when it is needed first. */
function cubicTable(a) {
	const table = cubicTables.get(a) ?? makeCubicTable(a);
	cubicTables.set(a, table);
	return table;
}
/** Four taps for each output position; TensorFlow 2 leaves out what lies outside and spreads its weight. */
function cubicTaps(side) {
	const scale = scaleOf(side);
	const keys = side.coordinates === "half-pixel";
	const table = cubicTable(keys ? -.5 : -.75);
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
	if ((entry.getUint16(8, true) & 1) !== 0) throw new MalformedArrays(`${quote(name)} is encrypted`);
	if (method !== 0 && method !== 8) throw new MalformedArrays(`${quote(name)} is compressed by method ${method}, not by deflate`);
	if (sizeBytes > (method === 0 ? packedBytes : packedBytes * STRONGEST_COMPRESSION) || method === 0 && sizeBytes !== packedBytes) throw new MalformedArrays(`${quote(name)} cannot hold ${sizeBytes} bytes in ${packedBytes}`);
	const local = view(await within(file, offset, 30));
	if (local.getUint32(0, true) !== 67324752) throw new MalformedArrays(`${quote(name)} is not where it should be`);
	const start = offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
	if (start + packedBytes > file.sizeBytes) throw new MalformedArrays(`${quote(name)} is cut short`);
	return {
		member: method === 0 ? {
			name,
			sizeBytes,
			read: (from, length) => {
				if (from + length > sizeBytes) throw new MalformedArrays(`${quote(name)} is cut short`);
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
		throw new MalformedArrays(`${quote(name)} does not inflate: ${error.message}`, { cause: error });
	}
	if (next.done) throw new MalformedArrays(`${quote(name)} is shorter than it says`);
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
function quote(name) {
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
	const file = await refusing(path, () => openFile(path));
	try {
		const members = extname(path).toLowerCase() === ".npz" ? await refusing(path, () => readZip(file)) : [];
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
	const header = await refusing(`${path}: ${label}`, () => readNpyHeader(content.read, content.sizeBytes));
	const [rows = 1, ...rest] = header.shape;
	const rowBytes = rest.reduce((product, length) => product * length, elementBytes(header.type));
	return {
		label,
		type: header.type,
		shape: header.shape,
		rowBytes,
		readRows: (start, count) => refusing(`${path}: ${label}`, async () => {
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
async function refusing(where, read) {
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

export { resolvePreprocess as A, pairedContrast as C, firstOfBatch as D, countNonFinite as E, placeImage as F, resizedSize as I, roundHalfEven as L, divisorOf as M, LIBRARIES as N, describePreprocess as O, cut as P, nearestWord as R, examplesToDecide as S, wilsonInterval as T, shuffle as _, openFlightRecord as a, twoSidedZ as b, isTaskName as c, bySlice as d, resampledContrast as f, randomInteger as g, createRandom as h, createFlightRecorder as i, parsePreprocessFile as j, inputShape as k, taskNamed as l, twoSidedT as m, loadNativePackages as n, openArrayFile as o, resampledRatio as p, runtimeVersion as r, TASKS as s, findNativePackages as t, confusions as u, quantileOfSorted as v, pairsToDecide as w, Z95 as x, normalQuantile as y };