/**
 * Files that lie beside a model where it came from, such as its external data: fetched from the same place, at the same
 * commit, release or manifest. A source that keeps files beside each other is one line.
 */
import { posix } from 'node:path';
import { UserError } from '../errors.ts';
import type { Artifact, ExternalFile } from './artifact.ts';
import { bundleFiles } from './bundle.ts';
import { checkSize } from './contents.ts';
import { dataName, fetchFile, type RemoteFile, type StoredFile } from './download/fetch-file.ts';
import { remoteBesideAsset } from './github/release-source.ts';
import { remoteBesideHubFile } from './hub/hub-source.ts';
import { insidePath } from './inside-path.ts';
import type { Locator } from './locator.ts';
import { remoteBesideLayer } from './registry/registry-source.ts';
import { type AcquireWorld, type LocatorOf, SIZE_LIMIT_BYTES } from './source.ts';
import { remoteBesideUrl } from './url-source.ts';

/** Where a file beside the model is, without what every file of data has in common. */
export type BesideFile = Omit<RemoteFile, 'holds' | 'name' | 'where'>;

/** @param location relative to the model's folder, with forward slashes; it stays inside. */
type Beside<Kind extends Locator['kind']> = (
  locator: LocatorOf<Kind>,
  artifact: Artifact,
  location: string,
  world: AcquireWorld,
) => Promise<BesideFile>;

const BESIDE: { readonly [Kind in Locator['kind']]?: Beside<Kind> } = {
  url: remoteBesideUrl,
  hf: remoteBesideHubFile,
  release: remoteBesideAsset,
  oci: remoteBesideLayer,
};

/** Whether files beside this model have to be fetched: those of a path or an archive are there already. */
export function hasFilesBeside({ origin, member }: Artifact): boolean {
  return member === undefined && BESIDE[origin.kind] !== undefined;
}

/**
 * The model in a folder with the files that it names, each at its location.
 *
 * @param locations as the model names them: hostile.
 * @throws {UserError} `external-data-outside` for a location that leads out of the model's folder; what fetching throws.
 */
export async function fetchBeside(
  artifact: Artifact,
  locations: readonly string[],
  world: AcquireWorld,
): Promise<{ readonly path: string; readonly externalData: readonly ExternalFile[] }> {
  const beside = BESIDE[artifact.origin.kind] as Beside<Locator['kind']>;
  const fetched: { readonly location: string; readonly stored: StoredFile }[] = [];
  const where = (location: string): string => `${artifact.origin.text} (${location})`;
  let bytes = artifact.bytes;
  for (const location of new Set(locations.map((text) => inside(text, artifact)))) {
    const remote = await beside(artifact.origin, artifact, location, world);
    const stored = await fetchFile(
      { ...remote, name: dataName(location), where: where(location), holds: 'data' },
      world,
    );
    bytes += stored.bytes;
    checkSize(bytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, artifact.origin.text);
    fetched.push({ location, stored });
  }
  const model = { location: posix.basename(artifact.path.replaceAll('\\', '/')), stored: artifact };
  const folder = await bundleFiles([model, ...fetched], world.cacheDir);
  const at = (location: string): string => posix.join(folder.replaceAll('\\', '/'), location);
  return {
    path: at(model.location),
    externalData: fetched
      .map(({ location, stored: { sha256, bytes } }) => ({ location, path: at(location), sha256, bytes }))
      .sort((a, b) => (a.location < b.location ? -1 : 1)),
  };
}

function inside(text: string, { origin }: Artifact): string {
  const location = insidePath(text);
  if (location !== undefined && location !== '') return location;
  throw new UserError({
    code: 'external-data-outside',
    what: "the model keeps weights in a file outside of the model's folder",
    where: origin.text,
    got: JSON.stringify(text),
    hint: 'such a model may read any file of this machine: export it anew, with its data beside it',
  });
}
