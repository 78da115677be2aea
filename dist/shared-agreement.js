import { d as findKnown, f as knownArchitectures } from "./shared-config.js";

// src/graph/identify/names.ts
let aliases;
/**
* The longest name of known networks in a text, and all that bear it; `undefined` where the text names none.
* Case and separators make no difference: `ResNet-50`, `resnet50` and `resnet_50` are one name.
*/
function findNaming(text) {
	aliases ??= knownArchitectures.flatMap(aliasesOf);
	let written = "";
	let length = 0;
	const bearers = /* @__PURE__ */ new Map();
	const letters = text.toLowerCase().replaceAll(/[-_. /]/g, "");
	for (const alias of aliases) {
		const { known, zoo } = alias;
		const match = alias.letters.length >= length && letters.includes(alias.letters) ? patternOf(alias).exec(text) : null;
		if (match === null) continue;
		if (alias.letters.length > length) {
			bearers.clear();
			written = match[0];
			length = alias.letters.length;
		}
		const zoos = bearers.get(known) ?? [];
		if (zoo !== void 0) zoos.push(zoo);
		bearers.set(known, zoos);
	}
	if (length === 0) return void 0;
	return {
		written,
		bearers: [...bearers].map(([known, zoos]) => ({
			known,
			zoos
		}))
	};
}
function aliasesOf(known) {
	const own = [known.name, ...known.names ?? []].map((name) => alias(name, known));
	const called = Object.entries(known.called).flatMap(([zoo, names]) => (names ?? []).map((name) => ({
		...alias(name, known),
		zoo
	})));
	return [...own, ...called];
}
function alias(name, known) {
	const atoms = name.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
	return {
		letters: atoms.join(""),
		atoms,
		known
	};
}
/** Letters and digits in order, with any or no separator between them, except that two numbers need one. */
function patternOf({ atoms }) {
	const source = atoms.map((atom, index) => {
		const numbers = /\d/.test(atom) && /\d/.test(atoms[index - 1] ?? "");
		return `${index === 0 ? "" : numbers ? "[-_. /]" : "[-_. /]?"}${atom}`;
	});
	return new RegExp(`(?<![a-z0-9])${source.join("")}(?![a-z0-9])`, "i");
}

// src/graph/identify/agreement.ts
/** Names of what a classifier is only a part of: the backbone's name says nothing about the whole. */
const larger = /rcnn|ssd|yolo|retina|fcn|deeplab|u-?net|pspnet|backbone|segment|detect/i;
/** One agreement for each name that is the name of known networks; other names say nothing. */
function compareNames(identification, names) {
	return names.flatMap(({ source, text }) => {
		const naming = larger.test(text) ? void 0 : findNaming(text);
		return naming === void 0 ? [] : [compareNaming(identification, source, naming)];
	});
}
function compareNaming(identification, source, naming) {
	const said = `${source} ${naming.written}`;
	const base = {
		source,
		name: naming.written
	};
	if (identification.kind === "unknown") return {
		...base,
		kind: "unconfirmed",
		sentence: `${said}; ${describeIdentification(identification)}`
	};
	const known = findKnown(identification.name);
	const names = /* @__PURE__ */ new Set([known.name, known.foldedForm]);
	const others = naming.bearers.filter((bearer) => !names.has(bearer.known.name));
	const named = naming.bearers.some((bearer) => names.has(bearer.known.name));
	const is = `this is ${describeIdentification(identification)}`;
	if (named && others.length === 0) return {
		...base,
		kind: "agrees",
		sentence: `${said}; ${is}`
	};
	const own = naming.bearers.find((bearer) => names.has(bearer.known.name))?.zoos ?? [];
	const like = own.length === 0 ? "" : `, as ${listOwners(own)} ${naming.written} is`;
	const elsewhere = others.map((bearer) => tellBearer(bearer, naming));
	return {
		...base,
		kind: named ? "ambiguous" : "contradicts",
		sentence: [`${said}; ${is}${like}`, ...elsewhere].join("; ")
	};
}
/** `torchvision's and timm's resnet50 is ResNet-50 v1.5 (stride 2 in the 3x3 convolution)`. */
function tellBearer({ known, zoos }, { written }) {
	const tells = known.tells === void 0 ? "" : ` (${known.tells})`;
	if (zoos.length === 0) return `${written} names ${known.name}${tells}`;
	return `${listOwners(zoos)} ${written} is ${known.name}${tells}`;
}
/** What the graph is, as a part of a sentence: `ResNet-50 v1.5 (stride 2 in the 3x3 convolution)`. */
function describeIdentification(identification) {
	if (identification.kind === "known") {
		const known = findKnown(identification.name);
		const departures = identification.departures.map((departure) => `, with ${departure}`).join("");
		return `${known.name}${known.tells === void 0 ? "" : ` (${known.tells})`}${departures}`;
	}
	const { closest } = identification;
	if (closest === void 0) return "this graph is no network that zoogate knows";
	const share = `${Math.floor(closest.similarity * 100)} % of the kernels in common`;
	return `this graph is no network that zoogate knows; the closest is ${closest.name} (${share}): ${closest.differences.join("; ")}`;
}
/** `1000 classes`, `1001 classes (the first is the background in networks from TensorFlow)`, `no classifier`. */
function describeHead(head) {
	if (head.kind === "none") return "no classifier";
	const background = head.classes === 1001 ? " (in networks from TensorFlow the first is the background)" : "";
	return `${head.classes} ${head.classes === 1 ? "class" : "classes"}${background}`;
}
/** Who else has a network by the graph's own definition: `torchvision: resnet50; timm: resnet50`. */
function tellCatalogue({ called }) {
	return Object.entries(called).map(([zoo, names]) => `${zoo}: ${names.join(", ")}`).join("; ");
}
function listOwners(zoos) {
	const owners = zoos.map((zoo) => `${zoo}'s`);
	return owners.length < 2 ? owners.join() : `${owners.slice(0, -1).join(", ")} and ${owners.at(-1)}`;
}

export { findNaming as a, tellCatalogue as i, describeHead as n, describeIdentification as r, compareNames as t };