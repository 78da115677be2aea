/**
 * NVIDIA's graphics processors as `nvidia-smi` tells of them: which they are, and what holds their clocks down at the
 * moment. Where the program is missing, or fails, there are none to tell of.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export type GraphicsProcessor = {
  readonly name: string;
  readonly driver: string;
  readonly memoryBytes?: number;
  /** Of the multiprocessors, MHz: now, and at most. */
  readonly clockMHz?: number;
  readonly maxClockMHz?: number;
  readonly memoryClockMHz?: number;
  readonly temperatureC?: number;
  /** Why the clock is lower than it could be; empty where nothing but the lack of work holds it down. */
  readonly throttled: readonly string[];
};

/** NVML's reasons by their bit (nvml.h, nvmlClocksEventReasons); being idle (1) and a clock that was set (2) are none. */
const REASONS: Readonly<Record<number, string>> = {
  4: 'software power cap',
  8: 'hardware slowdown',
  16: 'sync boost',
  32: 'software thermal slowdown',
  64: 'hardware thermal slowdown',
  128: 'hardware power brake',
  256: 'display clock setting',
};

/** The reasons' field was renamed; drivers know at least one of the names. */
const REASON_FIELDS = ['clocks_event_reasons.active', 'clocks_throttle_reasons.active'] as const;
const FIELDS = [
  'name',
  'driver_version',
  'memory.total',
  'clocks.sm',
  'clocks.max.sm',
  'clocks.mem',
  'temperature.gpu',
] as const;

const TIME_LIMIT_MS = 10_000;

/** @param env whose PATH is searched. */
export async function describeGraphics(env: NodeJS.ProcessEnv): Promise<readonly GraphicsProcessor[]> {
  for (const reasons of REASON_FIELDS) {
    const fields = [...FIELDS, reasons].join(',');
    const answer = await promisify(execFile)(
      'nvidia-smi',
      [`--query-gpu=${fields}`, '--format=csv,noheader,nounits'],
      { env, timeout: TIME_LIMIT_MS, windowsHide: true, maxBuffer: 1 << 20 },
    ).catch((error: unknown) => error as NodeJS.ErrnoException);
    if (!(answer instanceof Error)) return answer.stdout.split('\n').flatMap((line) => readLine(line) ?? []);
    if (answer.code === 'ENOENT') return [];
  }
  return [];
}

/** What holds any of them down at the moment. */
export async function throttleReasons(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  return [...new Set((await describeGraphics(env)).flatMap(({ throttled }) => throttled))];
}

/** A line of comma-separated values; what a card can't tell stands in brackets. */
function readLine(line: string): GraphicsProcessor | undefined {
  const cells = line.split(',').map((cell) => cell.trim());
  const [name = '', driver = '', memory, clock, maxClock, memoryClock, temperature, active] = cells;
  if (cells.length !== FIELDS.length + 1 || name === '') return undefined;
  const number = (key: string, text = '', factor = 1): Record<string, number> =>
    /^\d+(\.\d+)?$/.test(text) ? { [key]: Number(text) * factor } : {};
  return {
    name,
    driver,
    ...number('memoryBytes', memory, 2 ** 20),
    ...number('clockMHz', clock),
    ...number('maxClockMHz', maxClock),
    ...number('memoryClockMHz', memoryClock),
    ...number('temperatureC', temperature),
    throttled: reasonsOf(active),
  };
}

function reasonsOf(text = ''): readonly string[] {
  const bits = /^0x[0-9a-f]{1,16}$/i.test(text) ? BigInt(text) : 0n;
  return Object.entries(REASONS).flatMap(([bit, reason]) => ((bits & BigInt(bit)) === 0n ? [] : [reason]));
}
