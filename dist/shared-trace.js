import { n as UserError } from "./shared-errors.js";
import { t as readableFeeds } from "./shared-readable-feeds.js";
import { t as openModel } from "./shared-session.js";
import { join } from "node:path";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";

// src/runtime/jobs/trace.ts
/**
* Runs models on the same examples and looks at values inside of them: for each pair of values how far they are apart,
* and of each model its first output. A model's file is not rewritten for that: protobuf joins two graphs that follow
* each other, so a copy with further outputs at its end exposes what is to be looked at.
*/
/** A copy of a larger file (bytes) is not made. */
const LARGEST = 2 ** 29;
/** Elements of all outputs that are kept. */
const MOST_KEPT = 2 ** 23;
/** @throws UserError if a model does not load or can't be fed, or is too large to be copied. */
async function traceModels(packages, { subjects, settings, examples, pairs, limitMs }, channel) {
	const from = performance.now();
	const directory = await mkdtemp(join(tmpdir(), "zoogate-trace-"));
	try {
		const models = [];
		for (const [i, subject] of subjects.entries()) {
			channel.send({
				kind: "doing",
				what: `loading the ${subject.name}`
			});
			const names = pairs.map((pair) => pair[i].name);
			const modelPath = names.length === 0 ? subject.modelPath : await exposed(subject.modelPath, names, join(directory, `${i}.onnx`));
			const level = names.length === 0 ? "all" : "disabled";
			models.push(await openModel(packages, {
				...subject,
				modelPath
			}, settings, { graphOptimizationLevel: level }));
		}
		const sums = pairs.map(() => new Sums());
		const outputs = models.map(() => []);
		const indices = [];
		let kept = 0;
		for await (const { example, fed } of readableFeeds(packages, models, examples)) {
			const run = [];
			for (const [i, model] of models.entries()) {
				channel.send({
					kind: "doing",
					what: `an inference of the ${model.subject.name}`
				});
				const tensors = model.outputs(await model.session.run(fed.feeds[i]), fed.batched);
				outputs[i].push(Float32Array.from(tensors[0].values));
				run.push(new Map(tensors.map((tensor) => [tensor.name, tensor])));
				kept += tensors[0].values.length;
			}
			for (const [i, [ours, theirs]] of pairs.entries()) sums[i].add(numbers(run[0], ours), numbers(run[1], theirs));
			indices.push(examples.indexOf(example));
			if (performance.now() - from > limitMs || kept > MOST_KEPT) break;
		}
		return {
			indices,
			outputs,
			values: sums.map((sum) => sum.result())
		};
	} finally {
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
/** A copy of the model that gives these values as outputs, too. */
async function exposed(path, names, copy) {
	const bytes = await readFile(path);
	if (bytes.length > LARGEST) throw new UserError({
		code: "model-too-large",
		what: "the model is too large to be looked into",
		where: path
	});
	const outputs = [...new Set(names)].map((name) => field(12, field(1, Buffer.from(name))));
	await writeFile(copy, Buffer.concat([bytes, field(7, Buffer.concat(outputs))]));
	return copy;
}
/** A field of protobuf that has a length: `ModelProto.graph` is 7, `GraphProto.output` 12, `ValueInfoProto.name` 1. */
function field(number, payload) {
	const length = [];
	let rest = payload.length;
	do {
		length.push(rest & 127 | (rest > 127 ? 128 : 0));
		rest >>>= 7;
	} while (rest > 0);
	return Buffer.concat([Uint8Array.of(number << 3 | 2, ...length), payload]);
}
function numbers(run, { name, scale, zeroPoint }) {
	const values = run.get(name)?.values;
	if (values === void 0 || scale === void 0 && values instanceof Float32Array) return values;
	const floats = new Float32Array(values);
	const [by = 1] = scale ?? [];
	const [zero = 0] = zeroPoint ?? [];
	for (let i = 0; i < floats.length; i += 1) floats[i] = (floats[i] - zero) * by;
	return floats;
}
/** Different values that are counted. */
const MOST_LEVELS = 256;
/** How far two values are apart over all examples, in memory of one. */
var Sums = class {
	#difference = 0;
	#ours = 0;
	#product = 0;
	#theirs = 0;
	#beyond = 0;
	#count = 0;
	#levels = 0;
	#comparable = true;
	add(ours, theirs) {
		if (ours === void 0 || theirs === void 0 || ours.length !== theirs.length) {
			this.#comparable = false;
			return;
		}
		let [difference, product, square, otherSquare] = [
			0,
			0,
			0,
			0
		];
		let most = -Infinity;
		let least = Infinity;
		for (let i = 0; i < ours.length; i += 1) {
			const a = ours[i];
			const b = theirs[i];
			difference += (a - b) * (a - b);
			product += a * b;
			square += a * a;
			otherSquare += b * b;
			if (a > most) most = a;
			if (a < least) least = a;
		}
		const edge = .01 * (most - least);
		let beyond = 0;
		for (let i = 0; i < theirs.length; i += 1) {
			const b = theirs[i];
			if (b > most + edge || b < least - edge) beyond += 1;
		}
		this.#difference += difference;
		this.#product += product;
		this.#ours += square;
		this.#theirs += otherSquare;
		this.#beyond += beyond;
		this.#count += ours.length;
		if (this.#levels < MOST_LEVELS) this.#levels = Math.max(this.#levels, countLevels(ours));
	}
	result() {
		if (!this.#comparable || this.#count === 0) return void 0;
		const relativeError = Math.sqrt(this.#difference / Math.max(this.#theirs, Number.MIN_VALUE));
		return {
			relativeError: Number.isFinite(relativeError) ? relativeError : Number.POSITIVE_INFINITY,
			cosine: this.#product / Math.max(Math.sqrt(this.#ours * this.#theirs), Number.MIN_VALUE),
			beyond: this.#beyond / this.#count,
			levels: this.#levels
		};
	}
};
function countLevels(values) {
	const seen = /* @__PURE__ */ new Set();
	for (let i = 0; i < values.length && seen.size < MOST_LEVELS; i += 1) seen.add(values[i]);
	return seen.size;
}

export { traceModels };