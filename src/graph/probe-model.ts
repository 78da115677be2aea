/**
 * A network of known make for measuring the measuring: a trunk of equal convolutions, and, where asked for, further
 * ones whose weights are zero and whose result is added to the trunk: more work, the same function to the last bit.
 * `zoogate noise` times it against itself; the latency benchmark times it against its slower twins.
 */
import protobuf from 'protobufjs/light.js';
import { createRandom } from '../statistics/random.ts';
import { onnxDescriptor } from './onnx-schema.ts';

export type ProbeShape = {
  /** Convolutions (3 x 3, stride 1) of the trunk, each followed by a Relu. */
  readonly layers: number;
  readonly channels: number;
  /** Height and width of every activation. */
  readonly size: number;
  /** Kernel sizes of the convolutions that add nothing but work, spread over the trunk. */
  readonly idle?: readonly (1 | 3)[];
  /** Size of the first axis of the input; any size where absent. */
  readonly batch?: number;
};

type Fields = Readonly<Record<string, unknown>>;

const FLOAT = 1;
const root = protobuf.Root.fromJSON(onnxDescriptor);

/** @returns the bytes of an ONNX file that takes `x` (N x channels x size x size) and gives `y` of the same shape. */
export function probeModel({ layers, channels, size, idle = [], batch }: ProbeShape): Uint8Array {
  const random = createRandom(1);
  const nodes: Fields[] = [];
  const initializers: Fields[] = [];
  let trunk = 'x';
  const convolve = (name: string, kernel: number, weight: () => number): string => {
    const count = channels * channels * kernel * kernel;
    const values = Float32Array.from({ length: count }, weight);
    const dims = [channels, channels, kernel, kernel];
    initializers.push({ name: `${name}_w`, dims, data_type: FLOAT, raw_data: new Uint8Array(values.buffer) });
    const pad = (kernel - 1) / 2;
    const attribute = [
      { name: 'kernel_shape', type: 7, ints: [kernel, kernel] },
      { name: 'pads', type: 7, ints: [pad, pad, pad, pad] },
    ];
    nodes.push({ op_type: 'Conv', name, input: [trunk, `${name}_w`], output: [name], attribute });
    return name;
  };
  // Uniform weights of this width keep the variance of activations from layer to layer (He et al. 2015).
  const width = Math.sqrt(6 / (channels * 9));
  for (let layer = 0; layer < layers; layer++) {
    const convolved = convolve(`conv${layer}`, 3, () => (2 * random() - 1) * width);
    nodes.push({ op_type: 'Relu', name: `relu${layer}`, input: [convolved], output: [`relu${layer}`] });
    trunk = `relu${layer}`;
    for (const [i, kernel] of idle.entries()) {
      if (Math.floor(((i + 0.5) * layers) / idle.length) !== layer) continue;
      const nothing = convolve(`idle${i}`, kernel, () => 0);
      nodes.push({ op_type: 'Add', name: `add${i}`, input: [trunk, nothing], output: [`add${i}`] });
      trunk = `add${i}`;
    }
  }
  nodes.push({ op_type: 'Identity', name: 'last', input: [trunk], output: ['y'] });
  const first = batch === undefined ? { dim_param: 'N' } : { dim_value: batch };
  const dim = [first, ...[channels, size, size].map((dim_value) => ({ dim_value }))];
  const value = (name: string): Fields => ({
    name,
    type: { tensor_type: { elem_type: FLOAT, shape: { dim } } },
  });
  const type = root.lookupType('onnx.ModelProto');
  const message = type.create({
    ir_version: 8,
    producer_name: 'zoogate',
    graph: {
      name: 'probe',
      node: nodes,
      initializer: initializers,
      input: [value('x')],
      output: [value('y')],
    },
    opset_import: [{ domain: '', version: 13 }],
  });
  return type.encode(message).finish();
}
