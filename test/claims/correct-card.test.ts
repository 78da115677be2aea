import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctCard } from '../../src/claims/correct/correct-card.ts';
import type { MeasuredFigure, MeasuredModel } from '../../src/claims/correct/measured-figures.ts';
import { parseClaims } from '../../src/claims/read-claims.ts';
import { UserError } from '../../src/errors.ts';
import type { MetricName } from '../../src/measurement/metrics.ts';

const exact = (metric: MetricName, value: number, n?: number): MeasuredFigure => ({
  metric,
  value,
  low: value,
  high: value,
  n,
  views: [],
});

const MEASURED: MeasuredModel = {
  name: 'your-model',
  dataset: 'imagenet-1k',
  split: 'validation',
  figures: [exact('top1', 0.7412, 50_000), exact('top5', 0.9188, 50_000), exact('parameters', 25_557_032)],
};

const correct = (text: string, measured = MEASURED) => correctCard(text, measured, 'README.md');

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error.problem.code;
    throw error;
  }
  return undefined;
}

const CARD = `---
license: mit # of the weights
model-index:
- name: your-model
  results:
  - task:
      type: image-classification
    dataset:
      type: imagenet-1k   # the usual one
      name: ImageNet-1k
      split: validation
    metrics:
    - type: accuracy
      value: "76.13"
      name: Top-1
    # top-5 is not stated yet

tags: [a,   b]
---

# your-model

76.13 % of all.
`;

describe('correctCard', () => {
  it('corrects a figure where it stands, adds one that is missing, and leaves the rest', () => {
    const { text, corrections } = correct(CARD);
    expect(corrections).toEqual([
      { metric: 'top1', before: '76.13', after: '74.12' },
      { metric: 'top5', after: '91.88' },
    ]);
    expect(text).toBe(
      CARD.replace('"76.13"', '"74.12"').replace(
        '      name: Top-1\n',
        '      name: Top-1\n    - type: top_5_accuracy\n      name: Top-5 accuracy\n      value: 91.88\n',
      ),
    );
  });

  it('leaves a figure that the measurement bears out', () => {
    const near: MeasuredModel = {
      ...MEASURED,
      figures: [{ ...exact('top1', 0.75, 1000), low: 0.722, high: 0.776 }],
    };
    expect(correct(CARD, near)).toEqual({ text: CARD, corrections: [] });
  });

  it('prints no digits that the examples do not support', () => {
    const few: MeasuredModel = { ...MEASURED, figures: [exact('top1', 0.5124, 200)] };
    expect(correct(CARD, few).corrections).toEqual([{ metric: 'top1', before: '76.13', after: '51.2' }]);
  });

  it.each([
    [
      'in braces',
      'metrics: [{type: accuracy, value: 76.13}]',
      'metrics: [{type: accuracy, value: 74.12}, {type: top_5_accuracy, name: Top-5 accuracy, value: 91.88}]',
    ],
    [
      'as a fraction',
      "metrics: [{type: accuracy, value: '0.7613'}, {type: top5, value: 0.9188}]",
      "metrics: [{type: accuracy, value: '0.7412'}, {type: top5, value: 0.9188}]",
    ],
    [
      'as an error',
      'metrics: [{type: top1 error, value: 23.87 %}, {type: top5, value: 91.9}]',
      'metrics: [{type: top1 error, value: 25.88 %}, {type: top5, value: 91.9}]',
    ],
    [
      'with parameters',
      'metrics: [{type: parameters, value: 11.7M}, {type: top1, value: 74.12}, {type: top5, value: 91.88}]',
      'metrics: [{type: parameters, value: 25.6M}, {type: top1, value: 74.12}, {type: top5, value: 91.88}]',
    ],
    [
      'of another task’s spelling',
      'metrics: [{type: top1, value: 74.12 ± 0.01}, {type: top5, value: 50 ± 1}]',
      'metrics: [{type: top1, value: 74.12 ± 0.01}, {type: top5, value: 91.88}]',
    ],
  ])('edits metrics %s', (_name, before, after) => {
    const card = (metrics: string) =>
      `---\nmodel-index: [{name: x, results: [{task: {type: image-classification}, dataset: {type: imagenet-1k, name: y}, ${metrics}}]}]\n---\nbody\n`;
    expect(correct(card(before)).text).toBe(card(after));
  });

  it('adds a result for another data set beside the one that is there', async () => {
    const { text } = correct(CARD.replace('type: imagenet-1k ', 'type: imagenet-v2'));
    const { claims } = await parseClaims(text, 'README.md', 'README.md');
    expect(claims.map(({ metric, value, dataset }) => [metric, value, dataset])).toEqual([
      ['top1', 0.7613, 'imagenet-v2'],
      ['top1', 0.7412, 'imagenet-1k'],
      ['top5', 0.9188, 'imagenet-1k'],
    ]);
  });

  it.each([
    ['without a model-index', '---\nlicense: mit\n---\nbody\n'],
    ['with empty front matter', '---\n---\nbody\n'],
    ['without front matter', '# A card\n\nbody\n'],
    ['with an empty list', '---\nmodel-index: []\n---\nbody\n'],
    ['that is empty', ''],
    ['with a byte order mark and CR LF', '\ufeff---\r\nlicense: mit\r\n---\r\nbody\r\n'],
    ['with a byte order mark and no front matter', '\ufeff# A card\r\n'],
  ])('gives an index to a card %s', async (_name, card) => {
    const { text } = correct(card);
    const { claims } = await parseClaims(text.replace(/^\ufeff/, ''), 'README.md', 'README.md');
    expect(claims).toMatchObject([
      { metric: 'top1', value: 0.7412, dataset: 'imagenet-1k', split: 'validation', model: 'your-model' },
      { metric: 'top5', value: 0.9188 },
    ]);
    expect(text.startsWith('\ufeff')).toBe(card.startsWith('\ufeff'));
    expect(text.endsWith(card.replace(/^\ufeff/, '').replace(/^---[\s\S]*---\r?\n/, ''))).toBe(true);
    if (card.includes('\r\n')) expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    // Written once, it is borne out.
    expect(correct(text)).toEqual({ text, corrections: [] });
  });

  it.each([
    [
      'an anchored figure that is used again',
      'metrics: [{type: accuracy, value: &v 76.13}, {type: top5, value: *v}]',
    ],
    ['a block of text', 'metrics:\n    - type: accuracy\n      value: |\n        76.13'],
  ])('refuses %s', (_name, metrics) => {
    const card = `---\nmodel-index:\n- name: your-model\n  results:\n  - dataset: {type: imagenet-1k}\n    ${metrics}\n---\n`;
    expect(codeOf(() => correct(card))).toBe('claims-card-not-editable');
  });

  it('corrects a figure that is merged into several entries once', () => {
    const card = (value: string) =>
      `---\nmodel-index:\n- name: your-model\n  results:\n  - dataset: {type: imagenet-1k}\n    metrics: [{<<: &m {type: accuracy, value: ${value}}}, {<<: *m, name: Top-1}, {type: top5, value: 91.88}]\n---\n`;
    expect(correct(card('76.13')).text).toBe(card('74.12'));
  });

  it('says percent where a bare figure would be taken for a fraction', async () => {
    const tiny: MeasuredModel = {
      ...MEASURED,
      figures: [exact('top1', 0.0095, 50_000), exact('top5', 0.009, 50_000)],
    };
    const { text, corrections } = correct(CARD, tiny);
    expect(corrections.map(({ after }) => after)).toEqual(['0.95 %', '0.90 %']);
    const { claims } = await parseClaims(text, 'README.md', 'README.md');
    expect(claims.map(({ value }) => value)).toEqual([0.0095, 0.009]);
  });

  it('refuses what it can’t tell apart, and a data set without a name', () => {
    const two = '---\nmodel-index: [{name: a, results: []}, {name: b, results: []}]\n---\n';
    expect(codeOf(() => correct(two))).toBe('claims-card-not-editable');
    const { dataset: _, ...nameless } = MEASURED;
    expect(codeOf(() => correct('# A card\n', nameless))).toBe('claims-dataset-nameless');
  });

  it('changes nothing but its own lines, whatever the card is like', async () => {
    const comment = fc.constantFrom('', '  # why', ' # "quoted"');
    const indent = fc.constantFrom('', '  ', '    ');
    const scalar = fc.constantFrom('76.13', '"76.13"', "'76.13'", '76.13 %', '0.7613', '80', '1.0');
    const extra = fc.constantFrom(
      '',
      'license: mit\n',
      'tags:\n- a\n-   b # c\n',
      '# a comment\n\n',
      'x: {a: 1,  b: [2]}\n',
    );
    const body = fc.string({ unit: 'grapheme', maxLength: 60 });
    const measured = fc.integer({ min: 0, max: 50_000 }).map((k) => k / 50_000);
    await fc.assert(
      fc.asyncProperty(
        fc.record({ comment, indent, scalar, before: extra, after: extra, body, measured }),
        fc.boolean(),
        fc.boolean(),
        async (
          { comment: note, indent: by, scalar: value, before, after, body: text, measured: top1 },
          crlf,
          mark,
        ) => {
          const lines = `---\n${before}model-index:\n${by}- name: your-model${note}\n${by}  results:\n${by}  - task: {type: image-classification}\n${by}    dataset: {type: imagenet-1k, name: x, split: validation}${note}\n${by}    metrics:\n${by}    - type: accuracy\n${by}      value: ${value}${note}\n${after === before ? '' : after}---\n`;
          const card = `${mark ? '\ufeff' : ''}${crlf ? lines.replaceAll('\n', '\r\n') : lines}${text}`;
          const { text: edited } = correct(card, {
            ...MEASURED,
            figures: [exact('top1', top1, 50_000), exact('top5', 0.99, 50_000)],
          });
          // Without what was added, and with the old figure back, it is the card.
          const eol = crlf ? '\r\n' : '\n';
          const added = ['- type: top_5_accuracy', '  name: Top-5 accuracy', '  value: 99.00'];
          const without = edited.replace(added.map((line) => `${eol}${by}    ${line}`).join(''), '');
          expect(without.length).toBeLessThan(edited.length);
          const restored = without.replace(/( {2}value: )[^\r\n#]*?( *#.*)?(\r?\n)/, `$1${value}${note}$3`);
          expect(restored).toBe(card);
          const { claims } = await parseClaims(edited.replace(/^\ufeff/, ''), 'README.md', 'README.md');
          const stated = claims.find(({ metric, form }) => metric === 'top1' && form === 'model-index')!;
          expect(Math.abs(stated.value - top1)).toBeLessThanOrEqual(stated.precision + 1e-9);
        },
      ),
      { numRuns: 300 },
    );
  });
});
