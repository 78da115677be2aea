/** What callers notice: inputs and outputs of two graphs, by position. */

import type { NormalGraph, NormalPort } from '../normal/normal-graph.ts';

/** One sentence each; names alone are no difference of the network, but of the call. */
export function tellInterface(candidate: NormalGraph, reference: NormalGraph): readonly string[] {
  return [
    ...tellPorts('input', candidate.inputPorts, reference.inputPorts),
    ...tellPorts('output', candidate.outputPorts, reference.outputPorts),
  ];
}

function tellPorts(
  kind: 'input' | 'output',
  ours: readonly NormalPort[],
  theirs: readonly NormalPort[],
): readonly string[] {
  if (ours.length !== theirs.length) {
    const names = (ports: readonly NormalPort[]): string => ports.map(({ name }) => name).join(', ');
    return [`${ours.length} ${kind}s (${names(ours)}) instead of ${theirs.length} (${names(theirs)})`];
  }
  return ours.flatMap((port, at) => (theirs[at] === undefined ? [] : tellPort(kind, port, theirs[at])));
}

function tellPort(kind: string, ours: NormalPort, theirs: NormalPort): readonly string[] {
  const told: string[] = [];
  const subject = `${kind} ${ours.name}`;
  if (ours.name !== theirs.name) told.push(`${subject} is called ${theirs.name} in the reference`);
  if (ours.type !== theirs.type) told.push(`${subject} is ${ours.type} instead of ${theirs.type}`);
  if (ours.channelsLast !== theirs.channelsLast) {
    const [here, there] = [ours, theirs].map(({ channelsLast }) => (channelsLast ? 'last' : 'first'));
    told.push(`${subject} has its channels ${here} instead of ${there}`);
  }
  const [here, there] = [channelsFirst(ours), channelsFirst(theirs)];
  if (here === undefined || there === undefined) return told;
  if (here.length !== there.length) {
    told.push(`${subject} has shape ${text(ours)} instead of ${text(theirs)}`);
    return told;
  }
  const lost = here.flatMap((dim, axis) =>
    typeof dim === 'number' && typeof there[axis] === 'string' ? [{ axis, dim, was: there[axis] }] : [],
  );
  const won = here.some((dim, axis) => typeof dim === 'string' && typeof there[axis] === 'number');
  const sized = here.some(
    (dim, axis) => typeof dim === 'number' && typeof there[axis] === 'number' && dim !== there[axis],
  );
  for (const { axis, dim } of lost) {
    told.push(
      axis === 0
        ? `${subject} has a fixed batch of ${dim}: the reference takes any (a caller that feeds another size breaks)`
        : `${subject} has a fixed dimension ${axis} of ${dim}: the reference takes any`,
    );
  }
  if (sized) told.push(`${subject} has shape ${text(ours)} instead of ${text(theirs)}`);
  else if (won && lost.length === 0)
    told.push(`${subject} takes ${text(ours)}: more than the reference's ${text(theirs)}`);
  return told;
}

function channelsFirst({ shape, channelsLast }: NormalPort): readonly (number | string)[] | undefined {
  if (shape === undefined || !channelsLast || shape.length < 3) return shape;
  return [shape[0]!, shape.at(-1)!, ...shape.slice(1, -1)];
}

function text({ shape }: NormalPort): string {
  return `[${shape?.join(',') ?? '?'}]`;
}
