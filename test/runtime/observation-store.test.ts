import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openObservationStore } from '../../src/runtime/observation-store.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number';
const identityOf = (identity: unknown): string => JSON.stringify({ format: 1, identity });
const silent = (): void => {};
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zoogate-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (identity: unknown) => openObservationStore(join(folder, 'kept'), identity, isNumber);
async function fill(identity: unknown): Promise<string> {
  const store = await open(identity);
  store.set('a', 1);
  store.set('__proto__', 2);
  await store.save(silent);
  const [file] = await readdir(join(folder, 'kept'));
  return join(folder, 'kept', file!);
}

describe('the store of observations', () => {
  it('gives back what was kept, to the same identity only', async () => {
    await fill({ model: 'm', scale: 1 / 255 });
    const same = await open({ model: 'm', scale: 1 / 255 });
    expect([same.found, same.get('a'), same.get('b')]).toEqual([2, 1, undefined]);
    expect((await open({ model: 'm', scale: 1 })).found).toBe(0);
  });

  it('writes nothing when nothing is new', async () => {
    const store = await open({});
    await store.save(silent);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -5)],
    ['something else', () => Buffer.from('{}')],
    [
      'of another kind',
      () => serialize({ identity: identityOf({ model: 'm' }), entries: new Map([['a', '1']]) }),
    ],
    [
      'of another identity',
      () => serialize({ identity: identityOf({ model: 'n' }), entries: new Map([['a', 1]]) }),
    ],
    ['no map', () => serialize({ identity: identityOf({ model: 'm' }), entries: { a: 1 } })],
  ])('counts a file that is %s as empty', async (_, damage) => {
    const file = await fill({ model: 'm' });
    await writeFile(file, damage(await readFile(file)));
    expect((await open({ model: 'm' })).found).toBe(0);
  });

  it('tells that it could not write, and goes on', async () => {
    await writeFile(join(folder, 'kept'), '');
    const store = await open({});
    store.set('a', 1);
    const lines: string[] = [];
    await store.save((line) => lines.push(line));
    expect(lines.join()).toContain("can't be kept");
    expect(await readdir(folder)).toEqual(['kept']);
  });
});
