import { t as differenceText } from "./shared-words.js";

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
function weightOf(gate) {
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
/** By the candidate's name, or the other's; what has neither is the runtime's own. */
function titleOf({ layer, counterpart, operators, otherOperators }) {
	return layer ?? counterpart ?? [...operators, ...otherOperators][0] ?? "";
}
function text(ms) {
	return differenceText(ms, "ms", "absolute");
}

export { weightOf as a, exitCodeOf as i, reportProfile as n, worstVerdict as o, titleOf as r, reportLayerTimes as t };