/** What a skeleton shows beyond its kernels: where variants of the same kernels differ, and what zoos do differently. */

import type { Skeleton } from './skeleton.ts';
import type { Step } from './step.ts';

export type Traits = {
  /** Places where two paths are added, concatenated. */
  readonly additions: number;
  readonly concatenations: number;
  /** Places where one path weights another: squeeze and excitation. */
  readonly multiplications: number;
  /** A normalisation follows an addition before anything else does: ResNet V2 and DenseNet's kind of unit. */
  readonly preActivation: boolean;
  /** A layer normalisation comes between a path and the addition that ends it: Swin V2's kind of unit. */
  readonly postNorm: boolean;
  /** Normalisations that the graph still holds; what is folded into kernels can't be seen. */
  readonly norms: readonly string[];
  /** Activations of the body, most frequent first, without gates and the softmax of attention. */
  readonly activations: readonly string[];
  /** Local response normalisation before or after the pooling beside it. */
  readonly localResponse: 'none' | 'before pooling' | 'after pooling';
  /** Of the larger convolutions with a stride: PyTorch's padding, TensorFlow's, or both in one graph. */
  readonly padding: 'symmetric' | 'same' | 'mixed' | 'none';
  /** The graph ends in a softmax. */
  readonly softmax: boolean;
};

export function readTraits({ steps, outputs }: Skeleton): Traits {
  const readers = findReaders(steps);
  const joins = steps.filter((step) => step.kind === 'join');
  return {
    additions: joins.filter(({ method }) => method === 'add').length,
    concatenations: joins.filter(({ method }) => method === 'concat').length,
    multiplications: joins.filter(({ method }) => method === 'multiply').length,
    preActivation: joins.some(
      (step) => step.method === 'add' && readers.get(step)?.some(({ kind }) => kind === 'norm') === true,
    ),
    // A normalisation that others read, too, is where the unit starts.
    postNorm: joins.some(
      ({ method, sources }) =>
        method === 'add' &&
        sources.some(
          (source) =>
            source.kind === 'norm' && source.method === 'layer' && readers.get(source)?.length === 1,
        ),
    ),
    norms: [...new Set(steps.flatMap((step) => (step.kind === 'norm' ? [step.method] : [])))],
    activations: countActivations(steps, readers),
    localResponse: placeOfLocalResponse(steps, readers),
    padding: readPadding(steps),
    softmax: outputs.some((step) => step.kind === 'activation' && step.method === 'softmax'),
  };
}

export function findReaders(steps: readonly Step[]): ReadonlyMap<Step, readonly Step[]> {
  const readers = new Map<Step, Step[]>(steps.map((step) => [step, []]));
  for (const step of steps) for (const source of step.sources) readers.get(source)?.push(step);
  return readers;
}

const gates = /^(sigmoid|hardsigmoid|softmax|clip)$/;

/** An activation inside squeeze and excitation works on pooled values; it is no choice of the network's own. */
function countActivations(
  steps: readonly Step[],
  readers: ReadonlyMap<Step, readonly Step[]>,
): readonly string[] {
  const counts = new Map<string, number>();
  const pooled = findPooled(steps);
  for (const step of steps) {
    if (step.kind !== 'activation' || gates.test(step.method) || pooled.has(step)) continue;
    if ((readers.get(step) ?? []).length === 0) continue;
    counts.set(step.method, (counts.get(step.method) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([method]) => method);
}

/** Steps that work on the mean of the whole picture. */
function findPooled(steps: readonly Step[]): ReadonlySet<Step> {
  const pooled = new Set<Step>();
  for (const step of steps) {
    const [source] = step.sources;
    if (source === undefined || step.kind === 'join') continue;
    if ((source.kind === 'pool' && source.window === undefined) || pooled.has(source)) pooled.add(step);
  }
  return pooled;
}

function placeOfLocalResponse(
  steps: readonly Step[],
  readers: ReadonlyMap<Step, readonly Step[]>,
): Traits['localResponse'] {
  const found = steps.filter((step) => step.kind === 'norm' && step.method === 'local response');
  if (found.length === 0) return 'none';
  const before = found.some((step) => readers.get(step)?.some(({ kind }) => kind === 'pool') === true);
  return before ? 'before pooling' : 'after pooling';
}

function readPadding(steps: readonly Step[]): Traits['padding'] {
  const kinds = new Set<'symmetric' | 'same'>();
  for (const step of steps) {
    if (step.kind !== 'kernel' || step.padding === 'none') continue;
    if (step.kernel.stride.some((by) => by > 1) && step.kernel.size.some((side) => side > 1)) {
      kinds.add(step.padding);
    }
  }
  if (kinds.size === 2) return 'mixed';
  return [...kinds][0] ?? 'none';
}
