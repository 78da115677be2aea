/** Acquires one URL as zoogate does and prints what it cost, as JSON. Arguments: URL, cache folder. */
import { acquire } from '../../src/artifact/acquire.ts';
import { openFetch } from '../../src/artifact/download/http.ts';
import { parseLocator } from '../../src/artifact/parse-locator.ts';

const [url, cacheDir] = process.argv.slice(2) as [string, string];
const idleBytes = process.memoryUsage.rss();
const begin = performance.now();
const cpuBefore = process.cpuUsage();
const { sha256, bytes } = await acquire(
  { locator: parseLocator(url, process.cwd(), 'benchmark') },
  { fetch: openFetch(), cacheDir, useCache: true },
);
const seconds = (performance.now() - begin) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const cpuSeconds = (user + system) / 1e6;
const peakBytes = process.resourceUsage().maxRSS * 1024;
process.stdout.write(`${JSON.stringify({ sha256, bytes, seconds, cpuSeconds, idleBytes, peakBytes })}\n`);
