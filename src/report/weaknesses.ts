/**
 * Where the first subject is weak, as tables, and how the others fare there: its worst classes and slices, and what
 * it confuses most. The report's lists are worst first already.
 */
import type { Cell, Details } from './details.ts';
import { formatCount, formatFigure } from './format.ts';
import type { ReportPartFigure, ReportSlice, ReportSubject } from './report.ts';

/** Classes, confusions, and slices of one column that are shown. */
const MOST = 10;
/** A class of fewer examples says nothing of the class, and a mistake that was made once nothing of the model. */
const FEWEST_EXAMPLES = 5;
const FEWEST_MISTAKES = 2;

/** @param roles names of the subjects, in their order. */
export function weaknessesOf(
  subjects: readonly ReportSubject[],
  roles: readonly string[],
): readonly Details[] {
  const [first] = subjects;
  if (first === undefined) return [];
  return [
    worstClasses(first, subjects, roles),
    worstSlices(first, subjects, roles),
    mostConfused(first, subjects, roles),
  ];
}

type Tabulate = (
  first: ReportSubject,
  subjects: readonly ReportSubject[],
  roles: readonly string[],
) => Details;

const worstClasses: Tabulate = ({ classes = [] }, subjects, roles) => ({
  section: 'classes',
  title: 'Classes that do worst',
  header: ['Class', 'Metric', ...roles, 'n'],
  rows: shown(
    classes.filter(({ n = FEWEST_EXAMPLES }) => n >= FEWEST_EXAMPLES),
    roles.length + 3,
    ({ label, name, metric, n }) => [
      className(label, name),
      metric,
      ...subjects.map((subject) => figureText(subject.classes?.find((own) => own.label === label))),
      n === undefined ? '' : formatCount(n),
    ],
  ),
});

const worstSlices: Tabulate = ({ slices = [] }, subjects, roles) => ({
  section: 'classes',
  title: 'Slices',
  header: ['Slice', 'Metric', ...roles, 'Examples'],
  rows: byColumn(slices).flatMap((own) =>
    shown(own, roles.length + 3, ({ column, slice, metric, examples }) => [
      `${column}: ${slice}`,
      { code: metric },
      ...subjects.map((subject) =>
        figureText(subject.slices?.find((other) => other.column === column && other.slice === slice)),
      ),
      formatCount(examples),
    ]),
  ),
});

const mostConfused: Tabulate = ({ confusion = [] }, subjects, roles) => ({
  section: 'classes',
  title: 'Most frequent confusions',
  header: ['Class', 'Taken for', ...roles],
  rows: shown(
    confusion.filter(({ label, predicted, count }) => label !== predicted && count >= FEWEST_MISTAKES),
    roles.length + 2,
    ({ label, name, predicted, predictedName }) => [
      className(label, name),
      predicted < 0 ? 'nothing: scores that are not finite' : className(predicted, predictedName),
      ...subjects.map((subject) => countText(subject, label, predicted)),
    ],
  ),
});

function shown<T>(
  items: readonly T[],
  columns: number,
  row: (item: T) => readonly Cell[],
): readonly (readonly Cell[])[] {
  const rows = items.slice(0, MOST).map(row);
  if (items.length <= MOST) return rows;
  const more = `and ${formatCount(items.length - MOST)} more in report.json`;
  return [...rows, [more, ...new Array<string>(columns - 1).fill('')]];
}

function byColumn(slices: readonly ReportSlice[]): readonly (readonly ReportSlice[])[] {
  const columns = [...new Set(slices.map(({ column }) => column))];
  return columns.map((name) => slices.filter(({ column }) => column === name));
}

function className(label: number, name: string | undefined): string {
  return name === undefined ? String(label) : `${name} (${label})`;
}

function figureText(figure: ReportPartFigure | undefined): string {
  if (figure === undefined) return '';
  return figure.reason === undefined ? formatFigure(figure, figure.unit) : `not measured: ${figure.reason}`;
}

function countText({ confusion, leftOut }: ReportSubject, label: number, predicted: number): string {
  const cell = confusion?.find((own) => own.label === label && own.predicted === predicted);
  if (cell !== undefined) return formatCount(cell.count);
  // A cell that is not listed is empty, unless some were left out.
  return confusion === undefined || leftOut?.confusion !== undefined ? '' : '0';
}
