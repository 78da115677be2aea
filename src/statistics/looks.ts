/**
 * Looking at timings before all of them are there: how many restarts there are at each look, and what part of alpha
 * each may spend. Whatever is decided at some look is wrong with the probability alpha at most, by the union bound:
 * the parts 1/2, 1/4, 1/8, ... of any number of looks come to less than 1 (alpha spending: Lan, K. K. G. and
 * DeMets, D. L. (1983), Biometrika 70, 659-663). Nothing is assumed of how the looks depend on each other.
 */

/** Fresh processes before anything is decided, if there is time for them: noise differs from process to process. */
export const FIRST_LOOK = 5;
const GROWTH = 1.5;

/**
 * @param look 1, 2, ...
 * @param first how many restarts there are at the first.
 * @returns how many there are then: 5, 10, 15, 23, 35, ...
 */
export function restartsAtLook(look: number, first = FIRST_LOOK): number {
  if (look < 3) return look * first;
  return Math.ceil(restartsAtLook(look - 1, first) * GROWTH);
}

/** @param look 1, 2, ... @returns the part of alpha that it may spend. */
export function shareOfLook(look: number): number {
  return 2 ** -look;
}
