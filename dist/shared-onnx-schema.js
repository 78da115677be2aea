// src/graph/onnx-schema.ts
const one = (type, id) => ({
	type,
	id
});
const many = (type, id) => ({
	rule: "repeated",
	type,
	id
});
const onnxTypes = {
	ModelProto: { fields: {
		ir_version: one("int64", 1),
		producer_name: one("string", 2),
		producer_version: one("string", 3),
		domain: one("string", 4),
		model_version: one("int64", 5),
		doc_string: one("string", 6),
		graph: one("GraphProto", 7),
		opset_import: many("OperatorSetIdProto", 8),
		metadata_props: many("StringStringEntryProto", 14),
		functions: many("FunctionProto", 25)
	} },
	OperatorSetIdProto: { fields: {
		domain: one("string", 1),
		version: one("int64", 2)
	} },
	StringStringEntryProto: { fields: {
		key: one("string", 1),
		value: one("string", 2)
	} },
	GraphProto: { fields: {
		node: many("NodeProto", 1),
		name: one("string", 2),
		initializer: many("TensorProto", 5),
		doc_string: one("string", 10),
		input: many("ValueInfoProto", 11),
		output: many("ValueInfoProto", 12),
		value_info: many("ValueInfoProto", 13),
		sparse_initializer: many("SparseTensorProto", 15)
	} },
	NodeProto: { fields: {
		input: many("string", 1),
		output: many("string", 2),
		name: one("string", 3),
		op_type: one("string", 4),
		attribute: many("AttributeProto", 5),
		domain: one("string", 7),
		overload: one("string", 8)
	} },
	AttributeProto: { fields: {
		name: one("string", 1),
		f: one("float", 2),
		i: one("int64", 3),
		s: one("bytes", 4),
		t: one("TensorProto", 5),
		g: one("GraphProto", 6),
		floats: many("float", 7),
		ints: many("int64", 8),
		strings: many("bytes", 9),
		tensors: many("TensorProto", 10),
		graphs: many("GraphProto", 11),
		/** Which of the fields above holds the value (`attributeKinds`). Absent in the oldest files. */
		type: one("int32", 20),
		/** In the body of a model-local function: the caller's attribute that this one stands for. */
		ref_attr_name: one("string", 21),
		sparse_tensor: one("SparseTensorProto", 22),
		sparse_tensors: many("SparseTensorProto", 23)
	} },
	TensorProto: { fields: {
		dims: many("int64", 1),
		/** An index into `elementTypes` of tensor.ts. */
		data_type: one("int32", 2),
		float_data: many("bytes", 4),
		int32_data: many("bytes", 5),
		string_data: many("bytes", 6),
		int64_data: many("bytes", 7),
		name: one("string", 8),
		raw_data: one("bytes", 9),
		double_data: many("bytes", 10),
		uint64_data: many("bytes", 11),
		external_data: many("StringStringEntryProto", 13),
		/** 1: the elements are in another file that `external_data` names. */
		data_location: one("int32", 14)
	} },
	SparseTensorProto: { fields: {
		values: one("TensorProto", 1),
		indices: one("TensorProto", 2),
		dims: many("int64", 3)
	} },
	ValueInfoProto: { fields: {
		name: one("string", 1),
		type: one("TypeProto", 2)
	} },
	TypeProto: { fields: {
		tensor_type: one("TensorTypeProto", 1),
		sequence_type: one("ElementTypeProto", 4),
		map_type: one("MapTypeProto", 5),
		opaque_type: one("OpaqueTypeProto", 7),
		sparse_tensor_type: one("TensorTypeProto", 8),
		optional_type: one("ElementTypeProto", 9)
	} },
	/** ONNX's `TypeProto.Tensor` and `TypeProto.SparseTensor`. */
	TensorTypeProto: { fields: {
		elem_type: one("int32", 1),
		shape: one("TensorShapeProto", 2)
	} },
	/** ONNX's `TypeProto.Sequence` and `TypeProto.Optional`. */
	ElementTypeProto: { fields: { elem_type: one("TypeProto", 1) } },
	MapTypeProto: { fields: {
		key_type: one("int32", 1),
		value_type: one("TypeProto", 2)
	} },
	OpaqueTypeProto: { fields: {
		domain: one("string", 1),
		name: one("string", 2)
	} },
	TensorShapeProto: { fields: { dim: many("DimensionProto", 1) } },
	DimensionProto: { fields: {
		dim_value: one("int64", 1),
		dim_param: one("string", 2)
	} },
	FunctionProto: { fields: {
		name: one("string", 1),
		input: many("string", 4),
		output: many("string", 5),
		/** Names of attributes without a default value. */
		attribute: many("string", 6),
		node: many("NodeProto", 7),
		opset_import: many("OperatorSetIdProto", 9),
		domain: one("string", 10),
		/** Attributes with a default value. */
		attribute_proto: many("AttributeProto", 11),
		overload: one("string", 13)
	} }
};
/** The schema as `protobuf.Root.fromJSON` takes it, all types in the package `onnx`. */
const onnxDescriptor = { nested: { onnx: { nested: onnxTypes } } };
/** `AttributeProto.type` by number. */
const attributeKinds = [
	"undefined",
	"float",
	"int",
	"string",
	"tensor",
	"graph",
	"floats",
	"ints",
	"strings",
	"tensors",
	"graphs",
	"sparse tensor",
	"sparse tensors",
	"type",
	"types"
];

export { onnxDescriptor as n, onnxTypes as r, attributeKinds as t };