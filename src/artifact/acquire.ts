/**
 * Locator to `Artifact`: gets the model file onto this machine, hashed on the way and compared with its pin. A new
 * kind of locator is one source file and one line in `SOURCES`.
 */
import { UserError } from '../errors.ts';
import type { Artifact } from './artifact.ts';
import { acquireFromCommand } from './command/command-source.ts';
import { acquireGit } from './git/git-source.ts';
import { acquireReleaseAsset } from './github/release-source.ts';
import { acquireWorkflowArtifact } from './github/workflow-artifact-source.ts';
import { acquireHubFile } from './hub/hub-source.ts';
import type { Locator } from './locator.ts';
import { acquirePath } from './path-source.ts';
import { acquireLayer } from './registry/registry-source.ts';
import type { AcquireWorld, Source } from './source.ts';
import { acquireUrl } from './url-source.ts';
import { wholeModel } from './whole-model.ts';
import { acquireZoo } from './zoo-source.ts';

export type AcquireRequest = {
  readonly locator: Locator;
  /** Pinned SHA-256 of the file that the locator leads to (of an archive, not of what is in it), 64 hexadecimal digits. */
  readonly sha256?: string | undefined;
};

const SOURCES = {
  path: acquirePath,
  url: acquireUrl,
  hf: acquireHubFile,
  zoo: acquireZoo,
  release: acquireReleaseAsset,
  artifact: acquireWorkflowArtifact,
  oci: acquireLayer,
  git: acquireGit,
  command: acquireFromCommand,
} satisfies { [Kind in Locator['kind']]: Source<Kind> };

/**
 * Gets the model that a locator names.
 *
 * @throws {UserError} if the file isn't there, isn't a model, is too large or has another hash than its pin.
 * @throws {SurroundingsError} if the network or the disk fails.
 * @throws the signal's reason if it aborts. Nothing unfinished stays on disk.
 */
export async function acquire(request: AcquireRequest, world: AcquireWorld): Promise<Artifact> {
  world.signal?.throwIfAborted();
  const sha256 = request.sha256 === undefined ? undefined : parsePin(request.sha256, request.locator);
  const found = await sourceOf(request.locator.kind)(request.locator, sha256, world);
  const whole = await wholeModel(found, world, (locator) =>
    sourceOf(locator.kind)(locator, undefined, world),
  );
  return sha256 === undefined ? whole : withPinWarning(whole);
}

/** A pin is of the file that the locator leads to: of an archive it fixes everything, of a model not its other files. */
function withPinWarning(model: Artifact): Artifact {
  if (model.externalData === undefined || model.archive !== undefined) return model;
  const names = model.externalData.map(({ location }) => location).join(', ');
  const warning = `sha256 pins the model file alone, and not its external data (${names})`;
  return { ...model, warnings: [...(model.warnings ?? []), warning] };
}

/** The registry holds, for each kind, the source of that kind; types can't follow that from a kind to a call. */
function sourceOf(kind: Locator['kind']): Source<Locator['kind']> {
  return SOURCES[kind] as Source<Locator['kind']>;
}

function parsePin(text: string, locator: Locator): string {
  const pin = text.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(pin)) return pin;
  throw new UserError({
    code: 'artifact-pin-malformed',
    what: 'the pinned sha256 is not a SHA-256',
    where: locator.text,
    got: text,
    expected: '64 hexadecimal digits',
    hint: 'write what `sha256sum model.onnx` prints',
  });
}
