/**
 * A graph in normal form: what is left when everything that only an exporter, an optimiser or a quantiser chose
 * is taken away. Two files of one network have one normal form.
 */

import type { DataflowSource } from '../dataflow-order.ts';
import type { Node } from '../model.ts';
import type { Weight } from './weight.ts';

export type NormalSource = DataflowSource<NormalNode>;

export type NormalNode = {
  /** Distinguishes nodes while the graph is built; says nothing else. */
  readonly id: number;
  /** The file's node that it stands for, or the first of several. */
  readonly node: Node;
  /** ONNX's word; `Linear` for `Gemm` and `MatMul` with a constant matrix. */
  operator: string;
  readonly attributes: Map<string, string>;
  /** By name: `weight`, `bias`, `scale`. */
  readonly weights: Map<string, Weight>;
  readonly sources: Map<number, NormalSource>;
  /** How quantised inputs are coded, by position: `uint8`. */
  readonly codes: ReadonlyMap<number, string>;
  readonly commutative: boolean;
  /** A BatchNormalization of the file is part of its weights. */
  normalized: boolean;
  /** Not in the file: the range of a quantisation does what an activation would (largest value that passes). */
  readonly impliedMax?: number;
  /** In which order the file's node reads the elements of what it is computed from; empty where they are not moved. */
  reads: string;
  readonly depth: number;
  /** Of structure alone: what it does and all that it is computed from. */
  hash: string;
  /** The same with the precision of weights and inputs. */
  preciseHash: string;
};

/** A dimension of a value: `undefined` where it is dynamic or not known. */
export type Dim = number | undefined;

export type NormalPort = {
  readonly name: string;
  readonly type: string;
  readonly shape: readonly (number | string)[] | undefined;
  /** Channels last where the network itself works with channels first. */
  readonly channelsLast: boolean;
};

export type NormalGraph = {
  /** Each after what it is computed from. */
  readonly nodes: readonly NormalNode[];
  readonly outputs: readonly (NormalSource | undefined)[];
  /** Element types of the inputs. */
  readonly inputTypes: readonly string[];
  readonly inputPorts: readonly NormalPort[];
  readonly outputPorts: readonly NormalPort[];
  /** Equal for graphs of one structure, whatever their precision. */
  readonly structure: string;
  /** Equal for graphs of one structure and one precision. */
  readonly signature: string;
};
