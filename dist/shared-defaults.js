import { t as METRICS } from "./shared-metrics2.js";
import { _ as parseRule } from "./shared-config.js";

// src/gate/defaults.ts
/** How much a claimed figure may be missed by, by the metric's unit and direction. */
function claimRule(metric) {
	const { unit, better, from } = METRICS[metric];
	if (unit === "ratio") return `${metric} >= claim - 0.5pp`;
	if (unit === "ms") return `${metric} <= claim + 10%`;
	if (from === "graph" && better !== "none") return `${metric} == claim`;
}
/** A table compares many models: what it says of others gives no cause for a gate. */
function isMeant(metric, { claims }, lookup) {
	return claims.some((claim) => claim.metric === metric && claim.form !== "table") || lookup(metric).kind !== "missing";
}
/**
* @param lookup which claim a gate on the metric would be held to.
* @param published figures of a reference that is not measured.
*/
function defaultRules(claims, subjects, hasDataset, lookup, published) {
	const rules = [];
	for (const metric of new Set(claims?.claims.map((claim) => claim.metric))) {
		const rule = isMeant(metric, claims, lookup) ? claimRule(metric) : void 0;
		if (rule !== void 0 && (hasDataset || METRICS[metric].from !== "examples")) rules.push(rule);
	}
	for (const subject of ["reference", "baseline"]) {
		if (subjects[subject] === void 0) continue;
		if (hasDataset) rules.push(`top1 >= ${subject} - 1pp`);
		rules.push(`latency.p50 <= ${subject} + 10%`, `warn: graph == ${subject}`);
	}
	const isPublished = (metric) => published?.claims.some((claim) => claim.metric === metric);
	if (hasDataset && isPublished("top1")) rules.push("top1 >= reference - 1pp");
	if (isPublished("kernel_parameters")) rules.push("warn: kernel_parameters == reference");
	return rules.map((rule) => parseRule(rule, "default gates"));
}
/** A rule on a reference that is not measured is a rule on what is claimed of it. */
function heldToPublished(rule) {
	const { bound } = rule;
	if (bound.kind === "quantity" || bound.subject !== "reference") return rule;
	return {
		...rule,
		bound: {
			...bound,
			subject: "claim",
			claimant: "reference"
		}
	};
}

export { defaultRules as n, heldToPublished as r, claimRule as t };