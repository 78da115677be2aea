/** A measured model as a row of an audit. */
import { METRICS } from '../../measurement/metrics.ts';
import type { TaskMetricName } from '../../measurement/tasks/metrics.ts';
import { taskNamed } from '../../measurement/tasks/tasks.ts';
import { numberOf } from '../../report/format.ts';
import type { ReportMeasurement, ReportModel } from '../../report/report.ts';
import { mergeParts } from '../../shard/merge.ts';
import type { Part } from '../../shard/read-part.ts';
import { testbedKey } from '../../shard/same-testbed.ts';
import type { AuditedModel, AuditFigure } from './model-audit.ts';
import { namedNetwork } from './published-network.ts';

/** @throws UserError if the part does not hold together. */
export function auditedModel(part: Part): AuditedModel {
  const report = mergeParts([part]);
  const [model] = report.models;
  const { primary } = taskNamed(part.models[0]!.gating.plan.task.name);
  return rowOf(model!, testbedKey(report.testbed), primary);
}

/** @param primary what its accuracy is; undefined where nothing says so. */
export function rowOf(
  { name, subjects, problem, gates, dataset }: ReportModel,
  testbed: string,
  primary: TaskMetricName | undefined,
): AuditedModel {
  const subject = subjects.candidate;
  if (subject === undefined)
    return { name, source: '', problem: problem === undefined ? 'nothing was measured' : wordsOf(problem) };
  const { architecture, metrics } = subject;
  const accuracy = primary && metrics[primary];
  const unit = primary !== undefined && METRICS[primary].unit === 'ratio' ? 'ratio' : 'value';
  const latency = metrics['latency.p50'];
  const named = namedNetwork(name);
  const network = architecture.network?.name;
  return {
    name,
    source: subject.source,
    ...(problem === undefined ? {} : { problem: wordsOf(problem) }),
    sha256: subject.sha256,
    ...(network === undefined ? {} : { network }),
    ...(named === undefined ? {} : { named }),
    graph: architecture.signature,
    ...(primary === undefined || accuracy === undefined || dataset === undefined
      ? {}
      : { accuracy: { metric: primary, unit, ...figureOf(accuracy) } }),
    ...(latency === undefined ? {} : { latency: figureOf(latency) }),
    sizeBytes: subject.bytes,
    parameters: architecture.parameters,
    kernelParameters: architecture.kernelParameters,
    ...(architecture.macs === undefined ? {} : { macs: architecture.macs }),
    ...(dataset === undefined
      ? {}
      : {
          dataset: {
            name: dataset.name ?? 'unnamed',
            digest: dataset.digest,
            measured: dataset.measured,
          },
        }),
    testbed,
    claims: gates.flatMap(({ bound, metric, verdict, reason, rule }) =>
      bound?.against === 'claim' && (verdict === 'pass' || verdict === 'fail' || verdict === 'inconclusive')
        ? [{ metric, claimed: rule, verdict, reason }]
        : [],
    ),
  };
}

/** Of an input that does not fit, what would: what to change, without a look at the report. */
function wordsOf({ code, what, expected }: NonNullable<ReportModel['problem']>): string {
  return /^input-/.test(code) && expected !== undefined ? `${what}: ${expected}` : what;
}

function figureOf({ value, low, high, n }: ReportMeasurement): AuditFigure {
  const middle = numberOf(value as number);
  return {
    value: middle,
    low: low === undefined ? middle : numberOf(low),
    high: high === undefined ? middle : numberOf(high),
    ...(n === undefined ? {} : { n }),
  };
}
