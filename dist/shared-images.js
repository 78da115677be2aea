import { n as UnreadableImage, r as createDecoder, t as createInputReader } from "./shared-read-input.js";

// src/dataset/block-edges.ts
const BLOCK = 8;
/** Undefined for an image of less than two blocks a side. */
function measureBlockEdges({ data, width, height, channels }) {
	if (width < 16 || height < 16) return void 0;
	const sums = [0, 0];
	const counts = [0, 0];
	const level = (x, y) => {
		const at = (y * width + x) * channels;
		return channels === 1 ? data[at] : (data[at] + 2 * data[at + 1] + data[at + 2]) / 4;
	};
	for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) {
		const here = level(x, y);
		if (x + 1 < width) {
			const edge = (x + 1) % BLOCK === 0 ? 1 : 0;
			sums[edge] += Math.abs(here - level(x + 1, y));
			counts[edge] += 1;
		}
		if (y + 1 < height) {
			const edge = (y + 1) % BLOCK === 0 ? 1 : 0;
			sums[edge] += Math.abs(here - level(x, y + 1));
			counts[edge] += 1;
		}
	}
	return {
		atEdges: sums[1] / counts[1],
		within: sums[0] / counts[0]
	};
}

// src/runtime/jobs/images.ts
/** Decodes image files and looks at their pixels; no model is loaded. */
/** Images that can't be read, and such as are too small to tell, are left out. */
async function inspectImages({ sharp }, { examples, limitMs }) {
	const from = performance.now();
	sharp.concurrency(1);
	const decode = createDecoder(sharp);
	const read = createInputReader();
	const found = [];
	for (const example of examples) {
		if (performance.now() - from > limitMs) break;
		try {
			const input = await read(example);
			if (input.kind !== "image") continue;
			const edges = measureBlockEdges(await decode(input.bytes, example.name));
			if (edges !== void 0) found.push({
				format: formatOf(input.bytes),
				...edges
			});
		} catch (error) {
			if (!(error instanceof UnreadableImage)) throw error;
		}
	}
	return found;
}
function formatOf(bytes) {
	if (bytes[0] === 255 && bytes[1] === 216) return "jpeg";
	if (bytes[0] === 137 && bytes[1] === 80) return "png";
	return bytes[0] === 66 && bytes[1] === 77 ? "bmp" : "other";
}

export { inspectImages };