/** What a model's graph says about itself without running it, and what two graphs have in common. */

import type { SignatureChange } from './compare-signatures.ts';
import type { Network } from './identify/network.ts';

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
  readonly network: Network;
  /** Elements of all weights that nodes consume: what the file holds and uses. */
  readonly parameters: number;
  /** The same under the zoos' conventions, by name. */
  readonly parameterViews: Readonly<Record<string, number>>;
  /** Elements of consumed weights of rank 2 or more. */
  readonly kernelParameters: number;
  /** Bytes of the weights, scales and zero points that nodes consume, by element type; the largest first. */
  readonly bytesByPrecision: Readonly<Record<string, number>>;
  /** Element types of at least a hundredth of the weights, the most common first: `float32`, `int8`. */
  readonly precision: string;
  /** Layers with weights on the longest path: 50 for ResNet-50. */
  readonly depth: number;
  /** Nodes by operator, of operators that neither ONNX nor the file itself defines. */
  readonly customOperators: Readonly<Record<string, number>>;
  readonly nodes: number;
  /** Version of ONNX's own operator set; 0 if the model uses other domains only. */
  readonly opset: number;
  /** Nodes by operator, domain-qualified where the domain is not ONNX's own. */
  readonly operators: Readonly<Record<string, number>>;
  readonly inputs: readonly ValueSignature[];
  readonly outputs: readonly ValueSignature[];
  /**
   * Hash of structure and precision: equal for graphs that differ only in names, order of nodes, weights' values,
   * declared shapes of inputs and outputs, or a rewriting that changes nothing (a folded BatchNormalization).
   */
  readonly signature: string;
  /**
   * Hash of the weights' values in graph order: equal signatures with equal weights are the same network.
   * Of external data that is not at hand it knows no values, only the dimensions.
   */
  readonly weightsSignature: string;
  /** Weights lie in other files than the model's own. */
  readonly externalData: boolean;
  readonly externalFiles: readonly ExternalFileUse[];
  readonly producer: string;
  readonly irVersion: number;
};

/** What can be said without reading a weight. */
export type Structure = Omit<Architecture, 'weightsSignature'>;

/** A file that holds weights of a model. */
export type ExternalFileUse = {
  /** As the model writes it. */
  readonly location: string;
  readonly tensors: number;
  /** What the tensors take by type and dimensions. */
  readonly bytes: number;
  /** Why the file can't be used, of the first tensor for which that is so. */
  readonly problem?: string | undefined;
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

/** What two graphs are to each other. */
export type Relation =
  /** One structure, one precision, the same weights. */
  | 'equal'
  /** One structure, other weights. */
  | 'equal up to weights'
  /** One structure, the same weights but for rounding or quantisation. */
  | 'equal up to precision'
  /** Variants of one design: most layers have a counterpart. */
  | 'same family'
  | 'different';

/** How a candidate differs from another model, harmless rewritings aside. */
export type GraphDifference = {
  /** One structure at one precision: what `graph ==` asks. */
  readonly equal: boolean;
  /** Same structure and the same weights. */
  readonly sameWeights: boolean;
  readonly relation: Relation;
  /** From 0 to 1: the share of both graphs' layers that have a counterpart, by how well they fit. */
  readonly similarity: number;
  /** The first structural change on the way from the inputs. */
  readonly firstDivergence?: string;
  /** What differs in structure and precision, in the order of the dataflow, one sentence each; empty when equal. */
  readonly changes: readonly string[];
  /** What callers notice, though the network may be the same; breaking changes first. */
  readonly signatureChanges: readonly SignatureChange[];
  readonly weights: WeightsDifference;
  /** Both graphs from input to output, summarised to at most 40 boxes. */
  readonly sideBySide: readonly ComparedRow[];
};

/** What stands for each other in two graphs. */
export type ComparedRow = {
  readonly mark: 'same' | 'changed' | 'added' | 'removed';
  readonly candidate?: ComparedBox;
  readonly reference?: ComparedBox;
};

/** A block of a graph, or several in a row. */
export type ComparedBox = {
  /** `stage 2 block 1`. */
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly changed: boolean }[];
};

export type WeightsDifference = {
  /** Of all layers together; absent where none stand for each other. */
  readonly sentence?: string;
  readonly layers: readonly LayerWeightsDifference[];
};

export type LayerWeightsDifference = {
  /** The node's name in the candidate's file. */
  readonly layer: string;
  readonly place: string;
  readonly fate: string;
  /** Root mean square of the difference over that of the reference. */
  readonly relativeError?: number;
  readonly cosine?: number;
  /** Shares of elements that are zero. */
  readonly zeros?: number;
  readonly referenceZeros?: number;
  /** The factor by which the reference's weights come closest to the candidate's. */
  readonly factor?: number;
  /** Output channels, and those that are zero throughout where the reference's are not. */
  readonly channels?: number;
  readonly emptiedChannels?: number;
  /** Share of elements that are zero, the reference's not, and not by the rounding of a quantisation. */
  readonly takenZeros?: number;
};
