/** The acquire stage: every subject of a model, brought to this machine. */

import type { Config, ModelConfig, SubjectConfig } from '../config/config.ts';
import type { BySubject, SubjectName } from '../measurement/subjects.ts';
import type { Catalogue } from '../zoo/catalogue.ts';
import { acquire } from './acquire.ts';
import type { Artifact } from './artifact.ts';
import type { Fetch } from './download/http.ts';
import { AbsentModel } from './git/absent.ts';
import type { Change } from './git/change.ts';
import type { Hosts } from './hosts.ts';
import type { Locator } from './locator.ts';
import type { AcquireWorld, DownloadProgress } from './source.ts';

export type SubjectsWorld = {
  readonly fetch: Fetch;
  readonly hosts?: Hosts | undefined;
  /** What `zoo:` names; the catalogue that ships unless told. */
  readonly catalogue?: Catalogue | undefined;
  /** For git, and for commands of the configuration. */
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** What the run is about; undefined on a laptop. */
  readonly change?: Change | undefined;
  readonly log: (line: string) => void;
  /** What is being downloaded, in words, and how far it is. */
  readonly downloading?: ((what: string, progress: DownloadProgress) => void) | undefined;
};

export type AcquiredSubjects = {
  readonly artifacts: BySubject<Artifact> & { readonly candidate: Artifact };
  /** Why there is nothing to compare with, where a baseline is configured and the model is new. */
  readonly absent: BySubject<string>;
};

/** All of a model's subjects at once; when one fails, the others are broken off before that is told. */
export async function acquireSubjects(
  model: ModelConfig,
  config: Config,
  world: SubjectsWorld,
): Promise<AcquiredSubjects> {
  const failing = new AbortController();
  const started: Promise<unknown>[] = [];
  let lastCommand: Promise<unknown> = Promise.resolve();
  const get = (name: SubjectName, { locator, sha256 }: SubjectConfig, after?: Promise<Artifact>) => {
    const what = `the ${name} of ${model.name}`;
    if (locator.kind !== 'path') world.log(`acquiring ${what}`);
    const begin = async (): Promise<Artifact | AbsentModel> => {
      const placed = after === undefined ? locator : placeOf(locator, await after);
      return acquire({ locator: placed, sha256 }, acquireWorld(config, world, what, failing.signal)).catch(
        (error) => {
          if (name === 'baseline' && error instanceof AbsentModel) return error;
          throw error;
        },
      );
    };
    // Commands may write to the same place: one at a time.
    const acquiring = locator.kind === 'command' ? lastCommand.then(begin) : begin();
    if (locator.kind === 'command') lastCommand = acquiring;
    started.push(acquiring);
    acquiring.catch((error) => failing.abort(error));
    return acquiring;
  };
  const { candidate, reference, baseline } = model;
  const first = get('candidate', candidate) as Promise<Artifact>;
  const subjects = [
    first,
    (reference && get('reference', reference)) as Promise<Artifact> | undefined,
    baseline && get('baseline', baseline, baseline.locator.kind === 'git' ? first : undefined),
  ] as const;
  await Promise.allSettled(started);
  failing.signal.throwIfAborted();
  const [found, other, earlier] = await Promise.all(subjects);
  const isAbsent = earlier instanceof AbsentModel;
  return {
    artifacts: {
      candidate: found,
      ...(other === undefined ? {} : { reference: other }),
      ...(earlier === undefined || isAbsent ? {} : { baseline: earlier }),
    },
    absent: isAbsent ? { baseline: earlier.reason } : {},
  };
}

/** A baseline from git without a path of its own is the candidate's file as it was, or the archive that holds it. */
function placeOf(locator: Locator, candidate: Artifact): Locator {
  const { origin, archive, path } = candidate;
  if (locator.kind !== 'git' || origin.kind !== 'path') return locator;
  return { ...locator, path: archive ?? path };
}

/** What acquiring takes of a run. @param what is acquired, in words. */
export function acquireWorld(
  { cacheDir, cache, cacheLimitBytes }: Config,
  { fetch, hosts, catalogue, env, change, log, downloading }: SubjectsWorld,
  what: string,
  signal?: AbortSignal,
): AcquireWorld {
  return {
    fetch,
    hosts,
    catalogue,
    env,
    change,
    cacheDir,
    cacheLimitBytes,
    useCache: cache,
    signal,
    onWaiting: () => log(`another process is downloading ${what}: waiting for it`),
    onProgress: downloading && ((progress) => downloading(what, progress)),
  };
}
