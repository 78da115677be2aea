/** A progress bar on standard error, where that is a terminal; elsewhere a line when a stage begins. */
import cliProgress from 'cli-progress';
import type { Progress } from './measurement/measure.ts';

const STAGES: Record<Parameters<Progress>[0], string> = {
  profile: 'shapes and operators',
  accuracy: 'accuracy',
  latency: 'latency',
};

export type ProgressBar = {
  readonly update: (model: string, ...step: Parameters<Progress>) => void;
  readonly stop: () => void;
};

export function createProgressBar(stream: NodeJS.WriteStream, enabled: boolean): ProgressBar {
  if (!enabled) return { update: () => {}, stop: () => {} };
  let current = '';
  const bar = new cliProgress.SingleBar({
    stream,
    format: '{title} {bar} {percentage} %',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false,
    fps: 10,
  });
  return {
    update: (model, stage, done, total) => {
      const title = `${model}: ${STAGES[stage]}`;
      if (title !== current) {
        bar.stop();
        current = title;
        if (!stream.isTTY) stream.write(`${title}\n`);
        bar.start(Math.max(1, total), 0, { title });
      }
      bar.update(done, { title });
    },
    stop: () => bar.stop(),
  };
}
