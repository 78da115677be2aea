/** Progress on a terminal: one bar at a time, with its rate and the time left; what is written meanwhile goes above it. */
import cliProgress from 'cli-progress';
import type { DownloadProgress } from '../artifact/source.ts';
import type { ShownProgress } from './progress.ts';
import { createPacer, STAGES, tellPace } from './stages.ts';

/** @param stream a terminal. @param now in ms. */
export function createBar(stream: NodeJS.WriteStream, now: () => number): ShownProgress {
  let current = '';
  const bar = new cliProgress.SingleBar({
    stream,
    format: '{title} {bar} {percentage} % {pace}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false,
    fps: 10,
  });
  const paceOf = createPacer(now);
  const show = (title: string, done: number, total: number, pace: string): void => {
    const most = Math.max(1, total);
    if (title !== current) {
      bar.stop();
      current = title;
      bar.start(most, 0, { title, pace });
    }
    // Downloads begin while others run: the total grows.
    if (bar.getTotal() !== most) bar.setTotal(most);
    bar.update(Math.min(done, most), { title, pace });
  };
  const all = new Map<string, DownloadProgress>();
  return {
    update: (model, stage, done, total) => {
      const { title, counts } = STAGES[stage];
      const pace = tellPace(counts, done, total, paceOf(`${model} ${stage}`, done, total));
      show(`${model}: ${title}`, done, total, pace);
    },
    // Subjects are downloaded at the same time: one bar for all, of the bytes that are known of.
    download: (what, progress) => {
      all.set(what, progress);
      let done = 0;
      let total = 0;
      for (const { receivedBytes, totalBytes } of all.values()) {
        done += receivedBytes;
        total += totalBytes ?? receivedBytes;
      }
      const title = all.size === 1 ? `downloading ${what}` : `downloading ${all.size} files`;
      show(title, done, total, tellPace('bytes', done, total, paceOf('downloads', done, total)));
    },
    interrupt: (write) => {
      if (bar.isActive) stream.write('\r\u001b[K');
      write();
      if (bar.isActive) bar.render();
    },
    stop: () => bar.stop(),
  };
}
