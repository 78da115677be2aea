import { i as __toESM, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { i as giveBack, n as send, t as discard } from "./shared-send.js";
import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { n as showUrl, t as parseUrl } from "./shared-url.js";
import { r as PUBLIC_HOSTS, t as findOnnxFile } from "./shared-onnx-file.js";
import { i as require_ucs2length } from "./shared-validate-report.js";
import { t as readReport } from "./shared-read-report.js";
import { v as nearestWord } from "./shared-parse-preprocess-file.js";
import { r as resolvePreprocess } from "./shared-steps.js";
import { _ as parseRule, h as parseShard, m as SHARD_BY, n as FAIL_ON, p as findExternalFiles, t as EXECUTION_PROVIDERS } from "./shared-config.js";
import { a as someNames, c as recognizeFormat, i as onlyModel, n as matchGlob, o as glob, r as modelsBelow, s as readModel, t as isGlob } from "./shared-model-in-folder.js";
import { a as findEntry, o as loadCatalogue } from "./shared-zoos.js";
import { t as duration } from "./shared-duration.js";
import { t as require_dist } from "./shared-dist.js";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { once } from "node:events";
import { createHash, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { access, copyFile, link, mkdir, open, readFile, readdir, readlink, realpath, rename, rm, stat, statfs, utimes, writeFile } from "node:fs/promises";
import { closeSync, constants, createReadStream, createWriteStream, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, readlinkSync } from "node:fs";
import { spawn, spawnSync } from "node:child_process";
import os from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { pipeline } from "node:stream/promises";

// src/artifact/contents.ts
/**
* What a model file's bytes say before anything reads it as a model: hash, size and first bytes, gathered while
* it streams; and the checks that every source makes on them.
*/
/** A Git LFS pointer is shorter than this, by its specification. */
const HEAD_BYTES$1 = 1024;
/** Takes a file's bytes chunk by chunk; holds its hash, its length and its first bytes. */
var ContentsReader = class {
	#hash = createHash("sha256");
	#head = [];
	#headBytes = 0;
	bytes = 0;
	add(chunk) {
		this.#hash.update(chunk);
		this.bytes += chunk.length;
		if (this.#headBytes < HEAD_BYTES$1) {
			const part = Buffer.from(chunk.subarray(0, HEAD_BYTES$1 - this.#headBytes));
			this.#head.push(part);
			this.#headBytes += part.length;
		}
	}
	/** To be called once, after the last chunk. */
	finish() {
		return {
			sha256: this.#hash.digest("hex"),
			bytes: this.bytes,
			head: Buffer.concat(this.#head)
		};
	}
};
/** Reads a whole file in a stream. Rejects with the file system's error, or the signal's when it aborts. */
async function readContents(path, signal) {
	const reader = new ContentsReader();
	await readInto(reader, path, signal);
	return reader.finish();
}
/** Adds a whole file to what `reader` has taken so far. */
async function readInto(reader, path, signal) {
	const stream = createReadStream(path, { highWaterMark: 2 ** 20 });
	for await (const chunk of stream) {
		signal?.throwIfAborted();
		reader.add(chunk);
	}
}
/**
* Refuses what is plainly no model, then what is not the pinned file. In this order, since a pointer's or a web
* page's hash never matches, and "wrong hash" wouldn't say why.
*
* @throws {UserError} `artifact-empty`, `artifact-lfs-pointer`, `artifact-web-page` or `artifact-hash-mismatch`.
*/
function checkContents(contents, pin, where) {
	if (contents.bytes === 0) throw new UserError({
		code: "artifact-empty",
		what: "the file is empty",
		where
	});
	checkNoPointer(contents, where);
	const head = contents.head.toString("latin1");
	if (/^(\u00ef\u00bb\u00bf)?\s*<(!doctype|!--|html|\?xml|head|body)/i.test(head)) throw new UserError({
		code: "artifact-web-page",
		what: "the file is a web page, not a model",
		where,
		hint: "use the file's download address: on github.com /raw/ instead of /blob/, on huggingface.co /resolve/"
	});
	if (pin !== void 0 && contents.sha256 !== pin) throw new UserError({
		code: "artifact-hash-mismatch",
		what: "the file is not the one that is pinned",
		where,
		got: `sha256 ${contents.sha256} (${contents.bytes} bytes)`,
		expected: `sha256 ${pin}`,
		hint: "if the file was changed on purpose, update the pin; otherwise find out who changed it"
	});
}
/** @throws {UserError} `artifact-lfs-pointer` if the file only says where Git LFS keeps it. */
function checkNoPointer({ head, bytes }, where) {
	const text = head.toString("latin1");
	if (bytes < HEAD_BYTES$1 && text.startsWith("version https://git-lfs.github.com/spec/v1")) throw lfsPointer(text, where);
}
function lfsPointer(text, where) {
	const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
	const size = /^size (\d{1,20})$/m.exec(text)?.[1];
	return new UserError({
		code: "artifact-lfs-pointer",
		what: "the file is a Git LFS pointer, not a model",
		where,
		got: `a pointer to ${size ?? "an unknown number of"} bytes, oid sha256:${oid ?? "unknown"}`,
		hint: "set `lfs: true` on actions/checkout, or run `git lfs pull`"
	});
}
/** @throws {UserError} `artifact-too-large` */
function checkSize(bytes, limitBytes, where) {
	if (bytes <= limitBytes) return;
	throw new UserError({
		code: "artifact-too-large",
		what: "the file is larger than zoogate accepts",
		where,
		got: `${bytes} bytes`,
		expected: `at most ${limitBytes} bytes`
	});
}

// src/artifact/in-use.ts
/**
* What of the cache this process uses: the time of an entry's folder is kept fresh until the process ends, so that no
* other process evicts it. The time is also what "least recently used" goes by.
*/
const BEAT_MS$1 = 6e4;
/** An entry that was used within this time may be in use; several beats may be missed. */
const IN_USE_MS = 6e5;
const entries = /* @__PURE__ */ new Set();
/** Marks an entry as used now and for as long as this process lives. */
async function keepInUse(folder) {
	if (entries.size === 0) setInterval(() => entries.forEach((entry) => void touch(entry)), BEAT_MS$1).unref();
	entries.add(folder);
	await touch(folder);
}
async function touch(folder) {
	const now = /* @__PURE__ */ new Date();
	await utimes(folder, now, now).catch(() => void 0);
}

// src/artifact/process-identity.ts
/** Which process something on a disk belongs to, and whether that has ended: several machines may share the disk. */
function thisProcess() {
	return {
		pid: process.pid,
		machine: thisMachine()
	};
}
/** Known only of processes of this machine: of others, false. */
function hasEnded({ pid, machine }) {
	if (machine !== thisMachine()) return false;
	try {
		process.kill(pid, 0);
		return false;
	} catch (error) {
		return error.code === "ESRCH";
	}
}
/** The host, and on Linux the process namespace: containers may share a host's name and not its process numbers. */
function thisMachine() {
	try {
		return `${os.hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
	} catch {
		return os.hostname();
	}
}

// src/artifact/cache.ts
/**
* The cache folder of downloads:
*   downloads/<key>.partial, .json, .lock   being written: the bytes, what continues them, who writes
*   downloads/<machine>-<process>-<random>.partial   an archive while it is unpacked, and other work of one process
*   artifacts/<sha256>/<name>               whole files, filed by their contents
*   bundles/<digest>/...                    files that belong beside each other, as links to those
*   commands/<digest>.json                  what a command made of which inputs
*   urls/<sha256 of the URL>.json           what a URL last gave, to ask the server whether it is still so
* Jobs may share the folder: files appear by renaming, and nothing in it is trusted without hashing it again.
*/
/** What is older than this in `downloads` was left by a job that was killed. */
const ABANDONED_AFTER_MS = 864e5;
function downloadsFolder(cacheDir) {
	return join(cacheDir, "downloads");
}
function artifactsFolder(cacheDir) {
	return join(cacheDir, "artifacts");
}
/** Where a download's files begin to be called by: safe as a file's name, and not to be turned back into a URL. */
function downloadKey(identity) {
	return createHash("sha256").update(identity).digest("hex");
}
/** Makes the folder of unfinished downloads and sweeps abandoned ones. */
async function prepareDownloads(cacheDir) {
	const folder = downloadsFolder(cacheDir);
	await makeFolder(folder, cacheDir);
	await sweepAbandoned(folder);
	return folder;
}
/** The path of a new file or folder in it, of nobody else. */
async function newPartial(cacheDir) {
	const { machine, pid } = thisProcess();
	return join(await prepareDownloads(cacheDir), `${machineTag(machine)}-${pid}-${randomUUID()}.partial`);
}
function machineTag(machine) {
	return createHash("sha256").update(machine).digest("hex").slice(0, 8);
}
/** Whether the process that `newPartial` made the name for has ended without removing it: nobody can go on with it. */
function isOrphan(name) {
	const [, tag, pid] = /^([0-9a-f]{8})-(\d{1,10})-[0-9a-f-]{36}\.partial$/.exec(name) ?? [];
	const { machine } = thisProcess();
	return tag === machineTag(machine) && hasEnded({
		pid: Number(pid),
		machine
	});
}
async function sweepAbandoned(folder) {
	for (const name of await readdir(folder).catch(() => [])) {
		const path = join(folder, name);
		const found = await stat(path).catch(() => void 0);
		if (found === void 0) continue;
		if (isOrphan(name) || Date.now() - found.mtimeMs > ABANDONED_AFTER_MS) await rm(path, {
			recursive: true,
			force: true
		}).catch(() => void 0);
	}
}
/** The cached file with this hash; a file whose contents don't have it any more is removed. */
async function findArtifact(cacheDir, sha256, signal) {
	const folder = join(artifactsFolder(cacheDir), sha256);
	const names = await readdir(folder).catch(() => []);
	if (names.length > 0) await keepInUse(folder);
	for (const name of names.sort()) {
		const path = join(folder, name);
		const contents = await readContents(path, signal).catch(() => void 0);
		signal?.throwIfAborted();
		if (contents === void 0) continue;
		if (contents.sha256 === sha256) return {
			path,
			bytes: contents.bytes
		};
		await rm(path, { force: true }).catch(() => void 0);
	}
}
/** Moves a whole download to its place in the cache and returns that. */
async function storeArtifact(cacheDir, partial, sha256, name) {
	const folder = join(artifactsFolder(cacheDir), sha256);
	await makeFolder(folder, cacheDir);
	await keepInUse(folder);
	const path = join(folder, name);
	try {
		await rename(partial, path);
	} catch (cause) {
		if ((await readContents(path).catch(() => void 0))?.sha256 !== sha256) throw notWritable(cacheDir, cause);
	}
	return path;
}
function recordPath$1(cacheDir, url) {
	return join(cacheDir, "urls", `${downloadKey(url)}.json`);
}
/** What the URL last gave; undefined if that isn't known, or the record is damaged. */
async function readUrlRecord(cacheDir, url) {
	const text = await readFile(recordPath$1(cacheDir, url), "utf8").catch(() => void 0);
	if (text === void 0) return void 0;
	let record;
	try {
		record = JSON.parse(text);
	} catch {
		return;
	}
	if (typeof record !== "object" || record === null) return void 0;
	const { sha256, etag, lastModified } = record;
	if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256)) return void 0;
	return {
		sha256,
		etag: headerValue(etag),
		lastModified: headerValue(lastModified)
	};
}
/** A damaged record must not become a header that `fetch` refuses to send. */
function headerValue(value) {
	return typeof value === "string" && /^[\x20-\x7e]+$/.test(value) ? value : void 0;
}
/** Notes what a URL gave. Only a saving for the next time: that it can't be written is no failure. */
async function writeUrlRecord(cacheDir, url, record) {
	const path = recordPath$1(cacheDir, url);
	const partial = `${path}.${randomUUID()}.partial`;
	try {
		await mkdir(join(cacheDir, "urls"), { recursive: true });
		await writeFile(partial, `${JSON.stringify(record)}\n`);
		await rename(partial, path);
	} catch {
		await rm(partial, { force: true }).catch(() => void 0);
	}
}
/** @throws {SurroundingsError} `cache-not-writable` */
async function makeFolder(folder, cacheDir) {
	try {
		await mkdir(folder, { recursive: true });
	} catch (cause) {
		throw notWritable(cacheDir, cause);
	}
}
/** The failure to write below the cache folder. */
function notWritable(cacheDir, cause) {
	const code = cause.code;
	return new SurroundingsError({
		code: "cache-not-writable",
		what: "the download could not be written to the cache folder",
		where: cacheDir,
		got: code ?? String(cause),
		hint: code === "ENOSPC" ? "the disk is full: free some space" : "the folder must be writable for the user that runs zoogate"
	}, { cause });
}

// src/artifact/cache-copy.ts
/** A file of this machine to its place in the cache, as a copy that is hashed after it was made. */
/**
* The path in the cache; undefined if the file is not what it should be any more.
*
* @param sha256 what the copy must hash to.
* @throws {SurroundingsError} if the disk fails.
*/
async function copyToCache(path, sha256, name, cacheDir) {
	const partial = await newPartial(cacheDir);
	try {
		await copyFile(path, partial).catch((cause) => {
			throw notWritable(cacheDir, cause);
		});
		return (await readContents(partial)).sha256 === sha256 ? await storeArtifact(cacheDir, partial, sha256, name) : void 0;
	} finally {
		await rm(partial, { force: true });
	}
}

// src/artifact/inside-path.ts
/**
* Paths that come from a model or an archive, which are hostile: each must stay in the folder that it is relative to,
* on every operating system, whatever this one is; and what lies there must be a regular file, under no link.
*/
const LONGEST = 1e3;
/** What a path means, if it stays in its folder. */
function insidePath(text) {
	if (text.length > LONGEST || /[\u0000-\u001f\u007f]/.test(text)) return refused("it names no file");
	const slashed = text.replaceAll("\\", "/");
	const segments = slashed.split("/").filter((segment) => segment !== "" && segment !== ".");
	const path = segments.join("/");
	if (slashed.startsWith("/") || /^[A-Za-z]:/.test(path)) return refused("it names a file by an absolute path");
	return segments.includes("..") ? refused("it leads out of the model's folder") : {
		kind: "inside",
		path
	};
}
/** The file that a hostile path names below a folder. The folder itself may be a link. */
function findRegularFile(folder, text) {
	const inside = insidePath(text);
	if (inside.kind === "refused") return inside;
	if (inside.path === "") return refused("it names no file");
	let path = folder;
	let entry;
	for (const name of inside.path.split("/")) {
		path = join(path, name);
		entry = statOf(path);
		if (entry === void 0) return { kind: "missing" };
		if (entry.isSymbolicLink()) return refused("it is a link, or lies behind one");
	}
	return entry?.isFile() ? {
		kind: "file",
		path
	} : refused("it is no regular file");
}
/** Undefined too where a file stands in the way, or the folder may not be looked into. */
function statOf(path) {
	try {
		return lstatSync(path);
	} catch {
		return;
	}
}
function refused(reason) {
	return {
		kind: "refused",
		reason
	};
}

// src/artifact/open-model.ts
/**
* A model file and the files of its external data, opened for reading by ranges. What a model names is hostile:
* only regular files below the model's own folder are opened, and no link is followed on the way.
*/
/**
* Opens a model that `acquire` brought here. No file stays open between two reads.
*
* @throws SurroundingsError `artifact-read-failed`
*/
function openModel({ path }) {
	const found = /* @__PURE__ */ new Map();
	return {
		file: fileSource(path, constants.O_RDONLY),
		external: (location) => {
			const file = found.get(location) ?? findExternal(dirname(path), location);
			found.set(location, file);
			return file;
		}
	};
}
function findExternal(folder, location) {
	const found = findRegularFile(folder, location);
	if (found.kind !== "file") return found;
	return {
		kind: "file",
		source: fileSource(found.path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
	};
}
/** What is read at once where less is asked for: weights and their heads are looked at in the order of the file. */
const blockBytes = 2 ** 16;
function fileSource(path, flags) {
	const { size } = withFile(path, flags, (file) => fstatSync(file));
	let block = /* @__PURE__ */ new Uint8Array();
	let blockFrom = 0;
	return {
		sizeBytes: size,
		read: (from, to) => {
			if (to - from >= blockBytes) return readRange(path, flags, from, to);
			if (from < blockFrom || to > blockFrom + block.length) {
				block = readRange(path, flags, from, Math.max(to, Math.min(from + blockBytes, size)));
				blockFrom = from;
			}
			return block.subarray(from - blockFrom, to - blockFrom);
		}
	};
}
function readRange(path, flags, from, to) {
	return withFile(path, flags, (file) => {
		const bytes = new Uint8Array(to - from);
		let filled = 0;
		while (filled < bytes.length) {
			const got = readSync(file, bytes, filled, bytes.length - filled, from + filled);
			if (got === 0) throw new Error(`the file ended at byte ${from + filled}`);
			filled += got;
		}
		return bytes;
	});
}
function withFile(path, flags, use) {
	try {
		const file = openSync(path, flags);
		try {
			return use(file);
		} finally {
			closeSync(file);
		}
	} catch (cause) {
		throw new SurroundingsError({
			code: "artifact-read-failed",
			what: "reading the model failed",
			where: path,
			got: cause.code ?? String(cause)
		}, { cause });
	}
}

// src/artifact/external-data/read-locations.ts
/** Which files a model file names as the place of its weights, without more memory than that takes. */
/** No protobuf message is larger, so that a larger file is no model. */
const LARGEST_MODEL_BYTES = 2 ** 31 - 1;
const MOST_LOCATIONS = 1e3;
/**
* Relative paths with forward slashes, sorted; none for a file that is no model, which is told when it is read.
*
* @throws {UserError} `external-data-outside` if a location leads out of the model's folder.
* @throws {SurroundingsError} if the file can't be read.
*/
function readLocations(path, bytes, where) {
	if (bytes > LARGEST_MODEL_BYTES) return [];
	const locations = locationsIn(path, where);
	if (locations.length > MOST_LOCATIONS) throw outside(`${locations.length} files`, where, `at most ${MOST_LOCATIONS} files with weights`);
	const names = locations.map((location) => {
		const inside = insidePath(location);
		if (inside.kind === "refused" || inside.path === "") throw outside(JSON.stringify(location.slice(0, 200)), where, "a file in the model's folder or below it");
		return inside.path;
	});
	return [...new Set(names)].sort();
}
/** Read by ranges, past the weights in the file: of a large model little is read, and less is held. */
function locationsIn(path, where) {
	try {
		const source = {
			file: openModel({ path }).file,
			external: () => ({ kind: "missing" })
		};
		return findExternalFiles(readModel(source, where)).map(({ location }) => location);
	} catch (error) {
		if (error instanceof UserError) return [];
		throw error;
	}
}
function outside(got, where, expected) {
	return new UserError({
		code: "external-data-outside",
		what: "the model's external data is not where a model's may be",
		where,
		got,
		expected,
		hint: "save the model with its external data in one folder"
	});
}

// src/artifact/source.ts
const SIZE_LIMIT_BYTES = 16 * 2 ** 30;

// src/artifact/path-source.ts
async function acquirePath(locator, sha256, world) {
	const { text: where } = locator;
	const { path, found, member } = await findFile(locator, world.signal);
	checkRegularFile(found, where);
	checkSize(found.size, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, where);
	const contents = await readContents(path, world.signal).catch((cause) => {
		if (world.signal?.aborted) throw cause;
		return failToRead(path, where, cause);
	});
	checkContents(contents, sha256, where);
	return {
		path,
		sha256: contents.sha256,
		bytes: contents.bytes,
		origin: locator,
		...member === void 0 ? {} : { member }
	};
}
/** The file that the path means. What is there by this very name is no pattern. */
async function findFile({ path, text }, signal) {
	const found = await stat(path).catch((cause) => {
		if (cause.code === "ENOENT" && isGlob(text)) return void 0;
		return failToRead(path, text, cause);
	});
	if (found === void 0) {
		const hint = "make the pattern narrower, or list the models under \"models\" with a key like \"*\"";
		const { folder, members } = await matchGlob(path, signal);
		return pickModel(folder, members, {
			what: "the pattern",
			where: text
		}, hint);
	}
	if (!found.isDirectory()) return {
		path,
		found
	};
	return pickModel(path, await modelsBelow(path, signal), {
		what: "the folder",
		where: text
	}, "name the file, or list each model under \"models\"");
}
async function pickModel(folder, members, searched, hint) {
	const member = onlyModel(members, searched, hint);
	const path = join(folder, member);
	return {
		path,
		found: await stat(path).catch((cause) => failToRead(path, searched.where, cause)),
		member
	};
}
/** Pipes and devices are refused before they are opened: opening one can wait for ever. */
function checkRegularFile(found, where) {
	if (found.isFile()) return;
	throw new UserError({
		code: "artifact-not-a-file",
		what: "this is neither a regular file nor a link to one",
		where
	});
}
async function failToRead(path, where, cause) {
	const code = cause.code;
	if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") {
		const target = await readlink(path).catch(() => void 0);
		if (target !== void 0) throw new UserError({
			code: "artifact-not-found",
			what: "this is a link to a file that is not there",
			where,
			got: target
		}, { cause });
		const nearest = nearestWord(basename(path), await someNames(dirname(path)));
		throw new UserError({
			code: "artifact-not-found",
			what: "there is no such file",
			where,
			got: path,
			hint: nearest === void 0 ? void 0 : `did you mean ${nearest}, in the same folder?`
		}, { cause });
	}
	if (code === "EACCES" || code === "EPERM" || code === "ELOOP") throw new UserError({
		code: "artifact-not-readable",
		what: "the file cannot be opened",
		where,
		got: code
	}, { cause });
	throw new SurroundingsError({
		code: "artifact-read-failed",
		what: "reading the model failed",
		where,
		got: code ?? String(cause)
	}, { cause });
}

// src/artifact/command/command-environment.ts
/**
* What a command sees of the environment: what interpreters and compilers need to be found and to work, by name.
* Tokens, inputs of the action and the files by which a step changes what follows it are not among it.
*/
const PASSED_ON = new RegExp(`^(${[
	"PATH|PATHEXT|HOME|USER|LOGNAME|SHELL|LANG|LC_.*|TZ|TERM|TMP|TEMP|TMPDIR|CI",
	"USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMFILES.*|PROGRAMDATA|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|NUMBER_OF_PROCESSORS|PROCESSOR_.*",
	"LD_LIBRARY_PATH|DYLD_.*|PKG_CONFIG_PATH|XDG_CACHE_HOME|XDG_DATA_HOME",
	"PYTHON.*|VIRTUAL_ENV|CONDA_(PREFIX|DEFAULT_ENV|EXE)|PYENV_(ROOT|VERSION)|UV_(CACHE_DIR|PYTHON.*)|JAVA_HOME|JULIA_DEPOT_PATH|pythonLocation",
	"CUDA_.*|NVIDIA_.*|OMP_.*|MKL_.*|OPENBLAS_.*|TF_.*|TORCH_HOME|KERAS_.*|HF_HOME|HF_HUB_CACHE|HF_HUB_OFFLINE",
	"SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|https?_proxy|no_proxy"
].join("|")})$`, "i");
/** Whatever else a name says: these words in it say that its value is a secret. */
const SECRET = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|API_?KEY/i;
/** @param given what the configuration adds; it is the user's to say, and stronger. */
function commandEnvironment(env, given) {
	const passed = Object.entries(env).filter(([key]) => PASSED_ON.test(key) && !SECRET.test(key));
	return {
		...Object.fromEntries(passed),
		PYTHONUNBUFFERED: "1",
		...given
	};
}

// src/artifact/command/inputs.ts
/** What a command makes a model of: files, and one hash for all of them. */
const MOST_FILES = 1e4;
/**
* @param patterns paths and patterns; undefined for the words of the command that are files.
* @throws {UserError} if a pattern matches nothing.
*/
async function readInputs(folder, patterns, command, where, signal) {
	const files = patterns === void 0 ? await filesNamed(command, folder) : await matching(patterns, folder, where);
	const hash = createHash("sha256");
	for (const file of files) {
		const { sha256 } = await readContents(join(folder, file), signal);
		hash.update(`${sha256}  ${file}\n`);
	}
	return {
		sha256: hash.digest("hex"),
		files
	};
}
async function filesNamed(command, folder) {
	const words = typeof command === "string" ? command.split(/\s+/) : command;
	const found = await Promise.all(words.map(async (word) => await isFile(join(folder, word)) ? [word] : []));
	return [...new Set(found.flat())].sort();
}
async function isFile(path) {
	return stat(path).then((found) => found.isFile(), () => false);
}
async function matching(patterns, folder, where) {
	const options = {
		cwd: folder,
		expandDirectories: true,
		followSymbolicLinks: false
	};
	const found = await Promise.all(patterns.map((pattern) => glob(pattern, options)));
	const empty = found.findIndex((files) => files.length === 0);
	const files = [...new Set(found.flat())].sort();
	if (empty === -1 && files.length <= MOST_FILES) return files;
	throw new UserError({
		code: "command-inputs",
		what: empty === -1 ? "the command has too many inputs" : "an input of the command is not there",
		where,
		got: empty === -1 ? `${files.length} files` : patterns[empty],
		expected: empty === -1 ? `at most ${MOST_FILES}` : `files in ${folder}`
	});
}

// src/artifact/command/kept-output.ts
/**
* What a command made of which inputs, for those that ask for it: which artifact of the cache it was. The record is
* trusted as far as the cache folder is; the artifact is hashed again.
*/
function recordPath({ command, environment, folder, output }, inputs, cacheDir) {
	const key = createHash("sha256").update(JSON.stringify([
		command,
		Object.entries(environment).sort(),
		folder,
		output,
		inputs.sha256
	])).digest("hex");
	return join(cacheDir, "commands", `${key}.json`);
}
/** Path of the artifact. */
async function findOutput(locator, inputs, { cacheDir, useCache, signal }) {
	if (!locator.reuse || !useCache) return void 0;
	const text = await readFile(recordPath(locator, inputs, cacheDir), "utf8").catch(() => "");
	const sha256 = /^[0-9a-f]{64}$/.exec(text.trim())?.[0];
	return sha256 === void 0 ? void 0 : (await findArtifact(cacheDir, sha256, signal))?.path;
}
/** Only a saving for the next time: that it can't be written is no failure. */
async function noteOutput(locator, inputs, sha256, { cacheDir }) {
	if (!locator.reuse) return;
	const path = recordPath(locator, inputs, cacheDir);
	const partial = `${path}.${randomUUID()}.partial`;
	try {
		await mkdir(join(cacheDir, "commands"), { recursive: true });
		await writeFile(partial, `${sha256}\n`);
		await rename(partial, path);
	} catch {
		await rm(partial, { force: true }).catch(() => void 0);
	}
}

// src/artifact/command/process-tree.ts
/**
* Ends a command with everything that it started. Its process group takes most of that along; what has left the group
* is known by a mark in its environment, as the runner of GitHub Actions knows what a job leaves behind.
*/
/** The variable that marks a command's processes; its value is another for each command. */
const MARK = "ZOOGATE_COMMAND";
/** Also to be called after the command has ended: what it left running would disturb what is measured next. */
function killTree(child, mark) {
	const { pid } = child;
	if (pid === void 0) return;
	if (process.platform === "win32") {
		spawnSync("taskkill", [
			"/pid",
			String(pid),
			"/t",
			"/f"
		], { stdio: "ignore" });
		return;
	}
	kill(-pid);
	if (process.platform === "linux") for (const marked of findMarked(mark)) kill(marked);
}
function kill(pid) {
	try {
		process.kill(pid, "SIGKILL");
	} catch {}
}
function findMarked(mark) {
	const wanted = `${MARK}=${mark}`;
	return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).filter((pid) => {
		try {
			return readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(wanted);
		} catch {
			return false;
		}
	}).map(Number);
}

// src/artifact/command/run-command.ts
/** Runs a command of the configuration to its end, and leaves nothing of it running. */
/** How long output is waited for that a process which can't be found may still hold open. */
const LAST_OUTPUT_MS = 1e3;
/**
* @throws {UserError} `command-not-found`, `command-failed` or `command-timed-out`, with the end of what it said.
* @throws {SurroundingsError} `command-not-started` if the system refuses to start it.
* @throws the signal's reason if it aborts.
*/
async function runCommand(run) {
	const { command, cwd, env, timeLimitMs, where, signal } = run;
	signal?.throwIfAborted();
	const mark = randomUUID();
	const options = {
		cwd,
		env: {
			...env,
			[MARK]: mark
		},
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		detached: process.platform !== "win32",
		windowsHide: true
	};
	const child = typeof command === "string" ? spawn(command, {
		...options,
		shell: true
	}) : spawn(command[0], command.slice(1), options);
	const said = collect(child);
	let timedOut = false;
	const timer = setTimeout(() => {
		timedOut = true;
		killTree(child, mark);
	}, timeLimitMs);
	const stop = () => killTree(child, mark);
	signal?.addEventListener("abort", stop, { once: true });
	try {
		const ended = await ending(child).catch((cause) => {
			throw notStarted(run, cause);
		});
		killTree(child, mark);
		await Promise.race([closing(child), setTimeout$1(LAST_OUTPUT_MS, void 0, { ref: false })]);
		signal?.throwIfAborted();
		if (timedOut) throw timeOut(where, timeLimitMs, said());
		if (ended !== "exit code 0") throw failed(where, ended, said());
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", stop);
		child.stdout?.destroy();
		child.stderr?.destroy();
	}
}
/** The two streams as one, as a person would have seen them. */
function collect(child) {
	let text = "";
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (piece) => {
		text = (text + piece).slice(-2e4);
	});
	return () => text;
}
function ending(child) {
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("exit", (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
	});
}
function closing(child) {
	return new Promise((resolve) => child.on("close", () => resolve()));
}
function lastLines(text) {
	const shown = text.trimEnd().split(/\r?\n/).slice(-20).map((line) => `    ${line}`);
	return text.trim() === "" ? "; it said nothing" : `; the end of what it said:\n${shown.join("\n")}`;
}
function failed(where, ended, said) {
	return new UserError({
		code: "command-failed",
		what: "the command that makes the model failed",
		where,
		got: `${ended}${lastLines(said)}`,
		expected: "exit code 0"
	});
}
function timeOut(where, timeLimitMs, said) {
	return new UserError({
		code: "command-timed-out",
		what: "the command that makes the model took too long and was ended",
		where,
		got: `more than ${timeLimitMs / 1e3} s${lastLines(said)}`,
		hint: "raise \"time-limit\" beside the command if it may take that long"
	});
}
function notStarted({ command, where, cwd }, cause) {
	const problem = {
		where,
		got: `${cause.code ?? cause.message} in ${cwd}`
	};
	if (cause.code === "ENOENT" || cause.code === "EACCES") {
		const name = typeof command === "string" ? command : command[0];
		const what = `${JSON.stringify(name)} is not a program that can be run`;
		const hint = "install it in an earlier step, or check the working folder of the configuration";
		return new UserError({
			code: "command-not-found",
			what,
			...problem,
			hint
		}, { cause });
	}
	return new SurroundingsError({
		code: "command-not-started",
		what: "the command could not be started",
		...problem
	}, { cause });
}

// src/artifact/command/command-source.ts
/**
* Command to `Artifact`: runs an export script of the user's and takes the file that it writes. The locator is only
* made from a configuration's own mapping: no flag, card, catalogue or report can hold one.
*/
async function acquireFromCommand(locator, sha256, world) {
	const { command, folder, output, timeLimitMs, text: where } = locator;
	const { env = {}, signal } = world;
	refusePrivileged(env, where);
	const inputs = await readInputs(folder, locator.inputs, command, where, signal);
	const kept = await findOutput(locator, inputs, world);
	if (kept !== void 0) return {
		...await acquirePath({
			kind: "path",
			path: kept,
			text: where
		}, sha256, world),
		origin: locator,
		inputs
	};
	const before = await stateOf(output);
	await mkdir(dirname(output), { recursive: true }).catch((cause) => {
		throw notWritable(dirname(output), cause);
	});
	await runCommand({
		command,
		cwd: folder,
		env: commandEnvironment(env, locator.environment),
		timeLimitMs,
		where,
		signal
	});
	await refuseOldOutput(before, locator);
	const made = await acquirePath({
		kind: "path",
		path: output,
		text: where
	}, sha256, world);
	if (readLocations(made.path, made.bytes, where).length > 0) return {
		...made,
		origin: locator,
		inputs
	};
	const path = await copyToCache(made.path, made.sha256, basename(made.path), world.cacheDir);
	if (path === void 0) throw stillWritten(where);
	await noteOutput(locator, inputs, made.sha256, world);
	return {
		...made,
		path,
		origin: locator,
		inputs
	};
}
/**
* Under these events a workflow has secrets or a token that writes, and often a stranger's files beside them: running
* a command from those files would hand them over.
*/
function refusePrivileged({ GITHUB_EVENT_NAME: event }, where) {
	if (event !== "pull_request_target" && event !== "workflow_run") return;
	throw new UserError({
		code: "command-refused",
		what: `commands are not run under ${event}: what they would run may be a stranger's, and the workflow has secrets`,
		where,
		hint: "measure under pull_request, and comment from a second workflow"
	});
}
/** What changes when a file is written, even with the same contents. */
async function stateOf(path) {
	return stat(path, { bigint: true }).then(({ ino, size, mtimeNs, ctimeNs }) => `${ino} ${size} ${mtimeNs} ${ctimeNs}`, () => void 0);
}
async function refuseOldOutput(before, { output, text }) {
	const after = await stateOf(output);
	if (after !== void 0 && after !== before) return;
	throw new UserError({
		code: "command-no-output",
		what: after === void 0 ? "the command succeeded and did not write its output" : "the command succeeded and left its output as it was: the model would be an old one",
		where: text,
		expected: `a new ${output}`,
		hint: "check \"output\": it is relative to the configuration"
	});
}
function stillWritten(where) {
	return new UserError({
		code: "command-output-changes",
		what: "the output changed while it was read: something still writes to it",
		where
	});
}

// src/artifact/cache-limit.ts
/**
* Keeps the cache below a size: what was not used for longest goes first, what may be in use stays. Several processes
* may do it at once; each removes an entry by moving it out of sight first.
*/
const CACHE_LIMIT_BYTES = 2e10;
/** Folders whose entries are counted and evicted; each can be had again. */
const KINDS = [
	"artifacts",
	"bundles",
	"commands",
	"observations",
	"urls"
];
/** Evicts what is over the limit. Never throws: a cache that is too large is no failure. */
async function limitCache(cacheDir, limitBytes = CACHE_LIMIT_BYTES) {
	const entries = await listEntries$1(cacheDir);
	const nowMs = Date.now();
	for (const { path, usedMs } of tooMuch(entries, limitBytes)) if (nowMs - usedMs > 6e5) await evict(cacheDir, path);
}
/** The entries beyond the limit, from the most recently used on. A file that several entries link to counts once. */
function tooMuch(entries, limitBytes) {
	const counted = /* @__PURE__ */ new Set();
	let bytes = 0;
	return [...entries].sort((a, b) => b.usedMs - a.usedMs).filter(({ files }) => {
		for (const file of files) {
			if (!counted.has(file.id)) bytes += file.bytes;
			counted.add(file.id);
		}
		return bytes > limitBytes;
	});
}
async function listEntries$1(cacheDir) {
	const entries = [];
	for (const kind of KINDS) {
		const folder = join(cacheDir, kind);
		for (const name of await readdir(folder).catch(() => [])) {
			const entry = await measure(join(folder, name));
			if (entry !== void 0) entries.push(entry);
		}
	}
	return entries;
}
async function measure(path) {
	const found = await stat(path).catch(() => void 0);
	if (found === void 0) return void 0;
	if (!found.isDirectory()) return {
		path,
		usedMs: Math.max(found.mtimeMs, found.atimeMs),
		files: [{
			id: `${found.dev}:${found.ino}`,
			bytes: found.size
		}]
	};
	const files = [];
	for (const name of await readdir(path, { recursive: true }).catch(() => [])) {
		const file = await stat(join(path, name)).catch(() => void 0);
		if (file?.isFile()) files.push({
			id: `${file.dev}:${file.ino}`,
			bytes: file.size
		});
	}
	return {
		path,
		usedMs: found.mtimeMs,
		files
	};
}
/** In one step out of the way of whoever looks for it; where it can't be moved, somebody has it open (Windows). */
async function evict(cacheDir, path) {
	const aside = join(downloadsFolder(cacheDir), `${randomUUID()}.evicted`);
	try {
		await rename(path, aside);
		await rm(aside, {
			recursive: true,
			force: true
		});
	} catch {
		return;
	}
}

// src/artifact/download/attempts.ts
/**
* Trying again: which failures of a request may pass, how long to wait, and when to give up. What a failure is called
* is the caller's; what HTTP and the network make of it is here.
*/
const TRIES = 4;
/** Longer waits that a server asks for are cut to this: a runner's minutes are not free. */
const LONGEST_WAIT_MS = 6e4;
const FIRST_WAIT_MS = 1e3;
/**
* `attempt` until it is done, throws, or failed four times without coming closer to the end.
*
* @throws {SurroundingsError} the last failure.
* @throws the signal's reason if it aborts.
*/
async function withRetries(attempt, { sleep, signal }) {
	const pause = sleep ?? ((ms, until) => setTimeout$1(ms, void 0, { signal: until }));
	for (let failures = 1;; failures++) {
		const outcome = await attempt();
		if (outcome.kind === "done") return outcome.value;
		if (outcome.progressed === true) failures = 1;
		if (failures === TRIES) throw outcome.error;
		const waitMs = outcome.afterMs ?? FIRST_WAIT_MS * 2 ** (failures - 1);
		await pause(Math.min(waitMs, LONGEST_WAIT_MS), signal).catch((error) => {
			signal?.throwIfAborted();
			throw error;
		});
	}
}
/**
* What a status other than success means: asked again later, the user's to mend, or the server's fault.
*
* @throws {UserError} `file-not-there` for 404 and 410, `artifact-download-refused` for other 4xx.
* @throws {SurroundingsError} `download-failed` for what is neither.
*/
function refusal(response, where, words = {}) {
	const { transient, ...told } = words;
	const status = `${response.status} ${response.statusText}`.trim();
	if (transient === true || TRANSIENT.has(response.status) || isRateLimit(response)) return again(where, "download-failed", "the server cannot serve the file now", {
		got: status,
		afterMs: askedWaitMs(response.headers),
		...told
	});
	if (response.status >= 400 && response.status < 500) throw new UserError({
		code: GONE.has(response.status) ? "file-not-there" : "artifact-download-refused",
		what: "the server does not give the file",
		where,
		got: status,
		hint: REFUSAL_HINTS[response.status],
		...told
	});
	throw new SurroundingsError({
		code: "download-failed",
		what: "the server did not answer with the file",
		where,
		got: status,
		expected: "200 OK"
	});
}
const TRANSIENT = /* @__PURE__ */ new Set([
	408,
	429,
	500,
	502,
	503,
	504
]);
const GONE = /* @__PURE__ */ new Set([404, 410]);
/** GitHub answers 403 where a quota is spent. */
function isRateLimit({ status, headers }) {
	return status === 403 && (headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0");
}
const REFUSAL_HINTS = {
	401: "the file needs a login, which zoogate does not have: download it in an earlier step and give its path",
	403: "the file is private or the link has expired: download it in an earlier step and give its path",
	404: "check the URL; private files are answered like this too",
	410: "the file was removed"
};
/** `Retry-After` as seconds or as a date, or the time at which a spent quota is renewed; undefined without either. */
function askedWaitMs(headers) {
	const after = headers.get("retry-after");
	if (after !== null) {
		if (/^\d+$/.test(after)) return Number(after) * 1e3;
		const date = Date.parse(after);
		if (!Number.isNaN(date)) return Math.max(0, date - Date.now());
	}
	const reset = headers.get("x-ratelimit-reset");
	if (headers.get("x-ratelimit-remaining") !== "0" || reset === null || !/^\d+$/.test(reset)) return void 0;
	return Math.max(0, Number(reset) * 1e3 - Date.now());
}
/** Failures that another try doesn't mend: an unknown host, a certificate that isn't trusted. */
const LASTING = /^(ENOTFOUND|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_)/;
const CERTIFICATE = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/;
/** What a request and the body that it gives throw. Other errors are defects, and are thrown on. */
function networkFailure(error, where) {
	const code = codeOf(error);
	const isFetchError = error instanceof TypeError && /^(fetch failed|terminated)$/.test(error.message);
	if (code === void 0 && !isFetchError) throw error;
	const refused = proxyRefusal(error);
	if (refused !== void 0) return proxyFailure(refused, where, error);
	const result = again(where, "download-failed", "the connection failed", {
		got: code ?? String(error),
		hint: networkHint(code),
		cause: error
	});
	if (code === void 0 || LASTING.test(code)) throw result.error;
	return result;
}
function networkHint(code) {
	if (code === "ENOTFOUND") return "check the host name and the network";
	if (code?.startsWith("HPE_") === true) return "what answers there does not speak HTTP: check scheme, host and port";
	if (code !== void 0 && CERTIFICATE.test(code)) return "the certificate is not trusted: a company's own authority is named with NODE_EXTRA_CA_CERTS=FILE";
}
/** The status with which a proxy refuses to lead on: undici tells it in its message only. */
function proxyRefusal(error) {
	for (const { message } of causesOf(error)) {
		const status = /^Proxy response \((\d{3})\)/.exec(message)?.[1];
		if (status !== void 0) return Number(status);
	}
}
function proxyFailure(status, where, cause) {
	const result = again(where, "download-failed", "the proxy does not lead to the server", {
		got: `${status} from the proxy`,
		hint: status === 407 ? "the proxy wants a login: HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT" : "HTTPS_PROXY and HTTP_PROXY name the proxy, NO_PROXY the hosts that are reached without it",
		cause
	});
	if (status < 500) throw result.error;
	return result;
}
/** The system's error code lies under up to a few causes. */
function codeOf(error) {
	return causesOf(error).map((cause) => cause.code).find((code) => typeof code === "string");
}
/** An error and what caused it, as far down as any library goes. */
function causesOf(error) {
	const causes = [];
	for (let current = error; current instanceof Error && causes.length < 5; current = current.cause) causes.push(current);
	return causes;
}
/** A failure that may pass. `where` is shown: no secrets. */
function again(where, code, what, rest) {
	const { afterMs, cause, ...told } = rest;
	const options = cause === void 0 ? void 0 : { cause };
	return {
		kind: "again",
		error: new SurroundingsError({
			code,
			what,
			where,
			...told
		}, options),
		afterMs
	};
}

// src/artifact/download/free-space.ts
/** Whether the disk has room for a file, asked before it is downloaded. */
/**
* @param folder exists.
* @throws {SurroundingsError} `disk-too-small`. A file system that does not tell passes: writing will.
*/
async function checkFreeSpace(folder, neededBytes, where) {
	const disk = await statfs(folder).catch(() => void 0);
	if (disk === void 0 || disk.bsize === 0) return;
	const freeBytes = disk.bavail * disk.bsize;
	if (neededBytes <= freeBytes) return;
	throw new SurroundingsError({
		code: "disk-too-small",
		what: "the disk has no room for the file",
		where,
		got: `${freeBytes} bytes free in ${folder}`,
		expected: `${neededBytes} bytes`,
		hint: "free some space, or set ZOOGATE_CACHE to a folder on a larger disk"
	});
}

// src/artifact/download/watchdog.ts
/** About 1 kB/s: slower than any network that a model is downloaded over. */
const DEFAULT = {
	windowMs: 3e4,
	leastBytes: 3e4
};
/** What the signal aborts with. */
var TooSlow = class extends Error {
	name = "TooSlow";
	got;
	expected;
	constructor(bytes, { windowMs, leastBytes }) {
		super("the server is too slow");
		this.got = `${bytes} bytes in ${windowMs / 1e3} s`;
		this.expected = `at least ${leastBytes} bytes`;
	}
};
function startWatchdog(limit = DEFAULT, outer) {
	const controller = new AbortController();
	let bytes = 0;
	const timer = setInterval(() => {
		if (bytes < limit.leastBytes) controller.abort(new TooSlow(bytes, limit));
		bytes = 0;
	}, limit.windowMs);
	return {
		signal: outer === void 0 ? controller.signal : AbortSignal.any([controller.signal, outer]),
		saw: (count) => {
			bytes += count;
		},
		stop: () => clearInterval(timer)
	};
}

// src/artifact/download/download.ts
/**
* One URL to one partial file: streamed, hashed on the way, resumed where a connection broke, and a failure for
* everything that isn't the whole file. Knows HTTP and nothing of locators or models.
*/
/** A try that came so much further than all before does not count as failed. */
const WORTHWHILE_BYTES = 2 ** 20;
/**
* Downloads into `partial`, from where it ends.
*
* @throws {UserError} if the server refuses (401, 403, 404, ...), redirects to an unsafe place, or the file is too large.
* @throws {SurroundingsError} if four tries brought nothing new, or the disk refuses it.
* @throws the signal's reason if it aborts. The caller discards `partial` in each case.
*/
async function download(request, partial, world) {
	let furthest = partial.bytes;
	return withRetries(async () => {
		const outcome = await attempt(request, partial, world);
		if (outcome.kind === "done") return outcome;
		const progressed = partial.bytes >= furthest + WORTHWHILE_BYTES;
		furthest = Math.max(furthest, partial.bytes);
		return {
			...outcome,
			progressed
		};
	}, world);
}
async function attempt(request, partial, world) {
	const { url, where, credential, known } = request;
	const watchdog = startWatchdog(world.slow, world.signal);
	try {
		const headers = {
			...request.headers,
			...rangeOf(partial, known)
		};
		const response = await send({
			url,
			headers,
			credential
		}, world.fetch, watchdog.signal);
		if (response.status === 200 || response.status === 206) return await receive(response, request, partial, world, watchdog.saw);
		if (response.status === 304 && known !== void 0) {
			await discard(response);
			return {
				kind: "done",
				value: { kind: "unchanged" }
			};
		}
		if (response.status === 416 && partial.bytes > 0) {
			await discard(response);
			await partial.restart();
			return again(where, "download-failed", "the server does not have the rest of the file", { got: "416" });
		}
		const words = await request.explain?.(response);
		await discard(response);
		return refusal(response, where, words);
	} catch (error) {
		world.signal?.throwIfAborted();
		if (watchdog.signal.reason instanceof TooSlow) {
			const { message, got, expected } = watchdog.signal.reason;
			return again(where, "download-too-slow", message, {
				got,
				expected,
				cause: error
			});
		}
		if (error instanceof UserError || error instanceof SurroundingsError) throw error;
		return networkFailure(error, where);
	} finally {
		watchdog.stop();
	}
}
/** The rest of what is there; of a file that is not there yet, only if it changed. */
function rangeOf(partial, known) {
	if (partial.bytes > 0) {
		const { validator } = partial;
		return {
			range: `bytes=${partial.bytes}-`,
			...validator === void 0 ? {} : { "if-range": validator }
		};
	}
	if (known?.etag !== void 0) return { "if-none-match": known.etag };
	if (known?.lastModified !== void 0) return { "if-modified-since": known.lastModified };
	return {};
}
/** Streams the body to disk. A body that ends early is a reason to try again. */
async function receive(response, request, partial, world, saw) {
	const { where } = request;
	const part = response.status === 206 ? contentRange(response) : {
		start: 0,
		total: contentLength(response)
	};
	const validator = validatorOf(response);
	const version = {
		etag: response.headers.get("etag") ?? void 0,
		lastModified: response.headers.get("last-modified") ?? void 0,
		bytes: part?.total
	};
	const isOther = response.status === 206 && (partial.validator !== void 0 && validator !== partial.validator || differ(partial.version, version));
	if (part === void 0 || part.start > 0 && (part.start !== partial.bytes || isOther)) {
		await discard(response);
		await partial.restart();
		return again(where, "download-failed", "the server answers with another part than asked for", { got: response.headers.get("content-range") ?? "no Content-Range" });
	}
	if (part.start === 0) await partial.restart();
	const { total } = part;
	const problem = await objection(total, request, partial, world);
	if (problem !== void 0) {
		await discard(response);
		if (problem instanceof Error) throw problem;
		return problem;
	}
	await partial.note(validator);
	partial.version = version;
	const limitBytes = world.sizeLimitBytes ?? SIZE_LIMIT_BYTES;
	try {
		for await (const chunk of response.body ?? []) {
			world.signal?.throwIfAborted();
			await partial.append(chunk);
			saw(chunk.length);
			checkSize(partial.bytes, limitBytes, where);
			world.onProgress?.({
				receivedBytes: partial.bytes,
				totalBytes: total
			});
		}
	} finally {
		await partial.settle();
	}
	if (total !== void 0 && partial.bytes !== total) {
		const got = partial.bytes;
		if (got > total) await partial.restart();
		return again(where, "download-truncated", "the download ended early", {
			got: `${got} bytes`,
			expected: `${total} bytes`
		});
	}
	return {
		kind: "done",
		value: {
			kind: "complete",
			contents: await partial.finish(),
			etag: version.etag,
			lastModified: version.lastModified
		}
	};
}
/** A server that ignores `If-Range`, or gives nothing for it, may continue with another file. */
function differ(before, now) {
	if (before === void 0) return false;
	return [
		"etag",
		"lastModified",
		"bytes"
	].some((key) => before[key] !== void 0 && now[key] !== void 0 && before[key] !== now[key]);
}
/** Why a file of this length is not received: an error if it is for good. */
async function objection(total, { where, bytes }, partial, world) {
	const expected = total ?? bytes;
	if (expected === void 0) return void 0;
	try {
		checkSize(expected, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, where);
		await checkFreeSpace(world.cacheDir, expected - partial.bytes, where);
	} catch (error) {
		return error;
	}
	if (total === void 0 || bytes === void 0 || total === bytes) return void 0;
	await partial.restart();
	return again(where, "download-wrong-length", "the server has a file of another length than it says", {
		got: `${total} bytes`,
		expected: `${bytes} bytes`
	});
}
/** What continues this very file later; a weak ETag does not say that the bytes are the same. */
function validatorOf({ headers }) {
	const etag = headers.get("etag");
	if (etag !== null) return etag.startsWith("W/") ? void 0 : etag;
	return headers.get("last-modified") ?? void 0;
}
function contentRange({ headers }) {
	const match = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get("content-range") ?? "");
	if (match === null) return void 0;
	return {
		start: Number(match[1]),
		total: match[2] === "*" ? void 0 : Number(match[2])
	};
}
/** Length of the file where the server states it: with a content encoding it is another length. */
function contentLength({ headers }) {
	const text = headers.get("content-length");
	const encoding = headers.get("content-encoding");
	if (text === null || !/^\d+$/.test(text) || encoding !== null && encoding !== "identity") return void 0;
	return Number(text);
}

// src/artifact/download/lock.ts
/**
* A lock between processes: a file that only one can create. Its holder keeps changing the file's time; a lock whose
* holder is dead, or whose time stands still, is taken over. Threads and machines that share the folder are served
* too, which is why a process number alone decides nothing.
*/
const BEAT_MS = 2e3;
/** A lock that stands still for this long, by the watcher's own clock, has lost its holder. */
const STANDSTILL_MS = 3e4;
const POLL_MS = 100;
/**
* Waits until nobody else holds `path`, whose folder exists.
*
* @param onWaiting is called once, if somebody does.
* @throws the file system's error if the file can't be written, or the signal's reason.
*/
async function takeLock(path, signal, onWaiting = () => {}) {
	const token = randomUUID();
	const holder = {
		token,
		...thisProcess()
	};
	const watch = new Watch();
	let waited = false;
	while (!await create(path, JSON.stringify(holder))) {
		const seen = await look(path);
		if (seen !== void 0 && (isDead(seen) || watch.standsStill(seen))) await takeAway(path, seen.text);
		if (!waited) onWaiting();
		waited = true;
		await setTimeout$1(POLL_MS, void 0, { signal }).catch((error) => {
			signal?.throwIfAborted();
			throw error;
		});
	}
	return held(path, token, waited);
}
function held(path, token, waited) {
	const losing = new AbortController();
	const isMine = async () => (await look(path))?.holder?.token === token;
	const beat = setInterval(async () => {
		const now = /* @__PURE__ */ new Date();
		if (await isMine()) await utimes(path, now, now).catch(() => void 0);
		else losing.abort(/* @__PURE__ */ new Error(`another process took ${path} over`));
	}, BEAT_MS);
	beat.unref();
	return {
		waited,
		lost: losing.signal,
		release: async () => {
			clearInterval(beat);
			if (await isMine()) await rm(path, { force: true }).catch(() => void 0);
		}
	};
}
async function create(path, text) {
	try {
		await writeFile(path, text, { flag: "wx" });
		return true;
	} catch (error) {
		const { code } = error;
		if (code === "EEXIST" || code === "EPERM" && process.platform === "win32") return false;
		throw error;
	}
}
async function look(path) {
	try {
		const [text, { mtimeMs }] = await Promise.all([readFile(path, "utf8"), stat(path)]);
		return {
			text,
			holder: readHolder(text),
			changed: mtimeMs
		};
	} catch {
		return;
	}
}
/** Undefined for a file that is just being written, or damaged: its time decides. */
function readHolder(text) {
	try {
		const { token, pid, machine } = JSON.parse(text);
		return Number.isInteger(pid) && pid > 0 ? {
			token,
			pid,
			machine
		} : void 0;
	} catch {
		return;
	}
}
function isDead({ holder }) {
	return holder !== void 0 && hasEnded(holder);
}
/** How long a lock has looked the same, by this process's own clock: clocks of machines differ. */
var Watch = class {
	#key = "";
	#since = 0;
	standsStill({ text, changed }) {
		const key = `${changed} ${text}`;
		if (key !== this.#key) {
			this.#key = key;
			this.#since = performance.now();
		}
		return performance.now() - this.#since > STANDSTILL_MS;
	}
};
/** Of several that saw the same dead holder, one gets to move its file; a living holder's that came between goes back. */
async function takeAway(path, text) {
	const aside = `${path}.${randomUUID()}`;
	try {
		await rename(path, aside);
	} catch {
		return;
	}
	const moved = await readFile(aside, "utf8").catch(() => text);
	if (moved !== text) await create(path, moved).catch(() => false);
	await rm(aside, { force: true });
}

// src/artifact/download/partial.ts
/**
* A download that is being written: `<key>.partial` in the cache's folder `downloads`, hashed on the way, with a note
* (`<key>.json`) of what the server needs to continue it. A process that was killed leaves both; the next one goes on
* from there. A chunk is hashed when it comes, while it is in the processor's cache, and written by another thread.
*/
/** Fewer, larger writes cost less. */
const BATCH_BYTES = 2 ** 20;
var PartialFile = class PartialFile {
	path;
	#notePath;
	#cacheDir;
	#file;
	#reader = new ContentsReader();
	#batch = [];
	#batchBytes = 0;
	/** One after the other, so that what failed keeps failing. */
	#writes = [];
	/** What `If-Range` takes: a strong ETag, or a date; absent where the server gave neither. */
	validator;
	/** What the server said of the file that the bytes are from, in this process; it may be too little for `If-Range`. */
	version;
	constructor(cacheDir, key) {
		this.#cacheDir = cacheDir;
		this.path = join(downloadsFolder(cacheDir), `${key}.partial`);
		this.#notePath = join(downloadsFolder(cacheDir), `${key}.json`);
	}
	/**
	* Continues what an earlier process left if the rest can be told to belong to it: by the server's validator, or by
	* the digest that the whole must have. The caller holds the key's lock.
	*/
	static async open(cacheDir, key, digestIsKnown, signal) {
		const partial = new PartialFile(cacheDir, key);
		partial.validator = await readNote(partial.#notePath);
		if (partial.validator === void 0 && !digestIsKnown) await rm(partial.path, { force: true });
		try {
			await readInto(partial.#reader, partial.path, signal);
		} catch {
			signal?.throwIfAborted();
			await partial.restart();
		}
		return partial;
	}
	/** Bytes that are there, from the file's beginning. */
	get bytes() {
		return this.#reader.bytes;
	}
	/** Forgets what is there. */
	async restart() {
		await this.#close();
		this.#reader = new ContentsReader();
		this.#batch = [];
		this.#batchBytes = 0;
		this.validator = void 0;
		this.version = void 0;
		await rm(this.path, { force: true });
		await rm(this.#notePath, { force: true });
	}
	/** Notes what the bytes that follow belong to. That it can't be written only costs a resumption. */
	async note(validator) {
		if (validator === this.validator) return;
		this.validator = validator;
		if (validator === void 0) await rm(this.#notePath, { force: true });
		else await writeFile(this.#notePath, JSON.stringify({ validator })).catch(() => void 0);
	}
	/**
	* Takes the chunk's memory, which is given back once it is written.
	*
	* @throws {SurroundingsError} `cache-not-writable`, perhaps for an earlier chunk.
	*/
	async append(chunk) {
		this.#reader.add(chunk);
		this.#batch.push(chunk);
		this.#batchBytes += chunk.length;
		if (this.#batchBytes >= BATCH_BYTES) await this.#flush();
	}
	/** Resolves when all that was appended is written. */
	async settle() {
		await this.#flush();
		await this.#waitUntil(0);
	}
	/** Ends the writing; what the file came to. */
	async finish() {
		await this.settle();
		await this.#opened();
		await this.#close();
		return this.#reader.finish();
	}
	/** Removes the file, if it has not been moved away, and its note. */
	async discard() {
		await this.#close().catch(() => void 0);
		await rm(this.path, { force: true });
		await rm(this.#notePath, { force: true });
	}
	async #flush() {
		if (this.#batchBytes === 0) return;
		await this.#waitUntil(11);
		const file = await this.#opened();
		const [batch, position] = [this.#batch, this.#begunBytes];
		const writing = Promise.resolve(this.#writes.at(-1)).then(() => writeAll(file, batch, position));
		writing.catch(() => void 0);
		this.#writes.push(writing);
		this.#batch = [];
		this.#batchBytes = 0;
	}
	/** Waits until no more than so many batches are unwritten. */
	async #waitUntil(waiting) {
		while (this.#writes.length > waiting) await this.#writes.shift().catch((cause) => this.#fail(cause));
	}
	/** Bytes that are on the disk, or on their way there. */
	get #begunBytes() {
		return this.#reader.bytes - this.#batchBytes;
	}
	async #opened() {
		this.#file ??= await open(this.path, this.#begunBytes === 0 ? "w" : "r+").catch((cause) => this.#fail(cause));
		return this.#file;
	}
	async #close() {
		await Promise.allSettled(this.#writes.splice(0));
		const file = this.#file;
		this.#file = void 0;
		await file?.close().catch((cause) => this.#fail(cause));
	}
	#fail(cause) {
		throw notWritable(this.#cacheDir, cause);
	}
};
async function writeAll(file, chunks, position) {
	const total = chunks.reduce((bytes, chunk) => bytes + chunk.length, 0);
	let { bytesWritten } = await file.writev(chunks, position);
	if (bytesWritten < total) {
		const rest = Buffer.concat(chunks);
		while (bytesWritten < total) {
			const written = await file.write(rest, bytesWritten, total - bytesWritten, position + bytesWritten);
			bytesWritten += written.bytesWritten;
		}
	}
	for (const chunk of chunks) giveBack(chunk);
}
async function readNote(path) {
	try {
		return headerValue(JSON.parse(await readFile(path, "utf8")).validator);
	} catch {
		return;
	}
}

// src/artifact/download/fetch-file.ts
/**
* A file at an address to a file on this machine, by way of the cache: what is there by its hash needs no network;
* what is not is downloaded once, whoever else wants it, and filed by its contents.
*/
/**
* @throws {UserError} if the host refuses, or the file is not what it should be.
* @throws {SurroundingsError} if the network or the disk fails.
* @throws the signal's reason if it aborts. Nothing unfinished stays on disk.
*/
async function fetchFile(file, world) {
	refuseOtherPin(file);
	if (file.bytes !== void 0) checkSize(file.bytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, file.where);
	const known = await findFetched(file, world);
	if (known !== void 0) return known;
	const identity = file.identity ?? file.url;
	const folder = await prepareDownloads(world.cacheDir);
	const key = downloadKey(world.useCache ? identity : `${identity} ${process.pid} ${performance.now()}`);
	const lock = await takeLock(join(folder, `${key}.lock`), world.signal, world.onWaiting).catch((cause) => {
		world.signal?.throwIfAborted();
		throw notWritable(world.cacheDir, cause);
	});
	try {
		return await fetchAlone(file, identity, key, lock, world);
	} finally {
		await lock.release();
	}
}
/** The file, if the cache has it and nobody needs to be asked whether it is still the same. */
async function findFetched(file, world) {
	const digest = file.pin ?? file.stated;
	if (digest !== void 0) return findCached(file, digest, world);
	if (file.immutable !== true || !world.useCache) return void 0;
	return findCached(file, (await readUrlRecord(world.cacheDir, file.identity ?? file.url))?.sha256, world);
}
/** The holder of the key's lock looks again, since another process may just have brought the file. */
async function fetchAlone(file, identity, key, lock, outer) {
	const { cacheDir, useCache } = outer;
	const world = {
		...outer,
		signal: anySignal(outer.signal, lock.lost)
	};
	const digest = file.pin ?? file.stated;
	const record = useCache ? await readUrlRecord(cacheDir, identity) : void 0;
	const cached = await findCached(file, digest ?? record?.sha256, world);
	if (cached !== void 0 && (digest !== void 0 || file.immutable === true || lock.waited)) return cached;
	const partial = await PartialFile.open(cacheDir, key, digest !== void 0, world.signal);
	try {
		const known = cached === void 0 ? void 0 : record;
		const result = await downloadWhole(file, {
			...file,
			known
		}, partial, world);
		if (result.kind === "unchanged") return cached;
		const { etag, lastModified, contents } = result;
		const { sha256, bytes } = contents;
		const path = await storeArtifact(cacheDir, partial.path, sha256, file.name);
		if (useCache && needsRecord(file, {
			sha256,
			etag,
			lastModified
		})) await writeUrlRecord(cacheDir, identity, {
			sha256,
			etag,
			lastModified
		});
		await limitCache(cacheDir, world.cacheLimitBytes);
		return {
			path,
			sha256,
			bytes
		};
	} finally {
		await partial.discard();
	}
}
/** Of a pinned file the hash says all, unless it is looked for by its name, too. */
function needsRecord(file, { etag, lastModified }) {
	return file.pin === void 0 || file.immutable === true || etag !== void 0 || lastModified !== void 0;
}
/**
* A file that hashes to something else than it should is downloaded once more, from its beginning, unless it came in
* one piece and only the user's pin says that it is wrong.
*/
async function downloadWhole(file, request, partial, world) {
	const digest = file.pin ?? file.stated;
	for (let tries = 1;; tries++) {
		const continued = partial.bytes > 0;
		const result = await download(request, partial, world);
		if (result.kind === "unchanged") return result;
		if (!(digest !== void 0 && result.contents.sha256 !== digest) || tries > 1 || !continued && file.stated === void 0) {
			check(result.contents, file);
			return result;
		}
		await partial.restart();
	}
}
function check(contents, { pin, stated, where, holds }) {
	if (stated !== void 0 && pin === void 0 && contents.sha256 !== stated) throw new SurroundingsError({
		code: "download-corrupt",
		what: "the file that arrives is not the one that the host says it has",
		where,
		got: `sha256 ${contents.sha256} (${contents.bytes} bytes)`,
		expected: `sha256 ${stated}`
	});
	if (holds === "model") checkContents(contents, pin, where);
	else checkNoPointer(contents, where);
}
/** Known before anything is downloaded. */
function refuseOtherPin({ pin, stated, where }) {
	if (pin === void 0 || stated === void 0 || pin === stated) return;
	throw new UserError({
		code: "artifact-hash-mismatch",
		what: "the file is not the one that is pinned",
		where,
		got: `sha256 ${stated}, as the host says`,
		expected: `sha256 ${pin}`,
		hint: "if the file was changed on purpose, update the pin; otherwise find out who changed it"
	});
}
async function findCached({ where }, sha256, world) {
	if (sha256 === void 0 || !world.useCache) return void 0;
	const found = await findArtifact(world.cacheDir, sha256, world.signal);
	if (found === void 0) return void 0;
	checkSize(found.bytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, where);
	return {
		path: found.path,
		sha256,
		bytes: found.bytes
	};
}
function anySignal(outer, lost) {
	return outer === void 0 ? lost : AbortSignal.any([outer, lost]);
}
/** A model's name in the cache: the URL's or path's last part as every file system takes it, ending in `.onnx`. */
function modelName(path) {
	return `${safe(lastPart(path).replace(/\.onnx$/i, "")) || "model"}.onnx`;
}
/** Another file's name in the cache: its ending may say what it is, and stays. */
function dataName(path) {
	return safe(lastPart(path)) || "data";
}
function lastPart(path) {
	return path.split("/").at(-1) ?? "";
}
function safe(name) {
	return name.replace(/%[0-9A-Fa-f]{2}|[^\w.-]/g, "_").replace(/^[._-]+|\.+$/g, "").slice(0, 100);
}

// src/artifact/download/request-json.ts
/** One question to a host's API and its answer as data: retried like a download, bounded, and shaped as expected or an error. */
/** No answer that zoogate asks for is nearly as large. */
const LARGEST_ANSWER_BYTES = 32 * 2 ** 20;
const ANSWER_LIMIT_MS = 6e4;
/**
* Sends `outgoing` until `read` has made something of an answer whose status is one of `statuses`.
*
* @throws {UserError} if the host refuses.
* @throws {SurroundingsError} if four tries failed.
*/
async function ask(outgoing, statuses, read, explain, world) {
	const where = showUrl(outgoing.url);
	return withRetries(async () => {
		const watchdog = startWatchdog({
			windowMs: world.slow?.windowMs ?? ANSWER_LIMIT_MS,
			leastBytes: 1
		}, world.signal);
		try {
			const response = await send(outgoing, world.fetch, watchdog.signal);
			if (statuses.includes(response.status)) return {
				kind: "done",
				value: await read(response)
			};
			const words = await explain(response);
			await discard(response);
			return refusal(response, where, {
				what: "the host refuses",
				...words
			});
		} catch (error) {
			world.signal?.throwIfAborted();
			if (watchdog.signal.reason instanceof TooSlow) return again(where, "download-too-slow", "the server does not answer", { cause: error });
			if (error instanceof UserError || error instanceof SurroundingsError) throw error;
			return networkFailure(error, where);
		} finally {
			watchdog.stop();
		}
	}, world);
}
/** An answer in JSON, with its headers. */
async function requestJson(outgoing, explain, world) {
	return ask(outgoing, [200], async (response) => {
		const text = await boundedText(response, outgoing.url);
		try {
			return {
				data: JSON.parse(text),
				text,
				headers: response.headers
			};
		} catch (cause) {
			throw unexpected(outgoing.url, "an answer that is not JSON", cause);
		}
	}, explain, world);
}
async function boundedText(response, url) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of response.body ?? []) {
		chunks.push(chunk);
		bytes += chunk.length;
		if (bytes > LARGEST_ANSWER_BYTES) throw unexpected(url, `more than ${LARGEST_ANSWER_BYTES} bytes`);
	}
	return Buffer.concat(chunks).toString("utf8");
}
/** The host answered, and not as its kind of host does. */
function unexpected(url, got, cause) {
	return new SurroundingsError({
		code: "host-answer-unexpected",
		what: "the host does not answer as its API says",
		where: showUrl(url),
		got
	}, cause === void 0 ? void 0 : { cause });
}
/** An object of an answer, or an empty one: what is missing in it is told by name. */
function objectOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
/** @throws {SurroundingsError} */
function textField(value, key, url) {
	const field = objectOf(value)[key];
	if (typeof field === "string") return field;
	throw unexpected(url, `no text as "${key}"`);
}
/** @throws {SurroundingsError} */
function listField(value, key, url) {
	return listOf(objectOf(value)[key], url);
}
/** @throws {SurroundingsError} */
function listOf(value, url) {
	if (Array.isArray(value)) return value;
	throw unexpected(url, "no list");
}
/** A whole number of bytes, or undefined. */
function sizeOf(value) {
	const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
	return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : void 0;
}
/** The hexadecimal part of `sha256:...`, or undefined. */
function sha256Of(value) {
	return typeof value === "string" ? /^sha256:([0-9a-f]{64})$/.exec(value)?.[1] : void 0;
}
/** The address of the next page, of a `Link` header. */
function nextPage(headers) {
	for (const part of (headers.get("link") ?? "").split(",")) {
		const match = /^\s*<([^>]+)>\s*;(.*)$/.exec(part);
		if (match !== null && /\brel="?next"?/.test(match[2])) return match[1];
	}
}

// src/artifact/lfs/batch.ts
/**
* A client of the Git LFS batch API: asks where an object is to be had. Only the basic transfer, which every server has:
* one GET with the headers that the server names. Source: the Git LFS specification, docs/api/batch.md.
*/
const MEDIA_TYPE = "application/vnd.git-lfs+json";
/**
* @param server the LFS server's address, without `/objects/batch`.
* @throws {UserError} if the server refuses, or does not have the object.
* @throws {SurroundingsError} if it can't be reached, or does not keep to the protocol.
*/
async function askForObject(server, { oid, sizeBytes }, credential, world) {
	const url = `${server}/objects/batch`;
	const { data } = await requestJson({
		url,
		method: "POST",
		headers: {
			accept: MEDIA_TYPE,
			"content-type": `${MEDIA_TYPE}; charset=utf-8`
		},
		body: JSON.stringify({
			operation: "download",
			transfers: ["basic"],
			hash_algo: "sha256",
			objects: [{
				oid,
				size: sizeBytes
			}]
		}),
		credential
	}, async ({ status }) => ({
		what: "the LFS server refuses",
		...status === 401 || status === 403 || status === 404 ? { hint: LOGIN } : {}
	}), world);
	const transfer = objectOf(data)["transfer"] ?? "basic";
	if (transfer !== "basic") throw unexpected(url, `the transfer ${JSON.stringify(transfer)}`);
	const object = listField(data, "objects", url).map(objectOf).find((listed) => listed["oid"] === oid);
	if (object === void 0) throw unexpected(url, "an answer about other objects");
	if (object["error"] !== void 0) throw objectError(objectOf(object["error"]), url, oid);
	const size = sizeOf(object["size"]);
	if (size !== void 0 && size !== sizeBytes) throw unexpected(url, `${size} bytes instead of ${sizeBytes}`);
	return readAction(objectOf(objectOf(object["actions"])["download"]), url);
}
const LOGIN = "the job needs a token that may read the repository: leave `persist-credentials` as it is, or give github-token; on a laptop install git-lfs";
function readAction(action, url) {
	const { href, header } = action;
	if (typeof href !== "string") throw unexpected(url, "no address for the object");
	const headers = Object.entries(objectOf(header)).filter((entry) => typeof entry[1] === "string");
	return {
		url: parseUrl(href, `the answer of ${showUrl(url)}`).href,
		headers: Object.fromEntries(headers)
	};
}
/** 404, 410: it was never pushed, or was removed. 422: the server can't make sense of it. */
function objectError({ code, message }, url, oid) {
	const said = typeof message === "string" ? `: ${message.slice(0, 200)}` : "";
	const problem = {
		where: showUrl(url),
		got: `${String(code)}${said}, oid sha256:${oid}`
	};
	if (typeof code === "number" && code >= 400 && code < 500) return new UserError({
		code: "lfs-object-missing",
		what: "the LFS server does not have the file that the commit points to",
		...problem,
		hint: "push it from a clone that has it: git lfs push --all origin"
	});
	return new SurroundingsError({
		code: "lfs-object-failed",
		what: "the LFS server can not give the file now",
		...problem
	});
}

// src/artifact/git/remote.ts
/** The run's token belongs to the server that GitHub's repositories are on, and to no other. */
function authorizationOf(hosts) {
	const { token, serverUrl = "https://github.com" } = hosts?.github ?? {};
	return token === void 0 ? void 0 : {
		origin: new URL(serverUrl).origin,
		token
	};
}
/** How GitHub takes a token over git's HTTP, and over LFS's. */
function basicAuthorization(token) {
	return `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}
/** Entries about reaching servers. */
const CONNECTION = /^(http|credential|url|ssh|lfs)\.|^core\.(sshcommand|askpass|gitproxy)$/i;
async function findRemoteAccess(repository, authorization) {
	const entries = await readConfiguration(repository);
	const configured = (key) => entries.findLast((entry) => entry.key.toLowerCase() === key.toLowerCase())?.value;
	const name = await chooseRemote(entries, configured, repository);
	if (name === void 0) return {
		remote: void 0,
		settings: [],
		configured
	};
	const { output } = await repository.ask([
		"remote",
		"get-url",
		"--",
		name
	]);
	const remote = {
		name,
		url: output.trim()
	};
	const own = entries.filter(({ scope, key }) => /^(local|worktree)$/.test(scope) && CONNECTION.test(key));
	const about = entries.filter(({ key }) => /^remote\..*\.(url|promisor|partialclonefilter|proxy|lfsurl)$/i.test(key));
	return {
		remote,
		configured,
		settings: [...[...own, ...about.filter(({ key }) => key.startsWith(`remote.${name}.`))], ...await tokenSettings(repository, remote, entries, authorization)]
	};
}
async function readConfiguration(repository) {
	const { output } = await repository.ask([
		"config",
		"--null",
		"--list",
		"--show-scope",
		"--includes"
	]);
	const fields = output.split("\0");
	const entries = [];
	for (let i = 0; i + 1 < fields.length; i += 2) {
		const line = fields[i + 1];
		const end = line.indexOf("\n");
		const [key, value] = end === -1 ? [line, "true"] : [line.slice(0, end), line.slice(end + 1)];
		entries.push({
			scope: fields[i],
			key,
			value
		});
	}
	return entries;
}
async function chooseRemote(entries, configured, repository) {
	const names = new Set(entries.flatMap(({ key }) => /^remote\.(.+)\.url$/i.exec(key)?.[1] ?? []));
	if (names.size <= 1) return [...names][0];
	const branch = (await repository.ask([
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	])).output.trim();
	return [branch === "" ? void 0 : configured(`branch.${branch}.remote`), "origin"].find((name) => name !== void 0 && names.has(name));
}
/**
* A header with the run's token, if the remote is on the token's own server and git has no header, credential helper
* or password of its own for it. With the token redirects are not followed: git would send it along.
*/
async function tokenSettings(repository, { url }, entries, authorization) {
	if (authorization === void 0 || originOf(url) !== authorization.origin) return [];
	const { output: header } = await repository.ask([
		"config",
		"--get-urlmatch",
		"http.extraHeader",
		url
	]);
	const hasHelper = entries.some(({ key }) => /^credential\..*helper$/i.test(key));
	if (header.trim() !== "" || hasHelper || new URL(url).username !== "") return [];
	const value = `Authorization: ${basicAuthorization(authorization.token)}`;
	return [{
		key: `http.${authorization.origin}/.extraHeader`,
		value
	}, {
		key: "http.followRedirects",
		value: "false"
	}];
}
/** Scheme, host and port of an http address; undefined for every other (ssh, files). */
function originOf(url) {
	const parsed = URL.canParse(url) ? new URL(url) : void 0;
	return parsed?.protocol === "https:" || parsed?.protocol === "http:" ? parsed.origin : void 0;
}

// src/artifact/lfs/credential.ts
/**
* The header that git itself sends there (actions/checkout configures one), the remote's user name and password, or
* the run's token. Nothing for another server than the remote's: `.lfsconfig` may name any.
*/
async function lfsCredential(server, repository, store, world) {
	const { remote } = store.access;
	const origin = originOf(server);
	if (remote === void 0 || origin === void 0 || hostOf$2(remote.url) !== new URL(server).host) return void 0;
	const { output } = await repository.ask([
		"config",
		"--get-urlmatch",
		"http.extraHeader",
		server
	]);
	const header = /^authorization:\s*(.+)$/im.exec(output)?.[1];
	if (header !== void 0) return {
		origin,
		authorization: header.trim()
	};
	const { username, password } = URL.canParse(remote.url) ? new URL(remote.url) : {
		username: "",
		password: ""
	};
	if (password !== "") {
		const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
		return {
			origin,
			authorization: `Basic ${Buffer.from(pair).toString("base64")}`
		};
	}
	const authorization = authorizationOf(world.hosts);
	if (authorization?.origin !== origin) return void 0;
	return {
		origin,
		authorization: basicAuthorization(authorization.token)
	};
}
/** Host and port of an address, ssh's included. */
function hostOf$2(url) {
	if (URL.canParse(url)) return new URL(url).host;
	return /^(?:[^@/\s]+@)?([^:/\s]+):/.exec(url)?.[1];
}

// src/artifact/lfs/endpoint.ts
/** Which LFS server a repository's files are on, as git-lfs finds it: configured, or derived from the remote. */
/**
* @param configured git's configuration, the user's own.
* @param committed the repository's `.lfsconfig`: anybody's who may change the repository, and so only an address.
*/
function findEndpoint(remote, configured, committed) {
	const keys = ["lfs.url", ...remote === void 0 ? [] : [`remote.${remote.name}.lfsurl`]];
	for (const lookup of [configured, committed]) for (const key of keys) {
		const url = lookup(key);
		if (url !== void 0) return endpointAt(url, (server) => server);
	}
	return remote === void 0 ? void 0 : endpointAt(remote.url, (server) => `${withGit(server)}/info/lfs`);
}
/** "git@host:path", as ssh spells an address. */
const SSH_ADDRESS = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/;
/** Over ssh git-lfs asks the host itself; the same host serves LFS over https at the same path. */
function endpointAt(address, place) {
	const url = URL.canParse(address) ? new URL(address) : void 0;
	if (url !== void 0 && url.protocol.length > 2) {
		if (url.protocol === "file:") return {
			kind: "folder",
			folder: fileURLToPath(url)
		};
		if (url.protocol === "https:" || url.protocol === "http:") {
			url.username = "";
			url.password = "";
			return {
				kind: "server",
				url: place(trimmed(url.href))
			};
		}
		if (url.protocol === "ssh:" || url.protocol === "git+ssh:") return {
			kind: "server",
			url: place(trimmed(`https://${url.hostname}${url.pathname}`))
		};
		return;
	}
	const [, host, path] = SSH_ADDRESS.exec(address) ?? [];
	if (host !== void 0 && host.length > 1) return {
		kind: "server",
		url: place(trimmed(`https://${host}/${path.replace(/^\//, "")}`))
	};
	return {
		kind: "folder",
		folder: address
	};
}
function trimmed(url) {
	return url.replace(/\/+$/, "");
}
function withGit(url) {
	return url.endsWith(".git") ? url : `${url}.git`;
}

// src/artifact/git/run-git.ts
/**
* Runs git for one question or one fetch. Whatever the user's shell, a hook or a tool has told git by environment
* about repositories and indexes is left out: a run inside a hook would otherwise read and write the wrong ones.
*/
/** Collected output beyond this is not an answer to anything that is asked here. */
const MOST_OUTPUT_BYTES = 64 * 2 ** 20;
/** Variables that change which repository, index or objects git means. What helps it to reach a server stays. */
const LEFT_OUT = /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|SHALLOW_FILE|GRAFT_FILE|CEILING_DIRECTORIES|REPLACE_REF_BASE|QUARANTINE_PATH|EXEC_PATH|INTERNAL_.*|LFS_SKIP_SMUDGE)$/;
/** What every call is told: no hooks, no questions, no bare repositories that somebody has put into a checkout. */
const ALWAYS = [
	{
		key: "core.hooksPath",
		value: "/dev/null"
	},
	{
		key: "core.fsmonitor",
		value: "false"
	},
	{
		key: "safe.bareRepository",
		value: "explicit"
	},
	{
		key: "protocol.ext.allow",
		value: "never"
	},
	{
		key: "advice.detachedHead",
		value: "false"
	},
	{
		key: "gc.auto",
		value: "0"
	},
	{
		key: "maintenance.auto",
		value: "false"
	},
	{
		key: "http.lowSpeedLimit",
		value: "1"
	},
	{
		key: "http.lowSpeedTime",
		value: "60"
	}
];
/**
* Runs git to its end, whatever its exit code.
*
* @throws {SurroundingsError} `git-missing` if there is no git.
* @throws the signal's reason if it aborts.
*/
async function runGit(args, call) {
	call.signal?.throwIfAborted();
	return new Promise((resolve, reject) => {
		const child = spawn("git", [...args], {
			cwd: call.cwd,
			env: environmentFor(call),
			stdio: [
				call.input === void 0 ? "ignore" : "pipe",
				"pipe",
				"pipe"
			],
			windowsHide: true
		});
		const stop = () => {
			child.kill("SIGKILL");
		};
		call.signal?.addEventListener("abort", stop, { once: true });
		const collected = [];
		let collectedBytes = 0;
		let said = "";
		let failure;
		child.stderr.setEncoding("utf8").on("data", (text) => {
			said = (said + text).slice(-8e3);
		});
		const reading = (async () => {
			for await (const chunk of child.stdout) {
				if (call.onOutput !== void 0) {
					await call.onOutput(chunk);
					continue;
				}
				collectedBytes += chunk.length;
				if (collectedBytes > MOST_OUTPUT_BYTES) throw new Error("git says too much");
				collected.push(chunk);
			}
		})().catch((error) => {
			failure ??= { error };
			stop();
		});
		child.on("error", (error) => {
			failure = { error: missingGit(error) };
		});
		child.stdin?.on("error", () => {}).end(call.input);
		child.on("close", async (code, signal) => {
			await reading;
			call.signal?.removeEventListener("abort", stop);
			if (call.signal?.aborted) reject(call.signal.reason);
			else if (failure !== void 0) reject(failure.error);
			else {
				const exitCode = code ?? 128;
				const killed = signal === null ? "" : `\nkilled by ${signal}`;
				resolve({
					exitCode,
					output: Buffer.concat(collected).toString("utf8"),
					said: said.trim() + killed
				});
			}
		});
	});
}
function environmentFor({ env, settings = [] }) {
	const kept = Object.fromEntries(Object.entries(env).filter(([key]) => !LEFT_OUT.test(key)));
	const given = Number(kept["GIT_CONFIG_COUNT"] ?? 0) || 0;
	const told = Object.fromEntries([...ALWAYS, ...settings].flatMap(({ key, value }, i) => [[`GIT_CONFIG_KEY_${given + i}`, key], [`GIT_CONFIG_VALUE_${given + i}`, value]]));
	return {
		...kept,
		...told,
		GIT_CONFIG_COUNT: String(given + ALWAYS.length + settings.length),
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GCM_INTERACTIVE: "never",
		LC_ALL: "C"
	};
}
function missingGit(cause) {
	return new SurroundingsError({
		code: cause.code === "ENOENT" ? "git-missing" : "git-not-started",
		what: cause.code === "ENOENT" ? "there is no git on this machine" : "git could not be started",
		got: cause.code,
		hint: "install git 2.31 or later, or give the model by its path or address"
	}, { cause });
}

// src/artifact/git/repository.ts
/** The user's repository, which is only ever read: where it is, and how git names what is in it. */
/**
* The repository that a folder is in.
*
* @param where the locator, for messages.
* @throws {UserError} if it is in none.
*/
async function openRepository(folder, where, call) {
	const ask = (args, cwd = folder) => runGit(args, {
		...call,
		cwd
	});
	const { exitCode, output, said } = await ask([
		"rev-parse",
		"--path-format=absolute",
		"--show-toplevel",
		"--git-common-dir",
		"--show-object-format"
	]);
	const [root, commonFolder, objectFormat] = output.split("\n");
	if (exitCode !== 0 || !root || !commonFolder || !objectFormat) throw noRepository(folder, where, said);
	const realRoot = await realpath(root);
	return {
		root: realRoot,
		commonFolder,
		objectFormat,
		ask: (args) => ask(args, realRoot)
	};
}
function noRepository(folder, where, said) {
	const dubious = /dubious ownership/.test(said);
	return new UserError({
		code: dubious ? "git-not-trusted" : "git-no-repository",
		what: dubious ? "git refuses the repository, because it belongs to somebody else" : "the folder is in no git repository",
		where,
		got: folder,
		hint: dubious ? `run git config --global --add safe.directory ${folder}` : "check out with actions/checkout first, or give the model by its path or address"
	});
}
/**
* A file's path as git names it: from the root, with forward slashes. The file itself need not exist.
*
* @throws {UserError} if it is outside the working tree.
*/
async function pathInRepository(path, { root }, where) {
	const inside = relative(root, await resolveFolders(path));
	if (inside !== "" && inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) return inside.split(sep).join("/");
	throw new UserError({
		code: "git-outside-repository",
		what: "the file is outside the repository, so that its history is not there",
		where,
		got: path,
		expected: `a file below ${root}`
	});
}
/** Without links in the folders that exist: git knows a file by where its folder really is. */
async function resolveFolders(path) {
	const folder = dirname(path);
	if (folder === path) return path;
	const real = await realpath(folder).catch(() => resolveFolders(folder));
	return join(real, basename(path));
}
/** A git command that had to succeed and did not. */
function gitFailed(what, where, { said, exitCode }) {
	return new SurroundingsError({
		code: "git-failed",
		what,
		where,
		got: withoutSecrets(said.split("\n").slice(-3).join(" ").trim()) || `exit code ${exitCode}`
	});
}
/** Addresses in what git says may hold user names and passwords. */
function withoutSecrets(text) {
	return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi, "$1");
}

// src/artifact/git/read-blob.ts
/** A file of a commit to a file in the cache, as a stream: hashed on the way, as downloads are. */
/**
* @throws {UserError} if the file is larger than the limit.
* @throws {SurroundingsError} if git can't read it, or the disk fails.
*/
async function readBlob(object, store, where, world) {
	let failed;
	const onFailure = (result) => {
		failed = result;
	};
	const blob = await readFromGit([
		"cat-file",
		"blob",
		object
	], {
		store,
		where,
		onFailure
	}, world);
	if (blob === void 0) throw gitFailed("git could not read the file", where, failed);
	return blob;
}
/** What a git command writes, as a file that is not filed yet; undefined if the command fails. */
async function readFromGit(args, { store, where, input, settings, onFailure }, { cacheDir, sizeLimitBytes = SIZE_LIMIT_BYTES }) {
	const partial = await newPartial(cacheDir);
	const discard = () => rm(partial, { force: true });
	const reader = new ContentsReader();
	try {
		const file = await open(partial, "wx").catch((cause) => {
			throw notWritable(cacheDir, cause);
		});
		let read;
		try {
			const onOutput = async (chunk) => {
				reader.add(chunk);
				checkSize(reader.bytes, sizeLimitBytes, where);
				await file.writeFile(chunk).catch((cause) => {
					throw notWritable(cacheDir, cause);
				});
			};
			read = await store.ask(args, {
				onOutput,
				input,
				settings
			});
		} finally {
			await file.close();
		}
		if (read.exitCode !== 0) {
			onFailure?.(read);
			await discard();
			return;
		}
		const contents = reader.finish();
		return {
			contents,
			discard,
			keep: (name) => storeArtifact(cacheDir, partial, contents.sha256, name)
		};
	} catch (error) {
		await discard();
		throw error;
	}
}

// src/artifact/lfs/git-lfs.ts
/**
* Undefined if git-lfs is not installed, or did not get the file: then the server is asked without it, and says why.
*
* @throws {SurroundingsError} if the disk fails.
*/
async function smudge({ pointer: { oid, sizeBytes }, path, store, where }, endpoint, world) {
	const { remote } = store.access;
	if (endpoint?.kind !== "server" || (await store.ask(["lfs", "version"])).exitCode !== 0) return void 0;
	const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${sizeBytes}\n`;
	const settings = [{
		key: "lfs.url",
		value: endpoint.url
	}, ...remote === void 0 ? [] : [{
		key: "remote.lfsdefault",
		value: remote.name
	}]];
	const blob = await readFromGit([
		"lfs",
		"smudge",
		"--",
		path
	], {
		store,
		where,
		input: pointer,
		settings
	}, world);
	if (blob === void 0) return void 0;
	try {
		const { sha256, bytes } = blob.contents;
		return sha256 === oid ? {
			path: await blob.keep(modelName(path)),
			sha256,
			bytes
		} : void 0;
	} finally {
		await blob.discard();
	}
}

// src/artifact/lfs/fetch-object.ts
/**
* An LFS pointer to the file that it stands for. The nearest place that has it: the cache, the checkout's own LFS
* folder, a remote that is a folder; else git-lfs, where it is installed, since it knows the user's ways to log in;
* else the server, asked by its batch API. Wherever from, it must hash to what the pointer says.
*/
/**
* @throws {UserError} if the server refuses, or does not have the file.
* @throws {SurroundingsError} if the network or the disk fails.
*/
async function fetchObject(request, world) {
	const { pointer, path, pin, where } = request;
	checkSize(pointer.sizeBytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, where);
	const file = {
		identity: `lfs sha256:${pointer.oid}`,
		name: modelName(path),
		where,
		pin,
		stated: pointer.oid,
		bytes: pointer.sizeBytes,
		holds: "model"
	};
	const cached = await findFetched({
		...file,
		url: ""
	}, world);
	if (cached !== void 0) return cached;
	const endpoint = await endpointOf(request);
	const copied = await copyFromFolders(request, endpoint, world);
	if (copied !== void 0) return copied;
	return await smudge(request, endpoint, world) ?? fromServer(request, endpoint, file, world);
}
async function endpointOf({ repository, store }) {
	const { remote, configured } = store.access;
	const own = findEndpoint(void 0, configured, () => void 0);
	if (own !== void 0) return own;
	const { exitCode, output } = await repository.ask([
		"config",
		"--null",
		"--list",
		"--blob",
		"HEAD:.lfsconfig"
	]);
	const entries = exitCode === 0 ? output.split("\0").map((line) => line.split("\n")) : [];
	const committed = (key) => entries.findLast(([name]) => name === key)?.[1];
	return findEndpoint(remote, configured, committed);
}
async function copyFromFolders({ pointer, path, repository, store, where }, endpoint, { cacheDir }) {
	const storage = store.access.configured("lfs.storage") ?? "lfs";
	const folders = [isAbsolute(storage) ? storage : join(repository.commonFolder, storage)];
	if (endpoint?.kind === "folder") {
		const folder = resolve(repository.root, endpoint.folder);
		folders.push(join(folder, "lfs"), join(folder, ".git/lfs"));
	}
	for (const folder of folders) {
		const object = join(folder, "objects", pointer.oid.slice(0, 2), pointer.oid.slice(2, 4), pointer.oid);
		const found = await stat(object).catch(() => void 0);
		if (!found?.isFile() || found.size !== pointer.sizeBytes) continue;
		const copy = await copyToCache(object, pointer.oid, modelName(path), cacheDir);
		if (copy !== void 0) return {
			path: copy,
			sha256: pointer.oid,
			bytes: pointer.sizeBytes
		};
	}
	if (endpoint?.kind !== "folder") return void 0;
	throw new UserError({
		code: "lfs-object-missing",
		what: "the remote repository does not have the file that the commit points to",
		where,
		got: `oid sha256:${pointer.oid}`,
		hint: "push it from a clone that has it: git lfs push --all origin"
	});
}
/** An address that the server gave may have expired before it was used: it is asked for another, once. */
async function fromServer({ pointer, repository, store, where }, endpoint, file, world) {
	if (endpoint?.kind !== "server") throw new UserError({
		code: "lfs-no-server",
		what: "the file is in Git LFS, and the repository does not say on which server",
		where,
		hint: "check out with `lfs: true`, or set lfs.url"
	});
	const credential = await lfsCredential(endpoint.url, repository, store, world);
	for (let tries = 1;; tries++) {
		const { url, headers } = await askForObject(endpoint.url, pointer, credential, world);
		const { authorization, others } = splitAuthorization(headers);
		const secret = authorization === void 0 ? void 0 : {
			origin: new URL(url).origin,
			authorization
		};
		try {
			return await fetchFile({
				...file,
				url,
				headers: others,
				credential: secret
			}, world);
		} catch (error) {
			if (tries > 1 || !isRefused(error)) throw error;
		}
	}
}
/** The server's own header for the address is a secret as any other: it must not go along a redirect. */
function splitAuthorization(headers) {
	const isSecret = ([key]) => key.toLowerCase() === "authorization";
	const entries = Object.entries(headers);
	return {
		authorization: entries.find(isSecret)?.[1],
		others: Object.fromEntries(entries.filter((entry) => !isSecret(entry)))
	};
}
function isRefused(error) {
	if (!(error instanceof UserError || error instanceof SurroundingsError)) return false;
	return ["artifact-download-refused", "file-not-there"].includes(error.problem.code);
}

// src/artifact/lfs/pointer.ts
/** By the specification a pointer is shorter than this. */
const LARGEST_BYTES = 1024;
/** The pointer that a file is; undefined if it is none. */
function parsePointer({ head, bytes }) {
	const text = head.toString("utf8");
	if (bytes >= LARGEST_BYTES || !text.startsWith("version https://git-lfs.github.com/spec/v1\n")) return void 0;
	const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
	const size = Number(/^size (\d{1,16})$/m.exec(text)?.[1]);
	return oid === void 0 || !Number.isSafeInteger(size) ? void 0 : {
		oid,
		sizeBytes: size
	};
}

// src/artifact/git/absent.ts
/**
* That the model is not in the commit that was asked for. For a reference that is a mistake; for a baseline it is how
* every model begins, so the acquire stage takes it for an answer there.
*/
var AbsentModel = class extends UserError {
	/** In one clause: "models/a.onnx is new: the merge base with main, 1234567890, does not have it". */
	reason;
	constructor(reason, where, got) {
		super({
			code: "git-model-absent",
			what: reason,
			where,
			got,
			hint: "check the path and the revision: git:REVISION/PATH"
		});
		this.reason = reason;
	}
};

// src/artifact/git/merge-base.ts
/** The best common ancestor of two commits, in a history of which only a part may be here. */
/** Commits that are fetched more at each step; after the last, all of it. */
const DEEPER = [
	50,
	200,
	1e3,
	5e3
];
/**
* The merge base of `head` and `base`, both full hashes, as in the whole history: where only a part of it is here,
* more is fetched until no commit that is missing could change the answer.
*
* A commit that is missing is an ancestor of one on the shallow boundary. If a boundary commit is reachable from both
* sides, its ancestors are ancestors of a common ancestor, and none is a better base. If it is reachable from one side
* only, what is behind it may meet the other side in a better one. So the answer stands once no boundary commit is in
* the symmetric difference of the two.
*
* @throws {UserError} `git-no-common-history`
* @throws {SurroundingsError} `git-failed`
*/
async function findMergeBase(store, head, base, where) {
	for (const depth of [...DEEPER, void 0]) {
		const boundary = await store.shallowCommits();
		if (boundary.size === 0 || await isSettled(store, head, base, boundary)) break;
		const more = depth === void 0 ? "--unshallow" : `--deepen=${depth}`;
		await store.fetch([head, base], more);
	}
	const { exitCode, output, ...rest } = await store.ask([
		"merge-base",
		"--all",
		head,
		base
	]);
	const [commit, ...others] = output.split("\n").filter((line) => line !== "");
	if (commit !== void 0) return {
		commit,
		others
	};
	if (exitCode !== 1) throw gitFailed("git could not find the merge base", where, {
		exitCode,
		output,
		...rest
	});
	throw new UserError({
		code: "git-no-common-history",
		what: "the two histories have no commit in common",
		where,
		got: `${head.slice(0, 10)} and ${base.slice(0, 10)}`,
		hint: "name the baseline by a revision (git:REVISION/PATH) or as release:latest"
	});
}
async function isSettled(store, head, base, boundary) {
	const { exitCode, output } = await store.ask(["rev-list", `${head}...${base}`]);
	return exitCode === 0 && !output.split("\n").some((commit) => boundary.has(commit));
}

// src/artifact/git/revisions.ts
/** From a revision as it is written to a commit, which is fetched if the repository does not have it. */
/** A full hash: 40 digits of SHA-1 or 64 of SHA-256. */
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** What follows a name to go to one of its ancestors: "HEAD~2", "v1^". */
const ANCESTOR = /^([^~^]+)([~^].*)$/;
/**
* A revision, or a revision and a path behind a slash. Names may hold slashes, too; of two readings the one with the
* shorter name is taken, and git itself allows no branch "a" beside "a/b".
*
* @throws {UserError} `git-no-revision`
* @throws {SurroundingsError} `git-failed`
*/
async function findRevision(text, repository, store, where) {
	const parts = text.split("/");
	const readings = parts.map((_, i) => ({
		name: parts.slice(0, i + 1).join("/"),
		path: i + 1 === parts.length ? void 0 : parts.slice(i + 1).join("/")
	}));
	for (const { name, path } of readings) {
		const commit = await resolve$1(name, repository.ask);
		if (commit !== void 0) return {
			commit,
			path
		};
	}
	for (const { name, path } of readings) {
		const commit = await fetchRevision(name, repository, store, where);
		if (commit !== void 0) return {
			commit,
			path
		};
	}
	throw new UserError({
		code: "git-no-revision",
		what: "there is no such revision, neither here nor in the remote repository",
		where,
		got: text,
		expected: "git:REVISION/PATH, with a tag, a branch, or a commit as its full hash"
	});
}
async function resolve$1(name, ask) {
	if (name === "" || name.startsWith("-")) return void 0;
	const { exitCode, output } = await ask([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	]);
	const commit = output.trim();
	return exitCode === 0 && HASH.test(commit) ? commit : void 0;
}
async function fetchRevision(name, repository, store, where) {
	if (store.access.remote === void 0) return void 0;
	const [, origin, ancestor] = ANCESTOR.exec(name) ?? [];
	if (origin !== void 0) {
		const start = await resolve$1(origin, repository.ask) ?? await fetchName(origin, store, where);
		return start === void 0 ? void 0 : findAncestor(start, ancestor, store);
	}
	return fetchName(name, store, where);
}
/** History of which a part is missing is fetched until the ancestor is there. */
async function findAncestor(start, ancestor, store) {
	for (const depth of [
		"--deepen=50",
		"--unshallow",
		void 0
	]) {
		const commit = await resolve$1(`${start}${ancestor}`, store.ask);
		const boundary = await store.shallowCommits();
		if (commit !== void 0 || boundary.size === 0 || depth === void 0) return commit;
		await store.fetch([start], depth);
	}
}
/** A tag, a branch or a commit of the remote, as the last commit of a history that is not fetched. */
async function fetchName(name, store, where) {
	const reference = HASH.test(name) ? name : await findReference(name, store, where);
	if (reference === void 0) return void 0;
	await store.fetch([reference], "--depth=1");
	return resolve$1("refs/zoogate/0", store.ask);
}
/** The full name of a tag or branch of the remote. Tags win, as they do in git. */
async function findReference(name, store, where) {
	if (store.access.remote === void 0 || name === "" || /[*?[\\\s]/.test(name)) return void 0;
	const names = [
		name,
		`refs/tags/${name}`,
		`refs/heads/${name}`
	].filter((full) => full.startsWith("refs/"));
	const listed = await store.ask([
		"ls-remote",
		"--quiet",
		store.access.remote.name,
		...names
	]);
	if (listed.exitCode !== 0) throw gitFailed("git could not ask the remote repository", where, listed);
	const there = new Set(listed.output.split("\n").map((line) => line.split("	")[1]));
	return names.find((full) => there.has(full));
}
/** The commit of a branch of the remote, as it is now; its history comes with it only as far as `findMergeBase` needs it. */
async function fetchBranch(branch, store, where) {
	const reference = await findReference(`refs/heads/${branch}`, store, where);
	if (reference === void 0) return void 0;
	const shallow = (await store.shallowCommits()).size > 0;
	await store.fetch([reference], ...shallow ? ["--depth=1"] : []);
	return resolve$1("refs/zoogate/0", store.ask);
}
/** A commit of the user's repository, by any name. */
async function localCommit(name, repository) {
	return resolve$1(name, repository.ask);
}
/** Makes sure that a commit is there, by its full hash; undefined if the remote does not give it. */
async function fetchCommit(hash, store) {
	const here = await resolve$1(hash, store.ask);
	if (here !== void 0 || store.access.remote === void 0 || !HASH.test(hash)) return here;
	await store.fetch([hash], "--depth=1").catch(() => void 0);
	return resolve$1(hash, store.ask);
}

// src/artifact/git/baseline-commit.ts
/**
* Which commit `merge-base` means, by what the run is about:
*
* - a pull request: the merge base of its head and the branch that it is for, as that branch is now;
* - a push to another branch than the default one: the merge base with the default branch;
* - a push to the default branch: what the branch was at before;
* - everything else: the merge base with the remote's default branch, and, on the default branch itself, the parent
*   commit in a workflow and the last commit on a laptop, where what is not committed yet is the change.
*/
/** All zeros, whatever the length: the push created the branch. */
const NO_COMMIT = /^0+$/;
async function findBaselineCommit(repository, store, change, where) {
	const checkedOut = await localCommit("HEAD", repository);
	if (checkedOut === void 0) throw new UserError({
		code: "git-no-commit",
		what: "the repository has no commit yet",
		where
	});
	if (change?.kind === "pull-request") {
		const head = change.head === void 0 ? checkedOut : await fetchCommit(change.head, store);
		const base = await branchCommit(change.baseBranch, repository, store, where);
		if (base === void 0) throw noBranch(change.baseBranch, where);
		if (head === void 0) throw noHead(change.head, where);
		return mergeBaseWith(change.baseBranch, head, base, store, where);
	}
	const branch = change?.defaultBranch ?? await defaultBranch(repository, store);
	const base = branch === void 0 ? void 0 : await branchCommit(branch, repository, store, where);
	if (branch === void 0 || base === void 0) throw noBranch(branch, where);
	if (change?.kind === "push" && change.ref === `refs/heads/${branch}`) return before(change.before, checkedOut, repository, store, where);
	const found = await mergeBaseWith(branch, checkedOut, base, store, where);
	if (found.commit !== checkedOut || change === void 0) return found;
	return before(void 0, checkedOut, repository, store, where);
}
async function mergeBaseWith(branch, head, base, store, where) {
	const { commit, others } = await findMergeBase(store, head, base, where);
	const warning = `the branch and ${branch} have ${others.length + 1} merge bases; the baseline is from ${commit.slice(0, 10)}`;
	return {
		commit,
		what: `the merge base with ${branch}`,
		warnings: others.length === 0 ? [] : [warning]
	};
}
/** What the branch was at before the push; where that is unknown or gone, the commit's first parent. */
async function before(known, head, repository, store, where) {
	const earlier = known === void 0 || NO_COMMIT.test(known) ? void 0 : await fetchCommit(known, store);
	if (earlier !== void 0) return {
		commit: earlier,
		what: "the commit before the push",
		warnings: []
	};
	const { commit } = await findRevision(`${head}^`, repository, store, where).catch((error) => {
		if (!(error instanceof UserError)) throw error;
		throw new AbsentModel("this is the first commit: the model is new", where, head.slice(0, 10));
	});
	return {
		commit,
		what: "the commit before this one",
		warnings: []
	};
}
/** As the remote has it now; without a remote, or where it is not shallow and was just fetched, as it is here. */
async function branchCommit(branch, repository, store, where) {
	const { remote } = store.access;
	const tracked = remote && await localCommit(`refs/remotes/${remote.name}/${branch}`, repository);
	if (tracked !== void 0) return tracked;
	return (remote && await fetchBranch(branch, store, where)) ?? localCommit(`refs/heads/${branch}`, repository);
}
/** The default branch of the remote; without a remote the usual ones that are there. */
async function defaultBranch(repository, store) {
	const { remote } = store.access;
	if (remote !== void 0) {
		const prefix = `refs/remotes/${remote.name}/`;
		const { output } = await repository.ask([
			"symbolic-ref",
			"--quiet",
			`${prefix}HEAD`
		]);
		if (output.startsWith(prefix)) return output.trim().slice(prefix.length);
		const { output: listed } = await store.ask([
			"ls-remote",
			"--symref",
			remote.name,
			"HEAD"
		]);
		const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(listed)?.[1];
		if (branch !== void 0) return branch;
	}
	const configured = (await repository.ask([
		"config",
		"--get",
		"init.defaultBranch"
	])).output.trim();
	for (const branch of [
		configured,
		"main",
		"master"
	]) if (branch !== "" && await localCommit(`refs/heads/${branch}`, repository) !== void 0) return branch;
}
function noBranch(branch, where) {
	return new UserError({
		code: "git-no-base-branch",
		what: branch === void 0 ? "there is no branch to find the merge base with: no remote, and no main or master" : `there is no branch ${JSON.stringify(branch)}, neither here nor in the remote repository`,
		where,
		hint: "name the baseline by a revision: git:REVISION/PATH"
	});
}
function noHead(head, where) {
	return new UserError({
		code: "git-no-revision",
		what: "the pull request's head is not to be had from the remote repository",
		where,
		got: head,
		hint: "a branch that was pushed over since may be the reason: run the workflow again"
	});
}

// src/artifact/git/object-store.ts
/**
* A bare repository of our own, which has the user's objects as its alternates: what is missing there is fetched into
* here. So the user's references, index, configuration, shallow boundary and objects stay as they are, and what was
* fetched goes away with the folder.
*/
/** Uses a store, and removes it. @param where the locator, for messages. */
async function withObjectStore(repository, where, world, use) {
	const folder = await newPartial(world.cacheDir);
	try {
		return await use(await createStore(folder, repository, where, world));
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function createStore(folder, repository, where, { cacheDir, env, authorization, signal }) {
	const access = await findRemoteAccess(repository, authorization);
	const { remote, settings } = access;
	const run = (args, more = {}) => runGit([
		"--git-dir",
		folder,
		...args
	], {
		...more,
		cwd: folder,
		env,
		signal,
		settings: [...settings, ...more.settings ?? []]
	});
	await mkdir(folder, { recursive: true }).catch((cause) => {
		throw notWritable(cacheDir, cause);
	});
	const made = await run([
		"init",
		"--quiet",
		"--bare",
		"--template=",
		`--object-format=${repository.objectFormat}`
	]);
	if (made.exitCode !== 0) throw gitFailed("git could not make a place to fetch to", where, made);
	await mkdir(join(folder, "objects/info"), { recursive: true });
	await writeFile(join(folder, "objects/info/alternates"), `${join(repository.commonFolder, "objects").replaceAll("\\", "/")}\n`);
	await copyFile(join(repository.commonFolder, "shallow"), join(folder, "shallow")).catch((cause) => {
		if (cause.code !== "ENOENT") throw cause;
	});
	return {
		folder,
		access,
		ask: (args, more) => run(args, more),
		fetch: async (wanted, ...depth) => {
			const refspecs = wanted.map((name, i) => `+${name}:refs/zoogate/${i}`);
			const fetched = await run([
				"fetch",
				...[
					"--quiet",
					"--no-tags",
					"--no-write-fetch-head",
					"--no-recurse-submodules",
					"--force"
				],
				"--filter=tree:0",
				...depth,
				remote?.name ?? "",
				...refspecs
			]);
			if (fetched.exitCode !== 0) throw gitFailed("git could not fetch the history that is missing", where, fetched);
		},
		shallowCommits: async () => {
			const text = await readFile(join(folder, "shallow"), "utf8").catch((cause) => {
				if (cause.code !== "ENOENT") throw cause;
				return "";
			});
			return new Set(text.split("\n").filter((line) => line !== ""));
		}
	};
}

// src/artifact/git/renamed.ts
/**
* The path in `earlier` of the file that is at `path` in `later`, as git itself finds renames: the same contents, or at
* least half of them (which takes an LFS pointer whose model was trained again for the same, too). Undefined if it was
* not renamed. Only files with the same extension are looked at.
*/
async function earlierPath(store, earlier, later, path) {
	const extension = /\.[^./]+$/.exec(path)?.[0] ?? "";
	const { exitCode, output } = await store.ask([
		"diff-tree",
		"-r",
		"-z",
		"--find-renames=50%",
		"--diff-filter=R",
		"--name-status",
		earlier,
		later,
		"--",
		`:(top,glob)**/*${extension.replace(/[*?[\]\\]/g, "\\$&")}`
	]);
	if (exitCode !== 0) return void 0;
	const fields = output.split("\0");
	for (let i = 0; i + 2 < fields.length; i += 3) if (fields[i + 2] === path) return fields[i + 1];
}

// src/artifact/git/tree-file.ts
/** A file as it is in a commit: found by its path, and read without checking anything out. */
const MOST_LINKS = 10;
const LINK = "120000";
/**
* Looks a path up, through the links that the commit itself holds.
*
* @param path from the repository's root, with forward slashes.
* @throws {UserError} `git-link-outside`
*/
async function findTreeFile(store, commit, path, where) {
	let wanted = path;
	for (let links = 0; links <= MOST_LINKS; links++) {
		const found = await nearestEntry(store, commit, wanted, where);
		if (found === void 0) return { kind: "absent" };
		if (found.type === "commit") return {
			kind: "submodule",
			path: found.path,
			commit: found.object
		};
		const rest = wanted.slice(found.path.length);
		if (found.mode === LINK) {
			const target = (await store.ask([
				"cat-file",
				"blob",
				found.object
			])).output;
			const led = posix.normalize(posix.join(posix.dirname(found.path), target));
			if (target.startsWith("/") || led === ".." || led.startsWith("../")) throw linkOutside(found.path, target, where);
			wanted = led + rest;
			continue;
		}
		if (rest !== "") return { kind: "absent" };
		return found.type === "tree" ? {
			kind: "folder",
			path: wanted
		} : {
			kind: "file",
			object: found.object,
			path: wanted
		};
	}
	return { kind: "absent" };
}
/** The entry at a path, or the link or submodule that the path leads through. */
async function nearestEntry(store, commit, path, where) {
	const parts = path.split("/");
	for (let length = 1; length <= parts.length; length++) {
		const [entry] = await listEntries(store, commit, parts.slice(0, length).join("/"), where);
		if (entry === void 0) return void 0;
		if (length === parts.length || entry.mode === LINK || entry.type !== "tree") return entry;
	}
}
/** The entry at a path; with a slash behind it, those of the folder. */
async function listEntries(store, commit, path, where, ...options) {
	const listed = await store.ask([
		"--literal-pathspecs",
		"ls-tree",
		"-z",
		"--full-tree",
		...options,
		commit,
		"--",
		path
	]);
	if (listed.exitCode !== 0) throw gitFailed("git could not list the files of a commit", where, listed);
	return listed.output.split("\0").filter((line) => line !== "").map((line) => {
		const [, mode, type, object, name] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line);
		return {
			mode,
			type,
			object,
			path: name
		};
	});
}
function linkOutside(path, target, where) {
	return new UserError({
		code: "git-link-outside",
		what: "the file is a link that leads out of the repository",
		where,
		got: `${path} -> ${target}`
	});
}

// src/artifact/git/git-source.ts
/** Git revision to `Artifact`: a model as it is in a commit of the repository that the configuration is in. */
async function acquireGit(locator, sha256, world) {
	const { text: where } = locator;
	const { signal, cacheDir, env = {} } = world;
	const authorization = authorizationOf(world.hosts);
	const repository = await openRepository(locator.folder, where, {
		env,
		signal
	});
	return withObjectStore(repository, where, {
		cacheDir,
		env,
		authorization,
		signal
	}, async (store) => {
		const { commit, what, path, warnings } = await findPlace(locator, repository, store, world);
		const found = await findTreeFile(store, commit, path, where);
		const renamed = found.kind === "absent" ? await findRenamed(repository, store, commit, path, where) : void 0;
		const file = renamed ?? found;
		if (file.kind !== "file") throw await notThere(file, {
			commit,
			what,
			path
		}, repository, where);
		const blob = await readBlob(file.object, store, where, world);
		try {
			const pointer = parsePointer(blob.contents);
			const request = {
				path: file.path,
				repository,
				store,
				pin: sha256,
				where
			};
			return {
				...pointer === void 0 ? await keepBlob(blob, basename(file.path), sha256, where) : await fetchObject({
					pointer,
					...request
				}, world),
				origin: {
					...locator,
					path: join(repository.root, file.path)
				},
				revision: commit,
				warnings: [...warnings, ...renamed === void 0 ? [] : [`${path} was ${file.path} in ${commit.slice(0, 10)}, the baseline`]]
			};
		} finally {
			await blob.discard();
		}
	});
}
async function keepBlob({ contents, keep }, name, pin, where) {
	checkContents(contents, pin, where);
	return {
		path: await keep(name),
		sha256: contents.sha256,
		bytes: contents.bytes
	};
}
const MERGE_BASE = /^merge-base(?:\/(.+))?$/;
async function findPlace({ revision, folder, path: known, text: where }, repository, store, { change }) {
	const mergeBase = MERGE_BASE.exec(revision);
	const found = mergeBase === null ? {
		...await findRevision(revision, repository, store, where),
		what: "the commit",
		warnings: []
	} : {
		...await findBaselineCommit(repository, store, change, where),
		path: mergeBase[1]
	};
	const path = found.path === void 0 ? known : resolve(folder, found.path);
	if (path === void 0) throw new UserError({
		code: "git-no-path",
		what: "the revision alone does not say which file",
		where,
		expected: `git:${revision}/PATH`,
		hint: "only a baseline without a path means the model's own"
	});
	return {
		...found,
		path: await pathInRepository(path, repository, where)
	};
}
async function findRenamed(repository, store, commit, path, where) {
	const now = await localCommit("HEAD", repository);
	const earlier = now && await earlierPath(store, commit, now, path);
	if (earlier === void 0) return void 0;
	const file = await findTreeFile(store, commit, earlier, where);
	return file.kind === "file" ? file : void 0;
}
async function notThere(file, { commit, what, path }, repository, where) {
	if (file.kind === "submodule") return inSubmodule(file.path, where);
	if (file.kind === "folder") return new UserError({
		code: "git-is-a-folder",
		what: "the path is a folder in that commit, not a model file",
		where,
		got: `${file.path} in ${commit.slice(0, 10)}`
	});
	await refuseUntracked(path, repository, where);
	return new AbsentModel(`${path} is new: ${what} (${commit.slice(0, 10)}) does not have it`, where, path);
}
function inSubmodule(path, where) {
	return new UserError({
		code: "git-submodule",
		what: "the model is in a submodule, whose history this repository does not hold",
		where,
		got: path,
		hint: "check the model in its own repository, or name the baseline by its address"
	});
}
/** What git does not know has no history: such a model would be new for ever, and its gates would never hold it. */
async function refuseUntracked(path, repository, where) {
	const { exitCode } = await repository.ask([
		"--literal-pathspecs",
		"ls-files",
		"--error-unmatch",
		"--",
		path
	]);
	if (exitCode === 0) return;
	const ignored = await repository.ask([
		"check-ignore",
		"--quiet",
		"--no-index",
		"--",
		path
	]);
	throw new UserError({
		code: "git-untracked",
		what: ignored.exitCode === 0 ? "git ignores the model, so that it has no history" : "git does not know the model, so that it has no history",
		where,
		got: path,
		hint: ignored.exitCode === 0 ? "name a baseline that is published: release:latest, or an address" : `run git add ${path}, or name a baseline that is published: release:latest, or an address`
	});
}

// src/artifact/choose-file.ts
/** Which of several named files of a release, an artifact or a registry is meant: the one that was named, or the only model. */
const SHOWN = 5;
/** Archives count too: a model may be packed. */
const MODEL = /\.(onnx|zip|tar|tgz|tar\.gz)$/i;
/**
* @param kind what the files are, in words: "asset".
* @throws {UserError} `file-not-there`, `model-none-found` or `model-several-found`.
*/
function chooseFile(files, wanted, kind, where) {
	if (wanted !== void 0) {
		const found = files.find(({ name }) => name === wanted);
		if (found !== void 0) return found;
		const nearest = nearestWord(wanted, files.map(({ name }) => name));
		throw problem("file-not-there", `there is no ${kind} of this name`, files, where, {
			expected: wanted,
			hint: nearest === void 0 ? void 0 : `did you mean ${nearest}?`
		});
	}
	const plain = files.filter(({ name }) => /\.onnx$/i.test(name));
	const models = plain.length > 0 ? plain : files.filter(({ name }) => MODEL.test(name));
	if (models.length === 1) return models[0];
	return refuseChoice(models.length, files, kind, where);
}
function refuseChoice(count, files, kind, where) {
	throw count === 0 ? problem("model-none-found", `no ${kind} is a model`, files, where, { expected: "one .onnx file" }) : problem("model-several-found", `${count} ${kind}s are models, and one is wanted`, files, where, { hint: `name one: ${where}/FILE` });
}
function problem(code, what, files, where, rest) {
	const names = files.map(({ name }) => name);
	const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
	return new UserError({
		code,
		what,
		where,
		got: names.length === 0 ? "nothing" : names.slice(0, SHOWN).join(", ") + more,
		...rest
	});
}

// src/artifact/github/github-rest.ts
/** GitHub's REST API, as far as it takes to get files out of releases and workflow runs. Plain `fetch`: no client knows about resuming. */
const HEADERS = {
	accept: "application/vnd.github+json",
	"x-github-api-version": "2022-11-28"
};
/** `owner/name` of a locator, or of the run. */
function repositoryOf({ repository, text }, world) {
	const found = repository ?? github(world).repository;
	if (found !== void 0 && /^[\w.-]+\/[\w.-]+$/.test(found)) return found;
	const [scheme, rest] = [text.slice(0, text.indexOf(":") + 1), text.slice(text.indexOf(":") + 1)];
	throw new UserError({
		code: "repository-unknown",
		what: "outside of a workflow nothing says which repository is meant",
		where: text,
		expected: `${scheme}OWNER/NAME@${rest}, or GITHUB_REPOSITORY=OWNER/NAME`
	});
}
/** @param path below `/repos/{owner}/{repo}`. */
async function askGitHub(repository, path, needs, world) {
	const { data } = await getJson(repositoryUrl(repository, path, world), needs, world);
	return objectOf(data);
}
/** The items of all pages. @param key where the list is in an answer; without it the answer is the list. */
async function listGitHub(repository, path, key, needs, world) {
	const items = [];
	let url = repositoryUrl(repository, path, world);
	while (url !== void 0) {
		const { data, headers } = await getJson(url, needs, world);
		items.push(...key === void 0 ? listField({ list: data }, "list", url) : listField(data, key, url));
		const next = nextPage(headers);
		url = next !== void 0 && new URL(next).origin === new URL(url).origin ? next : void 0;
	}
	return items;
}
/** What a download from the API takes. */
function githubFile(repository, path, needs, world) {
	return {
		url: repositoryUrl(repository, path, world),
		headers: HEADERS,
		credential: credentialOf$1(world),
		explain: explainGitHub(needs, world)
	};
}
function getJson(url, needs, world) {
	return requestJson({
		url,
		headers: HEADERS,
		credential: credentialOf$1(world)
	}, explainGitHub(needs, world), world);
}
function github(world) {
	return (world.hosts ?? PUBLIC_HOSTS).github;
}
function repositoryUrl(repository, path, world) {
	return `${github(world).apiUrl}/repos/${repository}${path}`;
}
function credentialOf$1(world) {
	const { apiUrl, token } = github(world);
	return token === void 0 ? void 0 : {
		origin: new URL(apiUrl).origin,
		authorization: `Bearer ${token}`
	};
}
function explainGitHub(needs, world) {
	const hasToken = github(world).token !== void 0;
	return async ({ status, headers }) => {
		if (headers.get("x-ratelimit-remaining") === "0") return {
			what: "GitHub's limit on requests is reached",
			hint: hasToken ? "try again within the hour" : "set GITHUB_TOKEN: with a token there are many more"
		};
		if (status === 401) return {
			what: "GitHub does not know the token",
			hint: "check github-token, or GITHUB_TOKEN"
		};
		if (status === 403 || status === 404) return {
			what: "GitHub has no such thing, or does not show it",
			hint: hasToken ? `check the name; the token needs \`${needs}\`, and for another private repository be one of its own` : `check the name; for a private repository set GITHUB_TOKEN, with \`${needs}\``
		};
		return {};
	};
}

// src/artifact/github/release-source.ts
/** `release:` to `Artifact`: an asset of a GitHub release. */
const NEEDS$1 = "contents: read";
async function acquireReleaseAsset(locator, pin, world) {
	const repository = repositoryOf(locator, world);
	const { tag, assets } = await describeRelease(repository, locator, world);
	const asset = chooseFile(assets, locator.asset, "asset", locator.text);
	return {
		...await fetchFile({
			...remoteAsset(repository, asset, world),
			name: modelName(asset.name),
			where: locator.text,
			pin,
			holds: "model"
		}, world),
		origin: locator,
		revision: tag,
		...pin !== void 0 ? {} : { floating: locator.tag === "latest" ? "the latest release changes" : "assets of a release can be replaced" }
	};
}
/** A release by its tag, or the latest one that is neither a draft nor a prerelease. */
async function describeRelease(repository, { tag, text }, world) {
	const path = tag === "latest" ? "/releases/latest" : `/releases/tags/${encodeURIComponent(tag)}`;
	const { id, tag_name: tagName } = await askGitHub(repository, path, NEEDS$1, world);
	const items = await listGitHub(repository, `/releases/${String(id)}/assets?per_page=100`, void 0, NEEDS$1, world);
	return {
		tag: typeof tagName === "string" ? tagName : tag,
		assets: items.flatMap((item) => readAsset(item, text))
	};
}
function readAsset(item, where) {
	const { name, id, size, digest, state } = objectOf(item);
	if (state !== "uploaded") return [];
	if (typeof name !== "string" || typeof id !== "number") throw new SurroundingsError({
		code: "host-answer-unexpected",
		what: "the release lists an asset without name or number",
		where
	});
	return [{
		name,
		id,
		bytes: sizeOf(size),
		sha256: sha256Of(digest)
	}];
}
/** Where to download an asset. An asset that is replaced gets another number. */
function remoteAsset(repository, { id, bytes, sha256 }, world) {
	const file = githubFile(repository, `/releases/assets/${id}`, NEEDS$1, world);
	return {
		...file,
		headers: {
			...file.headers,
			accept: "application/octet-stream"
		},
		immutable: true,
		bytes,
		stated: sha256
	};
}

// src/artifact/github/workflow-artifact-source.ts
/** `artifact:` to `Artifact`: a file that a workflow run uploaded. It comes as a zip file, which is unpacked like any other. */
const NEEDS = "actions: read";
async function acquireWorkflowArtifact(locator, pin, world) {
	const repository = repositoryOf(locator, world);
	const run = runOf(locator, world);
	const { name, file, text } = locator;
	const found = newest((await listGitHub(repository, `/actions/runs/${run}/artifacts?per_page=100&name=${encodeURIComponent(name)}`, "artifacts", NEEDS, world)).map(objectOf).filter((item) => item["name"] === name));
	if (found === void 0 || found["expired"] === true) throw new UserError({
		code: found === void 0 ? "file-not-there" : "artifact-expired",
		what: found === void 0 ? "the run has no such artifact" : "the artifact has expired",
		where: text,
		got: found === void 0 ? await namesOf(repository, run, world) : String(found["expires_at"]),
		expected: `an artifact "${name}" of run ${run} of ${repository}`,
		hint: found === void 0 ? void 0 : "keep it longer (retention-days), or put the model into a release"
	});
	return {
		...await fetchFile({
			...githubFile(repository, `/actions/artifacts/${found["id"]}/zip`, NEEDS, world),
			immutable: true,
			stated: sha256Of(found["digest"]),
			name: `${run}.zip`,
			where: text,
			pin,
			holds: "data"
		}, world),
		origin: locator,
		revision: `run ${run}`,
		...file === void 0 ? {} : { member: file }
	};
}
function runOf({ run, text }, world) {
	const found = run === "current" ? (world.hosts ?? PUBLIC_HOSTS).github.run : run;
	if (found !== void 0) return found;
	throw new UserError({
		code: "run-unknown",
		what: "outside of a workflow there is no current run",
		where: text,
		expected: "the number of a run, or GITHUB_RUN_ID"
	});
}
/** Each attempt of a run may upload its own. */
function newest(items) {
	return [...items].sort((a, b) => Number(b["id"]) - Number(a["id"]))[0];
}
async function namesOf(repository, run, world) {
	const names = (await listGitHub(repository, `/actions/runs/${run}/artifacts?per_page=100`, "artifacts", NEEDS, world)).map((item) => String(objectOf(item)["name"]));
	return names.length === 0 ? "no artifacts" : names.slice(0, 5).join(", ");
}

// src/artifact/hub/hub.ts
function isCommit(revision) {
	return revision !== void 0 && /^[0-9a-f]{40}$/.test(revision);
}
/** One file: by the headers that the Hub's own clients go by. */
async function describeHubFile(place, path, world) {
	const host = hostOf$1(world);
	const url = fileUrl(host, place, path);
	return ask({
		url,
		method: "HEAD",
		credential: credentialOf(host),
		stayOnOrigin: true
	}, [
		200,
		301,
		302,
		303,
		307,
		308
	], ({ headers }) => {
		const commit = headers.get("x-repo-commit");
		if (!isCommit(commit ?? void 0)) throw unexpected(url, "no X-Repo-Commit");
		const etag = (headers.get("x-linked-etag") ?? headers.get("etag") ?? "").replace(/^W\/|"/g, "");
		const size = headers.get("x-linked-size") ?? (headers.has("location") ? null : headers.get("content-length"));
		return {
			path,
			commit,
			sha256: /^[0-9a-f]{64}$/.test(etag) ? etag : void 0,
			bytes: sizeOf(size)
		};
	}, explainHub(host), world);
}
/** The commit that a revision is now. */
async function resolveHubRevision(place, world) {
	if (isCommit(place.revision)) return place.revision;
	const host = hostOf$1(world);
	const url = `${apiUrl(host, place)}/revision/${encodeURIComponent(place.revision)}`;
	const { data } = await requestJson({
		url,
		credential: credentialOf(host)
	}, explainHub(host), world);
	const commit = textField(data, "sha", url);
	if (!isCommit(commit)) throw unexpected(url, `"${commit}" as the commit`);
	return commit;
}
/** All files below a folder ('' for the repository), in the Hub's order. `place.revision` is a commit. */
async function listHubFiles(place, folder, world) {
	const host = hostOf$1(world);
	const files = [];
	const below = folder === "" ? "" : `/${encodePath(folder)}`;
	let url = `${apiUrl(host, place)}/tree/${place.revision}${below}?recursive=true`;
	while (url !== void 0) {
		const asked = url;
		const { data, headers } = await requestJson({
			url: asked,
			credential: credentialOf(host)
		}, explainHub(host), world);
		for (const entry of listOf(data, asked)) {
			const { type, path, size, lfs } = objectOf(entry);
			if (type !== "file" || typeof path !== "string") continue;
			const oid = objectOf(lfs)["oid"];
			files.push({
				path,
				commit: place.revision,
				bytes: sizeOf(size),
				sha256: typeof oid === "string" && /^[0-9a-f]{64}$/.test(oid) ? oid : void 0
			});
		}
		const next = nextPage(headers);
		url = next === void 0 ? void 0 : new URL(next, asked).href;
	}
	return files;
}
/** Where to download a file that has been described. */
function remoteHubFile(place, { path, commit, sha256, bytes }, world) {
	const host = hostOf$1(world);
	return {
		url: fileUrl(host, {
			...place,
			revision: commit
		}, path),
		credential: credentialOf(host),
		immutable: true,
		stated: sha256,
		bytes,
		explain: explainHub(host)
	};
}
function hostOf$1(world) {
	return (world.hosts ?? PUBLIC_HOSTS).huggingFace;
}
function credentialOf({ endpoint, token }) {
	return token === void 0 ? void 0 : {
		origin: new URL(endpoint).origin,
		authorization: `Bearer ${token}`
	};
}
function fileUrl({ endpoint }, { repository, dataset, revision }, path) {
	return `${endpoint}/${dataset === true ? "datasets/" : ""}${repository}/resolve/${encodeURIComponent(revision)}/${encodePath(path)}`;
}
function apiUrl({ endpoint }, { repository, dataset }) {
	return `${endpoint}/api/${dataset === true ? "datasets" : "models"}/${repository}`;
}
function encodePath(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
/** By the Hub's own `X-Error-Code`, which its statuses blur: it answers 401 for what may not even be there. */
const REFUSALS = {
	RepoNotFound: (hasToken) => ({
		what: "the Hub has no such repository, or it is private",
		hint: hasToken ? "check its name, and that the token may read it" : "check its name; for a private one set HF_TOKEN (input hf-token)"
	}),
	RevisionNotFound: () => ({
		what: "the repository has no such revision",
		hint: "after the @ stands a branch, a tag or a commit"
	}),
	EntryNotFound: () => ({
		what: "the repository has no such file at this revision",
		hint: "see the tab \"Files and versions\" of the repository for its path"
	}),
	GatedRepo: (hasToken) => ({
		what: "the repository is gated",
		hint: hasToken ? "its conditions must be accepted on its page, by the token's account" : "accept its conditions on its page, and set HF_TOKEN (input hf-token)"
	}),
	DisabledRepo: () => ({
		what: "the repository is disabled",
		hint: "its page says why"
	})
};
function explainHub({ token }) {
	return async ({ headers, status }) => {
		const known = REFUSALS[headers.get("x-error-code") ?? ""];
		if (known !== void 0) return known(token !== void 0);
		if (status === 401) return { hint: token === void 0 ? "set HF_TOKEN (input hf-token)" : "the token of HF_TOKEN (input hf-token) is not valid" };
		return {};
	};
}

// src/artifact/hub/hub-source.ts
/** `hf:` to `Artifact`: a file of the Hugging Face Hub, at the commit that its revision is now. */
const DEFAULT_REVISION = "main";
async function acquireHubFile(locator, pin, world) {
	const { file, revision = DEFAULT_REVISION, repository, dataset, text } = locator;
	if (file === "") throw new UserError({
		code: "locator-not-a-file",
		what: "this is a repository, not a file in it",
		where: text,
		expected: "hf:org/repo@revision/file"
	});
	const place = {
		repository,
		dataset,
		revision
	};
	const remote = (described) => ({
		...remoteHubFile(place, described, world),
		name: modelName(file),
		where: text,
		pin,
		holds: "model"
	});
	const before = isCommit(revision) ? await findFetched(remote({
		path: file,
		commit: revision
	}), world) : void 0;
	const described = before === void 0 ? await describeHubFile(place, file, world) : void 0;
	return {
		...before ?? await fetchFile(remote(described), world),
		origin: locator,
		revision: described?.commit ?? revision,
		...isCommit(revision) || pin !== void 0 ? {} : { floating: floatingRevision(place) }
	};
}
/** Why a name on the Hub may mean something else tomorrow. */
function floatingRevision({ revision }) {
	return `${revision} is a branch or a tag, which may move`;
}

// src/artifact/registry/challenge.ts
const PARAMETER = /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g;
/** Total: of what is no challenge the scheme is empty. */
function parseChallenge(header) {
	const [, scheme = "", rest = ""] = /^\s*([A-Za-z]+)(?:\s+(.*))?$/s.exec(header) ?? [];
	const parameters = Object.create(null);
	for (const [, name, quoted, plain] of rest.matchAll(PARAMETER)) parameters[name.toLowerCase()] = quoted === void 0 ? plain : quoted.replace(/\\(.)/g, "$1");
	return {
		scheme: scheme.toLowerCase(),
		parameters
	};
}

// src/artifact/registry/docker-login.ts
/** What `docker login` and `oras login` keep: `config.json` with a login a registry. Credential stores of the system are not asked. */
/** The Authorization header for a registry, or undefined if there is no login for it. */
async function readDockerLogin(folder, registry) {
	try {
		const { auths } = JSON.parse(await readFile(join(folder, "config.json"), "utf8"));
		const key = Object.keys(auths).find((name) => hostOf(name) === hostOf(registry));
		const auth = key === void 0 ? void 0 : auths[key].auth;
		return typeof auth === "string" && /^[A-Za-z0-9+/=]+$/.test(auth) ? `Basic ${auth}` : void 0;
	} catch {
		return;
	}
}
/** Registries are filed by host, Docker Hub's by an old address. */
function hostOf(name) {
	const host = name.replace(/^https?:\/\//, "").replace(/\/.*$/, "");
	return host === "index.docker.io" ? "docker.io" : host;
}

// src/artifact/registry/registry.ts
/**
* An OCI registry, as the distribution specification describes it: manifests and blobs, and the bearer token that the
* registry says where to get. https://github.com/opencontainers/distribution-spec/blob/main/spec.md
*/
const ACCEPT = [
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
const TITLE = "org.opencontainers.image.title";
/** The artifact's manifest, by tag or digest; checked against the digest if there is one. */
async function describeArtifact(locator, world) {
	const base = baseUrl(locator);
	const credential = await authorize(locator, base, world);
	const read = async (reference) => {
		const url = `${base}/manifests/${reference}`;
		const { data, text } = await requestJson({
			url,
			headers: { accept: ACCEPT },
			credential
		}, explainRegistry, world);
		const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
		if (reference.startsWith("sha256:") && reference !== digest) throw new SurroundingsError({
			code: "download-corrupt",
			what: "the manifest that arrives is not the one of the digest",
			where: locator.text,
			got: digest,
			expected: reference
		});
		return {
			data,
			digest
		};
	};
	let { data, digest } = await read(locator.reference);
	const manifests = objectOf(data)["manifests"];
	if (Array.isArray(manifests) && manifests.length === 1) ({data, digest} = await read(String(objectOf(manifests[0])["digest"])));
	const layers = listField(data, "layers", `${base}/manifests/${locator.reference}`);
	return {
		digest,
		layers: layers.map((layer) => readLayer(layer, base)),
		credential
	};
}
function readLayer(layer, base) {
	const { digest, size, annotations } = objectOf(layer);
	const sha256 = sha256Of(digest);
	if (sha256 === void 0) throw unexpected(base, `"${String(digest)}" as a layer's digest`);
	const title = objectOf(annotations)[TITLE];
	return {
		name: typeof title === "string" ? title : `sha256-${sha256}`,
		sha256,
		bytes: sizeOf(size)
	};
}
/** Where to download a layer. */
function remoteLayer(locator, { sha256, bytes }, credential) {
	return {
		url: `${baseUrl(locator)}/blobs/sha256:${sha256}`,
		credential,
		explain: explainRegistry,
		immutable: true,
		bytes,
		stated: sha256
	};
}
/** Docker Hub's registry answers under another name than it is called by. */
const ALIASES = { "docker.io": "registry-1.docker.io" };
function baseUrl({ registry, name, text }) {
	const host = ALIASES[registry] ?? registry;
	const isLocal = /^(localhost|127(\.\d{1,3}){3})(:\d+)?$/.test(host);
	return parseUrl(`${isLocal ? "http" : "https"}://${host}/v2/${name}`, text).href;
}
/**
* What to send with requests. The registry says with a challenge where its tokens come from; a login is shown to that
* place only if it is the registry's own host, or the one that is known to serve it.
*/
async function authorize(locator, base, world) {
	const { origin } = new URL(base);
	const url = `${base}/manifests/${locator.reference}`;
	const challenge = await ask({
		url,
		method: "HEAD",
		headers: { accept: ACCEPT }
	}, [200, 401], ({ status, headers }) => status === 401 ? headers.get("www-authenticate") ?? "" : void 0, explainRegistry, world);
	if (challenge === void 0) return void 0;
	const login = await loginFor(locator, world);
	const { scheme, parameters } = parseChallenge(challenge);
	if (scheme === "basic") return login === void 0 ? void 0 : {
		origin,
		authorization: login
	};
	const { realm } = parameters;
	if (scheme !== "bearer" || realm === void 0) throw unexpected(url, `the challenge ${challenge}`);
	const tokenUrl = parseUrl(realm, `the login of ${locator.registry}`, base);
	for (const name of ["service", "scope"]) {
		const value = parameters[name];
		if (value !== void 0) tokenUrl.searchParams.set(name, value);
	}
	if (parameters["scope"] === void 0) tokenUrl.searchParams.set("scope", `repository:${locator.name}:pull`);
	const { data } = await requestJson({
		url: tokenUrl.href,
		...login !== void 0 && isOwnLogin(locator.registry, tokenUrl, origin) ? { credential: {
			origin: tokenUrl.origin,
			authorization: login
		} } : {}
	}, explainRegistry, world);
	const { token, access_token } = objectOf(data);
	const bearer = typeof token === "string" ? token : access_token;
	if (typeof bearer !== "string") throw unexpected(tokenUrl.href, "no token");
	return {
		origin,
		authorization: `Bearer ${bearer}`
	};
}
const LOGIN_HOSTS = { "docker.io": "https://auth.docker.io" };
function isOwnLogin(registry, tokenUrl, origin) {
	return tokenUrl.origin === origin || tokenUrl.origin === LOGIN_HOSTS[registry];
}
/** A login for the registry: what `docker login` left, and for GitHub's own registry the run's token. */
async function loginFor({ registry }, world) {
	const { dockerConfig, github } = world.hosts ?? PUBLIC_HOSTS;
	const kept = dockerConfig === void 0 ? void 0 : await readDockerLogin(dockerConfig, registry);
	if (kept !== void 0) return kept;
	if (registry !== "ghcr.io" || github.token === void 0) return void 0;
	return basic(github.actor ?? "token", github.token);
}
function basic(user, password) {
	return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}
async function explainRegistry({ status }) {
	if (status === 401 || status === 403) return {
		what: "the registry does not show the artifact",
		hint: "it is private or not there: log in with `docker login` or `oras login` in an earlier step; for ghcr.io the token needs `packages: read`"
	};
	if (status === 404) return {
		what: "the registry has no such artifact",
		hint: "check the name and the tag"
	};
	return {};
}

// src/artifact/registry/registry-source.ts
async function acquireLayer(locator, pin, world) {
	const { file, reference, text } = locator;
	const { digest, layers, credential } = await describeArtifact(locator, world);
	const layer = layers.length === 1 && file === void 0 ? layers[0] : chooseFile(layers, file, "layer", text);
	const stored = await fetchFile({
		...remoteLayer(locator, layer, credential),
		name: modelName(layer.name),
		where: text,
		pin,
		holds: "model"
	}, world);
	const isDigest = reference.startsWith("sha256:");
	return {
		...stored,
		origin: locator,
		revision: digest,
		...isDigest || pin !== void 0 ? {} : { floating: `the tag ${reference} may move` }
	};
}

// src/artifact/url-source.ts
async function acquireUrl(locator, pin, world) {
	return {
		...await fetchFile(remoteUrl(locator.url, pin), world),
		origin: locator,
		...pin === void 0 ? { floating: "the server may give another file at the same address" } : {}
	};
}
function remoteUrl(url, pin) {
	return {
		url,
		name: modelName(new URL(url).pathname),
		where: showUrl(url),
		pin,
		holds: "model"
	};
}

// src/artifact/archive/recognize-archive.ts
/** Which kind of archive a file is, by its first bytes: names lie, and addresses often have none. */
const MARKS = [
	{
		kind: "zip",
		at: 0,
		bytes: "PK"
	},
	{
		kind: "zip",
		at: 0,
		bytes: "PK"
	},
	{
		kind: "tar.gz",
		at: 0,
		bytes: ""
	},
	{
		kind: "tar",
		at: 257,
		bytes: "ustar"
	}
];
/** Enough for every mark, and for saying what a zip file is that holds no ONNX model. */
const HEAD_BYTES = 4096;
/** Rejects with the file system's error. */
async function readHead(path) {
	const file = await open(path);
	try {
		const buffer = Buffer.alloc(HEAD_BYTES);
		const { bytesRead } = await file.read(buffer, 0, HEAD_BYTES, 0);
		const head = buffer.subarray(0, bytesRead);
		const text = head.toString("latin1");
		return {
			archive: MARKS.find(({ at, bytes }) => text.startsWith(bytes, at))?.kind,
			head
		};
	} finally {
		await file.close();
	}
}

// src/artifact/archive/entries.ts
/**
* What may be unpacked of an archive, which is hostile: files with names that stay in the folder, each once, not more
* of them and not more bytes than a model has. Links and devices are passed over; a name that leads out, and an
* archive that grows without measure, end the unpacking.
*/
/** What is wrong with an archive, in one clause; the caller says which. */
var UnfitArchive = class extends Error {
	name = "UnfitArchive";
};
const MOST_ENTRIES = 2e4;
/** Archives up to this size unpacked may be as compressible as they like: a network of zeros is no attack. */
const ALWAYS_ALLOWED_BYTES = 2 ** 30;
const LARGEST_RATIO = 100;
var EntryGuard = class {
	#limitBytes;
	#names = /* @__PURE__ */ new Set();
	#entries = 0;
	#bytes = 0;
	/** @param limitBytes of a model; the archive's own size bounds what it may grow to, too. */
	constructor(archiveBytes, limitBytes) {
		this.#limitBytes = Math.min(limitBytes, Math.max(ALWAYS_ALLOWED_BYTES, archiveBytes * LARGEST_RATIO));
	}
	/**
	* The path, relative and with forward slashes, at which to write the entry; undefined if it is to be passed over.
	*
	* @throws {UnfitArchive}
	*/
	admit({ name, kind, sizeBytes }) {
		this.#entries += 1;
		if (this.#entries > MOST_ENTRIES) throw new UnfitArchive(`it holds more than ${MOST_ENTRIES} entries`);
		const inside = insidePath(name);
		if (inside.kind === "refused") throw leadsOut$1(name);
		const { path } = inside;
		if (kind !== "file" || path === "") return void 0;
		this.#bytes += sizeBytes;
		if (this.#bytes > this.#limitBytes) throw new UnfitArchive(`it unpacks to more than ${this.#limitBytes} bytes`);
		const key = path.normalize("NFC").toLowerCase();
		if (this.#names.has(key)) throw new UnfitArchive(`it holds ${quote(name)} twice`);
		this.#names.add(key);
		return path;
	}
};
function leadsOut$1(name) {
	return new UnfitArchive(`${quote(name)} leads out of it, or is no file name`);
}
function quote(name) {
	return JSON.stringify(name.length > 80 ? `${name.slice(0, 77)}...` : name);
}

// src/artifact/archive/unpack-tar.ts
/** Unpacks a tar file, gzipped or not, into an empty folder. */
/** @throws {UnfitArchive}; rejects with tar's or zlib's error if the file is damaged, with the disk's if that fails. */
async function unpackTar(archive, folder, guard, signal) {
	const { Unpack } = await import("./shared-index.min.js");
	let refusal;
	const unpack = new Unpack({
		cwd: folder,
		strict: true,
		preserveOwner: false,
		noMtime: true,
		filter: (_path, entry) => {
			try {
				const path = refusal === void 0 ? guard.admit(describe$1(entry)) : void 0;
				if (path === void 0) return false;
				Object.assign(entry, {
					path,
					mode: 420
				});
				return true;
			} catch (error) {
				refusal = { error };
				return false;
			}
		}
	});
	const closed = new Promise((resolve, reject) => unpack.on("close", resolve).on("error", reject));
	closed.catch(() => {});
	for await (const chunk of createReadStream(archive)) {
		signal?.throwIfAborted();
		if (refusal !== void 0) throw refusal.error;
		if (!unpack.write(chunk)) await Promise.race([once(unpack, "drain"), closed]);
	}
	unpack.end();
	await closed;
	if (refusal !== void 0) throw refusal.error;
}
const FILES = /* @__PURE__ */ new Set([
	"File",
	"OldFile",
	"ContiguousFile"
]);
function describe$1({ path, type, size }) {
	return {
		name: path,
		kind: FILES.has(type) ? "file" : "other",
		sizeBytes: size
	};
}

// src/artifact/archive/unpack-zip.ts
/** Unpacks a zip file into an empty folder. */
/** File type bits of a Unix mode, in the upper half of the external attributes. */
const TYPE_MASK = 61440;
const REGULAR = 32768;
/** @throws {UnfitArchive}; rejects with yauzl's or zlib's error if the file is damaged, with the disk's if that fails. */
async function unpackZip(archive, folder, guard, signal) {
	const { openPromise } = await import("./shared-yauzl.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const zip = await openPromise(archive, {
		autoClose: false,
		validateEntrySizes: true
	});
	try {
		for await (const entry of namedSafely(zip.eachEntry())) {
			const path = guard.admit(describe(entry));
			if (path === void 0) continue;
			if (!entry.canDecodeFileData()) throw new UnfitArchive(`${JSON.stringify(path)} is encrypted, or compressed in a way other than deflate`);
			const target = join(folder, path);
			await mkdir(dirname(target), { recursive: true });
			const stream = await zip.openReadStreamPromise(entry);
			await pipeline(stream, createWriteStream(target, { flags: "wx" }), { ...signal === void 0 ? {} : { signal } });
		}
	} finally {
		zip.close();
	}
}
/** yauzl refuses names that lead out before the guard sees them; such an archive is hostile, and not damaged. */
async function* namedSafely(entries) {
	try {
		yield* entries;
	} catch (cause) {
		const name = /^(?:invalid relative path|absolute path): (.*)$/s.exec(cause.message)?.[1];
		throw name === void 0 ? cause : leadsOut$1(name);
	}
}
function describe({ fileName, externalFileAttributes, uncompressedSize }) {
	const type = externalFileAttributes >>> 16 & TYPE_MASK;
	return {
		name: fileName,
		kind: fileName.endsWith("/") ? "folder" : type === 0 || type === REGULAR ? "file" : "other",
		sizeBytes: uncompressedSize
	};
}

// src/artifact/archive/unpack.ts
/**
* An archive to the one model in it. The step after every source: a path, a download and a file of git's history are
* unpacked alike. Everything is unpacked into a folder that is removed afterwards; what the model needs moves on.
*/
const UNPACK = {
	zip: unpackZip,
	tar: unpackTar,
	"tar.gz": unpackTar
};
/**
* @param archive with the member that is wanted, if the locator names one.
* @param head the archive's first bytes: what a zip file that holds no ONNX model is.
* @throws {UserError} if the archive is damaged, hostile, too large, or doesn't hold exactly one model.
* @throws {SurroundingsError} if the disk fails.
*/
async function unpackModel(archive, kind, head, world) {
	const where = archive.origin.text;
	const folder = await newPartial(world.cacheDir);
	const remove = () => rm(folder, {
		recursive: true,
		force: true
	});
	try {
		await mkdir(folder);
		const guard = new EntryGuard(archive.bytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES);
		await UNPACK[kind](archive.path, folder, guard, world.signal).catch((cause) => {
			if (world.signal?.aborted) throw cause;
			throw failToUnpack(cause, where, world.cacheDir);
		});
		const models = await modelsBelow(folder, world.signal);
		if (models.length === 0) refuseOtherContents(head, where);
		return {
			folder,
			member: archive.member === void 0 ? onlyModel(models, {
				what: "the archive",
				where
			}, hintFor(archive.path)) : chooseFile(models.map((name) => ({ name })), archive.member, "model in the archive", where).name,
			remove
		};
	} catch (error) {
		await remove();
		throw error;
	}
}
function hintFor(path) {
	return `unpack ${basename(path)} in an earlier step and name the file`;
}
/** Checkpoints of other frameworks are zip files, too, and better called what they are. */
function refuseOtherContents(head, where) {
	const format = recognizeFormat(head);
	if (format?.kind !== "other" || format.name.endsWith("archive")) return;
	throw new UserError({
		code: "model-not-onnx",
		what: "the file is not an ONNX model",
		where,
		got: format.name,
		hint: format.hint
	});
}
/** Errors of the disk by their code; all others are about what the archive holds. */
function failToUnpack(cause, where, cacheDir) {
	const { code, message } = cause;
	if (code === "ENOSPC" || code === "EDQUOT" || code === "EROFS" || code === "EACCES") return notWritable(cacheDir, cause);
	if (code === "EIO" || code === "EMFILE" || code === "ENFILE") return new SurroundingsError({
		code: "archive-read-failed",
		what: "reading the archive failed",
		where,
		got: code
	}, { cause });
	const unfit = code === "ENAMETOOLONG" ? "a name in it is longer than this system allows" : unfitness(cause);
	return new UserError({
		code: unfit === void 0 ? "archive-damaged" : "archive-refused",
		what: unfit === void 0 ? "the archive is damaged" : `the archive is not unpacked: ${unfit}`,
		where,
		got: unfit === void 0 ? message : void 0,
		hint: unfit === void 0 ? "download or pack it again" : "pack the model anew, or name the model file itself"
	}, { cause });
}
function unfitness(cause) {
	return cause instanceof UnfitArchive ? cause.message : void 0;
}

// src/artifact/external-data/bundle.ts
/**
* The files of a model where the runtime looks for them: in one folder, under the names that the model uses, as hard
* links to what the cache holds by content (copies, where the file system has no links).
*/
/**
* The bundle's folder.
*
* @param identity of the model with all its files.
* @throws {SurroundingsError} if the disk fails.
*/
async function makeBundle(identity, files, cacheDir) {
	const folder = join(cacheDir, "bundles", identity);
	try {
		await mkdir(folder, { recursive: true });
		await keepInUse(folder);
		for (const { path, name } of files) await place(path, join(folder, name));
	} catch (cause) {
		throw notWritable(cacheDir, cause);
	}
	return folder;
}
/** What is there from before stays only if it is the very file that was just verified. */
async function place(path, target) {
	if (await isSame(path, target)) return;
	await mkdir(dirname(target), { recursive: true });
	const partial = `${target}.${randomUUID()}.partial`;
	try {
		await link(path, partial).catch(() => copyFile(path, partial));
		await rename(partial, target);
	} finally {
		await rm(partial, { force: true });
	}
}
async function isSame(a, b) {
	const [first, second] = await Promise.all([stat(a), stat(b).catch(() => void 0)]);
	return second !== void 0 && first.dev === second.dev && first.ino === second.ino;
}

// src/artifact/external-data/local-file.ts
/** A file with weights that lies beside the model on this machine: a regular file, under no link. */
/**
* @param folder the model's.
* @param location from `readLocations`.
* @throws {UserError} `external-data-missing`, `external-data-link` or `artifact-lfs-pointer`.
*/
async function readLocalFile(folder, location, where, signal) {
	const found = findRegularFile(folder, location);
	if (found.kind === "missing") throw missing(location, where, `the file in ${folder}`);
	if (found.kind === "refused") throw unfit(location, where, join(folder, location));
	const { path } = found;
	const contents = await readContents(path, signal);
	checkNoPointer(contents, `${where} (${location})`);
	return {
		location,
		path,
		sha256: contents.sha256,
		bytes: contents.bytes
	};
}
/** @param expected where the file should be, in words. */
function missing(location, where, expected, cause) {
	return new UserError({
		code: "external-data-missing",
		what: "a file with weights of the model is not there",
		where,
		got: location,
		expected,
		hint: "a model with external data is several files: keep them together"
	}, { cause });
}
function unfit(location, where, path) {
	return new UserError({
		code: "external-data-link",
		what: "a file with weights of the model is a link, lies behind one, or is no regular file",
		where,
		got: location,
		expected: `a regular file at ${path}`,
		hint: "put the file itself there: a link could lead anywhere"
	});
}

// src/artifact/external-data/sibling.ts
/** Which file lies beside another, where that came from: from a locator to a locator, and to words. Pure. */
/**
* The locator of the file at `location` beside the one that `locator` led to, in the same state: of the same commit,
* release or digest (`revision`). Undefined where there is nothing beside.
*
* @param location relative, with forward slashes; inside the folder.
*/
function siblingOf(locator, location, revision) {
	const text = `${locator.text} (${location})`;
	const beside = (file) => posix.join(posix.dirname(file), location);
	switch (locator.kind) {
		case "url": {
			const url = new URL(location.split("/").map(encodeURIComponent).join("/"), locator.url);
			url.search = "";
			return {
				kind: "url",
				url: url.href,
				text
			};
		}
		case "hf": return {
			...locator,
			revision: revision ?? locator.revision,
			file: beside(locator.file),
			text
		};
		case "release": return {
			...locator,
			tag: revision ?? locator.tag,
			asset: posix.basename(location),
			text
		};
		case "artifact": return locator.file === void 0 ? void 0 : {
			...locator,
			file: beside(locator.file),
			text
		};
		case "oci": return {
			...locator,
			reference: revision ?? locator.reference,
			file: locator.file === void 0 ? location : beside(locator.file),
			text
		};
		case "git": return locator.path === void 0 || revision === void 0 ? void 0 : {
			...locator,
			revision,
			path: join(locator.path, "..", location),
			text
		};
		default: return;
	}
}
/** Where a file was looked for, in words that go on from "expected:". */
function placeOf$1(sibling) {
	switch (sibling.kind) {
		case "url": return showUrl(sibling.url);
		case "hf": return `${sibling.file} in the commit ${sibling.revision}`;
		case "release": return `an asset ${sibling.asset} of the release ${sibling.tag}`;
		case "oci": return `a layer with the title ${sibling.file} in ${sibling.reference}`;
		case "git": return `the file beside the model in the commit ${sibling.revision}`;
		default: return "the file beside the model";
	}
}

// src/artifact/whole-model.ts
/**
* From the file that a source found to the whole model: an archive is unpacked, and the one model in it goes on; files
* that the model names as the place of its weights come along, from wherever the model came from.
*/
/** @throws {UserError} if an archive or the model's external data is not what it should be. */
async function wholeModel(found, world, acquireFile) {
	const { archive, head } = await readHead(found.path);
	const where = found.origin.text;
	if (archive === void 0) {
		const locations = readLocations(found.path, found.bytes, where);
		if (locations.length === 0) return found;
		if (found.origin.kind === "path") return withData(found, await localFiles(found.path, locations, where, world), world);
		return bundled(withData(found, found.origin.kind === "command" ? await localFiles(found.path, locations, where, world) : await remoteFiles(found, locations, acquireFile), world), world);
	}
	const { folder, member, remove } = await unpackModel(found, archive, head, world);
	try {
		const file = join(folder, member);
		const place = `${where} (${member})`;
		const contents = await readContents(file, world.signal);
		checkContents(contents, void 0, place);
		const { sha256, bytes } = contents;
		const inside = {
			...found,
			path: file,
			sha256,
			bytes,
			member,
			archive: found.path
		};
		const locations = readLocations(file, bytes, place);
		if (locations.length === 0) return {
			...inside,
			path: await storeArtifact(world.cacheDir, file, sha256, basename(member))
		};
		return await bundled(withData(inside, await localFiles(file, locations, place, world), world), world);
	} finally {
		await remove();
	}
}
async function localFiles(model, locations, where, { signal }) {
	const files = [];
	for (const location of locations) files.push(await readLocalFile(dirname(model), location, where, signal));
	return files;
}
async function remoteFiles({ origin, revision }, locations, acquireFile) {
	if (origin.kind === "release") refuseSameNames(locations, origin.text);
	const files = [];
	for (const location of locations) {
		const sibling = siblingOf(origin, location, revision);
		if (sibling === void 0) throw missing(location, origin.text, placeOf$1(origin));
		const { path, sha256, bytes } = await acquireFile(sibling).catch((cause) => {
			throw isAbsence(cause) ? missing(location, origin.text, placeOf$1(sibling), cause) : cause;
		});
		files.push({
			location,
			path,
			sha256,
			bytes
		});
	}
	return files;
}
/** A release has no folders: one asset would be taken for two files. */
function refuseSameNames(locations, where) {
	const names = locations.map((location) => posix.basename(location));
	const twice = locations.find((_, i) => names.indexOf(names[i]) < i);
	if (twice === void 0) return;
	throw new UserError({
		code: "external-data-same-name",
		what: "two files with weights of the model would be one asset of the release",
		where,
		got: twice,
		expected: "another name for each file, whatever its folder",
		hint: "upload the model with its files as one zip or tar.gz"
	});
}
/** That a login is missing, or a file too large, says more by itself. */
function isAbsence(error) {
	return error instanceof UserError && [
		"file-not-there",
		"git-model-absent",
		"lfs-object-missing"
	].includes(error.problem.code);
}
/**
* The model's identity is what `sha256sum MODEL DATA... | cut -c1-64 | sha256sum` prints, data in the order of its
* locations: the hash of the model file alone would not change with the weights.
*/
function withData(model, externalData, world) {
	const hash = createHash("sha256");
	for (const { sha256 } of [model, ...externalData]) hash.update(`${sha256}\n`);
	const bytes = externalData.reduce((sum, file) => sum + file.bytes, model.bytes);
	checkSize(bytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, model.origin.text);
	return {
		...model,
		sha256: hash.digest("hex"),
		bytes,
		externalData,
		fileSha256: model.sha256
	};
}
/** The same files together in the cache: where they are now they may be apart, or be removed. */
async function bundled(model, { cacheDir }) {
	const keep = async (path, sha256, name) => {
		if (path.startsWith(join(cacheDir, "artifacts"))) return path;
		const kept = await copyToCache(path, sha256, basename(name), cacheDir);
		if (kept !== void 0) return kept;
		throw new SurroundingsError({
			code: "artifact-changes",
			what: "a file of the model changed while it was read",
			where: model.origin.text,
			got: name
		});
	};
	const name = basename(model.path);
	const files = [{
		path: await keep(model.path, model.fileSha256, name),
		name
	}];
	for (const { path, sha256, location } of model.externalData) files.push({
		path: await keep(path, sha256, location),
		name: location
	});
	const folder = await makeBundle(model.sha256, files, cacheDir);
	const externalData = model.externalData.map((file) => ({
		...file,
		path: join(folder, file.location)
	}));
	return {
		...model,
		path: join(folder, name),
		externalData
	};
}

// src/artifact/zoo-source.ts
/** `zoo:` to `Artifact`: the ONNX file of a row of the catalogue, from its zoo's mirror, held to the published SHA-256. */
async function acquireZoo(locator, pin, world) {
	const { text } = locator;
	const { entries } = world.catalogue ?? await loadCatalogue();
	const entry = findEntry(locator.id, entries, text);
	const found = findOnnxFile(entry, world.hosts);
	if (found.kind === "none") throw new UserError({
		code: "zoo-no-onnx-file",
		what: "this model of the catalogue has no ONNX file that could be run",
		where: text,
		got: found.reason,
		expected: "a model with an ONNX file; \"zoogate zoo list\" marks them",
		hint: "it can be a reference, which is compared by its published figures"
	});
	const { url, sha256 } = found.file;
	if (pin !== void 0 && pin !== sha256) throw new UserError({
		code: "artifact-hash-mismatch",
		what: "the zoo publishes a file with another SHA-256",
		where: text,
		got: sha256,
		expected: pin
	});
	return {
		...await acquireUrl({
			kind: "url",
			url,
			text: showUrl(url)
		}, sha256, world),
		origin: locator
	};
}

// src/artifact/acquire.ts
/**
* Locator to `Artifact`: gets the model file onto this machine, hashed on the way and compared with its pin. A new
* kind of locator is one source file and one line in `SOURCES`.
*/
const SOURCES = {
	path: acquirePath,
	url: acquireUrl,
	hf: acquireHubFile,
	zoo: acquireZoo,
	release: acquireReleaseAsset,
	artifact: acquireWorkflowArtifact,
	oci: acquireLayer,
	git: acquireGit,
	command: acquireFromCommand
};
/**
* Gets the model that a locator names.
*
* @throws {UserError} if the file isn't there, isn't a model, is too large or has another hash than its pin.
* @throws {SurroundingsError} if the network or the disk fails.
* @throws the signal's reason if it aborts. Nothing unfinished stays on disk.
*/
async function acquire(request, world) {
	world.signal?.throwIfAborted();
	const sha256 = request.sha256 === void 0 ? void 0 : parsePin(request.sha256, request.locator);
	const found = await sourceOf(request.locator.kind)(request.locator, sha256, world);
	const whole = await wholeModel(found, world, (locator) => sourceOf(locator.kind)(locator, void 0, world));
	return sha256 === void 0 ? whole : withPinWarning(whole);
}
/** A pin is of the file that the locator leads to: of an archive it fixes everything, of a model not its other files. */
function withPinWarning(model) {
	if (model.externalData === void 0 || model.archive !== void 0) return model;
	const warning = `sha256 pins the model file alone, and not its external data (${model.externalData.map(({ location }) => location).join(", ")})`;
	return {
		...model,
		warnings: [...model.warnings ?? [], warning]
	};
}
/** The registry holds, for each kind, the source of that kind; types can't follow that from a kind to a call. */
function sourceOf(kind) {
	return SOURCES[kind];
}
function parsePin(text, locator) {
	const pin = text.trim().toLowerCase();
	if (/^[0-9a-f]{64}$/.test(pin)) return pin;
	throw new UserError({
		code: "artifact-pin-malformed",
		what: "the pinned sha256 is not a SHA-256",
		where: locator.text,
		got: text,
		expected: "64 hexadecimal digits",
		hint: "write what `sha256sum model.onnx` prints"
	});
}

// src/artifact/acquire-subjects.ts
/** All of a model's subjects at once; when one fails, the others are broken off before that is told. */
async function acquireSubjects(model, config, world) {
	const failing = new AbortController();
	const started = [];
	let lastCommand = Promise.resolve();
	const get = (name, { locator, sha256 }, after) => {
		const what = `the ${name} of ${model.name}`;
		if (locator.kind !== "path") world.log(`acquiring ${what}`);
		const begin = async () => {
			const placed = after === void 0 ? locator : placeOf(locator, await after);
			return acquire({
				locator: placed,
				sha256
			}, acquireWorld(config, world, what, failing.signal)).catch((error) => {
				if (name === "baseline" && error instanceof AbsentModel) return error;
				throw error;
			});
		};
		const acquiring = locator.kind === "command" ? lastCommand.then(begin) : begin();
		if (locator.kind === "command") lastCommand = acquiring;
		started.push(acquiring);
		acquiring.catch((error) => failing.abort(error));
		return acquiring;
	};
	const { candidate, reference, baseline } = model;
	const first = get("candidate", candidate);
	const subjects = [
		first,
		reference && get("reference", reference),
		baseline && get("baseline", baseline, baseline.locator.kind === "git" ? first : void 0)
	];
	await Promise.allSettled(started);
	failing.signal.throwIfAborted();
	const [found, other, earlier] = await Promise.all(subjects);
	const isAbsent = earlier instanceof AbsentModel;
	return {
		artifacts: {
			candidate: found,
			...other === void 0 ? {} : { reference: other },
			...earlier === void 0 || isAbsent ? {} : { baseline: earlier }
		},
		absent: isAbsent ? { baseline: earlier.reason } : {}
	};
}
/** A baseline from git without a path of its own is the candidate's file as it was, or the archive that holds it. */
function placeOf(locator, candidate) {
	const { origin, archive, path } = candidate;
	if (locator.kind !== "git" || origin.kind !== "path") return locator;
	return {
		...locator,
		path: archive ?? path
	};
}
/** What acquiring takes of a run. @param what is acquired, in words. */
function acquireWorld({ cacheDir, cache, cacheLimitBytes }, { fetch, hosts, catalogue, env, change, log, downloading }, what, signal) {
	return {
		fetch,
		hosts,
		catalogue,
		env,
		change,
		cacheDir,
		cacheLimitBytes,
		useCache: cache,
		signal,
		onWaiting: () => log(`another process is downloading ${what}: waiting for it`),
		onProgress: downloading && ((progress) => downloading(what, progress))
	};
}

// src/artifact/parse-locator.ts
/**
* Text to `Locator`. Every form of the contract is recognised, also those that this version cannot acquire;
* what is none of them is a `UserError` that lists the forms.
*/
const FORMS$1 = "a path, https://host/file, hf:org/repo@revision/file, zoo:ID, release:TAG/ASSET, release:latest, artifact:RUN/NAME/FILE, oci:HOST/NAME:TAG, git:REVISION/PATH or merge-base";
const SCHEMES = {
	http: parseWebLocator,
	https: parseWebLocator,
	hf: parseHubLocator,
	zoo: parseZooLocator,
	release: parseReleaseLocator,
	artifact: parseArtifactLocator,
	oci: parseRegistryLocator,
	ghcr: ({ rest, ...given }) => parseRegistryLocator({
		rest: `ghcr.io/${rest}`,
		...given
	}),
	git: parseGitLocator
};
/**
* Reads a locator. Relative paths are resolved against `baseDirectory`; a single letter before a colon is a
* Windows drive, not a scheme. `where` is the place of the text, for messages ("zoogate.yml:3", "--model").
*
* @throws {UserError} `locator-...` or `url-...` if the text is not a locator.
*/
function parseLocator(text, baseDirectory, where) {
	const trimmed = text.trim();
	if (trimmed === "") throw malformed("the locator is empty", {
		where,
		got: text,
		expected: FORMS$1
	});
	if (hasControlCharacter(trimmed)) throw malformed("the locator holds a control character", {
		where,
		got: JSON.stringify(trimmed)
	});
	if (trimmed === "merge-base") return {
		kind: "git",
		revision: trimmed,
		folder: resolve(baseDirectory),
		text: trimmed
	};
	const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):/.exec(trimmed)?.[1];
	if (scheme === void 0) return {
		kind: "path",
		path: resolve(baseDirectory, trimmed),
		text: trimmed
	};
	const name = scheme.toLowerCase();
	if (!Object.hasOwn(SCHEMES, name)) throw new UserError({
		code: "locator-unknown-scheme",
		what: `${scheme}: is not a way to say where a model is`,
		where,
		got: showUrl(trimmed),
		expected: FORMS$1,
		hint: `if a file has this name, write ./${scheme}:...`
	});
	return SCHEMES[name]({
		rest: trimmed.slice(scheme.length + 1),
		text: trimmed,
		where,
		baseDirectory
	});
}
function parseWebLocator({ text, where }) {
	const url = parseUrl(text, where);
	url.hash = "";
	return {
		kind: "url",
		url: url.href,
		text: showUrl(text)
	};
}
/** `org/repo[@revision][/file]`; the Hub's own `refs/pr/1` and `refs/convert/onnx` are revisions with slashes. */
const HUB = /^(datasets\/)?([\w.-]+\/[\w.-]+)(?:@(refs\/(?:pr|convert)\/[^/]+|[^/]+))?(?:\/(.+))?$/;
function parseHubLocator({ rest, text, where }) {
	const [match, datasets, repository, revision, file = ""] = HUB.exec(rest) ?? [];
	const isDataset = datasets !== void 0;
	if (!(match !== void 0 && !leadsOut(repository) && !leadsOut(revision ?? "main")) || leadsOut(file, isDataset) || repository.startsWith("spaces/")) throw malformed("this is not a file on the Hugging Face Hub", {
		where,
		got: text,
		expected: "hf:org/repo/file, hf:org/repo@revision/file, or hf:datasets/org/repo@revision with or without a path",
		hint: "for example hf:your-org/your-model@main/onnx/model.onnx"
	});
	return {
		kind: "hf",
		repository,
		...isDataset ? { dataset: true } : {},
		revision,
		file,
		text
	};
}
/** Whether a path is not below what it stands behind: it has empty segments, or a way up. In addresses a name may be one, too. */
function leadsOut(path, mayBeEmpty = false) {
	if (path === "" && mayBeEmpty) return false;
	return path.split("/").some((segment) => segment === "" || segment === "." || segment === "..");
}
function parseZooLocator({ rest, text, where }) {
	if (!/^[A-Za-z0-9][\w.-]*(\/[\w.-]+)*(@[\w.-]+)?$/.test(rest)) throw malformed("this is not the identifier of a zoo model", {
		where,
		got: text,
		expected: "zoo:ID, such as zoo:onnx/resnet50-v1-12 or zoo:torchvision/resnet50@IMAGENET1K_V1"
	});
	return {
		kind: "zoo",
		id: rest,
		text
	};
}
/** Another repository stands first, with an @ behind it: `owner/name@`. */
const REPOSITORY = /^(?:([\w.-]+\/[\w.-]+)@)?(.*)$/s;
/** Tags may hold slashes, names of assets can't: the last slash separates them. */
function parseReleaseLocator({ rest, text, where }) {
	const [, repository, release = ""] = REPOSITORY.exec(rest) ?? [];
	const slash = release.lastIndexOf("/");
	const tag = slash === -1 ? release : release.slice(0, slash);
	const asset = slash === -1 ? void 0 : release.slice(slash + 1);
	if (!(!leadsOut(tag) && !leadsOut(repository ?? "owner/name")) || asset === "" || /\s/.test(tag)) throw malformed("this is not a release", {
		where,
		got: text,
		expected: "release:TAG/ASSET, release:TAG or release:latest, of another repository release:OWNER/NAME@TAG/ASSET"
	});
	return {
		kind: "release",
		repository,
		tag,
		asset,
		text
	};
}
function parseArtifactLocator({ rest, text, where }) {
	const [, repository, path = ""] = REPOSITORY.exec(rest) ?? [];
	const [, run, name, file] = /^(\d{1,19}|current)\/([^/]+)(?:\/(.+))?$/.exec(path) ?? [];
	const isPlace = !leadsOut(repository ?? "owner/name") && !leadsOut(file ?? "", true);
	if (run === void 0 || name === void 0 || !isPlace) throw malformed("this is not an artifact of a workflow run", {
		where,
		got: text,
		expected: "artifact:RUN/NAME/FILE, where RUN is a number or \"current\", of another repository artifact:OWNER/NAME@RUN/NAME/FILE"
	});
	return {
		kind: "artifact",
		repository,
		run,
		name,
		file,
		text
	};
}
/** As the OCI distribution specification spells names and tags; what follows is the title of a layer. */
const IMAGE = /^([\w.-]+(?::\d+)?)\/([a-z0-9]+(?:(?:\.|_|__|-+|\/)[a-z0-9]+)*)(?::(\w[\w.-]{0,127})|@(sha256:[0-9a-f]{64}))(?:\/(.+))?$/;
function parseRegistryLocator({ rest, text, where }) {
	const [match, registry, name, tag, digest, file] = IMAGE.exec(rest) ?? [];
	if (match === void 0 || file !== void 0 && leadsOut(file)) throw malformed("this is not an artifact in a registry", {
		where,
		got: text,
		expected: "oci:HOST/NAME:TAG or oci:HOST/NAME@sha256:DIGEST, with or without /FILE",
		hint: "for example oci:ghcr.io/your-org/your-model:v1/model.onnx"
	});
	return {
		kind: "oci",
		registry,
		name,
		reference: tag ?? digest,
		file,
		text
	};
}
/** A revision that starts with a dash would be an option to git; git's own "revision:path" starts at the root. */
function parseGitLocator({ rest, text, where, baseDirectory }) {
	if (rest === "" || /^[-/]|[\s:]/.test(rest)) throw malformed("this is not a git revision", {
		where,
		got: text,
		expected: "git:REVISION/PATH, such as git:v1.2.0/models/model.onnx, or merge-base",
		hint: rest.includes(":") ? "write a slash between the revision and the path" : void 0
	});
	return {
		kind: "git",
		revision: rest,
		folder: resolve(baseDirectory),
		text
	};
}
function hasControlCharacter(text) {
	return /[\u0000-\u001f\u007f]/.test(text);
}
function malformed(what, rest) {
	return new UserError({
		code: "locator-malformed",
		what,
		...rest
	});
}

// src/dataset/dataset-config.ts
/** The `dataset` of a configuration file, as its schema promises it, to what loading takes. */
/** @param resolvePath makes a path absolute. @param where the place of the dataset's path, for messages. */
function datasetConfig(raw, resolvePath, where = "dataset") {
	const place = locate(typeof raw === "string" ? raw : raw.path, resolvePath, where);
	if (typeof raw === "string") return {
		...place,
		complete: false,
		allowUnreadable: 0
	};
	const { format, labels, annotations, classes } = raw;
	const resolved = (path) => path === void 0 ? void 0 : resolvePath(path);
	return {
		...place,
		format: format === "auto" ? void 0 : format,
		labels: resolved(labels),
		annotations: resolved(annotations),
		classes: resolved(classes),
		input: raw.input,
		target: raw.target,
		columns: raw.columns,
		slices: raw.slices,
		labelMap: raw["label-map"],
		offset: raw.offset,
		ignore: raw.ignore,
		name: raw.name,
		split: raw.split,
		complete: raw.complete ?? false,
		allowUnreadable: raw["allow-unreadable"] ?? 0
	};
}
/** A dataset of the Hugging Face Hub, or a path. */
function locate(text, resolvePath, where) {
	if (!/^hf:/i.test(text.trim())) return { path: resolvePath(text) };
	const locator = parseLocator(text, "", where);
	if (locator.kind === "hf" && locator.dataset === true) return {
		path: "",
		origin: { locator }
	};
	throw new UserError({
		code: "locator-not-a-dataset",
		what: "this is a model repository, not a dataset",
		where,
		got: text,
		expected: "hf:datasets/org/repo@revision, with or without a path"
	});
}

// src/config/cache-options.ts
/** Where the cache is and how large it may grow, by the environment. */
function cacheDirectory(env) {
	const toolCache = env["ZOOGATE_CACHE"] || env["RUNNER_TOOL_CACHE"] && join(env["RUNNER_TOOL_CACHE"], "zoogate");
	if (toolCache) return resolve(toolCache);
	return join(env["XDG_CACHE_HOME"] || join(os.homedir(), ".cache"), "zoogate");
}
/** A size as gates spell it. */
function cacheLimit(text) {
	if (!text) return CACHE_LIMIT_BYTES;
	const match = /^(\d+(?:\.\d+)?)\s*(B|kB|MB|GB)$/.exec(text.trim());
	if (match !== null) return Number(match[1]) * SIZE_UNITS[match[2]];
	throw new UserError({
		code: "option-invalid",
		what: "this is not a size",
		where: "ZOOGATE_CACHE_LIMIT",
		got: text,
		expected: "a number with a unit: 500MB, 20GB"
	});
}
const SIZE_UNITS = {
	B: 1,
	kB: 1e3,
	MB: 1e6,
	GB: 1e9
};

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));

// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

// src/config/config-validator.ts
var require_config_validator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = validate21;
	module.exports.default = validate21;
	const schema6 = {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"title": "zoogate configuration",
		"description": "What to measure and what to hold it to: zoogate.yml.",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"name": { "$ref": "#/definitions/modelKeys/name" },
			"model": { "$ref": "#/definitions/modelKeys/model" },
			"sha256": { "$ref": "#/definitions/modelKeys/sha256" },
			"reference": { "$ref": "#/definitions/subject" },
			"baseline": { "$ref": "#/definitions/subject" },
			"claims": { "$ref": "#/definitions/modelKeys/claims" },
			"dataset": { "$ref": "#/definitions/dataset" },
			"preprocess": { "$ref": "#/definitions/preprocess" },
			"gates": { "$ref": "#/definitions/gates" },
			"models": {
				"type": "object",
				"description": "The models to check, by any name. A name with a * stands for every file that the pattern in its model matches.",
				"minProperties": 1,
				"propertyNames": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"additionalProperties": { "$ref": "#/definitions/model" }
			},
			"samples": {
				"type": "integer",
				"minimum": 1,
				"description": "Measure a seeded random sample of this many examples."
			},
			"seed": {
				"type": "integer",
				"minimum": 0,
				"maximum": 4294967295,
				"description": "Seed of every random choice."
			},
			"threads": {
				"type": "integer",
				"minimum": 1,
				"maximum": 1024,
				"description": "Latency is measured on one thread, and on so many as a further figure."
			},
			"batch-sizes": { "$ref": "#/definitions/batchSizes" },
			"execution-provider": {
				"description": "Where models run: cpu, cuda, tensorrt, webgpu, dml or coreml; or several in the order of preference, as a list or with commas (cuda,cpu).",
				"if": { "type": "array" },
				"then": {
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": { "enum": [
						"cpu",
						"cuda",
						"tensorrt",
						"webgpu",
						"dml",
						"coreml"
					] }
				},
				"else": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				}
			},
			"latency-budget": { "$ref": "#/definitions/duration" },
			"time-limit": { "$ref": "#/definitions/duration" },
			"fail-on": { "enum": [
				"fail",
				"inconclusive",
				"never"
			] },
			"explain": {
				"enum": [
					"auto",
					"always",
					"off"
				],
				"description": "Look for causes where a gate fails or is undecided (auto), or in any case."
			},
			"explain-budget": { "$ref": "#/definitions/duration" },
			"thumbnails": {
				"type": "boolean",
				"description": "The report holds small pictures of examples that flipped: whoever may read it sees them."
			},
			"report-dir": {
				"type": "string",
				"minLength": 1
			},
			"task": { "$ref": "#/definitions/task" },
			"stop": {
				"enum": ["full", "when-decided"],
				"description": "when-decided: examples in random order until the gates on accuracy are decided."
			},
			"shard-by": {
				"enum": ["examples", "models"],
				"description": "What the jobs of --shard share out."
			},
			"input": { "$ref": "#/definitions/input" }
		},
		"definitions": {
			"duration": {
				"description": "A time with a unit: 60s, 500ms, 2m.",
				"type": "string",
				"pattern": "^[0-9]+(\\.[0-9]+)?\\s*(ms|s|m)$"
			},
			"path": {
				"type": "string",
				"minLength": 1,
				"maxLength": 4096
			},
			"locator": {
				"description": "A path, a URL or another locator; or a command and the file that it writes.",
				"if": { "type": "object" },
				"then": {
					"type": "object",
					"additionalProperties": false,
					"required": ["command", "output"],
					"properties": {
						"command": {
							"description": "What makes the model: program and arguments as a list, or a line for the system's shell.",
							"if": { "type": "array" },
							"then": {
								"type": "array",
								"minItems": 1,
								"maxItems": 1e3,
								"items": {
									"type": "string",
									"maxLength": 32768
								}
							},
							"else": {
								"type": "string",
								"minLength": 1,
								"maxLength": 32768
							}
						},
						"output": {
							"description": "What it writes, relative to this file.",
							"$ref": "#/definitions/path"
						},
						"inputs": {
							"description": "Paths and patterns of what it reads, relative to this file; without them the files that the command names.",
							"type": "array",
							"minItems": 1,
							"maxItems": 100,
							"items": { "$ref": "#/definitions/path" }
						},
						"environment": {
							"description": "Variables that it sees beside those that interpreters need.",
							"type": "object",
							"maxProperties": 100,
							"propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" },
							"additionalProperties": {
								"type": "string",
								"maxLength": 32768
							}
						},
						"time-limit": { "$ref": "#/definitions/duration" },
						"cache": {
							"description": "Take the model from the cache where command, environment and inputs are what they were. Needs inputs.",
							"type": "boolean"
						}
					}
				},
				"else": { "$ref": "#/definitions/path" }
			},
			"batchSizes": {
				"description": "Examples at once, where throughput is measured; 1, 8 and 32 unless given.",
				"type": "array",
				"minItems": 1,
				"maxItems": 16,
				"uniqueItems": true,
				"items": {
					"type": "integer",
					"minimum": 1,
					"maximum": 4096
				}
			},
			"modelKeys": {
				"name": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"model": {
					"description": "The candidate: a locator, or a command that makes it.",
					"$ref": "#/definitions/locator"
				},
				"sha256": {
					"description": "SHA-256 that the file must have.",
					"type": "string",
					"pattern": "^[0-9a-fA-F]{64}$"
				},
				"claims": {
					"description": "Where claims stand: model card, claims file, .eval_results/*.yaml, preprocessor_config.json, CSV and others; a path, a folder or a pattern, or a list of such.",
					"type": ["string", "array"],
					"minLength": 1,
					"maxLength": 4096,
					"minItems": 1,
					"maxItems": 100,
					"items": { "$ref": "#/definitions/path" }
				}
			},
			"model": {
				"type": "object",
				"additionalProperties": false,
				"required": ["model"],
				"properties": {
					"model": { "$ref": "#/definitions/modelKeys/model" },
					"sha256": { "$ref": "#/definitions/modelKeys/sha256" },
					"reference": { "$ref": "#/definitions/subject" },
					"baseline": { "$ref": "#/definitions/subject" },
					"claims": { "$ref": "#/definitions/modelKeys/claims" },
					"dataset": { "$ref": "#/definitions/dataset" },
					"preprocess": { "$ref": "#/definitions/preprocess" },
					"batch-sizes": { "$ref": "#/definitions/batchSizes" },
					"gates": { "$ref": "#/definitions/gates" },
					"task": { "$ref": "#/definitions/task" },
					"input": { "$ref": "#/definitions/input" }
				}
			},
			"subject": {
				"description": "A locator, or a locator with its own pin and preprocessing.",
				"if": { "type": "object" },
				"then": {
					"type": "object",
					"additionalProperties": false,
					"required": ["model"],
					"properties": {
						"model": { "$ref": "#/definitions/locator" },
						"sha256": { "$ref": "#/definitions/modelKeys/sha256" },
						"preprocess": { "$ref": "#/definitions/preprocess" },
						"claims": {
							"description": "Where the subject's own claims stand: the positive control is held to them.",
							"$ref": "#/definitions/modelKeys/claims"
						},
						"input": { "$ref": "#/definitions/input" }
					}
				},
				"else": { "$ref": "#/definitions/path" }
			},
			"dataset": {
				"description": "A path, or a path with what is known of the data.",
				"if": { "type": "object" },
				"then": {
					"type": "object",
					"additionalProperties": false,
					"required": ["path"],
					"properties": {
						"path": { "$ref": "#/definitions/path" },
						"labels": { "$ref": "#/definitions/path" },
						"classes": { "$ref": "#/definitions/path" },
						"name": {
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						},
						"split": {
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						},
						"complete": { "type": "boolean" },
						"allow-unreadable": {
							"type": "integer",
							"minimum": 0
						},
						"format": {
							"description": "What lies at the path; told by it where this is absent.",
							"enum": [
								"auto",
								"class-folders",
								"manifest",
								"parquet",
								"arrays",
								"onnx-test-data",
								"coco"
							]
						},
						"annotations": {
							"description": "COCO file that annotates the images in the folder.",
							"$ref": "#/definitions/path"
						},
						"input": {
							"description": "Column or array of the input: one name, names in the order of the model's inputs, or the array of each input.",
							"if": { "type": "object" },
							"then": {
								"minProperties": 1,
								"maxProperties": 100,
								"additionalProperties": {
									"type": "string",
									"minLength": 1,
									"maxLength": 200
								}
							},
							"else": {
								"if": { "type": "array" },
								"then": {
									"type": "array",
									"minItems": 1,
									"maxItems": 100,
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 200
									}
								},
								"else": {
									"type": "string",
									"minLength": 1,
									"maxLength": 200
								}
							}
						},
						"target": {
							"description": "What examples should come to; told by the columns where this is absent.",
							"enum": [
								"class",
								"classes",
								"values",
								"boxes",
								"mask",
								"tensors",
								"identity"
							]
						},
						"columns": {
							"description": "Names of columns or arrays.",
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"path": {
									"type": "string",
									"minLength": 1,
									"maxLength": 200
								},
								"label": {
									"type": "string",
									"minLength": 1,
									"maxLength": 200
								},
								"labels": {
									"type": "string",
									"minLength": 1,
									"maxLength": 200
								},
								"values": {
									"type": "array",
									"minItems": 1,
									"maxItems": 100,
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 200
									}
								},
								"mask": {
									"type": "string",
									"minLength": 1,
									"maxLength": 200
								},
								"identity": {
									"type": "string",
									"minLength": 1,
									"maxLength": 200
								}
							}
						},
						"slices": {
							"description": "Columns whose values divide the examples.",
							"type": "array",
							"minItems": 1,
							"maxItems": 100,
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 200
							}
						},
						"label-map": {
							"description": "What the labels are; told by what they look like where this is absent.",
							"enum": [
								"index",
								"name",
								"wnid"
							]
						},
						"offset": {
							"description": "Added to every class index: 1 where the model's first output is the background.",
							"type": "integer",
							"minimum": -1e6,
							"maximum": 1e6
						},
						"ignore": {
							"description": "Grey level of a mask that counts for nothing.",
							"type": "integer",
							"minimum": 0,
							"maximum": 255
						}
					}
				},
				"else": { "$ref": "#/definitions/path" }
			},
			"preprocess": {
				"description": "A preset, a preprocessor_config.json (transformers) or config.json (timm), or steps, or a preset or file with steps that replace its own. Steps are taken in the order written here.",
				"if": { "type": "object" },
				"then": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"preset": { "type": "string" },
						"centralFraction": {
							"description": "The centre of the image that is taken before the resize: this part of each side, or a square of this part of the shorter side.",
							"if": { "type": "object" },
							"then": {
								"type": "object",
								"additionalProperties": false,
								"required": ["fraction"],
								"properties": {
									"fraction": {
										"type": "number",
										"exclusiveMinimum": 0,
										"maximum": 1
									},
									"of": { "enum": ["sides", "shorter"] }
								}
							},
							"else": {
								"type": "number",
								"exclusiveMinimum": 0,
								"maximum": 1
							}
						},
						"resize": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"shorter": { "$ref": "#/definitions/side" },
								"cropPct": {
									"description": "The crop is this part of the resized image.",
									"type": "number",
									"exclusiveMinimum": 0,
									"maximum": 1
								},
								"width": { "$ref": "#/definitions/side" },
								"height": { "$ref": "#/definitions/side" },
								"fit": {
									"description": "squash (unless given) resizes to exactly width x height; contain and cover keep the aspect.",
									"enum": [
										"squash",
										"contain",
										"cover"
									]
								},
								"interpolation": { "enum": [
									"nearest",
									"box",
									"bilinear",
									"hamming",
									"bicubic",
									"lanczos",
									"area"
								] },
								"library": {
									"description": "Whose arithmetic; pillow unless given.",
									"enum": [
										"pillow",
										"opencv",
										"tensorflow",
										"libvips"
									]
								},
								"coordinates": {
									"description": "Of tensorflow: half-pixel (tf.image.resize; unless given), or TensorFlow 1's resize without and with align_corners.",
									"enum": [
										"half-pixel",
										"asymmetric",
										"align-corners"
									]
								},
								"reducingGap": {
									"description": "Of pillow: average blocks of whole pixels first, down to this many times the size (Image.resize's reducing_gap; image processors that make thumbnails use 2).",
									"type": "number",
									"minimum": 1
								}
							}
						},
						"crop": {
							"if": { "type": "object" },
							"then": {
								"type": "object",
								"additionalProperties": false,
								"required": ["width", "height"],
								"properties": {
									"width": { "$ref": "#/definitions/side" },
									"height": { "$ref": "#/definitions/side" },
									"rounding": {
										"description": "Of an offset that is no whole number: half-even (torchvision; unless given) or down.",
										"enum": ["half-even", "down"]
									},
									"fill": {
										"description": "Levels (0-255) of what surrounds a smaller image.",
										"$ref": "#/definitions/perChannel"
									}
								}
							},
							"else": { "$ref": "#/definitions/side" }
						},
						"channels": { "enum": [
							"RGB",
							"BGR",
							"L"
						] },
						"scale": { "type": ["number", "string"] },
						"offset": {
							"description": "Added after the scale.",
							"type": "number"
						},
						"mean": { "$ref": "#/definitions/perChannel" },
						"std": { "$ref": "#/definitions/perChannel" },
						"layout": { "enum": ["NCHW", "NHWC"] }
					}
				},
				"else": {
					"type": "string",
					"minLength": 1
				}
			},
			"side": {
				"type": "integer",
				"minimum": 1,
				"maximum": 16384
			},
			"perChannel": {
				"type": "array",
				"minItems": 1,
				"maxItems": 3,
				"items": { "type": "number" }
			},
			"gates": {
				"description": "Rules: [warn:] METRIC (>= | <= | == | > | <) BOUND.",
				"type": "array",
				"maxItems": 200,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 500
				}
			},
			"task": {
				"description": "What the model is for: a task, or a task with settings. Implied by the dataset's targets.",
				"if": { "type": "object" },
				"then": {
					"type": "object",
					"required": ["name"],
					"properties": { "name": { "type": "string" } }
				},
				"else": {
					"type": "string",
					"minLength": 1
				}
			},
			"input": {
				"description": "How an int8 or uint8 input stands for numbers: number = scale * (integer - zero-point).",
				"type": "object",
				"additionalProperties": false,
				"required": ["scale"],
				"properties": {
					"scale": {
						"type": "number",
						"exclusiveMinimum": 0
					},
					"zero-point": {
						"type": "integer",
						"minimum": -128,
						"maximum": 255
					}
				}
			}
		}
	};
	const func2 = Object.prototype.hasOwnProperty;
	const func3 = require_ucs2length().default;
	const func0 = require_equal().default;
	const schema7 = {
		"type": "string",
		"minLength": 1,
		"maxLength": 100
	};
	function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (typeof data === "string") {
			if (func3(data) > 100) {
				validate22.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 100 },
					message: "must NOT have more than 100 characters",
					schema: 100,
					parentSchema: schema7,
					data
				}];
				return false;
			} else if (func3(data) < 1) {
				validate22.errors = [{
					instancePath,
					schemaPath: "#/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema7,
					data
				}];
				return false;
			}
		} else {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string",
				schema: schema7.type,
				parentSchema: schema7,
				data
			}];
			return false;
		}
		validate22.errors = vErrors;
		return true;
	}
	const schema8 = {
		"description": "A path, a URL or another locator; or a command and the file that it writes.",
		"if": { "type": "object" },
		"then": {
			"type": "object",
			"additionalProperties": false,
			"required": ["command", "output"],
			"properties": {
				"command": {
					"description": "What makes the model: program and arguments as a list, or a line for the system's shell.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1e3,
						"items": {
							"type": "string",
							"maxLength": 32768
						}
					},
					"else": {
						"type": "string",
						"minLength": 1,
						"maxLength": 32768
					}
				},
				"output": {
					"description": "What it writes, relative to this file.",
					"$ref": "#/definitions/path"
				},
				"inputs": {
					"description": "Paths and patterns of what it reads, relative to this file; without them the files that the command names.",
					"type": "array",
					"minItems": 1,
					"maxItems": 100,
					"items": { "$ref": "#/definitions/path" }
				},
				"environment": {
					"description": "Variables that it sees beside those that interpreters need.",
					"type": "object",
					"maxProperties": 100,
					"propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" },
					"additionalProperties": {
						"type": "string",
						"maxLength": 32768
					}
				},
				"time-limit": { "$ref": "#/definitions/duration" },
				"cache": {
					"description": "Take the model from the cache where command, environment and inputs are what they were. Needs inputs.",
					"type": "boolean"
				}
			}
		},
		"else": { "$ref": "#/definitions/path" }
	};
	const schema9 = {
		"type": "string",
		"minLength": 1,
		"maxLength": 4096
	};
	function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (typeof data === "string") {
			if (func3(data) > 4096) {
				validate25.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 4096 },
					message: "must NOT have more than 4096 characters",
					schema: 4096,
					parentSchema: schema9,
					data
				}];
				return false;
			} else if (func3(data) < 1) {
				validate25.errors = [{
					instancePath,
					schemaPath: "#/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema9,
					data
				}];
				return false;
			}
		} else {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string",
				schema: schema9.type,
				parentSchema: schema9,
				data
			}];
			return false;
		}
		validate25.errors = vErrors;
		return true;
	}
	const schema10 = {
		"description": "A time with a unit: 60s, 500ms, 2m.",
		"type": "string",
		"pattern": "^[0-9]+(\\.[0-9]+)?\\s*(ms|s|m)$"
	};
	const pattern1 = new RegExp("^[0-9]+(\\.[0-9]+)?\\s*(ms|s|m)$", "u");
	function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (typeof data === "string") {
			if (!pattern1.test(data)) {
				validate28.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[0-9]+(\\.[0-9]+)?\\s*(ms|s|m)$" },
					message: "must match pattern \"^[0-9]+(\\.[0-9]+)?\\s*(ms|s|m)$\"",
					schema: "^[0-9]+(\\.[0-9]+)?\\s*(ms|s|m)$",
					parentSchema: schema10,
					data
				}];
				return false;
			}
		} else {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string",
				schema: schema10.type,
				parentSchema: schema10,
				data
			}];
			return false;
		}
		validate28.errors = vErrors;
		return true;
	}
	const pattern0 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
	function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		const _errs0 = errors;
		let valid0 = true;
		const _errs1 = errors;
		if (!(data && typeof data == "object" && !Array.isArray(data))) {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		var _valid0 = _errs1 === errors;
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
		let ifClause0;
		if (_valid0) {
			const _errs3 = errors;
			if (errors === _errs3) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing0;
					if (data.command === void 0 && (missing0 = "command") || data.output === void 0 && (missing0 = "output")) {
						validate24.errors = [{
							instancePath,
							schemaPath: "#/then/required",
							keyword: "required",
							params: { missingProperty: missing0 },
							message: "must have required property '" + missing0 + "'",
							schema: schema8.then.required,
							parentSchema: schema8.then,
							data
						}];
						return false;
					} else {
						const _errs5 = errors;
						for (const key0 in data) if (!(key0 === "command" || key0 === "output" || key0 === "inputs" || key0 === "environment" || key0 === "time-limit" || key0 === "cache")) {
							validate24.errors = [{
								instancePath,
								schemaPath: "#/then/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key0 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema8.then,
								data
							}];
							return false;
						}
						if (_errs5 === errors) {
							if (data.command !== void 0) {
								let data0 = data.command;
								const _errs6 = errors;
								const _errs7 = errors;
								let valid2 = true;
								const _errs8 = errors;
								if (!Array.isArray(data0)) {
									const err1 = {};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
								}
								var _valid1 = _errs8 === errors;
								errors = _errs7;
								if (vErrors !== null) {
									if (_errs7) vErrors.length = _errs7;
									else vErrors = null;
								}
								let ifClause1;
								if (_valid1) {
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data0)) {
											if (data0.length > 1e3) {
												validate24.errors = [{
													instancePath: instancePath + "/command",
													schemaPath: "#/then/properties/command/then/maxItems",
													keyword: "maxItems",
													params: { limit: 1e3 },
													message: "must NOT have more than 1000 items",
													schema: 1e3,
													parentSchema: schema8.then.properties.command.then,
													data: data0
												}];
												return false;
											} else if (data0.length < 1) {
												validate24.errors = [{
													instancePath: instancePath + "/command",
													schemaPath: "#/then/properties/command/then/minItems",
													keyword: "minItems",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 items",
													schema: 1,
													parentSchema: schema8.then.properties.command.then,
													data: data0
												}];
												return false;
											} else {
												const len0 = data0.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data1 = data0[i0];
													const _errs12 = errors;
													if (errors === _errs12) {
														if (typeof data1 === "string") {
															if (func3(data1) > 32768) {
																validate24.errors = [{
																	instancePath: instancePath + "/command/" + i0,
																	schemaPath: "#/then/properties/command/then/items/maxLength",
																	keyword: "maxLength",
																	params: { limit: 32768 },
																	message: "must NOT have more than 32768 characters",
																	schema: 32768,
																	parentSchema: schema8.then.properties.command.then.items,
																	data: data1
																}];
																return false;
															}
														} else {
															validate24.errors = [{
																instancePath: instancePath + "/command/" + i0,
																schemaPath: "#/then/properties/command/then/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema8.then.properties.command.then.items.type,
																parentSchema: schema8.then.properties.command.then.items,
																data: data1
															}];
															return false;
														}
													}
													if (!(_errs12 === errors)) break;
												}
											}
										} else {
											validate24.errors = [{
												instancePath: instancePath + "/command",
												schemaPath: "#/then/properties/command/then/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array",
												schema: schema8.then.properties.command.then.type,
												parentSchema: schema8.then.properties.command.then,
												data: data0
											}];
											return false;
										}
									}
									var _valid1 = _errs10 === errors;
									valid2 = _valid1;
									ifClause1 = "then";
								} else {
									const _errs14 = errors;
									if (errors === _errs14) {
										if (typeof data0 === "string") {
											if (func3(data0) > 32768) {
												validate24.errors = [{
													instancePath: instancePath + "/command",
													schemaPath: "#/then/properties/command/else/maxLength",
													keyword: "maxLength",
													params: { limit: 32768 },
													message: "must NOT have more than 32768 characters",
													schema: 32768,
													parentSchema: schema8.then.properties.command.else,
													data: data0
												}];
												return false;
											} else if (func3(data0) < 1) {
												validate24.errors = [{
													instancePath: instancePath + "/command",
													schemaPath: "#/then/properties/command/else/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters",
													schema: 1,
													parentSchema: schema8.then.properties.command.else,
													data: data0
												}];
												return false;
											}
										} else {
											validate24.errors = [{
												instancePath: instancePath + "/command",
												schemaPath: "#/then/properties/command/else/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema8.then.properties.command.else.type,
												parentSchema: schema8.then.properties.command.else,
												data: data0
											}];
											return false;
										}
									}
									var _valid1 = _errs14 === errors;
									valid2 = _valid1;
									ifClause1 = "else";
								}
								if (!valid2) {
									const err2 = {
										instancePath: instancePath + "/command",
										schemaPath: "#/then/properties/command/if",
										keyword: "if",
										params: { failingKeyword: ifClause1 },
										message: "must match \"" + ifClause1 + "\" schema",
										schema: schema8.then.properties.command.if,
										parentSchema: schema8.then.properties.command,
										data: data0
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
									validate24.errors = vErrors;
									return false;
								}
								var valid1 = _errs6 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.output !== void 0) {
									const _errs16 = errors;
									if (!validate25(data.output, {
										instancePath: instancePath + "/output",
										parentData: data,
										parentDataProperty: "output",
										rootData
									})) {
										vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
										errors = vErrors.length;
									}
									var valid1 = _errs16 === errors;
								} else var valid1 = true;
								if (valid1) {
									if (data.inputs !== void 0) {
										let data3 = data.inputs;
										const _errs17 = errors;
										if (errors === _errs17) {
											if (Array.isArray(data3)) {
												if (data3.length > 100) {
													validate24.errors = [{
														instancePath: instancePath + "/inputs",
														schemaPath: "#/then/properties/inputs/maxItems",
														keyword: "maxItems",
														params: { limit: 100 },
														message: "must NOT have more than 100 items",
														schema: 100,
														parentSchema: schema8.then.properties.inputs,
														data: data3
													}];
													return false;
												} else if (data3.length < 1) {
													validate24.errors = [{
														instancePath: instancePath + "/inputs",
														schemaPath: "#/then/properties/inputs/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items",
														schema: 1,
														parentSchema: schema8.then.properties.inputs,
														data: data3
													}];
													return false;
												} else {
													const len1 = data3.length;
													for (let i1 = 0; i1 < len1; i1++) {
														const _errs19 = errors;
														if (!validate25(data3[i1], {
															instancePath: instancePath + "/inputs/" + i1,
															parentData: data3,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
															errors = vErrors.length;
														}
														if (!(_errs19 === errors)) break;
													}
												}
											} else {
												validate24.errors = [{
													instancePath: instancePath + "/inputs",
													schemaPath: "#/then/properties/inputs/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema8.then.properties.inputs.type,
													parentSchema: schema8.then.properties.inputs,
													data: data3
												}];
												return false;
											}
										}
										var valid1 = _errs17 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (data.environment !== void 0) {
											let data5 = data.environment;
											const _errs20 = errors;
											if (errors === _errs20) {
												if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
													if (Object.keys(data5).length > 100) {
														validate24.errors = [{
															instancePath: instancePath + "/environment",
															schemaPath: "#/then/properties/environment/maxProperties",
															keyword: "maxProperties",
															params: { limit: 100 },
															message: "must NOT have more than 100 properties",
															schema: 100,
															parentSchema: schema8.then.properties.environment,
															data: data5
														}];
														return false;
													} else {
														for (const key1 in data5) {
															const _errs22 = errors;
															if (typeof key1 === "string") {
																if (!pattern0.test(key1)) {
																	const err3 = {
																		instancePath: instancePath + "/environment",
																		schemaPath: "#/then/properties/environment/propertyNames/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
																		message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
																		schema: "^[A-Za-z_][A-Za-z0-9_]*$",
																		parentSchema: schema8.then.properties.environment.propertyNames,
																		data: key1,
																		propertyName: key1
																	};
																	if (vErrors === null) vErrors = [err3];
																	else vErrors.push(err3);
																	errors++;
																}
															}
															var valid5 = _errs22 === errors;
															if (!valid5) {
																const err4 = {
																	instancePath: instancePath + "/environment",
																	schemaPath: "#/then/properties/environment/propertyNames",
																	keyword: "propertyNames",
																	params: { propertyName: key1 },
																	message: "property name must be valid",
																	schema: schema8.then.properties.environment.propertyNames,
																	parentSchema: schema8.then.properties.environment,
																	data: data5
																};
																if (vErrors === null) vErrors = [err4];
																else vErrors.push(err4);
																errors++;
																validate24.errors = vErrors;
																return false;
															}
														}
														if (valid5) for (const key2 in data5) {
															let data6 = data5[key2];
															const _errs24 = errors;
															if (errors === _errs24) {
																if (typeof data6 === "string") {
																	if (func3(data6) > 32768) {
																		validate24.errors = [{
																			instancePath: instancePath + "/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/then/properties/environment/additionalProperties/maxLength",
																			keyword: "maxLength",
																			params: { limit: 32768 },
																			message: "must NOT have more than 32768 characters",
																			schema: 32768,
																			parentSchema: schema8.then.properties.environment.additionalProperties,
																			data: data6
																		}];
																		return false;
																	}
																} else {
																	validate24.errors = [{
																		instancePath: instancePath + "/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/then/properties/environment/additionalProperties/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema8.then.properties.environment.additionalProperties.type,
																		parentSchema: schema8.then.properties.environment.additionalProperties,
																		data: data6
																	}];
																	return false;
																}
															}
															if (!(_errs24 === errors)) break;
														}
													}
												} else {
													validate24.errors = [{
														instancePath: instancePath + "/environment",
														schemaPath: "#/then/properties/environment/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object",
														schema: schema8.then.properties.environment.type,
														parentSchema: schema8.then.properties.environment,
														data: data5
													}];
													return false;
												}
											}
											var valid1 = _errs20 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (data["time-limit"] !== void 0) {
												const _errs26 = errors;
												if (!validate28(data["time-limit"], {
													instancePath: instancePath + "/time-limit",
													parentData: data,
													parentDataProperty: "time-limit",
													rootData
												})) {
													vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs26 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data.cache !== void 0) {
													let data8 = data.cache;
													const _errs27 = errors;
													if (typeof data8 !== "boolean") {
														validate24.errors = [{
															instancePath: instancePath + "/cache",
															schemaPath: "#/then/properties/cache/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean",
															schema: schema8.then.properties.cache.type,
															parentSchema: schema8.then.properties.cache,
															data: data8
														}];
														return false;
													}
													var valid1 = _errs27 === errors;
												} else var valid1 = true;
											}
										}
									}
								}
							}
						}
					}
				} else {
					validate24.errors = [{
						instancePath,
						schemaPath: "#/then/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.then.type,
						parentSchema: schema8.then,
						data
					}];
					return false;
				}
			}
			var _valid0 = _errs3 === errors;
			valid0 = _valid0;
			ifClause0 = "then";
		} else {
			const _errs29 = errors;
			if (!validate25(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs29 === errors;
			valid0 = _valid0;
			ifClause0 = "else";
		}
		if (!valid0) {
			const err5 = {
				instancePath,
				schemaPath: "#/if",
				keyword: "if",
				params: { failingKeyword: ifClause0 },
				message: "must match \"" + ifClause0 + "\" schema",
				schema: schema8.if,
				parentSchema: schema8,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
			validate24.errors = vErrors;
			return false;
		}
		validate24.errors = vErrors;
		return errors === 0;
	}
	const schema11 = {
		"description": "SHA-256 that the file must have.",
		"type": "string",
		"pattern": "^[0-9a-fA-F]{64}$"
	};
	const pattern2 = new RegExp("^[0-9a-fA-F]{64}$", "u");
	function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (typeof data === "string") {
			if (!pattern2.test(data)) {
				validate32.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[0-9a-fA-F]{64}$" },
					message: "must match pattern \"^[0-9a-fA-F]{64}$\"",
					schema: "^[0-9a-fA-F]{64}$",
					parentSchema: schema11,
					data
				}];
				return false;
			}
		} else {
			validate32.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string",
				schema: schema11.type,
				parentSchema: schema11,
				data
			}];
			return false;
		}
		validate32.errors = vErrors;
		return true;
	}
	const schema12 = {
		"description": "A locator, or a locator with its own pin and preprocessing.",
		"if": { "type": "object" },
		"then": {
			"type": "object",
			"additionalProperties": false,
			"required": ["model"],
			"properties": {
				"model": { "$ref": "#/definitions/locator" },
				"sha256": { "$ref": "#/definitions/modelKeys/sha256" },
				"preprocess": { "$ref": "#/definitions/preprocess" },
				"claims": {
					"description": "Where the subject's own claims stand: the positive control is held to them.",
					"$ref": "#/definitions/modelKeys/claims"
				},
				"input": { "$ref": "#/definitions/input" }
			}
		},
		"else": { "$ref": "#/definitions/path" }
	};
	function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		const _errs0 = errors;
		let valid0 = true;
		const _errs1 = errors;
		if (!(data && typeof data == "object" && !Array.isArray(data))) {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		var _valid0 = _errs1 === errors;
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
		let ifClause0;
		if (_valid0) {
			const _errs3 = errors;
			if (errors === _errs3) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing0;
					if (data.command === void 0 && (missing0 = "command") || data.output === void 0 && (missing0 = "output")) {
						validate35.errors = [{
							instancePath,
							schemaPath: "#/then/required",
							keyword: "required",
							params: { missingProperty: missing0 },
							message: "must have required property '" + missing0 + "'",
							schema: schema8.then.required,
							parentSchema: schema8.then,
							data
						}];
						return false;
					} else {
						const _errs5 = errors;
						for (const key0 in data) if (!(key0 === "command" || key0 === "output" || key0 === "inputs" || key0 === "environment" || key0 === "time-limit" || key0 === "cache")) {
							validate35.errors = [{
								instancePath,
								schemaPath: "#/then/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key0 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema8.then,
								data
							}];
							return false;
						}
						if (_errs5 === errors) {
							if (data.command !== void 0) {
								let data0 = data.command;
								const _errs6 = errors;
								const _errs7 = errors;
								let valid2 = true;
								const _errs8 = errors;
								if (!Array.isArray(data0)) {
									const err1 = {};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
								}
								var _valid1 = _errs8 === errors;
								errors = _errs7;
								if (vErrors !== null) {
									if (_errs7) vErrors.length = _errs7;
									else vErrors = null;
								}
								let ifClause1;
								if (_valid1) {
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data0)) {
											if (data0.length > 1e3) {
												validate35.errors = [{
													instancePath: instancePath + "/command",
													schemaPath: "#/then/properties/command/then/maxItems",
													keyword: "maxItems",
													params: { limit: 1e3 },
													message: "must NOT have more than 1000 items",
													schema: 1e3,
													parentSchema: schema8.then.properties.command.then,
													data: data0
												}];
												return false;
											} else if (data0.length < 1) {
												validate35.errors = [{
													instancePath: instancePath + "/command",
													schemaPath: "#/then/properties/command/then/minItems",
													keyword: "minItems",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 items",
													schema: 1,
													parentSchema: schema8.then.properties.command.then,
													data: data0
												}];
												return false;
											} else {
												const len0 = data0.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data1 = data0[i0];
													const _errs12 = errors;
													if (errors === _errs12) {
														if (typeof data1 === "string") {
															if (func3(data1) > 32768) {
																validate35.errors = [{
																	instancePath: instancePath + "/command/" + i0,
																	schemaPath: "#/then/properties/command/then/items/maxLength",
																	keyword: "maxLength",
																	params: { limit: 32768 },
																	message: "must NOT have more than 32768 characters",
																	schema: 32768,
																	parentSchema: schema8.then.properties.command.then.items,
																	data: data1
																}];
																return false;
															}
														} else {
															validate35.errors = [{
																instancePath: instancePath + "/command/" + i0,
																schemaPath: "#/then/properties/command/then/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema8.then.properties.command.then.items.type,
																parentSchema: schema8.then.properties.command.then.items,
																data: data1
															}];
															return false;
														}
													}
													if (!(_errs12 === errors)) break;
												}
											}
										} else {
											validate35.errors = [{
												instancePath: instancePath + "/command",
												schemaPath: "#/then/properties/command/then/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array",
												schema: schema8.then.properties.command.then.type,
												parentSchema: schema8.then.properties.command.then,
												data: data0
											}];
											return false;
										}
									}
									var _valid1 = _errs10 === errors;
									valid2 = _valid1;
									ifClause1 = "then";
								} else {
									const _errs14 = errors;
									if (errors === _errs14) {
										if (typeof data0 === "string") {
											if (func3(data0) > 32768) {
												validate35.errors = [{
													instancePath: instancePath + "/command",
													schemaPath: "#/then/properties/command/else/maxLength",
													keyword: "maxLength",
													params: { limit: 32768 },
													message: "must NOT have more than 32768 characters",
													schema: 32768,
													parentSchema: schema8.then.properties.command.else,
													data: data0
												}];
												return false;
											} else if (func3(data0) < 1) {
												validate35.errors = [{
													instancePath: instancePath + "/command",
													schemaPath: "#/then/properties/command/else/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters",
													schema: 1,
													parentSchema: schema8.then.properties.command.else,
													data: data0
												}];
												return false;
											}
										} else {
											validate35.errors = [{
												instancePath: instancePath + "/command",
												schemaPath: "#/then/properties/command/else/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema8.then.properties.command.else.type,
												parentSchema: schema8.then.properties.command.else,
												data: data0
											}];
											return false;
										}
									}
									var _valid1 = _errs14 === errors;
									valid2 = _valid1;
									ifClause1 = "else";
								}
								if (!valid2) {
									const err2 = {
										instancePath: instancePath + "/command",
										schemaPath: "#/then/properties/command/if",
										keyword: "if",
										params: { failingKeyword: ifClause1 },
										message: "must match \"" + ifClause1 + "\" schema",
										schema: schema8.then.properties.command.if,
										parentSchema: schema8.then.properties.command,
										data: data0
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
									validate35.errors = vErrors;
									return false;
								}
								var valid1 = _errs6 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.output !== void 0) {
									const _errs16 = errors;
									if (!validate25(data.output, {
										instancePath: instancePath + "/output",
										parentData: data,
										parentDataProperty: "output",
										rootData
									})) {
										vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
										errors = vErrors.length;
									}
									var valid1 = _errs16 === errors;
								} else var valid1 = true;
								if (valid1) {
									if (data.inputs !== void 0) {
										let data3 = data.inputs;
										const _errs17 = errors;
										if (errors === _errs17) {
											if (Array.isArray(data3)) {
												if (data3.length > 100) {
													validate35.errors = [{
														instancePath: instancePath + "/inputs",
														schemaPath: "#/then/properties/inputs/maxItems",
														keyword: "maxItems",
														params: { limit: 100 },
														message: "must NOT have more than 100 items",
														schema: 100,
														parentSchema: schema8.then.properties.inputs,
														data: data3
													}];
													return false;
												} else if (data3.length < 1) {
													validate35.errors = [{
														instancePath: instancePath + "/inputs",
														schemaPath: "#/then/properties/inputs/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items",
														schema: 1,
														parentSchema: schema8.then.properties.inputs,
														data: data3
													}];
													return false;
												} else {
													const len1 = data3.length;
													for (let i1 = 0; i1 < len1; i1++) {
														const _errs19 = errors;
														if (!validate25(data3[i1], {
															instancePath: instancePath + "/inputs/" + i1,
															parentData: data3,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
															errors = vErrors.length;
														}
														if (!(_errs19 === errors)) break;
													}
												}
											} else {
												validate35.errors = [{
													instancePath: instancePath + "/inputs",
													schemaPath: "#/then/properties/inputs/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema8.then.properties.inputs.type,
													parentSchema: schema8.then.properties.inputs,
													data: data3
												}];
												return false;
											}
										}
										var valid1 = _errs17 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (data.environment !== void 0) {
											let data5 = data.environment;
											const _errs20 = errors;
											if (errors === _errs20) {
												if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
													if (Object.keys(data5).length > 100) {
														validate35.errors = [{
															instancePath: instancePath + "/environment",
															schemaPath: "#/then/properties/environment/maxProperties",
															keyword: "maxProperties",
															params: { limit: 100 },
															message: "must NOT have more than 100 properties",
															schema: 100,
															parentSchema: schema8.then.properties.environment,
															data: data5
														}];
														return false;
													} else {
														for (const key1 in data5) {
															const _errs22 = errors;
															if (typeof key1 === "string") {
																if (!pattern0.test(key1)) {
																	const err3 = {
																		instancePath: instancePath + "/environment",
																		schemaPath: "#/then/properties/environment/propertyNames/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
																		message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
																		schema: "^[A-Za-z_][A-Za-z0-9_]*$",
																		parentSchema: schema8.then.properties.environment.propertyNames,
																		data: key1,
																		propertyName: key1
																	};
																	if (vErrors === null) vErrors = [err3];
																	else vErrors.push(err3);
																	errors++;
																}
															}
															var valid5 = _errs22 === errors;
															if (!valid5) {
																const err4 = {
																	instancePath: instancePath + "/environment",
																	schemaPath: "#/then/properties/environment/propertyNames",
																	keyword: "propertyNames",
																	params: { propertyName: key1 },
																	message: "property name must be valid",
																	schema: schema8.then.properties.environment.propertyNames,
																	parentSchema: schema8.then.properties.environment,
																	data: data5
																};
																if (vErrors === null) vErrors = [err4];
																else vErrors.push(err4);
																errors++;
																validate35.errors = vErrors;
																return false;
															}
														}
														if (valid5) for (const key2 in data5) {
															let data6 = data5[key2];
															const _errs24 = errors;
															if (errors === _errs24) {
																if (typeof data6 === "string") {
																	if (func3(data6) > 32768) {
																		validate35.errors = [{
																			instancePath: instancePath + "/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/then/properties/environment/additionalProperties/maxLength",
																			keyword: "maxLength",
																			params: { limit: 32768 },
																			message: "must NOT have more than 32768 characters",
																			schema: 32768,
																			parentSchema: schema8.then.properties.environment.additionalProperties,
																			data: data6
																		}];
																		return false;
																	}
																} else {
																	validate35.errors = [{
																		instancePath: instancePath + "/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/then/properties/environment/additionalProperties/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema8.then.properties.environment.additionalProperties.type,
																		parentSchema: schema8.then.properties.environment.additionalProperties,
																		data: data6
																	}];
																	return false;
																}
															}
															if (!(_errs24 === errors)) break;
														}
													}
												} else {
													validate35.errors = [{
														instancePath: instancePath + "/environment",
														schemaPath: "#/then/properties/environment/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object",
														schema: schema8.then.properties.environment.type,
														parentSchema: schema8.then.properties.environment,
														data: data5
													}];
													return false;
												}
											}
											var valid1 = _errs20 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (data["time-limit"] !== void 0) {
												const _errs26 = errors;
												if (!validate28(data["time-limit"], {
													instancePath: instancePath + "/time-limit",
													parentData: data,
													parentDataProperty: "time-limit",
													rootData
												})) {
													vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs26 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data.cache !== void 0) {
													let data8 = data.cache;
													const _errs27 = errors;
													if (typeof data8 !== "boolean") {
														validate35.errors = [{
															instancePath: instancePath + "/cache",
															schemaPath: "#/then/properties/cache/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean",
															schema: schema8.then.properties.cache.type,
															parentSchema: schema8.then.properties.cache,
															data: data8
														}];
														return false;
													}
													var valid1 = _errs27 === errors;
												} else var valid1 = true;
											}
										}
									}
								}
							}
						}
					}
				} else {
					validate35.errors = [{
						instancePath,
						schemaPath: "#/then/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.then.type,
						parentSchema: schema8.then,
						data
					}];
					return false;
				}
			}
			var _valid0 = _errs3 === errors;
			valid0 = _valid0;
			ifClause0 = "then";
		} else {
			const _errs29 = errors;
			if (!validate25(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs29 === errors;
			valid0 = _valid0;
			ifClause0 = "else";
		}
		if (!valid0) {
			const err5 = {
				instancePath,
				schemaPath: "#/if",
				keyword: "if",
				params: { failingKeyword: ifClause0 },
				message: "must match \"" + ifClause0 + "\" schema",
				schema: schema8.if,
				parentSchema: schema8,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
			validate35.errors = vErrors;
			return false;
		}
		validate35.errors = vErrors;
		return errors === 0;
	}
	const schema14 = {
		"description": "A preset, a preprocessor_config.json (transformers) or config.json (timm), or steps, or a preset or file with steps that replace its own. Steps are taken in the order written here.",
		"if": { "type": "object" },
		"then": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"preset": { "type": "string" },
				"centralFraction": {
					"description": "The centre of the image that is taken before the resize: this part of each side, or a square of this part of the shorter side.",
					"if": { "type": "object" },
					"then": {
						"type": "object",
						"additionalProperties": false,
						"required": ["fraction"],
						"properties": {
							"fraction": {
								"type": "number",
								"exclusiveMinimum": 0,
								"maximum": 1
							},
							"of": { "enum": ["sides", "shorter"] }
						}
					},
					"else": {
						"type": "number",
						"exclusiveMinimum": 0,
						"maximum": 1
					}
				},
				"resize": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"shorter": { "$ref": "#/definitions/side" },
						"cropPct": {
							"description": "The crop is this part of the resized image.",
							"type": "number",
							"exclusiveMinimum": 0,
							"maximum": 1
						},
						"width": { "$ref": "#/definitions/side" },
						"height": { "$ref": "#/definitions/side" },
						"fit": {
							"description": "squash (unless given) resizes to exactly width x height; contain and cover keep the aspect.",
							"enum": [
								"squash",
								"contain",
								"cover"
							]
						},
						"interpolation": { "enum": [
							"nearest",
							"box",
							"bilinear",
							"hamming",
							"bicubic",
							"lanczos",
							"area"
						] },
						"library": {
							"description": "Whose arithmetic; pillow unless given.",
							"enum": [
								"pillow",
								"opencv",
								"tensorflow",
								"libvips"
							]
						},
						"coordinates": {
							"description": "Of tensorflow: half-pixel (tf.image.resize; unless given), or TensorFlow 1's resize without and with align_corners.",
							"enum": [
								"half-pixel",
								"asymmetric",
								"align-corners"
							]
						},
						"reducingGap": {
							"description": "Of pillow: average blocks of whole pixels first, down to this many times the size (Image.resize's reducing_gap; image processors that make thumbnails use 2).",
							"type": "number",
							"minimum": 1
						}
					}
				},
				"crop": {
					"if": { "type": "object" },
					"then": {
						"type": "object",
						"additionalProperties": false,
						"required": ["width", "height"],
						"properties": {
							"width": { "$ref": "#/definitions/side" },
							"height": { "$ref": "#/definitions/side" },
							"rounding": {
								"description": "Of an offset that is no whole number: half-even (torchvision; unless given) or down.",
								"enum": ["half-even", "down"]
							},
							"fill": {
								"description": "Levels (0-255) of what surrounds a smaller image.",
								"$ref": "#/definitions/perChannel"
							}
						}
					},
					"else": { "$ref": "#/definitions/side" }
				},
				"channels": { "enum": [
					"RGB",
					"BGR",
					"L"
				] },
				"scale": { "type": ["number", "string"] },
				"offset": {
					"description": "Added after the scale.",
					"type": "number"
				},
				"mean": { "$ref": "#/definitions/perChannel" },
				"std": { "$ref": "#/definitions/perChannel" },
				"layout": { "enum": ["NCHW", "NHWC"] }
			}
		},
		"else": {
			"type": "string",
			"minLength": 1
		}
	};
	const schema15 = {
		"type": "integer",
		"minimum": 1,
		"maximum": 16384
	};
	function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
			validate43.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "integer" },
				message: "must be integer",
				schema: schema15.type,
				parentSchema: schema15,
				data
			}];
			return false;
		}
		if (typeof data == "number") {
			if (data > 16384 || isNaN(data)) {
				validate43.errors = [{
					instancePath,
					schemaPath: "#/maximum",
					keyword: "maximum",
					params: {
						comparison: "<=",
						limit: 16384
					},
					message: "must be <= 16384",
					schema: 16384,
					parentSchema: schema15,
					data
				}];
				return false;
			} else if (data < 1 || isNaN(data)) {
				validate43.errors = [{
					instancePath,
					schemaPath: "#/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1",
					schema: 1,
					parentSchema: schema15,
					data
				}];
				return false;
			}
		}
		validate43.errors = vErrors;
		return true;
	}
	const schema16 = {
		"type": "array",
		"minItems": 1,
		"maxItems": 3,
		"items": { "type": "number" }
	};
	function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (Array.isArray(data)) {
			if (data.length > 3) {
				validate49.errors = [{
					instancePath,
					schemaPath: "#/maxItems",
					keyword: "maxItems",
					params: { limit: 3 },
					message: "must NOT have more than 3 items",
					schema: 3,
					parentSchema: schema16,
					data
				}];
				return false;
			} else if (data.length < 1) {
				validate49.errors = [{
					instancePath,
					schemaPath: "#/minItems",
					keyword: "minItems",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 items",
					schema: 1,
					parentSchema: schema16,
					data
				}];
				return false;
			} else {
				const len0 = data.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data0 = data[i0];
					if (!(typeof data0 == "number")) {
						validate49.errors = [{
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/items/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema16.items.type,
							parentSchema: schema16.items,
							data: data0
						}];
						return false;
					}
				}
			}
		} else {
			validate49.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array",
				schema: schema16.type,
				parentSchema: schema16,
				data
			}];
			return false;
		}
		validate49.errors = vErrors;
		return true;
	}
	function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		const _errs0 = errors;
		let valid0 = true;
		const _errs1 = errors;
		if (!(data && typeof data == "object" && !Array.isArray(data))) {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		var _valid0 = _errs1 === errors;
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
		let ifClause0;
		if (_valid0) {
			const _errs3 = errors;
			if (errors === _errs3) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					const _errs5 = errors;
					for (const key0 in data) if (!func2.call(schema14.then.properties, key0)) {
						validate42.errors = [{
							instancePath,
							schemaPath: "#/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema14.then,
							data
						}];
						return false;
					}
					if (_errs5 === errors) {
						if (data.preset !== void 0) {
							let data0 = data.preset;
							const _errs6 = errors;
							if (typeof data0 !== "string") {
								validate42.errors = [{
									instancePath: instancePath + "/preset",
									schemaPath: "#/then/properties/preset/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema14.then.properties.preset.type,
									parentSchema: schema14.then.properties.preset,
									data: data0
								}];
								return false;
							}
							var valid1 = _errs6 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.centralFraction !== void 0) {
								let data1 = data.centralFraction;
								const _errs8 = errors;
								const _errs9 = errors;
								let valid2 = true;
								const _errs10 = errors;
								if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
									const err1 = {};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
								}
								var _valid1 = _errs10 === errors;
								errors = _errs9;
								if (vErrors !== null) {
									if (_errs9) vErrors.length = _errs9;
									else vErrors = null;
								}
								let ifClause1;
								if (_valid1) {
									const _errs12 = errors;
									if (errors === _errs12) {
										if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
											let missing0;
											if (data1.fraction === void 0 && (missing0 = "fraction")) {
												validate42.errors = [{
													instancePath: instancePath + "/centralFraction",
													schemaPath: "#/then/properties/centralFraction/then/required",
													keyword: "required",
													params: { missingProperty: missing0 },
													message: "must have required property '" + missing0 + "'",
													schema: schema14.then.properties.centralFraction.then.required,
													parentSchema: schema14.then.properties.centralFraction.then,
													data: data1
												}];
												return false;
											} else {
												const _errs14 = errors;
												for (const key1 in data1) if (!(key1 === "fraction" || key1 === "of")) {
													validate42.errors = [{
														instancePath: instancePath + "/centralFraction",
														schemaPath: "#/then/properties/centralFraction/then/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties",
														schema: false,
														parentSchema: schema14.then.properties.centralFraction.then,
														data: data1
													}];
													return false;
												}
												if (_errs14 === errors) {
													if (data1.fraction !== void 0) {
														let data2 = data1.fraction;
														const _errs15 = errors;
														if (errors === _errs15) {
															if (typeof data2 == "number") {
																if (data2 > 1 || isNaN(data2)) {
																	validate42.errors = [{
																		instancePath: instancePath + "/centralFraction/fraction",
																		schemaPath: "#/then/properties/centralFraction/then/properties/fraction/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 1
																		},
																		message: "must be <= 1",
																		schema: 1,
																		parentSchema: schema14.then.properties.centralFraction.then.properties.fraction,
																		data: data2
																	}];
																	return false;
																} else if (data2 <= 0 || isNaN(data2)) {
																	validate42.errors = [{
																		instancePath: instancePath + "/centralFraction/fraction",
																		schemaPath: "#/then/properties/centralFraction/then/properties/fraction/exclusiveMinimum",
																		keyword: "exclusiveMinimum",
																		params: {
																			comparison: ">",
																			limit: 0
																		},
																		message: "must be > 0",
																		schema: 0,
																		parentSchema: schema14.then.properties.centralFraction.then.properties.fraction,
																		data: data2
																	}];
																	return false;
																}
															} else {
																validate42.errors = [{
																	instancePath: instancePath + "/centralFraction/fraction",
																	schemaPath: "#/then/properties/centralFraction/then/properties/fraction/type",
																	keyword: "type",
																	params: { type: "number" },
																	message: "must be number",
																	schema: schema14.then.properties.centralFraction.then.properties.fraction.type,
																	parentSchema: schema14.then.properties.centralFraction.then.properties.fraction,
																	data: data2
																}];
																return false;
															}
														}
														var valid3 = _errs15 === errors;
													} else var valid3 = true;
													if (valid3) {
														if (data1.of !== void 0) {
															let data3 = data1.of;
															const _errs17 = errors;
															if (!(data3 === "sides" || data3 === "shorter")) {
																validate42.errors = [{
																	instancePath: instancePath + "/centralFraction/of",
																	schemaPath: "#/then/properties/centralFraction/then/properties/of/enum",
																	keyword: "enum",
																	params: { allowedValues: schema14.then.properties.centralFraction.then.properties.of.enum },
																	message: "must be equal to one of the allowed values",
																	schema: schema14.then.properties.centralFraction.then.properties.of.enum,
																	parentSchema: schema14.then.properties.centralFraction.then.properties.of,
																	data: data3
																}];
																return false;
															}
															var valid3 = _errs17 === errors;
														} else var valid3 = true;
													}
												}
											}
										} else {
											validate42.errors = [{
												instancePath: instancePath + "/centralFraction",
												schemaPath: "#/then/properties/centralFraction/then/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object",
												schema: schema14.then.properties.centralFraction.then.type,
												parentSchema: schema14.then.properties.centralFraction.then,
												data: data1
											}];
											return false;
										}
									}
									var _valid1 = _errs12 === errors;
									valid2 = _valid1;
									ifClause1 = "then";
								} else {
									const _errs18 = errors;
									if (errors === _errs18) {
										if (typeof data1 == "number") {
											if (data1 > 1 || isNaN(data1)) {
												validate42.errors = [{
													instancePath: instancePath + "/centralFraction",
													schemaPath: "#/then/properties/centralFraction/else/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 1
													},
													message: "must be <= 1",
													schema: 1,
													parentSchema: schema14.then.properties.centralFraction.else,
													data: data1
												}];
												return false;
											} else if (data1 <= 0 || isNaN(data1)) {
												validate42.errors = [{
													instancePath: instancePath + "/centralFraction",
													schemaPath: "#/then/properties/centralFraction/else/exclusiveMinimum",
													keyword: "exclusiveMinimum",
													params: {
														comparison: ">",
														limit: 0
													},
													message: "must be > 0",
													schema: 0,
													parentSchema: schema14.then.properties.centralFraction.else,
													data: data1
												}];
												return false;
											}
										} else {
											validate42.errors = [{
												instancePath: instancePath + "/centralFraction",
												schemaPath: "#/then/properties/centralFraction/else/type",
												keyword: "type",
												params: { type: "number" },
												message: "must be number",
												schema: schema14.then.properties.centralFraction.else.type,
												parentSchema: schema14.then.properties.centralFraction.else,
												data: data1
											}];
											return false;
										}
									}
									var _valid1 = _errs18 === errors;
									valid2 = _valid1;
									ifClause1 = "else";
								}
								if (!valid2) {
									const err2 = {
										instancePath: instancePath + "/centralFraction",
										schemaPath: "#/then/properties/centralFraction/if",
										keyword: "if",
										params: { failingKeyword: ifClause1 },
										message: "must match \"" + ifClause1 + "\" schema",
										schema: schema14.then.properties.centralFraction.if,
										parentSchema: schema14.then.properties.centralFraction,
										data: data1
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
									validate42.errors = vErrors;
									return false;
								}
								var valid1 = _errs8 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.resize !== void 0) {
									let data4 = data.resize;
									const _errs20 = errors;
									if (errors === _errs20) {
										if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
											const _errs22 = errors;
											for (const key2 in data4) if (!func2.call(schema14.then.properties.resize.properties, key2)) {
												validate42.errors = [{
													instancePath: instancePath + "/resize",
													schemaPath: "#/then/properties/resize/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key2 },
													message: "must NOT have additional properties",
													schema: false,
													parentSchema: schema14.then.properties.resize,
													data: data4
												}];
												return false;
											}
											if (_errs22 === errors) {
												if (data4.shorter !== void 0) {
													const _errs23 = errors;
													if (!validate43(data4.shorter, {
														instancePath: instancePath + "/resize/shorter",
														parentData: data4,
														parentDataProperty: "shorter",
														rootData
													})) {
														vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
														errors = vErrors.length;
													}
													var valid4 = _errs23 === errors;
												} else var valid4 = true;
												if (valid4) {
													if (data4.cropPct !== void 0) {
														let data6 = data4.cropPct;
														const _errs24 = errors;
														if (errors === _errs24) {
															if (typeof data6 == "number") {
																if (data6 > 1 || isNaN(data6)) {
																	validate42.errors = [{
																		instancePath: instancePath + "/resize/cropPct",
																		schemaPath: "#/then/properties/resize/properties/cropPct/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 1
																		},
																		message: "must be <= 1",
																		schema: 1,
																		parentSchema: schema14.then.properties.resize.properties.cropPct,
																		data: data6
																	}];
																	return false;
																} else if (data6 <= 0 || isNaN(data6)) {
																	validate42.errors = [{
																		instancePath: instancePath + "/resize/cropPct",
																		schemaPath: "#/then/properties/resize/properties/cropPct/exclusiveMinimum",
																		keyword: "exclusiveMinimum",
																		params: {
																			comparison: ">",
																			limit: 0
																		},
																		message: "must be > 0",
																		schema: 0,
																		parentSchema: schema14.then.properties.resize.properties.cropPct,
																		data: data6
																	}];
																	return false;
																}
															} else {
																validate42.errors = [{
																	instancePath: instancePath + "/resize/cropPct",
																	schemaPath: "#/then/properties/resize/properties/cropPct/type",
																	keyword: "type",
																	params: { type: "number" },
																	message: "must be number",
																	schema: schema14.then.properties.resize.properties.cropPct.type,
																	parentSchema: schema14.then.properties.resize.properties.cropPct,
																	data: data6
																}];
																return false;
															}
														}
														var valid4 = _errs24 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data4.width !== void 0) {
															const _errs26 = errors;
															if (!validate43(data4.width, {
																instancePath: instancePath + "/resize/width",
																parentData: data4,
																parentDataProperty: "width",
																rootData
															})) {
																vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																errors = vErrors.length;
															}
															var valid4 = _errs26 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data4.height !== void 0) {
																const _errs27 = errors;
																if (!validate43(data4.height, {
																	instancePath: instancePath + "/resize/height",
																	parentData: data4,
																	parentDataProperty: "height",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																	errors = vErrors.length;
																}
																var valid4 = _errs27 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data4.fit !== void 0) {
																	let data9 = data4.fit;
																	const _errs28 = errors;
																	if (!(data9 === "squash" || data9 === "contain" || data9 === "cover")) {
																		validate42.errors = [{
																			instancePath: instancePath + "/resize/fit",
																			schemaPath: "#/then/properties/resize/properties/fit/enum",
																			keyword: "enum",
																			params: { allowedValues: schema14.then.properties.resize.properties.fit.enum },
																			message: "must be equal to one of the allowed values",
																			schema: schema14.then.properties.resize.properties.fit.enum,
																			parentSchema: schema14.then.properties.resize.properties.fit,
																			data: data9
																		}];
																		return false;
																	}
																	var valid4 = _errs28 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data4.interpolation !== void 0) {
																		let data10 = data4.interpolation;
																		const _errs29 = errors;
																		if (!(data10 === "nearest" || data10 === "box" || data10 === "bilinear" || data10 === "hamming" || data10 === "bicubic" || data10 === "lanczos" || data10 === "area")) {
																			validate42.errors = [{
																				instancePath: instancePath + "/resize/interpolation",
																				schemaPath: "#/then/properties/resize/properties/interpolation/enum",
																				keyword: "enum",
																				params: { allowedValues: schema14.then.properties.resize.properties.interpolation.enum },
																				message: "must be equal to one of the allowed values",
																				schema: schema14.then.properties.resize.properties.interpolation.enum,
																				parentSchema: schema14.then.properties.resize.properties.interpolation,
																				data: data10
																			}];
																			return false;
																		}
																		var valid4 = _errs29 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data4.library !== void 0) {
																			let data11 = data4.library;
																			const _errs30 = errors;
																			if (!(data11 === "pillow" || data11 === "opencv" || data11 === "tensorflow" || data11 === "libvips")) {
																				validate42.errors = [{
																					instancePath: instancePath + "/resize/library",
																					schemaPath: "#/then/properties/resize/properties/library/enum",
																					keyword: "enum",
																					params: { allowedValues: schema14.then.properties.resize.properties.library.enum },
																					message: "must be equal to one of the allowed values",
																					schema: schema14.then.properties.resize.properties.library.enum,
																					parentSchema: schema14.then.properties.resize.properties.library,
																					data: data11
																				}];
																				return false;
																			}
																			var valid4 = _errs30 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data4.coordinates !== void 0) {
																				let data12 = data4.coordinates;
																				const _errs31 = errors;
																				if (!(data12 === "half-pixel" || data12 === "asymmetric" || data12 === "align-corners")) {
																					validate42.errors = [{
																						instancePath: instancePath + "/resize/coordinates",
																						schemaPath: "#/then/properties/resize/properties/coordinates/enum",
																						keyword: "enum",
																						params: { allowedValues: schema14.then.properties.resize.properties.coordinates.enum },
																						message: "must be equal to one of the allowed values",
																						schema: schema14.then.properties.resize.properties.coordinates.enum,
																						parentSchema: schema14.then.properties.resize.properties.coordinates,
																						data: data12
																					}];
																					return false;
																				}
																				var valid4 = _errs31 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data4.reducingGap !== void 0) {
																					let data13 = data4.reducingGap;
																					const _errs32 = errors;
																					if (errors === _errs32) {
																						if (typeof data13 == "number") {
																							if (data13 < 1 || isNaN(data13)) {
																								validate42.errors = [{
																									instancePath: instancePath + "/resize/reducingGap",
																									schemaPath: "#/then/properties/resize/properties/reducingGap/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 1
																									},
																									message: "must be >= 1",
																									schema: 1,
																									parentSchema: schema14.then.properties.resize.properties.reducingGap,
																									data: data13
																								}];
																								return false;
																							}
																						} else {
																							validate42.errors = [{
																								instancePath: instancePath + "/resize/reducingGap",
																								schemaPath: "#/then/properties/resize/properties/reducingGap/type",
																								keyword: "type",
																								params: { type: "number" },
																								message: "must be number",
																								schema: schema14.then.properties.resize.properties.reducingGap.type,
																								parentSchema: schema14.then.properties.resize.properties.reducingGap,
																								data: data13
																							}];
																							return false;
																						}
																					}
																					var valid4 = _errs32 === errors;
																				} else var valid4 = true;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										} else {
											validate42.errors = [{
												instancePath: instancePath + "/resize",
												schemaPath: "#/then/properties/resize/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object",
												schema: schema14.then.properties.resize.type,
												parentSchema: schema14.then.properties.resize,
												data: data4
											}];
											return false;
										}
									}
									var valid1 = _errs20 === errors;
								} else var valid1 = true;
								if (valid1) {
									if (data.crop !== void 0) {
										let data14 = data.crop;
										const _errs34 = errors;
										const _errs35 = errors;
										let valid5 = true;
										const _errs36 = errors;
										if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
											const err3 = {};
											if (vErrors === null) vErrors = [err3];
											else vErrors.push(err3);
											errors++;
										}
										var _valid2 = _errs36 === errors;
										errors = _errs35;
										if (vErrors !== null) {
											if (_errs35) vErrors.length = _errs35;
											else vErrors = null;
										}
										let ifClause2;
										if (_valid2) {
											const _errs38 = errors;
											if (errors === _errs38) {
												if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
													let missing1;
													if (data14.width === void 0 && (missing1 = "width") || data14.height === void 0 && (missing1 = "height")) {
														validate42.errors = [{
															instancePath: instancePath + "/crop",
															schemaPath: "#/then/properties/crop/then/required",
															keyword: "required",
															params: { missingProperty: missing1 },
															message: "must have required property '" + missing1 + "'",
															schema: schema14.then.properties.crop.then.required,
															parentSchema: schema14.then.properties.crop.then,
															data: data14
														}];
														return false;
													} else {
														const _errs40 = errors;
														for (const key3 in data14) if (!(key3 === "width" || key3 === "height" || key3 === "rounding" || key3 === "fill")) {
															validate42.errors = [{
																instancePath: instancePath + "/crop",
																schemaPath: "#/then/properties/crop/then/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key3 },
																message: "must NOT have additional properties",
																schema: false,
																parentSchema: schema14.then.properties.crop.then,
																data: data14
															}];
															return false;
														}
														if (_errs40 === errors) {
															if (data14.width !== void 0) {
																const _errs41 = errors;
																if (!validate43(data14.width, {
																	instancePath: instancePath + "/crop/width",
																	parentData: data14,
																	parentDataProperty: "width",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																	errors = vErrors.length;
																}
																var valid6 = _errs41 === errors;
															} else var valid6 = true;
															if (valid6) {
																if (data14.height !== void 0) {
																	const _errs42 = errors;
																	if (!validate43(data14.height, {
																		instancePath: instancePath + "/crop/height",
																		parentData: data14,
																		parentDataProperty: "height",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																		errors = vErrors.length;
																	}
																	var valid6 = _errs42 === errors;
																} else var valid6 = true;
																if (valid6) {
																	if (data14.rounding !== void 0) {
																		let data17 = data14.rounding;
																		const _errs43 = errors;
																		if (!(data17 === "half-even" || data17 === "down")) {
																			validate42.errors = [{
																				instancePath: instancePath + "/crop/rounding",
																				schemaPath: "#/then/properties/crop/then/properties/rounding/enum",
																				keyword: "enum",
																				params: { allowedValues: schema14.then.properties.crop.then.properties.rounding.enum },
																				message: "must be equal to one of the allowed values",
																				schema: schema14.then.properties.crop.then.properties.rounding.enum,
																				parentSchema: schema14.then.properties.crop.then.properties.rounding,
																				data: data17
																			}];
																			return false;
																		}
																		var valid6 = _errs43 === errors;
																	} else var valid6 = true;
																	if (valid6) {
																		if (data14.fill !== void 0) {
																			const _errs44 = errors;
																			if (!validate49(data14.fill, {
																				instancePath: instancePath + "/crop/fill",
																				parentData: data14,
																				parentDataProperty: "fill",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																				errors = vErrors.length;
																			}
																			var valid6 = _errs44 === errors;
																		} else var valid6 = true;
																	}
																}
															}
														}
													}
												} else {
													validate42.errors = [{
														instancePath: instancePath + "/crop",
														schemaPath: "#/then/properties/crop/then/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object",
														schema: schema14.then.properties.crop.then.type,
														parentSchema: schema14.then.properties.crop.then,
														data: data14
													}];
													return false;
												}
											}
											var _valid2 = _errs38 === errors;
											valid5 = _valid2;
											ifClause2 = "then";
										} else {
											const _errs45 = errors;
											if (!validate43(data14, {
												instancePath: instancePath + "/crop",
												parentData: data,
												parentDataProperty: "crop",
												rootData
											})) {
												vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
												errors = vErrors.length;
											}
											var _valid2 = _errs45 === errors;
											valid5 = _valid2;
											ifClause2 = "else";
										}
										if (!valid5) {
											const err4 = {
												instancePath: instancePath + "/crop",
												schemaPath: "#/then/properties/crop/if",
												keyword: "if",
												params: { failingKeyword: ifClause2 },
												message: "must match \"" + ifClause2 + "\" schema",
												schema: schema14.then.properties.crop.if,
												parentSchema: schema14.then.properties.crop,
												data: data14
											};
											if (vErrors === null) vErrors = [err4];
											else vErrors.push(err4);
											errors++;
											validate42.errors = vErrors;
											return false;
										}
										var valid1 = _errs34 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (data.channels !== void 0) {
											let data19 = data.channels;
											const _errs46 = errors;
											if (!(data19 === "RGB" || data19 === "BGR" || data19 === "L")) {
												validate42.errors = [{
													instancePath: instancePath + "/channels",
													schemaPath: "#/then/properties/channels/enum",
													keyword: "enum",
													params: { allowedValues: schema14.then.properties.channels.enum },
													message: "must be equal to one of the allowed values",
													schema: schema14.then.properties.channels.enum,
													parentSchema: schema14.then.properties.channels,
													data: data19
												}];
												return false;
											}
											var valid1 = _errs46 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (data.scale !== void 0) {
												let data20 = data.scale;
												const _errs47 = errors;
												if (!(typeof data20 == "number") && typeof data20 !== "string") {
													validate42.errors = [{
														instancePath: instancePath + "/scale",
														schemaPath: "#/then/properties/scale/type",
														keyword: "type",
														params: { type: schema14.then.properties.scale.type },
														message: "must be number,string",
														schema: schema14.then.properties.scale.type,
														parentSchema: schema14.then.properties.scale,
														data: data20
													}];
													return false;
												}
												var valid1 = _errs47 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data.offset !== void 0) {
													let data21 = data.offset;
													const _errs49 = errors;
													if (!(typeof data21 == "number")) {
														validate42.errors = [{
															instancePath: instancePath + "/offset",
															schemaPath: "#/then/properties/offset/type",
															keyword: "type",
															params: { type: "number" },
															message: "must be number",
															schema: schema14.then.properties.offset.type,
															parentSchema: schema14.then.properties.offset,
															data: data21
														}];
														return false;
													}
													var valid1 = _errs49 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data.mean !== void 0) {
														const _errs51 = errors;
														if (!validate49(data.mean, {
															instancePath: instancePath + "/mean",
															parentData: data,
															parentDataProperty: "mean",
															rootData
														})) {
															vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
															errors = vErrors.length;
														}
														var valid1 = _errs51 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data.std !== void 0) {
															const _errs52 = errors;
															if (!validate49(data.std, {
																instancePath: instancePath + "/std",
																parentData: data,
																parentDataProperty: "std",
																rootData
															})) {
																vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																errors = vErrors.length;
															}
															var valid1 = _errs52 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data.layout !== void 0) {
																let data24 = data.layout;
																const _errs53 = errors;
																if (!(data24 === "NCHW" || data24 === "NHWC")) {
																	validate42.errors = [{
																		instancePath: instancePath + "/layout",
																		schemaPath: "#/then/properties/layout/enum",
																		keyword: "enum",
																		params: { allowedValues: schema14.then.properties.layout.enum },
																		message: "must be equal to one of the allowed values",
																		schema: schema14.then.properties.layout.enum,
																		parentSchema: schema14.then.properties.layout,
																		data: data24
																	}];
																	return false;
																}
																var valid1 = _errs53 === errors;
															} else var valid1 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				} else {
					validate42.errors = [{
						instancePath,
						schemaPath: "#/then/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema14.then.type,
						parentSchema: schema14.then,
						data
					}];
					return false;
				}
			}
			var _valid0 = _errs3 === errors;
			valid0 = _valid0;
			ifClause0 = "then";
		} else {
			const _errs54 = errors;
			if (errors === _errs54) {
				if (typeof data === "string") {
					if (func3(data) < 1) {
						validate42.errors = [{
							instancePath,
							schemaPath: "#/else/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema14.else,
							data
						}];
						return false;
					}
				} else {
					validate42.errors = [{
						instancePath,
						schemaPath: "#/else/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema14.else.type,
						parentSchema: schema14.else,
						data
					}];
					return false;
				}
			}
			var _valid0 = _errs54 === errors;
			valid0 = _valid0;
			ifClause0 = "else";
		}
		if (!valid0) {
			const err5 = {
				instancePath,
				schemaPath: "#/if",
				keyword: "if",
				params: { failingKeyword: ifClause0 },
				message: "must match \"" + ifClause0 + "\" schema",
				schema: schema14.if,
				parentSchema: schema14,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
			validate42.errors = vErrors;
			return false;
		}
		validate42.errors = vErrors;
		return errors === 0;
	}
	const schema17 = {
		"description": "Where claims stand: model card, claims file, .eval_results/*.yaml, preprocessor_config.json, CSV and others; a path, a folder or a pattern, or a list of such.",
		"type": ["string", "array"],
		"minLength": 1,
		"maxLength": 4096,
		"minItems": 1,
		"maxItems": 100,
		"items": { "$ref": "#/definitions/path" }
	};
	function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (typeof data !== "string" && !Array.isArray(data)) {
			validate55.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: schema17.type },
				message: "must be string,array",
				schema: schema17.type,
				parentSchema: schema17,
				data
			}];
			return false;
		}
		if (errors === 0) {
			if (typeof data === "string") {
				if (func3(data) > 4096) {
					validate55.errors = [{
						instancePath,
						schemaPath: "#/maxLength",
						keyword: "maxLength",
						params: { limit: 4096 },
						message: "must NOT have more than 4096 characters",
						schema: 4096,
						parentSchema: schema17,
						data
					}];
					return false;
				} else if (func3(data) < 1) {
					validate55.errors = [{
						instancePath,
						schemaPath: "#/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema17,
						data
					}];
					return false;
				}
			}
			if (errors === 0) {
				if (Array.isArray(data)) {
					if (data.length > 100) {
						validate55.errors = [{
							instancePath,
							schemaPath: "#/maxItems",
							keyword: "maxItems",
							params: { limit: 100 },
							message: "must NOT have more than 100 items",
							schema: 100,
							parentSchema: schema17,
							data
						}];
						return false;
					} else if (data.length < 1) {
						validate55.errors = [{
							instancePath,
							schemaPath: "#/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema17,
							data
						}];
						return false;
					} else {
						const len0 = data.length;
						for (let i0 = 0; i0 < len0; i0++) {
							const _errs1 = errors;
							if (!validate25(data[i0], {
								instancePath: instancePath + "/" + i0,
								parentData: data,
								parentDataProperty: i0,
								rootData
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							if (!(_errs1 === errors)) break;
						}
					}
				}
			}
		}
		validate55.errors = vErrors;
		return errors === 0;
	}
	const schema18 = {
		"description": "How an int8 or uint8 input stands for numbers: number = scale * (integer - zero-point).",
		"type": "object",
		"additionalProperties": false,
		"required": ["scale"],
		"properties": {
			"scale": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"zero-point": {
				"type": "integer",
				"minimum": -128,
				"maximum": 255
			}
		}
	};
	function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.scale === void 0 && (missing0 = "scale")) {
				validate58.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'",
					schema: schema18.required,
					parentSchema: schema18,
					data
				}];
				return false;
			} else {
				for (const key0 in data) if (!(key0 === "scale" || key0 === "zero-point")) {
					validate58.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema18,
						data
					}];
					return false;
				}
				if (data.scale !== void 0) {
					let data0 = data.scale;
					if (typeof data0 == "number") {
						if (data0 <= 0 || isNaN(data0)) {
							validate58.errors = [{
								instancePath: instancePath + "/scale",
								schemaPath: "#/properties/scale/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0",
								schema: 0,
								parentSchema: schema18.properties.scale,
								data: data0
							}];
							return false;
						}
					} else {
						validate58.errors = [{
							instancePath: instancePath + "/scale",
							schemaPath: "#/properties/scale/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema18.properties.scale.type,
							parentSchema: schema18.properties.scale,
							data: data0
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data["zero-point"] !== void 0) {
						let data1 = data["zero-point"];
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
							validate58.errors = [{
								instancePath: instancePath + "/zero-point",
								schemaPath: "#/properties/zero-point/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema18.properties["zero-point"].type,
								parentSchema: schema18.properties["zero-point"],
								data: data1
							}];
							return false;
						}
						if (typeof data1 == "number") {
							if (data1 > 255 || isNaN(data1)) {
								validate58.errors = [{
									instancePath: instancePath + "/zero-point",
									schemaPath: "#/properties/zero-point/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 255
									},
									message: "must be <= 255",
									schema: 255,
									parentSchema: schema18.properties["zero-point"],
									data: data1
								}];
								return false;
							} else if (data1 < -128 || isNaN(data1)) {
								validate58.errors = [{
									instancePath: instancePath + "/zero-point",
									schemaPath: "#/properties/zero-point/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: -128
									},
									message: "must be >= -128",
									schema: -128,
									parentSchema: schema18.properties["zero-point"],
									data: data1
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		} else {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema18.type,
				parentSchema: schema18,
				data
			}];
			return false;
		}
		validate58.errors = vErrors;
		return true;
	}
	function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		const _errs0 = errors;
		let valid0 = true;
		const _errs1 = errors;
		if (!(data && typeof data == "object" && !Array.isArray(data))) {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		var _valid0 = _errs1 === errors;
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
		let ifClause0;
		if (_valid0) {
			const _errs3 = errors;
			if (errors === _errs3) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing0;
					if (data.model === void 0 && (missing0 = "model")) {
						validate34.errors = [{
							instancePath,
							schemaPath: "#/then/required",
							keyword: "required",
							params: { missingProperty: missing0 },
							message: "must have required property '" + missing0 + "'",
							schema: schema12.then.required,
							parentSchema: schema12.then,
							data
						}];
						return false;
					} else {
						const _errs5 = errors;
						for (const key0 in data) if (!(key0 === "model" || key0 === "sha256" || key0 === "preprocess" || key0 === "claims" || key0 === "input")) {
							validate34.errors = [{
								instancePath,
								schemaPath: "#/then/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key0 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema12.then,
								data
							}];
							return false;
						}
						if (_errs5 === errors) {
							if (data.model !== void 0) {
								const _errs6 = errors;
								if (!validate35(data.model, {
									instancePath: instancePath + "/model",
									parentData: data,
									parentDataProperty: "model",
									rootData
								})) {
									vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
									errors = vErrors.length;
								}
								var valid1 = _errs6 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.sha256 !== void 0) {
									const _errs7 = errors;
									if (!validate32(data.sha256, {
										instancePath: instancePath + "/sha256",
										parentData: data,
										parentDataProperty: "sha256",
										rootData
									})) {
										vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
										errors = vErrors.length;
									}
									var valid1 = _errs7 === errors;
								} else var valid1 = true;
								if (valid1) {
									if (data.preprocess !== void 0) {
										const _errs8 = errors;
										if (!validate42(data.preprocess, {
											instancePath: instancePath + "/preprocess",
											parentData: data,
											parentDataProperty: "preprocess",
											rootData
										})) {
											vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
											errors = vErrors.length;
										}
										var valid1 = _errs8 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (data.claims !== void 0) {
											const _errs9 = errors;
											if (!validate55(data.claims, {
												instancePath: instancePath + "/claims",
												parentData: data,
												parentDataProperty: "claims",
												rootData
											})) {
												vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
												errors = vErrors.length;
											}
											var valid1 = _errs9 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (data.input !== void 0) {
												const _errs10 = errors;
												if (!validate58(data.input, {
													instancePath: instancePath + "/input",
													parentData: data,
													parentDataProperty: "input",
													rootData
												})) {
													vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs10 === errors;
											} else var valid1 = true;
										}
									}
								}
							}
						}
					}
				} else {
					validate34.errors = [{
						instancePath,
						schemaPath: "#/then/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema12.then.type,
						parentSchema: schema12.then,
						data
					}];
					return false;
				}
			}
			var _valid0 = _errs3 === errors;
			valid0 = _valid0;
			ifClause0 = "then";
		} else {
			const _errs11 = errors;
			if (!validate25(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs11 === errors;
			valid0 = _valid0;
			ifClause0 = "else";
		}
		if (!valid0) {
			const err1 = {
				instancePath,
				schemaPath: "#/if",
				keyword: "if",
				params: { failingKeyword: ifClause0 },
				message: "must match \"" + ifClause0 + "\" schema",
				schema: schema12.if,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
			validate34.errors = vErrors;
			return false;
		}
		validate34.errors = vErrors;
		return errors === 0;
	}
	const schema19 = {
		"description": "A path, or a path with what is known of the data.",
		"if": { "type": "object" },
		"then": {
			"type": "object",
			"additionalProperties": false,
			"required": ["path"],
			"properties": {
				"path": { "$ref": "#/definitions/path" },
				"labels": { "$ref": "#/definitions/path" },
				"classes": { "$ref": "#/definitions/path" },
				"name": {
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"split": {
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"complete": { "type": "boolean" },
				"allow-unreadable": {
					"type": "integer",
					"minimum": 0
				},
				"format": {
					"description": "What lies at the path; told by it where this is absent.",
					"enum": [
						"auto",
						"class-folders",
						"manifest",
						"parquet",
						"arrays",
						"onnx-test-data",
						"coco"
					]
				},
				"annotations": {
					"description": "COCO file that annotates the images in the folder.",
					"$ref": "#/definitions/path"
				},
				"input": {
					"description": "Column or array of the input: one name, names in the order of the model's inputs, or the array of each input.",
					"if": { "type": "object" },
					"then": {
						"minProperties": 1,
						"maxProperties": 100,
						"additionalProperties": {
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					},
					"else": {
						"if": { "type": "array" },
						"then": {
							"type": "array",
							"minItems": 1,
							"maxItems": 100,
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 200
							}
						},
						"else": {
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"target": {
					"description": "What examples should come to; told by the columns where this is absent.",
					"enum": [
						"class",
						"classes",
						"values",
						"boxes",
						"mask",
						"tensors",
						"identity"
					]
				},
				"columns": {
					"description": "Names of columns or arrays.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"path": {
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						},
						"label": {
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						},
						"labels": {
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						},
						"values": {
							"type": "array",
							"minItems": 1,
							"maxItems": 100,
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 200
							}
						},
						"mask": {
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						},
						"identity": {
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"slices": {
					"description": "Columns whose values divide the examples.",
					"type": "array",
					"minItems": 1,
					"maxItems": 100,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				},
				"label-map": {
					"description": "What the labels are; told by what they look like where this is absent.",
					"enum": [
						"index",
						"name",
						"wnid"
					]
				},
				"offset": {
					"description": "Added to every class index: 1 where the model's first output is the background.",
					"type": "integer",
					"minimum": -1e6,
					"maximum": 1e6
				},
				"ignore": {
					"description": "Grey level of a mask that counts for nothing.",
					"type": "integer",
					"minimum": 0,
					"maximum": 255
				}
			}
		},
		"else": { "$ref": "#/definitions/path" }
	};
	function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		const _errs0 = errors;
		let valid0 = true;
		const _errs1 = errors;
		if (!(data && typeof data == "object" && !Array.isArray(data))) {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		var _valid0 = _errs1 === errors;
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
		let ifClause0;
		if (_valid0) {
			const _errs3 = errors;
			if (errors === _errs3) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing0;
					if (data.path === void 0 && (missing0 = "path")) {
						validate64.errors = [{
							instancePath,
							schemaPath: "#/then/required",
							keyword: "required",
							params: { missingProperty: missing0 },
							message: "must have required property '" + missing0 + "'",
							schema: schema19.then.required,
							parentSchema: schema19.then,
							data
						}];
						return false;
					} else {
						const _errs5 = errors;
						for (const key0 in data) if (!func2.call(schema19.then.properties, key0)) {
							validate64.errors = [{
								instancePath,
								schemaPath: "#/then/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key0 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema19.then,
								data
							}];
							return false;
						}
						if (_errs5 === errors) {
							if (data.path !== void 0) {
								const _errs6 = errors;
								if (!validate25(data.path, {
									instancePath: instancePath + "/path",
									parentData: data,
									parentDataProperty: "path",
									rootData
								})) {
									vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
									errors = vErrors.length;
								}
								var valid1 = _errs6 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.labels !== void 0) {
									const _errs7 = errors;
									if (!validate25(data.labels, {
										instancePath: instancePath + "/labels",
										parentData: data,
										parentDataProperty: "labels",
										rootData
									})) {
										vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
										errors = vErrors.length;
									}
									var valid1 = _errs7 === errors;
								} else var valid1 = true;
								if (valid1) {
									if (data.classes !== void 0) {
										const _errs8 = errors;
										if (!validate25(data.classes, {
											instancePath: instancePath + "/classes",
											parentData: data,
											parentDataProperty: "classes",
											rootData
										})) {
											vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
											errors = vErrors.length;
										}
										var valid1 = _errs8 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (data.name !== void 0) {
											let data3 = data.name;
											const _errs9 = errors;
											if (errors === _errs9) {
												if (typeof data3 === "string") {
													if (func3(data3) > 200) {
														validate64.errors = [{
															instancePath: instancePath + "/name",
															schemaPath: "#/then/properties/name/maxLength",
															keyword: "maxLength",
															params: { limit: 200 },
															message: "must NOT have more than 200 characters",
															schema: 200,
															parentSchema: schema19.then.properties.name,
															data: data3
														}];
														return false;
													} else if (func3(data3) < 1) {
														validate64.errors = [{
															instancePath: instancePath + "/name",
															schemaPath: "#/then/properties/name/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters",
															schema: 1,
															parentSchema: schema19.then.properties.name,
															data: data3
														}];
														return false;
													}
												} else {
													validate64.errors = [{
														instancePath: instancePath + "/name",
														schemaPath: "#/then/properties/name/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema19.then.properties.name.type,
														parentSchema: schema19.then.properties.name,
														data: data3
													}];
													return false;
												}
											}
											var valid1 = _errs9 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (data.split !== void 0) {
												let data4 = data.split;
												const _errs11 = errors;
												if (errors === _errs11) {
													if (typeof data4 === "string") {
														if (func3(data4) > 200) {
															validate64.errors = [{
																instancePath: instancePath + "/split",
																schemaPath: "#/then/properties/split/maxLength",
																keyword: "maxLength",
																params: { limit: 200 },
																message: "must NOT have more than 200 characters",
																schema: 200,
																parentSchema: schema19.then.properties.split,
																data: data4
															}];
															return false;
														} else if (func3(data4) < 1) {
															validate64.errors = [{
																instancePath: instancePath + "/split",
																schemaPath: "#/then/properties/split/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 characters",
																schema: 1,
																parentSchema: schema19.then.properties.split,
																data: data4
															}];
															return false;
														}
													} else {
														validate64.errors = [{
															instancePath: instancePath + "/split",
															schemaPath: "#/then/properties/split/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema19.then.properties.split.type,
															parentSchema: schema19.then.properties.split,
															data: data4
														}];
														return false;
													}
												}
												var valid1 = _errs11 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data.complete !== void 0) {
													let data5 = data.complete;
													const _errs13 = errors;
													if (typeof data5 !== "boolean") {
														validate64.errors = [{
															instancePath: instancePath + "/complete",
															schemaPath: "#/then/properties/complete/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean",
															schema: schema19.then.properties.complete.type,
															parentSchema: schema19.then.properties.complete,
															data: data5
														}];
														return false;
													}
													var valid1 = _errs13 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data["allow-unreadable"] !== void 0) {
														let data6 = data["allow-unreadable"];
														const _errs15 = errors;
														if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
															validate64.errors = [{
																instancePath: instancePath + "/allow-unreadable",
																schemaPath: "#/then/properties/allow-unreadable/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer",
																schema: schema19.then.properties["allow-unreadable"].type,
																parentSchema: schema19.then.properties["allow-unreadable"],
																data: data6
															}];
															return false;
														}
														if (errors === _errs15) {
															if (typeof data6 == "number") {
																if (data6 < 0 || isNaN(data6)) {
																	validate64.errors = [{
																		instancePath: instancePath + "/allow-unreadable",
																		schemaPath: "#/then/properties/allow-unreadable/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0",
																		schema: 0,
																		parentSchema: schema19.then.properties["allow-unreadable"],
																		data: data6
																	}];
																	return false;
																}
															}
														}
														var valid1 = _errs15 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data.format !== void 0) {
															let data7 = data.format;
															const _errs17 = errors;
															if (!(data7 === "auto" || data7 === "class-folders" || data7 === "manifest" || data7 === "parquet" || data7 === "arrays" || data7 === "onnx-test-data" || data7 === "coco")) {
																validate64.errors = [{
																	instancePath: instancePath + "/format",
																	schemaPath: "#/then/properties/format/enum",
																	keyword: "enum",
																	params: { allowedValues: schema19.then.properties.format.enum },
																	message: "must be equal to one of the allowed values",
																	schema: schema19.then.properties.format.enum,
																	parentSchema: schema19.then.properties.format,
																	data: data7
																}];
																return false;
															}
															var valid1 = _errs17 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data.annotations !== void 0) {
																const _errs18 = errors;
																if (!validate25(data.annotations, {
																	instancePath: instancePath + "/annotations",
																	parentData: data,
																	parentDataProperty: "annotations",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																	errors = vErrors.length;
																}
																var valid1 = _errs18 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data.input !== void 0) {
																	let data9 = data.input;
																	const _errs19 = errors;
																	const _errs20 = errors;
																	let valid2 = true;
																	const _errs21 = errors;
																	if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
																		const err1 = {};
																		if (vErrors === null) vErrors = [err1];
																		else vErrors.push(err1);
																		errors++;
																	}
																	var _valid1 = _errs21 === errors;
																	errors = _errs20;
																	if (vErrors !== null) {
																		if (_errs20) vErrors.length = _errs20;
																		else vErrors = null;
																	}
																	let ifClause1;
																	if (_valid1) {
																		const _errs23 = errors;
																		if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																			if (Object.keys(data9).length > 100) {
																				validate64.errors = [{
																					instancePath: instancePath + "/input",
																					schemaPath: "#/then/properties/input/then/maxProperties",
																					keyword: "maxProperties",
																					params: { limit: 100 },
																					message: "must NOT have more than 100 properties",
																					schema: 100,
																					parentSchema: schema19.then.properties.input.then,
																					data: data9
																				}];
																				return false;
																			} else if (Object.keys(data9).length < 1) {
																				validate64.errors = [{
																					instancePath: instancePath + "/input",
																					schemaPath: "#/then/properties/input/then/minProperties",
																					keyword: "minProperties",
																					params: { limit: 1 },
																					message: "must NOT have fewer than 1 properties",
																					schema: 1,
																					parentSchema: schema19.then.properties.input.then,
																					data: data9
																				}];
																				return false;
																			} else for (const key1 in data9) {
																				let data10 = data9[key1];
																				const _errs25 = errors;
																				if (errors === _errs25) {
																					if (typeof data10 === "string") {
																						if (func3(data10) > 200) {
																							validate64.errors = [{
																								instancePath: instancePath + "/input/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																								schemaPath: "#/then/properties/input/then/additionalProperties/maxLength",
																								keyword: "maxLength",
																								params: { limit: 200 },
																								message: "must NOT have more than 200 characters",
																								schema: 200,
																								parentSchema: schema19.then.properties.input.then.additionalProperties,
																								data: data10
																							}];
																							return false;
																						} else if (func3(data10) < 1) {
																							validate64.errors = [{
																								instancePath: instancePath + "/input/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																								schemaPath: "#/then/properties/input/then/additionalProperties/minLength",
																								keyword: "minLength",
																								params: { limit: 1 },
																								message: "must NOT have fewer than 1 characters",
																								schema: 1,
																								parentSchema: schema19.then.properties.input.then.additionalProperties,
																								data: data10
																							}];
																							return false;
																						}
																					} else {
																						validate64.errors = [{
																							instancePath: instancePath + "/input/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																							schemaPath: "#/then/properties/input/then/additionalProperties/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string",
																							schema: schema19.then.properties.input.then.additionalProperties.type,
																							parentSchema: schema19.then.properties.input.then.additionalProperties,
																							data: data10
																						}];
																						return false;
																					}
																				}
																				if (!(_errs25 === errors)) break;
																			}
																		}
																		var _valid1 = _errs23 === errors;
																		valid2 = _valid1;
																		ifClause1 = "then";
																	} else {
																		const _errs27 = errors;
																		const _errs28 = errors;
																		let valid4 = true;
																		const _errs29 = errors;
																		if (!Array.isArray(data9)) {
																			const err2 = {};
																			if (vErrors === null) vErrors = [err2];
																			else vErrors.push(err2);
																			errors++;
																		}
																		var _valid2 = _errs29 === errors;
																		errors = _errs28;
																		if (vErrors !== null) {
																			if (_errs28) vErrors.length = _errs28;
																			else vErrors = null;
																		}
																		let ifClause2;
																		if (_valid2) {
																			const _errs31 = errors;
																			if (errors === _errs31) {
																				if (Array.isArray(data9)) {
																					if (data9.length > 100) {
																						validate64.errors = [{
																							instancePath: instancePath + "/input",
																							schemaPath: "#/then/properties/input/else/then/maxItems",
																							keyword: "maxItems",
																							params: { limit: 100 },
																							message: "must NOT have more than 100 items",
																							schema: 100,
																							parentSchema: schema19.then.properties.input.else.then,
																							data: data9
																						}];
																						return false;
																					} else if (data9.length < 1) {
																						validate64.errors = [{
																							instancePath: instancePath + "/input",
																							schemaPath: "#/then/properties/input/else/then/minItems",
																							keyword: "minItems",
																							params: { limit: 1 },
																							message: "must NOT have fewer than 1 items",
																							schema: 1,
																							parentSchema: schema19.then.properties.input.else.then,
																							data: data9
																						}];
																						return false;
																					} else {
																						const len0 = data9.length;
																						for (let i0 = 0; i0 < len0; i0++) {
																							let data11 = data9[i0];
																							const _errs33 = errors;
																							if (errors === _errs33) {
																								if (typeof data11 === "string") {
																									if (func3(data11) > 200) {
																										validate64.errors = [{
																											instancePath: instancePath + "/input/" + i0,
																											schemaPath: "#/then/properties/input/else/then/items/maxLength",
																											keyword: "maxLength",
																											params: { limit: 200 },
																											message: "must NOT have more than 200 characters",
																											schema: 200,
																											parentSchema: schema19.then.properties.input.else.then.items,
																											data: data11
																										}];
																										return false;
																									} else if (func3(data11) < 1) {
																										validate64.errors = [{
																											instancePath: instancePath + "/input/" + i0,
																											schemaPath: "#/then/properties/input/else/then/items/minLength",
																											keyword: "minLength",
																											params: { limit: 1 },
																											message: "must NOT have fewer than 1 characters",
																											schema: 1,
																											parentSchema: schema19.then.properties.input.else.then.items,
																											data: data11
																										}];
																										return false;
																									}
																								} else {
																									validate64.errors = [{
																										instancePath: instancePath + "/input/" + i0,
																										schemaPath: "#/then/properties/input/else/then/items/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string",
																										schema: schema19.then.properties.input.else.then.items.type,
																										parentSchema: schema19.then.properties.input.else.then.items,
																										data: data11
																									}];
																									return false;
																								}
																							}
																							if (!(_errs33 === errors)) break;
																						}
																					}
																				} else {
																					validate64.errors = [{
																						instancePath: instancePath + "/input",
																						schemaPath: "#/then/properties/input/else/then/type",
																						keyword: "type",
																						params: { type: "array" },
																						message: "must be array",
																						schema: schema19.then.properties.input.else.then.type,
																						parentSchema: schema19.then.properties.input.else.then,
																						data: data9
																					}];
																					return false;
																				}
																			}
																			var _valid2 = _errs31 === errors;
																			valid4 = _valid2;
																			ifClause2 = "then";
																		} else {
																			const _errs35 = errors;
																			if (errors === _errs35) {
																				if (typeof data9 === "string") {
																					if (func3(data9) > 200) {
																						validate64.errors = [{
																							instancePath: instancePath + "/input",
																							schemaPath: "#/then/properties/input/else/else/maxLength",
																							keyword: "maxLength",
																							params: { limit: 200 },
																							message: "must NOT have more than 200 characters",
																							schema: 200,
																							parentSchema: schema19.then.properties.input.else.else,
																							data: data9
																						}];
																						return false;
																					} else if (func3(data9) < 1) {
																						validate64.errors = [{
																							instancePath: instancePath + "/input",
																							schemaPath: "#/then/properties/input/else/else/minLength",
																							keyword: "minLength",
																							params: { limit: 1 },
																							message: "must NOT have fewer than 1 characters",
																							schema: 1,
																							parentSchema: schema19.then.properties.input.else.else,
																							data: data9
																						}];
																						return false;
																					}
																				} else {
																					validate64.errors = [{
																						instancePath: instancePath + "/input",
																						schemaPath: "#/then/properties/input/else/else/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema19.then.properties.input.else.else.type,
																						parentSchema: schema19.then.properties.input.else.else,
																						data: data9
																					}];
																					return false;
																				}
																			}
																			var _valid2 = _errs35 === errors;
																			valid4 = _valid2;
																			ifClause2 = "else";
																		}
																		if (!valid4) {
																			const err3 = {
																				instancePath: instancePath + "/input",
																				schemaPath: "#/then/properties/input/else/if",
																				keyword: "if",
																				params: { failingKeyword: ifClause2 },
																				message: "must match \"" + ifClause2 + "\" schema",
																				schema: schema19.then.properties.input.else.if,
																				parentSchema: schema19.then.properties.input.else,
																				data: data9
																			};
																			if (vErrors === null) vErrors = [err3];
																			else vErrors.push(err3);
																			errors++;
																			validate64.errors = vErrors;
																			return false;
																		}
																		var _valid1 = _errs27 === errors;
																		valid2 = _valid1;
																		ifClause1 = "else";
																	}
																	if (!valid2) {
																		const err4 = {
																			instancePath: instancePath + "/input",
																			schemaPath: "#/then/properties/input/if",
																			keyword: "if",
																			params: { failingKeyword: ifClause1 },
																			message: "must match \"" + ifClause1 + "\" schema",
																			schema: schema19.then.properties.input.if,
																			parentSchema: schema19.then.properties.input,
																			data: data9
																		};
																		if (vErrors === null) vErrors = [err4];
																		else vErrors.push(err4);
																		errors++;
																		validate64.errors = vErrors;
																		return false;
																	}
																	var valid1 = _errs19 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data.target !== void 0) {
																		let data12 = data.target;
																		const _errs37 = errors;
																		if (!(data12 === "class" || data12 === "classes" || data12 === "values" || data12 === "boxes" || data12 === "mask" || data12 === "tensors" || data12 === "identity")) {
																			validate64.errors = [{
																				instancePath: instancePath + "/target",
																				schemaPath: "#/then/properties/target/enum",
																				keyword: "enum",
																				params: { allowedValues: schema19.then.properties.target.enum },
																				message: "must be equal to one of the allowed values",
																				schema: schema19.then.properties.target.enum,
																				parentSchema: schema19.then.properties.target,
																				data: data12
																			}];
																			return false;
																		}
																		var valid1 = _errs37 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data.columns !== void 0) {
																			let data13 = data.columns;
																			const _errs38 = errors;
																			if (errors === _errs38) {
																				if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																					const _errs40 = errors;
																					for (const key2 in data13) if (!(key2 === "path" || key2 === "label" || key2 === "labels" || key2 === "values" || key2 === "mask" || key2 === "identity")) {
																						validate64.errors = [{
																							instancePath: instancePath + "/columns",
																							schemaPath: "#/then/properties/columns/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key2 },
																							message: "must NOT have additional properties",
																							schema: false,
																							parentSchema: schema19.then.properties.columns,
																							data: data13
																						}];
																						return false;
																					}
																					if (_errs40 === errors) {
																						if (data13.path !== void 0) {
																							let data14 = data13.path;
																							const _errs41 = errors;
																							if (errors === _errs41) {
																								if (typeof data14 === "string") {
																									if (func3(data14) > 200) {
																										validate64.errors = [{
																											instancePath: instancePath + "/columns/path",
																											schemaPath: "#/then/properties/columns/properties/path/maxLength",
																											keyword: "maxLength",
																											params: { limit: 200 },
																											message: "must NOT have more than 200 characters",
																											schema: 200,
																											parentSchema: schema19.then.properties.columns.properties.path,
																											data: data14
																										}];
																										return false;
																									} else if (func3(data14) < 1) {
																										validate64.errors = [{
																											instancePath: instancePath + "/columns/path",
																											schemaPath: "#/then/properties/columns/properties/path/minLength",
																											keyword: "minLength",
																											params: { limit: 1 },
																											message: "must NOT have fewer than 1 characters",
																											schema: 1,
																											parentSchema: schema19.then.properties.columns.properties.path,
																											data: data14
																										}];
																										return false;
																									}
																								} else {
																									validate64.errors = [{
																										instancePath: instancePath + "/columns/path",
																										schemaPath: "#/then/properties/columns/properties/path/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string",
																										schema: schema19.then.properties.columns.properties.path.type,
																										parentSchema: schema19.then.properties.columns.properties.path,
																										data: data14
																									}];
																									return false;
																								}
																							}
																							var valid6 = _errs41 === errors;
																						} else var valid6 = true;
																						if (valid6) {
																							if (data13.label !== void 0) {
																								let data15 = data13.label;
																								const _errs43 = errors;
																								if (errors === _errs43) {
																									if (typeof data15 === "string") {
																										if (func3(data15) > 200) {
																											validate64.errors = [{
																												instancePath: instancePath + "/columns/label",
																												schemaPath: "#/then/properties/columns/properties/label/maxLength",
																												keyword: "maxLength",
																												params: { limit: 200 },
																												message: "must NOT have more than 200 characters",
																												schema: 200,
																												parentSchema: schema19.then.properties.columns.properties.label,
																												data: data15
																											}];
																											return false;
																										} else if (func3(data15) < 1) {
																											validate64.errors = [{
																												instancePath: instancePath + "/columns/label",
																												schemaPath: "#/then/properties/columns/properties/label/minLength",
																												keyword: "minLength",
																												params: { limit: 1 },
																												message: "must NOT have fewer than 1 characters",
																												schema: 1,
																												parentSchema: schema19.then.properties.columns.properties.label,
																												data: data15
																											}];
																											return false;
																										}
																									} else {
																										validate64.errors = [{
																											instancePath: instancePath + "/columns/label",
																											schemaPath: "#/then/properties/columns/properties/label/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string",
																											schema: schema19.then.properties.columns.properties.label.type,
																											parentSchema: schema19.then.properties.columns.properties.label,
																											data: data15
																										}];
																										return false;
																									}
																								}
																								var valid6 = _errs43 === errors;
																							} else var valid6 = true;
																							if (valid6) {
																								if (data13.labels !== void 0) {
																									let data16 = data13.labels;
																									const _errs45 = errors;
																									if (errors === _errs45) {
																										if (typeof data16 === "string") {
																											if (func3(data16) > 200) {
																												validate64.errors = [{
																													instancePath: instancePath + "/columns/labels",
																													schemaPath: "#/then/properties/columns/properties/labels/maxLength",
																													keyword: "maxLength",
																													params: { limit: 200 },
																													message: "must NOT have more than 200 characters",
																													schema: 200,
																													parentSchema: schema19.then.properties.columns.properties.labels,
																													data: data16
																												}];
																												return false;
																											} else if (func3(data16) < 1) {
																												validate64.errors = [{
																													instancePath: instancePath + "/columns/labels",
																													schemaPath: "#/then/properties/columns/properties/labels/minLength",
																													keyword: "minLength",
																													params: { limit: 1 },
																													message: "must NOT have fewer than 1 characters",
																													schema: 1,
																													parentSchema: schema19.then.properties.columns.properties.labels,
																													data: data16
																												}];
																												return false;
																											}
																										} else {
																											validate64.errors = [{
																												instancePath: instancePath + "/columns/labels",
																												schemaPath: "#/then/properties/columns/properties/labels/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string",
																												schema: schema19.then.properties.columns.properties.labels.type,
																												parentSchema: schema19.then.properties.columns.properties.labels,
																												data: data16
																											}];
																											return false;
																										}
																									}
																									var valid6 = _errs45 === errors;
																								} else var valid6 = true;
																								if (valid6) {
																									if (data13.values !== void 0) {
																										let data17 = data13.values;
																										const _errs47 = errors;
																										if (errors === _errs47) {
																											if (Array.isArray(data17)) {
																												if (data17.length > 100) {
																													validate64.errors = [{
																														instancePath: instancePath + "/columns/values",
																														schemaPath: "#/then/properties/columns/properties/values/maxItems",
																														keyword: "maxItems",
																														params: { limit: 100 },
																														message: "must NOT have more than 100 items",
																														schema: 100,
																														parentSchema: schema19.then.properties.columns.properties.values,
																														data: data17
																													}];
																													return false;
																												} else if (data17.length < 1) {
																													validate64.errors = [{
																														instancePath: instancePath + "/columns/values",
																														schemaPath: "#/then/properties/columns/properties/values/minItems",
																														keyword: "minItems",
																														params: { limit: 1 },
																														message: "must NOT have fewer than 1 items",
																														schema: 1,
																														parentSchema: schema19.then.properties.columns.properties.values,
																														data: data17
																													}];
																													return false;
																												} else {
																													const len1 = data17.length;
																													for (let i1 = 0; i1 < len1; i1++) {
																														let data18 = data17[i1];
																														const _errs49 = errors;
																														if (errors === _errs49) {
																															if (typeof data18 === "string") {
																																if (func3(data18) > 200) {
																																	validate64.errors = [{
																																		instancePath: instancePath + "/columns/values/" + i1,
																																		schemaPath: "#/then/properties/columns/properties/values/items/maxLength",
																																		keyword: "maxLength",
																																		params: { limit: 200 },
																																		message: "must NOT have more than 200 characters",
																																		schema: 200,
																																		parentSchema: schema19.then.properties.columns.properties.values.items,
																																		data: data18
																																	}];
																																	return false;
																																} else if (func3(data18) < 1) {
																																	validate64.errors = [{
																																		instancePath: instancePath + "/columns/values/" + i1,
																																		schemaPath: "#/then/properties/columns/properties/values/items/minLength",
																																		keyword: "minLength",
																																		params: { limit: 1 },
																																		message: "must NOT have fewer than 1 characters",
																																		schema: 1,
																																		parentSchema: schema19.then.properties.columns.properties.values.items,
																																		data: data18
																																	}];
																																	return false;
																																}
																															} else {
																																validate64.errors = [{
																																	instancePath: instancePath + "/columns/values/" + i1,
																																	schemaPath: "#/then/properties/columns/properties/values/items/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string",
																																	schema: schema19.then.properties.columns.properties.values.items.type,
																																	parentSchema: schema19.then.properties.columns.properties.values.items,
																																	data: data18
																																}];
																																return false;
																															}
																														}
																														if (!(_errs49 === errors)) break;
																													}
																												}
																											} else {
																												validate64.errors = [{
																													instancePath: instancePath + "/columns/values",
																													schemaPath: "#/then/properties/columns/properties/values/type",
																													keyword: "type",
																													params: { type: "array" },
																													message: "must be array",
																													schema: schema19.then.properties.columns.properties.values.type,
																													parentSchema: schema19.then.properties.columns.properties.values,
																													data: data17
																												}];
																												return false;
																											}
																										}
																										var valid6 = _errs47 === errors;
																									} else var valid6 = true;
																									if (valid6) {
																										if (data13.mask !== void 0) {
																											let data19 = data13.mask;
																											const _errs51 = errors;
																											if (errors === _errs51) {
																												if (typeof data19 === "string") {
																													if (func3(data19) > 200) {
																														validate64.errors = [{
																															instancePath: instancePath + "/columns/mask",
																															schemaPath: "#/then/properties/columns/properties/mask/maxLength",
																															keyword: "maxLength",
																															params: { limit: 200 },
																															message: "must NOT have more than 200 characters",
																															schema: 200,
																															parentSchema: schema19.then.properties.columns.properties.mask,
																															data: data19
																														}];
																														return false;
																													} else if (func3(data19) < 1) {
																														validate64.errors = [{
																															instancePath: instancePath + "/columns/mask",
																															schemaPath: "#/then/properties/columns/properties/mask/minLength",
																															keyword: "minLength",
																															params: { limit: 1 },
																															message: "must NOT have fewer than 1 characters",
																															schema: 1,
																															parentSchema: schema19.then.properties.columns.properties.mask,
																															data: data19
																														}];
																														return false;
																													}
																												} else {
																													validate64.errors = [{
																														instancePath: instancePath + "/columns/mask",
																														schemaPath: "#/then/properties/columns/properties/mask/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string",
																														schema: schema19.then.properties.columns.properties.mask.type,
																														parentSchema: schema19.then.properties.columns.properties.mask,
																														data: data19
																													}];
																													return false;
																												}
																											}
																											var valid6 = _errs51 === errors;
																										} else var valid6 = true;
																										if (valid6) {
																											if (data13.identity !== void 0) {
																												let data20 = data13.identity;
																												const _errs53 = errors;
																												if (errors === _errs53) {
																													if (typeof data20 === "string") {
																														if (func3(data20) > 200) {
																															validate64.errors = [{
																																instancePath: instancePath + "/columns/identity",
																																schemaPath: "#/then/properties/columns/properties/identity/maxLength",
																																keyword: "maxLength",
																																params: { limit: 200 },
																																message: "must NOT have more than 200 characters",
																																schema: 200,
																																parentSchema: schema19.then.properties.columns.properties.identity,
																																data: data20
																															}];
																															return false;
																														} else if (func3(data20) < 1) {
																															validate64.errors = [{
																																instancePath: instancePath + "/columns/identity",
																																schemaPath: "#/then/properties/columns/properties/identity/minLength",
																																keyword: "minLength",
																																params: { limit: 1 },
																																message: "must NOT have fewer than 1 characters",
																																schema: 1,
																																parentSchema: schema19.then.properties.columns.properties.identity,
																																data: data20
																															}];
																															return false;
																														}
																													} else {
																														validate64.errors = [{
																															instancePath: instancePath + "/columns/identity",
																															schemaPath: "#/then/properties/columns/properties/identity/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string",
																															schema: schema19.then.properties.columns.properties.identity.type,
																															parentSchema: schema19.then.properties.columns.properties.identity,
																															data: data20
																														}];
																														return false;
																													}
																												}
																												var valid6 = _errs53 === errors;
																											} else var valid6 = true;
																										}
																									}
																								}
																							}
																						}
																					}
																				} else {
																					validate64.errors = [{
																						instancePath: instancePath + "/columns",
																						schemaPath: "#/then/properties/columns/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object",
																						schema: schema19.then.properties.columns.type,
																						parentSchema: schema19.then.properties.columns,
																						data: data13
																					}];
																					return false;
																				}
																			}
																			var valid1 = _errs38 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data.slices !== void 0) {
																				let data21 = data.slices;
																				const _errs55 = errors;
																				if (errors === _errs55) {
																					if (Array.isArray(data21)) {
																						if (data21.length > 100) {
																							validate64.errors = [{
																								instancePath: instancePath + "/slices",
																								schemaPath: "#/then/properties/slices/maxItems",
																								keyword: "maxItems",
																								params: { limit: 100 },
																								message: "must NOT have more than 100 items",
																								schema: 100,
																								parentSchema: schema19.then.properties.slices,
																								data: data21
																							}];
																							return false;
																						} else if (data21.length < 1) {
																							validate64.errors = [{
																								instancePath: instancePath + "/slices",
																								schemaPath: "#/then/properties/slices/minItems",
																								keyword: "minItems",
																								params: { limit: 1 },
																								message: "must NOT have fewer than 1 items",
																								schema: 1,
																								parentSchema: schema19.then.properties.slices,
																								data: data21
																							}];
																							return false;
																						} else {
																							const len2 = data21.length;
																							for (let i2 = 0; i2 < len2; i2++) {
																								let data22 = data21[i2];
																								const _errs57 = errors;
																								if (errors === _errs57) {
																									if (typeof data22 === "string") {
																										if (func3(data22) > 200) {
																											validate64.errors = [{
																												instancePath: instancePath + "/slices/" + i2,
																												schemaPath: "#/then/properties/slices/items/maxLength",
																												keyword: "maxLength",
																												params: { limit: 200 },
																												message: "must NOT have more than 200 characters",
																												schema: 200,
																												parentSchema: schema19.then.properties.slices.items,
																												data: data22
																											}];
																											return false;
																										} else if (func3(data22) < 1) {
																											validate64.errors = [{
																												instancePath: instancePath + "/slices/" + i2,
																												schemaPath: "#/then/properties/slices/items/minLength",
																												keyword: "minLength",
																												params: { limit: 1 },
																												message: "must NOT have fewer than 1 characters",
																												schema: 1,
																												parentSchema: schema19.then.properties.slices.items,
																												data: data22
																											}];
																											return false;
																										}
																									} else {
																										validate64.errors = [{
																											instancePath: instancePath + "/slices/" + i2,
																											schemaPath: "#/then/properties/slices/items/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string",
																											schema: schema19.then.properties.slices.items.type,
																											parentSchema: schema19.then.properties.slices.items,
																											data: data22
																										}];
																										return false;
																									}
																								}
																								if (!(_errs57 === errors)) break;
																							}
																						}
																					} else {
																						validate64.errors = [{
																							instancePath: instancePath + "/slices",
																							schemaPath: "#/then/properties/slices/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array",
																							schema: schema19.then.properties.slices.type,
																							parentSchema: schema19.then.properties.slices,
																							data: data21
																						}];
																						return false;
																					}
																				}
																				var valid1 = _errs55 === errors;
																			} else var valid1 = true;
																			if (valid1) {
																				if (data["label-map"] !== void 0) {
																					let data23 = data["label-map"];
																					const _errs59 = errors;
																					if (!(data23 === "index" || data23 === "name" || data23 === "wnid")) {
																						validate64.errors = [{
																							instancePath: instancePath + "/label-map",
																							schemaPath: "#/then/properties/label-map/enum",
																							keyword: "enum",
																							params: { allowedValues: schema19.then.properties["label-map"].enum },
																							message: "must be equal to one of the allowed values",
																							schema: schema19.then.properties["label-map"].enum,
																							parentSchema: schema19.then.properties["label-map"],
																							data: data23
																						}];
																						return false;
																					}
																					var valid1 = _errs59 === errors;
																				} else var valid1 = true;
																				if (valid1) {
																					if (data.offset !== void 0) {
																						let data24 = data.offset;
																						const _errs60 = errors;
																						if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24))) {
																							validate64.errors = [{
																								instancePath: instancePath + "/offset",
																								schemaPath: "#/then/properties/offset/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer",
																								schema: schema19.then.properties.offset.type,
																								parentSchema: schema19.then.properties.offset,
																								data: data24
																							}];
																							return false;
																						}
																						if (errors === _errs60) {
																							if (typeof data24 == "number") {
																								if (data24 > 1e6 || isNaN(data24)) {
																									validate64.errors = [{
																										instancePath: instancePath + "/offset",
																										schemaPath: "#/then/properties/offset/maximum",
																										keyword: "maximum",
																										params: {
																											comparison: "<=",
																											limit: 1e6
																										},
																										message: "must be <= 1000000",
																										schema: 1e6,
																										parentSchema: schema19.then.properties.offset,
																										data: data24
																									}];
																									return false;
																								} else if (data24 < -1e6 || isNaN(data24)) {
																									validate64.errors = [{
																										instancePath: instancePath + "/offset",
																										schemaPath: "#/then/properties/offset/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: -1e6
																										},
																										message: "must be >= -1000000",
																										schema: -1e6,
																										parentSchema: schema19.then.properties.offset,
																										data: data24
																									}];
																									return false;
																								}
																							}
																						}
																						var valid1 = _errs60 === errors;
																					} else var valid1 = true;
																					if (valid1) {
																						if (data.ignore !== void 0) {
																							let data25 = data.ignore;
																							const _errs62 = errors;
																							if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25))) {
																								validate64.errors = [{
																									instancePath: instancePath + "/ignore",
																									schemaPath: "#/then/properties/ignore/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer",
																									schema: schema19.then.properties.ignore.type,
																									parentSchema: schema19.then.properties.ignore,
																									data: data25
																								}];
																								return false;
																							}
																							if (errors === _errs62) {
																								if (typeof data25 == "number") {
																									if (data25 > 255 || isNaN(data25)) {
																										validate64.errors = [{
																											instancePath: instancePath + "/ignore",
																											schemaPath: "#/then/properties/ignore/maximum",
																											keyword: "maximum",
																											params: {
																												comparison: "<=",
																												limit: 255
																											},
																											message: "must be <= 255",
																											schema: 255,
																											parentSchema: schema19.then.properties.ignore,
																											data: data25
																										}];
																										return false;
																									} else if (data25 < 0 || isNaN(data25)) {
																										validate64.errors = [{
																											instancePath: instancePath + "/ignore",
																											schemaPath: "#/then/properties/ignore/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0",
																											schema: 0,
																											parentSchema: schema19.then.properties.ignore,
																											data: data25
																										}];
																										return false;
																									}
																								}
																							}
																							var valid1 = _errs62 === errors;
																						} else var valid1 = true;
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				} else {
					validate64.errors = [{
						instancePath,
						schemaPath: "#/then/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema19.then.type,
						parentSchema: schema19.then,
						data
					}];
					return false;
				}
			}
			var _valid0 = _errs3 === errors;
			valid0 = _valid0;
			ifClause0 = "then";
		} else {
			const _errs64 = errors;
			if (!validate25(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs64 === errors;
			valid0 = _valid0;
			ifClause0 = "else";
		}
		if (!valid0) {
			const err5 = {
				instancePath,
				schemaPath: "#/if",
				keyword: "if",
				params: { failingKeyword: ifClause0 },
				message: "must match \"" + ifClause0 + "\" schema",
				schema: schema19.if,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
			validate64.errors = vErrors;
			return false;
		}
		validate64.errors = vErrors;
		return errors === 0;
	}
	const schema20 = {
		"description": "Rules: [warn:] METRIC (>= | <= | == | > | <) BOUND.",
		"type": "array",
		"maxItems": 200,
		"items": {
			"type": "string",
			"minLength": 1,
			"maxLength": 500
		}
	};
	function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (Array.isArray(data)) {
			if (data.length > 200) {
				validate72.errors = [{
					instancePath,
					schemaPath: "#/maxItems",
					keyword: "maxItems",
					params: { limit: 200 },
					message: "must NOT have more than 200 items",
					schema: 200,
					parentSchema: schema20,
					data
				}];
				return false;
			} else {
				const len0 = data.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data0 = data[i0];
					if (typeof data0 === "string") {
						if (func3(data0) > 500) {
							validate72.errors = [{
								instancePath: instancePath + "/" + i0,
								schemaPath: "#/items/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters",
								schema: 500,
								parentSchema: schema20.items,
								data: data0
							}];
							return false;
						} else if (func3(data0) < 1) {
							validate72.errors = [{
								instancePath: instancePath + "/" + i0,
								schemaPath: "#/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema20.items,
								data: data0
							}];
							return false;
						}
					} else {
						validate72.errors = [{
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema20.items.type,
							parentSchema: schema20.items,
							data: data0
						}];
						return false;
					}
				}
			}
		} else {
			validate72.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array",
				schema: schema20.type,
				parentSchema: schema20,
				data
			}];
			return false;
		}
		validate72.errors = vErrors;
		return true;
	}
	const schema21 = {
		"type": "object",
		"additionalProperties": false,
		"required": ["model"],
		"properties": {
			"model": { "$ref": "#/definitions/modelKeys/model" },
			"sha256": { "$ref": "#/definitions/modelKeys/sha256" },
			"reference": { "$ref": "#/definitions/subject" },
			"baseline": { "$ref": "#/definitions/subject" },
			"claims": { "$ref": "#/definitions/modelKeys/claims" },
			"dataset": { "$ref": "#/definitions/dataset" },
			"preprocess": { "$ref": "#/definitions/preprocess" },
			"batch-sizes": { "$ref": "#/definitions/batchSizes" },
			"gates": { "$ref": "#/definitions/gates" },
			"task": { "$ref": "#/definitions/task" },
			"input": { "$ref": "#/definitions/input" }
		}
	};
	const schema22 = {
		"description": "Examples at once, where throughput is measured; 1, 8 and 32 unless given.",
		"type": "array",
		"minItems": 1,
		"maxItems": 16,
		"uniqueItems": true,
		"items": {
			"type": "integer",
			"minimum": 1,
			"maximum": 4096
		}
	};
	function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (Array.isArray(data)) {
			if (data.length > 16) {
				validate82.errors = [{
					instancePath,
					schemaPath: "#/maxItems",
					keyword: "maxItems",
					params: { limit: 16 },
					message: "must NOT have more than 16 items",
					schema: 16,
					parentSchema: schema22,
					data
				}];
				return false;
			} else if (data.length < 1) {
				validate82.errors = [{
					instancePath,
					schemaPath: "#/minItems",
					keyword: "minItems",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 items",
					schema: 1,
					parentSchema: schema22,
					data
				}];
				return false;
			} else {
				var valid0 = true;
				const len0 = data.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data0 = data[i0];
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
						validate82.errors = [{
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/items/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema22.items.type,
							parentSchema: schema22.items,
							data: data0
						}];
						return false;
					}
					if (typeof data0 == "number") {
						if (data0 > 4096 || isNaN(data0)) {
							validate82.errors = [{
								instancePath: instancePath + "/" + i0,
								schemaPath: "#/items/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4096
								},
								message: "must be <= 4096",
								schema: 4096,
								parentSchema: schema22.items,
								data: data0
							}];
							return false;
						} else if (data0 < 1 || isNaN(data0)) {
							validate82.errors = [{
								instancePath: instancePath + "/" + i0,
								schemaPath: "#/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema22.items,
								data: data0
							}];
							return false;
						}
					}
					var valid0 = true;
					if (!valid0) break;
				}
				if (valid0) {
					let i1 = data.length;
					let j0;
					if (i1 > 1) {
						const indices0 = {};
						for (; i1--;) {
							let item0 = data[i1];
							if (!(typeof item0 == "number" && !(item0 % 1) && !isNaN(item0))) continue;
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								validate82.errors = [{
									instancePath,
									schemaPath: "#/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
									schema: true,
									parentSchema: schema22,
									data
								}];
								return false;
							}
							indices0[item0] = i1;
						}
					}
				}
			}
		} else {
			validate82.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array",
				schema: schema22.type,
				parentSchema: schema22,
				data
			}];
			return false;
		}
		validate82.errors = vErrors;
		return true;
	}
	const schema23 = {
		"description": "What the model is for: a task, or a task with settings. Implied by the dataset's targets.",
		"if": { "type": "object" },
		"then": {
			"type": "object",
			"required": ["name"],
			"properties": { "name": { "type": "string" } }
		},
		"else": {
			"type": "string",
			"minLength": 1
		}
	};
	function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		const _errs0 = errors;
		let valid0 = true;
		const _errs1 = errors;
		if (!(data && typeof data == "object" && !Array.isArray(data))) {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		var _valid0 = _errs1 === errors;
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
		let ifClause0;
		if (_valid0) {
			const _errs3 = errors;
			if (errors === _errs3) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing0;
					if (data.name === void 0 && (missing0 = "name")) {
						validate85.errors = [{
							instancePath,
							schemaPath: "#/then/required",
							keyword: "required",
							params: { missingProperty: missing0 },
							message: "must have required property '" + missing0 + "'",
							schema: schema23.then.required,
							parentSchema: schema23.then,
							data
						}];
						return false;
					} else if (data.name !== void 0) {
						let data0 = data.name;
						if (typeof data0 !== "string") {
							validate85.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/then/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema23.then.properties.name.type,
								parentSchema: schema23.then.properties.name,
								data: data0
							}];
							return false;
						}
					}
				} else {
					validate85.errors = [{
						instancePath,
						schemaPath: "#/then/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema23.then.type,
						parentSchema: schema23.then,
						data
					}];
					return false;
				}
			}
			var _valid0 = _errs3 === errors;
			valid0 = _valid0;
			ifClause0 = "then";
		} else {
			const _errs7 = errors;
			if (errors === _errs7) {
				if (typeof data === "string") {
					if (func3(data) < 1) {
						validate85.errors = [{
							instancePath,
							schemaPath: "#/else/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema23.else,
							data
						}];
						return false;
					}
				} else {
					validate85.errors = [{
						instancePath,
						schemaPath: "#/else/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema23.else.type,
						parentSchema: schema23.else,
						data
					}];
					return false;
				}
			}
			var _valid0 = _errs7 === errors;
			valid0 = _valid0;
			ifClause0 = "else";
		}
		if (!valid0) {
			const err1 = {
				instancePath,
				schemaPath: "#/if",
				keyword: "if",
				params: { failingKeyword: ifClause0 },
				message: "must match \"" + ifClause0 + "\" schema",
				schema: schema23.if,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
			validate85.errors = vErrors;
			return false;
		}
		validate85.errors = vErrors;
		return errors === 0;
	}
	function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.model === void 0 && (missing0 = "model")) {
					validate74.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema21.required,
						parentSchema: schema21,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func2.call(schema21.properties, key0)) {
						validate74.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema21,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.model !== void 0) {
							const _errs2 = errors;
							if (!validate24(data.model, {
								instancePath: instancePath + "/model",
								parentData: data,
								parentDataProperty: "model",
								rootData
							})) {
								vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sha256 !== void 0) {
								const _errs3 = errors;
								if (!validate32(data.sha256, {
									instancePath: instancePath + "/sha256",
									parentData: data,
									parentDataProperty: "sha256",
									rootData
								})) {
									vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.reference !== void 0) {
									const _errs4 = errors;
									if (!validate34(data.reference, {
										instancePath: instancePath + "/reference",
										parentData: data,
										parentDataProperty: "reference",
										rootData
									})) {
										vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.baseline !== void 0) {
										const _errs5 = errors;
										if (!validate34(data.baseline, {
											instancePath: instancePath + "/baseline",
											parentData: data,
											parentDataProperty: "baseline",
											rootData
										})) {
											vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs5 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.claims !== void 0) {
											const _errs6 = errors;
											if (!validate55(data.claims, {
												instancePath: instancePath + "/claims",
												parentData: data,
												parentDataProperty: "claims",
												rootData
											})) {
												vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs6 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.dataset !== void 0) {
												const _errs7 = errors;
												if (!validate64(data.dataset, {
													instancePath: instancePath + "/dataset",
													parentData: data,
													parentDataProperty: "dataset",
													rootData
												})) {
													vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs7 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.preprocess !== void 0) {
													const _errs8 = errors;
													if (!validate42(data.preprocess, {
														instancePath: instancePath + "/preprocess",
														parentData: data,
														parentDataProperty: "preprocess",
														rootData
													})) {
														vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs8 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data["batch-sizes"] !== void 0) {
														const _errs9 = errors;
														if (!validate82(data["batch-sizes"], {
															instancePath: instancePath + "/batch-sizes",
															parentData: data,
															parentDataProperty: "batch-sizes",
															rootData
														})) {
															vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs9 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.gates !== void 0) {
															const _errs10 = errors;
															if (!validate72(data.gates, {
																instancePath: instancePath + "/gates",
																parentData: data,
																parentDataProperty: "gates",
																rootData
															})) {
																vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs10 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.task !== void 0) {
																const _errs11 = errors;
																if (!validate85(data.task, {
																	instancePath: instancePath + "/task",
																	parentData: data,
																	parentDataProperty: "task",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs11 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.input !== void 0) {
																	const _errs12 = errors;
																	if (!validate58(data.input, {
																		instancePath: instancePath + "/input",
																		parentData: data,
																		parentDataProperty: "input",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs12 === errors;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate74.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema21.type,
					parentSchema: schema21,
					data
				}];
				return false;
			}
		}
		validate74.errors = vErrors;
		return errors === 0;
	}
	function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema6.properties, key0)) {
					validate21.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6,
						data
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate22(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.model !== void 0) {
							const _errs3 = errors;
							if (!validate24(data.model, {
								instancePath: instancePath + "/model",
								parentData: data,
								parentDataProperty: "model",
								rootData
							})) {
								vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sha256 !== void 0) {
								const _errs4 = errors;
								if (!validate32(data.sha256, {
									instancePath: instancePath + "/sha256",
									parentData: data,
									parentDataProperty: "sha256",
									rootData
								})) {
									vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.reference !== void 0) {
									const _errs5 = errors;
									if (!validate34(data.reference, {
										instancePath: instancePath + "/reference",
										parentData: data,
										parentDataProperty: "reference",
										rootData
									})) {
										vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.baseline !== void 0) {
										const _errs6 = errors;
										if (!validate34(data.baseline, {
											instancePath: instancePath + "/baseline",
											parentData: data,
											parentDataProperty: "baseline",
											rootData
										})) {
											vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.claims !== void 0) {
											const _errs7 = errors;
											if (!validate55(data.claims, {
												instancePath: instancePath + "/claims",
												parentData: data,
												parentDataProperty: "claims",
												rootData
											})) {
												vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs7 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.dataset !== void 0) {
												const _errs8 = errors;
												if (!validate64(data.dataset, {
													instancePath: instancePath + "/dataset",
													parentData: data,
													parentDataProperty: "dataset",
													rootData
												})) {
													vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs8 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.preprocess !== void 0) {
													const _errs9 = errors;
													if (!validate42(data.preprocess, {
														instancePath: instancePath + "/preprocess",
														parentData: data,
														parentDataProperty: "preprocess",
														rootData
													})) {
														vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs9 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.gates !== void 0) {
														const _errs10 = errors;
														if (!validate72(data.gates, {
															instancePath: instancePath + "/gates",
															parentData: data,
															parentDataProperty: "gates",
															rootData
														})) {
															vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs10 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.models !== void 0) {
															let data9 = data.models;
															const _errs11 = errors;
															if (errors === _errs11) {
																if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																	if (Object.keys(data9).length < 1) {
																		validate21.errors = [{
																			instancePath: instancePath + "/models",
																			schemaPath: "#/properties/models/minProperties",
																			keyword: "minProperties",
																			params: { limit: 1 },
																			message: "must NOT have fewer than 1 properties",
																			schema: 1,
																			parentSchema: schema6.properties.models,
																			data: data9
																		}];
																		return false;
																	} else {
																		for (const key1 in data9) {
																			const _errs13 = errors;
																			if (errors === _errs13) {
																				if (typeof key1 === "string") {
																					if (func3(key1) > 100) {
																						const err0 = {
																							instancePath: instancePath + "/models",
																							schemaPath: "#/properties/models/propertyNames/maxLength",
																							keyword: "maxLength",
																							params: { limit: 100 },
																							message: "must NOT have more than 100 characters",
																							schema: 100,
																							parentSchema: schema6.properties.models.propertyNames,
																							data: key1,
																							propertyName: key1
																						};
																						if (vErrors === null) vErrors = [err0];
																						else vErrors.push(err0);
																						errors++;
																					} else if (func3(key1) < 1) {
																						const err1 = {
																							instancePath: instancePath + "/models",
																							schemaPath: "#/properties/models/propertyNames/minLength",
																							keyword: "minLength",
																							params: { limit: 1 },
																							message: "must NOT have fewer than 1 characters",
																							schema: 1,
																							parentSchema: schema6.properties.models.propertyNames,
																							data: key1,
																							propertyName: key1
																						};
																						if (vErrors === null) vErrors = [err1];
																						else vErrors.push(err1);
																						errors++;
																					}
																				} else {
																					const err2 = {
																						instancePath: instancePath + "/models",
																						schemaPath: "#/properties/models/propertyNames/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema6.properties.models.propertyNames.type,
																						parentSchema: schema6.properties.models.propertyNames,
																						data: key1,
																						propertyName: key1
																					};
																					if (vErrors === null) vErrors = [err2];
																					else vErrors.push(err2);
																					errors++;
																				}
																			}
																			var valid1 = _errs13 === errors;
																			if (!valid1) {
																				const err3 = {
																					instancePath: instancePath + "/models",
																					schemaPath: "#/properties/models/propertyNames",
																					keyword: "propertyNames",
																					params: { propertyName: key1 },
																					message: "property name must be valid",
																					schema: schema6.properties.models.propertyNames,
																					parentSchema: schema6.properties.models,
																					data: data9
																				};
																				if (vErrors === null) vErrors = [err3];
																				else vErrors.push(err3);
																				errors++;
																				validate21.errors = vErrors;
																				return false;
																			}
																		}
																		if (valid1) for (const key2 in data9) {
																			const _errs16 = errors;
																			if (!validate74(data9[key2], {
																				instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																				parentData: data9,
																				parentDataProperty: key2,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs16 === errors)) break;
																		}
																	}
																} else {
																	validate21.errors = [{
																		instancePath: instancePath + "/models",
																		schemaPath: "#/properties/models/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object",
																		schema: schema6.properties.models.type,
																		parentSchema: schema6.properties.models,
																		data: data9
																	}];
																	return false;
																}
															}
															var valid0 = _errs11 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.samples !== void 0) {
																let data11 = data.samples;
																const _errs17 = errors;
																if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
																	validate21.errors = [{
																		instancePath: instancePath + "/samples",
																		schemaPath: "#/properties/samples/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer",
																		schema: schema6.properties.samples.type,
																		parentSchema: schema6.properties.samples,
																		data: data11
																	}];
																	return false;
																}
																if (errors === _errs17) {
																	if (typeof data11 == "number") {
																		if (data11 < 1 || isNaN(data11)) {
																			validate21.errors = [{
																				instancePath: instancePath + "/samples",
																				schemaPath: "#/properties/samples/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 1
																				},
																				message: "must be >= 1",
																				schema: 1,
																				parentSchema: schema6.properties.samples,
																				data: data11
																			}];
																			return false;
																		}
																	}
																}
																var valid0 = _errs17 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.seed !== void 0) {
																	let data12 = data.seed;
																	const _errs19 = errors;
																	if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
																		validate21.errors = [{
																			instancePath: instancePath + "/seed",
																			schemaPath: "#/properties/seed/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer",
																			schema: schema6.properties.seed.type,
																			parentSchema: schema6.properties.seed,
																			data: data12
																		}];
																		return false;
																	}
																	if (errors === _errs19) {
																		if (typeof data12 == "number") {
																			if (data12 > 4294967295 || isNaN(data12)) {
																				validate21.errors = [{
																					instancePath: instancePath + "/seed",
																					schemaPath: "#/properties/seed/maximum",
																					keyword: "maximum",
																					params: {
																						comparison: "<=",
																						limit: 4294967295
																					},
																					message: "must be <= 4294967295",
																					schema: 4294967295,
																					parentSchema: schema6.properties.seed,
																					data: data12
																				}];
																				return false;
																			} else if (data12 < 0 || isNaN(data12)) {
																				validate21.errors = [{
																					instancePath: instancePath + "/seed",
																					schemaPath: "#/properties/seed/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					},
																					message: "must be >= 0",
																					schema: 0,
																					parentSchema: schema6.properties.seed,
																					data: data12
																				}];
																				return false;
																			}
																		}
																	}
																	var valid0 = _errs19 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.threads !== void 0) {
																		let data13 = data.threads;
																		const _errs21 = errors;
																		if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
																			validate21.errors = [{
																				instancePath: instancePath + "/threads",
																				schemaPath: "#/properties/threads/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer",
																				schema: schema6.properties.threads.type,
																				parentSchema: schema6.properties.threads,
																				data: data13
																			}];
																			return false;
																		}
																		if (errors === _errs21) {
																			if (typeof data13 == "number") {
																				if (data13 > 1024 || isNaN(data13)) {
																					validate21.errors = [{
																						instancePath: instancePath + "/threads",
																						schemaPath: "#/properties/threads/maximum",
																						keyword: "maximum",
																						params: {
																							comparison: "<=",
																							limit: 1024
																						},
																						message: "must be <= 1024",
																						schema: 1024,
																						parentSchema: schema6.properties.threads,
																						data: data13
																					}];
																					return false;
																				} else if (data13 < 1 || isNaN(data13)) {
																					validate21.errors = [{
																						instancePath: instancePath + "/threads",
																						schemaPath: "#/properties/threads/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 1
																						},
																						message: "must be >= 1",
																						schema: 1,
																						parentSchema: schema6.properties.threads,
																						data: data13
																					}];
																					return false;
																				}
																			}
																		}
																		var valid0 = _errs21 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data["batch-sizes"] !== void 0) {
																			const _errs23 = errors;
																			if (!validate82(data["batch-sizes"], {
																				instancePath: instancePath + "/batch-sizes",
																				parentData: data,
																				parentDataProperty: "batch-sizes",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs23 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data["execution-provider"] !== void 0) {
																				let data15 = data["execution-provider"];
																				const _errs24 = errors;
																				const _errs25 = errors;
																				let valid3 = true;
																				const _errs26 = errors;
																				if (!Array.isArray(data15)) {
																					const err4 = {};
																					if (vErrors === null) vErrors = [err4];
																					else vErrors.push(err4);
																					errors++;
																				}
																				var _valid0 = _errs26 === errors;
																				errors = _errs25;
																				if (vErrors !== null) {
																					if (_errs25) vErrors.length = _errs25;
																					else vErrors = null;
																				}
																				let ifClause0;
																				if (_valid0) {
																					const _errs28 = errors;
																					if (errors === _errs28) {
																						if (Array.isArray(data15)) {
																							if (data15.length < 1) {
																								validate21.errors = [{
																									instancePath: instancePath + "/execution-provider",
																									schemaPath: "#/properties/execution-provider/then/minItems",
																									keyword: "minItems",
																									params: { limit: 1 },
																									message: "must NOT have fewer than 1 items",
																									schema: 1,
																									parentSchema: schema6.properties["execution-provider"].then,
																									data: data15
																								}];
																								return false;
																							} else {
																								var valid4 = true;
																								const len0 = data15.length;
																								for (let i0 = 0; i0 < len0; i0++) {
																									let data16 = data15[i0];
																									const _errs30 = errors;
																									if (!(data16 === "cpu" || data16 === "cuda" || data16 === "tensorrt" || data16 === "webgpu" || data16 === "dml" || data16 === "coreml")) {
																										validate21.errors = [{
																											instancePath: instancePath + "/execution-provider/" + i0,
																											schemaPath: "#/properties/execution-provider/then/items/enum",
																											keyword: "enum",
																											params: { allowedValues: schema6.properties["execution-provider"].then.items.enum },
																											message: "must be equal to one of the allowed values",
																											schema: schema6.properties["execution-provider"].then.items.enum,
																											parentSchema: schema6.properties["execution-provider"].then.items,
																											data: data16
																										}];
																										return false;
																									}
																									var valid4 = _errs30 === errors;
																									if (!valid4) break;
																								}
																								if (valid4) {
																									let i1 = data15.length;
																									let j0;
																									if (i1 > 1) {
																										outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data15[i1], data15[j0])) {
																											validate21.errors = [{
																												instancePath: instancePath + "/execution-provider",
																												schemaPath: "#/properties/execution-provider/then/uniqueItems",
																												keyword: "uniqueItems",
																												params: {
																													i: i1,
																													j: j0
																												},
																												message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
																												schema: true,
																												parentSchema: schema6.properties["execution-provider"].then,
																												data: data15
																											}];
																											return false;
																										}
																									}
																								}
																							}
																						} else {
																							validate21.errors = [{
																								instancePath: instancePath + "/execution-provider",
																								schemaPath: "#/properties/execution-provider/then/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array",
																								schema: schema6.properties["execution-provider"].then.type,
																								parentSchema: schema6.properties["execution-provider"].then,
																								data: data15
																							}];
																							return false;
																						}
																					}
																					var _valid0 = _errs28 === errors;
																					valid3 = _valid0;
																					ifClause0 = "then";
																				} else {
																					const _errs31 = errors;
																					if (errors === _errs31) {
																						if (typeof data15 === "string") {
																							if (func3(data15) > 100) {
																								validate21.errors = [{
																									instancePath: instancePath + "/execution-provider",
																									schemaPath: "#/properties/execution-provider/else/maxLength",
																									keyword: "maxLength",
																									params: { limit: 100 },
																									message: "must NOT have more than 100 characters",
																									schema: 100,
																									parentSchema: schema6.properties["execution-provider"].else,
																									data: data15
																								}];
																								return false;
																							} else if (func3(data15) < 1) {
																								validate21.errors = [{
																									instancePath: instancePath + "/execution-provider",
																									schemaPath: "#/properties/execution-provider/else/minLength",
																									keyword: "minLength",
																									params: { limit: 1 },
																									message: "must NOT have fewer than 1 characters",
																									schema: 1,
																									parentSchema: schema6.properties["execution-provider"].else,
																									data: data15
																								}];
																								return false;
																							}
																						} else {
																							validate21.errors = [{
																								instancePath: instancePath + "/execution-provider",
																								schemaPath: "#/properties/execution-provider/else/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string",
																								schema: schema6.properties["execution-provider"].else.type,
																								parentSchema: schema6.properties["execution-provider"].else,
																								data: data15
																							}];
																							return false;
																						}
																					}
																					var _valid0 = _errs31 === errors;
																					valid3 = _valid0;
																					ifClause0 = "else";
																				}
																				if (!valid3) {
																					const err5 = {
																						instancePath: instancePath + "/execution-provider",
																						schemaPath: "#/properties/execution-provider/if",
																						keyword: "if",
																						params: { failingKeyword: ifClause0 },
																						message: "must match \"" + ifClause0 + "\" schema",
																						schema: schema6.properties["execution-provider"].if,
																						parentSchema: schema6.properties["execution-provider"],
																						data: data15
																					};
																					if (vErrors === null) vErrors = [err5];
																					else vErrors.push(err5);
																					errors++;
																					validate21.errors = vErrors;
																					return false;
																				}
																				var valid0 = _errs24 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data["latency-budget"] !== void 0) {
																					const _errs33 = errors;
																					if (!validate28(data["latency-budget"], {
																						instancePath: instancePath + "/latency-budget",
																						parentData: data,
																						parentDataProperty: "latency-budget",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																						errors = vErrors.length;
																					}
																					var valid0 = _errs33 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data["time-limit"] !== void 0) {
																						const _errs34 = errors;
																						if (!validate28(data["time-limit"], {
																							instancePath: instancePath + "/time-limit",
																							parentData: data,
																							parentDataProperty: "time-limit",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs34 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data["fail-on"] !== void 0) {
																							let data19 = data["fail-on"];
																							const _errs35 = errors;
																							if (!(data19 === "fail" || data19 === "inconclusive" || data19 === "never")) {
																								validate21.errors = [{
																									instancePath: instancePath + "/fail-on",
																									schemaPath: "#/properties/fail-on/enum",
																									keyword: "enum",
																									params: { allowedValues: schema6.properties["fail-on"].enum },
																									message: "must be equal to one of the allowed values",
																									schema: schema6.properties["fail-on"].enum,
																									parentSchema: schema6.properties["fail-on"],
																									data: data19
																								}];
																								return false;
																							}
																							var valid0 = _errs35 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.explain !== void 0) {
																								let data20 = data.explain;
																								const _errs36 = errors;
																								if (!(data20 === "auto" || data20 === "always" || data20 === "off")) {
																									validate21.errors = [{
																										instancePath: instancePath + "/explain",
																										schemaPath: "#/properties/explain/enum",
																										keyword: "enum",
																										params: { allowedValues: schema6.properties.explain.enum },
																										message: "must be equal to one of the allowed values",
																										schema: schema6.properties.explain.enum,
																										parentSchema: schema6.properties.explain,
																										data: data20
																									}];
																									return false;
																								}
																								var valid0 = _errs36 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data["explain-budget"] !== void 0) {
																									const _errs37 = errors;
																									if (!validate28(data["explain-budget"], {
																										instancePath: instancePath + "/explain-budget",
																										parentData: data,
																										parentDataProperty: "explain-budget",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																										errors = vErrors.length;
																									}
																									var valid0 = _errs37 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.thumbnails !== void 0) {
																										let data22 = data.thumbnails;
																										const _errs38 = errors;
																										if (typeof data22 !== "boolean") {
																											validate21.errors = [{
																												instancePath: instancePath + "/thumbnails",
																												schemaPath: "#/properties/thumbnails/type",
																												keyword: "type",
																												params: { type: "boolean" },
																												message: "must be boolean",
																												schema: schema6.properties.thumbnails.type,
																												parentSchema: schema6.properties.thumbnails,
																												data: data22
																											}];
																											return false;
																										}
																										var valid0 = _errs38 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data["report-dir"] !== void 0) {
																											let data23 = data["report-dir"];
																											const _errs40 = errors;
																											if (errors === _errs40) {
																												if (typeof data23 === "string") {
																													if (func3(data23) < 1) {
																														validate21.errors = [{
																															instancePath: instancePath + "/report-dir",
																															schemaPath: "#/properties/report-dir/minLength",
																															keyword: "minLength",
																															params: { limit: 1 },
																															message: "must NOT have fewer than 1 characters",
																															schema: 1,
																															parentSchema: schema6.properties["report-dir"],
																															data: data23
																														}];
																														return false;
																													}
																												} else {
																													validate21.errors = [{
																														instancePath: instancePath + "/report-dir",
																														schemaPath: "#/properties/report-dir/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string",
																														schema: schema6.properties["report-dir"].type,
																														parentSchema: schema6.properties["report-dir"],
																														data: data23
																													}];
																													return false;
																												}
																											}
																											var valid0 = _errs40 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.task !== void 0) {
																												const _errs42 = errors;
																												if (!validate85(data.task, {
																													instancePath: instancePath + "/task",
																													parentData: data,
																													parentDataProperty: "task",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
																													errors = vErrors.length;
																												}
																												var valid0 = _errs42 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.stop !== void 0) {
																													let data25 = data.stop;
																													const _errs43 = errors;
																													if (!(data25 === "full" || data25 === "when-decided")) {
																														validate21.errors = [{
																															instancePath: instancePath + "/stop",
																															schemaPath: "#/properties/stop/enum",
																															keyword: "enum",
																															params: { allowedValues: schema6.properties.stop.enum },
																															message: "must be equal to one of the allowed values",
																															schema: schema6.properties.stop.enum,
																															parentSchema: schema6.properties.stop,
																															data: data25
																														}];
																														return false;
																													}
																													var valid0 = _errs43 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data["shard-by"] !== void 0) {
																														let data26 = data["shard-by"];
																														const _errs44 = errors;
																														if (!(data26 === "examples" || data26 === "models")) {
																															validate21.errors = [{
																																instancePath: instancePath + "/shard-by",
																																schemaPath: "#/properties/shard-by/enum",
																																keyword: "enum",
																																params: { allowedValues: schema6.properties["shard-by"].enum },
																																message: "must be equal to one of the allowed values",
																																schema: schema6.properties["shard-by"].enum,
																																parentSchema: schema6.properties["shard-by"],
																																data: data26
																															}];
																															return false;
																														}
																														var valid0 = _errs44 === errors;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.input !== void 0) {
																															const _errs45 = errors;
																															if (!validate58(data.input, {
																																instancePath: instancePath + "/input",
																																parentData: data,
																																parentDataProperty: "input",
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																																errors = vErrors.length;
																															}
																															var valid0 = _errs45 === errors;
																														} else var valid0 = true;
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.type,
					parentSchema: schema6,
					data
				}];
				return false;
			}
		}
		validate21.errors = vErrors;
		return errors === 0;
	}
	const check = module.exports;
	module.exports = (data) => check(data) ? [] : check.errors;
}));

// src/config/invocation.ts
var import_config_validator = /* @__PURE__ */ __toESM(require_config_validator(), 1);
/**
* How a run was asked for, spelled as the command line that asks for it again: what a report needs so that somebody
* else can repeat it.
*/
/** Options that decide what is measured and held to what, by their flags. Where reports go and what is cached does not. */
const FLAGS = [
	["config", "--config"],
	["model", "--model"],
	["reference", "--reference"],
	["baseline", "--baseline"],
	["claims", "--claims"],
	["dataset", "--dataset"],
	["preprocess", "--preprocess"],
	["gates", "--gate"],
	["samples", "--samples"],
	["seed", "--seed"],
	["executionProvider", "--execution-provider"],
	["threads", "--threads"],
	["shard", "--shard"],
	["shardBy", "--shard-by"],
	["stop", "--stop"],
	["latencyBudget", "--latency-budget"],
	["timeLimit", "--time-limit"],
	["explain", "--explain"],
	["explainBudget", "--explain-budget"],
	["failOn", "--fail-on"]
];
/** @param cwd what relative paths of options are resolved against. */
function invocationOf(options, cwd, env) {
	const flags = FLAGS.flatMap(([name, flag]) => {
		const given = options[name];
		if (given === void 0) return [];
		return (typeof given === "string" ? [given] : given).flatMap((value) => [flag, value]);
	});
	const { GITHUB_SHA: commit = "", GITHUB_WORKSPACE: workspace = "" } = env;
	const directory = workspace === "" ? "" : relative(workspace, cwd).replaceAll("\\", "/");
	return {
		arguments: ["check", ...flags],
		...directory === "" || directory.startsWith("..") ? {} : { directory },
		.../^[0-9a-f]{40,64}$/u.test(commit) ? { commit } : {}
	};
}

// src/config/locators.ts
/** From what a configuration says of where a model is, a text or a command, to a locator. */
/** An export of a large network takes minutes; one that takes longer has to say so. */
const TIME_LIMIT = "10m";
/**
* @param base what paths are relative to, and where a command is run.
* @param where the place in the configuration; `at` of a key below it.
* @throws UserError
*/
function locatorOf(raw, base, where, at) {
	if (typeof raw === "string") return parseLocator(raw, base, where);
	const { command, output, inputs, environment = {}, cache = false } = raw;
	if (cache && inputs === void 0) throw new UserError({
		code: "config-invalid",
		what: "a command can only be cached if its inputs are named",
		where: at("cache"),
		expected: "\"inputs\" beside it, with everything that the model depends on"
	});
	return Object.freeze({
		kind: "command",
		command: typeof command === "string" ? command : Object.freeze([...command]),
		folder: resolve(base),
		output: resolve(base, output),
		inputs,
		environment,
		timeLimitMs: duration(raw["time-limit"] ?? TIME_LIMIT, at("time-limit")),
		reuse: cache,
		text: typeof command === "string" ? command : command.join(" ")
	});
}

// src/config/matched-models.ts
/**
* One entry of the configuration for many models: `"*": {model: models/*.onnx}` is an entry for each file that the
* pattern matches, named after it. A curator lists a folder once, and a model that is added to it is checked.
*/
/** GitHub's matrix ends at 256 jobs; more models than this are for an audit. */
const MOST_MODELS = 256;
/** @returns whether a name of an entry stands for many models. */
function standsForMany(name) {
	return name.includes("*");
}
/**
* @param name of the entry, with one `*`, which each model's own name takes the place of.
* @param pattern what the entry gives as its model.
* @param base what the pattern is relative to.
* @param where the entry, for messages.
* @returns name and path of each model, relative to `base`, in the order of their paths.
* @throws {UserError} if the pattern is none, or matches nothing, or too much.
*/
async function matchModels(name, pattern, base, where) {
	if (typeof pattern !== "string" || !isGlob(pattern) || name.split("*").length !== 2) throw new UserError({
		code: "config-invalid",
		what: `"${name}" stands for many models`,
		where,
		got: typeof pattern === "string" ? pattern : "no pattern",
		expected: "one * in the name, and a pattern of paths as the model, such as models/*.onnx"
	});
	const { folder, members } = await matchGlob(resolve(base, pattern));
	if (members.length === 0 || members.length > MOST_MODELS) throw new UserError({
		code: members.length === 0 ? "model-none-found" : "model-several-found",
		what: members.length === 0 ? "the pattern matches no file" : "the pattern matches too many files",
		where,
		got: members.length === 0 ? pattern : `${pattern}: ${members.length} files`,
		expected: `1 to ${MOST_MODELS} models`,
		...members.length > MOST_MODELS && { hint: "make it narrower, or use \"zoogate audit\"" }
	});
	const short = members.map((member) => basename(member).replace(/\.onnx$/i, ""));
	const areDistinct = new Set(short).size === short.length;
	return members.map((member, i) => ({
		name: name.replace("*", () => areDistinct ? short[i] : member.replace(/\.onnx$/i, "")),
		path: relative(base, resolve(folder, member)).split(sep).join("/")
	}));
}

// src/config/option-values.ts
/** Values of options, from text; what is none is a UserError that names where it stands. */
function oneOf(value, allowed, where) {
	const found = allowed.find((option) => option === value);
	if (found !== void 0) return found;
	const nearest = nearestWord(value, allowed);
	throw new UserError({
		code: "option-invalid",
		what: "this value is not known",
		where,
		got: value,
		expected: `one of ${allowed.join(", ")}`,
		hint: nearest === void 0 ? void 0 : `did you mean "${nearest}"?`
	});
}
/** One provider, or several in the order of preference: `cuda,cpu`. */
function providersOf(given, where) {
	const names = typeof given === "string" ? given.split(",") : given;
	const providers = names.map((name) => oneOf(name.trim(), EXECUTION_PROVIDERS, where));
	const twice = providers.find((name, i) => providers.indexOf(name) !== i);
	const after = providers[providers.indexOf("cpu") + 1];
	if (twice !== void 0 || providers.includes("cpu") && after !== void 0) throw new UserError({
		code: "option-invalid",
		what: twice === void 0 ? `nothing is left for "${after}": the CPU takes every node` : `"${twice}" is named twice`,
		where,
		got: names.join(","),
		expected: "each execution provider once, in the order of preference, the CPU last: cuda,cpu"
	});
	const [executionProvider = "cpu", ...fallbackProviders] = providers;
	return {
		executionProvider,
		...fallbackProviders.length === 0 ? {} : { fallbackProviders }
	};
}
function integer(text, where) {
	const value = Number(text);
	if (/^\d+$/.test(text.trim()) && value <= 4294967295) return value;
	throw new UserError({
		code: "option-invalid",
		what: "this is not a whole number",
		where,
		got: text
	});
}
function positiveInteger(text, where) {
	const value = integer(text, where);
	if (value >= 1) return value;
	throw new UserError({
		code: "option-invalid",
		what: "this must be at least 1",
		where,
		got: text
	});
}

// src/config/read-yaml.ts
/** Reads a YAML file and checks it against a JSON Schema: every complaint names the line and the nearest key. */
var import_dist = require_dist();
const MAX_BYTES = 1 << 20;
/**
* @param display the file's name in messages.
* @throws UserError if the file is missing, too large, not YAML, or not as `check` wants it.
*/
async function readYaml(file, display, check) {
	const text = await readText(file, display);
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false,
		uniqueKeys: true
	});
	const [error] = document.errors;
	if (error !== void 0) {
		const { line, col } = lines.linePos(error.pos[0]);
		throw new UserError({
			code: "config-not-yaml",
			what: `this is not YAML: ${error.message}`,
			where: `${display}:${line}:${col}`
		});
	}
	let data;
	try {
		data = document.toJS({ maxAliasCount: 100 });
	} catch (cause) {
		throw new UserError({
			code: "config-not-yaml",
			what: cause.message,
			where: display
		}, { cause });
	}
	const lineOf = (path) => {
		for (let length = path.length; length >= 0; length--) {
			const node = nodeAt(document.contents, path.slice(0, length));
			if (node?.range) return lines.linePos(node.range[0]).line;
		}
		return 1;
	};
	const [invalid] = check(data);
	if (invalid !== void 0) throw complaint(invalid, display, lineOf);
	return {
		data,
		lineOf
	};
}
async function readText(file, display) {
	try {
		const { size } = await stat(file);
		if (size > MAX_BYTES) throw new UserError({
			code: "config-too-large",
			what: "the configuration is larger than a configuration is",
			where: display,
			got: `${size} bytes`,
			expected: `at most ${MAX_BYTES} bytes`
		});
		return await readFile(file, "utf8");
	} catch (cause) {
		if (cause instanceof UserError) throw cause;
		const { code } = cause;
		const what = code === "ENOENT" ? "there is no such configuration" : `the configuration can't be read (${code})`;
		throw new UserError({
			code: "config-not-found",
			what,
			where: display,
			hint: "write a zoogate.yml, or give --model and --gate"
		}, { cause });
	}
}
/** What stands on the line that people look for: a key in a mapping, an item in a sequence. */
function nodeAt(root, path) {
	let place = root;
	let value = root;
	for (const key of path) if ((0, import_dist.isMap)(value)) {
		const pair = value.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === String(key));
		place = pair?.key;
		value = pair?.value;
	} else if ((0, import_dist.isSeq)(value)) {
		place = value.items[Number(key)];
		value = place;
	} else return void 0;
	return (0, import_dist.isNode)(place) ? place : void 0;
}
function complaint(error, display, lineOf) {
	const path = error.instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
	const name = path.length === 0 ? "the configuration" : `"${path.join(".")}"`;
	const params = error.params;
	const common = {
		code: "config-invalid",
		where: `${display}:${lineOf(path)}`
	};
	switch (error.keyword) {
		case "additionalProperties": {
			const key = String(params["additionalProperty"]);
			const known = Object.keys(error.parentSchema?.["properties"] ?? {});
			const nearest = nearestWord(key, known);
			return new UserError({
				code: "config-unknown-key",
				what: `unknown key "${key}"${path.length === 0 ? "" : ` in ${name}`}`,
				where: `${display}:${lineOf([...path, key])}`,
				got: key,
				expected: `one of ${known.join(", ")}`,
				hint: nearest === void 0 ? void 0 : `did you mean "${nearest}"?`
			});
		}
		case "required": return new UserError({
			...common,
			what: `${name} has no "${params["missingProperty"]}"`
		});
		case "enum": return new UserError({
			...common,
			what: `${name} has a value that is not known`,
			got: JSON.stringify(error.data),
			expected: `one of ${params["allowedValues"].join(", ")}`,
			hint: suggestion(error.data, params["allowedValues"])
		});
		case "pattern": return new UserError({
			...common,
			what: `${name} is malformed`,
			got: JSON.stringify(error.data),
			expected: String(error.parentSchema?.["description"] ?? `text that matches ${params["pattern"]}`)
		});
		case "type": return new UserError({
			...common,
			what: `${name} is written in another form`,
			got: JSON.stringify(error.data)?.slice(0, 200),
			expected: expectedForm(error)
		});
		case "minProperties":
		case "minItems":
		case "minLength": return new UserError({
			...common,
			what: `${name} is empty`,
			got: JSON.stringify(error.data),
			expected: descriptionOf(error)
		});
		default: return new UserError({
			...common,
			what: `${name} ${error.message ?? "is not valid"}`,
			got: JSON.stringify(error.data)?.slice(0, 200)
		});
	}
}
const FORMS = {
	object: "keys with values",
	array: "a list",
	string: "text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false"
};
/** What a value has to be, and what it is for where that is written down: "keys with values: The models to check". */
function expectedForm(error) {
	const { type } = error.params;
	const forms = [type].flat().map((name) => FORMS[name] ?? name);
	const description = descriptionOf(error);
	return `${forms.join(" or ")}${description === void 0 ? "" : `: ${description}`}`;
}
function descriptionOf({ parentSchema }) {
	const description = parentSchema?.["description"];
	return typeof description === "string" ? description.replace(/\.$/u, "") : void 0;
}
function suggestion(given, allowed) {
	const nearest = nearestWord(String(given), allowed.map(String));
	return nearest === void 0 ? void 0 : `did you mean "${nearest}"?`;
}

// src/config/timings.ts
/** What models took to measure, as an earlier report tells. */
/** @returns ms by the model's name. @throws UserError if there is no such report. */
function readTimings(file, cwd) {
	const { models } = readReport(resolve(cwd, file));
	return new Map(models.flatMap(({ name, durationMs }) => durationMs === void 0 ? [] : [[name, durationMs]]));
}

// src/config/load-config.ts
/**
* From raw options (flags or action inputs) and `zoogate.yml` to the configuration. Flags win over the file; what
* is wrong with either is a UserError that names the flag or the file's line.
*/
const DEFAULT_CONFIG = "zoogate.yml";
/**
* @param cwd what relative paths of options are resolved against; the file's own paths are relative to the file.
* @throws UserError
*/
async function loadConfig(options, cwd, env) {
	const { file, origin } = await loadFile(options, cwd);
	const flags = {
		base: cwd,
		where: (...path) => options.spell(String(path[0]))
	};
	const costs = options.timings ? readTimings(options.timings, cwd) : void 0;
	const models = (await listModels(file, origin)).map(({ name, raw, origin }) => {
		const model = buildModel(name, raw, origin, options, flags);
		return Object.freeze({
			...model,
			cost: costs?.get(model.name)
		});
	});
	if (models.length > 1) refuseModelFlags(options);
	const { samples, seed, threads, latencyBudget, timeLimit } = options;
	return Object.freeze({
		models: Object.freeze(models),
		samples: samples === void 0 ? file.samples : positiveInteger(samples, options.spell("samples")),
		seed: seed === void 0 ? file.seed ?? 0 : integer(seed, options.spell("seed")),
		stop: oneOf(options.stop ?? file.stop ?? "full", ["full", "when-decided"], options.spell("stop")),
		...providersOf(options.executionProvider ?? file["execution-provider"] ?? "cpu", options.spell("execution-provider")),
		shard: shardOf(options, file),
		threads: threads === void 0 ? file.threads ?? 1 : positiveInteger(threads, options.spell("threads")),
		reportDir: options.reportDir === void 0 && file["report-dir"] !== void 0 ? resolve(origin.base, file["report-dir"]) : resolve(cwd, options.reportDir ?? "zoogate-report"),
		latencyBudgetMs: duration(latencyBudget ?? file["latency-budget"] ?? "60s", options.spell("latency-budget")),
		explain: oneOf(options.explain || file.explain || "auto", [
			"auto",
			"always",
			"off"
		], options.spell("explain")),
		explainBudgetMs: duration(options.explainBudget || file["explain-budget"] || "60s", options.spell("explain-budget")),
		timeLimitMs: duration(timeLimit ?? file["time-limit"] ?? "120s", options.spell("time-limit")),
		failOn: oneOf(options.failOn ?? file["fail-on"] ?? "fail", FAIL_ON, options.spell("fail-on")),
		thumbnails: options.thumbnails ?? file.thumbnails ?? false,
		cache: options.cache ?? true,
		cacheDir: cacheDirectory(env),
		cacheLimitBytes: cacheLimit(env["ZOOGATE_CACHE_LIMIT"]),
		workingDirectory: cwd,
		invocation: invocationOf(options, cwd, env)
	});
}
async function loadFile(options, cwd) {
	const implicit = options.config === void 0;
	const path = resolve(cwd, options.config ?? "zoogate.yml");
	if (implicit && (options.model !== void 0 || !await exists(path))) {
		if (options.model === void 0) throw new UserError({
			code: "nothing-to-check",
			what: "there is nothing to check",
			where: cwd,
			got: `no ${DEFAULT_CONFIG} and no ${options.spell("model")}`,
			expected: `a ${DEFAULT_CONFIG}, or ${options.spell("config")}, or ${options.spell("model")}`
		});
		return {
			file: {},
			origin: {
				base: cwd,
				where: (...keys) => options.spell(String(keys[0]))
			}
		};
	}
	const display = relative(cwd, path) || basename(path);
	const { data, lineOf } = await readYaml(path, display, import_config_validator.default);
	return {
		file: data,
		origin: {
			base: dirname(path),
			where: (...keys) => `${display}:${lineOf(keys)}`,
			place: (...keys) => ({
				file: display,
				line: lineOf(keys)
			})
		}
	};
}
async function listModels(file, origin) {
	const { models } = file;
	if (models === void 0) return [{
		name: file.name,
		raw: file,
		origin
	}];
	const both = [
		"model",
		"reference",
		"baseline",
		"claims",
		"dataset",
		"preprocess",
		"gates",
		"sha256",
		"name"
	].filter((key) => key in file);
	if (both.length > 0) throw new UserError({
		code: "config-invalid",
		what: `"${both[0]}" stands beside "models"`,
		where: origin.where(both[0]),
		expected: "the keys of one model at the top level, or all models under \"models\"",
		hint: `move "${both[0]}" into the model that it is for`
	});
	const named = [];
	for (const [key, raw] of Object.entries(models)) {
		const below = {
			base: origin.base,
			where: (...keys) => origin.where("models", key, ...keys),
			place: (...keys) => origin.place("models", key, ...keys)
		};
		if (!standsForMany(key)) named.push({
			name: key,
			raw,
			origin: below
		});
		else for (const { name, path } of await matchModels(key, raw.model, below.base, below.where("model"))) named.push({
			name,
			raw: {
				...raw,
				model: path
			},
			origin: below
		});
	}
	refuseEqualNames(named);
	return named;
}
/** Two patterns may match one file, and a pattern a model that is listed. */
function refuseEqualNames(models) {
	const seen = /* @__PURE__ */ new Set();
	for (const { name, origin } of models) {
		if (seen.has(name)) throw new UserError({
			code: "config-invalid",
			what: `two models are called "${name}"`,
			where: origin.where(),
			hint: "give the entries names such as \"quantized-*\""
		});
		seen.add(name);
	}
}
function buildModel(name, raw, origin, options, flags) {
	const preprocess = options.preprocess === void 0 ? preprocessOf(raw.preprocess, origin.where("preprocess"), origin.base) : preprocessOf(options.preprocess, flags.where("preprocess"), flags.base);
	const subject = (key) => {
		const flag = options[key];
		if (flag !== void 0) return { locator: parseLocator(flag, flags.base, flags.where(key)) };
		const given = raw[key];
		return given === void 0 ? void 0 : subjectOf(given, key, origin);
	};
	const model = options.model ?? raw.model;
	if (model === void 0) throw new UserError({
		code: "config-invalid",
		what: "there is no model to check",
		where: origin.where(),
		expected: "\"model\" or \"models\""
	});
	const from = options.model === void 0 ? origin : flags;
	const gates = options.gates ?? [];
	return {
		name: name ?? nameOf(typeof model === "string" ? model : model.output),
		candidate: {
			locator: locatorAt(model, from, "model"),
			sha256: raw.sha256?.toLowerCase(),
			quantization: quantizationOf(raw.input)
		},
		reference: subject("reference"),
		baseline: subject("baseline"),
		claims: options.claims?.length ? placesOf(options.claims, flags) : placesOf(raw.claims, origin),
		dataset: datasetOf(options.dataset, raw.dataset, origin, flags),
		preprocess,
		preprocessPlace: options.preprocess === void 0 && raw.preprocess !== void 0 ? origin.place?.("preprocess") : void 0,
		task: raw.task,
		batchSizes: raw["batch-sizes"],
		gates: gates.length > 0 ? gates.map((gate) => parseRule(gate, flags.where("gate"))) : (raw.gates ?? []).map((gate, i) => ({
			...parseRule(gate, origin.where("gates", i)),
			place: origin.place?.("gates", i)
		}))
	};
}
function subjectOf(given, key, origin) {
	if (typeof given === "string") return { locator: parseLocator(given, origin.base, origin.where(key)) };
	return {
		locator: locatorAt(given.model, origin, key, "model"),
		sha256: given.sha256?.toLowerCase(),
		preprocess: preprocessOf(given.preprocess, origin.where(key, "preprocess"), origin.base),
		claims: placesOf(given.claims, origin),
		quantization: quantizationOf(given.input)
	};
}
function locatorAt(raw, origin, ...keys) {
	return locatorOf(raw, origin.base, origin.where(...keys), (key) => origin.where(...keys, key));
}
function quantizationOf(raw) {
	return raw === void 0 ? void 0 : {
		scale: raw.scale,
		zeroPoint: raw["zero-point"] ?? 0
	};
}
/** @param base what the path of a preprocessor configuration is relative to. */
function preprocessOf(raw, where, base) {
	return raw === void 0 ? void 0 : resolvePreprocess(raw, where, (path) => readJson(resolve(base, path), where));
}
function readJson(path, where) {
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch (cause) {
		const missing = cause.code === "ENOENT";
		throw new UserError({
			code: "preprocess-file-unreadable",
			what: missing ? "there is no such preprocessor configuration" : "the preprocessor configuration can't be read",
			where,
			got: missing ? path : `${path}: ${cause.message}`,
			expected: "a model's preprocessor_config.json, or timm's config.json"
		}, { cause });
	}
}
/** Where claims stand, as absolute paths, patterns or rows of the catalogue. */
function placesOf(given, { base }) {
	if (given === void 0) return void 0;
	return (typeof given === "string" ? [given] : given).map((place) => place.startsWith("zoo:") ? place : resolve(base, place));
}
function datasetOf(flag, given, origin, flags) {
	if (flag !== void 0) return datasetConfig(flag, (path) => resolve(flags.base, path), flags.where("dataset"));
	if (given === void 0) return void 0;
	return datasetConfig(given, (path) => resolve(origin.base, path), origin.where("dataset"));
}
/**
* "models/resnet50.onnx" is resnet50; "resnet50/model.onnx", "resnet50/onnx/model.onnx" and
* "hf:your-org/resnet50@main/onnx/model.onnx" are resnet50 too.
*/
function nameOf(model) {
	const path = model.replace(/[?#].*$/, "").replaceAll("\\", "/");
	const file = basename(path).replace(/\.onnx$/i, "");
	if (file !== "model") return file || "model";
	const repository = /^hf:[^/]+\/([^/@]+)/.exec(path)?.[1];
	const folders = path.split("/").slice(0, -1);
	return repository ?? folders.findLast((folder) => ![
		"",
		".",
		"..",
		"onnx"
	].includes(folder)) ?? "model";
}
/** @throws UserError where a part of the examples could stop for all of them. */
function shardOf(options, file) {
	const by = oneOf(options.shardBy ?? file["shard-by"] ?? "examples", SHARD_BY, options.spell("shard-by"));
	if (options.shard === void 0 || options.shard.trim() === "") return void 0;
	const shard = parseShard(options.shard, by, options.spell("shard"));
	if (by === "examples" && (options.stop ?? file.stop) === "when-decided") throw new UserError({
		code: "shard-sequential",
		what: "a shard sees its own examples only and cannot tell when the gates are decided",
		where: options.spell("shard"),
		got: `stop: when-decided, and ${options.shard}`,
		expected: "\"stop: full\" for shards of examples",
		hint: "measure a sample in all shards (\"samples\", see zoogate plan), or share out the models (\"shard-by: models\")"
	});
	return shard;
}
function refuseModelFlags(options) {
	const flag = [
		"model",
		"reference",
		"baseline",
		"claims",
		"dataset",
		"preprocess",
		"gates"
	].find((name) => options[name] !== void 0 && options[name].length > 0);
	if (flag === void 0) return;
	const given = flag === "gates" ? "gate" : flag;
	throw new UserError({
		code: "option-ambiguous",
		what: "the configuration holds several models, and this option is about one",
		where: options.spell(given),
		hint: "put it into the configuration, or name a configuration with one model"
	});
}
async function exists(path) {
	return access(path, constants.R_OK).then(() => true, () => false);
}

export { checkSize as C, openModel as S, requestJson as _, acquireWorld as a, takeLock as b, DEFAULT_REVISION as c, listHubFiles as d, remoteHubFile as f, objectOf as g, nextPage as h, acquireSubjects as i, floatingRevision as l, listOf as m, loadConfig as n, acquire as o, resolveHubRevision as p, parseLocator as r, makeBundle as s, DEFAULT_CONFIG as t, isCommit as u, dataName as v, SIZE_LIMIT_BYTES as x, fetchFile as y };