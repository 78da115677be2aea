/**
 * A client of the Git LFS batch API: asks where an object is to be had. Only the basic transfer, which every server has:
 * one GET with the headers that the server names. Source: the Git LFS specification, docs/api/batch.md.
 */
import { SurroundingsError, UserError } from '../../errors.ts';
import { listField, objectOf, requestJson, sizeOf, unexpected } from '../download/request-json.ts';
import type { Credential } from '../download/send.ts';
import type { AcquireWorld } from '../source.ts';
import { parseUrl, showUrl } from '../url.ts';
import type { Pointer } from './pointer.ts';

const MEDIA_TYPE = 'application/vnd.git-lfs+json';

export type DownloadAction = {
  readonly url: string;
  /** For this address and no other. */
  readonly headers: Readonly<Record<string, string>>;
};

/**
 * @param server the LFS server's address, without `/objects/batch`.
 * @throws {UserError} if the server refuses, or does not have the object.
 * @throws {SurroundingsError} if it can't be reached, or does not keep to the protocol.
 */
export async function askForObject(
  server: string,
  { oid, sizeBytes }: Pointer,
  credential: Credential | undefined,
  world: AcquireWorld,
): Promise<DownloadAction> {
  const url = `${server}/objects/batch`;
  const { data } = await requestJson(
    {
      url,
      method: 'POST',
      headers: { accept: MEDIA_TYPE, 'content-type': `${MEDIA_TYPE}; charset=utf-8` },
      body: JSON.stringify({
        operation: 'download',
        transfers: ['basic'],
        hash_algo: 'sha256',
        objects: [{ oid, size: sizeBytes }],
      }),
      credential,
    },
    async ({ status }) => ({
      what: 'the LFS server refuses',
      ...(status === 401 || status === 403 || status === 404 ? { hint: LOGIN } : {}),
    }),
    world,
  );
  const transfer = objectOf(data)['transfer'] ?? 'basic';
  if (transfer !== 'basic') throw unexpected(url, `the transfer ${JSON.stringify(transfer)}`);
  const object = listField(data, 'objects', url)
    .map(objectOf)
    .find((listed) => listed['oid'] === oid);
  if (object === undefined) throw unexpected(url, 'an answer about other objects');
  if (object['error'] !== undefined) throw objectError(objectOf(object['error']), url, oid);
  const size = sizeOf(object['size']);
  if (size !== undefined && size !== sizeBytes)
    throw unexpected(url, `${size} bytes instead of ${sizeBytes}`);
  return readAction(objectOf(objectOf(object['actions'])['download']), url);
}

const LOGIN =
  'the job needs a token that may read the repository: leave `persist-credentials` as it is, or give github-token; on a laptop install git-lfs';

function readAction(action: Readonly<Record<string, unknown>>, url: string): DownloadAction {
  const { href, header } = action;
  if (typeof href !== 'string') throw unexpected(url, 'no address for the object');
  const headers = Object.entries(objectOf(header)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { url: parseUrl(href, `the answer of ${showUrl(url)}`).href, headers: Object.fromEntries(headers) };
}

/** 404, 410: it was never pushed, or was removed. 422: the server can't make sense of it. */
function objectError({ code, message }: Readonly<Record<string, unknown>>, url: string, oid: string): Error {
  const said = typeof message === 'string' ? `: ${message.slice(0, 200)}` : '';
  const problem = { where: showUrl(url), got: `${String(code)}${said}, oid sha256:${oid}` };
  if (typeof code === 'number' && code >= 400 && code < 500) {
    return new UserError({
      code: 'lfs-object-missing',
      what: 'the LFS server does not have the file that the commit points to',
      ...problem,
      hint: 'push it from a clone that has it: git lfs push --all origin',
    });
  }
  return new SurroundingsError({
    code: 'lfs-object-failed',
    what: 'the LFS server can not give the file now',
    ...problem,
  });
}
