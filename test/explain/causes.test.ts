import { expect, it } from 'vitest';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { CAUSE_CODES, CAUSES } from '../../src/explain/causes.ts';
import { CONFIDENCES } from '../../src/explain/finding.ts';

it('the schema of reports lists the same causes and confidences', () => {
  const { cause, confidence } = reportSchema.definitions.finding.properties;
  expect(cause.enum).toEqual(CAUSE_CODES);
  expect(confidence.enum).toEqual(CONFIDENCES);
});

it('every cause says what it is and what to do, without a final stop', () => {
  for (const { title, advice } of Object.values(CAUSES)) {
    expect(title).toMatch(/[^.]$/u);
    expect(advice).toMatch(/[^.]$/u);
  }
});
