/** From onnxruntime's profiling output to the runs of nodes that it saw. */

import { SurroundingsError } from '../errors.ts';
import type { NodeRun } from './architecture.ts';

/** An event of the profile (Chrome's trace format); times are microseconds from the session's start. */
export type ProfileEvent = {
  readonly category: string;
  readonly name: string;
  readonly startUs: number;
  readonly durationUs: number;
  readonly arguments: Readonly<Record<string, unknown>>;
};

const kernelTime = '_kernel_time';

/** Whether an event of the profile is about a node that ran. */
export function isNodeEvent({ category, name }: ProfileEvent): boolean {
  return category === 'Node' && name.endsWith(kernelTime);
}

/** Whether it is about a whole inference. */
export function isRunEvent({ category, name }: ProfileEvent): boolean {
  return category === 'Session' && name === 'model_run';
}

/** The name that the runtime gives the node of an event. */
export function nodeNameOf({ name }: ProfileEvent): string {
  return name.slice(0, -kernelTime.length);
}

/**
 * The nodes that ran during the first run of the profile, in order of execution.
 *
 * A run is what the session's `model_run` event spans; node events belong to it by their time. Where a profile
 * has no such event (it was cut off), the first run ends where a node's name and index come up again.
 *
 * @param json The profile as parsed JSON: an array of events.
 * @throws SurroundingsError `profile-unreadable` if it is no array.
 */
export function parseProfile(json: unknown): NodeRun[] {
  const events = profileEvents(json);
  return firstRun(events.filter(isNodeEvent), events).map(toNodeRun);
}

/** @throws SurroundingsError `profile-unreadable` if the profile is no array. */
export function profileEvents(json: unknown): readonly ProfileEvent[] {
  if (!Array.isArray(json)) {
    throw new SurroundingsError({
      code: 'profile-unreadable',
      what: "onnxruntime's profile is not a list of events",
      got: json === null ? 'null' : typeof json,
      expected: 'a JSON array',
    });
  }
  return json.flatMap((value) => toEvent(value) ?? []);
}

/** The most bytes of the runtime's arena that were in use at once, by what a profile tells after each node. */
export function arenaPeakBytes(json: unknown): number {
  const events = Array.isArray(json) ? json.flatMap((value) => toEvent(value) ?? []) : [];
  return events.reduce((peak, event) => {
    const bytes = Number(event.arguments['mem_in_use_peak']);
    return Number.isFinite(bytes) ? Math.max(peak, bytes) : peak;
  }, 0);
}

function toEvent(value: unknown): ProfileEvent | undefined {
  const event = asRecord(value);
  const category = event?.['cat'];
  const name = event?.['name'];
  if (event === undefined || typeof category !== 'string' || typeof name !== 'string') return undefined;
  return {
    category,
    name,
    startUs: asNumber(event['ts']),
    durationUs: asNumber(event['dur']),
    arguments: asRecord(event['args']) ?? {},
  };
}

function firstRun(nodes: readonly ProfileEvent[], events: readonly ProfileEvent[]): readonly ProfileEvent[] {
  const runs = events.filter(isRunEvent);
  const [first] = runs.sort((a, b) => a.startUs - b.startUs);
  if (first !== undefined) {
    const end = first.startUs + first.durationUs;
    return nodes.filter(({ startUs }) => startUs >= first.startUs && startUs <= end);
  }
  const seen = new Set<string>();
  const repeated = nodes.findIndex((event) => {
    const key = `${event.name} ${String(event.arguments['node_index'])}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
  return repeated === -1 ? nodes : nodes.slice(0, repeated);
}

function toNodeRun(event: ProfileEvent): NodeRun {
  const index = Number.parseInt(String(event.arguments['node_index']), 10);
  return {
    name: nodeNameOf(event),
    operator: String(event.arguments['op_name'] ?? ''),
    ...(Number.isNaN(index) ? {} : { nodeIndex: index }),
    inputShapes: toShapes(event.arguments['input_type_shape']),
    outputShapes: toShapes(event.arguments['output_type_shape']),
    provider: String(event.arguments['provider'] ?? ''),
    durationMs: event.durationUs / 1000,
  };
}

/** Each entry is an object of one key, the type: `{"float": [1, 3, 224, 224]}`. */
function toShapes(value: unknown): readonly (readonly number[])[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry) => {
    const [shape] = Object.values(asRecord(entry) ?? {});
    return Array.isArray(shape) ? shape.filter((dim) => typeof dim === 'number') : [];
  });
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function asNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
