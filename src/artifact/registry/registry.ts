/**
 * An OCI registry, as the distribution specification describes it: manifests and blobs, and the bearer token that the
 * registry says where to get. https://github.com/opencontainers/distribution-spec/blob/main/spec.md
 */

import { createHash } from 'node:crypto';
import { SurroundingsError } from '../../errors.ts';
import type { RefusalWords } from '../download/attempts.ts';
import type { RemoteFile } from '../download/fetch-file.ts';
import type { HttpResponse } from '../download/http.ts';
import {
  ask,
  listField,
  objectOf,
  requestJson,
  sha256Of,
  sizeOf,
  unexpected,
} from '../download/request-json.ts';
import type { Credential } from '../download/send.ts';
import { PUBLIC_HOSTS } from '../hosts.ts';
import type { AcquireWorld, LocatorOf } from '../source.ts';
import { parseUrl } from '../url.ts';
import { parseChallenge } from './challenge.ts';
import { readDockerLogin } from './docker-login.ts';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const ACCEPT = [MANIFEST, INDEX, 'application/vnd.docker.distribution.manifest.v2+json'].join(', ');
const TITLE = 'org.opencontainers.image.title';

export type Layer = {
  /** Its title: the file's name as it was pushed. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number | undefined;
};

export type RegistryArtifact = {
  /** `sha256:...` of the manifest. */
  readonly digest: string;
  readonly layers: readonly Layer[];
  /** For the blobs of this repository. */
  readonly credential: Credential | undefined;
};

/** The artifact's manifest, by tag or digest; checked against the digest if there is one. */
export async function describeArtifact(
  locator: LocatorOf<'oci'>,
  world: AcquireWorld,
): Promise<RegistryArtifact> {
  const base = baseUrl(locator);
  const credential = await authorize(locator, base, world);
  const read = async (reference: string): Promise<{ data: unknown; digest: string }> => {
    const url = `${base}/manifests/${reference}`;
    const { data, text } = await requestJson(
      { url, headers: { accept: ACCEPT }, credential },
      explainRegistry,
      world,
    );
    const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    if (reference.startsWith('sha256:') && reference !== digest) {
      throw new SurroundingsError({
        code: 'download-corrupt',
        what: 'the manifest that arrives is not the one of the digest',
        where: locator.text,
        got: digest,
        expected: reference,
      });
    }
    return { data, digest };
  };
  let { data, digest } = await read(locator.reference);
  const manifests = objectOf(data)['manifests'];
  // An index, as some tools push even one artifact: of several the user has to name one by its digest.
  if (Array.isArray(manifests) && manifests.length === 1) {
    ({ data, digest } = await read(String(objectOf(manifests[0])['digest'])));
  }
  const layers = listField(data, 'layers', `${base}/manifests/${locator.reference}`);
  return { digest, layers: layers.map((layer) => readLayer(layer, base)), credential };
}

function readLayer(layer: unknown, base: string): Layer {
  const { digest, size, annotations } = objectOf(layer);
  const sha256 = sha256Of(digest);
  if (sha256 === undefined) throw unexpected(base, `"${String(digest)}" as a layer's digest`);
  const title = objectOf(annotations)[TITLE];
  return { name: typeof title === 'string' ? title : `sha256-${sha256}`, sha256, bytes: sizeOf(size) };
}

/** Where to download a layer. */
export function remoteLayer(
  locator: LocatorOf<'oci'>,
  { sha256, bytes }: Layer,
  credential: Credential | undefined,
): Pick<RemoteFile, 'url' | 'credential' | 'explain' | 'immutable' | 'bytes' | 'stated'> {
  return {
    url: `${baseUrl(locator)}/blobs/sha256:${sha256}`,
    credential,
    explain: explainRegistry,
    immutable: true,
    bytes,
    stated: sha256,
  };
}

/** Docker Hub's registry answers under another name than it is called by. */
const ALIASES: Readonly<Record<string, string>> = { 'docker.io': 'registry-1.docker.io' };

function baseUrl({ registry, name, text }: LocatorOf<'oci'>): string {
  const host = ALIASES[registry] ?? registry;
  const isLocal = /^(localhost|127(\.\d{1,3}){3})(:\d+)?$/.test(host);
  return parseUrl(`${isLocal ? 'http' : 'https'}://${host}/v2/${name}`, text).href;
}

/**
 * What to send with requests. The registry says with a challenge where its tokens come from; a login is shown to that
 * place only if it is the registry's own host, or the one that is known to serve it.
 */
async function authorize(
  locator: LocatorOf<'oci'>,
  base: string,
  world: AcquireWorld,
): Promise<Credential | undefined> {
  const { origin } = new URL(base);
  const url = `${base}/manifests/${locator.reference}`;
  const challenge = await ask(
    { url, method: 'HEAD', headers: { accept: ACCEPT } },
    [200, 401],
    ({ status, headers }) => (status === 401 ? (headers.get('www-authenticate') ?? '') : undefined),
    explainRegistry,
    world,
  );
  if (challenge === undefined) return undefined;
  const login = await loginFor(locator, world);
  const { scheme, parameters } = parseChallenge(challenge);
  if (scheme === 'basic') return login === undefined ? undefined : { origin, authorization: login };
  const { realm } = parameters;
  if (scheme !== 'bearer' || realm === undefined) throw unexpected(url, `the challenge ${challenge}`);
  const tokenUrl = parseUrl(realm, `the login of ${locator.registry}`, base);
  for (const name of ['service', 'scope'] as const) {
    const value = parameters[name];
    if (value !== undefined) tokenUrl.searchParams.set(name, value);
  }
  if (parameters['scope'] === undefined)
    tokenUrl.searchParams.set('scope', `repository:${locator.name}:pull`);
  const { data } = await requestJson(
    {
      url: tokenUrl.href,
      ...(login !== undefined && isOwnLogin(locator.registry, tokenUrl, origin)
        ? { credential: { origin: tokenUrl.origin, authorization: login } }
        : {}),
    },
    explainRegistry,
    world,
  );
  const { token, access_token } = objectOf(data);
  const bearer = typeof token === 'string' ? token : access_token;
  if (typeof bearer !== 'string') throw unexpected(tokenUrl.href, 'no token');
  return { origin, authorization: `Bearer ${bearer}` };
}

const LOGIN_HOSTS: Readonly<Record<string, string>> = { 'docker.io': 'https://auth.docker.io' };

function isOwnLogin(registry: string, tokenUrl: URL, origin: string): boolean {
  return tokenUrl.origin === origin || tokenUrl.origin === LOGIN_HOSTS[registry];
}

/** A login for the registry: what `docker login` left, and for GitHub's own registry the run's token. */
async function loginFor({ registry }: LocatorOf<'oci'>, world: AcquireWorld): Promise<string | undefined> {
  const { dockerConfig, github } = world.hosts ?? PUBLIC_HOSTS;
  const kept = dockerConfig === undefined ? undefined : await readDockerLogin(dockerConfig, registry);
  if (kept !== undefined) return kept;
  if (registry !== 'ghcr.io' || github.token === undefined) return undefined;
  return basic(github.actor ?? 'token', github.token);
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

async function explainRegistry({ status }: HttpResponse): Promise<RefusalWords> {
  if (status === 401 || status === 403) {
    return {
      what: 'the registry does not show the artifact',
      hint: 'it is private or not there: log in with `docker login` or `oras login` in an earlier step; for ghcr.io the token needs `packages: read`',
    };
  }
  if (status === 404)
    return { what: 'the registry has no such artifact', hint: 'check the name and the tag' };
  return {};
}
