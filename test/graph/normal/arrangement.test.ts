/** Held to arrays: chains of reshapes and transpositions of numbered elements, made one after the other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Arrangement,
  asPermutation,
  changesNothing,
  cut,
  isSameArrangement,
  isStill,
  keepsLast,
  merged,
  reshaped,
  turned,
  unarranged,
  withLast,
} from '../../../src/graph/normal/arrangement.ts';

type Tensor = { readonly lengths: readonly number[]; readonly elements: readonly number[] };

const countOf = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
const numbered = (lengths: readonly number[]): Tensor => ({
  lengths,
  elements: Array.from({ length: countOf(lengths) }, (_, at) => at),
});

/** Elements by the index of each dimension. */
function transposed({ lengths, elements }: Tensor, perm: readonly number[]): Tensor {
  const strides = lengths.map((_, axis) => countOf(lengths.slice(axis + 1)));
  const to = perm.map((axis) => lengths[axis] ?? 1);
  const steps = perm.map((axis) => strides[axis] ?? 1);
  const places = numbered(to).elements.map((at) => {
    let rest = at;
    let from = 0;
    for (let axis = to.length - 1; axis >= 0; axis -= 1) {
      from += (rest % to[axis]!) * steps[axis]!;
      rest = Math.floor(rest / to[axis]!);
    }
    return from;
  });
  return { lengths: to, elements: places.map((place) => elements[place]!) };
}

function sliced({ lengths, elements }: Tensor, axis: number, start: number, size: number): Tensor {
  const after = countOf(lengths.slice(axis + 1));
  const length = lengths[axis]!;
  return {
    lengths: lengths.with(axis, size),
    elements: elements.filter((_, at) => {
      const index = Math.floor(at / after) % length;
      return index >= start && index < start + size;
    }),
  };
}

/** What an arrangement says of numbered elements. */
const made = ({ factors, order, to }: Arrangement): Tensor => ({
  ...transposed(numbered(factors), order),
  lengths: to,
});

const primes = fc.array(fc.constantFrom(1, 2, 2, 3, 5), { minLength: 1, maxLength: 6 });
/** A reshape to other groups of the same primes, or a transposition. */
const step = fc.record({ seed: fc.nat(), kind: fc.constantFrom('reshape', 'transpose') });

function shuffled(count: number, seed: number): number[] {
  const rest = Array.from({ length: count }, (_, at) => at);
  return Array.from({ length: count }, (_, at) => rest.splice((seed + at * 7) % rest.length, 1)[0]!);
}

/** Other lengths of the same elements: the primes of the old ones in their order, grouped by the bits of the seed. */
function regrouped(lengths: readonly number[], seed: number): readonly number[] {
  const parts = lengths.flatMap((length) => {
    const found: number[] = [];
    let rest = length;
    for (const prime of [2, 3, 5]) for (; rest % prime === 0; rest /= prime) found.push(prime);
    return found;
  });
  const groups = [1];
  parts.forEach((part, at) => {
    if (((seed >> (at % 30)) & 1) === 1) groups.push(part);
    else groups[groups.length - 1] = groups.at(-1)! * part;
  });
  return groups;
}

function chain(
  lengths: readonly number[],
  steps: readonly { readonly seed: number; readonly kind: string }[],
): { readonly arrangement: Arrangement | undefined; readonly tensor: Tensor } {
  let arrangement: Arrangement | undefined = unarranged(lengths);
  let tensor = numbered(lengths);
  for (const { seed, kind } of steps) {
    if (kind === 'transpose') {
      const perm = shuffled(tensor.lengths.length, seed);
      tensor = transposed(tensor, perm);
      arrangement = arrangement && turned(arrangement, perm);
    } else {
      const to = regrouped(tensor.lengths, seed);
      tensor = { lengths: to, elements: tensor.elements };
      arrangement = arrangement && reshaped(arrangement, to);
    }
  }
  return { arrangement, tensor };
}

describe('an arrangement', () => {
  it('is what reshapes and transpositions come to, one after the other', () => {
    let known = 0;
    fc.assert(
      fc.property(primes, fc.array(step, { maxLength: 6 }), (lengths, steps) => {
        const { arrangement, tensor } = chain(lengths, steps);
        if (arrangement === undefined) return;
        known += 1;
        expect(made(arrangement)).toEqual(tensor);
        expect(made(merged(arrangement)).elements).toEqual(tensor.elements);
        expect(isStill(arrangement)).toBe(tensor.elements.every((element, at) => element === at));
        const perm = asPermutation(arrangement);
        if (perm !== undefined) expect(transposed(numbered(lengths), perm)).toEqual(tensor);
      }),
      { numRuns: 2000 },
    );
    expect(known).toBeGreaterThan(1000);
  });

  it('is the same for two chains exactly if they do the same', () => {
    const steps = fc.array(step, { maxLength: 4 });
    fc.assert(
      fc.property(primes, steps, steps, (lengths, one, other) => {
        const [a, b] = [chain(lengths, one), chain(lengths, other)];
        if (a.arrangement === undefined || b.arrangement === undefined) return;
        expect(isSameArrangement(a.arrangement, b.arrangement)).toBe(
          JSON.stringify(a.tensor) === JSON.stringify(b.tensor),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('lets a part of a dimension be cut out before it', () => {
    fc.assert(
      fc.property(
        primes,
        fc.array(step, { maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (lengths, steps, at, from) => {
          const { arrangement, tensor } = chain(lengths, steps);
          const axis = at % tensor.lengths.length;
          const length = tensor.lengths[axis]!;
          const size = 1 + (at % length);
          const start = from % (length - size + 1);
          const found = arrangement === undefined ? undefined : cut(arrangement, axis, start, size);
          if (found === undefined) return;
          expect(countOf(found.shape)).toBe(countOf(lengths));
          const part = sliced(numbered(found.shape), found.axis, found.start, found.end - found.start);
          expect(countOf(found.arrangement.from)).toBe(part.elements.length);
          const placed = made(found.arrangement);
          expect({
            lengths: placed.lengths,
            elements: placed.elements.map((place) => part.elements[place]),
          }).toEqual(sliced(tensor, axis, start, size));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('cuts in one way, however the value is seen', () => {
    const [rows, parts] = [unarranged([7, 36]), reshaped(unarranged([7, 36]), [7, 3, 3, 4])!];
    const [one, other] = [cut(rows, 1, 12, 12)!, cut(parts, 1, 1, 1)!];
    expect(one).toMatchObject({ shape: [7, 36], axis: 1, start: 12, end: 24 });
    expect(other).toMatchObject({ shape: [7, 36], axis: 1, start: 12, end: 24 });
    expect([one.arrangement.from, other.arrangement.from]).toEqual([
      [7, 12],
      [7, 12],
    ]);
    // The second of three in each of two groups.
    expect(cut(reshaped(unarranged([7, 24]), [7, 2, 3, 4])!, 2, 1, 1)).toMatchObject({
      shape: [7, 2, 3, 4],
      axis: 2,
      start: 1,
      end: 2,
    });
  });

  it('lets what works along the last dimension pass where that stays together', () => {
    const heads = reshaped(turned(unarranged([17, 3, 64]), [1, 0, 2]), [51, 64])!;
    expect(keepsLast(heads)).toBe(true);
    expect(withLast(heads, 10)).toEqual({
      from: [17, 3, 10],
      to: [51, 10],
      factors: [17, 3, 10],
      order: [1, 0, 2],
    });
    expect(keepsLast(turned(unarranged([17, 64]), [1, 0]))).toBe(false);
    expect(keepsLast(reshaped(unarranged([17, 64]), [34, 32])!)).toBe(false);
    expect(keepsLast(unarranged([17, 1]))).toBe(false);
  });

  it('changes nothing if only dimensions of length 1 come before the others, or a batch', () => {
    const seen = (from: readonly number[], to: readonly number[], batch = 1): boolean =>
      changesNothing(reshaped(unarranged(from), to)!, batch);
    expect(seen([1, 17, 64], [17, 64])).toBe(true);
    expect(seen([17, 64], [1, 1, 17, 64])).toBe(true);
    expect(seen([17, 64], [17, 1, 64])).toBe(false);
    expect(seen([8, 17, 64], [8, 17, 64], 8)).toBe(true);
    expect(seen([8, 16, 64], [16, 8, 64], 8)).toBe(false);
  });

  it('is not known where lengths do not divide one another', () => {
    expect(reshaped(unarranged([6, 6]), [4, 9])).toBeUndefined();
    expect(reshaped(unarranged([6, 6]), [6, 5])).toBeUndefined();
    expect(reshaped(unarranged([6, 6]), [6, 0])).toBeUndefined();
    expect(reshaped(unarranged([6, 6]), [36, 2])).toBeUndefined();
    expect(reshaped(unarranged([2 ** 40]), new Array<number>(40).fill(2))).toBeUndefined();
  });
});
