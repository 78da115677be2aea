import { $ as wilsonInterval, A as MOST_EXAMPLES, B as resampledContrast, C as elementBits, D as onnxDescriptor, E as attributeKinds, F as TASKS, G as shuffle, H as twoSidedT, I as isTaskName, J as twoSidedZ, K as quantileOfSorted, L as taskNamed, M as toTensorData, O as require_light, Q as pairsToDecide, R as confusions, S as countElements, T as formatDims, U as createRandom, V as resampledRatio, W as randomInteger, X as examplesToDecide, Y as Z95, Z as pairedContrast, _ as number, _t as __toESM, a as readTensorFile, b as text$1, c as scanWire, d as chunks, dt as TASK_METRICS, et as countNonFinite, f as has, ft as SurroundingsError, g as messages, gt as __require, h as message, ht as __commonJSMin, i as openParquet, j as byCodeUnits, k as openArrayFile, l as readTensor, m as integers, nt as describePreprocess, o as canonicalChunks, p as integer$2, pt as UserError, q as normalQuantile, r as runtimeVersion, rt as resolvePreprocess, s as smallValues, t as findNativePackages, u as bytesOf, ut as nearestWord, v as numbers, w as elementTypeName, x as texts, y as quote, z as bySlice } from "./shared-native.js";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { pipeline } from "node:stream";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { constants, createReadStream, readFileSync } from "node:fs";
import { access, mkdir, open as open$1, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import os, { tmpdir } from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { Transform } from "stream";
import { fork } from "node:child_process";
import { deserialize, serialize } from "node:v8";

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
			"description": "Inference threads of the latency schedule."
		},
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
		"modelKeys": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 100
			},
			"model": {
				"description": "The candidate: a path or an https URL.",
				"$ref": "#/definitions/path"
			},
			"sha256": {
				"description": "SHA-256 that the file must have.",
				"type": "string",
				"pattern": "^[0-9a-fA-F]{64}$"
			},
			"claims": {
				"description": "Model card or claims file.",
				"$ref": "#/definitions/path"
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
					"model": { "$ref": "#/definitions/path" },
					"sha256": { "$ref": "#/definitions/modelKeys/sha256" },
					"preprocess": { "$ref": "#/definitions/preprocess" },
					"claims": {
						"description": "The subject's own model card: the positive control is held to it.",
						"$ref": "#/definitions/path"
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

// src/artifact/parse-locator.ts
/**
* Text to `Locator`. Every form of the contract is recognised, also those that this version cannot acquire;
* what is none of them is a `UserError` that lists the forms.
*/
const FORMS = "a path, https://host/file, hf:org/repo@revision/file, zoo:ID, release:TAG/ASSET, release:latest, git:REVISION or merge-base";
const SCHEMES = {
	http: parseWebLocator,
	https: parseWebLocator,
	hf: parseHubLocator,
	zoo: parseZooLocator,
	release: parseReleaseLocator,
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
	if (trimmed === "") throw malformed$1("the locator is empty", {
		where,
		got: text,
		expected: FORMS
	});
	if (hasControlCharacter(trimmed)) throw malformed$1("the locator holds a control character", {
		where,
		got: JSON.stringify(trimmed)
	});
	if (trimmed === "merge-base") return {
		kind: "git",
		revision: "merge-base",
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
		where
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
/** `org/repo[@revision]/file`; the Hub's own `refs/pr/1` and `refs/convert/onnx` are revisions with slashes. */
const HUB = /^([\w.-]+\/[\w.-]+)(?:@(refs\/(?:pr|convert)\/[^/]+|[^/]+))?\/(.+)$/;
function parseHubLocator({ rest, text, where }) {
	const match = HUB.exec(rest);
	const file = match?.[3] ?? "";
	const outside = file.split("/").some((segment) => segment === "" || segment === "." || segment === "..");
	if (match === null || outside) throw malformed$1("this is not a file on the Hugging Face Hub", {
		where,
		got: text,
		expected: "hf:org/repo/file or hf:org/repo@revision/file",
		hint: "for example hf:your-org/your-model@main/onnx/model.onnx"
	});
	return {
		kind: "hf",
		repository: match[1],
		revision: match[2],
		file,
		text
	};
}
function parseZooLocator({ rest, text, where }) {
	if (!/^[A-Za-z0-9][\w.-]*(\/[\w.-]+)*$/.test(rest)) throw malformed$1("this is not the identifier of a zoo model", {
		where,
		got: text,
		expected: "zoo:ID, such as zoo:onnx/resnet50-v1-12"
	});
	return {
		kind: "zoo",
		id: rest,
		text
	};
}
/** Tags may hold slashes, names of assets can't: the last slash separates them. */
function parseReleaseLocator({ rest, text, where }) {
	const slash = rest.lastIndexOf("/");
	const tag = slash === -1 ? rest : rest.slice(0, slash);
	const asset = slash === -1 ? void 0 : rest.slice(slash + 1);
	if (tag === "" || asset === "" || tag.startsWith("/") || /\s/.test(tag)) throw malformed$1("this is not a release", {
		where,
		got: text,
		expected: "release:TAG/ASSET, release:TAG or release:latest"
	});
	return {
		kind: "release",
		tag,
		asset,
		text
	};
}
/** A revision that starts with a dash would be an option to git. */
function parseGitLocator({ rest, text, where }) {
	if (rest === "" || rest.startsWith("-") || /\s/.test(rest)) throw malformed$1("this is not a git revision", {
		where,
		got: text,
		expected: "git:REVISION, such as git:v1.2.0 or git:HEAD~1, or merge-base"
	});
	return {
		kind: "git",
		revision: rest,
		text
	};
}
function hasControlCharacter(text) {
	return /[\u0000-\u001f\u007f]/.test(text);
}
function malformed$1(what, rest) {
	return new UserError({
		code: "locator-malformed",
		what,
		...rest
	});
}

// src/dataset/dataset-config.ts
/** @param resolvePath makes a path absolute. */
function datasetConfig(raw, resolvePath) {
	if (typeof raw === "string") return {
		path: resolvePath(raw),
		complete: false,
		allowUnreadable: 0
	};
	const { format, labels, annotations, classes } = raw;
	const resolved = (path) => path === void 0 ? void 0 : resolvePath(path);
	return {
		path: resolvePath(raw.path),
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

// src/measurement/metrics.ts
/**
* The registry of metrics: every name that a gate, a claim or a report may use, with its unit and direction.
* A new metric is one line here (or in `tasks/metrics.ts`, if a task measures it) and the code that measures it.
*/
const METRICS = {
	...TASK_METRICS,
	"latency.p50": {
		unit: "ms",
		better: "lower",
		from: "latency",
		title: "latency, median"
	},
	"latency.p90": {
		unit: "ms",
		better: "lower",
		from: "latency",
		title: "latency, 90th percentile"
	},
	"latency.p95": {
		unit: "ms",
		better: "lower",
		from: "latency",
		title: "latency, 95th percentile"
	},
	"latency.p99": {
		unit: "ms",
		better: "lower",
		from: "latency",
		title: "latency, 99th percentile"
	},
	"latency.mean": {
		unit: "ms",
		better: "lower",
		from: "latency",
		title: "latency, mean"
	},
	"latency.first": {
		unit: "ms",
		better: "lower",
		from: "latency",
		title: "latency of the first inference"
	},
	load_time: {
		unit: "ms",
		better: "lower",
		from: "latency",
		title: "time to load the model"
	},
	parameters: {
		unit: "count",
		better: "lower",
		from: "graph",
		title: "parameters"
	},
	kernel_parameters: {
		unit: "count",
		better: "lower",
		from: "graph",
		title: "parameters of rank 2 or more"
	},
	macs: {
		unit: "count",
		better: "lower",
		from: "graph",
		title: "multiply-accumulates"
	},
	nodes: {
		unit: "count",
		better: "lower",
		from: "graph",
		title: "nodes"
	},
	opset: {
		unit: "count",
		better: "none",
		from: "graph",
		title: "opset"
	},
	size: {
		unit: "bytes",
		better: "lower",
		from: "graph",
		title: "size of the file"
	},
	graph: {
		unit: "text",
		better: "none",
		from: "graph",
		title: "graph"
	},
	inputs: {
		unit: "text",
		better: "none",
		from: "graph",
		title: "inputs"
	},
	outputs: {
		unit: "text",
		better: "none",
		from: "graph",
		title: "outputs"
	}
};
const METRIC_NAMES = Object.keys(METRICS);
/** Metrics of the contract that this version knows by name and does not measure yet. */
const PLANNED_METRICS = [
	"throughput",
	"peak_memory",
	"precision",
	"custom_operators"
];
function isMetricName(name) {
	return Object.hasOwn(METRICS, name);
}

// src/gate/quantity.ts
/** Units by what they measure; `factor` leads to the report's unit (ms, bytes, fraction, plain count). */
const UNITS = {
	pp: {
		measures: "points",
		factor: .01
	},
	"%": {
		measures: "percent",
		factor: .01
	},
	us: {
		measures: "time",
		factor: .001
	},
	µs: {
		measures: "time",
		factor: .001
	},
	ms: {
		measures: "time",
		factor: 1
	},
	s: {
		measures: "time",
		factor: 1e3
	},
	B: {
		measures: "bytes",
		factor: 1
	},
	kB: {
		measures: "bytes",
		factor: 1e3
	},
	MB: {
		measures: "bytes",
		factor: 1e6
	},
	GB: {
		measures: "bytes",
		factor: 1e9
	},
	KiB: {
		measures: "bytes",
		factor: 1024
	},
	MiB: {
		measures: "bytes",
		factor: 2 ** 20
	},
	GiB: {
		measures: "bytes",
		factor: 2 ** 30
	},
	k: {
		measures: "count",
		factor: 1e3
	},
	M: {
		measures: "count",
		factor: 1e6
	},
	G: {
		measures: "count",
		factor: 1e9
	}
};
const QUANTITY_UNITS = Object.keys(UNITS);
const QUANTITY = /^([+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*(\S*)$/;
/** Reads `number unit`; undefined if it isn't one. */
function readQuantity(text) {
	const match = QUANTITY.exec(text.trim());
	if (match === null) return void 0;
	const digits = match[1];
	const unit = match[2];
	if (unit !== "" && !Object.hasOwn(UNITS, unit)) return void 0;
	const number = Number(digits);
	if (!Number.isFinite(number)) return void 0;
	const [mantissa, exponent] = digits.toLowerCase().split("e");
	return {
		number,
		decimals: (mantissa.split(".")[1]?.length ?? 0) - Number(exponent ?? 0),
		...unit === "" ? {} : { unit }
	};
}
/** What a metric's quantity may be written in, for messages and for checking. */
const ACCEPTED = {
	ratio: [
		"pp",
		"%",
		"no unit"
	],
	value: ["no unit"],
	ms: [
		"us",
		"ms",
		"s"
	],
	bytes: [
		"B",
		"kB",
		"MB",
		"GB",
		"KiB",
		"MiB",
		"GiB",
		"no unit"
	],
	count: [
		"k",
		"M",
		"G",
		"no unit"
	],
	text: []
};
function acceptedUnits(unit) {
	return ACCEPTED[unit].join(", ");
}
/** The quantity in the metric's unit; undefined if its unit doesn't measure that. */
function inUnit(quantity, unit) {
	if (!ACCEPTED[unit].includes(quantity.unit ?? "no unit") && quantity.unit !== "µs") return void 0;
	if (quantity.unit === void 0) return quantity.number;
	if (quantity.unit === "µs" && unit !== "ms") return void 0;
	if (quantity.unit === "pp" || quantity.unit === "%") return quantity.number / 100;
	return quantity.number * UNITS[quantity.unit].factor;
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
		if (PLANNED_METRICS.includes(metric)) return fail(metricToken.at, `the metric "${metric}" is not measured by this version yet`, { expected: `one of ${METRIC_NAMES.join(", ")}` });
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

// node_modules/ajv/dist/compile/codegen/code.js
var require_code$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
	var _CodeOrName = class {};
	exports._CodeOrName = _CodeOrName;
	exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
	var Name = class extends _CodeOrName {
		constructor(s) {
			super();
			if (!exports.IDENTIFIER.test(s)) throw new Error("CodeGen: name must be a valid identifier");
			this.str = s;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			return false;
		}
		get names() {
			return { [this.str]: 1 };
		}
	};
	exports.Name = Name;
	var _Code = class extends _CodeOrName {
		constructor(code) {
			super();
			this._items = typeof code === "string" ? [code] : code;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			if (this._items.length > 1) return false;
			const item = this._items[0];
			return item === "" || item === "\"\"";
		}
		get str() {
			var _a;
			return (_a = this._str) !== null && _a !== void 0 ? _a : this._str = this._items.reduce((s, c) => `${s}${c}`, "");
		}
		get names() {
			var _a;
			return (_a = this._names) !== null && _a !== void 0 ? _a : this._names = this._items.reduce((names, c) => {
				if (c instanceof Name) names[c.str] = (names[c.str] || 0) + 1;
				return names;
			}, {});
		}
	};
	exports._Code = _Code;
	exports.nil = new _Code("");
	function _(strs, ...args) {
		const code = [strs[0]];
		let i = 0;
		while (i < args.length) {
			addCodeArg(code, args[i]);
			code.push(strs[++i]);
		}
		return new _Code(code);
	}
	exports._ = _;
	const plus = new _Code("+");
	function str(strs, ...args) {
		const expr = [safeStringify(strs[0])];
		let i = 0;
		while (i < args.length) {
			expr.push(plus);
			addCodeArg(expr, args[i]);
			expr.push(plus, safeStringify(strs[++i]));
		}
		optimize(expr);
		return new _Code(expr);
	}
	exports.str = str;
	function addCodeArg(code, arg) {
		if (arg instanceof _Code) code.push(...arg._items);
		else if (arg instanceof Name) code.push(arg);
		else code.push(interpolate(arg));
	}
	exports.addCodeArg = addCodeArg;
	function optimize(expr) {
		let i = 1;
		while (i < expr.length - 1) {
			if (expr[i] === plus) {
				const res = mergeExprItems(expr[i - 1], expr[i + 1]);
				if (res !== void 0) {
					expr.splice(i - 1, 3, res);
					continue;
				}
				expr[i++] = "+";
			}
			i++;
		}
	}
	function mergeExprItems(a, b) {
		if (b === "\"\"") return a;
		if (a === "\"\"") return b;
		if (typeof a == "string") {
			if (b instanceof Name || a[a.length - 1] !== "\"") return;
			if (typeof b != "string") return `${a.slice(0, -1)}${b}"`;
			if (b[0] === "\"") return a.slice(0, -1) + b.slice(1);
			return;
		}
		if (typeof b == "string" && b[0] === "\"" && !(a instanceof Name)) return `"${a}${b.slice(1)}`;
	}
	function strConcat(c1, c2) {
		return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str`${c1}${c2}`;
	}
	exports.strConcat = strConcat;
	function interpolate(x) {
		return typeof x == "number" || typeof x == "boolean" || x === null ? x : safeStringify(Array.isArray(x) ? x.join(",") : x);
	}
	function stringify(x) {
		return new _Code(safeStringify(x));
	}
	exports.stringify = stringify;
	function safeStringify(x) {
		return JSON.stringify(x).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
	}
	exports.safeStringify = safeStringify;
	function getProperty(key) {
		return typeof key == "string" && exports.IDENTIFIER.test(key) ? new _Code(`.${key}`) : _`[${key}]`;
	}
	exports.getProperty = getProperty;
	function getEsmExportName(key) {
		if (typeof key == "string" && exports.IDENTIFIER.test(key)) return new _Code(`${key}`);
		throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`);
	}
	exports.getEsmExportName = getEsmExportName;
	function regexpCode(rx) {
		return new _Code(rx.toString());
	}
	exports.regexpCode = regexpCode;
}));

// node_modules/ajv/dist/compile/codegen/scope.js
var require_scope = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
	const code_1 = require_code$1();
	var ValueError = class extends Error {
		constructor(name) {
			super(`CodeGen: "code" for ${name} not defined`);
			this.value = name.value;
		}
	};
	var UsedValueState;
	(function(UsedValueState) {
		UsedValueState[UsedValueState["Started"] = 0] = "Started";
		UsedValueState[UsedValueState["Completed"] = 1] = "Completed";
	})(UsedValueState || (exports.UsedValueState = UsedValueState = {}));
	exports.varKinds = {
		const: new code_1.Name("const"),
		let: new code_1.Name("let"),
		var: new code_1.Name("var")
	};
	var Scope = class {
		constructor({ prefixes, parent } = {}) {
			this._names = {};
			this._prefixes = prefixes;
			this._parent = parent;
		}
		toName(nameOrPrefix) {
			return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
		}
		name(prefix) {
			return new code_1.Name(this._newName(prefix));
		}
		_newName(prefix) {
			const ng = this._names[prefix] || this._nameGroup(prefix);
			return `${prefix}${ng.index++}`;
		}
		_nameGroup(prefix) {
			var _a, _b;
			if (((_b = (_a = this._parent) === null || _a === void 0 ? void 0 : _a._prefixes) === null || _b === void 0 ? void 0 : _b.has(prefix)) || this._prefixes && !this._prefixes.has(prefix)) throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
			return this._names[prefix] = {
				prefix,
				index: 0
			};
		}
	};
	exports.Scope = Scope;
	var ValueScopeName = class extends code_1.Name {
		constructor(prefix, nameStr) {
			super(nameStr);
			this.prefix = prefix;
		}
		setValue(value, { property, itemIndex }) {
			this.value = value;
			this.scopePath = (0, code_1._)`.${new code_1.Name(property)}[${itemIndex}]`;
		}
	};
	exports.ValueScopeName = ValueScopeName;
	const line = (0, code_1._)`\n`;
	var ValueScope = class extends Scope {
		constructor(opts) {
			super(opts);
			this._values = {};
			this._scope = opts.scope;
			this.opts = {
				...opts,
				_n: opts.lines ? line : code_1.nil
			};
		}
		get() {
			return this._scope;
		}
		name(prefix) {
			return new ValueScopeName(prefix, this._newName(prefix));
		}
		value(nameOrPrefix, value) {
			var _a;
			if (value.ref === void 0) throw new Error("CodeGen: ref must be passed in value");
			const name = this.toName(nameOrPrefix);
			const { prefix } = name;
			const valueKey = (_a = value.key) !== null && _a !== void 0 ? _a : value.ref;
			let vs = this._values[prefix];
			if (vs) {
				const _name = vs.get(valueKey);
				if (_name) return _name;
			} else vs = this._values[prefix] = /* @__PURE__ */ new Map();
			vs.set(valueKey, name);
			const s = this._scope[prefix] || (this._scope[prefix] = []);
			const itemIndex = s.length;
			s[itemIndex] = value.ref;
			name.setValue(value, {
				property: prefix,
				itemIndex
			});
			return name;
		}
		getValue(prefix, keyOrRef) {
			const vs = this._values[prefix];
			if (!vs) return;
			return vs.get(keyOrRef);
		}
		scopeRefs(scopeName, values = this._values) {
			return this._reduceValues(values, (name) => {
				if (name.scopePath === void 0) throw new Error(`CodeGen: name "${name}" has no value`);
				return (0, code_1._)`${scopeName}${name.scopePath}`;
			});
		}
		scopeCode(values = this._values, usedValues, getCode) {
			return this._reduceValues(values, (name) => {
				if (name.value === void 0) throw new Error(`CodeGen: name "${name}" has no value`);
				return name.value.code;
			}, usedValues, getCode);
		}
		_reduceValues(values, valueCode, usedValues = {}, getCode) {
			let code = code_1.nil;
			for (const prefix in values) {
				const vs = values[prefix];
				if (!vs) continue;
				const nameSet = usedValues[prefix] = usedValues[prefix] || /* @__PURE__ */ new Map();
				vs.forEach((name) => {
					if (nameSet.has(name)) return;
					nameSet.set(name, UsedValueState.Started);
					let c = valueCode(name);
					if (c) {
						const def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
						code = (0, code_1._)`${code}${def} ${name} = ${c};${this.opts._n}`;
					} else if (c = getCode === null || getCode === void 0 ? void 0 : getCode(name)) code = (0, code_1._)`${code}${c}${this.opts._n}`;
					else throw new ValueError(name);
					nameSet.set(name, UsedValueState.Completed);
				});
			}
			return code;
		}
	};
	exports.ValueScope = ValueScope;
}));

// node_modules/ajv/dist/compile/codegen/index.js
var require_codegen = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
	const code_1 = require_code$1();
	const scope_1 = require_scope();
	var code_2 = require_code$1();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return code_2._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return code_2.str;
		}
	});
	Object.defineProperty(exports, "strConcat", {
		enumerable: true,
		get: function() {
			return code_2.strConcat;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return code_2.nil;
		}
	});
	Object.defineProperty(exports, "getProperty", {
		enumerable: true,
		get: function() {
			return code_2.getProperty;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return code_2.stringify;
		}
	});
	Object.defineProperty(exports, "regexpCode", {
		enumerable: true,
		get: function() {
			return code_2.regexpCode;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return code_2.Name;
		}
	});
	var scope_2 = require_scope();
	Object.defineProperty(exports, "Scope", {
		enumerable: true,
		get: function() {
			return scope_2.Scope;
		}
	});
	Object.defineProperty(exports, "ValueScope", {
		enumerable: true,
		get: function() {
			return scope_2.ValueScope;
		}
	});
	Object.defineProperty(exports, "ValueScopeName", {
		enumerable: true,
		get: function() {
			return scope_2.ValueScopeName;
		}
	});
	Object.defineProperty(exports, "varKinds", {
		enumerable: true,
		get: function() {
			return scope_2.varKinds;
		}
	});
	exports.operators = {
		GT: new code_1._Code(">"),
		GTE: new code_1._Code(">="),
		LT: new code_1._Code("<"),
		LTE: new code_1._Code("<="),
		EQ: new code_1._Code("==="),
		NEQ: new code_1._Code("!=="),
		NOT: new code_1._Code("!"),
		OR: new code_1._Code("||"),
		AND: new code_1._Code("&&"),
		ADD: new code_1._Code("+")
	};
	var Node = class {
		optimizeNodes() {
			return this;
		}
		optimizeNames(_names, _constants) {
			return this;
		}
	};
	var Def = class extends Node {
		constructor(varKind, name, rhs) {
			super();
			this.varKind = varKind;
			this.name = name;
			this.rhs = rhs;
		}
		render({ es5, _n }) {
			const varKind = es5 ? scope_1.varKinds.var : this.varKind;
			const rhs = this.rhs === void 0 ? "" : ` = ${this.rhs}`;
			return `${varKind} ${this.name}${rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (!names[this.name.str]) return;
			if (this.rhs) this.rhs = optimizeExpr(this.rhs, names, constants);
			return this;
		}
		get names() {
			return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
		}
	};
	var Assign = class extends Node {
		constructor(lhs, rhs, sideEffects) {
			super();
			this.lhs = lhs;
			this.rhs = rhs;
			this.sideEffects = sideEffects;
		}
		render({ _n }) {
			return `${this.lhs} = ${this.rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (this.lhs instanceof code_1.Name && !names[this.lhs.str] && !this.sideEffects) return;
			this.rhs = optimizeExpr(this.rhs, names, constants);
			return this;
		}
		get names() {
			return addExprNames(this.lhs instanceof code_1.Name ? {} : { ...this.lhs.names }, this.rhs);
		}
	};
	var AssignOp = class extends Assign {
		constructor(lhs, op, rhs, sideEffects) {
			super(lhs, rhs, sideEffects);
			this.op = op;
		}
		render({ _n }) {
			return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
		}
	};
	var Label = class extends Node {
		constructor(label) {
			super();
			this.label = label;
			this.names = {};
		}
		render({ _n }) {
			return `${this.label}:` + _n;
		}
	};
	var Break = class extends Node {
		constructor(label) {
			super();
			this.label = label;
			this.names = {};
		}
		render({ _n }) {
			return `break${this.label ? ` ${this.label}` : ""};` + _n;
		}
	};
	var Throw = class extends Node {
		constructor(error) {
			super();
			this.error = error;
		}
		render({ _n }) {
			return `throw ${this.error};` + _n;
		}
		get names() {
			return this.error.names;
		}
	};
	var AnyCode = class extends Node {
		constructor(code) {
			super();
			this.code = code;
		}
		render({ _n }) {
			return `${this.code};` + _n;
		}
		optimizeNodes() {
			return `${this.code}` ? this : void 0;
		}
		optimizeNames(names, constants) {
			this.code = optimizeExpr(this.code, names, constants);
			return this;
		}
		get names() {
			return this.code instanceof code_1._CodeOrName ? this.code.names : {};
		}
	};
	var ParentNode = class extends Node {
		constructor(nodes = []) {
			super();
			this.nodes = nodes;
		}
		render(opts) {
			return this.nodes.reduce((code, n) => code + n.render(opts), "");
		}
		optimizeNodes() {
			const { nodes } = this;
			let i = nodes.length;
			while (i--) {
				const n = nodes[i].optimizeNodes();
				if (Array.isArray(n)) nodes.splice(i, 1, ...n);
				else if (n) nodes[i] = n;
				else nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		optimizeNames(names, constants) {
			const { nodes } = this;
			let i = nodes.length;
			while (i--) {
				const n = nodes[i];
				if (n.optimizeNames(names, constants)) continue;
				subtractNames(names, n.names);
				nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		get names() {
			return this.nodes.reduce((names, n) => addNames(names, n.names), {});
		}
	};
	var BlockNode = class extends ParentNode {
		render(opts) {
			return "{" + opts._n + super.render(opts) + "}" + opts._n;
		}
	};
	var Root = class extends ParentNode {};
	var Else = class extends BlockNode {};
	Else.kind = "else";
	var If = class If extends BlockNode {
		constructor(condition, nodes) {
			super(nodes);
			this.condition = condition;
		}
		render(opts) {
			let code = `if(${this.condition})` + super.render(opts);
			if (this.else) code += "else " + this.else.render(opts);
			return code;
		}
		optimizeNodes() {
			super.optimizeNodes();
			const cond = this.condition;
			if (cond === true) return this.nodes;
			let e = this.else;
			if (e) {
				const ns = e.optimizeNodes();
				e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
			}
			if (e) {
				if (cond === false) return e instanceof If ? e : e.nodes;
				if (this.nodes.length) return this;
				return new If(not(cond), e instanceof If ? [e] : e.nodes);
			}
			if (cond === false || !this.nodes.length) return void 0;
			return this;
		}
		optimizeNames(names, constants) {
			var _a;
			this.else = (_a = this.else) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
			if (!(super.optimizeNames(names, constants) || this.else)) return;
			this.condition = optimizeExpr(this.condition, names, constants);
			return this;
		}
		get names() {
			const names = super.names;
			addExprNames(names, this.condition);
			if (this.else) addNames(names, this.else.names);
			return names;
		}
	};
	If.kind = "if";
	var For = class extends BlockNode {};
	For.kind = "for";
	var ForLoop = class extends For {
		constructor(iteration) {
			super();
			this.iteration = iteration;
		}
		render(opts) {
			return `for(${this.iteration})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (!super.optimizeNames(names, constants)) return;
			this.iteration = optimizeExpr(this.iteration, names, constants);
			return this;
		}
		get names() {
			return addNames(super.names, this.iteration.names);
		}
	};
	var ForRange = class extends For {
		constructor(varKind, name, from, to) {
			super();
			this.varKind = varKind;
			this.name = name;
			this.from = from;
			this.to = to;
		}
		render(opts) {
			const varKind = opts.es5 ? scope_1.varKinds.var : this.varKind;
			const { name, from, to } = this;
			return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
		}
		get names() {
			return addExprNames(addExprNames(super.names, this.from), this.to);
		}
	};
	var ForIter = class extends For {
		constructor(loop, varKind, name, iterable) {
			super();
			this.loop = loop;
			this.varKind = varKind;
			this.name = name;
			this.iterable = iterable;
		}
		render(opts) {
			return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (!super.optimizeNames(names, constants)) return;
			this.iterable = optimizeExpr(this.iterable, names, constants);
			return this;
		}
		get names() {
			return addNames(super.names, this.iterable.names);
		}
	};
	var Func = class extends BlockNode {
		constructor(name, args, async) {
			super();
			this.name = name;
			this.args = args;
			this.async = async;
		}
		render(opts) {
			return `${this.async ? "async " : ""}function ${this.name}(${this.args})` + super.render(opts);
		}
	};
	Func.kind = "func";
	var Return = class extends ParentNode {
		render(opts) {
			return "return " + super.render(opts);
		}
	};
	Return.kind = "return";
	var Try = class extends BlockNode {
		render(opts) {
			let code = "try" + super.render(opts);
			if (this.catch) code += this.catch.render(opts);
			if (this.finally) code += this.finally.render(opts);
			return code;
		}
		optimizeNodes() {
			var _a, _b;
			super.optimizeNodes();
			(_a = this.catch) === null || _a === void 0 || _a.optimizeNodes();
			(_b = this.finally) === null || _b === void 0 || _b.optimizeNodes();
			return this;
		}
		optimizeNames(names, constants) {
			var _a, _b;
			super.optimizeNames(names, constants);
			(_a = this.catch) === null || _a === void 0 || _a.optimizeNames(names, constants);
			(_b = this.finally) === null || _b === void 0 || _b.optimizeNames(names, constants);
			return this;
		}
		get names() {
			const names = super.names;
			if (this.catch) addNames(names, this.catch.names);
			if (this.finally) addNames(names, this.finally.names);
			return names;
		}
	};
	var Catch = class extends BlockNode {
		constructor(error) {
			super();
			this.error = error;
		}
		render(opts) {
			return `catch(${this.error})` + super.render(opts);
		}
	};
	Catch.kind = "catch";
	var Finally = class extends BlockNode {
		render(opts) {
			return "finally" + super.render(opts);
		}
	};
	Finally.kind = "finally";
	var CodeGen = class {
		constructor(extScope, opts = {}) {
			this._values = {};
			this._blockStarts = [];
			this._constants = {};
			this.opts = {
				...opts,
				_n: opts.lines ? "\n" : ""
			};
			this._extScope = extScope;
			this._scope = new scope_1.Scope({ parent: extScope });
			this._nodes = [new Root()];
		}
		toString() {
			return this._root.render(this.opts);
		}
		name(prefix) {
			return this._scope.name(prefix);
		}
		scopeName(prefix) {
			return this._extScope.name(prefix);
		}
		scopeValue(prefixOrName, value) {
			const name = this._extScope.value(prefixOrName, value);
			(this._values[name.prefix] || (this._values[name.prefix] = /* @__PURE__ */ new Set())).add(name);
			return name;
		}
		getScopeValue(prefix, keyOrRef) {
			return this._extScope.getValue(prefix, keyOrRef);
		}
		scopeRefs(scopeName) {
			return this._extScope.scopeRefs(scopeName, this._values);
		}
		scopeCode() {
			return this._extScope.scopeCode(this._values);
		}
		_def(varKind, nameOrPrefix, rhs, constant) {
			const name = this._scope.toName(nameOrPrefix);
			if (rhs !== void 0 && constant) this._constants[name.str] = rhs;
			this._leafNode(new Def(varKind, name, rhs));
			return name;
		}
		const(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
		}
		let(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
		}
		var(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
		}
		assign(lhs, rhs, sideEffects) {
			return this._leafNode(new Assign(lhs, rhs, sideEffects));
		}
		add(lhs, rhs) {
			return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
		}
		code(c) {
			if (typeof c == "function") c();
			else if (c !== code_1.nil) this._leafNode(new AnyCode(c));
			return this;
		}
		object(...keyValues) {
			const code = ["{"];
			for (const [key, value] of keyValues) {
				if (code.length > 1) code.push(",");
				code.push(key);
				if (key !== value || this.opts.es5) {
					code.push(":");
					(0, code_1.addCodeArg)(code, value);
				}
			}
			code.push("}");
			return new code_1._Code(code);
		}
		if(condition, thenBody, elseBody) {
			this._blockNode(new If(condition));
			if (thenBody && elseBody) this.code(thenBody).else().code(elseBody).endIf();
			else if (thenBody) this.code(thenBody).endIf();
			else if (elseBody) throw new Error("CodeGen: \"else\" body without \"then\" body");
			return this;
		}
		elseIf(condition) {
			return this._elseNode(new If(condition));
		}
		else() {
			return this._elseNode(new Else());
		}
		endIf() {
			return this._endBlockNode(If, Else);
		}
		_for(node, forBody) {
			this._blockNode(node);
			if (forBody) this.code(forBody).endFor();
			return this;
		}
		for(iteration, forBody) {
			return this._for(new ForLoop(iteration), forBody);
		}
		forRange(nameOrPrefix, from, to, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let) {
			const name = this._scope.toName(nameOrPrefix);
			return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
		}
		forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
			const name = this._scope.toName(nameOrPrefix);
			if (this.opts.es5) {
				const arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
				return this.forRange("_i", 0, (0, code_1._)`${arr}.length`, (i) => {
					this.var(name, (0, code_1._)`${arr}[${i}]`);
					forBody(name);
				});
			}
			return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
		}
		forIn(nameOrPrefix, obj, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const) {
			if (this.opts.ownProperties) return this.forOf(nameOrPrefix, (0, code_1._)`Object.keys(${obj})`, forBody);
			const name = this._scope.toName(nameOrPrefix);
			return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
		}
		endFor() {
			return this._endBlockNode(For);
		}
		label(label) {
			return this._leafNode(new Label(label));
		}
		break(label) {
			return this._leafNode(new Break(label));
		}
		return(value) {
			const node = new Return();
			this._blockNode(node);
			this.code(value);
			if (node.nodes.length !== 1) throw new Error("CodeGen: \"return\" should have one node");
			return this._endBlockNode(Return);
		}
		try(tryBody, catchCode, finallyCode) {
			if (!catchCode && !finallyCode) throw new Error("CodeGen: \"try\" without \"catch\" and \"finally\"");
			const node = new Try();
			this._blockNode(node);
			this.code(tryBody);
			if (catchCode) {
				const error = this.name("e");
				this._currNode = node.catch = new Catch(error);
				catchCode(error);
			}
			if (finallyCode) {
				this._currNode = node.finally = new Finally();
				this.code(finallyCode);
			}
			return this._endBlockNode(Catch, Finally);
		}
		throw(error) {
			return this._leafNode(new Throw(error));
		}
		block(body, nodeCount) {
			this._blockStarts.push(this._nodes.length);
			if (body) this.code(body).endBlock(nodeCount);
			return this;
		}
		endBlock(nodeCount) {
			const len = this._blockStarts.pop();
			if (len === void 0) throw new Error("CodeGen: not in self-balancing block");
			const toClose = this._nodes.length - len;
			if (toClose < 0 || nodeCount !== void 0 && toClose !== nodeCount) throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
			this._nodes.length = len;
			return this;
		}
		func(name, args = code_1.nil, async, funcBody) {
			this._blockNode(new Func(name, args, async));
			if (funcBody) this.code(funcBody).endFunc();
			return this;
		}
		endFunc() {
			return this._endBlockNode(Func);
		}
		optimize(n = 1) {
			while (n-- > 0) {
				this._root.optimizeNodes();
				this._root.optimizeNames(this._root.names, this._constants);
			}
		}
		_leafNode(node) {
			this._currNode.nodes.push(node);
			return this;
		}
		_blockNode(node) {
			this._currNode.nodes.push(node);
			this._nodes.push(node);
		}
		_endBlockNode(N1, N2) {
			const n = this._currNode;
			if (n instanceof N1 || N2 && n instanceof N2) {
				this._nodes.pop();
				return this;
			}
			throw new Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
		}
		_elseNode(node) {
			const n = this._currNode;
			if (!(n instanceof If)) throw new Error("CodeGen: \"else\" without \"if\"");
			this._currNode = n.else = node;
			return this;
		}
		get _root() {
			return this._nodes[0];
		}
		get _currNode() {
			const ns = this._nodes;
			return ns[ns.length - 1];
		}
		set _currNode(node) {
			const ns = this._nodes;
			ns[ns.length - 1] = node;
		}
	};
	exports.CodeGen = CodeGen;
	function addNames(names, from) {
		for (const n in from) names[n] = (names[n] || 0) + (from[n] || 0);
		return names;
	}
	function addExprNames(names, from) {
		return from instanceof code_1._CodeOrName ? addNames(names, from.names) : names;
	}
	function optimizeExpr(expr, names, constants) {
		if (expr instanceof code_1.Name) return replaceName(expr);
		if (!canOptimize(expr)) return expr;
		return new code_1._Code(expr._items.reduce((items, c) => {
			if (c instanceof code_1.Name) c = replaceName(c);
			if (c instanceof code_1._Code) items.push(...c._items);
			else items.push(c);
			return items;
		}, []));
		function replaceName(n) {
			const c = constants[n.str];
			if (c === void 0 || names[n.str] !== 1) return n;
			delete names[n.str];
			return c;
		}
		function canOptimize(e) {
			return e instanceof code_1._Code && e._items.some((c) => c instanceof code_1.Name && names[c.str] === 1 && constants[c.str] !== void 0);
		}
	}
	function subtractNames(names, from) {
		for (const n in from) names[n] = (names[n] || 0) - (from[n] || 0);
	}
	function not(x) {
		return typeof x == "boolean" || typeof x == "number" || x === null ? !x : (0, code_1._)`!${par(x)}`;
	}
	exports.not = not;
	const andCode = mappend(exports.operators.AND);
	function and(...args) {
		return args.reduce(andCode);
	}
	exports.and = and;
	const orCode = mappend(exports.operators.OR);
	function or(...args) {
		return args.reduce(orCode);
	}
	exports.or = or;
	function mappend(op) {
		return (x, y) => x === code_1.nil ? y : y === code_1.nil ? x : (0, code_1._)`${par(x)} ${op} ${par(y)}`;
	}
	function par(x) {
		return x instanceof code_1.Name ? x : (0, code_1._)`(${x})`;
	}
}));

// node_modules/ajv/dist/compile/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
	const codegen_1 = require_codegen();
	const code_1 = require_code$1();
	function toHash(arr) {
		const hash = {};
		for (const item of arr) hash[item] = true;
		return hash;
	}
	exports.toHash = toHash;
	function alwaysValidSchema(it, schema) {
		if (typeof schema == "boolean") return schema;
		if (Object.keys(schema).length === 0) return true;
		checkUnknownRules(it, schema);
		return !schemaHasRules(schema, it.self.RULES.all);
	}
	exports.alwaysValidSchema = alwaysValidSchema;
	function checkUnknownRules(it, schema = it.schema) {
		const { opts, self } = it;
		if (!opts.strictSchema) return;
		if (typeof schema === "boolean") return;
		const rules = self.RULES.keywords;
		for (const key in schema) if (!rules[key]) checkStrictMode(it, `unknown keyword: "${key}"`);
	}
	exports.checkUnknownRules = checkUnknownRules;
	function schemaHasRules(schema, rules) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (rules[key]) return true;
		return false;
	}
	exports.schemaHasRules = schemaHasRules;
	function schemaHasRulesButRef(schema, RULES) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (key !== "$ref" && RULES.all[key]) return true;
		return false;
	}
	exports.schemaHasRulesButRef = schemaHasRulesButRef;
	function schemaRefOrVal({ topSchemaRef, schemaPath }, schema, keyword, $data) {
		if (!$data) {
			if (typeof schema == "number" || typeof schema == "boolean") return schema;
			if (typeof schema == "string") return (0, codegen_1._)`${schema}`;
		}
		return (0, codegen_1._)`${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
	}
	exports.schemaRefOrVal = schemaRefOrVal;
	function unescapeFragment(str) {
		return unescapeJsonPointer(decodeURIComponent(str));
	}
	exports.unescapeFragment = unescapeFragment;
	function escapeFragment(str) {
		return encodeURIComponent(escapeJsonPointer(str));
	}
	exports.escapeFragment = escapeFragment;
	function escapeJsonPointer(str) {
		if (typeof str == "number") return `${str}`;
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
	exports.escapeJsonPointer = escapeJsonPointer;
	function unescapeJsonPointer(str) {
		return str.replace(/~1/g, "/").replace(/~0/g, "~");
	}
	exports.unescapeJsonPointer = unescapeJsonPointer;
	function eachItem(xs, f) {
		if (Array.isArray(xs)) for (const x of xs) f(x);
		else f(xs);
	}
	exports.eachItem = eachItem;
	function makeMergeEvaluated({ mergeNames, mergeToName, mergeValues, resultToName }) {
		return (gen, from, to, toName) => {
			const res = to === void 0 ? from : to instanceof codegen_1.Name ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), to) : from instanceof codegen_1.Name ? (mergeToName(gen, to, from), from) : mergeValues(from, to);
			return toName === codegen_1.Name && !(res instanceof codegen_1.Name) ? resultToName(gen, res) : res;
		};
	}
	exports.mergeEvaluated = {
		props: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => {
				gen.if((0, codegen_1._)`${from} === true`, () => gen.assign(to, true), () => gen.assign(to, (0, codegen_1._)`${to} || {}`).code((0, codegen_1._)`Object.assign(${to}, ${from})`));
			}),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => {
				if (from === true) gen.assign(to, true);
				else {
					gen.assign(to, (0, codegen_1._)`${to} || {}`);
					setEvaluated(gen, to, from);
				}
			}),
			mergeValues: (from, to) => from === true ? true : {
				...from,
				...to
			},
			resultToName: evaluatedPropsToName
		}),
		items: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => gen.assign(to, (0, codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => gen.assign(to, from === true ? true : (0, codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),
			mergeValues: (from, to) => from === true ? true : Math.max(from, to),
			resultToName: (gen, items) => gen.var("items", items)
		})
	};
	function evaluatedPropsToName(gen, ps) {
		if (ps === true) return gen.var("props", true);
		const props = gen.var("props", (0, codegen_1._)`{}`);
		if (ps !== void 0) setEvaluated(gen, props, ps);
		return props;
	}
	exports.evaluatedPropsToName = evaluatedPropsToName;
	function setEvaluated(gen, props, ps) {
		Object.keys(ps).forEach((p) => gen.assign((0, codegen_1._)`${props}${(0, codegen_1.getProperty)(p)}`, true));
	}
	exports.setEvaluated = setEvaluated;
	const snippets = {};
	function useFunc(gen, f) {
		return gen.scopeValue("func", {
			ref: f,
			code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code))
		});
	}
	exports.useFunc = useFunc;
	var Type;
	(function(Type) {
		Type[Type["Num"] = 0] = "Num";
		Type[Type["Str"] = 1] = "Str";
	})(Type || (exports.Type = Type = {}));
	function getErrorPath(dataProp, dataPropType, jsPropertySyntax) {
		if (dataProp instanceof codegen_1.Name) {
			const isNumber = dataPropType === Type.Num;
			return jsPropertySyntax ? isNumber ? (0, codegen_1._)`"[" + ${dataProp} + "]"` : (0, codegen_1._)`"['" + ${dataProp} + "']"` : isNumber ? (0, codegen_1._)`"/" + ${dataProp}` : (0, codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
		}
		return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
	}
	exports.getErrorPath = getErrorPath;
	function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
		if (!mode) return;
		msg = `strict mode: ${msg}`;
		if (mode === true) throw new Error(msg);
		it.self.logger.warn(msg);
	}
	exports.checkStrictMode = checkStrictMode;
}));

// node_modules/ajv/dist/compile/names.js
var require_names = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const names = {
		data: new codegen_1.Name("data"),
		valCxt: new codegen_1.Name("valCxt"),
		instancePath: new codegen_1.Name("instancePath"),
		parentData: new codegen_1.Name("parentData"),
		parentDataProperty: new codegen_1.Name("parentDataProperty"),
		rootData: new codegen_1.Name("rootData"),
		dynamicAnchors: new codegen_1.Name("dynamicAnchors"),
		vErrors: new codegen_1.Name("vErrors"),
		errors: new codegen_1.Name("errors"),
		this: new codegen_1.Name("this"),
		self: new codegen_1.Name("self"),
		scope: new codegen_1.Name("scope"),
		json: new codegen_1.Name("json"),
		jsonPos: new codegen_1.Name("jsonPos"),
		jsonLen: new codegen_1.Name("jsonLen"),
		jsonPart: new codegen_1.Name("jsonPart")
	};
	exports.default = names;
}));

// node_modules/ajv/dist/compile/errors.js
var require_errors$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	exports.keywordError = { message: ({ keyword }) => (0, codegen_1.str)`must pass "${keyword}" keyword validation` };
	exports.keyword$DataError = { message: ({ keyword, schemaType }) => schemaType ? (0, codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)` : (0, codegen_1.str)`"${keyword}" keyword is invalid ($data)` };
	function reportError(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
		const { it } = cxt;
		const { gen, compositeRule, allErrors } = it;
		const errObj = errorObjectCode(cxt, error, errorPaths);
		if (overrideAllErrors !== null && overrideAllErrors !== void 0 ? overrideAllErrors : compositeRule || allErrors) addError(gen, errObj);
		else returnErrors(it, (0, codegen_1._)`[${errObj}]`);
	}
	exports.reportError = reportError;
	function reportExtraError(cxt, error = exports.keywordError, errorPaths) {
		const { it } = cxt;
		const { gen, compositeRule, allErrors } = it;
		addError(gen, errorObjectCode(cxt, error, errorPaths));
		if (!(compositeRule || allErrors)) returnErrors(it, names_1.default.vErrors);
	}
	exports.reportExtraError = reportExtraError;
	function resetErrorsCount(gen, errsCount) {
		gen.assign(names_1.default.errors, errsCount);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign((0, codegen_1._)`${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
	}
	exports.resetErrorsCount = resetErrorsCount;
	function extendErrors({ gen, keyword, schemaValue, data, errsCount, it }) {
		/* istanbul ignore if */
		if (errsCount === void 0) throw new Error("ajv implementation error");
		const err = gen.name("err");
		gen.forRange("i", errsCount, names_1.default.errors, (i) => {
			gen.const(err, (0, codegen_1._)`${names_1.default.vErrors}[${i}]`);
			gen.if((0, codegen_1._)`${err}.instancePath === undefined`, () => gen.assign((0, codegen_1._)`${err}.instancePath`, (0, codegen_1.strConcat)(names_1.default.instancePath, it.errorPath)));
			gen.assign((0, codegen_1._)`${err}.schemaPath`, (0, codegen_1.str)`${it.errSchemaPath}/${keyword}`);
			if (it.opts.verbose) {
				gen.assign((0, codegen_1._)`${err}.schema`, schemaValue);
				gen.assign((0, codegen_1._)`${err}.data`, data);
			}
		});
	}
	exports.extendErrors = extendErrors;
	function addError(gen, errObj) {
		const err = gen.const("err", errObj);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, (0, codegen_1._)`[${err}]`), (0, codegen_1._)`${names_1.default.vErrors}.push(${err})`);
		gen.code((0, codegen_1._)`${names_1.default.errors}++`);
	}
	function returnErrors(it, errs) {
		const { gen, validateName, schemaEnv } = it;
		if (schemaEnv.$async) gen.throw((0, codegen_1._)`new ${it.ValidationError}(${errs})`);
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, errs);
			gen.return(false);
		}
	}
	const E = {
		keyword: new codegen_1.Name("keyword"),
		schemaPath: new codegen_1.Name("schemaPath"),
		params: new codegen_1.Name("params"),
		propertyName: new codegen_1.Name("propertyName"),
		message: new codegen_1.Name("message"),
		schema: new codegen_1.Name("schema"),
		parentSchema: new codegen_1.Name("parentSchema")
	};
	function errorObjectCode(cxt, error, errorPaths) {
		const { createErrors } = cxt.it;
		if (createErrors === false) return (0, codegen_1._)`{}`;
		return errorObject(cxt, error, errorPaths);
	}
	function errorObject(cxt, error, errorPaths = {}) {
		const { gen, it } = cxt;
		const keyValues = [errorInstancePath(it, errorPaths), errorSchemaPath(cxt, errorPaths)];
		extraErrorProps(cxt, error, keyValues);
		return gen.object(...keyValues);
	}
	function errorInstancePath({ errorPath }, { instancePath }) {
		const instPath = instancePath ? (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}` : errorPath;
		return [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath)];
	}
	function errorSchemaPath({ keyword, it: { errSchemaPath } }, { schemaPath, parentSchema }) {
		let schPath = parentSchema ? errSchemaPath : (0, codegen_1.str)`${errSchemaPath}/${keyword}`;
		if (schemaPath) schPath = (0, codegen_1.str)`${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`;
		return [E.schemaPath, schPath];
	}
	function extraErrorProps(cxt, { params, message }, keyValues) {
		const { keyword, data, schemaValue, it } = cxt;
		const { opts, propertyName, topSchemaRef, schemaPath } = it;
		keyValues.push([E.keyword, keyword], [E.params, typeof params == "function" ? params(cxt) : params || (0, codegen_1._)`{}`]);
		if (opts.messages) keyValues.push([E.message, typeof message == "function" ? message(cxt) : message]);
		if (opts.verbose) keyValues.push([E.schema, schemaValue], [E.parentSchema, (0, codegen_1._)`${topSchemaRef}${schemaPath}`], [names_1.default.data, data]);
		if (propertyName) keyValues.push([E.propertyName, propertyName]);
	}
}));

// node_modules/ajv/dist/compile/validate/boolSchema.js
var require_boolSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
	const errors_1 = require_errors$1();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const boolError = { message: "boolean schema is false" };
	function topBoolOrEmptySchema(it) {
		const { gen, schema, validateName } = it;
		if (schema === false) falseSchemaError(it, false);
		else if (typeof schema == "object" && schema.$async === true) gen.return(names_1.default.data);
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, null);
			gen.return(true);
		}
	}
	exports.topBoolOrEmptySchema = topBoolOrEmptySchema;
	function boolOrEmptySchema(it, valid) {
		const { gen, schema } = it;
		if (schema === false) {
			gen.var(valid, false);
			falseSchemaError(it);
		} else gen.var(valid, true);
	}
	exports.boolOrEmptySchema = boolOrEmptySchema;
	function falseSchemaError(it, overrideAllErrors) {
		const { gen, data } = it;
		const cxt = {
			gen,
			keyword: "false schema",
			data,
			schema: false,
			schemaCode: false,
			schemaValue: false,
			params: {},
			it
		};
		(0, errors_1.reportError)(cxt, boolError, void 0, overrideAllErrors);
	}
}));

// node_modules/ajv/dist/compile/rules.js
var require_rules = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getRules = exports.isJSONType = void 0;
	const jsonTypes = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null",
		"object",
		"array"
	]);
	function isJSONType(x) {
		return typeof x == "string" && jsonTypes.has(x);
	}
	exports.isJSONType = isJSONType;
	function getRules() {
		const groups = {
			number: {
				type: "number",
				rules: []
			},
			string: {
				type: "string",
				rules: []
			},
			array: {
				type: "array",
				rules: []
			},
			object: {
				type: "object",
				rules: []
			}
		};
		return {
			types: {
				...groups,
				integer: true,
				boolean: true,
				null: true
			},
			rules: [
				{ rules: [] },
				groups.number,
				groups.string,
				groups.array,
				groups.object
			],
			post: { rules: [] },
			all: {},
			keywords: {}
		};
	}
	exports.getRules = getRules;
}));

// node_modules/ajv/dist/compile/validate/applicability.js
var require_applicability = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
	function schemaHasRulesForType({ schema, self }, type) {
		const group = self.RULES.types[type];
		return group && group !== true && shouldUseGroup(schema, group);
	}
	exports.schemaHasRulesForType = schemaHasRulesForType;
	function shouldUseGroup(schema, group) {
		return group.rules.some((rule) => shouldUseRule(schema, rule));
	}
	exports.shouldUseGroup = shouldUseGroup;
	function shouldUseRule(schema, rule) {
		var _a;
		return schema[rule.keyword] !== void 0 || ((_a = rule.definition.implements) === null || _a === void 0 ? void 0 : _a.some((kwd) => schema[kwd] !== void 0));
	}
	exports.shouldUseRule = shouldUseRule;
}));

// node_modules/ajv/dist/compile/validate/dataType.js
var require_dataType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
	const rules_1 = require_rules();
	const applicability_1 = require_applicability();
	const errors_1 = require_errors$1();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	var DataType;
	(function(DataType) {
		DataType[DataType["Correct"] = 0] = "Correct";
		DataType[DataType["Wrong"] = 1] = "Wrong";
	})(DataType || (exports.DataType = DataType = {}));
	function getSchemaTypes(schema) {
		const types = getJSONTypes(schema.type);
		if (types.includes("null")) {
			if (schema.nullable === false) throw new Error("type: null contradicts nullable: false");
		} else {
			if (!types.length && schema.nullable !== void 0) throw new Error("\"nullable\" cannot be used without \"type\"");
			if (schema.nullable === true) types.push("null");
		}
		return types;
	}
	exports.getSchemaTypes = getSchemaTypes;
	function getJSONTypes(ts) {
		const types = Array.isArray(ts) ? ts : ts ? [ts] : [];
		if (types.every(rules_1.isJSONType)) return types;
		throw new Error("type must be JSONType or JSONType[]: " + types.join(","));
	}
	exports.getJSONTypes = getJSONTypes;
	function coerceAndCheckDataType(it, types) {
		const { gen, data, opts } = it;
		const coerceTo = coerceToTypes(types, opts.coerceTypes);
		const checkTypes = types.length > 0 && !(coerceTo.length === 0 && types.length === 1 && (0, applicability_1.schemaHasRulesForType)(it, types[0]));
		if (checkTypes) {
			const wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
			gen.if(wrongType, () => {
				if (coerceTo.length) coerceData(it, types, coerceTo);
				else reportTypeError(it);
			});
		}
		return checkTypes;
	}
	exports.coerceAndCheckDataType = coerceAndCheckDataType;
	const COERCIBLE = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null"
	]);
	function coerceToTypes(types, coerceTypes) {
		return coerceTypes ? types.filter((t) => COERCIBLE.has(t) || coerceTypes === "array" && t === "array") : [];
	}
	function coerceData(it, types, coerceTo) {
		const { gen, data, opts } = it;
		const dataType = gen.let("dataType", (0, codegen_1._)`typeof ${data}`);
		const coerced = gen.let("coerced", (0, codegen_1._)`undefined`);
		if (opts.coerceTypes === "array") gen.if((0, codegen_1._)`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen.assign(data, (0, codegen_1._)`${data}[0]`).assign(dataType, (0, codegen_1._)`typeof ${data}`).if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data)));
		gen.if((0, codegen_1._)`${coerced} !== undefined`);
		for (const t of coerceTo) if (COERCIBLE.has(t) || t === "array" && opts.coerceTypes === "array") coerceSpecificType(t);
		gen.else();
		reportTypeError(it);
		gen.endIf();
		gen.if((0, codegen_1._)`${coerced} !== undefined`, () => {
			gen.assign(data, coerced);
			assignParentData(it, coerced);
		});
		function coerceSpecificType(t) {
			switch (t) {
				case "string":
					gen.elseIf((0, codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced, (0, codegen_1._)`"" + ${data}`).elseIf((0, codegen_1._)`${data} === null`).assign(coerced, (0, codegen_1._)`""`);
					return;
				case "number":
					gen.elseIf((0, codegen_1._)`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "integer":
					gen.elseIf((0, codegen_1._)`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "boolean":
					gen.elseIf((0, codegen_1._)`${data} === "false" || ${data} === 0 || ${data} === null`).assign(coerced, false).elseIf((0, codegen_1._)`${data} === "true" || ${data} === 1`).assign(coerced, true);
					return;
				case "null":
					gen.elseIf((0, codegen_1._)`${data} === "" || ${data} === 0 || ${data} === false`);
					gen.assign(coerced, null);
					return;
				case "array": gen.elseIf((0, codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced, (0, codegen_1._)`[${data}]`);
			}
		}
	}
	function assignParentData({ gen, parentData, parentDataProperty }, expr) {
		gen.if((0, codegen_1._)`${parentData} !== undefined`, () => gen.assign((0, codegen_1._)`${parentData}[${parentDataProperty}]`, expr));
	}
	function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
		const EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ;
		let cond;
		switch (dataType) {
			case "null": return (0, codegen_1._)`${data} ${EQ} null`;
			case "array":
				cond = (0, codegen_1._)`Array.isArray(${data})`;
				break;
			case "object":
				cond = (0, codegen_1._)`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
				break;
			case "integer":
				cond = numCond((0, codegen_1._)`!(${data} % 1) && !isNaN(${data})`);
				break;
			case "number":
				cond = numCond();
				break;
			default: return (0, codegen_1._)`typeof ${data} ${EQ} ${dataType}`;
		}
		return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
		function numCond(_cond = codegen_1.nil) {
			return (0, codegen_1.and)((0, codegen_1._)`typeof ${data} == "number"`, _cond, strictNums ? (0, codegen_1._)`isFinite(${data})` : codegen_1.nil);
		}
	}
	exports.checkDataType = checkDataType;
	function checkDataTypes(dataTypes, data, strictNums, correct) {
		if (dataTypes.length === 1) return checkDataType(dataTypes[0], data, strictNums, correct);
		let cond;
		const types = (0, util_1.toHash)(dataTypes);
		if (types.array && types.object) {
			const notObj = (0, codegen_1._)`typeof ${data} != "object"`;
			cond = types.null ? notObj : (0, codegen_1._)`!${data} || ${notObj}`;
			delete types.null;
			delete types.array;
			delete types.object;
		} else cond = codegen_1.nil;
		if (types.number) delete types.integer;
		for (const t in types) cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
		return cond;
	}
	exports.checkDataTypes = checkDataTypes;
	const typeError = {
		message: ({ schema }) => `must be ${schema}`,
		params: ({ schema, schemaValue }) => typeof schema == "string" ? (0, codegen_1._)`{type: ${schema}}` : (0, codegen_1._)`{type: ${schemaValue}}`
	};
	function reportTypeError(it) {
		const cxt = getTypeErrorContext(it);
		(0, errors_1.reportError)(cxt, typeError);
	}
	exports.reportTypeError = reportTypeError;
	function getTypeErrorContext(it) {
		const { gen, data, schema } = it;
		const schemaCode = (0, util_1.schemaRefOrVal)(it, schema, "type");
		return {
			gen,
			keyword: "type",
			data,
			schema: schema.type,
			schemaCode,
			schemaValue: schemaCode,
			parentSchema: schema,
			params: {},
			it
		};
	}
}));

// node_modules/ajv/dist/compile/validate/defaults.js
var require_defaults = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assignDefaults = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	function assignDefaults(it, ty) {
		const { properties, items } = it.schema;
		if (ty === "object" && properties) for (const key in properties) assignDefault(it, key, properties[key].default);
		else if (ty === "array" && Array.isArray(items)) items.forEach((sch, i) => assignDefault(it, i, sch.default));
	}
	exports.assignDefaults = assignDefaults;
	function assignDefault(it, prop, defaultValue) {
		const { gen, compositeRule, data, opts } = it;
		if (defaultValue === void 0) return;
		const childData = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(prop)}`;
		if (compositeRule) {
			(0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
			return;
		}
		let condition = (0, codegen_1._)`${childData} === undefined`;
		if (opts.useDefaults === "empty") condition = (0, codegen_1._)`${condition} || ${childData} === null || ${childData} === ""`;
		gen.if(condition, (0, codegen_1._)`${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
	}
}));

// node_modules/ajv/dist/vocabularies/code.js
var require_code = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	const util_2 = require_util();
	function checkReportMissingProp(cxt, prop) {
		const { gen, data, it } = cxt;
		gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
			cxt.setParams({ missingProperty: (0, codegen_1._)`${prop}` }, true);
			cxt.error();
		});
	}
	exports.checkReportMissingProp = checkReportMissingProp;
	function checkMissingProp({ gen, data, it: { opts } }, properties, missing) {
		return (0, codegen_1.or)(...properties.map((prop) => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._)`${missing} = ${prop}`)));
	}
	exports.checkMissingProp = checkMissingProp;
	function reportMissingProp(cxt, missing) {
		cxt.setParams({ missingProperty: missing }, true);
		cxt.error();
	}
	exports.reportMissingProp = reportMissingProp;
	function hasPropFunc(gen) {
		return gen.scopeValue("func", {
			ref: Object.prototype.hasOwnProperty,
			code: (0, codegen_1._)`Object.prototype.hasOwnProperty`
		});
	}
	exports.hasPropFunc = hasPropFunc;
	function isOwnProperty(gen, data, property) {
		return (0, codegen_1._)`${hasPropFunc(gen)}.call(${data}, ${property})`;
	}
	exports.isOwnProperty = isOwnProperty;
	function propertyInData(gen, data, property, ownProperties) {
		const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
		return ownProperties ? (0, codegen_1._)`${cond} && ${isOwnProperty(gen, data, property)}` : cond;
	}
	exports.propertyInData = propertyInData;
	function noPropertyInData(gen, data, property, ownProperties) {
		const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} === undefined`;
		return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
	}
	exports.noPropertyInData = noPropertyInData;
	function allSchemaProperties(schemaMap) {
		return schemaMap ? Object.keys(schemaMap).filter((p) => p !== "__proto__") : [];
	}
	exports.allSchemaProperties = allSchemaProperties;
	function schemaProperties(it, schemaMap) {
		return allSchemaProperties(schemaMap).filter((p) => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
	}
	exports.schemaProperties = schemaProperties;
	function callValidateCode({ schemaCode, data, it: { gen, topSchemaRef, schemaPath, errorPath }, it }, func, context, passSchema) {
		const dataAndSchema = passSchema ? (0, codegen_1._)`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data;
		const valCxt = [
			[names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, errorPath)],
			[names_1.default.parentData, it.parentData],
			[names_1.default.parentDataProperty, it.parentDataProperty],
			[names_1.default.rootData, names_1.default.rootData]
		];
		if (it.opts.dynamicRef) valCxt.push([names_1.default.dynamicAnchors, names_1.default.dynamicAnchors]);
		const args = (0, codegen_1._)`${dataAndSchema}, ${gen.object(...valCxt)}`;
		return context !== codegen_1.nil ? (0, codegen_1._)`${func}.call(${context}, ${args})` : (0, codegen_1._)`${func}(${args})`;
	}
	exports.callValidateCode = callValidateCode;
	const newRegExp = (0, codegen_1._)`new RegExp`;
	function usePattern({ gen, it: { opts } }, pattern) {
		const u = opts.unicodeRegExp ? "u" : "";
		const { regExp } = opts.code;
		const rx = regExp(pattern, u);
		return gen.scopeValue("pattern", {
			key: rx.toString(),
			ref: rx,
			code: (0, codegen_1._)`${regExp.code === "new RegExp" ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern}, ${u})`
		});
	}
	exports.usePattern = usePattern;
	function validateArray(cxt) {
		const { gen, data, keyword, it } = cxt;
		const valid = gen.name("valid");
		if (it.allErrors) {
			const validArr = gen.let("valid", true);
			validateItems(() => gen.assign(validArr, false));
			return validArr;
		}
		gen.var(valid, true);
		validateItems(() => gen.break());
		return valid;
		function validateItems(notValid) {
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			gen.forRange("i", 0, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid);
				gen.if((0, codegen_1.not)(valid), notValid);
			});
		}
	}
	exports.validateArray = validateArray;
	function validateUnion(cxt) {
		const { gen, schema, keyword, it } = cxt;
		/* istanbul ignore if */
		if (!Array.isArray(schema)) throw new Error("ajv implementation error");
		if (schema.some((sch) => (0, util_1.alwaysValidSchema)(it, sch)) && !it.opts.unevaluated) return;
		const valid = gen.let("valid", false);
		const schValid = gen.name("_valid");
		gen.block(() => schema.forEach((_sch, i) => {
			const schCxt = cxt.subschema({
				keyword,
				schemaProp: i,
				compositeRule: true
			}, schValid);
			gen.assign(valid, (0, codegen_1._)`${valid} || ${schValid}`);
			if (!cxt.mergeValidEvaluated(schCxt, schValid)) gen.if((0, codegen_1.not)(valid));
		}));
		cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
	}
	exports.validateUnion = validateUnion;
}));

// node_modules/ajv/dist/compile/validate/keyword.js
var require_keyword = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const code_1 = require_code();
	const errors_1 = require_errors$1();
	function macroKeywordCode(cxt, def) {
		const { gen, keyword, schema, parentSchema, it } = cxt;
		const macroSchema = def.macro.call(it.self, schema, parentSchema, it);
		const schemaRef = useKeyword(gen, keyword, macroSchema);
		if (it.opts.validateSchema !== false) it.self.validateSchema(macroSchema, true);
		const valid = gen.name("valid");
		cxt.subschema({
			schema: macroSchema,
			schemaPath: codegen_1.nil,
			errSchemaPath: `${it.errSchemaPath}/${keyword}`,
			topSchemaRef: schemaRef,
			compositeRule: true
		}, valid);
		cxt.pass(valid, () => cxt.error(true));
	}
	exports.macroKeywordCode = macroKeywordCode;
	function funcKeywordCode(cxt, def) {
		var _a;
		const { gen, keyword, schema, parentSchema, $data, it } = cxt;
		checkAsyncKeyword(it, def);
		const validateRef = useKeyword(gen, keyword, !$data && def.compile ? def.compile.call(it.self, schema, parentSchema, it) : def.validate);
		const valid = gen.let("valid");
		cxt.block$data(valid, validateKeyword);
		cxt.ok((_a = def.valid) !== null && _a !== void 0 ? _a : valid);
		function validateKeyword() {
			if (def.errors === false) {
				assignValid();
				if (def.modifying) modifyData(cxt);
				reportErrs(() => cxt.error());
			} else {
				const ruleErrs = def.async ? validateAsync() : validateSync();
				if (def.modifying) modifyData(cxt);
				reportErrs(() => addErrs(cxt, ruleErrs));
			}
		}
		function validateAsync() {
			const ruleErrs = gen.let("ruleErrs", null);
			gen.try(() => assignValid((0, codegen_1._)`await `), (e) => gen.assign(valid, false).if((0, codegen_1._)`${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, (0, codegen_1._)`${e}.errors`), () => gen.throw(e)));
			return ruleErrs;
		}
		function validateSync() {
			const validateErrs = (0, codegen_1._)`${validateRef}.errors`;
			gen.assign(validateErrs, null);
			assignValid(codegen_1.nil);
			return validateErrs;
		}
		function assignValid(_await = def.async ? (0, codegen_1._)`await ` : codegen_1.nil) {
			const passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self;
			const passSchema = !("compile" in def && !$data || def.schema === false);
			gen.assign(valid, (0, codegen_1._)`${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
		}
		function reportErrs(errors) {
			var _a;
			gen.if((0, codegen_1.not)((_a = def.valid) !== null && _a !== void 0 ? _a : valid), errors);
		}
	}
	exports.funcKeywordCode = funcKeywordCode;
	function modifyData(cxt) {
		const { gen, data, it } = cxt;
		gen.if(it.parentData, () => gen.assign(data, (0, codegen_1._)`${it.parentData}[${it.parentDataProperty}]`));
	}
	function addErrs(cxt, errs) {
		const { gen } = cxt;
		gen.if((0, codegen_1._)`Array.isArray(${errs})`, () => {
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`).assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
			(0, errors_1.extendErrors)(cxt);
		}, () => cxt.error());
	}
	function checkAsyncKeyword({ schemaEnv }, def) {
		if (def.async && !schemaEnv.$async) throw new Error("async keyword in sync schema");
	}
	function useKeyword(gen, keyword, result) {
		if (result === void 0) throw new Error(`keyword "${keyword}" failed to compile`);
		return gen.scopeValue("keyword", typeof result == "function" ? { ref: result } : {
			ref: result,
			code: (0, codegen_1.stringify)(result)
		});
	}
	function validSchemaType(schema, schemaType, allowUndefined = false) {
		return !schemaType.length || schemaType.some((st) => st === "array" ? Array.isArray(schema) : st === "object" ? schema && typeof schema == "object" && !Array.isArray(schema) : typeof schema == st || allowUndefined && typeof schema == "undefined");
	}
	exports.validSchemaType = validSchemaType;
	function validateKeywordUsage({ schema, opts, self, errSchemaPath }, def, keyword) {
		/* istanbul ignore if */
		if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) throw new Error("ajv implementation error");
		const deps = def.dependencies;
		if (deps === null || deps === void 0 ? void 0 : deps.some((kwd) => !Object.prototype.hasOwnProperty.call(schema, kwd))) throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
		if (def.validateSchema) {
			if (!def.validateSchema(schema[keyword])) {
				const msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` + self.errorsText(def.validateSchema.errors);
				if (opts.validateSchema === "log") self.logger.error(msg);
				else throw new Error(msg);
			}
		}
	}
	exports.validateKeywordUsage = validateKeywordUsage;
}));

// node_modules/ajv/dist/compile/validate/subschema.js
var require_subschema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	function getSubschema(it, { keyword, schemaProp, schema, schemaPath, errSchemaPath, topSchemaRef }) {
		if (keyword !== void 0 && schema !== void 0) throw new Error("both \"keyword\" and \"schema\" passed, only one allowed");
		if (keyword !== void 0) {
			const sch = it.schema[keyword];
			return schemaProp === void 0 ? {
				schema: sch,
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}`
			} : {
				schema: sch[schemaProp],
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, codegen_1.getProperty)(schemaProp)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`
			};
		}
		if (schema !== void 0) {
			if (schemaPath === void 0 || errSchemaPath === void 0 || topSchemaRef === void 0) throw new Error("\"schemaPath\", \"errSchemaPath\" and \"topSchemaRef\" are required with \"schema\"");
			return {
				schema,
				schemaPath,
				topSchemaRef,
				errSchemaPath
			};
		}
		throw new Error("either \"keyword\" or \"schema\" must be passed");
	}
	exports.getSubschema = getSubschema;
	function extendSubschemaData(subschema, it, { dataProp, dataPropType: dpType, data, dataTypes, propertyName }) {
		if (data !== void 0 && dataProp !== void 0) throw new Error("both \"data\" and \"dataProp\" passed, only one allowed");
		const { gen } = it;
		if (dataProp !== void 0) {
			const { errorPath, dataPathArr, opts } = it;
			dataContextProps(gen.let("data", (0, codegen_1._)`${it.data}${(0, codegen_1.getProperty)(dataProp)}`, true));
			subschema.errorPath = (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`;
			subschema.parentDataProperty = (0, codegen_1._)`${dataProp}`;
			subschema.dataPathArr = [...dataPathArr, subschema.parentDataProperty];
		}
		if (data !== void 0) {
			dataContextProps(data instanceof codegen_1.Name ? data : gen.let("data", data, true));
			if (propertyName !== void 0) subschema.propertyName = propertyName;
		}
		if (dataTypes) subschema.dataTypes = dataTypes;
		function dataContextProps(_nextData) {
			subschema.data = _nextData;
			subschema.dataLevel = it.dataLevel + 1;
			subschema.dataTypes = [];
			it.definedProperties = /* @__PURE__ */ new Set();
			subschema.parentData = it.data;
			subschema.dataNames = [...it.dataNames, _nextData];
		}
	}
	exports.extendSubschemaData = extendSubschemaData;
	function extendSubschemaMode(subschema, { jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors }) {
		if (compositeRule !== void 0) subschema.compositeRule = compositeRule;
		if (createErrors !== void 0) subschema.createErrors = createErrors;
		if (allErrors !== void 0) subschema.allErrors = allErrors;
		subschema.jtdDiscriminator = jtdDiscriminator;
		subschema.jtdMetadata = jtdMetadata;
	}
	exports.extendSubschemaMode = extendSubschemaMode;
}));

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

// node_modules/json-schema-traverse/index.js
var require_json_schema_traverse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var traverse = module.exports = function(schema, opts, cb) {
		if (typeof opts == "function") {
			cb = opts;
			opts = {};
		}
		cb = opts.cb || cb;
		var pre = typeof cb == "function" ? cb : cb.pre || function() {};
		var post = cb.post || function() {};
		_traverse(opts, pre, post, schema, "", schema);
	};
	traverse.keywords = {
		additionalItems: true,
		items: true,
		contains: true,
		additionalProperties: true,
		propertyNames: true,
		not: true,
		if: true,
		then: true,
		else: true
	};
	traverse.arrayKeywords = {
		items: true,
		allOf: true,
		anyOf: true,
		oneOf: true
	};
	traverse.propsKeywords = {
		$defs: true,
		definitions: true,
		properties: true,
		patternProperties: true,
		dependencies: true
	};
	traverse.skipKeywords = {
		default: true,
		enum: true,
		const: true,
		required: true,
		maximum: true,
		minimum: true,
		exclusiveMaximum: true,
		exclusiveMinimum: true,
		multipleOf: true,
		maxLength: true,
		minLength: true,
		pattern: true,
		format: true,
		maxItems: true,
		minItems: true,
		uniqueItems: true,
		maxProperties: true,
		minProperties: true
	};
	function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
		if (schema && typeof schema == "object" && !Array.isArray(schema)) {
			pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
			for (var key in schema) {
				var sch = schema[key];
				if (Array.isArray(sch)) {
					if (key in traverse.arrayKeywords) for (var i = 0; i < sch.length; i++) _traverse(opts, pre, post, sch[i], jsonPtr + "/" + key + "/" + i, rootSchema, jsonPtr, key, schema, i);
				} else if (key in traverse.propsKeywords) {
					if (sch && typeof sch == "object") for (var prop in sch) _traverse(opts, pre, post, sch[prop], jsonPtr + "/" + key + "/" + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
				} else if (key in traverse.keywords || opts.allKeys && !(key in traverse.skipKeywords)) _traverse(opts, pre, post, sch, jsonPtr + "/" + key, rootSchema, jsonPtr, key, schema);
			}
			post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
		}
	}
	function escapeJsonPtr(str) {
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
}));

// node_modules/ajv/dist/compile/resolve.js
var require_resolve = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
	const util_1 = require_util();
	const equal = require_fast_deep_equal();
	const traverse = require_json_schema_traverse();
	const SIMPLE_INLINED = /* @__PURE__ */ new Set([
		"type",
		"format",
		"pattern",
		"maxLength",
		"minLength",
		"maxProperties",
		"minProperties",
		"maxItems",
		"minItems",
		"maximum",
		"minimum",
		"uniqueItems",
		"multipleOf",
		"required",
		"enum",
		"const"
	]);
	function inlineRef(schema, limit = true) {
		if (typeof schema == "boolean") return true;
		if (limit === true) return !hasRef(schema);
		if (!limit) return false;
		return countKeys(schema) <= limit;
	}
	exports.inlineRef = inlineRef;
	const REF_KEYWORDS = /* @__PURE__ */ new Set([
		"$ref",
		"$recursiveRef",
		"$recursiveAnchor",
		"$dynamicRef",
		"$dynamicAnchor"
	]);
	function hasRef(schema) {
		for (const key in schema) {
			if (REF_KEYWORDS.has(key)) return true;
			const sch = schema[key];
			if (Array.isArray(sch) && sch.some(hasRef)) return true;
			if (typeof sch == "object" && hasRef(sch)) return true;
		}
		return false;
	}
	function countKeys(schema) {
		let count = 0;
		for (const key in schema) {
			if (key === "$ref") return Infinity;
			count++;
			if (SIMPLE_INLINED.has(key)) continue;
			if (typeof schema[key] == "object") (0, util_1.eachItem)(schema[key], (sch) => count += countKeys(sch));
			if (count === Infinity) return Infinity;
		}
		return count;
	}
	function getFullPath(resolver, id = "", normalize) {
		if (normalize !== false) id = normalizeId(id);
		return _getFullPath(resolver, resolver.parse(id));
	}
	exports.getFullPath = getFullPath;
	function _getFullPath(resolver, p) {
		return resolver.serialize(p).split("#")[0] + "#";
	}
	exports._getFullPath = _getFullPath;
	const TRAILING_SLASH_HASH = /#\/?$/;
	function normalizeId(id) {
		return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
	}
	exports.normalizeId = normalizeId;
	function resolveUrl(resolver, baseId, id) {
		id = normalizeId(id);
		return resolver.resolve(baseId, id);
	}
	exports.resolveUrl = resolveUrl;
	const ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
	function getSchemaRefs(schema, baseId) {
		if (typeof schema == "boolean") return {};
		const { schemaId, uriResolver } = this.opts;
		const schId = normalizeId(schema[schemaId] || baseId);
		const baseIds = { "": schId };
		const pathPrefix = getFullPath(uriResolver, schId, false);
		const localRefs = {};
		const schemaRefs = /* @__PURE__ */ new Set();
		traverse(schema, { allKeys: true }, (sch, jsonPtr, _, parentJsonPtr) => {
			if (parentJsonPtr === void 0) return;
			const fullPath = pathPrefix + jsonPtr;
			let innerBaseId = baseIds[parentJsonPtr];
			if (typeof sch[schemaId] == "string") innerBaseId = addRef.call(this, sch[schemaId]);
			addAnchor.call(this, sch.$anchor);
			addAnchor.call(this, sch.$dynamicAnchor);
			baseIds[jsonPtr] = innerBaseId;
			function addRef(ref) {
				const _resolve = this.opts.uriResolver.resolve;
				ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref);
				if (schemaRefs.has(ref)) throw ambiguos(ref);
				schemaRefs.add(ref);
				let schOrRef = this.refs[ref];
				if (typeof schOrRef == "string") schOrRef = this.refs[schOrRef];
				if (typeof schOrRef == "object") checkAmbiguosRef(sch, schOrRef.schema, ref);
				else if (ref !== normalizeId(fullPath)) {
					if (ref[0] === "#") {
						checkAmbiguosRef(sch, localRefs[ref], ref);
						localRefs[ref] = sch;
					} else this.refs[ref] = fullPath;
				}
				return ref;
			}
			function addAnchor(anchor) {
				if (typeof anchor == "string") {
					if (!ANCHOR.test(anchor)) throw new Error(`invalid anchor "${anchor}"`);
					addRef.call(this, `#${anchor}`);
				}
			}
		});
		return localRefs;
		function checkAmbiguosRef(sch1, sch2, ref) {
			if (sch2 !== void 0 && !equal(sch1, sch2)) throw ambiguos(ref);
		}
		function ambiguos(ref) {
			return /* @__PURE__ */ new Error(`reference "${ref}" resolves to more than one schema`);
		}
	}
	exports.getSchemaRefs = getSchemaRefs;
}));

// node_modules/ajv/dist/compile/validate/index.js
var require_validate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
	const boolSchema_1 = require_boolSchema();
	const dataType_1 = require_dataType();
	const applicability_1 = require_applicability();
	const dataType_2 = require_dataType();
	const defaults_1 = require_defaults();
	const keyword_1 = require_keyword();
	const subschema_1 = require_subschema();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const resolve_1 = require_resolve();
	const util_1 = require_util();
	const errors_1 = require_errors$1();
	function validateFunctionCode(it) {
		if (isSchemaObj(it)) {
			checkKeywords(it);
			if (schemaCxtHasRules(it)) {
				topSchemaObjCode(it);
				return;
			}
		}
		validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
	}
	exports.validateFunctionCode = validateFunctionCode;
	function validateFunction({ gen, validateName, schema, schemaEnv, opts }, body) {
		if (opts.code.es5) gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
			gen.code((0, codegen_1._)`"use strict"; ${funcSourceUrl(schema, opts)}`);
			destructureValCxtES5(gen, opts);
			gen.code(body);
		});
		else gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${destructureValCxt(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema, opts)).code(body));
	}
	function destructureValCxt(opts) {
		return (0, codegen_1._)`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._)`, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
	}
	function destructureValCxtES5(gen, opts) {
		gen.if(names_1.default.valCxt, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.instancePath}`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
			gen.var(names_1.default.rootData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
		}, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`""`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.rootData, names_1.default.data);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`{}`);
		});
	}
	function topSchemaObjCode(it) {
		const { schema, opts, gen } = it;
		validateFunction(it, () => {
			if (opts.$comment && schema.$comment) commentKeyword(it);
			checkNoDefault(it);
			gen.let(names_1.default.vErrors, null);
			gen.let(names_1.default.errors, 0);
			if (opts.unevaluated) resetEvaluated(it);
			typeAndKeywords(it);
			returnResults(it);
		});
	}
	function resetEvaluated(it) {
		const { gen, validateName } = it;
		it.evaluated = gen.const("evaluated", (0, codegen_1._)`${validateName}.evaluated`);
		gen.if((0, codegen_1._)`${it.evaluated}.dynamicProps`, () => gen.assign((0, codegen_1._)`${it.evaluated}.props`, (0, codegen_1._)`undefined`));
		gen.if((0, codegen_1._)`${it.evaluated}.dynamicItems`, () => gen.assign((0, codegen_1._)`${it.evaluated}.items`, (0, codegen_1._)`undefined`));
	}
	function funcSourceUrl(schema, opts) {
		const schId = typeof schema == "object" && schema[opts.schemaId];
		return schId && (opts.code.source || opts.code.process) ? (0, codegen_1._)`/*# sourceURL=${schId} */` : codegen_1.nil;
	}
	function subschemaCode(it, valid) {
		if (isSchemaObj(it)) {
			checkKeywords(it);
			if (schemaCxtHasRules(it)) {
				subSchemaObjCode(it, valid);
				return;
			}
		}
		(0, boolSchema_1.boolOrEmptySchema)(it, valid);
	}
	function schemaCxtHasRules({ schema, self }) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (self.RULES.all[key]) return true;
		return false;
	}
	function isSchemaObj(it) {
		return typeof it.schema != "boolean";
	}
	function subSchemaObjCode(it, valid) {
		const { schema, gen, opts } = it;
		if (opts.$comment && schema.$comment) commentKeyword(it);
		updateContext(it);
		checkAsyncSchema(it);
		const errsCount = gen.const("_errs", names_1.default.errors);
		typeAndKeywords(it, errsCount);
		gen.var(valid, (0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
	}
	function checkKeywords(it) {
		(0, util_1.checkUnknownRules)(it);
		checkRefsAndKeywords(it);
	}
	function typeAndKeywords(it, errsCount) {
		if (it.opts.jtd) return schemaKeywords(it, [], false, errsCount);
		const types = (0, dataType_1.getSchemaTypes)(it.schema);
		schemaKeywords(it, types, !(0, dataType_1.coerceAndCheckDataType)(it, types), errsCount);
	}
	function checkRefsAndKeywords(it) {
		const { schema, errSchemaPath, opts, self } = it;
		if (schema.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, self.RULES)) self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
	}
	function checkNoDefault(it) {
		const { schema, opts } = it;
		if (schema.default !== void 0 && opts.useDefaults && opts.strictSchema) (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
	}
	function updateContext(it) {
		const schId = it.schema[it.opts.schemaId];
		if (schId) it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId);
	}
	function checkAsyncSchema(it) {
		if (it.schema.$async && !it.schemaEnv.$async) throw new Error("async schema in sync schema");
	}
	function commentKeyword({ gen, schemaEnv, schema, errSchemaPath, opts }) {
		const msg = schema.$comment;
		if (opts.$comment === true) gen.code((0, codegen_1._)`${names_1.default.self}.logger.log(${msg})`);
		else if (typeof opts.$comment == "function") {
			const schemaPath = (0, codegen_1.str)`${errSchemaPath}/$comment`;
			const rootName = gen.scopeValue("root", { ref: schemaEnv.root });
			gen.code((0, codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
		}
	}
	function returnResults(it) {
		const { gen, schemaEnv, validateName, ValidationError, opts } = it;
		if (schemaEnv.$async) gen.if((0, codegen_1._)`${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw((0, codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`));
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, names_1.default.vErrors);
			if (opts.unevaluated) assignEvaluated(it);
			gen.return((0, codegen_1._)`${names_1.default.errors} === 0`);
		}
	}
	function assignEvaluated({ gen, evaluated, props, items }) {
		if (props instanceof codegen_1.Name) gen.assign((0, codegen_1._)`${evaluated}.props`, props);
		if (items instanceof codegen_1.Name) gen.assign((0, codegen_1._)`${evaluated}.items`, items);
	}
	function schemaKeywords(it, types, typeErrors, errsCount) {
		const { gen, schema, data, allErrors, opts, self } = it;
		const { RULES } = self;
		if (schema.$ref && (opts.ignoreKeywordsWithRef || !(0, util_1.schemaHasRulesButRef)(schema, RULES))) {
			gen.block(() => keywordCode(it, "$ref", RULES.all.$ref.definition));
			return;
		}
		if (!opts.jtd) checkStrictTypes(it, types);
		gen.block(() => {
			for (const group of RULES.rules) groupKeywords(group);
			groupKeywords(RULES.post);
		});
		function groupKeywords(group) {
			if (!(0, applicability_1.shouldUseGroup)(schema, group)) return;
			if (group.type) {
				gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers));
				iterateKeywords(it, group);
				if (types.length === 1 && types[0] === group.type && typeErrors) {
					gen.else();
					(0, dataType_2.reportTypeError)(it);
				}
				gen.endIf();
			} else iterateKeywords(it, group);
			if (!allErrors) gen.if((0, codegen_1._)`${names_1.default.errors} === ${errsCount || 0}`);
		}
	}
	function iterateKeywords(it, group) {
		const { gen, schema, opts: { useDefaults } } = it;
		if (useDefaults) (0, defaults_1.assignDefaults)(it, group.type);
		gen.block(() => {
			for (const rule of group.rules) if ((0, applicability_1.shouldUseRule)(schema, rule)) keywordCode(it, rule.keyword, rule.definition, group.type);
		});
	}
	function checkStrictTypes(it, types) {
		if (it.schemaEnv.meta || !it.opts.strictTypes) return;
		checkContextTypes(it, types);
		if (!it.opts.allowUnionTypes) checkMultipleTypes(it, types);
		checkKeywordTypes(it, it.dataTypes);
	}
	function checkContextTypes(it, types) {
		if (!types.length) return;
		if (!it.dataTypes.length) {
			it.dataTypes = types;
			return;
		}
		types.forEach((t) => {
			if (!includesType(it.dataTypes, t)) strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
		});
		narrowSchemaTypes(it, types);
	}
	function checkMultipleTypes(it, ts) {
		if (ts.length > 1 && !(ts.length === 2 && ts.includes("null"))) strictTypesError(it, "use allowUnionTypes to allow union type keyword");
	}
	function checkKeywordTypes(it, ts) {
		const rules = it.self.RULES.all;
		for (const keyword in rules) {
			const rule = rules[keyword];
			if (typeof rule == "object" && (0, applicability_1.shouldUseRule)(it.schema, rule)) {
				const { type } = rule.definition;
				if (type.length && !type.some((t) => hasApplicableType(ts, t))) strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
			}
		}
	}
	function hasApplicableType(schTs, kwdT) {
		return schTs.includes(kwdT) || kwdT === "number" && schTs.includes("integer");
	}
	function includesType(ts, t) {
		return ts.includes(t) || t === "integer" && ts.includes("number");
	}
	function narrowSchemaTypes(it, withTypes) {
		const ts = [];
		for (const t of it.dataTypes) if (includesType(withTypes, t)) ts.push(t);
		else if (withTypes.includes("integer") && t === "number") ts.push("integer");
		it.dataTypes = ts;
	}
	function strictTypesError(it, msg) {
		const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
		msg += ` at "${schemaPath}" (strictTypes)`;
		(0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
	}
	var KeywordCxt = class {
		constructor(it, def, keyword) {
			(0, keyword_1.validateKeywordUsage)(it, def, keyword);
			this.gen = it.gen;
			this.allErrors = it.allErrors;
			this.keyword = keyword;
			this.data = it.data;
			this.schema = it.schema[keyword];
			this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data;
			this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data);
			this.schemaType = def.schemaType;
			this.parentSchema = it.schema;
			this.params = {};
			this.it = it;
			this.def = def;
			if (this.$data) this.schemaCode = it.gen.const("vSchema", getData(this.$data, it));
			else {
				this.schemaCode = this.schemaValue;
				if (!(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
			}
			if ("code" in def ? def.trackErrors : def.errors !== false) this.errsCount = it.gen.const("_errs", names_1.default.errors);
		}
		result(condition, successAction, failAction) {
			this.failResult((0, codegen_1.not)(condition), successAction, failAction);
		}
		failResult(condition, successAction, failAction) {
			this.gen.if(condition);
			if (failAction) failAction();
			else this.error();
			if (successAction) {
				this.gen.else();
				successAction();
				if (this.allErrors) this.gen.endIf();
			} else if (this.allErrors) this.gen.endIf();
			else this.gen.else();
		}
		pass(condition, failAction) {
			this.failResult((0, codegen_1.not)(condition), void 0, failAction);
		}
		fail(condition) {
			if (condition === void 0) {
				this.error();
				if (!this.allErrors) this.gen.if(false);
				return;
			}
			this.gen.if(condition);
			this.error();
			if (this.allErrors) this.gen.endIf();
			else this.gen.else();
		}
		fail$data(condition) {
			if (!this.$data) return this.fail(condition);
			const { schemaCode } = this;
			this.fail((0, codegen_1._)`${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
		}
		error(append, errorParams, errorPaths) {
			if (errorParams) {
				this.setParams(errorParams);
				this._error(append, errorPaths);
				this.setParams({});
				return;
			}
			this._error(append, errorPaths);
		}
		_error(append, errorPaths) {
			(append ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
		}
		$dataError() {
			(0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
		}
		reset() {
			if (this.errsCount === void 0) throw new Error("add \"trackErrors\" to keyword definition");
			(0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
		}
		ok(cond) {
			if (!this.allErrors) this.gen.if(cond);
		}
		setParams(obj, assign) {
			if (assign) Object.assign(this.params, obj);
			else this.params = obj;
		}
		block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
			this.gen.block(() => {
				this.check$data(valid, $dataValid);
				codeBlock();
			});
		}
		check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
			if (!this.$data) return;
			const { gen, schemaCode, schemaType, def } = this;
			gen.if((0, codegen_1.or)((0, codegen_1._)`${schemaCode} === undefined`, $dataValid));
			if (valid !== codegen_1.nil) gen.assign(valid, true);
			if (schemaType.length || def.validateSchema) {
				gen.elseIf(this.invalid$data());
				this.$dataError();
				if (valid !== codegen_1.nil) gen.assign(valid, false);
			}
			gen.else();
		}
		invalid$data() {
			const { gen, schemaCode, schemaType, def, it } = this;
			return (0, codegen_1.or)(wrong$DataType(), invalid$DataSchema());
			function wrong$DataType() {
				if (schemaType.length) {
					/* istanbul ignore if */
					if (!(schemaCode instanceof codegen_1.Name)) throw new Error("ajv implementation error");
					const st = Array.isArray(schemaType) ? schemaType : [schemaType];
					return (0, codegen_1._)`${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
				}
				return codegen_1.nil;
			}
			function invalid$DataSchema() {
				if (def.validateSchema) {
					const validateSchemaRef = gen.scopeValue("validate$data", { ref: def.validateSchema });
					return (0, codegen_1._)`!${validateSchemaRef}(${schemaCode})`;
				}
				return codegen_1.nil;
			}
		}
		subschema(appl, valid) {
			const subschema = (0, subschema_1.getSubschema)(this.it, appl);
			(0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
			(0, subschema_1.extendSubschemaMode)(subschema, appl);
			const nextContext = {
				...this.it,
				...subschema,
				items: void 0,
				props: void 0
			};
			subschemaCode(nextContext, valid);
			return nextContext;
		}
		mergeEvaluated(schemaCxt, toName) {
			const { it, gen } = this;
			if (!it.opts.unevaluated) return;
			if (it.props !== true && schemaCxt.props !== void 0) it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName);
			if (it.items !== true && schemaCxt.items !== void 0) it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName);
		}
		mergeValidEvaluated(schemaCxt, valid) {
			const { it, gen } = this;
			if (it.opts.unevaluated && (it.props !== true || it.items !== true)) {
				gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name));
				return true;
			}
		}
	};
	exports.KeywordCxt = KeywordCxt;
	function keywordCode(it, keyword, def, ruleType) {
		const cxt = new KeywordCxt(it, def, keyword);
		if ("code" in def) def.code(cxt, ruleType);
		else if (cxt.$data && def.validate) (0, keyword_1.funcKeywordCode)(cxt, def);
		else if ("macro" in def) (0, keyword_1.macroKeywordCode)(cxt, def);
		else if (def.compile || def.validate) (0, keyword_1.funcKeywordCode)(cxt, def);
	}
	const JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/;
	const RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
	function getData($data, { dataLevel, dataNames, dataPathArr }) {
		let jsonPointer;
		let data;
		if ($data === "") return names_1.default.rootData;
		if ($data[0] === "/") {
			if (!JSON_POINTER.test($data)) throw new Error(`Invalid JSON-pointer: ${$data}`);
			jsonPointer = $data;
			data = names_1.default.rootData;
		} else {
			const matches = RELATIVE_JSON_POINTER.exec($data);
			if (!matches) throw new Error(`Invalid JSON-pointer: ${$data}`);
			const up = +matches[1];
			jsonPointer = matches[2];
			if (jsonPointer === "#") {
				if (up >= dataLevel) throw new Error(errorMsg("property/index", up));
				return dataPathArr[dataLevel - up];
			}
			if (up > dataLevel) throw new Error(errorMsg("data", up));
			data = dataNames[dataLevel - up];
			if (!jsonPointer) return data;
		}
		let expr = data;
		const segments = jsonPointer.split("/");
		for (const segment of segments) if (segment) {
			data = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`;
			expr = (0, codegen_1._)`${expr} && ${data}`;
		}
		return expr;
		function errorMsg(pointerType, up) {
			return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
		}
	}
	exports.getData = getData;
}));

// node_modules/ajv/dist/runtime/validation_error.js
var require_validation_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var ValidationError = class extends Error {
		constructor(errors) {
			super("validation failed");
			this.errors = errors;
			this.ajv = this.validation = true;
		}
	};
	exports.default = ValidationError;
}));

// node_modules/ajv/dist/compile/ref_error.js
var require_ref_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const resolve_1 = require_resolve();
	var MissingRefError = class extends Error {
		constructor(resolver, baseId, ref, msg) {
			super(msg || `can't resolve reference ${ref} from id ${baseId}`);
			this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref);
			this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
		}
	};
	exports.default = MissingRefError;
}));

// node_modules/ajv/dist/compile/index.js
var require_compile = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
	const codegen_1 = require_codegen();
	const validation_error_1 = require_validation_error();
	const names_1 = require_names();
	const resolve_1 = require_resolve();
	const util_1 = require_util();
	const validate_1 = require_validate();
	var SchemaEnv = class {
		constructor(env) {
			var _a;
			this.refs = {};
			this.dynamicAnchors = {};
			let schema;
			if (typeof env.schema == "object") schema = env.schema;
			this.schema = env.schema;
			this.schemaId = env.schemaId;
			this.root = env.root || this;
			this.baseId = (_a = env.baseId) !== null && _a !== void 0 ? _a : (0, resolve_1.normalizeId)(schema === null || schema === void 0 ? void 0 : schema[env.schemaId || "$id"]);
			this.schemaPath = env.schemaPath;
			this.localRefs = env.localRefs;
			this.meta = env.meta;
			this.$async = schema === null || schema === void 0 ? void 0 : schema.$async;
			this.refs = {};
		}
	};
	exports.SchemaEnv = SchemaEnv;
	function compileSchema(sch) {
		const _sch = getCompilingSchema.call(this, sch);
		if (_sch) return _sch;
		const rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId);
		const { es5, lines } = this.opts.code;
		const { ownProperties } = this.opts;
		const gen = new codegen_1.CodeGen(this.scope, {
			es5,
			lines,
			ownProperties
		});
		let _ValidationError;
		if (sch.$async) _ValidationError = gen.scopeValue("Error", {
			ref: validation_error_1.default,
			code: (0, codegen_1._)`require("ajv/dist/runtime/validation_error").default`
		});
		const validateName = gen.scopeName("validate");
		sch.validateName = validateName;
		const schemaCxt = {
			gen,
			allErrors: this.opts.allErrors,
			data: names_1.default.data,
			parentData: names_1.default.parentData,
			parentDataProperty: names_1.default.parentDataProperty,
			dataNames: [names_1.default.data],
			dataPathArr: [codegen_1.nil],
			dataLevel: 0,
			dataTypes: [],
			definedProperties: /* @__PURE__ */ new Set(),
			topSchemaRef: gen.scopeValue("schema", this.opts.code.source === true ? {
				ref: sch.schema,
				code: (0, codegen_1.stringify)(sch.schema)
			} : { ref: sch.schema }),
			validateName,
			ValidationError: _ValidationError,
			schema: sch.schema,
			schemaEnv: sch,
			rootId,
			baseId: sch.baseId || rootId,
			schemaPath: codegen_1.nil,
			errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
			errorPath: (0, codegen_1._)`""`,
			opts: this.opts,
			self: this
		};
		let sourceCode;
		try {
			this._compilations.add(sch);
			(0, validate_1.validateFunctionCode)(schemaCxt);
			gen.optimize(this.opts.code.optimize);
			const validateCode = gen.toString();
			sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
			if (this.opts.code.process) sourceCode = this.opts.code.process(sourceCode, sch);
			const validate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode)(this, this.scope.get());
			this.scope.value(validateName, { ref: validate });
			validate.errors = null;
			validate.schema = sch.schema;
			validate.schemaEnv = sch;
			if (sch.$async) validate.$async = true;
			if (this.opts.code.source === true) validate.source = {
				validateName,
				validateCode,
				scopeValues: gen._values
			};
			if (this.opts.unevaluated) {
				const { props, items } = schemaCxt;
				validate.evaluated = {
					props: props instanceof codegen_1.Name ? void 0 : props,
					items: items instanceof codegen_1.Name ? void 0 : items,
					dynamicProps: props instanceof codegen_1.Name,
					dynamicItems: items instanceof codegen_1.Name
				};
				if (validate.source) validate.source.evaluated = (0, codegen_1.stringify)(validate.evaluated);
			}
			sch.validate = validate;
			return sch;
		} catch (e) {
			delete sch.validate;
			delete sch.validateName;
			if (sourceCode) this.logger.error("Error compiling schema, function code:", sourceCode);
			throw e;
		} finally {
			this._compilations.delete(sch);
		}
	}
	exports.compileSchema = compileSchema;
	function resolveRef(root, baseId, ref) {
		var _a;
		ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
		const schOrFunc = root.refs[ref];
		if (schOrFunc) return schOrFunc;
		let _sch = resolve.call(this, root, ref);
		if (_sch === void 0) {
			const schema = (_a = root.localRefs) === null || _a === void 0 ? void 0 : _a[ref];
			const { schemaId } = this.opts;
			if (schema) _sch = new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			});
		}
		if (_sch === void 0) return;
		return root.refs[ref] = inlineOrCompile.call(this, _sch);
	}
	exports.resolveRef = resolveRef;
	function inlineOrCompile(sch) {
		if ((0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs)) return sch.schema;
		return sch.validate ? sch : compileSchema.call(this, sch);
	}
	function getCompilingSchema(schEnv) {
		for (const sch of this._compilations) if (sameSchemaEnv(sch, schEnv)) return sch;
	}
	exports.getCompilingSchema = getCompilingSchema;
	function sameSchemaEnv(s1, s2) {
		return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
	}
	function resolve(root, ref) {
		let sch;
		while (typeof (sch = this.refs[ref]) == "string") ref = sch;
		return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
	}
	function resolveSchema(root, ref) {
		const p = this.opts.uriResolver.parse(ref);
		const refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p);
		let baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, void 0);
		if (Object.keys(root.schema).length > 0 && refPath === baseId) return getJsonPointer.call(this, p, root);
		const id = (0, resolve_1.normalizeId)(refPath);
		const schOrRef = this.refs[id] || this.schemas[id];
		if (typeof schOrRef == "string") {
			const sch = resolveSchema.call(this, root, schOrRef);
			if (typeof (sch === null || sch === void 0 ? void 0 : sch.schema) !== "object") return;
			return getJsonPointer.call(this, p, sch);
		}
		if (typeof (schOrRef === null || schOrRef === void 0 ? void 0 : schOrRef.schema) !== "object") return;
		if (!schOrRef.validate) compileSchema.call(this, schOrRef);
		if (id === (0, resolve_1.normalizeId)(ref)) {
			const { schema } = schOrRef;
			const { schemaId } = this.opts;
			const schId = schema[schemaId];
			if (schId) baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
			return new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			});
		}
		return getJsonPointer.call(this, p, schOrRef);
	}
	exports.resolveSchema = resolveSchema;
	const PREVENT_SCOPE_CHANGE = /* @__PURE__ */ new Set([
		"properties",
		"patternProperties",
		"enum",
		"dependencies",
		"definitions"
	]);
	function getJsonPointer(parsedRef, { baseId, schema, root }) {
		var _a;
		if (((_a = parsedRef.fragment) === null || _a === void 0 ? void 0 : _a[0]) !== "/") return;
		for (const part of parsedRef.fragment.slice(1).split("/")) {
			if (typeof schema === "boolean") return;
			const partSchema = schema[(0, util_1.unescapeFragment)(part)];
			if (partSchema === void 0) return;
			schema = partSchema;
			const schId = typeof schema === "object" && schema[this.opts.schemaId];
			if (!PREVENT_SCOPE_CHANGE.has(part) && schId) baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
		}
		let env;
		if (typeof schema != "boolean" && schema.$ref && !(0, util_1.schemaHasRulesButRef)(schema, this.RULES)) {
			const $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema.$ref);
			env = resolveSchema.call(this, root, $ref);
		}
		const { schemaId } = this.opts;
		env = env || new SchemaEnv({
			schema,
			schemaId,
			root,
			baseId
		});
		if (env.schema !== env.root.schema) return env;
	}
}));

// node_modules/ajv/dist/refs/data.json
var require_data = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$id": "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
		"description": "Meta-schema for $data reference (JSON AnySchema extension proposal)",
		"type": "object",
		"required": ["$data"],
		"properties": { "$data": {
			"type": "string",
			"anyOf": [{ "format": "relative-json-pointer" }, { "format": "json-pointer" }]
		} },
		"additionalProperties": false
	};
}));

// node_modules/fast-uri/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {(value: string) => boolean} */
	const isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu);
	/** @type {(value: string) => boolean} */
	const isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u);
	/** @type {(value: string) => boolean} */
	const isPort = RegExp.prototype.test.bind(/^\d*$/u);
	/** @type {(value: string) => boolean} */
	const isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu);
	/** @type {(value: string) => boolean} */
	const isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu);
	/** @type {(value: string) => boolean} */
	const isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u);
	/** @type {(value: string) => boolean} */
	const isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u);
	/** @type {(value: string) => boolean} */
	const isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u);
	const BYTE_HEX = new Array(256);
	{
		const HEX_DIGITS = "0123456789ABCDEF";
		for (let i = 0; i < 256; i++) BYTE_HEX[i] = "%" + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 15];
	}
	function percentEncodeNonAscii(cp) {
		if (cp < 2048) return BYTE_HEX[192 | cp >> 6] + BYTE_HEX[128 | cp & 63];
		if (cp < 65536) return BYTE_HEX[224 | cp >> 12] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
		return BYTE_HEX[240 | cp >> 18] + BYTE_HEX[128 | cp >> 12 & 63] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
	}
	/**
	* @param {Array<string>} input
	* @returns {string}
	*/
	function stringArrayToHexStripped(input) {
		let acc = "";
		let code = 0;
		let i = 0;
		for (i = 0; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (code === 48) continue;
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
			break;
		}
		for (i += 1; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
		}
		return acc;
	}
	/** @type {(value: string) => boolean} */
	const isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/);
	/** @type {(value: string) => boolean} */
	const isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/);
	/** @type {(value: string) => boolean} */
	const isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/);
	/**
	* @param {string} value
	* @returns {boolean}
	*/
	const nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
	/**
	* @param {string} zone
	* @returns {boolean}
	*/
	function isZoneIdentifier(zone) {
		if (zone.length === 0) return false;
		for (let i = 0; i < zone.length; i++) {
			if (isZoneCharacter(zone[i])) continue;
			if (zone[i] === "%" && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
				i += 2;
				continue;
			}
			return false;
		}
		return true;
	}
	/**
	* Compresses the longest run of zero hextets to "::" per RFC 5952. A run of a
	* single zero hextet is left uncompressed. On ties the leftmost run wins.
	*
	* @param {string[]} hextets
	* @returns {string}
	*/
	function compressIPv6ZeroRun(hextets) {
		let bestStart = -1;
		let bestLength = 0;
		let runStart = -1;
		let runLength = 0;
		for (let i = 0; i < hextets.length; i++) if (hextets[i] === "0") {
			if (runStart === -1) runStart = i;
			runLength++;
			if (runLength > bestLength) {
				bestLength = runLength;
				bestStart = runStart;
			}
		} else {
			runStart = -1;
			runLength = 0;
		}
		if (bestLength < 2) return hextets.join(":");
		const head = hextets.slice(0, bestStart).join(":");
		const tail = hextets.slice(bestStart + bestLength).join(":");
		return head + "::" + tail;
	}
	/**
	* Validates an IPv6 address against the alternatives in RFC 3986 section
	* 3.2.2 and returns the same address with leading hextet zeroes removed.
	* An embedded IPv4 address counts as two hextets and is only valid at the end.
	*
	* @param {string} input
	* @returns {string|undefined}
	*/
	function normalizeIPv6Address(input) {
		const compression = input.indexOf("::");
		if (compression !== -1 && input.indexOf("::", compression + 1) !== -1) return void 0;
		const left = compression === -1 ? input.split(":") : input.slice(0, compression).split(":");
		const right = compression === -1 ? [] : input.slice(compression + 2).split(":");
		if (compression !== -1) {
			if (left.length === 1 && left[0] === "") left.length = 0;
			if (right.length === 1 && right[0] === "") right.length = 0;
		}
		const parts = left.concat(right);
		let hextetCount = 0;
		for (let i = 0; i < parts.length; i++) {
			const part = parts[i];
			if (part === "") return void 0;
			if (part.indexOf(".") !== -1) {
				if (i !== parts.length - 1 || compression !== -1 && right.length === 0 || !isIPv4(part)) return void 0;
				hextetCount += 2;
				continue;
			}
			if (!isHextet(part)) return void 0;
			parts[i] = parseInt(part, 16).toString(16);
			hextetCount++;
		}
		if (compression === -1) {
			if (hextetCount !== 8) return void 0;
			return compressIPv6ZeroRun(parts);
		}
		if (hextetCount >= 8) return void 0;
		const expanded = parts.slice(0, left.length);
		for (let i = hextetCount; i < 8; i++) expanded.push("0");
		for (let i = left.length; i < parts.length; i++) expanded.push(parts[i]);
		return compressIPv6ZeroRun(expanded);
	}
	/**
	* @typedef {Object} NormalizeIPv6Result
	* @property {string} host - The normalized host.
	* @property {string} [escapedHost] - The escaped host.
	* @property {boolean} isIPV6 - Indicates if the host is an IPv6 address.
	* @property {boolean} [isIPVFuture] - Indicates if the host is an IPvFuture literal.
	* @property {boolean} [error] - Indicates if a bracketed IP literal is malformed.
	*/
	/**
	* Validates and normalizes a bracketed IP literal. Raw zone separators remain
	* accepted for backwards compatibility, while encoded separators and zone
	* contents follow RFC 6874.
	*
	* @param {string} host
	* @returns {NormalizeIPv6Result}
	*/
	function normalizeIPv6(host) {
		const bracketed = host[0] === "[" && host[host.length - 1] === "]";
		if ((host[0] === "[" || host[host.length - 1] === "]") && !bracketed) return {
			host,
			isIPV6: false,
			error: true
		};
		let input = bracketed ? host.slice(1, -1) : host;
		if (bracketed && isIPvFuture(input)) {
			input = input.toLowerCase();
			return {
				host: `[${input}]`,
				escapedHost: input,
				isIPV6: false,
				isIPVFuture: true
			};
		}
		if (findToken(input, ":") < 2) return {
			host,
			isIPV6: false,
			error: bracketed
		};
		let zoneIdentifier = "";
		const zoneSeparator = input.indexOf("%");
		if (zoneSeparator !== -1) {
			const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === "%25" ? 3 : 1;
			zoneIdentifier = input.slice(zoneSeparator + separatorLength);
			if (!isZoneIdentifier(zoneIdentifier)) return {
				host,
				isIPV6: false,
				error: true
			};
			input = input.slice(0, zoneSeparator);
		}
		const address = normalizeIPv6Address(input);
		if (address === void 0) return {
			host,
			isIPV6: false,
			error: true
		};
		return {
			host: address + (zoneIdentifier ? "%" + zoneIdentifier : ""),
			escapedHost: address + (zoneIdentifier ? "%25" + zoneIdentifier : ""),
			isIPV6: true
		};
	}
	/**
	* @param {string} str
	* @param {string} token
	* @returns {number}
	*/
	function findToken(str, token) {
		let ind = 0;
		for (let i = 0; i < str.length; i++) if (str[i] === token) ind++;
		return ind;
	}
	/**
	* @param {string} path
	* @returns {string}
	*
	* @see https://datatracker.ietf.org/doc/html/rfc3986#section-5.2.4
	*/
	function removeDotSegments(path) {
		let input = path;
		const output = [];
		let nextSlash = -1;
		let len = 0;
		while (len = input.length) {
			if (len === 1) {
				if (input === ".") break;
				else if (input === "/") {
					output.push("/");
					break;
				} else {
					output.push(input);
					break;
				}
			} else if (len === 2) {
				if (input[0] === ".") {
					if (input[1] === ".") break;
					else if (input[1] === "/") {
						input = input.slice(2);
						continue;
					}
				} else if (input[0] === "/") {
					if (input[1] === "." || input[1] === "/") {
						output.push("/");
						break;
					}
				}
			} else if (len === 3) {
				if (input === "/..") {
					if (output.length !== 0) output.pop();
					output.push("/");
					break;
				}
			}
			if (input[0] === ".") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(3);
						continue;
					}
				} else if (input[1] === "/") {
					input = input.slice(2);
					continue;
				}
			} else if (input[0] === "/") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(2);
						continue;
					} else if (input[2] === ".") {
						if (input[3] === "/") {
							input = input.slice(3);
							if (output.length !== 0) output.pop();
							continue;
						}
					}
				}
			}
			if ((nextSlash = input.indexOf("/", 1)) === -1) {
				output.push(input);
				break;
			} else {
				output.push(input.slice(0, nextSlash));
				input = input.slice(nextSlash);
			}
		}
		return output.join("");
	}
	/**
	* Removes dot segments from the path of a relative reference (a path that does
	* not start with "/") without changing what it resolves to against any base.
	* Unlike `removeDotSegments`, leading ".." segments that cannot be collapsed
	* are kept, the result never becomes root-relative, and a result that would be
	* empty or start with an empty segment is prefixed with "." (an empty path
	* means "same document" and a leading "//" would introduce an authority).
	*
	* @param {string} path
	* @returns {string}
	*/
	function removeDotSegmentsRelative(path) {
		if (path === "" || path[0] === "/") return removeDotSegments(path);
		const segments = path.split("/");
		const last = segments.length - 1;
		/** @type {string[]} */
		const output = [];
		let trailingDirectory = false;
		for (let i = 0; i <= last; i++) {
			const segment = segments[i];
			if (segment === "." || segment === "..") {
				if (segment === "..") {
					if (output.length !== 0 && output[output.length - 1] !== "..") output.pop();
					else output.push("..");
				}
				trailingDirectory = i === last;
			} else output.push(segment);
		}
		if (trailingDirectory && output[output.length - 1] !== "..") output.push("");
		if (output.length === 0 || output[0] === "" || output[0].includes(":")) output.unshift(".");
		return output.join("/");
	}
	/**
	* Re-escape RFC 3986 gen-delims that must not appear literally in the host.
	* After the URI regex parses, these characters cannot be literal in the host
	* field, so any that appear after decoding came from percent-encoding and
	* must be restored to prevent authority structure changes.
	*
	* @param {string} host
	* @param {boolean} isIP - true for IPv4/IPv6 hosts (skip colon re-escaping)
	* @returns {string}
	*/
	const HOST_DELIMS = {
		"@": "%40",
		"/": "%2F",
		"?": "%3F",
		"#": "%23",
		":": "%3A"
	};
	const HOST_DELIM_RE = /[@/?#:]/g;
	const HOST_DELIM_NO_COLON_RE = /[@/?#]/g;
	function reescapeHostDelimiters(host, isIP) {
		const re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE;
		re.lastIndex = 0;
		return host.replace(re, (ch) => HOST_DELIMS[ch]);
	}
	/**
	* Normalizes percent escapes and optionally decodes only unreserved ASCII bytes.
	* Reserved delimiters such as `%2F` stay escaped; `%2E` is unreserved.
	*
	* @param {string} input
	* @param {boolean} [decodeUnreserved=false]
	* @returns {string}
	*/
	function normalizePercentEncoding(input, decodeUnreserved = false) {
		if (input.indexOf("%") === -1) return input;
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decodeUnreserved && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			output += input[i];
		}
		return output;
	}
	/**
	* Normalizes path data without turning reserved escapes into live path syntax.
	* Valid escapes are uppercased, raw unsafe characters are escaped, and only
	* unreserved bytes that are not `.` are decoded.
	*
	* @param {string} input
	* @returns {string}
	*/
	function normalizePathEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decoded !== "." && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isPathCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Serializes a path without rewriting reserved data. Raw RFC 3986 path
	* characters remain literal, valid escapes are preserved and uppercased, and
	* everything else is UTF-8 percent-encoded. In a path-noscheme, a colon in the
	* first segment must be escaped so the result cannot be parsed as a scheme.
	*
	* @param {string} input
	* @param {boolean} [pathNoScheme=false]
	* @returns {string}
	*/
	function serializePathEncoding(input, pathNoScheme = false) {
		let output = "";
		let firstSegment = pathNoScheme && input[0] !== "/";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (ch === "/") firstSegment = false;
			if (isPathCharacter(ch) && (ch !== ":" || !firstSegment)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Percent-encodes a URI component using its RFC 3986 literal character set.
	* Existing valid escapes are preserved and normalized to uppercase hex.
	*
	* @param {string} input
	* @param {(value: string) => boolean} isAllowed
	* @returns {string}
	*/
	function encodeComponent(input, isAllowed) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (isAllowed(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Encodes userinfo while preserving its RFC 3986 §3.2.1 literal characters.
	* In particular, authority delimiters such as `@`, `/`, `?`, and `#` are data.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeUserinfo(input) {
		return encodeComponent(input, isUserinfoCharacter);
	}
	/**
	* Encodes query data using the RFC 3986 §3.4 grammar. A literal `#` must be
	* escaped because it would otherwise begin the fragment component.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeQuery(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	/**
	* Encodes fragment data using the RFC 3986 §3.5 grammar.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeFragment(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function isEscapeSafe(cp) {
		return cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 42 || cp === 43 || cp === 45 || cp === 46 || cp === 47 || cp === 64 || cp === 95;
	}
	/**
	* Normalizes the percent-encoding of a query or fragment component.
	*
	* Like `normalizePathEncoding`, but uses the query/fragment character set
	* (which additionally allows `?`) and decodes `.` since it has no dot-segment
	* meaning outside of a path.
	*
	* @param {string} input
	* @returns {string}
	*/
	function normalizeQueryFragmentEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isQueryFragmentCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Escapes a component while preserving existing valid percent escapes.
	*
	* @param {string} input
	* @returns {string}
	*/
	function escapePreservingEscapes(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			output += escape(input[i]);
		}
		return output;
	}
	/**
	* @param {import('../types/index').URIComponent} component
	* @returns {string|undefined}
	*/
	function recomposeAuthority(component) {
		const uriTokens = [];
		if (component.userinfo !== void 0) {
			uriTokens.push(encodeUserinfo(component.userinfo));
			uriTokens.push("@");
		}
		if (component.host !== void 0) {
			let host = component.host;
			if (!isIPv4(host)) {
				let ipV6res = normalizeIPv6(host);
				if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
					host = normalizePercentEncoding(host, true);
					ipV6res = normalizeIPv6(host);
				}
				if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) host = `[${ipV6res.escapedHost}]`;
				else host = reescapeHostDelimiters(host, false);
			}
			uriTokens.push(host);
		}
		if (typeof component.port === "number" || typeof component.port === "string") {
			const port = String(component.port);
			if (!isPort(port)) throw new TypeError("URI port is malformed.");
			uriTokens.push(":");
			uriTokens.push(port);
		}
		return uriTokens.length ? uriTokens.join("") : void 0;
	}
	module.exports = {
		nonSimpleDomain,
		recomposeAuthority,
		reescapeHostDelimiters,
		normalizePercentEncoding,
		normalizePathEncoding,
		serializePathEncoding,
		normalizeQueryFragmentEncoding,
		encodeUserinfo,
		encodeQuery,
		encodeFragment,
		escapePreservingEscapes,
		removeDotSegments,
		removeDotSegmentsRelative,
		isIPv4,
		isUUID,
		normalizeIPv6,
		stringArrayToHexStripped
	};
}));

// node_modules/fast-uri/lib/schemes.js
var require_schemes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { isUUID } = require_utils();
	const URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu;
	const supportedSchemeNames = [
		"http",
		"https",
		"ws",
		"wss",
		"urn",
		"urn:uuid"
	];
	/** @typedef {supportedSchemeNames[number]} SchemeName */
	/**
	* @param {string} name
	* @returns {name is SchemeName}
	*/
	function isValidSchemeName(name) {
		return supportedSchemeNames.indexOf(name) !== -1;
	}
	/**
	* @callback SchemeFn
	* @param {import('../types/index').URIComponent} component
	* @param {import('../types/index').Options} options
	* @returns {import('../types/index').URIComponent}
	*/
	/**
	* @typedef {Object} SchemeHandler
	* @property {SchemeName} scheme - The scheme name.
	* @property {boolean} [domainHost] - Indicates if the scheme supports domain hosts.
	* @property {SchemeFn} parse - Function to parse the URI component for this scheme.
	* @property {SchemeFn} serialize - Function to serialize the URI component for this scheme.
	* @property {boolean} [skipNormalize] - Indicates if normalization should be skipped for this scheme.
	* @property {boolean} [absolutePath] - Indicates if the scheme uses absolute paths.
	* @property {boolean} [unicodeSupport] - Indicates if the scheme supports Unicode.
	*/
	/**
	* @param {import('../types/index').URIComponent} wsComponent
	* @returns {boolean}
	*/
	function wsIsSecure(wsComponent) {
		if (wsComponent.secure === true) return true;
		else if (wsComponent.secure === false) return false;
		else if (wsComponent.scheme) return wsComponent.scheme.length === 3 && (wsComponent.scheme[0] === "w" || wsComponent.scheme[0] === "W") && (wsComponent.scheme[1] === "s" || wsComponent.scheme[1] === "S") && (wsComponent.scheme[2] === "s" || wsComponent.scheme[2] === "S");
		else return false;
	}
	/** @type {SchemeFn} */
	function httpParse(component) {
		if (!component.host) component.error = component.error || "HTTP URIs must have a host.";
		return component;
	}
	/** @type {SchemeFn} */
	function httpSerialize(component) {
		const secure = String(component.scheme).toLowerCase() === "https";
		if (component.port === (secure ? 443 : 80) || component.port === "") component.port = void 0;
		if (!component.path) component.path = "/";
		return component;
	}
	/** @type {SchemeFn} */
	function wsParse(wsComponent) {
		wsComponent.secure = wsIsSecure(wsComponent);
		wsComponent.resourceName = (wsComponent.path || "/") + (wsComponent.query ? "?" + wsComponent.query : "");
		wsComponent.path = void 0;
		wsComponent.query = void 0;
		return wsComponent;
	}
	/** @type {SchemeFn} */
	function wsSerialize(wsComponent) {
		if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === "") wsComponent.port = void 0;
		if (typeof wsComponent.secure === "boolean") {
			wsComponent.scheme = wsComponent.secure ? "wss" : "ws";
			wsComponent.secure = void 0;
		}
		if (wsComponent.resourceName) {
			const queryIndex = wsComponent.resourceName.indexOf("?");
			const path = queryIndex === -1 ? wsComponent.resourceName : wsComponent.resourceName.slice(0, queryIndex);
			wsComponent.path = path && path !== "/" ? path : void 0;
			wsComponent.query = queryIndex === -1 ? void 0 : wsComponent.resourceName.slice(queryIndex + 1);
			wsComponent.resourceName = void 0;
		}
		wsComponent.fragment = void 0;
		return wsComponent;
	}
	/** @type {SchemeFn} */
	function urnParse(urnComponent, options) {
		if (!urnComponent.path) {
			urnComponent.error = "URN can not be parsed";
			return urnComponent;
		}
		const matches = urnComponent.path.match(URN_REG);
		if (matches && matches[0] === urnComponent.path) {
			const scheme = options.scheme || urnComponent.scheme || "urn";
			urnComponent.nid = matches[1].toLowerCase();
			urnComponent.nss = matches[2];
			const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || urnComponent.nid}`);
			urnComponent.path = void 0;
			if (schemeHandler) urnComponent = schemeHandler.parse(urnComponent, options);
		} else urnComponent.error = urnComponent.error || "URN can not be parsed.";
		return urnComponent;
	}
	/** @type {SchemeFn} */
	function urnSerialize(urnComponent, options) {
		if (urnComponent.nid === void 0) throw new Error("URN without nid cannot be serialized");
		const scheme = options.scheme || urnComponent.scheme || "urn";
		const nid = urnComponent.nid.toLowerCase();
		const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || nid}`);
		if (schemeHandler) urnComponent = schemeHandler.serialize(urnComponent, options);
		const uriComponent = urnComponent;
		const nss = urnComponent.nss;
		uriComponent.path = `${nid || options.nid}:${nss}`;
		options.skipEscape = true;
		return uriComponent;
	}
	/** @type {SchemeFn} */
	function urnuuidParse(urnComponent, options) {
		const uuidComponent = urnComponent;
		uuidComponent.uuid = uuidComponent.nss;
		uuidComponent.nss = void 0;
		if (!options.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) uuidComponent.error = uuidComponent.error || "UUID is not valid.";
		return uuidComponent;
	}
	/** @type {SchemeFn} */
	function urnuuidSerialize(uuidComponent) {
		const urnComponent = uuidComponent;
		urnComponent.nss = (uuidComponent.uuid || "").toLowerCase();
		return urnComponent;
	}
	const http = {
		scheme: "http",
		domainHost: true,
		parse: httpParse,
		serialize: httpSerialize
	};
	const https = {
		scheme: "https",
		domainHost: http.domainHost,
		parse: httpParse,
		serialize: httpSerialize
	};
	const ws = {
		scheme: "ws",
		domainHost: true,
		parse: wsParse,
		serialize: wsSerialize
	};
	const SCHEMES = {
		http,
		https,
		ws,
		wss: {
			scheme: "wss",
			domainHost: ws.domainHost,
			parse: ws.parse,
			serialize: ws.serialize
		},
		urn: {
			scheme: "urn",
			parse: urnParse,
			serialize: urnSerialize,
			skipNormalize: true
		},
		"urn:uuid": {
			scheme: "urn:uuid",
			parse: urnuuidParse,
			serialize: urnuuidSerialize,
			skipNormalize: true
		}
	};
	Object.setPrototypeOf(SCHEMES, null);
	/**
	* @param {string|undefined} scheme
	* @returns {SchemeHandler|undefined}
	*/
	function getSchemeHandler(scheme) {
		return scheme && (SCHEMES[scheme] || SCHEMES[scheme.toLowerCase()]) || void 0;
	}
	module.exports = {
		wsIsSecure,
		SCHEMES,
		isValidSchemeName,
		getSchemeHandler
	};
}));

// node_modules/fast-uri/index.js
var require_fast_uri = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain } = require_utils();
	const { SCHEMES, getSchemeHandler } = require_schemes();
	const VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
	const MALFORMED_SCHEME_ERROR = "URI scheme is malformed.";
	const MALFORMED_HOST_ERROR = "URI host is malformed.";
	const FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
	/**
	* RFC 3986 section 3.1 does not allow percent-encoding in a scheme, so the
	* scheme is validated as-is and never decoded. Decoding would let inert input
	* such as `%6Aavascript:` become a live `javascript:` scheme.
	*
	* @param {string} scheme
	* @returns {string}
	*/
	function validateScheme(scheme) {
		const stringScheme = String(scheme);
		if (!VALID_SCHEME.test(stringScheme)) throw new TypeError(MALFORMED_SCHEME_ERROR);
		return stringScheme;
	}
	/**
	* @template {import('./types/index').URIComponent|string} T
	* @param {T} uri
	* @param {import('./types/index').Options} [options]
	* @returns {T}
	*/
	function normalize(uri, options) {
		if (typeof uri === "string") uri = normalizeString(uri, options);
		else if (typeof uri === "object") uri = parse(serialize(uri, options), options);
		return uri;
	}
	/**
	* @param {string} baseURI
	* @param {string} relativeURI
	* @param {import('./types/index').Options} [options]
	* @returns {string}
	*/
	function resolve(baseURI, relativeURI, options) {
		const schemelessOptions = options ? Object.assign({ scheme: "null" }, options) : { scheme: "null" };
		const { parsed: baseParsed, malformedAuthorityOrPort: baseMalformed, malformedPercentEncoding: baseMalformedPercentEncoding, malformedSchemeSpecific: baseMalformedSchemeSpecific, malformedHost: baseMalformedHost, malformedScheme: baseMalformedScheme } = parseWithStatus(baseURI, schemelessOptions);
		const { parsed: relativeParsed, malformedAuthorityOrPort: relativeMalformed, malformedPercentEncoding: relativeMalformedPercentEncoding, malformedSchemeSpecific: relativeMalformedSchemeSpecific, malformedHost: relativeMalformedHost, malformedScheme: relativeMalformedScheme } = parseWithStatus(relativeURI, schemelessOptions);
		if (baseMalformed || relativeMalformed || baseMalformedPercentEncoding || relativeMalformedPercentEncoding || baseMalformedSchemeSpecific || relativeMalformedSchemeSpecific || baseMalformedHost || relativeMalformedHost || baseMalformedScheme || relativeMalformedScheme) throw new Error(baseParsed.error || relativeParsed.error || "URI is malformed.");
		const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true);
		const resolvedSchemeHandler = getSchemeHandler(options && options.scheme || resolved.scheme);
		const resolvedHost = resolved.host;
		const resolvedHostIsIP = resolvedHost !== void 0 && resolvedHost !== "" && (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6);
		if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) throw new Error(MALFORMED_HOST_ERROR);
		canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP);
		const encodedASCIIHost = resolvedHost && resolvedHost.indexOf("%") !== -1 && !/\P{ASCII}/u.test(resolvedHost);
		if (resolved.error && !encodedASCIIHost) throw new Error(resolved.error);
		schemelessOptions.skipEscape = true;
		return serialize(resolved, schemelessOptions);
	}
	/**
	* @param {import ('./types/index').URIComponent} base
	* @param {import ('./types/index').URIComponent} relative
	* @param {import('./types/index').Options} [options]
	* @param {boolean} [skipNormalization=false]
	* @returns {import ('./types/index').URIComponent}
	*/
	function resolveComponent(base, relative, options, skipNormalization) {
		/** @type {import('./types/index').URIComponent} */
		const target = {};
		if (!skipNormalization) {
			base = parse(serialize(base, options), options);
			relative = parse(serialize(relative, options), options);
		}
		options = options || {};
		if (!options.tolerant && relative.scheme) {
			target.scheme = relative.scheme;
			target.userinfo = relative.userinfo;
			target.host = relative.host;
			target.port = relative.port;
			target.path = removeDotSegments(relative.path || "");
			target.query = relative.query;
		} else {
			if (relative.userinfo !== void 0 || relative.host !== void 0 || relative.port !== void 0) {
				target.userinfo = relative.userinfo;
				target.host = relative.host;
				target.port = relative.port;
				target.path = removeDotSegments(relative.path || "");
				target.query = relative.query;
			} else {
				if (!relative.path) {
					target.path = base.path;
					if (relative.query !== void 0) target.query = relative.query;
					else target.query = base.query;
				} else {
					if (relative.path[0] === "/") target.path = removeDotSegments(relative.path);
					else {
						const baseHasAuthority = base.userinfo !== void 0 || base.host !== void 0 || base.port !== void 0;
						if (baseHasAuthority && !base.path) target.path = "/" + relative.path;
						else if (!base.path) target.path = relative.path;
						else target.path = base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative.path;
						target.path = base.scheme === void 0 && !baseHasAuthority && target.path[0] !== "/" ? removeDotSegmentsRelative(target.path) : removeDotSegments(target.path);
					}
					target.query = relative.query;
				}
				target.userinfo = base.userinfo;
				target.host = base.host;
				target.port = base.port;
			}
			target.scheme = base.scheme;
		}
		target.fragment = relative.fragment;
		return target;
	}
	/**
	* @param {import ('./types/index').URIComponent|string} uriA
	* @param {import ('./types/index').URIComponent|string} uriB
	* @param {import ('./types/index').Options} options
	* @returns {boolean}
	*/
	function equal(uriA, uriB, options) {
		const normalizedA = normalizeComparableURI(uriA, options);
		const normalizedB = normalizeComparableURI(uriB, options);
		return normalizedA !== void 0 && normalizedB !== void 0 && normalizedA === normalizedB;
	}
	/**
	* @param {Readonly<import('./types/index').URIComponent>} cmpts
	* @param {import('./types/index').Options} [opts]
	* @returns {string}
	*/
	function serialize(cmpts, opts) {
		const component = {
			host: cmpts.host,
			scheme: cmpts.scheme,
			userinfo: cmpts.userinfo,
			port: cmpts.port,
			path: cmpts.path,
			query: cmpts.query,
			nid: cmpts.nid,
			nss: cmpts.nss,
			uuid: cmpts.uuid,
			fragment: cmpts.fragment,
			reference: cmpts.reference,
			resourceName: cmpts.resourceName,
			secure: cmpts.secure,
			error: ""
		};
		const options = Object.assign({}, opts);
		const uriTokens = [];
		if (component.scheme) component.scheme = validateScheme(component.scheme);
		const schemeHandler = getSchemeHandler(options.scheme || component.scheme);
		if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options);
		const hasAuthority = component.userinfo !== void 0 || component.host !== void 0 || component.port !== void 0;
		const schemelessReference = (component.scheme === void 0 || options.reference === "suffix") && !hasAuthority;
		const pathNoScheme = !options.skipEscape && schemelessReference;
		if (component.path !== void 0) {
			if (!options.skipEscape) component.path = serializePathEncoding(component.path, pathNoScheme);
			else component.path = normalizePercentEncoding(component.path);
		}
		if (options.reference !== "suffix" && component.scheme) {
			component.scheme = validateScheme(component.scheme);
			uriTokens.push(component.scheme, ":");
		}
		const authority = recomposeAuthority(component);
		if (authority !== void 0) {
			if (options.reference !== "suffix") uriTokens.push("//");
			uriTokens.push(authority);
			if (component.path && component.path[0] !== "/") uriTokens.push("/");
		}
		if (component.path !== void 0) {
			let s = component.path;
			if (!options.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) s = schemelessReference && s[0] !== "/" ? removeDotSegmentsRelative(s) : removeDotSegments(s);
			if (schemelessReference) s = serializePathEncoding(s, true);
			if (authority === void 0 && s[0] === "/" && s[1] === "/") s = "/%2F" + s.slice(2);
			uriTokens.push(s);
		}
		if (component.query !== void 0) uriTokens.push("?", encodeQuery(component.query));
		if (component.fragment !== void 0) uriTokens.push("#", encodeFragment(component.fragment));
		return uriTokens.join("");
	}
	const URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u;
	const AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/;
	const AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
	/**
	* @param {import('./types/index').URIComponent} parsed
	* @param {RegExpMatchArray} matches
	* @returns {string|undefined}
	*/
	function getParseError(parsed, matches) {
		if (matches[2] !== void 0 && parsed.path && parsed.path[0] !== "/") return "URI path must start with \"/\" when authority is present.";
		if (typeof parsed.port === "number" && (parsed.port < 0 || parsed.port > 65535)) return "URI port is malformed.";
	}
	/**
	* Checks percent syntax without decoding the represented octets. RFC 3986
	* percent-encoding is byte-oriented, so sequences such as `%FF` are valid even
	* though they are not independently valid UTF-8.
	*
	* @param {string|undefined} component
	* @returns {boolean}
	*/
	function hasMalformedPercentEncoding(component) {
		if (component === void 0) return false;
		let percent = component.indexOf("%");
		while (percent !== -1) {
			if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) return true;
			percent = component.indexOf("%", percent + 3);
		}
		return false;
	}
	/**
	* Whether the host is a bracketed IP literal (RFC 3986 `IP-literal`).
	* An unterminated `[` is not a literal, so it must still be validated as a
	* reg-name instead of being waved through as an IP.
	*
	* @param {string} host
	* @returns {boolean}
	*/
	function isIPLiteral(host) {
		return host[0] === "[" && host[host.length - 1] === "]";
	}
	/**
	* @param {RegExpMatchArray} matches
	* @returns {boolean}
	*/
	function hasMalformedComponentPercentEncoding(matches) {
		const host = matches[4];
		return hasMalformedPercentEncoding(matches[3]) || host !== void 0 && !isIPLiteral(host) && hasMalformedPercentEncoding(host) || hasMalformedPercentEncoding(matches[6]) || hasMalformedPercentEncoding(matches[7]) || hasMalformedPercentEncoding(matches[8]);
	}
	/**
	* @param {import('./types/index').URIComponent} parsed
	* @param {import('./types/index').Options} options
	* @param {{ domainHost?: boolean, unicodeSupport?: boolean }|undefined} schemeHandler
	* @param {boolean} isIP
	* @returns {boolean} whether host conversion failed
	*/
	function canonicalizeHost(parsed, options, schemeHandler, isIP) {
		if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) {
			parsed.error = parsed.error || MALFORMED_HOST_ERROR;
			return true;
		}
		if (!options.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport) && parsed.host && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && isIP === false && nonSimpleDomain(parsed.host)) {
			let url;
			try {
				url = new URL("http://" + parsed.host);
			} catch (e) {
				parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e;
				return true;
			}
			if (!isHostOnlyURL(url)) {
				parsed.error = parsed.error || MALFORMED_HOST_ERROR;
				return true;
			}
			parsed.host = url.hostname;
		}
		return false;
	}
	/**
	* Whether a domain host contains an ASCII character that RFC 3986 does not
	* allow in a reg-name (unreserved, sub-delims, or pct-encoded). Such a host is
	* rejected instead of being handed to the WHATWG URL parser, which would treat
	* "@" as a userinfo delimiter (silently dropping the data before it) and strip
	* TAB, LF, and CR. Non-ASCII characters remain allowed for IDNs.
	*
	* @param {import('./types/index').URIComponent} parsed
	* @param {import('./types/index').Options} options
	* @param {{ domainHost?: boolean }|undefined} schemeHandler
	* @param {boolean} isIP
	* @returns {boolean}
	*/
	function hasForbiddenDomainHost(parsed, options, schemeHandler, isIP) {
		return Boolean(parsed.host && isIP === false && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host));
	}
	/**
	* @param {URL} url
	* @returns {boolean}
	*/
	function isHostOnlyURL(url) {
		return url.username === "" && url.password === "" && url.port === "" && url.pathname === "/" && url.search === "" && url.hash === "" && url.hostname !== "";
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {{ parsed: import('./types/index').URIComponent, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
	*/
	function parseWithStatus(uri, opts) {
		const options = Object.assign({}, opts);
		/** @type {import('./types/index').URIComponent} */
		const parsed = {
			scheme: void 0,
			userinfo: void 0,
			host: "",
			port: void 0,
			path: "",
			query: void 0,
			fragment: void 0
		};
		let malformedAuthorityOrPort = false;
		let malformedPercentEncoding = false;
		let malformedSchemeSpecific = false;
		let malformedHost = false;
		let malformedIPLiteral = false;
		let malformedScheme = false;
		let isIP = false;
		if (options.reference === "suffix") {
			if (options.scheme) uri = options.scheme + ":" + uri;
			else uri = "//" + uri;
		}
		const authorityMatch = uri.match(AUTHORITY_PREFIX);
		if (authorityMatch !== null && authorityMatch[1].indexOf("\\") !== -1) {
			parsed.error = "URI authority must not contain a literal backslash.";
			malformedAuthorityOrPort = true;
		}
		const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION);
		if (introducerMatch !== null) {
			const region = introducerMatch[1];
			const normalizedRegion = region.replace(/[\t\n\r]/g, "");
			if (normalizedRegion.length >= 2) {
				if (normalizedRegion.slice(0, 2) !== "//") {
					parsed.error = parsed.error || "URI authority must not contain a literal backslash.";
					malformedAuthorityOrPort = true;
				} else if (region.length !== normalizedRegion.length) {
					parsed.error = parsed.error || "URI authority introducer must not contain whitespace.";
					malformedAuthorityOrPort = true;
				}
			}
		}
		const matches = uri.match(URI_PARSE);
		if (matches) {
			parsed.scheme = matches[1];
			parsed.userinfo = matches[3];
			parsed.host = matches[4];
			parsed.port = parseInt(matches[5], 10);
			parsed.path = matches[6] || "";
			parsed.query = matches[7];
			parsed.fragment = matches[8];
			if (parsed.scheme !== void 0) {
				if (VALID_SCHEME.test(parsed.scheme)) parsed.scheme = parsed.scheme.toLowerCase();
				else {
					parsed.error = parsed.error || MALFORMED_SCHEME_ERROR;
					malformedScheme = true;
				}
			}
			malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches);
			if (malformedPercentEncoding) parsed.error = parsed.error || "URI contains malformed percent-encoding.";
			if (isNaN(parsed.port)) parsed.port = matches[5];
			const parseError = getParseError(parsed, matches);
			if (parseError !== void 0) {
				parsed.error = parsed.error || parseError;
				malformedAuthorityOrPort = true;
			}
			if (parsed.host) {
				if (isIPv4(parsed.host) === false) {
					const bracketedIPLiteral = isIPLiteral(parsed.host);
					const hasIPLiteralBracket = parsed.host.indexOf("[") !== -1 || parsed.host.indexOf("]") !== -1;
					const ipv6result = normalizeIPv6(parsed.host);
					isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true;
					malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true);
					parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase();
					if (malformedIPLiteral) {
						parsed.error = parsed.error || MALFORMED_HOST_ERROR;
						malformedAuthorityOrPort = true;
					}
				} else isIP = true;
			}
			if (parsed.scheme === void 0 && parsed.userinfo === void 0 && parsed.host === void 0 && parsed.port === void 0 && parsed.query === void 0 && !parsed.path) parsed.reference = "same-document";
			else if (parsed.scheme === void 0) parsed.reference = "relative";
			else if (parsed.fragment === void 0) parsed.reference = "absolute";
			else parsed.reference = "uri";
			if (options.reference && options.reference !== "suffix" && options.reference !== parsed.reference) parsed.error = parsed.error || "URI is not a " + options.reference + " reference.";
			const schemeHandler = getSchemeHandler(options.scheme || parsed.scheme);
			if (!malformedIPLiteral) malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP);
			if (uri.indexOf("%") !== -1 && parsed.host !== void 0 && !malformedIPLiteral) {
				let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, true);
				if (!isIP) host = normalizePercentEncoding(host.toLowerCase());
				parsed.host = isIP || options.scheme !== "null" ? reescapeHostDelimiters(host, isIP) : host;
			}
			if (!schemeHandler || schemeHandler && !schemeHandler.skipNormalize) {
				if (parsed.path) parsed.path = normalizePathEncoding(parsed.path);
				if (parsed.query) parsed.query = normalizeQueryFragmentEncoding(parsed.query);
				if (parsed.fragment) parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment);
			}
			if (schemeHandler && schemeHandler.parse) {
				schemeHandler.parse(parsed, options);
				if (schemeHandler === SCHEMES.urn && parsed.nid === void 0) malformedSchemeSpecific = true;
			}
		} else parsed.error = parsed.error || "URI can not be parsed.";
		return {
			parsed,
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns
	*/
	function parse(uri, opts) {
		return parseWithStatus(uri, opts).parsed;
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {string}
	*/
	function normalizeString(uri, opts) {
		return normalizeStringWithStatus(uri, opts).normalized;
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {{ normalized: string, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
	*/
	function normalizeStringWithStatus(uri, opts) {
		const { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts);
		return {
			normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	/**
	* @param {import ('./types/index').URIComponent|string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {string|undefined}
	*/
	function normalizeComparableURI(uri, opts) {
		if (typeof uri !== "string" && typeof uri !== "object") return;
		let value;
		try {
			value = typeof uri === "string" ? uri : serialize(uri, opts);
		} catch {
			return;
		}
		const { normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts);
		return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? void 0 : normalized;
	}
	const fastUri = {
		SCHEMES,
		normalize,
		resolve,
		resolveComponent,
		equal,
		serialize,
		parse
	};
	module.exports = fastUri;
	module.exports.default = fastUri;
	module.exports.fastUri = fastUri;
}));

// node_modules/ajv/dist/runtime/uri.js
var require_uri = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const uri = require_fast_uri();
	uri.code = "require(\"ajv/dist/runtime/uri\").default";
	exports.default = uri;
}));

// node_modules/ajv/dist/core.js
var require_core$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	const validation_error_1 = require_validation_error();
	const ref_error_1 = require_ref_error();
	const rules_1 = require_rules();
	const compile_1 = require_compile();
	const codegen_2 = require_codegen();
	const resolve_1 = require_resolve();
	const dataType_1 = require_dataType();
	const util_1 = require_util();
	const $dataRefSchema = require_data();
	const uri_1 = require_uri();
	const defaultRegExp = (str, flags) => new RegExp(str, flags);
	defaultRegExp.code = "new RegExp";
	const META_IGNORE_OPTIONS = [
		"removeAdditional",
		"useDefaults",
		"coerceTypes"
	];
	const EXT_SCOPE_NAMES = /* @__PURE__ */ new Set([
		"validate",
		"serialize",
		"parse",
		"wrapper",
		"root",
		"schema",
		"keyword",
		"pattern",
		"formats",
		"validate$data",
		"func",
		"obj",
		"Error"
	]);
	const removedOptions = {
		errorDataPath: "",
		format: "`validateFormats: false` can be used instead.",
		nullable: "\"nullable\" keyword is supported by default.",
		jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
		extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
		missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
		processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
		sourceCode: "Use option `code: {source: true}`",
		strictDefaults: "It is default now, see option `strict`.",
		strictKeywords: "It is default now, see option `strict`.",
		uniqueItems: "\"uniqueItems\" keyword is always validated.",
		unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
		cache: "Map is used as cache, schema object as key.",
		serialize: "Map is used as cache, schema object as key.",
		ajvErrors: "It is default now."
	};
	const deprecatedOptions = {
		ignoreKeywordsWithRef: "",
		jsPropertySyntax: "",
		unicode: "\"minLength\"/\"maxLength\" account for unicode characters by default."
	};
	const MAX_EXPRESSION = 200;
	function requiredOptions(o) {
		var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
		const s = o.strict;
		const _optz = (_a = o.code) === null || _a === void 0 ? void 0 : _a.optimize;
		const optimize = _optz === true || _optz === void 0 ? 1 : _optz || 0;
		const regExp = (_c = (_b = o.code) === null || _b === void 0 ? void 0 : _b.regExp) !== null && _c !== void 0 ? _c : defaultRegExp;
		const uriResolver = (_d = o.uriResolver) !== null && _d !== void 0 ? _d : uri_1.default;
		return {
			strictSchema: (_f = (_e = o.strictSchema) !== null && _e !== void 0 ? _e : s) !== null && _f !== void 0 ? _f : true,
			strictNumbers: (_h = (_g = o.strictNumbers) !== null && _g !== void 0 ? _g : s) !== null && _h !== void 0 ? _h : true,
			strictTypes: (_k = (_j = o.strictTypes) !== null && _j !== void 0 ? _j : s) !== null && _k !== void 0 ? _k : "log",
			strictTuples: (_m = (_l = o.strictTuples) !== null && _l !== void 0 ? _l : s) !== null && _m !== void 0 ? _m : "log",
			strictRequired: (_p = (_o = o.strictRequired) !== null && _o !== void 0 ? _o : s) !== null && _p !== void 0 ? _p : false,
			code: o.code ? {
				...o.code,
				optimize,
				regExp
			} : {
				optimize,
				regExp
			},
			loopRequired: (_q = o.loopRequired) !== null && _q !== void 0 ? _q : MAX_EXPRESSION,
			loopEnum: (_r = o.loopEnum) !== null && _r !== void 0 ? _r : MAX_EXPRESSION,
			meta: (_s = o.meta) !== null && _s !== void 0 ? _s : true,
			messages: (_t = o.messages) !== null && _t !== void 0 ? _t : true,
			inlineRefs: (_u = o.inlineRefs) !== null && _u !== void 0 ? _u : true,
			schemaId: (_v = o.schemaId) !== null && _v !== void 0 ? _v : "$id",
			addUsedSchema: (_w = o.addUsedSchema) !== null && _w !== void 0 ? _w : true,
			validateSchema: (_x = o.validateSchema) !== null && _x !== void 0 ? _x : true,
			validateFormats: (_y = o.validateFormats) !== null && _y !== void 0 ? _y : true,
			unicodeRegExp: (_z = o.unicodeRegExp) !== null && _z !== void 0 ? _z : true,
			int32range: (_0 = o.int32range) !== null && _0 !== void 0 ? _0 : true,
			uriResolver
		};
	}
	var Ajv = class {
		constructor(opts = {}) {
			this.schemas = {};
			this.refs = {};
			this.formats = Object.create(null);
			this._compilations = /* @__PURE__ */ new Set();
			this._loading = {};
			this._cache = /* @__PURE__ */ new Map();
			opts = this.opts = {
				...opts,
				...requiredOptions(opts)
			};
			const { es5, lines } = this.opts.code;
			this.scope = new codegen_2.ValueScope({
				scope: {},
				prefixes: EXT_SCOPE_NAMES,
				es5,
				lines
			});
			this.logger = getLogger(opts.logger);
			const formatOpt = opts.validateFormats;
			opts.validateFormats = false;
			this.RULES = (0, rules_1.getRules)();
			checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED");
			checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn");
			this._metaOpts = getMetaSchemaOptions.call(this);
			if (opts.formats) addInitialFormats.call(this);
			this._addVocabularies();
			this._addDefaultMetaSchema();
			if (opts.keywords) addInitialKeywords.call(this, opts.keywords);
			if (typeof opts.meta == "object") this.addMetaSchema(opts.meta);
			addInitialSchemas.call(this);
			opts.validateFormats = formatOpt;
		}
		_addVocabularies() {
			this.addKeyword("$async");
		}
		_addDefaultMetaSchema() {
			const { $data, meta, schemaId } = this.opts;
			let _dataRefSchema = $dataRefSchema;
			if (schemaId === "id") {
				_dataRefSchema = { ...$dataRefSchema };
				_dataRefSchema.id = _dataRefSchema.$id;
				delete _dataRefSchema.$id;
			}
			if (meta && $data) this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], false);
		}
		defaultMeta() {
			const { meta, schemaId } = this.opts;
			return this.opts.defaultMeta = typeof meta == "object" ? meta[schemaId] || meta : void 0;
		}
		validate(schemaKeyRef, data) {
			let v;
			if (typeof schemaKeyRef == "string") {
				v = this.getSchema(schemaKeyRef);
				if (!v) throw new Error(`no schema with key or ref "${schemaKeyRef}"`);
			} else v = this.compile(schemaKeyRef);
			const valid = v(data);
			if (!("$async" in v)) this.errors = v.errors;
			return valid;
		}
		compile(schema, _meta) {
			const sch = this._addSchema(schema, _meta);
			return sch.validate || this._compileSchemaEnv(sch);
		}
		compileAsync(schema, meta) {
			if (typeof this.opts.loadSchema != "function") throw new Error("options.loadSchema should be a function");
			const { loadSchema } = this.opts;
			return runCompileAsync.call(this, schema, meta);
			async function runCompileAsync(_schema, _meta) {
				await loadMetaSchema.call(this, _schema.$schema);
				const sch = this._addSchema(_schema, _meta);
				return sch.validate || _compileAsync.call(this, sch);
			}
			async function loadMetaSchema($ref) {
				if ($ref && !this.getSchema($ref)) await runCompileAsync.call(this, { $ref }, true);
			}
			async function _compileAsync(sch) {
				try {
					return this._compileSchemaEnv(sch);
				} catch (e) {
					if (!(e instanceof ref_error_1.default)) throw e;
					checkLoaded.call(this, e);
					await loadMissingSchema.call(this, e.missingSchema);
					return _compileAsync.call(this, sch);
				}
			}
			function checkLoaded({ missingSchema: ref, missingRef }) {
				if (this.refs[ref]) throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
			}
			async function loadMissingSchema(ref) {
				const _schema = await _loadSchema.call(this, ref);
				if (!this.refs[ref]) await loadMetaSchema.call(this, _schema.$schema);
				if (!this.refs[ref]) this.addSchema(_schema, ref, meta);
			}
			async function _loadSchema(ref) {
				const p = this._loading[ref];
				if (p) return p;
				try {
					return await (this._loading[ref] = loadSchema(ref));
				} finally {
					delete this._loading[ref];
				}
			}
		}
		addSchema(schema, key, _meta, _validateSchema = this.opts.validateSchema) {
			if (Array.isArray(schema)) {
				for (const sch of schema) this.addSchema(sch, void 0, _meta, _validateSchema);
				return this;
			}
			let id;
			if (typeof schema === "object") {
				const { schemaId } = this.opts;
				id = schema[schemaId];
				if (id !== void 0 && typeof id != "string") throw new Error(`schema ${schemaId} must be string`);
			}
			key = (0, resolve_1.normalizeId)(key || id);
			this._checkUnique(key);
			this.schemas[key] = this._addSchema(schema, _meta, key, _validateSchema, true);
			return this;
		}
		addMetaSchema(schema, key, _validateSchema = this.opts.validateSchema) {
			this.addSchema(schema, key, true, _validateSchema);
			return this;
		}
		validateSchema(schema, throwOrLogError) {
			if (typeof schema == "boolean") return true;
			let $schema;
			$schema = schema.$schema;
			if ($schema !== void 0 && typeof $schema != "string") throw new Error("$schema must be a string");
			$schema = $schema || this.opts.defaultMeta || this.defaultMeta();
			if (!$schema) {
				this.logger.warn("meta-schema not available");
				this.errors = null;
				return true;
			}
			const valid = this.validate($schema, schema);
			if (!valid && throwOrLogError) {
				const message = "schema is invalid: " + this.errorsText();
				if (this.opts.validateSchema === "log") this.logger.error(message);
				else throw new Error(message);
			}
			return valid;
		}
		getSchema(keyRef) {
			let sch;
			while (typeof (sch = getSchEnv.call(this, keyRef)) == "string") keyRef = sch;
			if (sch === void 0) {
				const { schemaId } = this.opts;
				const root = new compile_1.SchemaEnv({
					schema: {},
					schemaId
				});
				sch = compile_1.resolveSchema.call(this, root, keyRef);
				if (!sch) return;
				this.refs[keyRef] = sch;
			}
			return sch.validate || this._compileSchemaEnv(sch);
		}
		removeSchema(schemaKeyRef) {
			if (schemaKeyRef instanceof RegExp) {
				this._removeAllSchemas(this.schemas, schemaKeyRef);
				this._removeAllSchemas(this.refs, schemaKeyRef);
				return this;
			}
			switch (typeof schemaKeyRef) {
				case "undefined":
					this._removeAllSchemas(this.schemas);
					this._removeAllSchemas(this.refs);
					this._cache.clear();
					return this;
				case "string": {
					const sch = getSchEnv.call(this, schemaKeyRef);
					if (typeof sch == "object") this._cache.delete(sch.schema);
					delete this.schemas[schemaKeyRef];
					delete this.refs[schemaKeyRef];
					return this;
				}
				case "object": {
					const cacheKey = schemaKeyRef;
					this._cache.delete(cacheKey);
					let id = schemaKeyRef[this.opts.schemaId];
					if (id) {
						id = (0, resolve_1.normalizeId)(id);
						delete this.schemas[id];
						delete this.refs[id];
					}
					return this;
				}
				default: throw new Error("ajv.removeSchema: invalid parameter");
			}
		}
		addVocabulary(definitions) {
			for (const def of definitions) this.addKeyword(def);
			return this;
		}
		addKeyword(kwdOrDef, def) {
			let keyword;
			if (typeof kwdOrDef == "string") {
				keyword = kwdOrDef;
				if (typeof def == "object") {
					this.logger.warn("these parameters are deprecated, see docs for addKeyword");
					def.keyword = keyword;
				}
			} else if (typeof kwdOrDef == "object" && def === void 0) {
				def = kwdOrDef;
				keyword = def.keyword;
				if (Array.isArray(keyword) && !keyword.length) throw new Error("addKeywords: keyword must be string or non-empty array");
			} else throw new Error("invalid addKeywords parameters");
			checkKeyword.call(this, keyword, def);
			if (!def) {
				(0, util_1.eachItem)(keyword, (kwd) => addRule.call(this, kwd));
				return this;
			}
			keywordMetaschema.call(this, def);
			const definition = {
				...def,
				type: (0, dataType_1.getJSONTypes)(def.type),
				schemaType: (0, dataType_1.getJSONTypes)(def.schemaType)
			};
			(0, util_1.eachItem)(keyword, definition.type.length === 0 ? (k) => addRule.call(this, k, definition) : (k) => definition.type.forEach((t) => addRule.call(this, k, definition, t)));
			return this;
		}
		getKeyword(keyword) {
			const rule = this.RULES.all[keyword];
			return typeof rule == "object" ? rule.definition : !!rule;
		}
		removeKeyword(keyword) {
			const { RULES } = this;
			delete RULES.keywords[keyword];
			delete RULES.all[keyword];
			for (const group of RULES.rules) {
				const i = group.rules.findIndex((rule) => rule.keyword === keyword);
				if (i >= 0) group.rules.splice(i, 1);
			}
			return this;
		}
		addFormat(name, format) {
			if (typeof format == "string") format = new RegExp(format);
			this.formats[name] = format;
			return this;
		}
		errorsText(errors = this.errors, { separator = ", ", dataVar = "data" } = {}) {
			if (!errors || errors.length === 0) return "No errors";
			return errors.map((e) => `${dataVar}${e.instancePath} ${e.message}`).reduce((text, msg) => text + separator + msg);
		}
		$dataMetaSchema(metaSchema, keywordsJsonPointers) {
			const rules = this.RULES.all;
			metaSchema = JSON.parse(JSON.stringify(metaSchema));
			for (const jsonPointer of keywordsJsonPointers) {
				const segments = jsonPointer.split("/").slice(1);
				let keywords = metaSchema;
				for (const seg of segments) keywords = keywords[seg];
				for (const key in rules) {
					const rule = rules[key];
					if (typeof rule != "object") continue;
					const { $data } = rule.definition;
					const schema = keywords[key];
					if ($data && schema) keywords[key] = schemaOrData(schema);
				}
			}
			return metaSchema;
		}
		_removeAllSchemas(schemas, regex) {
			for (const keyRef in schemas) {
				const sch = schemas[keyRef];
				if (!regex || regex.test(keyRef)) {
					if (typeof sch == "string") delete schemas[keyRef];
					else if (sch && !sch.meta) {
						this._cache.delete(sch.schema);
						delete schemas[keyRef];
					}
				}
			}
		}
		_addSchema(schema, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
			let id;
			const { schemaId } = this.opts;
			if (typeof schema == "object") id = schema[schemaId];
			else if (this.opts.jtd) throw new Error("schema must be object");
			else if (typeof schema != "boolean") throw new Error("schema must be object or boolean");
			let sch = this._cache.get(schema);
			if (sch !== void 0) return sch;
			baseId = (0, resolve_1.normalizeId)(id || baseId);
			const localRefs = resolve_1.getSchemaRefs.call(this, schema, baseId);
			sch = new compile_1.SchemaEnv({
				schema,
				schemaId,
				meta,
				baseId,
				localRefs
			});
			this._cache.set(sch.schema, sch);
			if (addSchema && !baseId.startsWith("#")) {
				if (baseId) this._checkUnique(baseId);
				this.refs[baseId] = sch;
			}
			if (validateSchema) this.validateSchema(schema, true);
			return sch;
		}
		_checkUnique(id) {
			if (this.schemas[id] || this.refs[id]) throw new Error(`schema with key or id "${id}" already exists`);
		}
		_compileSchemaEnv(sch) {
			if (sch.meta) this._compileMetaSchema(sch);
			else compile_1.compileSchema.call(this, sch);
			/* istanbul ignore if */
			if (!sch.validate) throw new Error("ajv implementation error");
			return sch.validate;
		}
		_compileMetaSchema(sch) {
			const currentOpts = this.opts;
			this.opts = this._metaOpts;
			try {
				compile_1.compileSchema.call(this, sch);
			} finally {
				this.opts = currentOpts;
			}
		}
	};
	Ajv.ValidationError = validation_error_1.default;
	Ajv.MissingRefError = ref_error_1.default;
	exports.default = Ajv;
	function checkOptions(checkOpts, options, msg, log = "error") {
		for (const key in checkOpts) {
			const opt = key;
			if (opt in options) this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`);
		}
	}
	function getSchEnv(keyRef) {
		keyRef = (0, resolve_1.normalizeId)(keyRef);
		return this.schemas[keyRef] || this.refs[keyRef];
	}
	function addInitialSchemas() {
		const optsSchemas = this.opts.schemas;
		if (!optsSchemas) return;
		if (Array.isArray(optsSchemas)) this.addSchema(optsSchemas);
		else for (const key in optsSchemas) this.addSchema(optsSchemas[key], key);
	}
	function addInitialFormats() {
		for (const name in this.opts.formats) {
			const format = this.opts.formats[name];
			if (format) this.addFormat(name, format);
		}
	}
	function addInitialKeywords(defs) {
		if (Array.isArray(defs)) {
			this.addVocabulary(defs);
			return;
		}
		this.logger.warn("keywords option as map is deprecated, pass array");
		for (const keyword in defs) {
			const def = defs[keyword];
			if (!def.keyword) def.keyword = keyword;
			this.addKeyword(def);
		}
	}
	function getMetaSchemaOptions() {
		const metaOpts = { ...this.opts };
		for (const opt of META_IGNORE_OPTIONS) delete metaOpts[opt];
		return metaOpts;
	}
	const noLogs = {
		log() {},
		warn() {},
		error() {}
	};
	function getLogger(logger) {
		if (logger === false) return noLogs;
		if (logger === void 0) return console;
		if (logger.log && logger.warn && logger.error) return logger;
		throw new Error("logger must implement log, warn and error methods");
	}
	const KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
	function checkKeyword(keyword, def) {
		const { RULES } = this;
		(0, util_1.eachItem)(keyword, (kwd) => {
			if (RULES.keywords[kwd]) throw new Error(`Keyword ${kwd} is already defined`);
			if (!KEYWORD_NAME.test(kwd)) throw new Error(`Keyword ${kwd} has invalid name`);
		});
		if (!def) return;
		if (def.$data && !("code" in def || "validate" in def)) throw new Error("$data keyword must have \"code\" or \"validate\" function");
	}
	function addRule(keyword, definition, dataType) {
		var _a;
		const post = definition === null || definition === void 0 ? void 0 : definition.post;
		if (dataType && post) throw new Error("keyword with \"post\" flag cannot have \"type\"");
		const { RULES } = this;
		let ruleGroup = post ? RULES.post : RULES.rules.find(({ type: t }) => t === dataType);
		if (!ruleGroup) {
			ruleGroup = {
				type: dataType,
				rules: []
			};
			RULES.rules.push(ruleGroup);
		}
		RULES.keywords[keyword] = true;
		if (!definition) return;
		const rule = {
			keyword,
			definition: {
				...definition,
				type: (0, dataType_1.getJSONTypes)(definition.type),
				schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType)
			}
		};
		if (definition.before) addBeforeRule.call(this, ruleGroup, rule, definition.before);
		else ruleGroup.rules.push(rule);
		RULES.all[keyword] = rule;
		(_a = definition.implements) === null || _a === void 0 || _a.forEach((kwd) => this.addKeyword(kwd));
	}
	function addBeforeRule(ruleGroup, rule, before) {
		const i = ruleGroup.rules.findIndex((_rule) => _rule.keyword === before);
		if (i >= 0) ruleGroup.rules.splice(i, 0, rule);
		else {
			ruleGroup.rules.push(rule);
			this.logger.warn(`rule ${before} is not defined`);
		}
	}
	function keywordMetaschema(def) {
		let { metaSchema } = def;
		if (metaSchema === void 0) return;
		if (def.$data && this.opts.$data) metaSchema = schemaOrData(metaSchema);
		def.validateSchema = this.compile(metaSchema, true);
	}
	const $dataRef = { $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#" };
	function schemaOrData(schema) {
		return { anyOf: [schema, $dataRef] };
	}
}));

// node_modules/ajv/dist/vocabularies/core/id.js
var require_id = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const def = {
		keyword: "id",
		code() {
			throw new Error("NOT SUPPORTED: keyword \"id\", use \"$id\" for schema ID");
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/core/ref.js
var require_ref = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.callRef = exports.getValidate = void 0;
	const ref_error_1 = require_ref_error();
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const compile_1 = require_compile();
	const util_1 = require_util();
	const def = {
		keyword: "$ref",
		schemaType: "string",
		code(cxt) {
			const { gen, schema: $ref, it } = cxt;
			const { baseId, schemaEnv: env, validateName, opts, self } = it;
			const { root } = env;
			if (($ref === "#" || $ref === "#/") && baseId === root.baseId) return callRootRef();
			const schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
			if (schOrEnv === void 0) throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
			if (schOrEnv instanceof compile_1.SchemaEnv) return callValidate(schOrEnv);
			return inlineRefSchema(schOrEnv);
			function callRootRef() {
				if (env === root) return callRef(cxt, validateName, env, env.$async);
				const rootName = gen.scopeValue("root", { ref: root });
				return callRef(cxt, (0, codegen_1._)`${rootName}.validate`, root, root.$async);
			}
			function callValidate(sch) {
				callRef(cxt, getValidate(cxt, sch), sch, sch.$async);
			}
			function inlineRefSchema(sch) {
				const schName = gen.scopeValue("schema", opts.code.source === true ? {
					ref: sch,
					code: (0, codegen_1.stringify)(sch)
				} : { ref: sch });
				const valid = gen.name("valid");
				const schCxt = cxt.subschema({
					schema: sch,
					dataTypes: [],
					schemaPath: codegen_1.nil,
					topSchemaRef: schName,
					errSchemaPath: $ref
				}, valid);
				cxt.mergeEvaluated(schCxt);
				cxt.ok(valid);
			}
		}
	};
	function getValidate(cxt, sch) {
		const { gen } = cxt;
		return sch.validate ? gen.scopeValue("validate", { ref: sch.validate }) : (0, codegen_1._)`${gen.scopeValue("wrapper", { ref: sch })}.validate`;
	}
	exports.getValidate = getValidate;
	function callRef(cxt, v, sch, $async) {
		const { gen, it } = cxt;
		const { allErrors, schemaEnv: env, opts } = it;
		const passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
		if ($async) callAsyncRef();
		else callSyncRef();
		function callAsyncRef() {
			if (!env.$async) throw new Error("async schema referenced by sync schema");
			const valid = gen.let("valid");
			gen.try(() => {
				gen.code((0, codegen_1._)`await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`);
				addEvaluatedFrom(v);
				if (!allErrors) gen.assign(valid, true);
			}, (e) => {
				gen.if((0, codegen_1._)`!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e));
				addErrorsFrom(e);
				if (!allErrors) gen.assign(valid, false);
			});
			cxt.ok(valid);
		}
		function callSyncRef() {
			cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
		}
		function addErrorsFrom(source) {
			const errs = (0, codegen_1._)`${source}.errors`;
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`);
			gen.assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
		}
		function addEvaluatedFrom(source) {
			var _a;
			if (!it.opts.unevaluated) return;
			const schEvaluated = (_a = sch === null || sch === void 0 ? void 0 : sch.validate) === null || _a === void 0 ? void 0 : _a.evaluated;
			if (it.props !== true) {
				if (schEvaluated && !schEvaluated.dynamicProps) {
					if (schEvaluated.props !== void 0) it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props);
				} else {
					const props = gen.var("props", (0, codegen_1._)`${source}.evaluated.props`);
					it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
				}
			}
			if (it.items !== true) {
				if (schEvaluated && !schEvaluated.dynamicItems) {
					if (schEvaluated.items !== void 0) it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items);
				} else {
					const items = gen.var("items", (0, codegen_1._)`${source}.evaluated.items`);
					it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
				}
			}
		}
	}
	exports.callRef = callRef;
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/core/index.js
var require_core = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const id_1 = require_id();
	const ref_1 = require_ref();
	const core = [
		"$schema",
		"$id",
		"$defs",
		"$vocabulary",
		{ keyword: "$comment" },
		"definitions",
		id_1.default,
		ref_1.default
	];
	exports.default = core;
}));

// node_modules/ajv/dist/vocabularies/validation/limitNumber.js
var require_limitNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const ops = codegen_1.operators;
	const KWDs = {
		maximum: {
			okStr: "<=",
			ok: ops.LTE,
			fail: ops.GT
		},
		minimum: {
			okStr: ">=",
			ok: ops.GTE,
			fail: ops.LT
		},
		exclusiveMaximum: {
			okStr: "<",
			ok: ops.LT,
			fail: ops.GTE
		},
		exclusiveMinimum: {
			okStr: ">",
			ok: ops.GT,
			fail: ops.LTE
		}
	};
	const def = {
		keyword: Object.keys(KWDs),
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: ({ keyword, schemaCode }) => (0, codegen_1.str)`must be ${KWDs[keyword].okStr} ${schemaCode}`,
			params: ({ keyword, schemaCode }) => (0, codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			cxt.fail$data((0, codegen_1._)`${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/multipleOf.js
var require_multipleOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const def = {
		keyword: "multipleOf",
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must be multiple of ${schemaCode}`,
			params: ({ schemaCode }) => (0, codegen_1._)`{multipleOf: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, schemaCode, it } = cxt;
			const prec = it.opts.multipleOfPrecision;
			const res = gen.let("res");
			const invalid = prec ? (0, codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}` : (0, codegen_1._)`${res} !== parseInt(${res})`;
			cxt.fail$data((0, codegen_1._)`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// node_modules/ajv/dist/vocabularies/validation/limitLength.js
var require_limitLength = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const ucs2length_1 = require_ucs2length();
	const def = {
		keyword: ["maxLength", "minLength"],
		type: "string",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxLength" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} characters`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode, it } = cxt;
			const op = keyword === "maxLength" ? codegen_1.operators.GT : codegen_1.operators.LT;
			const len = it.opts.unicode === false ? (0, codegen_1._)`${data}.length` : (0, codegen_1._)`${(0, util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
			cxt.fail$data((0, codegen_1._)`${len} ${op} ${schemaCode}`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/pattern.js
var require_pattern = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const util_1 = require_util();
	const codegen_1 = require_codegen();
	const def = {
		keyword: "pattern",
		type: "string",
		schemaType: "string",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match pattern "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{pattern: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			const u = it.opts.unicodeRegExp ? "u" : "";
			if ($data) {
				const { regExp } = it.opts.code;
				const regExpCode = regExp.code === "new RegExp" ? (0, codegen_1._)`new RegExp` : (0, util_1.useFunc)(gen, regExp);
				const valid = gen.let("valid");
				gen.try(() => gen.assign(valid, (0, codegen_1._)`${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, false));
				cxt.fail$data((0, codegen_1._)`!${valid}`);
			} else {
				const regExp = (0, code_1.usePattern)(cxt, schema);
				cxt.fail$data((0, codegen_1._)`!${regExp}.test(${data})`);
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/limitProperties.js
var require_limitProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const def = {
		keyword: ["maxProperties", "minProperties"],
		type: "object",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxProperties" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} properties`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			const op = keyword === "maxProperties" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`Object.keys(${data}).length ${op} ${schemaCode}`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/required.js
var require_required = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "required",
		type: "object",
		schemaType: "array",
		$data: true,
		error: {
			message: ({ params: { missingProperty } }) => (0, codegen_1.str)`must have required property '${missingProperty}'`,
			params: ({ params: { missingProperty } }) => (0, codegen_1._)`{missingProperty: ${missingProperty}}`
		},
		code(cxt) {
			const { gen, schema, schemaCode, data, $data, it } = cxt;
			const { opts } = it;
			if (!$data && schema.length === 0) return;
			const useLoop = schema.length >= opts.loopRequired;
			if (it.allErrors) allErrorsMode();
			else exitOnErrorMode();
			if (opts.strictRequired) {
				const props = cxt.parentSchema.properties;
				const { definedProperties } = cxt.it;
				for (const requiredKey of schema) if ((props === null || props === void 0 ? void 0 : props[requiredKey]) === void 0 && !definedProperties.has(requiredKey)) {
					const msg = `required property "${requiredKey}" is not defined at "${it.schemaEnv.baseId + it.errSchemaPath}" (strictRequired)`;
					(0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
				}
			}
			function allErrorsMode() {
				if (useLoop || $data) cxt.block$data(codegen_1.nil, loopAllRequired);
				else for (const prop of schema) (0, code_1.checkReportMissingProp)(cxt, prop);
			}
			function exitOnErrorMode() {
				const missing = gen.let("missing");
				if (useLoop || $data) {
					const valid = gen.let("valid", true);
					cxt.block$data(valid, () => loopUntilMissing(missing, valid));
					cxt.ok(valid);
				} else {
					gen.if((0, code_1.checkMissingProp)(cxt, schema, missing));
					(0, code_1.reportMissingProp)(cxt, missing);
					gen.else();
				}
			}
			function loopAllRequired() {
				gen.forOf("prop", schemaCode, (prop) => {
					cxt.setParams({ missingProperty: prop });
					gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
				});
			}
			function loopUntilMissing(missing, valid) {
				cxt.setParams({ missingProperty: missing });
				gen.forOf(missing, schemaCode, () => {
					gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing, opts.ownProperties));
					gen.if((0, codegen_1.not)(valid), () => {
						cxt.error();
						gen.break();
					});
				}, codegen_1.nil);
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/limitItems.js
var require_limitItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const def = {
		keyword: ["maxItems", "minItems"],
		type: "array",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxItems" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			const op = keyword === "maxItems" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`${data}.length ${op} ${schemaCode}`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

// node_modules/ajv/dist/vocabularies/validation/uniqueItems.js
var require_uniqueItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dataType_1 = require_dataType();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	const def = {
		keyword: "uniqueItems",
		type: "array",
		schemaType: "boolean",
		$data: true,
		error: {
			message: ({ params: { i, j } }) => (0, codegen_1.str)`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
			params: ({ params: { i, j } }) => (0, codegen_1._)`{i: ${i}, j: ${j}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, parentSchema, schemaCode, it } = cxt;
			if (!$data && !schema) return;
			const valid = gen.let("valid");
			const itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
			cxt.block$data(valid, validateUniqueItems, (0, codegen_1._)`${schemaCode} === false`);
			cxt.ok(valid);
			function validateUniqueItems() {
				const i = gen.let("i", (0, codegen_1._)`${data}.length`);
				const j = gen.let("j");
				cxt.setParams({
					i,
					j
				});
				gen.assign(valid, true);
				gen.if((0, codegen_1._)`${i} > 1`, () => (canOptimize() ? loopN : loopN2)(i, j));
			}
			function canOptimize() {
				return itemTypes.length > 0 && !itemTypes.some((t) => t === "object" || t === "array");
			}
			function loopN(i, j) {
				const item = gen.name("item");
				const wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong);
				const indices = gen.const("indices", (0, codegen_1._)`{}`);
				gen.for((0, codegen_1._)`;${i}--;`, () => {
					gen.let(item, (0, codegen_1._)`${data}[${i}]`);
					gen.if(wrongType, (0, codegen_1._)`continue`);
					if (itemTypes.length > 1) gen.if((0, codegen_1._)`typeof ${item} == "string"`, (0, codegen_1._)`${item} += "_"`);
					gen.if((0, codegen_1._)`typeof ${indices}[${item}] == "number"`, () => {
						gen.assign(j, (0, codegen_1._)`${indices}[${item}]`);
						cxt.error();
						gen.assign(valid, false).break();
					}).code((0, codegen_1._)`${indices}[${item}] = ${i}`);
				});
			}
			function loopN2(i, j) {
				const eql = (0, util_1.useFunc)(gen, equal_1.default);
				const outer = gen.name("outer");
				gen.label(outer).for((0, codegen_1._)`;${i}--;`, () => gen.for((0, codegen_1._)`${j} = ${i}; ${j}--;`, () => gen.if((0, codegen_1._)`${eql}(${data}[${i}], ${data}[${j}])`, () => {
					cxt.error();
					gen.assign(valid, false).break(outer);
				})));
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/const.js
var require_const = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	const def = {
		keyword: "const",
		$data: true,
		error: {
			message: "must be equal to constant",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValue: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schemaCode, schema } = cxt;
			if ($data || schema && typeof schema == "object") cxt.fail$data((0, codegen_1._)`!${(0, util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`);
			else cxt.fail((0, codegen_1._)`${schema} !== ${data}`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/enum.js
var require_enum = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	const def = {
		keyword: "enum",
		schemaType: "array",
		$data: true,
		error: {
			message: "must be equal to one of the allowed values",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValues: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			if (!$data && schema.length === 0) throw new Error("enum must have non-empty array");
			const useLoop = schema.length >= it.opts.loopEnum;
			let eql;
			const getEql = () => eql !== null && eql !== void 0 ? eql : eql = (0, util_1.useFunc)(gen, equal_1.default);
			let valid;
			if (useLoop || $data) {
				valid = gen.let("valid");
				cxt.block$data(valid, loopEnum);
			} else {
				/* istanbul ignore if */
				if (!Array.isArray(schema)) throw new Error("ajv implementation error");
				const vSchema = gen.const("vSchema", schemaCode);
				valid = (0, codegen_1.or)(...schema.map((_x, i) => equalCode(vSchema, i)));
			}
			cxt.pass(valid);
			function loopEnum() {
				gen.assign(valid, false);
				gen.forOf("v", schemaCode, (v) => gen.if((0, codegen_1._)`${getEql()}(${data}, ${v})`, () => gen.assign(valid, true).break()));
			}
			function equalCode(vSchema, i) {
				const sch = schema[i];
				return typeof sch === "object" && sch !== null ? (0, codegen_1._)`${getEql()}(${data}, ${vSchema}[${i}])` : (0, codegen_1._)`${data} === ${sch}`;
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/index.js
var require_validation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const limitNumber_1 = require_limitNumber();
	const multipleOf_1 = require_multipleOf();
	const limitLength_1 = require_limitLength();
	const pattern_1 = require_pattern();
	const limitProperties_1 = require_limitProperties();
	const required_1 = require_required();
	const limitItems_1 = require_limitItems();
	const uniqueItems_1 = require_uniqueItems();
	const const_1 = require_const();
	const enum_1 = require_enum();
	const validation = [
		limitNumber_1.default,
		multipleOf_1.default,
		limitLength_1.default,
		pattern_1.default,
		limitProperties_1.default,
		required_1.default,
		limitItems_1.default,
		uniqueItems_1.default,
		{
			keyword: "type",
			schemaType: ["string", "array"]
		},
		{
			keyword: "nullable",
			schemaType: "boolean"
		},
		const_1.default,
		enum_1.default
	];
	exports.default = validation;
}));

// node_modules/ajv/dist/vocabularies/applicator/additionalItems.js
var require_additionalItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateAdditionalItems = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "additionalItems",
		type: "array",
		schemaType: ["boolean", "object"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { parentSchema, it } = cxt;
			const { items } = parentSchema;
			if (!Array.isArray(items)) {
				(0, util_1.checkStrictMode)(it, "\"additionalItems\" is ignored when \"items\" is not an array of schemas");
				return;
			}
			validateAdditionalItems(cxt, items);
		}
	};
	function validateAdditionalItems(cxt, items) {
		const { gen, schema, data, keyword, it } = cxt;
		it.items = true;
		const len = gen.const("len", (0, codegen_1._)`${data}.length`);
		if (schema === false) {
			cxt.setParams({ len: items.length });
			cxt.pass((0, codegen_1._)`${len} <= ${items.length}`);
		} else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
			const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items.length}`);
			gen.if((0, codegen_1.not)(valid), () => validateItems(valid));
			cxt.ok(valid);
		}
		function validateItems(valid) {
			gen.forRange("i", items.length, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid);
				if (!it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
			});
		}
	}
	exports.validateAdditionalItems = validateAdditionalItems;
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/items.js
var require_items = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateTuple = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	const def = {
		keyword: "items",
		type: "array",
		schemaType: [
			"object",
			"array",
			"boolean"
		],
		before: "uniqueItems",
		code(cxt) {
			const { schema, it } = cxt;
			if (Array.isArray(schema)) return validateTuple(cxt, "additionalItems", schema);
			it.items = true;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
	function validateTuple(cxt, extraItems, schArr = cxt.schema) {
		const { gen, parentSchema, data, keyword, it } = cxt;
		checkStrictTuple(parentSchema);
		if (it.opts.unevaluated && schArr.length && it.items !== true) it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items);
		const valid = gen.name("valid");
		const len = gen.const("len", (0, codegen_1._)`${data}.length`);
		schArr.forEach((sch, i) => {
			if ((0, util_1.alwaysValidSchema)(it, sch)) return;
			gen.if((0, codegen_1._)`${len} > ${i}`, () => cxt.subschema({
				keyword,
				schemaProp: i,
				dataProp: i
			}, valid));
			cxt.ok(valid);
		});
		function checkStrictTuple(sch) {
			const { opts, errSchemaPath } = it;
			const l = schArr.length;
			const fullTuple = l === sch.minItems && (l === sch.maxItems || sch[extraItems] === false);
			if (opts.strictTuples && !fullTuple) {
				const msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
				(0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
			}
		}
	}
	exports.validateTuple = validateTuple;
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/prefixItems.js
var require_prefixItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const items_1 = require_items();
	const def = {
		keyword: "prefixItems",
		type: "array",
		schemaType: ["array"],
		before: "uniqueItems",
		code: (cxt) => (0, items_1.validateTuple)(cxt, "items")
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/items2020.js
var require_items2020 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	const additionalItems_1 = require_additionalItems();
	const def = {
		keyword: "items",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { schema, parentSchema, it } = cxt;
			const { prefixItems } = parentSchema;
			it.items = true;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			if (prefixItems) (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems);
			else cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/contains.js
var require_contains = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "contains",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		trackErrors: true,
		error: {
			message: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1.str)`must contain at least ${min} valid item(s)` : (0, codegen_1.str)`must contain at least ${min} and no more than ${max} valid item(s)`,
			params: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1._)`{minContains: ${min}}` : (0, codegen_1._)`{minContains: ${min}, maxContains: ${max}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, data, it } = cxt;
			let min;
			let max;
			const { minContains, maxContains } = parentSchema;
			if (it.opts.next) {
				min = minContains === void 0 ? 1 : minContains;
				max = maxContains;
			} else min = 1;
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			cxt.setParams({
				min,
				max
			});
			if (max === void 0 && min === 0) {
				(0, util_1.checkStrictMode)(it, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
				return;
			}
			if (max !== void 0 && min > max) {
				(0, util_1.checkStrictMode)(it, `"minContains" > "maxContains" is always invalid`);
				cxt.fail();
				return;
			}
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				let cond = (0, codegen_1._)`${len} >= ${min}`;
				if (max !== void 0) cond = (0, codegen_1._)`${cond} && ${len} <= ${max}`;
				cxt.pass(cond);
				return;
			}
			it.items = true;
			const valid = gen.name("valid");
			if (max === void 0 && min === 1) validateItems(valid, () => gen.if(valid, () => gen.break()));
			else if (min === 0) {
				gen.let(valid, true);
				if (max !== void 0) gen.if((0, codegen_1._)`${data}.length > 0`, validateItemsWithCount);
			} else {
				gen.let(valid, false);
				validateItemsWithCount();
			}
			cxt.result(valid, () => cxt.reset());
			function validateItemsWithCount() {
				const schValid = gen.name("_valid");
				const count = gen.let("count", 0);
				validateItems(schValid, () => gen.if(schValid, () => checkLimits(count)));
			}
			function validateItems(_valid, block) {
				gen.forRange("i", 0, len, (i) => {
					cxt.subschema({
						keyword: "contains",
						dataProp: i,
						dataPropType: util_1.Type.Num,
						compositeRule: true
					}, _valid);
					block();
				});
			}
			function checkLimits(count) {
				gen.code((0, codegen_1._)`${count}++`);
				if (max === void 0) gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true).break());
				else {
					gen.if((0, codegen_1._)`${count} > ${max}`, () => gen.assign(valid, false).break());
					if (min === 1) gen.assign(valid, true);
					else gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true));
				}
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/dependencies.js
var require_dependencies = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	exports.error = {
		message: ({ params: { property, depsCount, deps } }) => {
			const property_ies = depsCount === 1 ? "property" : "properties";
			return (0, codegen_1.str)`must have ${property_ies} ${deps} when property ${property} is present`;
		},
		params: ({ params: { property, depsCount, deps, missingProperty } }) => (0, codegen_1._)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`
	};
	const def = {
		keyword: "dependencies",
		type: "object",
		schemaType: "object",
		error: exports.error,
		code(cxt) {
			const [propDeps, schDeps] = splitDependencies(cxt);
			validatePropertyDeps(cxt, propDeps);
			validateSchemaDeps(cxt, schDeps);
		}
	};
	function splitDependencies({ schema }) {
		const propertyDeps = {};
		const schemaDeps = {};
		for (const key in schema) {
			if (key === "__proto__") continue;
			const deps = Array.isArray(schema[key]) ? propertyDeps : schemaDeps;
			deps[key] = schema[key];
		}
		return [propertyDeps, schemaDeps];
	}
	function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
		const { gen, data, it } = cxt;
		if (Object.keys(propertyDeps).length === 0) return;
		const missing = gen.let("missing");
		for (const prop in propertyDeps) {
			const deps = propertyDeps[prop];
			if (deps.length === 0) continue;
			const hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
			cxt.setParams({
				property: prop,
				depsCount: deps.length,
				deps: deps.join(", ")
			});
			if (it.allErrors) gen.if(hasProperty, () => {
				for (const depProp of deps) (0, code_1.checkReportMissingProp)(cxt, depProp);
			});
			else {
				gen.if((0, codegen_1._)`${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing)})`);
				(0, code_1.reportMissingProp)(cxt, missing);
				gen.else();
			}
		}
	}
	exports.validatePropertyDeps = validatePropertyDeps;
	function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
		const { gen, data, keyword, it } = cxt;
		const valid = gen.name("valid");
		for (const prop in schemaDeps) {
			if ((0, util_1.alwaysValidSchema)(it, schemaDeps[prop])) continue;
			gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties), () => {
				const schCxt = cxt.subschema({
					keyword,
					schemaProp: prop
				}, valid);
				cxt.mergeValidEvaluated(schCxt, valid);
			}, () => gen.var(valid, true));
			cxt.ok(valid);
		}
	}
	exports.validateSchemaDeps = validateSchemaDeps;
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/propertyNames.js
var require_propertyNames = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "propertyNames",
		type: "object",
		schemaType: ["object", "boolean"],
		error: {
			message: "property name must be valid",
			params: ({ params }) => (0, codegen_1._)`{propertyName: ${params.propertyName}}`
		},
		code(cxt) {
			const { gen, schema, data, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			const valid = gen.name("valid");
			gen.forIn("key", data, (key) => {
				cxt.setParams({ propertyName: key });
				cxt.subschema({
					keyword: "propertyNames",
					data: key,
					dataTypes: ["string"],
					propertyName: key,
					compositeRule: true
				}, valid);
				gen.if((0, codegen_1.not)(valid), () => {
					cxt.error(true);
					if (!it.allErrors) gen.break();
				});
			});
			cxt.ok(valid);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js
var require_additionalProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const util_1 = require_util();
	const def = {
		keyword: "additionalProperties",
		type: ["object"],
		schemaType: ["boolean", "object"],
		allowUndefined: true,
		trackErrors: true,
		error: {
			message: "must NOT have additional properties",
			params: ({ params }) => (0, codegen_1._)`{additionalProperty: ${params.additionalProperty}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, data, errsCount, it } = cxt;
			/* istanbul ignore if */
			if (!errsCount) throw new Error("ajv implementation error");
			const { allErrors, opts } = it;
			it.props = true;
			if (opts.removeAdditional !== "all" && (0, util_1.alwaysValidSchema)(it, schema)) return;
			const props = (0, code_1.allSchemaProperties)(parentSchema.properties);
			const patProps = (0, code_1.allSchemaProperties)(parentSchema.patternProperties);
			checkAdditionalProperties();
			cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
			function checkAdditionalProperties() {
				gen.forIn("key", data, (key) => {
					if (!props.length && !patProps.length) additionalPropertyCode(key);
					else gen.if(isAdditional(key), () => additionalPropertyCode(key));
				});
			}
			function isAdditional(key) {
				let definedProp;
				if (props.length > 8) {
					const propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
					definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key);
				} else if (props.length) definedProp = (0, codegen_1.or)(...props.map((p) => (0, codegen_1._)`${key} === ${p}`));
				else definedProp = codegen_1.nil;
				if (patProps.length) definedProp = (0, codegen_1.or)(definedProp, ...patProps.map((p) => (0, codegen_1._)`${(0, code_1.usePattern)(cxt, p)}.test(${key})`));
				return (0, codegen_1.not)(definedProp);
			}
			function deleteAdditional(key) {
				gen.code((0, codegen_1._)`delete ${data}[${key}]`);
			}
			function additionalPropertyCode(key) {
				if (opts.removeAdditional === "all" || opts.removeAdditional && schema === false) {
					deleteAdditional(key);
					return;
				}
				if (schema === false) {
					cxt.setParams({ additionalProperty: key });
					cxt.error();
					if (!allErrors) gen.break();
					return;
				}
				if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
					const valid = gen.name("valid");
					if (opts.removeAdditional === "failing") {
						applyAdditionalSchema(key, valid, false);
						gen.if((0, codegen_1.not)(valid), () => {
							cxt.reset();
							deleteAdditional(key);
						});
					} else {
						applyAdditionalSchema(key, valid);
						if (!allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
					}
				}
			}
			function applyAdditionalSchema(key, valid, errors) {
				const subschema = {
					keyword: "additionalProperties",
					dataProp: key,
					dataPropType: util_1.Type.Str
				};
				if (errors === false) Object.assign(subschema, {
					compositeRule: true,
					createErrors: false,
					allErrors: false
				});
				cxt.subschema(subschema, valid);
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/properties.js
var require_properties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const validate_1 = require_validate();
	const code_1 = require_code();
	const util_1 = require_util();
	const additionalProperties_1 = require_additionalProperties();
	const def = {
		keyword: "properties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			const { gen, schema, parentSchema, data, it } = cxt;
			if (it.opts.removeAdditional === "all" && parentSchema.additionalProperties === void 0) additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
			const allProps = (0, code_1.allSchemaProperties)(schema);
			for (const prop of allProps) it.definedProperties.add(prop);
			if (it.opts.unevaluated && allProps.length && it.props !== true) it.props = util_1.mergeEvaluated.props(gen, (0, util_1.toHash)(allProps), it.props);
			const properties = allProps.filter((p) => !(0, util_1.alwaysValidSchema)(it, schema[p]));
			if (properties.length === 0) return;
			const valid = gen.name("valid");
			for (const prop of properties) {
				if (hasDefault(prop)) applyPropertySchema(prop);
				else {
					gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties));
					applyPropertySchema(prop);
					if (!it.allErrors) gen.else().var(valid, true);
					gen.endIf();
				}
				cxt.it.definedProperties.add(prop);
				cxt.ok(valid);
			}
			function hasDefault(prop) {
				return it.opts.useDefaults && !it.compositeRule && schema[prop].default !== void 0;
			}
			function applyPropertySchema(prop) {
				cxt.subschema({
					keyword: "properties",
					schemaProp: prop,
					dataProp: prop
				}, valid);
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/patternProperties.js
var require_patternProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const util_2 = require_util();
	const def = {
		keyword: "patternProperties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			const { gen, schema, data, parentSchema, it } = cxt;
			const { opts } = it;
			const patterns = (0, code_1.allSchemaProperties)(schema);
			const alwaysValidPatterns = patterns.filter((p) => (0, util_1.alwaysValidSchema)(it, schema[p]));
			if (patterns.length === 0 || alwaysValidPatterns.length === patterns.length && (!it.opts.unevaluated || it.props === true)) return;
			const checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties;
			const valid = gen.name("valid");
			if (it.props !== true && !(it.props instanceof codegen_1.Name)) it.props = (0, util_2.evaluatedPropsToName)(gen, it.props);
			const { props } = it;
			validatePatternProperties();
			function validatePatternProperties() {
				for (const pat of patterns) {
					if (checkProperties) checkMatchingProperties(pat);
					if (it.allErrors) validateProperties(pat);
					else {
						gen.var(valid, true);
						validateProperties(pat);
						gen.if(valid);
					}
				}
			}
			function checkMatchingProperties(pat) {
				for (const prop in checkProperties) if (new RegExp(pat).test(prop)) (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
			}
			function validateProperties(pat) {
				gen.forIn("key", data, (key) => {
					gen.if((0, codegen_1._)`${(0, code_1.usePattern)(cxt, pat)}.test(${key})`, () => {
						const alwaysValid = alwaysValidPatterns.includes(pat);
						if (!alwaysValid) cxt.subschema({
							keyword: "patternProperties",
							schemaProp: pat,
							dataProp: key,
							dataPropType: util_2.Type.Str
						}, valid);
						if (it.opts.unevaluated && props !== true) gen.assign((0, codegen_1._)`${props}[${key}]`, true);
						else if (!alwaysValid && !it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
					});
				});
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/not.js
var require_not = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	const def = {
		keyword: "not",
		schemaType: ["object", "boolean"],
		trackErrors: true,
		code(cxt) {
			const { gen, schema, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				cxt.fail();
				return;
			}
			const valid = gen.name("valid");
			cxt.subschema({
				keyword: "not",
				compositeRule: true,
				createErrors: false,
				allErrors: false
			}, valid);
			cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
		},
		error: { message: "must NOT be valid" }
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/anyOf.js
var require_anyOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const def = {
		keyword: "anyOf",
		schemaType: "array",
		trackErrors: true,
		code: require_code().validateUnion,
		error: { message: "must match a schema in anyOf" }
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/oneOf.js
var require_oneOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "oneOf",
		schemaType: "array",
		trackErrors: true,
		error: {
			message: "must match exactly one schema in oneOf",
			params: ({ params }) => (0, codegen_1._)`{passingSchemas: ${params.passing}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, it } = cxt;
			/* istanbul ignore if */
			if (!Array.isArray(schema)) throw new Error("ajv implementation error");
			if (it.opts.discriminator && parentSchema.discriminator) return;
			const schArr = schema;
			const valid = gen.let("valid", false);
			const passing = gen.let("passing", null);
			const schValid = gen.name("_valid");
			cxt.setParams({ passing });
			gen.block(validateOneOf);
			cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
			function validateOneOf() {
				schArr.forEach((sch, i) => {
					let schCxt;
					if ((0, util_1.alwaysValidSchema)(it, sch)) gen.var(schValid, true);
					else schCxt = cxt.subschema({
						keyword: "oneOf",
						schemaProp: i,
						compositeRule: true
					}, schValid);
					if (i > 0) gen.if((0, codegen_1._)`${schValid} && ${valid}`).assign(valid, false).assign(passing, (0, codegen_1._)`[${passing}, ${i}]`).else();
					gen.if(schValid, () => {
						gen.assign(valid, true);
						gen.assign(passing, i);
						if (schCxt) cxt.mergeEvaluated(schCxt, codegen_1.Name);
					});
				});
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/allOf.js
var require_allOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	const def = {
		keyword: "allOf",
		schemaType: "array",
		code(cxt) {
			const { gen, schema, it } = cxt;
			/* istanbul ignore if */
			if (!Array.isArray(schema)) throw new Error("ajv implementation error");
			const valid = gen.name("valid");
			schema.forEach((sch, i) => {
				if ((0, util_1.alwaysValidSchema)(it, sch)) return;
				const schCxt = cxt.subschema({
					keyword: "allOf",
					schemaProp: i
				}, valid);
				cxt.ok(valid);
				cxt.mergeEvaluated(schCxt);
			});
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/if.js
var require_if = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "if",
		schemaType: ["object", "boolean"],
		trackErrors: true,
		error: {
			message: ({ params }) => (0, codegen_1.str)`must match "${params.ifClause}" schema`,
			params: ({ params }) => (0, codegen_1._)`{failingKeyword: ${params.ifClause}}`
		},
		code(cxt) {
			const { gen, parentSchema, it } = cxt;
			if (parentSchema.then === void 0 && parentSchema.else === void 0) (0, util_1.checkStrictMode)(it, "\"if\" without \"then\" and \"else\" is ignored");
			const hasThen = hasSchema(it, "then");
			const hasElse = hasSchema(it, "else");
			if (!hasThen && !hasElse) return;
			const valid = gen.let("valid", true);
			const schValid = gen.name("_valid");
			validateIf();
			cxt.reset();
			if (hasThen && hasElse) {
				const ifClause = gen.let("ifClause");
				cxt.setParams({ ifClause });
				gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
			} else if (hasThen) gen.if(schValid, validateClause("then"));
			else gen.if((0, codegen_1.not)(schValid), validateClause("else"));
			cxt.pass(valid, () => cxt.error(true));
			function validateIf() {
				const schCxt = cxt.subschema({
					keyword: "if",
					compositeRule: true,
					createErrors: false,
					allErrors: false
				}, schValid);
				cxt.mergeEvaluated(schCxt);
			}
			function validateClause(keyword, ifClause) {
				return () => {
					const schCxt = cxt.subschema({ keyword }, schValid);
					gen.assign(valid, schValid);
					cxt.mergeValidEvaluated(schCxt, valid);
					if (ifClause) gen.assign(ifClause, (0, codegen_1._)`${keyword}`);
					else cxt.setParams({ ifClause: keyword });
				};
			}
		}
	};
	function hasSchema(it, keyword) {
		const schema = it.schema[keyword];
		return schema !== void 0 && !(0, util_1.alwaysValidSchema)(it, schema);
	}
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/thenElse.js
var require_thenElse = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	const def = {
		keyword: ["then", "else"],
		schemaType: ["object", "boolean"],
		code({ keyword, parentSchema, it }) {
			if (parentSchema.if === void 0) (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/index.js
var require_applicator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const additionalItems_1 = require_additionalItems();
	const prefixItems_1 = require_prefixItems();
	const items_1 = require_items();
	const items2020_1 = require_items2020();
	const contains_1 = require_contains();
	const dependencies_1 = require_dependencies();
	const propertyNames_1 = require_propertyNames();
	const additionalProperties_1 = require_additionalProperties();
	const properties_1 = require_properties();
	const patternProperties_1 = require_patternProperties();
	const not_1 = require_not();
	const anyOf_1 = require_anyOf();
	const oneOf_1 = require_oneOf();
	const allOf_1 = require_allOf();
	const if_1 = require_if();
	const thenElse_1 = require_thenElse();
	function getApplicator(draft2020 = false) {
		const applicator = [
			not_1.default,
			anyOf_1.default,
			oneOf_1.default,
			allOf_1.default,
			if_1.default,
			thenElse_1.default,
			propertyNames_1.default,
			additionalProperties_1.default,
			dependencies_1.default,
			properties_1.default,
			patternProperties_1.default
		];
		if (draft2020) applicator.push(prefixItems_1.default, items2020_1.default);
		else applicator.push(additionalItems_1.default, items_1.default);
		applicator.push(contains_1.default);
		return applicator;
	}
	exports.default = getApplicator;
}));

// node_modules/ajv/dist/vocabularies/format/format.js
var require_format$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const def = {
		keyword: "format",
		type: ["number", "string"],
		schemaType: "string",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match format "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{format: ${schemaCode}}`
		},
		code(cxt, ruleType) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			const { opts, errSchemaPath, schemaEnv, self } = it;
			if (!opts.validateFormats) return;
			if ($data) validate$DataFormat();
			else validateFormat();
			function validate$DataFormat() {
				const fmts = gen.scopeValue("formats", {
					ref: self.formats,
					code: opts.code.formats
				});
				const fDef = gen.const("fDef", (0, codegen_1._)`${fmts}[${schemaCode}]`);
				const fType = gen.let("fType");
				const format = gen.let("format");
				gen.if((0, codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, (0, codegen_1._)`${fDef}.type || "string"`).assign(format, (0, codegen_1._)`${fDef}.validate`), () => gen.assign(fType, (0, codegen_1._)`"string"`).assign(format, fDef));
				cxt.fail$data((0, codegen_1.or)(unknownFmt(), invalidFmt()));
				function unknownFmt() {
					if (opts.strictSchema === false) return codegen_1.nil;
					return (0, codegen_1._)`${schemaCode} && !${format}`;
				}
				function invalidFmt() {
					const callFormat = schemaEnv.$async ? (0, codegen_1._)`(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))` : (0, codegen_1._)`${format}(${data})`;
					const validData = (0, codegen_1._)`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
					return (0, codegen_1._)`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`;
				}
			}
			function validateFormat() {
				const formatDef = self.formats[schema];
				if (!formatDef) {
					unknownFormat();
					return;
				}
				if (formatDef === true) return;
				const [fmtType, format, fmtRef] = getFormat(formatDef);
				if (fmtType === ruleType) cxt.pass(validCondition());
				function unknownFormat() {
					if (opts.strictSchema === false) {
						self.logger.warn(unknownMsg());
						return;
					}
					throw new Error(unknownMsg());
					function unknownMsg() {
						return `unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`;
					}
				}
				function getFormat(fmtDef) {
					const code = fmtDef instanceof RegExp ? (0, codegen_1.regexpCode)(fmtDef) : opts.code.formats ? (0, codegen_1._)`${opts.code.formats}${(0, codegen_1.getProperty)(schema)}` : void 0;
					const fmt = gen.scopeValue("formats", {
						key: schema,
						ref: fmtDef,
						code
					});
					if (typeof fmtDef == "object" && !(fmtDef instanceof RegExp)) return [
						fmtDef.type || "string",
						fmtDef.validate,
						(0, codegen_1._)`${fmt}.validate`
					];
					return [
						"string",
						fmtDef,
						fmt
					];
				}
				function validCondition() {
					if (typeof formatDef == "object" && !(formatDef instanceof RegExp) && formatDef.async) {
						if (!schemaEnv.$async) throw new Error("async format in sync schema");
						return (0, codegen_1._)`await ${fmtRef}(${data})`;
					}
					return typeof format == "function" ? (0, codegen_1._)`${fmtRef}(${data})` : (0, codegen_1._)`${fmtRef}.test(${data})`;
				}
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/format/index.js
var require_format = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const format = [require_format$1().default];
	exports.default = format;
}));

// node_modules/ajv/dist/vocabularies/metadata.js
var require_metadata = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.contentVocabulary = exports.metadataVocabulary = void 0;
	exports.metadataVocabulary = [
		"title",
		"description",
		"default",
		"deprecated",
		"readOnly",
		"writeOnly",
		"examples"
	];
	exports.contentVocabulary = [
		"contentMediaType",
		"contentEncoding",
		"contentSchema"
	];
}));

// node_modules/ajv/dist/vocabularies/draft7.js
var require_draft7 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_core();
	const validation_1 = require_validation();
	const applicator_1 = require_applicator();
	const format_1 = require_format();
	const metadata_1 = require_metadata();
	const draft7Vocabularies = [
		core_1.default,
		validation_1.default,
		(0, applicator_1.default)(),
		format_1.default,
		metadata_1.metadataVocabulary,
		metadata_1.contentVocabulary
	];
	exports.default = draft7Vocabularies;
}));

// node_modules/ajv/dist/vocabularies/discriminator/types.js
var require_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DiscrError = void 0;
	var DiscrError;
	(function(DiscrError) {
		DiscrError["Tag"] = "tag";
		DiscrError["Mapping"] = "mapping";
	})(DiscrError || (exports.DiscrError = DiscrError = {}));
}));

// node_modules/ajv/dist/vocabularies/discriminator/index.js
var require_discriminator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const types_1 = require_types();
	const compile_1 = require_compile();
	const ref_error_1 = require_ref_error();
	const util_1 = require_util();
	const def = {
		keyword: "discriminator",
		type: "object",
		schemaType: "object",
		error: {
			message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag ? `tag "${tagName}" must be string` : `value of tag "${tagName}" must be in oneOf`,
			params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`
		},
		code(cxt) {
			const { gen, data, schema, parentSchema, it } = cxt;
			const { oneOf } = parentSchema;
			if (!it.opts.discriminator) throw new Error("discriminator: requires discriminator option");
			const tagName = schema.propertyName;
			if (typeof tagName != "string") throw new Error("discriminator: requires propertyName");
			if (schema.mapping) throw new Error("discriminator: mapping is not supported");
			if (!oneOf) throw new Error("discriminator: requires oneOf keyword");
			const valid = gen.let("valid", false);
			const tag = gen.const("tag", (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(tagName)}`);
			gen.if((0, codegen_1._)`typeof ${tag} == "string"`, () => validateMapping(), () => cxt.error(false, {
				discrError: types_1.DiscrError.Tag,
				tag,
				tagName
			}));
			cxt.ok(valid);
			function validateMapping() {
				const mapping = getMapping();
				gen.if(false);
				for (const tagValue in mapping) {
					gen.elseIf((0, codegen_1._)`${tag} === ${tagValue}`);
					gen.assign(valid, applyTagSchema(mapping[tagValue]));
				}
				gen.else();
				cxt.error(false, {
					discrError: types_1.DiscrError.Mapping,
					tag,
					tagName
				});
				gen.endIf();
			}
			function applyTagSchema(schemaProp) {
				const _valid = gen.name("valid");
				const schCxt = cxt.subschema({
					keyword: "oneOf",
					schemaProp
				}, _valid);
				cxt.mergeEvaluated(schCxt, codegen_1.Name);
				return _valid;
			}
			function getMapping() {
				var _a;
				const oneOfMapping = {};
				const topRequired = hasRequired(parentSchema);
				let tagRequired = true;
				for (let i = 0; i < oneOf.length; i++) {
					let sch = oneOf[i];
					if ((sch === null || sch === void 0 ? void 0 : sch.$ref) && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
						const ref = sch.$ref;
						sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
						if (sch instanceof compile_1.SchemaEnv) sch = sch.schema;
						if (sch === void 0) throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
					}
					const propSch = (_a = sch === null || sch === void 0 ? void 0 : sch.properties) === null || _a === void 0 ? void 0 : _a[tagName];
					if (typeof propSch != "object") throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
					tagRequired = tagRequired && (topRequired || hasRequired(sch));
					addMappings(propSch, i);
				}
				if (!tagRequired) throw new Error(`discriminator: "${tagName}" must be required`);
				return oneOfMapping;
				function hasRequired({ required }) {
					return Array.isArray(required) && required.includes(tagName);
				}
				function addMappings(sch, i) {
					if (sch.const) addMapping(sch.const, i);
					else if (sch.enum) for (const tagValue of sch.enum) addMapping(tagValue, i);
					else throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
				}
				function addMapping(tagValue, i) {
					if (typeof tagValue != "string" || tagValue in oneOfMapping) throw new Error(`discriminator: "${tagName}" values must be unique strings`);
					oneOfMapping[tagValue] = i;
				}
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/refs/json-schema-draft-07.json
var require_json_schema_draft_07 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "http://json-schema.org/draft-07/schema#",
		"title": "Core schema meta-schema",
		"definitions": {
			"schemaArray": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#" }
			},
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/nonNegativeInteger" }, { "default": 0 }] },
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true,
				"default": []
			}
		},
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"type": "string",
				"format": "uri-reference"
			},
			"$schema": {
				"type": "string",
				"format": "uri"
			},
			"$ref": {
				"type": "string",
				"format": "uri-reference"
			},
			"$comment": { "type": "string" },
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
				"type": "array",
				"items": true
			},
			"multipleOf": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": { "type": "number" },
			"minimum": { "type": "number" },
			"exclusiveMinimum": { "type": "number" },
			"maxLength": { "$ref": "#/definitions/nonNegativeInteger" },
			"minLength": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"additionalItems": { "$ref": "#" },
			"items": {
				"anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }],
				"default": true
			},
			"maxItems": { "$ref": "#/definitions/nonNegativeInteger" },
			"minItems": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"contains": { "$ref": "#" },
			"maxProperties": { "$ref": "#/definitions/nonNegativeInteger" },
			"minProperties": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/definitions/stringArray" },
			"additionalProperties": { "$ref": "#" },
			"definitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"properties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependencies": {
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/stringArray" }] }
			},
			"propertyNames": { "$ref": "#" },
			"const": true,
			"enum": {
				"type": "array",
				"items": true,
				"minItems": 1,
				"uniqueItems": true
			},
			"type": { "anyOf": [{ "$ref": "#/definitions/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/definitions/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"format": { "type": "string" },
			"contentMediaType": { "type": "string" },
			"contentEncoding": { "type": "string" },
			"if": { "$ref": "#" },
			"then": { "$ref": "#" },
			"else": { "$ref": "#" },
			"allOf": { "$ref": "#/definitions/schemaArray" },
			"anyOf": { "$ref": "#/definitions/schemaArray" },
			"oneOf": { "$ref": "#/definitions/schemaArray" },
			"not": { "$ref": "#" }
		},
		"default": true
	};
}));

// node_modules/ajv/dist/ajv.js
var require_ajv = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv = void 0;
	const core_1 = require_core$1();
	const draft7_1 = require_draft7();
	const discriminator_1 = require_discriminator();
	const draft7MetaSchema = require_json_schema_draft_07();
	const META_SUPPORT_DATA = ["/properties"];
	const META_SCHEMA_ID = "http://json-schema.org/draft-07/schema";
	var Ajv = class extends core_1.default {
		_addVocabularies() {
			super._addVocabularies();
			draft7_1.default.forEach((v) => this.addVocabulary(v));
			if (this.opts.discriminator) this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			if (!this.opts.meta) return;
			const metaSchema = this.opts.$data ? this.$dataMetaSchema(draft7MetaSchema, META_SUPPORT_DATA) : draft7MetaSchema;
			this.addMetaSchema(metaSchema, META_SCHEMA_ID, false);
			this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	exports.Ajv = Ajv;
	module.exports = exports = Ajv;
	module.exports.Ajv = Ajv;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = Ajv;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	var validation_error_1 = require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: true,
		get: function() {
			return ref_error_1.default;
		}
	});
}));

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

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
	const text = await readText$1(file, display);
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
async function readText$1(file, display) {
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
		seed: seed === void 0 ? file.seed ?? 0 : integer$1(seed, options.spell("seed")),
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
		name: name ?? nameOf$1(model),
		candidate: {
			locator: parseLocator(model, from.base, from.where("model")),
			sha256: raw.sha256?.toLowerCase(),
			quantization: quantizationOf(raw.input)
		},
		reference: subject("reference"),
		baseline: subject("baseline"),
		claims: pathOf(options.claims, raw.claims, origin, flags),
		dataset: datasetOf(options.dataset, raw.dataset, origin, flags),
		preprocess,
		task: raw.task,
		gates: gates.length > 0 ? gates.map((gate) => parseRule(gate, flags.where("gate"))) : (raw.gates ?? []).map((gate, i) => parseRule(gate, origin.where("gates", i)))
	};
}
function subjectOf(given, key, origin) {
	if (typeof given === "string") return { locator: parseLocator(given, origin.base, origin.where(key)) };
	return {
		locator: parseLocator(given.model, origin.base, origin.where(key, "model")),
		sha256: given.sha256?.toLowerCase(),
		preprocess: preprocessOf(given.preprocess, origin.where(key, "preprocess"), origin.base),
		claims: given.claims === void 0 ? void 0 : resolve(origin.base, given.claims),
		quantization: quantizationOf(given.input)
	};
}
function quantizationOf(raw) {
	return raw === void 0 ? void 0 : {
		scale: raw.scale,
		zeroPoint: raw["zero-point"] ?? 0
	};
}
/** @param base what the path of a preprocessor configuration is relative to. */
function preprocessOf(raw, where, base) {
	return raw === void 0 ? void 0 : resolvePreprocess(raw, where, (path) => readJson$1(resolve(base, path), where));
}
function readJson$1(path, where) {
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
function pathOf(flag, given, origin, flags) {
	if (flag !== void 0) return resolve(flags.base, flag);
	return given === void 0 ? void 0 : resolve(origin.base, given);
}
function datasetOf(flag, given, origin, flags) {
	if (flag !== void 0) return datasetConfig(flag, (path) => resolve(flags.base, path));
	return given === void 0 ? void 0 : datasetConfig(given, (path) => resolve(origin.base, path));
}
/** "models/resnet50.onnx" is resnet50; "resnet50/model.onnx" is resnet50 too. */
function nameOf$1(model) {
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
	const given = [
		"model",
		"reference",
		"baseline",
		"claims",
		"dataset",
		"preprocess"
	].find((flag) => options[flag] !== void 0) ?? (options.gates?.length ? "gate" : void 0);
	if (given === void 0) return;
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
function integer$1(text, where) {
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
	const value = integer$1(text, where);
	if (value >= 1) return value;
	throw new UserError({
		code: "option-invalid",
		what: "this must be at least 1",
		where,
		got: text
	});
}
const DURATION_UNITS = {
	ms: 1,
	s: 1e3,
	m: 6e4
};
function duration(text, where) {
	const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m)$/.exec(text.trim());
	const value = match === null ? NaN : Number(match[1]) * DURATION_UNITS[match[2]];
	if (value > 0 && value < 2 ** 31) return value;
	throw new UserError({
		code: "option-invalid",
		what: "this is not a duration",
		where,
		got: text,
		expected: "a number with a unit, more than 0 and at most 24 days: 60s, 500ms, 2m"
	});
}
function cacheDirectory(env) {
	const toolCache = env["ZOOGATE_CACHE"] || env["RUNNER_TOOL_CACHE"] && join(env["RUNNER_TOOL_CACHE"], "zoogate");
	if (toolCache) return resolve(toolCache);
	return join(env["XDG_CACHE_HOME"] || join(os.homedir(), ".cache"), "zoogate");
}
async function exists(path) {
	return access(path, constants.R_OK).then(() => true, () => false);
}

// src/gate/verdict.ts
/** Worst first. A missing figure (`unverifiable`) is worse than an undecided one: it never passes. */
const SEVERITY = [
	"error",
	"fail",
	"unverifiable",
	"inconclusive",
	"warn",
	"not_comparable",
	"pass"
];
/** The worst of the verdicts; `pass` for none. */
function worstVerdict(verdicts) {
	let worst = SEVERITY.length - 1;
	for (const verdict of verdicts) worst = Math.min(worst, SEVERITY.indexOf(verdict));
	return SEVERITY[worst];
}
/** What a gate contributes to its model's verdict: a gate that only warns never does worse than `warn`. */
function weightOf(gate) {
	if (gate.severity === "fail" || gate.verdict === "pass" || gate.verdict === "not_comparable") return gate.verdict;
	return "warn";
}
/**
* 0 pass, 1 a gate failed or could not be verified, 3 undecided and the user asked to stop at that. Errors have their own codes (2 and
* 4), which depend on whose they are.
*/
function exitCodeOf(verdict, failOn) {
	if (failOn === "never") return 0;
	if (verdict === "fail" || verdict === "unverifiable") return 1;
	return failOn === "inconclusive" && (verdict === "inconclusive" || verdict === "not_comparable") ? 3 : 0;
}

// src/exit-code.ts
/** The exit code of a run that came to a report (design.md, Command line). */
function exitCodeOfReport(report, failOn) {
	if (report.verdict !== "error") return exitCodeOf(report.verdict, failOn);
	return report.models.some(({ problem }) => problem?.kind === "user") ? 4 : 2;
}

// package.json
var version = "0.1.0";

// src/version.ts
/** This version of zoogate, as its package says. */
const VERSION = version;

// src/failure.ts
/** What ends a run without a report: the words for it, and its exit code. */
/** 2: zoogate or its surroundings failed. 4: wrong usage or configuration. */
function describeFailure(error) {
	if (error instanceof UserError) return {
		message: error.message,
		exitCode: 4
	};
	if (error instanceof SurroundingsError) return {
		message: error.message,
		exitCode: 2
	};
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	return {
		message: `this is a defect of zoogate ${VERSION}; please report it with these lines:\n${stack}`,
		exitCode: 2
	};
}

// src/report/escape.ts
/**
* Text from models, cards and file names is hostile: it may hold Markdown, HTML, mentions, terminal sequences or
* characters that reorder what is shown. Everything a renderer prints that is not its own passes through here.
*/
/** Room for one piece of foreign text, in characters, unless the caller knows better. */
const TEXT_LENGTH$1 = 300;
const LINE_BREAKS_AND_TABS = /[\s\u0085]+/gu;
/** Control and format characters (bidi overrides, zero-width, tags), lone surrogates, and letters that show nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;
/** More marks than this on one letter are no writing; they paint over the lines above. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
/**
* One line of visible characters, at most `maxLength` of them: white space is collapsed, what can't be seen
* becomes U+FFFD, what is too long ends in an ellipsis. Safe in plain text; markup needs more.
*/
function plainText(text, maxLength = 300) {
	const line = text.slice(0, maxLength * 4).replace(LINE_BREAKS_AND_TABS, " ").replace(INVISIBLE, "�").replace(STACKED_MARKS, "$1").trim();
	const characters = Array.from(line);
	return characters.length > maxLength || text.length > maxLength * 4 ? `${characters.slice(0, maxLength - 1).join("")}…` : line;
}
const ZERO_WIDTH = "&#8203;";
/**
* What GitHub's Markdown gives a meaning inside a line. A zero-width space takes mentions, issue numbers and bare
* links apart, since GitHub looks for those after a backslash or an entity has become its character again.
*/
const MARKDOWN_SYNTAX = /[&<>\\`*_[\]{}|~$@#]|:(?=\/\/)|(?<=www)\.|(?<=gh)-(?=\d)/giu;
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
};
/** What makes a list, a rule or a heading's underline of a line that it is the first thing on. */
const BLOCK_START = /^(?:\d{1,9}(?=[.)](?:\s|$))|(?=[-+](?:[-+\s]|$))|(?==+$))/u;
/** `text` as words in a Markdown line or table cell: nothing in it is markup, a link or a mention. */
function markdownText(text, maxLength = 300) {
	return plainText(text, maxLength).replace(MARKDOWN_SYNTAX, (found) => {
		if (Object.hasOwn(ENTITIES, found)) return ENTITIES[found];
		if (found === "@" || found === "#" || found === ":") return `${found}${ZERO_WIDTH}`;
		return found === "." || found === "-" ? `${ZERO_WIDTH}${found}` : `\\${found}`;
	}).replace(BLOCK_START, (digits) => `${digits}\\`);
}
/** `text` in a code span, or as words where a span could not hold it inside a table. */
function markdownCode(text, maxLength = 300) {
	const line = plainText(text, maxLength);
	if (line === "") return "";
	return /[`|]/u.test(line) ? markdownText(line, maxLength) : `\`${line}\``;
}
const HTML_SYNTAX = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** `text` as content of an HTML element or of a quoted attribute. */
function escapeHtml(text, maxLength = 300) {
	return plainText(text, maxLength).replace(/[&<>"']/gu, (found) => HTML_SYNTAX[found]);
}
/** Lines as a workflow's log may hold them: none is taken for a command to the runner. */
function withoutWorkflowCommands(text) {
	return text.replace(/^(\s*):(?=:)/gmu, "$1: ").replace(/##(?=\[)/gu, "# #");
}
/**
* JSON with two spaces of indentation in which no string can speak to the runner: GitHub's log takes `##[` for a
* command wherever it stands. An escape says the same to a parser.
*/
function quietJson(value) {
	return JSON.stringify(value, void 0, 2).replaceAll("##[", "#\\u0023[");
}

// src/gate/words.ts
/** `digits` significant digits without an exponent, at most `decimals` after the point. */
function significant(value, digits, decimals = 6) {
	if (value === 0) return "0";
	const magnitude = Math.floor(Math.log10(Math.abs(value)));
	return value.toFixed(Math.min(decimals, Math.max(0, digits - 1 - magnitude)));
}
function withThousands(value) {
	return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}
/** A figure with its unit: "74.10 %", "31.2 ms", "25,557,032", "97.8 MB". */
function figureText$1(value, unit) {
	if (typeof value === "string") return value;
	if (!Number.isFinite(value)) return String(value);
	switch (unit) {
		case "ratio": return `${(value * 100).toFixed(2)} %`;
		case "ms": return Math.abs(value) >= 1e4 ? `${significant(value / 1e3, 4)} s` : `${significant(value, 3)} ms`;
		case "bytes": {
			const step = [
				[1e9, "GB"],
				[1e6, "MB"],
				[1e3, "kB"]
			].find(([size]) => Math.abs(value) >= size);
			return step === void 0 ? `${withThousands(value)} B` : `${significant(value / step[0], 3)} ${step[1]}`;
		}
		case "value": return significant(value, 4);
		default: return withThousands(value);
	}
}
/** A difference with its sign: "-2.03 pp", "+4.2 %" when relative, "+1.3 ms"; what rounds to nothing has none. */
function differenceText(value, unit, kind) {
	const size = Math.abs(value);
	const text = kind === "relative" ? `${significant(size * 100, 3, 2)} %` : unit === "ratio" ? `${(size * 100).toFixed(2)} pp` : figureText$1(size, unit);
	if (Number.parseFloat(text) === 0 || Number.isNaN(value)) return text;
	return `${value > 0 ? "+" : "-"}${text}`;
}
/** An interval in the figure's unit: "73.3-74.9". The unit is left to the figure beside it. */
function intervalText(low, high, unit) {
	if (!Number.isFinite(low) || !Number.isFinite(high)) return "unknown";
	if (unit === "ratio") return `${(low * 100).toFixed(2)}–${(high * 100).toFixed(2)}`;
	if (unit === "ms") return `${significant(low, 3)}–${significant(high, 3)}`;
	return `${figureText$1(low, unit)}–${figureText$1(high, unit)}`;
}

// src/report/format.ts
/** A word for each verdict, and a symbol: for Markdown and HTML, and one column wide for a terminal. */
const VERDICT_WORDS = {
	pass: {
		word: "pass",
		emoji: "✅",
		symbol: "✔"
	},
	warn: {
		word: "warning",
		emoji: "⚠️",
		symbol: "!"
	},
	fail: {
		word: "fail",
		emoji: "❌",
		symbol: "✖"
	},
	inconclusive: {
		word: "inconclusive",
		emoji: "❔",
		symbol: "?"
	},
	unverifiable: {
		word: "unverifiable",
		emoji: "🚫",
		symbol: "⊘"
	},
	not_comparable: {
		word: "not comparable",
		emoji: "↔️",
		symbol: "≠"
	},
	error: {
		word: "error",
		emoji: "💥",
		symbol: "‼"
	}
};
/** The number that a report's spelling stands for. */
function numberOf(value) {
	return Number(value);
}
/** Text figures are signatures and lists: of a long hexadecimal hash the first 12 digits tell two apart. */
function shortened(text) {
	return text.replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/gu, "$1…");
}
/** "74.10 %", "31.2 ms", "97.8 MB", "25,557,032"; NaN and infinities by name. */
function formatValue$1(value, unit) {
	if (unit === "text") return shortened(String(value));
	const number = Number(value);
	if (Number.isNaN(number)) return "not a number";
	if (!Number.isFinite(number)) return number > 0 ? "infinite" : "minus infinite";
	return figureText$1(number, unit);
}
/** A value with its 95 % interval where it has one: "74.10 % (73.30–74.90)". */
function formatFigure(figure, unit) {
	const value = formatValue$1(figure.value, unit);
	if (figure.low === void 0 || figure.high === void 0 || unit === "text") return value;
	return `${value} (${intervalText(numberOf(figure.low), numberOf(figure.high), unit)})`;
}
/** "-2.03 pp (-2.83 to -1.23)", "+4.1 % (+2.0 to +6.2)", "+3.2 ms"; the unit is said once. */
function formatDifference(difference, unit) {
	const text = (value) => Number.isFinite(Number(value)) ? differenceText(Number(value), unit, difference.unit) : "not a number";
	const value = text(difference.value);
	if (difference.low === void 0 || difference.high === void 0) return value;
	const suffix = / \S+$/u.exec(value)?.[0] ?? "";
	const bare = (bound) => suffix !== "" && text(bound).endsWith(suffix) ? text(bound).slice(0, -suffix.length) : text(bound);
	return `${value} (${bare(difference.low)} to ${bare(difference.high)})`;
}
/** A whole number with thousands separators: "25,557,032". */
function formatCount(count) {
	return count.toLocaleString("en-US", { maximumFractionDigits: 2 });
}
/** "1 gate", "5 gates", "1,200 models". */
function formatPlural(count, noun) {
	return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
/** Bytes in decimal units: "102 MB". */
function formatBytes(sizeBytes) {
	return figureText$1(sizeBytes, "bytes");
}
/** "850 ms", "12.3 s", "3 min 12 s", "2 h 5 min". */
function formatDuration(durationMs) {
	if (durationMs < 1e3) return `${Math.round(durationMs)} ms`;
	if (durationMs < 6e4) return `${(durationMs / 1e3).toFixed(1)} s`;
	const seconds = Math.round(durationMs / 1e3);
	if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
	return `${Math.floor(seconds / 3600)} h ${Math.floor(seconds % 3600 / 60)} min`;
}

// src/report/weaknesses.ts
/** Classes, confusions, and slices of one column that are shown. */
const MOST = 10;
/** @param roles names of the subjects, in their order. */
function weaknessesOf(subjects, roles) {
	const [first] = subjects;
	if (first === void 0) return [];
	return [
		worstClasses(first, subjects, roles),
		worstSlices(first, subjects, roles),
		mostConfused(first, subjects, roles)
	];
}
const worstClasses = ({ classes = [] }, subjects, roles) => ({
	title: "Classes that do worst",
	header: [
		"Class",
		"Metric",
		...roles,
		"n"
	],
	rows: shown(classes, roles.length + 3, ({ label, name, metric, n }) => [
		className(label, name),
		metric,
		...subjects.map((subject) => figureText(subject.classes?.find((own) => own.label === label))),
		n === void 0 ? "" : formatCount(n)
	])
});
const worstSlices = ({ slices = [] }, subjects, roles) => ({
	title: "Slices",
	header: [
		"Slice",
		"Metric",
		...roles,
		"Examples"
	],
	rows: byColumn(slices).flatMap((own) => shown(own, roles.length + 3, ({ column, slice, metric, examples }) => [
		`${column}: ${slice}`,
		{ code: metric },
		...subjects.map((subject) => figureText(subject.slices?.find((other) => other.column === column && other.slice === slice))),
		formatCount(examples)
	]))
});
const mostConfused = ({ confusion = [] }, subjects, roles) => ({
	title: "Most frequent confusions",
	header: [
		"Class",
		"Taken for",
		...roles
	],
	rows: shown(confusion.filter(({ label, predicted }) => label !== predicted), roles.length + 2, ({ label, name, predicted, predictedName }) => [
		className(label, name),
		predicted < 0 ? "nothing: scores that are not finite" : className(predicted, predictedName),
		...subjects.map((subject) => countText(subject, label, predicted))
	])
});
function shown(items, columns, row) {
	const rows = items.slice(0, MOST).map(row);
	if (items.length <= MOST) return rows;
	const more = `and ${formatCount(items.length - MOST)} more in report.json`;
	return [...rows, [more, ...new Array(columns - 1).fill("")]];
}
function byColumn(slices) {
	return [...new Set(slices.map(({ column }) => column))].map((name) => slices.filter(({ column }) => column === name));
}
function className(label, name) {
	return name === void 0 ? String(label) : `${name} (${label})`;
}
function figureText(figure) {
	if (figure === void 0) return "";
	return figure.reason === void 0 ? formatFigure(figure, figure.unit) : `not measured: ${figure.reason}`;
}
function countText({ confusion, leftOut }, label, predicted) {
	const cell = confusion?.find((own) => own.label === label && own.predicted === predicted);
	if (cell !== void 0) return formatCount(cell.count);
	return confusion === void 0 || leftOut?.confusion !== void 0 ? "" : "0";
}

// src/report/details.ts
/**
* What stands behind a verdict, as tables that renderers fold away: figures of all subjects, files and
* architecture, dataset, preprocessing, claims, testbed. Long lists end in how many more there are.
*/
/** No table is longer; what is left out is counted in its last row. */
const MAX_ROWS = 100;
const MAX_OPERATORS = 12;
const MAX_UNREADABLE = 10;
const MAX_SETTING_DEPTH = 6;
/** The tables of one model; those without rows are left out. */
function detailsOf(model) {
	const subjects = [
		"candidate",
		"reference",
		"baseline"
	].flatMap((role) => {
		const subject = model.subjects[role];
		return subject === void 0 ? [] : [{
			role,
			subject
		}];
	});
	const roles = subjects.map(({ role }) => `${role[0].toUpperCase()}${role.slice(1)}`);
	const all = subjects.map(({ subject }) => subject);
	return [
		{
			title: "Figures",
			header: ["Metric", ...roles],
			rows: figureRows(all)
		},
		...weaknessesOf(all, roles),
		{
			title: "Files and architecture",
			header: ["", ...roles],
			rows: fileRows(all)
		},
		{
			title: "Dataset",
			header: ["", ""],
			rows: model.dataset === void 0 ? [] : datasetRows(model.dataset)
		},
		{
			title: "Preprocessing",
			header: ["Step", "Value"],
			rows: settingRows(model.preprocess, "", 0)
		},
		{
			title: "Claims",
			header: [
				"Metric",
				"Claimed",
				"As printed",
				"Scope",
				"Place"
			],
			rows: model.claims.map((claim) => [
				{ code: claim.metric },
				formatValue$1(claim.value, claim.unit),
				{ code: claim.text },
				[
					claim.dataset,
					claim.split,
					claim.hardware,
					claim.model
				].filter((part) => part !== void 0).join(", "),
				{ code: `${claim.source.file}:${claim.source.line}` }
			])
		},
		{
			title: "Claims that were not understood",
			header: [
				"Text",
				"Why",
				"Place"
			],
			rows: model.unreadClaims.map(({ text, reason, source }) => [
				{ code: text },
				reason,
				{ code: `${source.file}:${source.line}` }
			])
		}
	].filter(({ rows }) => rows.length > 0).map(bounded$1);
}
/** The machine and the run. */
function testbedOf({ testbed, tool, seed, startedAt, durationMs }) {
	return {
		title: "Testbed",
		header: ["", ""],
		rows: [
			["Processor", testbed.cpu],
			["Cores", formatCount(testbed.cores)],
			["Instruction sets", testbed.instructionSets.join(", ")],
			["Memory", formatBytes(testbed.memoryBytes)],
			["System", testbed.os],
			["Runtime", testbed.runtime],
			["Execution provider", testbed.executionProvider],
			["Threads", formatCount(testbed.threads)],
			["Seed", String(seed)],
			["Started", startedAt],
			["Took", formatDuration(durationMs)],
			["Tool", `${tool.name} ${tool.version}`]
		].filter(([, value]) => value !== "")
	};
}
function bounded$1(table) {
	const { rows, header } = table;
	if (rows.length <= MAX_ROWS) return table;
	const more = `and ${formatCount(rows.length - MAX_ROWS)} more in report.json`;
	return {
		...table,
		rows: [...rows.slice(0, MAX_ROWS), [more, ...header.slice(1).map(() => "")]]
	};
}
function figureRows(subjects) {
	const present = new Set(subjects.flatMap(({ metrics, failed = {} }) => [...Object.keys(metrics), ...Object.keys(failed)]));
	const known = METRIC_NAMES.filter((name) => present.has(name));
	const others = [...present].filter((name) => !known.includes(name)).sort();
	return [...known, ...others].map((name) => [{ code: name }, ...subjects.map(({ metrics, failed = {} }) => {
		if (Object.hasOwn(metrics, name)) return formatFigure(metrics[name], metrics[name].unit);
		return Object.hasOwn(failed, name) ? `not measured: ${failed[name]}` : "";
	})]);
}
function fileRows(subjects) {
	const row = (label, cell) => [label, ...subjects.map(cell)];
	return [
		row("Source", ({ source }) => ({ code: source })),
		row("SHA-256", ({ sha256 }) => ({ code: sha256 })),
		row("Size", ({ bytes }) => formatBytes(bytes)),
		row("Parameters", ({ architecture }) => formatCount(architecture.parameters)),
		row("Kernel parameters", ({ architecture }) => formatCount(architecture.kernelParameters)),
		row("Multiply-accumulates", ({ architecture: { macs } }) => macs === void 0 ? "" : formatCount(macs)),
		row("Nodes", ({ architecture }) => formatCount(architecture.nodes)),
		row("Operators", ({ architecture }) => operatorList(architecture.operators)),
		row("Opset", ({ architecture }) => formatCount(architecture.opset)),
		row("Inputs", ({ architecture }) => ({ code: architecture.inputs.join("; ") })),
		row("Outputs", ({ architecture }) => ({ code: architecture.outputs.join("; ") })),
		row("Structure", ({ architecture }) => ({ code: architecture.signature.slice(0, 12) })),
		row("Weights", ({ architecture }) => ({ code: architecture.weightsSignature.slice(0, 12) })),
		row("Producer", ({ architecture }) => architecture.producer),
		row("Ties", ({ ties }) => ties === void 0 || ties === 0 ? "" : formatPlural(ties, "example")),
		row("Scores that are not finite", ({ notFinite }) => notFinite === void 0 || notFinite === 0 ? "" : formatPlural(notFinite, "example"))
	].filter(([, ...cells]) => cells.some((cell) => cell !== ""));
}
function operatorList(operators) {
	const ranked = Object.entries(operators).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
	const shown = ranked.slice(0, MAX_OPERATORS).map(([name, count]) => `${name} ${formatCount(count)}`);
	const more = ranked.length - shown.length;
	return shown.join(", ") + (more > 0 ? ` and ${more} more kinds` : "");
}
function datasetRows(dataset) {
	const { name, split, complete, size, measured, unreadable, digest } = dataset;
	const extent = measured < size ? `${formatCount(measured)} of ${formatCount(size)}, a sample` : `${formatCount(measured)}${complete ? ", the complete evaluation set" : ""}`;
	return [
		["Name", name ?? ""],
		["Split", split ?? ""],
		["Examples", extent],
		["Digest", { code: digest }],
		["Unreadable", unreadable.length === 0 ? "" : formatPlural(unreadable.length, "example")],
		...unreadable.slice(0, MAX_UNREADABLE).map((entry) => [{ code: entry.name }, entry.reason])
	].filter(([, value]) => value !== "");
}
/** Nested settings as one row a leaf: `resize.size.shorter`, 256. */
function settingRows(settings, prefix, depth) {
	return Object.entries(settings).flatMap(([key, value]) => {
		const name = `${prefix}${key}`;
		if (typeof value === "object" && value !== null && !Array.isArray(value) && depth < MAX_SETTING_DEPTH) return settingRows(value, `${name}.`, depth + 1);
		if (value === void 0) return [];
		return [[{ code: name }, typeof value === "string" ? value : JSON.stringify(value) ?? String(value)]];
	});
}

// src/report/content.ts
/** The report in the words and the order that every renderer keeps. */
function contentOf(report) {
	const models = report.models.map(modelContent).sort((a, b) => worstFirst(a.verdict, b.verdict));
	const [worst] = models;
	return {
		verdict: report.verdict,
		headline: headline(report, models),
		reason: worst?.reason === void 0 || models.length === 1 ? worst?.reason : `${worst.name}: ${worst.reason}`,
		models,
		testbed: testbedOf(report)
	};
}
function worstFirst(a, b) {
	if (a === b) return 0;
	return worstVerdict([a, b]) === a ? -1 : 1;
}
const MODELS_DID = {
	pass: "passed",
	warn: "passed with warnings",
	fail: "failed",
	inconclusive: "inconclusive",
	unverifiable: "unverifiable",
	not_comparable: "not comparable",
	error: "could not be measured"
};
function headline(report, models) {
	const [only] = models;
	if (only === void 0) return "there is no model to judge";
	if (models.length === 1) return `${only.name} ${only.outcome}`;
	const counts = /* @__PURE__ */ new Map();
	for (const { verdict } of models) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
	if (counts.size === 1) return `all ${formatPlural(models.length, "model")} ${MODELS_DID[report.verdict]}`;
	const parts = [...counts].map(([verdict, count]) => `${formatCount(count)} ${MODELS_DID[verdict]}`);
	return `${formatPlural(models.length, "model")}: ${parts.join(", ")}`;
}
function modelContent(model) {
	const gates = [...model.gates].sort((a, b) => worstFirst(weightOf(a), weightOf(b)));
	const standing = gates.filter(({ verdict }) => verdict !== "pass");
	const passed = gates.filter(({ verdict }) => verdict === "pass");
	const [worst] = standing;
	const reason = model.problem === void 0 ? worst && reasonOf(worst) : problemText(model.problem);
	return {
		name: model.name,
		verdict: model.verdict,
		outcome: outcomeOf(model),
		reason: model.verdict === "pass" ? void 0 : reason ?? model.warnings[0],
		problem: model.problem === void 0 ? [] : problemLines(model.problem),
		standing: standing.map(gateContent),
		passed: passed.map(gateContent),
		figures: gatedFigures(model.gates),
		findings: model.findings,
		warnings: model.warnings,
		details: detailsOf(model)
	};
}
/** What the gates came to, as the predicate of a sentence about the model. */
function outcomeOf(model) {
	const { gates, problem, verdict } = model;
	if (problem !== void 0) return "could not be measured";
	if (gates.length === 0) return "has no gates";
	const weights = gates.map(weightOf);
	const count = (wanted) => weights.filter((weight) => weight === wanted).length;
	const of = gates.length === 1 ? "its gate" : `${formatCount(count(verdict))} of ${formatPlural(gates.length, "gate")}`;
	const undecided = count("inconclusive");
	const also = verdict !== "inconclusive" && undecided > 0 ? `, ${formatCount(undecided)} inconclusive` : "";
	switch (verdict) {
		case "pass": return `passed ${[
			"",
			"its gate",
			"both gates"
		][gates.length] ?? `all ${formatPlural(gates.length, "gate")}`}`;
		case "warn": return `passed with warnings from ${of}`;
		case "fail": return `failed ${of}${also}`;
		case "inconclusive": return `is undecided: ${of} inconclusive`;
		case "unverifiable": return `can't be verified: ${of} unverifiable${also}`;
		case "not_comparable": return `can't be compared: ${of} not comparable`;
		case "error": return `could not be judged: ${of} could not be measured`;
	}
}
function problemText({ what, where }) {
	return where === void 0 ? what : `${where}: ${what}`;
}
function problemLines(problem) {
	return [
		["Got", problem.got],
		["Expected", problem.expected],
		["To do", problem.hint],
		["Kind", `${PROBLEM_KINDS[problem.kind]} (${problem.code})`]
	].flatMap(([label, text]) => text === void 0 ? [] : [[label, text]]);
}
const PROBLEM_KINDS = {
	user: "to be mended in the configuration or the model",
	surroundings: "a failure of the surroundings",
	defect: "a defect of zoogate"
};
/** The gate's reason, with the claim's place where it is held to one. */
function reasonOf(gate) {
	const place = placeOf$1(gate);
	return place === void 0 ? gate.reason : `${gate.reason} (${place})`;
}
function placeOf$1(gate) {
	const source = gate.bound?.source;
	return source === void 0 ? void 0 : `${source.file}:${source.line}`;
}
function gateContent(gate) {
	const { rule, unit, verdict, severity, measured, bound, difference, reason } = gate;
	const comparison = /[<>=]=?/u.exec(rule)?.[0] ?? "";
	const sign = {
		">=": "≥ ",
		"<=": "≤ ",
		"==": "= "
	}[comparison] ?? (comparison && `${comparison} `);
	return {
		verdict,
		rule: severity === "warn" ? `warn: ${rule}` : rule,
		measured: measured === void 0 ? "" : formatFigure(measured, unit),
		limit: bound === void 0 ? "" : `${sign}${formatValue$1(bound.limit, unit)}`,
		difference: difference === void 0 ? "" : formatDifference(difference, unit),
		reason,
		place: placeOf$1(gate)
	};
}
function gatedFigures(gates) {
	const figures = /* @__PURE__ */ new Map();
	for (const { metric, measured, unit } of gates) if (measured !== void 0 && unit !== "text") figures.set(metric, `${metric} ${formatValue$1(measured.value, unit)}`);
	return [...figures.values()];
}

// src/report/markdown.ts
/** How much is said about each model, most first. */
const LEVELS = [
	{
		details: "all",
		passed: true
	},
	{
		details: "standing",
		passed: true
	},
	{
		details: "none",
		passed: true
	},
	{
		details: "none",
		passed: false
	}
];
const REASON_LENGTH = 600;
const NAME_LENGTH$1 = 100;
const MAX_WARNINGS = 20;
const MAX_EVIDENCE = 10;
/** The report as Markdown within `options.maxLength`. */
function renderMarkdown(report, options) {
	const content = contentOf(report);
	const length = (text) => options.unit === "bytes" ? Buffer.byteLength(text) : text.length;
	const fits = (text) => length(text) <= options.maxLength;
	const top = topOf(content, options.heading ?? "zoogate");
	for (const level of LEVELS) {
		const text = join$1([
			top,
			...content.models.map((model) => modelBlocks(model, content, level)).flat(),
			...testbedBlocks(content, level),
			footer(options.runUrl)
		]);
		if (fits(text)) return text;
	}
	return truncated(content, top, options, fits);
}
/** A line for as many models as fit, worst first; of a single model, as many gates as fit. */
function truncated(content, top, options, fits) {
	const foot = footer(options.runUrl);
	const [only] = content.models;
	const where = options.runUrl === void 0 ? "report.json" : "the run's summary";
	const more = (rest, noun) => rest === 0 ? "" : `…and ${formatPlural(rest, `more ${noun}`)} in ${where}.`;
	const shortened = content.models.length === 1 && only !== void 0 ? longestThatFits(only.standing, (rest) => more(rest, "gate"), (gates, rest) => join$1([
		top,
		gateTable$1(gates),
		rest,
		foot
	]), fits) : longestThatFits(content.models, (rest) => more(rest, "model"), (models, rest) => join$1([
		top,
		models.map(modelLine),
		rest,
		foot
	]), fits);
	const plain = `zoogate: ${VERDICT_WORDS[content.verdict].word}`;
	return [
		shortened,
		join$1([top, foot]),
		join$1([top]),
		join$1([top.slice(0, 1)]),
		plain
	].find(fits) ?? "";
}
/** `render` with as many of `items` as fit, and `more` on how many are left; with none if none does. */
function longestThatFits(items, more, render, fits) {
	const first = (count) => render(items.slice(0, count), more(items.length - count));
	return first(most(items.length, (count) => fits(first(count))));
}
function modelLine({ name, verdict, outcome, reason }) {
	const why = reason === void 0 ? "" : `: ${markdownText(reason)}`;
	return `- ${badge(verdict)} **${markdownText(name, NAME_LENGTH$1)}** ${outcome}${why}`;
}
/** The largest count up to `limit` that fits; 0 if none does. Length grows with the count. */
function most(limit, fits) {
	let low = 0;
	let high = limit;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}
/** Blocks apart by an empty line; the lines of one block stay together. */
function join$1(blocks) {
	return `${blocks.map((block) => typeof block === "string" ? block : block.join("\n")).filter((text) => text !== "").join("\n\n")}\n`;
}
function topOf(content, heading) {
	const title = `### ${badge(content.verdict)} ${markdownText(heading)}: ${markdownText(content.headline)}`;
	return content.reason === void 0 ? [title] : [title, markdownText(content.reason, REASON_LENGTH)];
}
function badge(verdict) {
	return VERDICT_WORDS[verdict].emoji;
}
function modelBlocks(model, content, level) {
	const quiet = model.standing.length === 0 && model.problem.length === 0;
	const several = content.models.length > 1;
	const blocks = [];
	if (several) {
		const title = `${badge(model.verdict)} ${markdownText(model.name, NAME_LENGTH$1)} ${model.outcome}`;
		blocks.push(quiet ? `**${title}**` : `#### ${title}`);
	}
	if (quiet && model.figures.length > 0) blocks.push(model.figures.map((text) => markdownText(text)).join(" · "));
	if (several && model.problem.length > 0 && model.reason !== void 0) blocks.push(markdownText(model.reason, REASON_LENGTH));
	if (model.problem.length > 0) blocks.push(model.problem.map(([label, text]) => `- **${label}:** ${markdownText(text, REASON_LENGTH)}`));
	const shown = quiet || !level.passed ? model.standing : [...model.standing, ...model.passed];
	blocks.push(gateTable$1(shown));
	if (!quiet && !level.passed && model.passed.length > 0) blocks.push(`${formatPlural(model.passed.length, "more gate")} passed.`);
	blocks.push(...findingBlocks(model), warningLines(model));
	const folded = level.details === "all" || level.details === "standing" && !quiet;
	const tables = folded ? model.details.map((details) => detailTable(details)) : [];
	if (quiet && level.passed && folded && model.passed.length > 0) blocks.push(fold("Gates and figures", [gateTable$1(model.passed), ...tables]));
	else if (tables.length > 0) blocks.push(fold("Figures, architecture and data", tables));
	return blocks;
}
function gateTable$1(gates) {
	if (gates.length === 0) return [];
	return table$1([
		"Verdict",
		"Gate",
		"Measured",
		"Limit",
		"Difference",
		"Why"
	], gates.map(({ verdict, rule, measured, limit, difference, reason, place }) => {
		const where = place === void 0 ? "" : ` (${markdownCode(place)})`;
		return [
			`${badge(verdict)} ${VERDICT_WORDS[verdict].word}`,
			markdownCode(rule),
			markdownText(measured),
			markdownText(limit),
			markdownText(difference),
			verdict === "pass" ? "" : `${markdownText(reason, REASON_LENGTH)}${where}`
		];
	}));
}
function findingBlocks({ findings }) {
	return findings.map(({ message, evidence }) => {
		const shown = evidence.slice(0, MAX_EVIDENCE).map((line) => `- ${markdownText(line, REASON_LENGTH)}`);
		const rest = evidence.length - shown.length;
		const lines = [`**Cause:** ${markdownText(message, REASON_LENGTH)}`];
		if (shown.length > 0) lines.push("", ...shown);
		if (rest > 0) lines.push(`- and ${formatCount(rest)} more in report.json`);
		return lines;
	});
}
function warningLines({ warnings }) {
	const shown = warnings.slice(0, MAX_WARNINGS).map((text) => `- ${markdownText(text, REASON_LENGTH)}`);
	const rest = warnings.length - shown.length;
	const more = rest > 0 ? [`- and ${formatPlural(rest, "more warning")} in report.json`] : [];
	return shown.length === 0 ? [] : [
		"**Warnings**",
		"",
		...shown,
		...more
	];
}
function testbedBlocks({ testbed }, level) {
	return level.details === "none" ? [] : [fold(testbed.title, [detailTable(testbed, false)])];
}
function footer(runUrl) {
	return runUrl !== void 0 && /^https?:\/\/[\w.:/-]+$/u.test(runUrl) ? `[The run and its full report](${runUrl})` : "";
}
/** GitHub reads Markdown inside a fold only after an empty line. */
function fold(title, blocks) {
	return [
		`<details><summary>${title}</summary>`,
		"",
		join$1(blocks),
		"</details>"
	];
}
function detailTable({ title, header, rows }, titled = true) {
	const lines = table$1(header.map((text) => markdownText(text)), rows.map((row) => row.map(cell)));
	return titled ? [
		`**${title}**`,
		"",
		...lines
	] : lines;
}
function cell(content) {
	return typeof content === "string" ? markdownText(content) : markdownCode(content.code);
}
function table$1(header, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(header),
		line(header.map(() => "---")),
		...rows.map(line)
	];
}

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/report/terminal.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const MIN_WIDTH = 40;
const TEXT_LENGTH = 1e3;
const CELL_LENGTH = 60;
const MAX_LINES = 20;
/** The report as lines of text that end in a line break; with escape sequences only for colour. */
function renderTerminal(report, { colour, width }) {
	const colours = import_picocolors.default.createColors(colour);
	const columns = Math.max(MIN_WIDTH, width);
	const content = contentOf(report);
	const several = content.models.length > 1;
	const title = `${symbolOf(content.verdict)} ${plainText(content.headline, TEXT_LENGTH)}`;
	const lines = [colours.bold(paint(colours, content.verdict)(title))];
	if (content.reason !== void 0) lines.push(...wrap(content.reason, columns, "  "));
	for (const model of content.models) lines.push("", ...modelLines(model, several, columns, colours));
	const { testbed, durationMs } = report;
	const machine = `${testbed.cpu}, ${formatCount(testbed.cores)} cores, ${testbed.os}; ${testbed.runtime}, ${testbed.executionProvider}, ${formatCount(testbed.threads)} thread${testbed.threads === 1 ? "" : "s"}; took ${formatDuration(durationMs)}`;
	lines.push("", ...wrap(machine, columns, "").map(colours.dim));
	return withoutWorkflowCommands(`${lines.join("\n")}\n`);
}
function modelLines(model, several, width, colours) {
	const lines = [];
	if (several) {
		const title = `${symbolOf(model.verdict)} ${plainText(model.name)} ${model.outcome}`;
		lines.push(colours.bold(paint(colours, model.verdict)(title)));
		if (model.problem.length > 0 && model.reason !== void 0) lines.push(...wrap(model.reason, width, "  "));
	}
	for (const [label, text] of model.problem) lines.push(...wrap(`${label}: ${text}`, width, "  "));
	for (const gate of [...model.standing, ...model.passed]) lines.push(...gateLines(gate, width, colours));
	for (const { message, evidence } of model.findings) {
		lines.push(...wrap(`Cause: ${message}`, width, "  ").map(colours.bold));
		for (const text of limited(evidence)) lines.push(...wrap(`- ${text}`, width, "    "));
	}
	for (const text of limited(model.warnings)) lines.push(...wrap(`Warning: ${text}`, width, "  ").map(colours.yellow));
	const figures = model.details.find(({ title }) => title === "Figures");
	if (figures !== void 0) lines.push("", ...aligned(figures, colours));
	return lines;
}
function gateLines(gate, width, colours) {
	const { verdict, rule, measured, limit, difference, reason, place } = gate;
	const title = `  ${paint(colours, verdict)(symbolOf(verdict))} ${plainText(rule)}`;
	if (verdict !== "pass") return [title, ...wrap(place === void 0 ? reason : `${reason} (${place})`, width, "      ")];
	const figures = [
		measured,
		limit && `limit ${limit}`,
		difference && `difference ${difference}`
	];
	const told = plainText(figures.filter((text) => text !== "").join(", "));
	if (told === "") return [title];
	return columnsOf(`  ${symbolOf(verdict)} ${plainText(rule)}  ${told}`) <= width ? [`${title}  ${colours.dim(told)}`] : [title, ...wrap(told, width, "      ").map(colours.dim)];
}
function limited(texts) {
	const rest = texts.length - MAX_LINES;
	return rest > 0 ? [...texts.slice(0, MAX_LINES), `and ${formatCount(rest)} more in report.json`] : texts;
}
function aligned({ header, rows }, colours) {
	const texts = [header, ...rows.map((row) => row.map(textOf$1))].map((row) => row.map((text) => plainText(text, CELL_LENGTH)));
	const widths = header.map((_, column) => Math.max(...texts.map((row) => columnsOf(row[column]))));
	return texts.map((row, index) => {
		const line = `  ${row.map((text, column) => text + " ".repeat(widths[column] - columnsOf(text))).join("  ")}`.trimEnd();
		return index === 0 ? colours.dim(line) : line;
	});
}
function symbolOf(verdict) {
	return VERDICT_WORDS[verdict].symbol;
}
function textOf$1(cell) {
	return typeof cell === "string" ? cell : cell.code;
}
/** Characters, which is what most terminals give a column each. */
function columnsOf(text) {
	return Array.from(text).length;
}
/** Words in lines of at most `width` columns; a word that is wider is broken. */
function wrap(text, width, indent) {
	const room = width - indent.length;
	const lines = [];
	let line = "";
	for (const word of plainText(text, TEXT_LENGTH).split(" ").flatMap((whole) => pieces(whole, room))) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (columnsOf(longer) <= room) line = longer;
		else {
			lines.push(indent + line);
			line = word;
		}
	}
	return line === "" ? lines : [...lines, indent + line];
}
function pieces(word, room) {
	const characters = Array.from(word);
	const parts = [];
	for (let start = 0; start < characters.length; start += room) parts.push(characters.slice(start, start + room).join(""));
	return parts;
}
function paint(colours, verdict) {
	switch (verdict) {
		case "pass": return colours.green;
		case "warn":
		case "inconclusive":
		case "not_comparable": return colours.yellow;
		default: return colours.red;
	}
}

// src/report/html.ts
/**
* The report as one HTML file that needs nothing else: no scripts, no requests, styles inline and allowed by their
* hash alone. The same content as the Markdown, without its limit on length.
*/
const STYLE = `
:root { color-scheme: light dark; --line: #d0d7de; --dim: #59636e; --good: #1a7f37; --bad: #cf222e; --open: #9a6700; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --dim: #9198a1; --good: #3fb950; --bad: #f85149; --open: #d29922; }
}
body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.2rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
code { font: 0.9em ui-monospace, monospace; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: 0.5rem 0 1rem; }
caption { text-align: left; font-weight: 600; padding: 0.5rem 0; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.7rem; text-align: left; vertical-align: top; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
th[scope="row"] { font-weight: 500; }
.verdict { white-space: nowrap; }
.pass { color: var(--good); }
.fail, .error, .unverifiable { color: var(--bad); }
.warn, .inconclusive, .not_comparable { color: var(--open); }
summary { cursor: pointer; }
footer { color: var(--dim); margin-top: 2.5rem; border-top: 1px solid var(--line); }
`;
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
const PROSE_LENGTH = 2e3;
/** The report as a complete HTML document. */
function renderHtml(report) {
	const content = contentOf(report);
	const headline = escapeHtml(content.headline, PROSE_LENGTH);
	const several = content.models.length > 1;
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY, PROSE_LENGTH)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>zoogate: ${headline}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1 class="${content.verdict}"><span aria-hidden="true">${VERDICT_WORDS[content.verdict].emoji}</span> ${headline}</h1>
${paragraph(content.reason)}</header>
<main>
${content.models.map((model) => section(model, several)).join("")}</main>
<footer>
${table({
		...content.testbed,
		header: ["Property", "Value"]
	})}</footer>
</body>
</html>
`;
}
function section(model, several) {
	const gates = [...model.standing, ...model.passed];
	const title = several ? `${model.name} ${model.outcome}` : "Gates";
	const problem = model.problem.map(([label, text]) => `<li><strong>${label}:</strong> ${escapeHtml(text, PROSE_LENGTH)}</li>\n`);
	const findings = model.findings.map(({ message, evidence }) => `<p><strong>Cause:</strong> ${escapeHtml(message, PROSE_LENGTH)}</p>\n${list(evidence.map((text) => item(text)))}`);
	const warnings = model.warnings.map((text) => item(`Warning: ${text}`));
	const details = model.details.length === 0 ? "" : `<details>\n<summary>Figures, architecture and data</summary>\n${model.details.map(table).join("")}</details>\n`;
	return `<section>
<h2>${escapeHtml(title, PROSE_LENGTH)}</h2>
${several ? paragraph(model.reason) : ""}${list(problem)}${gates.length === 0 ? "" : gateTable(gates)}${findings.join("")}${list(warnings)}${details}</section>
`;
}
function paragraph(text) {
	return text === void 0 ? "" : `<p>${escapeHtml(text, PROSE_LENGTH)}</p>\n`;
}
function item(text) {
	return `<li>${escapeHtml(text, PROSE_LENGTH)}</li>\n`;
}
function list(items) {
	return items.length === 0 ? "" : `<ul>\n${items.join("")}</ul>\n`;
}
function gateTable(gates) {
	const rows = gates.map(({ verdict, rule, measured, limit, difference, reason, place }) => {
		const { emoji, word } = VERDICT_WORDS[verdict];
		const where = place === void 0 ? "" : ` (<code>${escapeHtml(place)}</code>)`;
		return `<tr>
<td class="verdict ${verdict}"><span aria-hidden="true">${emoji}</span> ${word}</td>
<th scope="row"><code>${escapeHtml(rule)}</code></th>
${[
			measured,
			limit,
			difference
		].map((text) => `<td>${escapeHtml(text)}</td>`).join("")}
<td>${escapeHtml(reason, PROSE_LENGTH)}${where}</td>
</tr>
`;
	});
	return `<div class="scroll"><table>
<caption>Gates, worst first</caption>
<thead><tr>${[
		"Verdict",
		"Gate",
		"Measured",
		"Limit",
		"Difference",
		"Why"
	].map((text) => `<th scope="col">${text}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("")}</tbody>
</table></div>
`;
}
function table({ title, header, rows }) {
	return `<div class="scroll"><table>
<caption>${title}</caption>
${header.some((text) => text !== "") ? `<thead><tr>${header.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join("")}</tr></thead>\n` : ""}<tbody>
${rows.map(([first, ...rest]) => {
		const cells = rest.map((cell) => `<td>${cellHtml(cell)}</td>`).join("");
		return `<tr><th scope="row">${cellHtml(first ?? "")}</th>${cells}</tr>\n`;
	}).join("")}</tbody>
</table></div>
`;
}
function cellHtml(cell) {
	return typeof cell === "string" ? escapeHtml(cell) : `<code>${escapeHtml(cell.code)}</code>`;
}

// schemas/report.schema.json
var report_schema_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "zoogate-report-1",
	title: "zoogate report",
	description: "Everything that a run of zoogate found out. Proportions are fractions, times ms, sizes bytes; absent is absent, never null.",
	type: "object",
	additionalProperties: false,
	required: [
		"schemaVersion",
		"tool",
		"verdict",
		"startedAt",
		"durationMs",
		"seed",
		"testbed",
		"models"
	],
	properties: {
		"schemaVersion": { "const": 1 },
		"tool": {
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "version"],
			"properties": {
				"name": { "const": "zoogate" },
				"version": {
					"type": "string",
					"maxLength": 100
				}
			}
		},
		"verdict": { "$ref": "#/definitions/verdict" },
		"startedAt": {
			"type": "string",
			"maxLength": 100
		},
		"durationMs": {
			"type": "number",
			"minimum": 0
		},
		"seed": { "type": "number" },
		"testbed": { "$ref": "#/definitions/testbed" },
		"models": {
			"type": "array",
			"maxItems": 1e4,
			"items": { "$ref": "#/definitions/model" }
		}
	},
	definitions: {
		"nonFinite": {
			"description": "NaN and infinities, which JSON has no numbers for",
			"enum": [
				"NaN",
				"Infinity",
				"-Infinity"
			]
		},
		"number": {
			"description": "a number, \"NaN\", \"Infinity\" or \"-Infinity\"",
			"anyOf": [{ "type": "number" }, { "$ref": "#/definitions/nonFinite" }]
		},
		"figure": {
			"description": "a number, or a text for metrics that are compared for equality",
			"anyOf": [{ "type": "number" }, {
				"type": "string",
				"maxLength": 2e4
			}]
		},
		"verdict": { "enum": [
			"pass",
			"warn",
			"fail",
			"inconclusive",
			"unverifiable",
			"not_comparable",
			"error"
		] },
		"unit": {
			"description": "proportions are fractions, times ms, sizes bytes",
			"enum": [
				"ratio",
				"value",
				"ms",
				"bytes",
				"count",
				"text"
			]
		},
		"sha256": {
			"description": "64 hexadecimal digits",
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"count": {
			"description": "a whole number, 0 or more",
			"type": "integer",
			"minimum": 0
		},
		"place": {
			"type": "object",
			"additionalProperties": false,
			"required": ["file", "line"],
			"properties": {
				"file": {
					"type": "string",
					"maxLength": 1e3
				},
				"line": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"gate": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"rule",
				"metric",
				"unit",
				"severity",
				"verdict",
				"reason"
			],
			"properties": {
				"rule": {
					"type": "string",
					"maxLength": 500
				},
				"metric": {
					"type": "string",
					"maxLength": 100
				},
				"unit": { "$ref": "#/definitions/unit" },
				"severity": { "enum": ["fail", "warn"] },
				"verdict": { "$ref": "#/definitions/verdict" },
				"measured": {
					"type": "object",
					"additionalProperties": false,
					"required": ["value"],
					"properties": {
						"value": { "$ref": "#/definitions/figure" },
						"low": { "$ref": "#/definitions/number" },
						"high": { "$ref": "#/definitions/number" },
						"n": { "$ref": "#/definitions/count" }
					}
				},
				"bound": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"against",
						"value",
						"limit"
					],
					"properties": {
						"against": { "enum": [
							"claim",
							"reference",
							"baseline",
							"quantity"
						] },
						"value": { "$ref": "#/definitions/figure" },
						"limit": { "$ref": "#/definitions/figure" },
						"precision": { "$ref": "#/definitions/number" },
						"source": { "$ref": "#/definitions/place" }
					}
				},
				"difference": {
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "unit"],
					"properties": {
						"value": { "$ref": "#/definitions/number" },
						"low": { "$ref": "#/definitions/number" },
						"high": { "$ref": "#/definitions/number" },
						"unit": { "enum": ["absolute", "relative"] }
					}
				},
				"reason": {
					"type": "string",
					"maxLength": 1e4
				},
				"examplesNeeded": { "$ref": "#/definitions/number" }
			}
		},
		"measurement": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"value",
				"unit",
				"method"
			],
			"properties": {
				"value": { "$ref": "#/definitions/figure" },
				"low": { "$ref": "#/definitions/number" },
				"high": { "$ref": "#/definitions/number" },
				"n": { "$ref": "#/definitions/count" },
				"successes": {
					"description": "examples that the proportion counts",
					"$ref": "#/definitions/count"
				},
				"unit": { "$ref": "#/definitions/unit" },
				"method": {
					"type": "string",
					"maxLength": 1e3
				},
				"views": {
					"type": "object",
					"propertyNames": { "maxLength": 200 },
					"maxProperties": 50,
					"additionalProperties": { "type": "number" }
				}
			}
		},
		"architecture": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"parameters",
				"parameterViews",
				"kernelParameters",
				"nodes",
				"opset",
				"operators",
				"inputs",
				"outputs",
				"signature",
				"weightsSignature",
				"producer",
				"irVersion",
				"externalData"
			],
			"properties": {
				"parameters": { "$ref": "#/definitions/count" },
				"parameterViews": {
					"type": "object",
					"propertyNames": { "maxLength": 200 },
					"maxProperties": 50,
					"additionalProperties": { "type": "number" }
				},
				"kernelParameters": { "$ref": "#/definitions/count" },
				"macs": { "$ref": "#/definitions/count" },
				"nodes": { "$ref": "#/definitions/count" },
				"opset": { "$ref": "#/definitions/count" },
				"operators": {
					"type": "object",
					"propertyNames": { "maxLength": 200 },
					"maxProperties": 2e3,
					"additionalProperties": { "$ref": "#/definitions/count" }
				},
				"inputs": {
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"type": "string",
						"maxLength": 2e3
					}
				},
				"outputs": {
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"type": "string",
						"maxLength": 2e3
					}
				},
				"signature": {
					"type": "string",
					"maxLength": 200
				},
				"weightsSignature": {
					"type": "string",
					"maxLength": 200
				},
				"externalData": {
					"description": "weights lie in other files than the model's own",
					"type": "boolean"
				},
				"producer": {
					"type": "string",
					"maxLength": 1e3
				},
				"irVersion": { "$ref": "#/definitions/count" }
			}
		},
		"subject": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"source",
				"sha256",
				"bytes",
				"architecture",
				"metrics"
			],
			"properties": {
				"source": {
					"type": "string",
					"maxLength": 4e3
				},
				"sha256": { "$ref": "#/definitions/sha256" },
				"bytes": { "$ref": "#/definitions/count" },
				"architecture": { "$ref": "#/definitions/architecture" },
				"metrics": {
					"type": "object",
					"propertyNames": { "maxLength": 200 },
					"maxProperties": 200,
					"additionalProperties": { "$ref": "#/definitions/measurement" }
				},
				"failed": {
					"type": "object",
					"propertyNames": { "maxLength": 200 },
					"maxProperties": 200,
					"additionalProperties": {
						"type": "string",
						"maxLength": 1e4
					}
				},
				"ties": { "$ref": "#/definitions/count" },
				"notFinite": { "$ref": "#/definitions/count" },
				"classes": {
					"description": "results by class, worst first",
					"type": "array",
					"maxItems": 2e3,
					"items": { "$ref": "#/definitions/classResult" }
				},
				"slices": {
					"description": "the task's primary metric by slice: column by column, worst first",
					"type": "array",
					"maxItems": 2e4,
					"items": { "$ref": "#/definitions/sliceResult" }
				},
				"confusion": {
					"description": "cells of the confusion matrix that are not empty: mistakes first, most frequent first",
					"type": "array",
					"maxItems": 2e3,
					"items": { "$ref": "#/definitions/confusionCell" }
				},
				"leftOut": {
					"description": "how many there are beyond those of each list",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"classes": { "$ref": "#/definitions/count" },
						"slices": { "$ref": "#/definitions/count" },
						"confusion": { "$ref": "#/definitions/count" }
					}
				}
			}
		},
		"classResult": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"label",
				"metric",
				"value",
				"unit"
			],
			"properties": {
				"label": { "$ref": "#/definitions/count" },
				"name": {
					"type": "string",
					"maxLength": 500
				},
				"metric": {
					"type": "string",
					"maxLength": 100
				},
				"value": { "$ref": "#/definitions/number" },
				"low": { "$ref": "#/definitions/number" },
				"high": { "$ref": "#/definitions/number" },
				"n": { "$ref": "#/definitions/count" },
				"unit": { "$ref": "#/definitions/unit" },
				"reason": {
					"description": "why there is no figure",
					"type": "string",
					"maxLength": 1e3
				}
			}
		},
		"sliceResult": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"column",
				"slice",
				"examples",
				"metric",
				"value",
				"unit"
			],
			"properties": {
				"column": {
					"type": "string",
					"maxLength": 500
				},
				"slice": {
					"type": "string",
					"maxLength": 500
				},
				"examples": { "$ref": "#/definitions/count" },
				"metric": {
					"type": "string",
					"maxLength": 100
				},
				"value": { "$ref": "#/definitions/number" },
				"low": { "$ref": "#/definitions/number" },
				"high": { "$ref": "#/definitions/number" },
				"n": { "$ref": "#/definitions/count" },
				"unit": { "$ref": "#/definitions/unit" },
				"reason": {
					"description": "why there is no figure",
					"type": "string",
					"maxLength": 1e3
				}
			}
		},
		"confusionCell": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"label",
				"predicted",
				"count"
			],
			"properties": {
				"label": { "$ref": "#/definitions/count" },
				"name": {
					"type": "string",
					"maxLength": 500
				},
				"predicted": {
					"description": "class index; -1 where the scores were not finite and nothing was predicted",
					"type": "integer",
					"minimum": -1
				},
				"predictedName": {
					"type": "string",
					"maxLength": 500
				},
				"count": { "$ref": "#/definitions/count" }
			}
		},
		"claim": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"metric",
				"value",
				"unit",
				"precision",
				"text",
				"source"
			],
			"properties": {
				"metric": {
					"type": "string",
					"maxLength": 100
				},
				"value": { "type": "number" },
				"unit": { "$ref": "#/definitions/unit" },
				"precision": {
					"type": "number",
					"minimum": 0
				},
				"text": {
					"type": "string",
					"maxLength": 2e3
				},
				"dataset": {
					"type": "string",
					"maxLength": 500
				},
				"split": {
					"type": "string",
					"maxLength": 500
				},
				"hardware": {
					"type": "string",
					"maxLength": 500
				},
				"model": {
					"type": "string",
					"maxLength": 500
				},
				"source": { "$ref": "#/definitions/place" }
			}
		},
		"dataset": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"complete",
				"size",
				"measured",
				"unreadable",
				"digest"
			],
			"properties": {
				"name": {
					"type": "string",
					"maxLength": 500
				},
				"split": {
					"type": "string",
					"maxLength": 500
				},
				"complete": { "type": "boolean" },
				"size": { "$ref": "#/definitions/count" },
				"measured": { "$ref": "#/definitions/count" },
				"unreadable": {
					"type": "array",
					"maxItems": 1e5,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "reason"],
						"properties": {
							"name": {
								"type": "string",
								"maxLength": 4e3
							},
							"reason": {
								"type": "string",
								"maxLength": 1e4
							}
						}
					}
				},
				"digest": {
					"type": "string",
					"maxLength": 200
				}
			}
		},
		"problem": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"code",
				"what"
			],
			"properties": {
				"kind": { "enum": [
					"user",
					"surroundings",
					"defect"
				] },
				"code": {
					"type": "string",
					"maxLength": 200
				},
				"what": {
					"type": "string",
					"maxLength": 2e4
				},
				"where": {
					"type": "string",
					"maxLength": 4e3
				},
				"got": {
					"type": "string",
					"maxLength": 1e4
				},
				"expected": {
					"type": "string",
					"maxLength": 1e4
				},
				"hint": {
					"type": "string",
					"maxLength": 1e4
				}
			}
		},
		"finding": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"message",
				"evidence"
			],
			"properties": {
				"kind": {
					"type": "string",
					"maxLength": 200
				},
				"message": {
					"type": "string",
					"maxLength": 1e4
				},
				"evidence": {
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"type": "string",
						"maxLength": 1e4
					}
				}
			}
		},
		"setting": {
			"description": "a scalar, or up to four levels of lists and objects",
			"anyOf": [
				{
					"type": [
						"string",
						"number",
						"boolean",
						"null"
					],
					"maxLength": 1e3
				},
				{
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/definitions/setting2" }
				},
				{
					"type": "object",
					"propertyNames": { "maxLength": 200 },
					"maxProperties": 100,
					"additionalProperties": { "$ref": "#/definitions/setting2" }
				}
			]
		},
		"setting2": { "anyOf": [
			{
				"type": [
					"string",
					"number",
					"boolean",
					"null"
				],
				"maxLength": 1e3
			},
			{
				"type": "array",
				"maxItems": 1e3,
				"items": { "$ref": "#/definitions/setting3" }
			},
			{
				"type": "object",
				"propertyNames": { "maxLength": 200 },
				"maxProperties": 100,
				"additionalProperties": { "$ref": "#/definitions/setting3" }
			}
		] },
		"setting3": { "anyOf": [
			{
				"type": [
					"string",
					"number",
					"boolean",
					"null"
				],
				"maxLength": 1e3
			},
			{
				"type": "array",
				"maxItems": 1e3,
				"items": {
					"type": [
						"string",
						"number",
						"boolean",
						"null"
					],
					"maxLength": 1e3
				}
			},
			{
				"type": "object",
				"propertyNames": { "maxLength": 200 },
				"maxProperties": 100,
				"additionalProperties": {
					"type": [
						"string",
						"number",
						"boolean",
						"null"
					],
					"maxLength": 1e3
				}
			}
		] },
		"model": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"verdict",
				"gates",
				"subjects",
				"claims",
				"unreadClaims",
				"preprocess",
				"findings",
				"warnings"
			],
			"properties": {
				"name": {
					"type": "string",
					"maxLength": 500
				},
				"verdict": { "$ref": "#/definitions/verdict" },
				"gates": {
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/definitions/gate" }
				},
				"subjects": {
					"type": "object",
					"additionalProperties": false,
					"required": [],
					"properties": {
						"candidate": { "$ref": "#/definitions/subject" },
						"reference": { "$ref": "#/definitions/subject" },
						"baseline": { "$ref": "#/definitions/subject" }
					}
				},
				"claims": {
					"type": "array",
					"maxItems": 1e4,
					"items": { "$ref": "#/definitions/claim" }
				},
				"unreadClaims": {
					"type": "array",
					"maxItems": 1e4,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"source",
							"text",
							"reason"
						],
						"properties": {
							"source": { "$ref": "#/definitions/place" },
							"text": {
								"type": "string",
								"maxLength": 4e3
							},
							"reason": {
								"type": "string",
								"maxLength": 4e3
							}
						}
					}
				},
				"dataset": { "$ref": "#/definitions/dataset" },
				"preprocess": {
					"type": "object",
					"propertyNames": { "maxLength": 200 },
					"maxProperties": 100,
					"additionalProperties": { "$ref": "#/definitions/setting" }
				},
				"findings": {
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/definitions/finding" }
				},
				"warnings": {
					"type": "array",
					"maxItems": 1e4,
					"items": {
						"type": "string",
						"maxLength": 2e4
					}
				},
				"problem": { "$ref": "#/definitions/problem" }
			}
		},
		"testbed": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"cpu",
				"cores",
				"instructionSets",
				"memoryBytes",
				"os",
				"runtime",
				"executionProvider",
				"threads"
			],
			"properties": {
				"cpu": {
					"type": "string",
					"maxLength": 500
				},
				"cores": { "$ref": "#/definitions/count" },
				"instructionSets": {
					"type": "array",
					"maxItems": 200,
					"items": {
						"type": "string",
						"maxLength": 100
					}
				},
				"memoryBytes": { "$ref": "#/definitions/count" },
				"os": {
					"type": "string",
					"maxLength": 500
				},
				"runtime": {
					"type": "string",
					"maxLength": 500
				},
				"executionProvider": {
					"type": "string",
					"maxLength": 100
				},
				"threads": { "$ref": "#/definitions/count" }
			}
		}
	}
};

// src/report/json.ts
/**
* The report as `report.json`: keys in the order of the schema (maps by name), so that two runs with the same
* figures give the same bytes; absent keys left out; NaN and infinities as strings.
*/
/** The report as JSON text with a final line break. */
function renderJson(report) {
	return `${quietJson(arranged(report, report_schema_default))}\n`;
}
function arranged(value, shape) {
	if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
	if (typeof value !== "object" || value === null) return value;
	const { properties = {}, additionalProperties, items = {} } = resolved(shape);
	if (Array.isArray(value)) return value.map((item) => arranged(item, items));
	const known = Object.keys(properties);
	const others = Object.keys(value).filter((key) => !Object.hasOwn(properties, key)).sort();
	const map = typeof additionalProperties === "object" ? additionalProperties : {};
	return Object.fromEntries([...known, ...others].filter((key) => Object.hasOwn(value, key)).map((key) => {
		const inner = Object.hasOwn(properties, key) ? properties[key] : map;
		return [key, arranged(value[key], inner)];
	}));
}
function resolved(shape) {
	const name = shape.$ref?.replace("#/definitions/", "");
	return name === void 0 ? shape : report_schema_default.definitions[name];
}

// src/report/write-files.ts
/** Puts the report on disk, whole or not at all: every file is written beside its place and renamed into it. */
const MARKDOWN_LENGTH = 1e6;
/** @throws SurroundingsError if the folder can't be written to. */
async function writeReportFiles(report, directory) {
	const files = {
		json: join(directory, "report.json"),
		markdown: join(directory, "report.md"),
		html: join(directory, "report.html")
	};
	const contents = [
		[files.json, renderJson(report)],
		[files.markdown, renderMarkdown(report, { maxLength: MARKDOWN_LENGTH })],
		[files.html, renderHtml(report)]
	];
	try {
		await mkdir(directory, { recursive: true });
		for (const [path, content] of contents) await writeWhole(path, content);
	} catch (cause) {
		throw new SurroundingsError({
			code: "report-not-written",
			what: `the report can't be written (${cause.code ?? cause.message})`,
			where: directory,
			hint: "choose another folder with --report-dir, or make room on the disk"
		}, { cause });
	}
	return files;
}
async function writeWhole(path, content) {
	const partial = `${path}.${randomBytes(4).toString("hex")}.partial`;
	try {
		await writeFile(partial, content);
		await rename(partial, path);
	} finally {
		await rm(partial, { force: true });
	}
}

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
	const stream = createReadStream(path, { highWaterMark: 2 ** 20 });
	for await (const chunk of stream) {
		signal?.throwIfAborted();
		reader.add(chunk);
	}
	return reader.finish();
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
	const head = contents.head.toString("latin1");
	if (contents.bytes < HEAD_BYTES && head.startsWith("version https://git-lfs.github.com/spec/v1")) throw lfsPointer(head, where);
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

// src/artifact/source.ts
const SIZE_LIMIT_BYTES = 16 * 2 ** 30;

// src/artifact/path-source.ts
async function acquirePath(locator, sha256, world) {
	const { path, text: where } = locator;
	const found = await stat(path).catch((cause) => failToRead$1(locator, cause));
	if (found.isDirectory()) throw await isFolder(locator);
	checkRegularFile(found, where);
	checkSize(found.size, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, where);
	const contents = await readContents(path, world.signal).catch((cause) => {
		if (world.signal?.aborted) throw cause;
		return failToRead$1(locator, cause);
	});
	checkContents(contents, sha256, where);
	return {
		path,
		sha256: contents.sha256,
		bytes: contents.bytes,
		origin: locator
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
async function isFolder({ path, text }) {
	const models = (await namesIn$1(path)).filter((name) => /\.(onnx|ort)$/i.test(name)).sort();
	return new UserError({
		code: "artifact-is-a-folder",
		what: "this is a folder, not a model file",
		where: text,
		expected: "the path of an .onnx file",
		hint: models.length === 0 ? void 0 : `it holds ${models.slice(0, 5).join(", ")}`
	});
}
async function failToRead$1({ path, text }, cause) {
	const code = cause.code;
	if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") {
		const folder = dirname(path);
		const nearest = nearestWord(basename(path), await namesIn$1(folder));
		throw new UserError({
			code: "artifact-not-found",
			what: "there is no such file",
			where: text,
			got: path,
			hint: nearest === void 0 ? void 0 : `did you mean ${nearest}, in the same folder?`
		}, { cause });
	}
	if (code === "EACCES" || code === "EPERM" || code === "ELOOP") throw new UserError({
		code: "artifact-not-readable",
		what: "the file cannot be opened",
		where: text,
		got: code
	}, { cause });
	throw new SurroundingsError({
		code: "artifact-read-failed",
		what: "reading the model failed",
		where: text,
		got: code ?? String(cause)
	}, { cause });
}
/** Names in a folder; none if it can't be listed. At most 1,000: it only serves a suggestion. */
async function namesIn$1(folder) {
	return (await readdir(folder).catch(() => [])).slice(0, 1e3);
}

// src/artifact/cache.ts
/**
* The cache folder of downloads:
*   downloads/<random>.partial          being written; removed when a download fails
*   artifacts/<sha256>/<name>.onnx      whole files, filed by their contents
*   urls/<sha256 of the URL>.json       what a URL last gave, to ask the server whether it is still so
* Jobs may share the folder: files appear by renaming, and nothing in it is trusted without hashing it again.
*/
/** A download that is older than this was left by a job that was killed. */
const ABANDONED_AFTER_MS = 864e5;
/** The path of a new partial file, whose folder exists and can be written to; sweeps abandoned ones. */
async function newPartial(cacheDir) {
	const folder = join(cacheDir, "downloads");
	await makeFolder(folder, cacheDir);
	await sweepAbandoned(folder);
	return join(folder, `${randomUUID()}.partial`);
}
async function sweepAbandoned(folder) {
	const partials = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".partial"));
	for (const name of partials) {
		const path = join(folder, name);
		const found = await stat(path).catch(() => void 0);
		if (found !== void 0 && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS) await rm(path, { force: true }).catch(() => void 0);
	}
}
/** The cached file with this hash; a file whose contents don't have it any more is removed. */
async function findArtifact(cacheDir, sha256, signal) {
	const folder = join(cacheDir, "artifacts", sha256);
	const names = await readdir(folder).catch(() => []);
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
	const folder = join(cacheDir, "artifacts", sha256);
	await makeFolder(folder, cacheDir);
	const path = join(folder, name);
	try {
		await rename(partial, path);
	} catch (cause) {
		if ((await readContents(path).catch(() => void 0))?.sha256 !== sha256) throw notWritable(cacheDir, cause);
	}
	return path;
}
function recordPath(cacheDir, url) {
	return join(cacheDir, "urls", `${createHash("sha256").update(url).digest("hex")}.json`);
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

// src/artifact/download.ts
/**
* One URL to one partial file: redirects, retries, and a failure for everything that isn't the whole file. Knows
* HTTP and nothing of caches or models.
*/
const TRIES = 4;
const MOST_REDIRECTS = 10;
/** Longer waits that a server asks for are cut to this: a runner's minutes are not free. */
const LONGEST_WAIT_MS = 6e4;
const FIRST_WAIT_MS = 1e3;
/**
* Downloads `url` to `partial`. `known` is what an earlier download noted, if its file is still there.
*
* @throws {UserError} if the server refuses (401, 403, 404, ...), redirects to an unsafe place, or the file is too large.
* @throws {SurroundingsError} if four tries brought no whole file, or the disk refuses it.
* @throws the signal's reason if it aborts. The caller removes `partial` in each case.
*/
async function download(url, partial, known, world) {
	const sleep = world.sleep ?? ((ms, signal) => setTimeout$1(ms, void 0, { signal }));
	for (let attempt = 1;; attempt++) {
		const result = await attemptDownload(url, partial, known, world);
		if (result.kind !== "again") return result;
		if (attempt === TRIES) throw result.error;
		const waitMs = result.afterMs ?? FIRST_WAIT_MS * 2 ** (attempt - 1);
		await sleep(Math.min(waitMs, LONGEST_WAIT_MS), world.signal).catch((error) => {
			world.signal?.throwIfAborted();
			throw error;
		});
	}
}
async function attemptDownload(url, partial, known, world) {
	try {
		const response = await followRedirects(url, known, world);
		if (response.status === 200) return await receive(response, url, partial, world);
		await discard(response);
		if (response.status === 304 && known !== void 0) return { kind: "unchanged" };
		return refusal(response, url);
	} catch (error) {
		if (world.signal?.aborted) throw world.signal.reason;
		if (error instanceof UserError || error instanceof SurroundingsError) throw error;
		return networkFailure(error, url);
	}
}
/** Redirects are followed here, not by `fetch`: each address is checked before anything is sent to it. */
async function followRedirects(url, known, world) {
	const headers = {
		"accept-encoding": "identity",
		"user-agent": "zoogate"
	};
	if (known?.etag !== void 0) headers["if-none-match"] = known.etag;
	else if (known?.lastModified !== void 0) headers["if-modified-since"] = known.lastModified;
	let address = url;
	for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
		const signal = world.signal === void 0 ? {} : { signal: world.signal };
		const response = await world.fetch(address, {
			headers,
			redirect: "manual",
			...signal
		});
		const location = response.headers.get("location");
		if (![
			301,
			302,
			303,
			307,
			308
		].includes(response.status) || location === null) return response;
		await discard(response);
		const next = parseUrl(location, `the redirect from ${showUrl(address)}`, address);
		if (address.startsWith("https:") && next.protocol !== "https:") throw new UserError({
			code: "url-redirect-not-https",
			what: "the server redirects from https to http",
			where: showUrl(url),
			got: showUrl(next.href)
		});
		address = next.href;
	}
	throw new UserError({
		code: "url-too-many-redirects",
		what: "the server redirects without end",
		where: showUrl(url),
		expected: `at most ${MOST_REDIRECTS} redirects`
	});
}
/** Streams the body to disk. A body that ends early is a reason to try again. */
async function receive(response, url, partial, world) {
	const totalBytes = contentLength(response);
	const limitBytes = world.sizeLimitBytes ?? SIZE_LIMIT_BYTES;
	if (totalBytes !== void 0 && totalBytes > limitBytes) {
		await discard(response);
		checkSize(totalBytes, limitBytes, showUrl(url));
	}
	const reader = new ContentsReader();
	const file = await open$1(partial, "w").catch((cause) => failToWrite(world, cause));
	try {
		for await (const chunk of response.body ?? []) {
			world.signal?.throwIfAborted();
			reader.add(chunk);
			checkSize(reader.bytes, limitBytes, showUrl(url));
			await writeAll(file, chunk).catch((cause) => failToWrite(world, cause));
			world.onProgress?.({
				receivedBytes: reader.bytes,
				totalBytes
			});
		}
	} finally {
		await file.close().catch((cause) => failToWrite(world, cause));
	}
	if (totalBytes !== void 0 && reader.bytes !== totalBytes) return again(url, "download-truncated", "the download ended early", {
		got: `${reader.bytes} bytes`,
		expected: `${totalBytes} bytes`
	});
	return {
		kind: "complete",
		contents: reader.finish(),
		etag: response.headers.get("etag") ?? void 0,
		lastModified: response.headers.get("last-modified") ?? void 0
	};
}
async function writeAll(file, chunk) {
	let written = 0;
	while (written < chunk.length) written += (await file.write(chunk, written, chunk.length - written)).bytesWritten;
}
/** Length of the file where the server states it: with a content encoding it is another length. */
function contentLength(response) {
	const text = response.headers.get("content-length");
	const encoding = response.headers.get("content-encoding");
	if (text === null || !/^\d+$/.test(text) || encoding !== null && encoding !== "identity") return void 0;
	return Number(text);
}
/** What a status other than success means: asked again later, the user's to mend, or the server's fault. */
function refusal(response, url) {
	const status = `${response.status} ${response.statusText}`.trim();
	if ([
		408,
		429,
		502,
		503,
		504
	].includes(response.status)) return again(url, "download-failed", "the server cannot serve the file now", {
		got: status,
		afterMs: retryAfterMs(response.headers.get("retry-after"))
	});
	if (response.status >= 400 && response.status < 500) throw new UserError({
		code: "artifact-download-refused",
		what: "the server does not give the file",
		where: showUrl(url),
		got: status,
		hint: REFUSAL_HINTS[response.status]
	});
	throw new SurroundingsError({
		code: "download-failed",
		what: "the server did not answer with the file",
		where: showUrl(url),
		got: status,
		expected: "200 OK"
	});
}
const REFUSAL_HINTS = {
	401: "the file needs a login, which zoogate does not have: download it in an earlier step and give its path",
	403: "the file is private or the link has expired: download it in an earlier step and give its path",
	404: "check the URL; private files are answered like this too",
	410: "the file was removed"
};
/** `Retry-After` as seconds or as a date; undefined if it is neither. */
function retryAfterMs(header) {
	if (header === null) return void 0;
	if (/^\d+$/.test(header)) return Number(header) * 1e3;
	const date = Date.parse(header);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - Date.now());
}
/** Failures that another try doesn't mend: an unknown host, a certificate that isn't trusted. */
const LASTING = /^(ENOTFOUND|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_)/;
/** What `fetch` and the body that it gives throw. Other errors are defects, and are thrown on. */
function networkFailure(error, url) {
	const code = codeOf(error);
	const isFetchError = error instanceof TypeError && /^(fetch failed|terminated)$/.test(error.message);
	if (code === void 0 && !isFetchError) throw error;
	const result = again(url, "download-failed", "the connection failed", {
		got: code ?? String(error),
		hint: code === "ENOTFOUND" ? "check the host name and the network" : void 0,
		cause: error
	});
	if (code === void 0 || LASTING.test(code)) throw result.error;
	return result;
}
/** `fetch` hides the system's error code under up to a few causes. */
function codeOf(error) {
	let current = error;
	for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
		const code = current.code;
		if (typeof code === "string") return code;
		current = current.cause;
	}
}
function again(url, code, what, rest) {
	const { got, expected, hint, afterMs, cause } = rest;
	const options = cause === void 0 ? void 0 : { cause };
	return {
		kind: "again",
		error: new SurroundingsError({
			code,
			what,
			where: showUrl(url),
			got,
			expected,
			hint
		}, options),
		afterMs
	};
}
/** Ends a response whose body isn't wanted, so that its connection is freed. */
async function discard(response) {
	await response.body?.cancel().catch(() => void 0);
}
function failToWrite(world, cause) {
	throw notWritable(world.cacheDir, cause);
}

// src/artifact/url-source.ts
/**
* URL to `Artifact`, by way of the cache: with a pin, what is cached needs no network; without one, the server is
* asked whether what it gave last time is still current.
*/
async function acquireUrl(locator, pin, world) {
	const { cacheDir } = world;
	const where = showUrl(locator.url);
	const record = world.useCache ? await readUrlRecord(cacheDir, locator.url) : void 0;
	const cached = await findCached(pin ?? record?.sha256, world);
	if (cached !== void 0 && pin !== void 0) return artifactOf(cached, locator, world);
	const partial = await newPartial(cacheDir);
	try {
		const result = await download(locator.url, partial, cached === void 0 ? void 0 : record, world);
		if (result.kind === "unchanged") return artifactOf(cached, locator, world);
		const { sha256, bytes } = result.contents;
		checkContents(result.contents, pin, where);
		const path = await storeArtifact(cacheDir, partial, sha256, fileName(locator.url));
		const { etag, lastModified } = result;
		if (etag !== void 0 || lastModified !== void 0) await writeUrlRecord(cacheDir, locator.url, {
			sha256,
			etag,
			lastModified
		});
		return {
			path,
			sha256,
			bytes,
			origin: locator
		};
	} finally {
		await rm(partial, { force: true });
	}
}
async function findCached(sha256, world) {
	if (sha256 === void 0 || !world.useCache) return void 0;
	const found = await findArtifact(world.cacheDir, sha256, world.signal);
	return found === void 0 ? void 0 : {
		sha256,
		...found
	};
}
function artifactOf(cached, locator, world) {
	checkSize(cached.bytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, showUrl(locator.url));
	return {
		path: cached.path,
		sha256: cached.sha256,
		bytes: cached.bytes,
		origin: locator
	};
}
/** The URL's file name as one that every file system takes, ending in `.onnx`. */
function fileName(url) {
	const stem = (new URL(url).pathname.split("/").at(-1) ?? "").replace(/\.onnx$/i, "").replace(/%[0-9A-Fa-f]{2}|[^\w.-]/g, "_").replace(/^[._-]+|\.+$/g, "").slice(0, 100);
	return `${stem === "" ? "model" : stem}.onnx`;
}

// src/artifact/acquire.ts
/**
* Locator to `Artifact`: gets the model file onto this machine, hashed on the way and compared with its pin. A new
* kind of locator is one source file and one line in `SOURCES`.
*/
const SOURCES = {
	path: acquirePath,
	url: acquireUrl,
	hf: notSupportedYet("a file on the Hugging Face Hub (hf:)"),
	zoo: notSupportedYet("a model of the built-in catalogue (zoo:)"),
	release: notSupportedYet("an asset of a GitHub release (release:)"),
	git: notSupportedYet("a git revision (git: or merge-base)")
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
	return sourceOf(request.locator.kind)(request.locator, sha256, world);
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
function notSupportedYet(form) {
	return async (locator) => {
		throw new UserError({
			code: "locator-not-supported-yet",
			what: `this version cannot get ${form} yet`,
			where: locator.text,
			expected: "a path or an https URL",
			hint: "download the file in an earlier step and give its path, or give its https URL"
		});
	};
}

// src/artifact/acquire-subjects.ts
/** The acquire stage: every subject of a model, brought to this machine. */
async function acquireSubjects(model, config, world) {
	const get = async (name, { locator, sha256 }) => {
		if (locator.kind !== "path") world.log(`acquiring the ${name} of ${model.name}`);
		const { cacheDir, cache: useCache } = config;
		return acquire({
			locator,
			sha256
		}, {
			fetch: world.fetch,
			cacheDir,
			useCache
		});
	};
	const { candidate, reference, baseline } = model;
	return {
		candidate: await get("candidate", candidate),
		...reference === void 0 ? {} : { reference: await get("reference", reference) },
		...baseline === void 0 ? {} : { baseline: await get("baseline", baseline) }
	};
}
/** A subject's model file as bytes. */
async function readArtifact(artifact) {
	return readFile(artifact.path);
}

// src/claims/excerpt.ts
/** Text from a card or a claims file, made fit for one line of a terminal or a report: hostile until it has been here. */
const LONGEST$1 = 200;
/** Without control and direction characters, white space collapsed, cut to 200 characters. */
function excerpt(text) {
	const line = text.slice(0, 800).replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ").replace(/\s+/g, " ").trim();
	if (line.length <= LONGEST$1) return line;
	return `${line.slice(0, 197).replace(/[\ud800-\udbff]$/, "")}...`;
}

// src/claims/figure.ts
/**
* A figure as it is printed to a value in its metric's unit, with the precision that the printing states. What can
* be read in two ways isn't read.
*/
const LONGEST = 100;
/** Words that may follow a figure of a metric and say nothing new. */
const NOUNS = {
	macs: /\s*MACs?$/i,
	parameters: /\s*(params?|parameters?)$/i,
	kernel_parameters: /\s*(params?|parameters?)$/i
};
/**
* Reads `76.13`, `76.13 %`, `0.7613`, `20.0 ± 1.2`, `25.6M`, `4.09 GMACs`, `31 ms`, `97.8 MB`, `25,557,032`. A
* proportion without a sign is in percent if it is above 1, and a fraction otherwise.
*/
function readFigure(text, metric) {
	const unit = METRICS[metric].unit;
	if (unit === "text") return unreadable$1(`belongs to ${metric}, which is not a figure`);
	if (text.length > LONGEST) return unreadable$1("is too long for a figure");
	const plain = text.replace(/\u2212/g, "-").replace(/[\s\u00a0\u2009\u202f]+/g, " ").trim();
	if (/^[+-]?\.?(nan|inf|infinity)\s?%?$/i.test(plain)) return unreadable$1("is not a finite number");
	if (metric === "macs" && /FLOPS?$/i.test(plain)) return unreadable$1("is in FLOPs, which some count as one for a multiply-accumulate and some as two");
	const noun = NOUNS[metric];
	const parts = withoutParentheses(noun === void 0 ? plain : plain.replace(noun, "")).split(/±|\+\/-|\+-/);
	const [value, uncertainty] = parts.map((part) => readQuantity(withoutSeparators(part.trim())));
	if (value === void 0 || parts.length > 2) return unreadable$1(whyNoQuantity(plain, unit));
	if (parts.length === 1) return figureOf$2(value, 0, unit);
	if (uncertainty === void 0 || uncertainty.number < 0) return unreadable$1("has an uncertainty that is not a number with a unit");
	return withUncertainty(value, uncertainty, unit);
}
/**
* In `31.2 ± 0.4 ms` the unit holds for both; in `76.1 % ± 0.2` too. In `0.76 ± 0.2 %` nobody knows: it is refused,
* since a proportion's first number alone decides whether it is in percent.
*/
function withUncertainty(value, uncertainty, unit) {
	const ownUnit = unit === "ratio" || value.unit !== void 0 ? value.unit : uncertainty.unit;
	const first = scaled({
		...value,
		unit: ownUnit
	}, unit);
	const second = {
		...uncertainty,
		unit: uncertainty.unit ?? first.unit
	};
	const stated = second.unit !== void 0 && first.unit === void 0 ? void 0 : inUnit(second, unit);
	if (stated === void 0) return unreadable$1("has an uncertainty in another unit");
	return figureOf$2(first, stated, unit);
}
/** The quantity with the unit that its size says, if it is a proportion without one. */
function scaled(quantity, unit) {
	return unit === "ratio" && quantity.unit === void 0 && quantity.number > 1 ? {
		...quantity,
		unit: "%"
	} : quantity;
}
/** `uncertainty` in the metric's unit. */
function figureOf$2(printed, uncertainty, unit) {
	const quantity = scaled(printed, unit);
	const objection = objectionToUnit(quantity, unit);
	if (objection !== void 0) return unreadable$1(objection);
	const value = convert$1(quantity, unit);
	const lastDigit = convert$1({
		...quantity,
		number: .5 * 10 ** -quantity.decimals
	}, unit);
	const precision = Math.max(lastDigit, Number(uncertainty.toPrecision(15)));
	if (!Number.isFinite(value) || !Number.isFinite(precision)) return unreadable$1("is not a finite number");
	if (value < 0) return unreadable$1("is negative");
	if (unit === "ratio" && value > 1) return unreadable$1("is above 100 %");
	if (unit === "ratio" && precision > 1) return unreadable$1("has an uncertainty above 100 %");
	return {
		kind: "figure",
		value,
		precision
	};
}
/** 15 digits undo what the conversion rounded, so that 76.13 % is the number 0.7613. */
function convert$1(quantity, unit) {
	return Number((inUnit(quantity, unit) ?? NaN).toPrecision(15));
}
function objectionToUnit(quantity, unit) {
	const expected = `expected ${expectedUnits(unit)}`;
	if (quantity.unit === "pp") return `is in pp, which differences are in; ${expected}`;
	if (quantity.unit === void 0) {
		if (unit === "ms") return `has no unit; ${expected}`;
		if (unit !== "ratio" && !Number.isInteger(quantity.number)) return "is neither a whole number nor has a unit";
		return;
	}
	return inUnit(quantity, unit) === void 0 ? `is in ${quantity.unit}; ${expected}` : void 0;
}
function expectedUnits(unit) {
	return unit === "ratio" ? "%, or no unit" : acceptedUnits(unit);
}
/** `(20.0 ± 1.2) ms` without its parentheses. */
function withoutParentheses(text) {
	return text.replace(/^\(([^()]*)\)/, "$1");
}
/** `25,557,032`, `.5` and `5.` as `readQuantity` wants them. */
function withoutSeparators(text) {
	const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?![\d,])/.exec(text)?.[0];
	return (grouped === void 0 ? text : grouped.replaceAll(",", "") + text.slice(grouped.length)).replace(/^([+-]?)\./, "$10.").replace(/^([+-]?\d+)\.(?!\d)/, "$1");
}
function whyNoQuantity(text, unit) {
	if (/\d\s*%?\s*(-|\u2013|\u2014|\.\.+|to)\s*\d/.test(text)) return "is a range";
	if (/\d,\d/.test(text)) return "has a comma that does not separate thousands";
	if (/^[+-]?[\d.]+\s*[^\d\s]+$/.test(text)) return `has an unknown unit; expected ${expectedUnits(unit)}`;
	return "is not a number";
}
function unreadable$1(reason) {
	return {
		kind: "unreadable",
		reason
	};
}

// src/claims/yaml-file.ts
/**
* YAML text to nodes that know their line, within bounds that hostile text can't leave: size, depth, aliases and
* entries. Nodes are walked by name, never turned into JavaScript objects.
*/
/** The parser needs about half a kilobyte of memory for each byte of the worst text. */
const MOST_CHARACTERS = 2 ** 20;
const MOST_ALIASES = 100;
const MOST_ENTRIES = 1e4;
/**
* Parses `text`, which starts on line `firstLine` of the file shown as `display`.
*
* @throws {UserError} `yaml-invalid` with line and column, `yaml-too-large`, `yaml-too-deep`; and from the methods,
* `yaml-too-many-aliases`, `yaml-too-many-entries` and `yaml-duplicate-key`.
*/
function parseYaml(text, display, firstLine) {
	if (text.length > MOST_CHARACTERS) throw new UserError({
		code: "yaml-too-large",
		what: "there is more YAML than zoogate reads",
		where: display,
		got: `${text.length} characters`,
		expected: `at most ${MOST_CHARACTERS} characters`
	});
	const lineCounter = new import_dist.LineCounter();
	const lineOf = (offset) => lineCounter.linePos(offset).line + firstLine - 1;
	const document = parseBounded(text, lineCounter, display);
	const error = document.errors[0];
	if (error !== void 0) throw new UserError({
		code: "yaml-invalid",
		what: "the YAML is invalid",
		where: `${display}:${lineOf(error.pos[0])}:${lineCounter.linePos(error.pos[0]).col}`,
		got: error.code === "MULTIPLE_DOCS" ? "more than one document" : excerpt(error.message)
	});
	const targets = aliasTargets(document);
	let aliases = 0;
	let entries = 0;
	const countEntries = (more) => {
		entries += more;
		if (entries > MOST_ENTRIES) throw tooMany("entries", MOST_ENTRIES, display);
	};
	const resolve = (node) => {
		if (!(0, import_dist.isAlias)(node)) return node;
		aliases += 1;
		if (aliases > MOST_ALIASES) throw tooMany("aliases", MOST_ALIASES, display);
		return targets.get(node);
	};
	const line = (node) => lineOf(node.range?.[0] ?? 0);
	const printed = (node) => {
		const scalar = resolve(node);
		if (!(0, import_dist.isScalar)(scalar) || scalar.value === null) return void 0;
		return typeof scalar.value === "string" ? scalar.value : scalar.source ?? String(scalar.value);
	};
	return {
		display,
		root: document.contents ?? void 0,
		line,
		text: printed,
		list(node) {
			const list = resolve(node);
			if (!(0, import_dist.isSeq)(list)) return void 0;
			countEntries(list.items.length);
			return list.items.map((item) => item ?? void 0);
		},
		map(node) {
			const map = resolve(node);
			if (!(0, import_dist.isMap)(map)) return void 0;
			countEntries(map.items.length);
			const found = /* @__PURE__ */ new Map();
			for (const pair of map.items) {
				const keyNode = pair.key;
				const key = printed(keyNode) ?? "(not a word)";
				if (found.has(key)) throw new UserError({
					code: "yaml-duplicate-key",
					what: `"${excerpt(key)}" is given twice`,
					where: `${display}:${line(keyNode)}`
				});
				found.set(key, {
					key,
					line: line(keyNode),
					value: pair.value ?? void 0
				});
			}
			return found;
		}
	};
}
function parseBounded(text, lineCounter, display) {
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter,
		prettyErrors: false,
		resolveKnownTags: false,
		uniqueKeys: false
	});
	if (document.errors.some(({ message }) => message.includes("call stack"))) throw new UserError({
		code: "yaml-too-deep",
		what: "the YAML is nested too deeply",
		where: display
	});
	return document;
}
/** What each alias stands for: the last node before it with its anchor. One walk for all, since each costs one. */
function aliasTargets(document) {
	const anchors = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	(0, import_dist.visit)(document, { Node(_key, node) {
		if ((0, import_dist.isAlias)(node)) {
			const target = anchors.get(node.source);
			if (target !== void 0) targets.set(node, target);
		} else if (node.anchor !== void 0) anchors.set(node.anchor, node);
	} });
	return targets;
}
function tooMany(things, most, display) {
	return new UserError({
		code: `yaml-too-many-${things}`,
		what: `there are more ${things} than zoogate reads`,
		where: display,
		expected: `at most ${most}`
	});
}

// src/claims/claims-file.ts
/**
* A claims file (YAML or JSON, written for zoogate) to claims. It is the user's own and strict: what isn't
* understood is an error with its line.
*/
const SCOPE_KEYS = [
	"dataset",
	"split",
	"hardware"
];
const FILE_KEYS = ["claims", ...SCOPE_KEYS];
const CLAIM_KEYS = [
	"metric",
	"value",
	...SCOPE_KEYS,
	"model"
];
/** Figures of metrics in METRICS become claims; of those that are only planned, `unread`. @throws {UserError} */
function readClaimsFile(text, display) {
	const yaml = parseYaml(text, display, 1);
	const file = mapOf(yaml.root, 1, "the file", FILE_KEYS, yaml);
	const entry = file.get("claims");
	const items = yaml.list(entry?.value);
	if (entry === void 0 || items === void 0) throw mistake(yaml, entry?.line ?? 1, {
		code: "claims-no-list",
		what: "there is no list of claims",
		expected: "claims: [{metric: top1, value: 76.13 %}]"
	});
	const claims = [];
	const unread = [];
	for (const item of items) {
		const result = readClaim(item, item === void 0 ? entry.line : yaml.line(item), file, yaml);
		if ("reason" in result) unread.push(result);
		else claims.push(result);
	}
	return {
		claims,
		unread
	};
}
function readClaim(node, line, file, yaml) {
	const fields = mapOf(node, line, "the claim", CLAIM_KEYS, yaml);
	const metric = required(fields, "metric", line, yaml);
	const value = required(fields, "value", line, yaml);
	const source = {
		file: yaml.display,
		line: value.line
	};
	if (PLANNED_METRICS.includes(metric.text)) {
		const reason = `zoogate does not measure ${metric.text} yet`;
		return {
			source,
			text: `${metric.text}: ${value.text}`,
			reason
		};
	}
	const name = metricOf(metric.text, metric.line, yaml);
	const { unit } = METRICS[name];
	const figure = readFigure(value.text, name);
	if (unit === "text" || figure.kind === "unreadable") throw mistake(yaml, value.line, {
		code: "claims-value-unreadable",
		what: `the value ${figure.kind === "unreadable" ? figure.reason : "is not a figure"}`,
		got: value.text,
		expected: "a number with its unit, such as 91.2 %, 31 ms, 25.6M or 97.8 MB"
	});
	return {
		metric: name,
		value: figure.value,
		unit,
		precision: figure.precision,
		text: value.text,
		...scopeOf(fields, file, yaml),
		source
	};
}
/** The claim's own scope, then the file's. */
function scopeOf(fields, file, yaml) {
	const scope = {};
	for (const key of SCOPE_KEYS) {
		const text = optional(fields, key, yaml) ?? optional(file, key, yaml);
		if (text !== void 0) scope[key] = text.text;
	}
	const model = optional(fields, "model", yaml);
	if (model !== void 0) scope["model"] = model.text;
	return scope;
}
function metricOf(text, line, yaml) {
	if (isMetricName(text)) return text;
	const nearest = nearestWord(text, METRIC_NAMES);
	throw mistake(yaml, line, {
		code: "claims-unknown-metric",
		what: "there is no such metric",
		got: text,
		expected: `one of ${METRIC_NAMES.filter((name) => METRICS[name].unit !== "text").join(", ")}`,
		hint: nearest === void 0 ? void 0 : `did you mean ${nearest}?`
	});
}
/** The mapping's entries, all of which have one of the keys. */
function mapOf(node, line, what, keys, yaml) {
	const fields = yaml.map(node);
	if (fields === void 0) throw mistake(yaml, line, {
		code: "claims-not-a-mapping",
		what: `${what} is not a mapping`,
		expected: `the keys ${keys.join(", ")}`
	});
	for (const { key, line: keyLine } of fields.values()) {
		if (keys.includes(key)) continue;
		const nearest = nearestWord(key, keys);
		throw mistake(yaml, keyLine, {
			code: "claims-unknown-key",
			what: "there is no such key",
			got: excerpt(key),
			expected: `one of ${keys.join(", ")}`,
			hint: nearest === void 0 ? void 0 : `did you mean ${nearest}?`
		});
	}
	return fields;
}
function required(fields, key, line, yaml) {
	const found = optional(fields, key, yaml);
	if (found !== void 0) return found;
	throw mistake(yaml, line, {
		code: "claims-missing-key",
		what: `the claim has no ${key}`
	});
}
function optional(fields, key, yaml) {
	const entry = fields.get(key);
	if (entry === void 0) return void 0;
	const text = excerpt(yaml.text(entry.value) ?? "");
	if (text !== "") return {
		text,
		line: entry.value === void 0 ? entry.line : yaml.line(entry.value)
	};
	throw mistake(yaml, entry.line, {
		code: "claims-not-a-text",
		what: `${key} is empty, a list or a mapping`,
		expected: "a word or a number"
	});
}
function mistake(yaml, line, problem) {
	return new UserError({
		...problem,
		where: `${yaml.display}:${line}`
	});
}

// src/claims/card-metric.ts
/**
* What a model card calls a metric (`type`, `name` and `args.k`, all free text) to zoogate's metric. Where they
* contradict each other, or qualify the metric, it is none.
*/
/** Words that a name of top-k accuracy or error consists of, besides k. */
const VOCABULARY = /* @__PURE__ */ new Set([
	"top",
	"accuracy",
	"acc",
	"error",
	"err",
	"rate",
	"@",
	"%"
]);
/** Words that make an accuracy another metric than top-k accuracy on the stated split. */
const QUALIFIERS = new Set("balanced macro weighted per class classwise mean average robust robustness adversarial corruption corrupted train training subset relative normalized calibrated loss f1 precision recall auc".split(" "));
/** Maps by `type`, then `name`, then `args.k`. */
function cardMetric(names) {
	const { type, name } = names;
	for (const word of [type, name]) {
		if (word === void 0 || !isMetricName(word) || word === "top1" || word === "top5") continue;
		if (METRICS[word].unit === "text") return other(`${word} is not a figure`);
		return ofTask({
			kind: "metric",
			metric: word,
			isError: false
		}, names);
	}
	const fromType = readLabel(type);
	const fromName = name === void 0 ? void 0 : readLabel(name);
	const typeIsKnown = isTopK(fromType);
	if (!typeIsKnown && (fromName === void 0 || !isTopK(fromName))) {
		const known = name === void 0 || name === type ? type : `${type} (${name})`;
		return other(`${excerpt(known)} is not a metric that zoogate measures`);
	}
	const labels = [...typeIsKnown ? [fromType] : [], ...fromName === void 0 ? [] : [fromName]];
	const qualifier = labels.flatMap(({ words }) => words).find((word) => QUALIFIERS.has(word));
	if (qualifier !== void 0) return other(`"${excerpt(name ?? type)}" says "${qualifier}", so it is not plain accuracy`);
	const says = new Set(labels.map((label) => label.says).filter((kind) => kind !== void 0));
	if (says.size > 1) return other(`"${excerpt(type)}" and "${excerpt(name ?? "")}" contradict each other`);
	const ks = new Set([...labels.map((label) => label.k), names.k].filter((k) => k !== void 0 && k !== "k"));
	if (ks.size > 1) return other(`type, name and args.k say different k: ${excerpt([...ks].join(", "))}`);
	const isError = says.has("error");
	const [k] = ks;
	if (k === void 0 && labels.some((label) => label.k === "k")) return other("top-k is given without k");
	if (k !== void 0 && k !== "1" && k !== "5") return other(`top-${excerpt(k)} is not a metric that zoogate measures`);
	return ofTask({
		kind: "metric",
		metric: k === "5" ? "top5" : "top1",
		isError
	}, names);
}
/** "Top-5 Acc" is top, 5, acc. A number belongs to k after "top" or "@", and right after "acc" or "err". */
function readLabel(text) {
	const words = text.slice(0, 500).toLowerCase().match(/[a-z]+|\d+|@|%/g) ?? [];
	const index = words.findIndex((word, i) => i > 0 && /^(\d+|k)$/.test(word) && /^(top|@)$/.test(words[i - 1]));
	const short = /^\s*(?:acc|accuracy|err|error)[\s_-]?(\d+)\s*%?\s*$/i.exec(text.slice(0, 500))?.[1];
	const isError = words.some((word) => word === "error" || word === "err");
	const isAccuracy = words.some((word) => word === "accuracy" || word === "acc");
	return {
		k: index === -1 ? short : words[index],
		says: isError ? "error" : isAccuracy ? "accuracy" : void 0,
		words
	};
}
/** Whether the words say top-k accuracy or error and nothing else. */
function isTopK({ words, k, says }) {
	if (says === void 0 && k === void 0) return false;
	const rest = words.filter((word) => !VOCABULARY.has(word));
	return k === void 0 ? rest.length === 0 : rest.length === 1 && rest[0] === k;
}
/** Top-k accuracy of another task is another metric of the same name. */
function ofTask(metric, { task }) {
	if (METRICS[metric.metric].from !== "examples" || task === void 0) return metric;
	if (/^image[\s_-]?classification$/i.test(task)) return metric;
	return other(`${METRICS[metric.metric].title} of the task ${excerpt(task)} is not what zoogate measures`);
}
function other(reason) {
	return {
		kind: "other",
		reason
	};
}

// src/claims/model-card.ts
/**
* A Hugging Face model card (Markdown with YAML front matter) to claims: the figures of its `model-index`, each
* with the line of its value. The body's prose and tables are not read.
*/
/**
* Reads a card. Without front matter or `model-index` there are no claims. What is in `model-index` and isn't
* understood is in `unread`, with the reason.
*
* @throws {UserError} if the front matter isn't closed or isn't YAML.
*/
function readModelCard(text, display) {
	const frontMatter = findFrontMatter(text, display);
	if (frontMatter === void 0) return {
		claims: [],
		unread: []
	};
	const yaml = parseYaml(frontMatter.text, display, frontMatter.firstLine);
	const reading = {
		yaml,
		claims: [],
		unread: []
	};
	const index = yaml.map(yaml.root)?.get("model-index");
	if (index !== void 0) readIndex$1(index, reading);
	return {
		claims: reading.claims,
		unread: reading.unread
	};
}
/** The YAML between the first line `---` and the next, and the line of the file that it starts on. */
function findFrontMatter(text, display) {
	const opening = /^\s*---[ \t]*\r?\n/.exec(text)?.[0];
	if (opening === void 0) return void 0;
	const body = text.slice(opening.length);
	const firstLine = opening.split("\n").length;
	const end = body.search(/^---[ \t]*\r?$/m);
	if (end !== -1) return {
		text: body.slice(0, end),
		firstLine
	};
	if (!/^model-index[ \t]*:/m.test(body)) return void 0;
	throw new UserError({
		code: "claims-front-matter-not-closed",
		what: "the front matter has no end",
		where: `${display}:${firstLine - 1}`,
		expected: "a line `---` after the YAML"
	});
}
function readIndex$1(index, reading) {
	const { yaml } = reading;
	const entries = yaml.list(index.value);
	if (entries === void 0) {
		if (yaml.text(index.value) !== void 0 || yaml.map(index.value) !== void 0) skip(reading, index.line, "model-index", "model-index is not a list");
		return;
	}
	for (const entry of entries) {
		const line = lineOf(entry, index.line, reading);
		const fields = yaml.map(entry);
		const model = textOf(fields, "name", reading);
		if (fields === void 0) skip(reading, line, "model-index", "the entry is not a mapping");
		else if (model === void 0) skip(reading, line, "model-index", "the entry has no name");
		else readResults(fields, model, line, reading);
	}
}
function readResults(entry, model, line, reading) {
	const { yaml } = reading;
	const results = yaml.list(entry.get("results")?.value);
	if (results === void 0) {
		skip(reading, entry.get("results")?.line ?? line, model, "the entry has no list of results");
		return;
	}
	for (const result of results) {
		const resultLine = lineOf(result, line, reading);
		const fields = yaml.map(result);
		const metrics = yaml.list(fields?.get("metrics")?.value);
		if (fields === void 0) skip(reading, resultLine, model, "the result is not a mapping");
		else if (metrics === void 0) skip(reading, resultLine, model, "the result has no list of metrics");
		else {
			const dataset = yaml.map(fields.get("dataset")?.value);
			const scope = {
				model,
				task: taskOf(fields, reading),
				dataset: textOf(dataset, "type", reading),
				split: textOf(dataset, "split", reading)
			};
			for (const metric of metrics) {
				const found = readMetric(metric, scope, lineOf(metric, resultLine, reading), reading);
				if ("reason" in found) reading.unread.push(found);
				else reading.claims.push(found);
			}
		}
	}
}
/** The task's type; undefined where there is no task, empty where there is one without a type. */
function taskOf(result, reading) {
	const task = result.get("task");
	if (task === void 0) return void 0;
	return textOf(reading.yaml.map(task.value), "type", reading) ?? "";
}
function readMetric(node, scope, line, reading) {
	const { yaml } = reading;
	const fields = yaml.map(node);
	if (fields === void 0) return unreadAt(yaml, line, scope.model, "the metric is not a mapping");
	const type = textOf(fields, "type", reading);
	const name = textOf(fields, "name", reading);
	const entry = fields.get("value");
	const printed = yaml.text(entry?.value);
	const valueLine = printed === void 0 ? entry?.line ?? line : lineOf(entry?.value, line, reading);
	const label = [name ?? type ?? "metric", ...printed === void 0 ? [] : [printed]].join(": ");
	const unread = (reason) => unreadAt(yaml, valueLine, label, reason);
	if (type === void 0) return unread("the metric has no type");
	if (printed === void 0) return unread("the metric has no value, or one that is not a single figure");
	if (scope.task === "") return unread("the task has no type");
	const k = textOf(yaml.map(fields.get("args")?.value), "k", reading);
	const found = cardMetric({
		task: scope.task,
		type,
		name,
		k
	});
	if (found.kind === "other") return unread(found.reason);
	const { metric, isError } = found;
	const { unit, from } = METRICS[metric];
	if (unit === "text") return unread(`${metric} is not a figure`);
	if (scope.dataset === void 0 && (from === "examples" || from === "pair")) return unread("the dataset has no type");
	const figure = readFigure(printed, metric);
	if (figure.kind === "unreadable") return unread(`the value ${figure.reason}`);
	return {
		metric,
		value: isError ? Number((1 - figure.value).toPrecision(15)) : figure.value,
		unit,
		precision: figure.precision,
		text: excerpt(printed),
		...scope.dataset === void 0 ? {} : { dataset: scope.dataset },
		...scope.split === void 0 ? {} : { split: scope.split },
		model: scope.model,
		source: {
			file: yaml.display,
			line: valueLine
		}
	};
}
function textOf(fields, key, { yaml }) {
	const text = yaml.text(fields?.get(key)?.value);
	const line = text === void 0 ? "" : excerpt(text);
	return line === "" ? void 0 : line;
}
function lineOf(node, otherwise, { yaml }) {
	return node === void 0 ? otherwise : yaml.line(node);
}
function skip({ yaml, unread }, line, text, reason) {
	unread.push(unreadAt(yaml, line, text, reason));
}
function unreadAt(yaml, line, text, reason) {
	return {
		source: {
			file: yaml.display,
			line
		},
		text: excerpt(text),
		reason
	};
}

// src/claims/read-claims.ts
/**
* A model card or a claims file to `Claims`. A new format is one file and one line in `FORMATS`; the first that
* accepts a file reads it.
*/
const MOST_BYTES = 8 * 2 ** 20;
const FORMATS$1 = {
	claimsFile: {
		title: "a claims file (.yml, .yaml, .json)",
		accepts: (extension) => [
			".yml",
			".yaml",
			".json"
		].includes(extension),
		read: readClaimsFile
	},
	modelCard: {
		title: "a model card (.md, .markdown, or any text with YAML front matter)",
		accepts: (extension, text, display) => [".md", ".markdown"].includes(extension) || findFrontMatter(text, display) !== void 0,
		read: readModelCard
	}
};
/**
* Reads the claims of a file; `display` is the path that claims and messages name.
*
* @throws {UserError} if there is no such file, or it isn't text, too large, malformed or of no known format.
* @throws {SurroundingsError} if the disk fails.
*/
async function readClaims(file, display) {
	return parseClaims(decode(await readBounded(file, display).catch((cause) => {
		if (cause instanceof UserError) throw cause;
		return failToRead(file, display, cause);
	}), display), basename(file), display);
}
/** The claims in `text`, the contents of a file called `name`. @throws {UserError} */
function parseClaims(text, name, display) {
	const extension = extname(name).toLowerCase();
	const formats = Object.values(FORMATS$1);
	const format = formats.find(({ accepts }) => accepts(extension, text, display));
	if (format !== void 0) return format.read(text, display);
	throw new UserError({
		code: "claims-format-unknown",
		what: "this is no kind of file that zoogate reads claims from",
		where: display,
		expected: formats.map(({ title }) => title).join(", or ")
	});
}
async function readBounded(file, display) {
	const found = await stat(file);
	if (!found.isFile()) throw new UserError({
		code: "claims-not-a-file",
		what: found.isDirectory() ? "this is a folder, not a file" : "this is not a regular file",
		where: display,
		expected: "the path of a model card or a claims file"
	});
	const handle = await open$1(file);
	try {
		const buffer = Buffer.alloc(Math.min(found.size, MOST_BYTES) + 1);
		let length = 0;
		for (;;) {
			const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
			length += bytesRead;
			if (bytesRead === 0 || length === buffer.length) break;
		}
		if (length <= MOST_BYTES && found.size <= MOST_BYTES) return buffer.subarray(0, length);
	} finally {
		await handle.close();
	}
	throw new UserError({
		code: "claims-too-large",
		what: "the file is larger than zoogate reads",
		where: display,
		got: `${found.size} bytes`,
		expected: `at most ${MOST_BYTES} bytes`
	});
}
/** UTF-8 without its byte order mark. */
function decode(bytes, display) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new UserError({
			code: "claims-not-utf8",
			what: "the file is not UTF-8 text",
			where: display,
			hint: "save it as UTF-8"
		}, { cause });
	}
}
async function failToRead(file, display, cause) {
	const code = cause.code;
	if (code === "ENOENT" || code === "ENOTDIR") {
		const names = await readdir(dirname(file)).catch(() => []);
		const nearest = nearestWord(basename(file), names.slice(0, 1e3));
		throw new UserError({
			code: "claims-not-found",
			what: "there is no such file",
			where: display,
			hint: nearest === void 0 ? void 0 : `did you mean ${nearest}, in the same folder?`
		}, { cause });
	}
	throw new SurroundingsError({
		code: "claims-read-failed",
		what: "reading the file failed",
		where: display,
		got: code ?? String(cause)
	}, { cause });
}

// src/claims/read-model-claims.ts
/** The claims of one model, from the file that its configuration names. */
/** @param path absolute path of a model card or claims file; undefined if none is configured. */
async function readModelClaims(path, config) {
	if (path === void 0) return void 0;
	const file = relative(config.workingDirectory, path).replaceAll("\\", "/");
	return {
		...await readClaims(path, file),
		file
	};
}

// src/measurement/tasks/resolve-task.ts
/** Settings that every task takes besides its own. */
const COMMON = { output: "string" };
/**
* @param targets kind of the dataset's targets.
* @param where the place that errors name.
* @throws UserError for a task or setting that is not known, or one that needs other targets.
*/
function resolveTask(raw, targets, where) {
	const { name, ...given } = typeof raw === "object" ? raw : { name: raw ?? taskFor(targets) };
	if (!isTaskName(name)) {
		const nearest = nearestWord(name, Object.keys(TASKS));
		throw new UserError({
			code: "task-unknown",
			what: `"${name}" is not a task`,
			where,
			got: name,
			expected: `one of ${Object.keys(TASKS).join(", ")}`,
			hint: nearest === void 0 ? void 0 : `did you mean "${nearest}"?`
		});
	}
	const task = taskNamed(name);
	if (task.target !== targets) throw new UserError({
		code: "task-needs-other-targets",
		what: `the task ${name} can't be held to this dataset`,
		where,
		got: `targets of the kind "${targets}"`,
		expected: `targets of the kind "${task.target}"`,
		hint: `the task for this dataset is ${taskFor(targets)}`
	});
	const defaults = task.settings;
	for (const [key, value] of Object.entries(given)) {
		checkSetting(name, key, value, defaults, where);
		checkChoice(key, value, task.choices?.[key], where);
	}
	return {
		name,
		settings: {
			...defaults,
			...given
		}
	};
}
/** The task that targets of a kind are for. */
function taskFor(targets) {
	return Object.keys(TASKS).find((name) => TASKS[name].target === targets);
}
function checkSetting(task, key, value, defaults, where) {
	const known = [...Object.keys(defaults), ...Object.keys(COMMON)];
	if (!known.includes(key)) {
		const nearest = nearestWord(key, known);
		throw new UserError({
			code: "task-setting-unknown",
			what: `the task ${task} has no setting "${key}"`,
			where,
			got: key,
			expected: `one of ${known.join(", ")}`,
			hint: nearest === void 0 ? void 0 : `did you mean "${nearest}"?`
		});
	}
	const type = Object.hasOwn(defaults, key) ? typeof defaults[key] : COMMON[key];
	if (typeof value === type && (typeof value !== "number" || Number.isFinite(value))) return;
	throw new UserError({
		code: "task-setting-invalid",
		what: `the setting "${key}" of the task ${task} has another type`,
		where,
		got: JSON.stringify(value) ?? String(value),
		expected: `a ${type}`
	});
}
function checkChoice(key, value, choices, where) {
	if (choices === void 0 || choices.includes(String(value))) return;
	const nearest = nearestWord(String(value), choices);
	throw new UserError({
		code: "task-setting-invalid",
		what: `the setting "${key}" has a value that is not known`,
		where,
		got: String(value),
		expected: `one of ${choices.join(", ")}`,
		hint: nearest === void 0 ? void 0 : `did you mean "${nearest}"?`
	});
}

// src/dataset/dataset.ts
/** An example with what is derived of it. */
function makeExample(example) {
	const { input, target, slice, ...rest } = example;
	return {
		...rest,
		input,
		target,
		...slice === void 0 ? {} : { slice },
		path: fileOf(input),
		label: target.kind === "class" ? target.label : Number.POSITIVE_INFINITY
	};
}
function fileOf(input) {
	switch (input.kind) {
		case "arrays": return input.arrays[0].path;
		case "tensor-files": return input.paths[0];
		default: return input.path;
	}
}

// src/dataset/classes.ts
/** Class names and their indices: the classes file, and what its names stand for. */
const LEADING_WNID = /^n\d{8}(?!\S)/;
/** A classes file longer than this is no list of names. */
const LARGEST_BYTES$1 = 16 * 2 ** 20;
/** A list of classes in index order. */
function classList(names, origin) {
	const indices = /* @__PURE__ */ new Map();
	for (const [index, name] of names.entries()) {
		const known = indices.get(name);
		if (known === void 0) indices.set(name, [index]);
		else known.push(index);
	}
	const wnids = new Map(names.map((name, index) => [LEADING_WNID.exec(name)?.[0], index]));
	return {
		origin,
		names,
		indices,
		...wnids.size === names.length && !wnids.has(void 0) ? { wnids } : {}
	};
}
/** The classes of names that have no list: each name once, in code-unit order, as torchvision's folders. */
function sortedClasses(names, origin) {
	return classList([...new Set(names)].sort(byCodeUnits), origin);
}
/** Reads one name a line (blank lines at the end don't count). Throws `UserError`. */
async function readClasses(file) {
	const names = (await readText(file)).replace(/^\uFEFF/, "").trimEnd().split(/\r?\n/).map((line) => line.trim());
	const blank = names.indexOf("");
	if (blank !== -1) throw new UserError({
		code: "classes-blank-line",
		what: names.length === 1 ? "the classes file is empty" : "the line names no class",
		where: `${file}:${blank + 1}`,
		expected: "one class name a line, in the order of the model's outputs"
	});
	return classList(names, file);
}
/** The index of a class by its name. Throws `UserError` for a name that isn't listed, or not once. */
function indexOfClass(classes, name, where) {
	const indices = classes.indices.get(name);
	if (indices?.length === 1) return indices[0];
	if (indices !== void 0) throw new UserError({
		code: "dataset-ambiguous-class",
		what: "the class name stands for several classes",
		where,
		got: `${name}, which is ${indices.join(" and ")} in ${classes.origin}`,
		hint: "give the label as an index, or make the names differ"
	});
	const wnid = classes.wnids?.get(name);
	if (wnid !== void 0) return wnid;
	const near = nearestWord(name, classes.names);
	throw new UserError({
		code: "dataset-unknown-class",
		what: "there is no class of this name",
		where,
		got: name,
		expected: `one of the ${classes.names.length} names in ${classes.origin}`,
		...near === void 0 ? {} : { hint: `did you mean ${near}?` }
	});
}
async function readText(file) {
	try {
		const { size } = await stat(file);
		if (size <= LARGEST_BYTES$1) return await readFile(file, "utf8");
	} catch (error) {
		throw new UserError({
			code: "classes-unreadable",
			what: "the classes file cannot be read",
			where: file,
			got: error instanceof Error ? error.message : String(error)
		}, { cause: error });
	}
	throw new UserError({
		code: "classes-too-large",
		what: "the classes file is too large for a list of names",
		where: file,
		expected: `at most ${LARGEST_BYTES$1} bytes`
	});
}

// src/dataset/labels.ts
/** From the labels that a dataset gives, as text, to indices of the model's classes. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** A synset of WordNet as ImageNet writes it. */
const WNID = /n\d{8}(?!\d)/;
/** What looks like a number is taken for an index, all else for a class name; a label map says otherwise. */
function resolveLabels(cells, rules) {
	const { map, classes } = rules;
	if (cells.length === 0) return { indices: [] };
	if (map === "wnid") return byName(cells.map(toWnid), rules);
	if (map === "name") return byName(cells, rules);
	const first = cells[0];
	const areIndices = map === "index" || NUMBER.test(first.text);
	if (map === void 0) refuseMixed(cells, first, areIndices);
	if (!areIndices) return byName(cells, rules);
	return {
		indices: cells.map((cell) => shift$1(readIndex(cell, classes, map), cell, rules)),
		classes: shiftNames(classes?.names, rules.offset)
	};
}
/** The class names as the model counts its outputs. */
function shiftNames(names, offset = 0) {
	if (names === void 0 || offset === 0) return names;
	return offset < 0 ? names.slice(-offset) : [...new Array(offset).fill(""), ...names];
}
/** The model's index of a class. Throws `UserError` for one that an offset moves below 0. */
function shift$1(index, { where, text }, rules) {
	const { offset = 0 } = rules;
	if (index + offset >= 0) return index + offset;
	throw new UserError({
		code: "dataset-label",
		what: "the offset moves the label below 0",
		where,
		got: `${text} with offset ${offset}`,
		expected: "an index of the model from 0",
		hint: "leave these examples out, or correct \"offset\""
	});
}
function byName(cells, rules) {
	const classes = rules.classes ?? sortedClasses(cells.map(({ text }) => text), rules.origin);
	return {
		indices: cells.map((cell) => shift$1(indexOfClass(classes, cell.text, cell.where), cell, rules)),
		classes: shiftNames(classes.names, rules.offset)
	};
}
function toWnid(cell) {
	const wnid = WNID.exec(cell.text)?.[0];
	if (wnid !== void 0) return {
		...cell,
		text: wnid
	};
	throw new UserError({
		code: "dataset-label",
		what: "there is no WordNet id in the label",
		where: cell.where,
		got: cell.text,
		expected: "n and eight digits, such as n01440764"
	});
}
function refuseMixed(cells, first, areIndices) {
	const other = cells.find(({ text }) => NUMBER.test(text) !== areIndices);
	if (other === void 0) return;
	throw new UserError({
		code: "dataset-mixed-labels",
		what: "the labels mix class indices and class names",
		where: other.where,
		got: other.text,
		expected: `${areIndices ? "an index" : "a name"}, as ${first.text} in ${first.place}`
	});
}
function readIndex(cell, classes, map) {
	const { text, where } = cell;
	const index = /^\d+$/.test(text) ? Number(text) : NaN;
	if (!Number.isSafeInteger(index) || classes !== void 0 && index >= classes.names.length) throw new UserError({
		code: "dataset-label",
		what: "the label is not a class index",
		where,
		got: text,
		expected: classes === void 0 ? "a whole number from 0" : `a whole number from 0 to ${classes.names.length - 1}: ${classes.origin} names ${classes.names.length} classes`
	});
	const named = map === "index" ? void 0 : classes?.indices.get(text);
	if (named === void 0 || named.includes(index)) return index;
	throw new UserError({
		code: "dataset-ambiguous-class",
		what: "the label is both an index and the name of another class",
		where,
		got: `${text}, the name of class ${named.join(" and ")} in ${classes.origin}`,
		hint: "put the classes in the order of their numbers, or name them otherwise"
	});
}
/** The number that a cell holds. Throws `UserError` for what is none, or is not finite. */
function readNumber({ text, where }, column) {
	const value = NUMBER.test(text) ? Number(text) : NaN;
	if (Number.isFinite(value)) return value;
	throw new UserError({
		code: "dataset-value",
		what: `the ${column} is not a number`,
		where,
		got: text,
		expected: "a finite decimal number"
	});
}
/** Identities 0 to k-1, in the code-unit order of what names them. */
function numberIdentities(cells, origin) {
	const { indices } = sortedClasses(cells.map(({ text }) => text), origin);
	return cells.map(({ text }) => indices.get(text)[0]);
}

// src/dataset/arrays/load-arrays.ts
/**
* Arrays as a dataset: an `.npz` file that holds inputs and targets, or an `.npy` file of inputs with another of
* targets. The first axis counts the examples; each is one index of it. Targets are read whole, inputs not at all.
*/
/** Names that are tried in their order, each also with the split behind it: `x_test`. */
const INPUT_NAMES = [
	"x",
	"images",
	"image",
	"data",
	"input",
	"inputs",
	"features",
	"X",
	"arr_0"
];
const TARGET_NAMES = [
	"y",
	"labels",
	"label",
	"target",
	"targets",
	"Y",
	"arr_1"
];
const INTEGERS = /^(?:u?int(?:8|16|32|64)|bool)$/;
/** Larger examples are no examples; larger targets would not fit beside each other in memory. */
const LARGEST_ROW_BYTES = 2 ** 29;
const LARGEST_TARGETS_BYTES$1 = 2 ** 28;
/** Throws `UserError`, also for arrays of different lengths. */
async function loadArrays({ config, classes }) {
	const { path, labels } = config;
	const file = await openArrayFile(path);
	const targetFile = labels === void 0 ? void 0 : await openArrayFile(labels).catch(closing(file));
	try {
		const inputs = await openInputs(file, config);
		const stored = await openTargets(targetFile ?? file, config, inputs.map(({ array }) => array));
		const count = countExamples([...inputs.map(({ stored }) => stored), ...stored], path);
		const kind = config.target ?? tellKind(stored, path);
		if (kind === "boxes" || kind === "mask") throw notInArrays(kind, path);
		const tensors = [];
		for (const array of stored) tensors.push(await readAll(array, path));
		const request = {
			tensors,
			labels: stored.map(({ label }) => label),
			count,
			config,
			classes,
			path
		};
		const { targets, classes: names } = READERS$1[kind](request);
		const arrays = inputs.map(({ input, array }) => ({
			path,
			...array === "" ? {} : { array },
			...input === void 0 ? {} : { input }
		}));
		return {
			examples: targets.map((target, row) => {
				const input = {
					kind: "arrays",
					arrays,
					row
				};
				return makeExample({
					index: row,
					name: `${inputs[0].stored.label} ${row}`,
					input,
					target
				});
			}),
			...names === void 0 ? {} : { classes: names }
		};
	} finally {
		await file.close();
		await targetFile?.close();
	}
}
function closing(file) {
	return async (error) => {
		await file.close();
		throw error;
	};
}
async function openInputs(file, { input, split }) {
	const wanted = input === void 0 ? [[void 0, findArray(file, INPUT_NAMES, split, "inputs", "input")]] : typeof input === "string" ? [[void 0, input]] : Array.isArray(input) ? input.map((array) => [void 0, array]) : Object.entries(input);
	const opened = [];
	for (const [name, array] of wanted) {
		const stored = await openNamed(file, array);
		if (stored.rowBytes > LARGEST_ROW_BYTES) throw new UserError({
			code: "dataset-too-large",
			what: "one example takes too many bytes",
			where: `${file.path}: ${stored.label}`,
			got: `${stored.rowBytes} bytes`,
			expected: `at most ${LARGEST_ROW_BYTES}: the first axis counts the examples`
		});
		opened.push({
			input: name,
			array,
			stored
		});
	}
	return opened;
}
async function openTargets(file, { columns, split }, inputs) {
	const configured = columns?.values ?? [
		columns?.label,
		columns?.labels,
		columns?.identity
	].filter((name) => name !== void 0);
	const names = configured.length > 0 ? configured : [findArray(file, TARGET_NAMES, split, "targets", "columns: {label: ...}", inputs)];
	const opened = [];
	for (const name of names) opened.push(await openNamed(file, name));
	return opened;
}
function findArray(file, names, split, what, key, taken = []) {
	const there = [...file.arrays.keys()].filter((name) => !taken.includes(name) || name === "");
	if (there.includes("")) return "";
	const found = names.flatMap((name) => split === void 0 ? [name] : [`${name}_${split}`, name]).find((name) => there.includes(name));
	if (found !== void 0) return found;
	throw new UserError({
		code: "dataset-missing-array",
		what: `nothing says which array holds the ${what}`,
		where: file.path,
		got: [...file.arrays.keys()].slice(0, 20).join(", ") || "no arrays",
		expected: `one of ${names.join(", ")}`,
		hint: `name it in the configuration of the dataset: ${key}`
	});
}
function openNamed(file, name) {
	const open = file.arrays.get(name);
	if (open !== void 0) return open();
	throw new UserError({
		code: "dataset-missing-array",
		what: "there is no array of this name",
		where: file.path,
		got: name,
		expected: `one of ${[...file.arrays.keys()].slice(0, 20).join(", ") || "(no arrays)"}`
	});
}
function countExamples(arrays, path) {
	const scalar = arrays.find(({ shape }) => shape.length === 0);
	if (scalar !== void 0) throw new UserError({
		code: "dataset-array-shape",
		what: "the array is a single number",
		where: `${path}: ${scalar.label}`,
		expected: "an array whose first axis counts the examples"
	});
	const [first] = arrays;
	const count = first.shape[0];
	const other = arrays.find(({ shape }) => shape[0] !== count);
	if (other !== void 0) throw new UserError({
		code: "dataset-ragged",
		what: "the arrays are of different lengths",
		where: path,
		got: `${first.label} ${describe$2(first)}, ${other.label} ${describe$2(other)}`,
		expected: "as many targets as inputs on the first axis"
	});
	if (count === 0) throw new UserError({
		code: "dataset-empty",
		what: "the dataset has no examples",
		where: path
	});
	if (count > 1e7) throw new UserError({
		code: "dataset-too-large",
		what: "the dataset has too many rows",
		where: path
	});
	return count;
}
/** Integers of one axis are classes, other numbers are values, more axes are tensors. */
function tellKind(arrays, path) {
	const [first] = arrays;
	const columns = first.shape.slice(1).reduce((product, length) => product * length, 1);
	const areIntegers = arrays.every(({ type }) => INTEGERS.test(type));
	if (arrays.some(({ shape }) => shape.length > 2)) return "tensors";
	if (arrays.length === 1 && columns === 1 && areIntegers) return "class";
	if (!areIntegers) return "values";
	throw new UserError({
		code: "dataset-target",
		what: "nothing says what the integers of the targets are",
		where: path,
		got: `${first.label} ${describe$2(first)}`,
		expected: "\"target\": class (one-hot), classes (ones for the classes that apply) or values"
	});
}
async function readAll(array, path) {
	const bytes = array.shape[0] * array.rowBytes;
	if (bytes > LARGEST_TARGETS_BYTES$1) throw new UserError({
		code: "dataset-too-large",
		what: "the targets take too many bytes",
		where: `${path}: ${array.label}`,
		got: `${bytes} bytes`,
		expected: `at most ${LARGEST_TARGETS_BYTES$1}`
	});
	return toTensorData(array.type, array.shape, await array.readRows(0, array.shape[0]), `${path}: ${array.label}`);
}
const READERS$1 = {
	class: (request) => {
		const rows = numbersOf(request);
		const labels = resolveLabels(rows.map((row, i) => cellOf$1(request, i, String(row.length === 1 ? row[0] : oneHot(row, request, i)))), rulesOf(request));
		return {
			targets: labels.indices.map((label) => ({
				kind: "class",
				label
			})),
			classes: labels.classes
		};
	},
	classes: (request) => {
		const rows = numbersOf(request).map((row, i) => ones$1(row, request, i));
		const cells = rows.flatMap((row, i) => row.map((index) => cellOf$1(request, i, String(index))));
		const labels = resolveLabels(cells, rulesOf(request));
		let next = 0;
		return {
			targets: rows.map((row) => {
				next += row.length;
				return {
					kind: "classes",
					labels: labels.indices.slice(next - row.length, next)
				};
			}),
			classes: labels.classes
		};
	},
	values: (request) => {
		return { targets: numbersOf(request).map((row, i) => {
			return {
				kind: "values",
				values: row.map((value) => readNumber(cellOf$1(request, i, String(value)), "target"))
			};
		}) };
	},
	identity: (request) => {
		const cells = numbersOf(request).map((row, i) => cellOf$1(request, i, row.join(",")));
		return { targets: numberIdentities(cells, request.path).map((identity) => ({
			kind: "identity",
			identity
		})) };
	},
	tensors: ({ tensors, count }) => {
		return { targets: Array.from({ length: count }, (_, i) => {
			return {
				kind: "tensors",
				tensors: tensors.map((tensor) => rowOf(tensor, i))
			};
		}) };
	}
};
function rowOf({ type, shape, values }, row) {
	const size = values.length / shape[0];
	return {
		type,
		shape: [1, ...shape.slice(1)],
		values: values.slice(row * size, (row + 1) * size)
	};
}
/** Each example's numbers, of all arrays. */
function numbersOf({ tensors, count }) {
	return Array.from({ length: count }, (_, row) => tensors.flatMap(({ values }) => {
		const size = values.length / count;
		return Array.from(values.subarray(row * size, (row + 1) * size));
	}));
}
/** The classes of a row of zeros and ones. */
function ones$1(row, request, index) {
	if (row.every((value) => value === 0 || value === 1)) return row.flatMap((value, label) => value === 1 ? [label] : []);
	throw new UserError({
		code: "dataset-label",
		what: "the row is not of zeros and ones",
		where: cellOf$1(request, index, "").where,
		got: row.slice(0, 10).join(","),
		expected: "a one for each class that applies"
	});
}
function oneHot(row, request, index) {
	const labels = ones$1(row, request, index);
	if (labels.length === 1) return labels[0];
	throw new UserError({
		code: "dataset-label",
		what: "the row does not name one class",
		where: cellOf$1(request, index, "").where,
		got: `${labels.length} ones`,
		expected: "a single one in a row of zeros"
	});
}
function cellOf$1({ path, labels }, row, text) {
	return {
		text,
		where: `${path}: ${labels[0]} row ${row}`,
		place: `row ${row}`
	};
}
function rulesOf({ classes, config, path }) {
	return {
		classes,
		map: config.labelMap ?? "index",
		offset: config.offset,
		origin: path
	};
}
function describe$2({ type, shape }) {
	return `${type}[${shape}]`;
}
function notInArrays(kind, path) {
	return new UserError({
		code: "dataset-target",
		what: `arrays hold no ${kind}`,
		where: path,
		expected: `one of ${Object.keys(READERS$1).join(", ")}`
	});
}

// src/dataset/class-folders.ts
/**
* The endings of image files, in lower case. BMP and PNM are known although they cannot be decoded: such a
* file counts as unreadable rather than silently leaving the dataset.
*/
const IMAGE_ENDINGS = /\.(?:jpe?g|png|webp|tiff?|gif|bmp|p[bgpn]m)$/i;
/** Class folders may hold folders. Deeper than this is a loop of links. */
const DEEPEST = 16;
/**
* With the label map `wnid`, a folder of images alone is labelled by the WordNet ids in their names.
* Throws `UserError` where there is no class folder, or one without images or with an unknown name.
*/
async function loadClassFolders({ config, classes }) {
	const root = config.path;
	const entries = await visibleEntries(root);
	const folders = [];
	for (const entry of entries) if (await kindOf$1(root, entry) === "folder") folders.push(entry.name);
	const isFlat = folders.length === 0 && config.labelMap === "wnid";
	if (folders.length === 0 && !isFlat) throw noClassFolders(root, entries);
	const images = [];
	for (const folder of isFlat ? [""] : folders.sort(byCodeUnits)) {
		const names = [];
		await collectImages(root, folder, 1, names);
		if (names.length === 0) throw isFlat ? noClassFolders(root, entries) : new UserError({
			code: "dataset-empty-class",
			what: "the class folder holds no images",
			where: join(root, folder),
			expected: "files that end in .jpg, .jpeg, .png, .webp, .tif, .tiff or .gif",
			hint: "remove the folder if it is no class"
		});
		const cell = {
			text: folder,
			where: join(root, folder),
			place: folder
		};
		for (const name of names.sort(byCodeUnits)) images.push({
			name,
			cell: isFlat ? {
				text: name,
				where: join(root, name),
				place: name
			} : cell
		});
	}
	const rules = {
		classes,
		map: config.labelMap ?? "name",
		offset: config.offset,
		origin: root
	};
	const cells = images.map(({ cell }) => cell);
	const isIdentity = config.target === "identity";
	const labels = isIdentity ? { indices: numberIdentities(cells, root) } : resolveLabels(cells, rules);
	return {
		examples: images.map(({ name }, index) => makeExample({
			index,
			name,
			input: {
				kind: "image",
				path: join(root, ...name.split("/"))
			},
			target: isIdentity ? {
				kind: "identity",
				identity: labels.indices[index]
			} : {
				kind: "class",
				label: labels.indices[index]
			}
		})),
		...labels.classes === void 0 ? {} : { classes: labels.classes }
	};
}
async function collectImages(root, folder, depth, names) {
	const path = join(root, folder);
	if (depth > DEEPEST) throw new UserError({
		code: "dataset-too-deep",
		what: "the folders are nested too deeply",
		where: path,
		expected: `at most ${DEEPEST} levels`,
		hint: "look for a symbolic link that leads back up"
	});
	for (const entry of await visibleEntries(path)) {
		const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
		const kind = await kindOf$1(path, entry);
		if (kind === "folder") await collectImages(root, name, depth + 1, names);
		if (kind === "file" && IMAGE_ENDINGS.test(entry.name)) names.push(name);
		if (names.length > 1e7) throw new UserError({
			code: "dataset-too-large",
			what: "the dataset has too many images",
			where: root
		});
	}
}
async function visibleEntries(folder) {
	return (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith("."));
}
/** Symbolic links are what they lead to; one that leads nowhere is neither. */
async function kindOf$1(folder, entry) {
	const found = entry.isSymbolicLink() ? await stat(join(folder, entry.name)).catch(() => void 0) : entry;
	if (found?.isDirectory()) return "folder";
	return found?.isFile() ? "file" : "other";
}
function noClassFolders(root, entries) {
	const images = entries.filter(({ name }) => IMAGE_ENDINGS.test(name)).length;
	if (images === 0) return new UserError({
		code: "dataset-empty",
		what: "the dataset folder holds no class folders and no images",
		where: root,
		expected: "a folder for each class with its images in it, or labels in a CSV file"
	});
	const manifest = entries.find(({ name }) => /\.csv$/i.test(name));
	return new UserError({
		code: "dataset-without-labels",
		what: "the dataset folder holds images but nothing says which class they are",
		where: root,
		got: `${images} image${images === 1 ? "" : "s"}, no class folders`,
		expected: "a folder for each class, or a CSV file with the header path,label",
		hint: manifest === void 0 ? "name the CSV file as the labels of the dataset" : `name the CSV file as the labels of the dataset: labels: ${join(root, manifest.name)}`
	});
}

// src/dataset/paths.ts
/** The files that a dataset names: inside its folder, there, and each once. The names may come from a stranger. */
/** Files that are looked up at a time. */
const LOOKUPS = 64;
/**
* A path without looking at the disk.
*
* @param base the folder that the path is relative to.
* @param root the folder that it may not leave.
* @param listing what the path is written in, for errors: "the CSV file".
*/
function locate(cell, base, root, listing) {
	const path = resolve(base, cell.text);
	const inside = relative(root, path);
	const leaves = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
	if (inside === "" || leaves || cell.text.includes("\0")) throw new UserError({
		code: "dataset-path-outside",
		what: "the path leads out of the dataset",
		where: cell.where,
		got: cell.text,
		expected: `a file in ${root}, relative to ${listing}`
	});
	return {
		path,
		name: inside.split(sep).join("/")
	};
}
/** As `locate`, for all of them: no file may be there twice. */
function locateAll(cells, file, root, listing) {
	const places = /* @__PURE__ */ new Map();
	const base = dirname(file);
	return cells.map((cell) => {
		const located = locate(cell, base, root, listing);
		const earlier = places.get(located.path);
		if (earlier !== void 0) throw new UserError({
			code: "dataset-duplicate-path",
			what: "the image is listed twice",
			where: cell.where,
			got: `${cell.text}, as in ${earlier}`
		});
		places.set(located.path, cell.place);
		return located;
	});
}
/** Throws `UserError` with the first file that is not there and how many more there are. */
async function refuseMissing(located, cells, hint) {
	const missing = [];
	for (let start = 0; start < located.length; start += LOOKUPS) {
		const found = await Promise.all(located.slice(start, start + LOOKUPS).map(({ path }) => isFile(path)));
		for (const [i, there] of found.entries()) if (!there) missing.push(start + i);
	}
	const first = missing[0];
	if (first === void 0) return;
	const others = missing.length - 1;
	throw new UserError({
		code: "dataset-missing-file",
		what: "the file does not exist",
		where: cells[first].where,
		got: others === 0 ? cells[first].text : `${cells[first].text}, and ${others} more that do not exist`,
		expected: `a file at ${located[first].path}`,
		hint
	});
}
async function isFile(path) {
	try {
		return (await stat(path)).isFile();
	} catch {
		return false;
	}
}

// src/dataset/coco.ts
/**
* A COCO annotation file ("instances") and the folder with its images: boxes by image, or the classes that an image
* shows. Categories become classes 0 to k-1 in the order of their ids, or those of a classes file by their names.
*/
/** Near the longest string that JavaScript has. */
const LARGEST_BYTES = 5e8;
const LARGEST_SIDE = 2 ** 20;
/** Throws `UserError`. Examples are in the order of the file's images; those without annotations are kept. */
async function loadCoco({ config, classes }) {
	const file = config.annotations;
	const kind = config.target ?? "boxes";
	if (kind !== "boxes" && kind !== "classes") throw new UserError({
		code: "dataset-target",
		what: `a COCO file of instances holds no ${kind}`,
		where: file,
		expected: "boxes or classes"
	});
	const content = await readJson(file);
	const rules = {
		classes,
		offset: config.offset,
		origin: file
	};
	const { labels, names } = readCategories(entriesOf(content, "categories", file), rules);
	const images = entriesOf(content, "images", file).map((entry, i) => readImage(entry, `${file}: images[${i}]`));
	if (images.length === 0 || images.length > 1e7) throw new UserError({
		code: images.length === 0 ? "dataset-empty" : "dataset-too-large",
		what: images.length === 0 ? "the dataset has no examples" : "the dataset has too many images",
		where: file
	});
	const boxes = /* @__PURE__ */ new Map();
	for (const { id, where } of images) {
		if (boxes.has(id)) throw malformed(where, "the image has the id of another", String(id), "ids that differ");
		boxes.set(id, []);
	}
	for (const [i, entry] of entriesOf(content, "annotations", file).entries()) {
		const where = `${file}: annotations[${i}]`;
		const of = boxes.get(integer(entry, "image_id", where));
		if (of === void 0) throw malformed(where, "there is no such image", `image_id ${entry["image_id"]}`, "the id of an image");
		of.push(readBox(entry, labels, where));
	}
	const cells = images.map(({ fileName, where }) => ({
		text: fileName,
		where,
		place: where
	}));
	const located = locateAll(cells, join(config.path, "annotations.json"), config.path, "the folder");
	await refuseMissing(located, cells, "file names are relative to the folder of the dataset");
	return {
		examples: images.map(({ id, width, height }, index) => {
			const found = boxes.get(id);
			const target = kind === "boxes" ? {
				kind,
				boxes: found,
				width,
				height
			} : {
				kind,
				labels: [...new Set(found.map(({ label }) => label))].sort((a, b) => a - b)
			};
			const { path, name } = located[index];
			return makeExample({
				index,
				name,
				input: {
					kind: "image",
					path
				},
				target
			});
		}),
		classes: names
	};
}
async function readJson(file) {
	let cause;
	let got = "no object";
	try {
		const { size } = await stat(file);
		if (size > LARGEST_BYTES) got = `${size} bytes, more than ${LARGEST_BYTES}`;
		else {
			const value = JSON.parse(await readFile(file, "utf8"));
			if (isEntry(value)) return value;
		}
	} catch (error) {
		cause = error;
		got = error instanceof Error ? error.message.slice(0, 300) : String(error);
	}
	throw new UserError({
		code: "dataset-coco-unreadable",
		what: "the annotations cannot be read",
		where: file,
		got,
		expected: "a COCO file: JSON with images, annotations and categories"
	}, { cause });
}
function readCategories(entries, rules) {
	const categories = entries.map((entry, i) => {
		const where = `${rules.origin}: categories[${i}]`;
		return {
			id: integer(entry, "id", where),
			name: text(entry, "name", where),
			where
		};
	}).sort((a, b) => a.id - b.id);
	const twice = categories.find(({ id }, i) => id === categories[i + 1]?.id);
	if (twice !== void 0) throw malformed(twice.where, "the category has the id of another", String(twice.id), "ids that differ");
	const own = classList(categories.map(({ name }) => name), rules.origin);
	const { classes = own } = rules;
	const labels = categories.map(({ id, name, where }, i) => {
		const index = classes === own ? i : indexOfClass(classes, name, where);
		return [id, shift$1(index, {
			text: name,
			where
		}, rules)];
	});
	return {
		labels: new Map(labels),
		names: shiftNames(classes.names, rules.offset)
	};
}
function readImage(entry, where) {
	const [width, height] = ["width", "height"].map((side) => {
		const length = integer(entry, side, where);
		if (length > 0 && length <= LARGEST_SIDE) return length;
		throw malformed(where, `the ${side} is impossible`, String(length), `1 to ${LARGEST_SIDE} pixels`);
	});
	return {
		id: integer(entry, "id", where),
		fileName: text(entry, "file_name", where),
		width,
		height,
		where
	};
}
function readBox(entry, labels, where) {
	const { bbox, area, iscrowd, category_id: category } = entry;
	if (!(Array.isArray(bbox) && bbox.length === 4 && bbox.every(Number.isFinite)) || bbox[2] < 0 || bbox[3] < 0) throw malformed(where, "the bbox is none", JSON.stringify(bbox)?.slice(0, 100), "[left, top, width, height]");
	const [left, top, width, height] = bbox;
	const label = labels.get(integer(entry, "category_id", where));
	if (label === void 0) throw malformed(where, "there is no such category", `category_id ${category}`, "the id of a category");
	if (area !== void 0 && !(typeof area === "number" && Number.isFinite(area) && area >= 0)) throw malformed(where, "the area is none", JSON.stringify(area).slice(0, 100), "a number of pixels");
	return {
		box: [
			left,
			top,
			width,
			height
		],
		label,
		crowd: iscrowd === 1 || iscrowd === true,
		area: area ?? width * height
	};
}
function entriesOf(content, key, file) {
	const value = Object.hasOwn(content, key) ? content[key] : void 0;
	if (Array.isArray(value) && value.every(isEntry)) return value;
	throw malformed(file, `there is no list of ${key}`, typeof value, "images, annotations and categories");
}
function isEntry(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function integer(entry, key, where) {
	const value = Object.hasOwn(entry, key) ? entry[key] : void 0;
	if (typeof value === "number" && Number.isSafeInteger(value)) return value;
	throw malformed(where, `the ${key} is not a whole number`, JSON.stringify(value)?.slice(0, 100), "a whole number");
}
function text(entry, key, where) {
	const value = Object.hasOwn(entry, key) ? entry[key] : void 0;
	if (typeof value === "string" && value !== "" && value.length <= 4096) return value;
	throw malformed(where, `there is no ${key}`, JSON.stringify(value)?.slice(0, 100), "text");
}
function malformed(where, what, got, expected) {
	return new UserError({
		code: "dataset-coco",
		what,
		where,
		got: got ?? "nothing",
		expected
	});
}

// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};

// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = /* @__PURE__ */ new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};

// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};

// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};

// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};

// node_modules/csv-parse/lib/index.js
var Parser = class extends Transform {
	constructor(opts = {}) {
		super({
			readableObjectMode: true,
			...opts,
			encoding: null
		});
		this.api = transform({
			on_skip: (err, chunk) => {
				this.emit("skip", err, chunk);
			},
			...opts
		});
		this.state = this.api.state;
		this.options = this.api.options;
		this.info = this.api.info;
	}
	_transform(buf, _, callback) {
		if (this.state.stop === true) return;
		const err = this.api.parse(buf, false, (record) => {
			this.push(record);
		}, () => {
			this.push(null);
			this.end();
			this.on("end", this.destroy);
		});
		if (err !== void 0) this.state.stop = true;
		callback(err);
	}
	_flush(callback) {
		if (this.state.stop === true) return;
		callback(this.api.parse(void 0, true, (record) => {
			this.push(record);
		}, () => {
			this.push(null);
			this.on("end", this.destroy);
		}));
	}
};
const parse = function() {
	let data, options, callback;
	for (const i in arguments) {
		const argument = arguments[i];
		const type = typeof argument;
		if (data === void 0 && (typeof argument === "string" || Buffer.isBuffer(argument))) data = argument;
		else if (options === void 0 && is_object(argument)) options = argument;
		else if (callback === void 0 && type === "function") callback = argument;
		else throw new CsvError("CSV_INVALID_ARGUMENT", ["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`], options || {});
	}
	const parser = new Parser(options);
	if (callback) {
		const records = options === void 0 || options.objname === void 0 ? [] : Object.create(null);
		parser.on("readable", function() {
			let record;
			while ((record = this.read()) !== null) if (options === void 0 || options.objname === void 0) records.push(record);
			else Object.assign(records, { [record[0]]: record[1] });
		});
		parser.on("error", function(err) {
			callback(err, void 0, parser.api.__infoDataSet());
		});
		parser.on("end", function() {
			callback(void 0, records, parser.api.__infoDataSet());
		});
	}
	if (data !== void 0) {
		const writer = function() {
			parser.write(data);
			parser.end();
		};
		if (typeof setImmediate === "function") setImmediate(writer);
		else setTimeout(writer, 0);
	}
	return parser;
};

// src/dataset/table.ts
/**
* The rows of a manifest, CSV with a header or JSON Lines, as text by column. The file may come from a stranger: it
* is read as a stream, and records and rows are bounded.
*/
/** The longest record in characters. */
const LONGEST_RECORD = 65536;
const ENDINGS = {
	".csv": readCsv,
	".jsonl": readJsonLines,
	".ndjson": readJsonLines
};
function isTable(path) {
	return extname(path).toLowerCase() in ENDINGS;
}
/** What messages call the file. */
function describeTable(path) {
	return readerOf(path) === readCsv ? "the CSV file" : "the manifest";
}
function readerOf(path) {
	const ending = extname(path).toLowerCase();
	return ending in ENDINGS ? ENDINGS[ending] : readCsv;
}
/** Throws `UserError` with file and line. */
async function readTable(file, choose) {
	const rows = [];
	let columns;
	for await (const record of readerOf(file)(file, choose)) {
		if (Array.isArray(record)) {
			columns = record;
			continue;
		}
		const { line, cells, text } = record;
		if (rows.length === 1e7) throw new UserError({
			code: "dataset-too-large",
			what: "the dataset has too many rows",
			where: file
		});
		for (const [i, { name, optional }] of columns.entries()) {
			if (cells[i] !== "" || optional) continue;
			throw new UserError({
				code: "dataset-empty-cell",
				what: `the row has no ${name}`,
				where: `${file}:${line}`,
				got: text.slice(0, 200)
			});
		}
		rows.push({
			line,
			cells
		});
	}
	if (rows.length > 0) return rows;
	throw new UserError({
		code: "dataset-empty",
		what: "the dataset has no examples",
		where: file,
		got: columns === void 0 ? "an empty file" : "a header without rows",
		expected: "the header path,label and a row for each image"
	});
}
/** First the chosen columns, then the records. */
async function* readCsv(file, choose) {
	const parser = parse({
		bom: true,
		info: true,
		skip_empty_lines: true,
		trim: true,
		max_record_size: LONGEST_RECORD
	});
	pipeline(createReadStream(file), parser, () => {});
	let positions;
	try {
		for await (const { record, info } of parser) {
			if (positions === void 0) {
				const columns = choose(record, `${file}:${info.lines}`);
				positions = columns.map(({ name }) => record.indexOf(name));
				yield [...columns];
				continue;
			}
			const cells = positions.map((position) => record[position]);
			yield {
				line: info.lines,
				cells,
				text: record.join(",")
			};
		}
	} catch (error) {
		throw error instanceof UserError ? error : unreadable(file, error);
	}
}
/** The first line's keys are the columns; a list becomes its items with `|` between them. */
async function* readJsonLines(file, choose) {
	let columns;
	for await (const { text, line } of readLines(file)) {
		if (text.trim() === "") continue;
		const where = `${file}:${line}`;
		const value = parseLine(text, where);
		if (columns === void 0) {
			columns = choose(Object.keys(value), where);
			yield [...columns];
		}
		yield {
			line,
			cells: columns.map(({ name }) => cellOf(Object.hasOwn(value, name) ? value[name] : null, name, where)),
			text
		};
	}
}
async function* readLines(file) {
	let rest = "";
	let line = 0;
	const stream = createReadStream(file, "utf8");
	try {
		for await (const chunk of stream) {
			const lines = (rest + (line === 0 && rest === "" ? chunk.replace(/^\uFEFF/, "") : chunk)).split("\n");
			rest = lines.pop();
			for (const text of lines) yield {
				text,
				line: ++line
			};
			if (rest.length > LONGEST_RECORD) throw new Error(`a line is longer than ${LONGEST_RECORD} characters`);
		}
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError({
			code: "dataset-jsonl-unreadable",
			what: "the manifest cannot be read",
			where: `${file}:${line + 1}`,
			got: error instanceof Error ? error.message : String(error)
		}, { cause: error });
	}
	if (rest !== "") yield {
		text: rest,
		line: line + 1
	};
}
function parseLine(text, where) {
	let cause;
	try {
		const value = JSON.parse(text);
		if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	} catch (error) {
		cause = error;
	}
	throw new UserError({
		code: "dataset-jsonl-unreadable",
		what: "the line is not a JSON object",
		where,
		got: text.slice(0, 200),
		expected: "{\"path\": \"images/1.jpg\", \"label\": 3}"
	}, { cause });
}
function cellOf(value, name, where) {
	if (value === null) return "";
	if (typeof value === "string") return value.trim();
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (Array.isArray(value) && value.every((item) => typeof item === "string" || typeof item === "number")) return value.join("|");
	throw new UserError({
		code: "dataset-cell",
		what: `the ${name} is nested`,
		where,
		got: JSON.stringify(value).slice(0, 200),
		expected: "text, a number, or a list of them"
	});
}
function unreadable(file, error) {
	const message = error instanceof Error ? error.message : String(error);
	const line = error instanceof CsvError && typeof error["lines"] === "number" ? `:${error["lines"]}` : "";
	return new UserError({
		code: "dataset-csv-unreadable",
		what: "the CSV file cannot be read",
		where: `${file}${line}`,
		got: message
	}, { cause: error });
}

// src/dataset/manifest.ts
/**
* A manifest, CSV or JSON Lines: a column with the paths of images, relative to the manifest, and columns with what
* they should come to; others are ignored. The file may come from a stranger: its paths may not leave the dataset.
*/
/**
* Loads the manifest at the dataset's path or, where that is a folder, the one that `labels` names; paths must
* then lie in that folder. Examples are in the manifest's order. Throws `UserError` with file and line.
*/
async function loadManifest({ config, isFolder, classes }) {
	const file = isFolder ? config.labels : config.path;
	const root = isFolder ? config.path : dirname(file);
	const listing = describeTable(file);
	const { slices = [] } = config;
	let choice;
	const rows = await readTable(file, (header, where) => {
		const path = choosePath(header, config);
		choice = chooseTarget$1(header, config, where, path);
		const columns = [{ name: path }, ...choice.targets];
		refuseAbsent([...columns.map(({ name }) => name), ...slices], header, where);
		return [...columns, ...slices.map((name) => ({
			name,
			optional: true
		}))];
	});
	const { kind, targets: columns } = choice;
	const cells = (column) => rows.map(({ line, cells }) => ({
		text: cells[column],
		where: `${file}:${line}`,
		place: `line ${line}`
	}));
	const located = locateAll(cells(0), file, root, listing);
	await refuseMissing(located, cells(0), `paths are relative to ${listing}`);
	const rules = {
		classes,
		map: config.labelMap,
		offset: config.offset,
		origin: file
	};
	const { targets, classes: names } = await READERS[kind]({
		columns,
		cells: (i) => columns.length === 0 ? cells(0).map(toBaseName) : cells(1 + i),
		rules,
		locateMasks: async (masks) => {
			const files = masks.map((mask) => locate(mask, dirname(file), root, listing));
			await refuseMissing(files, masks, `paths are relative to ${listing}`);
			return files.map(({ path }) => path);
		},
		ignore: config.ignore
	});
	return {
		examples: located.map(({ path, name }, index) => makeExample({
			index,
			name,
			input: {
				kind: "image",
				path
			},
			target: targets[index],
			slice: sliceOf(slices, rows[index].cells.slice(1 + columns.length))
		})),
		...names === void 0 ? {} : { classes: names }
	};
}
const READERS = {
	class: async ({ cells, rules }) => {
		const { indices, classes } = resolveLabels(cells(0), rules);
		return {
			targets: indices.map((label) => ({
				kind: "class",
				label
			})),
			classes
		};
	},
	classes: async ({ cells, rules }) => {
		const lists = cells(0).map((cell) => cell.text.split("|").map((text) => ({
			...cell,
			text: text.trim()
		})).filter(({ text }) => text !== ""));
		const { indices, classes } = resolveLabels(lists.flat(), rules);
		let next = 0;
		return {
			targets: lists.map((list) => {
				const labels = indices.slice(next, next + list.length);
				next += list.length;
				return {
					kind: "classes",
					labels: [...new Set(labels)].sort((a, b) => a - b)
				};
			}),
			classes
		};
	},
	values: async ({ cells, columns }) => {
		const byColumn = columns.map(({ name }, i) => cells(i).map((cell) => readNumber(cell, name)));
		return { targets: byColumn[0].map((_, row) => ({
			kind: "values",
			values: byColumn.map((values) => values[row])
		})) };
	},
	mask: async ({ cells, locateMasks, ignore }) => {
		return { targets: (await locateMasks(cells(0))).map((path) => ({
			kind: "mask",
			path,
			...ignore === void 0 ? {} : { ignore }
		})) };
	},
	identity: async ({ cells, rules }) => ({ targets: numberIdentities(cells(0), rules.origin).map((identity) => ({
		kind: "identity",
		identity
	})) })
};
function choosePath(header, { columns }) {
	if (columns?.path !== void 0) return columns.path;
	return !header.includes("path") && header.includes("file_name") ? "file_name" : "path";
}
/** What the configuration asks for; without that, the first kind whose column is there. */
function chooseTarget$1(header, config, where, path) {
	const { columns, target } = config;
	if (target === "boxes" || target === "tensors") throw new UserError({
		code: "dataset-target",
		what: `a manifest holds no ${target}`,
		where,
		expected: `one of ${Object.keys(READERS).join(", ")}`,
		hint: target === "boxes" ? "give a COCO file as the annotations" : "give ONNX test data or an .npz file"
	});
	const names = {
		class: [columns?.label ?? "label"],
		classes: [columns?.labels ?? "labels"],
		values: columns?.values ?? ["value"],
		mask: [columns?.mask ?? "mask"],
		identity: [columns?.identity ?? "identity"]
	};
	const kinds = Object.keys(READERS);
	const configured = kinds.filter((kind) => columns?.[COLUMN_KEYS[kind]] !== void 0);
	const kind = target ?? configured[0] ?? kinds.find((kind) => names[kind].every((name) => header.includes(name)));
	if (config.labelMap === "wnid" && (kind ?? "class") === "class" && !header.includes(names.class[0])) return {
		kind: "class",
		targets: []
	};
	if (kind === void 0) refuseAbsent([path, ...names.class], header, where);
	const chosen = kind ?? "class";
	return {
		kind: chosen,
		targets: names[chosen].map((name) => ({
			name,
			optional: chosen === "classes"
		}))
	};
}
const COLUMN_KEYS = {
	class: "label",
	classes: "labels",
	values: "values",
	mask: "mask",
	identity: "identity"
};
function refuseAbsent(names, header, where) {
	const missing = names.filter((name) => !header.includes(name));
	if (missing.length === 0) return;
	throw new UserError({
		code: "dataset-missing-column",
		what: `the header has no column ${missing.join(" and no column ")}`,
		where,
		got: header.join(",").slice(0, 500),
		expected: names.join(",")
	});
}
const toBaseName = (cell) => ({
	...cell,
	text: basename(cell.text)
});
/** An example's slice: the values of these columns. */
function sliceOf(columns, cells) {
	if (columns.length === 0) return void 0;
	return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
}

// src/dataset/onnx-test-data.ts
/**
* ONNX test data, which lie beside a model: folders `test_data_set_0`, `test_data_set_1`, ... with a serialised
* tensor for each input (`input_0.pb`, ...) and for each output. Every folder is an example; any model has some.
*/
const FOLDER = /^test_data_set_(\d{1,9})$/;
const FILE = /^(input|output)_(\d{1,6})\.pb$/;
/** What targets may take beside each other in memory, and what an input may. */
const LARGEST_TARGETS_BYTES = 2 ** 28;
const LARGEST_FILE_BYTES = 2 ** 30;
/** The folder holds sets, or is one. */
function isOnnxTestData({ entries }) {
	return entries.some((name) => FOLDER.test(name)) || entries.includes("input_0.pb");
}
/** Throws `UserError`. Inputs are looked for, outputs are read. */
async function loadOnnxTestData({ config, entries }) {
	const sets = entries.filter((name) => FOLDER.test(name)).sort((a, b) => Number(FOLDER.exec(a)[1]) - Number(FOLDER.exec(b)[1]));
	const folders = sets.length > 0 ? sets.map((name) => join(config.path, name)) : [config.path];
	const examples = [];
	let budget = LARGEST_TARGETS_BYTES;
	for (const [index, folder] of folders.entries()) {
		const names = await namesIn(folder);
		const inputs = numbered(names, "input", folder);
		const tensors = [];
		for (const name of inputs) await sizeOf(join(folder, name), LARGEST_FILE_BYTES);
		for (const name of numbered(names, "output", folder)) {
			const path = join(folder, name);
			budget -= await sizeOf(path, budget);
			tensors.push(readTensorFile(await readFile(path), path).tensor);
		}
		examples.push(makeExample({
			index,
			name: basename(folder),
			input: {
				kind: "tensor-files",
				paths: inputs.map((name) => join(folder, name))
			},
			target: {
				kind: "tensors",
				tensors
			}
		}));
	}
	return { examples };
}
async function namesIn(folder) {
	try {
		return await readdir(folder);
	} catch (error) {
		throw new UserError({
			code: "dataset-unreadable-folder",
			what: "the test data cannot be read",
			where: folder,
			got: error.message
		}, { cause: error });
	}
}
/** The files from 0 on. Throws `UserError` where one is missing, or all are. */
function numbered(names, kind, folder) {
	const numbers = names.flatMap((name) => {
		const [, written, number] = FILE.exec(name) ?? [];
		return written === kind ? [Number(number)] : [];
	}).sort((a, b) => a - b);
	const missing = numbers.length === 0 ? 0 : numbers.findIndex((number, i) => number !== i);
	if (missing === -1) return numbers.map((number) => `${kind}_${number}.pb`);
	throw new UserError({
		code: "dataset-missing-file",
		what: `the test data have no ${kind}_${missing}.pb`,
		where: folder,
		got: names.slice(0, 10).join(", ") || "an empty folder",
		expected: "input_0.pb, output_0.pb, and the numbers that follow"
	});
}
async function sizeOf(path, largest) {
	const found = await stat(path).catch(() => void 0);
	if (found?.isFile() && found.size <= largest) return found.size;
	throw new UserError({
		code: found?.isFile() ? "dataset-too-large" : "dataset-missing-file",
		what: found?.isFile() ? "the tensors take too many bytes" : "this is no file",
		where: path,
		...found?.isFile() ? {
			got: `${found.size} bytes`,
			expected: `at most ${largest}`
		} : {}
	});
}

// src/dataset/parquet/load-parquet.ts
/**
* Parquet as the Hugging Face Hub writes it: a column `image` with the bytes of image files and a column `label`, in
* one file or in a folder of shards. Images stay where they are; labels are read, and the names of classes are taken
* from what the `datasets` library left in the footer.
*/
/** Hugging Face's names: `data/validation-00003-of-00014-0a1b2c.parquet`. */
const SHARD = /^(?:(.+)-)?(\d{5})-of-(\d{5})(?:-[0-9a-f]+)?\.parquet$/i;
const IMAGE_NAMES = [
	"image",
	"img",
	"jpg",
	"png",
	"picture"
];
/** The Parquet files lie in the folder, or in its folder `data`. */
function isParquet({ config, isFolder, entries }) {
	if (!isFolder) return isParquetName(config.path);
	return entries.some(isParquetName) || config.format === "parquet";
}
function isParquetName(name) {
	return /\.parquet$/i.test(name);
}
/** Throws `UserError`, with the row where one is to blame. */
async function loadParquet(source) {
	const { config } = source;
	const paths = findShards(source);
	const rows = [];
	let kind = "class";
	let listed;
	let column = [];
	const { slices = [] } = config;
	let targets = [];
	for (const [i, path] of paths.entries()) {
		const file = await openParquet(path);
		try {
			const features = readFeatures(file);
			const image = findImage(file, config, features);
			if (i === 0) {
				({kind, names: targets} = chooseTarget(file, config));
				listed = namesOf(features, targets[0], path);
				column = image;
			} else if (image.join(".") !== column.join(".")) throw new UserError({
				code: "dataset-shards-differ",
				what: "the shards are not of one dataset",
				where: path,
				got: `images in ${image.join(".")}`,
				expected: `images in ${column.join(".")}, as in ${paths[0]}`
			});
			refuseNullImages(file, image);
			await readRows(file, {
				required: targets,
				optional: slices,
				mayBeEmpty: kind === "classes"
			}, rows);
		} finally {
			await file.close();
		}
	}
	if (rows.length === 0) throw new UserError({
		code: "dataset-empty",
		what: "the dataset has no examples",
		where: config.path,
		got: "Parquet files without rows"
	});
	const read = readTargets(kind, rows, targets.length, source, listed);
	return {
		examples: rows.map((row, index) => {
			const { path, rowGroup, fileRow, cells } = row;
			return makeExample({
				index,
				name: `${basename(path)} ${fileRow}`,
				input: {
					kind: "parquet",
					path,
					column,
					rowGroup,
					row: row.row
				},
				target: read.targets[index],
				slice: sliceOf(slices, cells.slice(targets.length))
			});
		}),
		...read.classes === void 0 ? {} : { classes: read.classes }
	};
}
/** The shards of one split, in their order, all of them. */
function findShards({ config, isFolder, entries }) {
	if (!isFolder) return [config.path];
	const here = entries.filter((name) => isParquetName(name) && !name.startsWith("data/"));
	const folder = here.length > 0 ? config.path : join(config.path, "data");
	const names = here.length > 0 ? here : entries.filter(isParquetName).map((name) => basename(name));
	const splits = [...new Set(names.map((name) => SHARD.exec(name)?.[1] ?? ""))];
	const wanted = config.split !== void 0 && splits.includes(config.split) ? names.filter((name) => SHARD.exec(name)?.[1] === config.split) : names;
	if (wanted.length === 0) throw new UserError({
		code: "dataset-empty",
		what: "the folder holds no Parquet files",
		where: config.path
	});
	if (wanted === names && splits.length > 1) throw new UserError({
		code: "dataset-several-splits",
		what: "the folder holds the shards of several splits",
		where: folder,
		got: splits.map((split) => split || "(no split)").join(", "),
		expected: "\"split\" set to one of them"
	});
	const total = SHARD.exec(wanted[0])?.[3];
	if (total !== void 0 && Number(total) !== wanted.length) {
		const there = new Set(wanted.map((name) => Number(SHARD.exec(name)?.[2])));
		const missing = Array.from({ length: Math.min(Number(total), 1e3) }, (_, i) => i).filter((i) => !there.has(i));
		throw new UserError({
			code: "dataset-missing-shard",
			what: "shards of the dataset are missing",
			where: folder,
			got: `${wanted.length} of ${Number(total)}: not ${missing.slice(0, 5).join(", ")}${missing.length > 5 ? ", ..." : ""}`,
			expected: "every shard that the file names count"
		});
	}
	return wanted.map((name) => join(folder, name));
}
/** What the `datasets` library knows of the columns. A footer that says something else is as one that says nothing. */
function readFeatures({ keyValues }) {
	try {
		const { info } = JSON.parse(keyValues.get("huggingface") ?? "");
		return new Map(Object.entries(info.features).filter(([, feature]) => typeof feature === "object" && feature !== null));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
/** Names of the classes, where the column is a ClassLabel. */
function namesOf(features, column, path) {
	const names = features.get(column)?.names;
	if (!Array.isArray(names) || names.length === 0) return void 0;
	return names.every((name) => typeof name === "string") ? classList(names, path) : void 0;
}
/** The column with the bytes of image files: the configured one, a Hugging Face image, or one that is called so. */
function findImage({ schema, path }, { input, columns }, features) {
	const configured = typeof input === "string" ? input : columns?.path;
	const byType = [...features].find(([, { _type }]) => _type === "Image")?.[0];
	const there = schema.children.map(({ element }) => element.name);
	const name = configured ?? byType ?? IMAGE_NAMES.find((name) => there.includes(name));
	const found = schema.children.find(({ element }) => element.name === name);
	const leaf = found?.children.length ? found.children.find(({ element }) => element.name === "bytes") : found;
	if (leaf?.element.type === "BYTE_ARRAY" && leaf.children.length === 0) return leaf.path;
	throw new UserError({
		code: "dataset-missing-column",
		what: found === void 0 ? "no column holds images" : `the column ${name} holds no images`,
		where: path,
		got: there.slice(0, 20).join(", ") || "no columns",
		expected: "a column of bytes, or with bytes in it as the datasets library writes images",
		hint: "name the column of the images: \"input\""
	});
}
function chooseTarget({ schema, path }, { columns, target }) {
	const names = {
		class: [columns?.label ?? "label"],
		classes: [columns?.labels ?? "labels"],
		values: columns?.values ?? ["value"],
		identity: [columns?.identity ?? "identity"]
	};
	const kinds = Object.keys(names);
	const keys = {
		class: "label",
		classes: "labels",
		values: "values",
		identity: "identity"
	};
	if (target !== void 0 && !kinds.includes(target)) throw new UserError({
		code: "dataset-target",
		what: `Parquet files hold no ${target} that are read`,
		where: path,
		expected: `one of ${kinds.join(", ")}`
	});
	const there = new Set(schema.children.map(({ element }) => element.name));
	const kind = target ?? kinds.find((kind) => columns?.[keys[kind]] !== void 0) ?? kinds.find((kind) => names[kind].every((name) => there.has(name)));
	const missing = names[kind ?? "class"].find((name) => !there.has(name));
	if (kind !== void 0 && missing === void 0) return {
		kind,
		names: names[kind]
	};
	throw new UserError({
		code: "dataset-missing-column",
		what: `there is no column ${missing}`,
		where: path,
		got: [...there].slice(0, 20).join(", "),
		expected: names[kind ?? "class"].join(", "),
		hint: "name the column of the labels: \"columns\": {\"label\": ...}"
	});
}
function refuseNullImages(file, image) {
	const nulls = file.countNulls(image);
	if (nulls === void 0 || nulls === 0) return;
	throw new UserError({
		code: "dataset-null-image",
		what: `${nulls} rows hold no image`,
		where: file.path,
		got: `null in ${image.join(".")}`,
		expected: "the bytes of an image in every row",
		hint: "write the dataset with its images in it, not with paths to them"
	});
}
async function readRows(file, { required, optional, mayBeEmpty }, rows) {
	const columns = [...required, ...optional];
	const cells = [];
	for (const [i, name] of columns.entries()) {
		const isRequired = i < required.length && !mayBeEmpty;
		cells.push(await readCells(file, name, isRequired));
	}
	let fileRow = 0;
	for (const [rowGroup, count] of file.rowGroups.entries()) for (let row = 0; row < count; row++, fileRow++) {
		const index = fileRow;
		rows.push({
			path: file.path,
			rowGroup,
			row,
			fileRow,
			cells: cells.map((column) => column[index])
		});
	}
	if (rows.length > 1e7) throw new UserError({
		code: "dataset-too-large",
		what: "the dataset has too many rows",
		where: file.path
	});
}
/** A column of text or numbers, as text. */
async function readCells(file, name, isRequired) {
	const column = file.openColumn([name]);
	const cells = [];
	for (const [rowGroup, count] of file.rowGroups.entries()) for (let row = 0; row < count;) {
		const { values } = await column.readPageOf(rowGroup, row);
		for (const value of values) {
			const cell = toText(value);
			if (cell === void 0 || cell === "" && isRequired) throw new UserError({
				code: "dataset-cell",
				what: cell === "" ? `the row has no ${name}` : `the ${name} is neither text nor a number`,
				where: `${file.path}: row ${cells.length}`,
				got: cell === "" ? "null" : typeof value
			});
			cells.push(cell);
		}
		row += values.length;
	}
	return cells;
}
function toText(value) {
	if (value === null) return "";
	if (typeof value === "string") return value.length <= 65536 ? value : void 0;
	return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean" ? String(value) : void 0;
}
function readTargets(kind, rows, columns, { config, classes: configured }, listed) {
	const cellOf = ({ path, fileRow }, text) => ({
		text,
		where: `${path}: row ${fileRow}`,
		place: `row ${fileRow}`
	});
	const cells = (column) => rows.map((row) => cellOf(row, row.cells[column]));
	const origin = config.path;
	const rules = {
		classes: configured ?? listed,
		map: config.labelMap,
		offset: config.offset,
		origin
	};
	const resolve = (all) => {
		if (config.labelMap === void 0 && listed !== void 0) return resolveListed(all, listed, {
			...rules,
			classes: configured
		});
		return resolveLabels(all, rules);
	};
	switch (kind) {
		case "class": {
			const { indices, classes } = resolve(cells(0));
			return {
				targets: indices.map((label) => ({
					kind,
					label
				})),
				classes
			};
		}
		case "classes": {
			const lists = rows.map((row) => row.cells[0].split("|").map((text) => text.trim()).filter((text) => text !== "").map((text) => cellOf(row, text)));
			const { indices, classes } = resolve(lists.flat());
			let next = 0;
			return {
				targets: lists.map((list) => {
					next += list.length;
					const labels = indices.slice(next - list.length, next);
					return {
						kind,
						labels: [...new Set(labels)].sort((a, b) => a - b)
					};
				}),
				classes
			};
		}
		case "values": {
			const byColumn = Array.from({ length: columns }, (_, i) => cells(i).map((cell) => readNumber(cell, "value")));
			return { targets: rows.map((_, row) => ({
				kind,
				values: byColumn.map((values) => values[row])
			})) };
		}
		case "identity": return { targets: numberIdentities(cells(0), origin).map((identity) => ({
			kind,
			identity
		})) };
	}
}
/** A ClassLabel: indices into the dataset's own names; with a classes file, those names are looked up in it. */
function resolveListed(cells, listed, rules) {
	const { classes = listed, offset } = rules;
	const own = resolveLabels(cells, {
		map: "index",
		classes: listed,
		origin: rules.origin
	});
	const toModel = /* @__PURE__ */ new Map();
	return {
		indices: own.indices.map((index, i) => {
			const known = toModel.get(index);
			if (known !== void 0) return known;
			const cell = {
				text: listed.names[index],
				where: cells[i].where
			};
			const label = classes === listed ? index : indexOfClass(classes, cell.text, cell.where);
			const shifted = shift$1(label, cell, rules);
			toModel.set(index, shifted);
			return shifted;
		}),
		classes: shiftNames(classes.names, offset)
	};
}

// src/dataset/load.ts
/** How the configuration spells what only some formats take. */
const OPTIONS = {
	labels: "labels",
	annotations: "annotations",
	classes: "classes",
	input: "input",
	columns: "columns",
	slices: "slices",
	labelMap: "label-map",
	offset: "offset",
	ignore: "ignore"
};
/** The configured one loads the source; without one, the first that accepts it. */
const FORMATS = {
	manifest: {
		accepts: ({ config, isFolder }) => isFolder ? config.labels !== void 0 : isTable(config.path),
		load: loadManifest,
		expected: "a .csv or .jsonl file with a column of paths, or a folder and such a file as its labels",
		takes: [
			"labels",
			"classes",
			"columns",
			"slices",
			"labelMap",
			"offset",
			"ignore"
		],
		targets: [
			"class",
			"classes",
			"values",
			"mask",
			"identity"
		]
	},
	coco: {
		accepts: ({ config, isFolder }) => isFolder && config.annotations !== void 0,
		load: loadCoco,
		expected: "a folder of images, and annotations",
		takes: [
			"annotations",
			"classes",
			"offset"
		],
		targets: ["boxes", "classes"]
	},
	"onnx-test-data": {
		accepts: isOnnxTestData,
		load: loadOnnxTestData,
		expected: "a folder with test_data_set_0, or with input_0.pb",
		takes: [],
		targets: ["tensors"]
	},
	parquet: {
		accepts: isParquet,
		load: loadParquet,
		expected: "a .parquet file, or a folder of them",
		takes: [
			"classes",
			"input",
			"columns",
			"slices",
			"labelMap",
			"offset"
		],
		targets: [
			"class",
			"classes",
			"values",
			"identity"
		]
	},
	arrays: {
		accepts: ({ config, isFolder }) => !isFolder && isArrayFile(config.path),
		load: loadArrays,
		expected: "an .npz file, or an .npy file and another as its labels",
		takes: [
			"labels",
			"classes",
			"input",
			"columns",
			"labelMap",
			"offset"
		],
		targets: [
			"class",
			"classes",
			"values",
			"tensors",
			"identity"
		]
	},
	"class-folders": {
		accepts: ({ isFolder }) => isFolder,
		load: loadClassFolders,
		expected: "a folder of class folders",
		takes: [
			"classes",
			"labelMap",
			"offset"
		],
		targets: ["class", "identity"]
	}
};
function isArrayFile(path) {
	return /\.np[yz]$/i.test(path);
}
const EXPECTED = `one of ${Object.values(FORMATS).map(({ expected }) => expected).join("; ")}`;
/**
* The dataset's examples in a stable order: folders and files sorted by code units, or the order of the file that
* lists them. Throws `UserError` for everything that is wrong with it.
*/
async function loadDataset(config) {
	const isFolder = (await look(config)).isDirectory();
	if (!isFolder && config.labels !== void 0 && !/\.npy$/i.test(config.path)) throw new UserError({
		code: "dataset-labels-twice",
		what: "the dataset is a file that brings its own labels, so labels cannot be given too",
		where: config.path,
		got: `labels: ${config.labels}`,
		expected: "a folder as the path, or no labels"
	});
	const classes = config.classes === void 0 ? void 0 : await readClasses(config.classes);
	const source = {
		config,
		isFolder,
		entries: isFolder ? await listEntries(config.path) : [],
		classes
	};
	const format = config.format === void 0 ? Object.values(FORMATS).find(({ accepts }) => accepts(source)) : FORMATS[config.format];
	if (format?.accepts(source)) {
		refuseWhatIsIgnored(format, config);
		return format.load(source);
	}
	const ending = extname(config.path) === "" ? "a file without an ending" : `a ${extname(config.path)} file`;
	throw new UserError({
		code: "dataset-unknown-format",
		what: config.format === void 0 ? "the dataset is of no known format" : `the dataset is not of the format ${config.format}`,
		where: config.path,
		got: isFolder ? "a folder" : ending,
		expected: config.format === void 0 ? EXPECTED : FORMATS[config.format].expected
	});
}
function refuseWhatIsIgnored({ takes, targets, expected }, config) {
	const ignored = Object.keys(OPTIONS).find((option) => config[option] !== void 0 && !takes.includes(option));
	if (ignored !== void 0) throw new UserError({
		code: "dataset-option-unused",
		what: `"${OPTIONS[ignored]}" means nothing for a dataset of this kind`,
		where: config.path,
		got: `${expected}, with "${OPTIONS[ignored]}"`,
		expected: takes.length === 0 ? "the path alone" : takes.map((option) => OPTIONS[option]).join(", ")
	});
	if (config.target === void 0 || targets.includes(config.target)) return;
	throw new UserError({
		code: "dataset-target",
		what: `a dataset of this kind holds no ${config.target}`,
		where: config.path,
		got: expected,
		expected: targets.join(", ")
	});
}
/** What lies in the folder, and in its folder `data`, where the Hugging Face Hub keeps a dataset's files. */
async function listEntries(folder) {
	const names = await readdir(folder);
	const inData = names.includes("data") ? await readdir(join(folder, "data")).catch(() => []) : [];
	return [...names, ...inData.map((name) => `data/${name}`)].sort(byCodeUnits);
}
async function look(config) {
	try {
		return await stat(config.path);
	} catch (error) {
		throw new UserError({
			code: "dataset-not-found",
			what: "the dataset cannot be opened",
			where: config.path,
			got: error instanceof Error ? error.message : String(error),
			hint: "check the path of the dataset; it is relative to the configuration file"
		}, { cause: error });
	}
}

// src/dataset/sample.ts
/** A seeded random part of a dataset, for when measuring all of it costs too much. */
/**
* `n` of the examples, drawn without replacement with equal chances, in dataset order; all of them where there
* are no more than `n`. Equal seeds draw equal examples.
*/
function sampleExamples(examples, n, seed) {
	if (!Number.isInteger(n) || n < 0) throw new RangeError(`a sample of ${n} examples`);
	if (n >= examples.length) return examples;
	const random = createRandom(seed);
	const positions = Uint32Array.from(examples.keys());
	for (let i = 0; i < n; i++) {
		const j = i + randomInteger(random, positions.length - i);
		const held = positions[i];
		positions[i] = positions[j];
		positions[j] = held;
	}
	return Array.from(positions.subarray(0, n).sort(), (position) => examples[position]);
}

// src/dataset/open-dataset.ts
async function openDataset(model, config) {
	if (model.dataset === void 0) return void 0;
	const { examples, classes } = await loadDataset(model.dataset);
	const targets = examples[0].target.kind;
	const task = resolveTask(model.task, targets, model.name);
	if (examples.some(({ input }) => input.kind === "image" || input.kind === "parquet") && model.preprocess === void 0 && model.candidate.preprocess === void 0) throw new UserError({
		code: "preprocess-missing",
		what: `nothing says how images become inputs of ${model.name}`,
		where: model.name,
		expected: "\"preprocess\": a preset (torchvision, caffe, cifar) or the steps",
		hint: "take it from the model card; a wrong preprocessing is the most common cause of wrong accuracy"
	});
	const all = config.samples === void 0 || config.samples >= examples.length;
	return {
		task,
		examples: inOrder(all ? examples : sampleExamples(examples, config.samples, config.seed), config),
		size: examples.length,
		complete: model.dataset.complete && all,
		classes
	};
}
/** A sequence that may stop anywhere must see a random example next, whatever the dataset's order. */
function inOrder(examples, { stop, seed }) {
	return stop === "full" ? examples : shuffle([...examples], createRandom(seed));
}

// src/claims/choose-claim.ts
/**
* Which claim a gate means: the one on the metric whose scope (dataset, split, hardware) is what was measured. Two
* that contradict each other are no claim, and a figure for another dataset is none either.
*/
/** @param file the claims' file as it is shown; undefined if none is configured. */
function chooseClaim(metric, claims, file, scope) {
	if (claims === void 0 || file === void 0) return {
		kind: "missing",
		reason: `there is no claim on ${metric}: no model card or claims file is configured`
	};
	const onMetric = claims.claims.filter((claim) => claim.metric === metric);
	if (onMetric.length === 0) return {
		kind: "missing",
		reason: nothingOn(metric, claims, file)
	};
	const inScope = METRICS[metric].from === "examples" ? onMetric.filter((claim) => covers(claim, scope)) : onMetric;
	if (inScope.length === 0) {
		const claimed = onMetric.map(({ dataset, split, source }) => `${nameOf(dataset, split)} (line ${source.line})`);
		return {
			kind: "missing",
			reason: `${file} claims ${metric} for ${[...new Set(claimed)].join(", ")}, and ${nameOf(scope.dataset, scope.split)} was measured`
		};
	}
	const [claim, ...others] = inScope;
	const contradicting = others.find((other) => other.value !== claim.value);
	if (contradicting !== void 0) return {
		kind: "missing",
		reason: `${file} claims ${metric} more than once: ${[claim, contradicting].map(({ text, source }) => `${text} (line ${source.line})`).join(" and ")}; set the dataset's name and split to say which is meant`
	};
	if (METRICS[metric].from !== "latency") return {
		kind: "claim",
		claim
	};
	if (claim.hardware !== void 0 && normalise(claim.hardware) === normalise(scope.hardware)) return {
		kind: "claim",
		claim
	};
	const measuredOn = claim.hardware === void 0 ? "does not say on which hardware" : `is for ${claim.hardware}`;
	return {
		kind: "not_comparable",
		claim,
		reason: `the claim ${claim.text} (${file}:${claim.source.line}) ${measuredOn}; this runner has ${scope.hardware}`
	};
}
function covers(claim, scope) {
	return agrees(claim.dataset, scope.dataset) && agrees(claim.split, scope.split);
}
/** Names agree if they are equal but for spelling, or if one is not told. */
function agrees(claimed, measured) {
	return claimed === void 0 || measured === void 0 || normalise(claimed) === normalise(measured);
}
function normalise(name) {
	return name.toLowerCase().replace(/\(r\)|\(tm\)|[^a-z0-9]/g, "");
}
function nameOf(dataset, split) {
	return `${dataset ?? "a dataset without a name"}${split === void 0 ? "" : ` ${split}`}`;
}
function nothingOn(metric, { claims, unread }, file) {
	const others = [...new Set(claims.map((claim) => claim.metric))];
	return `${file} makes no claim on ${metric}: ${others.length === 0 ? "it makes no claims" : `it claims ${others.join(", ")}`}${unread.length === 0 ? "" : `; ${unread.length} of its figures were not understood (line ${unread[0].source.line}: ${unread[0].reason})`}`;
}

// src/graph/align.ts
/**
* The stretches in which two sequences differ, in order. Takes time and memory of the product of the lengths
* of what remains after the common start and end are taken off: bound the lengths before calling.
*/
function findGaps(left, right) {
	let start = 0;
	while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
	let leftEnd = left.length;
	let rightEnd = right.length;
	while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
		leftEnd -= 1;
		rightEnd -= 1;
	}
	const columns = rightEnd - start + 1;
	const lengths = new Uint32Array((leftEnd - start + 1) * columns);
	for (let i = leftEnd - 1; i >= start; i -= 1) for (let j = rightEnd - 1; j >= start; j -= 1) {
		const at = (i - start) * columns + (j - start);
		lengths[at] = left[i] === right[j] ? 1 + (lengths[at + columns + 1] ?? 0) : Math.max(lengths[at + columns] ?? 0, lengths[at + 1] ?? 0);
	}
	const gaps = [];
	let i = start;
	let j = start;
	let open;
	const close = () => {
		if (open !== void 0) gaps.push({
			left: [open.i, i],
			right: [open.j, j]
		});
		open = void 0;
	};
	while (i < leftEnd || j < rightEnd) {
		if (i < leftEnd && j < rightEnd && left[i] === right[j]) {
			close();
			i += 1;
			j += 1;
			continue;
		}
		open ??= {
			i,
			j
		};
		const at = (i - start) * columns + (j - start);
		if (j >= rightEnd || i < leftEnd && (lengths[at + columns] ?? 0) >= (lengths[at + 1] ?? 0)) i += 1;
		else j += 1;
	}
	close();
	return gaps;
}
/** The pairs of equal elements that the alignment keeps, as indices of each sequence. */
function findPairs(left, right) {
	const pairs = [];
	let i = 0;
	let j = 0;
	const end = {
		left: [left.length, left.length],
		right: [right.length, right.length]
	};
	for (const gap of [...findGaps(left, right), end]) {
		while (i < gap.left[0] && j < gap.right[0]) {
			pairs.push([i, j]);
			i += 1;
			j += 1;
		}
		[, i] = gap.left;
		[, j] = gap.right;
	}
	return pairs;
}

// src/graph/changed-layers.ts
/** What makes a network another one comes first, what the exporter chose last. */
const ranks = {
	strides: 0,
	group: 1,
	weight: 2,
	dilations: 3,
	kernel_shape: 3,
	axis: 4,
	pads: 6,
	auto_pad: 7
};
/**
* One sentence for each property that changed; the same change in several layers of one operator is told once.
*/
function tellChangedLayers(layers) {
	const groups = /* @__PURE__ */ new Map();
	for (const property of layers.flatMap(changedProperties)) {
		const key = JSON.stringify([
			property.layer.candidate.operator,
			property.name,
			changeKey(property)
		]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [property]);
		else group.push(property);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		return [{
			rank: Object.hasOwn(ranks, first.name) ? ranks[first.name] ?? 9 : 9,
			sentence: tell(first, group)
		}];
	});
}
function changedProperties(layer) {
	const ours = new Map(layer.candidate.details.map(({ name, value }) => [name, value]));
	const theirs = new Map(layer.reference.details.map(({ name, value }) => [name, value]));
	return [.../* @__PURE__ */ new Set([...ours.keys(), ...theirs.keys()])].flatMap((name) => {
		const [here, there] = [ours.get(name) ?? "none", theirs.get(name) ?? "none"];
		return here === there ? [] : [{
			layer,
			name,
			ours: here,
			theirs: there
		}];
	});
}
/** A tensor's text starts with its type: `float32 64x3x7x7`. */
function changeKey({ ours, theirs }) {
	const [here, there] = [splitType(ours), splitType(theirs)];
	if (here === void 0 || there === void 0) return isTensorChange(ours, theirs) ? presence(ours) : [ours, theirs];
	return here.dims === there.dims ? [
		"type",
		here.type,
		there.type
	] : ["dims"];
}
function isTensorChange(ours, theirs) {
	return ours === "none" && splitType(theirs) !== void 0 || theirs === "none" && splitType(ours) !== void 0;
}
function presence(ours) {
	return ["presence", ours === "none" ? "reference" : "candidate"];
}
function splitType(text) {
	const match = /^((?:b?float|u?int|complex|bool|string)\w*(?: stored as \w+)?) (\d+(?:x\d+)*|scalar)(.*)$/.exec(text);
	if (match === null) return void 0;
	const [, type = "", dims = "", through = ""] = match;
	return {
		type: `${type}${through}`,
		dims
	};
}
function tell(first, group) {
	const { layer, name, ours, theirs } = first;
	const { operator } = layer.candidate;
	const place = `${operator} ${layer.place} (${shortName(layer.candidate)})`;
	const [here, there] = [splitType(ours), splitType(theirs)];
	const many = group.length > 1;
	const subject = many ? `${group.length} ${operator} nodes` : place;
	if (isTensorChange(ours, theirs)) return `${subject}: ${name} in the ${ours === "none" ? "reference" : "candidate"} only`;
	if (here !== void 0 && there !== void 0) {
		if (here.dims === there.dims) return `${subject}: ${name} of type ${here.type} in the candidate, ${there.type} in the reference`;
		const more = many ? `, and another ${name} shape in ${group.length - 1} more ${operator} ${group.length === 2 ? "node" : "nodes"}` : "";
		return `${place}: ${name} ${here.dims} in the candidate, ${there.dims} in the reference${more}`;
	}
	return `${many ? `${subject}, the first being ${place}` : place}: ${name} ${ours} in the candidate, ${theirs} in the reference`;
}
/** A layer's name for a sentence: some exporters write names of hundreds of characters. */
function shortName({ name }) {
	return name.length <= 50 ? name : `${name.slice(0, 47)}...`;
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

// src/graph/compare-graphs.ts
/** Says in plain words how one graph differs from another. */
const maxSentences = 12;
/** Beyond this only operator counts are compared: aligning takes the product of both lengths. */
const maxLayers = 3e3;
/**
* Compares two architectures. Equal signatures are equal graphs. Otherwise the layers are aligned in their
* canonical order; layers of one operator that stand in for each other are told by what changed in them,
* the rest by how many of each operator only one side has. At most 12 sentences, most telling first.
*/
function compareGraphs(candidate, reference) {
	if (candidate.signature === reference.signature) return {
		equal: true,
		sameWeights: candidate.weightsSignature === reference.weightsSignature,
		changes: []
	};
	const changes = [
		...tellQuantization(candidate, reference),
		...tellFolding(candidate, reference),
		...tellLayers(candidate, reference),
		...tellValues("input", candidate, reference),
		...tellValues("output", candidate, reference)
	];
	if (changes.length === 0) changes.push({
		rank: 0,
		sentence: "the graphs differ in how their nodes are connected or in a subgraph or function"
	});
	changes.sort((a, b) => a.rank - b.rank);
	const sentences = changes.map(({ sentence }) => sentence);
	if (sentences.length > maxSentences) {
		const rest = sentences.length - maxSentences + 1;
		sentences.splice(11, rest, `and ${rest} further differences`);
	}
	return {
		equal: false,
		sameWeights: false,
		changes: sentences
	};
}
function tellLayers(candidate, reference) {
	if (candidate.layers.length > maxLayers || reference.layers.length > maxLayers) return tellCounts(countLayers(candidate.layers), countLayers(reference.layers));
	const ours = candidate.layers.map(layerKey);
	const theirs = reference.layers.map(layerKey);
	const changed = [];
	const added = [];
	const removed = [];
	for (const gap of findGaps(ours, theirs)) {
		const left = candidate.layers.slice(...gap.left);
		const right = reference.layers.slice(...gap.right);
		const pairs = findPairs(left.map(({ operator }) => operator), right.map(({ operator }) => operator));
		const pairedLeft = new Set(pairs.map(([index]) => index));
		const pairedRight = new Set(pairs.map(([, index]) => index));
		for (const [i, j] of pairs) {
			const [one, other] = [left[i], right[j]];
			if (one === void 0 || other === void 0) continue;
			changed.push({
				candidate: one,
				reference: other,
				place: placeOf(candidate.layers, gap.left[0] + i)
			});
		}
		added.push(...left.filter((_, index) => !pairedLeft.has(index)));
		removed.push(...right.filter((_, index) => !pairedRight.has(index)));
	}
	const told = [...tellChangedLayers(changed), ...tellCounts(countLayers(added), countLayers(removed), added, removed)];
	return told.length > 0 ? told : tellWiring(candidate, reference);
}
/** What two layers must share to be the same: operator, attributes and weights, by name. */
function layerKey(layer) {
	return JSON.stringify([layer.operator, layer.details.map(({ name, value }) => [name, value])]);
}
/** 1 for the first layer of its operator. */
function placeOf(layers, index) {
	const operator = layers[index]?.operator;
	return layers.slice(0, index + 1).filter((layer) => layer.operator === operator).length;
}
function countLayers(layers) {
	const counts = /* @__PURE__ */ new Map();
	for (const { operator } of layers) counts.set(operator, (counts.get(operator) ?? 0) + 1);
	return counts;
}
/** Operators that decide what a network is come before those that an exporter adds. */
const telling = /Conv|Gemm|MatMul|LRN|Normalization|Attention|LSTM|GRU|RNN|Pool|Add$|Concat/;
function tellCounts(ours, theirs, added = [], removed = []) {
	const changes = [];
	for (const operator of /* @__PURE__ */ new Set([...ours.keys(), ...theirs.keys()])) {
		const here = ours.get(operator) ?? 0;
		const there = theirs.get(operator) ?? 0;
		const rank = (telling.test(operator) ? 20 : 40) - Math.min(9, Math.max(here, there) / 100);
		if (here > 0 && there > 0 && added.length > 0) {
			const sentence = here === there ? moved(operator, here) : counts(operator, here, there);
			changes.push({
				rank: rank + 5,
				sentence
			});
		} else if (here !== there && here > 0 && there > 0) changes.push({
			rank,
			sentence: counts(operator, here, there)
		});
		else if (here !== there) {
			const [layers, count, side] = here > 0 ? [
				added,
				here,
				"candidate"
			] : [
				removed,
				there,
				"reference"
			];
			const one = layers.find((layer) => layer.operator === operator);
			const which = count === 1 && one !== void 0 ? ` (${one.description})` : "";
			const nodes = count === 1 ? "node is" : "nodes are";
			changes.push({
				rank,
				sentence: `${count} ${operator} ${nodes} in the ${side} only${which}`
			});
		}
	}
	return changes;
}
function moved(operator, count) {
	return count === 1 ? `a ${operator} node is in another place` : `${count} ${operator} nodes are in other places`;
}
function counts(operator, here, there) {
	return `${here} ${operator} ${here === 1 ? "node" : "nodes"} in the candidate stand against ${there} in the reference`;
}
function tellWiring(candidate, reference) {
	const changes = [];
	for (const [index, layer] of candidate.layers.entries()) {
		const other = reference.layers[index];
		if (other === void 0 || layer.from.join() === other.from.join()) continue;
		const [here, there] = [fedBy(layer, candidate), fedBy(other, reference)];
		if (here === there) continue;
		const place = `${layer.operator} ${placeOf(candidate.layers, index)} (${shortName(layer)})`;
		changes.push({
			rank: 5,
			sentence: `${place} takes ${here} in the candidate, ${there} in the reference`
		});
	}
	return changes;
}
function fedBy(layer, { layers, inputs }) {
	const sources = layer.from.map((index) => {
		if (index < 0) return `input ${inputs[-1 - index]?.name ?? -index}`;
		return `${layers[index]?.operator ?? "node"} ${placeOf(layers, index)}`;
	});
	return sources.length === 0 ? "nothing" : sources.join(" and ");
}
function tellValues(kind, candidate, reference) {
	const ours = candidate[`${kind}s`];
	const theirs = reference[`${kind}s`];
	if (ours.length !== theirs.length) return [{
		rank: 12,
		sentence: `${ours.length} graph ${kind}s in the candidate, ${theirs.length} in the reference`
	}];
	return ours.flatMap((value, index) => {
		const other = theirs[index];
		if (other === void 0) return [];
		const [here, there] = [{
			...value,
			name: kind
		}, {
			...other,
			name: kind
		}].map(formatValue);
		if (here === there) return [];
		if (value.type === other.type && value.shape?.length === other.shape?.length && value.shape?.slice(1).join() === other.shape?.slice(1).join()) return [];
		return [{
			rank: 15,
			sentence: `${kind} ${value.name} is ${here?.slice(kind.length + 2)} in the candidate, ${there?.slice(kind.length + 2)} in the reference`
		}];
	});
}
/** BatchNormalization on one side, and in its place biases of convolutions on the other. */
function tellFolding(candidate, reference) {
	const biased = ({ layers }) => layers.filter(({ operator, details }) => operator === "Conv" && details.some(({ name }) => name === "bias")).length;
	const folded = (one, other) => {
		return (other.operators["BatchNormalization"] ?? 0) > (one.operators["BatchNormalization"] ?? 0) && biased(one) > biased(other);
	};
	const told = (side) => [{
		rank: -1,
		sentence: `BatchNormalization is folded into the convolutions in the ${side} only`
	}];
	if (folded(candidate, reference)) return told("candidate");
	return folded(reference, candidate) ? told("reference") : [];
}
/** How a graph is quantised, from the operators that it uses and the scales of its weights. */
function quantization(architecture) {
	const method = quantizationMethod(architecture);
	if (method === void 0) return "none";
	return `${method}, one scale per ${architecture.layers.flatMap(({ details }) => details.filter(({ name }) => /^weight( scale| zero point)?$/.test(name))).some(({ name, value }) => name === "weight" ? value.endsWith("per channel") : !/ (scalar|1)$/.test(value)) ? "channel" : "tensor"}`;
}
function quantizationMethod({ operators }) {
	const has = (name) => Object.hasOwn(operators, name);
	if (has("ConvInteger") || has("MatMulInteger")) return "dynamic (ConvInteger and MatMulInteger)";
	if (has("QLinearConv") || has("QLinearMatMul")) return "static with QLinear operators";
	if (has("DequantizeLinear")) return "static with QuantizeLinear and DequantizeLinear pairs";
}
function tellQuantization(candidate, reference) {
	const [here, there] = [quantization(candidate), quantization(reference)];
	if (here === there) return [];
	return [{
		rank: -1,
		sentence: `quantisation in the candidate: ${here}; in the reference: ${there}`
	}];
}

// src/measurement/graph.ts
/** From an architecture to measurements: counts without sampling error, and texts that are equal or not. */
function graphMeasurements({ artifact, architecture }, macs) {
	const count = (value, method) => ({
		kind: "exact",
		value,
		unit: "count",
		method
	});
	const text = (value, method) => ({
		kind: "text",
		value,
		unit: "text",
		method
	});
	return {
		parameters: {
			kind: "exact",
			value: architecture.parameters,
			unit: "count",
			method: "elements of the weights that nodes consume",
			views: architecture.parameterViews
		},
		kernel_parameters: count(architecture.kernelParameters, "elements of the consumed weights of rank 2 or more"),
		nodes: count(architecture.nodes, "nodes of the graph as stored"),
		opset: count(architecture.opset, "version of ONNX's own operator set"),
		size: {
			kind: "exact",
			value: artifact.bytes,
			unit: "bytes",
			method: "bytes of the model file"
		},
		graph: text(architecture.signature, "structural hash: names, order and values of weights left out"),
		inputs: text(architecture.inputs.map(formatValue).join("; "), "declared by the model"),
		outputs: text(architecture.outputs.map(formatValue).join("; "), "declared by the model"),
		...macs === void 0 ? {} : { macs }
	};
}

// src/statistics/bootstrap.ts
/**
* Bootstrap intervals for timings, which are neither independent nor normal: noise comes in bursts (shared by the
* inferences of a block) and differs from process to process. Resampling follows those levels: restarts first,
* blocks within them, never single inferences (Kalibera, T. and Jones, R. (2013), ISMM: repeat where the
* variation is).
*/
/**
* Percentile interval of a statistic under two-level resampling. With few restarts the plain bootstrap is too
* narrow by about sqrt((R - 1) / R), R being the number of restarts (or of blocks, when there is one restart);
* the interval is widened around the estimate by the inverse of that (Davison and Hinkley 1997, section 2.3).
* That still takes the spread among few restarts for the true one: with 5 restarts, whose noise outweighs that within
* them, 95 % intervals cover 87-90 %. `quantiles: 'student'` widens by t / z of R - 1 degrees of freedom as well
* (Hesterberg, T. C. (2015), Am. Stat. 69, 371-386: the expanded percentile interval), which covers 96 % there and more
* where the noise is within the restarts (docs/statistics.md).
*
* @param blocksOf number of blocks of every restart, each at least 1.
* @returns estimate and interval at level `confidence`; an interval from -Infinity to Infinity if there are fewer
*   than two blocks, because nothing is known of the noise then.
*/
function bootstrapInterval(blocksOf, statistic, options) {
	const { seed, confidence = .95, resamples = 1e3, quantiles = "normal" } = options;
	const starts = [];
	let blocks = 0;
	for (const count of blocksOf) {
		starts.push(blocks);
		blocks += count;
	}
	const weights = new Uint32Array(blocks);
	const value = statistic(weights.fill(1));
	const restarts = blocksOf.length;
	const independent = restarts > 1 ? restarts : blocks;
	const unbounded = {
		value,
		low: Number.NEGATIVE_INFINITY,
		high: Number.POSITIVE_INFINITY
	};
	if (independent < 2) return unbounded;
	const random = createRandom(seed);
	const values = new Float64Array(resamples);
	let kept = 0;
	for (let i = 0; i < resamples; i++) {
		weights.fill(0);
		for (let r = 0; r < restarts; r++) {
			const restart = randomInteger(random, restarts);
			const count = blocksOf[restart];
			for (let b = 0; b < count; b++) weights[starts[restart] + randomInteger(random, count)]++;
		}
		const resampled = statistic(weights);
		if (!Number.isNaN(resampled)) values[kept++] = resampled;
	}
	if (kept === 0) return unbounded;
	const sorted = values.subarray(0, kept).sort();
	const tail = (1 - confidence) / 2;
	const widening = (quantiles === "student" ? twoSidedT(1 - confidence, independent - 1) / twoSidedZ(1 - confidence) : 1) * Math.sqrt(independent / (independent - 1));
	return {
		value,
		low: value + (quantileOfSorted(sorted, tail) - value) * widening,
		high: value + (quantileOfSorted(sorted, 1 - tail) - value) * widening
	};
}
/** Number of blocks of every restart, as `bootstrapInterval` wants it. */
function countBlocks(levels) {
	return levels.map((blocks) => blocks.length);
}
/** The q-quantile of the weighted blocks' numbers, interpolated as in `quantileOfSorted`. NaN if there are none. */
function quantileStatistic(levels, q) {
	const { values, blockOf } = flatten(levels);
	const order = Uint32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
	const sorted = Float64Array.from(order, (i) => values[i]);
	const block = Uint32Array.from(order, (i) => blockOf[i]);
	return (weights) => {
		let total = 0;
		for (let i = 0; i < block.length; i++) total += weights[block[i]];
		if (total === 0) return NaN;
		const position = (total - 1) * q;
		const below = Math.floor(position);
		let seen = 0;
		let i = 0;
		for (; i < block.length; i++) {
			seen += weights[block[i]];
			if (seen > below) break;
		}
		const lower = sorted[i];
		if (position === below || seen > below + 1) return lower;
		let next = i + 1;
		while (next < block.length && weights[block[next]] === 0) next++;
		return lower + (sorted[next] - lower) * (position - below);
	};
}
/** The mean of the weighted blocks' numbers. NaN if there are none. */
function meanStatistic(levels) {
	const blocks = levels.flat();
	const sums = blocks.map((block) => block.reduce((sum, x) => sum + x, 0));
	return (weights) => {
		let sum = 0;
		let count = 0;
		for (const [b, weight] of weights.entries()) {
			sum += weight * sums[b];
			count += weight * blocks[b].length;
		}
		return sum / count;
	};
}
function flatten(levels) {
	const values = [];
	const blockOf = [];
	for (const [b, block] of levels.flat().entries()) for (const value of block) {
		values.push(value);
		blockOf.push(b);
	}
	return {
		values,
		blockOf
	};
}

// src/measurement/contrast.ts
/** Intervals for the difference and the ratio of two subjects, from paired observations. */
function exactly(value) {
	return {
		value,
		low: value,
		high: value
	};
}
/**
* `first - factor * second`, in the metric's unit.
*
* @param alpha 1 minus the interval's confidence.
*/
function contrast(comparison, factor = 1, alpha = .05) {
	switch (comparison.kind) {
		case "exact": return exactly(comparison.first - factor * comparison.second);
		case "proportions": {
			if (!comparison.complete) return pairedContrast(comparison.counts, factor, twoSidedZ(alpha));
			const { both, onlyFirst, onlySecond, neither } = comparison.counts;
			const n = both + onlyFirst + onlySecond + neither;
			return exactly((both + onlyFirst - factor * (both + onlySecond)) / n);
		}
		case "resampled": return resampledContrast(comparison, factor, alpha);
		case "timings": {
			const [first, second] = statisticsOf(comparison);
			const difference = (weights) => first(weights) - factor * second(weights);
			return bootstrapInterval(countBlocks(of(comparison.levels, "first")), difference, {
				seed: comparison.seed,
				confidence: 1 - alpha,
				quantiles: "student"
			});
		}
	}
}
/**
* `first / second`. For the median of timings this is the median of the per-round ratios: noise that both
* inferences of a round share cancels out (duet measurement: Bulej et al. 2020, ICPE).
*
* @returns undefined for a second figure of 0.
*/
function ratio(comparison, alpha = .05) {
	switch (comparison.kind) {
		case "exact": return comparison.second === 0 ? void 0 : exactly(comparison.first / comparison.second);
		case "proportions": {
			const { both, onlyFirst, onlySecond } = comparison.counts;
			return both + onlySecond === 0 ? void 0 : exactly((both + onlyFirst) / (both + onlySecond));
		}
		case "resampled": return resampledRatio(comparison, alpha);
		case "timings": {
			const { statistic, levels, seed } = comparison;
			const blocks = countBlocks(of(levels, "first"));
			if (statistic.kind === "quantile" && statistic.q === .5) return bootstrapInterval(blocks, quantileStatistic(roundRatios(levels), .5), {
				seed,
				confidence: 1 - alpha,
				quantiles: "student"
			});
			const [first, second] = statisticsOf(comparison);
			return bootstrapInterval(blocks, (weights) => first(weights) / second(weights), {
				seed,
				confidence: 1 - alpha,
				quantiles: "student"
			});
		}
	}
}
/** The figure that a timing statistic makes of weighted blocks. */
function timingStatistic(levels, statistic) {
	return statistic.kind === "mean" ? meanStatistic(levels) : quantileStatistic(levels, statistic.q);
}
function statisticsOf({ levels, statistic }) {
	return [timingStatistic(of(levels, "first"), statistic), timingStatistic(of(levels, "second"), statistic)];
}
function of(levels, subject) {
	return levels.map((blocks) => blocks.map((block) => block[subject]));
}
function roundRatios(levels) {
	return levels.map((blocks) => blocks.map(({ first, second }) => first.map((time, i) => time / second[i])));
}

// src/measurement/latency.ts
/** From the restarts of the latency schedule to figures with intervals, and to paired comparisons. */
const quantile = (q) => ({
	kind: "quantile",
	q
});
/** Which of a restart's times a metric is about, and how they come to one figure. */
const LATENCY_METRICS = {
	"latency.p50": {
		of: "warm",
		statistic: quantile(.5)
	},
	"latency.p90": {
		of: "warm",
		statistic: quantile(.9)
	},
	"latency.p95": {
		of: "warm",
		statistic: quantile(.95)
	},
	"latency.p99": {
		of: "warm",
		statistic: quantile(.99)
	},
	"latency.mean": {
		of: "warm",
		statistic: { kind: "mean" }
	},
	"latency.first": {
		of: "first",
		statistic: quantile(.5)
	},
	load_time: {
		of: "load",
		statistic: quantile(.5)
	}
};
const METRIC_ENTRIES = Object.entries(LATENCY_METRICS);
/** The blocks of one restart that a metric is about; times in ms. */
function blocksOf(restart, of) {
	switch (of) {
		case "warm": return restart.blocks;
		case "first": return [[restart.firstMs]];
		case "load": return [[restart.loadMs]];
	}
}
/**
* Figures of one subject from its restarts, each with a bootstrap interval over restarts and blocks.
*
* @param wanted the metrics to compute; all by default.
*/
function latencyMeasurements(restarts, seed, wanted = () => true) {
	return Object.fromEntries(METRIC_ENTRIES.filter(([metric]) => wanted(metric)).map(([metric, { of, statistic }]) => {
		const levels = restarts.map((restart) => blocksOf(restart, of));
		const { value, low, high } = bootstrapInterval(countBlocks(levels), timingStatistic(levels, statistic), {
			seed,
			quantiles: "student"
		});
		const n = levels.flat(2).length;
		return [metric, {
			kind: "sampled",
			value,
			low,
			high,
			n,
			unit: "ms",
			method: `${n} ${of === "load" ? "loads" : "inferences"} in ${restarts.length} processes, bootstrap over processes and blocks`
		}];
	}));
}
/** @param first, second two sessions' entries of the same restarts. */
function latencyComparisons(first, second, seed) {
	return Object.fromEntries(METRIC_ENTRIES.map(([metric, { of, statistic }]) => {
		return [metric, {
			kind: "timings",
			statistic,
			levels: first.map((restart, i) => {
				const others = blocksOf(second[i], of);
				return blocksOf(restart, of).map((block, b) => ({
					first: block,
					second: others[b]
				}));
			}),
			seed
		}];
	}));
}
/** The shape of the schedule. Durations in ms. */
const SCHEDULE = {
	/** Fresh processes before anything is decided: noise differs from process to process. */
	minRestarts: 5,
	/** Rounds in which every session infers once, over all restarts. */
	minRounds: 30,
	/** Timed part of all restarts. */
	minTimedMs: 2e3,
	blockRounds: 10,
	warmupRounds: 2,
	/** Inputs that the rounds go through. */
	examples: 8
};

// src/measurement/subjects.ts
const SUBJECT_NAMES = [
	"candidate",
	"reference",
	"baseline"
];
/** Applies `make` to every subject that is there. */
function mapSubjects(subjects, make) {
	const made = {};
	for (const name of SUBJECT_NAMES) {
		const value = subjects[name];
		if (value !== void 0) made[name] = make(value, name);
	}
	return made;
}

// src/measurement/compare.ts
/**
* @param complete the examples are the whole evaluation set.
* @param gated metrics of the gates: one that is not there because of a problem is `failed`.
*/
function compare(subjects, observed, options) {
	const { predictions, latency, problem } = observed;
	const task = taskNamed(options.task);
	const missing = problem === void 0 ? {} : failedFor(options.gated, problem.problem.what);
	const measurements = mapSubjects(subjects, (subject, name) => {
		const own = predictions?.[name];
		return {
			...missing,
			...graphMeasurements(subject, observed.macs[name]),
			...own === void 0 ? {} : task.measure(own, options),
			...name === "candidate" ? pairMeasurements(predictions, options) : {},
			...latency?.subjects[name] === void 0 ? {} : latencyMeasurements(latency.subjects[name], options.seed)
		};
	});
	const against = (name) => {
		const first = measurements.candidate;
		const second = measurements[name];
		if (first === void 0 || second === void 0) return void 0;
		return {
			...exactComparisons(first, second),
			...observedAgainst(name, predictions, options),
			...latencyAgainst(name, latency, options.seed)
		};
	};
	const reference = against("reference");
	const baseline = against("baseline");
	return {
		measurements,
		against: {
			...reference === void 0 ? {} : { reference },
			...baseline === void 0 ? {} : { baseline }
		},
		control: controlComparisons(latency, options.seed)
	};
}
/** The reference against itself in the same schedule. */
function controlComparisons(latency, seed) {
	const { reference } = latency?.subjects ?? {};
	const control = latency?.control;
	if (reference === void 0 || control === void 0) return void 0;
	return latencyComparisons(reference, control, seed);
}
function latencyAgainst(name, latency, seed) {
	const first = latency?.subjects.candidate;
	const second = latency?.subjects[name];
	return first === void 0 || second === void 0 ? {} : latencyComparisons(first, second, seed);
}
function observedAgainst(name, predictions, options) {
	const first = predictions?.candidate;
	const second = predictions?.[name];
	if (first === void 0 || second === void 0) return {};
	return taskNamed(options.task).compare(first, second, options);
}
/** Figures that take the candidate's and the reference's observations together. */
function pairMeasurements(predictions, options) {
	const { candidate, reference } = predictions ?? {};
	if (candidate === void 0 || reference === void 0) return {};
	return taskNamed(options.task).measurePair?.(candidate, reference, options) ?? {};
}
function exactComparisons(first, second) {
	const comparisons = {};
	for (const name of Object.keys(first)) {
		const a = first[name];
		const b = second[name];
		if (a?.kind === "exact" && b?.kind === "exact") comparisons[name] = {
			kind: "exact",
			first: a.value,
			second: b.value
		};
	}
	return comparisons;
}
function failedFor(gated, reason) {
	const failed = {
		kind: "failed",
		reason,
		broken: true
	};
	return Object.fromEntries([...gated].filter((metric) => METRICS[metric].from !== "graph" || metric === "macs").map((metric) => [metric, failed]));
}

// src/statistics/holm.ts
/**
* Decides a model's gates together. Two of Holm's step-down procedures run side by side, one over the hypotheses
* "this gate holds", whose rejections are failures, and one over "it doesn't", whose rejections are passes: while k of
* m gates have failed, the others fail if their interval of level 1 - alpha / (m - k) does, and likewise for passes.
* A gate alone is decided by its interval of level 1 - alpha, as ever.
*
* The guarantee, whatever the truth and the dependence between the gates: if each gate's interval at level 1 - a lies
* on the wrong side of its limit with probability at most a / 2 (an equal-tailed interval and a gate of the kind
* `>= limit`), then with probability at least 1 - alpha / 2 no gate that holds fails, with probability at least
* 1 - alpha / 2 no gate passes that doesn't hold, and so with at least 1 - alpha every decision is right. Where only a
* is known for a side (`==`), read alpha for its alpha / 2.
*
* Why not one procedure over both kinds: it would let a gate that passed loosen the level at which another fails. But
* a gate that holds is exactly one that may fail falsely, so it has to stay in the count of such gates; for directional
* decisions of dependent tests a single step-down procedure has no such guarantee (Shaffer, J. P. (1980), Ann. Stat.
* 8, 1342-1347; Finner, H. (1999), Ann. Stat. 27, 274-289).
*
* @param gates only those that rest on samples: an exact figure is never wrongly decided and costs the others nothing.
*/
function holmIntervals(gates, alpha = .05) {
	const failures = stepDown(gates, "fail", alpha);
	const passes = stepDown(gates, "pass", alpha);
	return gates.map((_, index) => {
		const failedAt = failures.rejected.get(index);
		const passedAt = passes.rejected.get(index);
		if (failedAt !== void 0 && passedAt === void 0) return {
			decision: "fail",
			alpha: failedAt
		};
		if (passedAt !== void 0 && failedAt === void 0) return {
			decision: "pass",
			alpha: passedAt
		};
		return {
			decision: "inconclusive",
			alpha: Math.min(failures.last, passes.last)
		};
	});
}
/** All gates whose decision reaches `wanted`, with the alpha at which it did, and the alpha of the last step. */
function stepDown(gates, wanted, alpha) {
	const rejected = /* @__PURE__ */ new Map();
	for (;;) {
		const own = alpha / Math.max(1, gates.length - rejected.size);
		const before = rejected.size;
		for (const [index, decideAt] of gates.entries()) if (!rejected.has(index) && decideAt(own) === wanted) rejected.set(index, own);
		if (rejected.size === before) return {
			rejected,
			last: own
		};
	}
}

// src/statistics/binomial.ts
/**
* Tails of the binomial and the hypergeometric distribution, exact for counts up to millions: terms in log space,
* neighbouring terms by their ratio.
*/
/** ln n! - ln(sqrt(2 pi n) (n / e)^n), the error of Stirling's formula (Loader, C. (2000), saddle-point expansion). */
function stirlingError(n) {
	if (n < 16) {
		let factorial = 1;
		for (let k = 2; k <= n; k++) factorial *= k;
		return n === 0 ? 0 : Math.log(factorial) - .5 * Math.log(2 * Math.PI * n) - n * Math.log(n) + n;
	}
	const nn = n * n;
	return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / nn) / nn) / nn) / n;
}
/** x ln(x / m) + m - x without cancellation where x is near m. */
function deviance(x, m) {
	if (x === 0) return m;
	const gap = (x - m) / m;
	if (Math.abs(gap) > .1) return x * Math.log(x / m) + m - x;
	let power = gap * gap;
	let sum = 0;
	for (let k = 2; k < 40; k++) {
		const term = power / (k * (k - 1));
		sum += k % 2 === 0 ? term : -term;
		if (Math.abs(term) < 1e-18 * Math.abs(sum)) break;
		power *= gap;
	}
	return m * sum;
}
/** ln P(X = k) for X ~ Binomial(n, p), by Loader's saddle-point form: the relative error of P stays near 1e-13. */
function logBinomial(k, n, p) {
	if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
	if (p === 0 || p === 1) return k === n * p ? 0 : Number.NEGATIVE_INFINITY;
	if (k === 0) return n * Math.log1p(-p);
	if (k === n) return n * Math.log(p);
	return stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p)) + .5 * Math.log(n / (2 * Math.PI * k * (n - k)));
}
/** ln P(X <= k) for X ~ Binomial(n, p). */
function logBinomialLowerTail(k, n, p) {
	if (k < 0) return Number.NEGATIVE_INFINITY;
	if (k >= n) return 0;
	if (p === 0 || p === 1) return p === 0 ? 0 : Number.NEGATIVE_INFINITY;
	if (k > n * p) return complement(logBinomialLowerTail(n - k - 1, n, 1 - p));
	const odds = (1 - p) / p;
	return logBinomial(k, n, p) + Math.log(descending(k, (i) => i / (n - i + 1) * odds));
}
/** ln P(X >= k) for X ~ Binomial(n, p). */
function logBinomialUpperTail(k, n, p) {
	return logBinomialLowerTail(n - k, n, 1 - p);
}
/**
* ln P(X = k) for the number of successes among `n` drawn without replacement from `population` that hold `successes`.
*/
function logHypergeometric(k, n, successes, population) {
	if (k < 0 || k > n || k > successes || n - k > population - successes) return Number.NEGATIVE_INFINITY;
	const p = n / population;
	return logBinomial(k, successes, p) + logBinomial(n - k, population - successes, p) - logBinomial(n, population, p);
}
/** ln P(X <= k) for the hypergeometric distribution; arguments as in `logHypergeometric`. */
function logHypergeometricLowerTail(k, n, successes, population) {
	if (k < Math.max(0, n - (population - successes))) return Number.NEGATIVE_INFINITY;
	if (k >= Math.min(n, successes)) return 0;
	if (k > n * successes / population) return complement(logHypergeometricLowerTail(n - k - 1, n, population - successes, population));
	const failures = population - successes;
	const ratio = (i) => i * (failures - n + i) / ((successes - i + 1) * (n - i + 1));
	return logHypergeometric(k, n, successes, population) + Math.log(descending(k, ratio));
}
/** 1 + r(k) + r(k) r(k - 1) + ... down to r(1), where r(i) is P(i - 1) / P(i). */
function descending(k, ratio) {
	let term = 1;
	let sum = 1;
	for (let i = k; i > 0; i--) {
		term *= ratio(i);
		sum += term;
		if (term < 1e-17 * sum) break;
	}
	return sum;
}
/** ln(1 - e^x). */
function complement(x) {
	return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x));
}

// src/statistics/plan.ts
/**
* How many examples a gate needs, before anything is run: the smallest number at which its interval will exclude the
* limit with the wanted probability (power), if the figure is what is expected. `examplesToDecide` says instead how
* many would do if the measured figure stayed as it is, which happens half of the time.
*
* Finite populations: n of N examples drawn without replacement tell as much about the N as n (N - 1) / (N - n) tell
* about the model at large (Cochran, W. G. (1977), Sampling Techniques, 3rd ed., 2.6), and all N tell everything.
*/
/**
* For a proportion held to a fixed `limit` by Wilson's interval. The power is exact (binomial or hypergeometric) and is
* reached at `n` and stays reached with more: it is a saw, because counts are whole numbers.
*
* @param expected the proportion that the model is thought to have, above the limit or below it.
*/
function examplesForProportion(expected, limit, options = {}) {
	checkProportion("expected", expected);
	checkProportion("limit", limit);
	const { power = .9, z = Z95, populationSize } = options;
	const tooth = Math.min(200, Math.ceil(1.5 / Math.max(.01, Math.min(limit, 1 - limit))));
	const powerAt = (n) => powerOfProportion(expected, limit, n, z, populationSize);
	const reached = (n) => {
		for (let m = n; m < n + tooth; m++) if (powerAt(m) < power) return false;
		return true;
	};
	return expected === limit ? outOfReach(options) : search(reached, powerAt, options);
}
/** Probability that Wilson's interval after `n` examples lies on one side of `limit`, and on that of `expected`. */
function powerOfProportion(expected, limit, n, z = Z95, populationSize) {
	if (populationSize !== void 0 && n >= populationSize) return 1;
	if (expected < limit) return powerOfProportion(1 - expected, 1 - limit, n, z, populationSize);
	const needed = smallestAbove(limit, n, z, populationSize);
	if (populationSize === void 0) return Math.exp(logBinomialUpperTail(needed, n, expected));
	const failures = populationSize - Math.round(expected * populationSize);
	return Math.exp(logHypergeometricLowerTail(n - needed, n, failures, populationSize));
}
/**
* For a paired difference held to a fixed limit (`top1 >= reference - 1pp`: limit -0.01) by `pairedContrast`. The power
* is a normal approximation around the interval's own ends: the interval is taken at the counts that are expected
* in the unlucky 1 - power share of runs.
*
* @param expected.difference first minus second.
* @param expected.discordant share of examples on which exactly one subject is right, at least |difference|.
* @param expected.first proportion of the first subject; it matters little.
*/
function examplesForDifference(expected, limit, options = {}) {
	const { difference, discordant, first } = expected;
	checkProportion("discordant", discordant);
	checkProportion("first", first);
	const both = first - (discordant + difference) / 2;
	const neither = 1 - discordant - both;
	if (Math.abs(difference) > discordant || both < 0 || neither < 0) throw new RangeError(`no ${discordant} discordant pairs with a difference of ${difference} at ${first}`);
	const { power = .9, z = Z95, populationSize } = options;
	const gap = Math.abs(difference - limit);
	const deviation = Math.sqrt(Math.max(discordant - difference * difference, 1e-12));
	const unlucky = (n, shift) => {
		const effective = effectiveSize(n, populationSize);
		const moved = Math.max(-discordant, Math.min(discordant, difference + shift));
		const interval = pairedContrast({
			both: effective * both,
			onlyFirst: effective * (discordant + moved) / 2,
			onlySecond: effective * (discordant - moved) / 2,
			neither: effective * neither
		}, 1, z);
		return difference > limit ? interval.low > limit : interval.high < limit;
	};
	const towards = difference > limit ? -1 : 1;
	const standardError = (n) => deviation / Math.sqrt(effectiveSize(n, populationSize));
	const reached = (n) => populationSize !== void 0 && n >= populationSize || unlucky(n, towards * normalQuantile(power) * standardError(n));
	return gap === 0 ? outOfReach(options) : search(reached, () => power, options);
}
/** How many examples of an unlimited supply tell as much as `n` of `populationSize`; Infinity for all of them. */
function effectiveSize(n, populationSize) {
	if (populationSize === void 0) return n;
	return n >= populationSize ? Number.POSITIVE_INFINITY : n * (populationSize - 1) / (populationSize - n);
}
/**
* Wilson's interval for the share of successes in a finite population, from `n` of it drawn without replacement: that
* of the effective size, and the point itself for all of them.
*/
function wilsonIntervalOfPopulation(successes, n, populationSize, z = Z95) {
	const p = successes / n;
	const effective = effectiveSize(n, populationSize);
	if (effective === Number.POSITIVE_INFINITY) return {
		low: p,
		high: p
	};
	return n === 0 ? {
		low: 0,
		high: 1
	} : wilsonInterval(p * effective, effective, z);
}
/** The smallest count of successes whose interval lies above `limit`; n + 1 if none does. */
function smallestAbove(limit, n, z, populationSize) {
	const effective = effectiveSize(n, populationSize);
	return Math.floor(n * (limit + z * Math.sqrt(limit * (1 - limit) / effective))) + 1;
}
/** The smallest n at which `reached`, which stays true once it is (but for a few n around the first). */
function search(reached, powerAt, options) {
	const { populationSize, most = 1e7 } = options;
	const end = Math.min(most, populationSize ?? most);
	let high = 1;
	while (high < end && !reached(high)) high *= 2;
	high = Math.min(high, end);
	if (!reached(high)) return outOfReach(options);
	let low = 0;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (reached(middle)) high = middle;
		else low = middle;
	}
	return high === populationSize ? {
		kind: "all",
		n: high
	} : {
		kind: "enough",
		n: high,
		power: powerAt(high)
	};
}
function outOfReach({ populationSize, most = 1e7 }) {
	return populationSize === void 0 || populationSize > most ? {
		kind: "out of reach",
		n: most
	} : {
		kind: "all",
		n: populationSize
	};
}
function checkProportion(name, value) {
	if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} is ${value}, expected a proportion`);
}

// src/statistics/positive-control.ts
/**
* The positive control: a trusted reference goes through the same harness and should reproduce its own published
* figure. If it doesn't, the harness (preprocessing, labels, examples) is suspect, and nothing that it says of the
* candidate's claims counts.
*/
/**
* A tenth of a point. The same weights, interpolation and crop differ between two sound harnesses by 0.013 points in
* the median of 24 pairs and by 0.030 at most; another interpolation alone makes 0.23.
*/
const TOLERANCE = .001;
/**
* Reproduced if the whole interval lies within the accepted range (an equivalence test), missed if none of it does,
* otherwise undecided. A sound harness misses with probability at most 2.5 % (at the default z).
*
* @throws RangeError without examples.
*/
function positiveControl(control) {
	const { successes, n, complete, populationSize, claim, tolerance = TOLERANCE, z = Z95 } = control;
	if (!(n > 0)) throw new RangeError("a positive control without examples");
	const value = successes / n;
	const { low, high } = complete ? {
		low: value,
		high: value
	} : populationSize === void 0 ? wilsonInterval(successes, n, z) : wilsonIntervalOfPopulation(successes, n, populationSize, z);
	const accepted = {
		low: claim.value - claim.precision - tolerance,
		high: claim.value + claim.precision + tolerance
	};
	const epsilon = 1e-12;
	const within = low >= accepted.low - epsilon && high <= accepted.high + epsilon;
	const outside = high < accepted.low - epsilon || low > accepted.high + epsilon;
	const off = (x) => Math.max(0, x - claim.value - claim.precision) + Math.min(0, x - claim.value + claim.precision);
	return {
		verdict: within ? "reproduced" : outside ? "missed" : "undecided",
		measured: {
			value,
			low,
			high
		},
		accepted,
		bias: {
			value: off(value),
			low: off(low),
			high: off(high)
		}
	};
}

// src/gate/reason.ts
/** "claim 76.13 % - 0.5 pp = 75.63 %". */
function marginText(base, bound, rule, limit) {
	const total = figureText$1(limit, rule.unit);
	if (bound.relative) {
		const written = /([+\-*])\s*([^+\-*]*)$/.exec(rule.text);
		return `${base} ${written?.[1] ?? "*"} ${written?.[2]?.trim() ?? bound.factor} = ${total}`;
	}
	if (bound.offset === 0) return base;
	const offset = Math.abs(bound.offset);
	const size = rule.unit === "ratio" ? `${Number((offset * 100).toPrecision(10))} pp` : figureText$1(offset, rule.unit);
	return `${base} ${bound.offset < 0 ? "-" : "+"} ${size} = ${total}`;
}
const FAILING = {
	">=": "below",
	"<=": "above",
	">": "not above",
	"<": "not below",
	"==": "not equal to"
};
const PASSING = {
	">=": "at least",
	"<=": "at most",
	">": "above",
	"<": "below",
	"==": "equal to"
};
/** One sentence with the figures: what was measured, how it stands to the limit, what would decide it. */
function reasonText(rule, verdict, measured, told) {
	const value = told.value ?? measured.value;
	const convention = told.view === void 0 ? "" : ` (counted "${told.view}")`;
	const sampled = measured.kind === "sampled" ? ` (95 % CI ${intervalText(measured.low, measured.high, rule.unit)})` : "";
	const parts = [`${rule.metric} is ${figureText$1(value, rule.unit)}${convention}${sampled}`];
	if (verdict === "pass") parts.push(`${PASSING[rule.comparison]} ${told.told}`);
	else if (verdict === "fail") parts.push(`${FAILING[rule.comparison]} ${told.told}`);
	else if (verdict === "inconclusive") parts.push(`which does not decide "${rule.comparison} ${told.told}"`);
	else parts.push(`which can't be held to ${told.told}`);
	if (told.difference?.low !== void 0 && told.difference.high !== void 0) {
		const { low, high, unit } = told.difference;
		const text = (x) => differenceText(x, rule.unit, unit);
		parts.push(`paired difference ${text(told.difference.value)} (${text(low)} to ${text(high)})`);
	}
	if (told.needed !== void 0) parts.push(`about ${told.needed.toLocaleString("en-US")} examples would decide it`);
	return parts.join(", ");
}

// src/gate/decide.ts
/**
* Judges `rule`; never throws for lack of evidence.
*
* @param alpha 1 minus the confidence of the interval that decides; what is told is the 95 % interval all the same.
*/
function decide(rule, evidence, alpha = .05) {
	const measured = evidence.candidate[rule.metric];
	if (measured === void 0) return outcome(rule, "unverifiable", `${rule.metric} was not measured: ${whyNotMeasured(rule, evidence)}`);
	if (measured.kind === "failed") return outcome(rule, verdictOfFailure(measured), failureText(rule, measured));
	const sequence = evidence.sequences?.get(rule);
	if ((rule.bound.kind === "quantity" || rule.bound.subject === "claim") && sequence !== void 0 && measured.kind === "sampled") return onFigures(rule, {
		...measured,
		...sequence(.05),
		method: "confidence sequence"
	}, evidence, alpha);
	return onFigures(rule, measured, evidence, alpha);
}
function onFigures(rule, measured, evidence, alpha) {
	if (rule.bound.kind === "quantity") return againstQuantity(rule, measured, rule.bound.value, evidence, alpha);
	if (rule.bound.subject === "claim") return againstClaim(rule, rule.bound, measured, evidence, alpha);
	return againstSubject(rule, rule.bound, rule.bound.subject, measured, evidence, alpha);
}
function whyNotMeasured(rule, evidence) {
	const { from } = METRICS[rule.metric];
	if (from === "pair" && evidence.reference === void 0) return "it needs a reference, and none is configured";
	if (from === "examples" || from === "pair") return "it needs a dataset, and none is configured";
	return "nothing to measure it on";
}
/** Measuring that broke is an error; outputs that give no figure (NaN, say) leave the rule unverifiable. */
function verdictOfFailure({ broken }) {
	return broken === true ? "error" : "unverifiable";
}
function failureText(rule, { reason, broken }, subject) {
	const of = subject === void 0 ? rule.metric : `${rule.metric} of the ${subject}`;
	return broken === true ? `${of} could not be measured: ${reason}` : `${of} has no figure: ${reason}`;
}
function againstQuantity(rule, measured, limit, evidence, alpha) {
	if (measured.kind === "text") return outcome(rule, "unverifiable", `${rule.metric} is not a number`);
	const excess = shift(decisive(rule, measured, evidence, alpha), limit);
	const bound = {
		against: "quantity",
		value: limit,
		limit
	};
	const verdict = judge(rule.comparison, excess, epsilon(limit));
	const needed = verdict === "inconclusive" ? needForOne(measured, limit) : void 0;
	return outcome(rule, verdict, reasonText(rule, verdict, measured, {
		told: figureText$1(limit, rule.unit),
		needed
	}), {
		measured: figureOf$1(measured),
		bound,
		examplesNeeded: needed
	});
}
function againstClaim(rule, bound, measured, evidence, alpha) {
	const lookup = evidence.claim(rule.metric);
	if (lookup.kind === "missing") return outcome(rule, "unverifiable", lookup.reason, { measured: figureOf$1(measured) });
	const { claim } = lookup;
	if (measured.kind === "text") return outcome(rule, "unverifiable", `${rule.metric} is not a number`);
	const limit = bound.factor * claim.value + bound.offset;
	const precision = claim.precision * Math.abs(bound.factor);
	const { value, view } = nearestView(measured, limit);
	const estimate = view === void 0 ? decisive(rule, measured, evidence, alpha) : {
		value,
		low: value,
		high: value
	};
	const difference = bound.relative ? relativeTo(estimate, claim.value) : {
		...interval(shift(estimate, claim.value)),
		unit: "absolute"
	};
	const gateBound = {
		against: "claim",
		value: claim.value,
		limit,
		precision: claim.precision,
		source: claim.source
	};
	const extra = {
		measured: {
			...figureOf$1(measured),
			value
		},
		bound: gateBound,
		difference
	};
	if (lookup.kind === "not_comparable") return outcome(rule, "not_comparable", lookup.reason, extra);
	if (evidence.suspect !== void 0 && METRICS[rule.metric].from === "examples") return outcome(rule, "inconclusive", `${rule.metric} is ${figureText$1(value, rule.unit)}, but ${evidence.suspect}`, extra);
	const tolerance = rule.comparison === ">" || rule.comparison === "<" ? 0 : precision;
	const verdict = judge(rule.comparison, shift(estimate, limit), tolerance + epsilon(limit));
	const needed = verdict === "inconclusive" ? needForOne(measured, limit) : void 0;
	const told = marginText(`claim ${figureText$1(claim.value, rule.unit)}`, bound, rule, limit);
	return outcome(rule, verdict, reasonText(rule, verdict, measured, {
		told,
		needed,
		view,
		value
	}), {
		...extra,
		examplesNeeded: needed
	});
}
function againstSubject(rule, bound, subject, measured, evidence, alpha) {
	const measurements = evidence[subject];
	if (measurements === void 0) return outcome(rule, "unverifiable", `no ${subject} is configured`, { measured: figureOf$1(measured) });
	const other = measurements[rule.metric];
	if (other === void 0 || other.kind === "failed") {
		const reason = other === void 0 ? `${rule.metric} of the ${subject} was not measured` : failureText(rule, other, subject);
		return outcome(rule, other === void 0 ? "unverifiable" : verdictOfFailure(other), reason, { measured: figureOf$1(measured) });
	}
	if (measured.kind === "text" || other.kind === "text") {
		const equal = measured.value === other.value;
		const texts = rule.metric === "graph" ? evidence.graphChanges(subject).slice(0, 3).join("; ") : `${measured.value} against ${other.value}`;
		const reason = equal ? `${rule.metric} equal to the ${subject}'s` : `${rule.metric} differs from the ${subject}'s${texts === "" ? "" : `: ${texts}`}`;
		return outcome(rule, equal ? "pass" : "fail", reason, {
			measured: figureOf$1(measured),
			bound: {
				against: subject,
				value: other.value,
				limit: other.value
			}
		});
	}
	const comparison = evidence.against[subject]?.[rule.metric];
	if (comparison === void 0) return outcome(rule, "unverifiable", `${rule.metric} was not measured beside the ${subject}`, { measured: figureOf$1(measured) });
	const limit = bound.factor * other.value + bound.offset;
	const judged = compareWithMargin(comparison, bound, evidence.sequences?.get(rule), alpha);
	const noise = METRICS[rule.metric].from === "latency" ? controlNoise(rule, bound, other, evidence, alpha) : void 0;
	const excess = noise === void 0 ? judged.excess : widen(judged.excess, noise.inExcessUnit);
	const verdict = judge(rule.comparison, excess, epsilon(judged.scale));
	const needed = verdict === "inconclusive" && comparison.kind === "proportions" ? pairsToDecide(comparison.counts, contrast(comparison).value, limit - other.value) : void 0;
	const told = marginText(`${subject} ${figureText$1(other.value, rule.unit)}`, bound, rule, limit);
	const reason = reasonText(rule, verdict, measured, {
		told,
		needed,
		difference: judged.difference
	});
	return outcome(rule, verdict, verdict === "inconclusive" && noise !== void 0 ? `${reason}; ${noise.told}` : reason, {
		measured: figureOf$1(measured),
		bound: {
			against: subject,
			value: other.value,
			limit
		},
		difference: judged.difference,
		examplesNeeded: needed
	});
}
/** The paired comparison held to the margin: `excess` is what is left of the limit. */
function compareWithMargin(comparison, bound, sequence, alpha) {
	const asRatio = bound.relative && comparison.kind !== "proportions" ? ratio(comparison, alpha) : void 0;
	if (asRatio !== void 0) {
		const difference = {
			...interval(shift(asRatio, 1)),
			unit: "relative"
		};
		return {
			excess: shift(asRatio, bound.factor),
			difference,
			scale: 1
		};
	}
	const difference = {
		...interval({
			...contrast(comparison),
			...bound.factor === 1 ? sequence?.(.05) : {}
		}),
		unit: "absolute"
	};
	const scale = comparison.kind === "exact" ? Math.max(Math.abs(comparison.first), Math.abs(comparison.second)) : 1;
	return {
		excess: shift({
			...contrast(comparison, bound.factor, alpha),
			...sequence?.(alpha)
		}, bound.offset),
		difference,
		scale
	};
}
/**
* The negative control: if the reference, measured against itself in the same schedule, is not clean, then its
* departure from 1 is how far this runner can be off, and the candidate's interval is widened by it. Clean means
* that the interval is no wider than the margin and contains 1, or misses it by no more than a tenth of the margin.
*/
function controlNoise(rule, bound, other, evidence, alpha) {
	const control = evidence.control?.[rule.metric];
	const estimate = control === void 0 ? void 0 : ratio(control, alpha);
	if (estimate === void 0) return void 0;
	const relativeMargin = bound.relative ? Math.abs(bound.factor - 1) : Math.abs(bound.offset / other.value);
	const floor = Math.max(Math.abs(estimate.low - 1), Math.abs(estimate.high - 1));
	const bias = Math.max(0, estimate.low - 1, 1 - estimate.high);
	if ((estimate.high - estimate.low) / 2 <= relativeMargin && bias <= relativeMargin / 10) return void 0;
	const told = `this runner is too noisy for a margin of ${(relativeMargin * 100).toFixed(1)} %: the reference against itself differs by up to ${(floor * 100).toFixed(1)} %`;
	return {
		inExcessUnit: bound.relative ? floor : floor * other.value,
		told
	};
}
/** Whether `excess` (measured minus limit) satisfies the comparison; `tolerance` is in the candidate's favour. */
function judge(operator, excess, tolerance) {
	const { low, high } = excess;
	if (Number.isNaN(excess.value) || Number.isNaN(low) || Number.isNaN(high)) return "unverifiable";
	switch (operator) {
		case ">=": return low >= -tolerance ? "pass" : high < -tolerance ? "fail" : "inconclusive";
		case "<=": return high <= tolerance ? "pass" : low > tolerance ? "fail" : "inconclusive";
		case ">": return low > tolerance ? "pass" : high <= tolerance ? "fail" : "inconclusive";
		case "<": return high < -tolerance ? "pass" : low >= -tolerance ? "fail" : "inconclusive";
		case "==":
			if (low > tolerance || high < -tolerance) return "fail";
			return low >= -tolerance && high <= tolerance ? "pass" : "inconclusive";
	}
}
/** Room for the rounding of binary fractions; far below one count or one example. */
function epsilon(scale) {
	return 1e-12 * Math.max(1, Math.abs(scale));
}
/** What decides: the sequence's interval where examples were observed until something was decided. */
function decisive(rule, measured, evidence, alpha) {
	return {
		...estimateAt(measured, alpha),
		...evidence.sequences?.get(rule)?.(alpha)
	};
}
/**
* The measured figure with its interval at level 1 - alpha: Wilson's for proportions; others, whose samples are gone,
* are scaled as if normal.
*/
function estimateAt(measured, alpha) {
	const { value } = measured;
	if (measured.kind === "exact") return {
		value,
		low: value,
		high: value
	};
	if (alpha === .05) return measured;
	const z = twoSidedZ(alpha);
	if (measured.successes !== void 0) return {
		value,
		...wilsonInterval(measured.successes, measured.n, z)
	};
	const scale = z / Z95;
	return {
		value,
		low: value - (value - measured.low) * scale,
		high: value + (measured.high - value) * scale
	};
}
function shift(estimate, by) {
	return {
		value: estimate.value - by,
		low: estimate.low - by,
		high: estimate.high - by
	};
}
function widen(estimate, by) {
	return {
		value: estimate.value,
		low: estimate.low - by,
		high: estimate.high + by
	};
}
function interval(estimate) {
	return estimate.low === estimate.high ? { value: estimate.value } : {
		value: estimate.value,
		low: estimate.low,
		high: estimate.high
	};
}
function relativeTo(estimate, base) {
	return {
		...interval({
			value: estimate.value / base - 1,
			low: estimate.low / base - 1,
			high: estimate.high / base - 1
		}),
		unit: "relative"
	};
}
/** Of a count and its views under other conventions, the one nearest to the limit. */
function nearestView(measured, limit) {
	let nearest = { value: measured.value };
	if (measured.kind === "sampled" || measured.views === void 0) return nearest;
	for (const [view, value] of Object.entries(measured.views)) if (Math.abs(value - limit) < Math.abs(nearest.value - limit)) nearest = {
		value,
		view
	};
	return nearest;
}
function needForOne(measured, limit) {
	return measured.kind === "sampled" && measured.unit === "ratio" ? examplesToDecide(measured.value, limit) : void 0;
}
function figureOf$1(measured) {
	return measured.kind === "sampled" ? {
		value: measured.value,
		low: measured.low,
		high: measured.high,
		n: measured.n
	} : {
		value: measured.value,
		...measured.kind === "exact" && measured.n !== void 0 ? { n: measured.n } : {}
	};
}
function outcome(rule, decided, reason, extra = {}) {
	const verdict = decided === "fail" && rule.severity === "warn" ? "warn" : decided;
	return {
		rule: rule.text,
		metric: rule.metric,
		unit: rule.unit,
		severity: rule.severity,
		verdict,
		...extra,
		reason
	};
}

// src/gate/defaults.ts
/** How much a claimed figure may be missed by, by the metric's unit and direction. */
function claimRule(metric) {
	const { unit, better, from } = METRICS[metric];
	if (unit === "ratio") return `${metric} >= claim - 0.5pp`;
	if (unit === "ms") return `${metric} <= claim + 10%`;
	if (from === "graph" && better !== "none") return `${metric} == claim`;
}
function defaultRules(claims, subjects, hasDataset) {
	const rules = [];
	for (const metric of new Set(claims?.claims.map((claim) => claim.metric))) {
		const rule = claimRule(metric);
		if (rule !== void 0 && (hasDataset || METRICS[metric].from !== "examples")) rules.push(rule);
	}
	for (const subject of ["reference", "baseline"]) {
		if (subjects[subject] === void 0) continue;
		if (hasDataset) rules.push(`top1 >= ${subject} - 1pp`);
		rules.push(`latency.p50 <= ${subject} + 10%`, `warn: graph == ${subject}`);
	}
	return rules.map((rule) => parseRule(rule, "default gates"));
}

// src/statistics/confidence-sequence.ts
/**
* Shares of the capital to bet, times what the odds allow. A gap d between mean and m is told fastest by a share of
* about d m / variance; steps of 1.6 cost at most a tenth of that speed, and the number of shares, as ln 16 = 2.8 in
* the logarithm of the capital, about as many examples as ln(2 / alpha) does.
*/
const SHARES = Float64Array.from({ length: 16 }, (_, i) => .9 / 1.6 ** i);
const LARGEST_SHARE = .95;
/** Capital below this is lost; it spares arithmetic with denormal numbers, and less capital excludes less. */
const NOTHING = 1e-250;
/** Time: 32 multiplications for every number and every grid point that is still in. Memory: 1 MB by default. */
function createSequence(options = {}) {
	const { alpha = .05, populationSize, bounds = {
		low: 0,
		high: 1
	}, points = [], resolution = 4e3 } = options;
	const range = bounds.high - bounds.low;
	if (!(alpha > 0 && alpha < 1)) throw new RangeError(`a confidence sequence of level 1 - ${alpha}`);
	if (!(range > 0 && Number.isFinite(range))) throw new RangeError(`bounds from ${bounds.low} to ${bounds.high}`);
	const unit = (value) => (value - bounds.low) / range;
	const means = gridOf(points.map(unit), cells(populationSize, range, resolution));
	const above = createCapital(means.length);
	const below = createCapital(means.length);
	const threshold = 2 / alpha;
	const shares = new Float64Array(SHARES.length);
	let first = 0;
	let last = means.length - 1;
	let count = 0;
	let sum = 0;
	const add = (value) => {
		const x = unit(value);
		if (!(x >= -1e-9 && x <= 1 + 1e-9)) throw new RangeError(`${value} is not within ${bounds.low} to ${bounds.high}`);
		if (count === populationSize) throw new RangeError(`more than the population's ${count} numbers`);
		const left = populationSize === void 0 ? Number.POSITIVE_INFINITY : populationSize - count;
		const growth = populationSize === void 0 ? 1 : populationSize / left;
		for (let l = 0; l < shares.length; l++) shares[l] = Math.min(LARGEST_SHARE, SHARES[l] * growth);
		let tooLow = -1;
		let tooHigh = means.length;
		for (let i = first; i <= last; i++) {
			const m = means[i];
			const next = populationSize === void 0 ? m : m + (count * m - sum) / left;
			if (next < -1e-9) above.ruin(i);
			else above.bet(i, shares, next > 0 ? x / next - 1 : x > 1e-9 ? Number.POSITIVE_INFINITY : 0);
			if (next > 1 + 1e-9) below.ruin(i);
			else below.bet(i, shares, next < 1 ? (1 - x) / (1 - next) - 1 : x < 1 - 1e-9 ? Number.POSITIVE_INFINITY : 0);
			if (above.best[i] >= threshold) tooLow = i;
			if (below.best[i] >= threshold && tooHigh > i) tooHigh = i;
		}
		first = Math.max(first, tooLow + 1);
		last = Math.min(last, tooHigh - 1);
		count++;
		sum += x;
	};
	const interval = (asked = alpha) => {
		if (asked < alpha) throw new RangeError(`alpha ${asked} of a sequence that was made for ${alpha}`);
		let low = 0;
		let high = 1;
		for (let i = means.length - 1; i >= 0; i--) {
			if (above.best[i] < 2 / asked) continue;
			low = means[i];
			break;
		}
		for (let i = 0; i < means.length; i++) {
			if (below.best[i] < 2 / asked) continue;
			high = means[i];
			break;
		}
		if (populationSize !== void 0) {
			const certain = {
				low: sum / populationSize,
				high: (sum + populationSize - count) / populationSize
			};
			low = Math.min(certain.high, Math.max(certain.low, low));
			high = Math.max(certain.low, Math.min(certain.high, high));
		}
		if (low > high) low = high = (low + high) / 2;
		return {
			low: bounds.low + low * range,
			high: bounds.low + high * range
		};
	};
	return {
		add,
		interval,
		count: () => count
	};
}
/** The capital of one gambler against every mean of the grid, and the most that it ever was. */
function createCapital(means) {
	const parts = SHARES.length;
	const capital = new Float64Array(means * parts).fill(1 / parts);
	const best = new Float64Array(means).fill(1);
	return {
		best,
		/** @param gain what a bet of all the capital would win, at least -1. */
		bet(i, shares, gain) {
			let total = 0;
			for (let l = 0, at = i * parts; l < parts; l++, at++) {
				const part = capital[at] * (1 + shares[l] * gain);
				capital[at] = part < NOTHING ? 0 : part;
				total += part;
			}
			if (total > best[i]) best[i] = total;
		},
		/** The mean is impossible given what was drawn. */
		ruin(i) {
			best[i] = Number.POSITIVE_INFINITY;
		}
	};
}
/** As many cells as asked for, or as the mean of a small population has values (if the numbers are whole). */
function cells(populationSize, range, resolution) {
	const values = (populationSize ?? Number.POSITIVE_INFINITY) * range;
	return Number.isInteger(values) && values <= resolution ? values : resolution;
}
/** Ascending means in [0, 1]; each point with a neighbour on either side, so that an end can lie just beyond it. */
function gridOf(points, cellCount) {
	const grid = /* @__PURE__ */ new Set();
	for (let i = 0; i <= cellCount; i++) grid.add(i / cellCount);
	for (const point of points) for (const mean of [
		point - 1e-7,
		point,
		point + 1e-7
	]) if (mean >= 0 && mean <= 1) grid.add(mean);
	return Float64Array.from(grid).sort();
}

// src/gate/sequences.ts
/** An example's contribution to a metric, in [0, 1]; metrics that are not such means have no sequence. */
const VALUES = {
	top1: ({ finite, rank }) => finite && rank < 1 ? 1 : 0,
	top5: ({ finite, rank }) => finite && rank < 5 ? 1 : 0
};
/**
* @param rules those of one model.
* @param limitOf what a rule on the candidate alone (claim, quantity) is held to; undefined if there is nothing.
* @param populationSize the examples there are, if they are the whole evaluation set.
* @param level the smallest alpha that will be asked for.
*/
function createGateSequences(rules, limitOf, options) {
	const sequences = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		if (!isSequential(rule)) continue;
		const { bound } = rule;
		const paired = bound.kind === "subject" && bound.subject !== "claim";
		const limit = paired ? bound.offset : limitOf(rule);
		const bounds = paired ? {
			low: -bound.factor,
			high: 1
		} : {
			low: 0,
			high: 1
		};
		const points = limit === void 0 || limit <= bounds.low || limit >= bounds.high ? [] : [limit];
		const { populationSize, level: alpha } = options;
		sequences.set(rule, {
			rule,
			sequence: createSequence({
				alpha,
				populationSize,
				bounds,
				points
			})
		});
	}
	let taken = 0;
	return {
		update: (observed) => {
			const { candidate = [] } = observed;
			for (; taken < candidate.length; taken++) for (const { rule, sequence } of sequences.values()) {
				const value = contribution(rule, observed, taken);
				if (value !== void 0) sequence.add(value);
			}
		},
		intervals: new Map([...sequences].map(([rule, { sequence }]) => [rule, (alpha) => sequence.interval(alpha)]))
	};
}
function isSequential(rule) {
	return Object.hasOwn(VALUES, rule.metric) || rule.metric === "agreement";
}
function contribution(rule, observed, index) {
	const own = observed.candidate[index];
	if (rule.metric === "agreement") {
		const other = observed.reference?.[index];
		return other === void 0 ? void 0 : own.predicted >= 0 && own.predicted === other.predicted ? 1 : 0;
	}
	const value = VALUES[rule.metric];
	const { bound } = rule;
	if (bound.kind === "quantity" || bound.subject === "claim") return value(own);
	const other = observed[bound.subject]?.[index];
	return other === void 0 ? void 0 : value(own) - bound.factor * value(other);
}

// src/gate/decide-gates.ts
/** The decide stage: the rules of one model, the evidence for them, and what comes of holding one to the other. */
/** How likely a model's gates together may be decided wrongly. */
const FAMILY_ALPHA = .05;
function planGates(model, subjects, claims, dataset) {
	const derived = model.gates.length === 0;
	const rules = derived ? defaultRules(claims, subjects, dataset !== void 0) : model.gates;
	return {
		rules,
		derived,
		needs: new Set(rules.map((rule) => METRICS[rule.metric].from)),
		complete: dataset?.complete ?? false,
		task: dataset?.task ?? {
			name: "classification",
			settings: {}
		}
	};
}
function watchGates(gating) {
	const latencyDecided = (latency) => areDecided(gating, latency);
	const sequential = gating.plan.rules.filter(isSequential);
	const others = gating.plan.rules.filter((rule) => ["examples", "pair"].includes(METRICS[rule.metric].from) && !isSequential(rule));
	if (gating.config.stop !== "when-decided" || sequential.length === 0 || others.length > 0) return { latencyDecided };
	const sequences = createGateSequences(sequential, (rule) => limitOf(rule, gating), {
		populationSize: gating.plan.complete && gating.model.dataset?.allowUnreadable === 0 ? gating.dataset?.size : void 0,
		level: FAMILY_ALPHA / gating.plan.rules.length
	});
	return {
		latencyDecided,
		sequences,
		enough: (observed) => {
			sequences.update(observed);
			if ((observed.candidate?.length ?? 0) % BATCH !== 0) return false;
			return familyOf(sequential, (rule, alpha) => sequenceVerdict(rule, sequences, gating, alpha)).every(({ decision }) => decision !== "inconclusive");
		}
	};
}
const BATCH = 16;
/** What a rule on the candidate alone is held to, its printed precision in the candidate's favour. */
function limitOf(rule, gating) {
	if (rule.bound.kind === "quantity") return rule.bound.value;
	if (rule.bound.subject !== "claim") return void 0;
	const lookup = claimFor(rule.metric, gating, gating.claims);
	if (lookup.kind !== "claim") return void 0;
	const { value, precision } = lookup.claim;
	const sign = rule.comparison === "<=" ? 1 : rule.comparison === ">=" ? -1 : 0;
	return rule.bound.factor * value + rule.bound.offset + sign * precision * Math.abs(rule.bound.factor);
}
function sequenceVerdict(rule, { intervals }, gating, alpha) {
	const interval = intervals.get(rule)?.(alpha);
	const limit = rule.bound.kind === "subject" && rule.bound.subject !== "claim" && rule.bound.kind === "subject" ? rule.bound.offset : limitOf(rule, gating);
	if (interval === void 0 || limit === void 0) return "fail";
	if (rule.comparison === "==") return interval.low > limit || interval.high < limit ? "fail" : "inconclusive";
	const upwards = rule.comparison === ">=" || rule.comparison === ">";
	if (interval.low > limit) return upwards ? "pass" : "fail";
	if (interval.high < limit) return upwards ? "fail" : "pass";
	return "inconclusive";
}
/**
* Decides a model's gates. Those that rest on samples are decided together (Holm 1979), so that a model with many
* gates is not red by chance more often than one with few.
*/
function decideGates(gating, compared, watch) {
	const evidence = {
		...evidenceOf(gating, compared),
		sequences: watch.sequences?.intervals
	};
	const { rules } = gating.plan;
	const sampled = rules.filter((rule) => isSampled(rule, evidence));
	const family = familyOf(sampled, (rule, alpha) => decisionOf(decide(rule, evidence, alpha)));
	return rules.map((rule) => {
		const position = sampled.indexOf(rule);
		const alone = decide(rule, evidence);
		if (position < 0 || sampled.length === 1) return alone;
		const together = decide(rule, evidence, family[position].alpha);
		if (together.verdict === alone.verdict) return alone;
		const reason = `${together.reason}; alone it would ${alone.verdict === "pass" ? "pass" : "fail"}, but ${sampled.length} gates are decided together (Holm)`;
		return {
			...together,
			reason
		};
	});
}
function familyOf(rules, decideAt) {
	return holmIntervals(rules.map((rule) => (alpha) => decideAt(rule, alpha)), FAMILY_ALPHA);
}
/** Whether chance has a part in a gate: its figure, or what it is compared with, was sampled. */
function isSampled(rule, evidence) {
	return evidence.candidate[rule.metric]?.kind === "sampled";
}
function decisionOf({ verdict }) {
	if (verdict === "pass") return "pass";
	return verdict === "fail" || verdict === "warn" ? "fail" : "inconclusive";
}
/** Whether more restarts could change a latency gate: they can't once each is decided or beyond deciding. */
function areDecided(gating, latency) {
	const { seed } = gating.config;
	const rules = gating.plan.rules.filter((rule) => METRICS[rule.metric].from === "latency");
	const metrics = new Set(rules.map(({ metric }) => metric));
	const against = (name) => gating.subjects[name] === void 0 ? {} : { [name]: latencyAgainst(name, latency, seed) };
	const evidence = evidenceOf(gating, {
		measurements: mapSubjects(latency.subjects, (restarts) => latencyMeasurements(restarts, seed, (metric) => metrics.has(metric))),
		against: {
			...against("reference"),
			...against("baseline")
		},
		control: controlComparisons(latency, seed)
	});
	const alpha = FAMILY_ALPHA / gating.plan.rules.length;
	return rules.every((rule) => decide(rule, evidence, alpha).verdict !== "inconclusive");
}
function claimFor(metric, gating, claims) {
	const { model, testbed } = gating;
	const scope = {
		dataset: model.dataset?.name,
		split: model.dataset?.split,
		hardware: testbed.cpu
	};
	return chooseClaim(metric, claims, claims?.file, scope);
}
function evidenceOf(gating, compared) {
	const { subjects } = gating;
	return {
		candidate: compared.measurements.candidate ?? {},
		reference: compared.measurements.reference,
		baseline: compared.measurements.baseline,
		against: compared.against,
		control: compared.control,
		claim: (metric) => claimFor(metric, gating, gating.claims),
		graphChanges: (name) => {
			const other = subjects[name];
			if (other === void 0) return [];
			return compareGraphs(subjects.candidate.architecture, other.architecture).changes;
		},
		suspect: missedControl(gating, compared)
	};
}
/** The positive control: the reference should reproduce its own claim in this harness. */
function missedControl(gating, compared) {
	const lookup = claimFor("top1", gating, gating.referenceClaims);
	const measured = compared.measurements.reference?.top1;
	if (lookup.kind !== "claim" || measured === void 0) return void 0;
	if (measured.kind !== "sampled" && measured.kind !== "exact") return void 0;
	const { value, precision, text, source } = lookup.claim;
	const n = measured.n ?? 0;
	if (n === 0) return void 0;
	if (positiveControl({
		successes: Math.round(measured.value * n),
		n,
		complete: measured.kind === "exact",
		claim: {
			value,
			precision
		}
	}).verdict !== "missed") return void 0;
	return `the reference reaches ${figureText$1(measured.value, "ratio")} here and claims ${text} (${source.file}:${source.line}): the harness (preprocessing, labels, examples) is suspect, not the candidate`;
}

// src/graph/attribute-text.ts
/** Attribute values and constants as short canonical texts: for hashing, for comparing and for people. */
/** Longer texts are told by their hash. */
const maxText = 2e3;
/** Attributes that hold the number of an element type. */
const typeAttributes = /^(to|dtype|output_dtype)$/;
/**
* The value as text: numbers by commas, float32 to 7 significant digits. Graphs are not told here but by
* whoever knows what surrounds them.
*/
function attributeText(name, attribute) {
	switch (attribute.kind) {
		case "float": return numberText(attribute.value);
		case "floats": return bounded(attribute.value.map(numberText).join(","));
		case "int": return typeAttributes.test(name) ? elementTypeName(Number(attribute.value)) : String(attribute.value);
		case "ints": return bounded(attribute.value.join(","));
		case "string": return bounded(attribute.value);
		case "strings": return bounded(attribute.value.map((value) => JSON.stringify(value)).join(","));
		case "tensor": return tensorText(attribute.value);
		case "tensors": return bounded(attribute.value.map(tensorText).join(";"));
		case "reference": return `@${attribute.value}`;
		case "graph":
		case "graphs": return attribute.kind;
		case "other": return bounded(attribute.value);
	}
}
/** The values of a setting: what would be the attribute's text if it were an attribute. */
function settingText(constant) {
	const values = smallValues(constant.stored);
	return values === void 0 ? tensorText(constant.stored) : bounded(values.map(numberText).join(","));
}
/** `float32 64x3x7x7`, and how the file stores it where that differs. */
function weightText(constant) {
	const { stored, elementType, through } = constant;
	return `${stored.elementType === elementType ? elementType : `${elementType} stored as ${stored.elementType}`} ${formatDims(constant.dims)}${through === "" ? "" : ` through ${through.trim()}`}`;
}
/** 7 digits are what a float32 holds; exponents only where plain digits would be long. */
function numberText(value) {
	if (!Number.isFinite(value)) return String(value);
	const rounded = Number(value.toPrecision(7));
	const size = Math.abs(rounded);
	if (rounded === 0) return "0";
	if (size >= 1e-7 && size < 1e21) return trimZeros(rounded.toFixed(12));
	return String(rounded);
}
function trimZeros(text) {
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
function tensorText(tensor) {
	const values = tensor.elements <= 16 ? smallValues(tensor) : void 0;
	const content = values === void 0 ? `#${tensorHash(tensor)}` : values.map(numberText).join(",");
	return `${tensor.elementType} ${formatDims(tensor.dims)} ${content}`;
}
/** Hashes made before: a tensor that a thousand nodes take is hashed once. */
const tensorHashes = /* @__PURE__ */ new WeakMap();
/**
* A hash of type, dimensions and elements, the same for `raw_data` and the typed fields. Of external data only
* the dimensions are known (`external:`), of a `ConstantOfShape` node the element that it repeats (`fill:`):
* neither equals the same values written out.
*/
function tensorHash(tensor) {
	const known = tensorHashes.get(tensor);
	if (known !== void 0) return known;
	const hash = createHash("sha256");
	updateWithTensor(hash, tensor);
	const digest = hash.digest("hex").slice(0, 32);
	tensorHashes.set(tensor, digest);
	return digest;
}
function updateWithTensor(hash, tensor) {
	const { data } = tensor;
	const head = `${tensor.elementType} ${formatDims(tensor.dims)} `;
	if (data.kind === "external") hash.update(`external:${head}\n`);
	else if (data.kind === "fill") {
		hash.update(`fill:${head}`);
		hash.update(data.element);
	} else if (data.kind === "sparse") {
		hash.update(`sparse:${head}`);
		hash.update(`${tensorHash(data.values)} ${tensorHash(data.indices)}`);
	} else if (data.kind === "strings") {
		hash.update(`strings:${head}`);
		for (const value of data.values) {
			hash.update(`${value.length}:`);
			hash.update(value);
		}
	} else {
		hash.update(`${data.chunks.length === 0 ? "absent:" : "elements:"}${head}`);
		for (const chunk of canonicalChunks(tensor) ?? []) hash.update(chunk);
	}
}
function bounded(text) {
	if (text.length <= maxText) return text;
	return `#${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
}

// src/graph/moved-dims.ts
/**
* @param setting The operator's second input (shape or axes) where it has a constant one.
* @returns The new dimensions, or `undefined` where the operator is no such one or its setting is unknown.
*/
function movedDims(node, dims, setting) {
	switch (node.operator) {
		case "Reshape": return reshaped(dims, setting ?? ints(node, "shape"), ints(node, "allowzero")?.[0] === 1);
		case "Transpose": return transposed(dims, ints(node, "perm"));
		case "Flatten": return flattened(dims, ints(node, "axis")?.[0] ?? 1);
		case "Unsqueeze": return unsqueezed(dims, setting ?? ints(node, "axes"));
		case "Squeeze": return squeezed(dims, setting ?? ints(node, "axes"));
		default: return;
	}
}
function ints(node, name) {
	const attribute = node.attributes.get(name);
	if (attribute?.kind === "int") return [Number(attribute.value)];
	return attribute?.kind === "ints" ? attribute.value.map(Number) : void 0;
}
/** 0 keeps a dimension (unless zeros are allowed), -1 takes what is left. */
function reshaped(dims, shape, allowZero) {
	const elements = countElements(dims);
	if (shape === void 0 || elements === void 0) return void 0;
	const kept = shape.map((dim, index) => dim === 0 && !allowZero ? dims[index] ?? -2 : dim);
	const known = kept.filter((dim) => dim !== -1).reduce((product, dim) => product * dim, 1);
	const result = kept.map((dim) => dim === -1 && known > 0 ? elements / known : dim);
	return countElements(result) === elements ? result : void 0;
}
function transposed(dims, perm) {
	if (perm === void 0) return dims.toReversed();
	if (perm.length !== dims.length || new Set(perm).size !== perm.length) return void 0;
	const result = perm.map((axis) => dims[axis]);
	return result.every((dim) => dim !== void 0) ? result : void 0;
}
function flattened(dims, axis) {
	const at = axis < 0 ? dims.length + axis : axis;
	const product = (part) => part.reduce((total, dim) => total * dim, 1);
	return [product(dims.slice(0, at)), product(dims.slice(at))];
}
function unsqueezed(dims, axes) {
	if (axes === void 0) return void 0;
	const rank = dims.length + axes.length;
	const inserted = new Set(axes.map((axis) => axis < 0 ? axis + rank : axis));
	if (inserted.size !== axes.length || [...inserted].some((axis) => axis < 0 || axis >= rank)) return void 0;
	const rest = dims.values();
	return Array.from({ length: rank }, (_, axis) => inserted.has(axis) ? 1 : rest.next().value ?? 1);
}
function squeezed(dims, axes) {
	const removed = axes?.map((axis) => axis < 0 ? axis + dims.length : axis);
	return dims.filter((dim, axis) => dim !== 1 || removed !== void 0 && !removed.includes(axis));
}

// src/graph/scoped.ts
/** Names with values in nested graphs: an inner graph sees the names around it unless it hides them. */
var Scoped = class {
	#own = /* @__PURE__ */ new Map();
	#outer;
	constructor(outer) {
		this.#outer = outer;
	}
	get(name) {
		return this.#own.has(name) ? this.#own.get(name) : this.#outer?.get(name);
	}
	set(name, value) {
		this.#own.set(name, value);
	}
};

// src/graph/model.ts
/** Operator as reports spell it: `Conv`, and `com.microsoft.FusedConv` outside ONNX's own domain. */
function operatorName(node) {
	return node.domain === "" ? node.operator : `${node.domain}.${node.operator}`;
}
/** The graphs that a node carries in its attributes: branches of `If`, bodies of `Loop` and `Scan`. */
function subgraphsOf(node) {
	return [...node.attributes.values()].flatMap((attribute) => {
		if (attribute.kind === "graph") return [attribute.value];
		return attribute.kind === "graphs" ? attribute.value : [];
	});
}
/** Every node of the model once: of its graph, of its subgraphs and of its functions' bodies. */
function* everyNode(model) {
	const pending = [model.graph.nodes, ...model.functions.map(({ nodes }) => nodes)];
	for (const nodes of pending) for (const node of nodes) {
		yield node;
		for (const graph of subgraphsOf(node)) pending.push(graph.nodes);
	}
}

// src/graph/topological-order.ts
/** What a node needs, and an order in which each node comes after what it needs. */
/** Names that a node reads: its inputs, and what its subgraphs take from around them. No empty names. */
function valuesRead(node) {
	const names = node.inputs.filter((name) => name !== "");
	const captured = subgraphsOf(node).flatMap(capturedValues);
	return captured.length === 0 ? names : [...names, ...captured];
}
/** Names that a subgraph uses and does not make itself. */
function capturedValues(graph) {
	const own = /* @__PURE__ */ new Set();
	for (const { name } of graph.inputs) own.add(name);
	for (const { name } of graph.initializers) own.add(name);
	for (const { outputs } of graph.nodes) for (const name of outputs) own.add(name);
	const captured = /* @__PURE__ */ new Set();
	for (const node of graph.nodes) for (const name of valuesRead(node)) if (!own.has(name)) captured.add(name);
	for (const { name } of graph.outputs) if (name !== "" && !own.has(name)) captured.add(name);
	return [...captured];
}
/** A topological order of the nodes; names that no node makes count as given. */
function orderNodes(nodes) {
	const maker = /* @__PURE__ */ new Map();
	nodes.forEach((node, index) => {
		for (const name of node.outputs) if (name !== "") maker.set(name, index);
	});
	const readers = nodes.map(() => []);
	const waiting = new Int32Array(nodes.length);
	nodes.forEach((node, index) => {
		for (const name of valuesRead(node)) {
			const from = maker.get(name);
			if (from === void 0) continue;
			readers[from]?.push(index);
			waiting[index] = (waiting[index] ?? 0) + 1;
		}
	});
	const indices = [];
	nodes.forEach((_, index) => {
		if (waiting[index] === 0) indices.push(index);
	});
	for (let at = 0; at < indices.length; at += 1) for (const reader of readers[indices[at] ?? -1] ?? []) {
		waiting[reader] = (waiting[reader] ?? 0) - 1;
		if (waiting[reader] === 0) indices.push(reader);
	}
	if (indices.length === nodes.length) return {
		kind: "ordered",
		indices
	};
	return {
		kind: "cyclic",
		node: waiting.findIndex((count) => count > 0)
	};
}

// src/graph/constants.ts
const conversions = /^(Cast|CastLike|DequantizeLinear|QuantizeLinear)$/;
const moves = /^(Reshape|Transpose|Unsqueeze|Squeeze|Flatten)$/;
/** The constants that are visible in `graph`, those of the graphs around it included. */
function findConstants(graph, outer) {
	const constants = new Scoped(outer);
	for (const { name } of graph.inputs) constants.set(name, void 0);
	for (const tensor of graph.initializers) constants.set(tensor.name, plainConstant(tensor, tensor));
	addNodes(graph.nodes, constants);
	return constants;
}
/** The constants in a function's body. */
function findFunctionConstants(nodes) {
	const constants = new Scoped();
	addNodes(nodes, constants);
	return constants;
}
/** Whether all that a node does is to make constants: such a node is no layer. */
function makesConstant(node, constants) {
	const [output] = node.outputs;
	return output !== void 0 && output !== "" && constants.get(output) !== void 0;
}
function plainConstant(stored, identity) {
	return {
		stored,
		dims: stored.dims,
		elementType: stored.elementType,
		identity,
		through: ""
	};
}
function addNodes(nodes, constants) {
	const order = orderNodes(nodes);
	const indices = order.kind === "ordered" ? order.indices : nodes.keys();
	for (const index of indices) {
		const node = nodes[index];
		if (node === void 0) continue;
		const [output, ...others] = node.outputs;
		for (const name of others) constants.set(name, void 0);
		if (output !== void 0 && output !== "") constants.set(output, constantOf(node, constants));
	}
}
function constantOf(node, constants) {
	if (node.domain !== "") return void 0;
	if (node.operator === "Constant") {
		const stored = tensorOfAttribute(node);
		return stored === void 0 ? void 0 : plainConstant(stored, node);
	}
	const input = constants.get(node.inputs[0] ?? "");
	if (input === void 0) return void 0;
	if (node.operator === "ConstantOfShape") return filledConstant(node, input);
	if (node.operator === "Identity") return {
		...input,
		identity: node
	};
	const rest = node.inputs.slice(1).map((name) => constants.get(name));
	if (conversions.test(node.operator)) {
		if (rest.some((value, index) => value === void 0 && node.inputs[index + 1] !== "")) return void 0;
		const quantising = node.operator.endsWith("Linear");
		return {
			...input,
			elementType: convertedType(node, rest) ?? input.elementType,
			through: quantising ? `${input.through}${node.operator} ${granularity(rest[0])} ` : input.through
		};
	}
	if (moves.test(node.operator)) {
		const setting = rest[0] === void 0 ? void 0 : smallValues(rest[0].stored);
		const dims = movedDims(node, input.dims, setting);
		return dims === void 0 ? void 0 : {
			...input,
			dims
		};
	}
}
/** One scale, or one for each channel (or block). */
function granularity(scale) {
	return scale === void 0 || scale.stored.elements === 1 ? "per tensor" : "per channel";
}
function convertedType(node, rest) {
	if (node.operator === "Cast") {
		const to = node.attributes.get("to");
		return to?.kind === "int" ? elementTypeName(Number(to.value)) : void 0;
	}
	if (node.operator === "QuantizeLinear") return rest[1]?.elementType ?? "uint8";
	return rest[0]?.elementType;
}
function filledConstant(node, shape) {
	const dims = smallValues(shape.stored);
	const elements = dims === void 0 ? void 0 : countElements(dims);
	if (dims === void 0 || elements === void 0) return void 0;
	const value = node.attributes.get("value");
	const filling = value?.kind === "tensor" ? value.value : void 0;
	const elementType = filling?.elementType ?? "float32";
	const width = Math.max(1, elementBits(elementType) / 8);
	const element = filling === void 0 ? new Uint8Array(width) : canonicalChunks(filling)?.[0] ?? new Uint8Array(width);
	return plainConstant({
		name: node.outputs[0] ?? "",
		elementType,
		dims,
		elements,
		data: {
			kind: "fill",
			element
		}
	}, node);
}
/** The tensor that a `Constant` node holds, in whichever of its attributes. */
function tensorOfAttribute(node) {
	for (const name of [
		"value",
		"sparse_value",
		"value_float",
		"value_floats",
		"value_int",
		"value_ints"
	]) {
		const attribute = node.attributes.get(name);
		if (attribute !== void 0) return toTensor(attribute, node.outputs[0] ?? "");
	}
}
function toTensor(attribute, name) {
	switch (attribute.kind) {
		case "tensor": return attribute.value;
		case "float": return numberTensor(name, "float32", [], [attribute.value]);
		case "floats": return numberTensor(name, "float32", [attribute.value.length], attribute.value);
		case "int": return numberTensor(name, "int64", [], [attribute.value]);
		case "ints": return numberTensor(name, "int64", [attribute.value.length], attribute.value);
		default: return;
	}
}
function numberTensor(name, elementType, dims, values) {
	const width = elementType === "float32" ? 4 : 8;
	const bytes = new Uint8Array(values.length * width);
	const view = new DataView(bytes.buffer);
	values.forEach((value, index) => {
		if (elementType === "float32") view.setFloat32(index * width, Number(value), true);
		else view.setBigInt64(index * width, BigInt(value), true);
	});
	return {
		name,
		elementType,
		dims,
		elements: values.length,
		data: {
			kind: "raw",
			chunks: [bytes]
		}
	};
}

// src/graph/operator-defaults.ts
/** Stands for as many ones (or twice as many zeros, for pads) as the operator has spatial dimensions. */
const ones = "ones";
const zeros = "zeros";
const convolution$2 = {
	auto_pad: "NOTSET",
	dilations: ones,
	group: "1",
	pads: zeros,
	strides: ones
};
const pooling = {
	auto_pad: "NOTSET",
	ceil_mode: "0",
	dilations: ones,
	pads: zeros,
	strides: ones
};
const reduction = {
	keepdims: "1",
	noop_with_empty_axes: "0"
};
const argument = {
	axis: "0",
	keepdims: "1",
	select_last_index: "0"
};
const defaults = {
	Conv: convolution$2,
	ConvInteger: convolution$2,
	QLinearConv: convolution$2,
	ConvTranspose: {
		...convolution$2,
		output_padding: ones
	},
	MaxPool: {
		...pooling,
		storage_order: "0"
	},
	AveragePool: {
		...pooling,
		count_include_pad: "0"
	},
	LpPool: {
		...pooling,
		p: "2"
	},
	GlobalLpPool: { p: "2" },
	BatchNormalization: {
		epsilon: "0.00001",
		training_mode: "0",
		spatial: "1"
	},
	InstanceNormalization: { epsilon: "0.00001" },
	GroupNormalization: {
		epsilon: "0.00001",
		stash_type: "1"
	},
	LayerNormalization: {
		axis: "-1",
		epsilon: "0.00001",
		stash_type: "1"
	},
	RMSNormalization: {
		axis: "-1",
		epsilon: "0.00001",
		stash_type: "1"
	},
	LpNormalization: {
		axis: "-1",
		p: "2"
	},
	LRN: {
		alpha: "0.0001",
		beta: "0.75",
		bias: "1"
	},
	Gemm: {
		alpha: "1",
		beta: "1",
		transA: "0",
		transB: "0"
	},
	Flatten: { axis: "1" },
	Concat: { axis: "1" },
	LeakyRelu: { alpha: "0.01" },
	Elu: { alpha: "1" },
	Celu: { alpha: "1" },
	Selu: {
		alpha: "1.673263",
		gamma: "1.050701"
	},
	HardSigmoid: {
		alpha: "0.2",
		beta: "0.5"
	},
	ThresholdedRelu: { alpha: "1" },
	Gelu: { approximate: "none" },
	Shrink: {
		bias: "0",
		lambd: "0.5"
	},
	Cast: { saturate: "1" },
	Reshape: { allowzero: "0" },
	Gather: { axis: "0" },
	GatherElements: { axis: "0" },
	GatherND: { batch_dims: "0" },
	ScatterElements: {
		axis: "0",
		reduction: "none"
	},
	ScatterND: { reduction: "none" },
	Shape: { start: "0" },
	Split: { axis: "0" },
	Pad: {
		mode: "constant",
		value: "0"
	},
	Resize: {
		antialias: "0",
		coordinate_transformation_mode: "half_pixel",
		cubic_coeff_a: "-0.75",
		exclude_outside: "0",
		extrapolation_value: "0",
		keep_aspect_ratio_policy: "stretch",
		mode: "nearest",
		nearest_mode: "round_prefer_floor"
	},
	Upsample: { mode: "nearest" },
	DepthToSpace: { mode: "DCR" },
	QuantizeLinear: {
		axis: "1",
		block_size: "0",
		saturate: "1"
	},
	DequantizeLinear: {
		axis: "1",
		block_size: "0"
	},
	TopK: {
		axis: "-1",
		largest: "1",
		sorted: "1"
	},
	OneHot: { axis: "-1" },
	CumSum: {
		exclusive: "0",
		reverse: "0"
	},
	Mod: { fmod: "0" },
	Trilu: { upper: "1" },
	LSTM: {
		direction: "forward",
		input_forget: "0",
		layout: "0"
	},
	GRU: {
		direction: "forward",
		layout: "0",
		linear_before_reset: "0"
	},
	RNN: {
		direction: "forward",
		layout: "0"
	},
	NonMaxSuppression: { center_point_box: "0" },
	ArgMax: argument,
	ArgMin: argument,
	ReduceMean: reduction,
	ReduceSum: reduction,
	ReduceMax: reduction,
	ReduceMin: reduction,
	ReduceProd: reduction,
	ReduceL1: reduction,
	ReduceL2: reduction,
	ReduceSumSquare: reduction,
	ReduceLogSum: reduction,
	ReduceLogSumExp: reduction
};
/** Attributes that change nothing at inference. */
const irrelevant = {
	BatchNormalization: [
		"momentum",
		"is_test",
		"consumed_inputs"
	],
	Dropout: [
		"ratio",
		"seed",
		"is_test",
		"consumed_inputs"
	]
};
/**
* The attributes of a node of ONNX's own domain with its defaults filled in; nodes of other domains are
* returned as they are. `spatialRank` is 2 for images, `undefined` where unknown.
*/
function fillDefaults(node, attributes, opset, spatialRank) {
	const filled = new Map(attributes);
	if (node.domain !== "") return filled;
	for (const name of [...own(irrelevant, node.operator) ?? [], "consumed_inputs"]) filled.delete(name);
	for (const [name, value] of Object.entries(defaultsOf(node, opset))) {
		if (filled.has(name)) continue;
		const text = expand(value, name, spatialRank);
		if (text !== void 0) filled.set(name, text);
	}
	if (filled.get("auto_pad") === "VALID") {
		filled.set("auto_pad", "NOTSET");
		filled.set("pads", expand(zeros, "pads", spatialRank) ?? "");
	}
	return filled;
}
/** Whether the value of an attribute is its operator's default: what a description leaves out. */
function isDefault(node, name, value, opset, spatialRank) {
	if (node.domain !== "") return false;
	const text = own(defaultsOf(node, opset), name);
	return text !== void 0 && expand(text, name, spatialRank) === value;
}
function defaultsOf(node, opset) {
	if (/^(Softmax|LogSoftmax|Hardmax)$/.test(node.operator)) return { axis: opset < 13 ? "1" : "-1" };
	return own(defaults, node.operator) ?? {};
}
function expand(value, name, spatialRank) {
	if (value !== ones && value !== zeros) return value;
	if (spatialRank === void 0) return void 0;
	const count = name === "pads" ? 2 * spatialRank : spatialRank;
	return new Array(count).fill(value === zeros || name === "output_padding" ? "0" : "1").join(",");
}
function own(record, key) {
	return Object.hasOwn(record, key) ? record[key] : void 0;
}

// src/graph/operator-inputs.ts
/**
* What each operator's inputs are for, where they are constant: weights to be counted, settings that are part
* of the structure, or a quantisation's scales. One line an operator; adding one is adding a line.
*/
const reduce = ["maybe", "setting:axes"];
const recurrent$1 = [
	"maybe",
	"weight",
	"weight",
	"bias",
	"setting:sequence_lens",
	"maybe",
	"maybe",
	"bias"
];
const pair = ["operand", "operand"];
/** By operator; positions beyond the list have the role of `maybe`. */
const inputRoles = {
	Conv: [
		"maybe",
		"weight",
		"bias"
	],
	ConvTranspose: [
		"maybe",
		"weight",
		"bias"
	],
	DeformConv: [
		"maybe",
		"weight",
		"maybe",
		"bias"
	],
	ConvInteger: [
		"maybe",
		"weight",
		"scale",
		"scale"
	],
	QLinearConv: [
		"maybe",
		"scale",
		"scale",
		"weight",
		"scale",
		"scale",
		"scale",
		"scale",
		"bias"
	],
	Gemm: [
		"weight",
		"weight",
		"bias"
	],
	MatMul: ["weight", "weight"],
	MatMulInteger: [
		"weight",
		"weight",
		"scale",
		"scale"
	],
	QLinearMatMul: [
		"weight",
		"scale",
		"scale",
		"weight",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.FusedConv": [
		"maybe",
		"weight",
		"bias",
		"maybe"
	],
	"com.microsoft.FusedMatMul": ["weight", "weight"],
	"com.microsoft.QGemm": [
		"maybe",
		"scale",
		"scale",
		"weight",
		"scale",
		"scale",
		"bias",
		"scale",
		"scale"
	],
	"com.microsoft.MatMulNBits": [
		"maybe",
		"weight",
		"scale",
		"scale",
		"setting:g_idx",
		"bias"
	],
	"com.microsoft.DynamicQuantizeMatMul": [
		"maybe",
		"weight",
		"scale",
		"scale",
		"bias"
	],
	"com.microsoft.MatMulIntegerToFloat": [
		"maybe",
		"weight",
		"scale",
		"scale",
		"scale",
		"scale",
		"bias"
	],
	"com.microsoft.QLinearAdd": [
		"operand",
		"scale",
		"scale",
		"operand",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.QLinearMul": [
		"operand",
		"scale",
		"scale",
		"operand",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.QLinearGlobalAveragePool": [
		"maybe",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.QLinearAveragePool": [
		"maybe",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.QLinearLeakyRelu": [
		"maybe",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.QLinearSigmoid": [
		"maybe",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.QLinearSoftmax": [
		"maybe",
		"scale",
		"scale",
		"scale",
		"scale"
	],
	"com.microsoft.Attention": [
		"maybe",
		"weight",
		"bias"
	],
	"com.microsoft.LayerNormalization": [
		"maybe",
		"bias",
		"bias"
	],
	"com.microsoft.SkipLayerNormalization": [
		"maybe",
		"maybe",
		"bias",
		"bias",
		"bias"
	],
	LSTM: recurrent$1,
	GRU: recurrent$1,
	RNN: recurrent$1,
	Einsum: ["weight", "weight"],
	BatchNormalization: [
		"maybe",
		"bias",
		"bias",
		"statistic",
		"statistic"
	],
	InstanceNormalization: [
		"maybe",
		"bias",
		"bias"
	],
	GroupNormalization: [
		"maybe",
		"bias",
		"bias"
	],
	LayerNormalization: [
		"maybe",
		"bias",
		"bias"
	],
	RMSNormalization: ["maybe", "bias"],
	PRelu: ["maybe", "bias"],
	Add: pair,
	Sub: pair,
	Mul: pair,
	Div: pair,
	Pow: pair,
	Sum: pair,
	Max: pair,
	Min: pair,
	Mean: pair,
	Mod: pair,
	Where: [
		"setting:condition",
		"operand",
		"operand"
	],
	Equal: pair,
	Greater: pair,
	GreaterOrEqual: pair,
	Less: pair,
	LessOrEqual: pair,
	QuantizeLinear: [
		"maybe",
		"scale",
		"scale"
	],
	DequantizeLinear: [
		"maybe",
		"scale",
		"scale"
	],
	Gather: ["maybe", "setting:indices"],
	GatherElements: ["maybe", "setting:indices"],
	GatherND: ["maybe", "setting:indices"],
	ScatterElements: [
		"maybe",
		"setting:indices",
		"maybe"
	],
	ScatterND: [
		"maybe",
		"setting:indices",
		"maybe"
	],
	Reshape: ["maybe", "setting:shape"],
	Expand: ["maybe", "setting:shape"],
	Tile: ["maybe", "setting:repeats"],
	Slice: [
		"maybe",
		"setting:starts",
		"setting:ends",
		"setting:axes",
		"setting:steps"
	],
	Squeeze: ["maybe", "setting:axes"],
	Unsqueeze: ["maybe", "setting:axes"],
	Split: ["maybe", "setting:split"],
	Pad: [
		"maybe",
		"setting:pads",
		"setting:value",
		"setting:axes"
	],
	Clip: [
		"maybe",
		"setting:min",
		"setting:max"
	],
	Resize: [
		"maybe",
		"setting:roi",
		"setting:scales",
		"setting:sizes"
	],
	Upsample: ["maybe", "setting:scales"],
	TopK: ["maybe", "setting:k"],
	CumSum: ["maybe", "setting:axis"],
	OneHot: [
		"maybe",
		"setting:depth",
		"setting:values"
	],
	Range: [
		"setting:start",
		"setting:limit",
		"setting:delta"
	],
	ConstantOfShape: ["setting:shape"],
	Shape: ["setting:data"],
	Size: ["setting:data"],
	Dropout: [
		"maybe",
		"setting:ratio",
		"setting:training_mode"
	],
	NonMaxSuppression: [
		"maybe",
		"maybe",
		"setting:max_output_boxes_per_class",
		"setting:iou_threshold",
		"setting:score_threshold"
	],
	Loop: ["setting:trip_count", "setting:condition"],
	ReduceMean: reduce,
	ReduceSum: reduce,
	ReduceMax: reduce,
	ReduceMin: reduce,
	ReduceProd: reduce,
	ReduceL1: reduce,
	ReduceL2: reduce,
	ReduceSumSquare: reduce,
	ReduceLogSum: reduce,
	ReduceLogSumExp: reduce
};
/** The purpose of `tensor` as input number `position` of `node`. */
function purposeOf(node, position, tensor) {
	const name = operatorName(node);
	const role = (Object.hasOwn(inputRoles, name) ? inputRoles[name]?.[position] : void 0) ?? lastRole(node);
	const setting = {
		kind: "setting",
		name: `input ${position}`
	};
	switch (role) {
		case "weight": return {
			kind: "weight",
			rank: "stored",
			trainable: true
		};
		case "bias": return {
			kind: "weight",
			rank: "squeezed",
			trainable: true
		};
		case "statistic": return {
			kind: "weight",
			rank: "squeezed",
			trainable: false
		};
		case "operand":
			if (!canBeWeight(tensor) || tensor.dims.length === 0) return setting;
			return {
				kind: "weight",
				rank: "squeezed",
				trainable: true
			};
		case "maybe":
			if (!canBeWeight(tensor) || tensor.dims.length === 0) return setting;
			return {
				kind: "weight",
				rank: "stored",
				trainable: true
			};
		case "scale": return { kind: "scale" };
		default: return {
			kind: "setting",
			name: role.slice(8)
		};
	}
}
/** Operators that take any number of equal operands. */
function lastRole(node) {
	return node.domain === "" && /^(Sum|Max|Min|Mean)$/.test(node.operator) ? "operand" : "maybe";
}
/** Floating-point and quantised numbers; wider integers and text are shapes, indices and labels. */
function canBeWeight(tensor) {
	return /^(b?float|u?int[248]$|complex)/.test(tensor.elementType);
}

// src/graph/canonical-graph.ts
/**
* A graph brought to a form in which renaming, the order of nodes and the spelling of constants make no
* difference: Identity and inference-time Dropout are looked through, constants become weights or settings of
* the node that takes them, default attributes are written out, dead nodes are dropped. Every node has a hash
* of all that it is computed from; the order of nodes follows from the structure alone.
*/
/** Functions that are called more deeply than this are told by name. */
const maxCalls = 50;
/** Operators whose operands may change places. */
const commutative = /^(Add|Mul|Sum|Max|Min|Mean|And|Or|Xor|Equal)$/;
/** The canonical form of the model's graph. */
function canonicalize(model) {
	const functions = /* @__PURE__ */ new Map();
	for (const definition of model.functions) functions.set(functionKey(definition, definition.name), {
		definition,
		text: void 0
	});
	return canonicalizeGraph(model.graph, {
		opsets: model.opsets,
		constants: new Scoped(),
		sources: new Scoped(),
		level: 0,
		functions,
		calls: 0
	});
}
function canonicalizeGraph(graph, outer) {
	const stored = new Set(graph.initializers.map(({ name }) => name));
	const inputs = graph.inputs.filter(({ name }) => !stored.has(name));
	const constants = findConstants(graph, outer.constants);
	const sources = new Scoped(outer.sources);
	inputs.forEach(({ name, type }, position) => {
		const text = type.kind === "tensor" ? type.elementType : type.kind;
		sources.set(name, {
			kind: "input",
			position,
			level: outer.level,
			type: text
		});
	});
	const scope = {
		...outer,
		constants,
		sources
	};
	return finish(graph.nodes, graph.outputs.map(({ name }) => name), scope);
}
/** Adds the nodes to the scope's sources, in order, and hashes what the outputs need of them. */
function finish(nodes, outputs, scope) {
	const own = /* @__PURE__ */ new Set();
	const order = orderNodes(nodes);
	const read = /* @__PURE__ */ new Set([...outputs, ...nodes.flatMap(({ inputs }) => inputs)]);
	for (const index of order.kind === "ordered" ? order.indices : nodes.keys()) {
		const node = nodes[index];
		if (node === void 0 || makesConstant(node, scope.constants)) continue;
		if (isPassThrough(node, scope, read)) {
			scope.sources.set(node.outputs[0] ?? "", scope.sources.get(node.inputs[0] ?? "") ?? { kind: "unknown" });
			continue;
		}
		const canonical = canonicalizeNode(node, scope);
		own.add(canonical);
		node.outputs.forEach((name, output) => {
			if (name !== "") scope.sources.set(name, {
				kind: "node",
				from: canonical,
				output
			});
		});
	}
	const results = outputs.map((name) => ({
		name,
		source: scope.sources.get(name)
	}));
	const live = collectLive(results.flatMap(({ source }) => source === void 0 ? [] : [source]), own);
	return {
		nodes: live,
		signature: signatureOf(live, results.map(({ name, source }) => {
			const constant = scope.constants.get(name);
			return constant === void 0 ? sourceHash(source) : `constant ${weightText(constant)}`;
		}), results.map(({ source }) => source))
	};
}
/** Identity, and Dropout unless it is told to train or somebody reads its mask. */
function isPassThrough(node, scope, read) {
	if (node.domain !== "") return false;
	if (node.operator === "Identity") return true;
	if (node.operator !== "Dropout") return false;
	const mask = node.outputs[1] ?? "";
	if (mask !== "" && read.has(mask)) return false;
	const training = node.inputs[2] ?? "";
	if (training === "") return true;
	const constant = scope.constants.get(training);
	return constant !== void 0 && smallValues(constant.stored)?.[0] === 0;
}
function canonicalizeNode(node, scope) {
	const attributes = /* @__PURE__ */ new Map();
	for (const [name, attribute] of node.attributes) {
		const text = (attribute.kind === "graph" ? [attribute.value] : attribute.kind === "graphs" ? attribute.value : []).map((graph) => canonicalizeGraph(graph, {
			...scope,
			level: scope.level + 1
		}).signature);
		attributes.set(name, text.length > 0 ? text.join(",") : attributeText(name, attribute));
	}
	const weights = /* @__PURE__ */ new Map();
	const scales = /* @__PURE__ */ new Set();
	const sources = /* @__PURE__ */ new Map();
	const scaling = multipliesScale(node, scope);
	node.inputs.forEach((name, position) => {
		if (name === "") return;
		const constant = scope.constants.get(name);
		if (constant === void 0) {
			sources.set(position, scope.sources.get(name) ?? { kind: "unknown" });
			return;
		}
		const purpose = scaling ? { kind: "scale" } : purposeOf(node, position, constant.stored);
		if (purpose.kind === "setting") attributes.set(purpose.name, settingText(constant));
		else weights.set(position, constant);
		if (purpose.kind === "scale") scales.add(position);
	});
	const opset = scope.opsets.get(node.domain) ?? 1;
	const spatialRank = spatialRankOf(node, weights);
	const filled = fillDefaults(node, attributes, opset, spatialRank);
	if (/Conv/.test(node.operator) && [...weights.values()].some(({ dims }) => dims.length > 2)) filled.delete("kernel_shape");
	const identity = [
		operatorText(node, scope),
		...[...filled].map(([name, text]) => `${name}=${text}`).sort(compareText),
		...inputTexts(node, weights, sources),
		...node.operator === "Split" ? [`outputs ${node.outputs.length}`] : []
	];
	const depths = [...sources.values()].map((source) => source.kind === "node" ? source.from.depth : -1);
	return {
		node,
		attributes: new Map([...filled].sort(([a], [b]) => compareText(a, b))),
		weights,
		scales,
		sources,
		hash: digest(identity),
		depth: 1 + depths.reduce((most, depth) => Math.max(most, depth), -1)
	};
}
/** Whether the node multiplies a scale of dynamic quantisation, so that its constant is a weight's scale. */
function multipliesScale(node, scope) {
	if (node.operator !== "Mul") return false;
	return node.inputs.some((name) => {
		const source = scope.sources.get(name);
		return source?.kind === "node" && source.output === 1 && source.from.node.operator === "DynamicQuantizeLinear";
	});
}
function inputTexts(node, weights, sources) {
	const inputs = [...[...weights].map(([position, constant]) => ({
		position,
		text: weightText(constant)
	})), ...[...sources].map(([position, source]) => ({
		position,
		text: sourceHash(source)
	}))];
	if (node.domain === "" && commutative.test(node.operator)) return inputs.map(({ text }) => `operand ${text}`).sort(compareText);
	return inputs.sort((a, b) => a.position - b.position).map(({ position, text }) => `input ${position} ${text}`);
}
/** The operator's name; for a model-local function what it does, so that its name does not matter. */
function operatorText(node, scope) {
	const name = operatorName(node);
	const known = scope.functions.get(functionKey(node, node.operator));
	if (known === void 0) return name;
	if (known.text !== void 0 || scope.calls >= maxCalls) return known.text ?? name;
	known.text = name;
	const { definition } = known;
	const sources = new Scoped();
	definition.inputs.forEach((input, position) => {
		sources.set(input, {
			kind: "input",
			position,
			level: 0,
			type: "any"
		});
	});
	const body = finish(definition.nodes, definition.outputs, {
		opsets: definition.opsets,
		constants: findFunctionConstants(definition.nodes),
		sources,
		level: 1,
		functions: scope.functions,
		calls: scope.calls + 1
	});
	const defaults = [...definition.defaults].map(([key, value]) => `${key}=${attributeText(key, value)}`);
	known.text = `function ${digest([body.signature, ...defaults.sort(compareText)])}`;
	return known.text;
}
function functionKey({ domain, overload }, name) {
	return JSON.stringify([
		domain,
		name,
		overload
	]);
}
/** 2 for images: from the weight of a convolution, or the kernel or strides of a pooling. */
function spatialRankOf(node, weights) {
	if (/Conv/.test(node.operator)) {
		for (const { dims } of weights.values()) if (dims.length > 2) return dims.length - 2;
	}
	for (const name of [
		"kernel_shape",
		"strides",
		"dilations"
	]) {
		const attribute = node.attributes.get(name);
		if (attribute?.kind === "ints") return attribute.value.length;
	}
}
function sourceHash(source) {
	if (source === void 0 || source.kind === "unknown") return "unknown";
	if (source.kind === "input") return `input ${source.level}.${source.position} ${source.type}`;
	return `${source.from.hash} ${source.output}`;
}
/**
* The nodes that the given values are computed from, each after its own sources: depth first, at each node
* the longest branch first, so that parallel branches stay in one piece. Nodes of the graphs around are left to
* those.
*/
function collectLive(roots, own) {
	const live = [];
	const state = /* @__PURE__ */ new Map();
	const pending = nodesOf(roots).filter((node) => own.has(node)).toReversed();
	for (let node = pending.at(-1); node !== void 0; node = pending.at(-1)) {
		if (state.has(node)) {
			pending.pop();
			if (state.get(node) === "open") live.push(node);
			state.set(node, "done");
			continue;
		}
		state.set(node, "open");
		for (const before of nodesOf(visitOrder(node)).toReversed()) if (own.has(before) && !state.has(before)) pending.push(before);
	}
	return live;
}
function visitOrder({ node, sources }) {
	const inOrder = [...sources].sort(([a], [b]) => a - b).map(([, source]) => source);
	if (node.domain !== "" || !commutative.test(node.operator)) return inOrder;
	return inOrder.sort((a, b) => {
		const depth = (source) => source.kind === "node" ? source.from.depth : -1;
		return depth(b) - depth(a) || compareText(sourceHash(a), sourceHash(b));
	});
}
function nodesOf(sources) {
	return sources.flatMap((source) => source.kind === "node" ? [source.from] : []);
}
/**
* Combines each node's hash with those of its readers, so that two equal branches that are read by different
* nodes count as different, and hashes the sorted lot together with the outputs.
*/
function signatureOf(nodes, outputHashes, outputs) {
	const readers = new Map(nodes.map((node) => [node, []]));
	outputs.forEach((source, position) => {
		if (source?.kind === "node") readers.get(source.from)?.push(`output ${position} ${source.output}`);
	});
	const hashes = [];
	for (const node of nodes.toReversed()) {
		const hash = digest([node.hash, ...(readers.get(node) ?? []).sort(compareText)]);
		hashes.push(hash);
		for (const [position, source] of node.sources) {
			if (source.kind !== "node") continue;
			const place = node.node.domain === "" && commutative.test(node.node.operator) ? "" : `${position}`;
			readers.get(source.from)?.push(`${hash} ${place} ${source.output}`);
		}
	}
	return digest([...outputHashes, ...hashes.sort(compareText)]);
}
function digest(parts) {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(`${part.length}:${part}\n`);
	return hash.digest("hex").slice(0, 32);
}
/** By code units: the same on every machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/graph/count-parameters.ts
/** Counts a model's parameters by what consumes them, under each of the conventions that zoos publish by. */
/**
* Counts parameters.
*
* A parameter is an element of a constant that some node takes as a weight (`operator-inputs.ts` says which
* inputs those are). The constant may be an initializer, a `Constant` or a `ConstantOfShape` node, and may
* reach the node through operators that convert or rearrange it. A value that several nodes consume is one
* weight, because it is a layer applied several times; each `Identity` of a value is a weight of its own,
* because that is how exporters write distinct weights that happened to be equal. Not counted: shapes, axes,
* indices, bounds, scalars of element-wise arithmetic, and the scales and zero points of quantisations.
* Quantised weights count by element, external data by declared dimensions.
*
* Views:
* - `as stored`: every tensor of the file, used or not, whatever it is for;
* - `with running statistics`: the definition above, BatchNormalization's mean and variance included;
* - `trainable`: without them, which is torchvision's and timm's count;
* - `kernels`: of rank 2 or more, biases written with extra dimensions of 1 left out; unchanged by folding
*   BatchNormalization;
* - `rank 2 or more`: the same, going by the stored rank alone;
* - `batch normalization folded`: as after folding each BatchNormalization that follows a convolution, which
*   leaves one bias a channel;
* - `batch normalization unfolded`: as if every biased convolution without BatchNormalization had got its
*   bias by folding one: gamma and beta for each channel instead. For ResNet-50 as PyTorch exports it this is
*   torchvision's count;
* - `per use`: a weight that several nodes consume counted for each of them;
* - `with quantization parameters`: scales and zero points added.
*/
function countParameters(model) {
	const uses = findUses(model);
	const weights = distinct(uses.filter(({ purpose }) => purpose.kind === "weight"));
	const scales = distinct(uses.filter(({ purpose }) => purpose.kind === "scale"));
	const parameters = sum(weights);
	const statistics = sum(weights.filter(({ purpose }) => purpose.kind === "weight" && !purpose.trainable));
	const kernelParameters = sum(weights.filter(isKernel));
	const trainable = parameters - statistics;
	const { folded, unfolded } = batchNormalizationEffect(model, uses);
	return {
		parameters,
		kernelParameters,
		views: {
			"as stored": storedElements(model),
			kernels: kernelParameters,
			"rank 2 or more": sum(weights.filter(({ constant }) => constant.stored.dims.length >= 2)),
			trainable,
			"with running statistics": parameters,
			"batch normalization folded": parameters + folded,
			"batch normalization unfolded": trainable + unfolded,
			"per use": sum(uses.filter(({ purpose }) => purpose.kind === "weight")),
			"with quantization parameters": parameters + sum(scales)
		}
	};
}
function isKernel({ purpose, constant }) {
	if (purpose.kind !== "weight") return false;
	const { dims } = constant.stored;
	return (purpose.rank === "stored" ? dims : dims.filter((dim) => dim > 1)).length >= 2;
}
/** The first use of each weight. */
function distinct(uses) {
	const seen = /* @__PURE__ */ new Set();
	return uses.filter(({ constant }) => {
		if (seen.has(constant.identity)) return false;
		seen.add(constant.identity);
		return true;
	});
}
function sum(uses) {
	return uses.reduce((total, { constant }) => total + constant.stored.elements, 0);
}
function findUses(model) {
	const uses = [];
	addGraph(model.graph, void 0);
	for (const { nodes } of model.functions) addNodes(nodes, findFunctionConstants(nodes));
	return uses;
	function addGraph(graph, outer) {
		addNodes(graph.nodes, findConstants(graph, outer));
	}
	function addNodes(nodes, constants) {
		const dynamicScales = scalesMadeInGraph(nodes);
		for (const node of nodes) {
			for (const subgraph of subgraphsOf(node)) addGraph(subgraph, constants);
			const passesOn = makesConstant(node, constants);
			const scaling = node.operator === "Mul" && node.inputs.some((name) => dynamicScales.has(name));
			node.inputs.forEach((name, position) => {
				const constant = constants.get(name);
				if (constant === void 0 || passesOn && position === 0) return;
				const purpose = scaling ? { kind: "scale" } : purposeOf(node, position, constant.stored);
				uses.push({
					node,
					position,
					constant,
					purpose
				});
			});
		}
	}
}
/** Scales of dynamic quantisation: what they are multiplied with is the scale of a weight. */
function scalesMadeInGraph(nodes) {
	const scales = /* @__PURE__ */ new Set();
	for (const { operator, outputs } of nodes) {
		const scale = operator === "DynamicQuantizeLinear" ? outputs[1] : void 0;
		if (scale !== void 0 && scale !== "") scales.add(scale);
	}
	return scales;
}
/** Elements of all tensors that the file declares: initializers and `Constant` nodes. */
function storedElements(model) {
	let total = 0;
	const addInitializers = (graph) => {
		for (const { elements } of graph.initializers) total += elements;
	};
	addInitializers(model.graph);
	for (const node of everyNode(model)) {
		for (const graph of subgraphsOf(node)) addInitializers(graph);
		const value = node.operator === "Constant" ? node.attributes.get("value") : void 0;
		if (value?.kind === "tensor") total += value.value.elements;
	}
	return total;
}
const convolution$1 = /^(Conv|QLinearConv|ConvTranspose|Gemm|MatMul)$/;
/** What folding, and what undoing it, would add to the count (see `countParameters`). */
function batchNormalizationEffect(model, uses) {
	const maker = /* @__PURE__ */ new Map();
	for (const node of everyNode(model)) for (const name of node.outputs) maker.set(name, node);
	const biases = /* @__PURE__ */ new Map();
	for (const { node, position, constant } of uses) {
		const bias = node.operator === "QLinearConv" ? 8 : 2;
		if (convolution$1.test(node.operator) && position === bias) biases.set(node, constant.stored.elements);
	}
	const normalized = /* @__PURE__ */ new Set();
	let folded = 0;
	for (const { node, position, constant } of uses) {
		if (node.operator !== "BatchNormalization" || position !== 1) continue;
		const before = maker.get(node.inputs[0] ?? "");
		if (before === void 0 || !convolution$1.test(before.operator)) continue;
		normalized.add(before);
		const channels = constant.stored.elements;
		folded += channels - (biases.get(before) ?? 0) - 4 * channels;
	}
	let unfolded = 0;
	for (const [node, elements] of biases) if (node.operator.includes("Conv") && !normalized.has(node)) unfolded += elements;
	return {
		folded,
		unfolded
	};
}

// src/graph/describe-layer.ts
/**
* @param from Indices of the layers that the inputs come from, in order; -1 - i for graph input i.
* @param opset Version of ONNX's operator set, which decides what a default is.
*/
function describeLayer(canonical, index, from, opset) {
	const { node } = canonical;
	const operator = operatorName(node);
	const details = /* @__PURE__ */ new Map();
	for (const [name, text] of canonical.attributes) details.set(name, readable(name, text));
	for (const [position, constant] of sorted(canonical.weights)) details.set(weightName(operator, position), weightText(constant));
	return {
		name: node.name === "" ? `${operator} ${index}` : node.name,
		operator,
		description: describe$1(canonical, opset),
		details: [...details].map(([name, value]) => ({
			name,
			value
		})),
		from
	};
}
function describe$1(canonical, opset) {
	const { node, weights, scales } = canonical;
	const operator = operatorName(node);
	const rank = spatialRankOf(node, weights);
	const kernel = /Conv/.test(operator) ? sorted(weights).find(([, { dims }]) => dims.length > 2)?.[1] : void 0;
	const parts = [operator];
	const attributes = new Map(canonical.attributes);
	if (kernel !== void 0) {
		parts.push(...convolutionParts(kernel, attributes, operator));
		for (const name of [
			"strides",
			"pads",
			"group"
		]) attributes.delete(name);
	}
	for (const [name, text] of attributes) if (!isDefault(node, name, text, opset, rank)) parts.push(`${name} ${shorten(readable(name, text))}`);
	const others = sorted(weights).filter(([position, constant]) => constant !== kernel && !scales.has(position));
	for (const [position, constant] of others) parts.push(`${weightName(operator, position)} ${typeSuffix(constant)}${formatDims(constant.dims)}`);
	return parts.join(" ");
}
/** `3x3 64->128 stride 2 pads 1 group 1`. A convolution's weight is out x in/group x kernel. */
function convolutionParts(kernel, attributes, operator) {
	const [first = 0, second = 0, ...spatial] = kernel.dims;
	const group = Number(attributes.get("group") ?? "1");
	const channels = operator.includes("ConvTranspose") ? `${first}->${second * group}` : `${second * group}->${first}`;
	const type = typeSuffix(kernel).trim();
	const padding = attributes.get("auto_pad") ?? "NOTSET";
	return [
		...type === "" ? [] : [type],
		spatial.join("x"),
		channels,
		`stride ${uniform(attributes.get("strides") ?? "1")}`,
		...padding === "NOTSET" ? [`pads ${uniform(attributes.get("pads") ?? "0")}`] : [],
		`group ${group}`
	];
}
/** Nothing for float32, the usual; otherwise the type and a space. */
function typeSuffix({ stored, elementType, through }) {
	const stays = stored.elementType === elementType;
	if (stays && elementType === "float32" && through === "") return "";
	return `${stays ? elementType : `${stored.elementType} as ${elementType}`} `;
}
/** `2` for `2,2`. */
function uniform(text) {
	const values = text.split(",");
	return values.every((value) => value === values[0]) ? values[0] ?? text : text;
}
const spatialAttributes = /^(strides|kernel_shape|dilations)$/;
/** `2x2` for what has one number a dimension. */
function readable(name, text) {
	return spatialAttributes.test(name) ? text.replaceAll(",", "x") : text;
}
function shorten(text) {
	return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
const weightNames = {
	Conv: [
		"input",
		"weight",
		"bias"
	],
	ConvTranspose: [
		"input",
		"weight",
		"bias"
	],
	ConvInteger: [
		"input",
		"weight",
		"input zero point",
		"weight zero point"
	],
	QLinearConv: [
		"input",
		"input scale",
		"input zero point",
		"weight",
		"weight scale",
		"weight zero point",
		"output scale",
		"output zero point",
		"bias"
	],
	Gemm: [
		"matrix A",
		"weight",
		"bias"
	],
	MatMul: ["matrix A", "weight"],
	MatMulInteger: ["matrix A", "weight"],
	QLinearMatMul: [
		"matrix A",
		"scale of A",
		"zero point of A",
		"weight",
		"weight scale",
		"weight zero point"
	],
	BatchNormalization: [
		"input",
		"scale",
		"bias",
		"mean",
		"variance"
	],
	InstanceNormalization: [
		"input",
		"scale",
		"bias"
	],
	LayerNormalization: [
		"input",
		"scale",
		"bias"
	],
	QuantizeLinear: [
		"input",
		"scale",
		"zero point"
	],
	DequantizeLinear: [
		"input",
		"scale",
		"zero point"
	],
	PRelu: ["input", "slope"],
	LSTM: [
		"input",
		"weight",
		"recurrent weight",
		"bias"
	],
	GRU: [
		"input",
		"weight",
		"recurrent weight",
		"bias"
	],
	RNN: [
		"input",
		"weight",
		"recurrent weight",
		"bias"
	],
	Add: ["constant", "constant"],
	Mul: ["constant", "constant"]
};
function weightName(operator, position) {
	return (Object.hasOwn(weightNames, operator) ? weightNames[operator] : void 0)?.[position] ?? `constant input ${position}`;
}
function sorted(weights) {
	return [...weights].sort(([a], [b]) => a - b);
}

// src/graph/describe.ts
/** What a model's graph says about itself without being run: from a `Model` to an `Architecture`. */
/**
* The architecture of a model. Parameters are counted as `countParameters` says. `nodes` and `operators` count
* every node of the file once: of the graph, of subgraphs (`If`, `Loop`, `Scan`) and of model-local functions.
*/
function describeArchitecture(model) {
	const { nodes, signature } = canonicalize(model);
	const opset = model.opsets.get("") ?? 0;
	const { parameters, kernelParameters, views } = countParameters(model);
	const operators = countOperators(model);
	return {
		parameters,
		parameterViews: views,
		kernelParameters,
		nodes: Object.values(operators).reduce((sum, count) => sum + count, 0),
		opset,
		operators,
		inputs: graphInputs(model).map(signatureOfValue),
		outputs: model.graph.outputs.map(signatureOfValue),
		signature,
		weightsSignature: hashWeights(nodes),
		externalData: hasExternalData(model),
		producer: [model.producerName, model.producerVersion].filter((part) => part !== "").join(" "),
		irVersion: model.irVersion,
		layers: describeLayers(nodes, opset)
	};
}
/** Whether any weight of the model, also in subgraphs and attributes, lies in another file. */
function hasExternalData(model) {
	const isExternal = ({ data }) => data.kind === "external";
	if (model.graph.initializers.some(isExternal)) return true;
	for (const node of everyNode(model)) {
		if (subgraphsOf(node).some(({ initializers }) => initializers.some(isExternal))) return true;
		for (const attribute of node.attributes.values()) {
			if (attribute.kind === "tensor" && isExternal(attribute.value)) return true;
			if (attribute.kind === "tensors" && attribute.value.some(isExternal)) return true;
		}
	}
	return false;
}
/** The inputs that a caller feeds: old files list their initializers as inputs, too. */
function graphInputs(model) {
	const stored = new Set(model.graph.initializers.map(({ name }) => name));
	return model.graph.inputs.filter(({ name }) => !stored.has(name));
}
/** Operators are names from the file: the record has no prototype that they could reach. */
function countOperators(model) {
	const operators = Object.create(null);
	for (const node of everyNode(model)) {
		const name = operatorName(node);
		operators[name] = (operators[name] ?? 0) + 1;
	}
	return operators;
}
function describeLayers(nodes, opset) {
	const indices = new Map(nodes.map((node, index) => [node, index]));
	return nodes.map((node, index) => {
		const from = [...node.sources].sort(([a], [b]) => a - b).flatMap(([, source]) => {
			if (source.kind === "node") return [indices.get(source.from) ?? index];
			return source.kind === "input" ? [-1 - source.position] : [];
		});
		return describeLayer(node, index, from, opset);
	});
}
/**
* Hashes all weights, scales included, in the order of the layers. Weights in `If`, `Loop` and `Scan` bodies
* and in functions are left out.
*/
function hashWeights(nodes) {
	const hash = createHash("sha256");
	for (const { weights } of nodes) for (const [, constant] of [...weights].sort(([a], [b]) => a - b)) hash.update(`${tensorHash(constant.stored)}\n`);
	return hash.digest("hex").slice(0, 32);
}

// src/graph/read-attributes.ts
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
/** The attributes of one node; of two with one name the last counts, as in protobuf. */
function readAttributes(raw, fault, readGraph) {
	return new Map(raw.map((entry) => [text$1(entry, "name"), readAttribute(entry, fault, readGraph)]));
}
function readAttribute(raw, fault, readGraph) {
	const reference = text$1(raw, "ref_attr_name");
	if (reference !== "") return {
		kind: "reference",
		value: reference
	};
	const kind = kindOf(raw);
	switch (kind) {
		case "float": {
			const value = raw[floatField];
			return {
				kind,
				value: typeof value === "number" ? value : 0
			};
		}
		case "int": return {
			kind,
			value: integer$2(raw, "i")
		};
		case "string": return {
			kind,
			value: decodeText(bytesOf(raw, "s"))
		};
		case "tensor": return {
			kind,
			value: readTensor(message(raw, "t") ?? {}, fault)
		};
		case "graph": return {
			kind,
			value: readGraph(message(raw, "g") ?? {})
		};
		case "floats": return {
			kind,
			value: numbers(raw, "floats")
		};
		case "ints": return {
			kind,
			value: integers(raw, "ints")
		};
		case "strings": return {
			kind,
			value: chunks(raw, "strings").map(decodeText)
		};
		case "tensors": return {
			kind,
			value: messages(raw, "tensors").map((tensor) => readTensor(tensor, fault))
		};
		case "graphs": return {
			kind,
			value: messages(raw, "graphs").map(readGraph)
		};
		case "sparse tensor": return {
			kind: "tensor",
			value: readTensor(message(raw, "sparse_tensor") ?? {}, fault, "sparse")
		};
		case "sparse tensors": return {
			kind: "tensors",
			value: messages(raw, "sparse_tensors").map((tensor) => readTensor(tensor, fault, "sparse"))
		};
		default: return {
			kind: "other",
			value: kind ?? `kind ${number(raw, "type")}`
		};
	}
}
const floatField = "f";
/** Files of IR version 1 do not say the kind: there it follows from the field that is set. */
const fieldKinds = [
	["f", "float"],
	["s", "string"],
	["t", "tensor"],
	["g", "graph"],
	["floats", "floats"],
	["ints", "ints"],
	["strings", "strings"],
	["tensors", "tensors"],
	["graphs", "graphs"]
];
function kindOf(raw) {
	const type = number(raw, "type");
	if (type !== 0) return attributeKinds[type];
	return fieldKinds.find(([field]) => {
		const value = raw[field];
		return has(raw, field) && !(Array.isArray(value) && value.length === 0);
	})?.[1] ?? "int";
}
/** Text where the bytes are UTF-8, otherwise one character a byte: nothing is lost either way. */
function decodeText(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
	}
}

// src/graph/recognize-format.ts
const lfsVersion = "version https://git-lfs.github.com/spec/v1";
const convert = "convert it to ONNX with its framework and name the .onnx file";
/** File signatures as Latin-1 text, the most particular first. */
const marks = [
	{
		at: 0,
		bytes: "HDF\r\n\n",
		name: "an HDF5 file, such as Keras weights (.h5)",
		hint: convert
	},
	{
		at: 4,
		bytes: "TFL3",
		name: "a TensorFlow Lite model",
		hint: convert
	},
	{
		at: 4,
		bytes: "ORTM",
		name: "a model in onnxruntime's own format (.ort)",
		hint: "name the .onnx file that it was made from"
	},
	{
		at: 0,
		bytes: "GGUF",
		name: "a GGUF model",
		hint: convert
	},
	{
		at: 8,
		bytes: "{\"",
		name: "a safetensors file: weights without a graph",
		hint: convert
	},
	{
		at: 0,
		bytes: "",
		name: "a gzip archive",
		hint: "unpack it and name the .onnx file inside"
	},
	{
		at: 0,
		bytes: "7z¼¯'",
		name: "a 7-Zip archive",
		hint: "unpack it"
	},
	{
		at: 0,
		bytes: "ý7zXZ\0",
		name: "an xz archive",
		hint: "unpack it and name the .onnx file inside"
	},
	{
		at: 0,
		bytes: "(µ/ý",
		name: "a Zstandard archive",
		hint: "unpack it"
	},
	{
		at: 257,
		bytes: "ustar",
		name: "a tar archive",
		hint: "unpack it and name the .onnx file inside"
	},
	{
		at: 0,
		bytes: "",
		name: "a Python pickle, such as an old PyTorch checkpoint",
		hint: convert
	},
	{
		at: 0,
		bytes: "NUMPY",
		name: "a NumPy array"
	},
	{
		at: 0,
		bytes: "PAR1",
		name: "a Parquet file"
	},
	{
		at: 0,
		bytes: "PNG\r\n",
		name: "a PNG image"
	},
	{
		at: 0,
		bytes: "ÿØÿ",
		name: "a JPEG image"
	},
	{
		at: 0,
		bytes: "%PDF-",
		name: "a PDF document"
	},
	{
		at: 0,
		bytes: "ELF",
		name: "an executable"
	}
];
/** Recognises formats other than ONNX by their first bytes. */
function recognizeFormat(bytes) {
	const head = latin1(bytes.subarray(0, 4096));
	if (head.startsWith(lfsVersion)) return {
		kind: "lfs-pointer",
		oid: /^oid (\S{1,128})/m.exec(head)?.[1] ?? "unknown",
		size: /^size (\d{1,20})/m.exec(head)?.[1] ?? "unknown"
	};
	if (head.startsWith("PK")) return {
		kind: "other",
		...recognizeZip(head)
	};
	const mark = marks.find(({ at, bytes: text }) => head.startsWith(text, at));
	if (mark !== void 0) return {
		kind: "other",
		name: mark.name,
		...mark.hint === void 0 ? {} : { hint: mark.hint }
	};
	return recognizeText(head);
}
function recognizeZip(head) {
	if (/data\.pkl|constants\.pkl/.test(head)) return {
		name: "a PyTorch checkpoint (a zip archive with a pickle)",
		hint: "export it with torch.onnx.export and name the .onnx file"
	};
	if (/\.npy/.test(head)) return {
		name: "a NumPy archive (.npz)",
		hint: convert
	};
	if (/config\.json|model\.weights\.h5/.test(head)) return {
		name: "a Keras model (.keras)",
		hint: convert
	};
	return {
		name: "a zip archive",
		hint: "unpack it and name the .onnx file inside"
	};
}
/** ONNX is binary: its first bytes always hold control characters that no text has. */
function recognizeText(head) {
	const start = head.slice(0, 512);
	for (let i = 0; i < start.length; i += 1) {
		const code = start.charCodeAt(i);
		if (code < 32 && code !== 9 && code !== 10 && code !== 13 || code === 127) return void 0;
	}
	if (start.trim() === "") return {
		kind: "other",
		name: "blank text"
	};
	if (/^\s*(<!doctype html|<html|<head|<body)/i.test(start)) return {
		kind: "other",
		name: "a web page",
		hint: "the download may have answered with an error or a login page: give the address of the file itself"
	};
	if (/^\s*<\?xml|^\s*</.test(start)) return {
		kind: "other",
		name: "XML or markup text"
	};
	if (/^\s*[{[]/.test(start)) return {
		kind: "other",
		name: "JSON or similar text"
	};
	return {
		kind: "other",
		name: "text"
	};
}
function latin1(bytes) {
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return text;
}

// src/graph/read-model.ts
/**
* From the bytes of an ONNX file to a `Model`. The file is hostile input: it is recognised, scanned and
* bounded before protobufjs decodes it, and whatever is wrong with it is a `UserError` that names the file.
* Weights are not copied: they stay views of the bytes given.
*/
const modelType = import_light.Root.fromJSON(onnxDescriptor).lookupType("onnx.ModelProto");
const expectedModel = "an ONNX model: a protobuf file with a graph and an operator set version";
/**
* Reads an ONNX model.
*
* @param bytes The whole file. Tensors of the result are views of it.
* @param where What to call the file in messages.
* @throws UserError `artifact-lfs-pointer`, `model-empty`, `model-not-onnx`, `model-truncated`, `model-invalid`
*   or `model-too-complex`.
*/
function readModel(bytes, where) {
	refuseOtherFormats(bytes, where);
	const defect = scanWire(bytes);
	if (defect !== void 0) throw describeDefect(defect, bytes.length, where);
	const view = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let decoded;
	try {
		decoded = modelType.decode(view);
	} catch (cause) {
		throw new UserError({
			code: "model-invalid",
			what: "the file cannot be decoded as an ONNX model",
			where,
			got: quote(cause instanceof Error ? cause.message : String(cause)),
			expected: expectedModel,
			hint: "check the file with onnx.checker, or export it again"
		}, { cause });
	}
	const fault = (what, got, expected) => {
		throw new UserError({
			code: "model-invalid",
			what,
			where,
			got,
			expected,
			hint: "check the file with onnx.checker, or export it again"
		});
	};
	return toModel(decoded, where, fault);
}
function refuseOtherFormats(bytes, where) {
	if (bytes.length === 0) throw new UserError({
		code: "model-empty",
		what: "the model is an empty file",
		where,
		got: "0 bytes",
		expected: expectedModel,
		hint: "check that the step which makes or downloads the file succeeded"
	});
	const format = recognizeFormat(bytes);
	if (format?.kind === "lfs-pointer") throw new UserError({
		code: "artifact-lfs-pointer",
		what: "the model is a Git LFS pointer, not a model",
		where,
		got: `a pointer to ${format.oid}, ${format.size} bytes`,
		expected: "the file that the pointer stands for",
		hint: "check out with `lfs: true` (actions/checkout) or run `git lfs pull`"
	});
	if (format?.kind === "other") throw new UserError({
		code: "model-not-onnx",
		what: "the file is not an ONNX model",
		where,
		got: format.name,
		expected: expectedModel,
		hint: format.hint ?? "name the .onnx file"
	});
}
function describeDefect(defect, sizeBytes, where) {
	const at = `at byte ${defect.byte} of ${sizeBytes}: ${defect.detail}`;
	switch (defect.kind) {
		case "truncated": return new UserError({
			code: "model-truncated",
			what: "the model file is cut short",
			where,
			got: at,
			expected: "a file that holds all that its length fields declare",
			hint: "download or copy it again, and pin its sha256 so that a partial file is found at once"
		});
		case "too-deep":
		case "too-many-fields": return new UserError({
			code: "model-too-complex",
			what: "the model file is nested more deeply or has more parts than any real model",
			where,
			got: at,
			expected: "a model that can be read in bounded memory",
			hint: "check where the file comes from"
		});
		case "foreign": return new UserError({
			code: "model-not-onnx",
			what: "the file is not an ONNX model",
			where,
			got: at,
			expected: expectedModel,
			hint: "name the .onnx file"
		});
		case "malformed": return new UserError({
			code: "model-invalid",
			what: "the model file is damaged",
			where,
			got: at,
			expected: expectedModel,
			hint: "download or export it again, and compare its sha256 with the source"
		});
	}
}
function toModel(decoded, where, fault) {
	const graphMessage = message(decoded, "graph");
	if (graphMessage === void 0) throw new UserError({
		code: "model-not-onnx",
		what: "the file is protobuf but holds no ONNX graph",
		where,
		got: "a message without a graph (a TensorFlow SavedModel, a Caffe model or a single tensor looks like this)",
		expected: expectedModel,
		hint: "name the .onnx file"
	});
	const irVersion = number(decoded, "ir_version");
	const opsets = readOpsets(messages(decoded, "opset_import"), fault);
	const graph = readGraph(graphMessage, fault);
	if (graph.nodes.length === 0) fault("the model's graph has no nodes", "0 nodes", "at least one node");
	if (opsets.size === 0) {
		if (irVersion >= 3 || irVersion <= 0) fault("the model names no operator set", "no opset_import", "opset_import with a version");
		opsets.set("", 1);
	}
	const metadata = /* @__PURE__ */ new Map();
	for (const entry of messages(decoded, "metadata_props")) metadata.set(text$1(entry, "key"), text$1(entry, "value"));
	return {
		where,
		irVersion,
		producerName: text$1(decoded, "producer_name"),
		producerVersion: text$1(decoded, "producer_version"),
		opsets,
		metadata,
		graph,
		functions: messages(decoded, "functions").map((entry) => readFunction(entry, fault))
	};
}
function readOpsets(entries, fault) {
	const opsets = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const version = number(entry, "version");
		if (!Number.isSafeInteger(version) || version < 0) fault("an operator set version is out of range", String(integer$2(entry, "version")), "a small positive number");
		opsets.set(canonicalDomain(text$1(entry, "domain")), version);
	}
	return opsets;
}
function canonicalDomain(domain) {
	return domain === "ai.onnx" ? "" : domain;
}
function readGraph(raw, fault) {
	const nodes = messages(raw, "node").map((node) => readNode(node, fault));
	checkOrder(nodes, fault);
	const initializers = messages(raw, "initializer").map((tensor) => readTensor(tensor, fault));
	for (const sparse of messages(raw, "sparse_initializer")) initializers.push(readTensor(sparse, fault, "sparse"));
	return {
		name: text$1(raw, "name"),
		nodes,
		initializers,
		inputs: messages(raw, "input").map(readValueInfo),
		outputs: messages(raw, "output").map(readValueInfo)
	};
}
function checkOrder(nodes, fault) {
	const made = /* @__PURE__ */ new Set();
	for (const node of nodes) for (const name of node.outputs) {
		if (name !== "" && made.has(name)) fault("two nodes make the same value", `${quote(name)} twice`, "each value made by one node");
		made.add(name);
	}
	const order = orderNodes(nodes);
	if (order.kind === "cyclic") {
		const node = nodes[order.node];
		fault("nodes of the graph wait for each other", `${node === void 0 ? "a node" : `${quote(node.operator)} node ${quote(node.name)}`} needs its own output`, "a graph without cycles");
	}
}
function readNode(raw, fault) {
	return {
		name: text$1(raw, "name"),
		operator: text$1(raw, "op_type"),
		domain: canonicalDomain(text$1(raw, "domain")),
		overload: text$1(raw, "overload"),
		inputs: texts(raw, "input"),
		outputs: texts(raw, "output"),
		attributes: readAttributes(messages(raw, "attribute"), fault, (graph) => readGraph(graph, fault))
	};
}
function readFunction(raw, fault) {
	const nodes = messages(raw, "node").map((node) => readNode(node, fault));
	checkOrder(nodes, fault);
	return {
		name: text$1(raw, "name"),
		domain: canonicalDomain(text$1(raw, "domain")),
		overload: text$1(raw, "overload"),
		inputs: texts(raw, "input"),
		outputs: texts(raw, "output"),
		defaults: readAttributes(messages(raw, "attribute_proto"), fault, (graph) => readGraph(graph, fault)),
		opsets: readOpsets(messages(raw, "opset_import"), fault),
		nodes
	};
}
function readValueInfo(raw) {
	return {
		name: text$1(raw, "name"),
		type: readType(message(raw, "type"))
	};
}
function readType(raw) {
	if (raw === void 0) return { kind: "unknown" };
	const tensor = message(raw, "tensor_type");
	if (tensor !== void 0) return {
		kind: "tensor",
		...readTensorType(tensor)
	};
	const sparse = message(raw, "sparse_tensor_type");
	if (sparse !== void 0) return {
		kind: "sparse tensor",
		...readTensorType(sparse)
	};
	const sequence = message(raw, "sequence_type");
	if (sequence !== void 0) return {
		kind: "sequence",
		element: readType(message(sequence, "elem_type"))
	};
	const optional = message(raw, "optional_type");
	if (optional !== void 0) return {
		kind: "optional",
		element: readType(message(optional, "elem_type"))
	};
	const map = message(raw, "map_type");
	if (map !== void 0) return {
		kind: "map",
		key: elementTypeName(number(map, "key_type")),
		value: readType(message(map, "value_type"))
	};
	const opaque = message(raw, "opaque_type");
	if (opaque !== void 0) return {
		kind: "opaque",
		name: text$1(opaque, "name")
	};
	return { kind: "unknown" };
}
function readTensorType(raw) {
	const shape = message(raw, "shape");
	return {
		elementType: elementTypeName(number(raw, "elem_type")),
		shape: shape === void 0 ? void 0 : messages(shape, "dim").map(readDimension)
	};
}
/** A length, a symbolic name, or '?' where neither is said: some exporters write 0 or -1 for that. */
function readDimension(raw) {
	const name = text$1(raw, "dim_param");
	if (name !== "") return name;
	const value = number(raw, "dim_value");
	return Number.isSafeInteger(value) && value > 0 ? value : "?";
}

// src/graph/inspect-subjects.ts
/** @throws UserError for a file that is not a model. */
async function inspectSubjects(artifacts, model, read) {
	const architectures = /* @__PURE__ */ new Map();
	for (const artifact of Object.values(artifacts)) {
		if (architectures.has(artifact.sha256)) continue;
		architectures.set(artifact.sha256, describeArchitecture(await readOnnx(artifact, read)));
	}
	return mapSubjects(artifacts, (artifact, name) => ({
		name,
		artifact,
		architecture: architectures.get(artifact.sha256),
		preprocess: model[name]?.preprocess ?? model.preprocess,
		quantization: model[name]?.quantization ?? model.candidate.quantization
	}));
}
/** The model of an artifact, read anew: a model holds its file's bytes, and nobody keeps those for a whole run. */
async function readOnnx(artifact, read) {
	return readModel(await read(artifact), artifact.origin.text);
}

// src/dataset/digest.ts
/** One hash for what was measured: two runs with equal digests saw the same images with the same labels. */
/**
* SHA-256, lower-case hexadecimal, over one line of JSON an entry, `["name",label,"sha256"]`, each ended by a
* line feed, in the order given (the dataset's). A target that is no class stands in the place of the label.
*/
function datasetDigest(entries) {
	const hash = createHash("sha256");
	for (const { name, label, target, sha256 } of entries) {
		const wanted = target === void 0 || target.kind === "class" ? label : describe(target);
		hash.update(`${JSON.stringify([
			name,
			wanted,
			sha256
		])}\n`);
	}
	return hash.digest("hex");
}
/** The target as it is hashed: tensors by the SHA-256 of their values, a mask by its file's name. */
function describe(target) {
	if (target.kind === "mask") return {
		...target,
		path: basename(target.path)
	};
	if (target.kind !== "tensors") return target;
	return {
		kind: "tensors",
		tensors: target.tensors.map(({ type, shape, values }) => {
			const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
			return {
				type,
				shape,
				sha256: createHash("sha256").update(bytes).digest("hex")
			};
		})
	};
}

// src/graph/operator-macs.ts
const macRules = {
	/** Every output element is a sum over one kernel: output elements x weight elements per output channel. */
	Conv: (run) => convolution(run, 1),
	FusedConv: (run) => convolution(run, 1),
	NhwcFusedConv: (run) => convolution(run, 1),
	ConvInteger: (run) => convolution(run, 1),
	/** Its weight is input 3, after the input's scale and zero point. */
	QLinearConv: (run) => convolution(run, 3),
	/** Every input element is multiplied with one kernel a group: weight is in x out/group x kernel. */
	ConvTranspose: (run) => {
		const [input, weight] = run.inputShapes;
		return input === void 0 || weight === void 0 || weight.length < 3 ? void 0 : product(input) * product(weight.slice(1));
	},
	/** Y (M x N) = A' (M x K) B' (K x N): K follows from A's elements, transposed or not. */
	Gemm: (run) => gemm(run),
	QGemm: (run) => gemm(run),
	/** Each output element is a sum over the dimension that the operands share. */
	MatMul: (run) => matrixProduct(run, 0),
	MatMulInteger: (run) => matrixProduct(run, 0),
	MatMulIntegerToFloat: (run) => matrixProduct(run, 0),
	DynamicQuantizeMatMul: (run) => matrixProduct(run, 0),
	MatMulNBits: (run) => matrixProduct(run, 0),
	QLinearMatMul: (run) => matrixProduct(run, 0),
	FusedMatMul: (run) => matrixProduct(run, 0),
	/** Each step multiplies with the whole of W and R: steps x batch x (elements of W + elements of R). */
	LSTM: (run) => recurrent(run),
	GRU: (run) => recurrent(run),
	RNN: (run) => recurrent(run),
	Attention: (run) => attention(run),
	MultiHeadAttention: (run) => productsOfAttention(run),
	/** Of two operands: the product of the lengths of all letters in the equation. */
	Einsum: (run, { equation }) => equation === void 0 ? void 0 : einsum(run, equation)
};
function convolution({ inputShapes, outputShapes }, weightPosition) {
	const weight = inputShapes[weightPosition];
	const [output] = outputShapes;
	if (weight === void 0 || output === void 0 || weight.length < 3) return void 0;
	return product(output) * product(weight.slice(1));
}
function gemm({ inputShapes, outputShapes }) {
	const [a] = inputShapes;
	const [output] = outputShapes;
	const rows = output?.[0];
	if (a === void 0 || output?.length !== 2 || rows === void 0) return void 0;
	if (rows === 0) return 0;
	return product(output) * (product(a) / rows);
}
function matrixProduct({ inputShapes, outputShapes }, position) {
	const a = inputShapes[position];
	const [output] = outputShapes;
	const last = a?.at(-1);
	if (a === void 0 || output === void 0 || last === void 0) return void 0;
	const rows = a.at(-2);
	const transposed = rows !== void 0 && output.length >= 2 && rows !== output.at(-2) && last === output.at(-2);
	return product(output) * (transposed ? rows : last);
}
function recurrent({ inputShapes }) {
	const [input, weight, recurrence] = inputShapes;
	const features = input?.at(-1);
	if (input?.length !== 3 || features === void 0 || weight === void 0 || recurrence === void 0) return;
	return product(input.slice(0, 2)) * (product(weight) + product(recurrence));
}
/** ONNX's (queries, keys, values), or com.microsoft's, which multiplies the input with a weight first. */
function attention(run) {
	const [input, second] = run.inputShapes;
	const [output] = run.outputShapes;
	if (input === void 0 || second === void 0 || output === void 0) return void 0;
	if (second.length !== 2) return productsOfAttention(run);
	const [batch, steps, width] = input;
	const hidden = output.at(-1);
	const weightColumns = second[1];
	if (batch === void 0 || steps === void 0 || width === void 0) return void 0;
	if (hidden === void 0 || weightColumns === void 0) return void 0;
	return batch * steps * width * weightColumns + 2 * batch * steps * steps * hidden;
}
/** Queries with keys, and the result with values; caches of earlier keys are not known here. */
function productsOfAttention({ inputShapes, outputShapes }) {
	const [query, key, value] = inputShapes;
	const [output] = outputShapes;
	const steps = query?.at(-2);
	const keySteps = key?.at(-2);
	const width = value?.at(-1);
	if (query === void 0 || output === void 0) return void 0;
	if (steps === void 0 || keySteps === void 0 || width === void 0) return void 0;
	return product(query) * keySteps + product(output) * keySteps;
}
function einsum({ inputShapes }, equation) {
	const operands = equation.replaceAll(/\s/g, "").split("->")[0]?.split(",") ?? [];
	if (equation.includes(".") || operands.length !== inputShapes.length) return void 0;
	if (operands.length === 1) return 0;
	if (operands.length > 2) return void 0;
	const lengths = /* @__PURE__ */ new Map();
	for (const [index, letters] of operands.entries()) {
		const shape = inputShapes[index] ?? [];
		if (letters.length !== shape.length) return void 0;
		for (const [axis, letter] of [...letters].entries()) lengths.set(letter, Math.max(lengths.get(letter) ?? 0, shape[axis] ?? 0));
	}
	return product([...lengths.values()]);
}
function product(shape) {
	return shape.reduce((total, dim) => total * dim, 1);
}

// src/graph/count-macs.ts
/**
* Sums `operator-macs.ts` over the nodes of one run. The convention is torchvision's: convolutions, matrix
* products, recurrences and attention, batch included; nothing else. FLOPs are twice as many.
*
* @param model The model that ran. It tells what a profile does not: the equation of an `Einsum`, and the shapes
*   of weights that the runtime took over when the session was made ("prepacking": those of QLinearConv and
*   LSTM, for example), which are missing among the inputs of the run.
*/
function countMacs(runs, model) {
	const lookUp = model === void 0 ? void 0 : nodeLookup(model);
	const constants = model === void 0 ? void 0 : findConstants(model.graph);
	let macs = 0;
	const counted = Object.create(null);
	const notCounted = Object.create(null);
	const incomplete = /* @__PURE__ */ new Set();
	for (const run of runs) {
		const rule = Object.hasOwn(macRules, run.operator) ? macRules[run.operator] : void 0;
		const node = rule === void 0 ? void 0 : lookUp?.(run);
		const complete = node === void 0 || constants === void 0 ? run : completeShapes(run, node, constants);
		const count = rule?.(complete, { equation: equationOf(node) });
		if (count === void 0 || !Number.isFinite(count)) {
			notCounted[run.operator] = (notCounted[run.operator] ?? 0) + 1;
			if (rule !== void 0) incomplete.add(run.operator);
		} else {
			macs += count;
			counted[run.operator] = (counted[run.operator] ?? 0) + count;
		}
	}
	return {
		macs,
		counted,
		notCounted,
		incomplete: [...incomplete]
	};
}
/** Finds the node of a run: by its name where that is unique, otherwise by its index. */
function nodeLookup(model) {
	const byName = /* @__PURE__ */ new Map();
	for (const node of model.graph.nodes) byName.set(node.name, byName.has(node.name) ? void 0 : node);
	const numbered = model.graph.nodes.filter(({ operator }) => operator !== "Constant");
	return (run) => {
		const indexed = run.nodeIndex === void 0 ? void 0 : numbered[run.nodeIndex];
		const node = (run.name === "" ? void 0 : byName.get(run.name)) ?? indexed;
		return node?.operator === run.operator ? node : void 0;
	};
}
/** Puts back the shapes of constant inputs that the profile leaves out. */
function completeShapes(run, node, constants) {
	const given = node.inputs.filter((name) => name !== "");
	if (run.inputShapes.length >= given.length) return run;
	const rest = run.inputShapes.values();
	let next = rest.next();
	const inputShapes = given.flatMap((name) => {
		const dims = constants.get(name)?.dims;
		if (dims !== void 0 && (next.done === true || next.value.join() !== dims.join())) return [dims];
		if (next.done === true) return [];
		const shape = next.value;
		next = rest.next();
		return [shape];
	});
	return {
		...run,
		inputShapes
	};
}
function equationOf(node) {
	const equation = node?.attributes.get("equation");
	return equation?.kind === "string" ? equation.value : void 0;
}

// src/runtime/child.ts
/**
* The parent's end: starts a measuring child, watches it, and survives it. A child that dies or falls silent ends
* as a SurroundingsError that says what it was doing.
*/
/** Variables that a child needs to find its libraries; tokens and inputs stay with the parent. */
const PASSED_ON = /^(PATH|HOME|USERPROFILE|TMP|TEMP|TMPDIR|LANG|LC_.*|TZ|SYSTEMROOT|WINDIR|LD_LIBRARY_PATH|DYLD_.*|CUDA_.*|NVIDIA_.*)$/i;
/**
* The environment of every child that loads onnxruntime: telemetry off, always. Two threads read and decode beside the
* one that infers; more would only take the processor from it. Two arenas keep glibc from spreading what they allocate over many.
*/
function childEnvironment(env) {
	const passed = Object.entries(env).filter(([key]) => PASSED_ON.test(key));
	return {
		...Object.fromEntries(passed),
		ORT_DISABLE_TELEMETRY: "1",
		UV_THREADPOOL_SIZE: "2",
		MALLOC_ARENA_MAX: "2"
	};
}
/**
* @param listen receives every event in order.
* @param describe what to say that the child was doing; without it, what the child said last.
*/
function startChild(job, settings, listen = () => {}, describe = () => void 0) {
	const here = fileURLToPath(import.meta.url);
	const worker = join(dirname(here), `worker${extname(here)}`);
	const process_ = fork(worker, [], {
		serialization: "advanced",
		stdio: [
			"ignore",
			"ignore",
			"pipe",
			"ipc"
		],
		execArgv: ["--max-semi-space-size=1"],
		cwd: tmpdir(),
		env: childEnvironment(process.env)
	});
	const done = watch(process_, settings, listen, describe);
	done.catch(() => {});
	const send = (message) => {
		if (process_.connected) process_.send(message, () => {});
	};
	send({
		kind: "job",
		nativeDirectory: settings.nativeDirectory,
		job
	});
	return {
		send,
		done,
		kill: () => process_.kill("SIGKILL")
	};
}
function watch(child, settings, listen, describe) {
	return new Promise((resolve, reject) => {
		let doing = "starting";
		let stderr = "";
		let hung = false;
		let outcome;
		let timer;
		const alive = () => {
			clearTimeout(timer);
			timer = setTimeout(() => {
				hung = true;
				child.kill("SIGKILL");
			}, settings.timeLimitMs);
		};
		alive();
		child.stderr?.setEncoding("utf8").on("data", (text) => {
			stderr = (stderr + text).slice(-4e3);
		});
		child.on("message", (event) => {
			alive();
			if (event.kind === "doing") doing = event.what;
			if (event.kind === "done") outcome = () => resolve(event.result);
			else if (event.kind === "failed") outcome = () => reject(failure(event));
			listen(event);
		});
		child.on("error", (error) => {
			outcome ??= () => reject(new SurroundingsError({
				code: "child-not-started",
				what: error.message
			}, { cause: error }));
			child.kill("SIGKILL");
		});
		child.on("close", (code, signal) => {
			clearTimeout(timer);
			if (outcome !== void 0) outcome();
			else reject(death({
				hung,
				code,
				signal,
				stderr,
				settings,
				doing: describe() ?? doing
			}));
		});
	});
}
function failure(event) {
	if (event.user) return new UserError(event.problem);
	return new SurroundingsError(event.problem, { cause: event.stack });
}
function death(how) {
	if (how.hung) return new SurroundingsError({
		code: "child-hung",
		what: `the measuring process gave no sign of life and was killed, while ${how.doing}`,
		got: `nothing for ${how.settings.timeLimitMs / 1e3} s`,
		expected: "progress within the time limit",
		hint: "raise \"time-limit\" if one inference of this model may take that long"
	});
	const said = how.stderr.trim().split("\n").slice(-3).join(" ").slice(-500);
	return new SurroundingsError({
		code: "child-crashed",
		what: `the measuring process died, while ${how.doing}`,
		got: `${how.signal === null ? `exit code ${how.code}` : `signal ${how.signal}`}${said === "" ? "" : `: ${said}`}`,
		hint: how.signal === "SIGKILL" ? "the system may have run out of memory: try a runner with more" : "the model makes onnxruntime abort: run it there alone, and report it to onnxruntime if it should work"
	});
}

// src/runtime/example-key.ts
/** What an example is known by between runs: the hash of its bytes, and with it of what it should come to. */
/**
* SHA-256 of an image file's bytes; undefined for other inputs, and for files that can't be read. Synchronous: this
* is done for thousands of small files in a row, when the process has nothing else to do, in a fifth of the time.
*/
function hashExample({ input }) {
	if (input.kind !== "image") return void 0;
	try {
		return createHash("sha256").update(readFileSync(input.path)).digest("hex");
	} catch {
		return;
	}
}
/**
* Key of an example's observation in a store.
*
* @param sha256 of the example's bytes.
* @returns undefined where an observation depends on more than that: on a mask's file, on tensors.
*/
function exampleKey({ target }, sha256) {
	if (target.kind === "mask" || target.kind === "tensors") return void 0;
	return createHash("sha256").update(`${sha256} ${JSON.stringify(target)}`).digest("hex");
}

// src/runtime/predict-examples.ts
/**
* Observes examples in worker processes, one a core, one inference thread each. The examples are handed out in
* chunks as workers get free; what comes back is kept by example, so that the result does not depend on who was fast.
* What an earlier run observed of the same bytes is taken from its store.
*/
const CHUNK = 16;
/** Chunks that a worker has in hand: it starts on the second while the parent hears of the first. */
const CHUNKS_AHEAD = 2;
/**
* @returns one entry an example, in their order; fewer if `enough` said so.
* @throws UserError for an example or model that can't be measured, SurroundingsError if a worker dies; all workers
*   are ended then.
*/
async function predictExamples(options) {
	const { examples, onProgress } = options;
	const results = new Array(examples.length);
	let done = 0;
	let prefix = 0;
	let stopped = false;
	const settle = (position, result) => {
		if (results[position] === void 0) done++;
		results[position] = result;
		onProgress?.(done);
		const before = prefix;
		while (results[prefix] !== void 0) prefix++;
		if (!stopped && options.enough !== void 0 && prefix > before) stopped = options.enough(results.slice(0, prefix));
	};
	const missing = takeKnown(options, settle, () => stopped);
	if (!stopped && missing.length > 0) await observe(options, missing, settle, () => stopped);
	return results.slice(0, stopped ? prefix : examples.length);
}
/** Settles what the stores know of all subjects; gives the positions of the rest. */
function takeKnown({ examples, stores }, settle, isStopped) {
	const positions = examples.map((_, position) => position);
	if (stores === void 0 || stores.some(({ found }) => found === 0)) return positions;
	const missing = [];
	for (const [position, example] of examples.entries()) {
		if (isStopped()) return [];
		const sha256 = hashExample(example);
		const key = sha256 === void 0 ? void 0 : exampleKey(example, sha256);
		const observations = stores.map((store) => key === void 0 ? void 0 : store.get(key));
		if (sha256 !== void 0 && observations.every((observation) => observation !== void 0)) settle(position, {
			kind: "predicted",
			example,
			sha256,
			observations
		});
		else missing.push(position);
	}
	return missing;
}
async function observe(options, positions, settle, isStopped) {
	const { subjects, examples } = options;
	let handedOut = 0;
	const nextChunk = () => {
		if (isStopped()) return [];
		const chunk = positions.slice(handedOut, handedOut + CHUNK);
		handedOut += chunk.length;
		return chunk;
	};
	const startWorker = () => {
		const pending = [];
		let hash = "";
		let loaded = false;
		let observations = [];
		const finish = (result) => {
			observations = [];
			settle(pending.shift(), result);
		};
		const send = () => {
			const chunk = nextChunk();
			pending.push(...chunk);
			child.send({
				kind: "chunk",
				examples: chunk.map((position) => examples[position])
			});
		};
		const listen = (event) => {
			loaded ||= event.kind === "decoded";
			if (event.kind === "chunk-done") send();
			const example = examples[pending[0] ?? -1];
			if (example === void 0) return;
			if (event.kind === "decoded") hash = event.sha256;
			else if (event.kind === "unreadable") finish({
				kind: "unreadable",
				example,
				reason: event.reason
			});
			else if (event.kind === "observation") {
				observations.push(event.observation);
				if (observations.length < subjects.length) return;
				for (const [i, observation] of observations.entries()) {
					const key = exampleKey(example, hash);
					if (key !== void 0) options.stores?.[i]?.set(key, observation);
				}
				finish({
					kind: "predicted",
					example,
					sha256: hash,
					observations
				});
			}
		};
		const describe = () => {
			const subject = subjects[observations.length];
			const example = examples[pending[0] ?? -1];
			if (!loaded || example === void 0 || subject === void 0) return void 0;
			return `the ${subject.name} was running on ${example.name}`;
		};
		const settings = {
			...options.session,
			threads: 1
		};
		const job = {
			kind: "accuracy",
			subjects,
			task: options.task,
			settings
		};
		const child = startChild(job, options.child, listen, describe);
		for (let i = 0; i < CHUNKS_AHEAD; i++) send();
		return child;
	};
	const workers = Math.max(1, Math.min(os.availableParallelism(), Math.ceil(positions.length / CHUNK)));
	const children = Array.from({ length: workers }, startWorker);
	try {
		await Promise.all(children.map((child) => child.done));
	} finally {
		for (const child of children) child.kill();
	}
}

// src/runtime/single-runs.ts
/**
* @returns `not-run` if nothing is known of the input's size, so that there is nothing to feed.
* @throws UserError if the model doesn't load or its input doesn't fit, SurroundingsError if it kills the child.
*/
async function profileSubject(subject, example, settings, child) {
	try {
		return {
			kind: "run",
			...await startChild({
				kind: "profile",
				subject,
				settings,
				example
			}, child).done
		};
	} catch (error) {
		if (error instanceof UserError && error.problem.code === "input-not-fed" && example === void 0) return {
			kind: "not-run",
			reason: error.problem.what
		};
		throw error;
	}
}
/** @throws UserError or SurroundingsError as `profileSubject`. */
async function timeSubjects(job, child) {
	return await startChild(job, child).done;
}

// src/measurement/measure.ts
async function measure(request, progress, now) {
	let observed = {
		macs: {},
		warnings: []
	};
	try {
		observed = {
			...observed,
			...await profileSubjects(request, progress)
		};
		if (request.needs.has("examples") || request.needs.has("pair")) observed = {
			...observed,
			...await predict(request, progress)
		};
		if (request.needs.has("latency")) {
			const { latency, realInput } = await time(request, progress, now);
			const warning = "latency was measured on random data of the input's shape: no dataset is configured";
			observed = {
				...observed,
				latency,
				warnings: realInput ? observed.warnings : [...observed.warnings, warning]
			};
		}
		return observed;
	} catch (error) {
		if (error instanceof UserError) return {
			...observed,
			problem: {
				kind: "user",
				problem: error.problem
			}
		};
		if (error instanceof SurroundingsError) return {
			...observed,
			problem: {
				kind: "surroundings",
				problem: error.problem
			}
		};
		throw error;
	}
}
function workerSubject({ name, artifact, preprocess, quantization }) {
	return {
		name,
		modelPath: artifact.path,
		preprocess,
		quantization
	};
}
function listSubjects(subjects) {
	return SUBJECT_NAMES.flatMap((name) => subjects[name] ?? []);
}
async function profileSubjects({ subjects, onnx, examples, session, child, stores }, progress) {
	const macs = {};
	const warnings = [];
	const all = listSubjects(subjects);
	for (const [i, subject] of all.entries()) {
		progress("profile", i, all.length);
		const store = isWhole(subject) ? await stores?.macs(subject) : void 0;
		const known = store?.get("macs");
		if (known !== void 0 && session.executionProvider === "cpu") {
			macs[subject.name] = known;
			continue;
		}
		const result = await profileSubject(workerSubject(subject), examples[0], {
			...session,
			threads: 1
		}, child);
		if (result.kind === "not-run") {
			macs[subject.name] = {
				kind: "failed",
				reason: result.reason
			};
			continue;
		}
		const counted = macsMeasurement(countMacs(result.runs, await onnx(subject)));
		macs[subject.name] = counted;
		if (counted.kind === "exact") store?.set("macs", counted);
		await store?.save(stores.log);
		const fellBack = result.runs.filter(({ provider }) => provider === "CPUExecutionProvider").length;
		if (session.executionProvider !== "cpu" && fellBack > 0) warnings.push(`${fellBack} of ${result.runs.length} nodes of the ${subject.name} ran on the CPU, not on ${session.executionProvider}`);
	}
	progress("profile", all.length, all.length);
	return {
		macs,
		warnings
	};
}
function macsMeasurement({ macs, counted, incomplete }) {
	if (incomplete.length > 0) return {
		kind: "failed",
		reason: `the profile does not tell the shapes of ${incomplete.join(", ")}`
	};
	return {
		kind: "exact",
		value: macs,
		unit: "count",
		method: `multiply-accumulates from the shapes of a profiled run: ${Object.entries(counted).map(([operator, count]) => `${operator} ${count}`).join(", ") || "none"}`
	};
}
async function predict(request, progress) {
	const { subjects, task, examples, allowUnreadable, session, child, stores, enough } = request;
	if (examples.length === 0) return {};
	const all = listSubjects(subjects);
	const opened = stores !== void 0 && all.every(isWhole) ? await Promise.all(all.map((subject) => stores.observations(subject, task))) : void 0;
	const bySubject = (done) => {
		const predicted = done.filter((result) => result.kind === "predicted");
		return mapSubjects(subjects, (subject) => {
			const position = all.indexOf(subject);
			return predicted.map(({ observations }) => observations[position]);
		});
	};
	const results = await predictExamples({
		subjects: all.map(workerSubject),
		task,
		examples,
		session,
		child,
		stores: opened,
		onProgress: (done) => progress("accuracy", done, examples.length),
		enough: enough && ((done) => enough(bySubject(done)))
	});
	for (const store of opened ?? []) await store.save(stores.log);
	const predicted = results.filter((result) => result.kind === "predicted");
	const unreadable = results.filter((result) => result.kind === "unreadable").map(({ example, reason }) => ({
		name: example.name,
		reason
	}));
	if (unreadable.length > allowUnreadable) throw tooManyUnreadable(unreadable, allowUnreadable, examples.length);
	const entries = predicted.map(({ example, sha256 }) => ({
		index: example.index,
		name: example.name,
		label: example.label,
		target: example.target,
		sha256
	})).sort((a, b) => a.index - b.index);
	return {
		stoppedEarly: results.length < examples.length,
		predictions: bySubject(results),
		slices: predicted.map(({ example }) => example.slice),
		dataset: {
			measured: predicted.length,
			unreadable,
			digest: datasetDigest(entries)
		}
	};
}
/** A model with external data is more than its file, whose hash would not tell when that data changes. */
function isWhole({ architecture }) {
	return !architecture.externalData;
}
function tooManyUnreadable(unreadable, allowed, total) {
	const shown = unreadable.slice(0, 5).map(({ name, reason }) => `${name} (${reason})`);
	const more = unreadable.length > shown.length ? ` and ${unreadable.length - shown.length} more` : "";
	return new UserError({
		code: "dataset-unreadable",
		what: `${unreadable.length} of ${total} examples can't be read`,
		where: shown.join(", ") + more,
		got: `${unreadable.length} unreadable`,
		expected: `at most ${allowed} (allow-unreadable)`,
		hint: "mend or remove these files, or set \"allow-unreadable\" in the dataset to how many may be left out"
	});
}
async function time(request, progress, now) {
	const { subjects, examples, session, child, seed, latencyBudgetMs } = request;
	const all = listSubjects(subjects);
	const { reference } = subjects;
	const timed = all.map(workerSubject);
	if (reference !== void 0) timed.push({
		...workerSubject(reference),
		name: "control"
	});
	const restarts = timed.map(() => []);
	const collect = () => ({
		subjects: mapSubjects(subjects, (subject) => restarts[all.indexOf(subject)]),
		control: reference === void 0 ? void 0 : restarts.at(-1)
	});
	const begin = now();
	let realInput = false;
	let longestMs = 0;
	for (let restart = 0;; restart++) {
		const elapsed = now() - begin;
		progress("latency", Math.min(elapsed, latencyBudgetMs), latencyBudgetMs);
		if (restart >= SCHEDULE.minRestarts && countRounds(restarts[0]) >= SCHEDULE.minRounds && request.latencyDecided(collect())) break;
		if (restart > 0 && elapsed + longestMs > latencyBudgetMs) break;
		const result = await timeSubjects({
			kind: "latency",
			subjects: timed,
			settings: session,
			examples: examples.slice(0, SCHEDULE.examples),
			seed: seed + restart,
			durationMs: SCHEDULE.minTimedMs / SCHEDULE.minRestarts,
			warmupRounds: SCHEDULE.warmupRounds,
			blockRounds: SCHEDULE.blockRounds
		}, child);
		for (const [i, entry] of result.subjects.entries()) restarts[i].push(entry);
		realInput = result.realInput;
		longestMs = Math.max(longestMs, now() - begin - elapsed);
	}
	return {
		latency: collect(),
		realInput
	};
}
function countRounds(restarts) {
	return restarts.reduce((sum, { blocks }) => sum + blocks.reduce((rounds, block) => rounds + block.length, 0), 0);
}

// src/report/breakdown.ts
/**
* Where a subject is weak: its results by class and by slice, worst first, and which classes it takes for which. From
* the observations to the report's own shape, bounded so that no dataset makes a report of any size.
*/
/** The schema has room for no more. */
const MOST_CLASSES = 2e3;
const MOST_CELLS = 2e3;
/** Every slice is an evaluation of its own: of a column with more values the largest are told. */
const MOST_SLICES = 200;
/** Names come from the dataset. */
const NAME_LENGTH = 500;
/** Keys are absent where the task has no classes, or the dataset no slices. */
function breakDown(observations, context) {
	const task = taskNamed(context.task);
	const classes = task.byClass?.(observations, context);
	const cells = task.confusion?.(observations);
	const nameOf = (label) => context.classNames?.[label]?.slice(0, NAME_LENGTH);
	const named = (key, label) => nameOf(label) ? { [key]: nameOf(label) } : {};
	const { slices, rest } = sliceResults(observations, context);
	const leftOut = {
		classes: beyond(classes, MOST_CLASSES),
		slices: rest,
		confusion: beyond(cells, MOST_CELLS)
	};
	const left = Object.entries(leftOut).filter(([, count]) => count > 0);
	return {
		...classes === void 0 ? {} : { classes: classes.slice(0, MOST_CLASSES).map(({ label, metric, measurement }) => ({
			label,
			...named("name", label),
			metric,
			...figureOf(measurement, "ratio")
		})) },
		...slices === void 0 ? {} : { slices },
		...cells === void 0 ? {} : { confusion: mistakesFirst(cells).slice(0, MOST_CELLS).map(({ label, predicted, count }) => ({
			label,
			...named("name", label),
			predicted,
			...named("predictedName", predicted),
			count
		})) },
		...left.length === 0 ? {} : { leftOut: Object.fromEntries(left) }
	};
}
/** The most frequent mistakes, then what is right, by the same order. */
function mistakesFirst(cells) {
	const right = cells.filter(({ label, predicted }) => label === predicted);
	return [...confusions(cells), ...right.sort((a, b) => b.count - a.count)];
}
function beyond(results, most) {
	return Math.max(0, (results?.length ?? 0) - most);
}
/** Columns in their order, each one's slices worst first. */
function sliceResults(observations, { task, slices, complete, seed }) {
	const columns = [...new Set((slices ?? []).flatMap((slice) => Object.keys(slice ?? {})))];
	if (columns.length === 0) return {
		slices: void 0,
		rest: 0
	};
	let rest = 0;
	return {
		slices: columns.flatMap((column) => {
			const values = slices.map((slice) => slice?.[column]);
			const kept = largest(values);
			rest += new Set(values.filter((value) => value !== void 0)).size - kept.size;
			const of = values.map((value) => value !== void 0 && kept.has(value) ? value : void 0);
			return bySlice(taskNamed(task), observations, of, {
				complete,
				seed
			}).map(({ slice, n, metric, measurement }) => ({
				column,
				slice: slice.slice(0, NAME_LENGTH),
				examples: n,
				metric,
				...figureOf(measurement, TASK_METRICS[metric].unit)
			}));
		}),
		rest
	};
}
/** The values that most examples have; of equally frequent ones those that come first. */
function largest(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) if (value !== void 0) counts.set(value, (counts.get(value) ?? 0) + 1);
	const ranked = [...counts].sort(([, a], [, b]) => b - a);
	return new Set(ranked.slice(0, MOST_SLICES).map(([value]) => value));
}
/** @param unit of a figure that there is not. */
function figureOf(measurement, unit) {
	if (measurement.kind === "failed") return {
		value: "NaN",
		unit,
		reason: measurement.reason
	};
	const { value, n } = measurement;
	return {
		value,
		...measurement.kind === "sampled" ? {
			low: measurement.low,
			high: measurement.high
		} : void 0,
		...n === void 0 ? {} : { n },
		unit: measurement.unit
	};
}

// src/report/make-report.ts
/** The report stage: gathers what the other stages found out into the report's own shape. */
/** Share of ties from which on the rule for ties is worth a warning: it moves accuracy by as much at most. */
const TIES_WORTH_TELLING = .01;
function reportRun(config, testbed, models, times) {
	return {
		schemaVersion: 1,
		tool: {
			name: "zoogate",
			version: VERSION
		},
		verdict: worstVerdict(models.map(({ verdict }) => verdict)),
		startedAt: new Date(times.startedAt).toISOString(),
		durationMs: Math.round(times.endedAt - times.startedAt),
		seed: config.seed,
		testbed,
		models
	};
}
function reportModel(gating, observed, compared, gates) {
	const { model, subjects, claims, plan, config } = gating;
	const { problem, predictions, slices } = observed;
	const context = {
		task: plan.task.name,
		complete: plan.complete && observed.stoppedEarly !== true,
		seed: config.seed,
		slices,
		classNames: gating.dataset?.classes
	};
	const dataset = reportDataset(gating, observed);
	return {
		name: model.name,
		verdict: problem === void 0 ? worstVerdict(gates.map(weightOf)) : "error",
		gates,
		subjects: mapSubjects(subjects, (subject, name) => reportSubject(subject, compared.measurements[name] ?? {}, predictions?.[name], context)),
		claims: (claims?.claims ?? []).map((claim) => withoutUndefined(claim)),
		unreadClaims: claims?.unread ?? [],
		...dataset === void 0 ? {} : { dataset },
		preprocess: reportPreprocess(subjects),
		findings: graphFindings(gating, gates),
		warnings: [
			...planWarnings(gating),
			...stopWarnings(gating, observed),
			...observed.warnings,
			...predictionWarnings(predictions)
		],
		...problem === void 0 ? {} : { problem: {
			kind: problem.kind,
			...withoutUndefined(problem.problem)
		} }
	};
}
function reportSubject({ artifact, architecture }, measurements, predictions, context) {
	const metrics = {};
	const failed = {};
	for (const name of METRIC_NAMES) {
		const measurement = measurements[name];
		if (measurement === void 0) continue;
		if (measurement.kind === "failed") failed[name] = measurement.reason;
		else {
			const { kind: _, ...told } = measurement;
			metrics[name] = withoutUndefined(told);
		}
	}
	const ties = countTies(predictions ?? []);
	const notFinite = countNonFinite(predictions ?? []);
	return {
		source: artifact.origin.kind === "url" ? showUrl(artifact.origin.url) : artifact.origin.text,
		sha256: artifact.sha256,
		bytes: artifact.bytes,
		architecture: reportArchitecture(architecture, measurements),
		metrics,
		...Object.keys(failed).length === 0 ? {} : { failed },
		...predictions === void 0 ? {} : {
			ties,
			notFinite,
			...breakDown(predictions, context)
		}
	};
}
function reportArchitecture(architecture, { macs }) {
	const { inputs, outputs, layers: _, ...counted } = architecture;
	return {
		...counted,
		...macs?.kind === "exact" ? { macs: macs.value } : {},
		inputs: inputs.map(formatValue),
		outputs: outputs.map(formatValue)
	};
}
function reportDataset({ model, dataset }, observed) {
	if (dataset === void 0 || observed.dataset === void 0) return void 0;
	const { name, split } = model.dataset ?? {};
	return {
		...name === void 0 ? {} : { name },
		...split === void 0 ? {} : { split },
		complete: dataset.complete && observed.stoppedEarly !== true,
		size: dataset.size,
		...observed.dataset
	};
}
function reportPreprocess(subjects) {
	return mapSubjects(subjects, ({ preprocess }) => preprocess === void 0 ? void 0 : {
		description: describePreprocess(preprocess),
		...withoutUndefined(preprocess)
	});
}
/**
* The graphs' difference as a cause: where a gate against the subject does not pass and is about something that
* another graph explains. A gate on the graph itself tells the difference already.
*/
function graphFindings({ subjects }, gates) {
	return ["reference", "baseline"].flatMap((name) => {
		const other = subjects[name];
		const missed = gates.filter(({ bound, metric, verdict }) => bound?.against === name && metric !== "graph" && verdict !== "pass");
		if (other === void 0 || missed.length === 0) return [];
		const difference = compareGraphs(subjects.candidate.architecture, other.architecture);
		if (difference.equal) return [];
		return [{
			kind: "graph-differs",
			message: `${missed.map(({ metric }) => metric).join(", ")}: the candidate is not the same network as the ${name}, but another graph`,
			evidence: difference.changes
		}];
	});
}
function planWarnings({ plan, dataset }) {
	const warnings = [];
	if (plan.rules.length === 0) warnings.push("no gates are configured, and neither claims nor a reference give cause for any: nothing was held to anything");
	if (plan.derived && plan.rules.length > 0) warnings.push("no gates are configured: these are the default ones");
	if (dataset === void 0 && (plan.needs.has("examples") || plan.needs.has("pair"))) warnings.push("no dataset is configured: accuracy can't be measured");
	return warnings;
}
function stopWarnings({ dataset }, { stoppedEarly, dataset: measured }) {
	if (stoppedEarly !== true) return [];
	return [`stopped when the gates on accuracy were decided, after ${measured?.measured} of ${dataset?.examples.length} examples`];
}
function predictionWarnings(predictions) {
	return Object.entries(predictions ?? {}).flatMap(([name, all]) => {
		const ties = countTies(all);
		const notFinite = countNonFinite(all);
		const warnings = [];
		if (ties > all.length * TIES_WORTH_TELLING) warnings.push(`the ${name} gives the label the same score as a lower class on ${ties} of ${all.length} examples; equal scores are ordered by class index, and its accuracy depends on that rule`);
		if (notFinite > 0) warnings.push(`the ${name} gives scores that are not finite numbers on ${notFinite} of ${all.length} examples; they count as wrong`);
		return warnings;
	});
}
/** Examples whose label shares its score with a lower class; other tasks know no ties. */
function countTies(observations) {
	return observations.filter((observation) => "tied" in observation && observation.tied === true).length;
}
/** The same object without keys whose value is undefined: an absent figure is absent. */
function withoutUndefined(value) {
	const defined = Object.entries(value).filter(([, part]) => part !== void 0);
	return Object.fromEntries(defined);
}

// src/runtime/observation-store.ts
/**
* What models made of examples, kept between runs: one file for everything that makes figures what they are (model,
* preprocessing, runtime, processor), in it one entry an example by the hash of its bytes. A changed byte anywhere is
* another key. A file that is damaged or not what it should be counts as empty.
*/
const FORMAT = 1;
/**
* @param identity plain data: everything besides the example that the entries depend on.
* @param isEntry whether a value from the file is an entry.
*/
async function openObservationStore(directory, identity, isEntry) {
	const canonical = JSON.stringify({
		format: FORMAT,
		identity
	});
	const path = join(directory, `${createHash("sha256").update(canonical).digest("hex")}.bin`);
	const entries = await readEntries(path, canonical, isEntry);
	const found = entries.size;
	let changed = false;
	return {
		get: (key) => entries.get(key),
		set: (key, value) => {
			entries.set(key, value);
			changed = true;
		},
		found,
		save: async (log) => {
			if (!changed) return;
			const partial = `${path}.${randomBytes(4).toString("hex")}.partial`;
			try {
				await mkdir(directory, { recursive: true });
				await writeFile(partial, serialize({
					identity: canonical,
					entries
				}));
				await rename(partial, path);
				changed = false;
			} catch (error) {
				await rm(partial, { force: true }).catch(() => {});
				log(`what was measured can't be kept for the next run: ${error.message}`);
			}
		}
	};
}
async function readEntries(path, canonical, isEntry) {
	try {
		const { identity, entries } = deserialize(await readFile(path));
		if (identity !== canonical || !(entries instanceof Map)) return /* @__PURE__ */ new Map();
		return [...entries].every(([key, value]) => typeof key === "string" && isEntry(value)) ? entries : /* @__PURE__ */ new Map();
	} catch {
		return /* @__PURE__ */ new Map();
	}
}

// src/runtime/stores.ts
/** The stores of one run: which files hold what was observed under exactly these circumstances. */
/** @returns undefined if the user wants everything measured afresh. */
function openStores(config, testbed, log) {
	if (!config.cache) return void 0;
	const { cpu, instructionSets, runtime, executionProvider } = testbed;
	const circumstances = {
		tool: VERSION,
		cpu,
		instructionSets,
		runtime,
		executionProvider
	};
	const directory = join(config.cacheDir, "observations");
	return {
		observations: ({ artifact: { sha256 }, preprocess, quantization }, task) => openObservationStore(directory, {
			of: "examples",
			sha256,
			preprocess,
			quantization,
			task,
			...circumstances
		}, isObservation),
		macs: ({ artifact: { sha256 }, preprocess }) => openObservationStore(directory, {
			of: "macs",
			sha256,
			preprocess,
			...circumstances
		}, isMeasurement),
		log
	};
}
function isObservation(value) {
	return typeof value === "object" && value !== null && typeof value.finite === "boolean";
}
function isMeasurement(value) {
	return typeof value === "object" && value !== null && value.kind === "exact";
}

// src/runtime/testbed.ts
/** What the figures were measured on. */
/** Instruction sets that change what onnxruntime's kernels do, as Linux spells them. */
const INSTRUCTION_SETS = [
	"avx2",
	"avx_vnni",
	"avx512f",
	"avx512_vnni",
	"avx512_bf16",
	"amx_int8",
	"asimd",
	"asimddp",
	"i8mm",
	"sve"
];
/** @param runtime name and version, such as `onnxruntime-node 1.30.0`. */
async function describeTestbed(settings) {
	const flags = await cpuFlags();
	return {
		cpu: os.cpus()[0]?.model.trim() || os.arch(),
		cores: os.availableParallelism(),
		instructionSets: INSTRUCTION_SETS.filter((set) => flags.has(set)),
		memoryBytes: os.totalmem(),
		os: `${os.type()} ${os.release()} ${os.arch()}`,
		...settings
	};
}
/** Only Linux tells; elsewhere the set is empty. */
async function cpuFlags() {
	const text = await readFile("/proc/cpuinfo", "utf8").catch(() => "");
	const line = /^(?:flags|Features)\s*:\s*(.*)$/m.exec(text);
	return new Set(line?.[1]?.split(" ") ?? []);
}

// src/runtime/prepare-runtime.ts
async function prepareRuntime(config, world) {
	const nativeDirectory = await findNativePackages(world.log, world.env);
	const testbed = await describeTestbed({
		runtime: `onnxruntime-node ${await runtimeVersion(nativeDirectory)}`,
		executionProvider: config.executionProvider,
		threads: config.threads
	});
	return {
		nativeDirectory,
		testbed,
		stores: openStores(config, testbed, world.log)
	};
}

// src/run.ts
/**
* The map of zoogate: config -> acquire -> inspect -> measure -> compare -> decide -> report, one call a stage.
* Publishing is left to the entry points.
*/
/** @throws UserError, SurroundingsError if a run can't begin; what breaks later is told in the report. */
async function run(config, world) {
	const startedAt = world.now();
	const prepared = [];
	for (const model of config.models) {
		const artifacts = await acquireSubjects(model, config, world);
		const subjects = await inspectSubjects(artifacts, model, readArtifact);
		const claims = await readModelClaims(model.claims, config);
		const referenceClaims = await readModelClaims(model.reference?.claims, config);
		const dataset = await openDataset(model, config);
		prepared.push({
			model,
			subjects,
			claims,
			referenceClaims,
			dataset,
			plan: planGates(model, subjects, claims, dataset)
		});
	}
	const runtime = await prepareRuntime(config, world);
	const models = [];
	for (const { plan, subjects, dataset, ...rest } of prepared) {
		const gating = {
			config,
			subjects,
			dataset,
			plan,
			testbed: runtime.testbed,
			...rest
		};
		const { model } = rest;
		const watch = watchGates(gating);
		const observed = await measure({
			subjects,
			onnx: ({ artifact }) => readOnnx(artifact, readArtifact),
			examples: dataset?.examples ?? [],
			task: plan.task,
			stores: runtime.stores,
			allowUnreadable: model.dataset?.allowUnreadable ?? 0,
			needs: plan.needs,
			session: config,
			child: {
				nativeDirectory: runtime.nativeDirectory,
				timeLimitMs: config.timeLimitMs
			},
			seed: config.seed,
			latencyBudgetMs: config.latencyBudgetMs,
			...watch
		}, (...step) => world.progress(model.name, ...step), world.now);
		const compared = compare(subjects, observed, {
			gated: new Set(plan.rules.map(({ metric }) => metric)),
			task: plan.task.name,
			complete: plan.complete && observed.stoppedEarly !== true,
			seed: config.seed
		});
		const gates = decideGates(gating, compared, watch);
		models.push(reportModel(gating, observed, compared, gates));
	}
	return reportRun(config, runtime.testbed, models, {
		startedAt,
		endedAt: world.now()
	});
}

export { parseRule as A, describeFailure as C, worstVerdict as D, weightOf as E, isMetricName as F, parseLocator as I, readQuantity as M, METRICS as N, loadConfig as O, METRIC_NAMES as P, withoutWorkflowCommands as S, exitCodeOfReport as T, renderHtml as _, defaultRules as a, plainText as b, compareGraphs as c, readModelClaims as d, readClaims as f, report_schema_default as g, renderJson as h, FAMILY_ALPHA as i, inUnit as j, require_ajv as k, formatValue as l, writeReportFiles as m, readModel as n, examplesForDifference as o, acquire as p, describeArchitecture as r, examplesForProportion as s, run as t, chooseClaim as u, renderTerminal as v, VERSION as w, quietJson as x, renderMarkdown as y };