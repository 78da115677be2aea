import { r as createDecoder, t as createInputReader } from "./shared-read-input.js";

// src/dataset/thumbnail.ts
const SIDE_PX = 96;
/** Of the data URI; the report's schema has room for no more. */
const MOST_CHARACTERS = 8e3;
/**
* @param sharp the sharp module, from where the native packages were installed.
* @returns a function that gives undefined for what does not decode, or comes out too large.
*/
function createThumbnailer(sharp) {
	const decode = createDecoder(sharp);
	return async (bytes, name) => {
		try {
			const { data, width, height, channels } = await decode(bytes, name);
			const uri = `data:image/webp;base64,${(await sharp(data, { raw: {
				width,
				height,
				channels
			} }).resize(SIDE_PX, SIDE_PX, {
				fit: "inside",
				withoutEnlargement: true
			}).webp({ quality: 70 }).toBuffer()).toString("base64")}`;
			return uri.length > MOST_CHARACTERS ? void 0 : uri;
		} catch {
			return;
		}
	};
}

// src/runtime/jobs/thumbnails.ts
/** Small pictures of examples for the report, drawn where images that may be hostile are decoded. */
/** @returns data URIs by the examples' names, of those that could be drawn. */
async function drawThumbnails({ sharp }, { examples }, channel) {
	const read = createInputReader();
	const thumbnail = createThumbnailer(sharp);
	const drawn = [];
	for (const example of examples) {
		channel.send({
			kind: "doing",
			what: `drawing ${example.name}`
		});
		const input = await read(example);
		const uri = input.kind === "image" ? await thumbnail(input.bytes, example.name) : void 0;
		if (uri !== void 0) drawn.push([example.name, uri]);
	}
	return Object.fromEntries(drawn);
}

export { drawThumbnails };