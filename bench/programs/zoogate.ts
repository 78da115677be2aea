/** zoogate's own prediction of examples, worker start and model load included. */
import { join } from 'node:path';
import { makeExample } from '../../src/dataset/dataset.ts';
import type { ClassObservation } from '../../src/measurement/tasks/classification.ts';
import type { Preprocess } from '../../src/preprocess/preprocess.ts';
import { predictExamples } from '../../src/runtime/predict-examples.ts';
import { readJob, tell } from './job.ts';

const job = readJob();
const from = process.hrtime.bigint();
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
  child: { nativeDirectory: join(import.meta.dirname, '../..'), timeLimitMs: 120_000 },
});
const wallMs = Number(process.hrtime.bigint() - from) / 1e6;
tell({
  wallMs,
  top1: results.filter(
    (result) => result.kind === 'predicted' && (result.observations[0] as ClassObservation).rank === 0,
  ).length,
});
