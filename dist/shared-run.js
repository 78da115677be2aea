import { i as __toESM, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { t as TASK_METRICS } from "./shared-metrics.js";
import { _ as excerpt, a as DTYPES, b as PLANNED_METRICS, c as isPrivateDataset, d as plainName, f as readBatch, g as splitKey, h as readSplit, l as knownDataset, m as readInputSize, n as isOfExamples, o as SINGLE_LABEL_DATASETS, p as readDtype, r as readHeader, s as datasetKey, u as namesHardware, v as METRICS, x as isMetricName, y as METRIC_NAMES } from "./shared-read-header.js";
import { A as resolvePreprocess, C as pairedContrast, E as countNonFinite, O as describePreprocess, R as nearestWord, S as examplesToDecide, T as wilsonInterval, _ as shuffle, a as openFlightRecord, b as twoSidedZ, c as isTaskName, d as bySlice, f as resampledContrast, g as randomInteger, h as createRandom, j as parsePreprocessFile, k as inputShape, l as taskNamed, m as twoSidedT, o as openArrayFile, p as resampledRatio, r as runtimeVersion, s as TASKS, t as findNativePackages, u as confusions, v as quantileOfSorted, w as pairsToDecide, x as Z95, y as normalQuantile } from "./shared-native.js";
import { _ as QUANTITY_UNITS, a as claimedFigure, b as readQuantity, c as report_schema_default, d as markdownText, f as plainText, g as require_ajv, h as require_dist, i as findFrontMatter, l as escapeHtml, m as withoutWorkflowCommands, o as cardMetric, p as quietJson, r as readModelIndex, s as readFigure, t as parseYaml, u as markdownCode, v as acceptedUnits, y as inUnit } from "./shared-yaml-file.js";
import { n as MOST_EXAMPLES, r as byCodeUnits, t as openParquet } from "./shared-parquet-file.js";
import { C as attributeKinds, S as decodeWire, T as bytesInMemory, _ as number, a as countElements, b as text$2, c as elementTypeName, d as chunks, f as has, g as messages, h as message, i as readTensor, l as formatDims, m as integers$1, n as canonicalChunks, o as elementBits, p as integer$2, r as smallValues, s as elementBytes, t as readTensorFile, u as bytesOf, v as numbers, w as ByteRange, x as texts$1, y as quote$1 } from "./shared-tensor-file.js";
import { i as fromHalf, r as toTensorData } from "./shared-element-types.js";
import { basename, dirname, extname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import * as nativeFs from "fs";
import { readdir, readdirSync, realpath, realpathSync, stat, statSync } from "fs";
import { basename as basename$1, dirname as dirname$1, isAbsolute as isAbsolute$1, normalize, posix as posix$1, relative as relative$1, resolve as resolve$1, sep as sep$1 } from "path";
import { pipeline } from "node:stream";
import { once } from "node:events";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { closeSync, constants as constants$1, createReadStream, createWriteStream, existsSync as existsSync$1, fstatSync, lstatSync, openSync, readFileSync as readFileSync$1, readSync, readdirSync as readdirSync$1, readlinkSync } from "node:fs";
import { access, copyFile, link, mkdir, open as open$1, readFile, readdir as readdir$1, rename, rm, stat as stat$1, statfs, utimes, writeFile } from "node:fs/promises";
import os, { tmpdir } from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { fileURLToPath as fileURLToPath$1 } from "url";
import { createRequire } from "module";
import { pipeline as pipeline$1 } from "node:stream/promises";
import { Transform as Transform$1 } from "stream";
import { fork } from "node:child_process";
import { deserialize, serialize } from "node:v8";

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

// node_modules/proxy-from-env/index.js
var DEFAULT_PORTS = {
	ftp: 21,
	gopher: 70,
	http: 80,
	https: 443,
	ws: 80,
	wss: 443
};
function parseUrl$1(urlString) {
	try {
		return new URL(urlString);
	} catch {
		return null;
	}
}
/**
* @param {string|object|URL} url - The URL as a string or URL instance, or a
*   compatible object (such as the result from legacy url.parse).
* @return {string} The URL of the proxy that should handle the request to the
*  given URL. If no proxy is set, this will be an empty string.
*/
function getProxyForUrl(url) {
	var parsedUrl = (typeof url === "string" ? parseUrl$1(url) : url) || {};
	var proto = parsedUrl.protocol;
	var hostname = parsedUrl.host;
	var port = parsedUrl.port;
	if (typeof hostname !== "string" || !hostname || typeof proto !== "string") return "";
	proto = proto.split(":", 1)[0];
	hostname = hostname.replace(/:\d*$/, "");
	port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
	if (!shouldProxy(hostname, port)) return "";
	var proxy = getEnv(proto + "_proxy") || getEnv("all_proxy");
	if (proxy && proxy.indexOf("://") === -1) proxy = proto + "://" + proxy;
	return proxy;
}
/**
* Determines whether a given URL should be proxied.
*
* @param {string} hostname - The host name of the URL.
* @param {number} port - The effective port of the URL.
* @returns {boolean} Whether the given URL should be proxied.
* @private
*/
function shouldProxy(hostname, port) {
	var NO_PROXY = getEnv("no_proxy").toLowerCase();
	if (!NO_PROXY) return true;
	if (NO_PROXY === "*") return false;
	return NO_PROXY.split(/[,\s]/).every(function(proxy) {
		if (!proxy) return true;
		var parsedProxy = proxy.match(/^(.+):(\d+)$/);
		var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
		var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
		if (parsedProxyPort && parsedProxyPort !== port) return true;
		if (!/^[.*]/.test(parsedProxyHostname)) return hostname !== parsedProxyHostname;
		if (parsedProxyHostname.charAt(0) === "*") parsedProxyHostname = parsedProxyHostname.slice(1);
		return !hostname.endsWith(parsedProxyHostname);
	});
}
/**
* Get the value for an environment variable.
*
* @param {string} key - The name of the environment variable.
* @return {string} The value of the environment variable.
* @private
*/
function getEnv(key) {
	return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || "";
}

// src/artifact/download/proxy-fetch.ts
/** `fetch` that goes through the proxy that the environment names (HTTP_PROXY, HTTPS_PROXY, NO_PROXY), which Node's own ignores. */
/** Node's own `fetch` where no proxy is to be used for an address. */
function openFetch() {
	const agents = /* @__PURE__ */ new Map();
	const fetchByProxy = async (input, init = {}) => {
		const url = input instanceof Request ? input.url : String(input);
		const proxy = getProxyForUrl(url);
		if (proxy === "") return globalThis.fetch(input, init);
		const undici = await import("./shared-undici2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		const dispatcher = agents.get(proxy) ?? new undici.ProxyAgent(proxy);
		agents.set(proxy, dispatcher);
		const through = undici.fetch;
		return through(url, {
			...init,
			dispatcher
		});
	};
	return fetchByProxy;
}

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
function objection$1(url) {
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
	const problem = objection$1(url);
	if (problem !== void 0) throw new UserError({
		...problem,
		where
	});
	return url;
}

// src/artifact/hosts.ts
/** The hosts that locators name without an address, and the tokens for them: from the environment, as their own tools read it. */
const PUBLIC_HOSTS = {
	huggingFace: { endpoint: "https://huggingface.co" },
	github: { apiUrl: "https://api.github.com" }
};
/** @throws {UserError} if HF_ENDPOINT, GITHUB_API_URL or ZOOGATE_ZOO_MIRROR is no address that zoogate sends anything to. */
function readHosts(env, tokens = {}) {
	const home = env["HOME"] || env["USERPROFILE"];
	return {
		huggingFace: {
			endpoint: address("HF_ENDPOINT", env, PUBLIC_HOSTS.huggingFace.endpoint),
			token: tokens.huggingFace || env["HF_TOKEN"] || env["HUGGING_FACE_HUB_TOKEN"] || void 0
		},
		github: {
			apiUrl: address("GITHUB_API_URL", env, PUBLIC_HOSTS.github.apiUrl),
			token: tokens.github || env["GITHUB_TOKEN"] || env["GH_TOKEN"] || void 0,
			repository: env["GITHUB_REPOSITORY"] || void 0,
			run: env["GITHUB_RUN_ID"] || void 0,
			actor: env["GITHUB_ACTOR"] || void 0
		},
		zooMirror: env["ZOOGATE_ZOO_MIRROR"] ? address("ZOOGATE_ZOO_MIRROR", env, "") : void 0,
		dockerConfig: env["DOCKER_CONFIG"] || home && `${home}/.docker` || void 0
	};
}
function address(name, env, otherwise) {
	const given = env[name]?.trim();
	if (!given) return otherwise;
	return parseUrl(given, name).href.replace(/\/+$/, "");
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
			const part = chunk.slice(0, HEAD_BYTES$1 - this.#headBytes);
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

// src/artifact/cache.ts
/**
* The cache folder of downloads:
*   downloads/<key>.partial, .json, .lock   being written: the bytes, what continues them, who writes
*   downloads/<random>.partial              an archive while it is unpacked
*   artifacts/<sha256>/<name>               whole files, filed by their contents
*   bundles/<digest>/...                    files that belong beside each other, as links to those
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
	for (const name of await readdir$1(folder).catch(() => [])) {
		const path = join(folder, name);
		const found = await stat$1(path).catch(() => void 0);
		if (found !== void 0 && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS) await rm(path, {
			recursive: true,
			force: true
		}).catch(() => void 0);
	}
}
/** The cached file with this hash; a file whose contents don't have it any more is removed. */
async function findArtifact(cacheDir, sha256, signal) {
	const folder = join(artifactsFolder(cacheDir), sha256);
	const names = await readdir$1(folder).catch(() => []);
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
		for (const name of await readdir$1(folder).catch(() => [])) {
			const entry = await measure$1(join(folder, name));
			if (entry !== void 0) entries.push(entry);
		}
	}
	return entries;
}
async function measure$1(path) {
	const found = await stat$1(path).catch(() => void 0);
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
	for (const name of await readdir$1(path, { recursive: true }).catch(() => [])) {
		const file = await stat$1(join(path, name)).catch(() => void 0);
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
const FORMS = "a path, https://host/file, hf:org/repo@revision/file, zoo:ID, release:TAG/ASSET, release:latest, artifact:RUN/NAME/FILE, oci:HOST/NAME:TAG, git:REVISION or merge-base";
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
/** `org/repo[@revision][/file]`; the Hub's own `refs/pr/1` and `refs/convert/onnx` are revisions with slashes. */
const HUB = /^(datasets\/)?([\w.-]+\/[\w.-]+)(?:@(refs\/(?:pr|convert)\/[^/]+|[^/]+))?(?:\/(.+))?$/;
function parseHubLocator({ rest, text, where }) {
	const [match, datasets, repository, revision, file = ""] = HUB.exec(rest) ?? [];
	const isDataset = datasets !== void 0;
	if (match === void 0 || leadsOut(file, isDataset) || repository.startsWith("spaces/")) throw malformed$1("this is not a file on the Hugging Face Hub", {
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
	if (!/^[A-Za-z0-9][\w.-]*(\/[\w.-]+)*(@[\w.-]+)?$/.test(rest)) throw malformed$1("this is not the identifier of a zoo model", {
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
	if (tag === "" || asset === "" || tag.startsWith("/") || /\s/.test(tag)) throw malformed$1("this is not a release", {
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
	if (run === void 0 || name === void 0 || file !== void 0 && leadsOut(file)) throw malformed$1("this is not an artifact of a workflow run", {
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
	if (match === void 0 || file !== void 0 && leadsOut(file)) throw malformed$1("this is not an artifact in a registry", {
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
/** The `dataset` of a configuration file, as its schema promises it, to what loading takes. */
/** @param resolvePath makes a path absolute. @param where the place of the dataset's path, for messages. */
function datasetConfig(raw, resolvePath, where = "dataset") {
	const place = locate$1(typeof raw === "string" ? raw : raw.path, resolvePath, where);
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
function locate$1(text, resolvePath, where) {
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
		const { size } = await stat$1(file);
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
		name: name ?? nameOf$2(model),
		candidate: {
			locator: parseLocator(model, from.base, from.where("model")),
			sha256: raw.sha256?.toLowerCase(),
			quantization: quantizationOf(raw.input)
		},
		reference: subject("reference"),
		baseline: subject("baseline"),
		claims: options.claims?.length ? placesOf(options.claims, flags) : placesOf(raw.claims, origin),
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
		claims: placesOf(given.claims, origin),
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
		return JSON.parse(readFileSync$1(path, "utf8"));
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
function nameOf$2(model) {
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
	return access(path, constants$1.R_OK).then(() => true, () => false);
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
function weightOf$2(gate) {
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

// src/place.ts
/** `README.md:42:17`, `README.md:42`, `model.onnx (metadata_props "top1")`. */
function placeText({ file, line, column, entry }) {
	if (entry !== void 0) return `${file} (${entry})`;
	if (line === 0) return file;
	return column === void 0 ? `${file}:${line}` : `${file}:${line}:${column}`;
}
/** The same where the file is known: `line 42`, `line 42, column 17`. */
function lineText({ line, column, entry, file }) {
	if (entry !== void 0) return entry;
	if (line === 0) return file;
	return column === void 0 ? `line ${line}` : `line ${line}, column ${column}`;
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
				scopeText(claim),
				{ code: placeText(claim.source) }
			])
		},
		{
			title: "Reference in the catalogue",
			header: [
				"Metric",
				"Published",
				"Candidate",
				"Place"
			],
			rows: model.catalogue === void 0 ? [] : catalogueRows(model.catalogue, model.subjects.candidate)
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
				{ code: placeText(source) }
			])
		}
	].filter(({ rows }) => rows.length > 0).map(bounded$3);
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
function scopeText({ dataset, split, hardware, dtype, batch, inputSize, model, variant }) {
	return [
		dataset,
		split,
		hardware,
		dtype,
		batch === void 0 ? void 0 : `batch ${batch}`,
		inputSize,
		model,
		variant
	].filter((part) => part !== void 0).join(", ");
}
function bounded$3(table) {
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
/** What is published of the reference beside the candidate's own figures. */
function catalogueRows({ id, source, compared, claims }, candidate) {
	const figures = claims.map(({ metric, text, source }) => {
		const own = candidate?.metrics[metric];
		const measured = own === void 0 ? "" : formatFigure(own, own.unit);
		return [
			{ code: metric },
			text,
			measured,
			{ code: `${source.file}:${source.line}` }
		];
	});
	return [[
		"Row",
		{ code: id },
		compared === "measured" ? "measured" : "as published",
		{ code: source }
	], ...figures];
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
	const gates = [...model.gates].sort((a, b) => worstFirst(weightOf$2(a), weightOf$2(b)));
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
	const weights = gates.map(weightOf$2);
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
	const place = placeOf$2(gate);
	return place === void 0 ? gate.reason : `${gate.reason} (${place})`;
}
function placeOf$2(gate) {
	const source = gate.bound?.source;
	return source === void 0 ? void 0 : placeText(source);
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
		place: placeOf$2(gate)
	};
}
function gatedFigures(gates) {
	const figures = /* @__PURE__ */ new Map();
	for (const { metric, measured, unit } of gates) if (measured !== void 0 && unit !== "text") figures.set(metric, `${metric} ${formatValue$1(measured.value, unit)}`);
	return [...figures.values()];
}

// src/report/table.ts
/** Characters, which is what most terminals give a column each. */
function columnsOf(text) {
	return Array.from(text).length;
}
/** The header and the rows, each with its columns under each other, two spaces apart. */
function alignedLines(columns, rows) {
	const lines = [columns.map(({ title }) => title), ...rows];
	const widths = columns.map((_, at) => Math.max(...lines.map((cells) => columnsOf(cells[at] ?? ""))));
	return lines.map((cells) => columns.map(({ align }, at) => {
		const text = cells[at] ?? "";
		const space = " ".repeat(widths[at] - columnsOf(text));
		return align === "right" ? space + text : text + space;
	}).join("  ").trimEnd());
}
function markdownLines(columns, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(columns.map(({ title }) => title)),
		line(columns.map(({ align }) => align === "right" ? "--:" : "---")),
		...rows.map(line)
	];
}
/** As RFC 4180 has it, with line feeds. */
function csvLines(header, rows) {
	const cell = (text) => /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
	return [header, ...rows].map((cells) => cells.map(cell).join(","));
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
	if (quiet && level.passed && folded && model.passed.length > 0) blocks.push(fold$1("Gates and figures", [gateTable$1(model.passed), ...tables]));
	else if (tables.length > 0) blocks.push(fold$1("Figures, architecture and data", tables));
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
	return level.details === "none" ? [] : [fold$1(testbed.title, [detailTable(testbed, false)])];
}
function footer(runUrl) {
	return runUrl !== void 0 && /^https?:\/\/[\w.:/-]+$/u.test(runUrl) ? `[The run and its full report](${runUrl})` : "";
}
/** GitHub reads Markdown inside a fold only after an empty line. */
function fold$1(title, blocks) {
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
	return markdownLines(header.map((title) => ({ title })), rows);
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
	const text = (cell) => plainText(textOf$2(cell), CELL_LENGTH);
	return alignedLines(header.map((title) => ({ title: text(title) })), rows.map((row) => row.map(text))).map((line, index) => index === 0 ? colours.dim(`  ${line}`) : `  ${line}`);
}
function symbolOf(verdict) {
	return VERDICT_WORDS[verdict].symbol;
}
function textOf$2(cell) {
	return typeof cell === "string" ? cell : cell.code;
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
	const findings = model.findings.map(({ message, evidence }) => `<p><strong>Cause:</strong> ${escapeHtml(message, PROSE_LENGTH)}</p>\n${list$1(evidence.map((text) => item(text)))}`);
	const warnings = model.warnings.map((text) => item(`Warning: ${text}`));
	const details = model.details.length === 0 ? "" : `<details>\n<summary>Figures, architecture and data</summary>\n${model.details.map(table).join("")}</details>\n`;
	return `<section>
<h2>${escapeHtml(title, PROSE_LENGTH)}</h2>
${several ? paragraph(model.reason) : ""}${list$1(problem)}${gates.length === 0 ? "" : gateTable(gates)}${findings.join("")}${list$1(warnings)}${details}</section>
`;
}
function paragraph(text) {
	return text === void 0 ? "" : `<p>${escapeHtml(text, PROSE_LENGTH)}</p>\n`;
}
function item(text) {
	return `<li>${escapeHtml(text, PROSE_LENGTH)}</li>\n`;
}
function list$1(items) {
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

// src/artifact/choose-file.ts
/** Which of several named files of a release, an artifact or a registry is meant: the one that was named, or the only model. */
const SHOWN$1 = 5;
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
	const more = names.length > SHOWN$1 ? ` and ${names.length - SHOWN$1} more` : "";
	return new UserError({
		code,
		what,
		where,
		got: names.length === 0 ? "nothing" : names.slice(0, SHOWN$1).join(", ") + more,
		...rest
	});
}

// src/artifact/source.ts
const SIZE_LIMIT_BYTES = 16 * 2 ** 30;

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
* @throws {UserError} `artifact-download-refused` for 4xx.
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
		code: "artifact-download-refused",
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
/** What `fetch` and the body that it gives throw. Other errors are defects, and are thrown on. */
function networkFailure(error, where) {
	const code = codeOf$1(error);
	const isFetchError = error instanceof TypeError && /^(fetch failed|terminated)$/.test(error.message);
	if (code === void 0 && !isFetchError) throw error;
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
	if (code !== void 0 && CERTIFICATE.test(code)) return "the certificate is not trusted: a company's own authority is named with NODE_EXTRA_CA_CERTS=FILE";
}
/** `fetch` hides the system's error code under up to a few causes. */
function codeOf$1(error) {
	let current = error;
	for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
		const code = current.code;
		if (typeof code === "string") return code;
		current = current.cause;
	}
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

// src/artifact/download/send.ts
/**
* One HTTP request, its redirects followed here and not by `fetch`: each address is checked before anything is sent to
* it, and a token goes to the origin that it belongs to and nowhere else.
*/
const MOST_REDIRECTS = 10;
/**
* The answer of the last address. Rejects as `fetch` does where the network fails.
*
* @throws {UserError} if a redirect leads to an unsafe place, or there are more than ten.
*/
async function send({ url, method = "GET", headers = {}, credential, stayOnOrigin = false }, fetch, signal) {
	let address = url;
	let trusted = credential;
	for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
		const { origin } = new URL(address);
		if (trusted !== void 0 && trusted.origin !== origin) trusted = void 0;
		const response = await fetch(address, {
			method,
			redirect: "manual",
			headers: {
				"accept-encoding": "identity",
				"user-agent": "zoogate",
				...headers,
				...trusted === void 0 ? {} : { authorization: trusted.authorization }
			},
			...signal === void 0 ? {} : { signal }
		});
		const location = response.headers.get("location");
		if (![
			301,
			302,
			303,
			307,
			308
		].includes(response.status) || location === null) return response;
		const next = parseUrl(location, `the redirect from ${showUrl(address)}`, address);
		if (stayOnOrigin && next.origin !== origin) return response;
		await discard(response);
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
/** Ends a response whose body isn't wanted, so that its connection is freed. */
async function discard(response) {
	await response.body?.cancel().catch(() => void 0);
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
	const isOther = response.status === 206 && partial.validator !== void 0 && validator !== partial.validator;
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
			etag: response.headers.get("etag") ?? void 0,
			lastModified: response.headers.get("last-modified") ?? void 0
		}
	};
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
		pid: process.pid,
		machine: thisMachine()
	};
	const watch = new Watch();
	let waited = false;
	while (!await create(path, JSON.stringify(holder))) {
		const seen = await look$1(path);
		if (seen !== void 0 && (isDead(seen.holder) || watch.standsStill(seen))) await takeAway(path, seen.text);
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
	const isMine = async () => (await look$1(path))?.holder?.token === token;
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
async function look$1(path) {
	try {
		const [text, { mtimeMs }] = await Promise.all([readFile(path, "utf8"), stat$1(path)]);
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
/** Known only of processes of this machine. */
function isDead(holder) {
	if (holder === void 0 || holder.machine !== thisMachine()) return false;
	try {
		process.kill(holder.pid, 0);
		return false;
	} catch (error) {
		return error.code === "ESRCH";
	}
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
/** The host, and on Linux the process namespace: containers may share a host's name and not its process numbers. */
function thisMachine() {
	try {
		return `${os.hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
	} catch {
		return os.hostname();
	}
}

// src/artifact/download/partial.ts
/**
* A download that is being written: `<key>.partial` in the cache's folder `downloads`, hashed on the way, with a note
* (`<key>.json`) of what the server needs to continue it. A process that was killed leaves both; the next one goes on
* from there. Writing and hashing a batch overlap with receiving the next.
*/
/** Fewer, larger writes cost less; two batches are what a download holds in memory. */
const BATCH_BYTES = 2 ** 20;
var PartialFile = class PartialFile {
	path;
	#notePath;
	#cacheDir;
	#file;
	#reader = new ContentsReader();
	#batch = [];
	#batchBytes = 0;
	#writing = Promise.resolve();
	/** What `If-Range` takes: a strong ETag, or a date; absent where the server gave neither. */
	validator;
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
		return this.#reader.bytes + this.#batchBytes;
	}
	/** Forgets what is there. */
	async restart() {
		await this.#close();
		this.#reader = new ContentsReader();
		this.#batch = [];
		this.#batchBytes = 0;
		this.validator = void 0;
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
	/** @throws {SurroundingsError} `cache-not-writable`, perhaps for an earlier chunk. */
	async append(chunk) {
		this.#batch.push(chunk);
		this.#batchBytes += chunk.length;
		if (this.#batchBytes >= BATCH_BYTES) await this.#flush();
	}
	/** Resolves when all that was appended is on its way to the disk and hashed. */
	async settle() {
		await this.#flush();
		await this.#writing.catch((cause) => this.#fail(cause));
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
		await this.#writing.catch((cause) => this.#fail(cause));
		const file = await this.#opened();
		const batch = this.#batch;
		this.#writing = writeAll(file, batch, this.#reader.bytes);
		this.#writing.catch(() => void 0);
		this.#batch = [];
		this.#batchBytes = 0;
		for (const chunk of batch) this.#reader.add(chunk);
	}
	async #opened() {
		this.#file ??= await open$1(this.path, this.#reader.bytes === 0 ? "w" : "r+").catch((cause) => this.#fail(cause));
		return this.#file;
	}
	async #close() {
		await this.#writing.catch(() => void 0);
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
	if (bytesWritten === total) return;
	const rest = Buffer.concat(chunks);
	while (bytesWritten < total) {
		const written = await file.write(rest, bytesWritten, total - bytesWritten, position + bytesWritten);
		bytesWritten += written.bytesWritten;
	}
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
		sha256,
		...found
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
function sizeOf$3(value) {
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
		bytes: sizeOf$3(size),
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
		got: found === void 0 ? await namesOf$3(repository, run, world) : String(found["expires_at"]),
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
async function namesOf$3(repository, run, world) {
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
			bytes: sizeOf$3(size)
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
				bytes: sizeOf$3(size),
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
		...isCommit(revision) || pin !== void 0 ? {} : { floating: floatingRevision$1(place) }
	};
}
/** Why a name on the Hub may mean something else tomorrow. */
function floatingRevision$1({ revision }) {
	return `${revision} is a branch or a tag, which may move`;
}

// node_modules/fdir/dist/index.mjs
var __require = /* @__PURE__ */ createRequire(import.meta.url);
function cleanPath(path) {
	let normalized = normalize(path);
	if (normalized.length > 1 && normalized[normalized.length - 1] === sep$1) normalized = normalized.substring(0, normalized.length - 1);
	return normalized;
}
const SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
const WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
	const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	if (resolvePaths) path = resolve$1(path);
	if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
	if (path === ".") return "";
	return convertSlashes(path[path.length - 1] !== pathSeparator ? path + pathSeparator : path, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		if (directoryPath.startsWith(root)) return directoryPath.slice(root.length) + filename;
		else return convertSlashes(relative$1(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	const { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		const relativePath = directoryPath.substring(root.length) || ".";
		if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
	};
}
const pushDirectory = (directoryPath, paths) => {
	paths.push(directoryPath || ".");
};
const pushDirectoryFilter = (directoryPath, paths, filters) => {
	const path = directoryPath || ".";
	if (filters.every((filter) => filter(path, true))) paths.push(path);
};
const empty$2 = () => {};
function build$6(root, options) {
	const { includeDirs, filters, relativePaths } = options;
	if (!includeDirs) return empty$2;
	if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
	return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}
const pushFileFilterAndCount = (filename, _paths, counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) counts.files++;
};
const pushFileFilter = (filename, paths, _counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
const pushFileCount = (_filename, _paths, counts, _filters) => {
	counts.files++;
};
const pushFile = (filename, paths) => {
	paths.push(filename);
};
const empty$1 = () => {};
function build$5(options) {
	const { excludeFiles, filters, onlyCounts } = options;
	if (excludeFiles) return empty$1;
	if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
	else if (onlyCounts) return pushFileCount;
	else return pushFile;
}
const getArray = (paths) => {
	return paths;
};
const getArrayGroup = () => {
	return [""].slice(0, 0);
};
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}
const groupFiles = (groups, directory, files) => {
	groups.push({
		directory,
		files,
		dir: directory
	});
};
const empty = () => {};
function build$3(options) {
	return options.group ? groupFiles : empty;
}
const resolveSymlinksAsync = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	fs.realpath(path, (error, resolvedPath) => {
		if (error) return queue.dequeue(suppressErrors ? null : error, state);
		fs.stat(resolvedPath, (error$1, stat) => {
			if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
			if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
			callback$1(stat, resolvedPath);
			queue.dequeue(null, state);
		});
	});
};
const resolveSymlinks = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	try {
		const resolvedPath = fs.realpathSync(path);
		const stat = fs.statSync(resolvedPath);
		if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
		callback$1(stat, resolvedPath);
	} catch (e) {
		if (!suppressErrors) throw e;
	}
};
function build$2(options, isSynchronous) {
	if (!options.resolveSymlinks || options.excludeSymlinks) return null;
	return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = dirname$1(path);
	let depth = 1;
	while (parent !== state.root && depth < 2) {
		const resolvedPath = state.symlinks.get(parent);
		if (!!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath))) depth++;
		else parent = dirname$1(parent);
	}
	state.symlinks.set(path, resolved);
	return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}
const onlyCountsSync = (state) => {
	return state.counts;
};
const groupsSync = (state) => {
	return state.groups;
};
const defaultSync = (state) => {
	return state.paths;
};
const limitFilesSync = (state) => {
	return state.paths.slice(0, state.options.maxFiles);
};
const onlyCountsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.counts, state.options.suppressErrors);
	return null;
};
const defaultAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths, state.options.suppressErrors);
	return null;
};
const limitFilesAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
	return null;
};
const groupsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.groups, state.options.suppressErrors);
	return null;
};
function report(error, callback$1, output, suppressErrors) {
	if (error && !suppressErrors) callback$1(error, output);
	else callback$1(null, output);
}
function build$1(options, isSynchronous) {
	const { onlyCounts, group, maxFiles } = options;
	if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
	else if (group) return isSynchronous ? groupsSync : groupsAsync;
	else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
	else return isSynchronous ? defaultSync : defaultAsync;
}
const readdirOpts = { withFileTypes: true };
const walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	state.queue.enqueue();
	if (currentDepth < 0) return state.queue.dequeue(null, state);
	const { fs } = state;
	state.visited.push(crawlPath);
	state.counts.directories++;
	fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
		callback$1(entries, directoryPath, currentDepth);
		state.queue.dequeue(state.options.suppressErrors ? null : error, state);
	});
};
const walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	const { fs } = state;
	if (currentDepth < 0) return;
	state.visited.push(crawlPath);
	state.counts.directories++;
	let entries = [];
	try {
		entries = fs.readdirSync(crawlPath || ".", readdirOpts);
	} catch (e) {
		if (!state.options.suppressErrors) throw e;
	}
	callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}
/**
* This is a custom stateless queue to track concurrent async fs calls.
* It increments a counter whenever a call is queued and decrements it
* as soon as it completes. When the counter hits 0, it calls onQueueEmpty.
*/
var Queue = class {
	count = 0;
	constructor(onQueueEmpty) {
		this.onQueueEmpty = onQueueEmpty;
	}
	enqueue() {
		this.count++;
		return this.count;
	}
	dequeue(error, output) {
		if (this.onQueueEmpty && (--this.count <= 0 || error)) {
			this.onQueueEmpty(error, output);
			if (error) {
				output.controller.abort();
				this.onQueueEmpty = void 0;
			}
		}
	}
};
var Counter = class {
	_files = 0;
	_directories = 0;
	set files(num) {
		this._files = num;
	}
	get files() {
		return this._files;
	}
	set directories(num) {
		this._directories = num;
	}
	get directories() {
		return this._directories;
	}
	/**
	* @deprecated use `directories` instead
	*/
	/* c8 ignore next 3 */
	get dirs() {
		return this._directories;
	}
};
/**
* AbortController is not supported on Node 14 so we use this until we can drop
* support for Node 14.
*/
var Aborter = class {
	aborted = false;
	abort() {
		this.aborted = true;
	}
};
var Walker = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(root, options, callback$1) {
		this.isSynchronous = !callback$1;
		this.callbackInvoker = build$1(options, this.isSynchronous);
		this.root = normalizePath(root, options);
		this.state = {
			root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new Counter(),
			options,
			queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [""].slice(0, 0),
			controller: new Aborter(),
			fs: options.fs || nativeFs
		};
		this.joinPath = build$7(this.root, options);
		this.pushDirectory = build$6(this.root, options);
		this.pushFile = build$5(options);
		this.getArray = build$4(options);
		this.groupFiles = build$3(options);
		this.resolveSymlink = build$2(options, this.isSynchronous);
		this.walkDirectory = build(this.isSynchronous);
	}
	start() {
		this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
		this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
		return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (entries, directoryPath, depth) => {
		const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
		if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
		const files = this.getArray(this.state.paths);
		for (let i = 0; i < entries.length; ++i) {
			const entry = entries[i];
			if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
				const filename = this.joinPath(entry.name, directoryPath);
				this.pushFile(filename, files, this.state.counts, filters);
			} else if (entry.isDirectory()) {
				let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
				if (exclude && exclude(entry.name, path)) continue;
				this.pushDirectory(path, paths, filters);
				this.walkDirectory(this.state, path, path, depth - 1, this.walk);
			} else if (this.resolveSymlink && entry.isSymbolicLink()) {
				let path = joinPathWithBasePath(entry.name, directoryPath);
				this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
					if (stat.isDirectory()) {
						resolvedPath = normalizePath(resolvedPath, this.state.options);
						if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
						this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
					} else {
						resolvedPath = useRealPaths ? resolvedPath : path;
						const filename = basename$1(resolvedPath);
						const directoryPath$1 = normalizePath(dirname$1(resolvedPath), this.state.options);
						resolvedPath = this.joinPath(filename, directoryPath$1);
						this.pushFile(resolvedPath, files, this.state.counts, filters);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, directoryPath, files);
	};
};
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	new Walker(root, options, callback$1).start();
}
function sync(root, options) {
	return new Walker(root, options).start();
}
var APIBuilder = class {
	constructor(root, options) {
		this.root = root;
		this.options = options;
	}
	withPromise() {
		return promise(this.root, this.options);
	}
	withCallback(cb) {
		callback(this.root, this.options, cb);
	}
	sync() {
		return sync(this.root, this.options);
	}
};
let pm = null;
/* c8 ignore next 6 */
try {
	__require.resolve("picomatch");
	pm = __require("picomatch");
} catch {}
var Builder = class {
	globCache = {};
	options = {
		maxDepth: Infinity,
		suppressErrors: true,
		pathSeparator: sep$1,
		filters: []
	};
	globFunction;
	constructor(options) {
		this.options = {
			...this.options,
			...options
		};
		this.globFunction = this.options.globFunction;
	}
	group() {
		this.options.group = true;
		return this;
	}
	withPathSeparator(separator) {
		this.options.pathSeparator = separator;
		return this;
	}
	withBasePath() {
		this.options.includeBasePath = true;
		return this;
	}
	withRelativePaths() {
		this.options.relativePaths = true;
		return this;
	}
	withDirs() {
		this.options.includeDirs = true;
		return this;
	}
	withMaxDepth(depth) {
		this.options.maxDepth = depth;
		return this;
	}
	withMaxFiles(limit) {
		this.options.maxFiles = limit;
		return this;
	}
	withFullPaths() {
		this.options.resolvePaths = true;
		this.options.includeBasePath = true;
		return this;
	}
	withErrors() {
		this.options.suppressErrors = false;
		return this;
	}
	withSymlinks({ resolvePaths = true } = {}) {
		this.options.resolveSymlinks = true;
		this.options.useRealPaths = resolvePaths;
		return this.withFullPaths();
	}
	withAbortSignal(signal) {
		this.options.signal = signal;
		return this;
	}
	normalize() {
		this.options.normalizePath = true;
		return this;
	}
	filter(predicate) {
		this.options.filters.push(predicate);
		return this;
	}
	onlyDirs() {
		this.options.excludeFiles = true;
		this.options.includeDirs = true;
		return this;
	}
	exclude(predicate) {
		this.options.exclude = predicate;
		return this;
	}
	onlyCounts() {
		this.options.onlyCounts = true;
		return this;
	}
	crawl(root) {
		return new APIBuilder(root || ".", this.options);
	}
	withGlobFunction(fn) {
		this.globFunction = fn;
		return this;
	}
	/**
	* @deprecated Pass options using the constructor instead:
	* ```ts
	* new fdir(options).crawl("/path/to/root");
	* ```
	* This method will be removed in v7.0
	*/
	/* c8 ignore next 4 */
	crawlWithOptions(root, options) {
		this.options = {
			...this.options,
			...options
		};
		return new APIBuilder(root || ".", this.options);
	}
	glob(...patterns) {
		if (this.globFunction) return this.globWithOptions(patterns);
		return this.globWithOptions(patterns, ...[{ dot: true }]);
	}
	globWithOptions(patterns, ...options) {
		const globFn = this.globFunction || pm;
		/* c8 ignore next 5 */
		if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
		var isMatch = this.globCache[patterns.join("\0")];
		if (!isMatch) {
			isMatch = globFn(patterns, ...options);
			this.globCache[patterns.join("\0")] = isMatch;
		}
		this.options.filters.push((path) => isMatch(path));
		return this;
	}
};

// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	/**
	* POSIX Bracket Regex
	*/
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

// node_modules/tinyglobby/dist/index.mjs
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const isReadonlyArray = Array.isArray;
const BACKSLASHES = /\\/g;
const DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
const isWin = process.platform === "win32";
const ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
	const patternsCount = patterns.length;
	const patternsParts = Array(patternsCount);
	const matchers = Array(patternsCount);
	let i, j;
	for (i = 0; i < patternsCount; i++) {
		const parts = splitPattern(patterns[i]);
		patternsParts[i] = parts;
		const partsCount = parts.length;
		const partMatchers = Array(partsCount);
		for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch.default)(parts[j], options);
		matchers[i] = partMatchers;
	}
	return (input) => {
		const inputParts = input.split("/");
		if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
		for (i = 0; i < patternsCount; i++) {
			const patternParts = patternsParts[i];
			const matcher = matchers[i];
			const inputPatternCount = inputParts.length;
			const minParts = Math.min(inputPatternCount, patternParts.length);
			j = 0;
			while (j < minParts) {
				const part = patternParts[j];
				if (part.includes("/")) return true;
				if (!matcher[j](inputParts[j])) break;
				if (!options.noglobstar && part === "**") return true;
				j++;
			}
			if (j === inputPatternCount) return true;
		}
		return false;
	};
}
/* node:coverage ignore next 2 */
const WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
const isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
	if (cwd === root || root.startsWith(`${cwd}/`)) {
		if (absolute) {
			const start = cwd.length + +!isRoot(cwd);
			return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
		}
		const prefix = root.slice(cwd.length + 1);
		if (prefix) return (p, isDir) => {
			if (p === ".") return prefix;
			const result = `${prefix}/${p}`;
			return isDir ? result.slice(0, -1) : result;
		};
		return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
	}
	if (absolute) return (p) => posix$1.relative(cwd, p) || ".";
	return (p) => posix$1.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
	if (root.startsWith(`${cwd}/`)) {
		const prefix = root.slice(cwd.length + 1);
		return (p) => `${prefix}/${p}`;
	}
	return (p) => {
		const result = posix$1.relative(cwd, `${root}/${p}`);
		return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
	};
}
function ensureNonDriveRelativePath(path) {
	return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
const splitPatternOptions = { parts: true };
function splitPattern(path) {
	var _result$parts;
	const result = import_picomatch.default.scan(path, splitPatternOptions);
	return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path];
}
const POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
const WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
const escapePosixPath = (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
const escapeWin32Path = (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
/**
* Escapes a path's special characters depending on the platform.
* @see {@link https://superchupu.dev/tinyglobby/documentation#escapePath}
*/
/* node:coverage ignore next */
const escapePath = isWin ? escapeWin32Path : escapePosixPath;
/**
* Checks if a pattern has dynamic parts.
*
* Has a few minor differences with [`fast-glob`](https://github.com/mrmlnc/fast-glob) for better accuracy:
*
* - Doesn't necessarily return `false` on patterns that include `\`.
* - Returns `true` if the pattern includes parentheses, regardless of them representing one single pattern or not.
* - Returns `true` for unfinished glob extensions i.e. `(h`, `+(h`.
* - Returns `true` for unfinished brace expansions as long as they include `,` or `..`.
*
* @see {@link https://superchupu.dev/tinyglobby/documentation#isDynamicPattern}
*/
function isDynamicPattern(pattern, options) {
	if ((options === null || options === void 0 ? void 0 : options.caseSensitiveMatch) === false) return true;
	const scan = import_picomatch.default.scan(pattern);
	return scan.isGlob || scan.negated;
}
function log(...tasks) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
	return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
const PARENT_DIRECTORY = /^(\/?\.\.)+/;
const ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
	var _PARENT_DIRECTORY$exe;
	const cwd = opts.cwd;
	let result = pattern;
	if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
	if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
	const escapedCwd = escapePath(cwd);
	result = isAbsolute$1(result.replace(ESCAPING_BACKSLASHES, "")) ? posix$1.relative(escapedCwd, result) : posix$1.normalize(result);
	const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
	const parts = splitPattern(result);
	if (parentDir) {
		const n = (parentDir.length + 1) / 3;
		let i = 0;
		const cwdParts = escapedCwd.split("/");
		while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
			result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
			i++;
		}
		const potentialRoot = posix$1.join(cwd, parentDir.slice(i * 3));
		if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
			props.root = ensureNonDriveRelativePath(potentialRoot);
			props.depthOffset = -n + i;
		}
	}
	if (!isIgnore && props.depthOffset >= 0) {
		var _props$commonPath;
		(_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
		const newCommonPath = [];
		const length = Math.min(props.commonPath.length, parts.length);
		for (let i = 0; i < length; i++) {
			const part = parts[i];
			if (part === "**" && !parts[i + 1]) {
				newCommonPath.pop();
				break;
			}
			if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
			newCommonPath.push(part);
		}
		props.depthOffset = newCommonPath.length;
		props.commonPath = newCommonPath;
		props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? posix$1.join(cwd, ...newCommonPath) : cwd);
	}
	return result;
}
function processPatterns(options, patterns, props) {
	const matchPatterns = [];
	const ignorePatterns = [];
	for (const pattern of options.ignore) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
	}
	for (const pattern of patterns) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
		else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
	}
	return {
		match: matchPatterns,
		ignore: ignorePatterns
	};
}
function buildCrawler(options, patterns) {
	const cwd = options.cwd;
	const props = {
		root: cwd,
		depthOffset: 0
	};
	const processed = processPatterns(options, patterns, props);
	if (options.debug) log("internal processing patterns:", processed);
	const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
	const root = props.root.replace(BACKSLASHES, "");
	const matchOptions = {
		dot,
		nobrace: options.braceExpansion === false,
		nocase: !caseSensitiveMatch,
		noextglob: options.extglob === false,
		noglobstar: options.globstar === false,
		posix: true
	};
	const matcher = (0, import_picomatch.default)(processed.match, matchOptions);
	const ignore = (0, import_picomatch.default)(processed.ignore, matchOptions);
	const partialMatcher = getPartialMatcher(processed.match, matchOptions);
	const format = buildFormat(cwd, root, absolute);
	const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
	const excludePredicate = (_, p) => {
		const relativePath = excludeFormatter(p, true);
		return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
	};
	let maxDepth;
	if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
	const crawler = new Builder({
		filters: [debug ? (p, isDirectory) => {
			const path = format(p, isDirectory);
			const matches = matcher(path) && !ignore(path);
			if (matches) log(`matched ${path}`);
			return matches;
		} : (p, isDirectory) => {
			const path = format(p, isDirectory);
			return matcher(path) && !ignore(path);
		}],
		exclude: debug ? (_, p) => {
			const skipped = excludePredicate(_, p);
			log(`${skipped ? "skipped" : "crawling"} ${p}`);
			return skipped;
		} : excludePredicate,
		fs: options.fs,
		pathSeparator: "/",
		relativePaths: !absolute,
		resolvePaths: absolute,
		includeBasePath: absolute,
		resolveSymlinks: followSymbolicLinks,
		excludeSymlinks: !followSymbolicLinks,
		excludeFiles: onlyDirectories,
		includeDirs: onlyDirectories || !options.onlyFiles,
		maxDepth,
		signal: options.signal
	}).crawl(root);
	if (options.debug) log("internal properties:", {
		...props,
		root
	});
	return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
	if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
	return paths;
}
const defaultOptions = {
	caseSensitiveMatch: true,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: true,
	followSymbolicLinks: true,
	onlyFiles: true
};
function getOptions(options) {
	const opts = Object.assign({}, options);
	for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
	opts.cwd = (opts.cwd instanceof URL ? fileURLToPath$1(opts.cwd) : resolve$1(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
	opts.ignore = ensureStringArray(opts.ignore);
	opts.fs && (opts.fs = {
		readdir: opts.fs.readdir || readdir,
		readdirSync: opts.fs.readdirSync || readdirSync,
		realpath: opts.fs.realpath || realpath,
		realpathSync: opts.fs.realpathSync || realpathSync,
		stat: opts.fs.stat || stat,
		statSync: opts.fs.statSync || statSync
	});
	if (opts.debug) log("globbing with options:", opts);
	return opts;
}
function getCrawler(globInput, inputOptions = {}) {
	var _ref;
	if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
	const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
	const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
	const options = getOptions(isModern ? inputOptions : globInput);
	return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(await crawler.withPromise(), relative) : [];
}

// src/artifact/model-in-folder.ts
/**
* Which files of a folder are models, by name: of a folder that is given as a model, of an unpacked archive, of what
* a glob matches. Exactly one is wanted; what else there is goes into the message.
*/
/** More files than this are no folder with one model inside. */
const MOST_FILES$2 = 1e5;
const SHOWN = 5;
/** Paths of the models below a folder, relative to it with forward slashes, sorted. Links are not followed. */
async function modelsBelow(folder, signal) {
	const options = {
		cwd: folder,
		caseSensitiveMatch: false,
		followSymbolicLinks: false,
		expandDirectories: false,
		ignore: ["**/__MACOSX/**"],
		...signal === void 0 ? {} : { signal }
	};
	return (await glob("**/*.onnx", options)).slice(0, MOST_FILES$2).sort();
}
/** Whether a path is a pattern: it holds `*`, `?`, `[...]` or `{...}`. */
function isGlob(path) {
	return /[*?]|\[[^\]]*\]|\{[^}]*\}/.test(path);
}
/** The files that an absolute pattern matches, sorted, relative to the folder that its literal part names. */
async function matchGlob(pattern, signal) {
	const segments = pattern.split(sep);
	const dynamic = segments.findIndex(isGlob);
	const folder = segments.slice(0, dynamic).join(sep) || sep;
	return {
		folder,
		members: (await glob(segments.slice(dynamic).join("/"), {
			cwd: folder,
			expandDirectories: false,
			followSymbolicLinks: false,
			...signal === void 0 ? {} : { signal }
		})).slice(0, MOST_FILES$2).sort()
	};
}
/**
* The one name of several.
*
* @throws {UserError} `model-none-found` or `model-several-found`.
*/
function onlyModel(names, searched, hint) {
	const [name, ...others] = names;
	if (name === void 0) throw choiceProblem("model-none-found", `${searched.what} holds no model`, searched, { hint });
	if (others.length === 0) return name;
	const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
	throw choiceProblem("model-several-found", `${searched.what} holds ${names.length} models, and one is wanted`, searched, {
		got: names.slice(0, SHOWN).join(", ") + more,
		hint
	});
}
function choiceProblem(code, what, { where }, rest) {
	return new UserError({
		code,
		what,
		where,
		expected: "one .onnx file",
		...rest
	});
}
/** Some of the names in a folder, for a message; none if it can't be listed. */
async function someNames(folder) {
	return (await readdir$1(folder).catch(() => [])).slice(0, 1e3);
}

// src/artifact/path-source.ts
async function acquirePath(locator, sha256, world) {
	const { text: where } = locator;
	const { path, found, member } = await findFile(locator, world.signal);
	checkRegularFile(found, where);
	checkSize(found.size, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, where);
	const contents = await readContents(path, world.signal).catch((cause) => {
		if (world.signal?.aborted) throw cause;
		return failToRead$1(path, where, cause);
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
	const found = await stat$1(path).catch((cause) => {
		if (cause.code === "ENOENT" && isGlob(text)) return void 0;
		return failToRead$1(path, text, cause);
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
		found: await stat$1(path).catch((cause) => failToRead$1(path, searched.where, cause)),
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
async function failToRead$1(path, where, cause) {
	const code = cause.code;
	if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") {
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
		bytes: sizeOf$3(size)
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
	const file = await open$1(path);
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

// src/graph/recognize-format.ts
const lfsVersion = "version https://git-lfs.github.com/spec/v1";
const convert = "convert it to ONNX with its framework and name the .onnx file";
/** File signatures as Latin-1 text, the most particular first. */
const marks$1 = [
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
	const mark = marks$1.find(({ at, bytes: text }) => head.startsWith(text, at));
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

// src/artifact/inside-path.ts
/**
* Paths that come from a model or an archive, which are hostile: each must stay in the folder that it is relative
* to, on every operating system, whatever this one is.
*/
const LONGEST$1 = 1e3;
/**
* The path, relative and with forward slashes; empty if it is only the folder itself, undefined if it is absolute,
* leads out, or can't be a file's name.
*/
function insidePath(text) {
	if (text.length > LONGEST$1 || /[\u0000-\u001f\u007f]/.test(text)) return void 0;
	const slashed = text.replaceAll("\\", "/");
	const segments = slashed.split("/").filter((segment) => segment !== "" && segment !== ".");
	const path = segments.join("/");
	return slashed.startsWith("/") || segments.includes("..") || /^[A-Za-z]:/.test(path) ? void 0 : path;
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
		const path = insidePath(name);
		if (path === void 0) throw new UnfitArchive(`${quote(name)} leads out of it, or is no file name`);
		if (kind !== "file" || path === "") return void 0;
		this.#bytes += sizeBytes;
		if (this.#bytes > this.#limitBytes) throw new UnfitArchive(`it unpacks to more than ${this.#limitBytes} bytes`);
		const key = path.normalize("NFC").toLowerCase();
		if (this.#names.has(key)) throw new UnfitArchive(`it holds ${quote(name)} twice`);
		this.#names.add(key);
		return path;
	}
};
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
				const path = refusal === void 0 ? guard.admit(describe$4(entry)) : void 0;
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
function describe$4({ path, type, size }) {
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
		for await (const entry of zip.eachEntry()) {
			const path = guard.admit(describe$3(entry));
			if (path === void 0) continue;
			if (!entry.canDecodeFileData()) throw new UnfitArchive(`${JSON.stringify(path)} is encrypted, or compressed in a way other than deflate`);
			const target = join(folder, path);
			await mkdir(dirname(target), { recursive: true });
			const stream = await zip.openReadStreamPromise(entry);
			await pipeline$1(stream, createWriteStream(target, { flags: "wx" }), { ...signal === void 0 ? {} : { signal } });
		}
	} finally {
		zip.close();
	}
}
function describe$3({ fileName, externalFileAttributes, uncompressedSize }) {
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
	const unfit = cause instanceof UnfitArchive;
	return new UserError({
		code: unfit ? "archive-refused" : "archive-damaged",
		what: unfit ? `the archive is not unpacked: ${message}` : "the archive is damaged",
		where,
		got: unfit ? void 0 : message,
		hint: unfit ? "pack the model anew, or name the model file itself" : "download or pack it again"
	}, { cause });
}

// src/artifact/whole-model.ts
/**
* From the file that a source found to the whole model: an archive is unpacked, and the one model in it is what goes
* on, filed in the cache by its contents as downloads are.
*/
/** @throws {UserError} if an archive is damaged, hostile, or doesn't hold exactly one model. */
async function wholeModel(found, world) {
	const { archive, head } = await readHead(found.path);
	if (archive === void 0) return found;
	const { folder, member, remove } = await unpackModel(found, archive, head, world);
	try {
		const file = join(folder, member);
		const { sha256, bytes, head } = await readContents(file, world.signal);
		checkContents({
			sha256,
			bytes,
			head
		}, void 0, `${found.origin.text} (${member})`);
		const path = await storeArtifact(world.cacheDir, file, sha256, basename(member));
		return {
			...found,
			path,
			sha256,
			bytes,
			member
		};
	} finally {
		await remove();
	}
}

// src/zoo/published-figure.ts
/** A printed figure of a zoo, read as a model card's is: what it stands for follows from what is printed. */
/** @throws RangeError if the text is no figure of the metric: the catalogue holds none such. */
function publishedFigure(text, metric) {
	const figure = readFigure(text, metric);
	if (figure.kind === "unreadable") throw new RangeError(`${metric} ${text}: the value ${figure.reason}`);
	return {
		value: figure.value,
		precision: figure.precision,
		text
	};
}

// src/zoo/catalogue-file.ts
function plain() {
	return {
		encode: (value) => value,
		decode: (cell) => cell
	};
}
/** A text that many rows share. */
function shared$1() {
	return {
		encode: (value, { texts }) => texts.add(value),
		decode: (cell, { texts }) => texts[cell]
	};
}
/** An object whose properties have columns of their own; trailing absences are left out. */
function record(columns) {
	const keys = Object.keys(columns);
	return {
		encode: (value, encoding) => {
			const cells = keys.map((key) => encodeCell(columns[key], value[key], encoding));
			while (cells.length > 0 && cells.at(-1) === null) cells.pop();
			return cells;
		},
		decode: (cells, decoding) => {
			const value = {};
			keys.forEach((key, position) => {
				const decoded = decodeCell(columns[key], cells[position], decoding);
				if (decoded !== void 0) value[key] = decoded;
			});
			return value;
		}
	};
}
function list(item) {
	return {
		encode: (items, encoding) => items.length === 0 ? null : items.map((one) => item.encode(one, encoding)),
		decode: (cells, decoding) => (cells ?? []).map((cell) => item.decode(cell, decoding))
	};
}
/** Folder and name of a path or URL, the folder shared. */
const path = {
	encode: (value, { texts }) => {
		const slash = value.lastIndexOf("/") + 1;
		return [texts.add(value.slice(0, slash)), value.slice(slash)];
	},
	decode: ([folder, name], { texts }) => `${texts[folder]}${name}`
};
/** A figure as it is printed: the text says value and precision. */
function figure(metric) {
	return {
		encode: ({ text }) => text,
		decode: (text) => publishedFigure(text, metric)
	};
}
/** Printed figure, convention, label. */
function count$1(metric) {
	const printed = figure(metric);
	const how = record({
		convention: shared$1(),
		label: shared$1()
	});
	return {
		encode: (value, encoding) => [printed.encode(value, encoding), ...how.encode(value, encoding)],
		decode: ([text, ...rest], decoding) => ({
			...printed.decode(text, decoding),
			...how.decode(rest, decoding)
		})
	};
}
const COLUMNS = {
	id: plain(),
	zoo: shared$1(),
	family: shared$1(),
	model: plain(),
	variant: shared$1(),
	precision: shared$1(),
	isDefault: plain(),
	inStudy: plain(),
	top1: figure("top1"),
	top5: figure("top5"),
	parameters: count$1("parameters"),
	macs: count$1("macs"),
	inputSize: {
		encode: ([height, width]) => height === width ? height : [height, width],
		decode: (cell) => typeof cell === "number" ? [cell, cell] : cell
	},
	layout: shared$1(),
	preprocess: record({
		steps: {
			encode: (value, { preprocess }) => preprocess.add(value),
			decode: (cell, { preprocess }) => preprocess[cell]
		},
		note: shared$1()
	}),
	classes: plain(),
	labelOffset: plain(),
	latencies: list(record({
		ms: plain(),
		device: shared$1(),
		batch: plain()
	})),
	artifact: record({
		url: path,
		hub: plain(),
		path,
		gone: shared$1(),
		sha256: plain(),
		sha256Prefix: plain(),
		md5: plain(),
		bytes: plain(),
		size: plain(),
		opset: plain()
	}),
	operators: plain(),
	restated: list({
		encode: ({ metric, figure: { text }, where }, { texts }) => [
			metric,
			text,
			texts.add(where)
		],
		decode: ([metric, text, where], { texts }) => ({
			metric,
			figure: publishedFigure(text, metric),
			where: texts[where]
		})
	}),
	notes: list(shared$1()),
	source: record({
		repository: shared$1(),
		path,
		commit: shared$1(),
		line: plain(),
		note: shared$1()
	})
};
const ENTRY = record(COLUMNS);
function encodeCell(column, value, encoding) {
	return value === void 0 ? null : column.encode(value, encoding);
}
/** An absent list is empty; everything else that is absent is undefined. */
function decodeCell(column, cell, decoding) {
	if (cell !== null && cell !== void 0) return column.decode(cell, decoding);
	return LISTS.has(column) ? [] : void 0;
}
const LISTS = /* @__PURE__ */ new Set([
	COLUMNS.latencies,
	COLUMNS.restated,
	COLUMNS.notes
]);
function decodeCatalogue(file) {
	return {
		madeFrom: file.madeFrom,
		entries: file.rows.map((row) => ENTRY.decode(row, file)),
		architectures: file.architectures
	};
}

// src/zoo/catalogue.ts
/**
* The catalogue: what the zoos publish, as it ships. Loaded when it is asked for, since most runs never do.
*/
let loaded;
function loadCatalogue() {
	loaded ??= import("./shared-catalogue.js").then(({ default: file }) => decodeCatalogue(file));
	return loaded;
}

// src/zoo/find-entry.ts
/** From an identifier, as people write it, to the row of the catalogue that it means. */
/** How many rows an error lists at most. */
const MOST_LISTED$1 = 8;
/**
* The row that `id` means: the one of that name, or without `@variant` the zoo's default weights. Capitals don't count.
*
* @param where the flag or line that names it, for the message.
* @throws {UserError} if there is none, or several without a default.
*/
function findEntry(id, entries, where) {
	const wanted = id.replace(/^zoo:/, "").toLowerCase();
	const exact = entries.find((entry) => entry.id.toLowerCase() === wanted);
	if (exact !== void 0) return exact;
	const variants = entries.filter((entry) => namesWithoutVariant(entry).includes(wanted));
	const defaults = variants.filter(({ isDefault }) => isDefault);
	const choice = defaults.length > 0 ? defaults : variants;
	if (choice.length === 1) return choice[0];
	if (choice.length > 1) throw ambiguous(id, choice, where);
	throw unknown(id, wanted, entries, where);
}
/** `timm/resnet50.a1_in1k@224` is one of `timm/resnet50.a1_in1k` and of `timm/resnet50`. */
function namesWithoutVariant({ id, model }) {
	const [name] = id.toLowerCase().split("@");
	const [zoo] = name.split("/");
	return [name, `${zoo}/${model.toLowerCase()}`];
}
function ambiguous(id, entries, where) {
	return new UserError({
		code: "zoo-ambiguous-id",
		what: "the zoo has several of this name, and none is the default",
		where,
		got: id,
		expected: listed$2(entries.map((entry) => entry.id))
	});
}
function unknown(id, wanted, entries, where) {
	const ids = entries.map((entry) => entry.id);
	const nearest = nearestWord(wanted, [...ids, ...ids.map((one) => one.split("@")[0])]);
	const bare = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
	const model = bare(wanted.split("/").at(-1).split("@")[0]);
	const namesakes = entries.filter((entry) => entry.isDefault && model !== "" && bare(entry.model) === model);
	const hint = nearest === void 0 && namesakes.length > 0 ? `of this name there are ${listed$2(namesakes.map((entry) => entry.id))}` : nearest === void 0 ? "\"zoogate zoo list\" shows what there is" : `did you mean ${nearest}?`;
	return new UserError({
		code: "zoo-unknown-id",
		what: "the catalogue has no such model",
		where,
		got: id,
		expected: "ZOO/MODEL or ZOO/MODEL@VARIANT, such as torchvision/resnet50@IMAGENET1K_V1 or onnx/resnet50-v1-12",
		hint
	});
}
function listed$2(ids) {
	const more = ids.length > MOST_LISTED$1 ? ` and ${ids.length - MOST_LISTED$1} more` : "";
	return ids.slice(0, MOST_LISTED$1).join(", ") + more;
}

// src/zoo/zoos.ts
const ONNX_FILES = "https://github.com/onnx/models/raw/main/";
const ZOOS = {
	torchvision: {
		title: "torchvision",
		variants: "weights"
	},
	keras: {
		title: "Keras",
		variants: "weights"
	},
	"keras-applications-2020": {
		title: "Keras (2020)",
		variants: "weights",
		closed: true
	},
	tfmg: {
		title: "TF slim",
		variants: "document"
	},
	"tfmg-official": {
		title: "TF official",
		variants: "weights"
	},
	onnx: {
		title: "ONNX",
		variants: "opset",
		files: ONNX_FILES,
		mirror: "https://huggingface.co/onnxmodelzoo/legacy_models/resolve/main/"
	},
	"onnx-turnkey": {
		title: "ONNX exports",
		variants: "exporter",
		files: ONNX_FILES
	},
	timm: {
		title: "timm",
		variants: "weights"
	}
};
const ZOO_NAMES = Object.keys(ZOOS);
/** What every zoo of the catalogue measures accuracy on. */
const EVALUATION_SET = {
	dataset: "imagenet-1k",
	split: "validation"
};
function isZooName(name) {
	return Object.hasOwn(ZOOS, name);
}

// src/zoo/onnx-file.ts
/**
* @param mirror base address of a mirror of the zoos' files, under which they have the paths of their repository; it
*   takes precedence over the zoo's own mirror
*/
function findOnnxFile({ zoo, artifact }, mirror) {
	const { title, files, mirror: ownMirror } = ZOOS[zoo];
	if (artifact?.path === void 0 || artifact.sha256 === void 0 || files === void 0) return {
		kind: "none",
		reason: `${title} publishes no ONNX file of it`
	};
	const base = mirror ?? ownMirror ?? (artifact.gone === void 0 ? files : void 0);
	if (base === void 0) return {
		kind: "none",
		reason: `its ONNX file is gone: ${artifact.gone}`
	};
	return {
		kind: "file",
		file: {
			url: `${base.replace(/\/*$/, "/")}${artifact.path}`,
			sha256: artifact.sha256
		}
	};
}
function hasOnnxFile(entry) {
	return findOnnxFile(entry).kind === "file";
}

// src/artifact/zoo-source.ts
/** `zoo:` to `Artifact`: the ONNX file of a row of the catalogue, from its zoo's mirror, held to the published SHA-256. */
async function acquireZoo(locator, pin, world) {
	const { text } = locator;
	const { entries } = world.catalogue ?? await loadCatalogue();
	const entry = findEntry(locator.id, entries, text);
	const found = findOnnxFile(entry, world.hosts?.zooMirror);
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
	const found = await sourceOf(request.locator.kind)(request.locator, sha256, world);
	return wholeModel(found, world);
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
/** All of a model's subjects at once; when one fails, the others are broken off before that is told. */
async function acquireSubjects(model, config, world) {
	const failing = new AbortController();
	const started = [];
	const get = (name, { locator, sha256 }) => {
		const what = `the ${name} of ${model.name}`;
		if (locator.kind !== "path") world.log(`acquiring ${what}`);
		const acquiring = acquire({
			locator,
			sha256
		}, acquireWorld(config, world, what, failing.signal));
		started.push(acquiring);
		acquiring.catch((error) => failing.abort(error));
		return acquiring;
	};
	const { candidate, reference, baseline } = model;
	const subjects = [
		get("candidate", candidate),
		reference && get("reference", reference),
		baseline && get("baseline", baseline)
	];
	await Promise.allSettled(started);
	failing.signal.throwIfAborted();
	const [first, second, third] = await Promise.all(subjects);
	return {
		candidate: first,
		...second === void 0 ? {} : { reference: second },
		...third === void 0 ? {} : { baseline: third }
	};
}
/** What acquiring takes of a run. @param what is acquired, in words. */
function acquireWorld({ cacheDir, cache, cacheLimitBytes }, { fetch, hosts, catalogue, log, downloading }, what, signal) {
	return {
		fetch,
		hosts,
		catalogue,
		cacheDir,
		cacheLimitBytes,
		useCache: cache,
		signal,
		onWaiting: () => log(`another process is downloading ${what}: waiting for it`),
		onProgress: downloading && ((progress) => downloading(what, progress))
	};
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
		const { size } = await stat$1(file);
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

// src/dataset/dataset.ts
/** An example with what is derived of it. */
function makeExample(example) {
	const { input, target, slice, ...rest } = example;
	return {
		...rest,
		input,
		target,
		...slice === void 0 ? {} : { slice },
		path: fileOf$1(input),
		label: target.kind === "class" ? target.label : Number.POSITIVE_INFINITY
	};
}
function fileOf$1(input) {
	switch (input.kind) {
		case "arrays": return input.arrays[0].path;
		case "tensor-files": return input.paths[0];
		default: return input.path;
	}
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
		return (await stat$1(path)).isFile();
	} catch {
		return false;
	}
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
var Parser = class extends Transform$1 {
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
const parse$1 = function() {
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
const LONGEST_RECORD$1 = 65536;
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
async function readTable$1(file, choose) {
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
	const parser = parse$1({
		bom: true,
		info: true,
		skip_empty_lines: true,
		trim: true,
		max_record_size: LONGEST_RECORD$1
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
			cells: columns.map(({ name }) => cellOf$1(Object.hasOwn(value, name) ? value[name] : null, name, where)),
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
			if (rest.length > LONGEST_RECORD$1) throw new Error(`a line is longer than ${LONGEST_RECORD$1} characters`);
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
function cellOf$1(value, name, where) {
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
	const rows = await readTable$1(file, (header, where) => {
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
	const { targets, classes: names } = await READERS$1[kind]({
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
const READERS$1 = {
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
		expected: `one of ${Object.keys(READERS$1).join(", ")}`,
		hint: target === "boxes" ? "give a COCO file as the annotations" : "give ONNX test data or an .npz file"
	});
	const names = {
		class: [columns?.label ?? "label"],
		classes: [columns?.labels ?? "labels"],
		values: columns?.values ?? ["value"],
		mask: [columns?.mask ?? "mask"],
		identity: [columns?.identity ?? "identity"]
	};
	const kinds = Object.keys(READERS$1);
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

// src/dataset/parquet/load-parquet.ts
/**
* Parquet as the Hugging Face Hub writes it: a column `image` with the bytes of image files and a column `label`, in
* one file or in a folder of shards. Images stay where they are; labels are read, and the names of classes are taken
* from what the `datasets` library left in the footer.
*/
/** Hugging Face's names: `data/validation-00003-of-00014-0a1b2c.parquet`. */
const SHARD = /^(?:(.+)-)?(\d{5})-of-(\d{5})(?:-[0-9a-f]+)?\.parquet$/i;
/** The split that a Parquet file belongs to by its name. */
function splitOfShard(name) {
	return SHARD.exec(name)?.[1];
}
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
				listed = namesOf$2(features, targets[0], path);
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
	const splits = [...new Set(names.map((name) => splitOfShard(name) ?? ""))];
	const wanted = config.split !== void 0 && splits.includes(config.split) ? names.filter((name) => splitOfShard(name) === config.split) : names;
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
function namesOf$2(features, column, path) {
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

// src/artifact/download/in-parallel.ts
/** Several pieces of work at the same time, but not too many. */
/**
* The results in the order of the items. The first failure breaks the others off through the signal that `work` is
* given, and is thrown when all have ended: nothing goes on behind the caller's back.
*/
async function inParallel(items, most, outer, work) {
	const failing = new AbortController();
	const signal = outer === void 0 ? failing.signal : AbortSignal.any([outer, failing.signal]);
	const results = new Array(items.length);
	let next = 0;
	const worker = async () => {
		while (next < items.length && !signal.aborted) {
			const at = next++;
			results[at] = await work(items[at], signal);
		}
	};
	const workers = Array.from({ length: Math.min(most, items.length) }, () => worker().catch((error) => failing.abort(error)));
	await Promise.all(workers);
	signal.throwIfAborted();
	return results;
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
	if (await isSame$1(path, target)) return;
	await mkdir(dirname(target), { recursive: true });
	const partial = `${target}.${randomUUID()}.partial`;
	try {
		await link(path, partial).catch(() => copyFile(path, partial));
		await rename(partial, target);
	} finally {
		await rm(partial, { force: true });
	}
}
async function isSame$1(a, b) {
	const [first, second] = await Promise.all([stat$1(a), stat$1(b).catch(() => void 0)]);
	return second !== void 0 && first.dev === second.dev && first.ino === second.ino;
}

// src/artifact/hub/hub-dataset.ts
/**
* `hf:datasets/...` to a file or folder on this machine that loading takes like any other: Parquet files of one split,
* images in class folders, or what a pattern matches.
*/
/** More connections bring nothing more, and hubs refuse them. */
const CONNECTIONS = 8;
const MOST_FILES$1 = 1e5;
/**
* @param split the only one that is fetched, of Parquet files that are named after splits.
* @throws {UserError} if there is nothing, or too much.
*/
async function acquireHubDataset(locator, split, world) {
	const { repository, dataset, revision = DEFAULT_REVISION, file, text } = locator;
	const named = {
		repository,
		dataset,
		revision
	};
	const commit = await resolveHubRevision(named, world);
	const place = {
		...named,
		revision: commit
	};
	const { folder, files } = await selectFiles(place, file, split, world);
	checkAmount(files, text, world);
	let received = 0;
	const totalBytes = files.reduce((sum, { bytes = 0 }) => sum + bytes, 0);
	const stored = await inParallel(files, CONNECTIONS, world.signal, (described, signal) => {
		let before = 0;
		return fetchFile({
			...remoteHubFile(place, described, world),
			name: dataName(described.path),
			where: `${text} (${described.path})`,
			holds: "data"
		}, {
			...world,
			signal,
			onProgress: ({ receivedBytes }) => {
				received += receivedBytes - before;
				before = receivedBytes;
				world.onProgress?.({
					receivedBytes: received,
					totalBytes
				});
			}
		});
	});
	const bundled = files.map(({ path }, i) => ({
		name: posix.relative(folder, path),
		...stored[i]
	}));
	const listing = bundled.map(({ name, sha256 }) => `${sha256} ${name}\n`).sort();
	const digest = createHash("sha256").update(listing.join("")).digest("hex");
	const bundle = await makeBundle(digest, bundled, world.cacheDir);
	return {
		path: files.length === 1 && files[0].path === file ? join(bundle, bundled[0].name) : bundle,
		revision: commit,
		...isCommit(revision) ? {} : { floating: floatingRevision$1(named) }
	};
}
/** The files that a path means: one of its name, all below a folder, or those that a pattern matches. */
async function selectFiles(place, path, split, world) {
	const [literal] = /^[^*?]*/.exec(path);
	const isPattern = literal !== path;
	const parent = isPattern || path.includes("/") ? posix.dirname(`${literal}x`) : ".";
	const listed = (await listHubFiles(place, parent === "." ? "" : parent, world)).filter(({ path }) => !isMeta(path));
	const exact = listed.find((one) => one.path === path);
	if (exact !== void 0) return {
		folder: parent,
		files: [exact]
	};
	const folder = isPattern ? parent : path;
	const matches = isPattern ? patternOf(path) : new RegExp(`^${escaped(path)}${path === "" ? "" : "/"}`);
	const files = ofSplit(listed.filter((one) => matches.test(one.path)), split);
	if (files.length > 0) return {
		folder,
		files
	};
	throw new UserError({
		code: "dataset-not-found",
		what: "the repository has no such files",
		where: `hf:datasets/${place.repository}`,
		got: listed.length === 0 ? "no files" : `files such as ${listed[0].path}`,
		expected: path
	});
}
/** What describes a repository and is no data. */
function isMeta(path) {
	return /(^|\/)(\.[^/]+|README\.md)$/i.test(path);
}
function ofSplit(files, split) {
	const own = files.filter(({ path }) => split !== void 0 && splitOfShard(posix.basename(path)) === split);
	return own.length > 0 ? own : files;
}
/** `*` and `?` stay within a segment, `**` does not. */
function patternOf(pattern) {
	const source = pattern.split(/(\*\*\/?|\*|\?)/).map((part) => ({
		"**/": "(?:.*/)?",
		"**": ".*",
		"*": "[^/]*",
		"?": "[^/]"
	})[part] ?? escaped(part));
	return new RegExp(`^${source.join("")}$`);
}
function escaped(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
function checkAmount(files, where, world) {
	if (files.length > MOST_FILES$1) throw new UserError({
		code: "dataset-too-large",
		what: "the dataset has too many files to download",
		where,
		got: `${files.length} files`,
		expected: `at most ${MOST_FILES$1}`
	});
	const bytes = files.reduce((sum, file) => sum + (file.bytes ?? 0), 0);
	checkSize(bytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, where);
}

// src/artifact/acquire-dataset.ts
/** The model's configuration with a dataset whose path is on this machine. */
async function withLocalDataset(model, config, world) {
	const { dataset } = model;
	if (dataset?.origin === void 0) return model;
	const what = `the dataset of ${model.name}`;
	world.log(`acquiring ${what}`);
	const { locator } = dataset.origin;
	const { path, revision, floating } = await acquireHubDataset(locator, dataset.split, acquireWorld(config, world, what));
	return {
		...model,
		dataset: {
			...dataset,
			path,
			origin: {
				locator,
				revision,
				floating
			}
		}
	};
}

// src/artifact/floating.ts
/** A baseline is not among them: it is there to move. */
function floatingSources(subjects, dataset) {
	const models = ["candidate", "reference"].flatMap((name) => {
		const artifact = subjects[name]?.artifact;
		if (artifact?.floating === void 0) return [];
		const isPin = artifact.member === void 0 && artifact.externalData === void 0;
		const { floating: why, revision, sha256 } = artifact;
		return [{
			what: `the ${name}`,
			why,
			revision,
			pin: isPin ? sha256 : void 0
		}];
	});
	if (dataset?.floating === void 0) return models;
	return [...models, {
		what: "the dataset",
		why: dataset.floating,
		revision: dataset.revision
	}];
}
function describeFloating({ what, why, revision, pin }) {
	return `${what} is not pinned: ${why}${revision === void 0 ? "" : ` (${revision} today)`}${pin === void 0 ? "" : `; pin it with sha256: ${pin}`}`;
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
		file: fileSource(path, constants$1.O_RDONLY),
		external: (location) => {
			const file = found.get(location) ?? findExternal(dirname(path), location);
			found.set(location, file);
			return file;
		}
	};
}
function findExternal(folder, location) {
	const parts = location.split(/[/\\]/);
	if (location === "" || location.includes("\0")) return refused("it names no file");
	if (parts[0] === "" || /^[a-z]:/i.test(location)) return refused("it names a file by an absolute path");
	if (parts.includes("..")) return refused("it leads out of the model's folder");
	let path = folder;
	const names = parts.filter((part) => part !== "." && part !== "");
	for (const [index, name] of names.entries()) {
		path = join(path, name);
		let entry;
		try {
			entry = lstatSync(path);
		} catch {
			return { kind: "missing" };
		}
		if (entry.isSymbolicLink()) return refused("it is a link, or lies behind one");
		if (index === names.length - 1 && !entry.isFile()) return refused("it is no regular file");
	}
	if (names.length === 0) return refused("it names no file");
	return {
		kind: "file",
		source: fileSource(path, constants$1.O_RDONLY | (constants$1.O_NOFOLLOW ?? 0))
	};
}
function refused(reason) {
	return {
		kind: "refused",
		reason
	};
}
function fileSource(path, flags) {
	const { size } = withFile(path, flags, (file) => fstatSync(file));
	return {
		sizeBytes: size,
		read: (from, to) => withFile(path, flags, (file) => {
			const bytes = new Uint8Array(to - from);
			let filled = 0;
			while (filled < bytes.length) {
				const got = readSync(file, bytes, filled, bytes.length - filled, from + filled);
				if (got === 0) throw new Error(`the file ended at byte ${from + filled}`);
				filled += got;
			}
			return bytes;
		})
	};
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

// src/artifact/provenance.ts
/** Where a model comes from, as far as it bears on trust: whether the place can change, and whether a licence is told. */
function findProvenance({ path, origin, floating }) {
	return {
		floating,
		licensed: origin.kind === "path" && isLicensed(dirname(path))
	};
}
const frontMatterBytes = 16384;
function isLicensed(folder) {
	const names = listFolder(folder);
	if (names.some((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name))) return true;
	const card = names.find((name) => /^readme\.md$/i.test(name));
	return card !== void 0 && /^license(_name)?\s*:\s*\S/m.test(frontMatter(join(folder, card)));
}
function listFolder(folder) {
	try {
		return existsSync$1(folder) ? readdirSync$1(folder).slice(0, 1e4) : [];
	} catch {
		return [];
	}
}
/** The YAML at the top of a card; empty if there is none. */
function frontMatter(path) {
	try {
		const file = openSync(path, "r");
		try {
			const bytes = Buffer.alloc(frontMatterBytes);
			const text = bytes.toString("utf8", 0, readSync(file, bytes, 0, frontMatterBytes, 0));
			return /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? "";
		} finally {
			closeSync(file);
		}
	} catch {
		return "";
	}
}

// src/zoo/same-network.ts
/**
* Rows of the same family, best claim first: the zoos' default weights, and the other weights of the row's own model.
*
* @param all every row, also other precisions and weights
*/
function sameNetwork(entry, { entries }, all = false) {
	const isTold = (other) => all || other.precision === entry.precision && (other.top1 ?? other.parameters ?? other.macs) !== void 0 && (other.isDefault || other.zoo === entry.zoo && other.model === entry.model);
	return entries.filter((other) => other.family === entry.family && other.id !== entry.id && isTold(other)).sort((a, b) => (b.top1?.value ?? -1) - (a.top1?.value ?? -1));
}
/**
* The network that a zoo's own code builds under this row's name, as it is used: without heads that only training
* uses. Keras names widths by an argument, and builds the full one without it.
*/
function architectureOf(entry, catalogue) {
	const [used, trained] = architecturesOf(entry, catalogue);
	return used ?? trained;
}
/** The same with the heads that training uses, where there are such. */
function trainingArchitectureOf(entry, catalogue) {
	const [used, trained] = architecturesOf(entry, catalogue);
	return used === void 0 ? void 0 : trained;
}
/** Without and with auxiliary heads; the first only where the second has some. */
function architecturesOf({ zoo, model, isDefault }, { architectures }) {
	const library = zoo === "keras-applications-2020" ? "keras" : zoo;
	if (library === "keras" && !isDefault) return [void 0, void 0];
	const built = (suffix) => architectures.find(({ id }) => id === `${library}/${model}${suffix}`);
	return [built(" (no aux)"), built("")];
}
/** The networks that any zoo's code builds under the name of this row's family. */
function architecturesOfFamily(family, catalogue) {
	const known = catalogue.entries.filter((entry) => entry.family === family).flatMap((entry) => architecturesOf(entry, catalogue));
	return [...new Set(known.filter((architecture) => architecture !== void 0))];
}

// src/zoo/source-place.ts
/** Address of the very line on GitHub. */
function sourceAddress({ repository, path, commit, line }) {
	return `https://github.com/${nameOf$1(repository)}/blob/${commit}/${path}${line === void 0 ? "" : `#L${line}`}`;
}
/** "github:pytorch/vision@1f1a920d685d/torchvision/models/resnet.py", line 357. */
function sourcePlace({ repository, path, commit, line }) {
	return {
		file: `github:${nameOf$1(repository)}@${commit.slice(0, 12)}/${path}`,
		line: line ?? 0
	};
}
/** Some repositories have a remark after their name. */
function nameOf$1(repository) {
	return repository.split(" ")[0];
}

// src/zoo/entry-claims.ts
/**
* The row's figures, each at its own precision, and the counts of the network that the zoo's code builds under its
* name where the zoo publishes none.
*/
function entryClaims(entry, architecture) {
	const { top1, top5, parameters, macs, inputSize } = entry;
	const published = sourcePlace(entry.source);
	const built = {
		file: `built:${architecture?.id}`,
		line: 0
	};
	const counted = (count) => count === void 0 ? void 0 : {
		value: count,
		precision: 0,
		text: count.toLocaleString("en-US")
	};
	const macsOfThisSize = architecture?.size === inputSize?.[0] ? architecture?.macs : void 0;
	return [
		...claimsOn("top1", top1, published, EVALUATION_SET),
		...claimsOn("top5", top5, published, EVALUATION_SET),
		...claimsOn("parameters", parameters, published),
		...claimsOn("kernel_parameters", counted(architecture?.kernelParameters), built),
		...claimsOn("macs", macs ?? counted(macsOfThisSize), macs === void 0 ? built : published, { ...inputSize === void 0 ? {} : { inputSize: `${inputSize[0]}x${inputSize[1]}` } })
	];
}
function claimsOn(metric, figure, source, scope = {}) {
	const { unit } = METRICS[metric];
	if (figure === void 0 || unit === "text") return [];
	const { value, precision, text } = figure;
	return [{
		metric,
		value,
		unit,
		precision,
		text,
		...scope,
		form: "catalogue",
		source
	}];
}
/** The claims of the row that `zoo:...` names. @throws {UserError} if the catalogue has none such. */
async function publishedClaims(locator) {
	const catalogue = await loadCatalogue();
	return zooClaims(findEntry(locator, catalogue.entries, "claims"), catalogue);
}
function zooClaims(entry, catalogue) {
	return {
		claims: entryClaims(entry, architectureOf(entry, catalogue)),
		unread: [],
		file: `zoo:${entry.id}`
	};
}

// src/claims/find-claim-files.ts
/** Which files a configured place of claims stands for: the file itself, those that a pattern matches, or a folder's. */
/** Files that hold claims, by the names that tools give them; in the order in which they are read. */
const KNOWN_FILES = [
	/^claims\.(?:ya?ml|json)$/i,
	/^readme\.md$/i,
	/^model_?card\.md$/i,
	/^preprocessor_config\.json$/,
	/^config\.json$/,
	/^model\.yml$/,
	/^accuracy-check\.yml$/,
	/^turnkey_stats\.yaml$/,
	/^ONNX_HUB_MANIFEST\.json$/
];
const RESULTS_FOLDER = ".eval_results";
const MOST_FILES = 1e3;
/**
* @param place absolute path of a file or a folder, or a pattern.
* @throws {UserError} `claims-none-found`; a file that is not there is left to its reader.
*/
async function findClaimFiles(place, display) {
	const found = await stat$1(place).catch(() => void 0);
	if (found?.isDirectory()) return inFolder(place, display);
	if (found !== void 0 || !isGlob(place)) return [place];
	const { folder, members } = await matchGlob(place);
	const files = members.slice(0, MOST_FILES).map((member) => join(folder, member));
	if (files.length > 0) return files;
	throw noneFound(display, "the pattern matches no file");
}
async function inFolder(folder, display) {
	const names = await readdir$1(folder);
	const known = KNOWN_FILES.flatMap((pattern) => names.filter((name) => pattern.test(name)).sort());
	const results = await readdir$1(join(folder, RESULTS_FOLDER)).catch(() => []);
	const files = [];
	for (const name of known) {
		const path = join(folder, name);
		if (name !== "config.json" || await isOfTimm(path)) files.push(path);
	}
	for (const name of results.filter((file) => /\.ya?ml$/i.test(file)).sort()) files.push(join(folder, RESULTS_FOLDER, name));
	if (files.length > 0) return files.slice(0, MOST_FILES);
	throw noneFound(display, "the folder holds no file that claims are known to stand in");
}
async function isOfTimm(path) {
	const handle = await open$1(path);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(65536));
		return buffer.subarray(0, bytesRead).includes("\"pretrained_cfg\"");
	} finally {
		await handle.close();
	}
}
function noneFound(display, what) {
	return new UserError({
		code: "claims-none-found",
		what,
		where: display,
		expected: "README.md, claims.yml, .eval_results/*.yaml, preprocessor_config.json, model.yml and the like",
		hint: "name the file"
	});
}

// src/claims/accuracy-check.ts
/**
* Open Model Zoo's accuracy-check.yml to claims: the `reference` of each metric, with its dataset, and the steps that
* its images are prepared in.
*/
/** What accuracy checker's metric types are called here. */
const METRIC_TYPES = {
	accuracy: "accuracy",
	coco_precision: "map",
	mean_iou: "miou",
	mae: "mae",
	rmse: "rmse"
};
const INTERPOLATIONS = {
	LINEAR: "bilinear",
	BILINEAR: "bilinear",
	CUBIC: "bicubic",
	BICUBIC: "bicubic",
	AREA: "area",
	NEAREST: "nearest",
	LANCZOS: "lanczos"
};
function isAccuracyCheck(yaml) {
	const first = yaml.map(yaml.list(yaml.map(yaml.root)?.get("models")?.value)?.[0]);
	return first?.has("datasets") === true || first?.has("launchers") === true;
}
function readAccuracyCheck(yaml) {
	const claims = [];
	const unread = [];
	const preprocessing = [];
	const itemsOf = (fields, key) => (yaml.list(fields?.get(key)?.value) ?? []).map((node) => ({
		node,
		fields: yaml.map(node)
	}));
	for (const { fields: model } of itemsOf(yaml.map(yaml.root), "models")) {
		const name = textOf$1(yaml, model, "name");
		for (const { fields: dataset } of itemsOf(model, "datasets")) {
			const id = textOf$1(yaml, dataset, "name");
			for (const { node, fields: metric } of itemsOf(dataset, "metrics")) {
				const found = readMetric(metric, node, yaml, {
					...name === void 0 ? {} : { model: name },
					...id === void 0 ? {} : { dataset: knownDataset(id) ?? id }
				});
				if (found !== void 0 && "reason" in found) unread.push(found);
				else if (found !== void 0) claims.push(found);
			}
			for (const { node, fields: step } of itemsOf(dataset, "preprocessing")) preprocessing.push(...readStep(step, node, yaml));
		}
	}
	return {
		claims,
		unread,
		...preprocessing.length === 0 ? {} : { preprocessing }
	};
}
/** A metric without a reference claims nothing. */
function readMetric(fields, node, yaml, about) {
	const entry = fields?.get("reference");
	const printed = yaml.text(entry?.value);
	if (entry === void 0 || printed === void 0) return void 0;
	const type = textOf$1(yaml, fields, "type") ?? "";
	const name = textOf$1(yaml, fields, "name");
	const source = {
		file: yaml.display,
		line: entry.line || (node === void 0 ? 1 : yaml.line(node))
	};
	const unread = (reason) => ({
		source,
		text: excerpt(`${name ?? type}: ${printed}`),
		reason
	});
	const metric = cardMetric({
		task: void 0,
		type: METRIC_TYPES[type] ?? type,
		name: METRIC_TYPES[type] === void 0 || type === "accuracy" ? name : void 0,
		k: textOf$1(yaml, fields, "top_k")
	});
	if (metric.kind === "other") return unread(metric.reason);
	const figure = claimedFigure(printed, metric.metric, { isError: metric.isError });
	if ("reason" in figure) return unread(figure.reason);
	return {
		...figure,
		...about,
		form: "accuracy-check",
		source
	};
}
function readStep(fields, node, yaml) {
	const type = textOf$1(yaml, fields, "type");
	const source = {
		file: yaml.display,
		line: node === void 0 ? 1 : yaml.line(node)
	};
	const number = (key) => Number(textOf$1(yaml, fields, key));
	const width = number("dst_width") || number("size");
	const height = number("dst_height") || number("size");
	const isSized = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0;
	if (type === "resize" && isSized) {
		const isShorter = textOf$1(yaml, fields, "aspect_ratio_scale") === "greater" && width === height;
		const interpolation = INTERPOLATIONS[textOf$1(yaml, fields, "interpolation")?.toUpperCase() ?? "LINEAR"];
		return [{
			step: "resize",
			value: isShorter ? `shorter side to ${width}` : `${width}x${height}`,
			source
		}, ...interpolation === void 0 ? [] : [{
			step: "interpolation",
			value: interpolation,
			source
		}]];
	}
	if (type === "crop" && isSized) return [{
		step: "crop",
		value: `${width}x${height}`,
		source
	}];
	if (type === "bgr_to_rgb") return [{
		step: "channels",
		value: "RGB",
		source
	}];
	if (type !== "normalization") return [];
	return ["mean", "std"].flatMap((step) => {
		const numbers = (textOf$1(yaml, fields, step) ?? "").replace(/[()[\]\s]/g, "").split(",").map(Number);
		return numbers.length > 0 && numbers.every((value) => Number.isFinite(value) && value > 0) ? [{
			step,
			value: numbers,
			source
		}] : [];
	});
}
function textOf$1(yaml, fields, key) {
	const text = excerpt(yaml.text(fields?.get(key)?.value) ?? "");
	return text === "" ? void 0 : text;
}

// src/claims/claim.ts
/**
* The forms that claims are published in, and whose word counts when two differ: a file that is written for zoogate
* before a card's structured fields, those before a table for readers.
*/
const CLAIM_FORMS = {
	"claims-file": {
		rank: 1,
		title: "claims file"
	},
	"model-index": {
		rank: 2,
		title: "model-index"
	},
	"eval-results": {
		rank: 2,
		title: "evaluation results"
	},
	"model-metadata": {
		rank: 2,
		title: "the model's metadata"
	},
	"hub-manifest": {
		rank: 2,
		title: "hub manifest"
	},
	"omz-model": {
		rank: 2,
		title: "model.yml"
	},
	"turnkey-stats": {
		rank: 2,
		title: "turnkey_stats.yaml"
	},
	"accuracy-check": {
		rank: 2,
		title: "accuracy-check.yml"
	},
	catalogue: {
		rank: 2,
		title: "catalogue"
	},
	table: {
		rank: 3,
		title: "table"
	}
};
const SCOPE_KEYS = [
	"dataset",
	"split",
	"hardware",
	"dtype",
	"batch",
	"inputSize"
];

// src/claims/claims-file.ts
/**
* A claims file (YAML or JSON, written for zoogate) to claims. It is the user's own and strict: what isn't
* understood is an error with its line.
*/
/** As they are spelled in the file. */
const SPELLINGS = {
	dataset: "dataset",
	split: "split",
	hardware: "hardware",
	dtype: "dtype",
	batch: "batch",
	inputSize: "input-size"
};
const FILE_KEYS = ["claims", ...Object.values(SPELLINGS)];
const CLAIM_KEYS = [
	"metric",
	"value",
	...Object.values(SPELLINGS),
	"model"
];
/** Figures of metrics in METRICS become claims; of those that are only planned, `unread`. @throws {UserError} */
function readClaimsFile(yaml) {
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
	const figure = claimedFigure(value.text, name);
	if ("reason" in figure) throw mistake(yaml, value.line, {
		code: "claims-value-unreadable",
		what: figure.reason,
		got: value.text,
		expected: "a number with its unit, such as 91.2 %, 31 ms, 25.6M or 97.8 MB"
	});
	return {
		...figure,
		...scopeOf$2(fields, file, yaml),
		form: "claims-file",
		source
	};
}
/** The claim's own scope, then the file's. */
function scopeOf$2(fields, file, yaml) {
	const told = (key) => optional$1(fields, key, yaml) ?? optional$1(file, key, yaml);
	const scope = {};
	for (const key of SCOPE_KEYS) {
		const text = told(SPELLINGS[key]);
		if (text === void 0) continue;
		if (key === "batch") scope.batch = checked(text, readBatch, "a whole number", yaml);
		else if (key === "inputSize") scope.inputSize = checked(text, readInputSize, "such as 224 or 224x224", yaml);
		else if (key === "dtype") scope.dtype = checked(text, readDtype, `one of ${DTYPES.join(", ")}`, yaml);
		else scope[key] = text.text;
	}
	const model = optional$1(fields, "model", yaml);
	if (model !== void 0) scope.model = model.text;
	return scope;
}
function checked({ text, line }, read, expected, yaml) {
	const value = read(text);
	if (value !== void 0) return value;
	throw mistake(yaml, line, {
		code: "claims-scope-unreadable",
		what: "this part of the scope is not understood",
		got: text,
		expected
	});
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
	const found = optional$1(fields, key, yaml);
	if (found !== void 0) return found;
	throw mistake(yaml, line, {
		code: "claims-missing-key",
		what: `the claim has no ${key}`
	});
}
function optional$1(fields, key, yaml) {
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

// src/claims/table.ts
/** A cell that says nothing: empty, a dash, "n/a". */
function isBlank(text) {
	return /^(?:[-\u2013\u2014?/.\u2717\u2715xX\s]*|n\s*[./]?\s*a\.?|tbd|tba|none|null|unknown)$/i.test(text.trim());
}
/** A name that says nothing: empty, a dash. A model may well be called x. */
function isNameless(text) {
	return /^[-\u2013\u2014\s]*$/.test(text);
}

// src/claims/row-labels.ts
/** Texts of links that name nothing. */
const MERE_LINK = /^(?:link|here|download|url|code|config|ckpt|checkpoint|model|log)s?$/i;
const MODEL_FILE = /^[^\s/\\?#]+\.(?:onnx|ort|pt|pth|h5|keras|pb|tflite|safetensors|tar\.gz|zip)$/i;
/**
* @param meanings of the columns, as many as there are cells.
* @param named the column that holds the model's name.
*/
function readRowLabels(cells, meanings, named) {
	const scope = {};
	const variants = [];
	for (const [i, cell] of cells.entries()) {
		const meaning = meanings[i];
		if (i === named || meaning.kind !== "role" || isBlank(cell.text)) continue;
		const told = scopeOf$1(meaning.role, cell.text);
		if (told !== void 0) Object.assign(scope, told);
		else if (meaning.role === "variant" || meaning.role in SCOPE_READERS$1) variants.push(excerpt(cell.text));
	}
	const name = named === void 0 ? void 0 : cells[named];
	const model = name === void 0 || isNameless(name.text) ? void 0 : excerpt(name.text);
	const artifact = artifactOf(cells, meanings);
	const told = variants.filter((variant) => variant !== artifact && !MERE_LINK.test(variant));
	return {
		...model === void 0 ? {} : { model },
		...told.length === 0 ? {} : { variant: excerpt(told.join(", ")) },
		...artifact === void 0 ? {} : { artifact },
		scope,
		isNameless: named !== void 0 && model === void 0
	};
}
/** The column that rows are called by: of models, otherwise the first if it is nothing else. */
function nameColumn(meanings) {
	const model = columnOf("model", meanings);
	if (model !== void 0) return model;
	const first = meanings[0]?.kind;
	if (first === "other" || first === "empty" || first === "scope") return 0;
	return columnOf("variant", meanings);
}
function columnOf(role, meanings) {
	const index = meanings.findIndex((meaning) => meaning.kind === "role" && meaning.role === role);
	return index < 0 ? void 0 : index;
}
const SCOPE_READERS$1 = {
	dataset: (text) => ({ dataset: knownDataset(text) ?? excerpt(text) }),
	split: (text) => ({ split: readSplit(text) ?? excerpt(text) }),
	hardware: (text) => ({ hardware: excerpt(text) }),
	dtype: (text) => optional("dtype", readDtype(text)),
	batch: (text) => optional("batch", readBatch(text)),
	inputSize: (text) => optional("inputSize", readInputSize(text))
};
function scopeOf$1(role, text) {
	return SCOPE_READERS$1[role]?.(text);
}
function optional(key, value) {
	return value === void 0 ? void 0 : { [key]: value };
}
/** The one model file that the row links or names. */
function artifactOf(cells, meanings) {
	const links = cells.flatMap((cell) => cell.links.map(fileOf));
	const names = cells.flatMap(({ text }, i) => {
		const meaning = meanings[i];
		return meaning?.kind === "role" && meaning.role === "artifact" ? [text.trim()] : [];
	});
	const files = new Set([...links, ...names].filter((name) => MODEL_FILE.test(name)));
	const onnx = [...files].filter((name) => /\.onnx$/i.test(name));
	const [only, ...more] = onnx.length > 0 ? onnx : [...files];
	return more.length > 0 || only === void 0 ? void 0 : excerpt(only);
}
function fileOf(link) {
	return link.replace(/[?#].*$/s, "").split("/").at(-1) ?? "";
}

// src/claims/table-claims.ts
/**
* A table of figures to claims, cell by cell: models in rows and metrics in columns, or metrics in rows. A table that
* names no metric is none of ours; one by class or by epoch makes no claims about the model.
*/
const LONGEST = 150;
/** Adds the claims of `table` in the file shown as `file`, and what it could not read. */
function readTable(table, reading) {
	const meanings = table.header.map(({ text }) => readHeader(text));
	if (meanings.some(({ kind }) => kind === "metric")) readByRow(table, meanings, reading);
	else readByColumn(table, meanings, reading);
}
/** A subject a row, a metric a column. */
function readByRow(table, headers, reading) {
	const first = table.header.find((_, i) => headers[i].kind === "metric");
	const meanings = headers.map((meaning, i) => inPercent(meaning, table.rows.map((row) => row[i])));
	if (isBreakdown(meanings)) {
		refuseBreakdown(first, table.rows.length, reading);
		return;
	}
	for (const [i, meaning] of meanings.entries()) {
		const figures = table.rows.some((row) => isFigure(row[i].text));
		if (meaning.kind === "other" && i > 0 && figures) skip(table.header[i], table.header[i].text, meaning.reason, reading);
	}
	const named = nameColumn(meanings);
	for (const row of table.rows) {
		const labels = readRowLabels(row, meanings, named);
		const cells = row.flatMap((cell, i) => {
			const meaning = meanings[i];
			return meaning.kind === "metric" && !isBlank(cell.text) ? [{
				cell,
				meaning
			}] : [];
		});
		if (cells.length > 0 && labels.isNameless) skip(cells[0].cell, cells[0].cell.text, "the row does not say for which model", reading);
		else for (const { cell, meaning } of cells) readCell(cell, meaning, labels, table, reading);
	}
}
/** A column of bare proportions of which one is above 1 is in percent: an error of 0.95 % beside one of 7.1 %. */
function inPercent(meaning, cells) {
	if (meaning.kind !== "metric" || METRICS[meaning.metric].unit !== "ratio") return meaning;
	if (meaning.units.unit !== void 0) return meaning;
	return cells.some(({ text }) => /^\d+(?:\.\d+)?$/.test(text) && Number(text) > 1) ? {
		...meaning,
		units: {
			...meaning.units,
			unit: "%"
		}
	} : meaning;
}
/** A metric a row, a subject a column. */
function readByColumn(table, header, reading) {
	const meanings = table.rows.map((row) => readHeader(row[0]?.text ?? ""));
	const metrics = meanings.filter(({ kind }) => kind === "metric").length;
	const corner = header[0];
	const isCorner = corner === void 0 || corner.kind === "empty" || corner.kind === "role" && corner.role === "metric";
	if (metrics === 0 || !isCorner && metrics < 2 || isBreakdown(header)) return;
	for (const [i, meaning] of meanings.entries()) {
		const [label, ...figures] = table.rows[i];
		if (meaning.kind === "other" && figures.some(({ text }) => isFigure(text))) skip(label, label.text, meaning.reason, reading);
	}
	for (let i = 1; i < table.header.length; i++) {
		const column = table.rows.map((row) => row[i]);
		if (!column.some(({ text }, row) => meanings[row].kind === "metric" && isFigure(text))) continue;
		const labels = columnLabels(table.header[i], header[i], column, meanings);
		for (const [row, meaning] of meanings.entries()) {
			const cell = column[row];
			if (isBlank(cell.text)) continue;
			if (meaning.kind === "metric") readCell(cell, meaning, labels, table, reading);
		}
	}
}
function columnLabels(header, meaning, column, rows) {
	const labels = readRowLabels(column, rows, columnOf("model", rows));
	if (meaning.kind === "scope") return {
		...labels,
		scope: {
			...labels.scope,
			...meaning.scope
		}
	};
	return meaning.kind === "empty" || meaning.kind === "role" && meaning.role !== "variant" || labels.model !== void 0 ? labels : {
		...labels,
		model: excerpt(header.text)
	};
}
function readCell(cell, meaning, labels, table, reading) {
	const { metric, isError, units, scope, note } = meaning;
	const { isNameless: _, scope: ownScope, ...names } = labels;
	const figure = claimedFigure(withoutRemarks(cell.text), metric, {
		...units,
		isError
	});
	const objection = objectionTo(cell, meaning, ownScope) ?? ("reason" in figure ? figure : void 0);
	if (objection !== void 0 || "reason" in figure) {
		skip(cell, `${names.model === void 0 ? "" : `${names.model}, `}${metric}: ${cell.text}`, objection.reason, reading, objection.impossible);
		return;
	}
	reading.claims.push({
		...figure,
		text: excerpt(cell.text),
		...isOfExamples(metric) ? table.context : {},
		...scope,
		...ownScope,
		...names,
		form: "table",
		...note === void 0 ? {} : { note },
		source: {
			file: reading.file,
			line: cell.line,
			column: cell.column
		}
	});
}
/** Why a cell's figure is no claim, however it reads. */
function objectionTo({ text, isStruck }, { metric, units, scope }, rowScope) {
	if (isStruck === true) return { reason: "the figure is struck out" };
	if (METRICS[metric].unit === "bytes" && units.unit === void 0 && /^[\d.,]+$/.test(text.trim())) return { reason: "the value has no unit; expected bytes, MB or MiB" };
	const clash = contradiction$1(scope, rowScope);
	return clash && { reason: `the column is for ${clash[0]} and the row for ${clash[1]}` };
}
/** Two different values for one part of the scope. */
function contradiction$1(column, row) {
	for (const key of Object.keys(row)) if (column[key] !== void 0 && column[key] !== row[key]) return [column[key], row[key]];
}
/** The figure without its change ("76.13 (+0.2)"), marks of footnotes and arrows. */
function withoutRemarks(text) {
	if (text.length > LONGEST) return text;
	return text.replace(/^\d[\d,]*\s*\(\s*(\d+(?:\.\d+)?\s*%)\s*\)$/u, "$1").replace(/\s*\(\s*[+\-\u2212\u2191\u2193\u0394]\s*[^()]*\)\s*$/u, "").replace(/(?:\p{Extended_Pictographic}\ufe0f?|\s)+$/u, "").replace(/[\s*\u2020\u2021\u00a7\u00b6\u00b9\u00b2\u00b3\u2070-\u2079\u2191\u2193]+$/u, "").trim();
}
function isBreakdown(meanings) {
	return meanings.some((meaning) => meaning.kind === "role" && meaning.role === "breakdown");
}
function refuseBreakdown(cell, rows, reading) {
	if (rows > 0) skip(cell, cell.text, "the table is by class, epoch or the like: not about the model as a whole", reading);
}
function isFigure(text) {
	return /^[~<>\u2248+-]?\s*\d/.test(text.trim());
}
function skip(cell, text, reason, { file, unread }, impossible) {
	const source = {
		file,
		line: cell.line,
		column: cell.column
	};
	unread.push({
		source,
		text: excerpt(text),
		reason,
		...impossible === true ? { impossible } : {}
	});
}

// src/claims/csv-claims.ts
/**
* A table in a CSV file to claims, as a Markdown table's: `results-imagenet.csv` of timm, exports of spreadsheets.
* Commas, semicolons and tabs separate.
*/
const MOST_CELLS$1 = 2e5;
/** The longest record in characters. */
const LONGEST_RECORD = 65536;
/** @throws {UserError} `claims-csv-invalid`. */
async function readCsvClaims(text, display) {
	const delimiter = delimiterOf(text);
	const records = await parseRecords(text, delimiter, display);
	const claims = [];
	const unread = [];
	const [header, ...rows] = records.map((record) => cellsOf(record, delimiter));
	if (header === void 0) return {
		claims,
		unread
	};
	const most = Math.floor(MOST_CELLS$1 / header.length);
	const table = {
		header,
		rows: rows.slice(0, most).map((row) => header.map((_, i) => row[i] ?? emptyCell(row[0]))),
		context: {}
	};
	readTable(table, {
		file: display,
		claims,
		unread
	});
	const left = rows.slice(most)[0]?.[0];
	if (left !== void 0) {
		const reason = `there are more cells than zoogate reads (${MOST_CELLS$1})`;
		unread.push({
			source: {
				file: display,
				line: left.line
			},
			text: "the rest of the table",
			reason
		});
	}
	return {
		claims,
		unread
	};
}
/** The one that the header holds most of. */
function delimiterOf(text) {
	const header = text.slice(0, LONGEST_RECORD).split("\n", 1)[0];
	const count = (character) => header.split(character).length;
	return [
		",",
		";",
		"	"
	].reduce((best, other) => count(other) > count(best) ? other : best);
}
function parseRecords(text, delimiter, display) {
	return new Promise((resolve, reject) => {
		parse$1(text, {
			bom: true,
			delimiter,
			info: true,
			raw: true,
			relax_column_count: true,
			skip_empty_lines: true,
			max_record_size: LONGEST_RECORD
		}, (error, records) => {
			if (error === void 0 || error === null) resolve(records);
			else reject(error instanceof CsvError ? invalid(error, display) : error);
		});
	});
}
function invalid(error, display) {
	const line = typeof error["lines"] === "number" ? `:${error["lines"]}` : "";
	return new UserError({
		code: "claims-csv-invalid",
		what: "the file is not CSV",
		where: `${display}${line}`,
		got: error.code,
		hint: "quote cells that hold the separator, a quote or a line break"
	}, { cause: error });
}
/** The cells with their places: a record's source is as long as its cells and what is around them. */
function cellsOf({ record, info, raw }, delimiter) {
	const source = raw.replace(/\r?\n$/, "");
	const firstLine = info.lines - (source.split("\n").length - 1);
	let offset = 0;
	return record.map((text) => {
		const before = source.slice(0, offset);
		const line = firstLine + before.split("\n").length - 1;
		const column = offset - (before.lastIndexOf("\n") + 1) + 1;
		offset = endOfCell(source, offset, delimiter) + delimiter.length;
		return {
			text: text.trim(),
			line,
			column,
			links: []
		};
	});
}
/** Where the cell that starts at `from` ends: at a separator outside of quotes. */
function endOfCell(source, from, delimiter) {
	let isQuoted = false;
	for (let at = from; at < source.length; at++) if (source[at] === "\"") isQuoted = !isQuoted;
	else if (!isQuoted && source[at] === delimiter) return at;
	return source.length;
}
function emptyCell({ line, column }) {
	return {
		text: "",
		line,
		column,
		links: []
	};
}

// src/claims/eval-results.ts
/** Whether `root` is such a list. */
function isEvalResults(yaml) {
	const items = yaml.list(yaml.root);
	const first = items === void 0 ? void 0 : fieldsOf(items[0], yaml);
	return first?.has("value") === true && yaml.map(first.get("dataset")?.value)?.has("id") === true;
}
function readEvalResults(yaml) {
	const claims = [];
	const unread = [];
	for (const item of yaml.list(yaml.root) ?? []) {
		const found = readScore(item, yaml);
		if ("reason" in found) unread.push(found);
		else claims.push(found);
	}
	return {
		claims,
		unread
	};
}
/** The Hub's API wraps an entry in `data`. */
function fieldsOf(node, yaml) {
	const fields = yaml.map(node);
	return yaml.map(fields?.get("data")?.value) ?? fields;
}
function readScore(node, yaml) {
	const fields = fieldsOf(node, yaml);
	const dataset = yaml.map(fields?.get("dataset")?.value);
	const textOf = (from, key) => excerpt(yaml.text(from?.get(key)?.value) ?? "");
	const id = textOf(dataset, "id");
	const value = fields?.get("value");
	const printed = yaml.text(value?.value) ?? "";
	const line = value?.line ?? (node === void 0 ? 1 : yaml.line(node));
	const source = {
		file: yaml.display,
		line
	};
	const unread = (reason) => ({
		source,
		text: excerpt(`${id}: ${printed}`),
		reason
	});
	if (id === "") return unread("the score has no dataset id");
	if (printed === "") return unread("the score has no value, or one that is not a single figure");
	const words = [textOf(dataset, "task_id"), textOf(fields, "notes")];
	const named = words.map(readHeader).find(({ kind }) => kind === "metric");
	const isSingleLabel = SINGLE_LABEL_DATASETS.has(datasetKey(id));
	if (named?.kind !== "metric" && !isSingleLabel) return unread("the score names no metric: only the dataset's own eval.yaml does");
	const meaning = named?.kind === "metric" ? named : void 0;
	const figure = claimedFigure(printed, meaning?.metric ?? "top1", {
		...meaning?.units,
		isError: meaning?.isError ?? false
	});
	if ("reason" in figure) return {
		...unread(figure.reason),
		..."impossible" in figure ? { impossible: true } : {}
	};
	const split = words.map(readSplit).find((name) => name !== void 0);
	return {
		...figure,
		dataset: knownDataset(id) ?? id,
		...meaning?.scope,
		...split === void 0 ? {} : { split },
		form: "eval-results",
		...meaning === void 0 ? { note: "no metric is named: taken as top-1 accuracy" } : {},
		source
	};
}

// src/claims/model-card.ts
/** @throws {UserError} if the front matter isn't closed or isn't YAML. */
async function readModelCard(text, display) {
	const frontMatter = findFrontMatter(text, display);
	if (frontMatter === void 0) return readBody(text, display, 1);
	const index = readModelIndex(parseYaml(frontMatter.text, display, frontMatter.firstLine));
	const { bodyFrom } = frontMatter;
	const firstLine = text.slice(0, bodyFrom).split("\n").length;
	const body = await readBody(text.slice(bodyFrom), display, firstLine);
	return {
		claims: [...index.claims, ...body.claims],
		unread: [...index.unread, ...body.unread]
	};
}
/** @param firstLine the line of the file that `text` starts on. */
async function readBody(text, display, firstLine) {
	const claims = [];
	const unread = [];
	if (!mayHoldTable(text)) return {
		claims,
		unread
	};
	const { findTables } = await import("./shared-markdown-tables.js");
	const { tables, skipped } = findTables(text, firstLine);
	for (const table of tables) readTable(table, {
		file: display,
		claims,
		unread
	});
	for (const { line, text: what, reason } of skipped) unread.push({
		source: {
			file: display,
			line
		},
		text: excerpt(what),
		reason
	});
	return {
		claims,
		unread
	};
}
/** Without a row of dashes and bars there is no table, and no need for a parser. */
function mayHoldTable(text) {
	return /\|[ \t]{0,20}:?-|-:?[ \t]{0,20}\||<table[\s>]/i.test(text);
}

// src/graph/model-source.ts
/** What a model is read from: its file, and the files beside it that hold its external data. */
/** A model whose bytes are at hand and nothing else. */
function modelInMemory(bytes) {
	return {
		file: bytesInMemory(bytes),
		external: () => ({ kind: "missing" })
	};
}

// src/graph/read-attributes.ts
/** The attributes of one node; of two with one name the last counts, as in protobuf. */
function readAttributes(raw, context, readGraph) {
	return new Map(raw.map((entry) => [text$2(entry, "name"), readAttribute(entry, context, readGraph)]));
}
function readAttribute(raw, context, readGraph) {
	const reference = text$2(raw, "ref_attr_name");
	if (reference !== "") return {
		kind: "reference",
		value: reference
	};
	const kind = kindOf$1(raw);
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
		case "string": {
			const bytes = bytesOf(raw, "s");
			const range = context.rangeOf(bytes);
			return range.length > bytes.length ? {
				kind: "bytes",
				value: range
			} : {
				kind,
				value: decodeText$1(bytes)
			};
		}
		case "tensor": return {
			kind,
			value: readTensor(message(raw, "t") ?? {}, context)
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
			value: integers$1(raw, "ints")
		};
		case "strings": return {
			kind,
			value: chunks(raw, "strings").map(decodeText$1)
		};
		case "tensors": return {
			kind,
			value: messages(raw, "tensors").map((tensor) => readTensor(tensor, context))
		};
		case "graphs": return {
			kind,
			value: messages(raw, "graphs").map(readGraph)
		};
		case "sparse tensor": return {
			kind: "tensor",
			value: readTensor(message(raw, "sparse_tensor") ?? {}, context, "sparse")
		};
		case "sparse tensors": return {
			kind: "tensors",
			value: messages(raw, "sparse_tensors").map((tensor) => readTensor(tensor, context, "sparse"))
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
function kindOf$1(raw) {
	const type = number(raw, "type");
	if (type !== 0) return attributeKinds[type];
	return fieldKinds.find(([field]) => {
		const value = raw[field];
		return has(raw, field) && !(Array.isArray(value) && value.length === 0);
	})?.[1] ?? "int";
}
/** Text where the bytes are UTF-8, otherwise one character a byte: nothing is lost either way. */
function decodeText$1(bytes) {
	try {
		return strictDecoder.decode(bytes);
	} catch {
		return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
	}
}
const strictDecoder = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});

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
/** The inputs that a caller feeds: old files list their initializers as inputs, too. */
function graphInputs({ graph }) {
	const stored = new Set(graph.initializers.map(({ name }) => name));
	return graph.inputs.filter(({ name }) => !stored.has(name));
}
/** Every node of the model once: of its graph, of its subgraphs and of its functions' bodies. */
function* everyNode(model) {
	const pending = [model.graph.nodes, ...model.functions.map(({ nodes }) => nodes)];
	for (const nodes of pending) for (const node of nodes) {
		yield node;
		for (const graph of subgraphsOf(node)) pending.push(graph.nodes);
	}
}
/** Every tensor that the file declares: initializers and attributes, of subgraphs and functions too. */
function* everyTensor(model) {
	yield* model.graph.initializers;
	for (const node of everyNode(model)) for (const attribute of node.attributes.values()) if (attribute.kind === "tensor") yield attribute.value;
	else if (attribute.kind === "tensors") yield* attribute.value;
	else if (attribute.kind === "graph") yield* attribute.value.initializers;
	else if (attribute.kind === "graphs") for (const graph of attribute.value) yield* graph.initializers;
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

// src/graph/read-model.ts
/**
* From an ONNX file to a `Model`. The file is hostile input: it is recognised, scanned and bounded before
* protobufjs decodes it, and whatever is wrong with it is a `UserError` that names the file. Weights are
* neither read nor copied: they stay ranges of the file.
*/
const expectedModel = "an ONNX model: a protobuf file with a graph and an operator set version";
/** Enough to recognise other formats by. */
const headBytes$1 = 4096;
/**
* Reads an ONNX model. Weights stay where they are: tensors of the result are ranges of the source, and are read
* when somebody looks at their elements. External data that is missing, refused or too short is no error here
* but told by its tensor's `state`.
*
* @param source The whole file in memory, or where to read it from by ranges.
* @param where What to call the file in messages.
* @throws UserError `artifact-lfs-pointer`, `model-empty`, `model-not-onnx`, `model-truncated`, `model-invalid`
*   or `model-too-complex`.
*/
function readModel(source, where) {
	const { file, external } = source instanceof Uint8Array ? modelInMemory(source) : source;
	refuseOtherFormats(file, where);
	const decoded = decodeWire(file, "ModelProto");
	if (decoded.kind !== "decoded") throw describeDefect(decoded, file.sizeBytes, where);
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
	return toModel(decoded, where, {
		fault,
		rangeOf: decoded.rangeOf,
		external
	});
}
function refuseOtherFormats(file, where) {
	if (file.sizeBytes === 0) throw new UserError({
		code: "model-empty",
		what: "the model is an empty file",
		where,
		got: "0 bytes",
		expected: expectedModel,
		hint: "check that the step which makes or downloads the file succeeded"
	});
	const format = recognizeFormat(file.read(0, Math.min(headBytes$1, file.sizeBytes)));
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
		case "too-complex": return new UserError({
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
function toModel({ message: decoded, foreign }, where, context) {
	const { fault } = context;
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
	const graph = readGraph(graphMessage, context);
	if (graph.nodes.length === 0) fault("the model's graph has no nodes", "0 nodes", "at least one node");
	if (opsets.size === 0) {
		if (irVersion >= 3 || irVersion <= 0) fault("the model names no operator set", "no opset_import", "opset_import with a version");
		opsets.set("", 1);
	}
	const metadata = /* @__PURE__ */ new Map();
	for (const entry of messages(decoded, "metadata_props")) metadata.set(text$2(entry, "key"), text$2(entry, "value"));
	return {
		where,
		irVersion,
		producerName: text$2(decoded, "producer_name"),
		producerVersion: text$2(decoded, "producer_version"),
		domain: text$2(decoded, "domain"),
		modelVersion: integer$2(decoded, "model_version"),
		opsets,
		metadata,
		docStrings: new Map([["doc_string", text$2(decoded, "doc_string")], ["the graph's doc_string", text$2(graphMessage, "doc_string")]].filter(([, doc]) => doc !== "")),
		graph,
		functions: messages(decoded, "functions").map((entry) => readFunction(entry, context)),
		foreignFields: foreign
	};
}
function readOpsets(entries, fault) {
	const opsets = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const version = number(entry, "version");
		if (!Number.isSafeInteger(version) || version < 0) fault("an operator set version is out of range", String(integer$2(entry, "version")), "a small positive number");
		opsets.set(canonicalDomain(text$2(entry, "domain")), version);
	}
	return opsets;
}
function canonicalDomain(domain) {
	return domain === "ai.onnx" ? "" : domain;
}
function readGraph(raw, context) {
	const nodes = messages(raw, "node").map((node) => readNode(node, context));
	checkOrder(nodes, context.fault);
	const initializers = messages(raw, "initializer").map((tensor) => readTensor(tensor, context));
	for (const sparse of messages(raw, "sparse_initializer")) initializers.push(readTensor(sparse, context, "sparse"));
	return {
		name: text$2(raw, "name"),
		nodes,
		initializers,
		inputs: messages(raw, "input").map(readValueInfo),
		outputs: messages(raw, "output").map(readValueInfo),
		valueInfos: messages(raw, "value_info").map(readValueInfo)
	};
}
function checkOrder(nodes, fault) {
	const made = /* @__PURE__ */ new Set();
	for (const node of nodes) for (const name of node.outputs) {
		if (name !== "" && made.has(name)) fault("two nodes make the same value", `${quote$1(name)} twice`, "each value made by one node");
		made.add(name);
	}
	const order = orderNodes(nodes);
	if (order.kind === "cyclic") {
		const node = nodes[order.node];
		fault("nodes of the graph wait for each other", `${node === void 0 ? "a node" : `${quote$1(node.operator)} node ${quote$1(node.name)}`} needs its own output`, "a graph without cycles");
	}
}
function readNode(raw, context) {
	return {
		name: text$2(raw, "name"),
		operator: text$2(raw, "op_type"),
		domain: canonicalDomain(text$2(raw, "domain")),
		overload: text$2(raw, "overload"),
		inputs: texts$1(raw, "input"),
		outputs: texts$1(raw, "output"),
		attributes: readAttributes(messages(raw, "attribute"), context, (graph) => readGraph(graph, context))
	};
}
function readFunction(raw, context) {
	const nodes = messages(raw, "node").map((node) => readNode(node, context));
	checkOrder(nodes, context.fault);
	return {
		name: text$2(raw, "name"),
		domain: canonicalDomain(text$2(raw, "domain")),
		overload: text$2(raw, "overload"),
		inputs: texts$1(raw, "input"),
		outputs: texts$1(raw, "output"),
		defaults: readAttributes(messages(raw, "attribute_proto"), context, (graph) => readGraph(graph, context)),
		opsets: readOpsets(messages(raw, "opset_import"), context.fault),
		nodes
	};
}
function readValueInfo(raw) {
	return {
		name: text$2(raw, "name"),
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
		name: text$2(opaque, "name")
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
	const name = text$2(raw, "dim_param");
	if (name !== "") return name;
	const value = number(raw, "dim_value");
	return Number.isSafeInteger(value) && value > 0 ? value : "?";
}

// src/claims/model-metadata.ts
/**
* What an ONNX file says of itself to claims: figures and preprocessing in `metadata_props`, tables in its doc
* strings. A binary file has no lines: the place is the entry.
*/
/** Keys with it are meant as claims; without it, only keys that can mean nothing else are read. */
const PREFIX = "zoogate.";
const LONGEST_DOC = 2 ** 18;
/** @throws {UserError} if `bytes` are no ONNX model. */
async function readModelMetadata(bytes, display) {
	const { metadata, docStrings } = readModel(bytes, display);
	const claims = [];
	const unread = [];
	const preprocessing = [];
	const scope = scopeOf(metadata);
	for (const [key, value] of metadata) {
		const source = {
			file: display,
			line: 0,
			entry: `metadata_props "${excerpt(key)}"`
		};
		const step = imageStep(key, value);
		if (step !== void 0) preprocessing.push({
			...step,
			source
		});
		const meaning = meaningOf(key);
		if (meaning === void 0) continue;
		const figure = claimedFigure(value, meaning.metric, {
			...meaning.units,
			isError: meaning.isError
		});
		if ("reason" in figure) {
			unread.push({
				source,
				text: excerpt(`${key}: ${value}`),
				reason: figure.reason
			});
			continue;
		}
		const own = {
			...isOfExamples(meaning.metric) ? scope : withoutDataset(scope),
			...meaning.scope
		};
		claims.push({
			...figure,
			...own,
			form: "model-metadata",
			source
		});
	}
	for (const [name, text] of docStrings) {
		const doc = await readModelCard(text.slice(0, LONGEST_DOC), display).catch(() => void 0);
		const inDoc = ({ line }) => ({
			file: display,
			line: 0,
			entry: `${name}, line ${line}`
		});
		claims.push(...(doc?.claims ?? []).map((claim) => ({
			...claim,
			source: inDoc(claim.source)
		})));
		unread.push(...(doc?.unread ?? []).map((figure) => ({
			...figure,
			source: inDoc(figure.source)
		})));
	}
	return {
		claims,
		unread,
		...preprocessing.length === 0 ? {} : { preprocessing }
	};
}
function meaningOf(key) {
	const isMeant = key.toLowerCase().startsWith(PREFIX);
	const name = isMeant ? key.slice(8) : key;
	const header = (isMetricName(name) ? {
		kind: "metric",
		metric: name,
		isError: false,
		units: {},
		scope: {}
	} : void 0) ?? readHeader(name);
	if (header.kind !== "metric") return void 0;
	return isMeant || isOfExamples(header.metric) ? header : void 0;
}
const SCOPE_READERS = {
	dataset: (text) => ({ dataset: knownDataset(text) ?? excerpt(text) }),
	split: (text) => ({ split: readSplit(text) ?? excerpt(text) }),
	hardware: (text) => ({ hardware: excerpt(text) }),
	dtype: (text) => told("dtype", readDtype(text)),
	batch: (text) => told("batch", readBatch(text)),
	"input-size": (text) => told("inputSize", readInputSize(text))
};
function told(key, value) {
	return value === void 0 ? void 0 : { [key]: value };
}
/** `dataset` and `split` are plain words; the rest of the scope has to be meant. */
function scopeOf(metadata) {
	const parts = Object.entries(SCOPE_READERS).map(([key, read]) => {
		const bare = key === "dataset" || key === "split" ? metadata.get(key) : void 0;
		const text = metadata.get(`${PREFIX}${key}`) ?? bare;
		return text === void 0 || text.trim() === "" ? {} : read(text) ?? {};
	});
	return Object.assign({}, ...parts);
}
function withoutDataset({ dataset: _dataset, split: _split, ...scope }) {
	return scope;
}
/** ONNX's image category (docs/MetadataProps.md): keys and values without case. */
function imageStep(key, value) {
	const name = key.toLowerCase();
	const word = value.trim().toLowerCase();
	if (name === "image.bitmappixelformat") {
		const channels = {
			gray8: "L",
			rgb8: "RGB",
			rgba8: "RGB",
			bgr8: "BGR",
			bgra8: "BGR"
		}[word];
		return channels === void 0 ? void 0 : {
			step: "channels",
			value: channels
		};
	}
	if (name !== "image.nominalpixelrange") return void 0;
	const range = {
		nominalrange_0_255: [0, 255],
		normalized_0_1: [0, 1],
		normalized_1_1: [-1, 1],
		nominalrange_16_235: [16, 235]
	}[word];
	return range === void 0 ? void 0 : {
		step: "range",
		value: range
	};
}

// src/preprocess/preprocess-steps.ts
const BLACK = 0;
const WHITE = 255;
/** Every step that is done, and the words "none" for a resize or a crop that is not. */
function stepsOf(preprocess) {
	const { resize, crop, channels, scale, offset = 0, mean, std } = preprocess;
	const inLevels = (values) => {
		const levels = values.map((value) => Number(value.toPrecision(12)));
		return channels === "BGR" ? levels.toReversed() : levels;
	};
	const ends = mean.flatMap((m, i) => [BLACK, WHITE].map((level) => (level * scale + offset - m) / (std[i] ?? 1)));
	return {
		resize: resize === void 0 ? "none" : sizeText(resize.size),
		...resize === void 0 ? {} : { interpolation: resize.interpolation },
		crop: crop === void 0 ? "none" : `${crop.width}x${crop.height}`,
		channels,
		mean: inLevels(mean.map((value) => (value - offset) / scale)),
		std: inLevels(std.map((value) => value / scale)),
		range: [Math.min(...ends), Math.max(...ends)]
	};
}
/** How a resize to the shorter side is written, so that two ways to say it are equal. */
function sizeText(size) {
	if (size.kind === "shorter") return `shorter side to ${size.shorter}`;
	return `${size.width}x${size.height}${size.fit === void 0 ? "" : ` (${size.fit})`}`;
}
/** Numbers are the same within what zoos round them by: 0.485 is 123.675 levels, and Caffe writes 123.68. */
function isSameStep(step, one, other) {
	if (typeof one === "string" || typeof other === "string") return one === other;
	const tolerance = step === "range" ? .01 : .2;
	const length = Math.max(one.length, other.length);
	return Array.from({ length }, (_, i) => i).every((i) => {
		const a = one.length === 1 ? one[0] : one[i];
		const b = other.length === 1 ? other[0] : other[i];
		return a !== void 0 && b !== void 0 && Math.abs(a - b) <= tolerance;
	});
}
function stepText(value) {
	return typeof value === "string" ? value : value.map((number) => Number(number.toPrecision(6))).join(" ");
}

// src/claims/preprocess-file.ts
/**
* transformers' `preprocessor_config.json` and timm's `config.json` to claims about preprocessing, each step with the
* line of the field that it comes from.
*/
/** Fields that a step comes from, the most telling first. */
const FIELDS = {
	resize: [
		"size",
		"crop_pct",
		"input_size",
		"do_resize"
	],
	interpolation: [
		"resample",
		"interpolation",
		"size"
	],
	crop: [
		"crop_size",
		"input_size",
		"size",
		"do_center_crop"
	],
	channels: [
		"do_flip_channel_order",
		"input_size",
		"do_convert_rgb"
	],
	mean: [
		"image_mean",
		"mean",
		"do_normalize"
	],
	std: [
		"image_std",
		"std",
		"do_normalize"
	]
};
/** Fields that no claims file has. */
const SIGNS = [
	"image_processor_type",
	"feature_extractor_type",
	"pretrained_cfg",
	"image_mean",
	"do_normalize"
];
function isPreprocessFile(yaml) {
	const root = yaml.map(yaml.root);
	return root !== void 0 && SIGNS.some((key) => root.has(key));
}
/** A file that can't be followed is no claim: it is told, with the reason. */
function readPreprocessFile(text, yaml) {
	const { display } = yaml;
	try {
		const steps = stepsOf(parsePreprocessFile(JSON.parse(text), display));
		const root = yaml.map(yaml.root);
		const fields = yaml.map(root?.get("pretrained_cfg")?.value) ?? root;
		return {
			claims: [],
			unread: [],
			preprocessing: Object.entries(FIELDS).flatMap(([name, keys]) => {
				const step = name;
				const value = steps[step];
				const entry = keys.map((key) => fields?.get(key)).find((found) => found !== void 0);
				const source = {
					file: display,
					line: entry?.line ?? 1
				};
				return value === void 0 ? [] : [{
					step,
					value,
					source
				}];
			})
		};
	} catch (error) {
		const reason = error instanceof UserError ? `${error.problem.what}: ${error.problem.got ?? error.problem.expected ?? ""}` : error instanceof SyntaxError ? "it is not JSON" : void 0;
		if (reason === void 0) throw error;
		return {
			claims: [],
			unread: [{
				source: {
					file: display,
					line: 1
				},
				text: "the preprocessing",
				reason: excerpt(reason)
			}]
		};
	}
}

// src/claims/read-bytes.ts
/** The bytes and the text of a file that claims stand in, within bounds, with a message for everything that is wrong. */
/**
* The bytes of a regular file, `most` at most.
*
* @throws {UserError} if there is none, or it is larger. @throws {SurroundingsError} if the disk fails.
*/
async function readBounded(file, display, most) {
	try {
		return await readRegularFile(file, display, most);
	} catch (cause) {
		if (cause instanceof UserError) throw cause;
		return failToRead(file, display, cause);
	}
}
async function readRegularFile(file, display, most) {
	const found = await stat$1(file);
	if (!found.isFile()) throw new UserError({
		code: "claims-not-a-file",
		what: found.isDirectory() ? "this is a folder, not a file" : "this is not a regular file",
		where: display,
		expected: "the path of a model card or a claims file"
	});
	const handle = await open$1(file);
	try {
		const buffer = Buffer.alloc(Math.min(found.size, most) + 1);
		let length = 0;
		for (;;) {
			const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
			length += bytesRead;
			if (bytesRead === 0 || length === buffer.length) break;
		}
		if (length <= most && found.size <= most) return buffer.subarray(0, length);
	} finally {
		await handle.close();
	}
	throw new UserError({
		code: "claims-too-large",
		what: "the file is larger than zoogate reads",
		where: display,
		got: `${found.size} bytes`,
		expected: `at most ${most} bytes`
	});
}
/** UTF-8 without its byte order mark. @throws {UserError} `claims-not-utf8`. */
function decodeText(bytes, display) {
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
		const names = await readdir$1(dirname(file)).catch(() => []);
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

// src/claims/zoo-files.ts
/** What a reading gathers from fields that hold one figure each. */
var FieldReading = class {
	claims = [];
	unread = [];
	#yaml;
	#form;
	constructor(yaml, form) {
		this.#yaml = yaml;
		this.#form = form;
	}
	/** A field that is not there claims nothing. */
	read(fields, key, metric, about, unit) {
		const entry = fields?.get(key);
		const printed = this.#yaml.text(entry?.value);
		if (entry === void 0 || printed === void 0) return;
		const source = {
			file: this.#yaml.display,
			line: entry.line
		};
		const figure = claimedFigure(printed, metric, { unit });
		if ("reason" in figure) this.unread.push({
			source,
			text: excerpt(`${key}: ${printed}`),
			reason: figure.reason
		});
		else this.claims.push({
			...figure,
			...about,
			form: this.#form,
			source
		});
	}
};
function textOf(yaml, fields, key) {
	const text = excerpt(yaml.text(fields?.get(key)?.value) ?? "");
	return text === "" ? void 0 : text;
}
function isHubManifest(yaml) {
	const first = yaml.map(yaml.list(yaml.root)?.[0]);
	return first?.has("model_path") === true && first.has("metadata");
}
/** Its hashes are no figures: they tell which entry is the candidate's. */
function readHubManifest(yaml) {
	const reading = new FieldReading(yaml, "hub-manifest");
	for (const item of yaml.list(yaml.root) ?? []) {
		const entry = yaml.map(item);
		const metadata = yaml.map(entry?.get("metadata")?.value);
		const model = textOf(yaml, entry, "model");
		const path = textOf(yaml, entry, "model_path");
		const sha256 = textOf(yaml, metadata, "model_sha")?.toLowerCase();
		const about = {
			...model === void 0 ? {} : { model },
			...path === void 0 ? {} : { artifact: path.slice(path.lastIndexOf("/") + 1) },
			...sha256 === void 0 || !/^[\da-f]{64}$/.test(sha256) ? {} : { sha256 }
		};
		reading.read(metadata, "model_bytes", "size", about);
		reading.read(entry, "opset_version", "opset", about);
	}
	return reading;
}
function isTurnkeyStats(yaml) {
	return yaml.map(yaml.root)?.has("onnx_model_information") === true;
}
function readTurnkeyStats(yaml) {
	const reading = new FieldReading(yaml, "turnkey-stats");
	const root = yaml.map(yaml.root);
	const information = yaml.map(root?.get("onnx_model_information")?.value);
	const model = textOf(yaml, root, "model_name");
	const about = model === void 0 ? {} : { model };
	reading.read(root, "parameters", "parameters", about);
	reading.read(information, "opset", "opset", about);
	reading.read(information, "size on disk (KiB)", "size", about, "KiB");
	return reading;
}
function isOmzModel(yaml) {
	const root = yaml.map(yaml.root);
	return root?.has("task_type") === true && root.has("files");
}
/** Sizes of the files that it downloads, and what the model optimizer is told about the input. */
function readOmzModel(yaml) {
	const reading = new FieldReading(yaml, "omz-model");
	const root = yaml.map(yaml.root);
	for (const item of yaml.list(root?.get("files")?.value) ?? []) {
		const file = yaml.map(item);
		const name = textOf(yaml, file, "name");
		if (name !== void 0) reading.read(file, "size", "size", { artifact: name.slice(name.lastIndexOf("/") + 1) });
	}
	const preprocessing = [];
	for (const item of yaml.list(root?.get("model_optimizer_args")?.value) ?? []) {
		const argument = yaml.text(item) ?? "";
		const source = {
			file: yaml.display,
			line: item === void 0 ? 1 : yaml.line(item)
		};
		const [, option, numbers] = /^--(mean|scale)_values=\w*\[([-\d.,\s]{1,200})\]$/.exec(argument) ?? [];
		if (option !== void 0 && numbers !== void 0) {
			const value = numbers.split(",").map(Number);
			preprocessing.push({
				step: option === "mean" ? "mean" : "std",
				value,
				source
			});
		}
		if (argument === "--reverse_input_channels") preprocessing.push({
			step: "channels",
			value: "RGB",
			source
		});
	}
	return {
		claims: reading.claims,
		unread: reading.unread,
		...preprocessing.length === 0 ? {} : { preprocessing }
	};
}

// src/claims/read-claims.ts
/**
* A file that holds claims to `Claims`. A new format is one file and one line in `FORMATS`; the first that accepts a
* file reads it.
*/
const MOST_TEXT_BYTES = 8 * 2 ** 20;
/** What one buffer holds; larger models keep their weights beside themselves. */
const MOST_MODEL_BYTES = 2 ** 31 - 1;
/** A format that is told apart by what its YAML or JSON holds. */
function structured(title, accepts, read) {
	return {
		title,
		accepts: ({ yaml }) => yaml !== void 0 && accepts(yaml.fresh()),
		read: ({ yaml, text }) => read(yaml, text)
	};
}
const FORMATS$1 = {
	csv: {
		title: "a table (.csv, .tsv)",
		accepts: ({ extension }) => [".csv", ".tsv"].includes(extension),
		read: ({ text, display }) => readCsvClaims(text, display)
	},
	evalResults: structured(".eval_results/*.yaml", isEvalResults, readEvalResults),
	preprocess: structured("preprocessor_config.json", isPreprocessFile, (yaml, text) => readPreprocessFile(text, yaml)),
	hubManifest: structured("ONNX_HUB_MANIFEST.json", isHubManifest, readHubManifest),
	turnkeyStats: structured("turnkey_stats.yaml", isTurnkeyStats, readTurnkeyStats),
	omzModel: structured("model.yml", isOmzModel, readOmzModel),
	accuracyCheck: structured("accuracy-check.yml", isAccuracyCheck, readAccuracyCheck),
	claimsFile: structured("a claims file (.yml, .yaml, .json)", () => true, (yaml) => readClaimsFile(yaml)),
	modelCard: {
		title: "a model card (.md, .markdown, or any text with YAML front matter)",
		accepts: ({ extension, text, display }) => [".md", ".markdown"].includes(extension) || findFrontMatter(text, display) !== void 0,
		read: ({ text, display }) => readModelCard(text, display)
	}
};
/**
* Reads the claims of a file; `display` is the path that claims and messages name.
*
* @throws {UserError} if there is no such file, or it isn't text, too large, malformed or of no known format.
* @throws {SurroundingsError} if the disk fails.
*/
async function readClaims(file, display) {
	if (extname(file).toLowerCase() === ".onnx") return readModelMetadata(await readBounded(file, display, MOST_MODEL_BYTES), display);
	const bytes = await readBounded(file, display, MOST_TEXT_BYTES);
	return parseClaims(decodeText(bytes, display), basename(file), display);
}
/** The claims in `text`, the contents of a file called `name`. @throws {UserError} */
async function parseClaims(text, name, display) {
	const extension = extname(name).toLowerCase();
	const file = {
		text,
		extension,
		display,
		yaml: [
			".yml",
			".yaml",
			".json"
		].includes(extension) ? parseYaml(text, display, 1) : void 0
	};
	const formats = Object.values(FORMATS$1);
	const format = formats.find(({ accepts }) => accepts(file));
	if (format !== void 0) return format.read(file);
	throw new UserError({
		code: "claims-format-unknown",
		what: "this is no kind of file that zoogate reads claims from",
		where: display,
		expected: [...formats.map(({ title }) => title), "an ONNX model (.onnx)"].join(", or ")
	});
}

// src/claims/read-model-claims.ts
/** The claims of one model, from all the files that its configuration names. */
/** What a report has room for. */
const MOST_CLAIMS = 1e4;
const MOST_UNREAD = 1e3;
const MOST_SHOWN = 3;
/** @param places absolute paths of files or folders, patterns, or rows of the catalogue (`zoo:...`); undefined if none is configured. */
async function readModelClaims(places, config) {
	if (places === void 0) return void 0;
	const show = (path) => relative(config.workingDirectory, path).replaceAll("\\", "/") || ".";
	return readAllClaims(places, show);
}
/** Claims in the order of the places, each file once. */
async function readAllClaims(places, show) {
	const files = /* @__PURE__ */ new Set();
	const isRow = (place) => place.startsWith("zoo:");
	for (const place of places) if (isRow(place)) files.add(place);
	else for (const file of await findClaimFiles(place, show(place))) files.add(file);
	const shown = [...files].map((path) => isRow(path) ? path : show(path));
	const more = shown.length - MOST_SHOWN;
	const file = shown.slice(0, MOST_SHOWN).join(", ") + (more > 0 ? ` and ${more} more` : "");
	const all = [];
	for (const path of files) all.push(isRow(path) ? await publishedClaims(path) : await readClaims(path, show(path)));
	return {
		...bounded$2(merged(all), file),
		file
	};
}
function merged(all) {
	const preprocessing = all.flatMap((one) => one.preprocessing ?? []);
	return {
		claims: all.flatMap(({ claims }) => claims),
		unread: all.flatMap(({ unread }) => unread),
		...preprocessing.length === 0 ? {} : { preprocessing }
	};
}
/** The rest is counted. */
function bounded$2({ claims, unread, ...rest }, file) {
	const source = {
		file,
		line: 0
	};
	const more = (things, count) => count <= 0 ? [] : [{
		source,
		text: things,
		reason: `and ${count} more, which were not looked at`
	}];
	return {
		...rest,
		claims: claims.slice(0, MOST_CLAIMS),
		unread: [
			...unread.slice(0, MOST_UNREAD),
			...more("claims", claims.length - MOST_CLAIMS),
			...more("figures that were not understood", unread.length - MOST_UNREAD)
		]
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
		const { targets, classes: names } = READERS[kind](request);
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
const READERS = {
	class: (request) => {
		const rows = numbersOf$1(request);
		const labels = resolveLabels(rows.map((row, i) => cellOf(request, i, String(row.length === 1 ? row[0] : oneHot$1(row, request, i)))), rulesOf(request));
		return {
			targets: labels.indices.map((label) => ({
				kind: "class",
				label
			})),
			classes: labels.classes
		};
	},
	classes: (request) => {
		const rows = numbersOf$1(request).map((row, i) => ones$1(row, request, i));
		const cells = rows.flatMap((row, i) => row.map((index) => cellOf(request, i, String(index))));
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
		return { targets: numbersOf$1(request).map((row, i) => {
			return {
				kind: "values",
				values: row.map((value) => readNumber(cellOf(request, i, String(value)), "target"))
			};
		}) };
	},
	identity: (request) => {
		const cells = numbersOf$1(request).map((row, i) => cellOf(request, i, row.join(",")));
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
function numbersOf$1({ tensors, count }) {
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
		where: cellOf(request, index, "").where,
		got: row.slice(0, 10).join(","),
		expected: "a one for each class that applies"
	});
}
function oneHot$1(row, request, index) {
	const labels = ones$1(row, request, index);
	if (labels.length === 1) return labels[0];
	throw new UserError({
		code: "dataset-label",
		what: "the row does not name one class",
		where: cellOf(request, index, "").where,
		got: `${labels.length} ones`,
		expected: "a single one in a row of zeros"
	});
}
function cellOf({ path, labels }, row, text) {
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
		expected: `one of ${Object.keys(READERS).join(", ")}`
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
	for (const entry of entries) if (await kindOf(root, entry) === "folder") folders.push(entry.name);
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
			expected: "files that end in .jpg, .jpeg, .png, .webp, .tif, .tiff, .bmp or .gif",
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
		const kind = await kindOf(path, entry);
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
	return (await readdir$1(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith("."));
}
/** Symbolic links are what they lead to; one that leads nowhere is neither. */
async function kindOf(folder, entry) {
	const found = entry.isSymbolicLink() ? await stat$1(join(folder, entry.name)).catch(() => void 0) : entry;
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
		const { size } = await stat$1(file);
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
			name: text$1(entry, "name", where),
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
		fileName: text$1(entry, "file_name", where),
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
function text$1(entry, key, where) {
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
		for (const name of inputs) await sizeOf$2(join(folder, name), LARGEST_FILE_BYTES);
		for (const name of numbered(names, "output", folder)) {
			const path = join(folder, name);
			budget -= await sizeOf$2(path, budget);
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
		return await readdir$1(folder);
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
async function sizeOf$2(path, largest) {
	const found = await stat$1(path).catch(() => void 0);
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
	const names = await readdir$1(folder);
	const inData = names.includes("data") ? await readdir$1(join(folder, "data")).catch(() => []) : [];
	return [...names, ...inData.map((name) => `data/${name}`)].sort(byCodeUnits);
}
async function look(config) {
	try {
		return await stat$1(config.path);
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

// src/claims/candidate.ts
function isOf(claim, { names, sha256 }) {
	if (claim.sha256 !== void 0 && claim.sha256 === sha256) return true;
	const own = new Set(names.map(plainName));
	return [claim.model, claim.artifact].some((name) => name !== void 0 && spellings(name).some((spelling) => own.has(spelling)));
}
/** What a claim calls its model; undefined where it is about the one that the file is about. */
function nameOfSubject({ model, artifact }) {
	return model ?? artifact;
}
/** A name alone, without its organisation, and without the ending of a file. */
function spellings(name) {
	const last = name.slice(name.lastIndexOf("/") + 1);
	return [
		name,
		name.replace(/\s*\((?:this|ours?|this model|our model|proposed)\)\s*$/i, ""),
		last,
		last.replace(/\.[a-z\d]{2,5}$/i, "")
	].map(plainName).filter((plain) => plain !== "");
}
/** `models/resnet50.onnx` goes by resnet50; `resnet50/model.onnx` by resnet50 too. */
function namesOf$1(configured, locator) {
	const parts = locator.replace(/[?#].*$/s, "").split(/[\\/:@]/).filter((part) => part !== "" && part !== "." && part !== "..");
	const file = (parts.at(-1) ?? "").replace(/\.onnx$/i, "");
	const folder = parts.at(-2);
	const generic = /^(?:model|onnx|model_quantized|best|last)$/i.test(file) && folder !== void 0;
	return [.../* @__PURE__ */ new Set([configured, generic ? folder : file])].filter((name) => name !== "");
}

// src/claims/figures-agree.ts
/** Whether some number rounds to both, in one of the conventions that they may be printed in. */
function figuresAgree(one, other) {
	return readingsOf(one).some((a) => readingsOf(other).some((b) => {
		const room = 1e-12 * Math.max(1, Math.abs(a.value), Math.abs(b.value));
		return Math.abs(a.value - b.value) <= a.precision + b.precision + room;
	}));
}
function readingsOf(claim) {
	return claim.readings ?? [claim];
}

// src/claims/own-claims.ts
/** Which claims of a file are about the candidate, among those about the models that it is compared with. */
/** On every metric, in the order in which the metrics come. */
function ownClaims(claims, subject) {
	return [...new Set(claims.map(({ metric }) => metric))].flatMap((metric) => ofCandidate(claims.filter((claim) => claim.metric === metric), subject));
}
/**
* Of claims on one metric those that may be the candidate's: those that name it, and those that name no model. Where none names it, the
* only model that is spoken of; of several, none, unless they all claim the same.
*/
function ofCandidate(onMetric, subject) {
	const named = onMetric.filter((claim) => subject !== void 0 && isOf(claim, subject));
	const nameless = onMetric.filter((claim) => nameOfSubject(claim) === void 0);
	if (named.length > 0) return onMetric.filter((claim) => named.includes(claim) || nameless.includes(claim));
	const structured = onMetric.filter(({ form }) => form !== "table" && form !== "hub-manifest");
	const spoken = structured.length > 0 ? structured : onMetric;
	const [first] = spoken;
	return new Set(spoken.map(nameOfSubject).filter((name) => name !== void 0)).size <= 1 || spoken.every((claim) => figuresAgree(claim, first)) ? spoken : nameless;
}

// src/claims/choose-claim.ts
/**
* Which claim a gate means: the candidate's own, on the metric, for what was measured (dataset, split, number format,
* input size; for times hardware and batch). Two that contradict each other are no claim, a figure for another
* dataset is none either, and among several models one that isn't the candidate's is never taken for it.
*/
/** zoogate times one example at a time. */
const BATCH$1 = 1;
/** @param file the claims' files as they are shown; undefined if none is configured. */
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
	const own = ofCandidate(onMetric, scope.subject);
	if (own.length === 0) return {
		kind: "missing",
		reason: `${file} claims ${metric} for ${listed$1(onMetric, (claim) => `${nameOfSubject(claim)} (${placeOf$1(claim, file)})`)}; ${whoIsMeant(scope)}`
	};
	const inScope = own.filter((claim) => unlike(claim, scope) === void 0);
	if (inScope.length === 0) return {
		kind: "missing",
		reason: `${file} claims ${metric} for ${listed$1(own, (claim) => `${describeScope(claim)} (${placeOf$1(claim, file)})`)}, and ${describeScope(scope, own)} was measured`
	};
	const rank = Math.min(...inScope.map(({ form }) => CLAIM_FORMS[form].rank));
	const said = inScope.filter(({ form }) => CLAIM_FORMS[form].rank === rank);
	const claim = said.reduce((best, other) => other.precision < best.precision ? other : best);
	const contradicting = said.find((other) => !figuresAgree(claim, other));
	if (contradicting !== void 0) return {
		kind: "missing",
		reason: `${file} claims ${metric} more than once: ${(said.indexOf(contradicting) < said.indexOf(claim) ? [contradicting, claim] : [claim, contradicting]).map((one) => `${one.text} (${placeOf$1(one, file)})`).join(" and ")}; ${howToTell(claim, contradicting)}`
	};
	const setAside = whatElse(onMetric, own, inScope, said, file);
	const found = {
		kind: "claim",
		claim,
		...setAside === void 0 ? {} : { setAside }
	};
	return METRICS[metric].from === "latency" ? onThisHardware(claim, scope.hardware, found) : found;
}
function onThisHardware(claim, hardware, found) {
	const place = `the claim ${claim.text} (${placeText(claim.source)})`;
	const not = (why) => ({
		kind: "not_comparable",
		claim,
		reason: `${place} ${why}`
	});
	if (claim.batch !== void 0 && claim.batch !== BATCH$1) return not(`is for batches of ${claim.batch}; zoogate times one example at a time`);
	if (claim.hardware === void 0 || !namesHardware(claim.hardware)) return not(`does not say on which hardware; this runner has ${hardware}`);
	return isSameHardware(claim.hardware, hardware) ? found : not(`is for ${claim.hardware}; this runner has ${hardware}`);
}
/** The same but for spelling, or the processor's model number with its maker's words around it. */
function isSameHardware(claimed, measured) {
	const [short, long] = [plainName(claimed), plainName(measured)];
	return short === long || /\d{3}/.test(short) && long.includes(short);
}
/** Which part of the scope of a claim is not that of the run; undefined if none is. */
function unlike(claim, scope) {
	return RELEVANT[METRICS[claim.metric].from](claim.metric).find((key) => {
		const [claimed, measured] = [claim[key], scope[key]];
		if (claimed === void 0 || typeof measured !== "string") return false;
		return scopeKey$1(key, String(claimed)) !== scopeKey$1(key, measured);
	});
}
/** What a metric's figures depend on, of what a run can tell; hardware is judged by itself. */
const RELEVANT = {
	examples: () => [
		"dataset",
		"split",
		"dtype",
		"inputSize"
	],
	pair: () => [
		"dataset",
		"split",
		"dtype",
		"inputSize"
	],
	latency: () => ["dtype", "inputSize"],
	graph: (metric) => metric === "macs" ? ["inputSize"] : metric === "size" ? ["dtype"] : []
};
function scopeKey$1(key, text) {
	if (key === "dataset") return datasetKey(text);
	return key === "split" ? splitKey(text) : plainName(text);
}
/** Which claims on the metric were not meant, and why: three reasons at most, each with a place. */
function whatElse(onMetric, own, inScope, said, file) {
	const told = [
		[onMetric.filter((claim) => !own.includes(claim)), (claim) => nameOfSubject(claim) ?? "another model"],
		[own.filter((claim) => !inScope.includes(claim)), (claim) => describeScope(claim)],
		[inScope.filter((claim) => !said.includes(claim)), ({ form }) => `a ${CLAIM_FORMS[form].title}`]
	].flatMap(([claims, why]) => claims.length === 0 ? [] : [listed$1(claims, (claim) => `${why(claim)} (${placeOf$1(claim, file)})`)]);
	return told.length === 0 ? void 0 : `not meant: ${told.join("; ")}`;
}
const MOST_LISTED = 3;
function listed$1(claims, describe) {
	const all = [...new Set(claims.map(describe))];
	const more = all.length - MOST_LISTED;
	return all.slice(0, MOST_LISTED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
/** The line alone where there is one file. */
function placeOf$1({ source }, file) {
	return source.file === file ? lineText(source) : placeText(source);
}
function describeScope(scope, beside = [scope]) {
	const told = (key) => beside.some((claim) => claim[key] !== void 0);
	const dataset = scope.dataset ?? "a dataset without a name";
	return [
		...scope.dataset !== void 0 || !beside.some((claim) => claim.inputSize ?? claim.dtype) ? [dataset] : [],
		...scope.split === void 0 ? [] : [scope.split],
		...scope.dtype !== void 0 && told("dtype") ? [scope.dtype] : [],
		...scope.inputSize !== void 0 && told("inputSize") ? [`at ${scope.inputSize}`] : []
	].join(" ");
}
function whoIsMeant({ subject }) {
	const [name] = subject?.names ?? [];
	return name === void 0 ? "which of them is meant is not known" : `none of them is called like the candidate (${subject.names.join(", ")})`;
}
/** What would tell two claims apart. */
function howToTell(one, other) {
	if (one.dataset !== other.dataset || one.split !== other.split) return "set the dataset's name and split to say which is meant";
	return "mend the one that is wrong";
}
function nothingOn(metric, { claims, unread }, file) {
	const others = [...new Set(claims.map((claim) => claim.metric))];
	return `${file} makes no claim on ${metric}: ${others.length === 0 ? "it makes no claims" : `it claims ${others.join(", ")}`}${unread.length === 0 ? "" : `; ${unread.length} of its figures were not understood (${lineText(unread[0].source)}: ${unread[0].reason})`}`;
}

// src/claims/subject-scope.ts
/** @param name as it is configured; empty for subjects without a name of their own. */
function subjectScope({ artifact, architecture, preprocess }, name) {
	const inputSize = preprocess === void 0 ? void 0 : sizeOf$1(preprocess);
	const dtype = dtypeOf(architecture);
	return {
		subject: {
			names: namesOf$1(name, artifact.origin.text),
			sha256: artifact.sha256
		},
		...dtype === void 0 ? {} : { dtype },
		...inputSize === void 0 ? {} : { inputSize }
	};
}
function sizeOf$1(preprocess) {
	const shape = inputShape(preprocess);
	if (shape === void 0) return void 0;
	return preprocess.layout === "NCHW" ? `${shape[1]}x${shape[2]}` : `${shape[0]}x${shape[1]}`;
}
/** Integers where a quantised operator computes; otherwise what the inputs are made of, if that says it. */
function dtypeOf({ operators, inputs }) {
	const quantised = /(?:^|\.)(?:QLinear\w+|ConvInteger|MatMulInteger|DequantizeLinear|DynamicQuantize\w+)$/;
	if (Object.keys(operators).some((name) => quantised.test(name))) return "int8";
	if (inputs.some(({ type }) => type === "float16")) return "fp16";
	return inputs.every(({ type }) => type === "float32") ? "fp32" : void 0;
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
			add(true, `${one} ${quote$1(old.name)} is gone`);
			continue;
		}
		if (same === void 0) add(true, `${one} ${quote$1(old.name)} is called ${quote$1(value.name)} now`);
		for (const change of compareValue(one, value, old)) add(change.breaking, change.what);
	}
	for (const value of unmatched) add(part === "inputs", `${one} ${formatValue(value)} is new`);
	const inOrder = values.filter(({ name }) => before.has(name)).map(({ name }) => name);
	const wasInOrder = earlier.filter(({ name }) => byName.has(name)).map(({ name }) => name);
	if (String(inOrder) !== String(wasInOrder)) add(false, `the ${part} are in another order`);
	return changes;
}
function compareValue(one, value, old) {
	const name = `${one} ${quote$1(value.name)}`;
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
	]) if (model[field] !== earlier[field]) add(`${field === "modelVersion" ? "model version" : field} was ${quote$1(earlier[field])} and is ${quote$1(model[field])}`);
	const keys = /* @__PURE__ */ new Set([...Object.keys(earlier.metadata), ...Object.keys(model.metadata)]);
	for (const key of keys) {
		const value = model.metadata[key];
		const old = earlier.metadata[key];
		if (value === old) continue;
		if (value === void 0) add(`metadata ${quote$1(key)} is gone`);
		else if (old === void 0) add(`metadata ${quote$1(key)} is new`);
		else add(`metadata ${quote$1(key)} was ${quote$1(old)} and is ${quote$1(value)}`);
	}
	return changes;
}

// src/measurement/graph.ts
/** From an architecture to measurements: counts without sampling error, and texts that are equal or not. */
function graphMeasurements({ artifact, architecture, risks }, macs) {
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
		precision: text(architecture.precision, "element types of the weights"),
		custom_operators: count(Object.values(architecture.customOperators).reduce((sum, nodes) => sum + nodes, 0), nameList("nodes whose operator ONNX does not define", Object.keys(architecture.customOperators))),
		risks: count(risks.length, nameList("static risks", risks.map(({ kind, where }) => `${kind} (${where})`))),
		...macs === void 0 ? {} : { macs }
	};
}
/** The first few by name: reports have limits. */
function nameList(what, names) {
	if (names.length === 0) return what;
	const rest = names.length > 5 ? ` and ${names.length - 5} more` : "";
	return `${what}: ${names.slice(0, 5).join(", ")}${rest}`;
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
	const { values, blockOf } = flatten$1(levels);
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
function flatten$1(levels) {
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
* @param unpinned how many of the model's sources may bring something else tomorrow.
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
			...name === "candidate" ? { unpinned: countUnpinned(options.unpinned) } : {},
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
/** Of candidate, reference and dataset together: it is the run that can be repeated, or not. */
function countUnpinned(value) {
	return {
		kind: "exact",
		value,
		unit: "count",
		method: "candidate, reference and dataset that may change"
	};
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
	if (from === "pair" && evidence.reference === void 0) return "it needs a reference that can be run, and there is none";
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
	const lookup = evidence.claim(rule.metric, bound.claimant);
	if (lookup.kind === "missing") return outcome(rule, "unverifiable", lookup.reason, { measured: figureOf$1(measured) });
	if (measured.kind === "text") return outcome(rule, "unverifiable", `${rule.metric} is not a number`);
	const { claim } = lookup;
	const best = (claim.readings ?? [claim]).map((reading) => againstReading(rule, bound, measured, {
		...lookup,
		reading
	}, evidence, alpha)).reduce((one, other) => isBetter(other.verdict, one.verdict) ? other : one);
	const setAside = lookup.kind === "claim" && lookup.setAside !== void 0 ? `; ${lookup.setAside}` : "";
	return setAside === "" ? best : {
		...best,
		reason: `${best.reason}${setAside}`
	};
}
function isBetter(one, other) {
	const order = [
		"pass",
		"inconclusive",
		"warn",
		"fail"
	];
	return order.indexOf(one) < order.indexOf(other);
}
function againstReading(rule, bound, measured, lookup, evidence, alpha) {
	const { claim, reading } = lookup;
	const limit = bound.factor * reading.value + bound.offset;
	const precision = reading.precision * Math.abs(bound.factor);
	const { value, view } = nearestView(measured, limit);
	const estimate = view === void 0 ? decisive(rule, measured, evidence, alpha) : {
		value,
		low: value,
		high: value
	};
	const difference = bound.relative ? relativeTo(estimate, reading.value) : {
		...interval(shift(estimate, reading.value)),
		unit: "absolute"
	};
	const gateBound = {
		against: bound.claimant ?? "claim",
		value: reading.value,
		limit,
		precision: reading.precision,
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
	const as = reading.convention === void 0 ? "" : ` ("${claim.text}" read as ${reading.convention})`;
	const whose = bound.claimant === void 0 ? "claim" : `${bound.claimant} as published,`;
	const told = marginText(`${whose} ${figureText$1(reading.value, rule.unit)}${as}`, bound, rule, limit);
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
		const texts = equal ? "" : changesText(rule.metric, subject, evidence, `${measured.value} against ${other.value}`);
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
/** What is different, in words where there are some, otherwise the two values. */
function changesText(metric, subject, evidence, values) {
	if (metric === "graph") return evidence.graphChanges(subject).slice(0, 3).join("; ");
	if (metric !== "inputs" && metric !== "outputs") return values;
	return evidence.signatureChanges?.(subject, metric).slice(0, 3).join("; ") || values;
}

// src/gate/defaults.ts
/** How much a claimed figure may be missed by, by the metric's unit and direction. */
function claimRule(metric) {
	const { unit, better, from } = METRICS[metric];
	if (unit === "ratio") return `${metric} >= claim - 0.5pp`;
	if (unit === "ms") return `${metric} <= claim + 10%`;
	if (from === "graph" && better !== "none") return `${metric} == claim`;
}
/** A table compares many models: what it says of others gives no cause for a gate. */
function isMeant(metric, { claims }, lookup) {
	return claims.some((claim) => claim.metric === metric && claim.form !== "table") || lookup(metric).kind !== "missing";
}
/**
* @param lookup which claim a gate on the metric would be held to.
* @param published figures of a reference that is not measured.
*/
function defaultRules(claims, subjects, hasDataset, lookup, published) {
	const rules = [];
	for (const metric of new Set(claims?.claims.map((claim) => claim.metric))) {
		const rule = isMeant(metric, claims, lookup) ? claimRule(metric) : void 0;
		if (rule !== void 0 && (hasDataset || METRICS[metric].from !== "examples")) rules.push(rule);
	}
	for (const subject of ["reference", "baseline"]) {
		if (subjects[subject] === void 0) continue;
		if (hasDataset) rules.push(`top1 >= ${subject} - 1pp`);
		rules.push(`latency.p50 <= ${subject} + 10%`, `warn: graph == ${subject}`);
	}
	const isPublished = (metric) => published?.claims.some((claim) => claim.metric === metric);
	if (hasDataset && isPublished("top1")) rules.push("top1 >= reference - 1pp");
	if (isPublished("kernel_parameters")) rules.push("warn: kernel_parameters == reference");
	return rules.map((rule) => parseRule(rule, "default gates"));
}
/** A rule on a reference that is not measured is a rule on what is claimed of it. */
function heldToPublished(rule) {
	const { bound } = rule;
	if (bound.kind === "quantity" || bound.subject !== "reference") return rule;
	return {
		...rule,
		bound: {
			...bound,
			subject: "claim",
			claimant: "reference"
		}
	};
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
function planGates(model, subjects, claims, dataset, zoo) {
	const derived = model.gates.length === 0;
	const lookup = (metric) => claimFor(metric, {
		model,
		subjects,
		testbed: { cpu: "" }
	}, claims);
	const published = zoo?.notMeasured === void 0 ? void 0 : zoo.claims;
	const given = derived ? defaultRules(claims, subjects, dataset !== void 0, lookup, published) : model.gates;
	const rules = published === void 0 ? given : given.map(heldToPublished);
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
	const lookup = claimOf(rule.metric, gating, rule.bound.claimant);
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
function claimOf(metric, gating, claimant = "candidate") {
	return claimFor(metric, gating, claimant === "candidate" ? gating.claims : gating.referenceClaims, claimant);
}
function claimFor(metric, { model, subjects, testbed }, claims, of = "candidate") {
	const subject = subjects[of];
	const scope = {
		dataset: model.dataset?.name,
		split: model.dataset?.split,
		hardware: testbed.cpu,
		...subject === void 0 ? {} : subjectScope(subject, of === "candidate" ? model.name : "")
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
		claim: (metric, claimant) => claimOf(metric, gating, claimant),
		graphChanges: (name) => subjects[name]?.difference?.changes ?? [],
		signatureChanges: (name, part) => {
			const other = subjects[name];
			if (other === void 0) return [];
			return compareValues(subjects.candidate.architecture, other.architecture).filter((change) => change.part === part).map(({ breaking, what }) => breaking ? `breaking: ${what}` : what);
		},
		suspect: missedControl(gating, compared)
	};
}
/** The positive control: the reference should reproduce its own claim in this harness. */
function missedControl(gating, compared) {
	const lookup = claimFor("top1", gating, gating.referenceClaims, "reference");
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
	return `the reference reaches ${figureText$1(measured.value, "ratio")} here and claims ${text} (${placeText(source)}): the harness (preprocessing, labels, examples) is suspect, not the candidate`;
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
		case "floats": return bounded$1(attribute.value.map(numberText).join(","));
		case "int": return typeAttributes.test(name) ? elementTypeName(Number(attribute.value)) : String(attribute.value);
		case "ints": return bounded$1(attribute.value.join(","));
		case "string": return bounded$1(attribute.value);
		case "strings": return bounded$1(attribute.value.map((value) => JSON.stringify(value)).join(","));
		case "tensor": return tensorText(attribute.value);
		case "tensors": return bounded$1(attribute.value.map(tensorText).join(";"));
		case "reference": return `@${attribute.value}`;
		case "graph":
		case "graphs": return attribute.kind;
		case "bytes": return `#${rangeHash(attribute.value)}`;
		case "other": return bounded$1(attribute.value);
	}
}
/** The values of a setting: what would be the attribute's text if it were an attribute. */
function settingText(constant) {
	const values = smallValues(constant.stored);
	return values === void 0 ? tensorText(constant.stored) : bounded$1(values.map(numberText).join(","));
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
* A hash of type, dimensions and elements, the same for `raw_data`, the typed fields and external data. Where
* external data is not at hand only its dimensions are known (`external:`), of a `ConstantOfShape` node the
* element that it repeats (`fill:`): neither equals the same values written out.
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
	if (data.kind === "external" && data.state.kind !== "present") hash.update(`external:${head}\n`);
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
		const absent = data.kind === "raw" && data.ranges.length === 0;
		hash.update(`${absent ? "absent:" : "elements:"}${head}`);
		for (const chunk of canonicalChunks(tensor) ?? []) hash.update(chunk);
	}
}
function rangeHash(range) {
	const hash = createHash("sha256");
	for (const chunk of range.chunks()) hash.update(chunk);
	return hash.digest("hex").slice(0, 32);
}
function bounded$1(text) {
	if (text.length <= maxText) return text;
	return `#${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
}

// src/graph/attribute-values.ts
function intAttribute(node, name, absent) {
	const attribute = node.attributes.get(name);
	return attribute?.kind === "int" ? Number(attribute.value) : absent;
}
/** A list of integers; a single one, as some old files write it, is a list of one. */
function intsAttribute(node, name) {
	const attribute = node.attributes.get(name);
	if (attribute?.kind === "int") return [Number(attribute.value)];
	return attribute?.kind === "ints" ? attribute.value.map(Number) : void 0;
}
function floatsAttribute(node, name) {
	const attribute = node.attributes.get(name);
	return attribute?.kind === "floats" ? attribute.value : void 0;
}
function stringAttribute(node, name) {
	const attribute = node.attributes.get(name);
	return attribute?.kind === "string" ? attribute.value : void 0;
}

// src/graph/moved-dims.ts
/** The dimensions of a constant after an operator that only rearranges its elements. */
/**
* @param setting The operator's second input (shape or axes) where it has a constant one.
* @returns The new dimensions, or `undefined` where the operator is no such one or its setting is unknown.
*/
function movedDims(node, dims, setting) {
	switch (node.operator) {
		case "Reshape": return reshaped(dims, setting ?? intsAttribute(node, "shape"), intsAttribute(node, "allowzero")?.[0] === 1);
		case "Transpose": return transposed$2(dims, intsAttribute(node, "perm"));
		case "Flatten": return flattened(dims, intsAttribute(node, "axis")?.[0] ?? 1);
		case "Unsqueeze": return unsqueezed(dims, setting ?? intsAttribute(node, "axes"));
		case "Squeeze": return squeezed(dims, setting ?? intsAttribute(node, "axes"));
		default: return;
	}
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
function transposed$2(dims, perm) {
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

// src/graph/constants.ts
/**
* Which values of a graph are constant, and where their elements come from: an initializer, a `Constant` or a
* `ConstantOfShape` node, possibly through operators that only rearrange, convert or rename.
*/
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
		through: "",
		path: []
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
			through: quantising ? `${input.through}${node.operator} ${granularity(rest[0])} ` : input.through,
			path: [...input.path, {
				node,
				rest,
				dims: input.dims
			}]
		};
	}
	if (moves.test(node.operator)) {
		const setting = rest[0] === void 0 ? void 0 : smallValues(rest[0].stored);
		const dims = movedDims(node, input.dims, setting);
		return dims === void 0 ? void 0 : {
			...input,
			dims,
			path: [...input.path, {
				node,
				rest,
				dims
			}]
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
	const element = filling === void 0 ? new Uint8Array(width) : firstChunk(filling) ?? new Uint8Array(width);
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
function firstChunk(tensor) {
	for (const chunk of canonicalChunks(tensor) ?? []) return chunk;
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
			ranges: [new ByteRange(bytesInMemory(bytes))]
		}
	};
}

// src/graph/dataflow-order.ts
/**
* An order of nodes and a hash of a graph that follow from the dataflow alone: neither names nor the order in
* the file have a part in them.
*/
/** The hash of what a source is computed from. */
function sourceHash(source, hashOf = ({ hash }) => hash) {
	if (source === void 0 || source.kind === "unknown") return "unknown";
	if (source.kind === "input") return `input ${source.level}.${source.position} ${source.type}`;
	return `${hashOf(source.from)} ${source.output}`;
}
/** One more than the depth of the deepest source. */
function depthAfter(sources) {
	let deepest = -1;
	for (const source of sources) if (source.kind === "node") deepest = Math.max(deepest, source.from.depth);
	return deepest + 1;
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
function visitOrder({ sources, commutative }) {
	const inOrder = [...sources].sort(([a], [b]) => a - b).map(([, source]) => source);
	if (!commutative) return inOrder;
	const depth = (source) => source.kind === "node" ? source.from.depth : -1;
	return inOrder.sort((a, b) => depth(b) - depth(a) || compareText(sourceHash(a), sourceHash(b)));
}
function nodesOf(sources) {
	return sources.flatMap((source) => source.kind === "node" ? [source.from] : []);
}
/**
* Combines each node's hash with those of its readers, so that two equal branches that are read by different
* nodes count as different, and hashes the sorted lot together with the outputs.
*/
function signatureOf(nodes, outputHashes, outputs, hashOf = ({ hash }) => hash) {
	const readers = new Map(nodes.map((node) => [node, []]));
	outputs.forEach((source, position) => {
		if (source?.kind === "node") readers.get(source.from)?.push(`output ${position} ${source.output}`);
	});
	const hashes = [];
	for (const node of nodes.toReversed()) {
		const hash = digest([hashOf(node), ...(readers.get(node) ?? []).sort(compareText)]);
		hashes.push(hash);
		for (const [position, source] of node.sources) {
			if (source.kind !== "node") continue;
			const place = node.commutative ? "" : `${position}`;
			readers.get(source.from)?.push(`${hash} ${place} ${source.output}`);
		}
	}
	return digest([...outputHashes, ...hashes.sort(compareText)]);
}
/** A short hash of texts that can't run into each other. */
function digest(parts) {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(`${part.length}:${part}\n`);
	return hash.digest("hex").slice(0, 32);
}
/** By code units: the same on every machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/graph/operator-defaults.ts
/** Stands for as many ones (or twice as many zeros, for pads) as the operator has spatial dimensions. */
const ones = "ones";
const zeros = "zeros";
const convolution$4 = {
	auto_pad: "NOTSET",
	dilations: ones,
	group: "1",
	pads: zeros,
	strides: ones
};
const pooling$1 = {
	auto_pad: "NOTSET",
	ceil_mode: "0",
	dilations: ones,
	pads: zeros,
	strides: ones
};
const reduction$1 = {
	keepdims: "1",
	noop_with_empty_axes: "0"
};
const argument = {
	axis: "0",
	keepdims: "1",
	select_last_index: "0"
};
const defaults = {
	Conv: convolution$4,
	ConvInteger: convolution$4,
	QLinearConv: convolution$4,
	ConvTranspose: {
		...convolution$4,
		output_padding: ones
	},
	MaxPool: {
		...pooling$1,
		storage_order: "0"
	},
	AveragePool: {
		...pooling$1,
		count_include_pad: "0"
	},
	LpPool: {
		...pooling$1,
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
	ReduceMean: reduction$1,
	ReduceSum: reduction$1,
	ReduceMax: reduction$1,
	ReduceMin: reduction$1,
	ReduceProd: reduction$1,
	ReduceL1: reduction$1,
	ReduceL2: reduction$1,
	ReduceSumSquare: reduction$1,
	ReduceLogSum: reduction$1,
	ReduceLogSumExp: reduction$1
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
		const text = expand$1(value, name, spatialRank);
		if (text !== void 0) filled.set(name, text);
	}
	if (filled.get("auto_pad") === "VALID") {
		filled.set("auto_pad", "NOTSET");
		filled.set("pads", expand$1(zeros, "pads", spatialRank) ?? "");
	}
	return filled;
}
/** Whether the value of an attribute is its operator's default: what a description leaves out. */
function isDefault(node, name, value, opset, spatialRank) {
	if (node.domain !== "") return false;
	const text = own(defaultsOf(node, opset), name);
	return text !== void 0 && expand$1(text, name, spatialRank) === value;
}
function defaultsOf(node, opset) {
	if (/^(Softmax|LogSoftmax|Hardmax)$/.test(node.operator)) return { axis: opset < 13 ? "1" : "-1" };
	return own(defaults, node.operator) ?? {};
}
function expand$1(value, name, spatialRank) {
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
const maxCalls$1 = 50;
const commutative = /^(Add|Mul|Sum|Max|Min|Mean|And|Or|Xor|Equal)$/;
/** Whether the node's operands may change places. */
function isCommutative({ domain, operator }) {
	return domain === "" && commutative.test(operator);
}
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
	const outputHashes = results.map(({ name, source }) => {
		const constant = scope.constants.get(name);
		return constant === void 0 ? sourceHash(source) : `constant ${weightText(constant)}`;
	});
	return {
		nodes: live,
		outputs: results.map(({ source }) => source),
		signature: signatureOf(live, outputHashes, results.map(({ source }) => source))
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
	const does = operatorText(node, scope);
	const identity = [
		does,
		...[...filled].map(([name, text]) => `${name}=${text}`).sort(compareText),
		...inputTexts(node, weights, sources),
		...node.operator === "Split" ? [`outputs ${node.outputs.length}`] : []
	];
	return {
		node,
		does,
		attributes: new Map([...filled].sort(([a], [b]) => compareText(a, b))),
		weights,
		scales,
		sources,
		hash: digest(identity),
		depth: depthAfter(sources.values()),
		commutative: isCommutative(node)
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
	if (isCommutative(node)) return inputs.map(({ text }) => `operand ${text}`).sort(compareText);
	return inputs.sort((a, b) => a.position - b.position).map(({ position, text }) => `input ${position} ${text}`);
}
/** The operator's name; for a model-local function what it does, so that its name does not matter. */
function operatorText(node, scope) {
	const name = operatorName(node);
	const known = scope.functions.get(functionKey(node, node.operator));
	if (known === void 0) return name;
	if (known.text !== void 0 || scope.calls >= maxCalls$1) return known.text ?? name;
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

// src/graph/constant-uses.ts
/** Which constants the nodes of a model consume, and what for: what counting and storage figures are made of. */
/** Every consumption, of subgraphs and functions too. */
function findConstantUses(model) {
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
/** The first use of each constant. */
function distinctConstants(uses) {
	const seen = /* @__PURE__ */ new Set();
	return uses.filter(({ constant }) => {
		if (seen.has(constant.identity)) return false;
		seen.add(constant.identity);
		return true;
	});
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
* - `unfolded with running statistics`: mean and variance for those channels, too;
* - `unfolded with convolution biases`: and the bias of the convolution itself, which Keras's ResNets have beside
*   their BatchNormalization;
* - `per use`: a weight that several nodes consume counted for each of them;
* - `with quantization parameters`: scales and zero points added.
*/
function countParameters(model, uses = findConstantUses(model)) {
	const weights = distinctConstants(uses.filter(({ purpose }) => purpose.kind === "weight"));
	const scales = distinctConstants(uses.filter(({ purpose }) => purpose.kind === "scale"));
	const parameters = sum$1(weights);
	const statistics = sum$1(weights.filter(({ purpose }) => purpose.kind === "weight" && !purpose.trainable));
	const kernelParameters = sum$1(weights.filter(isKernel));
	const trainable = parameters - statistics;
	const { folded, unfolded } = batchNormalizationEffect(model, uses);
	return {
		parameters,
		kernelParameters,
		views: {
			"as stored": storedElements(model),
			kernels: kernelParameters,
			"rank 2 or more": sum$1(weights.filter(({ constant }) => constant.stored.dims.length >= 2)),
			trainable,
			"with running statistics": parameters,
			"batch normalization folded": parameters + folded,
			"batch normalization unfolded": trainable + unfolded,
			"unfolded with running statistics": parameters + 3 * unfolded,
			"unfolded with convolution biases": parameters + 4 * unfolded,
			"per use": sum$1(uses.filter(({ purpose }) => purpose.kind === "weight")),
			"with quantization parameters": parameters + sum$1(scales)
		}
	};
}
function isKernel({ purpose, constant }) {
	if (purpose.kind !== "weight") return false;
	const { dims } = constant.stored;
	return (purpose.rank === "stored" ? dims : dims.filter((dim) => dim > 1)).length >= 2;
}
function sum$1(uses) {
	return uses.reduce((total, { constant }) => total + constant.stored.elements, 0);
}
/** Elements of all tensors that the file declares: initializers and `Constant` nodes. */
function storedElements(model) {
	let total = 0;
	for (const { elements } of everyTensor(model)) total += elements;
	return total;
}
const convolution$3 = /^(Conv|QLinearConv|ConvTranspose|Gemm|MatMul)$/;
/** What folding, and what undoing it, would add to the count (see `countParameters`). */
function batchNormalizationEffect(model, uses) {
	const maker = /* @__PURE__ */ new Map();
	for (const node of everyNode(model)) for (const name of node.outputs) maker.set(name, node);
	const biases = /* @__PURE__ */ new Map();
	for (const { node, position, constant } of uses) {
		const bias = node.operator === "QLinearConv" ? 8 : 2;
		if (convolution$3.test(node.operator) && position === bias) biases.set(node, constant.stored.elements);
	}
	const normalized = /* @__PURE__ */ new Set();
	let folded = 0;
	for (const { node, position, constant } of uses) {
		if (node.operator !== "BatchNormalization" || position !== 1) continue;
		const before = maker.get(node.inputs[0] ?? "");
		if (before === void 0 || !convolution$3.test(before.operator)) continue;
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

// src/graph/weight-names.ts
/** What the constant inputs of operators are called, by position. */
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
/** What an operator's constant input is called. */
function weightName(operator, position) {
	return (Object.hasOwn(weightNames, operator) ? weightNames[operator] : void 0)?.[position] ?? `constant input ${position}`;
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
function sorted(weights) {
	return [...weights].sort(([a], [b]) => a - b);
}

// src/graph/external-files.ts
/** The files in the order in which the model names them. */
function findExternalFiles(model) {
	const files = /* @__PURE__ */ new Map();
	for (const tensor of everyTensor(model)) {
		if (tensor.data.kind !== "external") continue;
		const { location } = tensor.data;
		const before = files.get(location) ?? {
			location,
			tensors: 0,
			bytes: 0,
			problem: void 0
		};
		files.set(location, {
			location,
			tensors: before.tensors + 1,
			bytes: before.bytes + elementBytes(tensor.elementType, tensor.elements),
			problem: before.problem ?? problemOf(tensor)
		});
	}
	return [...files.values()];
}
function problemOf({ name, data }) {
	if (data.kind !== "external") return void 0;
	switch (data.state.kind) {
		case "present": return;
		case "missing": return "there is no such file";
		case "refused": return `not opened: ${data.state.reason}`;
		case "damaged": return `tensor ${JSON.stringify(name.slice(0, 80))}: ${data.state.reason}`;
	}
}

// src/graph/identify/traits.ts
function readTraits({ steps, outputs }) {
	const readers = findReaders(steps);
	const joins = steps.filter((step) => step.kind === "join");
	return {
		additions: joins.filter(({ method }) => method === "add").length,
		concatenations: joins.filter(({ method }) => method === "concat").length,
		preActivation: joins.some((step) => step.method === "add" && readers.get(step)?.some(({ kind }) => kind === "norm") === true),
		postNorm: joins.some(({ method, sources }) => method === "add" && sources.some((source) => source.kind === "norm" && source.method === "layer" && readers.get(source)?.length === 1)),
		norms: [...new Set(steps.flatMap((step) => step.kind === "norm" ? [step.method] : []))],
		activations: countActivations(steps, readers),
		localResponse: placeOfLocalResponse(steps, readers),
		padding: readPadding$1(steps),
		softmax: outputs.some((step) => step.kind === "activation" && step.method === "softmax")
	};
}
function findReaders(steps) {
	const readers = new Map(steps.map((step) => [step, []]));
	for (const step of steps) for (const source of step.sources) readers.get(source)?.push(step);
	return readers;
}
const gates = /^(sigmoid|hardsigmoid|softmax|clip)$/;
/** An activation inside squeeze and excitation works on pooled values; it is no choice of the network's own. */
function countActivations(steps, readers) {
	const counts = /* @__PURE__ */ new Map();
	const pooled = findPooled(steps);
	for (const step of steps) {
		if (step.kind !== "activation" || gates.test(step.method) || pooled.has(step)) continue;
		if ((readers.get(step) ?? []).length === 0) continue;
		counts.set(step.method, (counts.get(step.method) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([method]) => method);
}
/** Steps that work on the mean of the whole picture. */
function findPooled(steps) {
	const pooled = /* @__PURE__ */ new Set();
	for (const step of steps) {
		const [source] = step.sources;
		if (source === void 0 || step.kind === "join") continue;
		if (source.kind === "pool" && source.window === void 0 || pooled.has(source)) pooled.add(step);
	}
	return pooled;
}
function placeOfLocalResponse(steps, readers) {
	const found = steps.filter((step) => step.kind === "norm" && step.method === "local response");
	if (found.length === 0) return "none";
	return found.some((step) => readers.get(step)?.some(({ kind }) => kind === "pool") === true) ? "before pooling" : "after pooling";
}
function readPadding$1(steps) {
	const kinds = /* @__PURE__ */ new Set();
	for (const step of steps) {
		if (step.kind !== "kernel" || step.padding === "none") continue;
		if (step.kernel.stride.some((by) => by > 1) && step.kernel.size.some((side) => side > 1)) kinds.add(step.padding);
	}
	if (kinds.size === 2) return "mixed";
	return [...kinds][0] ?? "none";
}

// src/graph/identify/blocks.ts
/** Blocks with more joins than this are told by their kernels, not path by path: following all would take for ever. */
const maxJoins = 10;
/** The blocks in the order of the data. Activations and normalisations that kernels swallow are left out. */
function findBlocks({ steps }) {
	const reductions = findReductions(steps);
	return cut(steps).flatMap((block) => {
		const last = block.at(-1);
		if (last === void 0) return [];
		const inside = new Set(block);
		const kernels = block.flatMap((step) => step.kind === "kernel" ? [step.kernel] : []);
		const paths = block.filter(({ kind }) => kind === "join").length > maxJoins ? void 0 : pathTo(last, inside);
		const items = paths === void 0 || isMesh(paths) ? [{
			kind: "mesh",
			kernels
		}] : paths;
		return items.length === 0 ? [] : [{
			items,
			kernels,
			reduction: reductions.get(last) ?? 1
		}];
	});
}
/** Pieces of the steps, each ending where its last step is the only value that later steps read. */
function cut(steps) {
	const readers = findReaders(steps);
	const place = new Map(steps.map((step, index) => [step, index]));
	const lastRead = (step) => place.get(readers.get(step)?.at(-1) ?? step) ?? 0;
	const pieces = [];
	let piece = [];
	let furthest = 0;
	steps.forEach(({ takesInput }, index) => {
		if (takesInput) furthest = index;
	});
	for (const [index, step] of steps.entries()) {
		piece.push(step);
		if (furthest <= index) {
			pieces.push(piece);
			piece = [];
		}
		furthest = Math.max(furthest, lastRead(step));
	}
	if (piece.length > 0) pieces.push(piece);
	return pieces;
}
function findReductions(steps) {
	const reductions = /* @__PURE__ */ new Map();
	for (const step of steps) {
		const before = step.sources.reduce((most, source) => Math.max(most, reductions.get(source) ?? 1), 1);
		const stride = step.kind === "kernel" ? step.kernel.stride[0] ?? 1 : step.kind === "pool" ? step.stride : 1;
		reductions.set(step, before * stride);
	}
	return reductions;
}
/** What happens between the block's input and `step`. */
function pathTo(step, inside) {
	const items = [];
	for (let at = step; at !== void 0 && inside.has(at);) {
		const item = itemOf(at, inside);
		if (item !== void 0) items.unshift(item);
		if (item?.kind === "paths") break;
		at = previous(at);
	}
	return items;
}
/** Where the path comes from; of a gate or an attention the value that is gated or attended to. */
function previous({ kind, sources }) {
	if (kind !== "join") return sources[0];
	return sources.find((source) => !isGate(source)) ?? sources[0];
}
function itemOf(step, inside) {
	switch (step.kind) {
		case "kernel": return {
			kind: "kernel",
			kernel: step.kernel
		};
		case "pool":
			if (step.window === 1 && step.stride === 1) return void 0;
			return {
				kind: "pool",
				method: step.method,
				window: step.window,
				stride: step.stride
			};
		case "norm": return step.method === "local response" ? { kind: "local response normalisation" } : void 0;
		case "activation": return step.method === "softmax" ? { kind: "softmax" } : void 0;
		case "other": return {
			kind: "other",
			operator: step.operator
		};
		case "join": {
			if (step.method === "product") return { kind: "attention" };
			const gate = step.sources.find(isGate);
			if (step.method === "multiply" && gate !== void 0) return {
				kind: "squeeze and excitation",
				channels: squeezedChannels(gate)
			};
			const paths = step.sources.map((source) => pathTo(source, inside));
			if (step.takesInput) paths.push([]);
			return {
				kind: "paths",
				method: step.method,
				paths: step.method === "add" ? paths.toSorted((a, b) => b.length - a.length) : paths
			};
		}
	}
}
function isGate(step) {
	return step.kind === "activation" && /^(sigmoid|hardsigmoid|softmax|clip|relu6)$/.test(step.method);
}
/** What goes into the last dense layer before the gate. */
function squeezedChannels(gate) {
	const [source] = gate.sources;
	return source?.kind === "kernel" ? source.kernel.from : void 0;
}
/** How deep concatenations lie in each other: an Inception unit may split a path again, a dense block goes deeper. */
const deepestUnit = 2;
function isMesh(path, depth = 0) {
	return path.some((item) => {
		if (item.kind !== "paths") return false;
		const inner = item.method === "concat" ? depth + 1 : depth;
		return inner > deepestUnit || item.paths.some((each) => isMesh(each, inner));
	});
}

// src/graph/identify/step.ts
/**
* A kernel in one word: `3x3/2 64>128`, `3x3 g32 128>128`, `3x3 dw 96` for one filter a channel,
* `1x1 256>64` for a dense layer, too.
*/
function kernelText({ size, stride, dilation, groups, from, to }) {
	const shape = `${size.join("x")}${step("/", stride)}${step(" dilated ", dilation)}`;
	if (groups > 1 && groups === from) return `${shape} dw ${from === to ? from : `${from}>${to}`}`;
	return `${shape}${groups > 1 ? ` g${groups}` : ""} ${from}>${to}`;
}
function step(mark, values) {
	if (values.every((value) => value === 1)) return "";
	return mark + (values.every((value) => value === values[0]) ? values[0] : values.join("x"));
}

// src/graph/identify/known/definition.ts
/**
* What a known network is by its definition: the kernels that its paper or its zoo's source gives it. A definition
* is data, so a graph is that network exactly if it has the same kernels, joined as often.
*/
/** A convolution of `side` x `side` (or height x width), `from` to `to` channels. */
function conv(side, from, to, { stride = 1, groups = 1 } = {}) {
	return kernelText({
		size: typeof side === "number" ? [side, side] : side,
		stride: [stride, stride],
		dilation: [1, 1],
		groups,
		from,
		to
	});
}
/** A dense layer, which is the same as a 1x1 convolution. */
function dense(from, to) {
	return conv(1, from, to);
}
/** One filter a channel. */
function depthwise(side, channels, stride = 1) {
	return conv(side, channels, channels, {
		stride,
		groups: channels
	});
}
/** A depthwise and a pointwise convolution. */
function separable(side, from, to, stride = 1) {
	return [depthwise(side, from, stride), dense(from, to)];
}
/** Squeeze and excitation: two dense layers on the pooled channels. */
function squeezeExcite(channels, squeezed) {
	return [dense(channels, squeezed), dense(squeezed, channels)];
}
function repeat(count, make) {
	return Array.from({ length: count }, (_, index) => make(index));
}
/** Channels times a width multiplier, rounded to the nearest multiple of `divisor`. */
function rounded(channels, width, divisor = 8) {
	return Math.max(divisor, Math.floor((channels * width + divisor / 2) / divisor) * divisor);
}
/**
* The same, but at most a tenth too small: the rounding that MobileNet V2 introduced and MNASNet, EfficientNet and
* RegNet use too.
*/
function scaled$1(channels, width, divisor = 8) {
	const nearest = rounded(channels, width, divisor);
	return nearest < .9 * channels * width ? nearest + divisor : nearest;
}

// src/graph/identify/known/branches.ts
/**
* Networks whose paths run side by side and are concatenated: Inception (arXiv 1409.4842, 1512.00567, 1602.07261)
* and DenseNet (1608.06993).
*/
function paths(from, ...each) {
	return each.flatMap((path) => {
		let channels = from;
		return path.map(([side, to, stride = 1]) => {
			const kernel = conv(side, channels, to, { stride });
			channels = to;
			return kernel;
		});
	});
}
/** @param third The side of the "5x5" path: torchvision's and slim's networks have 3x3 there. */
function googlenet(third) {
	const kernels = [
		conv(7, 3, 64, { stride: 2 }),
		dense(64, 64),
		conv(3, 64, 192)
	];
	let from = 192;
	for (const [one, squeezedTwo, two, squeezedThree, three, pooled] of [
		[
			64,
			96,
			128,
			16,
			32,
			32
		],
		[
			128,
			128,
			192,
			32,
			96,
			64
		],
		[
			192,
			96,
			208,
			16,
			48,
			64
		],
		[
			160,
			112,
			224,
			24,
			64,
			64
		],
		[
			128,
			128,
			256,
			24,
			64,
			64
		],
		[
			112,
			144,
			288,
			32,
			64,
			64
		],
		[
			256,
			160,
			320,
			32,
			128,
			128
		],
		[
			256,
			160,
			320,
			32,
			128,
			128
		],
		[
			384,
			192,
			384,
			48,
			128,
			128
		]
	]) {
		const [first, second, third3, fourth] = [
			[[1, one]],
			[[1, squeezedTwo], [3, two]],
			[[1, squeezedThree], [third, three]],
			[[1, pooled]]
		];
		kernels.push(...paths(from, first ?? [], second ?? [], third3 ?? [], fourth ?? []));
		from = one + two + three + pooled;
	}
	return {
		kernels,
		features: from,
		additions: 0
	};
}
const wide = [1, 7];
const tall = [7, 1];
const narrow = [1, 3];
const high = [3, 1];
function inceptionV3() {
	const a = (from, pooled) => paths(from, [[1, 64]], [[1, 48], [5, 64]], [
		[1, 64],
		[3, 96],
		[3, 96]
	], [[1, pooled]]);
	const c = (width) => paths(768, [[1, 192]], [
		[1, width],
		[wide, width],
		[tall, 192]
	], [
		[1, width],
		[tall, width],
		[wide, width],
		[tall, width],
		[wide, 192]
	], [[1, 192]]);
	const e = (from) => [...paths(from, [[1, 320]], [[1, 384]], [[1, 448], [3, 384]], [[1, 192]]), ...repeat(2, () => [conv(narrow, 384, 384), conv(high, 384, 384)]).flat()];
	return {
		kernels: [
			...paths(3, [
				[
					3,
					32,
					2
				],
				[3, 32],
				[3, 64],
				[1, 80],
				[3, 192]
			]),
			...a(192, 32),
			...a(256, 64),
			...a(288, 64),
			...paths(288, [[
				3,
				384,
				2
			]], [
				[1, 64],
				[3, 96],
				[
					3,
					96,
					2
				]
			]),
			...[
				128,
				160,
				160,
				192
			].flatMap(c),
			...paths(768, [[1, 192], [
				3,
				320,
				2
			]], [
				[1, 192],
				[wide, 192],
				[tall, 192],
				[
					3,
					192,
					2
				]
			]),
			...e(1280),
			...e(2048)
		],
		features: 2048,
		additions: 0
	};
}
function inceptionV4() {
	return {
		kernels: [
			...paths(3, [
				[
					3,
					32,
					2
				],
				[3, 32],
				[3, 64],
				[
					3,
					96,
					2
				]
			]),
			...paths(160, [[1, 64], [3, 96]], [
				[1, 64],
				[wide, 64],
				[tall, 64],
				[3, 96]
			]),
			conv(3, 192, 192, { stride: 2 }),
			...repeat(4, () => paths(384, [[1, 96]], [[1, 64], [3, 96]], [
				[1, 64],
				[3, 96],
				[3, 96]
			], [[1, 96]])).flat(),
			...paths(384, [[
				3,
				384,
				2
			]], [
				[1, 192],
				[3, 224],
				[
					3,
					256,
					2
				]
			]),
			...repeat(7, () => paths(1024, [[1, 384]], [
				[1, 192],
				[wide, 224],
				[tall, 256]
			], [
				[1, 192],
				[tall, 192],
				[wide, 224],
				[tall, 224],
				[wide, 256]
			], [[1, 128]])).flat(),
			...paths(1024, [[1, 192], [
				3,
				192,
				2
			]], [
				[1, 256],
				[wide, 256],
				[tall, 320],
				[
					3,
					320,
					2
				]
			]),
			...repeat(3, () => [...paths(1536, [[1, 256]], [[1, 384]], [
				[1, 384],
				[high, 448],
				[narrow, 512]
			], [[1, 256]]), ...[384, 512].flatMap((from) => [conv(narrow, from, 256), conv(high, from, 256)])]).flat()
		],
		features: 1536,
		additions: 0
	};
}
function inceptionResnetV2() {
	return {
		kernels: [
			...paths(3, [
				[
					3,
					32,
					2
				],
				[3, 32],
				[3, 64],
				[1, 80],
				[3, 192]
			]),
			...paths(192, [[1, 96]], [[1, 48], [5, 64]], [
				[1, 64],
				[3, 96],
				[3, 96]
			], [[1, 64]]),
			...repeat(10, () => [...paths(320, [[1, 32]], [[1, 32], [3, 32]], [
				[1, 32],
				[3, 48],
				[3, 64]
			]), dense(128, 320)]).flat(),
			...paths(320, [[
				3,
				384,
				2
			]], [
				[1, 256],
				[3, 256],
				[
					3,
					384,
					2
				]
			]),
			...repeat(20, () => [...paths(1088, [[1, 192]], [
				[1, 128],
				[wide, 160],
				[tall, 192]
			]), dense(384, 1088)]).flat(),
			...paths(1088, [[1, 256], [
				3,
				384,
				2
			]], [[1, 256], [
				3,
				288,
				2
			]], [
				[1, 256],
				[3, 288],
				[
					3,
					320,
					2
				]
			]),
			...repeat(10, () => [...paths(2080, [[1, 192]], [
				[1, 192],
				[narrow, 224],
				[high, 256]
			]), dense(448, 2080)]).flat(),
			dense(2080, 1536)
		],
		features: 1536,
		additions: 40
	};
}
/** @param growth Channels that each layer adds; the first convolution makes twice as many. */
function densenet(layers, growth = 32) {
	const kernels = [conv(7, 3, 2 * growth, { stride: 2 })];
	let channels = 2 * growth;
	for (const [block, count] of layers.entries()) {
		for (let layer = 0; layer < count; layer += 1) {
			kernels.push(dense(channels, 4 * growth), conv(3, 4 * growth, growth));
			channels += growth;
		}
		if (block === layers.length - 1) break;
		kernels.push(dense(channels, channels / 2));
		channels /= 2;
	}
	return {
		kernels,
		features: channels,
		additions: 0
	};
}

// src/graph/identify/known/inverted-residual.ts
/**
* Networks of inverted residuals (expand, filter each channel, project): MobileNet V2 (arXiv 1801.04381) and V3
* (1905.02244), MNASNet (1807.11626), EfficientNet (1905.11946), its lite form, and EfficientNetV2 (2104.00298).
*/
/** A unit that expands nothing has no first convolution. */
function inverted({ side, stride, from, expanded, to, squeezed }) {
	return [
		...expanded === from ? [] : [dense(from, expanded)],
		depthwise(side, expanded, stride),
		...squeezed === void 0 ? [] : squeezeExcite(expanded, squeezed),
		dense(expanded, to)
	];
}
const adds = ({ stride, from, to }) => stride === 1 && from === to;
function mobilenetV2(width) {
	const last = scaled$1(1280, Math.max(1, width));
	return fromRows([
		row(1, 3, 1, 16, 1),
		row(6, 3, 2, 24, 2),
		row(6, 3, 2, 32, 3),
		row(6, 3, 2, 64, 4)
	].concat([
		row(6, 3, 1, 96, 3),
		row(6, 3, 2, 160, 3),
		row(6, 3, 1, 320, 1)
	]), {
		width,
		depth: 1,
		stem: scaled$1(32, width),
		last
	});
}
/** MNASNet B1, which torchvision and timm call MNASNet. */
function mnasnet(width) {
	return fromRows([
		row(1, 3, 1, 16, 1),
		row(3, 3, 2, 24, 3),
		row(3, 5, 2, 40, 3),
		row(6, 5, 2, 80, 3)
	].concat([
		row(6, 3, 1, 96, 2),
		row(6, 5, 2, 192, 4),
		row(6, 3, 1, 320, 1)
	]), {
		width,
		depth: 1,
		stem: scaled$1(32, width),
		last: 1280
	});
}
/** MNASNet A1, with squeeze and excitation in a part of the rows. */
function mnasnetA1(width) {
	return fromRows([
		row(1, 3, 1, 16, 1),
		row(6, 3, 2, 24, 2),
		{
			...row(3, 5, 2, 40, 3),
			squeeze: true
		}
	].concat([
		row(6, 3, 2, 80, 4),
		{
			...row(6, 3, 1, 112, 2),
			squeeze: true
		},
		{
			...row(6, 5, 2, 160, 3),
			squeeze: true
		},
		row(6, 3, 1, 320, 1)
	]), {
		width,
		depth: 1,
		stem: scaled$1(32, width),
		last: 1280
	});
}
const efficientRows = [
	row(1, 3, 1, 16, 1),
	row(6, 3, 2, 24, 2),
	row(6, 5, 2, 40, 2),
	row(6, 3, 2, 80, 3),
	row(6, 5, 1, 112, 3),
	row(6, 5, 2, 192, 4),
	row(6, 3, 1, 320, 1)
];
function efficientnet(width, depth) {
	return fromRows(efficientRows.map((each) => ({
		...each,
		squeeze: true
	})), {
		width,
		depth,
		stem: scaled$1(32, width),
		last: scaled$1(1280, width)
	});
}
/** No squeeze and excitation; stem, head and the number of units of the first and last row are not scaled. */
function efficientnetLite(width, depth) {
	return fromRows(efficientRows, {
		width,
		depth,
		stem: 32,
		last: 1280,
		fixedEnds: true
	});
}
const fused = (factor, stride, to, units) => ({
	...row(factor, 3, stride, to, units),
	fused: true
});
const squeezing = (factor, stride, to, units) => ({
	...row(factor, 3, stride, to, units),
	squeeze: true
});
const efficientnetV2Rows = {
	B: [
		fused(1, 1, 16, 1),
		fused(4, 2, 32, 2),
		fused(4, 2, 48, 2),
		squeezing(4, 2, 96, 3)
	].concat([squeezing(6, 1, 112, 5), squeezing(6, 2, 192, 8)]),
	S: [
		fused(1, 1, 24, 2),
		fused(4, 2, 48, 4),
		fused(4, 2, 64, 4),
		squeezing(4, 2, 128, 6)
	].concat([squeezing(6, 1, 160, 9), squeezing(6, 2, 256, 15)]),
	M: [
		fused(1, 1, 24, 3),
		fused(4, 2, 48, 5),
		fused(4, 2, 80, 5),
		squeezing(4, 2, 160, 7)
	].concat([
		squeezing(6, 1, 176, 14),
		squeezing(6, 2, 304, 18),
		squeezing(6, 1, 512, 5)
	]),
	L: [
		fused(1, 1, 32, 4),
		fused(4, 2, 64, 7),
		fused(4, 2, 96, 7),
		squeezing(4, 2, 192, 10)
	].concat([
		squeezing(6, 1, 224, 19),
		squeezing(6, 2, 384, 25),
		squeezing(6, 1, 640, 7)
	])
};
function efficientnetV2(size, width = 1, depth = 1) {
	const rows = efficientnetV2Rows[size];
	return fromRows(rows, {
		width,
		depth,
		stem: rounded(size === "B" ? 32 : rows[0]?.to ?? 0, width),
		last: rounded(1280, width),
		round: rounded
	});
}
function fromRows(rows, { width, depth, stem, last, fixedEnds, round = scaled$1 }) {
	const kernels = [conv(3, 3, stem, { stride: 2 })];
	let from = stem;
	let additions = 0;
	for (const [index, each] of rows.entries()) {
		const to = round(each.to, width);
		const units = fixedEnds === true && (index === 0 || index === rows.length - 1) ? each.units : Math.ceil(each.units * depth);
		for (let unit = 0; unit < units; unit += 1) {
			const stride = unit === 0 ? each.stride : 1;
			const expanded = Math.round(from * each.factor);
			const squeezed = each.squeeze === true ? Math.max(1, Math.floor(from / 4)) : void 0;
			const one = {
				side: each.side,
				stride,
				from,
				expanded,
				to,
				squeezed
			};
			kernels.push(...each.fused === true ? fusedUnit(one) : inverted(one));
			if (adds(one)) additions += 1;
			from = to;
		}
	}
	kernels.push(dense(from, last));
	return {
		kernels,
		features: last,
		additions,
		concatenations: 0
	};
}
function fusedUnit({ side, stride, from, expanded, to }) {
	if (expanded === from) return [conv(side, from, to, { stride })];
	return [conv(side, from, expanded, { stride }), dense(expanded, to)];
}
function row(factor, side, stride, to, units) {
	return {
		factor,
		side,
		stride,
		to,
		units
	};
}
const v3Rows = {
	large: [
		[
			3,
			1,
			16,
			false,
			1
		],
		[
			3,
			4,
			24,
			false,
			2
		],
		[
			3,
			3,
			24,
			false,
			1
		],
		[
			5,
			3,
			40,
			true,
			2
		],
		[
			5,
			3,
			40,
			true,
			1
		],
		[
			5,
			3,
			40,
			true,
			1
		],
		[
			3,
			6,
			80,
			false,
			2
		],
		[
			3,
			2.5,
			80,
			false,
			1
		],
		[
			3,
			2.3,
			80,
			false,
			1
		],
		[
			3,
			2.3,
			80,
			false,
			1
		],
		[
			3,
			6,
			112,
			true,
			1
		],
		[
			3,
			6,
			112,
			true,
			1
		],
		[
			5,
			6,
			160,
			true,
			2
		],
		[
			5,
			6,
			160,
			true,
			1
		],
		[
			5,
			6,
			160,
			true,
			1
		]
	],
	small: [
		[
			3,
			1,
			16,
			true,
			2
		],
		[
			3,
			72 / 16,
			24,
			false,
			2
		],
		[
			3,
			88 / 24,
			24,
			false,
			1
		],
		[
			5,
			4,
			40,
			true,
			2
		],
		[
			5,
			6,
			40,
			true,
			1
		],
		[
			5,
			6,
			40,
			true,
			1
		],
		[
			5,
			3,
			48,
			true,
			1
		],
		[
			5,
			3,
			48,
			true,
			1
		],
		[
			5,
			6,
			96,
			true,
			2
		],
		[
			5,
			6,
			96,
			true,
			1
		],
		[
			5,
			6,
			96,
			true,
			1
		]
	]
};
/** The minimalistic form has no squeeze and excitation and no 5x5 filters. */
function mobilenetV3(size, width, minimalistic = false) {
	const stem = 16;
	const kernels = [conv(3, 3, stem, { stride: 2 })];
	let from = stem;
	let additions = 0;
	for (const [side, factor, base, squeeze, stride] of v3Rows[size]) {
		const to = scaled$1(base, width);
		const expanded = factor === 1 ? from : scaled$1(from, factor);
		const squeezed = squeeze && !minimalistic ? scaled$1(expanded, 1 / 4) : void 0;
		const one = {
			side: minimalistic ? 3 : side,
			stride,
			from,
			expanded,
			to,
			squeezed
		};
		kernels.push(...inverted(one));
		if (adds(one)) additions += 1;
		from = to;
	}
	const last = scaled$1(from, 6);
	const features = scaled$1(size === "large" ? 1280 : 1024, Math.max(1, width));
	kernels.push(dense(from, last), dense(last, features));
	return {
		kernels,
		features,
		additions,
		concatenations: 0
	};
}

// src/graph/identify/known/plain.ts
/**
* Networks without shortcuts: AlexNet (Krizhevsky 2012; "One weird trick", arXiv 1404.5997), VGG (1409.1556),
* SqueezeNet (1602.07360 and its 1.1), MobileNet V1 (1704.04861).
*/
/** Two towers of the original as groups of 2, with local response normalisation. */
function alexnet() {
	return {
		kernels: [
			conv(11, 3, 96, { stride: 4 }),
			conv(5, 96, 256, { groups: 2 }),
			conv(3, 256, 384),
			conv(3, 384, 384, { groups: 2 }),
			conv(3, 384, 256, { groups: 2 }),
			dense(9216, 4096),
			dense(4096, 4096)
		],
		features: 4096,
		additions: 0,
		concatenations: 0
	};
}
/** One tower, no groups; `slim` has a fourth convolution of 384 channels and a first dense layer as 5x5. */
function alexnetOneTower(written) {
	const slim = written === "slim";
	return {
		kernels: [
			conv(11, 3, 64, { stride: 4 }),
			conv(5, 64, 192),
			conv(3, 192, 384),
			conv(3, 384, slim ? 384 : 256),
			conv(3, slim ? 384 : 256, 256),
			slim ? conv(5, 256, 4096) : dense(9216, 4096),
			dense(4096, 4096)
		],
		features: 4096,
		additions: 0,
		concatenations: 0
	};
}
/** @param units Convolutions of each of the five stages; the first dense layer is a 7x7 convolution in slim. */
function vgg(units, written = "dense") {
	const kernels = [];
	let from = 3;
	for (const [stage, to] of [
		64,
		128,
		256,
		512,
		512
	].entries()) for (let unit = 0; unit < (units[stage] ?? 0); unit += 1) {
		kernels.push(conv(3, from, to));
		from = to;
	}
	kernels.push(written === "dense" ? dense(25088, 4096) : conv(7, 512, 4096), dense(4096, 4096));
	return {
		kernels,
		features: 4096,
		additions: 0,
		concatenations: 0
	};
}
function squeezenet(version) {
	const [side, stem] = version === "1.0" ? [7, 96] : [3, 64];
	const kernels = [conv(side, 3, stem, { stride: 2 })];
	let from = stem;
	for (const [squeezed, expanded] of [
		[16, 64],
		[16, 64],
		[32, 128],
		[32, 128],
		[48, 192],
		[48, 192],
		[64, 256],
		[64, 256]
	]) {
		kernels.push(dense(from, squeezed), dense(squeezed, expanded), conv(3, squeezed, expanded));
		from = 2 * expanded;
	}
	return {
		kernels,
		features: from,
		additions: 0,
		concatenations: 8
	};
}
function mobilenetV1(width) {
	const channels = (count) => Math.max(8, Math.floor(count * width));
	const kernels = [conv(3, 3, channels(32), { stride: 2 })];
	let from = channels(32);
	for (const [to, stride] of [
		[64, 1],
		[128, 2],
		[128, 1],
		[256, 2],
		[256, 1],
		[512, 2],
		[512, 1],
		[512, 1],
		[512, 1],
		[512, 1],
		[512, 1],
		[1024, 2],
		[1024, 1]
	]) {
		kernels.push(...separable(3, from, channels(to), stride));
		from = channels(to);
	}
	return {
		kernels,
		features: from,
		additions: 0,
		concatenations: 0
	};
}
/** ShuffleNet V2, Ma et al. 2018 (arXiv 1807.11164): half of the channels pass each unit untouched. */
function shufflenetV2(widths, last) {
	const kernels = [conv(3, 3, 24, { stride: 2 })];
	let from = 24;
	for (const [stage, to] of widths.entries()) {
		const half = to / 2;
		kernels.push(depthwise(3, from, 2), dense(from, half));
		kernels.push(dense(from, half), depthwise(3, half, 2), dense(half, half));
		for (let unit = 1; unit < (stage === 1 ? 8 : 4); unit += 1) kernels.push(dense(half, half), depthwise(3, half), dense(half, half));
		from = to;
	}
	kernels.push(dense(from, last));
	return {
		kernels,
		features: last,
		additions: 0
	};
}

// src/graph/identify/known/transformers.ts
/** Transformers for pictures: ViT (arXiv 2010.11929), DeiT of the same shape (2012.12877), Swin (2103.14030). */
/** Queries, keys and values in one dense layer, the projection, and the two layers of the perceptron. */
function block(width) {
	return [
		dense(width, 3 * width),
		dense(width, width),
		dense(width, 4 * width),
		dense(4 * width, width)
	];
}
/** @param patch Side of a patch in pixels. */
function vit(width, depth, patch) {
	return {
		kernels: [conv(patch, 3, width, { stride: patch }), ...repeat(depth, () => block(width)).flat()],
		features: width,
		additions: 2 * depth
	};
}
function swin(width, depths) {
	const kernels = [conv(4, 3, width, { stride: 4 })];
	for (const [stage, depth] of depths.entries()) {
		const channels = width * 2 ** stage;
		if (stage > 0) kernels.push(dense(2 * channels, channels));
		kernels.push(...repeat(depth, () => block(channels)).flat());
	}
	return {
		kernels,
		features: width * 2 ** (depths.length - 1),
		additions: 2 * depths.reduce((sum, depth) => sum + depth, 0)
	};
}

// src/graph/identify/known/other-networks.ts
/** Networks that are no ResNets. Names: torchvision 0.28, timm 1.0, Keras 3.15, the ONNX zoo, slim's README. */
const alexnets = [
	{
		name: "AlexNet of \"One weird trick\"",
		family: "AlexNet",
		activation: "relu",
		tells: "no local response normalisation, no groups",
		define: () => alexnetOneTower("torchvision"),
		requires: { localResponse: "none" },
		called: { torchvision: ["alexnet"] },
		names: ["alexnet-owt"]
	},
	{
		name: "AlexNet of \"One weird trick\" of slim",
		family: "AlexNet",
		activation: "relu",
		tells: "no local response normalisation, no groups, a first dense layer of 5x5",
		define: () => alexnetOneTower("slim"),
		requires: { localResponse: "none" },
		called: { slim: ["alexnet_v2"] }
	},
	{
		name: "AlexNet",
		family: "AlexNet",
		activation: "relu",
		tells: "local response normalisation before the pooling, groups of 2",
		define: alexnet,
		requires: { localResponse: "before pooling" },
		called: { "the ONNX zoo": ["bvlcalexnet", "bvlc-alexnet"] }
	},
	{
		name: "CaffeNet",
		family: "AlexNet",
		activation: "relu",
		tells: "AlexNet with its local response normalisation after the pooling",
		define: alexnet,
		requires: { localResponse: "after pooling" },
		called: { "the ONNX zoo": ["caffenet", "bvlcreference-caffenet"] }
	}
];
const vggs = Object.entries({
	11: [
		1,
		1,
		2,
		2,
		2
	],
	13: [
		2,
		2,
		2,
		2,
		2
	],
	16: [
		2,
		2,
		3,
		3,
		3
	],
	19: [
		2,
		2,
		4,
		4,
		4
	]
}).flatMap(([depth, units]) => [{
	name: `VGG-${depth}`,
	family: "VGG",
	activation: "relu",
	tells: "no BatchNormalization, or none that is not folded into the convolutions",
	define: () => vgg(units),
	convolutional: () => vgg(units, "convolutional"),
	requires: { norms: [] },
	called: {
		torchvision: [`vgg${depth}`],
		timm: [`vgg${depth}`],
		Keras: [`VGG${depth}`],
		"the ONNX zoo": [`vgg${depth}`],
		slim: [`vgg_${depth}`]
	},
	foldedForm: `VGG-${depth}-BN`
}, {
	name: `VGG-${depth}-BN`,
	family: "VGG",
	activation: "relu",
	tells: "BatchNormalization after each convolution",
	define: () => vgg(units),
	requires: { norms: ["batch"] },
	called: {
		torchvision: [`vgg${depth}_bn`],
		timm: [`vgg${depth}_bn`],
		"the ONNX zoo": [`vgg${depth}-bn`]
	}
}]);
const squeezenets = ["1.0", "1.1"].map((version) => ({
	name: `SqueezeNet ${version}`,
	family: "SqueezeNet",
	activation: "relu",
	tells: version === "1.0" ? "a first convolution of 7x7 to 96 channels" : "a first convolution of 3x3 to 64 channels",
	define: () => squeezenet(version),
	called: {
		torchvision: [`squeezenet${version}`],
		"the ONNX zoo": [`squeezenet${version}`]
	}
}));
const percent$1 = (width) => String(Math.round(width * 100)).padStart(3, "0");
const twoDigits = (width) => width.toFixed(2).replace(/0$/, "");
const mobilenets = [
	...[
		.25,
		.5,
		.75,
		1
	].map((width) => ({
		name: `MobileNet V1 ${twoDigits(width)}`,
		family: "MobileNet V1",
		activation: "relu6",
		define: () => mobilenetV1(width),
		called: {
			timm: [`mobilenetv1_${percent$1(width)}`],
			slim: [`mobilenet_v1_${twoDigits(width)}`],
			...width === 1 ? { Keras: ["MobileNet"] } : {}
		},
		...width === 1 ? { names: ["mobilenet_v1", "mobilenetv1"] } : {}
	})),
	...[
		.35,
		.5,
		.75,
		1,
		1.1,
		1.2,
		1.3,
		1.4
	].map((width) => ({
		name: `MobileNet V2 ${twoDigits(width)}`,
		family: "MobileNet V2",
		activation: "relu6",
		define: () => mobilenetV2(width),
		called: {
			timm: [`mobilenetv2_${percent$1(width)}`],
			slim: [`mobilenet_v2_${twoDigits(width)}`],
			...width === 1 ? {
				torchvision: ["mobilenet_v2"],
				Keras: ["MobileNetV2"],
				"the ONNX zoo": ["mobilenetv2"]
			} : {}
		}
	})),
	...["large", "small"].flatMap((size) => [.75, 1].flatMap((width) => [false, true].flatMap((minimalistic) => {
		if (minimalistic && width !== 1) return [];
		const title = size === "large" ? "Large" : "Small";
		const plain = width === 1 && !minimalistic;
		const middle = minimalistic ? "minimal_" : "";
		const spelled = minimalistic ? "_minimalistic" : "";
		return [{
			name: `MobileNet V3 ${title}${minimalistic ? " minimalistic" : ""} ${twoDigits(width)}`,
			family: "MobileNet V3",
			activation: minimalistic ? "relu" : "hardswish",
			...minimalistic ? { tells: "no squeeze and excitation, no 5x5 filters, no hardswish" } : {},
			define: () => mobilenetV3(size, width, minimalistic),
			called: {
				...plain ? {
					torchvision: [`mobilenet_v3_${size}`],
					Keras: [`MobileNetV3${title}`]
				} : {},
				timm: [`mobilenetv3_${size}_${middle}${percent$1(width)}`],
				slim: [`mobilenet_v3_${size}${spelled}_${twoDigits(width)}`]
			}
		}];
	})))
];
const mnasnets = [...[
	.5,
	.75,
	1,
	1.3
].map((width) => ({
	name: `MNASNet ${twoDigits(width)}`,
	family: "MNASNet",
	activation: "relu",
	define: () => mnasnet(width),
	called: {
		torchvision: [`mnasnet${twoDigits(width).replace(".", "_")}`],
		timm: [`mnasnet_${percent$1(width)}`]
	}
})), {
	name: "MNASNet A1 1.0",
	family: "MNASNet",
	activation: "relu",
	tells: "squeeze and excitation in a part of the units",
	define: () => mnasnetA1(1),
	called: { timm: ["semnasnet_100", "mnasnet_a1"] }
}];
const efficientnets = [
	...[
		[
			"B0",
			1,
			1
		],
		[
			"B1",
			1,
			1.1
		],
		[
			"B2",
			1.1,
			1.2
		],
		[
			"B3",
			1.2,
			1.4
		],
		[
			"B4",
			1.4,
			1.8
		],
		[
			"B5",
			1.6,
			2.2
		],
		[
			"B6",
			1.8,
			2.6
		],
		[
			"B7",
			2,
			3.1
		],
		[
			"B8",
			2.2,
			3.6
		]
	].map(([size, width, depth]) => ({
		name: `EfficientNet ${size}`,
		family: "EfficientNet",
		activation: "silu",
		define: () => efficientnet(width, depth),
		called: {
			torchvision: [`efficientnet_${size.toLowerCase()}`],
			timm: [`efficientnet_${size.toLowerCase()}`],
			Keras: [`EfficientNet${size}`]
		}
	})),
	...[
		[
			0,
			1,
			1
		],
		[
			1,
			1,
			1.1
		],
		[
			2,
			1.1,
			1.2
		],
		[
			3,
			1.2,
			1.4
		],
		[
			4,
			1.4,
			1.8
		]
	].map(([size, width, depth]) => ({
		name: `EfficientNet-Lite${size}`,
		family: "EfficientNet-Lite",
		activation: "relu6",
		tells: "no squeeze and excitation, ReLU6",
		define: () => efficientnetLite(width, depth),
		called: {
			timm: [`efficientnet_lite${size}`],
			"the ONNX zoo": [`efficientnet-lite${size}`]
		}
	})),
	...[
		[
			"B0",
			"B",
			1,
			1
		],
		[
			"B1",
			"B",
			1,
			1.1
		],
		[
			"B2",
			"B",
			1.1,
			1.2
		],
		[
			"B3",
			"B",
			1.2,
			1.4
		],
		[
			"S",
			"S",
			1,
			1
		],
		[
			"M",
			"M",
			1,
			1
		],
		[
			"L",
			"L",
			1,
			1
		]
	].map(([size, rows, width, depth]) => ({
		name: `EfficientNetV2-${size}`,
		family: "EfficientNetV2",
		activation: "silu",
		define: () => efficientnetV2(rows, width, depth),
		called: {
			torchvision: [`efficientnet_v2_${size.toLowerCase()}`],
			timm: [`efficientnetv2_${size.toLowerCase()}`],
			Keras: [`EfficientNetV2${size}`]
		}
	}))
];
const inceptions = [
	{
		name: "GoogLeNet",
		family: "Inception",
		activation: "relu",
		tells: "a 5x5 convolution in the third path",
		define: () => googlenet(5),
		called: { "the ONNX zoo": ["googlenet", "inception-v1"] },
		names: ["bvlc_googlenet", "inception v1"]
	},
	{
		name: "GoogLeNet with 3x3 in the third path",
		family: "Inception",
		activation: "relu",
		tells: "a 3x3 convolution in the third path, where the paper has 5x5",
		define: () => googlenet(3),
		called: {
			torchvision: ["googlenet"],
			slim: ["inception_v1"]
		}
	},
	{
		name: "Inception V3",
		family: "Inception",
		activation: "relu",
		define: inceptionV3,
		called: {
			torchvision: ["inception_v3"],
			timm: ["inception_v3"],
			Keras: ["InceptionV3"],
			slim: ["inception_v3"]
		}
	},
	{
		name: "Inception V4",
		family: "Inception",
		activation: "relu",
		define: inceptionV4,
		called: {
			timm: ["inception_v4"],
			slim: ["inception_v4"]
		}
	},
	{
		name: "Inception-ResNet V2",
		family: "Inception-ResNet",
		activation: "relu",
		define: inceptionResnetV2,
		called: {
			timm: ["inception_resnet_v2"],
			Keras: ["InceptionResNetV2"],
			slim: ["inception_resnet_v2"]
		}
	}
];
const densenets = [
	[
		121,
		[
			6,
			12,
			24,
			16
		],
		32
	],
	[
		161,
		[
			6,
			12,
			36,
			24
		],
		48
	],
	[
		169,
		[
			6,
			12,
			32,
			32
		],
		32
	],
	[
		201,
		[
			6,
			12,
			48,
			32
		],
		32
	]
].map(([depth, layers, growth]) => ({
	name: `DenseNet-${depth}`,
	family: "DenseNet",
	activation: "relu",
	define: () => densenet(layers, growth),
	called: {
		torchvision: [`densenet${depth}`],
		timm: [`densenet${depth}`],
		...depth === 161 ? {} : { Keras: [`DenseNet${depth}`] },
		...depth === 121 ? { "the ONNX zoo": ["densenet"] } : {}
	}
}));
const shufflenets = [
	[
		"0.5",
		[
			48,
			96,
			192
		],
		1024
	],
	[
		"1.0",
		[
			116,
			232,
			464
		],
		1024
	],
	[
		"1.5",
		[
			176,
			352,
			704
		],
		1024
	],
	[
		"2.0",
		[
			244,
			488,
			976
		],
		2048
	]
].map(([size, widths, last]) => ({
	name: `ShuffleNet V2 x${size}`,
	family: "ShuffleNet V2",
	activation: "relu",
	define: () => shufflenetV2(widths, last),
	called: {
		torchvision: [`shufflenet_v2_x${size}`],
		...size === "1.0" ? { "the ONNX zoo": ["shufflenet-v2"] } : {}
	}
}));
const transformers = [...[
	[
		"Ti",
		"tiny",
		192,
		12,
		16
	],
	[
		"S",
		"small",
		384,
		12,
		16
	],
	[
		"S",
		"small",
		384,
		12,
		32
	],
	[
		"B",
		"base",
		768,
		12,
		8
	],
	[
		"B",
		"base",
		768,
		12,
		16
	],
	[
		"B",
		"base",
		768,
		12,
		32
	],
	[
		"L",
		"large",
		1024,
		24,
		14
	],
	[
		"L",
		"large",
		1024,
		24,
		16
	],
	[
		"L",
		"large",
		1024,
		24,
		32
	],
	[
		"H",
		"huge",
		1280,
		32,
		14
	]
].map(([letter, size, width, depth, patch]) => ({
	name: `ViT-${letter}/${patch}`,
	family: "ViT",
	activation: "gelu",
	define: () => vit(width, depth, patch),
	called: {
		torchvision: [`vit_${letter.toLowerCase()}_${patch}`],
		timm: [`vit_${size}_patch${patch}`, `deit_${size}_patch${patch}`]
	}
})), ...[
	[
		"T",
		"tiny",
		96,
		[
			2,
			2,
			6,
			2
		]
	],
	[
		"S",
		"small",
		96,
		[
			2,
			2,
			18,
			2
		]
	],
	[
		"B",
		"base",
		128,
		[
			2,
			2,
			18,
			2
		]
	],
	[
		"L",
		"large",
		192,
		[
			2,
			2,
			18,
			2
		]
	]
].flatMap(([letter, size, width, depths]) => [{
	name: `Swin-${letter}`,
	family: "Swin",
	activation: "gelu",
	define: () => swin(width, depths),
	requires: { postNorm: false },
	called: {
		torchvision: [`swin_${letter.toLowerCase()}`],
		timm: [`swin_${size}_patch4_window7`]
	}
}, {
	name: `SwinV2-${letter}`,
	family: "Swin V2",
	activation: "gelu",
	tells: "normalisation at the end of each path, not at its start",
	define: () => swin(width, depths),
	requires: { postNorm: true },
	called: {
		torchvision: [`swin_v2_${letter.toLowerCase()}`],
		timm: [`swinv2_${size}_window8`]
	}
}])];
const otherNetworks = [
	...alexnets,
	...vggs,
	...squeezenets,
	...mobilenets,
	...mnasnets,
	...efficientnets,
	...inceptions,
	...densenets,
	...shufflenets,
	...transformers
];

// src/graph/identify/known/resnet.ts
/**
* Residual networks: He et al. 2015 (arXiv 1512.03385) and 2016 (1603.05027), ResNeXt (1611.05431), Wide ResNet
* (1605.07146), the stems and shortcuts of "Bag of tricks" (1812.01187), squeeze and excitation (1709.01507), and
* RegNet (2003.13678), whose widths follow from four numbers.
*/
function resnet(settings) {
	const { block, depths, stride = "3x3", squeeze } = settings;
	const { groups = 1, baseWidth = 64, pooledShortcut = false } = settings;
	const { kernels, channels } = stemOf(settings.stem ?? "7x7");
	const expansion = block === "bottleneck" ? 4 : 1;
	let from = channels;
	for (const [stage, units] of depths.entries()) {
		const planes = 64 * 2 ** stage;
		const width = Math.floor(planes * (baseWidth / 64)) * groups;
		const to = planes * expansion;
		for (let unit = 0; unit < units; unit += 1) {
			const late = stride === "last unit";
			const moves = late ? unit === units - 1 && stage < depths.length - 1 : unit === 0 && stage > 0;
			const by = moves ? 2 : 1;
			if (block === "basic") kernels.push(conv(3, from, width, { stride: by }), conv(3, width, to));
			else {
				const [first, second] = stride === "first" ? [by, 1] : [1, by];
				kernels.push(conv(1, from, width, { stride: first }));
				kernels.push(conv(3, width, width, {
					stride: second,
					groups
				}), dense(width, to));
			}
			if (squeeze !== void 0) kernels.push(...squeezeExcite(to, to / squeeze));
			if (from !== to || !late && moves) kernels.push(conv(1, from, to, { stride: late || pooledShortcut ? 1 : by }));
			from = to;
		}
	}
	return {
		kernels,
		features: from,
		additions: depths.reduce((sum, units) => sum + units, 0)
	};
}
function stemOf(stem) {
	if (stem === "7x7") return {
		kernels: [conv(7, 3, 64, { stride: 2 })],
		channels: 64
	};
	const [first = 0, second = 0, third = 0] = {
		deep: [
			32,
			32,
			64
		],
		wide: [
			64,
			64,
			128
		],
		tiered: [
			24,
			32,
			64
		]
	}[stem];
	return {
		kernels: [
			conv(3, 3, first, { stride: 2 }),
			conv(3, first, second),
			conv(3, second, third)
		],
		channels: third
	};
}
/**
* Residual networks for 32 x 32 pictures: three stages of `units` units, 16, 32 and 64 channels times `width`.
* Shortcuts that change channels are padded with zeros (`A`) or projected (`B`).
*/
function cifarResnet(units, shortcut, width = 1) {
	const kernels = [conv(3, 3, 16)];
	let from = 16;
	for (const [stage, base] of [
		16,
		32,
		64
	].entries()) {
		const to = base * width;
		for (let unit = 0; unit < units; unit += 1) {
			const stride = unit === 0 && stage > 0 ? 2 : 1;
			kernels.push(conv(3, from, to, { stride }), conv(3, to, to));
			if (from !== to && shortcut === "B") kernels.push(conv(1, from, to, { stride }));
			from = to;
		}
	}
	return {
		kernels,
		features: from,
		additions: 3 * units
	};
}
/** The widths are a line over the blocks, rounded to steps of a geometric series and then to multiples of 8. */
function regnet({ depth, initial, slope, factor, groupWidth, squeeze }) {
	const widths = repeat(depth, (block) => {
		return roundHalfToEven(initial * factor ** roundHalfToEven(Math.log((initial + slope * block) / initial) / Math.log(factor)) / 8) * 8;
	});
	const kernels = [conv(3, 3, 32, { stride: 2 })];
	let from = 32;
	let before;
	for (const width of widths) {
		const group = Math.min(groupWidth, width);
		const to = scaled$1(width, 1, group);
		const stride = width === before ? 1 : 2;
		kernels.push(dense(from, to), conv(3, to, to, {
			stride,
			groups: to / group
		}));
		if (squeeze) kernels.push(...squeezeExcite(to, roundHalfToEven(from / 4)));
		kernels.push(dense(to, to));
		if (from !== to || stride > 1) kernels.push(conv(1, from, to, { stride }));
		from = to;
		before = width;
	}
	return {
		kernels,
		features: from,
		additions: depth
	};
}
function roundHalfToEven(value) {
	const down = Math.floor(value);
	if (value - down !== .5) return Math.round(value);
	return down % 2 === 0 ? down : down + 1;
}
/** Chollet 2016 (arXiv 1610.02357): separable convolutions with residual shortcuts. */
function xception() {
	const block = (from, middle, to) => [
		...separable(3, from, middle),
		...separable(3, middle, to),
		conv(1, from, to, { stride: 2 })
	];
	return {
		kernels: [
			conv(3, 3, 32, { stride: 2 }),
			conv(3, 32, 64),
			...block(64, 128, 128),
			...block(128, 256, 256),
			...block(256, 728, 728),
			...repeat(24, () => separable(3, 728, 728)).flat(),
			...block(728, 728, 1024),
			...separable(3, 1024, 1536),
			...separable(3, 1536, 2048)
		],
		features: 2048,
		additions: 12
	};
}
/** Liu et al. 2022 (arXiv 2201.03545). */
function convnext(depths, widths) {
	const kernels = [];
	let from = 3;
	for (const [stage, width] of widths.entries()) {
		const side = stage === 0 ? 4 : 2;
		kernels.push(conv(side, from, width, { stride: side }));
		kernels.push(...repeat(depths[stage] ?? 0, () => [
			depthwise(7, width),
			dense(width, 4 * width),
			dense(4 * width, width)
		]).flat());
		from = width;
	}
	return {
		kernels,
		features: from,
		additions: depths.reduce((sum, blocks) => sum + blocks, 0)
	};
}

// src/graph/identify/known/residual-networks.ts
const bottlenecks = {
	50: [
		3,
		4,
		6,
		3
	],
	101: [
		3,
		4,
		23,
		3
	],
	152: [
		3,
		8,
		36,
		3
	]
};
const basics = {
	18: [
		2,
		2,
		2,
		2
	],
	34: [
		3,
		4,
		6,
		3
	]
};
const deepResnets = Object.entries(bottlenecks).flatMap(([depth, depths]) => {
	const shared = {
		family: "ResNet",
		activation: "relu"
	};
	const shape = {
		block: "bottleneck",
		depths
	};
	return [
		{
			...shared,
			name: `ResNet-${depth} v1`,
			tells: "stride 2 in the first 1x1 convolution",
			define: () => resnet({
				...shape,
				stride: "first"
			}),
			requires: { preActivation: false },
			called: {
				Keras: [`ResNet${depth}`],
				"the ONNX zoo": [`resnet${depth}-v1`]
			}
		},
		{
			...shared,
			name: `ResNet-${depth} v1.5`,
			tells: "stride 2 in the 3x3 convolution",
			define: () => resnet(shape),
			requires: {
				preActivation: false,
				norms: ["batch"]
			},
			called: {
				torchvision: [`resnet${depth}`],
				timm: [`resnet${depth}`]
			},
			names: [`resnet${depth}_v1b`]
		},
		{
			...shared,
			name: `ResNet-${depth} v1 of slim`,
			tells: "stride 2 in the 3x3 convolution of the last unit of each stage",
			define: () => resnet({
				...shape,
				stride: "last unit"
			}),
			requires: { preActivation: false },
			called: { slim: [`resnet_v1_${depth}`] }
		},
		{
			...shared,
			name: `ResNet-${depth} v2`,
			tells: "normalisation before each convolution, stride 2 in the 3x3 convolution of the first unit",
			define: () => resnet(shape),
			requires: { preActivation: true },
			called: {
				timm: [`resnetv2_${depth}`],
				"the ONNX zoo": [`resnet${depth}-v2`]
			}
		},
		{
			...shared,
			name: `ResNet-${depth} v2 of Keras and slim`,
			tells: "normalisation before each convolution, stride 2 in the last unit of each stage",
			define: () => resnet({
				...shape,
				stride: "last unit"
			}),
			requires: { preActivation: true },
			called: {
				Keras: [`ResNet${depth}V2`],
				slim: [`resnet_v2_${depth}`]
			}
		},
		{
			...shared,
			name: `ResNet-${depth}-C`,
			tells: "three 3x3 convolutions in place of the 7x7",
			define: () => resnet({
				...shape,
				stem: "deep"
			}),
			requires: { preActivation: false },
			called: { timm: [`resnet${depth}c`] },
			names: [`resnet${depth}_v1c`]
		},
		{
			...shared,
			name: `ResNet-${depth}-D`,
			tells: "three 3x3 convolutions in place of the 7x7, average pooling in the shortcuts",
			define: () => resnet({
				...shape,
				stem: "deep",
				pooledShortcut: true
			}),
			requires: { preActivation: false },
			called: { timm: [`resnet${depth}d`] },
			names: [`resnet${depth}_v1d`]
		},
		{
			...shared,
			name: `ResNet-${depth}-S`,
			tells: "three 3x3 convolutions of 64, 64 and 128 channels in place of the 7x7",
			define: () => resnet({
				...shape,
				stem: "wide"
			}),
			requires: { preActivation: false },
			called: { timm: [`resnet${depth}s`] },
			names: [`resnet${depth}_v1s`]
		},
		{
			...shared,
			name: `SE-ResNet-${depth}`,
			tells: "squeeze and excitation in each unit",
			define: () => resnet({
				...shape,
				squeeze: 16
			}),
			called: { timm: [`seresnet${depth}`] },
			names: [`se-resnet${depth}`]
		}
	];
});
const shallowResnets = Object.entries(basics).flatMap(([depth, depths]) => [
	{
		name: `ResNet-${depth} v1`,
		family: "ResNet",
		activation: "relu",
		define: () => resnet({
			block: "basic",
			depths
		}),
		requires: { preActivation: false },
		called: {
			torchvision: [`resnet${depth}`],
			timm: [`resnet${depth}`],
			"the ONNX zoo": [`resnet${depth}-v1`]
		}
	},
	{
		name: `ResNet-${depth} v2`,
		family: "ResNet",
		activation: "relu",
		tells: "normalisation before each convolution",
		define: () => resnet({
			block: "basic",
			depths
		}),
		requires: { preActivation: true },
		called: {
			timm: [`resnetv2_${depth}`],
			"the ONNX zoo": [`resnet${depth}-v2`]
		}
	},
	{
		name: `ResNet-${depth}-D`,
		family: "ResNet",
		activation: "relu",
		tells: "three 3x3 convolutions in place of the 7x7, average pooling in the shortcuts",
		define: () => resnet({
			block: "basic",
			depths,
			stem: "deep",
			pooledShortcut: true
		}),
		requires: { preActivation: false },
		called: { timm: [`resnet${depth}d`] }
	}
]);
const wider = [
	{
		name: "ResNet-26 v1.5",
		family: "ResNet",
		activation: "relu",
		define: () => resnet({
			block: "bottleneck",
			depths: [
				2,
				2,
				2,
				2
			]
		}),
		requires: { preActivation: false },
		called: { timm: ["resnet26"] }
	},
	{
		name: "ResNet-50 v1.5 with GroupNorm",
		family: "ResNet",
		activation: "relu",
		tells: "group normalisation in place of batch normalisation",
		define: () => resnet({
			block: "bottleneck",
			depths: bottlenecks[50]
		}),
		requires: {
			preActivation: false,
			norms: ["group"]
		},
		called: { timm: ["resnet50_gn"] }
	},
	...[
		[
			"50",
			32,
			4
		],
		[
			"101",
			32,
			4
		],
		[
			"101",
			32,
			8
		],
		[
			"101",
			64,
			4
		]
	].map(([depth, groups, width]) => ({
		name: `ResNeXt-${depth} ${groups}x${width}d`,
		family: "ResNeXt",
		activation: "relu",
		define: () => resnet({
			block: "bottleneck",
			depths: bottlenecks[depth],
			groups,
			baseWidth: width
		}),
		called: {
			torchvision: [`resnext${depth}_${groups}x${width}d`],
			timm: [`resnext${depth}_${groups}x${width}d`]
		}
	})),
	...["50", "101"].map((depth) => ({
		name: `Wide ResNet-${depth}-2`,
		family: "Wide ResNet",
		activation: "relu",
		define: () => resnet({
			block: "bottleneck",
			depths: bottlenecks[depth],
			baseWidth: 128
		}),
		called: {
			torchvision: [`wide_resnet${depth}_2`],
			timm: [`wide_resnet${depth}_2`]
		},
		names: [`wide_resnet${depth}`]
	}))
];
const cifar = [
	1,
	3,
	5,
	7,
	9,
	18
].flatMap((units) => {
	const depth = 6 * units + 2;
	return ["A", "B"].map((shortcut) => ({
		name: `CIFAR ResNet-${depth}${shortcut === "A" ? " with padded shortcuts" : ""}`,
		family: "CIFAR ResNet",
		activation: "relu",
		tells: shortcut === "A" ? "no convolution in the shortcuts" : "1x1 convolutions in the shortcuts",
		define: () => cifarResnet(units, shortcut),
		requires: { preActivation: false },
		called: {},
		names: [`resnet${depth}`, `resnet-${depth}-cifar`]
	}));
});
/** The settings of the paper's model zoo (pycls), which torchvision and timm share. */
const regnetSettings = {
	X: [
		[
			"200mf",
			13,
			24,
			36.44,
			2.49,
			8
		],
		[
			"400mf",
			22,
			24,
			24.48,
			2.54,
			16
		],
		[
			"600mf",
			16,
			48,
			36.97,
			2.24,
			24
		],
		[
			"800mf",
			16,
			56,
			35.73,
			2.28,
			16
		],
		[
			"1_6gf",
			18,
			80,
			34.01,
			2.25,
			24
		],
		[
			"3_2gf",
			25,
			88,
			26.31,
			2.25,
			48
		],
		[
			"4gf",
			23,
			96,
			38.65,
			2.43,
			40
		],
		[
			"6_4gf",
			17,
			184,
			60.83,
			2.07,
			56
		],
		[
			"8gf",
			23,
			80,
			49.56,
			2.88,
			120
		],
		[
			"12gf",
			19,
			168,
			73.36,
			2.37,
			112
		],
		[
			"16gf",
			22,
			216,
			55.59,
			2.1,
			128
		],
		[
			"32gf",
			23,
			320,
			69.86,
			2,
			168
		]
	],
	Y: [
		[
			"200mf",
			13,
			24,
			36.44,
			2.49,
			8
		],
		[
			"400mf",
			16,
			48,
			27.89,
			2.09,
			8
		],
		[
			"600mf",
			15,
			48,
			32.54,
			2.32,
			16
		],
		[
			"800mf",
			14,
			56,
			38.84,
			2.4,
			16
		],
		[
			"1_6gf",
			27,
			48,
			20.71,
			2.65,
			24
		],
		[
			"3_2gf",
			21,
			80,
			42.63,
			2.66,
			24
		],
		[
			"4gf",
			22,
			96,
			31.41,
			2.24,
			64
		],
		[
			"6_4gf",
			25,
			112,
			33.22,
			2.27,
			72
		],
		[
			"8gf",
			17,
			192,
			76.82,
			2.19,
			56
		],
		[
			"12gf",
			19,
			168,
			73.36,
			2.37,
			112
		],
		[
			"16gf",
			18,
			200,
			106.23,
			2.48,
			112
		],
		[
			"32gf",
			20,
			232,
			115.89,
			2.53,
			232
		],
		[
			"128gf",
			27,
			456,
			160.83,
			2.52,
			264
		]
	]
};
const regnets = ["X", "Y"].flatMap((kind) => regnetSettings[kind].map(([size, depth, initial, slope, factor, groupWidth]) => ({
	name: `RegNet${kind}-${size.replace("_", ".")}`,
	family: `RegNet${kind}`,
	activation: "relu",
	define: () => regnet({
		depth,
		initial,
		slope,
		factor,
		groupWidth,
		squeeze: kind === "Y"
	}),
	called: {
		torchvision: [`regnet_${kind.toLowerCase()}_${size}`],
		timm: [`regnet${kind.toLowerCase()}_${timmSize(size)}`]
	}
})));
/** timm counts in hundreds of MFLOPs: `002` for 200 MF, `032` for 3.2 GF. */
function timmSize(size) {
	const amount = Number.parseFloat(size.replace("_", "."));
	return String(Math.round(size.endsWith("gf") ? amount * 10 : amount / 100)).padStart(3, "0");
}
const convnexts = [
	[
		"Atto",
		[
			2,
			2,
			6,
			2
		],
		40
	],
	[
		"Femto",
		[
			2,
			2,
			6,
			2
		],
		48
	],
	[
		"Pico",
		[
			2,
			2,
			6,
			2
		],
		64
	],
	[
		"Nano",
		[
			2,
			2,
			8,
			2
		],
		80
	],
	[
		"Tiny",
		[
			3,
			3,
			9,
			3
		],
		96
	],
	[
		"Small",
		[
			3,
			3,
			27,
			3
		],
		96
	],
	[
		"Base",
		[
			3,
			3,
			27,
			3
		],
		128
	],
	[
		"Large",
		[
			3,
			3,
			27,
			3
		],
		192
	],
	[
		"XLarge",
		[
			3,
			3,
			27,
			3
		],
		256
	]
].map(([size, depths, width]) => {
	const small = size.toLowerCase();
	return {
		name: `ConvNeXt ${size}`,
		family: "ConvNeXt",
		activation: "gelu",
		define: () => convnext(depths, [
			width,
			2 * width,
			4 * width,
			8 * width
		]),
		called: {
			torchvision: [`convnext_${small}`],
			timm: [`convnext_${small}`],
			Keras: [`ConvNeXt${size}`]
		}
	};
});
const residualNetworks = [
	...shallowResnets,
	...deepResnets,
	...wider,
	...cifar,
	...regnets,
	...convnexts,
	{
		name: "Xception",
		family: "Xception",
		activation: "relu",
		define: xception,
		called: {
			Keras: ["Xception"],
			timm: ["legacy_xception"]
		}
	}
];

// src/graph/identify/known/registry.ts
/** All networks that zoogate knows by their definition, and an index of them by their kernels. */
const knownArchitectures = [...residualNetworks, ...otherNetworks];
let defined;
/** Every known network in each way to write it; worked out at the first call. */
function definedArchitectures() {
	defined ??= knownArchitectures.flatMap((known) => [known.define, known.convolutional].flatMap((define) => define === void 0 ? [] : [{
		known,
		definition: define()
	}]));
	return defined;
}
let index;
/** The known networks whose body has exactly these kernels, in whatever order. */
function withKernels(kernels) {
	index ??= indexByKernels();
	return index.get(fingerprint(kernels)) ?? [];
}
function indexByKernels() {
	const groups = /* @__PURE__ */ new Map();
	for (const each of definedArchitectures()) {
		const key = fingerprint(each.definition.kernels);
		groups.set(key, [...groups.get(key) ?? [], each]);
	}
	return groups;
}
function fingerprint(kernels) {
	return createHash("sha256").update([...kernels].sort().join("\n")).digest("hex");
}
/** The known network of that name, which an identification gave. */
function findKnown(name) {
	const known = knownArchitectures.find((each) => each.name === name);
	if (known === void 0) throw new Error(`no known network is called ${name}`);
	return known;
}

// src/graph/identify/identify.ts
function identify({ steps }, traits) {
	const kernels = readKernels(steps);
	const readings = readHeads(kernels);
	const reasons = /* @__PURE__ */ new Map();
	for (const { body, head, last } of readings) for (const candidate of withKernels(body)) {
		const { known, definition } = candidate;
		if (last !== void 0 && last.from !== definition.features) continue;
		const obstacles = findObstacles(known, definition, traits);
		if (obstacles.length === 0) return {
			kind: "known",
			name: known.name,
			head,
			departures: findDepartures(known, traits, kernels)
		};
		if (!reasons.has(candidate)) reasons.set(candidate, obstacles);
	}
	const [sameKernels] = [...reasons].sort(([, a], [, b]) => a.length - b.length);
	if (sameKernels !== void 0) {
		const [{ known }, differences] = sameKernels;
		return {
			kind: "unknown",
			closest: {
				name: known.name,
				similarity: 1,
				differences
			}
		};
	}
	return {
		kind: "unknown",
		closest: findClosest(readings[0]?.body ?? [])
	};
}
/**
* Kernels in the order of the graph. Exporters write queries, keys and values of an attention as one dense layer
* or as three of the same shape that read one value: here they are one.
*/
function readKernels(steps) {
	const kernels = [];
	const siblings = /* @__PURE__ */ new Map();
	for (const step of steps) {
		if (step.kind !== "kernel") continue;
		const { kernel, sources } = step;
		const [source] = sources;
		if (!(kernel.size.every((side) => side === 1) && kernel.from === kernel.to) || source?.kind !== "norm" || source.method !== "layer") {
			kernels.push(kernel);
			continue;
		}
		const group = siblings.get(source) ?? [];
		group.push(kernel);
		siblings.set(source, group);
		if (group.length < 3) continue;
		siblings.delete(source);
		kernels.push({
			...kernel,
			to: 3 * kernel.to
		});
	}
	return [...kernels, ...[...siblings.values()].flat()];
}
/** The last kernel is the classifier, or the graph ends without one. */
function readHeads(kernels) {
	const [stem, ...rest] = kernels;
	const words = [...stem === void 0 ? [] : [{
		...stem,
		from: 3
	}], ...rest].map(kernelText);
	const last = kernels.at(-1);
	if (last === void 0) return [];
	return [...last.size.every((side) => side === 1) ? [{
		body: words.slice(0, -1),
		head: {
			kind: "classes",
			classes: last.to
		},
		last
	}] : [], {
		body: words,
		head: { kind: "none" },
		last: void 0
	}];
}
function findObstacles(known, definition, traits) {
	const obstacles = [];
	const counted = (name, what) => {
		const wanted = definition[name];
		if (wanted !== void 0 && traits[name] !== wanted) obstacles.push(`${traits[name]} ${what} where it has ${wanted}`);
	};
	counted("additions", "additions of two paths");
	counted("concatenations", "concatenations");
	const { preActivation, postNorm, norms, localResponse } = known.requires ?? {};
	if (preActivation !== void 0 && traits.preActivation !== preActivation) obstacles.push(preActivation ? "no normalisation after the additions" : "a normalisation after the additions");
	if (postNorm !== void 0 && traits.postNorm !== postNorm) obstacles.push(postNorm ? "no normalisation before the additions" : "a normalisation before the additions");
	if (localResponse !== void 0 && traits.localResponse !== localResponse) obstacles.push(`local response normalisation: ${traits.localResponse} where it has ${localResponse}`);
	const strange = traits.norms.filter((norm) => norms !== void 0 && !norms.includes(norm));
	if (strange.length > 0) obstacles.push(`${strange.join(" and ")} normalisation`);
	const missing = norms?.filter((norm) => norm !== "batch" && !traits.norms.includes(norm)) ?? [];
	if (missing.length > 0) obstacles.push(`no ${missing.join(" or ")} normalisation`);
	return obstacles;
}
function findDepartures(known, traits, kernels) {
	const departures = [];
	const channels = kernels[0]?.from;
	if (channels !== void 0 && channels !== 3) departures.push(`${channels} input channels in place of 3`);
	const usual = /* @__PURE__ */ new Set([known.activation, ...known.activation === "relu6" ? ["relu"] : []]);
	const [main] = traits.activations;
	if (main !== void 0 && ![...usual].some((each) => traits.activations.includes(each))) departures.push(`${main} in place of ${known.activation}`);
	return departures;
}
/** Below this a resemblance says nothing. */
const leastSimilarity = 1 / 3;
function findClosest(body) {
	const ours = countWords(body);
	let best;
	for (const defined of definedArchitectures()) {
		const theirs = countWords(defined.definition.kernels);
		let common = 0;
		for (const [word, count] of ours) common += Math.min(count, theirs.get(word) ?? 0);
		const similarity = 2 * common / (body.length + defined.definition.kernels.length);
		if (similarity > (best?.similarity ?? leastSimilarity)) best = {
			defined,
			similarity
		};
	}
	if (best === void 0) return void 0;
	const { defined, similarity } = best;
	return {
		name: defined.known.name,
		similarity,
		differences: tellKernels(ours, defined)
	};
}
const maxTold = 4;
function tellKernels(ours, { definition }) {
	const theirs = countWords(definition.kernels);
	const told = [];
	for (const word of /* @__PURE__ */ new Set([...ours.keys(), ...theirs.keys()])) {
		const [here, there] = [ours.get(word) ?? 0, theirs.get(word) ?? 0];
		if (here !== there) told.push(`${word}: ${here} where it has ${there}`);
	}
	if (told.length <= maxTold) return told;
	return [...told.slice(0, 3), `and ${told.length - maxTold + 1} further kernels`];
}
function countWords(words) {
	const counts = /* @__PURE__ */ new Map();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

// src/graph/identify/kind-of-network.ts
/** Kinds of units by what their longest path or their paths are, most special first. */
const unitKinds = {
	attention: ({ main }) => main.some(({ kind }) => kind === "attention"),
	fire: ({ method, paths }) => method === "concat" && paths.length === 2 && sides(paths[0]) === "1" && sides(paths[1]) === "3",
	inception: ({ method, paths }) => method === "concat" && paths.length > 2,
	/** Told by its mesh, not by paths. */
	"densely connected": () => false,
	"split and concatenated": ({ method }) => method === "concat",
	"inverted residual": ({ main }) => /^(1 )?\d+ 1$/.test(sides(main)) && kernelsOf(main).some(({ groups, from }) => groups > 1 && groups === from),
	"grouped bottleneck": ({ main }) => isBottleneck(main) && kernelsOf(main).some(({ groups }) => groups > 1),
	bottleneck: ({ main }) => isBottleneck(main),
	"basic residual": ({ main }) => sides(main) === "3 3",
	"other residual": () => true
};
/** More stages than real networks have are summed up. */
const maxStages = 10;
/**
* A phrase: `a network of 1 + 2 + 3 bottleneck units, stride 2 in the first 1x1 convolution (as in ResNet v1)`; the
* numbers are of the stages.
*/
function describeKind(blocks) {
	const units = blocks.flatMap(readUnits);
	const kernels = blocks.flatMap((block) => block.kernels);
	if (units.length === 0) return describePlain(kernels);
	const kinds = /* @__PURE__ */ new Map();
	for (const { kind, reduction } of units) {
		const stages = kinds.get(kind) ?? /* @__PURE__ */ new Map();
		stages.set(reduction, (stages.get(reduction) ?? 0) + 1);
		kinds.set(kind, stages);
	}
	return `a network of ${[...kinds].map(([kind, stages]) => {
		const total = [...stages.values()].reduce((sum, count) => sum + count, 0);
		return `${stages.size > maxStages ? total : [...stages.values()].join(" + ")} ${kind} ${total === 1 ? "unit" : "units"}`;
	}).join(", ")}${describeStride(units)}`;
}
function readUnits({ items, reduction }) {
	return items.flatMap((item) => {
		if (item.kind === "mesh") return [{
			kind: "densely connected",
			reduction,
			main: item.kernels
		}];
		if (item.kind !== "paths" || item.method === "multiply") return [];
		const [main = []] = item.paths;
		const shape = {
			method: item.method,
			main,
			paths: item.paths
		};
		const kind = Object.keys(unitKinds).find((each) => unitKinds[each](shape));
		return kind === void 0 ? [] : [{
			kind,
			reduction,
			main: kernelsOf(main)
		}];
	});
}
/** Bottlenecks of one name differ in which of their convolutions moves by two pixels. */
function describeStride(units) {
	const places = new Set(units.flatMap(({ kind, main }) => kind === "bottleneck" ? [main.findIndex(({ stride }) => stride.some((by) => by > 1))] : []));
	places.delete(-1);
	if (places.size !== 1) return "";
	if (places.has(0)) return ", stride 2 in the first 1x1 convolution (as in ResNet v1)";
	return places.has(1) ? ", stride 2 in the middle convolution (as in ResNet v1.5)" : "";
}
function describePlain(kernels) {
	const isDense = ({ size }) => size.every((side) => side === 1);
	const dense = kernels.filter(isDense).length;
	const grouped = kernels.some(({ groups, from }) => groups > 1 && groups !== from);
	const convolutions = kernels.length - dense;
	return `a network without branches: ${convolutions} ${convolutions === 1 ? "convolution" : "convolutions"}${grouped ? ", some in groups" : ""}, ${dense} dense or 1x1 ${dense === 1 ? "layer" : "layers"}`;
}
function isBottleneck(path) {
	return /^1 ([3-9]|\d\d) 1$/.test(sides(path));
}
/** Heights of the kernels on a path: `1 3 1`. */
function sides(path) {
	return kernelsOf(path ?? []).map(({ size }) => size[0]).join(" ");
}
function kernelsOf(path) {
	return path.flatMap((item) => item.kind === "kernel" ? [item.kernel] : []);
}

// src/graph/identify/activations.ts
const methods = {
	Relu: "relu",
	LeakyRelu: "leaky relu",
	"com.microsoft.QLinearLeakyRelu": "leaky relu",
	PRelu: "prelu",
	Elu: "elu",
	Selu: "selu",
	Celu: "celu",
	Sigmoid: "sigmoid",
	"com.microsoft.QLinearSigmoid": "sigmoid",
	HardSigmoid: "hardsigmoid",
	HardSwish: "hardswish",
	Swish: "silu",
	"com.microsoft.QuickGelu": "silu",
	Gelu: "gelu",
	"com.microsoft.Gelu": "gelu",
	"com.microsoft.FastGelu": "gelu",
	"com.microsoft.BiasGelu": "gelu",
	Mish: "mish",
	Softplus: "softplus",
	Tanh: "tanh",
	Erf: "erf",
	Softmax: "softmax",
	LogSoftmax: "softmax",
	"com.microsoft.QLinearSoftmax": "softmax"
};
/** The activation that a node is; `undefined` for what is none. */
function readActivation(node, operator, constants) {
	if (operator === "Clip") return readClip(node, constants);
	return Object.hasOwn(methods, operator) ? methods[operator] : void 0;
}
/** ReLU6, a ReLU, or a clip of some other range. */
function readClip(node, constants) {
	const bound = (name, position) => {
		const attribute = node.attributes.get(name);
		if (attribute?.kind === "float") return attribute.value;
		const constant = constants.get(node.inputs[position] ?? "");
		return constant === void 0 ? void 0 : smallValues(constant.stored)?.[0];
	};
	const [low, high] = [bound("min", 1), bound("max", 2)];
	if (low === 0 && high === 6) return "relu6";
	if (low === 0 && (high === void 0 || high > 1e3)) return "relu";
	return "clip";
}
/** What `x` times an activation of `x` is called. */
const products$1 = {
	sigmoid: "silu",
	hardsigmoid: "hardswish",
	relu6: "hardswish",
	erf: "gelu",
	tanh: "gelu"
};
/**
* The activation that a multiplication completes: `x` times the sigmoid of `x` is a SiLU.
*
* @param factors The steps that are multiplied.
* @param input Whether the graph's own input is multiplied, too.
*/
function compositeActivation(factors, input) {
	if (factors.length > 2) return void 0;
	for (const factor of factors) {
		if (factor.kind !== "activation" || !Object.hasOwn(products$1, factor.method)) continue;
		const inner = factor.sources[0];
		const mish = factor.method === "tanh" && inner?.kind === "activation" && inner.method === "softplus";
		const { sources, takesInput } = mish ? inner : factor;
		const others = factors.filter((other) => other !== factor);
		if (!(others.length === sources.length && others.every((other) => sources.includes(other))) || takesInput !== input) continue;
		return {
			method: mish ? "mish" : products$1[factor.method] ?? factor.method,
			sources,
			takesInput
		};
	}
}

// src/graph/identify/read-kernel.ts
/** Position of the weight among the inputs of a convolution. */
const convolutions = {
	Conv: 1,
	ConvInteger: 1,
	QLinearConv: 3,
	"com.microsoft.FusedConv": 1,
	"com.microsoft.NhwcFusedConv": 1
};
/** Positions of the right and of the left operand of a matrix product. */
const matrices = {
	Gemm: [1, 0],
	MatMul: [1, 0],
	MatMulInteger: [1, 0],
	QLinearMatMul: [3, 0],
	"com.microsoft.FusedMatMul": [1, 0],
	"com.microsoft.QGemm": [3, 0],
	"com.microsoft.DynamicQuantizeMatMul": [1, 0],
	"com.microsoft.MatMulIntegerToFloat": [1, 0]
};
/** The kernel of a node; `undefined` where it multiplies no stored weight, or one that is no plain kernel. */
function readKernel(node, weights) {
	const name = operatorName(node);
	if (Object.hasOwn(convolutions, name)) {
		const dims = weights.get(convolutions[name] ?? -1)?.dims;
		return dims === void 0 ? void 0 : convolutionKernel(node, dims);
	}
	const [right, left] = (Object.hasOwn(matrices, name) ? matrices[name] : void 0) ?? [-1, -1];
	const ofRight = weights.get(right)?.dims;
	if (ofRight !== void 0) return denseKernel(node, ofRight, false);
	const ofLeft = weights.get(left)?.dims;
	return ofLeft === void 0 ? void 0 : denseKernel(node, ofLeft, true);
}
/** `dims` is out x in/groups x spatial. */
function convolutionKernel(node, dims) {
	const [to, slice, ...size] = dims;
	if (to === void 0 || slice === void 0 || size.length === 0) return void 0;
	const groups = integers(node, "group")[0] ?? 1;
	const ones = size.map(() => 1);
	const stride = integers(node, "strides");
	const dilation = integers(node, "dilations");
	return {
		size,
		stride: stride.length === size.length ? stride : ones,
		dilation: dilation.length === size.length ? dilation : ones,
		groups,
		from: slice * groups,
		to
	};
}
function denseKernel(node, dims, left) {
	if (dims.length < 2 || dims.slice(0, -2).some((dim) => dim !== 1)) return void 0;
	const [rows, columns] = dims.slice(-2);
	const [from, to] = (integers(node, left ? "transA" : "transB")[0] ?? 0) === 1 === left ? [rows, columns] : [columns, rows];
	return {
		size: [1, 1],
		stride: [1, 1],
		dilation: [1, 1],
		groups: 1,
		from,
		to
	};
}
/** An attribute of integers; empty where it is not there. */
function integers(node, name) {
	const attribute = node.attributes.get(name);
	if (attribute?.kind === "int") return [Number(attribute.value)];
	return attribute?.kind === "ints" ? attribute.value.map(Number) : [];
}

// src/graph/identify/skeleton.ts
/**
* The steps of a network and how they feed each other, whatever exporter wrote it: the graph without layout,
* casts, quantisation, reshaping and arithmetic on shapes, with composite activations put together again.
*/
/** Operators that leave the values as they are, or arrange or convert them. */
const passing = /* @__PURE__ */ new RegExp("^(Identity|Dropout|Cast|CastLike|QuantizeLinear|DequantizeLinear|DynamicQuantizeLinear|Reshape|Transpose|Flatten|Squeeze|Unsqueeze|Slice|Split|Gather|GatherND|Expand|Tile|Pow|Sqrt|Reciprocal|Neg|Abs|Exp|Log|DepthToSpace|SpaceToDepth|Compress|BatchToSpace|ImageScaler|Not|ReduceSum|ReduceL2|com\\.microsoft\\.(QuantizeLinear|DequantizeLinear))$");
const joins = {
	Add: "add",
	Sum: "add",
	Sub: "add",
	"com.microsoft.QLinearAdd": "add",
	Mul: "multiply",
	Div: "multiply",
	"com.microsoft.QLinearMul": "multiply",
	Concat: "concat",
	"com.microsoft.QLinearConcat": "concat",
	MatMul: "product",
	Einsum: "product",
	QLinearMatMul: "product",
	MatMulInteger: "product",
	"com.microsoft.FusedMatMul": "product"
};
const norms = {
	BatchNormalization: "batch",
	LayerNormalization: "layer",
	"com.microsoft.LayerNormalization": "layer",
	RMSNormalization: "layer",
	GroupNormalization: "group",
	InstanceNormalization: "group",
	LRN: "local response"
};
/** The skeleton of the model's main graph; what subgraphs and functions do is not looked into. */
function findSkeleton(model) {
	const constants = findConstants(model.graph);
	const stored = new Set(model.graph.initializers.map(({ name }) => name));
	const flows = /* @__PURE__ */ new Map();
	const values = {
		constants,
		flows,
		shapes: /* @__PURE__ */ new Set()
	};
	for (const { name } of model.graph.inputs) if (!stored.has(name)) flows.set(name, {
		from: [],
		input: true,
		border: void 0
	});
	const { nodes } = model.graph;
	const order = orderNodes(nodes);
	const made = [];
	for (const index of order.kind === "ordered" ? order.indices : nodes.keys()) {
		const node = nodes[index];
		if (node === void 0 || constants.get(node.outputs[0] ?? "") !== void 0) continue;
		const flow = flowThrough(node, values, made);
		if (flow === void 0) {
			if (isOfShape(node, values)) for (const name of node.outputs) values.shapes.add(name);
			continue;
		}
		const outputs = node.operator === "DynamicQuantizeLinear" ? node.outputs.slice(0, 1) : node.outputs;
		for (const name of outputs) if (name !== "") flows.set(name, flow);
	}
	const outputs = [...new Set(model.graph.outputs.flatMap(({ name }) => flows.get(name)?.from ?? []))];
	const live = withSources(outputs);
	return {
		steps: made.filter((step) => live.has(step)),
		outputs
	};
}
function withSources(outputs) {
	const live = new Set(outputs);
	for (const step of live) for (const source of step.sources) live.add(source);
	return live;
}
function isOfShape({ operator, inputs }, { shapes }) {
	return operator === "Shape" || operator === "Size" || inputs.some((name) => shapes.has(name));
}
/** `undefined` for what the network's input has no part in: constants and arithmetic on shapes. */
function flowThrough(node, { constants, flows, shapes }, made) {
	const name = operatorName(node);
	if (name === "Shape" || name === "Size") return void 0;
	const given = node.inputs.flatMap((input) => flows.get(input) ?? []);
	const [first] = given;
	if (first === void 0) return void 0;
	const from = [...new Set(given.flatMap((flow) => flow.from))];
	const input = given.some((flow) => flow.input);
	const merged = {
		from,
		input,
		border: void 0
	};
	const add = (kind, sources = from, takesInput = input) => {
		const step = {
			...kind,
			sources,
			takesInput
		};
		made.push(step);
		return {
			from: [step],
			input: false,
			border: void 0
		};
	};
	const weights = new Map(node.inputs.flatMap((value, position) => {
		const constant = constants.get(value);
		return constant === void 0 ? [] : [[position, constant]];
	}));
	const kernel = readKernel(node, weights);
	if (kernel !== void 0) return add({
		kind: "kernel",
		kernel,
		padding: readPadding(node, first.border)
	}, first.from, first.input);
	if (name === "Pad") return {
		...first,
		border: readBorder(node, constants, shapes)
	};
	if (passing.test(name)) return first;
	const norm = Object.hasOwn(norms, name) ? norms[name] : void 0;
	if (norm !== void 0) return add({
		kind: "norm",
		method: norm
	}, first.from, first.input);
	const pool = readPool(node, name, constants);
	if (pool !== void 0) return pool === "no pool" ? first : add(pool, first.from, first.input);
	const activation = readActivation(node, name, constants);
	if (activation !== void 0) return add({
		kind: "activation",
		method: activation
	}, first.from, first.input);
	const join = Object.hasOwn(joins, name) ? joins[name] : void 0;
	if (join === void 0) return add({
		kind: "other",
		operator: name
	});
	if (from.length + (input ? 1 : 0) < 2) {
		if (isAffine(weights, from)) return add({
			kind: "norm",
			method: "batch"
		});
		return {
			...merged,
			border: first.border
		};
	}
	const composite = join === "multiply" ? compositeActivation(from, input) : void 0;
	if (composite !== void 0) return add({
		kind: "activation",
		method: composite.method
	}, composite.sources, composite.takesInput);
	return add({
		kind: "join",
		method: join
	});
}
/**
* Arithmetic with one number a channel, of what no kernel could swallow: BatchNormalization written out. Behind a
* kernel it is the kernel's own normalisation or bias.
*/
function isAffine(weights, from) {
	const [source] = from;
	if (source === void 0 || source.kind === "kernel" || source.kind === "norm") return false;
	if (source.kind === "join" && (source.method === "product" || source.method === "multiply") || source.kind === "activation" && source.method === "softmax") return false;
	return [...weights.values()].some(({ dims }) => dims.filter((dim) => dim > 1).length === 1);
}
function readPool(node, name, constants) {
	const plain = name.replace(/^com\.microsoft\.QLinear/, "");
	if (plain === "GlobalAveragePool" || plain === "GlobalMaxPool") return {
		kind: "pool",
		method: plain === "GlobalMaxPool" ? "max" : "average",
		window: void 0,
		stride: 1
	};
	if (plain === "MaxPool" || plain === "AveragePool") {
		const method = plain === "MaxPool" ? "max" : "average";
		const stride = integers(node, "strides")[0] ?? 1;
		return {
			kind: "pool",
			method,
			window: integers(node, "kernel_shape")[0],
			stride
		};
	}
	if (plain !== "ReduceMean" && plain !== "ReduceMax") return void 0;
	const setting = constants.get(node.inputs[1] ?? "");
	if ((setting === void 0 ? integers(node, "axes") : smallValues(setting.stored) ?? []).length === 1) return "no pool";
	return {
		kind: "pool",
		method: plain === "ReduceMax" ? "max" : "average",
		window: void 0,
		stride: 1
	};
}
/** What a Pad node adds at the start and at the end of each axis. */
function readBorder(node, constants, shapes) {
	const own = integers(node, "pads");
	if (own.length > 0) return own;
	const name = node.inputs[1] ?? "";
	const setting = constants.get(name);
	if (setting !== void 0) return smallValues(setting.stored);
	return shapes.has(name) ? "by size" : void 0;
}
/** TensorFlow pads a stride of 2 more at the end than at the start; PyTorch pads both alike. */
function readPadding(node, border) {
	const automatic = node.attributes.get("auto_pad");
	if (automatic?.kind === "string" && automatic.value.startsWith("SAME")) return "same";
	if (border === "by size") return "same";
	let padded = false;
	for (const pads of [integers(node, "pads"), border ?? []]) {
		const half = pads.length / 2;
		if (pads.some((amount) => amount !== 0)) padded = true;
		if (pads.slice(0, half).some((amount, axis) => amount !== pads[half + axis])) return "same";
	}
	return padded ? "symmetric" : "none";
}

// src/graph/identify/stages.ts
function describeStages(blocks) {
	const stages = [];
	for (const { items, reduction } of blocks) {
		const words = describePath(items);
		const current = stages.at(-1);
		if (current?.reduction === reduction) current.words.push(words);
		else stages.push({
			reduction,
			words: [words]
		});
	}
	return stages.map(({ reduction, words }) => ({
		reduction,
		lines: joinLayers(countRepetitions(words))
	}));
}
/** Characters of a line of single layers. */
const longestLine = 90;
/** Layers that follow each other share a line; a unit whose paths meet again has its own. */
function joinLayers(lines) {
	const joined = [];
	for (const line of lines) {
		const last = joined.at(-1);
		const both = `${last ?? ""} · ${line}`;
		const single = !both.includes(" + ") && !both.includes("mesh") && both.length <= longestLine;
		if (last === void 0 || !single) joined.push(line);
		else joined[joined.length - 1] = both;
	}
	return joined;
}
function describePath(items) {
	return items.length === 0 ? "identity" : items.map(describeItem).join(" · ");
}
function describeItem(item) {
	switch (item.kind) {
		case "kernel": return describeKernel(item.kernel);
		case "pool":
			if (item.window === void 0) return `${item.method} pool`;
			return `${item.method} ${item.window}x${item.window}${item.stride > 1 ? `/${item.stride}` : ""}`;
		case "local response normalisation": return "LRN";
		case "squeeze and excitation": return item.channels === void 0 ? "SE" : `SE ${item.channels}`;
		case "mesh": return `mesh of [${countRepetitions(item.kernels.map(describeKernel)).join(" · ")}]`;
		case "other": return item.operator;
		case "paths": {
			const mark = {
				add: " + ",
				concat: " | ",
				multiply: " * "
			}[item.method];
			const text = countRepetitions(item.paths.map(describePath), 1).join(mark);
			return item.method === "add" ? text : `[${text}]`;
		}
		default: return item.kind;
	}
}
/** Size, stride and what comes out; one filter a channel keeps the channels. */
function describeKernel({ size, stride, groups, from, to }) {
	const by = stride.every((each) => each === 1) ? "" : `/${[...new Set(stride)].join("x")}`;
	const shape = size.join("x") + by;
	if (groups > 1 && groups === from) return `${shape} dw${from === to ? "" : ` ${to}`}`;
	return `${shape} ${to}${groups > 1 ? ` in ${groups} groups` : ""}`;
}
/** Blocks of a repeated pattern that are looked for: a unit of at most this many blocks. */
const longestPattern = 4;
/** Runs of equal words, or of equal sequences of words, as one line with their number. */
function countRepetitions(words, longest = longestPattern) {
	const lines = [];
	for (let at = 0; at < words.length;) {
		let best = {
			length: 1,
			times: 1
		};
		for (let length = 1; length <= longest; length += 1) {
			let times = 1;
			while (repeats(words, at, length, times)) times += 1;
			if (times > 1 && length * times > best.length * best.times) best = {
				length,
				times
			};
		}
		const pattern = words.slice(at, at + best.length);
		if (best.times === 1) lines.push(...pattern);
		else lines.push(`${best.times} x (${pattern.map((word) => inPattern(word, best.length)).join(" · ")})`);
		at += best.length * best.times;
	}
	return lines;
}
/** A unit among others of a pattern needs brackets of its own. */
function inPattern(word, length) {
	return length > 1 && word.includes(" + ") ? `(${word})` : word;
}
function repeats(words, at, length, times) {
	for (let offset = 0; offset < length; offset += 1) {
		const [first, again] = [words[at + offset], words[at + offset + length * times]];
		if (first === void 0 || first !== again) return false;
	}
	return true;
}

// src/graph/identify/network.ts
/** Of the model's main graph; what subgraphs and model-local functions do is not looked into. */
function describeNetwork(model) {
	const skeleton = findSkeleton(model);
	const traits = readTraits(skeleton);
	const blocks = findBlocks(skeleton);
	return {
		identification: identify(skeleton, traits),
		traits,
		kindOf: describeKind(blocks),
		stages: describeStages(blocks)
	};
}

// src/graph/model-signature.ts
/** Operator domains that ONNX itself defines. */
const onnxDomains = /* @__PURE__ */ new Set([
	"",
	"ai.onnx.ml",
	"ai.onnx.training",
	"ai.onnx.preview.training",
	"ai.onnx.preview"
]);
function describeSignature(model) {
	return {
		inputs: graphInputs(model).map(signatureOfValue),
		outputs: model.graph.outputs.map(signatureOfValue),
		irVersion: model.irVersion,
		opsets: recordOf([...model.opsets].map(([domain, version]) => [domain === "" ? "ai.onnx" : domain, version])),
		customOperators: customOperators$1(model),
		functions: model.functions.map(({ domain, name }) => operatorName({
			domain,
			operator: name
		})),
		producer: [model.producerName, model.producerVersion].filter((part) => part !== "").join(" "),
		domain: model.domain,
		modelVersion: String(model.modelVersion),
		metadata: recordOf(model.metadata)
	};
}
/** Whether ONNX or the model itself says what the operator does. */
function isCustom({ domain }) {
	return !onnxDomains.has(domain);
}
function customOperators$1(model) {
	const own = new Set(model.functions.map(({ domain, name }) => operatorName({
		domain,
		operator: name
	})));
	const counts = /* @__PURE__ */ new Map();
	for (const node of everyNode(model)) {
		const name = operatorName(node);
		if (isCustom(node) && !own.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return recordOf(counts);
}
/** Keys are names from the file: the record has no prototype that they could reach. */
function recordOf(entries) {
	const record = Object.create(null);
	for (const [key, value] of entries) record[key] = value;
	return record;
}

// src/graph/normal/step.ts
/** The first output of a node as a value. */
function outputOf(node, step, dims, output = 0) {
	return {
		source: {
			kind: "node",
			from: node,
			output
		},
		exclusive: (step.readers[output] ?? 0) <= 1,
		dims
	};
}
/** A node that does nothing: its output is its input. */
function passOn(value, step, changes = {}) {
	return [{
		...value,
		exclusive: value.exclusive && (step.readers[0] ?? 0) <= 1,
		...changes
	}];
}
/** The node that alone made a value and may be changed, if there is one. */
function makerOf(value) {
	if (value === void 0 || !value.exclusive || value.perm !== void 0) return void 0;
	return value.source.kind === "node" && value.source.output === 0 ? value.source.from : void 0;
}
/** Numbers of an attribute's text; empty where it has none. */
function numbersOf(text) {
	return text === void 0 || text === "" ? [] : text.split(",").map(Number);
}
/** A setting that is one number: attribute or constant input. */
function settingOf(step, position) {
	const text = step.attributes.get(`input ${position}`);
	if (text === void 0 || text === "") return void 0;
	const value = Number(text);
	return Number.isFinite(value) ? value : void 0;
}

// src/graph/normal/activation-rules.ts
/** Activations that exporters of older operator sets write as several operators. */
/** `x * Sigmoid(x)` and `x * HardSigmoid(x)`. */
const gated = (step, build) => {
	const [left, right] = [step.inputs.get(0), step.inputs.get(1)];
	if (left === void 0 || right === void 0) return void 0;
	for (const [gate, value] of [[right, left], [left, right]]) {
		const maker = makerOf(gate);
		const before = maker?.sources.get(0);
		if (maker === void 0 || before === void 0 || !isSame(before, value)) continue;
		if (maker.operator === "Sigmoid") return activation("Swish", value, step, build);
		const [alpha, beta] = [Number(maker.attributes.get("alpha")), Number(maker.attributes.get("beta"))];
		if (maker.operator === "HardSigmoid" && Math.abs(alpha - 1 / 6) < 1e-4 && beta === .5) return activation("HardSwish", value, step, build);
	}
};
function isSame(source, { source: other, perm }) {
	if (perm !== void 0) return false;
	if (source.kind === "input" && other.kind === "input") return source.position === other.position;
	return source.kind === "node" && other.kind === "node" && source.from === other.from && source.output === other.output;
}
function activation(operator, value, step, build) {
	const node = build.add({
		step,
		operator,
		attributes: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Map([[0, value]])
	});
	return [outputOf(node, step, value.dims)];
}
const hardSwish = (step, build) => {
	const input = step.inputs.get(0);
	return input === void 0 ? void 0 : activation("HardSwish", input, step, build);
};
/** Element-wise operators that do nothing: plus 0, times 1. */
function isNeutral(step) {
	const setting = settingOf(step, 1) ?? settingOf(step, 0);
	if (setting === void 0 || step.inputs.size !== 1 || step.weights.size > 0) return false;
	if (step.operator === "Add") return setting === 0;
	if (step.operator === "Mul") return setting === 1;
	const right = settingOf(step, 1);
	return step.operator === "Sub" && right === 0 || step.operator === "Div" && right === 1;
}

// src/graph/normal/layout-rules.ts
const transpose$1 = (step) => {
	const input = step.inputs.get(0);
	if (input === void 0) return void 0;
	const rank = input.dims?.length ?? input.perm?.length;
	const written = numbersOf(step.attributes.get("perm"));
	if (written.length === 0 && rank === void 0) return void 0;
	const perm = written.length > 0 ? written : Array.from({ length: rank ?? 0 }, (_, axis) => (rank ?? 0) - 1 - axis);
	return passOn(input, step, {
		perm: isIdentity(compose(input.perm, perm)) ? void 0 : compose(input.perm, perm),
		dims: input.dims === void 0 ? void 0 : perm.map((axis) => input.dims?.[axis]),
		entries: void 0
	});
};
function compose(first, then) {
	return first === void 0 ? then : then.map((axis) => first[axis] ?? axis);
}
function isIdentity(perm) {
	return perm.every((axis, at) => axis === at);
}
/** `[0, 2, 3, 1]`: what is read is channels last, what is stored channels first; any rank from 3. */
function isChannelsLast(perm) {
	return perm.length >= 3 && perm.every((axis, at) => axis === (at === 0 ? 0 : at === perm.length - 1 ? 1 : at + 1));
}
/** `[0, 3, 1, 2]`: from channels last to channels first. */
function isChannelsFirst(perm) {
	return perm.length >= 3 && perm.every((axis, at) => axis === (at === 0 ? 0 : at === 1 ? perm.length - 1 : at - 1));
}
/** Operators that work on each element by itself. */
const elementwise = /^(Relu|Clip|Sigmoid|Tanh|LeakyRelu|Elu|Selu|Celu|HardSigmoid|HardSwish|Softplus|Softsign|Gelu|Mish|Erf|Exp|Log|Sqrt|Neg|Abs|Floor|Ceil|Round|Cast|Add|Mul|Sub|Div|Sum|Max|Min|Pow)$/;
const reduction = /^Reduce(Mean|Sum|Max|Min|L1|L2|Prod|SumSquare)$/;
/**
* The step on untransposed inputs and the transposition that its outputs have instead; `undefined` where the
* operator would notice.
*/
function postponed(step) {
	const perms = [...step.inputs.values()].map(({ perm }) => perm);
	const [perm] = perms;
	if (perm === void 0 || perms.some((other) => other?.join() !== perm.join())) return void 0;
	const attributes = new Map(step.attributes);
	let result = perm;
	if (step.operator === "Concat") {
		const axis = Number(attributes.get("axis") ?? "1");
		attributes.set("axis", String(perm[axis < 0 ? axis + perm.length : axis]));
		if (step.weights.size > 0) return void 0;
	} else if (reduction.test(step.operator)) {
		const axes = numbersOf(attributes.get("axes")).map((axis) => perm[axis < 0 ? axis + perm.length : axis] ?? -1);
		if (axes.length === 0) return void 0;
		attributes.set("axes", axes.toSorted((a, b) => a - b).join(","));
		if (attributes.get("keepdims") === "0") {
			const rest = perm.filter((axis) => !axes.includes(axis));
			if (rest.some((axis, at) => at > 0 && axis < (rest[at - 1] ?? 0))) return void 0;
			result = void 0;
		}
	} else if (!elementwise.test(step.operator)) return;
	const weights = /* @__PURE__ */ new Map();
	for (const [position, weight] of step.weights) {
		const moved = movedVector(weight, perm);
		if (moved === void 0) return void 0;
		weights.set(position, moved);
	}
	const inputs = new Map([...step.inputs].map(([position, value]) => [position, stored(value)]));
	return {
		step: {
			...step,
			attributes,
			inputs,
			weights
		},
		perm: result
	};
}
/** A constant operand with at most one long dimension, where the untransposed operand needs that. */
function movedVector(weight, perm) {
	const long = weight.dims.flatMap((size, axis) => size > 1 ? [axis] : []);
	if (long.length === 0) return weight;
	const [axis = 0] = long;
	const at = perm[axis + perm.length - weight.dims.length];
	if (long.length > 1 || at === void 0) return void 0;
	return {
		...weight,
		dims: perm.map((_, to) => to === at ? weight.dims[axis] ?? 1 : 1)
	};
}
/** A value without its pending transposition. */
function stored(value) {
	const { perm, dims } = value;
	if (perm === void 0) return value;
	const moved = [];
	perm.forEach((axis, at) => {
		moved[axis] = dims?.[at];
	});
	return {
		...value,
		perm: void 0,
		dims: dims === void 0 ? void 0 : moved
	};
}
/** Whether a pending transposition moves nothing but dimensions of length 1 past others. */
function movesNothing({ perm, dims }) {
	if (perm === void 0) return true;
	const long = perm.filter((_, at) => dims?.[at] !== 1);
	return dims !== void 0 && long.every((axis, at) => at === 0 || axis > (long[at - 1] ?? -1));
}

// src/graph/normal/element-blocks.ts
/** The elements of a tensor as numbers, in blocks: what a weight of any size can be looked at with. */
/** Elements in a block, at most. */
const blockLength = 2 ** 17;
const decoders = {
	float32: (bytes) => new Float32Array(bytes),
	float64: (bytes) => new Float64Array(bytes),
	float16: (bytes) => Float32Array.from(new Uint16Array(bytes), fromHalf),
	bfloat16: (bytes) => new Float32Array(Uint32Array.from(new Uint16Array(bytes), (bits) => bits << 16).buffer),
	int8: (bytes) => new Int8Array(bytes),
	uint8: (bytes) => new Uint8Array(bytes),
	bool: (bytes) => new Uint8Array(bytes),
	int16: (bytes) => new Int16Array(bytes),
	uint16: (bytes) => new Uint16Array(bytes),
	int32: (bytes) => new Int32Array(bytes),
	uint32: (bytes) => new Uint32Array(bytes),
	int64: (bytes) => Float64Array.from(new BigInt64Array(bytes), Number),
	uint64: (bytes) => Float64Array.from(new BigUint64Array(bytes), Number)
};
/**
* The elements in order, `undefined` where the file does not hold them (external data that is not at hand, a
* file without its weights) or they are no numbers of whole bytes.
*/
function elementBlocks(tensor) {
	const decode = Object.hasOwn(decoders, tensor.elementType) ? decoders[tensor.elementType] : void 0;
	if (decode === void 0) return void 0;
	if (tensor.data.kind === "fill") return fillBlocks(tensor.data.element, tensor.elements, decode);
	const chunks = canonicalChunks(tensor);
	if (chunks === void 0) return void 0;
	if (tensor.data.kind === "raw" && tensor.elements > 0 && isEmpty(chunks)) return void 0;
	return decodeChunks(chunks, elementBits(tensor.elementType) / 8, decode);
}
function isEmpty(chunks) {
	for (const { length } of chunks) if (length > 0) return false;
	return true;
}
function* decodeChunks(chunks, width, decode) {
	let rest = /* @__PURE__ */ new Uint8Array(0);
	for (const chunk of chunks) for (let at = 0; at < chunk.length; at += blockLength * width) {
		const piece = chunk.subarray(at, at + blockLength * width);
		const bytes = new Uint8Array(rest.length + piece.length);
		bytes.set(rest);
		bytes.set(piece, rest.length);
		const whole = bytes.length - bytes.length % width;
		rest = bytes.slice(whole);
		if (whole > 0) yield toBlock(decode(bytes.buffer.slice(0, whole)));
	}
}
function* fillBlocks(element, count, decode) {
	const value = decode(Uint8Array.from(element).buffer)[0] ?? 0;
	for (let left = count; left > 0; left -= blockLength) yield new Float32Array(Math.min(left, blockLength)).fill(value);
}
function toBlock(values) {
	if (values instanceof Float32Array || values instanceof Float64Array) return values;
	return Float64Array.from(values);
}

// src/graph/normal/weight.ts
/** Reordering needs a weight whole: larger ones stay unread (64 MiB as float32). */
const maxWhole = 2 ** 24;
function countOf(dims) {
	return dims.reduce((product, dim) => product * dim, 1);
}
/** The weight that a constant of the file is, after the operators between it and its consumer. */
function weightOf$1(constant) {
	return constant.path.reduce(takeStep, storedWeight(constant.stored));
}
function storedWeight(stored) {
	return {
		dims: stored.dims,
		precision: stored.elementType,
		blocks: () => elementBlocks(stored)
	};
}
function takeStep(weight, { node, rest, dims }) {
	switch (node.operator) {
		case "Transpose": return transposed$1(weight, permOf(node.attributes.get("perm"), weight.dims.length));
		case "DequantizeLinear": {
			const axis = node.attributes.get("axis");
			const at = axis?.kind === "int" ? Number(axis.value) : 1;
			const [scale, zeroPoint] = rest.map((constant) => constant && weightOf$1(constant));
			return dequantizedBy(weight, scale, zeroPoint, at);
		}
		case "QuantizeLinear": return {
			...weight,
			precision: `${rest[1]?.elementType ?? "uint8"} written as ${weight.precision}`
		};
		case "Cast":
		case "CastLike": return weight;
		default: return {
			...weight,
			dims
		};
	}
}
function permOf(attribute, rank) {
	if (attribute?.kind === "ints" && Array.isArray(attribute.value)) return attribute.value.map(Number);
	return Array.from({ length: rank }, (_, axis) => rank - 1 - axis);
}
/** `(elements - zeroPoint) * scale`, with one scale or one for each index of `axis`. */
function dequantizedBy(weight, scale, zeroPoint, axis) {
	if (!/^u?int/.test(weight.precision)) return weight;
	const at = axis < 0 ? axis + weight.dims.length : axis;
	const each = scale === void 0 ? "" : countOf(scale.dims) === 1 ? " per tensor" : " per channel";
	const scales = () => scale === void 0 ? [1] : wholeOf(scale);
	const zeros = () => zeroPoint === void 0 ? [0] : wholeOf(zeroPoint);
	return {
		dims: weight.dims,
		precision: `${weight.precision}${each}`,
		blocks: () => mapAlong(weight, at, scales(), zeros())
	};
}
/** Every element times the factor of its index along `axis`; one factor is for all. */
function scaled(weight, axis, factors) {
	return {
		...weight,
		blocks: () => mapAlong(weight, axis, factors(), [0])
	};
}
/** `(element - shift) * factor`; both are looked up by the element's index along `axis` unless they are one. */
function mapAlong(weight, axis, factors, shifts) {
	const blocks = weight.blocks();
	if (blocks === void 0 || factors === void 0 || shifts === void 0) return void 0;
	const length = weight.dims[axis] ?? 1;
	const fits = (values) => values.length === 1 || values.length === length;
	if (!fits(factors) || !fits(shifts)) return void 0;
	return mapBlocks(blocks, countOf(weight.dims.slice(axis + 1)), length, factors, shifts);
}
function* mapBlocks(blocks, inner, length, factors, shifts) {
	let start = 0;
	for (const block of blocks) {
		const mapped = new Float64Array(block.length);
		let at = 0;
		while (at < block.length) {
			const run = Math.floor((start + at) / inner);
			const end = Math.min(block.length, (run + 1) * inner - start);
			const index = run % length;
			const factor = factors[factors.length === 1 ? 0 : index] ?? 1;
			const shift = shifts[shifts.length === 1 ? 0 : index] ?? 0;
			for (; at < end; at += 1) mapped[at] = ((block[at] ?? 0) - shift) * factor;
		}
		start += block.length;
		yield mapped;
	}
}
/** The weight with its dimensions in another order. */
function transposed$1(weight, perm) {
	if (perm.every((axis, at) => axis === at)) return weight;
	return {
		dims: perm.map((axis) => weight.dims[axis] ?? 1),
		precision: weight.precision,
		blocks: () => {
			const whole = wholeOf(weight);
			return whole === void 0 ? void 0 : [permute(whole, weight.dims, perm)];
		}
	};
}
function permute(values, dims, perm) {
	const strides = dims.map((_, axis) => countOf(dims.slice(axis + 1)));
	const lengths = perm.map((axis) => dims[axis] ?? 1);
	const steps = perm.map((axis) => strides[axis] ?? 1);
	const moved = new Float64Array(values.length);
	const index = new Int32Array(perm.length);
	let from = 0;
	for (let at = 0; at < moved.length; at += 1) {
		moved[at] = values[from] ?? 0;
		for (let axis = perm.length - 1; axis >= 0; axis -= 1) {
			index[axis] = (index[axis] ?? 0) + 1;
			from += steps[axis] ?? 0;
			if ((index[axis] ?? 0) < (lengths[axis] ?? 1)) break;
			from -= (steps[axis] ?? 0) * (lengths[axis] ?? 1);
			index[axis] = 0;
		}
	}
	return moved;
}
/** All elements at once; `undefined` where they are not at hand or more than 16 million. */
function wholeOf(weight) {
	const count = countOf(weight.dims);
	const blocks = count > maxWhole ? void 0 : weight.blocks();
	if (blocks === void 0) return void 0;
	const whole = new Float64Array(count);
	let at = 0;
	for (const block of blocks) {
		if (at + block.length > count) return void 0;
		whole.set(block, at);
		at += block.length;
	}
	return at === count ? whole : void 0;
}
/** A short weight that is computed from others, when it is looked at. */
function computedWeight(dims, precision, compute) {
	return {
		dims,
		precision,
		blocks: () => {
			const values = compute();
			return values === void 0 ? void 0 : [values];
		}
	};
}

// src/graph/normal/quantization-rules.ts
const unary$1 = (operator) => ({
	operator,
	data: { 0: [
		0,
		1,
		2
	] },
	output: [3, 4]
});
const binary = (operator) => ({
	operator,
	data: {
		0: [
			0,
			1,
			2
		],
		1: [
			3,
			4,
			5
		]
	},
	output: [6, 7]
});
const qLinearLayouts = {
	QLinearConv: {
		...binary("Conv"),
		bias: [2, 8]
	},
	QLinearMatMul: binary("MatMul"),
	"com.microsoft.QGemm": {
		...binary("Gemm"),
		bias: [2, 6],
		output: [7, 8]
	},
	"com.microsoft.QLinearAdd": binary("Add"),
	"com.microsoft.QLinearMul": binary("Mul"),
	"com.microsoft.QLinearGlobalAveragePool": unary$1("GlobalAveragePool"),
	"com.microsoft.QLinearAveragePool": unary$1("AveragePool"),
	"com.microsoft.QLinearLeakyRelu": unary$1("LeakyRelu"),
	"com.microsoft.QLinearSigmoid": unary$1("Sigmoid"),
	"com.microsoft.QLinearSoftmax": unary$1("Softmax")
};
/** A QLinear operator as the float operator that it stands for, and how its output is quantised. */
function floatForm(step) {
	const layout = Object.hasOwn(qLinearLayouts, step.operator) ? qLinearLayouts[step.operator] : void 0;
	if (layout === void 0) return void 0;
	const inputs = /* @__PURE__ */ new Map();
	const weights = /* @__PURE__ */ new Map();
	for (const [key, [value, scale, zeroPoint]] of Object.entries(layout.data)) {
		const position = Number(key);
		const input = step.inputs.get(value);
		const weight = step.weights.get(value);
		if (input !== void 0) inputs.set(position, {
			...input,
			code: input.code ?? codeOf(step.weights.get(zeroPoint))
		});
		const axis = layout.operator === "Conv" ? 0 : 1;
		if (weight !== void 0) weights.set(position, dequantizedBy(weight, step.weights.get(scale), step.weights.get(zeroPoint), axis));
	}
	const bias = layout.bias === void 0 ? void 0 : step.weights.get(layout.bias[1]);
	const scales = [step.weights.get(1), step.weights.get(4)];
	if (bias !== void 0 && layout.bias !== void 0) weights.set(layout.bias[0], scaledBias(bias, scales[0], scales[1]));
	const attributes = new Map(step.attributes);
	attributes.delete("channels_last");
	const [outputScale, outputZero] = layout.output;
	return {
		step: {
			...step,
			operator: layout.operator,
			attributes,
			inputs,
			weights
		},
		quantized: {
			scale: step.weights.get(outputScale),
			zeroPoint: step.weights.get(outputZero)
		}
	};
}
function scaledBias(bias, input, weight) {
	const factors = () => {
		const [ours, theirs] = [input && wholeOf(input), weight && wholeOf(weight)];
		return theirs?.map((value) => value * (ours?.[0] ?? 1));
	};
	const each = weight === void 0 || countOf(weight.dims) === 1 ? "per tensor" : "per channel";
	return {
		...scaled(bias, 0, factors),
		precision: `${bias.precision} ${each}`
	};
}
/** The element type that a zero point gives the quantised value; uint8 where there is none. */
function codeOf(zeroPoint) {
	return zeroPoint?.precision ?? "uint8";
}
/** Operators whose results are often clamped at zero by an activation after them. */
const activated = /^(Conv|Linear|Add|BatchNormalization)$/;
/**
* The value after it was quantised: its code is noted, and where the quantisation clamps at zero what no
* activation clamped, it stands for that activation.
*/
function quantizedValue(value, { scale, zeroPoint }, step, build) {
	const code = codeOf(zeroPoint);
	const maker = value.source.kind === "node" && value.perm === void 0 ? value.source.from : void 0;
	const lowest = code === "int8" ? -128 : code === "int16" ? -32768 : 0;
	const levels = /16$/.test(code) ? 65535 : 255;
	const zero = zeroPoint === void 0 ? 0 : wholeOf(zeroPoint)?.[0];
	const size = scale === void 0 ? void 0 : wholeOf(scale)?.[0];
	if (maker === void 0 || !activated.test(maker.operator) || zero !== lowest || size === void 0) return {
		...value,
		code
	};
	const node = build.add({
		step,
		operator: "Relu",
		attributes: /* @__PURE__ */ new Map(),
		weights: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Map([[0, value]]),
		impliedMax: levels * size
	});
	return {
		...outputOf(node, step, value.dims),
		code
	};
}
const quantizeLinear = (step, build) => {
	const input = step.inputs.get(0);
	if (input === void 0 || step.inputs.size > 1) return void 0;
	const quantized = {
		scale: step.weights.get(1),
		zeroPoint: step.weights.get(2)
	};
	return passOn(quantizedValue(input, quantized, step, build), step);
};
const dequantizeLinear = (step) => {
	const input = step.inputs.get(0);
	if (input === void 0 || step.inputs.size > 1) return void 0;
	return passOn(input, step, { code: input.code ?? codeOf(step.weights.get(2)) });
};
/** Its three outputs: the value, its scale, its zero point. */
const dynamicQuantizeLinear = (step) => {
	const input = step.inputs.get(0);
	if (input === void 0) return void 0;
	const parameter = {
		source: { kind: "unknown" },
		exclusive: true
	};
	return [
		{
			...input,
			exclusive: input.exclusive && (step.readers[0] ?? 0) <= 1,
			code: "uint8, scaled as it comes"
		},
		{
			...parameter,
			dynamicScale: { by: void 0 }
		},
		{
			...parameter,
			dynamicScale: { by: void 0 }
		}
	];
};
/** `ConvInteger` and `MatMulInteger` as the float operator; the scale of the weight is multiplied in later. */
function integerForm(step) {
	const operator = {
		ConvInteger: "Conv",
		MatMulInteger: "MatMul"
	}[step.operator];
	const [input, weight] = [step.inputs.get(0), step.weights.get(1)];
	const zeroPoint = step.inputs.get(2);
	if (operator === void 0 || input === void 0 || weight === void 0) return void 0;
	if (zeroPoint !== void 0 && zeroPoint.dynamicScale === void 0) return void 0;
	const plain = dequantizedBy(weight, void 0, step.weights.get(3), operator === "Conv" ? 0 : 1);
	return {
		...step,
		operator,
		inputs: /* @__PURE__ */ new Map([[0, input]]),
		weights: /* @__PURE__ */ new Map([[1, plain]])
	};
}
/** The multiplication of a dynamic quantisation's scales, and of the product with them. */
const multiplyScale = (step) => {
	const operands = [0, 1].map((position) => ({
		value: step.inputs.get(position),
		weight: step.weights.get(position)
	}));
	const at = operands.findIndex(({ value }) => value?.dynamicScale !== void 0);
	const scale = operands[at]?.value?.dynamicScale;
	const other = operands[1 - at];
	if (at < 0 || scale === void 0 || other === void 0) return void 0;
	if (other.weight !== void 0) return passOn(operands[at].value, step, { dynamicScale: { by: other.weight } });
	const maker = other.value === void 0 ? void 0 : makerOf(other.value);
	if (maker === void 0 || other.value === void 0) return void 0;
	takeScale(maker, scale.by);
	return passOn(other.value, step);
};
function takeScale(maker, by) {
	const weight = maker.weights.get("weight");
	if (weight === void 0 || by === void 0) return;
	const each = countOf(by.dims) === 1 ? "per tensor" : "per channel";
	const flat = () => wholeOf(by);
	maker.weights.set("weight", {
		...scaled(weight, 0, flat),
		precision: `${weight.precision} ${each}`
	});
}
/** Between float types a cast is a matter of precision alone. */
const cast$1 = (step) => {
	const input = step.inputs.get(0);
	if (input === void 0 || !/^b?float/.test(step.attributes.get("to") ?? "")) return void 0;
	const { source } = input;
	if (source.kind === "input" && !/^b?float/.test(source.type)) return void 0;
	return source.kind === "node" && integral.test(source.from.operator) ? void 0 : passOn(input, step);
};
/** Operators whose results are no floating-point numbers. */
const integral = /^(Shape|Size|Gather|Concat|Cast|ArgMax|ArgMin|NonZero|Equal|Less|Greater|And|Or|Not|Range|TopK|Unsqueeze|Slice)/;

// src/graph/normal/affine-rules.ts
/** The axis of a weight that its output channels lie on. */
const channelAxis = {
	Conv: 0,
	Linear: 0,
	BatchNormalization: 0
};
const convolution$2 = (step, build) => {
	const weight = step.weights.get(1);
	const input = step.inputs.get(0);
	if (weight === void 0 || input === void 0 || step.inputs.size > 1 || step.operator !== "Conv") return void 0;
	const rank = weight.dims.length;
	const attributes = new Map(step.attributes);
	const data = takePadding(attributes, takeAutoPad(attributes, input, weight), input);
	attributes.delete("kernel_shape");
	const node = build.add({
		step,
		operator: "Conv",
		attributes,
		inputs: /* @__PURE__ */ new Map([[0, data]]),
		weights: named$1(weight, step.weights.get(2))
	});
	return [outputOf(node, step, convolvedDims(input, weight, attributes, rank))];
};
function named$1(weight, bias) {
	return new Map([["weight", weight], ...bias === void 0 ? [] : [["bias", bias]]]);
}
/** SAME as numbers where the size of the image is known. */
function takeAutoPad(attributes, { dims }, { dims: kernel }) {
	const mode = attributes.get("auto_pad") ?? "NOTSET";
	if (!mode.startsWith("SAME")) return mode === "NOTSET";
	const strides = numbersOf(attributes.get("strides"));
	const dilations = numbersOf(attributes.get("dilations"));
	const totals = kernel.slice(2).map((size, axis) => {
		const length = dims?.[axis + 2];
		const stride = strides[axis] ?? 1;
		const extent = (size - 1) * (dilations[axis] ?? 1) + 1;
		if (length === void 0 && stride > 1) return void 0;
		const outputs = length === void 0 ? 1 : Math.ceil(length / stride);
		return Math.max(0, (outputs - 1) * stride + extent - (length ?? 1));
	});
	if (!totals.every((total) => total !== void 0)) return false;
	const less = totals.map((total) => Math.floor(total / 2));
	const more = totals.map((total, axis) => total - (less[axis] ?? 0));
	attributes.set("pads", (mode === "SAME_UPPER" ? [...less, ...more] : [...more, ...less]).join(","));
	attributes.set("auto_pad", "NOTSET");
	return true;
}
/** A Pad of zeros before the convolution is its own padding. */
function takePadding(attributes, explicit, input) {
	const pad = makerOf(input);
	if (!explicit || pad?.operator !== "Pad" || pad.attributes.get("mode") !== "constant") return input;
	const value = pad.attributes.get("value");
	const around = numbersOf(pad.attributes.get("pads"));
	const rank = around.length / 2;
	const source = pad.sources.get(0);
	const plain = value === void 0 || value === "" || Number(value) === 0;
	const spatial = [
		0,
		1,
		rank,
		rank + 1
	].every((at) => around[at] === 0);
	if (source === void 0 || !plain || !spatial || rank < 3 || pad.attributes.has("axes")) return input;
	const own = numbersOf(attributes.get("pads"));
	const added = [...around.slice(2, rank), ...around.slice(rank + 2)];
	if (added.some((count) => count < 0) || own.length !== added.length) return input;
	attributes.set("pads", added.map((count, at) => count + (own[at] ?? 0)).join(","));
	return {
		source,
		exclusive: false,
		code: pad.codes.get(0)
	};
}
function convolvedDims({ dims }, weight, attributes, rank) {
	const strides = numbersOf(attributes.get("strides"));
	const dilations = numbersOf(attributes.get("dilations"));
	const pads = numbersOf(attributes.get("pads"));
	const explicit = (attributes.get("auto_pad") ?? "NOTSET") === "NOTSET";
	const spatial = weight.dims.slice(2).map((size, axis) => {
		const length = dims?.[axis + 2];
		if (length === void 0) return void 0;
		const stride = strides[axis] ?? 1;
		if (!explicit) return Math.ceil(length / stride);
		const around = (pads[axis] ?? 0) + (pads[axis + rank - 2] ?? 0);
		return Math.floor((length + around - (size - 1) * (dilations[axis] ?? 1) - 1) / stride) + 1;
	});
	return [
		dims?.[0],
		weight.dims[0],
		...spatial
	];
}
/** `Gemm` with a constant matrix and a plain left side. */
const gemm$1 = (step, build) => {
	const weight = step.weights.get(1);
	const input = step.inputs.get(0);
	if (weight === void 0 || input === void 0 || step.inputs.size > 1) return void 0;
	if (step.attributes.get("transA") === "1" || weight.dims.length !== 2) return void 0;
	const turned = step.attributes.get("transB") === "1" ? weight : transposed$1(weight, [1, 0]);
	const alpha = Number(step.attributes.get("alpha") ?? "1");
	const beta = Number(step.attributes.get("beta") ?? "1");
	const bias = step.weights.get(2);
	const outputs = turned.dims[0] ?? 1;
	if (bias !== void 0 && countOf(bias.dims) !== outputs && countOf(bias.dims) !== 1) return void 0;
	const constantBias = settingOf(step, 2);
	const shift = bias === void 0 ? constantBias === void 0 ? void 0 : computedWeight([outputs], "float32", () => new Float64Array(outputs).fill(constantBias * beta)) : times$1({
		...bias,
		dims: [countOf(bias.dims)]
	}, beta);
	return linear(step, build, input, times$1(turned, alpha), shift);
};
function times$1(weight, factor) {
	return factor === 1 ? weight : scaled(weight, 0, () => [factor]);
}
const matMul = (step, build) => {
	const weight = step.weights.get(1);
	const input = step.inputs.get(0);
	if (weight === void 0 || input === void 0 || weight.dims.length !== 2) return void 0;
	return linear(step, build, input, transposed$1(weight, [1, 0]), void 0);
};
function linear(step, build, input, weight, bias) {
	const node = build.add({
		step,
		operator: "Linear",
		attributes: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Map([[0, input]]),
		weights: named$1(weight, bias)
	});
	const dims = input.dims === void 0 ? void 0 : [...input.dims.slice(0, -1), weight.dims[0]];
	return [outputOf(node, step, dims)];
}
const batchNormalization = (step, build) => {
	const [scale, bias, mean, variance] = [
		1,
		2,
		3,
		4
	].map((position) => step.weights.get(position));
	const input = step.inputs.get(0);
	if (scale === void 0 || bias === void 0 || mean === void 0 || variance === void 0) return void 0;
	if (input === void 0 || step.attributes.get("training_mode") === "1") return void 0;
	const epsilon = Number(step.attributes.get("epsilon") ?? "0.00001");
	const factor = () => {
		const [factors, spread] = [wholeOf(scale), wholeOf(variance)];
		return factors === void 0 || spread === void 0 ? void 0 : factors.map((value, index) => value / Math.sqrt((spread[index] ?? 0) + epsilon));
	};
	const shift = () => {
		const [shifts, centre, factors] = [
			wholeOf(bias),
			wholeOf(mean),
			factor()
		];
		return shifts === void 0 || centre === void 0 || factors === void 0 ? void 0 : shifts.map((value, index) => value - (centre[index] ?? 0) * (factors[index] ?? 1));
	};
	const affine = {
		factor,
		shift,
		precision: scale.precision
	};
	return fold(step, input, affine, countOf(scale.dims)) ?? normalization(step, build, input, affine, countOf(scale.dims));
};
/** Scale and shift of channels that no product before them can take over. */
function normalization(step, build, input, { factor, shift, precision }, channels) {
	const vector = (values, fallback) => computedWeight([channels], precision, () => spread(values, channels, fallback));
	const node = build.add({
		step,
		operator: "BatchNormalization",
		attributes: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Map([[0, input]]),
		weights: /* @__PURE__ */ new Map([["scale", vector(factor, 1)], ["bias", vector(shift, 0)]])
	});
	return [outputOf(node, step, input.dims)];
}
function spread(values, channels, fallback) {
	if (values === void 0) return new Float64Array(channels).fill(fallback);
	const known = values();
	if (known === void 0) return void 0;
	return Float64Array.from({ length: channels }, (_, at) => known[known.length === 1 ? 0 : at] ?? fallback);
}
/** Lets the node that made the value take the factor and shift over. */
function fold(step, input, affine, channels) {
	const maker = makerOf(input);
	if (maker === void 0 || channelsOf(maker) === void 0) return void 0;
	const own = channelsOf(maker);
	if (channels !== 1 && channels !== own) return void 0;
	foldInto(maker, affine, own ?? 1);
	return passOn(input, step);
}
function channelsOf({ operator, weights }) {
	const axis = Object.hasOwn(channelAxis, operator) ? channelAxis[operator] : void 0;
	const weight = weights.get("weight") ?? weights.get("scale");
	return axis === void 0 ? void 0 : weight?.dims[axis];
}
function foldInto(maker, { factor, shift, precision }, channels) {
	for (const name of ["weight", "scale"]) {
		const weight = maker.weights.get(name);
		if (weight !== void 0 && factor !== void 0) maker.weights.set(name, scaled(weight, 0, factor));
	}
	const before = maker.weights.get("bias");
	if (before === void 0 && shift === void 0) return;
	const bias = () => {
		const old = before === void 0 ? new Float64Array(channels) : wholeOf(before);
		const factors = spread(factor, channels, 1);
		const shifts = spread(shift, channels, 0);
		if (old === void 0 || factors === void 0 || shifts === void 0) return void 0;
		return old.map((value, at) => value * (factors[at] ?? 1) + (shifts[at] ?? 0));
	};
	maker.weights.set("bias", computedWeight([channels], before?.precision ?? precision, bias));
}
/** `Add`, `Sub`, `Mul` and `Div` with a constant that is one number, or one a channel. */
const arithmetic = (step, build) => {
	const operand = operandOf(step);
	if (operand === void 0) return void 0;
	const { input, values, precision, dims, side } = operand;
	const affine = affineOf(step.operator, values, side, precision);
	if (affine === void 0) return void 0;
	const channels = countOf(dims);
	if (channels === 1 || liesOnChannels(input, dims)) {
		const folded = fold(step, input, affine, channels);
		if (folded !== void 0) return folded;
	}
	const rank = input.dims?.length ?? dims.length;
	const alone = step.operator === "Mul" && channels > 1 && rank >= 4 && dims.length >= rank - 1;
	const onAxis1 = dims.length >= 3 && dims.every((size, axis) => size === 1 || axis === dims.length - rank + 1);
	return alone && onAxis1 ? normalization(step, build, input, affine, channels) : void 0;
};
function operandOf(step) {
	for (const [position, side] of [[1, "right"], [0, "left"]]) {
		const input = step.inputs.get(1 - position);
		if (input === void 0 || step.inputs.size !== 1) continue;
		const weight = step.weights.get(position);
		const setting = settingOf(step, position);
		if (weight !== void 0) return {
			input,
			values: () => wholeOf(weight),
			precision: weight.precision,
			dims: weight.dims,
			side
		};
		if (setting !== void 0) return {
			input,
			values: () => [setting],
			precision: "float32",
			dims: [],
			side
		};
	}
}
function affineOf(operator, values, side, precision) {
	const mapped = (change) => () => {
		const known = values();
		return known === void 0 ? void 0 : Float64Array.from(known, change);
	};
	switch (operator) {
		case "Add":
		case "Sum": return {
			shift: values,
			precision
		};
		case "Mul": return {
			factor: values,
			precision
		};
		case "Sub": return side === "right" ? {
			shift: mapped((value) => -value),
			precision
		} : {
			factor: () => [-1],
			shift: values,
			precision
		};
		case "Div": return side === "right" ? {
			factor: mapped((value) => 1 / value),
			precision
		} : void 0;
		default: return;
	}
}
/** Whether a constant of these dimensions has its numbers where the channels of what made the value lie. */
function liesOnChannels(input, dims) {
	const maker = makerOf(input);
	if (maker === void 0) return false;
	const fromEnd = (axis) => dims.length - 1 - axis;
	const at = dims.findIndex((size) => size > 1);
	if (maker.operator === "Linear") return fromEnd(at) === 0;
	const rank = maker.operator === "Conv" ? maker.weights.get("weight")?.dims.length : input.dims?.length ?? 4;
	return fromEnd(at) === (rank ?? 4) - 2 && dims.length <= (rank ?? 4);
}

// src/graph/normal/shape-rules.ts
/**
* The many spellings of "one row an example": Flatten, Reshape to two dimensions (with a shape that is written
* down or computed), Squeeze after a global pooling, and the pooling itself.
*/
const flatten = (step, build) => {
	const input = step.inputs.get(0);
	const axis = Number(step.attributes.get("axis") ?? "1");
	return input === void 0 || axis !== 1 ? void 0 : toRows(input, step, build);
};
function toRows(input, step, build) {
	const value = movesNothing(input) ? {
		...input,
		perm: void 0
	} : input;
	const { dims } = value;
	if (dims?.length === 2) return passOn(value, step);
	const width = dims?.slice(1).reduce((product, dim) => product === void 0 || dim === void 0 ? void 0 : product * dim, 1);
	const node = build.add({
		step,
		operator: "Flatten",
		attributes: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Map([[0, value]])
	});
	return [outputOf(node, step, [dims?.[0], width])];
}
const reshape = (step, build) => {
	const input = step.inputs.get(0);
	if (input === void 0) return void 0;
	const text = step.attributes.get("shape");
	const entries = text === void 0 ? step.inputs.get(1)?.entries : numbersOf(text);
	if (entries === void 0 || entries.length === 0) return void 0;
	const { dims } = input;
	if (entries.length === 2 && keepsBatch(entries, dims)) return toRows(input, step, build);
	const shape = entries.map((entry, axis) => entryText(entry, axis, dims));
	const attributes = new Map([...step.attributes, ["shape", shape.join(",")]]);
	const node = build.add({
		step,
		operator: "Reshape",
		attributes,
		inputs: /* @__PURE__ */ new Map([[0, input]])
	});
	const numbers = entries.map((entry) => typeof entry === "number" && entry > 0 ? entry : void 0);
	return [outputOf(node, step, numbers)];
};
/** Whether a shape of two dimensions has the batch as its first and the rest as its second. */
function keepsBatch([first, second], dims) {
	const width = dims?.slice(1).reduce((product, dim) => product === void 0 || dim === void 0 ? void 0 : product * dim, 1);
	const batch = first === 0 || typeof first === "object" && first.axis === 0 || dims?.[0] !== void 0 && first === dims[0];
	if (second === -1) return batch || first === 1;
	if (typeof second === "number" && second > 0) return width === second || width === void 0 && batch;
	return false;
}
function entryText(entry, axis, dims) {
	if (typeof entry === "object") return entry.axis === axis ? "0" : `dimension ${entry.axis}`;
	return axis === 0 && entry === dims?.[0] ? "0" : String(entry);
}
const squeeze = (step, build) => {
	const input = step.inputs.get(0);
	const entries = input?.entries;
	if (input !== void 0 && entries !== void 0) return passOn(input, step);
	const dims = input?.dims;
	const axes = numbersOf(step.attributes.get("axes")).map((axis) => axis < 0 ? axis + (dims?.length ?? 0) : axis);
	const rows = (dims?.filter((_, axis) => !axes.includes(axis)))?.length === 2 && !axes.includes(0) && !axes.includes(1);
	return input !== void 0 && rows && axes.length > 0 ? toRows(input, step, build) : void 0;
};
const unsqueeze = (step) => {
	const input = step.inputs.get(0);
	return input?.entries === void 0 ? void 0 : passOn(input, step);
};
/** The shape of a value, as numbers where they are known. */
const shape = (step, build) => {
	const input = step.inputs.get(0);
	if (input === void 0 || step.attributes.get("start") !== "0" || step.attributes.has("end")) return void 0;
	const node = build.add({
		step,
		operator: "Shape",
		inputs: step.inputs
	});
	const entries = input.dims?.map((dim, axis) => dim ?? { axis });
	return [{
		...outputOf(node, step, [input.dims?.length]),
		entries,
		shapeOf: input
	}];
};
const gather$1 = (step, build) => {
	const input = step.inputs.get(0);
	if (input?.shapeOf === void 0) return void 0;
	const chosen = numbersOf(step.attributes.get("indices")).map((index) => {
		if (input.entries === void 0) return index >= 0 ? { axis: index } : void 0;
		return input.entries[index < 0 ? index + input.entries.length : index];
	});
	if (chosen.length === 0 || !chosen.every((entry) => entry !== void 0)) return void 0;
	const node = build.add({
		step,
		operator: "Gather",
		inputs: step.inputs
	});
	return [{
		...outputOf(node, step, void 0),
		entries: chosen
	}];
};
/** Shapes that are put together; ordinary values are left alone. */
const concat$1 = (step, build) => {
	const count = step.canonical.node.inputs.length;
	const [only] = step.inputs.values();
	if (count === 1 && only !== void 0) return passOn(only, step);
	const parts = Array.from({ length: count }, (_, position) => {
		const text = step.attributes.get(`input ${position}`);
		return text === void 0 ? step.inputs.get(position)?.entries : numbersOf(text);
	});
	if (!parts.every((part) => part !== void 0) || parts.length === 0) return void 0;
	const node = build.add({
		step,
		operator: "Concat",
		inputs: step.inputs
	});
	return [{
		...outputOf(node, step, void 0),
		entries: parts.flat()
	}];
};
/** A mean over all of an image is a global pooling. */
const reduceMean = (step, build) => {
	const input = step.inputs.get(0);
	const rank = input?.dims?.length;
	if (input === void 0 || rank === void 0 || rank < 3) return void 0;
	const axes = numbersOf(step.attributes.get("axes")).map((axis) => axis < 0 ? axis + rank : axis);
	const spatial = axes.toSorted((a, b) => a - b).every((axis, at) => axis === at + 2);
	if (axes.length !== rank - 2 || !spatial) return void 0;
	const pooled = globalPool(input, step, build);
	return step.attributes.get("keepdims") === "0" ? toRows(pooled, step, build) : [pooled];
};
function globalPool(input, step, build) {
	const node = build.add({
		step,
		operator: "GlobalAveragePool",
		attributes: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Map([[0, input]])
	});
	return outputOf(node, step, input.dims?.map((dim, axis) => axis < 2 ? dim : 1));
}
const globalAveragePool = (step, build) => {
	const input = step.inputs.get(0);
	return input === void 0 ? void 0 : [globalPool(input, step, build)];
};
/** Pooling windows, and how large what they leave is. */
const pool = (step, build) => {
	const input = step.inputs.get(0);
	if (input === void 0 || step.readers.length > 1) return void 0;
	const attributes = new Map(step.attributes);
	const kernel = numbersOf(attributes.get("kernel_shape"));
	const pads = numbersOf(attributes.get("pads"));
	const spatial = input.dims?.slice(2);
	const unpadded = pads.every((count) => count === 0) && !(attributes.get("auto_pad") ?? "").startsWith("SAME");
	const whole = spatial !== void 0 && spatial.length > 0 && kernel.every((size, axis) => size === spatial[axis]);
	if (step.operator === "AveragePool" && unpadded && whole) return [globalPool(input, step, build)];
	attributes.delete("storage_order");
	if (unpadded) attributes.delete("count_include_pad");
	const node = build.add({
		step,
		operator: step.operator,
		attributes,
		inputs: step.inputs
	});
	return [outputOf(node, step, pooledDims(input, attributes, kernel, pads))];
};
function pooledDims({ dims }, attributes, kernel, pads) {
	const strides = numbersOf(attributes.get("strides"));
	const dilations = numbersOf(attributes.get("dilations"));
	const same = (attributes.get("auto_pad") ?? "").startsWith("SAME");
	const round = attributes.get("ceil_mode") === "1" ? Math.ceil : Math.floor;
	return dims?.map((length, at) => {
		if (at < 2 || length === void 0) return length;
		const axis = at - 2;
		const stride = strides[axis] ?? 1;
		if (same) return Math.ceil(length / stride);
		const around = (pads[axis] ?? 0) + (pads[axis + kernel.length] ?? 0);
		const extent = ((kernel[axis] ?? 1) - 1) * (dilations[axis] ?? 1) + 1;
		return round((length + around - extent) / stride) + 1;
	});
}
/** The axis counted from the front, where the rank is known. */
const softmax = (step, build) => {
	const input = step.inputs.get(0);
	const rank = input?.dims?.length;
	if (input === void 0 || rank === void 0 || input.perm !== void 0) return void 0;
	const axis = Number(step.attributes.get("axis") ?? "-1");
	const at = axis < 0 ? axis + rank : axis;
	const flat = build.opset < 13 && input.dims?.slice(at + 1).some((dim) => dim !== 1) === true;
	const attributes = new Map([
		...step.attributes,
		["axis", String(at)],
		...flat ? [["over all axes from there on", "1"]] : []
	]);
	const node = build.add({
		step,
		operator: step.operator,
		attributes,
		inputs: step.inputs
	});
	return [outputOf(node, step, input.dims)];
};
/** Relu and Clip in their shortest form. */
const clip$1 = (step, build) => {
	const input = step.inputs.get(0);
	if (input === void 0 || step.inputs.size > 1 || step.weights.size > 0) return void 0;
	const bound = (name) => {
		const value = Number(step.attributes.get(name) || NaN);
		return Number.isNaN(value) || Math.abs(value) > 3e38 ? void 0 : value;
	};
	const [min, max] = [bound("min"), bound("max")];
	const maker = makerOf(input);
	if (min === void 0 && max !== void 0 && max > 0 && maker?.operator === "Relu" && maker.impliedMax === void 0) {
		maker.operator = "Clip";
		maker.attributes.set("min", "0").set("max", String(max));
		return passOn(input, step);
	}
	const attributes = /* @__PURE__ */ new Map();
	if (min !== void 0) attributes.set("min", String(min));
	if (max !== void 0) attributes.set("max", String(max));
	const operator = min === 0 && max === void 0 ? "Relu" : "Clip";
	const node = build.add({
		step,
		operator,
		attributes: operator === "Relu" ? /* @__PURE__ */ new Map() : attributes,
		inputs: step.inputs
	});
	return [outputOf(node, step, input.dims)];
};

// src/graph/normal/rules.ts
/** Which rules an operator goes through, first to last until one applies. Adding a rule is adding a line. */
const rules$1 = {
	always: {
		Transpose: transpose$1,
		QuantizeLinear: quantizeLinear,
		DequantizeLinear: dequantizeLinear,
		DynamicQuantizeLinear: dynamicQuantizeLinear,
		Flatten: flatten,
		Reshape: reshape,
		Cast: cast$1
	},
	byOperator: {
		Conv: [convolution$2],
		Gemm: [gemm$1],
		MatMul: [matMul],
		BatchNormalization: [batchNormalization],
		Add: [arithmetic],
		Sum: [arithmetic],
		Sub: [arithmetic],
		Div: [arithmetic],
		Mul: [
			multiplyScale,
			gated,
			arithmetic
		],
		HardSwish: [hardSwish],
		Clip: [clip$1],
		Softmax: [softmax],
		LogSoftmax: [softmax],
		MaxPool: [pool],
		AveragePool: [pool],
		GlobalAveragePool: [globalAveragePool],
		ReduceMean: [reduceMean],
		Squeeze: [squeeze],
		Unsqueeze: [unsqueeze],
		Shape: [shape],
		Gather: [gather$1],
		Concat: [concat$1]
	}
};

// src/graph/normal/normalize.ts
/**
* From a model's canonical graph to its normal form, in one walk along the dataflow: each node goes through the
* rule of its operator with its inputs already in normal form.
*/
/** The model's graph in normal form. Takes time and memory in proportion to the nodes; reads no weights. */
function normalize$1(model, canonical = canonicalize(model)) {
	const infos = graphInputs(model);
	const nodes = [];
	const turned = /* @__PURE__ */ new Map();
	const lastInputs = /* @__PURE__ */ new Set();
	const opset = model.opsets.get("") ?? 0;
	const settle = (value, step) => {
		const { source, perm } = value;
		if (perm === void 0 || movesNothing(value)) return source;
		if (source.kind === "input" && source.level === 0 && isChannelsFirst(perm)) {
			lastInputs.add(source.position);
			return source;
		}
		const key = `${source.kind === "node" ? `${source.from.id}.${source.output}` : sourceHash(source)} ${perm.join()}`;
		const known = turned.get(key) ?? insert(step, "Transpose", /* @__PURE__ */ new Map([[0, source]]));
		known.attributes.set("perm", perm.join(","));
		turned.set(key, known);
		return {
			kind: "node",
			from: known,
			output: 0
		};
	};
	const insert = (step, operator, sources) => {
		const node = {
			id: nodes.length,
			node: step.canonical.node,
			operator,
			attributes: /* @__PURE__ */ new Map(),
			weights: /* @__PURE__ */ new Map(),
			sources,
			codes: /* @__PURE__ */ new Map(),
			commutative: step.canonical.commutative,
			depth: depthAfter(sources.values()),
			hash: "",
			preciseHash: ""
		};
		nodes.push(node);
		return node;
	};
	const add = ({ step, operator, attributes, weights, inputs, impliedMax }) => {
		const sources = new Map([...inputs].map(([position, value]) => [position, settle(value, step)]));
		const made = insert(step, operator, sources);
		const node = impliedMax === void 0 ? made : Object.assign(made, { impliedMax });
		for (const [name, text] of attributes ?? step.attributes) node.attributes.set(name, text);
		for (const [name, weight] of weights ?? namedWeights(step)) node.weights.set(name, weight);
		for (const [position, { code }] of inputs) if (code !== void 0) node.codes.set(position, code);
		return node;
	};
	const build = {
		opset,
		add,
		nodes
	};
	const values = /* @__PURE__ */ new Map();
	const readers = countReaders(canonical);
	const resolve = (source) => {
		if (source?.kind === "node") return values.get(source.from)?.[source.output] ?? unknownValue$1;
		if (source?.kind !== "input") return unknownValue$1;
		return {
			source: {
				...source,
				type: /^b?float/.test(source.type) ? "float" : source.type
			},
			exclusive: false,
			dims: source.level === 0 ? inputDims(infos[source.position]) : void 0
		};
	};
	for (const node of canonical.nodes) {
		const step = stepOf(node, resolve, readers.get(node) ?? []);
		values.set(node, take(step, build));
	}
	const outputs = canonical.outputs.map((source) => source === void 0 ? void 0 : resolve(source));
	const lastOutputs = /* @__PURE__ */ new Set();
	const results = outputs.map((value, position) => {
		if (value?.perm !== void 0 && isChannelsLast(value.perm)) {
			lastOutputs.add(position);
			return value.source;
		}
		const maker = canonical.outputs[position];
		if (value === void 0 || maker?.kind !== "node") return value?.source;
		return settle(value, stepOf(maker.from, resolve, []));
	});
	nameImpliedActivations(nodes);
	for (const node of nodes) hashNode(node);
	const live = collectLive(results.flatMap((source) => source === void 0 ? [] : [source]), new Set(nodes));
	const outputTexts = results.map((source) => source === void 0 ? "constant" : sourceHash(source));
	const inputTypes = infos.map(({ type }) => type.kind === "tensor" ? type.elementType : type.kind);
	return {
		nodes: live,
		outputs: results,
		inputPorts: infos.map((info, position) => portOf(info, lastInputs.has(position))),
		outputPorts: model.graph.outputs.map((info, position) => portOf(info, lastOutputs.has(position))),
		structure: signatureOf(live, outputTexts, results),
		signature: signatureOf(live, [...results.map((source) => sourceHash(source, ({ preciseHash }) => preciseHash)), ...inputTypes], results, ({ preciseHash }) => preciseHash)
	};
}
const unknownValue$1 = {
	source: { kind: "unknown" },
	exclusive: false
};
function portOf(info, channelsLast) {
	return {
		...signatureOfValue(info),
		channelsLast
	};
}
function inputDims(info) {
	if (info?.type.kind !== "tensor") return void 0;
	return info.type.shape?.map((dim, axis) => typeof dim === "number" && axis > 0 ? dim : void 0);
}
/** How often each output of each node is read, by nodes and as a result. */
function countReaders({ nodes, outputs }) {
	const counts = new Map(nodes.map((node) => [node, new Array(node.node.outputs.length).fill(0)]));
	const read = (source) => {
		const count = source?.kind === "node" ? counts.get(source.from) : void 0;
		if (source?.kind === "node" && count !== void 0) count[source.output] = (count[source.output] ?? 0) + 1;
	};
	for (const { sources } of nodes) for (const source of sources.values()) read(source);
	for (const source of outputs) read(source);
	return counts;
}
function stepOf(canonical, resolve, readers) {
	const inputs = /* @__PURE__ */ new Map();
	const weights = new Map([...canonical.weights].map(([at, constant]) => [at, weightOf$1(constant)]));
	for (const [position, source] of canonical.sources) {
		const value = resolve(source);
		if (value.constant === void 0) inputs.set(position, value);
		else weights.set(position, value.constant);
	}
	const operator = operatorName(canonical.node);
	const named = canonical.does === operator;
	return {
		canonical,
		operator: named ? operator : "function",
		attributes: named ? canonical.attributes : new Map([...canonical.attributes, ["body", canonical.does]]),
		inputs,
		weights,
		readers
	};
}
/** What the node makes of its inputs: by the rule of its operator, or itself on them. */
function take(original, build) {
	if (isNeutral(original)) return passOn([...original.inputs.values()][0] ?? unknownValue$1, original);
	const float = floatForm(original);
	const step = float?.step ?? integerForm(original) ?? original;
	const early = Object.hasOwn(rules$1.always, step.operator) ? rules$1.always[step.operator]?.(step, build) : void 0;
	if (early !== void 0) return early;
	const later = postponed(step);
	const made = applyRule(later?.step ?? step, build);
	const [first, ...others] = made;
	if (first === void 0) return made;
	const result = later?.perm === void 0 ? first : turnedBy(first, later.perm);
	return [float === void 0 ? result : quantizedValue(result, float.quantized, original, build), ...others];
}
function turnedBy(value, perm) {
	return {
		...value,
		perm,
		dims: value.dims === void 0 ? void 0 : perm.map((axis) => value.dims?.[axis])
	};
}
function applyRule(step, build) {
	const list = Object.hasOwn(rules$1.byOperator, step.operator) ? rules$1.byOperator[step.operator] ?? [] : [];
	for (const rule of list) {
		const made = rule(step, build);
		if (made !== void 0) return made;
	}
	const node = build.add({
		step,
		operator: step.operator,
		inputs: step.inputs
	});
	const dims = sameDims.test(step.operator) ? elementDims(step) : void 0;
	return step.canonical.node.outputs.map((_, output) => outputOf(node, step, output === 0 ? dims : void 0, output));
}
/** Operators whose result has the shape of their inputs. */
const sameDims = /^(Relu|Clip|Sigmoid|Tanh|LeakyRelu|PRelu|Elu|Selu|HardSigmoid|HardSwish|Swish|Softplus|Gelu|Mish|Erf|Exp|Sqrt|LRN|Add|Mul|Sub|Div|Sum|Dropout|InstanceNormalization|LayerNormalization|BatchNormalization|Cast|Concat)$/;
function elementDims({ operator, inputs, attributes }) {
	const all = [...inputs.values()].map(({ dims }) => dims);
	const [first] = all;
	if (first === void 0 || all.some((dims) => dims?.length !== first.length)) return void 0;
	const joined = Number(attributes.get("axis") ?? "1");
	const axis = joined < 0 ? joined + first.length : joined;
	return first.map((_, at) => {
		const lengths = all.map((dims) => dims?.[at]);
		const [length] = lengths;
		if (operator === "Concat" && at === axis) return lengths.reduce((sum, dim) => sum === void 0 || dim === void 0 ? void 0 : sum + dim, 0);
		return lengths.every((other) => other === length) ? length : lengths.find((other) => other !== 1);
	});
}
function namedWeights({ operator, weights }) {
	return new Map([...weights].sort(([a], [b]) => a - b).map(([position, weight]) => [weightName(operator, position), weight]));
}
/** A quantisation's range is that of Relu6 where its top is 6 somewhere and nowhere beyond. */
function nameImpliedActivations(nodes) {
	const implied = nodes.filter(({ impliedMax }) => impliedMax !== void 0);
	const highest = implied.reduce((most, { impliedMax = 0 }) => Math.max(most, impliedMax), 0);
	if (highest < 5.9 || highest > 6.1) return;
	for (const node of implied) {
		node.operator = "Clip";
		node.attributes.set("min", "0").set("max", "6");
	}
}
function hashNode(node) {
	const own = [
		node.operator,
		...[...node.attributes].map(([name, text]) => `${name}=${text}`).sort(compareText),
		...[...node.weights].map(([name, { dims }]) => `${name} ${formatDims(dims)}`).sort(compareText),
		...node.operator === "Split" ? [`outputs ${node.node.outputs.length}`] : []
	];
	const precision = [...[...node.weights].map(([name, { precision }]) => `${name} ${precision}`), ...node.codes.values()].sort(compareText);
	const sources = (hashOf) => {
		return [...node.sources].map(([position, source]) => {
			const text = sourceHash(source, hashOf);
			return node.commutative ? text : `${position} ${text}`;
		}).sort(compareText);
	};
	node.hash = digest([...own, ...sources(({ hash }) => hash)]);
	node.preciseHash = digest([
		...own,
		...precision,
		...sources(({ preciseHash }) => preciseHash)
	]);
}

// src/graph/weight-storage.ts
/** How a model's weights are stored: bytes by element type, and the precision that they have in short. */
function describeStorage(uses) {
	const bytes = /* @__PURE__ */ new Map();
	const elements = /* @__PURE__ */ new Map();
	let all = 0;
	for (const { constant, purpose } of distinctConstants(uses)) {
		if (purpose.kind === "setting") continue;
		const { elementType, elements: count } = constant.stored;
		bytes.set(elementType, (bytes.get(elementType) ?? 0) + elementBytes(elementType, count));
		if (purpose.kind !== "weight") continue;
		elements.set(elementType, (elements.get(elementType) ?? 0) + count);
		all += count;
	}
	const descending = (map) => [...map].sort(([, a], [, b]) => b - a);
	const common = descending(elements).filter(([, count]) => count >= all / 100 && count > 0);
	return {
		bytesByPrecision: Object.fromEntries(descending(bytes)),
		precision: common.map(([type]) => type).join("+") || "none"
	};
}

// src/graph/weighted-depth.ts
const layers = /^(Conv|ConvTranspose|DeformConv|ConvInteger|QLinearConv|FusedConv|Gemm|QGemm|FusedGemm|MatMul|MatMulInteger|QLinearMatMul|FusedMatMul|MatMulNBits|DynamicQuantizeMatMul|MatMulIntegerToFloat|LSTM|GRU|RNN)$/;
/**
* Convolutions, matrix products and recurrences that take a weight, on the longest path of the outermost graph:
* 50 for ResNet-50, 19 for VGG-19.
*/
function weightedDepth({ graph }, uses) {
	const weighted = /* @__PURE__ */ new Set();
	for (const { node, purpose } of uses) if (purpose.kind === "weight" && layers.test(node.operator)) weighted.add(node);
	const order = orderNodes(graph.nodes);
	if (order.kind !== "ordered") return 0;
	const depths = /* @__PURE__ */ new Map();
	let deepest = 0;
	for (const index of order.indices) {
		const node = graph.nodes[index];
		if (node === void 0) continue;
		let depth = 0;
		for (const name of valuesRead(node)) depth = Math.max(depth, depths.get(name) ?? 0);
		if (weighted.has(node)) depth += 1;
		for (const name of node.outputs) depths.set(name, depth);
		deepest = Math.max(deepest, depth);
	}
	return deepest;
}

// src/graph/describe.ts
/** What a model's graph says about itself without being run: from a `Model` to an `Architecture`. */
/**
* The architecture of a model. Parameters are counted as `countParameters` says. `nodes` and `operators` count
* every node of the file once: of the graph, of subgraphs (`If`, `Loop`, `Scan`) and of model-local functions.
*/
function describeArchitecture(model) {
	const canonical = canonicalize(model);
	return {
		...structureOf(model, canonical),
		weightsSignature: hashWeights(canonical.nodes)
	};
}
/** The same without reading the weights, however large they are. */
function describeStructure(model) {
	return structureOf(model, canonicalize(model));
}
function structureOf(model, canonical) {
	const opset = model.opsets.get("") ?? 0;
	const uses = findConstantUses(model);
	const { parameters, kernelParameters, views } = countParameters(model, uses);
	const operators = countOperators(model);
	const externalFiles = findExternalFiles(model);
	return {
		network: describeNetwork(model),
		parameters,
		parameterViews: views,
		kernelParameters,
		...describeStorage(uses),
		depth: weightedDepth(model, uses),
		customOperators: describeSignature(model).customOperators,
		nodes: Object.values(operators).reduce((sum, count) => sum + count, 0),
		opset,
		operators,
		inputs: graphInputs(model).map(signatureOfValue),
		outputs: model.graph.outputs.map(signatureOfValue),
		signature: normalize$1(model, canonical).signature,
		externalData: externalFiles.length > 0,
		externalFiles,
		producer: [model.producerName, model.producerVersion].filter((part) => part !== "").join(" "),
		irVersion: model.irVersion,
		layers: describeLayers(canonical.nodes, opset)
	};
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

// src/graph/difference/anchors.ts
/** Anchors within a gap; `keys` are numbers by index, -1 for what must not be an anchor. */
function findAnchors(gap, left, right) {
	const places = /* @__PURE__ */ new Map();
	const count = ({ start, end }, keys, side) => {
		for (let index = start; index < end; index += 1) {
			const key = keys[index] ?? -1;
			if (key < 0) continue;
			const place = places.get(key) ?? {
				left: -1,
				right: -1
			};
			place[side] = place[side] === -1 ? index : -2;
			places.set(key, place);
		}
	};
	count(gap.left, left, "left");
	count(gap.right, right, "right");
	const pairs = [];
	for (const place of places.values()) if (place.left >= 0 && place.right >= 0) pairs.push([place.left, place.right]);
	pairs.sort(([a], [b]) => a - b);
	return longestRise(pairs);
}
/** The longest subsequence whose right sides rise, too. */
function longestRise(pairs) {
	const ends = [];
	const before = new Int32Array(pairs.length).fill(-1);
	pairs.forEach(([, right], index) => {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = low + high >>> 1;
			if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < right) low = middle + 1;
			else high = middle;
		}
		before[index] = low > 0 ? ends[low - 1] ?? -1 : -1;
		ends[low] = index;
	});
	const rise = [];
	for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
		const pair = pairs[at];
		if (pair !== void 0) rise.push(pair);
	}
	return rise.reverse();
}
/** What lies between the pairs, and before and after them; gaps that are empty on both sides are left out. */
function gapsBetween(gap, pairs) {
	const gaps = [];
	let { start: i } = gap.left;
	let { start: j } = gap.right;
	for (const [left, right] of [...pairs, [gap.left.end, gap.right.end]]) {
		if (left > i || right > j) gaps.push({
			left: {
				start: i,
				end: left
			},
			right: {
				start: j,
				end: right
			}
		});
		i = left + 1;
		j = right + 1;
	}
	return gaps;
}

// src/graph/difference/context-keys.ts
/**
* @param reach How many steps the surroundings reach, for each of the keys wanted; from far to near.
* @returns Keys by index of each side. Where the reach is 0, layers that say little by themselves (an
*   activation, an addition) have -1.
*/
function surroundingKeys(sides, keyOf, reach) {
	const numbers = /* @__PURE__ */ new Map();
	const number = (text) => {
		const known = numbers.get(text) ?? numbers.size;
		numbers.set(text, known);
		return known;
	};
	const neighbours = sides.map(neighboursOf);
	let current = sides.map((side) => Int32Array.from(side, (view) => number(keyOf(view.keys))));
	const wanted = /* @__PURE__ */ new Map();
	const furthest = Math.max(0, ...reach);
	for (let step = 0; step <= furthest; step += 1) {
		if (reach.includes(step)) {
			const [left, right] = current.map((keys, side) => step > 0 ? keys : keys.map((key, index) => saysMuch(sides[side]?.[index]) ? key : -1));
			if (left !== void 0 && right !== void 0) wanted.set(step, [left, right]);
		}
		current = current.map((keys, side) => keys.map((key, index) => {
			const { before = [], after = [] } = neighbours[side]?.[index] ?? {};
			const text = (indices) => indices.map((at) => keys[at] ?? -1).sort((a, b) => a - b).join();
			return number(`${step}:${key}<${text(before)}>${text(after)}`);
		}));
	}
	return reach.map((step) => wanted.get(step));
}
function saysMuch(view) {
	return view?.class === "product" || view?.class === "pooling" || view?.class === "normalization";
}
function neighboursOf(side) {
	const indices = new Map(side.map(({ node, index }) => [node, index]));
	const all = side.map(() => ({
		before: [],
		after: []
	}));
	side.forEach(({ node }, index) => {
		for (const source of node.sources.values()) {
			const from = source.kind === "node" ? indices.get(source.from) : void 0;
			if (from === void 0) all[index]?.before.push(-1);
			else {
				all[index]?.before.push(from);
				all[from]?.after.push(index);
			}
		}
	});
	return all;
}

// src/graph/difference/edit-script.ts
/**
* Pairs of equal keys that a shortest edit script keeps, in order; `undefined` if more than `maxEdits` elements
* would have to go or come. Time and memory are (length + maxEdits) * maxEdits at most.
*/
function shortestEdit({ left, right }, leftKeys, rightKeys, maxEdits) {
	const n = left.end - left.start;
	const m = right.end - right.start;
	const limit = Math.min(maxEdits, n + m);
	const offset = limit + 1;
	const furthest = new Int32Array(2 * limit + 3);
	const history = [];
	for (let edits = 0; edits <= limit; edits += 1) {
		history.push(furthest.slice(offset - edits - 1, offset + edits + 2));
		for (let k = -edits; k <= edits; k += 2) {
			let x = k === -edits || k !== edits && (furthest[offset + k - 1] ?? 0) < (furthest[offset + k + 1] ?? 0) ? furthest[offset + k + 1] ?? 0 : (furthest[offset + k - 1] ?? 0) + 1;
			while (x < n && x - k < m && leftKeys[left.start + x] === rightKeys[right.start + x - k]) x += 1;
			furthest[offset + k] = x;
			if (x >= n && x - k >= m) return traceBack(history, n, m, left.start, right.start);
		}
	}
}
function traceBack(history, n, m, leftStart, rightStart) {
	const pairs = [];
	let x = n;
	let y = m;
	for (let edits = history.length - 1; edits >= 0; edits -= 1) {
		const furthest = history[edits];
		const at = (k) => furthest[k + edits + 1] ?? 0;
		const k = x - y;
		const down = k === -edits || k !== edits && at(k - 1) < at(k + 1);
		const from = down ? k + 1 : k - 1;
		const startX = edits === 0 ? 0 : at(from) + (down ? 0 : 1);
		while (x > startX && y > startX - k) {
			x -= 1;
			y -= 1;
			pairs.push([leftStart + x, rightStart + y]);
		}
		if (edits === 0) break;
		x = at(from);
		y = x - from;
	}
	return pairs.reverse();
}

// src/graph/difference/pair-gap.ts
/** What a pair is worth: layers with learnt products decide, activations fill in. */
const worth = {
	exact: 10,
	kind: 8,
	operator: 5,
	class: 2
};
const weightOfProduct = 4;
/** Pairs within the gap. Takes time and memory of the product of the lengths. */
function pairGap(gap, left, right) {
	const ours = left.slice(gap.left.start, gap.left.end);
	const theirs = right.slice(gap.right.start, gap.right.end);
	const columns = theirs.length + 1;
	const choices = new Uint8Array((ours.length + 1) * columns);
	let below = new Float64Array(columns);
	for (let i = ours.length - 1; i >= 0; i -= 1) {
		const row = new Float64Array(columns);
		for (let j = theirs.length - 1; j >= 0; j -= 1) {
			const gain = pairWorth(ours[i], theirs[j]);
			const pair = gain > 0 ? (below[j + 1] ?? 0) + gain : -1;
			const skipOurs = below[j] ?? 0;
			const skipTheirs = row[j + 1] ?? 0;
			const best = Math.max(pair, skipOurs, skipTheirs);
			row[j] = best;
			choices[i * columns + j] = best === pair ? 2 : best === skipOurs ? 0 : 1;
		}
		below = row;
	}
	const pairs = [];
	let i = 0;
	let j = 0;
	while (i < ours.length && j < theirs.length) {
		const choice = choices[i * columns + j];
		if (choice === 2) pairs.push([gap.left.start + i, gap.right.start + j]);
		if (choice !== 1) i += 1;
		if (choice !== 0) j += 1;
	}
	return pairs;
}
function pairWorth(one, other) {
	const factor = one.class === "product" ? weightOfProduct : 1;
	if (one.keys.exact === other.keys.exact) return worth.exact * factor;
	if (one.keys.kind === other.keys.kind) return worth.kind * factor;
	if (one.keys.operator === other.keys.operator) return worth.operator * factor;
	return (one.class === "activation" || one.class === "pooling") && one.class === other.class ? worth.class : 0;
}

// src/graph/difference/align.ts
/** Cells of a gap that is aligned layer by layer. */
const maxCells = 2 ** 22;
const maxEdits = 400;
/** How far the surroundings reach that two layers must share, from one attempt to the next. */
const exactReach = [
	16,
	6,
	2,
	1,
	0
];
const kindReach = [
	6,
	2,
	1,
	0
];
/** Pairs of indices, rising on both sides. */
function alignLayers(left, right) {
	const whole = {
		left: {
			start: 0,
			end: left.length
		},
		right: {
			start: 0,
			end: right.length
		}
	};
	const sides = [left, right];
	const exact = surroundingKeys(sides, ({ exact: key }) => key, exactReach);
	const kinds = surroundingKeys(sides, ({ kind }) => kind, kindReach);
	const upstream = byHash(sides);
	const pairs = [];
	let gaps = [whole];
	const narrow = (find) => {
		gaps = gaps.flatMap((gap) => {
			if (isOneSided(gap)) return [gap];
			const found = find(gap);
			pairs.push(...found);
			return gapsBetween(gap, found);
		});
	};
	narrow((gap) => findAnchors(gap, upstream[0], upstream[1]));
	for (const [ours, theirs] of exact) narrow((gap) => findAnchors(gap, ours, theirs));
	const [near] = exact.slice(-2);
	if (near !== void 0) narrow((gap) => editsOf(gap, near[0], near[1]));
	for (const [ours, theirs] of kinds) narrow((gap) => isSmall(gap) ? [] : findAnchors(gap, ours, theirs));
	const [byKind] = kinds.slice(-1);
	narrow((gap) => {
		if (isSmall(gap)) return pairGap(gap, left, right);
		return byKind === void 0 ? [] : shortestEdit(gap, byKind[0], byKind[1], maxEdits) ?? inTurn(gap, byKind);
	});
	return pairs.sort(([a], [b]) => a - b);
}
function isOneSided({ left, right }) {
	return left.start === left.end || right.start === right.end;
}
function isSmall({ left, right }) {
	return (left.end - left.start) * (right.end - right.start) <= maxCells;
}
/** Many equal blocks in a row have no unique layer: there the fewest edits decide. */
function editsOf(gap, left, right) {
	return shortestEdit(gap, left, right, maxEdits) ?? [];
}
/** The first of a key with the first, the second with the second: for what nothing else can align in time. */
function inTurn({ left, right }, [ours, theirs]) {
	const waiting = /* @__PURE__ */ new Map();
	for (let index = right.end - 1; index >= right.start; index -= 1) {
		const key = theirs[index] ?? -1;
		waiting.set(key, [...waiting.get(key) ?? [], index]);
	}
	const pairs = [];
	for (let index = left.start; index < left.end; index += 1) {
		const other = waiting.get(ours[index] ?? -1)?.pop();
		if (other !== void 0) pairs.push([index, other]);
	}
	return longestRise(pairs);
}
/** Hashes of all that a layer is computed from, as numbers. */
function byHash([left, right]) {
	const numbers = /* @__PURE__ */ new Map();
	const number = ({ node }) => {
		const known = numbers.get(node.hash) ?? numbers.size;
		numbers.set(node.hash, known);
		return known;
	};
	return [Int32Array.from(left, number), Int32Array.from(right, number)];
}

// src/graph/difference/layer-view.ts
const classes = [
	[/^(Conv|ConvTranspose|Linear|Gemm|MatMul|Einsum|LSTM|GRU|RNN|Attention)$|\.Attention$/, "product"],
	[/^(Relu|Clip|LeakyRelu|PRelu|Elu|Selu|Celu|Sigmoid|HardSigmoid|Tanh|Swish|HardSwish|Gelu|Mish|Softplus|Erf|ThresholdedRelu)$/, "activation"],
	[/Pool$/, "pooling"],
	[/Normalization$|^LRN$/, "normalization"],
	[/^(Add|Sum|Concat|Mul|Sub|Max|Mean)$/, "join"],
	[/^(Flatten|Reshape|Transpose|Squeeze|Unsqueeze|Shape|Gather|Slice|Split|Pad|Cast)$/, "shape"]
];
/** Properties that tell a layer's size, not its kind. */
const sizes = /* @__PURE__ */ new Set([
	"input channels",
	"output channels",
	"inputs",
	"outputs",
	"channels"
]);
function viewLayer(node, index) {
	const properties = propertiesOf(node);
	const layerClass = classes.find(([pattern]) => pattern.test(node.operator))?.[1] ?? "other";
	return {
		node,
		index,
		properties,
		title: titleOf(node, properties),
		class: layerClass,
		keys: keysOf(node, properties)
	};
}
function propertiesOf(node) {
	const { operator, attributes, weights } = node;
	const weight = weights.get("weight");
	if (operator === "Conv" && weight !== void 0) return convolutionProperties(node, weight.dims);
	if (operator === "Linear" && weight !== void 0) {
		const [outputs = 0, inputs = 0] = weight.dims;
		return /* @__PURE__ */ new Map([
			["inputs", String(inputs)],
			["outputs", String(outputs)],
			["bias", weights.has("bias") ? "yes" : "no"]
		]);
	}
	if (operator === "BatchNormalization") return /* @__PURE__ */ new Map([["channels", String(countOf(weights.get("scale")?.dims ?? []))]]);
	const properties = /* @__PURE__ */ new Map();
	for (const [name, text] of attributes) {
		if (name === "auto_pad" && text === "NOTSET") continue;
		properties.set(spatialNames[name] ?? name, name in spatialNames ? spatial(name, text) : text);
	}
	for (const [name, { dims }] of weights) properties.set(name, formatDims(dims));
	return properties;
}
const spatialNames = {
	kernel_shape: "window",
	strides: "stride",
	pads: "padding",
	dilations: "dilation"
};
function convolutionProperties({ attributes, weights }, [outputs = 0, perGroup = 0, ...kernel]) {
	const group = Number(attributes.get("group") ?? "1");
	const inputs = perGroup * group;
	const automatic = attributes.get("auto_pad") ?? "NOTSET";
	const padding = spatial("pads", attributes.get("pads") ?? "0");
	return /* @__PURE__ */ new Map([
		["kernel", kernel.join("x")],
		["input channels", String(inputs)],
		["output channels", String(outputs)],
		["stride", spatial("strides", attributes.get("strides") ?? "1")],
		["padding", automatic === "NOTSET" ? padding : automatic],
		["dilation", spatial("dilations", attributes.get("dilations") ?? "1")],
		["groups", group > 1 && group === inputs ? "depthwise" : String(group)],
		["bias", weights.has("bias") ? "yes" : "no"]
	]);
}
/** `2` for `2,2`; `3x5` for window and stride, `0,0,1,1` for padding. */
function spatial(name, text) {
	const values = text.split(",");
	if (values.every((value) => value === values[0])) return name === "kernel_shape" ? values.join("x") : values[0] ?? text;
	return name === "pads" ? text : values.join("x");
}
const titles = {
	Linear: "fully connected layer",
	MaxPool: "max pooling",
	AveragePool: "average pooling",
	GlobalAveragePool: "global average pooling",
	GlobalMaxPool: "global max pooling",
	Clip: "Clip"
};
function titleOf({ operator, attributes }, properties) {
	if (operator === "Conv") {
		const depthwise = properties.get("groups") === "depthwise" ? "depthwise " : "";
		return `${properties.get("kernel") ?? ""} ${depthwise}convolution`;
	}
	if (operator === "Clip" && attributes.get("min") === "0" && attributes.get("max") === "6") return "Relu6";
	return Object.hasOwn(titles, operator) ? titles[operator] ?? operator : operator;
}
function keysOf(node, properties) {
	const entries = [...properties].sort(([a], [b]) => a < b ? -1 : 1);
	const kind = entries.filter(([name]) => !sizes.has(name) && name !== "bias");
	return {
		exact: JSON.stringify([node.operator, entries]),
		kind: JSON.stringify([node.operator, kind]),
		operator: node.operator
	};
}
/** A layer with its size, for where it stands alone: `3x3 convolution 64->128, stride 2`. */
function describeView({ node, title, properties }) {
	if (node.operator === "Conv") {
		const { stride = "1", groups = "1", dilation = "1" } = Object.fromEntries(properties);
		return [
			`${title} ${properties.get("input channels")}->${properties.get("output channels")}`,
			...stride === "1" ? [] : [`stride ${stride}`],
			...groups === "1" || groups === "depthwise" ? [] : [`${groups} groups`],
			...dilation === "1" ? [] : [`dilation ${dilation}`]
		].join(", ");
	}
	if (node.operator === "Linear") return `${title} ${properties.get("inputs")}->${properties.get("outputs")}`;
	const window = properties.get("window");
	if (window !== void 0) return `${window} ${title}, stride ${properties.get("stride") ?? "1"}`;
	return title;
}

// src/graph/difference/units.ts
/** The units of a graph, in order; every layer is in one. */
function findUnits({ nodes }, views) {
	const segments = mergeSegments(cutSegments(nodes, views), views);
	const branched = segments.some(({ kind }) => kind === "branched");
	const headAt = headStart(views, segments);
	const body = segments.filter(({ start }) => start < headAt);
	const stemEnd = branched ? stemLength(body, views) : 0;
	const drafts = [];
	let stage = 1;
	let block = 0;
	for (const [at, { start, end, kind }] of body.entries()) {
		if (at < stemEnd) {
			drafts.push({
				kind: "stem",
				stage: 0,
				block: 0,
				start,
				end
			});
			continue;
		}
		const before = drafts.at(-1);
		if (kind === "pool") {
			if (before !== void 0) before.end = end;
			else {
				block += 1;
				drafts.push({
					kind: "block",
					stage,
					block,
					start,
					end
				});
			}
			if (shrinks(views, start, end)) {
				stage += 1;
				block = 0;
			}
			continue;
		}
		if (block > 0 && shrinks(views, start, end)) {
			stage += 1;
			block = 0;
		}
		block += 1;
		drafts.push({
			kind: "block",
			stage,
			block,
			start,
			end
		});
	}
	if (headAt < views.length) drafts.push({
		kind: "head",
		stage: 0,
		block: 0,
		start: headAt,
		end: views.length
	});
	return joinStem(drafts).map((unit) => {
		const siblings = drafts.filter((other) => other.kind === "block" && other.stage === unit.stage);
		return unit.kind === "block" && siblings.length === 1 ? {
			...unit,
			block: 0
		} : unit;
	});
}
function joinStem(drafts) {
	const stems = drafts.filter(({ kind }) => kind === "stem");
	const [first] = stems;
	if (first === void 0) return drafts;
	return [{
		...first,
		end: stems.at(-1)?.end ?? first.end
	}, ...drafts.slice(stems.length)];
}
/** Cuts the order where only the last value is still needed. */
function cutSegments(nodes, views) {
	const indices = new Map(nodes.map((node, index) => [node, index]));
	const lastUse = new Array(nodes.length).fill(-1);
	let lastInputUse = -1;
	nodes.forEach(({ sources }, index) => {
		for (const source of sources.values()) {
			const from = source.kind === "node" ? indices.get(source.from) : void 0;
			if (from !== void 0) lastUse[from] = Math.max(lastUse[from] ?? -1, index);
			else if (source.kind === "input") lastInputUse = Math.max(lastInputUse, index);
		}
	});
	const segments = [];
	let start = 0;
	let open = lastInputUse;
	for (let index = 0; index < nodes.length; index += 1) {
		if (open <= index) {
			const length = index + 1 - start;
			const pool = length === 1 && views[index]?.class === "pooling";
			segments.push({
				start,
				end: index + 1,
				kind: length > 1 ? "branched" : pool ? "pool" : "plain"
			});
			start = index + 1;
		}
		open = Math.max(open, lastUse[index] ?? -1);
	}
	if (start < nodes.length) segments.push({
		start,
		end: nodes.length,
		kind: "branched"
	});
	return segments;
}
/** Joins single layers to runs, activations to what they follow, and a run to the branches that it feeds. */
function mergeSegments(segments, views) {
	const merged = [];
	for (const segment of segments) {
		const before = merged.at(-1);
		const follows = segment.kind === "plain" && isFollower(views[segment.start]);
		if (before !== void 0 && (follows || segment.kind === "plain" && before.kind === "plain")) before.end = segment.end;
		else if (before?.kind === "plain" && segment.kind === "branched" && joinsByConcat(views, segment)) merged[merged.length - 1] = {
			start: before.start,
			end: segment.end,
			kind: "branched"
		};
		else merged.push({ ...segment });
	}
	return merged;
}
function isFollower(view) {
	return view?.class === "activation" || view?.class === "normalization" && view.node.operator !== "LayerNormalization";
}
function joinsByConcat(views, { start, end }) {
	return views.slice(start, end).findLast(({ class: kind }) => kind === "join")?.node.operator === "Concat";
}
function shrinks(views, start, end) {
	return views.slice(start, end).some(({ class: kind, properties }) => {
		const stride = properties.get("stride") ?? "1";
		return (kind === "product" || kind === "pooling") && stride.split("x").some((value) => Number(value) > 1);
	});
}
/** Segments that come before the first block: up to the last one that makes the image smaller, at least one. */
function stemLength(segments, views) {
	const first = segments.findIndex(({ kind }) => kind === "branched");
	const before = segments.slice(0, Math.max(0, first));
	const pool = before.findLastIndex(({ kind, start, end }) => kind === "pool" && shrinks(views, start, end));
	return pool >= 0 ? pool + 1 : Math.min(1, before.length);
}
/** The head begins with the last global pooling or flattening after all convolutions. */
function headStart(views, segments) {
	const lastConv = views.findLastIndex(({ node }) => node.operator === "Conv");
	const flat = views.findIndex(({ node, index }) => index > lastConv && /^(Global\w+Pool|Flatten)$/.test(node.operator));
	const at = flat >= 0 ? flat : views.findLastIndex(({ class: kind }) => kind === "product");
	const holder = segments.find(({ start, end }) => at >= start && at < end);
	if (at < 0 || holder === void 0 || at === 0) return views.length;
	if (holder.kind === "branched") return holder.start < at ? holder.end : views.length;
	return at;
}
/** `stage 2 block 1`, `stem`, `head`. */
function unitName({ kind, stage, block }) {
	if (kind !== "block") return kind;
	return block === 0 ? `stage ${stage}` : `stage ${stage} block ${block}`;
}

// src/graph/difference/changes.ts
function sideOf(graph) {
	const views = graph.nodes.map(viewLayer);
	const units = findUnits(graph, views);
	const unitOf = [];
	for (const unit of units) for (let index = unit.start; index < unit.end; index += 1) unitOf[index] = unit;
	return {
		graph,
		views,
		units,
		unitOf
	};
}
/** The changes in the order of the dataflow; what only follows from another change is left out. */
function findChanges(candidate, reference, pairs) {
	const counterpart = /* @__PURE__ */ new Map();
	for (const [i, j] of pairs) {
		const [ours, theirs] = [candidate.views[i], reference.views[j]];
		if (ours !== void 0 && theirs !== void 0) counterpart.set(ours.node, theirs.node);
	}
	const matched = new Set(counterpart.values());
	const added = candidate.views.filter(({ node }) => !counterpart.has(node) && node.impliedMax === void 0);
	const removed = reference.views.filter(({ node }) => !matched.has(node) && node.impliedMax === void 0);
	const touched = new Set([...added, ...removed].map(({ node }) => node));
	const changes = [];
	for (const [i, j] of pairs) {
		const [ours, theirs] = [candidate.views[i], reference.views[j]];
		const at = i + j;
		if (ours.node.operator !== theirs.node.operator) {
			if (!(ours.node.impliedMax !== void 0 || theirs.node.impliedMax !== void 0)) changes.push([at, {
				kind: "replaced",
				ours,
				theirs
			}]);
			continue;
		}
		const properties = ownChanges(ours, theirs, touched);
		if (properties.some(({ name }) => widths.has(name))) touched.add(ours.node);
		if (properties.length > 0) changes.push([at, {
			kind: "changed",
			ours,
			theirs,
			properties
		}]);
		else if (isRewired(ours, theirs, counterpart, touched)) changes.push([at, {
			kind: "rewired",
			ours,
			theirs
		}]);
	}
	changes.push(...findMoves(added, removed));
	return changes.sort(([a], [b]) => a - b).map(([, change]) => change);
}
/** Properties that others take over from. */
const widths = /* @__PURE__ */ new Set(["output channels", "outputs"]);
const followers = /* @__PURE__ */ new Set([
	"input channels",
	"inputs",
	"channels"
]);
function ownChanges(ours, theirs, touched) {
	if (ours.keys.exact === theirs.keys.exact) return [];
	const changes = [.../* @__PURE__ */ new Set([...ours.properties.keys(), ...theirs.properties.keys()])].flatMap((name) => {
		const [here, there] = [ours.properties.get(name) ?? "none", theirs.properties.get(name) ?? "none"];
		return here === there ? [] : [{
			name,
			ours: here,
			theirs: there
		}];
	});
	if (!(changes.some(({ name }) => followers.has(name)) && comesFromTouched(ours.node, touched))) return changes;
	const following = ours.properties.get("groups") === "depthwise" && theirs.properties.get("groups") === "depthwise" || ours.node.operator === "BatchNormalization";
	if (following) touched.add(ours.node);
	return changes.filter(({ name }) => !followers.has(name) && !(following && widths.has(name)));
}
/** Whether the width of what a layer reads was changed by another layer before it. */
function comesFromTouched(node, touched) {
	const pending = [node];
	const seen = /* @__PURE__ */ new Set();
	for (let at = pending.pop(); at !== void 0; at = pending.pop()) for (const source of at.sources.values()) {
		if (source.kind !== "node" || seen.has(source.from)) continue;
		if (touched.has(source.from)) return true;
		seen.add(source.from);
		if (!fixesWidth(source.from)) pending.push(source.from);
	}
	return false;
}
function fixesWidth({ operator }) {
	return operator === "Conv" || operator === "Linear" || operator === "ConvTranspose";
}
/** Whether a layer reads other layers than its counterpart does, although those are there. */
function isRewired(ours, theirs, counterpart, touched) {
	const [here, there] = [[...ours.node.sources.values()], [...theirs.node.sources.values()]];
	if (here.length !== there.length) return true;
	const text = (position, source) => ours.node.commutative ? source : `${position} ${source}`;
	const name = (node) => `${node.id}`;
	const expected = here.map((source, at) => {
		if (source.kind !== "node") return text(at, source.kind === "input" ? `input ${source.position}` : "unknown");
		const other = counterpart.get(source.from);
		return other === void 0 ? "gone" : text(at, `${name(other)}.${source.output}`);
	});
	const found = there.map((source, at) => {
		if (source.kind !== "node") return text(at, source.kind === "input" ? `input ${source.position}` : "unknown");
		return touched.has(source.from) || source.from.impliedMax !== void 0 ? "gone" : text(at, `${name(source.from)}.${source.output}`);
	});
	if (expected.includes("gone") || found.includes("gone")) return false;
	return expected.sort().join() !== found.sort().join();
}
/** The same layer missing in one place and new in another was moved. */
function findMoves(added, removed) {
	const waiting = /* @__PURE__ */ new Map();
	for (const theirs of removed.toReversed()) {
		const list = waiting.get(theirs.keys.exact) ?? [];
		list.push(theirs);
		waiting.set(theirs.keys.exact, list);
	}
	const changes = [];
	const moved = /* @__PURE__ */ new Set();
	for (const ours of added) {
		const theirs = waiting.get(ours.keys.exact)?.pop();
		if (theirs === void 0) {
			changes.push([2 * ours.index, {
				kind: "added",
				ours
			}]);
			continue;
		}
		moved.add(theirs);
		changes.push([ours.index + theirs.index, {
			kind: "moved",
			ours,
			theirs
		}]);
	}
	for (const theirs of removed) if (!moved.has(theirs)) changes.push([2 * theirs.index, {
		kind: "removed",
		theirs
	}]);
	return changes;
}

// src/graph/difference/interface-changes.ts
/** One sentence each; names alone are no difference of the network, but of the call. */
function tellInterface(candidate, reference) {
	return [...tellPorts("input", candidate.inputPorts, reference.inputPorts), ...tellPorts("output", candidate.outputPorts, reference.outputPorts)];
}
function tellPorts(kind, ours, theirs) {
	if (ours.length !== theirs.length) {
		const names = (ports) => ports.map(({ name }) => name).join(", ");
		return [`${ours.length} ${kind}s (${names(ours)}) instead of ${theirs.length} (${names(theirs)})`];
	}
	return ours.flatMap((port, at) => theirs[at] === void 0 ? [] : tellPort(kind, port, theirs[at]));
}
function tellPort(kind, ours, theirs) {
	const told = [];
	const subject = `${kind} ${ours.name}`;
	if (ours.name !== theirs.name) told.push(`${subject} is called ${theirs.name} in the reference`);
	if (ours.type !== theirs.type) told.push(`${subject} is ${ours.type} instead of ${theirs.type}`);
	if (ours.channelsLast !== theirs.channelsLast) {
		const [here, there] = [ours, theirs].map(({ channelsLast }) => channelsLast ? "last" : "first");
		told.push(`${subject} has its channels ${here} instead of ${there}`);
	}
	const [here, there] = [channelsFirst(ours), channelsFirst(theirs)];
	if (here === void 0 || there === void 0) return told;
	if (here.length !== there.length) {
		told.push(`${subject} has shape ${text(ours)} instead of ${text(theirs)}`);
		return told;
	}
	const lost = here.flatMap((dim, axis) => typeof dim === "number" && typeof there[axis] === "string" ? [{
		axis,
		dim,
		was: there[axis]
	}] : []);
	const won = here.some((dim, axis) => typeof dim === "string" && typeof there[axis] === "number");
	const sized = here.some((dim, axis) => typeof dim === "number" && typeof there[axis] === "number" && dim !== there[axis]);
	for (const { axis, dim } of lost) told.push(axis === 0 ? `${subject} has a fixed batch of ${dim}: the reference takes any (a caller that feeds another size breaks)` : `${subject} has a fixed dimension ${axis} of ${dim}: the reference takes any`);
	if (sized) told.push(`${subject} has shape ${text(ours)} instead of ${text(theirs)}`);
	else if (won && lost.length === 0) told.push(`${subject} takes ${text(ours)}: more than the reference's ${text(theirs)}`);
	return told;
}
function channelsFirst({ shape, channelsLast }) {
	if (shape === void 0 || !channelsLast || shape.length < 3) return shape;
	return [
		shape[0],
		shape.at(-1),
		...shape.slice(1, -1)
	];
}
function text({ shape }) {
	return `[${shape?.join(",") ?? "?"}]`;
}

// src/graph/difference/relation.ts
/** Layers that learn decide what a network is. */
const weightOf = ({ class: kind }) => kind === "product" ? 4 : kind === "shape" ? .5 : 1;
/**
* 1 for graphs of one structure, 0 for graphs without a common layer: the share of both graphs' layers that
* have a counterpart, by how well they fit; layers with learnt weights count four times.
*/
function similarityOf(candidate, reference, pairs, changes) {
	const rewired = new Set(changes.flatMap((change) => change.kind === "rewired" ? [change.ours] : []));
	const total = (views) => views.reduce((sum, view) => sum + (view.node.impliedMax === void 0 ? weightOf(view) : 0), 0);
	let common = 0;
	for (const [i, j] of pairs) {
		const [ours, theirs] = [candidate.views[i], reference.views[j]];
		if (ours.node.impliedMax !== void 0 && theirs.node.impliedMax !== void 0) continue;
		const both = (ours.node.impliedMax === void 0 ? weightOf(ours) : 0) + (theirs.node.impliedMax === void 0 ? weightOf(theirs) : 0);
		common += both * fit(ours, theirs) * (rewired.has(ours) ? .5 : 1);
	}
	const all = total(candidate.views) + total(reference.views);
	return all === 0 ? 1 : Math.min(1, common / all);
}
function fit(ours, theirs) {
	if (ours.node.impliedMax !== void 0 || theirs.node.impliedMax !== void 0) return 1;
	if (ours.keys.exact === theirs.keys.exact) return 1;
	if (ours.keys.kind === theirs.keys.kind) return .7;
	return ours.keys.operator === theirs.keys.operator ? .5 : .2;
}
/** From here on two graphs are variants of one design. */
const familySimilarity = .5;

// src/graph/difference/tell-changes.ts
/** Sentences in the order of the dataflow: the first is the first divergence. */
function tellChanges(changes, candidate, reference) {
	const order = new Map(changes.map((change, index) => [change, index]));
	const left = new Set(changes);
	const told = [];
	const take = (some, sentence) => {
		for (const change of some) left.delete(change);
		told.push({
			at: Math.min(...some.map((change) => order.get(change) ?? 0)),
			sentence
		});
	};
	for (const { first, second, sentence } of strideMoves(changes, candidate)) take([first, second], sentence);
	for (const { some, sentence } of wholeUnits([...left], candidate, reference)) take(some, sentence);
	for (const group of groupsOf$1([...left], candidate, reference)) take(group.changes, group.sentence);
	return told.toSorted((a, b) => a.at - b.at).map(({ sentence }) => sentence);
}
/** Within one block one layer's stride went down and another's up. */
function strideMoves(changes, candidate) {
	const strided = changes.filter((change) => change.kind === "changed" && change.properties.length === 1 && change.properties[0]?.name === "stride");
	const used = /* @__PURE__ */ new Set();
	return strided.flatMap((from) => {
		const [lost] = from.properties;
		const unit = candidate.unitOf[from.ours.index];
		const to = strided.find(({ ours, properties: [got] }) => {
			return candidate.unitOf[ours.index] === unit && got?.ours === lost?.theirs && got?.theirs === lost?.ours;
		});
		if (to === void 0 || lost === void 0 || lost.theirs === "1" || used.has(from) || used.has(to)) return [];
		used.add(from).add(to);
		const place = placed(from.ours, candidate);
		const [fromTitle, toTitle] = from.ours.title === to.ours.title ? [`the ${ordinal(from.ours, candidate)} ${from.ours.title}`, `the ${ordinal(to.ours, candidate)}`] : shared(from.ours.title, to.ours.title);
		return [{
			first: from,
			second: to,
			sentence: `${place}stride ${lost.theirs} moved from ${fromTitle} to ${toTitle}`
		}];
	});
}
/** `the 1x1`, `the 3x3 convolution`. */
function shared(from, to) {
	const [fromHead = "", ...fromTail] = from.split(" ");
	const [, ...toTail] = to.split(" ");
	return fromTail.join() === toTail.join() && fromTail.length > 0 ? [`the ${fromHead}`, `the ${to}`] : [`the ${from}`, `the ${to}`];
}
/** Units of which every layer that matters is new, or gone. */
function wholeUnits(changes, candidate, reference) {
	return ["added", "removed"].flatMap((kind) => {
		const side = kind === "added" ? candidate : reference;
		const found = /* @__PURE__ */ new Map();
		for (const change of changes) {
			if (change.kind !== kind) continue;
			const view = change.kind === "added" ? change.ours : change.theirs;
			const unit = side.unitOf[view.index];
			if (unit === void 0) continue;
			found.set(unit, [...found.get(unit) ?? [], change]);
		}
		return [...found].flatMap(([unit, some]) => {
			const size = unit.end - unit.start;
			const products = side.views.slice(unit.start, unit.end).some((view) => view.class === "product");
			if (unit.kind !== "block" || !products || size < 3 || some.length < size - 1) return [];
			const word = kind === "added" ? "added" : "removed";
			return [{
				some,
				sentence: `${unitName(unit)} ${word}: ${productsOf(side, unit)}`
			}];
		});
	});
}
function productsOf({ views }, { start, end }) {
	const products = views.slice(start, end).filter((view) => view.class === "product");
	const texts = products.slice(0, 4).map(describeView);
	const more = products.length - texts.length;
	return `${texts.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** The same change in several places is told once. */
function groupsOf$1(changes, candidate, reference) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const key = `${change.kind} ${groupKey(change)}`;
		groups.set(key, [...groups.get(key) ?? [], change]);
	}
	return [...groups.values()].map((group) => ({
		changes: group,
		sentence: tellGroup(group, candidate, reference)
	}));
}
function groupKey(change) {
	switch (change.kind) {
		case "changed": return `${change.ours.node.operator} ${change.properties.map(propertyKey).join("; ")}`;
		case "replaced": return `${change.ours.title} ${change.theirs.title}`;
		case "added": return addedKey(change.ours);
		case "removed": return addedKey(change.theirs);
		default: return change.ours.title;
	}
}
/** Layers that learn are told one by one where there are few of a size. */
function addedKey(view) {
	return view.class === "product" ? view.title : view.node.operator;
}
/** Widths that change together are one change, whatever the numbers. */
function propertyKey({ name, ours, theirs }) {
	return /^\d+$/.test(ours) && /^\d+$/.test(theirs) && /channels|inputs|outputs/.test(name) ? `${name} ${Number(ours) > Number(theirs) ? "more" : "fewer"}` : `${name} ${ours} ${theirs}`;
}
function tellGroup(group, candidate, reference) {
	const [first] = group;
	const many = group.length;
	switch (first.kind) {
		case "changed": {
			const phrase = first.properties.map(propertyPhrase).join(", ");
			const varied = group.some((change) => change.kind === "changed" && change.properties.map(propertyPhrase).join(", ") !== phrase);
			if (many === 1) return `${placed(first.ours, candidate)}${named(first.ours, candidate)}: ${phrase}`;
			const where = `${placed(first.ours, candidate)}${named(first.ours, candidate)}`;
			return varied ? `${where}: ${phrase}; likewise in ${count(many - 1, "further layer")}` : `${plural(first.ours.title, many)}: ${phrase} (first in ${where})`;
		}
		case "replaced": {
			const phrase = `${first.ours.title} instead of ${first.theirs.title}`;
			const place = placed(first.ours, candidate);
			return many === 1 ? `${place}${phrase}` : `${phrase} in ${count(many, "place")}, first in ${place.replace(/: $/, "")}`;
		}
		case "added":
		case "removed": {
			const side = first.kind === "added" ? candidate : reference;
			const view = first.kind === "added" ? first.ours : first.theirs;
			const connection = residual(view);
			if (connection !== void 0) return `${placed(view, side)}${connection} ${first.kind}${many > 1 ? ` (and ${many - 1} more)` : ""}`;
			const what = many === 1 ? describeView(view) : plural(view.title, many);
			return `${many === 1 ? placed(view, side) : ""}${what} ${first.kind}${many > 1 ? ` (first in ${placed(view, side).replace(/: $/, "")})` : after(view, side)}`;
		}
		case "moved": return `${many === 1 ? first.ours.title : plural(first.ours.title, many)} moved: ${after(first.ours, candidate).slice(1)} instead of ${after(first.theirs, reference).slice(1)}`;
		case "rewired": {
			const word = residual(first.ours) ?? first.ours.title;
			const more = many > 1 ? `; likewise in ${count(many - 1, "further layer")}` : "";
			return `${placed(first.ours, candidate)}${word} takes ${fedBy(first.ours, candidate)} instead of ${fedBy(first.theirs, reference)}${more}`;
		}
	}
}
/** An addition of two computed values. */
function residual({ node }) {
	return node.operator === "Add" && node.sources.size === 2 ? "residual connection" : void 0;
}
const propertyPhrases = {
	groups: ({ ours, theirs }) => `${groupsText(ours)} instead of ${groupsText(theirs)}`,
	"output channels": ({ ours, theirs }) => `${ours} output channels instead of ${theirs}`,
	"input channels": ({ ours, theirs }) => `${ours} input channels instead of ${theirs}`,
	outputs: ({ ours, theirs }) => `${ours} outputs instead of ${theirs}`,
	inputs: ({ ours, theirs }) => `${ours} inputs instead of ${theirs}`,
	channels: ({ ours, theirs }) => `${ours} channels instead of ${theirs}`,
	bias: ({ ours }) => ours === "yes" ? "with a bias" : "without its bias"
};
function groupsText(text) {
	if (text === "depthwise") return "one group a channel";
	return text === "1" ? "1 group" : `${text} groups`;
}
function propertyPhrase(change) {
	return (Object.hasOwn(propertyPhrases, change.name) ? propertyPhrases[change.name] : void 0)?.(change) ?? `${change.name} ${change.ours} instead of ${change.theirs}`;
}
function placed(view, side) {
	const unit = side.unitOf[view.index];
	return unit === void 0 ? "" : `${unitName(unit)}: `;
}
/** The layer's title, with its number where the unit has several of it, and its name in the file. */
function named(view, side) {
	const numbered = siblings(view, side).length > 1 ? `${ordinal(view, side)} ` : "";
	const { name } = view.node.node;
	return `${numbered}${view.title}${name === "" ? "" : ` (${name.length <= 50 ? name : `${name.slice(0, 47)}...`})`}`;
}
function siblings(view, side) {
	const unit = side.unitOf[view.index];
	return unit === void 0 ? [view] : side.views.slice(unit.start, unit.end).filter(({ title }) => title === view.title);
}
const ordinals = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth",
	"sixth",
	"seventh",
	"eighth",
	"ninth",
	"tenth"
];
function ordinal(view, side) {
	const at = siblings(view, side).indexOf(view);
	return ordinals[at] ?? `${at + 1}th`;
}
function after(view, side) {
	return ` after ${fedBy(view, side)}`;
}
function fedBy({ node }, side) {
	const texts = [...node.sources].sort(([a], [b]) => a - b).map(([, source]) => {
		if (source.kind === "input") return `input ${side.graph.inputPorts[source.position]?.name ?? source.position}`;
		if (source.kind === "unknown") return "an unknown value";
		const view = side.views.find(({ node: other }) => other === source.from);
		return view === void 0 ? source.from.operator : `${view.title} of ${placed(view, side).replace(/: $/, "")}`;
	});
	return texts.length === 0 ? "nothing" : texts.join(" and ");
}
function plural(title, many) {
	return `${many} ${title.endsWith("s") ? title : /(ing|elu\d?|Clip|LRN|[A-Z]\w*)$/.test(title) ? `${title} layers` : `${title}s`}`;
}
function count(many, word) {
	return `${many} ${word}${many === 1 ? "" : "s"}`;
}

// src/graph/difference/tell-precision.ts
/** Sentences, the most layers first; empty where the precision is the same. */
function tellPrecision(candidate, reference, pairs) {
	const groups = /* @__PURE__ */ new Map();
	let products = 0;
	for (const [i, j] of pairs) {
		const [ours, theirs] = [candidate.views[i], reference.views[j]];
		if (ours.class === "product") products += 1;
		for (const change of changesOf(ours, theirs)) groups.set(change, (groups.get(change) ?? 0) + 1);
	}
	return [...groups].sort(([, a], [, b]) => b - a).map(([change, many]) => {
		return `${change} in ${change.startsWith("weights") && many === products && many > 1 ? `all ${many} layers with weights` : `${many} ${many === 1 ? "layer" : "layers"}`}`;
	});
}
function changesOf(ours, theirs) {
	const changes = [];
	const weight = (view) => view.node.weights.get("weight")?.precision;
	const [here, there] = [weight(ours), weight(theirs)];
	if (here !== void 0 && there !== void 0 && here !== there) changes.push(`weights ${here} instead of ${there}`);
	if (ours.class !== "product") return changes;
	const code = ({ node }) => node.codes.get(0) ?? "not quantised";
	if (code(ours) !== code(theirs)) changes.push(`inputs ${code(ours)} instead of ${code(theirs)}`);
	return changes;
}

// src/graph/difference/compare-graphs.ts
const maxSentences = 12;
/** Compares two graphs in normal form. Takes n log n. */
function compareGraphs(ours, theirs) {
	const [candidate, reference] = [sideOf(ours), sideOf(theirs)];
	const identical = ours.structure === theirs.structure;
	const pairs = identical ? candidate.views.map((_, index) => [index, index]) : alignLayers(candidate.views, reference.views);
	const layerChanges = identical ? [] : findChanges(candidate, reference, pairs);
	const impliedOnly = !identical && layerChanges.length === 0 && differsInImplied(candidate, reference, pairs);
	const sameStructure = identical || impliedOnly;
	const structural = tellChanges(layerChanges, candidate, reference);
	const told = structural.length === 0 && !sameStructure ? [unexplained] : structural;
	const precision = tellPrecision(candidate, reference, pairs);
	const changes = [...told, ...precision];
	const equal = identical && ours.signature === theirs.signature;
	if (changes.length === 0 && !equal) changes.push("inputs or constants are of another type");
	return {
		candidate,
		reference,
		pairs,
		layerChanges,
		equal,
		sameStructure,
		similarity: sameStructure ? 1 : similarityOf(candidate, reference, pairs, layerChanges),
		firstDivergence: told[0],
		changes: bounded(equal ? [] : changes),
		interfaceChanges: tellInterface(ours, theirs)
	};
}
const unexplained = "the graphs differ in how their layers are connected, or in a subgraph or function";
/** Whether all that lacks a counterpart is an activation that a quantisation's range does the work of. */
function differsInImplied(candidate, reference, pairs) {
	const ours = new Set(pairs.map(([i]) => i));
	const theirs = new Set(pairs.map(([, j]) => j));
	const rest = [...candidate.views.filter(({ index }) => !ours.has(index)), ...reference.views.filter(({ index }) => !theirs.has(index))];
	return [...candidate.views, ...reference.views].some(({ node }) => node.impliedMax !== void 0) && rest.every(({ node }) => node.impliedMax !== void 0);
}
function bounded(sentences) {
	if (sentences.length <= maxSentences) return sentences;
	const rest = sentences.length - maxSentences + 1;
	return [...sentences.slice(0, 11), `and ${rest} further differences`];
}

// src/graph/difference/weight-statistics.ts
/** An element that differs by less than this part of itself was only rounded. */
const rounding = 1e-4;
/** `undefined` where the elements of one are not at hand, or are not finite. */
function weightStatistics(candidate, reference) {
	const [ours, theirs] = [candidate.blocks(), reference.blocks()];
	if (ours === void 0 || theirs === void 0) return void 0;
	let elements = 0;
	let product = 0;
	let square = 0;
	let otherSquare = 0;
	let difference = 0;
	let zeros = 0;
	let referenceZeros = 0;
	let changedNonZeros = 0;
	for (const [left, right] of zipBlocks(ours, theirs)) {
		for (let at = 0; at < left.length; at += 1) {
			const one = left[at] ?? 0;
			const other = right[at] ?? 0;
			product += one * other;
			square += one * one;
			otherSquare += other * other;
			difference += (one - other) * (one - other);
			if (one === 0) zeros += 1;
			else if (Math.abs(one - other) > rounding * Math.abs(other)) changedNonZeros += 1;
			if (other === 0) referenceZeros += 1;
		}
		elements += left.length;
	}
	const relativeError = otherSquare > 0 ? Math.sqrt(difference / otherSquare) : difference > 0 ? 1 : 0;
	const norm = Math.sqrt(square * otherSquare);
	const cosine = norm > 0 ? product / norm : square === otherSquare ? 1 : 0;
	if (!Number.isFinite(relativeError) || !Number.isFinite(cosine)) return void 0;
	return {
		elements,
		relativeError,
		cosine,
		zeros,
		referenceZeros,
		changedNonZeros
	};
}
/** The blocks of two weights, cut to equal lengths; ends with the shorter one. */
function* zipBlocks(ours, theirs) {
	const others = theirs[Symbol.iterator]();
	let waiting = /* @__PURE__ */ new Float64Array(0);
	for (let block of ours) while (block.length > 0) {
		while (waiting.length === 0) {
			const next = others.next();
			if (next.done === true) return;
			waiting = next.value;
		}
		const length = Math.min(block.length, waiting.length);
		yield [block.subarray(0, length), waiting.subarray(0, length)];
		block = block.subarray(length);
		waiting = waiting.subarray(length);
	}
}

// src/graph/difference/compare-weights.ts
/** Below this two weights differ by rounding only. */
const roundingError = 2e-5;
/** The most that quantising to 8 bits or fewer does to a weight that keeps its meaning. */
const quantisationError = .5;
const fineTunedCosine = .9;
/** Layers with weights, in the order of the dataflow. Reads weights in blocks, one layer after the other. */
function compareWeights(candidate, reference, pairs) {
	return pairs.flatMap(([i, j]) => {
		const [ours, theirs] = [candidate.views[i], reference.views[j]];
		if (ours.node.operator !== theirs.node.operator || ours.node.weights.size === 0) return [];
		return [{
			ours,
			theirs,
			...fateOf(ours.node, theirs.node)
		}];
	});
}
const severity = [
	"shared",
	"quantised",
	"pruned",
	"fine-tuned",
	"retrained",
	"unread",
	"resized"
];
function fateOf(ours, theirs) {
	if (ours === theirs) return { fate: "shared" };
	let worst = { fate: "shared" };
	for (const [name, weight] of ours.weights) {
		const other = theirs.weights.get(name);
		const one = other === void 0 ? { fate: "resized" } : fateOfWeight(weight, other);
		if (severity.indexOf(one.fate) > severity.indexOf(worst.fate) || worst.statistics === void 0) worst = one;
	}
	return worst;
}
function fateOfWeight(ours, theirs) {
	if (ours.dims.join() !== theirs.dims.join()) return { fate: "resized" };
	const statistics = weightStatistics(ours, theirs);
	if (statistics === void 0) return { fate: "unread" };
	return {
		fate: fateByStatistics(statistics, ours.precision !== theirs.precision),
		statistics
	};
}
function fateByStatistics(statistics, otherPrecision) {
	const { relativeError, cosine, zeros, referenceZeros, changedNonZeros } = statistics;
	if (relativeError <= roundingError) return "shared";
	if (otherPrecision && relativeError <= quantisationError && cosine > fineTunedCosine) return "quantised";
	if (zeros > referenceZeros && changedNonZeros === 0) return "pruned";
	return cosine > fineTunedCosine ? "fine-tuned" : "retrained";
}

// src/graph/difference/tell-weights.ts
/** `undefined` where no layers with weights stand for each other. */
function tellWeights(layers) {
	if (layers.length === 0) return void 0;
	const counts = /* @__PURE__ */ new Map();
	for (const layer of layers) counts.set(layer.fate, [...counts.get(layer.fate) ?? [], layer]);
	const groups = [...counts].sort(([, a], [, b]) => b.length - a.length);
	const [most] = groups;
	if (groups.length === 1 && most !== void 0) {
		const [fate, all] = most;
		return `${phrases[fate](all, `the weights of all ${all.length} layers`)}`;
	}
	return groups.map(([fate, some]) => phrases[fate](some, `${some.length} of ${layers.length} layers' weights`)).join("; ");
}
const phrases = {
	shared: (_, subject) => `${subject} are shared`,
	quantised: (layers, subject) => `${subject} are the same at another precision (${errors(layers)})`,
	pruned: (layers, subject) => `${subject} are pruned: ${sparsity(layers)}; what is left is shared`,
	"fine-tuned": (layers, subject) => `${subject} are trained further (${errors(layers)})${names(layers)}`,
	retrained: (layers, subject) => `${subject} are other weights, trained anew${names(layers)}`,
	permuted: (_, subject) => `${subject} are the same in another order of channels`,
	resized: (layers, subject) => `${subject} have another shape${names(layers)}`,
	unread: (_, subject) => `${subject} could not be looked at`
};
function errors(layers) {
	const known = layers.flatMap(({ ours, statistics }) => statistics === void 0 ? [] : [{
		error: statistics.relativeError,
		name: nameOf({ ours })
	}]);
	const sorted = known.toSorted((a, b) => a.error - b.error);
	const median = sorted[Math.floor((sorted.length - 1) / 2)];
	const worst = sorted.at(-1);
	if (median === void 0 || worst === void 0) return "error unknown";
	if (known.length === 1) return `error ${percent(worst.error)}`;
	return `error ${percent(median.error)} in the median, ${percent(worst.error)} at most: ${worst.name}`;
}
function sparsity(layers) {
	const sum = (pick) => layers.reduce((total, layer) => total + pick(layer), 0);
	const elements = sum(({ statistics }) => statistics?.elements ?? 0);
	const zeros = sum(({ statistics }) => statistics?.zeros ?? 0);
	const before = sum(({ statistics }) => statistics?.referenceZeros ?? 0);
	return `${percent(zeros / elements)} are zero instead of ${percent(before / elements)}`;
}
/** The layers by name, where they are few. */
function names(layers) {
	return layers.length > 3 ? "" : ` (${layers.map(nameOf).join(", ")})`;
}
function nameOf({ ours }) {
	const { name } = ours.node.node;
	if (name === "") return ours.title;
	return name.length <= 50 ? name : `${name.slice(0, 47)}...`;
}
/** `0.8 %`; at least two significant digits. */
function percent(share) {
	const value = share * 100;
	return `${value >= 10 ? value.toFixed(1) : Number(value.toPrecision(2))} %`;
}

// src/graph/difference/compare-models.ts
/**
* How the candidate differs from the reference. Structure takes n log n of the nodes; weights are read once,
* block by block, and only of layers that stand for each other.
*/
function compareModels(candidate, reference) {
	const graph = normalize$1(candidate);
	const structure = compareGraphs(graph, candidate === reference ? graph : normalize$1(reference));
	const weights = compareWeights(structure.candidate, structure.reference, structure.pairs);
	const relation = relationOf(structure, weights);
	return {
		equal: structure.equal,
		sameWeights: structure.sameStructure && weights.every(({ fate }) => fate === "shared"),
		relation,
		similarity: structure.similarity,
		...structure.firstDivergence === void 0 ? {} : { firstDivergence: structure.firstDivergence },
		changes: structure.changes,
		interfaceChanges: structure.interfaceChanges,
		weights: weightsOf(structure, relation === "different" ? [] : weights)
	};
}
function relationOf(structure, weights) {
	if (!structure.sameStructure) return structure.similarity >= .5 ? "same family" : "different";
	const kept = weights.every(({ fate }) => fate === "shared");
	if (structure.equal) return kept ? "equal" : "equal up to weights";
	return weights.every(({ fate }) => fate === "shared" || fate === "quantised") ? "equal up to precision" : "equal up to weights";
}
function weightsOf({ candidate }, layers) {
	const sentence = tellWeights(layers);
	return {
		...sentence === void 0 ? {} : { sentence },
		layers: layers.map(({ ours, fate, statistics }) => {
			const unit = candidate.unitOf[ours.index];
			return {
				layer: ours.node.node.name,
				place: `${unit === void 0 ? "" : `${unitName(unit)}: `}${ours.title}`,
				fate,
				...statistics === void 0 ? {} : {
					relativeError: statistics.relativeError,
					cosine: statistics.cosine,
					zeros: statistics.zeros / Math.max(1, statistics.elements),
					referenceZeros: statistics.referenceZeros / Math.max(1, statistics.elements)
				}
			};
		})
	};
}

// src/graph/risks/embedded-files.ts
/** Files of other kinds inside a model: programs, archives, pickles, in tensors, texts or where nobody looks. */
/** File signatures as Latin-1 text, long enough that no weight begins with one by chance. */
const marks = [
	{
		bytes: "ELF",
		name: "a Linux program or library"
	},
	{
		bytes: "Ïúíþ",
		name: "a macOS program"
	},
	{
		bytes: "Êþº¾",
		name: "a macOS program or a Java class"
	},
	{
		bytes: "\0asm",
		name: "a WebAssembly program"
	},
	{
		bytes: "PK",
		name: "a zip archive (a PyTorch checkpoint is one)"
	},
	{
		bytes: "\b",
		name: "a gzip archive"
	},
	{
		bytes: "7z¼¯'",
		name: "a 7-Zip archive"
	},
	{
		bytes: "ý7zXZ\0",
		name: "an xz archive"
	},
	{
		bytes: "",
		name: "a Python pickle"
	},
	{
		bytes: "",
		name: "a Python pickle"
	},
	{
		bytes: "}q",
		name: "a Python pickle"
	},
	{
		bytes: "cos\n",
		name: "a Python pickle"
	},
	{
		bytes: "cposix\n",
		name: "a Python pickle"
	},
	{
		bytes: "cos\nsystem",
		name: "a Python pickle"
	},
	{
		bytes: "HDF\r\n",
		name: "an HDF5 file"
	},
	{
		bytes: "%PDF-",
		name: "a PDF document"
	},
	{
		bytes: "PNG\r\n",
		name: "a PNG image"
	},
	{
		bytes: "ÿØÿà",
		name: "a JPEG image"
	},
	{
		bytes: "SQLite format 3",
		name: "a database"
	},
	{
		bytes: "#!/",
		name: "a script"
	},
	{
		bytes: "<?php",
		name: "a script"
	}
];
/** A Windows program says so twice: at its start, and where it was told to look further in. */
const windows = "MZ";
const headBytes = 1024;
/** Looks at the first bytes of everything; a file that begins in the middle of a tensor is not found. */
const embeddedFiles = ({ model }) => [
	...tensorRisks(model),
	...attributeRisks(model),
	...[...model.metadata].flatMap(([key, value]) => found(rangeOfText(value), `metadata ${quote$1(key)}`)),
	...foreignRisks(model)
];
function tensorRisks(model) {
	return [...everyTensor(model)].flatMap((tensor) => rangesOf(tensor).flatMap((range) => found(range, `tensor ${quote$1(tensor.name)}`)));
}
function rangesOf({ data }) {
	if (data.kind === "raw") return data.ranges.slice(0, 1);
	if (data.kind === "external") return data.state.kind === "present" ? [data.state.range] : [];
	return data.kind === "strings" ? data.values.map((value) => new ByteRange(bytesInMemory(value))) : [];
}
function attributeRisks(model) {
	return [...everyNode(model)].flatMap((node) => [...node.attributes].flatMap(([name, attribute]) => {
		const where = `${operatorName(node)} ${quote$1(node.name)}, attribute ${quote$1(name)}`;
		if (attribute.kind === "bytes") return found(attribute.value, where);
		if (attribute.kind === "string") return found(rangeOfText(attribute.value), where);
		if (attribute.kind === "strings") return attribute.value.flatMap((text) => found(rangeOfText(text), where));
		return [];
	}));
}
/** What ONNX does not define no runtime reads: whatever it is, it is not for running the model. */
function foreignRisks(model) {
	return model.foreignFields.map(({ name, byte, range }) => {
		const file = recognize(range);
		const what = `${range.length.toLocaleString("en-US")} bytes in a field that ONNX does not define`;
		return {
			kind: "embedded-file",
			where: `${name} at byte ${byte}`,
			what: file === void 0 ? what : `${what}: ${file}`
		};
	});
}
function found(range, where) {
	const file = recognize(range);
	return file === void 0 ? [] : [{
		kind: "embedded-file",
		where,
		what: `it holds ${file}`
	}];
}
function recognize(range) {
	const head = Buffer.from(range.head(headBytes)).toString("latin1");
	const mark = marks.find(({ bytes }) => head.startsWith(bytes));
	if (mark !== void 0) return mark.name;
	return head.startsWith(windows) && /This program|PE\0\0/.test(head) ? "a Windows program" : void 0;
}
/** Attributes that are no UTF-8 have one character a byte, and so the bytes come back. */
function rangeOfText(text) {
	return new ByteRange(bytesInMemory(Buffer.from(text.slice(0, headBytes), "latin1")));
}

// src/graph/risks/hidden-parts.ts
/** Parts of a graph that a look at its behaviour does not show: branches that few inputs take, and parts that none reach. */
/** Smaller leftovers are usual: a scale that was folded, an axis. */
const notableBytes = 1024;
/** An `If` that asks the data can answer one in a million inputs differently; one that asks a constant has a dead branch. */
const hiddenBranches = ({ model }) => {
	const constants = findConstants(model.graph);
	const fromInputs = dependents(model.graph);
	return model.graph.nodes.flatMap((node) => {
		if (node.operator !== "If" || node.domain !== "") return [];
		const [condition = ""] = node.inputs;
		const where = placeOf(node);
		if (constants.get(condition) !== void 0) return [{
			kind: "hidden-branch",
			where,
			what: "its condition is a constant: one branch never runs"
		}];
		return fromInputs.has(condition) ? [{
			kind: "hidden-branch",
			where,
			what: `which branch runs depends on the input, through ${quote$1(condition)}`
		}] : [];
	});
};
/** Values that depend on the elements of a graph input; its shape alone does not count. */
function dependents(graph) {
	const stored = new Set(graph.initializers.map(({ name }) => name));
	const found = new Set(graph.inputs.flatMap(({ name }) => stored.has(name) ? [] : [name]));
	for (const node of graph.nodes) {
		if (node.domain === "" && (node.operator === "Shape" || node.operator === "Size")) continue;
		if (valuesRead(node).some((name) => found.has(name))) for (const name of node.outputs) found.add(name);
	}
	return found;
}
/** Nodes and weights of which no output is made. */
const unreachableParts = ({ model }) => {
	const { graph } = model;
	const maker = /* @__PURE__ */ new Map();
	for (const node of graph.nodes) for (const name of node.outputs) maker.set(name, node);
	const live = /* @__PURE__ */ new Set();
	const pending = graph.outputs.map(({ name }) => name);
	for (let name = pending.pop(); name !== void 0; name = pending.pop()) {
		const node = maker.get(name);
		if (node === void 0 || live.has(node)) continue;
		live.add(node);
		pending.push(...valuesRead(node));
	}
	const risks = [];
	const dead = graph.nodes.filter((node) => !live.has(node) && node.operator !== "Constant");
	const [first] = dead;
	if (first !== void 0) risks.push({
		kind: "unreachable",
		where: placeOf(first),
		what: `${dead.length} nodes lead to no output, this one first`
	});
	const read = /* @__PURE__ */ new Set([...capturedNames(graph), ...graph.outputs.map(({ name }) => name)]);
	const used = new Set(findConstantUses(model).map(({ constant }) => constant.stored));
	for (const tensor of graph.initializers) {
		const bytes = elementBytes(tensor.elementType, tensor.elements);
		if (bytes <= notableBytes || read.has(tensor.name) || used.has(tensor)) continue;
		const what = `${bytes.toLocaleString("en-US")} bytes of a tensor that no node takes`;
		risks.push({
			kind: "unreachable",
			where: quote$1(tensor.name),
			what
		});
	}
	return risks;
};
function capturedNames(graph) {
	return graph.nodes.flatMap((node) => valuesRead(node));
}
function placeOf(node) {
	return `${operatorName(node)} ${quote$1(node.name)}`;
}

// src/graph/risks/huge-attributes.ts
/** Attributes that are larger than any operator needs: a place to carry something else. */
const hugeBytes = 2 ** 20;
/** Weights in `Constant` nodes are no attributes in this sense. */
const hugeAttributes = ({ model }) => [...everyNode(model)].flatMap((node) => {
	if (node.operator === "Constant" && node.domain === "") return [];
	return [...node.attributes].flatMap(([name, attribute]) => {
		const bytes = sizeOfAttribute(attribute);
		if (bytes <= hugeBytes) return [];
		return [{
			kind: "huge-attribute",
			where: `${operatorName(node)} ${quote$1(node.name)}, attribute ${quote$1(name)}`,
			what: `it takes ${bytes.toLocaleString("en-US")} bytes`
		}];
	});
});
function sizeOfAttribute(attribute) {
	switch (attribute.kind) {
		case "string": return attribute.value.length;
		case "bytes": return attribute.value.length;
		case "strings": return attribute.value.reduce((sum, { length }) => sum + length, 0);
		case "ints":
		case "floats": return 8 * attribute.value.length;
		case "tensor": return elementBytes(attribute.value.elementType, attribute.value.elements);
		case "tensors": return attribute.value.reduce((sum, { elementType, elements }) => sum + elementBytes(elementType, elements), 0);
		default: return 0;
	}
}

// src/graph/risks/metadata.ts
const suspicions = [
	{
		pattern: /<\s*(script|iframe|object|embed|svg|img)\b|javascript:|\bon(error|load)\s*=/i,
		what: "it holds HTML that would run where it is shown"
	},
	{
		pattern: /\b(curl|wget)\b[^\n]{0,200}\|\s*(sudo\s+)?(ba|z|da)?sh\b|\bpowershell\b[^\n]{0,80}-enc/i,
		what: "it holds a command that downloads and runs something"
	},
	{
		pattern: /__import__\(|\bos\.system\(|\bsubprocess\.|\beval\(|\bexec\(/,
		what: "it holds Python code"
	},
	{
		pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
		what: "it holds a private key"
	},
	{
		pattern: /\b(ghp|gho|ghs|github_pat|hf)_[A-Za-z0-9]{20,}|\bAKIA[0-9A-Z]{16}\b|\bxox[abp]-[0-9A-Za-z-]{10,}/,
		what: "it holds what looks like an access token"
	},
	{
		pattern: /[\u202a-\u202e\u2066-\u2069]/,
		what: "it holds characters that turn the direction of writing, which hide text"
	},
	{
		pattern: /[\u0000-\u0008\u000e-\u001f]/,
		what: "it holds control characters, as binary data do"
	},
	{
		pattern: /\bignore (all|any|the) (previous|prior|above) instructions\b/i,
		what: "it speaks to a language model, not to people"
	}
];
/** Longer texts are data. */
const longText = 65536;
/** What is looked at of all texts together: a hostile file may hold any amount. */
const lookedAt = 2 ** 20;
const suspiciousMetadata = ({ model }) => {
	const risks = [];
	let rest = lookedAt;
	for (const { where, text } of texts(model)) {
		for (const what of suspicionsOf(text.slice(0, Math.min(longText, rest)))) risks.push({
			kind: "suspicious-metadata",
			where,
			what
		});
		if (text.length > longText) risks.push({
			kind: "suspicious-metadata",
			where,
			what: `it has ${text.length.toLocaleString("en-US")} characters`
		});
		rest -= text.length;
		if (rest <= 0) return [...risks, {
			kind: "suspicious-metadata",
			where,
			what: "what comes after is too much to be looked at"
		}];
	}
	return risks;
};
function suspicionsOf(text) {
	const found = suspicions.filter(({ pattern }) => pattern.test(text)).map(({ what }) => what);
	return hasBase64(text) ? [...found, "it holds a long run of base64: data, not text"] : found;
}
/** Split instead of searched for: a pattern would begin again at every character. */
function hasBase64(text) {
	return text.split(/[^A-Za-z0-9+/]/).some(({ length }) => length >= 4e3);
}
function texts(model) {
	return [
		...[...model.metadata].flatMap(([key, value]) => [{
			where: `metadata ${quote$1(key)}`,
			text: value
		}, {
			where: `the key ${quote$1(key)} of the metadata`,
			text: key
		}]),
		...[...model.docStrings].map(([name, text]) => ({
			where: name,
			text
		})),
		{
			where: "producer_name",
			text: model.producerName
		},
		{
			where: "domain",
			text: model.domain
		}
	];
}
/** Whether the model's own metadata name a licence. */
function hasLicence({ metadata }) {
	return [...metadata].some(([key, value]) => /licen[cs]e/i.test(key) && value.trim() !== "");
}

// src/graph/risks/find-risks.ts
/** The static risks of a model: what a person should look at before the model is trusted or run. */
/** Operators that every onnxruntime has: no code of somebody else's. */
const runtimeDomains = /^(com\.microsoft(\..*)?|com\.ms\.internal\..*|ai\.onnx\.contrib)$/;
/** An operator that ONNX does not define is code that comes from somewhere else. */
const customOperators = ({ model }) => {
	const own = new Set(model.functions.map(({ domain, name }) => operatorName({
		domain,
		operator: name
	})));
	const nodes = /* @__PURE__ */ new Map();
	for (const node of everyNode(model)) {
		const name = operatorName(node);
		if (isCustom(node) && !runtimeDomains.test(node.domain) && !own.has(name)) nodes.set(name, (nodes.get(name) ?? 0) + 1);
	}
	return [...nodes].map(([name, count]) => ({
		kind: "custom-operator",
		where: quote$1(name),
		what: `${count} nodes need an operator that neither ONNX nor onnxruntime defines: a library has to be loaded`
	}));
};
const externalData = ({ structure }) => structure.externalFiles.flatMap(({ location, problem }) => problem === void 0 ? [] : [{
	kind: "external-data",
	where: quote$1(location),
	what: problem
}]);
const missingLicence = ({ model, licensed }) => licensed || hasLicence(model) ? [] : [{
	kind: "missing-licence",
	where: "metadata",
	what: "neither the model, nor a LICENSE file beside it, nor its card says under which licence it may be used"
}];
const floatingRevision = ({ floating }) => floating === void 0 ? [] : [{
	kind: "floating-revision",
	where: "source",
	what: floating
}];
const checks = {
	"custom-operator": customOperators,
	"external-data": externalData,
	"hidden-branch": hiddenBranches,
	unreachable: unreachableParts,
	"huge-attribute": hugeAttributes,
	"embedded-file": embeddedFiles,
	"suspicious-metadata": suspiciousMetadata,
	"missing-licence": missingLicence,
	"floating-revision": floatingRevision
};
/** All risks, by kind. */
function findRisks(inspected) {
	return Object.values(checks).flatMap((check) => check(inspected));
}

// src/graph/inspect-subjects.ts
/**
* Reads every file once, and at most two at a time are in memory: the candidate, and the one that it is compared
* with.
*
* @throws UserError for a file that is not a model, or whose weights in other files can't be used.
*/
function inspectSubjects(artifacts, model, { open, provenance }) {
	const candidate = readOnnx(artifacts.candidate, open);
	const inspected = /* @__PURE__ */ new Map([[artifacts.candidate.sha256, tell(artifacts.candidate, candidate)]]);
	for (const name of ["reference", "baseline"]) {
		const artifact = artifacts[name];
		if (artifact === void 0) continue;
		const known = inspected.get(artifact.sha256);
		if (known?.difference !== void 0) continue;
		const other = known === void 0 ? readOnnx(artifact, open) : candidate;
		const told = known ?? tell(artifact, other);
		inspected.set(artifact.sha256, {
			...told,
			difference: compareModels(candidate, other)
		});
	}
	return mapSubjects(artifacts, (artifact, name) => {
		const { architecture, difference, risks } = inspected.get(artifact.sha256);
		return {
			name,
			artifact,
			architecture,
			risks,
			difference: name === "candidate" ? void 0 : difference,
			preprocess: model[name]?.preprocess ?? model.preprocess,
			quantization: model[name]?.quantization ?? model.candidate.quantization
		};
	});
	function tell(artifact, onnx) {
		const architecture = describeArchitecture(onnx);
		refuseUnusable(architecture.externalFiles, artifact.origin.text);
		return {
			architecture,
			risks: findRisks({
				model: onnx,
				structure: architecture,
				...provenance(artifact)
			})
		};
	}
}
/** A model that is to be run needs all of its weights, and none from where it must not take them. */
function refuseUnusable(files, where) {
	const file = files.find(({ problem }) => problem !== void 0);
	if (file === void 0) return;
	throw new UserError({
		code: "model-external-data",
		what: "weights of the model lie in another file that cannot be used",
		where,
		got: `${quote$1(file.location)}: ${file.problem}`,
		expected: "a regular file of the declared size in the model's folder",
		hint: "put the file beside the model; links and paths that lead out of the folder are not followed"
	});
}
/** The model of an artifact, read anew: nobody keeps the graphs of all subjects for a whole run. */
function readOnnx(artifact, open) {
	return readModel(open(artifact), artifact.origin.text);
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
/**
* Multiply-accumulates of one node from the shapes of its run, by operator. Counted are the products that a
* weight or a second matrix takes part in, which is the convention of torchvision, timm and Keras: biases,
* normalisation, activations, pooling and element-wise arithmetic are not.
*/
const macRules = {
	/** Every output element is a sum over one kernel: output elements x weight elements per output channel. */
	Conv: (run) => convolution$1(run, 1),
	FusedConv: (run) => convolution$1(run, 1),
	NhwcFusedConv: (run) => convolution$1(run, 1),
	ConvInteger: (run) => convolution$1(run, 1),
	/** Its weight is input 3, after the input's scale and zero point. */
	QLinearConv: (run) => convolution$1(run, 3),
	/** Every input element is multiplied with one kernel a group: weight is in x out/group x kernel. */
	ConvTranspose: (run) => {
		const [input, weight] = run.inputShapes;
		return input === void 0 || weight === void 0 || weight.length < 3 ? void 0 : product(input) * product(weight.slice(1));
	},
	/** Y (M x N) = A' (M x K) B' (K x N): K follows from A's elements, transposed or not. */
	Gemm: (run) => gemm(run),
	FusedGemm: (run) => gemm(run),
	QGemm: (run) => gemm(run),
	/** Each output element is a sum over the dimension that the operands share. */
	MatMul: (run) => matrixProduct(run, 0),
	MatMulInteger: (run) => matrixProduct(run, 0),
	MatMulIntegerToFloat: (run) => matrixProduct(run, 0),
	DynamicQuantizeMatMul: (run) => matrixProduct(run, 0),
	MatMulNBits: (run) => matrixProduct(run, 0),
	QLinearMatMul: (run) => matrixProduct(run, 0),
	FusedMatMul: (run, node) => matrixProduct(run, 0, node === void 0 ? void 0 : isTransposed(node)),
	/** Each step multiplies with the whole of W and R: steps x batch x (elements of W + elements of R). */
	LSTM: (run) => recurrent(run),
	GRU: (run) => recurrent(run),
	RNN: (run) => recurrent(run),
	Attention: (run) => attention$1(run),
	MultiHeadAttention: (run) => productsOfAttention(run),
	/** Of two operands: the product of the lengths of all letters in the equation. */
	Einsum: (run, node) => {
		const equation = node === void 0 ? void 0 : stringAttribute(node, "equation");
		return equation === void 0 ? void 0 : einsum$1(run, equation);
	}
};
function convolution$1({ inputShapes, outputShapes }, weightPosition) {
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
/** `transposed`: whether A is; where nobody knows, it is if only that fits the rows of the output. */
function matrixProduct({ inputShapes, outputShapes }, position, transposed) {
	const a = inputShapes[position];
	const [output] = outputShapes;
	const last = a?.at(-1);
	if (a === void 0 || output === void 0 || last === void 0) return void 0;
	const rows = a.at(-2);
	const turned = transposed ?? (output.length >= 2 && rows !== output.at(-2) && last === output.at(-2));
	return product(output) * (turned && rows !== void 0 ? rows : last);
}
function isTransposed(node) {
	return intAttribute(node, "transA", 0) === 1;
}
function recurrent({ inputShapes }) {
	const [input, weight, recurrence] = inputShapes;
	const features = input?.at(-1);
	if (input?.length !== 3 || features === void 0 || weight === void 0 || recurrence === void 0) return;
	return product(input.slice(0, 2)) * (product(weight) + product(recurrence));
}
/** ONNX's (queries, keys, values), or com.microsoft's, which multiplies the input with a weight first. */
function attention$1(run) {
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
function einsum$1({ inputShapes }, equation) {
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
* products, recurrences and attention, batch included; nothing else. FLOPs are counted by `count-flops.ts`.
*
* @param model The model that ran. It tells what a profile does not: attributes such as the equation of an
*   `Einsum`, and the shapes of weights that the runtime took over when the session was made ("prepacking":
*   those of QLinearConv and LSTM, for example), which are missing among the inputs of the run.
*/
function countMacs(runs, model) {
	const lookUp = model === void 0 ? void 0 : nodeLookup(model);
	const constants = model === void 0 ? void 0 : findConstants(model.graph);
	return sumMacs(runs.map((run) => {
		const node = Object.hasOwn(macRules, run.operator) ? lookUp?.(run) : void 0;
		const shapes = node === void 0 || constants === void 0 ? run : completeShapes(run, node, constants);
		return {
			operator: run.operator,
			node,
			shapes,
			times: 1
		};
	}));
}
/** The same from shapes that were inferred without a run. Lengths that are not known leave a node uncounted. */
function countInferredMacs(nodes) {
	return sumMacs(nodes.map(({ node, inputs, outputs, times }) => ({
		operator: node.operator,
		node,
		shapes: {
			inputShapes: inputs.flatMap((input) => input === void 0 ? [] : [lengthsOf(input)]),
			outputShapes: outputs.map(lengthsOf)
		},
		times
	})));
}
/** What is unknown is not a number, and what is computed with it is none either. */
function lengthsOf({ shape }) {
	return shape === void 0 ? [NaN] : shape.map((dim) => dim ?? NaN);
}
function sumMacs(nodes) {
	let macs = 0;
	const counted = Object.create(null);
	const notCounted = Object.create(null);
	const incomplete = /* @__PURE__ */ new Set();
	for (const { operator, node, shapes, times } of nodes) {
		const rule = Object.hasOwn(macRules, operator) ? macRules[operator] : void 0;
		const count = rule?.(shapes, node);
		if (count === void 0 || !Number.isFinite(count)) {
			notCounted[operator] = (notCounted[operator] ?? 0) + 1;
			if (rule !== void 0) incomplete.add(operator);
		} else {
			macs += times * count;
			counted[operator] = (counted[operator] ?? 0) + times * count;
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
	for (const node of everyNode(model)) byName.set(node.name, byName.has(node.name) ? void 0 : node);
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

// src/graph/shapes/static-value.ts
const unknownValue = {
	elementType: void 0,
	shape: void 0,
	elements: void 0
};
/** Longer values are never shapes. */
const maxElements = 4096;
function staticValue(elementType, shape, elements) {
	return {
		elementType,
		shape,
		elements: elements !== void 0 && shape !== void 0 && elements.length === sizeOf(shape) ? elements : void 0
	};
}
/** A one-dimensional int64 value, such as a shape. */
function vectorOf(elements) {
	return staticValue("int64", [elements.length], elements);
}
/** The elements if there are some and all are known. */
function knownElements(value) {
	return value?.elements === void 0 ? void 0 : allKnown(value.elements);
}
/** The list if nothing in it is unknown. */
function allKnown(values) {
	return values?.every((value) => value !== void 0) === true ? values : void 0;
}
/** The number of elements; `undefined` where a dimension is unknown and none is 0. */
function sizeOf(shape) {
	if (shape.includes(0)) return 0;
	let size = 1;
	for (const dim of shape) {
		if (dim === void 0) return void 0;
		size *= dim;
	}
	return size;
}
/** An axis counted from the end as one counted from the start; `undefined` where there is none such. */
function axisOf(axis, rank) {
	const from = axis < 0 ? axis + rank : axis;
	return Number.isInteger(from) && from >= 0 && from < rank ? from : void 0;
}
function withDim(shape, axis, dim) {
	return shape.map((old, index) => index === axis ? dim : old);
}
/** ONNX's multidirectional broadcasting; `undefined` where a rank is unknown or the shapes don't fit. */
function broadcast(shapes) {
	const known = shapes.filter((shape) => shape !== void 0);
	if (known.length < shapes.length) return void 0;
	const rank = Math.max(0, ...known.map(({ length }) => length));
	const result = [];
	for (let axis = 0; axis < rank; axis += 1) {
		let dim = 1;
		for (const shape of known) {
			const at = axis - rank + shape.length;
			const other = at < 0 ? 1 : shape[at];
			if (other === 1) continue;
			if (dim === 1 || dim === void 0) dim = other ?? (dim === 1 ? void 0 : dim);
			else if (other !== void 0 && other !== dim) return void 0;
		}
		result.push(dim);
	}
	return result;
}

// src/graph/activation-memory.ts
/** How much memory the values between the nodes of a graph take, weights apart. */
/** Their result is their input under another shape or name: no memory of its own. */
const views = /* @__PURE__ */ new Set([
	"Reshape",
	"Flatten",
	"Squeeze",
	"Unsqueeze",
	"Identity",
	"Dropout"
]);
/** Of the outermost graph, inputs included; what goes on inside a branch or a loop is not counted. */
function measureActivations(model, { values }) {
	const constants = findConstants(model.graph);
	const order = orderNodes(model.graph.nodes);
	const nodes = order.kind === "ordered" ? order.indices.flatMap((index) => model.graph.nodes[index] ?? []) : model.graph.nodes;
	const owner = /* @__PURE__ */ new Map();
	const ownerOf = (name) => owner.get(name) ?? name;
	for (const node of nodes) {
		const [input = ""] = node.inputs;
		const [output = ""] = node.outputs;
		if (isView(node) && constants.get(input) === void 0) owner.set(output, ownerOf(input));
	}
	const lastRead = /* @__PURE__ */ new Map();
	nodes.forEach((node, at) => {
		for (const name of valuesRead(node)) lastRead.set(ownerOf(name), at);
	});
	for (const { name } of model.graph.outputs) lastRead.set(ownerOf(name), nodes.length);
	const freed = /* @__PURE__ */ new Map();
	let alive = 0;
	let peakBytes = 0;
	let peakAt = "the inputs";
	let totalBytes = 0;
	let unknown = 0;
	const stored = new Set(model.graph.initializers.map(({ name }) => name));
	for (const { name } of model.graph.inputs) if (!stored.has(name)) allocate(name, -1);
	peakBytes = alive;
	nodes.forEach((node, at) => {
		for (const name of node.outputs) if (name !== "" && constants.get(name) === void 0 && !owner.has(name)) allocate(name, at);
		if (alive > peakBytes) {
			peakBytes = alive;
			peakAt = node.name === "" ? `${node.operator} ${at}` : node.name;
		}
		alive -= freed.get(at) ?? 0;
	});
	return {
		peakBytes,
		peakAt,
		totalBytes,
		unknown
	};
	function allocate(name, at) {
		const bytes = bytesOfValue(values.get(name));
		if (bytes === void 0) {
			unknown += 1;
			return;
		}
		alive += bytes;
		totalBytes += bytes;
		const last = lastRead.get(name) ?? at;
		freed.set(last, (freed.get(last) ?? 0) + bytes);
	}
}
function isView({ domain, operator }) {
	return domain === "" && views.has(operator);
}
function bytesOfValue(value) {
	const size = value?.shape === void 0 ? void 0 : sizeOf(value.shape);
	if (size === void 0 || value?.elementType === void 0) return void 0;
	return elementBytes(value.elementType, size);
}

// src/graph/count-flops.ts
/**
* Counts floating-point operations: every multiplication, addition, comparison or function of one element is 1.
* That is more than twice the MACs, since biases, normalisation, activations and pooling are in it; the two are
* never mixed.
*/
const perOutput = (operations) => ({ outputs }) => times(sizeOfValue$1(outputs[0]), operations);
const perInput = (operations) => ({ inputs }) => times(sizeOfValue$1(inputs[0]), operations);
/** One operation fewer than there are operands. */
const variadic = ({ inputs, outputs }) => times(sizeOfValue$1(outputs[0]), inputs.length - 1);
/** Twice the MACs, and one addition an output where there is a bias at `biasAt`. */
const products = (biasAt) => (shaped) => {
	const { macs, incomplete } = countInferredMacs([{
		...shaped,
		times: 1
	}]);
	const bias = shaped.inputs[biasAt] === void 0 ? 0 : sizeOfValue$1(shaped.outputs[0]);
	return incomplete.length > 0 || bias === void 0 ? void 0 : 2 * macs + bias;
};
/** One operation for each element under the window. */
const windowed = ({ node, outputs }) => {
	const kernel = node.attributes.get("kernel_shape");
	const area = kernel?.kind === "ints" ? kernel.value.reduce((product, length) => product * Number(length), 1) : void 0;
	return area === void 0 ? void 0 : times(sizeOfValue$1(outputs[0]), area);
};
const free = () => 0;
const flopRules = {
	...listed([
		"Conv",
		"ConvTranspose",
		"DeformConv",
		"Gemm",
		"com.microsoft.FusedConv",
		"com.microsoft.FusedGemm"
	], products(2)),
	...listed([
		"MatMul",
		"Einsum",
		"LSTM",
		"GRU",
		"RNN",
		"Attention",
		"com.microsoft.FusedMatMul"
	], products(Number.POSITIVE_INFINITY)),
	...listed(["com.microsoft.Attention", "com.microsoft.MultiHeadAttention"], products(Number.POSITIVE_INFINITY)),
	...listed(["QLinearConv"], products(8)),
	...listed([
		"ConvInteger",
		"MatMulInteger",
		"QLinearMatMul",
		"com.microsoft.QGemm"
	], products(Number.POSITIVE_INFINITY)),
	...listed([
		"com.microsoft.DynamicQuantizeMatMul",
		"com.microsoft.MatMulIntegerToFloat",
		"com.microsoft.MatMulNBits"
	], products(Number.POSITIVE_INFINITY)),
	...listed([
		"Add",
		"Sub",
		"Mul",
		"Div",
		"Pow",
		"Mod",
		"PRelu",
		"com.microsoft.QLinearAdd",
		"com.microsoft.QLinearMul"
	], perOutput(1)),
	...listed([
		"Equal",
		"Greater",
		"GreaterOrEqual",
		"Less",
		"LessOrEqual",
		"Where",
		"And",
		"Or",
		"Not"
	], perOutput(1)),
	...listed([
		"Sum",
		"Max",
		"Min",
		"Mean"
	], variadic),
	...listed([
		"Relu",
		"LeakyRelu",
		"Elu",
		"Selu",
		"Celu",
		"Sigmoid",
		"HardSigmoid",
		"HardSwish",
		"Tanh",
		"Softplus",
		"Softsign",
		"Erf",
		"Exp",
		"Log",
		"Sqrt",
		"Reciprocal",
		"Neg",
		"Abs",
		"Ceil",
		"Floor",
		"Round",
		"Sign",
		"Gelu",
		"Mish",
		"Clip",
		"ThresholdedRelu",
		"Sin",
		"Cos",
		"com.microsoft.Gelu",
		"com.microsoft.FastGelu",
		"com.microsoft.QuickGelu"
	], perOutput(1)),
	/** Scale and shift: what is left of it when the statistics are known. */
	BatchNormalization: perOutput(2),
	/** Mean, variance (2), centring, division, scale and shift. */
	...listed([
		"InstanceNormalization",
		"GroupNormalization",
		"LayerNormalization",
		"com.microsoft.SkipLayerNormalization"
	], perOutput(7)),
	...listed([
		"RMSNormalization",
		"LpNormalization",
		"com.microsoft.SimplifiedLayerNormalization"
	], perOutput(4)),
	/** Largest, difference, exponential, sum, division. */
	...listed(["Softmax", "LogSoftmax"], perOutput(5)),
	/** Squares and their sum over the window, then scale, shift, power and division. */
	LRN: ({ node, outputs }) => {
		const size = node.attributes.get("size");
		return size?.kind === "int" ? times(sizeOfValue$1(outputs[0]), 2 * Number(size.value) + 4) : void 0;
	},
	...listed([
		"AveragePool",
		"MaxPool",
		"LpPool",
		"com.microsoft.QLinearAveragePool"
	], windowed),
	...listed([
		"GlobalAveragePool",
		"GlobalMaxPool",
		"com.microsoft.QLinearGlobalAveragePool",
		"ReduceMean",
		"ReduceSum",
		"ReduceMax",
		"ReduceMin",
		"ReduceProd",
		"ArgMax",
		"ArgMin",
		"CumSum"
	], perInput(1)),
	...listed(["ReduceL2", "ReduceSumSquare"], perInput(2)),
	...listed(["QuantizeLinear", "DequantizeLinear"], perOutput(2)),
	...listed([
		"Identity",
		"Dropout",
		"Cast",
		"CastLike",
		"Reshape",
		"Flatten",
		"Squeeze",
		"Unsqueeze",
		"Transpose",
		"Concat",
		"Split",
		"Slice",
		"Gather",
		"GatherElements",
		"GatherND",
		"Expand",
		"Tile",
		"Pad",
		"DepthToSpace",
		"SpaceToDepth",
		"Shape",
		"Size",
		"Constant",
		"ConstantOfShape",
		"Range",
		"OneHot",
		"ScatterElements",
		"ScatterND",
		"Trilu"
	], free)
};
/** Sums over the nodes of one run. */
function countFlops(nodes) {
	let flops = 0;
	const counted = Object.create(null);
	const notCounted = Object.create(null);
	for (const shaped of nodes) {
		const operator = operatorName(shaped.node);
		const count = (Object.hasOwn(flopRules, operator) ? flopRules[operator] : void 0)?.(shaped);
		if (count === void 0 || !Number.isFinite(count)) notCounted[operator] = (notCounted[operator] ?? 0) + 1;
		else if (count > 0) {
			flops += shaped.times * count;
			counted[operator] = (counted[operator] ?? 0) + shaped.times * count;
		}
	}
	return {
		flops,
		counted,
		notCounted
	};
}
function listed(operators, rule) {
	return Object.fromEntries(operators.map((operator) => [operator, rule]));
}
function sizeOfValue$1(value) {
	return value?.shape === void 0 ? void 0 : sizeOf(value.shape);
}
function times(size, operations) {
	return size === void 0 ? void 0 : size * operations;
}

// src/graph/shapes/control-flow.ts
/** Shapes through the operators that hold graphs: If, Loop and Scan. */
/** Both branches, or the one whose condition is known. Of two the one that makes more is taken to run. */
function inferBranches(node, [condition], scope, times, { inferGraph, assume }) {
	const yes = graphOf(node, "then_branch");
	const no = graphOf(node, "else_branch");
	if (yes === void 0 || no === void 0) return void 0;
	const [known] = knownElements(condition) ?? [];
	if (known !== void 0) return inferGraph(known === 0 ? no : yes, [], scope, times);
	const one = inferGraph(yes, [], scope, times);
	const other = inferGraph(no, [], scope, times);
	const outputs = one.outputs.map((value, at) => common(value, other.outputs[at] ?? unknownValue));
	const { nodes } = elementsMade(one) >= elementsMade(other) ? one : other;
	if (elementsMade(one) !== elementsMade(other)) assume("of the branches of an If the larger one runs");
	return {
		outputs,
		nodes
	};
}
function elementsMade({ nodes }) {
	let sum = 0;
	for (const { outputs, times } of nodes) for (const { shape } of outputs) sum += times * (shape === void 0 ? 0 : sizeOf(shape) ?? 0);
	return sum;
}
/** Loop: trip count, condition and carried values go in; carried values and stacked scan outputs come out. */
function inferLoop(node, [count, , ...initial], scope, times, { inferGraph, assume }) {
	const body = graphOf(node, "body");
	if (body === void 0) return void 0;
	const [trips] = knownElements(count) ?? [];
	if (trips === void 0) assume("a Loop whose trip count depends on the data runs once");
	const iteration = staticValue("int64", []);
	const going = staticValue("bool", []);
	const { carried, result } = settle(initial, (values) => {
		const inside = inferGraph(body, [
			iteration,
			going,
			...values
		], scope, times * (trips ?? 1));
		return {
			carried: inside.outputs.slice(1, 1 + values.length),
			result: inside
		};
	});
	const stacked = result.outputs.slice(1 + initial.length).map((value) => stack(value, trips, 0));
	return {
		outputs: [...carried, ...stacked],
		nodes: result.nodes
	};
}
/** Scan: state values, then values of which each step takes a slice. */
function inferScan(node, inputs, scope, times, { inferGraph }) {
	const body = graphOf(node, "body");
	const scanned = intAttribute(node, "num_scan_inputs");
	if (body === void 0 || scanned === void 0 || body.inputs.length !== inputs.length) return void 0;
	const states = inputs.slice(0, inputs.length - scanned);
	const inputAxes = intsAttribute(node, "scan_input_axes") ?? [];
	const outputAxes = intsAttribute(node, "scan_output_axes") ?? [];
	let steps;
	const slices = inputs.slice(states.length).map((value = unknownValue, at) => {
		const axis = value.shape === void 0 ? void 0 : axisOf(inputAxes[at] ?? 0, value.shape.length);
		steps ??= axis === void 0 ? void 0 : value.shape?.[axis];
		return staticValue(value.elementType, axis === void 0 ? void 0 : value.shape?.toSpliced(axis, 1));
	});
	const { carried, result } = settle(states, (values) => {
		const inside = inferGraph(body, [...values, ...slices], scope, times * (steps ?? 1));
		return {
			carried: inside.outputs.slice(0, values.length),
			result: inside
		};
	});
	const stacked = result.outputs.slice(states.length).map((value, at) => stack(value, steps, outputAxes[at] ?? 0));
	return {
		outputs: [...carried, ...stacked],
		nodes: result.nodes
	};
}
/** Goes through the body until the carried values keep their shape: what changes from trip to trip is unknown. */
function settle(initial, trip) {
	let values = initial.map((value = unknownValue) => ({
		...value,
		elements: void 0
	}));
	let last = trip(values);
	for (let round = 0; round < 2; round += 1) {
		const joined = values.map((value, at) => common(value, last.carried[at] ?? unknownValue));
		if (joined.every((value, at) => String(value.shape) === String(values[at]?.shape))) break;
		values = joined.map((value) => ({
			...value,
			elements: void 0
		}));
		last = trip(values);
	}
	return {
		carried: last.carried.map((value, at) => common(value, values[at] ?? unknownValue)),
		result: last.result
	};
}
/** What holds for both. */
function common(a, b) {
	const shape = a.shape?.length === b.shape?.length ? a.shape?.map((dim, axis) => dim === b.shape?.[axis] ? dim : void 0) : void 0;
	const elements = String(a.elements) === String(b.elements) ? a.elements : void 0;
	return staticValue(a.elementType ?? b.elementType, shape, elements);
}
function stack({ elementType, shape }, count, axis) {
	if (shape === void 0) return staticValue(elementType, void 0);
	return staticValue(elementType, shape.toSpliced(axisOf(axis, shape.length + 1) ?? 0, 0, count));
}
function graphOf(node, name) {
	const attribute = node.attributes.get(name);
	return attribute?.kind === "graph" ? attribute.value : void 0;
}

// src/graph/shapes/declared-value.ts
/** Symbolic dimensions are open. */
function declaredValue({ type }) {
	if (type.kind !== "tensor") return unknownValue;
	return staticValue(type.elementType, type.shape?.map((dim) => typeof dim === "number" ? dim : void 0));
}

// src/graph/shapes/keeps-shape.ts
/** Operators whose first output has the type and shape of their first input, and nothing more is to be said. */
const keepsShape = [
	"Acos",
	"Acosh",
	"Asin",
	"Asinh",
	"Atan",
	"Atanh",
	"Celu",
	"Cos",
	"Cosh",
	"Elu",
	"Erf",
	"Gelu",
	"HardSigmoid",
	"HardSwish",
	"LeakyRelu",
	"Mish",
	"Selu",
	"Shrink",
	"Sigmoid",
	"Sin",
	"Sinh",
	"Softplus",
	"Softsign",
	"Swish",
	"Tan",
	"Tanh",
	"ThresholdedRelu",
	"Affine",
	"ImageScaler",
	"ParametricSoftplus",
	"Scale",
	"ScaledTanh",
	"Crop",
	"Softmax",
	"LogSoftmax",
	"Hardmax",
	"BatchNormalization",
	"InstanceNormalization",
	"GroupNormalization",
	"LayerNormalization",
	"RMSNormalization",
	"MeanVarianceNormalization",
	"LpNormalization",
	"LRN",
	"CumSum",
	"CumProd",
	"Trilu",
	"ReverseSequence",
	"Bernoulli",
	"ScatterElements",
	"ScatterND",
	"Scatter",
	"TensorScatter",
	"RotaryEmbedding",
	"com.microsoft.QuickGelu",
	"com.microsoft.FastGelu",
	"com.microsoft.BiasGelu",
	"com.microsoft.Gelu",
	"com.microsoft.BiasSplitGelu",
	"com.microsoft.SkipLayerNormalization",
	"com.microsoft.LayerNormalization",
	"com.microsoft.SkipSimplifiedLayerNormalization",
	"com.microsoft.SimplifiedLayerNormalization",
	"com.microsoft.QLinearLeakyRelu",
	"com.microsoft.QLinearSigmoid",
	"com.microsoft.QLinearSoftmax",
	"com.microsoft.RotaryEmbedding",
	"com.microsoft.GroupNorm",
	"com.microsoft.SkipGroupNorm"
];

// src/graph/shapes/elementwise.ts
/** Shapes of operators that work element by element, and their results where the elements are known. */
/** Same shape and type; `calculate` where shapes are computed with it. */
function unary(calculate) {
	return ({ inputs: [input = unknownValue] }) => [staticValue(input.elementType, input.shape, calculated([input], input.shape, calculate))];
}
/** Broadcast over all inputs, of the type of the first whose type is known. */
function broadcasting(calculate) {
	return (call) => [combined(call, typeOf(call.inputs), calculate)];
}
/** Broadcast to booleans. */
function comparing(calculate) {
	return (call) => [combined(call, "bool", calculate)];
}
function combined({ inputs }, elementType, calculate) {
	const given = inputs.map((input) => input ?? unknownValue);
	const shape = broadcast(given.map((input) => input.shape));
	return staticValue(elementType, shape, calculated(given, shape, calculate));
}
function typeOf(inputs) {
	return inputs.find((input) => input?.elementType !== void 0)?.elementType;
}
/** The elements of the result, in which an unknown element of an input makes an unknown one. */
function calculated(inputs, shape, calculate) {
	const dims = allKnown(shape);
	if (calculate === void 0 || dims === void 0) return void 0;
	const size = sizeOf(dims) ?? 0;
	if (size > 4096 || inputs.some(({ elements }) => elements === void 0)) return void 0;
	return Array.from({ length: size }, (_, index) => {
		const operands = allKnown(inputs.map((input) => elementAt(input, dims, index)));
		return operands === void 0 ? void 0 : calculate(...operands);
	});
}
/** The element of a broadcast input that lies under element `index` of a result of shape `dims`. */
function elementAt({ shape = [], elements }, dims, index) {
	let rest = index;
	let at = 0;
	let stride = 1;
	for (let axis = dims.length - 1; axis >= 0; axis -= 1) {
		const length = dims[axis] ?? 1;
		const own = shape[axis - dims.length + shape.length] ?? 1;
		if (own > 1) {
			at += rest % length * stride;
			stride *= own;
		}
		rest = Math.floor(rest / length);
	}
	return elements?.[at];
}
const isInteger = (type) => type !== void 0 && /^u?int/.test(type);
/** Integers are divided towards zero. */
const divide = (call) => {
	const type = typeOf(call.inputs);
	return [combined(call, type, (a, b) => isInteger(type) ? Math.trunc(a / b) : a / b)];
};
/** The sign follows the divisor, or with `fmod` the dividend. */
const remainder = (call) => {
	const follow = intAttribute(call.node, "fmod", 0) === 1;
	return [combined(call, typeOf(call.inputs), (a, b) => follow ? a % b : a - b * Math.floor(a / b))];
};
const cast = ({ node, inputs: [input = unknownValue, like] }) => {
	const to = intAttribute(node, "to");
	const type = to === void 0 ? like?.elementType : elementTypeName(to);
	const convert = type === "bool" ? (value) => value === 0 ? 0 : 1 : isInteger(type) ? Math.trunc : (value) => value;
	return [staticValue(type, input.shape, calculated([input], input.shape, convert))];
};
const where = ({ inputs }) => {
	const [condition = unknownValue, yes = unknownValue, no = unknownValue] = inputs;
	const shape = broadcast([
		condition.shape,
		yes.shape,
		no.shape
	]);
	const choose = (chosen, a, b) => chosen === 0 ? b ?? 0 : a ?? 0;
	return [staticValue(typeOf([yes, no]), shape, calculated([
		condition,
		yes,
		no
	], shape, choose))];
};
const clip = ({ inputs: [input = unknownValue, low, high] }) => {
	const [least = Number.NEGATIVE_INFINITY] = knownElements(low) ?? [];
	const [most = Number.POSITIVE_INFINITY] = knownElements(high) ?? [];
	const known = [low, high].every((bound) => bound === void 0 || knownElements(bound) !== void 0);
	const bounded = (value) => Math.min(most, Math.max(least, value));
	return [staticValue(input.elementType, input.shape, known ? calculated([input], input.shape, bounded) : void 0)];
};
/** Half away from even, as IEEE 754 rounds. */
function roundToEven(value) {
	const floor = Math.floor(value);
	if (value - floor !== .5) return Math.round(value);
	return floor % 2 === 0 ? floor : floor + 1;
}
/** com.microsoft's: two operands, each followed by its scale and zero point, then those of the result. */
const quantizedPair = ({ inputs }) => [staticValue(inputs[7]?.elementType ?? inputs[0]?.elementType, broadcast([inputs[0]?.shape, inputs[3]?.shape]))];
const same = unary();
const truth = (value) => value ? 1 : 0;
const elementwiseRules = {
	Add: broadcasting((a, b) => a + b),
	Sub: broadcasting((a, b) => a - b),
	Mul: broadcasting((a, b) => a * b),
	Div: divide,
	Mod: remainder,
	Pow: broadcasting((a, b) => a ** b),
	Max: broadcasting(Math.max),
	Min: broadcasting(Math.min),
	Sum: broadcasting((...all) => all.reduce((sum, value) => sum + value, 0)),
	Mean: broadcasting((...all) => all.reduce((sum, value) => sum + value, 0) / all.length),
	And: comparing((a, b) => truth(a !== 0 && b !== 0)),
	Or: comparing((a, b) => truth(a !== 0 || b !== 0)),
	Xor: comparing((a, b) => truth(a !== 0 !== (b !== 0))),
	Equal: comparing((a, b) => truth(a === b)),
	Greater: comparing((a, b) => truth(a > b)),
	GreaterOrEqual: comparing((a, b) => truth(a >= b)),
	Less: comparing((a, b) => truth(a < b)),
	LessOrEqual: comparing((a, b) => truth(a <= b)),
	Not: ({ inputs: [input = unknownValue] }) => [staticValue("bool", input.shape, calculated([input], input.shape, (value) => truth(value === 0)))],
	IsNaN: comparing(),
	IsInf: comparing(),
	BitShift: broadcasting(),
	BitwiseAnd: broadcasting(),
	BitwiseOr: broadcasting(),
	BitwiseXor: broadcasting(),
	BitwiseNot: same,
	PRelu: unary(),
	/** And the mask of what was dropped. */
	Dropout: ({ inputs: [input = unknownValue] }) => [input, staticValue("bool", input.shape)],
	"com.microsoft.QLinearAdd": quantizedPair,
	"com.microsoft.QLinearMul": quantizedPair,
	Where: where,
	Cast: cast,
	CastLike: cast,
	Clip: clip,
	Abs: unary(Math.abs),
	Neg: unary((value) => -value),
	Ceil: unary(Math.ceil),
	Floor: unary(Math.floor),
	Round: unary(roundToEven),
	Sqrt: unary(Math.sqrt),
	Exp: unary(Math.exp),
	Log: unary(Math.log),
	Reciprocal: unary((value) => 1 / value),
	Sign: unary(Math.sign),
	Relu: unary((value) => Math.max(0, value)),
	Identity: unary((value) => value),
	...Object.fromEntries(keepsShape.map((name) => [name, same]))
};

// src/graph/shapes/function-bodies.ts
/** The body that a node calls, or `undefined` if its operator is no function of the model. */
function functionBodies(functions) {
	const byKey = new Map(functions.map((definition) => [key(definition.domain, definition.name, definition.overload), definition]));
	return (call) => {
		const definition = byKey.get(key(call.domain, call.operator, call.overload));
		if (definition === void 0) return void 0;
		const { inputs, outputs, opsets, defaults } = definition;
		const given = (name) => call.attributes.get(name) ?? defaults.get(name);
		return {
			inputs,
			outputs,
			opsets,
			nodes: definition.nodes.some(hasReference) ? definition.nodes.map((node) => filledIn$1(node, given)) : definition.nodes
		};
	};
}
function key(domain, name, overload) {
	return JSON.stringify([
		domain,
		name,
		overload
	]);
}
/** A reference to an attribute that the call does not give is left out: the operator's default holds. */
function filledIn$1(node, given) {
	if (!hasReference(node)) return node;
	const attributes = /* @__PURE__ */ new Map();
	for (const [name, attribute] of node.attributes) {
		const value = attribute.kind === "reference" ? given(attribute.value) : attribute;
		if (value !== void 0) attributes.set(name, value);
	}
	return {
		...node,
		attributes
	};
}
function hasReference(node) {
	return [...node.attributes.values()].some(({ kind }) => kind === "reference");
}

// src/graph/shapes/making.ts
/** Output shapes of operators that make values: constants, shapes of other values, ranges, quantisations. */
/** Elements of what can be a shape, a scale or a bound; weights are not read. */
const readElements = 1024;
/** A tensor of the file. */
function valueOfTensor(tensor) {
	const few = tensor.elements <= readElements && tensor.dims.length <= 2;
	return staticValue(tensor.elementType, tensor.dims, few ? smallValues(tensor) : void 0);
}
const constant = ({ node }) => {
	const tensor = tensorOfAttribute(node);
	return [tensor === void 0 ? unknownValue : valueOfTensor(tensor)];
};
const filled = ({ node, inputs: [target] }) => {
	const value = node.attributes.get("value");
	const filling = value?.kind === "tensor" ? value.value : void 0;
	const dims = target?.elements ?? void 0;
	const rank = target?.shape?.[0];
	const shape = dims ?? (rank === void 0 ? void 0 : new Array(rank).fill(void 0));
	const size = shape === void 0 ? void 0 : sizeOf(shape);
	const [element] = filling === void 0 ? [0] : smallValues(filling) ?? [];
	const few = size !== void 0 && size <= 4096 && element !== void 0;
	return [staticValue(filling?.elementType ?? "float32", shape, few ? new Array(size).fill(element) : void 0)];
};
const shapeOf = ({ node, inputs: [input = unknownValue] }) => {
	const { shape } = input;
	if (shape === void 0) return [staticValue("int64", [void 0])];
	return [vectorOf(shape.slice(intAttribute(node, "start", 0), intAttribute(node, "end", shape.length)))];
};
const sizeOfValue = ({ inputs: [input = unknownValue] }) => [staticValue("int64", [], [input.shape === void 0 ? void 0 : sizeOf(input.shape)])];
const range = ({ inputs }) => {
	const [start, limit, step] = inputs.map((input) => knownElements(input)?.[0]);
	const elementType = inputs[0]?.elementType;
	if (start === void 0 || limit === void 0 || step === void 0 || step === 0) return [staticValue(elementType, [void 0])];
	const length = Math.max(0, Math.ceil((limit - start) / step));
	const elements = length <= 4096 ? Array.from({ length }, (_, index) => start + index * step) : void 0;
	return [staticValue(elementType, [length], elements)];
};
/** Shape and type from the attributes, or from another value. */
const random = ({ node, inputs: [like] }) => {
	const type = intAttribute(node, "dtype");
	const elementType = type === void 0 ? like?.elementType ?? "float32" : elementTypeName(type);
	return [staticValue(elementType, intsAttribute(node, "shape") ?? like?.shape)];
};
const quantize = ({ node, inputs: [input = unknownValue, , zeroPoint] }) => {
	const type = intAttribute(node, "output_dtype", 0);
	return [staticValue(type > 0 ? elementTypeName(type) : zeroPoint?.elementType ?? "uint8", input.shape)];
};
const dequantize = ({ inputs: [input = unknownValue, scale] }) => [staticValue(scale?.elementType ?? "float32", input.shape)];
const dynamicQuantize = ({ inputs: [input = unknownValue] }) => [
	staticValue("uint8", input.shape),
	staticValue("float32", []),
	staticValue("uint8", [])
];
const embedding = ({ inputs: [ids, , words] }) => {
	const shape = ids?.shape;
	const hidden = words?.shape?.at(-1);
	const embedded = shape === void 0 ? void 0 : [...shape, hidden];
	return [staticValue(words?.elementType, embedded), staticValue("int32", shape && [shape[0]])];
};
const windowFunction = ({ inputs: [size] }) => [staticValue("float32", [knownElements(size)?.[0]])];
const makingRules = {
	Constant: constant,
	ConstantOfShape: filled,
	Shape: shapeOf,
	Size: sizeOfValue,
	Range: range,
	EyeLike: random,
	RandomNormal: random,
	RandomUniform: random,
	RandomNormalLike: random,
	RandomUniformLike: random,
	QuantizeLinear: quantize,
	"com.microsoft.QuantizeLinear": quantize,
	DequantizeLinear: dequantize,
	"com.microsoft.DequantizeLinear": dequantize,
	DynamicQuantizeLinear: dynamicQuantize,
	"com.microsoft.EmbedLayerNormalization": embedding,
	HannWindow: windowFunction,
	HammingWindow: windowFunction,
	BlackmanWindow: windowFunction
};

// src/graph/shapes/matrices.ts
/** Output shapes of operators that multiply matrices: products, recurrences, attention, and their quantised forms. */
/** NumPy's matmul: vectors are rows on the left and columns on the right, and that dimension is dropped again. */
function productShape(a, b) {
	if (a === void 0 || b === void 0 || a.length === 0 || b.length === 0) return void 0;
	const batch = broadcast([a.slice(0, -2), b.slice(0, -2)]);
	if (batch === void 0) return void 0;
	const rows = a.length === 1 ? [] : [a.at(-2)];
	const columns = b.length === 1 ? [] : [b.at(-1)];
	return [
		...batch,
		...rows,
		...columns
	];
}
/** A product of the inputs at two positions; the type is that of an input, or a fixed one. */
function multiplying(aAt, bAt, type) {
	return ({ inputs }) => [staticValue(typeof type === "number" ? inputs[type]?.elementType : type, productShape(inputs[aAt]?.shape, inputs[bAt]?.shape))];
}
const fusedProduct = ({ node, inputs: [a, b] }) => {
	const turned = (shape, name) => shape !== void 0 && shape.length > 1 && intAttribute(node, name, 0) === 1 ? [
		...shape.slice(0, -2),
		shape.at(-1),
		shape.at(-2)
	] : shape;
	return [staticValue(a?.elementType, productShape(turned(a?.shape, "transA"), turned(b?.shape, "transB")))];
};
/** Y (M x N) = A' (M x K) B' (K x N) */
function general(bAt) {
	return ({ node, inputs }) => {
		const a = inputs[0]?.shape;
		const b = inputs[bAt]?.shape;
		if (a === void 0 || b === void 0) return [staticValue(inputs[0]?.elementType, void 0)];
		const rows = intAttribute(node, "transA", 0) === 1 ? a[1] : a[0];
		const columns = intAttribute(node, "transB", 0) === 1 ? b[0] : b[1];
		return [staticValue(inputs[0]?.elementType, [rows, columns])];
	};
}
/** A weight in blocks of a few bits: N and K are attributes. */
const blockwise = ({ node, inputs: [a] }) => [staticValue(a?.elementType, a?.shape && [...a.shape.slice(0, -1), intAttribute(node, "N")])];
/** The whole sequence, then the last state, and an LSTM's last cell. */
const recurrence = ({ node, inputs: [input, , recurrent] }) => {
	const shape = input?.shape;
	const hidden = intAttribute(node, "hidden_size") ?? recurrent?.shape?.at(-1);
	const directions = stringAttribute(node, "direction") === "bidirectional" ? 2 : 1;
	if (shape?.length !== 3) return [staticValue(input?.elementType, void 0)];
	const [first, second] = shape;
	const last = intAttribute(node, "layout", 0) === 1;
	const all = last ? [
		first,
		second,
		directions,
		hidden
	] : [
		first,
		directions,
		second,
		hidden
	];
	const state = staticValue(input?.elementType, last ? [
		first,
		directions,
		hidden
	] : [
		directions,
		second,
		hidden
	]);
	return [
		staticValue(input?.elementType, all),
		state,
		state
	];
};
const einsum = ({ node, inputs }) => {
	const elementType = inputs[0]?.elementType;
	const [left = "", right] = (stringAttribute(node, "equation") ?? "").replaceAll(/\s/g, "").split("->");
	const operands = left.split(",");
	const lengths = /* @__PURE__ */ new Map();
	let ellipsis = [];
	for (const [index, letters] of operands.entries()) {
		const shape = inputs[index]?.shape;
		if (shape === void 0) return [staticValue(elementType, void 0)];
		const [before = "", after] = letters.split("...");
		if (after !== void 0) ellipsis = [...ellipsis, shape.slice(before.length, shape.length - after.length)];
		for (const [axis, letter] of [...before].entries()) note(letter, shape[axis]);
		const last = after ?? "";
		for (const [axis, letter] of [...last].entries()) note(letter, shape[shape.length - last.length + axis]);
	}
	const many = broadcast(ellipsis) ?? [];
	const [before = "", after] = (right ?? implied(left)).split("...");
	const dims = (text) => [...text].map((letter) => lengths.get(letter));
	return [staticValue(elementType, [...dims(before), ...after === void 0 ? [] : [...many, ...dims(after)]])];
	function note(letter, dim) {
		const known = lengths.get(letter);
		if (known === void 0 || known === 1) lengths.set(letter, dim);
	}
};
/** Without an arrow the result has the letters that occur once, in alphabetical order, after the ellipsis. */
function implied(left) {
	const letters = [...left.replaceAll(/[.,]/g, "")];
	const once = letters.filter((letter) => letters.indexOf(letter) === letters.lastIndexOf(letter)).sort();
	return `${left.includes("...") ? "..." : ""}${once.join("")}`;
}
/** ONNX's attention on 3 or 4 dimensions: as many queries as before, as wide as the values. */
const attention = ({ node, inputs: [query = unknownValue, key, value, , pastKey, pastValue] }) => {
	const shape = query.shape;
	const valueShape = value?.shape;
	if (shape === void 0 || valueShape === void 0) return [staticValue(query.elementType, void 0)];
	if (shape.length === 4) {
		const present = (past, now) => now && [
			now[0],
			now[1],
			sum(past === void 0 ? 0 : past[2], now[2]),
			now[3]
		];
		return [
			staticValue(query.elementType, [...shape.slice(0, 3), valueShape.at(-1)]),
			staticValue(key?.elementType, present(pastKey?.shape, key?.shape)),
			staticValue(value?.elementType, present(pastValue?.shape, valueShape))
		];
	}
	const queryHeads = intAttribute(node, "q_num_heads");
	const valueHeads = intAttribute(node, "kv_num_heads");
	const width = valueShape.at(-1);
	const hidden = queryHeads === void 0 || valueHeads === void 0 || width === void 0 ? void 0 : width / valueHeads * queryHeads;
	return [staticValue(query.elementType, [
		shape[0],
		shape[1],
		hidden
	])];
};
function sum(a, b) {
	return a === void 0 || b === void 0 ? void 0 : a + b;
}
/** com.microsoft's: one weight makes queries, keys and values, a third of its columns each. */
const packedAttention = ({ node, inputs: [input, weight] }) => {
	const columns = weight?.shape?.[1];
	const shape = input?.shape;
	if (shape === void 0 || columns === void 0 || node.attributes.has("qkv_hidden_sizes")) return [staticValue(input?.elementType, void 0)];
	return [staticValue(input?.elementType, [
		shape[0],
		shape[1],
		columns / 3
	])];
};
const queriesOnly = ({ inputs: [query, , value] }) => {
	const shape = query?.shape;
	const width = value?.shape?.length === 3 ? value.shape[2] : shape?.[2];
	return [staticValue(query?.elementType, shape?.length === 3 ? [
		shape[0],
		shape[1],
		width
	] : void 0)];
};
const matrixRules = {
	MatMul: multiplying(0, 1, 0),
	MatMulInteger: multiplying(0, 1, "int32"),
	QLinearMatMul: multiplying(0, 3, 7),
	"com.microsoft.MatMulIntegerToFloat": multiplying(0, 1, 2),
	"com.microsoft.DynamicQuantizeMatMul": multiplying(0, 1, 0),
	"com.microsoft.FusedMatMul": fusedProduct,
	"com.microsoft.MatMulNBits": blockwise,
	Gemm: general(1),
	"com.microsoft.FusedGemm": general(1),
	"com.microsoft.QGemm": general(3),
	LSTM: recurrence,
	GRU: recurrence,
	RNN: recurrence,
	Einsum: einsum,
	Attention: attention,
	"com.microsoft.Attention": packedAttention,
	"com.microsoft.QAttention": packedAttention,
	"com.microsoft.MultiHeadAttention": queriesOnly,
	"com.microsoft.GroupQueryAttention": queriesOnly
};

// src/graph/shapes/rearranging.ts
/** Output shapes of operators that move or repeat elements without changing them, and where the elements go. */
/** Elements of a result of shape `dims`, each taken from a position of the input. */
function taken({ elements }, dims, from) {
	if (elements === void 0 || dims === void 0) return void 0;
	const size = sizeOf(dims) ?? 0;
	if (size > 4096) return void 0;
	return Array.from({ length: size }, (_, at) => {
		const source = from(unravel(at, dims));
		return source === void 0 ? void 0 : elements[source];
	});
}
function unravel(at, dims) {
	const index = new Array(dims.length).fill(0);
	let rest = at;
	for (let axis = dims.length - 1; axis >= 0; axis -= 1) {
		const length = dims[axis] ?? 1;
		index[axis] = rest % length;
		rest = Math.floor(rest / length);
	}
	return index;
}
function ravel(index, dims) {
	return index.reduce((at, position, axis) => at * (dims[axis] ?? 1) + position, 0);
}
/** Reshape, Flatten, Squeeze, Unsqueeze: the elements stay in their order. */
const reshaping = (call) => {
	const { node, inputs } = call;
	const [input = unknownValue, setting] = inputs;
	const known = allKnown(input.shape);
	const target = knownElements(setting);
	const moved = known === void 0 || setting !== void 0 && target === void 0 ? void 0 : movedDims(node, known, target);
	return [staticValue(input.elementType, moved ?? partlyReshaped(call), input.elements)];
};
/** Where a dimension or a part of the target is unknown: what can be said all the same. */
function partlyReshaped({ node, inputs: [input = unknownValue, setting] }) {
	const { shape } = input;
	switch (node.operator) {
		case "Reshape": {
			const target = setting?.elements ?? intsAttribute(node, "shape");
			if (target === void 0) {
				const rank = setting?.shape?.[0];
				return rank === void 0 ? void 0 : new Array(rank).fill(void 0);
			}
			return target.map((dim, axis) => dim === 0 ? shape?.[axis] : dim === -1 ? void 0 : dim);
		}
		case "Unsqueeze": {
			const axes = knownElements(setting) ?? intsAttribute(node, "axes");
			if (shape === void 0 || axes === void 0) return void 0;
			const rank = shape.length + axes.length;
			const inserted = new Set(axes.map((axis) => axisOf(axis, rank)));
			const rest = shape.values();
			return Array.from({ length: rank }, (_, axis) => inserted.has(axis) ? 1 : rest.next().value);
		}
		case "Squeeze": {
			const axes = (knownElements(setting) ?? intsAttribute(node, "axes"))?.map((axis) => axisOf(axis, shape?.length ?? 0));
			return axes === void 0 ? void 0 : shape?.filter((_, axis) => !axes.includes(axis));
		}
		case "Flatten": {
			const axis = intAttribute(node, "axis", 1);
			return shape === void 0 ? void 0 : [sizeOf(shape.slice(0, axis)), sizeOf(shape.slice(axis))];
		}
		default: return;
	}
}
const transpose = ({ node, inputs: [input = unknownValue] }) => {
	const { shape, elementType } = input;
	if (shape === void 0) return [staticValue(elementType, void 0)];
	const perm = intsAttribute(node, "perm") ?? shape.map((_, axis) => shape.length - 1 - axis);
	if (perm.length !== shape.length) return [staticValue(elementType, void 0)];
	const result = perm.map((axis) => shape[axis]);
	const source = allKnown(shape);
	const elements = source && taken(input, allKnown(result), (index) => {
		const from = new Array(index.length).fill(0);
		perm.forEach((axis, at) => {
			from[axis] = index[at] ?? 0;
		});
		return ravel(from, source);
	});
	return [staticValue(elementType, result, elements)];
};
const concat = ({ node, inputs }) => {
	const given = inputs.map((input) => input ?? unknownValue);
	const elementType = given.find((input) => input.elementType !== void 0)?.elementType;
	const [first] = given.flatMap(({ shape }) => shape === void 0 ? [] : [shape]);
	const axis = first === void 0 ? void 0 : axisOf(intAttribute(node, "axis", 1), first.length);
	if (first === void 0 || axis === void 0) return [staticValue(elementType, void 0)];
	const lengths = allKnown(given.map(({ shape }) => shape?.[axis]));
	const shape = first.map((dim, at) => at === axis ? lengths?.reduce((sum, length) => sum + length, 0) : dim ?? given.find((input) => input.shape?.[at] !== void 0)?.shape?.[at]);
	const flat = first.length === 1 ? given.map(({ elements }) => elements) : [void 0];
	const elements = flat.some((part) => part === void 0) ? void 0 : flat.flatMap((part) => part ?? []);
	return [staticValue(elementType, shape, elements)];
};
const split = ({ node, inputs: [input = unknownValue, sizes] }) => {
	const { shape, elementType, elements } = input;
	const outputs = node.outputs.length;
	const axis = shape === void 0 ? void 0 : axisOf(intAttribute(node, "axis", 0), shape.length);
	if (shape === void 0 || axis === void 0) return node.outputs.map(() => staticValue(elementType, shape?.map(() => void 0)));
	const length = shape[axis];
	const given = sizes?.elements ?? intsAttribute(node, "split");
	const each = length === void 0 ? void 0 : Math.ceil(length / outputs);
	let from = 0;
	return node.outputs.map((_, index) => {
		const size = given === void 0 ? sizeOfPart(length, each, index) : given[index];
		const part = shape.length === 1 && size !== void 0 ? elements?.slice(from, from + size) : void 0;
		from += size ?? NaN;
		return staticValue(elementType, withDim(shape, axis, size), part);
	});
};
/** Parts are equal, the last is what is left. */
function sizeOfPart(length, each, index) {
	if (length === void 0 || each === void 0) return void 0;
	return Math.max(0, Math.min(each, length - index * each));
}
const slice = ({ node, inputs: [input = unknownValue, starts, ends, axesInput, stepsInput] }) => {
	const { shape, elementType } = input;
	const given = (value, name) => value?.elements ?? intsAttribute(node, name);
	const from = given(starts, "starts");
	const to = given(ends, "ends");
	const rank = shape?.length ?? 0;
	const count = from?.length ?? starts?.shape?.[0] ?? 0;
	const axes = (axesInput === void 0 ? intsAttribute(node, "axes") : knownElements(axesInput)) ?? (axesInput === void 0 ? Array.from({ length: count }, (_, axis) => axis) : void 0);
	if (shape === void 0 || axes === void 0) return [staticValue(elementType, shape?.map(() => void 0))];
	const cuts = /* @__PURE__ */ new Map();
	axes.forEach((axis, index) => {
		const at = axisOf(axis, rank);
		const step = stepsInput === void 0 ? 1 : stepsInput.elements?.[index];
		if (at !== void 0) cuts.set(at, cutOf(shape[at], from?.[index], to?.[index], step));
	});
	const result = shape.map((dim, axis) => cuts.has(axis) ? cuts.get(axis)?.length : dim);
	const source = allKnown(shape);
	const elements = source && taken(input, allKnown(result), (index) => ravel(index.map((position, axis) => {
		const cut = cuts.get(axis);
		return cut === void 0 ? position : cut.start + position * cut.step;
	}), source));
	return [staticValue(elementType, result, elements)];
};
function cutOf(length, from, to, step) {
	if (length === void 0 || from === void 0 || to === void 0 || step === void 0 || step === 0) return void 0;
	const clamp = (value, low, high) => Math.max(low, Math.min(high, value));
	const start = from < 0 ? from + length : from;
	const end = to < 0 ? to + length : to;
	const first = step > 0 ? clamp(start, 0, length) : clamp(start, 0, length - 1);
	const last = step > 0 ? clamp(end, 0, length) : clamp(end, -1, length - 1);
	return {
		start: first,
		step,
		length: Math.max(0, Math.ceil((last - first) / step))
	};
}
const gather = ({ node, inputs: [input = unknownValue, indices = unknownValue] }) => {
	const { shape, elementType } = input;
	const axis = shape === void 0 ? void 0 : axisOf(intAttribute(node, "axis", 0), shape.length);
	if (shape === void 0 || axis === void 0 || indices.shape === void 0) return [staticValue(elementType, void 0)];
	const result = [
		...shape.slice(0, axis),
		...indices.shape,
		...shape.slice(axis + 1)
	];
	const length = shape[axis];
	const chosen = knownElements(indices);
	const elements = shape.length === 1 && length !== void 0 && input.elements !== void 0 ? chosen?.map((index) => input.elements?.[index < 0 ? index + length : index]) : void 0;
	return [staticValue(elementType, result, elements)];
};
const expand = ({ inputs: [input = unknownValue, target] }) => {
	const wanted = target?.elements ?? (target?.shape?.[0] === void 0 ? void 0 : new Array(target.shape[0]).fill(void 0));
	const shape = wanted === void 0 ? void 0 : broadcast([input.shape, wanted]);
	const source = allKnown(input.shape);
	const elements = source && taken(input, allKnown(shape), (index) => ravel(source.map((length, axis) => length === 1 ? 0 : index[axis + index.length - source.length] ?? 0), source));
	return [staticValue(input.elementType, shape, elements)];
};
const tile = ({ inputs: [input = unknownValue, repeats] }) => {
	const times = repeats?.elements;
	const shape = input.shape?.map((dim, axis) => {
		const count = times?.[axis];
		return dim === void 0 || count === void 0 ? void 0 : dim * count;
	});
	const source = allKnown(input.shape);
	const elements = source && taken(input, allKnown(shape), (index) => ravel(index.map((position, axis) => position % (source[axis] ?? 1)), source));
	return [staticValue(input.elementType, shape, elements)];
};
const pad = ({ node, inputs: [input = unknownValue, padsInput, , axesInput] }) => {
	const { shape, elementType } = input;
	const pads = padsInput?.elements ?? intsAttribute(node, "pads") ?? intsAttribute(node, "paddings");
	if (shape === void 0) return [staticValue(elementType, void 0)];
	const axes = axesInput === void 0 ? shape.map((_, axis) => axis) : knownElements(axesInput)?.map((axis) => axisOf(axis, shape.length));
	const result = shape.map((dim, axis) => {
		const at = axes?.indexOf(axis);
		if (at === void 0 || axes === void 0) return void 0;
		if (at === -1) return dim;
		const before = pads?.[at];
		const after = pads?.[at + axes.length];
		return dim === void 0 || before === void 0 || after === void 0 ? void 0 : dim + before + after;
	});
	const known = knownElements({
		elementType: "int64",
		shape: void 0,
		elements: pads
	});
	const [before = 0] = known ?? [];
	const constant = (stringAttribute(node, "mode") ?? "constant") === "constant";
	const [length = 0] = shape;
	const elements = shape.length === 1 && known !== void 0 && constant && input.elements !== void 0 ? Array.from({ length: result[0] ?? 0 }, (_, at) => at < before || at >= before + length ? 0 : input.elements?.[at - before]) : void 0;
	return [staticValue(elementType, result, elements)];
};
const rearrangingRules = {
	Reshape: reshaping,
	Flatten: reshaping,
	Squeeze: reshaping,
	Unsqueeze: reshaping,
	Transpose: transpose,
	Concat: concat,
	Split: split,
	Slice: slice,
	Gather: gather,
	Expand: expand,
	Tile: tile,
	Pad: pad
};

// src/graph/shapes/selecting.ts
/** Output shapes of operators that reduce, choose, resize or rearrange blocks of their input. */
/** A reduction; `fold` where shapes are computed with it, over a whole vector. */
function reducing(fold) {
	return ({ node, inputs: [input = unknownValue, axesInput] }) => {
		const { shape, elementType } = input;
		const given = axesInput === void 0 ? intsAttribute(node, "axes") ?? [] : knownElements(axesInput);
		const keep = intAttribute(node, "keepdims", 1) === 1;
		if (shape === void 0 || given === void 0) return [staticValue(elementType, keep ? shape?.map(() => void 0) : void 0)];
		if (given.length === 0 && intAttribute(node, "noop_with_empty_axes", 0) === 1) return [input];
		const axes = given.length === 0 ? shape.map((_, axis) => axis) : given.map((axis) => axisOf(axis, shape.length));
		const result = keep ? shape.map((dim, axis) => axes.includes(axis) ? 1 : dim) : shape.filter((_, axis) => !axes.includes(axis));
		const numbers = knownElements(input);
		const whole = shape.length <= 1 && numbers !== void 0 && fold !== void 0 && numbers.length > 0;
		return [staticValue(elementType, result, whole ? [fold(numbers)] : void 0)];
	};
}
/** The index of an extreme along one axis. */
const extreme = ({ node, inputs: [input = unknownValue] }) => {
	const { shape } = input;
	const axis = shape === void 0 ? void 0 : axisOf(intAttribute(node, "axis", 0), shape.length);
	if (shape === void 0 || axis === void 0) return [staticValue("int64", void 0)];
	const keep = intAttribute(node, "keepdims", 1) === 1;
	return [staticValue("int64", keep ? withDim(shape, axis, 1) : shape.filter((_, at) => at !== axis))];
};
const topK = ({ node, inputs: [input = unknownValue, count] }) => {
	const { shape, elementType } = input;
	const axis = shape === void 0 ? void 0 : axisOf(intAttribute(node, "axis", -1), shape.length);
	const k = count === void 0 ? intAttribute(node, "k") : count.elements?.[0];
	const result = shape === void 0 || axis === void 0 ? void 0 : withDim(shape, axis, k);
	return [staticValue(elementType, result), staticValue("int64", result)];
};
/** Depth to space, or back: `factor` squared channels for a block of space. */
function blocks(toSpace) {
	return ({ node, inputs: [input = unknownValue] }) => {
		const { shape, elementType } = input;
		const size = intAttribute(node, "blocksize", 1);
		if (shape?.length !== 4) return [staticValue(elementType, void 0)];
		const factor = toSpace ? size : 1 / size;
		const [batch, channels, height, width] = shape;
		const scaled = (dim, by) => dim === void 0 ? void 0 : Math.floor(dim * by);
		return [staticValue(elementType, [
			batch,
			scaled(channels, 1 / factor ** 2),
			scaled(height, factor),
			scaled(width, factor)
		])];
	};
}
/** Scales or sizes; the operator's input positions changed with operator set 11. */
const resize = ({ node, inputs, opset }) => {
	const [input = unknownValue] = inputs;
	const { shape, elementType } = input;
	if (shape === void 0) return [staticValue(elementType, void 0)];
	const old = node.operator === "Upsample" || opset < 11;
	const scales = floatsAttribute(node, "scales") ?? present(inputs[old ? 1 : 2]);
	const sizes = old ? void 0 : present(inputs[3]);
	const axes = (intsAttribute(node, "axes") ?? shape.map((_, axis) => axis)).map((axis) => axisOf(axis, shape.length));
	const policy = stringAttribute(node, "keep_aspect_ratio_policy") ?? "stretch";
	if (sizes !== void 0 && policy !== "stretch") return [staticValue(elementType, keptRatio(shape, axes, sizes, policy))];
	const result = shape.map((dim, axis) => {
		const at = axes.indexOf(axis);
		if (at === -1) return dim;
		if (sizes !== void 0) return sizes[at];
		const scale = scales?.[at];
		return dim === void 0 || scale === void 0 ? void 0 : Math.floor(dim * scale);
	});
	return [staticValue(elementType, result)];
};
/** An optional list that is left out may also be there and empty. */
function present(value) {
	return value?.elements === void 0 || value.elements.length === 0 ? void 0 : value.elements;
}
function keptRatio(shape, axes, sizes, policy) {
	const ratios = allKnown(axes.map((axis, at) => {
		const dim = axis === void 0 ? void 0 : shape[axis];
		const size = sizes[at];
		return dim === void 0 || size === void 0 ? void 0 : size / dim;
	}));
	if (ratios === void 0) return shape.map(() => void 0);
	const ratio = policy === "not_larger" ? Math.min(...ratios) : Math.max(...ratios);
	return shape.map((dim, axis) => axes.includes(axis) && dim !== void 0 ? Math.round(dim * ratio) : dim);
}
const gatherElements = ({ inputs: [input = unknownValue, indices] }) => [staticValue(input.elementType, indices?.shape)];
const gatherND = ({ node, inputs: [input = unknownValue, indices] }) => {
	const batch = intAttribute(node, "batch_dims", 0);
	const depth = indices?.shape?.at(-1);
	if (input.shape === void 0 || indices?.shape === void 0 || depth === void 0) return [staticValue(input.elementType, void 0)];
	return [staticValue(input.elementType, [...indices.shape.slice(0, -1), ...input.shape.slice(batch + depth)])];
};
const oneHot = ({ node, inputs: [indices = unknownValue, depth, values] }) => {
	const { shape } = indices;
	if (shape === void 0) return [staticValue(values?.elementType, void 0)];
	const axis = axisOf(intAttribute(node, "axis", -1), shape.length + 1) ?? shape.length;
	return [staticValue(values?.elementType, [
		...shape.slice(0, axis),
		depth?.elements?.[0],
		...shape.slice(axis)
	])];
};
/** How many there are depends on the data. */
const compress = ({ node, inputs: [input = unknownValue] }) => {
	const axis = intAttribute(node, "axis");
	const { shape, elementType } = input;
	if (axis === void 0 || shape === void 0) return [staticValue(elementType, [void 0])];
	const at = axisOf(axis, shape.length);
	return [staticValue(elementType, at === void 0 ? void 0 : withDim(shape, at, void 0))];
};
const nonZero = ({ inputs: [input = unknownValue] }) => {
	const rank = input.shape?.length;
	const [length] = input.shape ?? [];
	const elements = rank === 1 ? knownElements(input) : void 0;
	if (elements !== void 0 && length !== void 0) {
		const found = elements.flatMap((value, index) => value === 0 ? [] : [index]);
		return [staticValue("int64", [1, found.length], found)];
	}
	return [staticValue("int64", [rank, void 0])];
};
const sumUp = (numbers) => numbers.reduce((sum, value) => sum + value, 0);
const selectingRules = {
	ReduceSum: reducing(sumUp),
	ReduceMean: reducing((numbers) => sumUp(numbers) / numbers.length),
	ReduceMax: reducing((numbers) => Math.max(...numbers)),
	ReduceMin: reducing((numbers) => Math.min(...numbers)),
	ReduceProd: reducing((numbers) => numbers.reduce((product, value) => product * value, 1)),
	ReduceL1: reducing(),
	ReduceL2: reducing(),
	ReduceSumSquare: reducing(),
	ReduceLogSum: reducing(),
	ReduceLogSumExp: reducing(),
	ArgMax: extreme,
	ArgMin: extreme,
	TopK: topK,
	DepthToSpace: blocks(true),
	SpaceToDepth: blocks(false),
	Resize: resize,
	Upsample: resize,
	GatherElements: gatherElements,
	GatherND: gatherND,
	OneHot: oneHot,
	Compress: compress,
	NonZero: nonZero,
	NonMaxSuppression: () => [staticValue("int64", [void 0, 3])],
	Unique: ({ inputs: [input] }) => [staticValue(input?.elementType, [void 0])]
};

// src/graph/shapes/windows.ts
/** Output shapes of operators that slide a window over space: convolutions and poolings, in NCHW. */
function windowOf(node, kernel) {
	const rank = kernel.length;
	const filled = (name, count, value) => {
		const given = intsAttribute(node, name);
		return given?.length === count ? given : new Array(count).fill(value);
	};
	return {
		kernel,
		strides: filled("strides", rank, 1),
		dilations: filled("dilations", rank, 1),
		pads: filled("pads", 2 * rank, 0),
		autoPad: stringAttribute(node, "auto_pad") ?? "NOTSET"
	};
}
/** Length of an axis after a window has gone over it. */
function slid(input, window, axis, ceil) {
	const stride = window.strides[axis] ?? 1;
	if (input === void 0 || stride < 1) return void 0;
	if (window.autoPad.startsWith("SAME")) return Math.ceil(input / stride);
	const kernel = window.kernel[axis];
	if (kernel === void 0) return void 0;
	const valid = window.autoPad === "VALID";
	const before = valid ? 0 : window.pads[axis] ?? 0;
	const after = valid ? 0 : window.pads[axis + window.kernel.length] ?? 0;
	const steps = (input + before + after - ((kernel - 1) * (window.dilations[axis] ?? 1) + 1)) / stride;
	if (!ceil) return Math.max(0, Math.floor(steps) + 1);
	const length = Math.ceil(steps) + 1;
	return Math.max(0, (length - 1) * stride >= input + before ? length - 1 : length);
}
function convolution(input, weight, node) {
	const kernel = intsAttribute(node, "kernel_shape") ?? weight?.shape?.slice(2);
	if (input?.shape === void 0 || kernel === void 0) return void 0;
	if (input.shape.length !== kernel.length + 2) return void 0;
	const window = windowOf(node, kernel);
	return [
		input.shape[0],
		weight?.shape?.[0],
		...kernel.map((_, axis) => slid(input.shape?.[axis + 2], window, axis, false))
	];
}
/** A convolution whose input and weight are at these positions; its type is that of input `typeFrom`, or a fixed one. */
function convolving(weightAt, type) {
	return ({ node, inputs }) => {
		const elementType = typeof type === "number" ? inputs[type]?.elementType : type;
		return [staticValue(elementType, convolution(inputs[0], inputs[weightAt], node))];
	};
}
const transposed = ({ node, inputs: [input, weight] }) => {
	const kernel = intsAttribute(node, "kernel_shape") ?? weight?.shape?.slice(2);
	const inputShape = input?.shape;
	if (inputShape === void 0 || kernel === void 0 || inputShape.length !== kernel.length + 2) return [staticValue(input?.elementType, void 0)];
	const { strides, dilations, pads, autoPad } = windowOf(node, kernel);
	const given = intsAttribute(node, "output_shape")?.slice(-kernel.length);
	const extra = intsAttribute(node, "output_padding") ?? [];
	const perGroup = weight?.shape?.[1];
	const channels = perGroup === void 0 ? void 0 : perGroup * intAttribute(node, "group", 1);
	const space = kernel.map((size, axis) => {
		const length = inputShape[axis + 2];
		const stride = strides[axis] ?? 1;
		if (given !== void 0) return given[axis];
		if (length === void 0 || size === void 0) return void 0;
		if (autoPad.startsWith("SAME")) return length * stride;
		const padded = autoPad === "VALID" ? 0 : (pads[axis] ?? 0) + (pads[axis + kernel.length] ?? 0);
		return stride * (length - 1) + (extra[axis] ?? 0) + (size - 1) * (dilations[axis] ?? 1) + 1 - padded;
	});
	return [staticValue(input?.elementType, [
		inputShape[0],
		channels,
		...space
	])];
};
function pooled(input, node) {
	const kernel = intsAttribute(node, "kernel_shape");
	const shape = input?.shape;
	if (shape === void 0 || kernel === void 0 || shape.length !== kernel.length + 2) return void 0;
	const window = windowOf(node, kernel);
	const ceil = intAttribute(node, "ceil_mode", 0) === 1;
	const last = intAttribute(node, "channels_last", 0) === 1;
	const first = last ? 1 : 2;
	const space = kernel.map((_, axis) => slid(shape[axis + first], window, axis, ceil));
	return last ? [
		shape[0],
		...space,
		shape.at(-1)
	] : [
		shape[0],
		shape[1],
		...space
	];
}
/** A pooling, with the indices of the largest as a second output. */
const pooling = ({ node, inputs: [input] }) => {
	const shape = pooled(input, node);
	return [staticValue(input?.elementType, shape), staticValue("int64", shape)];
};
const globalPooling = ({ node, inputs: [input = unknownValue] }) => {
	const { shape, elementType } = input;
	const channels = intAttribute(node, "channels_last", 0) === 1 ? (shape?.length ?? 0) - 1 : 1;
	return [staticValue(elementType, shape?.map((dim, axis) => axis === 0 || axis === channels ? dim : 1))];
};
/** What a pooling took away: the size is given, or follows from the window. */
const unpooling = ({ node, inputs: [input, , size] }) => {
	const kernel = intsAttribute(node, "kernel_shape");
	const shape = input?.shape;
	if (size !== void 0) return [staticValue(input?.elementType, knownElements(size) ?? shape?.map(() => void 0))];
	if (shape === void 0 || kernel === void 0) return [staticValue(input?.elementType, void 0)];
	const { strides, pads } = windowOf(node, kernel);
	const space = kernel.map((length, axis) => {
		const dim = shape[axis + 2];
		if (dim === void 0) return void 0;
		return (dim - 1) * (strides[axis] ?? 1) - (pads[axis] ?? 0) - (pads[axis + kernel.length] ?? 0) + length;
	});
	return [staticValue(input?.elementType, [
		shape[0],
		shape[1],
		...space
	])];
};
/** Regions of interest: one output a region, of a fixed size. */
const regions = ({ node, inputs: [input, rois] }) => {
	const [height, width] = intsAttribute(node, "pooled_shape") ?? [intAttribute(node, "output_height", 1), intAttribute(node, "output_width", 1)];
	return [staticValue(input?.elementType, [
		rois?.shape?.[0],
		input?.shape?.[1],
		height,
		width
	])];
};
const columnsToImage = ({ inputs: [input, image, block] }) => {
	const size = image?.elements;
	const area = knownElements(block)?.reduce((product, length) => product * length, 1);
	const columns = input?.shape?.[1];
	if (size === void 0 || area === void 0 || columns === void 0) return [staticValue(input?.elementType, void 0)];
	return [staticValue(input?.elementType, [
		input?.shape?.[0],
		columns / area,
		...size
	])];
};
const windowRules = {
	Conv: convolving(1, 0),
	"com.microsoft.FusedConv": convolving(1, 0),
	ConvInteger: convolving(1, "int32"),
	QLinearConv: convolving(3, 7),
	"com.microsoft.QLinearConv": convolving(3, 7),
	DeformConv: convolving(1, 0),
	ConvTranspose: transposed,
	AveragePool: pooling,
	MaxPool: pooling,
	LpPool: pooling,
	"com.microsoft.QLinearAveragePool": pooling,
	"com.microsoft.NhwcMaxPool": ({ node, inputs: [input] }) => {
		const kernel = intsAttribute(node, "kernel_shape");
		const shape = input?.shape;
		if (shape === void 0 || kernel === void 0) return [staticValue(input?.elementType, void 0)];
		const window = windowOf(node, kernel);
		const space = kernel.map((_, axis) => slid(shape[axis + 1], window, axis, false));
		return [staticValue(input?.elementType, [
			shape[0],
			...space,
			shape.at(-1)
		])];
	},
	GlobalAveragePool: globalPooling,
	GlobalMaxPool: globalPooling,
	GlobalLpPool: globalPooling,
	"com.microsoft.QLinearGlobalAveragePool": globalPooling,
	MaxUnpool: unpooling,
	MaxRoiPool: regions,
	RoiAlign: regions,
	Col2Im: columnsToImage
};

// src/graph/shapes/infer-shapes.ts
const rules = {
	...elementwiseRules,
	...windowRules,
	...matrixRules,
	...rearrangingRules,
	...selectingRules,
	...makingRules
};
/** A hostile file can nest calls so that they multiply; no real one comes near. */
const maxVisits = 5e4;
const maxCalls = 32;
/**
* @param inputShapes Shapes of inputs by name, where others than the declared ones are wanted. Without one, a
*   first dimension that is left open is 1, and others stay unknown.
*/
function inferShapes(model, inputShapes = /* @__PURE__ */ new Map()) {
	const assumptions = /* @__PURE__ */ new Set();
	const bodies = functionBodies(model.functions);
	let visits = 0;
	let calls = 0;
	const orders = /* @__PURE__ */ new Map();
	const inference = {
		inferGraph,
		assume: (clause) => assumptions.add(clause)
	};
	const scope = new Scoped();
	const stored = new Set(model.graph.initializers.map(({ name }) => name));
	const fed = model.graph.inputs.filter(({ name }) => !stored.has(name));
	for (const info of fed) scope.set(info.name, inputValue(declaredValue(info), info.name));
	return {
		nodes: inferNodes(model.graph, scope, model.opsets, 1),
		values: scope,
		assumptions: [...assumptions]
	};
	function inputValue(declared, name) {
		const given = inputShapes.get(name);
		if (given !== void 0) return {
			...declared,
			shape: given
		};
		const [batch] = declared.shape ?? [];
		if (declared.shape === void 0 || declared.shape.length === 0 || batch !== void 0) return declared;
		assumptions.add(`the first dimension of ${JSON.stringify(name.slice(0, 80))} is 1`);
		return {
			...declared,
			shape: [1, ...declared.shape.slice(1)]
		};
	}
	function inferGraph(graph, inputs, outer, times) {
		const inner = new Scoped(outer);
		graph.inputs.forEach((info, index) => {
			inner.set(info.name, filledIn(inputs[index] ?? unknownValue, declaredValue(info)));
		});
		const shaped = inferNodes(graph, inner, model.opsets, times);
		return {
			outputs: graph.outputs.map(({ name }) => inner.get(name) ?? unknownValue),
			nodes: shaped
		};
	}
	function inferNodes(graph, values, opsets, times) {
		for (const tensor of graph.initializers) values.set(tensor.name, valueOfTensor(tensor));
		const claimed = new Map(graph.valueInfos.map((info) => [info.name, info]));
		const shaped = [];
		for (const node of ordered(graph.nodes)) {
			visits += 1;
			const inputs = node.inputs.map((name) => name === "" ? void 0 : values.get(name) ?? unknownValue);
			const result = visits > maxVisits ? void 0 : inferNode(node, inputs, values, opsets, times);
			const outputs = node.outputs.map((name, at) => {
				const info = claimed.get(name);
				const found = result?.outputs[at] ?? unknownValue;
				return info === void 0 ? found : filledIn(found, declaredValue(info));
			});
			node.outputs.forEach((name, at) => {
				if (name !== "") values.set(name, outputs[at] ?? unknownValue);
			});
			if (result?.nodes === void 0) shaped.push({
				node,
				inputs,
				outputs,
				times
			});
			else for (const inside of result.nodes) shaped.push(inside);
		}
		return shaped;
	}
	/** Bodies of functions and loops are gone through several times and ordered once. */
	function ordered(nodes) {
		const known = orders.get(nodes);
		if (known !== void 0) return known;
		const order = orderNodes(nodes);
		const result = order.kind === "ordered" ? order.indices.flatMap((index) => nodes[index] ?? []) : nodes;
		orders.set(nodes, result);
		return result;
	}
	/** `nodes` are those that run in its place, if it is a call or holds graphs. */
	function inferNode(node, inputs, values, opsets, times) {
		const body = bodies(node);
		if (body !== void 0 && calls < maxCalls) {
			calls += 1;
			const inner = new Scoped();
			body.inputs.forEach((name, at) => {
				inner.set(name, inputs[at] ?? unknownValue);
			});
			const nodes = inferNodes({
				nodes: body.nodes,
				initializers: [],
				valueInfos: []
			}, inner, body.opsets, times);
			calls -= 1;
			return {
				outputs: body.outputs.map((name) => inner.get(name) ?? unknownValue),
				nodes
			};
		}
		if (node.domain === "") {
			if (node.operator === "If") return inferBranches(node, inputs, values, times, inference);
			if (node.operator === "Loop") return inferLoop(node, inputs, values, times, inference);
			if (node.operator === "Scan") return inferScan(node, inputs, values, times, inference);
		}
		const name = operatorName(node);
		const rule = Object.hasOwn(rules, name) ? rules[name] : void 0;
		return rule === void 0 ? void 0 : { outputs: rule({
			node,
			inputs,
			opset: opsets.get(node.domain) ?? 1
		}) };
	}
}
/** What was inferred, and where that is open what is declared. */
function filledIn(inferred, declared) {
	return {
		elementType: inferred.elementType ?? declared.elementType,
		shape: mergeShapes(inferred.shape, declared.shape),
		elements: inferred.elements
	};
}
function mergeShapes(inferred, declared) {
	if (inferred === void 0 || declared === void 0) return inferred ?? declared;
	if (inferred.length !== declared.length) return inferred;
	return inferred.map((dim, axis) => dim ?? declared[axis]);
}

// src/graph/describe-work.ts
/** What one inference costs, found without running it: multiply-accumulates, FLOPs and memory between the nodes. */
/** @param inputShapes As `inferShapes` takes them. */
function describeWork(model, inputShapes) {
	const shapes = inferShapes(model, inputShapes);
	return {
		macs: countInferredMacs(shapes.nodes),
		flops: countFlops(shapes.nodes),
		activations: measureActivations(model, shapes),
		assumptions: shapes.assumptions
	};
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
* one that infers; more would only take the processor from it. Two arenas keep glibc from spreading what they allocate
* over many, and images of up to 32 MB from being mapped and given back each time, which costs more than decoding.
*/
function childEnvironment(env) {
	const passed = Object.entries(env).filter(([key]) => PASSED_ON.test(key));
	return {
		...Object.fromEntries(passed),
		ORT_DISABLE_TELEMETRY: "1",
		UV_THREADPOOL_SIZE: "2",
		MALLOC_ARENA_MAX: "2",
		MALLOC_MMAP_THRESHOLD_: String(32 * 2 ** 20),
		MALLOC_TRIM_THRESHOLD_: String(256 * 2 ** 20)
	};
}
/**
* @param listen receives every event in order.
* @param describe what to say that the child was doing, from where it was when it predicts examples; without it, what
*   the child said last.
*/
function startChild(job, settings, listen = () => {}, describe = () => void 0) {
	const here = fileURLToPath(import.meta.url);
	const worker = join(dirname(here), `worker${extname(here)}`);
	const record = job.kind === "accuracy" ? openFlightRecord() : void 0;
	const process_ = fork(worker, [], {
		serialization: "advanced",
		stdio: [
			"ignore",
			"ignore",
			"pipe",
			"ipc",
			...record === void 0 ? [] : [record.fd]
		],
		execArgv: ["--max-semi-space-size=1"],
		cwd: tmpdir(),
		env: childEnvironment(process.env)
	});
	const done = watch(process_, settings, listen, () => describe(record?.read())).finally(() => record?.close());
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
		const hear = (event) => {
			if (event.kind === "events") {
				for (const one of event.events) hear(one);
				return;
			}
			if (event.kind === "doing") doing = event.what;
			if (event.kind === "done") outcome = () => resolve(event.result);
			else if (event.kind === "failed") outcome = () => reject(failure(event));
			listen(event);
		};
		child.on("message", (event) => {
			alive();
			hear(event);
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
		return createHash("sha256").update(readFileSync$1(input.path)).digest("hex");
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
		/** All positions that this worker got, in the order in which it observes them. */
		const given = [];
		let hash = "";
		let observations = [];
		const finish = (result) => {
			observations = [];
			settle(pending.shift(), result);
		};
		const send = () => {
			const chunk = nextChunk();
			pending.push(...chunk);
			given.push(...chunk);
			child.send({
				kind: "chunk",
				examples: chunk.map((position) => examples[position])
			});
		};
		const listen = (event) => {
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
		const describe = (place) => {
			if (place === void 0) return void 0;
			const example = examples[given[place.examples - 1]];
			return `the ${subjects[place.subject].name} was running on ${example.name}`;
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
			macs[subject.name] = inferredMacs(onnx(subject), result.reason);
			continue;
		}
		const counted = macsMeasurement(countMacs(result.runs, onnx(subject)), "shapes of a profiled run");
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
/** Without a run the shapes follow from the graph, if it says enough. */
function inferredMacs(model, reason) {
	const { macs, assumptions } = describeWork(model);
	const counted = macsMeasurement(macs, "shapes that were inferred without a run");
	if (counted.kind === "failed" || assumptions.length > 0) return {
		kind: "failed",
		reason
	};
	return counted;
}
function macsMeasurement({ macs, counted, incomplete }, from) {
	if (incomplete.length > 0) return {
		kind: "failed",
		reason: `the ${from} do not tell of ${incomplete.join(", ")}`
	};
	return {
		kind: "exact",
		value: macs,
		unit: "count",
		method: `multiply-accumulates from the ${from}: ${Object.entries(counted).map(([operator, count]) => `${operator} ${count}`).join(", ") || "none"}`
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

// src/claims/examine-claims.ts
/**
* What is wrong with claims before anything is measured: two places that contradict each other, a figure that can't
* be, a figure that nobody can check.
*/
/** More are counted, not listed. */
const MOST_FINDINGS = 50;
const MOST_EVIDENCE = 10;
/** Claims on one metric of one model that are held to each other; each is held to all. */
const MOST_COMPARED = 200;
function examineClaims(claims) {
	return [
		...contradictions(claims.claims),
		...impossible(claims),
		...unverifiable(claims.claims)
	].slice(0, MOST_FINDINGS);
}
/**
* Pairs of figures for one thing that can't both be true. Within one table only figures of the same scope are held to
* each other. Between places, what one does not say of its scope is no difference; but where a place has several
* figures (for two input sizes, say), one that agrees is enough.
*/
function contradictions(claims) {
	return groupsOf(claims).flatMap((group) => {
		const told = [];
		for (const [i, one] of group.entries()) for (const other of group.slice(i + 1)) {
			if (!canBeSame(one, other) || figuresAgree(one, other)) continue;
			if (!isSameScope(one, other) && (hasAlly(one, other, group) || hasAlly(other, one, group))) continue;
			told.push(contradiction(one, other));
		}
		return told;
	});
}
/** By metric and model. A claim without a model is about the one that the structured claims are about. */
function groupsOf(claims) {
	const structured = claims.filter(({ form }) => CLAIM_FORMS[form].rank < CLAIM_FORMS.table.rank);
	const [only, ...more] = new Set(structured.map(modelKey).filter((key) => key !== ""));
	const groups = /* @__PURE__ */ new Map();
	for (const claim of claims) {
		const model = modelKey(claim) || (more.length === 0 ? only ?? "" : "");
		const key = `${claim.metric} ${model}`;
		const group = groups.get(key) ?? [];
		if (group.length === 0) groups.set(key, group);
		if (group.length < MOST_COMPARED) group.push(claim);
	}
	return [...groups.values()].filter((group) => group.length > 1);
}
function modelKey(claim) {
	const name = nameOfSubject(claim);
	return name === void 0 ? "" : plainName(name.slice(name.lastIndexOf("/") + 1));
}
/** Files of one model are different things, and so are its variants. */
function canBeSame(one, other) {
	return ![
		"artifact",
		"variant",
		"sha256"
	].some((key) => differ(one[key], other[key])) && SCOPE_KEYS.every((key) => !differ(scopeKey(key, one), scopeKey(key, other)));
}
function isSameScope(one, other) {
	return SCOPE_KEYS.every((key) => scopeKey(key, one) === scopeKey(key, other));
}
/** Whether the place of `other` holds another figure that agrees with `one`. */
function hasAlly(one, other, group) {
	return group.some((third) => third !== one && third.form === other.form && third.source.file === other.source.file && canBeSame(one, third) && figuresAgree(one, third));
}
function scopeKey(key, claim) {
	const value = claim[key];
	if (value === void 0) return void 0;
	if (key === "dataset") return datasetKey(String(value));
	return key === "split" ? splitKey(String(value)) : plainName(String(value));
}
function differ(one, other) {
	return one !== void 0 && other !== void 0 && one !== other;
}
function contradiction(one, other) {
	const name = nameOfSubject(one) ?? nameOfSubject(other);
	const of = name === void 0 ? "" : ` of ${name}`;
	return {
		kind: "claims-contradict",
		message: `two claims on ${one.metric}${of} contradict each other: ${one.text} and ${other.text}`,
		evidence: [one, other].map((claim) => `${claimText(claim)} (${placeText(claim.source)})`),
		places: [one.source, other.source]
	};
}
function claimText(claim) {
	const told = [
		claim.dataset,
		claim.split,
		claim.dtype,
		claim.inputSize,
		claim.hardware
	].filter((part) => part !== void 0);
	const where = told.length === 0 ? "" : ` for ${told.join(" ")}`;
	return `${claim.text}${where}, in the ${CLAIM_FORMS[claim.form].title}`;
}
function impossible({ unread }) {
	return unread.filter((figure) => figure.impossible === true).map(({ text, reason, source }) => ({
		kind: "claim-impossible",
		message: `a claim can't be true: ${reason}`,
		evidence: [`${text} (${placeText(source)})`],
		places: [source]
	}));
}
/** Why nobody can check a claim, by cause. */
const CAUSES = [
	["they do not say on which dataset", (claim) => isOfExamples(claim.metric) && claim.dataset === void 0],
	["they are for a dataset that nobody else has", ({ metric, dataset }) => isOfExamples(metric) && dataset !== void 0 && isPrivateDataset(dataset)],
	["they do not say on which split of the dataset", ({ metric, dataset, split }) => isOfExamples(metric) && dataset !== void 0 && !isPrivateDataset(dataset) && split === void 0],
	["they do not say on which hardware", ({ metric, hardware }) => METRICS[metric].from === "latency" && (hardware === void 0 || !namesHardware(hardware))]
];
function unverifiable(claims) {
	return CAUSES.flatMap(([why, applies]) => {
		const concerned = claims.filter(applies);
		if (concerned.length === 0) return [];
		const metrics = [...new Set(concerned.map(({ metric }) => metric))].join(", ");
		const more = concerned.length - MOST_EVIDENCE;
		return [{
			kind: "claim-unverifiable",
			message: `claims on ${metrics} can't be checked as they stand: ${why}`,
			evidence: [...concerned.slice(0, MOST_EVIDENCE).map((claim) => `${claim.text} (${placeText(claim.source)})`), ...more > 0 ? [`and ${more} more`] : []],
			places: concerned.slice(0, MOST_EVIDENCE).map(({ source }) => source)
		}];
	});
}

// src/claims/preprocess-claim.ts
/** The claimed steps that `configured` does otherwise. */
function preprocessMismatches(claims, configured) {
	const steps = stepsOf(configured);
	return claims.flatMap((claim) => {
		const own = steps[claim.step] ?? "none";
		return isSameStep(claim.step, claim.value, own) ? [] : [{
			claim,
			configured: own
		}];
	});
}

// src/report/claim-findings.ts
/** Contradictions, impossible figures and what can't be checked, of what is claimed for the candidate alone. */
function claimFindings({ model, subjects, claims }) {
	if (claims === void 0) return [];
	const own = ownClaims(claims.claims, subjectScope(subjects.candidate, model.name).subject);
	return [...examineClaims({
		...claims,
		claims: own
	}), ...preprocessFindings(claims, subjects.candidate)];
}
function preprocessFindings({ preprocessing = [] }, { preprocess }) {
	if (preprocess === void 0) return [];
	const mismatches = preprocessMismatches(preprocessing, preprocess);
	if (mismatches.length === 0) return [];
	return [{
		kind: "preprocessing-differs",
		message: `the preprocessing that is configured is not the one that the model is published with: ${[...new Set(mismatches.map(({ claim }) => claim.step))].join(", ")}`,
		evidence: mismatches.map(({ claim, configured }) => `${claim.step}: ${stepText(claim.value)} (${placeText(claim.source)}), and ${stepText(configured)} is configured`),
		places: mismatches.map(({ claim }) => claim.source)
	}];
}

// src/graph/identify/names.ts
let aliases;
/**
* The longest name of known networks in a text, and all that bear it; `undefined` where the text names none.
* Case and separators make no difference: `ResNet-50`, `resnet50` and `resnet_50` are one name.
*/
function findNaming(text) {
	aliases ??= knownArchitectures.flatMap(aliasesOf);
	let written = "";
	let length = 0;
	const bearers = /* @__PURE__ */ new Map();
	for (const { pattern, length: own, known, zoo } of aliases) {
		const match = own < length ? null : pattern.exec(text);
		if (match === null) continue;
		if (own > length) {
			bearers.clear();
			written = match[0];
			length = own;
		}
		const zoos = bearers.get(known) ?? [];
		if (zoo !== void 0) zoos.push(zoo);
		bearers.set(known, zoos);
	}
	if (length === 0) return void 0;
	return {
		written,
		bearers: [...bearers].map(([known, zoos]) => ({
			known,
			zoos
		}))
	};
}
function aliasesOf(known) {
	const own = [known.name, ...known.names ?? []].map((name) => alias(name, known));
	const called = Object.entries(known.called).flatMap(([zoo, names]) => (names ?? []).map((name) => ({
		...alias(name, known),
		zoo
	})));
	return [...own, ...called];
}
/** Letters and digits in order, with any or no separator between them, except that two numbers need one. */
function alias(name, known) {
	const atoms = name.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
	const source = atoms.map((atom, index) => {
		const numbers = /\d/.test(atom) && /\d/.test(atoms[index - 1] ?? "");
		return `${index === 0 ? "" : numbers ? "[-_. /]" : "[-_. /]?"}${atom}`;
	});
	return {
		pattern: new RegExp(`(?<![a-z0-9])${source.join("")}(?![a-z0-9])`, "i"),
		length: atoms.join("").length,
		known
	};
}

// src/graph/identify/agreement.ts
/** Names of what a classifier is only a part of: the backbone's name says nothing about the whole. */
const larger = /rcnn|ssd|yolo|retina|fcn|deeplab|u-?net|pspnet|backbone|segment|detect/i;
/** One agreement for each name that is the name of known networks; other names say nothing. */
function compareNames(identification, names) {
	return names.flatMap(({ source, text }) => {
		const naming = larger.test(text) ? void 0 : findNaming(text);
		return naming === void 0 ? [] : [compareNaming(identification, source, naming)];
	});
}
function compareNaming(identification, source, naming) {
	const said = `${source} ${naming.written}`;
	const base = {
		source,
		name: naming.written
	};
	if (identification.kind === "unknown") return {
		...base,
		kind: "unconfirmed",
		sentence: `${said}; ${describeIdentification(identification)}`
	};
	const known = findKnown(identification.name);
	const names = /* @__PURE__ */ new Set([known.name, known.foldedForm]);
	const others = naming.bearers.filter((bearer) => !names.has(bearer.known.name));
	const named = naming.bearers.some((bearer) => names.has(bearer.known.name));
	const is = `this is ${describeIdentification(identification)}`;
	if (named && others.length === 0) return {
		...base,
		kind: "agrees",
		sentence: `${said}; ${is}`
	};
	const own = naming.bearers.find((bearer) => names.has(bearer.known.name))?.zoos ?? [];
	const like = own.length === 0 ? "" : `, as ${listOwners(own)} ${naming.written} is`;
	const elsewhere = others.map((bearer) => tellBearer(bearer, naming));
	return {
		...base,
		kind: named ? "ambiguous" : "contradicts",
		sentence: [`${said}; ${is}${like}`, ...elsewhere].join("; ")
	};
}
/** `torchvision's and timm's resnet50 is ResNet-50 v1.5 (stride 2 in the 3x3 convolution)`. */
function tellBearer({ known, zoos }, { written }) {
	const tells = known.tells === void 0 ? "" : ` (${known.tells})`;
	if (zoos.length === 0) return `${written} names ${known.name}${tells}`;
	return `${listOwners(zoos)} ${written} is ${known.name}${tells}`;
}
/** What the graph is, as a part of a sentence: `ResNet-50 v1.5 (stride 2 in the 3x3 convolution)`. */
function describeIdentification(identification) {
	if (identification.kind === "known") {
		const known = findKnown(identification.name);
		const departures = identification.departures.map((departure) => `, with ${departure}`).join("");
		return `${known.name}${known.tells === void 0 ? "" : ` (${known.tells})`}${departures}`;
	}
	const { closest } = identification;
	if (closest === void 0) return "this graph is no network that zoogate knows";
	const share = `${Math.floor(closest.similarity * 100)} % of the kernels in common`;
	return `this graph is no network that zoogate knows; the closest is ${closest.name} (${share}): ${closest.differences.join("; ")}`;
}
/** `1000 classes`, `1001 classes (the first is the background in networks from TensorFlow)`, `no classifier`. */
function describeHead(head) {
	if (head.kind === "none") return "no classifier";
	const background = head.classes === 1001 ? " (in networks from TensorFlow the first is the background)" : "";
	return `${head.classes} ${head.classes === 1 ? "class" : "classes"}${background}`;
}
/** Who else has a network by the graph's own definition: `torchvision: resnet50; timm: resnet50`. */
function tellCatalogue({ called }) {
	return Object.entries(called).map(([zoo, names]) => `${zoo}: ${names.join(", ")}`).join("; ");
}
function listOwners(zoos) {
	const owners = zoos.map((zoo) => `${zoo}'s`);
	return owners.length < 2 ? owners.join() : `${owners.slice(0, -1).join(", ")} and ${owners.at(-1)}`;
}

// src/report/network.ts
/** What the report says about the network that the candidate is, and the names that it goes by. */
function reportNetwork({ identification, kindOf }) {
	if (identification.kind === "known") return {
		name: identification.name,
		kindOf
	};
	const { closest } = identification;
	if (closest === void 0) return { kindOf };
	return {
		kindOf,
		closest: {
			name: closest.name,
			similarity: closest.similarity
		}
	};
}
/** Every name of the candidate that is a known network's, held against what the candidate is. */
function holdNames(gating) {
	return compareNames(gating.subjects.candidate.architecture.network.identification, namesOf(gating));
}
/** What the candidate is called: in the configuration, by its file and in its card. */
function namesOf({ model, subjects, claims }) {
	const { text } = subjects.candidate.artifact.origin;
	const { subject } = subjectScope(subjects.candidate, model.name);
	const titles = new Map(ownClaims(claims?.claims ?? [], subject).flatMap(({ model: title, source }) => title === void 0 ? [] : [[title, source]]));
	return [
		{
			source: "the configuration calls it",
			text: model.name
		},
		{
			source: "the file is called",
			text: text.slice(text.search(/[^/\\]*$/))
		},
		...[...titles].map(([title, place]) => ({
			source: `${placeText(place)} says`,
			text: title
		}))
	];
}
/** The candidate is another network than a name of it says. */
function networkFindings(names) {
	const wrong = names.filter(({ kind }) => kind === "contradicts");
	const [first] = wrong;
	if (first === void 0) return [];
	return [{
		kind: "another-network",
		message: `the candidate is not the network that it is called: ${first.sentence}`,
		evidence: wrong.map(({ sentence }) => sentence)
	}];
}
/** A name that several networks bear, or that no known network confirms; each name once. */
function networkWarnings(names) {
	const unclear = names.filter(({ kind }) => kind === "ambiguous" || kind === "unconfirmed");
	return [...new Map(unclear.map(({ name, sentence }) => [name.toLowerCase(), sentence])).values()];
}
/** What candidate and `other` are, where that is known and not the same. */
function tellNetworks(candidate, other, name) {
	const [here, there] = [candidate, other].map(({ architecture }) => architecture.network.identification);
	if (here?.kind !== "known" || there?.kind !== "known" || here.name === there.name) return [];
	return [`the candidate is ${describeIdentification(here)}, the ${name} ${describeIdentification(there)}`];
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
	const { model, subjects, claims, plan, config, zoo } = gating;
	const { problem, predictions, slices } = observed;
	const context = {
		task: plan.task.name,
		complete: plan.complete && observed.stoppedEarly !== true,
		seed: config.seed,
		slices,
		classNames: gating.dataset?.classes
	};
	const dataset = reportDataset(gating, observed);
	const names = holdNames(gating);
	return {
		name: model.name,
		verdict: problem === void 0 ? worstVerdict(gates.map(weightOf$2)) : "error",
		gates,
		subjects: mapSubjects(subjects, (subject, name) => reportSubject(subject, compared.measurements[name] ?? {}, predictions?.[name], context)),
		claims: (claims?.claims ?? []).map((claim) => withoutUndefined(claim)),
		unreadClaims: claims?.unread ?? [],
		...zoo === void 0 ? {} : { catalogue: reportCatalogue(zoo) },
		...dataset === void 0 ? {} : { dataset },
		preprocess: reportPreprocess(subjects),
		findings: [
			...claimFindings(gating),
			...networkFindings(names),
			...graphFindings(gating, gates)
		],
		warnings: [
			...floatingSources(subjects, model.dataset?.origin).map(describeFloating),
			...zoo?.notes ?? [],
			...planWarnings(gating),
			...stopWarnings(gating, observed),
			...observed.warnings,
			...predictionWarnings(predictions),
			...networkWarnings(names)
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
		source: sourceText(artifact),
		...artifact.revision === void 0 ? {} : { revision: artifact.revision },
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
/** Where a model came from, as it was written, and which file that was. */
function sourceText({ origin, member }) {
	const text = origin.kind === "url" ? showUrl(origin.url) : origin.text;
	return member === void 0 ? text : `${text} (${member})`;
}
function reportArchitecture(architecture, { macs }) {
	return {
		network: reportNetwork(architecture.network),
		parameters: architecture.parameters,
		parameterViews: architecture.parameterViews,
		kernelParameters: architecture.kernelParameters,
		...macs?.kind === "exact" ? { macs: macs.value } : {},
		nodes: architecture.nodes,
		opset: architecture.opset,
		operators: architecture.operators,
		inputs: architecture.inputs.map(formatValue),
		outputs: architecture.outputs.map(formatValue),
		signature: architecture.signature,
		weightsSignature: architecture.weightsSignature,
		externalData: architecture.externalData,
		producer: architecture.producer,
		irVersion: architecture.irVersion
	};
}
function reportDataset({ model, dataset }, observed) {
	if (dataset === void 0 || observed.dataset === void 0) return void 0;
	const { name, split, origin } = model.dataset ?? {};
	return {
		...name === void 0 ? {} : { name },
		...origin === void 0 ? {} : { source: origin.locator.text },
		...origin?.revision === void 0 ? {} : { revision: origin.revision },
		...split === void 0 ? {} : { split },
		complete: dataset.complete && observed.stoppedEarly !== true,
		size: dataset.size,
		...observed.dataset
	};
}
function reportCatalogue({ entry, claims, notMeasured }) {
	return {
		id: `zoo:${entry.id}`,
		source: sourceAddress(entry.source),
		compared: notMeasured === void 0 ? "measured" : "published",
		claims: claims.claims.map((claim) => withoutUndefined(claim))
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
		const { difference } = other;
		if (difference === void 0 || difference.equal) return [];
		return [{
			kind: "graph-differs",
			message: `${missed.map(({ metric }) => metric).join(", ")}: the candidate is not the same network as the ${name}, but another graph`,
			evidence: [...tellNetworks(subjects.candidate, other, name), ...difference.changes]
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

// src/zoo/resolve-reference.ts
/** @throws {UserError} if the catalogue has no such row. */
async function resolveReference(model, world) {
	const { reference } = model;
	if (reference === void 0 || reference.locator.kind !== "zoo") return { model };
	const { id, text } = reference.locator;
	const catalogue = world.catalogue ?? await loadCatalogue();
	const entry = findEntry(id, catalogue.entries, text);
	const claims = zooClaims(entry, catalogue);
	const found = findOnnxFile(entry, world.hosts?.zooMirror);
	if (found.kind === "none") {
		const { reference: _, ...alone } = model;
		const notes = [`the reference zoo:${entry.id} is not measured (${found.reason}): gates on it are decided by the figures that the zoo publishes and by the counts of the network that its code builds`];
		return {
			model: alone,
			zoo: {
				entry,
				claims,
				notMeasured: found.reason,
				notes
			}
		};
	}
	const preprocess = reference.preprocess ?? entry.preprocess?.steps;
	return {
		model: {
			...model,
			reference: {
				...reference,
				preprocess
			}
		},
		zoo: {
			entry,
			claims,
			notes: notesOn(entry, reference)
		}
	};
}
/** What a user should know of how the reference is fed. */
function notesOn({ id, preprocess }, reference) {
	if (reference.preprocess !== void 0) return [];
	if (preprocess?.steps === void 0) return [`the zoo does not publish how images are prepared for zoo:${id}: it is fed what the candidate is fed, and reference: {model: ..., preprocess: ...} says otherwise`];
	return preprocess.note === void 0 ? [] : [`preprocessing of zoo:${id}: ${preprocess.note}`];
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
	for (const configured of config.models) {
		const { model: resolved, zoo } = await resolveReference(configured, world);
		const model = await withLocalDataset(resolved, config, world);
		const artifacts = await acquireSubjects(model, config, world);
		const subjects = inspectSubjects(artifacts, model, {
			open: openModel,
			provenance: findProvenance
		});
		const claims = await readModelClaims(model.claims, config);
		const referenceClaims = await readModelClaims(model.reference?.claims, config) ?? zoo?.claims;
		const dataset = await openDataset(model, config);
		prepared.push({
			model,
			subjects,
			claims,
			referenceClaims,
			zoo,
			dataset,
			plan: planGates(model, subjects, claims, dataset, zoo)
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
			onnx: ({ artifact }) => readOnnx(artifact, openModel),
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
			unpinned: floatingSources(subjects, model.dataset?.origin).length,
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

export { formatPlural as $, sameNetwork as A, ZOO_NAMES as B, readAllClaims as C, sourceAddress as D, readModel as E, acquire as F, renderJson as G, findEntry as H, findOnnxFile as I, renderMarkdown as J, renderHtml as K, hasOnnxFile as L, findProvenance as M, openModel as N, architectureOf as O, acquireWorld as P, formatCount as Q, EVALUATION_SET as R, namesOf$1 as S, stepText as T, loadCatalogue as U, isZooName as V, writeReportFiles as W, csvLines as X, alignedLines as Y, markdownLines as Z, examplesForDifference as _, tellCatalogue as a, weightOf$2 as at, formatValue as b, findRisks as c, parseRule as ct, describeStructure as d, openFetch as dt, formatValue$1 as et, describeSignature as f, logDownloads as ft, defaultRules as g, FAMILY_ALPHA as h, describeIdentification as i, exitCodeOfReport as it, trainingArchitectureOf as j, architecturesOfFamily as k, compareModels as l, parseLocator as lt, findExternalFiles as m, compareNames as n, describeFailure as nt, examineClaims as o, worstVerdict as ot, findKnown as p, renderTerminal as q, describeHead as r, VERSION as rt, describeWork as s, loadConfig as st, run as t, placeText as tt, describeArchitecture as u, readHosts as ut, examplesForProportion as v, readModelClaims as w, chooseClaim as x, compareSignatures as y, ZOOS as z };