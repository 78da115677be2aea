import { n as ZOOS } from "./shared-zoos.js";

// src/zoo/onnx-file.ts
/**
* @param mirror base address of a mirror of the zoos' files, under which they have the paths of their repository; it
*   takes precedence over the zoo's own mirror
*/
function findOnnxFile({ zoo, artifact }, mirror) {
	const { title, files, mirror: ownMirror } = ZOOS[zoo];
	if (artifact?.path === void 0 || artifact.sha256 === void 0 || files === void 0) return {
		kind: "none",
		reason: `${title} publishes no ONNX file of it`
	};
	const base = mirror ?? ownMirror ?? (artifact.gone === void 0 ? files : void 0);
	if (base === void 0) return {
		kind: "none",
		reason: `its ONNX file is gone: ${artifact.gone}`
	};
	return {
		kind: "file",
		file: {
			url: `${base.replace(/\/*$/, "/")}${artifact.path}`,
			sha256: artifact.sha256
		}
	};
}
function hasOnnxFile(entry) {
	return findOnnxFile(entry).kind === "file";
}

export { hasOnnxFile as n, findOnnxFile as t };