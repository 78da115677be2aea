import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseRule } from '../../src/gate/parse.ts';
import { METRIC_NAMES } from '../../src/measurement/metrics.ts';

const parse = (text: string) => parseRule(text, 'zoogate.yml:3');
const subject = (subject: string, factor = 1, offset = 0, relative = false) => ({
  kind: 'subject',
  subject,
  factor,
  offset,
  relative,
});

function problemOf(text: string) {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
  throw new Error(`"${text}" was accepted`);
}

describe('gate rules', () => {
  it.each([
    ['top1 >= claim - 0.5pp', subject('claim', 1, -0.005)],
    ['top1 >= reference - 1pp', subject('reference', 1, -0.01)],
    ['top1>=reference-1pp', subject('reference', 1, -0.01)],
    ['top1 >= reference - 1 pp', subject('reference', 1, -0.01)],
    ['top1 >= baseline * 0.99', subject('baseline', 0.99, 0, true)],
    ['latency.p50 <= reference + 10%', subject('reference', 1.1, 0, true)],
    ['latency.p50 <= reference + 2ms', subject('reference', 1, 2)],
    ['latency.p50 <= 1.5 s', { kind: 'quantity', value: 1500 }],
    ['latency.p50 <= 800us', { kind: 'quantity', value: 0.8 }],
    ['parameters == reference', subject('reference')],
    ['parameters <= 25.6M', { kind: 'quantity', value: 25_600_000 }],
    ['macs <= claim * 1.02', subject('claim', 1.02, 0, true)],
    ['size <= 100MB', { kind: 'quantity', value: 100_000_000 }],
    ['agreement >= 99%', { kind: 'quantity', value: 0.99 }],
    ['top1 >= 0.75', { kind: 'quantity', value: 0.75 }],
    ['opset == 17', { kind: 'quantity', value: 17 }],
    ['graph == reference', subject('reference')],
  ])('%s', (text, bound) => {
    const rule = parse(text);
    expect(rule.bound).toEqual(bound);
    expect(rule.severity).toBe('fail');
  });

  it('reads severity and comparison', () => {
    expect(parse('warn: graph == reference')).toMatchObject({ severity: 'warn', text: 'graph == reference' });
    expect(parse('top1 > 50%').comparison).toBe('>');
    expect(parse('latency.p99 < 5ms').comparison).toBe('<');
  });

  it.each([
    ['', 'the gate has no metric', 1],
    ['top1', 'the gate ends before its comparison', 5],
    ['top1 >=', 'the gate ends before its bound', 8],
    ['topl >= 5%', '"topl" is not a metric', 1],
    ['top1 => 5%', '"=" is not a comparison', 6],
    ['top1 != 5%', '"!=" is not a comparison', 6],
    ['top1 >= refrence', '"refrence" is not a quantity', 9],
    ['top1 >= claim -', 'the gate ends after "-"', 16],
    ['top1 >= claim - 0.5pp extra', '"extra" comes after the end of the gate', 23],
    ['top1 >= claim claim', '"claim" can\'t follow claim', 15],
    ['latency.p50 <= 5pp', 'latency.p50 is not measured in "pp"', 16],
    ['latency.p50 <= 5', 'latency.p50 is not measured in "numbers without a unit"', 16],
    ['top1 >= 75', 'top1 lies between 0 and 1', 9],
    ['agreement >= reference', 'agreement already compares the candidate with the reference', 1],
    ['graph >= reference', 'graph can be equal or not, it has no order', 7],
    ['graph == claim', 'claims are figures, and graph is not one', 1],
    ['top1 >= claim * 1%', 'a factor is a number without a unit, 0 or more', 17],
  ])('refuses "%s"', (text, what, character) => {
    const problem = problemOf(text);
    expect(problem.what).toBe(what);
    expect(problem.where).toBe(`zoogate.yml:3, character ${character}`);
  });

  it('spells out both readings of a percentage on a proportion', () => {
    const problem = problemOf('top1 >= reference - 1%');
    expect(problem.expected).toContain('reference - 1pp');
    expect(problem.expected).toContain('reference * 0.99');
  });

  it('names the nearest metric', () => {
    expect(problemOf('topl >= 5%').hint).toBe('did you mean "top1"?');
  });

  it('never throws anything but UserError, whatever the text', () => {
    const word = fc.constantFrom(
      ...METRIC_NAMES,
      'claim',
      'reference',
      '>=',
      '==',
      '+',
      '-',
      '*',
      '1%',
      '5pp',
      'e',
      '.',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (gate) => {
        try {
          parse(gate);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
