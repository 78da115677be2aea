/** zoogate's own prediction of examples, bundled as it ships; the start is what comes before the first prediction. */
import { makeExample } from '../../src/dataset/dataset.ts';
import type { ClassObservation } from '../../src/measurement/tasks/classification.ts';
import type { Preprocess } from '../../src/preprocess/preprocess.ts';
import { predictExamples } from '../../src/runtime/predict-examples.ts';
import { readJob, tell } from './job.ts';

const job = readJob();
const from = process.hrtime.bigint();
const sinceStartMs = (): number => Number(process.hrtime.bigint() - from) / 1e6;
let startMs = 0;
const results = await predictExamples({
  subjects: Array.from({ length: job.subjects }, (_, i) => ({
    name: `subject ${i}`,
    modelPath: job.model,
    preprocess: job.preprocess as unknown as Preprocess,
  })),
  task: { name: 'classification', settings: { scores: 'auto' } },
  examples: job.images.map((path, index) =>
    makeExample({
      index,
      name: path,
      input: { kind: 'image', path },
      target: { kind: 'class', label: job.labels[index]! },
    }),
  ),
  session: { executionProvider: 'cpu' },
  child: { nativeDirectory: job.root, timeLimitMs: 120_000 },
  onProgress: (done) => {
    if (done === 1) startMs = sinceStartMs();
  },
});
const wallMs = sinceStartMs() - startMs;
tell({
  startMs,
  wallMs,
  top1: results.filter(
    (result) => result.kind === 'predicted' && (result.observations[0] as ClassObservation).rank === 0,
  ).length,
});
