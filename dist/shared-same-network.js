// src/zoo/same-network.ts
/**
* Rows of the same family, best claim first: the zoos' default weights, and the other weights of the row's own model.
*
* @param all every row, also other precisions and weights
*/
function sameNetwork(entry, { entries }, all = false) {
	const isTold = (other) => all || other.precision === entry.precision && (other.top1 ?? other.parameters ?? other.macs) !== void 0 && (other.isDefault || other.zoo === entry.zoo && other.model === entry.model);
	return entries.filter((other) => other.family === entry.family && other.id !== entry.id && isTold(other)).sort((a, b) => (b.top1?.value ?? -1) - (a.top1?.value ?? -1));
}
/**
* The network that a zoo's own code builds under this row's name, as it is used: without heads that only training
* uses. Keras names widths by an argument, and builds the full one without it.
*/
function architectureOf(entry, catalogue) {
	const [used, trained] = architecturesOf(entry, catalogue);
	return used ?? trained;
}
/** The same with the heads that training uses, where there are such. */
function trainingArchitectureOf(entry, catalogue) {
	const [used, trained] = architecturesOf(entry, catalogue);
	return used === void 0 ? void 0 : trained;
}
/** Without and with auxiliary heads; the first only where the second has some. */
function architecturesOf({ zoo, model, isDefault }, { architectures }) {
	const library = zoo === "keras-applications-2020" ? "keras" : zoo;
	if (library === "keras" && !isDefault) return [void 0, void 0];
	const built = (suffix) => architectures.find(({ id }) => id === `${library}/${model}${suffix}`);
	return [built(" (no aux)"), built("")];
}
/** The networks that any zoo's code builds under the name of this row's family. */
function architecturesOfFamily(family, catalogue) {
	const known = catalogue.entries.filter((entry) => entry.family === family).flatMap((entry) => architecturesOf(entry, catalogue));
	return [...new Set(known.filter((architecture) => architecture !== void 0))];
}

export { trainingArchitectureOf as i, architecturesOfFamily as n, sameNetwork as r, architectureOf as t };