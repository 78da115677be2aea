/** Ends a request that brings next to nothing: a server that trickles would otherwise hold a runner for hours. */

export type SlowLimit = {
  /** Fewer bytes than `leastBytes` in so long a time end the request. */
  readonly windowMs: number;
  readonly leastBytes: number;
};

/** About 1 kB/s: slower than any network that a model is downloaded over. */
const DEFAULT: SlowLimit = { windowMs: 30_000, leastBytes: 30_000 };

/** What the signal aborts with. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
  readonly got: string;
  readonly expected: string;

  constructor(bytes: number, { windowMs, leastBytes }: SlowLimit) {
    super('the server is too slow');
    this.got = `${bytes} bytes in ${windowMs / 1000} s`;
    this.expected = `at least ${leastBytes} bytes`;
  }
}

export type Watchdog = {
  /** Aborts with `TooSlow`, or with the outer signal's reason. */
  readonly signal: AbortSignal;
  readonly saw: (bytes: number) => void;
  readonly stop: () => void;
};

export function startWatchdog(limit: SlowLimit = DEFAULT, outer?: AbortSignal): Watchdog {
  const controller = new AbortController();
  let bytes = 0;
  const timer = setInterval(() => {
    if (bytes < limit.leastBytes) controller.abort(new TooSlow(bytes, limit));
    bytes = 0;
  }, limit.windowMs);
  return {
    signal: outer === undefined ? controller.signal : AbortSignal.any([controller.signal, outer]),
    saw: (count) => {
      bytes += count;
    },
    stop: () => clearInterval(timer),
  };
}
