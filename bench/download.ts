/**
 * How fast a download is beside curl's from the same server on this machine, and what memory it takes:
 *   npm run bench:download -- [--bytes 2147483648] [--rounds 5] [--json FILE]
 * Each round runs curl, curl with a hash of its file (the same work: zoogate hashes what it receives; OpenSSL uses
 * processors' instructions for it, sha256sum may not) and zoogate, in turn. Each is run twice and timed the second time:
 * how memory was left by a program that wrote in other pieces costs whoever comes next up to a second.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './median.ts';

const { values } = parseArgs({
  options: {
    bytes: { type: 'string', default: String(2 ** 31) },
    rounds: { type: 'string', default: '5' },
    json: { type: 'string' },
  },
});
const bytes = Number(values.bytes);
const rounds = Number(values.rounds);
const programs = join(import.meta.dirname, 'programs');

type Cost = {
  readonly seconds: number;
  /** The processor's time, of all threads. */
  readonly cpuSeconds: number;
  readonly memoryBytes?: number;
};

/** `script` gets the URL as `$0` and a file to write as `$1`. */
function timed(script: string): (url: string, folder: string) => Cost {
  return (url, folder) => {
    const begin = performance.now();
    const times = execFileSync('sh', ['-c', `(${script}) > /dev/null && times`, url, join(folder, 'file')], {
      encoding: 'utf8',
    });
    const seconds = (performance.now() - begin) / 1000;
    // The second line is of the shell's children: user's and system's time, as `0m1.23s`.
    const parts = [
      ...times
        .trim()
        .split('\n')[1]!
        .matchAll(/(\d+)m([\d.]+)s/g),
    ];
    return { seconds, cpuSeconds: parts.reduce((sum, [, m, s]) => sum + 60 * Number(m) + Number(s), 0) };
  };
}

/** Time and memory of the download alone; curl's includes its start, which is a few milliseconds. */
function zoogate(url: string, folder: string): Cost {
  const program = join(programs, 'acquire-url.ts');
  const text = execFileSync(process.execPath, [program, url, join(folder, 'cache')], { encoding: 'utf8' });
  const { seconds, cpuSeconds, idleBytes, peakBytes, ...got } = JSON.parse(text);
  if (got.bytes !== bytes) throw new Error(`${got.bytes} bytes arrived instead of ${bytes}`);
  return { seconds, cpuSeconds, memoryBytes: peakBytes - idleBytes };
}

const WAYS: Readonly<Record<string, (url: string, folder: string) => Cost>> = {
  curl: timed('curl -sSf -o "$1" "$0"'),
  'curl, then openssl dgst -sha256': timed('curl -sSf -o "$1" "$0" && openssl dgst -sha256 "$1"'),
  'curl, then sha256sum': timed('curl -sSf -o "$1" "$0" && sha256sum "$1"'),
  zoogate,
};

function once(way: (url: string, folder: string) => Cost, url: string): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'zoogate-bench-'));
  const cost = way(url, folder);
  rmSync(folder, { recursive: true });
  return cost;
}

const server = spawn(process.execPath, [join(programs, 'serve-file.ts'), String(bytes)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const url = await new Promise<string>((found) => {
    server.stdout.setEncoding('utf8').once('data', (line: string) => found(line.trim()));
  });
  const costs = new Map<string, Cost[]>(Object.keys(WAYS).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, way] of Object.entries(WAYS)) {
      once(way, url);
      costs.get(name)!.push(once(way, url));
    }
  }
  const result = Object.fromEntries(
    [...costs].map(([name, all]) => {
      const seconds = median(all.map((cost) => cost.seconds));
      const memory = all.flatMap(({ memoryBytes }) => memoryBytes ?? []);
      return [
        name,
        {
          seconds,
          cpuSeconds: median(all.map((cost) => cost.cpuSeconds)),
          megabytesPerSecond: bytes / 1e6 / seconds,
          all: all.map((cost) => cost.seconds),
          ...(memory.length === 0 ? {} : { memoryMegabytes: Math.max(...memory) / 1e6 }),
        },
      ];
    }),
  );
  const ratio = result['zoogate']!.seconds / result['curl']!.seconds;
  const text = JSON.stringify({ bytes, rounds, node: process.version, ratio, ...result }, undefined, 2);
  process.stdout.write(`${text}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${text}\n`);
} finally {
  server.kill();
}
