import { r as unitName, t as compareGraphs } from "./shared-compare-graphs.js";
import { t as normalize } from "./shared-normalize.js";

// src/graph/times/place-nodes.ts
/** What the runtime adds to a name, in the order in which it is taken off. */
const additions = [
	/_token_\d+$/,
	/^Inserted(PrecisionFree)?Cast_/,
	/^fused /,
	/\/\w*Fusion\w*\/?$/,
	/_nchwc$/,
	/_bn$/,
	/_quant$/
];
/** How many nodes are looked at on the way from one to another that it is part of. */
const maxSteps = 64;
/**
* The layer of each node, by its place in `times`; `undefined` for a node that the runtime added for itself, such as
* a change of layout.
*/
function placeNodes(graph, layers, times) {
	const file = linkNodes(graph);
	const owners = /* @__PURE__ */ new Map();
	for (const layer of layers) if (!owners.has(layer.node)) owners.set(layer.node, layer);
	const found = times.map((time) => findNode(time, file));
	const claimed = new Set(found.flatMap((match) => match?.node ?? []));
	return times.map((time, index) => {
		const match = found[index];
		if (match === void 0) return void 0;
		return layerOf(match.by === "output" ? fusedInto(match.node, time, file, claimed) : match.node, owners, file);
	});
}
function linkNodes({ nodes }) {
	const byName = /* @__PURE__ */ new Map();
	const byOutput = /* @__PURE__ */ new Map();
	const readers = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		if (node.name !== "" && !byName.has(node.name)) byName.set(node.name, node);
		for (const output of node.outputs) if (output !== "") byOutput.set(output, node);
		for (const input of node.inputs) {
			const list = readers.get(input);
			if (list === void 0) readers.set(input, [node]);
			else list.push(node);
		}
	}
	return {
		byName,
		byOutput,
		byPlace: nodes,
		readers
	};
}
function findNode({ name, operator }, { byName, byOutput, byPlace }) {
	let text = name;
	for (const addition of [void 0, ...additions]) {
		if (addition !== void 0) text = text.replace(addition, "");
		const named = byName.get(text);
		if (named !== void 0) return {
			node: named,
			by: "name"
		};
		const made = byOutput.get(text);
		if (made !== void 0) return {
			node: made,
			by: "output"
		};
	}
	const place = /^(\w+)_(\d+)$/.exec(text);
	const node = place === null ? void 0 : byPlace[Number(place[2])];
	return node !== void 0 && node.name === "" && node.operator === place?.[1] && kindOf(operator) === kindOf(node.operator) ? {
		node,
		by: "name"
	} : void 0;
}
/** `Conv` for every way in which the runtime convolves. */
function kindOf(operator) {
	return operator.replace(/^(Nhwc)?(Fused)?(QLinear)?/, "").replace(/Integer$/, "");
}
/** A value's name is that of the last node that was fused; the work is that of the node which the operator tells. */
function fusedInto(last, { operator }, file, claimed) {
	const kind = kindOf(operator);
	return nearest(last, (node) => node !== last && claimed.has(node) ? [] : makersOf(node, file), (node) => kindOf(node.operator) === kind && (node === last || !claimed.has(node))) ?? last;
}
/** What is no layer of its own was folded into the layer before it; a quantisation is for the layer after it. */
function layerOf(node, owners, file) {
	const before = (from) => makersOf(from, file);
	const after = (from) => from.outputs.flatMap((output) => file.readers.get(output) ?? []);
	const ways = /QuantizeLinear$/.test(node.operator) ? [after, before] : [before, after];
	for (const way of ways) {
		const owner = nearest(node, way, (other) => owners.has(other));
		if (owner !== void 0) return owners.get(owner);
	}
}
function makersOf({ inputs }, { byOutput }) {
	return inputs.flatMap((input) => byOutput.get(input) ?? []);
}
/** Breadth first, the node itself first. */
function nearest(start, next, isIt) {
	const seen = /* @__PURE__ */ new Set([start]);
	for (const node of seen) {
		if (isIt(node)) return node;
		if (seen.size > maxSteps) return void 0;
		for (const other of next(node)) seen.add(other);
	}
}

// src/graph/times/layer-times.ts
/**
* The times of two models' layers beside each other, through the alignment of their graphs: which layer a slowdown
* comes from, whatever the layer is called and in how many nodes it runs.
*/
/** By the candidate's name, or the other's; what has neither is the runtime's own. */
function titleOf({ layer, counterpart, operators, otherOperators }) {
	return layer ?? counterpart ?? [...operators, ...otherOperators][0] ?? "";
}
/** Takes n log n of the nodes; reads no weights but scales. */
function compareLayerTimes(candidate, other) {
	const same = candidate.model === other.model;
	const ours = normalize(candidate.model);
	const theirs = same ? ours : normalize(other.model);
	const structure = compareGraphs(ours, theirs);
	const mine = collect(candidate, structure.candidate.views);
	const others = collect(other, structure.reference.views);
	const place = ({ index, title }, { unitOf }) => {
		const unit = unitOf[index];
		return unit === void 0 ? title : `${unitName(unit)}: ${title}`;
	};
	const counterpart = new Map(structure.pairs);
	const paired = new Set(structure.pairs.map(([, j]) => j));
	const rows = [];
	for (const view of structure.candidate.views) {
		const at = counterpart.get(view.index);
		const partner = at === void 0 ? void 0 : structure.reference.views[at];
		rows.push({
			layer: nameOf(view.node),
			...partner === void 0 ? {} : { counterpart: nameOf(partner.node) },
			place: place(view, structure.candidate),
			...sums(mine.byLayer.get(view.node), partner && others.byLayer.get(partner.node))
		});
	}
	for (const view of structure.reference.views) {
		if (paired.has(view.index)) continue;
		rows.push({
			counterpart: nameOf(view.node),
			place: place(view, structure.reference),
			...sums(void 0, others.byLayer.get(view.node))
		});
	}
	for (const operator of /* @__PURE__ */ new Set([...mine.own.keys(), ...others.own.keys()])) rows.push(sums(mine.own.get(operator), others.own.get(operator)));
	const difference = ({ ms, otherMs }) => Math.abs(ms - otherMs);
	return {
		totalMs: total(candidate.nodes),
		otherMs: total(other.nodes),
		layers: rows.filter(({ ms, otherMs }) => ms > 0 || otherMs > 0).sort((a, b) => difference(b) - difference(a))
	};
}
function collect({ model, nodes }, views) {
	const layers = placeNodes(model.graph, views.map(({ node }) => node), nodes);
	const byLayer = /* @__PURE__ */ new Map();
	const own = /* @__PURE__ */ new Map();
	for (const [index, { operator, ms }] of nodes.entries()) {
		const layer = layers[index];
		const sum = (layer === void 0 ? own.get(operator) : byLayer.get(layer)) ?? {
			ms: 0,
			operators: /* @__PURE__ */ new Set()
		};
		sum.ms += ms;
		sum.operators.add(operator);
		if (layer === void 0) own.set(operator, sum);
		else byLayer.set(layer, sum);
	}
	return {
		byLayer,
		own
	};
}
function sums(mine, other) {
	return {
		operators: [...mine?.operators ?? []],
		otherOperators: [...other?.operators ?? []],
		ms: mine?.ms ?? 0,
		otherMs: other?.ms ?? 0
	};
}
function nameOf({ node }) {
	return (node.name || node.outputs[0] || node.operator).slice(0, 300);
}
function total(nodes) {
	return nodes.reduce((sum, { ms }) => sum + ms, 0);
}

export { titleOf as n, compareLayerTimes as t };