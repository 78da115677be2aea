import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { examineClaims } from '../../src/claims/examine-claims.ts';
import { readModelCard } from '../../src/claims/model-card.ts';
import { parseClaims, readClaims } from '../../src/claims/read-claims.ts';
import { readAllClaims } from '../../src/claims/read-model-claims.ts';
import { UserError } from '../../src/errors.ts';
import { METRICS } from '../../src/measurement/metrics.ts';
import { placeText } from '../../src/place.ts';

const CASES = join(import.meta.dirname, 'cases');

/** What came of reading: claims, or the problem that the user is told of; as JSON has it. */
async function outcome(reading: () => unknown): Promise<unknown> {
  try {
    return JSON.parse(JSON.stringify(await reading()));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { error: JSON.parse(JSON.stringify(error.problem)) };
  }
}

/** A case's file, or its folder if it has several; and what is wrong with the claims. */
async function readCase(folder: string): Promise<object> {
  const names = (await readdir(folder)).filter((name) => name !== 'expected.json');
  const place = names.length === 1 ? join(folder, names[0]!) : folder;
  const {
    file: _,
    headings: __,
    ...claims
  } = await readAllClaims([place], (path) => relative(folder, path) || '.');
  const findings = examineClaims(claims);
  return { ...claims, ...(findings.length === 0 ? {} : { findings }) };
}

async function codeOf(reading: () => unknown): Promise<string | undefined> {
  return ((await outcome(reading)) as { error?: { code: string } }).error?.code;
}

async function temporaryFile(name: string, content: string | Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zoogate-claims-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

describe('readClaims, the cases', async () => {
  it.each(await readdir(CASES))('%s', async (name) => {
    const expected = JSON.parse(await readFile(join(CASES, name, 'expected.json'), 'utf8'));
    expect(await outcome(() => readCase(join(CASES, name)))).toEqual(expected);
  });
});

describe('the heading of a card', () => {
  it.each([
    ['# ResNet-50\n', ['ResNet-50 (card.md:1)']],
    ['---\nlicense: mit\n---\n\n![badge](b.svg)\n# ResNet-50 v1.5\n## Use\n', ['ResNet-50 v1.5 (card.md:6)']],
    ['## ResNet-50\n', []],
    ['# ResNet-50\n\ntext\n\n# MobileNetV2\n', []],
    ['# ResNet-50\n\n```sh\n# not a title\n```\n', ['ResNet-50 (card.md:1)']],
    ['```\n# a comment\n```\n# ResNet-50\n', []],
    ['no heading\n', []],
  ])('%j', async (text, expected) => {
    const { headings = [] } = await readModelCard(text, 'card.md');
    expect(headings.map((heading) => `${heading.text} (${placeText(heading.source)})`)).toEqual(expected);
  });
});

const CARD = (metrics: string) => `---
model-index:
  - name: your-model
    results:
      - dataset: {type: imagenet-1k}
        metrics:
${metrics}
---
`;

describe('readClaims, the file', () => {
  it('names the nearest file where there is none', async () => {
    const file = await temporaryFile('README.md', '');
    const path = file.replace(/README\.md$/, 'REDME.md');
    expect(await outcome(() => readClaims(path, 'REDME.md'))).toMatchObject({
      error: { code: 'claims-not-found', where: 'REDME.md', hint: expect.stringContaining('README.md') },
    });
  });

  it('refuses a folder', async () => {
    const file = await temporaryFile('README.md', '');
    const folder = `${file}-folder`;
    await mkdir(folder);
    expect(await codeOf(() => readClaims(folder, 'folder'))).toBe('claims-not-a-file');
  });

  it('takes 8 MiB and refuses a byte more', async () => {
    const text = `${CARD('          - {type: accuracy, value: 76.1}')}`;
    const full = text.padEnd(8 * 2 ** 20, 'x');
    const file = await temporaryFile('README.md', full);
    expect((await readClaims(file, 'README.md')).claims).toHaveLength(1);
    await writeFile(file, `${full}x`);
    expect(await codeOf(() => readClaims(file, 'README.md'))).toBe('claims-too-large');
  });

  it.each([
    ['Latin-1', Buffer.from('# caf\u00e9', 'latin1')],
    ['UTF-16', Buffer.from('\ufeff# card', 'utf16le')],
    ['a model', Buffer.from([8, 7, 0xff, 0xfe])],
  ])('refuses %s', async (_name, bytes) => {
    const file = await temporaryFile('README.md', bytes);
    expect(await codeOf(() => readClaims(file, 'README.md'))).toBe('claims-not-utf8');
  });

  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`, 7],
    ['CR LF', (text: string) => text.replaceAll('\n', '\r\n'), 7],
    ['no newline at the end', (text: string) => text.trimEnd(), 7],
    ['blank lines before', (text: string) => `\n\n${text}`, 9],
    ['spaces after the dashes', (text: string) => text.replaceAll('---', '---  '), 7],
  ])('reads a card with %s', async (_name, change, line) => {
    const file = await temporaryFile('README.md', change(CARD('          - {type: accuracy, value: 76.1}')));
    const { claims, unread } = await readClaims(file, 'docs/README.md');
    expect(unread).toEqual([]);
    expect(claims).toMatchObject([{ value: 0.761, source: { file: 'docs/README.md', line } }]);
  });

  it('is not fooled by the extension’s case', async () => {
    expect(await parseClaims('claims: []', 'CLAIMS.YML', 'x')).toEqual({ claims: [], unread: [] });
  });
});

describe('readClaims, hostile text', () => {
  it('bounds aliases', async () => {
    const aliases = Array.from({ length: 101 }, () => '          - {type: accuracy, value: *v}').join('\n');
    const text = CARD(`          - {type: accuracy, value: &v 76.1}\n${aliases}`);
    expect(await codeOf(() => parseClaims(text, 'README.md', 'x'))).toBe('yaml-too-many-aliases');
  });

  it('does not multiply what aliases stand for', async () => {
    const metrics = Array.from({ length: 2000 }, () => '          - {type: accuracy, value: 1}').join('\n');
    const text = CARD(metrics)
      .replace('metrics:', 'metrics: &m')
      .replace(
        /---\n$/,
        `${Array.from({ length: 50 }, () => '      - {dataset: {type: x}, metrics: *m}').join('\n')}\n---\n`,
      );
    expect(await codeOf(() => parseClaims(text, 'README.md', 'x'))).toBe('yaml-too-many-entries');
  });

  it('survives an alias to itself', async () => {
    const text = '---\nmodel-index: &a [*a, *a]\n---\n';
    expect(await parseClaims(text, 'README.md', 'x')).toMatchObject({ claims: [], unread: [{}, {}] });
  });

  it('takes an anchor that is given twice as the last before the alias', async () => {
    const text = CARD(
      '          - {type: accuracy, value: &v 70}\n          - {type: accuracy, value: *v}\n' +
        '          - {type: accuracy, value: &v 80}\n          - {type: accuracy, value: *v}',
    );
    const { claims } = await parseClaims(text, 'README.md', 'x');
    expect(claims.map(({ value }) => value)).toEqual([0.7, 0.7, 0.8, 0.8]);
  });

  it.each([
    ['[', 'yaml-too-deep'],
    ['- ', 'yaml-too-deep'],
    ['{a: ', 'yaml-too-deep'],
    ['"', 'yaml-invalid'],
    ['&a ', 'yaml-invalid'],
    ['a: ', 'yaml-too-deep'],
    ['---\n', 'yaml-invalid'],
  ])('refuses a hundred thousand times %j', async (part, code) => {
    const text = part.repeat(100_000 / part.length);
    expect(await codeOf(() => parseClaims(text, 'claims.yml', 'x'))).toBe(code);
  });

  it('refuses a mebibyte of YAML before it parses it', async () => {
    const text = '[ '.repeat(2 ** 20);
    expect(await codeOf(() => parseClaims(text, 'claims.yml', 'x'))).toBe('yaml-too-large');
  });

  it('counts many keys in linear time', async () => {
    const keys = Array.from({ length: 80_000 }, (_, i) => `k${i}: 1\n`).join('');
    expect(await codeOf(() => parseClaims(keys, 'claims.yml', 'x'))).toBe('yaml-too-many-entries');
  });

  it('pollutes no prototype', async () => {
    await readClaims(join(CASES, 'card-hostile', 'README.md'), 'README.md');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('parseClaims, any text', () => {
  const names = fc.constantFrom('README.md', 'claims.yml', 'claims.json', 'claims.txt');

  async function holds(text: string, name: string): Promise<void> {
    try {
      const { claims, unread } = await parseClaims(text, name, 'x');
      for (const claim of claims) {
        expect(Number.isFinite(claim.value) && claim.value >= 0).toBe(true);
        expect(Number.isFinite(claim.precision) && claim.precision >= 0).toBe(true);
        expect(claim.unit).toBe(METRICS[claim.metric].unit);
        if (claim.unit === 'ratio') expect(claim.value).toBeLessThanOrEqual(1);
      }
      for (const { text: figure, source } of unread) {
        expect(figure).not.toMatch(/\p{Cc}/u);
        expect(source.line).toBeGreaterThan(0);
      }
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
    }
  }

  it('throws nothing but a UserError', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), names, holds), {
      numRuns: 500,
    });
  });

  it('nor for pieces of YAML', async () => {
    const piece = fc.constantFrom(
      ...['---\n', '\n', ' ', '  ', '- ', ': ', 'model-index', 'results', 'metrics', 'name', 'type', 'value'],
      ...[
        'accuracy',
        'top1',
        'claims',
        'metric',
        '76.1',
        '%',
        '±',
        '[',
        ']',
        '{',
        '}',
        '&a ',
        '*a',
        '"',
        "'",
      ],
      ...['!!str ', '!x ', '|', '>', '#', '<<', '__proto__', '? ', ',', '.nan', '\t', '\r', '%YAML 1.1\n'],
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, names, async (body, name) => {
        await holds(body, name);
        await holds(`---\n${body}\n---\n`, name);
      }),
      { numRuns: 1000 },
    );
  });

  it('nor for any value in a card, whose line is right', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 3 }), fc.nat(20), async (value, blankLines) => {
        const text = `${'\n'.repeat(blankLines)}${CARD(`          - {type: accuracy, value: ${value}}`)}`;
        await holds(text, 'README.md');
        const { claims, unread } = await parseClaims(text, 'README.md', 'x');
        for (const { source } of [...claims, ...unread]) expect(source.line).toBe(7 + blankLines);
        expect(claims.length + unread.length).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});
