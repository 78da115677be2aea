/** What an audit of claims found, as tables with a sentence each: everything that a person reads, in one order. */
import { formatCount, formatPlural } from '../report/format.ts';
import type { Column } from '../report/table.ts';
import { ZOOS, type ZooName } from '../zoo/zoos.ts';
import type { ClaimsAudit, ExplainedSpread, MetricAudit } from './claims-audit.ts';
import type { Contradiction } from './contradictions.ts';
import { ATTRIBUTES, type Attribute, type Completeness } from './missing.ts';
import type { SpreadMetric } from './spread.ts';
import type { OperationCount, StudyOperations } from './study-operations.ts';

export type SectionRow = {
  readonly cells: readonly string[];
  /** What explains the row, one a line. */
  readonly causes: readonly string[];
};

export type Section = {
  readonly title: string;
  readonly sentence: string;
  readonly columns: readonly Column[];
  readonly rows: readonly SectionRow[];
};

const TITLES: Readonly<Record<SpreadMetric, string>> = {
  top1: 'Top-1',
  top5: 'Top-5',
  parameters: 'Parameters',
  macs: 'Multiply-accumulates',
};

const right = (title: string): Column => ({ title, align: 'right' });
const titleOf = (zoo: ZooName): string => ZOOS[zoo].title;

export function sectionsOf(audit: ClaimsAudit): readonly Section[] {
  const { metrics, operations, contradictions, completeness } = audit;
  return [
    ...metrics.map(spreadSection),
    ...(operations === undefined ? [] : [operationSection(operations)]),
    ...(contradictions === undefined ? [] : [contradictionSection(contradictions)]),
    ...(completeness === undefined ? [] : [completenessSection(completeness)]),
  ];
}

function isAccuracy(metric: SpreadMetric): boolean {
  return metric === 'top1' || metric === 'top5';
}

function spreadSection({ metric, zoos, spreads, large }: MetricAudit): Section {
  const accuracy = isAccuracy(metric);
  const [widest] = spreads;
  const families = `${spreads.length} ${metric === 'macs' ? 'networks at one input size' : 'families'} with claims of two zoos or more`;
  const many =
    large === undefined ? '' : `; ${large.families} of them ${large.threshold} points or more apart`;
  const most =
    widest === undefined ? '' : `; the widest is ${widest.family}, ${spreadText(metric, widest.spread)}`;
  return {
    title: accuracy ? `${TITLES[metric]}, %` : TITLES[metric],
    sentence: `${families}${many}${most}.`,
    columns: [
      right('#'),
      { title: 'Family' },
      right(accuracy ? 'Spread, pp' : 'Ratio'),
      ...zoos.map((zoo) => right(titleOf(zoo))),
    ],
    rows: spreads.map((spread, at) => spreadRow(metric, spread, zoos, at + 1)),
  };
}

function spreadRow(
  metric: SpreadMetric,
  { family, spread, claims, causes }: ExplainedSpread,
  zoos: readonly ZooName[],
  rank: number,
): SectionRow {
  const claimed = zoos.map((zoo) => claims.find((claim) => claim.zoo === zoo)?.figure.text ?? '');
  const bare = isAccuracy(metric) ? claimed.map((text) => text.replace(/ %$/, '')) : claimed;
  return {
    cells: [String(rank), family, spread.toFixed(3), ...bare],
    causes: causes.map(({ text }) => text),
  };
}

/** "2.62 points", "1.45 times". */
function spreadText(metric: SpreadMetric, spread: number): string {
  return isAccuracy(metric) ? `${spread.toFixed(2)} points` : `${spread.toFixed(2)} times`;
}

function operationSection(operations: readonly StudyOperations[]): Section {
  const told = (count: OperationCount | undefined): string =>
    count === undefined ? '' : `${(count.macs / 1e9).toFixed(3)} G, ${titleOf(count.zoo)}, ${count.size} px`;
  return {
    title: "The study's operation counts",
    sentence:
      'The ten largest ratios of Figure 3, and the ratios of multiply-accumulates of the networks as they are built ' +
      "(the study's counters add biases, activations and pooling).",
    columns: [
      right('#'),
      { title: 'Family' },
      right('Study'),
      right('Built'),
      { title: 'Most' },
      { title: 'Least' },
    ],
    rows: operations.map(({ family, published, counted, cause }, at) => ({
      cells: [
        String(at + 1),
        family,
        published.toFixed(2),
        counted?.ratio.toFixed(2) ?? '',
        told(counted?.most),
        told(counted?.least),
      ],
      causes: [cause],
    })),
  };
}

function contradictionSection(contradictions: readonly Contradiction[]): Section {
  return {
    title: 'One zoo, one network, two claims',
    sentence: `${formatPlural(contradictions.length, 'contradiction')} of a zoo with itself, for the same weights.`,
    columns: [
      { title: 'Zoo' },
      { title: 'Family' },
      { title: 'Metric' },
      right('Spread'),
      { title: 'Claims' },
    ],
    rows: contradictions.map(({ zoo, family, metric, spread, claims }) => ({
      cells: [
        titleOf(zoo),
        family,
        TITLES[metric],
        isAccuracy(metric) ? `${spread.toFixed(2)} pp` : `${spread.toFixed(3)} times`,
        claims
          .map(({ id, where, figure }) => `${figure.text} (${where === undefined ? id : `${id}, ${where}`})`)
          .join(', '),
      ],
      causes: [],
    })),
  };
}

function completenessSection(completeness: readonly Completeness[]): Section {
  const attributes = Object.keys(ATTRIBUTES) as readonly Attribute[];
  const missing = completeness.reduce(
    (sum, { rows, having }) => sum + attributes.reduce((lost, name) => lost + rows - having[name], 0),
    0,
  );
  return {
    title: 'What is published, of rows in full precision',
    sentence: `${formatCount(missing)} attributes are missing.`,
    columns: [{ title: 'Zoo' }, right('Rows'), ...attributes.map(right)],
    rows: completeness.map(({ zoo, rows, having }) => ({
      cells: [
        titleOf(zoo),
        formatCount(rows),
        ...attributes.map((name) => `${Math.round((having[name] / rows) * 100)} %`),
      ],
      causes: [],
    })),
  };
}
