// src/release-memory.ts
/**
* Gives memory back before the garbage collector would. It counts objects, not the megabyte of pixels that hangs on
* each: without this a process that decodes thousands of images holds the memory of dozens that nobody needs.
*/
/**
* Empties an array that nobody uses any more; nothing happens to one that shares its memory with others, nor on
* Node 20, where arrays can't be emptied.
*/
function releaseArray({ buffer, byteLength }) {
	if (!(buffer instanceof ArrayBuffer) || buffer.byteLength !== byteLength) return;
	buffer.transfer?.(0);
}
/** Collects garbage, in a process that was started with `--expose-gc`. */
function collectGarbage() {
	globalThis.gc?.();
}

export { releaseArray as n, collectGarbage as t };