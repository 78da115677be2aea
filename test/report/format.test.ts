import { expect, test } from 'vitest';
import {
  formatBytes,
  formatDifference,
  formatDuration,
  formatFigure,
  formatPlural,
  formatValue,
} from '../../src/report/format.ts';

test.each([
  [0.741, 'ratio', '74.10 %'],
  [31.24, 'ms', '31.2 ms'],
  [25_557_032, 'count', '25,557,032'],
  ['NaN', 'ratio', 'not a number'],
  ['-Infinity', 'ms', 'minus infinite'],
  [Number.POSITIVE_INFINITY, 'ms', 'infinite'],
  [`sha ${'0123456789abcdef'.repeat(4)}`, 'text', 'sha 0123456789ab…'],
  ['input: float32[N,3]', 'text', 'input: float32[N,3]'],
] as const)('%s %s is %s', (value, unit, text) => {
  expect(formatValue(value, unit)).toBe(text);
});

test('a figure tells its interval where it has one', () => {
  expect(formatFigure({ value: 0.741, low: 0.7287, high: 0.7529 }, 'ratio')).toBe('74.10 % (72.87–75.29)');
  expect(formatFigure({ value: 0 }, 'ratio')).toBe('0.00 %');
});

test.each([
  [{ value: -0.0203, low: -0.0326, high: -0.0084, unit: 'absolute' }, 'ratio', '-2.03 pp (-3.26 to -0.84)'],
  [{ value: 0.041, unit: 'relative' }, 'ms', '+4.10 %'],
  [{ value: 0, unit: 'absolute' }, 'ratio', '0.00 pp'],
  [{ value: 19.2, low: 19, high: 19.5, unit: 'absolute' }, 'ms', '+19.2 ms (+19.0 to +19.5)'],
  [{ value: Number.NaN, unit: 'absolute' }, 'ms', 'not a number'],
] as const)('difference %j of %s is %s', (difference, unit, text) => {
  expect(formatDifference(difference, unit)).toBe(text);
});

test('durations, sizes and plurals', () => {
  expect([20, 12_340, 192_400, 7_500_000].map(formatDuration)).toEqual([
    '20 ms',
    '12.3 s',
    '3 min 12 s',
    '2 h 5 min',
  ]);
  expect(formatBytes(102_167_339)).toBe('102 MB');
  expect([0, 1, 1200].map((count) => formatPlural(count, 'gate'))).toEqual([
    '0 gates',
    '1 gate',
    '1,200 gates',
  ]);
});
