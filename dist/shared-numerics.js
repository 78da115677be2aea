import { n as makeFinding } from "./shared-finding.js";
import { a as roundingOf, r as disagreeing } from "./shared-numerics2.js";
import { c as formatValue, r as formatCount, s as formatPlural } from "./shared-format.js";

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

// src/report/numerics.ts
/** The candidate against itself at other optimisation levels and on other providers: as a table, and as a finding. */
/** @param precision element types of the candidate's weights. */
function reportNumerics({ runs, ...counted }, precision) {
	return {
		...counted,
		rounding: roundingOf(precision),
		runs: runs.map((run) => {
			const { kind: _, ...told } = run;
			return withoutUndefined(told);
		})
	};
}
/** One finding for all ways to run the candidate that come to something else than its file says. */
function numericsFindings(numerics, precision) {
	if (numerics === void 0) return [];
	const rounding = roundingOf(precision);
	const worst = [...disagreeing(numerics, rounding)].sort((a, b) => b.relativeError - a.relativeError);
	const [first] = worst;
	if (first === void 0) return [];
	const of = `${formatPlural(numerics.examples, numerics.random ? "random input" : "example")}`;
	const levels = worst.map(wayOf).join(" and ");
	const sentence = first.notFinite === numerics.notFinite ? `the candidate's outputs change when onnxruntime optimises its graph (${levels}): by ${share(first.relativeError)} on ${of}` : `the candidate's outputs are not finite on ${first.notFinite} of ${of} when onnxruntime optimises its graph (${levels}), and on ${numerics.notFinite} as its file says`;
	return [makeFinding({
		cause: "model.optimisation-levels",
		confidence: numerics.random ? "likely" : "certain",
		sentence,
		evidence: [...worst.map((run) => `${wayOf(run)}: ${figuresOf(run).join(", ")}`), `rounding alone comes to less than ${share(rounding)} at this precision`]
	})];
}
/** The table of all ways to run the candidate. */
function numericsOf({ numerics }) {
	if (numerics === void 0 || numerics.runs.length === 0) return [];
	const { examples, random, runs, notFinite } = numerics;
	const inputs = formatPlural(examples, random ? "random input" : "example");
	const told = runs.map((run) => {
		const name = wayOf(run);
		if (run.reason !== void 0) return [
			name,
			`not run: ${run.reason}`,
			"",
			"",
			"",
			"",
			""
		];
		return [
			name,
			run.agreement === void 0 ? "" : formatValue(run.agreement, "ratio"),
			run.negativeFlips === void 0 ? "" : formatValue(run.negativeFlips, "ratio"),
			formatValue(run.maxAbsError ?? "NaN", "value"),
			share(Number(run.relativeError)),
			formatValue(run.cosine ?? "NaN", "value"),
			formatCount(run.notFinite ?? 0)
		];
	});
	return [{
		section: "figures",
		title: `The candidate against its file as it is (optimisations off, ${inputs}, ${formatCount(notFinite)} not finite)`,
		header: [
			"Run with",
			"Agreement",
			"Negative flips",
			"Largest error",
			"Relative error",
			"Cosine",
			"Not finite"
		],
		rows: told
	}];
}
function wayOf({ level, provider }) {
	return provider === "cpu" ? `optimisations ${level}` : `optimisations ${level} on ${provider}`;
}
function figuresOf(run) {
	const { agreement, negativeFlips, maxAbsError, relativeError, cosine, notFinite } = run;
	return [
		...agreement === void 0 ? [] : [`agreement ${formatValue(agreement, "ratio")}`],
		...negativeFlips === void 0 ? [] : [`negative flips ${formatValue(negativeFlips, "ratio")}`],
		`largest error ${formatValue(maxAbsError, "value")}`,
		`relative error ${share(relativeError)}`,
		`cosine ${formatValue(cosine, "value")}`,
		`${formatPlural(notFinite, "example")} with NaN or infinity`
	];
}
/** Small shares, which percentages with two digits would show as nothing. */
function share(value) {
	if (!Number.isFinite(value)) return "infinite";
	if (value === 0) return "0 %";
	return value < 1e-4 ? `${(100 * value).toExponential(1)} %` : `${(100 * value).toPrecision(2)} %`;
}
function withoutUndefined(value) {
	return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== void 0));
}

export { weightOf as a, exitCodeOf as i, numericsOf as n, worstVerdict as o, reportNumerics as r, numericsFindings as t };