import { S as formatValue } from "./shared-normalize.js";
import { u as quote } from "./shared-wire-fields.js";

// src/graph/compare-signatures.ts
/**
* What is different in `model` as against `earlier`, breaking changes first. Inputs and outputs are those of the
* same name; of two lists of the same length what has no namesake is taken to be renamed.
*/
function compareSignatures(model, earlier) {
	const changes = [
		...compareValues(model, earlier),
		...compareRuntime(model, earlier),
		...compareMetadata(model, earlier)
	];
	return [...changes.filter(({ breaking }) => breaking), ...changes.filter(({ breaking }) => !breaking)];
}
/** Of inputs and outputs alone. */
function compareValues(model, earlier) {
	return [...compareList("inputs", model.inputs, earlier.inputs), ...compareList("outputs", model.outputs, earlier.outputs)];
}
/** `breaking: input "x" was float32 and is float16`. */
function tellSignatureChange({ breaking, what }) {
	return breaking ? `breaking: ${what}` : what;
}
function compareList(part, values, earlier) {
	const one = part === "inputs" ? "input" : "output";
	const changes = [];
	const add = (breaking, what) => void changes.push({
		part,
		breaking,
		what
	});
	const byName = new Map(values.map((value) => [value.name, value]));
	const before = new Set(earlier.map(({ name }) => name));
	const unmatched = values.filter(({ name }) => !before.has(name));
	const sameCount = values.length === earlier.length;
	for (const old of earlier) {
		const same = byName.get(old.name);
		const value = same ?? (sameCount ? unmatched.shift() : void 0);
		if (value === void 0) {
			add(true, `${one} ${quote(old.name)} is gone`);
			continue;
		}
		if (same === void 0) add(true, `${one} ${quote(old.name)} is called ${quote(value.name)} now`);
		for (const change of compareValue(one, value, old)) add(change.breaking, change.what);
	}
	for (const value of unmatched) add(part === "inputs", `${one} ${formatValue(value)} is new`);
	const inOrder = values.filter(({ name }) => before.has(name)).map(({ name }) => name);
	const wasInOrder = earlier.filter(({ name }) => byName.has(name)).map(({ name }) => name);
	if (String(inOrder) !== String(wasInOrder)) add(false, `the ${part} are in another order`);
	return changes;
}
function compareValue(one, value, old) {
	const name = `${one} ${quote(value.name)}`;
	if (value.type !== old.type) return [{
		breaking: true,
		what: `${name} was ${old.type} and is ${value.type}`
	}];
	const [last, wasLast] = [value.channelsLast === true, old.channelsLast === true];
	if (last !== wasLast) return [{
		breaking: true,
		what: `${name} had its channels ${last ? "first and has them last" : "last and has them first"}`
	}, ...compareShape(name, one, channelsFirst(value), channelsFirst(old))];
	return compareShape(name, one, value, old);
}
function channelsFirst({ channelsLast, ...value }) {
	const { shape } = value;
	if (channelsLast !== true || shape === void 0 || shape.length < 3) return value;
	const [batch = "?", ...rest] = shape;
	return {
		...value,
		shape: [
			batch,
			rest.at(-1) ?? "?",
			...rest.slice(0, -1)
		]
	};
}
function compareShape(name, one, value, old) {
	if (value.shape === void 0 || old.shape === void 0) {
		if (value.shape === old.shape) return [];
		return [{
			breaking: false,
			what: `${name} ${value.shape === void 0 ? "no longer says its shape" : `says its shape now: ${formatValue(value)}`}`
		}];
	}
	if (value.shape.length !== old.shape.length) return [{
		breaking: true,
		what: `${name} had ${old.shape.length} dimensions and has ${value.shape.length}`
	}];
	return value.shape.flatMap((dim, axis) => compareDim(name, one, axis, dim, old.shape?.[axis] ?? "?") ?? []);
}
function compareDim(name, one, axis, dim, old) {
	if (dim === old) return void 0;
	const place = `${name}, dimension ${axis}`;
	const dynamic = (size) => size === "?" ? "dynamic" : `dynamic (${size})`;
	if (typeof dim === "string" && typeof old === "string") return {
		breaking: false,
		what: `${place}: dynamic, was called ${old} and is called ${dim}`
	};
	if (typeof dim === "number" && typeof old === "string") {
		if (axis === 0) return {
			breaking: one === "input",
			what: `${place}: the dynamic batch is lost, it was ${dynamic(old)} and is ${dim}`
		};
		return {
			breaking: one === "input",
			what: `${place}: was ${dynamic(old)} and is fixed to ${dim}`
		};
	}
	if (typeof dim === "string") return {
		breaking: false,
		what: `${place}: was ${old} and is ${dynamic(dim)}`
	};
	return {
		breaking: true,
		what: `${place}: was ${old} and is ${dim}`
	};
}
function compareRuntime(model, earlier) {
	const changes = [];
	const add = (breaking, what) => void changes.push({
		part: "runtime",
		breaking,
		what
	});
	const domains = /* @__PURE__ */ new Set([...Object.keys(earlier.opsets), ...Object.keys(model.opsets)]);
	for (const domain of domains) {
		if (isOwn(domain, model) || isOwn(domain, earlier)) continue;
		const version = model.opsets[domain];
		const old = earlier.opsets[domain];
		if (version === old) continue;
		if (version === void 0) add(false, `operator set ${domain} ${old} is not needed any more`);
		else if (old === void 0) add(false, `operator set ${domain} ${version} is needed now`);
		else add(version > old, `operator set ${domain} ${version} is needed, it was ${old}`);
	}
	if (model.irVersion !== earlier.irVersion) add(model.irVersion > earlier.irVersion, `IR version ${model.irVersion} is needed, it was ${earlier.irVersion}`);
	for (const name of Object.keys(model.customOperators)) if (!Object.hasOwn(earlier.customOperators, name)) add(true, `custom operator ${name} is needed now`);
	for (const name of Object.keys(earlier.customOperators)) if (!Object.hasOwn(model.customOperators, name)) add(false, `custom operator ${name} is not needed any more`);
	return changes;
}
function compareMetadata(model, earlier) {
	const changes = [];
	const add = (what) => void changes.push({
		part: "metadata",
		breaking: false,
		what
	});
	for (const field of [
		"producer",
		"domain",
		"modelVersion"
	]) if (model[field] !== earlier[field]) add(`${field === "modelVersion" ? "model version" : field} was ${quote(earlier[field])} and is ${quote(model[field])}`);
	const keys = /* @__PURE__ */ new Set([...Object.keys(earlier.metadata), ...Object.keys(model.metadata)]);
	for (const key of keys) {
		const value = model.metadata[key];
		const old = earlier.metadata[key];
		if (value === old) continue;
		if (value === void 0) add(`metadata ${quote(key)} is gone`);
		else if (old === void 0) add(`metadata ${quote(key)} is new`);
		else add(`metadata ${quote(key)} was ${quote(old)} and is ${quote(value)}`);
	}
	return changes;
}
/** A domain of the file's own functions needs nothing of a runtime. */
function isOwn(domain, { functions }) {
	return functions.some((name) => name.startsWith(`${domain}.`));
}

export { compareValues as n, tellSignatureChange as r, compareSignatures as t };