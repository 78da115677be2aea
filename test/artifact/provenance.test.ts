import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Artifact } from '../../src/artifact/artifact.ts';
import type { Locator } from '../../src/artifact/locator.ts';
import { findProvenance } from '../../src/artifact/provenance.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zoogate-provenance-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function artifact(origin: Locator): Artifact {
  return { path: join(folder, 'model.onnx'), sha256: '', bytes: 0, origin };
}

const here = (): Artifact => artifact({ kind: 'path', path: '', text: 'model.onnx' });
const at = (url: string): Artifact => artifact({ kind: 'url', url, text: url });

describe('findProvenance', () => {
  it('passes on why the place can change', () => {
    expect(findProvenance(here()).floating).toBeUndefined();
    expect(findProvenance({ ...here(), floating: 'main moves' }).floating).toBe('main moves');
  });

  it.each([
    ['LICENSE', 'text', true],
    ['LICENCE.txt', 'text', true],
    ['COPYING', 'text', true],
    ['README.md', '---\nlicense: mit\n---\n# Model', true],
    ['README.md', '---\nlibrary_name: onnx\n---\nlicense: none that is told', false],
    ['README.md', '---\nlicense:\n---\n', false],
    ['NOTES', 'license', false],
  ])('finds a licence in %s that says %j: %s', (name, text, found) => {
    writeFileSync(join(folder, name), text);
    expect(findProvenance(here()).licensed).toBe(found);
  });

  it('takes no licence from the cache of downloads', () => {
    writeFileSync(join(folder, 'LICENSE'), '');
    expect(findProvenance(at('https://example.org/model.onnx')).licensed).toBe(false);
  });
});
