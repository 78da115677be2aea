/** The two clocks that an inference is timed by; tests bring clocks of their own. */

export type Clocks = {
  /** Monotonic time, ms. */
  readonly wallMs: () => number;
  /** Time that this process has spent on processors, ms: without the time that it waited for one. */
  readonly processorMs: () => number;
};

export const SYSTEM_CLOCKS: Clocks = {
  wallMs: () => Number(process.hrtime.bigint()) / 1e6,
  processorMs: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};

/** Steps (ms) of a processor clock that inferences can be timed by; Windows counts in steps of 15.6. */
const FINE_MS = 0.1;

/** Whether the processor's clock ticks finely, seen by watching it until it moves. */
export function isFine({ processorMs }: Clocks): boolean {
  let smallest = Number.POSITIVE_INFINITY;
  let last = processorMs();
  for (let i = 0; i < 1000; i++) {
    const now = processorMs();
    if (now > last) smallest = Math.min(smallest, now - last);
    last = now;
  }
  return smallest <= FINE_MS;
}
