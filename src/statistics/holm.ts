/**
 * Several gates on one model: the more there are, the likelier one is wrongly decided by chance. Holm's step-down
 * correction bounds the probability that any of them is.
 */

/**
 * Holm's adjusted p-values, in the order given: those at most alpha are rejected at family-wise level alpha, whatever
 * the dependence between the tests. Holm, S. (1979), Scand. J. Stat. 6, 65-70.
 */
export function holmAdjust(pValues: readonly number[]): readonly number[] {
  const order = [...pValues.keys()].sort((a, b) => pValues[a]! - pValues[b]!);
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  for (const [rank, index] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]!));
    adjusted[index] = largest;
  }
  return adjusted;
}

export type IntervalDecision = 'pass' | 'fail' | 'inconclusive';

/**
 * What one gate's interval of level 1 - alpha says. The intervals of one gate must be nested, so that what is decided
 * at a small alpha is decided in the same way at a larger one.
 */
export type DecideAt = (alpha: number) => IntervalDecision;

export type FamilyDecision = {
  readonly decision: IntervalDecision;
  /** The gate's own alpha in the step that decided it; where none did, the largest that it was held to in vain. */
  readonly alpha: number;
};

/**
 * Decides a model's gates together. Two of Holm's step-down procedures run side by side, one over the hypotheses
 * "this gate holds", whose rejections are failures, and one over "it doesn't", whose rejections are passes: while k of
 * m gates have failed, the others fail if their interval of level 1 - alpha / (m - k) does, and likewise for passes.
 * A gate alone is decided by its interval of level 1 - alpha, as ever.
 *
 * The guarantee, whatever the truth and the dependence between the gates: if each gate's interval at level 1 - a lies
 * on the wrong side of its limit with probability at most a / 2 (an equal-tailed interval and a gate of the kind
 * `>= limit`), then with probability at least 1 - alpha / 2 no gate that holds fails, with probability at least
 * 1 - alpha / 2 no gate passes that doesn't hold, and so with at least 1 - alpha every decision is right. Where only a
 * is known for a side (`==`), read alpha for its alpha / 2.
 *
 * Why not one procedure over both kinds: it would let a gate that passed loosen the level at which another fails. But
 * a gate that holds is exactly one that may fail falsely, so it has to stay in the count of such gates; for directional
 * decisions of dependent tests a single step-down procedure has no such guarantee (Shaffer, J. P. (1980), Ann. Stat.
 * 8, 1342-1347; Finner, H. (1999), Ann. Stat. 27, 274-289).
 *
 * @param gates only those that rest on samples: an exact figure is never wrongly decided and costs the others nothing.
 */
export function holmIntervals(gates: readonly DecideAt[], alpha = 0.05): readonly FamilyDecision[] {
  const failures = stepDown(gates, 'fail', alpha);
  const passes = stepDown(gates, 'pass', alpha);
  return gates.map((_, index) => {
    const failedAt = failures.rejected.get(index);
    const passedAt = passes.rejected.get(index);
    // Nested intervals never say both; intervals that do have decided nothing.
    if (failedAt !== undefined && passedAt === undefined) return { decision: 'fail', alpha: failedAt };
    if (passedAt !== undefined && failedAt === undefined) return { decision: 'pass', alpha: passedAt };
    return { decision: 'inconclusive', alpha: Math.min(failures.last, passes.last) };
  });
}

/** All gates whose decision reaches `wanted`, with the alpha at which it did, and the alpha of the last step. */
function stepDown(
  gates: readonly DecideAt[],
  wanted: 'pass' | 'fail',
  alpha: number,
): { readonly rejected: ReadonlyMap<number, number>; readonly last: number } {
  const rejected = new Map<number, number>();
  for (;;) {
    const own = alpha / Math.max(1, gates.length - rejected.size);
    const before = rejected.size;
    // Whatever is rejected at the level of the first k is among the first that Holm's ordered steps reject.
    for (const [index, decideAt] of gates.entries()) {
      if (!rejected.has(index) && decideAt(own) === wanted) rejected.set(index, own);
    }
    if (rejected.size === before) return { rejected, last: own };
  }
}
