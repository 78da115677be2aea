// src/graph/model.ts
/** Operator as reports spell it: `Conv`, and `com.microsoft.FusedConv` outside ONNX's own domain. */
function operatorName(node) {
	return node.domain === "" ? node.operator : `${node.domain}.${node.operator}`;
}
/** The graphs that a node carries in its attributes: branches of `If`, bodies of `Loop` and `Scan`. */
function subgraphsOf(node) {
	return [...node.attributes.values()].flatMap((attribute) => {
		if (attribute.kind === "graph") return [attribute.value];
		return attribute.kind === "graphs" ? attribute.value : [];
	});
}
/** The inputs that a caller feeds: old files list their initializers as inputs, too. */
function graphInputs({ graph }) {
	const stored = new Set(graph.initializers.map(({ name }) => name));
	return graph.inputs.filter(({ name }) => !stored.has(name));
}
/** Every node of the model once: of its graph, of its subgraphs and of its functions' bodies. */
function* everyNode(model) {
	const pending = [model.graph.nodes, ...model.functions.map(({ nodes }) => nodes)];
	for (const nodes of pending) for (const node of nodes) {
		yield node;
		for (const graph of subgraphsOf(node)) pending.push(graph.nodes);
	}
}
/** Every tensor that the file declares: initializers and attributes, of subgraphs and functions too. */
function* everyTensor(model) {
	yield* model.graph.initializers;
	for (const node of everyNode(model)) for (const attribute of node.attributes.values()) if (attribute.kind === "tensor") yield attribute.value;
	else if (attribute.kind === "tensors") yield* attribute.value;
	else if (attribute.kind === "graph") yield* attribute.value.initializers;
	else if (attribute.kind === "graphs") for (const graph of attribute.value) yield* graph.initializers;
}

// src/graph/topological-order.ts
/** What a node needs, and an order in which each node comes after what it needs. */
/** Names that a node reads: its inputs, and what its subgraphs take from around them. No empty names. */
function valuesRead(node) {
	const names = node.inputs.filter((name) => name !== "");
	const captured = subgraphsOf(node).flatMap(capturedValues);
	return captured.length === 0 ? names : [...names, ...captured];
}
/** Names that a subgraph uses and does not make itself. */
function capturedValues(graph) {
	const own = /* @__PURE__ */ new Set();
	for (const { name } of graph.inputs) own.add(name);
	for (const { name } of graph.initializers) own.add(name);
	for (const { outputs } of graph.nodes) for (const name of outputs) own.add(name);
	const captured = /* @__PURE__ */ new Set();
	for (const node of graph.nodes) for (const name of valuesRead(node)) if (!own.has(name)) captured.add(name);
	for (const { name } of graph.outputs) if (name !== "" && !own.has(name)) captured.add(name);
	return [...captured];
}
/** Of lists that are never changed, and that many look at. */
const known = /* @__PURE__ */ new WeakMap();
/** A topological order of the nodes; names that no node makes count as given. */
function orderNodes(nodes) {
	const order = known.get(nodes) ?? workOutOrder(nodes);
	known.set(nodes, order);
	return order;
}
function workOutOrder(nodes) {
	const maker = /* @__PURE__ */ new Map();
	nodes.forEach((node, index) => {
		for (const name of node.outputs) if (name !== "") maker.set(name, index);
	});
	const readers = nodes.map(() => []);
	const waiting = new Int32Array(nodes.length);
	nodes.forEach((node, index) => {
		for (const name of valuesRead(node)) {
			const from = maker.get(name);
			if (from === void 0) continue;
			readers[from]?.push(index);
			waiting[index] = (waiting[index] ?? 0) + 1;
		}
	});
	const indices = [];
	nodes.forEach((_, index) => {
		if (waiting[index] === 0) indices.push(index);
	});
	for (let at = 0; at < indices.length; at += 1) for (const reader of readers[indices[at] ?? -1] ?? []) {
		waiting[reader] = (waiting[reader] ?? 0) - 1;
		if (waiting[reader] === 0) indices.push(reader);
	}
	if (indices.length === nodes.length) return {
		kind: "ordered",
		indices
	};
	return {
		kind: "cyclic",
		node: waiting.findIndex((count) => count > 0)
	};
}

export { graphInputs as a, everyTensor as i, valuesRead as n, operatorName as o, everyNode as r, subgraphsOf as s, orderNodes as t };