/** The stages that somebody waits for, and how far one is in words: figures come in, a clause goes out. */
import type { Progress } from '../measurement/measure.ts';
import { formatCount, formatDuration } from '../report/format.ts';

export type Stage = Parameters<Progress>[0];

/** `counts`: what a stage's `done` and `total` are. */
export const STAGES = {
  profile: { title: 'shapes and operators', counts: 'steps' },
  accuracy: { title: 'accuracy', counts: 'examples' },
  latency: { title: 'latency', counts: 'ms' },
  threads: { title: 'latency on several threads', counts: 'ms' },
  throughput: { title: 'throughput', counts: 'ms' },
  explain: { title: 'looking for causes', counts: 'ms' },
} as const satisfies Record<Stage, { readonly title: string; readonly counts: Counted }>;

export type Counted = 'steps' | 'examples' | 'ms' | 'bytes';

/** Any shorter, and the rate is that of starting up. */
const LEAST_MS = 500;

/** How fast something goes, from what was done since it was first heard of. */
export type Pace = {
  /** Per second. */
  readonly rate?: number;
  readonly leftMs?: number;
};

/** @param now in ms. @returns the pace of what `what` names, by all that it was told of it. */
export function createPacer(now: () => number): (what: string, done: number, total: number) => Pace {
  const starts = new Map<string, { readonly at: number; readonly done: number }>();
  return (what, done, total) => {
    const start = starts.get(what) ?? { at: now(), done };
    starts.set(what, start);
    const elapsedMs = now() - start.at;
    const gained = done - start.done;
    if (elapsedMs < LEAST_MS || gained <= 0) return {};
    const rate = (gained * 1000) / elapsedMs;
    return { rate, leftMs: (Math.max(0, total - done) * 1000) / rate };
  };
}

/** "1,234 of 5,000 examples, 210 a second, 18 s left"; of a schedule "12 s of at most 60 s". */
export function tellPace(counts: Counted, done: number, total: number | undefined, pace: Pace): string {
  if (counts === 'steps') return `${formatCount(done)} of ${formatCount(total ?? done)}`;
  if (counts === 'ms') {
    return total === undefined ? seconds(done) : `${seconds(done)} of at most ${seconds(total)}`;
  }
  const count = (value: number): string =>
    counts === 'bytes' ? (value / 1e6).toFixed(1) : formatCount(Math.round(value));
  const unit = counts === 'bytes' ? 'MB' : 'examples';
  const { rate, leftMs } = pace;
  const parts = [
    total === undefined ? `${count(done)} ${unit}` : `${count(done)} of ${count(total)} ${unit}`,
  ];
  if (rate !== undefined) {
    parts.push(
      counts === 'bytes' ? `${(rate / 1e6).toFixed(1)} MB/s` : `${formatCount(Math.round(rate))} a second`,
    );
  }
  if (leftMs !== undefined && total !== undefined && done < total) parts.push(`${seconds(leftMs)} left`);
  return parts.join(', ');
}

/** Whole seconds: a time left is not known better. */
function seconds(durationMs: number): string {
  return durationMs < 60_500 ? `${Math.round(durationMs / 1000)} s` : formatDuration(durationMs);
}
