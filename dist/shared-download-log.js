// src/artifact/download/download-log.ts
/** Shorter ones are over before a line is read. */
const LONG_BYTES = 5e7;
function logDownloads(log) {
	const told = /* @__PURE__ */ new Map();
	return (what, { receivedBytes, totalBytes }) => {
		const quarter = totalBytes === void 0 || totalBytes === 0 ? 0 : Math.floor(4 * receivedBytes / totalBytes);
		const before = told.get(what) ?? -1;
		if (quarter <= before || before >= 0 && quarter < 4 && !((totalBytes ?? 0) >= LONG_BYTES)) return;
		told.set(what, quarter);
		const size = totalBytes === void 0 ? "of unknown length" : `of ${megabytes(totalBytes)} MB`;
		if (before < 0 && quarter < 4) log(`downloading ${what}, ${size}`);
		else log(`downloaded ${megabytes(receivedBytes)} MB ${size}: ${what}`);
	};
}
function megabytes(bytes) {
	return (bytes / 1e6).toFixed(1);
}

export { logDownloads as t };