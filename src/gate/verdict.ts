/** From the verdicts of gates to that of a model and of a run, and from there to an exit code. */
import type { GateResult, Verdict } from './result.ts';

/** Worst first. A missing figure (`unverifiable`) is worse than an undecided one: it never passes. */
const SEVERITY = [
  'error',
  'fail',
  'unverifiable',
  'inconclusive',
  'warn',
  'not_comparable',
  'pass',
] as const satisfies readonly Verdict[];

/** The worst of the verdicts; `pass` for none. */
export function worstVerdict(verdicts: Iterable<Verdict>): Verdict {
  let worst: number = SEVERITY.length - 1;
  for (const verdict of verdicts) worst = Math.min(worst, SEVERITY.indexOf(verdict));
  return SEVERITY[worst]!;
}

/** What a gate contributes to its model's verdict: a gate that only warns never does worse than `warn`. */
export function weightOf(gate: GateResult): Verdict {
  if (gate.severity === 'fail' || gate.verdict === 'pass' || gate.verdict === 'not_comparable')
    return gate.verdict;
  return 'warn';
}

/**
 * 0 pass, 1 a gate failed or could not be verified, 3 undecided and the user asked to stop at that. Errors have their own codes (2 and
 * 4), which depend on whose they are.
 */
export function exitCodeOf(
  verdict: Exclude<Verdict, 'error'>,
  failOn: 'fail' | 'inconclusive' | 'never',
): 0 | 1 | 3 {
  if (failOn === 'never') return 0;
  if (verdict === 'fail' || verdict === 'unverifiable') return 1;
  return failOn === 'inconclusive' && (verdict === 'inconclusive' || verdict === 'not_comparable') ? 3 : 0;
}
