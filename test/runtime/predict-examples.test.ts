/** What is said of a measuring process that dies or hangs among many fast examples. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { SurroundingsError } from '../../src/errors.ts';
import { predictExamples } from '../../src/runtime/predict-examples.ts';
import { npy } from '../dataset/build-arrays.ts';
import { configOf, folderOf } from '../dataset/folder.ts';
import { buildModel, graph, int, node, value, weight } from '../graph/build-model.ts';

const ROWS = 40;
const ENDLESS = 23;

/** A loop with as many rounds as the input says. */
function counting(): Uint8Array {
  const body = {
    name: 'body',
    node: [node('Identity', 'go_in', 'go_out'), node('Sin', 'state_in', 'state_out')],
    input: [value('round', [], 'int64'), boolean('go_in'), value('state_in', ['N', 1])],
    output: [boolean('go_out'), value('state_out', ['N', 1])],
  };
  return buildModel({
    nodes: [
      node('Cast', 'x', 'whole', { to: int(7) }),
      node('Reshape', 'whole scalar', 'rounds'),
      node('Loop', 'rounds _ x', 'y', { body: graph(body) }),
    ],
    initializers: [weight('scalar', [1], 'int64', [1])],
    inputs: [value('x', ['N', 1])],
    outputs: [value('y', ['N', 1])],
  });
}

function boolean(name: string) {
  return { name, type: { tensor_type: { elem_type: 9, shape: { dim: [] } } } };
}

test('the example that hangs is named, although what was done before it was not told yet', async () => {
  const rounds = Float32Array.from({ length: ROWS }, (_, row) => (row === ENDLESS ? 2 ** 60 : 1));
  const folder = folderOf({
    'model.onnx': counting(),
    'x.npy': npy('<f4', [ROWS, 1], rounds),
    'y.npy': npy('<f4', [ROWS, 1], new Float32Array(ROWS)),
  });
  const { examples } = await loadDataset(configOf(join(folder, 'x.npy'), { labels: join(folder, 'y.npy') }));
  const predicting = predictExamples({
    subjects: ['candidate', 'reference'].map((name) => ({ name, modelPath: join(folder, 'model.onnx') })),
    task: { name: 'regression', settings: {} },
    examples,
    session: { executionProvider: 'cpu' },
    child: { nativeDirectory: fileURLToPath(new URL('../../', import.meta.url)), timeLimitMs: 12_000 },
  });
  const error = await predicting.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SurroundingsError);
  const { code, what } = (error as SurroundingsError).problem;
  expect(code).toBe('child-hung');
  expect(what).toContain(`the candidate was running on ${examples[ENDLESS]!.name}`);
});
