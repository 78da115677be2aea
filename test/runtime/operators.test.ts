/** Where the time goes: real profiles of models that do not look alike, and their layers beside each other. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { modelInMemory } from '../../src/graph/model-source.ts';
import { readModel } from '../../src/graph/read-model.ts';
import { compareLayerTimes } from '../../src/graph/times/layer-times.ts';
import { nodeTimesOf } from '../../src/graph/times/node-times.ts';
import { reportLayerTimes } from '../../src/report/layer-times.ts';
import { profileOperators } from '../../src/runtime/single-runs.ts';
import { buildModel, type Fields, ints, node, value, weight } from '../graph/build-model.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'zoogate-operators-'));
afterAll(() => rmSync(folder, { recursive: true }));
const SETTINGS = {
  nativeDirectory: join(ROOT, 'src/runtime'),
  worker: join(process.env['ZOOGATE_TEST_BUNDLE']!, 'worker.js'),
  timeLimitMs: 60_000,
};

const CHANNELS = 16;

/** Convolutions with activations in a row, one of them with a kernel of its own. */
function network(options: {
  prefix: string;
  kernel: number;
  named: boolean;
  batchNormalization: boolean;
}): Uint8Array {
  const { prefix, kernel, named, batchNormalization } = options;
  const nodes: Fields[] = [];
  const initializers: Fields[] = [];
  let last = 'image';
  for (let layer = 0; layer < 5; layer++) {
    const size = layer === 2 ? kernel : 3;
    const made = `${prefix}${layer}`;
    initializers.push(weight(`${made}.w`, [CHANNELS, CHANNELS, size, size]));
    nodes.push(
      node('Conv', `${last} ${made}.w`, made, {
        kernel_shape: ints(size, size),
        pads: ints(...new Array<number>(4).fill((size - 1) / 2)),
      }),
    );
    last = made;
    if (batchNormalization) {
      for (const part of ['scale', 'bias', 'mean', 'var']) {
        initializers.push(weight(`${made}.${part}`, [CHANNELS], 'float32', new Array(CHANNELS).fill(1)));
      }
      nodes.push(
        node(
          'BatchNormalization',
          `${made} ${made}.scale ${made}.bias ${made}.mean ${made}.var`,
          `${made}_norm`,
        ),
      );
      last = `${made}_norm`;
    }
    nodes.push(node('Relu', last, `${made}_active`));
    last = `${made}_active`;
  }
  return buildModel({
    nodes: named ? nodes : nodes.map(({ name: _, ...rest }) => rest),
    initializers,
    inputs: [value('image', [1, CHANNELS, 48, 48])],
    outputs: [value(last, [1, CHANNELS, 48, 48])],
  });
}

async function profile(...models: readonly Uint8Array[]) {
  const subjects = models.map((bytes, i) => {
    const modelPath = join(folder, `${i}.onnx`);
    writeFileSync(modelPath, bytes);
    return { name: ['candidate', 'reference'][i]!, modelPath };
  });
  const times = await profileOperators(
    {
      kind: 'operators',
      subjects,
      settings: { executionProvider: 'cpu', threads: 1 },
      maxRounds: 10,
      enoughMs: 1000,
      limitMs: 20_000,
    },
    SETTINGS,
  );
  return models.map((bytes, i) => ({ model: readModel(modelInMemory(bytes), 'test'), ...times[i]! }));
}

describe('a slower layer', () => {
  it('is named, though nodes are fused and called otherwise', async () => {
    const [candidate, reference] = await profile(
      network({ prefix: 'ours', kernel: 15, named: true, batchNormalization: true }),
      network({ prefix: 'theirs', kernel: 3, named: false, batchNormalization: false }),
    );
    const times = compareLayerTimes(candidate!, reference!);
    const [first] = times.layers;
    expect(first).toMatchObject({ layer: 'Conv_ours2', counterpart: 'theirs2', operators: ['Conv'] });
    expect(first!.place).toContain('15x15 convolution');
    expect(first!.ms).toBeGreaterThan(first!.otherMs);
    // Nothing is lost and nothing counted twice; the other four convolutions are with their counterparts.
    const sum = times.layers.reduce((total, { ms }) => total + ms, 0);
    expect(sum).toBeCloseTo(times.totalMs, 9);
    const pairs = times.layers.flatMap(({ layer, counterpart, ms, otherMs }) =>
      layer?.startsWith('Conv') ? [[layer, counterpart, ms > 0, otherMs > 0]] : [],
    );
    expect(pairs.sort()).toEqual(
      [0, 1, 2, 3, 4].map((layer) => [`Conv_ours${layer}`, `theirs${layer}`, true, true]),
    );
    expect(reportLayerTimes(times).summary).toMatch(/^Conv_ours2: \+[\d.]+ ms of \+[\d.]+ ms$/);
  });
});

describe('times of nodes', () => {
  const event = (name: string, ts: number, dur: number, args: object = {}) => ({
    cat: 'Node',
    name: `${name}_kernel_time`,
    ts,
    dur,
    args: { op_name: name, node_index: '0', provider: 'CPUExecutionProvider', ...args },
  });
  const run = (ts: number, dur: number) => ({ cat: 'Session', name: 'model_run', ts, dur, args: {} });

  it('are the lower quartile over inferences after the first, without those of a loop’s body', () => {
    const profile = [0, 1000, 2000, 3000].flatMap((at, i) => [
      run(at, 900),
      event('Loop', at + 10, 500),
      event('Sin', at + 20, 100 * i),
      event('Sin', at + 320, 50),
      event('Add', at + 600, 10 * i),
    ]);
    const { nodes, rounds } = nodeTimesOf(profile, 1);
    expect(rounds).toBe(3);
    expect(nodes.map(({ operator, ms }) => [operator, ms])).toEqual([
      ['Loop', 0.2],
      ['Sin', 0.2],
      ['Add', 0.015],
    ]);
  });

  it('of a single inference are what it took', () => {
    expect(nodeTimesOf([run(0, 100), event('Add', 10, 20)], 1).nodes[0]!.ms).toBe(0.02);
  });

  it('of nothing are none, and of no profile an error', () => {
    expect(nodeTimesOf([], 1).nodes).toEqual([]);
    expect(() => nodeTimesOf({}, 1)).toThrow('not a list');
  });
});
