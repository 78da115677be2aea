import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeHtml,
  markdownCode,
  markdownText,
  plainText,
  quietJson,
  withoutWorkflowCommands,
} from '../../src/report/escape.ts';

describe('plainText', () => {
  test.each([
    ['a\nb\r\nc\td', 'a b c d'],
    ['\u2028a\u0085b\u00a0', 'a b'],
    ['\u001b[2Jx', '\ufffd[2Jx'],
    ['\u202egnp', '\ufffdgnp'],
    ['a\u200bb\ufeff', 'a\ufffdb'],
    ['\ud800', '\ufffd'],
    ['\u{e0041}', '\ufffd'],
    ['Zürich é 模型 🤖', 'Zürich é 模型 🤖'],
    [`a${'\u0335'.repeat(50)}`, `a${'\u0335'.repeat(3)}`],
  ])('%j becomes %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test('is never longer than asked for, in characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        (text, max) => {
          expect(Array.from(plainText(text, max)).length).toBeLessThanOrEqual(max);
        },
      ),
    );
  });

  test('a text of many megabytes is cut before it is read', () => {
    expect(plainText('x'.repeat(50_000_000), 5)).toBe('xxxx…');
  });
});

describe('markdownText', () => {
  test.each([
    ['76.13 %, -2.03 pp, = 5', '76.13 %, -2.03 pp, = 5'],
    ['- item', '\\- item'],
    ['---', '\\---'],
    ['==', '\\=='],
    ['1. item', '1\\. item'],
    ['12)', '12\\)'],
    ['@octocat', '@&#8203;octocat'],
    ['#1 GH-1', '#&#8203;1 GH&#8203;-1'],
    ['https://a.example www.a.example', 'https:&#8203;//a.example www&#8203;.a.example'],
    ['<b> & a|b', '&lt;b&gt; &amp; a\\|b'],
    ['[a](b) `c` *d* _e_ ~f~ $g$ \\', '\\[a\\](b) \\`c\\` \\*d\\* \\_e\\_ \\~f\\~ \\$g\\$ \\\\'],
  ])('%j becomes %j', (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });
});

test.each([
  ['top1 >= claim - 0.5pp', '`top1 >= claim - 0.5pp`'],
  ['a`b', 'a\\`b'],
  ['a|b', 'a\\|b'],
  ['', ''],
])('markdownCode: %j becomes %j', (text, code) => {
  expect(markdownCode(text)).toBe(code);
});

test('escapeHtml is safe in elements and in attributes', () => {
  expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
});

test('no line of a log is a command to the runner', () => {
  expect(withoutWorkflowCommands('::error::x\n  ::add-mask::y\na::b ##[group]z')).toBe(
    ': :error::x\n  : :add-mask::y\na::b # #[group]z',
  );
});

describe('JSON for a log', () => {
  test('says the same without a command to the runner', () => {
    const value = { '##[error]a': ['###[b', '##[[c'] };
    expect(quietJson(value)).not.toContain('##[');
    expect(JSON.parse(quietJson(value))).toEqual(value);
  });
});
