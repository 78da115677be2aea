/** The ONNX files of an organisation of the Hugging Face Hub, or of what a search there finds. */
import { listOf, nextPage, objectOf, requestJson } from '../download/request-json.ts';
import { type Hosts, PUBLIC_HOSTS } from '../hosts.ts';
import type { AcquireWorld } from '../source.ts';
import { isCommit, listHubFiles, resolveHubRevision } from './hub.ts';

export type HubModel = {
  /** `org/name` */
  readonly repository: string;
  readonly commit: string;
  /** Of the file in it. */
  readonly path: string;
};

/** Of one query; what lies beyond is found by a narrower one. */
const MOST_REPOSITORIES = 5000;
const PAGE = 500;

/**
 * @param query the owner's name ('' for all), and words that repositories are searched by.
 * @returns in the Hub's order, the files of each repository by path.
 * @throws UserError or SurroundingsError, after the usual tries (the Hub limits requests).
 */
export async function findHubModels(
  { author, search }: { readonly author: string; readonly search?: string | undefined },
  world: AcquireWorld,
): Promise<readonly HubModel[]> {
  const host: Hosts['huggingFace'] = (world.hosts ?? PUBLIC_HOSTS).huggingFace;
  const { endpoint, token } = host;
  const credential =
    token === undefined ? undefined : { origin: new URL(endpoint).origin, authorization: `Bearer ${token}` };
  const words = new URLSearchParams({
    ...(author === '' ? {} : { author }),
    ...(search === undefined ? {} : { search }),
    limit: String(PAGE),
    full: 'true',
  });
  const found: HubModel[] = [];
  let repositories = 0;
  let url: string | undefined = `${endpoint}/api/models?${words}`;
  while (url !== undefined && repositories < MOST_REPOSITORIES) {
    const asked: string = url;
    const { data, headers } = await requestJson({ url: asked, credential }, async () => ({}), world);
    for (const entry of listOf(data, asked)) {
      const { id, sha, siblings } = objectOf(entry);
      if (typeof id !== 'string' || !/^[\w.-]+\/[\w.-]+$/.test(id)) continue;
      repositories++;
      const commit =
        typeof sha === 'string' && isCommit(sha)
          ? sha
          : await resolveHubRevision({ repository: id, revision: 'main' }, world);
      const files = Array.isArray(siblings)
        ? siblings.map((sibling) => objectOf(sibling)['rfilename'])
        : (await listHubFiles({ repository: id, revision: commit }, '', world)).map(({ path }) => path);
      for (const path of files.filter(isModel).sort()) found.push({ repository: id, commit, path });
    }
    const next = nextPage(headers);
    url = next === undefined ? undefined : new URL(next, asked).href;
  }
  return found;
}

function isModel(path: unknown): path is string {
  return typeof path === 'string' && /\.onnx$/i.test(path);
}
