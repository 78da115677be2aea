/** The verdict as the JSON that shields.io's endpoint badge reads (https://shields.io/badges/endpoint-badge). */
import type { Verdict } from '../gate/result.ts';
import { VERDICT_WORDS } from './format.ts';
import type { Report } from './report.ts';

const COLOURS: Readonly<Record<Verdict, string>> = {
  pass: 'brightgreen',
  warn: 'yellow',
  inconclusive: 'lightgrey',
  not_comparable: 'lightgrey',
  fail: 'red',
  unverifiable: 'red',
  error: 'red',
};

/** `zoogate | fail, 3 of 5 gates passed`. */
export function renderBadge({ verdict, models }: Report): string {
  const gates = models.flatMap((model) => model.gates);
  const passed = gates.filter((gate) => gate.verdict === 'pass').length;
  const share = passed === gates.length ? '' : `, ${passed} of ${gates.length} gates passed`;
  return `${JSON.stringify({
    schemaVersion: 1,
    label: 'zoogate',
    message: `${VERDICT_WORDS[verdict].word}${share}`,
    color: COLOURS[verdict],
    isError: verdict === 'error',
  })}\n`;
}
