/**
 * Embeddings. In: one vector an example, and whose it is. Out: recall at k by identity among the examples, and the
 * cosine of candidate and reference.
 */
import { cosineSimilarity, meanCosine } from './differences.ts';
import { allFinite, pickOutput } from './outputs.ts';
import { pairedProportions, proportion } from './proportion.ts';
import type { Observation, Task, TaskComparisons, TaskMeasurements } from './task.ts';

export type EmbeddingSettings = {
  /** Name of the output that holds the vector; the first one if absent. */
  readonly output?: string | undefined;
};

export type EmbeddingObservation = Observation & {
  readonly identity: number;
  readonly vector: Float32Array;
};

const RECALLS = { 'recall.at1': 1, 'recall.at5': 5, 'recall.at10': 10 } as const;
const METRICS = Object.keys(RECALLS) as readonly (keyof typeof RECALLS)[];

export const embedding: Task<'identity', EmbeddingSettings, EmbeddingObservation> = {
  title: 'embeddings',
  target: 'identity',
  settings: {},
  primary: 'recall.at1',

  observe(outputs, { identity }, settings) {
    const vector = Float32Array.from(pickOutput(outputs, settings.output).values);
    return { identity, vector, finite: allFinite(vector) };
  },

  measure(observations, { complete }) {
    const ranks = retrievalRanks(observations);
    const queries = ranks.filter((rank) => rank !== undefined);
    return Object.fromEntries(
      METRICS.map((metric) => [
        metric,
        queries.length === 0
          ? { kind: 'failed', reason: 'no two examples are of one identity' }
          : proportion(queries.filter((rank) => rank < RECALLS[metric]).length, queries.length, complete),
      ]),
    ) as TaskMeasurements;
  },

  compare(first, second, { complete }) {
    const a = retrievalRanks(first);
    const b = retrievalRanks(second);
    const hits = (ranks: typeof a, k: number): boolean[] =>
      ranks.flatMap((rank) => (rank === undefined ? [] : [rank < k]));
    return Object.fromEntries(
      METRICS.map((metric) => [
        metric,
        pairedProportions(hits(a, RECALLS[metric]), hits(b, RECALLS[metric]), complete),
      ]),
    ) as TaskComparisons;
  },

  /** The mean cosine of the two vectors of each example; 0 where they have not the same length. */
  measurePair(candidate, reference, options) {
    const cosines = candidate.map(({ vector }, i) =>
      vector.length === reference[i]!.vector.length ? cosineSimilarity(vector, reference[i]!.vector) : 0,
    );
    return meanCosine(cosines, options);
  },
};

/**
 * For every example the number of others that are not of its identity and at least as near as the nearest one that
 * is; undefined where no other is of its identity. Recall at k is the share of ranks below k among the rest: every
 * example asks all others (Jégou, H. et al. (2011), TPAMI 33, Product Quantization for Nearest Neighbor Search;
 * Oh Song, H. et al. (2016), CVPR, Deep Metric Learning via Lifted Structured Feature Embedding). Near is by cosine;
 * equally near is not nearer, so a model that gives one vector to all finds nothing. Vectors that are not finite are
 * near nothing.
 */
export function retrievalRanks(
  observations: readonly EmbeddingObservation[],
): readonly (number | undefined)[] {
  const n = observations.length;
  const length = observations.reduce((longest, { vector }) => Math.max(longest, vector.length), 0);
  const unit = new Float32Array(n * length);
  for (const [i, { vector, finite }] of observations.entries()) {
    const norm = finite ? Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) : 0;
    if (norm > 0 && Number.isFinite(norm))
      unit.set(
        vector.map((x) => x / norm),
        i * length,
      );
  }
  const similarities = new Float64Array(n);
  return observations.map(({ identity, finite }, query) => {
    let nearest = Number.NaN;
    for (let other = 0; other < n; other++) {
      let dot = 0;
      for (let d = 0; d < length; d++) dot += unit[query * length + d]! * unit[other * length + d]!;
      similarities[other] = observations[other]!.finite ? dot : Number.NEGATIVE_INFINITY;
      if (other === query || observations[other]!.identity !== identity) continue;
      if (!(similarities[other]! <= nearest)) nearest = similarities[other]!;
    }
    if (Number.isNaN(nearest)) return undefined;
    if (!finite || nearest === Number.NEGATIVE_INFINITY) return n;
    let rank = 0;
    for (let other = 0; other < n; other++) {
      if (observations[other]!.identity !== identity && similarities[other]! >= nearest) rank++;
    }
    return rank;
  });
}
