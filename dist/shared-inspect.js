import { S as openModel, a as acquireWorld, n as loadConfig, o as acquire, r as parseLocator } from "./shared-load-config.js";
import { r as openFetch } from "./shared-send.js";
import { i as readHosts } from "./shared-onnx-file.js";
import { t as findProvenance } from "./shared-provenance.js";
import { a as describeLayers, d as findKnown, i as describeFile, p as findExternalFiles, r as describeArchitecture, s as describeSignature } from "./shared-config.js";
import { n as compareModels, r as describeWork, t as findRisks } from "./shared-find-risks.js";
import { i as tellCatalogue, n as describeHead, r as describeIdentification, t as compareNames } from "./shared-agreement.js";
import { s as readModel } from "./shared-model-in-folder.js";
import { i as withThousands } from "./shared-words.js";
import { S as formatValue } from "./shared-normalize.js";
import { r as tellSignatureChange } from "./shared-compare-signatures.js";
import { n as showProgress, t as shownLog } from "./shared-shown-log.js";
import { l as withoutWorkflowCommands, s as quietJson } from "./shared-escape.js";
import { t as formatOption } from "./shared-command.js";
import { n as say } from "./shared-streams.js";
import { basename } from "node:path";

// src/graph/identify/render-network.ts
/** What network a graph is, for the terminal: a line on what it is, who calls it what, and its stages as a picture. */
function networkRows(network, agreements) {
	const { identification, traits, kindOf, stages } = network;
	const known = identification.kind === "known" ? findKnown(identification.name) : void 0;
	const catalogue = known === void 0 ? "" : tellCatalogue(known);
	const shown = [
		...identification.kind === "known" ? [describeHead(identification.head)] : [],
		`activation ${traits.activations.join(", ") || "not told"}`,
		`normalisation ${traits.norms.join(", ") || "none or folded"}`,
		...traits.padding === "none" ? [] : [`padding ${paddings[traits.padding]}`],
		`output ${traits.softmax ? "probabilities" : "without softmax"}`
	];
	return [
		["network", describeIdentification(identification)],
		["", `${kindOf}; ${shown.join(", ")}`],
		...catalogue === "" ? [] : [["called", catalogue]],
		...agreements.map(({ kind, sentence }) => [verdicts[kind], sentence]),
		...stageRows(stages)
	];
}
const paddings = {
	symmetric: "symmetric (as PyTorch)",
	same: "at the end first (TensorFlow, SAME)",
	mixed: "symmetric and at the end first"
};
const verdicts = {
	agrees: "name agrees",
	ambiguous: "name is vague",
	contradicts: "NAME DIFFERS",
	unconfirmed: "name?"
};
/** Lines of the picture. */
const longestPicture = 60;
/** `/4` is where the picture is a quarter as wide as at the input. */
function stageRows(stages) {
	const rows = stages.flatMap(({ reduction, lines }, stage) => lines.map((line, index) => {
		const place = index === 0 ? `/${reduction}` : "";
		return [stage === 0 && index === 0 ? "stages" : "", `${place.padEnd(5)}${line}`];
	}));
	if (rows.length <= longestPicture) return rows;
	return [...rows.slice(0, longestPicture), ["", `and ${rows.length - longestPicture} further lines`]];
}

// src/graph/render-side-by-side.ts
/** Of a box, borders included; two and the sign between them fit into 80 columns. */
const width = 37;
const signs = {
	same: "=",
	changed: "≠",
	added: "+",
	removed: "−"
};
/** Lines of at most 79 characters; none for no rows. */
function sideBySideLines(rows) {
	if (rows.length === 0) return [];
	return [`${"this model".padEnd(42)}the other`, ...rows.flatMap(rowLines)].map((line) => line.trimEnd());
}
function rowLines({ mark, candidate, reference }) {
	const [ours, theirs] = [candidate, reference].map((box) => boxLines(box, mark !== "same"));
	const height = Math.max(ours?.length ?? 0, theirs?.length ?? 0);
	const [left, right] = [stretch(ours ?? [], height), stretch(theirs ?? [], height)];
	return left.map((line, at) => `${line}  ${at === 0 ? signs[mark] : " "}  ${right[at] ?? ""}`);
}
function boxLines(box, inFull) {
	if (box === void 0) return [];
	const title = `┌ ${shortenTo(box.title, 34)} `;
	return [
		`${[...title].slice(0, 36).join("")}${"─".repeat(Math.max(0, 36 - length(title)))}┐`,
		...(inFull ? box.lines : []).map(({ text, changed }) => `│${changed ? "*" : " "}${pad(text)}│`),
		`└${"─".repeat(35)}┘`
	];
}
/** As many lines: the box is made taller, a box that is not there stays empty. */
function stretch(lines, height) {
	if (lines.length === 0) return new Array(height).fill(" ".repeat(width));
	const missing = new Array(height - lines.length).fill(`│${" ".repeat(35)}│`);
	return [
		...lines.slice(0, -1),
		...missing,
		...lines.slice(-1)
	];
}
function pad(text) {
	const told = shortenTo(text, 34);
	return `${told}${" ".repeat(34 - length(told))}`;
}
function shortenTo(text, most) {
	const characters = [...text];
	return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}
function length(text) {
	return [...text].length;
}

// src/graph/render-work.ts
/** What an inference costs, what changed in the signature, and risks, as rows and lines for the terminal. */
/** `Conv 10, Gemm 5`, the largest first. */
function list(figures) {
	return Object.entries(figures).sort(([, a], [, b]) => b - a).map(([name, figure]) => `${name} ${withThousands(figure)}`).join(", ");
}
function workRows({ macs, flops, activations, assumptions }) {
	const lacking = macs.incomplete.length === 0 ? "" : `; not counted, of unknown shape: ${macs.incomplete.join(", ")}`;
	const left = Object.keys(flops.notCounted).length === 0 ? "" : `; not counted: ${list(flops.notCounted)}`;
	const unknown = activations.unknown === 0 ? "" : `, ${withThousands(activations.unknown)} values of unknown size left out`;
	return [
		["MACs", `${withThousands(macs.macs)}: ${list(macs.counted) || "none"}${lacking}`],
		["FLOPs", `${withThousands(flops.flops)}: ${list(flops.counted) || "none"}${left}`],
		["activations", `${withThousands(activations.peakBytes)} bytes at once, at ${activations.peakAt}; ${withThousands(activations.totalBytes)} in all${unknown}`],
		...assumptions.map((clause) => ["", `taken for granted: ${clause}`])
	];
}
function storageRows({ bytesByPrecision, precision, depth }) {
	const bytes = list(bytesByPrecision);
	return [["precision", bytes === "" ? "no weights" : `${precision}: ${bytes} bytes`], ["depth", `${depth === 1 ? "1 layer" : `${withThousands(depth)} layers`} with weights on the longest path`]];
}
function signatureRows({ opsets, customOperators, functions, metadata }) {
	const domains = Object.entries(opsets).map(([domain, version]) => `${domain} ${version}`);
	const entries = Object.entries(metadata).map(([key, value]) => `${key}: ${value.length > 60 ? `${value.slice(0, 57)}...` : value}`);
	return [
		["operator sets", domains.join(", ")],
		["custom", list(customOperators) || "no custom operators"],
		...functions.length === 0 ? [] : [["functions", functions.join(", ")]],
		...entries.length === 0 ? [] : [["metadata", entries.join("; ")]]
	];
}
function signatureLines(changes) {
	if (changes.length === 0) return ["to callers: the same inputs, outputs and needs"];
	return ["to callers:", ...changes.map((change) => `  ${tellSignatureChange(change)}`)];
}
function riskLines(risks) {
	if (risks.length === 0) return ["no static risks found"];
	return risks.map(({ kind, where, what }) => `${kind}: ${where}: ${what}`);
}

// src/graph/wrap-line.ts
/** A long line for a terminal: several that are no wider, the further ones indented. */
/** Below this many columns beside the indent nothing is gained. */
const leastText = 20;
/**
* Breaks at spaces; a word that is wider than the terminal stays whole. Spaces within a line are kept.
*
* @param width Columns of the terminal; `undefined` for none, where a line stays one.
* @param indent Columns before what goes on.
*/
function wrapLine(line, width, indent) {
	if (width === void 0 || width < indent + leastText) return [line];
	const lines = [];
	let current = "";
	for (const piece of line.match(/ *[^ ]+/g) ?? []) if (current.trim() !== "" && [...current, ...piece].length > width) {
		lines.push(current);
		current = `${" ".repeat(indent)}${piece.trimStart()}`;
	} else current += piece;
	return [...lines, current];
}

// src/graph/render-inspection.ts
function renderInspection({ artifact, architecture, agreements, difference, signature, work, risks, width }) {
	const views = Object.entries(architecture.parameterViews).map(([name, value]) => `${name} ${withThousands(value)}`);
	const operators = Object.entries(architecture.operators).sort(([, a], [, b]) => b - a);
	const lines = [
		["sha256", artifact.sha256],
		["size", `${withThousands(artifact.bytes)} bytes`],
		["producer", architecture.producer || "not told"],
		["opset", `${architecture.opset} (IR version ${architecture.irVersion})`],
		["inputs", architecture.inputs.map(formatValue).join("; ")],
		["outputs", architecture.outputs.map(formatValue).join("; ")],
		...signatureRows(signature),
		["parameters", withThousands(architecture.parameters)],
		["", views.join(", ")],
		...storageRows(architecture),
		...workRows(work),
		["nodes", `${withThousands(architecture.nodes)}: ${operators.map(([name, n]) => `${name} ${n}`).join(", ")}`],
		["graph", architecture.signature],
		["weights", architecture.weightsSignature ?? "in other files, not read"],
		...architecture.externalFiles.map(externalRow),
		...networkRows(architecture.network, agreements)
	].flatMap(([name, value]) => wrapLine(`${name.padEnd(rowIndent)}${printable(value)}`, width, rowIndent));
	const sentences = (told) => told.flatMap((line) => wrapLine(printable(line), width, sentenceIndent));
	if (risks !== void 0) lines.push("", ...sentences(riskLines(risks)));
	if (difference === void 0) return lines.join("\n");
	const picture = sideBySideLines(difference.sideBySide).map(printable);
	return [
		...lines,
		"",
		...sentences(differenceLines(difference)),
		"",
		...picture
	].join("\n");
}
/** Behind the name of a row; of what goes on in a sentence. */
const rowIndent = 14;
const sentenceIndent = 4;
const relationWords = {
	equal: "the same network: one structure, the same weights",
	"equal up to weights": "the same structure with other weights",
	"equal up to precision": "the same network at another precision",
	"same family": "not the same network, but one of the same family",
	different: "another network"
};
/** What the model is to the other one, and every difference as the model's own side sees it. */
function differenceLines({ relation, similarity, changes, weights, signatureChanges }) {
	const alike = similarity < 1 ? ` (${(similarity * 100).toFixed(1)} % alike)` : "";
	return [
		`${relationWords[relation]}${alike}`,
		...changes.map((change) => `  ${change}`),
		...weights.sentence === void 0 ? [] : [`  ${weights.sentence}`],
		...signatureLines(signatureChanges)
	];
}
function externalRow({ location, tensors, bytes, problem }) {
	const told = problem === void 0 ? "" : `: ${problem}`;
	const count = tensors === 1 ? "1 tensor" : `${withThousands(tensors)} tensors`;
	return ["", `${location}: ${withThousands(bytes)} bytes in ${count}${told}`];
}
/** Names in a model are anybody's: control characters would steer the terminal. */
function printable(text) {
	return text.replace(/[\p{Cc}\p{Cf}]/gu, "?");
}

// src/commands/inspect.ts
/** `zoogate inspect`: what a graph says without being run, and what differs in another. */
const addInspect = (program, finish) => {
	program.command("inspect").description("what a graph says without being run").argument("<model>", "a path, an https URL, hf:..., release:... or another locator").option("--against <model>", "another model: what differs").option("--risks", "what to look at before the model is trusted or run").addOption(formatOption(["human", "json"])).action((model, flags) => finish(inspect(model, flags)));
};
async function inspect(model, flags) {
	const config = await loadConfig({
		model,
		spell: () => "MODEL"
	}, process.cwd(), process.env);
	const shown = showProgress(process.stderr, true);
	const world = {
		fetch: openFetch(),
		hosts: readHosts(process.env),
		env: process.env,
		...shownLog(shown)
	};
	const read = async (text, where) => {
		const locator = parseLocator(text, process.cwd(), where);
		const artifact = await acquire({ locator }, acquireWorld(config, world, text));
		return {
			artifact,
			model: readModel(openModel(artifact), text)
		};
	};
	const readBoth = async () => {
		return {
			inspected: await read(model, "MODEL"),
			other: flags.against === void 0 ? void 0 : await read(flags.against, "--against")
		};
	};
	const { inspected, other } = await readBoth().finally(shown.stop);
	const told = other === void 0 ? { architecture: describeFile(inspected.model) } : describeBoth(inspected.model, other.model);
	const names = [{
		source: "the file is called",
		text: basename(model)
	}, {
		source: "its graph is called",
		text: inspected.model.graph.name
	}];
	const inspection = {
		artifact: inspected.artifact,
		...told,
		agreements: compareNames(told.architecture.network.identification, names),
		signature: describeSignature(inspected.model),
		work: describeWork(inspected.model),
		...flags.risks === true ? { risks: risksOf(inspected) } : {}
	};
	say(flags.format === "json" ? quietJson({
		...inspection,
		architecture: withLayers(told.architecture, inspected.model)
	}) : withoutWorkflowCommands(renderInspection({
		...inspection,
		width: process.stdout.columns
	})));
	return 0;
}
/** Layer by layer only for programs: people are shown the stages. */
function withLayers(architecture, model) {
	return {
		...architecture,
		layers: describeLayers(model)
	};
}
function describeBoth(model, other) {
	return {
		architecture: describeArchitecture(model),
		difference: compareModels(model, other)
	};
}
function risksOf({ artifact, model }) {
	const structure = { externalFiles: findExternalFiles(model) };
	return findRisks({
		model,
		structure,
		...findProvenance(artifact)
	});
}

export { addInspect };