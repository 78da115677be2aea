/** What explaining may use to measure again: functions that the map gives, so that nothing here touches the world. */

import type { BlockEdges } from '../dataset/block-edges.ts';
import type { Example } from '../dataset/dataset.ts';
import type { TracedValue } from '../graph/difference/traced-values.ts';
import type { Model } from '../graph/model.ts';
import type { Measurement } from '../measurement/measurement.ts';
import type { SubjectName } from '../measurement/subjects.ts';
import type { Observation } from '../measurement/tasks/task.ts';
import type { Trace } from '../measurement/trace.ts';
import type { Preprocess } from '../preprocess/preprocess.ts';
import type { Catalogue } from '../zoo/catalogue.ts';

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
  /**
   * The candidate's median latency on so many threads, by the wall clock where there are several.
   *
   * @param until time (of `now`) at which to end with what there is.
   * @throws UserError, SurroundingsError if it can't be timed so.
   */
  readonly latencyOn: (threads: number, until: number) => Promise<Measurement>;
  /** A subject's graph, read anew. */
  readonly model: (subject: SubjectName) => Model;
  /**
   * Runs subjects on the same examples and looks inside: values of the first against those of the second.
   *
   * @param until time (of `now`) at which to begin no example.
   * @throws UserError, SurroundingsError if one of them can't be run.
   */
  readonly trace: (
    subjects: readonly SubjectName[],
    pairs: readonly (readonly [TracedValue, TracedValue])[],
    examples: readonly Example[],
    until: number,
  ) => Promise<Trace>;
  /**
   * Looks at image files for what a lossy compression leaves.
   *
   * @param until time (of `now`) at which to begin no image.
   */
  readonly blockEdges: (examples: readonly Example[], until: number) => Promise<readonly BlockEdges[]>;
  /** What the zoos publish. */
  readonly catalogue: () => Promise<Catalogue>;
  /** Milliseconds. */
  readonly now: () => number;
};
