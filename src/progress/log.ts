/**
 * Progress in a log, which is no terminal: a line when a stage or a download begins, then one an interval, and one when
 * a download ends. Who reads the log on GitHub sees each model's lines as a group.
 */
import type { ShownProgress } from './progress.ts';
import { createPacer, STAGES, tellPace } from './stages.ts';

export type Log = {
  readonly write: (line: string) => void;
  /** Begins a group of lines, and ends the one before; no groups where it is absent. */
  readonly beginGroup?: (title: string) => void;
  readonly endGroup?: () => void;
};

/** Between two lines of one stage. */
const INTERVAL_MS = 10_000;

/** @param now in ms. @param intervalMs Between two lines on what goes on. */
export function createProgressLog(log: Log, now: () => number, intervalMs = INTERVAL_MS): ShownProgress {
  const paceOf = createPacer(now);
  const begun = new Set<string>();
  const ended = new Set<string>();
  let group: string | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  const enter = (title: string): void => {
    if (title === group) return;
    if (group !== undefined) log.endGroup?.();
    group = title;
    log.beginGroup?.(title);
  };
  const write = (line: string): void => {
    lastAt = now();
    log.write(line);
  };
  const isDue = (): boolean => now() - lastAt >= intervalMs;
  return {
    update: (model, stage, done, total) => {
      const { title, counts } = STAGES[stage];
      const name = `${model}: ${title}`;
      const pace = paceOf(name, done, total);
      const isFirst = !begun.has(name);
      if (!isFirst && !isDue()) return;
      begun.add(name);
      enter(`Measuring ${model}`);
      write(isFirst ? name : `${name}, ${tellPace(counts, done, total, pace)}`);
    },
    download: (what, { receivedBytes, totalBytes }) => {
      const pace = paceOf(`downloading ${what}`, receivedBytes, totalBytes ?? receivedBytes);
      const isWhole = totalBytes !== undefined && receivedBytes >= totalBytes;
      const isFirst = !begun.has(what);
      if (ended.has(what) || !(isFirst || isWhole || isDue())) return;
      begun.add(what);
      enter('Downloads');
      if (isWhole) {
        ended.add(what);
        write(`downloaded ${what}, ${tellPace('bytes', receivedBytes, undefined, pace)}`);
      } else if (isFirst) {
        const size = totalBytes === undefined ? 'unknown length' : `${(totalBytes / 1e6).toFixed(1)} MB`;
        write(`downloading ${what}, ${size}`);
      } else {
        write(`downloading ${what}, ${tellPace('bytes', receivedBytes, totalBytes, pace)}`);
      }
    },
    interrupt: (line) => line(),
    stop: () => {
      if (group !== undefined) log.endGroup?.();
      group = undefined;
    },
  };
}
