// src/place.ts
/** `README.md:42:17`, `README.md:42`, `model.onnx (metadata_props "top1")`. */
function placeText({ file, line, column, entry }) {
	if (entry !== void 0) return `${file} (${entry})`;
	if (line === 0) return file;
	return column === void 0 ? `${file}:${line}` : `${file}:${line}:${column}`;
}
/** The same where the file is known: `line 42`, `line 42, column 17`. */
function lineText({ line, column, entry, file }) {
	if (entry !== void 0) return entry;
	if (line === 0) return file;
	return column === void 0 ? `line ${line}` : `line ${line}, column ${column}`;
}

export { placeText as n, lineText as t };