import { randomBytes } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";

// src/write-whole.ts
/** Puts a file on disk, whole or not at all: it is written beside its place and renamed into it. */
/**
* The folder must be there. Rejects with the file system's error; nothing half-written stays.
*
* @param options `mode`: the file's permissions; those of a new file otherwise.
*/
async function writeWhole(path, content, options = {}) {
	const partial = `${path}.${randomBytes(4).toString("hex")}.partial`;
	try {
		await writeFile(partial, content, options);
		await rename(partial, path);
	} finally {
		await rm(partial, { force: true }).catch(() => void 0);
	}
}

export { writeWhole as t };