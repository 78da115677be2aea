/**
 * The hidden first line of a comment: whose it is, and what it shows. Everything that is needed to find a comment
 * again and to know whether it may be overwritten is in it, so no state is kept anywhere else.
 */

export type Marker = {
  /** Tells several comments on one pull request apart: letters, digits, `.`, `_` and `-`. */
  readonly key: string;
  /** The commit that was measured. */
  readonly headSha: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** Hexadecimal digest of what the comment says; absent in comments of other versions. */
  readonly results?: string | undefined;
};

const KEY = /^[\w.-]{1,64}$/u;
const MARKER =
  /^<!-- zoogate:(?<key>[\w.-]{1,64}) head:(?<head>[0-9a-f]{40,64}) run:(?<run>\d{1,15}) attempt:(?<attempt>\d{1,6})(?: results:(?<results>[0-9a-f]{8,64}))? -->/u;

export function isMarkerKey(text: string): boolean {
  return KEY.test(text);
}

export function markerText({ key, headSha, runId, runAttempt, results }: Marker): string {
  const shown = results === undefined ? '' : ` results:${results}`;
  return `<!-- zoogate:${key} head:${headSha} run:${runId} attempt:${runAttempt}${shown} -->`;
}

/** The marker that a comment's body starts with. */
export function readMarker(body: string): Marker | undefined {
  const found = MARKER.exec(body)?.groups;
  if (found === undefined) return undefined;
  return {
    key: found['key']!,
    headSha: found['head']!,
    runId: Number(found['run']),
    runAttempt: Number(found['attempt']),
    results: found['results'],
  };
}

/** How `shown` stands to `ours` in time, for the same commit: negative if it is of an earlier run or attempt. */
export function compareRuns(shown: Marker, ours: Marker): number {
  return shown.runId - ours.runId || shown.runAttempt - ours.runAttempt;
}
