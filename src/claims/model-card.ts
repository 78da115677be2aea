/**
 * A model card (Markdown, with or without YAML front matter) to claims: the figures of its `model-index`, and those
 * of the tables in its body. Its prose is not read.
 */
import type { CardHeading, Claim, Claims, UnreadClaim } from './claim.ts';
import { excerpt } from './excerpt.ts';
import { findFrontMatter } from './front-matter.ts';
import { readModelIndex } from './model-index.ts';
import { readTable } from './table-claims.ts';
import { parseYaml } from './yaml-file.ts';

/** @throws {UserError} if the front matter isn't closed or isn't YAML. */
export async function readModelCard(text: string, display: string): Promise<Claims> {
  const frontMatter = findFrontMatter(text, display);
  if (frontMatter === undefined) return readBody(text, display, 1);
  const index = readModelIndex(parseYaml(frontMatter.text, display, frontMatter.firstLine));
  const { bodyFrom } = frontMatter;
  const firstLine = text.slice(0, bodyFrom).split('\n').length;
  const body = await readBody(text.slice(bodyFrom), display, firstLine);
  return {
    ...body,
    claims: [...index.claims, ...body.claims],
    unread: [...index.unread, ...body.unread],
  };
}

/** @param firstLine the line of the file that `text` starts on. */
async function readBody(text: string, display: string, firstLine: number): Promise<Claims> {
  const claims: Claim[] = [];
  const unread: UnreadClaim[] = [];
  const headings = findHeading(text, display, firstLine);
  if (!mayHoldTable(text)) return { claims, unread, headings };
  const { findTables } = await import('./markdown-tables.ts');
  const { tables, skipped } = findTables(text, firstLine);
  for (const table of tables) readTable(table, { file: display, claims, unread });
  for (const { line, text: what, reason } of skipped) {
    unread.push({ source: { file: display, line }, text: excerpt(what), reason });
  }
  return { claims, unread, headings };
}

/** Lines before the heading that are looked at: badges, comments, a picture. */
const MOST_BEFORE = 40;

/** The first heading, if it is the only one of the first level and nothing else comes to so much. */
function findHeading(text: string, file: string, firstLine: number): readonly CardHeading[] {
  const lines = text.slice(0, 100_000).split('\n', MOST_BEFORE);
  const at = lines.findIndex((line) => /^(#{1,6}[ \t]|```|~~~)/.test(line));
  const heading = /^#[ \t]+(.*)$/.exec(lines[at]?.trimEnd() ?? '')?.[1];
  if (heading === undefined || heading.trim() === '' || hasTwoTitles(text)) return [];
  return [{ text: excerpt(heading), source: { file, line: firstLine + at } }];
}

/** A card of several models has a title for each. Lines of code that look like titles are left out. */
function hasTwoTitles(text: string): boolean {
  const prose = text.slice(0, 100_000).replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  return (prose.match(/^#[ \t]/gm)?.length ?? 0) > 1;
}

/** Without a row of dashes and bars there is no table, and no need for a parser. */
function mayHoldTable(text: string): boolean {
  return /\|[ \t]{0,20}:?-|-:?[ \t]{0,20}\||<table[\s>]/i.test(text);
}
