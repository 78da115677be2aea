/** The candidate against itself at other optimisation levels and on other providers: as a table, and as a finding. */
import { type Finding, makeFinding } from '../explain/finding.ts';
import { disagreeing, type Numerics, type NumericsRun, roundingOf } from '../measurement/numerics.ts';
import type { Cell, Details } from './details.ts';
import { formatCount, formatPlural, formatValue } from './format.ts';
import type { ReportModel, ReportNumerics } from './report.ts';

type Ran = Extract<NumericsRun, { kind: 'ran' }>;

/** @param precision element types of the candidate's weights. */
export function reportNumerics({ runs, ...counted }: Numerics, precision: string): ReportNumerics {
  return {
    ...counted,
    rounding: roundingOf(precision),
    runs: runs.map((run) => {
      const { kind: _, ...told } = run;
      return withoutUndefined(told);
    }),
  };
}

/** One finding for all ways to run the candidate that come to something else than its file says. */
export function numericsFindings(numerics: Numerics | undefined, precision: string): readonly Finding[] {
  if (numerics === undefined) return [];
  const rounding = roundingOf(precision);
  const worst = [...disagreeing(numerics, rounding)].sort((a, b) => b.relativeError - a.relativeError);
  const [first] = worst;
  if (first === undefined) return [];
  const of = `${formatPlural(numerics.examples, numerics.random ? 'random input' : 'example')}`;
  const levels = worst.map(wayOf).join(' and ');
  const sentence =
    first.notFinite === numerics.notFinite
      ? `the candidate's outputs change when onnxruntime optimises its graph (${levels}): by ${share(first.relativeError)} on ${of}`
      : `the candidate's outputs are not finite on ${first.notFinite} of ${of} when onnxruntime optimises its graph (${levels}), and on ${numerics.notFinite} as its file says`;
  return [
    makeFinding({
      cause: 'model.optimisation-levels',
      confidence: numerics.random ? 'likely' : 'certain',
      sentence,
      evidence: [
        ...worst.map((run) => `${wayOf(run)}: ${figuresOf(run).join(', ')}`),
        `rounding alone comes to less than ${share(rounding)} at this precision`,
      ],
    }),
  ];
}

/** The table of all ways to run the candidate. */
export function numericsOf({ numerics }: ReportModel): readonly Details[] {
  if (numerics === undefined || numerics.runs.length === 0) return [];
  const { examples, random, runs, notFinite } = numerics;
  const inputs = formatPlural(examples, random ? 'random input' : 'example');
  const told = runs.map((run): readonly Cell[] => {
    const name = wayOf(run);
    if (run.reason !== undefined) return [name, `not run: ${run.reason}`, '', '', '', '', ''];
    return [
      name,
      run.agreement === undefined ? '' : formatValue(run.agreement, 'ratio'),
      run.negativeFlips === undefined ? '' : formatValue(run.negativeFlips, 'ratio'),
      formatValue(run.maxAbsError ?? 'NaN', 'value'),
      share(Number(run.relativeError)),
      formatValue(run.cosine ?? 'NaN', 'value'),
      formatCount(run.notFinite ?? 0),
    ];
  });
  return [
    {
      section: 'figures',
      title: `The candidate against its file as it is (optimisations off, ${inputs}, ${formatCount(notFinite)} not finite)`,
      header: [
        'Run with',
        'Agreement',
        'Negative flips',
        'Largest error',
        'Relative error',
        'Cosine',
        'Not finite',
      ],
      rows: told,
    },
  ];
}

function wayOf({ level, provider }: Pick<NumericsRun, 'level' | 'provider'>): string {
  return provider === 'cpu' ? `optimisations ${level}` : `optimisations ${level} on ${provider}`;
}

function figuresOf(run: Ran): readonly string[] {
  const { agreement, negativeFlips, maxAbsError, relativeError, cosine, notFinite } = run;
  return [
    ...(agreement === undefined ? [] : [`agreement ${formatValue(agreement, 'ratio')}`]),
    ...(negativeFlips === undefined ? [] : [`negative flips ${formatValue(negativeFlips, 'ratio')}`]),
    `largest error ${formatValue(maxAbsError, 'value')}`,
    `relative error ${share(relativeError)}`,
    `cosine ${formatValue(cosine, 'value')}`,
    `${formatPlural(notFinite, 'example')} with NaN or infinity`,
  ];
}

/** Small shares, which percentages with two digits would show as nothing. */
function share(value: number): string {
  if (!Number.isFinite(value)) return 'infinite';
  if (value === 0) return '0 %';
  return value < 1e-4 ? `${(100 * value).toExponential(1)} %` : `${(100 * value).toPrecision(2)} %`;
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
