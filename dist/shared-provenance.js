import { dirname, join } from "node:path";
import { closeSync, existsSync, openSync, readSync, readdirSync } from "node:fs";

// src/artifact/provenance.ts
/** Where a model comes from, as far as it bears on trust: whether the place can change, and whether a licence is told. */
function findProvenance({ path, origin, floating }) {
	return {
		floating,
		licensed: origin.kind === "path" && isLicensed(dirname(path))
	};
}
const frontMatterBytes = 16384;
function isLicensed(folder) {
	const names = listFolder(folder);
	if (names.some((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name))) return true;
	const card = names.find((name) => /^readme\.md$/i.test(name));
	return card !== void 0 && /^license(_name)?\s*:\s*\S/m.test(frontMatter(join(folder, card)));
}
function listFolder(folder) {
	try {
		return existsSync(folder) ? readdirSync(folder).slice(0, 1e4) : [];
	} catch {
		return [];
	}
}
/** The YAML at the top of a card; empty if there is none. */
function frontMatter(path) {
	try {
		const file = openSync(path, "r");
		try {
			const bytes = Buffer.alloc(frontMatterBytes);
			const text = bytes.toString("utf8", 0, readSync(file, bytes, 0, frontMatterBytes, 0));
			return /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? "";
		} finally {
			closeSync(file);
		}
	} catch {
		return "";
	}
}

export { findProvenance as t };