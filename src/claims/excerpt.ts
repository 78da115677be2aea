/** Text from a card or a claims file, made fit for one line of a terminal or a report: hostile until it has been here. */

const LONGEST = 200;

/** Without control and direction characters, white space collapsed, cut to 200 characters. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST) return line;
  // A cut between the halves of a surrogate pair would leave half a character.
  return `${line.slice(0, LONGEST - 3).replace(/[\ud800-\udbff]$/, '')}...`;
}
