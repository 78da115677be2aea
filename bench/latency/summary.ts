/** What a file of gates comes to, as Markdown tables. */
import { quantileOfSorted } from '../../src/statistics/quantiles.ts';
import { twoSidedT } from '../../src/statistics/student.ts';
import type { GateRecord, RatioRecord } from './gate.ts';
import type { Size, Twin } from './networks.ts';

type Key = {
  readonly size: Size;
  readonly twin: Twin;
  readonly number: number;
  readonly loaded: boolean;
};
export type TruthLine = Key & { readonly kind: 'truth'; readonly ratio: number };
export type GateLine = Key & {
  readonly kind: 'gate';
  readonly at: string;
  /** Of the machine, over the minute before the gate. */
  readonly loadAverage: number;
} & GateRecord;
export type Line = TruthLine | GateLine;

const CONTROL_RULES = ['offset', 'farthest', 'ignored', 'strict'] as const satisfies readonly ControlRule[];

/** The rule's margin. */
const MARGIN = 0.05;

export function summarize(lines: readonly Line[]): string {
  const gates = lines.filter((line) => line.kind === 'gate');
  const truths = truthsOf(lines.filter((line) => line.kind === 'truth'));
  const groups: readonly (readonly [string, readonly GateLine[]])[] = [
    ...(['A/A', '3 %', '10 %'] as const).flatMap((twin) => [
      [twin, gates.filter((gate) => gate.twin === twin)] as const,
      ...(['1 ms', '5 ms', '30 ms'] as const).map(
        (size) =>
          [`${twin}, ${size}`, gates.filter((gate) => gate.twin === twin && gate.size === size)] as const,
      ),
      [`${twin}, loaded`, gates.filter((gate) => gate.twin === twin && gate.loaded)] as const,
    ]),
  ].filter(([, group]) => group.length > 0);
  return [
    '## True ratios',
    table(
      ['network', 'processes', 'ratio', '95 %', 'without load', 'with load'],
      [...truths].map(([name, truth]) => [
        name,
        truth.all.length,
        mean(truth.all).toFixed(4),
        `${halfWidth(truth.all).toFixed(4)}`,
        mean(truth.quiet).toFixed(4),
        mean(truth.loaded).toFixed(4),
      ]),
    ),
    '## Verdicts',
    table(
      ['gates', 'n', 'pass', 'fail', 'inconclusive', 'covered', 'seconds, median', '90 %', 'longest'],
      groups.map(([name, group]) => {
        const seconds = group.map((gate) => gate.seconds).sort((a, b) => a - b);
        const covered = group.filter((gate) => covers(gate, truths));
        return [
          name,
          group.length,
          ...['pass', 'fail', 'inconclusive'].map((verdict) =>
            share(group, (gate) => gate.verdict === verdict),
          ),
          `${((100 * covered.length) / group.length).toFixed(1)} %`,
          quantileOfSorted(seconds, 0.5).toFixed(1),
          quantileOfSorted(seconds, 0.9).toFixed(1),
          seconds.at(-1)!.toFixed(1),
        ];
      }),
    ),
    '## Failed by other rules on the same runs',
    table(
      ['gates', 'n', 'zoogate', 'mean + 10 %', 'minimum + 5 %', 'Mann-Whitney 0.05'],
      groups.map(([name, group]) => [
        name,
        group.length,
        share(group, (gate) => gate.verdict === 'fail'),
        share(group, (gate) => gate.others.mean),
        share(group, (gate) => gate.others.minimum),
        share(group, (gate) => gate.others.mannWhitney),
      ]),
    ),
    '## The same restarts by another clock, and by other rules for an unclean control',
    table(
      [
        'gates',
        'n',
        'half-width, processor',
        'half-width, wall',
        'decided, wall',
        'control unclean',
        ...CONTROL_RULES.flatMap((rule) => [`${rule}: pass`, `${rule}: fail`]),
      ],
      groups.map(([name, group]) => {
        const half = (records: readonly RatioRecord[]): string => {
          const widths = records.map(({ ratio: [, low, high] }) => (high - low) / 2).sort((a, b) => a - b);
          return `${(100 * quantileOfSorted(widths, 0.5)).toFixed(2)} %`;
        };
        const by = (rule: ControlRule, verdict: string): string =>
          share(group, (gate) => verdictBy(rule, gate) === verdict);
        return [
          name,
          group.length,
          half(group.map((gate) => gate.processor)),
          half(group.map((gate) => gate.wall)),
          share(group, (gate) => gate.wall.verdict !== 'inconclusive'),
          share(group, (gate) => !isClean(gate.processor)),
          ...CONTROL_RULES.flatMap((rule) => [by(rule, 'pass'), by(rule, 'fail')]),
        ];
      }),
    ),
  ].join('\n\n');
}

/**
 * What is made of a control that is off: the interval is widened by its offset (as gates do), or, if it is off or too
 * wide, by its farthest departure from 1, or not at all, or nothing is decided.
 */
type ControlRule = 'offset' | 'farthest' | 'ignored' | 'strict';

/** A gate's verdict on the restarts that it took, were the control treated in another way; without confirmation. */
function verdictBy(rule: ControlRule, { processor }: GateLine): string {
  const { ratio, control } = processor;
  const clean = isClean(processor);
  if (!clean && rule === 'strict') return 'inconclusive';
  const farthest = Math.max(Math.abs(control[1] - 1), Math.abs(control[2] - 1));
  const offset = biasOf(processor) > MARGIN / 10 ? Math.abs(control[0] - 1) : 0;
  const wider = rule === 'offset' ? offset : !clean && rule === 'farthest' ? farthest : 0;
  if (ratio[2] + wider <= 1 + MARGIN) return 'pass';
  return ratio[1] - wider > 1 + MARGIN ? 'fail' : 'inconclusive';
}

function isClean(record: RatioRecord): boolean {
  const [, low, high] = record.control;
  return (high - low) / 2 <= MARGIN && biasOf(record) <= MARGIN / 10;
}

/** How far the control's interval is from 1. */
function biasOf({ control: [, low, high] }: RatioRecord): number {
  return Math.max(0, low - 1, 1 - high);
}

type Truth = {
  readonly all: readonly number[];
  readonly quiet: readonly number[];
  readonly loaded: readonly number[];
};

function truthsOf(lines: readonly TruthLine[]): ReadonlyMap<string, Truth> {
  const truths = new Map<string, Truth>();
  for (const name of new Set(lines.map(nameOf))) {
    const own = lines.filter((line) => nameOf(line) === name);
    const ratios = (of: readonly TruthLine[]): readonly number[] => of.map(({ ratio }) => ratio);
    truths.set(name, {
      all: ratios(own),
      quiet: ratios(own.filter(({ loaded }) => !loaded)),
      loaded: ratios(own.filter(({ loaded }) => loaded)),
    });
  }
  return truths;
}

function nameOf({ size, twin }: Key): string {
  return `${twin}, ${size}`;
}

function covers(gate: GateLine, truths: ReadonlyMap<string, Truth>): boolean {
  const truth = gate.twin === 'A/A' ? 1 : mean(truths.get(nameOf(gate))?.all ?? []);
  const [, low, high] = gate.told;
  return low <= truth && truth <= high;
}

/** Of the mean of independent processes. */
function halfWidth(numbers: readonly number[]): number {
  const n = numbers.length;
  if (n < 2) return Number.NaN;
  const center = mean(numbers);
  const variance = numbers.reduce((sum, x) => sum + (x - center) ** 2, 0) / (n - 1);
  return twoSidedT(0.05, n - 1) * Math.sqrt(variance / n);
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? Number.NaN : numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}

function share(group: readonly GateLine[], holds: (gate: GateLine) => boolean): string {
  const count = group.filter(holds).length;
  return `${count} (${((100 * count) / group.length).toFixed(1)} %)`;
}

function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const rule = header.map((_, i) => (i === 0 ? '---' : '--:'));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}
