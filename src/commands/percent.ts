/** Shares with all the digits that a limit may have: where half a point decides, two digits are too few. */

/** "75.625 %". */
export function percent(share: number): string {
  return `${trimmed(share)} %`;
}

/** "0.375 pp". */
export function points(share: number): string {
  return `${trimmed(share)} pp`;
}

function trimmed(share: number): string {
  return String(Number((share * 100).toFixed(4)));
}
