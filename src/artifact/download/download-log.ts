/** Downloads in a log, which is no terminal: a line when one begins, at each quarter of a long one, and at its end. */
import type { DownloadProgress } from '../source.ts';

/** Shorter ones are over before a line is read. */
const LONG_BYTES = 50e6;

export function logDownloads(
  log: (line: string) => void,
): (what: string, progress: DownloadProgress) => void {
  const told = new Map<string, number>();
  return (what, { receivedBytes, totalBytes }) => {
    const quarter =
      totalBytes === undefined || totalBytes === 0 ? 0 : Math.floor((4 * receivedBytes) / totalBytes);
    const before = told.get(what) ?? -1;
    const isLong = (totalBytes ?? 0) >= LONG_BYTES;
    if (quarter <= before || (before >= 0 && quarter < 4 && !isLong)) return;
    told.set(what, quarter);
    const size = totalBytes === undefined ? 'of unknown length' : `of ${megabytes(totalBytes)} MB`;
    if (before < 0 && quarter < 4) log(`downloading ${what}, ${size}`);
    else log(`downloaded ${megabytes(receivedBytes)} MB ${size}: ${what}`);
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
