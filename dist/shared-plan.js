import { i as namesOf } from "./shared-figures-agree.js";
import { c as examplesForProportion, n as FAMILY_ALPHA, s as examplesForDifference, w as chooseClaim } from "./shared-spread.js";
import { n as readModelClaims } from "./shared-read-model-claims.js";
import { n as loadConfig, t as DEFAULT_CONFIG } from "./shared-load-config.js";
import { n as UserError } from "./shared-errors.js";
import { n as defaultRules } from "./shared-defaults.js";
import { _ as parseRule } from "./shared-config.js";
import { l as withoutWorkflowCommands, o as plainText, s as quietJson } from "./shared-escape.js";
import { n as repeated, t as formatOption } from "./shared-command.js";
import { i as isMetricName, n as METRIC_NAMES, t as METRICS } from "./shared-metrics2.js";
import { _ as twoSidedZ, d as pairedContrast, p as wilsonInterval } from "./shared-resampling.js";
import { i as readQuantity, r as inUnit } from "./shared-quantity.js";
import { v as nearestWord } from "./shared-parse-preprocess-file.js";
import { n as planMatrix } from "./shared-plan-matrix.js";
import { n as placeText } from "./shared-place.js";
import { n as say } from "./shared-streams.js";
import { resolve } from "node:path";
import { existsSync } from "node:fs";

// src/commands/percent.ts
/** Shares with all the digits that a limit may have: where half a point decides, two digits are too few. */
/** "75.625 %". */
function percent(share) {
	return `${trimmed(share)} %`;
}
/** "0.375 pp". */
function points(share) {
	return `${trimmed(share)} pp`;
}
function trimmed(share) {
	return String(Number((share * 100).toFixed(4)));
}

// src/commands/examples-needed.ts
/**
* How many examples a gate on a share of examples needs, from what its figure is expected to be. The intervals are
* those that `gate/decide.ts` judges by, so a part of an evaluation set is taken for a sample of the model at large,
* and only the whole set, where it is known to be whole, has no sampling error.
*/
/** Metrics that are a share of examples: what Wilson's and Newcombe's intervals are for. */
const SHARES = /* @__PURE__ */ new Set([
	"top1",
	"top5",
	"agreement",
	"negative_flips",
	"all_close",
	"recall.at1",
	"recall.at5",
	"recall.at10"
]);
/** Sizes whose resolution is told: what people usually measure. */
const USUAL_SIZES = [1e3, 1e4];
/** The strictest level, 1 - alpha, that Holm's correction may hold one of these gates to. */
function levelOfEach(rules) {
	const gates = Math.max(1, rules.filter(({ metric }) => METRICS[metric].from !== "graph").length);
	return {
		gates,
		alpha: FAMILY_ALPHA / gates
	};
}
/** Why there is nothing to plan for a gate; undefined if there is. */
function whyNotPlanned({ metric, comparison, bound, unit }) {
	const { from } = METRICS[metric];
	if (from === "graph") return `${metric} is read from the graph and needs no examples`;
	if (from === "latency") return `${metric} is timed: it takes restarts and rounds, not examples`;
	if (unit !== "ratio" || !SHARES.has(metric)) return `${metric} is no share of examples: what a number of them can tell depends on the data`;
	if (comparison === "==") return `a sample can break "${metric} ==" and never confirm it`;
	if (bound.kind === "subject" && bound.subject !== "claim" && bound.factor !== 1) return `a margin relative to the ${bound.subject} is not planned for, only one in pp`;
}
/**
* @param alpha 1 minus the confidence of the interval that decides.
* @throws UserError if a figure that the gate needs is missing or the figures can't be together.
*/
function examplesNeeded(rule, prospect, alpha) {
	const expected = prospect.expected(rule.metric);
	if (expected === void 0) throw new UserError({
		code: "plan-expectation-missing",
		what: `nothing says what ${rule.metric} is expected to be`,
		where: "--expect",
		expected: `the figure that the candidate is thought to reach, such as --expect 76% or --expect ${rule.metric}=76%`
	});
	const { bound } = rule;
	const z = twoSidedZ(alpha);
	if (bound.kind === "quantity") return alone(rule, {
		held: { against: "quantity" },
		limit: bound.value
	}, expected, prospect, z);
	if (bound.subject !== "claim") return beside(rule, bound.subject, bound.offset, expected, prospect, z);
	const claim = claimOf(rule, prospect);
	const allowance = (rule.comparison === ">=" ? -1 : rule.comparison === "<=" ? 1 : 0) * claim.precision * Math.abs(bound.factor);
	const limit = decimal(bound.factor * claim.value + bound.offset + allowance);
	return alone(rule, {
		held: {
			against: "claim",
			claim,
			allowance
		},
		limit
	}, expected, prospect, z);
}
function claimOf(rule, { claims, scope }) {
	const lookup = chooseClaim(rule.metric, claims, claims?.file, {
		...scope,
		hardware: ""
	});
	if (lookup.kind === "claim") return lookup.claim;
	throw new UserError({
		code: "plan-claim-missing",
		what: lookup.reason,
		where: claims?.file ?? "--claims",
		got: rule.text,
		expected: "a card that makes the claim: --claims FILE, and --dataset-name NAME if it names several datasets"
	});
}
/** The candidate's figure against a fixed limit. */
function alone(rule, { held, limit }, expected, { power, populationSize }, z) {
	if (limit < 0 || limit > 1) throw new UserError({
		code: "plan-limit-impossible",
		what: `${rule.metric} lies between 0 and 100 %, and the gate's limit does not`,
		where: rule.text,
		got: percent(limit)
	});
	const interval = (n) => wilsonInterval(expected * n, n, z);
	const answer = examplesForProportion(expected, limit, {
		power,
		z
	});
	return conclude(rule, {
		held,
		limit,
		expected
	}, answer, interval, populationSize);
}
/** The candidate's figure against another subject's on the same examples. */
function beside(rule, subject, margin, expected, { against, discordant, power, populationSize }, z) {
	const other = against[subject];
	if (other === void 0) throw new UserError({
		code: "plan-expectation-missing",
		what: `nothing says what the ${subject} is expected to reach`,
		where: "--against",
		got: rule.text,
		expected: `--against ${subject}=76.5%`
	});
	if (discordant === void 0) throw new UserError({
		code: "plan-expectation-missing",
		what: `nothing says how often candidate and ${subject} differ`,
		where: "--discordant",
		got: rule.text,
		expected: "the share of examples on which exactly one of them is right, such as --discordant 4%"
	});
	const difference = decimal(expected - other);
	const fewest = Math.abs(difference);
	const most = decimal(Math.min(expected + other, 2 - expected - other));
	if (discordant < fewest || discordant > most) throw new UserError({
		code: "plan-figures-impossible",
		what: `figures of ${percent(expected)} and ${percent(other)} can't differ on that share of examples`,
		where: "--discordant",
		got: percent(discordant),
		expected: `between ${percent(fewest)} and ${percent(most)}`
	});
	const lowest = (discordant + difference) / 2;
	const highest = 1 - (discordant - difference) / 2 - 1e-12;
	const first = Math.max(lowest, Math.min(highest, expected));
	const interval = (n) => {
		const onlyFirst = lowest * n;
		const onlySecond = (discordant - difference) / 2 * n;
		const both = (first - lowest) * n;
		return pairedContrast({
			both,
			onlyFirst,
			onlySecond,
			neither: n - both - onlyFirst - onlySecond
		}, 1, z);
	};
	const answer = examplesForDifference({
		difference,
		discordant,
		first
	}, margin, {
		power,
		z
	});
	return conclude(rule, {
		held: {
			against: subject,
			other,
			discordant
		},
		limit: decimal(other + margin),
		expected
	}, answer, interval, populationSize);
}
function conclude(rule, figures, answer, interval, populationSize) {
	const distance = decimal(figures.expected - figures.limit);
	const upwards = rule.comparison === ">=" || rule.comparison === ">";
	const resolves = USUAL_SIZES.filter((n) => populationSize === void 0 || n < populationSize).map((n) => {
		const { low, high } = interval(n);
		return {
			n,
			halfWidth: (high - low) / 2
		};
	});
	return {
		kind: "planned",
		rule: rule.text,
		metric: rule.metric,
		...figures,
		distance,
		...distance === 0 ? {} : { outcome: distance > 0 === upwards ? "pass" : "fail" },
		examples: within(answer, populationSize),
		resolves
	};
}
function within(answer, populationSize) {
	if (populationSize !== void 0 && (answer.kind !== "enough" || answer.n >= populationSize)) return {
		kind: "all",
		n: populationSize
	};
	return answer.kind === "out of reach" ? {
		kind: "out_of_reach",
		most: answer.n
	} : answer;
}
/** The decimal fraction that was meant: sums of figures as printed must meet their limit where they do on paper. */
function decimal(value) {
	return Number(value.toFixed(12));
}

// src/commands/plan-figures.ts
/** The figures that `zoogate plan` is given, from text: in the units of gates, or a UserError that names the flag. */
const SUBJECTS = ["reference", "baseline"];
/**
* What each gate's metric is expected to be, from `VALUE` or `METRIC=VALUE`.
*
* @param rules the gates that are planned for.
*/
function readExpectations(rules, texts) {
	const metrics = new Set(rules.map(({ metric }) => metric));
	const expected = /* @__PURE__ */ new Map();
	for (const text of texts ?? []) {
		const [name, value] = split(text);
		const share = readShare(value, "--expect");
		const metric = name === void 0 ? onlyMetric(metrics, "--expect", text) : metricCalled(name, metrics);
		if (expected.has(metric)) throw repeatedFlag("--expect", text, metric);
		expected.set(metric, share);
	}
	return (metric) => expected.get(metric);
}
/** What the other subjects are expected to reach, from `SUBJECT=VALUE`. */
function readAgainst(rules, texts) {
	const against = {};
	for (const text of texts ?? []) {
		const [name, value] = split(text);
		const subject = SUBJECTS.find((known) => known === name);
		if (subject === void 0) throw new UserError({
			code: "plan-subject-unknown",
			what: "this names no subject",
			where: "--against",
			got: text,
			expected: SUBJECTS.map((known) => `${known}=76.5%`).join(" or ")
		});
		if (against[subject] !== void 0) throw repeatedFlag("--against", text, subject);
		const beside = rules.filter(({ bound }) => bound.kind === "subject" && bound.subject === subject);
		if (beside.length > 0) onlyMetric(new Set(beside.map(({ metric }) => metric)), "--against", text);
		against[subject] = readShare(value, "--against");
	}
	return against;
}
/** A share of examples as a fraction: `76%` or `0.76`. */
function readShare(text, where) {
	const quantity = readQuantity(text);
	const value = quantity === void 0 || quantity.unit === "pp" ? void 0 : inUnit(quantity, "ratio");
	if (value !== void 0 && value >= 0 && value <= 1) return Number(value.toFixed(12));
	const percentage = quantity?.unit === void 0 && value !== void 0 && value > 1 && value <= 100;
	throw new UserError({
		code: "plan-figure-invalid",
		what: "this is no share of examples",
		where,
		got: text,
		expected: "a fraction or a percentage, such as 0.76 or 76%",
		hint: percentage ? `write ${value}%` : void 0
	});
}
/** A probability short of certainty. */
function readPower(text) {
	const power = readShare(text, "--power");
	if (power > 0 && power < 1) return power;
	throw new UserError({
		code: "plan-figure-invalid",
		what: "a decision can be neither impossible nor certain",
		where: "--power",
		got: text,
		expected: "a probability between 0 and 1, such as 0.9"
	});
}
/** A number of examples, 1 or more. */
function readCount(text, where) {
	const quantity = readQuantity(text);
	const value = quantity === void 0 ? void 0 : inUnit(quantity, "count");
	if (value !== void 0 && Number.isSafeInteger(value) && value >= 1) return value;
	throw new UserError({
		code: "plan-figure-invalid",
		what: "this is no number of examples",
		where,
		got: text,
		expected: "a whole number, such as 50000 or 50k"
	});
}
/** `name=value` in its two parts; a bare value has no name. */
function split(text) {
	const at = text.indexOf("=");
	return at < 0 ? [void 0, text] : [text.slice(0, at).trim(), text.slice(at + 1)];
}
function onlyMetric(metrics, where, got) {
	const [first, ...others] = metrics;
	if (first !== void 0 && others.length === 0) return first;
	throw new UserError({
		code: "plan-figure-ambiguous",
		what: `the gates are on ${[...metrics].join(", ")}, and this figure can be that of one`,
		where,
		got,
		...where === "--expect" ? { expected: [...metrics].map((metric) => `--expect ${metric}=VALUE`).join(" ") } : { hint: "plan the gates of one metric at a time" }
	});
}
function metricCalled(name, metrics) {
	if (isMetricName(name) && metrics.has(name)) return name;
	const nearest = nearestWord(name, isMetricName(name) ? [...metrics] : METRIC_NAMES);
	throw new UserError({
		code: "plan-metric-unknown",
		what: isMetricName(name) ? "no gate that is planned for is on this metric" : "this is not a metric",
		where: "--expect",
		got: name,
		expected: `one of ${[...metrics].join(", ")}`,
		hint: nearest === void 0 ? void 0 : `did you mean "${nearest}"?`
	});
}
function repeatedFlag(where, got, name) {
	return new UserError({
		code: "plan-figure-repeated",
		what: `there are two figures for ${name}`,
		where,
		got,
		expected: "one"
	});
}

// src/commands/render-plan.ts
/** The answers of `zoogate plan` as lines for the terminal. */
const count = (n) => n.toLocaleString("en-US");
function renderPlan({ gates, family, power }) {
	const blocks = gates.map((gate) => [plainText(gate.rule), ...gate.kind === "planned" ? rowsOf(gate, power).map(([name, text]) => `  ${name.padEnd(10)}${text}`) : [`  ${gate.reason}`]].join("\n"));
	if (family.gates > 1) blocks.push(`${family.gates} gates are decided together (Holm): each is planned for the strictest interval that it may be held to, of ${percent(1 - family.alpha)}`);
	return blocks.join("\n\n");
}
function rowsOf(gate, power) {
	const { expected, distance, outcome, resolves } = gate;
	const paired = "discordant" in gate.held ? `, differing on ${percent(gate.held.discordant)} of examples` : "";
	const place = outcome === void 0 ? "on the limit" : `${points(Math.abs(distance))} ${distance > 0 ? "above" : "below"} the limit: should ${outcome}`;
	const resolution = resolves.map(({ n, halfWidth }) => `± ${(halfWidth * 100).toFixed(2)} pp with ${count(n)}`);
	return [
		["limit", limitText(gate)],
		["expected", `${percent(expected)}${paired}, ${place}`],
		["examples", examplesText(gate, power)],
		...resolution.length === 0 ? [] : [["resolves", resolution.join(", ")]]
	];
}
function limitText({ held, limit }) {
	const total = percent(limit);
	if (held.against === "quantity") return total;
	if (held.against !== "claim") return `${total} (${held.against} ${percent(held.other)})`;
	const { text, source } = held.claim;
	const allowance = held.allowance === 0 ? "" : `; ${points(Math.abs(held.allowance))} of room for its rounding`;
	return `${total} (claim ${plainText(text)} at ${plainText(placeText(source))}${allowance})`;
}
function examplesText({ examples, outcome, held }, power) {
	const wanted = percent(power);
	const why = outcome === void 0 ? "no sample tells the expected figure from the limit" : `fewer do not reach ${wanted} power`;
	switch (examples.kind) {
		case "enough": return "discordant" in held ? `about ${count(examples.n)} (power ${wanted})` : `${count(examples.n)} (power ${percent(Math.floor(examples.power * 1e4) / 1e4)})`;
		case "all": return `all ${count(examples.n)} (with "complete: true"): ${why}`;
		case "out_of_reach": return outcome === void 0 ? `out of reach: ${why}` : `out of reach: more than ${count(examples.most)} for ${wanted} power`;
	}
}

// src/commands/plan.ts
/** `zoogate plan`: before a run, how many examples each gate on accuracy needs. */
const addPlan = (program, finish) => {
	program.command("plan").description("how many examples a gate on accuracy needs").option("--gate <rule>", "such as \"top1 >= claim - 0.5pp\"; may be repeated", repeated).option("--config <file>", "take gates, claims and the name of the dataset from a zoogate.yml").option("--expect <[metric=]value>", "what the candidate is thought to reach, such as 76%; once a metric", repeated).option("--against <subject=value>", "what the reference or baseline is thought to reach", repeated).option("--discordant <share>", "share of examples on which exactly one of candidate and other subject is right").option("--population <n>", "size of the whole evaluation set").option("--power <probability>", "of a decision", "0.9").option("--claims <place>", "model card, claims file, folder or pattern; may be repeated", repeated).option("--dataset-name <name>", "which dataset the claim is for").option("--matrix", "instead: the jobs of a run as JSON, for fromJSON in a workflow's matrix").option("--budget <time>", "what a job of the matrix may take, such as 10m: their number follows").option("--jobs <n>", "number of jobs, instead of a budget").option("--runner <label>", "label of a runner; repeated, they are given out in turn", repeated).option("--shard-by <what>", "what the jobs share out: examples (default) or models").option("--timings <report>", "report.json of an earlier run, for what models took").addOption(formatOption(["human", "json"])).action((flags) => {
		refuseOtherFlags(flags);
		finish(flags.matrix === true ? planMatrix(flags) : plan(flags));
	});
};
const OF_MATRIX = [
	"budget",
	"jobs",
	"runner",
	"shardBy",
	"timings"
];
const OF_GATES = [...[
	"gate",
	"expect",
	"against",
	"discordant",
	"population",
	"claims",
	"datasetName"
]];
/** A flag that would say nothing is a mistake. */
function refuseOtherFlags(flags) {
	const given = (flags.matrix === true ? OF_GATES : OF_MATRIX).find((name) => flags[name] !== void 0);
	if (given === void 0) return;
	const flag = `--${given.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
	throw new UserError({
		code: "plan-flag-unused",
		what: flags.matrix === true ? "this says how many examples a gate needs, and nothing about the jobs of a matrix" : "this is about the jobs of a matrix, which was not asked for",
		where: flag,
		expected: flags.matrix === true ? `zoogate plan without --matrix` : `zoogate plan --matrix ${flag} ...`
	});
}
async function plan(flags) {
	const { rules, claims, scope } = await readSetting(flags);
	const planned = rules.filter((rule) => whyNotPlanned(rule) === void 0);
	refuseWhatIsNotPlanned(rules, planned, flags);
	const { discordant, population } = flags;
	const prospect = {
		expected: readExpectations(planned, flags.expect),
		against: readAgainst(planned, flags.against),
		discordant: discordant === void 0 ? void 0 : readShare(discordant, "--discordant"),
		populationSize: population === void 0 ? void 0 : readCount(population, "--population"),
		power: readPower(flags.power),
		claims,
		scope
	};
	const family = levelOfEach(rules);
	const answers = {
		power: prospect.power,
		family,
		populationSize: prospect.populationSize,
		gates: rules.map((rule) => {
			const reason = whyNotPlanned(rule);
			if (reason === void 0) return examplesNeeded(rule, prospect, family.alpha);
			return {
				kind: "not_planned",
				rule: rule.text,
				metric: rule.metric,
				reason
			};
		})
	};
	say(flags.format === "json" ? quietJson(answers) : withoutWorkflowCommands(renderPlan(answers)));
	return 0;
}
async function readSetting({ config, gate, claims, datasetName }) {
	const cwd = process.cwd();
	const file = config ?? (gate === void 0 && existsSync("zoogate.yml") ? "zoogate.yml" : void 0);
	if (file === void 0) {
		if (gate === void 0) throw new UserError({
			code: "plan-gate-missing",
			what: "there is no gate to plan for",
			where: "zoogate plan",
			expected: `--gate 'top1 >= 75%', --config FILE, or a ${DEFAULT_CONFIG} here`
		});
		return {
			rules: gate.map((rule) => parseRule(rule, "--gate")),
			claims: await readModelClaims(claims?.map((place) => resolve(cwd, place)), { workingDirectory: cwd }),
			scope: { dataset: datasetName }
		};
	}
	const loaded = await loadConfig({
		config: file,
		gates: gate,
		claims,
		spell: (name) => `--${name}`
	}, cwd, process.env);
	const model = onlyModel(loaded.models, file);
	const read = await readModelClaims(model.claims, loaded);
	const scope = {
		dataset: datasetName ?? model.dataset?.name,
		split: model.dataset?.split,
		subject: { names: namesOf(model.name, model.candidate.locator.text) }
	};
	return {
		rules: model.gates.length > 0 ? model.gates : defaultRules(read, model, model.dataset !== void 0, (metric) => chooseClaim(metric, read, read?.file, {
			...scope,
			hardware: ""
		})),
		claims: read,
		scope
	};
}
function onlyModel(models, config) {
	if (models.length === 1) return models[0];
	throw new UserError({
		code: "plan-several-models",
		what: "the configuration holds several models, and expected figures are those of one",
		where: config,
		got: models.map(({ name }) => name).join(", "),
		hint: "give the gates of one model with --gate, and its card with --claims"
	});
}
/** A gate that was asked for must be answered; of a configuration's gates, one answer will do. */
function refuseWhatIsNotPlanned(rules, planned, { gate, config }) {
	const asked = gate === void 0 ? [] : rules;
	const refused = (planned.length === 0 ? rules : asked).find((rule) => whyNotPlanned(rule) !== void 0);
	if (refused === void 0 && planned.length > 0) return;
	throw new UserError({
		code: "plan-nothing-to-plan",
		what: refused === void 0 ? "there is no gate to plan for" : whyNotPlanned(refused),
		where: gate === void 0 ? config ?? "zoogate.yml" : "--gate",
		got: refused?.text,
		expected: "a gate on a share of examples, such as \"top1 >= 75%\" or \"top1 >= reference - 1pp\""
	});
}

export { addPlan };