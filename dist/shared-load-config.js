import { i as __toESM, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { n as showUrl, t as parseUrl } from "./shared-url.js";
import { i as parseShard, n as FAIL_ON, o as parseRule, r as SHARD_BY, t as EXECUTION_PROVIDERS } from "./shared-config.js";
import { v as nearestWord } from "./shared-parse-preprocess-file.js";
import { r as resolvePreprocess } from "./shared-steps.js";
import { t as require_ucs2length } from "./shared-ucs2length.js";
import { t as duration } from "./shared-duration.js";
import { d as matchGlob, u as isGlob } from "./shared-read-model.js";
import { t as require_dist } from "./shared-dist.js";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import os from "node:os";
import { constants, createReadStream, readFileSync } from "node:fs";

// src/artifact/contents.ts
/**
* What a model file's bytes say before anything reads it as a model: hash, size and first bytes, gathered while
* it streams; and the checks that every source makes on them.
*/
/** A Git LFS pointer is shorter than this, by its specification. */
const HEAD_BYTES = 1024;
/** Takes a file's bytes chunk by chunk; holds its hash, its length and its first bytes. */
var ContentsReader = class {
	#hash = createHash("sha256");
	#head = [];
	#headBytes = 0;
	bytes = 0;
	add(chunk) {
		this.#hash.update(chunk);
		this.bytes += chunk.length;
		if (this.#headBytes < HEAD_BYTES) {
			const part = chunk.slice(0, HEAD_BYTES - this.#headBytes);
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
	if (/^(\u00ef\u00bb\u00bf)?\s*<(!doctype|html|\?xml|head|body)/i.test(head)) throw new UserError({
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
	if (bytes < HEAD_BYTES && text.startsWith("version https://git-lfs.github.com/spec/v1")) throw lfsPointer(text, where);
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
const BEAT_MS = 6e4;
/** An entry that was used within this time may be in use; several beats may be missed. */
const IN_USE_MS = 6e5;
const entries = /* @__PURE__ */ new Set();
/** Marks an entry as used now and for as long as this process lives. */
async function keepInUse(folder) {
	if (entries.size === 0) setInterval(() => entries.forEach((entry) => void touch(entry)), BEAT_MS).unref();
	entries.add(folder);
	await touch(folder);
}
async function touch(folder) {
	const now = /* @__PURE__ */ new Date();
	await utimes(folder, now, now).catch(() => void 0);
}

// src/artifact/cache.ts
/**
* The cache folder of downloads:
*   downloads/<key>.partial, .json, .lock   being written: the bytes, what continues them, who writes
*   downloads/<random>.partial              an archive while it is unpacked
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
	return join(await prepareDownloads(cacheDir), `${randomUUID()}.partial`);
}
async function sweepAbandoned(folder) {
	for (const name of await readdir(folder).catch(() => [])) {
		const path = join(folder, name);
		const found = await stat(path).catch(() => void 0);
		if (found !== void 0 && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS) await rm(path, {
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
function recordPath(cacheDir, url) {
	return join(cacheDir, "urls", `${downloadKey(url)}.json`);
}
/** What the URL last gave; undefined if that isn't known, or the record is damaged. */
async function readUrlRecord(cacheDir, url) {
	const text = await readFile(recordPath(cacheDir, url), "utf8").catch(() => void 0);
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
	const path = recordPath(cacheDir, url);
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
	const entries = await listEntries(cacheDir);
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
async function listEntries(cacheDir) {
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

// src/artifact/parse-locator.ts
/**
* Text to `Locator`. Every form of the contract is recognised, also those that this version cannot acquire;
* what is none of them is a `UserError` that lists the forms.
*/
const FORMS = "a path, https://host/file, hf:org/repo@revision/file, zoo:ID, release:TAG/ASSET, release:latest, artifact:RUN/NAME/FILE, oci:HOST/NAME:TAG, git:REVISION/PATH or merge-base";
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
		expected: FORMS
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
		expected: FORMS,
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
	if (match === void 0 || leadsOut(file, isDataset) || repository.startsWith("spaces/")) throw malformed("this is not a file on the Hugging Face Hub", {
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
/** A path below something: no empty segments, no way up. */
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
	if (tag === "" || asset === "" || tag.startsWith("/") || /\s/.test(tag)) throw malformed("this is not a release", {
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
	if (run === void 0 || name === void 0 || file !== void 0 && leadsOut(file)) throw malformed("this is not an artifact of a workflow run", {
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
			"execution-provider": { "enum": [
				"cpu",
				"cuda",
				"tensorrt",
				"webgpu",
				"dml",
				"coreml"
			] },
			"latency-budget": { "$ref": "#/definitions/duration" },
			"time-limit": { "$ref": "#/definitions/duration" },
			"fail-on": { "enum": [
				"fail",
				"inconclusive",
				"never"
			] },
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
																				if (!(data15 === "cpu" || data15 === "cuda" || data15 === "tensorrt" || data15 === "webgpu" || data15 === "dml" || data15 === "coreml")) {
																					validate21.errors = [{
																						instancePath: instancePath + "/execution-provider",
																						schemaPath: "#/properties/execution-provider/enum",
																						keyword: "enum",
																						params: { allowedValues: schema6.properties["execution-provider"].enum },
																						message: "must be equal to one of the allowed values",
																						schema: schema6.properties["execution-provider"].enum,
																						parentSchema: schema6.properties["execution-provider"],
																						data: data15
																					}];
																					return false;
																				}
																				var valid0 = _errs24 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data["latency-budget"] !== void 0) {
																					const _errs25 = errors;
																					if (!validate28(data["latency-budget"], {
																						instancePath: instancePath + "/latency-budget",
																						parentData: data,
																						parentDataProperty: "latency-budget",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																						errors = vErrors.length;
																					}
																					var valid0 = _errs25 === errors;
																				} else var valid0 = true;
																				if (valid0) {
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
																						var valid0 = _errs26 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data["fail-on"] !== void 0) {
																							let data18 = data["fail-on"];
																							const _errs27 = errors;
																							if (!(data18 === "fail" || data18 === "inconclusive" || data18 === "never")) {
																								validate21.errors = [{
																									instancePath: instancePath + "/fail-on",
																									schemaPath: "#/properties/fail-on/enum",
																									keyword: "enum",
																									params: { allowedValues: schema6.properties["fail-on"].enum },
																									message: "must be equal to one of the allowed values",
																									schema: schema6.properties["fail-on"].enum,
																									parentSchema: schema6.properties["fail-on"],
																									data: data18
																								}];
																								return false;
																							}
																							var valid0 = _errs27 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data["report-dir"] !== void 0) {
																								let data19 = data["report-dir"];
																								const _errs28 = errors;
																								if (errors === _errs28) {
																									if (typeof data19 === "string") {
																										if (func3(data19) < 1) {
																											validate21.errors = [{
																												instancePath: instancePath + "/report-dir",
																												schemaPath: "#/properties/report-dir/minLength",
																												keyword: "minLength",
																												params: { limit: 1 },
																												message: "must NOT have fewer than 1 characters",
																												schema: 1,
																												parentSchema: schema6.properties["report-dir"],
																												data: data19
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
																											data: data19
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs28 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.task !== void 0) {
																									const _errs30 = errors;
																									if (!validate85(data.task, {
																										instancePath: instancePath + "/task",
																										parentData: data,
																										parentDataProperty: "task",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
																										errors = vErrors.length;
																									}
																									var valid0 = _errs30 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.stop !== void 0) {
																										let data21 = data.stop;
																										const _errs31 = errors;
																										if (!(data21 === "full" || data21 === "when-decided")) {
																											validate21.errors = [{
																												instancePath: instancePath + "/stop",
																												schemaPath: "#/properties/stop/enum",
																												keyword: "enum",
																												params: { allowedValues: schema6.properties.stop.enum },
																												message: "must be equal to one of the allowed values",
																												schema: schema6.properties.stop.enum,
																												parentSchema: schema6.properties.stop,
																												data: data21
																											}];
																											return false;
																										}
																										var valid0 = _errs31 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data["shard-by"] !== void 0) {
																											let data22 = data["shard-by"];
																											const _errs32 = errors;
																											if (!(data22 === "examples" || data22 === "models")) {
																												validate21.errors = [{
																													instancePath: instancePath + "/shard-by",
																													schemaPath: "#/properties/shard-by/enum",
																													keyword: "enum",
																													params: { allowedValues: schema6.properties["shard-by"].enum },
																													message: "must be equal to one of the allowed values",
																													schema: schema6.properties["shard-by"].enum,
																													parentSchema: schema6.properties["shard-by"],
																													data: data22
																												}];
																												return false;
																											}
																											var valid0 = _errs32 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.input !== void 0) {
																												const _errs33 = errors;
																												if (!validate58(data.input, {
																													instancePath: instancePath + "/input",
																													parentData: data,
																													parentDataProperty: "input",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																													errors = vErrors.length;
																												}
																												var valid0 = _errs33 === errors;
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
		default: return new UserError({
			...common,
			what: `${name} ${error.message ?? "is not valid"}`,
			got: JSON.stringify(error.data)?.slice(0, 200)
		});
	}
}
function suggestion(given, allowed) {
	const nearest = nearestWord(String(given), allowed.map(String));
	return nearest === void 0 ? void 0 : `did you mean "${nearest}"?`;
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
	refuseWhatIsNotThere(options);
	const { file, origin } = await loadFile(options, cwd);
	const flags = {
		base: cwd,
		where: (...path) => options.spell(String(path[0]))
	};
	const models = (await listModels(file, origin)).map(({ name, raw, origin }) => Object.freeze(buildModel(name, raw, origin, options, flags)));
	if (models.length > 1) refuseModelFlags(options);
	const { samples, seed, threads, latencyBudget, timeLimit } = options;
	return Object.freeze({
		models: Object.freeze(models),
		samples: samples === void 0 ? file.samples : positiveInteger(samples, options.spell("samples")),
		seed: seed === void 0 ? file.seed ?? 0 : integer(seed, options.spell("seed")),
		stop: oneOf(options.stop ?? file.stop ?? "full", ["full", "when-decided"], options.spell("stop")),
		executionProvider: oneOf(options.executionProvider ?? file["execution-provider"] ?? "cpu", EXECUTION_PROVIDERS, options.spell("execution-provider")),
		shard: shardOf(options, file),
		threads: threads === void 0 ? file.threads ?? 1 : positiveInteger(threads, options.spell("threads")),
		reportDir: options.reportDir === void 0 && file["report-dir"] !== void 0 ? resolve(origin.base, file["report-dir"]) : resolve(cwd, options.reportDir ?? "zoogate-report"),
		latencyBudgetMs: duration(latencyBudget ?? file["latency-budget"] ?? "60s", options.spell("latency-budget")),
		timeLimitMs: duration(timeLimit ?? file["time-limit"] ?? "120s", options.spell("time-limit")),
		failOn: oneOf(options.failOn ?? file["fail-on"] ?? "fail", FAIL_ON, options.spell("fail-on")),
		cache: options.cache ?? true,
		cacheDir: cacheDirectory(env),
		cacheLimitBytes: cacheLimit(env["ZOOGATE_CACHE_LIMIT"]),
		workingDirectory: cwd,
		invocation: invocationOf(options, cwd, env)
	});
}
async function loadFile(options, cwd) {
	const implicit = options.config === void 0;
	const path = resolve(cwd, options.config ?? DEFAULT_CONFIG);
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
/** "models/resnet50.onnx" is resnet50; "resnet50/model.onnx" is resnet50 too. */
function nameOf(model) {
	const path = model.replace(/[?#].*$/, "").replaceAll("\\", "/");
	const file = basename(path).replace(/\.onnx$/i, "");
	return file === "model" && dirname(path) !== "." ? basename(dirname(path)) : file || "model";
}
/** Options of the contract that do nothing yet are refused rather than ignored. */
function refuseWhatIsNotThere(options) {
	const refused = [[
		"explain",
		options.explain,
		["auto", "off"]
	]];
	for (const [name, value, accepted] of refused) {
		if (value === void 0 || value === "" || accepted.includes(value)) continue;
		throw new UserError({
			code: "not-supported-yet",
			what: "this version does not do that yet",
			where: options.spell(name),
			got: value,
			expected: accepted.length === 0 ? "the option left out" : accepted.join(", ")
		});
	}
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
async function exists(path) {
	return access(path, constants.R_OK).then(() => true, () => false);
}

export { checkNoPointer as _, downloadsFolder as a, readInto as b, newPartial as c, readUrlRecord as d, storeArtifact as f, checkContents as g, ContentsReader as h, downloadKey as i, notWritable as l, keepInUse as m, parseLocator as n, findArtifact as o, writeUrlRecord as p, limitCache as r, headerValue as s, loadConfig as t, prepareDownloads as u, checkSize as v, readContents as y };