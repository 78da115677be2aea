import { n as UserError } from "./shared-errors.js";
import { b as mapSubjects, t as spread } from "./shared-spread.js";
import { v as nearestWord } from "./shared-parse-preprocess-file.js";
import { u as quote } from "./shared-wire-fields.js";
import { n as randomInteger, r as shuffle, t as createRandom } from "./shared-random.js";
import { n as isTaskName, r as taskNamed, t as TASKS } from "./shared-tasks.js";
import { r as describeArchitecture } from "./shared-config.js";
import { s as readModel } from "./shared-model-in-folder.js";
import { n as readJpegFrame, t as openArrayFile } from "./shared-array-file.js";
import { r as toTensorData } from "./shared-element-types.js";
import { n as MOST_EXAMPLES, r as byCodeUnits, t as openParquet } from "./shared-parquet-file.js";
import { a as CsvError, i as parse } from "./shared-read-model-claims.js";
import { t as readTensorFile } from "./shared-tensor-file2.js";
import { n as compareModels, t as findRisks } from "./shared-find-risks.js";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { readFile, readdir, stat } from "node:fs/promises";
import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";

// src/dataset/example-costs.ts
/** What measuring an example costs, as far as its file's first bytes or its size tell: pixels to decode, an inference. */
/** An inference, in pixels that could be decoded meanwhile. */
const INFERENCE = 1e6;
/** A photo's bytes hold about so many pixels each, where its header can't be read. */
const PIXELS_A_BYTE = 5;
/** Where a part has as many, what a file's size does not tell of its pixels evens out, and headers are not read. */
const MANY$1 = 1e3;
/** Enough for the headers of most; metadata and thumbnails may push a JPEG's frame behind it. */
const HEAD_BYTES = 16384;
/**
* One cost an example, in pixels. Equal wherever the files are: nothing of this machine is in it.
*
* @param parts among how many the examples are shared out. Every job of them asks for the costs of all examples.
*/
function exampleCosts(examples, parts = 1) {
	const head = new Uint8Array(HEAD_BYTES);
	const pixelsOf = parts > 1 && examples.length / parts >= MANY$1 ? bySize : (path) => byHeader(path, head);
	const known = /* @__PURE__ */ new Map();
	return Float64Array.from(examples, ({ input }) => {
		if (input.kind !== "image") return INFERENCE;
		const cost = known.get(input.path) ?? INFERENCE + pixelsOf(input.path);
		known.set(input.path, cost);
		return cost;
	});
}
/** As `byHeader`; a quarter of its time. */
function bySize(path) {
	try {
		return statSync(path).size * PIXELS_A_BYTE;
	} catch {
		return 0;
	}
}
/** 0 for a file that can't be read: what is wrong with it is told where it is measured. */
function byHeader(path, head) {
	let file;
	try {
		file = openSync(path, "r");
		return pixelsSaid(head.subarray(0, readSync(file, head))) ?? statSync(path).size * PIXELS_A_BYTE;
	} catch {
		return 0;
	} finally {
		if (file !== void 0) closeSync(file);
	}
}
function pixelsSaid(bytes) {
	if (bytes[0] === 255 && bytes[1] === 216) {
		const frame = readJpegFrame(bytes);
		return frame === void 0 ? void 0 : frame.width * frame.height;
	}
	if (bytes.length >= 24 && bytes[0] === 137 && bytes[1] === 80) {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		return view.getUint32(16) * view.getUint32(20);
	}
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

// src/shard/partition.ts
/**
* Who measures what: a partition that is the same in every job, because it follows from the costs alone, and even by
* cost: the dearest first, each to whoever has least so far (Graham, R. L. (1969), SIAM J. Appl. Math. 17, 416-429: no
* shard gets more than 4/3 of the best possible).
*/
/** @param costs any unit. @returns for every item its shard, from 0. */
function partition(costs, count) {
	const owners = new Uint16Array(costs.length);
	const order = Uint32Array.from({ length: costs.length }, (_, i) => i);
	order.sort((a, b) => costs[b] - costs[a] || a - b);
	const loads = new Float64Array(count);
	const sizes = new Uint32Array(count);
	for (const item of order) {
		let least = 0;
		for (let shard = 1; shard < count; shard++) {
			const lighter = loads[shard] - loads[least];
			if (lighter < 0 || lighter === 0 && sizes[shard] < sizes[least]) least = shard;
		}
		owners[item] = least;
		loads[least] += costs[item];
		sizes[least]++;
	}
	return owners;
}
/** Most examples that all shards measure, so that shards on different processors can be held against each other. */
const MOST_SHARED = 16;
/** They cost no shard more than this part of its own examples, but for one example. */
const SHARED_PART = .02;
/** Positions of the examples that every shard measures: spread over all. None for a single shard. */
function sharedPositions(size, count) {
	if (count < 2 || size === 0) return [];
	const wanted = Math.min(MOST_SHARED, size, Math.max(1, Math.floor(size / count * SHARED_PART)));
	return Array.from({ length: wanted }, (_, i) => Math.floor((i + .5) * size / wanted));
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

// src/dataset/cell.ts
/** A cell of a file of lines; says where it stands when it is asked, since only a wrong one is. */
var LineCell = class {
	text;
	#file;
	#line;
	/** @param line from 1 */
	constructor(text, file, line) {
		this.text = text;
		this.#file = file;
		this.#line = line;
	}
	get where() {
		return `${this.#file}:${this.#line}`;
	}
	get place() {
		return `line ${this.#line}`;
	}
};
/** What is made of a cell's text, standing where the cell stands. */
function withText(cell, text) {
	return {
		text,
		get where() {
			return cell.where;
		},
		get place() {
			return cell.place;
		}
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
		indices: cells.map((cell) => shift(readIndex(cell, classes, map), cell, rules)),
		classes: shiftNames(classes?.names, rules.offset)
	};
}
/** The class names as the model counts its outputs. */
function shiftNames(names, offset = 0) {
	if (names === void 0 || offset === 0) return names;
	return offset < 0 ? names.slice(-offset) : [...new Array(offset).fill(""), ...names];
}
/** The model's index of a class. Throws `UserError` for one that an offset moves below 0. */
function shift(index, { where, text }, rules) {
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
		indices: cells.map((cell) => shift(indexOfClass(classes, cell.text, cell.where), cell, rules)),
		classes: shiftNames(classes.names, rules.offset)
	};
}
function toWnid(cell) {
	const wnid = WNID.exec(cell.text)?.[0];
	if (wnid !== void 0) return withText(cell, wnid);
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
		got: `${first.label} ${describe(first)}, ${other.label} ${describe(other)}`,
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
		got: `${first.label} ${describe(first)}`,
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
		const rows = numbersOf(request).map((row, i) => ones(row, request, i));
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
function ones(row, request, index) {
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
	const labels = ones(row, request, index);
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
function describe({ type, shape }) {
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
	return (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith("."));
}
/** Symbolic links are what they lead to; one that leads nowhere is neither. */
async function kindOf(folder, entry) {
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
/** From so many files of a folder on, listing it is quicker than looking each of them up. */
const MANY = 256;
/**
* A path without looking at the disk.
*
* @param base the folder that the path is relative to.
* @param root the folder that it may not leave.
* @param listing what the path is written in, for errors: "the CSV file".
*/
function locate(cell, base, root, listing) {
	const path = resolve(base, cell.text);
	const inside = path.startsWith(root + sep) ? path.slice(root.length + 1) : relative(root, path);
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
			got: `${cell.text}, as in ${earlier.place}`
		});
		places.set(located.path, cell);
		return located;
	});
}
/** Throws `UserError` with the first file that is not there and how many more there are. */
async function refuseMissing(located, cells, hint) {
	const listed = await listFolders(located);
	const sought = located.flatMap(({ path }, i) => listed.has(path) ? [] : [i]);
	const missing = [];
	for (let start = 0; start < sought.length; start += LOOKUPS) {
		const some = sought.slice(start, start + LOOKUPS);
		const found = await Promise.all(some.map((i) => isFile(located[i].path)));
		missing.push(...some.filter((_, k) => !found[k]));
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
/** Files of the folders of which many are sought: one listing instead of thousands of lookups. */
async function listFolders(located) {
	const soughtIn = /* @__PURE__ */ new Map();
	for (const { path } of located) {
		const folder = folderOf(path);
		soughtIn.set(folder, (soughtIn.get(folder) ?? 0) + 1);
	}
	const files = /* @__PURE__ */ new Set();
	for (const [folder, sought] of soughtIn) {
		if (sought < MANY) continue;
		const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
		for (const entry of entries) if (entry.isFile()) files.add(`${folder}${sep}${entry.name}`);
	}
	return files;
}
/** Of a path that is absolute and resolved: what `dirname` says of it, but quicker where there are thousands. */
function folderOf(path) {
	return path.slice(0, path.lastIndexOf(sep));
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
		return [id, shift(index, {
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
	const begin = (header, where) => {
		columns = choose(header, where);
		return columns;
	};
	await readerOf(file)(file, begin, ({ line, cells, text }) => {
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
				got: text().slice(0, 200)
			});
		}
		rows.push({
			line,
			cells
		});
	});
	if (rows.length > 0) return rows;
	throw new UserError({
		code: "dataset-empty",
		what: "the dataset has no examples",
		where: file,
		got: columns === void 0 ? "an empty file" : "a header without rows",
		expected: "the header path,label and a row for each image"
	});
}
/** Records are taken as they are parsed: passing them on as a stream would cost as much as parsing them. */
async function readCsv(...[file, begin, take]) {
	let positions;
	const parser = parse({
		bom: true,
		skip_empty_lines: true,
		trim: true,
		max_record_size: LONGEST_RECORD,
		on_record: (record, { lines }) => {
			if (positions === void 0) positions = begin(record, `${file}:${lines}`).map(({ name }) => record.indexOf(name));
			else take({
				line: lines,
				cells: positions.map((position) => record[position]),
				text: () => record.join(",")
			});
			return null;
		}
	});
	try {
		await pipeline(createReadStream(file), parser.resume());
	} catch (error) {
		throw error instanceof UserError ? error : unreadable(file, error);
	}
}
/** The first line's keys are the columns; a list becomes its items with `|` between them. */
async function readJsonLines(...[file, begin, take]) {
	let columns;
	for await (const { text, line } of readLines(file)) {
		if (text.trim() === "") continue;
		const where = `${file}:${line}`;
		const value = parseLine(text, where);
		columns ??= begin(Object.keys(value), where);
		take({
			line,
			cells: columns.map(({ name }) => cellOf(Object.hasOwn(value, name) ? value[name] : null, name, where)),
			text: () => text
		});
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
	const cells = (column) => rows.map(({ line, cells }) => new LineCell(cells[column], file, line));
	const paths = cells(0);
	const located = locateAll(paths, file, root, listing);
	await refuseMissing(located, paths, `paths are relative to ${listing}`);
	const rules = {
		classes,
		map: config.labelMap,
		offset: config.offset,
		origin: file
	};
	const { targets, classes: names } = await READERS[kind]({
		columns,
		cells: (i) => columns.length === 0 ? paths.map(toBaseName) : cells(1 + i),
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
		const lists = cells(0).map((cell) => cell.text.split("|").map((text) => withText(cell, text.trim())).filter(({ text }) => text !== ""));
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
const toBaseName = (cell) => withText(cell, basename(cell.text));
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
			const shifted = shift(label, cell, rules);
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
	const ordered = inOrder(all ? examples : sampleExamples(examples, config.samples, config.seed), config);
	return {
		task,
		...shareOut(ordered, config),
		probes: isFirstJob(config) ? spread(ordered, PROBES) : void 0,
		size: examples.length,
		complete: model.dataset.complete && all,
		classes
	};
}
const PROBES = 8;
/** What is measured of a model and not of its examples is measured by one job for all. */
function isFirstJob({ shard }) {
	return shard?.by !== "examples" || shard.index === 1;
}
/** This job's examples, in their order, with those that all jobs measure among them. */
function shareOut(examples, { shard }) {
	if (shard?.by !== "examples") return { examples };
	const owners = partition(exampleCosts(examples, shard.count), shard.count);
	const isOwn = (position) => owners[position] === shard.index - 1;
	const positions = sharedPositions(examples.length, shard.count);
	const shared = new Set(positions);
	return {
		examples: examples.filter((_, position) => isOwn(position) || shared.has(position)),
		part: {
			total: examples.length,
			shared: positions.map((position) => examples[position].index),
			own: positions.filter(isOwn).map((position) => examples[position].index)
		}
	};
}
/** A sequence that may stop anywhere must see a random example next, whatever the dataset's order. */
function inOrder(examples, { stop, seed }) {
	return stop === "full" ? examples : shuffle([...examples], createRandom(seed));
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
		got: `${quote(file.location)}: ${file.problem}`,
		expected: "a regular file of the declared size in the model's folder",
		hint: "put the file beside the model; links and paths that lead out of the folder are not followed"
	});
}
/** The model of an artifact, read anew: nobody keeps the graphs of all subjects for a whole run. */
function readOnnx(artifact, open) {
	return readModel(open(artifact), artifact.origin.text);
}

export { partition as a, splitOfShard as i, readOnnx as n, exampleCosts as o, openDataset as r, inspectSubjects as t };