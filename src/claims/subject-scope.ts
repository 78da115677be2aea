/** What of the scope of claims a subject itself tells: what it is called, its number format, its input's size. */
import type { Subject } from '../measurement/subjects.ts';
import { inputShape } from '../preprocess/steps.ts';
import type { SubjectIdentity } from './candidate.ts';
import { namesOf } from './candidate.ts';
import type { ClaimScope } from './claim.ts';

/** @param name as it is configured; empty for subjects without a name of their own. */
export function subjectScope(
  { artifact, architecture, preprocess }: Subject,
  name: string,
): Pick<ClaimScope, 'dtype' | 'inputSize'> & { readonly subject: SubjectIdentity } {
  const inputSize = preprocess === undefined ? undefined : sizeOf(preprocess);
  const dtype = dtypeOf(architecture);
  return {
    subject: { names: namesOf(name, artifact.origin.text), sha256: artifact.sha256 },
    ...(dtype === undefined ? {} : { dtype }),
    ...(inputSize === undefined ? {} : { inputSize }),
  };
}

function sizeOf(preprocess: NonNullable<Subject['preprocess']>): string | undefined {
  const shape = inputShape(preprocess);
  if (shape === undefined) return undefined;
  return preprocess.layout === 'NCHW' ? `${shape[1]}x${shape[2]}` : `${shape[0]}x${shape[1]}`;
}

/** Integers where a quantised operator computes; otherwise what the inputs are made of, if that says it. */
function dtypeOf({ operators, inputs }: Subject['architecture']): string | undefined {
  const quantised = /(?:^|\.)(?:QLinear\w+|ConvInteger|MatMulInteger|DequantizeLinear|DynamicQuantize\w+)$/;
  if (Object.keys(operators).some((name) => quantised.test(name))) return 'int8';
  if (inputs.some(({ type }) => type === 'float16')) return 'fp16';
  return inputs.every(({ type }) => type === 'float32') ? 'fp32' : undefined;
}
