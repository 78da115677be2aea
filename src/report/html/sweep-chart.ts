/** The preprocessing sweep as a picture: a row a way to prepare the images, its figure with its interval. */
import { plainText } from '../escape.ts';
import { formatFigure, formatValue } from '../format.ts';
import type { ReportModel } from '../report.ts';
import { AXIS, canBeDrawn, valueAxis } from './axis.ts';
import { drawChart } from './chart.ts';

const MOST_WAYS = 20;
const WAY_LENGTH = 34;

/** The configured way, then the best of the others as the gate's metric has it: highest first. */
export function drawSweep({ explaining }: ReportModel): string {
  const sweep = explaining?.sweep;
  if (sweep === undefined || sweep.variants.length < 2) return '';
  const { metric, unit, examples, variants } = sweep;
  const finite = variants.flatMap(({ recipe, ...figure }) => {
    const { value, low = value, high = value } = figure;
    const numbers = { recipe, figure, value: Number(value), low: Number(low), high: Number(high) };
    return [numbers.value, numbers.low, numbers.high].every(Number.isFinite) ? [numbers] : [];
  });
  const [first, ...others] = finite;
  if (first === undefined || others.length === 0) return '';
  const shown = [first, ...others.toSorted((a, b) => b.value - a.value)].slice(0, MOST_WAYS);
  const least = Math.min(...shown.map(({ low, value }) => Math.min(low, value)));
  const most = Math.max(...shown.map(({ high, value }) => Math.max(high, value)));
  if (!canBeDrawn(least, most)) return '';
  const room = (most - least) * 0.05 || Math.abs(most) * 0.05 || 1;
  const told = shown.map(({ recipe, figure }) => `${plainText(recipe)} ${formatFigure(figure, unit)}`);
  return drawChart({
    label: `${plainText(metric)} on ${formatValue(examples, 'count')} examples by preprocessing: ${told.join(', ')}`,
    widthPx: 640,
    heightPx: 40 + shown.length * 22,
    option: {
      grid: { left: 250, right: 30, top: 8, bottom: 28 },
      xAxis: valueAxis(least, most, room, unit),
      yAxis: {
        type: 'category',
        inverse: true,
        data: shown.map(({ recipe }) => plainText(recipe, WAY_LENGTH)),
        ...AXIS,
        axisLabel: { color: 'var(--ink)', interval: 0 },
        axisTick: { show: false },
      },
      series: [
        ...shown.map(({ low, high }, at) => ({
          type: 'line',
          silent: true,
          symbol: 'none',
          data: [
            [low, at],
            [high, at],
          ],
          lineStyle: { color: 'var(--accent)', width: 8, opacity: 0.45, cap: 'round' },
        })),
        {
          type: 'scatter',
          silent: true,
          symbolSize: 9,
          data: shown.map(({ value }, at) => [value, at]),
          itemStyle: { color: 'var(--accent)', opacity: 1 },
          markLine: {
            silent: true,
            symbol: 'none',
            label: { show: false },
            lineStyle: { color: 'var(--ink)', width: 2, type: 'dashed' },
            data: [{ xAxis: first.value }],
          },
        },
      ],
    },
  });
}
