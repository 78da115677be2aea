import { n as UserError } from "./shared-errors.js";
import { v as nearestWord } from "./shared-parse-preprocess-file.js";

// src/zoo/find-entry.ts
/** From an identifier, as people write it, to the row of the catalogue that it means. */
/** How many rows an error lists at most. */
const MOST_LISTED = 8;
/**
* The row that `id` means: the one of that name, or without `@variant` the zoo's default weights. Capitals don't count.
*
* @param where the flag or line that names it, for the message.
* @throws {UserError} if there is none, or several without a default.
*/
function findEntry(id, entries, where) {
	const wanted = id.replace(/^zoo:/, "").toLowerCase();
	const exact = entries.find((entry) => entry.id.toLowerCase() === wanted);
	if (exact !== void 0) return exact;
	const variants = entries.filter((entry) => namesWithoutVariant(entry).includes(wanted));
	const defaults = variants.filter(({ isDefault }) => isDefault);
	const choice = defaults.length > 0 ? defaults : variants;
	if (choice.length === 1) return choice[0];
	if (choice.length > 1) throw ambiguous(id, choice, where);
	throw unknown(id, wanted, entries, where);
}
/** `timm/resnet50.a1_in1k@224` is one of `timm/resnet50.a1_in1k` and of `timm/resnet50`. */
function namesWithoutVariant({ id, model }) {
	const [name] = id.toLowerCase().split("@");
	const [zoo] = name.split("/");
	return [name, `${zoo}/${model.toLowerCase()}`];
}
function ambiguous(id, entries, where) {
	return new UserError({
		code: "zoo-ambiguous-id",
		what: "the zoo has several of this name, and none is the default",
		where,
		got: id,
		expected: listed(entries.map((entry) => entry.id))
	});
}
function unknown(id, wanted, entries, where) {
	const ids = entries.map((entry) => entry.id);
	const nearest = nearestWord(wanted, [...ids, ...ids.map((one) => one.split("@")[0])]);
	const bare = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
	const model = bare(wanted.split("/").at(-1).split("@")[0]);
	const namesakes = entries.filter((entry) => entry.isDefault && model !== "" && bare(entry.model) === model);
	const hint = nearest === void 0 && namesakes.length > 0 ? `of this name there are ${listed(namesakes.map((entry) => entry.id))}` : nearest === void 0 ? "\"zoogate zoo list\" shows what there is" : `did you mean ${nearest}?`;
	return new UserError({
		code: "zoo-unknown-id",
		what: "the catalogue has no such model",
		where,
		got: id,
		expected: "ZOO/MODEL or ZOO/MODEL@VARIANT, such as torchvision/resnet50@IMAGENET1K_V1 or onnx/resnet50-v1-12",
		hint
	});
}
function listed(ids) {
	const more = ids.length > MOST_LISTED ? ` and ${ids.length - MOST_LISTED} more` : "";
	return ids.slice(0, MOST_LISTED).join(", ") + more;
}

export { findEntry as t };