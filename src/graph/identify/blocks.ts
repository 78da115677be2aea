/**
 * A skeleton cut where everything passes through one value: between two cuts lies a block, which is a single layer or
 * a unit whose paths meet again (residual, squeeze and excitation, fire, inception, attention).
 */

import type { Skeleton } from './skeleton.ts';
import type { Kernel, Step } from './step.ts';
import { findReaders } from './traits.ts';

/** A layer on a path, or paths within a path. */
export type Item =
  | { readonly kind: 'kernel'; readonly kernel: Kernel }
  | {
      readonly kind: 'pool';
      readonly method: 'max' | 'average';
      readonly window: number | undefined;
      readonly stride: number;
    }
  | { readonly kind: 'local response normalisation' | 'attention' | 'softmax' }
  /** `channels` are left of those that are weighted. */
  | { readonly kind: 'squeeze and excitation'; readonly channels: number | undefined }
  | { readonly kind: 'other'; readonly operator: string }
  | {
      readonly kind: 'paths';
      readonly method: 'add' | 'concat' | 'multiply';
      readonly paths: readonly Path[];
    }
  /** Layers whose connections are more than paths side by side: a dense block, a cell of NASNet. */
  | { readonly kind: 'mesh'; readonly kernels: readonly Kernel[] };

/** In the order of the data; empty for a shortcut that changes nothing. */
export type Path = readonly Item[];

export type Block = {
  readonly items: Path;
  /** All kernels of the block, in the order of the graph. */
  readonly kernels: readonly Kernel[];
  /** By how much the picture is smaller behind this block than at the network's input. */
  readonly reduction: number;
};

/** Blocks with more joins than this are told by their kernels, not path by path: following all would take for ever. */
const maxJoins = 10;

/** The blocks in the order of the data. Activations and normalisations that kernels swallow are left out. */
export function findBlocks({ steps }: Skeleton): readonly Block[] {
  const reductions = findReductions(steps);
  return cut(steps).flatMap((block): readonly Block[] => {
    const last = block.at(-1);
    if (last === undefined) return [];
    const inside = new Set(block);
    const kernels = block.flatMap((step) => (step.kind === 'kernel' ? [step.kernel] : []));
    const joins = block.filter(({ kind }) => kind === 'join').length;
    const paths = joins > maxJoins ? undefined : pathTo(last, inside);
    const items = paths === undefined || isMesh(paths) ? [{ kind: 'mesh', kernels } as const] : paths;
    return items.length === 0 ? [] : [{ items, kernels, reduction: reductions.get(last) ?? 1 }];
  });
}

/** Pieces of the steps, each ending where its last step is the only value that later steps read. */
function cut(steps: readonly Step[]): readonly (readonly Step[])[] {
  const readers = findReaders(steps);
  const place = new Map(steps.map((step, index) => [step, index]));
  const lastRead = (step: Step): number => place.get(readers.get(step)?.at(-1) ?? step) ?? 0;
  const pieces: Step[][] = [];
  let piece: Step[] = [];
  let furthest = 0;
  // The graph's own input is a value, too.
  steps.forEach(({ takesInput }, index) => {
    if (takesInput) furthest = index;
  });
  for (const [index, step] of steps.entries()) {
    piece.push(step);
    if (furthest <= index) {
      pieces.push(piece);
      piece = [];
    }
    furthest = Math.max(furthest, lastRead(step));
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

function findReductions(steps: readonly Step[]): ReadonlyMap<Step, number> {
  const reductions = new Map<Step, number>();
  for (const step of steps) {
    const before = step.sources.reduce((most, source) => Math.max(most, reductions.get(source) ?? 1), 1);
    const stride =
      step.kind === 'kernel' ? (step.kernel.stride[0] ?? 1) : step.kind === 'pool' ? step.stride : 1;
    reductions.set(step, before * stride);
  }
  return reductions;
}

/** What happens between the block's input and `step`. */
function pathTo(step: Step, inside: ReadonlySet<Step>): Path {
  const items: Item[] = [];
  for (let at: Step | undefined = step; at !== undefined && inside.has(at); ) {
    const item = itemOf(at, inside);
    if (item !== undefined) items.unshift(item);
    if (item?.kind === 'paths') break;
    at = previous(at);
  }
  return items;
}

/** Where the path comes from; of a gate or an attention the value that is gated or attended to. */
function previous({ kind, sources }: Step): Step | undefined {
  if (kind !== 'join') return sources[0];
  return sources.find((source) => !isGate(source)) ?? sources[0];
}

function itemOf(step: Step, inside: ReadonlySet<Step>): Item | undefined {
  switch (step.kind) {
    case 'kernel':
      return { kind: 'kernel', kernel: step.kernel };
    case 'pool':
      // Adaptive pooling to the size that is there already.
      if (step.window === 1 && step.stride === 1) return undefined;
      return { kind: 'pool', method: step.method, window: step.window, stride: step.stride };
    case 'norm':
      return step.method === 'local response' ? { kind: 'local response normalisation' } : undefined;
    case 'activation':
      return step.method === 'softmax' ? { kind: 'softmax' } : undefined;
    case 'other':
      return { kind: 'other', operator: step.operator };
    case 'join': {
      if (step.method === 'product') return { kind: 'attention' };
      const gate = step.sources.find(isGate);
      if (step.method === 'multiply' && gate !== undefined) {
        return { kind: 'squeeze and excitation', channels: squeezedChannels(gate) };
      }
      const paths = step.sources.map((source) => pathTo(source, inside));
      if (step.takesInput) paths.push([]);
      // The longest path is what the unit does, the rest its shortcuts.
      return {
        kind: 'paths',
        method: step.method,
        paths: step.method === 'add' ? paths.toSorted((a, b) => b.length - a.length) : paths,
      };
    }
  }
}

function isGate(step: Step): boolean {
  return step.kind === 'activation' && /^(sigmoid|hardsigmoid|softmax|clip|relu6)$/.test(step.method);
}

/** What goes into the last dense layer before the gate. */
function squeezedChannels(gate: Step): number | undefined {
  const [source] = gate.sources;
  return source?.kind === 'kernel' ? source.kernel.from : undefined;
}

/** How deep concatenations lie in each other: an Inception unit may split a path again, a dense block goes deeper. */
const deepestUnit = 2;

function isMesh(path: Path, depth = 0): boolean {
  return path.some((item) => {
    if (item.kind !== 'paths') return false;
    const inner = item.method === 'concat' ? depth + 1 : depth;
    return inner > deepestUnit || item.paths.some((each) => isMesh(each, inner));
  });
}
