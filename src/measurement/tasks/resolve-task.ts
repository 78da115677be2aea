/** The task as people write it (a name, or a name with settings), or as the targets imply it. */
import type { TargetKind } from '../../dataset/target.ts';
import { UserError } from '../../errors.ts';
import { nearestWord } from '../../nearest.ts';
import { isTaskName, TASKS, type TaskName, taskNamed } from './tasks.ts';

export type RawTask = string | ({ readonly name: string } & Readonly<Record<string, unknown>>);

export type ResolvedTask = { readonly name: TaskName; readonly settings: object };

/** Settings that every task takes besides its own. */
const COMMON: Readonly<Record<string, 'string'>> = { output: 'string' };

/**
 * @param targets kind of the dataset's targets.
 * @param where the place that errors name.
 * @throws UserError for a task or setting that is not known, or one that needs other targets.
 */
export function resolveTask(raw: RawTask | undefined, targets: TargetKind, where: string): ResolvedTask {
  const { name, ...given } = typeof raw === 'object' ? raw : { name: raw ?? taskFor(targets) };
  if (!isTaskName(name)) {
    const nearest = nearestWord(name, Object.keys(TASKS));
    throw new UserError({
      code: 'task-unknown',
      what: `"${name}" is not a task`,
      where,
      got: name,
      expected: `one of ${Object.keys(TASKS).join(', ')}`,
      hint: nearest === undefined ? undefined : `did you mean "${nearest}"?`,
    });
  }
  const task = taskNamed(name);
  if (task.target !== targets) {
    throw new UserError({
      code: 'task-needs-other-targets',
      what: `the task ${name} can't be held to this dataset`,
      where,
      got: `targets of the kind "${targets}"`,
      expected: `targets of the kind "${task.target}"`,
      hint: `the task for this dataset is ${taskFor(targets)}`,
    });
  }
  const defaults = task.settings as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(given)) {
    checkSetting(name, key, value, defaults, where);
    checkChoice(key, value, task.choices?.[key], where);
  }
  return { name, settings: { ...defaults, ...given } };
}

/** The task that targets of a kind are for. */
function taskFor(targets: TargetKind): TaskName {
  const names = Object.keys(TASKS) as TaskName[];
  return names.find((name) => TASKS[name].target === targets)!;
}

function checkSetting(
  task: TaskName,
  key: string,
  value: unknown,
  defaults: Readonly<Record<string, unknown>>,
  where: string,
): void {
  const known = [...Object.keys(defaults), ...Object.keys(COMMON)];
  if (!known.includes(key)) {
    const nearest = nearestWord(key, known);
    throw new UserError({
      code: 'task-setting-unknown',
      what: `the task ${task} has no setting "${key}"`,
      where,
      got: key,
      expected: `one of ${known.join(', ')}`,
      hint: nearest === undefined ? undefined : `did you mean "${nearest}"?`,
    });
  }
  const type = Object.hasOwn(defaults, key) ? typeof defaults[key] : COMMON[key];
  if (typeof value === type && (typeof value !== 'number' || Number.isFinite(value))) return;
  throw new UserError({
    code: 'task-setting-invalid',
    what: `the setting "${key}" of the task ${task} has another type`,
    where,
    got: JSON.stringify(value) ?? String(value),
    expected: `a ${type}`,
  });
}

function checkChoice(
  key: string,
  value: unknown,
  choices: readonly string[] | undefined,
  where: string,
): void {
  if (choices === undefined || choices.includes(String(value))) return;
  const nearest = nearestWord(String(value), choices);
  throw new UserError({
    code: 'task-setting-invalid',
    what: `the setting "${key}" has a value that is not known`,
    where,
    got: String(value),
    expected: `one of ${choices.join(', ')}`,
    hint: nearest === undefined ? undefined : `did you mean "${nearest}"?`,
  });
}
