/** The acquire stage: every subject of a model, brought to this machine. */
import type { Config, ModelConfig, SubjectConfig } from '../config/config.ts';
import type { BySubject, SubjectName } from '../measurement/subjects.ts';
import type { Catalogue } from '../zoo/catalogue.ts';
import { acquire } from './acquire.ts';
import type { Artifact } from './artifact.ts';
import type { Hosts } from './hosts.ts';
import type { AcquireWorld, DownloadProgress } from './source.ts';

export type SubjectsWorld = {
  readonly fetch: typeof fetch;
  readonly hosts?: Hosts | undefined;
  /** What `zoo:` names; the catalogue that ships unless told. */
  readonly catalogue?: Catalogue | undefined;
  readonly log: (line: string) => void;
  /** What is being downloaded, in words, and how far it is. */
  readonly downloading?: ((what: string, progress: DownloadProgress) => void) | undefined;
};

/** All of a model's subjects at once; when one fails, the others are broken off before that is told. */
export async function acquireSubjects(
  model: ModelConfig,
  config: Config,
  world: SubjectsWorld,
): Promise<BySubject<Artifact> & { readonly candidate: Artifact }> {
  const failing = new AbortController();
  const started: Promise<unknown>[] = [];
  const get = (name: SubjectName, { locator, sha256 }: SubjectConfig): Promise<Artifact> => {
    const what = `the ${name} of ${model.name}`;
    if (locator.kind !== 'path') world.log(`acquiring ${what}`);
    const acquiring = acquire({ locator, sha256 }, acquireWorld(config, world, what, failing.signal));
    started.push(acquiring);
    acquiring.catch((error) => failing.abort(error));
    return acquiring;
  };
  const { candidate, reference, baseline } = model;
  const subjects = [
    get('candidate', candidate),
    reference && get('reference', reference),
    baseline && get('baseline', baseline),
  ] as const;
  await Promise.allSettled(started);
  failing.signal.throwIfAborted();
  const [first, second, third] = await Promise.all(subjects);
  return {
    candidate: first,
    ...(second === undefined ? {} : { reference: second }),
    ...(third === undefined ? {} : { baseline: third }),
  };
}

/** What acquiring takes of a run. @param what is acquired, in words. */
export function acquireWorld(
  { cacheDir, cache, cacheLimitBytes }: Config,
  { fetch, hosts, catalogue, log, downloading }: SubjectsWorld,
  what: string,
  signal?: AbortSignal,
): AcquireWorld {
  return {
    fetch,
    hosts,
    catalogue,
    cacheDir,
    cacheLimitBytes,
    useCache: cache,
    signal,
    onWaiting: () => log(`another process is downloading ${what}: waiting for it`),
    onProgress: downloading && ((progress) => downloading(what, progress)),
  };
}
