import { i as markdownText, n as markdownCode, o as plainText, r as markdownFence } from "./shared-escape.js";
import { r as formatCount, s as formatPlural, t as VERDICT_WORDS } from "./shared-format.js";
import { i as findingLabel, n as configurationOf, r as contentOf, s as SECTIONS, t as adviceText } from "./shared-content.js";
import { i as markdownLines } from "./shared-table.js";
import { posix } from "node:path";

// src/report/markdown-blocks.ts
const REASON_LENGTH = 600;
/** In a table of models a reason has one cell. */
const CELL_REASON_LENGTH = 200;
const NAME_LENGTH = 100;
const MAX_WARNINGS = 20;
const MAX_EVIDENCE = 10;
const COMMAND_LENGTH = 8e3;
/** Blocks apart by an empty line. */
function join$1(blocks) {
	return `${blocks.map((block) => typeof block === "string" ? block : block.join("\n")).filter((text) => text !== "").join("\n\n")}\n`;
}
/** A sentence of ours that ends like one. */
function sentence(text) {
	return markdownText(text, REASON_LENGTH);
}
function nameText(name) {
	return markdownText(name, NAME_LENGTH);
}
function badge(verdict) {
	return VERDICT_WORDS[verdict].emoji;
}
function verdictCell(verdict) {
	return `${badge(verdict)} ${VERDICT_WORDS[verdict].word}`;
}
const GATE_COLUMNS = [
	{ title: "Verdict" },
	{ title: "Metric" },
	{ title: "Candidate" },
	{ title: "Against" },
	{ title: "Difference" },
	{ title: "Limit" }
];
/** One row a gate. */
function gateTable(gates) {
	if (gates.length === 0) return [];
	const rows = gates.map(({ verdict, rule, metric, measured, against, limit, difference, place }) => {
		const where = place === void 0 ? "" : ` (${markdownCode(place)})`;
		const margin = rule.slice(rule.search(/[<>=]/u)).replace(/^[<>=]+\s*/u, "");
		const told = limit === "" || /[+\-*]/u.test(margin) ? markdownCode(limit === "" ? rule : margin) : "";
		return [
			verdictCell(verdict),
			markdownCode(metric),
			markdownText(measured),
			`${markdownText(against)}${where}`,
			markdownText(difference),
			[markdownText(limit), told].filter((part) => part !== "").join(" = ")
		];
	});
	return markdownLines(GATE_COLUMNS, rows);
}
/** Why gates did not pass, where the table's figures don't say it. @param told a reason that stands elsewhere. */
function whyLines({ standing }, told) {
	return standing.flatMap(({ verdict, rule, reason, measured, limit, difference }, at) => {
		if ((verdict === "fail" || verdict === "warn") && measured !== "" && limit !== "" && difference !== "" || told && at === 0) return [];
		return [`- ${badge(verdict)} ${markdownCode(rule)}: ${sentence(reason)}`];
	});
}
/** One row a model. */
function modelTable(models) {
	const rows = models.map(({ verdict, name, outcome, reason }) => [
		verdictCell(verdict),
		nameText(name),
		outcome,
		reason === void 0 ? "" : markdownText(reason, CELL_REASON_LENGTH)
	]);
	return markdownLines([
		{ title: "Verdict" },
		{ title: "Model" },
		{ title: "Gates" },
		{ title: "Why" }
	], rows);
}
function problemLines({ problem }) {
	return problem.map(([label, text]) => `- **${label}:** ${sentence(text)}`);
}
/** @param told the model's explanation stands elsewhere already: here is what shows it. */
function findingBlocks({ findings, explanation, tried }, told) {
	const led = told ? findings.findIndex(({ sentence }) => sentence === explanation?.sentence) : -1;
	const blocks = findings.map((finding, at) => {
		const { evidence } = finding;
		const shown = evidence.slice(0, MAX_EVIDENCE).map((line) => `- ${sentence(line)}`);
		const rest = evidence.length - shown.length;
		const title = `**${findingLabel(finding)}:** ${sentence(finding.sentence)}`;
		const lines = [at === led ? "**What shows it, and what to do:**" : title];
		if (shown.length > 0) lines.push("", ...shown);
		if (rest > 0) lines.push(`- and ${formatCount(rest)} more in report.json`);
		if (shown.length === 0) lines.push("");
		lines.push(`- To do: ${markdownText(adviceText(finding), REASON_LENGTH)}`);
		const configuration = configurationOf(finding);
		if (configuration.length > 0) lines.push("", ...markdownFence("yaml", configuration));
		return lines;
	});
	return tried === void 0 ? blocks : [...blocks, sentence(tried)];
}
function warningLines({ warnings }) {
	const shown = warnings.slice(0, MAX_WARNINGS).map((text) => `- ${sentence(text)}`);
	const rest = warnings.length - shown.length;
	const more = rest > 0 ? [`- and ${formatPlural(rest, "more warning")} in report.json`] : [];
	return shown.length === 0 ? [] : [
		"**Warnings**",
		"",
		...shown,
		...more
	];
}
/** GitHub reads Markdown inside a fold only after an empty line. @param title safe as it is. */
function fold(title, blocks) {
	return [
		`<details><summary>${title}</summary>`,
		"",
		join$1(blocks),
		"</details>"
	];
}
/** @param titled whether the table's title stands above it. */
function detailTable({ title, header, rows }, titled) {
	const lines = markdownLines(header.map((text) => ({ title: markdownText(text) })), rows.map((row) => row.map(cell)));
	return titled ? [
		`**${markdownText(title)}**`,
		"",
		...lines
	] : lines;
}
function reproductionBlocks({ commands, inputs }) {
	const shell = commands.map((command) => plainText(command, COMMAND_LENGTH));
	const rows = inputs.map(({ what, source, sha256 }) => [
		markdownText(what),
		markdownCode(source),
		markdownCode(sha256)
	]);
	return [...shell.length === 0 ? [] : [[
		"```sh",
		...shell,
		"```"
	]], ...rows.length === 0 ? [] : [markdownLines([
		{ title: "Input" },
		{ title: "Source" },
		{ title: "SHA-256" }
	], rows)]];
}
function cell(content) {
	return typeof content === "string" ? markdownText(content) : markdownCode(content.code);
}

// src/report/markdown.ts
/**
* The report as GitHub Markdown, for the job summary and the pull request's comment: verdict, cause and the worst
* discrepancy in the first lines, then a row a gate, then what stands behind them, folded away. Where it does not fit,
* whole sections go, least telling first; a table or a fold is never cut in half.
*/
/** The report as Markdown within `options.maxLength`. */
function renderMarkdown(report, options) {
	const content = contentOf(report);
	const length = (text) => options.unit === "bytes" ? Buffer.byteLength(text) : text.length;
	const fits = (text) => length(text) <= options.maxLength;
	const parts = partsOf(content);
	const droppable = parts.filter(({ use }) => use > 0).sort((a, b) => b.use - a.use || b.model - a.model);
	const render = (count) => {
		const dropped = new Set(droppable.slice(0, count));
		const blocks = parts.filter((part) => !dropped.has(part)).flatMap((part) => part.render(dropped));
		return join$1([
			topOf(content, options),
			...blocks,
			footer(content, droppable.slice(0, count), options)
		]);
	};
	const kept = most(droppable.length, (count) => fits(render(droppable.length - count)));
	const text = render(droppable.length - kept);
	return fits(text) ? text : truncated(content, options, fits);
}
/** Ranks of use. Sections follow in their own order. */
const USE = {
	reproduction: 1,
	findings: 2,
	warnings: 3,
	model: 4,
	sections: 5,
	passedModel: 20,
	passedSections: 21
};
const SECTION_NAMES = Object.keys(SECTIONS);
function partsOf(content) {
	const { models, testbed, reproduction } = content;
	const several = models.length > 1;
	const common = [{
		use: USE.reproduction,
		model: 0,
		title: "how to reproduce",
		render: () => foldOf("How to reproduce", reproductionBlocks(reproduction))
	}, {
		use: USE.sections + SECTION_NAMES.indexOf("testbed"),
		model: 0,
		title: SECTIONS.testbed.toLowerCase(),
		render: () => foldOf(SECTIONS.testbed, [detailTable(testbed, false)])
	}];
	if (several) return [
		{
			use: 0,
			model: 0,
			title: "models",
			render: () => [modelTable(models)]
		},
		...models.flatMap((model, at) => modelParts(model, at)),
		...common
	];
	return [...models.flatMap((model) => singleParts(model)), ...common];
}
function foldOf(title, blocks) {
	return blocks.length === 0 ? [] : [fold(title, blocks)];
}
/** The parts of a report's only model, each section in a fold of its own. */
function singleParts(model) {
	const part = (use, title, blocks) => ({
		use,
		model: 0,
		title,
		render: () => blocks
	});
	return [
		part(0, "gates", [
			problemLines(model),
			gateTable([...model.standing, ...model.passed]),
			whyLines(model, model.problem.length === 0)
		]),
		part(USE.findings, "findings", findingBlocks(model, true)),
		part(USE.warnings, "warnings", [warningLines(model)]),
		...sectionsOf(model).map(({ section, blocks }) => part(USE.sections + SECTION_NAMES.indexOf(section), SECTIONS[section].toLowerCase(), foldOf(SECTIONS[section], blocks)))
	];
}
/** The parts of one of several models: all in one fold. */
function modelParts(model, at) {
	const passed = model.standing.length === 0 && model.problem.length === 0;
	const base = [
		...model.reason === void 0 ? [] : [sentence(model.reason)],
		problemLines(model),
		gateTable([...model.standing, ...model.passed]),
		whyLines(model, model.problem.length === 0),
		...findingBlocks(model, false),
		warningLines(model)
	];
	const first = passed ? USE.passedSections : USE.sections;
	const sections = sectionsOf(model).map(({ section, blocks }) => ({
		blocks: [`**${SECTIONS[section]}**`, ...blocks],
		part: {
			use: first + SECTION_NAMES.indexOf(section),
			model: at,
			title: SECTIONS[section].toLowerCase(),
			render: () => []
		}
	}));
	return [{
		use: passed ? USE.passedModel : USE.model,
		model: at,
		title: "details of models",
		render: (dropped) => {
			const kept = sections.filter(({ part }) => !dropped.has(part)).flatMap(({ blocks }) => blocks);
			return [fold(`${badge(model.verdict)} ${nameText(model.name)} ${model.outcome}`, [...base, ...kept])];
		}
	}, ...sections.map(({ part }) => part)];
}
function sectionsOf({ details }) {
	return SECTION_NAMES.flatMap((section) => {
		const tables = details.filter((table) => table.section === section);
		const blocks = tables.map((table) => detailTable(table, tables.length > 1));
		return blocks.length === 0 ? [] : [{
			section,
			blocks
		}];
	});
}
/** As many models, or of a single model as many gates, as fit. */
function truncated(content, options, fits) {
	const top = topOf(content, options);
	const foot = footer(content, [], options);
	const [only] = content.models;
	const where = options.runUrl === void 0 ? "report.json" : "the run's summary";
	const more = (rest, noun) => rest === 0 ? "" : `…and ${formatPlural(rest, `more ${noun}`)} in ${where}.`;
	const shortened = content.models.length === 1 && only !== void 0 ? longestThatFits([...only.standing, ...only.passed], (rest) => more(rest, "gate"), (gates, rest) => join$1([
		top,
		gateTable(gates),
		rest,
		foot
	]), fits) : longestThatFits(content.models, (rest) => more(rest, "model"), (models, rest) => join$1([
		top,
		modelTable(models),
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
/** Verdict, cause, worst discrepancy. */
function topOf(content, { notes = [] }) {
	const { verdict, headline, reason, explanation } = content;
	return [
		`### ${badge(verdict)} zoogate: ${markdownText(headline)}`,
		...explanation === void 0 ? [] : [`**${explanation.label}:** ${sentence(explanation.sentence)}`],
		...explanation === void 0 || reason === void 0 ? [] : [""],
		...reason === void 0 ? [] : [sentence(reason)],
		...notes.flatMap((note) => ["", `> ${sentence(note)}`])
	];
}
/** What is not here, what was measured by what, and where the rest is. */
function footer({ tool }, dropped, { runUrl, commit }) {
	const left = [...new Set(dropped.toReversed().map(({ title }) => title))];
	const missing = left.length === 0 ? "" : `Left out here for its length: ${left.join(", ")}. `;
	const measured = `${tool}${commit === void 0 ? "" : ` measured ${commit.slice(0, 7)}`}`;
	const link = runUrl !== void 0 && /^https?:\/\/[\w.:/-]+$/u.test(runUrl) ? `[The run and its full report](${runUrl})` : "";
	return [
		missing,
		markdownText(measured),
		link === "" ? "" : `. ${link}`
	].join("");
}

// src/report/repository-place.ts
/** Where in the repository something stands that a report speaks of: for annotations and for code scanning. */
const PATH_LENGTH = 4e3;
/**
* `place` from the repository's root; undefined for what lies outside of it, such as an address.
* @param directory what a place's file is relative to, as a path from the root
*/
function repositoryPlace(place, directory) {
	if (place === void 0 || /^[a-z][a-z0-9+.-]*:/iu.test(place.file)) return void 0;
	const file = plainText(posix.join(directory.replaceAll("\\", "/"), place.file.replaceAll("\\", "/")), PATH_LENGTH);
	if (file === "" || file === "." || posix.isAbsolute(file) || file === ".." || file.startsWith("../")) return void 0;
	const { line, column } = place;
	if (line < 1) return { file };
	return column === void 0 || column < 1 ? {
		file,
		line
	} : {
		file,
		line,
		column
	};
}

export { renderMarkdown as n, repositoryPlace as t };