/** A progress bar on standard error, where that is a terminal; elsewhere a line when a stage begins. */
import cliProgress from 'cli-progress';
import { logDownloads } from './artifact/download/download-log.ts';
import type { DownloadProgress } from './artifact/source.ts';
import type { Progress } from './measurement/measure.ts';

const STAGES: Record<Parameters<Progress>[0], string> = {
  profile: 'shapes and operators',
  accuracy: 'accuracy',
  latency: 'latency',
  threads: 'latency on several threads',
  throughput: 'throughput',
};

export type ProgressBar = {
  readonly update: (model: string, ...step: Parameters<Progress>) => void;
  readonly download: (what: string, progress: DownloadProgress) => void;
  readonly stop: () => void;
};

export function createProgressBar(stream: NodeJS.WriteStream, enabled: boolean): ProgressBar {
  if (!enabled) return { update: () => {}, download: () => {}, stop: () => {} };
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
  const show = (title: string, done: number, total: number): void => {
    if (title !== current) {
      bar.stop();
      current = title;
      bar.start(Math.max(1, total), 0, { title });
    }
    bar.update(done, { title });
  };
  const write = (line: string): void => void stream.write(`${line}\n`);
  const downloads = stream.isTTY ? barOfDownloads(show) : logDownloads(write);
  return {
    update: (model, stage, done, total) => {
      const title = `${model}: ${STAGES[stage]}`;
      if (title !== current && !stream.isTTY) write(title);
      show(title, done, total);
    },
    download: downloads,
    stop: () => bar.stop(),
  };
}

/** Subjects are downloaded at the same time: one bar for all, of the bytes that are known of. */
function barOfDownloads(
  show: (title: string, done: number, total: number) => void,
): (what: string, progress: DownloadProgress) => void {
  const all = new Map<string, DownloadProgress>();
  return (what, progress) => {
    all.set(what, progress);
    let done = 0;
    let total = 0;
    for (const { receivedBytes, totalBytes } of all.values()) {
      done += receivedBytes;
      total += totalBytes ?? receivedBytes;
    }
    const title = all.size === 1 ? `downloading ${what}` : `downloading ${all.size} files`;
    // The total grows as further files begin; a bar keeps the one that it was started with.
    show(`${title}, ${(total / 1e6).toFixed(1)} MB`, done, total);
  };
}
