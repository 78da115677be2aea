import { n as UserError } from "./shared-errors.js";
import { c as bytesInMemory } from "./shared-tensor.js";
import { n as decodeWire, t as readTensor } from "./shared-read-tensor.js";
import { t as canonicalChunks } from "./shared-tensor-values.js";
import { n as isElementType, r as toTensorData, t as elementBytes } from "./shared-element-types.js";

// src/dataset/tensor-file.ts
/** A serialised ONNX tensor, such as `input_0.pb`: from bytes to numbers. Hostile input, read as models are. */
/** Throws `UserError` for what is not one whole tensor of numbers. */
function readTensorFile(bytes, where) {
	const fault = (what, got, expected) => {
		throw new UserError({
			code: "dataset-tensor-unreadable",
			what,
			where,
			got,
			expected
		});
	};
	const expected = "a TensorProto, as ONNX test data hold them";
	if (bytes.length === 0) fault("the file is empty", "0 bytes", expected);
	const decoded = decodeWire(bytesInMemory(bytes), "TensorProto");
	if (decoded.kind !== "decoded") return fault("the file is no tensor", `at byte ${decoded.byte}: ${decoded.detail}`, expected);
	const tensor = readTensor(decoded.message, {
		fault,
		external: () => ({ kind: "missing" })
	});
	const { elementType, dims, elements, data } = tensor;
	if (data.kind === "external") fault("the tensor's data is in another file", data.location, "the data in this file");
	if (!isElementType(elementType)) return fault("the tensor does not hold numbers", elementType, "floating-point numbers, integers or booleans");
	const chunks = [...canonicalChunks(tensor) ?? []];
	const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
	if (size !== elements * elementBytes(elementType)) fault("the tensor is damaged", `${size} bytes`, `${elements * elementBytes(elementType)} bytes for ${elementType}[${dims}]`);
	return {
		name: tensor.name,
		tensor: toTensorData(elementType, dims, Buffer.concat(chunks), where)
	};
}

export { readTensorFile as t };