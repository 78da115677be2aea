/** How a run's progress is shown: a bar on a terminal, lines in a log, or not at all. */
import type { DownloadProgress } from '../artifact/source.ts';
import type { Progress } from '../measurement/measure.ts';
import { createBar } from './bar.ts';
import { createProgressLog } from './log.ts';

export type ShownProgress = {
  readonly update: (model: string, ...step: Parameters<Progress>) => void;
  readonly download: (what: string, progress: DownloadProgress) => void;
  /** Lets something else write without meeting what is shown. */
  readonly interrupt: (write: () => void) => void;
  readonly stop: () => void;
};

/** On a stream of the command line. */
export function showProgress(
  stream: NodeJS.WriteStream,
  enabled: boolean,
  now: () => number = Date.now,
): ShownProgress {
  if (!enabled) {
    return { update: () => {}, download: () => {}, interrupt: (write) => write(), stop: () => {} };
  }
  if (stream.isTTY) return createBar(stream, now);
  return createProgressLog({ write: (line) => void stream.write(`${line}\n`) }, now);
}
