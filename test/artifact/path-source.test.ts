import { execFileSync } from 'node:child_process';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquire } from '../../src/artifact/acquire.ts';
import { locate, problemOf, sha256, temporaryFolder, testWorld } from './world.ts';

const MODEL = Buffer.from('\u0008\u0007 not really a model, but bytes');

describe('acquire, from a path', () => {
  it('hashes the file where it lies', async () => {
    const path = join(await temporaryFolder(), 'model.onnx');
    const bytes = Buffer.alloc(3 * 2 ** 20 + 17, 'zoogate');
    await writeFile(path, bytes);
    const locator = locate(path);
    const artifact = await acquire({ locator, sha256: sha256(bytes).toUpperCase() }, await testWorld());
    expect(artifact).toEqual({ path, sha256: sha256(bytes), bytes: bytes.length, origin: locator });
  });

  it('follows a symbolic link', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'real.onnx'), MODEL);
    await symlink(join(folder, 'real.onnx'), join(folder, 'link.onnx'));
    const artifact = await acquire({ locator: locate(join(folder, 'link.onnx')) }, await testWorld());
    expect(artifact.sha256).toBe(sha256(MODEL));
  });

  it('says of a link to nothing where it leads', async () => {
    const folder = await temporaryFolder();
    await symlink('gone.onnx', join(folder, 'link.onnx'));
    const problem = await problemOf(
      acquire({ locator: locate(join(folder, 'link.onnx')) }, await testWorld()),
    );
    expect(problem).toMatchObject({
      code: 'artifact-not-found',
      what: 'this is a link to a file that is not there',
      got: 'gone.onnx',
    });
  });

  it('names the nearest file where there is none', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'resnet50.onnx'), MODEL);
    const problem = await problemOf(
      acquire({ locator: locate(join(folder, 'resnet5.onnx')) }, await testWorld()),
    );
    expect(problem.code).toBe('artifact-not-found');
    expect(problem.hint).toContain('resnet50.onnx');
  });

  it('says that the file is missing where the folder is too', async () => {
    const locator = locate(join(await temporaryFolder(), 'no', 'such', 'model.onnx'));
    const problem = await problemOf(acquire({ locator }, await testWorld()));
    expect(problem).toMatchObject({ code: 'artifact-not-found', hint: undefined });
  });

  it.skipIf(process.platform === 'win32')('refuses a pipe without waiting for it', async () => {
    const path = join(await temporaryFolder(), 'model.onnx');
    execFileSync('mkfifo', [path]);
    const problem = await problemOf(acquire({ locator: locate(path) }, await testWorld()));
    expect(problem.code).toBe('artifact-not-a-file');
  });

  it('recognises a Git LFS pointer, and says so even with a pin', async () => {
    const path = join(await temporaryFolder(), 'model.onnx');
    const oid = 'ab'.repeat(32);
    await writeFile(path, `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 102576593\n`);
    const problem = await problemOf(acquire({ locator: locate(path), sha256: oid }, await testWorld()));
    expect(problem.code).toBe('artifact-lfs-pointer');
    expect(problem.got).toContain(oid);
    expect(problem.got).toContain('102576593 bytes');
    expect(problem.hint).toContain('lfs: true');
    expect(problem.hint).toContain('git lfs pull');
  });

  it('refuses an empty file', async () => {
    const path = join(await temporaryFolder(), 'model.onnx');
    await writeFile(path, '');
    expect((await problemOf(acquire({ locator: locate(path) }, await testWorld()))).code).toBe(
      'artifact-empty',
    );
  });

  it('refuses a file over the size limit', async () => {
    const path = join(await temporaryFolder(), 'model.onnx');
    await writeFile(path, MODEL);
    const world = await testWorld({ sizeLimitBytes: MODEL.length - 1 });
    expect((await problemOf(acquire({ locator: locate(path) }, world))).code).toBe('artifact-too-large');
  });

  it('compares with the pin and leaves the file alone', async () => {
    const path = join(await temporaryFolder(), 'model.onnx');
    await writeFile(path, MODEL);
    const pin = '0'.repeat(64);
    const problem = await problemOf(acquire({ locator: locate(path), sha256: pin }, await testWorld()));
    expect(problem.code).toBe('artifact-hash-mismatch');
    expect(problem.got).toContain(sha256(MODEL));
    expect(problem.expected).toContain(pin);
    expect(await readFile(path)).toEqual(MODEL);
  });

  it.each(['', 'abc', `${'0'.repeat(63)}g`, '0'.repeat(65)])('refuses the pin %j', async (pin) => {
    const problem = await problemOf(
      acquire({ locator: locate('model.onnx'), sha256: pin }, await testWorld()),
    );
    expect(problem).toMatchObject({ code: 'artifact-pin-malformed', got: pin });
  });

  it('stops when the signal aborts', async () => {
    const path = join(await temporaryFolder(), 'model.onnx');
    await writeFile(path, MODEL);
    const reason = new Error('stopped');
    const world = await testWorld({ signal: AbortSignal.abort(reason) });
    await expect(acquire({ locator: locate(path) }, world)).rejects.toBe(reason);
  });
});
