import { t as isExplanation } from "./shared-finding.js";
import { a as weightOf, n as numericsOf, o as worstVerdict } from "./shared-numerics.js";
import { n as placeText } from "./shared-place.js";
import { n as METRIC_NAMES } from "./shared-metrics2.js";
import { a as formatDuration, c as formatValue, i as formatDifference, n as formatBytes, o as formatFigure, r as formatCount, s as formatPlural } from "./shared-format.js";
import { n as titleOf } from "./shared-layer-times.js";
import { o as plainText } from "./shared-escape.js";

// src/report/times.ts
/** Where the time of an inference goes, as tables: layers beside their counterparts, and operators of each subject. */
/** Layers that are shown; the report holds more. */
const MOST$1 = 15;
/** How the titles of the tables of layers begin. */
const TIMES_TITLE = "Where the time goes";
function timesOf({ layerTimes = {}, subjects }) {
	const byLayer = ["reference", "baseline"].flatMap((name) => {
		const times = layerTimes[name];
		return times === void 0 ? [] : [layerTable(times, name)];
	});
	const profiled = [
		"candidate",
		"reference",
		"baseline"
	].flatMap((role) => {
		const profile = subjects[role]?.profile;
		return profile === void 0 ? [] : [{
			role,
			profile
		}];
	});
	const providers = [...new Set(profiled.flatMap(({ profile }) => Object.keys(profile.providers ?? {})))];
	const operators = [...new Set(profiled.flatMap(({ profile }) => profile.operators.map(({ operator }) => operator)))];
	return [
		...byLayer,
		{
			section: "latency",
			title: "Nodes that fell back to the CPU",
			header: [
				"Node",
				"Operator",
				"Subject",
				"Time"
			],
			rows: profiled.flatMap(({ role, profile: { fallback = [] } }) => fallback.map(({ node, operator, ms }) => [
				{ code: node },
				{ code: operator },
				role,
				formatValue(ms, "ms")
			]))
		},
		{
			section: "latency",
			title: "Execution providers",
			header: ["Provider", ...profiled.map(({ role }) => `${role[0].toUpperCase()}${role.slice(1)}`)],
			rows: providers.join() === "CPUExecutionProvider" ? [] : providers.map((name) => [{ code: name }, ...profiled.map(({ profile }) => formatPlural(nodesOn(name, profile.providers), "node"))])
		},
		{
			section: "latency",
			title: "Operators of a profiled inference",
			header: ["Operator", ...profiled.map(({ role }) => `${role[0].toUpperCase()}${role.slice(1)}`)],
			rows: operators.map((name) => [{ code: name }, ...profiled.map(({ profile }) => {
				const own = profile.operators.find(({ operator }) => operator === name);
				return own === void 0 ? "" : `${formatValue(own.ms, "ms")} (${formatPlural(own.nodes, "node")})`;
			})])
		}
	];
}
/** Providers' names come with a report: one may be called like what every object has. */
function nodesOn(provider, nodes = {}) {
	return Object.hasOwn(nodes, provider) ? nodes[provider] ?? 0 : 0;
}
function layerTable({ totalMs, otherMs, layers, rest }, name) {
	const left = layers.length - MOST$1 + (rest?.layers ?? 0);
	const row = (title, place, ours, theirs, difference) => [
		title,
		place,
		ours,
		theirs,
		formatDifference({
			value: difference,
			unit: "absolute"
		}, "ms")
	];
	return {
		section: "latency",
		title: `${TIMES_TITLE}: the candidate's layers against the ${name}'s`,
		header: [
			"Layer",
			"Place",
			"Candidate",
			name[0].toUpperCase() + name.slice(1),
			"Difference"
		],
		rows: [
			row("all", "", formatValue(totalMs, "ms"), formatValue(otherMs, "ms"), totalMs - otherMs),
			...layers.slice(0, MOST$1).map((layer) => row({ code: titleOf(layer) }, layer.place ?? "of the runtime", timeText(layer.ms, layer.operators), timeText(layer.otherMs, layer.otherOperators), layer.ms - layer.otherMs)),
			...left > 0 ? [[
				`and ${formatCount(left)} more in report.json`,
				"",
				"",
				"",
				""
			]] : []
		]
	};
}
/** "58.2 ms (ConvInteger, Cast, Mul)"; empty where nothing ran. */
function timeText(ms, operators) {
	return operators.length === 0 ? "" : `${formatValue(ms, "ms")} (${operators.join(", ")})`;
}

// src/report/weaknesses.ts
/** Classes, confusions, and slices of one column that are shown. */
const MOST = 10;
/** A class of fewer examples says nothing of the class, and a mistake that was made once nothing of the model. */
const FEWEST_EXAMPLES = 5;
const FEWEST_MISTAKES = 2;
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
	section: "classes",
	title: "Classes that do worst",
	header: [
		"Class",
		"Metric",
		...roles,
		"n"
	],
	rows: shown(classes.filter(({ n = FEWEST_EXAMPLES }) => n >= FEWEST_EXAMPLES), roles.length + 3, ({ label, name, metric, n }) => [
		className(label, name),
		metric,
		...subjects.map((subject) => figureText(subject.classes?.find((own) => own.label === label))),
		n === void 0 ? "" : formatCount(n)
	])
});
const worstSlices = ({ slices = [] }, subjects, roles) => ({
	section: "classes",
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
	section: "classes",
	title: "Most frequent confusions",
	header: [
		"Class",
		"Taken for",
		...roles
	],
	rows: shown(confusion.filter(({ label, predicted, count }) => label !== predicted && count >= FEWEST_MISTAKES), roles.length + 2, ({ label, name, predicted, predictedName }) => [
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
/** What tables are about, most telling first: how they are folded away, and the order in which they go. */
const SECTIONS = {
	classes: "By class and slice",
	latency: "Latency distribution",
	architecture: "Architecture and files",
	figures: "All figures",
	preprocessing: "Preprocessing",
	claims: "Claims",
	dataset: "Dataset",
	testbed: "Testbed"
};
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
			section: "figures",
			title: "Figures",
			header: ["Metric", ...roles],
			rows: figureRows(all)
		},
		...weaknessesOf(all, roles),
		{
			section: "classes",
			title: "Who is affected",
			header: ["What changed against the other model"],
			rows: (model.explaining?.affected ?? []).map((clause) => [clause])
		},
		{
			section: "latency",
			title: "Latency",
			header: [
				"",
				...roles,
				...all.length > 1 ? ["Difference"] : []
			],
			rows: latencyRows(all)
		},
		{
			section: "architecture",
			title: "Files and architecture",
			header: ["", ...roles],
			rows: fileRows(all)
		},
		...timesOf(model),
		...numericsOf(model),
		...differencesOf(model),
		{
			section: "dataset",
			title: "Dataset",
			header: ["", ""],
			rows: model.dataset === void 0 ? [] : datasetRows(model.dataset)
		},
		{
			section: "preprocessing",
			title: "Preprocessing",
			header: ["Step", "Value"],
			rows: settingRows(model.preprocess, "", 0)
		},
		{
			section: "preprocessing",
			title: "Other ways to prepare the same images",
			header: [
				"Way",
				"Figure",
				"Difference",
				"What is other"
			],
			rows: sweepRows(model.explaining?.sweep)
		},
		{
			section: "claims",
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
				formatValue(claim.value, claim.unit),
				{ code: claim.text },
				scopeText(claim),
				{ code: placeText(claim.source) }
			])
		},
		{
			section: "claims",
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
			section: "claims",
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
	].filter(({ rows }) => rows.length > 0).map(bounded);
}
/** The configured way first, then the others as they were tried. */
function sweepRows(sweep) {
	if (sweep === void 0) return [];
	const { unit, variants } = sweep;
	const base = Number(variants[0]?.value);
	return variants.map(({ recipe, changed, ...figure }, at) => {
		const value = Number(figure.value) - base;
		const difference = {
			value,
			unit: "absolute"
		};
		return [
			recipe,
			formatFigure(figure, unit),
			at === 0 || !Number.isFinite(value) ? "" : formatDifference(difference, unit),
			changed.map((cause) => cause.replace(/^preprocessing\./u, "")).join(", ")
		];
	});
}
/** How the candidate's graph differs from each subject that it is compared with. */
function differencesOf({ differences = {} }) {
	return ["reference", "baseline"].flatMap((name) => {
		const difference = differences[name];
		return difference === void 0 ? [] : [{
			section: "architecture",
			title: `The candidate's graph against the ${name}'s`,
			header: ["", ""],
			rows: differenceRows(difference)
		}];
	});
}
function differenceRows(difference) {
	const { relation, similarity, changes, interfaceChanges, weights } = difference;
	return [
		["Relation", `${relation}${similarity < 1 ? `, ${(similarity * 100).toFixed(1)} % alike` : ""}`],
		...changes.map((change, at) => [at === 0 ? "Differences" : "", change]),
		...weights === void 0 ? [] : [["Weights", weights]],
		...interfaceChanges.map((change, at) => [at === 0 ? "To callers" : "", change])
	];
}
/** The machine and the run. */
function testbedOf({ testbed, tool, seed, startedAt, durationMs }) {
	return {
		section: "testbed",
		title: "Testbed",
		header: ["", ""],
		rows: [
			["Processor", testbed.cpu],
			["Revision", testbed.cpuRevision ?? ""],
			["Cores", formatCount(testbed.cores)],
			["Instruction sets", testbed.instructionSets.join(", ")],
			["Governor", testbed.governor ?? ""],
			["Memory", formatBytes(testbed.memoryBytes)],
			["Container", containerText(testbed.container)],
			...(testbed.gpus ?? []).map((gpu) => ["Graphics processor", graphicsText(gpu)]),
			["System", testbed.os],
			["Runtime", testbed.runtime],
			["Execution provider", testbed.executionProvider],
			["Threads", formatCount(testbed.threads)],
			["Fingerprint", testbed.fingerprint === void 0 ? "" : { code: testbed.fingerprint }],
			["Seed", String(seed)],
			["Started", startedAt],
			["Took", formatDuration(durationMs)],
			["Tool", `${tool.name} ${tool.version}`]
		].filter(([, value]) => value !== "")
	};
}
function containerText({ cores, memoryBytes } = {}) {
	const parts = [...cores === void 0 ? [] : [`${cores} cores`], ...memoryBytes === void 0 ? [] : [formatBytes(memoryBytes)]];
	return parts.length === 0 ? "" : `allows ${parts.join(", ")}`;
}
function graphicsText(gpu) {
	const { name, driver, clockMHz, maxClockMHz, temperatureC, throttled } = gpu;
	const most = maxClockMHz === void 0 ? "" : ` of ${maxClockMHz}`;
	return [
		name,
		`driver ${driver}`,
		...clockMHz === void 0 ? [] : [`${clockMHz}${most} MHz`],
		...temperatureC === void 0 ? [] : [`${temperatureC} °C`],
		...throttled.length === 0 ? [] : [`held down: ${throttled.join(", ")}`]
	].join(", ");
}
function scopeText({ dataset, split, hardware, testbed, dtype, batch, inputSize, model, variant }) {
	return [
		dataset,
		split,
		hardware,
		testbed === void 0 ? void 0 : `testbed ${testbed}`,
		dtype,
		batch === void 0 ? void 0 : `batch ${batch}`,
		inputSize,
		model,
		variant
	].filter((part) => part !== void 0).join(", ");
}
function bounded(table) {
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
/** What the latency schedule measures, fastest first. */
const LATENCIES = {
	"latency.p50": "Median",
	"latency.p90": "90th percentile",
	"latency.p95": "95th percentile",
	"latency.p99": "99th percentile",
	"latency.mean": "Mean",
	"latency.first": "First inference",
	load_time: "Loading"
};
/** With several subjects, the last cell tells the first against the second. */
function latencyRows(subjects) {
	return Object.entries(LATENCIES).flatMap(([name, title]) => {
		const figures = subjects.map(({ metrics }) => metrics[name]);
		if (figures[0] === void 0) return [];
		const cells = figures.map((figure) => figure === void 0 ? "" : formatFigure(figure, figure.unit));
		if (subjects.length === 1) return [[title, ...cells]];
		const ratio = Number(figures[0].value) / Number(figures[1]?.value) - 1;
		const difference = {
			value: ratio,
			unit: "relative"
		};
		return [[
			title,
			...cells,
			Number.isFinite(ratio) ? formatDifference(difference, "ms") : ""
		]];
	});
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

// src/report/reproduce.ts
/** From a report to what somebody else has to type to get it again, and the hashes by which to know the same files. */
const ARGUMENT_LENGTH = 2e3;
const VERSION = /^\d+\.\d+\.\d+(?:-[\w.]{1,40})?$/u;
function reproductionOf({ tool, invocation, models }) {
	const inputs = models.flatMap((model) => inputsOf(model, models.length > 1));
	if (invocation === void 0) return {
		commands: [],
		inputs
	};
	const { commit, directory } = invocation;
	const program = VERSION.test(tool.version) ? `zoogate@${tool.version}` : "zoogate";
	return {
		commands: [
			...commit === void 0 ? [] : [`git fetch origin ${commit} && git checkout ${commit}`],
			...directory === void 0 ? [] : [`cd ${shellQuoted(directory)}`],
			[
				"npx",
				program,
				...invocation.arguments.map(shellQuoted)
			].join(" ")
		],
		inputs
	};
}
function inputsOf({ name, subjects, dataset }, several) {
	const of = several ? ` of ${name}` : "";
	const files = [
		"candidate",
		"reference",
		"baseline"
	].flatMap((role) => {
		const subject = subjects[role];
		if (subject === void 0) return [];
		const { source, revision, sha256 } = subject;
		return [{
			what: `${role}${of}`,
			source: revision === void 0 ? source : `${source} at ${revision}`,
			sha256
		}];
	});
	if (dataset === void 0) return files;
	const { name: title = dataset.source ?? "", split, measured, size, digest } = dataset;
	const source = [
		title,
		split,
		`${formatCount(measured)} of ${formatCount(size)} examples`
	].filter((part) => part !== void 0 && part !== "").join(", ");
	return [...files, {
		what: `dataset${of}`,
		source,
		sha256: digest
	}];
}
/** An argument as a POSIX shell takes it for one word, whatever is in it. */
function shellQuoted(argument) {
	const text = plainText(argument, ARGUMENT_LENGTH);
	return /^[\w@%+=:,./-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// src/report/worst-first.ts
/** What a rule without a margin is taken to allow: a percentage point, or a hundredth of its limit. */
const SMALL = .01;
/** Worst first; what can't be told apart stays as it is. */
function worstGatesFirst(gates) {
	return gates.toSorted((a, b) => byVerdict(weightOf(a), weightOf(b)) || excessOf(b) - excessOf(a));
}
/** Worst first, a model being as bad as the worst of the gates that made its verdict. */
function worstModelsFirst(models) {
	const excess = new Map(models.map((model) => [model, excessOfModel(model)]));
	return models.toSorted((a, b) => byVerdict(a.verdict, b.verdict) || excess.get(b) - excess.get(a));
}
function excessOfModel({ gates, verdict }) {
	let worst = 0;
	for (const gate of gates) if (weightOf(gate) === verdict) worst = Math.max(worst, excessOf(gate));
	return worst;
}
/** How far a gate that did not pass is beyond its limit, in multiples of its margin; 0 where there is no telling. */
function excessOf({ verdict, measured, bound, unit }) {
	if (verdict === "pass" || measured === void 0 || bound === void 0 || unit === "text") return 0;
	const limit = Number(bound.limit);
	const margin = Math.abs(limit - Number(bound.value));
	const allowed = margin > 0 ? margin : unit === "ratio" ? SMALL : Math.abs(limit) * SMALL;
	const excess = Math.abs(Number(measured.value) - limit) / allowed;
	return Number.isFinite(excess) ? excess : 0;
}
function byVerdict(a, b) {
	if (a === b) return 0;
	return worstVerdict([a, b]) === a ? -1 : 1;
}

// src/report/content.ts
/**
* What is said about a report and in which order, the same for every format: the verdict, the reason that matters
* most, models and gates worst first. Texts are raw; each renderer escapes and lays them out.
*/
/** The report in the words and the order that every renderer keeps. */
function contentOf(report) {
	const models = worstModelsFirst(report.models).map(modelContent);
	const [worst] = models;
	return {
		verdict: report.verdict,
		headline: headline(report, models),
		reason: worst?.reason === void 0 || models.length === 1 ? worst?.reason : `${worst.name}: ${worst.reason}`,
		explanation: worst?.explanation,
		models,
		tool: `${report.tool.name} ${report.tool.version}`,
		reproduction: reproductionOf(report),
		testbed: testbedOf(report)
	};
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
	const gates = worstGatesFirst(model.gates);
	const standing = gates.filter(({ verdict }) => verdict !== "pass");
	const passed = gates.filter(({ verdict }) => verdict === "pass");
	const [worst] = standing;
	const reason = model.problem === void 0 ? worst && reasonOf(worst) : problemText(model.problem);
	return {
		name: model.name,
		verdict: model.verdict,
		outcome: outcomeOf(model),
		reason: model.verdict === "pass" ? void 0 : reason ?? model.warnings[0],
		explanation: model.verdict === "pass" ? void 0 : explanationOf(model),
		problem: model.problem === void 0 ? [] : problemLines(model.problem),
		standing: standing.map(gateContent),
		passed: passed.map(gateContent),
		figures: gatedFigures(model.gates),
		findings: model.findings,
		tried: triedText(model),
		warnings: model.warnings,
		details: detailsOf(model),
		pictures: picturesOf(model)
	};
}
/** What is shown leads; what may account for a gate stands in for it. */
function explanationOf({ findings }) {
	const found = findings.find(isExplanation) ?? findings.find(({ gates = [] }) => gates.length > 0);
	return found && {
		label: findingLabel(found),
		sentence: found.sentence
	};
}
/** What a finding is to the verdict, as the first words of its line. */
function findingLabel({ gates = [], confidence }) {
	if (gates.length === 0) return "Finding";
	return {
		certain: "Cause",
		likely: "Likely cause",
		possible: "Possible cause"
	}[confidence];
}
/** Lines of the configuration that are shown. */
const MOST_CONFIGURATION = 20;
/** What to do, as a clause; where it is lines of the configuration, these stand below it. */
function adviceText(finding) {
	return configurationOf(finding).length === 0 ? finding.advice : "write this into the configuration";
}
/** The lines that the advice speaks of; a hostile report may have any number. */
function configurationOf({ configuration = [] }) {
	return configuration.slice(0, MOST_CONFIGURATION);
}
function triedText({ explaining }) {
	if (explaining === void 0 || explaining.outcome === "explained" || explaining.tried.length === 0) return void 0;
	return `${explaining.outcome === "partly" ? "Some gates are left without a cause" : "No cause was found"}; tried: ${explaining.tried.join("; ")}`;
}
/** Equal graphs need no picture. */
function picturesOf({ differences = {} }) {
	return ["reference", "baseline"].flatMap((against) => {
		const rows = differences[against]?.sideBySide ?? [];
		return rows.some(({ mark }) => mark !== "same") ? [{
			against,
			rows
		}] : [];
	});
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
	const place = placeOf(gate);
	return place === void 0 ? gate.reason : `${gate.reason} (${place})`;
}
function placeOf(gate) {
	const source = gate.bound?.source;
	return source === void 0 ? void 0 : placeText(source);
}
function gateContent(gate) {
	const { rule, metric, unit, verdict, severity, measured, bound, difference, reason } = gate;
	const comparison = /[<>=]=?/u.exec(rule)?.[0] ?? "";
	const sign = {
		">=": "≥ ",
		"<=": "≤ ",
		"==": "= "
	}[comparison] ?? (comparison && `${comparison} `);
	return {
		verdict,
		rule: severity === "warn" ? `warn: ${rule}` : rule,
		metric,
		against: againstText(gate),
		measured: measured === void 0 ? "" : isHash(gate) ? likeness(verdict) : formatFigure(measured, unit),
		limit: bound === void 0 ? "" : `${sign}${isHash(gate) ? bound.against : formatValue(bound.limit, unit)}`,
		difference: difference === void 0 ? "" : formatDifference(difference, unit),
		reason,
		place: placeOf(gate)
	};
}
/** Of a graph's signature nothing can be read but whether two are the same. */
function isHash({ metric, unit, bound }) {
	return metric === "graph" && unit === "text" && bound !== void 0;
}
function likeness(verdict) {
	return verdict === "pass" ? "the same" : "differs";
}
function againstText(gate) {
	const { bound, unit } = gate;
	if (bound === void 0 || bound.against === "quantity") return "";
	if (isHash(gate)) return bound.against;
	return `${bound.against} ${formatValue(bound.value, unit)}`;
}
function gatedFigures(gates) {
	const figures = /* @__PURE__ */ new Map();
	for (const { metric, measured, unit } of gates) if (measured !== void 0 && unit !== "text") figures.set(metric, `${metric} ${formatValue(measured.value, unit)}`);
	return [...figures.values()];
}

export { worstGatesFirst as a, TIMES_TITLE as c, findingLabel as i, configurationOf as n, worstModelsFirst as o, contentOf as r, SECTIONS as s, adviceText as t };