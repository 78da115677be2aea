import { mkdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { create } from 'tar';
import { describe, expect, it } from 'vitest';
import { acquire } from '../../src/artifact/acquire.ts';
import { EntryGuard, UnfitArchive } from '../../src/artifact/archive/entries.ts';
import { insidePath } from '../../src/artifact/inside-path.ts';
import { type ZipFile, zip } from '../dataset/build-arrays.ts';
import { tar } from './build-tar.ts';
import {
  answer,
  filesBelow,
  locate,
  problemOf,
  serve,
  sha256,
  type TestWorld,
  temporaryFolder,
  testWorld,
} from './world.ts';

const MODEL = Buffer.from('\u0008\u0007 not really a model, but bytes');
const OTHER = Buffer.from('\u0008\u0008 another model');

type Contents = Readonly<Record<string, Uint8Array>>;

const zipped = (files: Contents, method = 8): Buffer =>
  zip(Object.entries(files).map(([name, data]): ZipFile => ({ name, data, method })));
const tarred = (files: Contents): Buffer =>
  tar(Object.entries(files).map(([path, data]) => ({ path, data })));

/** The same contents, packed in every way that is read. */
const PACKERS: readonly (readonly [string, (files: Contents) => Buffer])[] = [
  ['zip', (files) => zipped(files)],
  ['zip, stored', (files) => zipped(files, 0)],
  ['tar', tarred],
  ['tar.gz', (files) => gzipSync(tarred(files))],
];

async function acquireFile(bytes: Uint8Array, world: TestWorld, pin?: string) {
  const path = join(await temporaryFolder(), 'models.bin');
  await writeFile(path, bytes);
  return acquire({ locator: locate(path), sha256: pin }, world);
}

async function refusal(bytes: Uint8Array, world?: TestWorld) {
  const used = world ?? (await testWorld());
  const problem = await problemOf(acquireFile(bytes, used));
  expect(await filesBelow(used.cacheDir)).toEqual([]);
  return problem;
}

describe.each(PACKERS)('an archive: %s', (_name, pack) => {
  it('gives the one model in it, and leaves nothing else', async () => {
    const world = await testWorld();
    const archive = pack({ 'net/README.md': Buffer.from('# net'), 'net/model.onnx': MODEL });
    const artifact = await acquireFile(archive, world, sha256(archive));
    expect(artifact).toMatchObject({ sha256: sha256(MODEL), bytes: MODEL.length, member: 'net/model.onnx' });
    expect(await readFile(artifact.path)).toEqual(MODEL);
    expect(await filesBelow(world.cacheDir)).toEqual([`artifacts/${sha256(MODEL)}/model.onnx`]);
  });

  it('is unpacked again where it was before', async () => {
    const world = await testWorld();
    const archive = pack({ 'model.onnx': MODEL });
    const first = await acquireFile(archive, world);
    await writeFile(first.path, 'damaged');
    expect(await readFile((await acquireFile(archive, world)).path)).toEqual(MODEL);
  });

  it('is refused with several models, which are named', async () => {
    const problem = await refusal(pack({ 'a/one.onnx': MODEL, 'b/two.onnx': OTHER }));
    expect(problem).toMatchObject({ code: 'model-several-found', got: 'a/one.onnx, b/two.onnx' });
  });

  it('is refused with no model', async () => {
    expect((await refusal(pack({ 'README.md': MODEL }))).code).toBe('model-none-found');
  });

  it.each(['../model.onnx', 'a/../../model.onnx', '/model.onnx', '..\\model.onnx', 'C:/model.onnx'])(
    'is refused with an entry at %s',
    async (name) => {
      const problem = await refusal(pack({ [name]: MODEL, 'model.onnx': OTHER }));
      expect(problem.code).toBe('archive-refused');
      expect(problem.what).toContain('leads out of it');
    },
  );

  it('is refused with two entries of a name, also where only their case differs', async () => {
    const problem = await refusal(pack({ 'model.onnx': MODEL, 'Model.ONNX': OTHER }));
    expect(problem).toMatchObject({ code: 'archive-refused' });
    expect(problem.what).toContain('twice');
  });

  it('is refused where it is cut short, wherever', async () => {
    const noise = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3)) % 256));
    const archive = pack({ 'model.onnx': Buffer.concat([MODEL, noise]) });
    // A tar file's end is two empty blocks; without them it is still whole.
    const end = archive.length - (archive.subarray(257, 262).toString() === 'ustar' ? 1500 : 1);
    for (const length of [archive.length >> 2, archive.length >> 1, end]) {
      const problem = await refusal(archive.subarray(0, length));
      expect(problem.code, `${length} of ${archive.length} bytes`).toMatch(/^archive-damaged$/);
    }
  });

  it('is refused where it unpacks to more than the limit', async () => {
    const world = await testWorld({ sizeLimitBytes: 100_000 });
    const problem = await refusal(
      pack({ 'a.bin': Buffer.alloc(60_000), 'model.onnx': Buffer.alloc(60_000) }),
      {
        ...world,
        sizeLimitBytes: 100_000,
      },
    );
    expect(problem.code).toMatch(/^(archive-refused|artifact-too-large)$/);
  });
});

describe('archives', () => {
  it('come from a URL, too', async () => {
    const archive = zipped({ 'net/model.onnx': MODEL });
    const { url } = await serve(answer(200, archive));
    const artifact = await acquire({ locator: locate(`${url}/net.zip`) }, await testWorld());
    expect(artifact).toMatchObject({ sha256: sha256(MODEL), member: 'net/model.onnx' });
  });

  it('are read as tar itself writes them, folders and long names included', async () => {
    const folder = await temporaryFolder();
    const name = join('networks', 'n'.repeat(80), 'm'.repeat(90), 'model.onnx');
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), MODEL);
    for (const gzip of [false, true]) {
      const file = join(folder, `${gzip}.tar`);
      await create({ file, cwd: folder, gzip }, ['networks']);
      expect((await acquire({ locator: locate(file) }, await testWorld())).sha256).toBe(sha256(MODEL));
    }
  });

  it('lose their links and devices', async () => {
    const links = tar([
      { path: 'passwd.onnx', type: 'SymbolicLink', linkpath: '/etc/passwd' },
      { path: 'hard.onnx', type: 'Link', linkpath: 'model.onnx' },
      { path: 'tty.onnx', type: 'CharacterDevice' },
      { path: 'pipe.onnx', type: 'FIFO' },
      { path: 'model.onnx', data: MODEL },
    ]);
    expect((await acquireFile(links, await testWorld())).member).toBe('model.onnx');
    const zipLink = zip([
      { name: 'link.onnx', data: Buffer.from('/etc/passwd'), method: 0, mode: 0o120777 },
      { name: 'model.onnx', data: MODEL, method: 0, mode: 0o100644 },
    ]);
    expect((await acquireFile(zipLink, await testWorld())).member).toBe('model.onnx');
  });

  it('cannot write through a link that they bring', async () => {
    const outside = await temporaryFolder();
    const archive = tar([
      { path: 'net', type: 'SymbolicLink', linkpath: outside },
      { path: 'net/model.onnx', data: MODEL },
    ]);
    const artifact = await acquireFile(archive, await testWorld());
    expect(artifact.member).toBe('net/model.onnx');
    expect(await filesBelow(outside)).toEqual([]);
  });

  it('may say that nobody may read their files', async () => {
    const archive = tar([{ path: 'model.onnx', data: MODEL, mode: 0 }]);
    const { path } = await acquireFile(archive, await testWorld());
    expect((await stat(path)).mode & 0o400).toBe(0o400);
  });

  it('are not believed about the size of an entry', async () => {
    const data = Buffer.alloc(50_000);
    const archive = zip([{ name: 'model.onnx', data, method: 8, declaredBytes: 100 }]);
    expect((await refusal(archive)).code).toBe('archive-damaged');
  });

  it.each([
    ['encrypted', { method: 8, flags: 1 }],
    ['compressed in another way', { method: 12 }],
  ])('are refused where an entry is %s', async (_case, changes) => {
    const problem = await refusal(zip([{ name: 'model.onnx', data: MODEL, ...changes }]));
    expect(problem).toMatchObject({ code: 'archive-refused' });
  });

  it('are refused with a name that no file can have', async () => {
    const problem = await refusal(zipped({ [`${'a'.repeat(300)}.onnx`]: MODEL }));
    expect(problem).toMatchObject({ code: 'archive-refused' });
    expect(problem.what).toContain('longer than this system allows');
  });

  it('are called what they are, if they are checkpoints of other frameworks', async () => {
    const problem = await refusal(zipped({ 'archive/data.pkl': MODEL }, 0));
    expect(problem).toMatchObject({ code: 'model-not-onnx' });
    expect(problem.got).toContain('PyTorch');
    expect(problem.hint).toContain('torch.onnx.export');
  });

  it('stop when the signal aborts, and leave nothing', async () => {
    const reason = new Error('stopped');
    const controller = new AbortController();
    const world = await testWorld({ signal: controller.signal });
    const path = join(await temporaryFolder(), 'model.tar');
    await writeFile(path, tarred({ 'model.onnx': MODEL }));
    await truncate(path, 200 * 2 ** 20);
    setTimeout(() => controller.abort(reason), 20);
    await expect(acquire({ locator: locate(path) }, world)).rejects.toBe(reason);
    expect(await filesBelow(world.cacheDir)).toEqual([]);
  });
});

describe('EntryGuard', () => {
  const file = { kind: 'file', sizeBytes: 0 } as const;

  it('bounds what an archive may grow to by its own size', () => {
    const guard = new EntryGuard(100 * 2 ** 20, 2 ** 40);
    expect(guard.admit({ ...file, name: 'a', sizeBytes: 5 * 2 ** 30 })).toBe('a');
    expect(() => guard.admit({ ...file, name: 'b', sizeBytes: 5 * 2 ** 30 })).toThrow(UnfitArchive);
  });

  it('bounds the number of entries', () => {
    const guard = new EntryGuard(1000, 1000);
    for (let i = 0; i < 20_000; i++) guard.admit({ kind: 'folder', name: `f${i}/`, sizeBytes: 0 });
    expect(() => guard.admit({ ...file, name: 'model.onnx' })).toThrow('more than 20000 entries');
  });

  it('never admits a path that leads out of the folder', () => {
    const part = fc.constantFrom('..', '.', '', 'a', 'b.onnx', 'C:', '...', '.. ', 'ä');
    const joiner = fc.constantFrom('/', '\\', '//');
    fc.assert(
      fc.property(fc.array(fc.tuple(part, joiner), { maxLength: 6 }), (parts) => {
        const inside = insidePath(parts.flat().join(''));
        if (inside.kind === 'refused') return;
        const { path } = inside;
        expect(path.startsWith('/')).toBe(false);
        expect(path.split('/')).not.toContain('..');
        expect(path).not.toContain('\\');
        expect(path).not.toMatch(/^[A-Za-z]:/);
      }),
    );
  });
});

describe('a folder, and a pattern', () => {
  async function folderWith(files: Contents): Promise<string> {
    const folder = await temporaryFolder();
    for (const [name, data] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), data);
    }
    return folder;
  }

  it('gives the one model below it, where it lies', async () => {
    const folder = await folderWith({ 'onnx/model.onnx': MODEL, 'config.json': OTHER });
    const artifact = await acquire({ locator: locate(folder) }, await testWorld());
    expect(artifact).toMatchObject({ path: join(folder, 'onnx/model.onnx'), member: 'onnx/model.onnx' });
  });

  it.each(['*.onnx', 'mod*', '**/model.onnx', 'model.{onnx,ort}', 'model.on[mn]x'])(
    'gives the one file that %s matches',
    async (pattern) => {
      const folder = await folderWith({ 'model.onnx': MODEL, 'other.txt': OTHER });
      const artifact = await acquire({ locator: locate(join(folder, pattern)) }, await testWorld());
      expect(artifact).toMatchObject({ path: join(folder, 'model.onnx'), member: 'model.onnx' });
    },
  );

  it('matches below folders whose names look like patterns', async () => {
    const folder = await folderWith({ 'v[1]/model.onnx': MODEL });
    const artifact = await acquire({ locator: locate(join(folder, 'v[[]1]/*.onnx')) }, await testWorld());
    expect(artifact.sha256).toBe(sha256(MODEL));
  });

  it('takes a file by its very name, whatever characters that holds', async () => {
    const folder = await folderWith({ 'model[1].onnx': MODEL, 'model1.onnx': OTHER });
    const artifact = await acquire({ locator: locate(join(folder, 'model[1].onnx')) }, await testWorld());
    expect(artifact.sha256).toBe(sha256(MODEL));
  });

  it('says which, where there are several', async () => {
    const folder = await folderWith({ 'a.onnx': MODEL, 'b.onnx': OTHER });
    for (const path of [folder, join(folder, '*.onnx')]) {
      const problem = await problemOf(acquire({ locator: locate(path) }, await testWorld()));
      expect(problem).toMatchObject({ code: 'model-several-found', got: 'a.onnx, b.onnx' });
    }
  });

  it('says so where there is none', async () => {
    const folder = await folderWith({ 'a.txt': MODEL });
    for (const path of [folder, join(folder, '*.onnx'), join(folder, 'no/such/*.onnx')]) {
      const problem = await problemOf(acquire({ locator: locate(path) }, await testWorld()));
      expect(problem.code).toBe('model-none-found');
    }
  });

  it.skipIf(process.platform === 'win32')('follows no link to other folders', async () => {
    const folder = await folderWith({ 'a.txt': MODEL });
    await symlink(await folderWith({ 'model.onnx': MODEL }), join(folder, 'elsewhere'));
    const problem = await problemOf(acquire({ locator: locate(folder) }, await testWorld()));
    expect(problem.code).toBe('model-none-found');
  });
});
