import { n as UserError } from "./shared-errors.js";
import { v as nearestWord } from "./shared-parse-preprocess-file.js";
import { t as readFigure } from "./shared-figure.js";

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
function shared() {
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
function count(metric) {
	const printed = figure(metric);
	const how = record({
		convention: shared(),
		label: shared()
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
	zoo: shared(),
	family: shared(),
	model: plain(),
	variant: shared(),
	precision: shared(),
	isDefault: plain(),
	inStudy: plain(),
	top1: figure("top1"),
	top5: figure("top5"),
	parameters: count("parameters"),
	macs: count("macs"),
	inputSize: {
		encode: ([height, width]) => height === width ? height : [height, width],
		decode: (cell) => typeof cell === "number" ? [cell, cell] : cell
	},
	layout: shared(),
	preprocess: record({
		steps: {
			encode: (value, { preprocess }) => preprocess.add(value),
			decode: (cell, { preprocess }) => preprocess[cell]
		},
		note: shared()
	}),
	classes: plain(),
	labelOffset: plain(),
	latencies: list(record({
		ms: plain(),
		device: shared(),
		batch: plain()
	})),
	artifact: record({
		url: path,
		hub: plain(),
		path,
		gone: shared(),
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
	notes: list(shared()),
	source: record({
		repository: shared(),
		path,
		commit: shared(),
		line: plain(),
		note: shared()
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
const MOST_LISTED = 8;
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
		expected: listed(entries.map((entry) => entry.id))
	});
}
function unknown(id, wanted, entries, where) {
	const ids = entries.map((entry) => entry.id);
	const nearest = nearestWord(wanted, [...ids, ...ids.map((one) => one.split("@")[0])]);
	const bare = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
	const model = bare(wanted.split("/").at(-1).split("@")[0]);
	const namesakes = entries.filter((entry) => entry.isDefault && model !== "" && bare(entry.model) === model);
	const hint = nearest === void 0 && namesakes.length > 0 ? `of this name there are ${listed(namesakes.map((entry) => entry.id))}` : nearest === void 0 ? "\"zoogate zoo list\" shows what there is" : `did you mean ${nearest}?`;
	return new UserError({
		code: "zoo-unknown-id",
		what: "the catalogue has no such model",
		where,
		got: id,
		expected: "ZOO/MODEL or ZOO/MODEL@VARIANT, such as torchvision/resnet50@IMAGENET1K_V1 or onnx/resnet50-v1-12",
		hint
	});
}
function listed(ids) {
	const more = ids.length > MOST_LISTED ? ` and ${ids.length - MOST_LISTED} more` : "";
	return ids.slice(0, MOST_LISTED).join(", ") + more;
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

export { findEntry as a, isZooName as i, ZOOS as n, loadCatalogue as o, ZOO_NAMES as r, EVALUATION_SET as t };