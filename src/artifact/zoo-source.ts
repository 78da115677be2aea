/** `zoo:` to `Artifact`: the ONNX file of a row of the catalogue, from its zoo's mirror, held to the published SHA-256. */
import { UserError } from '../errors.ts';
import { loadCatalogue } from '../zoo/catalogue.ts';
import { findEntry } from '../zoo/find-entry.ts';
import { findOnnxFile } from '../zoo/onnx-file.ts';
import type { Artifact } from './artifact.ts';
import type { AcquireWorld, LocatorOf } from './source.ts';
import { showUrl } from './url.ts';
import { acquireUrl } from './url-source.ts';

export async function acquireZoo(
  locator: LocatorOf<'zoo'>,
  pin: string | undefined,
  world: AcquireWorld,
): Promise<Artifact> {
  const { text } = locator;
  const { entries } = world.catalogue ?? (await loadCatalogue());
  const entry = findEntry(locator.id, entries, text);
  const found = findOnnxFile(entry, world.hosts);
  if (found.kind === 'none') {
    throw new UserError({
      code: 'zoo-no-onnx-file',
      what: 'this model of the catalogue has no ONNX file that could be run',
      where: text,
      got: found.reason,
      expected: 'a model with an ONNX file; "zoogate zoo list" marks them',
      hint: 'it can be a reference, which is compared by its published figures',
    });
  }
  const { url, sha256 } = found.file;
  if (pin !== undefined && pin !== sha256) {
    throw new UserError({
      code: 'artifact-hash-mismatch',
      what: 'the zoo publishes a file with another SHA-256',
      where: text,
      got: sha256,
      expected: pin,
    });
  }
  const artifact = await acquireUrl({ kind: 'url', url, text: showUrl(url) }, sha256, world);
  return { ...artifact, origin: locator };
}
