/**
 * A background load that comes and goes, as neighbours on a shared runner do: one process that now computes, now goes
 * through memory, and rests in between. Ends with the process that forked it, and after two hours in any case.
 */
import { createRandom } from '../../src/statistics/random.ts';

const MEAN_BUSY_MS = 1500;
const MEAN_IDLE_MS = 1500;
const LONGEST_MS = 2 * 60 * 60 * 1000;
const random = createRandom(Number(process.argv[2] ?? 0));
const memory = new Float64Array(4 << 20);
let sum = 0;

process.on('disconnect', () => process.exit(0));
setTimeout(() => process.exit(0), LONGEST_MS);
const lasting = (meanMs: number): number => -meanMs * Math.log(1 - random());
const rest = (): void => {
  setTimeout(work, lasting(MEAN_IDLE_MS));
};
function work(): void {
  const end = performance.now() + lasting(MEAN_BUSY_MS);
  const throughMemory = random() < 0.5;
  const slice = (): void => {
    const from = performance.now();
    while (performance.now() - from < 20) {
      if (throughMemory) for (let i = 0; i < memory.length; i += 8) sum += memory[i]!++;
      else for (let i = 0; i < 100_000; i++) sum += Math.sqrt(i + sum);
    }
    // Between slices the end of the parent is heard of.
    if (performance.now() < end) setImmediate(slice);
    else rest();
  };
  slice();
}
rest();
