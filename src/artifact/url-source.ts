/** URL to `Artifact`. Without a pin the server is asked each time whether what it gave last is still current. */
import type { Artifact } from './artifact.ts';
import { fetchFile, modelName, type RemoteFile } from './download/fetch-file.ts';
import type { AcquireWorld, LocatorOf } from './source.ts';
import { showUrl } from './url.ts';

export async function acquireUrl(
  locator: LocatorOf<'url'>,
  pin: string | undefined,
  world: AcquireWorld,
): Promise<Artifact> {
  const stored = await fetchFile(remoteUrl(locator.url, pin), world);
  return {
    ...stored,
    origin: locator,
    ...(pin === undefined ? { floating: 'the server may give another file at the same address' } : {}),
  };
}

export function remoteUrl(url: string, pin: string | undefined): RemoteFile {
  return { url, name: modelName(new URL(url).pathname), where: showUrl(url), pin, holds: 'model' };
}
