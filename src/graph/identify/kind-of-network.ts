/** What kind of network an unknown one is, from its units: how many of which kind, and where they halve the picture. */

import type { Block, Item, Path } from './blocks.ts';
import type { Kernel } from './step.ts';

type Unit = { readonly kind: UnitKind; readonly reduction: number; readonly main: readonly Kernel[] };

/** Kinds of units by what their longest path or their paths are, most special first. */
const unitKinds = {
  attention: ({ main }: Shape) => main.some(({ kind }) => kind === 'attention'),
  fire: ({ method, paths }: Shape) =>
    method === 'concat' && paths.length === 2 && sides(paths[0]) === '1' && sides(paths[1]) === '3',
  inception: ({ method, paths }: Shape) => method === 'concat' && paths.length > 2,
  /** Told by its mesh, not by paths. */
  'densely connected': () => false,
  'split and concatenated': ({ method }: Shape) => method === 'concat',
  'inverted residual': ({ main }: Shape) =>
    /^(1 )?\d+ 1$/.test(sides(main)) &&
    kernelsOf(main).some(({ groups, from }) => groups > 1 && groups === from),
  'grouped bottleneck': ({ main }: Shape) =>
    isBottleneck(main) && kernelsOf(main).some(({ groups }) => groups > 1),
  bottleneck: ({ main }: Shape) => isBottleneck(main),
  'basic residual': ({ main }: Shape) => sides(main) === '3 3',
  'other residual': () => true,
} satisfies Record<string, (shape: Shape) => boolean>;

/** More stages than real networks have are summed up. */
const maxStages = 10;

type UnitKind = keyof typeof unitKinds;
type Paths = Extract<Item, { kind: 'paths' }>;
type Shape = { readonly method: Paths['method']; readonly main: Path; readonly paths: readonly Path[] };

/**
 * A phrase: `a network of 1 + 2 + 3 bottleneck units, stride 2 in the first 1x1 convolution (as in ResNet v1)`; the
 * numbers are of the stages.
 */
export function describeKind(blocks: readonly Block[]): string {
  const units = blocks.flatMap(readUnits);
  const kernels = blocks.flatMap((block) => block.kernels);
  if (units.length === 0) return describePlain(kernels);
  const kinds = new Map<UnitKind, Map<number, number>>();
  for (const { kind, reduction } of units) {
    const stages = kinds.get(kind) ?? new Map<number, number>();
    stages.set(reduction, (stages.get(reduction) ?? 0) + 1);
    kinds.set(kind, stages);
  }
  const counted = [...kinds].map(([kind, stages]) => {
    const total = [...stages.values()].reduce((sum, count) => sum + count, 0);
    const numbers = stages.size > maxStages ? total : [...stages.values()].join(' + ');
    return `${numbers} ${kind} ${total === 1 ? 'unit' : 'units'}`;
  });
  return `a network of ${counted.join(', ')}${describeStride(units)}`;
}

function readUnits({ items, reduction }: Block): readonly Unit[] {
  return items.flatMap((item): readonly Unit[] => {
    if (item.kind === 'mesh') return [{ kind: 'densely connected', reduction, main: item.kernels }];
    if (item.kind !== 'paths' || item.method === 'multiply') return [];
    const [main = []] = item.paths;
    const shape: Shape = { method: item.method, main, paths: item.paths };
    const kind = (Object.keys(unitKinds) as UnitKind[]).find((each) => unitKinds[each](shape));
    return kind === undefined ? [] : [{ kind, reduction, main: kernelsOf(main) }];
  });
}

/** Bottlenecks of one name differ in which of their convolutions moves by two pixels. */
function describeStride(units: readonly Unit[]): string {
  const places = new Set(
    units.flatMap(({ kind, main }) =>
      kind === 'bottleneck' ? [main.findIndex(({ stride }) => stride.some((by) => by > 1))] : [],
    ),
  );
  places.delete(-1);
  if (places.size !== 1) return '';
  if (places.has(0)) return ', stride 2 in the first 1x1 convolution (as in ResNet v1)';
  return places.has(1) ? ', stride 2 in the middle convolution (as in ResNet v1.5)' : '';
}

function describePlain(kernels: readonly Kernel[]): string {
  const isDense = ({ size }: Kernel): boolean => size.every((side) => side === 1);
  const dense = kernels.filter(isDense).length;
  const grouped = kernels.some(({ groups, from }) => groups > 1 && groups !== from);
  const convolutions = kernels.length - dense;
  return (
    `a network without branches: ${convolutions} ${convolutions === 1 ? 'convolution' : 'convolutions'}` +
    `${grouped ? ', some in groups' : ''}, ${dense} dense or 1x1 ${dense === 1 ? 'layer' : 'layers'}`
  );
}

function isBottleneck(path: Path): boolean {
  return /^1 ([3-9]|\d\d) 1$/.test(sides(path));
}

/** Heights of the kernels on a path: `1 3 1`. */
function sides(path: Path | undefined): string {
  return kernelsOf(path ?? [])
    .map(({ size }) => size[0])
    .join(' ');
}

function kernelsOf(path: Path): readonly Kernel[] {
  return path.flatMap((item) => (item.kind === 'kernel' ? [item.kernel] : []));
}
