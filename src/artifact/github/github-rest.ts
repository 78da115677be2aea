/** GitHub's REST API, as far as it takes to get files out of releases and workflow runs. Plain `fetch`: no client knows about resuming. */

import { UserError } from '../../errors.ts';
import type { RefusalWords } from '../download/attempts.ts';
import type { HttpResponse } from '../download/http.ts';
import { type Json, listField, nextPage, objectOf, requestJson } from '../download/request-json.ts';
import type { Credential } from '../download/send.ts';
import { PUBLIC_HOSTS } from '../hosts.ts';
import type { AcquireWorld } from '../source.ts';

const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };

/** What a token needs for a question, as a workflow spells it. */
export type Permission = 'contents: read' | 'actions: read';

/** `owner/name` of a locator, or of the run. */
export function repositoryOf(
  { repository, text }: { readonly repository?: string | undefined; readonly text: string },
  world: AcquireWorld,
): string {
  const found = repository ?? github(world).repository;
  if (found !== undefined && /^[\w.-]+\/[\w.-]+$/.test(found)) return found;
  const [scheme, rest] = [text.slice(0, text.indexOf(':') + 1), text.slice(text.indexOf(':') + 1)];
  throw new UserError({
    code: 'repository-unknown',
    what: 'outside of a workflow nothing says which repository is meant',
    where: text,
    expected: `${scheme}OWNER/NAME@${rest}, or GITHUB_REPOSITORY=OWNER/NAME`,
  });
}

/** @param path below `/repos/{owner}/{repo}`. */
export async function askGitHub(
  repository: string,
  path: string,
  needs: Permission,
  world: AcquireWorld,
): Promise<Json> {
  const { data } = await getJson(repositoryUrl(repository, path, world), needs, world);
  return objectOf(data);
}

/** The items of all pages. @param key where the list is in an answer; without it the answer is the list. */
export async function listGitHub(
  repository: string,
  path: string,
  key: string | undefined,
  needs: Permission,
  world: AcquireWorld,
): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  let url: string | undefined = repositoryUrl(repository, path, world);
  while (url !== undefined) {
    const { data, headers }: Awaited<ReturnType<typeof getJson>> = await getJson(url, needs, world);
    items.push(...(key === undefined ? listField({ list: data }, 'list', url) : listField(data, key, url)));
    const next = nextPage(headers);
    // Only pages of the API itself get the token.
    url = next !== undefined && new URL(next).origin === new URL(url).origin ? next : undefined;
  }
  return items;
}

/** What a download from the API takes. */
export function githubFile(repository: string, path: string, needs: Permission, world: AcquireWorld) {
  return {
    url: repositoryUrl(repository, path, world),
    headers: HEADERS,
    credential: credentialOf(world),
    explain: explainGitHub(needs, world),
  };
}

function getJson(url: string, needs: Permission, world: AcquireWorld) {
  return requestJson(
    { url, headers: HEADERS, credential: credentialOf(world) },
    explainGitHub(needs, world),
    world,
  );
}

function github(world: AcquireWorld) {
  return (world.hosts ?? PUBLIC_HOSTS).github;
}

function repositoryUrl(repository: string, path: string, world: AcquireWorld): string {
  return `${github(world).apiUrl}/repos/${repository}${path}`;
}

function credentialOf(world: AcquireWorld): Credential | undefined {
  const { apiUrl, token } = github(world);
  return token === undefined
    ? undefined
    : { origin: new URL(apiUrl).origin, authorization: `Bearer ${token}` };
}

function explainGitHub(
  needs: Permission,
  world: AcquireWorld,
): (response: HttpResponse) => Promise<RefusalWords> {
  const hasToken = github(world).token !== undefined;
  return async ({ status, headers }) => {
    if (headers.get('x-ratelimit-remaining') === '0') {
      return {
        what: "GitHub's limit on requests is reached",
        hint: hasToken ? 'try again within the hour' : 'set GITHUB_TOKEN: with a token there are many more',
      };
    }
    if (status === 401)
      return { what: 'GitHub does not know the token', hint: 'check github-token, or GITHUB_TOKEN' };
    if (status === 403 || status === 404) {
      return {
        what: 'GitHub has no such thing, or does not show it',
        hint: hasToken
          ? `check the name; the token needs \`${needs}\`, and for another private repository be one of its own`
          : `check the name; for a private repository set GITHUB_TOKEN, with \`${needs}\``,
      };
    }
    return {};
  };
}
