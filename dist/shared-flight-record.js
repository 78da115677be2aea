import { join } from "node:path";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";

// src/runtime/flight-record.ts
/**
* Where a measuring child is, in a file that outlives it: a native crash takes along what was not sent yet, and a
* message for every example would cost more than many an inference.
*/
/** The child's file descriptor of it, after standard streams and the channel. */
const FLIGHT_RECORD_FD = 4;
function openFlightRecord() {
	const directory = mkdtempSync(join(tmpdir(), "zoogate-flight-"));
	const fd = openSync(join(directory, "record"), "w+");
	const remove = () => rmSync(directory, {
		recursive: true,
		force: true
	});
	if (process.platform !== "win32") remove();
	return {
		fd,
		read: () => {
			const numbers = /* @__PURE__ */ new Uint32Array(2);
			return readSync(fd, numbers, 0, numbers.byteLength, 0) < numbers.byteLength ? void 0 : {
				examples: numbers[0],
				subject: numbers[1]
			};
		},
		close: () => {
			closeSync(fd);
			remove();
		}
	};
}
/** The child's end. */
function createFlightRecorder() {
	const numbers = /* @__PURE__ */ new Uint32Array(2);
	return ({ examples, subject }) => {
		numbers[0] = examples;
		numbers[1] = subject;
		writeSync(4, numbers, 0, numbers.byteLength, 0);
	};
}

export { openFlightRecord as n, createFlightRecorder as t };