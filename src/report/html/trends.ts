/** How the figures of a model's gates went from run to run: a line a metric, joined where the testbed is the same. */
import type { Verdict } from '../../gate/result.ts';
import { weightOf, worstVerdict } from '../../gate/verdict.ts';
import type { Unit } from '../../measurement/metrics.ts';
import { formatValue, numberOf } from '../format.ts';
import type { Report, ReportModel } from '../report.ts';
import { AXIS, canBeDrawn, roomBeside, valueAxis } from './axis.ts';
import { drawChart } from './chart.ts';
import { VERDICT_COLOURS } from './charts.ts';

const MOST_METRICS = 12;

type Point = {
  readonly value: number;
  readonly unit: Unit;
  readonly verdict: Verdict;
  readonly testbed: string | undefined;
};

export type Trend = { readonly metric: string; readonly svg: string };

/** A chart for each gated metric that an earlier run has a figure of; `report` is the last point. */
export function drawTrends(report: Report, model: ReportModel): readonly Trend[] {
  if (report.history === undefined) return [];
  const metrics = [...new Set(model.gates.map(({ metric }) => metric))].slice(0, MOST_METRICS);
  return metrics.flatMap((metric) => {
    const points = pointsOf(report, model, metric);
    const svg = points.length < 2 ? '' : drawTrend(metric, points);
    return svg === '' ? [] : [{ metric, svg }];
  });
}

function pointsOf(report: Report, model: ReportModel, metric: string): readonly Point[] {
  const past = (report.history ?? []).flatMap(({ models, testbed }) => {
    const figure = models.find(({ name }) => name === model.name)?.figures[metric];
    return figure === undefined
      ? []
      : [{ value: numberOf(figure.value), unit: figure.unit, verdict: figure.verdict, testbed }];
  });
  const gates = model.gates.filter((gate) => gate.metric === metric);
  const [gate] = gates;
  const value = Number(gate?.measured?.value);
  if (gate === undefined || gate.measured === undefined || gate.unit === 'text') return [];
  const verdict = worstVerdict(gates.map(weightOf));
  const { fingerprint: testbed } = model.testbed ?? report.testbed;
  return [...past, { value, unit: gate.unit, verdict, testbed }].filter(
    (point) => Number.isFinite(point.value) && point.unit === gate.unit,
  );
}

function drawTrend(metric: string, points: readonly Point[]): string {
  const values = points.map(({ value }) => value);
  const { unit, verdict: now } = points.at(-1)!;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!canBeDrawn(least, most)) return '';
  const room = roomBeside(least, most);
  const testbeds = [...new Set(points.map(({ testbed }) => testbed))];
  const told = [
    `${metric} over ${points.length} runs: ${formatValue(values[0]!, unit)} first, ${formatValue(values.at(-1)!, unit)} now (${now})`,
    `from ${formatValue(least, unit)} to ${formatValue(most, unit)}`,
    ...(testbeds.length > 1 ? [`on ${testbeds.length} testbeds, whose points are not joined`] : []),
  ];
  return drawChart({
    label: told.join('; '),
    widthPx: 640,
    heightPx: 170,
    option: {
      grid: { left: 90, right: 20, top: 14, bottom: 40 },
      xAxis: {
        type: 'value',
        name: 'run',
        nameLocation: 'middle',
        nameGap: 24,
        nameTextStyle: { color: 'var(--dim)' },
        min: 1,
        max: points.length,
        minInterval: 1,
        ...AXIS,
        splitLine: { show: false },
      },
      yAxis: { ...valueAxis(least, most, room, unit), splitNumber: 3 },
      series: testbeds.map((testbed) => ({
        type: 'line',
        silent: true,
        symbol: 'circle',
        symbolSize: 8,
        lineStyle: { color: 'var(--dim)', width: 1.5 },
        data: points.flatMap((point, at) =>
          point.testbed === testbed
            ? [
                {
                  value: [at + 1, point.value],
                  symbol: point.verdict === 'pass' ? 'circle' : 'diamond',
                  symbolSize: point.verdict === 'pass' ? 8 : 11,
                  itemStyle: { color: VERDICT_COLOURS[point.verdict], opacity: 1 },
                },
              ]
            : [],
        ),
      })),
    },
  });
}
