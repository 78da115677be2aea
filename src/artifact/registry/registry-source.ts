/** `oci:` to `Artifact`: a layer of an artifact in a registry, as ORAS pushes it. */
import { posix } from 'node:path';
import type { Artifact } from '../artifact.ts';
import type { BesideFile } from '../beside.ts';
import { chooseFile } from '../choose-file.ts';
import { fetchFile, modelName } from '../download/fetch-file.ts';
import type { AcquireWorld, LocatorOf } from '../source.ts';
import { describeArtifact, remoteLayer } from './registry.ts';

export async function acquireLayer(
  locator: LocatorOf<'oci'>,
  pin: string | undefined,
  world: AcquireWorld,
): Promise<Artifact> {
  const { file, reference, text } = locator;
  const { digest, layers, credential } = await describeArtifact(locator, world);
  // What is pushed alone needs no name.
  const layer =
    layers.length === 1 && file === undefined ? layers[0]! : chooseFile(layers, file, 'layer', text);
  const stored = await fetchFile(
    {
      ...remoteLayer(locator, layer, credential),
      name: modelName(layer.name),
      where: text,
      pin,
      holds: 'model',
    },
    world,
  );
  const isDigest = reference.startsWith('sha256:');
  return {
    ...stored,
    origin: locator,
    revision: digest,
    ...(isDigest || pin !== undefined ? {} : { floating: `the tag ${reference} may move` }),
  };
}

/** A layer of the same manifest, whose title is a path beside the model's. */
export async function remoteBesideLayer(
  locator: LocatorOf<'oci'>,
  { revision = locator.reference, sha256 }: Artifact,
  location: string,
  world: AcquireWorld,
): Promise<BesideFile> {
  const { layers, credential } = await describeArtifact({ ...locator, reference: revision }, world);
  const model = layers.find((layer) => layer.sha256 === sha256)?.name ?? '';
  const title = posix.join(posix.dirname(model), location);
  return remoteLayer(locator, chooseFile(layers, title, 'layer', locator.text), credential);
}
