import { n as UserError } from "./shared-errors.js";

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
		positions[i * 2] = clamp(start, from);
		positions[i * 2 + 1] = clamp(start + 1, from);
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
			positions[i * 4 + tap] = clamp(start - 1 + tap, from);
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
const clamp = (position, length) => Math.min(Math.max(position, 0), length - 1);
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
	METHODS[method](pixels, across, down, data);
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
const METHODS = {
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
		...IMAGENET,
		...CROPPED,
		size: { shortest: 224 },
		resample: BICUBIC,
		resizes: "levit"
	},
	PoolFormer: {
		...IMAGENET,
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
		...IMAGENET,
		size: square(224),
		resample: BICUBIC
	},
	Segformer: {
		...IMAGENET,
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

export { roundHalfEven as _, oneOf as a, resolveCrop as c, resolveScale as d, resolveStd as f, resizedSize as g, placeImage as h, divisorOf as i, resolveOffset as l, cut as m, CHANNELS as n, perChannel as o, LIBRARIES as p, LAYOUTS as r, resolveCentralFraction as s, parsePreprocessFile as t, resolveResize as u, nearestWord as v };