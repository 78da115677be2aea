/**
 * `hf:datasets/...` to a file or folder on this machine that loading takes like any other: Parquet files of one split,
 * images in class folders, or what a pattern matches.
 */
import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import { splitOfShard } from '../../dataset/parquet/load-parquet.ts';
import { UserError } from '../../errors.ts';
import { checkSize } from '../contents.ts';
import { dataName, fetchFile } from '../download/fetch-file.ts';
import { inParallel } from '../download/in-parallel.ts';
import { makeBundle } from '../external-data/bundle.ts';
import { type AcquireWorld, type LocatorOf, SIZE_LIMIT_BYTES } from '../source.ts';
import { type HubFile, isCommit, listHubFiles, remoteHubFile, resolveHubRevision } from './hub.ts';
import { DEFAULT_REVISION, floatingRevision } from './hub-source.ts';

/** More connections bring nothing more, and hubs refuse them. */
const CONNECTIONS = 8;
const MOST_FILES = 100_000;

export type AcquiredDataset = {
  /** Absolute; a file or a folder. */
  readonly path: string;
  /** The commit. */
  readonly revision: string;
  readonly floating?: string | undefined;
};

/**
 * @param split the only one that is fetched, of Parquet files that are named after splits.
 * @throws {UserError} if there is nothing, or too much.
 */
export async function acquireHubDataset(
  locator: LocatorOf<'hf'>,
  split: string | undefined,
  world: AcquireWorld,
): Promise<AcquiredDataset> {
  const { repository, dataset, revision = DEFAULT_REVISION, file, text } = locator;
  const named = { repository, dataset, revision };
  const commit = await resolveHubRevision(named, world);
  const place = { ...named, revision: commit };
  const { folder, files } = await selectFiles(place, file, split, world);
  checkAmount(files, text, world);
  let received = 0;
  const totalBytes = files.reduce((sum, { bytes = 0 }) => sum + bytes, 0);
  const stored = await inParallel(files, CONNECTIONS, world.signal, (described, signal) => {
    let before = 0;
    return fetchFile(
      {
        ...remoteHubFile(place, described, world),
        name: dataName(described.path),
        where: `${text} (${described.path})`,
        holds: 'data',
      },
      {
        ...world,
        signal,
        onProgress: ({ receivedBytes }) => {
          received += receivedBytes - before;
          before = receivedBytes;
          world.onProgress?.({ receivedBytes: received, totalBytes });
        },
      },
    );
  });
  const bundled = files.map(({ path }, i) => ({ name: posix.relative(folder, path), ...stored[i]! }));
  const listing = bundled.map(({ name, sha256 }) => `${sha256} ${name}\n`).sort();
  const digest = createHash('sha256').update(listing.join('')).digest('hex');
  // Each file's path is where the cache has it; its name is where it belongs.
  const bundle = await makeBundle(digest, bundled, world.cacheDir);
  const isFile = files.length === 1 && files[0]!.path === file;
  return {
    path: isFile ? join(bundle, bundled[0]!.name) : bundle,
    revision: commit,
    ...(isCommit(revision) ? {} : { floating: floatingRevision(named) }),
  };
}

/** The files that a path means: one of its name, all below a folder, or those that a pattern matches. */
async function selectFiles(
  place: Parameters<typeof listHubFiles>[0],
  path: string,
  split: string | undefined,
  world: AcquireWorld,
): Promise<{ readonly folder: string; readonly files: readonly HubFile[] }> {
  const [literal] = /^[^*?]*/.exec(path)!;
  const isPattern = literal !== path;
  const parent = isPattern || path.includes('/') ? posix.dirname(`${literal}x`) : '.';
  const listed = (await listHubFiles(place, parent === '.' ? '' : parent, world)).filter(
    ({ path }) => !isMeta(path),
  );
  const exact = listed.find((one) => one.path === path);
  if (exact !== undefined) return { folder: parent, files: [exact] };
  const folder = isPattern ? parent : path;
  const matches = isPattern ? patternOf(path) : new RegExp(`^${escaped(path)}${path === '' ? '' : '/'}`);
  const files = ofSplit(
    listed.filter((one) => matches.test(one.path)),
    split,
  );
  if (files.length > 0) return { folder, files };
  throw new UserError({
    code: 'dataset-not-found',
    what: 'the repository has no such files',
    where: `hf:datasets/${place.repository}`,
    got: listed.length === 0 ? 'no files' : `files such as ${listed[0]!.path}`,
    expected: path,
  });
}

/** What describes a repository and is no data. */
function isMeta(path: string): boolean {
  return /(^|\/)(\.[^/]+|README\.md)$/i.test(path);
}

function ofSplit(files: readonly HubFile[], split: string | undefined): readonly HubFile[] {
  const own = files.filter(({ path }) => split !== undefined && splitOfShard(posix.basename(path)) === split);
  return own.length > 0 ? own : files;
}

/** `*` and `?` stay within a segment, `**` does not. */
function patternOf(pattern: string): RegExp {
  const source = pattern
    .split(/(\*\*\/?|\*|\?)/)
    .map((part) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' })[part] ?? escaped(part));
  return new RegExp(`^${source.join('')}$`);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function checkAmount(files: readonly HubFile[], where: string, world: AcquireWorld): void {
  if (files.length > MOST_FILES) {
    throw new UserError({
      code: 'dataset-too-large',
      what: 'the dataset has too many files to download',
      where,
      got: `${files.length} files`,
      expected: `at most ${MOST_FILES}`,
    });
  }
  const bytes = files.reduce((sum, file) => sum + (file.bytes ?? 0), 0);
  checkSize(bytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, where);
}
