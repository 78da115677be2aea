/** A printed figure of a metric to the part of a `Claim` that says how much: what every form of claims has in common. */
import { METRICS, type MetricName } from '../measurement/metrics.ts';
import type { Claim } from './claim.ts';
import { excerpt } from './excerpt.ts';
import { type FigureUnits, readFigure } from './figure.ts';

export type ClaimedFigure = Pick<Claim, 'metric' | 'value' | 'unit' | 'precision' | 'readings' | 'text'>;

/** `reason` is a clause; `impossible` as in `UnreadClaim`. */
export type NotClaimed = { readonly reason: string; readonly impossible?: true };

/** @param isError the figure is of the error, which is 1 - the metric. */
export function claimedFigure(
  printed: string,
  metric: MetricName,
  { isError = false, ...units }: FigureUnits & { readonly isError?: boolean } = {},
): ClaimedFigure | NotClaimed {
  const { unit } = METRICS[metric];
  if (unit === 'text') return { reason: `${metric} is not a figure` };
  const figure = readFigure(printed, metric, units);
  if (figure.kind === 'unreadable') {
    const reason = `the value ${figure.reason}`;
    return figure.impossible === true ? { reason, impossible: true } : { reason };
  }
  const { value, precision, readings } = figure;
  return {
    metric,
    value: isError ? Number((1 - value).toPrecision(15)) : value,
    unit,
    precision,
    ...(readings === undefined ? {} : { readings }),
    text: excerpt(printed),
  };
}
