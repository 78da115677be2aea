/** Where the time of an inference goes, as tables: layers beside their counterparts, and operators of each subject. */
import { titleOf } from '../graph/times/layer-times.ts';
import type { Cell, Details } from './details.ts';
import { formatCount, formatDifference, formatPlural, formatValue } from './format.ts';
import type { ReportLayerTime, ReportLayerTimes, ReportModel } from './report.ts';

/** Layers that are shown; the report holds more. */
const MOST = 15;

/** How the titles of the tables of layers begin. */
export const TIMES_TITLE = 'Where the time goes';

export function timesOf({ layerTimes = {}, subjects }: ReportModel): readonly Details[] {
  const byLayer = (['reference', 'baseline'] as const).flatMap((name): readonly Details[] => {
    const times = layerTimes[name];
    return times === undefined ? [] : [layerTable(times, name)];
  });
  const profiled = (['candidate', 'reference', 'baseline'] as const).flatMap((role) => {
    const profile = subjects[role]?.profile;
    return profile === undefined ? [] : [{ role, profile }];
  });
  const providers = [...new Set(profiled.flatMap(({ profile }) => Object.keys(profile.providers ?? {})))];
  const operators = [
    ...new Set(profiled.flatMap(({ profile }) => profile.operators.map(({ operator }) => operator))),
  ];
  return [
    ...byLayer,
    {
      section: 'latency',
      title: 'Nodes that fell back to the CPU',
      header: ['Node', 'Operator', 'Subject', 'Time'],
      rows: profiled.flatMap(({ role, profile: { fallback = [] } }) =>
        fallback.map(({ node, operator, ms }) => [
          { code: node },
          { code: operator },
          role,
          formatValue(ms, 'ms'),
        ]),
      ),
    },
    {
      section: 'latency',
      title: 'Execution providers',
      header: ['Provider', ...profiled.map(({ role }) => `${role[0]!.toUpperCase()}${role.slice(1)}`)],
      // All on the CPU is nothing to tell.
      rows:
        providers.join() === 'CPUExecutionProvider'
          ? []
          : providers.map((name) => [
              { code: name },
              ...profiled.map(({ profile }) => formatPlural(nodesOn(name, profile.providers), 'node')),
            ]),
    },
    {
      section: 'latency',
      title: 'Operators of a profiled inference',
      header: ['Operator', ...profiled.map(({ role }) => `${role[0]!.toUpperCase()}${role.slice(1)}`)],
      rows: operators.map((name) => [
        { code: name },
        ...profiled.map(({ profile }) => {
          const own = profile.operators.find(({ operator }) => operator === name);
          return own === undefined ? '' : `${formatValue(own.ms, 'ms')} (${formatPlural(own.nodes, 'node')})`;
        }),
      ]),
    },
  ];
}

/** Providers' names come with a report: one may be called like what every object has. */
function nodesOn(provider: string, nodes: Readonly<Record<string, number>> = {}): number {
  return Object.hasOwn(nodes, provider) ? (nodes[provider] ?? 0) : 0;
}

function layerTable({ totalMs, otherMs, layers, rest }: ReportLayerTimes, name: string): Details {
  const left = layers.length - MOST + (rest?.layers ?? 0);
  const row = (
    title: Cell,
    place: string,
    ours: string,
    theirs: string,
    difference: number,
  ): readonly Cell[] => [
    title,
    place,
    ours,
    theirs,
    formatDifference({ value: difference, unit: 'absolute' }, 'ms'),
  ];
  return {
    section: 'latency',
    title: `${TIMES_TITLE}: the candidate's layers against the ${name}'s`,
    header: ['Layer', 'Place', 'Candidate', name[0]!.toUpperCase() + name.slice(1), 'Difference'],
    rows: [
      row('all', '', formatValue(totalMs, 'ms'), formatValue(otherMs, 'ms'), totalMs - otherMs),
      ...layers
        .slice(0, MOST)
        .map((layer) =>
          row(
            { code: titleOf(layer) },
            layer.place ?? 'of the runtime',
            timeText(layer.ms, layer.operators),
            timeText(layer.otherMs, layer.otherOperators),
            layer.ms - layer.otherMs,
          ),
        ),
      ...(left > 0 ? [[`and ${formatCount(left)} more in report.json`, '', '', '', '']] : []),
    ],
  };
}

/** "58.2 ms (ConvInteger, Cast, Mul)"; empty where nothing ran. */
function timeText(ms: number, operators: ReportLayerTime['operators']): string {
  return operators.length === 0 ? '' : `${formatValue(ms, 'ms')} (${operators.join(', ')})`;
}
