/**
 * What stands behind a verdict, as tables that renderers fold away: figures of all subjects, files and
 * architecture, dataset, preprocessing, claims, testbed. Long lists end in how many more there are.
 */
import { METRIC_NAMES } from '../measurement/metrics.ts';
import { placeText } from '../place.ts';
import {
  formatBytes,
  formatCount,
  formatDifference,
  formatDuration,
  formatFigure,
  formatPlural,
  formatValue,
} from './format.ts';
import { numericsOf } from './numerics.ts';
import type {
  Report,
  ReportCatalogue,
  ReportClaim,
  ReportDataset,
  ReportDifference,
  ReportGraphicsProcessor,
  ReportModel,
  ReportSubject,
  ReportSweep,
  ReportTestbed,
} from './report.ts';
import { timesOf } from './times.ts';
import { weaknessesOf } from './weaknesses.ts';

/** `code`: spelled exactly so somewhere (paths, hashes, names), and set apart from prose. */
export type Cell = string | { readonly code: string };

/** What tables are about, most telling first: how they are folded away, and the order in which they go. */
export const SECTIONS = {
  classes: 'By class and slice',
  latency: 'Latency distribution',
  architecture: 'Architecture and files',
  figures: 'All figures',
  preprocessing: 'Preprocessing',
  claims: 'Claims',
  dataset: 'Dataset',
  testbed: 'Testbed',
} as const;

export type Section = keyof typeof SECTIONS;

/** A table whose first column names the row. */
export type Details = {
  readonly section: Section;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** No table is longer; what is left out is counted in its last row. */
const MAX_ROWS = 100;
const MAX_OPERATORS = 12;
const MAX_UNREADABLE = 10;
const MAX_SETTING_DEPTH = 6;

/** The tables of one model; those without rows are left out. */
export function detailsOf(model: ReportModel): readonly Details[] {
  const subjects = (['candidate', 'reference', 'baseline'] as const).flatMap((role) => {
    const subject = model.subjects[role];
    return subject === undefined ? [] : [{ role, subject }];
  });
  const roles = subjects.map(({ role }) => `${role[0]!.toUpperCase()}${role.slice(1)}`);
  const all = subjects.map(({ subject }) => subject);
  const tables: readonly Details[] = [
    { section: 'figures', title: 'Figures', header: ['Metric', ...roles], rows: figureRows(all) },
    ...weaknessesOf(all, roles),
    {
      section: 'classes',
      title: 'Who is affected',
      header: ['What changed against the other model'],
      rows: (model.explaining?.affected ?? []).map((clause) => [clause]),
    },
    {
      section: 'latency',
      title: 'Latency',
      header: ['', ...roles, ...(all.length > 1 ? ['Difference'] : [])],
      rows: latencyRows(all),
    },
    { section: 'architecture', title: 'Files and architecture', header: ['', ...roles], rows: fileRows(all) },
    ...timesOf(model),
    ...numericsOf(model),
    ...differencesOf(model),
    {
      section: 'dataset',
      title: 'Dataset',
      header: ['', ''],
      rows: model.dataset === undefined ? [] : datasetRows(model.dataset),
    },
    {
      section: 'preprocessing',
      title: 'Preprocessing',
      header: ['Step', 'Value'],
      rows: settingRows(model.preprocess, '', 0),
    },
    {
      section: 'preprocessing',
      title: 'Other ways to prepare the same images',
      header: ['Way', 'Figure', 'Difference', 'What is other'],
      rows: sweepRows(model.explaining?.sweep),
    },
    {
      section: 'claims',
      title: 'Claims',
      header: ['Metric', 'Claimed', 'As printed', 'Scope', 'Place'],
      rows: model.claims.map((claim) => [
        { code: claim.metric },
        formatValue(claim.value, claim.unit),
        { code: claim.text },
        scopeText(claim),
        { code: placeText(claim.source) },
      ]),
    },
    {
      section: 'claims',
      title: 'Reference in the catalogue',
      header: ['Metric', 'Published', 'Candidate', 'Place'],
      rows: model.catalogue === undefined ? [] : catalogueRows(model.catalogue, model.subjects.candidate),
    },
    {
      section: 'claims',
      title: 'Claims that were not understood',
      header: ['Text', 'Why', 'Place'],
      rows: model.unreadClaims.map(({ text, reason, source }) => [
        { code: text },
        reason,
        { code: placeText(source) },
      ]),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0).map(bounded);
}

/** The configured way first, then the others as they were tried. */
function sweepRows(sweep: ReportSweep | undefined): readonly (readonly Cell[])[] {
  if (sweep === undefined) return [];
  const { unit, variants } = sweep;
  const base = Number(variants[0]?.value);
  return variants.map(({ recipe, changed, ...figure }, at) => {
    const value = Number(figure.value) - base;
    const difference = { value, unit: 'absolute' } as const;
    return [
      recipe,
      formatFigure(figure, unit),
      at === 0 || !Number.isFinite(value) ? '' : formatDifference(difference, unit),
      changed.map((cause) => cause.replace(/^preprocessing\./u, '')).join(', '),
    ];
  });
}

/** How the candidate's graph differs from each subject that it is compared with. */
function differencesOf({ differences = {} }: ReportModel): readonly Details[] {
  return (['reference', 'baseline'] as const).flatMap((name): readonly Details[] => {
    const difference = differences[name];
    return difference === undefined
      ? []
      : [
          {
            section: 'architecture',
            title: `The candidate's graph against the ${name}'s`,
            header: ['', ''],
            rows: differenceRows(difference),
          },
        ];
  });
}

function differenceRows(difference: ReportDifference): readonly (readonly Cell[])[] {
  const { relation, similarity, changes, interfaceChanges, weights } = difference;
  const alike = similarity < 1 ? `, ${(similarity * 100).toFixed(1)} % alike` : '';
  return [
    ['Relation', `${relation}${alike}`],
    ...changes.map((change, at): readonly Cell[] => [at === 0 ? 'Differences' : '', change]),
    ...(weights === undefined ? [] : [['Weights', weights]]),
    ...interfaceChanges.map((change, at): readonly Cell[] => [at === 0 ? 'To callers' : '', change]),
  ];
}

/** The machine and the run. */
export function testbedOf({ testbed, tool, seed, startedAt, durationMs }: Report): Details {
  const rows: readonly (readonly Cell[])[] = [
    ['Processor', testbed.cpu],
    ['Revision', testbed.cpuRevision ?? ''],
    ['Cores', formatCount(testbed.cores)],
    ['Instruction sets', testbed.instructionSets.join(', ')],
    ['Governor', testbed.governor ?? ''],
    ['Memory', formatBytes(testbed.memoryBytes)],
    ['Container', containerText(testbed.container)],
    ...(testbed.gpus ?? []).map((gpu): readonly Cell[] => ['Graphics processor', graphicsText(gpu)]),
    ['System', testbed.os],
    ['Runtime', testbed.runtime],
    ['Execution provider', testbed.executionProvider],
    ['Threads', formatCount(testbed.threads)],
    ['Fingerprint', testbed.fingerprint === undefined ? '' : { code: testbed.fingerprint }],
    ['Seed', String(seed)],
    ['Started', startedAt],
    ['Took', formatDuration(durationMs)],
    ['Tool', `${tool.name} ${tool.version}`],
  ];
  return {
    section: 'testbed',
    title: 'Testbed',
    header: ['', ''],
    rows: rows.filter(([, value]) => value !== ''),
  };
}

function containerText({ cores, memoryBytes }: ReportTestbed['container'] = {}): string {
  const parts = [
    ...(cores === undefined ? [] : [`${cores} cores`]),
    ...(memoryBytes === undefined ? [] : [formatBytes(memoryBytes)]),
  ];
  return parts.length === 0 ? '' : `allows ${parts.join(', ')}`;
}

function graphicsText(gpu: ReportGraphicsProcessor): string {
  const { name, driver, clockMHz, maxClockMHz, temperatureC, throttled } = gpu;
  const most = maxClockMHz === undefined ? '' : ` of ${maxClockMHz}`;
  const parts = [
    name,
    `driver ${driver}`,
    ...(clockMHz === undefined ? [] : [`${clockMHz}${most} MHz`]),
    ...(temperatureC === undefined ? [] : [`${temperatureC} °C`]),
    ...(throttled.length === 0 ? [] : [`held down: ${throttled.join(', ')}`]),
  ];
  return parts.join(', ');
}

function scopeText({
  dataset,
  split,
  hardware,
  testbed,
  dtype,
  batch,
  inputSize,
  model,
  variant,
}: ReportClaim): string {
  const parts = [
    dataset,
    split,
    hardware,
    testbed === undefined ? undefined : `testbed ${testbed}`,
    dtype,
    batch === undefined ? undefined : `batch ${batch}`,
    inputSize,
    model,
    variant,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function bounded(table: Details): Details {
  const { rows, header } = table;
  if (rows.length <= MAX_ROWS) return table;
  const more = `and ${formatCount(rows.length - MAX_ROWS)} more in report.json`;
  return { ...table, rows: [...rows.slice(0, MAX_ROWS), [more, ...header.slice(1).map(() => '')]] };
}

function figureRows(subjects: readonly ReportSubject[]): readonly (readonly Cell[])[] {
  const present = new Set(
    subjects.flatMap(({ metrics, failed = {} }) => [...Object.keys(metrics), ...Object.keys(failed)]),
  );
  const known: readonly string[] = METRIC_NAMES.filter((name) => present.has(name));
  const others = [...present].filter((name) => !known.includes(name)).sort();
  return [...known, ...others].map((name) => [
    { code: name },
    ...subjects.map(({ metrics, failed = {} }) => {
      if (Object.hasOwn(metrics, name)) return formatFigure(metrics[name]!, metrics[name]!.unit);
      return Object.hasOwn(failed, name) ? `not measured: ${failed[name]}` : '';
    }),
  ]);
}

/** What the latency schedule measures, fastest first. */
const LATENCIES = {
  'latency.p50': 'Median',
  'latency.p90': '90th percentile',
  'latency.p95': '95th percentile',
  'latency.p99': '99th percentile',
  'latency.mean': 'Mean',
  'latency.first': 'First inference',
  load_time: 'Loading',
} as const satisfies Partial<Record<(typeof METRIC_NAMES)[number], string>>;

/** With several subjects, the last cell tells the first against the second. */
function latencyRows(subjects: readonly ReportSubject[]): readonly (readonly Cell[])[] {
  return Object.entries(LATENCIES).flatMap(([name, title]): readonly (readonly Cell[])[] => {
    const figures = subjects.map(({ metrics }) => metrics[name]);
    if (figures[0] === undefined) return [];
    const cells = figures.map((figure) => (figure === undefined ? '' : formatFigure(figure, figure.unit)));
    if (subjects.length === 1) return [[title, ...cells]];
    const ratio = Number(figures[0].value) / Number(figures[1]?.value) - 1;
    const difference = { value: ratio, unit: 'relative' } as const;
    return [[title, ...cells, Number.isFinite(ratio) ? formatDifference(difference, 'ms') : '']];
  });
}

/** What is published of the reference beside the candidate's own figures. */
function catalogueRows(
  { id, source, compared, claims }: ReportCatalogue,
  candidate: ReportSubject | undefined,
): readonly (readonly Cell[])[] {
  const figures = claims.map(({ metric, text, source }): readonly Cell[] => {
    const own = candidate?.metrics[metric];
    const measured = own === undefined ? '' : formatFigure(own, own.unit);
    return [{ code: metric }, text, measured, { code: `${source.file}:${source.line}` }];
  });
  return [
    ['Row', { code: id }, compared === 'measured' ? 'measured' : 'as published', { code: source }],
    ...figures,
  ];
}

function fileRows(subjects: readonly ReportSubject[]): readonly (readonly Cell[])[] {
  const row = (label: string, cell: (subject: ReportSubject) => Cell): readonly Cell[] => [
    label,
    ...subjects.map(cell),
  ];
  const rows = [
    row('Source', ({ source }) => ({ code: source })),
    row('SHA-256', ({ sha256 }) => ({ code: sha256 })),
    row('Size', ({ bytes }) => formatBytes(bytes)),
    row('Parameters', ({ architecture }) => formatCount(architecture.parameters)),
    row('Kernel parameters', ({ architecture }) => formatCount(architecture.kernelParameters)),
    row('Multiply-accumulates', ({ architecture: { macs } }) =>
      macs === undefined ? '' : formatCount(macs),
    ),
    row('Nodes', ({ architecture }) => formatCount(architecture.nodes)),
    row('Operators', ({ architecture }) => operatorList(architecture.operators)),
    row('Opset', ({ architecture }) => formatCount(architecture.opset)),
    row('Inputs', ({ architecture }) => ({ code: architecture.inputs.join('; ') })),
    row('Outputs', ({ architecture }) => ({ code: architecture.outputs.join('; ') })),
    row('Structure', ({ architecture }) => ({ code: architecture.signature.slice(0, 12) })),
    row('Weights', ({ architecture }) => ({ code: architecture.weightsSignature.slice(0, 12) })),
    row('Producer', ({ architecture }) => architecture.producer),
    row('Ties', ({ ties }) => (ties === undefined || ties === 0 ? '' : formatPlural(ties, 'example'))),
    row('Scores that are not finite', ({ notFinite }) =>
      notFinite === undefined || notFinite === 0 ? '' : formatPlural(notFinite, 'example'),
    ),
  ];
  return rows.filter(([, ...cells]) => cells.some((cell) => cell !== ''));
}

function operatorList(operators: Readonly<Record<string, number>>): string {
  const ranked = Object.entries(operators).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const shown = ranked.slice(0, MAX_OPERATORS).map(([name, count]) => `${name} ${formatCount(count)}`);
  const more = ranked.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more kinds` : '');
}

function datasetRows(dataset: ReportDataset): readonly (readonly Cell[])[] {
  const { name, split, complete, size, measured, unreadable, digest } = dataset;
  const extent =
    measured < size
      ? `${formatCount(measured)} of ${formatCount(size)}, a sample`
      : `${formatCount(measured)}${complete ? ', the complete evaluation set' : ''}`;
  const rows: readonly (readonly Cell[])[] = [
    ['Name', name ?? ''],
    ['Split', split ?? ''],
    ['Examples', extent],
    ['Digest', { code: digest }],
    ['Unreadable', unreadable.length === 0 ? '' : formatPlural(unreadable.length, 'example')],
    ...unreadable
      .slice(0, MAX_UNREADABLE)
      .map((entry): readonly Cell[] => [{ code: entry.name }, entry.reason]),
  ];
  return rows.filter(([, value]) => value !== '');
}

/** Nested settings as one row a leaf: `resize.size.shorter`, 256. */
function settingRows(
  settings: Readonly<Record<string, unknown>>,
  prefix: string,
  depth: number,
): readonly (readonly Cell[])[] {
  return Object.entries(settings).flatMap(([key, value]): readonly (readonly Cell[])[] => {
    const name = `${prefix}${key}`;
    const nested = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (nested && depth < MAX_SETTING_DEPTH)
      return settingRows(value as Readonly<Record<string, unknown>>, `${name}.`, depth + 1);
    if (value === undefined) return [];
    return [[{ code: name }, typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))]];
  });
}
