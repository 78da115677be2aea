import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { timingLock } from '../../src/runtime/timing-lock.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zoogate-lock-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('two jobs on one machine time one after the other, and say how long they waited', async () => {
  const lines: string[] = [];
  const take = timingLock({ ZOOGATE_TIMING_LOCK: join(folder, 'a/timing.lock') }, (line) => lines.push(line));
  const first = await take();
  const order: string[] = [];
  const second = take().then((lock) => {
    order.push('second begins');
    return lock!.release();
  });
  await expect.poll(() => lines).toEqual([expect.stringMatching(/another zoogate is timing/u)]);
  order.push('first ends');
  const held = await first!.release();
  const waited = await second;
  expect(order).toEqual(['first ends', 'second begins']);
  expect(held.waitedMs).toBeLessThan(waited.waitedMs);
  expect(waited.waitedMs).toBeGreaterThan(0);
  expect(held.heldMs).toBeGreaterThan(0);
});

it('is none where it is switched off, and said to be none where it cannot be written', async () => {
  const lines: string[] = [];
  expect(await timingLock({ ZOOGATE_TIMING_LOCK: '' }, (line) => lines.push(line))()).toBeUndefined();
  expect(lines).toEqual([]);
  writeFileSync(join(folder, 'file'), '');
  const none = timingLock({ ZOOGATE_TIMING_LOCK: join(folder, 'file/lock') }, (line) => lines.push(line));
  expect(await none()).toBeUndefined();
  expect(lines).toEqual([expect.stringMatching(/timed without a lock/u)]);
});
