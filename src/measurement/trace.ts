/** What models come to inside on the same examples: the parent's end of a trace, and what it gives. */
import type { BlockEdges } from '../dataset/block-edges.ts';
import type { Example } from '../dataset/dataset.ts';
import type { TracedValue } from '../graph/difference/traced-values.ts';
import type { ChildSettings } from '../runtime/child.ts';
import { startChild } from '../runtime/child.ts';
import type { Subject } from './subjects.ts';
import { workerSubject } from './worker-subjects.ts';

/** A value of the candidate against that which stands for it, over all examples together. */
export type ComparedValue = {
  /** |ours - theirs| / |theirs|; infinity where one is no finite number. */
  readonly relativeError: number;
  readonly cosine: number;
  /** Share of their elements outside of the range of ours, example by example. */
  readonly beyond: number;
  /** Different numbers that ours takes on an example; 256 stands for that many or more. */
  readonly levels: number;
};

export type Trace = {
  /** Positions of the examples that could be read, in those that were given. */
  readonly indices: readonly number[];
  /** By subject and example the first output, as numbers. */
  readonly outputs: readonly (readonly Float32Array[])[];
  /** By pair; undefined where the two are no tensors of one size. */
  readonly values: readonly (ComparedValue | undefined)[];
};

/**
 * Runs subjects on the processor, one thread, on the same examples.
 *
 * @param pairs values of the first subject and of the second; without any, models run as they are measured.
 * @param limitMs no example is begun later.
 * @throws UserError, SurroundingsError if one of them can't be run.
 */
export async function trace(
  subjects: readonly Subject[],
  pairs: readonly (readonly [TracedValue, TracedValue])[],
  examples: readonly Example[],
  limitMs: number,
  child: ChildSettings,
): Promise<Trace> {
  const { done } = startChild(
    {
      kind: 'trace',
      subjects: subjects.map(workerSubject),
      settings: { executionProvider: 'cpu', threads: 1 },
      examples,
      pairs,
      limitMs,
    },
    // Opening the models counts, too: an explanation that takes as long again is none.
    { ...child, endAfterMs: 2 * limitMs + 1000 },
  );
  return (await done) as Trace;
}

/** What a lossy compression left in images; the same child does without a model. */
export async function lookAtImages(
  examples: readonly Example[],
  limitMs: number,
  child: ChildSettings,
): Promise<readonly BlockEdges[]> {
  const { done } = startChild(
    { kind: 'images', examples, limitMs },
    { ...child, endAfterMs: 2 * limitMs + 1000 },
  );
  return (await done) as readonly BlockEdges[];
}
