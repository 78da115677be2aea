import { a as describe, c as labelOutOfRange, d as unfit, l as nonFiniteReason, n as count, s as isFloat, t as allFinite, u as pickOutput } from "./shared-outputs.js";
import { a as measureDifferences, c as proportion, i as meanFigures$2, n as cosineSimilarity, o as observeDifference, r as meanCosine, s as pairedProportions, t as TOLERANCE } from "./shared-differences.js";
import { a as resample, c as resamplesFor, i as measureFigures, p as wilsonInterval, r as figure, t as compareFigures } from "./shared-resampling.js";
import { t as TASK_METRICS } from "./shared-metrics.js";

// src/runtime/rank.ts
/**
* Orders classes by score, equal scores by class index (lower first), and says where the label stands.
*
* @param scores one a class.
* @param label in [0, scores.length).
*/
function rankLabel(scores, label) {
	const own = scores[label];
	let rank = 0;
	let tied = false;
	let predicted = 0;
	let finite = true;
	for (let i = 0; i < scores.length; i++) {
		const score = scores[i];
		if (!Number.isFinite(score)) finite = false;
		if (score > scores[predicted]) predicted = i;
		if (score > own) rank++;
		else if (score === own && i < label) {
			rank++;
			tied = true;
		}
	}
	return finite ? {
		predicted,
		rank,
		tied,
		finite
	} : {
		predicted: -1,
		rank: scores.length,
		tied: false,
		finite
	};
}

// src/measurement/tasks/calibration.ts
const BINS = 15;
/**
* Expected calibration error of the top label with 15 bins of equal width, each open below and closed above: the
* mean over examples of |accuracy - mean confidence| of their bin, in [0, 1]. Guo, C. et al. (2017), On Calibration
* of Modern Neural Networks, ICML, equation 3. Examples without a confidence are left out; the figure is NaN if
* there is no other. It is biased upwards where bins hold few examples.
*/
function calibrationFigures(examples, isCorrect) {
	const { order, starts, gaps } = byBin(examples, isCorrect);
	return (weights) => {
		let [counted, sum] = [0, 0];
		for (let bin = 0; bin < BINS; bin++) {
			let inBin = 0;
			for (let at = starts[bin]; at < starts[bin + 1]; at++) {
				const weight = weights[order[at]];
				counted += weight;
				inBin += weight * gaps[at];
			}
			sum += Math.abs(inBin);
		}
		return [counted === 0 ? NaN : sum / counted];
	};
}
/** Examples with a confidence bin by bin, so that a bin's sum is one run of them; those without are left out. */
function byBin(examples, isCorrect) {
	const bins = new Uint8Array(examples.length);
	const starts = /* @__PURE__ */ new Int32Array(17);
	for (let i = 0; i < bins.length; i++) {
		const { confidence } = examples[i];
		const bin = Math.min(14, Math.max(0, Math.ceil(confidence * BINS) - 1));
		bins[i] = Number.isNaN(confidence) ? BINS : bin;
		starts[bins[i] + 1]++;
	}
	for (let bin = 0; bin <= BINS; bin++) starts[bin + 1] += starts[bin];
	const order = new Int32Array(starts[BINS]);
	const gaps = new Float64Array(order.length);
	const next = starts.slice();
	for (let i = 0; i < bins.length; i++) {
		const bin = bins[i];
		if (bin === BINS) continue;
		const at = next[bin]++;
		const example = examples[i];
		order[at] = i;
		gaps[at] = (isCorrect(example) ? 1 : 0) - example.confidence;
	}
	return {
		order,
		starts,
		gaps
	};
}

// src/measurement/tasks/correct.ts
/** By metric, whether an example counts as right. */
const CORRECT = {
	/** The label's score is the highest. Krizhevsky, A. et al. (2012), NIPS: one minus their top-1 error. */
	top1: ({ rank, finite }) => finite && rank < 1,
	/** The label is among the five highest scores. */
	top5: ({ rank, finite }) => finite && rank < 5
};
/**
* Positions of the examples on which exactly one of the two is right, by top-1.
*
* @param candidate and `other`: the same examples in the same order.
* @returns `lost`: the other is right and the candidate wrong, a negative flip (Yan, S. et al. (2021), CVPR,
*   Positive-Congruent Training); `gained`: the other way round.
*/
function flippedExamples(candidate, other) {
	const lost = [];
	const gained = [];
	for (const [i, own] of candidate.entries()) {
		const right = CORRECT.top1(own);
		if (right === CORRECT.top1(other[i])) continue;
		(right ? gained : lost).push(i);
	}
	return {
		lost,
		gained
	};
}
/** Whom examples flip against: what the change is made from, or else the reference. Undefined where neither ran. */
function flippedAgainst(predictions) {
	return ["baseline", "reference"].find((name) => predictions?.[name] !== void 0);
}

// src/measurement/tasks/worst-first.ts
/** Ranking of results by class and by slice, so that a reader meets the worst first. */
/** Results by class, lowest figure first, equal ones by class index; results without a figure are last. */
function worstFirst(results) {
	return [...results].sort((a, b) => badness(a.measurement, "higher") - badness(b.measurement, "higher") || a.label - b.label);
}
function badness(measurement, better) {
	if (measurement.kind === "failed") return Number.MAX_VALUE;
	return better === "higher" ? measurement.value : -measurement.value;
}
/**
* The task's primary metric for every slice of the examples, worst first. A slice is no evaluation set: it always
* has an interval, unless `complete`.
*
* @param slices the slice of every observation, in their order; undefined for examples of no slice.
*/
function bySlice(task, observations, slices, options) {
	const groups = /* @__PURE__ */ new Map();
	for (const [i, observation] of observations.entries()) {
		const slice = slices[i];
		if (slice === void 0) continue;
		const group = groups.get(slice);
		if (group === void 0) groups.set(slice, [observation]);
		else group.push(observation);
	}
	const metric = task.primary;
	const { better } = TASK_METRICS[metric];
	return Array.from(groups, ([slice, group]) => ({
		slice,
		n: group.length,
		metric,
		measurement: task.measure(group, options)[metric] ?? {
			kind: "failed",
			reason: "not measured"
		}
	})).sort((a, b) => badness(a.measurement, better) - badness(b.measurement, better) || (a.slice < b.slice ? -1 : 1));
}

// src/measurement/tasks/classification.ts
/**
* Classification: one class an example. In: one score a class. Kept: the class, its probability, where the label
* stands. Out: top-1, top-5, expected calibration error, agreement and negative flips, the confusion matrix.
*/
const METRICS$4 = ["top1", "top5"];
const isProportion = (metric) => METRICS$4.includes(metric);
const CALIBRATION_METHOD = "expected calibration error of the top label, 15 bins of equal width (Guo et al. 2017)";
const classification = {
	title: "classification",
	target: "class",
	settings: { scores: "auto" },
	choices: { scores: [
		"auto",
		"logits",
		"probabilities"
	] },
	primary: "top1",
	observe(outputs, { label }, settings) {
		const output = pickOutput(outputs, settings.output);
		const scores = output.values;
		if (!Number.isInteger(label) || label < 0 || label >= scores.length) throw labelOutOfRange(label, output);
		const prediction = rankLabel(scores, label);
		return {
			...prediction,
			label,
			confidence: confidenceOf(output, prediction, settings.scores)
		};
	},
	measure(observations, { complete, seed, only }) {
		const n = observations.length;
		return {
			...Object.fromEntries(METRICS$4.map((metric) => [metric, proportion(count(observations, CORRECT[metric]), n, complete)])),
			...isProportion(only) ? {} : measureFigures(["calibration_error"], { calibration_error: CALIBRATION_METHOD }, n, calibrationFigures(observations, CORRECT.top1), {
				complete,
				seed,
				resamples: resamplesFor(n),
				failure: "the outputs are no probabilities and no logits in floating point"
			})
		};
	},
	compare(first, second, { complete, seed, only }) {
		return {
			top1: pairedProportions(first.map(CORRECT.top1), second.map(CORRECT.top1), complete),
			top5: pairedProportions(first.map(CORRECT.top5), second.map(CORRECT.top5), complete),
			...isProportion(only) ? {} : compareFigures(["calibration_error"], first.length, calibrationFigures(first, CORRECT.top1), calibrationFigures(second, CORRECT.top1), {
				complete,
				seed,
				resamples: resamplesFor(first.length)
			})
		};
	},
	/**
	* `agreement`: both predict the same class; two predictions of nothing don't agree. `negative_flips`: the
	* reference is right and the candidate wrong, as a share of all examples (Yan, S. et al. (2021), CVPR,
	* Positive-Congruent Training: the negative flip rate).
	*/
	measurePair(candidate, reference, { complete }) {
		const n = candidate.length;
		const same = candidate.filter(({ predicted }, i) => predicted >= 0 && predicted === reference[i].predicted);
		const { lost } = flippedExamples(candidate, reference);
		return {
			agreement: proportion(same.length, n, complete),
			negative_flips: proportion(lost.length, n, complete)
		};
	},
	/** Recall: top-1 among the examples of each class. */
	byClass(observations, { complete }) {
		const counts = /* @__PURE__ */ new Map();
		for (const observation of observations) {
			const count = counts.get(observation.label) ?? {
				n: 0,
				right: 0
			};
			count.n++;
			if (CORRECT.top1(observation)) count.right++;
			counts.set(observation.label, count);
		}
		return worstFirst(Array.from(counts, ([label, { n, right }]) => ({
			label,
			metric: "top1",
			measurement: proportion(right, n, complete)
		})));
	},
	confusion: confusionMatrix
};
/** The confusion matrix without its empty cells: by label, then by predicted class. */
function confusionMatrix(observations) {
	const keys = Float64Array.from({ length: observations.length }, (_, i) => {
		const { label, predicted } = observations[i];
		return label * MOST_CLASSES + predicted + 1;
	}).sort();
	const cells = [];
	for (let from = 0; from < keys.length;) {
		const key = keys[from];
		let to = from + 1;
		while (keys[to] === key) to++;
		const label = Math.floor(key / MOST_CLASSES);
		cells.push({
			label,
			predicted: key - label * MOST_CLASSES - 1,
			count: to - from
		});
		from = to;
	}
	return cells;
}
/** More than any classifier tells apart, and few enough that a pair of classes is a whole number below 2^53. */
const MOST_CLASSES = 2 ** 26;
/** The most frequent mistakes: cells off the diagonal, most examples first. */
function confusions(cells) {
	return cells.filter(({ label, predicted }) => label !== predicted).sort((a, b) => b.count - a.count);
}
function confidenceOf(output, { predicted, finite }, kind) {
	if (!finite || !isFloat(output)) return NaN;
	const { values } = output;
	const top = values[predicted];
	if (kind === "probabilities" || kind === "auto" && areProbabilities(values)) return top >= 0 && top <= 1 ? top : NaN;
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += Math.exp(values[i] - top);
	return 1 / sum;
}
/** In [0, 1] and summing to 1 within what half precision and thousands of classes leave of it. */
function areProbabilities(values) {
	let sum = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		if (value < 0 || value > 1) return false;
		sum += value;
	}
	return Math.abs(sum - 1) < .01;
}

// src/measurement/tasks/boxes.ts
/** Area in common, in square pixels. */
function intersection(a, b) {
	const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
	const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
	return width <= 0 || height <= 0 ? 0 : width * height;
}
/**
* Intersection over union, in [0, 1]. For a crowd the intersection over the detection's own area, as COCO has it:
* any part of a crowd is a match.
*/
function overlap(detection, truth, crowd) {
	const common = intersection(detection, truth);
	if (common === 0) return 0;
	const own = detection[2] * detection[3];
	return common / (crowd ? own : own + truth[2] * truth[3] - common);
}
/**
* From pixels of the model's input to the original image, cut off at its edges (as torchvision's and Ultralytics'
* own evaluations do).
*/
function toOriginal(edges, placement, original) {
	const x = (value) => clamp((value - placement.left) / placement.scaleX, original.width);
	const y = (value) => clamp((value - placement.top) / placement.scaleY, original.height);
	const [left, top, right, bottom] = edges;
	return [
		x(left),
		y(top),
		x(right) - x(left),
		y(bottom) - y(top)
	];
}
function clamp(value, limit) {
	return Math.min(Math.max(value, 0), limit);
}
/**
* Non-maximum suppression, greedy: by falling score a box is kept unless its IoU with a kept one exceeds the limit
* (Felzenszwalb, P. et al. (2010), TPAMI 32; torchvision.ops.nms). Equal scores keep their order.
*
* @param perClass only boxes of one class suppress each other.
* @param most stop at so many.
*/
function suppress(detections, options) {
	const kept = [];
	const groups = /* @__PURE__ */ new Map();
	for (const detection of [...detections].sort((a, b) => b.score - a.score)) {
		if (kept.length >= options.most) break;
		const group = options.perClass ? detection.label : 0;
		const boxes = groups.get(group) ?? [];
		if (boxes.some((box) => overlap(detection.box, box, false) > options.iou)) continue;
		boxes.push(detection.box);
		groups.set(group, boxes);
		kept.push(detection);
	}
	return kept;
}

// src/measurement/tasks/adapters.ts
/** As Ultralytics validates: the long tail of low scores is part of the precision-recall curve. */
const ADAPTER_SETTINGS = {
	layout: "auto",
	threshold: .001,
	nms: .7,
	perClass: true,
	multiLabel: true,
	most: 300,
	boxes: "auto",
	classNumbers: "consecutive"
};
const ADAPTER_CHOICES = {
	layout: [
		"auto",
		"v5",
		"v8"
	],
	boxes: [
		"auto",
		"yxyx-normalised",
		"xyxy-normalised",
		"xyxy-pixels"
	],
	classNumbers: ["consecutive", "coco"]
};
/**
* COCO's category numbers of its 80 classes, which TensorFlow's and torchvision's detectors write: 1 to 90 with ten
* gaps (Lin, T.-Y. et al. (2014), ECCV; instances_val2017.json).
*/
const COCO_CLASS_NUMBERS = Array.from({ length: 90 }, (_, i) => i + 1).filter((number) => ![
	12,
	26,
	29,
	30,
	45,
	66,
	68,
	69,
	71,
	83
].includes(number));
const COCO_CLASSES = new Map(COCO_CLASS_NUMBERS.map((number, index) => [number, index]));
const COCO_CLASS_OF = (number) => COCO_CLASSES.get(number);
/** Candidates that go into non-maximum suppression, best first: Ultralytics' `max_nms`. */
const MOST_CANDIDATES = 3e4;
const ADAPTERS = {
	/**
	* YOLO v5, v6, v7 ([1,N,5+C]: centre x, centre y, width, height in pixels of the input, objectness, class
	* probabilities) and v8, v9, v11 ([1,4+C,N]: the same without objectness, transposed). The score is objectness
	* times probability, or the probability.
	*/
	yolo(outputs, settings, placement, original) {
		const { candidates, attributes, at, scored } = yoloLayout(pickOutput(outputs, settings.output), settings.layout);
		const first = scored ? 5 : 4;
		const found = [];
		for (let i = 0; i < candidates; i++) {
			const object = scored ? at(i, 4) : 1;
			if (object <= settings.threshold) continue;
			let best = -1;
			let bestScore = settings.threshold;
			const labels = [];
			for (let c = first; c < attributes; c++) {
				const score = object * at(i, c);
				if (score <= settings.threshold) continue;
				if (settings.multiLabel) labels.push(c);
				else if (score > bestScore) {
					best = c;
					bestScore = score;
				}
			}
			if (best >= 0) labels.push(best);
			if (labels.length === 0) continue;
			const x = at(i, 0);
			const y = at(i, 1);
			const halfWidth = at(i, 2) / 2;
			const halfHeight = at(i, 3) / 2;
			const edges = [
				x - halfWidth,
				y - halfHeight,
				x + halfWidth,
				y + halfHeight
			];
			const box = toOriginal(edges, placement, original);
			for (const c of labels) found.push({
				box,
				label: c - first,
				score: object * at(i, c)
			});
		}
		const candidatesFirst = found.length <= MOST_CANDIDATES ? found : found.sort((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES);
		return suppress(candidatesFirst, {
			iou: settings.nms,
			perClass: settings.perClass,
			most: settings.most
		});
	},
	/**
	* Detectors that hold their own suppression and write boxes, labels and scores: TensorFlow's (`detection_boxes`
	* ymin, xmin, ymax, xmax normalised to the input, `detection_classes` from 1, `detection_scores`,
	* `num_detections`), torchvision's (`boxes` left, top, right, bottom in pixels of the input, `labels` from 1,
	* `scores`) and the ONNX Model Zoo's SSD (`bboxes` left, top, right, bottom normalised, `labels`, `scores`).
	*/
	ssd(outputs, settings, placement, original) {
		const boxes = named(outputs, /box/i);
		const labels = named(outputs, /label|class/i);
		const scores = named(outputs, /score/i);
		const count = outputs.find(({ name }) => /num/i.test(name))?.values[0];
		const format = settings.boxes === "auto" ? formatOf(boxes.name) : settings.boxes;
		const length = Math.min(scores.values.length, count ?? Number.POSITIVE_INFINITY);
		if (boxes.values.length < 4 * length || labels.values.length < length) throw unfit("boxes, labels and scores are not of one length", describe([
			boxes,
			labels,
			scores
		]), "four box edges and one label a score");
		const classOf = settings.classNumbers === "consecutive" ? (number) => number - 1 : COCO_CLASS_OF;
		const found = [];
		for (let i = 0; i < length; i++) {
			const score = scores.values[i];
			const label = classOf(labels.values[i]);
			if (score <= settings.threshold || label === void 0 || label < 0) continue;
			const edges = edgesOf(boxes.values, 4 * i, format, placement.input);
			found.push({
				box: toOriginal(edges, placement, original),
				label,
				score
			});
		}
		return found.sort((a, b) => b.score - a.score).slice(0, settings.most);
	}
};
function yoloLayout(output, layout) {
	const { values } = output;
	const shape = output.shape.length === 3 && output.shape[0] === 1 ? output.shape.slice(1) : output.shape;
	const [rows, columns] = shape;
	if (shape.length !== 2 || rows === void 0 || columns === void 0) throw unfit("the output is no YOLO output", describe([output]), "[1,N,5+C] or [1,4+C,N]", "set \"adapter\" to the family of the detector, or name the output");
	const scored = layout === "auto" ? rows > columns : layout === "v5";
	const candidates = scored ? rows : columns;
	const attributes = scored ? columns : rows;
	if (attributes <= (scored ? 5 : 4)) throw unfit("the YOLO output has no class", describe([output]), "[1,N,5+C] or [1,4+C,N]");
	return {
		candidates,
		attributes,
		at: scored ? (i, attribute) => values[i * columns + attribute] : (i, attribute) => values[attribute * columns + i],
		scored
	};
}
function named(outputs, pattern) {
	const output = outputs.find(({ name }) => pattern.test(name) && !/num|raw|anchor|multiclass/i.test(name));
	if (output !== void 0) return output;
	throw unfit("the outputs are not those of an SSD", describe(outputs), "outputs for boxes, for labels or classes, and for scores, by these names", "set \"adapter\" to the family of the detector");
}
function formatOf(name) {
	if (/^detection_boxes/.test(name)) return "yxyx-normalised";
	return /^bboxes/.test(name) ? "xyxy-normalised" : "xyxy-pixels";
}
function edgesOf(values, start, format, input) {
	const [a, b, c, d] = [
		values[start],
		values[start + 1],
		values[start + 2],
		values[start + 3]
	];
	switch (format) {
		case "yxyx-normalised": return [
			b * input.width,
			a * input.height,
			d * input.width,
			c * input.height
		];
		case "xyxy-normalised": return [
			a * input.width,
			b * input.height,
			c * input.width,
			d * input.height
		];
		case "xyxy-pixels": return [
			a,
			b,
			c,
			d
		];
	}
}

// src/measurement/tasks/coco-matching.ts
/** 0.5, 0.55, ..., 0.95, spaced as numpy's `linspace` does. */
const IOU_THRESHOLDS = Array.from({ length: 10 }, (_, i) => i === 9 ? .95 : .5 + i * ((.95 - .5) / 9));
/** Detections of one class and image that count: COCO's largest `maxDets`. */
const MOST = 100;
/**
* As `COCOeval.evaluateImg` with area range `all` and at most 100 detections of a class: by falling score, each
* detection takes the object of its class with the highest IoU that is not taken and reaches the threshold (the
* later one of equals); a crowd only if there is no such object, and a crowd is never used up.
* Lin, T.-Y. et al. (2014), Microsoft COCO, ECCV; cocodataset.org/#detection-eval.
*/
function matchDetections(detections, truths) {
	const byClass = /* @__PURE__ */ new Map();
	for (const detection of detections) {
		const group = byClass.get(detection.label);
		if (group === void 0) byClass.set(detection.label, [detection]);
		else group.push(detection);
	}
	const counted = [...byClass].sort(([a], [b]) => a - b).map(([label, group]) => ({
		label,
		group: group.sort((a, b) => b.score - a.score).slice(0, MOST)
	}));
	const n = counted.reduce((sum, { group }) => sum + group.length, 0);
	const matches = {
		labels: new Int32Array(n),
		scores: new Float64Array(n),
		hits: new Uint16Array(n),
		ignored: new Uint16Array(n),
		objects: Int32Array.from(truths.filter(({ crowd }) => !crowd).map(({ label }) => label))
	};
	let offset = 0;
	for (const { label, group } of counted) {
		const own = truths.filter((truth) => truth.label === label);
		const ordered = [...own.filter(({ crowd }) => !crowd), ...own.filter(({ crowd }) => crowd)];
		matches.labels.fill(label, offset, offset + group.length);
		for (const [d, { score }] of group.entries()) matches.scores[offset + d] = score;
		matchClass(group, ordered, matches, offset);
		offset += group.length;
	}
	return matches;
}
function matchClass(detections, truths, matches, offset) {
	if (truths.length === 0) return;
	const overlaps = detections.map(({ box }) => truths.map((truth) => overlap(box, truth.box, truth.crowd)));
	for (const [t, threshold] of IOU_THRESHOLDS.entries()) {
		const taken = new Uint8Array(truths.length);
		for (const [d, own] of overlaps.entries()) {
			const match = bestMatch(own, truths, taken, threshold);
			if (match < 0) continue;
			taken[match] = 1;
			matches[truths[match].crowd ? "ignored" : "hits"][offset + d] |= 1 << t;
		}
	}
}
function bestMatch(overlaps, truths, taken, threshold) {
	let best = Math.min(threshold, 1 - 1e-10);
	let match = -1;
	for (const [g, { crowd }] of truths.entries()) {
		if (taken[g] === 1 && !crowd) continue;
		if (match >= 0 && crowd && !truths[match].crowd) break;
		if (overlaps[g] < best) continue;
		best = overlaps[g];
		match = g;
	}
	return match;
}

// src/measurement/tasks/average-precision.ts
/**
* COCO's average precision over images that may count several times. In: the matches of every image; out: average
* precision by class, for the images as they are or any resample of them, without sorting anew.
*/
/** 0, 0.01, ..., 1, spaced as numpy's `linspace` does. */
const RECALLS$1 = Float64Array.from({ length: 101 }, (_, i) => i === 100 ? 1 : i * .01);
const THRESHOLDS = IOU_THRESHOLDS.length;
/** Tables of the classes that occur, as objects or as detections, by class index. */
function classTables(images) {
	const detections = /* @__PURE__ */ new Map();
	const objects = /* @__PURE__ */ new Map();
	for (const [image, { labels, objects: own }] of images.entries()) {
		for (const [at, label] of labels.entries()) push(detections, label, {
			image,
			at
		});
		for (const label of own) push(objects, label, image);
	}
	return [.../* @__PURE__ */ new Set([...detections.keys(), ...objects.keys()])].sort((a, b) => a - b).map((label) => {
		const list = detections.get(label) ?? [];
		const scores = Float64Array.from(list, ({ image, at }) => images[image].scores[at]);
		const order = Uint32Array.from(list.keys()).sort((a, b) => scores[b] - scores[a] || a - b);
		return {
			label,
			image: order.map((i) => list[i].image),
			hits: Uint16Array.from(order, (i) => images[list[i].image].hits[list[i].at]),
			ignored: Uint16Array.from(order, (i) => images[list[i].image].ignored[list[i].at]),
			objects: Uint32Array.from(objects.get(label) ?? [])
		};
	});
}
function push(map, key, value) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [value]);
	else list.push(value);
}
/**
* Makes the average precision of a class: for each IoU threshold, precision is interpolated (the highest at that
* recall or any higher one) at the 101 recalls and averaged, as `COCOeval.accumulate` does.
*
* @returns a function of how often each image counts; equal scores of one image's copies adjoin. It keeps its scratch memory: one call at a time.
*/
function averagePrecision$1(table) {
	const { image, hits, ignored, objects } = table;
	const most = hits.reduce((count, bits) => count + (bits === 0 ? 0 : 1), 0);
	const found = Array.from({ length: THRESHOLDS }, () => new Float64Array(most));
	const precision = Array.from({ length: THRESHOLDS }, () => new Float64Array(most));
	const points = new Uint32Array(THRESHOLDS);
	const right = new Float64Array(THRESHOLDS);
	const notWrong = new Float64Array(THRESHOLDS);
	return (weights) => {
		let positives = 0;
		for (let i = 0; i < objects.length; i++) positives += weights[objects[i]];
		if (positives === 0) return {
			at50: NaN,
			mean: NaN
		};
		points.fill(0);
		right.fill(0);
		notWrong.fill(0);
		let seen = 0;
		for (let i = 0; i < image.length; i++) {
			const weight = weights[image[i]];
			if (weight === 0) continue;
			seen += weight;
			const hit = hits[i];
			const skip = ignored[i];
			if ((hit | skip) === 0) continue;
			for (let t = 0; t < THRESHOLDS; t++) {
				const bit = 1 << t;
				if ((hit & bit) !== 0) {
					right[t] += weight;
					notWrong[t] += weight;
					const point = points[t]++;
					found[t][point] = right[t];
					precision[t][point] = right[t] / (seen - notWrong[t] + right[t] + Number.EPSILON);
				} else if ((skip & bit) !== 0) notWrong[t] += weight;
			}
		}
		let sum = 0;
		let at50 = 0;
		for (let t = 0; t < THRESHOLDS; t++) {
			const area = interpolated(found[t], precision[t], points[t], positives);
			if (t === 0) at50 = area;
			sum += area;
		}
		return {
			at50,
			mean: sum / THRESHOLDS
		};
	};
}
/** The mean over the 101 recalls of the highest precision at that recall or above. */
function interpolated(found, precision, n, positives) {
	let sum = 0;
	let best = 0;
	let point = n - 1;
	for (let r = RECALLS$1.length - 1; r >= 0; r--) {
		const recall = RECALLS$1[r];
		while (point >= 0 && found[point] / positives >= recall) {
			if (precision[point] > best) best = precision[point];
			point--;
		}
		sum += best;
	}
	return sum / RECALLS$1.length;
}

// src/measurement/tasks/detection.ts
/**
* Object detection. In: a detector's outputs through an adapter, and labelled boxes. Kept: which detections hit, at
* ten thresholds. Out: COCO's mean average precision, with results by class.
*/
const METRICS$3 = ["map", "map50"];
const METHODS$3 = {
	map: "COCO's mean average precision, IoU 0.5 to 0.95, 101 recalls, at most 100 detections",
	map50: "COCO's mean average precision at IoU 0.5, 101 recalls, at most 100 detections"
};
const FAILURE$2 = "the examples hold no object to detect";
const detection = {
	title: "object detection",
	target: "boxes",
	settings: {
		adapter: "yolo",
		...ADAPTER_SETTINGS
	},
	choices: {
		adapter: Object.keys(ADAPTERS),
		...ADAPTER_CHOICES
	},
	primary: "map",
	/** Outputs that are not finite detect nothing: every object of the image is missed. */
	observe(outputs, target, settings, placement) {
		if (placement === void 0) throw new Error("detection needs the placement of the image in the input");
		const finite = outputs.every(({ values }) => allFinite(values));
		const detections = finite ? ADAPTERS[settings.adapter](outputs, settings, placement, target) : [];
		return {
			finite,
			...matchDetections(detections, target.boxes)
		};
	},
	measure(observations, options) {
		const tables = classTables(observations);
		return measureFigures(METRICS$3, METHODS$3, observations.length, meanFigures$1(tables), {
			...options,
			resamples: resamples$3(tables),
			failure: FAILURE$2
		});
	},
	compare(first, second, options) {
		const a = classTables(first);
		const b = classTables(second);
		return compareFigures(METRICS$3, first.length, meanFigures$1(a), meanFigures$1(b), {
			...options,
			resamples: Math.min(resamples$3(a), resamples$3(b))
		});
	},
	/** Average precision over IoU 0.5 to 0.95 of every class that has objects. */
	byClass(observations, options) {
		const tables = classTables(observations).filter(({ objects }) => objects.length > 0);
		const makers = tables.map(averagePrecision$1);
		const { values, draws } = resample(observations.length, (weights) => makers.map((make) => make(weights).mean), options.seed, options.complete ? 0 : resamples$3(tables));
		return worstFirst(tables.map(({ label, objects }, i) => ({
			label,
			metric: "average precision",
			measurement: figure("map", values[i], draws[i], {
				n: observations.length,
				complete: options.complete,
				failure: FAILURE$2,
				method: `average precision of ${objects.length} objects, IoU 0.5 to 0.95`
			})
		})));
	}
};
/**
* Mean average precision in [0, 1]: the plain mean over the classes that have objects of their average precision,
* at IoU 0.5 to 0.95 and at 0.5. As pycocotools' `stats[0]` and `stats[1]`; checked against pycocotools 2.0.11.
*/
function meanFigures$1(tables) {
	const makers = tables.filter(({ objects }) => objects.length > 0).map(averagePrecision$1);
	return (weights) => {
		let mean = 0;
		let at50 = 0;
		let classes = 0;
		for (const make of makers) {
			const made = make(weights);
			if (Number.isNaN(made.mean)) continue;
			mean += made.mean;
			at50 += made.at50;
			classes++;
		}
		return [mean / classes, at50 / classes];
	};
}
function resamples$3(tables) {
	return resamplesFor(tables.reduce((steps, { image, objects }) => steps + 2 * image.length + 20 * objects.length + 2e3, 0));
}

// src/measurement/tasks/embedding.ts
/**
* Embeddings. In: one vector an example, and whose it is. Out: recall at k by identity among the examples, and the
* cosine of candidate and reference.
*/
const RECALLS = {
	"recall.at1": 1,
	"recall.at5": 5,
	"recall.at10": 10
};
const METRICS$2 = Object.keys(RECALLS);
const embedding = {
	title: "embeddings",
	target: "identity",
	settings: {},
	primary: "recall.at1",
	observe(outputs, { identity }, settings) {
		const vector = Float32Array.from(pickOutput(outputs, settings.output).values);
		return {
			identity,
			vector,
			finite: allFinite(vector)
		};
	},
	measure(observations, { complete }) {
		const queries = retrievalRanks(observations).filter((rank) => rank !== void 0);
		return Object.fromEntries(METRICS$2.map((metric) => [metric, queries.length === 0 ? {
			kind: "failed",
			reason: "no two examples are of one identity"
		} : proportion(queries.filter((rank) => rank < RECALLS[metric]).length, queries.length, complete)]));
	},
	compare(first, second, { complete }) {
		const a = retrievalRanks(first);
		const b = retrievalRanks(second);
		const hits = (ranks, k) => ranks.flatMap((rank) => rank === void 0 ? [] : [rank < k]);
		return Object.fromEntries(METRICS$2.map((metric) => [metric, pairedProportions(hits(a, RECALLS[metric]), hits(b, RECALLS[metric]), complete)]));
	},
	/** The mean cosine of the two vectors of each example; 0 where they have not the same length. */
	measurePair(candidate, reference, options) {
		const cosines = candidate.map(({ vector }, i) => vector.length === reference[i].vector.length ? cosineSimilarity(vector, reference[i].vector) : 0);
		return meanCosine(cosines, options);
	}
};
/**
* For every example the number of others that are not of its identity and at least as near as the nearest one that
* is; undefined where no other is of its identity. Recall at k is the share of ranks below k among the rest: every
* example asks all others (Jégou, H. et al. (2011), TPAMI 33, Product Quantization for Nearest Neighbor Search;
* Oh Song, H. et al. (2016), CVPR, Deep Metric Learning via Lifted Structured Feature Embedding). Near is by cosine;
* equally near is not nearer, so a model that gives one vector to all finds nothing. Vectors that are not finite are
* near nothing.
*/
function retrievalRanks(observations) {
	const n = observations.length;
	const length = observations.reduce((longest, { vector }) => Math.max(longest, vector.length), 0);
	const unit = new Float32Array(n * length);
	for (const [i, { vector, finite }] of observations.entries()) {
		const norm = finite ? Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) : 0;
		if (norm > 0 && Number.isFinite(norm)) unit.set(vector.map((x) => x / norm), i * length);
	}
	const similarities = new Float64Array(n);
	return observations.map(({ identity, finite }, query) => {
		let nearest = NaN;
		for (let other = 0; other < n; other++) {
			let dot = 0;
			for (let d = 0; d < length; d++) dot += unit[query * length + d] * unit[other * length + d];
			similarities[other] = observations[other].finite ? dot : Number.NEGATIVE_INFINITY;
			if (other === query || observations[other].identity !== identity) continue;
			if (!(similarities[other] <= nearest)) nearest = similarities[other];
		}
		if (Number.isNaN(nearest)) return void 0;
		if (!finite || nearest === Number.NEGATIVE_INFINITY) return n;
		let rank = 0;
		for (let other = 0; other < n; other++) if (observations[other].identity !== identity && similarities[other] >= nearest) rank++;
		return rank;
	});
}

// src/measurement/tasks/multi-label.ts
/**
* Multi-label classification: any number of classes an example. In: one score a class. Kept: the scores, and the
* classes above the threshold. Out: micro- and macro-averaged F1, mean average precision over classes.
*/
const METRICS$1 = [
	"f1.micro",
	"f1.macro",
	"map"
];
const METHODS$2 = {
	"f1.micro": "F1 of all classes counted together",
	"f1.macro": "mean of the classes' F1",
	map: "mean of the classes' average precision"
};
const FAILURE$1 = "no class applies to any example";
const multiLabel = {
	title: "multi-label classification",
	target: "classes",
	settings: {
		scores: "probabilities",
		threshold: .5
	},
	choices: { scores: ["probabilities", "logits"] },
	primary: "f1.micro",
	observe(outputs, { labels }, settings) {
		const output = pickOutput(outputs, settings.output);
		const classes = output.values.length;
		const outside = labels.find((label) => !Number.isInteger(label) || label < 0 || label >= classes);
		if (outside !== void 0) throw labelOutOfRange(outside, output);
		const finite = allFinite(output.values);
		const scores = finite ? Float32Array.from(output.values) : new Float32Array(classes).fill(Number.NEGATIVE_INFINITY);
		if (finite && settings.scores === "probabilities" && scores.some((score) => score < 0 || score > 1)) throw unfit("the scores are no probabilities", `${scores.find((score) => score < 0 || score > 1)}`, "scores in [0, 1]", "set \"scores\" of the task to \"logits\"");
		const limit = settings.scores === "probabilities" ? settings.threshold : Math.log(settings.threshold / (1 - settings.threshold));
		return {
			finite,
			scores,
			predicted: [...scores.keys()].filter((label) => scores[label] > limit),
			labels: [...labels]
		};
	},
	measure(observations, options) {
		return measureFigures(METRICS$1, METHODS$2, observations.length, multiLabelFigures(observations), {
			...options,
			resamples: resamples$2(observations),
			failure: FAILURE$1
		});
	},
	compare(first, second, options) {
		return compareFigures(METRICS$1, first.length, multiLabelFigures(first), multiLabelFigures(second), {
			...options,
			resamples: resamples$2(first)
		});
	},
	/**
	* F1 of every class that applies or is predicted. F1 = 2 J / (1 + J) for the Jaccard index J, which is a proportion
	* of the examples that have the class or are given it: Wilson's interval of J, mapped.
	*/
	byClass(observations, { complete }) {
		return worstFirst([...countClasses(observations)].map(([label, counts]) => ({
			label,
			metric: "F1",
			measurement: f1(counts, complete)
		})));
	}
};
function countClasses(observations) {
	const classes = /* @__PURE__ */ new Map();
	const of = (label) => {
		const counts = classes.get(label) ?? {
			right: 0,
			wrong: 0,
			missed: 0
		};
		classes.set(label, counts);
		return counts;
	};
	for (const { predicted, labels } of observations) {
		const truth = new Set(labels);
		for (const label of predicted) of(label)[truth.delete(label) ? "right" : "wrong"]++;
		for (const label of truth) of(label).missed++;
	}
	return classes;
}
function f1({ right, wrong, missed }, complete) {
	const n = right + wrong + missed;
	const fromJaccard = (jaccard) => 2 * jaccard / (1 + jaccard);
	const value = fromJaccard(right / n);
	const method = `F1: ${right} right, ${wrong} wrong, ${missed} missed`;
	if (complete) return {
		kind: "exact",
		value,
		n,
		unit: "ratio",
		method
	};
	const { low, high } = wilsonInterval(right, n);
	return {
		kind: "sampled",
		value,
		low: fromJaccard(low),
		high: fromJaccard(high),
		n,
		unit: "ratio",
		method: `${method}; Wilson score interval of the Jaccard index`
	};
}
function resamples$2(observations) {
	return resamplesFor(observations.length * (observations[0]?.scores.length ?? 1));
}
/**
* In [0, 1], as scikit-learn defines them:
* - `f1.micro`, `f1.macro`: F1 = 2 right / (2 right + wrong + missed) of all classes counted together, and the mean
*   of the classes' own; macro over the classes that apply to or are predicted of some example (`f1_score` over
*   scikit-learn's `unique_labels`), NaN if there is none.
* - `map`: the mean over classes that apply to some example of sum((R_k - R_{k-1}) P_k) over the distinct scores k,
*   not interpolated (`average_precision_score`, whose published example gives 0.83 for scores 0.1, 0.4, 0.35, 0.8
*   of labels 0, 0, 1, 1).
*/
function multiLabelFigures(observations) {
	const classes = observations[0]?.scores.length ?? 0;
	const precision = Array.from({ length: classes }, (_, label) => scoreTable(observations, label));
	const outcomes = observations.map(({ predicted, labels }) => {
		const truth = new Set(labels);
		return {
			right: predicted.filter((label) => truth.has(label)),
			wrong: predicted.filter((label) => !truth.has(label)),
			missed: labels.filter((label) => !predicted.includes(label))
		};
	});
	const right = new Float64Array(classes);
	const errors = new Float64Array(classes);
	return (weights) => {
		right.fill(0);
		errors.fill(0);
		for (const [i, outcome] of outcomes.entries()) {
			const weight = weights[i];
			if (weight === 0) continue;
			for (const label of outcome.right) right[label] += weight;
			for (const label of outcome.wrong) errors[label] += weight;
			for (const label of outcome.missed) errors[label] += weight;
		}
		let allRight = 0;
		let allErrors = 0;
		let macro = 0;
		let occurring = 0;
		for (let label = 0; label < classes; label++) {
			const counted = 2 * right[label] + errors[label];
			if (counted === 0) continue;
			occurring++;
			macro += 2 * right[label] / counted;
			allRight += right[label];
			allErrors += errors[label];
		}
		let sum = 0;
		let present = 0;
		for (const table of precision) {
			const area = averagePrecision(table, weights);
			if (Number.isNaN(area)) continue;
			sum += area;
			present++;
		}
		return [
			2 * allRight / (2 * allRight + allErrors),
			macro / occurring,
			sum / present
		];
	};
}
function scoreTable(observations, label) {
	const scores = Float32Array.from(observations, (observation) => observation.scores[label]);
	const example = Uint32Array.from(scores.keys()).sort((a, b) => scores[a] === scores[b] ? a - b : scores[a] < scores[b] ? 1 : -1);
	return {
		example,
		scores: Float32Array.from(example, (i) => scores[i]),
		applies: Uint8Array.from(example, (i) => observations[i].labels.includes(label) ? 1 : 0)
	};
}
/** NaN where the class applies to no example. */
function averagePrecision({ example, scores, applies }, weights) {
	let sum = 0;
	let right = 0;
	let seen = 0;
	let before = 0;
	for (let i = 0; i < example.length; i++) {
		const weight = weights[example[i]];
		seen += weight;
		if (applies[i] === 1) right += weight;
		if (scores[i] === scores[i + 1] || right === before) continue;
		sum += (right - before) * right / seen;
		before = right;
	}
	return right === 0 ? NaN : sum / right;
}

// src/measurement/tasks/regression.ts
/**
* Regression: one or more numbers an example. In: the first output, one number a target. Out: RMSE, MAE and R² as
* scikit-learn defines them; several outputs count alike (`multioutput='uniform_average'`).
*/
const METRICS = [
	"rmse",
	"mae",
	"r2"
];
const METHODS$1 = {
	rmse: "root of the mean squared error, outputs averaged",
	mae: "mean absolute error, outputs averaged",
	r2: "coefficient of determination, outputs averaged"
};
const regression = {
	title: "regression",
	target: "values",
	settings: {},
	primary: "mae",
	observe(outputs, { values: expected }, settings) {
		const output = pickOutput(outputs, settings.output);
		if (output.values.length !== expected.length) throw unfit("the model gives another number of values than the target has", `${output.values.length} from "${output.name}"`, `${expected.length}`);
		const predicted = Array.from(output.values);
		return {
			predicted,
			expected: [...expected],
			finite: allFinite(predicted)
		};
	},
	measure(observations, options) {
		return measureFigures(METRICS, METHODS$1, observations.length, regressionFigures(observations), {
			...options,
			resamples: resamples$1(observations),
			failure: observations.every(({ finite }) => finite) ? "R² takes at least two examples" : nonFiniteReason(observations)
		});
	},
	compare(first, second, options) {
		return compareFigures(METRICS, first.length, regressionFigures(first), regressionFigures(second), {
			...options,
			resamples: resamples$1(first)
		});
	}
};
function resamples$1(observations) {
	return resamplesFor(3 * observations.length * (observations[0]?.expected.length ?? 1));
}
/**
* With e the errors and y the expected values of one output: rmse = sqrt(mean(e²)), mae = mean(|e|), both in the
* output's unit; r2 = 1 - sum(e²) / sum((y - mean(y))²), 1 or 0 where all y are equal and all e are 0 or not.
* Several outputs: the plain mean of theirs. As scikit-learn's `root_mean_squared_error`, `mean_absolute_error` and
* `r2_score`, whose published example gives 0.612, 0.5 and 0.948 for [3, -0.5, 2, 7] and [2.5, 0, 2, 8].
*/
function regressionFigures(observations) {
	const n = observations.length;
	const outputs = Array.from({ length: observations[0]?.expected.length ?? 0 }, (_, output) => {
		const expected = Float64Array.from(observations, (observation) => observation.expected[output]);
		const centre = expected.reduce((sum, y) => sum + y, 0) / n;
		return {
			errors: Float64Array.from(observations, (observation, i) => observation.predicted[output] - expected[i]),
			centred: expected.map((y) => y - centre)
		};
	});
	return (weights) => {
		let rmse = 0;
		let mae = 0;
		let r2 = 0;
		for (const { errors, centred } of outputs) {
			let squares = 0;
			let absolutes = 0;
			let sum = 0;
			let spread = 0;
			let count = 0;
			for (let i = 0; i < n; i++) {
				const weight = weights[i];
				if (weight === 0) continue;
				const error = errors[i];
				const y = centred[i];
				count += weight;
				squares += weight * error * error;
				absolutes += weight * Math.abs(error);
				sum += weight * y;
				spread += weight * y * y;
			}
			rmse += Math.sqrt(squares / count);
			mae += absolutes / count;
			r2 += determination(squares, Math.max(0, spread - sum * sum / count), count);
		}
		return [
			rmse / outputs.length,
			mae / outputs.length,
			r2 / outputs.length
		];
	};
}
function determination(residual, total, n) {
	if (n < 2) return NaN;
	if (total === 0) return residual === 0 ? 1 : 0;
	return 1 - residual / total;
}

// src/measurement/tasks/placement.ts
/** The whole image stretched over the whole input. */
function stretched(original, input) {
	return {
		input,
		scaleX: input.width / original.width,
		scaleY: input.height / original.height,
		left: 0,
		top: 0
	};
}

// src/measurement/tasks/segmentation.ts
/**
* Semantic segmentation. In: a class map or class scores by pixel, and a mask. Kept: pixel counts by class. Out: mean
* intersection over union, with results by class.
*/
const METHODS = { miou: "mean over classes of intersection over union, pixels of all images together" };
const FAILURE = "no pixel counts";
const segmentation = {
	title: "semantic segmentation",
	target: "mask",
	settings: { ignore: 255 },
	primary: "miou",
	/**
	* The mask is brought to the output's size by nearest neighbour, through the same resize and crop as the image
	* (torchvision's references do so); output pixels beyond the image don't count. Without a placement the output
	* covers the mask. Outputs that are not finite predict no class anywhere.
	*/
	observe(outputs, target, settings, placement) {
		const output = pickOutput(outputs, settings.output);
		const { width, height, classes, labels } = classMap(output);
		const finite = allFinite(output.values);
		const samples = sampleMask(target, {
			width,
			height
		}, placement);
		const ignore = target.ignore ?? settings.ignore;
		const counts = /* @__PURE__ */ new Map();
		const of = (label) => {
			const count = counts.get(label) ?? {
				common: 0,
				predicted: 0,
				expected: 0
			};
			counts.set(label, count);
			return count;
		};
		for (let i = 0; i < samples.length; i++) {
			const expected = samples[i];
			if (expected < 0 || expected === ignore || expected >= classes) continue;
			of(expected).expected++;
			if (!finite) continue;
			of(labels[i]).predicted++;
			if (labels[i] === expected) of(expected).common++;
		}
		const found = [...counts].sort(([a], [b]) => a - b);
		return {
			finite,
			classes: Int32Array.from(found, ([label]) => label),
			common: Uint32Array.from(found, ([, { common }]) => common),
			predicted: Uint32Array.from(found, ([, { predicted }]) => predicted),
			expected: Uint32Array.from(found, ([, count]) => count.expected)
		};
	},
	measure(observations, options) {
		return measureFigures(["miou"], METHODS, observations.length, meanFigures(observations), {
			...options,
			resamples: resamples(observations),
			failure: FAILURE
		});
	},
	compare(first, second, options) {
		return compareFigures(["miou"], first.length, meanFigures(first), meanFigures(second), {
			...options,
			resamples: Math.min(resamples(first), resamples(second))
		});
	},
	/** Intersection over union of every class that occurs. */
	byClass(observations, options) {
		const { labels, figures } = classFigures(observations);
		const { values, draws } = resample(observations.length, figures, options.seed, options.complete ? 0 : resamples(observations));
		return worstFirst(labels.map((label, i) => ({
			label,
			metric: "intersection over union",
			measurement: figure("miou", values[i], draws[i], {
				n: observations.length,
				complete: options.complete,
				failure: FAILURE,
				method: "intersection over union, pixels of all images together"
			})
		})));
	}
};
/** [1,C,H,W] scores to the highest class of every pixel (the lower of equals), or [1,H,W] and [1,1,H,W] classes. */
function classMap(output) {
	const { values } = output;
	const [height = 0, width = 0] = output.shape.slice(-2);
	const channels = output.shape.length === 4 ? output.shape[1] : 1;
	const area = width * height;
	const scores = channels === 1 && Array.prototype.some.call(values, (value) => Number.isFinite(value) && value % 1 !== 0);
	if (output.shape.length < 2 || area === 0 || values.length !== channels * area || scores) throw unfit("the output is no map of classes", describe([output]), "[1,C,H,W] scores or [1,H,W] classes");
	if (channels === 1) return {
		width,
		height,
		classes: Number.POSITIVE_INFINITY,
		labels: values
	};
	const labels = new Int32Array(area);
	const best = Float64Array.from({ length: area }, (_, i) => values[i]);
	for (let c = 1; c < channels; c++) for (let i = 0; i < area; i++) {
		const score = values[c * area + i];
		if (score > best[i]) {
			best[i] = score;
			labels[i] = c;
		}
	}
	return {
		width,
		height,
		classes: channels,
		labels
	};
}
/** The mask's class at the centre of every output pixel; -1 beyond the mask. */
function sampleMask(mask, size, placement = stretched(mask, size)) {
	const { input, left, top, scaleX, scaleY } = placement;
	const at = (pixel, pixels, length, offset, scale) => Math.floor(((pixel + .5) * length / pixels - offset) / scale);
	const columns = Array.from({ length: size.width }, (_, x) => at(x, size.width, input.width, left, scaleX));
	const samples = new Int32Array(size.width * size.height).fill(-1);
	for (let y = 0; y < size.height; y++) {
		const row = at(y, size.height, input.height, top, scaleY);
		if (row < 0 || row >= mask.height) continue;
		for (const [x, column] of columns.entries()) {
			if (column < 0 || column >= mask.width) continue;
			samples[y * size.width + x] = mask.values[row * mask.width + column];
		}
	}
	return samples;
}
function resamples(observations) {
	return resamplesFor(observations.reduce((steps, { classes }) => steps + 3 * classes.length, 0));
}
/**
* Intersection over union in [0, 1] of every class that occurs: pixels that are and are predicted of the class, over
* pixels that are or are predicted, of all images together. The confusion matrix of torchvision's
* references/segmentation: diagonal / (row + column - diagonal); pixels whose mask is no class don't count. NaN
* where a class does not occur in the images that count.
*/
function classFigures(observations) {
	const labels = [...new Set(observations.flatMap(({ classes }) => [...classes]))].sort((a, b) => a - b);
	const index = new Map(labels.map((label, i) => [label, i]));
	const rows = observations.map(({ classes, common, predicted, expected }) => ({
		at: Uint32Array.from(classes, (label) => index.get(label)),
		common,
		union: Float64Array.from(common, (count, i) => predicted[i] + expected[i] - count)
	}));
	const common = new Float64Array(labels.length);
	const union = new Float64Array(labels.length);
	return {
		labels,
		figures: (weights) => {
			common.fill(0);
			union.fill(0);
			for (const [i, row] of rows.entries()) {
				const weight = weights[i];
				if (weight === 0) continue;
				for (let c = 0; c < row.at.length; c++) {
					common[row.at[c]] += weight * row.common[c];
					union[row.at[c]] += weight * row.union[c];
				}
			}
			return common.map((count, c) => union[c] === 0 ? NaN : count / union[c]);
		}
	};
}
/** The plain mean over the classes that occur. */
function meanFigures(observations) {
	const { figures } = classFigures(observations);
	return (weights) => {
		const made = Array.from(figures(weights)).filter((value) => !Number.isNaN(value));
		return [made.reduce((sum, value) => sum + value, 0) / made.length];
	};
}

// src/measurement/tasks/tensors.ts
/**
* Raw tensors: outputs held to expected ones, as ONNX's own test data has them. Out: the largest absolute and
* relative difference, the cosine, and the share of examples whose outputs are all within tolerance.
*/
const tensors = {
	title: "raw tensors",
	target: "tensors",
	settings: TOLERANCE,
	primary: "all_close",
	observe(outputs, target, settings) {
		return observeDifference(outputs, target.tensors, settings);
	},
	measure: measureDifferences,
	compare(first, second, { complete, seed }) {
		const cosines = (observations) => observations.map(({ cosine }) => cosine);
		const close = (observations) => observations.map((one) => one.close);
		return {
			...largestOf("max_abs_error", first, second, ({ maxAbsError }) => maxAbsError),
			...largestOf("max_rel_error", first, second, ({ maxRelError }) => maxRelError),
			...compareFigures(["cosine"], first.length, meanFigures$2(cosines(first)), meanFigures$2(cosines(second)), {
				complete,
				seed,
				resamples: resamplesFor(first.length)
			}),
			all_close: pairedProportions(close(first), close(second), complete)
		};
	}
};
function largestOf(metric, first, second, of) {
	const largest = (observations) => observations.reduce((most, observation) => Math.max(most, of(observation)), 0);
	const values = {
		first: largest(first),
		second: largest(second)
	};
	if (!Number.isFinite(values.first) || !Number.isFinite(values.second)) return {};
	return { [metric]: {
		kind: "exact",
		...values
	} };
}

// src/measurement/tasks/tasks.ts
const TASKS = {
	classification,
	"multi-label": multiLabel,
	regression,
	detection,
	segmentation,
	embedding,
	tensors
};
function isTaskName(name) {
	return Object.hasOwn(TASKS, name);
}
/** The task behind a name that was read from a configuration. */
function taskNamed(name) {
	return TASKS[name];
}

export { confusions as a, flippedAgainst as c, classification as i, flippedExamples as l, isTaskName as n, bySlice as o, taskNamed as r, CORRECT as s, TASKS as t };