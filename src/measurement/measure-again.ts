/** What explaining measures again: the candidate under other preprocessings, values inside of models, pixels of images. */
import type { Example } from '../dataset/dataset.ts';
import type { TracedValue } from '../graph/difference/traced-values.ts';
import type { Model } from '../graph/model.ts';
import type { Preprocess } from '../preprocess/preprocess.ts';
import type { ChildSettings } from '../runtime/child.ts';
import { predictExamples } from '../runtime/predict-examples.ts';
import type { AccuracyJob, SessionSettings } from '../runtime/protocol.ts';
import { latencyFigures, threadsFigures } from './latency.ts';
import type { Measurement } from './measurement.ts';
import type { BySubject, Subject, SubjectName } from './subjects.ts';
import { timeModels } from './time-models.ts';
import { lookAtImages, trace } from './trace.ts';
import { workerSubject } from './worker-subjects.ts';

type Request = {
  readonly subjects: BySubject<Subject> & { readonly candidate: Subject };
  readonly task: AccuracyJob['task'];
  readonly session: SessionSettings;
  readonly child: ChildSettings;
  readonly seed: number;
};

/** What a child may take longer (ms) to say what it has. */
const GRACE_MS = 2000;
/** Time for one number of threads (ms): a median that is far from a limit shows in a few processes. */
const THREADS_MS = 4000;

/** @param open reads a subject's graph. @param onProgress gets the time (ms) that is left. */
export function createRemeasuring(
  { subjects, task, session, child, seed }: Request,
  open: (subject: Subject) => Model,
  now: () => number,
  onProgress: (leftMs: number) => void = () => {},
) {
  const left = (until: number): number => Math.max(0, until - now());
  return {
    observe: async (preprocessings: readonly Preprocess[], examples: readonly Example[], until: number) => {
      const variants = preprocessings.map((preprocess) =>
        workerSubject({ ...subjects.candidate, preprocess }),
      );
      const enough = (): boolean => {
        onProgress(left(until));
        return now() >= until;
      };
      // Opening the models counts, too.
      const bounded = { ...child, endAfterMs: left(until) + GRACE_MS };
      const results = await predictExamples({
        subjects: variants,
        task,
        examples,
        session,
        child: bounded,
        enough,
      });
      const predicted = results.filter((result) => result.kind === 'predicted');
      return variants.map((_, position) => predicted.map(({ observations }) => observations[position]!));
    },
    latencyOn: async (threads: number, until: number): Promise<Measurement> => {
      const { latency } = await timeModels(
        {
          subjects: [workerSubject(subjects.candidate)],
          examples: [],
          session: { ...session, threads },
          child,
          seed,
          batch: 1,
          latencyBudgetMs: Math.min(THREADS_MS, left(until)),
          isDecided: () => false,
        },
        () => onProgress(left(until)),
      );
      const figures =
        threads === 1 ? latencyFigures(seed, (metric) => metric === 'latency.p50') : threadsFigures(seed);
      return Object.values(figures.measure(latency.subjects.candidate!))[0]!;
    },
    model: (name: SubjectName) => open(subjects[name]!),
    trace: (
      names: readonly SubjectName[],
      pairs: readonly (readonly [TracedValue, TracedValue])[],
      examples: readonly Example[],
      until: number,
    ) =>
      trace(
        names.map((name) => subjects[name]!),
        pairs,
        examples,
        left(until),
        child,
      ),
    blockEdges: (examples: readonly Example[], until: number) => lookAtImages(examples, left(until), child),
    now,
  };
}
