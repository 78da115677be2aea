/** What an LFS server may be told of who asks: only what belongs to the server that the repository itself is on. */
import type { Credential } from '../download/send.ts';
import type { ObjectStore } from '../git/object-store.ts';
import { authorizationOf, basicAuthorization, originOf } from '../git/remote.ts';
import type { Repository } from '../git/repository.ts';
import type { AcquireWorld } from '../source.ts';

/**
 * The header that git itself sends there (actions/checkout configures one), the remote's user name and password, or
 * the run's token. Nothing for another server than the remote's: `.lfsconfig` may name any.
 */
export async function lfsCredential(
  server: string,
  repository: Repository,
  store: ObjectStore,
  world: AcquireWorld,
): Promise<Credential | undefined> {
  const { remote } = store.access;
  const origin = originOf(server);
  if (remote === undefined || origin === undefined || hostOf(remote.url) !== new URL(server).host)
    return undefined;
  const { output } = await repository.ask(['config', '--get-urlmatch', 'http.extraHeader', server]);
  const header = /^authorization:\s*(.+)$/im.exec(output)?.[1];
  if (header !== undefined) return { origin, authorization: header.trim() };
  const { username, password } = URL.canParse(remote.url)
    ? new URL(remote.url)
    : { username: '', password: '' };
  if (password !== '') {
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { origin, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
  }
  const authorization = authorizationOf(world.hosts);
  if (authorization?.origin !== origin) return undefined;
  return { origin, authorization: basicAuthorization(authorization.token) };
}

/** Host and port of an address, ssh's included. */
function hostOf(url: string): string | undefined {
  if (URL.canParse(url)) return new URL(url).host;
  return /^(?:[^@/\s]+@)?([^:/\s]+):/.exec(url)?.[1];
}
