import { b as countOf } from "./shared-normalize.js";
import { a as formatDims } from "./shared-tensor.js";

// src/graph/difference/anchors.ts
/** Anchors within a gap; `keys` are numbers by index, -1 for what must not be an anchor. */
function findAnchors(gap, left, right) {
	const places = /* @__PURE__ */ new Map();
	const count = ({ start, end }, keys, side) => {
		for (let index = start; index < end; index += 1) {
			const key = keys[index] ?? -1;
			if (key < 0) continue;
			const place = places.get(key) ?? {
				left: -1,
				right: -1
			};
			place[side] = place[side] === -1 ? index : -2;
			places.set(key, place);
		}
	};
	count(gap.left, left, "left");
	count(gap.right, right, "right");
	const pairs = [];
	for (const place of places.values()) if (place.left >= 0 && place.right >= 0) pairs.push([place.left, place.right]);
	pairs.sort(([a], [b]) => a - b);
	return longestRise(pairs);
}
/** The longest subsequence whose right sides rise, too. */
function longestRise(pairs) {
	const ends = [];
	const before = new Int32Array(pairs.length).fill(-1);
	pairs.forEach(([, right], index) => {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = low + high >>> 1;
			if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < right) low = middle + 1;
			else high = middle;
		}
		before[index] = low > 0 ? ends[low - 1] ?? -1 : -1;
		ends[low] = index;
	});
	const rise = [];
	for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
		const pair = pairs[at];
		if (pair !== void 0) rise.push(pair);
	}
	return rise.reverse();
}
/** What lies between the pairs, and before and after them; gaps that are empty on both sides are left out. */
function gapsBetween(gap, pairs) {
	const gaps = [];
	let { start: i } = gap.left;
	let { start: j } = gap.right;
	for (const [left, right] of [...pairs, [gap.left.end, gap.right.end]]) {
		if (left > i || right > j) gaps.push({
			left: {
				start: i,
				end: left
			},
			right: {
				start: j,
				end: right
			}
		});
		i = left + 1;
		j = right + 1;
	}
	return gaps;
}

// src/graph/difference/context-keys.ts
/**
* @param reach How many steps the surroundings reach, for each of the keys wanted; from far to near.
* @returns Keys by index of each side. Where the reach is 0, layers that say little by themselves (an
*   activation, an addition) have -1.
*/
function surroundingKeys(sides, keyOf, reach) {
	const numbers = /* @__PURE__ */ new Map();
	const number = (text) => {
		const known = numbers.get(text) ?? numbers.size;
		numbers.set(text, known);
		return known;
	};
	const neighbours = sides.map(neighboursOf);
	let current = sides.map((side) => Int32Array.from(side, (view) => number(keyOf(view.keys))));
	const wanted = /* @__PURE__ */ new Map();
	const furthest = Math.max(0, ...reach);
	for (let step = 0; step <= furthest; step += 1) {
		if (reach.includes(step)) {
			const [left, right] = current.map((keys, side) => step > 0 ? keys : keys.map((key, index) => saysMuch(sides[side]?.[index]) ? key : -1));
			if (left !== void 0 && right !== void 0) wanted.set(step, [left, right]);
		}
		current = current.map((keys, side) => keys.map((key, index) => {
			const { before = [], after = [] } = neighbours[side]?.[index] ?? {};
			const text = (indices) => indices.map((at) => keys[at] ?? -1).sort((a, b) => a - b).join();
			return number(`${step}:${key}<${text(before)}>${text(after)}`);
		}));
	}
	return reach.map((step) => wanted.get(step));
}
function saysMuch(view) {
	return view?.class === "product" || view?.class === "pooling" || view?.class === "normalization";
}
function neighboursOf(side) {
	const indices = new Map(side.map(({ node, index }) => [node, index]));
	const all = side.map(() => ({
		before: [],
		after: []
	}));
	side.forEach(({ node }, index) => {
		for (const source of node.sources.values()) {
			const from = source.kind === "node" ? indices.get(source.from) : void 0;
			if (from === void 0) all[index]?.before.push(-1);
			else {
				all[index]?.before.push(from);
				all[from]?.after.push(index);
			}
		}
	});
	return all;
}

// src/graph/difference/edit-script.ts
/**
* Pairs of equal keys that a shortest edit script keeps, in order; `undefined` if more than `maxEdits` elements
* would have to go or come. Time and memory are (length + maxEdits) * maxEdits at most.
*/
function shortestEdit({ left, right }, leftKeys, rightKeys, maxEdits) {
	const n = left.end - left.start;
	const m = right.end - right.start;
	const limit = Math.min(maxEdits, n + m);
	const offset = limit + 1;
	const furthest = new Int32Array(2 * limit + 3);
	const history = [];
	for (let edits = 0; edits <= limit; edits += 1) {
		history.push(furthest.slice(offset - edits - 1, offset + edits + 2));
		for (let k = -edits; k <= edits; k += 2) {
			let x = k === -edits || k !== edits && (furthest[offset + k - 1] ?? 0) < (furthest[offset + k + 1] ?? 0) ? furthest[offset + k + 1] ?? 0 : (furthest[offset + k - 1] ?? 0) + 1;
			while (x < n && x - k < m && leftKeys[left.start + x] === rightKeys[right.start + x - k]) x += 1;
			furthest[offset + k] = x;
			if (x >= n && x - k >= m) return traceBack(history, n, m, left.start, right.start);
		}
	}
}
function traceBack(history, n, m, leftStart, rightStart) {
	const pairs = [];
	let x = n;
	let y = m;
	for (let edits = history.length - 1; edits >= 0; edits -= 1) {
		const furthest = history[edits];
		const at = (k) => furthest[k + edits + 1] ?? 0;
		const k = x - y;
		const down = k === -edits || k !== edits && at(k - 1) < at(k + 1);
		const from = down ? k + 1 : k - 1;
		const startX = edits === 0 ? 0 : at(from) + (down ? 0 : 1);
		while (x > startX && y > startX - k) {
			x -= 1;
			y -= 1;
			pairs.push([leftStart + x, rightStart + y]);
		}
		if (edits === 0) break;
		x = at(from);
		y = x - from;
	}
	return pairs.reverse();
}

// src/graph/difference/fingerprints.ts
/**
* What tells the weights of one layer from those of others, by a few of their elements: of equal blocks it says which is
* which, where a block was dropped, added or put elsewhere.
*/
/** Elements that are looked at: of any two trained weights they are others. */
const looked = 64;
/** To put a weight into its order it is read whole; larger ones, and more of them, are left alone. */
const mostElements = 2 ** 22;
const mostInAll = 2 ** 27;
/** Numbers by index of each side: equal for equal weights, -1 where there are none or they say nothing. */
function weightKeys(sides) {
	const numbers = /* @__PURE__ */ new Map();
	let left = mostInAll;
	const number = (view) => {
		const weight = view.class === "product" ? view.node.weights.get("weight") : void 0;
		const size = weight === void 0 ? 0 : countOf(weight.dims);
		if (weight === void 0 || size > mostElements || size > left) return -1;
		left -= size;
		const text = fingerprint(weight);
		if (text === void 0) return -1;
		const known = numbers.get(text) ?? numbers.size;
		numbers.set(text, known);
		return known;
	};
	return [Int32Array.from(sides[0], number), Int32Array.from(sides[1], number)];
}
/** `undefined` where the elements are not at hand, or all the same. */
function fingerprint(weight) {
	for (const block of weight.blocks() ?? []) {
		const step = Math.max(1, Math.floor(block.length / looked));
		const sample = Array.from({ length: Math.min(looked, block.length) }, (_, at) => block[at * step] ?? 0);
		const largest = sample.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
		if (sample.every((value) => value === sample[0]) || !Number.isFinite(largest)) return void 0;
		return `${weight.dims.join()} ${largest.toPrecision(3)} ${sample.map((value) => Math.round(value / largest * 1e3)).join()}`;
	}
}

// src/graph/difference/pair-gap.ts
/** What a pair is worth: layers with learnt products decide, activations fill in. */
const worth = {
	exact: 10,
	kind: 7,
	operator: 4,
	class: 1
};
/** What is added for properties that are equal, if all are: never as much as lies between two steps of `worth`. */
const worthOfProperties = 2;
const weightOfProduct = 4;
/** Pairs of different layers whose properties are compared one by one; more would take too long. */
const MOST_COMPARED = 2 ** 18;
/** Pairs within the gap. Takes time and memory of the product of the lengths. */
function pairGap(gap, left, right) {
	const ours = left.slice(gap.left.start, gap.left.end);
	const theirs = right.slice(gap.right.start, gap.right.end);
	const columns = theirs.length + 1;
	const worthOf = worthOfPairs(ours, theirs);
	const choices = new Uint8Array((ours.length + 1) * columns);
	let below = new Float64Array(columns);
	for (let i = ours.length - 1; i >= 0; i -= 1) {
		const row = new Float64Array(columns);
		for (let j = theirs.length - 1; j >= 0; j -= 1) {
			const gain = worthOf(i, j);
			const pair = gain > 0 ? (below[j + 1] ?? 0) + gain : -1;
			const skipOurs = below[j] ?? 0;
			const skipTheirs = row[j + 1] ?? 0;
			const best = Math.max(pair, skipOurs, skipTheirs);
			row[j] = best;
			choices[i * columns + j] = best === pair ? 2 : best === skipOurs ? 0 : 1;
		}
		below = row;
	}
	const pairs = [];
	let i = 0;
	let j = 0;
	while (i < ours.length && j < theirs.length) {
		const choice = choices[i * columns + j];
		if (choice === 2) pairs.push([gap.left.start + i, gap.right.start + j]);
		if (choice !== 1) i += 1;
		if (choice !== 0) j += 1;
	}
	return pairs;
}
/** What `ours[i]` beside `theirs[j]` is worth, worked out once for each two layers that are alike. */
function worthOfPairs(ours, theirs) {
	const kindsOf = (views) => {
		const numbers = /* @__PURE__ */ new Map();
		const first = [];
		return {
			of: Int32Array.from(views, (view) => {
				const known = numbers.get(view.keys.exact);
				if (known !== void 0) return known;
				first.push(view);
				numbers.set(view.keys.exact, numbers.size);
				return numbers.size - 1;
			}),
			first
		};
	};
	const [left, right] = [kindsOf(ours), kindsOf(theirs)];
	const compared = left.first.length * right.first.length <= MOST_COMPARED;
	const table = left.first.map((one) => Float64Array.from(right.first, (other) => pairWorth(one, other, compared)));
	return (i, j) => table[left.of[i]][right.of[j]];
}
/** @param compared whether properties count, too. */
function pairWorth(one, other, compared) {
	const factor = one.class === "product" ? weightOfProduct : 1;
	if (one.keys.exact === other.keys.exact) return worth.exact * factor;
	const shared = compared ? worthOfProperties * sharedProperties(one, other) : 0;
	if (one.keys.kind === other.keys.kind) return (worth.kind + shared) * factor;
	if (one.keys.operator === other.keys.operator) return (worth.operator + shared) * factor;
	return (one.class === "activation" || one.class === "pooling") && one.class === other.class ? worth.class : 0;
}
/** The share of properties that both have with the same value. */
function sharedProperties({ properties }, other) {
	return [...properties].filter(([name, value]) => other.properties.get(name) === value).length / Math.max(1, properties.size, other.properties.size);
}

// src/graph/difference/align.ts
/** Cells of a gap that is aligned layer by layer. */
const maxCells = 2 ** 22;
const maxEdits = 400;
/** How far the surroundings reach that two layers must share, from one attempt to the next. */
const exactReach = [
	16,
	6,
	2,
	1,
	0
];
const kindReach = [
	6,
	2,
	1,
	0
];
/** Pairs of indices, rising on both sides. Of layers that look the same those with the same weights are one. */
function alignLayers(left, right) {
	const whole = {
		left: {
			start: 0,
			end: left.length
		},
		right: {
			start: 0,
			end: right.length
		}
	};
	const sides = [left, right];
	const exact = surroundingKeys(sides, ({ exact: key }) => key, exactReach);
	const kinds = surroundingKeys(sides, ({ kind }) => kind, kindReach);
	const upstream = byHash(sides);
	const pairs = [];
	let gaps = [whole];
	const narrow = (find) => {
		gaps = gaps.flatMap((gap) => {
			if (isOneSided(gap)) return [gap];
			const found = find(gap);
			pairs.push(...found);
			return gapsBetween(gap, found);
		});
	};
	const [ours, theirs] = weightKeys(sides);
	narrow((gap) => findAnchors(gap, ours, theirs));
	narrow((gap) => findAnchors(gap, upstream[0], upstream[1]));
	for (const [ours, theirs] of exact) narrow((gap) => findAnchors(gap, ours, theirs));
	const [near] = exact.slice(-2);
	if (near !== void 0) narrow((gap) => editsOf(gap, near[0], near[1]));
	for (const [ours, theirs] of kinds) narrow((gap) => isSmall(gap) ? [] : findAnchors(gap, ours, theirs));
	const [byKind] = kinds.slice(-1);
	narrow((gap) => {
		if (isSmall(gap)) return pairGap(gap, left, right);
		return byKind === void 0 ? [] : shortestEdit(gap, byKind[0], byKind[1], maxEdits) ?? inTurn(gap, byKind);
	});
	return pairs.sort(([a], [b]) => a - b);
}
function isOneSided({ left, right }) {
	return left.start === left.end || right.start === right.end;
}
function isSmall({ left, right }) {
	return (left.end - left.start) * (right.end - right.start) <= maxCells;
}
/** Many equal blocks in a row have no unique layer: there the fewest edits decide. */
function editsOf(gap, left, right) {
	const { pairs, isMost } = inStep(gap, left, right);
	if (isMost) return pairs;
	const edits = shortestEdit(gap, left, right, maxEdits) ?? [];
	return pairs.length >= edits.length ? pairs : edits;
}
/**
* Stretches of one length of which most layers are equal place by place: there a changed layer stands for the one
* in its place, although fewer edits might pair it with a neighbour that looks the same.
*/
function inStep({ left, right }, ours, theirs) {
	const length = left.end - left.start;
	if (length !== right.end - right.start) return {
		pairs: [],
		isMost: false
	};
	const pairs = [];
	for (let at = 0; at < length; at += 1) if (ours[left.start + at] === theirs[right.start + at]) pairs.push([left.start + at, right.start + at]);
	return {
		pairs,
		isMost: pairs.length * 2 >= length
	};
}
/** The first of a key with the first, the second with the second: for what nothing else can align in time. */
function inTurn({ left, right }, [ours, theirs]) {
	const waiting = /* @__PURE__ */ new Map();
	for (let index = right.end - 1; index >= right.start; index -= 1) {
		const key = theirs[index] ?? -1;
		const list = waiting.get(key);
		if (list === void 0) waiting.set(key, [index]);
		else list.push(index);
	}
	const pairs = [];
	for (let index = left.start; index < left.end; index += 1) {
		const other = waiting.get(ours[index] ?? -1)?.pop();
		if (other !== void 0) pairs.push([index, other]);
	}
	return longestRise(pairs);
}
/** Hashes of all that a layer is computed from, as numbers. */
function byHash([left, right]) {
	const numbers = /* @__PURE__ */ new Map();
	const number = ({ node }) => {
		const known = numbers.get(node.hash) ?? numbers.size;
		numbers.set(node.hash, known);
		return known;
	};
	return [Int32Array.from(left, number), Int32Array.from(right, number)];
}

// src/graph/difference/layer-view.ts
const classes = [
	[/^(Conv|ConvTranspose|Linear|Gemm|MatMul|Einsum|LSTM|GRU|RNN|Attention)$|\.Attention$/, "product"],
	[/^(Relu|Clip|LeakyRelu|PRelu|Elu|Selu|Celu|Sigmoid|HardSigmoid|Tanh|Swish|HardSwish|Gelu|Mish|Softplus|Erf|ThresholdedRelu)$/, "activation"],
	[/Pool$/, "pooling"],
	[/Normalization$|^LRN$/, "normalization"],
	[/^(Add|Sum|Concat|Mul|Sub|Max|Mean)$/, "join"],
	[/^(Flatten|Reshape|Transpose|Squeeze|Unsqueeze|Shape|Gather|Slice|Split|Pad|Cast)$/, "shape"]
];
/** Properties that tell a layer's size, not its kind. */
const sizes = /* @__PURE__ */ new Set([
	"input channels",
	"output channels",
	"inputs",
	"outputs",
	"channels"
]);
function viewLayer(node, index) {
	const properties = propertiesOf(node);
	const layerClass = classes.find(([pattern]) => pattern.test(node.operator))?.[1] ?? "other";
	return {
		node,
		index,
		properties,
		title: titleOf(node, properties),
		class: layerClass,
		keys: keysOf(node, properties)
	};
}
function propertiesOf(node) {
	const { operator, attributes, weights } = node;
	const weight = weights.get("weight");
	if (operator === "Conv" && weight !== void 0) return convolutionProperties(node, weight.dims);
	if (operator === "Linear" && weight !== void 0) {
		const [outputs = 0, inputs = 0] = weight.dims;
		return /* @__PURE__ */ new Map([
			["inputs", String(inputs)],
			["outputs", String(outputs)],
			["bias", weights.has("bias") ? "yes" : "no"]
		]);
	}
	if (operator === "BatchNormalization") return /* @__PURE__ */ new Map([["channels", String(countOf(weights.get("scale")?.dims ?? []))]]);
	const properties = /* @__PURE__ */ new Map();
	for (const [name, text] of attributes) {
		if (name === "auto_pad" && text === "NOTSET") continue;
		const spatialName = spatialNames.get(name);
		properties.set(spatialName ?? name, spatialName === void 0 ? text : spatial(name, text));
	}
	for (const [name, { dims }] of weights) properties.set(name, formatDims(dims));
	return properties;
}
const spatialNames = /* @__PURE__ */ new Map([
	["kernel_shape", "window"],
	["strides", "stride"],
	["pads", "padding"],
	["dilations", "dilation"]
]);
function convolutionProperties({ attributes, weights }, [outputs = 0, perGroup = 0, ...kernel]) {
	const group = Number(attributes.get("group") ?? "1");
	const inputs = perGroup * group;
	const automatic = attributes.get("auto_pad") ?? "NOTSET";
	const padding = spatial("pads", attributes.get("pads") ?? "0");
	return /* @__PURE__ */ new Map([
		["kernel", kernel.join("x")],
		["input channels", String(inputs)],
		["output channels", String(outputs)],
		["stride", spatial("strides", attributes.get("strides") ?? "1")],
		["padding", automatic === "NOTSET" ? padding : automatic],
		["dilation", spatial("dilations", attributes.get("dilations") ?? "1")],
		["groups", group > 1 && group === inputs ? "depthwise" : String(group)],
		["bias", weights.has("bias") ? "yes" : "no"]
	]);
}
/** `2` for `2,2`; `3x5` for window and stride, `0,0,1,1` for padding. */
function spatial(name, text) {
	const values = text.split(",");
	if (values.every((value) => value === values[0])) return name === "kernel_shape" ? values.join("x") : values[0] ?? text;
	return name === "pads" ? text : values.join("x");
}
const titles = {
	Linear: "fully connected layer",
	MaxPool: "max pooling",
	AveragePool: "average pooling",
	GlobalAveragePool: "global average pooling",
	GlobalMaxPool: "global max pooling",
	Clip: "Clip"
};
function titleOf({ operator, attributes }, properties) {
	if (operator === "Conv") {
		const depthwise = properties.get("groups") === "depthwise" ? "depthwise " : "";
		return `${properties.get("kernel") ?? ""} ${depthwise}convolution`.trim();
	}
	if (operator === "Clip" && attributes.get("min") === "0" && attributes.get("max") === "6") return "Relu6";
	return Object.hasOwn(titles, operator) ? titles[operator] ?? operator : operator;
}
function keysOf(node, properties) {
	const entries = [...properties].sort(([a], [b]) => a < b ? -1 : 1);
	const kind = entries.filter(([name]) => !sizes.has(name) && name !== "bias");
	return {
		exact: JSON.stringify([node.operator, entries]),
		kind: JSON.stringify([node.operator, kind]),
		operator: node.operator
	};
}
/** A layer with its size, for where it stands alone: `3x3 convolution 64->128, stride 2`. */
function describeView({ node, title, properties }) {
	if (node.operator === "Conv") {
		const { stride = "1", groups = "1", dilation = "1" } = Object.fromEntries(properties);
		return [
			`${title} ${properties.get("input channels")}->${properties.get("output channels")}`,
			...stride === "1" ? [] : [`stride ${stride}`],
			...groups === "1" || groups === "depthwise" ? [] : [`${groups} groups`],
			...dilation === "1" ? [] : [`dilation ${dilation}`]
		].join(", ");
	}
	if (node.operator === "Linear") return `${title} ${properties.get("inputs")}->${properties.get("outputs")}`;
	const window = properties.get("window");
	if (window !== void 0) return `${window} ${title}, stride ${properties.get("stride") ?? "1"}`;
	return title;
}

// src/graph/difference/units.ts
/** The units of a graph, in order; every layer is in one. */
function findUnits({ nodes }, views) {
	const segments = mergeSegments(cutSegments(nodes, views), views);
	const branched = segments.some(({ kind }) => kind === "branched");
	const headAt = headStart(views, segments);
	const body = segments.filter(({ start }) => start < headAt);
	const stemEnd = branched ? stemLength(body, views) : 0;
	const drafts = [];
	let stage = 1;
	let block = 0;
	for (const [at, { start, end, kind }] of body.entries()) {
		if (at < stemEnd) {
			drafts.push({
				kind: "stem",
				stage: 0,
				block: 0,
				start,
				end
			});
			continue;
		}
		const before = drafts.at(-1);
		if (kind === "pool") {
			if (before !== void 0) before.end = end;
			else {
				block += 1;
				drafts.push({
					kind: "block",
					stage,
					block,
					start,
					end
				});
			}
			if (shrinks(views, start, end)) {
				stage += 1;
				block = 0;
			}
			continue;
		}
		if (block > 0 && shrinks(views, start, end)) {
			stage += 1;
			block = 0;
		}
		block += 1;
		drafts.push({
			kind: "block",
			stage,
			block,
			start,
			end
		});
	}
	if (headAt < views.length) drafts.push({
		kind: "head",
		stage: 0,
		block: 0,
		start: headAt,
		end: views.length
	});
	return joinStem(drafts).map((unit) => {
		const siblings = drafts.filter((other) => other.kind === "block" && other.stage === unit.stage);
		return unit.kind === "block" && siblings.length === 1 ? {
			...unit,
			block: 0
		} : unit;
	});
}
function joinStem(drafts) {
	const stems = drafts.filter(({ kind }) => kind === "stem");
	const [first] = stems;
	if (first === void 0) return drafts;
	return [{
		...first,
		end: stems.at(-1)?.end ?? first.end
	}, ...drafts.slice(stems.length)];
}
/** Cuts the order where only the last value is still needed. */
function cutSegments(nodes, views) {
	const indices = new Map(nodes.map((node, index) => [node, index]));
	const lastUse = new Array(nodes.length).fill(-1);
	let lastInputUse = -1;
	nodes.forEach(({ sources }, index) => {
		for (const source of sources.values()) {
			const from = source.kind === "node" ? indices.get(source.from) : void 0;
			if (from !== void 0) lastUse[from] = Math.max(lastUse[from] ?? -1, index);
			else if (source.kind === "input") lastInputUse = Math.max(lastInputUse, index);
		}
	});
	const segments = [];
	let start = 0;
	let open = lastInputUse;
	for (let index = 0; index < nodes.length; index += 1) {
		if (open <= index) {
			const length = index + 1 - start;
			const pool = length === 1 && views[index]?.class === "pooling";
			segments.push({
				start,
				end: index + 1,
				kind: length > 1 ? "branched" : pool ? "pool" : "plain"
			});
			start = index + 1;
		}
		open = Math.max(open, lastUse[index] ?? -1);
	}
	if (start < nodes.length) segments.push({
		start,
		end: nodes.length,
		kind: "branched"
	});
	return segments;
}
/** Joins single layers to runs, activations to what they follow, and a run to the branches that it feeds. */
function mergeSegments(segments, views) {
	const merged = [];
	for (const segment of segments) {
		const before = merged.at(-1);
		const follows = segment.kind === "plain" && isFollower(views[segment.start]);
		if (before !== void 0 && (follows || segment.kind === "plain" && before.kind === "plain")) before.end = segment.end;
		else if (before?.kind === "plain" && segment.kind === "branched" && joinsByConcat(views, segment)) merged[merged.length - 1] = {
			start: before.start,
			end: segment.end,
			kind: "branched"
		};
		else merged.push({ ...segment });
	}
	return merged;
}
function isFollower(view) {
	return view?.class === "activation" || view?.class === "normalization" && view.node.operator !== "LayerNormalization";
}
function joinsByConcat(views, { start, end }) {
	return views.slice(start, end).findLast(({ class: kind }) => kind === "join")?.node.operator === "Concat";
}
function shrinks(views, start, end) {
	return views.slice(start, end).some(({ class: kind, properties }) => {
		const stride = properties.get("stride") ?? "1";
		return (kind === "product" || kind === "pooling") && stride.split("x").some((value) => Number(value) > 1);
	});
}
/** Segments that come before the first block: up to the last one that makes the image smaller, at least one. */
function stemLength(segments, views) {
	const first = segments.findIndex(({ kind }) => kind === "branched");
	const before = segments.slice(0, Math.max(0, first));
	const pool = before.findLastIndex(({ kind, start, end }) => kind === "pool" && shrinks(views, start, end));
	return pool >= 0 ? pool + 1 : Math.min(1, before.length);
}
/** The head begins with the last global pooling or flattening after all convolutions. */
function headStart(views, segments) {
	const lastConv = views.findLastIndex(({ node }) => node.operator === "Conv");
	const flat = views.findIndex(({ node, index }) => index > lastConv && /^(Global\w+Pool|Flatten)$/.test(node.operator));
	const at = flat >= 0 ? flat : views.findLastIndex(({ class: kind }) => kind === "product");
	const holder = segments.find(({ start, end }) => at >= start && at < end);
	if (at < 0 || holder === void 0 || at === 0) return views.length;
	if (holder.kind === "branched") return holder.start < at ? holder.end : views.length;
	return at;
}
/** `stage 2 block 1`, `stem`, `head`. */
function unitName({ kind, stage, block }) {
	if (kind !== "block") return kind;
	return block === 0 ? `stage ${stage}` : `stage ${stage} block ${block}`;
}

// src/graph/difference/changes.ts
function sideOf(graph) {
	const views = graph.nodes.map(viewLayer);
	const units = findUnits(graph, views);
	const unitOf = [];
	for (const unit of units) for (let index = unit.start; index < unit.end; index += 1) unitOf[index] = unit;
	return {
		graph,
		views,
		indexOf: new Map(graph.nodes.map((node, index) => [node, index])),
		units,
		unitOf
	};
}
/** The changes in the order of the dataflow; what only follows from another change is left out. */
function findChanges(candidate, reference, pairs) {
	const counterpart = /* @__PURE__ */ new Map();
	for (const [i, j] of pairs) {
		const [ours, theirs] = [candidate.views[i], reference.views[j]];
		if (ours !== void 0 && theirs !== void 0) counterpart.set(ours.node, theirs.node);
	}
	const matched = new Set(counterpart.values());
	const added = candidate.views.filter(({ node }) => !counterpart.has(node) && node.impliedMax === void 0);
	const removed = reference.views.filter(({ node }) => !matched.has(node) && node.impliedMax === void 0);
	const touched = new Set([...added, ...removed].map(({ node }) => node));
	const changes = [];
	for (const [i, j] of pairs) {
		const [ours, theirs] = [candidate.views[i], reference.views[j]];
		const at = i / candidate.views.length + j / reference.views.length;
		if (ours.node.operator !== theirs.node.operator) {
			if (!(ours.node.impliedMax !== void 0 || theirs.node.impliedMax !== void 0)) changes.push([at, {
				kind: "replaced",
				ours,
				theirs
			}]);
			continue;
		}
		const properties = ownChanges(ours, theirs, touched);
		if (properties.some(({ name }) => widths.has(name))) touched.add(ours.node);
		if (properties.length > 0) changes.push([at, {
			kind: "changed",
			ours,
			theirs,
			properties
		}]);
		else if (isRewired(ours, theirs, counterpart, touched)) changes.push([at, {
			kind: "rewired",
			ours,
			theirs
		}]);
	}
	changes.push(...findMoves(added, removed, candidate.views.length, reference.views.length));
	return changes.sort(([a], [b]) => a - b).map(([, change]) => change);
}
/** Properties that others take over from. */
const widths = /* @__PURE__ */ new Set(["output channels", "outputs"]);
const followers = /* @__PURE__ */ new Set([
	"input channels",
	"inputs",
	"channels"
]);
function ownChanges(ours, theirs, touched) {
	if (ours.keys.exact === theirs.keys.exact) return [];
	const names = /* @__PURE__ */ new Set([...ours.properties.keys(), ...theirs.properties.keys()]);
	const normalized = ours.node.normalized || theirs.node.normalized;
	const changes = [...names].flatMap((name) => {
		const [here, there] = [ours.properties.get(name) ?? "none", theirs.properties.get(name) ?? "none"];
		return here === there ? [] : [{
			name,
			ours: here,
			theirs: there,
			normalized
		}];
	});
	if (!(changes.some(({ name }) => followers.has(name)) && comesFromTouched(ours.node, touched))) return changes;
	const following = ours.properties.get("groups") === "depthwise" && theirs.properties.get("groups") === "depthwise" || ours.node.operator === "BatchNormalization";
	if (following) touched.add(ours.node);
	return changes.filter(({ name }) => !followers.has(name) && !(following && widths.has(name)));
}
/** Whether the width of what a layer reads was changed by another layer before it. */
function comesFromTouched(node, touched) {
	const pending = [node];
	const seen = /* @__PURE__ */ new Set();
	for (let at = pending.pop(); at !== void 0; at = pending.pop()) for (const source of at.sources.values()) {
		if (source.kind !== "node" || seen.has(source.from)) continue;
		if (touched.has(source.from)) return true;
		seen.add(source.from);
		if (!fixesWidth(source.from)) pending.push(source.from);
	}
	return false;
}
function fixesWidth({ operator }) {
	return operator === "Conv" || operator === "Linear" || operator === "ConvTranspose";
}
/** Whether a layer reads other layers than its counterpart does, although those are there. */
function isRewired(ours, theirs, counterpart, touched) {
	const [here, there] = [[...ours.node.sources.values()], [...theirs.node.sources.values()]];
	if (here.length !== there.length) return true;
	const text = (position, source) => ours.node.commutative ? source : `${position} ${source}`;
	const name = (node) => `${node.id}`;
	const expected = here.map((source, at) => {
		if (source.kind !== "node") return text(at, source.kind === "input" ? `input ${source.position}` : "unknown");
		const other = counterpart.get(source.from);
		return other === void 0 ? "gone" : text(at, `${name(other)}.${source.output}`);
	});
	const found = there.map((source, at) => {
		if (source.kind !== "node") return text(at, source.kind === "input" ? `input ${source.position}` : "unknown");
		return touched.has(source.from) || source.from.impliedMax !== void 0 ? "gone" : text(at, `${name(source.from)}.${source.output}`);
	});
	if (expected.includes("gone") || found.includes("gone")) return false;
	return expected.sort().join() !== found.sort().join();
}
/** The same layer missing in one place and new in another was moved. */
function findMoves(added, removed, ourLength, theirLength) {
	const waiting = /* @__PURE__ */ new Map();
	for (const theirs of removed.toReversed()) {
		const list = waiting.get(theirs.keys.exact) ?? [];
		list.push(theirs);
		waiting.set(theirs.keys.exact, list);
	}
	const changes = [];
	const moved = /* @__PURE__ */ new Set();
	for (const ours of added) {
		const theirs = waiting.get(ours.keys.exact)?.pop();
		if (theirs === void 0) {
			changes.push([2 * ours.index / ourLength, {
				kind: "added",
				ours
			}]);
			continue;
		}
		moved.add(theirs);
		changes.push([ours.index / ourLength + theirs.index / theirLength, {
			kind: "moved",
			ours,
			theirs
		}]);
	}
	for (const theirs of removed) if (!moved.has(theirs)) changes.push([2 * theirs.index / theirLength, {
		kind: "removed",
		theirs
	}]);
	return changes;
}

// src/graph/difference/relation.ts
/** Layers that learn decide what a network is. */
const weightOf = ({ class: kind }) => kind === "product" ? 4 : kind === "shape" ? .5 : 1;
/**
* 1 for graphs of one structure, 0 for graphs without a common layer: the share of both graphs' layers that
* have a counterpart, by how well they fit; layers with learnt weights count four times.
*/
function similarityOf(candidate, reference, pairs, changes) {
	const rewired = new Set(changes.flatMap((change) => change.kind === "rewired" ? [change.ours] : []));
	const total = (views) => views.reduce((sum, view) => sum + (view.node.impliedMax === void 0 ? weightOf(view) : 0), 0);
	let common = 0;
	for (const [i, j] of pairs) {
		const [ours, theirs] = [candidate.views[i], reference.views[j]];
		if (ours.node.impliedMax !== void 0 && theirs.node.impliedMax !== void 0) continue;
		const both = (ours.node.impliedMax === void 0 ? weightOf(ours) : 0) + (theirs.node.impliedMax === void 0 ? weightOf(theirs) : 0);
		common += both * likeness(ours, theirs) * (rewired.has(ours) ? .5 : 1);
	}
	const all = total(candidate.views) + total(reference.views);
	return all === 0 ? 1 : Math.min(1, common / all);
}
function likeness(ours, theirs) {
	if (ours.node.impliedMax !== void 0 || theirs.node.impliedMax !== void 0) return 1;
	if (ours.keys.exact === theirs.keys.exact) return 1;
	if (ours.keys.kind === theirs.keys.kind) return .7;
	return ours.keys.operator === theirs.keys.operator ? .5 : .2;
}
/** From here on two graphs are variants of one design. */
const familySimilarity = .5;
/** Two designs of 3x3 and 1x1 convolutions may share so much all the same. */
const sharedByChance = .7;

// src/graph/difference/slide.ts
/** How far a stretch is moved. */
const furthest = 200;
/**
* The same number of pairs, with every stretch of unpaired layers moved to where a block begins, if equal layers
* let it.
*
* @param starts Indices of the layers that blocks begin with, by side.
*/
function slidePairs(pairs, sides, starts) {
	return slideSide(slideSide(pairs, sides[0], starts[0], 0), sides[1], starts[1], 1);
}
function slideSide(pairs, views, starts, side) {
	const other = new Map(pairs.map((pair) => [pair[side], pair[1 - side]]));
	for (let start = 0; start < views.length; start += 1) {
		if (other.has(start)) continue;
		let end = start + 1;
		while (end < views.length && !other.has(end)) end += 1;
		const shift = starts.has(start) ? 0 : shiftToStart(views, starts, other, start, end);
		for (let step = 0; step < Math.abs(shift); step += 1) {
			const [from, to] = shift < 0 ? [start - 1 - step, end - 1 - step] : [end + step, start + step];
			other.set(to, other.get(from));
			other.delete(from);
		}
		start = end + Math.max(0, shift);
	}
	return [...other].map(([own, its]) => side === 0 ? [own, its] : [its, own]).sort(([a], [b]) => a - b);
}
/** Steps to the nearest place before (negative) or after at which a block begins; 0 where there is none. */
function shiftToStart(views, starts, other, start, end) {
	for (const direction of [-1, 1]) for (let step = 1; step <= furthest; step += 1) {
		const [given, taken] = direction < 0 ? [start - step, end - step] : [end + step - 1, start + step - 1];
		if (!(other.has(given) && views[given]?.keys.exact === views[taken]?.keys.exact)) break;
		if (starts.has(start + direction * step)) return direction * step;
	}
	return 0;
}

// src/graph/difference/group-by.ts
/** Items by a key, in the order of their first appearance; `Map.groupBy` is not in every supported runtime. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

// src/graph/difference/layer-words.ts
function placed(view, side) {
	const unit = side.unitOf[view.index];
	return unit === void 0 ? "" : `${unitName(unit)}: `;
}
/** The layer's title, with its number where the unit has several of it, and its name in the file. */
function named(view, side) {
	const { name } = view.node.node;
	return `${numbered(view, side)}${name === "" ? "" : ` (${name.length <= 50 ? name : `${name.slice(0, 47)}...`})`}`;
}
function numbered(view, side) {
	return siblings(view, side).length > 1 ? `${ordinal(view, side)} ${view.title}` : view.title;
}
function siblings(view, side) {
	const unit = side.unitOf[view.index];
	return unit === void 0 ? [view] : side.views.slice(unit.start, unit.end).filter(({ title }) => title === view.title);
}
const ordinals = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth",
	"sixth",
	"seventh",
	"eighth",
	"ninth",
	"tenth"
];
function ordinal(view, side) {
	const at = siblings(view, side).indexOf(view);
	return ordinals[at] ?? `${at + 1}th`;
}
function after(view, side) {
	return ` after ${fedBy(view, side)}`;
}
/** What a layer reads, in order. */
function fedBy(view, side) {
	const texts = sourcesOf(view, side);
	return texts.length === 0 ? "nothing" : texts.join(" and ");
}
/** The same, without what the counterpart on the other side reads, too. */
function fedByInstead(ours, candidate, theirs, reference) {
	const [here, there] = [sourcesOf(ours, candidate), sourcesOf(theirs, reference)];
	const [only, lacking] = [here.filter((text) => !there.includes(text)), there.filter((text) => !here.includes(text))];
	return only.length === 0 || lacking.length === 0 ? [here.join(" and "), there.join(" and ")] : [only.join(" and "), lacking.join(" and ")];
}
function sourcesOf({ node }, side) {
	return [...node.sources].sort(([a], [b]) => a - b).map(([, source]) => {
		if (source.kind === "input") return `input ${side.graph.inputPorts[source.position]?.name ?? source.position}`;
		if (source.kind === "unknown") return "an unknown value";
		const index = side.indexOf.get(source.from);
		const view = index === void 0 ? void 0 : side.views[index];
		return view === void 0 ? source.from.operator : `the ${numbered(view, side)} of ${placed(view, side).replace(/: $/, "")}`;
	});
}
function plural(title, many) {
	return `${many} ${title.endsWith("s") ? title : /(ing|elu\d?|Clip|LRN|[A-Z]\w*)$/.test(title) ? `${title} layers` : `${title}s`}`;
}
function count(many, word) {
	return `${many} ${word}${many === 1 ? "" : "s"}`;
}

// src/graph/difference/property-words.ts
const propertyPhrases = {
	groups: ({ ours, theirs }) => `${groupsText(ours)} instead of ${groupsText(theirs)}`,
	"output channels": ({ ours, theirs }) => `${ours} output channels instead of ${theirs}`,
	"input channels": ({ ours, theirs }) => `${ours} input channels instead of ${theirs}`,
	outputs: ({ ours, theirs }) => `${ours} outputs instead of ${theirs}`,
	inputs: ({ ours, theirs }) => `${ours} inputs instead of ${theirs}`,
	channels: ({ ours, theirs }) => `${ours} channels instead of ${theirs}`,
	bias: ({ ours, theirs, normalized }) => {
		const what = normalized ? "BatchNormalization" : "bias";
		if (ours === "yes") return `with a ${what}`;
		return ours === "no" ? `without its ${what}` : `bias ${ours} instead of ${theirs}`;
	}
};
function groupsText(text) {
	if (text === "depthwise") return "one group a channel";
	return text === "1" ? "1 group" : `${text} groups`;
}
function propertyPhrase(change) {
	return (Object.hasOwn(propertyPhrases, change.name) ? propertyPhrases[change.name] : void 0)?.(change) ?? `${change.name} ${change.ours} instead of ${change.theirs}`;
}

// src/graph/difference/tell-changes.ts
/** Sentences in the order of the dataflow: the first is the first divergence. */
function tellChanges(changes, candidate, reference) {
	const order = new Map(changes.map((change, index) => [change, index]));
	const left = new Set(changes);
	const told = [];
	const take = (some, sentence) => {
		for (const change of some) left.delete(change);
		told.push({
			at: Math.min(...some.map((change) => order.get(change) ?? 0)),
			sentence
		});
	};
	for (const { first, second, sentence } of strideMoves(changes, candidate)) take([first, second], sentence);
	for (const { some, sentence } of blockCounts([...left], candidate, reference)) take(some, sentence);
	for (const { some, sentence } of wholeUnits([...left], candidate, reference)) take(some, sentence);
	for (const { some, sentence } of movedUnits([...left], candidate, reference)) take(some, sentence);
	const companions = companionsOf(changes);
	const alone = [...left].filter((change) => !companions.has(change));
	for (const group of groupsOf(alone, companions, candidate, reference)) take(group.changes, group.sentence);
	return told.toSorted((a, b) => a.at - b.at).map(({ sentence }) => sentence);
}
/** Within one block one layer's stride went down and another's up. */
function strideMoves(changes, candidate) {
	const strided = changes.filter((change) => change.kind === "changed" && change.properties.length === 1 && change.properties[0]?.name === "stride");
	const used = /* @__PURE__ */ new Set();
	return strided.flatMap((from) => {
		const [lost] = from.properties;
		const unit = candidate.unitOf[from.ours.index];
		const to = strided.find(({ ours, properties: [got] }) => {
			return candidate.unitOf[ours.index] === unit && got?.ours === lost?.theirs && got?.theirs === lost?.ours;
		});
		if (to === void 0 || lost === void 0 || lost.theirs === "1" || used.has(from) || used.has(to)) return [];
		used.add(from).add(to);
		const place = placed(from.ours, candidate);
		const [fromTitle, toTitle] = from.ours.title === to.ours.title ? [`the ${ordinal(from.ours, candidate)} ${from.ours.title}`, `the ${ordinal(to.ours, candidate)}`] : shared(from.ours.title, to.ours.title);
		return [{
			first: from,
			second: to,
			sentence: `${place}stride ${lost.theirs} moved from ${fromTitle} to ${toTitle}`
		}];
	});
}
/** `the 1x1`, `the 3x3 convolution`. */
function shared(from, to) {
	const [fromHead = "", ...fromTail] = from.split(" ");
	const [, ...toTail] = to.split(" ");
	return fromTail.join() === toTail.join() && fromTail.length > 0 ? [`the ${fromHead}`, `the ${to}`] : [`the ${from}`, `the ${to}`];
}
/** Of more blocks so many are told one by one. */
const mostNamed = 3;
/** Stages with more or fewer blocks, where what came or went is as much as those blocks hold. */
function blockCounts(changes, candidate, reference) {
	const stages = ({ units }) => Math.max(0, ...units.map(({ stage }) => stage));
	if (stages(candidate) !== stages(reference)) return [];
	return Array.from({ length: stages(candidate) }, (_, index) => index + 1).flatMap((stage) => {
		const blocksOf = ({ units }) => units.filter((unit) => unit.stage === stage);
		const [ours, theirs] = [blocksOf(candidate), blocksOf(reference)];
		const difference = ours.length - theirs.length;
		if (Math.abs(difference) < 2 && (ours.length > 1 || theirs.length > 1)) return [];
		const kind = difference > 0 ? "added" : "removed";
		const side = difference > 0 ? candidate : reference;
		const some = changes.filter((change) => change.kind === kind && side.unitOf[viewOf(change).index]?.stage === stage);
		const whole = wholeUnitsOf(some, side);
		if (Math.min(ours.length, theirs.length) > mostNamed && whole.length === Math.abs(difference) && whole.length <= mostNamed) return [];
		const blocks = (difference > 0 ? ours : theirs).slice(-Math.abs(difference));
		const size = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
		if (difference === 0 || some.length < size - blocks.length) return [];
		const one = whole.at(-1)?.unit ?? blocks.at(-1);
		const each = one === void 0 ? "" : ` (${productsOf(side, one)})`;
		return [{
			some,
			sentence: `stage ${stage}: ${count(ours.length, "block")} instead of ${theirs.length}${each}`
		}];
	});
}
/** Units of which every layer that matters is new, or gone. */
function wholeUnits(changes, candidate, reference) {
	return ["added", "removed"].flatMap((kind) => {
		const side = kind === "added" ? candidate : reference;
		return wholeUnitsOf(changes.filter((change) => change.kind === kind), side).map(({ unit, some }) => ({
			some,
			sentence: `${unitName(unit)} ${kind}: ${productsOf(side, unit)}`
		}));
	});
}
function wholeUnitsOf(changes, side) {
	return [...groupBy(changes, (change) => side.unitOf[viewOf(change).index])].flatMap(([unit, some]) => {
		const size = unit.end - unit.start;
		const products = side.views.slice(unit.start, unit.end).some((view) => view.class === "product");
		return unit.kind === "block" && products && size >= 3 && some.length >= size - 1 ? [{
			unit,
			some
		}] : [];
	});
}
/** Blocks of which every layer that matters is the same in another place. */
function movedUnits(changes, candidate, reference) {
	const moves = changes.filter((change) => change.kind === "moved");
	return [...groupBy(moves, ({ ours }) => candidate.unitOf[ours.index])].flatMap(([unit, some]) => {
		const size = unit.end - unit.start;
		const [from, other] = new Set(some.map(({ theirs }) => reference.unitOf[theirs.index]));
		if (unit.kind !== "block" || size < 3 || some.length < size - 1) return [];
		if (from === void 0 || other !== void 0) return [];
		return [{
			some,
			sentence: `${unitName(unit)} moved: it was ${unitName(from)} (${productsOf(candidate, unit)})`
		}];
	});
}
function productsOf({ views }, { start, end }) {
	const products = views.slice(start, end).filter((view) => view.class === "product");
	const texts = products.slice(0, 4).map(describeView);
	const more = products.length - texts.length;
	return `${texts.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** Activations that came or went with the layer that they follow, and the change of that layer. */
function companionsOf(changes) {
	const byNode = new Map(changes.flatMap((change) => change.kind === "added" || change.kind === "removed" ? [[viewOf(change).node, change]] : []));
	const companions = /* @__PURE__ */ new Map();
	for (const change of changes) {
		if (change.kind !== "added" && change.kind !== "removed") continue;
		const view = viewOf(change);
		const [source, ...others] = view.node.sources.values();
		const before = source?.kind === "node" ? byNode.get(source.from) : void 0;
		if (view.class !== "activation" || others.length > 0 || before?.kind !== change.kind) continue;
		if (viewOf(before).class !== "product") continue;
		companions.set(change, before);
	}
	return companions;
}
function viewOf(change) {
	return change.kind === "added" ? change.ours : change.theirs;
}
/** The same change in several places is told once. */
function groupsOf(changes, companions, candidate, reference) {
	const followers = new Map([...companions].map(([follower, change]) => [change, follower]));
	return [...groupBy(changes, (change) => {
		const follower = followers.get(change);
		return `${change.kind} ${groupKey(change)} ${follower === void 0 ? "" : groupKey(follower)}`;
	}).values()].map((group) => ({
		changes: group,
		sentence: tellGroup(group, followers, candidate, reference)
	}));
}
function groupKey(change) {
	switch (change.kind) {
		case "changed": return `${change.ours.node.operator} ${change.properties.map(propertyKey).join("; ")}`;
		case "replaced": return `${change.ours.title} ${change.theirs.title}`;
		case "added": return addedKey(change.ours);
		case "removed": return addedKey(change.theirs);
		default: return change.ours.title;
	}
}
/** Layers that learn are told one by one where there are few of a size. */
function addedKey(view) {
	return view.class === "product" ? view.title : view.node.operator;
}
/** Widths that change together are one change, whatever the numbers. */
function propertyKey({ name, ours, theirs }) {
	return /^\d+$/.test(ours) && /^\d+$/.test(theirs) && /channels|inputs|outputs/.test(name) ? `${name} ${Number(ours) > Number(theirs) ? "more" : "fewer"}` : `${name} ${ours} ${theirs}`;
}
function tellGroup(group, followers, candidate, reference) {
	const [first] = group;
	const many = group.length;
	switch (first.kind) {
		case "changed": {
			const phrase = first.properties.map(propertyPhrase).join(", ");
			const varied = group.some((change) => change.kind === "changed" && change.properties.map(propertyPhrase).join(", ") !== phrase);
			if (many === 1) return `${placed(first.ours, candidate)}${named(first.ours, candidate)}: ${phrase}`;
			const where = `${placed(first.ours, candidate)}${named(first.ours, candidate)}`;
			return varied ? `${where}: ${phrase}; likewise in ${count(many - 1, "further layer")}` : `${plural(first.ours.title, many)}: ${phrase} (first in ${where})`;
		}
		case "replaced": {
			const phrase = `${first.ours.title} instead of ${first.theirs.title}`;
			const place = placed(first.ours, candidate);
			return many === 1 ? `${place}${phrase}` : `${phrase} in ${count(many, "place")}, first in ${place.replace(/: $/, "")}`;
		}
		case "added":
		case "removed": {
			const side = first.kind === "added" ? candidate : reference;
			const view = viewOf(first);
			const follower = followers.get(first);
			const companion = follower?.kind === first.kind ? ` and ${many === 1 ? "its" : "their"} ${viewOf(follower).title}` : "";
			const connection = residual(view);
			if (connection !== void 0) return `${placed(view, side)}${connection} ${first.kind}${many > 1 ? ` (and ${many - 1} more)` : ""}`;
			const what = many === 1 ? describeView(view) : plural(view.title, many);
			return `${many === 1 ? placed(view, side) : ""}${what}${companion} ${first.kind}${many > 1 ? ` (first in ${placed(view, side).replace(/: $/, "")})` : after(view, side)}`;
		}
		case "moved": return `${many === 1 ? first.ours.title : plural(first.ours.title, many)} moved: ${after(first.ours, candidate).slice(1)} instead of ${after(first.theirs, reference).slice(1)}`;
		case "rewired": {
			const word = residual(first.ours) ?? first.ours.title;
			const more = many > 1 ? `; likewise in ${count(many - 1, "further layer")}` : "";
			const [here, there] = fedByInstead(first.ours, candidate, first.theirs, reference);
			return `${placed(first.ours, candidate)}${word} takes ${here} instead of ${there}${more}`;
		}
	}
}
/** An addition of two computed values. */
function residual({ node }) {
	return node.operator === "Add" && node.sources.size === 2 ? "residual connection" : void 0;
}

// src/graph/difference/tell-counts.ts
/** Layers that decide what a network is. */
const deciding = (view) => view.class === "product" || view.class === "pooling" || view.class === "normalization" || view.class === "join";
/** Stages and kinds of layers of which one side has more, the largest differences first. */
function tellCounts(candidate, reference) {
	const [here, there] = [stagesText(candidate), stagesText(reference)];
	const [ours, theirs] = [countTitles(candidate), countTitles(reference)];
	const differing = [.../* @__PURE__ */ new Set([...ours.keys(), ...theirs.keys()])].map((title) => ({
		title,
		here: ours.get(title) ?? 0,
		there: theirs.get(title) ?? 0
	})).filter((one) => one.here !== one.there).sort((a, b) => Math.abs(b.here - b.there) - Math.abs(a.here - a.there));
	return [...here === there ? [] : [`${here} instead of ${there}`], ...differing.map((one) => `${one.here === 0 ? "no" : one.here} ${words(one.title, one.here)} instead of ${one.there}`)];
}
function words(title, many) {
	return many === 1 ? title : plural(title, many).slice(`${many} `.length);
}
function countTitles({ views }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { title } of views.filter(deciding)) counts.set(title, (counts.get(title) ?? 0) + 1);
	return counts;
}
/** `4 stages of 3, 4, 6 and 3 blocks`. */
function stagesText({ units }) {
	const blocks = [];
	for (const { kind, stage } of units) if (kind === "block") blocks[stage - 1] = (blocks[stage - 1] ?? 0) + 1;
	const counts = Array.from(blocks, (count) => count ?? 0);
	if (counts.length === 1) return `1 stage of ${counts[0]} ${counts[0] === 1 ? "block" : "blocks"}`;
	return `${counts.length} stages of ${counts.slice(0, -1).join(", ")} and ${counts.at(-1)} blocks`;
}

// src/graph/difference/tell-precision.ts
/** Sentences, the most layers first; empty where the precision is the same. */
function tellPrecision(candidate, reference, pairs) {
	const groups = /* @__PURE__ */ new Map();
	let products = 0;
	for (const [i, j] of pairs) {
		const [ours, theirs] = [candidate.views[i], reference.views[j]];
		if (ours.class === "product") products += 1;
		for (const change of changesOf(ours, theirs)) groups.set(change, (groups.get(change) ?? 0) + 1);
	}
	return [...groups].sort(([, a], [, b]) => b - a).map(([change, many]) => {
		return `${change} in ${change.startsWith("weights") && many === products && many > 1 ? `all ${many} layers with weights` : `${many} ${many === 1 ? "layer" : "layers"}`}`;
	});
}
function changesOf(ours, theirs) {
	const changes = [];
	const weight = (view) => view.node.weights.get("weight")?.precision;
	const [here, there] = [weight(ours), weight(theirs)];
	if (here !== void 0 && there !== void 0 && here !== there) changes.push(`weights ${here} instead of ${there}`);
	if (ours.class !== "product") return changes;
	const code = ({ node }) => node.codes.get(0) ?? "not quantised";
	if (code(ours) !== code(theirs)) changes.push(`inputs ${code(ours)} instead of ${code(theirs)}`);
	return changes;
}

// src/graph/difference/compare-graphs.ts
const maxSentences = 12;
/**
* Compares two graphs in normal form. Takes n log n.
*
* @param unrelated whether they are known to be of different designs; asked where they share no more than two such may.
*/
function compareGraphs(ours, theirs, unrelated = () => false) {
	const [candidate, reference] = [sideOf(ours), sideOf(theirs)];
	const identical = ours.structure === theirs.structure;
	const pairs = identical ? candidate.views.map((_, index) => [index, index]) : slidePairs(alignLayers(candidate.views, reference.views), [candidate.views, reference.views], [blockStarts(candidate), blockStarts(reference)]);
	const layerChanges = identical ? [] : findChanges(candidate, reference, pairs);
	const impliedOnly = !identical && layerChanges.length === 0 && differsInImplied(candidate, reference, pairs);
	const sameStructure = identical || impliedOnly;
	const similarity = sameStructure ? 1 : similarityOf(candidate, reference, pairs, layerChanges);
	const related = similarity >= .5 && (similarity >= .7 || !unrelated());
	const byLayer = tellChanges(layerChanges, candidate, reference);
	const counts = related ? [] : tellCounts(candidate, reference);
	const structural = counts.length > 0 ? counts : byLayer;
	const told = structural.length === 0 && !sameStructure ? [unexplained] : structural;
	const precision = counts.length > 0 ? [] : tellPrecision(candidate, reference, pairs);
	const changes = [...told, ...precision];
	const equal = identical && ours.signature === theirs.signature;
	if (changes.length === 0 && !equal) changes.push("inputs or constants are of another type");
	return {
		candidate,
		reference,
		pairs,
		layerChanges,
		equal,
		sameStructure,
		similarity,
		related,
		firstDivergence: byLayer[0] ?? told[0],
		changes: bounded(equal ? [] : changes)
	};
}
const unexplained = "the graphs differ in how their layers are connected, or in a subgraph or function";
function blockStarts({ units }) {
	return new Set(units.map(({ start }) => start));
}
/** Whether all that lacks a counterpart is an activation that a quantisation's range does the work of. */
function differsInImplied(candidate, reference, pairs) {
	const ours = new Set(pairs.map(([i]) => i));
	const theirs = new Set(pairs.map(([, j]) => j));
	const rest = [...candidate.views.filter(({ index }) => !ours.has(index)), ...reference.views.filter(({ index }) => !theirs.has(index))];
	return [...candidate.views, ...reference.views].some(({ node }) => node.impliedMax !== void 0) && rest.every(({ node }) => node.impliedMax !== void 0);
}
function bounded(sentences) {
	if (sentences.length <= maxSentences) return sentences;
	const rest = sentences.length - maxSentences + 1;
	return [...sentences.slice(0, 11), `and ${rest} further differences`];
}

export { fingerprint as a, describeView as i, groupBy as n, unitName as r, compareGraphs as t };