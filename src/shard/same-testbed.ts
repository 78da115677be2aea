/** Which shards may put their timings together: those that ran on equal machines, and on no others. */
import type { ReportTestbed } from '../report/report.ts';

/** What makes timings comparable. Memory and the system's patch level differ among machines that are the same. */
export function testbedKey({ cpu, cores, instructionSets, os, ...rest }: ReportTestbed): string {
  const [system, architecture] = [os.split(' ')[0], os.split(' ').at(-1)];
  const { runtime, executionProvider, threads, fingerprint } = rest;
  return JSON.stringify([
    cpu,
    cores,
    instructionSets,
    system,
    architecture,
    runtime,
    executionProvider,
    threads,
    // Also tells processors of one name apart; reports of older versions have none.
    fingerprint,
  ]);
}

/** The items of the testbed that most of them share; of equally many that of the first. */
export function largestGroup<T extends { readonly report: { readonly testbed: ReportTestbed } }>(
  items: readonly T[],
): readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = testbedKey(item.report.testbed);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  let largest: readonly T[] = [];
  for (const group of groups.values()) if (group.length > largest.length) largest = group;
  return largest;
}
