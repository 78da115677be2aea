/**
 * The Hugging Face Hub's HTTP interface, as far as it takes to get files: what a revision is, what a file is, what
 * lies in a folder. Works with every server that speaks it (HF_ENDPOINT).
 */

import type { RefusalWords } from '../download/attempts.ts';
import type { RemoteFile } from '../download/fetch-file.ts';
import type { HttpResponse } from '../download/http.ts';
import {
  ask,
  listOf,
  nextPage,
  objectOf,
  requestJson,
  sizeOf,
  textField,
  unexpected,
} from '../download/request-json.ts';
import type { Credential } from '../download/send.ts';
import { type Hosts, PUBLIC_HOSTS } from '../hosts.ts';
import type { AcquireWorld } from '../source.ts';

/** Where a file of the Hub is, without the file. */
export type HubPlace = {
  /** `org/name` */
  readonly repository: string;
  readonly dataset?: true | undefined;
  /** A commit, a branch, a tag or a reference. */
  readonly revision: string;
};

/** What the Hub says of a file before it is downloaded. */
export type HubFile = {
  /** Path in the repository. */
  readonly path: string;
  readonly commit: string;
  /** Of files that the Hub keeps in LFS or Xet, which all large ones are. */
  readonly sha256?: string | undefined;
  readonly bytes?: number | undefined;
};

type HubHost = Hosts['huggingFace'];

export function isCommit(revision: string | undefined): revision is string {
  return revision !== undefined && /^[0-9a-f]{40}$/.test(revision);
}

/** One file: by the headers that the Hub's own clients go by. */
export async function describeHubFile(place: HubPlace, path: string, world: AcquireWorld): Promise<HubFile> {
  const host = hostOf(world);
  const url = fileUrl(host, place, path);
  return ask(
    { url, method: 'HEAD', credential: credentialOf(host), stayOnOrigin: true },
    [200, 301, 302, 303, 307, 308],
    ({ headers }) => {
      const commit = headers.get('x-repo-commit');
      if (!isCommit(commit ?? undefined)) throw unexpected(url, 'no X-Repo-Commit');
      const etag = (headers.get('x-linked-etag') ?? headers.get('etag') ?? '').replace(/^W\/|"/g, '');
      const size =
        headers.get('x-linked-size') ?? (headers.has('location') ? null : headers.get('content-length'));
      return {
        path,
        commit: commit!,
        sha256: /^[0-9a-f]{64}$/.test(etag) ? etag : undefined,
        bytes: sizeOf(size),
      };
    },
    explainHub(host),
    world,
  );
}

/** The commit that a revision is now. */
export async function resolveHubRevision(place: HubPlace, world: AcquireWorld): Promise<string> {
  if (isCommit(place.revision)) return place.revision;
  const host = hostOf(world);
  const url = `${apiUrl(host, place)}/revision/${encodeURIComponent(place.revision)}`;
  const { data } = await requestJson({ url, credential: credentialOf(host) }, explainHub(host), world);
  const commit = textField(data, 'sha', url);
  if (!isCommit(commit)) throw unexpected(url, `"${commit}" as the commit`);
  return commit;
}

/** All files below a folder ('' for the repository), in the Hub's order. `place.revision` is a commit. */
export async function listHubFiles(
  place: HubPlace,
  folder: string,
  world: AcquireWorld,
): Promise<readonly HubFile[]> {
  const host = hostOf(world);
  const files: HubFile[] = [];
  const below = folder === '' ? '' : `/${encodePath(folder)}`;
  let url: string | undefined = `${apiUrl(host, place)}/tree/${place.revision}${below}?recursive=true`;
  while (url !== undefined) {
    const asked: string = url;
    const { data, headers } = await requestJson(
      { url: asked, credential: credentialOf(host) },
      explainHub(host),
      world,
    );
    for (const entry of listOf(data, asked)) {
      const { type, path, size, lfs } = objectOf(entry);
      if (type !== 'file' || typeof path !== 'string') continue;
      const oid = objectOf(lfs)['oid'];
      files.push({
        path,
        commit: place.revision,
        bytes: sizeOf(size),
        sha256: typeof oid === 'string' && /^[0-9a-f]{64}$/.test(oid) ? oid : undefined,
      });
    }
    const next = nextPage(headers);
    url = next === undefined ? undefined : new URL(next, asked).href;
  }
  return files;
}

/** Where to download a file that has been described. */
export function remoteHubFile(
  place: HubPlace,
  { path, commit, sha256, bytes }: HubFile,
  world: AcquireWorld,
): Pick<RemoteFile, 'url' | 'credential' | 'immutable' | 'stated' | 'bytes' | 'explain'> {
  const host = hostOf(world);
  return {
    url: fileUrl(host, { ...place, revision: commit }, path),
    credential: credentialOf(host),
    immutable: true,
    stated: sha256,
    bytes,
    explain: explainHub(host),
  };
}

function hostOf(world: AcquireWorld): HubHost {
  return (world.hosts ?? PUBLIC_HOSTS).huggingFace;
}

function credentialOf({ endpoint, token }: HubHost): Credential | undefined {
  return token === undefined
    ? undefined
    : { origin: new URL(endpoint).origin, authorization: `Bearer ${token}` };
}

function fileUrl({ endpoint }: HubHost, { repository, dataset, revision }: HubPlace, path: string): string {
  const prefix = dataset === true ? 'datasets/' : '';
  return `${endpoint}/${prefix}${repository}/resolve/${encodeURIComponent(revision)}/${encodePath(path)}`;
}

function apiUrl({ endpoint }: HubHost, { repository, dataset }: HubPlace): string {
  return `${endpoint}/api/${dataset === true ? 'datasets' : 'models'}/${repository}`;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

type HubRefusal = (hasToken: boolean) => RefusalWords;

/** By the Hub's own `X-Error-Code`, which its statuses blur: it answers 401 for what may not even be there. */
const REFUSALS: Readonly<Record<string, HubRefusal>> = {
  RepoNotFound: (hasToken) => ({
    what: 'the Hub has no such repository, or it is private',
    hint: hasToken
      ? 'check its name, and that the token may read it'
      : 'check its name; for a private one set HF_TOKEN (input hf-token)',
  }),
  RevisionNotFound: () => ({
    what: 'the repository has no such revision',
    hint: 'after the @ stands a branch, a tag or a commit',
  }),
  EntryNotFound: () => ({
    what: 'the repository has no such file at this revision',
    hint: 'see the tab "Files and versions" of the repository for its path',
  }),
  GatedRepo: (hasToken) => ({
    what: 'the repository is gated',
    hint: hasToken
      ? "its conditions must be accepted on its page, by the token's account"
      : 'accept its conditions on its page, and set HF_TOKEN (input hf-token)',
  }),
  DisabledRepo: () => ({ what: 'the repository is disabled', hint: 'its page says why' }),
};

function explainHub({ token }: HubHost): (response: HttpResponse) => Promise<RefusalWords> {
  return async ({ headers, status }) => {
    const known = REFUSALS[headers.get('x-error-code') ?? ''];
    if (known !== undefined) return known(token !== undefined);
    if (status === 401) {
      return {
        hint:
          token === undefined
            ? 'set HF_TOKEN (input hf-token)'
            : 'the token of HF_TOKEN (input hf-token) is not valid',
      };
    }
    return {};
  };
}
