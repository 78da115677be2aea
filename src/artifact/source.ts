/** What every kind of locator's source is: a function from a locator to a file on this machine. */

import type { Catalogue } from '../zoo/catalogue.ts';
import type { Artifact } from './artifact.ts';
import type { Fetch } from './download/http.ts';
import type { SlowLimit } from './download/watchdog.ts';
import type { Change } from './git/change.ts';
import type { Hosts } from './hosts.ts';
import type { Locator } from './locator.ts';

export type DownloadProgress = {
  readonly receivedBytes: number;
  /** Where the server says how long the file is. */
  readonly totalBytes?: number | undefined;
};

/** The world that acquiring touches. */
export type AcquireWorld = {
  readonly fetch: Fetch;
  /** Absolute path; made where it is missing. */
  readonly cacheDir: string;
  /** Reuse what the cache holds. Downloads are stored in it either way. */
  readonly useCache: boolean;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** Another process is downloading the file, and is waited for. */
  readonly onWaiting?: (() => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Waits before a retry; rejects when the signal aborts. */
  readonly sleep?: ((ms: number, signal: AbortSignal | undefined) => Promise<unknown>) | undefined;
  /** What `zoo:` names; the catalogue that ships unless told. */
  readonly catalogue?: Catalogue | undefined;
  /** For git and the commands of a configuration; empty unless told. */
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** What the run is about; undefined on a laptop. */
  readonly change?: Change | undefined;
  /** A larger file is refused; 16 GiB unless told. */
  readonly sizeLimitBytes?: number | undefined;
  /** The cache is kept below this as far as it is not in use; 20 GB unless told. */
  readonly cacheLimitBytes?: number | undefined;
  /** When a server is too slow to wait for; 30 kB in 30 s unless told. */
  readonly slow?: SlowLimit | undefined;
  /** Hosts that locators name without an address; the public ones, without tokens, unless told. */
  readonly hosts?: Hosts | undefined;
};

export const SIZE_LIMIT_BYTES = 16 * 2 ** 30;

export type LocatorOf<Kind extends Locator['kind']> = Extract<Locator, { kind: Kind }>;

/** `sha256` is a valid pin in lower case. The result's hash has been compared with it. */
export type Source<Kind extends Locator['kind']> = (
  locator: LocatorOf<Kind>,
  sha256: string | undefined,
  world: AcquireWorld,
) => Promise<Artifact>;
