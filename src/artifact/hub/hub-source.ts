/** `hf:` to `Artifact`: a file of the Hugging Face Hub, at the commit that its revision is now. */

import { UserError } from '../../errors.ts';
import type { Artifact } from '../artifact.ts';
import { fetchFile, findFetched, modelName, type RemoteFile } from '../download/fetch-file.ts';
import type { AcquireWorld, LocatorOf } from '../source.ts';
import { describeHubFile, type HubFile, type HubPlace, isCommit, remoteHubFile } from './hub.ts';

export const DEFAULT_REVISION = 'main';

export async function acquireHubFile(
  locator: LocatorOf<'hf'>,
  pin: string | undefined,
  world: AcquireWorld,
): Promise<Artifact> {
  const { file, revision = DEFAULT_REVISION, repository, dataset, text } = locator;
  if (file === '') {
    throw new UserError({
      code: 'locator-not-a-file',
      what: 'this is a repository, not a file in it',
      where: text,
      expected: 'hf:org/repo@revision/file',
    });
  }
  const place = { repository, dataset, revision };
  const remote = (described: HubFile): RemoteFile => ({
    ...remoteHubFile(place, described, world),
    name: modelName(file),
    where: text,
    pin,
    holds: 'model',
  });
  // A commit's file is what it was: what the cache has of it needs no question.
  const before = isCommit(revision)
    ? await findFetched(remote({ path: file, commit: revision }), world)
    : undefined;
  const described = before === undefined ? await describeHubFile(place, file, world) : undefined;
  const stored = before ?? (await fetchFile(remote(described!), world));
  return {
    ...stored,
    origin: locator,
    revision: described?.commit ?? revision,
    ...(isCommit(revision) || pin !== undefined ? {} : { floating: floatingRevision(place) }),
  };
}

/** Why a name on the Hub may mean something else tomorrow. */
export function floatingRevision({ revision }: HubPlace): string {
  return `${revision} is a branch or a tag, which may move`;
}
