/** The axes of the page's pictures: their colours, their ticks, and what can be drawn at all. */
import type { Unit } from '../../measurement/metrics.ts';
import { formatValue } from '../format.ts';

export const AXIS = {
  axisLabel: { color: 'var(--dim)' },
  axisLine: { lineStyle: { color: 'var(--line)' } },
  axisTick: { lineStyle: { color: 'var(--line)' } },
  splitLine: { lineStyle: { color: 'var(--line)' } },
} as const;

/** An axis of figures with room beyond the least and the most of them, in the metric's unit. */
export function valueAxis(least: number, most: number, room: number, unit: Unit) {
  return {
    type: 'value',
    min: least - room,
    max: most + room,
    ...AXIS,
    axisLabel: {
      ...AXIS.axisLabel,
      showMinLabel: false,
      showMaxLabel: false,
      hideOverlap: true,
      formatter: (at: number) => axisText(at, unit, most - least + 2 * room),
    },
  } as const;
}

/** What a picture leaves free on each side of its figures. */
export function roomBeside(least: number, most: number): number {
  return most > least ? (most - least) * 0.15 : Math.abs(most) * 0.05 || 1;
}

/** Within what an axis can be divided into ticks; figures that a report may hold are any. */
export function canBeDrawn(least: number, most: number): boolean {
  const size = Math.max(Math.abs(least), Math.abs(most));
  const spread = most - least;
  return size < 1e15 && (spread === 0 ? size === 0 || size > 1e-9 : spread > 1e-9 && spread > size * 1e-6);
}

/** As many digits as neighbouring ticks need to differ. */
function axisText(at: number, unit: Unit, spread: number): string {
  const scaled = unit === 'ratio' ? 100 : 1;
  const digits = Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(spread * scaled))));
  const suffix = { ratio: ' %', ms: ' ms' }[unit as string] ?? '';
  if (Math.abs(at * scaled) >= 100_000) return formatValue(at, unit);
  return `${(at * scaled).toFixed(digits)}${suffix}`;
}
