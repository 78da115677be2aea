/** The candidate's observations of some examples under several preprocessings at once: what explaining measures again. */
import type { Example } from '../dataset/dataset.ts';
import type { Preprocess } from '../preprocess/preprocess.ts';
import type { ChildSettings } from '../runtime/child.ts';
import { predictExamples } from '../runtime/predict-examples.ts';
import type { AccuracyJob, SessionSettings } from '../runtime/protocol.ts';
import type { Subject } from './subjects.ts';
import type { Observation } from './tasks/task.ts';
import { workerSubject } from './worker-subjects.ts';

/**
 * @param enough ends the observing when it says so, after any example.
 * @returns one list a preprocessing, of the same examples in the same order, without those that can't be read.
 * @throws UserError, SurroundingsError if one of them can't be run.
 */
export async function observeVariants(
  request: {
    readonly candidate: Subject;
    readonly task: AccuracyJob['task'];
    readonly session: SessionSettings;
    readonly child: ChildSettings;
  },
  preprocessings: readonly Preprocess[],
  examples: readonly Example[],
  enough: () => boolean,
): Promise<readonly (readonly Observation[])[]> {
  const { candidate, task, session, child } = request;
  const subjects = preprocessings.map((preprocess) => workerSubject({ ...candidate, preprocess }));
  const results = await predictExamples({ subjects, task, examples, session, child, enough });
  const predicted = results.filter((result) => result.kind === 'predicted');
  return subjects.map((_, position) => predicted.map(({ observations }) => observations[position]!));
}
