import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createHash, randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { constants } from "node:fs";
import { access, copyFile, mkdir, readFile, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { execFile } from "node:child_process";

// src/errors.ts
/** The problem as lines of plain text, the first of which stands on its own. */
function describeProblem(problem) {
	const lines = [problem.where === void 0 ? problem.what : `${problem.where}: ${problem.what}`];
	if (problem.got !== void 0) lines.push(`  got:      ${problem.got}`);
	if (problem.expected !== void 0) lines.push(`  expected: ${problem.expected}`);
	if (problem.hint !== void 0) lines.push(`  to do:    ${problem.hint}`);
	return lines.join("\n");
}
var ProblemError = class extends Error {
	problem;
	constructor(problem, options) {
		super(describeProblem(problem), options);
		this.problem = problem;
	}
};
/** A mistake in what the user gave: configuration, model, card, dataset, flags. Exit code 4. */
var UserError = class extends ProblemError {
	name = "UserError";
};
/** A failure of what surrounds zoogate: network, disk, a child process that crashed or hung. Exit code 2. */
var SurroundingsError = class extends ProblemError {
	name = "SurroundingsError";
};

// src/nearest.ts
/** The word that somebody probably meant: for error messages about unknown keys, presets, metrics and files. */
/** Number of insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`. */
function editDistance(a, b) {
	let beforePrevious = [];
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const substitution = a[i - 1] === b[j - 1] ? 0 : 1;
			let distance = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + substitution);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) distance = Math.min(distance, beforePrevious[j - 2] + 1);
			current.push(distance);
		}
		beforePrevious = previous;
		previous = current;
	}
	return previous[b.length];
}
/**
* The candidate nearest to `word`, if one is near enough to be a slip of the pen (at most a third of its length
* apart, case ignored). Words over 200 characters have no neighbour.
*/
function nearestWord(word, candidates) {
	if (word.length > 200) return void 0;
	let nearest;
	let least = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		if (candidate.length > 200) continue;
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance < least && distance <= Math.max(1, Math.ceil(candidate.length / 3))) {
			least = distance;
			nearest = candidate;
		}
	}
	return nearest;
}

// src/preprocess/presets.ts
const SHORTER_256 = {
	size: {
		kind: "shorter",
		shorter: 256
	},
	interpolation: "bilinear",
	library: "pillow"
};
const PRESETS = {
	torchvision: {
		preset: "torchvision",
		resize: SHORTER_256,
		crop: {
			width: 224,
			height: 224
		},
		channels: "RGB",
		scale: 1 / 255,
		mean: [
			.485,
			.456,
			.406
		],
		std: [
			.229,
			.224,
			.225
		],
		layout: "NCHW"
	},
	caffe: {
		preset: "caffe",
		resize: SHORTER_256,
		crop: {
			width: 224,
			height: 224
		},
		channels: "BGR",
		scale: 1,
		mean: [
			103.939,
			116.779,
			123.68
		],
		std: [
			1,
			1,
			1
		],
		layout: "NCHW"
	},
	cifar: {
		preset: "cifar",
		channels: "RGB",
		scale: 1 / 255,
		mean: [
			.4914,
			.4822,
			.4465
		],
		std: [
			.2023,
			.1994,
			.201
		],
		layout: "NCHW"
	}
};

// src/preprocess/step-checks.ts
/**
* Single steps of a preprocessing, as people write them, checked and made into the specification's. In: what
* a configuration or flag says; out: the step, or a `UserError` that names the place.
*/
const INTERPOLATIONS = [
	"nearest",
	"box",
	"bilinear",
	"hamming",
	"bicubic",
	"lanczos"
];
const LIBRARIES = ["pillow"];
const CHANNELS = [
	"RGB",
	"BGR",
	"L"
];
const LAYOUTS = ["NCHW", "NHWC"];
/** Sides longer than this are slips of the pen, and Pillow's float32 boxes end at 2^24. */
const LONGEST_SIDE = 65535;
/** @param preset what the keys that are not given come from */
function resolveResize(raw, preset, where) {
	if (raw === void 0) return preset;
	return {
		size: resizeSize(raw, preset, where),
		interpolation: raw.interpolation === void 0 ? preset?.interpolation ?? "bilinear" : oneOf(INTERPOLATIONS, raw.interpolation, `${where}.interpolation`),
		library: raw.library === void 0 ? "pillow" : oneOf(LIBRARIES, raw.library, `${where}.library`)
	};
}
function resizeSize(raw, preset, where) {
	const { shorter, width, height } = raw;
	if (shorter === void 0 && width === void 0 && height === void 0 && preset !== void 0) return preset.size;
	if (shorter !== void 0 && width === void 0 && height === void 0) return {
		kind: "shorter",
		shorter: side(shorter, `${where}.shorter`)
	};
	if (shorter === void 0 && width !== void 0 && height !== void 0) return {
		kind: "exact",
		width: side(width, `${where}.width`),
		height: side(height, `${where}.height`)
	};
	const given = Object.entries({
		shorter,
		width,
		height
	}).filter(([, value]) => value !== void 0);
	throw new UserError({
		code: "preprocess-resize-size",
		what: "the size to resize to is not clear",
		where,
		got: given.length === 0 ? "no size" : given.map(([key, value]) => `${key}: ${value}`).join(", "),
		expected: "either shorter, or width and height"
	});
}
/** A side length stands for a square. */
function resolveCrop(raw, where) {
	if (typeof raw !== "object") {
		const length = side(raw, where);
		return {
			width: length,
			height: length
		};
	}
	return {
		width: side(raw.width, `${where}.width`),
		height: side(raw.height, `${where}.height`)
	};
}
function side(value, where) {
	if (Number.isInteger(value) && value >= 1 && value <= LONGEST_SIDE) return value;
	throw new UserError({
		code: "preprocess-side",
		what: "a side must be a whole number of pixels",
		where,
		got: String(value),
		expected: `1 to ${LONGEST_SIDE}`
	});
}
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** The multiplier that `raw` spells. */
function resolveScale(raw, where) {
	const [top, bottom, ...rest] = String(raw).split("/").map((part) => part.trim());
	const scale = rest.length === 0 && [top, bottom ?? "1"].every((part) => NUMBER.test(part)) ? Number(top) / Number(bottom ?? 1) : NaN;
	if (Number.isFinite(scale) && scale > 0) return scale;
	throw new UserError({
		code: "preprocess-scale",
		what: "the scale is what each byte is multiplied by",
		where,
		got: String(raw),
		expected: "a number above 0 or a fraction, such as 1/255"
	});
}
/** A mean or std as one value for each channel; a single value stands for all. */
function perChannel(raw, channels, where) {
	const given = typeof raw === "number" ? [raw] : raw;
	const count = channels === "L" ? 1 : 3;
	if (!given.every((value) => Number.isFinite(value))) throw new UserError({
		code: "preprocess-not-finite",
		what: "a mean or std must be finite numbers",
		where,
		got: given.join(", ")
	});
	if (given.length === count) return given;
	if (given.length === 1) return new Array(count).fill(given[0]);
	throw new UserError({
		code: "preprocess-channel-count",
		what: `${channels} takes ${count === 1 ? "one value" : "one value for each of its 3 channels"}`,
		where,
		got: `${given.length} values: ${given.join(", ")}`,
		expected: count === 1 ? "1 value" : "3 values, or 1 for all"
	});
}
/** The standard deviations, one for each channel; zero in float32 is refused, as torchvision does. */
function resolveStd(raw, channels, where) {
	const std = perChannel(raw, channels, where);
	if (!std.some((value) => Math.fround(value) === 0)) return std;
	throw new UserError({
		code: "preprocess-std-zero",
		what: "the standard deviation divides the pixels and cannot be zero",
		where,
		got: std.join(", "),
		hint: "write 1 for a channel that is not divided"
	});
}
/** The one of `allowed` that `value` is. */
function oneOf(allowed, value, where) {
	const found = allowed.find((one) => one === value);
	if (found !== void 0) return found;
	const near = nearestWord(String(value), allowed);
	throw new UserError({
		code: "preprocess-unknown-word",
		what: "there is no such choice",
		where,
		got: String(value),
		expected: `one of ${allowed.join(", ")}`,
		...near === void 0 ? {} : { hint: `did you mean ${near}?` }
	});
}

// src/preprocess/steps.ts
/**
* What people write (a preset's name, a preset with changes, or the steps) made into the one specification
* that everything else takes; and a specification in a line of words.
*/
/**
* The specification that `raw` stands for, each value checked.
* @param where the place that errors name: `zoogate.yml:12`, a flag, or the key itself
* Throws `UserError`.
*/
function resolvePreprocess(raw, where = "preprocess") {
	if (typeof raw === "string") return presetOf(raw, where);
	const preset = raw.preset === void 0 ? void 0 : presetOf(raw.preset, where);
	const channels = raw.channels === void 0 ? preset?.channels ?? "RGB" : oneOf(CHANNELS, raw.channels, `${where}, channels`);
	if (preset !== void 0) refuseReordering(raw, preset, channels, where);
	const resize = resolveResize(raw.resize, preset?.resize, `${where}, resize`);
	const crop = raw.crop === void 0 ? preset?.crop : resolveCrop(raw.crop, `${where}, crop`);
	const std = resolveStd(raw.std ?? preset?.std ?? 1, channels, `${where}, std`);
	return Object.freeze({
		...preset === void 0 ? {} : { preset: preset.preset },
		...resize === void 0 ? {} : { resize },
		...crop === void 0 ? {} : { crop },
		channels,
		scale: raw.scale === void 0 ? preset?.scale ?? 1 : resolveScale(raw.scale, `${where}, scale`),
		mean: perChannel(raw.mean ?? preset?.mean ?? 0, channels, `${where}, mean`),
		std,
		layout: raw.layout === void 0 ? preset?.layout ?? "NCHW" : oneOf(LAYOUTS, raw.layout, `${where}, layout`)
	});
}
/** The steps in their order, in one line for people. */
function describePreprocess(preprocess) {
	const { resize, crop, channels, scale, mean, std, layout } = preprocess;
	const steps = [];
	if (resize !== void 0) {
		const { size } = resize;
		const to = size.kind === "shorter" ? `shorter side to ${size.shorter}` : `resize to ${size.width}x${size.height}`;
		steps.push(`${to} (${resize.interpolation}, ${resize.library})`);
	}
	if (crop !== void 0) steps.push(`centre crop ${crop.width}x${crop.height}`);
	steps.push(channels);
	if (scale !== 1) {
		const divisor = Math.round(1 / scale);
		steps.push(1 / divisor === scale ? `divided by ${divisor}` : `times ${scale}`);
	}
	if (mean.some((value) => value !== 0)) steps.push(`minus mean ${mean.join(" ")}`);
	if (std.some((value) => value !== 1)) steps.push(`divided by std ${std.join(" ")}`);
	steps.push(layout);
	const line = steps.join(", ");
	return preprocess.preset === void 0 ? line : `${preprocess.preset}: ${line}`;
}
function presetOf(name, where) {
	if (Object.hasOwn(PRESETS, name)) return PRESETS[name];
	const names = Object.keys(PRESETS);
	const near = nearestWord(name, names);
	throw new UserError({
		code: "preprocess-unknown-preset",
		what: "there is no such preset",
		where,
		got: name,
		expected: `one of ${names.join(", ")}, or the steps`,
		...near === void 0 ? {} : { hint: `did you mean ${near}?` }
	});
}
/** A preset's mean and std belong to its own channel order: in another they would silently be wrong. */
function refuseReordering(raw, preset, channels, where) {
	if (channels === preset.channels) return;
	const kept = ["mean", "std"].filter((key) => raw[key] === void 0 && new Set(preset[key]).size > 1);
	if (kept.length === 0) return;
	throw new UserError({
		code: "preprocess-ambiguous-order",
		what: `the preset's ${kept.join(" and ")} follow its own channel order`,
		where: `${where}, channels`,
		got: `${channels} on ${preset.preset}, which is ${preset.channels}`,
		expected: `${kept.join(" and ")} in the order of ${channels}`,
		hint: `write ${kept.join(" and ")} out beside channels`
	});
}

// src/statistics/random.ts
/** @param seed any number; its integer part modulo 2^32 counts. */
function createRandom(seed) {
	let a = 0;
	let b = 2654435769;
	let c = seed >>> 0;
	let counter = 1;
	const next = () => {
		const sum = (a + b | 0) + counter | 0;
		counter = counter + 1 | 0;
		a = b ^ b >>> 9;
		b = c + (c << 3) | 0;
		c = c << 21 | c >>> 11;
		c = c + sum | 0;
		return (sum >>> 0) / 4294967296;
	};
	for (let i = 0; i < 15; i++) next();
	return next;
}
/** An integer in [0, n). */
function randomInteger(random, n) {
	return Math.floor(random() * n);
}
/** Shuffles in place (Fisher-Yates). */
function shuffle(items, random) {
	for (let i = items.length - 1; i > 0; i--) {
		const j = randomInteger(random, i + 1);
		const held = items[i];
		items[i] = items[j];
		items[j] = held;
	}
	return items;
}

// src/runtime/native.ts
/**
* Finds the two native packages (onnxruntime-node and sharp): beside zoogate where it was installed with npm,
* otherwise in the runner's tool cache, installed there once from the lockfile that the bundle carries.
*/
const PACKAGES = ["onnxruntime-node", "sharp"];
/**
* Loads both packages from a folder that `findNativePackages` gave. Only for child processes: where the runtime has a
* Float16Array (Node 24), onnxruntime-node 1.30 makes half-precision tensors of it that its native side takes for
* empty ("not enough space: expected ..., got 0"). Without one it uses Uint16Array, which works everywhere.
*/
function loadNativePackages(directory) {
	Reflect.deleteProperty(globalThis, "Float16Array");
	const require = createRequire(join(directory, "package.json"));
	return {
		ort: require("onnxruntime-node"),
		sharp: require("sharp")
	};
}
/** Version of onnxruntime-node in a folder that `findNativePackages` gave, without loading it. */
async function runtimeVersion(directory) {
	const path = createRequire(join(directory, "package.json")).resolve("onnxruntime-node/package.json");
	return JSON.parse(await readFile(path, "utf8")).version;
}
/**
* A folder from which both packages load, installing them if need be.
*
* @param log receives one line if something is installed.
* @throws SurroundingsError if this platform has no binaries, npm is missing, or the installation fails.
*/
async function findNativePackages(log, env = process.env) {
	const here = dirname(fileURLToPath(import.meta.url));
	if (env["ZOOGATE_INSTALL_NATIVE"] !== "always" && resolvesFrom(here)) return here;
	checkPlatform();
	const template = join(here, "runtime");
	const lockfile = await readFile(join(template, "package-lock.json"));
	const hash = createHash("sha256").update(lockfile).digest("hex").slice(0, 16);
	const toolCache = env["RUNNER_TOOL_CACHE"] || join(env["XDG_CACHE_HOME"] || join(env["HOME"] || tmpdir(), ".cache"));
	const target = join(toolCache, "zoogate", hash, `${process.platform}-${process.arch}`);
	if (resolvesFrom(target)) return target;
	log(`installing onnxruntime-node and sharp into ${target}`);
	await install(template, target, env);
	return target;
}
function resolvesFrom(directory) {
	try {
		const require = createRequire(join(directory, "package.json"));
		for (const name of PACKAGES) require.resolve(name);
		return true;
	} catch {
		return false;
	}
}
/** onnxruntime-node has no binaries for Intel Macs and for musl: said before anything is downloaded. */
function checkPlatform() {
	const report = process.report?.getReport();
	const musl = process.platform === "linux" && report?.header?.glibcVersionRuntime === void 0;
	const platform = `${process.platform}-${process.arch}${musl ? " (musl)" : ""}`;
	const supported = [
		"linux-x64",
		"linux-arm64",
		"win32-x64",
		"win32-arm64",
		"darwin-arm64"
	];
	if (supported.includes(platform)) return;
	throw new SurroundingsError({
		code: "platform-not-supported",
		what: "onnxruntime-node has no binaries for this platform",
		got: platform,
		expected: `${supported.join(", ")} (Linux with glibc)`,
		hint: musl ? "use an image based on glibc, such as Debian or Ubuntu" : "run zoogate on another runner"
	});
}
async function install(template, target, env) {
	const partial = `${target}.${randomBytes(6).toString("hex")}.partial`;
	try {
		await mkdir(partial, { recursive: true });
		for (const file of ["package.json", "package-lock.json"]) await copyFile(join(template, file), join(partial, file));
		await npmCi(partial, env);
		await removeOtherPlatforms(partial);
		const settle = () => rename(partial, target).catch((error) => {
			if (!resolvesFrom(target)) throw error;
		});
		await settle().catch(async () => {
			await rm(target, {
				recursive: true,
				force: true
			});
			await settle();
		});
	} catch (error) {
		if (error instanceof SurroundingsError) throw error;
		throw new SurroundingsError({
			code: "native-install-failed",
			what: "installing onnxruntime-node and sharp failed",
			where: target,
			got: reasonOf(error),
			hint: "check that the npm registry can be reached and the disk has 500 MB free, or install both packages beside zoogate"
		}, { cause: error });
	} finally {
		await rm(partial, {
			recursive: true,
			force: true
		});
	}
}
const NPM_ARGUMENTS = [
	"ci",
	...[
		"--omit=dev",
		"--ignore-scripts",
		"--no-audit",
		"--no-fund"
	],
	"--fetch-retry-maxtimeout=10000"
];
/** Inputs of the action and tokens of the job. `NODE_AUTH_TOKEN` stays: a registry of one's own may ask for it. */
const NOTHING_FOR_NPM = /^(?:INPUT_|ACTIONS_.*TOKEN$|(?:GITHUB|GH|HF)_TOKEN$)/i;
/** npm runs no scripts: onnxruntime-node's would fetch CUDA libraries from another host. */
async function npmCi(cwd, env) {
	const run = promisify(execFile);
	const options = {
		cwd,
		env: Object.fromEntries(Object.entries(env).filter(([key]) => !NOTHING_FOR_NPM.test(key))),
		timeout: 6e5,
		maxBuffer: 16 << 20
	};
	const bundled = join(dirname(process.execPath), "..", "lib", "node_modules", "npm", "bin", "npm-cli.js");
	if (await access(bundled, constants.R_OK).then(() => true, () => false)) {
		await run(process.execPath, [bundled, ...NPM_ARGUMENTS], options);
		return;
	}
	const windows = process.platform === "win32";
	try {
		await run(windows ? "npm.cmd" : "npm", NPM_ARGUMENTS, {
			...options,
			shell: windows
		});
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
		throw new SurroundingsError({
			code: "npm-not-found",
			what: "npm is needed once, to install onnxruntime-node and sharp, and was not found",
			where: `${bundled} and PATH`,
			hint: "add a step with actions/setup-node before zoogate"
		});
	}
}
async function removeOtherPlatforms(directory) {
	const binaries = join(directory, "node_modules", "onnxruntime-node", "bin");
	for (const version of await readdir(binaries)) {
		for (const platform of await readdir(join(binaries, version))) if (platform !== process.platform) await rm(join(binaries, version, platform), { recursive: true });
		const own = join(binaries, version, process.platform);
		for (const arch of await readdir(own)) if (arch !== process.arch) await rm(join(own, arch), { recursive: true });
	}
}
/** What npm complains of: its first lines that are no stack; of any other failure, the message. */
function reasonOf(error) {
	const complaints = (error.stderr ?? "").split("\n").flatMap((line) => /^npm (?:error|ERR!) *(\S.*)$/.exec(line)?.[1] ?? []).filter((line) => !/^(?:at |code |syscall |errno )/.test(line));
	return (complaints.length > 0 ? complaints.slice(0, 3) : [String(error)]).join("\n            ").slice(0, 2e3);
}

export { randomInteger as a, resolvePreprocess as c, UserError as d, describeProblem as f, createRandom as i, nearestWord as l, loadNativePackages as n, shuffle as o, runtimeVersion as r, describePreprocess as s, findNativePackages as t, SurroundingsError as u };