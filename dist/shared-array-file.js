import { n as UserError } from "./shared-errors.js";
import { t as elementBytes } from "./shared-element-types.js";
import { t as openFile } from "./shared-random-access.js";
import { basename, extname } from "node:path";
import { createInflateRaw } from "node:zlib";

// src/dataset/jpeg-frame.ts
const MARKER = 255;
const START_OF_SCAN = 218;
/** Start of frame: C0 to CF without Huffman tables (C4), extensions (C8) and arithmetic conditioning (CC). */
const isFrame = (code) => code >= 192 && code <= 207 && code !== 196 && code !== 200 && code !== 204;
/**
* The first frame header before the first scan, by the segments' lengths (ITU-T T.81, B.1 and B.2.2); undefined
* where there is none, or where it is not whole.
*/
function readJpegFrame(bytes) {
	let at = 2;
	while (at + 10 <= bytes.length && bytes[at] === MARKER) {
		const code = bytes[at + 1];
		if (code === MARKER) {
			at++;
			continue;
		}
		if (code === START_OF_SCAN) return void 0;
		if (isFrame(code)) {
			const short = (offset) => bytes[at + offset] << 8 | bytes[at + offset + 1];
			return {
				precision: bytes[at + 4],
				height: short(5),
				width: short(7),
				components: bytes[at + 9]
			};
		}
		const length = bytes[at + 2] << 8 | bytes[at + 3];
		if (length < 2) return void 0;
		at += 2 + length;
	}
}

// src/dataset/arrays/zip.ts
/** The members of a zip file, as NumPy's `savez` and `savez_compressed` write it. Hostile input: all is bounded. */
/** What is wrong with the file, in one clause; the caller says which file. */
var MalformedArrays = class extends Error {
	name = "MalformedArrays";
};
const LARGEST_DIRECTORY_BYTES = 16 * 2 ** 20;
const MOST_MEMBERS = 1e4;
/** End record, and the longest comment behind it. */
const LONGEST_TAIL = 65557;
/** A compressed member of at most this size is kept once a read goes back; a larger one is inflated anew. */
const LARGEST_KEPT_BYTES = 2 ** 27;
/** Deflate cannot compress more than this. */
const STRONGEST_COMPRESSION = 1032;
async function readZip(file) {
	const tailLength = Math.min(file.sizeBytes, LONGEST_TAIL);
	const tailStart = file.sizeBytes - tailLength;
	const tail = view(await file.read(tailStart, tailLength));
	const end = findEnd(tail);
	let count = tail.getUint16(end + 10, true);
	let size = tail.getUint32(end + 12, true);
	let offset = tail.getUint32(end + 16, true);
	if (count === 65535 || size === 4294967295 || offset === 4294967295) {
		const locatorAt = tailStart + end - 20;
		if (locatorAt < 0) throw new MalformedArrays("the end record names a second one that is not there");
		const locator = view(await file.read(locatorAt, 20));
		if (locator.getUint32(0, true) !== 117853008) throw new MalformedArrays("the zip64 locator is missing");
		const record = view(await within(file, integer64(locator, 8), 56));
		if (record.getUint32(0, true) !== 101075792) throw new MalformedArrays("the zip64 end record is missing");
		count = integer64(record, 32);
		size = integer64(record, 40);
		offset = integer64(record, 48);
	}
	if (count > MOST_MEMBERS || size > LARGEST_DIRECTORY_BYTES) throw new MalformedArrays(`a directory of ${count} members in ${size} bytes is too large`);
	const directory = await within(file, offset, size);
	const members = [];
	for (let i = 0, at = 0; i < count; i++) {
		const { member, next } = await readMember(file, directory, at);
		members.push(member);
		at = next;
	}
	return members;
}
function findEnd(tail) {
	for (let at = tail.byteLength - 22; at >= 0; at--) {
		if (tail.getUint32(at, true) !== 101010256) continue;
		if (at + 22 + tail.getUint16(at + 20, true) === tail.byteLength) return at;
	}
	throw new MalformedArrays("the end of the zip file is missing: it is cut short, or no zip file");
}
async function readMember(file, directory, at) {
	const entry = view(directory.subarray(at));
	if (entry.byteLength < 46 || entry.getUint32(0, true) !== 33639248) throw new MalformedArrays(`the directory is damaged at byte ${at}`);
	const nameLength = entry.getUint16(28, true);
	const extraLength = entry.getUint16(30, true);
	const next = at + 46 + nameLength + extraLength + entry.getUint16(32, true);
	if (next > directory.length) throw new MalformedArrays("the directory is cut short");
	const name = new TextDecoder().decode(directory.subarray(at + 46, at + 46 + nameLength));
	const wide = readWideFields(view(directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)));
	const take = (field) => {
		const value = entry.getUint32(field, true);
		return value === 4294967295 ? wide.shift() ?? value : value;
	};
	const sizeBytes = take(24);
	const packedBytes = take(20);
	const offset = take(42);
	const method = entry.getUint16(10, true);
	if ((entry.getUint16(8, true) & 1) !== 0) throw new MalformedArrays(`${quote(name)} is encrypted`);
	if (method !== 0 && method !== 8) throw new MalformedArrays(`${quote(name)} is compressed by method ${method}, not by deflate`);
	if (sizeBytes > (method === 0 ? packedBytes : packedBytes * STRONGEST_COMPRESSION) || method === 0 && sizeBytes !== packedBytes) throw new MalformedArrays(`${quote(name)} cannot hold ${sizeBytes} bytes in ${packedBytes}`);
	const local = view(await within(file, offset, 30));
	if (local.getUint32(0, true) !== 67324752) throw new MalformedArrays(`${quote(name)} is not where it should be`);
	const start = offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
	if (start + packedBytes > file.sizeBytes) throw new MalformedArrays(`${quote(name)} is cut short`);
	return {
		member: method === 0 ? {
			name,
			sizeBytes,
			read: (from, length) => {
				if (from + length > sizeBytes) throw new MalformedArrays(`${quote(name)} is cut short`);
				return file.read(start + from, length);
			},
			close: () => {}
		} : {
			name,
			sizeBytes,
			...inflateForwards(file, {
				start,
				packedBytes,
				sizeBytes,
				name
			})
		},
		next
	};
}
/** The 64-bit numbers of a zip64 field, in the order in which they replace those of the entry. */
function readWideFields(extra) {
	for (let at = 0; at + 4 <= extra.byteLength;) {
		const length = extra.getUint16(at + 2, true);
		if (extra.getUint16(at, true) === 1 && at + 4 + length <= extra.byteLength) return Array.from({ length: Math.min(3, Math.floor(length / 8)) }, (_, i) => integer64(extra, at + 4 + 8 * i));
		at += 4 + length;
	}
	return [];
}
/** Reads of a compressed member, one after another; what lies between is inflated and dropped. */
function inflateForwards(file, { start, packedBytes, sizeBytes, name }) {
	let whole;
	let inflate;
	let chunks;
	let chunk = /* @__PURE__ */ new Uint8Array();
	/** Of the chunk's first byte. */
	let position = 0;
	let last = Promise.resolve();
	const begin = () => {
		inflate?.destroy();
		inflate = createInflateRaw();
		inflate.on("error", () => {});
		chunk = /* @__PURE__ */ new Uint8Array();
		position = 0;
		feed(file, start, packedBytes, inflate);
		chunks = inflate[Symbol.asyncIterator]();
	};
	const readNow = async (from, length) => {
		const goesBack = chunks !== void 0 && from < position;
		if (goesBack && whole === void 0 && sizeBytes <= LARGEST_KEPT_BYTES) {
			begin();
			whole = await inflateNext(0, sizeBytes);
		}
		if (whole !== void 0) return whole.slice(from, from + length);
		if (chunks === void 0 || goesBack) begin();
		return inflateNext(from, length);
	};
	const inflateNext = async (from, length) => {
		const out = new Uint8Array(length);
		let filled = 0;
		for (;;) {
			const skip = from + filled - position;
			if (skip < chunk.length) {
				const part = chunk.subarray(skip, skip + length - filled);
				out.set(part, filled);
				filled += part.length;
			}
			if (filled === length) return out;
			position += chunk.length;
			chunk = await nextChunk(chunks, name);
		}
	};
	return {
		read: (from, length) => {
			const read = last.then(() => readNow(from, length));
			last = read.catch(() => {});
			return read;
		},
		close: () => inflate?.destroy()
	};
}
async function nextChunk(chunks, name) {
	let next;
	try {
		next = await chunks.next();
	} catch (error) {
		throw new MalformedArrays(`${quote(name)} does not inflate: ${error.message}`, { cause: error });
	}
	if (next.done) throw new MalformedArrays(`${quote(name)} is shorter than it says`);
	return next.value;
}
const PIECE_BYTES = 65536;
async function feed(file, start, packedBytes, inflate) {
	try {
		for (let at = 0; at < packedBytes && !inflate.destroyed; at += PIECE_BYTES) {
			const piece = await file.read(start + at, Math.min(PIECE_BYTES, packedBytes - at));
			if (inflate.destroyed) return;
			if (!inflate.write(piece)) await new Promise((resolve) => onceReady(inflate, resolve));
		}
		if (!inflate.destroyed) inflate.end();
	} catch (error) {
		inflate.destroy(error);
	}
}
/** When it takes more, or when it is over. */
function onceReady(inflate, resolve) {
	const done = () => {
		for (const event of [
			"drain",
			"close",
			"error",
			"end"
		]) inflate.off(event, done);
		resolve();
	};
	for (const event of [
		"drain",
		"close",
		"error",
		"end"
	]) inflate.on(event, done);
}
function within(file, offset, length) {
	if (!(offset >= 0 && offset + length <= file.sizeBytes)) throw new MalformedArrays(`a record at byte ${offset} lies behind the end of the file`);
	return file.read(offset, length);
}
function integer64(bytes, at) {
	return Number(bytes.getBigUint64(at, true));
}
function view(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function quote(name) {
	return JSON.stringify(name.slice(0, 80));
}

// src/dataset/arrays/npy.ts
/** The header of NumPy's `.npy` format, versions 1 to 3: a Python literal, which is matched and never evaluated. */
const LONGEST_HEADER = 65536;
const MOST_AXES = 32;
const TYPES = {
	f2: "float16",
	f4: "float32",
	f8: "float64",
	i1: "int8",
	i2: "int16",
	i4: "int32",
	i8: "int64",
	u1: "uint8",
	u2: "uint16",
	u4: "uint32",
	u8: "uint64",
	b1: "bool"
};
/** Rejects with `MalformedArrays` for what is no array of numbers in C order. */
async function readNpyHeader(read, sizeBytes) {
	if (sizeBytes < 12) throw new MalformedArrays("it is too short for an array");
	const start = await read(0, 12);
	if (Buffer.from(start).toString("latin1", 0, 6) !== "NUMPY") throw new MalformedArrays("it does not begin as an array does");
	const version = start[6];
	if (version < 1 || version > 3) throw new MalformedArrays(`it is of version ${version}, not 1 to 3`);
	const bytes = new DataView(start.buffer, start.byteOffset);
	const headerStart = version === 1 ? 10 : 12;
	const length = version === 1 ? bytes.getUint16(8, true) : bytes.getUint32(8, true);
	if (length > LONGEST_HEADER) throw new MalformedArrays(`its header of ${length} bytes is too long`);
	const dataStart = headerStart + length;
	if (dataStart > sizeBytes) throw new MalformedArrays("its header is cut short");
	const text = Buffer.from(await read(headerStart, length)).toString(version === 3 ? "utf8" : "latin1");
	const { type, bigEndian } = readType(text);
	const shape = readShape(text);
	if (/'fortran_order'\s*:\s*True/.test(text) && shape.filter((length) => length > 1).length > 1) throw new MalformedArrays("it is in Fortran order; save numpy.ascontiguousarray of it");
	const needed = shape.reduce((product, length) => product * length, elementBytes(type));
	if (!Number.isSafeInteger(needed) || dataStart + needed > sizeBytes) throw new MalformedArrays(`it is cut short: ${type}[${shape}] takes ${needed} bytes, and ${sizeBytes - dataStart} are there`);
	return {
		type,
		bigEndian,
		shape,
		dataStart
	};
}
function readType(header) {
	const written = /'descr'\s*:\s*'([^']{1,32})'/.exec(header)?.[1];
	if (written === void 0) throw new MalformedArrays("its elements are records, not numbers");
	const [, order = "", code = ""] = /^([<>|=]?)(.+)$/.exec(written) ?? [];
	if (code === "O") throw new MalformedArrays("it holds Python objects (pickle), which are never loaded; save it with a numeric type");
	const type = Object.hasOwn(TYPES, code) ? TYPES[code] : void 0;
	if (type === void 0) throw new MalformedArrays(`its elements are of type ${written}, not numbers`);
	return {
		type,
		bigEndian: order === ">"
	};
}
function readShape(header) {
	const written = /'shape'\s*:\s*\(([\d,\sL]{0,1000})\)/.exec(header)?.[1];
	if (written === void 0) throw new MalformedArrays("its header names no shape");
	const shape = written.split(",").map((part) => part.trim().replace(/L$/, "")).filter((part) => part !== "").map(Number);
	if (shape.length > MOST_AXES || !shape.every((length) => Number.isSafeInteger(length) && length >= 0)) throw new MalformedArrays("its shape is impossible");
	return shape;
}

// src/dataset/arrays/array-file.ts
/** Arrays in `.npz` and `.npy` files, read a few rows at a time. */
/** Throws `UserError`. */
async function openArrayFile(path) {
	const file = await refusing(path, () => openFile(path));
	try {
		const members = extname(path).toLowerCase() === ".npz" ? await refusing(path, () => readZip(file)) : [];
		const arrays = /* @__PURE__ */ new Map();
		if (extname(path).toLowerCase() !== ".npz") arrays.set("", () => openArray(path, basename(path), file));
		for (const member of members) {
			if (!member.name.endsWith(".npy")) continue;
			const name = member.name.slice(0, -4);
			if (arrays.has(name)) throw malformed(path, `two arrays are called ${JSON.stringify(name.slice(0, 80))}`);
			arrays.set(name, () => openArray(path, `${name} in ${basename(path)}`, member));
		}
		return {
			path,
			arrays,
			close: async () => {
				for (const member of members) member.close();
				await file.close();
			}
		};
	} catch (error) {
		await file.close();
		throw error;
	}
}
async function openArray(path, label, content) {
	const header = await refusing(`${path}: ${label}`, () => readNpyHeader(content.read, content.sizeBytes));
	const [rows = 1, ...rest] = header.shape;
	const rowBytes = rest.reduce((product, length) => product * length, elementBytes(header.type));
	return {
		label,
		type: header.type,
		shape: header.shape,
		rowBytes,
		readRows: (start, count) => refusing(`${path}: ${label}`, async () => {
			if (start + count > rows) throw new MalformedArrays(`there are ${rows} rows, and row ${start} is asked for`);
			return toLittleEndian(await content.read(header.dataStart + start * rowBytes, count * rowBytes), header);
		})
	};
}
function toLittleEndian(bytes, { bigEndian, type }) {
	const width = elementBytes(type);
	if (!bigEndian || width === 1) return bytes;
	for (let at = 0; at < bytes.length; at += width) bytes.subarray(at, at + width).reverse();
	return bytes;
}
/** What fails while a file is read is told as the user's problem with that file. */
async function refusing(where, read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw malformed(where, error instanceof Error ? error.message : String(error), error);
	}
}
function malformed(where, got, cause) {
	return new UserError({
		code: "dataset-arrays-unreadable",
		what: "the arrays cannot be read",
		where,
		got,
		expected: "arrays of numbers as numpy.save, savez or savez_compressed write them"
	}, { cause });
}

export { readJpegFrame as n, openArrayFile as t };