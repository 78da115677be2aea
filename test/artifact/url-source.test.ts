import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { acquire } from '../../src/artifact/acquire.ts';
import { modelName } from '../../src/artifact/download/fetch-file.ts';
import { SurroundingsError, UserError } from '../../src/errors.ts';
import {
  type Answer,
  answer,
  filesBelow,
  locate,
  serve,
  sha256,
  temporaryFolder,
  testWorld,
} from './world.ts';

const MODEL = Buffer.alloc(300_000, 'a model of sorts ');
const HASH = sha256(MODEL);

async function rejection(promise: Promise<unknown>): Promise<UserError | SurroundingsError> {
  return promise.then(
    () => {
      throw new Error('it was acquired');
    },
    (reason) => reason,
  );
}

describe('acquire, from a URL', () => {
  it('downloads into the cache, filed by hash', async () => {
    const server = await serve(answer(200, MODEL));
    const onProgress = vi.fn();
    const world = await testWorld({ onProgress });
    const locator = locate(`${server.url}/zoo/resnet50.onnx`);
    const artifact = await acquire({ locator, sha256: HASH }, world);
    const path = join(world.cacheDir, 'artifacts', HASH, 'resnet50.onnx');
    expect(artifact).toEqual({ path, sha256: HASH, bytes: MODEL.length, origin: locator });
    expect(await readFile(path)).toEqual(MODEL);
    expect(onProgress).toHaveBeenLastCalledWith({ receivedBytes: MODEL.length, totalBytes: MODEL.length });
    expect(await filesBelow(world.cacheDir)).toEqual([`artifacts/${HASH}/resnet50.onnx`]);
  });

  it('takes a chunked answer without a length', async () => {
    const server = await serve((_request, response) => {
      response.write(MODEL.subarray(0, 1000));
      response.end(MODEL.subarray(1000));
    });
    const onProgress = vi.fn();
    const artifact = await acquire({ locator: locate(server.url) }, await testWorld({ onProgress }));
    expect(artifact).toMatchObject({ sha256: HASH, bytes: MODEL.length });
    expect(artifact.path).toMatch(/model\.onnx$/);
    expect(onProgress).toHaveBeenLastCalledWith({ receivedBytes: MODEL.length, totalBytes: undefined });
  });

  it('asks for no compression, by which a length would be lost', async () => {
    const server = await serve(answer(200, MODEL));
    await acquire({ locator: locate(server.url) }, await testWorld());
    expect(server.requests[0]!.headers['accept-encoding']).toBe('identity');
  });

  it('follows redirects, relative ones too', async () => {
    const server = await serve(
      answer(302, 'moved', { location: '/b' }),
      answer(307, '', { location: 'c/d.onnx' }),
      answer(200, MODEL),
    );
    const artifact = await acquire({ locator: locate(`${server.url}/a.onnx`) }, await testWorld());
    expect(artifact.sha256).toBe(HASH);
    expect(server.requests.map((request) => request.url)).toEqual(['/a.onnx', '/b', '/c/d.onnx']);
  });

  it('ends an endless redirect', async () => {
    const server = await serve(answer(302, '', { location: '/again' }));
    const error = await rejection(acquire({ locator: locate(server.url) }, await testWorld()));
    expect(error).toBeInstanceOf(UserError);
    expect(error.problem.code).toBe('url-too-many-redirects');
    expect(server.requests).toHaveLength(11);
  });

  it.each([
    ['http://127.0.0.1:9/m.onnx', 'url-redirect-not-https'],
    ['http://example.com/m.onnx', 'url-not-https'],
    ['https://user:secret@example.com/m.onnx', 'url-with-credentials'],
    ['file:///etc/passwd', 'url-not-https'],
    ['https://', 'url-malformed'],
  ])('does not follow a redirect from https to %s', async (location, code) => {
    const fetch = vi.fn(async () => new Response(null, { status: 302, headers: { location } }));
    const error = await rejection(
      acquire({ locator: locate('https://example.com/m.onnx') }, await testWorld({ fetch })),
    );
    expect(error).toBeInstanceOf(UserError);
    expect(error.problem.code).toBe(code);
    expect(error.message).not.toContain('secret');
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe('acquire, when the network fails', () => {
  it('tries again after the time that the server asks for', async () => {
    const server = await serve(
      answer(503, 'busy', { 'retry-after': '7' }),
      answer(429, 'slow down', { 'retry-after': '100000' }),
      answer(502, 'bad gateway'),
      answer(200, MODEL),
    );
    const world = await testWorld();
    const artifact = await acquire({ locator: locate(server.url) }, world);
    expect(artifact.sha256).toBe(HASH);
    expect(world.slept).toEqual([7000, 60_000, 4000]);
  });

  it('understands a date to come back at', async () => {
    const date = new Date(Date.now() + 30_000).toUTCString();
    const server = await serve(answer(503, '', { 'retry-after': date }), answer(200, MODEL));
    const world = await testWorld();
    await acquire({ locator: locate(server.url) }, world);
    expect(world.slept[0]).toBeGreaterThan(20_000);
    expect(world.slept[0]).toBeLessThanOrEqual(30_000);
  });

  it('gives up after four tries', async () => {
    const server = await serve(answer(503, '<html>busy</html>'));
    const world = await testWorld();
    const error = await rejection(acquire({ locator: locate(`${server.url}/m.onnx?token=secret`) }, world));
    expect(error).toBeInstanceOf(SurroundingsError);
    expect(error.problem).toMatchObject({ code: 'download-failed', got: '503 Service Unavailable' });
    expect(error.message).not.toContain('secret');
    expect(server.requests).toHaveLength(4);
    expect(await filesBelow(world.cacheDir)).toEqual([]);
  });

  it('loads a truncated download again', async () => {
    const server = await serve(truncated, reset, answer(200, MODEL));
    const world = await testWorld();
    expect((await acquire({ locator: locate(server.url) }, world)).sha256).toBe(HASH);
    expect(server.requests).toHaveLength(3);
    expect((await filesBelow(world.cacheDir)).filter((file) => file.endsWith('.partial'))).toEqual([]);
  });

  it.each([
    ['a weak ETag', { etag: 'W/"1"' }, { etag: 'W/"2"' }, 0],
    ['a date, although it was asked for', { 'last-modified': 'Mon, 01 Jun 2026 00:00:00 GMT' }, {}, 1],
    ['its length alone', {}, {}, 1],
  ])('begins anew where the rest is of another file by %s', async (_case, before, after, longer) => {
    const other = Buffer.concat([Buffer.alloc(MODEL.length, 7), Buffer.alloc(longer)]);
    let cut: (() => void) | undefined;
    const { url, requests } = await serve(
      (_request, response) => {
        response.writeHead(200, { 'content-length': MODEL.length, ...before });
        response.write(MODEL.subarray(0, 5));
        cut = () => response.destroy();
      },
      (request, response) => {
        const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? 'bytes=0-')![1]);
        response.writeHead(start > 0 ? 206 : 200, {
          'content-length': other.length - start,
          'content-range': `bytes ${start}-${other.length - 1}/${other.length}`,
          ...after,
        });
        response.end(other.subarray(start));
      },
    );
    const world = await testWorld({ onProgress: () => cut?.() });
    const { sha256: got } = await acquire({ locator: locate(`${url}/m.onnx`) }, world);
    expect(got).toBe(sha256(other));
    expect(requests.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=5-', undefined]);
  });

  it('says of what does not speak HTTP that it does not', async () => {
    const { url } = await serve((request) => request.socket.end('SSH-2.0-OpenSSH\r\n'));
    const error = await acquire({ locator: locate(`${url}/m.onnx`) }, await testWorld()).catch((e) => e);
    expect(error.problem).toMatchObject({ code: 'download-failed' });
    expect(error.problem.hint).toContain('does not speak HTTP');
  });

  it('keeps nothing of a download that stays truncated', async () => {
    const server = await serve(truncated);
    const world = await testWorld();
    const error = await rejection(acquire({ locator: locate(server.url) }, world));
    expect(error).toBeInstanceOf(SurroundingsError);
    expect(server.requests).toHaveLength(4);
    expect(await filesBelow(world.cacheDir)).toEqual([]);
  });

  it('notices a body shorter than its stated length, whatever fetch says', async () => {
    const fetch = vi.fn(
      async () => new Response('short', { status: 200, headers: { 'content-length': '100' } }),
    );
    const error = await rejection(
      acquire({ locator: locate('https://example.com/m.onnx') }, await testWorld({ fetch })),
    );
    expect(error).toBeInstanceOf(SurroundingsError);
    expect(error.problem).toMatchObject({
      code: 'download-truncated',
      got: '5 bytes',
      expected: '100 bytes',
    });
    expect(fetch).toHaveBeenCalledTimes(4);
  });

  it('does not insist on a host that does not exist', async () => {
    const cause = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    const fetch = vi.fn(async () => {
      throw new TypeError('fetch failed', { cause });
    });
    const error = await rejection(
      acquire({ locator: locate('https://nowhere.invalid/m.onnx') }, await testWorld({ fetch })),
    );
    expect(error).toBeInstanceOf(SurroundingsError);
    expect(error.problem).toMatchObject({ code: 'download-failed', got: 'ENOTFOUND' });
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('does not take a defect for a failure of the network', async () => {
    const server = await serve(answer(200, MODEL));
    const defect = new TypeError('not a function');
    const world = await testWorld({
      onProgress: () => {
        throw defect;
      },
    });
    await expect(acquire({ locator: locate(server.url) }, world)).rejects.toBe(defect);
    expect(server.requests).toHaveLength(1);
    expect(await filesBelow(world.cacheDir)).toEqual([]);
  });

  it.each([401, 403, 404, 410])('tells the user of a %i, without the query', async (status) => {
    const server = await serve(answer(status, '<html>no</html>', { 'content-type': 'text/html' }));
    const world = await testWorld();
    const error = await rejection(acquire({ locator: locate(`${server.url}/m.onnx?token=secret`) }, world));
    expect(error).toBeInstanceOf(UserError);
    expect(error.problem).toMatchObject({
      code: status < 404 ? 'artifact-download-refused' : 'file-not-there',
      where: `${server.url}/m.onnx?...`,
    });
    expect(error.problem.got).toContain(`${status}`);
    expect(error.message).not.toContain('secret');
    expect(server.requests).toHaveLength(1);
    expect(await filesBelow(world.cacheDir)).toEqual([]);
  });

  it('calls a 500 a failure of the surroundings', async () => {
    const server = await serve(answer(500));
    const error = await rejection(acquire({ locator: locate(server.url) }, await testWorld()));
    expect(error).toBeInstanceOf(SurroundingsError);
  });

  it('stops in the middle when the signal aborts', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': MODEL.length }).write(MODEL.subarray(0, 1000));
    });
    const controller = new AbortController();
    const reason = new Error('stopped');
    const world = await testWorld({
      signal: controller.signal,
      onProgress: () => setTimeout(() => controller.abort(reason), 1),
    });
    await expect(acquire({ locator: locate(server.url) }, world)).rejects.toBe(reason);
    expect(await filesBelow(world.cacheDir)).toEqual([]);
  });

  it('stops while it waits for another try', async () => {
    const server = await serve(answer(503, '', { 'retry-after': '60' }));
    const controller = new AbortController();
    const reason = new Error('stopped');
    const world = { ...(await testWorld({ signal: controller.signal })), sleep: undefined };
    const acquiring = acquire({ locator: locate(server.url) }, world);
    setTimeout(() => controller.abort(reason), 100);
    await expect(acquiring).rejects.toBe(reason);
    expect(await filesBelow(world.cacheDir)).toEqual([]);
  });
});

describe('acquire, when the file is not the model', () => {
  it('does not keep a file with another hash', async () => {
    const server = await serve(answer(200, MODEL));
    const world = await testWorld();
    const error = await rejection(acquire({ locator: locate(server.url), sha256: '0'.repeat(64) }, world));
    expect(error).toBeInstanceOf(UserError);
    expect(error.problem.code).toBe('artifact-hash-mismatch');
    expect(error.problem.got).toContain(HASH);
    expect(await filesBelow(world.cacheDir)).toEqual([]);
  });

  it.each([
    [
      'a Git LFS pointer',
      'artifact-lfs-pointer',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${HASH}\nsize 5\n`,
    ],
    ['a web page', 'artifact-web-page', '\n<!DOCTYPE html><title>Sign in</title>'],
    ['a web page that begins with a comment', 'artifact-web-page', '<!-- sign in --><html>'],
    ['a web page with a byte order mark', 'artifact-web-page', '\ufeff<html><title>Sign in</title>'],
    ['an empty file', 'artifact-empty', ''],
  ])('recognises %s', async (_name, code, body) => {
    const server = await serve(answer(200, body));
    const world = await testWorld();
    const error = await rejection(acquire({ locator: locate(server.url) }, world));
    expect(error).toBeInstanceOf(UserError);
    expect(error.problem.code).toBe(code);
    expect(await filesBelow(world.cacheDir)).toEqual([]);
  });

  it('refuses a file over the size limit by its stated length', async () => {
    const server = await serve(answer(200, MODEL));
    const onProgress = vi.fn();
    const world = await testWorld({ sizeLimitBytes: MODEL.length - 1, onProgress });
    const error = await rejection(acquire({ locator: locate(server.url) }, world));
    expect(error.problem.code).toBe('artifact-too-large');
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('refuses a file over the size limit while it streams', async () => {
    const server = await serve((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(MODEL));
        response.once('drain', more);
      };
      more();
    });
    const world = await testWorld({ sizeLimitBytes: 2_000_000 });
    const error = await rejection(acquire({ locator: locate(server.url) }, world));
    expect(error).toBeInstanceOf(UserError);
    expect(error.problem.code).toBe('artifact-too-large');
    expect(await filesBelow(world.cacheDir)).toEqual([]);
  });
});

describe('acquire, with a cache', () => {
  it('needs no network for a pinned file', async () => {
    const server = await serve(answer(200, MODEL));
    const world = await testWorld();
    const request = { locator: locate(server.url), sha256: HASH };
    const first = await acquire(request, world);
    expect(await acquire(request, world)).toEqual(first);
    expect(await acquire({ ...request, locator: locate('https://example.com/other') }, world)).toMatchObject({
      path: first.path,
    });
    expect(server.requests).toHaveLength(1);
  });

  it('asks whether an unpinned file is still current', async () => {
    const server = await serve(
      answer(200, MODEL, { etag: '"one"', 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT' }),
      (_request, response) => response.writeHead(304).end(),
      answer(200, 'another model', { etag: '"two"' }),
    );
    const world = await testWorld();
    const request = { locator: locate(`${server.url}/m.onnx?token=secret`) };
    const first = await acquire(request, world);
    expect(await acquire(request, world)).toEqual(first);
    expect((await acquire(request, world)).sha256).toBe(sha256('another model'));
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      '"one"',
      '"one"',
    ]);
    for (const file of await filesBelow(world.cacheDir)) {
      expect(file).not.toContain('secret');
      expect(await readFile(join(world.cacheDir, file), 'utf8')).not.toContain('secret');
    }
  });

  it('asks by date where there is no ETag', async () => {
    const date = 'Thu, 01 Jan 2026 00:00:00 GMT';
    const server = await serve(answer(200, MODEL, { 'last-modified': date }), (_request, response) =>
      response.writeHead(304).end(),
    );
    const world = await testWorld();
    const request = { locator: locate(server.url) };
    await acquire(request, world);
    expect((await acquire(request, world)).sha256).toBe(HASH);
    expect(server.requests[1]!.headers['if-modified-since']).toBe(date);
  });

  it('reuses nothing where the cache is off', async () => {
    const server = await serve(answer(200, MODEL, { etag: '"one"' }));
    const world = await testWorld({ useCache: false });
    const request = { locator: locate(server.url), sha256: HASH };
    await acquire(request, world);
    await acquire(request, world);
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]!.headers['if-none-match']).toBeUndefined();
  });

  it('loads again what was damaged on disk', async () => {
    const server = await serve(answer(200, MODEL, { etag: '"one"' }));
    const world = await testWorld();
    const request = { locator: locate(server.url), sha256: HASH };
    const { path } = await acquire(request, world);
    await writeFile(path, 'damaged');
    expect(await acquire(request, world)).toMatchObject({ path, sha256: HASH });
    expect(await readFile(path)).toEqual(MODEL);
    await writeFile(path, 'damaged again');
    await acquire({ locator: request.locator }, world);
    expect(await readFile(path)).toEqual(MODEL);
    expect(server.requests).toHaveLength(3);
    expect(server.requests[2]!.headers['if-none-match']).toBeUndefined();
  });

  it.each(['', '{', 'null', '[]', '{"sha256":"../../etc"}', '{"sha256":7,"etag":{}}'])(
    'ignores the damaged record %j',
    async (text) => {
      const server = await serve(answer(200, MODEL, { etag: '"one"' }));
      const world = await testWorld();
      const locator = locate(`${server.url}/`);
      const record = join(world.cacheDir, 'urls', `${sha256(`${server.url}/`)}.json`);
      await mkdir(dirname(record), { recursive: true });
      await writeFile(record, text);
      expect((await acquire({ locator }, world)).sha256).toBe(HASH);
      expect(JSON.parse(await readFile(record, 'utf8'))).toEqual({ sha256: HASH, etag: '"one"' });
    },
  );

  it('serves several that acquire the same URL at once, with one file', async () => {
    const server = await serve(answer(200, MODEL, { etag: '"one"' }));
    const world = await testWorld();
    const locator = locate(`${server.url}/m.onnx`);
    const artifacts = await Promise.all(Array.from({ length: 5 }, () => acquire({ locator }, world)));
    for (const artifact of artifacts) expect(artifact).toEqual(artifacts[0]);
    const files = await filesBelow(world.cacheDir);
    expect(files.filter((file) => !file.startsWith('urls/'))).toEqual([`artifacts/${HASH}/m.onnx`]);
    expect(files).toHaveLength(2);
  });

  it('says that the cache folder cannot be written to, before it downloads anything', async () => {
    const server = await serve(answer(200, MODEL));
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    const world = await testWorld({ cacheDir: join(file, 'cache') });
    const error = await rejection(acquire({ locator: locate(server.url) }, world));
    expect(error).toBeInstanceOf(SurroundingsError);
    expect(error.problem).toMatchObject({ code: 'cache-not-writable', where: world.cacheDir });
    expect(server.requests).toHaveLength(0);
  });

  it('sweeps what a killed job left, and only that', async () => {
    const server = await serve(answer(200, MODEL));
    const world = await testWorld();
    const downloads = join(world.cacheDir, 'downloads');
    await mkdir(downloads, { recursive: true });
    await writeFile(join(downloads, 'old.partial'), 'x');
    await writeFile(join(downloads, 'new.partial'), 'x');
    const longAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    await utimes(join(downloads, 'old.partial'), longAgo, longAgo);
    await acquire({ locator: locate(server.url) }, world);
    expect((await filesBelow(world.cacheDir)).filter((path) => path.startsWith('downloads/'))).toEqual([
      'downloads/new.partial',
    ]);
  });
});

describe('modelName', () => {
  it.each([
    ['https://example.com/a/resnet50-v1-12.onnx?x=1', 'resnet50-v1-12.onnx'],
    ['https://example.com/a/download', 'download.onnx'],
    ['https://example.com/', 'model.onnx'],
    ['https://example.com/%2e%2e%2fpasswd', 'passwd.onnx'],
    ['https://example.com/.onnx', 'model.onnx'],
    ['https://example.com/mod%C3%A8le.ONNX', 'mod__le.onnx'],
    ['https://example.com/%', 'model.onnx'],
    [`https://example.com/${'x'.repeat(300)}`, `${'x'.repeat(100)}.onnx`],
  ])('of %s is %s', (url, name) => {
    expect(modelName(new URL(url).pathname)).toBe(name);
  });
});

const truncated: Answer = (_request, response) => {
  response.writeHead(200, { 'content-length': MODEL.length });
  response.write(MODEL.subarray(0, 100_000), () => response.destroy());
};

const reset: Answer = (_request, response) => {
  response.socket?.resetAndDestroy();
};
