/** The YAML front matter of a Markdown file, and where in the file it stands. */
import { UserError } from '../errors.ts';

export type FrontMatter = {
  readonly text: string;
  /** The line of the file that `text` starts on. */
  readonly firstLine: number;
  /** Offsets in the file of `text` and of what follows the closing line. */
  readonly from: number;
  readonly bodyFrom: number;
};

/** What is between the first line `---` and the next; undefined where there is none. */
export function findFrontMatter(text: string, display: string): FrontMatter | undefined {
  const opening = /^\s*---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const body = text.slice(opening.length);
  const firstLine = opening.split('\n').length;
  const closing = /^---[ \t]*(?:\r?\n|\r?$(?![\s\S]))/m.exec(body);
  if (closing !== null) {
    const bodyFrom = opening.length + closing.index + closing[0].length;
    return { text: body.slice(0, closing.index), firstLine, from: opening.length, bodyFrom };
  }
  // A rule at the top of a page looks the same; with claims under it, it was meant as front matter.
  if (!/^model-index[ \t]*:/m.test(body)) return undefined;
  throw new UserError({
    code: 'claims-front-matter-not-closed',
    what: 'the front matter has no end',
    where: `${display}:${firstLine - 1}`,
    expected: 'a line `---` after the YAML',
  });
}
