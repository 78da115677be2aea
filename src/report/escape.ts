/**
 * Text from models, cards and file names is hostile: it may hold Markdown, HTML, mentions, terminal sequences or
 * characters that reorder what is shown. Everything a renderer prints that is not its own passes through here.
 */

/** Room for one piece of foreign text, in characters, unless the caller knows better. */
export const TEXT_LENGTH = 300;

const LINE_BREAKS_AND_TABS = /[\s\u0085]+/gu;
/** Control and format characters (bidi overrides, zero-width, tags), lone surrogates, no characters, and letters that show nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u115f\u1160\u3164\uffa0]/gu;
/** More marks than this on one letter are no writing; they paint over the lines above. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * One line of visible characters, at most `maxLength` of them: white space is collapsed, what can't be seen
 * becomes U+FFFD, what is too long ends in an ellipsis. Safe in plain text; markup needs more.
 */
export function plainText(text: string, maxLength: number = TEXT_LENGTH): string {
  const line = text
    .slice(0, maxLength * 4)
    .replace(LINE_BREAKS_AND_TABS, ' ')
    .replace(INVISIBLE, '\ufffd')
    .replace(STACKED_MARKS, '$1')
    .trim();
  const characters = Array.from(line);
  const cut = characters.length > maxLength || text.length > maxLength * 4;
  return cut ? `${characters.slice(0, maxLength - 1).join('')}…` : line;
}

const DEEPEST = 20;

/** `text` as a line of a block of code, which keeps its indentation. */
export function plainLine(text: string, maxLength: number = TEXT_LENGTH): string {
  const indent = /^ */u.exec(text)![0].slice(0, DEEPEST);
  return indent + plainText(text, maxLength);
}

/** What a spreadsheet takes for the beginning of a formula, full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/** `text` as a cell of a table that a spreadsheet may open: a text, and never a formula. */
export function spreadsheetText(text: string, maxLength: number = TEXT_LENGTH): string {
  return plainText(text, maxLength).replace(FORMULA_START, "'$&");
}

const ZERO_WIDTH = '&#8203;';
/**
 * What GitHub's Markdown gives a meaning inside a line. A zero-width space takes mentions, issue numbers and bare
 * links apart, since GitHub looks for those after a backslash or an entity has become its character again.
 */
const MARKDOWN_SYNTAX = /[&<>\\`*_[\]{}|~$@#]|:(?=\/\/)|(?<=www)\.|(?<=gh)-(?=\d)/giu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What makes a list, a rule or a heading's underline of a line that it is the first thing on. */
const BLOCK_START = /^(?:\d{1,9}(?=[.)](?:\s|$))|(?=[-+](?:[-+\s]|$))|(?==+$))/u;

/** `text` as words in a Markdown line or table cell: nothing in it is markup, a link or a mention. */
export function markdownText(text: string, maxLength: number = TEXT_LENGTH): string {
  return plainText(text, maxLength)
    .replace(MARKDOWN_SYNTAX, (found) => {
      if (Object.hasOwn(ENTITIES, found)) return ENTITIES[found]!;
      if (found === '@' || found === '#' || found === ':') return `${found}${ZERO_WIDTH}`;
      return found === '.' || found === '-' ? `${ZERO_WIDTH}${found}` : `\\${found}`;
    })
    .replace(BLOCK_START, (digits) => `${digits}\\`);
}

/** `text` in a code span, or as words where a span could not hold it inside a table. */
export function markdownCode(text: string, maxLength: number = TEXT_LENGTH): string {
  const line = plainText(text, maxLength);
  if (line === '') return '';
  return /[`|]/u.test(line) ? markdownText(line, maxLength) : `\`${line}\``;
}

/**
 * Lines as a fenced block of code. The fence is longer than any row of backticks in them, so that none can end it.
 * @param language the word after the fence, ours
 */
export function markdownFence(language: string, lines: readonly string[]): readonly string[] {
  const longest = lines
    .flatMap((line) => line.match(/`+/gu) ?? [])
    .reduce((n, row) => Math.max(n, row.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines.map((line) => plainLine(line)), fence];
}

const HTML_SYNTAX: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * `text` as content of an HTML element or of a quoted attribute.
 * @param plain what makes harmless text of it; `plainLine` where indentation counts
 */
export function escapeHtml(text: string, maxLength: number = TEXT_LENGTH, plain = plainText): string {
  return plain(text, maxLength).replace(/[&<>"']/gu, (found) => HTML_SYNTAX[found]!);
}

/** Lines as a workflow's log may hold them: none is taken for a command to the runner. */
export function withoutWorkflowCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gmu, '$1: ').replace(/##(?=\[)/gu, '# #');
}

/**
 * JSON with two spaces of indentation in which no string can speak to the runner: GitHub's log takes `##[` for a
 * command wherever it stands. An escape says the same to a parser.
 */
export function quietJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll('##[', '#\\u0023[');
}
