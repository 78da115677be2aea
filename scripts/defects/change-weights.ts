/** Planted changes of weights: a function each, from a model to the same model with other numbers. */
import { toHalf } from '../../src/half-precision.ts';
import { createRandom } from '../../src/statistics/random.ts';
import {
  bytesOf,
  type Dimension,
  floatsOf,
  floatTensor,
  initializer,
  insertAfter,
  int,
  makeNode,
  mapWeights,
  nodesOf,
  type OnnxModel,
  type Tensor,
} from './onnx-file.ts';

const SEED = 8;

/** Normal deviates (Box and Muller 1958). */
function createNormal(seed: number): () => number {
  const random = createRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function spread(values: Float32Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

/** Weights of rank 2 or more. */
function kernels(model: OnnxModel): Tensor[] {
  return model.graph.initializer.filter(({ dims, data_type }) => dims.length >= 2 && data_type === 1);
}

/** One layer gets the weights of another of the same shape. */
export function copyLayer(from: string, to: string) {
  return (model: OnnxModel): void => {
    initializer(model, to).raw_data = bytesOf(floatsOf(initializer(model, from)));
  };
}

/** Noise on one initializer, or on all kernels, its deviation a share of the weights' own. */
export function addNoise(share: number, only?: string) {
  return (model: OnnxModel): void => {
    const normal = createNormal(SEED);
    for (const tensor of only === undefined ? kernels(model) : [initializer(model, only)]) {
      const deviation = share * spread(floatsOf(tensor));
      mapWeights(tensor, (value) => value + deviation * normal());
    }
  };
}

/** Weights as an initialisation that nobody trained would leave them. */
export function randomize(name: string) {
  return (model: OnnxModel): void => {
    const normal = createNormal(SEED);
    const tensor = initializer(model, name);
    const deviation = Math.sqrt(1 / tensor.dims.slice(1).reduce((product, dim) => product * dim, 1));
    mapWeights(tensor, () => deviation * normal());
  };
}

/** The smallest weights of every kernel become zero. */
export function prune(share: number) {
  return (model: OnnxModel): void => {
    for (const tensor of kernels(model)) {
      const sizes = floatsOf(tensor).map(Math.abs).sort();
      const limit = sizes[Math.floor(share * sizes.length)] ?? 0;
      mapWeights(tensor, (value) => (Math.abs(value) < limit ? 0 : value));
    }
  };
}

/** Output channels of a kernel become zero; all of them unless said which. */
export function zero(name: string, channels?: readonly number[]) {
  return (model: OnnxModel): void => {
    const tensor = initializer(model, name);
    const each = tensor.dims.slice(1).reduce((product, dim) => product * dim, 1);
    mapWeights(tensor, (value, index) =>
      channels === undefined || channels.includes(Math.floor(index / each)) ? 0 : value,
    );
  };
}

/** Multiplies a float32 initializer, such as the scale of a quantised tensor. */
export function multiply(name: string, factor: number) {
  return (model: OnnxModel): void => mapWeights(initializer(model, name), (value) => value * factor);
}

/** One layer's output times a factor, undone by the layers that read it: the same function, other magnitudes. */
export function rescale(kernel: string, bias: string, next: readonly string[], factor: number) {
  return (model: OnnxModel): void => {
    for (const name of [kernel, bias]) multiply(name, factor)(model);
    for (const name of next) multiply(name, 1 / factor)(model);
  };
}

/** All weights and activations in half precision, with float32 at both ends. */
export function toFloat16(model: OnnxModel): void {
  const [input] = model.graph.input;
  const [output] = model.graph.output;
  for (const tensor of model.graph.initializer) {
    if (tensor.data_type !== 1) continue;
    tensor.raw_data = bytesOf(toHalf(floatsOf(tensor)));
    tensor.data_type = 10;
  }
  for (const node of model.graph.node) {
    node.input = node.input.map((name) => (name === input!.name ? 'input_half' : name));
    node.output = node.output.map((name) => (name === output!.name ? 'output_half' : name));
  }
  model.graph.node.unshift(makeNode('Cast', [input!.name], 'input_half', { to: int(10) }));
  model.graph.node.push(makeNode('Cast', ['output_half'], output!.name, { to: int(1) }));
  model.graph.value_info = [];
}

/** Scores through eight bits with a scale so coarse that classes come out equal. */
export function quantizeScores(scale: number) {
  return (model: OnnxModel): void => {
    const last = model.graph.node.at(-1)!;
    const output = last.output[0]!;
    last.output = ['scores_fine'];
    model.graph.initializer.push(floatTensor('scores_scale', [], [scale]));
    model.graph.initializer.push({
      name: 'scores_zero',
      dims: [],
      data_type: 2,
      raw_data: Uint8Array.of(128),
    });
    insertAfter(
      model,
      last,
      makeNode('QuantizeLinear', ['scores_fine', 'scores_scale', 'scores_zero'], 'scores_coarse'),
      makeNode('DequantizeLinear', ['scores_coarse', 'scores_scale', 'scores_zero'], output),
    );
  };
}

/** A class before the others, which is never the answer: the background of TensorFlow's 1001 classes. */
export function addBackground(model: OnnxModel): void {
  const [gemm] = nodesOf(model, 'Gemm');
  const weight = initializer(model, gemm!.input[1]!);
  const bias = initializer(model, gemm!.input[2]!);
  const [classes, features] = weight.dims as [number, number];
  weight.raw_data = bytesOf(Float32Array.of(...new Float32Array(features), ...floatsOf(weight)));
  weight.dims = [classes + 1, features];
  bias.raw_data = bytesOf(Float32Array.of(-20, ...floatsOf(bias)));
  bias.dims = [classes + 1];
  const dims: Dimension[] = model.graph.output[0]!.type.tensor_type.shape.dim;
  dims[1] = { dim_value: classes + 1 };
}
