/** The registry of tasks: what a model may be for, each with what it observes, measures and compares. */
import type { TargetKind } from '../../dataset/target.ts';
import { classification } from './classification.ts';
import { detection } from './detection.ts';
import { embedding } from './embedding.ts';
import { multiLabel } from './multi-label.ts';
import { regression } from './regression.ts';
import { segmentation } from './segmentation.ts';
import type { Observation, Task } from './task.ts';
import { tensors } from './tensors.ts';

/** A task whose observations and settings are not known by type: they are its own, and go back to it alone. */
export type AnyTask = Task<TargetKind, object, Observation>;

export const TASKS = {
  classification,
  'multi-label': multiLabel,
  regression,
  detection,
  segmentation,
  embedding,
  tensors,
} as const satisfies Record<string, AnyTask>;

export type TaskName = keyof typeof TASKS;

export function isTaskName(name: string): name is TaskName {
  return Object.hasOwn(TASKS, name);
}

/** The task behind a name that was read from a configuration. */
export function taskNamed(name: TaskName): AnyTask {
  return TASKS[name];
}
