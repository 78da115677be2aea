import { n as UserError } from "./shared-errors.js";

// src/measurement/tasks/outputs.ts
/** Picking and checking a model's outputs: what all tasks ask of them. */
/** The output of that name, or the first one. Throws UserError if there is none. */
function pickOutput(outputs, name) {
	const output = name === void 0 ? outputs[0] : outputs.find((tensor) => tensor.name === name);
	if (output !== void 0) return output;
	throw unfit(name === void 0 ? "the model has no output" : `the model has no output "${name}"`, describe(outputs), name === void 0 ? "at least one output" : `an output "${name}"`);
}
/** The first example of a batch, its batch axis kept at length 1; other examples are copies of it. */
function firstOfBatch(tensor, batch) {
	if (batch === 1) return tensor;
	const length = tensor.values.length / batch;
	const values = ArrayBuffer.isView(tensor.values) ? tensor.values.subarray(0, length) : Array.from(tensor.values).slice(0, length);
	return {
		...tensor,
		shape: [1, ...tensor.shape.slice(1)],
		values
	};
}
function allFinite(values) {
	for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
	return true;
}
/** Without a list of those that are counted. */
function count(observations, isCounted) {
	let counted = 0;
	for (let i = 0; i < observations.length; i++) if (isCounted(observations[i])) counted++;
	return counted;
}
/** How many examples had outputs that are NaN or infinite: they count as wrong, and are worth a finding. */
function countNonFinite(observations) {
	return count(observations, ({ finite }) => !finite);
}
/** Examples whose label shares its score with a lower class; other tasks know no ties. */
function countTies(observations) {
	return count(observations, (observation) => "tied" in observation && observation.tied === true);
}
/** Why a mean over examples has no value. */
function nonFiniteReason(observations) {
	return `${countNonFinite(observations)} of ${observations.length} examples gave outputs that are NaN or infinite`;
}
function isFloat(tensor) {
	return tensor.type.startsWith("float") || tensor.type === "bfloat16";
}
/** The outputs as a reader wants to see them: names and shapes. */
function describe(outputs) {
	return outputs.map(({ name, shape, type }) => `"${name}" ${type}[${shape.join(",")}]`).join(", ") || "(none)";
}
/** A label that the model has no score for. */
function labelOutOfRange(label, output) {
	const classes = output.values.length;
	return new UserError({
		code: "label-out-of-range",
		what: "the label is not one of the model's classes",
		got: `label ${label}`,
		expected: `0 to ${classes - 1}: the output "${output.name}" gives ${classes} scores`,
		hint: "check the label file, and that the class list is the one that the model was trained on"
	});
}
/** The user's mistake: this model does not do this task, or not with these settings. */
function unfit(what, got, expected, hint) {
	return new UserError({
		code: "outputs-unfit",
		what,
		got,
		expected,
		hint: hint ?? "correct \"task\" and its settings, or name the output"
	});
}

export { describe as a, labelOutOfRange as c, unfit as d, countTies as i, nonFiniteReason as l, count as n, firstOfBatch as o, countNonFinite as r, isFloat as s, allFinite as t, pickOutput as u };