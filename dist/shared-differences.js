import { a as describe, d as unfit, t as allFinite } from "./shared-outputs.js";
import { c as resamplesFor, i as measureFigures, n as failedFor, p as wilsonInterval } from "./shared-resampling.js";

// src/measurement/tasks/proportion.ts
/** Proportions of examples, with Wilson's interval, and the paired counts that their comparisons rest on. */
/** @param complete the examples are all there are: the figure has no sampling error. */
function proportion(successes, n, complete) {
	if (n === 0) return {
		kind: "failed",
		reason: "no example could be read"
	};
	const value = successes / n;
	const counted = `${successes} of ${n}`;
	if (complete) return {
		kind: "exact",
		value,
		n,
		unit: "ratio",
		method: `${counted}, the whole evaluation set`
	};
	return {
		kind: "sampled",
		value,
		...wilsonInterval(successes, n),
		n,
		successes,
		unit: "ratio",
		method: `${counted}, Wilson score interval`
	};
}
/** @param first, second whether each subject was right about the same examples in the same order. */
function pairedProportions(first, second, complete) {
	const counts = {
		both: 0,
		onlyFirst: 0,
		onlySecond: 0,
		neither: 0
	};
	for (const [i, right] of first.entries()) if (right) counts[second[i] ? "both" : "onlyFirst"]++;
	else counts[second[i] ? "onlySecond" : "neither"]++;
	return {
		kind: "proportions",
		counts,
		complete
	};
}

// src/measurement/tasks/differences.ts
/**
* How two models' raw outputs for one input differ, or a model's from what was expected: element by element. Any
* task can ask for it; the worker keeps five numbers an example.
*/
/** numpy's defaults for `allclose`. */
const TOLERANCE = {
	rtol: 1e-5,
	atol: 1e-8
};
/**
* Differences of all outputs, in the graph's order.
*
* - `maxAbsError`: the largest |a - b|; equal infinities differ by 0.
* - `maxRelError`: the largest |a - b| / |b| over elements whose b is not 0 (numpy.testing.assert_allclose).
* - `cosine`: of all elements as one vector (see `cosineSimilarity`).
* - `close`: |a - b| <= atol + rtol * |b| for every element (numpy.allclose); NaN is close to nothing.
*
* @param actual outputs of the model in question.
* @param expected what they are held to: expected outputs, or the reference's. Throws UserError if shapes differ.
*/
function observeDifference(actual, expected, { rtol, atol } = TOLERANCE) {
	checkShapes(actual, expected);
	let maxAbsError = 0;
	let maxRelError = 0;
	let close = true;
	const products = {
		dot: 0,
		first: 0,
		second: 0
	};
	for (const [output, { values: a }] of actual.entries()) {
		const b = expected[output].values;
		for (let i = 0; i < a.length; i++) {
			const x = a[i];
			const y = b[i];
			products.dot += x * y;
			products.first += x * x;
			products.second += y * y;
			if (x === y) continue;
			const difference = Number.isFinite(x) && Number.isFinite(y) ? Math.abs(x - y) : Number.POSITIVE_INFINITY;
			if (difference > maxAbsError) maxAbsError = difference;
			const relative = y === 0 ? 0 : difference === Number.POSITIVE_INFINITY ? difference : difference / Math.abs(y);
			if (relative > maxRelError) maxRelError = relative;
			if (!(difference <= atol + rtol * Math.abs(y)) || difference === Number.POSITIVE_INFINITY) close = false;
		}
	}
	return {
		finite: actual.every(({ values }) => allFinite(values)),
		maxAbsError,
		maxRelError,
		cosine: cosineOf(products),
		close
	};
}
/**
* Cosine similarity a·b / (|a| |b|), in [-1, 1]; 0 where one vector is all zeros, as in scikit-learn's
* `cosine_similarity`, and where either is not finite; 1 where both are zeros: they are the same.
*/
function cosineSimilarity(a, b) {
	const products = {
		dot: 0,
		first: 0,
		second: 0
	};
	for (let i = 0; i < a.length; i++) {
		products.dot += a[i] * b[i];
		products.first += a[i] * a[i];
		products.second += b[i] * b[i];
	}
	return cosineOf(products);
}
function cosineOf({ dot, first, second }) {
	if (first === 0 && second === 0) return 1;
	const cosine = dot / (Math.sqrt(first) * Math.sqrt(second));
	return Number.isFinite(cosine) ? Math.max(-1, Math.min(1, cosine)) : 0;
}
const METRICS = [
	"max_abs_error",
	"max_rel_error",
	"cosine",
	"all_close"
];
/**
* The largest differences are a statement about these examples: no interval follows from them, for resampling
* cannot see beyond the largest value that there is (Bickel, P. J. and Freedman, D. A. (1981), Ann. Stat. 9,
* 1196-1217, section 6). `all_close` is a proportion of examples, `cosine` a mean over them.
*/
function measureDifferences(observations, { complete, seed }) {
	const n = observations.length;
	if (n === 0) return failedFor(METRICS, "no example could be read");
	return {
		max_abs_error: largest(observations, ({ maxAbsError }) => maxAbsError, "absolute"),
		max_rel_error: largest(observations, ({ maxRelError }) => maxRelError, "relative"),
		...meanCosine(observations.map(({ cosine }) => cosine), {
			complete,
			seed
		}),
		all_close: proportion(observations.filter(({ close }) => close).length, n, complete)
	};
}
/** The mean of the examples' cosines with its interval. */
function meanCosine(cosines, options) {
	return measureFigures(["cosine"], { cosine: `mean cosine similarity of ${cosines.length} pairs of outputs` }, cosines.length, meanFigures(cosines), {
		...options,
		resamples: resamplesFor(cosines.length),
		failure: "no pair of outputs"
	});
}
/** The weighted mean of one number an example. */
function meanFigures(values) {
	return (weights) => {
		let sum = 0;
		let count = 0;
		for (let i = 0; i < values.length; i++) {
			sum += weights[i] * values[i];
			count += weights[i];
		}
		return [sum / count];
	};
}
function largest(observations, of, kind) {
	const n = observations.length;
	const value = observations.reduce((most, observation) => Math.max(most, of(observation)), 0);
	if (value === Number.POSITIVE_INFINITY) return {
		kind: "failed",
		reason: `outputs of ${observations.filter((observation) => of(observation) === value).length} of ${n} examples are NaN or infinite where they should not be`
	};
	return {
		kind: "exact",
		value,
		n,
		unit: "value",
		method: `largest ${kind} difference of any element over ${n} examples; says nothing of others`
	};
}
function checkShapes(actual, expected) {
	const shapes = (tensors) => tensors.map(({ shape }) => `[${shape.join(",")}]`).join(", ") || "(none)";
	if (actual.length === expected.length && actual.every(({ values }, i) => values.length === expected[i].values.length)) return;
	throw unfit("the outputs have another shape than what they are held to", describe(actual), shapes(expected), "compare models of the same outputs");
}

export { measureDifferences as a, proportion as c, meanFigures as i, cosineSimilarity as n, observeDifference as o, meanCosine as r, pairedProportions as s, TOLERANCE as t };