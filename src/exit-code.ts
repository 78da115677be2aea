/** The exit code of a run that came to a report (design.md, Command line). */
import { exitCodeOf } from './gate/verdict.ts';
import type { Report } from './report/report.ts';

export function exitCodeOfReport(
  report: Report,
  failOn: 'fail' | 'inconclusive' | 'never',
): 0 | 1 | 2 | 3 | 4 {
  // What a shard measured is judged when it is merged.
  if (report.shard !== undefined && report.verdict !== 'error') return 0;
  if (report.verdict !== 'error') return exitCodeOf(report.verdict, failOn);
  // Whose error it is decides; what the user can mend is told first.
  return report.models.some(({ problem }) => problem?.kind === 'user') ? 4 : 2;
}
