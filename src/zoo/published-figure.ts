/** A printed figure of a zoo, read as a model card's is: what it stands for follows from what is printed. */
import { readFigure } from '../claims/figure.ts';
import type { MetricName } from '../measurement/metrics.ts';
import type { PublishedFigure } from './entry.ts';

/** @throws RangeError if the text is no figure of the metric: the catalogue holds none such. */
export function publishedFigure(text: string, metric: MetricName): PublishedFigure {
  const figure = readFigure(text, metric);
  if (figure.kind === 'unreadable') throw new RangeError(`${metric} ${text}: the value ${figure.reason}`);
  return { value: figure.value, precision: figure.precision, text };
}
