/** What the page draws of a model: each gate's interval against its limit, latencies in pairs, accuracy by class. */
import type { GateResult } from '../../gate/result.ts';
import { plainText } from '../escape.ts';
import { formatFigure, formatValue, numberOf } from '../format.ts';
import type { ReportClass, ReportModel } from '../report.ts';
import { AXIS, canBeDrawn, roomBeside, valueAxis } from './axis.ts';
import { drawChart } from './chart.ts';

const STRIP = { widthPx: 340, heightPx: 62 } as const;
const MOST_CLASSES = 20;
const CLASS_NAME_LENGTH = 24;

export const VERDICT_COLOURS = {
  pass: 'var(--good)',
  warn: 'var(--open)',
  inconclusive: 'var(--open)',
  not_comparable: 'var(--open)',
  fail: 'var(--bad)',
  unverifiable: 'var(--bad)',
  error: 'var(--bad)',
} as const satisfies Record<GateResult['verdict'], string>;

/**
 * The interval that a gate is decided by, in the metric's unit: against another subject that of the paired difference
 * put on the other's figure, which is narrower than the candidate's own.
 */
export function decidingFigure({
  measured,
  bound,
  difference,
  unit,
}: GateResult): { readonly value: number; readonly low?: number; readonly high?: number } | undefined {
  if (measured === undefined || bound === undefined || unit === 'text') return undefined;
  const from = (figure: number | undefined): number | undefined => {
    if (figure === undefined || difference === undefined) return undefined;
    const of = Number(bound.value);
    return difference.unit === 'relative' ? of * (1 + figure) : of + figure;
  };
  const low = from(difference?.low) ?? measured.low;
  const high = from(difference?.high) ?? measured.high;
  return {
    value: Number(measured.value),
    ...(low === undefined ? {} : { low: Number(low) }),
    ...(high === undefined ? {} : { high: Number(high) }),
  };
}

/** The deciding interval as a bar, its limit as a line; nothing for a gate without figures to draw. */
export function drawGate(gate: GateResult): string {
  const { bound, unit, verdict, metric } = gate;
  const figure = decidingFigure(gate);
  if (figure === undefined || bound === undefined) return '';
  const { value, low = value, high = value } = figure;
  const limit = Number(bound.limit);
  const [least, most] = [Math.min(low, value, limit), Math.max(high, value, limit)];
  if (!canBeDrawn(least, most)) return '';
  const room = roomBeside(least, most);
  const colour = VERDICT_COLOURS[verdict];
  return drawChart({
    label: `${metric} ${formatFigure(figure, unit)}, limit ${formatValue(limit, unit)}`,
    ...STRIP,
    option: {
      grid: { left: 30, right: 30, top: 8, bottom: 26 },
      xAxis: { ...valueAxis(least, most, room, unit), splitNumber: 3, splitLine: { show: false } },
      yAxis: { type: 'value', show: false, min: -1, max: 1 },
      series: [
        {
          type: 'line',
          silent: true,
          symbol: 'none',
          data: [
            [low, 0],
            [high, 0],
          ],
          lineStyle: { color: colour, width: 8, opacity: 0.45, cap: 'round' },
          markLine: {
            silent: true,
            symbol: 'none',
            label: { show: false },
            lineStyle: { color: 'var(--ink)', width: 2, type: 'dashed' },
            data: [{ xAxis: limit }],
          },
        },
        {
          type: 'scatter',
          silent: true,
          symbolSize: 11,
          data: [[value, 0]],
          itemStyle: { color: colour, opacity: 1 },
        },
      ],
    },
  });
}

/** The classes on which the candidate is worst, and where others stand on them. */
export function drawClasses({ subjects }: ReportModel): string {
  const { candidate, reference, baseline } = subjects;
  const classes = (candidate?.classes ?? []).filter(({ value }) => Number.isFinite(numberOf(value)));
  if (classes.length < 2) return '';
  const shown = classes.slice(0, MOST_CLASSES);
  const nameOf = ({ name, label }: ReportClass): string =>
    plainText(name ?? `class ${label}`, CLASS_NAME_LENGTH);
  const others = [
    ['reference', reference, 'diamond'],
    ['baseline', baseline, 'triangle'],
  ] as const;
  const marks = others.flatMap(([role, subject, symbol]) =>
    subject?.classes === undefined ? [] : [{ role, classes: subject.classes, symbol }],
  );
  const told = shown.map((one) => `${nameOf(one)} ${formatValue(one.value, one.unit)}`);
  return drawChart({
    label: `${shown[0]!.metric} of the candidate by class, worst first: ${told.join(', ')}`,
    widthPx: 640,
    heightPx: 40 + shown.length * 22,
    option: {
      grid: { left: 170, right: 30, top: 8, bottom: 28 },
      xAxis: { type: 'value', min: 0, max: 1, ...AXIS, axisLabel: { ...AXIS.axisLabel, formatter: percent } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: shown.map(nameOf),
        ...AXIS,
        axisLabel: { color: 'var(--ink)', interval: 0 },
        axisTick: { show: false },
      },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: 12,
          data: shown.map(({ value }) => numberOf(value)),
          itemStyle: { color: 'var(--accent)' },
        },
        ...marks.map(({ classes: all, symbol }) => ({
          type: 'scatter',
          silent: true,
          symbol,
          symbolSize: 10,
          data: shown.flatMap((one, at) => {
            const same = all.find(({ label, metric }) => label === one.label && metric === one.metric);
            const value = same === undefined ? Number.NaN : numberOf(same.value);
            return Number.isFinite(value) ? [[value, at]] : [];
          }),
          itemStyle: { color: 'var(--ink)', opacity: 1 },
        })),
      ],
    },
  });
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Filled and hollow; a hollow symbol of the library's own is filled with white, which is no colour of a dark page. */
const PAIR_STYLES = {
  candidate: { color: 'var(--accent)', opacity: 1 },
  control: { color: 'var(--paper)', borderColor: 'var(--dim)', borderWidth: 2, opacity: 1 },
} as const;

/** Per fresh process, what the candidate and the control (the reference once more) took of the reference's time. */
export function drawPairs({ pairs }: ReportModel): string {
  if (pairs === undefined) return '';
  const ratios = (['candidate', 'control'] as const).map((role) => ({
    role,
    values: pairs.restarts.flatMap(({ referenceMs, ...others }, at) => {
      const own = others[`${role}Ms`];
      return own === undefined || referenceMs === undefined || !(referenceMs > 0)
        ? []
        : [[at + 1, own / referenceMs] as const];
    }),
  }));
  const all = ratios.flatMap(({ values }) => values.map(([, ratio]) => ratio));
  if (all.length === 0) return '';
  const least = Math.min(1, ...all);
  const most = Math.max(1, ...all);
  if (!(most < 1e6)) return '';
  const room = Math.max((most - least) * 0.1, 0.01);
  const spread = ratios
    .filter(({ values }) => values.length > 0)
    .map(({ role, values }) => {
      const sorted = values.map(([, ratio]) => ratio).sort((a, b) => a - b);
      return `${role} ${sorted[0]!.toFixed(3)} to ${sorted.at(-1)!.toFixed(3)} times the reference`;
    });
  return drawChart({
    label: `median latency in each of ${pairs.restarts.length} processes: ${spread.join('; ')}`,
    widthPx: 640,
    heightPx: 220,
    option: {
      grid: { left: 60, right: 20, top: 14, bottom: 44 },
      xAxis: {
        type: 'value',
        name: 'process',
        nameLocation: 'middle',
        nameGap: 28,
        nameTextStyle: { color: 'var(--dim)' },
        min: 0,
        max: pairs.restarts.length + 1,
        minInterval: 1,
        ...AXIS,
        splitLine: { show: false },
      },
      yAxis: {
        type: 'value',
        min: least - room,
        max: most + room,
        ...AXIS,
        axisLabel: { ...AXIS.axisLabel, formatter: (ratio: number) => `× ${ratio.toFixed(2)}` },
      },
      series: ratios.map(({ role, values }) => ({
        type: 'scatter',
        silent: true,
        symbol: 'circle',
        symbolSize: 9,
        data: values,
        itemStyle: PAIR_STYLES[role],
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: 'var(--ink)', type: 'dashed' },
          data: role === 'candidate' ? [{ yAxis: 1 }] : [],
        },
      })),
    },
  });
}
