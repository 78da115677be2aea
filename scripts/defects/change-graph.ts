/** Planted changes of the graph: those that compute something else, and those that only write it otherwise. */
import {
  bytesOf,
  float,
  floatsOf,
  floatTensor,
  initializer,
  insertAfter,
  int,
  int64Tensor,
  ints,
  makeNode,
  type Node,
  nodesOf,
  type OnnxModel,
  redirect,
} from './onnx-file.ts';

function nodeNamed(model: OnnxModel, name: string): Node {
  const found = model.graph.node.find((node) => node.name === name);
  if (found === undefined) throw new Error(`no node ${name}`);
  return found;
}

function nodeThatMakes(model: OnnxModel, value: string): Node | undefined {
  return model.graph.node.find(({ output }) => output.includes(value));
}

/** Sets an attribute that holds whole numbers. */
export function setInts(name: string, attribute: string, ...values: number[]) {
  return (model: OnnxModel): void => {
    const found = nodeNamed(model, name).attribute.find((one) => one.name === attribute);
    if (found === undefined) throw new Error(`no attribute ${attribute} of ${name}`);
    found.ints = values;
  };
}

/** Every node of one operator becomes one of another. */
export function replaceOperator(from: string, to: string, attributes: Record<string, number> = {}) {
  return (model: OnnxModel): void => {
    for (const node of nodesOf(model, from)) {
      node.op_type = to;
      node.attribute = Object.entries(attributes).map(([name, f]) => ({ name, ...float(f) }));
    }
  };
}

/** Leaves out the nodes whose names begin so, together with the shortcut's Add: what reads `output` reads `input`. */
export function dropNodes(prefix: string, input: string, output: string) {
  return (model: OnnxModel): void => {
    model.graph.node = model.graph.node.filter(({ name }) => !name.startsWith(prefix));
    redirect(model, output, input);
    const read = new Set(model.graph.node.flatMap((node) => node.input));
    model.graph.initializer = model.graph.initializer.filter(({ name }) => read.has(name));
  };
}

/** One bottleneck more behind the last: its own weights, those of a block of the same shape. */
export function repeatBlock(prefix: string, input: string, output: string) {
  return (model: OnnxModel): void => {
    const block = model.graph.node.filter(({ name }) => name.startsWith(prefix));
    const inside = new Map(block.flatMap((node) => node.output).map((name) => [name, `again/${name}`]));
    inside.set(input, output);
    const weights = new Set(block.flatMap((node) => node.input));
    for (const tensor of model.graph.initializer.filter(({ name }) => weights.has(name))) {
      model.graph.initializer.push({ ...structuredClone(tensor), name: `again/${tensor.name}` });
      inside.set(tensor.name, `again/${tensor.name}`);
    }
    redirect(model, output, `again/${output}`);
    const copies = block.map((node) => ({
      ...structuredClone(node),
      name: `again/${node.name}`,
      input: node.input.map((name) => inside.get(name) ?? name),
      output: node.output.map((name) => inside.get(name) ?? name),
    }));
    insertAfter(model, block.at(-1)!, ...copies);
  };
}

/** The first dimension of inputs and outputs is fixed, or has another name. */
export function setBatch(dimension: { dim_value: number } | { dim_param: string }) {
  return (model: OnnxModel): void => {
    for (const { type } of [...model.graph.input, ...model.graph.output])
      type.tensor_type.shape.dim[0] = dimension;
  };
}

export function setOpset(version: number) {
  return (model: OnnxModel): void => {
    model.opset_import = [{ domain: '', version }, ...model.opset_import.filter(({ domain }) => domain)];
  };
}

/** A value goes through further nodes before it is read. `build` gets its name and gives nodes, the last making `through`. */
export function passThrough(value: string, build: (input: string, through: string) => readonly Node[]) {
  return (model: OnnxModel): void => {
    const through = `${value}/through`;
    const nodes = build(value, through);
    redirect(model, value, through);
    const before = nodeThatMakes(model, value);
    if (before === undefined) model.graph.node.unshift(...nodes);
    else insertAfter(model, before, ...nodes);
  };
}

/** The output is what further nodes make of the old one. */
export function extendOutput(build: (input: string, output: string) => readonly Node[]) {
  return (model: OnnxModel): void => {
    const output = model.graph.output[0]!.name;
    const inner = `${output}/inner`;
    const last = nodeThatMakes(model, output)!;
    last.output = last.output.map((name) => (name === output ? inner : name));
    redirect(model, output, inner);
    model.graph.node.push(...build(inner, output));
  };
}

export function addInitializer(...tensors: Parameters<typeof floatTensor>) {
  return (model: OnnxModel): void => {
    model.graph.initializer.push(floatTensor(...tensors));
  };
}

/** Every 3x3 convolution of a bottleneck computes channels that nothing reads: zeros beside its own. */
export function widenMiddle(factor: number) {
  return (model: OnnxModel): void => {
    for (const { name, input } of nodesOf(model, 'Conv')) {
      if (!name.includes('/body.3/')) continue;
      const [kernel, bias] = [initializer(model, input[1]!), initializer(model, input[2]!)];
      const relu = model.graph.node.find((node) => node.input[0] === nodeNamed(model, name).output[0]);
      const next = model.graph.node.find(
        (node) => node.op_type === 'Conv' && node.input[0] === relu!.output[0],
      );
      const reader = initializer(model, next!.input[1]!);
      const [outputs, inputs, height, width] = kernel.dims as [number, number, number, number];
      const wide = new Float32Array(factor * outputs * inputs * height * width);
      wide.set(floatsOf(kernel));
      kernel.raw_data = bytesOf(wide);
      kernel.dims = [factor * outputs, inputs, height, width];
      const longBias = new Float32Array(factor * outputs);
      longBias.set(floatsOf(bias));
      bias.raw_data = bytesOf(longBias);
      bias.dims = [factor * outputs];
      const old = floatsOf(reader);
      const readers = reader.dims[0]!;
      const padded = new Float32Array(readers * factor * outputs);
      for (let row = 0; row < readers; row += 1) {
        padded.set(old.subarray(row * outputs, (row + 1) * outputs), row * factor * outputs);
      }
      reader.raw_data = bytesOf(padded);
      reader.dims = [readers, factor * outputs, 1, 1];
    }
    model.graph.value_info = [];
  };
}

/** Each convolution becomes one without its normalisation, which follows as a node. */
export function unfoldNormalization(model: OnnxModel): void {
  for (const conv of nodesOf(model, 'Conv')) {
    const [output] = conv.output as [string];
    const [kernel, bias] = [initializer(model, conv.input[1]!), initializer(model, conv.input[2]!)];
    const channels = kernel.dims[0]!;
    const each = kernel.dims.slice(1).reduce((product, dim) => product * dim, 1);
    const scale = Float32Array.from({ length: channels }, (_, index) => 0.5 + (index % 7) / 4);
    const mean = Float32Array.from({ length: channels }, (_, index) => (index % 5) / 10 - 0.2);
    const shift = floatsOf(bias).map((value, index) => value + mean[index]! * scale[index]!);
    kernel.raw_data = bytesOf(
      floatsOf(kernel).map((value, index) => value / scale[Math.floor(index / each)]!),
    );
    conv.output = [`${output}/raw`];
    conv.input = conv.input.slice(0, 2);
    model.graph.initializer = model.graph.initializer.filter((tensor) => tensor !== bias);
    const names = ['scale', 'shift', 'mean', 'variance'].map((part) => `${output}/${part}`);
    const variance = new Float32Array(channels).fill(1 - 1e-5);
    for (const [index, values] of [scale, shift, mean, variance].entries()) {
      model.graph.initializer.push(floatTensor(names[index]!, [channels], values));
    }
    insertAfter(
      model,
      conv,
      makeNode('BatchNormalization', [`${output}/raw`, ...names], output, { epsilon: float(1e-5) }),
    );
  }
}

/** Other names for everything that is not an input or an output. */
export function rename(model: OnnxModel): void {
  const ends = new Set([...model.graph.input, ...model.graph.output].map(({ name }) => name));
  const names = new Map<string, string>();
  const other = (name: string): string => {
    if (name === '' || ends.has(name)) return name;
    if (!names.has(name)) names.set(name, `v${names.size}`);
    return names.get(name)!;
  };
  for (const [index, node] of model.graph.node.entries()) {
    node.name = `n${index}`;
    node.input = node.input.map(other);
    node.output = node.output.map(other);
  }
  for (const tensor of model.graph.initializer) tensor.name = other(tensor.name);
  for (const value of model.graph.value_info) value.name = other(value.name);
}

/** Another topological order: always the ready node that came last. */
export function reorder(model: OnnxModel): void {
  const made = new Set([...model.graph.input, ...model.graph.initializer].map(({ name }) => name));
  const waiting = [...model.graph.node];
  const ordered: Node[] = [];
  while (waiting.length > 0) {
    const next = waiting.findLastIndex(({ input }) => input.every((name) => name === '' || made.has(name)));
    if (next === -1) throw new Error('the graph has a cycle');
    const [node] = waiting.splice(next, 1) as [Node];
    ordered.push(node);
    for (const name of node.output) made.add(name);
  }
  model.graph.node = ordered;
}

export function constantsAsNodes(model: OnnxModel): void {
  const nodes = model.graph.initializer.map((tensor) =>
    makeNode('Constant', [], tensor.name, { value: { type: 4, t: { ...tensor, name: '' } } }),
  );
  model.graph.node.unshift(...nodes);
  model.graph.initializer = [];
}

export function initializersAsInputs(model: OnnxModel): void {
  for (const { name, dims, data_type } of model.graph.initializer) {
    const shape = { dim: dims.map((dim_value) => ({ dim_value })) };
    model.graph.input.push({ name, type: { tensor_type: { elem_type: data_type, shape } } });
  }
}

/** Flatten as Reshape. */
export function flattenAsReshape(model: OnnxModel): void {
  for (const node of nodesOf(model, 'Flatten')) {
    model.graph.initializer.push(int64Tensor('flat_shape', [0, -1]));
    Object.assign(node, makeNode('Reshape', [node.input[0]!, 'flat_shape'], node.output[0]!));
  }
}

/** Gemm as MatMul and Add, its weight transposed. */
export function gemmAsMatMul(model: OnnxModel): void {
  for (const node of nodesOf(model, 'Gemm')) {
    const weight = initializer(model, node.input[1]!);
    const [rows, columns] = weight.dims as [number, number];
    const values = floatsOf(weight);
    weight.raw_data = bytesOf(
      values.map((_, index) => values[(index % rows) * columns + Math.floor(index / rows)]!),
    );
    weight.dims = [columns, rows];
    const output = node.output[0]!;
    const add = makeNode('Add', ['product', node.input[2]!], output);
    Object.assign(node, makeNode('MatMul', [node.input[0]!, weight.name], 'product'));
    insertAfter(model, node, add);
  }
}

/** The bias of every convolution as an Add behind it. */
export function biasAsAddition(model: OnnxModel): void {
  for (const conv of nodesOf(model, 'Conv')) {
    const output = conv.output[0]!;
    const bias = initializer(model, conv.input[2]!);
    bias.dims = [1, bias.dims[0]!, 1, 1];
    conv.input = conv.input.slice(0, 2);
    conv.output = [`${output}/raw`];
    insertAfter(model, conv, makeNode('Add', [`${output}/raw`, bias.name], output));
  }
}

/** The padding of every convolution as a Pad in front of it. */
export function paddingAsNode(model: OnnxModel): void {
  for (const conv of nodesOf(model, 'Conv')) {
    const pads = conv.attribute.find(({ name }) => name === 'pads')!;
    const [top = 0, left = 0, bottom = 0, right = 0] = pads.ints!;
    if (top + left + bottom + right === 0) continue;
    const [output] = conv.output as [string];
    model.graph.initializer.push(int64Tensor(`${output}/pads`, [0, 0, top, left, 0, 0, bottom, right]));
    pads.ints = [0, 0, 0, 0];
    const pad = makeNode('Pad', [conv.input[0]!, `${output}/pads`], `${output}/padded`);
    model.graph.node.splice(model.graph.node.indexOf(conv), 0, pad);
    conv.input[0] = `${output}/padded`;
  }
}

export function poolingAsMean(model: OnnxModel): void {
  for (const node of nodesOf(model, 'GlobalAveragePool')) {
    node.op_type = 'ReduceMean';
    node.attribute = [
      { name: 'axes', ...ints(2, 3) },
      { name: 'keepdims', ...int(1) },
    ];
  }
}

/** Relu as the larger of the value and zero. */
export function reluAsMax(model: OnnxModel): void {
  model.graph.initializer.push(floatTensor('nought', [], [0]));
  for (const node of nodesOf(model, 'Relu'))
    Object.assign(node, { op_type: 'Max', input: [node.input[0]!, 'nought'] });
}

/** The channels between two convolutions in reverse order, in both of them. */
export function reverseChannels(kernelName: string, biasName: string, readerName: string) {
  return (model: OnnxModel): void => {
    const [kernel, bias, reader] = [kernelName, biasName, readerName].map((name) => initializer(model, name));
    const channels = kernel!.dims[0]!;
    const each = kernel!.dims.slice(1).reduce((product, dim) => product * dim, 1);
    const area = reader!.dims.slice(2).reduce((product, dim) => product * dim, 1);
    const [kernelValues, biasValues, readerValues] = [floatsOf(kernel!), floatsOf(bias!), floatsOf(reader!)];
    kernel!.raw_data = bytesOf(
      kernelValues.map(
        (_, index) => kernelValues[(channels - 1 - Math.floor(index / each)) * each + (index % each)]!,
      ),
    );
    bias!.raw_data = bytesOf(biasValues.toReversed());
    reader!.raw_data = bytesOf(
      readerValues.map((_, index) => {
        const row = Math.floor(index / (channels * area));
        const channel = Math.floor(index / area) % channels;
        return readerValues[(row * channels + (channels - 1 - channel)) * area + (index % area)]!;
      }),
    );
  };
}
