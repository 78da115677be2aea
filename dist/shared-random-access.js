import { promisify } from "node:util";
import { close, fstat, open, read } from "node:fs";

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

export { openFile as t };