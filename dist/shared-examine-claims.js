import { n as makeFinding } from "./shared-finding.js";
import { t as METRICS } from "./shared-metrics2.js";
import { n as placeText } from "./shared-place.js";
import { r as nameOfSubject, t as figuresAgree } from "./shared-figures-agree.js";
import { a as SCOPE_KEYS, i as CLAIM_FORMS } from "./shared-preprocess-steps.js";
import { f as namesHardware, l as datasetKey, n as isOfExamples, p as plainName, u as isPrivateDataset, v as splitKey } from "./shared-read-header.js";

// src/claims/examine-claims.ts
/**
* What is wrong with claims before anything is measured: two places that contradict each other, a figure that can't
* be, a figure that nobody can check.
*/
/** More are counted, not listed. */
const MOST_FINDINGS = 50;
const MOST_EVIDENCE = 10;
/** Claims on one metric of one model that are held to each other; each is held to all. */
const MOST_COMPARED = 200;
function examineClaims(claims) {
	return [
		...contradictions(claims.claims),
		...impossible(claims),
		...unverifiable(claims.claims)
	].slice(0, MOST_FINDINGS);
}
/**
* Pairs of figures for one thing that can't both be true. Within one table only figures of the same scope are held to
* each other. Between places, what one does not say of its scope is no difference; but where a place has several
* figures (for two input sizes, say), one that agrees is enough.
*/
function contradictions(claims) {
	return groupsOf(claims).flatMap((group) => {
		const told = [];
		for (const [i, one] of group.entries()) for (const other of group.slice(i + 1)) {
			if (!canBeSame(one, other) || figuresAgree(one, other)) continue;
			if (!isSameScope(one, other) && (hasAlly(one, other, group) || hasAlly(other, one, group))) continue;
			told.push(contradiction(one, other));
		}
		return told;
	});
}
/** By metric and model. A claim without a model is about the one that the structured claims are about. */
function groupsOf(claims) {
	const structured = claims.filter(({ form }) => CLAIM_FORMS[form].rank < CLAIM_FORMS.table.rank);
	const [only, ...more] = new Set(structured.map(modelKey).filter((key) => key !== ""));
	const groups = /* @__PURE__ */ new Map();
	for (const claim of claims) {
		const model = modelKey(claim) || (more.length === 0 ? only ?? "" : "");
		const key = `${claim.metric} ${model}`;
		const group = groups.get(key) ?? [];
		if (group.length === 0) groups.set(key, group);
		if (group.length < MOST_COMPARED) group.push(claim);
	}
	return [...groups.values()].filter((group) => group.length > 1);
}
function modelKey(claim) {
	const name = nameOfSubject(claim);
	return name === void 0 ? "" : plainName(name.slice(name.lastIndexOf("/") + 1));
}
/** Files of one model are different things, and so are its variants. */
function canBeSame(one, other) {
	return ![
		"artifact",
		"variant",
		"sha256"
	].some((key) => differ(one[key], other[key])) && SCOPE_KEYS.every((key) => !differ(scopeKey(key, one), scopeKey(key, other)));
}
function isSameScope(one, other) {
	return SCOPE_KEYS.every((key) => scopeKey(key, one) === scopeKey(key, other));
}
/** Whether the place of `other` holds another figure that agrees with `one`. */
function hasAlly(one, other, group) {
	return group.some((third) => third !== one && third.form === other.form && third.source.file === other.source.file && canBeSame(one, third) && figuresAgree(one, third));
}
function scopeKey(key, claim) {
	const value = claim[key];
	if (value === void 0) return void 0;
	if (key === "dataset") return datasetKey(String(value));
	return key === "split" ? splitKey(String(value)) : plainName(String(value));
}
function differ(one, other) {
	return one !== void 0 && other !== void 0 && one !== other;
}
function contradiction(one, other) {
	const name = nameOfSubject(one) ?? nameOfSubject(other);
	const of = name === void 0 ? "" : ` of ${name}`;
	return makeFinding({
		cause: "claim.contradiction",
		confidence: "certain",
		sentence: `two claims on ${one.metric}${of} contradict each other: ${one.text} and ${other.text}`,
		evidence: [one, other].map((claim) => `${claimText(claim)} (${placeText(claim.source)})`),
		place: one.source
	});
}
function claimText(claim) {
	const told = [
		claim.dataset,
		claim.split,
		claim.dtype,
		claim.inputSize,
		claim.hardware
	].filter((part) => part !== void 0);
	const where = told.length === 0 ? "" : ` for ${told.join(" ")}`;
	return `${claim.text}${where}, in the ${CLAIM_FORMS[claim.form].title}`;
}
function impossible({ unread }) {
	return unread.filter((figure) => figure.impossible === true).map(({ text, reason, source }) => makeFinding({
		cause: "claim.impossible",
		confidence: "certain",
		sentence: `a claim can't be true: ${reason}`,
		evidence: [`${text} (${placeText(source)})`],
		place: source
	}));
}
/** Why nobody can check a claim, by cause. */
const CAUSES = [
	["they do not say on which dataset", (claim) => isOfExamples(claim.metric) && claim.dataset === void 0],
	["they are for a dataset that nobody else has", ({ metric, dataset }) => isOfExamples(metric) && dataset !== void 0 && isPrivateDataset(dataset)],
	["they do not say on which split of the dataset", ({ metric, dataset, split }) => isOfExamples(metric) && dataset !== void 0 && !isPrivateDataset(dataset) && split === void 0],
	["they do not say on which hardware", ({ metric, hardware }) => METRICS[metric].from === "latency" && (hardware === void 0 || !namesHardware(hardware))]
];
function unverifiable(claims) {
	return CAUSES.flatMap(([why, applies]) => {
		const concerned = claims.filter(applies);
		if (concerned.length === 0) return [];
		const metrics = [...new Set(concerned.map(({ metric }) => metric))].join(", ");
		const more = concerned.length - MOST_EVIDENCE;
		return [makeFinding({
			cause: "claim.unscoped",
			confidence: "certain",
			sentence: `claims on ${metrics} can't be checked as they stand: ${why}`,
			evidence: [...concerned.slice(0, MOST_EVIDENCE).map((claim) => `${claim.text} (${placeText(claim.source)})`), ...more > 0 ? [`and ${more} more`] : []],
			place: concerned[0]?.source
		})];
	});
}

export { examineClaims as t };