/** The step's outputs: what later steps of a workflow can decide by. */
import * as core from '@actions/core';
import { weightOf } from '../gate/verdict.ts';
import type { Report } from '../report/report.ts';
import type { ReportFiles } from '../report/write-files.ts';

export type Outputs = {
  readonly verdict: string;
  /** JSON: a list of `{model, rule, verdict}` of the gates that block. */
  readonly 'failed-gates': string;
  /** Absolute paths of the report's files; the page's is empty for a shard of the examples. */
  readonly report: string;
  readonly 'report-html': string;
  readonly 'report-markdown': string;
  readonly 'report-sarif': string;
  readonly 'report-junit': string;
  /** Of the candidate; of several models, JSON by the model's name. */
  readonly 'model-sha256': string;
  /** JSON, as in the report. */
  readonly testbed: string;
};

/** All outputs of a job may come to 1 MB; a list that would take most of it ends early. */
const MAX_LIST_CHARACTERS = 200_000;

/** The outputs but for `comment-url`, which is known only after publishing. */
export function outputsOf(report: Report, files: ReportFiles): Outputs {
  const failed = report.models.flatMap((model) =>
    model.gates
      .filter((gate) => ['fail', 'unverifiable', 'error'].includes(weightOf(gate)))
      .map(({ rule, verdict }) => ({ model: model.name, rule, verdict })),
  );
  const hashes = report.models.flatMap(({ name, subjects: { candidate } }) =>
    candidate === undefined ? [] : [[name, candidate.sha256] as const],
  );
  const [only] = hashes;
  return {
    verdict: report.verdict,
    'failed-gates': JSON.stringify(withinLength(failed)),
    report: files.json,
    'report-html': files.html ?? '',
    'report-markdown': files.markdown,
    'report-sarif': files.sarif,
    'report-junit': files.junit,
    'model-sha256':
      report.models.length === 1
        ? (only?.[1] ?? '')
        : JSON.stringify(Object.fromEntries(withinLength(hashes))),
    testbed: JSON.stringify(report.testbed),
  };
}

/** Hands outputs to the runner. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

function withinLength<T>(items: readonly T[]): readonly T[] {
  let length = 0;
  const over = items.findIndex((item) => {
    length += JSON.stringify(item).length + 1;
    return length > MAX_LIST_CHARACTERS;
  });
  return over === -1 ? items : items.slice(0, over);
}
