import { p as plainName } from "./shared-read-header.js";

// src/claims/candidate.ts
function isOf(claim, { names, sha256 }) {
	if (claim.sha256 !== void 0 && claim.sha256 === sha256) return true;
	const own = new Set(names.map(plainName));
	return [claim.model, claim.artifact].some((name) => name !== void 0 && spellings(name).some((spelling) => own.has(spelling)));
}
/** What a claim calls its model; undefined where it is about the one that the file is about. */
function nameOfSubject({ model, artifact }) {
	return model ?? artifact;
}
/** A name alone, without its organisation, and without the ending of a file. */
function spellings(name) {
	const last = name.slice(name.lastIndexOf("/") + 1);
	return [
		name,
		name.replace(/\s*\((?:this|ours?|this model|our model|proposed)\)\s*$/i, ""),
		last,
		last.replace(/\.[a-z\d]{2,5}$/i, "")
	].map(plainName).filter((plain) => plain !== "");
}
/** `models/resnet50.onnx` goes by resnet50; `resnet50/model.onnx` by resnet50 too. */
function namesOf(configured, locator) {
	const parts = locator.replace(/[?#].*$/s, "").split(/[\\/:@]/).filter((part) => part !== "" && part !== "." && part !== "..");
	const file = (parts.at(-1) ?? "").replace(/\.onnx$/i, "");
	const folder = parts.at(-2);
	const generic = /^(?:model|onnx|model_quantized|best|last)$/i.test(file) && folder !== void 0;
	return [.../* @__PURE__ */ new Set([configured, generic ? folder : file])].filter((name) => name !== "");
}

// src/claims/figures-agree.ts
/** Whether some number rounds to both, in one of the conventions that they may be printed in. */
function figuresAgree(one, other) {
	return readingsOf(one).some((a) => readingsOf(other).some((b) => {
		const room = 1e-12 * Math.max(1, Math.abs(a.value), Math.abs(b.value));
		return Math.abs(a.value - b.value) <= a.precision + b.precision + room;
	}));
}
function readingsOf(claim) {
	return claim.readings ?? [claim];
}

export { namesOf as i, isOf as n, nameOfSubject as r, figuresAgree as t };