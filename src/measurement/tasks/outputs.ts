/** Picking and checking a model's outputs: what all tasks ask of them. */
import { UserError } from '../../errors.ts';
import type { NamedTensor, Observation } from './task.ts';

/** The output of that name, or the first one. Throws UserError if there is none. */
export function pickOutput(outputs: readonly NamedTensor[], name: string | undefined): NamedTensor {
  const output = name === undefined ? outputs[0] : outputs.find((tensor) => tensor.name === name);
  if (output !== undefined) return output;
  throw unfit(
    name === undefined ? 'the model has no output' : `the model has no output "${name}"`,
    describe(outputs),
    name === undefined ? 'at least one output' : `an output "${name}"`,
  );
}

/** The first example of a batch, its batch axis kept at length 1; other examples are copies of it. */
export function firstOfBatch(tensor: NamedTensor, batch: number): NamedTensor {
  if (batch === 1) return tensor;
  const length = tensor.values.length / batch;
  const values = ArrayBuffer.isView(tensor.values)
    ? (tensor.values as unknown as Float32Array).subarray(0, length)
    : Array.from(tensor.values).slice(0, length);
  return { ...tensor, shape: [1, ...tensor.shape.slice(1)], values };
}

export function allFinite(values: ArrayLike<number>): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
  return true;
}

/** Without a list of those that are counted. */
export function count<O>(observations: readonly O[], isCounted: (observation: O) => boolean): number {
  let counted = 0;
  for (let i = 0; i < observations.length; i++) if (isCounted(observations[i]!)) counted++;
  return counted;
}

/** How many examples had outputs that are NaN or infinite: they count as wrong, and are worth a finding. */
export function countNonFinite(observations: readonly Observation[]): number {
  return count(observations, ({ finite }) => !finite);
}

/** Examples whose label shares its score with a lower class; other tasks know no ties. */
export function countTies(observations: readonly Observation[]): number {
  return count(observations, (observation) => 'tied' in observation && observation.tied === true);
}

/** Why a mean over examples has no value. */
export function nonFiniteReason(observations: readonly Observation[]): string {
  return `${countNonFinite(observations)} of ${observations.length} examples gave outputs that are NaN or infinite`;
}

export function isFloat(tensor: NamedTensor): boolean {
  return tensor.type.startsWith('float') || tensor.type === 'bfloat16';
}

/** The outputs as a reader wants to see them: names and shapes. */
export function describe(outputs: readonly NamedTensor[]): string {
  return (
    outputs.map(({ name, shape, type }) => `"${name}" ${type}[${shape.join(',')}]`).join(', ') || '(none)'
  );
}

/** A label that the model has no score for. */
export function labelOutOfRange(label: number, output: NamedTensor): UserError {
  const classes = output.values.length;
  return new UserError({
    code: 'label-out-of-range',
    what: "the label is not one of the model's classes",
    got: `label ${label}`,
    expected: `0 to ${classes - 1}: the output "${output.name}" gives ${classes} scores`,
    hint: 'check the label file, and that the class list is the one that the model was trained on',
  });
}

/** The user's mistake: this model does not do this task, or not with these settings. */
export function unfit(what: string, got: string, expected: string, hint?: string): UserError {
  return new UserError({
    code: 'outputs-unfit',
    what,
    got,
    expected,
    hint: hint ?? 'correct "task" and its settings, or name the output',
  });
}
