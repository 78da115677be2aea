/** `release:` to `Artifact`: an asset of a GitHub release. */

import { SurroundingsError } from '../../errors.ts';
import type { Artifact } from '../artifact.ts';
import { chooseFile } from '../choose-file.ts';
import { fetchFile, modelName, type RemoteFile } from '../download/fetch-file.ts';
import { objectOf, sha256Of, sizeOf } from '../download/request-json.ts';
import type { AcquireWorld, LocatorOf } from '../source.ts';
import { askGitHub, githubFile, listGitHub, repositoryOf } from './github-rest.ts';

const NEEDS = 'contents: read';

export type ReleaseAsset = {
  readonly name: string;
  readonly id: number;
  readonly bytes: number | undefined;
  /** GitHub computes it for what was uploaded since June 2025. */
  readonly sha256: string | undefined;
};

export async function acquireReleaseAsset(
  locator: LocatorOf<'release'>,
  pin: string | undefined,
  world: AcquireWorld,
): Promise<Artifact> {
  const repository = repositoryOf(locator, world);
  const { tag, assets } = await describeRelease(repository, locator, world);
  const asset = chooseFile(assets, locator.asset, 'asset', locator.text);
  const stored = await fetchFile(
    {
      ...remoteAsset(repository, asset, world),
      name: modelName(asset.name),
      where: locator.text,
      pin,
      holds: 'model',
    },
    world,
  );
  return {
    ...stored,
    origin: locator,
    revision: tag,
    ...(pin !== undefined
      ? {}
      : {
          floating:
            locator.tag === 'latest' ? 'the latest release changes' : 'assets of a release can be replaced',
        }),
  };
}

/** A release by its tag, or the latest one that is neither a draft nor a prerelease. */
export async function describeRelease(
  repository: string,
  { tag, text }: LocatorOf<'release'>,
  world: AcquireWorld,
): Promise<{ readonly tag: string; readonly assets: readonly ReleaseAsset[] }> {
  const path = tag === 'latest' ? '/releases/latest' : `/releases/tags/${encodeURIComponent(tag)}`;
  const { id, tag_name: tagName } = await askGitHub(repository, path, NEEDS, world);
  const items = await listGitHub(
    repository,
    `/releases/${String(id)}/assets?per_page=100`,
    undefined,
    NEEDS,
    world,
  );
  return {
    tag: typeof tagName === 'string' ? tagName : tag,
    assets: items.flatMap((item) => readAsset(item, text)),
  };
}

function readAsset(item: unknown, where: string): readonly ReleaseAsset[] {
  const { name, id, size, digest, state } = objectOf(item);
  // An upload that was broken off stays listed.
  if (state !== 'uploaded') return [];
  if (typeof name !== 'string' || typeof id !== 'number') {
    throw new SurroundingsError({
      code: 'host-answer-unexpected',
      what: 'the release lists an asset without name or number',
      where,
    });
  }
  return [{ name, id, bytes: sizeOf(size), sha256: sha256Of(digest) }];
}

/** Where to download an asset. An asset that is replaced gets another number. */
export function remoteAsset(
  repository: string,
  { id, bytes, sha256 }: ReleaseAsset,
  world: AcquireWorld,
): Pick<RemoteFile, 'url' | 'headers' | 'credential' | 'explain' | 'immutable' | 'bytes' | 'stated'> {
  const file = githubFile(repository, `/releases/assets/${id}`, NEEDS, world);
  return {
    ...file,
    // Without it the answer is a description of the asset.
    headers: { ...file.headers, accept: 'application/octet-stream' },
    immutable: true,
    bytes,
    stated: sha256,
  };
}
