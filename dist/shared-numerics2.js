import { o as observeDifference } from "./shared-differences.js";
import { t as allFinite } from "./shared-outputs.js";

// src/measurement/numerics.ts
/**
* Whether a model means the same to the runtime at every optimisation level and on every provider: its outputs as the
* file says (optimisations off, on the CPU) against those of the other ways to run it, on the same inputs.
*/
/** onnxruntime's name for each level that is looked at. */
const OPTIMISATION_LEVELS = {
	off: "disabled",
	basic: "basic",
	all: "all"
};
/**
* @param written the file's outputs, `run` those of the other way: the same examples in the same order.
* @param scores position of the output that holds one score a class; undefined where there is none.
*/
function compareOutputs(written, run, scores) {
	const differences = run.map((outputs, i) => observeDifference(outputs, written[i].outputs));
	const relative = run.map((outputs, i) => relativeDistance(outputs, written[i].outputs));
	return {
		kind: "ran",
		...scores === void 0 ? {} : compareClasses(written, run, scores),
		maxAbsError: largest(differences.map(({ maxAbsError }) => maxAbsError)),
		relativeError: largest(relative),
		cosine: differences.reduce((least, { cosine }) => Math.min(least, cosine), 1),
		notFinite: countNotFinite(differences)
	};
}
function countNotFinite(observations) {
	return observations.filter(({ finite }) => !finite).length;
}
function isFiniteExample({ outputs }) {
	return outputs.every(({ values }) => allFinite(values));
}
function compareClasses(written, run, scores) {
	const before = written.map(({ outputs }) => highest(outputs[scores].values));
	const after = run.map((outputs) => highest(outputs[scores].values));
	const same = after.filter((predicted, i) => predicted >= 0 && predicted === before[i]).length;
	const labels = written.map(({ label }) => label);
	const labelled = labels.filter((label) => label !== void 0).length;
	const flips = labels.filter((label, i) => label !== void 0 && before[i] === label && after[i] !== label).length;
	return {
		agreement: same / run.length,
		...labelled === 0 ? {} : { negativeFlips: flips / labelled }
	};
}
/** Index of the highest score, the first of equals; -1 where a score is not finite. */
function highest(scores) {
	if (!allFinite(scores)) return -1;
	let best = 0;
	for (let i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
	return best;
}
/** Squared length below which outputs count as zeros: their last bits are no share of anything. */
const SMALLEST = 1e-12;
/** |a - b| / |b| of all outputs as one vector; infinity where a difference is not finite. */
function relativeDistance(actual, written) {
	let distance = 0;
	let length = 0;
	for (const [output, { values: a }] of actual.entries()) {
		const b = written[output].values;
		for (let i = 0; i < a.length; i++) {
			const x = a[i];
			const y = b[i];
			if (Number.isFinite(y)) length += y ** 2;
			if (x !== y && !Object.is(x, y)) distance += (x - y) ** 2;
		}
	}
	const relative = Math.sqrt(distance / Math.max(length, SMALLEST));
	return Number.isNaN(relative) ? Number.POSITIVE_INFINITY : relative;
}
function largest(values) {
	return values.reduce((most, value) => Math.max(most, value), 0);
}
/**
* What rounding alone can come to, as a share of the outputs' length: of float32 whose sums are made in another order
* (public networks: up to 2e-6), of half precision, and of integers, where a fused kernel rounds once instead of
* twice (a public int8 MobileNet: 6e-3).
*/
const ROUNDING = {
	float: .001,
	half: .01,
	quantised: .05
};
/** @param types element types of the weights: `float32`, `int8+float32`. */
function roundingOf(types) {
	if (/int|float8|float4/.test(types)) return ROUNDING.quantised;
	return /float16/.test(types) ? ROUNDING.half : ROUNDING.float;
}
/** Ways to run the model that come to other outputs than the file says, beyond rounding. */
function disagreeing({ runs, notFinite }, rounding) {
	return runs.filter((run) => run.kind === "ran" && (run.relativeError > rounding || run.notFinite !== notFinite));
}

export { roundingOf as a, isFiniteExample as i, compareOutputs as n, disagreeing as r, OPTIMISATION_LEVELS as t };