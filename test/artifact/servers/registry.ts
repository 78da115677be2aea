/** An OCI registry on this machine, with what `oras push` leaves in one, behind a bearer challenge. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { FileHost, listen, type Spoiled, sendJson } from './file-host.ts';

export const LOGIN = `Basic ${Buffer.from('someone:password').toString('base64')}`;

export class Registry {
  url = '';
  readonly requests: IncomingMessage[] = [];
  readonly violations: string[] = [];
  readonly spoiled: Spoiled = [];
  readonly name: string;
  /** Only who logs in gets a token. */
  isPrivate = false;
  /** Manifests by tag and by digest. */
  readonly #manifests = new Map<string, string>();
  readonly #layers = new Map<string, FileHost>();

  constructor(name: string) {
    this.name = name;
  }

  async start(): Promise<this> {
    this.url = await listen((request, response) => this.#serve(request, response), this.spoiled);
    return this;
  }

  /** `host:port/name`, as it stands in a locator. */
  get address(): string {
    return `${this.url.slice('http://'.length)}/${this.name}`;
  }

  /** Pushes files under a tag; their hosts by name, and the manifest's digest. */
  async push(
    tag: string,
    files: Readonly<Record<string, Buffer>>,
  ): Promise<{ readonly digest: string; readonly hosts: ReadonlyMap<string, FileHost> }> {
    const hosts = new Map<string, FileHost>();
    const layers = [];
    for (const [title, bytes] of Object.entries(files)) {
      const host = await new FileHost(bytes).start();
      hosts.set(title, host);
      this.#layers.set(digestOf(bytes), host);
      layers.push({
        mediaType: 'application/octet-stream',
        digest: digestOf(bytes),
        size: bytes.length,
        annotations: { 'org.opencontainers.image.title': title },
      });
    }
    const manifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: 'application/vnd.unknown.artifact.v1',
      config: {
        mediaType: 'application/vnd.oci.empty.v1+json',
        digest: digestOf('{}'),
        size: 2,
        data: 'e30=',
      },
      layers,
      annotations: { 'org.opencontainers.image.created': '2026-01-01T00:00:00Z' },
    });
    const digest = digestOf(manifest);
    this.#manifests.set(tag, manifest).set(digest, manifest);
    return { digest, hosts };
  }

  /** An index of one manifest, as some tools wrap it. */
  wrap(tag: string, digest: string): void {
    this.#manifests.set(
      tag,
      JSON.stringify({
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.index.v1+json',
        manifests: [{ mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 1 }],
      }),
    );
  }

  #serve(request: IncomingMessage, response: ServerResponse): unknown {
    this.requests.push(request);
    const { pathname, searchParams } = new URL(request.url!, this.url);
    const { authorization } = request.headers;
    if (pathname === '/token') {
      if (searchParams.get('service') !== 'registry.example')
        this.violations.push('the service was not told');
      if (searchParams.get('scope') !== `repository:${this.name}:pull`) {
        this.violations.push(`scope ${searchParams.get('scope')}`);
      }
      if (this.isPrivate && authorization !== LOGIN) return refuse(response, 401, 'UNAUTHORIZED');
      return sendJson(response, 200, { token: 'registry-token', expires_in: 300 });
    }
    if (authorization !== 'Bearer registry-token') {
      response.setHeader(
        'www-authenticate',
        `Bearer realm="${this.url}/token",service="registry.example",scope="repository:${this.name}:pull"`,
      );
      return refuse(response, 401, 'UNAUTHORIZED');
    }
    const [, kind, reference] = new RegExp(`^/v2/${this.name}/(manifests|blobs)/(.+)$`).exec(pathname) ?? [];
    if (kind === 'manifests') return this.#manifest(request, response, reference!);
    const layer = this.#layers.get(reference ?? '');
    if (layer === undefined) return refuse(response, 404, 'BLOB_UNKNOWN');
    return response.writeHead(307, { location: `${layer.url}/${reference}?sig=secret` }).end();
  }

  #manifest(request: IncomingMessage, response: ServerResponse, reference: string): unknown {
    const manifest = this.#manifests.get(reference);
    if (manifest === undefined) return refuse(response, 404, 'MANIFEST_UNKNOWN');
    const { mediaType } = JSON.parse(manifest);
    if (!(request.headers.accept ?? '').includes(mediaType))
      this.violations.push(`${mediaType} is not accepted`);
    response.writeHead(200, {
      'content-type': mediaType,
      'content-length': Buffer.byteLength(manifest),
      'docker-content-digest': digestOf(manifest),
    });
    return response.end(request.method === 'HEAD' ? undefined : manifest);
  }
}

function digestOf(bytes: string | Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function refuse(response: ServerResponse, status: number, code: string): void {
  sendJson(response, status, { errors: [{ code, message: code.toLowerCase() }] });
}
