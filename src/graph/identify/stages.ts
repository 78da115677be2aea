/** A network's blocks as lines of text: a stage is what works at one size of the picture, repetitions are counted. */

import type { Block, Item, Path } from './blocks.ts';
import type { Kernel } from './step.ts';

export type Stage = {
  /** By how much the picture is smaller than at the input: 1, 2, 4, ... */
  readonly reduction: number;
  /** One line each: `3x3 64`, `2 x (1x1 64 · 3x3 64 · 1x1 256 + identity)`. */
  readonly lines: readonly string[];
};

export function describeStages(blocks: readonly Block[]): readonly Stage[] {
  const stages: { reduction: number; words: string[] }[] = [];
  for (const { items, reduction } of blocks) {
    const words = describePath(items);
    const current = stages.at(-1);
    if (current?.reduction === reduction) current.words.push(words);
    else stages.push({ reduction, words: [words] });
  }
  return stages.map(({ reduction, words }) => ({ reduction, lines: joinLayers(countRepetitions(words)) }));
}

/** Characters of a line of single layers. */
const longestLine = 90;

/** Layers that follow each other share a line; a unit whose paths meet again has its own. */
function joinLayers(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const both = `${last ?? ''} · ${line}`;
    const single = !both.includes(' + ') && !both.includes('mesh') && both.length <= longestLine;
    if (last === undefined || !single) joined.push(line);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function describePath(items: Path): string {
  return items.length === 0 ? 'identity' : items.map(describeItem).join(' · ');
}

function describeItem(item: Item): string {
  switch (item.kind) {
    case 'kernel':
      return describeKernel(item.kernel);
    case 'pool':
      if (item.window === undefined) return `${item.method} pool`;
      return `${item.method} ${item.window}x${item.window}${item.stride > 1 ? `/${item.stride}` : ''}`;
    case 'local response normalisation':
      return 'LRN';
    case 'squeeze and excitation':
      return item.channels === undefined ? 'SE' : `SE ${item.channels}`;
    case 'mesh':
      return `mesh of [${countRepetitions(item.kernels.map(describeKernel)).join(' · ')}]`;
    case 'other':
      return item.operator;
    case 'paths': {
      const mark = { add: ' + ', concat: ' | ', multiply: ' * ' }[item.method];
      const paths = countRepetitions(item.paths.map(describePath), 1);
      const text = paths.join(mark);
      return item.method === 'add' ? text : `[${text}]`;
    }
    default:
      return item.kind;
  }
}

/** Size, stride and what comes out; one filter a channel keeps the channels. */
function describeKernel({ size, stride, groups, from, to }: Kernel): string {
  const by = stride.every((each) => each === 1) ? '' : `/${[...new Set(stride)].join('x')}`;
  const shape = size.join('x') + by;
  if (groups > 1 && groups === from) return `${shape} dw${from === to ? '' : ` ${to}`}`;
  return `${shape} ${to}${groups > 1 ? ` in ${groups} groups` : ''}`;
}

/** Blocks of a repeated pattern that are looked for: a unit of at most this many blocks. */
const longestPattern = 4;

/** Runs of equal words, or of equal sequences of words, as one line with their number. */
export function countRepetitions(words: readonly string[], longest = longestPattern): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < words.length; ) {
    let best = { length: 1, times: 1 };
    for (let length = 1; length <= longest; length += 1) {
      let times = 1;
      while (repeats(words, at, length, times)) times += 1;
      if (times > 1 && length * times > best.length * best.times) best = { length, times };
    }
    const pattern = words.slice(at, at + best.length);
    if (best.times === 1) lines.push(...pattern);
    else lines.push(`${best.times} x (${pattern.map((word) => inPattern(word, best.length)).join(' · ')})`);
    at += best.length * best.times;
  }
  return lines;
}

/** A unit among others of a pattern needs brackets of its own. */
function inPattern(word: string, length: number): string {
  return length > 1 && word.includes(' + ') ? `(${word})` : word;
}

function repeats(words: readonly string[], at: number, length: number, times: number): boolean {
  for (let offset = 0; offset < length; offset += 1) {
    const [first, again] = [words[at + offset], words[at + offset + length * times]];
    if (first === undefined || first !== again) return false;
  }
  return true;
}
