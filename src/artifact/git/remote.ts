/**
 * How the user's repository reaches its remote, for fetching into somewhere else: address, proxies, certificates and
 * credentials, as its own configuration has them, and the run's token where git has nothing better.
 */
import type { Hosts } from '../hosts.ts';
import type { Repository } from './repository.ts';
import type { GitSetting } from './run-git.ts';

export type Remote = {
  readonly name: string;
  /** With the user's rewriting of addresses applied. May hold a user name and a password. */
  readonly url: string;
};

export type RemoteAccess = {
  /** Of the branch's upstream, `origin`, or the only one. */
  readonly remote: Remote | undefined;
  /** What git is to be told in order to reach it. May hold secrets: actions/checkout leaves its token here. */
  readonly settings: readonly GitSetting[];
  /** The last value of an entry of the repository's configuration, the user's and the system's included. */
  readonly configured: (key: string) => string | undefined;
};

/** The token of the run, and the server that it belongs to. */
export type Authorization = {
  /** Scheme, host and port, as `URL.origin` has them. */
  readonly origin: string;
  readonly token: string;
};

/** The run's token belongs to the server that GitHub's repositories are on, and to no other. */
export function authorizationOf(hosts: Hosts | undefined): Authorization | undefined {
  const { token, serverUrl = 'https://github.com' } = hosts?.github ?? {};
  return token === undefined ? undefined : { origin: new URL(serverUrl).origin, token };
}

/** How GitHub takes a token over git's HTTP, and over LFS's. */
export function basicAuthorization(token: string): string {
  return `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

type Entry = GitSetting & { readonly scope: string };

/** Entries about reaching servers. */
const CONNECTION = /^(http|credential|url|ssh|lfs)\.|^core\.(sshcommand|askpass|gitproxy)$/i;

export async function findRemoteAccess(
  repository: Repository,
  authorization: Authorization | undefined,
): Promise<RemoteAccess> {
  const entries = await readConfiguration(repository);
  const configured = (key: string): string | undefined =>
    entries.findLast((entry) => entry.key.toLowerCase() === key.toLowerCase())?.value;
  const name = await chooseRemote(entries, configured, repository);
  if (name === undefined) return { remote: undefined, settings: [], configured };
  const { output } = await repository.ask(['remote', 'get-url', '--', name]);
  const remote = { name, url: output.trim() };
  // Git itself reads the user's and the system's.
  const own = entries.filter(({ scope, key }) => /^(local|worktree)$/.test(scope) && CONNECTION.test(key));
  const about = entries.filter(({ key }) =>
    /^remote\..*\.(url|promisor|partialclonefilter|proxy|lfsurl)$/i.test(key),
  );
  const given = [...own, ...about.filter(({ key }) => key.startsWith(`remote.${name}.`))];
  return {
    remote,
    configured,
    settings: [...given, ...(await tokenSettings(repository, remote, entries, authorization))],
  };
}

async function readConfiguration(repository: Repository): Promise<readonly Entry[]> {
  const { output } = await repository.ask(['config', '--null', '--list', '--show-scope', '--includes']);
  const fields = output.split('\0');
  const entries: Entry[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const line = fields[i + 1]!;
    const end = line.indexOf('\n');
    // A key without a value is true.
    const [key, value] = end === -1 ? [line, 'true'] : [line.slice(0, end), line.slice(end + 1)];
    entries.push({ scope: fields[i]!, key, value });
  }
  return entries;
}

async function chooseRemote(
  entries: readonly Entry[],
  configured: (key: string) => string | undefined,
  repository: Repository,
): Promise<string | undefined> {
  const names = new Set(entries.flatMap(({ key }) => /^remote\.(.+)\.url$/i.exec(key)?.[1] ?? []));
  if (names.size <= 1) return [...names][0];
  const branch = (await repository.ask(['symbolic-ref', '--quiet', '--short', 'HEAD'])).output.trim();
  const upstream = branch === '' ? undefined : configured(`branch.${branch}.remote`);
  return [upstream, 'origin'].find((name) => name !== undefined && names.has(name));
}

/**
 * A header with the run's token, if the remote is on the token's own server and git has no header, credential helper
 * or password of its own for it. With the token redirects are not followed: git would send it along.
 */
async function tokenSettings(
  repository: Repository,
  { url }: Remote,
  entries: readonly Entry[],
  authorization: Authorization | undefined,
): Promise<readonly GitSetting[]> {
  if (authorization === undefined || originOf(url) !== authorization.origin) return [];
  const { output: header } = await repository.ask(['config', '--get-urlmatch', 'http.extraHeader', url]);
  const hasHelper = entries.some(({ key }) => /^credential\..*helper$/i.test(key));
  if (header.trim() !== '' || hasHelper || new URL(url).username !== '') return [];
  const value = `Authorization: ${basicAuthorization(authorization.token)}`;
  return [
    { key: `http.${authorization.origin}/.extraHeader`, value },
    { key: 'http.followRedirects', value: 'false' },
  ];
}

/** Scheme, host and port of an http address; undefined for every other (ssh, files). */
export function originOf(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.origin : undefined;
}
