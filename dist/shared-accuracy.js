import { n as UnreadableImage, r as createDecoder } from "./shared-read-input.js";
import { n as UserError } from "./shared-errors.js";
import { r as taskNamed } from "./shared-tasks.js";
import { t as collectGarbage } from "./shared-release-memory.js";
import { r as createExampleFeeder, t as openModel } from "./shared-session.js";
import { t as createFlightRecorder } from "./shared-flight-record.js";
import { h as placeImage } from "./shared-parse-preprocess-file.js";
import { readFile } from "node:fs/promises";

// src/runtime/mask.ts
/** Reads segmentation masks: images whose grey level is the class index. */
/** @returns a function that throws UnreadableImage for a mask that doesn't decode or has colours. */
function createMaskReader({ sharp }) {
	const decode = createDecoder(sharp);
	return async ({ path, ignore }) => {
		const { data, width, height, channels } = await decode(await readFile(path), path);
		if (channels === 1) return {
			kind: "mask",
			width,
			height,
			values: data,
			ignore
		};
		const values = new Uint8Array(width * height);
		for (let i = 0; i < values.length; i++) {
			const [red, green, blue] = [
				data[i * 3],
				data[i * 3 + 1],
				data[i * 3 + 2]
			];
			if (red !== green || green !== blue) throw new UnreadableImage(path, "a mask has one grey level a class, and this one has colours");
			values[i] = red;
		}
		return {
			kind: "mask",
			width,
			height,
			values,
			ignore
		};
	};
}

// src/runtime/placement-of.ts
/** @returns undefined where there is no image. */
function placementOf(preprocess, original) {
	if (preprocess === void 0 || original === void 0) return void 0;
	const { central, resized, left, top, input } = placeImage(preprocess, original);
	const scaleX = resized.width / central.width;
	const scaleY = resized.height / central.height;
	return {
		input,
		scaleX,
		scaleY,
		left: left - central.left * scaleX,
		top: top - central.top * scaleY
	};
}

// src/runtime/jobs/accuracy.ts
/** Examples that are decoded ahead while inference holds the main thread. */
const LOOKAHEAD = 4;
/** Examples between two collections, which take some milliseconds: what outlived the young generation adds up. */
const COLLECT_EVERY = 128;
async function measureAccuracy(packages, job, channel) {
	const task = taskNamed(job.task.name);
	const models = [];
	for (const subject of job.subjects) {
		channel.send({
			kind: "doing",
			what: `loading the ${subject.name}`
		});
		models.push(await openModel(packages, subject, job.settings));
	}
	const decode = createDecode(packages, models);
	const handed = examplesOf(channel);
	const next = async () => {
		const { value, done } = await handed.next();
		return done ? void 0 : {
			...value,
			decoded: await decode(value.example)
		};
	};
	const record = createFlightRecorder();
	const ahead = Array.from({ length: LOOKAHEAD }, next);
	for (let examples = 1;; examples++) {
		const current = await ahead.shift();
		if (current === void 0) return;
		ahead.push(next());
		const { example, endsChunk, decoded } = current;
		if (!("error" in decoded)) {
			const { fed, target } = decoded;
			channel.sendSoon({
				kind: "decoded",
				sha256: fed.sha256
			});
			for (const [subject, model] of models.entries()) {
				record({
					examples,
					subject
				});
				const outputs = model.outputs(await model.session.run(fed.feeds[subject]), fed.batched);
				const placement = placementOf(model.subject.preprocess, fed.original);
				const observe = () => task.observe(outputs, target, job.task.settings, placement);
				channel.sendSoon({
					kind: "observation",
					observation: named(observe, example, model)
				});
			}
			fed.release();
		} else if (decoded.error instanceof UnreadableImage) channel.sendSoon({
			kind: "unreadable",
			reason: decoded.error.reason
		});
		else throw decoded.error;
		if (examples % COLLECT_EVERY === 0) collectGarbage();
		if (endsChunk) channel.send({ kind: "chunk-done" });
	}
}
/** The examples of all chunks, in their order. */
async function* examplesOf(channel) {
	for (;;) {
		const { examples } = await channel.chunk();
		if (examples.length === 0) return;
		for (const [i, example] of examples.entries()) yield {
			example,
			endsChunk: i === examples.length - 1
		};
	}
}
/** A rejection that nobody waits for yet would end the process: it travels as a value. */
function createDecode(packages, models) {
	const feed = createExampleFeeder(packages, models);
	const readMask = createMaskReader(packages);
	return async (example) => {
		try {
			return {
				fed: await feed(example),
				target: example.target.kind === "mask" ? await readMask(example.target) : example.target
			};
		} catch (error) {
			return { error };
		}
	};
}
/** What does not fit is told with the example and the subject that it does not fit. */
function named(observe, example, model) {
	try {
		return observe();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const where = `${example.name}, ${model.subject.name}`;
		throw new UserError({
			...error.problem,
			where: error.problem.where ?? where
		}, { cause: error });
	}
}

export { measureAccuracy };