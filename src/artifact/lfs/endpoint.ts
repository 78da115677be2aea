/** Which LFS server a repository's files are on, as git-lfs finds it: configured, or derived from the remote. */
import { fileURLToPath } from 'node:url';
import type { Remote } from '../git/remote.ts';

export type Endpoint =
  | { readonly kind: 'server'; readonly url: string }
  /** The remote is a folder; its objects lie in it. */
  | { readonly kind: 'folder'; readonly folder: string };

type Lookup = (key: string) => string | undefined;

/**
 * @param configured git's configuration, the user's own.
 * @param committed the repository's `.lfsconfig`: anybody's who may change the repository, and so only an address.
 */
export function findEndpoint(
  remote: Remote | undefined,
  configured: Lookup,
  committed: Lookup,
): Endpoint | undefined {
  const keys = ['lfs.url', ...(remote === undefined ? [] : [`remote.${remote.name}.lfsurl`])];
  for (const lookup of [configured, committed]) {
    for (const key of keys) {
      const url = lookup(key);
      if (url !== undefined) return endpointAt(url, (server) => server);
    }
  }
  return remote === undefined ? undefined : endpointAt(remote.url, (server) => `${withGit(server)}/info/lfs`);
}

/** "git@host:path", as ssh spells an address. */
const SSH_ADDRESS = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/;

/** Over ssh git-lfs asks the host itself; the same host serves LFS over https at the same path. */
function endpointAt(address: string, place: (server: string) => string): Endpoint | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  // A letter before a colon is a drive.
  if (url !== undefined && url.protocol.length > 2) {
    if (url.protocol === 'file:') return { kind: 'folder', folder: fileURLToPath(url) };
    if (url.protocol === 'https:' || url.protocol === 'http:') {
      url.username = '';
      url.password = '';
      return { kind: 'server', url: place(trimmed(url.href)) };
    }
    if (url.protocol === 'ssh:' || url.protocol === 'git+ssh:') {
      return { kind: 'server', url: place(trimmed(`https://${url.hostname}${url.pathname}`)) };
    }
    return undefined;
  }
  const [, host, path] = SSH_ADDRESS.exec(address) ?? [];
  if (host !== undefined && host.length > 1) {
    return { kind: 'server', url: place(trimmed(`https://${host}/${path!.replace(/^\//, '')}`)) };
  }
  return { kind: 'folder', folder: address };
}

function trimmed(url: string): string {
  return url.replace(/\/+$/, '');
}

function withGit(url: string): string {
  return url.endsWith('.git') ? url : `${url}.git`;
}
