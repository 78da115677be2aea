/** Each form of a report read as its reader would: elements of Markdown and HTML, commands of a log, links, outputs. */
import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type Text = DefaultTreeAdapterTypes.TextNode;

/** Markdown as GitHub's dialect has it, as the elements that it becomes. */
export function treeOf(markdown: string): Node {
  return parseFragment(marked.parse(markdown, { async: false, gfm: true }));
}

export function nodesOf(root: Node): readonly Node[] {
  const children = 'childNodes' in root ? root.childNodes : [];
  return [root, ...children.flatMap(nodesOf)];
}

export function attributesOf(node: Node): readonly (readonly [string, string])[] {
  return 'attrs' in node ? node.attrs.map(({ name, value }) => [name, value] as const) : [];
}

export const OWN_BLOCKS =
  /^(?:#|a$|blockquote$|br$|code$|details$|em$|h[34]$|hr$|li$|p$|pre$|strong$|summary$|t(?:able|body|d|h|head|r)$|ul$)/u;

export function isForeign({ nodeName }: Node): boolean {
  return !OWN_BLOCKS.test(nodeName);
}

export function isInCode(node: Node): boolean {
  const parent = 'parentNode' in node ? node.parentNode : null;
  return parent !== null && (parent.nodeName === 'code' || isInCode(parent));
}

/** Attributes that run something, or ask for something from elsewhere. */
export function isActive([name, value]: readonly [string, string]): boolean {
  // A picture in the page itself is what the page draws of a dataset where it is asked for.
  if (name === 'src') return !/^data:image\/webp;base64,[A-Za-z0-9+/]+={0,2}$/u.test(value);
  if (/^on|^(?:srcset|srcdoc|action|formaction|xlink:href|ping|data)$/u.test(name)) return true;
  if (name === 'href') return !/^(?:#|data:,)/u.test(value);
  return name === 'style' && /url|expression|@import/u.test(value);
}

/** Blocks of Markdown as nested names; a code span is left out, since a text with a backtick is words instead. */
export function blocksOf(tree: Node): string {
  const shape = (node: Node): unknown => {
    const inner = ('childNodes' in node ? node.childNodes : [])
      .filter(({ nodeName }) => nodeName !== '#text')
      .flatMap((child) => (child.nodeName === 'code' && node.nodeName !== 'pre' ? [] : [shape(child)]));
    return inner.length === 0 ? node.nodeName : [node.nodeName, ...inner];
  };
  return JSON.stringify(shape(tree));
}

export const DRAWN =
  /^(?:#text|svg|g|rect|path|text|tspan|title|desc|style|defs|clipPath|line|polygon|polyline|circle|ellipse|linearGradient|stop|pattern)$/u;

/** Elements of a page as nested names, but for drawings, whose labels wrap by their length. */
export function elementsOf(document: Node): string {
  const shape = (node: Node): unknown => {
    if (node.nodeName === 'svg') {
      const foreign = nodesOf(node).find(({ nodeName }) => !DRAWN.test(nodeName));
      if (foreign !== undefined) throw new Error(`<${foreign.nodeName}> in a drawing`);
      return 'svg';
    }
    const inner = ('childNodes' in node ? node.childNodes : [])
      .filter(({ nodeName }) => nodeName !== '#text')
      .map(shape);
    return inner.length === 0 ? node.nodeName : [node.nodeName, ...inner];
  };
  return JSON.stringify(shape(document));
}

/** What GitHub makes of words: mentions, issues, commits of a repository, and addresses. */
export function notified(text: string): readonly string[] {
  return [
    ...(text.match(/(?<![\w`])@[a-z\d][a-z\d-]*/giu) ?? []),
    ...(text.match(/(?<!\w)#\d+/gu) ?? []),
    ...(text.match(/\bgh-\d+/giu) ?? []),
    ...(text.match(/\b(?:https?|ftp):\/\/\S|\bwww\.\S/giu) ?? []),
  ];
}

/** Links of a SARIF message (3.11.6): brackets that no backslash takes, before a parenthesis. */
export function linksOf(text: string): readonly string[] {
  return text.match(/(?<!\\)(?:\\\\)*\[(?:[^\\\]]|\\.)*\]\([^)]*\)/gu) ?? [];
}

/** A value with every text and number in it replaced by its type. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? 'string' : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapeOf(item)]));
}

export type RunnerCommand = { command: string; message: string; properties: Record<string, string> };

/**
 * As the runner reads a log (ActionCommand.cs): a line that begins with `::` after white space, or has `##[`, is a
 * command; properties are parted by commas, and values are decoded.
 */
export function runnerCommands(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|[\n\r]/u).flatMap((line) => {
    const found = /^::(?<command>[\w-]+)(?: (?<properties>.*?))?::(?<message>.*)$/su.exec(line.trim());
    if (found === null) return line.includes('##[') ? [{ command: '##', message: line, properties: {} }] : [];
    const decode = (text: string): string =>
      text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
    const { command = '', properties = '', message = '' } = found.groups!;
    const pairs = properties.split(',').flatMap((pair) => {
      const [name, ...value] = pair.split('=');
      return value.length === 0 ? [] : [[name!, decode(value.join('='))]];
    });
    return [{ command, message: decode(message).trim(), properties: Object.fromEntries(pairs) }];
  });
}

/** As the runner reads the file of outputs: `name<<delimiter`, lines, delimiter. */
export function readOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = file.split(/\r?\n/u);
  for (let at = 0; at < lines.length; at += 1) {
    const [name, delimiter] = lines[at]!.split('<<');
    if (name === '' || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name!] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
