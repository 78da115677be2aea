/** Says in plain words how one graph differs from another. */

import { findGaps, findPairs } from './align.ts';
import type { Architecture, GraphDifference, Layer } from './architecture.ts';
import { type Change, type ChangedLayer, shortName, tellChangedLayers } from './changed-layers.ts';
import { formatValue } from './format-value.ts';

const maxSentences = 12;
/** Beyond this only operator counts are compared: aligning takes the product of both lengths. */
const maxLayers = 3000;

/**
 * Compares two architectures. Equal signatures are equal graphs. Otherwise the layers are aligned in their
 * canonical order; layers of one operator that stand in for each other are told by what changed in them,
 * the rest by how many of each operator only one side has. At most 12 sentences, most telling first.
 */
export function compareGraphs(candidate: Architecture, reference: Architecture): GraphDifference {
  if (candidate.signature === reference.signature) {
    const sameWeights = candidate.weightsSignature === reference.weightsSignature;
    return { equal: true, sameWeights, changes: [] };
  }
  const changes = [
    ...tellQuantization(candidate, reference),
    ...tellFolding(candidate, reference),
    ...tellLayers(candidate, reference),
    ...tellValues('input', candidate, reference),
    ...tellValues('output', candidate, reference),
  ];
  if (changes.length === 0) {
    const sentence = 'the graphs differ in how their nodes are connected or in a subgraph or function';
    changes.push({ rank: 0, sentence });
  }
  changes.sort((a, b) => a.rank - b.rank);
  const sentences = changes.map(({ sentence }) => sentence);
  if (sentences.length > maxSentences) {
    const rest = sentences.length - maxSentences + 1;
    sentences.splice(maxSentences - 1, rest, `and ${rest} further differences`);
  }
  return { equal: false, sameWeights: false, changes: sentences };
}

function tellLayers(candidate: Architecture, reference: Architecture): readonly Change[] {
  if (candidate.layers.length > maxLayers || reference.layers.length > maxLayers) {
    return tellCounts(countLayers(candidate.layers), countLayers(reference.layers));
  }
  const ours = candidate.layers.map(layerKey);
  const theirs = reference.layers.map(layerKey);
  const changed: ChangedLayer[] = [];
  const added: Layer[] = [];
  const removed: Layer[] = [];
  for (const gap of findGaps(ours, theirs)) {
    const left = candidate.layers.slice(...gap.left);
    const right = reference.layers.slice(...gap.right);
    const pairs = findPairs(
      left.map(({ operator }) => operator),
      right.map(({ operator }) => operator),
    );
    const pairedLeft = new Set(pairs.map(([index]) => index));
    const pairedRight = new Set(pairs.map(([, index]) => index));
    for (const [i, j] of pairs) {
      const [one, other] = [left[i], right[j]];
      if (one === undefined || other === undefined) continue;
      changed.push({ candidate: one, reference: other, place: placeOf(candidate.layers, gap.left[0] + i) });
    }
    added.push(...left.filter((_, index) => !pairedLeft.has(index)));
    removed.push(...right.filter((_, index) => !pairedRight.has(index)));
  }
  const told = [
    ...tellChangedLayers(changed),
    ...tellCounts(countLayers(added), countLayers(removed), added, removed),
  ];
  return told.length > 0 ? told : tellWiring(candidate, reference);
}

/** What two layers must share to be the same: operator, attributes and weights, by name. */
function layerKey(layer: Layer): string {
  return JSON.stringify([layer.operator, layer.details.map(({ name, value }) => [name, value])]);
}

/** 1 for the first layer of its operator. */
function placeOf(layers: readonly Layer[], index: number): number {
  const operator = layers[index]?.operator;
  return layers.slice(0, index + 1).filter((layer) => layer.operator === operator).length;
}

function countLayers(layers: readonly Layer[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { operator } of layers) counts.set(operator, (counts.get(operator) ?? 0) + 1);
  return counts;
}

/** Operators that decide what a network is come before those that an exporter adds. */
const telling = /Conv|Gemm|MatMul|LRN|Normalization|Attention|LSTM|GRU|RNN|Pool|Add$|Concat/;

function tellCounts(
  ours: ReadonlyMap<string, number>,
  theirs: ReadonlyMap<string, number>,
  added: readonly Layer[] = [],
  removed: readonly Layer[] = [],
): readonly Change[] {
  const changes: Change[] = [];
  for (const operator of new Set([...ours.keys(), ...theirs.keys()])) {
    const here = ours.get(operator) ?? 0;
    const there = theirs.get(operator) ?? 0;
    const rank = (telling.test(operator) ? 20 : 40) - Math.min(9, Math.max(here, there) / 100);
    if (here > 0 && there > 0 && added.length > 0) {
      const sentence = here === there ? moved(operator, here) : counts(operator, here, there);
      changes.push({ rank: rank + 5, sentence });
    } else if (here !== there && here > 0 && there > 0) {
      changes.push({ rank, sentence: counts(operator, here, there) });
    } else if (here !== there) {
      const [layers, count, side] = here > 0 ? [added, here, 'candidate'] : [removed, there, 'reference'];
      const one = layers.find((layer) => layer.operator === operator);
      const which = count === 1 && one !== undefined ? ` (${one.description})` : '';
      const nodes = count === 1 ? 'node is' : 'nodes are';
      changes.push({ rank, sentence: `${count} ${operator} ${nodes} in the ${side} only${which}` });
    }
  }
  return changes;
}

function moved(operator: string, count: number): string {
  return count === 1
    ? `a ${operator} node is in another place`
    : `${count} ${operator} nodes are in other places`;
}

function counts(operator: string, here: number, there: number): string {
  return `${here} ${operator} ${here === 1 ? 'node' : 'nodes'} in the candidate stand against ${there} in the reference`;
}

function tellWiring(candidate: Architecture, reference: Architecture): readonly Change[] {
  const changes: Change[] = [];
  for (const [index, layer] of candidate.layers.entries()) {
    const other = reference.layers[index];
    if (other === undefined || layer.from.join() === other.from.join()) continue;
    const [here, there] = [fedBy(layer, candidate), fedBy(other, reference)];
    if (here === there) continue;
    const place = `${layer.operator} ${placeOf(candidate.layers, index)} (${shortName(layer)})`;
    changes.push({ rank: 5, sentence: `${place} takes ${here} in the candidate, ${there} in the reference` });
  }
  return changes;
}

function fedBy(layer: Layer, { layers, inputs }: Architecture): string {
  const sources = layer.from.map((index) => {
    if (index < 0) return `input ${inputs[-1 - index]?.name ?? -index}`;
    return `${layers[index]?.operator ?? 'node'} ${placeOf(layers, index)}`;
  });
  return sources.length === 0 ? 'nothing' : sources.join(' and ');
}

function tellValues(
  kind: 'input' | 'output',
  candidate: Architecture,
  reference: Architecture,
): readonly Change[] {
  const ours = candidate[`${kind}s`];
  const theirs = reference[`${kind}s`];
  if (ours.length !== theirs.length) {
    const sentence = `${ours.length} graph ${kind}s in the candidate, ${theirs.length} in the reference`;
    return [{ rank: 12, sentence }];
  }
  return ours.flatMap((value, index): readonly Change[] => {
    const other = theirs[index];
    if (other === undefined) return [];
    const [here, there] = [
      { ...value, name: kind },
      { ...other, name: kind },
    ].map(formatValue);
    if (here === there) return [];
    const batchOnly =
      value.type === other.type &&
      value.shape?.length === other.shape?.length &&
      value.shape?.slice(1).join() === other.shape?.slice(1).join();
    if (batchOnly) return [];
    const sentence = `${kind} ${value.name} is ${here?.slice(kind.length + 2)} in the candidate, ${there?.slice(kind.length + 2)} in the reference`;
    return [{ rank: 15, sentence }];
  });
}

/** BatchNormalization on one side, and in its place biases of convolutions on the other. */
function tellFolding(candidate: Architecture, reference: Architecture): readonly Change[] {
  const biased = ({ layers }: Architecture): number =>
    layers.filter(
      ({ operator, details }) => operator === 'Conv' && details.some(({ name }) => name === 'bias'),
    ).length;
  const folded = (one: Architecture, other: Architecture): boolean => {
    const normalized = other.operators['BatchNormalization'] ?? 0;
    return normalized > (one.operators['BatchNormalization'] ?? 0) && biased(one) > biased(other);
  };
  const told = (side: string): readonly Change[] => [
    { rank: -1, sentence: `BatchNormalization is folded into the convolutions in the ${side} only` },
  ];
  if (folded(candidate, reference)) return told('candidate');
  return folded(reference, candidate) ? told('reference') : [];
}

/** How a graph is quantised, from the operators that it uses and the scales of its weights. */
function quantization(architecture: Architecture): string {
  const method = quantizationMethod(architecture);
  if (method === undefined) return 'none';
  const weights = architecture.layers.flatMap(({ details }) =>
    details.filter(({ name }) => /^weight( scale| zero point)?$/.test(name)),
  );
  const perChannel = weights.some(({ name, value }) =>
    name === 'weight' ? value.endsWith('per channel') : !/ (scalar|1)$/.test(value),
  );
  return `${method}, one scale per ${perChannel ? 'channel' : 'tensor'}`;
}

function quantizationMethod({ operators }: Architecture): string | undefined {
  const has = (name: string): boolean => Object.hasOwn(operators, name);
  if (has('ConvInteger') || has('MatMulInteger')) return 'dynamic (ConvInteger and MatMulInteger)';
  if (has('QLinearConv') || has('QLinearMatMul')) return 'static with QLinear operators';
  if (has('DequantizeLinear')) return 'static with QuantizeLinear and DequantizeLinear pairs';
  return undefined;
}

function tellQuantization(candidate: Architecture, reference: Architecture): readonly Change[] {
  const [here, there] = [quantization(candidate), quantization(reference)];
  if (here === there) return [];
  const sentence = `quantisation in the candidate: ${here}; in the reference: ${there}`;
  return [{ rank: -1, sentence }];
}
