import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locator } from '../../src/artifact/locator.ts';
import { parseLocator } from '../../src/artifact/parse-locator.ts';
import { UserError } from '../../src/errors.ts';

const BASE = resolve('/work/project');

function parse(text: string): Locator {
  return parseLocator(text, BASE, 'zoogate.yml:3');
}

function refuse(text: string): UserError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`${text} was not refused`);
}

const READ: readonly (readonly [string, Locator])[] = [
  ['model.onnx', { kind: 'path', path: resolve(BASE, 'model.onnx'), text: 'model.onnx' }],
  [
    '../a b/model.onnx',
    { kind: 'path', path: resolve(BASE, '../a b/model.onnx'), text: '../a b/model.onnx' },
  ],
  ['  model.onnx ', { kind: 'path', path: resolve(BASE, 'model.onnx'), text: 'model.onnx' }],
  ['./hf:model.onnx', { kind: 'path', path: resolve(BASE, 'hf:model.onnx'), text: './hf:model.onnx' }],
  [
    resolve('/models/m.onnx'),
    { kind: 'path', path: resolve('/models/m.onnx'), text: resolve('/models/m.onnx') },
  ],
  ['C:/models/m.onnx', { kind: 'path', path: resolve(BASE, 'C:/models/m.onnx'), text: 'C:/models/m.onnx' }],
  [
    'C:\\models\\m.onnx',
    { kind: 'path', path: resolve(BASE, 'C:\\models\\m.onnx'), text: 'C:\\models\\m.onnx' },
  ],
  [
    'https://example.com/m.onnx',
    { kind: 'url', url: 'https://example.com/m.onnx', text: 'https://example.com/m.onnx' },
  ],
  [
    'https://example.com/m.onnx?token=secret#part',
    { kind: 'url', url: 'https://example.com/m.onnx?token=secret', text: 'https://example.com/m.onnx?...' },
  ],
  [
    'http://localhost:8080/m',
    { kind: 'url', url: 'http://localhost:8080/m', text: 'http://localhost:8080/m' },
  ],
  ['http://127.0.0.1/m', { kind: 'url', url: 'http://127.0.0.1/m', text: 'http://127.0.0.1/m' }],
  ['http://[::1]/m', { kind: 'url', url: 'http://[::1]/m', text: 'http://[::1]/m' }],
  [
    'hf:your-org/your-model/onnx/model.onnx',
    {
      kind: 'hf',
      repository: 'your-org/your-model',
      revision: undefined,
      file: 'onnx/model.onnx',
      text: 'hf:your-org/your-model/onnx/model.onnx',
    },
  ],
  [
    'hf:your-org/your-model@v1.0/model.onnx',
    {
      kind: 'hf',
      repository: 'your-org/your-model',
      revision: 'v1.0',
      file: 'model.onnx',
      text: 'hf:your-org/your-model@v1.0/model.onnx',
    },
  ],
  [
    'hf:your-org/your-model@refs/pr/7/model.onnx',
    {
      kind: 'hf',
      repository: 'your-org/your-model',
      revision: 'refs/pr/7',
      file: 'model.onnx',
      text: 'hf:your-org/your-model@refs/pr/7/model.onnx',
    },
  ],
  ['zoo:onnx/resnet50-v1-12', { kind: 'zoo', id: 'onnx/resnet50-v1-12', text: 'zoo:onnx/resnet50-v1-12' }],
  ['release:v1/m.onnx', { kind: 'release', tag: 'v1', asset: 'm.onnx', text: 'release:v1/m.onnx' }],
  [
    'release:models/v1/m.onnx',
    { kind: 'release', tag: 'models/v1', asset: 'm.onnx', text: 'release:models/v1/m.onnx' },
  ],
  ['release:latest', { kind: 'release', tag: 'latest', asset: undefined, text: 'release:latest' }],
  [
    'release:latest/m.onnx',
    { kind: 'release', tag: 'latest', asset: 'm.onnx', text: 'release:latest/m.onnx' },
  ],
  ['merge-base', { kind: 'git', revision: 'merge-base', folder: BASE, text: 'merge-base' }],
  ['git:HEAD~1', { kind: 'git', revision: 'HEAD~1', folder: BASE, text: 'git:HEAD~1' }],
  [
    'git:feature/x/models/m.onnx',
    { kind: 'git', revision: 'feature/x/models/m.onnx', folder: BASE, text: 'git:feature/x/models/m.onnx' },
  ],
];

const REFUSED: readonly (readonly [string, string])[] = [
  ['', 'locator-malformed'],
  ['  ', 'locator-malformed'],
  ['a\u0000b', 'locator-malformed'],
  ['s3://bucket/m.onnx', 'locator-unknown-scheme'],
  ['file:///m.onnx', 'locator-unknown-scheme'],
  ['constructor:x', 'locator-unknown-scheme'],
  ['http://example.com/m.onnx', 'url-not-https'],
  ['http://127.0.0.1.example.com/m.onnx', 'url-not-https'],
  ['https://', 'url-malformed'],
  ['https://user:secret@example.com/m.onnx', 'url-with-credentials'],
  ['https://user:se/cret@example.com/m.onnx', 'url-malformed'],
  ['hf:', 'locator-malformed'],
  ['hf:model/', 'locator-malformed'],
  ['hf:your-org/your-model', 'locator-malformed'],
  ['hf:your-org/your-model@main', 'locator-malformed'],
  ['hf:your-org/your-model@main/../secret', 'locator-malformed'],
  ['hf:your-org/your-model/a//b', 'locator-malformed'],
  ['hf:../your-model@main/m.onnx', 'locator-malformed'],
  ['hf:your-org/..@main/m.onnx', 'locator-malformed'],
  ['hf:your-org/your-model@../m.onnx', 'locator-malformed'],
  ['hf:datasets/../your-data@main', 'locator-malformed'],
  ['release:../name@v1/m.onnx', 'locator-malformed'],
  ['release:../m.onnx', 'locator-malformed'],
  ['artifact:owner/..@1/name/m.onnx', 'locator-malformed'],
  ['zoo:', 'locator-malformed'],
  ['zoo:../x', 'locator-malformed'],
  ['release:', 'locator-malformed'],
  ['release:/m.onnx', 'locator-malformed'],
  ['release:v1/', 'locator-malformed'],
  ['git:', 'locator-malformed'],
  ['git:--upload-pack=x', 'locator-malformed'],
  ['git:v1:models/m.onnx', 'locator-malformed'],
  ['git:/models/m.onnx', 'locator-malformed'],
];

describe('parseLocator', () => {
  it.each(READ)('reads %s', (text, locator) => {
    expect(parse(text)).toEqual(locator);
  });

  it.each(REFUSED)('refuses %j with %s', (text, code) => {
    expect(refuse(text).problem).toMatchObject({ code });
    expect(refuse(text).problem.where).toContain('zoogate.yml:3');
  });

  it('lists the forms for an unknown scheme', () => {
    expect(refuse('s3://bucket/m.onnx').problem.expected).toMatch(/hf:.*zoo:.*release:.*git:.*merge-base/);
  });

  it('shows no secret of a URL', () => {
    for (const text of [
      'https://user:secret@example.com/m',
      's3://user:secret@bucket/m?key=secret',
      'ftp://example.com/m?secret',
      'https://user:se/secret@example.com/',
      'http://example.com/m?secret',
    ]) {
      expect(refuse(text).message).not.toContain('secret');
    }
    expect(parse('https://example.com/m?secret').text).not.toContain('secret');
  });

  it('is total: a locator or a UserError for any text', () => {
    const scheme = fc.constantFrom('', 'https://', 'http://', 'hf:', 'zoo:', 'release:', 'git:', 's3:', 'C:');
    fc.assert(
      fc.property(scheme, fc.string({ unit: 'binary' }), (prefix, rest) => {
        try {
          expect(parse(prefix + rest).kind).toMatch(/^(path|url|hf|zoo|release|git)$/);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
