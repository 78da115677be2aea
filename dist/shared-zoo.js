import { s as quietJson } from "./shared-escape.js";
import { a as findEntry, i as isZooName, n as ZOOS, o as loadCatalogue, r as ZOO_NAMES, t as EVALUATION_SET } from "./shared-zoos.js";
import { n as UserError } from "./shared-errors.js";
import { v as nearestWord } from "./shared-parse-preprocess-file.js";
import { t as describePreprocess } from "./shared-steps.js";
import { r as formatCount, s as formatPlural } from "./shared-format.js";
import { t as alignedLines } from "./shared-table.js";
import { n as hasOnnxFile, t as findOnnxFile } from "./shared-onnx-file.js";
import { t as sourceAddress } from "./shared-source-place.js";
import { r as sameNetwork, t as architectureOf } from "./shared-same-network.js";
import { t as formatOption } from "./shared-command.js";
import { n as say } from "./shared-streams.js";

// src/zoo/filter-entries.ts
/** The rows of the catalogue that a list is asked for. */
/** @throws {UserError} if there is no such zoo, or no family whose name holds the text. */
function filterEntries(entries, { family, zoo }) {
	if (zoo !== void 0 && !isZooName(zoo)) {
		const nearest = nearestWord(zoo, ZOO_NAMES);
		throw new UserError({
			code: "zoo-unknown",
			what: "the catalogue has no such zoo",
			where: "--zoo",
			got: zoo,
			expected: `one of ${ZOO_NAMES.join(", ")}`,
			hint: nearest === void 0 ? void 0 : `did you mean ${nearest}?`
		});
	}
	const ofFamily = family === void 0 ? entries : entries.filter((entry) => isOf(entry, family));
	if (ofFamily.length === 0 && family !== void 0) {
		const names = entries.flatMap((entry) => [entry.family, entry.family.split(/[\s-]/)[0]]);
		const nearest = nearestWord(family, new Set(names));
		throw new UserError({
			code: "zoo-unknown-family",
			what: "the catalogue has no family with this in its name",
			where: "--family",
			got: family,
			hint: nearest === void 0 ? "\"zoogate zoo list\" shows all of them" : `did you mean ${nearest}?`
		});
	}
	return ofFamily.filter((entry) => zoo === void 0 || entry.zoo === zoo);
}
function isOf({ family, model }, wanted) {
	const plain = (text) => text.toLowerCase().replace(/[^a-z0-9.]/g, "");
	return [family, model].some((name) => plain(name).includes(plain(wanted)));
}

// src/zoo/render-list.ts
/** Rows of the catalogue as a table for the terminal. */
const FIGURE_COLUMNS = [
	{
		title: "Top-1",
		align: "right"
	},
	{
		title: "Top-5",
		align: "right"
	},
	{
		title: "Parameters",
		align: "right"
	},
	{
		title: "MACs",
		align: "right"
	},
	{
		title: "Pixels",
		align: "right"
	},
	{ title: "ONNX" }
];
function figureCells(entry) {
	const { top1, top5, parameters, macs, inputSize } = entry;
	return [
		...[
			top1,
			top5,
			parameters,
			macs
		].map((figure) => figure?.text ?? ""),
		inputSize === void 0 ? "" : sizeText(inputSize),
		hasOnnxFile(entry) ? "yes" : ""
	];
}
/** "224", or "240x320" where the sides differ. */
function sizeText([height, width]) {
	return height === width ? String(height) : `${height}x${width}`;
}
function renderList(entries) {
	const rows = entries.map((entry) => [
		entry.id,
		entry.family,
		...figureCells(entry)
	]);
	const families = new Set(entries.map(({ family }) => family)).size;
	const zoos = new Set(entries.map(({ zoo }) => zoo)).size;
	const lines = alignedLines([
		{ title: "Model" },
		{ title: "Family" },
		...FIGURE_COLUMNS
	], rows);
	const total = `${formatPlural(entries.length, "row")} of ${count(families, "family", "families")} in ${formatPlural(zoos, "zoo")}`;
	return [
		...lines,
		"",
		total
	].join("\n");
}
function count(number, one, many) {
	return `${number} ${number === 1 ? one : many}`;
}

// src/zoo/render-entry.ts
/** One row of the catalogue for the terminal, with what other zoos say of the same network beside it. */
function renderEntry({ entry, architecture, others }) {
	const { family, zoo, model, variant, precision, isDefault } = entry;
	const known = factsOf(entry, architecture).flatMap(([label, texts]) => [texts].flat().map((text, at) => `  ${(at === 0 ? label : "").padEnd(15)}${text}`));
	const which = isDefault ? `${variant}, the default` : variant;
	return [
		entry.id,
		`  ${family}: ${model} of ${ZOOS[zoo].title} (${which}), ${precision}`,
		"",
		...known,
		...besides(entry, others)
	].join("\n");
}
function factsOf(entry, architecture) {
	const { top1, top5, parameters, macs, latencies, restated, notes, operators } = entry;
	return [
		["Top-1", accuracyText(top1)],
		["Top-5", accuracyText(top5)],
		["Parameters", countText(parameters)],
		["MACs", countText(macs)],
		["Latency", latencies.map(({ ms, device, batch }) => `${ms} ms, batch ${batch}, ${device}`)],
		["Input", inputText(entry)],
		["Preprocessing", preprocessText(entry)],
		["Weights", entry.artifact === void 0 ? [] : artifactText(entry.artifact)],
		["ONNX file", onnxText(entry)],
		["Operators", operators === void 0 ? [] : operatorText(operators)],
		["Built", architecture === void 0 ? [] : architectureText(architecture)],
		["Also claimed", restated.map(({ metric, figure, where }) => `${metric} ${figure.text} (${where})`)],
		["Notes", notes],
		["Source", [sourceAddress(entry.source), entry.source.note].filter((text) => text !== void 0)]
	].filter(([, texts]) => texts.length > 0);
}
function accuracyText(figure) {
	return figure === void 0 ? "not published" : `${figure.text} of ${EVALUATION_SET.dataset}, ${EVALUATION_SET.split}`;
}
function countText(count) {
	if (count === void 0) return "not published";
	const label = count.label === void 0 ? "" : `, published as "${count.label}"`;
	return `${count.text}${label}: ${count.convention}`;
}
function inputText({ inputSize, layout, classes, labelOffset }) {
	const background = labelOffset === 0 ? "" : ", of which the first is the background";
	return `${inputSize === void 0 ? "not published" : `${inputSize[1]}x${inputSize[0]}, ${layout}`}; ${formatCount(classes)} classes${background}`;
}
function preprocessText({ preprocess }) {
	if (preprocess === void 0) return ["not published"];
	const { steps, note } = preprocess;
	const told = steps === void 0 ? "not published in full" : describePreprocess(steps);
	return note === void 0 ? [told] : [told, note];
}
function artifactText(artifact) {
	const { url, hub, sha256, sha256Prefix, md5, bytes, size } = artifact;
	const hash = sha256 !== void 0 ? `SHA-256 ${sha256}` : sha256Prefix !== void 0 ? `SHA-256 begins ${sha256Prefix}` : md5 !== void 0 ? `MD5 ${md5}` : "no hash published";
	const length = bytes === void 0 ? size : `${formatCount(bytes)} bytes`;
	return [...[url, hub === void 0 ? void 0 : `hf:${hub}`].filter((place) => place !== void 0), length === void 0 ? hash : `${length}, ${hash}`];
}
function onnxText(entry) {
	const found = findOnnxFile(entry);
	const { opset } = entry.artifact ?? {};
	if (found.kind === "file") return `${found.file.url} (opset ${opset}): as a reference it is measured`;
	return `none: ${found.reason}; as a reference it is compared by these figures`;
}
function operatorText(operators) {
	return Object.entries(operators).sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${formatCount(count)}`).join(", ");
}
function architectureText({ id, kernelParameters, parameters, macs, size }) {
	const { trainable, folded, withStatistics, keras } = parameters;
	return `${id}: ${[
		`${formatCount(trainable)} trainable parameters`,
		`${formatCount(kernelParameters)} in kernels`,
		...folded === void 0 || folded === trainable ? [] : [`${formatCount(folded)} folded`],
		...withStatistics === void 0 || withStatistics === trainable ? [] : [`${formatCount(withStatistics)} with running statistics`],
		...keras === void 0 ? [] : [`${formatCount(keras)} by count_params()`],
		...macs === void 0 ? [] : [`${(macs / 1e9).toFixed(3)} GMACs at ${size} pixels`]
	].join(", ")}`;
}
function besides(entry, others) {
	if (others.length === 0) return ["", `No other zoo of the catalogue has ${entry.family}.`];
	const rows = [entry, ...others].map((other) => [
		other.id,
		other.id === entry.id ? "" : differenceText(other.top1, entry.top1),
		...figureCells(other)
	]);
	const columns = [{ title: entry.family }, {
		title: "Against it",
		align: "right"
	}];
	return ["", ...alignedLines([...columns, ...FIGURE_COLUMNS], rows)];
}
function differenceText(other, own) {
	if (other === void 0 || own === void 0) return "";
	const points = (other.value - own.value) * 100;
	return `${points < 0 ? "-" : "+"}${Math.abs(points).toFixed(2)} pp`;
}

// src/commands/zoo.ts
/** `zoogate zoo`: the catalogue that ships, as a list and row by row. */
const addZoo = (program, finish) => {
	const zoo = program.command("zoo").description("the built-in catalogue of what model zoos publish");
	zoo.command("list").description("the rows of the catalogue").option("--family <text>", "only families with this in their name, such as resnet").option("--zoo <name>", "only this zoo, such as onnx").addOption(formatOption(["human", "json"])).action((flags) => finish(list(flags)));
	zoo.command("show").description("one row, with what other zoos claim for the same network beside it").argument("<id>", "such as zoo:torchvision/resnet50@IMAGENET1K_V1").option("--all", "beside it every row of the same network, not only default weights", false).addOption(formatOption(["human", "json"])).action((id, flags) => finish(show(id, flags)));
};
async function list({ format, ...filter }) {
	const { entries } = await loadCatalogue();
	const found = filterEntries(entries, filter);
	say(format === "json" ? quietJson(found) : renderList(found));
	return 0;
}
async function show(id, { format, all }) {
	const catalogue = await loadCatalogue();
	const entry = findEntry(id, catalogue.entries, "zoogate zoo show");
	const view = {
		entry,
		architecture: architectureOf(entry, catalogue),
		others: sameNetwork(entry, catalogue, all)
	};
	say(format === "json" ? quietJson(view) : renderEntry(view));
	return 0;
}

export { addZoo };