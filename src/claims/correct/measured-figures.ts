/** From a report to the figures that a card may state: what was measured of one model's candidate, and for what. */
import { UserError } from '../../errors.ts';
import { isMetricName, METRICS, type MetricName } from '../../measurement/metrics.ts';
import type { Report, ReportMeasurement, ReportModel } from '../../report/report.ts';

/** A metric's measured value in its own unit; exact figures have `low` and `high` equal to `value`. */
export type MeasuredFigure = {
  readonly metric: MetricName;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Number of examples that a proportion is of: its last digit means no more. */
  readonly n?: number | undefined;
  /** The same count under other conventions: a claim is right if it equals one. */
  readonly views: readonly number[];
};

export type MeasuredModel = {
  readonly name: string;
  readonly dataset?: string | undefined;
  readonly split?: string | undefined;
  readonly figures: readonly MeasuredFigure[];
};

/**
 * @param name of the model in the report; needed if it holds several.
 * @param where the report, for errors. Throws `UserError`.
 */
export function measuredModel(report: Report, name: string | undefined, where: string): MeasuredModel {
  const model = chooseModel(report, name, where);
  const { candidate } = model.subjects;
  const figures = Object.entries(candidate?.metrics ?? {}).flatMap(([metric, measurement]) => {
    const figure = isMetricName(metric) ? figureOf(metric, measurement) : undefined;
    return figure === undefined ? [] : [figure];
  });
  if (figures.length === 0) {
    throw new UserError({
      code: 'claims-nothing-measured',
      what: `the report holds no figures of ${model.name}`,
      where,
      hint: 'run zoogate check with a dataset, and give its report.json',
    });
  }
  return { name: model.name, dataset: model.dataset?.name, split: model.dataset?.split, figures };
}

function chooseModel({ models }: Report, name: string | undefined, where: string): ReportModel {
  const found = name === undefined ? models : models.filter((model) => model.name === name);
  const [only, ...more] = found;
  if (only !== undefined && more.length === 0) return only;
  throw new UserError({
    code: 'claims-report-model',
    what: only === undefined ? 'the report holds no such model' : 'the report holds several models',
    where,
    got: name ?? models.map((model) => model.name).join(', '),
    expected: 'one of them, with --model NAME',
  });
}

function figureOf(metric: MetricName, measurement: ReportMeasurement): MeasuredFigure | undefined {
  const value = Number(measurement.value);
  if (METRICS[metric].unit === 'text' || !Number.isFinite(value)) return undefined;
  const low = measurement.low === undefined ? value : Number(measurement.low);
  const high = measurement.high === undefined ? value : Number(measurement.high);
  return { metric, value, low, high, n: measurement.n, views: Object.values(measurement.views ?? {}) };
}
