/** What a model's graph says about itself without running it, and what two graphs have in common. */

/** A graph input or output: `shape` holds numbers, symbolic names, or '?' where nothing is said. */
export type ValueSignature = {
  readonly name: string;
  /** ONNX's spelling: `float32`, `float16`, `uint8`, `int64`, `sequence(...)`. */
  readonly type: string;
  readonly shape: readonly (number | string)[] | undefined;
};

/** Shapes of one node's inputs and outputs as a run with profiling saw them, in feed order. */
export type NodeRun = {
  /** Node name as in the profile. */
  readonly name: string;
  readonly operator: string;
  /** Index of the node in the graph where the runtime tells it. */
  readonly nodeIndex?: number | undefined;
  readonly inputShapes: readonly (readonly number[])[];
  readonly outputShapes: readonly (readonly number[])[];
  readonly provider: string;
  readonly durationMs: number;
};

export type Architecture = {
  /** Elements of all weights that nodes consume: what the file holds and uses. */
  readonly parameters: number;
  /** The same under the zoos' conventions, by name. */
  readonly parameterViews: Readonly<Record<string, number>>;
  /** Elements of consumed weights of rank 2 or more. */
  readonly kernelParameters: number;
  readonly nodes: number;
  /** Version of ONNX's own operator set; 0 if the model uses other domains only. */
  readonly opset: number;
  /** Nodes by operator, domain-qualified where the domain is not ONNX's own. */
  readonly operators: Readonly<Record<string, number>>;
  readonly inputs: readonly ValueSignature[];
  readonly outputs: readonly ValueSignature[];
  /**
   * Hash of structure: equal for graphs that differ only in names, order of nodes, weights' values or declared
   * shapes of inputs and outputs.
   */
  readonly signature: string;
  /**
   * Hash of the weights' values in graph order: equal signatures with equal weights are the same network.
   * Of external data it knows no values, only the dimensions.
   */
  readonly weightsSignature: string;
  /** Weights lie in other files than the model's own. */
  readonly externalData: boolean;
  readonly producer: string;
  readonly irVersion: number;
  readonly layers: readonly Layer[];
};

/** A node in words that survive renaming, for comparing two graphs. */
export type Layer = {
  /** For people: the node's name in the file, or operator and position. */
  readonly name: string;
  readonly operator: string;
  /** Canonical description: operator, attributes that matter, shapes of the weights. */
  readonly description: string;
  /** Attributes (defaults included) and weights by name, as texts: `strides: 2x2`, `weight: float32 64x3x7x7`. */
  readonly details: readonly { readonly name: string; readonly value: string }[];
  /** Indices of the layers that its computed inputs come from, in order; -1 - i for graph input i. */
  readonly from: readonly number[];
};

export type GraphDifference = {
  readonly equal: boolean;
  /** Same structure and the same weights. */
  readonly sameWeights: boolean;
  /** What differs, most telling first, one sentence each; empty when equal. */
  readonly changes: readonly string[];
};
