/** What explaining may use to measure again: functions that the map gives, so that nothing here touches the world. */
import type { Example } from '../dataset/dataset.ts';
import type { Observation } from '../measurement/tasks/task.ts';
import type { Preprocess } from '../preprocess/preprocess.ts';

export type Means = {
  /**
   * Observes examples with the candidate under several preprocessings at once.
   *
   * @param until time (of `now`) at which to end with what there is.
   * @returns one list a preprocessing, of the same examples in the same order; images that can't be read are left out.
   * @throws UserError, SurroundingsError if one of them can't be run.
   */
  readonly observe: (
    preprocessings: readonly Preprocess[],
    examples: readonly Example[],
    until: number,
  ) => Promise<readonly (readonly Observation[])[]>;
  /** Milliseconds. */
  readonly now: () => number;
};
