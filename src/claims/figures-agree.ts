/** Whether two claims on one metric can both be true. */
import type { Claim } from './claim.ts';

type Printed = Pick<Claim, 'value' | 'precision' | 'readings'>;

/** Whether some number rounds to both, in one of the conventions that they may be printed in. */
export function figuresAgree(one: Printed, other: Printed): boolean {
  return readingsOf(one).some((a) =>
    readingsOf(other).some((b) => {
      // Room for the rounding of binary fractions.
      const room = 1e-12 * Math.max(1, Math.abs(a.value), Math.abs(b.value));
      return Math.abs(a.value - b.value) <= a.precision + b.precision + room;
    }),
  );
}

function readingsOf(claim: Printed): readonly Pick<Claim, 'value' | 'precision'>[] {
  return claim.readings ?? [claim];
}
