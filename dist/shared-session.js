import { n as UserError } from "./shared-errors.js";
import { n as releaseArray } from "./shared-release-memory.js";
import { _ as roundHalfEven, g as resizedSize, h as placeImage, i as divisorOf, m as cut, p as LIBRARIES } from "./shared-parse-preprocess-file.js";
import { t as describePreprocess } from "./shared-steps.js";
import { n as toHalf, t as fromHalf } from "./shared-half-precision.js";
import { o as firstOfBatch } from "./shared-outputs.js";
import { n as providersOf, r as refuseWhatRuntimeLacks, t as providerDoesNotStart } from "./shared-providers.js";
import { i as createResizingDecoder, r as createDecoder, t as createInputReader } from "./shared-read-input.js";

// src/preprocess/prepare.ts
/**
* One decoded image to one model input: grey or colour, then the specification's steps in their order. What depends on the specification alone (weights, tables of 256 values) is made once.
*
* The floats are torchvision's: ToTensor divides by 255 in float32, Normalize subtracts the mean and divides
* by std, each rounded to float32.
*/
/** An input of more pixels than this (0.8 GB of floats in RGB) is refused: no model takes it. */
const MOST_PIXELS = 1 << 26;
/** A preparer for one specification. It keeps memory between calls, so each thread makes its own. */
function createPreparer(preprocess) {
	const { channels, layout, resize } = preprocess;
	const resample = resize === void 0 ? cutOf : LIBRARIES[resize.library].create(resize);
	const planes = channels === "L" ? 1 : 3;
	const normalize = Array.from({ length: planes }, (_, plane) => normalizer(preprocess, plane));
	const tables = normalize.map((float) => Float32Array.from({ length: 256 }, (_, level) => float(level)));
	const fills = normalize.map((float, plane) => float(preprocess.crop?.fill?.[plane] ?? 0));
	return (decoded, allocate = (length) => new Float32Array(length)) => {
		const coloured = channels === "L" ? toGrey(decoded) : decoded;
		const { central, resized, left, top, input } = placeImage(preprocess, coloured);
		const count = input.width * input.height;
		if (count > MOST_PIXELS) throw tooLarge(decoded, input);
		const pixels = cut(coloured, central);
		const window = {
			left: Math.max(-left, 0),
			top: Math.max(-top, 0),
			width: Math.min(input.width, resized.width),
			height: Math.min(input.height, resized.height)
		};
		const visible = resample(pixels, resized, window);
		const length = count * planes;
		const given = allocate(length);
		if (given.length < length) throw new RangeError(`the array holds ${given.length} floats, the input has ${length}`);
		const data = given.length === length ? given : given.subarray(0, length);
		const padded = window.width < input.width || window.height < input.height;
		for (let plane = 0; plane < planes; plane++) {
			const step = layout === "NCHW" ? 1 : planes;
			const start = layout === "NCHW" ? plane * count : plane;
			if (padded) for (let at = start, i = 0; i < count; i++, at += step) data[at] = fills[plane];
			const first = start + (Math.max(top, 0) * input.width + Math.max(left, 0)) * step;
			const channel = pixels.channels === 1 ? 0 : channels === "BGR" ? 2 - plane : plane;
			const rowStep = input.width * step;
			if (isBytes(visible)) writeBytes(visible, channel, tables[plane], data, first, rowStep, step);
			else writeFloats(visible, channel, normalize[plane], data, first, rowStep, step);
		}
		const { width, height } = input;
		return {
			data,
			shape: layout === "NCHW" ? [
				planes,
				height,
				width
			] : [
				height,
				width,
				planes
			]
		};
	};
}
const cutOf = (pixels, _, window) => cut(pixels, window);
const isBytes = (pixels) => pixels.data instanceof Uint8Array;
/** Grey as Pillow's `convert('L')` makes it: ITU-R 601-2 luma in 16-bit fixed point, rounded. */
function toGrey(pixels) {
	if (pixels.channels === 1) return pixels;
	const { data, width, height } = pixels;
	const grey = new Uint8Array(width * height);
	for (let i = 0, at = 0; i < grey.length; i++, at += 3) grey[i] = 19595 * data[at] + 38470 * data[at + 1] + 7471 * data[at + 2] + 32768 >> 16;
	return {
		data: grey,
		width,
		height,
		channels: 1
	};
}
/** The float32 that a level becomes in a plane. */
function normalizer(preprocess, plane) {
	const { scale, offset } = preprocess;
	const mean = Math.fround(preprocess.mean[plane]);
	const std = Math.fround(preprocess.std[plane]);
	const divisor = divisorOf(scale);
	const factor = Math.fround(scale);
	const shift = offset === void 0 ? 0 : Math.fround(offset);
	return (level) => {
		const scaled = Math.fround(divisor === void 0 ? level * factor : level / divisor);
		return Math.fround(Math.fround(Math.fround(scaled + shift) - mean) / std);
	};
}
function writeBytes(pixels, channel, table, out, first, rowStep, step) {
	const { data, width, height, channels } = pixels;
	for (let row = 0, from = channel; row < height; row++) {
		const end = first + row * rowStep + width * step;
		for (let at = first + row * rowStep; at < end; at += step, from += channels) out[at] = table[data[from]];
	}
}
function writeFloats(pixels, channel, normalize, out, first, rowStep, step) {
	const { data, width, height, channels } = pixels;
	for (let row = 0, from = channel; row < height; row++) {
		const end = first + row * rowStep + width * step;
		for (let at = first + row * rowStep; at < end; at += step, from += channels) out[at] = normalize(data[from]);
	}
}
function tooLarge(pixels, input) {
	return new UserError({
		code: "preprocess-input-too-large",
		what: "the preprocessing makes an input larger than any model takes",
		where: "preprocess",
		got: `${input.width}x${input.height} from an image of ${pixels.width}x${pixels.height}`,
		expected: `at most ${MOST_PIXELS} pixels`,
		hint: "add a crop, or resize to an exact width and height"
	});
}

// src/runtime/example-feeder.ts
/** Whether an example can be fed: images need a preprocessing, tensors don't. */
function canBeFed({ input }, { preprocess }) {
	return input.kind === "arrays" || input.kind === "tensor-files" || preprocess !== void 0;
}
/**
* @returns a function that throws UnreadableImage for a file that doesn't decode and UserError for an input that
*   cannot be read or doesn't fit a model.
*/
function createExampleFeeder({ sharp, ort }, models) {
	sharp.concurrency(1);
	sharp.cache(false);
	const decode = createDecoder(sharp);
	const decodeResized = createResizingDecoder(sharp);
	const read = createInputReader();
	const preparers = /* @__PURE__ */ new Map();
	const resizing = /* @__PURE__ */ new Map();
	const applying = /* @__PURE__ */ new Map();
	const arrays = createArrayPool();
	const keys = models.map(({ subject }) => {
		if (subject.preprocess === void 0) return void 0;
		const key = JSON.stringify(subject.preprocess);
		if (!preparers.has(key)) preparers.set(key, createPreparer(subject.preprocess));
		const { resize, applies } = subject.preprocess;
		if (applies !== void 0) applying.set(key, applies);
		if (resize?.library === "libvips") resizing.set(key, resize);
		return key;
	});
	return async (example) => {
		const { name } = example;
		const input = await read(example);
		const { sha256 } = input;
		let original;
		const prepared = /* @__PURE__ */ new Map();
		if (resizing.size < preparers.size) {
			const pixels = input.kind === "image" ? await decode(input.bytes, name) : pixelsOf(input);
			original = pixels && {
				width: pixels.width,
				height: pixels.height
			};
			for (const [key, prepare] of preparers) {
				if (pixels === void 0 || resizing.has(key)) continue;
				const applied = applying.get(key);
				const own = applied === void 0 || input.kind !== "image" ? pixels : await decode(input.bytes, name, applied);
				prepared.set(key, prepare(own, arrays.take));
			}
			if (pixels !== void 0 && input.kind === "image") releaseArray(pixels.data);
		}
		for (const [key, { size, interpolation }] of resizing) {
			if (input.kind !== "image") continue;
			const sizeFor = (image) => resizedSize(image, size);
			const resized = await decodeResized(input.bytes, name, interpolation, sizeFor);
			original = resized.original;
			prepared.set(key, preparers.get(key)(resized.pixels, arrays.take));
			releaseArray(resized.pixels.data);
		}
		if (input.kind === "image" && example.input.kind === "image") releaseArray(input.bytes);
		return {
			feeds: models.map((model, i) => {
				const image = prepared.get(keys[i] ?? "");
				if (image !== void 0) return model.feed(image, name);
				if (input.kind === "image") throw new Error(`the ${model.subject.name} has no preprocessing`);
				return feedTensors(ort, model, input, name);
			}),
			sha256,
			batched: input.kind === "tensors" && input.batched,
			original,
			release: () => {
				for (const { data } of prepared.values()) arrays.give(data);
				prepared.clear();
			}
		};
	};
}
/** Arrays of floats that are used again: they are large, and the runtime's garbage collector is slow to free them. */
function createArrayPool() {
	let free = [];
	return {
		take: (length) => {
			const found = free.findIndex((array) => array.length === length);
			if (found >= 0) return free.splice(found, 1)[0];
			free = [];
			return new Float32Array(length);
		},
		give: (array) => {
			free.push(array);
		}
	};
}
/** An array of bytes with one or three channels last, or none, is a picture where there is a preprocessing. */
function pixelsOf({ tensors, batched }) {
	const { type, shape, values } = tensors[0].tensor;
	const [height, width, channels = 1] = shape;
	const isPicture = shape.length === 2 || shape.length === 3 && (channels === 1 || channels === 3);
	if (batched || tensors.length !== 1 || type !== "uint8" || !isPicture) return void 0;
	if (width === void 0 || height === void 0 || values.length === 0) return void 0;
	return {
		data: values,
		width,
		height,
		channels
	};
}
function feedTensors(ort, { subject, session }, { tensors, batched }, name) {
	const inputs = session.inputMetadata;
	const byName = tensors.every((entry) => inputs.some((input) => input.name === entry.name));
	const named = !batched && tensors.some((entry) => entry.name !== void 0);
	if (tensors.length !== inputs.length || named && !byName) throw new UserError({
		code: "input-count-mismatch",
		what: `the dataset's inputs are not those of the ${subject.name}`,
		where: name,
		got: tensors.map((entry, i) => entry.name ?? `tensor ${i}`).join(", "),
		expected: inputs.map((input) => input.name).join(", ") || "no inputs",
		hint: "name each input and its array in the \"input\" of the dataset"
	});
	return Object.fromEntries(inputs.map((metadata, i) => {
		const entry = byName ? tensors.find((entry) => entry.name === metadata.name) : tensors[i];
		return [metadata.name, feedTensor(ort, subject, metadata, entry, batched, name)];
	}));
}
function feedTensor(ort, subject, metadata, { tensor }, batched, name) {
	const declared = metadata.isTensor ? metadata.shape : [];
	const batch = batched || declared.length !== tensor.shape.length + 1 ? void 0 : declared[0];
	const copies = typeof batch === "number" && batch > 0 ? batch : 1;
	const shape = batch === void 0 ? tensor.shape : [copies, ...tensor.shape];
	const fits = metadata.isTensor && declared.length === shape.length && declared.every((dimension, axis) => typeof dimension !== "number" || dimension === shape[axis]);
	if (!fits || copies > 1 && declared.length !== 4) throw new UserError({
		code: "input-shape-mismatch",
		what: `the ${subject.name}'s input "${metadata.name}" does not fit the dataset`,
		where: name,
		got: `[${shape.join(",")}]`,
		expected: fits ? "a batch axis of 1 or of any size" : `[${declared.map((dimension) => dimension || "?").join(",")}] as the model declares`,
		hint: "check which array is the input, and its layout"
	});
	const values = elementsOf(subject, metadata.type, tensor, name);
	const data = new values.constructor(values.length * copies);
	for (let i = 0; i < copies; i++) data.set(values, i * values.length);
	return new ort.Tensor(metadata.type, data, shape);
}
const INTEGERS = {
	int8: Int8Array,
	uint8: Uint8Array,
	int16: Int16Array,
	uint16: Uint16Array,
	int32: Int32Array,
	uint32: Uint32Array,
	bool: Uint8Array
};
/** The elements as the model takes them: any number as a floating-point number, an integer as one that holds it. */
function elementsOf(subject, type, tensor, name) {
	const { values } = tensor;
	const isInteger = !tensor.type.startsWith("float") && !tensor.type.startsWith("bfloat");
	if (type === "float32") return Float32Array.from(values);
	if (type === "float64") return Float64Array.from(values);
	if (type === "float16") return toHalf(Float32Array.from(values));
	const integers = Object.hasOwn(INTEGERS, type) ? INTEGERS[type] : void 0;
	if (isInteger && type === "int64") return BigInt64Array.from(values, BigInt);
	if (isInteger && type === "uint64" && values.every((value) => value >= 0)) return BigUint64Array.from(values, BigInt);
	if (isInteger && integers !== void 0) {
		const converted = integers.from(values);
		if ((type !== "bool" || values.every((value) => value === 0 || value === 1)) && values.every((value, i) => value === converted[i])) return converted;
	}
	throw new UserError({
		code: "input-type-mismatch",
		what: `the ${subject.name}'s input can't take the dataset's numbers`,
		where: name,
		got: tensor.type,
		expected: type,
		hint: "save the array with the type of the input"
	});
}

// src/runtime/session.ts
/**
* @param extra further session options, such as profiling.
* @throws UserError if the runtime refuses the model or zoogate can't feed it.
*/
async function openModel({ ort }, subject, settings, extra = {}) {
	const session = await createSession(ort, subject, settings, extra);
	const inputs = session.inputMetadata;
	const batch = fixedBatch(inputs[0]);
	return {
		subject,
		session,
		feed: (input, name) => {
			const metadata = imageInput(subject, inputs);
			const shape = [batch, ...input.shape];
			checkShape(subject, metadata, shape, name);
			return { [metadata.name]: tensorOf(ort, subject, metadata.type, repeated(input.data, batch), shape) };
		},
		randomFeed: (random, batch = 1) => Object.fromEntries(inputs.map((metadata) => {
			if (!metadata.isTensor) throw notFed(subject, `input "${metadata.name}" is not a tensor`);
			const shape = metadata.shape.map((dimension, axis) => {
				if (axis === 0 && batch !== 1) checkBatch(subject, metadata.name, dimension, batch);
				if (typeof dimension === "number") return dimension;
				if (axis === 0) return batch;
				throw notFed(subject, `axis ${axis} of input "${metadata.name}" has no fixed size (${dimension || "?"})`);
			});
			const size = shape.reduce((product, dimension) => product * dimension, 1);
			const data = Float32Array.from({ length: size }, () => random());
			return [metadata.name, tensorOf(ort, subject, metadata.type, data, shape)];
		})),
		outputs: (results, batched) => session.outputNames.map((name) => {
			const tensor = results[name];
			const values = numbersOf(tensor);
			if (values === void 0) throw new UserError({
				code: "output-not-numbers",
				what: `the ${subject.name}'s output "${name}" holds no numbers`,
				where: subject.modelPath,
				got: tensor.type,
				expected: "numbers of up to 64 bits"
			});
			const output = {
				name,
				shape: tensor.dims,
				values,
				type: tensor.type
			};
			return batched ? output : firstOfBatch(output, batch);
		})
	};
}
function checkBatch(subject, input, dimension, batch) {
	if (typeof dimension === "string" || dimension === batch) return;
	throw new UserError({
		code: "batch-refused",
		what: `the ${subject.name} does not take ${batch} examples at once`,
		where: subject.modelPath,
		got: `the first axis of input "${input}" is ${dimension}`,
		expected: "an axis of any size",
		hint: "leave this size out of \"batch-sizes\", or export the model with a dynamic batch axis"
	});
}
function repeated(data, times) {
	if (times === 1) return data;
	const copies = new Float32Array(data.length * times);
	for (let i = 0; i < times; i++) copies.set(data, i * data.length);
	return copies;
}
async function createSession(ort, subject, settings, extra) {
	const providers = providersOf(settings);
	refuseWhatRuntimeLacks(ort, providers);
	const create = (executionProviders) => ort.InferenceSession.create(subject.modelPath, {
		executionProviders,
		intraOpNumThreads: settings.threads,
		interOpNumThreads: 1,
		executionMode: "sequential",
		logSeverityLevel: 3,
		extra: { session: { intra_op: { allow_spinning: "0" } } },
		...extra
	});
	try {
		return await create(providers);
	} catch (error) {
		if (providers[0] === "cpu") throw refusal(subject, error);
		const onCpu = await create(["cpu"]).catch(() => void 0);
		if (onCpu === void 0) throw refusal(subject, error);
		await onCpu.release();
		throw providerDoesNotStart(providers, subject, error);
	}
}
/** The runtime's refusal in the user's terms. */
function refusal(subject, error) {
	const message = error instanceof Error ? error.message : String(error);
	const short = message.replace(/\s+/g, " ").slice(0, 600);
	const unknown = /([\w.:]+)\(-?\d+\) is not a registered function\/op|No Op registered for ([\w.:]+)|op_type: ?(\w+)/i.exec(message);
	const operator = unknown?.[1] ?? unknown?.[2] ?? unknown?.[3];
	if (operator !== void 0) return new UserError({
		code: "model-unknown-operator",
		what: `the ${subject.name} uses the operator ${operator}, which onnxruntime does not have`,
		where: subject.modelPath,
		got: short,
		expected: "operators of ONNX or of onnxruntime",
		hint: "export the model without custom operators, or with an opset that this onnxruntime knows"
	}, { cause: error });
	return new UserError({
		code: "model-does-not-load",
		what: `onnxruntime does not load the ${subject.name}`,
		where: subject.modelPath,
		got: short,
		hint: "check the model with onnx.checker, and that its execution provider is available"
	}, { cause: error });
}
function fixedBatch(metadata) {
	if (metadata === void 0 || !metadata.isTensor) return 1;
	const [first] = metadata.shape;
	return metadata.shape.length === 4 && typeof first === "number" && first > 0 ? first : 1;
}
function imageInput(subject, inputs) {
	const [first] = inputs;
	if (inputs.length !== 1 || first === void 0 || !first.isTensor) throw new UserError({
		code: "input-not-an-image",
		what: `the ${subject.name} can't be fed with images`,
		where: subject.modelPath,
		got: `inputs ${inputs.map((input) => `"${input.name}"`).join(", ") || "(none)"}`,
		expected: "exactly one tensor input of rank 4"
	});
	return first;
}
function checkShape(subject, metadata, shape, name) {
	const declared = metadata.shape;
	if (declared.length === shape.length && declared.every((dimension, axis) => typeof dimension !== "number" || dimension === shape[axis])) return;
	throw new UserError({
		code: "input-shape-mismatch",
		what: `the ${subject.name}'s input "${metadata.name}" does not fit the preprocessing`,
		where: name,
		got: `[${shape.join(",")}] from ${subject.preprocess === void 0 ? "the image" : describePreprocess(subject.preprocess)}`,
		expected: `[${declared.map((dimension) => dimension || "?").join(",")}] as the model declares`,
		hint: "correct \"preprocess\" (size, crop, channels, layout), or give this subject a preprocessing of its own"
	});
}
function tensorOf(ort, subject, type, values, shape) {
	switch (type) {
		case "float32": return new ort.Tensor("float32", values, shape);
		case "float16": return new ort.Tensor("float16", toHalf(values), shape);
		case "uint8": return new ort.Tensor("uint8", Uint8Array.from(values, quantize(subject, 0, 255)), shape);
		case "int8": return new ort.Tensor("int8", Int8Array.from(values, quantize(subject, -128, 127)), shape);
		default: throw notFed(subject, `its input takes ${type}, and zoogate feeds float32, float16, uint8 and int8`);
	}
}
/** As ONNX's QuantizeLinear: divided by the scale, rounded half to even, shifted, and cut to what the type holds. */
function quantize({ quantization }, low, high) {
	const { scale, zeroPoint } = quantization ?? {
		scale: 1,
		zeroPoint: 0
	};
	return (x) => Math.min(high, Math.max(low, roundHalfEven(x / scale) + zeroPoint));
}
function notFed(subject, what) {
	return new UserError({
		code: "input-not-fed",
		what: `the ${subject.name} can't be fed: ${what}`,
		where: subject.modelPath,
		hint: "give a dataset with a preprocessing that makes this input, or export the model with a fixed size"
	});
}
/** The tensor's elements as numbers; undefined for strings and packed types. */
function numbersOf(tensor) {
	switch (tensor.type) {
		case "float32":
		case "float64":
		case "int8":
		case "uint8":
		case "int16":
		case "uint16":
		case "int32":
		case "uint32": return tensor.data;
		case "float16": return Float32Array.from(tensor.data, fromHalf);
		case "int64":
		case "uint64": return Float64Array.from(tensor.data, Number);
		case "bool": return tensor.data;
		default: return;
	}
}

export { canBeFed as n, createExampleFeeder as r, openModel as t };