import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { acquire } from '../../src/artifact/acquire.ts';
import { openFetch } from '../../src/artifact/download/http.ts';
import { answer, locate, serve, sha256, testWorld } from './world.ts';

const MODEL = Buffer.alloc(200_000, 'a model of sorts ');
const VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
const before = Object.fromEntries(VARIABLES.map((name) => [name, process.env[name]]));

afterEach(() => {
  for (const name of VARIABLES) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

/** A proxy that tunnels to wherever it is asked to; the hosts that it was asked for. */
async function startProxy(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((_request, response) => response.writeHead(501).end());
  server.on('connect', (request, socket) => {
    asked.push(request.url!);
    const [host, port] = request.url!.split(':');
    const target = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
    socket.on('error', () => target.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

describe('openFetch', () => {
  it('downloads through the proxy of the environment', async () => {
    const proxy = await startProxy();
    const server = await serve(answer(200, MODEL));
    process.env['http_proxy'] = proxy.url;
    const world = await testWorld({ fetch: openFetch() });
    const artifact = await acquire({ locator: locate(`${server.url}/m.onnx`) }, world);
    expect(artifact.sha256).toBe(sha256(MODEL));
    expect(proxy.asked).toEqual([new URL(server.url).host]);
  });

  it('goes past it for the hosts of NO_PROXY, and without one', async () => {
    const proxy = await startProxy();
    const server = await serve(answer(200, MODEL));
    process.env['http_proxy'] = proxy.url;
    process.env['no_proxy'] = '127.0.0.1';
    const world = await testWorld({ fetch: openFetch(), useCache: false });
    expect((await acquire({ locator: locate(server.url) }, world)).sha256).toBe(sha256(MODEL));
    delete process.env['http_proxy'];
    expect((await acquire({ locator: locate(server.url) }, world)).sha256).toBe(sha256(MODEL));
    expect(proxy.asked).toEqual([]);
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    [407, 1, /the proxy wants a login/],
    [502, 4, /NO_PROXY/],
  ])('tells of a proxy that answers %i', async (status, tries, hint) => {
    let asked = 0;
    const proxy = createServer().on('connect', (_request, socket) => {
      asked += 1;
      socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
    });
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void proxy.close());
    process.env['http_proxy'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const world = await testWorld({ fetch: openFetch() });
    const locator = locate('http://127.0.0.1:8/m.onnx');
    const error = await acquire({ locator }, world).catch((reason) => reason);
    expect(error.problem).toMatchObject({ code: 'download-failed', got: `${status} from the proxy` });
    expect(error.problem.hint).toMatch(hint);
    expect(asked).toBe(tries);
  });

  it('says that the proxy is not there', async () => {
    process.env['http_proxy'] = 'http://127.0.0.1:9';
    const world = await testWorld({ fetch: openFetch() });
    const error = await acquire({ locator: locate('http://127.0.0.1:8/m.onnx') }, world).catch(
      (reason) => reason,
    );
    expect(error.problem).toMatchObject({ code: 'download-failed', got: 'ECONNREFUSED' });
  });
});
