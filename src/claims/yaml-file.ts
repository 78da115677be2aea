/**
 * YAML text to nodes that know their line, within bounds that hostile text can't leave: size, depth, aliases and
 * entries. Nodes are walked by name, never turned into JavaScript objects.
 */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { UserError } from '../errors.ts';
import { excerpt } from './excerpt.ts';

/** The parser needs about half a kilobyte of memory for each byte of the worst text. */
const MOST_CHARACTERS = 2 ** 20;
const MOST_ALIASES = 100;
const MOST_ENTRIES = 10_000;
/** How many mappings may be merged into one another. */
const MOST_MERGES = 10;

export type YamlNode = Node;

export type YamlEntry = {
  readonly key: string;
  readonly line: number;
  readonly value: YamlNode | undefined;
};

export type YamlFile = {
  readonly display: string;
  readonly root: YamlNode | undefined;
  /** The line of the file that the node starts on. */
  line(node: YamlNode): number;
  /** The entries of a mapping by key; undefined if it isn't one. */
  map(node: YamlNode | undefined): ReadonlyMap<string, YamlEntry> | undefined;
  /** The items of a list; undefined if it isn't one. */
  list(node: YamlNode | undefined): readonly (YamlNode | undefined)[] | undefined;
  /** A scalar as it is printed ("76.10"), without quotes; undefined for null, mappings and lists. */
  text(node: YamlNode | undefined): string | undefined;
  /** The same file, of which nothing has been counted yet: for a look at it before it is read. */
  fresh(): YamlFile;
};

/**
 * Parses `text`, which starts on line `firstLine` of the file shown as `display`.
 *
 * @throws {UserError} `yaml-invalid` with line and column, `yaml-too-large`, `yaml-too-deep`; and from the methods,
 * `yaml-too-many-aliases`, `yaml-too-many-entries` and `yaml-duplicate-key`.
 */
export function parseYaml(text: string, display: string, firstLine: number): YamlFile {
  if (text.length > MOST_CHARACTERS) {
    throw new UserError({
      code: 'yaml-too-large',
      what: 'there is more YAML than zoogate reads',
      where: display,
      got: `${text.length} characters`,
      expected: `at most ${MOST_CHARACTERS} characters`,
    });
  }
  const lineCounter = new LineCounter();
  const lineOf = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const document = parseBounded(text, lineCounter, display);
  const error = document.errors[0];
  if (error !== undefined) {
    throw new UserError({
      code: 'yaml-invalid',
      what: 'the YAML is invalid',
      where: `${display}:${lineOf(error.pos[0])}:${lineCounter.linePos(error.pos[0]).col}`,
      got: error.code === 'MULTIPLE_DOCS' ? 'more than one document' : excerpt(error.message),
    });
  }
  const lines = (node: YamlNode) => lineOf(node.range?.[0] ?? 0);
  return viewOf(document, aliasTargets(document), lines, display);
}

/** A document with counters of its own. */
function viewOf(
  document: Document.Parsed,
  targets: ReadonlyMap<Alias, Node>,
  line: YamlFile['line'],
  display: string,
): YamlFile {
  let aliases = 0;
  let entries = 0;
  const countEntries = (more: number) => {
    entries += more;
    if (entries > MOST_ENTRIES) throw tooMany('entries', MOST_ENTRIES, display);
  };
  const resolve = (node: unknown): unknown => {
    if (!isAlias(node)) return node;
    aliases += 1;
    if (aliases > MOST_ALIASES) throw tooMany('aliases', MOST_ALIASES, display);
    return targets.get(node);
  };
  const printed = (node: unknown): string | undefined => {
    const scalar = resolve(node);
    if (!isScalar(scalar) || scalar.value === null) return undefined;
    return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
  };
  /** Own entries, then those that are merged in (`<<`, YAML 1.1) and not given: Python's parser, and so the Hub, reads it so. */
  const entriesOf = (map: YAMLMap, depth: number): Map<string, YamlEntry> => {
    countEntries(map.items.length);
    const found = new Map<string, YamlEntry>();
    const merged: unknown[] = [];
    for (const pair of map.items) {
      const keyNode = pair.key as YamlNode;
      const key = printed(keyNode) ?? '(not a word)';
      if (key === '<<' && isPlain(keyNode)) {
        merged.push(pair.value);
        continue;
      }
      if (found.has(key)) {
        throw new UserError({
          code: 'yaml-duplicate-key',
          what: `"${excerpt(key)}" is given twice`,
          where: `${display}:${line(keyNode)}`,
        });
      }
      found.set(key, {
        key,
        line: line(keyNode),
        value: (pair.value ?? undefined) as YamlNode | undefined,
      });
    }
    if (depth >= MOST_MERGES) return found;
    for (const value of merged) {
      const source = resolve(value);
      for (const item of isSeq(source) ? source.items : [source]) {
        const other = resolve(item);
        if (!isMap(other)) continue;
        for (const [key, entry] of entriesOf(other, depth + 1)) if (!found.has(key)) found.set(key, entry);
      }
    }
    return found;
  };

  return {
    display,
    root: document.contents ?? undefined,
    line,
    fresh: () => viewOf(document, targets, line, display),
    text: printed,
    list(node) {
      const list = resolve(node);
      if (!isSeq(list)) return undefined;
      countEntries(list.items.length);
      return list.items.map((item) => (item ?? undefined) as YamlNode | undefined);
    },
    map(node) {
      const map = resolve(node);
      return isMap(map) ? entriesOf(map, 0) : undefined;
    },
  };
}

function isPlain(node: unknown): boolean {
  return isScalar(node) && node.type === 'PLAIN';
}

function parseBounded(text: string, lineCounter: LineCounter, display: string): Document.Parsed {
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    resolveKnownTags: false,
    // The parser compares each key with all before it; `map` does so in linear time.
    uniqueKeys: false,
  });
  // The parser is recursive, and reports the end of the stack as an error in the text.
  if (document.errors.some(({ message }) => message.includes('call stack'))) {
    throw new UserError({ code: 'yaml-too-deep', what: 'the YAML is nested too deeply', where: display });
  }
  return document;
}

/** What each alias stands for: the last node before it with its anchor. One walk for all, since each costs one. */
function aliasTargets(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined) {
        anchors.set(node.anchor, node);
      }
    },
  });
  return targets;
}

function tooMany(things: string, most: number, display: string): UserError {
  return new UserError({
    code: `yaml-too-many-${things}`,
    what: `there are more ${things} than zoogate reads`,
    where: display,
    expected: `at most ${most}`,
  });
}
