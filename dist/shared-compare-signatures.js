import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { a as isMetricName, n as METRIC_NAMES, t as METRICS } from "./shared-metrics2.js";
import { v as nearestWord } from "./shared-parse-preprocess-file.js";
import { a as readQuantity, i as inUnit, n as QUANTITY_UNITS, r as acceptedUnits } from "./shared-figure.js";
import { r as resolvePreprocess } from "./shared-steps.js";
import { t as duration } from "./shared-duration.js";
import { t as require_ajv } from "./shared-ajv.js";
import { t as require_dist } from "./shared-dist.js";
import { g as quote } from "./shared-read-tensor.js";
import { basename, dirname, join, relative, resolve } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { constants, createReadStream, readFileSync } from "node:fs";
import { access, mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import os from "node:os";

// src/artifact/url.ts
/** The web addresses that zoogate is willing to fetch from, and how they are shown without their secrets. */
/** `https://host/path` without credentials, query and fragment: those may hold secrets. Total over text. */
function showUrl(url) {
	const end = url.search(/[?#]/);
	const base = (end === -1 ? url : url.slice(0, end)).replace(/^([A-Za-z][\w+.-]*:\/*)[^/]*@/, "$1");
	return end === -1 ? base : `${base}?...`;
}
/** Hosts that are this machine: plain http to them crosses no network. */
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/** Why zoogate doesn't fetch from `url`, or undefined if it does. */
function objection(url) {
	if (url.username !== "" || url.password !== "") return {
		code: "url-with-credentials",
		what: "the URL holds a user name or password",
		got: showUrl(url.href),
		hint: "remove it: it would end up in logs and reports; serve the file without, or download it in an earlier step"
	};
	if (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname)) return void 0;
	return {
		code: "url-not-https",
		what: `${url.protocol.replace(/:$/, "")} is not safe to download a model over`,
		got: showUrl(url.href),
		expected: "https://",
		hint: "use https; plain http is accepted for localhost, 127.0.0.0/8 and [::1] only"
	};
}
/**
* The URL that `text` says, relative to `base` if there is one.
*
* @throws {UserError} if it is malformed, holds credentials, or is not https (http to this machine is fine).
*/
function parseUrl(text, where, base) {
	let url;
	try {
		url = new URL(text, base);
	} catch (cause) {
		throw new UserError({
			code: "url-malformed",
			what: "the URL is malformed",
			where,
			got: text.includes("@") ? void 0 : showUrl(text),
			expected: "https://host/path/model.onnx"
		}, { cause });
	}
	const problem = objection(url);
	if (problem !== void 0) throw new UserError({
		...problem,
		where
	});
	return url;
}

// schemas/config.schema.json
var config_schema_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "zoogate configuration",
	description: "What to measure and what to hold it to: zoogate.yml.",
	type: "object",
	additionalProperties: false,
	properties: {
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
			"description": "The models to check, by any name.",
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
		"input": { "$ref": "#/definitions/input" }
	},
	definitions: {
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

// src/gate/rule.ts
const COMPARISONS = [
	">=",
	"<=",
	"==",
	">",
	"<"
];

// src/gate/parse.ts
/** Reads gate rules. Everything that can be wrong with a rule is said here, with its position. */
const BOUND_SUBJECTS = [
	"claim",
	"reference",
	"baseline"
];
const MAX_LENGTH = 500;
/**
* Parses `[warn:] METRIC (>= | <= | == | > | <) BOUND` (design.md, Gates).
*
* @param where file and line, or flag, that the rule came from.
* @throws UserError with the position in the rule at which reading stopped.
*/
function parseRule(text, where) {
	const fail = (at, what, extra = {}) => {
		throw new UserError({
			code: "gate-syntax",
			what,
			where: `${where}, character ${at + 1}`,
			got: `${text.slice(0, MAX_LENGTH)}\n            ${" ".repeat(Math.min(at, MAX_LENGTH))}^`,
			expected: extra.expected ?? "[warn:] METRIC (>= | <= | == | > | <) BOUND, such as \"top1 >= claim - 0.5pp\"",
			hint: extra.hint
		});
	};
	if (text.length > MAX_LENGTH) return fail(MAX_LENGTH, `the gate is longer than ${MAX_LENGTH} characters`);
	const prefix = /^\s*(warn|fail)\s*:/.exec(text);
	const severity = prefix?.[1] === "warn" ? "warn" : "fail";
	const start = prefix?.[0].length ?? 0;
	const tokens = tokenize(text, start, fail);
	let position = 0;
	const next = () => tokens[position++];
	const metricToken = next();
	if (metricToken === void 0) return fail(text.length, "the gate has no metric");
	const metric = metricToken.text;
	if (metricToken.kind !== "word" || !isMetricName(metric)) {
		const nearest = nearestWord(metric, METRIC_NAMES);
		return fail(metricToken.at, `"${metric}" is not a metric`, {
			expected: `one of ${METRIC_NAMES.join(", ")}`,
			...nearest === void 0 ? {} : { hint: `did you mean "${nearest}"?` }
		});
	}
	const unit = METRICS[metric].unit;
	const comparisonToken = next();
	if (comparisonToken === void 0) return fail(text.length, "the gate ends before its comparison");
	if (comparisonToken.kind !== "comparison" || !isComparison(comparisonToken.text)) return fail(comparisonToken.at, `"${comparisonToken.text}" is not a comparison`, { expected: `one of ${COMPARISONS.join(" ")}` });
	const comparison = comparisonToken.text;
	if (METRICS[metric].better === "none" && unit === "text" && comparison !== "==") return fail(comparisonToken.at, `${metric} can be equal or not, it has no order`, { expected: "==" });
	const boundToken = next();
	if (boundToken === void 0) return fail(text.length, "the gate ends before its bound");
	const rest = tokens.slice(position);
	const bound = isBoundSubject(boundToken.text) ? subjectBound(boundToken.text, rest, {
		metric,
		unit,
		fail,
		end: text.length
	}) : quantityBound([boundToken, ...rest], {
		metric,
		unit,
		fail
	});
	return {
		text: text.slice(start).trim(),
		severity,
		metric,
		unit,
		comparison,
		bound
	};
}
function quantityBound(tokens, { metric, unit, fail }) {
	const first = tokens[0];
	if (unit === "text") return fail(first.at, `${metric} is compared with a subject`, { expected: `one of ${BOUND_SUBJECTS.join(", ")}` });
	const { quantity, end } = readTokens(tokens, fail);
	const value = inUnit(quantity, unit);
	if (value === void 0 || quantity.unit === "pp") return fail(first.at, `${metric} is not measured in "${quantity.unit ?? "numbers without a unit"}"`, { expected: `a quantity in ${acceptedUnits(unit).replace("pp, ", "")}` });
	if (unit === "ratio" && (value < 0 || value > 1)) return fail(first.at, `${metric} lies between 0 and 1`, {
		expected: "a fraction or a percentage, such as 0.75 or 75%",
		hint: quantity.unit === void 0 && quantity.number <= 100 ? `write ${quantity.number}%` : ""
	});
	if (end !== void 0) return fail(end.at, `"${end.text}" comes after the end of the gate`);
	return {
		kind: "quantity",
		value
	};
}
function subjectBound(subject, tokens, { metric, unit, fail, end: length }) {
	const [operator] = tokens;
	const margin = tokens.slice(1);
	if (METRICS[metric].from === "pair") return fail(0, `${metric} already compares the candidate with the reference`, { expected: `a quantity, such as "${metric} >= 99%"` });
	if (unit === "text" && subject === "claim") return fail(0, `claims are figures, and ${metric} is not one`, { expected: "reference or baseline" });
	const bound = {
		kind: "subject",
		subject,
		factor: 1,
		offset: 0,
		relative: false
	};
	if (operator === void 0) return bound;
	if (operator.kind !== "operator") return fail(operator.at, `"${operator.text}" can't follow ${subject}`, { expected: "+, - or *" });
	if (unit === "text") return fail(operator.at, `${metric} has no margin`, { expected: `${metric} == ${subject}` });
	const first = margin[0];
	if (first === void 0) return fail(length, `the gate ends after "${operator.text}"`);
	const { quantity, end } = readTokens(margin, fail);
	if (end !== void 0) return fail(end.at, `"${end.text}" comes after the end of the gate`);
	if (operator.text === "*") {
		if (quantity.unit !== void 0 || quantity.number < 0) return fail(first.at, "a factor is a number without a unit, 0 or more");
		return {
			...bound,
			factor: quantity.number,
			relative: true
		};
	}
	if (quantity.number < 0) return fail(first.at, "a margin is written without a sign of its own");
	const sign = operator.text === "-" ? -1 : 1;
	if (quantity.unit === "%") {
		if (unit === "ratio") {
			const factor = Number(((100 + sign * quantity.number) / 100).toPrecision(12));
			return fail(first.at, `"${operator.text} ${quantity.number}%" on a proportion can be read in two ways`, { expected: `"${subject} ${operator.text} ${quantity.number}pp" (percentage points) or "${subject} * ${factor}" (relative)` });
		}
		return {
			...bound,
			factor: (100 + sign * quantity.number) / 100,
			relative: true
		};
	}
	const offset = inUnit(quantity, unit);
	if (offset === void 0) return fail(first.at, `${metric} is not measured in "${quantity.unit ?? "numbers without a unit"}"`, { expected: `a margin in ${acceptedUnits(unit)}${unit === "ratio" ? "" : " or %"}` });
	return {
		...bound,
		offset: sign * offset
	};
}
/** Joins `0.5` and `pp`, which may stand apart, to a quantity. */
function readTokens(tokens, fail) {
	const [number, unit] = tokens;
	const joined = unit === void 0 ? void 0 : readQuantity(`${number.text} ${unit.text}`);
	if (joined?.unit !== void 0 && readQuantity(number.text)?.unit === void 0) return {
		quantity: joined,
		end: tokens[2]
	};
	const quantity = readQuantity(number.text);
	if (quantity !== void 0) return {
		quantity,
		end: unit
	};
	const nearest = nearestWord(number.text, BOUND_SUBJECTS);
	return fail(number.at, `"${number.text}" is not a quantity`, {
		expected: `a number with a unit of ${QUANTITY_UNITS.join(", ")}, or one of ${BOUND_SUBJECTS.join(", ")}`,
		...nearest === void 0 ? {} : { hint: `did you mean "${nearest}"?` }
	});
}
function tokenize(text, start, fail) {
	const pattern = /\s*(?:([<>=!]=?)|([+\-*/])|((?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)?[^\s<>=!+\-*/]*))/y;
	const tokens = [];
	pattern.lastIndex = start;
	while (pattern.lastIndex < text.length) {
		const from = pattern.lastIndex;
		const match = pattern.exec(text);
		if (match === null || match[0].length === 0) return fail(from, `"${text[from]}" can't stand here`);
		const token = match[1] ?? match[2] ?? match[3];
		if (token === "") continue;
		const kind = match[1] !== void 0 ? "comparison" : match[2] !== void 0 ? "operator" : "word";
		tokens.push({
			kind,
			text: token,
			at: pattern.lastIndex - token.length
		});
	}
	return tokens;
}
function isComparison(text) {
	return COMPARISONS.includes(text);
}
function isBoundSubject(text) {
	return BOUND_SUBJECTS.includes(text);
}

// src/config/config.ts
const EXECUTION_PROVIDERS = [
	"cpu",
	"cuda",
	"tensorrt",
	"webgpu",
	"dml",
	"coreml"
];

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

// src/config/read-yaml.ts
/** Reads a YAML file and checks it against a JSON Schema: every complaint names the line and the nearest key. */
var import_ajv = require_ajv();
var import_dist = require_dist();
const MAX_BYTES = 1 << 20;
/**
* @param display the file's name in messages.
* @throws UserError if the file is missing, too large, not YAML, or not what the schema describes.
*/
async function readYaml(file, display, schema) {
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
	const validate = new import_ajv.Ajv({
		allErrors: false,
		strict: false,
		verbose: true
	}).compile(schema);
	if (!validate(data)) throw complaint(validate.errors[0], display, lineOf);
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
	const models = listModels(file, origin).map(({ name, raw, origin }) => Object.freeze(buildModel(name, raw, origin, options, flags)));
	if (models.length > 1) refuseModelFlags(options);
	const { samples, seed, threads, latencyBudget, timeLimit } = options;
	return Object.freeze({
		models: Object.freeze(models),
		samples: samples === void 0 ? file.samples : positiveInteger(samples, options.spell("samples")),
		seed: seed === void 0 ? file.seed ?? 0 : integer(seed, options.spell("seed")),
		stop: oneOf(options.stop ?? file.stop ?? "full", ["full", "when-decided"], options.spell("stop")),
		executionProvider: oneOf(options.executionProvider ?? file["execution-provider"] ?? "cpu", EXECUTION_PROVIDERS, options.spell("execution-provider")),
		threads: threads === void 0 ? file.threads ?? 1 : positiveInteger(threads, options.spell("threads")),
		reportDir: options.reportDir === void 0 && file["report-dir"] !== void 0 ? resolve(origin.base, file["report-dir"]) : resolve(cwd, options.reportDir ?? "zoogate-report"),
		latencyBudgetMs: duration(latencyBudget ?? file["latency-budget"] ?? "60s", options.spell("latency-budget")),
		timeLimitMs: duration(timeLimit ?? file["time-limit"] ?? "120s", options.spell("time-limit")),
		failOn: oneOf(options.failOn ?? file["fail-on"] ?? "fail", [
			"fail",
			"inconclusive",
			"never"
		], options.spell("fail-on")),
		cache: options.cache ?? true,
		cacheDir: cacheDirectory(env),
		cacheLimitBytes: cacheLimit(env["ZOOGATE_CACHE_LIMIT"]),
		workingDirectory: cwd
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
	const { data, lineOf } = await readYaml(path, display, config_schema_default);
	return {
		file: data,
		origin: {
			base: dirname(path),
			where: (...keys) => `${display}:${lineOf(keys)}`
		}
	};
}
function listModels(file, origin) {
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
	return Object.entries(models).map(([name, raw]) => ({
		name,
		raw,
		origin: {
			base: origin.base,
			where: (...keys) => origin.where("models", name, ...keys)
		}
	}));
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
		gates: gates.length > 0 ? gates.map((gate) => parseRule(gate, flags.where("gate"))) : (raw.gates ?? []).map((gate, i) => parseRule(gate, origin.where("gates", i)))
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
		"shard",
		options.shard,
		[]
	], [
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

// src/graph/format-value.ts
/** `data: float32[N,3,224,224]`; the shape is left out where the file says nothing about it. */
function formatValue(value) {
	return `${value.name}: ${value.type}${value.shape === void 0 ? "" : `[${value.shape.join(",")}]`}`;
}
/** A value info as a signature: its type in ONNX's spelling. */
function signatureOfValue({ name, type }) {
	if (type.kind === "tensor") return {
		name,
		type: type.elementType,
		shape: type.shape
	};
	return {
		name,
		type: typeText(type),
		shape: void 0
	};
}
function typeText(type) {
	switch (type.kind) {
		case "tensor": return type.shape === void 0 ? type.elementType : `${type.elementType}[${type.shape.join(",")}]`;
		case "sparse tensor": return `sparse(${type.elementType})`;
		case "sequence":
		case "optional": return `${type.kind}(${typeText(type.element)})`;
		case "map": return `map(${type.key},${typeText(type.value)})`;
		case "opaque": return `opaque(${type.name})`;
		case "unknown": return "unknown";
	}
}

// src/graph/compare-signatures.ts
/**
* What is different in `model` as against `earlier`, breaking changes first. Inputs and outputs are those of the
* same name; of two lists of the same length what has no namesake is taken to be renamed.
*/
function compareSignatures(model, earlier) {
	const changes = [
		...compareValues(model, earlier),
		...compareRuntime(model, earlier),
		...compareMetadata(model, earlier)
	];
	return [...changes.filter(({ breaking }) => breaking), ...changes.filter(({ breaking }) => !breaking)];
}
/** Of inputs and outputs alone. */
function compareValues(model, earlier) {
	return [...compareList("inputs", model.inputs, earlier.inputs), ...compareList("outputs", model.outputs, earlier.outputs)];
}
function compareList(part, values, earlier) {
	const one = part === "inputs" ? "input" : "output";
	const changes = [];
	const add = (breaking, what) => void changes.push({
		part,
		breaking,
		what
	});
	const byName = new Map(values.map((value) => [value.name, value]));
	const before = new Set(earlier.map(({ name }) => name));
	const unmatched = values.filter(({ name }) => !before.has(name));
	const sameCount = values.length === earlier.length;
	for (const old of earlier) {
		const same = byName.get(old.name);
		const value = same ?? (sameCount ? unmatched.shift() : void 0);
		if (value === void 0) {
			add(true, `${one} ${quote(old.name)} is gone`);
			continue;
		}
		if (same === void 0) add(true, `${one} ${quote(old.name)} is called ${quote(value.name)} now`);
		for (const change of compareValue(one, value, old)) add(change.breaking, change.what);
	}
	for (const value of unmatched) add(part === "inputs", `${one} ${formatValue(value)} is new`);
	const inOrder = values.filter(({ name }) => before.has(name)).map(({ name }) => name);
	const wasInOrder = earlier.filter(({ name }) => byName.has(name)).map(({ name }) => name);
	if (String(inOrder) !== String(wasInOrder)) add(false, `the ${part} are in another order`);
	return changes;
}
function compareValue(one, value, old) {
	const name = `${one} ${quote(value.name)}`;
	if (value.type !== old.type) return [{
		breaking: true,
		what: `${name} was ${old.type} and is ${value.type}`
	}];
	if (value.shape === void 0 || old.shape === void 0) {
		if (value.shape === old.shape) return [];
		return [{
			breaking: false,
			what: `${name} ${value.shape === void 0 ? "no longer says its shape" : `says its shape now: ${formatValue(value)}`}`
		}];
	}
	if (value.shape.length !== old.shape.length) return [{
		breaking: true,
		what: `${name} had ${old.shape.length} dimensions and has ${value.shape.length}`
	}];
	return value.shape.flatMap((dim, axis) => compareDim(name, one, axis, dim, old.shape?.[axis] ?? "?") ?? []);
}
function compareDim(name, one, axis, dim, old) {
	if (dim === old) return void 0;
	const place = `${name}, dimension ${axis}`;
	const dynamic = (size) => size === "?" ? "dynamic" : `dynamic (${size})`;
	if (typeof dim === "string" && typeof old === "string") return {
		breaking: false,
		what: `${place}: dynamic, was called ${old} and is called ${dim}`
	};
	if (typeof dim === "number" && typeof old === "string") {
		if (axis === 0) return {
			breaking: one === "input",
			what: `${place}: the dynamic batch is lost, it was ${dynamic(old)} and is ${dim}`
		};
		return {
			breaking: one === "input",
			what: `${place}: was ${dynamic(old)} and is fixed to ${dim}`
		};
	}
	if (typeof dim === "string") return {
		breaking: false,
		what: `${place}: was ${old} and is ${dynamic(dim)}`
	};
	return {
		breaking: true,
		what: `${place}: was ${old} and is ${dim}`
	};
}
function compareRuntime(model, earlier) {
	const changes = [];
	const add = (breaking, what) => void changes.push({
		part: "runtime",
		breaking,
		what
	});
	const domains = /* @__PURE__ */ new Set([...Object.keys(earlier.opsets), ...Object.keys(model.opsets)]);
	for (const domain of domains) {
		const version = model.opsets[domain];
		const old = earlier.opsets[domain];
		if (version === old) continue;
		if (version === void 0) add(false, `operator set ${domain} ${old} is not needed any more`);
		else if (old === void 0) add(false, `operator set ${domain} ${version} is needed now`);
		else add(version > old, `operator set ${domain} ${version} is needed, it was ${old}`);
	}
	if (model.irVersion !== earlier.irVersion) add(model.irVersion > earlier.irVersion, `IR version ${model.irVersion} is needed, it was ${earlier.irVersion}`);
	for (const name of Object.keys(model.customOperators)) if (!Object.hasOwn(earlier.customOperators, name)) add(true, `custom operator ${name} is needed now`);
	for (const name of Object.keys(earlier.customOperators)) if (!Object.hasOwn(model.customOperators, name)) add(false, `custom operator ${name} is not needed any more`);
	return changes;
}
function compareMetadata(model, earlier) {
	const changes = [];
	const add = (what) => void changes.push({
		part: "metadata",
		breaking: false,
		what
	});
	for (const field of [
		"producer",
		"domain",
		"modelVersion"
	]) if (model[field] !== earlier[field]) add(`${field === "modelVersion" ? "model version" : field} was ${quote(earlier[field])} and is ${quote(model[field])}`);
	const keys = /* @__PURE__ */ new Set([...Object.keys(earlier.metadata), ...Object.keys(model.metadata)]);
	for (const key of keys) {
		const value = model.metadata[key];
		const old = earlier.metadata[key];
		if (value === old) continue;
		if (value === void 0) add(`metadata ${quote(key)} is gone`);
		else if (old === void 0) add(`metadata ${quote(key)} is new`);
		else add(`metadata ${quote(key)} was ${quote(old)} and is ${quote(value)}`);
	}
	return changes;
}

export { checkSize as C, showUrl as D, parseUrl as E, checkNoPointer as S, readInto as T, storeArtifact as _, loadConfig as a, ContentsReader as b, limitCache as c, findArtifact as d, headerValue as f, readUrlRecord as g, prepareDownloads as h, signatureOfValue as i, downloadKey as l, notWritable as m, compareValues as n, parseRule as o, newPartial as p, formatValue as r, parseLocator as s, compareSignatures as t, downloadsFolder as u, writeUrlRecord as v, readContents as w, checkContents as x, keepInUse as y };