/** A couple of hundred of the mutants that `npm run fuzz:models` makes by the ten thousand, in a process that may die of them. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judge } from '../../scripts/fuzz/judge.ts';
import { runTasks } from '../../scripts/fuzz/run-tasks.ts';
import type { Task } from '../../scripts/fuzz/worker.ts';

const MODELS = ['resnet-v15', 'alexnet-lrn', 'resnet-v15-int8'].map((name) =>
  join(import.meta.dirname, '../../fixtures/zoo', name, 'model.onnx'),
);
const hostile = ['graphs in graphs', 'functions whose calls multiply'];

it('answers each of 200 mutated files with a result, or with an error that says where', async () => {
  const tasks: readonly Task[] = [
    ...hostile.map((name): Task => ({ kind: 'hostile', name })),
    ...Array.from({ length: 200 }, (_, index): Task => ({ kind: 'mutant', seed: 7_000_000 + index })),
  ];
  const kinds = new Map<string, number>();
  const failures: string[] = [];
  await runTasks(tasks, MODELS, 1, (result) => {
    const { kind, failure } = judge(result);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (failure !== undefined) failures.push(`${JSON.stringify(result.task)}: ${failure}`);
  });
  expect(failures).toEqual([]);
  expect([...kinds.values()].reduce((sum, count) => sum + count, 0)).toBe(tasks.length);
  // Mutants that are all read, or all refused, would try little.
  expect(kinds.get('read')).toBeGreaterThan(50);
  expect(tasks.length - (kinds.get('read') ?? 0)).toBeGreaterThan(50);
});
