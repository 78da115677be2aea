/**
 * From an ONNX file to a `Model`. The file is hostile input: it is recognised before it is decoded, and whatever is
 * wrong with it is a `UserError` that names the file. Weights are neither read nor copied: they stay ranges of the file.
 */

import { UserError } from '../errors.ts';
import type { ByteSource } from './byte-source.ts';
import { type Decoded, decodeWire, type WireDefect } from './decode-wire.ts';
import type { FunctionDefinition, Graph, Model, Node, ValueInfo, ValueType } from './model.ts';
import { type ModelSource, modelInMemory } from './model-source.ts';
import { readAttributes } from './read-attributes.ts';
import type { Fault, ReadContext } from './read-context.ts';
import { readTensor } from './read-tensor.ts';
import { recognizeFormat } from './recognize-format.ts';
import { elementTypeName } from './tensor.ts';
import { orderNodes } from './topological-order.ts';
import { integer, type Message, message, messages, number, quote, text, texts } from './wire-fields.ts';

const expectedModel = 'an ONNX model: a protobuf file with a graph and an operator set version';

/** Enough to recognise other formats by. */
const headBytes = 4096;

/**
 * Reads an ONNX model. Weights stay where they are: tensors of the result are ranges of the source, and are read
 * when somebody looks at their elements. External data that is missing, refused or too short is no error here
 * but told by its tensor's `state`.
 *
 * @param source The whole file in memory, or where to read it from by ranges.
 * @param where What to call the file in messages.
 * @throws UserError `artifact-lfs-pointer`, `model-empty`, `model-not-onnx`, `model-truncated`, `model-invalid`
 *   or `model-too-complex`.
 */
export function readModel(source: Uint8Array | ModelSource, where: string): Model {
  const { file, external } = source instanceof Uint8Array ? modelInMemory(source) : source;
  refuseOtherFormats(file, where);
  const decoded = decodeWire(file, 'ModelProto');
  if (decoded.kind !== 'decoded') throw describeDefect(decoded, file.sizeBytes, where);
  const fault: Fault = (what, got, expected) => {
    throw new UserError({
      code: 'model-invalid',
      what,
      where,
      got,
      expected,
      hint: 'check the file with onnx.checker, or export it again',
    });
  };
  return toModel(decoded, where, { fault, external });
}

function refuseOtherFormats(file: ByteSource, where: string): void {
  if (file.sizeBytes === 0) {
    throw new UserError({
      code: 'model-empty',
      what: 'the model is an empty file',
      where,
      got: '0 bytes',
      expected: expectedModel,
      hint: 'check that the step which makes or downloads the file succeeded',
    });
  }
  const format = recognizeFormat(file.read(0, Math.min(headBytes, file.sizeBytes)));
  if (format?.kind === 'lfs-pointer') {
    throw new UserError({
      code: 'artifact-lfs-pointer',
      what: 'the model is a Git LFS pointer, not a model',
      where,
      got: `a pointer to ${format.oid}, ${format.size} bytes`,
      expected: 'the file that the pointer stands for',
      hint: 'check out with `lfs: true` (actions/checkout) or run `git lfs pull`',
    });
  }
  if (format?.kind === 'other') {
    throw new UserError({
      code: 'model-not-onnx',
      what: 'the file is not an ONNX model',
      where,
      got: format.name,
      expected: expectedModel,
      hint: format.hint ?? 'name the .onnx file',
    });
  }
}

function describeDefect(defect: WireDefect, sizeBytes: number, where: string): UserError {
  const at = `at byte ${defect.byte} of ${sizeBytes}: ${defect.detail}`;
  switch (defect.kind) {
    case 'truncated':
      return new UserError({
        code: 'model-truncated',
        what: 'the model file is cut short',
        where,
        got: at,
        expected: 'a file that holds all that its length fields declare',
        hint: 'download or copy it again, and pin its sha256 so that a partial file is found at once',
      });
    case 'too-complex':
      return new UserError({
        code: 'model-too-complex',
        what: 'the model file is nested more deeply or has more parts than any real model',
        where,
        got: at,
        expected: 'a model that can be read in bounded memory',
        hint: 'check where the file comes from',
      });
    case 'foreign':
      return new UserError({
        code: 'model-not-onnx',
        what: 'the file is not an ONNX model',
        where,
        got: at,
        expected: expectedModel,
        hint: 'name the .onnx file',
      });
    case 'malformed':
      return new UserError({
        code: 'model-invalid',
        what: 'the model file is damaged',
        where,
        got: at,
        expected: expectedModel,
        hint: 'download or export it again, and compare its sha256 with the source',
      });
  }
}

function toModel({ message: decoded, foreign }: Decoded, where: string, context: ReadContext): Model {
  const { fault } = context;
  const graphMessage = message(decoded, 'graph');
  if (graphMessage === undefined) {
    throw new UserError({
      code: 'model-not-onnx',
      what: 'the file is protobuf but holds no ONNX graph',
      where,
      got: 'a message without a graph (a TensorFlow SavedModel, a Caffe model or a single tensor looks like this)',
      expected: expectedModel,
      hint: 'name the .onnx file',
    });
  }
  const irVersion = number(decoded, 'ir_version');
  const opsets = readOpsets(messages(decoded, 'opset_import'), fault);
  const graph = readGraph(graphMessage, context);
  if (graph.nodes.length === 0) {
    fault("the model's graph has no nodes", '0 nodes', 'at least one node');
  }
  // Before IR version 3 there were no operator set versions: everything was version 1.
  if (opsets.size === 0) {
    if (irVersion >= 3 || irVersion <= 0) {
      fault('the model names no operator set', 'no opset_import', 'opset_import with a version');
    }
    opsets.set('', 1);
  }
  const metadata = new Map<string, string>();
  for (const entry of messages(decoded, 'metadata_props'))
    metadata.set(text(entry, 'key'), text(entry, 'value'));
  return {
    where,
    irVersion,
    producerName: text(decoded, 'producer_name'),
    producerVersion: text(decoded, 'producer_version'),
    domain: text(decoded, 'domain'),
    modelVersion: integer(decoded, 'model_version'),
    opsets,
    metadata,
    docStrings: new Map(
      [
        ['doc_string', text(decoded, 'doc_string')] as const,
        ["the graph's doc_string", text(graphMessage, 'doc_string')] as const,
      ].filter(([, doc]) => doc !== ''),
    ),
    graph,
    functions: messages(decoded, 'functions').map((entry) => readFunction(entry, context)),
    foreignFields: foreign,
  };
}

function readOpsets(entries: readonly Message[], fault: Fault): Map<string, number> {
  const opsets = new Map<string, number>();
  for (const entry of entries) {
    const version = number(entry, 'version');
    if (!Number.isSafeInteger(version) || version < 0) {
      fault(
        'an operator set version is out of range',
        String(integer(entry, 'version')),
        'a small positive number',
      );
    }
    opsets.set(canonicalDomain(text(entry, 'domain')), version);
  }
  return opsets;
}

function canonicalDomain(domain: string): string {
  return domain === 'ai.onnx' ? '' : domain;
}

function readGraph(raw: Message, context: ReadContext): Graph {
  const nodes = messages(raw, 'node').map((node) => readNode(node, context));
  checkOrder(nodes, context.fault);
  const initializers = messages(raw, 'initializer').map((tensor) => readTensor(tensor, context));
  for (const sparse of messages(raw, 'sparse_initializer'))
    initializers.push(readTensor(sparse, context, 'sparse'));
  return {
    name: text(raw, 'name'),
    nodes,
    initializers,
    inputs: messages(raw, 'input').map(readValueInfo),
    outputs: messages(raw, 'output').map(readValueInfo),
    valueInfos: messages(raw, 'value_info').map(readValueInfo),
  };
}

function checkOrder(nodes: readonly Node[], fault: Fault): void {
  const made = new Set<string>();
  for (const node of nodes) {
    for (const name of node.outputs) {
      if (name !== '' && made.has(name)) {
        fault('two nodes make the same value', `${quote(name)} twice`, 'each value made by one node');
      }
      made.add(name);
    }
  }
  const order = orderNodes(nodes);
  if (order.kind === 'cyclic') {
    const node = nodes[order.node];
    const name = node === undefined ? 'a node' : `${quote(node.operator)} node ${quote(node.name)}`;
    fault('nodes of the graph wait for each other', `${name} needs its own output`, 'a graph without cycles');
  }
}

function readNode(raw: Message, context: ReadContext): Node {
  return {
    name: text(raw, 'name'),
    operator: text(raw, 'op_type'),
    domain: canonicalDomain(text(raw, 'domain')),
    overload: text(raw, 'overload'),
    inputs: texts(raw, 'input'),
    outputs: texts(raw, 'output'),
    attributes: readAttributes(messages(raw, 'attribute'), context, (graph) => readGraph(graph, context)),
  };
}

function readFunction(raw: Message, context: ReadContext): FunctionDefinition {
  const nodes = messages(raw, 'node').map((node) => readNode(node, context));
  checkOrder(nodes, context.fault);
  return {
    name: text(raw, 'name'),
    domain: canonicalDomain(text(raw, 'domain')),
    overload: text(raw, 'overload'),
    inputs: texts(raw, 'input'),
    outputs: texts(raw, 'output'),
    defaults: readAttributes(messages(raw, 'attribute_proto'), context, (graph) => readGraph(graph, context)),
    opsets: readOpsets(messages(raw, 'opset_import'), context.fault),
    nodes,
  };
}

function readValueInfo(raw: Message): ValueInfo {
  return { name: text(raw, 'name'), type: readType(message(raw, 'type')) };
}

function readType(raw: Message | undefined): ValueType {
  if (raw === undefined) return { kind: 'unknown' };
  const tensor = message(raw, 'tensor_type');
  if (tensor !== undefined) return { kind: 'tensor', ...readTensorType(tensor) };
  const sparse = message(raw, 'sparse_tensor_type');
  if (sparse !== undefined) return { kind: 'sparse tensor', ...readTensorType(sparse) };
  const sequence = message(raw, 'sequence_type');
  if (sequence !== undefined) return { kind: 'sequence', element: readType(message(sequence, 'elem_type')) };
  const optional = message(raw, 'optional_type');
  if (optional !== undefined) return { kind: 'optional', element: readType(message(optional, 'elem_type')) };
  const map = message(raw, 'map_type');
  if (map !== undefined) {
    const key = elementTypeName(number(map, 'key_type'));
    return { kind: 'map', key, value: readType(message(map, 'value_type')) };
  }
  const opaque = message(raw, 'opaque_type');
  if (opaque !== undefined) return { kind: 'opaque', name: text(opaque, 'name') };
  return { kind: 'unknown' };
}

function readTensorType(raw: Message): { elementType: string; shape: (number | string)[] | undefined } {
  const shape = message(raw, 'shape');
  return {
    elementType: elementTypeName(number(raw, 'elem_type')),
    shape: shape === undefined ? undefined : messages(shape, 'dim').map(readDimension),
  };
}

/** A length, a symbolic name, or '?' where neither is said: some exporters write 0 or -1 for that. */
function readDimension(raw: Message): number | string {
  const name = text(raw, 'dim_param');
  if (name !== '') return name;
  const value = number(raw, 'dim_value');
  return Number.isSafeInteger(value) && value > 0 ? value : '?';
}
