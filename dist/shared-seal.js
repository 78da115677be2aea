import { n as UserError } from "./shared-errors.js";
import { n as showUrl } from "./shared-url.js";
import { t as TASK_METRICS } from "./shared-metrics.js";
import { n as METRIC_NAMES, t as METRICS } from "./shared-metrics2.js";
import { n as placeText } from "./shared-place.js";
import { n as stepText, r as stepsOf, t as isSameStep } from "./shared-preprocess-steps.js";
import { S as subjectScope, r as isComplete, w as ownClaims, y as mapSubjects } from "./shared-decide-gates.js";
import { t as describePreprocess } from "./shared-steps.js";
import { x as formatValue } from "./shared-normalize.js";
import { r as tellSignatureChange } from "./shared-compare-signatures.js";
import { n as titleOf } from "./shared-layer-times.js";
import { a as confusions, c as flippedAgainst, l as flippedExamples, o as bySlice, r as taskNamed, s as CORRECT } from "./shared-tasks.js";
import { n as countNonFinite, r as countTies } from "./shared-outputs.js";
import { t as differenceText } from "./shared-words.js";
import { n as makeFinding, t as isExplanation } from "./shared-finding.js";
import { a as weightOf, o as worstVerdict, r as reportNumerics, t as numericsFindings } from "./shared-numerics.js";
import { t as VERSION } from "./shared-version.js";
import { t as sourceAddress } from "./shared-source-place.js";
import { t as examineClaims } from "./shared-examine-claims.js";
import { r as describeIdentification, t as compareNames } from "./shared-agreement.js";
import { n as releaseArray } from "./shared-release-memory.js";
import { t as renderJson } from "./shared-json.js";
import { basename, resolve, sep } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { createHash } from "node:crypto";

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
const NAME_LENGTH$1 = 500;
/** Keys are absent where the task has no classes, or the dataset no slices. */
function breakDown(observations, context) {
	const task = taskNamed(context.task);
	const classes = task.byClass?.(observations, context);
	const cells = task.confusion?.(observations);
	const nameOf = (label) => context.classNames?.[label]?.slice(0, NAME_LENGTH$1);
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
				slice: slice.slice(0, NAME_LENGTH$1),
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
	const steps = [...new Set(mismatches.map(({ claim }) => claim.step))].join(", ");
	return [makeFinding({
		cause: "preprocessing.recipe",
		confidence: "possible",
		sentence: `the preprocessing that is configured is not the one that the model is published with: ${steps}`,
		evidence: mismatches.map(({ claim, configured }) => `${claim.step}: ${stepText(claim.value)} (${placeText(claim.source)}), and ${stepText(configured)} is configured`),
		place: mismatches[0]?.claim.source
	})];
}

// src/report/flips.ts
/** The schema has room for no more. */
const MOST_FLIPS = 50;
/** So many of them are examples that the candidate gains, where it gains and loses more. */
const GAINED = 15;
/** Each is a few hundred bytes to a few kilobytes. */
const MOST_THUMBNAILS = 24;
/** Names come from the dataset. */
const NAME_LENGTH = 500;
/** Absent where the task has no classes, nothing to compare with was measured, or nothing flipped. */
function reportFlips({ plan, dataset }, { predictions, exampleName }) {
	if (plan.task.name !== "classification" || exampleName === void 0) return void 0;
	const against = flippedAgainst(predictions);
	if (against === void 0) return void 0;
	const candidate = predictions?.candidate;
	const other = predictions?.[against];
	const surest = (a, b) => sureness(candidate[b]) - sureness(candidate[a]);
	const flipped = flippedExamples(candidate, other);
	const lost = flipped.lost.toSorted(surest);
	const gained = flipped.gained.toSorted(surest);
	if (lost.length + gained.length === 0) return void 0;
	const kept = lost.slice(0, MOST_FLIPS - Math.min(GAINED, gained.length));
	const nameOf = (label) => dataset?.classes?.[label]?.slice(0, NAME_LENGTH) || void 0;
	const flip = (at) => {
		const { label, predicted } = candidate[at];
		const labels = {
			label,
			candidate: predicted,
			other: other[at].predicted
		};
		return {
			name: exampleName(at).slice(0, NAME_LENGTH),
			is: CORRECT.top1(candidate[at]) ? "gained" : "lost",
			...labels,
			...Object.fromEntries(Object.entries(labels).flatMap(([key, value]) => {
				const name = nameOf(value);
				return name === void 0 ? [] : [[`${key}Name`, name]];
			}))
		};
	};
	return {
		against,
		lost: lost.length,
		gained: gained.length,
		examples: [...kept, ...gained.slice(0, MOST_FLIPS - kept.length)].map(flip)
	};
}
function sureness({ confidence }) {
	return Number.isFinite(confidence) ? confidence : -1;
}
/** Those that are worth a thumbnail, where they are images of the dataset. */
function illustratedExamples({ flips }, examples) {
	const wanted = new Set(flips?.examples.slice(0, MOST_THUMBNAILS).map(({ name }) => name));
	return examples.filter(({ name }) => wanted.has(name)).slice(0, MOST_THUMBNAILS);
}
/** @param thumbnails data URIs by the examples' names. */
function withThumbnails(model, thumbnails) {
	if (model.flips === void 0 || thumbnails.size === 0) return model;
	const examples = model.flips.examples.map((flip) => {
		const thumbnail = thumbnails.get(flip.name);
		return thumbnail === void 0 ? flip : {
			...flip,
			thumbnail
		};
	});
	return {
		...model,
		flips: {
			...model.flips,
			examples
		}
	};
}

// src/report/layer-times.ts
/** Where the time of an inference goes, as the report tells it: by operator of each subject, and layer by layer. */
const MAX_LAYERS = 200;
const MAX_OPERATORS = 50;
const MAX_FALLBACK = 50;
/** A layer with this share of the difference explains it alone. */
const ALONE = .5;
/** Layers that are named where none does. */
const NAMED = 3;
/** @param fallen nodes that fell back to the CPU. */
function reportProfile({ nodes, rounds }, fallen = []) {
	const timed = nodes.every(({ provider }) => provider === "CPUExecutionProvider");
	const byOperator = /* @__PURE__ */ new Map();
	for (const { operator, ms } of nodes) {
		const sum = byOperator.get(operator) ?? {
			operator,
			nodes: 0,
			ms: 0
		};
		sum.nodes += 1;
		sum.ms += ms;
		byOperator.set(operator, sum);
	}
	const operators = [...byOperator.values()].sort((a, b) => b.ms - a.ms).slice(0, MAX_OPERATORS);
	const providers = {};
	for (const { provider } of nodes) providers[provider] = (providers[provider] ?? 0) + 1;
	const fallback = [...fallen].sort((a, b) => b.ms - a.ms).slice(0, MAX_FALLBACK).map(({ name, operator, ms }) => ({
		node: name,
		operator,
		ms
	}));
	return {
		rounds,
		totalMs: nodes.reduce((sum, { ms }) => sum + ms, 0),
		operators: timed ? operators : [],
		providers,
		...fallback.length === 0 ? {} : { fallback }
	};
}
function reportLayerTimes(times) {
	const { totalMs, otherMs, layers } = times;
	const rest = layers.slice(MAX_LAYERS);
	const sum = (key) => rest.reduce((total, layer) => total + layer[key], 0);
	return {
		totalMs,
		otherMs,
		summary: summarize(times),
		layers: layers.slice(0, MAX_LAYERS),
		...rest.length === 0 ? {} : { rest: {
			layers: rest.length,
			ms: sum("ms"),
			otherMs: sum("otherMs")
		} }
	};
}
/** "Conv_37: +4.1 ms of +4.4 ms". */
function summarize({ totalMs, otherMs, layers }) {
	const total = totalMs - otherMs;
	const share = (layer) => (layer.ms - layer.otherMs) / total;
	const leading = total === 0 ? [] : layers.filter((layer) => share(layer) > 0);
	const [first] = leading;
	const parts = (first !== void 0 && share(first) >= ALONE ? [first] : leading.slice(0, NAMED)).map((layer) => `${titleOf(layer)}: ${text(layer.ms - layer.otherMs)}`);
	return parts.length === 0 ? `no layer differs (${text(total)} in all)` : `${parts.join(", ")} of ${text(total)}`;
}
function text(ms) {
	return differenceText(ms, "ms", "absolute");
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
	const { identification } = gating.subjects.candidate.architecture.network;
	const own = compareNames(identification, namesOf(gating));
	const headings = compareNames(identification, headingsOf(gating));
	const confirmed = own.some(({ kind }) => kind === "agrees");
	return [...own, ...headings.map((heading) => confirmed && heading.kind === "contradicts" ? {
		...heading,
		kind: "ambiguous"
	} : heading)];
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
/** Headings of cards that are about the candidate alone, as far as that can be seen. */
function headingsOf({ model, config, claims, subjects }) {
	const { subject } = subjectScope(subjects.candidate, model.name);
	const own = ownClaims(claims?.claims ?? [], subject);
	const elsewhere = config.models.flatMap((other) => other.name === model.name ? [] : other.claims ?? []);
	const sharesMany = (model.claims ?? []).some((place) => elsewhere.includes(place) && !/\.\w+$/.test(place));
	const isShared = (file) => {
		const path = resolve(config.workingDirectory, file);
		return sharesMany || elsewhere.some((place) => path === place || path.startsWith(`${place}${sep}`));
	};
	return (claims?.headings ?? []).filter(({ text, source: { file } }) => !isShared(file) && !/,|&|\b(and|vs|versus|with|from|of)\b/i.test(text) && !own.some(({ model: title, source }) => title !== void 0 && source.file === file)).map(({ text, source }) => ({
		source: `${placeText(source)} says`,
		text
	}));
}
/** The candidate is another network than a name of it says. */
function networkFindings(names) {
	const wrong = names.filter(({ kind }) => kind === "contradicts");
	const [first] = wrong;
	if (first === void 0) return [];
	const sentence = `the candidate is not the network that it is called: ${first.sentence}`;
	const evidence = wrong.map((name) => name.sentence);
	return [makeFinding({
		cause: "claim.other-network",
		confidence: "likely",
		sentence,
		evidence
	})];
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

// src/report/pairs.ts
/** The schema has room for no more. */
const MOST_RESTARTS = 1e3;
/** Absent where nothing was timed in pairs. Clocks as in `measurement/latency.ts`: the processor's where all have it. */
function reportPairs(observed) {
	if (observed === void 0) return void 0;
	const { subjects, control } = observed;
	if (subjects.reference === void 0) return void 0;
	const columns = {
		candidateMs: subjects.candidate,
		referenceMs: subjects.reference,
		baselineMs: subjects.baseline,
		controlMs: control
	};
	const clock = Object.values(columns).flatMap((restarts) => restarts ?? []).filter(({ wallMs }) => wallMs.length > 0).every(({ processorMs }) => processorMs !== void 0) ? "processor" : "wall";
	const count = Math.min(MOST_RESTARTS, subjects.reference.length);
	return {
		clock,
		restarts: Array.from({ length: count }, (_, at) => Object.fromEntries(Object.entries(columns).flatMap(([name, column]) => {
			const median = medianOf(column?.[at], clock);
			return median === void 0 ? [] : [[name, median]];
		})))
	};
}
function medianOf(restart, clock) {
	const sorted = ((clock === "processor" ? restart?.processorMs : restart?.wallMs) ?? []).flat().sort((a, b) => a - b);
	if (sorted.length === 0) return void 0;
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
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
		...joinModels(models),
		startedAt: new Date(times.startedAt).toISOString(),
		durationMs: Math.round(times.endedAt - times.startedAt),
		seed: config.seed,
		invocation: config.invocation,
		testbed
	};
}
/** The models of a run, and the verdict that they come to together. */
function joinModels(models) {
	return {
		verdict: worstVerdict(models.map(({ verdict }) => verdict)),
		models
	};
}
function reportModel(gating, observed, compared, gates, durationMs, explanation) {
	const { model, subjects, claims, plan, config, zoo } = gating;
	const { problem, predictions, slices } = observed;
	const context = {
		task: plan.task.name,
		complete: isComplete(gating, observed),
		seed: config.seed,
		slices,
		classNames: gating.dataset?.classes
	};
	const dataset = reportDataset(gating, observed);
	const pairs = reportPairs(observed.timings?.latency);
	const flips = reportFlips(gating, observed);
	const names = holdNames(gating);
	const { precision } = subjects.candidate.architecture;
	const findings = [
		...explanation?.findings ?? [],
		...newFindings(claimFindings(gating), explanation),
		...networkFindings(names),
		...numericsFindings(observed.numerics, precision),
		...newFindings(graphFindings(gating, gates), explanation)
	];
	return {
		name: model.name,
		durationMs: Math.max(0, Math.round(durationMs)),
		...reportLock(observed),
		verdict: problem === void 0 ? worstVerdict(gates.map(weightOf)) : "error",
		gates,
		subjects: mapSubjects(subjects, (subject, name) => reportSubject(subject, compared.measurements[name] ?? {}, predictions?.[name], {
			...context,
			profile: observed.operators?.profiles[name],
			fallen: observed.fallen?.[name]
		})),
		...reportDifferences(subjects),
		...observed.numerics === void 0 ? {} : { numerics: reportNumerics(observed.numerics, precision) },
		...reportTimes(observed.operators?.layerTimes),
		claims: (claims?.claims ?? []).map((claim) => withoutUndefined(claim)),
		unreadClaims: claims?.unread ?? [],
		...zoo === void 0 ? {} : { catalogue: reportCatalogue(zoo) },
		...pairs === void 0 ? {} : { pairs },
		...flips === void 0 ? {} : { flips },
		...dataset === void 0 ? {} : { dataset },
		preprocess: reportPreprocess(subjects),
		findings,
		...reportExplaining(explanation, findings, config.explainBudgetMs),
		warnings: [
			...floatingSources(subjects, model.dataset?.origin).map(describeFloating),
			...zoo?.notes ?? [],
			...sourceWarnings(gating),
			...planWarnings(gating),
			...stopWarnings(gating, observed),
			...lockWarnings(observed),
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
function reportSubject({ artifact, architecture }, measurements, predictions, { profile, fallen, ...context }) {
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
		...artifact.inputs === void 0 ? {} : { inputs: artifact.inputs },
		sha256: artifact.sha256,
		bytes: artifact.bytes,
		architecture: reportArchitecture(architecture, measurements),
		metrics,
		...Object.keys(failed).length === 0 ? {} : { failed },
		...predictions === void 0 ? {} : {
			ties,
			notFinite,
			...breakDown(predictions, context)
		},
		...profile === void 0 ? {} : { profile: reportProfile(profile, fallen) }
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
/** Without what explaining has told already. */
function newFindings(findings, explanation) {
	const told = new Set(explanation?.findings.filter(isExplanation).map(({ cause }) => cause));
	return findings.filter(({ cause }) => !told.has(cause));
}
/** Absent where there was nothing to explain. */
function reportExplaining(explanation, findings, budgetMs) {
	if (explanation === void 0 || explanation.gates.length === 0) return {};
	const { gates, tried, affected, sweep, durationMs } = explanation;
	const explained = new Set(findings.filter(isExplanation).flatMap((finding) => finding.gates ?? []));
	const count = gates.filter((rule) => explained.has(rule)).length;
	return { explaining: {
		outcome: count === gates.length ? "explained" : count > 0 ? "partly" : "not found",
		tried,
		...affected.length === 0 ? {} : { affected },
		...sweep === void 0 ? {} : { sweep: reportSweep(sweep) },
		durationMs: Math.max(0, Math.round(durationMs)),
		budgetMs
	} };
}
/** The schema has room for no more. */
const MOST_VARIANTS = 100;
/** A variant without a figure is left out. */
function reportSweep({ metric, examples, variants }) {
	return {
		metric,
		unit: METRICS[metric].unit,
		examples,
		variants: variants.slice(0, MOST_VARIANTS).flatMap(({ recipe, changed, figure }) => {
			if (figure === void 0 || figure.kind === "failed") return [];
			const interval = figure.kind === "sampled" ? {
				low: figure.low,
				high: figure.high
			} : {};
			return [{
				recipe,
				changed,
				value: figure.value,
				...interval
			}];
		})
	};
}
/** Absent where there is no other subject. The weights of single layers are left to `zoogate inspect`. */
function reportDifferences(subjects) {
	const differences = {};
	for (const name of ["reference", "baseline"]) {
		const difference = subjects[name]?.difference;
		if (difference === void 0) continue;
		const { equal: _, sameWeights: __, weights, signatureChanges, ...told } = difference;
		const ofPorts = signatureChanges.filter(({ part }) => part === "inputs" || part === "outputs");
		differences[name] = {
			...told,
			interfaceChanges: ofPorts.map(tellSignatureChange),
			...weights.sentence === void 0 ? {} : { weights: weights.sentence }
		};
	}
	return Object.keys(differences).length === 0 ? {} : { differences };
}
function reportTimes(layerTimes = {}) {
	const told = Object.entries(layerTimes).map(([name, times]) => [name, reportLayerTimes(times)]);
	return told.length === 0 ? {} : { layerTimes: Object.fromEntries(told) };
}
function reportDataset({ model, dataset }, observed) {
	if (dataset === void 0 || observed.dataset === void 0) return void 0;
	const { name, split, origin } = model.dataset ?? {};
	return {
		...name === void 0 ? {} : { name },
		...origin === void 0 ? {} : { source: origin.locator.text },
		...origin?.revision === void 0 ? {} : { revision: origin.revision },
		...split === void 0 ? {} : { split },
		complete: dataset.complete && observed.stoppedEarly !== true && dataset.part === void 0,
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
		const sentence = `${missed.map(({ metric }) => metric).join(", ")}: the candidate is not the same network as the ${name}, but another graph`;
		const networks = tellNetworks(subjects.candidate, other, name);
		return [makeFinding({
			cause: "model.structure",
			confidence: "possible",
			sentence,
			evidence: [...networks, ...difference.changes],
			gates: missed.map(({ rule }) => rule)
		})];
	});
}
/** What happened on the way to the models. */
function sourceWarnings({ subjects, absent = {} }) {
	const told = Object.values(subjects).flatMap(({ artifact }) => artifact.warnings ?? []);
	const missing = Object.entries(absent).map(([name, reason]) => `there is no ${name} yet: ${reason}`);
	return [...told, ...missing];
}
function planWarnings({ plan, dataset }) {
	const warnings = [];
	if (plan.rules.length === 0) warnings.push("no gates are configured, and neither claims nor a reference give cause for any: nothing was held to anything");
	if (plan.derived && plan.rules.length > 0) warnings.push("no gates are configured: these are the default ones");
	if (dataset === void 0 && (plan.needs.has("examples") || plan.needs.has("pair"))) warnings.push("no dataset is configured: accuracy can't be measured");
	return warnings;
}
function reportLock({ timingLock }) {
	if (timingLock === void 0) return {};
	const { waitedMs, heldMs } = timingLock;
	return { timingLock: {
		waitedMs: Math.round(waitedMs),
		heldMs: Math.round(heldMs)
	} };
}
/** From here on (ms) somebody wonders why the job took so long. */
const WAIT_WORTH_TELLING = 5e3;
function lockWarnings({ timingLock }) {
	if (timingLock === void 0 || timingLock.waitedMs < WAIT_WORTH_TELLING) return [];
	return [`timing waited ${Math.round(timingLock.waitedMs / 1e3)} s for another zoogate that was timing on this machine`];
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
/** The same object without keys whose value is undefined: an absent figure is absent. */
function withoutUndefined(value) {
	const defined = Object.entries(value).filter(([, part]) => part !== void 0);
	return Object.fromEntries(defined);
}

// src/dataset/digest.ts
/** One hash for what was measured: two runs with equal digests saw the same images with the same labels. */
/** What an entry adds to the digest, without the line feed: all that runs on parts of a dataset need to hand on. */
function digestLine({ name, label, target, sha256 }) {
	const wanted = target === void 0 || target.kind === "class" ? label : describe(target);
	return JSON.stringify([
		name,
		wanted,
		sha256
	]);
}
/** @param lines of all entries, in dataset order. */
function digestOfLines(lines) {
	const hash = createHash("sha256");
	for (const line of lines) hash.update(`${line}\n`);
	return hash.digest("hex");
}
/** What is left of a line before and after its hash: hashes have no pattern, and half as many bytes as digits. */
function splitDigestLine(line) {
	const from = line.length - SHA256_DIGITS - CLOSING.length;
	return {
		line: line.slice(0, from),
		sha256: Uint8Array.from(Buffer.from(line.slice(from), "hex"))
	};
}
const SHA256_DIGITS = 64;
const SHA256_BYTES = SHA256_DIGITS / 2;
const CLOSING = "\"]";
const CHUNK_BYTES = 65536;
/** The digest of lines that were split, added in dataset order: a million of them without making texts of them. */
function openSplitDigest() {
	const hash = createHash("sha256");
	const chunk = new Uint8Array(CHUNK_BYTES);
	let filled = 0;
	const flush = () => {
		hash.update(chunk.subarray(0, filled));
		filled = 0;
	};
	const put = (byte) => {
		if (filled === CHUNK_BYTES) flush();
		chunk[filled++] = byte;
	};
	return {
		add: (lines, from, to, hashes, at) => {
			for (let i = from; i < to; i++) put(lines[i]);
			for (let i = at; i < at + 32; i++) {
				put(DIGITS[hashes[i] >> 4]);
				put(DIGITS[hashes[i] & 15]);
			}
			for (const byte of END) put(byte);
		},
		end: () => {
			flush();
			return hash.digest("hex");
		}
	};
}
const DIGITS = Buffer.from("0123456789abcdef");
const END = Buffer.from(`${CLOSING}\n`);
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

// src/shard/columns.ts
/**
* Rows of plain data as columns of bytes, and back: a million observations of a model are a few arrays, and reading a
* column looks at its length and not at its rows. Columns are told apart by what they hold, not by the task; what comes
* back is numbers, booleans, texts and lists of numbers, whatever a stranger wrote. Nothing is ever run.
*/
const LISTS = {
	Array: Float64Array,
	Float64Array,
	Float32Array,
	Int32Array,
	Uint32Array,
	Uint16Array,
	Uint8Array
};
/** @throws Error for a value that is no number, boolean, text or list of numbers: a defect of the task. */
function encodeRows(rows) {
	const keys = /* @__PURE__ */ new Set();
	for (const row of rows) for (const key in row) keys.add(key);
	const columns = Object.fromEntries([...keys].map((key) => [key, encodeColumn(rows.map((row) => row[key]), key)]));
	return {
		rows: rows.length,
		columns
	};
}
/** Readers of the columns by name, for what is not needed row by row. @throws UserError `columns-damaged` */
function readColumns({ rows, columns }) {
	if (!Number.isInteger(rows) || rows < 0) throw damaged("the number of rows");
	return new Map(Object.entries(columns).map(([key, column]) => [key, decodeColumn(column, rows, key)]));
}
/** @throws UserError `columns-damaged` */
function decodeRows(given) {
	const entries = [...readColumns(given)];
	const { rows } = given;
	const made = new Array(rows);
	for (let row = 0; row < rows; row++) {
		const values = {};
		for (const [key, at] of entries) values[key] = at(row);
		made[row] = values;
	}
	return made;
}
function encodeColumn(values, key) {
	const [first] = values;
	if (isPlain(first) && values.every((value) => Object.is(value, first)) && isJson(first)) return {
		kind: "same",
		value: first
	};
	if (values.every((value) => typeof value === "boolean")) return {
		kind: "boolean",
		data: bytesOf(Uint8Array.from(values, Number))
	};
	if (values.every((value) => typeof value === "string")) return encodeTexts(values);
	if (values.every((value) => typeof value === "number")) return encodeNumbers(values);
	const of = Object.keys(LISTS).find((name) => values.every((value) => isList(value, name)));
	if (of === void 0) throw new Error(`observations hold a "${key}" that can't be carried in columns`);
	const lists = values;
	const lengths = lists.map((list) => list.length);
	const all = new LISTS[of](lengths.reduce((sum, length) => sum + length, 0));
	let at = 0;
	for (const list of lists) {
		all.set(list, at);
		at += list.length;
	}
	return {
		kind: "list",
		of,
		lengths: encodeNumbers(lengths),
		data: bytesOf(all)
	};
}
function isPlain(value) {
	return [
		"number",
		"string",
		"boolean"
	].includes(typeof value);
}
/** JSON knows no NaN, no infinity and no negative zero. */
function isJson(value) {
	return typeof value !== "number" || Number.isFinite(value) && !Object.is(value, -0);
}
function isList(value, name) {
	if (name !== "Array") return value instanceof LISTS[name];
	return Array.isArray(value) && value.every((item) => typeof item === "number");
}
/** Half of a surrogate pair has no bytes: it becomes U+FFFD. JSON texts have none. */
function encodeTexts(values) {
	const texts = values.map((value) => Buffer.from(value));
	return {
		kind: "text",
		lengths: encodeNumbers(texts.map((text) => text.length)),
		data: bytesOf(Buffer.concat(texts))
	};
}
function encodeNumbers(values) {
	const whole = values.every((value) => Number.isInteger(value) && !Object.is(value, -0));
	let [least, most] = [0, 0];
	for (const value of values) {
		if (value < least) least = value;
		if (value > most) most = value;
	}
	if (whole && least >= 0 && most <= 255) return {
		kind: "uint8",
		data: bytesOf(Uint8Array.from(values))
	};
	if (whole && least >= 0 && most <= 65535) return {
		kind: "uint16",
		data: bytesOf(Uint16Array.from(values))
	};
	if (whole && least >= -2147483648 && most <= 2147483647) return {
		kind: "int32",
		data: bytesOf(Int32Array.from(values))
	};
	return {
		kind: "float64",
		data: bytesOf(Float64Array.from(values))
	};
}
function bytesOf({ buffer, byteOffset, byteLength }) {
	return new Uint8Array(buffer, byteOffset, byteLength);
}
const ELEMENTS = {
	uint8: Uint8Array,
	uint16: Uint16Array,
	int32: Int32Array,
	float64: Float64Array,
	boolean: Uint8Array
};
function decodeColumn(column, rows, key) {
	switch (column.kind) {
		case "same": return () => column.value;
		case "text": {
			const { data, starts } = slicesOf(column, rows, key);
			const bytes = Buffer.from(data.buffer, data.byteOffset, data.length);
			return (row) => bytes.toString("utf8", starts[row], starts[row + 1]);
		}
		case "uint8":
		case "uint16":
		case "int32":
		case "float64":
		case "boolean": {
			const values = listOf(ELEMENTS[column.kind], column.data, key);
			if (values.length !== rows) throw damaged(key);
			return column.kind === "boolean" ? (row) => values[row] === 1 : (row) => values[row];
		}
		case "list": {
			const { data, starts } = slicesOf(column, rows, key, LISTS[column.of]);
			return (row) => {
				const part = data.slice(starts[row], starts[row + 1]);
				return column.of === "Array" ? Array.from(part) : part;
			};
		}
		default: throw damaged(key);
	}
}
/**
* A column of texts or of bytes without making anything of its rows. A column whose rows are all the same text has one
* kind for that: it is not one of slices.
*
* @throws UserError `columns-damaged` if there is no such column, or it holds something else.
*/
function readSlices({ rows, columns }, key) {
	const column = columns[key];
	if (column?.kind === "text" || column?.kind === "list" && column.of === "Uint8Array") return slicesOf(column, rows, key);
	if (column?.kind !== "same" || typeof column.value !== "string") throw damaged(key);
	const text = Buffer.from(column.value);
	return {
		data: Buffer.concat(new Array(rows).fill(text)),
		starts: Float64Array.from({ length: rows + 1 }, (_, row) => row * text.length)
	};
}
function slicesOf(column, rows, key, type = Uint8Array) {
	const data = listOf(type, column.data, key);
	const lengths = decodeColumn(column.lengths, rows, key);
	const starts = new Float64Array(rows + 1);
	for (let row = 0; row < rows; row++) {
		const length = lengths(row);
		if (!Number.isInteger(length) || length < 0) throw damaged(key);
		starts[row + 1] = starts[row] + length;
	}
	if (starts[rows] !== data.length) throw damaged(key);
	return {
		data,
		starts
	};
}
/** Single bytes stay where they are; larger elements must lie at multiples of their size and are copied. */
function listOf(type, data, key) {
	if (!(data instanceof Uint8Array) || type === void 0 || data.length % type.BYTES_PER_ELEMENT !== 0) throw damaged(key);
	if (type === Uint8Array) return new Uint8Array(data.buffer, data.byteOffset, data.length);
	return new type(Uint8Array.from(data).buffer);
}
function damaged(key) {
	return new UserError({
		code: "columns-damaged",
		what: "the observations are not whole",
		got: `a column "${key}" of another length`
	});
}

// src/shard/frame.ts
/**
* Plain data with runs of bytes in it as one text, and back: JSON in which a run of bytes is its place, then all bytes
* one after the other, deflated, in base64. Reading costs what the bytes cost to inflate; none of them is parsed.
*/
/** Observations of a million examples are far smaller. */
const MOST_BYTES = 1 << 30;
/** Before what is deflated its length inflated, and within it the length of the JSON. */
const LENGTH_BYTES = 4;
/** Deflate makes nothing smaller than by this. */
const MOST_RATIO = 1032;
/** @param value what JSON can say, and `Uint8Array`s. */
function pack(value) {
	const runs = [];
	let at = 0;
	const json = JSON.stringify(value, (_, inner) => {
		if (!(inner instanceof Uint8Array)) return inner;
		runs.push(inner);
		at += inner.length;
		return { bytes: [at - inner.length, at] };
	});
	const text = Buffer.from(json);
	const all = Buffer.concat([
		lengthBytes(text.length),
		text,
		...runs
	]);
	return Buffer.concat([lengthBytes(all.length), deflateRawSync(all, { level: 4 })]).toString("base64");
}
function lengthBytes(length) {
	const bytes = Buffer.alloc(LENGTH_BYTES);
	bytes.writeUInt32LE(length);
	return bytes;
}
/** @throws Error for a text that is not of this form. */
function unpack(packed) {
	const given = Buffer.from(packed, "base64");
	const length = given.readUInt32LE(0);
	if (length > MOST_BYTES || length > given.length * MOST_RATIO) throw new Error("a length that is not there");
	const deflated = given.subarray(LENGTH_BYTES);
	const all = inflateRawSync(deflated, {
		maxOutputLength: length,
		chunkSize: Math.max(64, length + 1)
	});
	releaseArray(given);
	if (all.length !== length) throw new Error("another length than the one that is stated");
	const end = LENGTH_BYTES + all.readUInt32LE(0);
	const runs = all.subarray(end);
	return JSON.parse(all.toString("utf8", LENGTH_BYTES, end), (_, inner) => {
		const place = placeOf(inner);
		if (place === void 0) return inner;
		const [from, to] = place;
		if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from || to > runs.length) throw new Error("bytes that are not there");
		return new Uint8Array(runs.buffer, runs.byteOffset + from, to - from);
	});
}
function placeOf(value) {
	if (typeof value !== "object" || value === null || !("bytes" in value)) return void 0;
	const { bytes, ...rest } = value;
	return Array.isArray(bytes) && bytes.length === 2 && Object.keys(rest).length === 0 ? bytes : void 0;
}

// src/shard/part.ts
/**
* What one shard of the examples hands on: everything that stands between measuring and comparing, as plain data in
* the report. Merging puts the observations of all shards together and goes on from there as an unsharded run does.
*/
function carryModel(gating, observed) {
	const { macs, numerics, timings, batches, memory, warnings, problem } = observed;
	return {
		gating: carryGating(gating),
		observed: {
			macs,
			numerics,
			timings,
			batches,
			memory,
			warnings,
			problem,
			examples: carryExamples(gating.dataset?.part, observed)
		}
	};
}
function carryGating(gating) {
	const { config, model, subjects, absent, claims, referenceClaims, zoo, dataset, plan } = gating;
	const { seed, stop, samples, executionProvider, threads, latencyBudgetMs } = config;
	const { needs: _, ...rest } = plan;
	return {
		config: {
			seed,
			stop,
			samples,
			executionProvider,
			threads,
			latencyBudgetMs
		},
		model: {
			name: model.name,
			task: model.task,
			batchSizes: model.batchSizes,
			dataset: model.dataset && {
				name: model.dataset.name,
				split: model.dataset.split,
				origin: model.dataset.origin,
				complete: model.dataset.complete,
				allowUnreadable: model.dataset.allowUnreadable
			}
		},
		subjects: mapSubjects(subjects, carrySubject),
		absent,
		claims,
		referenceClaims,
		zoo,
		dataset: dataset && {
			task: dataset.task,
			size: dataset.size,
			complete: dataset.complete,
			classes: dataset.classes
		},
		plan: rest
	};
}
/** A subject without the places of its files and without its layers, which comparing and deciding do not read. */
function carrySubject(subject) {
	const { artifact, architecture } = subject;
	const { archive: _, externalData: __, path: ___, origin, ...identity } = artifact;
	const placed = origin.kind === "path" ? {
		...origin,
		path: ""
	} : origin.kind === "git" ? {
		...origin,
		folder: "",
		path: void 0
	} : origin.kind === "command" ? {
		...origin,
		folder: "",
		output: "",
		environment: {}
	} : origin.kind === "url" ? {
		...origin,
		url: showUrl(origin.url)
	} : origin;
	return {
		...subject,
		artifact: {
			...identity,
			path: "",
			origin: placed
		},
		architecture: {
			...architecture,
			layers: []
		}
	};
}
function carryExamples(part, { examples, predictions, slices }) {
	if (part === void 0 || examples === void 0 || predictions === void 0) return void 0;
	const sliced = slices?.some((slice) => slice !== void 0) === true;
	const rows = examples.indices.map((index, i) => ({
		index,
		...splitDigestLine(examples.lines[i]),
		...sliced ? { slices: JSON.stringify(slices[i] ?? null) } : {}
	}));
	return {
		...part,
		measured: encodeRows(rows),
		unreadable: examples.unreadable,
		predictions: Object.fromEntries(Object.entries(predictions).map(([name, observations]) => [name, encodeRows(observations)]))
	};
}
/**
* What must be equal in all shards, by what it is: values where they are short, otherwise their hashes. Told where
* two shards differ.
*/
function identityOf({ gating, observed }) {
	const { model, subjects, plan, claims, referenceClaims, dataset, config, zoo } = gating;
	const known = {
		options: config,
		gates: plan.rules.map(({ severity, text }) => `${severity} ${text}`),
		claims: [
			claims,
			referenceClaims,
			zoo?.claims
		],
		dataset: [
			model.dataset,
			dataset,
			plan.task
		],
		"number of examples": observed.examples?.total
	};
	for (const [name, { artifact, preprocess, quantization }] of Object.entries(subjects)) {
		known[name] = artifact.sha256;
		known[`preprocessing of the ${name}`] = [preprocess, quantization];
	}
	return Object.fromEntries(Object.entries(known).flatMap(([what, value]) => {
		if (value === void 0) return [];
		const text = typeof value === "object" ? hashOf(JSON.stringify(value)) : String(value);
		return [[`${what} of ${model.name}`, text]];
	}));
}
function hashOf(text) {
	return createHash("sha256").update(text).digest("hex");
}

// src/shard/seal.ts
/** @param parts one a model; handed on where examples are shared out. */
function sealShard(report, config, parts) {
	const { shard } = config;
	if (shard === void 0) return report;
	const isByModels = shard.by === "models";
	const names = config.models.map(({ name }) => name);
	const sealed = {
		...shard,
		identity: Object.assign({
			models: hashOf(JSON.stringify(names)),
			seed: String(config.seed)
		}, ...isByModels ? [] : parts.map(identityOf)),
		data: pack(isByModels ? names : parts)
	};
	const whole = {
		...report,
		shard: sealed
	};
	return {
		...whole,
		shard: {
			...sealed,
			digest: digestOf(whole)
		}
	};
}
/** SHA-256 of a report's text without its own digest; what it hands on, which is long, goes in as its own hash. */
function digestOf(report) {
	if (report.shard === void 0) return hashOf(renderJson(report));
	const { digest: _, data, ...shard } = report.shard;
	const hashed = data === void 0 ? {} : { data: hashOf(data) };
	return hashOf(renderJson({
		...report,
		shard: {
			...shard,
			...hashed
		}
	}));
}

export { floatingSources as _, unpack as a, readSlices as c, openSplitDigest as d, joinModels as f, withThumbnails as g, illustratedExamples as h, identityOf as i, digestLine as l, reportRun as m, sealShard as n, decodeRows as o, reportModel as p, carryModel as r, readColumns as s, digestOf as t, digestOfLines as u };