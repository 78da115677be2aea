/** Where a model comes from, as far as it bears on trust: whether the place can change, and whether a licence is told. */
import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artifact } from './artifact.ts';

export type Provenance = {
  /** Why the place may give another file tomorrow; `undefined` where it can't. */
  readonly floating: string | undefined;
  /** Whether a licence lies beside the model, or its card names one. */
  readonly licensed: boolean;
};

export function findProvenance({ path, origin, floating }: Artifact): Provenance {
  // A download lies in the cache, beside models of other people.
  return { floating, licensed: origin.kind === 'path' && isLicensed(dirname(path)) };
}

const frontMatterBytes = 16_384;

function isLicensed(folder: string): boolean {
  const names = listFolder(folder);
  if (names.some((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name))) return true;
  const card = names.find((name) => /^readme\.md$/i.test(name));
  return card !== undefined && /^license(_name)?\s*:\s*\S/m.test(frontMatter(join(folder, card)));
}

function listFolder(folder: string): readonly string[] {
  try {
    return existsSync(folder) ? readdirSync(folder).slice(0, 10_000) : [];
  } catch {
    return [];
  }
}

/** The YAML at the top of a card; empty if there is none. */
function frontMatter(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(frontMatterBytes);
      const text = bytes.toString('utf8', 0, readSync(file, bytes, 0, frontMatterBytes, 0));
      return /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}
