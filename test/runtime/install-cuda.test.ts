/**
 * onnxruntime-node's own installer, as it is, with a stand-in for the feed that it downloads from: a proxy on loopback
 * that leads every connection to a server of the test's.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createRequire } from 'node:module';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { installCuda } from '../../src/runtime/install-cuda.ts';

const require = createRequire(import.meta.url);
const PACKAGE = dirname(require.resolve('onnxruntime-node/package.json'));
const VERSION = (JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string })
  .version;
const LIBRARIES = ['cuda', 'shared', 'tensorrt'].map((name) => `libonnxruntime_providers_${name}.so`);
const SUPPORTED = process.platform === 'linux' && process.arch === 'x64';
const RUNNABLE = SUPPORTED && spawnSync('openssl', ['version']).status === 0;

type Answer = {
  readonly status?: number;
  readonly body?: string | Buffer;
  readonly cut?: true;
  readonly hang?: true;
};

/** What the feed answers by path; a test replaces what it wants broken. */
function feed(): Map<string, Answer> {
  const name = 'microsoft.ml.onnxruntime.gpu.linux';
  const resources = [
    { '@id': 'https://api.nuget.org/v3-flatcontainer/', '@type': 'PackageBaseAddress/3.0.0' },
  ];
  return new Map<string, Answer>([
    ['/v3/index.json', { body: JSON.stringify({ version: '3.0.0', resources }) }],
    [`/v3-flatcontainer/${name}/index.json`, { body: JSON.stringify({ versions: ['1.29.0', VERSION] }) }],
    [`/v3-flatcontainer/${name}/${VERSION}/${name}.${VERSION}.nupkg`, { body: packageOf(LIBRARIES) }],
  ]);
}

function packageOf(libraries: readonly string[]): Buffer {
  const Zip = require('adm-zip') as new () => {
    addFile(name: string, content: Buffer): void;
    toBuffer(): Buffer;
  };
  const zip = new Zip();
  for (const name of libraries)
    zip.addFile(`runtimes/linux-x64/native/${name}`, Buffer.from(`library ${name}`));
  return zip.toBuffer();
}

describe.skipIf(!RUNNABLE)('the libraries for CUDA', () => {
  let folder: string;
  let answers: Map<string, Answer>;
  let asked: string[] = [];
  let servers: Server[] = [];
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zoogate-cuda-'));
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    execFileSync(
      'openssl',
      [
        ...[
          'req',
          '-x509',
          '-newkey',
          'ec',
          '-pkeyopt',
          'ec_paramgen_curve:prime256v1',
          '-nodes',
          '-days',
          '2',
        ],
        ...['-subj', '/CN=api.nuget.org', '-addext', 'subjectAltName=DNS:api.nuget.org'],
        ...['-keyout', key, '-out', certificate],
      ],
      { stdio: 'ignore' },
    );
    const secure = createSecureServer(
      { key: readFileSync(key), cert: readFileSync(certificate) },
      (request, response) => {
        asked.push(`${request.headers.host}${request.url}`);
        const { status = 200, body = '', cut, hang } = answers.get(request.url!) ?? { status: 404 };
        if (hang) return;
        response.writeHead(status, {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        });
        if (cut !== true) response.end(body);
        else response.write(body.slice(0, 100), () => request.socket.destroy());
      },
    );
    const proxy = createServer().on('connect', (request, socket, head) => {
      asked.push(`CONNECT ${request.url}`);
      const { port } = secure.address() as AddressInfo;
      const onward = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        onward.write(head);
        onward.pipe(socket).pipe(onward);
      });
      for (const end of [onward, socket]) end.on('error', () => {});
    });
    servers = [secure, proxy];
    for (const server of servers) await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
    env = {
      PATH: process.env['PATH'],
      HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      NODE_EXTRA_CA_CERTS: certificate,
    };
  });

  afterAll(() => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** onnxruntime-node without its libraries; what its installer needs lies beside it. */
  function installed(): {
    readonly native: string;
    readonly libraries: () => readonly string[];
    readonly root: string;
  } {
    const native = mkdtempSync(join(folder, 'native-'));
    onTestFinished(() => rmSync(native, { recursive: true }));
    const root = join(native, 'node_modules/onnxruntime-node');
    const binaries = join(root, 'bin/napi-v6/linux/x64');
    mkdirSync(binaries, { recursive: true });
    writeFileSync(join(binaries, 'libonnxruntime.so.1'), '');
    cpSync(join(PACKAGE, 'script'), join(root, 'script'), { recursive: true });
    cpSync(join(PACKAGE, 'package.json'), join(root, 'package.json'));
    for (const name of ['adm-zip', 'global-agent'])
      symlinkSync(dirname(require.resolve(`${name}/package.json`)), join(native, 'node_modules', name));
    return {
      native,
      root,
      libraries: () => readdirSync(binaries).filter((name) => LIBRARIES.includes(name)),
    };
  }

  it('are fetched once, of the version of the package, through a proxy', async () => {
    answers = feed();
    asked = [];
    const { native, libraries, root } = installed();
    const lines: string[] = [];
    await installCuda(native, (line) => lines.push(line), env);
    expect(libraries()).toEqual(LIBRARIES);
    expect(readFileSync(join(root, 'bin/napi-v6/linux/x64', LIBRARIES[0]!), 'utf8')).toBe(
      `library ${LIBRARIES[0]}`,
    );
    expect(lines).toEqual([expect.stringContaining('CUDA')]);
    expect(asked).toContain('CONNECT api.nuget.org:443');
    expect(asked.at(-1)).toContain(`.${VERSION}.nupkg`);
    // The second time there is nothing to fetch.
    asked = [];
    await installCuda(native, (line) => lines.push(line), { PATH: '/nowhere' });
    expect(asked).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  const broken: readonly (readonly [string, (path: string) => Answer | undefined, RegExp])[] = [
    ['a feed that is down', (path) => (path === '/v3/index.json' ? { status: 503 } : undefined), /503/],
    ['a feed without the package', (path) => (path.endsWith('.nupkg') ? { status: 404 } : undefined), /404/],
    [
      'a feed that does not know the version',
      (path) =>
        path.includes('gpu') && path.endsWith('index.json') ? { body: '{"versions": ["1.0.0"]}' } : undefined,
      /specific package versions/,
    ],
    [
      'a package that is cut off',
      (path) => (path.endsWith('.nupkg') ? { ...feed().get(path), cut: true } : undefined),
      /./,
    ],
    [
      'a package that is none',
      (path) => (path.endsWith('.nupkg') ? { body: 'no zip' } : undefined),
      /NuGet package/,
    ],
    [
      'a package without one of the libraries',
      (path) => (path.endsWith('.nupkg') ? { body: packageOf(LIBRARIES.slice(0, 2)) } : undefined),
      /tensorrt/,
    ],
    [
      'a feed that does not answer',
      (path) => (path === '/v3/index.json' ? { hang: true } : undefined),
      /ended after 3 s/,
    ],
  ];

  it.each(broken)('are not half there after %s', async (_name, fault, told) => {
    answers = new Map([...feed()].map(([path, answer]) => [path, fault(path) ?? answer]));
    const { native, libraries, root } = installed();
    const failure = installCuda(native, () => {}, env, told.source.includes('3 s') ? 3000 : 60_000);
    await expect(failure).rejects.toMatchObject({
      problem: { code: 'cuda-install-failed', got: expect.stringMatching(told) },
    });
    expect(libraries()).toEqual([]);
    expect(readdirSync(root).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

describe.skipIf(SUPPORTED)('the libraries for CUDA, elsewhere', () => {
  it('are said not to be there', async () => {
    await expect(installCuda(import.meta.dirname, () => {}, {})).rejects.toMatchObject({
      problem: { code: 'cuda-not-for-platform' },
    });
  });
});
