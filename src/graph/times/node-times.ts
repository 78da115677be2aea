/** From the profile of several inferences to the time that each node of the optimised graph takes in one. */

import { quantileOfSorted } from '../../statistics/quantiles.ts';
import { isNodeEvent, isRunEvent, nodeNameOf, type ProfileEvent, profileEvents } from '../parse-profile.ts';

/** A node as the runtime ran it: of the graph that its optimisations made. */
export type NodeTime = {
  /** The runtime's name for it. */
  readonly name: string;
  readonly operator: string;
  /** Execution provider, as the runtime spells it: `CPUExecutionProvider`. */
  readonly provider: string;
  /** Lower quartile over the inferences, ms; without the time of nodes in its subgraphs. */
  readonly ms: number;
};

export type NodeTimes = {
  /** In order of execution. */
  readonly nodes: readonly NodeTime[];
  /** Inferences that the times are from. */
  readonly rounds: number;
};

/** Whatever interrupts a node only adds to its time: on a busy machine the median tells of the machine. */
const QUARTILE = 0.25;

/** No name that a report shows is longer. */
const maxName = 300;

/**
 * @param json The profile as parsed JSON.
 * @param warmUp First inferences that are left out where there are others.
 * @throws SurroundingsError `profile-unreadable` if it is no array.
 */
export function nodeTimesOf(json: unknown, warmUp: number): NodeTimes {
  const events = profileEvents(json);
  const runs = events.filter(isRunEvent).sort((a, b) => a.startUs - b.startUs);
  const kept = runs.length > warmUp ? runs.slice(warmUp) : runs.slice(-1);
  const nodes = events
    .filter(isNodeEvent)
    .sort((a, b) => a.startUs - b.startUs || b.durationUs - a.durationUs);
  const byNode = new Map<string, { event: ProfileEvent; runs: number[] }>();
  let at = 0;
  kept.forEach((run, index) => {
    const end = run.startUs + run.durationUs;
    while (at < nodes.length && nodes[at]!.startUs < run.startUs) at += 1;
    const from = at;
    while (at < nodes.length && nodes[at]!.startUs <= end) at += 1;
    for (const { event, us } of ownTimes(nodes.slice(from, at))) {
      const key = `${event.name} ${String(event.arguments['node_index'])}`;
      const known = byNode.get(key) ?? { event, runs: new Array<number>(kept.length).fill(0) };
      // Nodes of a loop's body run several times in one inference.
      known.runs[index]! += us;
      byNode.set(key, known);
    }
  });
  return {
    rounds: kept.length,
    nodes: [...byNode.values()].map(({ event, runs: us }) => ({
      name: nodeNameOf(event).slice(0, maxName),
      operator: String(event.arguments['op_name'] ?? '').slice(0, maxName),
      provider: String(event.arguments['provider'] ?? '').slice(0, maxName),
      ms:
        quantileOfSorted(
          us.sort((a, b) => a - b),
          QUARTILE,
        ) / 1000,
    })),
  };
}

/** An event of a node with subgraphs spans those of its subgraphs' nodes, whose time is not its own. */
function ownTimes(sorted: readonly ProfileEvent[]): readonly { event: ProfileEvent; us: number }[] {
  const all: { event: ProfileEvent; us: number; end: number }[] = [];
  const open: (typeof all)[number][] = [];
  for (const event of sorted) {
    const end = event.startUs + event.durationUs;
    while (open.length > 0 && open.at(-1)!.end <= event.startUs) open.pop();
    const around = open.at(-1);
    const own = { event, us: event.durationUs, end };
    if (around !== undefined && end <= around.end) around.us = Math.max(0, around.us - event.durationUs);
    all.push(own);
    open.push(own);
  }
  return all;
}
