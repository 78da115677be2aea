/** The schema by field number, as the scan of a file needs it: what each field on the wire is and what becomes of it. */

import { type OnnxTypeName, onnxTypes } from './onnx-schema.ts';

export type FieldOnWire = {
  readonly name: string;
  readonly wireType: number;
  readonly nested: OnnxTypeName | undefined;
  /** How one value is read where it is no message. */
  readonly scalar: Scalar | undefined;
  readonly repeated: boolean;
  /** Repeated numbers, which may be packed into one field: the bytes of one, 0 for varints. */
  readonly packedWidth: number | undefined;
  /** Bytes that are left in the file when they are long. */
  readonly cuttable: boolean;
  /** The wire type of a tensor's typed data where a writer did not pack it. */
  readonly unpacked: number | undefined;
};

export type Scalar = 'int64' | 'int32' | 'float' | 'string' | 'bytes';

const wireTypes: Readonly<Record<string, number>> = { int64: 0, int32: 0, float: 5, string: 2, bytes: 2 };
const widths: Readonly<Record<string, number>> = { int64: 0, int32: 0, float: 4 };
const unpackedData: Readonly<Record<string, number>> = {
  float_data: 5,
  double_data: 1,
  int32_data: 0,
  int64_data: 0,
  uint64_data: 0,
};

const tables = new Map(
  Object.entries(onnxTypes).map(([typeName, { fields }]) => [
    typeName as OnnxTypeName,
    new Map(
      Object.entries(fields as Readonly<Record<string, { type: string; id: number; rule?: string }>>).map(
        ([name, { type, id, rule }]): [number, FieldOnWire] => [
          id,
          {
            name,
            wireType: wireTypes[type] ?? 2,
            nested: type in onnxTypes ? (type as OnnxTypeName) : undefined,
            scalar: type in onnxTypes ? undefined : (type as Scalar),
            repeated: rule === 'repeated',
            packedWidth: rule === 'repeated' ? widths[type] : undefined,
            cuttable: type === 'bytes' && name !== 'string_data' && name !== 'strings',
            unpacked: unpackedData[name],
          },
        ],
      ),
    ),
  ]),
);

export function fieldOnWire(type: OnnxTypeName, number: number): FieldOnWire | undefined {
  return tables.get(type)?.get(number);
}

/** Fields that ONNX defines and zoogate has no use for. */
const unused: Partial<Readonly<Record<OnnxTypeName, Readonly<Record<number, string>>>>> = {
  ModelProto: { 20: 'training_info', 26: 'configuration' },
  GraphProto: { 14: 'quantization_annotation', 16: 'metadata_props' },
  NodeProto: { 6: 'doc_string', 9: 'metadata_props', 10: 'device_configurations' },
  AttributeProto: { 13: 'doc_string', 14: 'tp', 15: 'type_protos' },
  TensorProto: { 3: 'segment', 12: 'doc_string', 16: 'metadata_props' },
  ValueInfoProto: { 3: 'doc_string', 4: 'metadata_props' },
  TypeProto: { 6: 'denotation' },
  DimensionProto: { 3: 'denotation' },
  FunctionProto: {
    2: 'since_version',
    3: 'status',
    8: 'doc_string',
    12: 'value_info',
    14: 'metadata_props',
  },
};

/** The name of a field that ONNX defines, whether it is read or not; `undefined` for one that it does not. */
export function fieldName(type: OnnxTypeName, number: number): string | undefined {
  return fieldOnWire(type, number)?.name ?? unused[type]?.[number];
}
